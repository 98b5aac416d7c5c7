"""Bodies of one district or commune whose unit is written once, behind the last: "Đảng ủy, HĐND, UBND xã"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ....linking.bodies import FRONT_HEADS
from ....patterns import Pattern
from ..names.named import Named

_LOCAL = (
    "huyện", "quận", "thị xã", "xã", "phường", "thị trấn", "đặc khu", "Huyện", "Quận", "Xã", "Phường",
)  # fmt: skip
_BODIES = (
    "Đảng ủy", "Hội đồng nhân dân", "Ủy ban nhân dân", "Thường trực Hội", "Thường trực Ủy", "Thường trực Đảng",
    "Ban Thường vụ Đảng", "Công an", "Hội ", *FRONT_HEADS,
)  # fmt: skip
# The councils of a province are named likewise: "HĐND, UBND tỉnh", also where the committee's province follows.
_COUNCILS = ("Hội đồng nhân dân", "Thường trực Hội đồng nhân dân")
_AFTER = ("Ủy ban nhân dân", "Thường trực Ủy ban nhân dân", "Ủy ban Mặt trận", "Đoàn đại biểu Quốc hội")
_PROVINCE = Pattern(r"(?:tỉnh|thành phố)(?![^\W_])")
# The commissions of a committee of the Party, its name behind the last of them.
_COMMISSIONS = r"(?:Ủy ban Kiểm tra|Ban (?:Thường vụ|Tổ chức|Dân vận|Nội chính|Tuyên giáo(?: và Dân vận)?))"
_COMMISSION = Pattern(_COMMISSIONS)
_OF_COMMITTEE = Pattern(rf"{_COMMISSIONS} (?P<whose>(?:Tỉnh|Thành|Huyện|Thị|Quận) ủy(?! viên)[^,;]*)")
_GAPS = frozenset({", ", ",", " và ", ", và ", " - ", "-"})
_LONGEST_GAP = 5


def _whose(text: str, body: Named, after: Named) -> str:
    """The full name of a commission written short before another one: "Ủy ban Kiểm tra, Ban Dân vận Tỉnh ủy"."""
    if after.start - body.end > _LONGEST_GAP or not (alone := _COMMISSION.fullmatch(text, body.start, body.end)):
        return ""
    committee = _OF_COMMITTEE.fullmatch(after.canonical)
    return f"{alone[0]} {committee['whose']}" if committee else ""


def shared_territory(text: str, named: Sequence[Named]) -> list[Named]:
    """``named`` (in order), those without a territory of their own with that of the body that their list ends in."""
    out = list(named)
    for index in range(len(out) - 2, -1, -1):
        body, after = out[index], out[index + 1]
        if (
            not body.territory
            and after.start - body.end <= _LONGEST_GAP
            and after.territory.startswith(_LOCAL)
            and body.bare.startswith(_BODIES)
            and after.bare.startswith(_BODIES)
            and text[body.end : after.start] in _GAPS
        ):
            unit = after.territory
            out[index] = replace(body, canonical=f"{body.canonical} {unit}", territory=unit)
        elif (
            not body.territory
            and body.bare in _COUNCILS
            and after.bare.startswith(_AFTER)
            and text[body.end : after.start] in _GAPS
            and (province := _PROVINCE.match(after.territory))
        ):
            out[index] = replace(body, canonical=f"{body.canonical} {province[0]}", territory=after.territory)
        elif (whole := _whose(text, body, after)) and text[body.end : after.start] in _GAPS:
            out[index] = replace(body, canonical=whole, bare=whole, territory=after.territory)
    return out
