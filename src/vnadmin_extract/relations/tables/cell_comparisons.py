"""What a row says that its values are held against: percentages in columns of their own, shares in brackets."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from ...document import Note, StructuredText
from ...mentions import ComparisonDraft
from ...patterns import Pattern
from ..indicators.comparisons.bases import Basis
from .cell_values import CellValue, read_cell
from .columns import Column
from .differences import kind_in_mixed
from .figure_tables import FigureTable
from .ratios import Kind, basis_of
from .sheets import Row, Span

_CHANGE = Pattern(r"(?i)tăng|giảm")
_ROUNDED = Decimal("0.5")
"""So far a share in whole percent may be from what its figures give."""


def value_at(text: StructuredText, row: Row, table: FigureTable, column: Column) -> tuple[Span, CellValue] | None:
    """The row's cell in ``column`` and its number; None where it holds no single one."""
    cell = row.cell(column.index)
    read = read_cell(text.text[cell[0] : cell[1]], english=table.english) if cell else None
    return (cell, read) if cell and read else None


def comparisons_of(
    text: StructuredText, row: Row, table: FigureTable, column: Column, found: tuple[Span, CellValue]
) -> tuple[tuple[ComparisonDraft, ...], tuple[Note, ...]]:
    """What compares the value ``found`` in ``column``; a note where a comparison may be of another kind."""
    (begin, _), value = found
    beside = [(c, at[1].value) for c in table.values if c is not column and (at := value_at(text, row, table, c))]
    drafts: list[ComparisonDraft] = []
    notes: list[Note] = []
    if value.share is not None:
        start, end = value.share_at
        basis = _basis_of_share(column, value.value, value.share, beside, table)
        drafts.append(
            ComparisonDraft(basis=basis, kind="ratio", value=value.share, start=begin + start, end=begin + end)
        )
    for other, (start, end), number in _percentages(text, row, table, column):
        ratio = table.ratios[other.index]
        kind: Kind = ratio.kind or ("change" if _CHANGE.search(other.name) else "ratio")
        if ratio.mixed:
            told = kind_in_mixed(number, value.value, [v for _, v in beside], ratio)
            if told is None:
                continue
            kind, sure = told
            if not sure:
                words = f"{text.text[start:end]!r} was read as a {kind}: its column holds ratios and changes"
                notes.append(Note("mixed_comparisons", words))
        number = -number if ratio.turned and kind != "ratio" else number
        drafts.append(ComparisonDraft(basis=ratio.basis, kind=kind, value=number, start=start, end=end))
    return tuple(drafts), tuple(notes)


def _percentages(
    text: StructuredText, row: Row, table: FigureTable, column: Column
) -> Iterator[tuple[Column, Span, Decimal]]:
    """The row's cells in columns that compare the values of ``column``."""
    for other in table.comparisons:
        ratio, found = table.ratios.get(other.index), value_at(text, row, table, other)
        if ratio is not None and ratio.of is column and found is not None:
            yield other, found[0], found[1].value


def _basis_of_share(
    column: Column, value: Decimal, share: Decimal, beside: list[tuple[Column, Decimal]], table: FigureTable
) -> Basis:
    """What a share in brackets is of, where the figures beside it give it."""
    fitting = [c for c, other in beside if other and abs(value * 100 / other - share) <= _ROUNDED]
    return basis_of(column, fitting[0], table.status) if len(fitting) == 1 else "other"
