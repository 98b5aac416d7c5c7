"""Rows of a table as indicators: each number with its measure, unit, time, total and the bodies that answer for it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from ..document import Context, StructuredText
from ..mentions import AgencyMention, ComparisonDraft, IndicatorDraft, QuantityMention
from .catalogue import indicator_id
from .cell_units import CellUnit, read_unit
from .cell_values import CellValue, read_cell
from .columns import SERIAL, Column, first
from .sheets import Row, Sheet, Span, bodies_of_row, read_sheets
from .table_periods import Period, Status, read_period

_MARK = re.compile(
    r"(?P<part>(?i:phần\s+\w+))|(?P<roman>X{0,3}(?:IX|IV|V?I{1,3}|V|X))(?:[.)]|$|\s)|(?P<upper>[A-HĐ])(?:[.)]|$)"
    r"|(?P<decimal>\d{1,3}(?:\.\d{1,3})+)\.?|(?P<arabic>\d{1,3})[.)]?(?!\S)|\(?(?P<letter>[a-zđ])(?:\)|\.|$)|(?P<dash>[-–—])|(?P<plus>[+*•])"
)
_LEVELS = {"part": 0, "upper": 1, "roman": 2, "arabic": 3, "decimal": 4, "letter": 5, "dash": 6, "plus": 7}
_OF_WHICH = re.compile(r"(?i)(?:trong\s+đó|bao\s+gồm|gồm|chia\s+ra)\s*[:,]?\s*(?:-\s*)?")
_TITLE_UNIT = re.compile(r"(?i)đơn\s+vị(?:\s+tính)?\s*:\s*([^\n\t().;]{1,30})")
_TOLD = re.compile(
    r"(?i)\b(?:(?:(?:phấn\s+đấu|đạt|chiếm|tăng|còn|giảm|là|lên)\s+)+(?=\D{0,12}\d)|(?=(?:tối\s+thiểu|ít\s+nhất|trên|từ|dưới)\s+\d))"
    r"(?P<value>(?:(?:tối\s+thiểu|ít\s+nhất|trên|từ|dưới|khoảng|>|≥)\s*)?\d[\d.,]*\s*(?:%|[^\W\d_]+))"
)
_SECTION_LEVEL = 2


@dataclass(frozen=True, slots=True)
class _Table:
    """What holds for all rows of a table."""

    columns: tuple[Column, ...]
    values: tuple[Column, ...]
    comparisons: tuple[Column, ...]
    name: Column
    serial: Column | None
    unit: Column | None
    title_unit: str | None
    title_period: Period | None
    status: Status
    year: int | None


@dataclass(frozen=True, slots=True)
class _Above:
    """A row that later ones may be parts of: its level, name and drafts by column."""

    level: int
    name: str
    drafts: dict[int, int]


@dataclass(frozen=True, slots=True)
class _Label:
    """A row's name, its level in the numbering, and whether it is a part of the row above it."""

    name: str
    level: int
    part: bool


def find_table_indicators(
    text: StructuredText, agencies: Sequence[AgencyMention], context: Context
) -> list[IndicatorDraft]:
    """The values in the tables of figures, row by row."""
    drafts: list[IndicatorDraft] = []
    starts = [a.start for a in agencies]
    above: list[_Above] = []
    for sheet in read_sheets(text):
        table = _read_table(text, sheet, context)
        if table is None:
            continue
        if not sheet.borrowed:
            above = []
        for row in sheet.rows:
            _read_row(text, row, table, (agencies, starts), drafts, above)
    return drafts


