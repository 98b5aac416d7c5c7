"""A line that only tells the parts of what the line above told: "Trong đó, đường bộ 12 vụ"."""

from __future__ import annotations

import re

from ...document import Paragraph, StructuredText

_PARTS = re.compile(
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
