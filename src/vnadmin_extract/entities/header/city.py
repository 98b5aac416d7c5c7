"""The city under a province whose paper it is: its "thành phố" is no province."""

from __future__ import annotations

from datetime import date

from ...document import StructuredText
from ...letters import compile_vi
from ...linking.fold import same_tone_placement
from ...linking.places import MERGED_ON, of_center, province_named
from ...linking.units import is_unit_name
from .printed import names_body

_CITY = compile_vi(
    r"(?i:thành phố|thành ủy|tp\.?)\s+(?P<name>(?-i:[{U}])[^\W\d_]*(?:(?: - |[ -])(?-i:[{U}])[^\W\d_]*){0,3})"
)


def city_below(text: StructuredText, issuer: str, issuer_start: int, day: date | None) -> str | None:
    """Its name, in the issuer's or in that of a body which the letterhead names above: "UBND THÀNH PHỐ VINH" / "PHÒNG
    NỘI VỤ". Such cities ended with the districts."""
    if day is not None and day >= MERGED_ON:
        return None
    same = same_tone_placement(text.text)
    above = [same[p.start : p.end] for p in text.paragraphs[:12] if p.zone == "header" and p.start < issuer_start]
    for words in (issuer, *(line for line in reversed(above) if names_body(line))):
        if found := _CITY.search(words):
            return _below(found["name"], day)
    return None


def _below(name: str, day: date | None) -> str | None:
    words = name.split()
    for count in range(len(words), 0, -1):
        place = " ".join(words[:count])
        if of_center(province_named(place), day):
            return None
        if is_unit_name("thành phố", place):
            return " ".join(w.capitalize() for w in place.split()) if place.isupper() else place
    return None
