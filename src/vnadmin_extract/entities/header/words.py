"""Words of the letterhead and the signature that several readers of the header need."""

from __future__ import annotations

from ...patterns import Pattern

DOC_TYPES = (
    "Thông báo", "Chỉ thị", "Báo cáo", "Kế hoạch", "Chương trình hành động", "Chương trình", "Quyết định",
    "Nghị quyết", "Nghị định", "Thông tư liên tịch", "Thông tư",
    "Công điện", "Tờ trình", "Hướng dẫn", "Quy chế", "Quy định", "Phương án", "Đề án", "Dự án", "Biên bản",
    "Kết luận", "Thông cáo báo chí", "Thông cáo", "Thông tri", "Giấy mời", "Công văn", "Luật", "Pháp lệnh",
    "Chỉ lệnh", "Mệnh lệnh",
)  # fmt: skip
TITLE = Pattern("(?:" + "|".join(t.upper() for t in DOC_TYPES) + r")(?=\s|$|[:\"“])")
DATA_DAYS = Pattern(r"(?i)\(\s?(?:số liệu|thời điểm|mốc|kỳ)(?:\s[^\W\d_]+){0,6}\stừ\s[^()\n]{5,70}\)")
"""Below a title or at its end: "(Số liệu tính từ ngày 01/10/2030 đến ngày 30/9/2031)"."""
# An office as signatures write it.
OFFICE_WORDS = Pattern(
    r"(?:PHÓ\s+)?(?:CHỦ TỊCH(?: QUỐC HỘI| NƯỚC)?|THỦ TƯỚNG|BỘ TRƯỞNG|THỨ TRƯỞNG|CHÁNH VĂN PHÒNG|CHỦ NHIỆM|"
    r"TỔNG GIÁM ĐỐC|GIÁM ĐỐC|"
    r"TỔNG CỤC TRƯỞNG|CHI CỤC TRƯỞNG|CỤC TRƯỞNG|TRƯỞNG (?:TIỂU )?BAN|TRƯỞNG PHÒNG|"
    r"TRƯỞNG ĐOÀN|(?<!BAN )BÍ THƯ|VỤ TRƯỞNG|"
    r"VIỆN TRƯỞNG|CHÁNH ÁN|CHÁNH THANH TRA|THỐNG ĐỐC|CHỈ HUY TRƯỞNG|TỔNG THANH TRA|"
    r"TỔNG KIỂM TOÁN|TỔNG BÍ THƯ|HIỆU TRƯỞNG|TƯ LỆNH|CHÍNH ỦY|KẾ TOÁN TRƯỞNG|"
    r"THAM MƯU TRƯỞNG|TRƯỞNG THUẾ|HẠT TRƯỞNG|ĐỘI TRƯỞNG|TỔ TRƯỞNG|TRƯỞNG TRẠM|PHÓ VĂN PHÒNG|"
    r"TRƯỞNG CÔNG AN)(?:\s+THƯỜNG TRỰC)?"
)


def is_caps(words: str) -> bool:
    """Nearly all of its letters are capitals."""
    letters = [c for c in words if c.isalpha()]
    return len(letters) > 1 and sum(c.isupper() for c in letters) >= 0.85 * len(letters)
