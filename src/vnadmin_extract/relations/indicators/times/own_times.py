"""Whether a time tells when its value is: not the date of a paper that is cited, what a value is held against, what a
plan looks out to."""

from __future__ import annotations

from collections.abc import Sequence

from ....document import Context
from ....mentions import DateMention
from ....patterns import Pattern
from .time_spans import STAGES, width

# … but "so với tháng 8/2024, | 9 tháng đạt": no paper's number.
_PUBLISHED = Pattern(
    r"(?i)(?:(?<!bão )(?<!chỉ )số\s+(?=\S*[\d/])\S+|/(?!(?:19|20)\d\d\s*,)\S+)(?:(?<=-)\s\S+)?\s*,?\s*$"
)
# "Dịch phát sinh | ngày 12/4 tại 108 xã": when it began, not when so many had it.
_BEGAN = Pattern(r"(?i)(?<![^\W_])(?:phát sinh|bùng phát|khởi phát|xuất hiện|ổ dịch đầu tiên)(?: từ| vào)?\s$")
# What a value is held against is not its time: "so với thực hiện năm 2003", "gấp 2 lần năm 2010".
_HELD_AGAINST = Pattern(
    r"(?i)(?:so (?!sánh)(?:với )?(?:[^,;.()]|(?<=\d)[.,](?=\d)){0,30}|"
    r"% (?:cùng kỳ|cùng thời điểm) (?:của )?|% (?:so với )?(?:(?:số|mức|kết quả|ước) )*thực hiện (?:của |cả )?|"
    r"\d lần |gấp (?:đôi|rưỡi) |"
    # "bằng 108% năm 2007; …", "chưa bằng 40% của năm 2019"
    r"(?<![^\W_])bằng (?:(?:khoảng|gần|hơn|trên) )?[\d.,]+\s?% (?:của )?(?:cả )?|"
    r"(?<!đánh )giá (?:so sánh |cố định |"
    r"hiện hành )?|(?:cao|thấp|nhiều|ít) hơn (?:so với )?(?:cùng (?:kỳ|thời điểm) )?|tương đương |"
    r"(?:bằng|về|ngang|như|trên|dưới|vượt|duy trì|giữ) mức (?:của )?(?:cuối |đầu )?|"
    # "thấp hơn mức tăng 7,1% của quý I", "cao hơn mức 6,2% của giai đoạn 2011 - 2015"
    r"(?:hơn|so với|so|bằng|ngang|như) (?:mức |tốc độ )(?:(?:tăng|giảm)(?: trưởng)? )?(?:[\d.,]+\s?% )?"
    r"(?:(?:của|trong|vào) )?(?:cùng kỳ )?|"
    # "cao hơn tốc độ tăng của quý I (5,2%) và quý II"
    r"hơn (?:mức|tốc độ|nhịp độ)[^;.\d]{1,20} (?:quý|tháng|năm) [IV\d/]+"
    r"(?: \([\d.,]+\s?%\),|(?: \([\d.,]+\s?%\))? và) )$"
)
# "quà Tết và | ngày 27/7", "nhân ngày 20/11", "dịp 30/4 và 01/5": what was done then is no figure of that day.
_OCCASION = Pattern(
    r"(?i)(?<![^\W_])(?:nhân|dịp|kỷ niệm|chào mừng|mừng|tri ân|quà|lễ|Tết(?: [^\W\d_]+){0,3} và)\s"
    r"(?:(?:dịp|các|kỷ niệm|chào mừng|lễ|nghỉ|Tết|và|ngày|\d{1,3} năm)\s|\d{1,2}/\d{1,2},?\s|[-–]\s)*$"
)
# "kỷ niệm 83 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - | 27/7/2030)"
_NAMED_DAY = Pattern(
    r"(?<![^\W_])[Nn]gày\s[^\W\d_][^()\d;.\n]{2,60}\((?:\d{1,2}/\d{1,2}(?:/\d{4})?\s?(?:[-–]|đến)\s?)?$"
)
# "bằng 110% | ước thực hiện năm 2031"
_DONE_THEN = Pattern(r"(?i)\s(?:so với )?(?:(?:số|mức|kết quả|ước) )*thực hiện (?:của |cả )?")
_BASE_RATE = Pattern(
    r"(?i)(?<![^\W_])(?:hơn|so với|so|bằng|ngang|như) (?:so với )?(?:mức |tốc độ )(?:tăng|giảm)(?: trưởng)? $"
)
# "giảm từ 18% | cuối năm 2023 xuống 14%": of the level that was left, not of what follows.
_FROM_LEVEL = Pattern(
    r"(?i)(?<![^\W_])từ\s(?:(?:chỗ|mức)\s)?[\d.,]+\s?[^\s,;\d]{1,8}(?:\s(?:đồng|USD))?\s(?:\([^()]{1,12}\)\s)?"
    r"(?:(?:hồi|đầu|cuối|vào|của|trong)\s)*$"
)
# The year that a plan is of belongs to the plan's name: "chi kế hoạch năm 2023 là …".
OF_A_PLAN = Pattern(
    r"(?i)(?:chi|thu|giải ngân|thực hiện|thanh toán)(?: vốn)? kế hoạch(?: vốn)?(?: đầu tư(?: công)?)? $"
)
# A plan's own time is not that of the values behind it: "bằng 70% kế hoạch 5 năm 2001 - 2005; …".
_PLAN_OF = Pattern(
    r"(?i)(?:kế hoạch|KH|mục tiêu|nghị quyết|nhiệm kỳ)(?:\s(?:đã )?(?:đề|đặt) ra)?(?: của| cho)?(?: cả)?\s\(?$"
)
_OPENS_PLAN = Pattern(r"(?i)[\W\d_]*(?:kế hoạch|dự toán|chỉ tiêu|mục tiêu|nhiệm vụ)(?:\s[^\W\d_]+){0,4}\s(?:cả\s)?")
# "Mục tiêu kế hoạch năm 2031 là: …" tells the plan itself.
_SETS_OUT = Pattern(r"(?:\s(?:là|như|sau|gồm|cụ thể)){0,3}\s?:")
# In the title of a paper that is cited: "Quyết định số 99/QĐ-TTg phê duyệt Kế hoạch … | giai đoạn 2014 - 2020".
_CITED_TITLE = Pattern(
    r"\d[^\s]*/[^\s]+[^;.:]{0,90}?\s(?:phê duyệt|ban hành|về(?: việc)?|thông qua)\s[^;.:()]{3,160}\s$"
)
_DUE_AT = Pattern(r"(?i)(?<![^\W_])(?:trước|chậm nhất)(?: là)?\s*$")
# What a plan looks out to is not its time: "thời kỳ 2021 - 2030, tầm nhìn đến năm 2050".
VISION = Pattern(r"(?i)tầm nhìn(?: đến)?\s$")
# "giai đoạn 2011 - 2015, định hướng đến năm 2020": neither is what a programme's title looks out to behind its stage.
_ORIENTED = Pattern(r"(?i)\d{4}\)?,?\s(?:và\s)?định hướng(?: phát triển)?(?: đến)?\s$")
# "vốn | năm 2023 kéo dài": the year is that of the funds.
_FUNDS = Pattern(r"(?i)(?<![^\W_])(?:vốn|kế hoạch|nguồn|dự toán|kinh phí|KHV?)(?:\s[^\s,;.]+){0,4}\s$")
_FUNDS_KEPT = Pattern(
    r"(?:,? (?:và )?(?:năm )?20\d\d)*\s(?:được (?:phép )?)?(?:kéo dài|chuyển (?:nguồn|sang|tiếp))(?![^\W_])"
)
# "vốn kéo dài | năm 2022, 2023 (sang)"
_KEPT_FUNDS = Pattern(
    r"(?i)(?<![^\W_])(?:vốn|kế hoạch|nguồn|dự toán|kinh phí)(?:\s[^\W\d_]+){0,3}\s(?:kéo dài|chuyển (?:nguồn|tiếp))"
    r"(?: (?:từ|của|các))*\s$"
)
# "nợ từ | năm 2003 trở về trước": which debts, not when they stood so.
_AND_BEFORE = Pattern(r"\s?trở (?:về|lại) trước(?![^\W_])")
# "(năm trước | chuyển sang 120 vụ, mới 700 vụ)": where those come from that are dealt with in the time reported on.
_CARRIED_OVER = Pattern(r"\s(?:chưa giải quyết |tồn |còn lại )?chuyển (?:sang|qua|tiếp)(?![^\W_])")
# "công suất 2.156 MW | ngày 10/9; tỷ lệ tổn thất 2%": a day behind a figure is that figure's.
_BEHIND_FIGURE = Pattern(r"(?<![\d/])\d[\d.,]*\s[^\s\d]+(?:\s[^\W\d_]+)?\s(?:vào\s)?$")
_OF_A_PART = Pattern(r"(?i)(?<![^\W_])(?:riêng|trong đó)(?: trong| của)?\s$")
# In brackets before a time these leave it one of the value: "(tính từ | 16/8 đến 15/9)".
_SINCE_DAY = Pattern(
    r"(?i)\s*(?:thời điểm\s*|(?:tính )?(?:từ|đến)(?: ngày)?\s*)?"
    r"(?:\d{1,2}/\d{1,2}(?:/\d{4})?\s*(?:-|–|đến)(?: ngày)?\s*)?"
)
# "doanh thu 50 tỷ đồng, đưa doanh thu | năm 2024 lên 190 tỷ đồng; …": of that level alone.
_BRINGS = Pattern(r"(?i)(?<![^\W_])đưa\s[^,;:.()\d]{2,50}$")
_UP_TO = Pattern(r"\s(?:lên|đạt|xuống)\s")
_FIGURES_GO_ON = Pattern(r"[.,]\d")


