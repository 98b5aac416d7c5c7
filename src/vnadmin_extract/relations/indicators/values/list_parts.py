"""Items of a list that are the parts of what the line above it tells: "Thu 820 triệu đồng, trong đó: - Thuế: …"."""

from __future__ import annotations

from collections.abc import Sequence

from ....document import Paragraph, StructuredText
from ....mentions import IndicatorDraft
from ....patterns import Pattern
from ..times.time_spans import TimeSpan
from ..value import Value

_TELLS_PARTS = Pattern(r"(?i)(?<![^\W_])(?:trong đó|bao gồm|gồm|chia ra)(?: có)?\s*:?\s*$")


def whole_above(
    text: StructuredText, value: Value, paragraph: Paragraph, drafts: Sequence[IndicatorDraft]
) -> int | None:
    """The draft, by its index, that the first value of an item is a part of; None where the line above announces no
    parts or measures another thing."""
    if value.growth or value.plan_of is not None or value.in_brackets or paragraph.index == 0:
        return None
    line = _line_above(text, paragraph)
    if line is None or (drafts and drafts[-1].start >= paragraph.start):
        return None
    told = [i for i in range(len(drafts) - 1, -1, -1) if line.start <= drafts[i].start < line.end]
    whole = next((i for i in told if drafts[i].status != "target" and drafts[i].part_of is None), None)
    if whole is None or drafts[whole].rule == "growth":
        return None
    one, other = value.quantity, drafts[whole].quantity
    alike = one.unit_code == other.unit_code if one.unit_code or other.unit_code else one.unit == other.unit
    less = (one.base_value or one.value) <= (other.base_value or other.value)
    return whole if alike and less and one.currency == other.currency and not one.unit.startswith("%") else None


def _line_above(text: StructuredText, paragraph: Paragraph) -> Paragraph | None:
    """The line that announces the list; "Trong đó:" alone goes on from the line before it."""
    line = next((a for a in text.ancestors(paragraph) if not a.heading), None)
    if line is None or _TELLS_PARTS.search(text.text, max(line.start, line.end - 40), line.end) is None:
        return None
    if line.end - line.content > 16 or line.index == 0:
        return line
    before = text.paragraphs[line.index - 1]
    return before if before.zone == line.zone else None


def time_of(whole: IndicatorDraft) -> TimeSpan:
    """The time of a part whose own line tells none."""
    return TimeSpan(whole.period_start, whole.period_end, whole.period_text)
