"""Schemes, programmes and plans: what is to be planted, built, paid; which words name it, and which years it is of."""

from __future__ import annotations

from datetime import date

import pytest
from test_indicators import PLAN, REPORT, compared, indicators, named

from vnadmin_extract.document import Context

COUNCIL = Context(issued_on=date(2011, 7, 9), reference=date(2011, 7, 9), doc_type="Nghị quyết", province="Hà Giang")
YEARLY = Context(issued_on=date(2025, 12, 1), reference=date(2025, 12, 1), doc_type="Kế hoạch", province="Hà Giang")
TITLE = "Nghị quyết về chương trình phát triển cây mắc ca trên địa bàn tỉnh đến năm 2018\nHội đồng nhân dân tỉnh\n"
SCHEME = "QUYẾT ĐỊNH\nVề việc phê duyệt Đề án trồng quế giai đoạn 2011 - 2014, định hướng đến năm 2022\n"


def dated(text: str, context: Context = COUNCIL) -> list[tuple[str, str, int | None]]:
    return [
        (d.name, f"{d.quantity.value:f}", d.period_end.year if d.period_end else None)
        for d in indicators(text, context)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("- Trồng cây phân tán: 300 ha.", [("diện tích trồng cây phân tán", "300", 2018)]),
        ("- Tiểu vùng A: Gồm 3 xã ven sông với diện tích trên 700 ha.", [("diện tích tiểu vùng A", "700", 2018)]),
        (
            "- Giai đoạn I (2012-2014) trồng mới 90 ha chủ yếu ở các xã vùng thấp (năm 2012 trồng mới 30 ha; năm 2013 "
            "trồng mới 60 ha).",
            [("diện tích trồng mới", "90", 2014), ("diện tích trồng mới", "30", 2012),
             ("diện tích trồng mới", "60", 2013)],
        ),
        (
            "1. Bảo vệ rừng: 900 ha/năm, trong đó: rừng đặc dụng 200 ha, rừng phòng hộ 700 ha.",
            [("diện tích bảo vệ rừng", "900", 2018), ("diện tích rừng đặc dụng", "200", 2018),
             ("diện tích rừng phòng hộ", "700", 2018)],
        ),
        ("2. Trồng cây phân tán bình quân 50.000 cây/năm.", [("trồng cây phân tán bình quân", "50000", 2018)]),
        ("3. Khai thác gỗ rừng trồng: 4.000 m3/năm.", [("khai thác gỗ rừng trồng", "4000", 2018)]),
        ("4. Khoảng cách giữa hai hàng cây: 3 m.", []),
        (
            "5. Duy trì tổng đàn trâu 12.000 con, đàn gia cầm 2,5 triệu con; mở rộng diện tích chè lên 900 ha.",
            [("tổng đàn trâu", "12000", 2018), ("đàn gia cầm", "2.5", 2018), ("mở rộng diện tích chè", "900", 2018)],
        ),
        (
            "6. Vận động thành lập mới bình quân 20 hợp tác xã/năm; xây nhà máy công suất 900 tấn/năm.",
            [("vận động thành lập mới bình quân", "20", 2018)],
        ),
        ("1. Về diện tích. Đến năm 2016 toàn tỉnh có 850 ha.", [("diện tích", "850", 2016)]),
    ],
)  # fmt: skip
def test_areas_of_a_programme(text: str, expected: list[tuple[str, str, int | None]]) -> None:
    aims = "Điều 1. Thông qua Chương trình với các mục tiêu sau:\n" if "Về" in text else ""
    assert dated(f"{TITLE}{aims}{text}") == expected


