"""Figures that measure nothing: what a rate is counted for, how far a number of goals are reached."""

from __future__ import annotations

from collections.abc import Sequence

from ....mentions import QuantityMention
from ....patterns import Pattern
from ....segment.lost_columns import FIGURE, OTHERS
from ..names.harm_classes import is_class_of_harm
from .frequencies import is_how_often
from .grades import is_grade
from .shares_of_bodies import (
    is_number_of_bodies,
    is_reached_by_bodies,
    is_reached_by_some,
    is_reached_by_those_behind,
)
from .told_again import points_back

_FOR = Pattern(r"(?:\btrên|/)\s?(?:mỗi )?$")
_FOR_ONE = Pattern(r"(?<![^\W_])(?:trên|mỗi|cho|/)\s?$")
_OF_GOALS = Pattern(r"(?i)[^,;:.]{0,24}(?:đạt|hoàn thành|vượt)[^,;:.\d]{0,16}")
_OF_WHOM = Pattern(r"\s?(?:dân|người|trẻ|phụ nữ|bà mẹ)(?![^\W_])")

# "5 mặt hàng | có kim ngạch | trên 1 tỷ USD"
_OF_CLASS = Pattern(
    r"(?:\s[^\W\d_]+){0,4}?\s(?:có|đạt)\s(?:giá trị|kim ngạch|doanh thu|quy mô|vốn|mức)"
    r"(?:\s[^\W\d_]+){0,3}?\s(?:đạt\s)?"
)
_TRADED = frozenset(("mặt hàng", "nhóm hàng", "nhóm mặt hàng", "thị trường"))
_CLASS_REACH = 60
_REACH = Pattern(r"\s(?:nay\s)?(?:đã\s)?(?:đạt|(?<=đã\s)có)(?:\svà\scơ\sbản\sđạt)?\s(?:từ\s|đủ\s|dưới\s|trên\s)?")
# "tàu cá từ 15 m | trở lên lắp thiết bị"
_AND_MORE = Pattern(r"\s*trở\s(?:lên|xuống)\s(?:[a-zđ]|[^\W\d_A-Z])")
_REACHES = Pattern(r"(?i)(?<![^\W_])(?:đạt|tăng|giảm|còn|thu|chi|phấn đấu|đạt được|bảo đảm|đảm bảo|được)\s$")
# "rà soát từng dự án giải ngân | dưới 30%"
_FALLS_SHORT = Pattern(
    r"(?i)(?<![^\W_])(?:các|những|từng|mỗi|danh mục|danh sách|\d+)"
    r"\s[^;.:%]{2,60}?\s(?:giải ngân|đạt|thực hiện)(?:\s(?:được|đạt|mức))?\s$"
)
# "các doanh nghiệp có doanh thu | trên 100 tỷ đồng được khen"
_HAVING = Pattern(
    r"(?i)(?<![^\W_])(?:số|các|những|mọi|từng)\s[^,;:.()\d]{2,50}?\scó\s(?:tỷ lệ|kim ngạch|doanh thu|quy mô|vốn|"
    r"diện tích|thu nhập|công suất|giá trị|mức|số dư)(?:\s[^,;:.()\d]{1,30}?)?\s$"
)
_NOT_APPLIED = Pattern(r"(?i)không áp dụng\s[^,;:.()\d]{2,50}\s$")
# "tổ chức thi công | 3 ca liên tục"
_IN_SHIFTS = Pattern(r"(?i)(?<![^\W_])(?:thi công|làm việc|sản xuất|vận hành|trực|làm|chia)(?: đủ| thành)?\s[\"“']?$")
# "dự án trồng mới | 5 triệu ha rừng"
_PROGRAMME_OF = Pattern(
    r"(?i)(?<![^\W_])(?:dự án|chương trình|đề án|phong trào)\s(?:trồng(?: mới)?|kiên cố hóa|đào tạo(?: nghề)?(?: cho)?|"
    r"phủ xanh|cứng hóa|xóa|xây dựng)(?:\s[^\W\d_]+){0,2}\s$"
)
_LARGE = 1000
_FINE = 99
# "ở mức trên 70% | là 2.145 ha"
_THEN_HOW_MUCH = Pattern(r"\s?(?:là|:|có)\s\d")
# "tàu cá có chiều dài | từ 6 mét trở lên"
_SIZED = Pattern(
    r"(?i)(?<![^\W_])(?:(?:có|với) (?:chiều dài|chiều cao|công suất|diện tích|trọng tải|quy mô|dung tích|vốn|giá trị|"
    r"doanh thu)(?: [^\W\d_]+){0,4}|dài|rộng|cao|sâu|nặng)\s$"
)
# "không xảy ra vụ cháy gây thiệt hại | từ 2 người trở lên"
_NONE_SUCH = Pattern(r"(?i)(?<![^\W_])(?:không|chưa) (?:(?:để )?xảy ra|có|phát sinh|ghi nhận)\s[^,;:.()\d]{2,70}\s$")
# "bị thiệt hại | từ 30% trở lên"
_HARMED_BY = Pattern(r"(?i)(?<![^\W_])bị (?:thiệt hại|ảnh hưởng|mất|giảm)(?: năng suất| sản lượng)?\s$")
# "Trong | 11 nhóm hàng hóa và dịch vụ chính có 8 nhóm tăng giá"
_OUT_OF = Pattern(r"(?i)(?<![^\W_])trong (?:tổng )?(?:số )?$")
_SOME_OF_THEM = Pattern(r"(?:\s[^.;:()\d]{3,60})?\s(?:có|thì)\s\d")
# "dung tích | 15 hồ chứa của tỉnh còn 8 triệu m3", "dư nợ qua | 4 tổ chức hội đến 30/8 là 910 triệu đồng"
_MEASURE_OF = Pattern(
    r"(?i)(?<![^\W_])(?:dung tích|lượng nước|diện tích|dư nợ|"
    r"tổng (?:vốn|mức|giá trị|kinh phí|thu|chi|công suất|sản lượng)|vốn|"
    r"kinh phí|doanh thu|sản lượng|công suất|chiều dài|số dư)(?: [^,;:.()\d]{1,60})?\s$|"
    r"(?<![^\W_])(?:tỷ|tỉ) lệ(?: (?!(?:đạt|là|chiếm|còn|có|tăng|giảm|của|trong)(?![^\W_]))[^\s,;:.()\d]+){1,6}\s$"
)
_THEN_HOW_LARGE = Pattern(
    r"[^,;:.()\d]{0,40}(?:\s\d{1,2}(?:/\d{1,4}){1,2})?\s(?:còn|là|đạt|ước)(?: (?:khoảng|trên|gần|hơn|được|đạt))*\s"
    r"\d[\d.,]*\s?(?:%|(?:(?:nghìn|triệu|tỷ|tỉ) )?(?:đồng|USD|m3|m³|tấn|ha|km|kWh|MW)(?![^\W_]))"
)
_FIGURES_BEFORE = Pattern(rf"(?:(?<!\S){FIGURE}[ \t]+)+$")
_FIGURES_BEHIND = Pattern(rf"(?:[ \t]+{FIGURE}(?!\S))+")
_RANK = r"(?:nhất|nhì|ba|tư|khuyến khích|đặc biệt|phụ|[ABC])(?![^\W_])"
_PRIZE = Pattern(rf"\s{_RANK}[^.;\d]{{0,30}}\s?\d[\d.]*\s?(?:đồng|triệu|đ(?![^\W_]))")
_OF_PRIZE = Pattern(rf"(?i)(?<![^\W_])giải {_RANK}\W{{0,3}}(?:(?:trị giá|mỗi giải|là|thưởng|tiền thưởng)\W{{0,3}})*$")
_UNITS = frozenset(
    ("xã", "phường", "thị trấn", "huyện", "quận", "thị xã", "tỉnh", "tỉnh, thành phố", "xã, phường", "xã, thị trấn",
     "xã, phường, đặc khu")
)  # fmt: skip
_BODY_OF = Pattern(
    r"(?i)(?<![^\W_])(?:ủy ban nhân dân|uỷ ban nhân dân|UBND|hội đồng nhân dân|HĐND|công an|đảng ủy|đảng uỷ|trạm y tế|"
    r"MTTQ|mặt trận tổ quốc|đoàn thanh niên|hội phụ nữ)(?: (?:của|các))?\s$"
)


