"""Pages of lines → blocks of the document: paragraphs, footnotes after the paragraph that calls them, table rows."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from ..document import BBox, Block, Cell, Line, Mapped, Note, Page, Source, Table, Word, union_box
from .entry import Entry
from .footnotes import Footnote, find_marks, lift_footnotes
from .furniture import PAGE_NUMBER, page_furniture
from .letterhead import mark_recipients
from .markup import EMPHASISED_NOTHING, RULE, lines_within_runs, strip_markup
from .pipes import SPACE, join_cells, join_lines, read_pipes, trim, untabbed
from .sides import read_sides, tab_rows
from .unruled import Unruled, unruled_tables
from .wrap import goes_on, measure


@dataclass(frozen=True, slots=True)
class _Part:
    """A line or cell in the source text."""

    start: int
    page: int | None
    bbox: BBox | None
    words: tuple[Word, ...]
    word_starts: tuple[int, ...]


class Locator:
    """Where a stretch of the source text stands: the page it begins on, and the box of its words there."""

    __slots__ = ("_parts", "_starts", "placed")

    def __init__(self, parts: Sequence[_Part]) -> None:
        self._parts = parts
        self._starts = [p.start for p in parts]
        self.placed = any(p.page is not None or p.bbox is not None or p.words for p in parts)
        """False of a text without pages, in which nothing has a place."""

    def __call__(self, ranges: Sequence[tuple[int, int]]) -> tuple[int | None, BBox | None]:
        page: int | None = None
        boxes: list[BBox] = []
        for start, end in ranges:
            index = max(bisect_right(self._starts, start) - 1, 0)
            for part in self._parts[index:]:
                if part.start >= end:
                    break
                if page is None:
                    page = part.page
                if part.page == page:
                    boxes.extend(_boxes(part, start, end))
        return page, union_box(boxes)


def _boxes(part: _Part, start: int, end: int) -> list[BBox]:
    if not part.words:
        return [part.bbox] if part.bbox else []
    found = []
    index = max(bisect_right(part.word_starts, start - part.start) - 1, 0)
    for word in part.words[index:]:
        if part.start + word.start >= end:
            break
        if word.bbox and part.start + word.start + len(word.text) > start:
            found.append(word.bbox)
    return found


@dataclass(frozen=True, slots=True)
class Layout:
    """The blocks of a document; ``locate`` takes ranges of the source text, which the blocks' maps point into."""

    blocks: tuple[Block, ...]
    locate: Locator


def analyse(source: Source) -> Layout:
    """The blocks of ``source`` in reading order."""
    parts: list[_Part] = []
    raised: list[tuple[int, int]] = []
    entries: list[Entry] = []
    furniture = page_furniture(source.pages)
    offset, table = 0, 0
    for number, page in enumerate(source.pages):
        first = len(entries)
        gap = new_page = False
        within_runs = lines_within_runs(page.items)
        unruled = {t.first: t for t in unruled_tables(page.items)}
        within: Unruled | None = None
        places: dict[int, int] = {}
        for index, item in enumerate(page.items):
            within = unruled.get(index, within)
            if within and isinstance(item, Line):
                parts.append(_Part(offset, page.number, item.bbox, item.words, tuple(w.start for w in item.words)))
                places[index] = offset
                offset += len(item.text) + 1
                if index == within.last:
                    entries.extend(_unruled_rows(within, page, places, table))
                    table += 1
                    within = None
                continue
            if isinstance(item, Table):
                offset = _add_table(item, page, table, offset, parts, entries)
                table += 1
                continue
            if (number, index) in furniture:
                new_page = new_page or bool(PAGE_NUMBER.match(item.text))
                continue
            if EMPHASISED_NOTHING.match(item.text):
                continue
            if not item.text.strip() or (RULE.match(item.text) and "|" not in item.text):
                gap = True
                continue
            parts.append(_Part(offset, page.number, item.bbox, item.words, tuple(w.start for w in item.words)))
            found = _line_entries(item, page, offset, gap)
            for entry in found:
                entry.runs_on, entry.new_page = index in within_runs, new_page
                new_page = False
            entries.extend(found)
            raised.extend((offset + a, offset + b) for a, b in item.marks)
            gap = gap and not found
            offset += len(item.text) + 1
        if len(entries) > first and number:
            entries[first].new_page = True
    entries, table = read_pipes(entries, table)
    entries = read_sides(tab_rows(entries, table))
    return Layout(tuple(_blocks(entries, sorted(raised))), Locator(parts))


def _line_entries(line: Line, page: Page, offset: int, gap: bool) -> list[Entry]:
    mapped = strip_markup(Mapped.identity(line.text, offset))
    if not mapped.text.strip():
        return []
    first = line.text[: len(line.text) - len(line.text.lstrip())]
    return [
        Entry(
            trim(mapped) if "\t" not in line.text else mapped,
            page.number,
            line.bbox,
            line.font_size,
            line.bold or line.text.lstrip().startswith("**"),
            gap,
            indent=len(first.expandtabs()),
            footnote=line.footnote,
            notes=line.notes,
        )
    ]


