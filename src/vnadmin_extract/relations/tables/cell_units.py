"""The unit that a table's cell, head or title names, with its code and scale."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from ...entities.quantities.units import COUNTED, CURRENCIES, MEASURES, SCALES
from ...patterns import Pattern

_SCALE = Pattern(
    r"(?P<figures>\d[\d.]*)?\s*(?P<words>(?:(?:nghìn|ngàn|triệu)\s+t[ỷỉ]|trăm\s+triệu|nghìn|ngàn|triệu|t[ỷỉ]|vạn|"
    r"tr(?=[.\s]))\.?)?\s*"
)

COUNTED_NOUNS = frozenset(noun for noun in COUNTED if noun.islower())
"""What brackets behind a name count in: "Số vụ cháy (vụ)"; letters stand for a name as well ("hợp tác xã (HTX)")."""
ROUND = r"(?:1(?:00?)?\.?000(?:\.?000)?\s*)?"
"""What may stand before a unit: "(1.000 đồng)"."""
# "Số hộ nghèo", "Tổng số dự án", "SL": counts, whatever unit stands above the table.
_COUNT = Pattern(
    r"(?i)\W*(?:tổng\s+)?(?:số(?:\s+lượng)?|sl)(?:\s+(?P<noun>"
    + "|".join(re.escape(noun) for noun in sorted(COUNTED, key=len, reverse=True) if noun not in ("kế hoạch", "lần"))
    + r")(?![^\W_])|(?<=lượng)\W*$|(?<=sl)\W*$)"
)
_AMOUNT = Pattern(r"(?i)\W*(?:diện\s+tích|sản\s+lượng|năng\s+suất|chiều\s+dài|dân\s+số)(?![^\W_])")  # of no money
_SHARE = Pattern(r"(?i)^\W*t[ỷỉ]\s+(?:lệ|trọng|suất)(?![^\W_])|(?<!\d)(?<!\d )%")
# Before the end of the head, or in brackets behind its words: "Kinh phí (1.000 đồng)".
_ASIDE = Pattern(rf"(?i)\(\s*(?:đvt|đơn vị(?: tính)?)?\s*:?\s*({ROUND}[^()\d][^()]{{0,30}})\)\s*$")


@dataclass(frozen=True, slots=True)
class CellUnit:
    """A unit as written (lower case but for abbreviations); ``factor`` scales a value to ``code``."""

    name: str
    currency: str | None = None
    code: str | None = None
    factor: Decimal | None = None

    def base(self, value: Decimal | None) -> Decimal | None:
        """``value`` in ``code``."""
        return value * self.factor if value is not None and self.factor is not None else None


def read_unit(words: str) -> CellUnit:
    """The unit called ``words``; without a code where the tables do not know it."""
    name = _lowered(" ".join(words.split()))
    scale = _SCALE.match(name.lower())
    rest = name.lower()[scale.end() :] if scale else name.lower()
    factor = Decimal(1)
    if scale and scale["words"]:
        factor *= SCALES.get(" ".join(scale["words"].rstrip(".").split()).replace("tỉ", "tỷ"), Decimal(1))
    if scale and scale["figures"]:
        factor *= Decimal(scale["figures"].replace(".", ""))
    measure, slash, per = rest.partition("/")
    measure = measure.strip(" .")
    per = f"/{per.strip()}" if slash else ""
    if measure in CURRENCIES:
        code = CURRENCIES[measure]
        return CellUnit(name, None if per else code, f"{code}{per}", factor)
    if measure in MEASURES:
        code, own = MEASURES[measure]
        return CellUnit(name, None, f"{code}{per}", factor * own)
    return CellUnit(name)


def unit_in_brackets(head: str) -> str | None:
    """The unit that stands in brackets behind a head."""
    found = _ASIDE.search(head)
    named = found is not None and any(c.isalpha() or c in "%‰" for c in found[1])  # "giảm (-)" names none
    return found[1].strip() if found and named else None


def unit_of_title(title: str, *heads: str) -> str:
    """The unit that the title of a table gives to values below ``heads``: none of money or measure to what they call
    a count or a share ("Số hộ nghèo", "Tỷ lệ")."""
    unit = read_unit(title)
    if unit.code is None:
        return title
    for head in heads:
        if unit.currency and _AMOUNT.match(head):
            return ""
        if found := _COUNT.match(head):
            return found["noun"] or ""
        if found := _SHARE.search(head):
            return "%" if "%" in head else ""
    return title


def _lowered(name: str) -> str:
    """Lower case, abbreviations kept: "Triệu USD" → "triệu USD"; a head all in capitals holds none."""
    if name.isupper() and len(name) > 4:
        return " ".join(w if w.isascii() and w.lower() in CURRENCIES else w.lower() for w in name.split())
    return " ".join(w if w.isupper() or any(c.isupper() for c in w[1:]) else w.lower() for w in name.split())
