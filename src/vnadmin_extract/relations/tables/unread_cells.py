"""Numbers of tables that stand in no record: a missing one must be visible."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ...document import Note, StructuredText
from ...mentions import DeadlineMention, IndicatorDraft, QuantityMention, TaskDraft
from ...patterns import Pattern
from ..indicators.values.unread_figures import Spans
from .cell_values import read_cell
from .columns import SERIAL, Column, is_figures, is_time
from .sheets import Sheet, Span, read_sheets

_TABLES_SHOWN = 4
_CELLS_SHOWN = 3
_TITLE_SHOWN = 60
_WORDS: frozenset[str] = frozenset({"serial", "name", "unit", "task", "product", "time", "period"})
# Heads of numbers that tell, order or date something and measure nothing, and of scores for criteria.
_NO_VALUES = Pattern(
    r"(?i)điện\s+thoại|\bđt\b|\bsđt\b|\bfax\b|^\W*mã(?![^\W_])|\bmã\s+(?:số|ngành|hs|đơn|định)|\bsố\s+(?:hiệu|văn\s+bản|"
    r"quyết\s+định|cmnd|cccd|tờ|thửa|nhà|trang|tài\s+khoản|biên|thẻ|thứ\s+tự|đăng\s+ký)|\btờ\s+bản\s+đồ|\bthửa|\bngày\b|"
    r"năm\s+(?:sinh|sản\s+xuất|thành\s+lập|xây\s+dựng|hoàn\s+thành)|ghi\s*chú|\bđiểm\b|căn\s+cứ|biển\s+(?:số|kiểm)|"
    r"tọa\s+độ|số\s+năm\s+công|^\W*(?:chương|loại|khoản|(?:tiểu\s*)?mục)(?:\W+(?:loại|khoản|mục))*\W*$|kinh\s+độ|vĩ\s+độ|thời\s+(?:gian|hạn|điểm)|tiến\s+độ|xếp\s+(?:hạng|loại|thứ)|thứ\s+(?:hạng|tự)"
)
# None of a date or of a document's number.
_NUMBER = Pattern(r"(?<![\w/.,-])\d[\d.,]*(?![\w/-])%?")
_UNIT_LINE = Pattern(r"(?i)\W*(?:đơn\s+vị|đvt)(?![^\W_])")  # below the title, at the right edge


def unread_cells(
    text: StructuredText,
    indicators: Sequence[IndicatorDraft],
    tasks: Sequence[TaskDraft],
    deadlines: Sequence[DeadlineMention],
    money: Sequence[QuantityMention],
) -> Note | None:
    """A note that counts the numbers in cells of tables that are neither a value nor a comparison, nor stand in a task,
    a deadline or an amount of money, and shows the first tables with such; None where there is none."""
    covered = Spans([*indicators, *(c for d in indicators for c in d.comparisons), *tasks, *deadlines, *money])
    told = unread = 0
    shown: list[str] = []
    for sheet in read_sheets(text):
        cells = list(_numbers(text, sheet))
        left = [cell for cell in cells if not covered.hold(cell[0])]
        told, unread = told + len(cells), unread + len(left)
        if left:
            shown.append(_shown(text, sheet, left))
    if not unread:
        return None
    tables = "; ".join(shown[:_TABLES_SHOWN]) + (" …" if len(shown) > _TABLES_SHOWN else "")
    return Note("table_figures_not_read", f"{unread} of {told} numbers in tables stand in no record: {tables}")


def _numbers(text: StructuredText, sheet: Sheet) -> Iterator[Span]:
    """The numbers in the columns that may hold values, each without what stands before it in its cell."""
    if not sheet.rows or text.paragraphs[sheet.grid.rows[0]].zone != "table":
        return
    for column in sheet.columns:
        cells = [cell for row in sheet.rows if (cell := row.cell(column.index))]
        words = [text.text[a:b] for a, b in cells]
        if not _may_hold_values(column, words):
            continue
        for (start, end), written in zip(cells, words, strict=True):
            if is_time(written):
                continue
            if read := read_cell(written):
                yield start + read.number[0], end
            elif is_figures(written):
                yield from ((start + n.start(), start + n.end()) for n in _NUMBER.finditer(written))
            elif column.kind in ("value", "comparison") and (number := _NUMBER.search(written)):
                yield start + number.start(), end


def _may_hold_values(column: Column, cells: Sequence[str]) -> bool:
    if column.kind in _WORDS or _NO_VALUES.search(column.name):
        return False
    if column.kind in ("value", "comparison"):
        return True
    # A column of words holds a number by chance; one that only counts its rows holds none.
    numbers = [cell for cell in cells if read_cell(cell) or is_figures(cell)]
    counted = not column.name and all(SERIAL.match(cell) for cell in cells)
    return len(numbers) * 2 >= len(cells) and not counted


def _shown(text: StructuredText, sheet: Sheet, cells: Sequence[Span]) -> str:
    page, _ = text.locate(*cells[0])
    lines = text.text[slice(*sheet.title)].strip().splitlines() if sheet.title else []
    title = next((" ".join(line.split()) for line in reversed(lines) if not _UNIT_LINE.match(line)), "")
    title = title if len(title) <= _TITLE_SHOWN else title[:_TITLE_SHOWN].rstrip() + " …"
    where = f"table {title!r}" if title else "a table"
    numbers = ", ".join(repr(" ".join(text.text[a:b].split())) for a, b in cells[:_CELLS_SHOWN])
    more = " …" if len(cells) > _CELLS_SHOWN else ""
    return f"{len(cells)} in {where}{f' (page {page})' if page is not None else ''}: {numbers}{more}"
