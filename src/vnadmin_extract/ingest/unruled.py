"""Tables of figures without ruling lines: the columns are the strips that stay white over many rows.

A row of figures begins one; the white strips between its words are narrowed by each row above and below. Long
labels may fill their column and wrap, heads may stand over several columns and several lines.
"""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from ..document import Cell, Line, Note, Table
from .tokens import Row, Token, arrange_text, to_line

_WIDE = 0.85  # letter sizes between two cells of the row that a table is found by
_OPEN = 0.2  # what must stay of a strip where a long label reaches into it
_ROWS = 3
_COLUMNS = 3
_FIGURE = re.compile(r"[<>≥≤~]?[+-]?\(?\d[\d.,]*\)?%?$")
_MARKED = re.compile(r"(?:[IVX]{1,5}|\d{1,3}(?:\.\d{1,3})*|[A-HĐ])[.)]?$|[a-zđ][.)]$|[-–—+*•]$")
_UNIT_LINE = re.compile(r"(?i)\W*(?:đơn\s*vị|đvt)\b.*:")
_OVER_HEADS = re.compile(r"(?i)kế\s+hoạch|thực\s+hiện|ước|năm|quý|tháng|trong\s+đó|so\s+(?:với|sánh)|giai\s+đoạn|chia\s+ra")

Gap = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Unruled:
    """The rows ``first`` to ``last`` of a page as a table; ``edges`` part its columns, ``heads`` rows are its head."""

    first: int
    last: int
    edges: tuple[float, ...]
    heads: int


def find_unruled(rows: Sequence[Row]) -> Iterator[Unruled]:
    """The tables of figures among the rows of a page, top to bottom."""
    at = done = 0
    while at < len(rows):
        if _is_seed(rows[at]):
            found = _grow(rows, at, done)
            if found is not None:
                yield found
                at = done = found.last + 1
                continue
        at += 1


def _size(row: Row) -> float:
    return median(t.size for t in row) if len(row) > 2 else row[0].size


def _gaps(row: Row, least: float) -> list[Gap]:
    return [(a.x1, b.x0) for a, b in pairwise(row) if b.x0 - a.x1 >= least]


def _cut_at(row: Row, gaps: Sequence[Gap]) -> list[Row]:
    ends = [g[1] for g in gaps]
    out: list[Row] = [[] for _ in range(len(gaps) + 1)]
    for token in row:
        out[bisect(ends, token.x0)].append(token)
    return [cell for cell in out if cell]


def _figures(row: Row) -> int:
    """How many figures stand by themselves in a row, its first cell not counted."""
    if sum(t.text[-1:].isdigit() or t.text[-1:] in "%)" for t in row) == 0:
        return 0
    pieces = _cut_at(row, _gaps(row, _WIDE * _size(row)))
    return sum(len(p) == 1 and bool(_FIGURE.match(p[0].text)) for p in pieces[1:])


def _is_seed(row: Row) -> bool:
    if len(row) < 3:
        return False
    figures = _figures(row)
    return figures >= 2 or (figures == 1 and len(_gaps(row, _WIDE * _size(row))) >= 2)


def _narrowed(strips: Sequence[Gap], row: Row) -> list[Gap]:
    """What the words of ``row`` leave of the white strips."""
    size = _size(row)
    out: list[Gap] = []
    for x0, x1 in strips:
        free: list[Gap] = []
        at = x0
        for token in row:
            if token.x1 <= x0 or token.x0 >= x1:
                continue
            free.append((at, token.x0))
            at = max(at, token.x1)
        free.append((at, x1))
        wide = [g for g in free if g[1] - g[0] >= 0.6 * size]
        widest = max(free, key=lambda g: g[1] - g[0])
        out.extend(wide or ([widest] if widest[1] - widest[0] >= _OPEN * size else []))
    return out


