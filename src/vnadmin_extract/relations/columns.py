"""What each column of a table holds, told by its head: serial numbers, names, units, values, bodies, times."""

from __future__ import annotations

import calendar
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from ..document import StructuredText, TableGrid

ColumnKind = Literal[
    "serial", "name", "unit", "value", "comparison", "lead", "cooperating", "both", "time", "product", "task", "other"
]
Status = Literal["actual", "estimate", "target"]
Span = tuple[int, int]

_KINDS: tuple[tuple[ColumnKind, re.Pattern[str]], ...] = (
    ("serial", re.compile(r"(?i)^\W*(?:stt|tt|số\s*tt|số\s+thứ\s+tự|#)\W*$")),
    ("unit", re.compile(r"(?i)^\W*(?:đơn\s*vị\s*(?:tính|đo)?|đvt|đv\s*tính|đ/?v)\W*$")),
    (
        "other",
        re.compile(
            r"(?i)^\W*(?:ghi\s*chú|lãnh\s+đạo|căn\s+cứ|người|số\s+văn\s+bản|địa\s+(?:chỉ|điểm))|phụ\s+trách|theo\s+dõi,?\s+chỉ\s+đạo"
        ),
    ),
    (
        "both",
        re.compile(
            r"(?i)(?:chủ\s+trì|thực\s+hiện|chịu\s+trách\s+nhiệm)\W+(?:và\s+)?(?:cơ\s+quan\s+|đơn\s+vị\s+)?phối\s+hợp\b(?!.*cùng)"
        ),
    ),
    ("cooperating", re.compile(r"(?i)phối\s+hợp")),
    (
        "product",
        re.compile(
            r"(?i)^\W*(?:(?:dự\s+kiến\s+)?(?:sản\s+phẩm|kết\s+quả\s+(?:đầu\s+ra|dự\s+kiến|thực\s+hiện)?|hình\s+thức\s+văn\s+bản|yêu\s+cầu|hồ\s+sơ))"
        ),
    ),
    (
        "time",
        re.compile(
            r"(?i)^\W*(?:thời\s+(?:gian|hạn|điểm)|tiến\s+độ|hạn\s+(?:hoàn|chót|cuối)|hoàn\s+thành|lộ\s+trình|kỳ\s+báo\s+cáo)"
        ),
    ),
    (
        "lead",
        re.compile(
            r"(?i)(?:cơ\s+quan|đơn\s+vị|sở|tổ\s+chức|bộ|ngành)[^()]*(?:chủ\s+trì|thực\s+hiện|trách\s+nhiệm|tham\s+mưu|đầu\s+mối|báo\s+cáo|phụ\s+trách|chủ\s+quản)"
            r"|^\W*(?:chủ\s+trì|đơn\s+vị\s+thực|cơ\s+quan|phân\s+công|trách\s+nhiệm|chủ\s+đầu\s+tư)"
        ),
    ),
    (
        "comparison",
        re.compile(
            r"(?i)(?:so\s+(?:sánh|với|cùng|kế|kh|ck|dự)|tỷ\s+lệ\s+(?:%|đạt|thực)|%\s*(?:so|th|kh|/|đạt|hoàn)|đạt\s*(?:%|tỷ)|tăng\s*[,/(]?\s*giảm|hoàn\s+thành\s+kế)"
        ),
    ),
    (
        "task",
        re.compile(
            r"(?i)(?:nhiệm\s+vụ|công\s+việc|giải\s+pháp|hoạt\s+động|nội\s+dung|đề\s+án|văn\s+bản|tên\s+(?:chương|dự|đề|hội))"
        ),
    ),
    (
        "name",
        re.compile(
            r"(?i)(?:ch[ỉi]\s+ti[êe]u|danh\s+mục|hạng\s+mục|tên|diễn\s+giải|khoản\s+mục|lĩnh\s+vực|địa\s+phương|huyện|xã|ngành|mục\s+tiêu(?!.*\d))"
        ),
    ),
    (
        "value",
        re.compile(
            r"(?i)(?:kế\s+hoạch|thực\s+hiện|ước|kh\b|th\b|dự\s+toán|mục\s+tiêu|giá\s+trị|số\s+lượng|kết\s+quả|năm|quý|tháng|lũy\s+kế|tổng|vốn|kinh\s+phí|"
            r"chính\s+thức|sơ\s+bộ|cùng\s+kỳ|mức|diện\s+tích|sản\s+lượng|số\s+\w+|giao|19\d\d|20\d\d)"
        ),
    ),
)
_YEAR = r"(?P<year>(?:19|20)\d\d)"
_PERIODS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("day", re.compile(r"(?i)(?P<day>\d{1,2})[/.-](?P<month>\d{1,2})[/.-]" + _YEAR)),
    ("months", re.compile(r"(?i)(?P<month>\d{1,2})\s+tháng(?:\s+đầu)?(?:\s+năm)?\s*[/ ]*" + _YEAR + "?")),
    ("month", re.compile(r"(?i)tháng\s*(?P<month>\d{1,2})(?:\s*(?:năm|/|-)\s*" + _YEAR + ")?")),
    ("quarter", re.compile(r"(?i)quý\s*(?P<quarter>IV|I{1,3}|[1-4])\b(?:\s*(?:năm|/|-)?\s*" + _YEAR + ")?")),
    ("half", re.compile(r"(?i)(?P<half>6\s+tháng\s+cuối|nửa\s+đầu|nửa\s+cuối)(?:\s+năm)?\s*" + _YEAR + "?")),
    ("span", re.compile(r"(?i)(?P<from>20\d\d)\s*[-–]\s*" + _YEAR)),
    ("year", re.compile(_YEAR)),
)
_QUARTERS = {"I": 1, "II": 2, "III": 3, "IV": 4, "1": 1, "2": 2, "3": 3, "4": 4}
_NUMERIC = re.compile(
    r"^[<>≥≤~±]?\s*(?:trên|dưới|khoảng|từ|tối thiểu|đạt)?\s*[+-]?\(?\d[\d.,\s]*\)?\s*(?:%|[-–]\s*\d[\d.,]*\s*%?)?"
    r"(?:\s*\D{0,30})?$"
)


