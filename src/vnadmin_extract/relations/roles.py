"""The part that each mention of a body plays in its document."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from ..document import StructuredText
from ..mentions import AgencyMention, HeaderFields, TaskDraft
from .tasks.assignment.scene import without_office
from .tasks.assignment.words import REPORTS


def assign_roles(
    text: StructuredText, agencies: Sequence[AgencyMention], tasks: Sequence[TaskDraft], header: HeaderFields
) -> list[str]:
    """Parallel to ``agencies``: issuer, lead, cooperating, report_to, recipient or mentioned.

    A part in a task goes before the place on the page; of several parts the most binding one counts.
    """
    parts: dict[tuple[int, int], str] = {}
    for name in ("report_to", "cooperating", "lead"):
        for task in tasks:
            for mention in getattr(task, name):
                parts[mention.start, mention.end] = name
    for task in tasks:
        _name_again(text.text, agencies, task, parts)
    return [parts.get((m.start, m.end)) or _by_place(text, m, header) for m in agencies]


def _name_again(
    text: str, agencies: Sequence[AgencyMention], task: TaskDraft, parts: dict[tuple[int, int], str]
) -> None:
    """A task names each body once; where its words report to the same body again, that mention has the same part."""
    names = {m.canonical for m in task.report_to}
    if not names:
        return
    first = bisect_left(agencies, task.start, key=lambda m: m.start)
    last = bisect_left(agencies, task.end, key=lambda m: m.start)
    for mention in agencies[first:last]:
        span = (mention.start, mention.end)
        if (
            span not in parts
            and mention.canonical in names
            and REPORTS.search(without_office(text[max(task.start, mention.start - 60) : mention.start]))
        ):
            parts[span] = "report_to"


def _by_place(text: StructuredText, mention: AgencyMention, header: HeaderFields) -> str:
    zone = text.paragraph_at(mention.start).zone
    if zone == "recipients":
        owner = text.text.endswith("thuộc ", 0, mention.start)  # "Các đơn vị thuộc Bộ": they receive it
        return "mentioned" if owner else "recipient"
    if header.issuer_span and mention.start < header.issuer_span[1] and header.issuer_span[0] < mention.end:
        return "issuer"
    same = header.issuer is not None and _folded(header.issuer).startswith(_folded(mention.canonical))
    if zone in ("header", "signature") and same and not mention.collective:
        return "issuer"
    return "mentioned"


def _folded(name: str) -> str:
    return " ".join(name.lower().split())
