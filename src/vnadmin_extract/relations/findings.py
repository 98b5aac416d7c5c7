"""What a careful reader would question: sums, cumulative figures, days that cannot be. Values stay as they are."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from itertools import pairwise
from typing import Any

from ..document import StructuredText
from ..mentions import DateMention, IndicatorDraft, QuantityMention

Finding = tuple[str, str, tuple[Any, ...]]


def find_findings(
    text: StructuredText,
    indicators: Sequence[IndicatorDraft],
    money: Sequence[QuantityMention],
    dates: Sequence[DateMention],
) -> list[Finding]:
    """``(code, message, members)``: members are the drafts and mentions that disagree."""
    return [*_sums(indicators), *_footnote_sums(text, indicators), *_cumulative(indicators), *_notes([*money, *dates])]


def _sums(indicators: Sequence[IndicatorDraft]) -> list[Finding]:
    """Parts of a total, in the same unit, that exceed it."""
    parts: dict[int, list[IndicatorDraft]] = {}
    for draft in indicators:
        if draft.part_of is not None and draft.part_of < len(indicators):
            parts.setdefault(draft.part_of, []).append(draft)
    out: list[Finding] = []
    for index, members in parts.items():
        total = indicators[index]
        same = [m for m in members if _noun(m) == _noun(total) and not m.quantity.unit.startswith("%")]
        summed = sum((m.quantity.value for m in same), Decimal(0))
        if len(same) > 1 and summed > total.quantity.value:
            out.append(_sum_finding(total, same, summed))
    return out


def _footnote_sums(text: StructuredText, indicators: Sequence[IndicatorDraft]) -> list[Finding]:
    """A footnote's parts against the value that its mark stands at."""
    out: list[Finding] = []
    ordered = sorted(indicators, key=lambda d: d.start)
    for paragraph in text.paragraphs:
        if paragraph.zone != "footnote" or paragraph.mark is None:
            continue
        call = next((m for m in text.footnote_marks if m.mark == paragraph.mark and m.offset <= paragraph.start), None)
        calls = [m for m in text.footnote_marks if m.mark == paragraph.mark and m.offset <= paragraph.start]
        call = calls[-1] if calls else None
        if call is None:
            continue
        total = next((d for d in reversed(ordered) if d.end <= call.offset and call.offset - d.end <= 30), None)
        members = [d for d in ordered if paragraph.start <= d.start < paragraph.end and d.quantity.range_end is None]
        if total is None or not re.search(
            r"(?i)trong đó|gồm|bao gồm|cụ thể", text.text[paragraph.start : paragraph.start + 40]
        ):
            continue
        same = [m for m in members if _noun(m) == _noun(total)]
        summed = sum((m.quantity.value for m in same), Decimal(0))
        if (
            len(same) > 1
            and summed != total.quantity.value
            and (summed > total.quantity.value or _covers(text.text, same))
        ):
            out.append(_sum_finding(total, same, summed))
    return out


def _covers(text: str, parts: Sequence[IndicatorDraft]) -> bool:
    """The parts are said to be all there is ("gồm" rather than "trong đó")."""
    return bool(re.search(r"(?i)\b(?:bao )?gồm\b", text[max(0, parts[0].start - 40) : parts[0].start]))


def _noun(draft: IndicatorDraft) -> str:
    unit = draft.quantity.unit.lower()
    return {"dn": "doanh nghiệp", "htx": "hợp tác xã", "người lao động": "người", "lao động": "người"}.get(unit, unit)


def _sum_finding(total: IndicatorDraft, parts: Sequence[IndicatorDraft], summed: Decimal) -> Finding:
    figures = " + ".join(f"{p.quantity.value:f}" for p in parts)
    return (
        "sum_mismatch",
        f"the parts {figures} add up to {summed:f}, the total says {total.quantity.value:f} {total.quantity.unit}",
        (total, *parts),
    )


def _cumulative(indicators: Sequence[IndicatorDraft]) -> list[Finding]:
    """A cumulative figure below the month's own."""
    out: list[Finding] = []
    for month, total in pairwise(indicators):
        if (
            month.name == total.name
            and month.quantity.unit == total.quantity.unit
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


def _notes(mentions: Sequence[QuantityMention | DateMention]) -> list[Finding]:
    """Doubts that the extractors noted: figures and words that disagree, days that cannot be."""
    return [
        (note.code, note.message, (mention,))
        for mention in mentions
        for note in mention.notes
        if note.code in ("words_disagree", "impossible_date")
    ]
