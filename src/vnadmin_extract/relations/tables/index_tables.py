"""Tables whose columns all compare, as those of price and production indices: each cell is a value of its own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ...patterns import Pattern
from .columns import Column
from .periods import Period, read_period

# What is held against another time begins here: "Tháng 3/2021 | so với tháng 2/2021".
_AGAINST = Pattern(r"(?i)(?<![^\W_])so\s+(?:sánh\s+)?(?:với\s+)?")
_UNIT_ASIDE = Pattern(r"\s*\(\s*%\s*\)\s*")
_JOINT = Pattern(r"(?i)^\W+|^ước(?:\s+tính)?\s+|\s+(?:năm|của)(?=\s+so\s|$)")
_SUBHEAD = Pattern(r"(?<=so với )(?:Tháng|Quý|Năm|Kỳ|Cùng)\b")  # of the second line of heads
_INDEX = Pattern(r"(?i)chỉ\s+số|tốc\s+độ|%")


def index_columns(columns: Sequence[Column], title: str, year: int | None) -> tuple[Column, ...]:
    """The columns of a table without any values as columns of values, each named by what it is held against."""
    comparisons = [c for c in columns if c.kind == "comparison"]
    percent = any(_INDEX.search(words) for words in (title, *(c.name for c in comparisons)))
    return tuple(_index_column(c, year, "%" if percent else None) for c in comparisons)


def _index_column(column: Column, year: int | None, unit: str | None) -> Column:
    name = _UNIT_ASIDE.sub(" ", column.name).strip()
    against = _AGAINST.search(name)
    own = name[: against.start()] if against else ""
    period: Period | None = read_period(own, year) if own else None
    if period is not None:
        own = own.replace(period.text, " ")
        name = " ".join(f"{own} {name[against.start() :] if against else ''}".split())
    name = _SUBHEAD.sub(lambda found: found[0].lower(), _JOINT.sub("", name))
    return replace(column, name=name[:1].lower() + name[1:], period=period, unit=column.unit or unit)
