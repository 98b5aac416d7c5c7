"""Names of common socio-economic indicators → a stable key; the entries are data in ``catalogue_entries.py``."""

from __future__ import annotations

import re
from functools import lru_cache

from .catalogue_entries import ENTRIES, Entry, Kind

_COMPILED = tuple((re.compile(entry.pattern), entry) for entry in ENTRIES)
_ANY = re.compile("|".join(entry.pattern for entry in ENTRIES))
"""Most names are none of the catalogue's: one search tells that for all entries."""
_GROWTH = re.compile(r"^(?:tốc độ )?(?:tăng(?: trưởng)?|mức (?:tăng|giảm))(?: bình quân)?(?: của)? ")
_KINDS_IN_PERCENT: frozenset[Kind] = frozenset(("share", "index"))


@lru_cache(maxsize=4096)
def indicator_id(name: str, unit: str) -> str | None:
    """The key of the measure called ``name``, or None where the catalogue does not have it.

    The unit decides between readings of one name: a rate of growth of exports is no export, a share of households no
    number of households.
    """
    lowered = name.lower()
    if _ANY.search(lowered) is None:
        return None
    percent = unit.startswith(("%", "‰"))
    growth = percent and _GROWTH.search(lowered) is not None
    for pattern, entry in _COMPILED:
        if pattern.search(lowered) and (key := _key(entry, percent, growth)):
            return key
    return None


def _key(entry: Entry, percent: bool, growth: bool) -> str | None:
    if growth:
        return f"{entry.key}_growth" if entry.kind in ("amount", "count", "index") else None
    if percent:
        if entry.kind in _KINDS_IN_PERCENT:
            return entry.key
        if entry.kind == "rate":
            return entry.key
        return f"{entry.key}_share" if entry.key in _SHARES else None
    return None if entry.kind == "share" else entry.key


# Of these a percentage is told as often as the amount: of the plan carried out, of the gross product.
_SHARES = frozenset(("public_investment_disbursed", "budget_deficit", "total_investment", "budget_revenue"))
