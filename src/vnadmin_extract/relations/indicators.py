"""Stated values of named measures in prose: name, period, status, comparisons, parts of a total."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from ..document import Context, Paragraph, Sentence, StructuredText
from ..mentions import DateMention, IndicatorDraft, QuantityMention
from .catalogue import indicator_id
from .later_changes import add_later_changes, restates
from .measure_names import head_before
from .measure_status import Status, Statuses, goes_on
from .names_in_turn import names_in_turn
from .open_bases import period_before, with_basis, year_before
from .periods import Periods
from .time_spans import TimeSpan
from .value import NO_MEASURE, Value
from .value_clauses import clause_start
from .value_names import name_of, same_noun, says_only_when
from .value_parts import share_of_last_value, total_of
from .values import read_values
from .year_lists import years_in_order

_NEW_TIME = re.compile(r"(?i)trong tháng|trong kỳ|tháng này|trong quý")
_PLAN_NAME = re.compile(
    r"(?i)^(?:tổng )?(?:kế hoạch|dự toán|chỉ tiêu|nhu cầu)\b|\bkế hoạch vốn(?: được giao| năm \d{4})?$"
)
_PLAN_OF_YEAR = re.compile(r"(?i)(?:kế hoạch|KH|dự toán|chỉ tiêu)(?: cả)? năm(?![^\W_]|\s\d)")
_BY_NOW = re.compile(r"(?i)(?<![^\W_])(?:đến nay|hiện nay|hiện (?:có|còn|đã|tại))(?![^\W_])")
_FARMED = frozenset(("ha", "tấn", "tạ", "tạ/ha", "tấn/ha", "con"))
_SPENT = re.compile(r"(?i)(?<![^\W_])(?:vốn|kinh phí|ngân sách|nhu cầu|chi phí)(?![^\W_])")
_AVERAGED = re.compile(r" (?:bình quân|trung bình)(?= |$)(?: (?:mỗi|hằng|hàng) năm)?")
# Between two counts of one list, and before the size of what is counted.
_LISTED = re.compile(
    r"(?i)[^,;:.()\d]{0,60}(?:(?:,|,?\svà)\s|\svới (?:tổng )?(?:diện tích|công suất|quy mô|chiều dài)\s(?:là\s)?)"
    r"(?:(?:khoảng|trên|gần|hơn)\s)?"
)
_BY_YEAR_END = re.compile(r"(?i)[\s,;]*(?:đến )?(?:hết|cuối|cả) năm(?! \d)")
_CHANGED_TO = re.compile(r"(?i)(?:tăng|(?P<down>giảm))\s+(?:(?:khoảng|trên|từ|bình quân)\s+)*$")
_NEAR = 300


class _Reading:
    """What is known while the values of one document are read, in order."""

    def __init__(self, text: StructuredText, dates: Sequence[DateMention], context: Context) -> None:
        self.text = text
        self.periods = Periods(text, dates, context)
        self.statuses = Statuses(text, context, self.periods)
        self.drafts: dict[int, IndicatorDraft] = {}
        """The draft made of a value, by the value's identity."""
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
        if last.part_of is not None and last.start < sentence.start and not goes_on(self.text.text, sentence.start):
            return out[last.part_of].name  # a new sentence speaks of the whole again
        if last.part_of is not None and self.text.text.find(")", last.end, quantity.start) >= 0:
            return out[last.part_of].name  # so does what follows the brackets
        if only_time and quantity.unit != "%" and not same_noun(last.quantity.unit, quantity.unit):
            told = (d for d in reversed(self.told) if d.start >= paragraph.start)
            return next((d.name for d in told if same_noun(d.quantity.unit, quantity.unit)), last.name)
        return last.name

    def shared_name(self, value: Value) -> str:
        """The name of the value that this one is the plan, the other end or the counterpart of."""
        other = value.same_as or value.plan_of or value.year_of
        draft = self.drafts.get(id(other)) if other is not None else None
        if draft is None:
            return ""
        if value.plan_of is not None and not value.plan_of.growth and value.quantity.unit == "%":
            verb = _CHANGED_TO.search(self.text.text, max(0, value.name_end - 16), value.quantity.start)
            if verb is not None and not draft.name.startswith(("tốc độ", "mức")):
                return f"{'mức giảm' if verb['down'] else 'tốc độ tăng'} {draft.name}"
        name = _AVERAGED.sub("", draft.name) if value.year_of is not None and not value.stage else draft.name
        rate = value.quantity.unit.startswith("%") and not draft.quantity.unit.startswith("%")
        return f"tốc độ tăng {name}" if rate else name

    def in_time(self, status: Status, span: TimeSpan, said: str) -> Status:
        """What is told of a year to come is aimed at; what is told of one long over is no estimate any more."""
        year = self.periods.year
        if year is None or span.end is None:
            return status
        if (
            status == "actual"
            and not self.statuses.plan
            and span.end.year > year
            and span.start is not None
            and span.start.year > year
        ):
            return "target"
        if status == "estimate" and span.end.year < year and not re.search(r"(?i)\bước\b", said):
            return "actual"
        return status

    def _not_ahead(self, span: TimeSpan, paragraph: Paragraph, sentence: Sentence) -> TimeSpan:
        """How things stand is not of the time that is planned: it is of the time spoken of before, or of none known.
        The year that runs is no time ahead where the words name it."""
        today = self.statuses.today()
        if span.end is None or (span.end <= today if today is not None else span != self.periods.default):
            return span
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
        last = self.told[-1] if self.told else None
        if last is not None and last.start >= paragraph.start and last.status == "actual":
            return TimeSpan(last.period_start, last.period_end, last.period_text)
        above = self.text.paragraphs[max(0, paragraph.index - 1)]
        begin = above.start if above.parent == paragraph.parent and not above.heading else paragraph.start
        told = self.periods.last_before(begin, sentence.start)
        if told is not None and (told.start_date or told.end_date or today) < today:
            return self.periods.of(told)
        return TimeSpan(None, None, None)

    def _of_whole_year(self, value: Value) -> bool:
        """The plan is that of the year: "bằng 49% kế hoạch năm (78 tỷ đồng)"."""
        text = self.text.text
        return _PLAN_OF_YEAR.search(text, max(0, value.clause - 20), value.quantity.start) is not None

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
        if (year := self.years.get(id(value))) is not None:
            return TimeSpan(*year, f"năm {year[0].year}")
        shares = value.plan_of or (value.same_as if quantity.rule == "range_end" else None)
        owner = self.drafts.get(id(shares)) if shares is not None else None
        if value.before and (later := self.drafts.get(id(value.same_as))) is not None:
            return year_before(later) if value.before == "year" else period_before(later)
        own = value.plan_of is not None and periods.between(value.clause, quantity.start)
        if owner is not None and not own and periods.behind(value.behind) is None:
            if value.plan_of is not None and (end := owner.period_end) is not None and self._of_whole_year(value):
                return TimeSpan(date(end.year, 1, 1), date(end.year, 12, 31), owner.period_text)
            return TimeSpan(owner.period_start, owner.period_end, owner.period_text)
        if value.plan_of is not None:
            clause = value.clause
        told = self.told[-1] if self.told else None
        goes = told is not None and told.start >= paragraph.start and goes_on(self.text.text, sentence.start)
        if told is not None and goes and not periods.between(sentence.start, value.behind + 24):
            return TimeSpan(told.period_start, told.period_end, told.period_text)
        aimed = status == "target"
        flow = aimed and quantity.currency is not None and _SPENT.search(stretch) is not None
        span = periods.resolve(clause, value.name_end, value.behind, sentence.start, paragraph, aimed, flow)
        if self.statuses.plan and status == "actual":
            span = self._not_ahead(span, paragraph, sentence)
        last = earlier[-1] if earlier and earlier[-1].start >= paragraph.start else None
        timed = _NEW_TIME.search(stretch) is not None or periods.behind(value.behind) is not None
        if last is None or timed:
            return span
        return self._carried_on(last, span, quantity, clause, stretch, sentence, status)

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
        whole_year = same_sentence and _is_whole_year(last) and "kế" not in stretch
        if whole_year and periods.last_before(last.start, quantity.start) is None:
            return TimeSpan(last.period_start, last.period_end, None)  # "ước cả năm 90 tỷ (dệt may | 40 tỷ)"
        if self._as_of_before(last, quantity, status, sentence):
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

    def _as_of_before(self, last: IndicatorDraft, quantity: QuantityMention, status: str, sentence: Sentence) -> bool:
        """Whether the value before was told as of a day, and this one goes on without a time of its own: budgets and
        people do, crops and herds behind another sentence are those of the report."""
        if last.period_start is not None or last.period_end is None:
            return False
        if last.start < sentence.start and (status == "estimate" or quantity.unit.split(" ")[-1] in _FARMED):
            return False
        if self.periods.between(sentence.start, quantity.start):
            return False
        return last.start >= sentence.start or not _BY_NOW.search(self.text.text, sentence.start, quantity.start)


