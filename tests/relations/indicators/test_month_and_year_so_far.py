"""Reports on a month and on the year so far: which of the two a value without a time of its own is of, and levels."""

from __future__ import annotations

from datetime import date

import pytest
from test_indicators import indicators

from vnadmin_extract.document import Context

REPORT = Context(issued_on=date(2031, 9, 24), reference=date(2031, 9, 24), doc_type="Báo cáo", province="Sơn La")
TITLE = "BÁO CÁO\nTình hình kinh tế - xã hội tháng 9 và 9 tháng đầu năm 2031\n"
MONTH, SO_FAR, LEVEL = "2031-09-01", "2031-01-01", ""


def begins(text: str, title: str = TITLE) -> list[str]:
    """The first day of each value's time; nothing of a level."""
    return [d.period_start.isoformat() if d.period_start else "" for d in indicators(title + text, REPORT)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Thu ngân sách 9 tháng ước 618 tỷ đồng. Chi ngân sách ước 743 tỷ đồng.", [SO_FAR, SO_FAR]),
        ("Sản lượng chè tháng 9 ước 618 tấn. Sản lượng ngô ước 743 tấn.", [MONTH, MONTH]),
        (
            "Doanh thu bán lẻ 9 tháng đạt 618 tỷ đồng. Khai thác 743 tấn đá, tăng 3% so với tháng trước.",
            [SO_FAR, MONTH],
        ),
        ("Trồng mới 618 ha rừng, đạt 62% kế hoạch năm.", [SO_FAR]),
        ("Ngô tháng 9 trồng 31 ha.\nLúa cả năm 618 ha; năng suất 61 tạ/ha; sản lượng 743 tấn.", [MONTH, *[SO_FAR] * 3]),
        ("Đã xác minh 58/71 vụ việc tố cáo, đạt 81,7%.", [SO_FAR]),
        ("Khai thác 743 tấn đá.", [MONTH]),
        ("Thu ngân sách 743 tỷ đồng, bằng 95% kế hoạch tháng.", [MONTH]),
        ("8 tháng xuất khẩu đạt 91 triệu USD.", [SO_FAR]),
        (
            "Tính chung 9 tháng, xuất khẩu đạt 91 triệu USD:\n- Chè 31 triệu USD;\n- Gạo 12 triệu USD.",
            [SO_FAR, SO_FAR, SO_FAR],
        ),
        ("Thu hoạch 9 tháng 618 ha; cả tháng gieo 27 ha.", [SO_FAR, MONTH]),
    ],
)
def test_month_or_year_so_far(text: str, expected: list[str]) -> None:
    assert begins(text) == expected


def test_a_heading_names_both() -> None:
    title = "BÁO CÁO\nTình hình kinh tế - xã hội năm 2031\nI. KẾT QUẢ THÁNG 9 VÀ 9 THÁNG\n"
    assert begins("Thu 9 tháng ước 618 tỷ đồng. Chi ước 743 tỷ đồng.", title) == [SO_FAR, SO_FAR]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tính chung chín tháng, sản lượng thủy sản đạt 837 tấn, gồm: nuôi trồng 800 tấn.", [SO_FAR, SO_FAR]),
        ("Lũy kế sáu tháng xuất khẩu đạt 31 triệu USD.", [SO_FAR]),
        ("Trong chín tháng, cả tỉnh trồng 31 ha rừng.", [SO_FAR]),
        ("Vốn góp trong ba tháng liên tiếp là 31 tỷ đồng.", [MONTH]),
    ],
)
def test_months_counted_in_words(text: str, expected: list[str]) -> None:
    assert begins(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tổng đàn bò 27.300 con, tăng 2%.", [LEVEL]),
        ("Dư nợ 9 tháng ước 618 tỷ đồng; nợ xấu 7 tỷ đồng.", [LEVEL, LEVEL]),
        ("Trong tháng có thêm 2 xã đạt chuẩn nông thôn mới.", [MONTH]),
        ("Tỷ lệ thất nghiệp thành thị 9 tháng là 2,7%.", [SO_FAR]),
        ("Tỷ lệ thất thoát nước sạch 9 tháng là 17,2%.", [SO_FAR]),
        ("Thu nợ đọng 9 tháng 27 tỷ đồng.", [SO_FAR]),
        ("Trong 9 tháng, đàn lợn tiêm phòng 317 con.", [SO_FAR]),
        ("Đàn lợn 517 con, trong đó lợn nái 91 con.", [LEVEL, LEVEL]),
        ("Hiện nay, trên địa bàn có 87 hợp tác xã.", [LEVEL]),
        ("Tỷ lệ hộ nghèo cuối năm 2030 là 14,2%.", [LEVEL]),
        ("Số hộ nghèo đầu năm 2031 là 517 hộ.", [LEVEL]),
    ],
)
def test_levels_are_as_of_the_end(text: str, expected: list[str]) -> None:
    assert begins(text) == expected


