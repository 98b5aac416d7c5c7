"""What flows through the program between bytes and records: pages, blocks, one text and its structure."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from operator import attrgetter
from typing import Literal, TypeAlias

from .places import NO_WORDS
from .places import BBox as BBox
from .places import Words as Words

Zone: TypeAlias = Literal["header", "body", "footnote", "table", "recipients", "signature"]
PageReading: TypeAlias = Literal["text_layer", "ocr", "text", "docx"]


# ---------------------------------------------------------------- ingest


@dataclass(frozen=True, slots=True)
class Note:
    """A warning that travels with a piece of the document and ends up on its records."""

    code: str
    message: str


@dataclass(frozen=True, slots=True)
class Line:
    """One printed line (or one line of a text file), as its reader gave it, in Unicode.

    ``style`` is what the source says of the line as a whole: bold, italic, superscript marks are not kept apart.
    ``marks`` are the offsets ``(start, end)`` of raised digits (footnote marks) where the reader knows them.
    """

    text: str
    bbox: BBox | None = None
    words: Words = NO_WORDS
    font_size: float | None = None
    bold: bool = False
    marks: tuple[tuple[int, int], ...] = ()
    confidence: float | None = None
    notes: tuple[Note, ...] = ()
    footnote: str | None = None
    """The mark of the footnote whose text this line is, where the source says so (DOCX)."""


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell of a table; a merged cell stands at its first row and column with its spans."""

    text: str
    row: int
    column: int
    row_span: int = 1
    column_span: int = 1
    bbox: BBox | None = None
    confidence: float | None = None
    notes: tuple[Note, ...] = ()


@dataclass(frozen=True, slots=True)
class Table:
    """A table on one page, as found; a later stage joins the parts of one that runs over pages."""

    cells: tuple[Cell, ...]
    bbox: BBox | None = None

    @property
    def n_rows(self) -> int:
        return max((c.row + c.row_span for c in self.cells), default=0)

    @property
    def n_columns(self) -> int:
        return max((c.column + c.column_span for c in self.cells), default=0)

    def grid(self) -> list[list[str]]:
        """``n_rows`` lists of ``n_columns`` texts; a merged cell's text stands in its first place only."""
        rows = [[""] * self.n_columns for _ in range(self.n_rows)]
        for cell in self.cells:
            rows[cell.row][cell.column] = cell.text
        return rows


POOR_PAGE = 0.9
"""A scanned page whose words are read with less certainty than that is hard to read; good scans have 0.94 and more."""
UNREAD_CELL = "ocr_cell_unread"
"""The code of the note on a cell that holds print and has no text."""


@dataclass(frozen=True, slots=True)
class Page:
    """One page: its lines and tables as read. ``number`` is from 1, or None for formats without pages."""

    number: int | None
    items: tuple[Line | Table, ...]
    width: float | None = None
    height: float | None = None
    reading: PageReading = "text"
    reason: str = ""
    confidence: float | None = None
    notes: tuple[Note, ...] = ()


@dataclass(frozen=True, slots=True)
class Source:
    """A file as read. ``doc_id``: first 16 hex digits of the SHA-256 of its bytes; ``source_file``: path as given."""

    doc_id: str
    source_file: str
    media: str
    pages: tuple[Page, ...]
    notes: tuple[Note, ...] = ()


class ReadError(Exception):
    """A file that cannot be read: one clear line for the user, and the code and stage for ``failures.jsonl``."""

    def __init__(self, code: str, message: str, *, stage: str = "ingest", page: int | None = None) -> None:
        super().__init__(message)
        self.code, self.message, self.stage, self.page = code, message, stage, page


# ---------------------------------------------------------------- offset map


@dataclass(frozen=True, slots=True)
class Piece:
    """``length`` characters of a text at ``start`` that stand at ``origin`` in the text it was made from."""

    start: int
    length: int
    origin: int


_START = attrgetter("start")


