"""Deadlines in the cells of a column that gives the time by which a row's task is to be done."""

from __future__ import annotations

import re
from bisect import bisect_left
from calendar import monthrange
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from ...document import Context, Note, StructuredText
from ...mentions import DateMention, DeadlineBound, DeadlineMention, Precision
from ...patterns import Pattern
from ...signs import matches, places
from .each_year import month_of_each_year
from .omitted_years import to_come
from .recurring import first_recurring, rule

_TIME_COLUMN = Pattern(r"(?i)thời (?:gian|hạn)|tiến độ|hoàn thành|hạn\b")
# In a column of progress such a figure may be a part: "3/4".
_DAYS_COLUMN = Pattern(r"(?i)thời (?:gian|hạn|điểm)|ngày|hạn\b")
# Beside a column of ends: "Thời gian | Bắt đầu | Kết thúc".
_BEGINS = Pattern(r"(?i)bắt đầu|khởi (?:công|động)")
_RANGE = Pattern(r"(?i)\s*từ\s|[^;,]*\d\s?[-–]\s?(?:ngày\s|tháng\s)?\d")
_BARE_DAY = Pattern(r"\s*(?:ngày\s+)?(\d{1,2})\s?/\s?(\d{1,2})\s*\.?\s*")
_MONTH = Pattern(r"(?i)\s*(trước\s+)?(?:tháng\s+)?(?:\d{1,2}\s?[-–]\s?)?(\d{1,2})\s?[/-]\s?((?:19|20)\d\d)\s*")
_LABELLED_YEARS = Pattern(
    r"thời (?:gian|hạn)(?: [^\W\d_]+){0,4}\s*:\s*(?:từ )?(?P<a>20\d\d)"
    r"(?:\s?(?:[-–]|đến)\s?(?P<b>20\d\d))?[ .;]*(?=\n|$)"
)
_UNTIL = Pattern(r"(?i)(?:đến(?:\s+hết)?|hết|chậm\s+nhất(?:\s+là)?)\s+$")
_STEP_ENDS = Pattern(r"(?i);|(?<=\d)(?:\s+và|,)\s+(?=(?:hằng|hàng)\s+(?:năm|quý|tháng))")
_YEARS = Pattern(r"\s*((?:19|20)\d\d)(?:\s*[-–]\s*((?:19|20)\d\d))?\s*")


@dataclass(frozen=True, slots=True)
class _Time:
    due: date | None
    bound: DeadlineBound
    precision: Precision
    end: int
    mention: DateMention | None = None
    recurrence: str | None = None


def in_labels(lowered: str, text: StructuredText) -> Iterator[DeadlineMention]:
    """The bare years behind a label of times that opens its line: "Thời gian thực hiện: 2031 - 2033"."""
    for found in matches(_LABELLED_YEARS, lowered, places(lowered, "thời gian", "thời hạn")):
        paragraph = text.paragraph_at(found.start())
        if paragraph.zone == "body" and not lowered[paragraph.content : found.start()].strip(" *"):
            last = date(int(found["b"] or found["a"]), 12, 31)
            yield DeadlineMention(
                start=found.start("a"),
                end=found.end("b") if found["b"] else found.end("a"),
                due=last,
                bound="within",
                precision="year",
                start_date=date(int(found["a"]), 1, 1),
                rule="deadline_stated",
                confidence=0.8,
            )


