"""What stands so on a day and does not come about in a stretch of time: herds, debts, people, what meets a standard.

A report on nine months tells such a level as of their end: "đàn bò 27.000 con", "dư nợ 90 tỷ đồng".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from ....mentions import IndicatorDraft
from ....patterns import Pattern

# The noun and what tells which: with a verb behind it something was done to it ("đàn lợn tiêm phòng").
_WHICH = (
    r"(?: (?:(?:của|trên|theo|thuộc|toàn|tại|trong|ở|cho|đối với|vùng|khu vực) .*|bình quân|chung|chính|các loại|"
    r"nội bảng|tín dụng|ngắn hạn|trung,? dài hạn|còn lại|hiện có|đa chiều|rừng|BHYT|bảo hiểm y tế|y tế|cơ bản))*$"
)
_STOCK = Pattern(
    r"^(?:tổng(?: số)? |số(?: lượng)? )*(?:"
    r"đàn (?:trâu,? bò|trâu|bò(?: sữa)?|lợn|heo|gia súc(?: chính)?|gia cầm|gà|vịt|dê)|dư nợ(?: cho vay)?|"
    r"nợ(?: (?:xấu|đọng|quá hạn|khó thu|thuế|XDCB|xây dựng|công))?|số dư|tồn (?:kho|quỹ)|dân số|nguồn vốn huy động|"
    r"hộ (?:nghèo|cận nghèo)|tỷ lệ (?:bao phủ|che phủ|hộ nghèo|hộ cận nghèo|nghèo|nợ|nợ xấu|nợ quá hạn|lấp đầy|"
    r"đô thị hóa)|độ che phủ|bao phủ)" + _WHICH + r"|"
    r"^(?:tổng )?(?:số )?(?:xã|trường|thôn|huyện|ấp|bản|đơn vị)(?: [^\W\d_]+){0,6} đạt chuẩn(?! (?:thêm|mới))[^,]*$|"
    r"^(?:số )?(?:doanh nghiệp|hợp tác xã|HTX|dự án|cụm công nghiệp|khu công nghiệp)(?: [^\W\d_]+){0,4} "
    r"(?:hiện có|đang hoạt động)$|còn hiệu lực$|^diện tích [^,]{2,30} hiện có$|"
    r"tiêu chí/xã|^(?:số )?tiêu chí .*bình quân",
    re.IGNORECASE,
)
_DEEDS = ("lượt", "kwh", "m3")
"""Units of what comes about."""
_NEW = Pattern(
    r"(?i)(?<![^\W_])(?:(?<!nông thôn )mới|thêm|tăng|giảm|xử lý|thu hồi|phát sinh|(?<!dư nợ )cho vay|thu|trả|"
    r"được công nhận)(?![^\W_])"
)
# "Hiện nay, trên địa bàn có | 85 hợp tác xã", "Đến nay có | 12 xã": whatever it is, so many there are.
_THERE_ARE = Pattern(
    r"(?i)(?<![^\W_])(?:(?:đến|hiện) nay|hiện)(?![^\W_])"
    r"(?:(?!(?<![^\W_])(?:đã|thu|chi|vận động|mới|thêm)(?![^\W_]))[^.;:\d]){0,60}"
    r"(?<![^\W_])(?:có|còn|đang có)(?:\s(?:trên|khoảng|gần|hơn))?\s$"
)
# "245 dự án còn hiệu lực với tổng vốn đăng ký | 3.245 triệu USD"
_IN_FORCE = Pattern(r"(?i)còn hiệu lực,?\s(?:với\s|có\s)?(?:tổng\s)?(?:số\s)?vốn(?:\s[^\W\d_]+){0,4}\s$")
# "lũy kế còn hiệu lực | 245 dự án": all that there are, whatever the time reported on.
_ALL_IN_FORCE = Pattern(
    r"(?i)(?<![^\W_])lũy kế[^.;\d]{0,40}?\scòn hiệu lực(?: (?:là|có))?\s"
    r"(?:\d[\d.]* dự án,?\s(?:với\s)?(?:tổng\s)?(?:số\s)?vốn(?:\s[^\W\d_]+){0,4}\s)?$"
)
# "12.380 tỷ đồng | dư nợ"
_STOCK_BEHIND = Pattern(r"\s(?:tổng\s)?(?:dư nợ|nợ (?:xấu|quá hạn|thuế|đọng)|số dư)(?![^\W_])")
# "Lũy kế đến nay đã cấp | 345.120 thẻ BHYT": all that there are.
_ISSUED = Pattern(
    r"(?i)(?<![^\W_])lũy kế(?: (?:tính )?(?:đến|tới) (?:nay|(?:hết |cuối )?(?:ngày|tháng) [\d/]{1,10}))?,?\s"
    r"(?:toàn (?:tỉnh|huyện|thành phố|xã|ngành)\s)?(?:đã\s)?cấp (?:được )?(?:(?:tổng số|khoảng|trên|gần|hơn)\s)*$"
)
_PAPERS = Pattern(r"(?i)(?:thẻ|giấy|sổ|tài khoản|mã số|căn cước|chứng chỉ)(?![^\W_])")
_BY_YEAR_END = Pattern(r"(?i)(?<![^\W_])(?:cuối|hết) năm(?: \d{4})?(?![^\W_])[^.;:\d]*$")
# "từ đầu năm | đến nay có 230 ca": so many came about.
_SINCE = Pattern(r"(?i)(?<![^\W_])từ\s[^,;.]{1,30}\s$")
# What comes about in a time and does not stand so on a day; not in the name of what does: "đất sản xuất nông nghiệp".
_FLOW = Pattern(
    r"(?i)[\W_]*(?:(?:toàn )?(?:tỉnh|ngành|huyện|thành phố)\s|(?:[^\W\d_]+\s){1,5}(?=đã\s))?(?:đã\s)?"
    r"(?:(?:tổng|ước)\s)*(?:sản lượng|doanh thu|doanh số|(?:tổng )?mức bán lẻ|giá trị (?:sản xuất|xuất khẩu|nhập khẩu)|"
    r"kim ngạch|vận động(?! viên)|quyên góp|học phí|viện phí|thu được|thu (?:ngân sách|nội địa|phí|từ)|"
    r"(?:xuất|nhập) khẩu(?= (?:ước|đạt|\d)))(?![^\W_])"
)
_TAKEN_IN = Pattern(r"(?i)(?<![^\W_])thu (?:ngân sách|nội địa|NSNN|phí|từ)(?![^\W_])")
_TRADE = Pattern(r"(?i)(?<![^\W_])(?:kim ngạch|xuất khẩu|nhập khẩu)(?![^\W_])")
# "… nợ thuế là 90 tỷ đồng. | Thu hồi 12 tỷ đồng"; no nouns: "cấp huyện", "chi bộ", "trồng trọt"
_DEED = Pattern(
    r"(?i)[\W_]*(?:(?:toàn )?(?:tỉnh|ngành|huyện|thành phố)\s)?(?:(?:đã|trong kỳ|được)\s)*"
    r"(?:thu(?! (?:nhập|hút))(?: hồi)?|hoàn (?:thuế|trả)|xử (?:lý|phạt)|cấp (?:mới|phép|được)|trồng (?:mới|được)|"
    r"giải (?:quyết|ngân)|cho vay|chi (?:trả|ngân sách)|nộp|tiếp nhận|kết nạp|tuyển|tạo|"
    r"đào tạo|thành lập|đón|khám|tiêm|xóa|hỗ trợ|kiểm tra|thanh tra|phát hiện|khởi tố|bắt)(?![^\W_])"
)
# "nợ xấu 12 tỷ đồng, thu hồi 3 tỷ đồng | trong tháng"; "trong kỳ" is in whatever time was told
_WITHIN = Pattern(r"\s(?:[^\W\d_]+\s){0,3}?trong tháng(?=\s?[,;.)]|$)")
# "huy động vốn đạt 900 tỷ đồng, tăng 5% | so với đầu năm": of what banks hold and lend
_SINCE_DAY = Pattern(r"[\s)]*so (?:với )?(?:thời điểm )?(?:(?:đầu|cuối) năm|(?:ngày )?31/12)(?![^\W_])")
_HELD = Pattern(
    r"(?i)(?:tổng |số )*(?:dư nợ|nợ xấu|tiền gửi|(?:nguồn )?vốn huy động|huy động(?: vốn| tiền gửi|$)|cho vay|"
    r"(?:dư nợ )?tín dụng|số dư|quỹ(?! (?:tiền )?lương)|tồn (?:quỹ|kho))(?![^\W_])"
)
_TAKEN = Pattern(
    r"(?i)(?<![^\W_])(?:thu(?! nhập)|chi|xử lý|phát sinh|doanh thu|doanh số|giải ngân|giá|mới|thêm|trả|vận động|lãi)"
    r"(?![^\W_])"
)
_NEAR, _SENTENCE = 16, 90
_YEAR = 360
"""Days: of a whole year the text may speak as of its end or not; shorter stretches are those of reports."""


def as_of_end(text: str, drafts: Iterable[IndicatorDraft]) -> Iterator[IndicatorDraft]:
    """The drafts, with levels that were told for the months of a report as of their last day, and their parts."""
    levels: dict[int, tuple[date | None, date | None]] = {}
    for index, draft in enumerate(drafts):
        time = (draft.period_start, draft.period_end)
        part = draft.part_of is not None and levels.get(draft.part_of) == time and draft.status != "target"
        if part or _is_level(text, draft):
            levels[index] = time
            yield replace(draft, period_start=None)
        else:
            yield draft


def _is_level(text: str, draft: IndicatorDraft) -> bool:
    start, end = draft.period_start, draft.period_end
    if draft.rule == "growth" or start is None or end is None or (end - start).days <= 0:
        return False
    begin = draft.quantity.bound_start or draft.start
    if _ALL_IN_FORCE.search(text, max(0, begin - _SENTENCE), begin):
        return True
    there_are = draft.quantity.currency is None and _THERE_ARE.search(text, max(0, begin - _SENTENCE), begin)
    if there_are and _SINCE.search(text, max(0, there_are.start() - 40), there_are.start()):
        there_are = None
    since = _is_held_against_day(text, draft)
    stands = since or _STOCK.search(draft.name) or _STOCK_BEHIND.match(text, draft.end) or _issued(text, draft)
    if not there_are and not stands and not _IN_FORCE.search(text, max(0, begin - _SENTENCE), begin):
        return False
    if any(unit in draft.quantity.unit.lower() for unit in _DEEDS):
        return False
    days = (end - start).days
    if days >= _YEAR:
        by_its_end = days < _YEAR + 7 and _BY_YEAR_END.search(text, max(0, begin - _SENTENCE), begin)
        return bool(by_its_end) and not there_are
    if draft.status == "target":
        return False
    if since:
        return True
    if _NEW.search(draft.name) is not None:
        return False
    near = max(0, draft.start - _NEAR, text.rfind(". ", 0, draft.start) + 1)
    return _NEW.search(text, near, draft.start) is None


def _is_held_against_day(text: str, draft: IndicatorDraft) -> bool:
    """Whether a sum of money that is held or lent has changed since the year began or the last one ended."""
    if draft.quantity.currency is None or "/" in draft.quantity.unit or _TAKEN.search(draft.name):
        return False
    if _HELD.match(draft.name) is None:
        return False
    return any(c.kind != "ratio" and _SINCE_DAY.match(text, c.end) for c in draft.comparisons)


def comes_about(stretch: str, last: IndicatorDraft) -> bool:
    """Whether the words ``stretch`` before a value tell what comes about in a time, or what was done beside a sum that
    was told ``last``."""
    if _FLOW.match(stretch) is not None:
        # "đến ngày 15/6 thu ngân sách 90 tỷ đồng. Thu nội địa | 60 tỷ đồng": up to the same day
        return not any(kind.search(stretch) and kind.search(last.name) for kind in (_TAKEN_IN, _TRADE))
    stands = last.quantity.currency is not None and (_STOCK.search(last.name) or "giải ngân" in last.name)
    return bool(stands) and _DEED.match(stretch) is not None


def told_within(text: str, behind: int) -> bool:
    """Whether the words behind a value say that it came about in the time reported on: "35 tỷ đồng | trong tháng"."""
    return _WITHIN.match(text, behind, behind + _SENTENCE) is not None


def _issued(text: str, draft: IndicatorDraft) -> bool:
    begin = draft.quantity.bound_start or draft.start
    papers = _PAPERS.match(draft.quantity.unit) is not None
    return papers and _ISSUED.search(text, max(0, begin - _SENTENCE), begin) is not None
