"""The time and status of what brackets and side phrases tell, and of what stands behind them; sizes and grades."""

from __future__ import annotations

from datetime import date

import pytest
from test_indicators import indicators

from vnadmin_extract.document import Context

TITLES = {
    "half": (date(2031, 7, 2), "Tình hình kinh tế - xã hội 6 tháng đầu năm 2031"),
    "month": (date(2031, 9, 28), "Tình hình kinh tế - xã hội tháng 9 và 9 tháng đầu năm 2031"),
    "quarter": (date(2031, 10, 8), "Kết quả công tác quý III và 9 tháng đầu năm 2031"),
    "year": (date(2031, 12, 20), "Kết quả công tác năm 2031, phương hướng năm 2032"),
    "none": (date(2031, 7, 20), "Kết quả thực hiện chính sách người có công"),
    "storm": (date(2031, 9, 30), "Tình hình thiệt hại do bão số 3 (tính đến 17 giờ ngày 30/9/2031)"),
}
MONTH, SO_FAR = "2031-09-01..2031-09-30", "2031-01-01..2031-09-30"
QUARTER, YEAR, UNTIL = "2031-07-01..2031-09-30", "2031-01-01..2031-12-31", "None..2031-09-30"
UNKNOWN = "None..None"


def told(title: str, text: str) -> list[tuple[str, str]]:
    """The figure and the time of each value."""
    issued, words = TITLES[title]
    context = Context(issued_on=issued, reference=issued, doc_type="Báo cáo", province="Sơn La")
    found = indicators(f"BÁO CÁO\n{words}\n{text}", context)
    return [(str(d.quantity.value), f"{d.period_start}..{d.period_end}") for d in found]


@pytest.mark.parametrize(
    ("title", "text", "expected"),
    [
        # so many months, with a verb that begins like "tiếp theo"
        ("quarter", "Trong 9 tháng tiếp nhận 310 đơn.", [("310", SO_FAR)]),
        ("month", "9 tháng tiếp 540 lượt công dân.", [("540", SO_FAR)]),
        (
            "month",
            "Đến 30/9, dư nợ đạt 540 tỷ đồng; trong 9 tháng, cho vay mới 310 tỷ đồng.",
            [("540", UNTIL), ("310", SO_FAR)],
        ),
        ("month", "Kiểm tra 300 cơ sở; trong 2 tháng cao điểm, xử lý 45 vụ.", [("300", MONTH), ("45", MONTH)]),
        # what is carried over is dealt with in the time reported on
        (
            "quarter",
            "Thụ lý 90 vụ (năm trước chuyển sang 20 vụ, thụ lý mới 70 vụ).",
            [("90", QUARTER), ("20", QUARTER), ("70", QUARTER)],
        ),
        (
            "quarter",
            "Triển khai 12 cuộc thanh tra (kỳ trước chuyển sang 5 cuộc, triển khai mới 7 cuộc).",
            [("12", QUARTER), ("5", QUARTER), ("7", QUARTER)],
        ),
        # the base of a change has the time that its words name
        (
            "month",
            "Khách du lịch cả năm ước đạt 2,1 triệu lượt, tăng 5% so với năm 2030 (2 triệu lượt).",
            [("2.1", YEAR), ("2", "2030-01-01..2030-12-31")],
        ),
        (
            "month",
            "Tỷ lệ lấp đầy 64%, tăng 3% so với quý II (61%).",
            [("64", UNTIL), ("61", "None..2031-06-30")],
        ),
        (
            "quarter",
            "Lợi nhuận 74 tỷ đồng (9 tháng 2030: 61 tỷ đồng), tăng 20%.",
            [("74", QUARTER), ("61", "2030-01-01..2030-09-30")],
        ),
        (
            "month",
            "Đàn lợn đạt 8.300 con, bằng 82% so với trước khi có dịch (10.100 con).",
            [("8300", UNTIL), ("10100", UNKNOWN)],
        ),
        (
            "month",
            "Cá tra 2,05 USD/kg, giảm từ mức 2,61 USD/kg của cùng kỳ.",
            [("2.05", MONTH), ("2.61", "2030-09-01..2030-09-30")],
        ),
        # nothing behind a bracket is of its year
        (
            "none",
            "Tặng 46 sổ tiết kiệm (năm 2030: 31 sổ). Hỗ trợ 120 hộ nghèo.",
            [("46", UNKNOWN), ("31", "2030-01-01..2030-12-31"), ("120", UNKNOWN)],
        ),
        (
            "month",
            "Tính cả những địa phương có dịch từ năm 2030, đến nay toàn tỉnh còn 14 xã có dịch.",
            [("14", UNTIL)],
        ),
        # a crop is the time of its own clause
        ("quarter", "Vụ Mùa 2031 gieo cấy 500 ha; thu ngân sách 41 tỷ đồng.", [("500", YEAR), ("41", QUARTER)]),
        (
            "half",
            "Vụ Xuân 2031, gieo trồng 200 ha. Giải ngân 8 tỷ đồng.",
            [("200", YEAR), ("8", "2031-01-01..2031-06-30")],
        ),
        # up to the end of a month or quarter
        ("month", "Dự kiến hết quý IV giải ngân 1.284 tỷ đồng.", [("1284", "None..2031-12-31")]),
        ("none", "Từ đầu năm tiếp nhận 842 hồ sơ.", [("842", "2031-01-01..2031-07-20")]),
        ("storm", "Bão làm 61 nhà sập.", [("61", UNTIL)]),
        # the paragraphs that tell what a sum is made up of
        (
            "month",
            "Tính lũy kế 9 tháng, xuất khẩu đạt 60 triệu USD.\nVề thị trường: Hàn Quốc đạt 50 triệu USD.",
            [("60", SO_FAR), ("50", SO_FAR)],
        ),
    ],
)
def test_times_beside_and_behind(title: str, text: str, expected: list[tuple[str, str]]) -> None:
    assert told(title, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Tháng 10, phấn đấu sản lượng 62 nghìn tấn, cả năm 750 nghìn tấn; doanh thu 12 tỷ đồng.",
            ["2031-10-01..2031-10-31", YEAR, "2031-10-01..2031-10-31"],
        ),
        (
            "Tháng 10, phấn đấu doanh thu 5 tỷ đồng, đưa doanh thu năm 2031 lên 50 tỷ đồng; lợi nhuận 2 tỷ đồng.",
            ["2031-10-01..2031-10-31", YEAR, "2031-10-01..2031-10-31"],
        ),
    ],
)
def test_the_whole_year_told_beside_a_part_of_it(text: str, expected: list[str]) -> None:
    assert [time for _, time in told("month", text)] == expected


