"""Columns of percentages whose heads say nothing of what they compare ("Tỷ lệ (%)"): the figures beside them do."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from .columns import Column

_RATE = re.compile(
    r"(?i)(?:(?:t[ỷỉ]\s+lệ|kết\s+quả|đạt)(?![^\W_])\s?)?(?:(?:giải\s+ngân|thực\s+hiện|hoàn\s+thành|đạt)(?![^\W_]))?\W*"
)
_FEWEST_ROWS = 2
"""So many rows at least have to agree."""
_ROUNDED = Decimal("0.06")


def of_the_plan(
    rates: Sequence[Column], values: Sequence[Column], rows: Sequence[dict[int, Decimal]]
) -> dict[int, Column]:
    """The columns of ``rates``, by index, that in nearly all ``rows`` (numbers by column) tell what share of a plan a
    column of results is, with that column."""
    plans = [c for c in values if c.status == "target"]
    results = [c for c in values if c.status != "target"]
    found: dict[int, Column] = {}
    for rate in rates:
        fitting = [r for r in results if r is not rate and any(_agree(rate, r, p, rows) for p in plans)]
        if len(fitting) == 1:
            found[rate.index] = fitting[0]
    return found


def may_be_rate(column: Column) -> bool:
    """Whether the head of ``column`` says no more than that it is a rate."""
    of_hundred = column.unit == "%" or "%" in column.name
    return of_hundred and _RATE.fullmatch(column.name.strip()) is not None


def _agree(rate: Column, result: Column, plan: Column, rows: Sequence[dict[int, Decimal]]) -> bool:
    told = [
        abs(row[result.index] * 100 / row[plan.index] - row[rate.index]) <= _ROUNDED
        for row in rows
        if rate.index in row and result.index in row and row.get(plan.index)
    ]
    return len(told) >= _FEWEST_ROWS and sum(told) * 10 >= len(told) * 9
