"""Months and quarters that head the work to be done in them, as work programmes are laid out: "THÁNG 3", "Quý II"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ...document import Context, Paragraph, StructuredText
from ...mentions import DateMention, DeadlineMention
from .stated import deadline_of

_BEFORE = re.compile(r"(?i)[*\s]*(?:trong\s+)?")
_ENDS = re.compile(r"[*\s:.;]*")
_TITLES = 3
"""So many lines at the top may be titles."""
HEADING_TIMES = ("month", "quarter")
"""The precisions of times that head work."""


def in_headings(text: StructuredText, dates: Sequence[DateMention], context: Context) -> Iterator[DeadlineMention]:
    """The times that fill a line above numbered lines; in a report they are those of its results."""
    if context.doc_type == "Báo cáo":
        return
    for mention in dates:
        if mention.precision not in HEADING_TIMES or mention.end_date is None or mention.as_of:
            continue
        paragraph = text.paragraph_at(mention.start)
        if paragraph.zone != "body" or not fills_line(text.text, paragraph, mention):
            continue
        below = paragraph.index + 1
        listed = below < len(text.paragraphs) and text.paragraphs[below].marker is not None
        past = context.issued_on is not None and mention.end_date < context.issued_on
        if listed and not past and paragraph.index >= _TITLES:
            yield deadline_of(mention.start, mention, mention.end_date, "within")


def fills_line(text: str, paragraph: Paragraph, time: DateMention | DeadlineMention) -> bool:
    """Whether the line says nothing but the time."""
    before = _BEFORE.fullmatch(text, paragraph.content, time.start)
    return before is not None and _ENDS.fullmatch(text, time.end, paragraph.end) is not None
