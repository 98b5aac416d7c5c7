"""Tables of figures: what holds for all rows of one. Its columns, times, units, and how its numbers are written."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from ...document import Context, Paragraph, StructuredText
from ...patterns import Pattern
from ..indicators.comparisons.bases import Basis, basis_in
from ..indicators.times.time_spans import year_back
from .cell_units import COUNTED_NOUNS, ROUND, read_unit
from .cell_values import is_english, read_cell
from .columns import Column, first, is_head_of_bodies, is_head_of_money, is_head_of_projects, lists_projects
from .differences import read_changes, with_falls
from .index_tables import index_columns
from .periods import Period, Status, before, read_period, status_of_title, sum_so_far
from .places import are_places
from .quotients import may_be_rate, of_the_earlier, of_the_plan
from .ratios import Ratio, basis_of, read_ratios
from .second_names import second_name
from .sheets import Row, Sheet, read_sheets

SUM = Pattern(r"(?i)\W*(?:tổng(?:\s+(?:cộng|số))?|cộng)\W*")
"""What heads or names a sum of all others."""
# The colon may be left out before a unit of money.
_COLON = r"(?::|(?=\s(?:1[.]?000|(?:nghìn|ngàn|triệu|tỷ|đồng)(?![^\W_]))))"
# "1.000 đồng", "tr.đ": a point within figures or a short word ends no unit.
_TITLE_UNIT = Pattern(rf"(?i)(?:đơn\s*vị(?:\s+tính)?|đvt)\s*{_COLON}\s*((?:[^\n\t().;]|(?<=\w)\.(?=\w)){{1,30}})")
_LAST_BRACKETS = Pattern(rf"\(({ROUND}[^()\d]{{1,24}})\)\s*:?\s*$")
_LAST_LINE = Pattern(r"\n\s*\(?([^\n()\d]{1,20}?)\)?\s*$")
_ATTACHED = Pattern(r"(?is)\(?\s*(?:ban hành\s+)?kèm theo.*")
# A table's own title behind the heading of the document: "Biểu 2. Kết quả năm 2020".
_OWN_TITLE = Pattern(r"(?is)(?:^|\n)\W*(?:bảng|biểu)\s+(?:số\s+)?\d(?!.*\n\W*(?:bảng|biểu)\s+(?:số\s+)?\d).*")
_SAME_PERIOD = Pattern(r"(?i)(?<![^\W_])(?:c(?:ùng|\.)\s*kỳ|năm\s+trước)(?![^\W_])")
_SAME_PERIOD_OF = Pattern(r"(?i)(?<![^\W_])c(?:ùng|\.)\s*kỳ\s+(?:của\s+)?năm\s+(?:19|20)\d\d")
_PERIOD_BEFORE = Pattern(r"(?i)\W*(?:[^\W\d_]+\s+){0,2}(?:kỳ|tháng|quý)\s+trước\W*")
_SIGN = Pattern(r"\s*(?:[+-]|\(\s*\d)")
_NOTE = Pattern(r"(?i)\W*(?:ghi\s+chú|chú\s+thích)?[\s:(]*\*\)?\W*(?:t[ỷỉ]\s+lệ\s*(?:\(?%\)?)?\s*)?(?=so\s)")
_ONE_YEAR = 367


@dataclass(slots=True)
class FigureTable:
    """What holds for all rows of a table, and for those under one of its headings."""

    columns: tuple[Column, ...]
    values: tuple[Column, ...]
    comparisons: tuple[Column, ...]
    ratios: Mapping[int, Ratio]
    name: Column
    second_name: Column | None
    """A second column that names the rows: "Lạc Sơn | Ngân sách tỉnh"."""
    serial: Column | None
    unit: Column | None
    title_unit: str | None
    title_period: Period | None
    status: Status
    year: int | None
    english: bool
    """Whether points are decimal marks and commas group thousands."""
    bodies: bool = False
    """Whether each row is about the body that its name names: "Chủ đầu tư | Kế hoạch vốn | Giải ngân"."""
    projects: bool = False
    """Whether each row is about a project, whose name says nothing of what is measured."""
    places: bool = False
    """Whether most rows are places, whose names say nothing of what is measured."""
    works: bool = False
    """Whether each row is about something to do, so that a column tells what that costs."""
    indices: bool = False
    """Whether all columns compare, so that each value is named by what it is held against."""
    section: Period | None = None
    """The time that a heading within the table gives to the rows below it: "Đến năm 2030"."""


def figure_tables(
    text: StructuredText, context: Context, reported: Callable[[Paragraph], Period | None]
) -> list[tuple[Sheet, FigureTable]]:
    """The tables of figures of the document. ``reported``: the time that a report is about where a table stands.

    A table whose numbers tell nothing of how they are written is written as the document's others are.
    """
    sheets = read_sheets(text)
    # The first column names the rows, if by a code: "0101" is no number without its groups.
    marks = [is_english(text.text[a:b] for row in sheet.rows for a, b in row.cells[1:]) for sheet in sheets]
    others = True in marks and False not in marks
    found = []
    for sheet, english in zip(sheets, marks, strict=True):
        table = _read(text, sheet, context, others if english is None else english, reported)
        if table is not None:
            found.append((sheet, table))
    return found


def _read(
    text: StructuredText,
    sheet: Sheet,
    context: Context,
    english: bool,
    reported: Callable[[Paragraph], Period | None],
) -> FigureTable | None:
    """The parts of a table of figures; None for any other table."""
    grid, columns = sheet.grid, sheet.columns
    if not sheet.rows or text.paragraphs[grid.rows[0]].zone != "table":
        return None
    name = first(columns, "name", "task", "product") or first(columns, "period")
    told = tuple(c for c in columns if c.kind == "value")
    unit, lead = first(columns, "unit"), first(columns, "lead", "both")
    tasks = unit is None and (first(columns, "time") or (first(columns, "task") and lead))
    if tasks and told and not lists_projects(columns):
        told = tuple(c for c in told if is_head_of_money(c.name))  # what the work of a row costs
    indices = not told and not lead and any(c.kind == "comparison" for c in columns)
    if name is None or (tasks and not told) or not (told or indices or (lead and name.kind == "name")):
        return None
    title = text.text[sheet.title[0] : sheet.title[1]] if sheet.title else ""
    title_unit = _unit_of(title)
    year = context.reference.year if context.reference else context.issued_on.year if context.issued_on else None
    period = _period_of(title, year) or reported(text.paragraphs[grid.rows[0]])
    if year is None and period is not None and period.end is not None:
        year = period.end.year
    today = context.issued_on or context.reference
    values = _with_past(_with_sums(_timed(told, period, year)), today) if told else index_columns(columns, title, year)
    comparisons = tuple(c for c in columns if c.kind == "comparison" and told)
    status = status_of_title(_ATTACHED.sub("", title), context.doc_type)
    places = [text.text[slice(*cell)] for row in sheet.rows if (cell := row.cell(name.index))]
    numbers = [_numbers(text, row, (*values, *comparisons), english) for row in sheet.rows]
    told_ratios = read_ratios(values, comparisons, status, grid.numbers)
    quotients = _quotients(text, sheet, values, told_ratios, numbers, period)
    values = tuple(c for c in values if c.index not in quotients)
    ratios = {**read_ratios(values, comparisons, status, grid.numbers), **quotients}
    signed = {c.index for c in comparisons if _is_signed(text, sheet, c)}
    ratios |= read_changes(ratios, values, comparisons, numbers, signed, status)
    comparisons = (*comparisons, *(c for c in columns if c.index in quotients and c not in comparisons))
    ratios = with_falls(ratios, comparisons, numbers)
    return FigureTable(
        columns,
        values,
        comparisons,
        ratios,
        name,
        second_name(text, sheet, name, values),
        first(columns, "serial"),
        unit,
        title_unit[1].strip() if title_unit else None,
        period,
        status,
        year,
        english,
        bodies=is_head_of_bodies(name.name),
        projects=is_head_of_projects(name.name),
        places=are_places(places, name.name),
        works=bool(tasks),
        indices=indices,
    )


def _numbers(text: StructuredText, row: Row, columns: Sequence[Column], english: bool) -> dict[int, Decimal]:
    """The numbers of a row by column."""
    numbers = {}
    for column in columns:
        cell = row.cell(column.index)
        read = read_cell(text.text[slice(*cell)], english=english) if cell else None
        if read is not None:
            numbers[column.index] = read.value
    return numbers


def _is_signed(text: StructuredText, sheet: Sheet, column: Column) -> bool:
    """Whether a number below the head has a sign before it, and none is a percentage."""
    cells = [text.text[slice(*cell)] for row in sheet.rows if (cell := row.cell(column.index))]
    return any(_SIGN.match(cell) for cell in cells) and not any("%" in cell for cell in cells)


def _quotients(
    text: StructuredText,
    sheet: Sheet,
    values: Sequence[Column],
    told: Mapping[int, Ratio],
    rows: Sequence[Mapping[int, Decimal]],
    whole: Period | None,
) -> dict[int, Ratio]:
    """The columns that their figures tell to be shares of a plan or of an earlier value, and those whose note tells
    what they compare.

    ``told`` are the comparisons that the heads tell; of those that do not say with what the figures may. ``rows`` are
    the numbers by column, ``whole`` the time that the table is about.
    """
    unsure = [c for c in sheet.columns if c.index in told and told[c.index].basis == "other"]
    rates = [c for c in values if may_be_rate(c)]
    if not rates and not unsure:
        return {}
    asked = [*rates, *unsure]
    found = {at: Ratio(result, "plan") for at, result in of_the_plan(asked, values, rows).items()}
    for at, (later, earlier, kind) in of_the_earlier(asked, values, rows, whole).items():
        found.setdefault(at, Ratio(later, basis_of(later, earlier, "actual"), kind))
    others = [c for c in values if c not in rates]
    basis = _noted_basis(text, sheet)
    if len(others) == 1 and basis is not None:
        found.update({c.index: Ratio(others[0], basis) for c in rates if c.index not in found})
    return found


def _noted_basis(text: StructuredText, sheet: Sheet) -> Basis | None:
    """What the note below a table says that its marked percentages compare with: "(*) So với cùng kỳ"."""
    behind = text.paragraphs[sheet.grid.rows[-1] + 1 :][:1]
    note = _NOTE.match(text.text, behind[0].start, behind[0].end) if behind else None
    return basis_in(text.text[note.end() : behind[0].end]) if note else None


def _period_of(title: str, year: int | None) -> Period | None:
    """The time that the table's own title names, else what else is said of it above."""
    own = _OWN_TITLE.search(title)
    return (read_period(own[0], year) if own else None) or read_period(_ATTACHED.sub("", title), year)


