"""Tables with their columns read and their rows put under them, also where a part has lost its head or a cell."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ...document import Note, StructuredText, TableGrid
from ...mentions import AgencyMention
from ...patterns import Pattern
from ..tasks.assignment.words import LOWER, UPPER
from .columns import SERIAL, Column, is_value_head, read_columns

Span = tuple[int, int]
_TOGETHER = Pattern(r"(?i)\bphối\s+hợp\b")
_NAME = Pattern(rf"(?:[Cc]ác\s|[{UPPER}])\D{{3}}")
_LISTED = Pattern(rf"\s*[{UPPER}][^,;:()]{{3,60}},\s*$")
# A body's name begins with what kind of body it is; a place or a person has capitals only.
_LISTED_LAST = Pattern(rf"\s*,\s*([{UPPER}]\w*\s[{LOWER}][^,;:()]{{3,60}}?)\s*")
_DITTO = Pattern(r"(?i)\s*(?:như\s+trên|[-–]?\s?nt\s?[-–]?|[\"“”„]|''|’’|´´)\s*")
_STROKES = Pattern(r"\s*[1lI|]{2}\s*")
"""Ditto marks as scanners read them: no unit is a pair of strokes."""
# Columns of which a cell may say only that it holds what the one above does.
_TOLD_AGAIN = frozenset(("unit", "lead", "cooperating", "both", "time"))
_SERIAL_HEAD = Pattern(r"(?i)\W*(?:s\s*|s\s*ố\s*)?t\s*t\W*$")  # a narrow column breaks "STT" anywhere


@dataclass(frozen=True, slots=True)
class Row:
    """A row below the head: its paragraph and each cell's span without surrounding spaces.

    ``above`` holds the columns whose cells are merged with one of a row above, and that cell's span.
    """

    paragraph: int
    cells: tuple[Span, ...]
    above: tuple[tuple[int, Span], ...] = ()

    def cell(self, index: int | None) -> Span | None:
        """The span of a column's cell; None where the row is shorter or the cell empty."""
        if index is None or index >= len(self.cells):
            return None
        start, end = self.cells[index]
        return (start, end) if start < end else None

    def cell_for(self, index: int | None) -> Span | None:
        """The cell that holds for the row in a column: its own, or the one above that is merged with it."""
        own = self.cell(index)
        return own or next((span for column, span in self.above if column == index), None)


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table with its columns and body rows. ``borrowed``: its columns are those of the table before it."""

    grid: TableGrid
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    title: Span | None
    borrowed: bool = False


def bodies_of_row(
    text: str, row: Row, columns: Sequence[Column], agencies: Sequence[AgencyMention], starts: Sequence[int]
) -> tuple[tuple[AgencyMention, ...], tuple[AgencyMention, ...]]:
    """Who answers for a row and who cooperates, by its cells. A blank cell stays blank.

    One cell may name both: "Sở A chủ trì, phối hợp với Sở B".
    """
    lead: list[AgencyMention] = []
    cooperating: list[AgencyMention] = []
    for column in columns:
        cell = row.cell_for(column.index) if column.kind in ("lead", "both", "cooperating") else None
        if cell is None:
            continue
        known = agencies[bisect_left(starts, cell[0]) : bisect_left(starts, cell[1])]
        named = sorted([*known, *_unrecognised(text, cell, known)], key=lambda m: m.start)
        turn = cell[0]
        if column.kind != "cooperating":
            together = _TOGETHER.search(text, cell[0], cell[1])
            turn = together.start() if together else cell[1]
        lead.extend(m for m in named if m.start < turn)
        cooperating.extend(m for m in named if m.start >= turn)
    return _distinct(lead), _distinct(cooperating)


def bodies_named(cell: Span | None, agencies: Sequence[AgencyMention], starts: list[int]) -> tuple[AgencyMention, ...]:
    """The bodies that a cell names."""
    return _distinct(agencies[bisect_left(starts, cell[0]) : bisect_left(starts, cell[1])]) if cell else ()


def _unrecognised(text: str, cell: Span, known: Sequence[AgencyMention]) -> list[AgencyMention]:
    """What a cell of bodies names between semicolons or beside known bodies that no one recognised as a body."""
    found = []
    for start, end in _unread(text, cell, known):
        name = text[start:end].strip(" .,*-")
        start += text[start:end].find(name)
        end = start + len(name)
        if not _NAME.match(name) or len(name.split()) > 12:
            continue
        note = Note("unrecognised_body", "the table's cell names it; the registry and the grammar do not know it")
        canonical = " ".join(name.split())
        found.append(
            AgencyMention(
                start=start,
                end=end,
                canonical=canonical,
                collective=canonical.lower().startswith(("các ", "những ")),
                rule="table_cell",
                confidence=0.6,
                notes=(note,),
            )
        )
    return found


def _unread(text: str, cell: Span, known: Sequence[AgencyMention]) -> Iterator[Span]:
    """The pieces of a cell between semicolons that hold no known body; of one that does, what a comma parts from it."""
    for piece in re.finditer(r"[^;\n]+", text[cell[0] : cell[1]]):
        start, end = cell[0] + piece.start(), cell[0] + piece.end()
        within = [m for m in known if m.start < end and start < m.end]
        if not within:
            yield start, end
            continue
        if _LISTED.match(text, start, within[0].start):
            yield start, within[0].start
        if last := _LISTED_LAST.fullmatch(text, within[-1].end, end):
            yield last.span(1)


def _distinct(mentions: Sequence[AgencyMention]) -> tuple[AgencyMention, ...]:
    """Each body once, by name, in order."""
    return tuple({m.canonical: m for m in reversed(mentions)}[c] for c in dict.fromkeys(m.canonical for m in mentions))


def read_sheets(text: StructuredText) -> list[Sheet]:
    """The tables of the document."""
    sheets: list[Sheet] = []
    headed: Sheet | None = None
    last: dict[int, Span] = {}
    for grid in text.tables:
        rows = [_row(text, index) for index in grid.rows]
        heads, names = grid.header_rows, list(grid.columns)
        if not heads and rows and _is_head(text, rows[0]):
            heads, names = 1, [text.text[a:b] for a, b in rows[0].cells]
        if not heads and headed and grid.title is None and _fits(text, rows, headed):
            serial = headed.columns[0].kind == "serial"
            width = len(headed.columns)
            kept = [r for r in (_aligned(text, r, width, serial) for r in rows) if len(r.cells) <= width]
            body = _without_ditto(text, kept, headed.columns, last)
            sheets.append(Sheet(grid, headed.columns, body, headed.title, borrowed=True))
            continue
        last = {}
        sheet = _headed_sheet(text, grid, rows[heads:], names, last)
        sheets.append(sheet)
        headed = sheet if heads else headed if len(rows) <= 1 else None
    return sheets


def _headed_sheet(
    text: StructuredText, grid: TableGrid, body: list[Row], names: list[str], last: dict[int, Span]
) -> Sheet:
    if body and (wider := _expanded(names, [text.text[a:b] for a, b in body[0].cells])):
        names, body = wider, body[1:]
    if names:
        serial = bool(_SERIAL_HEAD.match(names[0]))
        body = [_aligned(text, r, len(names), serial) for r in body if not _numbers_columns(text, r)]
    width = max([len(names), *(len(r.cells) for r in body)], default=0)
    below = [[text.text[a:b] for a, b in (r.cell(i) or (0, 0) for r in body) if a < b] for i in range(width)]
    columns = read_columns(names, below)
    return Sheet(grid, columns, _without_ditto(text, body, columns, last), grid.title)


def _without_ditto(
    text: StructuredText, rows: Sequence[Row], columns: Sequence[Column], last: dict[int, Span]
) -> tuple[Row, ...]:
    """``rows``; a cell that says "Như trên" or holds a ditto mark holds what the one above it does. ``last`` are the
    cells above by column, which a part on the next page goes on from."""
    out = []
    for row in rows:
        for column in columns:
            cell = row.cell(column.index) if column.kind in _TOLD_AGAIN else None
            if cell is None:
                continue
            words = text.text[slice(*cell)]
            if not _DITTO.fullmatch(words) and not (column.kind == "unit" and _STROKES.fullmatch(words)):
                last[column.index] = cell
                continue
            cells = (*row.cells[: column.index], (cell[0], cell[0]), *row.cells[column.index + 1 :])
            above = ((column.index, last[column.index]),) if column.index in last else ()
            row = Row(row.paragraph, cells, (*row.above, *above))
        out.append(row)
    return tuple(out)


def _expanded(names: Sequence[str], first: Sequence[str]) -> list[str] | None:
    """The heads with a second line of heads under the columns of values, which alone it divides; None where none is."""
    parts = [p for p in first if p]
    wide = [i for i, name in enumerate(names) if is_value_head(name)]
    if not wide or len(parts) < 2 * len(wide) or len(parts) % len(wide):
        return None
    if any(re.search(r"\d{2}", p) or SERIAL.match(p) for p in parts):
        return None
    share, out = len(parts) // len(wide), []
    for index, name in enumerate(names):
        if index not in wide:
            out.append(name)
            continue
        at = wide.index(index) * share
        out.extend(f"{name} {part}" for part in parts[at : at + share])
    return out


def _numbers_columns(text: StructuredText, row: Row) -> bool:
    """Whether the row only counts the columns: 1, 2, 3 …"""
    cells = [text.text[a:b].strip("()") for a, b in row.cells if a < b]
    counted = [int(c) for c in cells if len(c) <= 2 and c.isdecimal()]
    if any(len(c) > 3 and "=" not in c and not c[:1].isdecimal() for c in cells):
        return False  # "Tỷ lệ hộ nghèo | % | 5 | 6"
    return (
        len(cells) > 3
        and len(counted) >= len(cells) - 2
        and counted == list(range(counted[0], counted[0] + len(counted)))
    )


def _row(text: StructuredText, index: int) -> Row:
    paragraph = text.paragraphs[index]
    cells = tuple(_trimmed(text, span) for span in paragraph.cells)
    if not paragraph.merged:
        return Row(index, cells)
    rows = [p for p in text.paragraphs[max(0, index - 400) : index] if p.cells]
    above = [
        (column, _trimmed(text, rows[-up].cells[column]))
        for column, up in paragraph.merged
        if up <= len(rows) and column < len(rows[-up].cells)
    ]
    return Row(index, cells, tuple((column, span) for column, span in above if span[0] < span[1]))


def _trimmed(text: StructuredText, span: Span) -> Span:
    start, end = span
    words = text.text[start:end]
    left = len(words) - len(words.lstrip(" *|"))
    return start + left, max(start + left, start + len(words.rstrip(" *|")))


def _is_head(text: StructuredText, row: Row) -> bool:
    """A first row that begins with the word for serial numbers names the columns."""
    cells = [text.text[a:b] for a, b in row.cells]
    return len(cells) > 1 and bool(_SERIAL_HEAD.match(cells[0]))


def _fits(text: StructuredText, rows: Sequence[Row], last: Sheet) -> bool:
    """Whether a part without a head goes on with the table before it: most of its rows have as many cells."""
    width = len(last.columns)
    full = sum(len(_aligned(text, r, width, last.columns[0].kind == "serial").cells) == width for r in rows)
    return width > 2 and full * 3 >= len(rows) * 2


def _aligned(text: StructuredText, row: Row, width: int, serial: bool) -> Row:
    """``row`` under ``width`` columns: a lost or a spare first cell put right."""
    cells = row.cells
    if len(cells) == width + 1 and cells[0][0] == cells[0][1]:
        return Row(row.paragraph, cells[1:])
    lost = len(cells) == width - 1 or (len(cells) == 1 and width > 2)
    if serial and lost and not SERIAL.match(text.text[cells[0][0] : cells[0][1]]):
        return Row(row.paragraph, ((cells[0][0], cells[0][0]), *cells))
    return row
