"""Numbers in the cells of a scanned table that both readers read alike and that cannot have been printed so.

A worn comma leaves no ink that either reader sees: "42,8" comes out as "428", "1.118,5" as "1.118,".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from ...document import Cell, Note, Table
from ...patterns import Pattern

# Not the number of an item, "12.".
_CUT = Pattern(r"[-+(]*\d[\d.,]*,\)?|[-+(]*\d+[.,][\d.,]*\.\)?")
_DECIMAL = Pattern(r"\d{1,3}(?:[.]\d{3})*,(\d{1,2})")
_WHOLE = Pattern(r"\d{2,4}")
_ENOUGH = 4  # numbers of a column that show how it writes them
_ALL = "100"  # of per cent, which has no decimals
_DISPUTED = 0.4


def with_doubts(table: Table) -> Table:
    """``table`` with a note on each number that ends in a comma or point, and on each that seems to have lost its
    comma: the only one of its column without decimals, larger than all others, and among them with a comma."""
    notes = dict(_doubts(table.cells))
    if not notes:
        return table
    return replace(table, cells=tuple(_doubted(c, notes[i]) if i in notes else c for i, c in enumerate(table.cells)))


def _doubts(cells: Sequence[Cell]) -> Iterator[tuple[int, Note]]:
    columns: dict[int, list[int]] = {}
    for number, cell in enumerate(cells):
        if _CUT.fullmatch(cell.text):
            yield number, Note("ocr_separator_doubtful", f"“{cell.text}”: figures behind its end may be lost")
        columns.setdefault(cell.column, []).append(number)
    for column in columns.values():
        for number in _without_comma(cells, column):
            yield number, Note("ocr_separator_doubtful", f"“{cells[number].text}”: it may have lost its comma")


def _without_comma(cells: Sequence[Cell], column: Sequence[int]) -> Iterator[int]:
    """The numbers of a column that seem to have lost their comma."""
    decimals = [found for i in column if (found := _DECIMAL.fullmatch(cells[i].text))]
    whole = [i for i in column if _WHOLE.fullmatch(cells[i].text)]
    if len(decimals) < max(_ENOUGH, 4 * len(whole)) or len({len(d[1]) for d in decimals}) > 1:
        return
    values = sorted(Decimal(d[0].replace(".", "").replace(",", ".")) for d in decimals)
    for i in whole:
        parted = Decimal(cells[i].text).scaleb(-len(decimals[0][1]))
        if cells[i].text != _ALL and values[-1] < Decimal(cells[i].text) and values[0] <= 2 * parted:
            yield i


def _doubted(cell: Cell, note: Note) -> Cell:
    sure = None if cell.confidence is None else min(cell.confidence, _DISPUTED)
    return replace(cell, confidence=sure, notes=(*cell.notes, note))
