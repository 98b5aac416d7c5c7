"""Rows of a table written with one bar a line: where the cells between the bars are cut into rows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TypeAlias

from ..patterns import Pattern
from .entry import Entry

Cells: TypeAlias = list[list[Entry]]
"""The lines of each cell."""

_LABEL = Pattern(r"^\W*(?:\d{1,3}(?:\.\d{1,2})*\.?|[IVX]{1,5}\.?|[A-E]\.?|[-+*]|STT|TT)\W*$")
_SPANNING = Pattern(r"(?i)giai đoạn|kế hoạch|trong đó|chia ra|lộ trình|mục tiêu|thực hiện|thời gian|kinh phí|năm")
_LETTERS = Pattern(r"[^\W\d_]{2}")
_MAX_WIDTH = 14
_NEVER = float("inf")


def rows_of_bars(cells: Cells) -> list[Cells]:
    """The rows of ``cells``, which stand between consecutive bars.

    A row of n cells has n + 1 bars and the next row begins with a bar of its own: between two rows stands an empty
    place that is no cell.
    """
    if not cells:
        return []
    for width in range(1, min(len(cells), 24) + 1):
        if (len(cells) + 1) % (width + 1) == 0 and all(not cells[i] for i in range(width, len(cells), width + 1)):
            if not all(cells[:width]):
                continue  # a head names all its columns
            return [cells[i : i + width] for i in range(0, len(cells), width + 1)]
    return _uneven_rows(cells)


def _uneven_rows(cells: Cells) -> list[Cells]:
    """Rows of different width (merged cells): the cheapest way to cut the cells at empty places into rows.

    Most rows of a table are of one width; a row of a merged cell is shorter, a head has cells over several columns.
    """
    words = [" ".join(e.text for e in cell).strip() for cell in cells]
    named = words.index("") if "" in words else len(words)  # the head names all its columns, or most
    narrowest = min(max(2, named), _MAX_WIDTH, len(cells))
    cuts = (_cut(words, width) for width in range(narrowest, min(_MAX_WIDTH, len(cells)) + 1))
    best = min(cuts, default=(0.0, [len(cells)]))
    rows: list[Cells] = []
    at = 0
    for length in best[1]:
        rows.append(cells[at : at + length])
        at += length + 1
    return _filled_head([row for row in rows if any(row)])


def _cut(words: Sequence[str], width: int) -> tuple[float, list[int]]:
    """The cost and the lengths of the rows when most have ``width`` cells; one empty place parts two rows."""
    n = len(words)
    cost = [0.0] + [_NEVER] * (n + 1)
    back = [0] * (n + 2)
    # A serial number stands before the name that it counts; a value does not.
    counts = [
        bool(_LABEL.match(word)) and i + 1 < n and bool(_LETTERS.search(words[i + 1])) for i, word in enumerate(words)
    ]
    for end in range(1, n + 1):
        if end < n and words[end]:
            continue  # no boundary here
        after = min(end + 1, n + 1)
        for length in range(1, min(width + 3, end) + 1):
            start = end - length
            if start and (words[start - 1] or cost[start] == _NEVER):
                continue
            price = cost[start] + _row_cost(words, counts, start, end, width)
            if price < cost[after]:
                cost[after], back[after] = price, length
    lengths: list[int] = []
    at = n + 1
    while at > 0:
        if not back[at]:
            return _NEVER, [n]
        lengths.append(back[at])
        at -= back[at] + 1
    return cost[n + 1], lengths[::-1]


def _row_cost(words: Sequence[str], counts: Sequence[bool], start: int, end: int, width: int) -> float:
    length = end - start
    filled = sum(map(bool, words[start:end]))
    if not filled:
        return 4.0
    cost = 0.0 if length == width else 1.0 if length in (2, width - 1) else 2.0 if length < width else 9.0
    if length == 1:
        cost = 0.6  # a heading across the table
    cost += (2.0 if start == 0 else 0.3) * (length - filled)  # a head names all its columns
    if counts[start]:
        cost -= 0.5
    elif start and words[start] and length == width:
        cost += 0.3
    if length < width and not words[end - 1]:
        cost += 1.2  # a short row has lost cells, it has no empty ones to spare
    if length == width and filled == length:
        cost -= 0.2
    inside = sum(counts[i] and not words[i - 1] for i in range(start + 2, end))
    return cost + 2.0 * inside


def _filled_head(rows: list[Cells]) -> list[Cells]:
    """The rows with the second row of the head moved under the cell of the first that spans it."""
    if len(rows) < 3 or len(rows[0]) < 2:
        return rows
    common = Counter(len(row) for row in rows[2:]).most_common()
    width = max(length for length, times in common if times == common[0][1] or length > len(rows[0]))
    top, below = rows[0], rows[1]
    names = [" ".join(e.text for e in cell) for cell in top]
    if len(below) < 2 or _LABEL.match(" ".join(e.text for e in below[0])):
        return rows
    spans = [i for i, name in enumerate(names) if _SPANNING.search(name)] or [len(top) - 1]
    if len(top) - 1 + len(below) == width:
        share = {spans[-1]: len(below)}
    elif len(below) == 2 * len(spans) and len(top) - len(spans) + len(below) == width:
        share = dict.fromkeys(spans, 2)
    else:
        return rows
    first: Cells = []
    second: Cells = []
    rest = iter(below)
    for column, cell in enumerate(top):
        count = share.get(column, 1)
        first.extend([cell, *([] for _ in range(count - 1))])
        second.extend([next(rest) for _ in range(count)] if column in share else [[]])
    return [first, second, *rows[2:]]
