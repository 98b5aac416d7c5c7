"""Tables of Word 97–2003 documents: rows whose cells have edges of their own → one grid with merged cells."""

from __future__ import annotations

import struct
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from .runs import GridCell, Paragraph

# Edges of different rows that lie closer than this (in twentieths of a point) are the same.
_NEAR: Final = 60
_CONTINUES, _RESTARTS = 1, 3


@dataclass(frozen=True, slots=True)
class Row:
    """The cells of a row; ``definition`` is the operand of the table definition at its end."""

    cells: tuple[tuple[Paragraph, ...], ...]
    definition: bytes | None


@dataclass(frozen=True, slots=True)
class _Place:
    left: int
    right: int
    merged: bool
    vertical: int


def grid(rows: Sequence[Row]) -> tuple[GridCell, ...]:
    """The cells of a table by row and column."""
    places = [_places(row) for row in rows]
    edges: list[int] = []
    for edge in sorted({e for row in places for p in row for e in (p.left, p.right)}):
        if not edges or edge - edges[-1] > _NEAR:
            edges.append(edge)
    cells: list[GridCell] = []
    open_cells: dict[int, int] = {}
    for number, (row, around) in enumerate(zip(rows, places, strict=True)):
        last: int | None = None
        for paragraphs, place in zip(row.cells, around, strict=True):
            column = _index(edges, place.left)
            span = max(_index(edges, place.right) - column, 1)
            if place.merged and last is not None:
                cells[last] = replace(cells[last], column_span=column + span - cells[last].column)
                continue
            if place.vertical == _CONTINUES and column in open_cells:
                last = open_cells[column]
                cells[last] = replace(cells[last], row_span=number + 1 - cells[last].row)
                continue
            last = len(cells)
            cells.append(GridCell(number, column, paragraphs, 1, span))
            open_cells.pop(column, None)
            if place.vertical == _RESTARTS:
                open_cells[column] = last
    return tuple(cells)


def _places(row: Row) -> list[_Place]:
    """Where the cells of ``row`` stand; one after the other where the file does not say."""
    count = len(row.cells)
    raw = row.definition
    if not raw or raw[0] < count or len(raw) < 1 + 2 * (count + 1):
        return [_Place(1000 * i, 1000 * (i + 1), False, 0) for i in range(count)]
    edges = struct.unpack_from(f"<{count + 1}h", raw, 1)
    first = 1 + 2 * (raw[0] + 1)
    found = []
    for index in range(count):
        at = first + 20 * index
        flags = struct.unpack_from("<H", raw, at)[0] if at + 2 <= len(raw) else 0
        found.append(_Place(edges[index], edges[index + 1], flags & 3 == 1, flags >> 5 & 3))
    return found


def _index(edges: Sequence[int], edge: int) -> int:
    return min(range(len(edges)), key=lambda i: abs(edges[i] - edge))