def _is_near(above: Row, below: Row, sizes: float) -> bool:
    return min(t.top for t in below) - max(t.bottom for t in above) <= sizes * _size(below)


def _grow(rows: Sequence[Row], seed: int, done: int) -> Unruled | None:
    strips = _gaps(rows[seed], _WIDE * _size(rows[seed]))
    figures = 1
    last = at = seed
    while at + 1 < len(rows) and at - last < 4 and _is_near(rows[at], rows[at + 1], 2.2):
        at += 1
        counted = _figures(rows[at])
        rest = _narrowed(strips, rows[at])
        if counted and len(rest) >= _COLUMNS - 1 and 2 * len(rest) > len(strips):
            strips, last, figures = rest, at, figures + 1
        elif len(rest) >= len(strips):
            strips = rest
        elif counted:
            break
    strips = [g for g in strips if g[1] > g[0]]
    if figures < _ROWS or len(strips) < _COLUMNS - 1:
        return None
    while last + 1 < len(rows) and _wraps(rows[last], rows[last + 1], strips):
        last += 1
    edges = tuple(_edges(rows[seed : last + 1], strips))
    if len(edges) < _COLUMNS - 1 or not _has_figures(rows[seed : last + 1], edges):
        return None
    first, heads = _head(rows, seed, done, edges)
    return Unruled(first, last, edges, heads)


def _wraps(above: Row, row: Row, strips: Sequence[Gap]) -> bool:
    """A cell's second line below a table's last row: close to it, in its columns, beginning small."""
    return (
        _is_near(above, row, 0.7)
        and row[0].text[:1].islower()
        and len(_narrowed(strips, row)) >= len(strips)
        and not _figures(row)
    )


def _edges(rows: Sequence[Row], strips: Sequence[Gap]) -> list[float]:
    """The middles of the strips between columns that hold something in several rows."""
    edges = sorted((a + b) / 2 for a, b in strips)
    held = [0] * (len(edges) + 1)
    for row in rows:
        for column in {_column(t, edges) for t in row}:
            held[column] += 1
    least = max(2, 0.12 * len(rows))
    return [e for i, e in enumerate(edges) if held[i] >= least and (i + 1 < len(edges) or held[i + 1] >= least)]


def _column(token: Token, edges: Sequence[float]) -> int:
    return bisect(edges, (token.x0 + token.x1) / 2)


def _cells(row: Row, edges: Sequence[float]) -> dict[int, Row]:
    out: dict[int, Row] = {}
    for token in row:
        out.setdefault(_column(token, edges), []).append(token)
    return out


def _has_figures(rows: Sequence[Row], edges: Sequence[float]) -> bool:
    """Whether a column past the first holds figures, in most of its cells."""
    held: dict[int, list[bool]] = {}
    for row in rows:
        for column, cell in _cells(row, edges).items():
            held.setdefault(column, []).append(len(cell) == 1 and bool(_FIGURE.match(cell[0].text)))
    return any(column and sum(sure) >= _ROWS and sum(sure) >= 0.6 * len(sure) for column, sure in held.items())


def _head(rows: Sequence[Row], seed: int, done: int, edges: Sequence[float]) -> tuple[int, int]:
    """The first row of a table whose first row of figures is ``seed``, and how many rows its head has."""
    first = seed
    for at in range(seed - 1, max(done, seed - 8) - 1, -1):
        row = rows[at]
        pieces = _cut_at(row, _gaps(row, 0.6 * _size(row)))
        if not _is_near(row, rows[at + 1], 1.3) or _UNIT_LINE.match(" ".join(t.text for t in row)):
            break
        words = " ".join(t.text for t in row)
        over = len(pieces) == 1 and row[0].x0 > edges[0] and _OVER_HEADS.search(words)
        if len(pieces) > 1 or over:
            if row[-1].x1 - row[0].x0 > 8 * _size(row) and max(_width(p) for p in pieces) > 0.6 * _width(row):
                break  # a line of prose with a wide space
            first = at
        elif len({_column(t, edges) for t in row}) > 1:
            break
    heads = 0
    for at in range(first, seed):
        row = rows[at]
        wide = len(_cut_at(row, _gaps(row, 0.6 * _size(row)))) > 1
        if wide or not (_column(row[0], edges) == 0 and (_MARKED.match(row[0].text) or row[0].text[:1].isupper())):
            heads = at - first + 1
    return first, heads


