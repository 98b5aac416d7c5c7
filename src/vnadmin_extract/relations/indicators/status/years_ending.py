"""What a plan for the years to come tells of the year that was ending when it was written, and of what its aims came
to: "Cơ cấu kinh tế năm 2015: …" in a plan of December 2015, "đạt 7,8%/năm (mục tiêu 11%/năm)"."""

from __future__ import annotations

from datetime import date

from ....document import Sentence
from ....mentions import DateMention, IndicatorDraft, QuantityMention
from ....patterns import Pattern
from ..times.time_spans import TimeSpan

_OPENING = 14
_LAST_MONTHS = 11
_REACH = 160
_AIMS = Pattern(
    r"(?i)(?<![^\W_])(?:phấn đấu|mục tiêu|chỉ tiêu|kế hoạch|dự toán|sẽ|cần|phải|dự kiến|giao|nhiệm vụ|giải pháp|"
    r"yêu cầu|đề ra|quyết tâm|bảo đảm|đảm bảo|bố trí|phân bổ|hoàn thành|tiếp tục|điều chỉnh|bổ sung|kéo dài|"
    r"chuyển nguồn|quy hoạch)(?![^\W_])"
)
# "đạt 7,8%/năm | (mục tiêu Đại hội 11,5%/năm)": beside its aim stands what came of it.
_BESIDE_AIM = Pattern(
    r"(?i)\s\((?:mục tiêu|chỉ tiêu|kế hoạch|KH|NQ|nghị quyết)(?:\s(?!vốn|năm tới)[^\W\d_]+){0,8}"
    r"(?:\s\d{4}(?:\s?[-–]\s?\d{4})?)?(?:\s(?:là|đạt|tăng|giảm|còn|trên|dưới))*\s\d[\d,.]*(?!\d)(?!/(?:KH|NQ|QĐ))"
)
_REACHES = Pattern(
    r"(?i)(?<![^\W_])(?:đạt|tăng|giảm|là|còn|bình quân|quân|thực hiện|được)\s(?:(?:khoảng|trên|gần|hơn)\s)?$"
)


def is_ending(
    text: str,
    named: DateMention,
    sentence: Sentence,
    quantity: QuantityMention,
    planned: TimeSpan | None,
    today: date | None,
) -> bool:
    """Whether the year ``named`` by a value is told of as good as over in a plan for the time ``planned`` behind it: at
    the head of the sentence ("Năm 2024, …"), or anywhere in its last two months where no word aims at anything."""
    if planned is None or planned.start is None or named.end_date is None or today is None:
        return False
    if named.precision != "year" or not named.end_date.year == today.year < planned.start.year:
        return False
    if 0 <= named.start - sentence.start < _OPENING:
        return True
    if today.month < _LAST_MONTHS or named.start < sentence.start:
        return False
    begin = max(sentence.start, quantity.start - _REACH)
    return _AIMS.search(text, begin, quantity.start) is None


def is_as_good_as_over(end: date, planned: TimeSpan | None, today: date | None) -> bool:
    """A time that ends on ``end`` was over, or a year in its last two months when a plan for the time behind it was
    written."""
    if today is None or end < today:
        return today is not None
    behind = planned is not None and planned.start is not None and end < planned.start
    return behind and end.year == today.year and today.month >= _LAST_MONTHS


def was_before_aim(said: str, span: TimeSpan, aim: IndicatorDraft, today: date | None) -> bool:
    """Whether a value of the time ``span``, told in brackets behind what is aimed at (``aim``), is what had come of an
    earlier time: "60 triệu đồng (năm 2024 đạt | 55 triệu đồng)". ``said`` are its words."""
    if aim.status != "target" or span.end is None or aim.period_end is None or _AIMS.search(said):
        return False
    if aim.period_start is None or not span.end < aim.period_start:
        return False
    return is_as_good_as_over(span.end, TimeSpan(aim.period_start, aim.period_end, None), today)


def is_beside_aim(text: str, quantity: QuantityMention) -> bool:
    """What was aimed at stands in brackets right behind what was reached."""
    begin = quantity.bound_start or quantity.start
    if _REACHES.search(text, max(0, begin - 24), begin) is None:
        return False
    return _BESIDE_AIM.match(text, quantity.end) is not None
