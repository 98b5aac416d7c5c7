"""What a measure was before, told beside its value: "(tháng trước đạt 88 tỷ)", "cao hơn mức 5% của cùng kỳ"."""

from __future__ import annotations

import re
from typing import Literal

# "(tháng trước đạt | 88 triệu USD)"
_PERIOD_BEFORE = re.compile(
    r"(?i)\((tháng|quý|kỳ|tuần|năm) trước\s*:?\s*(?:(?:chỉ|là|đạt|có|thực hiện|khoảng|trên|gần|hơn)\s+)*$"
)
_HIGHER_THAN = re.compile(r"(?i)(?:cao|thấp) hơn (?:so với )?(?:mức|tốc độ)(?: (?:tăng|giảm)(?: trưởng)?)? (?:là )?$")
_OF_BEFORE = re.compile(
    r"(?i)\s(?:của |trong |cùng )*(?:(?P<year>(?:cùng )?kỳ(?: năm (?:trước|ngoái|\d{4}))?|năm (?:trước|ngoái))|"
    r"(?:tháng|quý|kỳ) trước)(?![^\W_])"
)


def earlier(text: str, at: int, begin: int, end: int) -> Literal["", "year", "period"]:
    """Whether the figure tells what its measure was: "(tháng trước đạt | 88 tỷ)", "cao hơn mức | 5% của cùng kỳ"."""
    if text.find(" trước", at, begin) >= 0 and (told := _PERIOD_BEFORE.search(text, max(at, begin - 40), begin)):
        return "year" if told[1].lower() == "năm" else "period"
    if text.find("hơn ", at, begin) >= 0 and _HIGHER_THAN.search(text, max(at, begin - 40), begin):
        of = _OF_BEFORE.match(text, end)
        return "" if of is None else "year" if of["year"] else "period"
    return ""
