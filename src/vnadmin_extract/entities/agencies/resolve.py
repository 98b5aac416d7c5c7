"""What a name means in its document: the level and province of the body, and its key in the registry."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from typing import Literal

from ...document import Context
from ...letters import compile_vi
from ...linking.bodies import FRONT_HEADS, PARTY_HEADS
from ...linking.fold import fold
from ...linking.places import MERGED_ON, NEIGHBOURS, of_center, province_named
from ...linking.registry import Link, central_body, link, local_body, provincial_body
from ...linking.units import unit_key
from ...mentions import Level
from ...patterns import Pattern
from .names.named import Named
from .names.territories import UNIT

_UNIT = Pattern(f"({UNIT})(?: (.+))?$")
_NEIGHBOUR = Pattern("(?:" + "|".join(NEIGHBOURS) + ")$")
_CENTRAL_HEADS = ("Bộ", "Chính", "Thủ", "Quốc", "Vụ", "Tổng cục", "Tổng Cục")
_OF_PARTY = Pattern(r" (?:Tỉnh|Thành|Huyện|Thị|Quận|Đảng) ủy|^Ban Xây dựng Đảng")
# Of the nation, also in a province's paper: its boards, and the departments of a ministry that no province has.
_OF_CENTER = Pattern(
    r"(?:(?:Văn phòng|Thường trực|Cơ quan thường trực) )?(?:Ban Chỉ đạo|Ban Chỉ huy|Hội đồng|Ủy ban)(?: \d+)? "
    r"(?:Trung ương|[Qq]uốc gia)(?![^\W_])|Viện (?:Pasteur|Vệ sinh dịch tễ|Sốt rét|Dinh dưỡng|Hàn lâm)(?![^\W_])|"
    r"Cục (?!(?:Thuế|Hải quan|Thống kê|Thi hành án|Quản lý thị trường|Dự trữ|Kiểm lâm|Chính trị|Hậu cần)(?![^\W_]))"
    r"(?!.* (?:tỉnh|thành phố|khu vực)(?![^\W_]))[^\W_]"
)
# The Front and the mass organisations of a level, with the part of them that is named: no committee of the Party.
_OF_FRONT = Pattern(
    r"^(?!Đảng|Ban Cán sự|Trung ương)(?:.* )?(?:(?:Tỉnh|Thành|Huyện|Quận|Thị|Xã|Phường) [Đđ]oàn|Đoàn Thanh niên"
    r"(?: Cộng sản Hồ Chí Minh)?|Hội (?:Nông dân|Phụ nữ|Cựu chiến binh|Liên hiệp (?:Phụ nữ|Thanh niên))(?: Việt Nam)?|"
    r"Liên đoàn Lao động|(?:Ban (?:Chấp hành|Thường vụ) )?(?<!Đảng )Đoàn)$"
)
_UNITS_BELOW = ("thành phố", "huyện", "quận", "thị xã", "xã", "phường", "đặc khu")
_SEATS = {"Huyện ủy": "huyện", "Thị ủy": "thị xã", "Quận ủy": "quận", "Thành ủy": "thành phố"}
_CITY_KINDS = frozenset({"thanh pho", "tp", "t p", "thi xa", "tx"})
_PROVINCIAL_PARTY = Pattern(r"Tỉnh ủy|Thành ủy|Đảng bộ|Ủy ban nhân dân")


@dataclass(frozen=True, slots=True)
class Resolved:
    level: Level
    province: str | None
    link: Link | None


def resolve(body: Named, context: Context) -> Resolved:
    """The level, the province (of the mention, else of the document) and the registry's answer."""
    return _resolved(body.canonical, body.head, body.bare, body.territory, context)


