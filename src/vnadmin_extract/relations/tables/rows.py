"""Rows of a table as indicators: each number with its measure, unit, time, total and the bodies that answer for it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import takewhile

from ...document import Context, Paragraph, StructuredText
from ...mentions import AgencyMention, DateMention, IndicatorDraft, QuantityMention
from ...patterns import Pattern
from ..indicators.names.catalogue import indicator_id
from ..indicators.times.periods import Periods
from .cell_comparisons import comparisons_of, value_at
from .cell_units import COUNTED_NOUNS, ROUND, read_unit, unit_of_title
from .cell_values import CellValue, ends_of
from .columns import Column
from .figure_tables import SUM, FigureTable, figure_tables
from .labels import SECTION_LEVEL, Above, Label, full_name, read_label
from .periods import Period, read_period, section_period
from .places import measure_of, place_of
from .sheets import Row, Span, bodies_named, bodies_of_row
from .sums import set_parts
from .told_values import told_values

# What is left of a plan is no second value of its measure.
_LEFT = Pattern(r"(?i)(?<![^\W_])(?:còn\s+(?:lại|thiếu|phải)|chênh\s+lệch|thừa|thiếu)(?![^\W_])")
_BARE_TIME = Pattern(r"\d{1,2}|[IV]{1,3}")  # below "Tháng", "Quý"
_UNIT_ASIDE = Pattern(r"\s*\([^()]*\)\s*$")
_UNIT_IN_NAME = Pattern(rf"\(\s*(?:(?:đvt|đơn vị(?: tính)?)\s*:\s*)?(?P<unit>{ROUND}[^()\d]{{1,20}})\)\s*$")
# Who answers for the row that names him; of an "Đơn vị" a table may only report.
_ANSWERS = Pattern(r"(?i)chủ\s+đầu\s+tư")


@dataclass(frozen=True, slots=True)
class _Names:
    """A value's name, the measure in it, and the place that the measure is of."""

    name: str
    measure: str
    area: str | None = None


def find_table_indicators(
    text: StructuredText, agencies: Sequence[AgencyMention], context: Context, dates: Sequence[DateMention] = ()
) -> list[IndicatorDraft]:
    """The values in the tables of figures, row by row."""

    def reported(paragraph: Paragraph) -> Period | None:
        if context.doc_type != "Báo cáo":
            return None
        told = Periods(text, dates, context).reported(paragraph)
        return Period(told.start, told.end, told.text or "") if told else None

    drafts: list[IndicatorDraft] = []
    starts = [a.start for a in agencies]
    above: list[Above] = []
    section: Period | None = None
    for sheet, table in figure_tables(text, context, reported):
        if sheet.borrowed:
            table.section = section
        else:
            above = []
        if table.name.kind == "period":
            drafts.extend(_timed_rows(text, sheet.rows, table, (agencies, starts)))
            continue
        read = [_read_row(text, row, table, (agencies, starts), drafts, above) for row in sheet.rows]
        set_parts(drafts, [row for row in read if row is not None])
        section = table.section
    return drafts