def _add_table(table: Table, page: Page, number: int, offset: int, parts: list[_Part], out: list[Entry]) -> int:
    rows: dict[int, dict[int, Cell]] = {}
    for cell in table.cells:
        rows.setdefault(cell.row, {})[cell.column] = cell
    for row in sorted(rows):
        cells: list[Mapped] = []
        notes: list[Note] = []
        for column in range(table.n_columns):
            if column not in rows[row]:
                cells.append(Mapped("", ()))
                continue
            cell = rows[row][column]
            parts.append(_Part(offset, page.number, cell.bbox, (), ()))
            lines = [Mapped.identity(cell.text, offset)]
            if "\n" in cell.text:
                lines = [Mapped.identity(m[0], offset + m.start()) for m in re.finditer(r"[^\n]+", cell.text)]
            cells.append(join_lines([untabbed(strip_markup(m)) for m in lines]))
            offset += len(cell.text) + 1
            notes.extend(cell.notes)
        mapped, spans = join_cells(cells)
        if mapped.text.strip():
            out.append(Entry(mapped, page.number, table.bbox, cells=spans, table=number, gap=True, notes=tuple(notes)))
    return offset


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


def _blocks(entries: list[Entry], raised: Sequence[tuple[int, int]]) -> list[Block]:
    """``raised`` are ranges of the source text that the reader saw raised."""
    wrapping = measure(entries)
    kept, notes, calls = lift_footnotes(entries, wrapping.width is not None and not wrapping.gaps)
    if notes:
        wrapping = measure(kept)
        raised = sorted([*raised, *calls])
    mark_recipients(kept)
    known = {note.mark for _, note in notes}
    groups: list[list[Entry]] = []
    first_of: list[int] = []
    for index, entry in enumerate(kept):
        if groups and goes_on(groups[-1][-1], entry, wrapping):
            groups[-1].append(entry)
        else:
            groups.append([entry])
            first_of.append(index)
    after: dict[int, list[Footnote]] = {}
    called = _calls(groups, known) if notes else {}
    for position, note in notes:
        group = max(bisect_right(first_of, position - 1) - 1, 0)
        places = called.get(note.mark, [])
        at = bisect_right(places, group)
        after.setdefault(places[at - 1] if at else group, []).append(note)
    out: list[Block] = []
    for number, lines in enumerate(groups):
        out.append(_block(lines, known, raised))
        out.extend(_note_block(note) for note in after.get(number, []))
    if not groups:
        out.extend(_note_block(note) for _, note in notes)
    return [b for b in out if b.mapped.text.strip()]


def _calls(groups: Sequence[Sequence[Entry]], known: set[str]) -> dict[str, list[int]]:
    """The paragraphs, in order, that call each footnote."""
    out: dict[str, list[int]] = {}
    for index, group in enumerate(groups):
        for entry in group:
            for _, _, mark in find_marks(entry.text, known):
                out.setdefault(mark, []).append(index)
    return out


def _joined(group: Sequence[Entry]) -> Mapped:
    parts: list[Mapped] = []
    for entry in group:
        if parts:
            parts.append(SPACE)
        parts.append(trim(entry.mapped))
    return Mapped.concat(parts)


def _block(group: Sequence[Entry], known: set[str], raised: Sequence[tuple[int, int]]) -> Block:
    first = group[0]
    mapped = first.mapped if first.cells else _joined(group)
    marks = find_marks(mapped.text, known, bool(first.cells))
    for start, end in _raised_in(mapped, raised):
        mark = mapped.text[start:end].strip("()[] ")
        if mark.isdigit() and not any(a < end and start < b for a, b, _ in marks):
            marks.append((start, end, mark))
    return Block(
        mapped,
        "table" if first.cells else "body",
        first.page,
        all(e.bold for e in group),
        first.cells,
        first.table,
        marks=tuple(sorted(marks)),
        notes=tuple(dict.fromkeys(n for e in group for n in e.notes)),
    )


def _raised_in(mapped: Mapped, raised: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The ``raised`` ranges of the source text that lie in ``mapped``, as offsets into its text."""
    out = []
    for piece in mapped.pieces if raised else ():
        for start, end in raised[bisect_left(raised, (piece.origin, 0)) :]:
            if start >= piece.origin + piece.length:
                break
            if end <= piece.origin + piece.length:
                out.append((piece.start + start - piece.origin, piece.start + end - piece.origin))
    return out


def _note_block(note: Footnote) -> Block:
    return Block(_joined(note.entries), "footnote", note.entries[0].page, mark=note.mark)
