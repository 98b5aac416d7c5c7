"""Districts until 30 June 2025 and communes from 1 July 2025, by province.

The level of districts ended with Luật Tổ chức chính quyền địa phương 72/2025/QH15 and Nghị quyết 203/2025/QH15; the
communes are those of Nghị quyết 1654/NQ-UBTVQH15 to 1687/NQ-UBTVQH15.
"""

from __future__ import annotations

from datetime import date
from functools import cache
from importlib import resources

from ..patterns import Pattern
from .fold import fold
from .places import FORMER, MERGED_ON

DISTRICTS = frozenset({"huyen", "quan", "thi xa", "thanh pho"})
COMMUNES = frozenset({"xa", "phuong", "dac khu", "thi tran"})
_KIND = Pattern(r"(quận|huyện|thị xã|thành phố|xã|phường|đặc khu) (.+)$")
_WRITTEN = {"tp": "thanh pho", "t p": "thanh pho", "tx": "thi xa"}


@cache
def _table(name: str) -> dict[str, frozenset[tuple[str, str]]]:
    """Province → (kind, name) of its units, all folded."""
    out: dict[str, frozenset[tuple[str, str]]] = {}
    lines = resources.files(__package__).joinpath(name).read_text(encoding="utf-8").splitlines()
    for line in lines:
        if line.startswith("#"):
            continue
        province, kinds = line.split(": ", 1)
        units = set()
        for part in kinds.split("; "):
            if found := _KIND.match(part):
                units |= {(fold(found[1]), fold(unit)) for unit in found[2].split(", ")}
        out[province] = frozenset(units)
    return out


@cache
def _names(tier: frozenset[str]) -> frozenset[str]:
    """All names of districts, or of communes."""
    tables = (_table("units_2024.txt"), _table("units_2025.txt"))
    return frozenset(name for t in tables for units in t.values() for kind, name in units if kind in tier)


def _kind(written: str) -> str:
    folded = fold(written)
    return _WRITTEN.get(folded, folded)


def is_unit_name(kind: str, name: str) -> bool:
    """There is or was a district or commune of this name: ("huyện", "Mèo Vạc"). Kinds change: districts become towns
    and towns cities."""
    return fold(name) in _names(DISTRICTS if _kind(kind) in DISTRICTS else COMMUNES)


def home_of(kind: str, name: str) -> str | None:
    """The province of the only district of this name: ("thành phố", "Vinh")."""
    places = {
        (province, unit)
        for province, units in _table("units_2024.txt").items()
        for unit in units
        if unit[1] == fold(name)
    }
    homes = {province for province, unit in places if unit[0] == _kind(kind)} or {province for province, _ in places}
    return homes.pop() if len(homes) == 1 else None


def unit_key(kind: str, name: str, province: str, day: date | None) -> tuple[str, str] | None:
    """The province that holds the unit on ``day`` and the unit's key ("huyen-meo-vac"), None where there is no such
    unit then."""
    unit = (_kind(kind), fold(name))
    late = day is not None and day >= MERGED_ON
    if unit[0] in DISTRICTS:
        homes = [province, *(old for old, new in FORMER.items() if new == province)]
        home = next((p for p in homes if unit[1] in {name for _, name in _table("units_2024.txt").get(p, ())}), None)
        if late or home is None:
            return None
        return home, " ".join(unit).replace(" ", "-")
    if unit[0] in COMMUNES and late:
        home = FORMER.get(province, province)
        if unit in _table("units_2025.txt").get(home, frozenset()):
            return home, " ".join(unit).replace(" ", "-")
    return None
