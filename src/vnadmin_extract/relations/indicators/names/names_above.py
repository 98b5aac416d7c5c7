"""Names that the words above a value give: its heading, the sentence or the line that announces it."""

from __future__ import annotations

import re

from ....document import Paragraph, Sentence, StructuredText
from ....patterns import Pattern
from ..value import Value
from .measure_names import clean, is_body, is_goal

# "1. Về diện tích. Toàn tỉnh có 900 ha …"
_RUN_IN = Pattern(r"(?i)(?:về )?(?P<name>[^\d:;.,%]{4,50})[.]\s*")
# Headings that name a part of the paper, no measure.
_NO_MEASURE = Pattern(
    r"(?i)nhiệm vụ|giải pháp|tổ chức thực hiện|kết quả|tình hình|mục tiêu|phương hướng|chỉ tiêu|thực trạng|nội dung|"
    r"quan điểm|đánh giá|định hướng|quyết nghị|quyết định|^điều \d|kết luận|ý kiến|chỉ đạo|thống nhất|yêu cầu"
)
# What stands around the measure in the words that announce a list of its values: "Dự báo dân số qua các năm như sau".
_FORETELLS = Pattern(r"(?i)^(?:[-–+*]\s*)?(?:(?:dự báo|dự kiến|ước tính|ước|phấn đấu|về)\s+)+")
# "4. Bộ Tài chính chủ trì, phối hợp với Bộ Công an:"
_ASSIGNS = Pattern(r"(?i)(?<![^\W_])(?:chủ trì|phối hợp (?:với|cùng)|có trách nhiệm|chịu trách nhiệm)(?![^\W_])")
_SAYS = Pattern(
    r"(?i)(?:,?\s(?:như sau|cụ thể(?: là)?|gồm|là|(?:qua|theo|trong|của)(?: từng| các)? "
    r"(?:năm|giai đoạn|thời kỳ|mốc)))+[\s:.]*$"
)
_TOLD_BEHIND = Pattern(r"(?P<name>[^\d:;.]{3,80}):\s(?:khoảng )?\d")
_BEGINS = Pattern(r"^\s*[-–+*•]\s*")


def listed_measure(text: StructuredText, value: Value, paragraph: Paragraph) -> str:
    """The measure that the words above a list name, of an item that only says when: "Dự báo dân số toàn tỉnh: |
    - Năm 2030 khoảng 1,2 triệu người"."""
    above = next(text.ancestors(paragraph), None)
    if above is None or not above.lead_in or not text.text.startswith(":", above.end - 1):
        return ""
    said = text.text[paragraph.content : value.quantity.bound_start or value.quantity.start]
    return heading_name(text, paragraph) if is_goal(_BEGINS.sub("", said)) else ""


def run_in(text: StructuredText, sentence: Sentence, paragraph: Paragraph) -> str:
    """The first sentence of the paragraph where it only names what the next one tells of."""
    found = _RUN_IN.fullmatch(text.text, paragraph.content, max(paragraph.content, sentence.start))
    return clean(found["name"]) if found and not _NO_MEASURE.search(found["name"]) else ""


def heading_name(text: StructuredText, paragraph: Paragraph) -> str:
    above = next(text.ancestors(paragraph), None)
    if above is None or above.end - above.content >= 120:
        return ""
    words = _SAYS.sub("", _FORETELLS.sub("", text.text[above.content : above.end]))
    if (told := _TOLD_BEHIND.match(words)) is not None:
        words = told["name"]  # "Nhu cầu kinh phí: 90 tỷ đồng. Trong đó:"
    if (
        re.search(r"[;%]|\d,\d", words)
        or _NO_MEASURE.search(words)
        or is_body(words.rstrip(" :."))
        or _ASSIGNS.search(words)
    ):
        return ""
    return clean(words.lower() if words.isupper() and " " in words.strip() else words)[:90]
