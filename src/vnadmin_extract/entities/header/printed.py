"""The issuing body as the letterhead prints it: lines in capitals above the number."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...document import Paragraph
from ...linking.fold import fold
from ...patterns import Pattern
from .body_name import BODY_WORD, known_names, proper_name, territory
from .words import TITLE, is_caps

_NOT_BODY = Pattern(
    r"(?i)cộng\s*h[oò][aà]|chủ\s*nghĩa\s*vi[ệe]t|độc\s*lập|^\W*số\b|đảng cộng sản việt nam|v/v|về việc|^\W*$|tháng|"
    r"^\W*\d|^\W*đoàn (?:tncs|thanh niên cộng sản) hồ chí minh\W*$"
)
# No name of a body has a word in small letters or a full stop within: a seal's strokes among the capitals.
_HURT = Pattern(r"(?<![^\W_])(?!T[PXT]\.)[^\W\d_]{2,}[.:]\s(?!,)|(?<=\s)(?!\d)[a-zà-ỹđ]{2,}(?![^\W_])")
_SPLIT = Pattern(r"\s+(?=CỘNG\s*H[OÒ][AÀ]\s*XÃ|Cộng hòa xã hội|ĐẢNG CỘNG SẢN|Độc lập\s*[-–—])")
_NATION = Pattern(r"(?i)\s+(?=cộng\s*h[oò][aà]\s*xã|độc\s*lập\b|đảng\s*cộng\s*sản)")
_NATION_LINE = Pattern(r"CỘNG\s+H(?:ÒA|OÀ)\s+XÃ\s+HỘI")
_LINES = 8
"""So many lines of a letterhead may stand down to its number."""
_BESIDE_NATION = 6
"""So many of them before the country's name, where the left side is read first."""


