"""Stated values of named measures in prose: name, period, status, comparisons, parts of a total."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from ..document import Context, Paragraph, Sentence, StructuredText
from ..mentions import ComparisonDraft, DateMention, IndicatorDraft, QuantityMention
from .catalogue import indicator_id
from .comparisons import BASIS_BEHIND
from .measure_names import (
    after_value,
    before_value,
    clean,
    ends_in_goal,
    head_before,
    is_goal,
    is_verb,
    label_of,
    plan_behind,
    share_of,
)
from .measure_status import Status, Statuses
from .periods import Periods, TimeSpan
from .values import Value, read_values

_NEW_TIME = re.compile(r"(?i)trong tháng|trong kỳ|tháng này|trong quý")
_PLAN_NAME = re.compile(
    r"(?i)^(?:tổng )?(?:kế hoạch|dự toán|chỉ tiêu|nhu cầu)\b|\bkế hoạch vốn(?: được giao| năm \d{4})?$"
)
_UNIT_FIRST = frozenset(
    ("doanh nghiệp", "dn", "dự án", "lao động", "người", "vụ", "vụ việc", "đối tượng", "trường hợp", "hợp tác xã",
     "htx", "hộ", "bệnh nhân", "cơ sở", "hồ sơ", "đơn", "cuộc", "trẻ")
)  # fmt: skip
_CLAUSE_BREAK = re.compile(
    r"(?i);|,\s+(?=(?:trong đó|lũy kế|luỹ kế|tổng|giá trị|sản lượng|số|diện tích|kinh phí|doanh thu|thu|chi|tỷ lệ|"
    r"tỷ trọng|kim ngạch|tốc độ|quy mô|năng suất|chỉ số|khu vực|dư nợ|phấn đấu|dự kiến|nhưng|song|trong khi|đặc biệt|"
    r"riêng|đồng thời|bình quân|lượng)(?![^\W_]))|(?-i:[.]\s+(?=[A-ZĐ]))|\btrong đó:?\s"
)
_AVERAGE = re.compile(
    r"(?i)^[\s,;(]*(?:mức )?(?P<of>(?:bình quân|trung bình)(?: chung)?(?: của)? "
    r"(?:cả nước|toàn quốc|toàn tỉnh|cả tỉnh|khu vực|vùng)|(?:cả nước|toàn quốc))\s*(?:là|đạt|:|tăng|giảm)?\s*$"
)
# "29 vụ, 36 đối tượng phạm tội …": what follows the second count is said of the first too.
_BESIDE = re.compile(r",\s\d(?:[\d.,]*\d)?\s(?:đối tượng|bị can|người|cá nhân|hộ|trường hợp)(?=\s)")
_BRACKETS = re.compile(r"\([^()]{1,200}\)\s?")
_RECEIVED = re.compile(r"(?i)(?<![^\W_])(?:đón|đón và phục vụ|thu hút|phục vụ)(?: được)?$")
_RATE = re.compile(r"(?i)^(?:tốc độ|mức|tỷ lệ)?(?: bình quân| trung bình)?$")


class _Reading:
    """What is known while the values of one document are read, in order."""

    def __init__(self, text: StructuredText, dates: Sequence[DateMention], context: Context) -> None:
        self.text = text
        self.periods = Periods(text, dates, context)
        self.statuses = Statuses(text, context, self.periods)
        self.drafts: dict[int, IndicatorDraft] = {}
        """The draft made of a value, by the value's identity."""
        self.names: dict[int, str] = {}
        """The name that was last given in a paragraph."""

    def shared_name(self, value: Value) -> str:
        """The name of the value that this one is the plan, the other end or the counterpart of."""
        other = value.same_as or value.plan_of
        draft = self.drafts.get(id(other)) if other is not None else None
        if draft is None:
            return ""
        rate = value.quantity.unit.startswith("%") and not draft.quantity.unit.startswith("%")
        return f"tốc độ tăng {draft.name}" if rate else draft.name

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
        shares = value.plan_of or (value.same_as if quantity.rule == "range_end" else None)
        owner = self.drafts.get(id(shares)) if shares is not None else None
        if owner is not None and periods.behind(value.behind) is None:
            return TimeSpan(owner.period_start, owner.period_end, owner.period_text)
        span = periods.resolve(clause, value.name_end, value.behind, sentence.start, paragraph, status == "target")
        last = earlier[-1] if earlier and earlier[-1].start >= paragraph.start else None
        if last is None or span.cumulative or _NEW_TIME.search(stretch) or periods.behind(value.behind) is not None:
            return span
        if any(d.end_date for d in periods.between(clause, quantity.start)) and not periods.in_plan_name(
            clause, quantity.start
        ):
            return span
        same_sentence = last.start >= sentence.start
        if same_sentence and last.period_text == "lũy kế" and last.quantity.start < quantity.start:
            return TimeSpan(last.period_start, last.period_end, "lũy kế", True)
        as_of = last.period_start is None and last.period_end is not None
        if as_of and not periods.between(sentence.start, quantity.start):
            return TimeSpan(None, last.period_end, last.period_text)
        return span


