"""The time of the headings above a value: a month before a year, and the day up to which a list counts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from ....document import Paragraph, StructuredText
from ....mentions import DateMention
from ....patterns import Pattern
from .own_times import VISION, tells_when
from .time_spans import TimeSpan, is_stage, so_far_in, whole_year, width

# "IV. ƯỚC THỰC HIỆN CẢ NĂM 2024": what is expected of all of it.
_WHOLE_YEAR = Pattern(r"(?i)(?:ước|dự kiến|dự báo|khả năng)[^:.\n]{0,40} cả năm(?![^\W_])")

_TERM = Pattern(r"(?i)nhiệm kỳ (20\d\d)\s?[-–]\s?(20\d\d)(?!\d)")
# "II. KẾ HOẠCH 2015"
_BARE_YEAR = Pattern(
    r"(?i)(?:các )?(?:kế hoạch|nhiệm vụ|phương hướng|định hướng|mục tiêu|chỉ tiêu|dự toán)"
    r"(?:,?\s(?!năm\s)[^\W\d_]+){0,6}\s(?P<year>20\d\d)[\s:.]*"
)
_OPENS = 12
_A_MONTH = 25


def _is_stretch(mention: DateMention) -> bool:
    """ "từ ngày 16/12/2030 đến ngày 15/01/2031", of which the second day spans it all; a week is one of work."""
    return mention.precision == "day" and not mention.as_of and width(mention) >= _A_MONTH


class HeadingTimes:
    """``between`` gives the times of a stretch, ``last`` the last that tells when, ``of`` what one spans; ``default``
    is the time of the whole document."""

    def __init__(
        self,
        text: StructuredText,
        between: Callable[[int, int], Sequence[DateMention]],
        last: Callable[[int, int], DateMention | None],
        of: Callable[[DateMention], TimeSpan],
        default: TimeSpan | None,
    ) -> None:
        self.text, self.between, self._last, self.of, self.default = text, between, last, of, default
        self._cache: dict[int, TimeSpan | None] = {}

    def above(self, paragraph: Paragraph) -> TimeSpan | None:
        """The narrowest time named by the headings above: a month before a year."""
        wide: TimeSpan | None = None
        for above in self.text.ancestors(paragraph):
            if above.index not in self._cache:
                self._cache[above.index] = self._period_in(above)
            found = self._cache[above.index]
            if found and found.end and (found.start is None or (found.end - found.start).days < 200):
                return found
            wide = wide or found
        if wide and wide.start and wide.end and (wide.end - wide.start).days < 360:
            return wide
        yearly = any(_WHOLE_YEAR.search(self.text.text, a.start, a.end) for a in self.text.ancestors(paragraph))
        if wide and yearly:
            return wide
        if wide and self.default and self.default.end and wide.end and self.default.end.year == wide.end.year:
            return None  # the document's own month says more than a heading's year
        return wide

    def so_far(self, paragraph: Paragraph, told: TimeSpan) -> TimeSpan | None:
        """The year so far, where the heading above that gives the time ``told`` names both."""
        for above in self.text.ancestors(paragraph):
            if self._cache.get(above.index) is told:
                return so_far_in(self.text.text, above.start, above.end, told)
        return None

    def _period_in(self, paragraph: Paragraph) -> TimeSpan | None:
        if not paragraph.heading and paragraph.end - paragraph.start > 160:
            return self._announced(paragraph)
        wanted = ("month", "quarter", "half_year", "year")
        named = [
            m
            for m in self.between(paragraph.start, paragraph.end)
            if m.precision in wanted or (paragraph.lead_in and (m.as_of or _is_stretch(m)))
        ]
        found = [m for m in named if tells_when(self.text.text, m, paragraph.start)]
        if not found and paragraph.heading and len(named) == 1 and named[0].end_date:
            found = named if self._looks_out(paragraph, named[0]) else []
        if not found and paragraph.heading:
            bare = _BARE_YEAR.fullmatch(self.text.text, paragraph.content, paragraph.end)
            return whole_year(int(bare["year"])) if bare else self._term_in(paragraph)
        if not found or paragraph.end - paragraph.start > 260:
            return None
        return self.of(min(found, key=lambda m: (width(m), m.start)))

    def _term_in(self, heading: Paragraph) -> TimeSpan | None:
        """A term of office, in a paper that is of no time of its own: "A. KẾT QUẢ NHIỆM KỲ 2025 - 2030"."""
        if self.default is not None and not is_stage(self.default):
            return None
        term = _TERM.search(self.text.text, heading.start, heading.end)
        return TimeSpan(date(int(term[1]), 1, 1), date(int(term[2]), 12, 31), term[0]) if term else None

    def _announced(self, paragraph: Paragraph) -> TimeSpan | None:
        """The day up to which a list counts, told last in the lines before it: "… Tính đến ngày 29/02/2031:"."""
        if paragraph.lead_in:
            told = self.between(paragraph.content, paragraph.end)
            if len(told) == 2 and told[0].start - paragraph.content < _OPENS and _is_stretch(told[1]):
                return self.of(told[1])  # "Từ ngày … đến ngày … xảy ra 12 vụ. Trong đó:"
        near = self._last(max(paragraph.content, paragraph.end - 90), paragraph.end) if paragraph.lead_in else None
        closes = near is not None and not self.text.text[near.end : paragraph.end].strip(" :*")
        return self.of(near) if near is not None and near.as_of and closes else None

    def _looks_out(self, heading: Paragraph, mention: DateMention) -> bool:
        """A heading that consists of such a view: "c) Tầm nhìn đến năm 2050"."""
        words = self.text.text[heading.start : mention.start]
        return (
            len(words) < 24
            and VISION.search(words) is not None
            and not self.text.text[mention.end : heading.end].strip(":. ")
        )
