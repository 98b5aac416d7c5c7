"""What a plan raises or lowers, where its verb opens the clause: "Nâng độ che phủ từ 40% hiện nay lên 43%"."""

from __future__ import annotations

from datetime import date
from typing import Literal

from ....mentions import QuantityMention
from ....patterns import Pattern
from ..times.periods import Periods

_VERB = (
    r"(?:^|[;,:]\s)\W*(?:(?:phấn đấu|tiếp tục|từng bước|và|để|nhằm)\s)*(?:tăng|nâng(?: cao)?|kéo giảm|giảm|hạ|"
    r"đưa|mở rộng|phát triển)\s(?![^;]*(?<![^\W_])(?:đã|so với|qua)(?![^\W_]))"
)
_FROM = rf"{_VERB}[^;:.\d]{{2,110}}?\stừ\s(?:(?:mức|khoảng|trên|dưới|gần|hơn)\s)*"
_NOW = r"hiện nay|hiện tại|hiện có|như hiện nay"
_BASE_TIME = rf"\(?(?:(?P<now>{_NOW})|(?:(?:vào|của|cuối|đầu|ước)\s)*(?:cuối\s)?năm\s(?P<year>(?:19|20)\d\d))\)?"
_TO = r"(?:tăng\s)?(?:lên|xuống|còn)(?:\s(?:còn|đạt|thành|mức|dưới|trên|khoảng|hơn|ít nhất|tối thiểu|đến|tới))*"
_BASE = Pattern(rf"(?i){_FROM}$")
_BASE_BEHIND = Pattern(rf"(?i)[^;:.,()\d]{{0,30}}?\s{_BASE_TIME}\s{_TO}\s(?=\d)")
# "nâng độ che phủ từ 40% hiện nay lên | 43%"
_GOAL = Pattern(rf"(?i){_FROM}\d[\d.,]*\s?(?:%|[^\W\d_][^;:.,()\d]{{0,30}}?)??\s?{_BASE_TIME}\s{_TO}\s$")


def status_raised(
    periods: Periods, today: date | None, quantity: QuantityMention, begin: int
) -> Literal["base", "goal", None]:
    """Whether the figure is what the clause (behind ``begin``) starts from or what it still aims at."""
    part, year = _part(periods.text.text, begin, quantity)
    if part is None or (year is not None and (today is None or year > today.year)):
        return None
    by = periods.behind(quantity.end)
    if part == "base" or by is None or by.end_date is None:
        return part
    return part if today is None or by.end_date > today else None


def _part(text: str, begin: int, quantity: QuantityMention) -> tuple[Literal["base", "goal", None], int | None]:
    """What the figure is, and the year that its base is of; none where that is now."""
    if text.find("từ ", begin, quantity.start) < 0:
        return None, None
    words = text[begin : quantity.start]
    if (goal := _GOAL.search(words)) is not None:
        return "goal", int(goal["year"]) if goal["year"] else None
    if _BASE.search(words) is not None and (base := _BASE_BEHIND.match(text, quantity.end)) is not None:
        return "base", int(base["year"]) if base["year"] else None
    return None, None
