"""Rates of change with their sides and objects, where a value started from, and what is a part of what."""

from __future__ import annotations

import pytest
from test_indicators import PLAN, compared, indicators


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Bán lẻ hàng hóa tăng 12,4% so với cùng kỳ, đạt 91% mục tiêu tăng trưởng.",
            [("tốc độ tăng bán lẻ hàng hóa so với cùng kỳ", "12.4")],
        ),
        (
            "Vận tải tăng 6% về tấn vận chuyển và tăng 9% về tấn.km luân chuyển.",
            [
                ("tốc độ tăng vận tải về tấn vận chuyển", "6"),
                ("tốc độ tăng vận tải về tấn.km luân chuyển", "9"),
            ],
        ),
        (
            "Phấn đấu tăng 20% số lớp mẫu giáo và tăng 10% số trường đạt chuẩn.",
            [("tốc độ tăng số lớp mẫu giáo", "20"), ("tốc độ tăng số trường đạt chuẩn", "10")],
        ),
        (
            "Kinh tế tăng 7%, trong đó sản xuất công nghiệp tăng trưởng cao, 5 tháng tăng 15%.",
            [("tốc độ tăng kinh tế", "7"), ("tốc độ tăng sản xuất công nghiệp", "15")],
        ),
        (
            "Bãi bỏ 90% giấy tờ; cắt giảm 40% thời gian cấp phép, 30% chi phí tuân thủ so với năm 2022.",
            [
                ("tỷ lệ bãi bỏ giấy tờ", "90"),
                ("mức cắt giảm thời gian cấp phép", "40"),
                ("mức giảm chi phí tuân thủ", "30"),
            ],
        ),
        ("Phấn đấu giảm từ 5 đến 8% án tồn.", [("mức giảm án tồn", "5"), ("mức giảm án tồn", "8")]),
        ("Phấn đấu mức giảm tỷ lệ sinh 0,1‰.", [("mức giảm tỷ lệ sinh", "0.1")]),
        (
            "Thu nội địa đạt 90 tỷ đồng. Du lịch tiếp tục khởi sắc, 5 tháng đạt 62 tỷ đồng.",
            [("thu nội địa", "90"), ("du lịch", "62")],
        ),
        (
            "Năm 2021, hàng qua chế biến chiếm 44% tổng giá trị xuất khẩu, năm 2022: 46%; năm 2023: 51%.",
            [("tỷ lệ hàng qua chế biến", "44"), ("tỷ lệ hàng qua chế biến", "46"), ("tỷ lệ hàng qua chế biến", "51")],
        ),
        (
            "Huyện có 300 km đường nhựa và khoảng 170 km đường đất.",
            [("đường nhựa", "300"), ("đường đất", "170")],
        ),
    ],
)
def test_names_of_rates_and_of_what_is_told_beside_them(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(d.name, f"{d.quantity.value:f}") for d in indicators(text)] == expected


def test_how_far_a_goal_for_a_rate_is_reached_compares_the_rate() -> None:
    (rate,) = indicators("Bán lẻ hàng hóa tăng 12,4% so với cùng kỳ, đạt 91% mục tiêu tăng trưởng.")
    assert [(basis, kind, f"{value:f}") for basis, kind, value in compared(rate)] == [("plan", "ratio", "91")]


def test_ratios_attained_in_turn_without_a_basis() -> None:
    first, second = indicators("Chi đầu tư 40 tỷ đồng, chi thường xuyên 60 tỷ đồng, đạt lần lượt 55% và 72%.")
    told = [[(basis, kind, f"{value:f}") for basis, kind, value in compared(d)] for d in (first, second)]
    assert told == [[("plan", "ratio", "55")], [("plan", "ratio", "72")]]


def test_where_a_target_starts_from_is_no_target() -> None:
    drafts = indicators("Phấn đấu giảm tỷ lệ hộ nghèo từ 7% đầu năm xuống còn 4% vào năm 2025.", PLAN)
    assert [(d.name, d.status, d.period_end and d.period_end.year) for d in drafts] == [
        ("tỷ lệ hộ nghèo", "actual", None),
        ("tỷ lệ hộ nghèo", "target", 2025),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Tiếp tục thực hiện dự án trồng mới 3 triệu ha rừng.",
        "Các doanh nghiệp có doanh thu trên 90 tỷ đồng được khen thưởng.",
        "Cho phép không áp dụng quy định tiết kiệm 10% chi thường xuyên.",
        "Muốn đạt tốc độ tăng trưởng 7,5% thì phải huy động thêm vốn.",
        "Tập trung vào 02 việc chính: rà soát và báo cáo.",
        "Các nhà thầu tổ chức thi công 3 ca trong ngày.",
        "Thường trực Ban Chỉ đạo 389 thành phố và Ban chỉ đạo 138 quốc gia dự họp.",
    ],
)
def test_programmes_classes_shifts_and_conditions_are_no_values(text: str) -> None:
    assert indicators(text) == []


