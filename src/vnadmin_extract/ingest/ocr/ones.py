"""A 1 or an I? Readers take one for the other, most of all in a cell by itself; the picture tells by the heads."""

from __future__ import annotations

import re
from collections.abc import Callable

from ...document import Note
from ..tokens import Token
from .numerals import Uprights
from .syllables import bare

_STROKES = re.compile(r"([(“\"']*)([I1l|!ìíị]{1,3})((?:[/.\-]\d{4})?[.,;:)]*)")
_MIXED = re.compile(r"(?<!\w)(?=[IVXl1|]*[VX])[IVXl1|]{2,5}(?=[/.\-]\d{4})")
_AS_LETTERS = str.maketrans("l1|", "III")
_QUARTER = ("quý", "quí")
_AGREED, _SEEN, _UNSEEN = 0.99, 0.8, 0.7
_PLAIN = 0.04  # a 1 that both read stands, unless its head leans no more than this


def by_shape(token: Token, second: str, before: str, look: Callable[[], Uprights], *, alone: bool) -> Token | None:
    """``token`` as its strokes show it; None where there is no such question, or no answer.

    ``second`` is what the second reader saw. ``alone``: it is all that its cell holds."""
    ours, theirs = _STROKES.fullmatch(token.text), _STROKES.fullmatch(second)
    found = ours or theirs
    if found is None or (None in (ours, theirs) and re.search(r"\d", second if ours else token.text)):
        return None
    heads = [m[2] for m in (ours, theirs) if m]
    tails = [m[3] for m in (ours, theirs) if m]
    if len({re.sub(r"\D", "", t) for t in tails}) > 1:
        return None
    quarter = bare(before).lower() in _QUARTER
    differ = any("1" in h for h in heads) and any("1" not in h for h in heads)
    if not (quarter or alone or differ or len(found[2]) > 1):
        return None
    seen = look()
    if seen.count not in {len(h) for h in heads} or (seen.alone and len(found[3]) > 4):
        return None
    if seen.are_ones and not quarter:
        head = "1" * seen.count
    elif seen.are_capitals:
        head = "I" * seen.count
    else:
        return None
    text = f"{found[1]}{head}{found[3]}"
    same = [r for r in (token.text, second) if r == text]
    if not same and not quarter and head[0] == "I" and abs(seen.lean) > _PLAIN and all("1" in h for h in heads):
        return None
    note = None
    if not same and not quarter:
        note = Note("ocr_number_disagreement", f"read as “{token.text}”, by the shape of its strokes “{text}”")
    sure = (_UNSEEN, _SEEN, _AGREED)[len(same)]
    return token._replace(text=text, confidence=sure, note=note)


def as_roman(text: str) -> str:
    """ "1V/2018" → "IV/2018": figures among Roman letters are strokes."""
    return _MIXED.sub(lambda m: m[0].translate(_AS_LETTERS), text)
