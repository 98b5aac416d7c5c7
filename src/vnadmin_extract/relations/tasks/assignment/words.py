"""The words by which administrative Vietnamese assigns work: pure data, and the patterns compiled from them.

The formulas are those of the drafting rules (Nghị định 30/2020/NĐ-CP, annex) and of the genre at large.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from ....linking.fold import fold
from ....patterns import Pattern
from .verbs import ACTS, MANNER

UPPER = "A-ZÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚĂĐĨŨƠƯÝ" + "".join(map(chr, range(0x1EA0, 0x1EFA, 2)))
LOWER = UPPER.lower()
"""The letters of Vietnamese for a class of a pattern: a range from À to Ỹ would hold both cases."""


def by_first_letter(words: Iterable[str]) -> str:
    """A pattern of ``words`` in which those with one first letter stand together: others are passed over at once."""
    rests: dict[str, list[str]] = {}
    for word in words:
        rests.setdefault(word[0], []).append(word[1:])
    return "|".join(f"{letter}(?:{'|'.join(rest)})" for letter, rest in rests.items())


_ORDERS = by_first_letter(f"{MANNER}|{ACTS}".split("|"))
OPENING = Pattern(rf"(?i)(?:{_ORDERS})\b")
"""An order's first words, at the beginning of what follows the body."""


@cache
def _unaccented() -> frozenset[str]:
    return frozenset(fold(act) for act in f"{MANNER}|{ACTS}".split("|") if " " in act)


def opens_an_order(text: str) -> bool:
    """Whether ``text`` begins as an order does, also where a scan lost the accents or an adverbial comes first."""
    if OPENING.match(text):
        return not NOT_AN_ORDER.match(text)
    first = text.split(maxsplit=2)[:2]
    if len(first) == 2 and "".join(first).isalpha() and fold(" ".join(first)) in _unaccented():
        return True
    if _AT_A_TIME.match(text) or _EACH_OF_THEM.match(text):
        return True
    if not ADVERBIAL.match(text):
        return False
    stop = re.search(r"[.;:]", text)
    if _DUTY.search(text, 0, stop.start() if stop else len(text)):
        return True
    commas = re.finditer(r",\s+", text[: min(stop.start() if stop else len(text), 260)])
    return any(OPENING.match(text, comma.end()) for comma in commas) or _THEN.search(text, 0, 260) is not None


