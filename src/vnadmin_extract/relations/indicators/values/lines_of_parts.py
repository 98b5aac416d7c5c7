"""A line that only tells the parts of what the line above told: "Trong đó, đường bộ 12 vụ"."""

from __future__ import annotations

from collections.abc import Sequence

from ....document import Paragraph, StructuredText
from ....mentions import IndicatorDraft
from ....patterns import Pattern

_PARTS = Pattern(
    r"(?i)\s*(?:[-–+*]\s*)?(?:trong đó|trong số đó|trong tổng số|bao gồm|gồm|cụ thể|(?:phân|chia) theo|chia ra)"
    r"(?![^\W_])"
)


def line_told_from(text: StructuredText, paragraph: Paragraph, sentence: int) -> int:
    """Where the line begins whose values the ``sentence`` goes on from: the line above where this one opens with its
    parts, else its own."""
    if paragraph.index == 0 or sentence > paragraph.content or not _PARTS.match(text.text, paragraph.content):
        return paragraph.start
    above = text.paragraphs[paragraph.index - 1]
    return paragraph.start if above.heading or above.zone != paragraph.zone else above.start


def is_beside_month(
    text: StructuredText, whole: IndicatorDraft, told: Sequence[IndicatorDraft], paragraph: Paragraph
) -> bool:
    """``whole``, of a line above ``paragraph``, is of the year so far and stands beside the same of the month: which of
    the two the parts are of is open. ``told`` are the values so far."""
    if whole.start >= paragraph.start or whole.period_start is None:
        return False
    last = next((d for d in reversed(told) if d.start < whole.start), None)
    if last is None or last.period_start is None or last.start < text.paragraph_at(whole.start).start:
        return False
    return whole.period_start < last.period_start and last.name == whole.name
