"""Columns of percentages: which column's values they compare, and with what."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from operator import attrgetter
from typing import Literal

from ...patterns import Pattern
from ..indicators.comparisons.bases import Basis
from ..indicators.times.time_spans import year_back
from .columns import Column
from .periods import Period, Status, read_period, read_status

_SHARE_ONLY = Pattern(r"(?i)(?:^|\s)t[ỷỉ]\s+lệ\s*\(?%?\)?$")
_FORMULA = Pattern(r"=\s*\(?\s*(?P<of>\d{1,2})\s*(?:[*x]\s*100\s*)?\)?\s*/\s*(?P<with>\d{1,2})")
# What a head is held against, which tells nothing of whose values it compares: "% so với cùng kỳ (9 tháng)".
_AGAINST = Pattern(
    r"(?i)so\s+(?:với\s+)?(?:cùng\s+kỳ|ck)(?:\s+năm(?:\s+(?:trước|ngoái|\d{4}))?)?|cùng\s+kỳ(?:\s+năm\s+(?:trước|\d{4}))?|"
    r"(?:so\s+(?:với\s+)?)?(?:tháng|quý|kỳ|năm)\s+trước|so\s+(?:với\s+)?(?:cùng\s+)?(?:tháng|quý)\s+[\dIV]+(?:[/.-]\d{4})?|"
    r"(?:so\s+(?:với\s+)?)?(?:kế\s+hoạch|kh|dự\s+toán)(?:\s+(?:cả\s+)?năm(?:\s+\d{4})?)?"
)
# "LK/DT": of the sum so far, held against the estimate.
_HELD_AGAINST = Pattern(r"(?i)/\s*(?:dt|kh|ck|nq|dự\s+toán|kế\s+hoạch|cùng\s+kỳ)(?![^\W_])")
_SHORT_SUM = Pattern(r"(?i)(?<![^\W_])lk(?![^\W_])")
# What heads of percentages say whichever values they compare.
_SAID_OF_ALL = Pattern(
    r"(?i)\([^()]*\)|[%()=:,*+-]|(?<![^\W_])(?:so(?:\s+sánh)?(?:\s+với)?|t[ỷỉ]\s+lệ|tăng|giảm|đạt|ước|thực\s+hiện|ưth|th|"
    r"hoàn\s+thành|tốc\s+độ|chỉ\s+số|số\s+tuyệt\s+đối|chênh\s+lệch|kh|dt|ck|năm|kế\s+hoạch|dự\s+toán|với|của)(?![^\W_])"
)
_WORDS = Pattern(r"[^\W\d_]+(?:\s[^\W\d_]+)*")
_PAST = Pattern(r"(?i)cùng\s+kỳ|(?:kỳ|tháng|quý|năm)\s+trước(?!\s+chuyển)")
_SO = Pattern(r"(?i)(?<![^\W_])(?:so(?:\s+với)?(?![^\W_])(?!\s+sánh)|(?<=\s)với(?![^\W_]))")
_SUMMED = Pattern(r"(?i)(?<!\d)\d{1,2}\s+tháng|l[uũ][ỹy]\s*kế|cộng\s+dồn|(?:từ\s+)?đầu\s+năm")
_MONTH_BEFORE = Pattern(r"(?i)so\s+(?:với\s+)?tháng\s+trước")  # of no sum of months
_ONE_MONTH = Pattern(r"(?i)tháng")
_PLAN_OVER = Pattern(r"(?i)(?:\bkh\b|kế\s+hoạch)[^/]{0,24}/\s*(?:ước|thực\s+hiện|ưth\b|th\b)")
_YEAR = Pattern(r"(?:19|20)\d\d")

Kind = Literal["ratio", "change", "change_abs"]


@dataclass(frozen=True, slots=True)
class Ratio:
    """A column of percentages or changes: the column of values that they compare, and what with; ``kind`` where the
    figures tell more than the head."""

    of: Column
    basis: Basis
    kind: Kind | None = None
    mixed: bool = False
    """Whether the column holds ratios and changes, so that each cell is told by its figures."""
    turned: bool = False
    """Whether its figures are what ``of`` is less by."""


def read_ratios(
    values: Sequence[Column], comparisons: Sequence[Column], default: Status, numbers: Sequence[str] = ()
) -> Mapping[int, Ratio]:
    """The columns of ``comparisons``, by index, with the values that each is of; without those that belong to none.

    ``numbers`` are the cells of a row that counts the columns, which may tell it ("7=(5/2)*100"); so may a head
    ("Ước 2002 / TH 2001"). Between columns of other measures each belongs to the one before it ("Diện tích | % KH |
    Sản lượng | % KH"); else the latest of ``values`` is meant that is no plan.
    """
    told = [c for c in values if (c.status or default) != "target"] or list(values)
    told = [c for c in told if not _PAST.search(c.name)] or told
    one_plan = sum((c.status or default) == "target" for c in values) == 1 < len(values)
    interleaved = _are_interleaved(told, comparisons)
    ratios = {}
    for column in comparisons:
        counted = _counted_ratio(numbers, column, values, default)
        if named := counted or _named_ratio(column.name, values):
            ratios[column.index] = named
            continue
        if _PLAN_OVER.search(column.name):
            continue  # "KH/TH (%)": of the plan, which only years or figures tell
        if (timed := _of_named_time(column.name, values, default)) is not None:
            ratios[column.index] = Ratio(timed, _basis(column.name, one_plan=one_plan))
            continue
        own = _of_its_words(column.name, told)
        before = [c for c in told if c.index < column.index] if interleaved and not own else ()
        of = max(before, key=attrgetter("index"), default=None) or _of_its_time(column.name, own or told)
        left = [c for c in told if c.index < column.index] or told  # what compares stands behind what it compares
        of = of or _latest(own) or _latest(left)
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
    return Ratio(of, named if named != "other" else basis_of(of, against, default))


def basis_of(of: Column, against: Column, default: Status) -> Basis:
    """What values in ``of`` are held against by those in ``against``; ``default``: the status where heads say none."""
    if (against.status or default) == "target" and (of.status or default) != "target":
        return "plan"
    if of.period and against.period:
        return _basis_of_times(of.period, against.period)
    return _basis(against.name, one_plan=False)


def _named_ratio(name: str, values: Sequence[Column]) -> Ratio | None:
    """ "2T-2005 / KH 2005", "T2/2005 so T1/2005": of the column whose time and status stand first."""
    for bar in [so for so in _SO.finditer(name) if _YEAR.search(name[: so.start()])] or re.finditer("/", name):
        left, right = name[: bar.start()], name[bar.end() :]
        if not _YEAR.search(left) or not _YEAR.search(right):
            continue
        period, other = read_period(left), read_period(right)
        if period is None or period.end is None or other is None or other.end is None:
            continue
        status = read_status(left)
        fitting = [c for c in values if _same(c.period, period) and (status is None or c.status == status)]
        fitting = _of_last_words(right, fitting)
        if len(fitting) != 1:
            fitting = [c for c in fitting if c.status != "target"]
        if len(fitting) == 1:
            plan = read_status(right) == "target"
            return Ratio(fitting[0], "plan" if plan else _basis_of_times(period, other))
    return None


def _of_last_words(said: str, columns: list[Column]) -> list[Column]:
    """Of "Diện tích" and "Sản lượng" of one time the one that ``said`` ends with, units aside."""
    ends = " ".join(re.sub(r"\([^()]*\)", " ", said).lower().split())
    for column in columns if len(columns) > 1 else ():
        words = " ".join(re.sub(r"\([^()]*\)", " ", column.name).lower().split())
        own = next((words[i + 1 :] for i, c in enumerate(words) if c == " " and ends.endswith(words[i:])), "")
        if own and sum(own in " ".join(c.name.lower().split()) for c in columns) == 1:
            return [column]
    return columns


def _of_its_time(name: str, values: Sequence[Column]) -> Column | None:
    """ "% so với cùng kỳ (9 tháng)" beside "… (tháng)": the column of the months summed, or of the month."""
    own = _AGAINST.sub(" ", name)
    summed = bool(_SUMMED.search(own))
    if not summed and not _ONE_MONTH.search(own) and not _MONTH_BEFORE.search(name):
        return None
    fitting = [c for c in values if c.period and c.period.start and c.period.end and _is_summed(c.period) == summed]
    return _latest(fitting)


def _of_named_time(name: str, values: Sequence[Column], default: Status) -> Column | None:
    """ "TH 6 tháng so với KH (%)", "Ước cả năm/KH": the one result of the time that stands before what it is held
    against."""
    bar = _SO.search(name) or re.search("/", name)
    if bar is None:
        return None
    results = [c for c in values if (c.status or default) != "target" and c.period is not None and c.period.end]
    years = {c.period.end.year for c in results if c.period is not None and c.period.end}
    told = read_period(name[: bar.start()], max(years)) if years else None
    fitting = [c for c in results if told is not None and _same(c.period, told)]
    return fitting[0] if len(fitting) == 1 else None


def _latest(columns: Sequence[Column]) -> Column | None:
    return max(columns, key=lambda c: (c.period.end if c.period and c.period.end else date.min, c.index), default=None)


def _of_its_words(name: str, values: Sequence[Column]) -> list[Column]:
    """The columns whose heads say what the head ``name`` does beside what it compares with: "So với cùng kỳ / Lượng",
    "Lũy kế so với kế hoạch"; none where all do, or it says no more."""
    words = _SHORT_SUM.sub("lũy kế", _HELD_AGAINST.sub(" ", _AGAINST.sub(" ", name)))
    own = " ".join(_SAID_OF_ALL.sub(" ", words).split()).lower()
    if not own or not _WORDS.fullmatch(own):
        return []
    fitting = [c for c in values if own in " ".join(c.name.lower().split())]
    return fitting if len(fitting) < len(values) else []


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
    if re.search(r"kế\s+hoạch|\bkh\b|dự\s+toán|\bdt\b|nghị\s+quyết|\bnq\b|giao|hoàn\s+thành", folded):
        return "plan"
    if re.search(r"c(?:ùng|\.)\s*kỳ|\bck\b|năm\s+trước|năm\s+\d{4}", folded):
        return "same_period"
    return "plan" if _SHARE_ONLY.search(name) and one_plan else "other"