@dataclass(frozen=True, slots=True)
class Period:
    """The time that a column's values are about."""

    start: date | None
    end: date | None
    text: str


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its place, head, kind, and for values the time, the status and the unit that the head names."""

    index: int
    name: str
    kind: ColumnKind
    period: Period | None = None
    status: Status | None = None
    unit: str | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """A body row: the paragraph's index and each cell's span without surrounding spaces."""

    paragraph: int
    cells: tuple[Span, ...]

    def cell(self, index: int | None) -> Span | None:
        """The span of a column's cell; None where the row is shorter or the cell empty."""
        if index is None or index >= len(self.cells):
            return None
        start, end = self.cells[index]
        return (start, end) if start < end else None


def body_rows(text: StructuredText, grid: TableGrid) -> list[Row]:
    """The rows of a table below its head."""
    rows = []
    for index in grid.rows[grid.header_rows :]:
        paragraph = text.paragraphs[index]
        cells = []
        for start, end in paragraph.cells:
            words = text.text[start:end]
            left = len(words) - len(words.lstrip(" *|"))
            cells.append((start + left, max(start + left, start + len(words.rstrip(" *|")))))
        rows.append(Row(index, tuple(cells)))
    return rows


def read_columns(text: StructuredText, grid: TableGrid, rows: Sequence[Row]) -> tuple[Column, ...]:
    """The columns of ``grid``, told by their heads and, where a head says nothing, by what stands below."""
    width = max([len(grid.columns), *(len(r.cells) for r in rows)], default=0)
    columns = []
    for index in range(width):
        name = " ".join(grid.columns[index].split()) if index < len(grid.columns) else ""
        kind = _kind(name, _surfaces(text, rows, index))
        columns.append(_column(index, name, kind))
    return _with_name(text, rows, columns)


def _surfaces(text: StructuredText, rows: Sequence[Row], index: int) -> list[str]:
    found = (row.cell(index) for row in rows)
    return [text.text[a:b] for a, b in (c for c in found if c)]


