"""Lists of counts, sums and changes as reports tell them in one sentence: what belongs to which figure."""

from __future__ import annotations

import pytest
from test_comparisons import all_compared
from test_indicators import indicators


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Chi bộ có 26 đảng viên; kết nạp 3 đồng chí, đạt 75% kế hoạch.",
            [("26", []), ("3", [("plan", "ratio", "75")])],
        ),
        ("Thu 90 tấn khoai; đắp 44 luống, đạt 80% kế hoạch.", [("90", [])]),
        (
            "Hàng rời 2,1 triệu tấn; hàng hộp: 84.300 TEUs, tăng 5,2% so với cùng kỳ.",
            [("2.1", []), ("84300", [("same_period", "change", "5.2")])],
        ),
        (
            "Tiếp nhận 85 tin báo, giải quyết 60 tin, đạt 70,6%.",
            [("85", []), ("60", [("other", "ratio", "70.6")])],
        ),
        ("Ban hành 31 văn bản, tăng 24% so với cùng kỳ.", [("31", [("same_period", "change", "24")])]),
        ("Tỷ lệ thất thoát nước 14,2%, thấp hơn KH giao 0,3%.", [("14.2", [("plan", "change", "-0.3")])]),
        ("Lương bình quân 11 triệu đồng, cao hơn kế hoạch 1 triệu đồng.", [("11", [("plan", "change_abs", "1")])]),
        ("Tăng trưởng 4,1%, thấp hơn kế hoạch 7,5%.", [("4.1", []), ("7.5", [])]),
        (
            "Thi hành xong 640 việc, đạt tỷ lệ 48,5%, tăng 2,3%.",
            [("640", [("other", "ratio", "48.5")])],
        ),
        ("Tổng thu 830 tỷ đồng; giảm 1,5% hộ nghèo.", [("830", []), ("1.5", [])]),
        (
            "Xảy ra 30 vụ mất điện, trong đó do sét 12 vụ, do cây đổ 18 vụ; giảm 4 vụ so với cùng kỳ.",
            [("30", [("same_period", "change_abs", "-4")]), ("12", []), ("18", [])],
        ),
        ("Đào tạo nghề cho 530/500 lao động, đạt 106%.", [("530", [("plan", "ratio", "106")])]),
        ("Giải quyết 410 vụ, việc, đạt 82,5%.", [("410", [("other", "ratio", "82.5")])]),
        (
            "Đàn dê: 4.100 con đạt 96,5%, đàn ngựa: 310 con đạt 102%.",
            [("4100", [("plan", "ratio", "96.5")]), ("310", [("plan", "ratio", "102")])],
        ),
        (
            "Trong tháng xảy ra 18 vụ va chạm, làm chết 7 người. So với tháng 4/2024: tăng 03 vụ (20%), giảm 01 người "
            "chết (12,5%). So với cùng kỳ năm 2023: giảm 02 vụ (10%), tăng 02 người chết (40%).",
            [
                (
                    "18",
                    [
                        ("previous", "change_abs", "3"),
                        ("previous", "change", "20"),
                        ("same_period", "change_abs", "-2"),
                        ("same_period", "change", "-10"),
                    ],
                ),
                (
                    "7",
                    [
                        ("previous", "change_abs", "-1"),
                        ("previous", "change", "-12.5"),
                        ("same_period", "change_abs", "2"),
                        ("same_period", "change", "40"),
                    ],
                ),
            ],
        ),
        (
            "Khoai 9.000 đồng/kg, giảm 500 đồng/kg so với tháng trước; giá sắn 3.000 đồng/kg, tăng 100 đồng/kg.",
            [("9000", [("previous", "change_abs", "-500")]), ("3000", [("previous", "change_abs", "100")])],
        ),
        (
            "Tai nạn lao động 9 vụ, chết 4 người (-2), bị thương 7 người (+1).",
            [("9", []), ("4", [("same_period", "change_abs", "-2")]), ("7", [("same_period", "change_abs", "1")])],
        ),
        (
            "Vận tải đạt 2,4 triệu HK và 91 triệu HK.km, so với cùng kỳ tăng 3,1% về hành khách và 4,2% về luân "
            "chuyển.",
            [("2.4", [("same_period", "change", "3.1")]), ("91", [("same_period", "change", "4.2")])],
        ),
        (
            "Thời gian cấp phép bình quân 4,5 giờ, giảm 0,5 giờ so với cùng kỳ.",
            [("4.5", [("same_period", "change_abs", "-0.5")])],
        ),
        (
            "Tai nạn lao động: 12 vụ, chết 5, bị thương 9; so cùng kỳ giảm 2 vụ, giảm 1 người chết.",
            [("12", [("same_period", "change_abs", "-2")]), ("5", [("same_period", "change_abs", "-1")]), ("9", [])],
        ),
        (
            "Tòa án thụ lý 95 vụ, việc; đã giải quyết 70 vụ, việc; so với cùng kỳ thụ lý tăng 6 vụ, giải quyết tăng 4 "
            "vụ.",
            [("95", [("same_period", "change_abs", "6")]), ("70", [("same_period", "change_abs", "4")])],
        ),
        (
            "Nợ thuế 90 tỷ đồng, trong đó nợ khó thu 30 tỷ đồng, nợ khác 60 tỷ đồng; so với 31/12/2023 tăng 8%.",
            [("90", [("previous", "change", "8")]), ("30", []), ("60", [])],
        ),
        (
            "Doanh thu 80 tỷ đồng, tăng 2% so với tháng trước, tăng 9% so với cùng kỳ; trong đó bán lẻ 50 tỷ đồng, "
            "tăng 1% và tăng 8%.",
            [
                ("80", [("previous", "change", "2"), ("same_period", "change", "9")]),
                ("50", [("previous", "change", "1"), ("same_period", "change", "8")]),
            ],
        ),
        (
            "Thuộc thẩm quyền 21 việc, đã giải quyết 18 việc, đạt 85,7%.",
            [("18", [("other", "ratio", "85.7")])],
        ),
        (
            "Xuất khẩu quý I/2024 đạt 90 triệu USD, tăng 9% so với quý I/2023; nhập khẩu 40 triệu USD, giảm 5%.",
            [("90", [("same_period", "change", "9")]), ("40", [("same_period", "change", "-5")])],
        ),
        ("Khám phá: 31 vụ, đạt 79,5%.", [("31", [("other", "ratio", "79.5")])]),
        ("Mật độ 61 thuê bao/100 dân; thuê bao internet 8.400, tăng 5,2%.", [("61", [])]),
        ("Đã giải quyết 60 tin (đạt 85,7%).", [("60", [("other", "ratio", "85.7")])]),
    ],
)
def test_a_comparison_is_of_the_figure_it_stands_behind_or_of_none(
    text: str, expected: list[tuple[str, list[tuple[str, str, str]]]]
) -> None:
    assert all_compared(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Thu bổ sung từ ngân sách cấp trên 412 tỷ đồng.", [("thu bổ sung từ ngân sách cấp trên", "exact", "actual")]),
        ("Thu bổ sung từ ngân sách cấp trên: 412 tỷ đồng.", [("thu bổ sung từ ngân sách cấp trên", "exact", "actual")]),
        ("Chi đảm bảo xã hội 61 tỷ đồng.", [("chi đảm bảo xã hội", "exact", "actual")]),
        ("Thu bổ sung có mục tiêu 35 tỷ đồng.", [("thu bổ sung có mục tiêu", "exact", "actual")]),
        (
            "Bảo đảm 100% đối tượng được chi trả đúng hạn.",
            [("tỷ lệ đối tượng được chi trả đúng hạn", "exact", "actual")],
        ),
        (
            "Ước thiệt hại 5,1 tỷ đồng; xử lý 9 vụ, phạt 230 triệu đồng.",
            [("thiệt hại", "exact", "estimate"), ("xử lý vụ", "exact", "actual"), ("phạt", "exact", "actual")],
        ),
        (
            "Có 7 huyện giải ngân đạt trên 60%, 5 huyện giải ngân dưới 30%.",
            [("huyện giải ngân đạt trên 60%", "exact", "actual"), ("huyện giải ngân dưới 30%", "exact", "actual")],
        ),
        (
            "GRDP ước giảm 1,4% (kế hoạch tăng 6%).",
            [("mức giảm GRDP", "exact", "estimate"), ("tốc độ tăng GRDP", "exact", "target")],
        ),
    ],
)
def test_words_of_a_name_set_no_bound_and_no_aim(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert [(d.name, d.quantity.bound, d.status) for d in indicators(text)] == expected


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("Thay 310 đồng hồ nước, 95 đồng hồ điện.", ["đồng hồ nước", "đồng hồ điện"]),
        ("Doanh thu bình quân 2,4 tỷ đồng/HTX/năm.", ["tỷ đồng/HTX/năm"]),
        ("Vốn bình quân 6,2 tỷ đồng/doanh nghiệp.", ["tỷ đồng/doanh nghiệp"]),
    ],
)
def test_units_are_read_to_their_end(text: str, units: list[str]) -> None:
    assert [d.quantity.unit for d in indicators(text)] == units


