"""The levels from which and to which a measure went: "giảm từ 42 xuống 37 vụ", "giảm 1,1% (từ 5,2% xuống còn 4,1%)"."""

from __future__ import annotations

from ....patterns import Pattern
from ..value import Value

# "giảm tỷ lệ hộ nghèo từ 27% | đầu năm xuống còn 24%", "từ 90 tỷ đồng, chiếm 1,2% | tổng dư nợ, xuống còn 80 tỷ đồng"
_END = Pattern(
    r"(?i)\s*(?:(?:tổng|toàn)\s[^,;:.()\d]{2,30})?,?\s*(?:(?:vào|của|trong)\s)?(?:(?:đầu|cuối|giữa)\s)?(?:(?:năm|kỳ|tháng|quý)(?:\s[\dIV/]{1,7}|\s(?:trước|ngoái))?\s|"
    r"hiện nay\s)?(?:xuống|lên)(?:\s(?:còn|thành|mức|tới|đến))?(?:\s(?:khoảng|dưới|trên|gần|hơn))?\s*"
)
# "giảm 1,1% | (từ"
_START = Pattern(r"(?:\strở lên)?\s?\((?:giảm\s|tăng\s)?từ\s(?:mức\s)?")
# "Số vụ cháy giảm | từ 42 xuống": the number has no unit of its own
_FROM_NUMBER = Pattern(
    r"\s?[(,]?\s?(?:(?:tăng|giảm|nâng)\s)?từ\s\d[\d.]*\s(?:lên|xuống|còn)(?:\s(?:còn|thành|tới|đến|khoảng|trên|gần))*\s*$"
)
# "Số vụ cháy giảm 5 vụ | (từ 42 xuống"
_CHANGED = Pattern(r"(?i)(?P<of>(?:tổng )?số [^,;:.()\d]{2,40}?)\s(?:đã |chỉ )?(?:tăng|giảm)\s\d[\d.]*\s[^\W\d_]+$")

# "giảm từ trên 20% | xuống 10%"
_THEN_END = Pattern(
    r"[^,;:.()\d]{0,30}\s(?:xuống|lên|còn)(?:\s(?:còn|thành|mức|tới|đến))?(?:\s(?:khoảng|dưới|trên|gần|hơn))?\s\d"
)


# "các ngân hàng đã giảm | nợ xấu từ 90 tỷ đồng"
_WHO_CHANGED = Pattern(r"(?is).*(?<![^\W_])(?:đã|phấn đấu|để|nhằm)\s(?:kéo\s)?(?:giảm|hạ|nâng|tăng)\s(?=\S+\s\S)")


def of_what(before: str) -> str:
    """What was changed, of the words ``before`` the level from which it was."""
    told = _WHO_CHANGED.match(before)
    return before[told.end() :] if told else before


def is_led_from(text: str, value: Value) -> bool:
    """The level from which a change went, and no least one: "giảm từ | 42 xuống 37 vụ"."""
    ranged = value.quantity.rule == "range" or value.quantity.bound == "over"
    return not ranged and text[value.name_end : value.quantity.start].strip() == "từ"


def is_end(said: str) -> bool:
    """Whether the words between two values tell that the measure went from the one to the other."""
    return _END.fullmatch(said) is not None


def then_ends(after: str) -> bool:
    """Whether the words behind a level lead on to the one that it went to."""
    return _THEN_END.match(after) is not None


def begins_in_bracket(between: str) -> bool:
    """Whether the words ``between`` two values open a bracket that tells where the change began: no part of it."""
    return _START.fullmatch(between) is not None


def is_start(text: str, clause: int, at: int) -> bool:
    """Whether the value at ``at``, whose words begin at ``clause``, is where the change before the bracket began."""
    return _START.fullmatch(text, clause, at) is not None


def without_start(text: str, stretch: str, begin: int, clause: int) -> str:
    """The words that name a value, without the number from which it went. ``clause`` is where they begin in ``text``,
    and ``begin`` where their sentence does."""
    led = _FROM_NUMBER.search(stretch) if "từ " in stretch else None
    if led is None:
        return stretch
    changed = _CHANGED.search(text, begin, clause) if "(" in led[0] else None
    return f"{changed['of']} " if changed else f"{stretch[: led.start()]} "
