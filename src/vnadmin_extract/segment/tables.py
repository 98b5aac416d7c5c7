"""Whole tables from their rows: the head, its repetitions on later pages, and the names of the columns."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ..document import Paragraph, TableGrid
from ..patterns import Pattern

_HEAD_WORDS = Pattern(
    r"(?i)\b(?:s ?t ?t|t ?t|s ?ố t ?t|chỉ tiêu|chi tiêu|đơn vị|đvt|nội dung|nhiệm vụ|tên|kế hoạch|thực hiện|ước|"
    r"cơ quan|chủ trì|phối hợp|thời gian|thời hạn|tiến độ|sản phẩm|ghi chú|kết quả|hoàn thành|năm|quý|tháng|lãnh đạo|"
    r"danh mục|hạng mục|số lượng|kinh phí|tổng|dự toán|so sánh|cùng kỳ|tỷ lệ|mức|trách nhiệm|phụ trách|"
    r"mục tiêu|lĩnh vực|giải pháp)\b"
)
# What converters put for a head that is blank.
_PLACEHOLDER = Pattern(r"(?i)col(?:umn)?\s*\d+|unnamed:?\s*\d+(?:_level_\d+)?")
_UNIT_LINE = Pattern(r"(?i)\W*(?:đơn\s*vị(?:\s*tính)?|đvt)\s*:")
# Also several, one that a narrow cell broke, or one with its share: "900; 340", "1.245.36 8,5", "5.330 (65%)".
_VALUE = Pattern(r"^[<>≥≤~]?\s*\(?[+-]?\d[\d.,]*(?:;?\s[+-]?[\d.,]+)*\s*%?\)?(?:\s*\(\d[\d.,]*\s*%\s*\))?$")
_YEARS = Pattern(r"(?:19|20)\d\d(?:\s*[-–]\s*(?:19|20)\d\d)?")
_ROW_LABEL = Pattern(r"^(?:\d{1,3}(?:\.\d+)*|[IVX]{1,5}|[A-EĐ]|[-+*•])[.)]?$")
_MISREAD_SERIAL = Pattern(r"(?!(?i:s?tt)$)[\dTSIJYFÏÍÌtsijlr|!\[\]]{2,4}$")
_FIRST_ROW = Pattern(r"\(?(?:0?1|I|A)[.)]?$")
_FIRST_HEAD = Pattern(
    r"(?i)(?:s\s*|số\s+)?t\s*t\b|(?:tên\s+)?chỉ\s+tiêu|nội\s+dung|đơn\s+vị|năm$|ngành|tên\b|danh\s+mục"
)
"""How the head of a table begins that stands below another one."""
_MOST_HEADS = 6
_LONGEST_END = 24
_COLUMN_NUMBERS = Pattern(r"^\(?(?:\d{1,2}|[A-E])\)?(?:\s*=.*)?$")


def _cells(text: str, row: Paragraph) -> list[str]:
    cells = [" ".join(text[a:b].split()) for a, b in row.cells]
    return ["" if _PLACEHOLDER.fullmatch(cell) else cell for cell in cells]


def _is_head(cells: list[str], first: bool) -> bool:
    """A row that names columns: words of a table's head, no values besides years."""
    filled = [c for c in cells if c]
    if not filled:
        return False
    if _ROW_LABEL.match(filled[0]):
        return False
    named = sum(bool(_HEAD_WORDS.search(c)) for c in filled)
    # "Nguồn vốn | 2016 - 2018 | 2019 - 2020", or years alone above a column of names without a head.
    named = named or sum(bool(_YEARS.fullmatch(c)) for c in filled[bool(cells[0]) :])
    values = sum(bool(_VALUE.match(c)) and not re.fullmatch(r"(?:19|20)\d\d", c) for c in filled)
    below_span = not first and len(cells) > 2 and not cells[0] and not cells[1]
    return values == 0 and len(filled) > 1 and (below_span or named >= (2 if first else 1))


