"""Round figures that tell what a table's numbers count in and are no amounts: "Đơn vị tính: 1.000 đồng"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain

from ...document import StructuredText
from ...mentions import QuantityMention
from ...patterns import Pattern

_ROUND = Pattern(r"100|1000|1000000|1(?:[.]000){1,3}")
# Not "mỗi đơn vị 1.000 đồng".
_LINE = Pattern(r"(?i)(?:(?<![^\W_])(?:đơn\s*vị\s*t[íi]nh|đvt)\s*:?|(?<![^\W_])đơn\s*vị\s*:|\(\s*đơn\s*vị)\s*\Z")
_REACH = 24
_HEAD = Pattern(r"(?i)\W*(?:đơn\s*vị(?:\s*t[íi]nh)?|đvt|đv\s*tính)\W*")


def without_units(text: StructuredText, quantities: Iterable[QuantityMention]) -> list[QuantityMention]:
    """``quantities`` but for those of a line above a table, of brackets in its title or head and of its unit column."""
    cells = {start for start, _ in chain.from_iterable(_unit_cells(text))}
    above = [row for grid in text.tables for row in (max(0, grid.rows[0] - 1), *grid.rows[: grid.header_rows])]
    rows = [text.paragraphs[row] for row in above]
    heads = [*((row.start, row.end) for row in rows), *(grid.title for grid in text.tables if grid.title)]
    out = []
    for quantity in quantities:
        start, end = quantity.start, quantity.end
        if not _ROUND.fullmatch(text.text[quantity.number_start : quantity.number_end]):
            out.append(quantity)
            continue
        lined = _LINE.search(text.text, max(0, start - _REACH), start)
        aside = text.text[start - 1 : start] == "(" and text.text[end : end + 1] == ")"
        if lined or start in cells or (aside and any(a <= start < b for a, b in heads)):
            continue
        out.append(quantity)
    return out


def _unit_cells(text: StructuredText) -> Iterator[list[tuple[int, int]]]:
    """The cells below heads of units."""
    for grid in text.tables:
        columns = {index for index, name in enumerate(grid.columns) if _HEAD.fullmatch(name)}
        for row in grid.rows[grid.header_rows :] if columns else ():
            yield [span for index, span in enumerate(text.paragraphs[row].cells) if index in columns]
