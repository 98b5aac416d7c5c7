"""Tables written with bars: a Markdown row a line, or one bar a line as some crawlers leave a cell's borders."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from ..document import Mapped
from ..patterns import Pattern
from .bar_rows import rows_of_bars
from .bar_sides import cut_at_rules
from .entry import Entry
from .letterhead import cut_cell
from .stacked import unstacked

_BAR = Pattern(r"^\s*\|\s*$")
_ROW = Pattern(r"^\s*\|.*\|\s*$", re.DOTALL)
_BARE_RULE = Pattern(r"^\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)+$")
_PART = Pattern(r"\s*(?:[IVX]{1,5}|[A-Z]|\d{1,2})[.)]?\s*\|[^|]*$")
"""A line across a table: "II | XÂY DỰNG VĂN BẢN"."""
_PART_ALONE = Pattern(r"\s*(?:(?:[IVX]{1,5}|[A-Z]|\d{1,2}(?:\.\d{1,2})*)[.)/]\s|[-+*]\s)[^|]{3,90}(?<![.;:,])$")
"""The same without a bar: "2. Sản phẩm chủ yếu"."""
_HEAD = Pattern(r"(?i)[\s|*]*(?:s?tt|số\s+tt|số\s+thứ\s+tự|chỉ\s+tiêu|nội\s+dung|nhiệm\s+vụ|tên|danh\s+mục)[\s|*]")
_LONGEST_ROW = 14
_LONGEST_HEAD_CELL = 8
"""So many lines a letterhead's cell has at most, lists left out."""
_LISTED = Pattern(r"(?i)[\s*]*(?:[-–+•]|nơi\s*nhận|kính\s*gửi)")
_KINH_GUI = Pattern(r"(?i)[\s*]*kính\s*gửi")
_RULE = Pattern(r"^\s*\|?[\s:|-]+\|?\s*$")
_LETTERHEAD = Pattern(
    r"(?i)cộng\s*h[oò][aà]\s*x[aã]\s|đảng\s+cộng\s+sản\s+việt\s+nam|độc lập\s*-|nơi\s+nhận|^\W*số\s*:|(?:\bTM|\bKT|"
    r"\bTL|\bTUQ)\.|"
    r"ngày\s.{0,12}tháng|đã ký|"
    r"^\W*(?:chủ tịch|bộ trưởng|thủ tướng|giám đốc|phó chủ tịch|chánh văn phòng)\W*$"
)
_ITEM = Pattern(r"\s*[-–+•]\s*\w")
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


def untabbed(mapped: Mapped) -> Mapped:
    """With a space for every tab and line end."""
    return mapped.edit([(i, i + 1, " ") for i, c in enumerate(mapped.text) if c in "\t\n\r"])


def read_pipes(entries: Sequence[Entry], next_table: int) -> tuple[list[Entry], int]:
    """``entries`` with every table of bars turned into rows (or, for a letterhead, into lines of their own)."""
    if not any("|" in e.text for e in entries):
        return list(entries), next_table
    entries = cut_at_rules(entries)
    out: list[Entry] = []
    index = 0
    while index < len(entries):
        entry = entries[index]
        if _BAR.match(entry.text):
            end = _end_of_bars(entries, index)
            rows = rows_of_bars(_between_bars(entries[index:end]))
            if rows:
                next_table = _emit(rows, entry, out, next_table)
                index = end
                continue
        elif _ROW.match(entry.text) and entry.text.count("|") >= 3:
            end = index
            while end < len(entries) and (_ROW.match(entries[end].text) or _parts_rows(entries, end)):
                end += 1
            rows = [_split_row(e, outer="|" in e.text) for e in entries[index:end] if not _RULE.match(e.text)]
            next_table = _emit(rows, entry, out, next_table)
            index = end
            continue
        elif entry.text.startswith("|") and (close := _end_of_open_row(entries, index)):
            cut = (piece for e in entries[index:close] for piece in _at_bars(e))
            entries = [*entries[:index], *cut, *entries[close:]]
            continue
        elif "|" in entry.text and index + 1 < len(entries) and _BARE_RULE.match(entries[index + 1].text):
            bars = entry.text.count("|")
            end = index + 1
            while end < len(entries) and entries[end].text.count("|") == bars and not entries[end].gap:
                end += 1
            rows = [_split_row(e, outer=False) for e in entries[index:end] if not _RULE.match(e.text)]
            next_table = _emit(rows, entry, out, next_table)
            index = end
            continue
        elif "|" in entry.text and (last := _end_of_inner_bars(entries, index)):
            rows = [_split_row(e, outer=False) for e in entries[index:last]]
            rows[0] += [[Entry(Mapped("", ()), entry.page)] for _ in range(len(rows[1]) - len(rows[0]))]
            next_table = _emit(rows, entry, out, next_table)
            index = last
            continue
        if not _BAR.match(entry.text):
            out.append(_without_border(entry))
        index += 1
    return out, next_table


def _end_of_inner_bars(entries: Sequence[Entry], start: int) -> int | None:
    """After the rows that begin at ``start`` with bars only between their cells: three or more lines with as many
    bars, two at least, among them lines that only number and name a part of the table; None where there are none
    such."""
    bars = entries[start].text.count("|")
    if bars < 2 or not _names_columns(*(e.text.split("|") for e in entries[start : start + 2])):
        return None
    rows, last = 0, start
    # A head over several columns has fewer bars than the one below it, which begins with one.
    below = entries[start + 1].text if start + 1 < len(entries) else ""
    wider = below.startswith("|") and below.count("|") > bars
    if wider:
        bars, rows = below.count("|"), 1
    for index in range(start + wider, len(entries)):
        entry = entries[index]
        if entry.cells:
            break
        if entry.text.count("|") == bars:
            rows, last = rows + 1, index
        elif bars < 3 or not (_PART.match(entry.text) or (rows > 1 and _parts_rows(entries, index))):
            break
    return last + 1 if rows > 2 else None


