"""The issuer's own units by their bare names: "3. Văn phòng đôn đốc …", "Vụ Pháp chế, Thanh tra tổ chức …", "Thanh tra
Bộ"; the sections of a hospital or school and the teams of the police: "Khoa Dược: …", "Đội Tổng hợp là đầu mối"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ....document import Context
from ....letters import compile_vi
from ....patterns import Pattern
from ..names.canonical import expand
from ..names.edges import begins_predicate, close_name_end
from ..names.named import Named

_OWNERS = ("Bộ", "Sở", "Tổng cục", "Cục", "Chi cục", "Viện", "Ban", "Trường", "Bệnh viện", "Công ty")
_UNIT = compile_vi(
    rf"(?<![\w-])(?P<unit>Văn phòng|Thanh tra|Công đoàn)(?: (?P<owner>{'|'.join(_OWNERS)})(?! [{{U}}]| trưởng))?"
    r"(?![^\W_])"
)
# Whose unit is called by the head of its name: "Văn phòng Bộ", "Thanh tra Sở", "Văn phòng Tỉnh ủy".
_CALLED_SO = ("Bộ", "Sở", "Tổng cục", "Cục", "Chi cục", "Bệnh viện", "Tỉnh ủy", "Thành ủy", "Huyện ủy")
_ITEM = r"(?:^|[\n\t])[ ]*(?:(?:(?:\d{1,2}(?:\.\d{1,2})*|[a-zđ]|[IVX]+)[.)]|[-+*•–])[ ]*)?"
_OPENS = Pattern(rf"{_ITEM}$")
_HANDED = Pattern(r"(?:[Gg]iao|[Yy]êu cầu|[Đđ]ề nghị|[Cc]hỉ đạo|[Pp]hối hợp với)(?: cho)? $")
# At the head of an item it may be what is done: "3. Thanh tra quản lý đất đai".
_ALSO_AN_ACT, _OFFICE = "Thanh tra", "Văn phòng"
_GAP = Pattern(r", | và |, và ")
_CLOSED = Pattern(r" ?[,;:.]| và |$", re.MULTILINE)
_COLON = Pattern(r": ?(?=[^\W\d_])(?!(?:Số|Tầng|Lầu|Phòng|Đường|Điện|ĐT|Địa|Tel|Fax)(?![^\W_]))")
# Units beside which a bare name is one more of them.
_UNITS = ("Vụ ", "Cục ", "Phòng ", "Ban ", "Văn phòng", "Thanh tra", "Đội ", "Khoa ", "Trung tâm ", "Viện ", "Chi cục ",
    "Đoàn Thanh niên", "Công đoàn")  # fmt: skip
# Sections and teams, whose head alone tells no body elsewhere.
_SECTIONS = (
    (
        Pattern(r"Bệnh [Vv]iện|^(?:Trường|Đại học|Học viện|Trung tâm Y tế) "),
        # In small letters behind the first of a list, or behind the word that hands it something.
        compile_vi(
            r"(?<![\w-])(?:Khoa|(?:(?<=, )|(?<=và )|(?<=với )|(?<=hợp )|(?<=cùng )|(?<=[Gg]iao )|(?<=cho )|(?<=rưởng )|"
            r"(?<=gửi )|(?<=về )|(?<=báo cáo ))"
            r"(?:khoa|phòng))(?= [{U}])"
        ),
    ),
    (Pattern(r"^Công an "), compile_vi(r"(?<![\w-])Đội(?= [{U}])")),
)
# Words of medicine that no other names hold: "Khoa Nội tim mạch".
_MEDICAL = Pattern(
    r"(?: (?:nhiễm khuẩn|tim mạch|tiêu hóa|hô hấp|hình ảnh|chức năng|nhân tạo|thần kinh|tiết niệu|hàm mặt|mũi họng|"
    r"tích cực|nội tiết|xét nghiệm|da liễu|ung bướu|hồi sức|chống độc|tổng hợp)(?![^\W_]))+"
)
_ANOTHER = Pattern(r"(?:,| và) (?:[Kk]hoa|[Pp]hòng)(?= [^\W\d_a-zđ])")
# A person's name: "Nguyễn Khoa Nam".
_NAMED_SO = compile_vi(r"[{U}][{L}]+ $")


def issuer_units(text: str, context: Context, named: Sequence[Named]) -> Iterator[Named]:
    """All such units; ``named`` are the bodies that are known already."""
    issuer = expand(context.issuer or "")
    sections = list(_sections(text, issuer))
    yield from sections
    units = [body for body in (*named, *sections) if body.bare.startswith(_UNITS)]
    starts, ends = {body.start for body in units}, {body.end for body in units}
    for found in _UNIT.finditer(text):
        start, end = found.span()
        if found["owner"]:
            if issuer.startswith(f"{found['owner']} "):
                yield _unit(found, issuer)
                ends.add(end)
            continue
        beside = any(text.endswith(gap, 0, start) and start - len(gap) in ends for gap in (", ", " và "))
        gap = _GAP.match(text, end)
        acts = text.startswith(" ", end) and begins_predicate(text, end)
        leads = gap is not None and gap.end() in starts
        opens = _OPENS.search(text, max(0, start - 12), start) is not None
        if (
            (beside and (acts or _CLOSED.match(text, end)))
            or (opens and (leads or (acts and found["unit"] != _ALSO_AN_ACT) or _heads(text, found)))
            or ((leads or (acts and found["unit"] == _OFFICE)) and _HANDED.search(text, max(0, start - 18), start))
        ):
            yield _unit(found, issuer)
            ends.add(end)


def _heads(text: str, found: re.Match[str]) -> bool:
    """What is told follows behind a colon: "Văn phòng: Chuẩn bị …"."""
    return found["unit"] == _OFFICE and _COLON.match(text, found.end()) is not None


def _unit(found: re.Match[str], issuer: str) -> Named:
    unit = found["unit"]
    if issuer.startswith("Ủy ban nhân dân tỉnh") and unit == "Văn phòng":
        full = "Văn phòng Ủy ban nhân dân"
        return Named(found.start(), found.end(), f"{full} tỉnh", "issuer", unit, full, "tỉnh", 0.8)
    head = found["owner"] or next((head for head in _CALLED_SO if issuer.startswith(f"{head} ")), "")
    name = f"{unit} {head}".strip()
    return Named(found.start(), found.end(), name, "issuer", unit, name, "", 0.8)


def _sections(text: str, issuer: str) -> Iterator[Named]:
    for whose, head in _SECTIONS:
        if not whose.search(issuer):
            continue
        for found in head.finditer(text):
            end = close_name_end(text, found.end(), series=False)
            last = max(found.end(), text.rfind(" ", found.end(), end))  # "Nội tim|mạch"
            medical = _MEDICAL.match(text, end) or _MEDICAL.match(text, last)
            end = medical.end() if medical else end
            if text.startswith(" - ", end) and (more := close_name_end(text, end + 2, series=False)) > end + 2:
                end = more  # "Hồi sức tích cực | - Chống độc"
            if another := _ANOTHER.search(text, found.end(), end):
                end = another.start()  # "Khoa Dược | và phòng Vật tư"
            person = found[0][0].isupper() and _NAMED_SO.search(text, max(0, found.start() - 12), found.start())
            if end > found.end() and not person:
                name = expand(text[found.start() : end])
                name = name[0].upper() + name[1:]
                yield Named(found.start(), end, name, "issuer", found[0].capitalize(), name, "", 0.8)
