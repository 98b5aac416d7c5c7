"""What Word, RTF and HTML files have in common: paragraphs of runs and tables of paragraphs → lines and tables."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final, TypeAlias

from ..document import Cell, Line, Note, Page, PageReading, ReadError, Table
from ..patterns import Pattern
from .legacy import decode, line_encodings
from .legacy.glyphs import repair_glyphs
from .segmented import is_segmented, unsegment
from .symbols import SUPERSCRIPT, symbols_in_unicode, with_superscripts

_AFTER_UNIT: Final = Pattern(r"(?:^|[\W\d])(?:[kcdm]?m|ha)$")
_CAPITALS_FONT: Final = Pattern(r"(?i)\.vn\w*h\b")
# Fonts of every office program, which show the letters of a legacy encoding as other ones.
_UNICODE_FONT: Final = Pattern(r"(?i)(?:times new roman|arial|calibri|cambria|tahoma|verdana|segoe ui)$")
_FRAME: Final = Pattern(
    r"(?i)cộng\s*h[oòôõ]\S*\s*xã\s*hội\s*chủ\s*nghĩa|độc\s*lập\s*[-–]\s*tự\s*do|nơi\s*nhận\s*:|kính\s*gửi\s*:|"
    r"\b(?:TM|KT|TL|TUQ)\s*\.\s*[^\W\d]|^\s*số\s*:.*/"
)
# "TT" heads a column only where it is alone on its line: among recipients it stands for "Thường trực", "Trung tâm".
_NO_FRAME: Final = Pattern(r"(?im)^\W*(?:số\s*)?tt\W*$|\b(?:stt|đvt|đơn vị tính)\b")
_FIGURE: Final = Pattern(r"[(+-]?\d[\d.,]*\s?%?\)?|[-–]")
_CONTROLS: Final = Pattern(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufdd0-\ufdef]")


@dataclass(frozen=True, slots=True)
class Run:
    """Characters of one style. ``capitals``: shown as capitals, by the font or the style; ``raised``: superscript;
    ``unicode_font``: set in a font that shows no legacy encoding."""

    text: str
    bold: bool = False
    raised: bool = False
    capitals: bool = False
    unicode_font: bool = False


@dataclass(frozen=True, slots=True)
class Paragraph:
    runs: tuple[Run, ...]
    footnote: str | None = None


@dataclass(frozen=True, slots=True)
class GridCell:
    row: int
    column: int
    paragraphs: tuple[Paragraph, ...]
    row_span: int = 1
    column_span: int = 1


@dataclass(frozen=True, slots=True)
class Grid:
    """A table. ``footnotes`` are the notes called in its cells."""

    cells: tuple[GridCell, ...]
    footnotes: tuple[Paragraph, ...] = ()


Element: TypeAlias = Paragraph | Grid


def is_capitals_font(name: str) -> bool:
    """Whether ``name`` is a legacy font that shows small letters as capitals (".VnTimeH")."""
    return bool(_CAPITALS_FONT.search(name))


def is_unicode_font(name: str) -> bool:
    """Whether ``name`` is a font that shows no legacy encoding."""
    return bool(_UNICODE_FONT.match(name))


def single_page(elements: Sequence[Element], reading: PageReading) -> tuple[tuple[Page, ...], tuple[Note, ...]]:
    """One page without a number. Raises ReadError where nothing is written."""
    items, notes = build_items(elements)
    if not any(item.text.strip() if isinstance(item, Line) else item.cells for item in items):
        raise ReadError("no_text", "the document holds no text")
    return (Page(None, tuple(items), reading=reading),), notes


def build_items(elements: Sequence[Element]) -> tuple[list[Line | Table], tuple[Note, ...]]:
    """Lines and tables in the order of the document; legacy encodings and word segmentation undone."""
    paragraphs = list(_paragraphs(elements))
    texts = ["".join(r.text for r in p.runs) for p in paragraphs]
    encodings = line_encodings(texts)
    counts = Counter(filter(None, encodings))
    segmented = is_segmented("\n".join(texts))
    notes: list[Note] = []
    if counts:
        name = counts.most_common(1)[0][0]
        notes.append(Note("legacy_encoding", f"converted from {name} to Unicode"))
    if segmented:
        notes.append(Note("word_segmented", "words joined by underscores were put apart again"))
    paired = list(zip(paragraphs, encodings, strict=True))
    # Where legacy text stands in fonts of its own, what is set in a Unicode font is none unless it must be.
    telling = any(encoding and not any(run.unicode_font for run in p.runs) for p, encoding in paired)
    lines = iter([_lines(p, encoding, telling, segmented) for p, encoding in paired])
    items: list[Line | Table] = []
    for element in elements:
        if isinstance(element, Paragraph):
            items += [*next(lines), Line("")]
        else:
            cells = [(cell, [line for _ in cell.paragraphs for line in next(lines)]) for cell in element.cells]
            items += _frame(cells) if _is_frame(cells) else [_table(cells)]
            items += [line for _ in element.footnotes for line in next(lines)]
    return items, tuple(notes)


def _paragraphs(elements: Sequence[Element]) -> Iterator[Paragraph]:
    for element in elements:
        if isinstance(element, Paragraph):
            yield element
        else:
            for cell in element.cells:
                yield from cell.paragraphs
            yield from element.footnotes


def _lines(paragraph: Paragraph, encoding: str | None, telling: bool, segmented: bool) -> list[Line]:
    """The lines of a paragraph, parted at its forced breaks, with the raised figures marked.

    ``telling``: the fonts tell what is in the legacy ``encoding``.
    """
    text, marks = "", []
    styles = groupby(paragraph.runs, key=lambda r: (r.capitals, r.raised, telling and r.unicode_font))
    for (capitals, raised, unicode_font), group in styles:
        piece = "".join(run.text for run in group)
        if encoding and not (unicode_font and line_encodings([piece]) == [None]):
            piece = decode(piece, encoding)
        piece = symbols_in_unicode(_CONTROLS.sub("", unicodedata.normalize("NFC", piece)))
        if capitals:
            piece = piece.upper()
        if raised and piece.strip().isdigit():
            if _AFTER_UNIT.search(text):
                piece = piece.translate(SUPERSCRIPT)
            else:
                start = len(text) + len(piece) - len(piece.lstrip())
                marks.append((start, start + len(piece.strip())))
        text += piece
    if segmented:
        text, marks = unsegment(text), []
    repaired = repair_glyphs(text)
    text = repaired if len(repaired) == len(text) else text
    written = [run for run in paragraph.runs if run.text.strip()]
    bold = bool(written) and all(run.bold for run in written)
    return list(_cut(text, marks, bold, paragraph.footnote))


def _cut(text: str, marks: Sequence[tuple[int, int]], bold: bool, footnote: str | None) -> Iterator[Line]:
    at = 0
    for part in text.split("\n"):
        left = len(part) - len(part.lstrip())
        body = part.strip()
        first = at + left
        inside = tuple((a - first, b - first) for a, b in marks if first <= a and b <= first + len(body))
        yield Line(body, bold=bold, marks=inside, footnote=footnote)
        at += len(part) + 1


_Filled: TypeAlias = tuple[GridCell, list[Line]]


def _is_frame(cells: Sequence[_Filled]) -> bool:
    """A table that only places things side by side: the letterhead, the recipients and the signature, one box."""
    if len(cells) <= 1:
        return True
    columns = max(cell.column + cell.column_span for cell, _ in cells)
    rows = max(cell.row + cell.row_span for cell, _ in cells)
    if columns > 4 or rows > 8:
        return False
    text = "\n".join(line.text for _, lines in cells for line in lines)
    return bool(_FRAME.search(text)) and not _NO_FRAME.search(text)


def _frame(cells: Sequence[_Filled]) -> list[Line | Table]:
    out: list[Line | Table] = []
    for _, lines in cells:
        if any(line.text for line in lines):
            out += [*lines, Line("")]
    return out


def _table(cells: Sequence[_Filled]) -> Table:
    return Table(tuple(Cell(_cell_lines(lines), c.row, c.column, c.row_span, c.column_span) for c, lines in cells))


def _cell_lines(lines: Sequence[Line]) -> str:
    """The text of a cell, without its blank lines unless these put figures beside the lines of other cells."""
    texts = [_cell_text(line) for line in lines]
    words = list(filter(None, texts))
    return "\n".join(texts if len(words) < len(texts) and words and all(map(_FIGURE.fullmatch, words)) else words)


def _cell_text(line: Line) -> str:
    """The line's text, with its raised figures as superscript signs."""
    return with_superscripts(line.text, line.marks).replace("\t", " ")
