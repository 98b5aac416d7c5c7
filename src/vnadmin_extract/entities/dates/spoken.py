"""Times that the document's own day tells: "đến hết năm", "trước khi kết thúc quý", and seasons with their day in a
bracket: "trước mùa khô (30/11)", the last day of each month."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from ...document import Context, Note, StructuredText
from ...mentions import DateMention, DeadlineBound, DeadlineMention
from ...patterns import Pattern
from ...signs import matches, places
from .act_words import OBLIGATION, UP_TO, clause_begin

# For small letters.
_SIGNS = ("đến hết ", "đến cuối ", "vào cuối ", "trước khi ", "chậm nhất ", "trong ")
_OPEN = Pattern(
    r"(?P<p>(?:từ nay )?đến (?:hết|cuối)|vào cuối|chậm nhất (?:là )?(?:đến )?(?:hết|cuối)|trước khi (?:kết thúc|hết)|"
    r"(?:ngay )?trong(?= \S+ n[aà]y(?![^\W_]))) (?P<u>năm|quý|tháng)(?: n[aà]y)?"
    r"(?:(?<=phấn đấu đến cuối năm)|(?<=phấn đấu đến hết năm)(?! \d)|(?=\s*[,.;:)]|\s*$|"
    r"\s+(?:phải|thu|đạt|giải ngân|hoàn thành|cần|cơ bản|tỷ lệ|toàn|có)(?![^\W_])))",
    re.MULTILINE,
)
_SAME_DAY = Pattern(
    r"(?:(?:xong )?trước|chậm nhất(?: là)?(?: vào)?) (?:\d{1,2}(?: giờ(?: \d{1,2}(?: phút)?)?|[hg]\d{0,2}|:\d\d) )?"
    r"cùng ngày(?![^\W_])"
)
"""Of the day that was told last."""
_SEASON = Pattern(
    r"trước (?:mùa|khi|kỳ|lúc|dịp|tết) [^,;.:()\n]{2,40} \((?:(?:trước|chậm nhất|xong trước) )?(?:ngày )?"
    r"(?P<d>\d{1,2})/(?P<m>\d{1,2})(?:/(?P<y>(?:19|20)\d\d))?\)"
)
# "sơ tán xong trước 18 giờ hôm nay"
_TODAY = Pattern(
    r"(?:(?P<before>(?:xong )?trước|chậm nhất(?: là)?(?: vào)?)"
    r"(?: \d{1,2}(?: giờ(?: \d{1,2}(?: phút)?)?|[hg]\d{0,2}|:\d\d))?|"
    r"(?:ngay |xong )?trong|ngay) (?:ngày )?(?:hôm|sáng|trưa|chiều|tối|đêm) nay(?![^\W_])|"
    r"(?:(?P<ahead>(?:xong )?trước|chậm nhất(?: là)?(?: vào)?)|vào|(?:ngay |xong )?trong)"
    r"(?: (?:lúc )?\d{1,2}(?: giờ(?: \d{1,2}(?: phút)?)?|[hg]\d{0,2}|:\d\d))?"
    r" (?:ngày|(?:buổi )?(?:sáng|trưa|chiều|tối)(?: ngày)?) (?P<next>mai)(?![^\W_])"
)
# "vào ngày làm việc cuối cùng của tháng"; with other days of the month before it no one rule tells them all
_LAST_DAY = Pattern(
    r"(?:(?:trước|chậm nhất(?: là)?|vào) )?(?<![^\W_])(?:(?:các )?ngày (?P<more>\d{1,2}(?:, ?\d{1,2}){0,3})(?:,| và) )?"
    r"ngày (?P<work>làm việc )?cuối(?: cùng)? "
    r"(?:của )?(?!tuần (?:ra|tổ|vệ|xanh|sạch))"
    r"(?:(?:mỗi|h[àằ]ng|từng) )?(?P<u>tuần|tháng|quý|năm)(?! (?:\d|[ivx]+(?![^\W_])|n[aà]y|trước|sau))(?![^\W_])"
)
_LAST_DAYS = {
    "tuần": ("FREQ=WEEKLY;BYDAY=SU", "FREQ=WEEKLY;BYDAY=FR"),
    "tháng": ("FREQ=MONTHLY;BYMONTHDAY=-1", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1"),
    "quý": ("FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1", "FREQ=MONTHLY;INTERVAL=3;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1"),
    "năm": ("FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=-1", "FREQ=YEARLY;BYMONTH=12;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1"),
}
"""Of each period the rule for its last day and for its last working day."""
_REPORTS = Pattern(r"(?i)(?<![^\W_])(?:báo cáo|gửi|công khai|nộp|giao ban|đối thoại|tiếp công dân|kiểm kê)(?![^\W_])")
_REPORTS_THEN = Pattern(r"(?i),?\s+(?:phải\s+|tổng hợp,?\s+)?(?:báo cáo|gửi|công khai|nộp)(?![^\W_])")
_DONE = Pattern(r"(?i)(?<![^\W_])(?:đã|(?<!giao )(?<!quy )(?<!hương )ước|so với|cùng kỳ|tính|l[ũu][ỹy] kế)(?![^\W_])")
_PUTS_OFF = Pattern(r"(?i)(?<![^\W_])(?:dồn|để dồn|tập trung thanh toán)\s[^,;]{0,30}$|(?<![^\W_])dồn\s$")
"""What must not wait until then: "không dồn | vào cuối năm"."""
_LATE = 10
_MONTHS = {"năm": 12, "quý": 3, "tháng": 1}


def spoken(
    same: str, lowered: str, text: StructuredText, context: Context, told: frozenset[int]
) -> Iterator[DeadlineMention]:
    """Such times in the running text, but for the paragraphs (``told``) that a report tells its results in."""
    yield from _seasons(lowered, text, context)
    yield from _last_days(same, lowered, text, told)
    if context.issued_on is None:
        return
    yield from _today(same, lowered, text, context.issued_on, told)
    for found in matches(_OPEN, lowered, places(lowered, *_SIGNS)):
        paragraph = text.paragraph_at(found.start())
        if lowered[found.start() - 1 : found.start()].isalnum() or paragraph.zone != "body":
            continue
        if paragraph.heading or paragraph.index in told:
            continue
        clause = same[max(paragraph.content, clause_begin(same, paragraph.content, found.start())) : found.start()]
        ordered = OBLIGATION.search(clause) or UP_TO.search(clause)
        if not ordered or _DONE.search(clause) or _PUTS_OFF.search(clause):
            continue
        bound: DeadlineBound = "by"
        if found["p"].startswith("trước"):
            bound = "before"
        elif found["p"].endswith("trong"):
            bound = "within"
        due: date | None = _end_of(found["u"], context.issued_on)
        note = Note("year_inferred", f"the {found['u']} is the document's own")
        ahead = context.reference is not None and context.reference.year != context.issued_on.year
        if due is None or ahead or (due - context.issued_on).days < _LATE:
            # Written at its end, or of another year: the next one may be meant.
            due, note = None, Note("period_unclear", f"whether this or the next {found['u']} is meant is not told")
        yield DeadlineMention(
            start=found.start(),
            end=found.end(),
            due=due,
            bound=bound,
            precision="day",
            rule=f"deadline_{bound}",
            confidence=0.75,
            notes=(note,),
        )


def _today(
    same: str, lowered: str, text: StructuredText, issued: date, told: frozenset[int]
) -> Iterator[DeadlineMention]:
    """ "hôm nay" of a telegram: the day on which it was issued; "sáng mai": the day after."""
    end = 0
    for at in places(lowered, " nay", " mai"):
        found = _TODAY.search(lowered, max(end, at - 44), at + 4)
        if found is None:
            continue
        end, paragraph = found.end(), text.paragraph_at(found.start())
        begin = max(paragraph.content, clause_begin(same, paragraph.content, found.start()))
        if paragraph.zone != "body" or paragraph.index in told or _DONE.search(same, begin, found.start()):
            continue
        if found["next"] and not OBLIGATION.search(same, begin, found.start()):
            continue
        bound: DeadlineBound = "before" if found["before"] or found["ahead"] else "within"
        bound = "on" if found[0].startswith("vào") else bound
        due = issued + timedelta(days=1) if found["next"] else issued
        words = "the day after" if found["next"] else "the day on which"
        note = Note("year_inferred", f"{' '.join(found[0].split()[-2:])!r} is {words} the document was issued")
        yield DeadlineMention(
            start=found.start(), end=end, due=due, bound=bound, precision="day", rule=f"deadline_{bound}",
            confidence=0.85, notes=(note,),
        )  # fmt: skip


def same_day(lowered: str, text: StructuredText, dates: Sequence[DateMention]) -> Iterator[DeadlineMention]:
    """ "trước 15 giờ cùng ngày": the day told last in the paragraph."""
    for at in places(lowered, "cùng ngày"):
        found = _SAME_DAY.search(lowered, max(0, at - 44), at + 9)
        if found is None or text.paragraph_at(at).zone != "body":
            continue
        begin = text.paragraph_at(at).content
        day = next((d for d in reversed(dates) if begin <= d.start and d.end <= found.start() and d.end_date), None)
        if day is None or day.precision != "day":
            continue
        yield DeadlineMention(
            start=found.start(), end=found.end(), due=day.end_date, bound="before", precision="day",
            rule="deadline_before", confidence=0.85, notes=day.notes,
        )  # fmt: skip


def _seasons(lowered: str, text: StructuredText, context: Context) -> Iterator[DeadlineMention]:
    for found in matches(_SEASON, lowered, places(lowered, "trước ")):
        if lowered[found.start() - 1 : found.start()].isalnum() or text.paragraph_at(found.start()).zone != "body":
            continue
        notes: tuple[Note, ...] = ()
        year = int(found["y"]) if found["y"] else context.reference.year if context.reference else None
        if not found["y"]:
            notes = (Note("year_inferred", "the year is not printed; it is the document's"),)
        try:
            due = date(year, int(found["m"]), int(found["d"])) if year else None
        except ValueError:
            continue
        yield DeadlineMention(
            start=found.start(), end=found.end(), due=due, bound="before", precision="day", rule="deadline_before",
            confidence=0.85, notes=notes,
        )  # fmt: skip


def _last_days(same: str, lowered: str, text: StructuredText, told: frozenset[int]) -> Iterator[DeadlineMention]:
    end = 0
    for at in places(lowered, "ngày cuối ", "ngày làm việc cuối "):
        found = _LAST_DAY.search(lowered, max(end, at - 40), at + 50)
        if found is None:
            continue
        end, paragraph = found.end(), text.paragraph_at(found.start())
        begin = max(paragraph.content, clause_begin(same, paragraph.content, found.start()))
        if paragraph.zone != "body" or paragraph.index in told:
            continue
        asked = OBLIGATION.search(same, begin, found.start()) or _REPORTS.search(same, begin, found.start())
        if not (asked or _REPORTS_THEN.match(same, end)):
            continue
        yield DeadlineMention(
            start=found.start(), end=end, due=None, bound="recurring", precision="day", rule="deadline_recurring",
            recurrence=None if found["more"] else _LAST_DAYS[found["u"]][bool(found["work"])], confidence=0.8,
        )  # fmt: skip


def _end_of(unit: str, day: date) -> date:
    """The last day of the year, quarter or month that ``day`` lies in."""
    months = _MONTHS[unit]
    month = -(-day.month // months) * months
    return date(day.year, month, monthrange(day.year, month)[1])
