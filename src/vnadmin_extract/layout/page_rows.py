"""A row of a table that a page break cut in two: its rest, on the next page, is put back."""

from __future__ import annotations

from ..patterns import Pattern
from .entry import Entry, starts_lower
from .pipes import join_cells, join_lines

_FIGURES = Pattern(r"[<>≥≤]?\s*[+-]?\d[\d.,]*\s*%?")
_MARKED = Pattern(r"\(?[a-zđ][.)]")


def join_split_row(entries: list[Entry], first: int) -> None:
    """Joins the first row of a page, whose entries begin at ``first``, with the last of the page before where it is
    its rest. A head that is repeated stays between two pages' rows and is passed over."""
    if not 0 < first < len(entries):
        return
    above, rest = entries[first - 1], first
    if not above.cells or not entries[first].cells:
        return
    at = first - 1
    while at > 0 and entries[at - 1].table == above.table:
        at -= 1
    head = entries[at]
    if _cells(entries[rest]) == _cells(head) and head is not above and rest + 1 < len(entries):
        rest += 1
    below = entries[rest]
    if not below.cells or not _is_rest(_cells(above), _cells(below)):
        return
    pairs = zip(above.cells, below.cells, strict=True)
    cells = [join_lines([above.mapped.slice(a, b), below.mapped.slice(c, d)]) for (a, b), (c, d) in pairs]
    above.mapped, above.cells = join_cells(cells)
    above.notes = tuple(dict.fromkeys((*above.notes, *below.notes)))
    del entries[rest]


def _cells(entry: Entry) -> list[str]:
    return [entry.text[a:b].strip() for a, b in entry.cells]


def _is_rest(above: list[str], below: list[str]) -> bool:
    """Cells that go on small what stands above them, and nothing that a row of its own would have: number, figures."""
    filled = [i for i, cell in enumerate(below) if cell]
    if len(above) != len(below) or len(above) < 3 or not filled or len(filled) == len(below):
        return False
    if not all(above[i] for i in filled) or any(_FIGURES.fullmatch(below[i]) for i in filled):
        return False
    if below[0] and (not starts_lower(below[0]) or _MARKED.match(below[0]) or " " not in below[0]):
        return False
    return any(starts_lower(below[i]) and not above[i].endswith((".", ";")) for i in filled)