_DAY_AGAIN = r"(?:ngày\s+(?:\d{1,2}|cuối)|thứ\s+(?:hai|ba|tư|năm|sáu|bảy))\s+(?:hằng|hàng|mỗi)\s+(?:tuần|tháng|quý|năm)"
_AT_WHAT_TIME = (
    r"(?i)[*\s]*(?:(?:từ|trước|sau|trong|đến|chậm\s+nhất|giai\s+đoạn)\s(?=[^:;,]*\d)[^.:;,()]{3,60}:|"
    rf"(?:ở|tại)\s+(?:những|các)\s+[^.:;()]{{3,90}}:|{_DAY_AGAIN},|(?:trước|(?:chậm|muộn)\s+nhất|đến\s+hết)\s[^.:;,()]{{2,40}}\d)\s+"
)
_AT_A_TIME = Pattern(rf"{_AT_WHAT_TIME}(?:{_ORDERS})\b", head=_AT_WHAT_TIME)
"""The time that a line opens with, before what is to be done then: "Từ 01/3 đến 31/5: thu hồi …"."""
_EACH = (
    r"(?i)[*\s]*(?:(?:từ|trước|trong|đến|chậm\s+nhất)\s(?=[^:;,]*\d)[^.:;,()]{3,60},\s+)?mỗi\s+"
    r"(?:địa\s+phương|cơ\s+quan|đơn\s+vị|sở|ngành|huyện|quận|xã|phường|thôn|hội)\s+"
)
_EACH_OF_THEM = Pattern(rf"{_EACH}(?:{_ORDERS})\b", head=_EACH)
"""What each of the bodies above has to do: "Trước 30/6, mỗi xã thành lập …"."""
_DUTY = Pattern(r"(?i)\s(?:phải|cần\s+phải|có\s+trách\s+nhiệm)\s")
_IN_THAT_CASE = r"(?i)^[*\s]*(?:trường\s+hợp|nếu|khi|đối\s+với)\s[^.;:]{3,200}?\sthì\s+"
_THEN = Pattern(rf"{_IN_THAT_CASE}(?:{_ORDERS})\b", head=_IN_THAT_CASE)
""" "Trường hợp hồ sơ chưa đủ thì có văn bản trả lời …"."""
FORBIDS = Pattern(
    r"(?i)không\s+(?:sử\s+dụng|tổ\s+chức|lợi\s+dụng|tham\s+gia|bố\s+trí|ban\s+hành|tiếp\s+nhận|phê\s+duyệt|cấp|giao|"
    r"thực\s+hiện|trình|quyết\s+định|phát\s+sinh|đề\s+xuất|xem\s+xét|chuyển|cho|khởi\s+công|thanh\s+toán|mua\s+sắm)\s"
)
"""What bodies of a heading must not do."""
NARRATIVE = Pattern(
    r"(?i)(?:đã|đang|sẽ|vừa|là|được|bị|có|không|chưa|vẫn|cũng|và|của|với|tại|trong|trên|về|do|để|nhằm|như|thì|mà|còn|"
    r"gồm|bao|nêu|thuộc|cho|đạt|ước|tăng|giảm|chiếm|thống\s+nhất|nhất\s+trí|đồng\s+ý|ghi\s+nhận|đánh\s+giá|thông\s+báo|"
    r"khẳng\s+định|nhận|quyết|ban\s+hành|tổ\s+chức\s+họp|theo|từ|khi|nếu|vì|bởi|hoặc|hay|rất|cơ\s+bản|chủ\s+trì\s+(?:phiên|cuộc|buổi)|"
    r"yêu\s+cầu|đề\s+nghị|giao|kết\s+luận|chỉ\s+thị|điện|họp|xin|trân|phát\s+biểu|dự|tham\s+dự)\b"
)
"""What follows a body in a sentence that tells of it and orders nothing."""
NOT_AN_ORDER = Pattern(
    r"(?i)(?:là\s+(?:cơ\s+quan|đơn\s+vị)\s+(?!thường|đầu|chủ|chịu|tham|giúp|điều|tổng|theo|phối|tiếp|thực|được|"
    r"trực\s+tiếp)|"
    r"có\s+(?!trách|nhiệm\s+vụ(?!\s+quản\s+lý\s+nhà\s+nước)|các\s+(?:giải|biện)|báo\s+cáo|"
    r"văn\s+bản(?!\s+số\s*:?\s*\d)|kế\s+hoạch|"
    r"phương\s+án|giải\s+pháp|biện\s+pháp|ý\s+kiến|hình\s+thức|cơ\s+chế|chính\s+sách)|"
    r"tổ\s+chức\s+(?:họp(?!\s+(?:phân|để|dân|bàn|triển))|phiên|hội\s+nghị\s+để\s+nghe)|thống\s+nhất\s+(?:với|về|"
    r"chủ\s+trương|chọn|đánh|nhận|nội\s+dung\s+báo)|"
    r"(?:tiếp\s+)?nhận\s+\d[\d.]*\s+(?:hồ\s+sơ|đơn|lượt|vụ|tin|ý\s+kiến|kiến\s+nghị|cuộc)(?![^\W_])"
    r"(?!/|[^.;]{0,120}?\s(?:trước\s+(?:ngày|giờ|\d)|chậm\s+nhất|h[àằ]ng\s|mỗi\s))|"
    r"quyết\s+định\s*:|thực\s+hiện\s+(?:được|có\s+thời\s+hạn)\b|nhận\s+(?:được|thấy)|"
    r"chủ\s+trì\s+(?:phiên|cuộc|buổi|hội\s+nghị)|"
    r"làm\s+(?:(?:phó\s+)?(?:trưởng|chủ\s+tịch|tổ\s+trưởng)|thành\s+viên|ủy\s+viên|thư\s+ký)|giữ\s+chức|kiêm|"
    r"trong\s+thời\s+gian\s+trước,\s+trong\s+và\s+sau(?:\s+[^\s,;.]+){1,5}\s*[;.]|"
    r"tự\s+(?:giải\s+thể|chấm\s+dứt)|rất\s+(?:mong|vui|vinh)|cấp\s+(?:tỉnh|huyện|xã|trên|dưới)|thu\s+ngân\s+sách|ghi\s+nhận|"
    r"biểu\s+dương\s+(?:và\s+)?đánh|đánh\s+giá\s+cao|"
    r"dự\s+(?:họp|hội)|trả\s+lời\s+(?:chất\s+vấn|phỏng\s+vấn|báo\s+chí))"
)
"""Looks like an order's beginning and is none."""