def tells_when(text: str, mention: DateMention, start: int, outside: bool = False, title: bool = False) -> bool:
    """Neither a document's date nor what a value is held against nor, but in a title, the year in a plan's name; of
    an earlier clause (``outside``) no plan's time either."""
    before = text[max(start, mention.start - 40) : mention.start]
    kept = mention.precision == "year" and _FUNDS_KEPT.match(text, mention.end)
    if (kept and _FUNDS.search(before)) or (mention.precision == "year" and _KEPT_FUNDS.search(before)):
        return False  # "vốn năm 2023 kéo dài"
    if _AND_BEFORE.match(text, mention.end):
        return False
    if text.endswith(" trước", 0, mention.end) and _CARRIED_OVER.match(text, mention.end):
        return False
    if VISION.fullmatch(before.lstrip()) and text.startswith(":", mention.end):
        return True
    if mention.precision == "month" and _FIGURES_GO_ON.match(text, mention.end):
        return False  # "6 tháng | 2.780 triệu USD"
    ends = outside and mention.precision == "day" and not mention.as_of and text.startswith(";", mention.end)
    if ends and _BEHIND_FIGURE.search(before):
        return False
    return mention.end_date is not None and not (
        _PUBLISHED.search(before)
        or VISION.search(before)
        or _ORIENTED.search(before)
        or _HELD_AGAINST.search(before)
        or (text.endswith("%", 0, start) and _DONE_THEN.fullmatch(before))
        or (mention.precision == "day" and (_BEGAN.search(before) or _names_occasion(text, mention, before)))
        or (not title and OF_A_PLAN.search(before) and width(mention) < STAGES.start)
        or (outside and _DUE_AT.search(before))
        or (not title and _in_cited_title(text, mention, start))
        or (not title and _FROM_LEVEL.search(text, max(0, mention.start - 40), mention.start))
        or (outside and _UP_TO.match(text, mention.end) and _BRINGS.search(before))
        or (outside and _PLAN_OF.search(before) and not _SETS_OUT.match(text, mention.end))
    )


