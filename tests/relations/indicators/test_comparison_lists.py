"""Changes of several values told in one breath, and bases that a sentence names once."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from test_comparisons import all_compared
from test_indicators import compared, indicators


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Xảy ra 85 vụ va chạm, 31 người chết, 66 người bị thương; so với cùng kỳ giảm 4,9% số vụ, giảm 3% số "
            "người chết và tăng 7,4% số người bị thương.",
            [
                ("85", [("same_period", "change", "-4.9")]),
                ("31", [("same_period", "change", "-3")]),
                ("66", [("same_period", "change", "7.4")]),
            ],
        ),
        (
            "Có 54 vụ va chạm, làm chết 31 người, bị thương 28 người, so cùng kỳ giảm cả ba mặt (-3 vụ, -6 người "
            "chết, -9 người bị thương).",
            [
                ("54", [("same_period", "change_abs", "-3")]),
                ("31", [("same_period", "change_abs", "-6")]),
                ("28", [("same_period", "change_abs", "-9")]),
            ],
        ),
        (
            "Xảy ra 24 vụ va chạm, làm 12 người chết, 8 người bị thương; so với tháng trước, số vụ giảm 4%, số người "
            "chết giảm 5%, số người bị thương tăng 6%.",
            [
                ("24", [("previous", "change", "-4")]),
                ("12", [("previous", "change", "-5")]),
                ("8", [("previous", "change", "6")]),
            ],
        ),
        (
            "Xảy ra 24 vụ va chạm, chết 12 người, bị thương 8 người; so với tháng trước tăng 3 vụ (+14,3%), giảm 2 "
            "người chết (-14,3%).",
            [
                ("24", [("previous", "change_abs", "3"), ("previous", "change", "14.3")]),
                ("12", [("previous", "change_abs", "-2"), ("previous", "change", "-14.3")]),
                ("8", []),
            ],
        ),
        (
            "Xảy ra 31 vụ va chạm, làm chết 22 người; so cùng kỳ tăng 02 vụ, số người chết giảm 03 người.",
            [("31", [("same_period", "change_abs", "2")]), ("22", [("same_period", "change_abs", "-3")])],
        ),
        (
            "Vận tải ước đạt 8,7 triệu tấn và 1,2 tỷ tấn.km, so với tháng trước tăng 1,5% về tấn và 1,9% về tấn.km.",
            [("8.7", [("previous", "change", "1.5")]), ("1.2", [("previous", "change", "1.9")])],
        ),
        (
            "Xuất khẩu chè đạt 5,5 nghìn tấn, trị giá 2,5 triệu USD, tăng 11,5% về lượng và 16,2% về kim ngạch so với "
            "cùng kỳ.",
            [("5.5", [("same_period", "change", "11.5")]), ("2.5", [("same_period", "change", "16.2")])],
        ),
        (
            "Cấp mới 72 dự án với số vốn 114 triệu USD, bằng 93,2% về số dự án và gấp 1,4 lần về số vốn so với cùng "
            "kỳ.",
            [("72", [("same_period", "ratio", "93.2")]), ("114", [("same_period", "ratio", "140")])],
        ),
        (
            "Đã thanh toán 1.146/1.872 tỷ đồng kế hoạch, bằng 61,2%; năng suất lúa đạt 60 tạ/ha, tăng 2 tạ/ha so với "
            "vụ đông xuân trước; thu 90 tỷ đồng, tăng 12% so với tháng cùng kỳ.",
            [
                ("1146", [("plan", "ratio", "61.2")]),
                ("60", [("previous", "change_abs", "2")]),
                ("90", [("same_period", "change", "12")]),
            ],
        ),
        (
            "Thu hút 56 dự án, vốn 900 tỷ đồng; so với năm 2023 gấp 1,5 lần về số dự án và 2,1 lần về vốn.",
            [("56", [("previous", "ratio", "150")]), ("900", [("previous", "ratio", "210")])],
        ),
        (
            "Thu hút 56 dự án, vốn 900 tỷ đồng, trong đó 12 dự án mới với 80 tỷ đồng; so với năm 2023 tăng 15% về số "
            "dự án và 21% về vốn.",
            [("56", [("previous", "change", "15")]), ("900", [("previous", "change", "21")]), ("12", []), ("80", [])],
        ),
    ],
)
def test_the_words_beside_a_change_name_its_value(
    text: str, expected: list[tuple[str, list[tuple[str, str, str]]]]
) -> None:
    assert all_compared(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Tai nạn lao động 33 vụ, tăng gấp rưỡi so với tháng trước; cháy rừng 12 vụ, gấp đôi cùng kỳ.",
            [("33", [("previous", "ratio", "150")]), ("12", [("same_period", "ratio", "200")])],
        ),
        (
            "Doanh thu bán lẻ ước 114 tỷ đồng, tăng 15,4% so với cùng kỳ, nếu loại trừ yếu tố giá thì tăng 10,4%.",
            [("114", [("same_period", "change", "15.4"), ("same_period", "change", "10.4")])],
        ),
        (
            "Gieo cấy được 1.180 ha lúa mùa, bằng 99,3% cùng kỳ; thu hoạch 874 ha lúa hè thu, bằng 96,8%.",
            [("1180", [("same_period", "ratio", "99.3")]), ("874", [("same_period", "ratio", "96.8")])],
        ),
        (
            "Thu tiền sử dụng đất 113 tỷ đồng, mới đạt 37,7%.",
            [("113", [("plan", "ratio", "37.7")])],
        ),
        (
            "Tỷ lệ hộ nghèo giảm 2,02 điểm phần trăm, còn 2,54%.",
            [("2.54", [("same_period", "change_abs", "-2.02")])],
        ),
    ],
)
def test_changes_told_in_other_ways(text: str, expected: list[tuple[str, list[tuple[str, str, str]]]]) -> None:
    assert all_compared(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Vận tải ước 1,3 triệu lượt khách, 71,5 triệu lượt khách.km, so với tháng trước giảm 9,8% và 8,4%.",
            [("1.3", [("previous", "change", "-9.8")]), ("71.5", [("previous", "change", "-8.4")])],
        ),
        (
            "Va chạm 76 vụ, 61 người chết, 35 người bị thương; so với cùng kỳ tăng cả 3 tiêu chí (9 vụ, 5 người chết, "
            "11 người bị thương).",
            [
                ("76", [("same_period", "change_abs", "9")]),
                ("61", [("same_period", "change_abs", "5")]),
                ("35", [("same_period", "change_abs", "11")]),
            ],
        ),
        (
            "Dư nợ nội tệ 67 tỷ đồng, tăng 5,9% so đầu năm; ngoại tệ 16 tỷ đồng, giảm 4,5%.",
            [("67", [("previous", "change", "5.9")]), ("16", [("previous", "change", "-4.5")])],
        ),
        (
            "Xuất khẩu than 2,4 tỷ USD, giảm 35,8%, giảm tuyệt đối 1,35 tỷ USD so với cùng kỳ.",
            [("2.4", [("same_period", "change", "-35.8"), ("same_period", "change_abs", "-1.35")])],
        ),
        (
            "Xuất khẩu chè 91 tỷ USD, tăng 7,5% so với cùng kỳ và chiếm 71,1%.",
            [("91", [("same_period", "change", "7.5"), ("other", "ratio", "71.1")])],
        ),
        ("Thu phí 68 tỷ đồng, hụt 3,2 tỷ đồng.", [("68", [("plan", "change_abs", "-3.2")])]),
        (
            "Thu thuế 905 tỷ đồng (47% DT), tiền thuê đất 118 tỷ đồng (29,6%).",
            [("905", [("plan", "ratio", "47")]), ("118", [("plan", "ratio", "29.6")])],
        ),
        (
            "Giải ngân được 563 tỷ đồng, đạt 26,6% kế hoạch (CK năm 2023 đạt 31,2%).",
            [("563", [("plan", "ratio", "26.6")])],
        ),
        (
            "Bán lẻ đạt 260 tỷ đồng, tăng 9,5% so với cùng kỳ, loại trừ yếu tố giá còn 5,3%.",
            [("260", [("same_period", "change", "9.5"), ("same_period", "change", "5.3")])],
        ),
        (
            "Xảy ra 41 vụ va chạm, làm chết 9 người, bị thương 38 người; so với cùng kỳ giảm 6 vụ, số chết tăng 2 "
            "người, bị thương giảm 13 người.",
            [
                ("41", [("same_period", "change_abs", "-6")]),
                ("9", [("same_period", "change_abs", "2")]),
                ("38", [("same_period", "change_abs", "-13")]),
            ],
        ),
        (
            "Có 61 doanh nghiệp mới, gấp đôi quý I; 214 hộ kinh doanh (+ 8,3%) so với cùng kỳ.",
            [("61", [("other", "ratio", "200")]), ("214", [("same_period", "change", "8.3")])],
        ),
        (
            "Tỷ lệ che phủ rừng đạt 44,6%, thấp hơn chỉ tiêu HĐND giao 0,4 điểm phần trăm.",
            [("44.6", [("plan", "change_abs", "-0.4")])],
        ),
    ],
)
def test_lists_of_changes_and_bases_told_once(
    text: str, expected: list[tuple[str, list[tuple[str, str, str]]]]
) -> None:
    assert all_compared(text) == expected


def test_the_change_of_the_year_before_in_brackets_is_a_value_of_its_own() -> None:
    value, before = indicators("Bán lẻ 9 tháng năm 2024 đạt 260 tỷ đồng, tăng 9,5% (cùng kỳ 2023 tăng 9,2%).")
    assert [c.value for c in value.comparisons] == [Decimal("9.5")]
    assert (before.name, before.quantity.value, before.period_end and before.period_end.year) == (
        "tốc độ tăng bán lẻ", Decimal("9.2"), 2023,
    )  # fmt: skip


def test_the_change_of_another_time_in_brackets_is_a_value_of_its_own() -> None:
    value, before = indicators("Năm 2007, bán lẻ đạt 260 tỷ đồng, tăng 9,5% (6 tháng 2006 tăng 9%).")
    assert [c.value for c in value.comparisons] == [Decimal("9.5")]
    assert (before.quantity.value, before.period_end) == (Decimal("9"), date(2006, 6, 30))


def test_several_values_of_the_year_before_in_one_bracket() -> None:
    drafts = indicators("Năm 2024 cấp mới 21 dự án, tổng vốn 3.104 tỷ đồng (CK 16 dự án, 1.920 tỷ đồng).")
    told = [(f"{d.quantity.value:f}", d.name, d.period_end.year if d.period_end else None) for d in drafts]
    assert told[2:] == [("16", drafts[0].name, 2023), ("1920", drafts[1].name, 2023)]


def test_the_next_sentence_repeats_values_beside_what_they_were() -> None:
    text = (
        "Toàn tỉnh xảy ra 48 vụ cháy, làm chết 4 người, bị thương 12 người, thiệt hại 14,5 tỷ đồng. So với cùng kì năm "
        "2023, số vụ cháy giảm 6 vụ (48/54 vụ), giảm 2 người chết (4/6 người), thiệt hại tăng 2,1 tỷ đồng "
        "(14,5/12,4 tỷ đồng)."
    )
    assert all_compared(text) == [
        ("48", [("same_period", "change_abs", "-6")]),
        ("4", [("same_period", "change_abs", "-2")]),
        ("12", []),
        ("14.5", [("same_period", "change_abs", "2.1")]),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Năm 2023, cơ cấu kinh tế của ba khu vực lần lượt là 22,8% - 42,5% - 34,7% (cùng kỳ năm 2022 là 25,1% - "
            "39,6% - 35,3%).",
            [("25.1", "22.8", 2022), ("39.6", "42.5", 2022), ("35.3", "34.7", 2022)],
        ),
        (
            "Năm 2023, cơ cấu kinh tế: nông nghiệp 26,2% - công nghiệp 35,6% - dịch vụ 38,2% (năm 2022: 28,1% - 33,7% "
            "- 38,2%).",
            [("28.1", "26.2", 2022), ("33.7", "35.6", 2022), ("38.2", "38.2", 2022)],
        ),
    ],
)
def test_a_series_in_brackets_repeats_the_series_before_it(text: str, expected: list[tuple[str, str, int]]) -> None:
    drafts = indicators(text)
    series, before = drafts[: len(expected)], drafts[len(expected) :]
    told = [(f"{d.quantity.value:f}", d.period_end.year if d.period_end else None) for d in before]
    assert told == [(value, year) for value, _, year in expected]
    assert [d.name for d in before] == [d.name for d in series]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Kế hoạch vốn đầu tư (gồm vốn kéo dài 41 tỷ đồng) là 376 tỷ đồng.",
            [("vốn kéo dài", "41"), ("kế hoạch vốn đầu tư", "376")],
        ),
        ("Tỷ lệ sinh giảm 0,6‰ (còn 16,4‰).", [("tỷ lệ sinh", "16.4")]),
        (
            "Thu nhập bình quân 6,8 triệu đồng, gấp 2,3 lần năm 2020 (2,95 triệu đồng).",
            [("thu nhập bình quân", "6.8"), ("thu nhập bình quân", "2.95")],
        ),
    ],
)
def test_names_around_brackets(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(d.name, f"{d.quantity.value:f}") for d in indicators(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # The same difference, told again.
        (
            "Sản lượng chè đạt 1,2 triệu tấn, tăng 31 nghìn tấn so với tháng trước (tương đương 2,6%).",
            [("1.2", [("previous", "change_abs", "31"), ("previous", "change", "2.6")])],
        ),
        (
            "Nhập khẩu đạt 9 tỷ USD, tăng 12% so với cùng kỳ, tương đương 1,1 tỷ USD.",
            [("9", [("same_period", "change", "12"), ("same_period", "change_abs", "1.1")])],
        ),
        # a share of the plan is no difference told again
        (
            "Thu ngân sách đạt 790 tỷ đồng, tăng 260 tỷ đồng (bằng 50%) so với dự toán.",
            [("790", [("plan", "change_abs", "260"), ("plan", "ratio", "50")])],
        ),
        (
            "Sản lượng sắn giảm khoảng 4% (tương đương 90 nghìn tấn) đạt mức 2,1 triệu tấn.",
            [("2.1", [("same_period", "change", "-4"), ("same_period", "change_abs", "-90")])],
        ),
        # One basis for all changes of a sentence, before or behind them.
        (
            "Diện tích đạt 310 ha, tăng 4 ha; năng suất 62 tạ/ha, tăng 0,5 tạ/ha; sản lượng 1.922 tấn, tăng 40 tấn so "
            "với tháng trước.",
            [
                ("310", [("previous", "change_abs", "4")]),
                ("62", [("previous", "change_abs", "0.5")]),
                ("1922", [("previous", "change_abs", "40")]),
            ],
        ),
        # The parts of a whole are held against what the whole was.
        (
            "Cả tỉnh gieo 94 nghìn ha, bằng 101% cùng kỳ năm trước. Trong đó, miền núi gieo 30 nghìn ha, bằng 99%; "
            "đồng bằng gieo 64 nghìn ha, bằng 102%.",
            [
                ("94", [("same_period", "ratio", "101")]),
                ("30", [("same_period", "ratio", "99")]),
                ("64", [("same_period", "ratio", "102")]),
            ],
        ),
        (
            "Cả năm 2024, xuất khẩu đạt 90 triệu USD, tăng 6 - 8%.",
            [("90", [("previous", "change", "6"), ("previous", "change", "8")])],
        ),
        ("Xuất siêu đạt 3 tỷ USD, tăng gấp 3,1 lần so với CKNT.", [("3", [("same_period", "ratio", "310")])]),
        ("Đã gieo 85 nghìn ha, nhanh hơn cùng kỳ năm trước 6%.", [("85", [("same_period", "change", "6")])]),
        (
            "Tại thời điểm 1/4/2024, đàn lợn có 27 nghìn con, tăng 3,5% so với 1/4/2023.",
            [("27", [("same_period", "change", "3.5")])],
        ),
        (
            "Tính chung 2 tháng, xuất khẩu đạt 28 triệu USD, tăng 6% so với 2 tháng/2023.",
            [("28", [("same_period", "change", "6")])],
        ),
    ],
)
def test_bases_that_a_sentence_shares(text: str, expected: list[tuple[str, list[tuple[str, str, str]]]]) -> None:
    assert all_compared(text) == expected


def test_a_difference_and_the_level_that_it_led_to() -> None:
    text = (
        "Trong tháng, lúa thơm giảm 400 đồng/kg, còn 5.800 đồng/kg; gạo nếp tăng 500 đồng/kg lên 21.000 đồng/kg; giá "
        "tiêu giảm 1.500-3.000 đồng/kg xuống mức 71.000-75.000 đồng/kg."
    )
    assert [(d.name, f"{d.quantity.value:f}", len(d.comparisons)) for d in indicators(text)] == [
        ("lúa thơm", "5800", 1),
        ("gạo nếp", "21000", 1),
        ("giá tiêu", "71000", 0),
        ("giá tiêu", "75000", 0),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Xuất khẩu hạt điều đạt 37 nghìn tấn, 20 triệu USD, tăng 18,5% về khối lượng nhưng chỉ tăng 8% về giá trị.",
            [("37", [("same_period", "change", "18.5")]), ("20", [("same_period", "change", "8")])],
        ),
        (
            "Tai nạn giao thông làm 42 người chết (giảm 4 người = 8,7%).",
            [("42", [("same_period", "change_abs", "-4"), ("same_period", "change", "-8.7")])],
        ),
        (
            "Giá trị thủy sản 512 tỷ đồng, đạt 39% KH (tăng 4%).",
            [("512", [("plan", "ratio", "39"), ("same_period", "change", "4")])],
        ),
        (
            "Giải ngân đạt 55 tỷ đồng đạt 44% (cùng kỳ đạt 52%).",
            [("55", [("plan", "ratio", "44")])],
        ),
        (
            "Ghi nhận 19 ca sởi, tăng 5%; 26 ca thủy đậu, bằng 64,7%.",
            [("19", [("same_period", "change", "5")]), ("26", [("same_period", "ratio", "64.7")])],
        ),
        (
            "Năng suất lúa mùa đạt 58,5 tạ/ha (vụ mùa 2012 là 60,2 tạ/ha).",
            [("58.5", [])],
        ),
        ("Có 24 đơn vị giải ngân trên 50%, 9 đơn vị từ 30 đến 50%.", [("24", []), ("9", [])]),
        ("Có 7/9 huyện có số thu đạt trên 67% dự toán.", [("7", [])]),
    ],
)
def test_what_a_figure_says_of_the_value_before_it(
    text: str, expected: list[tuple[str, list[tuple[str, str, str]]]]
) -> None:
    assert all_compared(text) == expected


def test_one_verb_for_accidents_and_whom_they_harmed() -> None:
    values = indicators(
        "Xảy ra 34 vụ tai nạn giao thông, làm chết 26 người, bị thương 30 người, so với cùng kỳ năm 2022 xảy ra ít hơn "
        "02 vụ, 04 người chết, nhiều hơn 07 người bị thương."
    )
    assert [compared(v) for v in values] == [[("same_period", "change_abs", n)] for n in (-2, -4, 7)]


@pytest.mark.parametrize(
    "before",
    ["CK: 36 vụ, chết 30 người, bị thương 23 người", "cùng kỳ năm 2023: 36 vụ, 30 người chết, 23 người bị thương"],
)
def test_what_was_a_year_before_in_brackets(before: str) -> None:
    values = indicators(f"Xảy ra 34 vụ tai nạn giao thông, làm chết 26 người, bị thương 30 người ({before}).")
    assert [(v.name, v.period_text == "cùng kỳ") for v in values] == [
        ("vụ tai nạn giao thông", False),
        ("người chết do tai nạn giao thông", False),
        ("người bị thương do tai nạn giao thông", False),
        ("vụ tai nạn giao thông", True),
        ("người chết do tai nạn giao thông", True),
        ("người bị thương do tai nạn giao thông", True),
    ]


def test_changes_of_all_criteria_in_turn() -> None:
    text = (
        "Xảy ra 96 vụ tai nạn, làm chết 54 người, bị thương 61 người; so với cùng kỳ giảm cả 3 tiêu chí, lần lượt là "
        "8,6%, 5,3% và 10,3%."
    )
    assert [[float(c.value) for c in d.comparisons] for d in indicators(text)] == [[-8.6], [-5.3], [-10.3]]
