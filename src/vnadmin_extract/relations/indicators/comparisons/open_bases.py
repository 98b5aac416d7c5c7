"""What a comparison is held against where its words name no basis, or name it by a date."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from ....mentions import ComparisonDraft, DateMention, IndicatorDraft, QuantityMention
from ....patterns import Pattern
from ..times.periods import Periods
from ..times.time_spans import TimeSpan, year_back
from ..value import Value
from .bases import Basis
from .one_base import of_one_base

_REACH = 30
_THAN, _BEHIND_BASIS = ("so với ", "so ", "hơn ", "kém "), len(" khoảng ")
"""What a change's basis stands behind, where it stands before the figure, and how far that is: "kém quý I | 1,6%"."""
_SENTENCE = 260
_GOES_ON = Pattern(r"(?:\svề (?:(?:số |khối )?lượng|(?:trị )?giá(?: trị)?|kim ngạch))?\s?(?:[,;)]|\.(?:\s|$)|$)")
_PARTS_TOLD = Pattern(r"(?i)[^.;\n]{0,160}\.\s(?:trong đó|bao gồm|gồm|cụ thể)(?![^\W_])[^.;\n]*")
_NEXT_PART = Pattern(r"[^.;\n]{0,100}[;,]\s[^.;\n]{2,80}")
_SHARE_BEHIND = Pattern(r"\s?[,(]\s?(?:(?:mới|chỉ|đạt|bằng|tỷ lệ|tương đương)\s)*")
_LEAST_OF_BEFORE = 20
"""Per cent below which a figure is a share rather than what came in the year before."""
# of goods, and not what somebody earns or pays
_PRICED = Pattern(
    r"(?i)/(?:kg|kilogam|tấn|tạ|yến|lít|bao|bình|chai|hộp|thùng|chục|quả|trái|con|cây|bó|chỉ|lượng|m3|m³|viên|gói|bộ|"
    r"cái|chiếc|thùng|ounce|USD|thỏi)(?![^\W_])"
)
_NARROW = ("month", "quarter", "half_year")
_AND_AGAIN = Pattern(r"\s?(?:,|,?\svà)\s(?:tăng|giảm)\s(?:(?:khoảng|gần|trên|hơn)\s)*")
_MONTH_DAYS = 31
_NEAR_DAYS = 18
# "tăng 18% | số vụ và tăng 6% số tiền so với 6 tháng đầu năm 2023"
_SO_BEHIND = Pattern(
    r"(?:\s(?:về\s)?(?:số|lượng|trị giá|giá trị|kim ngạch)(?:\s[^\W\d_]+){0,3}?"
    r"(?:(?:,|,?\svà)\s(?:tăng|giảm)\s\d[\d.,]*\s?%\s(?:về\s)?(?:số|lượng|trị giá|giá trị|kim ngạch)"
    r"(?:\s[^\W\d_]+){0,3}?)?)?\sso\s"
)


def with_basis(
    text: str, periods: Periods, last: IndicatorDraft | None, value: Value, span: TimeSpan
) -> tuple[ComparisonDraft, ...]:
    """The comparisons of ``value``. A change that names no basis is one from the year before where the value is a
    year's, from the end of the period before where a bare "(+0,2%)" tells of a day or the value of this day before it
    (``last``) is held against that, else from the same period of the year before."""
    if not value.comparisons:
        return ()
    year = span.start is not None and span.end is not None and (span.end - span.start).days > 360
    day = span.start is None and span.end is not None
    goes_on = (
        day
        and last is not None
        and (last.period_start, last.period_end) == (span.start, span.end)
        and any(c.basis == "previous" for c in last.comparisons[-1:])
    )

    alike = last is not None and (last.period_start, last.period_end) == (span.start, span.end)
    of_whole = _basis_of_whole(text, last, value) if alike else None
    if alike and _goes_on_prices(last, value):
        of_whole = "previous"
    since_month = _since_month_before(text, last, value, span)

    def based(index: int, comparison: ComparisonDraft) -> ComparisonDraft:
        if index == since_month:
            return replace(comparison, basis="previous")
        if index in value.open_bases and of_whole is not None:
            return replace(comparison, basis=of_whole)
        before = value.comparisons[index - 1] if index and comparison.kind == "change" else comparison
        if index in value.open_bases and _than_last(text, last, value, before, span):
            return replace(comparison, basis="other")
        if index in value.open_bases:
            signed = text[comparison.start : comparison.start + 1] in "+-" and not _held(text, comparison.start)
            whole_year = year and not _held_same(text, last, comparison)
            return replace(comparison, basis="previous") if whole_year or goes_on or (day and signed) else comparison
        if comparison.kind == "ratio" and comparison.basis == "other" and _is_of_plan(text, value, comparison):
            return replace(comparison, basis="plan")
        equal = comparison.kind == "ratio" and text.endswith("bằng ", 0, comparison.start)
        if equal and comparison.basis == "other" and _GOES_ON.match(text, comparison.end):
            told = _ratio_before(text, last, value)
            share = value.quantity.unit.startswith("%") or text.endswith("DP", 0, comparison.end)  # "bằng 5% GDP"
            bare = not value.in_brackets and not share and value.quantity.rule != "slash"  # "92/142 xã, bằng 64,8%"
            bare = bare and comparison.value >= _LEAST_OF_BEFORE and not _is_share_of(last, value, comparison)
            return replace(comparison, basis=told or ("same_period" if bare else comparison.basis))
        if comparison.basis == "previous" and _of_year_before(text, periods, comparison, span):
            return replace(comparison, basis="same_period")
        return comparison

    return of_one_base(text, value, [based(i, c) for i, c in enumerate(value.comparisons)])


