"""Columns of tables of figures: what their heads say of the values below them."""

from __future__ import annotations

from datetime import date

import pytest
from relating import read, table
from test_table_rows import found

from vnadmin_extract.document import Context
from vnadmin_extract.relations.tables.rows import find_table_indicators


def test_columns_headed_by_stages_and_their_sum() -> None:
    rows = table(
        "Nguồn vốn | 2031 - 2033 | 2034 - 2035 | Cộng",
        "Ngân sách tỉnh | 4.200 | 2.800 | 7.000",
        "Xã hội hóa | 1.100 | 900 | 2.000",
    )
    drafts = found(f"3. Nguồn vốn (triệu đồng):\n{rows}")
    told = [
        (d.name, int(d.quantity.value), d.quantity.unit, d.period_start and d.period_start.year, d.period_end)
        for d in drafts[:3]
    ]
    assert told == [
        ("Ngân sách tỉnh", 4200, "triệu đồng", 2031, date(2033, 12, 31)),
        ("Ngân sách tỉnh", 2800, "triệu đồng", 2034, date(2035, 12, 31)),
        ("Ngân sách tỉnh", 7000, "triệu đồng", 2031, date(2035, 12, 31)),
    ]
    assert len(drafts) == 6


def test_ditto_marks_and_two_years_side_by_side() -> None:
    report = Context(doc_type="Báo cáo", issued_on=date(2013, 9, 20), reference=date(2013, 9, 20))
    drafts = found(
        table(
            "Chỉ tiêu | Đơn vị tính | Thực hiện | | % so với C.kỳ 2012",
            "Chỉ tiêu | Đơn vị tính | 15/9/12 | 15/9/13 | 15/9/13",
            "1. Cấy lúa mùa | 1000 ha | 310,5 | 298,2 | 96,0",
            '- Miền núi | " | 90,4 | 88,0 | 97,3',
        ),
        report,
    )
    assert [(d.name, d.quantity.unit, d.period_end, len(d.comparisons)) for d in drafts] == [
        ("Cấy lúa mùa", "1000 ha", date(2012, 9, 15), 0),
        ("Cấy lúa mùa", "1000 ha", date(2013, 9, 15), 1),
        ("Miền núi", "1000 ha", date(2012, 9, 15), 0),
        ("Miền núi", "1000 ha", date(2013, 9, 15), 1),
    ]
    assert drafts[1].comparisons[0].basis == "same_period"


@pytest.mark.parametrize("mark", ['"', "”", "''", "11", "ll", "II"])
def test_a_ditto_mark_also_as_scanners_read_it(mark: str) -> None:
    drafts = found(table("Chỉ tiêu | Đơn vị tính | Năm 2024", "Ngô | Tấn | 410", f"Lạc | {mark} | 425"))
    assert [d.quantity.unit for d in drafts] == ["tấn", "tấn"]


def test_a_share_beside_one_plan_is_of_that_plan() -> None:
    drafts = found(
        table(
            "Nội dung | Kế hoạch năm 2025 | Ước thanh toán đến 30/11/2025 |",
            "Nội dung | Kế hoạch năm 2025 | Số vốn | Tỷ lệ %",
            "Vốn trong nước | 640.500 | 512.400 | 80,0",
            "Vốn nước ngoài | 90.200 | 45.100 | 50,0",
        )
    )
    assert [(d.status, [c.basis for c in d.comparisons]) for d in drafts[:2]] == [
        ("target", []),
        ("estimate", ["plan"]),
    ]


def test_a_column_of_indices_names_its_rows() -> None:
    drafts = found(
        table(
            "TT | Chỉ số đánh giá | 2025 | 2024",
            "1 | Tỉ lệ nhập học trung bình 3 năm | 77% | 69%",
            "2 | Diện tích sàn/người học (m2) | 10,6 | 14,0",
        ),
        Context(doc_type="Báo cáo"),
    )
    assert [(d.name, d.period_end and d.period_end.year) for d in drafts[:2]] == [
        ("Tỉ lệ nhập học trung bình 3 năm", 2025),
        ("Tỉ lệ nhập học trung bình 3 năm", 2024),
    ]


def test_a_head_tells_whose_values_its_percentages_compare_and_a_sum_with_an_estimate_is_one() -> None:
    report = Context(doc_type="Báo cáo", issued_on=date(2016, 9, 25), reference=date(2016, 9, 25))
    drafts = found(
        table(
            "Chỉ tiêu | ĐVT | Thực hiện tháng 8 | Ước tháng 9 | Lũy kế 9 tháng | % so với cùng kỳ (tháng) | "
            "% so với cùng kỳ (9 tháng)",
            "Muối | Tấn | 120 | 135 | 1.150 | 104,2 | 98,7",
        ),
        report,
    )
    assert [(int(d.quantity.value), d.status, [f"{c.value:f}" for c in d.comparisons]) for d in drafts] == [
        (120, "actual", []),
        (135, "estimate", ["104.2"]),
        (1150, "estimate", ["98.7"]),
    ]


INVESTORS = table(
    "STT | Chủ đầu tư | Kế hoạch vốn (triệu đồng) | Giải ngân (triệu đồng) | Tỷ lệ (%)",
    "1 | <a>Sở Y tế</a> | 120.000 | 60.000 | 50,0",
    "2 | <a>UBND huyện Mèo Vạc</a> | 80.500 | 20.125 | 25,0",
    " | Tổng cộng | 200.500 | 80.125 | 40,0",
)


