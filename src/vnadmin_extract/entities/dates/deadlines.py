"""Times that bind an action: those with a date; the recurring, the relative and a table's have files of their own."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from operator import attrgetter

from ...document import Context, Note, Paragraph, StructuredText
from ...linking.fold import same_tone_placement, small_letters
from ...mentions import DateMention, DeadlineMention
from ...patterns import Pattern
from ...segment.background import background_sections
from .act_words import SETS_TARGETS
from .binding import binds, lasts
from .deadline_cells import in_labels, in_tables
from .each_year import month_of_each_year, without_years_told_by_day, yearly
from .event_times import event_times, stage_times
from .festivals import before_tet, national_day
from .headings import days_of_works, in_headings
from .near_times import closes_order, in_part, near_times
from .occasions import occasions
from .omitted_years import to_come
from .recurring import again_each_month, recurring
from .relative import relative
from .sessions import sessions
from .spoken import same_day, spoken
from .stated import deadline_of, due_by, goes_on, in_bracket, opens_line, span, spans_joined, stated

# What stands right before the time; the deadline's text begins with it.
_BEFORE = Pattern(
    r"(?i)(?<![^\W_])(?P<p>trước\s+khi\s+kết\s+thúc|(?:xong\s+)?trước(?:\s+thời\s+hạn)?|"
    r"(?:chậm|muộn)\s+nhất(?:\s+là)?(?:\s+(?:trong|vào|đến|trước))?(?:\s+(?:cuối|hết))?|"
    r"(?:từ\s+nay\s+)?đến\s+hết|(?:đến|vào)\s+(?:cuối|giữa)|(?:vào|trước|trong)\s+đầu|(?:(?<=phấn đấu )|(?<=; ))cuối|"
    r"đúng(?:\s+dịp)?|(?:vào\s+)?lúc|đến\s+trước|ngay\s+trong|(?:xong\s+)?trong(?:\s+tuần\s+từ)?|vào|đến|hết|kết\s+thúc|từ\s+nay\s+đến|"
    r"không\s+(?:để\s+)?(?:(?:(?:muộn|trễ|chậm)\s+)?quá|(?:muộn|trễ|chậm)\s+hơn)|kể\s+từ|từ)\s+"
    r"(?:(?:các|những|hai|ba|bốn|0?[2-5])\s+(?=năm\b|$))?(?:(?:buổi\s+)?(?:sáng|trưa|chiều|tối|đêm)\s+)?"
    r"(?:(?:\d{1,2}(?:\s?(?:giờ|h|g)\s?(?:\d{1,2}(?:\s?phút|['’])?)?|:\d\d),?\s+)?"
    r"(?:(?:ngày\s+)?(?:thứ\s+(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ\s+nhật)"
    r"(?:\s+tuần\s+(?:này|sau|tới))?(?:,?\s+|\s\())?(?P<day>(?:hết\s+)?ngày\s*"
    r"(?P<event>(?:khai\s+giảng|khai\s+mạc|khai\s+trương|tựu\s+trường|bầu\s+cử)\s+\(?)?)?"
    r"(?P<feast>(?:lễ\s+)?quốc\s+khánh\s+\(?)?)$"
)
_BEFORE_ENDS = (
    "trước", "hạn", "nhất", "là", "trong", "vào", "đến", "cuối", "giữa", "đầu", "đúng", "dịp", "lúc", "hết", "thúc",
    "quá", "hơn", "từ", "hai", "ba", "bốn", "tư", "năm", "sáu", "bảy", "nhật", *"0123456789", "giờ", "h", "g", "phút",
    "'", "’", ",", "sáng", "trưa", "chiều", "tối", "đêm",
    "hai (", "ba (", "tư (", "năm (", "sáu (", "bảy (", "nhật (",
    *(f"{day} (" for day in "234567"), "này (", "sau (", "tới (", "giảng", "mạc", "trương", "trường", "bầu cử",
    "khánh", "khánh (", "các", "những",
)  # fmt: skip
"""What these words end in, "ngày" left out: most times need no closer look."""
_AND_ON = Pattern(
    r"(?i)\s*(?:,|và)\s*(?:các|những|hằng|hàng)\s(?:năm|quý|tháng)(?:\s(?:tiếp theo|sau|kế tiếp|tới))?|\s*trở đi"
)
_GOES_ON = Pattern(r"\)\s*[^\W\d_]")
"""Behind a bracket that tells when something is held, and not by when: "tổ chức kỳ thi (từ 24 - 27/6) | an toàn"."""
_CLOSES = Pattern(r"[*\s]*Trên đây là\s[^,;.]*")
"""The paper says at its end what it was, and for what time."""
_OPENS_SENTENCE = Pattern(r"(?P<sign>[.;]\s+|)(?P<word>Đến|Trước|Hết|Chậm\s+nhất)\s+(?:hết\s+|cuối\s+)?(?:ngày\s+)?$")
"""A time that a sentence of a table's cell begins with."""
_AIMS = Pattern(
    r"(?i),\s(?:[^.;]{0,80}\s)?(?:phấn\s+đấu|hoàn\s+thành|phải\s+đạt|đạt\s+(?:trên|hơn|khoảng|\d[\d.,]*)|"
    r"(?:(?:đạt|có)\s+(?:ít\s+nhất|tối\s+thiểu)|có\s+(?:trên|hơn)|có\s+\d[\d.,]*(?=\s?%)))(?![^\W_])"
)
"""Behind it, what is to be done or reached by then."""
_TOLD_IN_CELL = Pattern(r"(?i)(?<![^\W_])(?:đã|dự\s+báo|ước)\s")
_STATE = Pattern(r"(?i)trạng|tình\s+hình|ghi\s+chú|kết\s+quả|tồn\s+tại|hiện\s+có")
"""The name of a column that tells how things are."""
_XONG = Pattern(r"(?i)xong\s+")
_start = attrgetter("start")
_LAST_DAY_WORDS = ("trước", "chậm", "muộn", "vào", "xong trước", "không")