PLAN = Context(issued_on=date(2030, 12, 2), reference=date(2030, 12, 2), doc_type="Kế hoạch", province="Sơn La")


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Tốc độ tăng giá trị sản xuất bình quân 7%/năm.", "2031-01-01"),
        ("Giảm tỷ lệ hộ nghèo bình quân 2 - 3%/năm.", "2031-01-01"),
        ("Sản lượng lương thực bình quân 2,7 triệu tấn/năm.", "2031-01-01"),
        ("Thu nhập bình quân đầu người 90 triệu đồng/năm.", "2035-01-01"),
        ("Tỷ lệ hộ nghèo còn 2%.", "2035-01-01"),
    ],
)
def test_averages_are_of_the_whole_stage(text: str, first: str) -> None:
    title = "KẾ HOẠCH\nPhát triển kinh tế - xã hội giai đoạn 2031 - 2035\nMục tiêu:\n"
    found = indicators(f"{title}- {text}", PLAN)
    assert {d.period_start.isoformat() for d in found if d.period_start} == {first}


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        (
            "Giá trị sản xuất đạt 151 tỷ đồng, trong đó nông nghiệp 133 tỷ đồng, tăng 4%; lâm nghiệp 8 tỷ đồng; "
            "thủy sản 10 tỷ đồng.",
            [None, 0, 0, 0],
        ),
        ("Thu ngân sách 151 tỷ đồng, trong đó thuế 133 tỷ đồng; chi ngân sách 90 tỷ đồng.", [None, 0, None]),
        ("Thu ngân sách 91 tỷ đồng, trong đó thu nội địa 59 - 61 tỷ đồng.", [None, 0, 0]),
        (
            "Tổng vốn đạt 151 tỷ đồng. Trong đó, vốn ngân sách chiếm 40%; vốn tín dụng 35%; vốn dân cư 20%.",
            [None, 0, 0, 0],
        ),
        ("Có 4.000 doanh nghiệp (chưa kể 900 hộ kinh doanh).", [None, None]),
        ("Nhận 150 đơn, trong đó khiếu nại 100 đơn; đã giải quyết 30 đơn; đang xem xét 20 đơn.", [None, 0, None, None]),
        ("Tổng thu 9 tháng đạt 820 tỷ đồng, trong đó:\n- Thuế: 517 tỷ đồng.\n- Phí: 91 tỷ đồng.", [None, 0, 0]),
    ],
)
def test_parts_behind_semicolons(text: str, parts: list[int | None]) -> None:
    assert [d.part_of for d in indicators(TITLE + text, REPORT)] == parts


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Bội chi ngân sách nhà nước khoảng 40 tỷ đồng.", "bội chi ngân sách nhà nước"),
        ("Thiệt hại ước khoảng 40 tỷ đồng.", "thiệt hại"),
    ],
)
def test_no_bound_begins_within_a_syllable(text: str, name: str) -> None:
    assert [(d.name, d.quantity.bound) for d in indicators(TITLE + text, REPORT)] == [(name, "approx")]