def test_percentages_between_columns_of_other_measures_are_of_the_one_before_them() -> None:
    report = Context(doc_type="Báo cáo", issued_on=date(2022, 6, 10), reference=date(2022, 6, 10))
    area, crop = found(
        table(
            "Cây trồng | Diện tích (ha) | % so KH | Sản lượng ước (tấn) | % so KH",
            "Lúa xuân | 238 | 105,7 | 1.180 | 99,1",
            "Ngô xuân | 571 | 102,6 | 1.960 | 103,2",
        ),
        report,
    )[:2]
    assert [(str(c.value), c.basis) for c in area.comparisons] == [("105.7", "plan")]
    assert [(str(c.value), c.basis) for c in crop.comparisons] == [("99.1", "plan")]


def test_rows_of_bodies_tell_what_is_measured_and_who_answers_for_it() -> None:
    report = Context(doc_type="Báo cáo", issued_on=date(2023, 9, 9), reference=date(2023, 9, 9))
    text, bodies, _ = read(f"Kết quả giải ngân của các chủ đầu tư đến ngày 31/8/2023 như sau:\n{INVESTORS}")
    drafts = find_table_indicators(text, bodies, report)
    assert [(d.name, d.status, d.period_end, [b.canonical for b in d.responsible]) for d in drafts] == [
        ("Sở Y tế - Kế hoạch vốn", "target", date(2023, 12, 31), ["Sở Y tế"]),
        ("Sở Y tế - Giải ngân", "actual", date(2023, 8, 31), ["Sở Y tế"]),
        ("UBND huyện Mèo Vạc - Kế hoạch vốn", "target", date(2023, 12, 31), ["UBND huyện Mèo Vạc"]),
        ("UBND huyện Mèo Vạc - Giải ngân", "actual", date(2023, 8, 31), ["UBND huyện Mèo Vạc"]),
        ("Tổng cộng - Kế hoạch vốn", "target", date(2023, 12, 31), []),
        ("Tổng cộng - Giải ngân", "actual", date(2023, 8, 31), []),
    ]
    assert [(c.basis, c.kind, f"{c.value:f}") for d in drafts for c in d.comparisons] == [
        ("plan", "ratio", "50.0"), ("plan", "ratio", "25.0"), ("plan", "ratio", "40.0"),
    ]  # fmt: skip


def test_a_rate_that_the_figures_beside_it_do_not_give_stays_a_value() -> None:
    rows = table(
        "Chủ đầu tư | Kế hoạch vốn | Giải ngân | Tỷ lệ (%)",
        "Sở Y tế | 120 | 60 | 71,0",
        "Sở Nội vụ | 80 | 20 | 12,0",
    )
    drafts = found(f"Đơn vị tính: triệu đồng\n{rows}")
    assert [d.name for d in drafts if d.quantity.unit == "%"] == ["Sở Y tế - Tỷ lệ", "Sở Nội vụ - Tỷ lệ"]


def test_a_column_of_units_is_not_one_of_places() -> None:
    drafts = found(table("Đơn vị | Số hộ | Số hộ nghèo", "Xã Yên Hà | 1.200 | 60", "Xã Mai Sơn | 900 | 90"))
    assert [(d.name, int(d.quantity.value)) for d in drafts] == [
        ("Xã Yên Hà - Số hộ", 1200),
        ("Xã Yên Hà - Số hộ nghèo", 60),
        ("Xã Mai Sơn - Số hộ", 900),
        ("Xã Mai Sơn - Số hộ nghèo", 90),
    ]


def test_ratios_to_estimates_and_to_the_year_before_by_their_short_names() -> None:
    rows = table(
        "Nội dung | DT năm 2022 (tr.đ) | TH 9 tháng (tr.đ) | % DT | % CK",
        "Tổng thu trên địa bàn | 9.600 | 8.100 | 84,4 | 112,3",
        "Lệ phí trước bạ | 3.000 | 2.700 | 90,0 | 131,5",
    )
    plan, told, *_ = found(rows)
    assert (plan.status, plan.comparisons, told.status) == ("target", (), "actual")
    assert [(c.basis, c.kind, float(c.value)) for c in told.comparisons] == [
        ("plan", "ratio", 84.4),
        ("same_period", "ratio", 112.3),
    ]


def test_the_unit_of_a_head_over_several_columns() -> None:
    drafts = found(
        table(
            "TT | Xã | Diện tích ngô (ha) | | Sản lượng (tấn) | Chi ngân sách (triệu đồng) |",
            "TT | Xã | Vụ đông | Vụ xuân | Sản lượng (tấn) | Dự toán | Thực hiện",
            "1 | Ao Vàng | 120,5 | 84,0 | 910 | 2.415,5 | 2.600,0",
            "2 | Ao Xanh | 98,0 | 77,5 | 845 | 1.980,0 | 1.875,5",
        ),
        Context(doc_type="Báo cáo", issued_on=date(2031, 10, 2), reference=date(2031, 10, 2)),
    )
    assert [(d.name, d.quantity.unit, d.status) for d in drafts[:5]] == [
        ("Ao Vàng - Diện tích ngô Vụ đông", "ha", "actual"),
        ("Ao Vàng - Diện tích ngô Vụ xuân", "ha", "actual"),
        ("Ao Vàng - Sản lượng", "tấn", "actual"),
        ("Ao Vàng - Chi ngân sách Dự toán", "triệu đồng", "target"),
        ("Ao Vàng - Chi ngân sách Thực hiện", "triệu đồng", "actual"),
    ]
