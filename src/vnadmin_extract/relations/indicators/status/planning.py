"""Which papers plan: what they state without a word of time is still to be reached."""

from __future__ import annotations

from ....document import Context, StructuredText
from ....segment.background import letter_reports

_PLAN_TYPES = frozenset(
    ("Chỉ thị", "Kế hoạch", "Chương trình", "Chương trình hành động", "Quyết định", "Nghị quyết", "Công văn",
     "Công điện", "Tờ trình", "Đề án", "Phương án")
)  # fmt: skip


def plans(text: StructuredText, context: Context) -> bool:
    """Whether a paper plans: by its type, but for an official letter that reports."""
    if context.doc_type not in _PLAN_TYPES:
        return False
    return context.doc_type != "Công văn" or not letter_reports(text)
