"""Stated values of named measures in prose: name, period, status, comparisons, parts of a total."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from ...document import Context, Paragraph, Sentence, StructuredText
from ...mentions import AgencyMention, DateMention, IndicatorDraft, QuantityMention, TaskDraft
from ...patterns import Pattern
from .comparisons.later_changes import add_later_changes, restates
from .comparisons.open_bases import with_basis
from .comparisons.plan_words import without_plan
from .comparisons.reached_rates import level_name
from .names.amounts_first import amount_first
from .names.catalogue import indicator_id
from .names.full_names import in_full
from .names.grammar import name_of, said_once, says_only_when
from .names.growth_bases import with_growth_base
from .names.label_items import with_label
from .names.measure_names import clean, head_before
from .names.more_figures import money_of_count, of_time_alone
from .names.names_in_turn import names_in_turn
from .names.no_names import names_measure
from .names.qualified_behind import with_words_behind
from .names.sides_told import without_sides
from .names.terms_in_names import of_term
from .spellings import spelt_one_way
from .status.estimated_lists import belongs_to_estimate
from .status.grammar import Status
from .times.averages import of_its_stage
from .times.over_times import not_ahead
from .times.own_times import is_base_rate
from .times.part_times import time_of_part
from .times.stocks import as_of_end
from .times.time_spans import TimeSpan
from .times.times_unsaid import costs_project
from .times.year_lists import years_behind, years_in_order
from .value import NO_MEASURE, Value
from .values.clauses import clause_start
from .values.conditions import is_condition
from .values.grammar import read_values
from .values.list_parts import time_of, whole_above
from .values.parts import goes_on, share_of_last_value, total_of, with_all_parts
from .values.parts_by_sum import with_parts_by_sum
from .values_so_far import ValuesSoFar

_PLAN_NAME = Pattern(
    r"(?i)^(?:vụ [^,;]{3,16}, |tổng )?(?:kế hoạch|dự toán|chỉ tiêu|nhu cầu|vốn kế hoạch)\b|"
    r"\bkế hoạch vốn(?: được giao| năm \d{4})?$"
)
# Between two counts of one list, and before the size of what is counted.
_LISTED = Pattern(
    r"(?i)[^,;:.()\d]{0,60}(?:(?:,|,?\svà)\s|\svới (?:tổng )?(?:diện tích|công suất|quy mô|chiều dài)\s(?:là\s)?)"
    r"(?:(?:khoảng|trên|gần|hơn)\s)?"
)
# No change holds another's verb and a comma ends one: two ways to part a long list would take exponential time.
_SINCE = (
    r"(?:(?:tháng |quý )?cùng (?:kỳ|thời điểm)|(?:tháng|quý|năm|kỳ) (?:trước|\d)|CK)"
    r"(?:(?!\s(?:tăng|giảm)\s)[^,;:.]){0,24}?"
)
_CHANGES = Pattern(
    rf"\s*So (?:với )?{_SINCE}[,:]?"
    rf"(?:(?:\svà|(?<=;)\sso (?:với )?{_SINCE},?)?"
    r"\s(?:(?:số\s[^\W\d_]+|tiền|vốn|kim ngạch|trị giá)(?:\s[^\W\d_]+){0,3}\s)?(?:tăng|giảm)\s"
    r"(?:(?!\s(?:tăng|giảm)\s)[^,;.()]|\.(?=\d)|,(?=\d)){1,50}"
    r"(?:\([^()]{1,24}\))?[,;]?)+\s*\.?\s*"
)
# What money a report asks others for is not what was spent.
_ASKS = Pattern(r"[\s*–+-]*(?:Đề nghị|Kiến nghị|Kính đề nghị)\s")
_ASKS_FOR = Pattern(
    r"[\s*–+-]*(?:Kính )?(?:[Đđ]ề|[Kk]iến) nghị\s[^;:.\d]{0,90}?(?<![^\W_])(?:hỗ trợ|cấp)(?![^\W_])"
    r"[^;:.\d]{0,40}$"
)
_LEADS_UP = Pattern(
    r"(?:,\schiếm\s\d[\d,]*\s?%|\s\(\d[\d,]*\s?%\))?"
    r"[^;:.()\d]{0,40}\s(?:xuống(?: còn)?|lên(?: thành)?|còn)\s(?:khoảng |trên |dưới |hơn |gần )?\d"
)
# "du lịch tiếp tục khởi sắc, | 9 tháng đạt 62% …": what the clause is about before one that says only when.
_GOES_WELL = Pattern(
    r"(?i)(?:^|(?<=[,;.:]\s))(?:(?:trong đó|riêng|đặc biệt)(?: là)?,?\s)?(?P<of>[^,;:.()\d]{4,60}?)\s"
    r"(?:(?:(?:tiếp tục|vẫn|đã|có|được|dần)\s)+(?:tăng trưởng|phát triển|duy trì|phục hồi|ổn định|chuyển biến|đẩy mạnh|"
    r"quan tâm|nhiều)|(?:(?:tiếp tục|vẫn|đã|có|khá|rất)\s)*(?:sôi động|khởi sắc|thuận lợi|tích cực|khả quan))(?![^\W_])"
    r"[^;:.()\d]{0,60},\s"
)
_LISTS_GOALS = Pattern(
    r"(?i)[^:;]{0,60}?(?<![^\W_])(?:mục tiêu|chỉ tiêu|phấn đấu|kế hoạch)(?![^\W_])[^:;\d]{0,60}"
    r"(?:20\d\d[^:;\d]{0,30})?:"
)
_BY_YEAR_END = Pattern(r"(?i)[\s,;]*(?:đến )?(?:hết|cuối|cả) năm(?! \d)")
# "9 triệu người (38% | lực lượng lao động), BHYT đạt 92%"
_BRACKET_ENDS = Pattern(r"^[^()]{0,60}\)[,;]\s+(?=\S)")


def find_indicators(
    text: StructuredText,
    quantities: Sequence[QuantityMention],
    dates: Sequence[DateMention],
    context: Context,
    agencies: Sequence[AgencyMention] = (),
    tasks: Sequence[TaskDraft] = (),
) -> list[IndicatorDraft]:
    """All values in the prose of the body and its footnotes, in order; ``agencies`` are the bodies that act in it,
    ``tasks`` what it tells them to do."""
    text = spelt_one_way(text)
    reading = ValuesSoFar(text, dates, context, agencies, [(t.start, t.end) for t in tasks])
    starts = [q.start for q in quantities]
    out: list[IndicatorDraft] = []
    for sentence in _with_changes(text.text, text.sentences):
        paragraph = text.paragraphs[sentence.paragraph]
        if paragraph.zone not in ("body", "footnote"):
            continue
        inside = quantities[bisect_left(starts, sentence.start) : bisect_left(starts, sentence.end)]
        if not inside or (paragraph.heading and not paragraph.lead_in and not _names_amount(text.text, inside)):
            continue
        if context.doc_type == "Báo cáo" and _ASKS.match(text.text, max(sentence.start, paragraph.content)):
            asked = _ASKS_FOR.match(text.text, max(sentence.start, paragraph.content), inside[0].start)
            inside = [] if asked else [q for q in inside if q.currency is None]
        values = read_values(text.text, inside, sentence, paragraph.content)
        times = reading.periods.between(sentence.start, sentence.end)
        reading.years = years_in_order(text.text, sentence.start, sentence.end, values) or years_behind(
            text.text, sentence.start, sentence.end, values, times
        )
        began = len(out)
        reading.drafts = {}
        for value in values:
            draft = _draft(reading, value, sentence, paragraph, out)
            if draft is not None:
                if text.text[value.quantity.start - 1] != "/":
                    reading.last = paragraph.index, draft  # not the second of "145 hộ/620 khẩu"
                reading.drafts[id(value)] = draft
                if value.plan_of is None and not value.before and not is_base_rate(text.text, value.quantity.start):
                    reading.told.append(draft)
                out.append(draft)
        if len(out) > began + 1 and text.text.find("ần lượt", sentence.start, sentence.end) >= 0:
            out[began:] = names_in_turn(text.text, sentence.start, out[began:])
        with_words_behind(text.text, began, out)
        with_all_parts(text.text, out, began)
        with_parts_by_sum(text.text, out, began, sentence)
        share_of_last_value(text, inside, sentence, out)
        add_later_changes(text.text, inside, sentence, paragraph, out)
    begins = [s.start for s in text.sentences]
    based = (with_growth_base(text.text, d, begins[bisect_right(begins, d.start) - 1]) for d in out)
    return in_full(text, list(as_of_end(text.text, based)))


def _with_changes(text: str, sentences: Sequence[Sentence]) -> Iterator[Sentence]:
    """The sentences, each with one behind it that only tells how its values have changed: "Xảy ra 15 vụ, làm chết 4
    người. So với cùng kỳ, giảm 2 vụ, tăng 1 người chết."."""
    held: Sentence | None = None
    for sentence in sentences:
        beside = held is not None and held.paragraph == sentence.paragraph
        if held and beside and (_CHANGES.fullmatch(text, sentence.start, sentence.end) or _is_cut(text, held)):
            held = replace(held, end=sentence.end)
            continue
        if held:
            yield held
        held = sentence
    if held:
        yield held


