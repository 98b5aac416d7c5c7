"""Columns of percentages whose heads say nothing of what they compare ("Tỷ lệ (%)"): the figures beside them do."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Literal

from ...patterns import Pattern
from .columns import Column
from .differences import tells_fall
from .periods import Period

_RATE = Pattern(
    r"(?i)(?:(?:t[ỷỉ]\s+lệ|kết\s+quả|đạt)(?![^\W_])\s?)?(?:(?:giải\s+ngân|thực\s+hiện|hoàn\s+thành|đạt)(?![^\W_]))?\W*"
)
_BARE = Pattern(r"(?i)t[ỷỉ]\s+lệ(?:\s+(?:đạt|thực\s+hiện|hoàn\s+thành))?")
_FEWEST_ROWS = 2
"""So many rows at least have to agree."""
_ROUNDED = Decimal("0.06")


def of_the_plan(
    rates: Sequence[Column], values: Sequence[Column], rows: Sequence[Mapping[int, Decimal]]
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


def of_the_earlier(
    rates: Sequence[Column], values: Sequence[Column], rows: Sequence[Mapping[int, Decimal]], whole: Period | None
) -> dict[int, tuple[Column, Column, Literal["ratio", "change"]]]:
    """The columns of ``rates``, by index, that in nearly all ``rows`` hold one column of values against one of an
    earlier time, with these two; as a change where the figures are what is more or less than all of it.

    ``whole`` is the time of columns whose heads name none.
    """
    timed = [(c, p.end) for c in values if (p := c.period or (whole if c.status != "target" else None)) and p.end]
    # A plan for a later time is held against what was reached before it, never the other way round.
    pairs = [(late, early) for late, last in timed for early, end in timed if end < last and early.status != "target"]
    found: dict[int, tuple[Column, Column, Literal["ratio", "change"]]] = {}
    for rate in rates:
        sign = -1 if tells_fall(rate.name) else 1
        ratio = [pair for pair in pairs if rate not in pair and _agree(rate, *pair, rows)]
        change = [pair for pair in pairs if rate not in pair and _agree(rate, *pair, rows, less=100, sign=sign)]
        if len(ratio) + len(change) == 1:
            found[rate.index] = (*(ratio or change)[0], "ratio" if ratio else "change")
    return found


def may_be_rate(column: Column) -> bool:
    """Whether the head of ``column`` says no more than that it is a rate."""
    name = column.name.strip()
    of_hundred = column.unit == "%" or "%" in name or _BARE.fullmatch(name) is not None
    return of_hundred and _RATE.fullmatch(name) is not None


def _agree(
    rate: Column,
    result: Column,
    plan: Column,
    rows: Sequence[Mapping[int, Decimal]],
    *,
    less: int = 0,
    sign: int = 1,
) -> bool:
    told = [
        abs(row[result.index] * 100 / row[plan.index] - less - sign * row[rate.index]) <= _ROUNDED
        for row in rows
        if rate.index in row and result.index in row and row.get(plan.index)
    ]
    return len(told) >= _FEWEST_ROWS and sum(told) * 10 >= len(told) * 9
