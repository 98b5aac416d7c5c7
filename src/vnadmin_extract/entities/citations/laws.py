"""Laws by their names: Luật Đầu tư công năm 2019, Bộ luật Lao động, Luật sửa đổi, bổ sung một số điều của Luật Thú y.

Most names end before the first function word. Those that hold a comma, "và" or a preposition are listed, since no
grammar tells "Luật Phí và lệ phí" from "Luật Giá và nghị định hướng dẫn".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final

from ...letters import compile_vi
from ...patterns import Pattern
from ...signs import places

_HEADS: Final = ("Bộ luật", "Bộ Luật", "Luật", "Pháp lệnh", "Hiến pháp")
_HEAD: Final = Pattern(rf"(?:{'|'.join(_HEADS)})(?!\w)")
_REPUBLIC: Final = Pattern(r"(?i)\s+(?:của\s+)?nước\s+cộng\s+h[òo]a\s+xã\s+hội\s+chủ\s+nghĩa\s+việt\s+nam")
_AMENDING: Final = Pattern(
    r"\s+(?:[Ss]ửa đổi|[Bb]ổ sung)(?:[^;.:()\n\d]|\d{1,3}[ ,]){4,60}?\s(?:Bộ luật|Bộ Luật|Luật|Pháp lệnh|"
    r"(?<=các )luật|(?<=[0-9][0-9] )luật)(?!\w)"
)
# One law amends several: "của Luật Giá, Luật Phí và lệ phí và Điều 5 của Luật Thú y".
_FURTHER: Final = Pattern(r"(?:,|,?\s+và)\s+(?:Điều\s+\d{1,3}\s+(?:của\s+)?)?(?:Bộ luật|Bộ Luật|Luật|Pháp lệnh)(?!\w)")
# Commas are left out here and allowed anywhere. "Phòng, chống …" is seen to by a rule.
_NAMES: Final = """
    an toàn, vệ sinh lao động | án phí, lệ phí tòa án
    | ban hành văn bản quy phạm pháp luật của hội đồng nhân dân, ủy ban nhân dân | ban hành văn bản quy phạm pháp luật
    | ban hành văn bản qppl | ban hành vbqppl | bảo vệ, chăm sóc trẻ em
    | bảo vệ công trình quan trọng liên quan đến an ninh quốc gia | bảo vệ và kiểm dịch thực vật
    | bảo vệ và phát triển nguồn lợi thủy sản | bảo vệ và phát triển rừng | bảo vệ, chăm sóc và giáo dục trẻ em
    | bầu cử đại biểu quốc hội và đại biểu hội đồng nhân dân | bưu chính, viễn thông | các công cụ chuyển nhượng
    | các tổ chức tín dụng | cán bộ, công chức | chất lượng, sản phẩm, hàng hóa
    | chống bán phá giá hàng hóa nhập khẩu vào việt nam | chống trợ cấp hàng hóa nhập khẩu vào việt nam
    | có liên quan đến quy hoạch | công nghiệp quốc phòng, an ninh và động viên công nghiệp
    | cơ quan đại diện nước cộng hòa xã hội chủ nghĩa việt nam ở nước ngoài
    | cơ quan đại diện nước cộng hòa xã hội chủ nghĩa việt nam | đầu tư nước ngoài tại việt nam
    | đầu tư theo phương thức đối tác công tư | đầu tư theo hình thức đối tác công tư | địa chất và khoáng sản
    | đối xử tối huệ quốc và đối xử quốc gia trong thương mại quốc tế
    | giáo dục quốc phòng và an ninh | giáo dục quốc phòng, an ninh | hàng không dân dụng việt nam
    | hàng không dân dụng | hành nghề y, dược tư nhân | hiến, lấy, ghép mô, bộ phận cơ thể người và hiến, lấy xác
    | hòa giải, đối thoại tại tòa án | hòa giải ở cơ sở
    | hoạt động giám sát của quốc hội và hội đồng nhân dân | hoạt động giám sát của quốc hội
    | hôn nhân và gia đình | hôn nhân gia đình | hỗ trợ doanh nghiệp nhỏ và vừa | khám bệnh, chữa bệnh
    | khai thác và bảo vệ công trình thủy lợi | khai thác và bảo vệ công trình khí tượng thủy văn
    | khiếu nại, tố cáo | khoa học, công nghệ và đổi mới sáng tạo | khoa học và công nghệ
    | ký kết, gia nhập và thực hiện điều ước quốc tế | ký kết và thực hiện điều ước quốc tế
    | ký kết và thực hiện thỏa thuận quốc tế | lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở
    | người lao động việt nam đi làm việc ở nước ngoài theo hợp đồng
    | liên quan đến đầu tư xây dựng cơ bản | luật sư
    | nhập cảnh, xuất cảnh, quá cảnh, cư trú của người nước ngoài tại việt nam
    | nhập cảnh, xuất cảnh, cư trú, đi lại của người nước ngoài tại việt nam | phí và lệ phí
    | phòng, chống nhiễm vi rút gây ra hội chứng suy giảm miễn dịch mắc phải ở người
    | phòng, chống lụt, bão | phòng, chống tác hại của rượu, bia | phòng, chống tác hại của thuốc lá
    | phòng cháy, chữa cháy và cứu nạn, cứu hộ | phòng cháy và chữa cháy | phòng cháy, chữa cháy
    | phổ biến, giáo dục pháp luật | quản lý, sử dụng tài sản công | quản lý, sử dụng tài sản nhà nước
    | quản lý và đầu tư vốn nhà nước tại doanh nghiệp
    | quản lý, sử dụng vốn nhà nước đầu tư vào sản xuất, kinh doanh tại doanh nghiệp
    | quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ
    | quân nhân chuyên nghiệp, công nhân và viên chức quốc phòng
    | quy hoạch đô thị và nông thôn | sử dụng năng lượng tiết kiệm và hiệu quả
    | tài nguyên, môi trường biển và hải đảo | thể dục, thể thao | thi đua, khen thưởng | thi hành tạm giữ, tạm giam
    | thực hành tiết kiệm, chống lãng phí | thực hiện dân chủ ở cơ sở | thực hiện dân chủ ở xã, phường, thị trấn
    | thuế thu nhập đối với người có thu nhập cao | thuế xuất khẩu và thuế nhập khẩu | thuế xuất khẩu, thuế nhập khẩu
    | thuế xuất, nhập khẩu | tiêu chuẩn và quy chuẩn kỹ thuật | tiêu chuẩn, quy chuẩn kỹ thuật | tín ngưỡng, tôn giáo
    | thẩm phán và hội thẩm tòa án nhân dân | thẩm phán và hội thẩm nhân dân | kế toán và thống kê
    | tổ chức hội đồng nhân dân và ủy ban nhân dân | tổ chức và hoạt động hòa giải ở cơ sở
    | trách nhiệm bồi thường của nhà nước | trật tự, an toàn giao thông đường bộ | trưng mua, trưng dụng tài sản
    | tự vệ trong nhập khẩu hàng hóa nước ngoài vào việt nam | ưu đãi người có công với cách mạng
    | ưu đãi người hoạt động cách mạng, liệt sĩ và gia đình liệt sĩ, thương binh, bệnh binh, người hoạt động kháng
    chiến, người có công giúp đỡ cách mạng | về thuế
    | vệ sinh, an toàn thực phẩm | xuất cảnh, nhập cảnh của công dân việt nam
