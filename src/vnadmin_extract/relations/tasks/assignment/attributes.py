"""Attributes that tell which bodies are meant, between their name and what they have to do."""

from __future__ import annotations

from ....patterns import Pattern

CHARGED_WITH = (
    r"\s+được\s+(?:giao|phân\s+công)\s+(?:thực\s+hiện|làm|quản\s+lý)\s+(?:các\s+)?"
    r"(?:dự\s+án|chương\s+trình|đề\s+án|công\s+trình|gói\s+thầu|đề\s+tài)(?:\s+[^\s,;:.()]+){0,5}?"
    r"(?=,?\s+(?:gửi|nộp|lập|báo\s+cáo|rà\s+soát|khẩn\s+trương|phải|có\s+trách\s+nhiệm|chịu\s+trách\s+nhiệm)\s)"
)
""" "Các cơ quan | được giao thực hiện dự án | gửi báo cáo …"."""
AT_COUNTER = (
    r"\s+nơi\s+(?:(?:đơn\s+vị|chủ\s+đầu\s+tư|cơ\s+quan)(?:\s+[^\s,;:.()]+){0,4}?\s+)?"
    r"(?:giao\s+dịch|mở\s+tài\s+khoản(?:\s+giao\s+dịch)?|đăng\s+ký\s+giao\s+dịch)(?=[\s,:])"
)
"""Which office of a body: "Kho bạc Nhà nước | nơi đơn vị mở tài khoản | kiểm soát …"."""
STAFF_OF = Pattern(
    r"(?i)(?:bộ\s+phận|kế\s+toán|văn\s+thư|chuyên\s+viên|cán\s+bộ)"
    r"(?:\s+(?!(?:đã|được|là|có|do|để|về|tại|theo|phối|làm|chỉ|báo|gửi|giúp|tham|từ|khi|như|ở|này)(?![^\W_]))"
    r"[^\s,;:.()]+){0,6}"
)
"""Whose unit or staff acts: "Bộ phận Kế toán | Phòng A hướng dẫn …" is the work of that body."""
