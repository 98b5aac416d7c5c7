"""What a value is held against: the wording before and behind the figure, brackets, and what compares nothing."""

from __future__ import annotations

from decimal import Decimal

import pytest
from test_indicators import REPORT, compared, indicators, named

from vnadmin_extract.document import Context


def all_compared(text: str, context: Context = REPORT) -> list[tuple[str, list[tuple[str, str, str]]]]:
    drafts = indicators(text, context)
    return [(f"{d.quantity.value:f}", [(b, k, f"{v:f}") for b, k, v in compared(d)]) for d in drafts]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Nhập khẩu đạt 14 triệu USD, giảm so với cùng kỳ 3,5%.",
            [("14", [("same_period", "change", "-3.5")])],
        ),
        ("Nhập khẩu 14 triệu USD, vượt kế hoạch 3,5%.", [("14", [("plan", "change", "3.5")])]),
        ("Trồng 900 ha rừng, vượt kế hoạch 100 ha.", [("900", [("plan", "change_abs", "100")])]),
        (
            "Tỷ lệ tiêm đạt 91%, vượt chỉ tiêu giao tại Quyết định số 1/QĐ-UBND là 2%.",
            [("91", [("plan", "change", "2")])],
        ),
        ("Tỷ lệ tiêm 91% so với kế hoạch, thấp hơn năm 2021 là 2%.", [("91", [("previous", "change", "-2")])]),
        ("GRDP tăng 8,1%, vượt kế hoạch là 7,5%.", [("8.1", []), ("7.5", [])]),
        (
            "Lúa trên đất tôm đã cấy 1.120 ha, chậm hơn cùng kỳ 190 ha do mưa muộn.",
            [("1120", [("same_period", "change_abs", "-190")])],
        ),
        (
            "Thu thuế 120 tỷ đồng, tăng so với cùng kỳ 12 tỷ đồng.",
            [("120", [("same_period", "change_abs", "12")])],
        ),
        (
            "Chè bán sang nước bạn gần 250 tấn, tuy chỉ chiếm 5% tổng sản lượng nhưng tăng tới 65% so với cùng kỳ.",
            [("250", [("other", "ratio", "5"), ("same_period", "change", "65")])],
        ),
        (
            "Mỗi xã đạt 9,4 tiêu chí, tăng 1,6 tiêu chí so với cuối năm 2023.",
            [("9.4", [("previous", "change_abs", "1.6")])],
        ),
        (
            "Xảy ra 21 vụ tai nạn, làm chết 11 người, bị thương 17 người (so CK: -3 vụ, +1 người chết, -6 người "
            "bị thương).",
            [
                ("21", [("same_period", "change_abs", "-3")]),
                ("11", [("same_period", "change_abs", "1")]),
                ("17", [("same_period", "change_abs", "-6")]),
            ],
        ),
        ("Năng suất lúa: 56,8 tạ/ha (so CK + 2,1 tạ).", [("56.8", [("same_period", "change_abs", "2.1")])]),
        ("Trồng mới 512 ha rừng, đạt 52% KH1.", [("512", [("plan", "ratio", "52")])]),
        (
            "Miễn, giảm lãi cho 32 khách hàng, số lãi được miễn, giảm 21,6 tỷ đồng.",
            [("32", []), ("21.6", [])],
        ),
        (
            "Đến ngày 20/4, cả tỉnh trồng 407 ha rừng; xã trồng nhanh hơn so với cùng kỳ là xã Nậm Lúc 65 ha (+18%).",
            [("407", []), ("65", [("same_period", "change", "18")])],
        ),
        (
            "Dư nợ cho vay đạt 2.140 tỷ đồng, tăng so với đầu năm 75 tỷ đồng.",
            [("2140", [("previous", "change_abs", "75")])],
        ),
        (
            "Thu phí đạt 19 tỷ đồng, so với cùng kỳ tăng 7,1%, so với dự toán đạt 36%.",
            [("19", [("same_period", "change", "7.1"), ("plan", "ratio", "36")])],
        ),
        (
            "Xảy ra 15 vụ va chạm, làm chết 4 người, bị thương 13 người; so với tháng trước giảm 2 vụ, "
            "tăng 1 người chết, giảm 5 người bị thương.",
            [
                ("15", [("previous", "change_abs", "-2")]),
                ("4", [("previous", "change_abs", "1")]),
                ("13", [("previous", "change_abs", "-5")]),
            ],
        ),
        (
            "Xảy ra 18 vụ cháy, làm chết 3 người. So với cùng kỳ, giảm 2 vụ (-10%), tăng 1 người chết (50%).",
            [
                ("18", [("same_period", "change_abs", "-2"), ("same_period", "change", "-10")]),
                ("3", [("same_period", "change_abs", "1"), ("same_period", "change", "50")]),
            ],
        ),
        (
            "Xảy ra 18 vụ cháy, làm chết 3 người; so với cùng kỳ giảm 2 vụ (10%), giảm 1 người chết (25%).",
            [
                ("18", [("same_period", "change_abs", "-2"), ("same_period", "change", "-10")]),
                ("3", [("same_period", "change_abs", "-1"), ("same_period", "change", "-25")]),
            ],
        ),
        (
            "Xảy ra 9 vụ cháy, thiệt hại 37 ha (tăng 4 vụ và 21 ha so với cùng kỳ).",
            [("9", [("same_period", "change_abs", "4")]), ("37", [("same_period", "change_abs", "21")])],
        ),
        (
            "Khối lượng thi công đạt 70 tỷ đồng, bằng 61% giá trị hợp đồng, chậm 2% so với kế hoạch.",
            [("70", [("other", "ratio", "61"), ("plan", "change", "-2")])],
        ),
        (
            "Khối lượng thi công đạt 70 tỷ đồng, chậm hơn 2% so với kế hoạch.",
            [("70", [("plan", "change", "-2")])],
        ),
        (
            "Thu phí đạt 19 tỷ đồng, đạt 71% dự toán huyện giao và 68% NQ HĐND xã.",
            [("19", [("plan", "ratio", "71"), ("plan", "ratio", "68")])],
        ),
        (
            "Kết nạp 420 đảng viên, tăng 12% so với năm 2023, vượt 5% kế hoạch.",
            [("420", [("previous", "change", "12"), ("plan", "change", "5")])],
        ),
    ],
)
def test_a_basis_may_stand_before_the_figure(text: str, expected: list[tuple[str, list[tuple[str, str, str]]]]) -> None:
    assert all_compared(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Diện tích ngô 5.300 ha, giảm 2% (-108 ha) so với cùng kỳ.",
            [("5300", [("same_period", "change", "-2"), ("same_period", "change_abs", "-108")])],
        ),
        (
            "Tiền phạt là 23 tỷ đồng, tăng 3 tỷ đồng (15%) so với cùng kỳ.",
            [("23", [("same_period", "change_abs", "3"), ("same_period", "change", "15")])],
        ),
        ("Thu nội địa đạt 610 tỷ đồng (48% dự toán).", [("610", [("plan", "ratio", "48")])]),
        (
            "Xuất khẩu đạt 31 triệu USD, tăng 4 triệu USD so với tháng trước, tương đương tăng 14,8%.",
            [("31", [("previous", "change_abs", "4"), ("previous", "change", "14.8")])],
        ),
        (
            "Ghi nhận 88 ca mắc tay chân miệng, tăng 9 ca so với cùng kỳ.",
            [("88", [("same_period", "change_abs", "9")])],
        ),
        (
            "Huy động vốn đến ngày 20/5/2024 đạt 900 tỷ đồng, tăng 2% so với cuối năm 2023; dư nợ 700 tỷ đồng, "
            "tăng 3%.",
            [("900", [("previous", "change", "2")]), ("700", [("previous", "change", "3")])],
        ),
        (
            "Doanh thu lưu trú tháng 5/2024 đạt 26 tỷ đồng, tăng 4% so với tháng 5/2023, giảm 1% so với tháng 4/2024.",
            [("26", [("same_period", "change", "4"), ("previous", "change", "-1")])],
        ),
    ],
)
def test_a_difference_told_twice_or_in_brackets_has_one_basis(
    text: str, expected: list[tuple[str, list[tuple[str, str, str]]]]
) -> None:
    assert all_compared(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Vốn đầu tư xã hội năm 2023 đạt 9.100 tỷ đồng, tăng bình quân 8,2%/năm.",
            [("vốn đầu tư xã hội", "9100"), ("tốc độ tăng bình quân vốn đầu tư xã hội", "8.2")],
        ),
        (
            "Tỷ lệ hộ cận nghèo còn 7%, bình quân mỗi năm giảm 1,5%.",
            [("tỷ lệ hộ cận nghèo", "7"), ("mức giảm bình quân tỷ lệ hộ cận nghèo", "1.5")],
        ),
        (
            "Tỷ lệ giải ngân đạt 31%, cả năm đạt 100% kế hoạch vốn.",
            [("tỷ lệ giải ngân", "31"), ("tỷ lệ giải ngân", "100")],
        ),
        (
            "Giá trị sản xuất đạt 80 tỷ đồng; giá trị gia tăng 35 tỷ đồng.",
            [("giá trị sản xuất", "80"), ("giá trị gia tăng", "35")],
        ),
        (
            "Tỷ lệ cai nghiện đạt 96%; giảm 10% số vụ trộm cắp so với năm 2023.",
            [("tỷ lệ cai nghiện", "96"), ("mức giảm số vụ trộm cắp", "10")],
        ),
    ],
)
def test_what_compares_nothing_is_a_value_of_its_own(text: str, expected: list[tuple[str, str]]) -> None:
    assert named(indicators(text)) == expected