# "đạt 87,1% | về việc và 34,2% về tiền": of two counts before, no value of its own.
_AS_TO = Pattern(r"\s?về\s(?:số\s)?(?:việc|tiền)(?![^\W_])")
_RATE_TOLD = Pattern(r"(?i)tỷ lệ(?!\s\d)|chỉ tiêu")
_REACHES_RATE = Pattern(r"(?i)(?:(?:đạt|chiếm|bằng)(?:\stỷ\slệ)?|về\s(?:số\s)?việc\s?(?:,|và))\s$")
# "10% số hộ đạt giá trị sản lượng | 50 triệu đồng/ha": which ones the share is of
_SHARE_WHO_EARN = Pattern(
    r"\s(?:tổng )?(?:số )?(?:hộ|xã|diện tích|đất|lao động|doanh nghiệp|HTX|hợp tác xã|trang trại)"
    r"(?:\s[^\s,;:.()\d]+){0,6}?\s(?:đạt|có)\s(?:giá trị|thu nhập|doanh thu|mức|kim ngạch)(?:\s[^\s,;:.()\d]+){0,6}\s"
)
_SINGLES_OUT = Pattern(r"(?:^|[.;\n])\W*Riêng (?:đối )?(?:với )?$")
_THEN_MEASURES = Pattern(
    r"[^,;.:()\d]{3,60}(?:,| thì) (?:kim ngạch|giá trị|doanh thu|sản lượng|số vốn|tổng|mức|tỷ lệ)(?![^\W_])"
)