def find_indicators(
    text: StructuredText, quantities: Sequence[QuantityMention], dates: Sequence[DateMention], context: Context
) -> list[IndicatorDraft]:
    """All values in the prose of the body and its footnotes, in order."""
    reading = _Reading(text, dates, context)
    starts = [q.start for q in quantities]
    out: list[IndicatorDraft] = []
    for sentence in text.sentences:
        paragraph = text.paragraphs[sentence.paragraph]
        if paragraph.zone not in ("body", "footnote") or (paragraph.heading and not paragraph.lead_in):
            continue
        inside = quantities[bisect_left(starts, sentence.start) : bisect_left(starts, sentence.end)]
        if not inside:
            continue
        for value in read_values(text.text, inside, sentence, paragraph.content):
            draft = _draft(reading, value, sentence, paragraph, out)
            if draft is not None:
                reading.names[paragraph.index] = draft.name
                reading.drafts[id(value)] = draft
                out.append(draft)
        _share_of_last(text, inside, sentence, out)
    return out


def _share_of_last(
    text: StructuredText, inside: Sequence[QuantityMention], sentence: Sentence, out: list[IndicatorDraft]
) -> None:
    """ "Chiếm 70% tổng nguồn vốn.": a sentence that only says what share the value before it is."""
    if len(inside) != 1 or len(out) < 2 or out[-1].start != inside[0].start or out[-2].end < sentence.start - 200:
        return
    if re.match(r"(?i)\s*chiếm\s", text.text[sentence.start : sentence.start + 12]) and inside[0].unit == "%":
        q = inside[0]
        share = ComparisonDraft(basis="other", kind="ratio", value=q.value, start=q.start, end=q.end)
        last = out[-2]
        out[-2:] = [replace(last, comparisons=(*last.comparisons, share))]


