"""Tables of tasks: what is to be done, who leads, who cooperates, by when."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from ...document import Context, Note, StructuredText
from ...mentions import AgencyMention, DeadlineMention, TaskDraft
from ...patterns import Pattern
from .columns import Column, first, lists_projects
from .periods import read_period
from .sheets import Row, bodies_of_row, read_sheets

_MIN_WORDS = 3
_ENDS = Pattern(r"(?i)kết\s+thúc|hoàn\s+thành|xong")
_NUMBER = Pattern(r"(?:[IVX]+|[A-Ha-h]|\d{1,3}(?:\.\d{1,2})*)[.)]?")
_GREAT = Pattern(r"(?:[IVX]+|[A-H])[.)]?")
_YEAR = Pattern(r"\b(?:19|20)\d\d\b")
_RECURS = Pattern(r"(?i)\b(?:hằng|hàng|mỗi|từng)\s+(?:năm|quý|tháng|tuần|ngày)|định\s+kỳ|thường\s+xuyên")


def find_table_tasks(
    text: StructuredText,
    agencies: Sequence[AgencyMention],
    deadlines: Sequence[DeadlineMention],
    context: Context,
) -> list[TaskDraft]:
    """The tasks in tables that name, for each row, the body that leads it."""
    agency_starts = [a.start for a in agencies]
    deadline_starts = [d.start for d in deadlines]
    drafts: list[TaskDraft] = []
    for sheet in read_sheets(text):
        columns = sheet.columns
        task, lead = first(columns, "task", "name"), first(columns, "lead", "both")
        if task is None or lead is None or not _is_task_table(columns):
            continue
        time = _time_of(columns)
        previous: tuple[AgencyMention, ...] = ()
        timed: DeadlineMention | None = None
        for row in sheet.rows:
            led, cooperating = bodies_of_row(text.text, row, columns, agencies, agency_starts)
            draft = _row_task(
                text, row, columns, task, led or previous, not led, cooperating, (deadlines, deadline_starts)
            )
            if _is_section(text, row, columns, task):
                previous, timed = (), None
                continue
            if draft:
                if draft.deadline is None and timed and time and not row.cell_for(time.index):
                    note = Note("time_from_row_above", "the cell of the time is blank; taken from the row above")
                    draft = replace(draft, deadline=timed, notes=(*draft.notes, note))
                if time and time.index < task.index:
                    timed = draft.deadline  # a time before the tasks is written once for all of them
                drafts.append(draft)
            previous = led or previous
    return drafts


def _time_of(columns: Sequence[Column]) -> Column | None:
    """The column of times; of "Bắt đầu | Kết thúc" that of the ends."""
    ends = (c for c in columns if c.kind == "time" and _ENDS.search(c.name))
    return next(ends, None) or first(columns, "time", "period")


def _is_task_table(columns: Sequence[Column]) -> bool:
    """A table of tasks has a column of tasks and bodies, and no column of units."""
    if first(columns, "unit") or lists_projects(columns):
        return False
    named = first(columns, "task") is not None
    return named or (first(columns, "time", "product") is not None)


def _is_section(text: StructuredText, row: Row, columns: Sequence[Column], task: Column) -> bool:
    """A heading inside the table: nothing but its number and name.

    The blank cells of a heading's row may look like parts of cells merged over rows; its numeral or capitals tell.
    """
    numbers = [text.text[a:b] for a, b in (row.cell(i) or (0, 0) for i in range(task.index))]
    if any(n and not _NUMBER.fullmatch(n) for n in numbers):
        return False
    others = [c.index for c in columns if c.index > task.index]
    if any(row.cell(i) for i in others):
        return False
    if not any(row.cell_for(i) for i in others):
        return True
    name = row.cell(task.index) or (0, 0)
    return any(_GREAT.fullmatch(n) for n in numbers) or text.text[name[0] : name[1]].isupper()


def _row_task(
    text: StructuredText,
    row: Row,
    columns: Sequence[Column],
    task: Column,
    lead: tuple[AgencyMention, ...],
    borrowed: bool,
    cooperating: tuple[AgencyMention, ...],
    times: tuple[Sequence[DeadlineMention], list[int]],
) -> TaskDraft | None:
    cell = row.cell(task.index)
    lead_cell = row.cell_for(next(c.index for c in columns if c.kind in ("lead", "both")))
    if cell is None or not lead:
        return None
    words = len(text.text[cell[0] : cell[1]].split())
    numbers = [text.text[a:b] for a, b in (row.cell(i) or (0, 0) for i in range(task.index))]
    if words < 2 or (words < _MIN_WORDS and (borrowed or any(map(_GREAT.fullmatch, numbers)))):
        return None  # "Tổng kết" beside a body is a task, below one a heading, and so is "I | Y tế | Sở Y tế"
    if borrowed and lead_cell is not None:
        return None  # the cell names a body that was not recognised: no other may stand in for it
    time = _time_of(columns)
    time_cell = row.cell_for(time.index) if time else None
    deadline = _due(text, time_cell, times) if time_cell else None
    start, end = cell
    end = start + len(text.text[start:end].rstrip(" .;,"))
    notes = (
        (Note("lead_from_row_above", "the cell of the leading body is blank; taken from the row above"),)
        if borrowed
        else ()
    )
    return TaskDraft(
        start=start,
        end=end,
        lead=_as_written(text, lead),
        cooperating=_as_written(text, cooperating),
        deadline=deadline,
        rule="table",
        confidence=0.65 if borrowed else 0.9,
        notes=notes,
    )


def _due(
    text: StructuredText, cell: tuple[int, int], times: tuple[Sequence[DeadlineMention], list[int]]
) -> DeadlineMention | None:
    """The deadline in a cell of times; a bare period ("Quý II/2026", "2026 - 2030") binds by its last day."""
    deadlines, starts = times
    within = deadlines[bisect_left(starts, cell[0]) : bisect_left(starts, cell[1])]
    if _RECURS.search(text.text, *cell):
        # "Tháng 10 hằng năm" is no day of this year, unless the cell names a year as well.
        within = [d for d in within if d.due is None or _YEAR.search(text.text, d.start, d.end)]
        return within[0] if within else None
    if within:
        return within[0]
    period = read_period(text.text[cell[0] : cell[1]])
    if period is None or period.end is None:
        return None
    return DeadlineMention(
        start=cell[0], end=cell[1], due=period.end, start_date=period.start, bound="within", rule="table_cell"
    )


def _as_written(text: StructuredText, mentions: Sequence[AgencyMention]) -> tuple[AgencyMention, ...]:
    """A group of unnamed bodies is named in a task as the document names it."""
    named = [
        replace(m, canonical=" ".join(text.text[m.start : m.end].split())) if m.collective else m for m in mentions
    ]
    return tuple({m.canonical: m for m in reversed(named)}[c] for c in dict.fromkeys(m.canonical for m in named))
