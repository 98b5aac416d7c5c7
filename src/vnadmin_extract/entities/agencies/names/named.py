"""What the parts of this grammar pass to each other."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

PLURAL = "plural"
"""The rule of a name before which "các" stands: a group, or nothing."""


@dataclass(frozen=True, slots=True)
class Named:
    """A body as found. ``bare`` is the full name without its territory, for the registry."""

    start: int
    end: int
    canonical: str
    rule: str
    head: str = ""
    bare: str = ""
    territory: str = ""
    confidence: float = 0.95
    alone: bool = False
    """Only the head is written ("Ban Chỉ đạo"): the full name stands elsewhere in the document."""


def one_spelling(named: Sequence[Named]) -> list[Named]:
    """``named`` with one use of capitals for each name: the most frequent of the document, else the first."""
    counts = Counter(body.canonical for body in named)
    best: dict[str, str] = {}
    for name, count in counts.items():
        key = name.lower()
        if key not in best or count > counts[best[key]]:
            best[key] = name
    return [
        body if (name := best[body.canonical.lower()]) == body.canonical else replace(body, canonical=name)
        for body in named
    ]


def merged(spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """The spans sorted, overlapping ones made one."""
    out: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if out and start < out[-1][1]:
            out[-1] = (out[-1][0], max(end, out[-1][1]))
        else:
            out.append((start, end))
    return out


def hits(spans: Sequence[tuple[int, int]], start: int, end: int) -> bool:
    """One of the sorted ``spans``, which do not overlap, overlaps ``start``-``end``."""
    index = bisect_left(spans, (end, -1))
    return index > 0 and spans[index - 1][1] > start