def _width(row: Row) -> float:
    return row[-1].x1 - row[0].x0


def arrange(rows: Sequence[Row]) -> Iterator[list[Row]]:
    """Lines in reading order; a line is a list of its cells, one for a plain line."""
    at = 0
    for found in find_unruled(rows):
        yield from arrange_text(rows[at : found.first])
        yield from cut_rows(rows, found)
        at = found.last + 1
    yield from arrange_text(rows[at:])


def read_lines(lines: Sequence[Sequence[Row]], scale: float = 1.0) -> Iterator[Line | Table]:
    """Lines and unruled tables of arranged lines, each of which is a list of its cells."""
    rows = [[t for cell in line for t in cell] for line in lines]
    at = 0
    for found in find_unruled(rows):
        yield from (to_line(line, scale) for line in lines[at : found.first])
        yield unruled_table(rows, found, scale)
        at = found.last + 1
    yield from (to_line(line, scale) for line in lines[at:])


def cut_rows(rows: Sequence[Row], found: Unruled) -> list[list[Row]]:
    """Each row of the table cut at its columns; a head that stands over several is not cut."""
    out = []
    for number, row in enumerate(rows[found.first : found.last + 1]):
        if number < found.heads:
            out.append(_cut_at(row, _gaps(row, 0.6 * _size(row))))
        else:
            cells = _cells(row, found.edges)
            out.append([cells[column] for column in sorted(cells)])
    return out


def unruled_table(rows: Sequence[Row], found: Unruled, scale: float = 1.0) -> Table:
    """The table of the rows; ``scale`` turns their units into points."""
    body = _body(rows[found.first + found.heads : found.last + 1], found.edges)
    content = _content(body, len(found.edges) + 1)
    heads = _heads(rows[found.first : found.first + found.heads], content)
    cells = [
        _cell(lines, row, column, span, scale)
        for row, held in enumerate([*heads, *[{c: (1, lines) for c, lines in r.items()} for r in body]])
        for column, (span, lines) in sorted(held.items())
    ]
    box = [t for row in rows[found.first : found.last + 1] for t in row]
    return Table(
        tuple(cells),
        (
            min(t.x0 for t in box) * scale,
            min(t.top for t in box) * scale,
            max(t.x1 for t in box) * scale,
            max(t.bottom for t in box) * scale,
        ),
    )


Lines = list[Row]


def _body(rows: Sequence[Row], edges: Sequence[float]) -> list[dict[int, Lines]]:
    """The printed rows as rows of the table, wrapped cells joined."""
    out: list[dict[int, Lines]] = []
    valued: list[bool] = []
    right = [b for _, b in _content([{c: [cell] for c, cell in _cells(r, edges).items()} for r in rows], len(edges) + 1)]
    for number, row in enumerate(rows):
        cells = _cells(row, edges)
        has_value = any(column and _FIGURE.match(c[0].text) and len(c) == 1 for column, c in cells.items())
        if out and _goes_on(cells, has_value, valued[-1], _cells(rows[number - 1], edges), right):
            for column, cell in cells.items():
                out[-1].setdefault(column, []).append(cell)
            valued[-1] = valued[-1] or has_value
        else:
            out.append({column: [cell] for column, cell in cells.items()})
            valued.append(has_value)
    return out


