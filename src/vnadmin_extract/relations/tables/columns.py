"""What each column of a table holds, told by its head: serial numbers, names, units, values, bodies, times."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from ...patterns import Pattern
from .cell_units import COUNTED_NOUNS, ROUND, read_unit, unit_in_brackets
from .periods import Period, Status, read_period, read_status

ColumnKind = Literal[
    "serial",
    "name",
    "unit",
    "value",
    "comparison",
    "lead",
    "cooperating",
    "both",
    "time",
    "product",
    "task",
    "period",
    "other",
]
# The first pattern that a head fits tells its kind; the words are those of annexes at large.
_HEADS: tuple[tuple[ColumnKind, str], ...] = (
    ("serial", r"^\W*(?:(?:s\s*|s\s*ố\s*)?t\s*t|số\s+thứ\s+tự|#)\W*$"),
    ("unit", r"^\W*(?:đơn\s*vị\s*(?:t[^\W\d_]nh|đo)?|đvt|đv\s*tính|đ/?v)\W*$"),
    (
        "other",
        r"^\W*(?:ghi\s*chú|lãnh\s+đạo|căn\s+cứ|người|số\s+văn\s+bản|địa\s+(?:chỉ|điểm)|họ\s+(?:và\s+)?tên|chức\s+vụ|"
        r"điện\s+thoại|ngày(?:,?\s+tháng,?\s+năm)?\s+sinh|năm\s+sinh|tuổi\W*$|số\s+năm\s+công\s+tác|"
        r"văn\s+bản\s+(?:giao|chỉ\s+đạo)|(?:số,?\s*)?ký\s+hiệu)"
        r"|^(?!\W*(?:cơ\s+quan|đơn\s+vị|sở|ngành)(?![^\W_])).*phụ\s+trách|theo\s+dõi,?\s+chỉ\s+đạo|\bđiểm\s+(?:chuẩn|số|tối\s+đa|đánh\s+giá)|^\W*điểm\W*$|hướng\s+dẫn",
    ),
    (
        "both",
        r"(?:chủ\s+trì|thực\s+hiện|chịu\s+trách\s+nhiệm)\W+(?:và\s+)?(?:cơ\s+quan\s+|đơn\s+vị\s+)"
        r"?phối\s+hợp\b(?!.*cùng)",
    ),
    ("cooperating", r"phối\s+hợp"),
    (
        "product",
        r"^\W*(?:dự\s+kiến\s+)?(?:sản\s+phẩm|kết\s+quả\s+(?:đầu\s+ra|dự\s+kiến|cần\s+đạt)|hình\s+thức\s+văn\s+bản|"
        r"yêu\s+cầu|hồ\s+sơ)",
    ),
    (
        "time",
        r"^\W*(?:thời\s+(?:gian|hạn|điểm)|tiến\s+độ|hạn\s+(?:hoàn|chót|cuối)|hoàn\s+thành(?!\s+(?:kế|%))|lộ\s+trình|"
        r"kỳ\s+báo\s+cáo)",
    ),
    (
        "lead",
        r"(?:cơ\s+quan|đơn\s+vị|sở|tổ\s+chức|bộ|ngành)[^()]*"
        r"(?:chủ\s+trì|thực\s+hiện|trách\s+nhiệm|tham\s+mưu|đầu\s+mối|báo\s+cáo|phụ\s+trách|chủ\s+quản|theo\s+dõi)"
        r"|^\W*(?:chủ\s+trì|đơn\s+vị\s+thực|cơ\s+quan|phân\s+công|trách\s+nhiệm|chủ\s+đầu\s+tư)",
    ),
    (
        "comparison",
        r"(?<![^\W_])so\s+(?:sánh|với|cùng|kỳ|kế|kh|ck|dự|dt|nq|nghị|th|lk|l[uũ][ỹy]\s+kế|tháng|quý|năm|\d{0,2}t\.?\s?\d)|tỷ\s+lệ\s+(?:%|đạt|thực)|%\s*(?:so|th|kh|dt|ck|nq|cùng|dự|kế|/|đạt|hoàn)|đạt\s*(?:%|tỷ)|"
        r"^(?=.*%)\W*(?:%\s*|t[ỷỉ]\s+lệ\s+|tốc\s+độ\s+)?(?:tăng|giảm)(?:\s+thêm)?\W*(?:%\W*)?$|(?<![^\W_])so\s+sánh(?![^\W_]).*(?:tăng|giảm)|"
        r"tăng\s*(?:\(\s*\+\s*\))?\s*[,;/(-]?\s*giảm|[+±]\s*/\s*[-–]|^\W*chênh\s+lệch|hoàn\s+thành\s+kế|(?=.*%).*(?:19|20)\d\d\s*/.*(?:19|20)\d\d|"
        r"(?:ước|thực\s+hiện|\bth\b|\blk|l[uũ][ỹy]\s+kế)[^/]{0,24}/\s*(?:dự\s+toán|kế\s+hoạch|kh\b|dt\b|cùng\s+kỳ|ck\b)|"
        r"(?:\bkh\b|kế\s+hoạch)[^/]{0,24}/\s*(?:ước|thực\s+hiện|ưth\b|th\b)",
    ),
    (
        "task",
        r"nhiệm\s+vụ|công\s+việc|giải\s+pháp|hoạt\s+động|nội\s+dung|đề\s+án|văn\s+bản|tên\s+(?:chương|dự|đề|hội)",
    ),
    (
        "name",
        r"ch[ỉi]\s+ti[êe]u|tiêu\s+chí|^\W*chỉ\s+số(?:\s+đánh\s+giá)?\W*$|danh\s+mục|hạng\s+mục|tên|diễn\s+giải|khoản\s+mục|lĩnh\s+vực|địa\s+(?:phương|"
        r"bàn)|huyện|xã|"
        r"^\W*(?:tỉnh|quận|phường|thị\s+xã|thành\s+phố)(?:\W|$)|"
        r"ngành|mục\s+tiêu(?!.*\d)",
    ),
    (
        "value",
        r"kế\s+hoạch|thực\s+hiện|ước|ưth|kh\b|th\b|dự\s+toán|mục\s+tiêu|giá\s+trị|số\s+lượng|kết\s+quả|năm|quý|tháng|"
        r"lũy\s+kế|"
        r"tổng|vốn|kinh\s+phí|chính\s+thức|sơ\s+bộ|cùng\s+kỳ|mức|diện\s+tích|sản\s+lượng|số\s+\w+|giao|19\d\d|20\d\d",
    ),
)
# Codes of the budget's accounts below them: no amounts, whatever else such a head may name.
_OF_CODES = Pattern(
    r"(?i)\W*(?:mã(?:\s+số)?|chương|loại|khoản|(?:tiểu\s*)?mục)(?:\s*[,/–-]\s*(?:loại|khoản|(?:tiểu\s*)?mục))*\W*"
)
_CODE = Pattern(r"\d{2,4}(?:\s*[-–]\s*\d{2,4})*")
_BARE_UNIT = Pattern(r"(?i)\W*đơn\s*vị\W*$")
_PLACE = Pattern(r"(?:Tỉnh|Thành phố|Thị xã|Huyện|Quận|Phường|Xã|Thị trấn|Đặc khu|TP\.?|TX\.?|H\.|X\.|P\.)\s*[^\W\d_]")
_KINDS = tuple((kind, Pattern(rf"(?i){pattern}")) for kind, pattern in _HEADS)
_OTHER = dict(_KINDS)["other"]
# A column of bodies that each row is about, where no other column names the rows.
_BODIES = Pattern(r"(?i)\W*(?:cơ\s+quan|đơn\s+vị|chủ\s+đầu\s+tư)\W*")
_BODY = r"(?:các\s+)?(?:cơ\s+quan|đơn\s+vị|chủ\s+đầu\s+tư|sở|ban|ngành|tổ\s+chức)"
_NAMES_OF_BODIES = Pattern(rf"(?i)\W*(?:tên\s+)?{_BODY}(?:(?:\s*[,/-]\s*|\s+(?:và\s+)?){_BODY}){{0,3}}\W*")
_WORK = r"(?:dự\s+án|công\s+trình|chương\s+trình)"
_NAMES_OF_PROJECTS = Pattern(rf"(?i)\W*(?:(?:tên|danh\s+mục)\s+)?(?:các\s+)?{_WORK}(?:\s*[,/-]\s*{_WORK}){{0,2}}\W*")
_INVESTOR = Pattern(r"(?i)chủ\s+đầu\s+tư")
_MONEY_HEAD = Pattern(r"(?i)kinh\s+phí|(?<![^\W_])vốn(?![^\W_])|dự\s+toán|tổng\s+mức\s+đầu\s+tư|giải\s+ngân|tmđt")
_GROUP_OF = Pattern(r"(?i)\W*(?:các\s+)?nhóm\s")
# What kind of things the rows are; beside a column of names such a head only sorts them.
_KIND_OF_ROWS = Pattern(
    r"(?i)\W*(?:các\s+)?(?:mặt\s+hàng|(?:chủng\s+)?loại|nhóm|nguồn|sắc\s+thuế|cây\s+trồng|vật\s+nuôi|dịch\s+bệnh|bệnh)(?![^\W_])"
)
_IN_DETAIL = Pattern(r"(?i)\s(?:cụ\s+thể|chi\s+tiết)\W*$")
_CHARGE = Pattern(r"(?i)chủ\s+trì")
# "Diện tích lúa (ha)" over "Vụ xuân | Vụ mùa": brackets before the words of a column's own head.
_SPANNING_UNIT = Pattern(
    rf"\s*(?P<aside>\((?:(?i:đvt|đơn vị(?: tính)?)\s*:\s*)?(?P<unit>{ROUND}[^()\d]{{1,24}})\))(?=\s+[^\s(])"
)
_NUMERIC = Pattern(
    # "1. Kim ngạch xuất khẩu" is the name of a numbered row.
    r"(?i)(?!\d{1,2}[.)]\s+[^\W\d_])[<>≥≤~±]?\s*(?:trên|dưới|khoảng|từ|tối thiểu|đạt)?\s*"
    r"[+-]?\(?\d[\d.,]*(?:\s\d{3})*(?:[.,]\d+)?\)?\s*"
    r"(?:%|[-–]\s*\d[\d.,]*\s*%?)?(?:\s*[^\d\W][^\d]{0,30})?(?:\s*\(\s*\d[\d.,]*\s*%\s*\))?$"
)
_NAME = Pattern(r"[\W_]*(?!\d)(?:\w{1,3}[.)]\s*)?[^\W\d_]{2}(?!.{0,9}\d+\W*$)")  # no "Quý 1", "Năm 2031"
_FIGURES_ONLY = Pattern(r"\(?[+-]?[\d.,]+(?:;?\s[+-]?[\d.,]+)+\)?")  # several, or one that a narrow cell broke
_TIME_CELL = Pattern(
    r"(?i)(?:(?:19|20)\d\d\s*[-–]\s*)?(?:(?:năm|tháng|quý)\s*)?(?:[IV\d]{1,3}[/.-]\s*)*(?:19|20)\d\d$|\d{1,2}/\d{4}$"
)
_PERIOD_HEAD = Pattern(r"(?i)\W*(?:năm|quý|tháng|giai\s+đoạn|thời\s+(?:kỳ|gian)|kỳ(?:\s+báo\s+cáo)?)\W*")
# "Tháng | 9 | 10": the head makes the numbers below it times.
_BARE_TIMES = Pattern(r"(?i)\W*(?:tháng|quý)\W*")
_BARE_TIME = Pattern(r"0?[1-9]|1[0-2]|I{1,3}|IV")
_TIME_ROW = Pattern(r"(?i)(?:quý\s+[IV1-4]{1,3}|tháng\s+\d{1,2}|(?:tổng\s+)?cộng|tổng(?:\s+số)?|cả\s+năm)\W*$")
SERIAL = Pattern(r"(?:X{0,3}(?:IX|IV|V?I{1,3}|V|X)|[A-HĐ]|\d{1,3}(?:\.\d{1,3})*|\(?[a-zđ]\)?|[-–—+*•])[.)]?$")
"""A cell of serial numbers."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its place, head, kind, and for values the time, the status and the unit that the head names."""

    index: int
    name: str
    kind: ColumnKind
    period: Period | None = None
    status: Status | None = None
    unit: str | None = None


