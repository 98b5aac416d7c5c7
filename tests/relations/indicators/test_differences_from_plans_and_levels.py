"""By how much a value differs from a plan or an earlier level, in the words that papers use for it."""

import pytest
from test_indicators import compared, indicators


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Năng suất lúa 62 tạ/ha, tức cao hơn cùng kỳ 3,1 tạ/ha.", [("same_period", "change_abs", "3.1")]),
        (
            "GRDP tăng 5,9%, thấp hơn 2,1 điểm phần trăm so với mức tăng của cùng kỳ.",
            [("same_period", "change_abs", "-2.1")],
        ),
        ("Tỷ lệ hộ nghèo 5,9%, thấp hơn mục tiêu (8%) 2,1 điểm phần trăm.", [("plan", "change_abs", "-2.1")]),
        ("Diện tích lúa 24,3 ha (năm 2020), vượt mục tiêu 0,3 ha.", [("plan", "change_abs", "0.3")]),
        ("Thu ngân sách 241 tỷ đồng, hụt so với tiến độ khoảng 26 tỷ đồng.", [("plan", "change_abs", "-26")]),
        ("Giải ngân 91 tỷ đồng, tụt 4,2% so với cùng kỳ.", [("same_period", "change", "-4.2")]),
        ("Thu nhập bình quân 3,4 triệu đồng, nhích thêm 0,1 triệu đồng.", [("same_period", "change_abs", "0.1")]),
        ("Kim ngạch xuất khẩu 25 triệu USD, tức gấp rưỡi năm 2005.", [("previous", "ratio", "150")]),
        ("Kim ngạch xuất khẩu 25 triệu USD, chưa bằng 40% của năm 2019.", [("previous", "ratio", "40")]),
        ("Tỷ lệ che phủ rừng 41%, tăng 1,2 điểm % sau 5 năm.", [("previous", "change_abs", "1.2")]),
        ("Thu ngân sách 31 tỷ đồng, so chỉ tiêu pháp lệnh đạt 75,7%.", [("plan", "ratio", "75.7")]),
        ("Thu ngân sách 31 tỷ đồng; so chỉ tiêu pháp lệnh (42 tỷ đồng) đạt 75,7%.", [("plan", "ratio", "75.7")]),
        ("Thu ngân sách 53 tỷ đồng trên dự toán 74 tỷ đồng, tỷ lệ 71,4%.", [("plan", "ratio", "71.4")]),
        ("Trồng rừng được 1.189 ha, bình quân 237 ha/năm, đạt 115% kế hoạch.", [("plan", "ratio", "115")]),
        ("Giá nước điều chỉnh tăng 600 đồng/m3, lên 9.100 đồng/m3.", [("same_period", "change_abs", "600")]),
        (
            "Vốn cấp trong năm điều chỉnh tăng 7 tỷ đồng so với tháng trước, đạt 95 tỷ đồng.",
            [("previous", "change_abs", "7")],
        ),
        ("Giải ngân đạt 41%, chậm hơn tiến độ cùng kỳ 6%.", [("same_period", "change", "-6")]),
        ("Giải ngân đạt 41%, chậm hơn tiến độ năm trước 6%.", [("previous", "change", "-6")]),
        ("Thu ngân sách 241 tỷ đồng, hụt 6% so với tiến độ năm ngoái.", [("previous", "change", "-6")]),
    ],
)
def test_the_first_value_is_compared(text: str, expected: list[tuple[str, str, str]]) -> None:
    first, *more = indicators(text)
    assert [(b, k, str(v)) for b, k, v in compared(first)] == expected
    assert not any(d.comparisons for d in more)


def test_a_plan_beside_what_was_reached_is_a_target() -> None:
    for text in (
        "Thu ngân sách 53 tỷ đồng trên dự toán 74 tỷ đồng.",
        "Chi 5 tỷ đồng; so chỉ tiêu pháp lệnh (7 tỷ đồng) đạt 71%.",
    ):
        done, plan = indicators(text)
        assert (done.name, done.status, plan.status) == (plan.name, "actual", "target")


def test_amount_and_money_of_trade_before_their_verbs() -> None:
    text = (
        "Xuất khẩu 141 nghìn tấn cà phê, kim ngạch 286 triệu USD, giá bình quân 2.029 USD/tấn; so với năm trước lượng "
    )
    amount, money, price = indicators(text + "tăng 7,6% nhưng giá trị giảm 2,3%.")
    assert [(b, str(v)) for b, _, v in compared(amount)] == [("previous", "7.6")]
    assert [(b, str(v)) for b, _, v in compared(money)] == [("previous", "-2.3")]
    assert not price.comparisons


def test_an_average_is_held_against_a_plan_of_as_long() -> None:
    total, average = indicators("Thu phí được 630 tỷ đồng, bình quân 70 tỷ đồng/tháng, bằng 103% kế hoạch tháng.")
    assert not total.comparisons
    assert [(b, str(v)) for b, _, v in compared(average)] == [("plan", "103")]


def test_what_stands_apart_behind_a_list_is_of_no_item() -> None:
    text = (
        "Xuất khẩu đạt 712 triệu USD: cà phê 95 triệu USD; cao su 210 triệu USD; vượt 12% mục tiêu song kém cùng kỳ 9%."
    )
    assert [(float(d.quantity.value), d.comparisons) for d in indicators(text)] == [(712, ()), (95, ()), (210, ())]


@pytest.mark.parametrize(
    ("text", "statuses"),
    [
        (
            "Vốn tín dụng 41 tỷ đồng trong tổng 130 tỷ đồng vốn được giao, đã giải ngân 35 tỷ đồng.",
            [("41", "actual"), ("35", "actual")],
        ),
        ("Nợ thuế 41 tỷ đồng trên tổng số 130 tỷ đồng đã phân bổ.", [("41", "actual")]),
        (
            "Đã chi 41 tỷ đồng trên tổng số 130 tỷ đồng đã phân bổ.",
            [("41", "actual"), ("130", "target")],
        ),
    ],
)
def test_only_of_what_was_spent_a_grant_is_the_plan(text: str, statuses: list[tuple[str, str]]) -> None:
    assert [(str(d.quantity.value), d.status) for d in indicators(text)] == statuses


def test_a_plan_that_a_part_is_taken_from_has_a_name_of_its_own() -> None:
    part, plan, *_ = indicators(
        "Ngân sách huyện bổ sung 14 tỷ đồng trong kế hoạch vốn 90 tỷ đồng, ngân sách xã 76 tỷ đồng."
    )
    assert (plan.status, plan.name) == ("target", "kế hoạch vốn")
    assert part.name != plan.name
