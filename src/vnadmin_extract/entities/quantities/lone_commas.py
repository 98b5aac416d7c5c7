"""A comma before three digits: "12,345 người" can only be thousands, "1,500 ha" may be one and a half or fifteen
hundred."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from ...document import Note
from ...mentions import QuantityMention
from ...patterns import Pattern
from .units import SCALES

_LONE = Pattern(r"[1-9]\d{0,2},\d{3}")
# The paper's own custom: "12,5", "1.234" and "1.234,567" have one reading where commas are decimal marks.
_DECIMAL = Pattern(r"(?<![\d.,])(?:\d+,\d{1,2}(?![\d,])|[1-9]\d{0,2}(?:[.]\d{3})+(?![.\d]))")
_TIMES = Pattern(r"(?i)(?<![^\W_])(?:gấp|tăng|bằng|hơn)\s(?:(?:khoảng|gần|trên|hơn|tới)\s)*$")


def with_lone_commas(text: str, quantities: Sequence[QuantityMention]) -> list[QuantityMention]:
    """``quantities`` with counts read as whole numbers, and a note on the others where nothing in the paper tells what
    its commas are."""
    doubted = any(_is_lone(text, q) for q in quantities)
    return list(_read(text, quantities)) if doubted else list(quantities)


def _read(text: str, quantities: Sequence[QuantityMention]) -> Iterator[QuantityMention]:
    told = _DECIMAL.search(text) is not None
    for q in quantities:
        figures = text[q.number_start : q.number_end]
        if not _is_lone(text, q):
            yield q
        elif q.unit_code is None and q.currency is None and _counts(q.unit) and not _as_much(text, q):
            note = Note("separators_turned", f"{figures!r} was read as thousands: a count has no fraction")
            yield replace(q, value=(q.value * 1000).to_integral_value(), notes=(*q.notes, note))
        elif told:
            yield q
        else:
            note = Note("ambiguous_comma", f"{figures!r}: the comma was read as a decimal mark")
            yield replace(q, notes=(*q.notes, note))


def _is_lone(text: str, quantity: QuantityMention) -> bool:
    return _LONE.fullmatch(text, quantity.number_start, quantity.number_end) is not None


def _as_much(text: str, quantity: QuantityMention) -> bool:
    """ "gấp 1,432 lần": of what it is held against, so it has a fraction."""
    at = quantity.bound_start or quantity.number_start
    return quantity.unit == "lần" and _TIMES.search(text, max(0, at - 20), at) is not None


def _counts(unit: str) -> bool:
    """Whether what is counted comes in wholes: no share, no rate, nothing told in thousands."""
    return not unit.startswith(("%", "‰", "/", "điểm")) and "/" not in unit and unit.split()[0].lower() not in SCALES
