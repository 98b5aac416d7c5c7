"""Times that stand behind a value and tell when it is, or by when it is to be reached."""

from __future__ import annotations

from collections.abc import Sequence

from ....mentions import DateMention
from ....patterns import Pattern
from .time_spans import TimeSpan

# Right behind a value: "76,6% năm 2003", "15% (thời kỳ 1992 - 1997)".
_BEHIND = Pattern(
    r"(?:\strở (?:lên|xuống))?\s?\(?(?:vào |trong |sau |của |cho |đến (?:cuối )?|(?:vào )?(?:đầu|giữa|cuối) )?$"
)
# "đào tạo 40 cán bộ | trong 2 năm 2026 - 2027"
_YEARS_BEHIND = Pattern(r"\s\(?(?:trong )?(?:0?[2-9]|10) ")
# "bằng 103,7% | tháng 5": what it is held against
_IS_RATIO = Pattern(r"(?<![^\W_])bằng\s(?:(?:khoảng|gần|trên|hơn)\s)?\d[\d.,]*\s?%$")
_DUE = Pattern(r"(?i)(?<![^\W_])(?:trước|chậm nhất|đến hết|đến cuối|hết|trong|vào)(?: là)?\s*$")
# "giải ngân 100% | vốn đầu tư công năm 2025"
_OF_FUNDS = Pattern(r"(?i)^\s(?:tổng )?(?:kế hoạch )?(?:vốn|dự toán)(?:\s[^\W\d_]+){0,6}\s$")
_MONEY_OF = Pattern(
    r"(?i)\s(?:tổng\s(?:số\s)?)?(?:thu|chi)\s(?:ngân sách|thường xuyên|đầu tư|NSNN)"
    r"(?:\s(?!so|đạt|tăng|giảm|cho|để|vào|trong|đến|theo)[^\W\d_]+){0,7}\s"
)
_OTHER_VALUE = Pattern(r"[;.(\n]|\d|,(?!\s(?:hoàn thành|xong|kết thúc|chậm nhất|trước|đến)(?![^\W_]))")
_OF_OTHERS = Pattern(r"(?i)\. |[;(]|(?<![^\W_])(?:riêng|trong đó)(?![^\W_])")
# "đón 2 triệu lượt khách | quốc tế trong năm"
_OF_YEAR_BEHIND = Pattern(r"(?i)[^.;:,\d]{0,60}?\s(?:trong|cả) năm(?= nay|[,;.\s]*$|\s*[,;.\n])")


def right_behind(text: str, end: int, near: Sequence[DateMention]) -> DateMention | None:
    """The first of the times ``near`` where it stands right behind a value that ends at ``end``."""
    if not near or not near[0].end_date:
        return None
    if near[0].precision != "day" and _IS_RATIO.search(text, max(0, end - 30), end):
        return None
    counted = _YEARS_BEHIND.fullmatch(text, end, near[0].start) is not None and near[0].precision == "year"
    if not counted and not _BEHIND.fullmatch(text, end, near[0].start):
        return None
    opened = "(" in text[end : near[0].start]
    return None if opened and text[near[0].end : near[0].end + 1] != ")" else near[0]


def year_of_whole(text: str, end: int, near: Sequence[DateMention]) -> DateMention | None:
    """The year of the money that a percentage is of: "ít nhất 3% | chi ngân sách nhà nước năm 2025"."""
    if not text.startswith("%", end - 1) or not near or near[0].precision != "year" or not near[0].end_date:
        return None
    return near[0] if _MONEY_OF.fullmatch(text, end, near[0].start) else None


def due_behind(text: str, end: int, near: Sequence[DateMention]) -> DateMention | None:
    """The time behind a value by which it is to be reached: "… 900 hộ chậm nhất ngày 30/6"."""
    for mention in near:
        words = text[end : mention.start]
        if mention.end_date and (_DUE.search(words) or _OF_FUNDS.search(words)) and not _OTHER_VALUE.search(words):
            return mention
    return None


def due_of_all(text: str, end: int, behind: Sequence[DateMention], base: TimeSpan | None) -> DateMention | None:
    """The only time behind several values of a sentence: "hoàn thành 90 km đường và 12 km kè trong năm 2025"; where
    a year is known (``base``), a part of it."""
    if len(behind) != 1 or behind[0].end_date is None:
        return None
    if base is not None and (behind[0].precision not in ("month", "quarter") or base.end is None):
        return None
    if base is not None and base.end is not None and behind[0].end_date.year != base.end.year:
        return None
    words = text[end : behind[0].start]
    return behind[0] if _DUE.search(words) and not _OF_OTHERS.search(words) else None


def is_of_year_behind(text: str, end: int) -> bool:
    """The words behind a value say that it is of the year: "đón 2 triệu lượt khách | quốc tế trong năm"."""
    return _OF_YEAR_BEHIND.match(text, end) is not None
