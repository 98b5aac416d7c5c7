"""A 1 or an I? Readers take one for the other, most of all in a cell by itself; the picture tells by the heads."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import partial
from itertools import pairwise

from ...document import Note
from ...patterns import Pattern
from ..tokens import Row, Token
from .numerals import Uprights, uprights
from .prepare import Gray
from .syllables import bare

_STROKES = Pattern(r"([(“\"']*)([I1l|!ìíị]{1,3})((?:[/.\-]\d{4})?[.,;:)]*)")
_MIXED = Pattern(r"(?<!\w)(?=[IVXl1|]*[VX])(?=[IVX]*[l1|])[IVXl1|]{2,5}(?=[/.\-]\d{4})")
_MIXED_QUARTER = Pattern(r"(?=[Il1|]*V)[IVl1|]{2}(?=[/.\-]|[.,;:)]*$)")
_AS_LETTERS = str.maketrans("l1|", "III")
_QUARTER = ("quý", "quí")
_AGREED, _SEEN, _UNSEEN, _DOUBTED = 0.99, 0.8, 0.7, 0.4
_CLEAR = 0.25  # after "quý" a figure is rarer than a numeral whose head a fax has worn off at one side
_CLEARER = 0.4  # and where one reader saw the numeral
_PLAIN = 0.04  # a 1 that both read stands, unless its head leans no more than this


def by_shape(token: Token, second: str, before: str, look: Callable[[], Uprights], *, alone: bool) -> Token | None:
    """``token`` as its strokes show it; None where there is no such question, or no answer.

    ``second`` is what the second reader saw. ``alone``: it is all that its cell holds."""
    quarter = bare(before).lower() in _QUARTER
    if quarter and (mixed := _MIXED_QUARTER.match(token.text)):
        text = mixed[0].translate(_AS_LETTERS) + token.text[mixed.end() :]
        return token._replace(text=text, confidence=_UNSEEN)
    ours, theirs = _STROKES.fullmatch(token.text), _STROKES.fullmatch(second)
    found = ours or theirs
    if found is None or (None in (ours, theirs) and re.search(r"\d", second if ours else token.text)):
        return None
    heads = [m[2] for m in (ours, theirs) if m]
    tails = [m[3] for m in (ours, theirs) if m]
    if len({re.sub(r"\D", "", t) for t in tails}) > 1:
        return None
    differ = any("1" in h for h in heads) and any("1" not in h for h in heads)
    if not (quarter or alone or differ or len(found[2]) > 1):
        return None
    seen = look()
    fits = seen.count in {len(h) for h in heads} and not (seen.alone and len(found[3]) > 4)
    if fits and seen.are_capitals:
        head = "I" * seen.count
    elif (
        fits
        and seen.are_ones
        # In running text two strokes are a section's numeral; some fonts give it heads like those of ones.
        and (alone or quarter or all("1" in h for h in heads))
        and not (quarter and (seen.count > 1 or seen.lean < (_CLEARER if differ else _CLEAR)))
        and not (quarter and all("1" not in h for h in heads))
    ):
        head = "1" * seen.count
    elif quarter and (any("1" in h for h in heads) or (token.text == second and seen.count > len(found[2]))):
        # "quý 1" may be any of the first three, and a reader loses strokes.
        unclear = Note("ocr_number_disagreement", f"“{bare(before)} {token.text}”: the strokes are not clear")
        text = token.text
        if seen.are_capitals and seen.count <= 3:
            text = f"{found[1]}{'I' * seen.count}{found[3]}"
        return token._replace(text=text, confidence=_DOUBTED, note=unclear)
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


def settle_quarters(lines: Sequence[list[Row]], gray: Gray) -> None:
    """A numeral below the word "quý" of a narrow head, by its strokes: alone on its line nothing says what it is.

    ``lines`` are a page's lines, each cut into its cells; they are changed in place."""
    for above, line in pairwise(lines):
        for piece in line:
            over = [p for p in above if p[0].x0 < piece[-1].x1 and piece[0].x0 < p[-1].x1] if len(piece) == 1 else []
            if over and bare(over[0][-1].text).lower() in _QUARTER:
                token = piece[0]
                room = 0.6 * (token.bottom - token.top)  # a reader may have boxed one stroke of several
                look = partial(uprights, gray, (token.x0 - room, token.top, token.x1 + room, token.bottom))
                piece[0] = by_shape(token, token.text, "quý", look, alone=False) or token


def as_roman(text: str) -> str:
    """ "1V/2018" → "IV/2018": figures among Roman letters are strokes."""
    return _MIXED.sub(lambda m: m[0].translate(_AS_LETTERS), text)