NAMES_PAPER = Pattern(
    r"(?i)(?:báo\s+cáo|quy\s+định|quyết\s+định|kế\s+hoạch)\s+(?:số|về|tổng|tình|chuyên|của)|"
    r"báo\s+cáo\s+(?:tuần|tháng|quý|năm|(?:0?6|sáu)\s+tháng|kế\s+hoạch|định\s+kỳ|đột\s+xuất|nhanh|sơ\s+kết|thống\s+kê)\b"
)
"""A paper's name, which begins as an order does."""
DIRECTIVE = Pattern(
    r"(?:giao(?:(?= trách nhiệm| nhiệm vụ)|(?<!bàn giao)(?<!được giao)(?<!đã giao)(?<!chuyển giao)(?<!kết giao)"
    r"(?<!tỉnh giao)(?<!tướng giao))|"
    r"yêu cầu|[đd][ềểe] nghị|kiến nghị|phân công|(?<!thừa )(?:ủy|uỷ) quyền|kêu gọi|khuyến khích|nhắc|lưu ý|chỉ thị)"
    r"(?:\s+(?:trách\s+nhiệm|nhiệm\s+vụ))?(?:\s+(?:cho|đối\s+với|tới|đến))?(?:\s+quý)?\s*:?\s*$"
)
"""A word that gives the body right behind it an order; for small letters."""
SPEAKER = Pattern(
    r"(?i)(?:(?:thủ\s+tướng|phó\s+thủ\s+tướng|chủ\s+tịch|phó\s+chủ\s+tịch|bộ\s+trưởng|thường\s+trực|đồng\s+chí|"
    r"lãnh\s+đạo|giám\s+đốc)\s*)?"
    r"(?:chính\s+phủ|bộ(?:\s+\w+){0,8}|(?:ubnd|ủy\s+ban\s+nhân\s+dân|uỷ\s+ban\s+nhân\s+dân|hđnd)(?:\s+\w+){0,5}|tỉnh|"
    r"sở(?:\s+\w+){0,8})?"
)
"""Who gives the order, right before its word: "Chủ tịch UBND tỉnh" yêu cầu …"""
SUPERIOR_GIVES = Pattern(r"(?:tỉnh|tướng(?:\s+chính\s+phủ)?|phủ|phố|bộ)\s+giao(?:\s+cho)?\s*:?\s*$")
"""The body that gives the order stands right before "giao": "UBND tỉnh giao"; for small letters."""
GUIDES = Pattern(
    r"(?:chỉ\s+đạo|hướng\s+dẫn|đôn\s+đốc|vận\s+động|quán\s+triệt)(?:\s*,\s*(?:chỉ\s+đạo|hướng\s+dẫn|đôn\s+đốc|"
    r"kiểm\s+tra))*(?:\s+(?:cho|đến|tới))?\s*$"
)
"""Without another body in the sentence, whoever is guided is who has to act; for small letters."""

