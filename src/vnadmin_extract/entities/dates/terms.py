"""Lengths of time for which something is lent, owed or kept, which is no time that a value is of: "kỳ hạn dưới 6
tháng"."""

from __future__ import annotations

from ...patterns import Pattern

_TERM = Pattern(
    r"(?i)(?<![^\W_])(?:(?:kỳ|thời|quá) hạn|trong vòng|trên|dưới|đủ|không quá)"
    r"(?: (?:từ|trên|dưới|đến|tới|không quá|đủ|\d{1,2} tháng))* $"
)
_OPEN_END = Pattern(r"\s(?:trở (?:lên|xuống)|đến (?:dưới|đủ)\s\d)")


def is_term(text: str, before: str, end: int) -> bool:
    """The months that end at ``end`` are a length; ``before`` stands before them."""
    if not text.endswith(("tháng", "THÁNG"), 0, end):
        return False  # "9 tháng đầu năm"
    return _TERM.search(before) is not None or _OPEN_END.match(text, end) is not None
