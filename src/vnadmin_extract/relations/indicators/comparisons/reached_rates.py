"""Levels that a change before them led to, which are no changes: "Tỷ lệ bao phủ tăng 2,1%, đạt 93,5%"."""

from __future__ import annotations

from decimal import Decimal

from ....mentions import QuantityMention
from ....patterns import Pattern
from ..value import Value

_REACHED = Pattern(
    r"(?:\sso (?:với )?[^,;:()%]{2,50})?,?\s(?:và\s)?(?:ước\s)?(?:đạt|ở mức|lên)\s(?:(?:khoảng|trên|gần|hơn|mức)\s)*"
)
_RATE = Pattern(r"(?i)(?:tỷ|tỉ) (?:lệ|trọng)|(?:che|bao) phủ|công suất sử dụng")
_OF_PLAN = Pattern(
    r"(?i)\s(?:so (?:với )?|của |theo |trên )*(?:kế hoạch|KH|dự toán|DT|chỉ tiêu|mục tiêu|nghị quyết|yêu cầu|tổng|"
    r"dự kiến|kịch bản)(?![^\W_])"
)

_CHANGE_NAME = Pattern(r"(?:tốc độ tăng|mức (?:tăng|giảm))(?: bình quân)? (?P<of>[^,;]+?)(?: so với [^,;]*)?$")
_LED_TO = Pattern(r"(?i)(?<![^\W_])(?:còn|xuống|lên)\s(?:(?:mức|khoảng|gần|trên|dưới|hơn)\s)*$")

# "đến 30/6 đạt 50%, đến 31/12 đạt | 100% kế hoạch": the same rate by another time
_BY_ANOTHER_TIME = Pattern(
    r"(?i)\s*(?:,|;|và|,\s?và)?\s*(?:đến|hết|cả|cuối)\s[^,;:()%]{1,30}?\s?(?:phải\s|phấn đấu\s)*(?:đạt|là|bằng)?\s*"
    r"(?:(?:trên|dưới|tối thiểu|ít nhất|khoảng)\s)*"
)

_HUNDRED = Decimal(100)


def reaches_rate(text: str, quantity: QuantityMention, last: Value) -> bool:
    """ "Tỷ lệ bao phủ tăng 2,1%, đạt | 93,5%": the rate that the change before led to, and no part of a plan."""
    if last.change is None or not last.growth or not quantity.unit == "%" == last.quantity.unit:
        return False
    begin = quantity.bound_start or quantity.start
    if quantity.value > _HUNDRED or _OF_PLAN.match(text, quantity.end):
        return False
    if not _REACHED.fullmatch(text, last.behind, begin):
        return False
    return _RATE.search(text, last.clause, last.name_end) is not None


def level_name(text: str, value: Value, name: str) -> str:
    """The name of a level that took that of the change before it: "Thu nhập tăng 12%, từ | 45 triệu đồng lên 50 triệu
    đồng", "tỷ lệ thất nghiệp giảm 0,3%; năm 2032 còn | 2,1%"."""
    if value.growth or value.plan_of is not None or (found := _CHANGE_NAME.match(name)) is None:
        return name
    rate = value.quantity.unit.startswith(("%", "‰", "điểm"))
    begin = value.quantity.bound_start or value.quantity.start
    if rate and _LED_TO.search(text, max(0, begin - 30), begin) is None:
        return name
    return found["of"] if found["of"].split()[:1] not in (["so"], ["bình"]) else name


def same_rate_again(
    text: str, quantity: QuantityMention, last: Value, at: int, begin: int, opened: bool
) -> Value | None:
    """The next of the levels that a rate is to reach, each by its time."""
    if quantity.unit != "%" or last.quantity.unit != "%" or last.growth or opened != last.in_brackets:
        return None
    if _BY_ANOTHER_TIME.fullmatch(text, at, begin) is None:
        return None
    return Value(quantity, at, begin, quantity.end, in_brackets=opened, year_of=last.year_of or last)
