"""Figures told in several scales: "2 tỷ 350 triệu đồng", "15 nghìn 500 tỷ đồng", "1 tỷ rưỡi"."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from ...patterns import Pattern
from .units import SCALES

_MORE = Pattern(r"(?: và)? (?P<n>\d{1,3}) (?P<scale>tỷ|tỉ|triệu|nghìn|ngàn)(?![^\W\d_])")
_HALF = Pattern(r" rưỡi(?![^\W\d_])")
_THOUSAND = ("nghìn", "ngàn")


@dataclass(frozen=True, slots=True)
class Scaled:
    """A value in ``scale``; ``end`` is where the last scale ends and the unit goes on, ``number_end`` where the last
    figures do."""

    value: Decimal
    scale: str
    end: int
    number_end: int


def in_several_scales(text: str, value: Decimal, scale: str, end: int) -> Scaled | None:
    """What ``value`` in ``scale``, which ends at ``end``, says together with the smaller scales behind it; None where
    none follows. Thousands before a larger scale are thousands of it."""
    if scale not in SCALES:
        return None
    half = _HALF.match(text, end)
    if half is not None and value == value.to_integral_value():
        return Scaled(value + Decimal("0.5"), scale, half.end(), half.end())
    found = _MORE.match(text, end)
    if found is None:
        return None
    if scale in _THOUSAND and SCALES[found["scale"]] > SCALES[scale]:
        return Scaled(value * 1000 + int(found["n"]), found["scale"], found.end(), found.end("n"))
    total, last, number_end = value, SCALES[scale], end
    while found and SCALES[found["scale"]] < last:
        last = SCALES[found["scale"]]
        total += int(found["n"]) * last / SCALES[scale]
        end, number_end = found.end(), found.end("n")
        found = _MORE.match(text, end)
    return Scaled(total, scale, end, number_end) if total != value else None
