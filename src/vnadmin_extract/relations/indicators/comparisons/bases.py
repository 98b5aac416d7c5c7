"""What the words around a figure hold it against: the plan, the same period of the year before, an earlier one."""

from __future__ import annotations

from typing import Literal

from ....patterns import Pattern

Basis = Literal["plan", "same_period", "previous", "other"]
_SAME = Pattern(
    r"(?i)so (?:với )?(?:niên )?vụ (?:[^\W\d_]+ ){0,2}cùng kỳ|"
    r"(?:so (?:với )?)?\d{1,2} tháng đầu năm (?:trước|ngoái)(?![^\W_])|"
    r"cùng\s*kỳ|\bCK(?:NT)?\b|cùng thời điểm|cùng tháng|cùng vụ(?! việc)"
)
_PLAN = Pattern(
    r"(?i)kế hoạch|so (?:với )?(?:phương án|tiến độ(?! (?:cùng kỳ|năm trước|năm ngoái)))|"
    r"\bKHV?\d?\b|dự toán|\bDT\b(?! (?:gieo|trồng|canh|lúa|đất|rừng|cây))|"
    r"\bNQ\b|chỉ tiêu|nghị quyết|mục tiêu|kịch bản|"
    r"(?:HĐND|TW|Trung ương|[Tt]hủ tướng[^,;.]{0,12}|tỉnh|[Bb]ộ) (?:tỉnh )?giao(?! (?:thông|dịch|lưu))|"
    r"giao\b(?! (?:thông|dịch|lưu))|"
    r"mức (?:Quốc hội|HĐND|Hội đồng nhân dân)[^,;.()]{0,20} quyết định|(?:được|đã) (?:cấp |bố trí )?phân bổ"
)
_PREVIOUS = Pattern(
    r"(?i)(?:tháng|quý|kỳ|năm|năm học|tuần|phiên|vụ|ngày|hôm)\s+trước|so (?:với )?báo cáo (?:ngày|số|trước|lúc)|"
    r"so (?:với )?(?:tháng|quý|năm|ngày|thời điểm|(?:cuối|đầu) (?:năm|quý|tháng|kỳ))(?! cùng kỳ)|"
    r"so (?:với )?(?:niên )?vụ |so (?:với )?(?:thời điểm )?trước (?:khi|đây|sắp xếp)|"
    r"so (?:với )?(?:ngày )?(?:hôm|sáng|trưa|chiều|tối|đêm) qua|"
    r"so (?:với )?(?:giai đoạn|nhiệm kỳ|đầu nhiệm kỳ)|(?:giai đoạn|nhiệm kỳ) trước|"
    r"so (?:với )?(?:T?\d|quý [IV\d])|so với thực hiện năm|tiến độ năm ngoái|"
    r"năm (?:19|20)\d\d|tháng \d|liền kề|đầu năm|"
    r"(?:kỳ|lần) điều (?:hành|chỉnh)|sau (?:\d{1,2}|hai|ba|bốn|năm|mười) năm(?![^\W_])"
)
_CHOICES: tuple[tuple[Pattern, Basis], ...] = ((_SAME, "same_period"), (_PLAN, "plan"), (_PREVIOUS, "previous"))


def basis_in(words: str) -> Basis | None:
    """What ``words`` hold a value against, the first that they name; None where they name nothing."""
    best: tuple[int, Basis] | None = None
    for pattern, basis in _CHOICES:
        found = pattern.search(words)
        if found and (best is None or found.start() < best[0]):
            best = (found.start(), basis)
    return best[1] if best else None
