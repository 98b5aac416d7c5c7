"""Times to come that bind whatever the words around them order: "nợ thuế đến 31/12/2031 dưới 5%"."""

from __future__ import annotations

from ...mentions import DateMention
from ...patterns import Pattern
from .act_words import OBLIGATION, PLANNED, SETS_TARGETS

_WORDS = ("đến", "đến hết", "đến cuối", "hết", "trong", "xong trong", "từ nay đến", "từ nay đến hết")
_CONDITION = Pattern(
    r"(?i)(?<![^\W_])(?:nếu|(?:dự án|đơn vị|địa phương|gói thầu|công trình|trường hợp|hồ sơ)\s(?:nào|mà)|cam kết|"
    r"dự báo|dự kiến|diễn ra|xảy ra|ghi nhận|có hiệu lực|bắt đầu|đã|ước|tính|so với|cùng kỳ)(?![^\W_])"
)
"""What makes of the time behind it a condition, a forecast, or one of what was."""
_LOOKS_BACK = Pattern(r"(?i)[\s*+-]*(?:kết quả|tình hình)\s")
_WEATHER = Pattern(r"(?i)(?<![^\W_])(?:mưa|gió|nắng nóng|rét|lũ|triều cường|áp thấp|thời tiết)(?![^\W_])")
_LEVEL = Pattern(r"(?i),?\s*(?:phải\s+)?(?:tối đa|tối thiểu|ít nhất|không quá|không dưới|dưới|trên)\s+(?:là\s+)?\d")
"""How much there may be, or must be, by then."""
_STATE_THEN = Pattern(
    r"(?i)\s*(?:có tỷ lệ|giải ngân|thực hiện|đạt|còn|chưa|không)\s[^;.]{0,40}(?:dưới|chưa|thì|sẽ|sang|bị)\s"
)
"""Behind the day on which it is to be looked who falls short: "đến 30/9 giải ngân dưới 30%"."""


def is_ordered(word: str, mention: DateMention, said: str, clause: str, after: str, doc_type: str | None) -> bool:
    """Whether what is told in ``said``, the sentence up to the time, is to be done or reached by then.

    The time must lie ahead of its paper, and not in the results of a report.
    """
    if mention.precision == "year" or word not in _WORDS:
        return False
    if mention.precision == "day" and mention.start_date not in (None, mention.end_date):
        return False
    if word.startswith(("trong", "từ nay")) and PLANNED.search(clause):
        return False
    if _CONDITION.search(clause) or _LOOKS_BACK.match(clause) or _WEATHER.search(after) or _STATE_THEN.match(after):
        return False
    if word.startswith("từ nay") and clause.strip(" *-+"):
        return True
    opens = not said.strip(" *-+") and doc_type in SETS_TARGETS
    return opens or bool(OBLIGATION.search(said) or OBLIGATION.search(after) or _LEVEL.match(after))
