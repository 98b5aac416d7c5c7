"""Lists whose head tells the way of change or what is counted; and values that were passed over."""

from __future__ import annotations

import pytest
from test_indicators import indicators


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "CPI tăng 0,3% so với tháng trước. Có 4 nhóm tăng: may mặc 0,4%, giáo dục 0,1%; "
            "2 nhóm giảm: giao thông 2,7%.",
            [
                ("tốc độ tăng CPI so với tháng trước", "0.3"),
                ("tốc độ tăng chỉ số giá may mặc", "0.4"),
                ("tốc độ tăng chỉ số giá giáo dục", "0.1"),
                ("mức giảm chỉ số giá giao thông", "2.7"),
            ],
        ),
        (
            "Các mặt hàng tăng khá: dăm gỗ (+41,2%), sợi (+18,6%); các mặt hàng giảm: gạo (-36,4%).",
            [("tốc độ tăng dăm gỗ", "41.2"), ("tốc độ tăng sợi", "18.6"), ("mức giảm gạo", "36.4")],
        ),
        (
            "Có 8/11 nhóm hàng tăng giá: giao thông 0,7%; văn hóa, giải trí và du lịch 0,5%; giáo dục 0,1%.",
            [
                ("nhóm hàng", "8"),
                ("tốc độ tăng chỉ số giá giao thông", "0.7"),
                ("tốc độ tăng chỉ số giá văn hóa, giải trí và du lịch", "0.5"),
                ("tốc độ tăng chỉ số giá giáo dục", "0.1"),
            ],
        ),
        # a sign against the head tells something else
        ("Các mặt hàng tăng khá: dăm gỗ (-41,2%).", []),
        # the changes of amounts are comparisons of these
        ("Một số sản phẩm giảm: than 128 tấn, giảm 22%; gạch 91 tấn, bằng 83%.", [("than", "128"), ("gạch", "91")]),
        # a measure of its own, and what stands behind it
        (
            "Các ngành tăng trưởng khá: tỷ lệ lấp đầy 62%, dăm gỗ 41%.",
            [("tỷ lệ lấp đầy", "62"), ("tỷ lệ dăm gỗ", "41")],
        ),
        ("Các ngành tăng trưởng khá: tỷ lệ lấp đầy 62%.", [("tỷ lệ lấp đầy", "62")]),
    ],
)
def test_changes_of_a_list(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(d.name, f"{d.quantity.value:f}") for d in indicators(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Đã giải quyết 90 hồ sơ: trước hạn 70 (77,8%), đúng hạn 15 (16,7%), trễ hạn 5 (5,5%).",
            [("giải quyết hồ sơ", None), ("hồ sơ trước hạn", 0), ("hồ sơ đúng hạn", 0), ("hồ sơ trễ hạn", 0)],
        ),
        ("Khám bệnh 940 lượt, trong đó tuyến tỉnh 300, tuyến huyện 410.",
         [("khám bệnh", None), ("tuyến tỉnh", 0), ("tuyến huyện", 0)]),
        # they do not make it up
        ("Đã tiếp nhận 90 hồ sơ: trước hạn 70, đúng hạn 15.", [("tiếp nhận hồ sơ", None)]),
        ("Mức độ hài lòng đạt 96% (rất hài lòng 61%, hài lòng 35%).",
         [("mức độ hài lòng", None), ("mức độ hài lòng rất hài lòng", 0), ("tỷ lệ hài lòng", 0)]),
        ("Đã đặt vòng 9.415 ca.", [("ca đặt vòng", None)]),
        ("Thuê bao cố định 214.300, đạt mật độ 17 thuê bao/100 dân.", [("mật độ", None)]),
    ],
)  # fmt: skip
def test_parts_without_a_unit_and_what_was_passed_over(text: str, expected: list[tuple[str, int | None]]) -> None:
    assert [(d.name, d.part_of) for d in indicators(text)] == expected


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Giáo viên trên chuẩn: mầm non 71%; tiểu học 93%.",
         ["tỷ lệ giáo viên trên chuẩn mầm non", "tỷ lệ giáo viên trên chuẩn tiểu học"]),
        ("Giáo dục: mầm non 71%; tiểu học 93%.", ["tỷ lệ mầm non", "tỷ lệ tiểu học"]),
        ("Mức thưởng cao nhất 120 triệu đồng, thấp nhất 2 triệu đồng.",
         ["mức thưởng cao nhất", "mức thưởng thấp nhất"]),
        ("Có 12 xã đạt Bộ tiêu chí quốc gia về y tế. Có 13 xã đạt mức độ 3.",
         ["xã đạt Bộ tiêu chí quốc gia về y tế", "xã đạt mức độ 3"]),
    ],
)  # fmt: skip
def test_names_hold_what_their_item_is_told_of(text: str, names: list[str]) -> None:
    assert [d.name for d in indicators(text)] == names


def test_groups_with_their_change_in_brackets_behind_the_growth_of_the_whole() -> None:
    text = "CPI tháng 4 tăng 0,4% so với tháng trước, chủ yếu do nhóm giao thông (+1,5%), nhóm giáo dục (-0,3%)."
    _, traffic, schools = indicators(text)
    assert (str(traffic.quantity.value), str(schools.quantity.value)) == ("1.5", "0.3")
    assert traffic.name.startswith("tốc độ tăng chỉ số giá nhóm giao thông")
    assert schools.name.startswith("mức giảm chỉ số giá nhóm giáo dục")


def test_the_second_rate_that_a_share_is_held_against_is_no_value() -> None:
    text = "Diện tích bị hại 90 ha, chiếm 15,9%, thấp hơn mức 24,2% của năm 2016 và 41,8% của năm 2012."
    assert [str(d.quantity.value) for d in indicators(text)] == ["90"]