def _read_table(text: StructuredText, sheet: Sheet, context: Context) -> _Table | None:
    """The parts of a table of figures; None for any other table."""
    grid, columns = sheet.grid, sheet.columns
    if not sheet.rows or text.paragraphs[grid.rows[0]].zone != "table":
        return None
    name = first(columns, "name", "task", "product")
    values = tuple(c for c in columns if c.kind == "value")
    unit, lead = first(columns, "unit"), first(columns, "lead", "both")
    tasks = unit is None and (first(columns, "time") or (first(columns, "task") and lead))
    if name is None or tasks or not (values or (lead and name.kind == "name")):
        return None
    title = text.text[sheet.title[0] : sheet.title[1]] if sheet.title else ""
    title_unit = _TITLE_UNIT.search(title)
    year = context.reference.year if context.reference else context.issued_on.year if context.issued_on else None
    return _Table(
        columns,
        values,
        tuple(c for c in columns if c.kind == "comparison"),
        name,
        first(columns, "serial"),
        unit,
        title_unit[1].strip() if title_unit else None,
        _title_period(title, year),
        _default_status(title, context.doc_type),
        year,
    )


def _title_period(title: str, year: int | None) -> Period | None:
    """The time in a table's title, without the date of the document that it belongs to."""
    own = re.sub(r"(?is)\(?\s*(?:ban hành\s+)?kèm theo.*", "", title)
    return read_period(own, year)


def _default_status(title: str, doc_type: str | None) -> Status:
    folded = f"{title} {doc_type or ''}".lower()
    if re.search(r"\bước", folded):
        return "estimate"
    if re.search(r"chỉ tiêu|kế hoạch|mục tiêu|chương trình|giao|dự toán|quyết định|chỉ thị|đề án", folded):
        return "target"
    return "actual"


def _read_row(
    text: StructuredText,
    row: Row,
    table: _Table,
    bodies: tuple[Sequence[AgencyMention], list[int]],
    drafts: list[IndicatorDraft],
    above: list[_Above],
) -> None:
    label = _label(text, row, table)
    if label is None:
        return
    while above and above[-1].level >= label.level:
        above.pop()
    name = label.name
    if label.part and above and not above[-1].drafts and above[-1].level > _SECTION_LEVEL:
        name = f"{above[-1].name} - {name}"  # the row above only names what its parts measure
    made: dict[int, int] = {}
    for column in table.values:
        cell = row.cell(column.index)
        read = read_cell(text.text[cell[0] : cell[1]]) if cell else None
        if cell is None or read is None:
            continue
        total = next((a.drafts[column.index] for a in reversed(above) if column.index in a.drafts), None)
        made[column.index] = len(drafts)
        whole = total if label.part else None
        drafts.append(_draft(text, row, table, column, (cell, read), name, whole, bodies))
    if not table.values and (told := _told_in_name(text, row, table)):
        drafts.append(_draft(text, row, table, table.name, told[:2], told[2], None, bodies))
    if label.level <= _SECTION_LEVEL and not made:
        above.clear()
    above.append(_Above(label.level, label.name, made))


def _label(text: StructuredText, row: Row, table: _Table) -> _Label | None:
    cell = row.cell(table.name.index)
    serial = row.cell(table.serial.index) if table.serial else None
    if cell is None:
        # A section's heading that stands in the first cell whole.
        heading = " ".join(text.text[serial[0] : serial[1]].split()) if serial else ""
        return _Label(heading, 0, False) if len(heading.split()) > 1 else None
    name = " ".join(text.text[cell[0] : cell[1]].split())
    shifted = serial is not None and not SERIAL.match(text.text[serial[0] : serial[1]].strip())
    if shifted or not any(c.isalpha() for c in name):
        return None  # cells stand under the wrong heads: no value is better than another row's or column's
    mark = _MARK.match(text.text[serial[0] : serial[1]]) if serial else None
    if mark is None and (own := _MARK.match(name)) and own.lastgroup in ("dash", "plus", "decimal"):
        mark = own
        name = name[own.end() :].strip()
    level = _LEVELS[mark.lastgroup] if mark and mark.lastgroup else _LEVELS["arabic"]
    if mark and mark.lastgroup == "decimal":
        level = _LEVELS["decimal"] if mark[0].count(".") == 1 else _LEVELS["letter"]
    of_which = _OF_WHICH.match(name)
    if of_which:
        name = name[of_which.end() :] or name
    name = name.strip(" :;*")
    return _Label(name, level, level > _LEVELS["arabic"] or bool(of_which)) if name else None


