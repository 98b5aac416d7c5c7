"""Units that no one recognised among known bodies in a list of who acts: "Hạt Kiểm lâm, Công ty TNHH Lâm nghiệp A, Chi
cục B kiểm tra rừng", "phối hợp với Trung tâm A, Tổ dân phố rà soát"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from ....mentions import AgencyMention
from ....patterns import Pattern
from ....signs import matches, places
from . import words
from .actors import party

_FIRM = r"(?:Công ty(?= (?:TNHH|[Cc]ổ phần|CP|MTV))|Quỹ(?! (?:đất|nhà|lương|thời gian)))"
_UNITS = (
    r"(?:Tổ hợp tác|Tổ(?! (?:chức|quốc|công tác|giúp việc))|Thi hành án dân sự|Thời báo|Tạp chí|Thư viện|Ký túc xá|"
    r"Điện lực(?= [A-ZĐ])|Xí nghiệp|Hạt|Bản tin|[Bb]an cán sự [Đđ]ảng|[Đđ]ảng đoàn|"
    r"Sở Giao dịch|Kiểm toán [Nn]ội bộ|Nhà (?:[Vv]ăn hóa|[Tt]hiếu nhi|[Tt]hi đấu|[Mm]áy)|Xưởng|"
    r"Trạm(?! (?:biến áp|bơm|BTS|thu phí|cân|dừng|sạc))|Đội(?! (?:ngũ|hình))|"
    r"[Cc]ác (?:trường(?! hợp)|(?:tiểu đoàn|đại đội|trung đội|quỹ|trạm|đội|xưởng|đồn|khu phố|thôn)(?![^\W_])))"
)
_HEAD = rf"(?:{_FIRM}|{_UNITS})"
_VERB = (
    rf"(?:tự\s+)?(?:{words.TWO_SYLLABLES}|trình|(?<!công )lập|gửi|cử|nộp|cấp|thu|làm (?:tốt|rõ)|phải|cần|"
    r"mở (?:các|thêm|chuyên|đợt|lớp)|có trách nhiệm|chịu trách nhiệm)(?![^\W_])"
)
_IN_NAMES = (
    r"(?:phát triển|đầu tư|sản xuất|xây dựng|bảo vệ|quản lý|hỗ trợ|khai thác|bảo trì|cấp nước|phòng,? chống|"
    r"bảo lãnh|khuyến khích|vận tải|thương mại|dịch vụ)(?![^\W_])"
)
"""What a company or a fund is for, which is a verb elsewhere."""
_STOPS = r"(?:của|đã|được|là|do|về|tại|theo|để|có|và)\s"


def _named(head: str, verb: str) -> str:
    return (
        rf"{head}(?:\s+(?!{verb}|{_STOPS}|[-–]\s)[^\s,;:.()]+){{0,8}}"
        rf"(?=\s*[,;:]|\s\(nếu có\)|\s[-–]\s|\s+và\s|\s+{verb})"
    )


_UNIT = Pattern(rf"{_named(_UNITS, _VERB)}|{_named(_FIRM, rf'(?!{_IN_NAMES}){_VERB}')}", head=_HEAD)
_HOLDERS = ("rưởng các ", "rưởng ban các ", "iám đốc các ")
_UNITS_OF_HEADS = (
    r"các (?:khối|cụm|thôn|ấp|xóm|khu phố|phòng|khoa|ban(?= )|[Tt]rung tâm|bệnh viện|trường(?! hợp)|[Vv]ụ|[Cc]ục|"
    r"[Vv]iện|[Cc]hi cục|công ty|trạm|hạt)"
)
_HEADS = r"(?:rưởng(?: ban)?|iám đốc) "
_HELD = Pattern(
    rf"{_HEADS}(?P<n>{_UNITS_OF_HEADS}"
    rf"(?:\s(?!{_VERB}|{_STOPS})[^\s,;:.()]+){{0,6}})(?=\s*[,;]|\s+và\s|\s+{_VERB})",
    head=f"{_HEADS}{_UNITS_OF_HEADS}",
)
_JOINED = Pattern(r"(?: \(nếu có\))?(?:,| và|, và) ")
_MORE_WORDS = Pattern(r"(?:tiểu đoàn|đại đội|trung đội|trạm|đội)(?:\s+(?:trực thuộc|địa phương))?(?=\s)")
"""What goes on a unit's plural: "các tiểu đoàn, | đại đội trực thuộc"."""
_ACTS = Pattern(rf"\s+{_VERB}")
_BEGINS = Pattern(
    r"(?:(?:^|\n)[\s*]*(?:(?:\d{1,2}(?:\.\d{1,2})*|[a-zđ]|[IVX]+)[.)]\s+|[-+•]\s+)?|[.;:]\s+|(?:Giao|giao|cầu|nghị|với|hợp|cùng)"
    r"\s+)$"
)
_REACH = 130


def units_beside(text: str, known: Sequence[AgencyMention]) -> list[AgencyMention]:
    """Such units right behind a known body or before the first one, as far as their list goes."""
    bodies = sorted(known, key=lambda a: a.start)
    starts = [a.start for a in bodies]
    found: dict[int, AgencyMention] = {}
    for index, body in enumerate(bodies):
        limit = starts[index + 1] if index + 1 < len(bodies) else len(text)
        units = list(_behind(text, body.end, limit))
        if units and _goes_on(text, units[-1].end, limit):
            found.update((unit.start, unit) for unit in units)
        for unit in _ahead(text, body.start, bodies[index - 1].end if index else 0):
            found.setdefault(unit.start, unit)
    found.update((unit.start, unit) for unit in _held(text) if unit.start not in found)
    return [u for u in found.values() if not _within(bodies, starts, u)]


def _held(text: str) -> Iterator[AgencyMention]:
    """Whose heads are named one after another: "Trưởng | các phòng |, Giám đốc | các trung tâm |, …"."""
    for held in matches(_HELD, text, places(text, *_HOLDERS)):
        yield party(text, *held.span("n"))


def _within(bodies: Sequence[AgencyMention], starts: Sequence[int], unit: AgencyMention) -> bool:
    at = bisect_left(starts, unit.end)
    return at > 0 and bodies[at - 1].end > unit.start


def _behind(text: str, at: int, limit: int) -> Iterator[AgencyMention]:
    while (joint := _JOINED.match(text, at)) and (unit := _UNIT.match(text, joint.end(), min(limit, at + _REACH))):
        end = unit.end()
        if text[unit.start()] == "c" and (more := _MORE_WORDS.match(text, end + 2)) and text.startswith(", ", end):
            end = more.end()
        yield party(text, unit.start(), end)
        at = end


def _goes_on(text: str, at: int, limit: int) -> bool:
    """Whether a list goes on from ``at`` with a known body, or with what it is told to do."""
    joint = _JOINED.match(text, at)
    return (joint is not None and joint.end() == limit) or _ACTS.match(text, at) is not None


def _ahead(text: str, at: int, floor: int) -> list[AgencyMention]:
    """The units between the beginning of a clause and the known body at ``at``."""
    begin = max(floor, text.rfind("\n", 0, at) + 1, at - _REACH)
    for first in re.finditer(_HEAD, text[begin:at]):
        start = begin + first.start()
        if not _BEGINS.search(text, max(0, start - 12), start):
            continue
        units, where = [], start
        while unit := _UNIT.match(text, where, at):
            units.append(party(text, unit.start(), unit.end()))
            joint = _JOINED.match(text, unit.end())
            if joint is None:
                break
            where = joint.end()
            if where == at:
                return units
    return []
