"""Figures of a plan that are goals though no word of aim stands before them."""

from __future__ import annotations

import re

from ....document import Paragraph, Sentence
from ....mentions import QuantityMention
from ....patterns import Pattern

_HORIZON = Pattern(
    r"(?i)\s*(?:[-–+*]\s*|[\da-zđ]{1,2}[.)]\s*)?(?:(?:phấn đấu|mục tiêu|dự kiến|trong|từ nay)[\s,:]+)*"
    r"(?:đến (?:hết |cuối )?năm|giai đoạn|thời kỳ) 20\d\d"
)
_HORIZON_ONLY = Pattern(r"(?i)(?:[-–+*]\s*|[\da-zđ.]{1,5}[.)]\s*)?đến (?:hết |cuối )?năm (20\d\d)[.:]?")
# "không còn xã dưới | 10 tiêu chí"
_PLANNED = Pattern(
    r"(?i)(?<![^\W_])(?:quy hoạch|phát triển|xây dựng|xây|đầu tư|hình thành|thành lập|nâng cấp|cải tạo|mở rộng|"
    r"giữ nguyên|"
    r"di dời|giải to[ảả]|giải tỏa|hiện có|có|là|còn|bố trí|thu hút|duy trì|công nhận|tổng số|bố trí vị trí)"
    r"(?: (?:mới|thêm|được|khoảng|trên|ít nhất|tối thiểu))*\s*(?:khoảng|trên|ít nhất|tối thiểu)?\s*$"
)
_WORK = Pattern(
    r"(?i)(?:[-–+*]\s*)?(?:(?:tổng )?(?:diện tích|sản lượng|năng suất|khối lượng)|tổng đàn|trồng|chăm sóc|bảo vệ|"
    r"khoanh nuôi|"
    r"gieo|khai thác|cải tạo|thâm canh|nuôi|rừng|lúa|ngô|kiên cố|bê tông|cứng|nhựa|nạo vét|xây|nâng cấp)(?![^\W_])"
    r"[^:;.\d]{0,90}:\s(?:(?:khoảng|trên|gần|hơn)\s)?"
)
_AWARDED = frozenset(("giải", "suất", "phần quà", "suất quà", "huy chương"))
_WORK_DONE = Pattern(
    r"(?i)(?:[-–+*]\s*)?(?:trồng|chăm sóc|bảo vệ|khoanh nuôi|cải tạo|thâm canh|nạo vét|kiên cố|bê tông|cứng|nâng cấp)"
    r"(?![^\W_])[^:;.,\d]{0,60}\s"
)
_SMALL = frozenset(("m", "mét", "mm", "m2", "m²"))
# "hỗ trợ làm nhà ở cho | 1.860 hộ"
_FOR_WHOM = Pattern(
    r"(?i)(?<![^\W_])(?:hỗ trợ|xóa|xoá|cấp|giao|cho vay|xây dựng|sửa chữa|di dời|bố trí|tái định cư|đào tạo|khám|dạy)"
    r"(?![^\W_])"
    r"[^;.:\d]{0,80}\s(?:cho|đối với)\s(?:(?:khoảng|trên|gần|hơn|ít nhất|tối thiểu)\s)?$"
)
_MANY = 100
_OF_SIZE = Pattern(r"(?i)\svới (?:tổng )?diện tích (?:(?:là|khoảng|trên|gần|hơn)\s)*$")
_ENDS = Pattern(r"\s*(?:[.;,(\n]|$|trong đó|bao gồm|gồm)")
_RAISED_TO = Pattern(r"(?i)(?<![^\W_])nâng (?:tổng )?số [^;.:]{1,60} lên (?:(?:khoảng|trên|gần|hơn) )?$")
_BY_THEN = Pattern(r"[^.;:]{0,80}?\s(?:vào|đến|trong) năm 20\d\d")
_IN_YEAR = Pattern(r"(?i)\s*(?:[-–+*]\s*)?(?:trong )?năm (20\d\d)")
# "Tỷ lệ hộ dân …" is a measure; "tỷ lệ phân chia", "tỷ lệ hỗ trợ" are rates that rules set.
_MEASURE = Pattern(
    r"(?i)(?<![^\W_])(?:(?:tỷ|tỉ) (?:lệ|trọng|suất)|độ che phủ|tốc độ)(?! (?:phần trăm|phân|điều|hỗ trợ|để lại|"
    r"trích|chiết|"
    r"đối ứng|đóng|hưởng|phí|thu|chi|vay|vốn vay|cho vay|ưu đãi|khấu|hao|giảm|miễn|lãi|bồi thường|góp))[^;.:]*$"
)
_FORETOLD = Pattern(r"(?i)dự báo|(?<![^\W_])GR?DP tăng(?: trưởng)?\s*$")
_YEAR_NAMED = Pattern(r"(?i)(?:năm |\d[/-])(20\d\d)(?![\d/-])")
_ATTAINED = Pattern(
    r"(?i)(?<![^\W_])(?:đạt|giải ngân|ước|tăng trưởng|dự kiến|chiếm|tiết kiệm(?: thêm)?)(?: đạt)?(?: từ)?:?\s*$|"
    r"(?<![^\W_])cả năm(?: (?:tăng|đạt))?\s*$"
)
# Of what is measured in kilometres, only ways that are to be built or reached are goals: most are the length of one.
_WAY_BUILT = Pattern(
    r"(?i)(?<![^\W_])(?:đạt|hoàn thành|phấn đấu|(?:cứng|bê tông|nhựa|kiên cố) (?:hóa|hoá)|làm mới|mở mới|gia cố|"
    r"xây dựng(?: mới)?|"
    r"xây mới|nâng cấp|cải tạo|sửa chữa|nạo vét|đưa vào (?:khai thác|sử dụng)|có thêm|thêm)"
    r"(?: (?:được|khoảng|trên|gần|hơn|ít nhất|tối thiểu))*\s*$"
)
# A named size or number, whatever is to be done: "chiều dài các tuyến nhánh | 12 km", "số hộ tái định cư khoảng | 900".
_LENGTH = Pattern(
    r"(?i)(?<![^\W_])chiều dài(?:\s(?!và|hoặc)[^\W\d_]+){0,7}?(?:\s(?:là|khoảng|trên|gần|hơn|đạt|dự kiến))*\s*:?\s*$"
)
_NUMBER_OF = Pattern(
    r"(?i)(?<![^\W_])(?:tổng )?số (?!lượng|tiền|thu|chi|vốn|giờ|ngày|lần|năm)(?:[^\W\d_]+\s){1,7}?"
    r"(?:(?:là|khoảng|trên|gần|hơn)\s)+$"
)
# A measure of which there is a stock or a yield each year, and what it is to be.
_LEVEL = Pattern(
    r"(?i)(?<![^\W_])(?:(?:tổng )?đàn (?:gia súc|gia cầm|vật nuôi|lợn|heo|trâu|bò|dê|cừu|gà|vịt|ong|tôm|cá)|"
    r"(?:duy trì|ổn định|giữ(?: vững)?|mở rộng|nâng|tăng|giảm|đưa|thu hẹp) (?:tổng )?diện tích|"
    r"(?:mở rộng|tăng|giảm) (?:[^\W\d_]+ ){1,6}?(?=lên )|(?:tổng )?sản lượng|năng suất)"
    r"(?:\s(?!bị|thiệt|hỗ|cho)[^\W\d_]+){0,8}?"
    r"(?:\s(?:lên|còn|xuống|đạt|ở mức|là|khoảng|trên|gần|hơn|tối thiểu))*\s*$"
)
# A title that plans a network: "Quy hoạch phát triển hệ thống …".
_NETWORK = Pattern(
    r"(?i)(?:^|\n|về |thông qua |phê duyệt )(?:việc )?(?:phê duyệt |thông qua |điều chỉnh )*quy hoạch(?! sử dụng)"
)
PROGRAMMES = frozenset(("Kế hoạch", "Chương trình", "Đề án", "Phương án"))
_PROGRAMME = Pattern(
    r"(?i)(?:^|\n|về |thông qua |phê duyệt |ban hành |thực hiện )(?:việc )?(?:thông qua |phê duyệt |ban hành |"
    r"điều chỉnh )*"
    r"(?:chương trình|đề án|kế hoạch|phương án)(?![^\W_])(?! (?:sử dụng đất|đầu tư công|vốn|đấu thầu|"
    r"lựa chọn nhà thầu))"
)