def _told_in_name(text: StructuredText, row: Row, table: _Table) -> tuple[Span, CellValue, str] | None:
    """The value in a measure's own words, in a table without a column of values: "Tỷ lệ … đạt 80%"."""
    cell = row.cell(table.name.index)
    found = _TOLD.search(text.text, cell[0], cell[1]) if cell else None
    if cell is None or found is None or found.start() == cell[0]:
        return None
    start = found.start("value")
    read = read_cell(text.text[start : found.end()])
    name = " ".join(text.text[cell[0] : found.start()].split()).strip(" :;,*-+")
    return ((start, found.end()), read, name) if read and len(name.split()) > 1 else None


def _draft(
    text: StructuredText,
    row: Row,
    table: _Table,
    column: Column,
    found: tuple[Span, CellValue],
    name: str,
    total: int | None,
    bodies: tuple[Sequence[AgencyMention], list[int]],
) -> IndicatorDraft:
    (start, end), value = found
    several = len(table.values) > 1 and column.name and column.period is None and column.status is None
    unit = _unit(text, row, table, column, value)
    named = column.period if column.period is None or column.period.end else read_period(column.name, table.year)
    period = named if named and named.end else table.title_period
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
    name = f"{name} - {column.name}" if several else name
    responsible, cooperating = bodies_of_row(text.text, row, table.columns, *bodies)
    return IndicatorDraft(
        start=start,
        end=end,
        name=name,
        indicator_id=indicator_id(name, unit.name),
        quantity=quantity,
        period_start=period.start if period else None,
        period_end=period.end if period else None,
        period_text=column.period.text if column.period else period.text if period else None,
        status=column.status or table.status,
        comparisons=_comparisons(text, row, table, column),
        part_of=total,
        responsible=responsible,
        cooperating=cooperating,
        rule="table",
        confidence=0.75 if column is table.name else 0.95 if table.unit and not value.notes else 0.85,
    )


def _unit(text: StructuredText, row: Row, table: _Table, column: Column, value: CellValue) -> CellUnit:
    cell = row.cell(table.unit.index) if table.unit else None
    if cell:
        return read_unit(text.text[cell[0] : cell[1]])
    return read_unit(value.unit or column.unit or table.title_unit or "")


def _comparisons(text: StructuredText, row: Row, table: _Table, column: Column) -> tuple[ComparisonDraft, ...]:
    """The percentages of the row, held against its last value that is no plan."""
    told = [c for c in table.values if (c.status or table.status) != "target"] or list(table.values)
    if not told or told[-1] is not column:
        return ()
    drafts = []
    for other in table.comparisons:
        cell = row.cell(other.index)
        read = read_cell(text.text[cell[0] : cell[1]]) if cell else None
        if cell is None or read is None:
            continue
        folded = other.name.lower()
        basis = "other"
        if re.search(r"cùng\s+kỳ|\bck\b|năm\s+trước|năm\s+\d{4}", folded):
            basis = "same_period"
        if re.search(r"kế\s+hoạch|\bkh\b|dự\s+toán|giao|hoàn\s+thành", folded):
            basis = "plan"
        if re.search(r"tháng\s+trước|quý\s+trước|kỳ\s+trước", folded):
            basis = "previous"
        change = bool(re.search(r"tăng|giảm", folded))
        drafts.append(
            ComparisonDraft(
                basis=basis,  # type: ignore[arg-type]
                kind="change" if change else "ratio",
                value=read.value,
                start=cell[0],
                end=cell[1],
            )
        )
    return tuple(drafts)