_JOINTLY = Pattern(r"TTLT|LIÊN (?:TỊCH|NGÀNH|BỘ)|(?:NQ|KH|HD|CT|TB|QC)L[TN][-/]")
_PARTNER = Pattern(r"(?:Bộ|Sở|Ngân hàng|Tòa án|Viện Kiểm sát|Ủy ban|Tổng Liên|Hội|Công an|Liên đoàn|Thanh tra) ")
# The head of a body signs and issues for it: "BỘ TRƯỞNG BỘ Y TẾ", "CỦA CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH …".
_HOLDER = Pattern(
    r"(?:CỦA\s+)?(?:(?:BỘ TRƯỞNG|CHỦ TỊCH|(?:TỔNG )?GIÁM ĐỐC|(?:TỔNG |CHI )?CỤC TRƯỞNG|CHỦ NHIỆM|HIỆU TRƯỞNG|"
    r"VIỆN TRƯỞNG|TRƯỞNG BAN)\s+(?=\S+\s)(?!QUỐC HỘI|NƯỚC))?"
)
# In old collections the title goes on with the number: "CỦA BỘ Y TẾ SỐ 12/2001/QĐ-BYT NGÀY …".
_ITS_NUMBER = Pattern(r"\s+SỐ\s*:?\s*\d")
# Two bodies that a converter put into one line, the one that the other belongs to first.
_OWNERS = Pattern(
    r"(?:UBND|BAN CHẤP HÀNH TRUNG ƯƠNG|"
    r"ỦY BAN NHÂN DÂN|HĐND|HỘI ĐỒNG NHÂN DÂN|BỘ|SỞ|(?:TỔNG )?CỤC|BẢO HIỂM XÃ HỘI VIỆT NAM|"
    r"(?:TỈNH|THÀNH|ĐẢNG|HUYỆN|QUẬN|THỊ) ỦY|ĐẢNG BỘ|"
    r"HỘI|TỔNG CÔNG TY|TẬP ĐOÀN)\s"
)
_OWNED = Pattern(
    r"\s+(?=(?:SỞ|TỔNG CỤC|(?<!TỔNG )(?<!CHI )CỤC|CHI CỤC|TRUNG TÂM|BỆNH VIỆN|VĂN PHÒNG|THANH TRA|BỘ CHỈ HUY|HUYỆN ỦY|"
    r"ĐẢNG ỦY|"
    r"BCH|"
    r"BAN (?:QUẢN LÝ|DÂN|CHỈ|TUYÊN|TỔ|NỘI|KINH|PHÁP|VĂN|THI|CHẤP)|(?<!NỘI )(?<!THƯỜNG )(?<!DỊCH )(?<!NGHIỆP )VỤ|"
    r"TRƯỜNG (?:ĐẠI|CAO|TRUNG|TIỂU|MẦM|TH|THPT|THCS)|CÔNG AN (?:TỈNH|THÀNH|HUYỆN)|BẢO HIỂM XÃ HỘI (?:TỈNH|THÀNH|HUYỆN)|"
    r"(?<!TỔNG )CÔNG TY|HỘI ĐỒNG (?!NHÂN)[^\W\d_]+|PHÒNG (?:TÀI|NỘI|KINH|TƯ|NÔNG|GIÁO|VĂN|LAO|Y|GD|QUẢN))(?:\s|$))"
)
# A unit's name goes no further than to the word of the unit that it lies in: "XÃ TÂN LẬP HUYỆN VŨ THƯ - TỈNH …".
_UNIT_ABOVE = Pattern(
    r"(?<=\s)(?:(?:XÃ|PHƯỜNG|THỊ TRẤN|HUYỆN|QUẬN|THỊ XÃ|THÀNH PHỐ)\s(?!ỦY|ĐOÀN|HỘI)[^,()]{2,24}?)"
    r"(?P<above>,?\s+(?:-\s+)?(?:HUYỆN|QUẬN|THỊ XÃ|THÀNH PHỐ|TP|TỈNH)[\s.]\s*(?!ỦY|ĐOÀN)[^\W\d_].*)$"
)
# A line that goes on with the name above it, which has no word of a body.
_NOT_NAME = Pattern(
    r"(?:KHÓA|KHOÁ|KỲ HỌP|HỎA TỐC|HOẢ TỐC|THƯỢNG KHẨN|KHẨN|MẬT|TỐI MẬT|TUYỆT MẬT|DỰ THẢO|SAO|BẢN SAO|ĐIỆN|KÍNH|"
    r"NGÀY|PHỤ LỤC|THƯỜNG TRỰC|CÔNG BÁO|LUẬT|LỆNH)(?![^\W\d_])"
)

# "VĂN PHÒNG HĐND VÀ UBND" below "UBND THÀNH PHỐ …", whose it is.
_COUNCILS_OFFICE = Pattern(
    r"Văn phòng (?:Đoàn đại biểu Quốc hội(?:,| và) )?(?:Hội đồng nhân dân(?:,| và) )?"
    r"(?:Ủy ban nhân dân|Hội đồng nhân dân)"
)
_COUNCIL = Pattern(r"(?:Ủy ban nhân dân|Hội đồng nhân dân) (?=\S)")


_LOCAL = ("Sở ", "Ủy ban nhân dân ")
# "THANH TRA BỘ" below "BỘ Y TẾ"
_OFFICE_OF = Pattern(r"(?P<office>Văn phòng|Thanh tra) (?P<owner>Bộ|Sở|Tổng cục|Cục)")


def names_body(words: str) -> bool:
    """A line of the letterhead that begins as bodies' names do."""
    return bool(BODY_WORD.match(words.strip(" _-–—|*")))