def read_columns(names: Sequence[str], below: Sequence[Sequence[str]]) -> tuple[Column, ...]:
    """The columns with heads ``names``; ``below`` are the filled cells under each."""
    columns = []
    for index, cells in enumerate(below):
        name = _with_unit_last(" ".join(names[index].split())) if index < len(names) else ""
        columns.append(_column(index, name, _kind(name, cells)))
    return _with_name(_finest_task(_one_in_charge(columns)), below)


def _finest_task(columns: list[Column]) -> list[Column]:
    """Of "Nhóm hoạt động | Hoạt động" and "Nhiệm vụ | Nhiệm vụ cụ thể" the second says what each row is to bring."""
    tasks = [c for c in columns if c.kind == "task"]
    fine = [c for c in tasks if _IN_DETAIL.search(c.name)]
    fine = fine if len(fine) == 1 else [c for c in tasks if not _GROUP_OF.match(c.name)]
    if len(tasks) < 2 or len(fine) in (0, len(tasks)):
        return columns
    return [replace(c, kind="other") if c in tasks and c not in fine else c for c in columns]


def _one_in_charge(columns: list[Column]) -> list[Column]:
    """Beside the bodies that lead ("chủ trì"), those answerable by law or who report lead nothing, and a head over
    several columns ("Thực hiện" over "Chủ trì" and "Phối hợp") makes none of them name both."""
    if not any(c.kind == "lead" and _CHARGE.search(c.name) for c in columns):
        return columns
    beside: dict[ColumnKind, ColumnKind] = {"lead": "other", "both": "cooperating"}
    return [
        c if _CHARGE.search(c.name) or c.kind not in beside else Column(c.index, c.name, beside[c.kind])
        for c in columns
    ]


