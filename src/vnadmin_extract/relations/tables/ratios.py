"""Columns of percentages: which column's values they compare, and with what."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from operator import attrgetter

from ..indicators.comparisons import Basis
from ..indicators.time_spans import year_back
from .columns import Column
from .periods import Period, Status, read_period, read_status

_SHARE_ONLY = re.compile(r"(?i)(?:^|\s)t[ỷỉ]\s+lệ\s*\(?%?\)?$")
_FORMULA = re.compile(r"=\s*\(?\s*(?P<of>\d{1,2})\s*(?:[*x]\s*100\s*)?\)?\s*/\s*(?P<with>\d{1,2})")
# What a head is held against, which tells nothing of whose values it compares: "% so với cùng kỳ (9 tháng)".
_AGAINST = re.compile(
    r"(?i)so\s+(?:với\s+)?(?:cùng\s+kỳ|ck)(?:\s+năm(?:\s+(?:trước|ngoái|\d{4}))?)?|cùng\s+kỳ(?:\s+năm\s+(?:trước|\d{4}))?|"
    r"(?:so\s+(?:với\s+)?)?(?:tháng|quý|kỳ|năm)\s+trước|so\s+(?:với\s+)?(?:cùng\s+)?(?:tháng|quý)\s+[\dIV]+(?:[/.-]\d{4})?|"
    r"(?:so\s+(?:với\s+)?)?(?:kế\s+hoạch|kh|dự\s+toán)(?:\s+(?:cả\s+)?năm(?:\s+\d{4})?)?"
)
_SUMMED = re.compile(r"(?i)(?<!\d)\d{1,2}\s+tháng|l[uũ][ỹy]\s*kế|cộng\s+dồn|(?:từ\s+)?đầu\s+năm")
_ONE_MONTH = re.compile(r"(?i)tháng")
_YEAR = re.compile(r"(?:19|20)\d\d")


@dataclass(frozen=True, slots=True)
class Ratio:
    """A column of percentages: the column of values that they compare, and what with."""

    of: Column
    basis: Basis


def read_ratios(
    values: Sequence[Column], comparisons: Sequence[Column], default: Status, numbers: Sequence[str] = ()
) -> Mapping[int, Ratio]:
    """The columns of ``comparisons``, by index, with the values that each is of; without those that belong to none.

    ``numbers`` are the cells of a row that counts the columns, which may tell it ("7=(5/2)*100"); so may a head
    ("Ước 2002 / TH 2001"). Between columns of other measures each belongs to the one before it ("Diện tích | % KH |
    Sản lượng | % KH"); else the latest of ``values`` is meant that is no plan.
    """
    told = [c for c in values if (c.status or default) != "target"] or list(values)
    one_plan = sum((c.status or default) == "target" for c in values) == 1 < len(values)
    latest = max(told, key=lambda c: (c.period.end if c.period and c.period.end else date.min, c.index), default=None)
    interleaved = _are_interleaved(told, comparisons)
    ratios = {}
    for column in comparisons:
        counted = _counted_ratio(numbers, column, values, default)
        if named := counted or _named_ratio(column.name, values):
            ratios[column.index] = named
            continue
        before = [c for c in told if c.index < column.index] if interleaved else ()
        of = max(before, key=attrgetter("index"), default=None) or _of_its_time(column.name, told) or latest
        if of:
            ratios[column.index] = Ratio(of, _basis(column.name, one_plan=one_plan))
    return ratios


def _are_interleaved(values: Sequence[Column], comparisons: Sequence[Column]) -> bool:
    """Columns of one time, between which columns of percentages stand."""
    times = {c.period and (c.period.start, c.period.end) for c in values}
    if len(times) != 1 or len({c.name for c in values}) < 2:
        return False
    first, last = min(c.index for c in values), max(c.index for c in values)
    return any(first < c.index < last for c in comparisons)


def _counted_ratio(numbers: Sequence[str], column: Column, values: Sequence[Column], default: Status) -> Ratio | None:
    """ "7=(5/2)*100" below the heads: of the fifth column, held against the second."""
    formula = _FORMULA.search(numbers[column.index]) if column.index < len(numbers) else None
    if formula is None:
        return None
    by_number = {n.strip(" ()").split("=")[0]: v for v in values for n in numbers[v.index : v.index + 1]}
    of, against = by_number.get(formula["of"]), by_number.get(formula["with"])
    if of is None or against is None:
        return None
    named = _basis(column.name, one_plan=False)
    if named != "other":
        return Ratio(of, named)
    if (against.status or default) == "target" and (of.status or default) != "target":
        return Ratio(of, "plan")
    if of.period and against.period:
        return Ratio(of, _basis_of_times(of.period, against.period))
    return Ratio(of, _basis(against.name, one_plan=False))


def _named_ratio(name: str, values: Sequence[Column]) -> Ratio | None:
    """ "2T-2005 / KH 2005": of the column whose time and status stand before the bar, held against what follows it."""
    for bar in re.finditer("/", name):
        left, right = name[: bar.start()], name[bar.end() :]
        if not _YEAR.search(left) or not _YEAR.search(right):
            continue
        period, other = read_period(left), read_period(right)
        if period is None or period.end is None or other is None or other.end is None:
            continue
        status = read_status(left)
        fitting = [c for c in values if _same(c.period, period) and (status is None or c.status == status)]
        if len(fitting) != 1:
            fitting = [c for c in fitting if c.status != "target"]
        if len(fitting) == 1:
            plan = read_status(right) == "target"
            return Ratio(fitting[0], "plan" if plan else _basis_of_times(period, other))
    return None


def _of_its_time(name: str, values: Sequence[Column]) -> Column | None:
    """ "% so với cùng kỳ (9 tháng)" beside "… (tháng)": the column of the months summed, or of the month."""
    own = _AGAINST.sub(" ", name)
    summed = bool(_SUMMED.search(own))
    if not summed and not _ONE_MONTH.search(own):
        return None
    fitting = [c for c in values if c.period and c.period.start and c.period.end and _is_summed(c.period) == summed]
    return max(fitting, key=lambda c: (c.period.end if c.period and c.period.end else date.min, c.index), default=None)


def _is_summed(period: Period) -> bool:
    return period.start is not None and period.end is not None and (period.end - period.start).days > 31


def _same(column: Period | None, named: Period) -> bool:
    return column is not None and (column.start, column.end) == (named.start, named.end)


def _basis_of_times(period: Period, other: Period) -> Basis:
    """Against the same part of the year before, or against the time just before."""
    if period.end is None or other.end is None or other.end >= period.end:
        return "other"
    whole_year = period.start is not None and (period.start.month, period.end.month) == (1, 12)
    whole_year = whole_year and "tháng" not in period.text.lower()  # "12 tháng" counts on from month to month
    if whole_year:
        return "previous"
    same = (other.start, other.end) == (year_back(period.start), year_back(period.end))
    return "same_period" if same else "previous"


def _basis(name: str, *, one_plan: bool) -> Basis:
    """What the head of a column of percentages says that they are held against."""
    folded = name.lower()
    if re.search(r"tháng\s+trước|quý\s+trước|kỳ\s+trước", folded):
        return "previous"
    if re.search(r"kế\s+hoạch|\bkh\b|dự\s+toán|giao|hoàn\s+thành", folded):
        return "plan"
    if re.search(r"c(?:ùng|\.)\s*kỳ|\bck\b|năm\s+trước|năm\s+\d{4}", folded):
        return "same_period"
    return "plan" if _SHARE_ONLY.search(name) and one_plan else "other"
