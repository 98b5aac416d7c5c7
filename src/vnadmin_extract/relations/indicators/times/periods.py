"""The time that a value is about: the nearest expression before it, else the heading's, else the title's.

The day of issue alone tells no period: a plan's year counts where the text speaks of it, the month of issue only for
"in the month" and running totals.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from ....document import Context, Paragraph, StructuredText
from ....mentions import DateMention
from ....patterns import Pattern
from ....segment.looking_ahead import label_ahead
from .counted_times import counted_years, crops_left, is_crop, months_left, seasons_left, years_left
from .document_period import document_period, so_far_of_title
from .heading_times import HeadingTimes
from .near_times import near_times, whole_quarter
from .own_times import OF_A_PLAN, is_in_closed_brackets, is_of_a_part, is_of_a_rate, plan_to_come, tells_when
from .programme_times import names_programme, years_of_stages
from .sentence_openings import OPENS_TOTAL, SINCE_BEGUN, is_of_account, with_opening, without_asides
from .stages_again import is_first_left, stages_again
from .stocks import told_within
from .time_spans import (
    EVERY_YEAR,
    STAGES,
    TimeSpan,
    is_ahead,
    is_long_over,
    is_since_day,
    is_stage,
    is_year_to_come,
    month_of,
    same_period,
    same_period_alone,
    so_far_until,
    until_end_of,
    width,
)
from .times_behind import due_behind, due_of_all, is_of_year_behind, right_behind, year_of_whole
from .times_unsaid import counted_until, to_date

# For small letters.
_CUMULATIVE = Pattern(
    r"l[ũu][ỹy]?\s*kế|lũy tích|tích l[ũu][ỹy] (?:(?:đến|từ)(?![^\W_])|\d|$)|từ đầu năm|cộng dồn|"
    r"tính chung|(?:cộng|gộp) (?:lại|chung)|(?:tính|cộng) gộp|đầu năm đến nay"
)
# "lũy kế đã và đang giải quyết trong kỳ là | 576 hồ sơ": those of before and the new ones, in the time reported on
_OF_TERM = Pattern(r"l[ũu][ỹy]?\s*kế(?! \d)(?:(?! tháng| năm| quý| từ | đến )[^,;.\d])* trong kỳ(?: là)? $")
_THIS_MONTH = Pattern(r"(?i)(?:trong|cả) tháng(?!\s*\d)|tháng này|trong kỳ")
# "lũy kế từ đầu vụ (tháng 9/2014) | tới nay"
_UNTIL_NOW = Pattern(r"\)?\s(?:cho )?(?:đến|tới) nay(?![^\W_])")
# A week has no days that are known: "riêng tuần 23 ghi nhận | 90 ca".
_OF_WEEK = Pattern(r"(?i)(?<![^\W_])(?:tuần (?:(?:thứ )?\d{1,2}(?![\d/])|qua|này|vừa)|trong tuần(?![^\W_]))")
_SINCE_NEW_YEAR = Pattern(r"(?i)từ đầu năm (?:(?:đến|tới|hết)\s)*(?:ngày\s)?$")
_YEAR_END = Pattern(r"(?i)(?<![^\W_])(?:đến (?:hết|cuối)|hết|(?<!tháng )cuối) năm(?! (?:\d|trước|ngoái|học))")
_AT_PRESENT = Pattern(r"(?i)(?<![^\W_])(?:(?:hiện|đến) nay|hiện (?:có|đã|đang|toàn|còn|tại))(?![^\W_])")
_ORDERS = frozenset(("Công văn", "Công điện", "Thông báo"))
_CONTINUES = ("Tuy nhiên", "Bên cạnh đó", "Bên cạnh những", "Ngoài ra", "Song", "Cùng với đó", "Mặc dù vậy")
_OPENS_LIST = Pattern(r"[^.;:\d]{0,40}:\s*\(?(?:1|i|a)\)\s")
_OPENING, _SECTION = 10, 8000
"""Within how many signs a time opens a paragraph, and how far back one spoken of is looked for."""


class Periods:
    """Resolves the period of values of one document."""

    def __init__(self, text: StructuredText, dates: Sequence[DateMention], context: Context) -> None:
        self.text, self.context, self.default, self.guessed = text, context, None, True
        more = (*years_left(text.text, dates), *months_left(text.text, dates, context))
        self._put(dates, [*more, *seasons_left(text.text, dates, context), *crops_left(text.text, dates)])
        self.default, self.guessed = document_period(text, self.dates, context, self._tells_when, self.of)
        near = near_times(text.text, self._now())
        again = stages_again(text.text, self.dates, self.default, context.issued_on)
        self._put(self.dates, [*counted_years(text.text, self.dates, self.year), *near, *again])
        self._both = None if self.guessed else so_far_of_title(text, self.default)
        self._headings = HeadingTimes(text, self.between, self._last, self.of, self.default)

    def _now(self) -> TimeSpan | None:
        """What "this year" means: the time that the document is about, of a plan for a year to come that of its day."""
        today, told = self.context.issued_on, None if self.guessed else self.default
        if told is None or today is None or told.start is None or told.start <= today:
            return told
        return TimeSpan(date(today.year, 1, 1), date(today.year, 12, 31), None)

    def _put(self, dates: Sequence[DateMention], more: Sequence[DateMention]) -> None:
        self.dates = sorted([*dates, *more], key=lambda d: (d.start, -d.end)) if more else dates
        self._starts = [d.start for d in self.dates]

    @property
    def year(self) -> int | None:
        """The year that the document was written in, or that it reports on."""
        if self.context.issued_on is not None:
            return self.context.issued_on.year
        return self.default.end.year if self.default is not None and self.default.end is not None else None

    @property
    def reported_year(self) -> int | None:
        """The year that the title names, where it was over when the document was written, else that of the document."""
        told = self.default.end if self.default is not None and not self.guessed else None
        return told.year if told is not None and self.year is not None and told.year < self.year else self.year

    def between(self, start: int, end: int) -> Sequence[DateMention]:
        return self.dates[bisect_left(self._starts, start) : bisect_left(self._starts, end)]

    def resolve(
        self, clause: int, at: int, end: int, sentence_start: int, paragraph: Paragraph, target: bool, flow: bool
    ) -> TimeSpan:
        """The period of a value at ``at`` to ``end`` whose clause begins at ``clause``. What is aimed at is of the last
        year of a plan, but money (``flow``) is spent in all of them."""
        behind = self.behind(end) or year_of_whole(self.text.text, end, self.between(end, end + 70))
        if behind is not None:
            return self.of(behind)
        base = self._headings.above(paragraph) or self.default
        if base is not None and (then := same_period_alone(self.text.text, sentence_start, at, base)) is not None:
            return then
        clause = with_opening(self.text.text, sentence_start, clause)
        words = without_asides(self.text.text[clause:at])
        if _OF_WEEK.search(words):
            return TimeSpan(None, None, None)
        low = words.lower()
        if (_CUMULATIVE.search(low) and not _OF_TERM.search(low)) or ("nay" in low and SINCE_BEGUN.search(low)):
            aimed = self._last(sentence_start, at, outside=True) if target else None
            if aimed is not None and is_year_to_come(aimed, self.context.issued_on):
                return self.of(aimed)
            return self._running(words, clause, at, sentence_start, base)
        near = self._last(clause, at, until=at)
        if (
            near is None
            and target
            and "cả năm" not in low
            and (due := due_behind(self.text.text, end, self.between(end, end + 120))) is not None
        ):
            return self.of(due)
        if base is not None and names_programme(self.text, self.between, near, clause, base, paragraph):
            return base
        if near is None and target and (due := due_of_all(self.text.text, end, self._behind_in(end, paragraph), base)):
            return self.of(due)
        if near is None and "giai đoạn" in words:
            near = next((m for m in self.between(sentence_start, clause) if width(m) in STAGES), None)
        if near is None and (_THIS_MONTH.search(words) or told_within(self.text.text, end)):
            near = self._last(sentence_start, clause, outside=True, until=at)
            if (near is None or near.as_of or near.cumulative) and (here := base or self.month):
                return replace(here)  # no longer the title's time alone
        near = near or self._last(sentence_start, clause, outside=True, until=at)
        near = near or plan_to_come(self.text.text, sentence_start, self.between(sentence_start, clause), self.context)
        if ("quý" in words or "quí" in words) and (quarter := whole_quarter(words, near, base)):
            return quarter
        apart = near is not None and (near.start < clause or self.text.text.startswith(", đến nay", near.end))
        apart = apart and near is not None and is_long_over(near, base) and _AT_PRESENT.search(words) is not None
        apart = apart or (near is not None and is_first_left(self.text.text, near, at))
        if apart or (near is not None and base is not None and is_crop(self.text.text, near, past=at)):
            near = None  # "Năm 2023 thu 48 tỷ đồng; đến nay đã thu | 21 tỷ đồng"
        if (
            ("cả năm" in low or (("t năm" in words or "i năm" in words) and _YEAR_END.search(words)))
            and (near or base)
            and (last := self._year_meant(clause, near, base, target))
        ):
            return TimeSpan(date(last.year, 1, 1), date(last.year, 12, 31), None)
        if near is not None:
            begun = not target and is_since_day(self.text.text, near)
            since = self._since(near, base if begun else base or self.month) if near.cumulative or begun else None
            return since or until_end_of(self.text.text, near, sentence_start, target) or self.of(near)
        unknown = not target and (base is None or self.guessed)
        if (told := self._told_above(sentence_start, paragraph, unknown)) is not None:
            return self.of(told)
        if self.guessed and base is self.default and not self._spoken_of(sentence_start, at, paragraph):
            return TimeSpan(None, None, None)
        if target and "năm" in words and EVERY_YEAR.search(words):
            return base if base is not None and is_stage(base) else TimeSpan(None, None, None)
        return self._of_base(base, end, paragraph, target, flow)

    def _told_above(self, sentence_start: int, paragraph: Paragraph, unknown: bool) -> DateMention | None:
        """The time that the paragraph opens with, else, where no other is known (``unknown``), that it goes on from."""
        opening = self._opening(sentence_start, paragraph, unknown)
        if opening is not None and not opening.as_of:
            return opening
        return self._continued(paragraph) if unknown else None

    def is_unsaid(self, paragraph: Paragraph, span: TimeSpan) -> bool:
        """Whether ``span`` is only that of a title or heading."""
        return span is self.default or span is self._headings.above(paragraph)

    def so_far(self, paragraph: Paragraph, span: TimeSpan) -> TimeSpan | None:
        """The year so far, where ``span`` is only the month of a title or heading that names both."""
        if span is self.default:
            return self._both
        return self._headings.so_far(paragraph, span) if span is self._headings.above(paragraph) else None

    def _of_base(self, base: TimeSpan | None, end: int, paragraph: Paragraph, target: bool, flow: bool) -> TimeSpan:
        """The period by the headings or the title (``base``) alone."""
        coming = self._headings.above(paragraph) if target and not is_of_year_behind(self.text.text, end) else None
        if coming is not None and is_ahead(coming, self.context.issued_on):
            return coming
        if base is not None and base.text is not None and base.text.lower().startswith("năm học"):
            return base
        if flow and (base is None or not is_stage(base)) and (all_of := years_of_stages(self.text, self.between, end)):
            return all_of
        if target and base and base.end and not (flow and base.start and base.start.year < base.end.year):
            return TimeSpan(date(base.end.year, 1, 1), date(base.end.year, 12, 31), base.text)
        return base or TimeSpan(None, None, None)

    def year_of_order(self) -> TimeSpan:
        """The time of what someone is told to do in a letter, a telegram or a notice, where the text names none."""
        today = self.context.issued_on if self.context.doc_type in _ORDERS else None
        return TimeSpan(date(today.year, 1, 1), date(today.year, 12, 31), None) if today else TimeSpan(None, None, None)

    def unsaid(self, clause: int, at: int, sentence_start: int, paragraph: Paragraph, counted: bool) -> TimeSpan:
        """The time of how things stand, where neither its words nor the document's title tell it; of what is
        ``counted`` the day up to which the findings before it were."""
        text, today, unknown = self.text.text, self.context.issued_on, TimeSpan(None, None, None)
        if _OF_WEEK.search(text, clause, at):
            return unknown
        if (now := to_date(text, sentence_start, at, today)) is not None:
            return now
        if not counted:
            return unknown
        day = counted_until(self.text, paragraph, sentence_start, self.between, self._tells_when, today)
        return unknown if day is None else self.of(day)

    def _running(self, words: str, clause: int, at: int, sentence_start: int, base: TimeSpan | None) -> TimeSpan:
        """The time of a running total, which ``words`` from ``clause`` to ``at`` announce."""
        near = self._last(clause, at)
        if near and near.precision == "year" and self.text.text.endswith("đầu ", 0, near.start):
            near = None  # "từ đầu năm 2024 đến nay"
        if near is not None and "từ" in words and _UNTIL_NOW.match(self.text.text, near.end):
            return TimeSpan(near.start_date, self.context.issued_on, f"từ {self._words(near)} đến nay", True)
        day = self._last(sentence_start, clause, outside=True) if near is None and "đầu năm" not in words else None
        if day is not None and day.as_of:
            return TimeSpan(None, day.end_date, self._words(day), True)
        if near is not None and near.start_date and near.end_date and near.start_date.year < near.end_date.year:
            now = so_far_until(words, base or self.month, self.context.issued_on) if "đến nay" in words else None
            return TimeSpan(near.start_date, now or near.end_date, f"lũy kế {self._words(near)}", True)
        since = (self._since(near, base or self.month) or self._whole(near)) if near is not None else None
        if since is not None:
            return since
        last = near.end_date if near else so_far_until(words, base or self.month, self.context.issued_on)
        if near is None and base is None and last is not None and "kế" not in words:
            last = self.context.issued_on or last  # "Từ đầu năm | tiếp nhận 90 hồ sơ", in the middle of a month
        if SINCE_BEGUN.search(words.lower()):
            return TimeSpan(None, last, "lũy kế", True)
        return TimeSpan(date(last.year, 1, 1) if last else None, last, "lũy kế", True)

    def reported(self, paragraph: Paragraph) -> TimeSpan | None:
        """The time that a report is about, a year at most: of the headings above ``paragraph``, else of its title."""
        span = self._headings.above(paragraph) or (None if self.guessed else self.default)
        if span is None or span.end is None or span.start is None or (span.end - span.start).days > 366:
            return None
        return span

    def _year_meant(self, clause: int, near: DateMention | None, base: TimeSpan | None, target: bool) -> date | None:
        """Of "cả năm": the year spoken of; of what is aimed at that of its own clause, else of the document."""
        if near is not None and (near.start >= clause or base is None or not target):
            return near.end_date
        return base.end if base is not None else None

    def _opening(self, sentence_start: int, paragraph: Paragraph, unknown: bool) -> DateMention | None:
        """The time with which the paragraph, or the list in it, opens, where no other is named before the sentence;
        where no other is known (``unknown``), the only one that is named."""
        first, *more = self.between(paragraph.content, sentence_start) or (None,)
        if first is not None and more and more[0].precision == "day" and more[0].start_date == first.end_date:
            first, *more = more  # "Từ 16/12 đến | 15/7, …", of which the second day spans it all
        if first is not None and is_of_account(self.text.text, paragraph.content, first):
            return first
        if first is None or not self._tells_when(first, paragraph.content) or self._of_school(first):
            return None
        text, content = self.text.text, paragraph.content
        if is_first_left(text, first, sentence_start) or is_in_closed_brackets(text, first, content, sentence_start):
            return None
        ahead = label_ahead(text, content, paragraph.end)
        if ahead is not None and first.end < ahead:
            return first  # "Nhiệm vụ 6 tháng cuối năm: … . Trồng | 12 ha"
        opens = first.start - content <= _OPENING or _OPENS_LIST.match(text, first.end)
        if not opens and not (unknown and first.precision != "day"):
            return None
        if any(self._tells_when(m, paragraph.content, outside=True) for m in more):
            return None
        other = (pattern.search(self.text.text, first.end, sentence_start) for pattern in (_THIS_MONTH, OPENS_TOTAL))
        return None if any(other) else first

    def _of_school(self, mention: DateMention) -> bool:
        """A school year or a crop is the time of its own sentence only, not of what is told of jobs behind it."""
        return self.text.text.startswith("ăm học", mention.start + 1) or is_crop(self.text.text, mention)

    def _continued(self, paragraph: Paragraph) -> DateMention | None:
        """The time with which the paragraph before opens, where this one goes on from it: "Tuy nhiên, …"."""
        if not self.text.text.startswith(_CONTINUES, paragraph.content) or paragraph.index == 0:
            return None
        above = self.text.paragraphs[paragraph.index - 1]
        first, *_ = self.between(above.content, above.content + _OPENING) or (None,)
        return first if first is not None and self._tells_when(first, above.content) else None

    def _spoken_of(self, sentence_start: int, at: int, paragraph: Paragraph) -> bool:
        """A year that no title names but only the text is the time of what follows under the same heading, not of how
        things stand "at present"."""
        if self.default is None or self.default.end is None or _AT_PRESENT.search(self.text.text, sentence_start, at):
            return False
        if self.text.text.find(f"so với năm {self.default.end.year - 1}", at, min(at + 100, paragraph.end)) >= 0:
            return True
        begin = 0 if paragraph.parent is None else self.text.paragraphs[paragraph.parent].start
        told = self.between(max(begin, sentence_start - _SECTION), sentence_start)
        return any(d.end_date and d.end_date.year == self.default.end.year and self._tells_when(d, begin) for d in told)

    def _since(self, day: DateMention, base: TimeSpan | None) -> TimeSpan | None:
        """ "lũy kế từ ngày 23/01/2020": from that day to the end of the time reported."""
        opens = self.text.text.endswith(("từ ", "Từ ", "từ ngày ", "Từ ngày "), 0, day.start)
        if not opens or day.as_of or day.start_date is None or day.start_date != day.end_date:
            return None
        end = base.end if base is not None and base.end and base.end > day.start_date else None
        return TimeSpan(day.start_date, end, f"lũy kế từ {self.text.text[day.start : day.end]}", True) if end else None

    def _whole(self, told: DateMention) -> TimeSpan | None:
        """ "lũy kế từ năm 2021 đến nay"; "Tính chung quý II"."""
        text = self.text.text
        running = text.startswith(" đến nay", told.end) and text.endswith("từ ", 0, told.start)
        return self.of(told) if running or self._is_quarter(told) else None

    def _is_quarter(self, told: DateMention) -> bool:
        """ "Tính chung quý II": its months taken together, and none before them."""
        before = self.text.text[max(0, told.start - 11) : told.start]
        return told.precision == "quarter" and before.lower() == "tính chung "

    def behind(self, end: int) -> DateMention | None:
        """The time that stands right behind a value."""
        return right_behind(self.text.text, end, self.between(end, end + 24))

    def _behind_in(self, end: int, paragraph: Paragraph) -> Sequence[DateMention]:
        return self.between(end, min(end + 200, paragraph.end))

    def named_above(self, year: int, paragraph: Paragraph) -> bool:
        """A heading above names a time of this year."""
        headings = (a for a in self.text.ancestors(paragraph) if a.heading)
        return any(d.end_date and d.end_date.year == year for a in headings for d in self.between(a.start, a.end))

    def names_time_to_come(self, heading: Paragraph) -> bool:
        """A heading of a report names a time that begins when what the title is about is over."""
        told = None if self.guessed or self.default is None else self.default.end
        named = self.between(heading.start, heading.end) if told else ()
        return any(told and d.start_date and d.start_date > told and not d.as_of for d in named)

    def last_before(self, start: int, end: int) -> DateMention | None:
        """The last time in this stretch that tells when something is or was, none in brackets that are closed in it."""
        return self._last(start, end, until=end)

    def in_plan_name(self, start: int, end: int) -> bool:
        """The times in this stretch only name the plan that is carried out."""
        return all(
            OF_A_PLAN.search(self.text.text, max(start, d.start - 40), d.start) for d in self.between(start, end)
        )

    def _last(self, start: int, end: int, outside: bool = False, until: int = 0) -> DateMention | None:
        """The last time from ``start`` to ``end``, none in brackets that are closed before ``until`` or the end."""
        near = self.between(start, end)
        if not near:
            return None
        return next(
            (
                m
                for m in reversed(near)
                if self._tells_when(m, start, outside)
                and not is_of_a_rate(self.text.text, m, until or end)
                and not ((outside or until) and is_in_closed_brackets(self.text.text, m, start, until or end))
                and not (outside and is_of_a_part(self.text.text, m, start, until or end))
            ),
            None,
        )

    def _tells_when(self, mention: DateMention, start: int, outside: bool = False, title: bool = False) -> bool:
        return tells_when(self.text.text, mention, start, outside, title)

    def _words(self, mention: DateMention) -> str:
        return self.text.text[mention.start : mention.end]

    def of(self, mention: DateMention) -> TimeSpan:
        """The span that a mention names."""
        text = self._words(mention)
        if mention.precision == "year" and (same := same_period(self.text.text, mention, self._now())) is not None:
            return same
        if mention.as_of:
            if mention.end_date and _SINCE_NEW_YEAR.search(self.text.text[max(0, mention.start - 24) : mention.start]):
                return TimeSpan(date(mention.end_date.year, 1, 1), mention.end_date, text, True)
            until = mention.end_date
            if until and mention.precision == "month" and text.lower().startswith("giữa"):
                until = until.replace(day=15)
            return TimeSpan(None, until, text)
        if mention.precision == "year" and mention.start_date and self.text.text.endswith("giữa ", 0, mention.start):
            return TimeSpan(mention.start_date, mention.start_date.replace(month=6, day=30), f"giữa {text}")
        today = self.context.issued_on or self.context.reference
        since = self.text.text.startswith(" đến nay", mention.end) and self.text.text.endswith(
            ("từ ", "Từ "), 0, mention.start
        )
        if since and today is not None and mention.start_date and mention.start_date <= today:
            return TimeSpan(mention.start_date, self.context.issued_on or date(today.year, 12, 31), f"{text} đến nay")
        if mention.cumulative and mention.end_date and not self._is_quarter(mention):
            return TimeSpan(date(mention.end_date.year, 1, 1), mention.end_date, text, True)
        return TimeSpan(mention.start_date, mention.end_date, text)

    @property
    def month(self) -> TimeSpan | None:
        """The month in which the document was written, for what it says of "this month"."""
        return month_of(self.context)
