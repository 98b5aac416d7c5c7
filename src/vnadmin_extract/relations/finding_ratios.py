"""Percentages against the two figures that they are made of, as far as both are printed."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from itertools import islice
from typing import Any, TypeAlias

from ..entities.quantities.numbers import parse_number
from ..mentions import ComparisonDraft, IndicatorDraft
from ..patterns import Pattern

Finding: TypeAlias = tuple[str, str, tuple[Any, ...]]
_WHOLE = Pattern(r"\s?/\s?(?P<n>\d{1,3}(?:[.]\d{3})+(?:,\d+)?|\d+(?:,\d+)?)(?![\d.,]*/)")
_HUNDRED = Decimal(100)


def find_ratios(text: str, indicators: Sequence[IndicatorDraft]) -> list[Finding]:
    """Shares, degrees of fulfilment and changes that their own figures do not give."""
    out: list[Finding] = []
    for index, draft in enumerate(indicators):
        out += _of_whole(text, draft)
        for plan in islice(indicators, index + 1, None):
            if plan.name != draft.name or plan.status != "target":
                break
            out += _of_plan(draft, plan)
        out += _of_change(draft)
    return out


def _of_whole(text: str, draft: IndicatorDraft) -> list[Finding]:
    """ "45/60 xã, đạt 75%"."""
    if draft.quantity.rule != "slash":
        return []
    whole = _WHOLE.match(text, draft.quantity.number_end)
    ratio = next((c for c in draft.comparisons if c.kind == "ratio"), None)
    if whole is None or ratio is None or ratio.start - draft.quantity.end > 40:
        return []
    total, notes = parse_number(whole["n"])
    if notes or not total:
        return []
    return _checked(ratio, draft.quantity.value, total, (draft,))


def _of_plan(draft: IndicatorDraft, plan: IndicatorDraft) -> list[Finding]:
    """ "đạt 90 tỷ đồng, bằng 60% kế hoạch (kế hoạch là 150 tỷ đồng)"."""
    if draft.status == "target":
        return []
    if plan.quantity.unit != draft.quantity.unit or plan.quantity.unit.startswith("%") or not plan.quantity.value:
        return []
    ratios = [c for c in draft.comparisons if c.basis == "plan" and c.kind == "ratio"]
    before = [c for c in ratios if c.start < plan.start]
    ratio = before[-1] if before else next(iter(ratios), None)  # of two plans each has the percentage before it
    if ratio is None or not draft.end <= ratio.start <= plan.end + 80:
        return []
    return _checked(ratio, draft.quantity.value, plan.quantity.value, (draft, plan))


def _of_change(draft: IndicatorDraft) -> list[Finding]:
    """ "đạt 412 tỷ đồng, tăng 12 tỷ đồng (+3%)": the difference and the rate belong to one basis."""
    out: list[Finding] = []
    for absolute, rate in zip(draft.comparisons, draft.comparisons[1:], strict=False):
        if absolute.kind != "change_abs" or rate.kind != "change" or absolute.basis != rate.basis:
            continue
        if rate.start - absolute.end > 6 or draft.quantity.bound != "exact":
            continue
        base = draft.quantity.value - absolute.value
        if base > 0:
            out += _checked(rate, absolute.value, base, (draft,))
    return out


def _checked(
    stated: ComparisonDraft, part: Decimal, whole: Decimal, members: tuple[IndicatorDraft, ...]
) -> list[Finding]:
    """Silent where rounding of all three figures can explain the difference, and where a bound leaves it open."""
    if any(m.quantity.bound != "exact" for m in members):
        return []
    given = part / whole * _HUNDRED
    slack = _step(stated.value) + _HUNDRED * (_step(part) + abs(given) / _HUNDRED * _step(whole)) / abs(whole)
    if abs(given - stated.value) <= slack:
        return []
    message = f"{stated.value:f} % is said of {part:f} to {whole:f}, which is {given:.2f} %"
    return [("percentage_mismatch", message, members)]


def _step(value: Decimal) -> Decimal:
    """One unit of the last printed place: figures are rounded, and often cut."""
    exponent = value.as_tuple().exponent
    return Decimal(1).scaleb(exponent) if isinstance(exponent, int) and exponent < 0 else Decimal(1)
