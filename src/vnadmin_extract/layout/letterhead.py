"""Lines of a letterhead, a list of recipients or a signature: which of them were broken for want of room.

These blocks are narrow, so the length of a line says nothing; the formulas of Nghị định 30/2020/NĐ-CP do.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..letters import compile_vi
from ..patterns import Pattern
from .entry import Entry, is_caps, starts_lower

_NATION = "CỘNGHÒAXÃHỘICHỦNGHĨAVIỆTNAM"
_MOTTO = "ĐỘCLẬP-TỰDO-HẠNHPHÚC"
_PLACE_BEGUN = compile_vi(
    r"(?:[{U}][^\d,;.:()-]{1,40},\s*)?(?i:ngày)(?:\s*\d{1,2})?(?:\s*(?:(?i:tháng)|[/-])(?:\s*\d{0,2})?)?"
)
_REST_OF_DATE = Pattern(r"(?i)(?:\d{1,2}\b|tháng\b|năm\s*\d{4}|\d{4}$)")
_PLACE_AND_DATE = Pattern(r"[^\d,;.:]{2,40}(?:,\s*(?i:ngày)|\.\s*ngày)\b.{0,40}\b(?i:năm)\b")
_PLACE_HEAD = compile_vi(r"(?:Thành phố|Tỉnh|Thị xã|TP\.?|[{U}][{L}]+)(?: [{U}][{L}]+)?")
# "Thành phố Buôn Ma" above "Thuột, ngày …".
_LAST_OF_PLACE = compile_vi(r"(?:Thành phố|Tỉnh|Thị xã|TP\.?)(?: [{U}][{L}]+){1,2} / [{U}][{L}]+, (?i:ngày)\b")
_ABOUT = Pattern(r"(?i)v/v\b|về việc\b")
# Not "HUYỆN ỦY …", "TỈNH ĐOÀN …", which are bodies.
TERRITORY = Pattern(
    r"(?:TỈNH|THÀNH PHỐ|HUYỆN|THỊ XÃ|QUẬN|XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU|VÀ)\s(?!(?:ỦY|UỶ|ĐOÀN|ĐỘI|HỘI)(?:\s|$))"
)
# A scanner may lose the marks: "PHO CHU TICH".
OFFICE = Pattern(
    r"(?:TM|KT|TL|TUQ|Q)\s*[.:]|(?:T/M|K/T|T/L)\b|(?:PHÓ\s+)?(?:CHỦ TỊCH|CHỦ NHIỆM|BỘ TRƯỞNG|THỨ TRƯỞNG|GIÁM ĐỐC|"
    r"CHÁNH|TRƯỞNG|THỦ TƯỚNG|(?:TỔNG |CHI )?CỤC TRƯỞNG|(?:TỔNG )?BÍ THƯ|HIỆU TRƯỞNG|VIỆN TRƯỞNG|VỤ TRƯỞNG|"
    r"THỐNG ĐỐC|TỔNG (?:GIÁM ĐỐC|THANH TRA|KIỂM TOÁN)|CHỈ HUY TRƯỞNG)\b|PHO\s"
)
BODY_HEAD = Pattern(
    r"(?:BỘ|SỞ|CỤC|CHI CỤC|TỔNG CỤC|ỦY BAN|UỶ BAN|UBND|HỘI ĐỒNG|HĐND|VĂN PHÒNG|CÔNG AN|PHÒNG|TRUNG TÂM|VIỆN|"
    r"(?:TỈNH|THÀNH|HUYỆN|QUẬN|THỊ|ĐẢNG) (?:ỦY|UỶ)|ĐẢNG BỘ|CỘNG (?:HÒA|HOÀ)|NGÂN HÀNG|KHO BẠC|TÒA ÁN|THANH TRA|"
    r"TRƯỜNG|TỔ|HỘI|HỌC VIỆN|(?:TỔNG )?CÔNG TY|BCH|BCĐ|BAN|LIÊN ĐOÀN|CÔNG ĐOÀN|KIỂM TOÁN|BẢO HIỂM XÃ HỘI|VỤ|CHI NHÁNH|"
    r"ĐOÀN ĐẠI BIỂU|(?:TỈNH|THÀNH|HUYỆN) ĐOÀN)\s"
)
# How the first sentence of a body opens; the lines of a subject (trích yếu) do not begin so.
_BODY_OPENS = Pattern(
    r"(?:Ngày\s+\d|(?:Căn cứ|Theo|Để|Nhằm|Sau khi|Vừa qua|Thời gian qua|Hiện nay|Qua|Xét|Hôm nay|Chấp hành|Quán triệt|"
    r"Thi hành|Trong (?:thời gian|các ngày|ngày|tháng|năm)|Từ ngày|Thực hiện|Triển khai)\s)"
)
# A subject that names a plan goes on with what the plan carries out.
_NAMES_A_PLAN = Pattern(r"(?i)(?:kế hoạch|chương trình|đề án|phương án|nhiệm vụ|kết quả|tình hình|việc)$")


def opens_body(subject: str, line: str) -> bool:
    """``line``, below the last line of a ``subject``, is the first of the body."""
    return bool(_BODY_OPENS.match(line)) and not _NAMES_A_PLAN.search(subject.rstrip())


DOC_TYPE = Pattern(
    r"(?:THÔNG BÁO|CHỈ THỊ|BÁO CÁO|KẾ HOẠCH|CHƯƠNG TRÌNH(?: HÀNH ĐỘNG)?|QUYẾT ĐỊNH|NGHỊ QUYẾT|CÔNG ĐIỆN|TỜ TRÌNH|"
    r"HƯỚNG DẪN|"
    r"QUY CHẾ|QUY ĐỊNH|PHƯƠNG ÁN|ĐỀ ÁN|KẾT LUẬN|PHỤ LỤC(?: [IVX\d]+)?)"
)
_ANY_OFFICE = Pattern(rf"(?i)(?:{OFFICE.pattern})\W*")
_WORD_BEFORE_NUMBER = Pattern(r"(?i)số\s*: / \d{1,5}\s?[-/]\s?\w")
# The Party writes "Số 12-CT/TU", without the colon.
_NUMBER = Pattern(r"(?i)số\s*:|số\s+\d{1,5}\s?[-/]")
_OWN_LINE = Pattern(r"(?i)số\s*:|số\s+\d{1,5}\s?[-/]|kính\s+gửi|nơi\s*nhận|v/v\b")
_NAME_PART = compile_vi(r"[{U}][{L}]+(?:\s+[{U}][{L}]*){0,3}")
_NAME_WORDS = 6
_ENDED = Pattern(r"[.;:!?…][”\"’)\]]*\s*$|\./\.")
_BULLET = Pattern(r"[-–—+*•●▪]")
_OPENS_LIST = Pattern(r"(?i)\W*nơi\s*nhận\s*[:.]?\s*$")
_FILED = Pattern(r"(?i)\W*lưu\b")
_ANNEX = Pattern(r"(?i)phụ lục|phụ biểu|biểu\b|bảng\b|\d|[IVX]+\.")
_LONGEST_LIST = 60


def is_cut(a: str, b: str) -> bool:
    """The line broke between "Số:" and the number, or before the last word of the place before the day."""
    both = f"{a} / {b}"
    return _WORD_BEFORE_NUMBER.match(both) is not None or _LAST_OF_PLACE.match(both) is not None


def goes_on_in_letterhead(a: str, b: str) -> bool:
    """Whether ``b`` goes on with ``a``, the line above it in a cell or on one side of a letterhead."""
    packed = re.sub(r"\s+", "", f"{a}{b}").upper().replace("HOÀ", "HÒA").replace("–", "-")
    if len(a) > 3 and (_NATION.startswith(packed) or _MOTTO.startswith(packed)):
        return True
    if a in ("-", "+", "*") or is_cut(a, b):
        return True
    if _NUMBER.match(a):
        return a.endswith(("/", "-")) and not _OWN_LINE.match(b)
    if _PLACE_BEGUN.fullmatch(a) and _REST_OF_DATE.match(b):
        return True
    if _PLACE_AND_DATE.match(b) or (_PLACE_BEGUN.fullmatch(b) and "," in b):
        return bool(_PLACE_HEAD.fullmatch(a)) and len(a) < 24
    if a.endswith(",") and is_caps(a):
        return is_caps(b)  # "KT. BỘ TRƯỞNG, CHỦ NHIỆM": one title
    if _ENDED.search(a) or _BULLET.match(b) or _ANY_OFFICE.fullmatch(b) or _is_filed(a) or _OWN_LINE.match(b):
        return False
    if TERRITORY.match(b) and is_caps(a):
        return True
    if is_caps(a) and is_caps(b):
        return not OFFICE.match(b) and not BODY_HEAD.match(b)
    if _ABOUT.match(a):
        return not is_caps(b) and not re.match(r"(?i)cộng hòa|độc lập", b)
    if _NAME_PART.fullmatch(a) and _NAME_PART.fullmatch(b) and len(f"{a} {b}".split()) < _NAME_WORDS:
        return len(a.split()) == 1 or len(b.split()) == 1  # a signer's name
    return starts_lower(b)


_CUT = compile_vi(
    r"\s*\n\s*|\s*[-_–—=]{3,}\s*|\s+(?=Độc lập\s*[-–])|\s+(?=CỘNG H(?:ÒA|OÀ) XÃ)|(?<=[;:.])\s+(?=[-–+]\s*[{U}{L}])|"
    r"(?<=[{U}])(?<!PHÓ)(?<!TỔNG)(?<!CHI)\s+(?=(?:PHÓ\s+)?(?:CHỦ TỊCH|CHỦ NHIỆM|(?:TỔNG )?GIÁM ĐỐC|BỘ TRƯỞNG|"
    r"THỨ TRƯỞNG|CHÁNH|(?:TỔNG |CHI )?CỤC TRƯỞNG|TRƯỞNG BAN|THỐNG ĐỐC|VIỆN TRƯỞNG|VỤ TRƯỞNG)\b|KT\.)|"
    r"(?<=[{U}][{U}])\s+(?=[{U}][{L}]+(?:\s+[{U}][{L}]*){1,4}\s*$)"
)


def cut_cell(entry: Entry) -> list[Entry]:
    """The lines of a letterhead's cell that a converter put into one."""
    text = entry.text
    cuts = [m.span() for m in _CUT.finditer(text)]
    if not cuts:
        return [entry]
    edges = zip([0, *(b for _, b in cuts)], [*(a for a, _ in cuts), len(text)], strict=True)
    return [
        Entry(entry.mapped.slice(a, b), entry.page, entry.bbox, bold=entry.bold) for a, b in edges if text[a:b].strip()
    ]


