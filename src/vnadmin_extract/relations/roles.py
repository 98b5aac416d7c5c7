"""The part that each mention of a body plays in its document."""

from __future__ import annotations

from collections.abc import Sequence

from ..document import StructuredText
from ..mentions import AgencyMention, HeaderFields, TaskDraft


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
    return [parts.get((m.start, m.end)) or _by_place(text, m, header) for m in agencies]


def _by_place(text: StructuredText, mention: AgencyMention, header: HeaderFields) -> str:
    zone = text.paragraph_at(mention.start).zone
    if zone == "recipients":
        return "recipient"
    if header.issuer_span and mention.start < header.issuer_span[1] and header.issuer_span[0] < mention.end:
        return "issuer"
    same = header.issuer is not None and _folded(header.issuer).startswith(_folded(mention.canonical))
    if zone in ("header", "signature") and same and not mention.collective:
        return "issuer"
    return "mentioned"


def _folded(name: str) -> str:
    return " ".join(name.lower().split())
