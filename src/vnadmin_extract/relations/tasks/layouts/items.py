"""The numbered items of each paragraph, the outer ones where two numberings stand in one another."""

from __future__ import annotations

import re

from ....document import Item, StructuredText
from ....patterns import Pattern

_FIGURE = Pattern(r"(?<![\w)])\((\d{1,2})\)(?=\s*\S)")


def items_of(text: StructuredText) -> dict[int, list[Item]]:
    """The items by paragraph: of "(1) …: (i) … (ii) … (iii) …; (2) …" the two in figures."""
    found: dict[int, list[Item]] = {}
    for item in text.items:
        found.setdefault(item.paragraph, []).append(item)
    for index, items in found.items():
        if not items[0].label.isdigit() and len(outer := _in_figures(text, items[0])) > 1:
            found[index] = outer
    return found


def _in_figures(text: StructuredText, inner: Item) -> list[Item]:
    """The items (1), (2), … of the paragraph of ``inner``, if they begin before it."""
    paragraph = text.paragraphs[inner.paragraph]
    marks: list[re.Match[str]] = []
    for mark in _FIGURE.finditer(text.text, paragraph.content, paragraph.end):
        if int(mark[1]) == len(marks) + 1:
            marks.append(mark)
    if not marks or marks[0].start() > inner.start:
        return []
    ends = [m.start() for m in marks[1:]] + [paragraph.end]
    outer = []
    for mark, end in zip(marks, ends, strict=True):
        body = text.text[mark.end() : end]
        content = mark.end() + len(body) - len(body.lstrip())
        outer.append(Item(mark[1], mark.start(), content, mark.end() + len(body.rstrip()), paragraph.index))
    return outer
