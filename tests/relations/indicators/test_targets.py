"""Values of plans and targets: stages, networks, decreed amounts, rates of policies; plans and last year's values."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from test_indicators import PLAN, REPORT, compared, indicators, named

from vnadmin_extract.document import Context

COUNCIL = Context(issued_on=date(2010, 12, 9), reference=date(2010, 12, 9), doc_type="Nghị quyết", province="Hà Giang")
NETWORK = "NGHỊ QUYẾT\nVề quy hoạch phát triển mạng lưới chợ và kho đến năm 2020\n"


def stages(text: str, context: Context = COUNCIL) -> list[tuple[str, str, int, int]]:
    return [
        (d.name, f"{d.quantity.value:f}", d.period_start.year, d.period_end.year)
        for d in indicators(f"1. Mục tiêu\n{text}", context)
        if d.period_start and d.period_end and d.status == "target"
    ]


@pytest.mark.parametrize(
    ("text", "name", "values"),
    [
        (
            "- Xuất khẩu chè tăng bình quân 9%/năm giai đoạn 2011 - 2015, 7%/năm giai đoạn 2016 - 2020.",
            "tốc độ tăng bình quân xuất khẩu chè",
            [("9", 2011, 2015), ("7", 2016, 2020)],
        ),
        (
            "- Tốc độ tăng trưởng dịch vụ đạt 11% giai đoạn 2011 - 2015 và 12,5% giai đoạn 2016 - 2020.",
            "tốc độ tăng trưởng dịch vụ",
            [("11", 2011, 2015), ("12.5", 2016, 2020)],
        ),
        (
            "- Số giường bệnh/vạn dân: năm 2015 đạt 19 giường, năm 2020 đạt 24 giường.",
            "số giường bệnh/vạn dân",
            [("19", 2015, 2015), ("24", 2020, 2020)],
        ),
        (
            "- Nhu cầu vốn đầu tư: Giai đoạn 2011 - 2015: 300 tỷ đồng; giai đoạn 2016 - 2020: 500 tỷ đồng.",
            "nhu cầu vốn đầu tư",
            [("300", 2011, 2015), ("500", 2016, 2020)],
        ),
    ],
)
def test_stages_of_one_measure_share_its_name(text: str, name: str, values: list[tuple[str, int, int]]) -> None:
    assert stages(text) == [(name, *v) for v in values]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Đến năm 2020 toàn tỉnh có 31 bệnh viện, trong đó: 09 bệnh viện tuyến tỉnh và 22 bệnh viện tuyến huyện.",
            [("bệnh viện", "31"), ("bệnh viện tuyến tỉnh", "9"), ("bệnh viện tuyến huyện", "22")],
        ),
        (
            "Quy hoạch 80 cửa hàng gas, gồm: giữ nguyên 60 cửa hàng, di dời 5 cửa hàng, nâng cấp 15 cửa hàng.",
            [("quy hoạch cửa hàng gas", "80"), ("giữ nguyên cửa hàng", "60"), ("di dời cửa hàng", "5"),
             ("nâng cấp cửa hàng", "15")],
        ),
        ("Tổ chức 3 hội nghị và 12 cuộc kiểm tra.", []),
    ],
)  # fmt: skip
def test_counts_of_a_planned_network(text: str, expected: list[tuple[str, str]]) -> None:
    assert named(indicators(NETWORK + text, COUNCIL)) == expected


def test_what_is_there_already_is_no_target() -> None:
    text = NETWORK + "Đến năm 2020 phát triển 18 siêu thị, trong đó hiện có 5 siêu thị và xây mới 13 siêu thị."
    assert [d.status for d in indicators(text, COUNCIL)] == ["target", "actual", "target"]


@pytest.mark.parametrize(
    "text",
    [
        "Hỗ trợ 60% chi phí mua giống.",
        "Hỗ trợ 100% kinh phí khám sức khỏe cho người cao tuổi.",
        "Giảm 30% tiền thuê đất cho cơ sở sản xuất.",
        "Cho vay với lãi suất 5,5%/năm.",
    ],
)
def test_rates_that_a_policy_pays_or_remits_are_no_values(text: str) -> None:
    assert indicators(text, PLAN) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Năm 2024, HĐND huyện quyết nghị thông qua tổng thu 90 tỷ đồng; trong đó: thu phí 12 tỷ đồng.",
            [("tổng thu", "90", "target"), ("thu phí", "12", "target")],
        ),
        (
            "Tổng chi được HĐND huyện giao là 80 tỷ đồng. Trong đó: chi sự nghiệp 30 tỷ đồng.",
            [("tổng chi", "80", "target"), ("chi sự nghiệp", "30", "target")],
        ),
        (
            "Tổng chi ước đạt 80 tỷ đồng. Trong đó: chi sự nghiệp 30 tỷ đồng.",
            [("tổng chi", "80", "estimate"), ("chi sự nghiệp", "30", "estimate")],
        ),
    ],
)
def test_parts_are_what_their_total_is(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert [(d.name, f"{d.quantity.value:f}", d.status) for d in indicators(text)] == expected


def test_an_account_after_a_forecast_is_no_forecast() -> None:
    lead = "Trên cơ sở dự báo khả năng thực hiện năm 2024, đánh giá tình hình thực hiện 3 năm như sau:\n"
    assert [d.status for d in indicators(f"{lead}- Sản lượng chè đạt 900 tấn.")] == ["actual"]


def test_last_years_value_and_the_years_plan_stand_beside_a_value() -> None:
    text = "Thu phí quý I đạt 24 tỷ đồng, bằng 30% kế hoạch năm (kế hoạch 80 tỷ đồng), tăng 20% so với cùng kỳ (20 tỷ "
    text += "đồng)."
    value, plan, before = indicators(text)
    assert value.name == plan.name == before.name
    assert compared(value) == [("plan", "ratio", 30), ("same_period", "change", 20)]
    assert (plan.status, plan.period_start, plan.period_end) == ("target", date(2024, 1, 1), date(2024, 12, 31))
    assert (before.status, before.period_end) == ("actual", date(2023, 3, 31))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nhập khẩu vải các loại 61 nghìn tấn tăng 8%.", [("nhập khẩu vải các loại", "61")]),
        ("Số giường bệnh trên 1 vạn dân: 28 giường.", [("số giường bệnh trên 1 vạn dân", "28")]),
        ("Tỷ lệ hộ nghèo giảm hằng năm 1% - 1,5%.",
         [("mức giảm tỷ lệ hộ nghèo", "1"), ("mức giảm tỷ lệ hộ nghèo", "1.5")]),
        ("Vốn đăng ký 3 triệu USD, tương đương 75 tỷ đồng.", [("vốn đăng ký", "3")]),
        ("Giải ngân 21 tỷ đồng/40 tỷ đồng, đạt 52,5% kế hoạch.", [("giải ngân", "21")]),
        ("Phát hiện 40 vụ vi phạm, xử phạt 3 tỷ đồng.", [("phát hiện vụ vi phạm", "40"), ("xử phạt", "3")]),
        ("Đo vẽ bản đồ tỷ lệ 1/2.000 vùng ven sông.", []),
        ("Vẫn còn 14%; rất xa mục tiêu 30%.", []),
    ],
)  # fmt: skip
def test_what_is_one_value_and_what_is_none(text: str, expected: list[tuple[str, str]]) -> None:
    assert named(indicators(text, REPORT)) == expected


def test_a_clause_behind_brackets_takes_the_time_before_them() -> None:
    text = "Cuối năm 2023 huyện có 50 ha chè (kế hoạch đến năm 2025 là 70 ha), sản lượng đạt 400 tấn."
    years = [(d.quantity.value, d.period_end and d.period_end.year) for d in indicators(text)]
    assert years == [(50, 2023), (70, 2025), (400, 2023)]


def test_the_year_that_runs_is_the_time_of_what_a_plan_reports() -> None:
    text = "I. KẾT QUẢ THỰC HIỆN NĂM 2024\nTỷ lệ hộ nghèo còn 9%."
    (value,) = indicators(text, replace(PLAN, doc_type="Kế hoạch"))
    assert (value.status, value.period_end) == ("actual", date(2024, 12, 31))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Giảm tỷ lệ hộ nghèo 1,5%/năm.", [("mức giảm tỷ lệ hộ nghèo", "1.5")]),
        ("Giảm tỷ lệ hộ nghèo xuống còn 4%.", [("tỷ lệ hộ nghèo", "4")]),
        ("Có thêm 5 xã đạt chuẩn nông thôn mới.", [("xã đạt chuẩn nông thôn mới tăng thêm", "5")]),
        ("- Lắp mới trạm bơm: 21 trạm (Trong đó: phía Bắc: 9 trạm).", [("lắp mới trạm bơm", "21"), ("phía Bắc", "9")]),
        ("Tỷ lệ người từ 18 tuổi trở lên có thẻ đạt 92%.", [("tỷ lệ người từ 18 tuổi trở lên có thẻ", "92")]),
    ],
)
def test_names_of_targets(text: str, expected: list[tuple[str, str]]) -> None:
    assert named(indicators(f"1. Mục tiêu\n{text}", COUNCIL)) == expected


@pytest.mark.parametrize(
    ("text", "comparisons"),
    [
        ("Thu phí đạt 24 tỷ đồng (60%).", [("other", "ratio", 60)]),
        ("Thu phí đạt 24 tỷ đồng, chiếm 60%.", [("other", "ratio", 60)]),
        ("Thu phí đạt 24 tỷ đồng, bằng 3% cả nước.", [("other", "ratio", 3)]),
        ("Thu phí đạt 24 tỷ đồng, tăng 8% vượt mức kế hoạch.", [("same_period", "change", 8)]),
    ],
)
def test_a_share_of_a_whole_belongs_to_the_amount_before_it(text: str, comparisons: list[tuple[str, str, int]]) -> None:
    (value,) = indicators(text)
    assert compared(value) == comparisons


def test_labels_name_what_stands_in_their_item() -> None:
    text = "Cơ cấu vốn:\n- Ngân sách tỉnh: chi cho các dự án của tỉnh, chiếm 70% tổng vốn (khoảng 90 tỷ đồng)."
    assert named(indicators(text)) == [("tỷ trọng ngân sách tỉnh trong tổng vốn", "70"), ("ngân sách tỉnh", "90")]


def test_what_has_happened_is_no_target_and_a_vision_is_no_period() -> None:
    text = "KẾ HOẠCH\nPhòng chống lũ thời kỳ 2021 - 2025, tầm nhìn đến năm 2040\n"
    flood, fund = indicators(
        text + "Lũ đã làm 12 người chết.\nTổng kinh phí 40 tỷ đồng.", replace(PLAN, issued_on=None)
    )
    assert (flood.status, fund.status) == ("actual", "target")
    assert (fund.period_start, fund.period_end) == (date(2021, 1, 1), date(2025, 12, 31))


def test_a_way_from_how_it_stood_to_the_goal() -> None:
    text = "1. Mục tiêu\n- Nâng thu nhập bình quân từ 9 triệu năm 2006 lên 21 triệu vào năm 2015."
    assert [(d.quantity.currency, d.status) for d in indicators(text, COUNCIL)] == [
        ("VND", "actual"),
        ("VND", "target"),
    ]


STORM = Context(issued_on=date(2024, 9, 14), reference=date(2024, 9, 14), doc_type="Công điện")
NEXT_YEAR = Context(issued_on=date(2024, 12, 9), reference=date(2024, 12, 9), doc_type="Nghị quyết")
DECISION = Context(issued_on=date(2025, 3, 4), reference=date(2025, 3, 4), doc_type="Quyết định")


@pytest.mark.parametrize(
    ("text", "context", "expected"),
    [
        (
            "Mưa lũ gây thiệt hại: 07 người chết, 02 người mất tích; 640 nhà bị ngập; 1.900 ha lúa, 80 ha ngô bị đổ.",
            STORM,
            [("7", "actual"), ("2", "actual"), ("640", "actual"), ("1900", "actual"), ("80", "actual")],
        ),
        (
            "Thống kê sơ bộ: 1.143 ha lúa ngập úng; thiệt hại ước 41 tỷ đồng. Các xã đã thu hoạch 610/901 ha.",
            STORM,
            [("1143", "actual"), ("41", "estimate"), ("610", "actual")],
        ),
        (
            "Toàn tỉnh ghi nhận nhiều trường hợp mất tích; hơn 3.000 nhà bị ngập, gần 400 hộ phải sơ tán.",
            STORM,
            [("3000", "actual"), ("400", "actual")],
        ),
        (
            "QUYẾT NGHỊ:\nNăm 2024, kinh tế phục hồi, GRDP tăng 6,3%; số xã về đích nông thôn mới là 47 xã.\n"
            "Năm 2025 phấn đấu GRDP tăng 7%. Mục tiêu năm 2025 tăng thu 9%. Chi đầu tư năm 2025 đạt 900 tỷ đồng.",
            NEXT_YEAR,
            [("6.3", "actual"), ("47", "actual"), ("7", "target"), ("9", "target"), ("900", "target")],
        ),
        (
            "Ước cả năm 2024, 12/14 chỉ tiêu đạt; sản lượng cá 3.100 tấn; diện tích ao 820 ha.",
            Context(issued_on=date(2024, 11, 28), reference=date(2024, 11, 28), doc_type="Báo cáo"),
            [("3100", "estimate"), ("820", "estimate")],
        ),
    ],
)
def test_what_has_happened_is_no_goal_of_a_plan(text: str, context: Context, expected: list[tuple[str, str]]) -> None:
    assert [(f"{d.quantity.value:f}", d.status) for d in indicators(text, context)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tỷ lệ buồng đạt chuẩn 35% năm 2026 và 50% năm 2030.", ["35", "50"]),
        ("Đến năm 2028, 75% hướng dẫn viên được cấp thẻ.", ["75"]),
        ("Tỷ lệ đô thị hóa đạt trên 41%.", ["41"]),
        ("Tỷ lệ phân chia tiền sử dụng đất năm 2025: tỉnh 40%, xã 60%.", []),
        ("Trường hợp khi phát hiện hao hụt từ 15% trở lên phải lập biên bản.", []),
    ],
)
def test_percentages_of_a_norm_are_goals_where_they_tell_of_a_year_to_come(text: str, expected: list[str]) -> None:
    assert [f"{d.quantity.value:f}" for d in indicators(f"QUYẾT ĐỊNH:\n{text}", DECISION)] == expected


def test_counts_of_a_list_by_a_year_to_come_are_all_goals() -> None:
    drafts = indicators("- Phát triển thêm 4 khu công nghiệp, 9 cụm công nghiệp vào năm 2030.", DECISION)
    assert [f"{d.quantity.value:f}" for d in drafts] == ["4", "9"]


def test_a_heading_that_is_a_year_to_come_announces_goals() -> None:
    text = "QUYẾT ĐỊNH:\na) Đến năm 2027\n- Đón 2 triệu lượt khách.\nb) Đến năm 2030\n- Có 6.000 buồng lưu trú."
    found = [
        (f"{d.quantity.value:f}", d.period_end and d.period_end.year, d.status) for d in indicators(text, DECISION)
    ]
    assert found == [("2", 2027, "target"), ("6000", 2030, "target")]


def test_the_parts_of_an_amount_are_told_by_the_words_above_them() -> None:
    text = (
        "QUYẾT NGHỊ:\nThông qua kế hoạch đầu tư công năm 2025, tổng vốn 300 tỷ đồng, bao gồm:\n"
        "a) Xổ số kiến thiết 40 tỷ đồng;\nb) Xây dựng tập trung 260 tỷ đồng."
    )
    assert [(f"{d.quantity.value:f}", d.status) for d in indicators(text, NEXT_YEAR)] == [
        ("300", "target"),
        ("40", "target"),
        ("260", "target"),
    ]


def test_the_posts_that_a_council_allots_are_goals() -> None:
    text = "QUYẾT NGHỊ:\nGiao biên chế năm 2025: 1.240 người, trong đó giáo dục 900 người."
    assert [f"{d.quantity.value:f}" for d in indicators(text, NEXT_YEAR)] == ["1240", "900"]


def test_what_is_due_at_the_end_of_the_year_is_aimed_at_with_what_is_due_before() -> None:
    drafts = indicators("Bảo đảm giải ngân hết quý III đạt 55%, hết năm đạt 98%.", replace(PLAN, doc_type="Thông báo"))
    assert [d.status for d in drafts] == ["target", "target"]
    assert [d.period_end and d.period_end.month for d in drafts] == [9, 12]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2.1. Tỷ lệ lao động có chứng chỉ: Mục tiêu 30%; thực hiện 33%.", [("30", "target"), ("33", "actual")]),
        ("Hai xã chưa đạt mục tiêu đề ra: tỷ lệ thu gom rác đạt 61%.", [("61", "actual")]),
        ("Phấn đấu phủ sóng đạt 90% trong năm 2024 (đến nay mới đạt 38%).", [("90", "target"), ("38", "actual")]),
        (
            "Năm học 2023 - 2024: tỷ lệ lên lớp 97%; năm học 2024 - 2025 phấn đấu 98%.",
            [("97", "actual"), ("98", "target")],
        ),
    ],
)
def test_what_a_report_holds_against_its_goals(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(f"{d.quantity.value:f}", d.status) for d in indicators(f"I. Kết quả\n{text}")] == expected


def test_the_figure_of_the_year_that_a_multiple_names_is_of_that_year() -> None:
    now, then = indicators("Thu phí năm 2023 đạt 96 tỷ đồng, gấp 1,6 lần so với năm 2018 (60 tỷ đồng).")
    assert (then.name, then.period_end) == (now.name, date(2018, 12, 31))


def test_a_view_further_on_is_a_goal() -> None:
    text = (
        "QUYẾT ĐỊNH:\n2. Mục tiêu đến năm 2027:\n- Lượng khách: 3 triệu lượt.\n"
        "3. Định hướng đến năm 2032:\n- Lượng khách: 5 triệu lượt."
    )
    assert [d.period_end and d.period_end.year for d in indicators(text, DECISION)] == [2027, 2032]


def test_what_a_plan_plants_and_the_deficit_that_it_sets() -> None:
    assert [d.status for d in indicators("Trồng mới 3.200 ha rừng, trong đó rừng sản xuất 2.850 ha.", PLAN)] == [
        "target",
        "target",
    ]
    budget = (
        "NGHỊ QUYẾT\nVề dự toán ngân sách năm 2011\nMức bội chi ngân sách là 280.400 triệu đồng, tương đương 0,4% GRDP."
    )
    (deficit,) = indicators(budget, COUNCIL)
    assert (deficit.name, deficit.status) == ("mức bội chi ngân sách", "target")


def test_the_year_before_in_the_same_words_and_what_a_resolution_sets() -> None:
    surplus, before = indicators(
        "Cán cân thương mại xuất siêu 78 triệu USD (cùng kỳ năm trước xuất siêu 49 triệu USD)."
    )
    assert (before.name, before.status) == (surplus.name, "actual")
    reached, aimed = indicators("Tỷ lệ lao động qua đào tạo đạt 66% (Nghị quyết là 65%).")
    assert (aimed.name, reached.status, aimed.status) == (reached.name, "actual", "target")


def test_a_label_that_names_the_plan_of_a_year_holds_for_its_line() -> None:
    found = indicators("Kế hoạch năm 2025: Sản lượng chè 405 tấn; tỷ lệ thất nghiệp thành thị dưới 3,5%.")
    assert [(d.status, d.period_end.year if d.period_end else None) for d in found] == [("target", 2025)] * 2


def test_what_was_only_reached_beside_its_goal_and_a_list_of_figures_that_are_set() -> None:
    aimed, reached = indicators(
        "Giai đoạn 2021 - 2025, mục tiêu tăng trưởng bình quân 7,5%/năm; 3 năm qua mới đạt 6,6%/năm."
    )
    assert (aimed.status, reached.status) == ("target", "actual")
    found = indicators("Giao chỉ tiêu kế hoạch: sản lượng lúa 12.000 tấn; tỷ lệ che phủ rừng 59%.", COUNCIL)
    assert [d.status for d in found] == ["target", "target"]


def test_stages_of_a_sum_are_named_by_the_heading() -> None:
    text = (
        "Phần III. KINH PHÍ THỰC HIỆN\n1. Phân kỳ: năm 2026: 54 tỷ đồng; năm 2027: 81 tỷ đồng; hai năm 2028 - 2029 mỗi "
        "năm 76 tỷ đồng."
    )
    plan = replace(PLAN, doc_type="Kế hoạch")
    told = [(d.name, f"{d.quantity.value:f}", d.period_end and d.period_end.year) for d in indicators(text, plan)]
    name = "kinh phí thực hiện"
    assert told == [(name, "54", 2026), (name, "81", 2027), (name, "76", 2029)]


def test_what_a_project_is_to_be_has_no_year() -> None:
    text = (
        "NGHỊ QUYẾT\nVề chủ trương đầu tư tuyến đường A - B\nCăn cứ Nghị quyết về kế hoạch năm 2025;\nĐiều 1\n"
        "Chiều dài tuyến chính khoảng 41,5 km; chiều dài các nhánh rẽ 7,2 km. Sơ bộ số dân tái định cư khoảng 860 "
        "người.\nTiến độ: lập dự án từ năm 2025."
    )
    assert [(d.name, f"{d.quantity.value:f}", d.period_end) for d in indicators(text, DECISION)] == [
        ("chiều dài tuyến chính", "41.5", None),
        ("chiều dài các nhánh rẽ", "7.2", None),
        ("số dân tái định cư", "860", None),
    ]


def test_an_amount_is_named_by_the_words_before_what_it_holds() -> None:
    text = (
        "NGHỊ QUYẾT\nVề dự toán ngân sách năm 2025\nTổng mức vay của ngân sách tỉnh, bao gồm vay để đầu tư và vay để "
        "trả nợ gốc là 640 tỷ đồng."
    )
    (borrowed,) = indicators(text, DECISION)
    assert borrowed.name == "tổng mức vay của ngân sách tỉnh"
