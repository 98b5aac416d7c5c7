"""Tables as a spreadsheet saved as text gives them: a tab between cells, breaks within them, a title above the head."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from relating import told, values_of
from test_table_rows import found

from vnadmin_extract.relations.tables.cell_values import is_english, read_cell
from vnadmin_extract.relations.tables.periods import Status, read_period, read_status

CATCH = (
    "\tsản lượng thủy sản tháng 5 và 5 tháng năm 2006\t\t\t\t\t\t\n"
    "\t\t\t\t\t\t\t\n"
    "Stt\t\tĐơn vị\tK.H\tTH\tƯ.TH\tƯ.TH\tSo sánh (%)\n"
    "\t\ttính\t2006\tT4/2006\tT5/2006\t5T.2006\tT5-2006/\n"
    "T4-2006\n"
    "\tTổng sản lượng\tTấn\t21500\t1804.5\t1930\t8412.25\t106.954835\n"
    '\tTrong đó: - Khai thác\t"\t12000\t980\t1010.5\t4.125\t103.1122449\n'
    "\tMặt hàng chủ yếu:\t\t\t\t\t\t\n"
    "1\tTôm nuôi\tTấn\t3100\t240\t251\t1108\t104.5833333\n"
)


def test_a_sheet_with_its_title_and_a_head_of_two_lines(tmp_path: Path) -> None:
    records = values_of(CATCH, tmp_path)
    assert told(records)[:8] == [
        ("Tổng sản lượng", 21500, "tấn", "2006-12-31"),
        ("Tổng sản lượng", 1804.5, "tấn", "2006-04-30"),
        ("Tổng sản lượng", 1930, "tấn", "2006-05-31"),
        ("Tổng sản lượng", 8412.25, "tấn", "2006-05-31"),
        ("Khai thác", 12000, "tấn", "2006-12-31"),
        ("Khai thác", 980, "tấn", "2006-04-30"),
        ("Khai thác", 1010.5, "tấn", "2006-05-31"),
        ("Khai thác", 4.125, "tấn", "2006-05-31"),
    ]
    assert [r.status for r in records[:4]] == ["target", "actual", "estimate", "estimate"]
    assert [[(c.basis, float(c.value)) for c in r.comparisons] for r in records[:4]] == [
        [],
        [],
        [("previous", 106.954835)],
        [],
    ]
    assert records[8].name == "Tôm nuôi"


@pytest.mark.parametrize("codes", [("0101", "0102"), ("1001", "1002")])
def test_codes_of_rows_do_not_tell_how_numbers_are_written(tmp_path: Path, codes: tuple[str, str]) -> None:
    records = values_of(
        "Mã\tChỉ tiêu\tĐơn vị tính\tThực hiện năm 2031\n"
        f"{codes[0]}\tThu ngân sách\tTỷ đồng\t8.500\n"
        f"{codes[1]}\tKhách du lịch\tLượt\t92.300\n",
        tmp_path,
    )
    assert [(r.name, float(r.value)) for r in records] == [("Thu ngân sách", 8500), ("Khách du lịch", 92300)]


def test_several_tables_on_one_sheet(tmp_path: Path) -> None:
    records = values_of(
        "1. Dân số và lao động\t\t\t\t\n"
        "Tên chỉ tiêu\tĐơn vị\n"
        "tính\tThực hiện\n"
        "năm 2004\tƯớc TH\n"
        "năm 2005\tKế hoạch\n"
        "năm 2006\n"
        "Dân số trung bình\tNghìn người\t812.4\t820.1\t1127.5\n"
        "Tỷ lệ hộ nghèo\t%\t12.5\t10.8\t9\n"
        "\t\t\t\t\n"
        "2. Vận tải\t\t\t\t\n"
        "Tên chỉ tiêu\tĐơn vị tính\tThực hiện năm 2004\tƯớc TH năm 2005\tKế hoạch năm 2006\n"
        "Vận tải hàng hóa\tTriệu tấn\t4.2\t4.5\t4.9\n"
        "\tTriệu tấn.km\t310\t332.25\t1360.5\n",
        tmp_path,
    )
    last = date(2006, 12, 31).isoformat()
    assert [t for t in told(records) if t[3] == last] == [
        ("Dân số trung bình", 1127.5, "nghìn người", last),
        ("Tỷ lệ hộ nghèo", 9, "%", last),
        ("Vận tải hàng hóa", 4.9, "triệu tấn", last),
        ("Vận tải hàng hóa", 1360.5, "triệu tấn.km", last),
    ]
    assert [r.status for r in records[:3]] == ["actual", "estimate", "target"]


def test_a_head_of_many_lines_above_a_row_that_counts_the_columns(tmp_path: Path) -> None:
    records = values_of(
        "Phụ lục: Tình hình kiểm tra công trình 6 tháng năm 2008\t\t\t\t\t\n"
        "STT\tCơ quan\tTổng số\tTrong đó\t\tCông trình\n"
        "\t\t\tCông trình\t\tphải dừng\n"
        "\t\t\tcấp I\tcấp II\tthi công\n"
        "1\t2\t3\t4\t5\t6\n"
        "A\tCác huyện\t\t\t\t\n"
        "1\tHuyện An Sơn\t41\t4\t37\t2\n"
        "2\tHuyện Phú Lãm\t28\t\t28\t\n",
        tmp_path,
    )
    assert [(r.area, r.name, float(r.value)) for r in records] == [
        ("Huyện An Sơn", "Huyện An Sơn - Tổng số", 41),
        ("Huyện An Sơn", "Huyện An Sơn - Trong đó Công trình cấp I", 4),
        ("Huyện An Sơn", "Huyện An Sơn - Trong đó Công trình cấp II", 37),
        ("Huyện An Sơn", "Huyện An Sơn - Công trình phải dừng thi công", 2),
        ("Huyện Phú Lãm", "Huyện Phú Lãm - Tổng số", 28),
        ("Huyện Phú Lãm", "Huyện Phú Lãm - Trong đó Công trình cấp II", 28),
    ]


def test_a_row_for_each_year(tmp_path: Path) -> None:
    records = values_of(
        "Năm\tSố dự án\tTổng mức\n\t\tvốn\n\t\t(tỷ đồng)\n2014\t12\t4310,5\n2015\t17\t5122\nCộng\t29\t9432,5\n",
        tmp_path,
    )
    assert told(records) == [
        ("Số dự án", 12, "", "2014-12-31"),
        ("Tổng mức vốn", 4310.5, "tỷ đồng", "2014-12-31"),
        ("Số dự án", 17, "", "2015-12-31"),
        ("Tổng mức vốn", 5122, "tỷ đồng", "2015-12-31"),
        ("Số dự án", 29, "", "2015-12-31"),
        ("Tổng mức vốn", 9432.5, "tỷ đồng", "2015-12-31"),
    ]
    assert records[-1].period is not None
    assert records[-1].period.start == date(2014, 1, 1)


def test_a_head_that_a_converter_made_up_names_the_rows() -> None:
    drafts = found(
        "Col1\tĐơn vị\tThực hiện năm 2013\tThực hiện năm 2014\n"
        "1. Cấy lúa mùa\t1000 ha\t310,5\t298,2\n- Miền núi\t“\t90,4\t88,0"
    )
    assert [(d.name, d.quantity.unit) for d in drafts] == [
        ("Cấy lúa mùa", "1000 ha"),
        ("Cấy lúa mùa", "1000 ha"),
        ("Miền núi", "1000 ha"),
        ("Miền núi", "1000 ha"),
    ]


def test_a_time_before_the_estimated_one_has_happened() -> None:
    drafts = found("Chỉ tiêu\tNăm 2024\tƯớc năm 2025\tNăm 2026\nSản lượng chè\t410\t425\t440")
    assert [d.status for d in drafts] == ["actual", "estimate", "target"]


def test_a_head_that_names_both_values_of_a_percentage() -> None:
    drafts = found(
        "Chỉ tiêu\tTH 6T/2014\tTH 6T/2015\tKế hoạch 2015\t6T-2015/ 6T-2014 (%)\t6T-2015/ KH 2015 (%)\n"
        "Sản lượng xi măng\t410\t492\t1000\t120\t49,2"
    )
    assert [[(c.basis, c.value) for c in d.comparisons] for d in drafts] == [
        [],
        [("same_period", Decimal(120)), ("plan", Decimal("49.2"))],
        [],
    ]


@pytest.mark.parametrize(
    ("cells", "english"),
    [
        (("6.8", "1730.5"), True),  # an integer as long as this would be grouped
        (("28.41903672", "7"), True),
        (("18500", "121.374"), True),
        (("6.8", "7.5"), None),  # nothing that tells the two apart
        (("104.8", "4.518"), None),
        (("1.234.567", "28.41903"), False),
        (("12,5", "28.41903"), False),
        (("2015", "6.8"), None),  # a year is never grouped
        (("18500", "1730"), None),
        (("1,348.0", "12"), True),
        (("1 348.05", "12"), True),
        (("312,506", "7,218"), None),
    ],
)
def test_which_mark_a_table_has_for_decimals(cells: tuple[str, ...], english: bool | None) -> None:
    assert is_english(cells) is english


def test_a_point_before_three_figures_where_points_are_decimal_marks() -> None:
    read = read_cell("527.315", english=True)
    assert read is not None
    assert read.value == Decimal("527.315")
    assert [n.code for n in read.notes] == ["decimal_point"]


@pytest.mark.parametrize(
    ("head", "start", "end", "status"),
    [
        ("TH T1/2005", date(2005, 1, 1), date(2005, 1, 31), "actual"),
        ("Ư.TH 2T.2005", date(2005, 1, 1), date(2005, 2, 28), "estimate"),
        ("2T/2004", date(2004, 1, 1), date(2004, 2, 29), None),
        ("K.H 2005", date(2005, 1, 1), date(2005, 12, 31), "target"),
    ],
)
def test_short_forms_of_times_in_heads(head: str, start: date, end: date, status: Status | None) -> None:
    period = read_period(head)
    assert period is not None
    assert (period.start, period.end) == (start, end)
    assert read_status(head) == status