def test_a_schemes_years_are_those_of_its_stage_not_what_it_looks_out_to() -> None:
    assert dated(f"{SCHEME}1. Mục tiêu\n- Diện tích quế đạt 5.000 ha.") == [("diện tích quế", "5000", 2014)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Cứng hóa 45 km đường trục thôn.", [("cứng hóa đường trục thôn", "45")]),
        ("Chiều dài tuyến là 45 km.", [("chiều dài tuyến", "45")]),
        ("- Chăm sóc rừng: 900 ha; bảo vệ rừng: 7.500 ha.",
         [("diện tích chăm sóc rừng", "900"), ("diện tích bảo vệ rừng", "7500")]),
        ("- Tần suất 2 lần/tháng; số lượng mẫu nước 96 mẫu/năm.", [("số lượng mẫu nước", "96")]),
        ("- Giá trị thanh toán không dùng tiền mặt gấp 25 lần GRDP.",
         [("giá trị thanh toán không dùng tiền mặt lần GRDP", "25")]),
        ("Hoàn thành mục tiêu đưa vào sử dụng 60 km đường ven biển.", [("đưa vào sử dụng đường ven biển", "60")]),
        ("- Hỗ trợ làm nhà ở cho 860 hộ.", [("hộ hỗ trợ làm nhà ở", "860")]),
        ("- 11 bác sĩ/vạn dân; 26 giường bệnh/vạn dân.", []),
        ("Chi thực hiện chính sách bảo trợ xã hội: 35 tỷ đồng.", [("chi thực hiện chính sách bảo trợ xã hội", "35")]),
    ],
)  # fmt: skip
def test_what_a_plan_is_to_do(text: str, expected: list[tuple[str, str]]) -> None:
    heading = "II. DỰ TOÁN KINH PHÍ\n" if "Chi " in text else "II. NỘI DUNG\n"
    assert named(indicators(heading + text, YEARLY)) == expected


def test_the_stage_in_a_schemes_name_is_not_the_year_of_its_funds() -> None:
    text = (
        "Điều 1. Phân bổ kế hoạch vốn năm 2012 cho các đề án sau:\n- Đề án kiên cố hóa kênh mương giai đoạn 2011-2015: "
    )
    assert [end for _, _, end in dated(text + "20.000 triệu đồng.")] == [2012]


def test_so_much_a_year_is_of_the_whole_year() -> None:
    text = "Lấy mẫu từ tháng 3 đến tháng 9 năm 2026; số lượng mẫu nước 96 mẫu/năm."
    assert [(d.period_start, d.period_end) for d in indicators(text, YEARLY)] == [
        (date(2026, 1, 1), date(2026, 12, 31))
    ]


def test_one_time_behind_several_aims_is_of_all() -> None:
    text = "Hoàn thành trên 90 km đường bộ cao tốc và khoảng 20 km đường ven biển trong năm 2027."
    assert [end for _, _, end in dated(text, Context(doc_type="Kế hoạch"))] == [2027, 2027]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Phải đơn giản hoá tối thiểu 25% các quy định về cấp phép, đồng thời cắt giảm 20% chi phí tuân thủ.",
         [("tỷ lệ đơn giản hoá các quy định về cấp phép", "25"), ("mức cắt giảm chi phí tuân thủ", "20")]),
        ("Từ ngày 01/7/2025, điều chỉnh tăng thêm 8% mức trợ cấp hằng tháng.",
         [("tốc độ tăng mức trợ cấp hằng tháng", "8")]),
    ],
)  # fmt: skip
def test_names_of_rates_behind_a_verb(text: str, expected: list[tuple[str, str]]) -> None:
    drafts = indicators(text, PLAN)
    assert (named(drafts), {d.status for d in drafts}) == (expected, {"target"})


def test_changes_told_of_a_side_of_two_values() -> None:
    text = (
        "Có 90 doanh nghiệp thành lập mới với tổng vốn 410 tỷ đồng, tăng 8% về số doanh nghiệp và giảm 12% về vốn so "
    )
    count, capital = indicators(text + "với cùng kỳ.", REPORT)
    assert [[(k, f"{v:f}") for _, k, v in compared(d)] for d in (count, capital)] == [
        [("change", "8")],
        [("change", "-12")],
    ]


def test_changes_told_of_the_nearest_of_two_counts() -> None:
    text = (
        "Huyện hiện có 512 hợp tác xã; thành lập mới 12 hợp tác xã, vốn điều lệ 24 tỷ đồng (tăng 15% về số hợp tác xã "
        "và 22% về vốn so với cùng kỳ)."
    )
    drafts = indicators(text, REPORT)
    assert [[f"{v:f}" for _, _, v in compared(d)] for d in drafts] == [[], ["15"], ["22"]]


def test_the_month_in_the_title_of_a_report_on_a_plan() -> None:
    text = "BÁO CÁO\nKết quả thực hiện kế hoạch tháng 4 năm 2024\nGiá cà phê bình quân 5.100 USD/tấn."
    (price,) = indicators(text)
    assert price.period_end == date(2024, 4, 30)


