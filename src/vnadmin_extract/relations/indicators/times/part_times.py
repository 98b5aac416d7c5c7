"""The time of a part, which is that of its whole but where it names one of its own."""

from __future__ import annotations

from ....mentions import IndicatorDraft, QuantityMention
from ....patterns import Pattern
from ..value import Value
from .month_and_total import THEN_TOTAL
from .periods import Periods
from .time_spans import TimeSpan, is_stage

_TELLS_PARTS = Pattern(r"(?i)trong đó|(?<![^\W_])gồm(?![^\W_])|\(|từ (?:nguồn|ngân sách)")
_LISTS_PARTS = Pattern(r"(?i)(?<![^\W_])(?:trong đó|gồm)(?![^\W_])[^();.]*$")
# "trong đó tháng này 12 vụ", "…, đến nay đã xong 3 dự án": the words that tell another time than the whole's.
_OWN_TIME = Pattern(
    r"(?i)(?<![^\W_])(?:trong (?:tháng|kỳ|quý|năm)|tháng này|quý này|cả (?:tháng|năm|quý)|l[ũu][ỹy] kế|cộng dồn|"
    r"tính chung|từ đầu|(?:đến|hiện|năm) nay|hiện (?:có|còn|đã|đang|tại)|\d tháng|mỗi năm|h[àằ]ng năm|đợt|tuần|"
    r"giai đoạn|vụ (?:đông|hè|thu|mùa|xuân|chiêm))(?![^\W_])"
)

# "giai đoạn 2026 - 2030 là 464 tỷ đồng; phân theo nguồn: ngân sách tỉnh | 914 tỷ đồng": all of it, parted anew
_BY_SOURCE = Pattern(
    r"(?i)[;.:)]\s(?:trong đó[\s,:]*|và\s)?(?:được\s)?(?:(?:phân|chia|tính|cơ cấu)\s(?:theo\s)?|theo\s|về\s)(?:từng\s)?"
    r"(?:cơ cấu\s)?(?:nguồn|lĩnh vực|nhiệm vụ|cấp ngân sách|nội dung|hợp phần)"
)


def time_of_part(
    whole: IndicatorDraft, text: str, value: Value, span: TimeSpan, status: str, periods: Periods
) -> TimeSpan:
    """The time of ``whole`` for its part ``value``, the ``span`` of which was found without it."""
    if whole.status != status or (whole.period_start, whole.period_end) == (span.start, span.end):
        return span
    if status == "target" and is_stage(span) and not _BY_SOURCE.search(text, whole.end, value.quantity.start):
        return span  # money that is spent in all years of a plan
    if whole.quantity.unit.endswith("/năm") != value.quantity.unit.endswith("/năm"):
        return span
    if THEN_TOTAL.match(text, value.behind):
        return span  # "trong đó hoa quả 56 triệu USD, lũy kế 678 triệu USD"
    begin = whole.end
    named = periods.last_before(begin, value.behind)
    if named is not None and status == "target" and _BY_SOURCE.search(text, named.end, value.quantity.start):
        return TimeSpan(whole.period_start, whole.period_end, whole.period_text)
    if periods.behind(value.behind) is not None or named is not None:
        return span
    if whole.period_end is None or _OWN_TIME.search(text, begin, value.quantity.start):
        return span
    return TimeSpan(whole.period_start, whole.period_end, whole.period_text)


def is_part_of_stage(text: str, last: IndicatorDraft, quantity: QuantityMention, clause: int, periods: Periods) -> bool:
    """Money that goes on with the parts of what is to be spent in several years: "giai đoạn 2022 - 2025 là 90 tỷ đồng,
    trong đó: ngân sách tỉnh 60 tỷ đồng, nguồn khác | 30 tỷ đồng"."""
    if quantity.currency is None or quantity.currency != last.quantity.currency or last.status != "target":
        return False
    if last.period_start is None or last.period_end is None or last.period_start.year == last.period_end.year:
        return False
    begins = _TELLS_PARTS.search(text, last.end, quantity.start) or _LISTS_PARTS.search(
        text, max(0, last.start - 60), last.start
    )
    return (begins is not None or last.part_of is not None) and not periods.between(clause, quantity.start + 30)
