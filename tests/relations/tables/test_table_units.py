"""What the figures of a table count in: the line above it, its title, its heads; and that these are no amounts."""

from __future__ import annotations

from pathlib import Path

import pytest
from relating import table
from test_table_rows import found

from vnadmin_extract import Pipeline
from vnadmin_extract.records import IndicatorRecord, MoneyRecord

ROWS = table("Khoản chi | Năm 2033 | Năm 2034", "Sửa kênh mương | 3.250 | 4.180", "Mua giống | 910 | 1.045")


@pytest.mark.parametrize(
    ("line", "unit", "base"),
    [
        ("Đơn vị tính: 1.000 đồng", "1.000 đồng", 3_250_000),
        ("ĐVT: 1.000đ", "1.000đ", 3_250_000),
        ("Đơn vị: 1000 USD", "1000 USD", 3_250_000),
        ("(Đơn vị tính: 1.000.000 đồng)", "1.000.000 đồng", 3_250_000_000),
        ("ĐVT: Triệu đồng", "triệu đồng", 3_250_000_000),
        ("Đvt: tr.đ", "tr.đ", 3_250_000_000),
        ("Bảng 2. Chi các khoản (đơn vị 1.000 đồng)", "1.000 đồng", 3_250_000),
        ("(Đơn vị tính triệu đồng)", "triệu đồng", 3_250_000_000),
        ("Bảng 2. Chi các khoản (1000 đồng)", "1000 đồng", 3_250_000),
    ],
)
def test_the_unit_line_below_a_sentence_is_of_its_table_and_no_amount(
    line: str, unit: str, base: int, tmp_path: Path
) -> None:
    file = tmp_path / "chi.txt"
    file.write_text(f"BÁO CÁO\nTình hình chi năm 2034\nCác khoản chi như sau:\n{line}\n{ROWS}\n", encoding="utf-8")
    records = Pipeline().process(file).records
    values = [r for r in records if isinstance(r, IndicatorRecord)]
    assert [(r.name, r.unit) for r in values] == [
        (name, unit) for name in ("Sửa kênh mương", "Mua giống") for _ in range(2)
    ]
    assert values[0].base_value == base
    assert not [r for r in records if isinstance(r, MoneyRecord)]


def test_a_round_figure_in_a_head_or_a_column_of_units_is_no_amount(tmp_path: Path) -> None:
    file = tmp_path / "chi.txt"
    rows = table("TT | Chỉ tiêu | ĐVT | Năm 2034", "1 | Thu phí chợ | 1.000 đồng | 5.420", "2 | Gỗ | 1.000 USD | 610")
    head = table("TT | Dự án | Dự toán (1.000 đồng)", "1 | Cầu Mới | 7.300", "2 | Cầu Cũ | 990")
    file.write_text(f"BÁO CÁO\nTình hình năm 2034\nBảng 1\n{rows}\nBảng 2\n{head}\n", encoding="utf-8")
    records = Pipeline().process(file).records
    values = [r for r in records if isinstance(r, IndicatorRecord)]
    assert [(r.unit, r.base_value) for r in values] == [
        ("1.000 đồng", 5_420_000),
        ("1.000 USD", 610_000),
        ("1.000 đồng", 7_300_000),
        ("1.000 đồng", 990_000),
    ]
    assert not [r for r in records if isinstance(r, MoneyRecord)]


def test_a_title_gives_its_unit_of_money_to_no_count_and_no_share() -> None:
    rows = table(
        "TT | Xã | Vốn đã giao | Số hộ nghèo | Số lượng | Tỷ lệ nghèo | Số thu",
        "1 | Nà Bó | 2.410 | 37 | 3 | 4,8 | 115",
        "2 | Nà Phặc | 1.980 | 52 | 5 | 6,1 | 98",
    )
    drafts = found(f"Bảng 1. Vốn giao các xã (triệu đồng)\n{rows}")
    assert [d.quantity.unit for d in drafts[:5]] == ["triệu đồng", "hộ nghèo", "", "", "triệu đồng"]
    rows = table("Xã | Diện tích | Dự toán", "Nà Bó | 12,5 | 340", "Nà Phặc | 9,0 | 180")
    assert [d.quantity.unit for d in found(f"Bảng 1. Vốn giao các xã (triệu đồng)\n{rows}")] == ["", "triệu đồng"] * 2
    rows = table("Khoản chi | Dự toán | Đã chi", "Giảm 50% học phí | 340 | 210", "Số lớp học | 12 | 11")
    units = [d.quantity.unit for d in found(f"Bảng 1. Chi (triệu đồng)\n{rows}")]
    assert units == ["triệu đồng", "triệu đồng", "lớp học", "lớp học"]
    people = table("Huyện | Số người | Số hộ", "Ba Bể | 48,1 | 11,2", "Chợ Mới | 39,7 | 9,6")
    assert {d.quantity.unit for d in found(f"Đơn vị tính: nghìn người\n{people}")} == {"nghìn người"}


def test_a_head_of_three_lines_names_all_its_columns() -> None:
    drafts = found(
        table(
            "TT | Xã | Kinh phí (triệu đồng) | | | Số lớp",
            "| | Tổng số | Trong đó | |",
            "| | | NS xã | NS tỉnh |",
            "1 | Nà Bó | 240,5 | 140,5 | 100,0 | 4",
            "2 | Nà Phặc | 198,0 | 98,0 | 100,0 | 3",
            title="BIỂU SỐ 3",
        )
    )
    assert [(d.name, d.quantity.unit) for d in drafts[:4]] == [
        ("Nà Bó - Kinh phí Tổng số", "triệu đồng"),
        ("Nà Bó - Kinh phí Trong đó NS xã", "triệu đồng"),
        ("Nà Bó - Kinh phí Trong đó NS tỉnh", "triệu đồng"),
        ("Nà Bó - Số lớp", ""),
    ]


def test_the_day_of_the_letterhead_is_no_time_of_a_table(tmp_path: Path) -> None:
    file = tmp_path / "thu.txt"
    file.write_text(
        "PHÒNG TÀI CHÍNH\nSố: 12/BC-TC\nNà Bó, ngày 03 tháng 10 năm 2034\nBÁO CÁO\nThu ngân sách 9 tháng năm 2034\n"
        "Bảng 1. Các khoản thu\n" + table("Khoản thu | Dự toán | Thực hiện", "Phí | 300 | 210", "Lệ phí | 90 | 96"),
        encoding="utf-8",
    )
    values = [r for r in Pipeline().process(file).records if isinstance(r, IndicatorRecord)]
    assert [str(r.period.end) for r in values if r.period] == ["2034-12-31", "2034-09-30"] * 2
