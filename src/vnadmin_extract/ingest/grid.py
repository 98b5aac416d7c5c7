"""Ruling lines → the cells of tables, merged cells included; for lines drawn in a PDF and found on a scan alike."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from ..document import UNREAD_CELL, BBox, Cell, Note, Table
from .symbols import with_superscripts
from .tokens import Token, arrange_text, make_rows, text_of

_NARROW = 12.0
"""Points: a narrower column is the gap of a double line."""
_UNREAD = Note(UNREAD_CELL, "a cell of this row holds print that could not be read")


@dataclass(frozen=True, slots=True)
class Rule:
    """A straight line along one axis: at ``at`` across it, from ``start`` to ``end`` along it."""

    at: float
    start: float
    end: float


@dataclass(frozen=True, slots=True)
class GridCell:
    """A cell with its place in the grid and on the page."""

    row: int
    column: int
    row_span: int
    column_span: int
    bbox: BBox


@dataclass(frozen=True, slots=True)
class Grid:
    """The cells of one table and the box around them."""

    cells: tuple[GridCell, ...]
    bbox: BBox


def merge_rules(rules: Sequence[Rule], tolerance: float, gap: float | None = None) -> list[Rule]:
    """Rules with the pieces of one line joined: same place, and no further apart than ``gap``."""
    gap = 2 * tolerance if gap is None else gap
    groups: list[list[Rule]] = []
    for rule in sorted(rules, key=lambda r: r.at):
        if groups and rule.at - groups[-1][0].at <= tolerance:
            groups[-1].append(rule)
        else:
            groups.append([rule])
    out: list[Rule] = []
    for group in groups:
        at = sum(r.at for r in group) / len(group)
        start, end = None, 0.0
        for rule in sorted(group, key=lambda r: r.start):
            if start is None:
                start, end = rule.start, rule.end
            elif rule.start <= end + gap:
                end = max(end, rule.end)
            else:
                out.append(Rule(at, start, end))
                start, end = rule.start, rule.end
        if start is not None:
            out.append(Rule(at, start, end))
    return out


def find_grids(across: Sequence[Rule], down: Sequence[Rule], tolerance: float, gap: float | None = None) -> list[Grid]:
    """The tables that horizontal rules ``across`` and vertical rules ``down`` draw, top to bottom.

    ``gap`` is how far a scanned rule may be broken. A frame with a single column is no table; one with a single row
    is where it has three cells: the last row of a table may stand alone on a page.
    """
    across, down = merge_rules(across, tolerance, gap), merge_rules(down, tolerance, gap)
    group = list(range(len(across) + len(down)))

    def root(i: int) -> int:
        while group[i] != i:
            group[i] = group[group[i]]
            i = group[i]
        return i

    for i, h in enumerate(across):
        for j, v in enumerate(down):
            if h.start - tolerance <= v.at <= h.end + tolerance and v.start - tolerance <= h.at <= v.end + tolerance:
                group[root(i)] = root(len(across) + j)
    members: dict[int, tuple[list[Rule], list[Rule]]] = {}
    for i, h in enumerate(across):
        members.setdefault(root(i), ([], []))[0].append(h)
    for j, v in enumerate(down):
        members.setdefault(root(len(across) + j), ([], []))[1].append(v)
    grids = [_grid(hs, vs, tolerance) for hs, vs in members.values() if len(hs) >= 2 and vs]
    found = [g for g in grids if g is not None]
    found = [g for g in found if not any(o is not g and _inside(g.bbox, o.bbox) for o in found)]
    return sorted(found, key=lambda g: g.bbox[1])


def _inside(a: BBox, b: BBox) -> bool:
    return b[0] <= a[0] and b[1] <= a[1] and a[2] <= b[2] and a[3] <= b[3]


def _places(values: Sequence[float], tolerance: float) -> list[float]:
    out: list[float] = []
    for value in sorted(values):
        if not out or value - out[-1] > 2 * tolerance:
            out.append(value)
    return out


def _outside(ends: Sequence[float], places: Sequence[float], tolerance: float) -> list[float]:
    """Those of ``ends`` that lie well beyond ``places``."""
    room = 4 * tolerance
    return [e for e in ends if e < min(places) - room or e > max(places) + room]


def _grid(across: list[Rule], down: list[Rule], tolerance: float) -> Grid | None:
    # A table may have no outer verticals (or no closing line): its horizontals say how far it goes.
    ends = [min(h.start for h in across), max(h.end for h in across)]
    xs = _places([v.at for v in down] + _outside(ends, [v.at for v in down], tolerance), tolerance)
    ends = [min(v.start for v in down), max(v.end for v in down)]
    ys = _places([h.at for h in across] + _outside(ends, [h.at for h in across], tolerance), tolerance)
    n_rows, n_columns = len(ys) - 1, len(xs) - 1
    if n_columns < (2 if n_rows > 1 else 3) or n_rows * n_columns > 20000:
        return None
    parent = list(range(n_rows * n_columns))

    def root(i: int) -> int:
        while parent[i] != i:
            i = parent[i]
        return i

    beside = [[v for v in down if abs(v.at - x) <= 2 * tolerance] for x in xs]
    below = [[h for h in across if abs(h.at - y) <= 2 * tolerance] for y in ys]
    for r in range(n_rows):
        for c in range(n_columns):
            cell = r * n_columns + c
            if c + 1 < n_columns and not _covered(beside[c + 1], ys[r], ys[r + 1]):
                parent[root(cell + 1)] = root(cell)
            if r + 1 < n_rows and not _covered(below[r + 1], xs[c], xs[c + 1]):
                parent[root(cell + n_columns)] = root(cell)
    places: dict[int, list[tuple[int, int]]] = {}
    for r in range(n_rows):
        for c in range(n_columns):
            places.setdefault(root(r * n_columns + c), []).append((r, c))
    cells: list[GridCell] = []
    for held in places.values():
        r0, r1 = min(r for r, _ in held), max(r for r, _ in held)
        c0, c1 = min(c for _, c in held), max(c for _, c in held)
        if len(held) != (r1 - r0 + 1) * (c1 - c0 + 1):
            # Not a rectangle: lines are missing. Leave its elementary cells as they are.
            cells.extend(GridCell(r, c, 1, 1, (xs[c], ys[r], xs[c + 1], ys[r + 1])) for r, c in held)
            continue
        cells.append(GridCell(r0, c0, r1 - r0 + 1, c1 - c0 + 1, (xs[c0], ys[r0], xs[c1 + 1], ys[r1 + 1])))
    if len(cells) < (4 if n_rows > 1 else 3):
        return None
    return Grid(tuple(sorted(cells, key=lambda c: (c.row, c.column))), (xs[0], ys[0], xs[-1], ys[-1]))


def _covered(rules: Sequence[Rule], start: float, end: float) -> bool:
    """One of ``rules`` runs along most of ``start``–``end``, or several of them together."""
    held = 0.0
    for rule in rules:
        held += max(0.0, min(rule.end, end) - max(rule.start, start))
    return held >= 0.6 * (end - start)


def split_tokens(tokens: Sequence[Token], grids: Sequence[Grid]) -> tuple[list[list[Token]], list[list[Token]]]:
    """The tokens before, between and after the grids, and the tokens in each grid."""
    bands: list[list[Token]] = [[] for _ in range(len(grids) + 1)]
    inside: list[list[Token]] = [[] for _ in grids]
    for token in tokens:
        x, y = (token.x0 + token.x1) / 2, (token.top + token.bottom) / 2
        for number, grid in enumerate(grids):
            if grid.bbox[0] <= x <= grid.bbox[2] and grid.bbox[1] <= y <= grid.bbox[3]:
                inside[number].append(token)
                break
        else:
            bands[sum(1 for g in grids if y > g.bbox[3])].append(token)
    return bands, inside


def fill_table(
    grid: Grid,
    tokens: Sequence[Token],
    scale: float = 1.0,
    printed: Callable[[BBox], bool] | None = None,
) -> Table | None:
    """A Table of the words in a grid's cells; None where hardly any cell holds a word.

    ``scale`` turns the units of grid and tokens into points. Columns and rows that hold nothing but the
    thickness of a double line are dropped. ``printed`` tells whether a box holds print: a cell that does and has no
    words carries a note.
    """
    held: dict[int, list[Token]] = {}
    boxes = [cell.bbox for cell in grid.cells]
    for token in tokens:
        x, y = (token.x0 + token.x1) / 2, (token.top + token.bottom) / 2
        for number, (x0, y0, x1, y1) in enumerate(boxes):
            if y0 <= y <= y1 and x0 <= x <= x1:
                held.setdefault(number, []).append(token)
                break
    if len(held) < 3:
        return None
    cells = []
    for number, cell in enumerate(grid.cells):
        inside = held.get(number, [])
        box = cell.bbox
        lines = [text_of(_with_signs(line)) for line in arrange_text(make_rows(inside))] if len(inside) > 1 else []
        sure = [t.confidence for t in inside if t.confidence is not None]
        unread = not inside and printed is not None and printed(box)
        cells.append(
            Cell(
                "\n".join(lines or [text_of(_with_signs([inside]))]),
                cell.row,
                cell.column,
                cell.row_span,
                cell.column_span,
                (box[0] * scale, box[1] * scale, box[2] * scale, box[3] * scale),
                min(sure) if sure else None,
                (_UNREAD,) if unread else tuple(dict.fromkeys(t.note for t in inside if t.note)),
            )
        )
    cells = _without_empty_lines(cells)
    return Table(tuple(cells), tuple(v * scale for v in grid.bbox))  # type: ignore[arg-type]


def _with_signs(cells: list[list[Token]]) -> list[Token]:
    """The words of a line's cells, raised figures as superscript signs."""
    words = [t for cell in cells for t in cell]
    return [t._replace(text=with_superscripts(t.text, [t.raised])) if t.raised else t for t in words]


