"""What a measure was before, told beside its value: "(tháng trước đạt 88 tỷ)", "cao hơn mức 5% của cùng kỳ"."""

from __future__ import annotations

from typing import Literal

from ....mentions import QuantityMention
from ....patterns import Pattern

# "(tháng trước đạt | 88 triệu USD)"
_PERIOD_BEFORE = Pattern(
    r"(?i)\((tháng|quý|kỳ|tuần|năm|vụ) trước\s*:?\s*(?:(?:chỉ|là|đạt|có|thực hiện|khoảng|trên|gần|hơn)\s+)*$"
)
# "…, giảm 3% so với tháng trước (| 88 triệu USD)"
_THAN_BEFORE = Pattern(r"(?i)so (?:với )?(tháng|quý|kỳ|tuần|năm) (?:trước|ngoái)\s\((?:(?:là|đạt|có)\s+)?$")
# "tăng 15,5%, vượt mức kế hoạch đề ra cho cả năm (| 14%)"
_BASE_PLANNED = Pattern(
    r"(?i)%\s\((?:chỉ tiêu|mục tiêu|kế hoạch|KH)(?:\s[^\W\d_]+){0,5}\s(?:là\s)?$|"
    r"(?<![^\W_])(?:vượt|(?:thấp|cao) hơn|không đạt|chưa đạt|bằng|so với)(?: mức)? "
    r"(?:kế hoạch|chỉ tiêu|mục tiêu|KH)(?:\s[^\W_]+){0,8}(?:\s?\(|\slà\s)$"
)
_BASE = Pattern(
    r"(?i)(?:so (?:với )?|hơn (?:so với )?)(?:cùng (?:kỳ|thời điểm)(?:(?: năm)? (?:trước|ngoái|(?:19|20)\d\d))?|"
    r"(?:đầu|cuối) năm(?: (?:trước|(?:19|20)\d\d))?|(?:tháng|quý|năm) trước)\s\((?:(?:là|đạt)\s)?$"
)
_SEASON_BEFORE = Pattern(
    r"(?i)\((?:niên\s)?vụ\s[^()\d,;]{0,20}(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)?\d\d)?\s?:?\s"
    r"(?:(?:chỉ|là|đạt|có|bằng|khoảng)\s+)*$"
)
# … and the next: "thấp hơn mức 24% của năm 2026 và | 41% của năm 2022"
_HIGHER_THAN = Pattern(
    r"(?i)(?:(?:cao|thấp) hơn (?:so với )?(?:mức|tốc độ)(?: (?:tăng|giảm)(?: trưởng)?)?"
    r"(?: [\d.,]+\s?% (?:của |trong )?(?:năm|quý|tháng) [\dIV/]+ và)?|(?:tăng|giảm) từ mức) (?:là )?$"
)
# "thấp hơn mức | 1,15% của cuối năm ngoái"
_THAN_YEAR_END = Pattern(r"(?i)(?:cao|thấp) hơn (?:so với )?mức $")
_OF_YEAR_END = Pattern(r"(?i)\s(?:của )?(?:thời điểm )?(?:cuối năm (?:trước|ngoái)|đầu năm(?: nay)?)(?![^\W_]|\s\d)")
_OF_BEFORE = Pattern(
    r"(?i)\s(?:của |trong |cùng )*(?:(?P<year>(?:cùng )?kỳ(?:(?: năm)? (?:trước|ngoái|\d{4}))?|năm (?:trước|ngoái))|"
    r"(?:tháng|quý|kỳ) trước)(?![^\W_])"
)
# "(cùng kỳ 2023 | tăng 9,2%)", "(CK năm 2023 đạt | 31,2%)"
_YEAR_BEFORE = r"\((?:cùng kỳ|CK)(?: của)?(?: năm)?(?: (?:(?:19|20)\d\d|trước|ngoái))?\s(?:chỉ\s|mới\s)?"
_CHANGE_BEFORE = Pattern(
    rf"(?P<year>{_YEAR_BEFORE})$|"
    r"\((?:(?:tháng|quý) [IV\d]{1,3}|\d{1,2} tháng(?: đầu năm)?)(?:/| năm| của năm)?\s?(?:19|20)\d\d\s(?:chỉ\s)?$"
)
# "đạt 50% kế hoạch, cùng kỳ năm 2024 đạt | 47%"
_RATE_BEFORE = Pattern(
    rf"{_YEAR_BEFORE}(?:(?:đạt|bằng|là)\s)?$|"
    r"\((?:cuối|đầu) (?:năm|tháng|quý) [\dIV/]{1,7}\s?:?\s(?:(?:là|đạt|chỉ)\s)?$|"
    r"[,;]\scùng kỳ(?:(?: năm)? (?:(?:19|20)\d\d|trước|ngoái))?\s(?:chỉ\s|mới\s)?(?:đạt|bằng|là)\s$"
)
# "(cùng kỳ năm 2023 bằng 54,8% và tăng | 9,7%)"
_THEN_ON = Pattern(
    rf"{_YEAR_BEFORE}(?:[^()\d]|(?<= )20\d\d(?!\d))*\d[\d,]*\s?%[^()\d]*?(?:,|\svà)\s(?:tăng|giảm|bằng|đạt)\s$"
)
# "(CK 16 dự án, | 1.920 tỷ đồng)"
_BESIDE = Pattern(
    r"(?:\s(?:chết|bị thương|mất tích))?\s?(?:,|với|và)\s(?:(?:tổng\s)?(?:số\s)?vốn\s|"
    r"(?:chiếm\s)?tỷ lệ\s(?:là\s)?|"
    r"(?:tài sản\s)?thiệt hại(?: tài sản)?\s(?:(?:khoảng|ước)\s)*|(?:làm\s)?(?:chết|bị thương|mất tích)\s)?"
)
_HARM_BEHIND = Pattern(r"\s(?P<harm>chết|bị thương|mất tích)(?![^\W_])")
_CHANGED_THEN = Pattern(
    r"(?i)(?:\sso (?:với )?[^,;()%]{2,50})?\s?[,;]\s(?:trong khi\s)?cùng kỳ(?:(?: năm)? (?:trước|ngoái|\d{4}))?\s"
    r"(?:chỉ\s)?(?:tăng|giảm)\s"
)


