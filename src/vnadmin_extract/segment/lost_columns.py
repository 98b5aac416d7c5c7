"""Rows of tables that a converter wrote as lines of prose: nothing tells which column a figure stood in."""

from __future__ import annotations

import re

from ..document import Note, Paragraph, StructuredText

FIGURE = r"[+-]?\d[\d.,]*%?"
OTHERS = 3
"""So many figures beside one, with nothing but spaces between them, make such a row."""
_ROW = re.compile(rf"(?<!\S)(?:{FIGURE}[ \t]+){{{OTHERS},}}{FIGURE}(?!\S)")
_YEARS = re.compile(r"(?:(?:19|20)\d\d[ \t]+)+(?:19|20)\d\d")
_FEWEST = 2
_SHOWN = 60


def has_lost_row(text: StructuredText, paragraph: Paragraph) -> bool:
    """Whether the paragraph holds such a row."""
    return _ROW.search(text.text, paragraph.start, paragraph.end) is not None


def lost_columns(text: StructuredText) -> Note | None:
    """What to tell the reader of such rows, whose figures are not read; None where the text has fewer than two."""
    rows = [
        row[0]
        for paragraph in text.paragraphs
        if paragraph.zone != "table"
        for row in _ROW.finditer(text.text, paragraph.start, paragraph.end)
        if not _YEARS.fullmatch(row[0])
    ]
    if len(rows) < _FEWEST:
        return None
    shown = rows[0] if len(rows[0]) <= _SHOWN else f"{rows[0][:_SHOWN].rstrip()}…"
    return Note(
        "columns_lost", f"{len(rows)} rows of a table came without its columns; their figures were not read ({shown})"
    )
