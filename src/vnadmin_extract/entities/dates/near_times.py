"""Times near the day of issue that close an order: "trình cuối năm nay", "hoàn thành trong tuần sau", "chậm nhất ngày
20"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta

from ...document import Context, Note, Paragraph, StructuredText
from ...mentions import DateMention, DeadlineBound, DeadlineMention
from ...patterns import Pattern
from ...signs import matches, places
from .act_words import OBLIGATION, PLANNED, RESULT, clause_begin
from .month_parts import month_end

_ENDS = r"(?=\s*(?:[.;,)\n]|$))"
# For small letters.
_NEAR = Pattern(
    rf"(?:ngay )?(?:trong|vào|đầu|giữa|cuối|trong đầu|trước) (?P<u>tuần|tháng) (?P<which>này|sau|tới)"
    rf"(?:{_ENDS}|(?<=tuần này)(?= (?:việc|phương án|danh sách|dự thảo|báo cáo|để) ))|"
    rf"(?:vào )?cuối (?P<year>năm) nay{_ENDS}|"
    r"(?:(?:xong )?trước|(?:chậm|muộn) nhất(?: là)?(?: vào)?|trong) (?:cuối (?:giờ )?)?(?:(?:sáng|chiều) )?(?:ngày )?"
    rf"(?P<week>thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7](?! ?/))|chủ nhật)(?: tuần (?P<of>này|sau|tới))?{_ENDS}|"
    r"vào (?:(?:sáng|chiều|tối) )?(?:ngày )?(?P<on>thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật) "
    rf"tuần (?P<on_of>này|sau|tới){_ENDS}|"
    rf"(?:(?:xong )?trước|(?:chậm|muộn) nhất(?: là)?(?: vào)?) ngày (?P<day>[12]?\d|0[1-9]|3[01]){_ENDS}"
)
_SIGNS = ("trong", "vào", "đầu", "giữa", "cuối", "ngay", "trước", "chậm", "muộn", "xong")
_DONE = Pattern(
    r"(?i)(?<![^\W_])(?:đã|(?<!giao )(?<!quy )(?<!hương )ước|so với|cùng kỳ|tình hình|kết quả đạt|dự báo)(?![^\W_])"
)
_EACH = Pattern(r"(?i)h[àằ]ng\s(?:ngày|tuần|tháng|quý|năm)|mỗi\s(?:tuần|tháng|quý|năm)|định kỳ")
_PART = Pattern(r"(?i)(?:đầu|giữa|cuối|(?:thượng|trung|hạ) tuần)\s")
_PART_BEFORE = Pattern(r"(?i)(?<![^\W_])(?:giữa|cuối|đầu) $")
_MEETING = Pattern(r"(?i)(?:kỳ họp|phiên họp|hội nghị|thường lệ) $")
"""Before what tells which meeting is meant: "tại kỳ họp | cuối năm 2031"."""
_FORESEEN = Pattern(r"(?i)(?:,|\(|;)\s*dự kiến\s+(?:trong\s+)?$")
"""Before when something is to be done: "tham mưu sơ kết, dự kiến tháng 9/2031"."""
_WEEKDAY = Pattern(
    r"(?i)(?<![^\W_])(?:(?:vào )?(?:sáng|chiều) )?(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật),? (?:\(|ngày )?$"
)
"""Before its day: "gửi dự thảo thứ Hai, | 27/6"."""
_CLOSES = Pattern(r"\s*(?:[.;)]|$|\n)")

# "giữa tháng 10", but not "10 ngày đầu tháng 11", "nửa đầu tháng 9", "tuần đầu tháng 9".
_PART_OF_MONTH = Pattern(
    r"(?i)(?<!ngày )(?<!nửa )(?<!tuần )(?<!tháng )(?<![^\W_])(?P<part>đầu|giữa) tháng (?P<m>\d{1,2})(?!\d)"
)
_PART_OF_QUARTER = Pattern(r"(?i)(?<![^\W_])(?<!trước )(?P<part>đầu|giữa) quý(?![^\W_])")
_MONTHS_LEFT = {"đầu": 2, "giữa": 1}
_LAST_DAYS = {"đầu": 10, "giữa": 15}


def in_part(same: str, deadline: DeadlineMention) -> DeadlineMention:
    """``deadline`` with the 10th or the 15th where it names the beginning or the middle of a month; of a quarter with
    the end of its first or second month."""
    due = deadline.due
    quarter = _PART_OF_QUARTER.search(same, deadline.start, deadline.end) if due else None
    if due and quarter and due == month_end(due.year, due.month) and due.month % 3 == 0:
        return replace(deadline, due=month_end(due.year, due.month - _MONTHS_LEFT[quarter["part"].lower()]))
    part = _PART_OF_MONTH.search(same, deadline.start, deadline.end) if due else None
    if due is None or part is None or due.month != int(part["m"]) or due != month_end(due.year, due.month):
        return deadline
    return replace(deadline, due=due.replace(day=_LAST_DAYS[part["part"].lower()]))


def near_times(
    same: str,
    lowered: str,
    text: StructuredText,
    dates: Sequence[DateMention],
    context: Context,
    told: frozenset[int],
) -> Iterator[DeadlineMention]:
    """Such times without a date of their own, but for the paragraphs (``told``) of a report's results."""
    issued = context.issued_on
    for found in matches(_NEAR, lowered, places(lowered, *_SIGNS)):
        paragraph = text.paragraph_at(found.start())
        if lowered[found.start() - 1 : found.start()].isalnum() or paragraph.zone != "body" or paragraph.heading:
            continue
        if paragraph.index in told or (found["day"] and _EACH.search(same, paragraph.content, found.start())):
            continue
        clause = same[max(paragraph.content, clause_begin(same, paragraph.content, found.start())) : found.start()]
        if not OBLIGATION.search(clause) or _DONE.search(clause) or RESULT.search(clause):
            continue
        if not (found["week"] or found["on"] or found["day"]) and PLANNED.search(clause):
            continue
        yield _near(found, issued, _month_told(same, found, paragraph, dates, issued) if found["day"] else None)


