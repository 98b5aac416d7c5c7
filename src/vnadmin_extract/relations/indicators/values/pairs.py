"""Two figures of one expression that each have their unit: "1% - 1,5%", "560 tỷ đồng/690 tỷ đồng"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ....mentions import QuantityMention
from ....patterns import Pattern

_JOINT = Pattern(r"\s?(?:\[\d{1,2}\])?\s?([-–/]|đến)\s?")


def paired(text: str, quantities: Sequence[QuantityMention]) -> Sequence[QuantityMention]:
    """Ranges and fractions whose figures each have their unit: "1% - 1,5%", "560 tỷ đồng/690 tỷ đồng"."""
    out: list[QuantityMention] | None = None
    for index in range(1, len(quantities)):
        last, this = quantities[index - 1], quantities[index]
        if this.number_start - last.end > 8 or this.unit != last.unit or last.rule != "quantity" != this.rule:
            continue
        joint = _JOINT.fullmatch(text, last.end, this.number_start)
        if joint is None or _is_series(text, quantities, index, joint[1]):
            continue
        out = list(quantities) if out is None else out
        first, second = ("slash", "slash_of") if joint[1] == "/" else ("range", "range_end")
        out[index - 1], out[index] = replace(out[index - 1], rule=first), replace(this, rule=second)
    return quantities if out is None else out


def _is_series(text: str, quantities: Sequence[QuantityMention], index: int, sign: str) -> bool:
    """Three figures or more that one sign joins are no range: "26% - 36% - 38%"."""
    if sign not in "-–":
        return False
    around = [(index - 2, index - 1), (index, index + 1)]
    return any(
        a >= 0
        and b < len(quantities)
        and quantities[b].number_start - quantities[a].end <= 8
        and (joint := _JOINT.fullmatch(text, quantities[a].end, quantities[b].number_start)) is not None
        and joint[1] == sign
        for a, b in around
    )
