"""What a careful reader would question: sums, shares, cumulative figures, days that cannot be. Values stay as they are.

Each test is made to be silent where another reading is possible: figures are taken as rounded, a part that alone
exceeds its "total" is taken for something else, a plan counts only where it is printed beside the value.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise
from typing import Any

from ..document import FootnoteMark, Paragraph, StructuredText
from ..mentions import DateMention, DeadlineMention, IndicatorDraft, QuantityMention
from ..patterns import Pattern
from .finding_ratios import Finding, find_ratios

_CALL_REACH = 120
_LONG_PAST = timedelta(days=366)
_SAME_NOUN = {
    "dn": "doanh nghiệp", "htx": "hợp tác xã", "người lao động": "người", "lao động": "người",
    "bác sỹ": "bác sĩ", "vụ việc": "vụ", "đơn thư": "đơn",
}  # fmt: skip
# What came of the parts that stand before: "…, đã giải quyết xong 40 việc".
_DONE = Pattern(r"(?i)[^,;.]{0,40}[,;]\s+(?:đến nay\s+)?đã\s")
_NO_SHARE = Pattern(r"(?i)tăng|giảm|thực hiện|hoàn thành|giải ngân|so với|tỷ số|kế hoạch|dự toán|mức|thu|chi|xuất|năng")


def find_findings(
    text: StructuredText,
    indicators: Sequence[IndicatorDraft],
    money: Sequence[QuantityMention],
    dates: Sequence[DateMention],
    deadlines: Sequence[DeadlineMention] = (),
    issued_on: date | None = None,
) -> list[Finding]:
    """``(code, message, members)``: members are the drafts and mentions that disagree."""
    prose = [d for d in indicators if not d.rule.startswith("table")]
    return [
        *_sums(text.text, indicators),
        *_footnote_sums(text, prose),
        *_cumulative(prose),
        *find_ratios(text.text, prose),
        *_shares(indicators),
        *_ranges(text.text, prose),
        *_past_deadlines(text, deadlines, issued_on),
        *_notes([*money, *dates]),
    ]


# ---------------------------------------------------------------- parts and totals


def _sums(text: str, indicators: Sequence[IndicatorDraft]) -> list[Finding]:
    """Parts of a total, in the same unit, that exceed it."""
    parts: dict[int, list[IndicatorDraft]] = {}
    for draft in indicators:
        if draft.part_of is not None and draft.part_of < len(indicators):
            parts.setdefault(draft.part_of, []).append(draft)
    out: list[Finding] = []
    for index, members in parts.items():
        total = indicators[index]
        same = _side_by_side(text, _comparable(total, members), total.quantity.value)
        if len(same) > 1 and _sum(same) > total.quantity.value + _slack([total, *same]):
            out.append(_sum_finding(total, same, _sum(same)))
    return out


def _side_by_side(text: str, members: Sequence[IndicatorDraft], total: Decimal) -> list[IndicatorDraft]:
    """The members before any that tells what was done of them ("trong đó 70 việc có điều kiện, đã xong 40 việc"), or
    that parts the total anew when it is made up ("9 trường (công lập 7, tư thục 2), gồm mầm non 4 trường, …")."""
    ordered = sorted(members, key=lambda m: m.start)
    for index, (one, after) in enumerate(pairwise(ordered), start=1):
        if _DONE.match(text, one.end, after.quantity.number_start) or (index > 1 and _sum(ordered[:index]) == total):
            return ordered[:index]
    return ordered


def _footnote_sums(text: StructuredText, indicators: Sequence[IndicatorDraft]) -> list[Finding]:
    """A footnote's parts against the value of the clause that its mark ends."""
    out: list[Finding] = []
    ordered = sorted(indicators, key=lambda d: d.start)
    for paragraph in text.paragraphs:
        if paragraph.zone != "footnote" or paragraph.mark is None:
            continue
        head = text.text[paragraph.start : paragraph.start + 40]
        if not re.search(r"(?i)trong đó|gồm|cụ thể", head):
            continue
        call = _call_of(text, paragraph)
        total = _total_at(text.text, ordered, call) if call else None
        if total is None:
            continue
        members = [d for d in ordered if paragraph.start <= d.start < paragraph.end]
        same = _comparable(total, members)
        summed = _sum(same)
        off = summed - total.quantity.value
        exhaustive = re.search(r"(?i)\b(?:bao )?gồm\b", head) is not None
        if len(same) > 1 and (off > _slack([total, *same]) or (exhaustive and -off > _slack([total, *same]))):
            out.append(_sum_finding(total, same, summed))
    return out


def _call_of(text: StructuredText, paragraph: Paragraph) -> FootnoteMark | None:
    calls = [m for m in text.footnote_marks if m.mark == paragraph.mark and m.offset <= paragraph.start]
    return calls[-1] if calls else None


def _total_at(text: str, ordered: Sequence[IndicatorDraft], call: FootnoteMark) -> IndicatorDraft | None:
    """The last value before the mark, with nothing between them that ends a clause."""
    before = next((d for d in reversed(ordered) if d.end <= call.offset), None)
    if before is None or call.offset - before.end > _CALL_REACH:
        return None
    return None if re.search(r"[,;.:\n]", text[before.end : call.offset]) else before


