"""Numbered items inside one paragraph: "(1) …; (2) …", "(i) … (ii) …", "a) …; b) …"."""

from __future__ import annotations

from collections.abc import Iterator

from ..document import Item, Paragraph
from ..patterns import Pattern

_ENCLOSED = Pattern(r"\((?<![\w)]\()(\d{1,2}|[ivx]{1,4}|[a-hđ])\)(?=\s*[^\W\d_]|\s+\S)")
_OPEN_LETTER = Pattern(r"(?<=[:;] )([a-hđ])\)\s(?=[^\W\d_])")
"""The letters of a list that no bracket opens: "…: a) rà soát …; b) lập …"."""
_LETTERS = "abcdđeghiklmn"
_ROMANS = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")


def _ordinal(label: str, style: str) -> int:
    if style == "1":
        return int(label)
    return _ROMANS.index(label) + 1 if style == "i" and label in _ROMANS else 0


def inline_items(text: str, paragraph: Paragraph) -> Iterator[Item]:
    """The items of ``paragraph``, each up to the next one; none where the figures do not count on from (1)."""
    runs: dict[str, list[tuple[str, int, int]]] = {}
    enclosed = _ENCLOSED.finditer(text, paragraph.start, paragraph.end)
    for found in (*enclosed, *_OPEN_LETTER.finditer(text, paragraph.content, paragraph.end)):
        label = found[1]
        style = "1" if label.isdigit() else "i" if label in _ROMANS else "a"
        position = _ordinal(label, style) if style != "a" else _LETTERS.find(label) + 1
        run = runs.setdefault(style, [])
        if position == len(run) + 1 or (run and position == _last(run, style) + 1):
            run.append((label, found.start(), found.end()))
    longest = max(runs.values(), key=len, default=[])
    if len(longest) < 2:
        return
    for number, (label, start, after) in enumerate(longest):
        end = longest[number + 1][1] if number + 1 < len(longest) else paragraph.end
        body = text[after:end]
        yield Item(
            label, start, after + len(body) - len(body.lstrip()), start + len(text[start:end].rstrip()), paragraph.index
        )


def _last(run: list[tuple[str, int, int]], style: str) -> int:
    label = run[-1][0]
    return _ordinal(label, style) if style != "a" else _LETTERS.find(label) + 1
