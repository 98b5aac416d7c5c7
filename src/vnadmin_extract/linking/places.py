"""The provinces of Việt Nam, 63 until 30 June 2025 and 34 from 1 July 2025 (Nghị quyết 202/2025/QH15)."""

from __future__ import annotations

import re
from datetime import date
from functools import cache

from ..patterns import Pattern
from .fold import fold, letters_apart, one_tone_placement

MERGED_ON = date(2025, 7, 1)
# The province of 2025 and those that went into it besides the one whose name it kept (Nghị quyết 202/2025/QH15).
MERGERS: dict[str, tuple[str, ...]] = {
    "Tuyên Quang": ("Hà Giang",),
    "Lào Cai": ("Yên Bái",),
    "Thái Nguyên": ("Bắc Kạn",),
    "Phú Thọ": ("Vĩnh Phúc", "Hòa Bình"),
    "Bắc Ninh": ("Bắc Giang",),
    "Hưng Yên": ("Thái Bình",),
    "Hải Phòng": ("Hải Dương",),
    "Ninh Bình": ("Hà Nam", "Nam Định"),
    "Quảng Trị": ("Quảng Bình",),
    "Đà Nẵng": ("Quảng Nam",),
    "Quảng Ngãi": ("Kon Tum",),
    "Gia Lai": ("Bình Định",),
    "Khánh Hòa": ("Ninh Thuận",),
    "Lâm Đồng": ("Đắk Nông", "Bình Thuận"),
    "Đắk Lắk": ("Phú Yên",),
    "Hồ Chí Minh": ("Bà Rịa - Vũng Tàu", "Bình Dương"),
    "Đồng Nai": ("Bình Phước",),
    "Tây Ninh": ("Long An",),
    "Cần Thơ": ("Sóc Trăng", "Hậu Giang"),
    "Vĩnh Long": ("Bến Tre", "Trà Vinh"),
    "Đồng Tháp": ("Tiền Giang",),
    "Cà Mau": ("Bạc Liêu",),
    "An Giang": ("Kiên Giang",),
    "Hà Nội": (), "Huế": (), "Lai Châu": (), "Điện Biên": (), "Sơn La": (), "Lạng Sơn": (), "Quảng Ninh": (),
    "Thanh Hóa": (), "Nghệ An": (), "Hà Tĩnh": (), "Cao Bằng": (),
}  # fmt: skip
CITIES = frozenset({"Hà Nội", "Hồ Chí Minh", "Hải Phòng", "Đà Nẵng", "Cần Thơ", "Huế"})
FORMER = {old: new for new, olds in MERGERS.items() for old in olds}
PROVINCES = (*MERGERS, *FORMER)
# Other names in use: older spellings, the province of Huế before 2025, Hà Tây before 1 August 2008.
_ALIASES = {"Thừa Thiên Huế": "Huế", "Thừa Thiên - Huế": "Huế", "Đắc Lắc": "Đắk Lắk", "Đắk Lăk": "Đắk Lắk",
    "Đắc Nông": "Đắk Nông", "Đăk Nông": "Đắk Nông", "Đăk Lăk": "Đắk Lắk", "TP Hồ Chí Minh": "Hồ Chí Minh",
    "Bắc Cạn": "Bắc Kạn", "Kontum": "Kon Tum", "Hà Tây": "Hà Nội", "Bà Rịa Vũng Tàu": "Bà Rịa - Vũng Tàu",
    "HCM": "Hồ Chí Minh"}  # fmt: skip
# Provinces of the neighbours that documents of the border name, as regular expressions.
NEIGHBOURS = ("Vân Nam", "Quảng Tây", "Quảng Đông", "Hải Nam", "Hủa Phăn", "Xiêng Khoảng", "Luông Pha[- ]?[Bb]ăng",
    "Phông Xa Lỳ", "Bo Ly Khăm Xay", "Khăm Muộn", "Sa[- ]?vẳn[- ]?na[- ]?khẹt", "Sê Kông", "Attapư", "Mondulkiri",
    "Ratanakiri", "Svay Rieng", "Prey Veng", "Takeo", "Kampot", "Kandal")  # fmt: skip
# Districts and communes whose names are a province's but for the marks.
_UNITS = frozenset({"phù yên", "quang bình", "thạnh hóa", "thạnh hòa", "yên bài"})
_PREFIX = Pattern(r"(?i)^\W*(?:tỉnh|thành phố|t\.?p\.?|tp)\s*\.?\s*")


_HUE_SINCE = date(2025, 1, 1)
"""Huế is a city of the center (Nghị quyết 175/2024/QH15)."""


def of_center(province: str | None, day: date | None) -> bool:
    """A city that is a province."""
    return province in CITIES and (province != "Huế" or day is None or day >= _HUE_SINCE)


@cache
def _by_fold() -> dict[str, str]:
    names = {fold(name): name for name in PROVINCES}
    return names | {fold(alias): name for alias, name in _ALIASES.items()}


def province_named(text: str) -> str | None:
    """The province that ``text`` names as a whole ("TP. Hồ Chí Minh", "LÀO CAI"), or None."""
    if one_tone_placement(text.strip().lower()) in _UNITS:
        return None
    return _by_fold().get(fold(_PREFIX.sub("", text.strip()))) or _by_fold().get(fold(text))


def province_misread(text: str) -> str | None:
    """The one province whose name differs from ``text`` in a single letter, marks aside: "Kom Tum"."""
    words = fold(text)
    near = {province for name, province in _by_fold().items() if len(words) > 5 and letters_apart(name, words) == 1}
    return near.pop() if len(near) == 1 else None


def province_on(province: str, day: date | None) -> str:
    """The province that held the territory of ``province`` on ``day``."""
    return FORMER.get(province, province) if day and day >= MERGED_ON else province


@cache
def province_pattern() -> str:
    """A regular expression (no groups) of all province names as written, longest first."""
    names = sorted({one_tone_placement(n) for n in (*PROVINCES, *_ALIASES)}, key=len, reverse=True)
    hyphen, space = r"\s?[-–—]\s?", r"\s+"
    return "(?:" + "|".join(re.escape(n).replace(r"\ \-\ ", hyphen).replace(r"\ ", space) for n in names) + ")"
