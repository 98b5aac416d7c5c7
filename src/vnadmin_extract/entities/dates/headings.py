"""Months and quarters that head the work to be done in them, as work programmes are laid out: "THÁNG 3", "Quý II"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ...document import Context, Paragraph, StructuredText
from ...mentions import DateMention, DeadlineMention
from ...patterns import Pattern
from .stated import deadline_of

_BEFORE = Pattern(r"(?i)[*\s]*(?:trong\s+)?")
_ENDS = Pattern(r"[*\s:.;]*")
_TITLES = 3
"""So many lines at the top may be titles."""
HEADING_TIMES = ("month", "quarter")
"""The precisions of times that head work."""

# "(Văn phòng chuẩn bị, | ngày 15/4)", "Công an xã (| 10/6)"
_DAY_BEFORE = Pattern(r"(?i)[(,;]\s*(?:vào\s+)?(?P<day>ngày\s+)?$")
_DAY_ENDS = Pattern(r"\s*\)[\s.;]*")


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


def days_of_works(
    same: str, text: StructuredText, dates: Sequence[DateMention], months: Sequence[DeadlineMention]
) -> Iterator[DeadlineMention]:
    """Days of the month above that close a bracket of a work under it: "2. Họp Ban Chỉ đạo (Văn phòng, ngày 15/4)"."""
    heads = {text.paragraph_at(month.start).index: month for month in months}
    month: DeadlineMention | None = None
    works: dict[int, DeadlineMention] = {}
    for paragraph in text.paragraphs if heads else ():
        month = heads.get(paragraph.index, None if paragraph.heading and paragraph.marker is None else month)
        if month is not None:
            works[paragraph.index] = month
    for mention in dates if works else ():
        paragraph = text.paragraph_at(mention.start)
        month = works.get(paragraph.index)
        if month is None or mention.precision != "day" or mention.end_date is None or month.due is None:
            continue
        before = _DAY_BEFORE.search(same, max(0, mention.start - 16), mention.start)
        of_month = (month.start_date or month.due.replace(day=1)) <= mention.end_date <= month.due
        if before and of_month and _DAY_ENDS.fullmatch(same, mention.end, paragraph.end):
            start = before.start("day") if before["day"] else mention.start
            yield deadline_of(start, mention, mention.end_date, "on")


def fills_line(text: str, paragraph: Paragraph, time: DateMention | DeadlineMention) -> bool:
    """Whether the line says nothing but the time."""
    before = _BEFORE.fullmatch(text, paragraph.content, time.start)
    return before is not None and _ENDS.fullmatch(text, time.end, paragraph.end) is not None
