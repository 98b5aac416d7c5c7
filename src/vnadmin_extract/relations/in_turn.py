"""Changes of several values told in one breath: "… tăng lần lượt 9,1% và 8,7% so với cùng kỳ"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..mentions import ComparisonDraft, QuantityMention
from .comparisons import Basis, basis_in, hundredths

_IN_TURN = re.compile(
    r"(?i)(?<![^\W_])(?:tăng|(?P<down>giảm))(?: tương ứng)?(?: lần lượt| tương ứng)(?: là)?\s$|"
    r"(?<![^\W_])(?:lần lượt|tương ứng) (?:tăng|(?P<fell>giảm))\s$"
)
_BETWEEN = re.compile(r"\s?(?:,|;|và|,\s?và)\s")
_REACH = 30
_BASIS_REACH = 60


def changes_in_turn(
    text: str, quantities: Sequence[QuantityMention], index: int, told: Sequence[QuantityMention]
) -> list[ComparisonDraft]:
    """The changes that begin at ``index``, one for each of the last values ``told``; empty where there is no such list
    or more changes than values."""
    first = quantities[index]
    if first.unit != "%" or text.find("ần lượt", first.start - _REACH, first.start) < 0 > text.find(
        "ương ứng", first.start - _REACH, first.start
    ):
        return []
    opening = _IN_TURN.search(text, max(0, first.start - _REACH), first.start)
    if opening is None:
        return []
    run = [first]
    for following in quantities[index + 1 :]:
        if following.unit not in ("%", "lần") or not _BETWEEN.fullmatch(text, run[-1].end, following.start):
            break
        run.append(following)
    if not 1 < len(run) <= len(told):
        return []
    sign = -1 if opening["down"] or opening["fell"] else 1
    basis = basis_in(re.split("[;.(]", text[run[-1].end : run[-1].end + _BASIS_REACH])[0]) or "same_period"
    return [_change(q, basis, sign) for q in run]


def _change(quantity: QuantityMention, basis: Basis, sign: int) -> ComparisonDraft:
    """A change, or so many times as much."""
    value, start, end = quantity.value, quantity.start, quantity.end
    if quantity.unit == "lần":
        return ComparisonDraft(basis=basis, kind="ratio", value=hundredths(value), start=start, end=end)
    return ComparisonDraft(basis=basis, kind="change", value=sign * value, start=start, end=end)