def plans_network(title: str) -> bool:
    """The words of a title plan a network: "Quy hoạch phát triển mạng lưới chợ"."""
    return _NETWORK.search(title) is not None


def names_programme(title: str) -> bool:
    """The words of a title are about a scheme or programme."""
    return _PROGRAMME.search(title) is not None


def is_way_built(text: str, quantity: QuantityMention) -> bool:
    """ "cứng hóa | 45 km đường thôn"."""
    at = quantity.bound_start or quantity.start
    return _WAY_BUILT.search(text, max(0, quantity.start - 50), at) is not None


def is_named(text: str, quantity: QuantityMention, sentence: Sentence) -> bool:
    """The words before it name what it measures: a length, or the number of those it counts."""
    begin = max(sentence.start, quantity.start - 90)
    if quantity.unit == "km":
        return _LENGTH.search(text, begin, quantity.start) is not None
    many = quantity.value >= _MANY and quantity.unit_code is None and quantity.currency is None
    return many and _NUMBER_OF.search(text, begin, quantity.start) is not None


def is_level(text: str, quantity: QuantityMention, sentence: Sentence) -> bool:
    """What there is to be ("duy trì tổng đàn heo | 150.000 con"), or to be done each year ("bình quân 20 lớp/năm")."""
    at = quantity.bound_start or quantity.start
    if quantity.unit.replace(" ", "").endswith("/năm"):
        return text.find("bình quân", max(sentence.start, at - 24), at) >= 0
    return _LEVEL.search(text, max(sentence.start, at - 90), at) is not None


