"""The rows and cells of a table without ruling lines: wrapped cells joined, heads over several columns told apart."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from ..document import Cell, Line, Note, Table
from ..patterns import Pattern
from .symbols import with_superscripts
from .tokens import Row, arrange_text, to_line
from .unruled import (
    FIGURE,
    Gap,
    Unruled,
    cells_of,
    column_of,
    find_unruled,
    head_pieces,
    is_near,
    size_of,
)

_MARKED = Pattern(r"(?:[IVX]{1,5}|\d{1,3}(?:\.\d{1,3})*|[A-HĐ])[.)]?$|[a-zđ][.)]$|[-–—+*•]$")


_NOWHERE: Gap = (0.0, 0.0)
"""The reach of a column that holds nothing."""


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
            out.append(head_pieces(row, found.edges))
        else:
            cells = cells_of(row, found.edges)
            out.append([cells[column] for column in sorted(cells)])
    return out


def unruled_table(rows: Sequence[Row], found: Unruled, scale: float = 1.0) -> Table:
    """The table of the rows; ``scale`` turns their units into points."""
    body = _body(rows[found.first + found.heads : found.last + 1], found.edges)
    content = _content(body, len(found.edges) + 1)
    # Below a head at the foot of a page may stand no row, or one with few cells.
    ends = (content[0][0], *found.edges, max(found.edges[-1], max(b for _, b in content)) + 1)
    content = [reach if reach != _NOWHERE else between for reach, between in zip(content, pairwise(ends), strict=True)]
    heads = _heads([head_pieces(row, found.edges) for row in rows[found.first : found.first + found.heads]], content)
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
    right = [
        b for _, b in _content([{c: [cell] for c, cell in cells_of(r, edges).items()} for r in rows], len(edges) + 1)
    ]
    for number, row in enumerate(rows):
        cells = cells_of(row, edges)
        has_value = any(
            column and FIGURE.match(c[0].text) and (len(c) == 1 or len(edges) == 1) for column, c in cells.items()
        )
        if out and _goes_on(cells, has_value, valued[-1], cells_of(rows[number - 1], edges), right):
            for column, cell in cells.items():
                out[-1].setdefault(column, []).append(cell)
            valued[-1] = valued[-1] or has_value
            continue
        begun = _begun_above(out, cells, rows[number - 1], edges) if has_value and number else {}
        new = {column: [cell] for column, cell in cells.items()}
        out.append(new | {column: lines + new.get(column, []) for column, lines in begun.items()})
        valued.append(has_value)
    return [row for row in out if row]


def _begun_above(
    out: list[dict[int, Lines]], cells: dict[int, Row], last: Row, edges: Sequence[float]
) -> dict[int, Lines]:
    """The first lines of a label whose figures stand lower, taken from the row above that they were given to.

    The label goes on beside the figures, or below them where they stand between its lines.
    """
    column = column_of(last[0], edges)
    lines = out[-1].get(column, []) if out else []
    if not lines or lines[-1][0] is not last[0]:
        return {}
    between = column not in cells and min(t.top for t in _flat(cells)) < max(t.bottom for t in last) - 0.2 * size_of(
        last
    )
    if not between and not (column in cells and cells[column][0].text[:1].islower()):
        return {}
    figures = max((line[0].base for c, held in out[-1].items() if c > column for line in held), default=-1.0)
    first = len(lines)
    while first > 0 and lines[first - 1][0].base > figures + 1:
        first -= 1
        if lines[first][0].text[:1].isupper():
            break
    begun = lines[first:]
    if not begun or not begun[0][0].text[:1].isupper() or not is_near(last, _flat(cells), 0.7):
        return {}
    del lines[first:]
    if not lines:
        del out[-1][column]
    return {column: begun}


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
    if not is_near(_flat(above), _flat(cells), 0.7) or (column == 0 and _MARKED.match(start.text)):
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
        out.append((min(t.x0 for t in held), max(t.x1 for t in held)) if held else _NOWHERE)
    return out


def _heads(rows: Sequence[Sequence[Row]], content: Sequence[Gap]) -> list[dict[int, tuple[int, Lines]]]:
    """The head: one row, or two where pieces of it stand over several columns that have heads of their own.

    Read from below, since the lower heads tell how wide the columns of short figures are.
    """
    single: dict[int, Lines] = {}
    over: list[tuple[set[int], Row]] = []
    reach = list(content)
    for pieces in reversed(rows):
        placed = []
        for piece in pieces:
            x0, x1 = piece[0].x0, piece[-1].x1
            met = {c for c, (a, b) in enumerate(reach) if x0 < b and a < x1}
            if len(met) > 1 and all(c in single for c in met):
                over.append((met, piece))
            else:
                middle = (x0 + x1) / 2
                near = min(range(len(content)), key=lambda c: abs(sum(content[c]) / 2 - middle))
                placed.append((met.pop() if len(met) == 1 else near, piece))
        for column, piece in placed:
            single.setdefault(column, []).insert(0, piece)
            reach[column] = min(reach[column][0], piece[0].x0), max(reach[column][1], piece[-1].x1)
    if not over:
        return [{c: (1, lines) for c, lines in single.items()}] if single else []
    spanned = {c for met, _ in over for c in met}
    top = {c: (1, lines) for c, lines in single.items() if c not in spanned}
    for met, piece in reversed(over):
        top.setdefault(min(met), (len(met), []))[1].append(piece)
    return [top, {c: (1, lines) for c, lines in single.items() if c in spanned}]


def _levelled(lines: Lines) -> Lines:
    """Pieces of one printed line that a scan set at slightly different heights put together."""
    out: Lines = []
    for line in lines:
        if out and abs(line[0].base - out[-1][0].base) < 0.6 * size_of(line):
            out[-1] = sorted(out[-1] + line, key=lambda t: t.x0)
        else:
            out.append(line)
    return out


def _cell(lines: Lines, row: int, column: int, span: int, scale: float) -> Cell:
    made: list[Line] = [to_line([line], scale) for line in _levelled(lines)]
    tokens = [t for line in lines for t in line]
    sure = [t.confidence for t in tokens if t.confidence is not None]
    notes: tuple[Note, ...] = tuple(dict.fromkeys(t.note for t in tokens if t.note))
    boxes = [line.bbox for line in made if line.bbox]
    return Cell(
        "\n".join(with_superscripts(line.text, line.marks) for line in made),
        row,
        column,
        1,
        span,
        (min(b[0] for b in boxes), min(b[1] for b in boxes), max(b[2] for b in boxes), max(b[3] for b in boxes)),
        min(sure) if sure else None,
        notes,
    )
