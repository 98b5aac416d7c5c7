"""What a rule's own estimate has proved to be worth: estimate → the share of such records that were right.

``calibration.tsv`` counts, for the annotated documents, how many records of a kind, method and estimate there were and
how many of them were right; ``scripts/calibrate.py`` writes it and, with each document judged by the counts of the
others, the reliability table of docs/confidence.md.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache
from importlib import resources

_WEIGHT = 10
"""A group is drawn towards its kind as if ten records more had been right at the kind's rate."""
_MOST = 0.99
"""No count of ours can tell one error in a hundred from none."""


@dataclass(slots=True)
class Counts:
    """Records right, and records in all, by kind and by group (kind, method, estimate)."""

    groups: dict[tuple[str, str, str], tuple[int, int]] = field(default_factory=dict)
    kinds: dict[str, tuple[int, int]] = field(default_factory=dict)

    def add(self, kind: str, method: str, estimate: str, right: int, of: int) -> None:
        key = (kind, method, estimate)
        a, b = self.groups.get(key, (0, 0))
        self.groups[key] = (a + right, b + of)
        a, b = self.kinds.get(kind, (0, 0))
        self.kinds[kind] = (a + right, b + of)

    def confidence(self, kind: str, method: str, estimate: float) -> float:
        """The share right of such records; of a group never counted, no more than its own estimate."""
        right, of = self.kinds.get(kind, (0, 0))
        if not of:
            return estimate
        rate = right / of
        group_right, group_of = self.groups.get((kind, method, written(estimate)), (0, 0))
        if not group_of:
            return min(rate, estimate)
        return min(_MOST, (group_right + _WEIGHT * rate) / (group_of + _WEIGHT))


def written(estimate: float) -> str:
    """An estimate as it stands in the table."""
    return f"{estimate:.2f}"


def read_counts(lines: Iterable[str]) -> Counts:
    """The counts of a table of tab-separated lines: kind, method, estimate, right, of."""
    counts = Counts()
    for line in lines:
        if line.strip() and not line.startswith("#"):
            kind, method, estimate, right, of = line.rstrip("\n").split("\t")
            counts.add(kind, method, estimate, int(right), int(of))
    return counts


@cache
def shipped() -> Counts:
    """The counts that come with the program."""
    return read_counts(
        resources.files(__package__).joinpath("calibration.tsv").read_text(encoding="utf-8").splitlines()
    )


@cache
def shipped_confidence(kind: str, method: str, estimate: float) -> float:
    """The confidence by the counts that come with the program."""
    return shipped().confidence(kind, method, estimate)


def own_estimate(kind: str, method: str, estimate: float) -> float:
    """The rule's own estimate as it is, in the place of ``shipped_confidence``."""
    return estimate