def _kind(name: str, below: Sequence[str]) -> ColumnKind:
    numeric = sum(bool(_NUMERIC.match(s) or is_figures(s)) for s in below)
    mostly = bool(below) and numeric * 2 >= len(below)
    bare = _BARE_TIMES.fullmatch(name) is not None
    if _PERIOD_HEAD.fullmatch(name) and below and all(_is_row_of_time(s, bare) for s in below):
        return "period"
    if _OF_CODES.fullmatch(name) and below and all(map(_CODE.fullmatch, below)):
        return "other"
    for kind, pattern in _KINDS:
        if not pattern.search(name):
            continue
        if kind in ("name", "task", "lead", "product") and len(below) > 1 and numeric * 3 > len(below) * 2:
            continue  # whatever the head says, figures name nothing
        if kind == "value" and below and not numeric:
            continue
        if kind == "unit" and _BARE_UNIT.match(name) and _are_names(below):
            return "name"
        return kind
    if below and all(_TIME_CELL.match(s) for s in below):
        return "time"
    if below and all(SERIAL.match(s) for s in below):
        return (
            "serial"
            if not name and len(set(below)) > 1 and not any(re.fullmatch(r"\d{3,}", s) for s in below)
            else "value"
        )
    return "value" if mostly and name else "other"