def printed_issuer(same: str, head: Sequence[Paragraph]) -> tuple[str, tuple[int, int]] | None:
    """The last body named in capitals above the number: the issuing one, below the one it belongs to."""
    best: tuple[str, tuple[int, int]] | None = None
    partners: list[str] = []
    above, titled = -9, False
    for p in _letterhead_lines(same, head):
        pieces = _bodies_of_line(same, p)
        words = same[slice(*pieces[0])]
        if TITLE.match(words):
            if best is not None:
                break
            titled = True
        if re.match(r"(?i)\W*số\s*:", words):
            if best:
                break
            continue
        for start, end in pieces:
            words = same[start:end]
            if BODY_WORD.match(words) and _HURT.search(words):
                best = None  # who issues it cannot be read, and is not the body above
                continue
            if _NOT_BODY.search(words) or not is_caps(words) or len(words) < 4:
                continue
            if BODY_WORD.match(words):
                best = (_named_below(best, words, same, head, p), (start, end))
                partners.append(best[0])
                above = p.index
            elif best and not titled and p.index == above + 1 and _goes_on(best[0], words):
                best = (proper_name(same[best[1][0] : end]), (best[1][0], end))
                above = p.index
            elif best and not titled and best[0].endswith(",") and not _NOT_NAME.match(words):
                # The other column stands between the two lines of the name.
                best = (proper_name(f"{same[slice(*best[1])]} {words}"), best[1])
    if best and len(partners) > 1 and _are_partners(partners) and _issued_jointly(same, head):
        return " - ".join(partners), best[1]
    return best


def _letterhead_lines(same: str, head: Sequence[Paragraph]) -> Sequence[Paragraph]:
    """The lines that can name the issuer: the first ones, or those around the country's name where a portal's banner
    and menu stand above it."""
    nation = next((i for i, p in enumerate(head) if _NATION_LINE.search(same, p.start, p.end)), 0)
    first = nation - _BESIDE_NATION if nation >= _LINES else 0
    return head[first : first + _LINES]


def _bodies_of_line(same: str, p: Paragraph) -> list[tuple[int, int]]:
    """Where the bodies stand that one line of the letterhead names, office-holders and numbers left out."""
    line = _SPLIT.split(same[p.start : p.end])[0]
    words = line.strip(" _-–—|*“”\"'")
    start = p.start + line.find(words)
    holder = _HOLDER.match(words)
    start += holder.end() if holder else 0
    words = _ITS_NUMBER.split(words[holder.end() if holder else 0 :])[0].rstrip()
    if (within := _UNIT_ABOVE.search(words)) and is_caps(words):
        words = words[: within.start("above")]
    if not _OWNERS.match(words):
        return [(start, start + len(words))]
    cuts = [m.span() for m in _OWNED.finditer(words) if " " in words[: m.start()]]
    edges = zip([0, *(b for _, b in cuts)], [*(a for a, _ in cuts), len(words)], strict=True)
    return [(start + a, start + b) for a, b in edges]


def _named_below(
    best: tuple[str, tuple[int, int]] | None, words: str, same: str, head: Sequence[Paragraph], p: Paragraph
) -> str:
    """The name of the body ``words``, below that of the ``best`` line so far."""
    name = proper_name(words)
    if name in ("Ủy ban nhân dân", "Hội đồng nhân dân", "Ủy ban Mặt trận Tổ quốc Việt Nam"):
        return f"{name} {_territory_line(same, head, p)}".strip()
    if best is not None and best[0].startswith(_LOCAL) and fold(name).startswith(f"{fold(words)} "):
        return " ".join(name.split()[: len(words.split())])  # and not the central body that is called so too
    if best is not None and (unit := _OFFICE_OF.fullmatch(name)) and best[0].startswith(f"{unit['owner']} "):
        return f"{unit['office']} {best[0]}"
    if name == "Văn phòng" and best is not None:
        return f"Văn phòng {best[0].removeprefix('Ban Chấp hành ')}"
    if best is not None and _COUNCILS_OFFICE.fullmatch(name) and (unit := _COUNCIL.match(best[0])):
        return f"{name} {best[0][unit.end() :]}"
    if best is not None and words.startswith("CHI NHÁNH ") and best[0].startswith("Ngân hàng"):
        return proper_name(f"{best[0].removesuffix(' Việt Nam')} {name}")
    if best is not None and (organ := _ORGANS.get(fold(words))):
        return f"{organ} {_CENTRAL_COMMITTEE.sub('Trung ương', best[0])}"
    if best is not None and _COMMISSION.fullmatch(words) and _PARTY_COMMITTEE.match(best[0]):
        return f"{name.removesuffix(' Trung ương')} {_CENTRAL_COMMITTEE.sub('Trung ương', best[0])}"
    if name == "Ban Chấp hành Trung ương":
        return "Ban Chấp hành Trung ương Đảng"
    if best is not None and fold(best[0]) in ("bo tu lenh", "bo chi huy") and words.startswith("BỘ ĐỘI"):
        return proper_name(f"{best[0].upper()} {words}")
    if best is not None and best[0] == "Ban chỉ đạo":
        return f"Ban Chỉ đạo {name[0].lower()}{name[1:]}"
    return name


