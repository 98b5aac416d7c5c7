"""Plans that are of a whole year, whatever part of it is over: "bằng 49% kế hoạch năm (78 tỷ đồng)"."""

from __future__ import annotations

from ....mentions import IndicatorDraft
from ....patterns import Pattern
from ..value import Value

_PLAN_OF_YEAR = Pattern(r"(?i)(?:kế hoạch|KH|dự toán|chỉ tiêu)(?: cả)? năm(?![^\W_]|\s\d)")
# "dự toán tỉnh giao (| 6.000 tỷ đồng)": the budget is of a year, whatever part of it is over.
_ESTIMATE_OF_YEAR = Pattern(
    r"(?i)(?<![^\W_])(?:(?:dự toán|DT)(?![^\W_])(?:(?! quý| \d{1,2} tháng)[^;.()\d]){0,40}|"
    r"(?:chỉ tiêu|kế hoạch|KH)(?:(?! quý| tháng| kỳ| vụ| mùa| đợt| tuần)[^;.()\d]){0,40}"
    r"(?:giao|(?:HĐND|Hội đồng nhân dân) (?:tỉnh|huyện|thành phố|xã))\s?)\("
    r"(?:(?:KH|DT|kế hoạch|dự toán|chỉ tiêu)\s)?(?:là\s)?$"
)
# "62 tỷ đồng trên tổng số 90 tỷ đồng | được giao"
_GRANTED = Pattern(r"\s(?:vốn\s)?(?:(?:được|đã)\s){1,2}(?:giao|phân bổ)(?![^\W_])(?!\s(?:cho|để)\s)")
_YEAR_ENDS = Pattern(r"(?i)(?<![^\W_])(?:(?:cuối|hết|cả) năm|năm nay)(?![^\W_])")
_DECEMBER = 12


def year_of_plan(text: str, value: Value, owner: IndicatorDraft) -> int | None:
    """The year that the plan ``value`` of ``owner`` is of as a whole; None where its words tell none. Behind what was
    at the beginning of a year, what is to be at its end is of that year."""
    if (end := owner.period_end) is None:
        return None
    begun = owner.period_text == "đầu năm" and end.month == _DECEMBER
    if begun and _YEAR_ENDS.search(text, value.clause, value.quantity.start):
        return end.year + 1
    return end.year if _is_of_whole_year(text, value) else None


def _is_of_whole_year(text: str, value: Value) -> bool:
    if value.quantity.currency and _GRANTED.match(text, value.behind):
        return True
    begun = max(0, value.clause - 20)
    estimate = _ESTIMATE_OF_YEAR.search(text, max(0, begun - 60), value.quantity.start)
    return _PLAN_OF_YEAR.search(text, begun, value.quantity.start) is not None or estimate is not None