def _read_row(
    text: StructuredText,
    row: Row,
    table: FigureTable,
    bodies: tuple[Sequence[AgencyMention], list[int]],
    drafts: list[IndicatorDraft],
    above: list[Above],
) -> Above | None:
    """The values of a row, appended to ``drafts``; what it is to later rows, or None for one without a name."""
    serial = row.cell(table.serial.index) if table.serial else None
    named = row.cell_for(table.name.index) if table.second_name else row.cell(table.name.index)
    label = _same_measure(row, table, above) or read_label(text.text, named, serial, above, table.serial is not None)
    if label is None:
        return None
    while above and above[-1].level >= label.level:
        above.pop()
    name = full_name(label, above)
    area = place_of(label.name, table.name.name)
    if table.second_name and (beside := row.cell(table.second_name.index)):
        name = f"{name} - {' '.join(text.text[slice(*beside)].split())}"
    unit = row.cell_for(table.unit.index) if table.unit else _unit_in_name(text, row.cell(table.name.index), table)
    if unit is not None and not table.unit:
        name = _UNIT_ASIDE.sub("", name)
    if unit is None and label.of_which and above:
        unit = above[-1].unit
    made: dict[int, int] = {}
    for column in table.values:
        found = value_at(text, row, table, column)
        if found is None:
            continue
        total = next((a.drafts[column.index] for a in reversed(above) if column.index in a.drafts), None)
        made[column.index] = len(drafts)
        whole = total if label.part else None
        names = _names(row, table, column, name, area)
        for at in _ends(text, found):
            drafts.append(_draft(text, row, table, column, at, names, unit, whole, bodies))
    named = row.cell(table.name.index)
    if not table.values and named:
        for place, read, told in told_values(text.text, named):
            names = _Names(told, told)
            drafts.append(_draft(text, row, table, table.name, (place, read), names, unit, None, bodies))
    if label.level <= SECTION_LEVEL and not made:
        above.clear()
    if not made and (ahead := section_period(label.name)):
        table.section = ahead
        return None
    above.append(Above(label.level, label.name, made, unit, label.part))
    return above[-1]


def _unit_in_name(text: StructuredText, cell: Span | None, table: FigureTable) -> Span | None:
    """ "Trồng rừng (nghìn ha)": the unit of a row where no column, head or title has one."""
    if cell is None or table.title_unit:
        return None
    found = _UNIT_IN_NAME.search(text.text, *cell)
    known = found and (read_unit(found["unit"]).code or found["unit"].strip().lower() in COUNTED_NOUNS)
    return found.span("unit") if found and known else None


def _same_measure(row: Row, table: FigureTable, above: Sequence[Above]) -> Label | None:
    """A row with nothing but another unit before its values tells the measure above it in that unit."""
    before = row.cell(table.serial.index) if table.serial else None
    own_unit = row.cell(table.unit.index) if table.unit else None
    if row.cell(table.name.index) or before or own_unit is None or not above or not above[-1].drafts:
        return None
    return Label(above[-1].name, above[-1].level, above[-1].part)


def _draft(
    text: StructuredText,
    row: Row,
    table: FigureTable,
    column: Column,
    found: tuple[Span, CellValue],
    names: _Names,
    unit_cell: Span | None,
    total: int | None,
    bodies: tuple[Sequence[AgencyMention], list[int]],
) -> IndicatorDraft:
    (start, end), value = found
    # A cell's own sign counts before the column of units, which may say what the percentage is of.
    rowwise = unit_cell if value.unit not in ("%", "‰") and not (table.indices and column.unit) else None
    written = text.text[slice(*rowwise)] if rowwise else value.unit
    titled = unit_of_title(table.title_unit, column.name, names.name) if table.title_unit else ""
    unit = read_unit(written or column.unit or titled)
    headed = column.period if column.period and column.period.end else None
    period = headed or table.section or (None if table.works else table.title_period)
    quantity = QuantityMention(
        start=start,
        end=end,
        value=value.value,
        unit=unit.name,
        number_start=start + value.number[0],
        number_end=start + value.number[1],
        bound=value.bound,
        currency=unit.currency,
        unit_code=unit.code,
        base_value=unit.base(value.value) if unit.code else None,
        rule="range" if any(note.code == "range" for note in value.notes) else "table_cell",
        notes=value.notes,
    )
    comparisons, notes = comparisons_of(text, row, table, column, found)
    responsible, cooperating = bodies_of_row(text.text, row, table.columns, *bodies)
    if table.bodies and not responsible and _ANSWERS.search(table.name.name):
        responsible = bodies_named(row.cell(table.name.index), *bodies)
    return IndicatorDraft(
        start=start,
        end=end,
        name=names.name,
        indicator_id=indicator_id(names.measure, unit.name),
        quantity=quantity,
        period_start=period.start if period else None,
        period_end=period.end if period else None,
        period_text=column.period.text if column.period else period.text if period else None,
        status="target" if table.works or (table.section and not headed) else column.status or table.status,
        comparisons=comparisons,
        area=names.area,
        part_of=total,
        responsible=responsible,
        cooperating=cooperating,
        rule="table",
        confidence=0.75 if column is table.name else 0.95 if table.unit and not value.notes else 0.85,
        notes=notes,
    )