def _unit_of(title: str) -> re.Match[str] | None:
    """The unit that the title names nearest to the head."""
    own = list(_TITLE_UNIT.finditer(title))
    return own[-1] if own else _bracketed_unit(title) or _unit_line(title)


def _unit_line(title: str) -> re.Match[str] | None:
    """A unit alone on the line above the table: "Tỷ đồng", "%"."""
    found = _LAST_LINE.search(title)
    return found if found and (found[1] == "%" or read_unit(found[1]).code) else None


def _bracketed_unit(title: str) -> re.Match[str] | None:
    """ "3. Nguồn vốn (triệu đồng):": the unit of all amounts below."""
    found = _LAST_BRACKETS.search(title)
    return found if found and (read_unit(found[1]).code or found[1].strip().lower() in COUNTED_NOUNS) else None


def _timed(columns: Sequence[Column], title: Period | None, year: int | None) -> tuple[Column, ...]:
    """The columns with the times that their heads leave out: a year, the title's time a year before, a plan's year."""
    out = []
    for column in columns:
        period = column.period
        if (same := _same_part(column, columns, title)) is not None:
            out.append(replace(column, period=same))
            continue
        if period is None or period.end is None:
            period = read_period(column.name, year) or period
        if period is None and title is not None and title.end is not None:
            summed = sum_so_far(column.name, title) or title
            if _SAME_PERIOD.search(column.name) and column.status != "target":
                period = Period(year_back(summed.start), year_back(summed.end), title.text)
            elif _PERIOD_BEFORE.fullmatch(column.name):
                period = before(title)
            elif summed is not title and column.status != "target":
                period = summed
            elif column.status == "target" and (title.end - (title.start or title.end)).days < _ONE_YEAR:
                period = Period(date(title.end.year, 1, 1), date(title.end.year, 12, 31), title.text)
        out.append(replace(column, period=period))
    return tuple(out)


