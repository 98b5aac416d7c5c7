"""The normalised text and its structure."""

from __future__ import annotations

import re

from ..document import Paragraph, Sentence, StructuredText


def structure(text: str) -> StructuredText:
    """The structure of ``text``, one paragraph a line."""
    paragraphs, sentences = [], []
    for index, line in enumerate(re.finditer(r"[^\n]+", text)):
        start, end = line.span()
        paragraphs.append(Paragraph(index, start, end, "body", None, start))
        sentences.append(Sentence(start, end, index))
    return StructuredText(text, tuple(paragraphs), tuple(sentences))