def test_judgments_to_be_enforced_are_counted_in_cases() -> None:
    told = [(d.name, d.quantity.unit) for d in indicators("Tổng số phải thi hành 478 việc; đã thi hành xong 310 việc.")]
    assert told == [("tổng số phải thi hành", "việc"), ("thi hành xong", "việc")]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Xuất khẩu nhãn (300 triệu USD), xuất khẩu chè (600 triệu USD).", [None, None]),
        ("Có 9 vụ, trong đó khởi tố 18 bị can.", [None, None]),
        ("Tổng đàn 900 con, trong đó đàn bò 300 con, đàn trâu 200 con.", [None, 0, 0]),
        (
            "Tổng kinh phí 85 tỷ đồng, trong đó ngân sách tỉnh 40 tỷ đồng; ngân sách huyện 25 tỷ đồng; nhân dân đóng "
            "góp 20 tỷ đồng.",
            [None, 0, 0, 0],
        ),
        (
            "Thu ngân sách 900 tỷ đồng, trong đó thu nội địa 500 tỷ đồng; chi ngân sách 800 tỷ đồng.",
            [None, 0, None],
        ),
        ("Thu nhập bình quân đạt 42 triệu đồng (năm 2021: 38 triệu đồng).", [None, None]),
        ("Xuất khẩu 142 triệu USD, tăng 12%. Trong đó: thủy sản 61 triệu USD; may mặc 35 triệu USD.", [None, 0, 0]),
        ("Xuất khẩu 142 triệu USD, nhập khẩu 80 triệu USD. Trong đó, thủy sản 61 triệu USD.", [None, None, None]),
        ("Có 90 dự án với tổng vốn 640 tỷ đồng, trong đó có 7 dự án FDI.", [None, None, 0]),
        ("Có 90 dự án (trong đó có 7 dự án FDI với số vốn 12 tỷ đồng).", [None, 0, None]),
        ("Gieo trồng 500 ha, trong đó lúa 300 ha, sản lượng 1.800 tấn.", [None, 0, None]),
    ],
)
def test_what_is_a_part_of_what(text: str, parts: list[int | None]) -> None:
    assert [d.part_of for d in indicators(text)] == parts


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # each in its brackets names what it is held against
        ("Sản lượng cá quý III ước 420 tấn (+1,7% so cùng kỳ; -3,2% so quý II).",
         [[("same_period", "change", "1.7"), ("previous", "change", "-3.2")]]),
        # of the whole that the value before names, as that was
        ("Đã cấp giấy cho 900 ha, bằng 85% diện tích cần cấp, tăng 3% so với cuối năm 2023; trong đó đất rừng 400 ha, "
         "bằng 90% diện tích cần cấp; đất ở 80 ha, bằng 64%.",
         [[("other", "ratio", "85"), ("previous", "change", "3")], [("other", "ratio", "90")],
          [("other", "ratio", "64")]]),
        ("Các hồ trữ 14 triệu m3, bằng 62% dung tích thiết kế, thiếu hụt 5 triệu m3 so với cùng kỳ.",
         [[("other", "ratio", "62"), ("same_period", "change_abs", "-5")]]),
        ("Tiêm phòng 3.400 liều (76% diện tiêm); phun 90 lít, đạt 58% nhu cầu.",
         [[("other", "ratio", "76")], [("other", "ratio", "58")]]),
        # what changes stands behind: no change of the value before
        ("Tổng tỷ suất sinh 2,1 con/phụ nữ; giảm 50% chênh lệch mức sinh giữa hai vùng.", [[], []]),
        ("Số trang trại đạt chuẩn 87, thêm 6 trang trại so với đầu năm.", [[("previous", "change_abs", "6")]]),
        ("Ngô cả năm 53 ha, giảm 1,1% so CK - sản lượng ước 191 tấn, tăng 2,4%.",
         [[("same_period", "change", "-1.1")], [("same_period", "change", "2.4")]]),
    ],
)  # fmt: skip
def test_what_changes_and_shares_are_held_against(text: str, expected: list[list[tuple[str, str, str]]]) -> None:
    assert [[(b, k, f"{v:f}") for b, k, v in compared(d)] for d in indicators(text)] == expected


def test_a_year_before_in_brackets_leaves_the_aims_behind_it() -> None:
    text = (
        "I. MỤC TIÊU\nb) Về kỹ năng số: đến năm 2028 100% thành viên tổ công nghệ được tập huấn; 70% hộ có máy tính "
        "(năm 2023 là 31,8%); 50% trường có phòng máy; 80% trạm y tế nối mạng."
    )
    found = [(d.name, d.status, d.period_end and d.period_end.year) for d in indicators(text, PLAN)]
    assert found == [
        ("tỷ lệ thành viên tổ công nghệ được tập huấn", "target", 2028),
        ("tỷ lệ hộ có máy tính", "target", 2028),
        ("tỷ lệ hộ có máy tính", "actual", 2023),
        ("tỷ lệ trường có phòng máy", "target", 2028),
        ("tỷ lệ trạm y tế nối mạng", "target", 2028),
    ]