@dataclass(frozen=True, slots=True)
class Mapped:
    """A text together with where each of its characters came from: the offset map.

    Characters of no piece were put in (a joining space, a repaired letter). Pieces are in order of ``start``.
    """

    text: str
    pieces: tuple[Piece, ...]

    @classmethod
    def identity(cls, text: str, origin: int = 0) -> Mapped:
        return cls(text, (Piece(0, len(text), origin),) if text else ())

    def origins(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """The ranges ``(start, end)`` of the original text that ``text[start:end]`` came from."""
        first = max(bisect_right(self.pieces, start, key=_START) - 1, 0)
        for index in range(first, len(self.pieces)):
            piece = self.pieces[index]
            if piece.start >= end:
                break
            left, right = max(start, piece.start), min(end, piece.start + piece.length)
            if left < right:
                yield piece.origin + left - piece.start, piece.origin + right - piece.start

    def slice(self, start: int, end: int) -> Mapped:
        """The part ``text[start:end]`` with its own map."""
        if start == 0 and end == len(self.text):
            return self
        pieces = []
        first = max(bisect_right(self.pieces, start, key=_START) - 1, 0)
        for index in range(first, len(self.pieces)):
            piece = self.pieces[index]
            if piece.start >= end:
                break
            left, right = max(start, piece.start), min(end, piece.start + piece.length)
            if left < right:
                pieces.append(Piece(left - start, right - left, piece.origin + left - piece.start))
        return Mapped(self.text[start:end], tuple(pieces))

    def edit(self, edits: list[tuple[int, int, str]]) -> Mapped:
        """Replace each ``text[start:end]`` by a string; ``edits`` are in order and do not overlap.

        A replacement of the same length keeps its map, character for character; any other maps to the whole
        range it replaced through its first character.
        """
        if not edits:
            return self
        parts: list[Mapped] = []
        at = 0
        for start, end, new in edits:
            parts.append(self.slice(at, start))
            old = self.slice(start, end)
            if len(new) == end - start:
                parts.append(Mapped(new, old.pieces))
            elif new and old.pieces:
                parts.append(Mapped(new, tuple(p for p in old.slice(0, min(len(new), end - start)).pieces)))
            else:
                parts.append(Mapped(new, ()))
            at = end
        parts.append(self.slice(at, len(self.text)))
        return Mapped.concat(parts)

    @staticmethod
    def concat(parts: list[Mapped]) -> Mapped:
        """One after another."""
        if len(parts) == 1:
            return parts[0]
        pieces: list[Piece] = []
        at = 0
        for part in parts:
            for piece in part.pieces:
                last = pieces[-1] if pieces else None
                if last and last.start + last.length == at + piece.start and last.origin + last.length == piece.origin:
                    pieces[-1] = Piece(last.start, last.length + piece.length, last.origin)
                else:
                    pieces.append(Piece(at + piece.start, piece.length, piece.origin))
            at += len(part.text)
        return Mapped("".join(p.text for p in parts), tuple(pieces))


# ---------------------------------------------------------------- structure


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, heading, footnote or table row after layout: its raw text mapped into the source text.

    ``cells`` of a table row are the ``(start, end)`` of each column's text in ``mapped.text`` (cells are joined by
    a tab); ``table`` and ``row`` say which; ``merged`` are ``(column, rows up)`` of cells that go on from a row above.
    ``mark`` is a footnote's number; ``marks`` are the calls of footnotes ``(start, end, number)`` in ``mapped.text``,
    which do not belong to its words.
    """

    mapped: Mapped
    zone: Zone
    page: int | None
    bold: bool = False
    cells: tuple[tuple[int, int], ...] = ()
    merged: tuple[tuple[int, int], ...] = ()
    table: int | None = None
    row: int | None = None
    mark: str | None = None
    marks: tuple[tuple[int, int, str], ...] = ()
    notes: tuple[Note, ...] = ()


@dataclass(frozen=True, slots=True)
class FootnoteMark:
    """Where footnote ``mark`` was called: the offset in the text at which the raised figure stood."""

    offset: int
    mark: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One line of the normalised text (its offsets exclude the line break), and its place in the outline.

    ``marker`` is the numbering as printed, without its point or bracket ("II", "2.1", "a", "-", "+"), ``content``
    the offset at which the words after it begin. ``parent`` is the index of the paragraph it stands under,
    ``path`` the markers from the top. ``lead_in`` is true where the paragraph announces the ones below it
    (it ends with ":" or is a heading).
    """

    index: int
    start: int
    end: int
    zone: Zone
    page: int | None
    content: int
    marker: str | None = None
    level: int = 0
    parent: int | None = None
    path: tuple[str, ...] = ()
    heading: bool = False
    lead_in: bool = False
    table: int | None = None
    row: int | None = None
    cells: tuple[tuple[int, int], ...] = ()
    merged: tuple[tuple[int, int], ...] = ()
    mark: str | None = None
    notes: tuple[Note, ...] = ()


