"""Tables of a text file whose columns a converter set apart with spaces, as ``pdftotext -layout`` does.

A line's characters are taken for letters of one width, so that the tables of figures are found as on a printed page
without ruling lines. Tables of words are found by their heads: "TT   Nhiệm vụ   Chủ trì   Thời hạn".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from ..document import Cell, Line, Table
from .tokens import Row, Token
from .unruled import FIGURE, Gap, Unruled, find_unruled
from .unruled_rows import unruled_table

_WORD = re.compile(r"\S+")
_SPACE = " " * 2
# Between two words: what a line that only wraps has nowhere but at its beginning.
_APART = re.compile(r"(?<=\S)  +(?=\S)")
_LETTER, _SIZE, _HEIGHT = 6.0, 10.0, 12.0
"""Width and size of a letter and height of a line."""
_WORD_SPACE = 0.5
"""Letters by which each word is made longer, so that one space is no gap between columns, and two are."""
_LEAST = 3
"""Lines with a gap that make a table at the least."""
_HEAD = re.compile(
    r"(?i)(?:[st]|s?tt|số tt|ghi chú|đơn|đvt|kế|thực|(?:kế hoạch|thực hiện|nội dung|nhiệm vụ|công việc|tên|chỉ tiêu|"
    r"hạng mục|cơ quan|đơn vị|chủ trì|phối hợp|thời (?:gian|hạn|điểm)|hoàn thành|tiến độ|sản phẩm|kết quả|lãnh đạo|"
    r"phụ trách|người)(?![^\W_]).*)"
)
_HEADS = 3
_PAGE_NUMBER = re.compile(r"\W*\d{1,3}\W*")
_NUMBER = re.compile(r"(?:\d{1,3}(?:\.\d{1,2})*|[IVX]{1,5}|[a-zđ])[.)]?")


def with_tables(pages: Sequence[Sequence[str]]) -> Iterator[tuple[Line | Table, ...]]:
    """The lines of each page, those that are the rows of a table put together."""
    spaced = [sum(_SPACE in line and _APART.search(line) is not None for line in lines) for lines in pages]
    columns = 0
    for lines, count in zip(pages, spaced, strict=True):
        if count == 0 or sum(spaced) < _LEAST:
            columns = 0
            yield tuple(map(Line, lines))
            continue
        items, columns = _page(lines, columns)
        yield items


def _page(lines: Sequence[str], columns: int) -> tuple[tuple[Line | Table, ...], int]:
    """The items of a page below one that ended in a table of so many ``columns`` (0: in none), and the same of it."""
    placed = [(number, row) for number, line in enumerate(lines) if (row := _row(line, number))]
    rows = [row for _, row in placed]
    out: list[Line | Table] = []
    at = begun = 0
    going_on = _going_on(rows, columns) if columns else ()
    left = 0
    for found in sorted([*going_on, *find_unruled(rows), *_by_heads(rows)], key=lambda table: table.first):
        if found.first < begun or not found.edges[1:]:
            continue
        begun = found.last + 1
        out.extend(map(Line, lines[at : placed[found.first][0]]))
        out.append(_without_places(_numbered(unruled_table(rows, found))))
        at = placed[found.last][0] + 1
        left = len(found.edges) + 1 if all(_PAGE_NUMBER.fullmatch(_text(row)) for row in rows[begun:]) else 0
    out.extend(map(Line, lines[at:]))
    return tuple(out), left


def _going_on(rows: Sequence[Row], columns: int) -> tuple[Unruled, ...]:
    """The rows at the head of a page that go on with the table above it, whose head is not printed again."""
    first = next((n for n, row in enumerate(rows[:3]) if len(_pieces(row)) == columns), None)
    if first is None or not all(_PAGE_NUMBER.fullmatch(_text(row)) for row in rows[:first]):
        return ()
    strips, last = _grown(rows, first)
    return (Unruled(first, last, tuple((a + b) / 2 for a, b in strips), 0),)


def _row(line: str, number: int) -> Row:
    """The words of a line with their places; a line with tabs has columns of its own."""
    if "\t" in line:
        return []
    top = number * _HEIGHT
    return [
        Token(m[0], m.start() * _LETTER, top, (m.end() + _WORD_SPACE) * _LETTER, top + _SIZE, top + _SIZE, _SIZE)
        for m in _WORD.finditer(line)
    ]


def _by_heads(rows: Sequence[Row]) -> Iterator[Unruled]:
    """The tables that a line of heads opens and whose columns no line below it crosses."""
    for first, row in enumerate(rows):
        pieces = _pieces(row)
        if len(pieces) < _HEADS or sum(_HEAD.fullmatch(_text(piece)) is not None for piece in pieces) < _HEADS:
            continue
        strips, last = _grown(rows, first)
        numbered = next((n for n in range(first + 1, last + 1) if _NUMBER.fullmatch(rows[n][0].text)), first + 1)
        # At the foot of a page a table may have no more than its head.
        if last > first + 1 or last + 1 == len(rows):
            yield Unruled(first, last, tuple((a + b) / 2 for a, b in strips), min(numbered, last + 1) - first)


def _grown(rows: Sequence[Row], first: int) -> tuple[list[Gap], int]:
    """The white strips between the pieces of the row ``first``, as the rows below leave them, and the last of these."""
    strips: list[Gap] = [(a[-1].x1, b[0].x0) for a, b in pairwise(_pieces(rows[first]))]
    last = first
    for at in range(first + 1, len(rows)):
        left = [_left(strip, rows[at]) for strip in strips]
        if rows[at][0].top - rows[at - 1][0].top > 2 * _HEIGHT or not all(left):
            break
        strips, last = [strip for strip in left if strip], at
    return strips, last


def _pieces(row: Row) -> list[Row]:
    out: list[Row] = [[row[0]]]
    for before, token in pairwise(row):
        if token.x0 - before.x1 > _LETTER:
            out.append([])
        out[-1].append(token)
    return out


def _text(piece: Row) -> str:
    return " ".join(token.text for token in piece)


def _left(strip: Gap, row: Row) -> Gap | None:
    """The widest part that the words of ``row`` leave of a white strip; None where they leave no two spaces."""
    at, end = strip
    free: list[Gap] = []
    for token in row:
        if token.x1 > strip[0] and token.x0 < end:
            free.append((at, token.x0))
            at = max(at, token.x1)
    widest = max([*free, (at, end)], key=lambda gap: gap[1] - gap[0])
    return widest if widest[1] - widest[0] > _LETTER else None


def _numbered(table: Table) -> Table:
    """Where the rows are numbered, what stands right below one without a number goes on in its cells: a name that
    wraps before a capital."""
    rows: dict[int, list[Cell]] = {}
    for cell in table.cells:
        rows.setdefault(cell.row, []).append(cell)
    marked = [any(c.column == 0 and _NUMBER.fullmatch(c.text) for c in row) for row in rows.values()]
    if 3 * sum(marked) < len(rows) - 1:
        return table
    out: list[list[Cell]] = []
    for row in rows.values():
        if out and any(_NUMBER.fullmatch(c.text) for c in out[-1]) and _goes_on(out[-1], row):
            out[-1] = _joined(out[-1], row)
        else:
            out.append(row)
    return Table(tuple(replace(cell, row=number) for number, row in enumerate(out) for cell in row), table.bbox)


def _goes_on(above: Sequence[Cell], row: Sequence[Cell]) -> bool:
    if any(cell.column == 0 or FIGURE.match(cell.text) for cell in row):
        return False
    bottom = max(cell.bbox[3] for cell in above if cell.bbox)
    return min(cell.bbox[1] for cell in row if cell.bbox) - bottom < _HEIGHT


def _joined(above: Sequence[Cell], row: Sequence[Cell]) -> list[Cell]:
    more = {cell.column: cell for cell in row}
    held = [
        replace(cell, text=f"{cell.text}\n{more[cell.column].text}", bbox=more[cell.column].bbox)
        if cell.column in more
        else cell
        for cell in above
    ]
    new = [cell for cell in row if cell.column not in {c.column for c in above}]
    return sorted([*held, *new], key=lambda cell: cell.column)


def _without_places(table: Table) -> Table:
    """A text file has no places on a page."""
    return Table(tuple(replace(cell, bbox=None) for cell in table.cells))
