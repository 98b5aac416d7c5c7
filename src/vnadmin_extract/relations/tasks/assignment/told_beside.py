"""Who hears of a task beside a body that is named: "báo cáo đồng chí Chủ tịch và | Văn phòng UBND tỉnh"."""

from __future__ import annotations

from ....patterns import Pattern

_BESIDE = Pattern(
    r"(?i)(?<=[\s(])(?:(?:các\s+)?(?:đồng\s+chí|đ/c|ông|bà)\s+)?(?:"
    r"(?:phó\s+)?(?:chủ\s+tịch|trưởng\s+(?:ban|đoàn|phòng)|tổ\s+trưởng|bí\s+thư|giám\s+đốc|bộ\s+trưởng|chủ\s+nhiệm)"
    r"(?:\s+(?:thường\s+trực|phụ\s+trách(?:\s+(?:lĩnh\s+vực|khối))?))?|"
    r"(?:lãnh\s+đạo|thường\s+trực)(?:\s+(?:ban|sở|bộ|cơ\s+quan|đơn\s+vị|tỉnh|huyện|xã))?|"
    r"(?:(?:các\s+)?(?:cơ\s+quan|đơn\s+vị)\s+)?(?:(?:quản\s+lý\s+)?cấp\s+trên(?:\s+trực\s+tiếp)?|chủ\s+quản)|"
    r"(?:(?:các\s+)?cơ\s+quan|cấp)\s+có\s+thẩm\s+quyền|"
    r"(?:các\s+)?(?:bộ|sở|phòng|cơ\s+quan)\s+quản\s+lý\s+(?:chuyên\s+)?ngành"
    r")(?:\s*,|,?\s+và)\s+$"
)
"""Office-holders and bodies above without a name of their own, before one more who has one."""
_REACH = 70


def past_those_above(before: str) -> str:
    """``before`` without such a holder or body at its end."""
    beside = _BESIDE.search(before[-_REACH:]) if before.endswith(("và ", ", ")) else None
    return before[: len(before) - len(before[-_REACH:]) + beside.start()] if beside else before
