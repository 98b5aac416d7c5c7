"""The time that a value is about: the nearest expression before it, else the heading's, else the document's."""

from __future__ import annotations

import re
from bisect import bisect_left
from calendar import monthrange
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from ..document import Context, Paragraph, StructuredText
from ..mentions import DateMention

_CUMULATIVE = re.compile(r"(?i)l[ũu][ỹy]?\s*kế|lũy tích|từ đầu năm|cộng dồn|tính chung|đầu năm đến nay")
_THIS_MONTH = re.compile(r"(?i)trong tháng(?!\s*\d)|tháng này|trong kỳ")
_PUBLISHED = re.compile(r"(?i)(?:số\s+\S+|/\S+)\s*,?\s*$")
_TITLE_PERIOD = re.compile(r"(?i)(?:tháng|quý|năm|6 tháng|9 tháng)\b")


@dataclass(frozen=True, slots=True)
class TimeSpan:
    """First and last day (first null: as of the last), and the words that say so."""

    start: date | None
    end: date | None
    text: str | None
    cumulative: bool = False


class Periods:
    """Resolves the period of values of one document."""

    def __init__(self, text: StructuredText, dates: Sequence[DateMention], context: Context) -> None:
        self.text, self.dates, self.context = text, dates, context
        self._starts = [d.start for d in dates]
        self.default = self._document_period()
        self._heading_cache: dict[int, TimeSpan | None] = {}

    def between(self, start: int, end: int) -> Sequence[DateMention]:
        return self.dates[bisect_left(self._starts, start) : bisect_left(self._starts, end)]

    def resolve(self, clause: int, at: int, sentence_start: int, paragraph: Paragraph, target: bool) -> TimeSpan:
        """The period of a value at ``at`` whose clause begins at ``clause``."""
        words = self.text.text[clause:at]
        base = self._heading(paragraph) or self.default
        if _CUMULATIVE.search(words):
            near = self._last(clause, at)
            end = near.end_date if near else base.end if base else None
            return TimeSpan(date(end.year, 1, 1) if end else None, end, "lũy kế", True)
        near = self._last(clause, at) or self._last(sentence_start, clause)
        if near is not None:
            return self._of(near)
        if _THIS_MONTH.search(words) and base:
            return base
        if target and base and base.end:
            return TimeSpan(date(base.end.year, 1, 1), date(base.end.year, 12, 31), base.text)
        return base or TimeSpan(None, None, None)

    def _last(self, start: int, end: int) -> DateMention | None:
        for mention in reversed(self.between(start, end)):
            before = self.text.text[max(start, mention.start - 24) : mention.start]
            if (
                mention.end_date
                and not _PUBLISHED.search(before)
                and not re.search(r"(?i)so (?:với )?(?:cùng kỳ )?$", before)
            ):
                return mention
        return None

    def _of(self, mention: DateMention) -> TimeSpan:
        text = self.text.text[mention.start : mention.end]
        if mention.as_of:
            return TimeSpan(None, mention.end_date, text)
        if mention.cumulative and mention.end_date:
            return TimeSpan(date(mention.end_date.year, 1, 1), mention.end_date, text, True)
        return TimeSpan(mention.start_date, mention.end_date, text)

    def _heading(self, paragraph: Paragraph) -> TimeSpan | None:
        """The narrowest time named by the headings above: a month before a year."""
        wide: TimeSpan | None = None
        for above in self.text.ancestors(paragraph):
            if above.index not in self._heading_cache:
                self._heading_cache[above.index] = self._period_in(above)
            found = self._heading_cache[above.index]
            if found and found.start and found.end and (found.end - found.start).days < 200:
                return found
            wide = wide or found
        if wide and self.default and self.default.end and wide.end and self.default.end.year == wide.end.year:
            return None  # the document's own month says more than a heading's year
        return wide

    def _period_in(self, paragraph: Paragraph) -> TimeSpan | None:
        if not paragraph.heading and paragraph.end - paragraph.start > 160:
            return None
        wanted = ("month", "quarter", "half_year", "year")
        found = [m for m in self.between(paragraph.start, paragraph.end) if m.precision in wanted and m.end_date]
        if not found or paragraph.end - paragraph.start > 260:
            return None
        return self._of(min(found, key=lambda m: (_width(m), m.start)))

    def _document_period(self) -> TimeSpan | None:
        for p in self.text.paragraphs[:12]:
            if p.zone == "header" or p.index < 3:
                found = [
                    m
                    for m in self.between(p.start, p.end)
                    if m.precision in ("month", "quarter", "half_year", "year") and m.end_date and m.start_date
                ]
                narrow = [m for m in found if m.precision != "year"] or found
                if narrow and (p.zone == "header" or narrow[0].precision != "year"):
                    return self._of(narrow[0])
        reference = self.context.reference
        if reference is None:
            return None
        if self.context.doc_type in (
            "Chỉ thị",
            "Kế hoạch",
            "Chương trình",
            "Chương trình hành động",
            "Quyết định",
            "Nghị quyết",
            "Tờ trình",
        ):
            year = reference.year + (
                1 if reference.month >= 11 and self.context.doc_type in ("Chỉ thị", "Kế hoạch", "Chương trình") else 0
            )
            return TimeSpan(date(year, 1, 1), date(year, 12, 31), None)
        last = monthrange(reference.year, reference.month)[1]
        return TimeSpan(reference.replace(day=1), reference.replace(day=last), None)


def _width(mention: DateMention) -> int:
    if mention.start_date is None or mention.end_date is None:
        return 999
    return (mention.end_date - mention.start_date).days
