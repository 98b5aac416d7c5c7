"""Words before a value that name no measure: its manner, its cause, what it is held against."""

from __future__ import annotations

from ....patterns import Pattern

_NO_MEASURE_NAME = Pattern(
    r"(?i)(?:quyết liệt|cùng (?:kỳ|thời điểm)|đầu năm$|(?:có )?nơi$|có lúc$|"
    r"(?:trên|dưới|vượt|(?:cao|thấp) hơn) báo động|"
    r"do (?:dịch|mưa|bão|hạn|lũ|tác động|thiếu|giá|ảnh hưởng|thời tiết|đó|vậy)|vì|gửi(?! (?:kho|tiết kiệm))|"
    r"thuộc|được mức|trong thời gian|"
    r"tương ứng(?: (?:là|với))? \d|về (?:hành khách|luân chuyển)|tăng (?:mạnh|nhẹ|khá|lần lượt)|(?:nhanh|chậm) hơn|"
    r"tháo gỡ|vượt (?:tiến độ|quỹ|kế hoạch|mục tiêu)|chúng|này|rất(?! (?:hài lòng|tốt))|vẫn|trễ|so (?:cùng|với)|"
    r"(?:thấp|cao)(?: hơn|$)|ưu tiên|hướng dẫn(?! viên)|điều phối|"
    r"(?:đề ra|đặt ra|được giao|giao|của|trước|sau|tại|ở)$|(?:báo cáo|đề nghị|ý kiến|kết luận) của|"
    r"(?:quyết định|nghị quyết|nghị định|thông tư|chỉ thị|kế hoạch|công văn|công điện|thông báo) số)(?![^\W_])|"
    r"[\d/]+\s|/|[^\s]*\d%|(?:tăng|giảm)(?:\s(?:(?:được|thêm)\s)?\d|/(?:tăng|giảm))"
)


def names_measure(name: str) -> bool:
    """A noun that could be measured: no manner, no cause, nothing held against another and no remains of a figure."""
    return sum(c.isalpha() for c in name) > 1 and not _NO_MEASURE_NAME.match(name)
