"""Pages of lines and tables → entries, with their places in the source text and on the page."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from ..document import BBox, Cell, Line, Mapped, Note, Page, Table, Words
from ..patterns import Pattern
from ..places import union_box
from .entry import Entry
from .furniture import PAGE_NUMBER, page_furniture
from .letter_spaced import joined_letters
from .lines_in_cells import count_lines, join_cell, split_lines
from .markup import EMPHASISED_NOTHING, RULE, lines_within_runs, strip_markup
from .page_rows import join_split_row
from .pipes import join_cells, join_lines, trim, untabbed
from .unruled import Unruled, unruled_tables

_BROKEN_NUMERAL = Pattern(r"[IVX]{1,4}(?: [IVX]{1,4})+")
_RULE_SIGNS = frozenset("-_–—=*.~•|+")


class Part(NamedTuple):
    """A line or cell in the source text, with the places of its words, or else its own box."""

    start: int
    page: int | None
    place: Words | BBox | None


class Locator:
    """Where a stretch of the source text stands: the page it begins on, and the box of its words there."""

    __slots__ = ("_pages", "_places", "_starts", "placed")

    def __init__(self, parts: Sequence[Part]) -> None:
        self._starts = array("q", [p.start for p in parts])
        self._pages = [p.page for p in parts]
        self._places = [p.place for p in parts]
        self.placed = any(p.page is not None or p.place is not None for p in parts)
        """False of a text without pages, in which nothing has a place."""

    def __call__(self, ranges: Sequence[tuple[int, int]]) -> tuple[int | None, BBox | None]:
        page: int | None = None
        boxes: list[BBox] = []
        for start, end in ranges:
            for index in range(max(bisect_right(self._starts, start) - 1, 0), len(self._starts)):
                at = self._starts[index]
                if at >= end:
                    break
                if page is None:
                    page = self._pages[index]
                place = self._places[index]
                box = place.box(start - at, end - at) if isinstance(place, Words) else place
                if box and self._pages[index] == page:
                    boxes.append(box)
        return page, union_box(boxes)


@dataclass(slots=True)
class Reading:
    """What the pages hold: ``raised`` are ranges of the source text that their reader saw raised."""

    entries: list[Entry] = field(default_factory=list)
    parts: list[Part] = field(default_factory=list)
    raised: list[tuple[int, int]] = field(default_factory=list)
    tables: int = 0
    offset: int = 0

    def place(self, page: Page, line: Line) -> int:
        """The offset of ``line`` in the source text, which grows by it."""
        at = self.offset
        self.parts.append(Part(at, page.number, line.words or line.bbox))
        self.offset += len(line.text) + 1
        return at


def read_pages(pages: Sequence[Page]) -> Reading:
    """The entries of all pages in reading order."""
    reading = Reading()
    furniture = page_furniture(pages)
    for number, page in enumerate(pages):
        first = len(reading.entries)
        _read_page(page, {index for at, index in furniture if at == number}, reading)
        join_split_row(reading.entries, first)
        if len(reading.entries) > first and number:
            reading.entries[first].new_page = True
    return reading


def _read_page(page: Page, furniture: set[int], out: Reading) -> None:
    gap = new_page = False
    within_runs = lines_within_runs(page.items)
    unruled = {t.first: t for t in unruled_tables(page.items)}
    within: Unruled | None = None
    places: dict[int, int] = {}
    for index, item in enumerate(page.items):
        within = unruled.get(index, within)
        if isinstance(item, Table):
            out.offset = _add_table(item, page, out.tables, out.offset, out.parts, out.entries)
            out.tables += 1
            continue
        if within:
            places[index] = at = out.place(page, item)
            out.raised.extend((at + a, at + b) for a, b in item.marks)
            if index == within.last:
                out.entries.extend(_unruled_rows(within, page, places, out.tables))
                out.tables += 1
                within = None
            continue
        if index in furniture:
            new_page = new_page or bool(PAGE_NUMBER.match(item.text))
            continue
        words = item.text.strip()
        if words[:1] in _RULE_SIGNS and EMPHASISED_NOTHING.match(words):
            continue
        if not words or (words[0] in _RULE_SIGNS and RULE.match(words) and "|" not in words):
            gap = True
            continue
        at = out.place(page, item)
        out.raised.extend((at + a, at + b) for a, b in item.marks)
        entry = _line_entry(item, words, page, at, gap)
        if entry:
            entry.runs_on, entry.new_page = index in within_runs, new_page
            out.entries.append(entry)
            gap = new_page = False


def _line_entry(line: Line, words: str, page: Page, offset: int, gap: bool) -> Entry | None:
    """The entry of a line; ``words`` is its text without the spaces around it."""
    text = line.text
    lead = text.index(words) if text[0] != words[0] else 0
    if "\t" in text:
        mapped = strip_markup(Mapped.identity(text, offset))
    else:
        mapped = strip_markup(Mapped.identity(words, offset + lead))
        if mapped.text[:1].isspace() or mapped.text[-1:].isspace():
            mapped = trim(mapped)
    if not mapped.text.strip():
        return None
    mapped = joined_letters(mapped)
    return Entry(
        mapped,
        page.number,
        line.bbox,
        line.font_size,
        line.bold or words.startswith("**"),
        gap,
        indent=len(text[:lead].expandtabs()) if lead else 0,
        footnote=line.footnote,
        notes=line.notes,
    )


def _add_table(table: Table, page: Page, number: int, offset: int, parts: list[Part], out: list[Entry]) -> int:
    rows: dict[int, dict[int, Cell]] = {}
    for cell in table.cells:
        rows.setdefault(cell.row, {})[cell.column] = cell
    spans = {
        (row, cell.column): cell.row for cell in table.cells for row in range(cell.row + 1, cell.row + cell.row_span)
    }
    places: dict[int, int] = {}
    first = len(out)
    for row in sorted(rows):
        cells: list[Sequence[Mapped]] = []
        notes: list[Note] = []
        for column in range(table.n_columns):
            if column not in rows[row]:
                cells.append(())
                continue
            cell = rows[row][column]
            parts.append(Part(offset, page.number, cell.bbox))
            cells.append([untabbed(strip_markup(line)) for line in _lines(cell.text, offset)])
            offset += len(cell.text) + 1
            notes.extend(cell.notes)
        count = count_lines([[line.text.strip() for line in lines] for lines in cells]) if row else 1
        for below, own in enumerate(split_lines(cells, count) if count > 1 else [cells]):
            words = [join_cell(lines) for lines in own]
            mapped, cell_spans = join_cells([_whole_numeral(words[0]), *words[1:]])
            if not mapped.text.strip():
                continue
            at = len(out) - first
            if below:
                merged = tuple((c, below) for c, lines in enumerate(cells) if len(lines) == 1)
            else:
                places[row] = at
                above = ((c, spans.get((row, c))) for c in range(table.n_columns))
                merged = tuple((c, at - places[r]) for c, r in above if r in places)
            entry = Entry(mapped, page.number, table.bbox, cells=cell_spans, table=number, gap=True, notes=tuple(notes))
            entry.merged = merged
            out.append(entry)
    return offset


def _lines(text: str, offset: int) -> Iterator[Mapped]:
    """The lines of a cell whose text stands at ``offset``."""
    for line in text.split("\n"):
        yield Mapped.identity(line, offset)
        offset += len(line) + 1


def _whole_numeral(words: Mapped) -> Mapped:
    """ "I I" → "II": a numeral that a narrow column of serial numbers has broken."""
    if not _BROKEN_NUMERAL.fullmatch(words.text):
        return words
    return words.edit([(at, at + 1, "") for at, letter in enumerate(words.text) if letter == " "])


def _unruled_rows(found: Unruled, page: Page, places: dict[int, int], number: int) -> list[Entry]:
    """The rows of a table without ruling lines; ``places`` are the offsets of its lines in the source text."""
    out = []
    for row in found.rows:
        cells = []
        notes: list[Note] = []
        for cell in row:
            pieces = []
            for piece in cell:
                line = page.items[piece.line]
                if isinstance(line, Line):
                    words = line.text[piece.start : piece.end]
                    pieces.append(untabbed(strip_markup(Mapped.identity(words, places[piece.line] + piece.start))))
                    notes.extend(line.notes)
            cells.append(join_lines(pieces))
        mapped, spans = join_cells(cells)
        out.append(Entry(mapped, page.number, cells=spans, table=number, gap=True, notes=tuple(dict.fromkeys(notes))))
    return out
