"""Which of the month and the year so far a value is of that names neither, and a part that is told of both, as the
whole before it: "tháng 10 đạt 123 tỷ, lũy kế 1.234 tỷ; trong đó nông sản 56 tỷ, lũy kế 678 tỷ"."""

from __future__ import annotations

import calendar
from collections.abc import Sequence
from datetime import date, timedelta

from ....document import Paragraph, StructuredText
from ....mentions import IndicatorDraft
from ....patterns import Pattern
from ..value import Value
from .time_spans import TimeSpan

_TOTAL = r"(?:l[ũu][ỹy] kế|tích l[ũu][ỹy]|cộng dồn|tính chung|từ đầu năm|cả năm|\d{1,2} tháng)(?![^\W_])"
THEN_TOTAL = Pattern(rf"(?i)(?:[^;.()\n]|(?<=\d)\.(?=\d)){{0,80}}?[,;(]\s?(?:và |tính )?{_TOTAL}")
TELLS_TOTAL = Pattern(rf"(?i){_TOTAL}")
_TIMED = Pattern(rf"(?i){_TOTAL}|(?<![^\W_])(?:tháng|quý|năm|ngày)(?![^\W_])")

# "bằng 95% | kế hoạch tháng"
_OF_MONTH = Pattern(r"(?i)\s(?:so (?:với )?)?(?:kế hoạch|KH|dự toán|DT)\s(?:của )?(?:tháng|quý)(?![^\W_])")
# "CPI tăng 0,5% | so với tháng trước"
_MONTH_BEFORE = Pattern(r"(?i)(?:[^;.()\n]|(?<=\d)\.(?=\d)){0,60}?(?<![^\W_])so (?:với )?tháng (?:trước|liền)")
# "tăng 9,5% | so với năm 2030"
_YEAR_BEFORE = Pattern(r"(?i)\sso (?:với )?(?:cả )?năm (?:trước|ngoái|20\d\d)(?!\d)")
_SO_CHANGED = Pattern(r"(?i)\s\(?so (?:với )?tháng (?:trước|liền)")
_EARLY = timedelta(days=20)
# "Về thị trường: …", "Cơ cấu mặt hàng: …" below a paragraph that told the sum: how that is made up.
MADE_UP = Pattern(
    r"[-–+*\s]*(?:(?:[Vv]ề|[Tt]heo) (?:đối tác|địa bàn|hình thức|loại hình|thời hạn|kỳ hạn)|[Tt]heo ngành|"
    r"(?:[Vv]ề )?(?:[Cc]ơ cấu|[Tt]hị trường|[Mm]ặt hàng|[Nn]hóm hàng|[Pp]hân theo|[Cc]hia theo|"
    r"[Tt]rong đó))(?![^\W_])[^.;:,\d]{0,40}[:,]\s"
)
# "bình quân 9 tháng | tăng 3,9%": told by the way of prices, which are those of the month.
_MEAN_OF_MONTHS = Pattern(r"(?i)(?<![^\W_])bình quân (?:cả )?(?:\d{1,2} tháng|quý|năm)(?![^\W_])[^,;.]{0,40}$")
# What no office reckons by the month.
_NOT_MONTHLY = Pattern(r"(?i)(?<![^\W_])(?:GRDP|GDP|tổng sản phẩm (?:trên địa bàn|trong nước|quốc nội))(?![^\W_])")


def of_month_again(
    text: str, stretch: str, behind: int, paragraph: Paragraph, told: Sequence[IndicatorDraft]
) -> TimeSpan | None:
    """The span of the first of the two values told last, where they are of a month or quarter and of the year up to its
    end or on, and the value that ends before ``behind`` has no time in its words (``stretch``) but a total behind it.
    ``told`` are the values before it."""
    if len(told) < 2 or told[-2].start < paragraph.start or _TIMED.search(stretch):
        return None
    if THEN_TOTAL.match(text, behind) is None:
        return None
    first, total = told[-2:]
    if first.period_start is None or first.period_end is None or total.period_start is None:
        return None
    within = total.period_start < first.period_start and (total.period_end or first.period_end) >= first.period_end
    return TimeSpan(first.period_start, first.period_end, first.period_text) if within else None


def opens_with_total(text: str, last: IndicatorDraft | None, told: Sequence[IndicatorDraft], month: TimeSpan) -> bool:
    """Whether the value told last outside asides is of the year so far and its sentence tells nothing of the month
    before that: "Lũy kế 9 tháng, thu 90 tỷ đồng", but not "Thu 12 tỷ đồng, lũy kế 90 tỷ đồng"."""
    if last is None or not runs_to(last, month):
        return False
    begin = max(text.rfind(". ", 0, last.start), text.rfind("\n", 0, last.start))
    return all(d.start < begin or d.start > last.start or runs_to(d, month) for d in told[-8:])