@lru_cache(maxsize=4096)
def _resolved(canonical: str, head: str, bare: str, territory: str, context: Context) -> Resolved:
    body = Named(0, 0, canonical, "", head, bare, territory)
    unit = _unit(body.territory, context.issued_on or context.reference)
    if unit is None and "Thành ủy" in bare and _city_below(territory, context):
        unit = ("thành phố", territory)
    unit = unit or _issuers_unit(body, context)
    level, tier = _level(body, unit, context)
    province = None
    if level in ("province", "district", "commune", "party", "front") and tier != "central":
        province = _province(body, unit, context)
    if _foreign(body):
        return Resolved(level, None, None)
    day = context.issued_on or context.reference
    found = _link(body, tier, province, day, unit)
    if found is None and context.issued_on is None and day is not None:
        # Only the year is known: a body may have begun in the course of it.
        found = _link(body, tier, province, date(day.year, 12, 31), unit)
    if found is not None and context.issued_on is None:
        found = replace(found, valid_on=None)
    return Resolved(level, province, found)


_DIRECTS = compile_vi(
    r"(?:UBND|Ủy ban nhân dân) (?:(?P<unit>(?:huyện|quận|thị xã)(?: [{U}][{L}]*){1,3}|"
    r"(?:thành phố|TP\.?)(?: [{U}][{L}]*){1,3})|các (?:huyện|quận|thị xã))[^.;:\n]{0,40}? "
    r"(?:chỉ đạo|giao|phân công|yêu cầu)(?: [^.;:\n]{0,60})? $"
)
_REACH = 160


def of_district(body: Named, text: str) -> Named:
    """``body`` with the unit whose committee directs it: "UBND huyện A chỉ đạo | Phòng Nội vụ"."""
    if body.territory or not body.bare.startswith("Phòng ") or not body.bare.startswith(_OF_DISTRICT):
        return body
    found = _DIRECTS.search(text, max(0, body.start - _REACH), body.start)
    return replace(body, territory=found["unit"] or "huyện") if found else body


def _link(
    body: Named, tier: str | None, province: str | None, day: date | None, unit: tuple[str, str] | None
) -> Link | None:
    # Of an association its central part stands for the whole.
    name = body.bare.removeprefix("Trung ương ") if body.bare.startswith("Trung ương Hội") else body.bare
    found = None if "khu vực" in body.territory.lower() else link(name, tier, province, day, unit)
    if found is None and body.territory:
        found = link(body.canonical, tier, province, day, unit)
    return found


def _foreign(body: Named) -> bool:
    """A body of a neighbour's province."""
    return bool(_NEIGHBOUR.search(body.territory))


def _unit(territory: str, day: date | None) -> tuple[str, str] | None:
    """Kind and name of a district or commune; None for a province and where no name is given. A city that is called
    like its province is a district of it, but for those that are provinces themselves."""
    found = _UNIT.match(territory)
    if not found or not found[2] or found[1].lower() == "tỉnh":
        return None
    city = fold(found[1]) in ("thanh pho", "tp", "t p")
    if not city:
        return found[1], found[2]
    province = province_named(found[2])
    merged = province is not None and (day is None or day >= MERGED_ON)
    return None if merged or of_center(province, day) else (found[1], found[2])


def _issuers_unit(body: Named, context: Context) -> tuple[str, str] | None:
    """The issuer's unit where it is the issuer that is named without it: "UBND huyện" of "UBND huyện Mèo Vạc"."""
    issuer = context.issuer or ""
    whole = f"{body.canonical} "
    if not issuer.startswith(whole) or body.territory.lower() not in (*_UNITS_BELOW, ""):
        return None
    kind = body.territory.lower() or next((kind for head, kind in _SEATS.items() if body.bare.endswith(head)), "")
    if not kind or (kind == "thành phố" and not context.city):
        return None
    return kind, issuer.removeprefix(whole)


def _city_below(territory: str, context: Context) -> bool:
    """The province's name behind "Thành ủy" is that of a city in it."""
    province = province_named(territory)
    return province is not None and not of_center(province, context.issued_on or context.reference)


