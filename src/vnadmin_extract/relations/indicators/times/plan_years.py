"""Plans that are of a whole year, whatever part of it is over: "bằng 49% kế hoạch năm (78 tỷ đồng)", and in a report on
nine months "tỷ lệ bao phủ đạt 92,4% (chỉ tiêu 93,5%)"."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ....mentions import DateMention, IndicatorDraft
from ....patterns import Pattern
from ..value import Value

_PLAN_OF_YEAR = Pattern(
    r"(?i)(?:kế hoạch|KH|dự toán|chỉ tiêu)(?: (?:cả )?năm| (?:(?!so |với |năm )[^\W\d_]+ ){1,3}cả năm)(?![^\W_]|\s\d)|"
    r"(?:mục tiêu|kịch bản) cả năm(?![^\W_]|\s(?:19|20)\d\d(?![\d.,]))"
)
# "dự toán tỉnh giao (| 6.000 tỷ đồng)": the budget is of a year, whatever part of it is over.
_ESTIMATE_OF_YEAR = Pattern(
    r"(?i)(?<![^\W_])(?:(?:dự toán|DT)(?![^\W_])(?:(?! quý| \d{1,2} tháng)[^;.()\d]){0,40}|"
    r"(?:chỉ tiêu|kế hoạch|KH)(?:(?! quý| tháng| kỳ| vụ| mùa| đợt| tuần)[^;.()\d]){0,40}"
    r"(?:giao|(?:HĐND|Hội đồng nhân dân) (?:tỉnh|huyện|thành phố|xã))\s?)\("
    r"(?:(?:KH|DT|kế hoạch|dự toán|chỉ tiêu)\s)?(?:là\s)?$"
)
# "62 tỷ đồng trên tổng số 90 tỷ đồng | được giao"
_GRANTED = Pattern(r"\s(?:vốn\s)?(?:(?:được|đã)\s){1,2}(?:giao|phân bổ)(?![^\W_])(?!\s(?:cho|để)\s)")
# "kế hoạch quý 90 tỷ đồng": of no year
_OF_PART = Pattern(r"(?i)(?<![^\W_])(?:(?:quý|tháng|(?<!cùng )kỳ|tuần)(?! trước)|vụ|mùa|đợt|giai đoạn)(?![^\W_])")
# "Trong tháng cao điểm kiểm tra 120 cơ sở (kế hoạch | 100 cơ sở)", "Tiến độ đạt 42% (kế hoạch | 41%)": of no year
_OF_ROUND = Pattern(r"(?i)(?<![^\W_])(?:cao điểm|đợt|chiến dịch|tuần lễ|trung hạn|nhiệm kỳ)(?![^\W_])")
_OF_PROJECT = Pattern(
    r"(?i)(?<![^\W_])(?:vụ|mùa|dự án|đề án|công trình|nghị quyết|đại hội|giai đoạn|tiến độ|hợp đồng)(?![^\W_])"
)
_IN_PART = Pattern(r"(?i)(?<![^\W_])(?:trong|cả) (?:quý|tháng|kỳ|tuần)(?![^\W_])")
_YEAR_ENDS = Pattern(r"(?i)(?<![^\W_])(?:(?:cuối|hết|cả) năm|năm nay)(?![^\W_])")
_DECEMBER = 12
_MONTH_DAYS, _REACH = 31, 60


def year_of_plan(
    text: str, value: Value, owner: IndicatorDraft, between: Callable[[int, int], Sequence[DateMention]], begin: int
) -> int | None:
    """The year that the plan ``value`` of ``owner`` is of as a whole; None where it is no plan, or where neither its
    words tell one nor the report does, in a sentence without a time. ``begin`` is where the sentence does. Behind what
    was at the beginning of a year, what is to be at its end is of that year."""
    if value.plan_of is None or (end := owner.period_end) is None:
        return None
    begun = owner.period_text == "đầu năm" and end.month == _DECEMBER
    if begun and _YEAR_ENDS.search(text, value.clause, value.quantity.start):
        return end.year + 1
    if _is_of_whole_year(text, value):
        return end.year
    if begun or _OF_PART.search(text, max(owner.end, value.clause - _REACH), value.behind):
        return None
    if _OF_ROUND.search(text, text.rfind("\n", 0, begin) + 1, value.behind) or _OF_PROJECT.search(
        text, begin, value.behind
    ):
        return None
    return end.year if _is_of_part(text, owner, begin) and not between(begin, value.quantity.start) else None


def _is_of_part(text: str, owner: IndicatorDraft, begin: int) -> bool:
    """Whether the time of ``owner`` is a day up to which it was counted, or the part of a year that a report is about.
    Where that is a month, only of a rate: what was made in it may have a plan of its own."""
    start, end = owner.period_start, owner.period_end
    if start is None or end is None:
        return end is not None
    if start.year != end.year or _IN_PART.search(text, begin, owner.start):
        return False
    return (end - start).days >= _MONTH_DAYS or owner.quantity.unit.startswith("%")


def _is_of_whole_year(text: str, value: Value) -> bool:
    if value.quantity.currency and _GRANTED.match(text, value.behind):
        return True
    begun = max(0, value.clause - 20)
    estimate = _ESTIMATE_OF_YEAR.search(text, max(0, begun - 60), value.quantity.start)
    return _PLAN_OF_YEAR.search(text, begun, value.quantity.start) is not None or estimate is not None
