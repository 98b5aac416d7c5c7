"""How many there were when the year began: "Số hộ nghèo đầu năm là 246 hộ" is how things stood on the last day of the
year before. What only happened early in a year ("lễ hội đầu năm có 900 lượt khách") is of the year that runs."""

from __future__ import annotations

from ....patterns import Pattern

_STOCK = (
    r"(?<![^\W_])(?:số(?! (?:vụ|lượt|ca|thu|chi|cuộc|đợt|tiền|vốn|kinh phí|giao)(?![^\W_]))|hộ (?:cận )?nghèo|dư nợ|nợ|"
    r"số dư|kết dư|tồn|dân số|đàn|biên chế|hội viên|đảng viên)(?![^\W_])"
    r"(?:\s(?!(?:giao|phân|kế|tuần|tháng|quý|ngày|từ|so|với)(?![^\W_]))[^\W\d_]+){0,5}?"
)
_WHEN_IT_BEGAN = Pattern(
    rf"(?i){_STOCK}\sđầu năm(?: \d{{4}})?(?: (?:là|có|còn|chiếm))?(?: (?:trên|gần|hơn|khoảng))?\s$"
)
_NAMED_SO = Pattern(rf"(?i)(?P<what>.*?{_STOCK})\sđầu năm")


def when_year_began(stretch: str) -> bool:
    """Whether the words before a value say that so many were there at the beginning of the year."""
    return _WHEN_IT_BEGAN.search(stretch) is not None


def without_years_begin(name: str) -> str:
    """``name`` without the time that is none of it: "hộ nghèo đầu năm" gives "hộ nghèo"."""
    told = _NAMED_SO.fullmatch(name.rstrip())
    return told["what"] if told else name
