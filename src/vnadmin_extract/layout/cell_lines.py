"""Tables of tasks whose cells stand one below the other, one a line, as converters leave those that they cannot draw.

Blank cells are lost, so that a row's cells are put under the heads by what they say: who, when, what else.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from ..document import Mapped
from ..patterns import Pattern
from .entry import Entry, starts_lower
from .pipes import join_cells, join_lines, trim

_SERIAL_HEAD = Pattern(r"(?i)\W*(?:s\s*|s\s*ố\s*)?t\s*t\W*")
_WHAT = Pattern(r"(?i)nhiệm vụ|nội dung|công việc|hoạt động|giải pháp|đề án|văn bản")
_WHO = Pattern(r"(?i)cơ quan|đơn vị|chủ trì|phối hợp|thực hiện|phân công|trách nhiệm")
_WHEN = Pattern(r"(?i)thời (?:gian|hạn)|tiến độ|hoàn thành|lộ trình")
_ELSE = Pattern(r"(?i)sản phẩm|kết quả|kinh phí|nguồn|ghi chú|lãnh đạo|yêu cầu|hình thức")
_LEADS = Pattern(r"(?i)chủ trì|thực hiện|trách nhiệm|phân công")
_LABEL = Pattern(r"(?:\d{1,3}|[IVX]{1,5}|[A-HĐ])[.)]?")
_SECTION = Pattern(r"(?:[IVX]{1,5}|[A-HĐ])[.)]?")
# How the name of a body or of a group of them begins, in a cell that names nothing else.
_BODY = Pattern(
    r"(?i)(?:các\s+)?(?:sở|bộ|ban|ngành|ubnd|ủy ban|uỷ ban|hđnd|hội|cục|chi cục|văn phòng|công an|thanh tra|viện|"
    r"trung tâm|cơ quan|đơn vị|địa phương|tỉnh|thành|huyện|quận|xã|phường|phòng|đảng|đoàn|mttq|mặt trận|trường|"
    r"bệnh viện|đài|báo|kho bạc|bảo hiểm|ngân hàng|liên minh|liên đoàn|hiệp hội|tổ|chủ tịch|bưu điện|thuế|"
    r"hải quan|thống kê)"
    r"(?![^\W_])"
)
_TIME = Pattern(
    r"(?i)\W*(?:(?:trước|trong|từ|đến|chậm nhất|hoàn thành|sau|khi|theo|ngay)(?![^\W_])|quý|năm|tháng|ngày|tuần|hằng|"
    r"hàng|thường xuyên|định kỳ|giai đoạn|\d{1,2}\s?/|\d{4})"
)
# What belongs to no table: recipients, signatures, the next annex.
_ENDS = Pattern(r"(?:Nơi nhận|TM\.|KT\.|TL\.|PHỤ LỤC|Phụ lục|Trên đây|Ghi chú)")
_MOST_COLUMNS = 9
_LONGEST_HEAD = 60
_LONGEST_WHO = 400
_LONGEST_TIME = 90
_MOST_LOST = 3
"""So many numbers may be left out between two rows."""


@dataclass(slots=True)
class _Counted:
    """How far the rows are counted: what tells a row's label from an amount alone on its line."""

    last: int = 0
    anew: bool = False
    """Right below a section, from where rows may be counted anew."""

    def is_label(self, line: str) -> bool:
        if not _LABEL.fullmatch(line):
            return False
        figures = line.rstrip(".)")
        if not figures.isdecimal() or int(figures) == 1:
            return True
        return (self.anew or self.last < int(figures)) and int(figures) <= self.last + _MOST_LOST

    def pass_on(self, label: str) -> None:
        """Count the row with this label."""
        figures = label.rstrip(".)")
        self.anew = not figures.isdecimal()
        self.last = self.last if self.anew else int(figures)


def cell_lines(entries: Sequence[Entry], table: int) -> tuple[list[Entry], int]:
    """``entries`` with the lines of such tables made rows, from ``table`` on; and the number of the next table."""
    lines = ["" if e.cells or e.bbox else e.text.strip() for e in entries]
    out: list[Entry] = []
    done = 0
    for first, body, end in find_cell_lines(lines):
        out.extend(entries[done:first])
        heads = entries[first:body]
        kinds = [_kind(head) for head in lines[first:body]]
        out.append(_row([trim(head.mapped) for head in heads], heads[0], table))
        for cells in _rows(entries[body:end], len(heads)):
            placed = _placed([trim(c.mapped) for c in cells], kinds)
            out.append(_row(placed, cells[0], table))
        table += 1
        done = end
    return [*out, *entries[done:]], table


