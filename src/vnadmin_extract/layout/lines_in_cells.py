"""Rows that stand in the lines of one: "Lúa cả năm / - Lúa xuân / - Lúa mùa", as many figures in the cells beside."""

from __future__ import annotations

from collections.abc import Sequence

from ..document import Mapped
from ..patterns import Pattern
from .pipes import join_lines, trim

_FIGURE = Pattern(r"(?:\(?[+-]?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?\)?\s?%?|[-–])?")
# What a line begins with that is the name of a row, and no rest of the line above.
_PART = Pattern(r"\s*(?:[-–—+*•]|\d{1,2}[.)]|[a-zđ][.)])\s*[^\W\d_]")
_NAME_COLUMNS = 2
_WHOLE = Pattern(r"[+-]?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?")
_APART = Mapped("; ", ())


def count_lines(cells: Sequence[Sequence[str]]) -> int:
    """How many rows the lines of a row's ``cells`` are; 1 where they are one, or where a lone figure may belong to any
    of them."""
    named = [
        (at, len(lines))
        for at, lines in enumerate(cells[:_NAME_COLUMNS])
        if len(lines) > 1 and all(map(_PART.match, lines[1:]))
    ]
    if len(named) != 1:
        return 1
    at, count = named[0]
    figures = [lines for lines in cells[at + 1 :] if any(lines) and all(map(_FIGURE.fullmatch, lines))]
    if any(sum(map(bool, lines)) == 1 and not _fits(lines, count) for lines in figures):
        return 1
    return count if any(_fits(lines, count) for lines in figures) else 1


def split_lines(cells: Sequence[Sequence[Mapped]], count: int) -> list[list[Sequence[Mapped]]]:
    """The rows, each with its lines by column; cells with another number of lines stay in the first."""
    rows: list[list[Sequence[Mapped]]] = [[] for _ in range(count)]
    for lines in cells:
        parted = _fits([line.text for line in lines], count)
        for number, row in enumerate(rows):
            row.append(lines[number : number + 1] if parted else lines if number == 0 else ())
    return rows


def join_cell(lines: Sequence[Mapped]) -> Mapped:
    """The lines of a cell as one; numbers that each fill a line stay apart, since a space groups thousands as well."""
    filled = [trim(line) for line in lines if line.text.strip()]
    if len(filled) < 2 or not all(_WHOLE.fullmatch(line.text) for line in filled):
        return join_lines(filled)
    return Mapped.concat([piece for line in filled for piece in (_APART, line)][1:])


def _fits(lines: Sequence[str], count: int) -> bool:
    """Whether there are as many lines, blank ones at the end aside."""
    return len(lines) >= count and not any(line.strip() for line in lines[count:])
