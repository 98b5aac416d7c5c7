"""Where the clause begins that a body stands in."""

from __future__ import annotations

import re

from . import words

_MARK = re.compile(r"[;:.!?…]")
_NEW_SENTENCE = re.compile(rf"\s+[*“\"(]*[{words.UPPER}]")
_ABBREVIATED = ("TP", "TX", "TT", "Tp", "tx", "/c")
_KIND_BEFORE = re.compile(rf"(?i)(?<!của )(?<!trong )\b{words.HEADED}$")


def clause_start(text: str, start: int, at: int, opened: bool) -> int:
    """Where the clause that ends at ``at`` begins. A colon opens one only before the first assignment."""
    clause = start
    for mark in reversed([*_MARK.finditer(text, start, at)]):
        if _ends_clause(text, start, mark.end(), mark[0], opened):
            clause = mark.end()
            break
    while clause < at and text[clause] in " *":
        clause += 1
    return clause


def _ends_clause(text: str, start: int, end: int, mark: str, opened: bool) -> bool:
    """Whether the ``mark`` right before ``end`` ends a clause: a full stop is told by the capital after it."""
    if mark == ";":
        return True
    if mark == ":":
        return not opened and text[end : end + 1].isspace() and not _KIND_BEFORE.search(text, max(start, end - 24), end)
    if mark == ".":
        return not text.endswith(_ABBREVIATED, start, end - 1) and bool(_NEW_SENTENCE.match(text, end))
    return text[end : end + 1].isspace()
