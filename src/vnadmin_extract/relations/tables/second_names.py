"""Tables whose rows are named in two columns: "Huyện | Nguồn vốn | Kinh phí", the first cell merged over its rows."""

from __future__ import annotations

from collections.abc import Sequence

from ...document import StructuredText
from ...patterns import Pattern
from .columns import Column, is_aside
from .sheets import Row, Sheet

_WORDS = Pattern(r"[^\W\d_]{2}")
_FIRST_DIGIT = Pattern(r"\W*\d")


def second_name(text: StructuredText, sheet: Sheet, name: Column, values: Sequence[Column]) -> Column | None:
    """The column of words that tells apart the rows that share a name in the column ``name``; None where none does."""
    first = min((c.index for c in values), default=0)
    for column in sheet.columns[name.index + 1 : first]:
        if column.kind not in ("other", "name", "task") or not column.name or is_aside(column.name):
            continue
        filled = [(row, words) for row in sheet.rows if (words := _cell(text, row, column))]
        if any(not _WORDS.search(words) or _FIRST_DIGIT.match(words) for _, words in filled):
            continue
        names = [_cell(text, row, name) for row, _ in filled]
        shared = any(not own for own in names) or len(set(names)) < len(names)
        if shared and len({words for _, words in filled}) > 1:
            return column
    return None


def _cell(text: StructuredText, row: Row, column: Column) -> str:
    cell = row.cell(column.index)
    return " ".join(text.text[slice(*cell)].split()) if cell else ""