def _is_row_of_time(cell: str, bare: bool) -> bool:
    """Whether a row's cell is a time; ``bare``: below a head that makes numbers times."""
    return bool(_TIME_CELL.match(cell) or _TIME_ROW.match(cell) or (bare and _BARE_TIME.fullmatch(cell)))


def _are_names(below: Sequence[str]) -> bool:
    """Whether bodies or places stand below "Đơn vị", which heads units of measure too: long cells, or each a place."""
    if sum(map(len, below)) > 16 * len(below):
        return True
    return len(set(below)) == len(below) > 1 and all(map(_PLACE.match, below))


def is_value_head(name: str) -> bool:
    """Whether a head alone says that values stand below it."""
    return next((kind for kind, pattern in _KINDS if pattern.search(name)), "other") == "value"


def _with_unit_last(name: str) -> str:
    """ "Thu ngân sách (tỷ đồng) Dự toán": the unit of a head over several columns put where a head's own is."""
    found = _SPANNING_UNIT.search(name)
    if found is None or name.endswith(")"):
        return name
    unit = found["unit"].strip()
    if unit not in ("%", "‰") and not read_unit(unit).code and unit.lower() not in COUNTED_NOUNS:
        return name
    return f"{name[: found.start()]}{name[found.end() :]} {found['aside']}"