def in_tables(
    same: str, lowered: str, text: StructuredText, dates: Sequence[DateMention], context: Context
) -> Iterator[DeadlineMention]:
    """The deadlines of all tables with a column of times."""
    starts = [d.start for d in dates]
    for table in text.tables:
        columns = [i for i, name in enumerate(table.columns) if _TIME_COLUMN.search(name)]
        columns = [i for i in columns if len(columns) == 1 or not _BEGINS.search(table.columns[i])]
        for row in table.rows[table.header_rows :] if columns else ():
            cells = text.paragraphs[row].cells
            told = ((column, *cells[column]) for column in columns if column < len(cells))
            for column, a, b in ((i, *step) for i, *cell in told for step in _steps(same, *cell)):
                dated = dates[bisect_left(starts, a) : bisect_left(starts, b)]
                if not dated and _DAYS_COLUMN.search(table.columns[column]):
                    dated = _bare_day(same, a, b, context)
                time = _read(same, lowered, a, b, dated)
                if time is None:
                    continue
                yield DeadlineMention(
                    start=a,
                    end=time.end,
                    due=time.due,
                    bound=time.bound,
                    precision=time.precision if time.due else None,
                    start_date=_first_day(same, a, b, dated, time),
                    recurrence=time.recurrence,
                    rule="deadline_cell",
                    confidence=0.85 if time.mention else 0.8,
                    notes=time.mention.notes if time.mention else (),
                )


def _first_day(same: str, a: int, b: int, dates: Sequence[DateMention], time: _Time) -> date | None:
    """Where the time of a cell begins: "Từ ngày 01/9 đến ngày 30/9/2031", "Tháng 7 - 12/2031"."""
    firsts = [d.start_date or d.end_date for d in dates]
    first = min((d for d in firsts if d is not None), default=None)
    return first if first and time.due and first < time.due and _RANGE.match(same, a, b) else None


def _bare_day(same: str, a: int, b: int, context: Context) -> Sequence[DateMention]:
    """The day and month that fill a cell: "10/01"; its year is the document's, or the one after it."""
    found = _BARE_DAY.fullmatch(same, a, b)
    if found is None or context.reference is None:
        return ()
    year = context.reference.year
    try:
        day = date(year, int(found[2]), int(found[1]))
    except ValueError:
        return ()
    note = Note("year_inferred", f"the year is not printed; {year} is the year of the document")
    return (
        to_come(DateMention(start=a, end=b, start_date=day, end_date=day, precision="day", notes=(note,)), context),
    )


def _steps(same: str, a: int, b: int) -> Iterator[tuple[int, int]]:
    """The parts of a cell: "Quý III/2031; báo cáo trước ngày 10/10/2031", "Năm 2031 và hằng năm"."""
    while a < b:
        found = _STEP_ENDS.search(same, a, b)
        end, after = found.span() if found else (b, b)
        yield a + len(same[a:end]) - len(same[a:end].lstrip()), end
        a = after


def _read(same: str, lowered: str, a: int, b: int, dates: Sequence[DateMention]) -> _Time | None:
    cell = same[a:b]
    last = max((d for d in dates if d.end_date), key=lambda d: d.end_date or date.min, default=None)
    if last is not None and (yearly := month_of_each_year(same, last, a)):
        return _Time(None, "recurring", "month", yearly.end, recurrence=yearly.recurrence)
    if last is not None and last.end_date is not None:
        before = bool(re.search(r"(?i)trước(?:\s+ngày)?\s*$", same[a : last.start]))
        day = last.precision == "day"
        if before:
            first = last.start_date or last.end_date.replace(day=1)
            due = last.end_date if day else first - timedelta(days=1)
            return _Time(due, "before", last.precision, b, last)
        until = day or _UNTIL.search(same, a, last.start)
        return _Time(last.end_date, "by" if until else "within", last.precision, b, last)
    if month := _MONTH.fullmatch(cell):
        if not 1 <= int(month[2]) <= 12:
            return None
        first = date(int(month[3]), int(month[2]), 1)
        last_day = date(first.year, first.month, monthrange(first.year, first.month)[1])
        if month[1]:
            return _Time(first - timedelta(days=1), "before", "month", b)
        return _Time(last_day, "within", "month", b)
    if again := first_recurring(lowered, a, b):
        return _Time(None, "recurring", "month", again.end(), recurrence=rule(again))
    if years := _YEARS.fullmatch(cell):
        return _Time(date(int(years[2] or years[1]), 12, 31), "within", "year", b)
    return None
