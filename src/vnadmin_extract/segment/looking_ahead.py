"""Labels and lines of a report that open what is still to be done, where no number makes them headings."""

from __future__ import annotations

import re

from ..patterns import Pattern

_OPENS = r"(?:(?:về|một số|các|những)\s)*"
_LATER = (
    r"(?:cuối năm|(?:tháng|quý|tuần|năm|kỳ|thời gian|thời kỳ|giai đoạn)\s(?:tới|tiếp theo|sau)|"
    r"tháng còn lại|quý còn lại|tiếp theo|sắp tới)(?![^\W_])"
)
_WORKS = (
    r"(?:nhiệm vụ|giải pháp|kế hoạch(?: công tác)?|chương trình công tác|trọng tâm công tác)"
    r"(?:,? (?:và |các )*(?:nhiệm vụ|giải pháp|phương hướng))?"
)
_TOLD = r"(?![^:\n]{0,120}?(?:kết quả|đề ra|đã|tình hình|so với)(?![^\W_]))"
# "5. Phương hướng 6 tháng cuối năm: nâng tỷ lệ …", "Nhiệm vụ thời gian tới: mở 5 lớp", "Nhiệm vụ trọng tâm tháng 8: …"
_LABEL = Pattern(
    rf"(?i){_OPENS}{_TOLD}(?:phương hướng(?![^\W_])[^:;.\n]{{0,80}}|"
    r"(?:công )?việc (?:cần|phải|sẽ) (?:làm|triển khai|thực hiện|tập trung) "
    r"(?:tiếp|thời gian tới|sắp tới|trong thời gian tới)(?![^\W_])[^:;.,\n]{0,40}|"
    rf"{_WORKS}(?=[^:;.\n]{{0,60}}?{_LATER}|\strọng tâm\s(?:trong\s)?(?:tháng|quý|tuần|năm)\s)[^:;.,\n]{{0,80}}):\s"
)
# "Phương hướng, nhiệm vụ 6 tháng cuối năm 2024" on a line of its own
_LINE = Pattern(
    rf"(?:(?:một số|các|những)\s)?{_TOLD}(?:phương hướng|{_WORKS})(?![^\W_])[^:;.\n]{{0,60}}?"
    rf"(?:{_LATER}|(?<=\s)(?:tháng|quý)\s(?:\d{{1,2}}|[IV]+)(?![^\W_]))(?:[\s/,]*(?:năm\s)?20\d\d)?\s*",
    re.IGNORECASE,
)


def label_ahead(text: str, start: int, end: int) -> int | None:
    """Where the label ends that opens the words from ``start`` and announces what is still to be done."""
    found = _LABEL.match(text, start, min(end, start + 150))
    return found.end() if found else None


def is_line_ahead(words: str) -> bool:
    """A line of nothing but such an announcement, with its capital letter."""
    return len(words) < 110 and words[:1].isupper() and _LINE.fullmatch(words) is not None
