"""Marks that a converter or an OCR tool put around the words: they are dropped, through the offset map."""

from __future__ import annotations

import re

from ..document import Mapped

_MARKUP = re.compile(
    r"""
    \*\*+ | (?<!\w)\*(?=\S) | (?<=\S)\*(?![\w*]) | (?<!\w)__(?=\w) | (?<=\w)__(?!\w)
  | ^\s*\#{1,6}\s+ | ^\s*>\s(?=\S) | <br\s*/?>
  | </?(?:b|i|u|strong|em|sup|sub|p|span)(?:\s[^>]*)?> | \\(?=[-*_.()\[\]#+|~>])
  | !\[[^\]]*\]\([^)]*\) | [\u200b\u200c\u200d\ufeff\u00ad\u2060]
    """,
    re.VERBOSE,
)
_MARK_SIGN = re.compile(r"[*#<>_\\\[\u200b-\u200d\u2060\ufeff\u00ad]")
_BULLET_STAR = re.compile(r"^\s*\*\s+\S")
EMPHASISED_NOTHING = re.compile(r"\s*(?:(\*{1,3}|_{1,3})\s+\1\s*)+$")
"""A line that is empty but for marks: an empty cell that was bold. It parts nothing."""
RULE = re.compile(r"^[\s\-_–—=*.~•|]{3,}$")


def strip_markup(mapped: Mapped) -> Mapped:
    """``mapped`` without bold and italic marks, heading signs, tags and invisible characters."""
    text = mapped.text
    if not _MARK_SIGN.search(text):
        return mapped
    first = 0
    if _BULLET_STAR.match(text):
        first = text.index("*") + 1
    edits = [(m.start(), m.end(), " " if m[0].startswith("<br") else "") for m in _MARKUP.finditer(text, first)]
    return mapped.edit(edits) if edits else mapped