def find_cell_lines(lines: Sequence[str]) -> list[tuple[int, int, int]]:
    """Such tables among ``lines`` (without the spaces around them; "" where none is): the index of the first head,
    that behind the last head, and that behind the last row."""
    found: list[tuple[int, int, int]] = []
    index = 0
    while index < len(lines):
        body = _end_of_heads(lines, index)
        end = _end_of_table(lines, body) if body else 0
        if end > body:
            found.append((index, body, end))
        index = max(end, index + 1)
    return found


def _end_of_heads(lines: Sequence[str], index: int) -> int:
    """Behind the heads that begin with the one of serial numbers at ``index``; 0 where they head no tasks."""
    if len(lines[index]) > 8 or not _SERIAL_HEAD.fullmatch(lines[index]):
        return 0
    end = index + 1
    while end < len(lines) and end - index < _MOST_COLUMNS and _is_head(lines[end]):
        end += 1
    if end - index < 4 or end >= len(lines) or not _LABEL.fullmatch(lines[end]):
        return 0
    return end if _kind(lines[index + 1]) == "what" and any(map(_LEADS.search, lines[index + 2 : end])) else 0


def _is_head(line: str) -> bool:
    return (
        0 < len(line) <= _LONGEST_HEAD and "\t" not in line and not _LABEL.fullmatch(line) and _kind(line) is not None
    )


def _kind(head: str) -> str | None:
    if _SERIAL_HEAD.fullmatch(head):
        return "serial"
    if _WHAT.match(head):
        return "what"
    kinds = (("when", _WHEN), ("else", _ELSE), ("who", _WHO), ("what", _WHAT))
    return next((kind for kind, pattern in kinds if pattern.search(head)), None)


def _end_of_table(lines: Sequence[str], first: int) -> int:
    """Behind the last row: a row's lines are a label, what to do and who does it."""
    end = index = first
    counted = _Counted()
    while index < len(lines) and counted.is_label(lines[index]):
        label, begin = lines[index], index + 1
        counted.pass_on(label)
        index = begin
        while index < len(lines) and lines[index] and not counted.is_label(lines[index]):
            if index > begin and _ENDS.match(lines[index]):
                return index
            index += 1
        told = [
            line for at, line in enumerate(lines[begin:index]) if at == 0 or not _goes_on(lines[begin + at - 1], line)
        ]
        if not told or (not _SECTION.fullmatch(label) and len(told) > 1 and not _BODY.match(told[1])):
            break
        end = index
    return end


def _rows(entries: Sequence[Entry], width: int) -> list[list[Entry]]:
    """The lines of each row, its label first; more lines than columns are another row under the same label."""
    rows: list[list[Entry]] = []
    counted = _Counted()
    for entry in entries:
        line = entry.text.strip()
        if counted.is_label(line):
            counted.pass_on(line)
            rows.append([entry])
        elif len(rows[-1]) > 1 and _goes_on(rows[-1][-1].text.strip(), line):
            rows[-1][-1] = replace(rows[-1][-1], mapped=join_lines([rows[-1][-1].mapped, entry.mapped]))
        elif len(rows[-1]) < width:
            rows[-1].append(entry)
        else:
            rows.append([Entry(Mapped("", ()), entry.page), entry])
    return rows


def _goes_on(above: str, below: str) -> bool:
    """Whether a cell's text runs on in the next line: it stops at a comma, or the line begins within a sentence."""
    if above.endswith((",", ";", " và", "-", "–")):
        return True
    return starts_lower(below) and not (_BODY.match(below) or _TIME.match(below)) and not above.endswith(".")


def _placed(cells: list[Mapped], kinds: Sequence[str | None]) -> list[Mapped]:
    """``cells``, from left to right, under the first heads that they can belong to."""
    blank = Mapped("", ())
    placed = cells[:2]
    rest = cells[2:]
    for number, kind in enumerate(kinds[2:]):
        fits = bool(rest) and _fits(rest[0].text, kind)
        left = len(kinds) - 2 - number
        placed.append(rest.pop(0) if rest and (fits or len(rest) > left) else blank)
    return placed


def _fits(words: str, kind: str | None) -> bool:
    if kind == "who":
        return len(words) <= _LONGEST_WHO and _BODY.match(words) is not None
    if kind == "when":
        return len(words) <= _LONGEST_TIME and _TIME.match(words) is not None
    return True


def _row(cells: Sequence[Mapped], first: Entry, table: int) -> Entry:
    mapped, spans = join_cells(cells)
    return Entry(mapped, first.page, cells=spans, table=table, gap=True, notes=first.notes)
