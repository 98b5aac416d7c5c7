"""The registry: which body a name means on a day, under a key that stays the same, and what the body became."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Literal, TypeAlias

from ..patterns import Pattern
from .bodies import (
    BRANCHES,
    CENTRAL_BODIES,
    COMMUNE_BODIES,
    DEPARTMENTS,
    DISTRICT_BODIES,
    FRONT_BODIES,
    MINISTRIES,
    OTHER_SPELLINGS,
    PARTY_BODIES,
    PROVINCIAL_BODIES,
    REFORM,
    REGIONAL,
    Body,
)
from .fold import fold, slug
from .places import FORMER, MERGED_ON, province_on
from .units import unit_key

Tier: TypeAlias = Literal["central", "province", "district", "commune"]
CENTRAL = tuple(b.name for b in CENTRAL_BODIES)
PARTY = tuple(b.name for b in PARTY_BODIES)
PROVINCIAL = tuple(b.name for b in PROVINCIAL_BODIES)
FRONT = tuple(b.name for b in FRONT_BODIES)
MINISTERIAL = tuple(b.name for b in (*MINISTRIES, *DEPARTMENTS))
_ROMAN = tuple(
    f"{tens}{ones}"
    for tens in ("", "X", "XX", "XXX")
    for ones in ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")
)
_REGION = Pattern(r"(?i)(.+?) khu vực (\d{1,2}|[ivx]+)$")


@dataclass(frozen=True, slots=True)
class Link:
    """The registry's answer: a stable key, the day it was asked for, and the key of what the body became."""

    agency_id: str
    valid_on: date | None
    successor_id: str | None


@cache
def _table(tier: Tier) -> dict[str, Body]:
    tables: dict[Tier, tuple[Sequence[Body], ...]] = {
        "central": (MINISTRIES, CENTRAL_BODIES, PARTY_BODIES, FRONT_BODIES),
        "province": (DEPARTMENTS, PROVINCIAL_BODIES, BRANCHES),
        "district": (DISTRICT_BODIES,),
        "commune": (COMMUNE_BODIES,),
    }
    bodies = {fold(b.name): b for table in tables[tier] for b in table}
    also = {fold(other): bodies[fold(name)] for other, name in OTHER_SPELLINGS.items() if fold(name) in bodies}
    return also | bodies


def central_body(name: str, day: date | None) -> bool:
    """``name`` (full) is a central body that existed on ``day``."""
    return _on(_table("central").get(fold(name)), day) is not None


def provincial_body(name: str) -> bool:
    """Every province has or had a body called ``name`` (full, without its territory)."""
    return fold(name) in _table("province")


def local_body(name: str, tier: Literal["district", "commune"]) -> bool:
    """Every district or commune has or had a body called ``name`` (full, without its territory)."""
    return fold(name) in _table(tier)


def link(
    name: str, tier: str | None, province: str | None, day: date | None, unit: tuple[str, str] | None = None
) -> Link | None:
    """The body ``name`` (full, without its territory) as of ``day``, or None where the registry does not know it.

    ``tier`` is what it belongs to: "central", "province", "district" or "commune"; of the last two ``unit`` is the
    kind and the name ("huyện", "Mèo Vạc"). A body that did not exist on ``day``, or no longer, is not linked.
    """
    if region := _REGION.match(name):
        return _regional(region[1], region[2], day)
    if tier == "central":
        body = _on(_table("central").get(fold(name)), day)
        return Link(f"vn/{slug(body.name)}", day, _after("vn", body)) if body else None
    if province is None:
        return None
    if tier == "province":
        body = _on(_table("province").get(fold(name)), day)
        return _provincial(body, province, day) if body else None
    if tier in ("district", "commune") and unit is not None:
        body = _on(_table("district" if tier == "district" else "commune").get(fold(name)), day)
        place = unit_key(*unit, province, day) if body else None
        if body and place:
            return Link(f"{slug(place[0])}/{place[1]}/{slug(body.name)}", day, None)
    return None


def _on(body: Body | None, day: date | None) -> Body | None:
    """``body`` where it existed on ``day``. Without a day, what is known to have ended is not assumed to last."""
    if body is None or day is None:
        return body
    if (body.since and day < body.since) or (body.until and day >= body.until and not body.successors):
        return None
    return body


def _after(home: str, body: Body) -> str | None:
    if not body.successors:
        return None
    first = body.successors[0]
    return f"{home if fold(first) in _table('province') or home == 'vn' else 'vn'}/{slug(first)}"


def _provincial(body: Body, province: str, day: date | None) -> Link:
    home = slug(province_on(province, day))
    follows = _after(home, body)
    if follows is None and province in FORMER and (day is None or day < MERGED_ON):
        follows = f"{slug(province_on(province, MERGED_ON))}/{slug(body.name)}"
    return Link(f"{home}/{slug(body.name)}", day, follows)


def _regional(name: str, number: str, day: date | None) -> Link | None:
    """A branch for several provinces: "Hải quan khu vực VII", "Ngân hàng Nhà nước Chi nhánh Khu vực 4"."""
    name = name.replace(" Việt Nam", "")
    regions = next((count for head, count in REGIONAL if fold(head) == fold(name)), 0)
    index = int(number) if number.isdigit() else _ROMAN.index(number.upper()) if number.upper() in _ROMAN else 0
    if not 0 < index <= regions or day is None or day < REFORM:
        return None
    if fold(name) in ("thue", "chi cuc thue") and day >= MERGED_ON:
        return None  # a tax office for each province again
    head = fold(name).removeprefix("chi cuc ").removesuffix(" chi nhanh").replace(" ", "-")
    return Link(f"vn/{head}-khu-vuc-{index}", day, None)
