"""Signs of comparison before a number: the readers' models know > and < but neither ≥ nor ≤.

Tesseract reads both as > and <; trueocr reads ≥ as a 2, ≤ as an s and < as a dash. Together they tell all four apart;
where trueocr reads alone, the picture tells.
"""

from __future__ import annotations

import re

import numpy as np
from numpy.typing import NDArray

from ...patterns import Pattern
from .prepare import Gray
from .readers import Box

_FIRST = Pattern(r"([<>])\s?(\d[\d.,]*%?\W*)?")
_SECOND = Pattern(r"([2zZsS<>-])\s?(\d[\d.,]*%?\W*)?")
_STOPS = ".,;:"
_MEANT = {">2": "≥", ">z": "≥", ">Z": "≥", "<s": "≤", "<S": "≤", "<-": "<"}


def compared(first: str, second: str, following: str | None) -> str | None:
    """The sign that the two readings come from, with the number behind it if they hold one; else None.

    ``following`` is the word after a sign that stands alone, None at the end of a line."""
    ours, theirs = _FIRST.fullmatch(first), _SECOND.fullmatch(second)
    if ours is None or theirs is None:
        return None
    if not ours[2] and following is not None and not following[:1].isdigit():
        return None
    figures, others = (re.sub(r"\W+$", "", m[2] or "") for m in (ours, theirs))
    sign = _MEANT.get(ours[1] + theirs[1])
    agree = figures == others or (ours[2] and "%" in ours[2] and others == f"{figures}6")  # % read as a 6
    return f"{sign}{first[1:]}" if sign and agree else None


def per_mille(first: str, second: str) -> str | None:
    """The reading with ‰ where the other reader saw the sign of per cent without its ring."""
    ours, theirs = first.rstrip(_STOPS), second.rstrip(_STOPS)
    seen_by_one = ("‰" in ours) != ("‰" in theirs) and ours.replace("‰", "%") == theirs.replace("‰", "%")
    return ours.replace("%", "‰") + first[len(ours) :] if seen_by_one else None


# What trueocr alone makes of the signs before a number, and of a number behind one: "2 52%", "298%", "s14%", "-45".
_LIKE_A_SIGN = Pattern(r"(?:([2sS-])|([2sS-])\d[\d.,]*%?(?:[^\w/-]\S*)?)")
SHARE_OVER_200 = Pattern(r"2\d\d%")
"""More often "≥85%" than a share; doubted where one reader alone saw it."""
_TOP = 0.18  # of a glyph's height: there ≥ has its left end and < its right one
_LEFT = 0.3  # the middle of a 2's top lies at .37 of its width or more, that of ≥ at .23 or less (332 and 40 seen)
_TALL = 0.35  # a dash is .16 of the letters' height at most, < .45 or more


def seen(gray: Gray, box: Box, size: float, text: str, following: str | None) -> str | None:
    """``text``, a word that the quick reader read alone, with the sign of comparison that the picture shows; else None.

    ``following`` is the word behind it, None at the end of a line; ``size`` the height of the line's letters in
    pixels."""
    found = _LIKE_A_SIGN.fullmatch(text)
    if found is None or (found[1] and following is not None and not following[:1].isdigit()):
        return None
    like = found[1] or found[2]
    if like in "sS":
        return f"≤{text[1:]}"
    glyph = _first_glyph(gray, box)
    if glyph is None:
        return None
    height, width = glyph.shape
    middle = float(np.nonzero(glyph[: max(1, round(_TOP * height))])[1].mean()) / max(1, width - 1)
    if like == "2":
        return f"≥{text[1:]}" if middle < _LEFT else None
    return f"<{text[1:]}" if height > _TALL * size and middle > 1 - _LEFT else None


def _first_glyph(gray: Gray, box: Box) -> NDArray[np.bool_] | None:
    """The ink of the letter that a word begins with: what hangs together from the left."""
    crop = gray[max(0, int(box[1]) - 2) : int(box[3]) + 3, max(0, int(box[0]) - 2) : int(box[2]) + 3]
    if crop.shape[0] < 8 or crop.shape[1] < 4:
        return None
    dark, light = (float(v) for v in np.percentile(crop, (5, 95)))
    ink = crop < (dark + light) / 2
    columns = np.flatnonzero(ink.any(0))
    if len(columns) == 0 or light - dark < 40:
        return None
    gaps = np.flatnonzero(np.diff(columns) > 1)
    glyph = ink[:, columns[0] : (columns[gaps[0]] if len(gaps) else columns[-1]) + 1]
    rows = np.flatnonzero(glyph.any(1))
    return glyph[rows[0] : rows[-1] + 1]
