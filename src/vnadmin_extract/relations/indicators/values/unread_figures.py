"""Figures of the prose that stand in no record: a missing one must be visible."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Container, Iterable, Iterator, Sequence
from typing import Protocol

from ....document import Note, StructuredText
from ....mentions import DeadlineMention, IndicatorDraft, QuantityMention, TaskDraft
from ....segment.lost_columns import has_lost_row
from ..value import NO_MEASURE

_SHOWN = 6


class _Placed(Protocol):
    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


def unread_figures(
    text: StructuredText,
    quantities: Sequence[QuantityMention],
    indicators: Sequence[IndicatorDraft],
    tasks: Sequence[TaskDraft],
    deadlines: Sequence[DeadlineMention],
) -> Note | None:
    """A note that counts the figures with a unit in the body which are neither a value nor a comparison, nor stand in a
    task or a deadline, and shows the first of them; None where there is none. Money is always a record of its own."""
    covered = Spans([*indicators, *(c for d in indicators for c in d.comparisons), *tasks, *deadlines])
    lost = {p.index for p in text.paragraphs if p.zone in ("body", "footnote") and has_lost_row(text, p)}
    told = [q for q in quantities if _may_be_value(text, q, lost)]
    unread = [q for q in told if not covered.hold(q.number_start)]
    if not unread:
        return None
    shown = ", ".join(_shown(text, unread[:_SHOWN])) + (" …" if len(unread) > _SHOWN else "")
    return Note("figures_not_read", f"{len(unread)} of {len(told)} figures in the text stand in no record: {shown}")


def _may_be_value(text: StructuredText, quantity: QuantityMention, lost: Container[int]) -> bool:
    """No amount of money, no time and no label, in the prose of the body but for paragraphs with rows of ``lost``
    columns."""
    if quantity.currency is not None or quantity.unit.lower().split("/")[0].strip() in NO_MEASURE:
        return False
    if quantity.rule == "slash_of":
        return False  # of what the figure before it is a part
    paragraph = text.paragraph_at(quantity.start)
    return paragraph.zone in ("body", "footnote") and paragraph.index not in lost


def _shown(text: StructuredText, quantities: Sequence[QuantityMention]) -> Iterator[str]:
    for q in quantities:
        page, _ = text.locate(q.start, q.end)
        words = " ".join(text.text[q.start : q.end].split())
        yield f"{words!r} (page {page})" if page is not None else repr(words)


class Spans:
    """Which places stretches of text cover, some of which may overlap."""

    def __init__(self, placed: Iterable[_Placed]) -> None:
        self.starts: list[int] = []
        self.ends: list[int] = []
        for start, end in sorted((p.start, p.end) for p in placed):
            if self.ends and start <= self.ends[-1]:
                self.ends[-1] = max(self.ends[-1], end)
            else:
                self.starts.append(start)
                self.ends.append(end)

    def hold(self, at: int) -> bool:
        index = bisect_right(self.starts, at) - 1
        return index >= 0 and at < self.ends[index]