def test_what_a_rate_is_told_for_is_no_value() -> None:
    assert named(indicators("Giá trị thu hoạch trên 1 ha vườn đồi đạt 95 triệu đồng.")) == [
        ("giá trị thu hoạch trên 1 ha vườn đồi", "95")
    ]


def test_a_plan_behind_a_stroke_is_that_of_the_value() -> None:
    reached, planned = indicators("Tổng thu đạt 512 tỷ đồng/kế hoạch 480 tỷ đồng, đạt 106,7%.")
    assert (planned.name, planned.status, planned.quantity.value) == (reached.name, "target", Decimal(480))
    assert compared(reached) == [("plan", "ratio", Decimal("106.7"))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Vận chuyển đạt 3,1 triệu tấn, luân chuyển đạt 260 triệu tấn.km, tăng lần lượt 4,2% và 5% so với cùng kỳ.",
            [("3.1", [("same_period", "change", "4.2")]), ("260", [("same_period", "change", "5")])],
        ),
        (
            "Xảy ra 18 vụ tai nạn giao thông, làm 7 người chết, 12 người bị thương. So với cùng kỳ năm trước, số vụ "
            "giảm 2 vụ (-10%), số người chết tăng 3 người.",
            [
                ("18", [("same_period", "change_abs", "-2"), ("same_period", "change", "-10")]),
                ("7", [("same_period", "change_abs", "3")]),
                ("12", []),
            ],
        ),
        ("Giải ngân được 84 tỷ đồng (đạt 41%).", [("84", [("plan", "ratio", "41")])]),
        ("100% xã có trạm y tế, 91% thôn có đường giao thông.", [("100", []), ("91", [])]),
        (
            "Tỷ lệ tham gia đạt 16% lực lượng lao động (năm 2023: 14%).",
            [("16", []), ("14", [])],
        ),
    ],
)
def test_changes_told_of_several_values_or_in_the_next_sentence(
    text: str, expected: list[tuple[str, list[tuple[str, str, str]]]]
) -> None:
    assert all_compared(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Không còn thôn dưới 8 tiêu chí.", []),
        ("Có 9/15 chỉ tiêu đạt trên 50% kế hoạch.", []),
        ("Quy mô dân số 812.000 người.", [("quy mô dân số", "812000")]),
        (
            "Kinh tế huyện tăng trưởng khá: năm 2022 tăng 7%; năm 2023 tăng 6,4%.",
            [("tốc độ tăng kinh tế huyện", "7"), ("tốc độ tăng kinh tế huyện", "6.4")],
        ),
        (
            "Có trên 40% và đến năm 2030 có trên 60% số thôn đạt chuẩn văn hóa.",
            [("tỷ lệ số thôn đạt chuẩn văn hóa", "40"), ("tỷ lệ số thôn đạt chuẩn văn hóa", "60")],
        ),
        ("Nguồn vốn: 730 tỷđồng.", [("nguồn vốn", "730")]),
    ],
)
def test_names_of_counts_and_shares(text: str, expected: list[tuple[str, str]]) -> None:
    assert named(indicators(text)) == expected