def _is_whole_year(draft: IndicatorDraft) -> bool:
    """Told of "cả năm": no words of its own name its time."""
    start, end = draft.period_start, draft.period_end
    return bool(draft.period_text is None and start and end and (end - start).days > 360 and start.year == end.year)


def find_indicators(
    text: StructuredText, quantities: Sequence[QuantityMention], dates: Sequence[DateMention], context: Context
) -> list[IndicatorDraft]:
    """All values in the prose of the body and its footnotes, in order."""
    if "ùng kì" in text.text:
        text = replace(text, text=text.text.replace("ùng kì", "ùng kỳ"))  # both spellings are right
    reading = _Reading(text, dates, context)
    starts = [q.start for q in quantities]
    out: list[IndicatorDraft] = []
    for sentence in text.sentences:
        paragraph = text.paragraphs[sentence.paragraph]
        if paragraph.zone not in ("body", "footnote"):
            continue
        inside = quantities[bisect_left(starts, sentence.start) : bisect_left(starts, sentence.end)]
        if not inside or (paragraph.heading and not paragraph.lead_in and not _names_amount(text.text, inside)):
            continue
        values = read_values(text.text, inside, sentence, paragraph.content)
        reading.years = years_in_order(text.text, sentence.start, sentence.end, values)
        began = len(out)
        for value in values:
            draft = _draft(reading, value, sentence, paragraph, out)
            if draft is not None:
                reading.last = paragraph.index, draft
                reading.drafts[id(value)] = draft
                if value.plan_of is None and not value.before:
                    reading.told.append(draft)
                out.append(draft)
        if len(out) > began + 1 and text.text.find("ần lượt", sentence.start, sentence.end) >= 0:
            out[began:] = names_in_turn(text.text, out[began:])
        share_of_last_value(text, inside, sentence, out)
        add_later_changes(text.text, inside, sentence, paragraph, out)
    return out


