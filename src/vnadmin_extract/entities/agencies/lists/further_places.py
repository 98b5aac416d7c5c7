"""Bodies of which only the places are written behind a first one: "Sở Y tế Hà Nội, TP. Hồ Chí Minh", "Huyện ủy Bình
Lục, Lý Nhân", "Chi cục Thuế huyện Bình Lục, huyện Lý Nhân"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ....letters import compile_vi
from ....linking.places import province_misread, province_named
from ....linking.units import is_unit_name
from ....patterns import Pattern
from ..names.named import Named
from ..names.territories import territory_name
from .grammar import BRACKET, ITEM_GAP, any_province, called, unit_name

_OF_ITS_PROVINCE = (
    "Sở", "Công an", "Cục", "Bộ Chỉ huy", "Thanh tra", "Kho bạc", "Bảo hiểm xã hội", "Ngân hàng Nhà nước",
)  # fmt: skip


def further_provinces(text: str, named: Sequence[Named]) -> Iterator[Named]:
    """The bodies of which only the provinces are written behind a first one: "Sở Y tế Hà Nội, TP. Hồ Chí Minh"."""
    taken = {body.start for body in named}
    for body in named:
        of_province = province_named(body.territory) or province_named(body.territory.partition(" ")[2])
        if not (of_province and body.bare.startswith(_OF_ITS_PROVINCE)):
            continue
        branch = " chi nhánh" if " chi nhánh " in body.canonical else ""
        for start, end, place in _further(text, body.end):
            if start in taken:
                break
            name = f"{body.bare}{branch} {place}"
            yield Named(start, end, name, "elliptic", body.head, body.bare, place, 0.85)


def _further(text: str, at: int) -> Iterator[tuple[int, int, str]]:
    """The provinces behind a first one, with a bracket behind each or not: "Hà Nội (12%), Huế (9%)". Those whose names
    a scanner hurt count where the letters are right, the others are passed over."""
    passed = 0
    while gap := ITEM_GAP.match(text, _past_bracket(text, at)):
        found = any_province().match(text, gap.end())
        if found and (home := province_named(found["place"])):
            written, unit = called(found["place"], home)
            yield found.start(), found.end(), f"{unit} {written}" if found["unit"] else written
            at, passed = found.end(), 0
        elif (hurt := _HURT_PLACE.match(text, gap.end())) and passed < _UNREAD_IN_TURN:
            passed += 1
            if home := province_named(hurt[0]) or province_misread(hurt[0]):
                yield hurt.start(), hurt.end(), "Thừa Thiên Huế" if home == "Huế" else home
                passed = 0
            at = hurt.end()
        else:
            return


_HURT_PLACE = compile_vi(r"[{U}][^\W\d_]*(?: [^\W\d_]{2,7})?(?: [{U}][^\W\d_]*)?(?= ?[,(.;])")
_UNREAD_IN_TURN = 2


def _past_bracket(text: str, at: int) -> int:
    bracket = BRACKET.match(text, at)
    return bracket.end() if bracket else at


_DISTRICT_PARTIES = {"Huyện ủy": "huyện", "Thị ủy": "thị xã", "Thành ủy": "thành phố", "Quận ủy": "quận"}
_DISTRICT_NAME = compile_vi(r"[{U}][^\W\d_]*(?: [{U}][^\W\d_]*){0,3}")


def further_parties(text: str, named: Sequence[Named]) -> Iterator[Named]:
    """The party committees of which only the districts are written: "Huyện ủy Bình Lục, Lý Nhân"."""
    taken = {body.start for body in named}
    for body in named:
        kind = _DISTRICT_PARTIES.get(body.bare)
        if kind is None or " " not in body.territory:
            continue
        at = body.end
        while (gap := ITEM_GAP.match(text, at)) and (found := _DISTRICT_NAME.match(text, gap.end())):
            name = unit_name(kind, found[0])
            if not name or found.start() in taken or name != found[0]:
                break
            yield Named(
                found.start(),
                found.end(),
                f"{body.bare} {name}",
                "elliptic",
                body.head,
                body.bare,
                f"{kind} {name}",
                0.85,
            )
            at = found.end()


_DISTRICTS = ("huyện", "thị xã", "thành phố", "quận")
_COMMUNES = ("xã", "phường", "thị trấn", "đặc khu")
_PLACE_GAP = Pattern(r", (?:và )?| và ")
_UNIT_NAME = compile_vi(
    r"(?:(?P<unit>[Hh]uyện|[Tt]hị xã|[Tt]hành phố|[Qq]uận|[Xx]ã|[Pp]hường|[Tt]hị trấn|[Đđ]ặc khu|TP\.?|TX\.?|H\.) ?)?"
    r"(?P<name>[{U}][^\W\d_]*(?: [{U}][^\W\d_]*){0,3})"
)


def further_units(text: str, named: Sequence[Named]) -> Iterator[Named]:
    """The same of districts and communes, behind a body of that level: what is above it is where it lies."""
    taken = {body.start for body in named}
    for body in named:
        if not body.territory:
            continue
        territory = territory_name(body.territory)
        kind = next((k for k in (*_DISTRICTS, *_COMMUNES) if territory.startswith(f"{k} ")), None)
        if kind is None or body.rule == "elliptic" or text[body.end : body.end + 1] not in (",", " "):
            continue
        first = territory.removeprefix(f"{kind} ")
        if kind == "thành phố" and not is_unit_name(kind, first):
            continue  # a city of its own
        base = body.canonical.removesuffix(body.territory).removesuffix(f"{kind} {first}").rstrip()
        for start, end, place in _units(text, body.end, kind):
            if start in taken:
                break
            yield Named(start, end, f"{base} {place}", "elliptic", body.head, body.bare, place, 0.85)


def _units(text: str, at: int, kind: str) -> Iterator[tuple[int, int, str]]:
    """The further places behind ``at``; one without its kind is of the kind before, and known by its name."""
    tier = _DISTRICTS if kind in _DISTRICTS else _COMMUNES
    while (gap := _PLACE_GAP.match(text, at)) and (found := _UNIT_NAME.match(text, gap.end())):
        called_so = territory_name(f"{found['unit']} {found['name']}") if found["unit"] else f"{kind} {found['name']}"
        unit = next((k for k in tier if called_so.startswith(f"{k} ")), None)
        if unit is None or (not found["unit"] and province_named(found["name"])):
            return
        known = found["unit"] or _before_one_with_its_kind(text, found, tier)
        name = unit_name(unit, found["name"]) or (found["name"] if known else "")
        if not name or (not found["unit"] and name != found["name"]):
            return
        kind, at = unit, found.start("name") + len(name)
        yield found.start(), at, f"{kind} {name}"


def _before_one_with_its_kind(text: str, found: re.Match[str], tier: Sequence[str]) -> bool:
    """An unknown name of two words or more between places: "UBND xã A, | Tà Bhing | và thị trấn B"."""
    gap = _PLACE_GAP.match(text, found.end()) if " " in found["name"] else None
    after = _UNIT_NAME.match(text, gap.end()) if gap else None
    return after is not None and bool(after["unit"]) and territory_name(f"{after['unit']} A").startswith(tuple(tier))
