"""What a measure was before, told beside its value: a year earlier, at the beginning of the year, in a year named."""

from __future__ import annotations

from datetime import date

import pytest
from test_indicators import indicators


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Quý II/2024 phạt 64 cơ sở với số tiền 190 triệu đồng (cùng kỳ năm trước mới phạt 40 cơ sở).",
            [(64, date(2024, 6, 30)), (190, date(2024, 6, 30)), (40, date(2023, 6, 30))],
        ),
        (
            "Đến ngày 20/4/2024, lượng nước còn 12,5 triệu m3 (cùng thời điểm năm 2023 là 30 triệu m3). "
            "Hồ Sơn Lâm còn 2 triệu m3.",
            [(12.5, date(2024, 4, 20)), (30, date(2023, 4, 20)), (2, date(2024, 4, 20))],
        ),
        ("Năm 2024 tỷ lệ hộ nghèo còn 3,3%, đầu năm là 4,1%.", [(3.3, date(2024, 12, 31)), (4.1, date(2023, 12, 31))]),
        # how far a plan was carried out at another time is no value of its own
        ("Đến ngày 16/5/2024 giải ngân 81 tỷ đồng, đạt 33% kế hoạch, cùng kỳ năm 2023 đạt 29%.",
         [(81, date(2024, 5, 16))]),
        (
            "Năm 2024 vốn tỉnh giải ngân 45%, vốn huyện 9% (cùng kỳ lần lượt đạt 28% và 11%).",
            [(45, date(2024, 12, 31)), (9, date(2024, 12, 31)), (28, date(2023, 12, 31)), (11, date(2023, 12, 31))],
        ),
        (
            "Năm 2024 xảy ra 31 vụ cháy, 4 người chết (2021: 29 vụ, 3 người).",
            [(31, date(2024, 12, 31)), (4, date(2024, 12, 31)), (29, date(2021, 12, 31)), (3, date(2021, 12, 31))],
        ),
        # the rate has a change of its own, and stood at another level
        (
            "Năm 2024 còn 145 hộ nghèo, tỷ lệ 11,6%, giảm 2,1% so với đầu năm (13,7%).",
            [(145, date(2024, 12, 31)), (11.6, date(2024, 12, 31)), (13.7, date(2023, 12, 31))],
        ),
        (
            "Năm 2024 còn 145 hộ nghèo, tỷ lệ 11,6% (đầu năm 172 hộ, tỷ lệ 13,7%).",
            [(145, date(2024, 12, 31)), (11.6, date(2024, 12, 31)), (172, date(2023, 12, 31)),
             (13.7, date(2023, 12, 31))],
        ),
        # what another figure is held against is no value of the one before
        ("Năm 2024 chi 412 tỷ đồng, đạt 9,8% kế hoạch, thấp hơn 2,3 điểm phần trăm so với cùng kỳ năm 2023 (12,1%).",
         [(412, date(2024, 12, 31))]),
        ("Năm 2024 công suất đạt 2.156 MW ngày 10/2/2024; tỷ lệ tổn thất 2,3%.",
         [(2156, date(2024, 2, 10)), (2.3, date(2024, 12, 31))]),
        ("Năm 2024 chỉ số PCI năm 2023 đạt 66,1 điểm.", [(66.1, date(2023, 12, 31))]),
        # a difference, where no word says that it is a level
        ("Năm 2024 tỷ lệ hộ nghèo còn 3,4%, thấp hơn 0,9% của cuối năm trước.", [(3.4, date(2024, 12, 31))]),
        ("Đến ngày 31/5/2024 có 640 người tham gia, bằng 81% dân số (cuối năm 2023: 79%).", [(640, date(2024, 5, 31))]),
    ],
)  # fmt: skip
def test_what_it_was_before(text: str, expected: list[tuple[float, date]]) -> None:
    assert [(float(d.quantity.value), d.period_end) for d in indicators(text)] == expected


def test_the_plan_that_a_body_gave_in_brackets() -> None:
    text = "Đến ngày 25/5/2024 giải ngân 180 tỷ đồng, bằng 24% kế hoạch vốn Bộ Tài chính giao (750 tỷ đồng)."
    assert [(float(d.quantity.value), d.status) for d in indicators(text)] == [(180, "actual"), (750, "target")]


def test_the_number_that_another_number_has_changed() -> None:
    text = "Cả nước có 940 ca mắc sởi, 5 ca tử vong; so với cùng kỳ năm 2023 số mắc giảm 12%."
    assert [[float(c.value) for c in d.comparisons] for d in indicators(text)] == [[-12], []]


def test_the_side_that_alone_has_risen() -> None:
    text = (
        "Xảy ra 18 vụ tai nạn, làm chết 8 người, bị thương 11 người; so với cùng kỳ năm trước, số vụ giảm 1,4%, số "
        "người chết giảm 2% nhưng số người bị thương lại tăng 3%."
    )
    assert [[float(c.value) for c in d.comparisons] for d in indicators(text)] == [[-1.4], [-2], [3]]


@pytest.mark.parametrize(
    ("text", "end"),
    [
        (
            "Hồ sơ trực tuyến đạt từ 85% trở lên vào cuối năm 2024, 95% vào giữa năm 2025.",
            date(2025, 6, 30),
        ),
        ("Huyện cân đối trả 85% số nợ trong năm 2024, 95% năm 2025.", date(2025, 12, 31)),
    ],
)
def test_the_same_share_in_two_years(text: str, end: date) -> None:
    found = indicators(text)
    assert [(float(d.quantity.value), d.comparisons) for d in found] == [(85, ()), (95, ())]
    assert found[1].name == found[0].name
    assert found[1].period_end == end


def test_a_share_of_what_was_pledged_is_no_value() -> None:
    (value,) = indicators("Vốn thực hiện 670 tỷ đồng, đạt 31% vốn đăng ký.")
    assert [(c.basis, c.kind, float(c.value)) for c in value.comparisons] == [("other", "ratio", 31)]