def _head_misread(cells: list[str], below: list[str]) -> bool:
    """A head whose first cell a scan spoiled ("TT" → "11"): the others are heads, and rows count from 1 below it."""
    rest = cells[1:]
    return (
        len(rest) > 1
        and all(rest)
        and bool(below)
        and bool(_FIRST_ROW.match(below[0]))
        and bool(_MISREAD_SERIAL.match(cells[0]))
        and not any(_VALUE.match(c) for c in rest)
        and 2 * sum(bool(_HEAD_WORDS.search(c)) for c in rest) > len(rest)
    )


def _fold(cells: list[str]) -> set[str]:
    return {re.sub(r"\W", "", c).lower() for c in cells if c}


def join_tables(
    text: str, rows_of: Sequence[Sequence[Paragraph]], titles: Sequence[tuple[int, int] | None]
) -> list[TableGrid]:
    """The tables of the document. ``rows_of`` are the rows of each part as found, in order."""
    grids: list[TableGrid] = []
    for rows, title in zip(rows_of, titles, strict=True):
        for number, (own, part) in enumerate(_split(text, rows)):
            _add_part(text, part, own or (None if number else title), grids)
    return grids


def _split(text: str, rows: Sequence[Paragraph]) -> list[tuple[tuple[int, int] | None, Sequence[Paragraph]]]:
    """The tables that stand one below the other among ``rows``, each with the title that its first rows are.

    A spreadsheet has a table's title in one cell above its head, and often several tables on a sheet.
    """
    cells = [_cells(text, r) for r in rows]
    starts: list[tuple[int, int]] = []  # the first row of a title, and that of the head below it
    for index in range(1, len(rows)):
        first = index
        while first > 0 and _is_title(cells[first - 1]) and (not starts or first > starts[-1][1] + 1):
            first -= 1
        if first < index and _is_head(cells[index], True) and (first == 0 or _opens_table(cells[index])):
            starts.append((first, index))
    if not starts:
        return [(None, rows)]
    parts: list[tuple[tuple[int, int] | None, Sequence[Paragraph]]] = []
    if starts[0][0] > 0:
        parts.append((None, rows[: starts[0][0]]))
    ends = [*(first for first, _ in starts[1:]), len(rows)]
    for (first, head), end in zip(starts, ends, strict=True):
        parts.append(((rows[first].start, rows[head - 1].end), rows[head:end]))
    return parts


def _is_title(cells: list[str]) -> bool:
    filled = [c for c in cells if c]
    words = [c for c in filled if not _UNIT_LINE.match(c)]
    if len(cells) < 3 or len(filled) > 2 or not filled or len(words) > 1:
        return False
    return not words or (len(words[0]) > 3 and not words[0].endswith(":"))


def _opens_table(cells: list[str]) -> bool:
    first = next(c for c in cells if c)
    return bool(_FIRST_HEAD.match(first))


def _add_part(text: str, rows: Sequence[Paragraph], title: tuple[int, int] | None, grids: list[TableGrid]) -> None:
    """The table of ``rows`` to ``grids``, or to the last of them, which it goes on with."""
    cells = [_cells(text, r) for r in rows]
    heads = _count_heads(cells)
    if heads < 2 and len(rows) > 2 and _head_misread(cells[0], cells[1]):
        cells[0][0] = "TT"
        heads = 1
    columns = _column_names(cells[:heads])
    body = heads
    numbers: tuple[str, ...] = ()
    if heads and heads < len(rows) and _numbers_columns(cells[heads]):
        body, numbers = heads + 1, tuple(cells[heads])
    last = grids[-1] if grids else None
    same_width = last is not None and abs(len(last.columns) - max(map(len, cells))) <= 1
    repeats = bool(last and heads and _overlap(last.columns, columns) >= 0.6)
    if last and title is None and (repeats or (heads == 0 and same_width)):
        rest = tuple(r.index for i, r in enumerate(rows) if i >= body and not _repeated(cells[i], last.columns))
        grids[-1] = replace(last, rows=last.rows + rest)
        return
    kept = tuple(
        r.index for i, r in enumerate(rows) if i < heads or (i >= body and not (heads and _repeated(cells[i], columns)))
    )
    grids.append(TableGrid(len(grids), kept, heads, columns, title, numbers))