"""
_LAW_MAKING: Final = (
    r"(?:[Bb]ộ [Ll]uật|Luật|[Pp]háp lệnh|[Nn]ghị định|[Nn]ghị quyết|[Tt]hông tư|[Qq]uyết định|[Cc]hỉ thị|Hiến pháp)"
)
# No name holds these: what follows is said of the law.
_VERBS: Final = (
    r"(?:có|được|bị|đã|đang|sẽ|phải|cần|thì|mà|là|để|do|bởi|khi|nếu|như|vẫn|chưa|nhưng|hoặc|hay|cùng|này|đó|trên|dưới|"
    r"từ|kể|đến|trước|sau|nêu|năm|ngày|trừ|gồm|kèm|mới|cũ|hiện hành|hiệu lực|áp dụng|thực hiện|hướng dẫn|"
    r"quy định|qui định|ban hành|sửa đổi|bổ sung|thay thế|thi hành các|[Cc]ăn cứ|thông qua|"
    r"giao(?= [{U}])|số(?= ?\d)|văn bản)"
)
_PREPOSITIONS: Final = r"(?:và|của|tại|ở|theo|cho|trong|ngoài|với|về|vào|ra|không|các|những|một|mọi|đối với)"
_PART: Final = r"(?:(?:[Đđ]iều|[Kk]hoản|[Đđ]iểm|[Mm]ục|[Cc]hương|[Pp]hần)\s+[\dIVX])"
_NO_FIRST: Final = rf"(?!(?:sư|gia|định|lệ|pháp|tục|{_VERBS}|{_PREPOSITIONS}|{_LAW_MAKING})(?!\w))"
_WORD: Final = r"[^\W\d_][\w/-]*"
_PLAIN: Final = compile_vi(
    rf"\s+{_NO_FIRST}{_WORD}(?:,\s+chống)?"
    rf"(?:\s+(?!(?:{_VERBS}|{_PREPOSITIONS}|{_LAW_MAKING})(?!\w)|{_PART}){_WORD}){{0,11}}"
)
_LOOSE: Final = compile_vi(
    rf"\s+(?:về\s+)?{_NO_FIRST}[{{U}}]\w*(?:(?:\s+|,\s+(?=[{{L}}]))"
    rf"(?!(?:{_VERBS}|theo|{_LAW_MAKING})(?!\w)|{_PART}){_WORD}){{1,20}}"
)
_YEAR: Final = Pattern(r"(?:\s+\(sửa đổi\))?(?:\s+năm)?\s+(?P<year>(?:19|20)\d\d)(?![\w/.-]?\d)(?!\w)")
_ADOPTED: Final = Pattern(r"\s+(?:đã\s+)?được\s+Quốc hội[^;.:()\n\d]{0,90}?\s+thông qua(?=\s+ngày\s)")
_DAY: Final = Pattern(r",?\s+(?:ban hành\s+)?ngày\s+\d")


@dataclass(frozen=True, slots=True)
class LawName:
    """A law's name in the text: the kind's word, where the name begins and ends, and where its year ends."""

    start: int
    name_start: int
    name_end: int
    end: int
    doc_type: str
    is_dated: bool


def law_names(same: str) -> Iterator[LawName]:
    """Laws by their names, in order; a law that amends another is one."""
    at = 0
    for start in places(same, *_HEADS):
        head = _HEAD.match(same, start) if start >= at else None
        if not head:
            continue
        law = None if head.start() and same[head.start() - 1].isalnum() else _read(same, head)
        at = law.end if law else head.end()
        if law:
            yield law


def _read(same: str, head: re.Match[str]) -> LawName | None:
    begin = head.end()
    if head[0] == "Hiến pháp":
        republic = _REPUBLIC.match(same, begin)
        law = _law(same, head, republic.end() if republic else begin)
        return replace(law, name_start=law.name_end)
    if amending := _AMENDING.match(same, begin):
        begin = amending.end()
    named = _name(same, begin)
    end = named.end() if named else -1
    while end >= 0:
        law = _law(same, head, end)
        if law.is_dated:
            return law
        further = _FURTHER.match(same, end) if amending else None
        another = _name(same, further.end()) if further else None
        end = another.end() if another else -1
    # A name that is not listed: its year or day tells where it ends.
    if (loose := _LOOSE.match(same, begin)) and (law := _law(same, head, loose.end())).is_dated:
        return law
    return _law(same, head, named.end()) if named else None


def _name(same: str, begin: int) -> re.Match[str] | None:
    return _listed().match(same, begin) or _PLAIN.match(same, begin)


def _law(same: str, head: re.Match[str], name_end: int) -> LawName:
    adopted = _ADOPTED.match(same, name_end)
    end = adopted.end() if adopted else name_end
    year = _YEAR.match(same, end)
    return LawName(
        start=head.start(),
        name_start=min(head.end() + 1, name_end),
        name_end=name_end,
        end=year.end() if year else end,
        doc_type=head[0].capitalize(),
        is_dated=bool(year or _DAY.match(same, end)),
    )


@lru_cache(maxsize=1)
def _listed() -> Pattern:
    names = sorted((name.replace(",", "").split() for name in _NAMES.split("|")), key=len, reverse=True)
    return Pattern(r"(?i)\s+(?:" + "|".join(r"(?:(?:,|\s-)?\s+|-)".join(words) for words in names) + r")(?!\w)")
