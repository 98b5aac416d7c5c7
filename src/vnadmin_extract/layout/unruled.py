"""Tables without ruling lines: consecutive lines whose words keep to the same columns, with clear gaps between."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ..document import Line, Table
from ..patterns import Pattern

_GAP = 9.0
"""Points between two words that are in different columns at the least; a space of justified text is narrower."""
_COLUMNS = 3
_ROWS = 3
_VALUE = Pattern(r"[<>≥≤]?\s*[+-]?\d[\d.,]*\s*%?")


@dataclass(frozen=True, slots=True)
class Piece:
    """``text[start:end]`` of one line, between ``x0`` and ``x1``."""

    line: int
    start: int
    end: int
    x0: float
    x1: float


@dataclass(frozen=True, slots=True)
class Unruled:
    """The lines ``first`` to ``last`` (indices of the page's items) as rows of cells of pieces."""

    first: int
    last: int
    rows: tuple[tuple[tuple[Piece, ...], ...], ...]


def unruled_tables(items: Sequence[Line | Table]) -> Iterator[Unruled]:
    """The tables among ``items`` that have no ruling lines."""
    pieces = [
        [Piece(number, *stretch) for stretch in item.words.stretches(_GAP)]
        if isinstance(item, Line) and item.words
        else []
        for number, item in enumerate(items)
    ]
    index = 0
    while index < len(items):
        end = index
        while end < len(items) and len(pieces[end]) >= _COLUMNS:
            end += 1
            # a wrapped cell's second line may have fewer pieces
            if end < len(items) and 0 < len(pieces[end]) < _COLUMNS and _continues(items, end, pieces):
                end += 1
        if end - index >= _ROWS:
            found = _table(items, pieces, index, end)
            if found is not None:
                yield found
                index = end
                continue
        index = max(end, index + 1)


def _continues(items: Sequence[Line | Table], index: int, pieces: Sequence[Sequence[Piece]]) -> bool:
    """A line close below a row, each of its pieces at the left edge of one of the row's."""
    above, line = items[index - 1], items[index]
    if not isinstance(above, Line) or not isinstance(line, Line) or not above.bbox or not line.bbox:
        return False
    close = line.bbox[1] - above.bbox[3] < 0.7 * (line.bbox[3] - line.bbox[1])
    edges = [p.x0 for p in pieces[index - 1]]
    return close and all(any(abs(p.x0 - x) < 6 for x in edges) for p in pieces[index])


def _table(items: Sequence[Line | Table], pieces: Sequence[Sequence[Piece]], first: int, end: int) -> Unruled | None:
    columns = _columns([p for i in range(first, end) for p in pieces[i]])
    if len(columns) < _COLUMNS:
        return None
    rows: list[list[list[Piece]]] = []
    values = 0
    for index in range(first, end):
        line = items[index]
        if not isinstance(line, Line):
            return None
        cells: list[list[Piece]] = [[] for _ in columns]
        for piece in pieces[index]:
            cells[next(i for i, (a, b) in enumerate(columns) if a <= piece.x0 and piece.x1 <= b)].append(piece)
        values += sum(bool(_VALUE.fullmatch(line.text[p.start : p.end])) for p in pieces[index])
        if rows and not cells[0] and _close(items, index):
            for cell, more in zip(rows[-1], cells, strict=True):
                cell.extend(more)
        else:
            rows.append(cells)
    if len(rows) < _ROWS or values < len(rows):
        return None
    return Unruled(first, end - 1, tuple(tuple(tuple(c) for c in row) for row in rows))


def _columns(pieces: Sequence[Piece]) -> list[tuple[float, float]]:
    """The stretches of the width that pieces stand in, parted where none does."""
    out: list[tuple[float, float]] = []
    for x0, x1 in sorted((p.x0, p.x1) for p in pieces):
        if out and x0 <= out[-1][1] + 1:
            out[-1] = (out[-1][0], max(out[-1][1], x1))
        else:
            out.append((x0, x1))
    return out


def _close(items: Sequence[Line | Table], index: int) -> bool:
    above, line = items[index - 1], items[index]
    if not isinstance(above, Line) or not isinstance(line, Line) or not above.bbox or not line.bbox:
        return False
    return line.bbox[1] - above.bbox[3] < 0.7 * (line.bbox[3] - line.bbox[1])
