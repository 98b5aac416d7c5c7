"""Percentages in brackets and behind two amounts: of the plan, of the whole, or of the year before."""

from __future__ import annotations

from decimal import Decimal

import pytest
from test_indicators import PLAN, compared, indicators


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Vốn đầu tư 9 tháng ước 100 tỷ đồng, đạt 70% kế hoạch, gồm: khu vực nhà nước 30 tỷ đồng (chiếm 30%), khu "
            "vực tư nhân 58 tỷ đồng (58%), khu vực FDI 12 tỷ đồng (12%).",
            [("100", "plan", "70"), ("30", "other", "30"), ("58", "other", "58"), ("12", "other", "12")],
        ),
        ("Thu phí đạt 2,5/6,8 tỷ đồng, bằng 36,8%.", [("2.5", "plan", "36.8")]),
        ("Gieo 18 ha ngô (89% kế hoạch), 20 ha lạc (95% KH).", [("18", "plan", "89"), ("20", "plan", "95")]),
        ("Tuyển 18 cán bộ xã (102% cùng kỳ).", [("18", "same_period", "102")]),
        ("Nợ nhóm 2 là 640 tỷ đồng, bằng 1,16%.", [("640", "other", "1.16")]),
        ("Thu phí 640 tỷ đồng, bằng 91,6%.", [("640", "same_period", "91.6")]),
        ("Đã giải ngân 64 tỷ đồng, đạt 31,6% số vốn được phân bổ.", [("64", "plan", "31.6")]),
        ("Giải quyết việc làm cho 640 lao động (đạt 31,6%).", [("640", "plan", "31.6")]),
        ("Có 14/16 trạm y tế đạt chuẩn ( 87,5% ).", [("14", "other", "87.5")]),
        ("Có 14 mặt hàng đạt kim ngạch trên 1 tỷ USD, chiếm 81% tổng kim ngạch.", [("14", "other", "81")]),
        ("Có 14 xã đạt 15-18 tiêu chí (11,4%).", [("14", "other", "11.4")]),
        ("Thu từ du lịch 64 nghìn tỷ đồng, đóng góp 3,6% GRDP của tỉnh.", [("64", "other", "3.6")]),
        ("Cà phê đạt 64 triệu USD, giảm 21% (lượng giảm 11,8%).", [("64", "same_period", "-21")]),
        ("Công nhận thêm 4 trường chuẩn, nâng tổng số lên 32 trường, đạt 51,2%.", [("32", "other", "51.2")]),
        ("Nhận 640 hồ sơ (trực tuyến 320, đạt 50%), trả 600 hồ sơ.", []),
        ("Nhập khẩu đạt 64 triệu USD, cao hơn 6 triệu USD so với số ước tính.", [("64", "other", "6")]),
        (
            "Vốn đầu tư đạt 64 tỷ đồng, tăng 4,6% so với cùng kỳ (cùng kỳ năm 2023 bằng 54% dự toán và tăng 9,7%).",
            [("64", "same_period", "4.6")],
        ),
        (
            "Có 34 hộ bị hại, giảm 6% so với cùng kỳ, tương ứng 148 nhân khẩu, giảm 5%.",
            [("34", "same_period", "-6"), ("148", "same_period", "-5")],
        ),
    ],
)
def test_what_a_percentage_is_of(text: str, expected: list[tuple[str, str, str]]) -> None:
    told = [(f"{d.quantity.value:f}", c.basis, f"{c.value:f}") for d in indicators(text) for c in d.comparisons]
    assert told == expected


def test_a_month_within_the_year_so_far_is_told_by_the_way() -> None:
    text = (
        "Cho vay 4 tháng đạt 90 tỷ đồng, trong đó tháng 4 đạt 12 tỷ đồng, giảm 3% so với tháng trước; thu nợ 80 tỷ "
        "đồng, tăng 2%."
    )
    repaid = indicators(text)[-1]
    assert (repaid.period_start.month, repaid.period_end.month) == (1, 4)  # type: ignore[union-attr]
    assert [c[0] for c in compared(repaid)] == ["same_period"]


def test_what_is_left_is_no_estimate() -> None:
    text = "Thu thuế tháng 5 ước 4 tỷ đồng; nợ đọng còn trên 2,6 tỷ đồng."
    assert [d.status for d in indicators(text)] == ["estimate", "actual"]


def test_what_a_plan_costs_is_told_wherever_it_stands() -> None:
    text = (
        "III. NHIỆM VỤ\n3. Kinh phí thực hiện năm 2025 dự kiến 850 triệu đồng, gồm ngân sách tỉnh 500 triệu đồng, ngân "
        "sách huyện 350 triệu đồng."
    )
    assert [f"{d.quantity.value:f}" for d in indicators(text, PLAN)] == ["850", "500", "350"]


def test_the_hurt_beside_the_dead_are_people() -> None:
    hurt = indicators("Xảy ra 2 vụ tai nạn giao thông, làm 01 người chết, 03 bị thương.")[-1]
    assert (f"{hurt.quantity.value:f}", hurt.quantity.unit, hurt.name) == (
        "3",
        "người",
        "người bị thương do tai nạn giao thông",
    )


def test_what_is_dissolved_is_no_prize() -> None:
    assert [d.quantity.unit for d in indicators("Có 148 doanh nghiệp tạm ngừng hoạt động và 37 giải thể.")] == [
        "doanh nghiệp"
    ]
    assert [d.quantity.unit for d in indicators("Huyện tổ chức 37 giải thể thao.")] == ["giải"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Huyện đã trồng 210 ha rừng, tức chỉ 42% kế hoạch.", [("plan", "ratio", Decimal(42))]),
        ("Trong 2.400 hộ thuộc diện, mới cấp nước cho 96 hộ, tức chưa đến 4%.", [("other", "ratio", Decimal(4))]),
        ("Cấp 62 nghìn thẻ bảo hiểm y tế cho trẻ em (100% đối tượng).", [("other", "ratio", Decimal(100))]),
        (
            "Còn 3.150 hộ nghèo, chiếm 4,1%, vượt chỉ tiêu HĐND tỉnh giao (giảm 3%).",
            [("other", "ratio", Decimal("4.1"))],
        ),
    ],
)
def test_a_share_told_again_is_of_the_value_before_it(text: str, expected: list[tuple[str, str, Decimal]]) -> None:
    found = indicators(text)
    assert compared(found[-1]) == expected
    assert all(d.quantity.unit != "%" for d in found)