# "UBND các tỉnh | A, B": the head of a list of which each member is told by its place alone.
_COMMITTEES = "|".join(
    rf"{head}\s+các\s+{place}"
    for head in ("ubnd", r"ủy\s+ban\s+nhân\s+dân", r"uỷ\s+ban\s+nhân\s+dân")
    for place in ("tỉnh", "huyện", "quận", "xã", "phường", r"thị\s+xã", r"thị\s+trấn", r"thành\s+phố")
)
_OFFICE = (
    rf"{_COMMITTEES}|"
    r"các|những|tất\s+cả|tất\s+cả\s+các|mỗi|từng|toàn\s+thể|đồng\s+chí|các\s+đồng\s+chí|đ/c|ông|bà|các\s+ông|\(bà\)|"
    r"ông\s*\(bà\)|giám\s+đốc|phó\s+giám\s+đốc|tổng\s+giám\s+đốc|"
    r"thủ\s+trưởng|người\s+đứng\s+đầu|lãnh\s+đạo|tập\s+thể\s+lãnh\s+đạo|chủ\s+tịch|phó\s+chủ\s+tịch|bí\s+thư|"
    r"bộ\s+trưởng|thứ\s+trưởng|trưởng|"
    r"cục\s+trưởng|chi\s+cục\s+trưởng|tổng\s+cục\s+trưởng|vụ\s+trưởng|chánh|chánh\s+thanh\s+tra|chánh\s+văn\s+phòng|"
    r"chủ\s+nhiệm|thống\s+đốc|"
    r"tổng\s+thanh\s+tra|viện\s+trưởng|chánh\s+án|hiệu\s+trưởng|chỉ\s+huy|chỉ\s+huy\s+trưởng|tư\s+lệnh|chính\s+ủy|trưởng\s+ban|"
    r"trưởng\s+phòng|"
    r"đại\s+biểu|cấp\s+ủy|đảng\s+ủy|bên|phía|với|ngang|sở|thanh\s+tra|ngành|cơ\s+quan|đơn\s+vị|kế\s+toán\s+trưởng|"
    r"thường\s+trực|ban\s+thường\s+vụ|lực\s+lượng|các\s+lực\s+lượng|hội\s+đồng\s+thành\s+viên|hội\s+đồng\s+quản\s+trị"
)
_KIND = (
    r"sở|bộ|ban|ngành|cục|vụ|phòng|tỉnh|thành\s+phố|huyện|quận|xã|phường|tập\s+đoàn|tổng\s+công\s+ty|đơn\s+vị|cơ\s+quan"
)
HEADED = rf"(?:các\s+)?(?:{_KIND})(?:(?:\s*,\s*|\s+và\s+)(?:{_KIND})){{0,3}}\s*:"
OFFICES = frozenset(re.sub(r"\\s[+*]", " ", part).replace("\\", "") for part in _OFFICE.split("|"))
"""Offices that may stand in front of a body: "đồng chí Giám đốc Sở Y tế"."""
KINDS_OF_BODY = frozenset(
    f"{each}{kind}" for each in ("", "các ") for kind in re.sub(r"\\s[+*]", " ", _KIND).split("|")
)
"""What may stand before a colon in front of bodies of one kind: "các Sở: Tài chính, Xây dựng"."""
LAST_OF_OFFICES = frozenset(phrase.rpartition(" ")[2] for phrase in OFFICES | KINDS_OF_BODY)
"""The last words of these: most of what stands before a body needs no closer look."""
REPORT_ENDS = frozenset(
    ("cáo", "trình", "mưu", "gửi", "nghị", "kiến", "xuất", "bày", "với", "cho", "về", "lên", "tới", "đến", "tại")
)
DIRECTIVE_ENDS = (
    "giao", "cầu", "nghị", "công", "cho", "gọi", "khích", "nhắc", "ý", "nhiệm", "vụ", "với", "tới", "đến",
    "quý", "quyền", "thị",
)  # fmt: skip
GUIDES_ENDS = ("đạo", "dẫn", "đốc", "động", "triệt", "tra", "cho", "đến", "tới")
"""What ``DIRECTIVE``, ``SUPERIOR_GIVES`` and ``GUIDES`` end in."""
COOPERATION_ENDS = frozenset(
    ("hợp", "cùng", "với", "đổi", "tác", "chẽ", "bộ", "xuyên", "tốt", "quả", "đồng", "của", "kết", "có", "gồm")
)
"""The last words of ``REPORTS`` and ``COOPERATES``: most groups need no closer look."""
LOOSE = (
    r"(?:có\s+)?liên\s+quan|nêu\s+trên|nói\s+trên|trực\s+thuộc(?:\s+trung\s+ương|\s+tỉnh)?|"
    r"trên\s+địa\s+bàn(?:\s+(?:tỉnh|thành\s+phố|huyện|xã))?|"
    r"trong\s+(?:toàn\s+)?tỉnh|của\s+tỉnh|(?:cấp\s+)?(?:tỉnh|thành\s+phố|huyện|xã)|trực\s+thuộc\s+(?:sở|bộ)|"
    r"thuộc\s+(?:tỉnh|thành\s+phố|bộ)|trung\s+ương|\d{1,2}(?!\s+(?:giờ|ngày|tuần|tháng|lần|đợt|buổi)\s)|"
    r"được\s+(?:giao|phân\s+công)\s+nhiệm\s+vụ|khác(?:\s+ở\s+\w+(?:\s+\w+)?)?|bị\s+ảnh\s+hưởng(?:\s+(?:bởi|của|do)"
    r"\s+\w+(?:\s+\w+)?)?"
)
BETWEEN = Pattern(
    rf"(?is)(?:\s*\([^()]{{0,90}}\))?[\s*]*(?:{LOOSE})?[\s*]*(?:[,;/]|[-–](?=\s))?\s*(?:(?:và|hoặc|"
    rf"nhất\s+là|đặc\s+biệt\s+là|trọng\s+tâm\s+là|trước\s+hết\s+là)(?:\s|(?=:))\s*)?"
    rf"(?:{HEADED}\s*|(?:{_OFFICE})(?:\s+các)?[\s,:]+)*[\s*]*"
)
"""What may stand between two bodies that are named in one breath."""
BETWEEN_ENDS = (
    "quan", "trên", "thuộc", "ương", "tỉnh", "bàn", "phố", "huyện", "xã", "sở", "bộ", "vụ", "khác", "hưởng", "và",
    "các", "hoặc", "là", ")", *"0123456789", *LAST_OF_OFFICES,
)  # fmt: skip
"""What it ends in, but for attributes that may be any words: most gaps need no closer look."""
BESIDE = Pattern(r"(?i)\s*\((?:đặc\s+biệt|nhất|trong\s+đó|trước\s+hết|trọng\s+tâm|gồm|bao\s+gồm|cụ\s+thể)[^()]{0,200}$")
"""A bracket that names some of the bodies before it."""
OF_ITS_OFFICE = (
    r"(?:chức\s+năng|nhiệm\s+vụ|quyền\s+hạn|thẩm\s+quyền|trách\s+nhiệm|phạm\s+vi|lĩnh\s+vực|địa\s+bàn|quản\s+lý|"
    r"được\s+giao|được\s+phân\s+công|"
    r"của\s+mình|phụ\s+trách|của\s+(?:ngành|đơn\s+vị|cơ\s+quan|địa\s+phương)(?:\s+mình)?)"
)
TWO_SYLLABLES = by_first_letter(act for act in f"{MANNER}|{ACTS}".split("|") if " " in act)
OWNED = Pattern(
    r"(?i)\s*(?:của|(?:thuộc\s*(?:,|và)\s+)?(?:trực\s+)?thuộc(?:\s+(?:phạm\s+vi|thẩm\s+quyền|quyền|diện|lĩnh\s+vực))"
    r"?(?:\s+quản\s+lý(?:\s+nhà\s+nước)?)?"
    r"(?:\s+của)?|do|tại)\s+"
)
EVERY = Pattern(r"(?i)(?:\d{1,2}|hai|ba|sáu|mười)\s+(?:giờ|ngày|tuần|tháng)\s+(?:một|1|01)\s+lần\s")
"""How often an order is to be carried out, before its words: "6 tháng một lần báo cáo …"."""
ACTING = Pattern(
    r"(?i)(?:trực\s+tiếp|chủ\s+động|tập\s+trung|khẩn\s+trương|tiếp\s+tục|tăng\s+cường|thường\s+xuyên|quyết\s+liệt|"
    r"chỉ\s+đạo)\b"
)
"""Beginnings that leave no doubt that the order has begun."""
BOUND_TO = Pattern(r"(?i)[^.;:,]{1,110}?\s(?=(?:có|chịu)\s+trách\s+nhiệm\b)")
"""What the body is said to be before its duty: "… được phân công chủ trì nhiệm vụ có trách nhiệm lập dự toán"."""
NAMED_TO_COLON = Pattern(
    r"(?i)(?:\s*,(?=\s+(?-i:[A-ZĐ])))?(?:(?!\b(?:đã|sẽ|là|để|nhằm|yêu\s+cầu|"
    r"giao)\b)[^.;:,()]){1,90}(?:\([^()]{0,90}\)\s*)?:"
)
"""The rest of a long name up to the colon that ends it: "các đơn vị sử dụng ngân sách:"."""
LATE_OPENING = Pattern(
    r"(?i)(?!\s*đang\b)(?:(?!\b(?:đã|sẽ|là|vừa|thiếu|chưa|để|nhằm|yêu\s+cầu|giao|đề\s+nghị|kết\s+luận|thông\s+báo|"
    r"nhấn\s+mạnh|mong\s+muốn|cho\s+(?:rằng|biết)|nêu\s+rõ|khẳng\s+định)\b)[^.;:])"
    r"{1,200}?[\s,](?<!\schi\s)(?=(?:tiếp\s+tục|khẩn\s+trương|chủ\s+động|tập\s+trung|phải|cần(?!\s+thiết)|"
    r"có\s+trách\s+nhiệm|chịu\s+trách\s+nhiệm|chủ\s+trì|tăng\s+cường|đẩy\s+mạnh|quyết\s+liệt|kịp\s+thời|nghiêm\s+túc|"
    r"tích\s+cực|thường\s+xuyên)\b)"
)
"""Words of manner that open an order even behind a long name or adverbial."""
UNKNOWN_BODY = Pattern(
    rf"(?i)\s*(?:và|,|cùng)\s+(?!{_ORDERS}|(?:(?:vẫn|hiện)\s+)?còn\s|(?:có\s+)?\d)"
    r"(?:(?!\b(?:đã|sẽ|đang|là|được)\b)[^.;:,]){4,60}?\s(?<!theo\s)(?<!\ssự\s)(?<!\schủ\s)"
    rf"(?=(?:{TWO_SYLLABLES}|tuyên\s+\w+|(?:mở|lập|trồng|xây|lắp|cấp|sửa|cử|bơm)\s+(?:\d|các|những|thêm))\b)",
    head=r"(?i)\s*(?:và|,|cùng)\s+(?:(?!\b(?:đã|sẽ|đang|là|được)\b)[^.;:,]){4,60}?\s",
)
"""One more body, which was not recognised, before the order: "… và hệ thống thông tin cơ sở tuyên truyền …"."""
LEADS = Pattern(
    r"(?i)(?:là\s+(?:cơ\s+quan|đơn\s+vị|bộ\s+phận)\s+(?:thường\s+trực|đầu\s+mối|chủ\s+trì)|làm\s+đầu\s+mối|"
    r"được\s+giao|"
    r"chủ\s+trì|phối\s+hợp|có\s+trách\s+nhiệm|"
    r"chịu\s+trách\s+nhiệm|có\s+nhiệm\s+vụ|giao\s+chủ\s+trì|xong\s+(?:trước|trong|ngay))\b"
)
_TOGETHER = (
    r"(?:phối\s+hợp|phối(?=\s+với)|phối\s+kết\s+hợp|kết\s+hợp|liên\s+kết|hợp\s+tác|trao\s+đổi|cùng|hiệp\s+đồng)"
    r"(?:\s*,\s*(?:hợp\s+tác|hỗ\s+trợ|(?:cung\s+cấp|chia\s+sẻ|trao\s+đổi)(?:\s+thông\s+tin)?))?"
    r"(?:\s+(?:chặt\s+chẽ|đồng\s+bộ|thường\s+xuyên|tốt|hiệu\s+quả))*"
)
COOPERATES = Pattern(
    rf"(?i)(?:\b{_TOGETHER}(?:\s+(?:với|cùng(?:\s+với)?))?|\b(?:với|có)\s+sự\s+(?:phối\s+hợp|tham\s+gia)\s+của|"
    r"(?<=[;.,]\s)phối\s+hợp\s+thực\s+hiện\s+(?:có|gồm))"
    rf"\s*:?\s*$"
)
COOPERATES_WITH = Pattern(
    rf"(?i)(?:và\s+)?(?=ph|cùng\s|liên\s+kết\s+với\s+(?-i:[A-ZĐ])){_TOGETHER}"
    r"(?:\s+(?:với|cùng(?:\s+với)?))?\s*:?\s*"
)
"""The same, before a body that no one recognised."""
_BRINGS_UP = (
    r"(?<!các\s)(?<!những\s)(?<!nhiều\s)(?<!nhận\s)(?<!lý\s)(?<!quyết\s)(?<!lời\s)(?<!kiến\s)(?<!thông\s)(?<!nghị,\s)"
    r"phản\s+ánh"
)
"""Whoever does so brings something up to a body; "các phản ánh về …" are what others have said."""
REPORTS = Pattern(
    rf"(?i)\b(?:báo\s+cáo|{_BRINGS_UP}(?=\s+(?:về|cho|lên|với)\s)|(?<!thông\s)báo(?=\s+(?:về|cho|lên)\s)|trình|"
    rf"tham\s+mưu|gửi|nộp(?=\s+(?:về|cho|lên|tại)\s)|kiến\s+nghị|xin\s+ý\s+kiến|đề\s+xuất|trình\s+bày)(?:\s+(?:với|cho|về|"
    r"lên|(?<=nộp\s)tại|kết\s+quả\s+về|xin\s+ý\s+kiến))?\s*$"
)
REPORTS_ON = Pattern(
    rf"(?i)(?<![^\W_])(?:báo\s+cáo|{_BRINGS_UP}|(?<!thông\s)báo|gửi|nộp)"
    r"(?:\s+tình\s+hình,)?(?:\s+(?!giao|cấp|chuyển|bàn|bố|phân|hỗ|đối|liên)[^\s,;.:()]+){1,9}?"
    r"\s+(?:về|cho|lên|tới|đến)\s*$"
)
"""The same with what is reported between: "báo cáo tình hình giải ngân về Sở A"."""

