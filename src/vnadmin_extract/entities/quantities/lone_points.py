"""A point before three digits in a text that writes decimals with a point: beside "5.71 tỷ USD", "1.386 tỷ USD" may be
one and a third or well over a thousand."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from ...document import Note
from ...mentions import QuantityMention
from ...patterns import Pattern
from .units import SCALES

_LONE = Pattern(r"[1-9]\d{0,2}[.]\d{3}")
# The country's own custom: where it is met, points group.
_DECIMAL = Pattern(r"(?<![\d.,])\d[\d.]*,\d{1,2}(?![\d,])")
_NEAR = 1500


def with_lone_points(text: str, quantities: Sequence[QuantityMention]) -> list[QuantityMention]:
    """``quantities`` with a note on amounts told in thousands, millions or more whose point was read as grouping though
    those around them have a point before decimals."""
    turned = [q.start for q in quantities if any(n.code == "separators_turned" for n in q.notes)]
    if not turned or _DECIMAL.search(text) is not None:
        return list(quantities)
    return [_noted(text, q) if _is_lone(text, q) and _has_near(turned, q.start) else q for q in quantities]


def _is_lone(text: str, quantity: QuantityMention) -> bool:
    scaled = quantity.unit.split()[0].lower() in SCALES
    return scaled and _LONE.fullmatch(text, quantity.number_start, quantity.number_end) is not None


def _has_near(starts: Sequence[int], at: int) -> bool:
    index = bisect_left(starts, at - _NEAR)
    return index < len(starts) and starts[index] <= at + _NEAR


def _noted(text: str, quantity: QuantityMention) -> QuantityMention:
    figures = text[quantity.number_start : quantity.number_end]
    note = Note(
        "ambiguous_point", f"{figures!r}: the point was read as grouping, but others here stand before decimals"
    )
    return replace(quantity, notes=(*quantity.notes, note))
