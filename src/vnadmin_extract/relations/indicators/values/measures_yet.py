"""Units that mostly measure nothing and yet do: points of an index, sets of books, how long something lasts."""

from __future__ import annotations

from ....mentions import QuantityMention
from ....patterns import Pattern

_INDEX = Pattern(
    r"(?<![^\W_])(?:[Cc]hỉ số|PCI|PAPI|PAR[ -]?(?i:index)|SIPAS|PGI|DTI|DDCI|"
    r"[Đđ]iểm (?:thi |số )?(?:trung bình|bình quân))(?![^\W_])[^;.\n%]{0,80}$"
)
_ATTAIN = Pattern(r"(?:/\d+ tỉnh)?(?:, thành phố)?\s(?:được|đạt|hoàn thành)(?![^\W_])")
_OUTPUT = Pattern(r"\s(?:so với )?GR?DP(?![^\W_])")
# "96 bộ | sách giáo khoa"
_SET_OF = Pattern(r"\s(?:sách|máy|bàn ghế|quần áo|thiết bị|dụng cụ|đồ dùng|áo phao|xét nghiệm)(?![^\W_])")
_OCCURS = Pattern(r"(?i)(?<![^\W_])(?:(?:đã )?xảy ra|ghi nhận|đã có)\s(?:(?:khoảng|trên|gần|hơn)\s)?$")
_TIMES = frozenset(("giờ", "ngày", "tuổi", "năm", "tháng"))
_AND_SMALLER = Pattern(r"(?: và)? \d+ (?:phút|giờ|ngày|tháng)(?![^\W_])")
_LASTS = Pattern(
    r"(?i)(?<![^\W_])(?:thời gian|tuổi thọ|độ tuổi|số ngày|ngày (?:điều trị|nằm viện)|số giờ)(?![^\W_])"
    r"(?=[^,;:.()\d]*(?:trung bình|bình quân))[^,;:.()\d]{0,70}\s$"
)
_COUNTED_WHERE_COMPARED = frozenset(
    ("đồng chí", "văn bản", "quyết định", "thông báo", "việc", "ý kiến", "kiến nghị", "hội nghị", "đề án", "đoàn")
)
# "41 đồng chí | đạt 82%", "nữ 41 đồng chí | (32%)", "312 quyết định xử phạt | (tăng 12%"
_COMPARED = Pattern(
    r"(?:\s[^\W\d_]+){0,6}?(?:\s?\(\d[\d,]*\s?%\)|(?:\s?[,(]\s?|\s)(?:mới |chỉ |so (?:với )?cùng kỳ )?"
    r"(?:đạt(?: tỷ lệ)?|bằng|tăng|giảm|vượt|chiếm)\s(?:khoảng |trên |gần |hơn )?\d[\d.,]*\s?(?:%|lần))"
)
# "tổng số đảng viên toàn Đảng bộ lên | 5.230 đồng chí"
_MEMBERS = Pattern(r"(?i)(?<![^\W_])(?:đảng viên|đoàn viên|hội viên|dân quân)(?![^\W_])(?:\s(?!và\s)[^\W\d_]+){0,8}\s$")
_CASES = Pattern(r"(?i)(?<![^\W_])(?:thi hành|thụ lý|số việc)(?![^\W_])")


def is_index(text: str, quantity: QuantityMention) -> bool:
    """ "Chỉ số cải cách hành chính năm 2023 đạt | 88,4 điểm", "điểm trung bình …": what is measured in points."""
    if quantity.unit != "điểm":
        return False
    return _INDEX.search(text, max(0, quantity.start - 100), quantity.bound_start or quantity.start) is not None


def is_enforced(text: str, quantity: QuantityMention) -> bool:
    """ "tổng số phải thi hành 5.678 việc": what judgments order is counted in cases."""
    return quantity.unit == "việc" and _CASES.search(text, max(0, quantity.start - 100), quantity.end + 20) is not None


def is_compared(text: str, quantity: QuantityMention) -> bool:
    """ "kết nạp 41 đồng chí, đạt 82% kế hoạch": papers and people who mostly tell no measure are one where their number
    is held against another."""
    if quantity.unit.lower() not in _COUNTED_WHERE_COMPARED or quantity.rule not in ("quantity", "slash"):
        return False
    return _COMPARED.match(text, quantity.end) is not None


def counts_members(text: str, quantity: QuantityMention) -> bool:
    """ "tổng số đảng viên toàn Đảng bộ 5.230 đồng chí": members, and no people who are sent or praised."""
    if quantity.unit.lower() != "đồng chí":
        return False
    at = quantity.bound_start or quantity.start
    return _MEMBERS.search(text, max(0, at - 70), at) is not None


def is_average_time(text: str, quantity: QuantityMention) -> bool:
    """ "tuổi thọ trung bình 74,2 tuổi", "thời gian thông quan bình quân 3,2 giờ": how long something lasts on average,
    and no time limit."""
    if quantity.unit.lower() not in _TIMES or _AND_SMALLER.match(text, quantity.end):
        return False  # "4 giờ | 10 phút"
    begin = quantity.bound_start or quantity.start
    return _LASTS.search(text, max(0, begin - 90), begin) is not None


def counts_sets(text: str, quantity: QuantityMention) -> bool:
    """ "96 bộ sách giáo khoa ướt hỏng": sets of things, and no ministries."""
    return quantity.unit == "bộ" and _SET_OF.match(text, quantity.end) is not None


def has_occurred(text: str, quantity: QuantityMention) -> bool:
    """ "năm 2023 xảy ra | 6 đợt ô nhiễm, quý I đã có | 2 đợt": how often something came about."""
    if quantity.unit != "đợt":
        return False
    return _OCCURS.search(text, max(0, quantity.start - 30), quantity.bound_start or quantity.start) is not None


def is_of_all(text: str, quantity: QuantityMention) -> bool:
    """ "59/63 tỉnh | đạt chuẩn …": how many of all provinces."""
    return quantity.rule == "slash" and quantity.unit == "tỉnh" and _ATTAIN.match(text, quantity.end) is not None


def times_output(text: str, quantity: QuantityMention) -> bool:
    """ "Giá trị thanh toán … gấp 30 lần GRDP": so many times the output of the country or province is a measure."""
    if quantity.unit != "lần" or _OUTPUT.match(text, quantity.end) is None:
        return False
    return text.endswith("gấp ", 0, quantity.bound_start or quantity.start)


def is_measure_yet(text: str, quantity: QuantityMention) -> bool:
    """A measure all the same, though its unit mostly measures nothing."""
    return (
        times_output(text, quantity)
        or is_index(text, quantity)
        or is_enforced(text, quantity)
        or is_of_all(text, quantity)
        or has_occurred(text, quantity)
        or counts_sets(text, quantity)
        or is_compared(text, quantity)
        or counts_members(text, quantity)
        or is_average_time(text, quantity)
    )
