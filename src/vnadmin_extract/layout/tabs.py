"""Tables written with tabs, as a spreadsheet copied or saved as text gives them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise, takewhile

from ..document import Mapped
from ..patterns import Pattern
from .entry import Entry
from .pipes import SPACE, join_cells, trim

_LETTERHEAD = Pattern(
    r"(?:(?:UBND|ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|SỞ|BỘ|TỔNG CỤC|CỤC)\s[^\Wa-zđ]|"
    r"CỘNG\s+H[ÒO][AÀ]\s|Độc lập\s*-|Số\s*:)"
)
_SECTION = Pattern(r"(?:[IVXL]{1,5}|[A-ZĐ]|\d{1,2})[.)]?\t[^\t]*[^\W\d_]")
_WHOLE_ROWS = 3
"""So many rows with three filled cells make lines of as many tabs a table."""
_MOST_COLUMNS = 40
_SHORT = 20
_MOST_BREAKS = 12
"""So many line breaks may stand within the cells of one row."""


def tab_rows(entries: Sequence[Entry], table: int) -> list[Entry]:
    """``entries`` with the lines that have several tabs made rows of a table, where they stand together."""
    if not any("\t" in e.text for e in entries if not e.cells):
        return list(entries)
    entries = _with_whole_rows(entries)
    out: list[Entry] = []
    columns = [_tabs(e) for e in entries]
    filled = [_filled(e) if c >= 2 else 0 for c, e in zip(columns, entries, strict=True)]
    last_row = -9
    sheets = _sheets(columns, filled)
    for index, entry in enumerate(entries):
        # Two sides that several tabs part have no third column anywhere near.
        near = [filled[index], *_beside(columns, filled, index, -1), *_beside(columns, filled, index, 1)]
        few = max(near) < 3 or sum(f > 1 for f in near) < 2
        plain = not 2 <= columns[index] < _MOST_COLUMNS or (few and index not in sheets) or _of_letterhead(entry)
        if plain and not (last_row == index - 1 and _is_section(entry, columns, filled, index)):
            out.append(entry)
            continue
        if index - last_row > 1 and any(not e.cells for e in entries[last_row + 1 : index]):
            table += 1
        last_row = index
        bars = [-1, *(m.start() for m in re.finditer("\t", entry.text)), len(entry.text)]
        cells = [trim(entry.mapped.slice(a + 1, b)) for a, b in pairwise(bars)]
        mapped, spans = join_cells(cells)
        out.append(Entry(mapped, entry.page, cells=spans, table=table, gap=True, notes=entry.notes))
    return out


def _sheets(columns: Sequence[int], filled: Sequence[int]) -> set[int]:
    """The lines that have as many tabs as the lines around them, several of which have three filled cells."""
    out: set[int] = set()
    first = 0
    while first < len(columns):
        end = first + 1
        while end < len(columns) and columns[end] == columns[first]:
            end += 1
        if columns[first] >= 2 and sum(f > 2 for f in filled[first:end]) >= _WHOLE_ROWS:
            out.update(range(first, end))
        first = end
    return out


def _is_section(entry: Entry, columns: Sequence[int], filled: Sequence[int], index: int) -> bool:
    """A line "I", tab, "HẠ TẦNG SỐ" between rows: the name of those below it, without their empty cells."""
    below = index + 1 < len(columns) and columns[index + 1] >= 2 and filled[index + 1] >= 3
    return below and columns[index] == 1 and _SECTION.match(entry.text.strip(" ")) is not None


def _of_letterhead(entry: Entry) -> bool:
    """One filled cell that is a line of a letterhead."""
    words = entry.text.strip()
    return "\t" not in words and _LETTERHEAD.match(words) is not None


def _beside(columns: Sequence[int], filled: Sequence[int], index: int, step: int) -> list[int]:
    """How many cells of the next two lines are filled; rows of as many columns with one or none are passed over."""
    out: list[int] = []
    at = index + step
    while 0 <= at < len(columns) and len(out) < 2 and abs(at - index) <= 4:
        if columns[at] != columns[index] or filled[at] > 1:
            out.append(filled[at])
        at += step
    return out


def _with_whole_rows(entries: Sequence[Entry]) -> list[Entry]:
    """``entries`` with a row whose cells hold line breaks put together again.

    Its lines have together as many tabs as the whole rows around them, and text on both sides of each break.
    """
    counts = [_tabs(e) for e in entries]
    whole = _under_title(entries, counts)
    out: list[Entry] = []
    index = 0
    while index < len(entries):
        width = _width_near(entries, counts, index) if counts[index] and index not in whole else 0
        end = _end_of_row(entries, counts, index, width) if width >= 2 else index + 1
        if end - index > 1:
            parts = [entries[index].mapped]
            for entry in entries[index + 1 : end]:
                parts += [SPACE, entry.mapped]
            out.append(replace(entries[index], mapped=Mapped.concat(parts)))
        else:
            out.append(entries[index])
        index = end
    return out


def _under_title(entries: Sequence[Entry], counts: Sequence[int]) -> set[int]:
    """The lines of narrow tables: those below a line without tabs that have as many as each other, all cells filled."""
    out: set[int] = set()
    for first, count in enumerate(counts):
        if count < 2 or (first and (counts[first - 1] or entries[first - 1].cells)):
            continue
        same = (counts[i] == count == _filled(entries[i]) - 1 for i in range(first, len(entries)))
        run = sum(1 for _ in takewhile(bool, same))
        if run >= _WHOLE_ROWS:
            out.update(range(first, first + run))
    return out


def _width_near(entries: Sequence[Entry], counts: Sequence[int], index: int) -> int:
    """The number of tabs that most rows near ``index`` with three filled cells or more have; 0 where there are none."""
    near = range(max(0, index - 6), min(len(entries), index + 16))
    known = Counter(counts[i] for i in near if counts[i] >= 2 and _filled(entries[i]) >= 3)
    most = known.most_common(1)
    return most[0][0] if most and most[0][1] >= 2 else 0


def _end_of_row(entries: Sequence[Entry], counts: Sequence[int], first: int, width: int) -> int:
    total = counts[first]
    end = first + 1
    while total < width and end < min(len(entries), first + _MOST_BREAKS):
        entry = entries[end]
        above = entries[end - 1].text.strip(" ")
        if entry.cells or counts[end] >= width or not above or above.endswith("\t"):
            break
        if not entry.text.strip(" ") or entry.text.strip(" ").startswith("\t"):
            break
        total += counts[end]
        end += 1
    if total != width:
        return first + 1
    # The last cell's own breaks leave lines without tabs, before the next row.
    last = next((i for i in range(end, min(len(entries), end + 3)) if counts[i] or entries[i].cells), end)
    short = all(0 < len(e.text.strip()) <= _SHORT for e in entries[end:last])
    broken = end > first + 1 or entries[first].text.rstrip().endswith(("/", "-", "("))
    return last if last > end and broken and short and counts[last] == width else end


def _tabs(entry: Entry) -> int:
    return 0 if entry.cells else entry.text.strip(" ").count("\t")


def _filled(entry: Entry) -> int:
    return sum(bool(cell.strip()) for cell in entry.text.split("\t"))