def test_a_share_of_another_thing_is_none_of_two_figures_with_a_stroke() -> None:
    assert all_compared("Giải ngân 120/300 tỷ đồng (40%); khối lượng thi công đạt 55%.") == [
        ("120", [("plan", "ratio", "40")]),
        ("55", []),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Khách bay đến đạt 18.200 lượt khách, tăng gấp 2,1 lần so với cùng kỳ (cùng kỳ đạt 8.660 lượt khách).",
            [("18200", [("same_period", "ratio", "210")]), ("8660", [])],
        ),
        (
            "Thu phí năm 2023 đạt 3 tỷ đồng, tăng 2,1 lần so với năm trước; phạt 2 tỷ đồng, gấp hơn 3 lần.",
            [("3", [("previous", "ratio", "210")]), ("2", [("previous", "ratio", "300")])],
        ),
        (
            "Mật độ dân số 540 người/km2, gấp 1,8 lần mật độ chung.",
            [("540", [("other", "ratio", "180")])],
        ),
        ("Có 12 cơ sở được kiểm tra, tăng 3 lần kiểm tra.", [("12", [])]),
    ],
)
def test_so_many_times_as_much_is_a_ratio(text: str, expected: list[tuple[str, list[tuple[str, str, str]]]]) -> None:
    assert all_compared(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Sản lượng tôm đạt 950 tấn, chiếm tỷ lệ 22% tổng sản lượng, tăng 4% so với cùng kỳ.",
            [("950", [("other", "ratio", "22"), ("same_period", "change", "4")])],
        ),
        ("Xảy ra 12 vụ cháy nhà dân (chiếm khoảng 60% số vụ).", [("12", [("other", "ratio", "60")])]),
        ("Dựng được 457 trạm phát (57,5% số trạm cũ).", [("457", [("other", "ratio", "57.5")])]),
        (
            "Tổng doanh số 1.400 tỷ đồng (tăng 4% so với T3/2024).",
            [("1400", [("previous", "change", "4")])],
        ),
        ("Nông nghiệp chiếm 30%, dịch vụ chiếm 41%.", [("30", []), ("41", [])]),
    ],
)
def test_the_share_that_a_value_takes_is_a_comparison_of_it(
    text: str, expected: list[tuple[str, list[tuple[str, str, str]]]]
) -> None:
    assert all_compared(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Xuất khẩu tháng 5 đạt 92 triệu USD (tháng trước đạt 88 triệu USD), tăng 4,5%.",
            [("92", [("previous", "change", "4.5")]), ("88", [])],
        ),
        (
            "Dịch vụ tăng 7,4%, cao hơn mức tăng 5,1% của cùng kỳ.",
            [("7.4", []), ("5.1", [])],
        ),
        (
            "Có 6 người chết, 11 người bị thương; so với tháng trước giảm 1 người chết, tăng 2 người bị thương.",
            [("6", [("previous", "change_abs", "-1")]), ("11", [("previous", "change_abs", "2")])],
        ),
        (
            "Tỷ lệ bao phủ bảo hiểm đạt 93,4%, còn thiếu 0,9% so với chỉ tiêu.",
            [("93.4", [("plan", "change", "-0.9")])],
        ),
        (
            "Toàn huyện có 68 trường đạt chuẩn, đạt tỷ lệ 65%.",
            [("68", [("other", "ratio", "65")])],
        ),
        (
            "Số người tham gia là 2.480 người, tăng 190 người (tương ứng 8,3%) so với năm 2022.",
            [("2480", [("previous", "change_abs", "190"), ("previous", "change", "8.3")])],
        ),
        (
            "Năng suất lúa đạt 64 tạ/ha (tăng 0,6 tạ/ha), sản lượng đạt 142 tấn, tăng 1,1% so với vụ trước.",
            [("64", [("same_period", "change_abs", "0.6")]), ("142", [("previous", "change", "1.1")])],
        ),
        (
            "Thu nhập đạt 52 triệu đồng/năm, tăng 4 triệu đồng so với năm 2022.",
            [("52", [("previous", "change_abs", "4")])],
        ),
        ("Có 32/71 xã đạt chuẩn nông thôn mới (45,1%).", [("32", [("other", "ratio", "45.1")])]),
        (
            "Đón 90 nghìn lượt khách, doanh thu đạt 70 tỷ đồng, lần lượt tăng 22% và 2,4 lần so với năm 2022.",
            [("90", [("previous", "change", "22")]), ("70", [("previous", "ratio", "240")])],
        ),
        (
            "Đã trồng 25,6 ha rừng/120 hộ tham gia, đạt 64% kế hoạch; có 5 bác sĩ/10.000 dân.",
            [("25.6", [("plan", "ratio", "64")]), ("120", []), ("5", [])],
        ),
    ],
)
def test_values_of_before_and_other_ways_to_say_a_difference(
    text: str, expected: list[tuple[str, list[tuple[str, str, str]]]]
) -> None:
    assert all_compared(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Thu ngân sách tăng 5% so với cùng kỳ, ước đạt 320 tỷ đồng.",
            [("320", [("same_period", "change", "5")])],
        ),
        ("Năm 2023, tỷ lệ hộ nghèo giảm 1,2%, còn 4,8%.", [("4.8", [("previous", "change", "-1.2")])]),
        (
            "Thu nhập là 7,6 triệu đồng/tháng, tăng 301 nghìn đồng so với năm trước.",
            [("7.6", [("previous", "change_abs", "301")])],
        ),
        ("Chế biến tăng 10%, khai khoáng đạt 40 tấn.", [("10", []), ("40", [])]),
        ("Tỷ lệ hộ có nhà ở đạt 99,8%, nhà bán kiên cố (chiếm 89,3%).", [("99.8", []), ("89.3", [])]),
    ],
)
def test_a_change_told_before_the_level_to_which_it_led(
    text: str, expected: list[tuple[str, list[tuple[str, str, str]]]]
) -> None:
    assert all_compared(text) == expected
    assert not indicators(text)[0].name.startswith(("mức giảm", "tốc độ")) or len(expected) > 1


@pytest.mark.parametrize(
    "changes",
    [
        "So với cùng kỳ năm trước, số vụ tăng 3 vụ, số người chết tăng 2 người, số người bị thương giảm 1 người.",
        "So với cùng kỳ tăng 3 vụ, tăng 2 người chết, giảm 1 người bị thương.",
    ],
)
@pytest.mark.parametrize("harmed", ["6 người chết và 8 người bị thương", "6 người chết, 8 người bị thương"])
def test_changes_of_the_dead_and_the_hurt(changes: str, harmed: str) -> None:
    values = indicators(f"Xảy ra 11 vụ tai nạn giao thông, làm {harmed}. {changes}")
    assert [compared(v) for v in values] == [[("same_period", "change_abs", n)] for n in (3, 2, -1)]


def test_changes_of_times_and_of_people() -> None:
    times, people = indicators(
        "Tổ chức 1.200 lượt tuyên truyền với 45.000 lượt người dự (giảm 5% số lượt, tăng 10% số lượt người)."
    )
    assert [compared(times), compared(people)] == [[("same_period", "change", -5)], [("same_period", "change", 10)]]
