"""What the paragraphs gave, as drafts: the deadline that binds, each body once and as the document names it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ....entities.agencies.kinds.ministers import MINISTERS
from ....entities.agencies.misread import mended
from ....mentions import AgencyMention, TaskDraft
from .deadline_binding import choose_deadline, deadlines_in
from .handed_on import handed_on
from .state import Pending, Reader


def draft(reader: Reader, task: Pending) -> TaskDraft:
    """The task as a record is made of it."""
    found = deadlines_in(reader.deadlines, task.spans)
    assignment = task.assignment
    told = assignment.report_to
    if (until := handed_on(reader.text.text, task.start, told, found)) is not None:
        found, told = [d for d in found if d.start < until], tuple(m for m in told if m.start < until)
    deadline = choose_deadline(reader.text.text, found, task.spans) or task.deadline
    lead = _distinct(_as_written(reader, assignment.lead))
    sure = {"order": 0.92, "subject": 0.88, "guided": 0.6, "bare": 0.7}[assignment.force]
    return TaskDraft(
        start=task.start,
        end=task.end,
        lead=lead,
        cooperating=tuple(m for m in _distinct(_as_written(reader, assignment.cooperating)) if m not in lead),
        report_to=_distinct(_as_written(reader, told)),
        deadline=deadline,
        heading=task.heading,
        rule=task.rule,
        confidence=sure,
    )


def _as_written(reader: Reader, mentions: Sequence[AgencyMention]) -> list[AgencyMention]:
    """A group of unnamed bodies is named in a task as the document names it."""
    text = reader.text.text
    written = (
        mended(" ".join(text[m.start : m.end].split())) if m.collective and m.rule != MINISTERS else m.canonical
        for m in mentions
    )
    return [m if name == m.canonical else replace(m, canonical=name) for m, name in zip(mentions, written, strict=True)]


def _distinct(mentions: Sequence[AgencyMention]) -> tuple[AgencyMention, ...]:
    """Each body once, by name, in order."""
    first: dict[str, AgencyMention] = {}
    for mention in mentions:
        first.setdefault(mention.canonical, mention)
    return tuple(first.values())
