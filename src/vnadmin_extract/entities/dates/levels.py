"""A level to be reached by a time to come, told by its own verb ("giảm nợ xuống dưới 5% trước …"), and what only is
counted then ("Số hộ … trong tháng 5 là 120")."""

from __future__ import annotations

from ...patterns import Pattern

_LOWERS = Pattern(
    r"(?i)(?<![^\W_])(?:giảm|hạ|tăng|nâng|đưa)\s[^;]{1,160}?\s(?:xuống|lên|còn|đạt)(?:\s(?:còn|mức))?"
    r"(?:\s(?:dưới|trên|tối\sđa|tối\sthiểu|ít\snhất|không\squá|khoảng))?\s\d[\d.,]*\s?(?:%|[^\W\d_])[^;,]{0,60}$"
)
_LIMITED = Pattern(r"(?i)(?:xuống|còn|lên|đạt)\s(?:dưới|trên|tối\sđa|tối\sthiểu|ít\snhất|không\squá)\s\d")
_TELLS = Pattern(r"(?i)(?<![^\W_])(?:đã|được|ước|so với|cùng kỳ)(?![^\W_])")
_FALLS = Pattern(r"(?i)[\s*+–-]*(?:tỷ lệ|tỉ lệ|số|mức|giá|chi phí)\s(?:[^\s,;]+\s){0,10}?(?:giảm|tăng|hạ)\s")
"""A measure that falls or rises by itself: "Tỷ lệ hộ nghèo giảm xuống …"."""
_COUNTS = Pattern(r"(?i)(?:^|[;,.:]\s)[\s*+–-]*(?:tổng\s)?số\s(?:lượng\s|lượt\s)?(?!h[oó][aá])[^;]*$")
_AIMS = Pattern(r"(?i)(?<![^\W_])(?:ph[ấâ]n đ[ấầâ]u|mục tiêu|chỉ tiêu|phải|yêu cầu)(?![^\W_])")
_VALUE = Pattern(r"(?i),?\s*(?:là|bằng|đạt|ước (?:là|đạt)|có)\s(?:khoảng\s|gần\s|hơn\s|trên\s)?\d")


def is_level(before: str, *, limited: bool = False) -> bool:
    """Whether the words of a clause before a time to come tell how far something is to be brought; ``limited``: at
    most or at least so far."""
    if _LOWERS.search(before) is None or _TELLS.search(before) or _FALLS.match(before):
        return False
    return not limited or _LIMITED.search(before) is not None


def is_count(before: str, after: str) -> bool:
    """Whether the clause counts what happened in the time between ``before`` and ``after``."""
    return _COUNTS.search(before) is not None and not _AIMS.search(before) and _VALUE.match(after) is not None
