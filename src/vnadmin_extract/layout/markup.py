"""Marks that a converter or an OCR tool put around the words: they are dropped, through the offset map."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..document import Line, Mapped, Table
from ..patterns import Pattern

_MARKUP = Pattern(
    r"""
    \*\*+ | \s+\*\s*$ | (?<=[^\W\d_])\*(?=[^\W\d_]) | (?<!\w)\*(?=\S) | (?<=\S)\*(?![\w*])
  | (?<!\w)__(?=\w) | (?<=\w)__(?!\w) | (?<![\w_])_(?=[^\s_]) | (?<=[^\s_])_(?![\w_]) | (?<=\|)_(?=\s)
  | ^\s*\#{1,6}\s+ | ^\s*>\s(?=\S) | <br\s*/?>
  | </?(?:b|i|u|strong|em|sup|sub|p|span)(?:\s[^>]*)?> | \\(?=[-*_.()\[\]#+|~>])
  | !\[[^\]]*\]\([^)]*\) | [\u200b\u200c\u200d\ufeff\u00ad\u2060]
    """,
    re.VERBOSE,
)
_MARK_SIGNS = "*#<>_\\[\u200b\u200c\u200d\u2060\ufeff\u00ad"
_BULLET_STAR = Pattern(r"^\s*\*\s+\S")
EMPHASISED_NOTHING = Pattern(r"\s*(?:(\*{1,3}|_{1,3})\s+\1\s*)+$")
"""A line that is empty but for marks: an empty cell that was bold. It parts nothing."""
RULE = Pattern(r"^[\s\-_–—=*.~•|+]{3,}$")


def strip_markup(mapped: Mapped) -> Mapped:
    """``mapped`` without bold and italic marks, heading signs, tags and invisible characters. "(*)" calls a note."""
    text = mapped.text
    if not any(map(text.__contains__, _MARK_SIGNS)):
        return mapped
    first = 0
    if _BULLET_STAR.match(text):
        first = text.index("*") + 1
    # In a row of cells the break of a line is kept: a letterhead's cells are read line by line.
    line_break = "\n" if text.startswith("|") else " "
    edits = [
        (m.start(), m.end(), line_break if m[0][:3] == "<br" else "")
        for m in _MARKUP.finditer(text, first)
        if not (m[0][0] == "*" and text[m.start() - 1 : m.start()] == "(" and text[m.end() : m.end() + 1] == ")")
    ]
    return mapped.edit(edits) if edits else mapped


_OPENING = Pattern(r"(?<![\w*])(\*{1,3})(?=[\w“\"(\[…])")
_CLOSING = Pattern(r"(?<=[^\s*])(\*{1,3})(?![\w*])")
# Bold that closes right before bold that holds nothing: "**3. Vụ Pháp chế:**** **Chủ trì …".
_EMPTY_RUN = Pattern(r"(?<=\*)(\*{1,3})\s+\1(?!\*)")
_LONGEST_RUN = 6


def lines_within_runs(items: Sequence[Line | Table]) -> set[int]:
    """The lines that a bold or italic run, begun on an earlier line, goes on in: a blank line ends every run.

    A run that is never closed is none (a star that stands for a note, a product).
    """
    out: set[int] = set()
    for index, item in enumerate(items):
        if not isinstance(item, Line) or "*" not in item.text:
            continue
        opening = next(reversed([*_OPENING.finditer(item.text)]), None)
        if opening is None or any(m[1] == opening[1] for m in _CLOSING.finditer(item.text, opening.end())):
            continue
        for end in range(index + 1, min(index + _LONGEST_RUN, len(items))):
            line = items[end]
            if not isinstance(line, Line) or RULE.match(line.text) or line.text.strip() in ("", "|"):
                break
            text = _EMPTY_RUN.sub(" ", line.text)
            closing = _CLOSING.search(text)
            if closing and closing[1] == opening[1] and not _OPENING.search(text, 0, closing.start()):
                out.update(range(index + 1, end + 1))
                break
            if closing or _OPENING.search(text):
                break
    return out
