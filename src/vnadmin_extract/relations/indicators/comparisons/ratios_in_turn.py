"""Ratios in brackets down a list, held against what its first ratio names: "140 ha, bằng 87% cùng kỳ, gồm: ngô 60 ha
(84%), lạc 15 ha (88%)". A share of the whole looks alike, and is told apart by its own two figures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from ....mentions import ComparisonDraft
from ....patterns import Pattern
from ..value import Value

_OPENS_LIST = Pattern(r"(?i)(?<![^\W_])(?:gồm|trong đó|chia ra)(?![^\W_])")
_NEAR = Decimal(1)
"""Points by which a share may be off that was rounded, or taken of rounded figures."""


def hold_against_the_first(text: str, done: Sequence[Value]) -> None:
    """Give each such ratio of a sentence's values, in order, the basis of the ratio last named before its list."""
    open_ratios = [
        (index, at, told)
        for index, value in enumerate(done)
        for at, told in enumerate(value.comparisons)
        if told.kind == "ratio" and told.basis == "other" and _in_brackets_alone(text, told)
    ]
    if any(_is_share(done[index], whole, told) for index, _, told in open_ratios for whole in done[:index]):
        return  # a list of shares
    for index, at, told in open_ratios:
        unit = done[index].quantity.unit
        before = [c for v in done[:index] if v.quantity.unit == unit for c in v.comparisons if _names_basis(c)]
        if before and _OPENS_LIST.search(text, done[0].quantity.start, told.start):
            done[index].comparisons[at] = replace(told, basis=before[-1].basis)


def _in_brackets_alone(text: str, told: ComparisonDraft) -> bool:
    return text.endswith("(", 0, told.start) and text.startswith(")", told.end)


def _names_basis(told: ComparisonDraft) -> bool:
    return told.kind == "ratio" and told.basis != "other"


def _is_share(part: Value, whole: Value, told: ComparisonDraft) -> bool:
    of = whole.quantity.value if whole.quantity.unit == part.quantity.unit else 0
    return bool(of) and abs(100 * part.quantity.value / of - told.value) <= _NEAR
