"""Which papers plan: what they state without a word of time is still to be reached."""

from __future__ import annotations

from ....document import Context, StructuredText
from ....patterns import Pattern
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


# "sản lượng kế hoạch | 118 tấn, thực hiện 109 tấn"
_PLANNED = (" kế hoạch ", " KH ", " dự toán ")
_THEN_DONE = Pattern(r"(?i)[,;]\s(?:đã |ước )?(?:thực hiện|TH)(?: được| đạt| là)?:?\s\d")


def is_plan_of_done(text: str, stretch: str, end: int) -> bool:
    """What was planned, before what came of it; ``stretch`` are the words before the figure that ends at ``end``."""
    return stretch.endswith(_PLANNED) and _THEN_DONE.match(text, end) is not None
