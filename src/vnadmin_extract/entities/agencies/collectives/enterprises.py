"""Groups of enterprises and services, which are bodies only where they are told to act: "Các đơn vị cấp nước sạch có
trách nhiệm …", "Đề nghị các doanh nghiệp viễn thông …"."""

from __future__ import annotations

from collections.abc import Iterator

from ....patterns import Pattern
from ....signs import matches, places

# Without their first letter, which may be a capital or small.
_NOUNS = ("ơn vị", "ổ chức", "oanh nghiệp", "ơ sở", "ông ty", "ợp tác xã", "TX", "í nghiệp")
# Names of a single one begin so too, and "Tổ chức đào tạo …" is what is to be done.
_ONLY_MANY = ("ông ty", "í nghiệp", "ổ chức đào tạo")
_KIND = Pattern(
    rf"(?:{'|'.join(_NOUNS)})(?: (?:TNHH|MTV|cổ phần|một thành viên))* (?:kinh doanh|"
    r"cấp nước|cung cấp|cung ứng|chi trả|sản xuất|chế biến|xuất khẩu|"
    r"nhập khẩu|vận tải|viễn thông|công nghệ|bưu chính|[Kk]hai thác|[Tt]hủy (?:nông|lợi)|[Đđ]iện lực|"
    r"dịch vụ|nông nghiệp|đào tạo|phân phối|lữ hành|du lịch|thu gom|xây lắp|"
    r"vận hành|chủ rừng|nuôi trồng|lâm nghiệp|lưu trú|bảo hiểm)(?![^\W_])"
)
# What they do further, where they sit, and that they act or that the heading ends.
_REST = Pattern(
    r"[^;.:()\n\t]{0,60}?(?: trên địa bàn(?: (?:tỉnh|thành phố|huyện|xã|phường)(?! [A-ZĐ]))?)?"
    r"(?: thuộc (?:phạm vi|thẩm quyền) quản lý(?: của (?:mình|ngành|tỉnh|thành phố|địa phương))?)?"
    r"(?=(?:,| và) [A-ZĐ]| (?:có trách nhiệm|"
    r"chịu trách nhiệm|chủ động|chủ trì|phối hợp|thực hiện|tổ chức|xây dựng|rà soát|ưu tiên|"
    r"triển khai|thuộc phạm vi|tăng cường|đẩy mạnh|tiếp tục|nghiêm túc|bảo đảm|đảm bảo|cam kết|báo cáo|cần|phải|"
    r"khẩn trương|kịp thời|thường xuyên|tham gia|hướng dẫn|đề xuất|thông báo|tự|vận hành|bố trí|di dời|hoàn thành|"
    r"khắc phục|thử nghiệm|lắp đặt|kiểm tra|chuẩn bị|duy trì|cung ứng|tập trung|sẵn sàng|giám sát|sửa chữa|"
    r"nạo vét|điều tiết|phủ sóng)"
    r"(?![^\W_])|[:\n]|$)"
)
# It opens its paragraph, behind its mark, or is asked by name.
_OPENS = Pattern(r"(?:^|\n)[ \t]*(?:(?:\d{1,2}(?:\.\d{1,2})*|[a-zđA-ZĐ]|[IVX]{1,5})[.)/] ?|[-+*•] ?)*$")
# A cooperative or works by its name: "HTX dịch vụ nông nghiệp Tân Lập".
_NAMED = Pattern(r"(?: [a-zà-ỹđ]+){0,4}(?: [A-ZĐ][^\W\d_]*){2}")
_ASKED = Pattern(r"(?:[đĐ]ề nghị|[yY]êu cầu|[cC]hỉ đạo|[pP]hối hợp (?:chặt chẽ )?(?:với|cùng)|[gG]iao)(?: cho)? $")


_BANK = r"(?:Agribank|BIDV|Vietcombank|VCB|Vietin[Bb]ank|LPBank|MB|Sacombank|Techcombank|HDBank|Co-op[Bb]ank)(?![\w-])"
_BRANCHES = Pattern(
    rf"(?<=[Cc])ác (?:[Cc]hi nhánh|[Nn]gân hàng)(?: [Nn]gân hàng)? {_BANK}(?:(?:, | và |, và ){_BANK})*"
    r"(?: trên địa bàn(?: (?:tỉnh|thành phố|huyện)(?! [A-ZĐ]))?)?"
)

# Those that run works for the State are told to act wherever they are named.
_OF_THE_STATE = Pattern(
    r"(?<=[Cc])ác [Cc]ông ty(?: (?:TNHH|MTV|cổ phần|một thành viên))* (?:KTCTTL|[Kk]hai thác (?:CTTL|công trình thủy "
    r"lợi)|[Tt]hủy (?:lợi|nông)|[Đđ]iện lực|[Ll]âm nghiệp)(?![^\W_])(?! [A-ZĐ])"
)


def find_enterprises(text: str) -> Iterator[tuple[int, int]]:
    """The spans of such groups, those of banks' branches first."""
    for branches in matches(
        _BRANCHES, text, places(text, "ác chi nhánh", "ác Chi nhánh", "ác ngân hàng", "ác Ngân hàng")
    ):
        yield branches.start() - 1, branches.end()
    for firms in matches(_OF_THE_STATE, text, places(text, "ác công ty", "ác Công ty")):
        yield firms.start() - 1, firms.end()
    for kind in matches(_KIND, text, places(text, *_NOUNS)):
        noun = kind.start() - 1
        if noun < 0 or text[noun] not in "đĐtTdDcChHxX":
            continue
        several = text[max(0, noun - 4) : noun] in ("các ", "Các ")
        if text[noun] in "HX" and not several and _NAMED.match(text, kind.end()):
            continue
        if kind[0].startswith(_ONLY_MANY) and not several:
            continue
        start = noun - 4 if several else noun
        before = text[max(0, start - 30) : start]
        opens = _OPENS.search(before) and (several or text[noun].isupper())
        if (opens or (several and _ASKED.search(before))) and (rest := _REST.match(text, kind.end())):
            yield start, rest.end()
