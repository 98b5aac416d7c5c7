"""Who gets a report, past a bracket that says through whom; what a receiver reports in turn is not the reporters' work:
"gửi về Tổng cục (qua Vụ A), Bộ B | để tổng hợp báo cáo Bộ C"."""

from __future__ import annotations

from collections.abc import Sequence

from ....mentions import AgencyMention
from ....patterns import Pattern

_THROUGH = Pattern(r"\s*\((?:thông\s+)?qua\s[^()]{2,90}\)\s*(?:,|và|;)\s+")
_IN_TURN = Pattern(
    r"(?i)(?<![^\W_])(?:gửi|nộp|báo\s+cáo|chuyển|cung\s+cấp)(?:\s[^;.]{1,200}?)?\s(?:về|cho|lên)\s[^;.]{2,120}?\s(?:để|nhằm)\s+"
    r"(?:[^\s,;.]+\s+){0,4}?tổng\s+hợp\s*,?\s+(?:và\s+)?(?:báo\s+cáo|trình|tham\s+mưu)(?:\s[^;.]*)?$"
)
_HANDS_ON = Pattern(
    r"(?i)(?:\s*\([^()]{1,90}\))?(?:,?\s+(?:trước|(?:chậm|muộn)\s+nhất|trong|vào|bằng\s+văn\s+bản|theo\s+quy\s+định)"
    r"(?:\s[^;.,()]{1,50}?)?)?(?:,?\s+(?:để|nhằm)\s+(?:[^\s,;.]+\s+){0,3}?(?:tổng\s+hợp\s*,?\s+)?|"
    r"\s+(?:xem\s+xét\s*,\s+)?tổng\s+hợp\s*,?\s+)"
    r"(?:và\s+)?(?:báo\s+cáo|trình|tham\s+mưu)(?:\s[^;.]*)?\s"
)
"""Right behind whoever gets a report: what he reports in his turn."""
_REACH = 380


def behind_the_channel(text: str, told: Sequence[AgencyMention], at: int) -> bool:
    """Whether only a bracket that tells the way of a report stands between the last of its receivers and ``at``."""
    return bool(told) and _THROUGH.fullmatch(text, told[-1].end, at) is not None


_PAID = Pattern(r"(?i)(?<![^\W_])nộp\s+(?:về|vào|tại|cho)\s+(?=kho\s+bạc|kbnn|ngân\s+hàng)")


def hears_nothing(text: str, start: int, at: int, told: Sequence[AgencyMention]) -> bool:
    """Whether the body at ``at``, behind words of reporting, gets no report of the task from ``start`` on: it hears
    from those who are ``told``, or is only paid into."""
    paid = _PAID.search(text, max(start, at - 14), at + 9)
    return (paid is not None and paid.end() == at) or reported_in_turn(text, start, at, told)


def reported_in_turn(text: str, start: int, at: int, told: Sequence[AgencyMention]) -> bool:
    """Whether the body at ``at`` hears from those who get the report of the task from ``start`` on, of whom ``told``
    are known."""
    if told and at - told[-1].end < _REACH and _HANDS_ON.fullmatch(text, told[-1].end, at):
        return True
    before = text[max(start, at - _REACH) : at]
    return "tổng hợp" in before and _IN_TURN.search(before) is not None
