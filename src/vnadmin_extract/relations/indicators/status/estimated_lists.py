"""Values that belong to an estimate told before: lines that tell how it is made up ("Tính chung 4 tháng ước 90 tỷ đồng,
trong đó:" above "- Vốn tỉnh 31 tỷ đồng"), totals that run on with it."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from ....document import Paragraph, Sentence, StructuredText
from ....mentions import IndicatorDraft, QuantityMention
from ....patterns import Pattern
from ..times.month_and_total import MADE_UP, whole_months_so_far
from ..times.time_spans import TimeSpan
from ..values.parts import goes_on
from .beside_estimates import is_estimated_with, sums_up_estimate

# The day of a part's own, or that it was done.
_APART = Pattern(
    r"(?i)(?<![^\W_])(?:đã|đến|(?<!thực )hiện|nay|còn|trong (?:tháng|quý|năm)|"
    r"(?:tháng|quý|năm|ngày) (?:[\dIV]|này|nay))"
    r"(?![^\W_])|\d/\d"
)
_FAR = 60
"""How many values back a line above is looked for."""


def belongs_to_estimate(
    text: StructuredText,
    quantity: QuantityMention,
    span: TimeSpan,
    wide: str,
    sentence: Sentence,
    paragraph: Paragraph,
    told: Sequence[IndicatorDraft],
) -> bool:
    """Whether a value that is told as it is runs on with an estimate, sums it up or is a part of it. ``span`` is its
    time, ``wide`` the words of its sentence up to it, ``told`` are the values so far."""
    if span.cumulative and is_estimated_with(text.text, wide, quantity, sentence):
        return True
    until = whole_months_so_far(span)
    if until is not None and sums_up_estimate(text.text, quantity, sentence, until, paragraph.start, told):
        return True
    return is_of_estimate(text, quantity, paragraph, told)


def is_of_estimate(
    text: StructuredText, quantity: QuantityMention, paragraph: Paragraph, told: Sequence[IndicatorDraft]
) -> bool:
    """Whether a value is of the same kind as the estimate that the line above its own tells, and no larger; its words
    name no time. ``told`` are the values so far."""
    above = _line_above(text, paragraph)
    if above is None or _APART.search(text.text, paragraph.content, quantity.start):
        return False
    of = (d for d in told[-_FAR:] if above.start <= d.start < above.end and d.part_of is None)
    alike = [d for d in of if _is_alike(d.quantity, quantity)]
    if not alike or any(d.status != "estimate" for d in alike):
        return False
    return max(_size(d.quantity) for d in alike) > _size(quantity)


def _size(quantity: QuantityMention) -> Decimal:
    return quantity.base_value or quantity.value


def _is_alike(whole: QuantityMention, part: QuantityMention) -> bool:
    if whole.currency != part.currency or part.unit[:1] == "%":
        return False
    return whole.unit_code == part.unit_code if whole.unit_code or part.unit_code else whole.unit == part.unit


def _line_above(text: StructuredText, paragraph: Paragraph) -> Paragraph | None:
    """The line that announces the list, or that which this one goes on from."""
    lead_in = next(iter(text.ancestors(paragraph)), None)
    if lead_in is not None and not lead_in.heading and text.text[lead_in.start : lead_in.end].rstrip().endswith(":"):
        return lead_in
    if not (goes_on(text.text, paragraph.content) or MADE_UP.match(text.text, paragraph.start, paragraph.end)):
        return None
    for before in reversed(text.paragraphs[max(0, paragraph.index - 4) : paragraph.index]):
        if before.heading or before.zone != paragraph.zone:
            return None
        if not MADE_UP.match(text.text, before.start, before.end):
            return before
    return None
