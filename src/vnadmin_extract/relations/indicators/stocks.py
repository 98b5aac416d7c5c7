"""What stands so on a day and does not come about in a stretch of time: herds, debts, people, what meets a standard.

A report on nine months tells such a level as of their end: "đàn bò 27.000 con", "dư nợ 90 tỷ đồng".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from ...mentions import IndicatorDraft

_STOCK = re.compile(
    r"(?:^|^(?:tổng(?: số)?|số(?: lượng)?) )(?:"
    r"đàn (?:trâu|bò|lợn|heo|gia súc|gia cầm|gà|vịt|dê|thủy cầm)|dư nợ|nợ (?:xấu|đọng|quá hạn|thuế|XDCB|xây dựng|công)|"
    r"số dư|tồn (?:kho|quỹ)|dân số|nguồn vốn huy động|(?:số )?hộ (?:nghèo|cận nghèo)|"
    r"tỷ lệ (?:bao phủ|che phủ|hộ nghèo|hộ cận nghèo|nghèo|nợ|lấp đầy|đô thị hóa|thất thoát|thất nghiệp)|bao phủ BHYT|"
    r"nợ$)|"
    r"(?<![^\W_])(?:đạt chuẩn|hiện có|còn hiệu lực|còn sống|đang (?:hoạt động|quản lý|điều trị|lưu hành))"
    r"(?![^\W_])|tiêu chí/xã|^(?:số )?tiêu chí .*bình quân",
    re.IGNORECASE,
)
_NEW = re.compile(
    r"(?i)(?<![^\W_])(?:mới|thêm|tăng|giảm|xử lý|thu hồi|phát sinh|cho vay|thu|trả|được công nhận)(?![^\W_])"
)
_NEAR = 16
_YEAR = 360
"""Days: of a whole year the text may speak as of its end or not; shorter stretches are those of reports."""


def as_of_end(text: str, drafts: Iterable[IndicatorDraft]) -> Iterator[IndicatorDraft]:
    """The drafts, with levels that were told for the months of a report as of their last day."""
    for draft in drafts:
        yield replace(draft, period_start=None) if _is_level(text, draft) else draft


def _is_level(text: str, draft: IndicatorDraft) -> bool:
    start, end = draft.period_start, draft.period_end
    if draft.status == "target" or draft.rule == "growth" or start is None or end is None:
        return False
    if not 0 < (end - start).days < _YEAR or _STOCK.search(draft.name) is None:
        return False
    return _NEW.search(draft.name) is None and _NEW.search(text, draft.start - _NEAR, draft.start) is None