def _draft(
    reading: _Reading, value: Value, sentence: Sentence, paragraph: Paragraph, earlier: Sequence[IndicatorDraft]
) -> IndicatorDraft | None:
    text, quantity = reading.text, value.quantity
    if not reading.statuses.measured(quantity, sentence, paragraph):
        return None
    clause = _clause_start(text.text, value.clause, value.name_end, value.clause > sentence.start)
    stretch = text.text[clause : value.name_end]
    spoken_of = head_before(text.text[value.clause : clause]) or reading.names.get(paragraph.index, "")
    name = reading.shared_name(value) or _name(text, value, stretch, sentence, paragraph, spoken_of)
    if not name:
        return None
    wide = text.text[sentence.start : quantity.end]
    said = text.text[clause : quantity.start]

    def status_with(period_end: date | None) -> Status:
        return reading.statuses.of(said, wide, quantity, sentence, paragraph, earlier, period_end)

    held_against = value.same_as is not None and quantity.rule != "range_end"
    status: Status = "target" if value.plan_of else "actual" if held_against else status_with(None)
    if _PLAN_NAME.search(name) and status == "actual" and not re.search(r"(?i)^(?:chi|giải ngân)\b", name):
        status = "target"
    called = _called_from(text, paragraph, earlier)
    if called and status == "actual" and called.status == "estimate":
        status = "estimate"
    span = reading.span(value, clause, stretch, sentence, paragraph, status, earlier)
    if status == "target" and not value.plan_of:
        status = status_with(span.end) if status_with(None) == "target" else status
    if span.cumulative and status == "actual" and re.search(r"(?i)\bước\b", wide):
        status = "estimate"
    return IndicatorDraft(
        start=quantity.start,
        end=quantity.end,
        name=name,
        quantity=quantity,
        period_start=span.start,
        period_end=span.end,
        period_text=span.text,
        status=status,
        comparisons=_with_basis(value, span),
        indicator_id=indicator_id(name, quantity.unit),
        rule="growth" if value.growth else "indicator",
        part_of=_total(value, earlier, sentence, text.text),
        confidence=0.85 if value.comparisons or quantity.currency else 0.7,
    )


def _with_basis(value: Value, span: TimeSpan) -> tuple[ComparisonDraft, ...]:
    """A change that names no basis is one from the year before where the value is a year's, else from the same period
    of the year before."""
    year = span.start is not None and span.end is not None and (span.end - span.start).days > 360
    return tuple(
        replace(c, basis="previous") if year and index in value.open_bases else c
        for index, c in enumerate(value.comparisons)
    )


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


def _clause_start(text: str, start: int, end: int, after_comparison: bool) -> int:
    """After the last sign that ends a clause before the value."""
    at = start
    masked = _BRACKETS.sub(lambda m: "_" * len(m[0]), text[start:end])
    for found in _CLAUSE_BREAK.finditer(masked):
        at = start + found.end()
    if not after_comparison:
        return at
    stretch = text[at:end]
    basis = BASIS_BEHIND.match(stretch)
    return at + (basis.end() if basis else 0)


def _name(
    text: StructuredText, value: Value, stretch: str, sentence: Sentence, paragraph: Paragraph, last_name: str
) -> str:
    """Before the value, behind it, from the label, or the name of the value before."""
    quantity = value.quantity
    average = _AVERAGE.match(stretch)
    if average and last_name:
        return f"{last_name} {average['of'].lower()}"
    before = before_value(_BRACKETS.sub("", stretch))
    if re.match(r"(?i)so với |về (?:việc|tiền)$", before):
        before = ""  # the basis of the value before, or another side of what it measures
    if value.growth:
        return _growth_name(text, value, stretch, before, sentence, last_name)
    percent = quantity.unit.startswith(("%", "/"))
    if percent and (share := _share_name(text, value, stretch, before, sentence)):
        return share
    counted = quantity.currency is None and quantity.unit_code is None and not percent
    physical = quantity.unit_code is not None and quantity.currency is None and not percent
    beside = _BESIDE.match(text.text, quantity.end, sentence.end) if counted else None
    after = (
        after_value(text.text, beside.end() if beside else quantity.end, sentence.end) if counted or physical else ""
    )
    if re.match(r"(?i)(?:và|với|so|tăng|giảm|đạt|bằng|để|từ|đến|tại|trên|cho|theo|vào|trong|năm|\d)", after):
        after = ""
    label = label_of(text.text, paragraph.content, min(paragraph.end, quantity.start))
    if after and value.clause > sentence.start and not re.split(r"[,;:]", stretch)[-1].strip(" ("):
        before = ""  # what stands between the counts belongs to the one before: "12 ha ngô, 30 ha lạc"
    if "lượt khách" in quantity.unit.lower() and _RECEIVED.search(before):
        return "lượng khách du lịch"
    if counted:
        if not before and not after and last_name and quantity.unit.endswith("lượt"):
            return last_name  # times of what was spoken of
        return _counted_name(quantity, before, after, label)
    if before and (not is_verb(before) or after):
        return clean(f"{before} {after}".strip())
    if before and last_name and before.lower() not in last_name.lower():
        return clean(f"{before} {last_name}")
    return after or last_name or label or _heading_name(text, paragraph)


