"""Examples written as a page reads, with the spans marked in line.

``parse('Giao <agency canonical="Sở Y tế">Sở Y tế</agency> …')`` gives the bare text and the marked spans, so that
a table of examples is its own documentation.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_TAG = re.compile(r"<(/?)([a-z_]+)((?:\s+[a-z_]+=\"[^\"]*\")*)\s*>")
_ATTRIBUTE = re.compile(r"([a-z_]+)=\"([^\"]*)\"")


@dataclass(frozen=True)
class Marked:
    """A marked span: its label, offsets in the bare text, surface and attributes (strings, as written)."""

    label: str
    start: int
    end: int
    text: str
    attributes: dict[str, str]


def parse(example: str) -> tuple[str, list[Marked]]:
    """The bare text of ``example`` and its spans in order of their start. Raises ValueError on an open tag."""
    text, spans, open_tags, at = "", [], [], 0
    for tag in _TAG.finditer(example):
        text += example[at : tag.start()]
        at = tag.end()
        closing, label, attributes = tag.groups()
        if not closing:
            open_tags.append((label, len(text), dict(_ATTRIBUTE.findall(attributes))))
            continue
        if not open_tags or open_tags[-1][0] != label:
            raise ValueError(f"</{label}> closes nothing in {example!r}")
        _, start, values = open_tags.pop()
        spans.append(Marked(label, start, len(text), text[start:], values))
    if open_tags:
        raise ValueError(f"<{open_tags[-1][0]}> is not closed in {example!r}")
    return text + example[at:], sorted(spans, key=lambda s: (s.start, s.end))