def _kind(name: str, below: Sequence[str]) -> ColumnKind:
    numeric = sum(bool(_NUMERIC.match(s)) for s in below)
    mostly = bool(below) and numeric * 2 >= len(below)
    for kind, pattern in _KINDS:
        if not pattern.search(name):
            continue
        if kind in ("name", "task", "lead") and mostly and len(below) > 1 and re.search(r"\d|giá trị|số", name):
            continue
        if kind == "value" and below and not numeric:
            continue
        return kind
    if mostly and sum(len(s) <= 3 for s in below) < len(below):
        return "value"
    return "other"


def _column(index: int, name: str, kind: ColumnKind) -> Column:
    if kind not in ("value", "comparison"):
        return Column(index, name, kind)
    unit = re.search(r"\(\s*(?:đvt|đơn vị(?: tính)?)?\s*:?\s*([^()\d][^()]{0,30})\)\s*$", name, re.IGNORECASE)
    return Column(index, name, kind, read_period(name), read_status(name), unit[1].strip() if unit else None)


def _with_name(text: StructuredText, rows: Sequence[Row], columns: list[Column]) -> tuple[Column, ...]:
    """One column must name the rows: the widest text column where no head says so."""
    if any(c.kind in ("name", "task") for c in columns) or not columns:
        return tuple(columns)
    free = [c for c in columns if c.kind == "other"]
    if not free:
        return tuple(columns)
    widest = max(free, key=lambda c: sum(map(len, _surfaces(text, rows, c.index))))
    columns[widest.index] = Column(widest.index, widest.name, "name")
    return tuple(columns)


def first(columns: Sequence[Column], *kinds: ColumnKind) -> Column | None:
    """The first column of one of ``kinds``, the kinds tried in order."""
    return next((c for kind in kinds for c in columns if c.kind == kind), None)


def read_status(name: str) -> Status | None:
    """What the head of a column says of its values; None where it says nothing."""
    folded = name.lower()
    if re.search(r"\bước\b|\bước\s*th\b", folded):
        return "estimate"
    if re.search(r"kế\s+hoạch|\bkh\b|mục\s+tiêu|chỉ\s+tiêu|dự\s+toán|giao|phấn\s+đấu|định\s+hướng|đến\s+năm", folded):
        return "target"
    if re.search(r"thực\s+hiện|\bth\b|kết\s+quả|chính\s+thức|sơ\s+bộ|hiện\s+trạng|đạt", folded):
        return "actual"
    return None


def read_period(name: str, year: int | None = None) -> Period | None:
    """The time that a head or title names; ``year`` fills in one that it leaves out."""
    cumulative = bool(re.search(r"(?i)lũy\s*kế|luỹ\s*kế|cộng\s+dồn|từ\s+đầu\s+năm", name))
    for kind, pattern in _PERIODS:
        found = pattern.search(name)
        if not found:
            continue
        parts = found.groupdict()
        of = int(parts["year"]) if parts.get("year") else year
        surface = found[0].strip()
        if of is None:
            return Period(None, None, surface)
        span = _span(kind, parts, of)
        if span is None:
            continue
        start = date(of, 1, 1) if cumulative and span[0] is not None else span[0]
        return Period(start, span[1], surface)
    return None


def _span(kind: str, parts: dict[str, str | None], year: int) -> tuple[date | None, date] | None:
    if kind == "year":
        return date(year, 1, 1), date(year, 12, 31)
    if kind == "span":
        return date(int(parts["from"] or year), 1, 1), date(year, 12, 31)
    if kind == "quarter":
        quarter = _QUARTERS[(parts["quarter"] or "I").upper()]
        last = quarter * 3
        return date(year, last - 2, 1), date(year, last, calendar.monthrange(year, last)[1])
    if kind == "half":
        late = "cuối" in (parts["half"] or "")
        return (date(year, 7, 1), date(year, 12, 31)) if late else (date(year, 1, 1), date(year, 6, 30))
    month = int(parts["month"] or 0)
    if not 1 <= month <= 12:
        return None
    end = calendar.monthrange(year, month)[1]
    if kind == "months":
        return date(year, 1, 1), date(year, month, end)
    if kind == "day":
        day = int(parts["day"] or 0)
        return (None, date(year, month, day)) if 1 <= day <= end else None
    return date(year, month, 1), date(year, month, end)