def _column(index: int, name: str, kind: ColumnKind) -> Column:
    if kind not in ("value", "comparison"):
        return Column(index, name, kind)
    return Column(index, name, kind, read_period(name), read_status(name), unit_in_brackets(name))


def _with_name(columns: list[Column], below: Sequence[Sequence[str]]) -> tuple[Column, ...]:
    """One column must name the rows: the widest text column where no head says so."""
    free = [c for c in columns if c.kind == "other" and not c.name]
    if free and not any(c.kind in ("name", "task") for c in columns):
        widest = max(free, key=lambda c: sum(map(len, below[c.index])))
        columns[widest.index] = Column(widest.index, widest.name, "name")
    elif not any(c.kind in ("name", "task", "product") for c in columns):
        head = next((c for c in columns if c.kind != "serial"), None)
        if head is not None and (
            _is_unit_of_bodies(head, below[head.index])
            or (_may_name_rows(head) and (_all_words(below[head.index]) or _names_rows(head.name)))
        ):
            columns[head.index] = Column(head.index, head.name, "name")  # "Nguồn vốn | 2016 - 2018 | 2019 - 2020"
    return tuple(columns)


def _names_rows(name: str) -> bool:
    """Whether a head says what the rows are, so that figures may stand in their names ("Đường tỉnh 391")."""
    return bool(_KIND_OF_ROWS.match(name) or is_head_of_projects(name))


def _may_name_rows(column: Column) -> bool:
    if column.kind == "lead":
        return bool(_BODIES.fullmatch(column.name))
    return column.kind == "other" and not _OTHER.search(column.name)


def _is_unit_of_bodies(column: Column, below: Sequence[str]) -> bool:
    """Whether an "Đơn vị" that no other column of names stands beside heads bodies: no unit that is known is below."""
    if column.kind != "unit" or not _BARE_UNIT.match(column.name) or not below:
        return False
    return not any(read_unit(cell).code or SERIAL.match(cell) for cell in below)


def _all_words(cells: Sequence[str]) -> bool:
    """Whether cells hold names: different ones, of which a few may have figures in them ("Giảm 50% học phí")."""
    figures = sum(any(c.isdigit() for c in cell) for cell in cells)
    return len(set(cells)) > 1 and 2 * figures <= len(cells) and all(_NAME.match(cell) for cell in cells)


def is_time(cell: str) -> bool:
    """Whether a cell holds a time and nothing else: "2016", "Quý I/2016"."""
    return _TIME_CELL.match(cell) is not None


def is_figures(cell: str) -> bool:
    """Whether a cell holds figures alone, in several pieces."""
    return _FIGURES_ONLY.fullmatch(cell) is not None


def is_aside(name: str) -> bool:
    """Whether remarks, persons or places of work stand below a head, which name and measure nothing."""
    return _OTHER.search(name) is not None


def is_head_of_bodies(name: str) -> bool:
    """Whether bodies stand below a head that names the rows: "Chủ đầu tư", "Tên đơn vị"."""
    return _NAMES_OF_BODIES.fullmatch(name) is not None


def is_head_of_projects(name: str) -> bool:
    """Whether works stand below a head that names the rows, which measure nothing: "Tên dự án"."""
    return _NAMES_OF_PROJECTS.fullmatch(name) is not None


def lists_projects(columns: Sequence[Column]) -> bool:
    """Whether a table tells the money of works and who invests in them, and no work to do: "Tên dự án | Chủ đầu tư |
    Tổng mức đầu tư"."""
    if any(c.kind == "time" or (c.kind == "task" and not is_head_of_projects(c.name)) for c in columns):
        return False
    named = any(is_head_of_projects(c.name) for c in columns)
    invested = any(c.kind == "lead" and _INVESTOR.search(c.name) for c in columns)
    return named and invested and any(c.kind == "value" and is_head_of_money(c.name) for c in columns)


def is_head_of_money(name: str) -> bool:
    """Whether amounts of money stand below a head."""
    return _MONEY_HEAD.search(name) is not None


def first(columns: Sequence[Column], *kinds: ColumnKind) -> Column | None:
    """The first column of one of ``kinds``, the kinds tried in order."""
    return next((c for kind in kinds for c in columns if c.kind == kind), None)
