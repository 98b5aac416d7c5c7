"""Rows of a table as indicators: each number with its measure, unit, time, total and the bodies that answer for it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import takewhile

from ..document import Context, StructuredText
from ..mentions import AgencyMention, ComparisonDraft, IndicatorDraft, QuantityMention
from .catalogue import indicator_id
from .cell_units import read_unit
from .cell_values import CellValue, has_decimal_points, read_cell
from .columns import Column, first
from .sheets import Row, Sheet, Span, bodies_of_row, read_sheets
from .table_labels import SECTION_LEVEL, Above, Label, full_name, read_label
from .table_periods import Period, Status, read_period
from .table_places import measure_of, place_of
from .table_ratios import Ratio, read_ratios
from .told_values import told_values

_AHEAD = re.compile(
    r"chỉ tiêu|kế hoạch|mục tiêu|chương trình|giao|dự toán|định mức|quyết định|nghị quyết|chỉ thị|đề án"
)
_UNIT_ASIDE = re.compile(r"\s*\([^()]*\)\s*$")
_TITLE_UNIT = re.compile(r"(?i)(?:đơn\s+vị(?:\s+tính)?|đvt)\s*:\s*([^\n\t().;]{1,30})")
_ATTACHED = re.compile(r"(?is)\(?\s*(?:ban hành\s+)?kèm theo.*")
_SETTLED = re.compile(r"quyết\s+toán|(?:kết\s+quả|tình\s+hình)\s+(?:thực\s+hiện|sản\s+xuất|giải\s+ngân)")
_LAST_BRACKETS = re.compile(r"\(([^()\d]{1,24})\)\s*:?\s*$")
# Ditto marks, also as scanners read them: no unit is a pair of strokes.
_DITTO = re.compile(r"(?i)\s*(?:[\"“”„]|''|’’|´´|[1lI|]{2}|-?\s?nt\s?-?|như trên)\s*")
_SUM = re.compile(r"(?i)\W*(?:tổng(?:\s+(?:cộng|số))?|cộng)\W*")


@dataclass(frozen=True, slots=True)
class _Table:
    """What holds for all rows of a table."""

    columns: tuple[Column, ...]
    values: tuple[Column, ...]
    comparisons: tuple[Column, ...]
    ratios: Mapping[int, Ratio]
    name: Column
    serial: Column | None
    unit: Column | None
    title_unit: str | None
    title_period: Period | None
    status: Status
    year: int | None
    points: bool
    """Whether points are decimal marks."""
    units: list[Span] = field(default_factory=list)
    """The cells of units so far, for the ditto marks below them."""


@dataclass(frozen=True, slots=True)
class _Names:
    """A value's name, the measure in it, and the place that the measure is of."""

    name: str
    measure: str
    area: str | None = None


def find_table_indicators(
    text: StructuredText, agencies: Sequence[AgencyMention], context: Context
) -> list[IndicatorDraft]:
    """The values in the tables of figures, row by row."""
    drafts: list[IndicatorDraft] = []
    starts = [a.start for a in agencies]
    above: list[Above] = []
    for sheet in read_sheets(text):
        table = _read_table(text, sheet, context)
        if table is None:
            continue
        if not sheet.borrowed:
            above = []
        if table.name.kind == "period":
            drafts.extend(_timed_rows(text, sheet.rows, table, (agencies, starts)))
            continue
        for row in sheet.rows:
            _read_row(text, row, table, (agencies, starts), drafts, above)
    return drafts


def _read_table(text: StructuredText, sheet: Sheet, context: Context) -> _Table | None:
    """The parts of a table of figures; None for any other table."""
    grid, columns = sheet.grid, sheet.columns
    if not sheet.rows or text.paragraphs[grid.rows[0]].zone != "table":
        return None
    name = first(columns, "name", "task", "product") or first(columns, "period")
    values = _with_past(_with_sums(tuple(c for c in columns if c.kind == "value")))
    unit, lead = first(columns, "unit"), first(columns, "lead", "both")
    tasks = unit is None and (first(columns, "time") or (first(columns, "task") and lead))
    if name is None or tasks or not (values or (lead and name.kind == "name")):
        return None
    title = text.text[sheet.title[0] : sheet.title[1]] if sheet.title else ""
    own_units = list(_TITLE_UNIT.finditer(title))  # the one nearest to the head
    title_unit = own_units[-1] if own_units else _bracketed_unit(title)
    year = context.reference.year if context.reference else context.issued_on.year if context.issued_on else None
    comparisons = tuple(c for c in columns if c.kind == "comparison")
    status = _default_status(title, context.doc_type)
    return _Table(
        columns,
        values,
        comparisons,
        read_ratios(values, comparisons, status),
        name,
        first(columns, "serial"),
        unit,
        title_unit[1].strip() if title_unit else None,
        _title_period(title, year),
        status,
        year,
        has_decimal_points(text.text[a:b] for row in sheet.rows for a, b in row.cells),
    )