def change_before(text: str, at: int, verb: int) -> Literal["", "year", "other"]:
    """Whether the change whose verb stands at ``verb`` is that of an earlier time, told in brackets: of the same period
    a year earlier, or of another."""
    found = _CHANGE_BEFORE.search(text, at, verb) if text.find("(", at, verb) >= 0 else None
    return "" if found is None else "year" if found["year"] else "other"


def is_rate_before(text: str, at: int, begin: int) -> bool:
    """Whether the share at ``begin`` is what it was a year earlier, or one thing more of how the measure stood then."""
    opened = text.rfind("(", max(0, begin - 120), begin)
    goes_on = opened >= 0 and _THEN_ON.fullmatch(text, opened, begin) is not None
    return goes_on or _RATE_BEFORE.search(text, at, begin) is not None


def beside_earlier(text: str, end: int, begin: int) -> bool:
    """Whether a figure goes on in the bracket that tells what was a year earlier: "(CK 16 dự án, | 1.920 tỷ đồng)"."""
    return _BESIDE.fullmatch(text, end, begin) is not None


def harm_beside(text: str, begin: int, end: int) -> str:
    """ "chết" or another word of harm right before or behind a count of people at ``begin`` to ``end``."""
    if found := _HARM_BEHIND.match(text, end):
        return found["harm"]
    before = text[max(0, begin - 12) : begin].rstrip()
    return next((word for word in ("chết", "bị thương", "mất tích") if before.endswith(word)), "")


def of_season_before(text: str, at: int, begin: int) -> bool:
    """Whether the figure is what an earlier crop brought, told in brackets: "(vụ mùa 2012 là | 60 tạ/ha)"."""
    return text.find("(", at, begin) >= 0 and _SEASON_BEFORE.search(text, max(at, begin - 60), begin) is not None


def earlier(text: str, at: int, begin: int, end: int) -> Literal["", "year", "period", "start"]:
    """Whether the figure tells what its measure was: "(tháng trước đạt | 88 tỷ)", "cao hơn mức | 5% của cùng kỳ"."""
    if text.find(" trước", at, begin) >= 0 and (told := _PERIOD_BEFORE.search(text, max(at, begin - 40), begin)):
        return "year" if told[1].lower() == "năm" else "period"
    if text.find(" trước (", at, begin) >= 0 and (told := _THAN_BEFORE.search(text, max(at, begin - 40), begin)):
        return "year" if told[1].lower() == "năm" else "period"
    told = _THAN_YEAR_END.search(text, max(at, begin - 24), begin) if text.find("hơn ", at, begin) >= 0 else None
    if told is not None and _OF_YEAR_END.match(text, end):
        return "start"
    high = text.find("hơn ", at, begin) >= 0 or text.find(" từ mức", at, begin) >= 0
    if high and _HIGHER_THAN.search(text, max(at, begin - 40), begin):
        of = _OF_BEFORE.match(text, end)
        return "" if of is None else "year" if of["year"] else "period"
    return ""


def is_yardstick(text: str, quantity: QuantityMention, at: int, begin: int) -> bool:
    """Whether a percentage is the growth that the value's own is held against, and none of the value: "tăng 7,6% (cao
    hơn mức tăng | 5,9% của cùng kỳ)"."""
    if not quantity.unit.startswith("%") or text.find("hơn ", at, begin) < 0:
        return False
    return _HIGHER_THAN.search(text, max(at, begin - 40), begin) is not None


def is_base_value(text: str, at: int, begin: int) -> bool:
    """Whether the figure in a bracket is what the words before it hold something against: "thấp hơn 2 điểm phần trăm so
    với cùng kỳ (| 12%)"."""
    near = max(at, begin - 90)
    return (_BASE.search(text, near, begin) or _BASE_PLANNED.search(text, near, begin)) is not None


def changed_a_year_before(text: str, at: int, begin: int) -> bool:
    """Whether the words before a figure say how the measure had changed a year before: "tăng 5%, cùng kỳ tăng | 3%"."""
    return _CHANGED_THEN.fullmatch(text, at, begin) is not None
