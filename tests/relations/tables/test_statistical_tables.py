"""Tables as offices of statistics, police and treasuries make them: heads that compare, sum up and differ."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from relating import table, told, values_of
from test_table_rows import found

from vnadmin_extract.document import Context

REPORT = Context(doc_type="Báo cáo", issued_on=date(2021, 8, 20), reference=date(2021, 8, 20))


@pytest.mark.parametrize(
    ("title", "status"),
    [
        ("Biểu 3. Trật tự an toàn giao thông", "actual"),
        ("Biểu 3. Một số chỉ tiêu của Chương trình nông thôn", "actual"),
        ("Biểu 3. Số vụ việc theo quyết định đã bàn giao", "actual"),
        ("Biểu 3. Số thu được giao", "target"),
        ("Biểu 3. Dự toán thu", "target"),
    ],
)
def test_only_the_verb_of_plans_makes_targets(title: str, status: str) -> None:
    rows = table("Chỉ tiêu | ĐVT | Tháng 8/2021", "Số vụ | Vụ | 14", title=title)
    assert [d.status for d in found(rows, REPORT)] == [status]
    heads = table("Chỉ tiêu | Tai nạn giao thông | Giao dịch | Giao đầu năm", "Hòa An | 3 | 9 | 12")
    assert [d.status for d in found(heads, REPORT)] == ["actual", "actual", "target"]


def values(*rows: str, title: str = "") -> list[tuple[str, float, str]]:
    drafts = found(table(*rows, title=title), REPORT)
    return [(d.name, float(d.quantity.value), d.quantity.unit) for d in drafts]


def test_units_that_are_bodies_name_the_rows() -> None:
    rows = ("STT | Đơn vị | Số hồ sơ | Trực tuyến", "1 | Sở Tư pháp | 410 | 380", "2 | Huyện Hòa An | 96 | 90")
    assert values(*rows)[1:3] == [("Sở Tư pháp - Trực tuyến", 380, ""), ("Huyện Hòa An - Số hồ sơ", 96, "")]
    rows = ("Chỉ tiêu | Đơn vị | Năm 2020", "Số vụ | Vụ | 14", "Số người bị thương | Người | 6")
    assert values(*rows) == [("Số vụ", 14, "vụ"), ("Số người bị thương", 6, "người")]


@pytest.mark.parametrize("head", ["Mặt hàng", "Loại", "Nhóm hàng", "Loại việc", "Ngành hàng", "Sản phẩm", "Tên bệnh"])
@pytest.mark.parametrize("serial", ["", "TT | "])
def test_heads_of_kinds_name_the_rows(head: str, serial: str) -> None:
    number = "1 | " if serial else ""
    rows = (f"{serial}{head} | Giá tháng 7 | Giá tháng 8", f"{number}Lúa HA 12 (đồng/kg) | 5.100 | 5.300")
    assert values(*rows) == [("Lúa HA 12", 5100, "đồng/kg"), ("Lúa HA 12", 5300, "đồng/kg")]


def test_where_all_columns_compare_each_cell_is_a_value() -> None:
    rows = table(
        " | Tháng 8/2021 so với tháng 7/2021 | Tháng 8/2021 so với cùng kỳ | 8 tháng 2021 so với cùng kỳ",
        "Khai khoáng | 99,4 | 96,1 | 97,5",
        title="Bảng 5. Chỉ số sản xuất công nghiệp (%)",
    )
    read = [(d.name, d.quantity.unit, d.period_start, d.period_end, d.comparisons) for d in found(rows, REPORT)]
    assert read == [
        ("Khai khoáng - so với tháng 7/2021", "%", date(2021, 8, 1), date(2021, 8, 31), ()),
        ("Khai khoáng - so với cùng kỳ", "%", date(2021, 8, 1), date(2021, 8, 31), ()),
        ("Khai khoáng - so với cùng kỳ", "%", date(2021, 1, 1), date(2021, 8, 31), ()),
    ]
    rows = table(
        "TT | Nhóm hàng | So với tháng 12/2020 | Bình quân 8 tháng so với cùng kỳ",
        "1 | May mặc | 100,4 | 101,2",
        title="Biểu 4. Chỉ số giá tháng 8/2021",
    )
    read = [(d.name, d.quantity.unit, d.period_start, d.period_end, d.comparisons) for d in found(rows, REPORT)]
    assert read == [
        ("May mặc - so với tháng 12/2020", "%", date(2021, 8, 1), date(2021, 8, 31), ()),
        ("May mặc - bình quân so với cùng kỳ", "%", date(2021, 1, 1), date(2021, 8, 31), ()),
    ]


def compared(*rows: str, title: str = "") -> list[list[tuple[str, str, float]]]:
    drafts = found(table(*rows, title=title), REPORT)
    return [[(c.basis, c.kind, float(c.value)) for c in d.comparisons] for d in drafts]


@pytest.mark.parametrize("head", ["Tăng, giảm", "Tăng (+), giảm (-)", "Chênh lệch", "+/-"])
def test_a_difference_of_two_columns_is_a_change_in_the_unit(head: str) -> None:
    rows = (
        f"Loại | Năm 2020 | Năm 2021 | {head} | Tỷ lệ %",
        "Dê | 640 | 610 | -30 | 95,3",
        "Bò | 800 | 820 | 20 | 102,5",
    )
    assert compared(*rows)[:2] == [[], [("previous", "change_abs", -30), ("previous", "ratio", 95.3)]]


def test_changes_in_the_unit_and_in_per_cent_beside_two_years() -> None:
    rows = (
        "Nội dung | Năm 2020 | Năm 2021 | Tăng, giảm | Tăng, giảm",
        "Nội dung | Năm 2020 | Năm 2021 | Số tuyệt đối | %",
        "Thu phạt | 640 | 610 | -30 | -4,7",
        "Thu nợ | 80 | 82 | 2 | 2,5",
    )
    assert compared(*rows)[1] == [("previous", "change_abs", -30), ("previous", "change", -4.7)]


def test_signed_changes_without_the_value_before() -> None:
    rows = (
        "Nội dung | ĐVT | Trong tháng | So với tháng trước | So với cùng kỳ | Lũy kế từ đầu năm",
        "Tai nạn | Vụ | 5 | +2 | -1 | 38",
        "Cháy | Vụ | 3 | 0 | -1 | 9",
    )
    title = "Biểu 1. Tình hình tháng 8/2021"
    assert compared(*rows, title=title)[:2] == [[("previous", "change_abs", 2), ("same_period", "change_abs", -1)], []]
    drafts = found(table(*rows, title=title), REPORT)
    assert [(d.period_start, d.period_end) for d in drafts[:2]] == [
        (date(2021, 8, 1), date(2021, 8, 31)),
        (date(2021, 1, 1), date(2021, 8, 31)),
    ]


def test_the_periods_before_are_values_of_their_own() -> None:
    rows = (
        "Loại việc | Kỳ này | Kỳ trước | Cùng kỳ | So kỳ trước | So cùng kỳ",
        "Số vụ trộm | 21 | 24 | 28 | -3 | -7",
        "Số vụ cháy | 4 | 3 | 6 | +1 | -2",
    )
    drafts = found(table(*rows, title="Biểu 1. Tình hình tháng 8/2021"), REPORT)
    assert [(d.name, d.period_end) for d in drafts[:3]] == [
        ("Số vụ trộm", date(2021, 8, 31)),
        ("Số vụ trộm", date(2021, 7, 31)),
        ("Số vụ trộm", date(2020, 8, 31)),
    ]
    assert [[(c.basis, c.kind, int(c.value)) for c in d.comparisons] for d in drafts[:3]] == [
        [("previous", "change_abs", -3), ("same_period", "change_abs", -7)],
        [],
        [],
    ]


@pytest.mark.parametrize(
    ("rows", "comparisons"),
    [
        (
            (
                "| Thực hiện cùng kỳ năm trước | Thực hiện kỳ này | Thực hiện kỳ này so với cùng kỳ (%)",
                "Ngô | 80 | 76 | 95,0",
            ),
            [[], [("same_period", "ratio", 95)]],
        ),
        (
            ("Chỉ tiêu | Tháng 7/2021 | Tháng 8/2021 | T8/2021 so T7/2021 (%)", "Ngô | 80 | 76 | 95,0"),
            [[], [("previous", "ratio", 95)]],
        ),
        (
            ("Chỉ tiêu | Dự toán | Tháng 8 | Lũy kế | LK/DT (%) | LK/CK (%)", "Thuế | 800 | 90 | 600 | 75,0 | 104,0"),
            [[], [], [("plan", "ratio", 75), ("same_period", "ratio", 104)]],
        ),
        (
            (
                "Mặt hàng | Tháng 8 | Tháng 8 | So với cùng kỳ (%) | So với cùng kỳ (%)",
                "Mặt hàng | Lượng (tấn) | Trị giá (nghìn USD) | Lượng | Trị giá",
                "Chè | 40 | 90 | 96,0 | 101,0",
            ),
            [[("same_period", "ratio", 96)], [("same_period", "ratio", 101)]],
        ),
        (
            ("TT | Chỉ tiêu | NQ 2021 | Ước cả năm | So NQ (%)", "1 | Ngô | 40 | 42 | 105,0"),
            [[], [("plan", "ratio", 105)]],
        ),
        (
            ("Mặt hàng | Giá kỳ trước | Giá kỳ này | Tỷ lệ %", "Ngô | 400 | 410 | 2,5", "Lạc | 500 | 490 | -2,0"),
            [[], [("previous", "change", 2.5)], [], [("previous", "change", -2)]],
        ),
        (
            ("Diễn giải | Kế hoạch | Thực hiện | Tỷ lệ", "Thuế | 800 | 600 | 75", "Phí | 50 | 52 | 104"),
            [[], [("plan", "ratio", 75)], [], [("plan", "ratio", 104)]],
        ),
    ],
)
def test_comparisons_hang_on_the_column_that_they_name(
    rows: tuple[str, ...], comparisons: list[list[tuple[str, str, float]]]
) -> None:
    assert compared(*rows, title="Biểu 1. Tình hình tháng 8/2021") == comparisons


def test_heads_told_apart_only_by_their_words_stand_in_the_names() -> None:
    rows = ("TT | Lĩnh vực | Tiếp nhận | Đã giải quyết", "1 | Đất đai | 40 | 38")
    assert values(*rows) == [("Đất đai - Tiếp nhận", 40, ""), ("Đất đai - Đã giải quyết", 38, "")]
    rows = ("TT | Tên dự án | Kế hoạch 2021 | Đã giải ngân", "1 | Cầu Hòa An | 40 | 38")
    assert values(*rows) == [("Cầu Hòa An - Kế hoạch 2021", 40, ""), ("Cầu Hòa An - Đã giải ngân", 38, "")]


def test_nouns_that_are_counted_are_units_in_names_of_rows() -> None:
    assert values("TT | Nội dung | Tháng 8/2021", "1 | Số vụ cháy (Vụ) | 4", "2 | Bị thương (Người) | 3") == [
        ("Số vụ cháy", 4, "vụ"),
        ("Bị thương", 3, "người"),
    ]


def test_a_resolution_sets_targets() -> None:
    rows = (
        "TT | Chỉ tiêu | ĐVT | Nghị quyết | Ước thực hiện",
        "1 | Tăng trưởng | % | 6,0-6,5 | 6,3",
        "2 | Thu | Tỷ | 40 | 41",
    )
    drafts = found(table(*rows), REPORT)
    assert [(d.status, float(d.quantity.value)) for d in drafts[:3]] == [
        ("target", 6.0),
        ("target", 6.5),
        ("estimate", 6.3),
    ]


def test_bare_numbers_below_months_are_times() -> None:
    drafts = found(table("Tháng | Khách nội địa | Khách quốc tế", "7 | 410 | 22", "8 | 520 | 31"), REPORT)
    assert [(d.name, d.period_end, int(d.quantity.value)) for d in drafts[1:3]] == [
        ("Khách quốc tế", date(2021, 7, 31), 22),
        ("Khách nội địa", date(2021, 8, 31), 520),
    ]


def test_narrow_tables_below_a_title_keep_their_rows_beside_wide_ones(tmp_path: Path) -> None:
    wide = table("TT | Cây | Năm 2019 | Năm 2020 | Năm 2021", *(f"{i} | Ngô | {i}0 | {i}1 | {i}2" for i in range(1, 5)))
    narrow = table("Quý | Khách | Tổng", "Quý I | 410 | 22", "Quý II | 520 | 31", title="Bảng 2. Lượng khách (lượt)")
    head = "UBND TỈNH HÒA SƠN\nSố: 4/BC-UBND\nHòa Sơn, ngày 20 tháng 8 năm 2021\nBÁO CÁO\nTình hình\n\nBảng 1. Cây\n"
    assert told(values_of(f"{head}{wide}\n\n{narrow}\n", tmp_path))[-4:] == [
        ("Khách", 410, "lượt", "2021-03-31"),
        ("Tổng", 22, "lượt", "2021-03-31"),
        ("Khách", 520, "lượt", "2021-06-30"),
        ("Tổng", 31, "lượt", "2021-06-30"),
    ]


def test_numbered_rows_that_add_up_are_parts() -> None:
    rows = (
        "STT | Nội dung | DT 2021 | TH 8 tháng",
        "I | Chi thường xuyên | 900 | 610",
        "1 | Chi giáo dục | 500 | 350",
        "2 | Chi y tế | 400 | 260",
        "II | Chi đầu tư | 300 | 200",
        "1 | Giao thông | 100 | 90",
        "2 | Thủy lợi | 150 | 60",
        " | Tổng cộng (I+II) | 1.200 | 810",
    )
    drafts = found(table(*rows, title="Biểu 1. Chi ngân sách (ĐVT: tỷ đồng)"), REPORT)
    parts = [(d.name, drafts[d.part_of].name if d.part_of is not None else "") for d in drafts[::2]]
    assert parts == [
        ("Chi thường xuyên", "Tổng cộng (I+II)"),
        ("Chi giáo dục", "Chi thường xuyên"),
        ("Chi y tế", "Chi thường xuyên"),
        ("Chi đầu tư", "Tổng cộng (I+II)"),
        ("Giao thông", ""),  # 100 + 150 is not 300
        ("Thủy lợi", ""),
        ("Tổng cộng (I+II)", ""),
    ]
