"""Times that come back: "hằng quý", "trước ngày 20 hàng tháng", "trước ngày 15/12 hằng năm"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...document import Paragraph, StructuredText
from ...mentions import DateMention, DeadlineMention
from ...patterns import Pattern
from ...signs import matches, places
from .act_words import NARRATES, opens_act

_EACH = r"\s+(?:ngày|tuần|tháng|quý|năm|6)"
_COUNTS = {"một": 1, "hai": 2, "ba": 3, "bốn": 4, "sáu": 6, "mười": 10}
_SPACE = rf"(?:(?:\d{{1,2}}|{'|'.join(_COUNTS)}) (?:giờ|ngày|tuần|tháng|quý|năm)|nửa tháng)"
"""What lies between two times: "6 tháng một lần"."""
_APART = r"(?:định kỳ )?(?:cứ )?(\d{1,2}|[^\W\d_]+) (giờ|ngày|tuần|tháng|quý|năm)"
_SIGN = Pattern(
    rf"h[àằ]ng{_EACH}|từng{_EACH}|mỗi{_EACH}|tháng\ cuối|tháng\ đầu|tháng\s?(?:/\s?|một |mỗi )?(?:0?1\s?)?lần|"
    r"lần\s*(?:/|một|mỗi|trong)|(?:(?<=một )|(?<=/)|(?<=1 ))lần|định kỳ"
)
"""What stands in every line that says how often; for small letters."""
_SIGNS = ("hàng", "hằng", "từng", "mỗi", "tháng", "lần", "định kỳ")
_RECURRING = Pattern(
    r"(?<![^\W_])(?=[tcvlđhmndíbs\d])(?P<all>(?:(?:chậm nhất\s+vào\s+|(?:trước|chậm nhất|vào|đúng)\s+)?(?:là\s+)?"
    r"(?:\d{1,2}\s?(?:giờ|h)\s?(?:\d{1,2}(?:\s?phút|['’])?)?,?\s+)?"
    r"(?:(?:từ (?:ngày )?\d{1,2} đến (?:hết )?ngày|ngày|các ngày)\s+(?:m[ồùộ]ng\s+)?"
    r"(?P<day>\d{1,2})(?P<more>(?:\s*(?:,|"
    r"và)\s*(?:ngày\s+)?\d{1,2})*)\s+(?:của\s+)?(?:(?P<last>tháng (?:cuối|đầu))\s+(?:của\s+)?)?|"
    r"(?:(?:sáng|trưa|chiều|tối)\s+)?(?:ngày\s+)?thứ (?P<week>hai|ba|tư|năm|sáu|bảy|[2-7])\s+)|"
    r"(?:trước|chậm nhất|vào)\s+(?:là\s+|lúc\s+)?\d{1,2}\s?(?:giờ|h)\s?(?:\d{1,2}(?:\s?phút|['’])?)?"
    r"(?:\s*(?:,|và)\s*\d{1,2}\s?(?:giờ|h)\s?(?:\d{1,2}(?:\s?phút|['’])?)?)*,?\s+(?=h[àằ]ng ngày|mỗi ngày)|"
    r"(?:trước|chậm nhất|vào|đến)\s+(?:là\s+|vào\s+)?(?P<of>\d{1,2}/\d{1,2})\s+(?:của\s+)?(?=h[àằ]ng năm|mỗi năm))?"
    r"(?:(?<!tuần )(?<!ngày )(?:vào\s+)?(?:đầu|cuối)\s+(?=mỗi\s))?(?:định kỳ\s+)?"
    r"(?:(?:(?:h[àằ]ng|từng|mỗi)\s+(?!tháng còn lại)|(?:(?<=tháng\ cuối\ )|(?<=tháng\ đầu\ )|"
    r"(?<=cuối\ của\ )|(?<=đầu\ của\ ))(?=quý))"
    r"(?P<unit>ngày|tuần|tháng|quý(?:\s+(?:sau|tiếp theo|kế tiếp|liền kề))?|năm|6 tháng)"
    r"(?:\s*(?:,|và|/)\s*(?:h[àằ]ng\s+|từng\s+)?(?:tuần|tháng|q(?:uý|úy)|(?:0?1 )?năm|6 tháng|06 tháng|cả năm))*|"
    r"(?P<times>(?:(?:(?:định kỳ\s+)?(?:ít nhất|tối thiểu)|định kỳ)\s+|(?<=báo cáo ))(?P<count>\d{1,2})\s+lần\s*"
    r"(?:/\s?|một\s+|mỗi\s+|trong\s+)(?P<each>ngày|tuần|tháng|quý|năm))|"
    r"(?P<odd>(?<=,\ )định kỳ(?=\ (?:báo cáo|tổng hợp|sơ kết|đánh giá|kiểm tra)\b)|"
    r"định kỳ (?:vào )?(?:(?:sáng|chiều) )?thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7]) (?:đầu|cuối) (?:tháng|quý)(?![^\W_])|"
    r"định kỳ (?:(?:trước|vào|chậm nhất) )?ngày \d{1,2}(?=,? (?:báo cáo|tổng hợp|gửi|nộp|có|cập nhật)\b)|"
    rf"(?:định kỳ )?(?:cứ )?{_SPACE}\s?(?:/\s?|một |mỗi )?(?:0?1\s?)?lần(?! lượt)|"
    r"định kỳ (?:0?6 tháng|tuần|tháng|quý|năm)(?![^\W_])"
    r"(?:\s*(?:,|và|/)\s*(?:h[àằ]ng )?(?:tháng|q(?:uý|úy)|(?:0?1 )?năm|0?6 tháng|cả năm))*)))"
)
_CONTEXT = Pattern(
    r"(?i)báo cáo|báo về|kiểm điểm|tổng hợp|rà soát|đánh giá|giao ban|định kỳ|theo dõi|công bố|công khai|cập nhật|gửi|"
    r"kiểm tra|giám sát|đối thoại|thống nhất|tiến độ|sơ kết|đôn đốc|xây dựng|họp|tháo gỡ|kế hoạch|triển khai|yêu cầu"
)
_ATTRIBUTE = Pattern(
    r"(?i)(?:(?<!thực hiện )kế hoạch|công suất|dự toán|thường niên|bình quân|trung bình|nhiệm vụ|ngân sách|"
    r"ngân sách địa phương|chương trình công tác|tăng trưởng|số liệu|chỉ tiêu|thu nhập|trợ cấp|trợ giúp|"
    r"(?:trợ cấp|trợ giúp|hưu trí|bảo trợ) xã hội|hưu trí|phụ cấp|tiền lương|lương hưu|tiền thuê đất|"
    r"theo nghị quyết|sinh hoạt|đời sống|công việc|nhu cầu|thiết yếu|hoạt động|giao tiếp|lao động|bữa ăn|"
    r"nhu yếu phẩm|khẩu phần(?: ăn)?|vệ sinh|báo đến|phát sinh|rau quả|gia vị|i-ốt|tiêu dùng|"
    r"ăn uống|lưu thông|đi lại|sử dụng|tiêu thụ|phục vụ)\s+$"
)
"""Nouns that "hàng tháng" may qualify: an allowance paid every month is no time by which something is due."""
_CLOSED = Pattern(r"(?i)(?<![^\W_])(?:chốt|đối chiếu|khóa sổ)(?: (?:số liệu|sổ|danh sách|công nợ))?\s+$")
"""What is done to figures on such a day: "chốt số liệu | ngày 30 hằng tháng"."""
_CLAUSE_ENDS = Pattern(r"\s*(?:[.;]|$|\n)")
"""Behind a word of frequency that closes its clause: there it says when the act comes back (56 of 61 in the gold)."""
_SUM = Pattern(r"(?i)\d[^,;.]{0,20}$|(?<![^\W_])(?:hỗ trợ|trợ cấp|phụ cấp|trợ giúp)\s[^,;.]{0,70}$")
"""What is paid so often, and what comes to so much."""
# "Sáng nay, ông A chủ trì cuộc họp giao ban | định kỳ hằng tuần": a meeting that was held.
_MEETING = Pattern(r"(?i)\W*(?:sáng|chiều|tối|ngày)\s.*(?<![^\W_])(?:chủ\s+trì|dự)\s[^,;.:]{0,60}$")
_RULES = Pattern(r"(?i)(?:quy chế|quy định|quyết định|nghị định|thông tư)\s[^,;.]{0,80}$")
_PERIODIC = Pattern(r"(?i)định kỳ|báo cáo|trước ngày|đánh giá|sơ kết|tổng kết|công bố|kiểm điểm|rà soát[^,;.]{0,60}$")
_OPENS = Pattern(
    r"(?i),\s*(?:căn cứ|trên cơ sở|theo|các|sở|ủy ban|uỷ ban|ubnd|xây dựng|tổ chức|rà soát|lập|báo cáo|tổng hợp|"
    r"sơ kết|tổng kết|đánh giá|kiểm tra|chủ trì|phối hợp|chủ động|tham mưu|bố trí|cân đối|thực hiện|ban hành|"
    r"công khai|công bố|cập nhật|thống kê|theo dõi|hướng dẫn|trình|đề xuất|tiến hành)(?![^\W_])"
)
"""What follows a word of frequency that opens its sentence where it gives an order."""
_EVERY_YEAR_DOES = Pattern(
    r"(?i)\s+(?:có\s+)?(?:báo cáo|sơ kết|tổng kết|bố trí|cân đối|lập|rà soát|kiểm tra|đánh giá|tổng hợp|trình|tham mưu|"
    r"tổ chức|xây dựng)(?![^\W_])"
)
_AFTER_COMMA_OR_BODY = Pattern(
    r",\s*$|(?:Sở|Bộ|UBND|Ủy ban|Uỷ ban|Ban|Cục|Phòng|Hội|Công an|Thanh tra)\s[^,;.:]{2,60}\s$|(?:[Cc]ác|"
    r"[Mm]ỗi)\s[^;.:]{2,60}\s$|(?i:định kỳ\s*$)"
)
"""Where "hàng năm" stands before the act: behind a comma or the body that acts, and not as the attribute of a noun."""
_YEARLY_REPORT = Pattern(
    r"(?i),?\s*(?:hoặc đột xuất,?\s*)?(?:tổ chức\s+)?(?:báo cáo|sơ kết|tổng kết|tổng hợp,? báo cáo)"
)
_DAILY_REPORT = Pattern(
    r"(?i),?\s*(?:trực\s+|tổng\s+hợp,?\s+)?(?:báo\s+cáo|trực\s+báo|báo\s+về|cập\s+nhật|giao\s+ban|gửi)\s"
)
_IN_EACH = Pattern(
    r"(?i)\s+(?:(?:phải\s+|cần\s+)?(?:có|ít\s+nhất|tối\s+thiểu|không\s+dưới|tổ\s+chức|kiểm\s+tra|công\s+khai|công\s+bố|"
    r"cập\s+nhật|phát\s+sóng|gửi|thông\s+báo|tổng\s+hợp|phản\s+ánh|rà\s+soát)(?![^\W_])|"
    r"(?:(?!tăng\s|giảm\s)[^\W\d_]+\s+){1,3}(?:ít\s+nhất|tối\s+thiểu)\s+(?:0?\d|một|hai|ba|bốn)\s+(?:lần|kỳ|đợt|buổi|cuộc|số)\s?|"
    r"(?:0?\d|một|hai|ba|bốn)\s+(?:lần|kỳ|đợt|buổi|cuộc|số|chuyên\s+mục|bản\s+tin|ngày)(?![^\W_]))"
)
"""What follows "mỗi tháng", "mỗi quý" where so much is to be done in each of them."""
_TOLD_EACH_TIME = Pattern(r"(?i)báo cáo|điện báo|họp|giao ban|thông báo|cập nhật")
_SO_MUCH_IN = Pattern(r"(?i)(?:\d|một|hai|ba|bốn)\s+(?:lần|kỳ|buổi|cuộc|số|chuyên\s+mục|bản\s+tin)(?:/|\s+)$")
"""The same before it: "phát sóng hai kỳ mỗi tháng"."""
_RATE = Pattern(r"(?i)(?:bình\s+quân|trung\s+bình|đồng|usd|kg|tấn|người|lít|m3|kwh|suất|ha|lượt|nếu|khi)\s+$")
"""Before what is a rate or a condition: "bình quân mỗi tháng", "500.000 đồng mỗi tháng"."""
_SO_OFTEN = Pattern(r"(?i)\s+(?:ít\s+nhất\s+)?(?:0?[1-9]|một|hai)\s+lần(?![^\W_])")
"""Behind what it comes back in: "kiểm tra mỗi tháng 01 lần"."""
_OF_PERIOD = Pattern(
    r"(?<![^\W_])(?:trước|chậm nhất(?: là| vào)?|vào) ngày (?P<d>\d{1,2}) (?:của )?tháng (?:(?:liền )?sau(?: liền kề)?|"
    r"tiếp theo|kế tiếp|liền kề|báo cáo|(?P<last>đầu|cuối)(?: tiên| cùng)?(?= (?:của )?(?:kỳ|quý)))"
    r"(?:(?: của| sau)? (?:tháng|(?P<quarter>quý)|(?P<any>kỳ))(?= (?:sau|tiếp|kế|liền|kỳ|báo)|\s*[,.;)\n])"
    r"(?: (?:sau|tiếp theo|kế tiếp|liền kề|kỳ báo cáo|báo cáo)(?![^\W_]))?| sau tháng (?:kỳ )?báo cáo)?"
    r"(?=\s*(?:[.,;:()\n]|để |về |cho |đối với |$))"
)
"""A day of the month told by the period that is reported on: "trước ngày 05 của tháng sau quý báo cáo"."""
_OF_REPORT = Pattern(
    r"báo cáo (?P<unit>tuần|tháng)(?: gửi| nộp)?(?P<to> (?:cho|về) [^,;.:()\n]{3,60}?)? "
    r"(?P<all>(?:trước|(?:chậm|muộn) nhất(?: là)?(?: vào)?|vào) "
    r"(?:(?:lúc )?\d{1,2} ?(?:giờ|h|g) ?(?:\d{1,2})?,? )?"
    r"(?:(?:(?:sáng|chiều) )?thứ (?P<week>hai|ba|tư|năm|sáu|bảy|[2-7])|ngày (?P<day>[12]?\d|30|31|0[1-9])))"
    r"(?=\s*(?:[,.;)\n]|$)| (?:gửi|về|để|cho) )"
)
"""A day told by the report itself: "báo cáo tuần trước thứ Sáu", "báo cáo tháng trước ngày 25"."""
_OF_DAY = Pattern(
    r"báo cáo ngày (?P<all>(?:trước|(?:chậm|muộn) nhất(?: là)?(?: vào)?|vào) (?:lúc )?\d{1,2} ?(?:giờ|h|g)"
    r"(?: ?\d{1,2}(?: phút)?)?)(?=\s*(?:[,.;)\n]|$)| (?:gửi|về|để|cho) )"
)
"""The same of the hour: "báo cáo ngày trước 16 giờ"."""
_OF_MONTH = Pattern(
    r"(?<![^\W_])(?:trước|chậm nhất(?: là| vào)?) ngày (?P<d>[12]?\d|30|31|0[1-9]) của tháng"
    r"(?=\s*(?:[,.;:()\n]|$)| (?:gửi|về|để|cho) )"
)
"""A day of the month of which no month is told: "báo cáo tháng gửi Sở A trước ngày 20 của tháng"."""
_OF_LAST_MONTH = Pattern(
    r"(?<![^\W_])(?:trước|chậm nhất(?: là| vào)?) ngày (?P<d>[12]?\d|30|31|0[1-9]) (?:của )?tháng (?:liền )?trước"
    r"(?: liền kề)?(?=\s*(?:[,.;:()\n]|$)| (?:gửi|về|để|cho) )"
)
"""A day of the month before the one that is planned for: "trình ban hành chậm nhất ngày 28 của tháng trước"."""
_EVERY_MONTH = Pattern(
    r"(?i)h[àằ]ng tháng|định kỳ,? (?:(?:trước|chậm nhất|vào) |(?:mỗi )?tháng)|mỗi tháng|"
    r"báo cáo (?:[^\W\d_]+ ){0,4}?(?:của )?tháng(?! (?:\d|n[aà]y|tới|sau))(?![^\W_])"
)
_DAY_ALONE = Pattern(
    r"(?<![^\W_])(?:trước|chậm nhất(?: là)?|vào) ngày (?:m[ồùộ]ng )?(?P<d>[12]?\d|30|31|0[1-9])(?=\s*(?:[,.;:)\n]|$))"
)
# "hằng tháng | (trước ngày 25)", "hằng tháng | báo cáo Sở A trước ngày 25."
_DAY_OF_IT = Pattern(
    r"(?:\s\(|[^;.:()\n\d]{0,80}?(?:\([^()\n\d]{2,60}\)[^;.:()\n\d]{0,40}?)?\s)"
    r"(?:trước|chậm nhất(?: là)?|muộn nhất(?: là)?|vào) ngày (?:m[ồùộ]ng )?(?P<d>[12]?\d|30|31|0[1-9])"
    r"(?=\s*(?:[,.;:)\n]|$|về |để |cho |gửi ))"
)
_TIME_LINE = Pattern(r"(?i)[*\s(]*(?:th\s?ờ\s?i\s+(?:gian|hạn|điểm)|tiến\s+độ|lộ\s+trình)(?:\s+[^\W\d_]+){0,4}\s*:")
"""A line that says when: "Thời gian thực hiện: rà soát, bổ sung hằng năm"."""
_DAY_TOLD = Pattern(r"(?i)\s*\(?(?:trước|chậm\s+nhất|vào\s+ngày)\s")
_BRACKET_BEFORE_DAY = Pattern(r"(?i)\([^()\n]{2,20}\)\s*(?:trước|chậm\s+nhất)\s+(?:là\s+)?(?:ngày\s+)?\d")
"""Of a day how often it comes back: "báo cáo (hàng năm) chậm nhất ngày 12/11"."""
_YEARLY_BEFORE = Pattern(r"(?i)h[àằ]ng\s+(?:năm|quý|tháng)\s+$")
_BY = ("trước", "chậm nhất", "vào", "đúng", "đến", "từ ngày ")
"""Before a day or an hour that comes back: these bind whatever is told with them."""
_FREQUENCY = {
    "giờ": "HOURLY",
    "ngày": "DAILY",
    "tuần": "WEEKLY",
    "tháng": "MONTHLY",
    "quý": "MONTHLY;INTERVAL=3",
    "năm": "YEARLY",
    "6 tháng": "MONTHLY;INTERVAL=6",
}
_WEEKDAYS = {
    "hai": "MO", "ba": "TU", "tư": "WE", "năm": "TH", "sáu": "FR", "bảy": "SA",
    "2": "MO", "3": "TU", "4": "WE", "5": "TH", "6": "FR", "7": "SA",
}  # fmt: skip
_LONGEST = 4000  # days far behind on one line, which may hold a whole paper, are told of something else


def recurring(same: str, lowered: str, text: StructuredText, told: frozenset[int]) -> Iterator[DeadlineMention]:
    """The times that come back; days of a year ("ngày 15/12 hằng năm") are read with the dates.

    ``told``: the paragraphs that a report tells its results in.
    """
    for found in _mentions(lowered):
        paragraph = text.paragraph_at(found.start())
        if paragraph.zone not in ("body", "footnote", "table") or paragraph.heading:
            continue
        if _asked(same, text, paragraph, found, report=paragraph.index in told):
            often = _SO_OFTEN.match(same, found.end())
            yield DeadlineMention(
                start=found.start("all"),
                end=often.end() if often else found.end(),
                due=None,
                bound="recurring",
                recurrence=_with_day(lowered, rule(found), found.end(), paragraph.end),
                rule="deadline_recurring",
                confidence=0.8,
            )
            yield from _likewise(lowered, text, paragraph, found)
    yield from _of_a_period(lowered, text)
    yield from _of_a_report(lowered, text)


def _of_a_period(lowered: str, text: StructuredText) -> Iterator[DeadlineMention]:
    """Days told by the period that a report is about; a quarter named by its month alone is read with the others."""
    at = places(lowered, "trước ngày ", "chậm nhất ", "vào ngày ")
    for found in (
        *matches(_OF_PERIOD, lowered, at),
        *matches(_OF_MONTH, lowered, at),
        *matches(_OF_LAST_MONTH, lowered, at),
    ):
        paragraph = text.paragraph_at(found.start())
        if paragraph.zone not in ("body", "footnote", "table"):
            continue
        if _OF_LAST_MONTH.gave(found) and NARRATES.search(lowered, paragraph.content, found.start()):
            continue
        if _OF_MONTH.gave(found) or _OF_LAST_MONTH.gave(found):
            yield _again(found.start(), found.end(), f"FREQ=MONTHLY;BYMONTHDAY={int(found['d'])}")
            continue
        day, months = int(found["d"]), ""
        if found["quarter"]:
            months = "3,6,9,12" if found["last"] == "cuối" else "1,4,7,10"
        every = f"FREQ=YEARLY;BYMONTH={months}" if months else "FREQ=MONTHLY"
        yield _again(found.start(), found.end(), None if found["any"] else f"{every};BYMONTHDAY={day}")


def _again(start: int, end: int, recurrence: str | None) -> DeadlineMention:
    return DeadlineMention(
        start=start,
        end=end,
        due=None,
        bound="recurring",
        recurrence=recurrence,
        rule="deadline_recurring",
        confidence=0.7,
    )


def again_each_month(same: str, mention: DateMention, paragraph: Paragraph) -> bool:
    """Whether "ngày 10 tháng sau" is the day by which every month is reported on."""
    if not same.startswith("sau", mention.end - 3) or "tháng" not in same[mention.start : mention.end]:
        return False
    return _EVERY_MONTH.search(same, paragraph.content, mention.start) is not None


def _of_a_report(lowered: str, text: StructuredText) -> Iterator[DeadlineMention]:
    """Days of the week or month by which the weekly or monthly report is due."""
    for found in matches(_OF_REPORT, lowered, places(lowered, "báo cáo tuần", "báo cáo tháng")):
        week = found["unit"] == "tuần"
        if text.paragraph_at(found.start()).zone != "body" or week != bool(found["week"]):
            continue
        if found["to"] and found["all"].startswith("vào"):
            continue  # "báo cáo tuần về vụ sạt lở vào thứ Tư"
        day = f"WEEKLY;BYDAY={_WEEKDAYS[found['week']]}" if week else f"MONTHLY;BYMONTHDAY={int(found['day'])}"
        yield _again(found.start("all"), found.end(), f"FREQ={day}")
    for found in matches(_OF_DAY, lowered, places(lowered, "báo cáo ngày ")):
        if text.paragraph_at(found.start()).zone == "body":
            yield _again(found.start("all"), found.end(), "FREQ=DAILY")


def _with_day(lowered: str, recurrence: str | None, end: int, limit: int) -> str | None:
    """``recurrence`` with the day of each month that the words behind tell."""
    told = _DAY_OF_IT.match(lowered, end, limit) if recurrence == "FREQ=MONTHLY" else None
    return f"{recurrence};BYMONTHDAY={int(told['d'])}" if told else recurrence


def _likewise(
    lowered: str, text: StructuredText, paragraph: Paragraph, found: re.Match[str]
) -> Iterator[DeadlineMention]:
    """Further days of the same month each, told without it: "trước ngày 20 hằng tháng …, tổng hợp trước ngày 25"."""
    if not found["day"] or found["unit"] != "tháng":
        return
    for more in _DAY_ALONE.finditer(lowered, found.end(), min(paragraph.end, found.end() + _LONGEST)):
        yield _again(more.start(), more.end(), f"FREQ=MONTHLY;BYMONTHDAY={int(more['d'])}")


def _mentions(lowered: str) -> Iterator[re.Match[str]]:
    """The words of frequency, looked for only in lines that have a sign of them."""
    end = 0
    for at in places(lowered, *_SIGNS):
        if at < end or not _SIGN.match(lowered, at):
            continue
        start = max(end, lowered.rfind("\n", end, at))
        end = lowered.find("\n", at)
        end = len(lowered) if end < 0 else end
        yield from _RECURRING.finditer(lowered, start, end)


def _asked(same: str, text: StructuredText, paragraph: Paragraph, found: re.Match[str], *, report: bool) -> bool:
    """Whether something is to be done as often as that."""
    sentence = text.sentence_at(found.start())
    start = max(sentence.start if sentence else paragraph.start, paragraph.content)
    end = sentence.end if sentence else paragraph.end
    begin = found.start("all")
    clause = max(start, same.rfind(";", start, begin) + 1)
    before = same[clause:begin]
    if found["odd"] and (_DAY_TOLD.match(same, found.end()) or _YEARLY_BEFORE.search(before[-12:])):
        return False  # the day beside it is the one that binds
    if _BRACKET_BEFORE_DAY.match(same, begin - 1, end) or _MEETING.match(before):
        return False
    if _TIME_LINE.match(same, paragraph.content, begin):
        return True
    if re.search(r"(?i)(?<![^\W_])đã\s", before) and not opens_act(same, clause):
        last = same.rfind(", ", clause, begin)  # "thủ tục các công trình đã bố trí vốn, | báo cáo … hằng tháng"
        if last < 0 or not opens_act(same, last + 2):
            return False
    by = found["all"].startswith(_BY)
    if by and (found["day"] or found["of"] or found["unit"] == "ngày") and not report:
        return True
    if found["each"] or (found["odd"] and found["odd"].endswith("lần")):
        return not report
    if _SO_OFTEN.match(same, found.end()) and not report:
        return True
    each = re.match(r"(?i)mỗi", found["all"]) is not None
    if (each and _RATE.search(before[-24:])) or (
        found["all"].startswith("từng") and before.endswith(("theo ", "tiến độ "))
    ):
        return False
    if each and not report and _in_each(same, found, begin):
        return True
    if each and not _TOLD_EACH_TIME.search(same, start, end):
        return False
    does = found["unit"] == "năm" and not report and _EVERY_YEAR_DOES.match(same, found.end())
    if does and (not before.strip(" *-+") or _AFTER_COMMA_OR_BODY.search(before)):
        return True
    opens = not before.strip(" *-+") or before.rstrip().endswith(":")
    if opens and not report and _OPENS.match(same, found.end()):
        return True
    if found["unit"] == "ngày" and _DAILY_REPORT.match(same, found.end()) and not report:
        return True
    if found["day"] and found["unit"] == "tháng" and _CLOSED.search(before[-24:]) and not report:
        return True
    if _ATTRIBUTE.search(before[-40:]):
        return False
    if found["unit"] in ("ngày", "tuần") and not report and (not each or _TOLD_EACH_TIME.search(before)):
        return True  # what comes back every day or week is done then, whatever it is
    alone = opens or before.rstrip(" ").endswith(("\t", "|"))  # a cell of a table
    if not (report or each or alone) and _CLAUSE_ENDS.match(same, found.end()) and not _SUM.search(before[-90:]):
        return True
    if not _CONTEXT.search(same, start, end):
        return False
    if found["unit"] not in ("năm", "ngày"):
        return True
    if _RULES.search(before):
        return False
    return bool(_PERIODIC.search(same[max(start, begin - 70) : found.end()])) or bool(
        begin <= start + 4 and _YEARLY_REPORT.match(same, found.end())
    )


def _in_each(same: str, found: re.Match[str], begin: int) -> bool:
    """Whether so much is to be done in each week, month or quarter: "mỗi quý ít nhất 40 cơ sở"."""
    if found["unit"] not in ("ngày", "tuần", "tháng", "quý"):
        return False
    return bool(_IN_EACH.match(same, found.end()) or _SO_MUCH_IN.search(same, max(0, begin - 24), begin))


def first_recurring(lowered: str, start: int, end: int) -> re.Match[str] | None:
    """The words of frequency that open ``lowered[start:end]``."""
    return _RECURRING.match(lowered, start, end)


def rule(found: re.Match[str]) -> str | None:
    """The rule of RFC 5545 for the words found."""
    unit = (found["unit"] or "").lower()
    unit = "quý" if unit.startswith("quý") else unit
    if found["each"]:
        return f"FREQ={_FREQUENCY[found['each'].lower()]}" if int(found["count"]) == 1 else None
    if not unit:
        if named := re.match(r"(?i)định kỳ (tuần|tháng|quý|năm)", found["odd"] or ""):
            return f"FREQ={_FREQUENCY[named[1].lower()]}"
        if of_month := re.match(r".*thứ (\S+) (đầu|cuối) tháng", found["odd"] or ""):
            return f"FREQ=MONTHLY;BYDAY={'1' if of_month[2] == 'đầu' else '-1'}{_WEEKDAYS[of_month[1]]}"
        apart = re.match(_APART, found["odd"] or "")
        if apart is None or apart[1] == "nửa":
            return None  # "nửa tháng một lần": on which days is not told
        return _each_so_many(_COUNTS.get(apart[1]) or int(apart[1]), apart[2])
    if found["of"]:
        day, month = (int(part) for part in found["of"].split("/"))
        return f"FREQ=YEARLY;BYMONTH={month};BYMONTHDAY={day}"
    frequency = f"FREQ={_FREQUENCY[unit]}"
    if found["week"] and unit == "tuần":
        return f"{frequency};BYDAY={_WEEKDAYS[found['week'].lower()]}"
    if found["day"] and unit == "quý" and found["last"]:
        ends = "1,4,7,10" if found["last"].endswith("đầu") else "3,6,9,12"
        return f"FREQ=YEARLY;BYMONTH={ends};BYMONTHDAY={int(found['day'])}"
    if not found["day"] or unit not in ("tháng", "quý"):
        return frequency
    days = ",".join(str(int(day)) for day in re.findall(r"\d+", f"{found['day']} {found['more']}"))
    return f"{frequency};BYMONTHDAY={days}"


def _each_so_many(count: int, unit: str) -> str:
    """The rule of what comes back after ``count`` hours, weeks, months …"""
    if unit == "quý":
        count, unit = 3 * count, "tháng"
    return f"FREQ={_FREQUENCY[unit]}" + (f";INTERVAL={count}" if count > 1 else "")