def _level(body: Named, unit: tuple[str, str] | None, context: Context) -> tuple[Level, str | None]:
    """The level of the body, and the tier of the registry that holds it."""
    day = context.issued_on or context.reference
    tier = _tier(body, unit, context)
    if _OF_FRONT.search(body.bare) and not central_body(body.bare, day):
        return "front", tier
    if body.bare.startswith(
        (*PARTY_HEADS, "Ban Chấp hành", "Ban Cán sự", "Bộ Chính trị", "Ban Bí thư", "Thường trực Ban Bí thư", "Đảng ")
    ) or (_OF_PARTY.search(body.bare)):
        if tier is None or (tier == "central" and _PROVINCIAL_PARTY.search(body.bare)):
            tier = "province" if _PROVINCIAL_PARTY.search(body.bare) else "central"
        if "Thành ủy" in body.bare and (context.city or not of_center(_province(body, unit, context), day)):
            tier = "district"
        return "party", "central" if central_body(body.bare, day) else tier
    named = tier if body.territory or body.head == "Sở" else None
    if (
        central_body(body.bare, day)
        and named in (None, "central")
        and not (tier == "province" and provincial_body(body.bare))
    ):
        party = body.bare.endswith("Trung ương") or "Trung ương Đảng" in body.bare
        return "party" if party else "front" if body.bare.startswith(FRONT_HEADS) else "central", "central"
    if body.bare.startswith(FRONT_HEADS):
        return "front", tier
    levels: dict[str | None, Level] = {
        "central": "central", "province": "province", "district": "district", "commune": "commune",
    }  # fmt: skip
    return levels.get(tier, "other"), tier


def _tier(body: Named, unit: tuple[str, str] | None, context: Context) -> str | None:
    """By the territory that is written, else by the head, else by who speaks."""
    if body.bare.endswith("nhân dân tối cao"):
        return "central"
    territory = fold(body.territory)
    kind = f"{territory} "  # "Quảng Trị" is no "quận"
    if kind.startswith(("huyen ", "quan ", "thi xa ")) or (unit and fold(unit[0]) in ("thanh pho", "tp", "tx")):
        return "district"
    if kind.startswith(("xa ", "phuong ", "thi tran ", "dac khu ")):
        return "commune"
    if context.city and territory in ("thanh pho", "tp"):
        return "district"
    if body.bare.startswith("Bộ Chỉ huy"):
        return "province"
    if not territory and _OF_CENTER.match(body.bare) and body.bare != context.issuer:
        return "central"
    if territory in ("viet nam", "trung uong") or body.head in _CENTRAL_HEADS:
        return "central"
    if body.head == "Sở" or kind.startswith(("tinh ", "thanh pho ", "tp ", "chi nhanh tinh ")):
        return "province"
    if body.territory and province_named(body.territory):
        return "province"
    home = _home(context)
    own = body.bare == context.issuer
    if home and (own or local_body(body.bare, home) or body.bare.startswith(_OF_DISTRICT)):
        return home
    return context.issuer_level if context.issuer_level in ("province", "central") and not home else None


_OF_DISTRICT = (
    "Huyện ủy", "Thị ủy", "Quận ủy", "Trường THCS", "Trường Tiểu học", "Trường Mầm non", "Phòng Giáo dục và Đào tạo",
    "Phòng Nội vụ", "Phòng Tư pháp", "Phòng Y tế", "Phòng Tài chính - Kế hoạch", "Phòng Lao động", "Phòng Kinh tế",
    "Phòng Nông nghiệp", "Phòng Tài nguyên", "Phòng Văn hóa", "Phòng Quản lý đô thị", "Phòng Dân tộc",
)  # fmt: skip
_OF_COMMUNE = Pattern(r"Đảng ủy (?:xã|phường|thị trấn|đặc khu)(?![^\W_])")


def _home(context: Context) -> Literal["district", "commune"] | None:
    """The district or commune level whose paper it is, by the issuer; offices and schools of a district are its own."""
    issuer = context.issuer or ""
    if context.issuer_level == "district" or context.city or issuer.startswith(_OF_DISTRICT):
        return "district"
    return "commune" if context.issuer_level == "commune" or _OF_COMMUNE.match(issuer) else None


def _province(body: Named, unit: tuple[str, str] | None, context: Context) -> str | None:
    if unit is not None and fold(unit[0]) not in _CITY_KINDS:
        # "xã Bình Dương" is a unit of the paper's province; only cities and towns are called like their own.
        named = province_named(unit[1])
        day = context.issued_on or context.reference
        return context.province or (named if named and unit_key(*unit, named, day) else None)
    for words in (body.territory, body.territory.split(" ", 1)[-1]):
        if words and (named := province_named(words)):
            return named
    return context.province