def _is_of_plan(text: str, value: Value, comparison: ComparisonDraft) -> bool:
    """The share of two amounts of which one was to be reached: "thu 2,5/6,8 tỷ đồng, bằng | 36,8%"."""
    amounts = value.quantity.rule == "slash" and value.quantity.currency is not None
    return amounts and _SHARE_BEHIND.fullmatch(text, value.behind, comparison.start) is not None


def _since_month_before(text: str, last: IndicatorDraft | None, value: Value, span: TimeSpan) -> int | None:
    """Which comparison of a month's value is the first of two changes of which none or only the second names its basis:
    "tháng 5 đạt 90 tỷ đồng, tăng 1,4% và tăng 17,8% (so với cùng kỳ)"; it is since the month before. None where the two
    may be of two values that stand side by side."""
    if span.start is None or span.end is None or (span.end - span.start).days >= _MONTH_DAYS or not value.open_bases:
        return None
    index = value.open_bases[0]
    first, second = value.comparisons[index], next(iter(value.comparisons[index + 1 :]), None)
    if second is None or not same_breath(text, first, second) or value.open_bases[1:] not in ([], [index + 1]):
        return None
    beside = last is not None and not last.comparisons and not {*";.:"} & {*text[last.end : value.quantity.start]}
    return None if beside or second.basis != "same_period" else index


def same_breath(text: str, first: ComparisonDraft, second: ComparisonDraft) -> bool:
    """Two changes with nothing between them but the verb: "tăng 1,4% và | tăng 17,8% so với cùng kỳ"."""
    alike = first.kind == second.kind == "change" and first.end < second.start
    alike = alike and not text.startswith((" về ", " số ", " lượng "), second.end)  # of another side
    return alike and _AND_AGAIN.fullmatch(text, first.end, second.start) is not None


def _than_last(
    text: str, last: IndicatorDraft | None, value: Value, comparison: ComparisonDraft, span: TimeSpan
) -> bool:
    """By the figures the value is held against the one before it, of the same time: "Thủ tướng giao 7.284 tỷ đồng, HĐND
    tỉnh giao 8.122 tỷ đồng (cao hơn | 838 tỷ đồng)", "đề nghị 86 tỷ đồng, thẩm định 79 tỷ đồng, giảm | 7 tỷ đồng"."""
    if last is None or comparison.kind != "change_abs" or last.quantity.unit != value.quantity.unit:
        return False
    than = ("hơn ", "vượt ", "tăng ", "giảm ") if value.quantity.currency else ("hơn ", "vượt ")
    if not text.endswith(than, 0, comparison.start) or (last.period_start, last.period_end) != (
        span.start,
        span.end,
    ):
        return False
    return last.quantity.value + comparison.value == value.quantity.value


def _basis_of_whole(text: str, last: IndicatorDraft | None, value: Value) -> Basis | None:
    """What the whole is held against whose parts the next sentence tells: "…, tăng 9% so với tháng trước. Bao gồm vốn
    tỉnh 90 tỷ đồng, tăng | 8%"."""
    if last is None or len(value.open_bases) != 1:
        return None
    told = _PARTS_TOLD if last.part_of is None else _NEXT_PART
    if told.fullmatch(text, last.end, value.quantity.start) is None:
        return None
    bases = {c.basis for c in last.comparisons if c.kind != "ratio"}
    return next(iter(bases)) if len(bases) == 1 else None


def _goes_on_prices(last: IndicatorDraft | None, value: Value) -> bool:
    """A list of prices goes on that are held against those before: "…, giảm 3.000 đồng/kg so với tháng trước. Urê
    620.000 đồng/bao, giảm | 85.000 đồng/bao"."""
    if last is None or not last.comparisons or not (_is_price(last.quantity) and _is_price(value.quantity)):
        return False
    return last.comparisons[-1].kind != "ratio" and all(c.basis == "previous" for c in last.comparisons)