def mark_recipients(entries: Sequence[Entry]) -> None:
    """Tell the lines of the lists under "Nơi nhận:", where every entry begins with a dash."""
    index = 0
    while index < len(entries):
        if "hận" not in entries[index].text[:12] or not _OPENS_LIST.match(entries[index].text):
            index += 1
            continue
        end = index + 1
        while end < min(len(entries), index + _LONGEST_LIST) and not _ends_list(entries, end):
            end += 1
        if sum(bool(_BULLET.match(e.text)) for e in entries[index + 1 : end]) > 1:
            for entry in entries[index + 1 : end]:
                entry.listed = True
        index = end


def _ends_list(entries: Sequence[Entry], index: int) -> bool:
    line = entries[index].text.strip()
    if entries[index].cells or (entries[index].apart and entries[index].gap and entries[index - 1].apart):
        return True
    if is_caps(line) and not _BULLET.match(line) and len(line) > 5:
        return True
    if _BULLET.match(line):
        return False
    before = entries[index - 1].text.strip()
    return _is_filed(before) or len(line) > 160 or bool(_ANNEX.match(line))


def _is_filed(line: str) -> bool:
    """The last line of the recipients, "Lưu: VT, …", where it is whole."""
    return bool(_FILED.match(line)) and not line.endswith((",", "-"))


def goes_on_in_list(a: str, b: str) -> bool:
    """Whether ``b`` goes on with the entry of a recipients' list whose last line is ``a``."""
    if _BULLET.match(b) and not (len(a) == 1 and _BULLET.match(a)):
        return False
    if _is_filed(a):
        return False
    if _NAME_PART.fullmatch(b) and len(b.split()) > 2:
        return False  # the signer below a list that ends without "Lưu: VT"
    return not a.endswith((";", ".")) or starts_lower(b)
