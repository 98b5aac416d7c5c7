"""The unit behind a number as it is printed: a scale, a currency or measure, what is counted, what it is per."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache

from ...patterns import Pattern
from .units import COUNTED, CURRENCIES, MEASURES, PER, SCALES

# Not "năm 2024 | tỷ lệ", "2021 - 2025 | tỷ trọng".
_BILLION = r"t[ỷỉ](?!\s(?:lệ|trọng|suất|giá|số)(?![^\W_]))"
_SCALE = (
    rf"(?:(?:nghìn|ngàn|triệu|trăm|chục)\s+{_BILLION}|(?:trăm|chục)\s+triệu|nghìn|ngàn|triệu|{_BILLION}|vạn|"
    r"tr(?=đ(?![^\W_]))|tr\b(?:\.(?=\s?(?:USD|đồng|đ(?![^\W_])|m3)))?)"
)
# A unit stands in the line of its number, and in its cell where that is a table's.
_GAP = r"[^\S\n\t]?"
_SCALED = rf"{_GAP}(?:(?P<scale>{_SCALE})(?:(?=đồng|USD|(?<=\.)|(?<=tr)đ(?![^\W_]))|(?![^\W\d_])))?{_GAP}"
# With these behind it the syllable begins another word: "31/12 giải ngân", "3 khu vực", "5 bài học".
_OTHER_WORDS = {
    "năm": r"(?:19|20)\d\d",
    "giải": r"ngân|pháp|quyết|phóng|trình|thích|tỏa|toả|thể(?!\s(?:thao|dục|chất))",
    "bộ": "phận",
    "khu": "vực",
    "bản": "đồ|sắc|chất",
    "căn": "cứ",
    "bài": "học",
    "con": "số",
    "mẫu": "số",
    "đơn": "giản",
    "cụm": "từ",
    "kho": "bạc",
    "tin": r"cậy|học|tưởng",
    "tên": "miền|lửa|gọi",
    "giấy": "mời|tờ",
    "chị": "em",
    "khách": "sạn",
    "phòng": r"ngừa|chống|,\s?chống",
}
# With these behind it "đồng" is no currency: comrades, meters, compatriots, accomplices.
_NO_CURRENCY = (
    r"(?!\s?chí)(?!(?<=đồng)\s(?:hồ(?!\s(?:sơ|chứa))|bào|phạm|đội(?!\sngũ)|nghiệp(?!\svụ)|tác\sgiả)(?![^\W\d_]))"
)
_BEFORE_UNIT = Pattern(_SCALED)
_LETTERS = frozenset(unit[0].lower() for units in (CURRENCIES, MEASURES, COUNTED) for unit in units)
"""What units begin with."""
_DIVIDED = Pattern(r"\s?/|\s+trên\s")
"""What ``PER`` begins with, which is long and seldom there."""


def unit_at(text: str, at: int) -> re.Match[str] | None:
    """The scale and the unit that follow at ``at``; there may be none of either."""
    before = _BEFORE_UNIT.match(text, at)
    if before is None:
        return None
    letter = text[before.end() : before.end() + 1].lower()
    letter = letter if letter in _LETTERS else ""
    unit = _unit_regex(letter).match(text, at)
    divided = unit is not None and _DIVIDED.match(text, unit.end())
    return _unit_regex(letter, PER).match(text, at) if divided else unit


@cache
def _unit_regex(letter: str, per: str = "(?!)") -> Pattern:
    """The scale and the units that begin with ``letter``: of all of them the longest would have to be tried first."""
    money, measures, counted = (
        "|".join(
            re.escape(u).replace(r"\ ", r"\s") + (rf"(?!\s(?:{_OTHER_WORDS[u]}))" if u in _OTHER_WORDS else "")
            for u in sorted(units, key=len, reverse=True)
            if letter and u.lower().startswith(letter)
        )
        or "(?!)"
        for units in (CURRENCIES, MEASURES, COUNTED)
    )
    return Pattern(
        rf"{_SCALED}(?:(?:(?:(?P<money>(?i:{money})){_NO_CURRENCY}(?![^\W\d_])(?!/c(?![^\W_]))|"
        rf"(?P<measure>[%‰]|(?i:{measures})(?![^\W_])))(?P<gdp>(?<=%)\s?GR?DP(?![^\W\d_]))?|"
        rf"(?P<counted>(?i:{counted}))(?![^\W\d_]))(?P<per>{per})?)?"
    )


_HECTARES = Pattern(r"(?i)h[ée]c[- ]?ta")
"""Written out; codes hold one spelling."""


def is_unit(unit: re.Match[str] | None) -> bool:
    """Something measurable: "tr" alone is no unit, since it may be the page of a quotation."""
    if unit is None:
        return False
    if unit["money"] or unit["measure"] or unit["counted"]:
        return True
    return bool(unit["scale"]) and unit["scale"].strip() != "tr"


def read_unit(unit: re.Match[str]) -> tuple[str, str | None, str | None, Decimal | None]:
    """The unit as written (lower case but for abbreviations), its currency, its code and the factor to the code."""
    scale = (
        SCALES.get(re.sub(r"\s+", " ", unit["scale"]).replace("tỉ", "tỷ").rstrip("."), Decimal(1))
        if unit["scale"]
        else Decimal(1)
    )
    name = _lower(" ".join(unit[0].split()))
    per = _HECTARES.sub("ha", (unit["per"] or "").strip())
    if unit["money"]:
        code = CURRENCIES[re.sub(r"\s+", " ", unit["money"]).lower()]
        return name, code, f"{code}{per}", scale
    if unit["measure"]:
        code, factor = MEASURES[re.sub(r"\s+", " ", unit["measure"]).lower()]
        return name, None, f"{code}{per}", scale * factor
    if unit["counted"]:
        return name, None, None, scale if unit["scale"] else None
    return name, None, None, scale


def _lower(name: str) -> str:
    return " ".join(w if w.isupper() or any(c.isupper() for c in w[1:]) else w.lower() for w in name.split())
