"""Two figures of one expression that each have their unit: "1% - 1,5%", "560 tỷ đồng/690 tỷ đồng"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ..mentions import QuantityMention

_JOINT = re.compile(r"\s?(?:\[\d{1,2}\])?\s?([-–/]|đến)\s?")


def paired(text: str, quantities: Sequence[QuantityMention]) -> Sequence[QuantityMention]:
    """Ranges and fractions whose figures each have their unit: "1% - 1,5%", "560 tỷ đồng/690 tỷ đồng"."""
    out: list[QuantityMention] | None = None
    for index in range(1, len(quantities)):
        last, this = quantities[index - 1], quantities[index]
        if this.number_start - last.end > 8 or this.unit != last.unit or last.rule != "quantity" != this.rule:
            continue
        joint = _JOINT.fullmatch(text, last.end, this.number_start)
        if joint is None:
            continue
        out = list(quantities) if out is None else out
        first, second = ("slash", "slash_of") if joint[1] == "/" else ("range", "range_end")
        out[index - 1], out[index] = replace(out[index - 1], rule=first), replace(this, rule=second)
    return quantities if out is None else out
