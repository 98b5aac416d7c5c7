"""Rows of a table that a converter stacked in the cells of one: line by line they belong together, where the columns
have as many lines.

A line that only heads the ones below it ("Chia ra") has no figures, and some converters leave its place out.
"""

from __future__ import annotations

from collections.abc import Sequence

from ..document import Mapped
from ..patterns import Pattern

_FIGURE = Pattern(r"[\W_]*\d[\d.,\s]*%?[\W_]*")
_HEADS_ONLY = Pattern(r"(?i)[\W_]*(?:chia ra|trong đó|bao gồm|gồm|phân theo[^:]{0,40})[\W_]*")
_SCALE = Pattern(r"[\W_]*10{1,3}(?:\.000)?[\W_]*")
_NAMES = Pattern(r"[^\W\d_]{2,}")
_WORD = Pattern(r"[\W_]*[^\W\d_]")
_FEWEST = 3
_COLUMNS = 2
"""Of figures, with as many lines as there are labels."""


def unstacked(cells: Sequence[Mapped]) -> list[list[Mapped]]:
    """The rows stacked in ``cells``, a list of cells each; the row itself where its lines cannot be told apart."""
    whole = [list(cells)]
    if not any("\n" in cell.text for cell in cells):
        return whole
    columns = [_lines(cell) for cell in cells]
    labels = next((c for c in columns if len(c) >= _FEWEST and _is_of_words(c)), None)
    if labels is None:
        return whole
    height = len(labels)
    columns = [_with_scales(c, height) for c in columns]
    blank = _blank_places([c for c in columns if len(c) == height and c is not labels], labels)
    even = [_spread(c, height, blank) for c in columns]
    if any(c is None for c in even) or sum(_is_of_figures(c) for c in even if c) < _COLUMNS:
        return whole
    return [[column[at] for column in even if column] for at in range(height)]


def _lines(cell: Mapped) -> list[Mapped]:
    text, out, start = cell.text, [], 0
    for end in [*(i for i, sign in enumerate(text) if sign == "\n"), len(text)]:
        out.append(_trimmed(cell.slice(start, end)))
        start = end + 1
    return out


def _trimmed(line: Mapped) -> Mapped:
    text = line.text
    start = len(text) - len(text.lstrip())
    return line.slice(start, max(start, len(text.rstrip())))


def _is_of_words(column: Sequence[Mapped]) -> bool:
    return sum(bool(_NAMES.search(line.text)) for line in column) * 2 > len(column)


def _is_of_figures(column: Sequence[Mapped]) -> bool:
    told = [line.text for line in column if line.text]
    return len(told) >= _FEWEST and sum(bool(_FIGURE.fullmatch(text)) for text in told) * 5 >= len(told) * 4


def _with_scales(column: list[Mapped], height: int) -> list[Mapped]:
    """With a unit's scale and its noun on one line ("1000" / "tấn"), where there are lines too many."""
    out: list[Mapped] = []
    for line in column:
        spare = len(column) > height
        if spare and out and _SCALE.fullmatch(out[-1].text) and _WORD.match(line.text):
            out[-1] = Mapped.concat([out[-1], Mapped(" ", ()), line])
        else:
            out.append(line)
    return out


def _blank_places(full: Sequence[Sequence[Mapped]], labels: Sequence[Mapped]) -> list[int]:
    """Where the labels have no figures: blank in every full column of figures, else labels that only head others."""
    figures = [column for column in full if _is_of_figures(column)]
    if figures:
        return [at for at in range(len(labels)) if all(not column[at].text for column in figures)]
    return [at for at, label in enumerate(labels) if _HEADS_ONLY.fullmatch(label.text)]


def _spread(column: list[Mapped], height: int, blank: Sequence[int]) -> list[Mapped] | None:
    """``column`` with as many lines as there are labels; None where they cannot be told apart."""
    nothing = Mapped("", ())
    if len(column) == height:
        return column
    if len(column) == 1:
        return [*column, *[nothing] * (height - 1)]
    if len(column) + len(blank) != height:
        return None
    rest = iter(column)
    return [nothing if at in blank else next(rest) for at in range(height)]