def find_deadlines(text: StructuredText, dates: Sequence[DateMention], context: Context) -> list[DeadlineMention]:
    """All deadlines, in order."""
    same = same_tone_placement(text.text)
    lowered = small_letters(same)
    told = background_sections(text, context.doc_type) if context.doc_type == "Báo cáo" else frozenset()
    months = list(in_headings(text, dates, context))
    out = [
        *_dated(same, text, sorted(_with_feasts(same, text, dates, context), key=_start), context, told),
        *recurring(same, lowered, text, told),
        *stage_times(same, lowered, text),
        *relative(same, lowered, text, dates),
        *event_times(same, lowered, text, told),
        *in_tables(same, lowered, text, [to_come(d, context) for d in dates], context),
        *in_labels(lowered, text),
        *months,
        *days_of_works(same, text, dates, months),
        *spoken(same, lowered, text, context, told),
        *same_day(lowered, text, dates),
        *near_times(same, lowered, text, dates, context, told),
        *sessions(same, lowered, text, context, told),
        *occasions(same, lowered, text, context, told),
    ]
    out = [_closed(same, d) for d in out]
    out.sort(key=lambda d: (d.start, -d.end))
    kept: list[DeadlineMention] = []
    for deadline in out:
        if not kept or deadline.start >= kept[-1].end:
            kept.append(in_part(same, _open_ended(same, deadline)))
    return without_years_told_by_day(same, kept)


def _with_feasts(same: str, text: StructuredText, dates: Sequence[DateMention], context: Context) -> list[DateMention]:
    known = {d.start for d in dates}
    feasts = [*before_tet(same, text, context), *national_day(same, context)]
    return [*dates, *(d for d in feasts if d.start not in known)]


def _closed(same: str, deadline: DeadlineMention) -> DeadlineMention:
    """With the end of the bracket that was opened in it: "chậm nhất thứ Năm (17/8)"; without "xong", which tells of
    the act."""
    if done := _XONG.match(same, deadline.start, deadline.end):
        deadline = replace(deadline, start=done.end())
    opened = same.startswith(")", deadline.end) and same.find("(", deadline.start, deadline.end) >= 0
    return (
        replace(deadline, end=deadline.end + 1)
        if opened and ")" not in same[deadline.start : deadline.end]
        else deadline
    )


def _open_ended(same: str, deadline: DeadlineMention) -> DeadlineMention:
    """With a note where the work goes on behind its day: "năm 2025 và các năm tiếp theo"."""
    goes = _AND_ON.match(same, deadline.end) if deadline.due else None
    if goes is None:
        return deadline
    note = Note("goes_on", f"the work goes on behind that day: {goes[0].strip()!r}")
    return replace(deadline, notes=(*deadline.notes, note))


def _dated(
    same: str, text: StructuredText, dates: Sequence[DateMention], context: Context, told: frozenset[int]
) -> Iterator[DeadlineMention]:
    """``told``: the paragraphs that a report tells its results in."""
    last: DeadlineMention | None = None
    for mention in spans_joined(same, [to_come(d, context) for d in dates]):
        paragraph = text.paragraph_at(mention.start)
        if paragraph.zone == "table" and context.doc_type in SETS_TARGETS:
            paragraph = _sentence_in_cell(same, text, mention, paragraph) or paragraph
        if paragraph.zone not in ("body", "footnote"):
            continue
        deadline = goes_on(same, last, mention) if last else None
        last = deadline or _bound(same, text, mention, paragraph, context, report=paragraph.index in told)
        if last:
            yield last


