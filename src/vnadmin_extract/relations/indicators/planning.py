"""Which papers plan: what they state without a word of time is still to be reached."""

from __future__ import annotations

import re

from ...document import Context, StructuredText

_PLAN_TYPES = frozenset(
    ("Chỉ thị", "Kế hoạch", "Chương trình", "Chương trình hành động", "Quyết định", "Nghị quyết", "Công văn",
     "Công điện", "Tờ trình", "Đề án", "Phương án")
)  # fmt: skip
_OPENING = 20
"""Lines among which an official letter says what it is for."""
# "Thực hiện Văn bản số 9/UBND-TH …, Sở A báo cáo kết quả như sau:"
_REPORTS = re.compile(
    r"(?i)(?<![^\W_])(?:xin |kính |tổng hợp,? )*báo cáo(?: [^.:;\n]{0,160})?"
    r"(?:\s(?:như|các nội dung|nội dung) sau(?: đây)?\s?:?|(?: cụ thể)?\s?:)\s*$"
)
_ASKED = re.compile(r"(?i)(?<![^\W_])(?:đề nghị|yêu cầu|giao|phải|cần|gửi)(?![^\W_])")


def plans(text: StructuredText, context: Context) -> bool:
    """Whether a paper plans: by its type, but for an official letter that reports."""
    if context.doc_type not in _PLAN_TYPES:
        return False
    return context.doc_type != "Công văn" or not _is_report(text)


def _is_report(text: StructuredText) -> bool:
    """Whether a letter opens by saying that its sender reports, and asks no one else to."""
    for paragraph in text.paragraphs[:_OPENING]:
        found = _REPORTS.search(text.text, paragraph.start, paragraph.end)
        if found is not None:
            return _ASKED.search(text.text, paragraph.start, paragraph.end) is None
    return False
