"""Lists whose head is written once: "các Sở: A, B và C", "UBND các tỉnh: A, B", "các Tập đoàn: A, B"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cache

from ....letters import compile_vi
from ....linking.places import CITIES, province_named, province_pattern
from ....linking.units import is_unit_name
from ....patterns import Pattern
from ....signs import matches
from ..names.canonical import expand
from ..names.capitals import Capitals
from ..names.edge_words import NEW_BODY
from ..names.edges import acts, close_name_end
from ..names.named import Named
from ..names.patterns import BRANDS, GENERAL_CORPORATIONS
from ..names.sectors import SEPARATOR, list_item
from ..names.territories import PLACE_WORD, territory_name
from .kind_lists import NameAt, kind_lists

# After the head: other nouns of the group, what it is part of, up to a colon or at once the first name.
_OPENING = r"(?:(?:,| và|[-/]) ?(?:các )?(?:[Bb]an|[Nn]gành|[Cc]ơ quan|[Bb]ộ|[Tt]ổng công ty|[Đđ]ơn vị|[Cc]ục)){0,3}"
_SECTORS = compile_vi(
    rf"(?:[cC]ác |[nN]hững |\d\d |[Ll]iên )(?P<head>[Ss]ở|[Bb]ộ|[Pp]hòng){_OPENING}"
    rf"(?:(?:(?!các (?:[Tt]ập|[Tt]ổng|[Ss]ở|[Bb]ộ|[Tt]ỉnh|UBND))[^:;.\n\t]){{0,60}}?: ?|"
    rf"(?: gồm:?| \(gồm:?)? ?(?=[{{U}}]))"
)
_LINES = compile_vi(r"(?P<head>Sở|Bộ)(?:, ngành)?: ?(?=[{U}])")
_GROUPS = compile_vi(rf"[Cc]ác (?P<head>[Tt]ập đoàn|[Tt]ổng [Cc]ông ty){_OPENING}(?: nhà nước)?(?:: ?| (?=[{{U}}]))")
_IN_FULL = Pattern(r"(?:Tập đoàn|Tổng [Cc]ông ty|Công ty|Ngân hàng) ")
_BODY_WORDS = ("UBND", "Ủy", "HĐND", "Hội", "Công")
_BODY = "(?P<body>UBND|Ủy ban nhân dân|HĐND|Hội đồng nhân dân|Công an)"
_TERRITORIAL = Pattern(
    _BODY + r" ?(?:[Cc]ác |\d{1,2} )?(?:tỉnh|thành phố|Thành phố|Tỉnh|TP\.?)"
    r"(?:(?:,| và) (?:các )?(?:tỉnh|[Tt]hành phố|[Tt]hành ủy))*(?: trực thuộc (?:[Tt]rung ương|TW))?(?: ?\(| ?: ?| )"
)
# A department that every province has: "Cục Thuế các tỉnh: A, B"; alone it may be that of one ("Sở Y tế tỉnh A").
_DEPARTMENTAL = Pattern(
    r"(?P<body>(?:Sở|Cục|Chi cục) [^,;:.()\n\t\d]{2,60}?|Kho bạc Nhà nước|KBNN|Bảo hiểm xã hội|BHXH) [Cc]ác tỉnh"
    r"(?:(?:,| và) (?:các )?[Tt]hành phố)?(?: trực thuộc (?:[Tt]rung ương|TW))?(?: ?: ?| )"
)
_DEPARTMENT_WORDS = ("Sở", "Cục", "Chi", "Kho", "KBNN", "Bảo", "BHXH")
_SINGLE = Pattern(_BODY + r" (?:tỉnh|thành phố|Thành phố|Tỉnh|TP\.?) ")
_DISTRICT_UNIT = r"(?P<unit>[Hh]uyện|[Tt]hị xã|[Tt]hành phố|TP\.?|TX\.?|H\.|[Qq]uận|[Xx]ã|[Pp]hường|[Tt]hị trấn)"
_OF_DISTRICTS = compile_vi(
    rf"{_BODY}(?: |: ?)(?P<many>[Cc]ác )?{_DISTRICT_UNIT}(?:(?:,| và) (?:huyện|thị xã|thành phố|quận|xã|phường))*"
    r"(?: (?:ven biển|miền núi|biên giới|vùng cao|trung du|hải đảo|phía [{U}][{L}]+)(?= ?:))?(?: ?: ?| )(?=[{U}])"
)
# Bodies that every district has, where it is said that several are meant: "Phòng Nội vụ các huyện A, B".
_OF_EACH = compile_vi(
    r"(?P<body>(?:Phòng|Chi cục|Trung tâm|Hạt|Trạm|Ban) [^,;:.()\n\t\d]{2,40}?|Tòa án nhân dân|TAND|VKSND|"
    r"Viện [Kk]iểm sát nhân dân|Kho bạc Nhà nước|KBNN|Bảo hiểm xã hội|BHXH) (?P<many>[Cc]ác )"
    rf"{_DISTRICT_UNIT}(?:(?:,| và) (?:huyện|thị xã|thành phố|quận|xã|phường))*(?: ?: ?| )(?=[{{U}}])"
)
_EACH_WORDS = ("Phòng", "Chi", "Trung", "Hạt", "Trạm", "Ban", "Tòa", "TAND", "VKSND", "Viện", "Kho", "KBNN", "Bảo",
               "BHXH")  # fmt: skip
_DISTRICT = compile_vi(rf"(?:các )?(?:{_DISTRICT_UNIT} )?(?P<name>{PLACE_WORD}(?:(?:[ -]| - ){PLACE_WORD}){{0,3}})")
_SEVERAL = ("Các", "Những", "Mọi", "Mỗi", "Từng")
_COMMUNES = ("xã", "phường", "thị trấn")
_COUNCILS = {"UBND": "Ủy ban nhân dân", "HĐND": "Hội đồng nhân dân"}
_NOUNS = {"Sở": "Sở", "Bộ": "Bộ", "Phòng": "Phòng"}
_UNIT = r"(?:[Cc]ác )?(?:(?P<unit>[Tt]ỉnh|[Tt]hành phố|TP\.?) )?"
ITEM_GAP = Pattern(r" ?[,;]\s?(?:và )?|\s?và | - ")
BRACKET = Pattern(
    r" \((?:[^()\n]{1,30}|(?i:(?:tại |theo )?(?:các )?(?:công văn|văn bản|tờ trình|báo cáo))[^()\n]{1,110})\)"
)
"""What may stand behind an item of a list: another name, the paper by which it spoke."""


def find_lists(capitals: Capitals, name_at: NameAt) -> list[Named]:
    """All lists of bodies, one mention an item."""
    text = capitals.text
    several = capitals.starts(("Các", "Những"), ("các ", "những "))
    letters = [_letter_after(text, at) for at in several]
    bodies = capitals.starts(_BODY_WORDS)
    return [
        *_sector_lists(capitals, [at for at, sign in zip(several, letters, strict=True) if sign in "SsBbPp"], name_at),
        *_company_lists(text, [at for at, sign in zip(several, letters, strict=True) if sign in "Tt"], name_at),
        *kind_lists(capitals, [at for at, sign in zip(several, letters, strict=True) if sign in "TtCVBHĐỦKQ"], name_at),
        *_province_lists(text, _whole(_TERRITORIAL, text, bodies)),
        *_province_lists(text, _whole(_DEPARTMENTAL, text, capitals.starts(_DEPARTMENT_WORDS))),
        *_district_lists(text, _whole(_OF_DISTRICTS, text, bodies)),
        *_district_lists(text, _of_each(capitals, name_at)),
    ]


def _letter_after(text: str, at: int) -> str:
    """The first letter behind "các" or "những" at ``at``."""
    noun = at + (len("các ") if text[at] in "cC" else len("những "))
    return text[noun : noun + 1]


def _whole(pattern: Pattern, text: str, starts: Iterable[int]) -> Iterator[re.Match[str]]:
    """Matches from ``starts`` that do not begin within a word."""
    return (found for found in matches(pattern, text, starts) if not text[found.start() - 1 : found.start()].isalnum())


def _sector_lists(capitals: Capitals, several: Sequence[int], name_at: NameAt) -> Iterator[Named]:
    text = capitals.text
    nouns = capitals.starts(("Sở", "Bộ", "Phòng"), ("sở", "bộ", "phòng"))
    counted = (at - 3 for at in nouns if text[max(0, at - 3) : at - 1].isdigit())
    joint = (at - 5 for at in nouns if text.endswith("iên ", 0, at))  # "liên sở Tài chính - Xây dựng"
    sectors = _whole(_SECTORS, text, sorted([*several, *counted, *joint]))
    for group in (*sectors, *_whole(_LINES, text, capitals.starts(("Sở", "Bộ")))):
        items, length = _sector_items(text, group, name_at)
        # "các Sở Y tế" alone is a group: those of several provinces; so is it beside bodies of another kind.
        if (length > 1 and not _stands_apart(text, group, items)) or ":" in group[0]:
            yield from items


def _sector_items(text: str, group: re.Match[str], name_at: NameAt) -> tuple[list[Named], int]:
    """The items that are fields, and how many there are with those written out in full."""
    items: list[Named] = []
    head = _NOUNS[group["head"].capitalize()]
    colon = ":" in group[0]
    at, length = group.end(), 0
    while True:
        item = list_item(text, at, head)
        if item is None:
            end = name_at(at)  # written out in full: another part of the grammar reads it
            if end is None or not (length or colon):
                return items, length
        else:
            if not length and not colon and text[at : item.end] == "TP":
                return items, length  # "các sở, ngành TP": the city
            if text.endswith("Thanh tra ", 0, group.start()):
                item = replace(item, canonical=f"Thanh tra {item.canonical}", bare=f"Thanh tra {item.bare}")
            if not length and not colon and group["head"].istitle() and "(" not in group[0]:
                item = Named(group.start("head"), item.end, item.canonical, item.rule, item.head, item.bare)
            items.append(item)
            end = item.end
        length += 1
        if bracket := BRACKET.match(text, end):
            end = bracket.end()
        separator = SEPARATOR.match(text, end)
        if not separator:
            return items, length
        at = separator.end()


def _stands_apart(text: str, group: re.Match[str], items: Sequence[Named]) -> bool:
    """The only field behind "các Sở" is followed by names in full of bodies of another kind: "các Sở Y tế, Cục A"."""
    if len(items) != 1 or items[0].start > group.start("head") or not group["head"].istitle():
        return False
    separator = SEPARATOR.match(text, items[0].end)
    return separator is not None and not text.startswith(items[0].head, separator.end())


def _company_lists(text: str, several: Sequence[int], name_at: NameAt) -> Iterator[Named]:
    for group in _whole(_GROUPS, text, several):
        head = group["head"].capitalize()
        at = group.end()
        while text[at : at + 1].isupper():
            if _IN_FULL.match(text, at):
                end = name_at(at) or at  # another part of the grammar reads it
                separator = SEPARATOR.match(text, end)
                if end == at or not separator:
                    break
                at = separator.end()
                continue
            end = close_name_end(text, at - 1, series=False)
            country = re.compile(" Việt Nam").match(text, end)
            end = country.end() if country else end
            if end <= at or text[at:end].split(" ", 1)[0] in NEW_BODY:
                break
            name = BRANDS.get(text[at:end]) or f"{_corporation(head, group[0], text[at:end])} {text[at:end]}"
            yield Named(at, end, name, "elliptic", head, name, "Việt Nam" if country else "", 0.85)
            if bracket := BRACKET.match(text, end):
                end = bracket.end()
            separator = SEPARATOR.match(text, end)
            if not separator:
                break
            at = separator.end()


def _corporation(head: str, opening: str, name: str) -> str:
    """Which of the two kinds ``name`` is where the list names both: "các Tập đoàn, Tổng công ty: …"."""
    if head == "Tập đoàn" and "ổng" not in opening:
        return head
    return "Tổng công ty" if head != "Tập đoàn" or name.startswith(GENERAL_CORPORATIONS) else "Tập đoàn"


def _province_lists(text: str, openings: Iterable[re.Match[str]]) -> Iterator[Named]:
    for group in openings:
        body = _COUNCILS.get(group["body"], group["body"])
        single = _SINGLE.fullmatch(group[0])
        items = list(_provinces(text, single.end("body") + 1 + group.start() if single else group.end()))
        if len(items) < 2 and (single or not re.search(r"các |:", group[0])):
            continue
        for index, (start, end, province, unit) in enumerate(items):
            name = f"{body} {unit} {province}"
            at = group.start() if single and not index else start
            yield Named(at, end, name, "elliptic", body.split()[0], body, f"{unit} {province}", 0.9)


def _of_each(capitals: Capitals, name_at: NameAt) -> Iterator[re.Match[str]]:
    """Where districts are listed behind a body that each of them has, and nothing but its name stands before."""
    for found in _whole(_OF_EACH, capitals.text, capitals.starts(_EACH_WORDS)):
        if name_at(found.start()) == found.end("body"):
            yield found


def _district_lists(text: str, openings: Iterable[re.Match[str]]) -> Iterator[Named]:
    """ "UBND các huyện: A, B", "UBND huyện A, B và thị xã C"."""
    for group in openings:
        body = _COUNCILS.get(group["body"], expand(group["body"]))
        kind = territory_name(group["unit"])
        listed = ":" in text[group.end("body") : group.start("unit")]  # "UBND: huyện A, thị xã B"
        many = group["many"] or ":" in group[0]
        items: list[Named] = []
        at = group.end() if many and not listed else group.start("unit")
        while unit := _DISTRICT.match(text, at):
            kind = territory_name(unit["unit"]) if unit["unit"] else kind
            words = unit["name"]
            if " - " in words and not is_unit_name(kind, words):
                words = words.partition(" - ")[0]  # the dash of a list, and of no "Phan Rang - Tháp Chàm"
            name = unit_name(kind, words)
            if not name and many and kind in _COMMUNES and _may_be_commune(words):
                name = words  # the tables know few of the communes before 2025
            if not name:
                break
            end = unit.start("name") + len(name)
            start = unit.start() if items or many else group.start()
            place = f"{kind} {name}"
            items.append(Named(start, end, f"{body} {place}", "elliptic", body.split()[0], body, place, 0.9))
            gap = ITEM_GAP.match(text, end)
            if not gap:
                break
            at = gap.end()
        if len(items) > 1 or many:
            yield from items


def _may_be_commune(words: str) -> bool:
    first, _, rest = words.partition(" ")
    return bool(rest) and rest.count(" ") < 2 and first not in NEW_BODY and first not in _SEVERAL


def unit_name(kind: str, words: str) -> str:
    """The longest beginning of ``words`` that is the name of a district or commune."""
    while words and not is_unit_name(kind, words):
        words = words.rpartition(" ")[0]
    return words


def _provinces(text: str, at: int) -> Iterator[tuple[int, int, str, str]]:
    """The provinces of a list from ``at``: span, name and kind of unit."""
    while found := any_province().match(text, at):
        province = province_named(found["place"])
        if province is None:
            return
        start = found.start("place") if found[0].lower().startswith("các ") else found.start()
        yield start, found.end(), *called(found["place"], province)
        gap = ITEM_GAP.match(text, found.end())
        if not gap:
            return
        at = gap.end()


def called(place: str, province: str) -> tuple[str, str]:
    """Name and kind of a province as its time has them: Thừa Thiên Huế is no city."""
    if place.startswith("Thừa"):
        return "Thừa Thiên Huế", "tỉnh"
    return province, "thành phố" if province in CITIES else "tỉnh"


@cache
def any_province() -> Pattern:
    return Pattern(rf"{_UNIT}(?P<place>{province_pattern()})(?![^\W\d_])")


_PLACES = compile_vi(r"(?:[cC]ác )?(?:[tT]ỉnh|[tT]hành phố|TP\.?) (?=[{U}])")
_PLACE_WORDS = ("Các", "Tỉnh", "Thành", "TP")
_SMALL_PLACES = ("các ", "tỉnh ", "thành phố ")
_OPENS = Pattern(
    r"(?:^|\n)\W*(?:(?:\d{1,2}|[a-zđ]|[IVX]+)[.)]\W*)?$|[,;:] $| và $|(?:[Gg]iao|[Yy]êu cầu|[Đđ]ề nghị|[Rr]iêng) $"
)
_SINGLED_OUT = Pattern(
    r"(?:địa phương|ngành|đơn vị|huyện|thành phố|xã)[ ,(]{1,3}(?:đặc biệt|nhất|trọng tâm|trước hết) là (?:các )?$"
)
_UNITS = compile_vi(
    r"(?P<unit>thành phố|Thành phố|[Tt]hị xã|[Hh]uyện|[Qq]uận|TP\.?) (?P<name>[{U}][^\W\d_]*(?: [{U}][^\W\d_]*){1,3})"
)
_SINGLE_UNITS = compile_vi(r"(?:[Tt]hành phố|[Tt]hị xã|[Hh]uyện|[Qq]uận|TP\.?) (?=[{U}])")
_UNIT_WORDS = ("Thành", "Thị", "Huyện", "Quận", "TP")
_BEFORE_UNITS = ("; ", ": ", "iêng ", "iao ", "ầu ", "ghị ")
_SMALL_UNITS = ("thành phố ", "thị xã ", "huyện ", "quận ")


def acting_provinces(capitals: Capitals) -> Iterator[Named]:
    """Provinces and districts that are told to do something: "Các tỉnh A, B khẩn trương hoàn thiện …"."""
    at, text = 0, capitals.text
    starts = capitals.starts(_PLACE_WORDS, _SMALL_PLACES)
    for opening in matches(_PLACES, text, starts):
        if opening.start() < at or not _OPENS.search(text, max(0, opening.start() - 24), opening.start()):
            continue
        items = list(_acting(text, opening.start()))
        at = items[-1].end if items else opening.end()
        if items and acts(text, at):
            yield from items
    at = 0
    units = capitals.starts(_UNIT_WORDS, _SMALL_UNITS)
    starts = [unit for unit in units if text[unit].isupper() or text.endswith(_BEFORE_UNITS, 0, unit)]
    for opening in matches(_SINGLE_UNITS, text, starts):
        before = text[max(0, opening.start() - 24) : opening.start()]
        if opening.start() < at or before.endswith((", ", "và ")) or not _OPENS.search(before):
            continue  # "xã A, huyện B": where it is
        items = list(_acting_districts(text, opening.start()))
        at = items[-1].end if items else opening.end()
        if items and acts(text, at):
            yield from items


def singled_out(text: str) -> Iterator[Named]:
    """Districts named out of a group: "các địa phương, nhất là thị xã A, huyện B"."""
    for found in re.finditer(r" là (?=thành phố |thị xã |huyện |quận |TP)", text):
        at = found.end()
        if _SINGLED_OUT.search(text, max(0, at - 50), at):
            yield from _acting_districts(text, at)


def _acting_districts(text: str, at: int) -> Iterator[Named]:
    while (unit := _UNITS.match(text, at)) and is_unit_name(unit["unit"], unit["name"]):
        name = territory_name(unit[0])
        yield Named(at, unit.end(), name, "district", unit["unit"], "", unit[0], 0.7)
        gap = ITEM_GAP.match(text, unit.end())
        if not gap:
            return
        at = gap.end()


def _acting(text: str, at: int) -> Iterator[Named]:
    while found := any_province().match(text, at):
        province = province_named(found["place"])
        if province is None:
            return
        written, unit = called(found["place"], province)
        plural = found[0].lower().startswith("các ")
        start = found.start("unit") if found["unit"] and not plural else found.start("place")
        yield Named(start, found.end(), f"{unit} {written}", "province", unit, "", f"{unit} {written}", 0.7)
        gap = ITEM_GAP.match(text, found.end())
        if not gap:
            return
        at = gap.end()
