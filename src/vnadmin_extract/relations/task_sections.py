"""Which sections tell what was, and which say what to do."""

from __future__ import annotations

import re

from ..document import Paragraph, StructuredText
from . import task_words as words

_REPORT = re.compile(r"(?i)^báo cáo|^tờ trình")


def background_sections(text: StructuredText, doc_type: str | None) -> frozenset[int]:
    """The paragraphs (by index) that stand in a section of results, causes or grounds.

    A report gives orders only in its sections of tasks and solutions; any other document everywhere else than under
    a heading that looks back.
    """
    told = bool(doc_type and _REPORT.match(doc_type))
    background: set[int] = set()
    flat = told
    for paragraph in text.paragraphs:
        if paragraph.zone != "body":
            continue
        above = paragraph.parent in background if paragraph.parent is not None else flat
        own = _kind(text, paragraph)
        if own is not None:
            above = own
            if paragraph.marker is None or re.fullmatch(r"[IVX]+|[A-H]", paragraph.marker or ""):
                flat = own
        if above:
            background.add(paragraph.index)
    return frozenset(background)


def _kind(text: StructuredText, paragraph: Paragraph) -> bool | None:
    """True for a heading that looks back, False for one that says what to do, None for neither."""
    if not paragraph.heading:
        return None
    words_ = text.text[paragraph.content : paragraph.end]
    if len(words_) > 260:
        return None
    if words.BACKGROUND_SECTION.match(words_.strip(" *")):
        return True
    if words.INSTRUCTION_SECTION.search(words_):
        return False
    return None
