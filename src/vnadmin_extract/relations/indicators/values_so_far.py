"""What is known of one document while its values are read, in order."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from ...document import Context, Paragraph, Sentence, StructuredText
from ...mentions import AgencyMention, DateMention, IndicatorDraft, QuantityMention
from ...patterns import Pattern
from .comparisons.open_bases import period_before, year_before
from .names.acting_bodies import ActingBodies
from .names.count_names import same_noun
from .names.grammar import without_rest
from .status.announced import did
from .status.grammar import Status, Statuses
from .status.years_ending import was_before_aim
from .times.averages import is_of_each_year
from .times.month_and_total import TELLS_TOTAL, month_of, month_or_so_far, of_month_again, opens_with_total
from .times.over_times import last_before_forecast
from .times.part_times import is_part_of_stage
from .times.periods import Periods
from .times.plan_years import year_of_plan
from .times.stocks import comes_about, told_within
from .times.time_spans import TimeSpan
from .times.times_in_turn import time_in_turn
from .times.times_unsaid import that_day
from .times.whole_years import is_whole_year, leaves_whole_year, tells_whole_year
from .times.years_begin import when_year_began
from .value import Value
from .values.lines_of_parts import is_beside_month, line_told_from
from .values.parts import goes_on, is_closed
from .values.told_again import told_before

_NEW_TIME = Pattern(r"(?i)trong tháng|trong kỳ|tháng này|trong quý|trong (?:0?\d|1[01]) tháng")
_AT_PRESENT = Pattern(r"(?i)(?<![^\W_])(?:(?:hiện|đến) nay|hiện (?:có|đã|đang|còn))(?![^\W_])")
# What is told of another time than the day named before.
_OTHER_TIME = Pattern(
    r"(?i)(?<![^\W_])(?:trong (?:tháng|kỳ|quý|năm)|cả năm|ước|(?:đến|hiện) nay|hiện (?:có|còn|đã|tại)|tháng này|"
    r"l[uũ][ỹy] kế|tính chung|từ đầu năm|(?:cuối|hết) năm(?! (?:\d|trước|ngoái|học))|"
    r"vụ (?:đông|hè|thu|mùa|xuân|chiêm)[^,;.]{0,20} đã)(?![^\W_])"
)
_SPENT = Pattern(r"(?i)(?<![^\W_])(?:vốn|kinh phí|ngân sách|nhu cầu|chi phí)(?![^\W_])")
_AVERAGED = Pattern(r" (?:bình quân|trung bình)(?= |$)(?! (?:đầu|một|trên) )(?: (?:mỗi|hằng|hàng) năm)?")
_RATE_OF = Pattern(r"^(?:mức giảm|tốc độ tăng) ")
_CHANGED_TO = Pattern(r"(?i)(?:tăng|(?P<down>giảm))\s+(?:(?:khoảng|trên|từ|bình quân)\s+)*$")
_ONLY_OF = Pattern(r"(?i)(?<![^\W_])riêng(?![^\W_])[^;.()]{0,40}$")
_PAYS_OUT = Pattern(r"[,;]\s(?:đã |mới )?(?:giải ngân|thanh toán)(?: [\w/]+){0,4} $")
_HARMED = Pattern(r"(?i)(?<![^\W_])(?:chết|tử vong|bị thương|mất tích)(?![^\W_])")
_ADMITS = Pattern(r"(?i)(?<![^\W_])(?:tuyển(?! được)|sẽ|chiêu sinh)(?![^\W_])")
_BEFORE_SCHOOL = 100
"""How many days before a school year begins a report tells how it begins."""
_NEAR = 300


class ValuesSoFar:
    """What is known while the values of one document are read, in order."""

    def __init__(
        self,
        text: StructuredText,
        dates: Sequence[DateMention],
        context: Context,
        agencies: Sequence[AgencyMention],
        orders: Sequence[tuple[int, int]],
    ) -> None:
        self.text = text
        self.bodies = ActingBodies(text.text, agencies)
        self.periods = Periods(text, dates, context)
        self.statuses = Statuses(text, context, self.periods, orders)
        self.drafts: dict[int, IndicatorDraft] = {}
        """The draft made of a value of the sentence, by the value's identity, which holds while the value lives."""
        self.years: dict[int, tuple[date, date]] = {}
        """The years of the sentence's values that are listed one a year, by the value's identity."""
        self.last: tuple[int, IndicatorDraft] | None = None
        """The draft made last, with its paragraph's index."""
        self.told: list[IndicatorDraft] = []
        """The drafts so far without those that only stand beside another: its plan, its value of the year before."""

    def name_near(
        self,
        paragraph: Paragraph,
        sentence: Sentence,
        quantity: QuantityMention,
        out: Sequence[IndicatorDraft],
        *,
        only_time: bool,
    ) -> str:
        """The name last given in the paragraph, not far before; of a count that only says when (``only_time``), the one
        last given to such a count."""
        if self.last is None or self.last[0] != paragraph.index or quantity.start - self.last[1].end > _NEAR:
            return ""
        last = self.last[1]
        if quantity.currency and last.quantity.currency is None and self._pays_out(last, quantity):
            spent = (d for d in reversed(self.told) if d.start >= paragraph.start and d.quantity.currency)
            return next((d.name for d in spent), "")  # else the line's label says of what
        if last.part_of is not None and last.start < sentence.start and not goes_on(self.text.text, sentence.start):
            return out[last.part_of].name  # a new sentence speaks of the whole again
        if last.part_of is not None and self.text.text.find(")", last.end, quantity.start) >= 0:
            return out[last.part_of].name  # so does what follows the brackets
        if only_time and last.part_of is not None and self.text.text.find(";", last.end, quantity.start) >= 0:
            return out[last.part_of].name  # "XK 12, NK 9; lũy kế 9 tháng 140": of the whole again
        if only_time and last.start < sentence.start and quantity.unit != "%":
            begin = max(paragraph.start, self.text.text.rfind(". ", paragraph.start, last.start))
            # Not of counts: "thành lập 90 doanh nghiệp; giải thể 12 doanh nghiệp. Lũy kế | 48 doanh nghiệp".
            if quantity.currency or self.text.text.find("trong đó", begin, last.start) >= 0:
                return self._spoken_of_first(begin, last, quantity)
        # "40 ca mắc, tử vong 2 ca; lũy kế 97 ca": not of the dead
        anew = _HARMED.search(last.name) and self.text.text.find(";", last.end, quantity.start) >= 0
        if only_time and quantity.unit != "%" and (anew or not same_noun(last.quantity.unit, quantity.unit)):
            told = (
                d for d in reversed(self.told) if d.start >= paragraph.start and not (anew and _HARMED.search(d.name))
            )
            return next((d.name for d in told if same_noun(d.quantity.unit, quantity.unit)), last.name)
        return last.name

    def _pays_out(self, last: IndicatorDraft, quantity: QuantityMention) -> bool:
        """Between the two only the paying is told: "trồng 90 ha, giải ngân | 12 tỷ đồng"."""
        return _PAYS_OUT.search(self.text.text, last.end, quantity.bound_start or quantity.start) is not None

    def _spoken_of_first(self, begin: int, last: IndicatorDraft, quantity: QuantityMention) -> str:
        """What the sentence of ``last``, which begins at ``begin``, tells first: "Xuất khẩu đạt 9 tỷ USD; doanh nghiệp
        FDI 6 tỷ USD. Cộng dồn | 40 tỷ USD" is of all that was exported."""
        said = [d for d in self.told if d.start >= begin and same_noun(d.quantity.unit, quantity.unit)]
        anew = next((d for d in said if not _HARMED.search(d.name)), None)
        return (anew or (said[0] if said else last)).name

    def shared_name(self, value: Value, sentence: Sentence) -> str:
        """The name of the value that this one is the plan, the other end or the counterpart of, or that it takes up
        again."""
        if (same := told_before(self.text.text, value.quantity, sentence.start, self.told)) is not None:
            return same.name
        other = value.same_as or value.plan_of or value.year_of
        draft = self.drafts.get(id(other)) if other is not None else None
        if draft is None:
            return ""
        if value.plan_of is not None and not value.plan_of.growth and value.quantity.unit == "%":
            rated = value.plan_of.quantity.unit != "%" and any(c.kind == "ratio" for c in value.plan_of.comparisons)
            if rated:  # "giải quyết 51 vụ, đạt 76% (vượt 16% so với chỉ tiêu giao là | 60%)"
                return f"tỷ lệ {draft.name}"
            verb = _CHANGED_TO.search(self.text.text, max(0, value.name_end - 16), value.quantity.start)
            if verb is not None and not draft.name.startswith(("tốc độ", "mức")):
                return f"{'mức giảm' if verb['down'] else 'tốc độ tăng'} {draft.name}"
        if value.plan_of is not None and value.plan_of.growth and (other_way := self._other_way(value, draft.name)):
            return other_way
        name = _AVERAGED.sub("", draft.name) if value.year_of is not None and not value.stage else draft.name
        if value.plan_of is not None:
            name = without_rest(name)
        rate = value.quantity.unit.startswith("%") and not draft.quantity.unit.startswith("%")
        way = "mức giảm" if value.growth == "down" else "tốc độ tăng"
        if rate:
            return f"{way} {name}"
        return _RATE_OF.sub(f"{way} ", name) if value.growth and value.same_as is not None else name

    def _other_way(self, value: Value, name: str) -> str:
        """ "giảm 2,1% (kế hoạch tăng | 7%)": the plan of a fall may be a rise."""
        verb = _CHANGED_TO.search(self.text.text, max(0, value.quantity.start - 24), value.quantity.start)
        was, now = ("tốc độ tăng ", "mức giảm ") if verb and verb["down"] else ("mức giảm ", "tốc độ tăng ")
        return now + name.removeprefix(was) if verb and name.startswith(was) else ""

    def in_time(self, status: Status, value: Value, span: TimeSpan, said: str, wide: str) -> Status:
        """What is told of a year to come is aimed at; what is told of one long over is no estimate any more."""
        year, today = self.periods.year, self.statuses.context.issued_on
        aim = self.drafts.get(id(value.year_of)) if status == "target" and value.in_brackets else None
        if aim is not None and was_before_aim(said, span, aim, self.statuses.today()):
            return "actual"
        if year is None or span.end is None:
            return status
        ahead = today is not None and span.start is not None and today < span.start < span.end
        if ahead and today is not None and span.start is not None and (span.text or "").lower().startswith("năm học"):
            # "Năm học 2031 - 2032 có 467 trường", told in August; but who is to be admitted is no pupil yet
            ahead = (span.start - today).days > _BEFORE_SCHOOL or _ADMITS.search(wide) is not None
        if status == "actual" and ahead and not did(wide):
            return "target"
        if (
            status == "actual"
            and not self.statuses.plan
            and not (self.periods.guessed and did(wide))
            and span.end.year > year
            and span.start is not None
            and span.start.year > year
        ):
            return "target"
        if status == "estimate" and span.end.year < year and not re.search(r"(?i)\bước\b", said):
            return "actual"
        return status

    def _not_ahead(self, span: TimeSpan, stretch: str, paragraph: Paragraph, sentence: Sentence) -> TimeSpan:
        """How things stand is not of the time that is planned: it is of the time spoken of before, or of none known.
        The year that runs is no time ahead where the words name it."""
        today = self.statuses.today()
        if span.end is None or (span.end <= today if today is not None else span != self.periods.default):
            return span
        if self.statuses.context.issued_on is None and span != self.periods.default and span.start is None:
            return span  # the words name a day, and nothing says when the paper was written
        if today is None:
            today = span.start or span.end
        elif span != self.periods.default and span.start and span.start <= today <= span.end and span.text:
            return span  # the stage that runs, where the words name it
        elif (
            (span != self.periods.default or self.periods.named_above(span.end.year, paragraph))
            and span.start
            and span.start <= today
            and (span.end - span.start).days < 367
        ):
            return span
        if _AT_PRESENT.search(stretch):
            return TimeSpan(None, None, None)
        last = self.told[-1] if self.told else None
        measured = last is not None and last.start < sentence.start and _is_of_a_day(last)  # "lúc 3 giờ ngày 10/9"
        if last is not None and last.start >= paragraph.start and last.status == "actual" and not measured:
            return TimeSpan(last.period_start, last.period_end, last.period_text)
        above = self.text.paragraphs[max(0, paragraph.index - 1)]
        begin = above.start if above.parent == paragraph.parent and not above.heading else paragraph.start
        told = self.periods.last_before(begin, sentence.start)
        if measured or (told is not None and told.precision == "day" and not told.as_of):
            return TimeSpan(None, None, None)
        if told is not None and (told.start_date or told.end_date or today) < today:
            return self.periods.of(told)
        return TimeSpan(None, None, None)

    def span(
        self,
        value: Value,
        clause: int,
        stretch: str,
        sentence: Sentence,
        paragraph: Paragraph,
        status: str,
        earlier: Sequence[IndicatorDraft],
    ) -> TimeSpan:
        """The value's own time, else what the value before it in the sentence or paragraph was about."""
        quantity, periods = value.quantity, self.periods
        if (pointed := self._of_another(value, stretch, sentence, paragraph)) is not None:
            return pointed
        if value.plan_of is not None:
            clause = value.clause
        told = self._spoken_of(line_told_from(self.text, paragraph, sentence.start), quantity.start)
        goes = goes_on(self.text.text, sentence.start)
        running = goes and TELLS_TOTAL.search(stretch) is not None
        dated = periods.behind(value.behind) or periods.last_before(sentence.start, value.behind)
        if (
            told
            and goes
            and not running
            and dated is None
            and not is_beside_month(self.text, told, self.told, paragraph)
        ):
            return TimeSpan(told.period_start, told.period_end, told.period_text)
        if dated is None and (day := that_day(self.text.text, sentence.start, value.name_end, paragraph, self.told)):
            return day
        aimed = status == "target"
        spent = quantity.currency is not None and _SPENT.search(stretch) is not None
        flow = aimed and (spent or is_of_each_year(quantity, stretch))
        span = periods.resolve(clause, value.name_end, value.behind, sentence.start, paragraph, aimed, flow)
        told = self.told[-1] if self.told else None
        if not aimed and periods.last_before(clause, quantity.start) is None:
            beside = told if told is not None and told.start >= sentence.start else None
            span = month_of(self.text.text, value, span, beside)
        if not aimed and periods.is_unsaid(paragraph, span):
            so_far = periods.so_far(paragraph, span)
            last = self._spoken_of(paragraph.start, quantity.start) or told
            total = not self.statuses.plan and opens_with_total(self.text.text, last, self.told, span)
            if (so_far or total) and not tells_whole_year(told, sentence.start):
                return month_or_so_far(self.text, value, stretch, span, so_far, paragraph, last)
        if span.end is not None and not value.growth and when_year_began(stretch):
            return TimeSpan(None, date(span.end.year - 1, 12, 31), "đầu năm")
        if self.statuses.plan and status == "actual":
            span = self._not_ahead(span, stretch, paragraph, sentence)
        # not what it was a year before
        last = last_before_forecast(self.told, paragraph.start, status, self.statuses.today())
        last = last if last is not None and last.period_text != "đầu năm" else None
        own = (_NEW_TIME.search(stretch), periods.behind(value.behind), told_within(self.text.text, value.behind))
        if last is None or any(own):
            return span
        return self._carried_on(last, span, quantity, clause, stretch, sentence, status)

    def _of_another(self, value: Value, stretch: str, sentence: Sentence, paragraph: Paragraph) -> TimeSpan | None:
        """The time of the value or of the year that its words point to."""
        if (year := self.years.get(id(value))) is not None:
            return TimeSpan(*year, f"năm {year[0].year}")
        if (shared := self._of_owner(value, sentence.start)) is not None:
            return shared
        if (turn := time_in_turn(self.text.text, value, self.told, sentence.start)) is not None:
            return turn
        if (same := told_before(self.text.text, value.quantity, sentence.start, self.told)) is not None:
            return TimeSpan(same.period_start, same.period_end, same.period_text)
        return of_month_again(self.text.text, stretch, value.behind, paragraph, self.told)

    def _of_owner(self, value: Value, begin: int) -> TimeSpan | None:
        """The time of a plan, of the other end of a range or of what a measure was before, by that of its value."""
        shares = value.plan_of or (value.same_as if value.quantity.rule == "range_end" else None)
        owner = self.drafts.get(id(shares)) if shares is not None else None
        if value.before and (later := self.drafts.get(id(value.same_as))) is not None:
            return self._earlier(value, later)
        own = value.plan_of is not None and self.periods.between(value.clause, value.quantity.start)
        if owner is None or own or self.periods.behind(value.behind) is not None:
            return None
        if (year := year_of_plan(self.text.text, value, owner, self.periods.between, begin)) is not None:
            return TimeSpan(date(year, 1, 1), date(year, 12, 31), owner.period_text)
        return TimeSpan(owner.period_start, owner.period_end, owner.period_text)

    def _earlier(self, value: Value, later: IndicatorDraft) -> TimeSpan:
        """The time of what the measure of ``later`` was before."""
        if value.before == "year":
            return year_before(later)
        if value.before == "period":
            return period_before(later)
        told = self.periods.last_before(value.clause, value.quantity.start) if value.before == "day" else None
        if told is not None:
            return TimeSpan(None, told.end_date, self.text.text[told.start : told.end])
        year = later.period_end.year if later.period_end is not None else self.periods.year
        if value.before == "day" or year is None:
            return TimeSpan(None, None, None)
        return TimeSpan(None, date(year - 1, 12, 31), "đầu năm")

    def _spoken_of(self, begin: int, at: int) -> IndicatorDraft | None:
        """The value last told outside brackets, of those from ``begin`` the last that is no part of another."""
        text = self.text.text
        nearest: IndicatorDraft | None = None
        for told in reversed(self.told):
            if told.start < begin:
                break
            if is_closed(text, told, at):
                continue
            nearest = nearest or told
            if told.part_of is None and not _ONLY_OF.search(text, max(0, told.start - 60), told.start):
                return told
        return nearest

    def _carried_on(
        self,
        last: IndicatorDraft,
        span: TimeSpan,
        quantity: QuantityMention,
        clause: int,
        stretch: str,
        sentence: Sentence,
        status: str,
    ) -> TimeSpan:
        """The time of the value before it, ``last``, where this one goes on with that; else ``span``."""
        periods, same_sentence = self.periods, last.start >= sentence.start
        whole_year = same_sentence and is_whole_year(last) and "kế" not in stretch and not _AT_PRESENT.search(stretch)
        closed = is_closed(self.text.text, last, quantity.start)
        whole_year = whole_year and not leaves_whole_year(
            self.text.text, self.told, sentence.start, quantity.start, closed=closed
        )
        if whole_year and all(periods.last_before(b, quantity.start) is None for b in (last.start, clause)):
            return TimeSpan(last.period_start, last.period_end, None)  # "ước cả năm 90 tỷ (dệt may | 40 tỷ)"
        whole = (self._spoken_of(sentence.start, quantity.start) if closed else None) or last
        if same_sentence and status == "target" and is_part_of_stage(self.text.text, whole, quantity, clause, periods):
            return TimeSpan(whole.period_start, whole.period_end, whole.period_text)
        if self._as_of_before(last, quantity, stretch, status, sentence, span):
            return TimeSpan(None, last.period_end, last.period_text)
        if (
            span.cumulative
            or "cả năm" in stretch
            or (
                any(d.end_date for d in periods.between(clause, quantity.start))
                and not periods.in_plan_name(clause, quantity.start)
            )
        ):
            return span
        if same_sentence and last.period_text == "lũy kế" and last.quantity.start < quantity.start:
            return TimeSpan(last.period_start, last.period_end, "lũy kế", True)
        return span

    def _as_of_before(
        self,
        last: IndicatorDraft,
        quantity: QuantityMention,
        stretch: str,
        status: str,
        sentence: Sentence,
        span: TimeSpan,
    ) -> bool:
        """Whether the value before was told as of a day, and this one goes on without a time of its own."""
        if last.period_start is not None or last.period_end is None:
            return False
        # A census counts on the first of a month, and nothing else is told as of that day.
        other = (
            (status == "estimate" and "thiệt hại" not in stretch.lower())
            or last.period_end.day == 1
            or (comes_about(stretch, last) and _is_long(span))
            or (quantity.unit == "con" and last.quantity.unit == "ha")  # no herd is as of a day of sowing
        )
        if last.start < sentence.start and other:
            return False
        if self.periods.between(sentence.start, quantity.start):
            return False
        return last.start >= sentence.start or not _OTHER_TIME.search(self.text.text, last.end, quantity.start)


def _is_of_a_day(draft: IndicatorDraft) -> bool:
    return draft.period_start is not None and draft.period_start == draft.period_end


def _is_long(span: TimeSpan) -> bool:
    """More than a month."""
    return span.start is not None and span.end is not None and (span.end - span.start).days > 31
