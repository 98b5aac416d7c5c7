"""Stated values of named measures: name, period, status, comparisons, parts of a total; and what does not add up."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from vnadmin_extract.document import Context
from vnadmin_extract.entities.dates.grammar import find_dates
from vnadmin_extract.entities.quantities.grammar import find_quantities
from vnadmin_extract.mentions import IndicatorDraft
from vnadmin_extract.relations.indicators.grammar import find_indicators
from vnadmin_extract.segment import structure

REPORT = Context(issued_on=date(2024, 5, 28), reference=date(2024, 5, 28), doc_type="Báo cáo", province="Sơn La")
PLAN = Context(issued_on=date(2024, 12, 20), reference=date(2024, 12, 20), doc_type="Chỉ thị", province="Sơn La")


def indicators(text: str, context: Context = REPORT) -> list[IndicatorDraft]:
    structured = structure(text)
    dates = find_dates(structured, context)
    return find_indicators(structured, find_quantities(structured, context), dates, context)


def compared(draft: IndicatorDraft) -> list[tuple[str, str, Decimal]]:
    return [(c.basis, c.kind, c.value) for c in draft.comparisons]


@pytest.mark.parametrize(
    ("text", "name", "value", "comparisons"),
    [
        (
            "Giá trị sản xuất công nghiệp tháng 5 ước đạt 512 tỷ đồng, bằng 8,4% KH, tăng 6,1% so với cùng kỳ.",
            "giá trị sản xuất công nghiệp",
            "512",
            [("plan", "ratio", "8.4"), ("same_period", "change", "6.1")],
        ),
        (
            "Dư nợ tín dụng đến ngày 20/5/2024 đạt 40.210 tỷ đồng, tăng 95 tỷ đồng (+0,24%) so với 31/12/2023.",
            "dư nợ tín dụng",
            "40210",
            [("previous", "change_abs", "95"), ("previous", "change", "0.24")],
        ),
        (
            "Sản lượng thịt hơi trong tháng ước đạt 1.700 tấn (thịt lợn 1.250 tấn), giảm 3% so với cùng kỳ năm trước.",
            "sản lượng thịt hơi",
            "1700",
            [("same_period", "change", "-3")],
        ),
        ("Thu ngân sách đạt 640 tỷ đồng, bằng 41% dự toán.", "thu ngân sách", "640", [("plan", "ratio", "41")]),
        (
            "Đã thu được 64 tỷ đồng tiền thuê đất, đạt 41% kế hoạch.",
            "thu tiền thuê đất",
            "64",
            [("plan", "ratio", "41")],
        ),
        (
            "Đáng chú ý là cây sắn đạt 80 ha, tăng 25% so với cùng kỳ.",
            "diện tích cây sắn",
            "80",
            [("same_period", "change", "25")],
        ),
        ("Xuất khẩu chè vẫn chiếm tỷ trọng lớn nhất, ước đạt 7 triệu USD.", "kim ngạch xuất khẩu chè", "7", []),
    ],
)
def test_a_value_has_its_name_and_the_comparisons_that_follow_it(
    text: str, name: str, value: str, comparisons: list[tuple[str, str, str]]
) -> None:
    first = indicators(text)[0]
    assert (first.name, first.quantity.value) == (name, Decimal(value))
    assert compared(first) == [(basis, kind, Decimal(x)) for basis, kind, x in comparisons]


def test_a_cumulative_value_is_one_of_its_own_with_the_same_name() -> None:
    month, total = indicators("Sản lượng chè búp trong tháng đạt 2.100 tấn, lũy kế từ đầu năm đạt 7.950 tấn.")
    assert month.name == total.name == "sản lượng chè búp"
    assert (total.period_start, total.period_end) == (date(2024, 1, 1), date(2024, 5, 31))


def test_the_period_is_the_nearest_time_else_the_headings_else_the_documents() -> None:
    as_of, heading = indicators(
        "II. TÌNH HÌNH THÁNG 4 NĂM 2024\n- Vốn huy động đến ngày 15/4/2024 là 900 tỷ đồng.\n- Doanh thu đạt 30 tỷ đồng."
    )
    assert (as_of.period_start, as_of.period_end) == (None, date(2024, 4, 15))
    assert heading.period_end == date(2024, 4, 30)


@pytest.mark.parametrize(
    ("text", "context", "status"),
    [
        ("Sản lượng ước đạt 12.000 tấn.", REPORT, "estimate"),
        ("Sản lượng đạt 12.000 tấn.", REPORT, "actual"),
        ("Phấn đấu sản lượng đạt 12.000 tấn.", REPORT, "target"),
        ("Nghị quyết của đảng bộ đề ra sản lượng muối 12.000 tấn.", REPORT, "target"),
        ("Vượt kế hoạch đề ra, sản lượng muối đạt 12.000 tấn.", REPORT, "actual"),
        ("Tổng thu ngân sách đạt 15.500 tỷ đồng.", PLAN, "target"),
        ("Tổng thu ngân sách đạt 15.500 tỷ đồng, bằng 94,3% dự toán HĐND tỉnh giao.", PLAN, "actual"),
        ("Tổng thu ngân sách đạt 15.500 tỷ đồng, bằng 105% dự toán năm 2023.", PLAN, "target"),
    ],
)
def test_status(text: str, context: Context, status: str) -> None:
    assert [d.status for d in indicators(text, context)] == [status]


def test_a_rate_of_change_without_a_value_is_named_as_one() -> None:
    (growth,) = indicators("Chỉ số sản xuất công nghiệp giảm 2,7% so với cùng kỳ năm trước.")
    assert (growth.name, growth.quantity.value) == (
        "mức giảm chỉ số sản xuất công nghiệp so với cùng kỳ năm trước",
        Decimal("2.7"),
    )


def named(drafts: list[IndicatorDraft]) -> list[tuple[str, str]]:
    return [(d.name, f"{d.quantity.value:f}") for d in drafts]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Dịch vụ tăng 6,4%, trong đó vận tải, kho bãi tăng 9,1%, lưu trú tăng 12%.",
            [("tốc độ tăng dịch vụ", "6.4"), ("tốc độ tăng vận tải, kho bãi", "9.1"), ("tốc độ tăng lưu trú", "12")],
        ),
        (
            "Doanh thu viễn thông đạt 410 tỷ đồng, số thuê bao tăng 3%.",
            [("doanh thu viễn thông", "410"), ("tốc độ tăng số thuê bao", "3")],
        ),
        (
            "Thu nội địa đạt 900 tỷ đồng, tốc độ tăng bình quân 7%/năm.",
            [("thu nội địa", "900"), ("tốc độ tăng bình quân thu nội địa", "7")],
        ),
        ("- Giảm 12% chi phí vận hành trạm bơm.", [("mức giảm chi phí vận hành trạm bơm", "12")]),
    ],
)
def test_a_change_of_another_thing_is_no_comparison_of_the_value_before(
    text: str, expected: list[tuple[str, str]]
) -> None:
    assert named(indicators(text)) == expected


@pytest.mark.parametrize(
    ("text", "names", "values"),
    [
        ("Phấn đấu đến năm 2027 đạt 85% hộ dân dùng nước sạch.", ["tỷ lệ hộ dân dùng nước sạch"], ["85"]),
        ("- Vùng thấp: 100% thôn có nhà văn hóa; trên 90% ngõ xóm có đèn.",
         ["tỷ lệ thôn có nhà văn hóa", "tỷ lệ ngõ xóm có đèn"], ["100", "90"]),
        ("Tuyến đường đã thông xe, 70% hộ dân hài lòng.", ["tỷ lệ hộ dân hài lòng"], ["70"]),
        ("Tỷ lệ hộ nghèo (theo chuẩn mới) còn 4,5%.", ["tỷ lệ hộ nghèo"], ["4.5"]),
        ("(3) Tỷ lệ xã có bưu cục đạt 98%.", ["tỷ lệ xã có bưu cục"], ["98"]),
        ("Thực hiện các giải pháp để nâng tỷ lệ hồ sơ số hóa đạt 95%.", ["tỷ lệ hồ sơ số hóa"], ["95"]),
        ("Tỷ lệ tử vong sơ sinh là 6/1.000 trẻ.", ["tỷ lệ tử vong sơ sinh"], ["6"]),
        ("Tỷ trọng dịch vụ tiếp tục tăng, dự kiến đạt 44%.", ["tỷ trọng dịch vụ"], ["44"]),
        ("Rà soát các dự án; phấn đấu giải ngân đạt 92% kế hoạch vốn.", ["tỷ lệ giải ngân kế hoạch vốn"], ["92"]),
        ("60 - 65% chợ xã có ban quản lý.", ["tỷ lệ chợ xã có ban quản lý"] * 2, ["60", "65"]),
        ("Tỷ trọng dịch vụ tăng từ 38% năm 2022 lên 41% năm 2023.", ["tỷ trọng dịch vụ"] * 2, ["38", "41"]),
    ],
)  # fmt: skip
def test_the_name_stands_before_the_value_or_is_what_a_percentage_is_of(
    text: str, names: list[str], values: list[str]
) -> None:
    assert named(indicators(text)) == list(zip(names, values, strict=True))


def test_a_plan_beside_the_value_is_a_target_of_the_same_name() -> None:
    value, plan = indicators("Xuất khẩu chè năm 2023 ước đạt 15 triệu USD (kế hoạch là 14 triệu USD).")
    assert (plan.name, plan.status, plan.period_end) == (value.name, "target", date(2023, 12, 31))
    value, plan = indicators("Xuất khẩu chè năm 2023 đạt 15 triệu USD, tăng 9% (kế hoạch là 8%).")
    assert compared(value) == [("previous", "change", Decimal(9))]
    assert (plan.name, plan.quantity.value) == ("tốc độ tăng xuất khẩu chè", 8)


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("Tỷ trọng dịch vụ tăng từ 38% năm 2022 lên 41% năm 2023.", [2022, 2023]),
        ("Độ che phủ rừng đạt 52% năm 2023, tăng 2% so với năm 2020.", [2023]),
        ("Năng suất lúa năm 2023 đạt 58 tạ/ha, gấp 1,5 lần năm 2010; sản lượng ngô đạt 900 tấn.", [2023, 2023]),
        ("Tăng trưởng bình quân 5 năm 2021-2025 đạt 7,5%.", [2025]),
        ("Năng suất lúa năm 202 3 đạt 58 tạ/ha.", [2023]),
        ("Giá trị sản xuất (giá so sánh năm 2010) năm 2023 đạt 900 tỷ đồng.", [2023]),
    ],
)
def test_the_year_of_a_value(text: str, years: list[int]) -> None:
    assert [d.period_end.year for d in indicators(text) if d.period_end] == years


def test_months_without_a_year_run_from_january() -> None:
    (growth,) = indicators("Tăng trưởng kinh tế 4 tháng của tỉnh ước đạt 8,1%.")
    assert (growth.period_start, growth.period_end) == (date(2024, 1, 1), date(2024, 4, 30))


@pytest.mark.parametrize(
    ("text", "context"),
    [
        ("- Giảm 20% lệ phí bến bãi cho doanh nghiệp vận tải.", replace(PLAN, doc_type="Nghị quyết")),
        ("Trường hợp giải ngân đạt dưới 50% thì điều chuyển vốn.", PLAN),
        ("Triển khai Đề án “Xây dựng tối thiểu 200 nhà văn hóa thôn” trên địa bàn.", PLAN),
    ],
)
def test_rates_that_rules_set_conditions_and_names_of_programmes_are_no_values(text: str, context: Context) -> None:
    assert indicators(text, context) == []


def test_items_of_a_forecast_are_estimates_and_items_under_goals_are_targets() -> None:
    text = "Dự báo khả năng thực hiện các chỉ tiêu năm 2024 như sau:\n(1) Tỷ lệ hộ nghèo còn 5%;\n(2) Thu 90 tỷ đồng."
    assert [d.status for d in indicators(text)] == ["estimate", "estimate"]
    text = "2. Mục tiêu cụ thể\n- Tỷ lệ hộ nghèo còn 5%.\n- Xây dựng 12 trạm quan trắc."
    assert [(d.status, f"{d.quantity.value:f}") for d in indicators(text, PLAN)] == [("target", "5"), ("target", "12")]


def test_six_months_are_a_time_and_no_value() -> None:
    (value,) = indicators("Doanh thu vận tải 6 tháng đầu năm 2024 đạt 210 tỷ đồng.")
    assert value.name == "doanh thu vận tải"


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("I. THỰC TRẠNG\nToàn huyện có 14 trạm bơm và 320 ha lúa giống.", "actual"),
        ("Năm 2023, toàn huyện trồng 320 ha lúa giống, đạt 90% kế hoạch.", "actual"),
        ("Diện tích lúa giống đạt 320 ha, tăng 4% so với cùng kỳ.", "actual"),
        ("II. MỤC TIÊU\nToàn huyện có 320 ha lúa giống.", "target"),
    ],
)
def test_a_plan_also_tells_how_things_stand(text: str, status: str) -> None:
    plan = replace(PLAN, doc_type="Kế hoạch")
    found = indicators(text, plan)
    assert found
    assert {d.status for d in found} == {status}


def test_points_are_a_difference_and_a_degree_behind_a_change_keeps_its_basis() -> None:
    (value,) = indicators("Tỷ lệ hộ nghèo còn 4,2%, giảm 0,8 điểm phần trăm so với năm trước.")
    assert compared(value) == [("previous", "change_abs", Decimal("-0.8"))]
    (value,) = indicators("Hàng hóa qua cảng đạt 90 nghìn tấn, tăng 5%, bằng 48% kế hoạch năm.")
    assert compared(value) == [("same_period", "change", 5), ("plan", "ratio", 48)]


def test_visitors_received_are_the_number_of_visitors() -> None:
    (value,) = indicators("Trong tháng đón 21.500 lượt khách.")
    assert value.name == "lượng khách du lịch"


UNDATED = Context(doc_type="Báo cáo", reference=date(2013, 1, 1))
TITLE = "BÁO CÁO\nTình hình thực hiện kế hoạch năm 2013\n"


def told(text: str, context: Context = UNDATED) -> list[tuple[str, str, str, int | None]]:
    return [
        (d.name, f"{d.quantity.value:f}", d.status, d.period_end and d.period_end.year)
        for d in indicators(TITLE + text, context)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Nhịp độ tăng đàn bò sữa 3 năm 2011 - 2013 lần lượt là 8,1%, 8,4% và 9,2%.",
            [("nhịp độ tăng đàn bò sữa", v, "actual", y) for v, y in (("8.1", 2011), ("8.4", 2012), ("9.2", 2013))],
        ),
        (
            "Sản lượng điện các năm 2011, 2012 và 2013 tương ứng đạt 30 GWh, 35 GWh và 41 GWh.",
            [("sản lượng điện", v, "actual", y) for v, y in (("30", 2011), ("35", 2012), ("41", 2013))],
        ),
        (
            "Doanh thu cảng bình quân 3 năm tăng 12%/năm (năm 2011 tăng 5%, năm 2012 tăng 14%), thấp hơn mục tiêu kế "
            "hoạch 5 năm đề ra (15%).",
            [
                ("tốc độ tăng doanh thu cảng bình quân", "12", "actual", 2013),
                ("tốc độ tăng doanh thu cảng", "5", "actual", 2011),
                ("tốc độ tăng doanh thu cảng", "14", "actual", 2012),
                ("tốc độ tăng doanh thu cảng bình quân", "15", "target", 2015),
            ],
        ),
        (
            "Vốn đầu tư 3 năm 2011-2013 đạt 21 tỷ USD, kế hoạch 5 năm 2011-2015 là 45 - 52 tỷ USD, tăng 9%.",
            [
                ("vốn đầu tư", "21", "actual", 2013),
                ("vốn đầu tư", "45", "target", 2015),
                ("vốn đầu tư", "52", "target", 2015),
                ("tốc độ tăng vốn đầu tư", "9", "target", 2015),
            ],
        ),
        (
            "Tỷ lệ hộ nghèo năm 2013 còn 11%. Mục tiêu phấn đấu đến năm 2015 là 8%.",
            [("tỷ lệ hộ nghèo", "11", "actual", 2013), ("tỷ lệ hộ nghèo", "8", "target", 2015)],
        ),
        ("Năm 2014, sản lượng chè đạt 40 nghìn tấn.", [("sản lượng chè", "40", "target", 2014)]),
        ("Kế hoạch đặt ra là 4%.", []),
    ],
)  # fmt: skip
def test_years_of_a_plan_and_figures_of_the_plan(text: str, expected: list[tuple[str, str, str, int]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "name", "status", "end"),
    [
        # How things stand is of the time told before or of the day of issue: never of the time that is planned.
        ("Đến cuối năm 2023 huyện có 90 ha chè. Sản lượng đã đạt 700 tấn.", "sản lượng chè", "actual", "2023-12-31"),
        ("Hiện nay, sản lượng chè đã đạt 700 tấn.", "sản lượng chè", "actual", "2024-12-20"),
        ("Phấn đấu sản lượng chè đạt 70 tấn, xong trước ngày 30/9/2025.", "sản lượng chè", "target", "2025-12-31"),
        ("Phấn đấu sản lượng chè cả năm đạt 700 tấn.", "sản lượng chè", "target", "2025-12-31"),
        ("Đôn đốc các xã hoàn thành 1.600 căn nhà ở xã hội.", "căn nhà ở xã hội", "target", "2025-12-31"),
        ("Sở Công Thương điều hành giá bán lẻ điện cả năm tăng khoảng 3%.", "tốc độ tăng giá bán lẻ điện", "target",
         "2025-12-31"),
    ],
)  # fmt: skip
def test_times_of_a_plan(text: str, name: str, status: str, end: str | None) -> None:
    draft = indicators(f"KẾ HOẠCH\nPhát triển cây chè năm 2025\n{text}", replace(PLAN, doc_type="Kế hoạch"))[-1]
    assert (draft.name, draft.status) == (name, status)
    assert (draft.period_end and draft.period_end.isoformat()) == end


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("Phấn đấu 90% số hộ dùng nước sạch.", None),
        ("Kế hoạch này cho năm 2024.\nPhấn đấu 90% số hộ dùng nước sạch.", date(2024, 12, 31)),
    ],
)
def test_the_day_of_issue_alone_tells_no_period(text: str, end: date | None) -> None:
    (value,) = indicators(text, PLAN)
    assert value.period_end == end


def test_items_are_of_the_year_that_their_heading_looks_to() -> None:
    text = (
        "2. Mục tiêu cụ thể\na) Đến năm 2030\n- 80% thư viện tỉnh số hóa tài liệu quý.\n"
        "b) Tầm nhìn đến năm 2040\n- Tỷ lệ thư viện xã nối mạng đạt 90%."
    )
    assert [d.period_end for d in indicators(text, PLAN)] == [date(2030, 12, 31), date(2040, 12, 31)]


def test_the_parts_of_a_sum_of_money_are_goals_with_it() -> None:
    drafts = indicators("Tổng nhu cầu vốn là 90 tỷ đồng, gồm: ngân sách tỉnh 60 tỷ đồng; vốn vay 30 tỷ đồng.", PLAN)
    assert named(drafts) == [("tổng nhu cầu vốn", "90"), ("vốn ngân sách tỉnh", "60"), ("vốn vay", "30")]


def test_under_a_heading_of_a_time_that_is_over_a_plan_tells_what_was_reached() -> None:
    text = "I. Kết quả 6 tháng đầu năm 2024\nCác trạm sửa 41 máy bơm; tỷ lệ máy chạy tốt đạt 87%."
    assert [(d.status, d.period_end) for d in indicators(text, PLAN)] == [("actual", date(2024, 6, 30))] * 2


def test_a_rate_is_named_by_what_stands_before_it() -> None:
    (value,) = indicators("So với trước khi sáp nhập, biên chế cấp xã bình quân 31 người/đơn vị.")
    assert value.name.startswith("biên chế cấp xã")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Toàn huyện hiện có 92% dân số trong độ tuổi đi học.", [("tỷ lệ dân số trong độ tuổi đi học", "92")]),
        ("Cứ 100.000 hộ thì có 2 hộ chưa có nhà.", [("cứ 100.000 hộ thì hộ chưa có nhà", "2")]),
        ("Huyện đông dân thứ ba của tỉnh với quy mô dân số trên 210.000 người.", [("quy mô dân số", "210000")]),
        (
            "Số hộ nghèo đầu năm là 246 hộ; đến nay còn 118 hộ.",
            [("số hộ nghèo", "246"), ("số hộ nghèo", "118")],
        ),
        (
            "Có 22 trạm y tế đạt chuẩn, bình quân 9,8 bác sĩ/vạn dân.",
            [("trạm y tế đạt chuẩn", "22"), ("bác sĩ/vạn dân", "9.8")],
        ),
        (
            "Đạt 29 giường/vạn dân và 9,4 bác sĩ/vạn dân.",
            [("giường/vạn dân", "29"), ("bác sĩ/vạn dân", "9.4")],
        ),
        (
            "Ngành chế biến tăng 7%, đóng góp 1,7 điểm phần trăm.",
            [("tốc độ tăng ngành chế biến", "7"), ("đóng góp của ngành chế biến", "1.7")],
        ),
        (
            "Tạo việc làm thêm bình quân mỗi năm 2.900 lao động.",
            [("lao động được tạo việc làm thêm bình quân mỗi năm", "2900")],
        ),
    ],
)
def test_of_whom_a_figure_tells(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(d.name, f"{d.quantity.value:f}") for d in indicators(text)] == expected


@pytest.mark.parametrize(
    "text",
    [
        "Sau ngày này nếu chưa xong, huyện sẽ thu hồi 60 tỷ đồng.",
        "Đề nghị Bộ Tài chính trình cấp có thẩm quyền cho kéo dài giải ngân 12 tỷ đồng.",
    ],
)
def test_what_is_threatened_or_asked_for_in_a_report_is_no_value(text: str) -> None:
    assert indicators(text) == []
