"""What a body does with the reports that it gets is not the reporters' work: "gửi Sở A trước 5/4 để tổng hợp, trình
UBND tỉnh trước 20/4" binds them by the first time only."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ....mentions import AgencyMention, DeadlineMention
from ....patterns import Pattern

_PURPOSE = Pattern(
    r"\)?\s*,?\s+(?:để|nhằm)\s+(?:[^\s,;.]+\s+){0,8}?(?:tổng\s+hợp|tham\s+mưu|thẩm\s+định|rà\s+soát|theo\s+dõi|xem\s+xét|"
    r"hoàn\s+thiện|trình|báo\s+cáo)(?![^\W_])"
)
_SENT = Pattern(r"(?i)(?<![^\W_])(?:gửi|báo\s+cáo|nộp|cung\s+cấp|đề\s+xuất|đăng\s+ký|chuyển)\s[^;.]*$")


_BEHIND = Pattern(
    r"(?:\s+\((?:qua|bản|kèm|đồng\s+thời|file)[^()]{2,80}\)|"
    r"(?:\s+(?:về|cho|đến|tới|lên)|,?\s+(?:và\s+)?đồng\s+(?:thời\s+)?gửi)\s[^,;.:()]{2,70}?)(?=\s*,?\s+(?:để|nhằm)\s)"
)
"""The receiver, where the time stands before it: "gửi danh mục trước 5/4 | về Sở A | để tổng hợp"; a further one."""
_WHOM = Pattern(
    r"\s(?:về|cho|lên)\s+(?:huyện|tỉnh|xã|sở|phòng|ban|cơ\s+quan|đơn\s+vị|bộ\s+phận)(?![^\W_])", re.IGNORECASE
)
"""A receiver by its kind: "báo cáo về huyện"."""


def handed_on(
    text: str, start: int, report_to: Sequence[AgencyMention], deadlines: Sequence[DeadlineMention]
) -> int | None:
    """Where the words of a task that begins at ``start`` go over to what the receiver does, who has a time of his own;
    None where they do not. The first time may come back: "gửi Sở A trước ngày 5 hằng tháng để tổng hợp, trình …"."""
    for at, deadline in enumerate(deadlines[:-1]):
        bound = deadline.due is not None or deadline.bound == "recurring"
        behind = _BEHIND.match(text, deadline.end)
        at_end = behind.end() if behind else deadline.end
        told = any(body.start < at_end for body in report_to) or _WHOM.search(text, start, at_end)
        if not bound or not told:
            continue
        purpose = _PURPOSE.match(text, at_end)
        if purpose is None or not _SENT.search(text, start, deadline.start):
            continue
        later = deadlines[at + 1]
        if (
            later.due is not None
            and (deadline.due is None or later.due > deadline.due)
            and not re.search(r"[;.]\s", text[purpose.end() : later.start])
        ):
            return at_end
    return None
