"""The issuer's committee or office by its kind alone, as letterheads and signatures have it in capitals: "VĂN PHÒNG"
below "UBND TỈNH A", "CHI NHÁNH TỈNH A" below a bank's name, "T/M BAN THƯỜNG VỤ" in the papers of a Tỉnh ủy."""

from __future__ import annotations

from collections.abc import Iterator

from ....document import Context, StructuredText
from ....letters import compile_vi
from ....patterns import Pattern
from ..names.canonical import expand, in_small_letters
from ..names.edges import begins_predicate
from ..names.named import Named

_ALONE = Pattern(
    r"(?:(?<=[\n\t|])|\A)[\s*]*(?:(?:T/M|TM|T\.M)[./ ]\s?)?(?P<n>VĂN PHÒNG|"
    r"(?:VĂN PHÒNG|THANH TRA) (?:BỘ|SỞ|CỤC)|BAN THƯỜNG (?:VỤ|TRỰC)|BAN CHẤP HÀNH|"
    r"(?:NGÂN HÀNG [^\n\t|*]{4,40} )?CHI NHÁNH (?:TỈNH|THÀNH PHỐ) [^\n\t|*]{2,24})"
    r"(?=[ *]*(?:[\n\t|]|\Z))"
)
_BRANCH = Pattern(r"(?P<bank>Ngân hàng [^\n]+?) Chi nhánh (?P<unit>(?:tỉnh|thành phố) .+)")
_PARTY = Pattern(r"(?:Tỉnh|Thành|Huyện|Quận|Thị|Đảng) ủy(?: (?:xã|phường|thị trấn|đặc khu))?")
_FRONT = Pattern(r"(?:Ban Thường trực )?(?P<whose>Ủy ban Mặt trận Tổ quốc.*)")
_PLACE = Pattern(
    r"(?<!Đảng bộ) (?P<unit>(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)(?: [A-ZĐ].*)?)$"
)
_MEMBERS = {"Tỉnh ủy": "tỉnh", "Huyện ủy": "huyện", "Thành ủy": "thành phố", "Quận ủy": "quận", "Thị ủy": "thị xã"}
"""Whose committee a party committee is: all the members of that unit."""

# The Party's commission for its staff; in other papers "Ban Tổ chức" runs an event.
_STAFF = compile_vi(
    r"(?<![^\W_])Ban Tổ chức(?= ?[,;:.)(\n]| [{L}]|$)(?! (?:\w+ ủy|trung ương|các|của|cán|lễ|giải|hội)(?![^\W_]))"
)
_OF_COMMITTEE = Pattern(r"(?:Tỉnh|Thành|Huyện|Thị|Quận|Đảng) ủy(?![^\W_])")
_COMMISSION = r"(?:Ban (?:Dân vận|Tuyên giáo|Nội chính)|Ủy ban Kiểm tra|UBKT)(?![^\W_])"
_BESIDE = Pattern(rf"(?:,| và|, và) {_COMMISSION}")
_BEHIND = Pattern(rf"{_COMMISSION}(?:,| và|, và) $")


def staff_commission(text: str, context: Context) -> Iterator[Named]:
    """ "Ban Tổ chức" without its committee: in the papers of one, or beside another commission."""
    of_committee = _OF_COMMITTEE.search(expand(context.issuer or "")) is not None
    for found in _STAFF.finditer(text):
        start, end = found.span()
        if of_committee or _BESIDE.match(text, end) or _BEHIND.search(text, max(0, start - 24), start):
            yield Named(start, end, found[0], "letterhead", found[0], found[0], "", 0.8)


_STANDING = Pattern(r"(?<![\w-])(?<!gồm )Ban Thường vụ(?= ?[,;:.)\n]| [^\W\d_A-ZĐ])")


def standing_committee(text: str, context: Context) -> Iterator[Named]:
    """ "Ban Thường vụ" alone in the papers of a committee of the Party, whose it is: "trình Ban Thường vụ trước …"."""
    party = _PARTY.search(expand(context.issuer or ""))
    if party is None:
        return
    name = f"Ban Thường vụ {party[0].split(' ủy')[0]} ủy"
    for found in _STANDING.finditer(text):
        if begins_predicate(text, found.end()):
            yield Named(found.start(), found.end(), name, "letterhead", "Ban", name, "", 0.85)


def committees(text: str, structured: StructuredText, context: Context) -> Iterator[Named]:
    """Such lines of the letterhead and the signature, where the issuer tells whose committee or office it is."""
    issuer = expand(context.issuer or "")
    for paragraph in structured.paragraphs if issuer else ():
        if paragraph.zone not in ("header", "signature"):
            continue
        for found in _ALONE.finditer(text, paragraph.start, paragraph.end):
            words = found["n"].rstrip()
            if name := _whole(words, issuer):
                begin, (bare, unit) = found.start("n"), _parted(name)
                yield Named(begin, begin + len(words), name, "letterhead", name.split()[0], bare, unit, 0.85)


def _parted(name: str) -> tuple[str, str]:
    """The name without its unit, and the unit: what a body is looked up by."""
    if branch := _BRANCH.fullmatch(name):
        return branch["bank"], branch["unit"]
    place = _PLACE.search(name)
    return (name[: place.start()] if place else name).removesuffix(" Việt Nam"), place["unit"] if place else ""


def _whole(words: str, issuer: str) -> str:
    """The full name of what ``words`` call by its kind; "" where the issuer has none."""
    party, front = _PARTY.match(issuer), _FRONT.fullmatch(issuer)
    if words.startswith(("VĂN PHÒNG ", "THANH TRA ")):
        return issuer if issuer.upper().startswith(f"{words} ") else in_small_letters(words)
    if words == "VĂN PHÒNG":
        return issuer if issuer.startswith("Văn phòng ") else f"Văn phòng {party[0]}" if party else ""
    if "CHI NHÁNH " in words:
        branch = _BRANCH.fullmatch(issuer)
        return issuer if branch and words.endswith(f"CHI NHÁNH {branch['unit'].upper()}") else ""
    if words == "BAN THƯỜNG VỤ":
        return f"Ban Thường vụ {party[0]}" if party else ""
    if words == "BAN THƯỜNG TRỰC":
        return f"Ban Thường trực {front['whose']}" if front else ""
    return f"Ban Chấp hành Đảng bộ {_MEMBERS[party[0]]}" if party and party[0] in _MEMBERS else ""
