"""Rows of tables that a converter wrote as lines of prose: nothing tells which column a figure stood in."""

from __future__ import annotations

from collections.abc import Iterator

from ..document import Note, Paragraph, StructuredText
from ..patterns import Pattern

FIGURE = r"[+-]?\d[\d.,]*%?"
OTHERS = 3
"""So many figures beside one, with nothing but spaces between them, make such a row."""
_ROW = Pattern(rf"(?<!\S)(?:{FIGURE}[ \t]+){{{OTHERS},}}{FIGURE}(?!\S)")
# In a cell two whole numbers are enough, but for the parts of one that a space broke and for numbers of telephones.
_WHOLE = r"[+-]?(?:\d{1,3}(?:[.]\d{3})+|\d+)(?:,\d+)?%?"
_CELL = Pattern(rf"(?!0\d)(?!\d{{1,3}}(?: \d{{3}})+(?:,\d+)?$)(?:{_WHOLE} )+{_WHOLE}")
_YEARS = Pattern(r"(?:(?:19|20)\d\d[ \t]+)+(?:19|20)\d\d")
_FEWEST = 2
_SHOWN = 60


def has_lost_row(text: StructuredText, paragraph: Paragraph) -> bool:
    """Whether the paragraph holds such a row."""
    return _ROW.search(text.text, paragraph.start, paragraph.end) is not None


def lost_columns(text: StructuredText) -> Note | None:
    """What to tell the reader of such rows, whose figures are not read; None where the text has fewer than two."""
    rows = [
        row
        for paragraph in text.paragraphs
        for row in (_lost_cells(text, paragraph) if paragraph.zone == "table" else _lost_rows(text, paragraph))
        if not _YEARS.fullmatch(row)
    ]
    if len(rows) < _FEWEST:
        return None
    shown = rows[0] if len(rows[0]) <= _SHOWN else f"{rows[0][:_SHOWN].rstrip()}…"
    return Note(
        "columns_lost", f"{len(rows)} rows of a table came without its columns; their figures were not read ({shown})"
    )


def _lost_rows(text: StructuredText, paragraph: Paragraph) -> Iterator[str]:
    return (row[0] for row in _ROW.finditer(text.text, paragraph.start, paragraph.end))


def _lost_cells(text: StructuredText, paragraph: Paragraph) -> Iterator[str]:
    """The row's cells that hold the figures of several columns."""
    found = (_CELL.fullmatch(text.text, start, end) for start, end in paragraph.cells)
    return (cell[0] for cell in found if cell is not None)