def _month_told(
    same: str, found: re.Match[str], paragraph: Paragraph, dates: Sequence[DateMention], issued: date | None
) -> date | None:
    """The day to come that the clause tells in full before a day without its month: "trước ngày 20/01/2032 (riêng
    huyện A trước ngày 15)"."""
    begin = clause_begin(same, paragraph.content, found.start())
    last = next((d for d in reversed(dates) if begin <= d.start < found.start()), None)
    if last is None or last.precision != "day" or last.end_date is None or (issued and last.end_date < issued):
        return None
    return last.end_date


def _near(found: re.Match[str], issued: date | None, told: date | None) -> DeadlineMention:
    bound: DeadlineBound = "before" if "trước" in found[0] else "by" if "nhất" in found[0] else "within"
    due, note = _due(found, issued, told) if issued else (None, None)
    bound = "on" if found["on"] else bound
    if due is None:
        return DeadlineMention(
            start=found.start(), end=found.end(), due=None, bound="relative", relative_anchor="ban hành",
            rule="deadline_relative", confidence=0.7, notes=(note,) if note else (),
        )  # fmt: skip
    return DeadlineMention(
        start=found.start(), end=found.end(), due=due, bound=bound, precision="day", rule=f"deadline_{bound}",
        confidence=0.75, notes=(note,) if note else (),
    )  # fmt: skip


_WEEKDAYS = {"hai": 0, "ba": 1, "tư": 2, "năm": 3, "sáu": 4, "bảy": 5, "nhật": 6}


def _weekday(name: str, which: str, issued: date) -> date | None:
    """ "thứ Sáu tuần này": of the week of issue, or of the next one."""
    word = name.split()[-1]
    day = _WEEKDAYS[word] if word in _WEEKDAYS else int(word) - 2
    due = issued + timedelta(days=day - issued.weekday() + (0 if which == "này" else 7))
    return due if due >= issued else None


def _due(found: re.Match[str], issued: date, told: date | None) -> tuple[date | None, Note | None]:
    """The last day meant, seen from the day of issue; None where only a week is told."""
    if found["year"]:
        return date(issued.year, 12, 31), Note("year_inferred", "'năm nay' is the year of issue")
    if found["day"]:
        if told is not None:
            return _day_of(told, found["day"], "that of the day told before")
        if int(found["day"]) <= issued.day:
            return None, Note("period_unclear", "which month's day is meant is not told")
        return _day_of(issued, found["day"], "that of issue")
    which = found["of"] or found["on_of"]
    if which:
        return _weekday(found["week"] or found["on"], which, issued), Note(
            "year_inferred", "the week is counted from that of issue"
        )
    if found["u"] != "tháng" or _PART.search(found[0]):
        return None, None
    year, month = divmod(12 * issued.year + issued.month - 1 + (found["which"] != "này"), 12)
    first = date(year, month + 1, 1)
    due = first - timedelta(days=1) if found[0].startswith("trước") else month_end(year, month + 1)
    return due, Note("year_inferred", "the month is counted from that of issue")


def _day_of(month: date, day: str, which: str) -> tuple[date | None, Note]:
    """A day of the month of a date, which the paper does not print again."""
    try:
        due = month.replace(day=int(day))
    except ValueError:
        return None, Note("impossible_date", f"there is no day {day} in the month meant, {which}")
    return due, Note("year_inferred", f"the month is not printed; it is {which}")


_DONE_THEN = Pattern(r"(?i)(?:[(,;]|\s[-–])\s*(?:trình|ban hành|hoàn thành|trình ban hành)\s$")
"""An act of its own right before a month or a quarter: "Đề án … - trình | quý III/2031"."""


def closes_order(same: str, mention: DateMention, paragraph: Paragraph, context: Context) -> int | None:
    """Where a day, a month or a quarter to come begins that closes an order without any preposition, or None.

    Only where it cannot be what a report or a plan is about: behind "dự kiến", an act of its own or a day of the week,
    at a part of a month ("cuối tháng 5"), or with "năm sau" behind it.
    """
    issued = context.issued_on
    if issued is None or mention.end_date is None or mention.end_date <= issued or paragraph.heading:
        return None
    if context.doc_type == "Báo cáo" or not _CLOSES.match(same, mention.end):
        return None
    begin = max(paragraph.content, clause_begin(same, paragraph.content, mention.start))
    part = _PART_BEFORE.search(same, max(begin, mention.start - 6), mention.start)
    if part and part[0].lower() == "đầu " and mention.precision != "quarter":
        part = None  # when a year's beginning ends is not told
    week = _WEEKDAY.search(same, max(begin, mention.start - 24), mention.start) if mention.precision == "day" else None
    start = week.start() if week else part.start() if part else mention.start
    clause = same[begin:start]
    if RESULT.search(clause) or _DONE.search(clause) or not OBLIGATION.search(clause):
        return None
    if part and _MEETING.search(clause):
        return None
    if _FORESEEN.search(clause) or (mention.precision in ("month", "quarter") and _DONE_THEN.search(clause)):
        return start
    own = same[mention.start : mention.end]
    in_part = (part or _PART.match(own)) and not clause.endswith("ngày ")  # "số liệu của ngày cuối tháng 3"
    told = week or in_part or own.endswith(("năm sau", "năm tới", "năm nay"))
    return start if told and not PLANNED.search(clause) else None
