"""Columns of changes in the measure's own unit: the figures beside them tell, or their signs."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from ...patterns import Pattern
from .columns import Column
from .periods import Status
from .ratios import Kind, Ratio, basis_of

_ABSOLUTE = Pattern(r"(?i)tuyệt\s+đối|[+±]\s*/\s*[-–]")
_CHANGE = Pattern(r"(?i)tăng|giảm|chênh\s+lệch|tuyệt\s+đối|[+±]")
_RATE = Pattern(r"(?i)\W*t[ỷỉ]\s+lệ(?![^\W_])")
_FALL = Pattern(r"(?i)(?<![^\W_])giảm(?![^\W_])")
_RISE = Pattern(r"(?i)(?<![^\W_])tăng(?![^\W_])|[+±]")
_ROUNDED = Decimal("0.06")
LEAST_RATIO = 50
"""From here on a percentage of a mixed column is what was reached and no change."""


def read_changes(
    ratios: Mapping[int, Ratio],
    values: Sequence[Column],
    comparisons: Sequence[Column],
    rows: Sequence[Mapping[int, Decimal]],
    signed: Collection[int],
    default: Status,
) -> dict[int, Ratio]:
    """The columns of ``comparisons``, by index, that hold changes and no ratios. ``rows`` are the numbers by column,
    ``signed`` the columns with signs before numbers, ``default`` the status of values whose head says none."""
    found: dict[int, Ratio] = {}
    for column in comparisons:
        ratio = ratios.get(column.index)
        if column.unit == "%" or "%" in column.name:
            told = [row[column.index] for row in rows if column.index in row]
            if ratio and any(value < 0 for value in told):
                mixed = any(value >= LEAST_RATIO for value in told) and not _CHANGE.search(column.name)
                found[column.index] = replace(ratio, mixed=True) if mixed else replace(ratio, kind="change")
        elif not _RATE.match(column.name) and (pair := _pair(column, ratio, values, rows)):
            of, against = pair
            if (of.status or default) == "target" != (against.status or default):
                found[column.index] = Ratio(against, "plan", "change_abs", turned=True)  # what the plan lacks
                continue
            timed = of.period is not None and against.period is not None
            named = ratio.basis if ratio and not (timed and ratio.basis == "same_period") else "other"
            basis = named if named != "other" else basis_of(of, against, default)
            found[column.index] = Ratio(of, basis, "change_abs")
        elif ratio and _ABSOLUTE.search(column.name):
            found[column.index] = replace(ratio, kind="change_abs")
        elif ratio and column.index in signed:
            absolute = all(row[column.index] <= row[ratio.of.index] for row in rows if _has(row, column, ratio.of))
            found[column.index] = replace(ratio, kind="change_abs" if absolute else "change")
    return found


def tells_fall(name: str) -> bool:
    """Whether the head of a column says that its figures are what is less: "Giảm so với năm 2030"."""
    return _FALL.search(name) is not None and _RISE.search(name) is None


def with_falls(
    ratios: Mapping[int, Ratio], comparisons: Sequence[Column], rows: Sequence[Mapping[int, Decimal]]
) -> dict[int, Ratio]:
    """``ratios``, turned where a head tells falls and no figure below it has a sign of its own."""
    found = dict(ratios)
    for column in comparisons:
        told = [row[column.index] for row in rows if column.index in row]
        if column.index in found and tells_fall(column.name) and all(value >= 0 for value in told):
            found[column.index] = replace(found[column.index], turned=True)
    return found


def kind_in_mixed(value: Decimal, of: Decimal, others: Collection[Decimal], ratio: Ratio) -> tuple[Kind, bool] | None:
    """What ``value`` in a column of ratios and changes is, of a row's value ``of`` held against one of ``others``, and
    whether these figures tell it; None where nothing does."""
    for other in others:
        if other and abs(of * 100 / other - value) <= _ROUNDED:
            return "ratio", True
        if other and abs(of * 100 / other - 100 - value) <= _ROUNDED:
            return "change", True
        if abs(of - other - value) <= _ROUNDED:
            return "change_abs", True
    if value < 0:
        return "change", False
    return ("ratio", False) if value >= LEAST_RATIO or ratio.basis == "plan" else None


def _pair(
    column: Column, ratio: Ratio | None, values: Sequence[Column], rows: Sequence[Mapping[int, Decimal]]
) -> tuple[Column, Column] | None:
    """The two columns of values whose difference ``column`` holds in each row; that of ``ratio`` before others."""
    fewest = 1 if _CHANGE.search(column.name) else 2
    pairs = [(of, against) for of in values for against in values if of is not against]
    if tells_fall(column.name):  # "Giảm so với năm 2030 | 27": the later value is the lesser one
        pairs = [(against, of) for of, against in pairs if _agree(column, of, against, rows, fewest)]
        return pairs[0] if len(pairs) == 1 else None
    fitting = [pair for pair in pairs if _agree(column, *pair, rows, fewest)]
    if ratio and any(of is ratio.of for of, _ in fitting):
        fitting = [pair for pair in fitting if pair[0] is ratio.of]
    return fitting[0] if len(fitting) == 1 else None


def _agree(column: Column, of: Column, against: Column, rows: Sequence[Mapping[int, Decimal]], fewest: int) -> bool:
    told = [row for row in rows if _has(row, column, of, against)]
    changed = [row for row in told if row[column.index]]
    return len(changed) >= fewest and all(
        abs(row[of.index] - row[against.index] - row[column.index]) <= _ROUNDED for row in told
    )


def _has(row: Mapping[int, Decimal], *columns: Column) -> bool:
    return all(c.index in row for c in columns)