def _goes_on(
    cells: dict[int, Row], has_value: bool, valued: bool, above: dict[int, Row], right: Sequence[float]
) -> bool:
    """Whether a printed row belongs to the table's row above it.

    Figures stand beside the first, the middle or the last line of a wrapped label.
    """
    if has_value and valued:
        return False
    column = min(cells)
    start = cells[column][0]
    if not _is_near(_flat(above), _flat(cells), 0.7) or (column == 0 and _MARKED.match(start.text)):
        return False
    if start.text[:1].islower() or start.text[:1] == "(":
        return True
    if has_value:
        return column > 0 and min(above) == 0
    # Before a capital the line above was broken only if the word had no room on it.
    before = above.get(column)
    return before is not None and before[-1].x1 + 0.3 * start.size + start.x1 - start.x0 > right[column]


def _flat(cells: dict[int, Row]) -> Row:
    return [t for column in sorted(cells) for t in cells[column]]


def _content(body: Sequence[dict[int, Lines]], columns: int) -> list[Gap]:
    """From where to where each column's words reach."""
    out: list[Gap] = []
    for column in range(columns):
        held = [t for row in body for line in row.get(column, ()) for t in line]
        out.append((min((t.x0 for t in held), default=0.0), max((t.x1 for t in held), default=0.0)))
    return out


def _heads(rows: Sequence[Row], content: list[Gap]) -> list[dict[int, tuple[int, Lines]]]:
    """The head: one row, or two where pieces of it stand over several columns that have heads of their own."""
    single: dict[int, Lines] = {}
    over: list[tuple[set[int], Row]] = []
    pieces = [p for row in rows for p in _cut_at(row, _gaps(row, 0.6 * _size(row)))]
    unsure = []
    for piece in pieces:
        met = {c for c, (a, b) in enumerate(content) if piece[0].x0 < b and a < piece[-1].x1}
        if len(met) == 1:
            single.setdefault(met.pop(), []).append(piece)
        else:
            unsure.append(piece)
    reach = [_reach(content[c], single.get(c, ())) for c in range(len(content))]
    for piece in unsure:
        middle = (piece[0].x0 + piece[-1].x1) / 2
        met = {c for c, (a, b) in enumerate(reach) if piece[0].x0 < b and a < piece[-1].x1}
        below = [c for c in met if any(line[0].top > piece[0].top + 0.5 * piece[0].size for line in single.get(c, ()))]
        if len(met) > 1 and len(below) == len(met):
            over.append((met, piece))
        else:
            nearest = min(range(len(content)), key=lambda c: abs(sum(content[c]) / 2 - middle))
            single.setdefault(nearest, []).append(piece)
    for lines in single.values():
        lines.sort(key=lambda line: line[0].base)
    if not over:
        return [{c: (1, lines) for c, lines in single.items()}] if single else []
    spanned = {c for met, _ in over for c in met}
    top = {min(met): (len(met), [piece]) for met, piece in over}
    top |= {c: (1, lines) for c, lines in single.items() if c not in spanned}
    return [top, {c: (1, lines) for c, lines in single.items() if c in spanned}]


def _reach(content: Gap, lines: Sequence[Row]) -> Gap:
    x0 = min([content[0], *(line[0].x0 for line in lines)])
    return x0, max([content[1], *(line[-1].x1 for line in lines)])


def _cell(lines: Lines, row: int, column: int, span: int, scale: float) -> Cell:
    made: list[Line] = [to_line([line], scale) for line in lines]
    tokens = [t for line in lines for t in line]
    sure = [t.confidence for t in tokens if t.confidence is not None]
    notes: tuple[Note, ...] = tuple(dict.fromkeys(t.note for t in tokens if t.note))
    boxes = [line.bbox for line in made if line.bbox]
    return Cell(
        "\n".join(line.text for line in made),
        row,
        column,
        1,
        span,
        (min(b[0] for b in boxes), min(b[1] for b in boxes), max(b[2] for b in boxes), max(b[3] for b in boxes)),
        min(sure) if sure else None,
        notes,
    )