def of_goals(text: str, quantities: Sequence[QuantityMention], index: int) -> QuantityMention | None:
    """How far some goals are reached, behind their number: "18/24 chỉ tiêu đạt trên | 50% kế hoạch"."""
    last = index + (index + 1 < len(quantities) and quantities[index + 1].rule == "slash_of")
    if quantities[index].unit != "chỉ tiêu" or last + 1 >= len(quantities):
        return None
    share = quantities[last + 1]
    return share if _OF_GOALS.fullmatch(text, quantities[last].end, share.start) else None


# "thấp hơn mức tăng | 7,1% của quý I", "so với mức tăng 0,5% của tháng trước", "cùng kỳ tăng": another rate's.
_THAN_RATE = Pattern(
    r"(?i)(?:(?:thấp|cao) hơn(?: (?:so )?với)?|so (?:với )?)\s?(?:mức|tốc độ|nhịp độ|con số)(?: tăng(?: trưởng)?|"
    r" giảm)?"
    r"(?: bình quân)?\s$"
)
_ON_RATE = Pattern(r"(?i)\s?(?:điểm phần trăm\s)?so (?:với )?(?:mức|tốc độ) (?:tăng|giảm)")
_ON_RATE_OF = Pattern(
    r"(?i)\sso (?:với )?(?:mức|tốc độ) (?:tăng|giảm)(?: trưởng)? (?:của |trong )?(?:cùng|tháng|quý|năm|\d{1,2} tháng) "
)
# "Trong | 7,2% tăng trưởng, công nghiệp đóng góp …"
_SHARED_OUT = Pattern(r"(?i)\s(?:của\s)?(?:mức\s)?(?:tăng trưởng|tăng chung)")
_FROM_IT = Pattern(r"(?<![^\W_])[Tt]rong (?:tổng )?(?:mức )?$")


_EARLIER = (" của cùng kỳ", " của cuối năm ngoái", " của cuối năm trước", " của đầu năm")


def is_of_other_rate(text: str, quantity: QuantityMention) -> bool:
    """A rate that another is held against, how far the two are apart, or one that is shared out to its parts: "CPI tăng
    0,5%, thấp hơn mức tăng | 0,6% của tháng trước"."""
    if quantity.unit not in ("%", "điểm phần trăm", "điểm %"):
        return False
    at = quantity.bound_start or quantity.start
    if _THAN_RATE.search(text, max(0, at - 50), at) and not text.startswith(_EARLIER, quantity.end):
        return True
    if _ON_RATE.match(text, quantity.end):
        held = _ON_RATE_OF.match(text, quantity.end) and text.endswith(("cao hơn ", "thấp hơn "), 0, at)
        return not (held and quantity.unit != "%")  # how far the value is from that of a time which is named
    return _FROM_IT.search(text, max(0, at - 24), at) is not None and _SHARED_OUT.match(text, quantity.end) is not None


def is_base(text: str, quantity: QuantityMention) -> bool:
    """ "giá trị sản xuất trên 1 ha", "cứ 100.000 hộ thì …": what a rate is told for."""
    if text[max(0, quantity.start - 3) : quantity.start].lower() == "cứ ":
        return True
    if quantity.unit_code is None or quantity.currency is not None or quantity.value != 1:
        return False
    return _FOR_ONE.search(text, max(0, quantity.start - 8), quantity.start) is not None