def _count_heads(cells: Sequence[list[str]]) -> int:
    """How many of the first rows name the columns: all above a row that counts the columns, else those with heads."""
    most = min(_MOST_HEADS, len(cells) - 1)
    if cells and _is_head(cells[0], True):
        for index in range(1, most + 1):
            if len(cells[index]) != len(cells[0]):
                break
            if _numbers_columns(cells[index]):
                return index
            if _ROW_LABEL.match(cells[index][0]):
                break
    if above := _heads_above_values(cells):
        return above
    heads = 0
    while heads < min(3, len(cells)) and (
        (_is_head(cells[heads], heads == 0) and not (heads and _is_full_row(cells[0], cells[heads])))
        or (heads and _ends_head(cells[heads - 1], cells[heads]))
    ):
        heads += 1
    return heads


def _is_full_row(head: list[str], cells: list[str]) -> bool:
    """A row that begins anew below a head without spans is none of its lines: "Nhiệm vụ | Chủ trì | Thời gian" above
    "Tập huấn | Sở A | Tháng 01"."""
    whole = len(head) == len(cells) and all(head) and all(cells) and len(set(head)) == len(head)
    return whole and all(c[0].isupper() or c[0].isdigit() for c in cells)


def _heads_above_values(cells: Sequence[list[str]]) -> int:
    """The first rows that hold words only, where most of their columns hold values below: whatever the words are."""
    if len(cells) < 3 or _ROW_LABEL.match(cells[0][0]):
        return 0
    count = 0
    while count < min(4, len(cells) - 1) and (
        _only_words(cells[count], cells[0])
        or (count and (_is_head(cells[count], False) or _ends_head(cells[count - 1], cells[count])))
    ):
        count += 1
    below = [c for c in cells[count : count + 3] if len(c) == len(cells[0])]
    held = max((sum(bool(_VALUE.match(v) and w) for v, w in zip(c, cells[0], strict=True)) for c in below), default=0)
    named = sum(bool(c) for c in cells[0])
    return count if count and named > 2 and 2 * held >= named else 0


def _only_words(cells: list[str], first: list[str]) -> bool:
    filled = [c for c in cells if c]
    values = sum(bool(_VALUE.match(c)) and not _YEARS.fullmatch(c) for c in filled)
    return len(filled) > 2 and not values and len(cells) == len(first) and cells[0] in ("", first[0])


def _ends_head(above: list[str], cells: list[str]) -> bool:
    """The last words of one head alone, below the first ones: "Tổng mức | vốn"."""
    filled = [i for i, cell in enumerate(cells) if cell]
    if len(filled) != 1 or len(cells) < 3 or filled[0] < 2 or filled[0] >= len(above):
        return False
    words = cells[filled[0]]
    return bool(above[filled[0]]) and len(words) <= _LONGEST_END and not any(c.isdigit() for c in words)


def _repeated(cells: list[str], columns: Sequence[str]) -> bool:
    """The head again, where the table goes on over a page."""
    return len([c for c in cells if c]) > 1 and _is_head(cells, True) and _overlap(columns, cells) >= 0.6


def _overlap(before: Sequence[str], after: Sequence[str]) -> float:
    a, b = _fold(list(before)), _fold(list(after))
    return len(a & b) / max(1, min(len(a), len(b)))


def _numbers_columns(cells: list[str]) -> bool:
    filled = [c for c in cells if c]
    return (
        len(filled) >= 3 and all(_COLUMN_NUMBERS.match(c) for c in filled) and filled[0].strip("()") in ("0", "1", "A")
    )


def _column_names(heads: list[list[str]]) -> tuple[str, ...]:
    """The full name of each column, from top to bottom; a head over several columns names each of them."""
    if not heads:
        return ()
    width = max(map(len, heads))
    names = [""] * width
    for level, head in enumerate(heads):
        spread = ""
        for column in range(width):
            own = head[column] if column < len(head) else ""
            below = any(column < len(h) and h[column] for h in heads[level + 1 :])
            if own:
                spread = own if below else ""  # a head with nothing below it is that of its own column alone
            elif any(column < len(h) and h[column] for h in heads[:level]):
                spread = ""  # another group of columns begins
            name = own or (spread if below else "")
            if name and name not in names[column]:
                names[column] = f"{names[column]} {name}".strip()
    return tuple(names)
