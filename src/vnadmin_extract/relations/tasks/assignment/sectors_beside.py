"""Partners that are called by their sector alone: "phối hợp với Công an, Y tế, Điện lực địa phương bảo đảm …"."""

from __future__ import annotations

import re

from ....mentions import AgencyMention
from . import words
from .actors import party

_SECTOR = re.compile(
    r"(?:Y tế|Giáo dục(?: và Đào tạo)?|Điện lực|Giao thông(?: vận tải)?|GTVT|Xây dựng|Tài chính|Nông nghiệp|Tư pháp|"
    r"Nội vụ|Văn hóa(?: - Thông tin|, Thể thao)?|Thuế|Hải quan|Kiểm lâm|Biên phòng|Quân sự|Quân đội|Công an|Kiểm sát|"
    r"Tòa án|Thanh tra|Thống kê|Kho bạc|Ngân hàng|Bưu điện|Viễn thông|Quản lý thị trường|Công Thương|Thú y|"
    r"Bảo hiểm xã hội|Đoàn Thanh niên|Phụ nữ|Nông dân|Cựu chiến binh|Mặt trận)"
    r"(?: (?:(?:ở )?(?:địa phương|cơ sở)|các cấp|(?:(?:của|cấp) )?(?:tỉnh|huyện|xã|phường|thành phố)))?"
    rf"(?=\s*[,;]|\s+và\s|\s+(?:{words.TWO_SYLLABLES})(?![^\W_]))"
)
"""Its capital tells it from the verb: "Xây dựng", "Thanh tra"."""
_GOES_ON = re.compile(r"(?:,|\s+và)\s+[^\W\d_]")


def sector_beside(text: str, start: int, end: int, *, listed: bool) -> AgencyMention | None:
    """The sector at ``start``, where a body began its list (``listed``) or it begins one itself."""
    found = _SECTOR.match(text, start, end)
    if found is None or not (listed or _GOES_ON.match(text, found.end(), end)):
        return None
    return party(text, *found.span())
