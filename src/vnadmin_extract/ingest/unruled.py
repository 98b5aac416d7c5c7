"""Tables of figures without ruling lines: the columns are the strips that stay white over many rows.

A row of figures begins one; the white strips between its words are narrowed by each row above and below. Long
labels may fill their column and wrap, heads may stand over several columns and several lines. A list of names, each
with an amount beside it, is a table of two columns.
"""

from __future__ import annotations

from bisect import bisect
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from ..patterns import Pattern
from .tokens import Row, Token, middle

_WIDE = 0.85  # letter sizes between two cells of the row that a table is found by
_OPEN = 0.2  # what must stay of a strip where a long label reaches into it
_ROWS = 3
_COLUMNS = 3
FIGURE = Pattern(r"[<>≥≤~]?[+-]?\(?\d[\d.,]*\)?%?$")
_AMOUNT = Pattern(r"[<>≥≤~]?[+-]?\d[\d.,]*\s?(?:[%‰]|[^\W\d_]\S*(?: [^\W\d_]\S*){0,2})[.,;]?$")
_BULLET = Pattern(r"[-–—+*•]|\(?(?:\d{1,3}(?:\.\d{1,2})*|[a-zđ]|[IVX]{1,5})[.)]?$")
_GUTTER = 1.5  # letter sizes at least between the names of a list and its amounts
_EVEN = 0.5  # letter sizes by which the amounts may be out of line
_UNIT_LINE = Pattern(r"(?i)\W*(?:đơn\s*vị|đvt)\b.*:")
_OVER_HEADS = Pattern(
    r"(?i)kế\s+hoạch|thực\s+hiện|ước|năm|quý|tháng|trong\s+đó|so\s+(?:với|sánh)|giai\s+đoạn|chia\s+ra"
)

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
        found = _grow(rows, at, done) if _is_seed(rows[at]) else _list_of_amounts(rows, at)
        if found is not None:
            found = _below_its_head(rows, at, done, found) if len(found.edges) > 1 else found
            yield found
            at = done = found.last + 1
            continue
        at += 1


def _list_of_amounts(rows: Sequence[Row], first: int) -> Unruled | None:
    """The rows from ``first`` that are a name and an amount with its unit each, the amounts one below the other."""
    strip = _before_amount(rows[first])
    last = first
    while strip and last + 1 < len(rows) and is_near(rows[last], rows[last + 1], 2.2):
        below = _before_amount(rows[last + 1])
        if below is None or not _is_below(rows[last], strip, rows[last + 1], below):
            break
        shared = max(strip[0], below[0]), min(strip[1], below[1])
        if shared[1] - shared[0] < 0.6 * size_of(rows[last + 1]):
            break
        strip, last = shared, last + 1
    return Unruled(first, last, (sum(strip) / 2,), 0) if strip and last > first else None


def _before_amount(row: Row) -> Gap | None:
    """The one wide gap of a row, if a name stands before it and an amount behind."""
    if len(row) < 3 or not any(t.text[:2].strip("<>≥≤~+-")[:1].isdigit() for t in row[-4:]):
        return None
    spaces = sorted(((b.x0 - a.x1, n) for n, (a, b) in enumerate(pairwise(row), 1)), reverse=True)
    widest, at = spaces[0]
    behind_bullet = 1 if _BULLET.match(row[0].text) else 0
    others = [space for space, n in spaces[1:] if n != behind_bullet]
    if widest < _GUTTER * size_of(row) or 2 * max(others, default=0.0) > widest:
        return None
    name = " ".join(t.text for t in row[:at])
    if not any(map(str.isalpha, name)) or not _AMOUNT.match(" ".join(t.text for t in row[at:])):
        return None
    return row[at - 1].x1, row[at].x0


def _is_below(above: Row, over: Gap, row: Row, strip: Gap) -> bool:
    """Whether two amounts begin or end one below the other."""
    even = _EVEN * size_of(row)
    return abs(above[-1].x1 - row[-1].x1) < even or abs(over[1] - strip[1]) < even


def size_of(row: Row) -> float:
    return middle([t.size for t in row]) if len(row) > 2 else row[0].size


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
    if not any(t.text[-1:].isdigit() or t.text[-1:] in "%)" for t in row):
        return 0
    pieces = _cut_at(row, _gaps(row, _WIDE * size_of(row)))
    return sum(len(p) == 1 and bool(FIGURE.match(p[0].text)) for p in pieces[1:])


def _is_seed(row: Row) -> bool:
    if len(row) < 3:
        return False
    figures = _figures(row)
    return figures >= 2 or (figures == 1 and len(_gaps(row, _WIDE * size_of(row))) >= 2)