def is_held_against(text: str, mention: DateMention) -> bool:
    """A value is held against that time: "cao hơn mức 6% của | giai đoạn 2011 - 2015"."""
    return _HELD_AGAINST.search(text, max(0, mention.start - 40), mention.start) is not None


def is_base_rate(text: str, at: int) -> bool:
    """The rate at ``at`` is only what the one before is held against: "tăng 6%, thấp hơn mức tăng | 7,1% của quý I"."""
    return _BASE_RATE.search(text, max(0, at - 40), at) is not None


def _in_cited_title(text: str, mention: DateMention, start: int) -> bool:
    """Some years, named in the title of a cited paper."""
    first, last = mention.start_date, mention.end_date
    if mention.precision != "year" or first is None or last is None or first.year == last.year:
        return False
    return _CITED_TITLE.search(text, max(start, mention.start - 240), mention.start) is not None


def _names_occasion(text: str, mention: DateMention, before: str) -> bool:
    if _OCCASION.search(before):
        return True
    return "(" in before and _NAMED_DAY.search(text, max(0, mention.start - 90), mention.start) is not None


def is_of_a_rate(text: str, mention: DateMention, at: int) -> bool:
    """ "tăng bình quân 7,8%/năm trong | 5 năm; diện tích …", "tốc độ tăng | giai đoạn 2021 - 2025 đạt 8%/năm; …":
    those years are the rate's alone, and not of what stands at ``at``."""
    near = text[max(0, mention.start - 14) : min(at, mention.end + 36)]
    return width(mention) > 366 and "%/năm" in near


def is_of_a_part(text: str, mention: DateMention, start: int, end: int) -> bool:
    """ "…, trong đó (riêng) | quý III là 12 lượt; …": of that part alone."""
    parted = text.find(";", mention.end, end) >= 0
    return parted and _OF_A_PART.search(text, max(start, mention.start - 40), mention.start) is not None


def is_in_closed_brackets(text: str, mention: DateMention, start: int, end: int) -> bool:
    """Among other words or with a figure in brackets closed before ``end``: "(kế hoạch năm 2025 là 8%), …"."""
    opened = text.rfind("(", start, mention.start)
    if opened < 0 or text.rfind(")", opened, mention.start) >= 0 or text.find(")", mention.end, end) < 0:
        return False
    # "(năm 2023 là 94%)", "(tháng 2 trùng Tết)", but "số hộ (năm 2023) là …"
    before, behind = text[opened + 1 : mention.start], text[mention.end : text.find(")", mention.end, end)]
    return bool(behind.strip()) or _SINCE_DAY.fullmatch(before) is None


def plan_to_come(text: str, start: int, times: Sequence[DateMention], context: Context) -> DateMention | None:
    """The year to come of the plan with which a sentence opens at ``start``, by its first time: "Kế hoạch năm 2032
    trồng 90 ha; …"."""
    first, today = times[0] if times else None, context.issued_on
    if first is None or today is None or first.start_date is None or first.start_date <= today:
        return None
    return first if _OPENS_PLAN.fullmatch(text, start, first.start) else None