def _parts_rows(entries: Sequence[Entry], at: int) -> bool:
    """The line at ``at``, without bars, only names a part of the table whose rows stand above and below it."""
    if not _PART_ALONE.match(entries[at].text) or entries[at].gap or at + 1 >= len(entries):
        return False
    below = [e.text for e in entries[at + 1 : at + 3]]
    if len(below) > 1 and _RULE.match(below[1]):
        return False  # the head of the next table stands below it
    bars = entries[at - 1].text.count("|")
    return bars > 2 and below[0].count("|") == bars and not entries[at + 1].gap and not _HEAD.match(below[0])


def _names_columns(head: Sequence[str], below: Sequence[str] = ()) -> bool:
    """Whether every column has a heading, if only in the row below one that spans several."""
    if all(cell.strip() for cell in head):
        return True
    return bool(head[0].strip()) and len(below) == len(head) and all(cell.strip() for cell in below)


def _without_border(entry: Entry) -> Entry:
    """Without the one bar at its beginning or end, as is left of a cell whose lines stand apart."""
    text = entry.text.strip()
    if text.count("|") != 1 or (text[0] != "|" and text[-1] != "|"):
        return entry
    at = entry.text.index("|")
    entry.mapped = trim(entry.mapped.edit([(at, at + 1, " ")]))
    return entry


def _end_of_open_row(entries: Sequence[Entry], start: int) -> int | None:
    """After the rows that begin at ``start`` with one whose cells go over several lines; None where none closes."""
    end = start
    while end < min(len(entries), start + _LONGEST_ROW) and (end == start or not entries[end].gap):
        end += 1
        if entries[end - 1].text.rstrip().endswith("|") and end - start > 1:
            while end < len(entries) and _ROW.match(entries[end].text):
                end += 1
            return end
    return None


def _at_bars(entry: Entry) -> list[Entry]:
    """A line cut at its bars, each of which becomes a line of its own."""
    out: list[Entry] = []
    for found in re.finditer(r"\||[^|]+", entry.text):
        piece = trim(entry.mapped.slice(*found.span()))
        if piece.text:
            out.append(Entry(piece, entry.page, entry.bbox, bold=entry.bold, gap=entry.gap and not out))
    return out


def _split_row(entry: Entry, *, outer: bool = True) -> list[list[Entry]]:
    """The cells of a row in one line; ``outer``: it begins and ends with a bar."""
    text = entry.text
    bars = [m.start() for m in re.finditer(r"(?<!\\)\|", text)]
    if not outer:
        bars = [-1, *bars, len(text)]
    cells = []
    for a, b in pairwise(bars):
        cells.append([Entry(trim(entry.mapped.slice(a + 1, b)), entry.page)])
    return cells


def _end_of_bars(entries: Sequence[Entry], start: int) -> int:
    """After the last bar of the table that begins at ``start``: one with a blank line and text after it ends it, and
    so does the body of a paper behind the cells of its letterhead."""
    index, last = start, start
    while index < len(entries):
        if _BAR.match(entries[index].text):
            last = index
            following = entries[index + 1] if index + 1 < len(entries) else None
            if following is None or (following.gap and not _BAR.match(following.text)):
                break
            if _body_follows(entries, start, index + 1):
                break
        elif index - last > 40:
            break
        index += 1
    return last + 1


def _body_follows(entries: Sequence[Entry], start: int, at: int) -> bool:
    """Whether what stands from ``at`` up to the next bar is the paper's body and no cell: long, and neither a list of
    addressees or recipients, behind the cells of a letterhead from ``start``."""
    if _LISTED.match(entries[at].text) or at + _LONGEST_HEAD_CELL > len(entries):
        return False
    if any(_BAR.match(e.text) for e in entries[at : at + _LONGEST_HEAD_CELL]):
        return False
    return any(_LETTERHEAD.search(e.text) or _KINH_GUI.match(e.text) for e in entries[start:at])


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


def _framed_list(rows: Sequence[Sequence[list[Entry]]]) -> list[Entry]:
    """The lines of a list that alone fills a frame, as the addressees of a telegram do; none where it is a table."""
    filled = [cell for row in rows for cell in row if any(e.text.strip() for e in cell)]
    if len(rows) != 1 or len(filled) != 1 or sum(bool(_ITEM.match(e.text)) for e in filled[0]) < 2:
        return []
    return filled[0] if _ITEM.match(filled[0][0].text) else []


def _emit(rows: list[list[list[Entry]]], first: Entry, out: list[Entry], table: int) -> int:
    words = " \n".join(e.text for row in rows for cell in row for e in cell)
    n_cells = sum(len(r) for r in rows)
    if n_cells <= 8 and any(_LETTERHEAD.search(line) for line in words.split("\n")):
        for row in rows:
            for cell in row:
                for number, line in enumerate(piece for whole in cell for piece in cut_cell(whole)):
                    line.apart = True
                    line.gap = line.gap or number == 0
                    out.append(line)
        return table
    if listed := _framed_list(rows):
        out.extend(listed)
        return table
    for cells in (part for row in rows for part in unstacked([join_lines([e.mapped for e in cell]) for cell in row])):
        mapped, spans = join_cells(cells)
        if mapped.text.strip():
            out.append(Entry(mapped, first.page, cells=spans, table=table, gap=True))
    return table + 1