def is_counted_for(text: str, quantity: QuantityMention) -> bool:
    """ "số giường trên 1 vạn dân": what a rate is counted for."""
    whom = _OF_WHOM.match(text, quantity.end)
    return whom is not None and _FOR.search(text, max(0, quantity.start - 12), quantity.start) is not None


def tells_which(text: str, counted: QuantityMention, quantity: QuantityMention) -> bool:
    """ "12 xã đạt 19 tiêu chí", "5 mặt hàng có kim ngạch trên 1 tỷ USD": what those counted have reached, and no value
    of its own."""
    begin = quantity.bound_start or quantity.start
    if quantity.unit == "tiêu chí":
        reach = quantity.bound != "exact" and text[counted.end : begin] == " "  # "02 xã | đạt trên 12 tiêu chí"
        reach = reach or _REACH.fullmatch(text, counted.end, begin) is not None
        return reach and counted.unit in ("xã", "phường", "thôn")
    if quantity.unit == "%" and is_number_of_bodies(counted):
        return is_reached_by_bodies(text, counted, quantity)
    if counted.unit == "%" and quantity.currency and _SHARE_WHO_EARN.fullmatch(text, counted.end, begin):
        return True
    if quantity.bound == "exact" or quantity.currency is None or counted.unit_code or counted.currency:
        return False
    if counted.unit.lower() in _TRADED and text[counted.end : begin] == " ":
        return True  # "(5 mặt hàng | trên 10 tỷ USD)"
    return begin - counted.end < _CLASS_REACH and _OF_CLASS.fullmatch(text, counted.end, begin) is not None


def is_singled_out(text: str, quantity: QuantityMention) -> bool:
    """ "Riêng | 19 mặt hàng chủ lực, kim ngạch đạt 20 tỷ USD": of which ones the sentence goes on to tell."""
    if quantity.unit.lower() not in _TRADED or _THEN_MEASURES.match(text, quantity.end) is None:
        return False
    return _SINGLES_OUT.search(text, max(0, quantity.start - 20), quantity.start) is not None


def is_fineness(text: str, quantity: QuantityMention) -> bool:
    """ "giá vàng 99,99%": which gold."""
    return (
        quantity.unit == "%" and _FINE <= quantity.value < 100 and text.endswith(("vàng ", "Vàng "), 0, quantity.start)
    )


def is_of_class(text: str, quantity: QuantityMention) -> bool:
    """ "tàu cá từ | 15 m trở lên lắp thiết bị", "các dự án giải ngân | dưới 30%": of which ones something is said."""
    at = quantity.bound_start
    if at is None:
        return False
    if quantity.unit == "%" and text.endswith("mức ", 0, at) and _THEN_HOW_MUCH.match(text, quantity.end):
        return True  # "bị thiệt hại ở mức trên 70% là 2.145 ha"
    if quantity.bound in ("over", "under") and _HAVING.search(text, max(0, at - 110), at):
        return True
    if quantity.unit == "%" and (is_reached_by_some(text, at) or is_reached_by_those_behind(text, quantity)):
        return True
    if quantity.bound == "under" and quantity.unit == "%" and text[at : at + 4].lower() == "dưới":
        return _FALLS_SHORT.search(text, max(0, at - 90), at) is not None
    if quantity.unit == "%" and _HARMED_BY.search(text, max(0, at - 40), at):
        return True
    if quantity.unit.startswith(("%", "‰")) or text.find("trở ", quantity.end, quantity.end + 5) < 0:
        return False
    if _SIZED.search(text, max(0, at - 60), at) or _NONE_SUCH.search(text, max(0, at - 100), at):
        return True
    return _AND_MORE.match(text, quantity.end) is not None and not _REACHES.search(text, max(0, at - 12), at)


def names_programme(text: str, quantity: QuantityMention) -> bool:
    """ "thực hiện dự án trồng mới | 5 triệu ha rừng": what a programme is called, and nothing that was reached."""
    if quantity.currency is not None or quantity.unit.startswith(("%", "‰")):
        return False
    size = quantity.base_value or quantity.value
    if size < _LARGE or size % _LARGE:
        return False
    return _PROGRAMME_OF.search(text, max(0, quantity.start - 70), quantity.start) is not None


