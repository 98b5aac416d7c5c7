"""Tables written with bars: a Markdown row a line, or one bar a line as some crawlers leave a cell's borders."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from ..document import Mapped
from .entry import Entry

_BAR = re.compile(r"^\s*\|\s*$")
_ROW = re.compile(r"^\s*\|.*\|\s*$")
_RULE = re.compile(r"^\s*\|?[\s:|-]+\|?\s*$")
_LETTERHEAD = re.compile(
    r"(?i)cộng\s*h[oò][aà]\s*x[aã]\s|độc lập\s*-|nơi\s+nhận|^\W*số\s*:|(?:\bTM|\bKT|\bTL|\bTUQ)\.|"
    r"ngày\s.{0,12}tháng|đã ký|"
    r"^\W*(?:chủ tịch|bộ trưởng|thủ tướng|giám đốc|phó chủ tịch|chánh văn phòng)\W*$"
)
_OPENS_ROW = re.compile(r"^\W*(?:\d{1,3}(?:\.\d+)*\.?|[IVX]{1,5}\.?|[A-E]\.?|[-+*]|STT|TT)\W*$")
_SPANNING = re.compile(r"(?i)giai đoạn|kế hoạch|trong đó|chia ra|lộ trình|mục tiêu|thực hiện|thời gian|kinh phí|năm")
_MAX_WIDTH = 14
SPACE = Mapped(" ", ())
TAB = Mapped("\t", ())


def join_cells(cells: Sequence[Mapped]) -> tuple[Mapped, tuple[tuple[int, int], ...]]:
    """One row: the cells with a tab between them, and where each of them stands."""
    parts: list[Mapped] = []
    spans: list[tuple[int, int]] = []
    at = 0
    for number, cell in enumerate(cells):
        if number:
            parts.append(TAB)
            at += 1
        parts.append(cell)
        spans.append((at, at + len(cell.text)))
        at += len(cell.text)
    return Mapped.concat(parts), tuple(spans)


def join_lines(lines: Sequence[Mapped]) -> Mapped:
    """The lines of one cell, with single spaces between them."""
    parts: list[Mapped] = []
    for line in lines:
        if line.text.strip():
            parts.extend([SPACE, trim(line)] if parts else [trim(line)])
    return Mapped.concat(parts) if parts else Mapped("", ())


def trim(mapped: Mapped) -> Mapped:
    """Without the spaces around it."""
    text = mapped.text
    start = len(text) - len(text.lstrip())
    end = len(text.rstrip())
    return mapped if (start, end) == (0, len(text)) else mapped.slice(start, max(start, end))


def read_pipes(entries: Sequence[Entry], next_table: int) -> tuple[list[Entry], int]:
    """``entries`` with every table of bars turned into rows (or, for a letterhead, into lines of their own)."""
    if not any("|" in e.text for e in entries):
        return list(entries), next_table
    out: list[Entry] = []
    index = 0
    while index < len(entries):
        entry = entries[index]
        if _BAR.match(entry.text):
            end = _end_of_bars(entries, index)
            rows = _bar_rows(entries[index:end])
            if rows:
                next_table = _emit(rows, entry, out, next_table)
                index = end
                continue
        elif _ROW.match(entry.text) and entry.text.count("|") >= 3:
            end = index
            while end < len(entries) and _ROW.match(entries[end].text):
                end += 1
            rows = [_split_row(e) for e in entries[index:end] if not _RULE.match(e.text)]
            next_table = _emit(rows, entry, out, next_table)
            index = end
            continue
        if not _BAR.match(entry.text):
            out.append(entry)
        index += 1
    return out, next_table


def _split_row(entry: Entry) -> list[list[Entry]]:
    text = entry.text
    bars = [m.start() for m in re.finditer(r"(?<!\\)\|", text)]
    cells = []
    for a, b in pairwise(bars):
        cells.append([Entry(trim(entry.mapped.slice(a + 1, b)), entry.page)])
    return cells


def _end_of_bars(entries: Sequence[Entry], start: int) -> int:
    """After the last bar of the table that begins at ``start``: a bar followed by a blank line ends it."""
    index, last = start, start
    while index < len(entries):
        if _BAR.match(entries[index].text):
            last = index
            following = entries[index + 1] if index + 1 < len(entries) else None
            if following is None or following.gap:
                break
        elif index - last > 40:
            break
        index += 1
    return last + 1


def _bar_rows(entries: Sequence[Entry]) -> list[list[list[Entry]]]:
    """Rows of cells of lines. A row of n cells has n + 1 bars, and the next row begins with a bar of its own."""
    cells = _between_bars(entries)
    if not cells:
        return []
    for width in range(1, min(len(cells), 24) + 1):
        if (len(cells) + 1) % (width + 1) == 0 and all(not cells[i] for i in range(width, len(cells), width + 1)):
            if not all(cells[:width]):
                continue  # a head names all its columns
            return [cells[i : i + width] for i in range(0, len(cells), width + 1)]
    return _uneven_rows(cells)


def _between_bars(entries: Sequence[Entry]) -> list[list[Entry]]:
    cells: list[list[Entry]] = []
    current: list[Entry] | None = None
    for entry in entries:
        if _BAR.match(entry.text):
            if current is not None:
                cells.append(current)
            current = []
        elif current is not None:
            current.append(entry)
    return cells


def _uneven_rows(cells: list[list[Entry]]) -> list[list[list[Entry]]]:
    """Rows of different width (merged cells): the cheapest way to cut the cells at empty places into rows.

    Most rows of a table are of one width; a row of a merged cell is shorter, a head has cells over several columns.
    """
    words = [" ".join(e.text for e in cell).strip() for cell in cells]
    best = min((_cut(words, width) for width in range(2, min(_MAX_WIDTH, len(cells)) + 1)), default=(0.0, [len(cells)]))
    rows: list[list[list[Entry]]] = []
    at = 0
    for length in best[1]:
        rows.append(cells[at : at + length])
        at += length + 1
    return _filled_head([row for row in rows if any(row)])


def _cut(words: Sequence[str], width: int) -> tuple[float, list[int]]:
    """The cost and the lengths of the rows when most have ``width`` cells; one empty place parts two rows."""
    n = len(words)
    cost = [0.0] + [float("inf")] * (n + 1)
    back = [0] * (n + 2)
    labelled = [bool(_OPENS_ROW.match(w)) for w in words]
    for end in range(1, n + 1):
        if end < n and words[end]:
            continue  # no boundary here
        for length in range(1, min(width + 3, end) + 1):
            start = end - length
            if start and (words[start - 1] or cost[start] == float("inf")):
                continue
            price = cost[start] + _row_cost(words, labelled, start, end, width)
            if price < cost[min(end + 1, n + 1)]:
                cost[min(end + 1, n + 1)], back[min(end + 1, n + 1)] = price, length
    lengths: list[int] = []
    at = n + 1
    while at > 0:
        if not back[at]:
            return float("inf"), [n]
        lengths.append(back[at])
        at -= back[at] + 1
    return cost[n + 1], lengths[::-1]


def _row_cost(words: Sequence[str], labelled: Sequence[bool], start: int, end: int, width: int) -> float:
    length = end - start
    filled = sum(map(bool, words[start:end]))
    if not filled:
        return 4.0
    cost = 0.0 if length == width else 1.0 if length in (1, 2, width - 1) else 2.0 if length < width else 9.0
    if start == 0:
        cost += 2.0 * (length - filled)
    elif labelled[start] and words[start]:
        cost -= 0.5
    elif words[start] and length == width:
        cost += 0.3
    if length < width and not words[end - 1]:
        cost += 1.2  # a short row has lost cells, it has no empty ones to spare
    inside = sum(labelled[i] and not words[i - 1] for i in range(start + 2, end))
    return cost + 2.0 * inside


def _filled_head(rows: list[list[list[Entry]]]) -> list[list[list[Entry]]]:
    """The rows with the second row of the head moved under the cell of the first that spans it."""
    if len(rows) < 3 or len(rows[0]) < 2:
        return rows
    width = Counter(map(len, rows)).most_common(1)[0][0]
    top, below = rows[0], rows[1]
    names = [" ".join(e.text for e in cell) for cell in top]
    if any(_OPENS_ROW.match(" ".join(e.text for e in c)) for c in below[:1]):
        return rows
    spans = [i for i, name in enumerate(names) if _SPANNING.search(name)] or [len(top) - 1]
    if len(top) - 1 + len(below) == width:
        share = {spans[-1]: len(below)}
    elif len(below) == 2 * len(spans) and len(top) - len(spans) + len(below) == width:
        share = dict.fromkeys(spans, 2)
    else:
        return rows
    first: list[list[Entry]] = []
    second: list[list[Entry]] = []
    rest = iter(below)
    for column, cell in enumerate(top):
        count = share.get(column, 1)
        first.extend([cell, *([] for _ in range(count - 1))])
        second.extend([next(rest) for _ in range(count)] if column in share else [[]])
    return [first, second, *rows[2:]]


def _emit(rows: list[list[list[Entry]]], first: Entry, out: list[Entry], table: int) -> int:
    words = " \n".join(e.text for row in rows for cell in row for e in cell)
    n_cells = sum(len(r) for r in rows)
    if n_cells <= 8 and any(_LETTERHEAD.search(line) for line in words.split("\n")):
        for row in rows:
            for cell in row:
                for number, line in enumerate(cell):
                    line.apart = True
                    line.gap = line.gap or number == 0
                    out.append(line)
        return table
    for row in rows:
        mapped, spans = join_cells([join_lines([e.mapped for e in cell]) for cell in row])
        if mapped.text.strip():
            out.append(Entry(mapped, first.page, cells=spans, table=table, gap=True))
    return table + 1
