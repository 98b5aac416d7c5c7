"""A letterhead at the end of the text: converters put a Word file's text boxes behind all that stands on the page."""

from __future__ import annotations

from collections.abc import Sequence

from ...document import Paragraph
from ...patterns import Pattern

_NATION = Pattern(r"(?:CỘNG HÒA|CỘNG HOÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM")
_LAST = 12
"""Among so many paragraphs at the end."""


def letterhead_at_end(same: str, paragraphs: Sequence[Paragraph]) -> list[Paragraph]:
    """The lines around the country's name among the last ones, where none stands above the text."""
    if len(paragraphs) < 2 * _LAST or _NATION.search(same, 0, paragraphs[_LAST].end):
        return []
    for at in range(len(paragraphs) - _LAST, len(paragraphs)):
        p = paragraphs[at]
        if _NATION.search(same, p.start, p.end):
            return list(paragraphs[max(0, at - 3) : at + 4])
    return []
