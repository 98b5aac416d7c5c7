"""Numerals of lists that OCR hurt: "l. Sở Y tế …" above "2. Sở Tài chính …" is the first item."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice
from typing import Final, TypeAlias

from ..patterns import Pattern

Edit: TypeAlias = tuple[int, int, str, str]

_DIGITS: Final = str.maketrans("lI|O", "1110")
_LOOK_ALIKES: Final = "lI|O"
# Digits among strokes: "1l.", "l0.", "2.l."; the item begins with a capital.
_HURT: Final = Pattern(r"([0-9lI|O]{1,2}(?:\.[0-9lI|O]{1,2}){0,3})(?=[.)]? [^\W\d_])")
_ALONE: Final = Pattern(r"([lI|])(?=[.)] [^\W\d_])")
_NUMERAL: Final = Pattern(r"(\d{1,2})[.)] ")
_NEXT_OF_LETTERS: Final = Pattern(r"(?:m|II)[.)] ")
_ONE_ITEM: Final = 60
"""Lines after which the second item of a list is no longer looked for."""


def marker_repairs(paragraphs: Sequence[str]) -> dict[int, Edit]:
    """By their paragraph the edits ``(start, end, replacement, rule)`` of numerals that begin an item.

    A lone stroke may be a Roman I or the letter l: it is a 1 where the list goes on with 2 and has no other 1.
    """
    found: dict[int, Edit] = {}
    for number, text in enumerate(paragraphs):
        if text[:1] not in "0123456789lI|O":
            continue
        alone = _ALONE.match(text)
        hurt = alone or _HURT.match(text)
        if hurt is None or not text[hurt.end() :].lstrip(".) ")[:1].isupper():
            continue
        marker = hurt[1]
        mixed = any(c in _LOOK_ALIKES for c in marker) and any(c.isdigit() for c in marker)
        if _goes_on_with_two(paragraphs, number) if alone else mixed:
            found[number] = (0, hurt.end(), marker.translate(_DIGITS), "numeral")
    return found


def _goes_on_with_two(paragraphs: Sequence[str], number: int) -> bool:
    for text in islice(paragraphs, number + 1, number + _ONE_ITEM):
        if _NEXT_OF_LETTERS.match(text):
            return False
        if numeral := _NUMERAL.match(text):
            return numeral[1] == "2"
    return False