def _without_empty_lines(cells: list[Cell]) -> list[Cell]:
    """Rows and narrow columns in which nothing begins but empty cells go: gaps of double lines, spare rows of a form.

    A blank column of some width stays: it may be filled on the table's next page. One blank cell along most rows is
    the room between the table and a stray line, such as a fax leaves at the edge of a sheet.
    """
    rows = sorted({c.row for c in cells if c.text or c.notes})
    alone = [c for c in cells if c.column_span == 1]
    wide = {c.column for c in alone if c.bbox and c.bbox[2] - c.bbox[0] > _NARROW}
    wide -= {c.column for c in alone if c.row_span > 3 and 2 * c.row_span > len(rows)}
    columns = sorted({c.column for c in cells if c.text} | wide)
    if len(rows) == max(c.row + c.row_span for c in cells) and len(columns) == max(
        c.column + c.column_span for c in cells
    ):
        return cells
    row_of = {r: i for i, r in enumerate(rows)}
    column_of = {c: i for i, c in enumerate(columns)}
    out = []
    for cell in cells:
        if cell.row in row_of and cell.column in column_of:
            spans = (
                sum(1 for r in rows if cell.row <= r < cell.row + cell.row_span),
                sum(1 for c in columns if cell.column <= c < cell.column + cell.column_span),
            )
            out.append(
                Cell(
                    cell.text, row_of[cell.row], column_of[cell.column], *spans, cell.bbox, cell.confidence, cell.notes
                )
            )
    return out


def rules_of_boxes(boxes: Sequence[BBox], thin: float, long: float) -> tuple[list[Rule], list[Rule]]:
    """Horizontal and vertical rules of thin boxes and of the sides of larger ones."""
    across: list[Rule] = []
    down: list[Rule] = []
    for x0, y0, x1, y1 in boxes:
        width, height = x1 - x0, y1 - y0
        if height <= thin and width > thin:
            across.append(Rule((y0 + y1) / 2, x0, x1))
        elif width <= thin and height > thin:
            down.append(Rule((x0 + x1) / 2, y0, y1))
        elif width >= long and height >= long:
            across.extend((Rule(y0, x0, x1), Rule(y1, x0, x1)))
            down.extend((Rule(x0, y0, y1), Rule(x1, y0, y1)))
    return across, down