def _are_partners(names: Sequence[str]) -> bool:
    """Bodies of one rank: a department does not issue together with the committee above it."""
    above = any(name.startswith("Ủy ban nhân dân") for name in names)
    return all(map(_PARTNER.match, names)) and not (above and any(name.startswith(("Sở", "Công an")) for name in names))


def _issued_jointly(same: str, head: Sequence[Paragraph]) -> bool:
    return any(_JOINTLY.search(same, p.start, p.end) for p in head)


def _goes_on(name: str, words: str) -> bool:
    """``words``, the line below the name, goes on with it: the territory, or the rest of a name that is not whole."""
    if _NOT_NAME.match(words):
        return False
    if words.startswith(("VỀ ", "VÀ ")):
        return True
    if _PLACED_NAME.search(name):
        return False
    return bool(_TERRITORY_WORD.match(words)) or fold(name) not in known_names()


# What belongs to the body of the line above and has no name of its own.
_ORGANS = {
    "ban thuong truc": "Ban Thường trực", "thuong truc": "Thường trực", "ban thuong vu": "Ban Thường vụ",
    "uy ban kiem tra": "Ủy ban Kiểm tra",
}  # fmt: skip
_COMMISSION = Pattern(
    r"BAN (?:TỔ CHỨC|TUYÊN GIÁO(?: VÀ DÂN VẬN)?|DÂN VẬN|NỘI CHÍNH|KINH TẾ|ĐỐI NGOẠI|XÂY DỰNG ĐẢNG|"
    r"CHÍNH SÁCH, CHIẾN LƯỢC)"
)
_PARTY_COMMITTEE = Pattern(r"(?:Tỉnh|Thành|Huyện|Quận|Thị|Đảng) ủy|Ban Chấp hành Trung ương Đảng")
_CENTRAL_COMMITTEE = Pattern(r"^Ban Chấp hành Trung ương Đảng$")
_TERRITORY_WORD = Pattern(r"(?:TỈNH|THÀNH PHỐ|HUYỆN|THỊ XÃ|QUẬN|XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU)\s")
_PLACED_NAME = Pattern(
    r"(?:nhân dân|tỉnh|thành phố|huyện|thị xã|quận|xã|phường|thị trấn|đặc khu)\s[^\s]|Tỉnh ủy|Thành ủy|Huyện ủy|Đảng ủy"
)


def _territory_line(same: str, head: Sequence[Paragraph], above: Paragraph) -> str:
    """ "TỈNH BÌNH THUẬN" on the line below the body's name."""
    for p in head:
        if above.index < p.index <= above.index + 2:
            words = _NATION.split(same[p.start : p.end])[0].strip()
            if (
                re.match(r"(?:TỈNH|THÀNH PHỐ|HUYỆN|THỊ XÃ|QUẬN|XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU)\s", words)
                and len(words) < 60
            ):
                return territory(words)
    return ""
