"""Placed words → lines in reading order, for text layers and OCR alike.

A row is what stands at one height of the page. Rows whose words leave the same gap open are two columns (the
letterhead, the recipients beside the signature): the left one is read first. Several gaps at the same places
in rows one under the other are a table without rules; its cells are parted by tabs.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from operator import attrgetter
from typing import NamedTuple

from ..document import Line, Note, Words
from ..patterns import Pattern

_MARKER = Pattern(r"[-–—+*•·●○▪o]|\(?(?:\d{1,3}(?:\.\d{1,2}){0,3}|[a-zđ]\d?|[IVXivx]{1,5})\)?[.):/]?(?:-|–)?")
_BASE, _LEFT = attrgetter("base"), attrgetter("x0")
_SURE = 2.6  # a gap of so many letter heights parts columns on its own
_LIKELY = 1.15  # and one of so many where the row above or below has one at the same place
# A footnote mark is smaller than its line: in a text layer, whose sizes are known, it may be hardly so.
_CALL_SIZE, _CALL_SIZE_READ = 0.95, 0.8


class Token(NamedTuple):
    """A placed word; ``size`` is the letter height its line is set in, ``raised`` the offsets of raised digits.

    A tuple, since hundreds are made for each page: a frozen dataclass takes three times as long.
    """

    text: str
    x0: float
    top: float
    x1: float
    bottom: float
    base: float
    size: float
    confidence: float | None = None
    bold: bool = False
    raised: tuple[int, int] | None = None
    note: Note | None = None
    glued: bool = False
    """No space stands before it (a raised mark after its word)."""
    first: int = -1
    """Where a text layer knows it: the number of its first character on the page."""


Row = list[Token]


def make_rows(tokens: Sequence[Token]) -> list[Row]:
    """Tokens by height: one row for each baseline, top to bottom, left to right."""
    rows: list[Row] = []
    for token in sorted(tokens, key=_BASE):
        for row in reversed(rows[-3:]):
            last = row[-1]
            if abs(token.base - last.base) <= 0.34 * max(token.size, last.size):
                row.append(token)
                break
        else:
            rows.append([token])
    for row in rows:
        row.sort(key=_LEFT)
    return _join_raised(_part_overprint(rows))


def _clash(row: Row) -> bool:
    """Whether a word begins well inside the one before it."""
    return any(b.x0 < a.x1 and b.x0 < a.x1 - 0.5 * min(a.size, b.size) for a, b in pairwise(row))


def _part_overprint(rows: list[Row]) -> list[Row]:
    """Rows that printed over one another (a stamp's small letters across a line) apart by size."""
    out: list[Row] = []
    for row in rows:
        if len(row) == 1 or not _clash(row):
            out.append(row)
            continue
        sizes: list[Row] = []
        for token in sorted(row, key=lambda t: -t.size):
            for group in sizes:
                if token.size > 0.7 * group[0].size and not any(_cover(token, t) for t in group):
                    group.append(token)
                    break
            else:
                sizes.append([token])
        out.extend(sorted(group, key=_LEFT) for group in sizes)
    if len(out) > 1:
        out.sort(key=lambda row: middle([t.base for t in row]))
    return out


def _cover(a: Token, b: Token) -> bool:
    return min(a.x1, b.x1) - max(a.x0, b.x0) > 0.5 * min(a.size, b.size)


def _join_raised(rows: list[Row]) -> list[Row]:
    """Small figures that stand a little above a row are its footnote marks."""
    out: list[Row] = []
    waiting: Row = []
    for row in rows:
        if len(row) <= 6 and all(_is_call(t.text) for t in row):
            waiting.extend(row)
            continue
        if waiting:
            row = _with_calls(row, waiting, out)
            waiting = []
        out.append(_glued(row) if any(t.raised for t in row) else row)
    out.extend([t] for t in waiting)
    return out


def _is_call(text: str) -> bool:
    return text.strip("()[]*").isdigit() or text in ("*", "**")


def _with_calls(row: Row, waiting: Row, out: list[Row]) -> Row:
    """The row with those of the figures above it that are its footnote marks; the others become rows of ``out``."""
    size = middle([t.size for t in row])
    top = min(t.top for t in row)
    joined = list(row)
    for token in waiting:
        near = any(-0.5 * size < token.x0 - t.x1 < 2 * size or 0 <= t.x0 - token.x1 < size for t in row)
        share = _CALL_SIZE if token.confidence is None else _CALL_SIZE_READ
        if token.size < share * size and token.bottom > top + 0.1 * size and near:
            joined.append(token._replace(raised=(0, len(token.text))))
        else:
            out.append([token])
    joined.sort(key=_LEFT)
    return joined


def _glued(row: Row) -> Row:
    """Raised marks that follow closely on their words with no space before them."""
    size = middle([t.size for t in row if t.raised != (0, len(t.text))] or [t.size for t in row])
    return [
        b._replace(glued=True) if a and b.raised == (0, len(b.text)) and b.x0 - a.x1 < 0.3 * size else b
        for a, b in zip([None, *row[:-1]], row, strict=True)
    ]


def _gaps(row: Row) -> list[tuple[float, float]]:
    """The wide gaps of a row, ``(x0, x1)``; the room after a bullet or number is none."""
    spaces = [b.x0 - a.x1 for a, b in pairwise(row)]
    if not spaces:
        return []
    usual = sorted(spaces)[len(spaces) // 2] if len(spaces) >= 4 else 0.0
    if max(spaces) < 2.2 * usual:
        return []
    size = middle([t.size for t in row])
    least = max(_LIKELY * size, 2.2 * usual)
    found = []
    for index, space in enumerate(spaces):
        if space < least:
            continue
        if index == 0 and _MARKER.fullmatch(row[0].text) and space < 5 * size:
            continue
        found.append((row[index].x1, row[index + 1].x0))
    return found


def _shared(a: Sequence[tuple[float, float]], b: Sequence[tuple[float, float]]) -> tuple[float, float] | None:
    best: tuple[float, float] | None = None
    for left in a:
        for right in b:
            gap = max(left[0], right[0]), min(left[1], right[1])
            if gap[1] > gap[0] and (best is None or gap[1] - gap[0] > best[1] - best[0]):
                best = gap
    return best


def arrange_text(rows: Sequence[Row]) -> Iterator[list[Row]]:
    """Lines in reading order; a line is a list of its cells, one for a plain line."""
    gaps = [_gaps(row) for row in rows]
    index = 0
    while index < len(rows):
        end = _table_end(rows, gaps, index)
        if end > index + 1:
            for at in range(index, end):
                yield _cut(rows[at], gaps[at])
            index = end
            continue
        gutter = _gutter(rows, gaps, index)
        lefts, rights, end = _columns(rows, gaps, index, gutter) if gutter else ([], [], index)
        if end == index:  # no gutter, or one that a word reaches over, as on a page that OCR reads the wrong way up
            yield [rows[index]]
            index += 1
            continue
        index = end
        for row in (*lefts, *rights):
            yield [row]


def _table_end(rows: Sequence[Row], gaps: Sequence[Sequence[tuple[float, float]]], start: int) -> int:
    """Where the rows of an unruled table that begins at ``start`` end: each with two or more gaps in common."""
    end = start
    while end < len(rows) and len(gaps[end]) >= 2 and (end == start or _alike(gaps[end - 1], gaps[end])):
        end += 1
    return end


def _alike(a: Sequence[tuple[float, float]], b: Sequence[tuple[float, float]]) -> bool:
    return sum(1 for gap in a if any(min(gap[1], g[1]) > max(gap[0], g[0]) for g in b)) >= 2


def _cut(row: Row, gaps: Sequence[tuple[float, float]]) -> list[Row]:
    cells: list[Row] = []
    at = 0
    for gap in gaps:
        end = next(i for i, t in enumerate(row) if t.x0 >= gap[1])
        cells.append(row[at:end])
        at = end
    cells.append(row[at:])
    return cells


def _gutter(
    rows: Sequence[Row], gaps: Sequence[Sequence[tuple[float, float]]], index: int
) -> tuple[float, float] | None:
    if not gaps[index]:
        return None
    size = middle([t.size for t in rows[index]])
    widest = max(gaps[index], key=lambda g: g[1] - g[0])
    if widest[1] - widest[0] >= _SURE * size:
        return widest
    for other in (index + 1, index + 2):
        if other < len(rows):
            shared = _shared(gaps[index], gaps[other])
            if shared and shared[1] - shared[0] > 0.6 * size:
                return shared
    return None


def _columns(
    rows: Sequence[Row],
    gaps: Sequence[Sequence[tuple[float, float]]],
    index: int,
    gutter: tuple[float, float],
) -> tuple[list[Row], list[Row], int]:
    """The two sides of the rows from ``index`` that leave ``gutter`` open, and the row after them."""
    lefts: list[Row] = []
    rights: list[Row] = []
    last = rows[index]
    pending: list[tuple[Row, bool]] = []
    first = index
    while index < len(rows):
        row = rows[index]
        size = middle([t.size for t in row])
        if index > first and row[0].top - max(t.bottom for t in last) > 5 * size:
            break
        left = [t for t in row if (t.x0 + t.x1) / 2 < (gutter[0] + gutter[1]) / 2]
        right = row[len(left) :]
        x0 = max([gutter[0], *(t.x1 for t in left)])
        x1 = min([gutter[1], *(t.x0 for t in right)])
        if x1 - x0 < 0.6 * size or _runs_through(row, len(left)):
            break
        gutter = (x0, x1)
        if left and right:
            for side, is_left in pending:
                (lefts if is_left else rights).append(side)
            pending = []
            lefts.append(left)
            rights.append(right)
        else:
            pending.append((row, bool(left)))
        last = row
        index += 1
    # What hangs below on one side only belongs to the columns: "V/v …" under a number, names under a signature.
    for side, is_left in pending:
        (lefts if is_left else rights).append(side)
    return lefts, rights, index


def _runs_through(row: Row, at: int) -> bool:
    """Whether the gap before token ``at`` is a space between words as the others of its row: a heading over both
    columns in letters as wide as a typewriter's."""
    spaces = [b.x0 - a.x1 for a, b in pairwise(row)]
    if not 0 < at < len(row) or len(spaces) < 4:
        return False
    return spaces[at - 1] < 1.6 * middle(spaces[: at - 1] + spaces[at:])


def to_line(cells: Sequence[Row], scale: float = 1.0) -> Line:
    """One Line of the cells of a row, parted by tabs; ``scale`` turns the tokens' units into points."""
    parts: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    marks: list[tuple[int, int]] = []
    notes: list[Note] = []
    at = 0
    for number, cell in enumerate(cells):
        space = "\t" if number else " "
        for word, _, _, _, _, _, _, _, _, raised, note, glued, _ in cell:
            if at and not glued:
                parts.append(space)
                at += 1
            space = " "
            starts.append(at)
            if raised:
                marks.append((at + raised[0], at + raised[1]))
            if note and note not in notes:
                notes.append(note)
            parts.append(word)
            at += len(word)
            ends.append(at)
    tokens = cells[0] if len(cells) == 1 else [t for cell in cells for t in cell]
    _, x0s, tops, x1s, bottoms, _, sizes, confidences, bolds, *_ = zip(*tokens, strict=True)
    sure = [c for c in confidences if c is not None]
    return Line(
        "".join(parts),
        (min(x0s) * scale, min(tops) * scale, max(x1s) * scale, max(bottoms) * scale),
        Words.pack(starts, ends, (x0s, tops, x1s, bottoms), scale),
        middle(sizes) * scale,
        all(bolds),
        tuple(marks),
        sum(sure) / len(sure) if sure else None,
        tuple(notes),
    )


def text_of(row: Row) -> str:
    """The words of a row, parted by spaces."""
    return "".join([t.text if t.glued or not i else f" {t.text}" for i, t in enumerate(row)])


def middle(values: Sequence[float]) -> float:
    """The median, at a tenth of the time that the library's takes for a few numbers."""
    ordered = sorted(values)
    half = len(ordered) // 2
    return ordered[half] if len(ordered) % 2 else (ordered[half - 1] + ordered[half]) / 2
