"""Cells and heads of tables: numbers, ranges, units and periods."""

from __future__ import annotations

from decimal import Decimal

import pytest

from vnadmin_extract.relations.tables.cell_units import read_unit
from vnadmin_extract.relations.tables.cell_values import read_cell
from vnadmin_extract.relations.tables.periods import read_period


@pytest.mark.parametrize(
    ("cell", "value", "bound", "unit"),
    [
        ("155.000", "155000", "exact", None),
        ("14,97", "14.97", "exact", None),
        ("≥95%", "95", "over", "%"),
        ("Trên 90", "90", "over", None),
        ("dưới 1,5", "1.5", "under", None),
        ("khoảng 200 ha", "200", "approx", "ha"),
        ("-0,6", "-0.6", "exact", None),
        ("1.250.000,5", "1250000.5", "exact", None),
        ("80 trở lên", "80", "over", None),
    ],
)
def test_cells(cell: str, value: str, bound: str, unit: str | None) -> None:
    read_ = read_cell(cell)
    assert read_ is not None
    assert (read_.value, read_.bound, read_.unit) == (Decimal(value), bound, unit)


@pytest.mark.parametrize("cell", ["", "Hoàn thành", "x", "12/15", "Quý I/2026", "-", "1.2.3", "1, 2"])
def test_cells_without_one_number(cell: str) -> None:
    assert read_cell(cell) is None


def test_a_comma_before_three_figures_is_told() -> None:
    read_ = read_cell("12,345")
    assert read_ is not None
    assert [n.code for n in read_.notes] == ["ambiguous_comma"]


def test_a_space_that_a_scanner_put_behind_the_comma_is_told() -> None:
    read_ = read_cell("3.415, 8")
    assert read_ is not None
    assert read_.value == Decimal("3415.8")
    assert [n.code for n in read_.notes] == ["space_in_number"]


@pytest.mark.parametrize(
    ("cell", "value"),
    [("2.317.45 6,5", "2317456.5"), ("64. 120,0", "64120.0"), ("(3. 410)", "-3410"), ("71.206.4 35", "71206435")],
)
def test_a_number_that_a_narrow_cell_broke_is_put_together(cell: str, value: str) -> None:
    read_ = read_cell(cell)
    assert read_ is not None
    assert (read_.value, [n.code for n in read_.notes]) == (Decimal(value), ["figures_joined"])


@pytest.mark.parametrize("cell", ["2.317 456,5", "12 7", "1.240 900 340", "3.41 7.2", "2024 310", "900; 340"])
def test_two_numbers_are_not_put_together(cell: str) -> None:
    assert read_cell(cell) is None


@pytest.mark.parametrize(
    ("cell", "value", "share"), [("4.120 (61,5%)", "4120", "61.5"), ("87(9 %)", "87", "9"), ("34 ha (5%)", "34", "5")]
)
def test_a_share_in_brackets_behind_a_number(cell: str, value: str, share: str) -> None:
    read_ = read_cell(cell)
    assert read_ is not None
    assert read_.share is not None
    assert (read_.value, read_.share, cell[slice(*read_.share_at)].replace(",", ".")) == (
        Decimal(value),
        Decimal(share),
        share,
    )


def test_ranges() -> None:
    read_ = read_cell("từ 8 - 8,5")
    assert read_ is not None
    assert (read_.value, read_.range_end, read_.bound) == (Decimal(8), Decimal("8.5"), "exact")


def test_a_point_read_as_a_decimal_mark_is_told() -> None:
    read_ = read_cell("61.3")
    assert read_ is not None
    assert read_.value == Decimal("61.3")
    assert [n.code for n in read_.notes] == ["decimal_point"]


@pytest.mark.parametrize(
    ("name", "start", "end"),
    [
        ("Kế hoạch năm 2026", "2026-01-01", "2026-12-31"),
        ("Tháng 02/2024", "2024-02-01", "2024-02-29"),
        ("Quý III năm 2025", "2025-07-01", "2025-09-30"),
        ("6 tháng đầu năm 2024", "2024-01-01", "2024-06-30"),
        ("Lũy kế đến tháng 5/2025", "2025-01-01", "2025-05-31"),
        ("Giai đoạn 2021-2025", "2021-01-01", "2025-12-31"),
        ("Đến 31/12/2025", None, "2025-12-31"),
        ("Thực hiện 15/9/13", None, "2013-09-15"),
        ("Giai đoạn 2026 - 2030 Năm 2027", "2027-01-01", "2027-12-31"),
    ],
)
def test_periods_of_heads(name: str, start: str | None, end: str) -> None:
    period = read_period(name)
    assert period is not None
    assert (period.start and period.start.isoformat(), period.end and period.end.isoformat()) == (start, end)


@pytest.mark.parametrize(
    ("words", "name", "code", "base"),
    [
        ("Tỷ đồng", "tỷ đồng", "VND", "5000000000"),
        ("Triệu USD", "triệu USD", "USD", "5000000"),
        ("1.000 đồng", "1.000 đồng", "VND", "5000"),
        ("Đồng/người/năm", "đồng/người/năm", "VND/người/năm", "5"),
        ("Ha", "ha", "HAR", "5"),
        ("1000 lượt người", "1000 lượt người", None, None),
        ("TRIỆU ĐỒNG", "triệu đồng", "VND", "5000000"),
    ],
)
def test_units(words: str, name: str, code: str | None, base: str | None) -> None:
    unit = read_unit(words)
    assert (unit.name, unit.code) == (name, code)
    assert unit.base(Decimal(5)) == (Decimal(base) if base else None)
