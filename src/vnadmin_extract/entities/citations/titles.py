"""Whose a cited document is and what it is about, as told behind its number."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from ...letters import compile_vi
from ...linking.bodies import DEPARTMENTS, MINISTRIES
from ...mentions import AgencyMention
from ...patterns import Pattern

# "Bộ Giáo dục | và Đào tạo", "Sở Nông nghiệp | và PTNT": the second field of a name, and not another body.
_SECOND_FIELDS = "|".join(
    sorted({b.name.rsplit(" và ", 1)[1] for b in (*MINISTRIES, *DEPARTMENTS) if " và " in b.name})
)
_AND_FIELD = rf"\s(?:(?i:{_SECOND_FIELDS})|PTNT|ĐT|CN|TT|DL|XH|MT)(?![^\W_])"
ISSUER = compile_vi(
    r"\s+của\s+(?P<issuer>[{U}](?:[^,;.:()\n]|,(?=\s(?i:thể thao|gia đình)\svà\s)){2,70}?)(?=\s+(?:[Vv]ề|[Bb]an hành|"
    r"[Pp]hê duyệt|[Qq]uy định|[Ss]ửa đổi|[Vv]/v|tại|"
    rf"và(?!{_AND_FIELD})|"
    r"để|giao|[Hh]ướng dẫn|triển khai|thực hiện|ngày|cho|trong|đã|theo|làm|được|khi|nhằm|đối với|đến|từ|với|là|"
    r"đảm bảo|bảo đảm|thì|phải|cần|có|thông qua|thí điểm|bổ sung|năm|khóa|nêu)(?![^\W_])|"
    r",(?!\s(?i:thể thao|gia đình)\svà\s)|[;.:()\[\n]|$)"
)
_TITLE_OPENS = r"(?:[Vv]ề(?:\s+việc)?|[Vv]/v|[Pp]hê duyệt|[Bb]an hành|[Qq]uy định|[Hh]ướng dẫn|[Ss]ửa đổi)\s+"
_TITLE = Pattern(rf"\s*{_TITLE_OPENS}[^;.\n()]{{8,220}}")
_QUOTED_TITLE = Pattern(rf"\s*[“\"«](?P<title>{_TITLE_OPENS}[^\n“”\"«»]{{8,300}})[”\"»]")
# "của Ban Chấp hành Trung ương Đảng | khóa XIII | về …"
_TERM = Pattern(r"\s*\(?(?:[Kk]hóa|nhiệm kỳ)\s(?:[IVX]+|\d{1,2}|(?:19|20)\d\d\s?-\s?(?:19|20)\d\d)\)?(?![^\W_])")
_OF = Pattern(r"\s+của\s+")
_LONGEST_OFFICE = 34
"""Characters that an office takes before its body: "Phó Chủ tịch Thường trực "."""
# Behind a body's name no word of it: what else is done, a quoted title.
_NOT_ITS_NAME = compile_vi(r"\s[{L}“\"«]|[^\w\s]")
_PAPERS = (
    r"(?:thông báo|nghị quyết|nghị định|quyết định|chỉ thị|kế hoạch|chương trình|báo cáo|công điện|công văn|văn bản|"
    r"tờ trình|thông tư|kết luận|hướng dẫn|quy định|luật|pháp lệnh)"
)
# One more document is cited behind the title, or what another body says in one.
_NEXT_PAPER = Pattern(
    rf"(?i)(?:,(?: và| cùng(?: với)?)?|\svà|\scùng(?: với)?)\s{_PAPERS}\s(?:(?!của\s)[^\W\d_]+\s){{0,3}}"
    r"(?:số\s?:?\s?)?\d{1,6}(?:/|-[A-ZĐ]|\sngày\s)|"
    r"(?:,|\svà)\s(?:(?:xét|theo)\s)?(?:ý kiến|đề nghị|kiến nghị|báo cáo|đề xuất)\s(?:[^\W\d_]+\s){0,3}?"
    rf"của\s[^;]{{2,90}}?\stại\s(?:các\s)?{_PAPERS}(?![^\W_])"
)
_PAPER_WITHIN = Pattern(
    rf"(?i)(?<![^\W_])(?:{_PAPERS}\s(?:[^\W\d_]+\s){{0,3}}(?:số\s?:?\s?)?\d|"
    r"(?:điều|thi hành|bãi bỏ|thay thế)\s(?:của\s)?(?:(?:bộ )?luật|pháp lệnh)\s)"
)
# "chỉ đạo của Bộ A tại | Công văn số …": whose it is, before the document.
_BEFORE = compile_vi(
    r"(?:của|theo)\s(?:(?:Phó\s)?(?:Giám đốc|Chánh|Trưởng|(?:Chi cục|Cục|Viện|Hạt)\strưởng)\s)?"
    r"(?P<issuer>(?:Bộ|Sở|UBND|Ủy ban|HĐND|Hội đồng|Chính phủ|Thủ tướng|"
    r"Ban|Cục|Tổng cục|Chủ tịch|Văn phòng|Công an|Thanh tra|Tỉnh ủy|Thành ủy|"
    r"(?:Chi cục|[Pp]hòng|Viện|Hạt|Trung tâm)\s[{U}])"
    r"(?:(?!\scủa\s)[^;.:()\n]){0,60}?)\stại\s(?:các\s)?$"
)
_BODY = (
    r"(?:UBND|HĐND|Ủy ban|Uỷ ban|Hội đồng|Chính phủ|Thủ tướng|Bộ|Sở|Ban|Cục|Chi cục|Tổng cục|Công an|Văn phòng|Phòng|"
    r"Thanh tra|Trung tâm|Chủ tịch|Giám đốc|Tỉnh ủy|Thành ủy|Huyện ủy|Đảng ủy|Quốc hội|Hội|Đoàn|Kho bạc|Chi nhánh|"
    r"Ngân hàng|Bảo hiểm xã hội|Viện|Tòa án|Tổng công ty|Công ty|Trường|Bệnh viện)"
)
# The sentence goes on behind the title: what became of the document, when, who acts on it, what is asked.
_NEXT_CLAUSE = Pattern(
    r",?\s(?:đã\s)?được\s(?:sửa đổi|bổ sung|thay thế)[^;]{0,40}?\s(?:tại|bởi|theo)\s(?:[A-ZĐ]|khoản|điều|điểm)|"
    r",\s(?:(?:và\s)?có hiệu lực|thay thế\s[A-ZĐ]|(?:từ|kể từ|đến|trước|vào)\sngày\s|ngày\s\d|căn cứ\s|theo đó|"
    r"(?:trên cơ sở|trong đó|đồng thời|hiện nay|cụ thể|yêu cầu|đề nghị|hoàn thành|để|nhằm|"
    r"quy định đối tượng)(?![^\W_])|"
    rf"(?:báo cáo|trình|gửi|giao|tham mưu)\s(?:cho\s)?{_BODY}(?![^\W_])|"
    rf"{_BODY}\s(?:[^\s,;]+\s){{0,9}}?(?:đã|sẽ|xây dựng|lập|ban hành|báo cáo|yêu cầu|đề nghị|thông báo|triển khai|"
    r"tổ chức|kiến nghị|trình|xin|giao|chỉ đạo|hướng dẫn|nhận được|có ý kiến|phối hợp|tiến hành|rà soát|tham mưu|"
    r"chủ trì|thực hiện|kiểm tra|tiếp nhận)(?![^\W_])|"
    # What it costs is told behind it: "…, tổng vốn 5 tỷ đồng", "…, với kinh phí trên 5 tỷ đồng".
    r"(?:với|tổng\s(?:vốn|mức|số|kinh phí|dự toán|nhu cầu)|kinh phí|quy mô|dự toán|số tiền)\s(?:[^\s,]+\s){0,5}?"
    r"(?<!năm\s)\d{1,3}(?![\d/]))|"
    # One more document follows: "… và số 9/NQ-HĐND cùng ngày về …".
    r"(?:,|\svà)\s(?:(?!và\s)[^\W\d_]+\s){0,3}(?:số\s)?\d\S*\s(?:ban hành\s)?cùng\sngày(?![^\W_])|"
    r"\svà\ssố\s\d\S*\sngày\s[\d/.-]+\svề\s|"
    r"(?<=\s20\d\d),\s(?:đảm bảo|bảo đảm|phấn đấu)\s|"
    r",\scác\s(?:sở|bộ|ban|cơ quan|đơn vị|địa phương|huyện|xã|cấp)(?![^\W_])[^;]{0,60}?\sđã\s"
)


def title_at(same: str, at: int) -> str | None:
    """What the document cited before ``at`` is about, up to where its sentence goes on."""
    if term := _TERM.match(same, at):
        at = term.end()
    if quoted := _QUOTED_TITLE.match(same, at):
        return " ".join(quoted["title"].split()).rstrip(" .,:;")
    found = _TITLE.match(same, at)
    if found is None:
        return None
    words = " ".join(found[0].split())
    ends = [hit.start() for hit in (_NEXT_CLAUSE.search(words, 8), _next_paper(words)) if hit]
    return words[: min(ends, default=len(words))].rstrip(" ,:")


def _next_paper(title: str) -> re.Match[str] | None:
    """Where ``title`` is over because another document is cited; not where it names one itself, and more of them."""
    found = _NEXT_PAPER.search(title, 8)
    return None if found and _PAPER_WITHIN.search(title, 0, found.start()) else found


def issuer_at(same: str, at: int, agencies: Sequence[AgencyMention]) -> tuple[str, int] | None:
    """Whose the document cited before ``at`` is, and where that ends: the body among ``agencies`` (in order) that is
    named there, else the words up to the first that belongs to no name."""
    found, of = ISSUER.match(same, at), _OF.match(same, at)
    body = _body_at(same, of.end(), agencies) if of else None
    if of and body and not body.collective:
        end = body.end
        while same.startswith(" - ", end) and (partner := _body_at(same, end + 3, agencies)):
            end = partner.end
        # A name that the bodies' grammar does not know whole goes on with a capital, or with what is carried out.
        whole = found is None or end >= found.end() or _NOT_ITS_NAME.match(same, end)
        if whole and not same.startswith(" thực hiện ", end):
            return " ".join(same[of.end() : end].split()), end
    return (" ".join(found["issuer"].split()), found.end()) if found else None


def _body_at(same: str, at: int, agencies: Sequence[AgencyMention]) -> AgencyMention | None:
    """The body named at ``at``, or behind the office of its head."""
    index = bisect_left(agencies, at, key=lambda m: m.start)
    if index == len(agencies):
        return None
    body = agencies[index]
    gap = body.start - at
    headed = body.office_holder and gap < _LONGEST_OFFICE and same[at].isupper() and "," not in same[at : body.start]
    return body if gap == 0 or headed else None


def issuer_before(same: str, start: int, at: int) -> str | None:
    """Whose the document cited at ``at`` is, where that is told before it; ``start`` is where its paragraph begins."""
    found = _BEFORE.search(same, max(start, at - 110), at)
    words = " ".join(found["issuer"].split()) if found else None
    return words[0].upper() + words[1:] if words else None  # "Trưởng | phòng Kinh tế"


_HAS_ISSUED = Pattern(r",? (?:đã |vừa )?(?:có|ban hành|ký ban hành) (?:các )?$")


def who_has_issued(same: str, at: int, agencies: Sequence[AgencyMention]) -> str | None:
    """The body that is told to have issued the document cited at ``at``: "Sở A đã có | Báo cáo số …"."""
    found = _HAS_ISSUED.search(same, max(0, at - 24), at)
    index = bisect_left(agencies, found.start(), key=lambda m: m.start) - 1 if found else -1
    if found is None or index < 0 or agencies[index].end != found.start() or agencies[index].collective:
        return None
    return " ".join(same[agencies[index].start : agencies[index].end].split())
