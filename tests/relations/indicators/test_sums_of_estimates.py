"""What is estimated with what stands before it: running totals, and the lines of a list."""

from __future__ import annotations

import pytest
from test_indicators import indicators


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Sản lượng thủy sản tháng 4 ước 12 tấn, tăng 3% so với cùng kỳ. "
            "Lũy kế 4 tháng đạt 90 tấn, trong đó nuôi trồng 40 tấn.",
            ["estimate", "estimate", "estimate"],
        ),
        (
            "Khách du lịch tháng 4 ước 12 nghìn lượt khách. Bốn tháng, đón 90 nghìn lượt khách.",
            ["estimate", "estimate"],
        ),
        ("Xuất khẩu tháng 4 ước 12 triệu USD. Nhập khẩu 4 tháng đạt 31 triệu USD.", ["estimate", "estimate"]),
        # counted up to a day, of another measure, behind a total that is estimated by itself, behind what is known
        ("Thu nội địa tháng 4 ước 12 tỷ đồng. Lũy kế đến ngày 20/4 thu 90 tỷ đồng.", ["estimate", "actual"]),
        ("Thu nội địa tháng 4 ước 12 tỷ đồng. Tính chung 4 tháng trồng 90 ha rừng.", ["estimate", "actual"]),
        ("Vận tải 4 tháng ước đạt 12 triệu tấn. Hàng qua cảng 4 tháng đạt 90 triệu tấn.", ["estimate", "actual"]),
        ("Thu nội địa tháng 4 đạt 12 tỷ đồng. Lũy kế 4 tháng đạt 90 tỷ đồng.", ["actual", "actual"]),
    ],
)
def test_a_total_is_estimated_with_its_month(text: str, expected: list[str]) -> None:
    assert [d.status for d in indicators(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Xuất khẩu 4 tháng ước đạt 90 triệu USD, trong đó:\n- Chè 31 triệu USD;\n- Gạo 12 triệu USD, cà phê 9 "
            "triệu USD.",
            ["estimate"] * 4,
        ),
        (
            "Dư nợ đến 30/4/2024 ước 90 tỷ đồng, tăng 3%.\n- Theo thời hạn: ngắn hạn 31 tỷ đồng, dài hạn 59 tỷ đồng.\n"
            "- Theo ngành: công nghiệp 12 tỷ đồng, thương mại 48 tỷ đồng.",
            ["estimate"] * 5,
        ),
        # of another kind, or done; beside what is known
        (
            "Thu ngân sách 4 tháng ước 90 tỷ đồng:\n- Đã thu nợ thuế 12 tỷ đồng;\n- Xử phạt 31 đơn vị.",
            ["estimate", "actual", "actual"],
        ),
        (
            "Vốn đăng ký đạt 90 triệu USD; vốn thực hiện ước 31 triệu USD.\nVề đối tác, Hàn Quốc 12 triệu USD.",
            ["actual", "estimate", "actual"],
        ),
    ],
)
def test_lines_are_estimated_with_the_line_above(text: str, expected: list[str]) -> None:
    assert [d.status for d in indicators(text)] == expected


def test_what_was_taken_in_is_known() -> None:
    text = "Hàng qua cảng 4 tháng ước 90 triệu tấn; thu phí hạ tầng được 31 tỷ đồng; xuất khẩu 12 triệu USD."
    assert [d.status for d in indicators(text)] == ["estimate", "actual", "actual"]


def test_the_cost_of_a_project_is_of_no_time() -> None:
    text = "Năm 2023 trồng 90 ha rừng. Lập dự án kè biển, tổng mức đầu tư dự kiến 31 tỷ đồng."
    planted, cost = indicators(text)
    assert planted.period_end is not None
    assert (cost.status, cost.period_start, cost.period_end) == ("target", None, None)
