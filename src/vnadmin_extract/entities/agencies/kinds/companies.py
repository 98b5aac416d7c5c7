"""Companies and hospitals, which are bodies only where a task is assigned to them: "1. Công ty cổ phần … tiếp thu …",
"chỉ đạo Bệnh viện A, Bệnh viện B hoàn thiện …"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ....letters import compile_vi
from ....linking.places import province_named
from ....patterns import Pattern
from ..names.canonical import expand
from ..names.edges import begins_predicate, close_name_end
from ..names.named import Named
from ..names.patterns import BRANDS
from ..names.territories import territory_after

_COMPANY = compile_vi(
    r"(?:Công ty|CTCP|C[tT]y)(?: (?:TNHH|CP|[Cc]ổ phần|MTV|[Mm]ột thành viên|"
    r"[Tt]rách nhiệm hữu hạn|hai thành viên trở lên))*(?= [{U}])"
)
_OPENS = Pattern(
    r"(?:^|\n)\W*(?:(?:\d{1,2}(?:\.\d{1,2})*|[a-zđ]|[IVX]+)[.)]\W*)?$|"
    r"(?:[Gg]iao|[Yy]êu cầu|[Đđ]ề nghị|[Cc]hỉ đạo|[Đđ]ôn đốc) $"
)
# With whom something is to be done, whatever the verb behind: "phối hợp với Công ty A rào đóng …".
_PARTNER = Pattern(r"(?:[Pp]hối hợp (?:chặt chẽ )?(?:với|cùng)|(?:có|Có|với) sự (?:tham gia|phối hợp) của) $")
_NUMBER = Pattern(r" \d{1,4}(?=[ ,:;.]|\n|$)(?!(?:,|\.)\d| (?:tỷ|triệu|nghìn|người|hộ|dự án|công trình)(?![^\W_]))")
"""A number in its name: "Công ty cổ phần Xây dựng 79"."""
# "III. Đối với Công ty …" above what it has to do.
_HEADING = Pattern(r"(?:^|\n)[ ]*(?:(?:\d{1,2}(?:\.\d{1,2})*|[a-zđ]|[IVX]+)[.)] *)?Đối với $")
_LINE_ENDS = Pattern(r" ?[:.]? ?(?:\n|$)")

_HOSPITAL = compile_vi(
    r"(?<![\w-])(?:BVĐK|(?:Bệnh viện|BV)(?: [Đđ]a khoa| [Cc]huyên khoa| [Pp]hụ sản| [Yy] học cổ truyền)?)"
    r"(?= [{U}]| (?:tỉnh|huyện|thành phố))"
)
# Who is named behind the verb by which something is asked of them all.
_LISTED = compile_vi(
    r"(?:[Gg]iao|[Yy]êu cầu|[Đđ]ề nghị|[Cc]hỉ đạo|[Đđ]ôn đốc|[Pp]hối hợp)(?: cho| với)? "
    r"(?:[{U}][^;:.()\n]{2,80}(?:,| và) )?$"
)
# Works, branches and stations: also the first of a list of such that is told to do something.
_BRANCH = compile_vi(
    r"(?<![\w-])(?:Điện lực|Xí nghiệp|Chi nhánh(?! (?:[Nn]gân hàng|Văn phòng|khu vực))|Bưu điện|Viễn thông|Nhà máy|"
    r"Ga|Trạm bơm|Tổ|"
    r"(?:HTX|Hợp tác xã)(?: (?:dịch vụ|DV|sản xuất|SX|kinh doanh|nông nghiệp|NN|tổng hợp|và))*)(?= [{U}])"
)
# One more of a list of them that opens its paragraph.
_FURTHER = compile_vi(
    r"(?:^|\n)\W*(?:\d{1,2}[.)]\W*)?(?:Điện lực|Xí nghiệp|Chi nhánh|Bệnh viện|BV|Nhà máy|VNPT|Viettel) [{U}]"
    r"[^;:.()\n]{2,60}(?:,| và) $"
)
_BRAND = Pattern(rf"(?<![\w-])(?:(?P<part>Văn phòng) )?(?P<brand>{'|'.join(BRANDS)})(?![\w-])")
# A table's cell that holds only such: "… | Sở Y tế | VNPT, Viettel |".
_OTHERS = rf"(?:{'|'.join(BRANDS)})"
_CELL_BEFORE = Pattern(rf"[^\W\d_][^\n]*\t *(?:{_OTHERS}(?:, ?| và |; ?|/))*$")
_CELL_AFTER = Pattern(rf"(?:(?:, ?| và |; ?|/){_OTHERS})* *(?:\n|$|\t *(?=[^\W\d_]))")
_PLACE = compile_vi(
    r" (?:(?P<unit>(?:tỉnh|huyện|thành phố|khu vực)(?: [{U}]\w+(?: [{U}]\w+){0,3})?)(?![^\W_])|"
    r"(?P<name>[{U}]\w+(?: [{U}]\w+){0,3}))"
)
# What goes on with the list or says what is asked: the general predicates leave out "cung cấp", "đảm bảo".
_ASKED_OF = Pattern(r"(?:,| và|:| (?:chủ|rà|tổ|phối|xây|thực|cung|bảo|đảm|khẩn|tập|triển|đầu|nâng|hoàn|báo|phát))")
_HEADS = Pattern(r"(?: và [^.;:\n]{3,60})?:")
_MORE = (", ", " và ", ", và ")


def companies(text: str) -> Iterator[Named]:
    """All mentions of the companies that are told to do something somewhere in the text."""
    told: dict[str, None] = {}
    for head in _COMPANY.finditer(text):
        end = close_name_end(text, head.end(), series=True)
        if end == head.end():
            continue
        if number := _NUMBER.match(text, end):
            end = number.end()
        territory = territory_after(text, end)
        end = territory.end if territory else end
        verb = end + 1 if text.startswith(", ", end) else end
        acts = text.startswith(":", end) or (text.startswith(" ", verb) and begins_predicate(text, verb))
        if _PARTNER.search(text, max(0, head.start() - 30), head.start()):
            acts = acts or (text.startswith(" ", end) and text[end + 1 : end + 2].islower())
            if acts:
                told[text[head.start() : end]] = None
        heads = _LINE_ENDS.match(text, end) and _HEADING.search(text, max(0, head.start() - 24), head.start())
        if heads or (acts and _is_asked(text, head.start())):
            told[text[head.start() : end]] = None
    for name in told:
        for found in re.finditer(rf"(?<![\w-]){re.escape(name)}(?![^\W\d_])", text):
            full = expand(name)
            yield Named(found.start(), found.end(), full, "company", "Công ty", full, "", 0.8)


def _is_asked(text: str, at: int) -> bool:
    """Whoever is named at ``at`` opens a line or stands behind a verb by which something is asked."""
    return bool(_OPENS.search(text, max(0, at - 16), at) or _LISTED.search(text, max(0, at - 90), at))


def hospitals(text: str) -> Iterator[Named]:
    """Those mentions of hospitals that something is asked of, alone or in a list of such."""
    return _told(text, _HOSPITAL, "Bệnh viện", [])


def branches(text: str, others: Sequence[Named]) -> Iterator[Named]:
    """Those mentions of works and branches that something is asked of, alone or in a list with ``others``."""
    return _told(text, _BRANCH, "Chi nhánh", others)


def _told(text: str, pattern: Pattern, kind: str, others: Sequence[Named]) -> Iterator[Named]:
    told = len(text) + 1
    starts = {other.start for other in others}
    for head in reversed(list(pattern.finditer(text))):
        end = close_name_end(text, head.end(), series=False)
        territory = territory_after(text, end)
        end = territory.end if territory else end
        acts = text.startswith(" ", end) and begins_predicate(text, end) and not text.startswith((" là", " và"), end)
        if (
            end > head.end()
            and (_is_asked(text, head.start()) or _FURTHER.search(text, max(0, head.start() - 90), head.start()))
            and (acts or _HEADS.match(text, end) or text[end:told] in _MORE or _leads(text, end, starts))
        ):
            told = head.start()
            name = expand(text[told:end])
            yield Named(told, end, name, "company", kind, name, territory.words if territory else "", 0.8)


def _leads(text: str, end: int, starts: set[int]) -> bool:
    return any(text.startswith(gap, end) and end + len(gap) in starts for gap in _MORE)


def _in_cell(text: str, start: int, end: int) -> bool:
    return _CELL_AFTER.match(text, end) is not None and bool(
        _CELL_BEFORE.search(text, max(0, text.rfind("\n", 0, start)), start)
    )


def brands(text: str) -> Iterator[Named]:
    """Corporations by their brand: with a place, which names the branch there ("VNPT Nghệ An"), else where something is
    asked of them."""
    for found in _BRAND.finditer(text):
        name, place = found["brand"], _PLACE.match(text, found.end())
        asked = _is_asked(text, found.start()) and (
            _ASKED_OF.match(text, found.end())
            or (text.startswith(" ", found.end()) and begins_predicate(text, found.end()))
        )
        if place and (place["unit"] or province_named(place["name"])):
            branch, territory = text[found.start("brand") : place.end()], place[0].lstrip()
            yield Named(found.start("brand"), place.end(), branch, "company", name, branch, territory, 0.85)
        elif asked or _in_cell(text, *found.span()):
            full = f"{found['part']} {BRANDS[name]}" if found["part"] else BRANDS[name]
            yield Named(found.start(), found.end(), full, "company", name, full, "", 0.8)