ROLE_WORDS = Pattern(
    r"(?i)[\s,:*]*(?:(?=[cđgkltp])(?:có\s+trách\s+nhiệm|chịu\s+trách\s+nhiệm(?!\s+(?:về|trước|toàn|nếu|khi|"
    r"thi\s+hành|thực\s+hiện|"
    r"tổ\s+chức|trực\s+tiếp|đối\s+với))(?:\s+chính(?:\s+trong\s+việc)?)?|có\s+nhiệm\s+vụ|"
    r"(?:còn\s+)?phải(?=\s+(?:cùng|phối\s+hợp|chủ\s+trì)\s)|"
    r"là\s+(?:cơ\s+quan|đơn\s+vị|bộ\s+phận)\s+(?:thường\s+trực|đầu\s+mối|chủ\s+trì)"
    r"(?:(?!\s+của\s)|\s+của\s+[^,;:.]{3,60}(?=,\s(?:có|chịu)\s+trách\s+nhiệm\s))|"
    r"làm\s+đầu\s+mối|"
    r"giao\s+chủ\s+trì|được\s+giao\s+chủ\s+trì|được\s+giao|(?:giữ\s+vai\s+trò\s+)?chủ\s+trì|"
    rf"theo\s+{OF_ITS_OFFICE}(?:\s*,?\s*(?:và\s+)?{OF_ITS_OFFICE})+(?=,?\s)|theo\s+(?:chức\s+năng|nhiệm\s+vụ|"
    rf"thẩm\s+quyền)"
    r"[^,:;.]{0,60}?(?=,(?:\s+[^\s,:;.]+){3}|$)|"
    r"(?:khẩn\s+trương|chủ\s+động)(?=\s+(?:phối|chủ\s+trì)|,\s+(?:phối|cùng\s+với)\s)|tiếp\s+tục(?=\s+(?:phối|chủ\s+trì|trao))|"
    r"(?:tích\s+cực|tập\s+trung|thường\s+xuyên)(?=\s+phối)|chặt\s+chẽ)[\s,:*]*)*"
)
"""Role words before the action: "có trách nhiệm chủ trì, "."""

