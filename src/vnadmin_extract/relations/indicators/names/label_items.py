"""Items of a label that are nothing without it: "Tỷ lệ bỏ học: tiểu học 0,3%, THCS 2%", "Xếp loại: tốt 82%, khá 15%",
"Cây màu: bắp 35 ha"."""

from __future__ import annotations

from ....document import Paragraph, StructuredText
from ....mentions import QuantityMention
from ....patterns import Pattern
from ..comparisons.plan_words import only_plan
from ..value import Value
from .measure_names import before_value, clean, is_verb
from .rate_names import item_label

_GRADES = frozenset(
    (
        "xuất sắc", "giỏi", "tốt", "khá", "trung bình", "trung bình khá", "yếu", "kém", "đạt", "chưa đạt", "không đạt",
        "đạt yêu cầu", "chưa đạt yêu cầu", "không đạt yêu cầu", "hoàn thành", "chưa hoàn thành", "không hoàn thành",
        "nhất", "nhì", "ba", "khuyến khích",
    )
)  # fmt: skip
# Of whom a property is told: "Giáo viên trên chuẩn: mầm non | 71%".
_LEVELS = frozenset(
    (
        "nhà trẻ", "mẫu giáo", "mầm non", "tiểu học", "thcs", "trung học cơ sở", "thpt", "trung học phổ thông", "gdtx",
        "cấp tỉnh", "cấp huyện", "cấp xã", "tuyến tỉnh", "tuyến huyện", "tuyến xã", "thành thị", "nông thôn", "đô thị",
        "nam", "nữ",
    )
)  # fmt: skip
_RATES = Pattern(r"(?i)(?:tỷ|tỉ) (?:lệ|trọng|suất)(?![^\W_])")
# One word between the label or a comma and the figure.
_WORD = Pattern(r"(?:^|[:,;])\s*(?P<word>[^\W\d_]+(?:\s[^\W\d_]+){0,3})\s?$")
# Measures of whatever the label names: "Bò: tổng đàn | 90 con", "Án dân sự: thụ lý | 12 vụ".
_OF_ANY = Pattern(
    r"(?i)(?:tổng )?(?:đàn|diện tích|năng suất|sản lượng)(?: (?:bình quân|hiện có|thu hoạch))?|mũi (?:\d|nhắc lại)|"
    r"(?:tổng số )?ca (?:mắc(?: mới)?|bệnh|tử vong|nhập viện)|bệnh nhân thu dung|số (?:người|đối tượng) tham gia|"
    r"tỷ lệ (?:bao phủ|tham gia)|"
    r"(?:vụ|việc|vụ việc|vụ án) thụ lý|(?:giải quyết|xét xử|thụ lý) (?:vụ|việc|vụ việc|vụ án)"
)
# "Chương trình …: vốn giao 90 tỷ đồng, giải ngân | 40 tỷ đồng"
_FUNDS = Pattern(
    r"(?i)(?:(?:tổng )?(?:số )?(?:vốn|kinh phí|kế hoạch vốn|dự toán|mức đầu tư|tiền)(?: (?:được )?(?:giao|phân bổ|"
    r"bố trí|"
    r"thực hiện))?|(?:đã )?(?:giải ngân|thực hiện|chi)(?: (?:vốn|kinh phí|kế hoạch vốn|dự toán))?(?: (?:được )?giao)?)"
)
_PROGRAMME = Pattern(r"(?i)(?:(?:tiểu )?dự án|chương trình|đề án|gói thầu|công trình|tuyến đường)\s(?:\S+\s?){1,16}$")
_ENDS = Pattern(r"\.\s")
_LONG = 6
_LONG_RATE = 14
_STRUCTURE = Pattern(
    r"(?i)(?:chuyển dịch )?cơ cấu (?:kinh tế|ngành|các ngành|GRDP|GDP|vốn|nguồn vốn|lao động)(?![^\W_])"
)
# What is told beside the shares of a structure: "Cơ cấu kinh tế: …; tốc độ tăng trưởng 7%".
_NO_SHARE = Pattern(r"(?i)(?:tốc độ|nhịp độ|mức|GRDP|GDP|thu|chi|giải ngân|năng suất|chỉ số)(?![^\W_])")
_NO_THING = Pattern(
    r"(?i)(?:kết quả|tình hình|công tác|về|trong đó|cụ thể|bao gồm|gồm|như sau|sản xuất|lĩnh vực|tổng|toàn|giá trị|"
    r"tỷ lệ|số|tăng|giảm|trồng trọt|chăn nuôi|nông|lâm|ngư|diêm nghiệp|thủy lợi|kinh tế|ngành|chính sách|"
    r"y tế|giáo dục|văn hóa|xã hội|an sinh|dân số|môi trường|phòng|dịch bệnh)"
    r"(?![^\W_])"
)