def runs_to(told: IndicatorDraft, month: TimeSpan) -> bool:
    """Whether a value is of the year so far, up to some day of the month or quarter ``month``."""
    if told.period_start is None or told.period_end is None or month.start is None or month.end is None:
        return False
    # Some count a year from the middle of the December before.
    year = date(month.end.year, 1, 1)
    began = year - _EARLY <= told.period_start <= year and told.period_start < month.start
    return began and month.start <= told.period_end <= month.end


def whole_months_so_far(span: TimeSpan) -> date | None:
    """The last day of ``span``, where that is of a year so far, up to the end of a month."""
    start, end = span.start, span.end
    if start is None or end is None or (start.month, start.day) != (1, 1) or start.year != end.year:
        return None
    return end if end.day == calendar.monthrange(end.year, end.month)[1] else None


def month_of(text: str, value: Value, span: TimeSpan, beside: IndicatorDraft | None) -> TimeSpan:
    """The last month of ``span``, where the value is held against the month before, or goes on from one told
    ``beside`` it that is: "CPI tăng 0,5% so với tháng trước; thực phẩm tăng 1,2%"."""
    if span.end is None or span.start is None or (span.end - span.start).days < 31:
        return span
    last = calendar.monthrange(span.end.year, span.end.month)[1]
    month = span.end.replace(day=1)
    goes_on = beside is not None and (beside.period_start, beside.period_end) == (month, span.end) and value.growth
    if goes_on and beside is not None and TELLS_TOTAL.search(text, beside.end, value.quantity.start):
        return span
    if span.end.day != last or not (goes_on or _is_on_month_before(text, value)):
        return span
    return TimeSpan(month, span.end, f"tháng {span.end.month}")


def _is_on_month_before(text: str, value: Value) -> bool:
    compared = any(c.basis == "previous" for c in value.comparisons)
    behind = _MONTH_BEFORE if compared else _SO_CHANGED if value.growth else None
    return behind is not None and behind.match(text, value.behind) is not None


def month_or_so_far(
    text: StructuredText,
    value: Value,
    stretch: str,
    month: TimeSpan,
    so_far: TimeSpan | None,
    paragraph: Paragraph,
    last: IndicatorDraft | None,
) -> TimeSpan:
    """Of a report on a month (and on the year ``so_far``, where its title names that): the latter in a paragraph of its
    own where the year is over, and of what is held against a plan or a year before, or where the value before
    (``last``), in the paragraph or in the lines that its list goes on from, was of it; never of what is held against
    the month before."""
    if so_far is not None and _NOT_MONTHLY.search(stretch):
        return so_far
    if so_far is None and THEN_TOTAL.match(text.text, value.behind):
        return month
    whole_year = so_far is not None and so_far.end is not None and so_far.end.month == 12
    if whole_year and not _is_on_month_before(text.text, value):
        anew = last is None or last.start < paragraph.start
        if anew or any(_YEAR_BEFORE.match(text.text, c.end) for c in value.comparisons):
            return so_far or month
    bases = {c.basis for c in value.comparisons if c.basis != "plan" or not _OF_MONTH.match(text.text, c.end)}
    if "previous" in bases or _is_on_month_before(text.text, value):
        return month
    # "đã giải quyết 41/46 đơn, đạt 89 %": cases are counted over the year, as what is held against its plan
    of_all = text.text.startswith("/", value.quantity.end) and any(c.kind == "ratio" for c in value.comparisons)
    planned = so_far is not None and ("plan" in bases or of_all)
    mean = last is not None and _MEAN_OF_MONTHS.search(text.text, max(0, last.start - 70), last.start) is not None
    if last is None or mean or not runs_to(last, month):
        return so_far if so_far is not None and planned else month
    to_day = last.period_end is not None and (last.period_end + timedelta(days=1)).day != 1
    # "Từ đầu năm đến 20/8 có 90 dự án. Về đối tác, …": all of it was counted on that day.
    whole = so_far if so_far and last.period_start == so_far.start and not to_day else None
    whole = whole or TimeSpan(last.period_start, last.period_end, last.period_text, True)
    before = text.paragraph_at(last.start)
    lead_in = next((a for a in text.ancestors(paragraph) if not a.heading), None)
    goes_on = before.index == paragraph.index or (
        lead_in is not None and lead_in.index in (before.index, before.parent)
    )
    beside = before.index == paragraph.index - 1 and before.parent == paragraph.parent
    goes_on = goes_on or (beside and MADE_UP.match(text.text, paragraph.start, paragraph.end) is not None)
    return whole if goes_on or planned else month