def _comparable(total: IndicatorDraft, members: Sequence[IndicatorDraft]) -> list[IndicatorDraft]:
    """The members that can be parts: counted in the total's unit, no percentages, no ends of ranges, none of them
    larger than the total, none a figure of another time."""
    ranges = ("range", "range_end")
    same = [
        m
        for m in members
        if _noun(m) == _noun(total) and not m.quantity.unit.startswith("%") and m.quantity.rule not in ranges
    ]
    if total.quantity.rule in ranges or total.quantity.bound != "exact":
        return []
    return [] if any(m.quantity.value > total.quantity.value for m in same) else same


def _noun(draft: IndicatorDraft) -> str:
    unit = draft.quantity.unit.lower()
    return _SAME_NOUN.get(unit, unit)


def _sum(parts: Sequence[IndicatorDraft]) -> Decimal:
    return sum((p.quantity.value for p in parts), Decimal(0))


def _slack(drafts: Sequence[IndicatorDraft]) -> Decimal:
    """How far rounding can carry a sum: half a unit of the last printed place of each figure; none for counts."""
    return sum((_half_step(d.quantity) for d in drafts), Decimal(0))


def _half_step(quantity: QuantityMention) -> Decimal:
    exponent = quantity.value.as_tuple().exponent
    places = -exponent if isinstance(exponent, int) and exponent < 0 else 0
    if places == 0 and quantity.unit_code is None:
        return Decimal(0)
    return Decimal(1).scaleb(-places) / 2


def _sum_finding(total: IndicatorDraft, parts: Sequence[IndicatorDraft], summed: Decimal) -> Finding:
    figures = " + ".join(f"{p.quantity.value:f}" for p in parts)
    return (
        "sum_mismatch",
        f"the parts {figures} add up to {summed:f}, the total says {total.quantity.value:f} {total.quantity.unit}",
        (total, *parts),
    )


# ---------------------------------------------------------------- one value against another, or against what can be


def _cumulative(indicators: Sequence[IndicatorDraft]) -> list[Finding]:
    """A cumulative figure below the month's own."""
    out: list[Finding] = []
    for month, total in pairwise(indicators):
        if (
            month.name == total.name != month.quantity.unit
            and month.quantity.unit == total.quantity.unit
            and not month.quantity.unit.startswith("%")
            and month.period_end == total.period_end
            and month.period_start
            and total.period_start
            and total.period_start < month.period_start
            and total.quantity.value < month.quantity.value
        ):
            own = f"{month.quantity.value:f} {total.quantity.unit}"
            message = f"the cumulative {total.quantity.value:f} is below the period's own {own}"
            out.append(("cumulative_below_period", message, (month, total)))
    return out


def _shares(indicators: Sequence[IndicatorDraft]) -> list[Finding]:
    """A share of a whole above the whole."""
    return [
        ("share_above_whole", f"{d.name!r} is said to be {d.quantity.value:f} %", (d,))
        for d in indicators
        if d.quantity.unit == "%"
        and d.quantity.value > 100
        and d.name.startswith(("tỷ lệ ", "tỷ trọng "))
        and not _NO_SHARE.search(d.name)
    ]


def _ranges(text: str, indicators: Sequence[IndicatorDraft]) -> list[Finding]:
    """A range whose ends stand the wrong way round: "20 - 15%"."""
    return [
        ("range_reversed", f"the range runs from {low.quantity.value:f} down to {high.quantity.value:f}", (low, high))
        for low, high in pairwise(indicators)
        if low.quantity.rule == "range"
        and high.quantity.rule == "range_end"
        and low.quantity.value > high.quantity.value
        and re.search(r"[-–]", text[low.quantity.number_end : high.quantity.number_start])
    ]


def _past_deadlines(
    text: StructuredText, deadlines: Sequence[DeadlineMention], issued_on: date | None
) -> list[Finding]:
    """A day before which something is to be done that lies before the document's own date.

    Only days of the year before with the year printed: older ones are told of, and an inferred year proves nothing.
    """
    out: list[Finding] = []
    for deadline in deadlines:
        if issued_on is None or deadline.due is None or deadline.bound not in ("before", "by"):
            continue
        printed = str(deadline.due.year) in text.text[deadline.start : deadline.end]
        if printed and timedelta(0) < issued_on - deadline.due < _LONG_PAST and not _told(text, deadline):
            message = f"the deadline {deadline.due} lies before the document's date {issued_on}"
            out.append(("deadline_before_document", message, (deadline,)))
    return out


def _told(text: StructuredText, deadline: DeadlineMention) -> bool:
    """The sentence tells of what has been, or of a rule for what began before that day."""
    sentence = text.sentence_at(deadline.start)
    if sentence is None:
        return True
    words = text.text[sentence.start : sentence.end]
    return bool(re.search(r"(?i)(?<![^\W_])(?:đã|từng|vừa qua|quy định tại|ban hành|hiệu lực|theo)(?![^\W_])", words))


def _notes(mentions: Sequence[QuantityMention | DateMention]) -> list[Finding]:
    """Doubts that the extractors noted: figures and words that disagree, days that cannot be."""
    found: list[tuple[str, str, tuple[Any, ...]]] = [
        (note.code, note.message, (mention,))
        for mention in mentions
        for note in mention.notes
        if note.code in ("words_disagree", "impossible_date")
    ]
    return found