@dataclass(frozen=True, slots=True)
class Item:
    """A numbered item inside a paragraph: "(1) … (2) …". ``start`` is at the bracket, ``content`` after it."""

    label: str
    start: int
    content: int
    end: int
    paragraph: int


@dataclass(frozen=True, slots=True)
class Sentence:
    start: int
    end: int
    paragraph: int


@dataclass(frozen=True, slots=True)
class TableGrid:
    """A whole table, its parts on several pages joined, as offsets into the normalised text.

    ``rows`` are indices of paragraphs; ``header_rows`` of them, from the top, name the columns; a repeated head
    on a later page is left out of ``rows``. ``columns`` are the full names of the columns, top to bottom; ``numbers``
    the cells of a row below them that counts them, if there is one.
    """

    index: int
    rows: tuple[int, ...]
    header_rows: int
    columns: tuple[str, ...]
    title: tuple[int, int] | None = None
    numbers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Repair:
    """A spelling that OCR hurt and that was put right: offsets in the normalised text, and what stood there."""

    start: int
    end: int
    before: str
    rule: str


@dataclass(slots=True)
class StructuredText:
    """The normalised text of a document with all that later stages need to know of it.

    ``text`` has one paragraph a line; a table's row is one line with its cells separated by tabs; footnotes are
    lines of their own after the paragraph that calls them. ``locate`` gives the page and the box of a span.
    """

    text: str
    paragraphs: tuple[Paragraph, ...]
    sentences: tuple[Sentence, ...]
    items: tuple[Item, ...] = ()
    tables: tuple[TableGrid, ...] = ()
    footnote_marks: tuple[FootnoteMark, ...] = ()
    repairs: tuple[Repair, ...] = ()
    locate: Callable[[int, int], tuple[int | None, BBox | None]] = lambda start, end: (None, None)
    _starts: list[int] = field(default_factory=list)
    _sentence_starts: list[int] = field(default_factory=list)

    def paragraph_at(self, offset: int) -> Paragraph:
        """The paragraph that holds ``offset``; an empty one where the document has no text."""
        if not self.paragraphs:
            return Paragraph(0, 0, 0, "body", None, 0)
        if not self._starts:
            self._starts = [p.start for p in self.paragraphs]
        return self.paragraphs[max(bisect_right(self._starts, offset) - 1, 0)]

    def sentence_at(self, offset: int) -> Sentence | None:
        """The sentence that holds ``offset``, or None between sentences."""
        if not self._sentence_starts:
            self._sentence_starts = [s.start for s in self.sentences]
        index = bisect_right(self._sentence_starts, offset) - 1
        if index < 0 or offset >= self.sentences[index].end:
            return None
        return self.sentences[index]

    def ancestors(self, paragraph: Paragraph) -> Iterator[Paragraph]:
        """The paragraphs that ``paragraph`` stands under, nearest first."""
        while paragraph.parent is not None:
            paragraph = self.paragraphs[paragraph.parent]
            yield paragraph

    def children(self, paragraph: Paragraph) -> Iterator[Paragraph]:
        """The paragraphs directly under ``paragraph``."""
        return (p for p in self.paragraphs[paragraph.index + 1 :] if p.parent == paragraph.index)


@dataclass(frozen=True, slots=True)
class Context:
    """What the document says of itself, for reading the rest: set from the header before the other extractors run.

    ``reference`` is the day from which an omitted year is taken: ``issued_on``, else the end of the period the
    text speaks of, else None. ``province`` is the full name as written ("Lào Cai"), ``issuer_level`` one of
    central, province, district, commune, party, None. ``planned_year`` is the year that a plan's subject names,
    ``city`` the city under a province whose paper it is ("Vinh").
    """

    issued_on: date | None = None
    reference: date | None = None
    province: str | None = None
    issuer: str | None = None
    issuer_level: str | None = None
    doc_type: str | None = None
    planned_year: int | None = None
    city: str | None = None
