"""Groups of enterprises and services, which are bodies only where they are told to act: "Các đơn vị cấp nước sạch có
trách nhiệm …", "Đề nghị các doanh nghiệp viễn thông …"."""

from __future__ import annotations

import re
from collections.abc import Iterator

_GROUP = re.compile(
    r"(?:(?P<each>[Cc]ác )|(?<=[ \n])(?=Đơn vị|Tổ chức|Doanh nghiệp|Cơ sở))"
    r"(?:[đĐ]ơn vị|[tT]ổ chức|[dD]oanh nghiệp|[cC]ơ sở)"
    r" (?:kinh doanh|cấp nước|cung cấp|cung ứng|chi trả|sản xuất|chế biến|xuất khẩu|nhập khẩu|vận tải|viễn thông|"
    r"công nghệ|bưu chính|khai thác|đào tạo|phân phối|lữ hành|du lịch|thu gom|xây lắp|vận hành|chủ rừng)(?![^\W_])"
    r"(?P<more>[^;.:()\n\t]{0,60}?)(?P<local> trên địa bàn(?: (?:tỉnh|thành phố|huyện|xã|phường)(?! [A-ZĐ]))?)?"
    r"(?= (?:có trách nhiệm|chịu trách nhiệm|chủ động|chủ trì|phối hợp|thực hiện|tổ chức|xây dựng|rà soát|ưu tiên|"
    r"triển khai|thuộc phạm vi|tăng cường|đẩy mạnh|tiếp tục|nghiêm túc|bảo đảm|đảm bảo|cam kết|báo cáo|cần|phải|"
    r"khẩn trương|kịp thời|thường xuyên|tham gia|hướng dẫn|đề xuất|thông báo|tự)"
    r"(?![^\W_])|[:\n]|$)"
)
# It opens its paragraph, behind its mark, or is asked by name.
_OPENS = re.compile(r"(?:^|\n)[ \t]*(?:(?:\d{1,2}(?:\.\d{1,2})*|[a-zđA-ZĐ]|[IVX]{1,5})[.)/] ?|[-+*•] ?)*$")
_ASKED = re.compile(r"(?:[đĐ]ề nghị|[yY]êu cầu|[cC]hỉ đạo|[pP]hối hợp (?:chặt chẽ )?(?:với|cùng)|[gG]iao)(?: cho)? $")


def find_enterprises(text: str) -> Iterator[tuple[int, int]]:
    """The spans of such groups, in order."""
    for found in _GROUP.finditer(text):
        start = found.start()
        if start and text[start - 1].isalnum():
            continue
        before = text[max(0, start - 30) : start]
        if _OPENS.search(before) or (found["each"] and _ASKED.search(before)):
            yield found.span()
