"""Annexes that compare: whose column a percentage is of, what a fall is, which figures are no values at all."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from relating import table, values_of
from test_table_rows import found

from vnadmin_extract import Pipeline
from vnadmin_extract.document import Context
from vnadmin_extract.records import DeadlineRecord, TaskRecord

REPORT = Context(doc_type="Báo cáo", issued_on=date(2031, 6, 25), reference=date(2031, 6, 25))
TITLE = "Biểu 1. Kết quả 6 tháng đầu năm 2031"


def compared(*rows: str, title: str = TITLE) -> list[list[tuple[str, str, float]]]:
    drafts = found(table(*rows, title=title), REPORT)
    return [[(c.basis, c.kind, float(c.value)) for c in d.comparisons] for d in drafts]


@pytest.mark.parametrize(
    ("heads", "expected"),
    [
        ("TH 6 tháng so với KH (%)", [[], [("plan", "ratio", 43.4)], []]),
        ("So sánh ước TH 6 tháng so với KH (%)", [[], [("plan", "ratio", 43.4)], []]),
        ("Ước TH cả năm/KH (%)", [[], [], [("plan", "ratio", 43.4)]]),
    ],
)
def test_the_time_that_a_percentage_names_is_its_column_s(heads: str, expected: list[object]) -> None:
    rows = (f"Chỉ tiêu | ĐVT | Kế hoạch 2031 | Ước TH 6 tháng | Ước TH cả năm | {heads}",)
    assert compared(*rows, "Thu ngân sách | tỷ đồng | 310 | 134 | 313 | 43,4") == expected


@pytest.mark.parametrize("head", ["So sánh KH 2032 với ước TH 2031 (%)", "KH 2032/TH 2031 (%)", "So sánh (%)"])
def test_a_plan_for_a_later_time_is_held_against_what_was_reached(head: str) -> None:
    rows = (f"Chỉ tiêu | ĐVT | Ước TH 2031 | KH 2032 | {head}", "Thu | tỷ đồng | 500 | 550 | 110")
    assert compared(*rows, "Lúa | ha | 400 | 380 | 95") == [
        [],
        [("previous", "ratio", 110)],
        [],
        [("previous", "ratio", 95)],
    ]


def test_two_measures_of_one_time_have_a_percentage_each() -> None:
    head = " | ".join(f"{what} {of}" for what in ("TH 2030", "KH 2031", "KH 2031/TH 2030") for of in ("Lúa", "Ngô"))
    rows = (f"TT | Địa phương | {head}", "1 | Hòa An | 10 | 20 | 11 | 18 | 110 | 90")
    assert compared(*rows, "2 | Hòa Bình | 10 | 20 | 12 | 19 | 120 | 95")[2:4] == [
        [("previous", "ratio", 110)],
        [("previous", "ratio", 90)],
    ]


@pytest.mark.parametrize(
    ("head", "cell", "comparison"),
    [
        ("Giảm (%)", "10", ("same_period", "change", -10)),
        ("Tăng (%)", "-10", ("same_period", "change", -10)),
        ("So sánh: giảm", "5", ("same_period", "change_abs", -5)),
    ],
)
def test_falls(head: str, cell: str, comparison: tuple[str, str, float]) -> None:
    rows = (f"Chỉ tiêu | ĐVT | 6 tháng 2030 | 6 tháng 2031 | {head}", f"Số vụ | vụ | 50 | 45 | {cell}")
    assert compared(*rows, f"Số người | người | 50 | 45 | {cell}")[:2] == [[], [comparison]]


def test_what_no_head_says_to_compare_is_a_value() -> None:
    rows = ("Xã | Số hộ nghèo đầu năm | Tăng | Giảm | Số hộ nghèo cuối năm", "Hòa An | 500 | 20 | 50 | 470")
    assert compared(*rows, "Hòa Bình | 300 | 10 | 30 | 280") == [[]] * 8


def test_figures_with_signs_of_their_own_are_not_turned() -> None:
    rows = ("Chỉ tiêu | ĐVT | 6 tháng 2030 | 6 tháng 2031 | Giảm so với cùng kỳ (%)", "Số vụ | vụ | 50 | 45 | -10")
    found = compared(*rows, "Số người | người | 40 | 44 | 10")
    assert [c[0][2] for c in found if c] == [-10, 10]


def test_a_plan_over_a_result_is_no_share_of_the_plan() -> None:
    rows = ("Chỉ tiêu | ĐVT | KH 2031 | TH 6 tháng 2031 | KH/TH (%)", "Thu | tỷ đồng | 500 | 250 | 200")
    assert compared(*rows, "Chi | tỷ đồng | 400 | 100 | 400") == [[]] * 4


def test_a_fall_since_an_earlier_year() -> None:
    rows = ("Chỉ tiêu | ĐVT | Năm 2029 | Năm 2030 | Giảm so với năm 2029", "Hộ nghèo | hộ | 842 | 700 | 142")
    assert compared(*rows) == [[], [("previous", "change_abs", -142)]]


def test_what_is_left_of_a_plan() -> None:
    rows = ("Nội dung | Dự toán 2031 | Ước TH 6 tháng | Còn lại", "Chi đầu tư | 700 | 300 | 400")
    assert [d.name for d in found(table(*rows, title=TITLE), REPORT)][-1] == "Chi đầu tư - Còn lại"
    rows = ("Nội dung | Dự toán 2031 | Ước TH 6 tháng | Chênh lệch", "Chi đầu tư | 700 | 300 | 400")
    assert compared(*rows) == [[], [("plan", "change_abs", -400)]]


@pytest.mark.parametrize(
    ("head", "start", "end", "status"),
    [
        ("Thực hiện cùng kỳ năm 2030", date(2030, 1, 1), date(2030, 6, 30), "actual"),
        ("Thực hiện đến hết tháng 5/2031", None, date(2031, 5, 31), "actual"),
        ("Khả năng thực hiện cả năm 2031", date(2031, 1, 1), date(2031, 12, 31), "estimate"),
        ("Thực hiện năm học 2030 - 2031", date(2030, 9, 1), date(2031, 5, 31), "actual"),
    ],
)
def test_times_of_heads(head: str, start: date | None, end: date, status: str) -> None:
    rows = table(f"Chỉ tiêu | ĐVT | {head} | Thực hiện 6 tháng đầu năm 2031", "Thu | tỷ đồng | 500 | 550", title=TITLE)
    first = found(rows, REPORT)[0]
    assert (first.period_start, first.period_end, first.status) == (start, end, status)


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (("Chương | Nội dung | Số tiền", "422 | Sự nghiệp y tế | 12.500", "412 | Quản lý | 8.250"), [12500, 8250]),
        (
            ("TT | Nội dung | Loại, khoản | Số tiền", "1 | Sự nghiệp | 070-072 | 900", "2 | Quản lý | 340-341 | 700"),
            [900, 700],
        ),
        (("TT | Họ và tên | Năm sinh | Nhiệm vụ", "1 | Lê Văn A | 1975 | Tổ trưởng", "2 | Trần B | 1980 | Tổ phó"), []),
    ],
)
def test_codes_and_years_of_birth_are_no_values(rows: tuple[str, ...], expected: list[int]) -> None:
    drafts = found(table(*rows, title="Biểu 2. Dự toán (triệu đồng)"), REPORT)
    assert [int(d.quantity.value) for d in drafts] == expected


def test_a_unit_alone_above_the_table() -> None:
    rows = table("Nội dung | Thực hiện tháng 5", "Bán lẻ | 7.012", title="5. Tổng mức bán lẻ\nTỷ đồng")
    assert [d.quantity.unit for d in found(rows, REPORT)] == ["tỷ đồng"]


PLAN = "ỦY BAN NHÂN DÂN TỈNH SƠN LA\nSố: 12/KH-UBND\nSơn La, ngày 25 tháng 6 năm 2031\nKẾ HOẠCH\nPhát triển năm 2031\n"


def test_what_work_costs(tmp_path: Path) -> None:
    rows = table(
        "TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian | Kinh phí (triệu đồng)",
        "1 | Xây dựng đề án | Sở Nội vụ | 30/9/2031 | 1.200",
        "2 | Mua phần mềm | Sở Tài chính | 30/10/2031 | 3.500",
    )
    read = values_of(PLAN + rows, tmp_path)
    assert [(r.name, r.value) for r in read] == [("Xây dựng đề án - Kinh phí", 1200), ("Mua phần mềm - Kinh phí", 3500)]
    assert [[b.canonical for b in r.responsible] for r in read] == [["Sở Nội vụ"], ["Sở Tài chính"]]


def records(text: str, folder: Path) -> tuple[list[TaskRecord], list[DeadlineRecord]]:
    file = folder / "bang.txt"
    file.write_text(PLAN + text, encoding="utf-8")
    found = Pipeline().process(file).records
    return [r for r in found if isinstance(r, TaskRecord)], [r for r in found if isinstance(r, DeadlineRecord)]


def test_works_and_their_investors_are_no_tasks(tmp_path: Path) -> None:
    rows = table(
        "TT | Tên dự án | Chủ đầu tư | Tổng mức đầu tư | Kế hoạch vốn 2031",
        "1 | Đường tỉnh 585 | Sở Xây dựng | 150.000 | 40.000",
        title="Danh mục dự án\nĐVT: triệu đồng",
    )
    assert records(rows, tmp_path)[0] == []
    assert [r.value for r in values_of(PLAN + rows, tmp_path)] == [150000, 40000]


def test_times_that_begin_and_end(tmp_path: Path) -> None:
    rows = table(
        "TT | Nhiệm vụ | Chủ trì | Bắt đầu | Thời gian hoàn thành",
        "1 | Tổng kết | Sở Nội vụ | 01/7/2031 | 30/9/2031",
        "2 | Rà soát đề án | Sở Y tế | 01/8/2031 | Từ ngày 01/9 đến ngày 15/10/2031",
    )
    tasks, deadlines = records(rows, tmp_path)
    assert [(t.text, str(t.due)) for t in tasks] == [("Tổng kết", "2031-09-30"), ("Rà soát đề án", "2031-10-15")]
    assert [(d.start, d.due) for d in deadlines] == [
        (None, date(2031, 9, 30)),
        (date(2031, 9, 1), date(2031, 10, 15)),
    ]


@pytest.mark.parametrize("head", ["Văn bản giao nhiệm vụ", "Số, ký hiệu văn bản"])
def test_the_paper_that_ordered_it_is_no_task(head: str, tmp_path: Path) -> None:
    rows = table(
        f"TT | {head} | Nội dung nhiệm vụ | Cơ quan chủ trì | Thời hạn",
        "1 | Thông báo số 15/TB-UBND ngày 10/3/2031 | Báo cáo phương án xử lý | Sở Tài chính | 20/7/2031",
        "2 | Công văn số 16/UBND-TH ngày 11/3/2031 | Kiểm tra đê điều | Sở Xây dựng | 15/8/2031",
    )
    assert [t.text for t in records(rows, tmp_path)[0]] == ["Báo cáo phương án xử lý", "Kiểm tra đê điều"]