def test_what_came_of_the_year_before_is_no_aim() -> None:
    issued, title = TITLES["year"]
    context = Context(issued_on=issued, reference=issued, doc_type="Báo cáo", province="Sơn La")
    text = "Phấn đấu năm 2032 thu nhập bình quân 60 triệu đồng (năm 2031 đạt 55 triệu đồng)."
    assert [d.status for d in indicators(f"BÁO CÁO\n{title}\n{text}", context)] == ["target", "actual"]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Tôm sú cỡ 40 con/kg ở mức 168.000 đồng/kg.", "168000"),
        ("Giá gạo 5% tấm 453 USD/tấn.", "453"),
        ("Gas bình 12 kg giá 468.000 đồng/bình.", "468000"),
        ("Phân urê 620.000 đồng/bao 50 kg.", "620000"),
        ("Giá dừa khô 90.000 đồng/chục (12 trái).", "90000"),
    ],
)
def test_sizes_and_grades_are_no_values(text: str, value: str) -> None:
    assert [str(d.quantity.value) for d in indicators(text)] == [value]


@pytest.mark.parametrize("text", ["Năng suất trung bình 12 kg, giá 468.000 đồng/kg.", "Thu hoạch bình quân 40 con/kg."])
def test_averages_are_no_sizes(text: str) -> None:
    assert indicators(text)[0].quantity.value in (12, 40)


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("Trứng vịt 32.000 đồng/chục.", "đồng/chục"),
        ("Gỗ chống lò 14,2 m3/1.000 tấn.", "m3/1.000 tấn"),
        ("Toàn tỉnh có 12.470 đội viên.", "đội viên"),
        ("Bình quân 7 người/tổ chức.", "người"),
    ],
)
def test_units_are_read_to_their_end(text: str, unit: str) -> None:
    assert [d.quantity.unit for d in indicators(text)] == [unit]


def test_the_plan_of_a_crop_is_an_aim() -> None:
    first, done = indicators("Vụ Xuân 2024, kế hoạch tiêm 2.500 liều, đã tiêm được 1.940 liều.")
    assert (first.status, done.status) == ("target", "actual")
