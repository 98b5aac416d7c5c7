"""CSV files and a workbook."""

from __future__ import annotations

import csv
import errno
import math
import os
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import Any, Final

from ..patterns import Pattern
from ..records import FILES
from .frames import Records
from .sheets import SHEETS, Beside, Column, Value, documents_of
from .told import failure_text

_FORMULA: Final = Pattern(r"[=+\-@\t\r]")
_CONTROL: Final = Pattern(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
MAX_CELL: Final = 32_767
MAX_ROWS: Final = 1_048_576
LINE: Final = 15.0
MAX_LINES: Final = 27
"""The most that a spreadsheet's row can show."""
FAILURE_COLUMNS: Final = (
    Column("Tệp", 44, lambda f, _: f.source_file),
    Column("Trang", 7, lambda f, _: f.page),
    Column("Mã lỗi", 22, lambda f, _: f.code),
    Column("Lý do", 80, lambda f, _: failure_text(f)),
)


def write_csv(records: Records, folder: Path) -> list[Path]:
    """One CSV file a kind in ``folder``: UTF-8 with the mark that makes Excel read it as such."""
    folder.mkdir(parents=True, exist_ok=True)
    documents = documents_of(records)
    paths = []
    for sheet in SHEETS:
        path = folder / FILES[sheet.kind].replace(".jsonl", ".csv")
        _write_csv(path, sheet.columns, sheet.rows(records, documents))
        paths.append(path)
    failures = folder / "failures.csv"
    _write_csv(failures, FAILURE_COLUMNS, _failure_rows(records))
    return [*paths, failures]


def _write_csv(path: Path, columns: Iterable[Column], rows: Iterable[list[Value]]) -> None:
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow([column.head for column in columns])
        writer.writerows([_harmless(value) for value in row] for row in rows)


def _harmless(value: Value) -> Any:
    """Text that a spreadsheet would take for a formula gets an apostrophe; numbers stay what they are."""
    if isinstance(value, str):
        value = _CONTROL.sub("", value)
        return "'" + value if _FORMULA.match(value) else value
    return value


def write_xlsx(records: Records, path: Path) -> Path:
    """One workbook with a sheet a kind, the task list first; dates and numbers are such."""
    from openpyxl import Workbook

    path.parent.mkdir(parents=True, exist_ok=True)
    if path.exists() and not os.access(path, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))
    # Opened before the workbook is begun, which does not end quietly; and what was there stays until all is written.
    part = path.with_name(f".{path.name}.part")
    try:
        with part.open("wb") as file:
            book = Workbook(write_only=True)
            documents = documents_of(records)
            for sheet in SHEETS:
                _add_sheets(book, sheet.title, sheet.columns, sheet.rows(records, documents))
            _add_sheets(book, "Không đọc được", FAILURE_COLUMNS, _failure_rows(records))
            book.save(file)
        os.replace(part, path)
    except OSError as error:
        raise OSError(error.errno, error.strerror or str(error), str(path)) from error
    finally:
        part.unlink(missing_ok=True)
    return path


def _failure_rows(records: Records) -> Iterator[list[Value]]:
    return ([column.read(failure, Beside()) for column in FAILURE_COLUMNS] for failure in records.failures())


def _add_sheets(book: Any, title: str, columns: tuple[Column, ...], rows: Iterator[list[Value]]) -> None:
    """The table as one sheet, or as several where it is longer than a sheet can be."""
    part, more = 1, True
    waiting: list[Value] | None = next(rows, None)
    while more:
        sheet = book.create_sheet(title if part == 1 else f"{title} ({part})")
        _set_up(sheet, columns)
        count = 1
        while waiting is not None and count < MAX_ROWS:
            count += 1
            sheet.row_dimensions[count].height = _height(waiting, columns)
            sheet.append([_cell(sheet, value) for value in waiting])
            waiting = next(rows, None)
        sheet.auto_filter.ref = f"A1:{_letter(len(columns))}{count}"
        part, more = part + 1, waiting is not None


def _set_up(sheet: Any, columns: tuple[Column, ...]) -> None:
    """Widths, the head, its row kept in sight; printed across one page."""
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Alignment, Font, PatternFill

    sheet.freeze_panes = "A2"
    sheet.row_dimensions[1].height = 2 * LINE
    sheet.print_title_rows = "1:1"
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    for index, column in enumerate(columns, 1):
        sheet.column_dimensions[_letter(index)].width = column.width
    head = []
    for column in columns:
        cell = WriteOnlyCell(sheet, value=column.head)
        cell.font = Font(name="Calibri", size=11, bold=True)
        cell.fill = PatternFill("solid", fgColor="DDE7F0")
        cell.alignment = Alignment(wrap_text=True, vertical="center")
        head.append(cell)
    sheet.append(head)


def _height(row: list[Value], columns: tuple[Column, ...]) -> float:
    """Room for the wrapped lines of the longest cell: not every program makes it by itself."""
    lines = (
        math.ceil(1.1 * len(str(v)) / column.width) for v, column in zip(row, columns, strict=True) if v is not None
    )
    return LINE * min(max(lines, default=1), MAX_LINES)


def _cell(sheet: Any, value: Value) -> Any:
    """A typed cell; text is text whatever it begins with."""
    from openpyxl.cell import WriteOnlyCell

    if value is None:
        return None
    if isinstance(value, str):
        text = _CONTROL.sub("", value)
        value = text if len(text) <= MAX_CELL else text[: MAX_CELL - 1] + "…"
    cell = WriteOnlyCell(sheet, value=value)  # type: ignore[arg-type]
    if isinstance(value, str):
        cell.data_type = "s"
        cell.alignment = _wrapped()
    else:
        cell.alignment = _top()
        if isinstance(value, date):
            cell.number_format = "dd/mm/yyyy"
            cell.alignment = _centred()
        elif isinstance(value, int):
            cell.number_format = "#,##0"
        else:
            cell.number_format = "#,##0.######"
    return cell


def _wrapped() -> Any:
    from openpyxl.styles import Alignment

    return Alignment(wrap_text=True, vertical="top")


def _top() -> Any:
    from openpyxl.styles import Alignment

    return Alignment(vertical="top")


def _centred() -> Any:
    from openpyxl.styles import Alignment

    return Alignment(horizontal="center", vertical="top")


def _letter(index: int) -> str:
    from openpyxl.utils import get_column_letter

    return get_column_letter(index)
