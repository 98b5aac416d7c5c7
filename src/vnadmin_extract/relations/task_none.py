"""Lines that give no task whatever they say: the title, and what a report has to hold."""

from __future__ import annotations

import re

from ..document import Paragraph
from .task_state import Reader

_REPORT_HOLDS = re.compile(r"(?i)[*\s]*(?:nội\s+dung|đề\s+cương|kết\s+cấu)\s+(?:của\s+)?báo\s+cáo\b[^.;]{0,30}:?\s*\n")
_TITLED = re.compile(
    r"(?:Công điện|Thông báo|Chỉ thị|Quyết định|Nghị quyết|Kế hoạch|Công văn|Hướng dẫn|Báo cáo|Thông tư|Nghị định)\s"
    r"(?:của|về|số|kết luận)\s"
)
_ORDERS = re.compile(r"(?i)(?:giao|yêu cầu|đề nghị|phân công)\s")


def tells_of_a_report(reader: Reader, paragraph: Paragraph) -> bool:
    """Whether a line stands under "Nội dung báo cáo": what a report has to hold is no task."""
    if paragraph.parent in reader.reports:
        reader.reports.add(paragraph.index)
        return True
    if paragraph.lead_in and _REPORT_HOLDS.match(reader.text.text, paragraph.content):
        reader.reports.add(paragraph.index)
    return False


def is_title(text: str, paragraph: Paragraph, *, headed: bool) -> bool:
    """Whether one of the first lines is a title: what it says is about, it orders nothing. Without a letterhead, as in
    a newspaper (``headed`` false), whatever stands there and ends without a mark is one."""
    if text[paragraph.end - 1 : paragraph.end] in ".:;/" or paragraph.marker is not None:
        return False
    if headed:
        return bool(_TITLED.match(text, paragraph.start))
    return not _ORDERS.match(text, paragraph.start)