def _names_amount(text: str, inside: Sequence[QuantityMention]) -> bool:
    """A heading that tells the amount of what it names: "2. Chi thường xuyên: 900 tỷ đồng"."""
    return any(q.currency and text[max(0, q.start - 4) : q.start].rstrip().endswith((":", " là")) for q in inside)


def _draft(
    reading: _Reading, value: Value, sentence: Sentence, paragraph: Paragraph, earlier: Sequence[IndicatorDraft]
) -> IndicatorDraft | None:
    text, quantity = reading.text, value.quantity
    beside = bool(earlier) and earlier[-1].start >= sentence.start and earlier[-1].quantity.currency
    shared = id(value.year_of) in reading.drafts or id(value.plan_of) in reading.drafts
    told = shared or (beside and beside == quantity.currency) or _another(reading, quantity, sentence, paragraph)
    if not told and not reading.statuses.measured(quantity, sentence, paragraph):
        return None
    if told and reading.statuses.is_condition(quantity, sentence):
        return None
    if restates(text.text, quantity, sentence, paragraph, reading.told):
        return None
    behind = value.clause > sentence.start and (value.same_as is None or quantity.rule == "range_end")
    clause = clause_start(text.text, value.clause, value.name_end, behind)
    stretch = text.text[clause : value.name_end]
    before = head_before(text.text[value.clause : clause])
    spoken_of = before or reading.name_near(paragraph, sentence, quantity, earlier, only_time=says_only_when(stretch))
    name = reading.shared_name(value) or name_of(text, value, stretch, sentence, paragraph, spoken_of)
    if sum(c.isalpha() for c in name) < 2:
        return None
    status, span = _status_and_span(reading, value, name, clause, sentence, paragraph, earlier)
    return IndicatorDraft(
        start=quantity.start,
        end=quantity.end,
        name=name,
        quantity=quantity,
        period_start=span.start,
        period_end=span.end,
        period_text=span.text,
        status=status,
        comparisons=with_basis(text.text, reading.periods, _last_told(reading, paragraph), value, span),
        indicator_id=indicator_id(name, quantity.unit),
        rule="growth" if value.growth else "indicator",
        part_of=total_of(value, earlier, sentence, text.text),
        confidence=0.85 if value.comparisons or quantity.currency else 0.7,
    )


