"""Ratios in brackets down a list, held against what its first ratio names: "140 ha, bằng 87% cùng kỳ, gồm: ngô 60 ha
(84%), lạc 15 ha (88%)". A share of the whole looks alike, and is told apart by its own two figures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from ....mentions import ComparisonDraft
from ..value import Value

_NEAR = Decimal(1)
"""Points by which a share may be off that was rounded, or taken of rounded figures."""


def hold_against_the_first(text: str, done: Sequence[Value]) -> None:
    """Give each such ratio of a sentence's values, in order, the basis of the ratio last named before it."""
    for index, value in enumerate(done):
        for at, told in enumerate(value.comparisons):
            if told.kind != "ratio" or told.basis != "other" or not _in_brackets_alone(text, told):
                continue
            before = [v for v in done[:index] if v.quantity.unit == value.quantity.unit]
            first = next((c for v in reversed(before) for c in v.comparisons if _names_basis(c)), None)
            if first is not None and not any(_is_share(value, whole, told) for whole in before):
                value.comparisons[at] = replace(told, basis=first.basis)


def _in_brackets_alone(text: str, told: ComparisonDraft) -> bool:
    return text.endswith("(", 0, told.start) and text.startswith(")", told.end)


def _names_basis(told: ComparisonDraft) -> bool:
    return told.kind == "ratio" and told.basis != "other"


def _is_share(part: Value, whole: Value, told: ComparisonDraft) -> bool:
    of = whole.quantity.value
    return bool(of) and abs(100 * part.quantity.value / of - told.value) <= _NEAR
