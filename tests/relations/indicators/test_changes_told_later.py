"""Changes that are told behind the figures: of a part, of a pair of years, of a count that is no value."""

from __future__ import annotations

import pytest
from test_indicators import indicators

Told = list[tuple[str, str, list[tuple[str, str, str]]]]


def told(text: str) -> Told:
    drafts = indicators(text)
    changes = [[(c.basis, c.kind, f"{c.value.normalize():f}") for c in d.comparisons] for d in drafts]
    return [(d.name, f"{d.quantity.value.normalize():f}", c) for d, c in zip(drafts, changes, strict=True)]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        # a change of a part is none of the whole
        ("Lực lượng lao động là 640 nghìn người, tăng 4 nghìn người so với quý trước. So với quý trước, lao động nam "
         "tăng 3 nghìn người và nữ tăng 1 nghìn người; khu vực nông thôn giảm 2 nghìn người.",
         [("lực lượng lao động", "640", [("previous", "change_abs", "4")])]),
        ("Sản lượng thịt đạt 2.400 tấn. So với năm 2023, thịt bò giảm 9 tấn.", [("sản lượng thịt", "2400", [])]),
        ("Toàn tỉnh có 310 trường hợp mắc sởi. So với năm 2023, thành phố tăng 12 trường hợp; huyện Mai Sơn giảm "
         "4 trường hợp.", [("trường hợp mắc sởi", "310", [])]),
        # of the whole, named by less or by more of its words
        ("Xảy ra 21 vụ tai nạn giao thông, làm 9 người chết. So với cùng kỳ, số vụ TNGT giảm 4 vụ, số người chết tăng "
         "2 người.",
         [("vụ tai nạn giao thông", "21", [("same_period", "change_abs", "-4")]),
          ("người chết do tai nạn giao thông", "9", [("same_period", "change_abs", "2")])]),
        # the rate of a fraction whose noun is no unit
        ("Xây mới 14 nhà; 84/96 trưởng bản là đảng viên, đạt 87,5%.", [("xây mới nhà", "14", [])]),
        # against the sum right before, by the figures
        ("Giá trị đề nghị 50 tỷ đồng, giá trị thẩm định 46 tỷ đồng, giảm 4 tỷ đồng (giảm 8%).",
         [("giá trị đề nghị", "50", []),
          ("giá trị thẩm định", "46", [("other", "change_abs", "-4"), ("other", "change", "-8")])]),
        # one change of two
        ("Doanh thu 120 tỷ đồng, chi phí 90 tỷ đồng, cùng tăng 5% so với cùng kỳ.",
         [("doanh thu", "120", [("same_period", "change", "5")]), ("chi phí", "90", [("same_period", "change", "5")])]),
        # the rate of a change that compares no value
        ("Dầu hỏa 20.100 đồng/lít. So với đầu năm, xăng tăng 900 đồng/lít (tương đương 4,1%).",
         [("dầu hỏa", "20100", [])]),
        # both years in brackets behind the change
        ("Toàn tỉnh xảy ra 26 vụ cháy, làm chết 04 người.\nSo với cùng kỳ năm 2023, số vụ cháy tăng 6 vụ (+30%; 26/20 "
         "vụ), số người chết giảm 01 người (04/05 người); tài sản giảm 2,5 tỷ đồng (-20%; 10/12,5 tỷ đồng).",
         [("vụ cháy", "26", [("same_period", "change_abs", "6"), ("same_period", "change", "30")]),
          ("người chết do cháy", "4", [("same_period", "change_abs", "-1")]),
          ("tài sản", "10", [("same_period", "change_abs", "-2.5"), ("same_period", "change", "-20")])]),
        ("Số vụ cháy tăng 6 vụ (26/20 vụ) so với cùng kỳ, số người chết giảm 01 người (04/05 người).",
         [("số vụ cháy", "26", [("same_period", "change_abs", "6")]),
          ("số người chết do cháy", "4", [("same_period", "change_abs", "-1")])]),
    ],
)  # fmt: skip
def test_a_change_is_of_what_its_words_name(text: str, values: Told) -> None:
    assert told(text) == values


@pytest.mark.parametrize(
    ("text", "basis"),
    [
        ("Phạt 52 vụ, số tiền phạt 200 triệu đồng, đã thu 150 triệu đồng, đạt 75%.", "other"),
        ("Tài sản thiệt hại 800 triệu đồng, đã thu hồi 200 triệu đồng (đạt 25%).", "other"),
        ("Toàn tỉnh còn 14 xã có dịch; 102/116 xã đã qua 30 ngày, đạt 87,9%.", "other"),
        ("Điều dưỡng 612/640 người theo kế hoạch, đạt 95,6%.", "plan"),
        ("Dự toán giao 200 triệu đồng, đã thu 150 triệu đồng, đạt 75%.", "plan"),
    ],
)
def test_a_rate_is_of_the_sum_that_its_figures_name(text: str, basis: str) -> None:
    assert indicators(text)[-1].comparisons[0].basis == basis


@pytest.mark.parametrize(
    "text",
    [
        "Giá lợn 52.000 đồng/kg, giảm 3.000 đồng/kg so với tháng trước. Đạm 610.000 đồng/bao, giảm 8.000 đồng/bao; "
        "thép 17.000 đồng/kg, tăng 400 đồng/kg.",
        "Xăng A là 23.000 đồng/lít, giảm 300 đồng/lít; dầu diesel 20.000 đồng/lít, giảm 700 đồng/lít so với kỳ điều "
        "hành ngày 13/5.",
        "Có 05 người chết, tăng 01 người chết so với báo cáo lúc 7 giờ cùng ngày.",
    ],
)
def test_prices_of_a_list_are_held_against_the_time_before(text: str) -> None:
    assert {c.basis for d in indicators(text) for c in d.comparisons} == {"previous"}