def is_planned(text: str, quantity: QuantityMention, sentence: Sentence, networks: bool, year: int | None) -> bool:
    """How many of something there are to be by a year, or in the network that is planned (``networks``)."""
    if _PLANNED.search(text, max(0, quantity.start - 40), quantity.bound_start or quantity.start) is None:
        return False
    then = _IN_YEAR.match(text, sentence.start, quantity.start)
    return (
        networks
        or (then is not None and year is not None and int(then[1]) >= year)
        or _HORIZON.match(text, sentence.start, quantity.start) is not None
        or _BY_THEN.match(text, quantity.end, sentence.end) is not None
    )


def is_raised_to(text: str, quantity: QuantityMention, sentence: Sentence) -> bool:
    """ "nâng tổng số doanh nghiệp lên | 5.000 doanh nghiệp"."""
    return _RAISED_TO.search(text, sentence.start, quantity.bound_start or quantity.start) is not None


def is_counted_in_label(text: str, quantity: QuantityMention, paragraph: Paragraph) -> bool:
    """ "- Đầu tư mới trạm bơm: 35 trạm": the label names what is counted."""
    if quantity.unit in _AWARDED:
        return False
    label = text[max(paragraph.content, quantity.start - 100) : quantity.start].lower()
    unit = re.escape(quantity.unit.lower().split("/")[0])
    if label.rstrip().endswith((":", " là")):
        return re.search(rf"(?<![^\W_]){unit}(?![^\W_])", label) is not None
    if "số" not in label:
        return False
    return re.search(rf"(?<![^\W_])số(?: lượng)? {unit}(?![^\W_])[^,;:.\d]{{0,60}}\s$", label) is not None


def is_work(text: str, quantity: QuantityMention, paragraph: Paragraph) -> bool:
    """ "- Trồng rừng tập trung: 850 ha", "… gồm 4 xã với diện tích | 2.000 ha": how much a programme is to do."""
    at = quantity.bound_start or quantity.start
    unit = quantity.unit.split("/")[0]
    if unit in _SMALL:
        return False
    if (
        quantity.unit_code is None
        and quantity.value >= _MANY
        and _FOR_WHOM.search(text, max(paragraph.content, at - 120), at)
    ):
        return True
    if _OF_SIZE.search(text, max(paragraph.content, at - 40), at):
        return True
    done = _WORK_DONE.match(text, paragraph.content, at) if unit == "ha" or unit.endswith("cây") else None
    if done is not None and done.end() == at:
        return True
    line = _WORK.match(text, paragraph.content, at)
    return line is not None and line.end() == at and _ENDS.match(text, quantity.end, paragraph.end) is not None


def is_reached(text: str, quantity: QuantityMention, sentence: Sentence, year: int | None) -> bool:
    """A percentage that is reached or grows, or that a sentence about a year still to come tells of a measure."""
    if "GDP" in quantity.unit or quantity.unit.replace(" ", "") == "%/năm":
        return True
    at = quantity.bound_start or quantity.start
    if _ATTAINED.search(text, max(sentence.start, at - 24), at):
        return True
    if text[at : quantity.number_start].lower().startswith("đạt"):
        return True
    if _FORETOLD.search(text, sentence.start, at):
        return True
    if year is None or all(int(y) < year for y in _YEAR_NAMED.findall(text[sentence.start : sentence.end])):
        return False
    return (
        _HORIZON.match(text, sentence.start, quantity.start) is not None
        or _MEASURE.search(text, max(sentence.start, at - 160), at) is not None
    )


def is_horizon(heading: str, year: int | None) -> bool:
    """A heading that is nothing but a year to come: "b) Đến năm 2030"."""
    found = _HORIZON_ONLY.fullmatch(heading.strip())
    return found is not None and year is not None and int(found[1]) >= year