def _bracketed_unit(title: str) -> re.Match[str] | None:
    """ "3. Nguồn vốn (triệu đồng):": the unit of all amounts below."""
    found = _LAST_BRACKETS.search(title)
    return found if found and read_unit(found[1]).code else None


def _with_sums(columns: tuple[Column, ...]) -> tuple[Column, ...]:
    """The columns, that of the sums with the time that those beside it make up: "2016 - 2018 | 2019 - 2020 | Cộng"."""
    timed = [c.period for c in columns if c.period is not None and c.period.start and c.period.end]
    bare = [c for c in columns if c.period is None and _SUM.fullmatch(c.name)]
    if len(bare) != 1 or len(timed) < 2 or len(timed) != len(columns) - 1:
        return columns
    first, last = min(p.start for p in timed if p.start), max(p.end for p in timed if p.end)
    whole = Period(first, last, bare[0].name)
    return tuple(replace(c, period=whole) if c is bare[0] else c for c in columns)


def _with_past(columns: tuple[Column, ...]) -> tuple[Column, ...]:
    """The columns; what a time before the estimated one holds has happened, where no head says what it is."""
    estimated = [c.period.end for c in columns if c.status == "estimate" and c.period and c.period.end]
    if not estimated:
        return columns
    past = [c for c in columns if c.status is None and c.period and c.period.end and c.period.end < min(estimated)]
    return tuple(replace(c, status="actual") if c in past else c for c in columns)


def _title_period(title: str, year: int | None) -> Period | None:
    """The time in a table's title, without the date of the document that it belongs to."""
    return read_period(_ATTACHED.sub("", title), year)


def _default_status(title: str, doc_type: str | None) -> Status:
    own = _ATTACHED.sub("", title).lower()
    folded = f"{own} {doc_type or ''}".lower()
    if re.search(r"\bước", folded):
        return "estimate"
    if _SETTLED.search(own):
        return "actual"
    if re.search(
        r"chỉ tiêu|kế hoạch|mục tiêu|chương trình|giao|dự toán|định mức|quyết định|nghị quyết|chỉ thị|đề án", folded
    ):
        return "target"
    return "actual"


def _read_row(
    text: StructuredText,
    row: Row,
    table: _Table,
    bodies: tuple[Sequence[AgencyMention], list[int]],
    drafts: list[IndicatorDraft],
    above: list[Above],
) -> None:
    serial = row.cell(table.serial.index) if table.serial else None
    label = _same_measure(row, table, above) or read_label(
        text.text, row.cell(table.name.index), serial, above, table.serial is not None
    )
    if label is None:
        return
    while above and above[-1].level >= label.level:
        above.pop()
    name = full_name(label, above)
    area = place_of(label.name, table.name.name)
    unit = row.cell_for(table.unit.index) if table.unit else None
    if unit is None and label.of_which and above:
        unit = above[-1].unit
    if unit and _DITTO.fullmatch(text.text, *unit):
        unit = table.units[-1] if table.units else None
    elif unit:
        table.units.append(unit)
    made: dict[int, int] = {}
    for column in table.values:
        cell = row.cell(column.index)
        read = read_cell(text.text[cell[0] : cell[1]], points=table.points) if cell else None
        if cell is None or read is None:
            continue
        total = next((a.drafts[column.index] for a in reversed(above) if column.index in a.drafts), None)
        made[column.index] = len(drafts)
        whole = total if label.part else None
        names = _names(row, table, column, name, area)
        drafts.append(_draft(text, row, table, column, (cell, read), names, unit, whole, bodies))
    named = row.cell(table.name.index)
    if not table.values and named:
        for place, read, told in told_values(text.text, named):
            names = _Names(told, told)
            drafts.append(_draft(text, row, table, table.name, (place, read), names, unit, None, bodies))
    if label.level <= SECTION_LEVEL and not made:
        above.clear()
    above.append(Above(label.level, label.name, made, unit, label.part))


def _same_measure(row: Row, table: _Table, above: Sequence[Above]) -> Label | None:
    """A row with nothing but another unit before its values tells the measure above it in that unit."""
    before = row.cell(table.serial.index) if table.serial else None
    own_unit = row.cell(table.unit.index) if table.unit else None
    if row.cell(table.name.index) or before or own_unit is None or not above or not above[-1].drafts:
        return None
    return Label(above[-1].name, above[-1].level, above[-1].part)