def test_parts_behind_semicolons_are_parts_yet() -> None:
    text = "Đón 52.000 lượt khách, trong đó khách quốc tế 9.000 lượt, tăng 4%; khách nội địa 43.000 lượt."
    assert [d.part_of for d in indicators(text)] == [None, 0, 0]
    text = "Thu ngân sách 90 tỷ đồng, trong đó thu nội địa 60 tỷ đồng; chi ngân sách 50 tỷ đồng."
    assert [d.part_of for d in indicators(text)] == [None, 0, None]
    text = "Giải quyết 90 hồ sơ, trong đó: đúng hạn 80 hồ sơ, trễ hạn 10 hồ sơ; đang giải quyết 9 hồ sơ."
    assert [d.part_of for d in indicators(text)] == [None, 0, 0, None]
    text = "Thu nội địa 90 tỷ đồng, trong đó thuế 40 tỷ đồng (51%), phí 20 tỷ đồng (48%)."
    assert [d.part_of for d in indicators(text)] == [None, 0, 0]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Toàn huyện có 9.400 học sinh, trong đó mầm non 2.100, tiểu học 4.300, trẻ 5 tuổi 3.000.",
            [
                ("học sinh", "9400 học sinh"),
                ("học sinh mầm non", "2100 học sinh"),
                ("học sinh tiểu học", "4300 học sinh"),
                ("học sinh trẻ 5 tuổi", "3000 học sinh"),
            ],
        ),
        (
            "Điện thương phẩm 8.400 MWh, trong đó sinh hoạt 5.200, sản xuất 3.200.",
            [("điện thương phẩm", "8400 MWh"), ("sinh hoạt", "5200 MWh"), ("sản xuất", "3200 MWh")],
        ),
        (
            "Tiếp nhận 85 đơn khiếu nại, tố cáo, đã giải quyết 60 đơn, đang giải quyết 25 đơn.",
            [
                ("tiếp nhận đơn khiếu nại, tố cáo", "85 đơn"),
                ("giải quyết đơn", "60 đơn"),
                ("đang giải quyết đơn", "25 đơn"),
            ],
        ),
        (
            "Năng suất: khoai 110 tạ/ha; sắn 190 tạ/ha.",
            [("năng suất khoai", "110 tạ/ha"), ("năng suất sắn", "190 tạ/ha")],
        ),
        (
            "Nhận 40 đơn (khiếu nại 25, tố cáo 15).",
            [("đơn nhận", "40 đơn"), ("đơn khiếu nại", "25 đơn"), ("đơn tố cáo", "15 đơn")],
        ),
        ("Xây nhà ở 9 xã (Tân An 2, Bình Lộc 3).", [("xây nhà ở", "9 xã")]),
        (
            "Giải thể 2 HTX; lũy kế 35 HTX.",
            [("HTX giải thể", "2 HTX"), ("HTX", "35 HTX")],
        ),
        ("Tuổi thọ trung bình 74,1 tuổi.", [("tuổi thọ trung bình", "74.1 tuổi")]),
        ("Thời gian thực hiện thủ tục là 5 ngày.", []),
        (
            "Vụ việc giảm 11% số vụ, 4% số người chết và 9% số người bị thương.",
            [
                ("mức giảm vụ việc", "11 %"),
                ("mức giảm số người chết", "4 %"),
                ("mức giảm số người bị thương", "9 %"),
            ],
        ),
        (
            "Năm tháng, cháy nổ giảm cả 3 tiêu chí so với cùng kỳ: xảy ra 31 vụ, làm chết 2 người.",
            [("vụ cháy nổ", "31 vụ"), ("người chết do cháy nổ", "2 người")],
        ),
    ],
)
def test_what_a_list_leaves_out_is_told_before(text: str, expected: list[tuple[str, str]]) -> None:
    told = [(d.name, f"{d.quantity.value:f} {d.quantity.unit}") for d in indicators(text)]
    assert [(n, v.replace("mwh", "MWh")) for n, v in told] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Trong tháng xảy ra 9 vụ cháy. Tính từ đầu năm đến 15/5/2024 xảy ra 40 vụ, làm chết 3 người.",
            [("2024-05-01", "2024-05-31"), ("2024-01-01", "2024-05-15"), ("2024-01-01", "2024-05-15")],
        ),
        ("4 tháng, toàn huyện xảy ra 8 vụ cháy.", [("2024-01-01", "2024-04-30")]),
        ("Tính chung quý II, thu ngân sách 90 tỷ đồng.", [("2024-04-01", "2024-06-30")]),
        ("Lũy kế từ năm 2021 đến nay trồng 3,1 triệu cây.", [("2021-01-01", "2024-05-28")]),
    ],
)  # fmt: skip
def test_times_that_run_from_a_beginning(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(str(d.period_start), str(d.period_end)) for d in indicators(text)] == expected