def _names(row: Row, table: FigureTable, column: Column, name: str, area: str | None) -> _Names:
    head = (
        measure_of(column)
        if (area or table.places or table.bodies or table.projects) and not table.indices
        else _head(row, table, column)
    )
    whole = f"{name} - {head}" if head else name
    return _Names(whole, head if area and head else whole, area)


def _timed_rows(
    text: StructuredText, rows: Sequence[Row], table: FigureTable, bodies: tuple[Sequence[AgencyMention], list[int]]
) -> Iterator[IndicatorDraft]:
    """The values of a table with a time for each row; a row of sums is about all of them."""
    times: list[Period] = []
    for row in rows:
        named = row.cell(table.name.index)
        words = text.text[slice(*named)] if named else ""
        told = f"{table.name.name} {words}" if _BARE_TIME.fullmatch(words) else words
        period = read_period(told, table.year)
        if SUM.fullmatch(words) and times:
            first, last = min(p.start for p in times if p.start), max(p.end for p in times if p.end)
            period = Period(first, last, words)
        elif period and period.start and period.end:
            times.append(period)
        if period is None or period.end is None:
            continue
        for column in table.values:
            found = value_at(text, row, table, column)
            if found is None:
                continue
            measure = _UNIT_ASIDE.sub("", column.name)
            timed = replace(column, period=period)
            for at in _ends(text, found):
                yield _draft(text, row, table, timed, at, _Names(measure, measure), None, None, bodies)


def _ends(text: StructuredText, found: tuple[Span, CellValue]) -> Iterator[tuple[Span, CellValue]]:
    """The value of a cell, or both ends of its range."""
    (start, end), value = found
    for (first, last), number in ends_of(text.text[start:end], value):
        yield (start + first, start + last), number


def _head(row: Row, table: FigureTable, column: Column) -> str:
    """What the head of ``column`` adds to the row's name: nothing where its time and status tell it from the others,
    unless heads without a time measure several things, in several units.

    Of a cell that spans the last columns, what their heads share.
    """
    if table.indices or _LEFT.search(column.name):
        return column.name
    if table.works:
        return _UNIT_ASIDE.sub("", column.name)
    peers = [c for c in table.values if _told_by(c, table) == _told_by(column, table)]
    if len(peers) < 2:
        several = not table.unit and len({c.unit for c in table.values if c.unit}) > 1
        return _UNIT_ASIDE.sub("", column.name) if several and not read_period(column.name, table.year) else ""
    if any(c.period or c.status for c in peers):
        heads = [_UNIT_ASIDE.sub("", c.name).split() for c in peers]
        same = sum(1 for _ in takewhile(lambda words: len(set(words)) == 1, zip(*heads, strict=False)))
        if any(words[same:] and words[same][:1].islower() for words in heads):
            same = 0  # what they share is no head above them: "Số mắc cộng dồn | Số chết cộng dồn"
        return " ".join(heads[peers.index(column)][same:])
    spanned = [c for c in table.values if c.index >= column.index]
    if len(row.cells) != column.index + 1 or len(row.cells) + len(spanned) - 1 != len(table.columns):
        return column.name
    heads = [c.name.split() for c in spanned]
    shared = [words[0] for words in takewhile(lambda words: len(set(words)) == 1, zip(*heads, strict=False))]
    return " ".join(shared) or column.name


def _told_by(column: Column, table: FigureTable) -> tuple[object, ...]:
    """The time and the status of a column's values, those of the table where its head says none."""
    period = column.period or table.title_period
    return period and (period.start, period.end), column.status or table.status
