"""What the two ends of a range are held against: "295 - 300 tỷ đồng, tăng 17,5 - 19,5%, bằng 36,5% GDP"."""

from __future__ import annotations

from collections.abc import Sequence

from ....mentions import ComparisonDraft
from ....patterns import Pattern
from ..value import Value

_JOINT = Pattern(r"\s?%?\s?(?:[-–]|đến)\s?")


def give_to_both_ends(text: str, done: Sequence[Value]) -> None:
    """Both ends have the comparisons told of the range; of one that is a range itself the lower end has the first
    figure and the upper end the second."""
    for upper in done:
        lower = upper.same_as
        if lower is None or upper.quantity.rule != "range_end" or lower.quantity.rule != "range":
            continue
        told = [(c, n in lower.open_bases) for n, c in enumerate(lower.comparisons)]
        told += [(c, n in upper.open_bases) for n, c in enumerate(upper.comparisons)]
        first: list[tuple[ComparisonDraft, bool]] = []
        second: list[tuple[ComparisonDraft, bool]] = []
        for comparison, is_open in told:
            last = second[-1][0] if second else None
            if last is not None and last in (c for c, _ in first) and _is_range(text, last, comparison):
                second[-1] = comparison, is_open
                continue
            first.append((comparison, is_open))
            second.append((comparison, is_open))
        for value, mine in ((lower, first), (upper, second)):
            value.comparisons = [c for c, _ in mine]
            value.open_bases = [n for n, (_, is_open) in enumerate(mine) if is_open]


def _is_range(text: str, first: ComparisonDraft, second: ComparisonDraft) -> bool:
    return (first.basis, first.kind) == (second.basis, second.kind) and (
        _JOINT.fullmatch(text, first.end, second.start) is not None
    )