def _is_price(quantity: QuantityMention) -> bool:
    return quantity.currency is not None and _PRICED.search(quantity.unit) is not None


def _held_same(text: str, last: IndicatorDraft | None, comparison: ComparisonDraft) -> bool:
    """The change of the value before it in the sentence is from the same period: "giảm 1% so CK - sản lượng 9 tấn,
    tăng | 2%"."""
    if last is None or ". " in text[last.end : comparison.start]:
        return False
    return any(c.kind != "ratio" and c.basis == "same_period" for c in last.comparisons)


def _held(text: str, at: int) -> bool:
    """The sentence has already named the same period: "nhanh hơn so với cùng kỳ là xã A 65 ha (| +18%)"."""
    told = max(text.rfind("cùng kỳ", max(0, at - _SENTENCE), at), text.rfind("CK", max(0, at - _SENTENCE), at))
    return told >= 0 and text.find(". ", told, at) < 0 and text.find("\n", told, at) < 0


def _is_share_of(last: IndicatorDraft | None, value: Value, comparison: ComparisonDraft) -> bool:
    """By the figures it is what the value is of the one before it: "nhận 90 hồ sơ, giải quyết 45 hồ sơ, bằng | 50%"."""
    if last is None or last.quantity.unit != value.quantity.unit or not last.quantity.value:
        return False
    places = -int(comparison.value.as_tuple().exponent)
    return round(value.quantity.value * 100 / last.quantity.value, places) == comparison.value < 100


def _ratio_before(text: str, last: IndicatorDraft | None, value: Value) -> Basis | None:
    """What the value before was held against, where this one is a part of it or the next of a list: "bằng 104% cùng kỳ.
    Trong đó, …, bằng | 102%"."""
    between = text[last.end : value.quantity.start] if last is not None else ". "
    if last is None or ("rong đó" not in between and ". " in between):
        return None
    ratios = [c for c in last.comparisons if c.kind == "ratio"]
    named = (c for c in ratios if text.endswith("bằng ", 0, c.start) and not _GOES_ON.match(text, c.end))
    return next((c.basis for c in ratios if c.basis != "other"), None) or ("other" if any(named) else None)


def _of_year_before(text: str, periods: Periods, comparison: ComparisonDraft, span: TimeSpan) -> bool:
    """ "quý I/2024 đạt …, tăng 8% so với quý I/2023", "…, kém quý I/2023 8%": the date names the same period of the
    year before."""
    if span.end is None:
        return False
    if told := _SO_BEHIND.match(text, comparison.end):
        basis = next(iter(periods.between(told.end(), told.end() + _REACH)), None)
        gap = text[told.end() : basis.start] if basis else ""
    else:
        basis = next(reversed(periods.between(max(0, comparison.start - _REACH), comparison.start)), None)
        gap = text[basis.end : comparison.start] if basis else ""
        if basis is None or not text.endswith(_THAN, 0, basis.start) or len(gap) > _BEHIND_BASIS:
            return False
    if basis is None or any(c.isdigit() for c in gap):
        return False
    if basis.precision not in _NARROW and not basis.cumulative and (basis.precision != "day" or span.start is not None):
        return False
    same = year_back(span.end)
    return basis.end_date == same or _is_counted_stretch(basis, TimeSpan(year_back(span.start), same, None))


def _is_counted_stretch(basis: DateMention, span: TimeSpan) -> bool:
    """ "(từ 15/12 đến 14/6) … so với 6 tháng đầu năm trước": the stretch that is counted from a day near its first to a
    day near its last."""
    first, last = basis.start_date, basis.end_date
    if first is None or last is None or span.start is None or span.end is None or (last - first).days < _MONTH_DAYS:
        return False
    return abs((first - span.start).days) <= _NEAR_DAYS and abs((last - span.end).days) <= _NEAR_DAYS


def year_before(later: IndicatorDraft) -> TimeSpan:
    """The same period of the year before."""
    return TimeSpan(year_back(later.period_start), year_back(later.period_end), "cùng kỳ")


def period_before(later: IndicatorDraft) -> TimeSpan:
    """The month, quarter or year before; of other stretches none is known."""
    start, end = later.period_start, later.period_end
    if start is None or end is None or start.day != 1:
        return TimeSpan(None, None, None)
    months = (end.year - start.year) * 12 + end.month - start.month + 1
    if months not in (1, 3, 12):
        return TimeSpan(None, None, None)
    first = start.year * 12 + start.month - 1 - months
    return TimeSpan(date(first // 12, first % 12 + 1, 1), start - timedelta(days=1), None)