def _sentence_in_cell(same: str, text: StructuredText, mention: DateMention, row: Paragraph) -> Paragraph | None:
    """The rest of the cell that ``mention`` stands in, as a paragraph, where it opens a sentence that sets an aim:
    "Đến năm 2031, tỉnh có ít nhất …"."""
    column, cell = next(((i, c) for i, c in enumerate(row.cells) if c[0] <= mention.start < c[1]), (0, None))
    if cell is None or not same.startswith(",", mention.end):
        return None
    aim = _AIMS.match(same, mention.end, cell[1])
    if aim is None or _TOLD_IN_CELL.search(same, mention.end, aim.end()):
        return None
    names = next((table.columns for table in text.tables if row.index in table.rows), ())
    if column >= len(names) or _STATE.search(names[column]):
        return None
    opened = _OPENS_SENTENCE.search(same, max(cell[0], mention.start - 24), mention.start)
    if opened is None or (opened["sign"] == "" and opened.start() > cell[0]):
        return None
    at = opened.start("word")
    return replace(row, zone="body", start=at, content=at, end=cell[1])


def _bound(
    same: str, text: StructuredText, mention: DateMention, paragraph: Paragraph, context: Context, *, report: bool
) -> DeadlineMention | None:
    """The deadline that ``mention`` is, with the words before it; None where it binds nothing."""
    floor = max(paragraph.start, mention.start - 60)
    if _CLOSES.match(same, paragraph.content) and _CLOSES.fullmatch(same, paragraph.content, mention.start):
        return None
    before = _words_before(same, floor, mention.start)
    if before and before["p"].lower().endswith("đầu") and mention.precision != "quarter":
        before = None
    if before and (before["event"] or before["feast"]) and mention.precision != "day":
        return None  # "trước ngày khai giảng | năm học mới", "trước Quốc khánh | năm 2031": no day is told
    if not report:
        if own := in_bracket(same, mention, before, paragraph, context):
            return own
        if own := opens_line(same, mention, before, paragraph, context):
            return month_of_each_year(same, mention, own.start) or own
    if not before or (":" in same[floor : before.start("p")] and before["p"][0] in "tTvV"):
        if own := stated(same, mention, before, paragraph, context):
            again = month_of_each_year(same, mention, own.start) if mention.precision == "month" else None
            return again or yearly(same, mention, own.start, text, paragraph, context) or own
        if not before and not report and (start := closes_order(same, mention, paragraph, context)) is not None:
            due, _ = due_by("vào giữa" if same.startswith("giữa năm", start) else "đến", mention)
            return deadline_of(start, mention, due, "on" if mention.precision == "day" else "within")
        if not before:
            return None
    word = " ".join(before["p"].lower().split())
    at = before.start("p")
    if word in ("đến", "đến hết") and (whole := span(same, mention, at, paragraph, context, report=report)):
        return whole
    if (again := yearly(same, mention, at, text, paragraph, context)) and (
        word.startswith(_LAST_DAY_WORDS) or mention.precision != "day"
    ):
        return again
    if mention.end_date is None:
        # A day that cannot be, of the lunar calendar or without its year: the obligation stands, its day is left open.
        if not word.startswith(_LAST_DAY_WORDS):
            return None
        if not binds(word, mention, at, same, text, paragraph, context, report=report):
            return None
        return DeadlineMention(
            start=at, end=mention.end, due=None, bound="before", precision="day", notes=mention.notes
        )
    stretch = word == "từ" and mention.start_date != mention.end_date and not report and not paragraph.heading
    stretch = stretch and not (same.endswith("(", 0, at) and _GOES_ON.match(same, mention.end))
    if again_each_month(same, mention, paragraph):
        return None  # read with what comes back
    if not (stretch and lasts(same, mention, at, paragraph, context)) and not binds(
        word, mention, at, same, text, paragraph, context, report=report
    ):
        return None
    due, bound = due_by(word, mention)
    if due is None:
        return None
    if bound == "before" and same.startswith(("cuối ", "hết "), mention.start):
        due = mention.end_date  # "trước cuối tháng 6": by its end, and not before it begins
    confidence = 0.93 if bound in ("before", "by") else 0.85
    return replace(deadline_of(at, mention, due, bound), rule=f"deadline_{bound}", confidence=confidence)


def _words_before(same: str, floor: int, at: int) -> re.Match[str] | None:
    """The preposition right before a time."""
    ends = same[floor:at].rstrip().lower().removesuffix("ngày").rstrip()
    return _BEFORE.search(same, floor, at) if ends.endswith(_BEFORE_ENDS) else None