GENERIC_END = Pattern(
    r"(?i)(?:sau|sau\s+đây|dưới\s+đây|như\s+sau|cụ\s+thể|trọng\s+tâm|chủ\s+yếu|trong\s+đó|nội\s+dung|nhiệm\s+vụ|"
    r"công\s+việc|thực\s+hiện|trách\s+nhiệm|tập\s+trung)(?:\s+là)?\s*:[\s*]*$|"
    rf"(?<![^\W_])giúp\s(?-i:[{UPPER}])[^.;:]{{3,60}}[\s.:*]*$"
)
"""A line that only announces: "… tập trung thực hiện các nhiệm vụ sau:"."""
SOME_THINGS = Pattern(
    r"(?i)(?:tập\s+trung\s+|tổ\s+chức\s+|triển\s+khai\s+|chỉ\s+đạo\s+)*thực\s+hiện\s+(?:tốt\s+)?(?:một\s+số|các)\s+"
    r"(?:nhiệm\s+vụ|giải\s+pháp|biện\s+pháp|nội\s+dung|công\s+việc)(?:\s+[^\s.;:]+){0,16}[\s:*]*"
)
"""The same without a colon, as an article's first line: "Giao Bộ A thực hiện một số giải pháp về … năm 2031"."""
ADVERBIAL = Pattern(
    r"(?i)[*\s]*(?:đối\s+với|trường\s+hợp|khi|nếu|trong|trên|trước|sau|hằng|hàng|định\s+kỳ|từ|tại|theo)\s"
)
INTRODUCES = Pattern(
    r"(?i)(?:(?:các|những)\s+(?:trường\s+hợp|hồ\s+sơ)|căn\s+cứ|nhận\s+được|để|trong|trên|thông\s+qua|theo|từ|định\s+kỳ|hằng|"
    r"hàng|nhằm|đối\s+với|thứ|về|với|khi|"
    r"trường\s+hợp|nếu|trước|sau|qua|quá\s+(?:thời\s+)?hạn|ngoài|do|vì|"
    r"kết\s+thúc|hiện|tại|tùy|tuỳ|dựa|bên\s+cạnh|cùng\s+với|riêng|đồng\s+thời|tiếp\s+tục|ngay|đến|chậm\s+nhất|vào|"
    r"bằng|quá\s+trình|\w+(?:\s+\w+)?\s+(?:tuần|tháng|quý|năm)\s+một\s+lần|ngày\s+\d{1,2}\s+(?:hằng|hàng)\s+(?:tháng|quý|năm)|"
    r"(?:những\s+|các\s+)?(?:thời\s+gian|năm|tháng|quý)\s+(?:tới|đến|còn\s+lại|sau))\b"
)
"""The first word of an adverbial that may precede the body in its sentence."""
CONNECTIVE = Pattern(
    r"(?i)(?:đồng\s+thời|trong\s+đó|riêng|ngoài\s+ra|bên\s+cạnh\s+đó|mặt\s+khác|trước\s+mắt|cụ\s+thể|theo\s+đó|"
    r"(?:trong\s+)?trường\s+hợp\s+(?:phức\s+tạp|cần\s+thiết|vượt\s+(?:quá\s+)?thẩm\s+quyền|đặc\s+biệt|khẩn\s+cấp|"
    r"đột\s+xuất)|"
    r"do\s+đó|vì\s+vậy|do\s+vậy|và|nhiệm\s+vụ\s+của|trách\s+nhiệm\s+của|đối\s+với|đối(?!\s)|"
    r"về\s+phía|thứ\s+(?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)|một\s+là|hai\s+là|ba\s+là|bốn\s+là|năm\s+là|"
    r"điều\s+\d+|(?:các|những)\s+(?:việc|nhiệm\s+vụ|nội\s+dung|công\s+việc)\s+sau(?:\s+đây)?\s+(?:cũng\s+)?do)[\s,:.*]*"
)
ANNOUNCES_PAPER = Pattern(
    r"(?i)(?:xây\s+dựng|ban\s+hành|lập|đề\s+ra|triển\s+khai|phân\s+công|thông\s+báo|hướng\s+dẫn|quy\s+định|báo\s+cáo|"
    r"đánh\s+giá)"
    r"\s[^.;:]{0,240}?"
    r"(?:như\s+sau|(?:nội\s+dung|nhiệm\s+vụ)(?:\s+[^\s.;:]+){0,3}\s+sau(?:\s+đây)?)\s*:[\s*]*|"
    r"(?:xây\s+dựng|ban\s+hành|đề\s+ra)\s+(?:kế\s+hoạch|chương\s+trình|hướng\s+dẫn|chỉ\s+thị)"
    r"(?:\s+[^\s.;:]+){0,30}\s*:[\s*]*"
)
"""The issuer's own words before the paper's: "Sở A xây dựng kế hoạch … như sau:"."""
CLOSING = Pattern(
    r"(?i)(?:để\s+(?:các\s+|quý\s+)?.{0,80}?\bbiết\b|thông\s+báo\s+(?:để|đến)|biết\s*(?:và|,)\s*(?:tổ\s+chức\s+)"
    r"?(?:triển\s+khai\s+)?thực\s+hiện)"
)
"""The formula that ends a notice: it tells, it does not assign."""
_BEHIND_NOTICE = Pattern(r"[^.;:]{0,120};\s+(?=(?:định\s+kỳ|theo\s+dõi|đôn\s+đốc|tổng\s+hợp|kiểm\s+tra)\b)")


def past_notice(text: str, at: int, end: int) -> int:
    """Behind that formula, where the one who tells has more to do: "… thông báo để các đơn vị biết; | theo dõi, đôn đốc
    việc thực hiện"."""
    more = _BEHIND_NOTICE.match(text, at, end) if CLOSING.match(text, at, end) else None
    return more.end() if more else at
