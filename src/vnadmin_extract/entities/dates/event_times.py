"""Times that only an event tells: "xong trước mùa mưa năm 2031", "sau mỗi đợt kiểm tra 03 ngày"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...document import StructuredText
from ...mentions import DeadlineMention
from ...signs import matches, places
from .act_words import OBLIGATION, clause_begin

_YEAR = (
    r"(?:,? (?:năm )?(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)\d\d)?(?![\d/])| năm (?:nay|tới|sau)| h[àằ]ng năm| mới| tới)?"
)
# For small letters; what names a season or an occasion that everybody knows the time of.
_BEFORE = re.compile(
    r"trước (?:"
    rf"mùa (?:mưa|bão|lũ|khô|cạn|vụ|nắng nóng|gió \S+)(?: (?:bão|lũ))?{_YEAR}|"
    rf"(?:ngày |lễ |khi )?(?:khai giảng|tựu trường|bước vào năm học)(?: năm học)?{_YEAR}|"
    rf"(?:thềm )?năm học{_YEAR}|"
    r"(?:ngày |khi )?(?:diễn ra |khai mạc |tổ chức )?(?:đại hội|ngày bầu cử|kỳ thi)(?: [^\W\d_]+){0,6}|"
    r"khi (?:bão|lũ|mưa|mùa|nước) [^,;.:()\n]{2,40}|khi kết thúc (?:niên độ|năm ngân sách|năm học|vụ)[^,;.:()\n]{0,40}"
    r")(?=\s*(?:[,;.:()\n]|$| và | để |\d))"
)
_SO_LONG = r"(?:(?:ít nhất|tối thiểu) )?\d{1,3} (?:ngày|tuần|tháng|giờ)(?: làm việc)?"
# "trước diễn tập 10 ngày trình kế hoạch", "sau mỗi đợt kiểm tra 03 ngày có báo cáo"
_OFF = re.compile(
    r"(?:trước|sau)(?: khi| mỗi| ngày| từng)?"
    r"(?: (?!khi|mỗi|ngày|với|giảm|tăng|đạt|còn|được|đây|đó)[^\W\d_]+){1,5}"
    rf" {_SO_LONG}(?=\s*(?:[,;.)\n]|$)|,? (?:phải|có|cần|trình|báo cáo|gửi|nộp|công bố|thông báo|tổng hợp)\s)"
)
_EVENT_OFF = re.compile(
    r" (?:khi|mỗi|từng|tết|diễn tập|kiểm tra|cuộc họp|họp|hội nghị|kỳ họp|phiên họp|đợt|vụ|mùa|lễ|khai|kết thúc|hết)"
    r"(?![^\W_])"
)
_DONE = re.compile(r"(?i)(?<![^\W_])(?:đã|ước|so với|cùng kỳ|tình hình|được|nếu)(?![^\W_])")
_CARE = re.compile(
    r"(?i)(?<![^\W_])(?:hoàn tất|di dời|sơ tán|gia cố|chằng chống|thu hoạch|nạo vét|sửa chữa|tu bổ|tu sửa|cắt tỉa|"
    r"neo đậu|phun|tiêm|đưa|di chuyển|cắm)(?![^\W_])"
)
"""What is done in time against storms, floods and diseases."""
_AT_ONCE = re.compile(r"(?i)\s*(?:phải|có|cần|trình|báo cáo|gửi|nộp)\s")


def event_times(same: str, lowered: str, text: StructuredText, told: frozenset[int]) -> Iterator[DeadlineMention]:
    """Such times where something is to be done by them, but for the paragraphs (``told``) of a report's results."""
    at_before, at_after = places(lowered, "trước "), places(lowered, "sau ")
    for found in (
        *matches(_BEFORE, lowered, at_before),
        *matches(_OFF, lowered, sorted((*at_before, *at_after))),
    ):
        finished = lowered.endswith("xong ", 0, found.start())
        # The eve of Tết is a day, told with "xong"; what is counted back from it takes its place.
        start = found.start() - 5 * (finished and lowered.startswith("tết", found.start() + 6))
        paragraph = text.paragraph_at(start)
        if same[start - 1 : start].isalnum() or paragraph.zone not in ("body", "footnote") or paragraph.heading:
            continue
        if paragraph.index in told or (found.re is _OFF and not _EVENT_OFF.search(found[0])):
            continue
        clause = same[max(paragraph.content, clause_begin(same, paragraph.content, start)) : found.start()]
        ordered = (
            finished
            or OBLIGATION.search(clause)
            or _CARE.search(clause)
            or (found.re is _OFF and _AT_ONCE.match(same, found.end()))
        )
        if not ordered or _DONE.search(clause):
            continue
        yield DeadlineMention(
            start=start,
            end=found.end(),
            due=None,
            bound="relative",
            relative_anchor=" ".join(same[start : found.end()].split()),
            rule="deadline_relative",
            confidence=0.7,
        )