def _same_part(column: Column, columns: Sequence[Column], title: Period | None) -> Period | None:
    """ "Thực hiện cùng kỳ năm 2030" beside "6 tháng đầu năm 2031": those months of that year, and not all of it."""
    told = column.period
    if told is None or told.end is None or not _SAME_PERIOD_OF.search(column.name) or _is_part(told):
        return None
    others = (c.period for c in columns if c is not column and c.status != "target")
    for period in (*others, title):
        if period is not None and period.end is not None and _is_part(period) and period.end.year > told.end.year:
            first, last = period.start, period.end
            for _ in range(period.end.year - told.end.year):
                first, last = year_back(first), year_back(last) or last
            return Period(first, last, told.text)
    return None


def _is_part(period: Period) -> bool:
    """Less than a year, or up to a day."""
    return period.end is not None and (period.start is None or (period.end - period.start).days < _ONE_YEAR - 7)


def _with_sums(columns: tuple[Column, ...]) -> tuple[Column, ...]:
    """The columns, that of the sums with the time that those beside it make up: "2016 - 2018 | 2019 - 2020 | Cộng"."""
    timed = [c.period for c in columns if c.period is not None and c.period.start and c.period.end]
    bare = [c for c in columns if c.period is None and SUM.fullmatch(c.name)]
    if len(bare) != 1 or len(timed) < 2 or len(timed) != len(columns) - 1:
        return columns
    first_day, last_day = min(p.start for p in timed if p.start), max(p.end for p in timed if p.end)
    whole = Period(first_day, last_day, bare[0].name)
    return tuple(replace(c, period=whole) if c is bare[0] else c for c in columns)


def _with_past(columns: tuple[Column, ...], today: date | None) -> tuple[Column, ...]:
    """The columns; what a time before the estimated or planned one holds has happened, where no head says what it is
    ("Quý I | KH quý II") and it has begun by ``today``, and a sum that holds the estimated time is estimated too."""
    planned = [c.period.start for c in columns if c.status == "target" and c.period and c.period.start]
    estimated = [c.period for c in columns if c.status == "estimate" and c.period and c.period.end]
    out = []
    for column in columns:
        end = column.period.end if column.period else None
        told = column.status is not None or end is None
        begun = column.period is None or not (column.period.start and today) or column.period.start <= today
        over = not told and bool(estimated) and all(p.end and end and end < p.end for p in estimated)
        if over or (not told and begun and planned and all(end and end < start for start in planned)):
            column = replace(column, status="actual")
        elif column.status != "target" and any(_holds(column.period, p) for p in estimated):
            column = replace(column, status="estimate")
        out.append(column)
    return tuple(out)


def _holds(whole: Period | None, part: Period) -> bool:
    if whole is None or not (whole.start and whole.end and part.start and part.end):
        return False
    return whole.start < part.start and part.end <= whole.end