def _draft(
    text: StructuredText,
    row: Row,
    table: _Table,
    column: Column,
    found: tuple[Span, CellValue],
    names: _Names,
    unit_cell: Span | None,
    total: int | None,
    bodies: tuple[Sequence[AgencyMention], list[int]],
) -> IndicatorDraft:
    (start, end), value = found
    # A cell's own sign counts before the column of units, which may say what the percentage is of.
    written = text.text[slice(*unit_cell)] if unit_cell and value.unit not in ("%", "‰") else value.unit
    unit = read_unit(written or column.unit or table.title_unit or "")
    headed = column.period if column.period is None or column.period.end else read_period(column.name, table.year)
    period = headed if headed and headed.end else table.title_period
    quantity = QuantityMention(
        start=start,
        end=end,
        value=value.value,
        unit=unit.name,
        number_start=start + value.number[0],
        number_end=start + value.number[1],
        bound=value.bound,
        range_end=value.range_end,
        currency=unit.currency,
        unit_code=unit.code,
        base_value=unit.base(value.value) if unit.code else None,
        base_range_end=unit.base(value.range_end) if unit.code else None,
        rule="table_cell",
        notes=value.notes,
    )
    responsible, cooperating = bodies_of_row(text.text, row, table.columns, *bodies)
    return IndicatorDraft(
        start=start,
        end=end,
        name=names.name,
        indicator_id=indicator_id(names.measure, unit.name),
        quantity=quantity,
        period_start=period.start if period else None,
        period_end=period.end if period else None,
        period_text=column.period.text if column.period else period.text if period else None,
        status=column.status or table.status,
        comparisons=_comparisons(text, row, table, column),
        area=names.area,
        part_of=total,
        responsible=responsible,
        cooperating=cooperating,
        rule="table",
        confidence=0.75 if column is table.name else 0.95 if table.unit and not value.notes else 0.85,
    )


def _names(row: Row, table: _Table, column: Column, name: str, area: str | None) -> _Names:
    head = measure_of(column) if area else _head(row, table, column)
    whole = f"{name} - {head}" if head else name
    return _Names(whole, head if area and head else whole, area)


def _timed_rows(
    text: StructuredText, rows: Sequence[Row], table: _Table, bodies: tuple[Sequence[AgencyMention], list[int]]
) -> Iterator[IndicatorDraft]:
    """The values of a table with a time for each row; a row of sums is about all of them."""
    times: list[Period] = []
    for row in rows:
        named = row.cell(table.name.index)
        words = text.text[slice(*named)] if named else ""
        period = read_period(words, table.year)
        if _SUM.fullmatch(words) and times:
            first, last = min(p.start for p in times if p.start), max(p.end for p in times if p.end)
            period = Period(first, last, words)
        elif period and period.start and period.end:
            times.append(period)
        if period is None or period.end is None:
            continue
        for column in table.values:
            cell = row.cell(column.index)
            read = read_cell(text.text[cell[0] : cell[1]], points=table.points) if cell else None
            if cell is None or read is None:
                continue
            measure = _UNIT_ASIDE.sub("", column.name)
            timed = replace(column, period=period)
            yield _draft(text, row, table, timed, (cell, read), _Names(measure, measure), None, None, bodies)


def _head(row: Row, table: _Table, column: Column) -> str:
    """What the head of ``column`` adds to the row's name: nothing where its time and status tell it from the others.

    Of a cell that spans the last columns, what their heads share.
    """
    peers = [c for c in table.values if (c.period, c.status) == (column.period, column.status)]
    if len(peers) < 2:
        return ""
    if column.period or column.status:
        heads = [_UNIT_ASIDE.sub("", c.name).split() for c in peers]
        same = sum(1 for _ in takewhile(lambda words: len(set(words)) == 1, zip(*heads, strict=False)))
        return " ".join(heads[peers.index(column)][same:])
    spanned = [c for c in table.values if c.index >= column.index]
    if len(row.cells) != column.index + 1 or len(row.cells) + len(spanned) - 1 != len(table.columns):
        return column.name
    heads = [c.name.split() for c in spanned]
    shared = [words[0] for words in takewhile(lambda words: len(set(words)) == 1, zip(*heads, strict=False))]
    return " ".join(shared) or column.name


def _comparisons(text: StructuredText, row: Row, table: _Table, column: Column) -> tuple[ComparisonDraft, ...]:
    """The percentages of the row that compare the value in ``column``."""
    drafts = []
    for other in table.comparisons:
        ratio, cell = table.ratios.get(other.index), row.cell(other.index)
        read = read_cell(text.text[cell[0] : cell[1]], points=table.points) if cell else None
        if ratio is None or ratio.of is not column or cell is None or read is None:
            continue
        drafts.append(
            ComparisonDraft(
                basis=ratio.basis,
                kind="change" if re.search(r"tăng|giảm", other.name.lower()) else "ratio",
                value=read.value,
                start=cell[0],
                end=cell[1],
            )
        )
    return tuple(drafts)