def _status_and_span(
    reading: _Reading,
    value: Value,
    name: str,
    clause: int,
    sentence: Sentence,
    paragraph: Paragraph,
    earlier: Sequence[IndicatorDraft],
) -> tuple[Status, TimeSpan]:
    """What the value is, and when: each of the two tells of the other."""
    text, quantity = reading.text, value.quantity
    stretch = text.text[clause : value.name_end]
    wide = text.text[sentence.start : quantity.end]
    said = text.text[clause : quantity.start]

    def status_with(period_end: date | None) -> Status:
        return reading.statuses.of(said, wide, quantity, sentence, paragraph, reading.told, period_end)

    held_against = value.same_as is not None and quantity.rule != "range_end"
    timeless = status_with(None)
    status: Status = "target" if value.plan_of else "actual" if held_against else timeless
    if quantity.rule == "range_end" and (first := reading.drafts.get(id(value.same_as))) is not None:
        status = first.status
    if status == "actual" and _PLAN_NAME.search(name) and not re.search(r"(?i)^(?:chi|giải ngân)\b", name):
        status = "target"
    called = _called_from(text, paragraph, earlier)
    if called and status == "actual" and called.status == "estimate":
        status = "estimate"
    if status == "actual" and earlier and earlier[-1].start >= sentence.start and earlier[-1].status == "target":
        status = "target" if _BY_YEAR_END.match(text.text, clause, quantity.start) else status
    span = reading.span(value, clause, stretch, sentence, paragraph, status, earlier)
    if status == "target" and not value.plan_of:
        status = status_with(span.end) if timeless == "target" else status
    if span.cumulative and status == "actual" and re.search(r"(?i)\bước\b", wide):
        status = "estimate"
    if not value.plan_of:
        status = reading.in_time(status, span, said)
    began = quantity.bound_start is not None and quantity.rule != "range"
    if status == "target" and began and _from_before(reading, quantity, span):
        status = "actual"
    yearly = quantity.unit.endswith("/năm") and not quantity.unit.startswith("%")  # an interest rate is of its month
    return status, _of_year(span) if yearly and not span.cumulative else span


def _of_year(span: TimeSpan) -> TimeSpan:
    """So much a year is of the whole year, whatever part of it is spoken of."""
    if span.start is None or span.end is None or span.start.year != span.end.year:
        return span
    return replace(span, start=date(span.end.year, 1, 1), end=date(span.end.year, 12, 31))


def _from_before(reading: _Reading, quantity: QuantityMention, span: TimeSpan) -> bool:
    """ "nâng từ | 7 triệu năm 2020 lên 14 triệu năm 2025": how it stood before the plan."""
    planned = reading.periods.default
    today = reading.statuses.today() or (planned.start if planned is not None else None)
    began = reading.text.text[quantity.bound_start or quantity.start : quantity.start].strip().lower() == "từ"
    return began and today is not None and span.end is not None and span.end < today


def _another(reading: _Reading, quantity: QuantityMention, sentence: Sentence, paragraph: Paragraph) -> bool:
    """One more count of what the value before counts, in its sentence or where the next one tells the parts."""
    last = reading.told[-1] if reading.told else None
    if last is None or quantity.currency or last.start < paragraph.start:
        return False
    text, count = reading.text.text, last.quantity
    counted = count.currency is None and not count.unit.startswith(("%", "‰"))
    if (
        counted
        and last.start >= sentence.start
        and _LISTED.fullmatch(text, last.end, quantity.bound_start or quantity.start)
    ):
        return quantity.unit.lower() not in NO_MEASURE and not quantity.unit.startswith(("%", "‰"))
    if count.unit.split("/")[0] != quantity.unit.split("/")[0]:
        return False
    return last.start >= sentence.start or goes_on(reading.text.text, sentence.start)


def _last_told(reading: _Reading, paragraph: Paragraph) -> IndicatorDraft | None:
    """The value told last in the paragraph."""
    last = reading.told[-1] if reading.told else None
    return last if last is not None and last.start >= paragraph.start else None


def _called_from(
    text: StructuredText, paragraph: Paragraph, earlier: Sequence[IndicatorDraft]
) -> IndicatorDraft | None:
    """The value at which a footnote's mark stands."""
    if paragraph.zone != "footnote" or paragraph.mark is None:
        return None
    calls = [m.offset for m in text.footnote_marks if m.mark == paragraph.mark and m.offset <= paragraph.start]
    if not calls:
        return None
    return next((d for d in reversed(earlier) if d.end <= calls[-1] and calls[-1] - d.end <= 30), None)
