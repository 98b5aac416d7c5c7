"""Rows that are parts of a row above them or of the sum of all, as their numbering says and their figures agree."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from ...mentions import IndicatorDraft
from ...patterns import Pattern
from .labels import Above

_SUM = Pattern(r"(?i)\W*(?:tổng|cộng)(?![^\W_])")
_FEWEST = 2


def set_parts(drafts: list[IndicatorDraft], rows: Sequence[Above]) -> None:
    """Makes values in ``drafts`` parts of those of the row that they add up to: "1" and "2" of "I" above them, all rows
    of the highest level of the sum at the beginning or the end of ``rows``."""
    for at, row in enumerate(rows):
        below = rows[at + 1 :]
        end = next((i for i, r in enumerate(below) if r.level <= row.level), len(below))
        _set(drafts, row, _highest(below[:end]))
    for at, row in enumerate(rows):
        if at in (0, len(rows) - 1) and _SUM.match(row.name):
            _set(drafts, row, _highest([r for r in rows if r is not row]))


def _highest(rows: Sequence[Above]) -> list[Above]:
    level = min((r.level for r in rows), default=0)
    return [r for r in rows if r.level == level]


def _set(drafts: list[IndicatorDraft], whole: Above, parts: Sequence[Above]) -> None:
    """Sets what ``parts`` are parts of where they add up to ``whole`` in every column that all of them fill."""
    columns = [c for c in whole.drafts if len(parts) >= _FEWEST and all(c in p.drafts for p in parts)]
    if not columns or not all(_add_up(drafts, whole, parts, column) for column in columns):
        return
    for column in columns:
        for part in parts:
            index = part.drafts[column]
            if drafts[index].part_of is None:
                drafts[index] = replace(drafts[index], part_of=whole.drafts[column])


def _add_up(drafts: Sequence[IndicatorDraft], whole: Above, parts: Sequence[Above], column: int) -> bool:
    total = drafts[whole.drafts[column]].quantity
    single = [drafts[p.drafts[column]].quantity for p in parts]
    if any(q.unit != total.unit for q in single) or total.value <= 0:
        return False
    places = max(max(0, -int(q.value.as_tuple().exponent)) for q in (total, *single))
    rounded = Decimal(len(single) // 2).scaleb(-places) if places else Decimal(0)
    return abs(sum(q.value for q in single) - total.value) <= rounded