def _narrowed(strips: Sequence[Gap], row: Row) -> list[Gap]:
    """What the words of ``row`` leave of the white strips."""
    size = size_of(row)
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


def is_near(above: Row, below: Row, sizes: float) -> bool:
    return min(t.top for t in below) - max(t.bottom for t in above) <= sizes * size_of(below)


def _grow(rows: Sequence[Row], seed: int, done: int) -> Unruled | None:
    strips = _gaps(rows[seed], _WIDE * size_of(rows[seed]))
    figures = 1
    last = at = seed
    while at + 1 < len(rows) and at - last < 4 and is_near(rows[at], rows[at + 1], 2.2):
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


def _below_its_head(rows: Sequence[Row], seed: int, done: int, found: Unruled) -> Unruled:
    """A head's line may hold one figure ("tính | năm | 2 | tháng") and fewer columns than the rows below it."""
    if _figures(rows[seed]) > 1:
        return found
    for at in range(seed + 1, min(seed + 4, len(rows))):
        if _figures(rows[at]) >= _ROWS and (better := _grow(rows, at, done)):
            return better if len(better.edges) > len(found.edges) and better.first <= found.first else found
    return found


def _wraps(above: Row, row: Row, strips: Sequence[Gap]) -> bool:
    """A cell's second line below a table's last row: close to it, in its columns, beginning small."""
    return (
        is_near(above, row, 0.7)
        and row[0].text[:1].islower()
        and len(_narrowed(strips, row)) >= len(strips)
        and not _figures(row)
    )


def _edges(rows: Sequence[Row], strips: Sequence[Gap]) -> list[float]:
    """The middles of the strips between columns that hold something in several rows."""
    edges = sorted((a + b) / 2 for a, b in strips)
    held = [0] * (len(edges) + 1)
    for row in rows:
        for column in {column_of(t, edges) for t in row}:
            held[column] += 1
    least = max(2, 0.12 * len(rows))
    return [e for i, e in enumerate(edges) if held[i] >= least and (i + 1 < len(edges) or held[i + 1] >= least)]


def column_of(token: Token, edges: Sequence[float]) -> int:
    return bisect(edges, (token.x0 + token.x1) / 2)


def cells_of(row: Row, edges: Sequence[float]) -> dict[int, Row]:
    out: dict[int, Row] = {}
    for token in row:
        out.setdefault(column_of(token, edges), []).append(token)
    return out


def _has_figures(rows: Sequence[Row], edges: Sequence[float]) -> bool:
    """Whether a column past the first holds figures, in most of its cells."""
    held: dict[int, list[bool]] = {}
    for row in rows:
        for column, cell in cells_of(row, edges).items():
            held.setdefault(column, []).append(len(cell) == 1 and bool(FIGURE.match(cell[0].text)))
    return any(column and sum(sure) >= _ROWS and sum(sure) >= 0.6 * len(sure) for column, sure in held.items())


def _head(rows: Sequence[Row], seed: int, done: int, edges: Sequence[float]) -> tuple[int, int]:
    """The first row of a table whose first row of figures is ``seed``, and how many rows its head has."""
    first = seed
    for at in range(seed - 1, max(done, seed - 8) - 1, -1):
        row = rows[at]
        pieces = head_pieces(row, edges)
        sizes = 3.2 if 2 * len(pieces) > len(edges) + 1 else 1.3
        if not is_near(row, rows[at + 1], sizes) or _UNIT_LINE.match(" ".join(t.text for t in row)):
            break
        words = " ".join(t.text for t in row)
        over = len(pieces) == 1 and row[0].x0 > edges[0] and _OVER_HEADS.search(words)
        if len(pieces) > 1 or over:
            if row[-1].x1 - row[0].x0 > 8 * size_of(row) and max(_width(p) for p in pieces) > 0.6 * _width(row):
                break  # a line of prose with a wide space
            first = at
        elif len({column_of(t, edges) for t in row}) > 1:
            break
    heads = 0
    for at in range(first, seed):
        start = rows[at][0].text[:1]
        # A head's second line; the first label, whose figures stand lower, begins with a capital.
        if len(head_pieces(rows[at], edges)) > 1 or (heads == at - first and (start.islower() or start == "(")):
            heads = at - first + 1
    return first, heads


def head_pieces(row: Row, edges: Sequence[float]) -> list[Row]:
    """A row of a head cut where its cells are parted, between two columns also by little room."""
    gaps = [
        (a, b)
        for a, b in _gaps(row, 0.4 * size_of(row))
        if b - a >= 0.6 * size_of(row) or any(a <= edge <= b for edge in edges)
    ]
    return _cut_at(row, gaps)


def _width(row: Row) -> float:
    return row[-1].x1 - row[0].x0