def _is_cut(text: str, sentence: Sentence) -> bool:
    """It lists goals and only breaks off: "Mục tiêu năm 2031 là: thu ngân sách 90 tỷ đồng… | Trồng 12 ha rừng"."""
    ends = text[sentence.start : sentence.end].rstrip().endswith(("…", "..."))
    return ends and _LISTS_GOALS.match(text, sentence.start, sentence.end) is not None


def _names_amount(text: str, inside: Sequence[QuantityMention]) -> bool:
    """A heading that tells the amount of what it names: "2. Chi thường xuyên: 900 tỷ đồng"."""
    return any(q.currency and text[max(0, q.start - 4) : q.start].rstrip().endswith((":", " là")) for q in inside)


def _draft(
    reading: ValuesSoFar, value: Value, sentence: Sentence, paragraph: Paragraph, earlier: Sequence[IndicatorDraft]
) -> IndicatorDraft | None:
    text, quantity = reading.text, value.quantity
    beside = bool(earlier) and earlier[-1].start >= sentence.start and earlier[-1].quantity.currency
    others = (value.year_of, value.plan_of, value.same_as if value.before else None)
    shared = any(id(other) in reading.drafts for other in others)
    told = shared or (beside and beside == quantity.currency) or _another(reading, quantity, sentence, paragraph)
    if not told and not reading.statuses.measured(quantity, sentence, paragraph):
        return None
    of_other = quantity.rule == "range_end" or (value.before and value.in_brackets)
    if of_other and value.same_as is not None and id(value.same_as) not in reading.drafts:
        return None
    conditional = told and is_condition(text.text, reading.statuses.low, quantity, sentence)
    if conditional or restates(text.text, quantity, sentence, paragraph, reading.told):
        return None
    clause = _clause(reading, value, sentence, paragraph)
    stretch = text.text[reading.bodies.passed(clause, value.name_end) : value.name_end]
    stretch = without_sides(_BRACKET_ENDS.sub("", stretch) if ")" in stretch else stretch)
    before = head_before(text.text[value.clause : clause])
    if (told_of := _GOES_WELL.search(text.text, value.clause, value.name_end)) is not None:
        rest = text.text[max(clause, told_of.end()) : value.name_end]
        if not before and says_only_when(rest):
            before, stretch = clean(told_of["of"]), rest
    spoken_of = before or reading.name_near(paragraph, sentence, quantity, earlier, only_time=says_only_when(stretch))
    if spoken_of and quantity.currency and earlier and _is_physical(earlier[-1].quantity):
        # "thu hoạch 90 tấn bưởi; xử lý | 12 tỷ đồng nợ thuế": money told anew is of another thing
        spoken_of = "" if text.text.find(";", earlier[-1].end, quantity.start) >= 0 else spoken_of
    listed = reading.shared_name(value, sentence) or amount_first(text.text, quantity, sentence)
    name = listed or said_once(name_of(text, value, stretch, sentence, paragraph, spoken_of))
    name = level_name(text.text, value, name)
    if not value.growth:
        near = earlier[-1] if earlier and earlier[-1].start >= paragraph.start else None
        name = of_term(stretch, quantity.unit, name, near)
        name = money_of_count(stretch, quantity, of_time_alone(stretch, quantity, name, near), near)
    if not names_measure(name := with_label(text, value, stretch, name, paragraph)):
        return None
    status, span = _status_and_span(reading, value, name, clause, sentence, paragraph, earlier)
    whole = total_of(value, name, earlier, sentence, text.text)
    if whole is None and (whole := whole_above(text, value, paragraph, earlier)) is not None:
        if status != "target" and not reading.periods.between(paragraph.start, value.behind + 24):
            span = time_of(earlier[whole])
    elif whole is not None and earlier[whole].start >= paragraph.start:
        span = time_of_part(earlier[whole], text.text, value, span, status, reading.periods)
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
        part_of=whole,
        confidence=0.85 if value.comparisons or quantity.currency else 0.7,
    )