def _counted_name(quantity: QuantityMention, before: str, after: str, label: str) -> str:
    noun = f"{quantity.unit} {after}".strip()
    if not before or is_verb(before):
        return clean(f"{before} {noun}" if before else noun) if after or before else clean(f"{label} {noun}".strip())
    if after:
        return clean(f"{before} {noun}")
    if quantity.unit.lower() in _UNIT_FIRST and quantity.unit.lower() not in before.lower():
        return clean(f"{quantity.unit} {before}")
    return before


def _growth_name(
    text: StructuredText, value: Value, of_clause: str, before: str, sentence: Sentence, last_name: str
) -> str:
    """ "tốc độ tăng X", "mức giảm X": X stands before the verb, behind the figure, or is what was spoken of last."""
    rate = "mức giảm" if value.growth == "down" else "tốc độ tăng"
    if "bình quân" in text.text[value.name_end : value.quantity.start]:
        rate += " bình quân"
    if _RATE.match(before):
        before = ""
    of = re.sub(r"(?i)^(?:tốc độ )?(?:tăng|giảm)\s+|\s+(?:tăng|giảm|ước)+$", "", before)
    if re.search(r"(?i)(?:^|[,;(] ?)cắt$", of):
        rate, of = "mức cắt giảm", ""
    if not of or is_goal(of) or is_goal(re.split(r"[,;(:]", of_clause)[-1]):
        of = share_of(text.text, value.behind, sentence.end) or re.sub("^(?:tốc độ tăng|mức giảm) ", "", last_name)
    return f"{rate} {of}" if of else ""


def _share_name(text: StructuredText, value: Value, stretch: str, before: str, sentence: Sentence) -> str:
    """ "95% hộ dân được dùng nước sạch": the thing stands behind where the words before only set a goal."""
    last = re.split(r"[,;(:]|(?<![^\W_])và(?![^\W_])", stretch)[-1]
    near = before_value(last)
    if not (is_goal(last) or is_goal(near) or is_verb(near) or is_verb(before) or ends_in_goal(last)):
        return ""
    of = share_of(text.text, value.behind, sentence.end)
    if not of:
        plan = plan_behind(text.text, value.behind, sentence.end)
        if is_verb(near) and not is_goal(near):
            return plan.replace("thực hiện", near, 1)
        return plan if is_goal(before) else ""
    verb = near if is_verb(near) and not is_goal(near) else ""
    return clean(f"tỷ lệ {verb} {of}".replace("  ", " ").replace("tỷ lệ tỷ lệ", "tỷ lệ"))


def _heading_name(text: StructuredText, paragraph: Paragraph) -> str:
    above = next(text.ancestors(paragraph), None)
    return (
        clean(text.text[above.content : above.end])[:90]
        if above is not None and above.end - above.content < 120
        else ""
    )


def _total(value: Value, earlier: Sequence[IndicatorDraft], sentence: Sentence, text: str) -> int | None:
    """The total that a part belongs to: the value before the bracket or before "trong đó"."""
    if not earlier or value.plan_of is not None or value.same_as is not None:
        return None
    last = len(earlier) - 1
    if earlier[last].start < sentence.start:
        return None
    between = text[earlier[last].end : value.quantity.start]
    if (value.in_brackets and "(" in between) or re.search(r"(?i)trong đó|bao gồm|gồm", between):
        return last
    closed = ")" in between and not value.in_brackets
    cumulative = re.search(r"(?i)l[ũu][ỹy]\s*kế|từ đầu năm|cộng dồn", between)
    if earlier[last].part_of is not None and not closed and not cumulative:
        return earlier[last].part_of if value.in_brackets or ";" not in between else None
    return None