def test_goals_of_a_list_without_verbs() -> None:
    text = "1. Chỉ tiêu\n- 11 bác sĩ/vạn dân; 26 giường bệnh/vạn dân.\n- Diện tích nhà kính giảm dưới 300 ha.\n"
    assert named(indicators(text + "- 40 xã NTM nâng cao.", YEARLY)) == [
        ("bác sĩ/vạn dân", "11"),
        ("giường bệnh/vạn dân", "26"),
        ("diện tích nhà kính", "300"),
        ("xã NTM nâng cao", "40"),
    ]


def test_parts_of_an_estimate_in_a_plan_are_estimated() -> None:
    text = "Tổng chi ước thực hiện 980 tỷ đồng, trong đó: chi đầu tư 320 tỷ đồng, chi thường xuyên 600 tỷ đồng."
    proposal = Context(issued_on=date(2018, 11, 2), reference=date(2018, 11, 2), doc_type="Tờ trình")
    assert {d.status for d in indicators(text, proposal)} == {"estimate"}


def test_what_a_year_that_is_over_had_is_no_goal_beside_one() -> None:
    plan = Context(doc_type="Kế hoạch", issued_on=date(2025, 3, 1), reference=date(2025, 3, 1))
    drafts = indicators("Phấn đấu 90% hộ dân dùng nước sạch (năm 2024: 78,3%).", plan)
    assert [d.status for d in drafts] == ["target", "actual"]


def test_the_parts_of_what_several_years_cost_and_one_of_the_years() -> None:
    text = (
        "KẾ HOẠCH\nPhát triển chè\nTổng vốn Chương trình giai đoạn 2025 - 2028 là 90 tỷ đồng, trong đó: ngân sách tỉnh "
        "50 tỷ đồng, ngân sách huyện 30 tỷ đồng, nguồn xã hội hóa 10 tỷ đồng.\n"
        "Tổng vốn hạ tầng giai đoạn 2025 - 2028 là 80 tỷ đồng (ngân sách tỉnh 80 tỷ đồng); riêng năm 2025 là 20 "
        "tỷ đồng."
    )
    told = [
        (d.name, d.period_start and d.period_start.year, d.period_end and d.period_end.year)
        for d in indicators(text, Context(doc_type="Kế hoạch", issued_on=date(2025, 3, 1), reference=date(2025, 3, 1)))
    ]
    assert told == [
        ("tổng vốn Chương trình", 2025, 2028),
        ("ngân sách tỉnh", 2025, 2028),
        ("ngân sách huyện", 2025, 2028),
        ("nguồn xã hội hóa", 2025, 2028),
        ("tổng vốn hạ tầng", 2025, 2028),
        ("ngân sách tỉnh", 2025, 2028),
        ("tổng vốn hạ tầng", 2025, 2025),
    ]


@pytest.mark.parametrize(
    ("text", "years"),
    [
        (
            "Tổng vốn 90 tỷ đồng, trong đó: giai đoạn 2026 - 2028: 30 tỷ đồng; giai đoạn 2029 - 2035: 60 tỷ đồng.",
            (2026, 2035),
        ),
        (
            "Kinh phí: 90 tỷ đồng, gồm:\n- Giai đoạn 2026 - 2028: 30 tỷ đồng.\n- Giai đoạn 2029 - 2035: 60 tỷ đồng.",
            (2026, 2035),
        ),
        ("Tổng vốn 90 tỷ đồng. Giai đoạn 2026 - 2028: 30 tỷ đồng; giai đoạn 2030 - 2035: 60 tỷ đồng.", (2035, 2035)),
    ],
)
def test_money_of_all_stages(text: str, years: tuple[int, int]) -> None:
    context = Context(issued_on=date(2025, 8, 5), reference=date(2025, 8, 5), doc_type="Quyết định", province="Sơn La")
    first = indicators(f"QUYẾT ĐỊNH\nPhê duyệt Quy hoạch phát triển chợ đến năm 2035\n{text}", context)[0]
    assert first.period_start is not None
    assert first.period_end is not None
    assert (first.period_start.year, first.period_end.year) == years


def test_five_years_are_those_that_the_title_names() -> None:
    context = Context(
        issued_on=date(2030, 12, 5), reference=date(2030, 12, 5), doc_type="Nghị quyết", province="Sơn La"
    )
    title = "NGHỊ QUYẾT\nVề phát triển kinh tế - xã hội 5 năm 2031 - 2035\nI. MỤC TIÊU\n"
    found = indicators(f"{title}Xuất khẩu 5 năm đạt 1,9 tỷ USD, riêng năm 2035 đạt 500 triệu USD.", context)
    assert [d.period_start.year for d in found if d.period_start] == [2031, 2035]