def _clause(reading: ValuesSoFar, value: Value, sentence: Sentence, paragraph: Paragraph) -> int:
    """Where the words begin that name the value."""
    behind = value.clause > max(sentence.start, paragraph.content) and (
        value.same_as is None or value.quantity.rule == "range_end"
    )
    return reading.bodies.whole(clause_start(reading.text.text, value.clause, value.name_end, behind), value.clause)


def _status_and_span(
    reading: ValuesSoFar,
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
    said = without_plan(text.text[clause : quantity.start])

    def status_with(period_end: date | None) -> Status:
        return reading.statuses.of(said, wide, quantity, sentence, paragraph, reading.told, period_end)

    held_against = value.same_as is not None and quantity.rule != "range_end"
    timeless = status_with(None)
    status: Status = "target" if value.plan_of else "actual" if held_against else timeless
    if quantity.rule == "range_end" and (first := reading.drafts.get(id(value.same_as))) is not None:
        status = first.status
    if status == "actual" and _PLAN_NAME.search(name) and not re.search(r"(?i)^(?:tỷ lệ )?(?:chi|giải ngân)\b", name):
        status = "target"
    called = _called_from(text, paragraph, earlier)
    if called and status == "actual" and called.status == "estimate":
        status = "estimate"
    if status == "actual" and earlier and earlier[-1].start >= sentence.start and earlier[-1].status == "target":
        status = "target" if _BY_YEAR_END.match(text.text, clause, quantity.start) else status
    if quantity.currency and costs_project(stretch) and not reading.periods.between(clause, value.behind + 24):
        return status, TimeSpan(None, None, None)
    span = reading.span(value, clause, stretch, sentence, paragraph, status, earlier)
    if status == "target" and not value.plan_of:
        status = status_with(span.end) if timeless == "target" else status
    told = reading.told
    if status == "actual" and belongs_to_estimate(text, quantity, span, wide, sentence, paragraph, told):
        status = "estimate"
    if not value.plan_of:
        status = reading.in_time(status, value, span, said, wide)
    began = quantity.bound_start is not None and quantity.rule != "range"
    if status == "target" and began and _from_before(reading, quantity, span):
        status = "actual"
    elif status == "actual" and _only_where_from(reading, quantity, sentence):
        return status, TimeSpan(None, None, None)
    elif (
        status == "target"
        and _says_from(text.text, quantity)
        and _LEADS_UP.match(text.text, quantity.end, sentence.end)
    ):
        return "actual", TimeSpan(None, None, None)  # "giảm từ | 23 xuống 18 vào năm 2025"
    span = of_its_stage(span, value, name, text, paragraph, reading.periods) if status != "target" else span
    if status == "actual":
        span = not_ahead(span, clause, value.behind, sentence, paragraph, reading.periods, earlier)
    if span.end is None:
        counted = status == "actual" or "thiệt hại" in stretch.lower()
        span = _span_unsaid(reading, value, clause, sentence, paragraph, status, counted=counted) or span
    if status == "target" and span.start == span.end and not quantity.unit.startswith("%"):
        # "gieo cấy xong | 90 ha trước 10/7": the day is the deadline's, the work that of its year
        at = quantity.bound_start or quantity.start
        return status, span if text.text.endswith(" lên ", 0, at) else _of_year(span)
    yearly = quantity.unit.endswith("/năm") and not quantity.unit.startswith("%")  # an interest rate is of its month
    return status, _of_year(span) if yearly and not span.cumulative else span


def _span_unsaid(
    reading: ValuesSoFar,
    value: Value,
    clause: int,
    sentence: Sentence,
    paragraph: Paragraph,
    status: Status,
    *,
    counted: bool,
) -> TimeSpan | None:
    """The time of a value that neither its words nor those above it tell; ``counted``: findings may tell it."""
    at = value.quantity.start
    if status == "target" and reading.statuses.is_ordered(at):
        return reading.periods.year_of_order()
    if status == "target" or value.before:
        return None
    return reading.periods.unsaid(clause, at, sentence.start, paragraph, counted)


def _is_physical(quantity: QuantityMention) -> bool:
    return quantity.unit_code is not None and quantity.currency is None and not quantity.unit.startswith(("%", "‰"))


def _of_year(span: TimeSpan) -> TimeSpan:
    """So much a year is of the whole year, whatever part of it is spoken of."""
    if span.start is None or span.end is None or span.start.year != span.end.year:
        return span
    return replace(span, start=date(span.end.year, 1, 1), end=date(span.end.year, 12, 31))


def _from_before(reading: ValuesSoFar, quantity: QuantityMention, span: TimeSpan) -> bool:
    """ "nâng từ | 7 triệu năm 2020 lên 14 triệu năm 2025": how it stood before the plan."""
    planned = reading.periods.default
    today = reading.statuses.today() or (planned.start if planned is not None else None)
    return _says_from(reading.text.text, quantity) and today is not None and span.end is not None and span.end < today


def _only_where_from(reading: ValuesSoFar, quantity: QuantityMention, sentence: Sentence) -> bool:
    """ "giảm từ | 2,5% xuống 2,1%": what it was before, at no time that is told."""
    leads = _LEADS_UP.match(reading.text.text, quantity.end, sentence.end) if quantity.rule != "range" else None
    return (
        leads is not None
        and _says_from(reading.text.text, quantity)
        and not reading.periods.between(quantity.end, leads.end())
    )


def _says_from(text: str, quantity: QuantityMention) -> bool:
    begin = quantity.bound_start or quantity.start
    return text[begin : quantity.start].strip().lower() == "từ" or text.endswith(" từ ", 0, begin)


def _another(reading: ValuesSoFar, quantity: QuantityMention, sentence: Sentence, paragraph: Paragraph) -> bool:
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
    if quantity.unit.lower() in NO_MEASURE and text.find(";", last.end, quantity.start) >= 0:
        return False  # "tuổi thọ 75 tuổi; chiều cao thanh niên | 18 tuổi"
    return last.start >= sentence.start or goes_on(reading.text.text, sentence.start)


def _last_told(reading: ValuesSoFar, paragraph: Paragraph) -> IndicatorDraft | None:
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