def counts_sides(text: str, quantity: QuantityMention, *, beside: bool) -> bool:
    """ "tăng cả 3 tiêu chí": of how many values something is said; ``beside``: behind some."""
    if quantity.unit not in ("tiêu chí", "mặt", "chỉ số", "chỉ tiêu"):
        return False
    compared = not beside or text.startswith(" so ", quantity.end)  # "tăng 2 tiêu chí so với năm trước"
    return text.endswith("cả " if compared else ("cả ", "tăng ", "giảm "), 0, quantity.start)


def is_prize(text: str, quantity: QuantityMention) -> bool:
    """ "01 giải nhất: 1.500.000 đồng": how many prizes of how much there are to be, and how much each is."""
    if quantity.unit == "giải":
        return _PRIZE.match(text, quantity.end) is not None
    return (
        quantity.currency is not None
        and _OF_PRIZE.search(text, max(0, quantity.start - 40), quantity.start) is not None
    )


def in_row_of_figures(text: str, quantity: QuantityMention) -> bool:
    """Among four figures or more with nothing but spaces between them: a table's row that lost its columns, whose head
    no word tells."""
    before = _FIGURES_BEFORE.search(text, max(0, quantity.start - 60), quantity.start)
    behind = _FIGURES_BEHIND.match(text, quantity.end)
    count = len(before[0].split()) if before else 0
    return count + (len(behind[0].split()) if behind else 0) >= OTHERS


def counts_bodies(text: str, quantity: QuantityMention) -> bool:
    """ "UBND | 15 phường tổ chức …": of how many units the bodies act."""
    return (
        quantity.unit.lower() in _UNITS
        and _BODY_OF.search(text, max(0, quantity.start - 30), quantity.start) is not None
    )


def tells_of_how_many(text: str, quantity: QuantityMention) -> bool:
    """ "dung tích | 15 hồ chứa còn 8 triệu m3": of how many things the measure is told whose amount follows."""
    if quantity.unit_code is not None or quantity.currency is not None or quantity.unit.startswith(("%", "‰")):
        return False
    if _MEASURE_OF.search(text, max(0, quantity.start - 80), quantity.start) is None:
        return False
    return _THEN_HOW_LARGE.match(text, quantity.end) is not None


# Boards by the number of the paper that set them up: "Ban Chỉ đạo 389 | thành phố".
_TERRITORIES = frozenset(("quốc gia", "trung ương", "tỉnh", "thành phố", "quận", "huyện", "thị xã", "xã", "phường"))
_NUMBERED = ("Ban Chỉ đạo ", "Ban chỉ đạo ", "BCĐ ", "BCĐ")


def measures_nothing(text: str, quantity: QuantityMention, last: QuantityMention | None) -> bool:
    """A figure that is no value: what a rate is counted for, of which ones or of how many something is said. ``last``
    is the value before it in the sentence."""
    if in_row_of_figures(text, quantity) or counts_bodies(text, quantity):
        return True
    if quantity.unit.lower() in _TERRITORIES and text.endswith(_NUMBERED, 0, quantity.start):
        return True
    if is_grade(text, quantity) or is_singled_out(text, quantity):
        return True
    if points_back(text, quantity) or is_how_often(text, quantity):
        return True
    told = text[max(0, quantity.start - 120) : quantity.start]
    if quantity.unit == "%" and _AS_TO.match(text, quantity.end) and _REACHES_RATE.search(told):
        return _RATE_TOLD.search(told) is None
    if quantity.unit in ("vạn", "nghìn") and is_counted_for(text, quantity):
        return True
    if quantity.bound_start is not None and is_of_class(text, quantity):
        return True
    if tells_of_how_many(text, quantity) or is_class_of_harm(text, quantity):
        return True
    if is_prize(text, quantity) or names_programme(text, quantity) or is_fineness(text, quantity):
        return True
    if quantity.unit == "ca" and _IN_SHIFTS.search(text, max(0, quantity.start - 24), quantity.start):
        return True
    if quantity.unit == "%" and _NOT_APPLIED.search(text, max(0, quantity.start - 80), quantity.start):
        return True
    if quantity.unit.lower().startswith("nhóm") and _OUT_OF.search(text, max(0, quantity.start - 40), quantity.start):
        return _SOME_OF_THEM.match(text, quantity.end) is not None
    if last is not None and tells_which(text, last, quantity):
        return True
    return counts_sides(text, quantity, beside=last is not None)
