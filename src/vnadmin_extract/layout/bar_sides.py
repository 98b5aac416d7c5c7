"""A letterhead or a signature as text converters write a table of one row whose cells go over several lines: the left
cell's lines, one bar, the right cell's lines, and a rule ("---|---") below or above."""

from __future__ import annotations

from collections.abc import Sequence

from ..document import Mapped
from ..patterns import Pattern
from .entry import Entry

_RULE = Pattern(r"\s*:?-{2,}:?\s*\|\s*:?-{2,}:?\s*$")
_TOLD = Pattern(
    r"(?i)cộng\s*h[oò][aà]\s*xã|đảng\s+cộng\s+sản\s+việt\s+nam|đoàn\s+tncs|độc\s*lập\s*[-–]|\W*số\s*:|nơi\s*nhận|"
    r"\W*lưu\s*:|(?:tm|kt|tl|tuq)\s*\.\s|t/m\s|[^\d|]{3,30},\s*ngày\s"
)
_ROWS = 2
"""A letterhead has one or two rows below its rule; what has more is a table."""
_CELL = 16
"""So many lines of a cell may stand above the rule, and half as many below."""


def cut_at_rules(entries: Sequence[Entry]) -> Sequence[Entry]:
    """``entries`` with the lines of such a row cut at their bar; those of other tables are left."""
    rules = [i for i, e in enumerate(entries) if _RULE.match(e.text)]
    if not rules:
        return entries
    out: list[Entry | None] = list(entries)
    more: dict[int, list[Entry]] = {}
    for at in rules:
        cuts = [i for i in (_bar_above(entries, at), _bar_below(entries, at)) if i is not None]
        first, last = min([at, *cuts]), max([at, *cuts])
        around = [*entries[max(0, first - 2) : first], *entries[last + 1 : last + 3]]
        lines = [piece for e in entries[first : last + 1] for piece in e.text.split("|")] + [e.text for e in around]
        rows = sum("|" in e.text for e in entries[at + 1 : at + 2 + _ROWS])
        if not cuts or rows > _ROWS or not any(_TOLD.match(line.strip()) for line in lines):
            continue
        out[at] = None
        for index in range(first, last):
            entries[index].apart = True
        for cut in cuts:
            more[cut] = _cut(entries[cut])
    return [e for i, entry in enumerate(out) for e in more.get(i, [entry] if entry else [])]


def _bar_above(entries: Sequence[Entry], rule: int) -> int | None:
    """The line above the rule at which the right cell begins, if it is not the line right above it alone."""
    for index in range(rule - 1, max(-1, rule - _CELL), -1):
        if "|" in entries[index].text:
            return None if _RULE.match(entries[index].text) or entries[index].text.count("|") > 1 else index
    return None


def _bar_below(entries: Sequence[Entry], rule: int) -> int | None:
    for index in range(rule + 1, min(len(entries), rule + _CELL // 2)):
        if entries[index].gap and index > rule + 1:
            return None
        if "|" in entries[index].text:
            return None if _RULE.match(entries[index].text) or entries[index].text.count("|") > 1 else index
    return None


def _cut(entry: Entry) -> list[Entry]:
    bar = entry.text.index("|")
    pieces: list[Entry] = []
    for start, end in ((0, bar), (bar + 1, len(entry.text))):
        piece = _trim(entry.mapped.slice(start, end))
        if any(c.isalnum() for c in piece.text):
            pieces.append(
                Entry(piece, entry.page, entry.bbox, bold=entry.bold, gap=bool(start) or entry.gap, apart=True)
            )
    return pieces


def _trim(mapped: Mapped) -> Mapped:
    text = mapped.text
    start, end = len(text) - len(text.lstrip()), len(text.rstrip())
    return mapped.slice(start, max(start, end))