def with_label(text: StructuredText, value: Value, stretch: str, name: str, paragraph: Paragraph) -> str:
    """``name`` with the label of its line where the words right before the figure (``stretch``) only tell the item."""
    name = _without_bound(text.text, value.quantity, name)
    label = item_label(text, paragraph, value.quantity)
    if not label or value.growth or value.in_brackets:
        return name
    if _OF_ANY.fullmatch(name) and _is_what(label):
        return clean(f"{name} {label}")
    if value.quantity.currency and _FUNDS.fullmatch(name) and _PROGRAMME.match(label):
        return clean(f"{name} {label[:1].lower()}{label[1:]}")
    rated = _RATES.match(name) or _NO_SHARE.match(name)
    if value.quantity.unit == "%" and _STRUCTURE.match(label) and not rated and len(name.split()) < _LONG:
        return clean(f"tỷ trọng {name}")
    if len(label.split()) > (_LONG_RATE if _RATES.match(label) else _LONG):
        return name
    colon = text.text.find(":", paragraph.content, value.quantity.start)
    found = _WORD.search(stretch)
    if found is None or _ENDS.search(text.text, colon, value.quantity.start):
        return name
    item = found["word"]
    if not before_value(item) or only_plan(item):
        return name  # "đợt I: đạt 74%", "Thu ngân sách: KH 90 tỷ đồng"
    if item.lower() in _GRADES:
        return clean(f"{label} {item}")
    if value.quantity.unit == "%" and _RATES.match(label) and name.lower() == item.lower() and not is_verb(item):
        return clean(f"{label} {item}")
    if value.quantity.unit == "%" and item.lower() in _LEVELS and name.lower() == item.lower() and _is_property(label):
        return clean(f"{label} {item}")
    alone = " " not in item and name.lower() == label.lower() and item.lower() not in label.lower().split()
    return clean(f"{label} {item}") if alone and not is_verb(item) else name


def _is_property(label: str) -> bool:
    """``label`` tells what a rate is of ("Giáo viên trên chuẩn"), and no field of work."""
    return len(label.split()) > 2 and not (_NO_THING.match(label) or is_verb(label) or only_plan(label))


def _is_what(label: str) -> bool:
    """``label`` names a thing: no measure, verb, plan or part of the paper."""
    return not (_OF_ANY.search(label) or is_verb(label) or only_plan(label) or _NO_THING.match(label))


def _without_bound(text: str, quantity: QuantityMention, name: str) -> str:
    """``name`` without the words that only tell a bound: "từ 200 đảng viên mới trở lên"; not of what is classed so
    ("tỷ lệ sinh con thứ ba trở lên")."""
    begin = quantity.start if quantity.bound_start is None else quantity.bound_start
    open_end = quantity.bound != "exact" and text[begin : quantity.start].strip().lower() in ("", "từ")
    return name.rpartition(" trở ")[0] if open_end and name.endswith((" trở lên", " trở xuống")) else name
