"""Aims and plans that stand beside results: which figure is of which."""

from __future__ import annotations

import pytest
from test_indicators import indicators


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # in brackets behind the plan that a share was reached of stands the plan
        (
            "Thu 812 tỷ đồng, đạt 116% dự toán pháp lệnh (700 tỷ đồng), bằng 90% chỉ tiêu năm (902 tỷ đồng).",
            [("812", "actual"), ("700", "target"), ("902", "target")],
        ),
        # what a result was held against sets no aim for the next clause
        (
            "Tỷ lệ trả hồ sơ qua mạng đạt 21%, thấp hơn 9% so với mục tiêu (30%), riêng huyện Mộc Châu 44%.",
            [("21", "actual"), ("30", "target"), ("44", "actual")],
        ),
        ("Tỷ lệ thu gom đạt 80%, thấp hơn so với mục tiêu là 85%; khu vực thị trấn 91%.",
         [("80", "actual"), ("85", "target"), ("91", "actual")]),
        # what a year had is no aim, though it stands in brackets behind one
        ("Phấn đấu cả năm số vụ cháy dưới 12 vụ (năm 2023 là 19 vụ).", [("12", "target"), ("19", "actual")]),
        (
            "Phấn đấu năm 2025 tỷ lệ hộ nghèo còn 6% (năm 2022 là 9%, năm 2023 là 8%).",
            [("6", "target"), ("9", "actual"), ("8", "actual")],
        ),
        # what was given to spend or to fill
        ("Chi sự nghiệp y tế năm 2024 được giao 640 tỷ đồng.", [("640", "target")]),
        ("Tổng biên chế được giao 1.215 người, hiện có mặt 1.180 người.", [("1215", "target"), ("1180", "actual")]),
        ("Diện tích đất được giao 120 ha.", [("120", "actual")]),
    ],
)  # fmt: skip
def test_aims_and_results(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(f"{d.quantity.value:f}", d.status) for d in indicators(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Có 07 chủ đầu tư giải ngân trên 80%, 11 chủ đầu tư từ 40% đến 80%, 15 chủ đầu tư dưới 40%.",
            [
                ("chủ đầu tư giải ngân trên 80%", "7"),
                ("chủ đầu tư từ 40% đến 80%", "11"),
                ("chủ đầu tư dưới 40%", "15"),
            ],
        ),
        (
            "Có 6 xã đạt trên 90% kế hoạch; 4 xã đạt từ 15 đến 18 tiêu chí.",
            [("xã đạt trên 90%", "6"), ("xã đạt từ 15 đến 18 tiêu chí", "4")],
        ),
        ("Trồng 40 ha rừng, đạt trên 90% kế hoạch.", [("diện tích trồng rừng", "40")]),
    ],
)
def test_bodies_are_classed_by_what_they_have_reached(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(d.name, f"{d.quantity.value:f}") for d in indicators(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Đến năm 2025 có 70% số xã trở lên đạt chuẩn, thu nhập bình quân đạt 48 triệu đồng/người.",
            [("tỷ lệ số xã đạt chuẩn", "over"), ("thu nhập bình quân", "exact")],
        ),
        ("Phấn đấu 92% dân số trở lên có thẻ khám bệnh.", [("tỷ lệ dân số có thẻ khám bệnh", "over")]),
        ("Có 60% giáo viên trình độ đại học trở lên.", [("tỷ lệ giáo viên trình độ đại học trở lên", "exact")]),
    ],
)
def test_least_shares(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(d.name, d.quantity.bound) for d in indicators(text)] == expected


@pytest.mark.parametrize(
    "text",
    [
        "Các quỹ đã giảm nợ xấu từ 40 tỷ đồng, chiếm 1,2% tổng dư nợ, xuống còn 31 tỷ đồng, chiếm 0,9% tổng dư nợ.",
        "Nợ xấu giảm từ 40 tỷ đồng (1,2%) xuống còn 31 tỷ đồng (0,9%).",
    ],
)
def test_a_way_from_one_level_to_another_with_their_shares(text: str) -> None:
    start, end = indicators(text)
    assert (start.name, start.period_end) == ("nợ xấu", None)
    assert end.name == "nợ xấu"
    assert [[f"{c.value:f}" for c in d.comparisons] for d in (start, end)] == [["1.2"], ["0.9"]]
