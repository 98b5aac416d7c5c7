"""Whose a cited document is and what it is about, as told behind its number."""

from __future__ import annotations

import re

from ...letters import compile_vi
from ...linking.bodies import DEPARTMENTS, MINISTRIES

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
_TITLE = re.compile(
    r"\s*(?:[Vv]ề(?:\s+việc)?|[Vv]/v|[Pp]hê duyệt|[Bb]an hành|[Qq]uy định|[Hh]ướng dẫn|[Ss]ửa đổi)\s+[^;.\n()]{8,220}"
)
# "chỉ đạo của Bộ A tại | Công văn số …": whose it is, before the document.
_BEFORE = compile_vi(
    r"(?:của|theo)\s(?:(?:Phó\s)?(?:Giám đốc|Chánh|Trưởng)\s)?"
    r"(?P<issuer>(?:Bộ|Sở|UBND|Ủy ban|HĐND|Hội đồng|Chính phủ|Thủ tướng|"
    r"Ban|Cục|Tổng cục|Chủ tịch|Văn phòng|Công an|Thanh tra|Tỉnh ủy|Thành ủy)"
    r"(?:(?!\scủa\s)[^;.:()\n]){0,60}?)\stại\s(?:các\s)?$"
)
_BODY = (
    r"(?:UBND|HĐND|Ủy ban|Uỷ ban|Hội đồng|Chính phủ|Thủ tướng|Bộ|Sở|Ban|Cục|Chi cục|Tổng cục|Công an|Văn phòng|Phòng|"
    r"Thanh tra|Trung tâm|Chủ tịch|Giám đốc|Tỉnh ủy|Thành ủy|Huyện ủy|Đảng ủy|Quốc hội|Hội|Đoàn|Kho bạc|Chi nhánh|"
    r"Ngân hàng|Bảo hiểm xã hội|Viện|Tòa án|Tổng công ty|Công ty|Trường|Bệnh viện)"
)
# The sentence goes on behind the title: what became of the document, when, who acts on it, what is asked.
_NEXT_CLAUSE = re.compile(
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
    r"(?<=\s20\d\d),\s(?:đảm bảo|bảo đảm|phấn đấu)\s"
)


def title_at(same: str, at: int) -> str | None:
    """What the document cited before ``at`` is about, up to where its sentence goes on."""
    found = _TITLE.match(same, at)
    if found is None:
        return None
    words = " ".join(found[0].split())
    ends = _NEXT_CLAUSE.search(words, 8)
    return words[: ends.start() if ends else len(words)].rstrip(" ,:")


def issuer_before(same: str, start: int, at: int) -> str | None:
    """Whose the document cited at ``at`` is, where that is told before it; ``start`` is where its paragraph begins."""
    found = _BEFORE.search(same, max(start, at - 110), at)
    return " ".join(found["issuer"].split()) if found else None
