"""Figures in orders: who acts is no part of a name, what is due is a goal, what was done is none."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from relating import read
from test_indicators import PLAN, REPORT, compared, indicators

from vnadmin_extract.document import Context
from vnadmin_extract.entities.dates.grammar import find_dates
from vnadmin_extract.entities.quantities.grammar import find_quantities
from vnadmin_extract.relations.indicators.grammar import find_indicators
from vnadmin_extract.relations.tasks.grammar import find_tasks


def told(example: str, context: Context = PLAN) -> list[tuple[str, str, str]]:
    text, agencies, deadlines = read(example)
    tasks = find_tasks(text, agencies, deadlines, context)
    drafts = find_indicators(text, find_quantities(text, context), find_dates(text, context), context, agencies, tasks)
    return [(d.name, f"{d.quantity.value:f}", d.status) for d in drafts]


@pytest.mark.parametrize(
    ("example", "expected"),
    [
        (
            "1. <a>Sở Công Thương</a> chủ trì, phối hợp với <a>Ban Quản lý khu kinh tế</a> mời gọi đầu tư lấp đầy cụm "
            "công nghiệp đạt 85%.",
            [("tỷ lệ mời gọi đầu tư lấp đầy cụm công nghiệp", "85", "target")],
        ),
        (
            "2. Giao <c>các sở, ngành</c>, <a>UBND huyện Mường La</a> và <a>Kho bạc Nhà nước</a> phấn đấu giải ngân "
            "đạt 95%.",
            [("tỷ lệ giải ngân", "95", "target")],
        ),
        (
            "3. <a>Sở Nội vụ</a> cùng <a>Trung tâm Hành chính công</a> cắt giảm 30% thời gian giải quyết thủ tục, "
            "công bố trong quý I.",
            [("mức cắt giảm thời gian giải quyết thủ tục", "30", "target")],
        ),
        (
            "4. <a>Sở Nông nghiệp</a>: chỉ đạo gieo trồng vụ đông 6.400 ha, xong trước 15/11.",
            [("diện tích gieo trồng vụ đông", "6400", "target")],
        ),
        ("5. <a>Cục Thuế</a> quyết tâm cả năm thu 370 tỷ đồng.", [("thu", "370", "target")]),
        (
            "6. <a>Sở Y tế</a> hoàn thành 450 căn nhà ở xã hội trước ngày 30/9/2024.",
            [("căn nhà ở xã hội", "450", "target")],
        ),
    ],
)
def test_who_acts_is_no_part_of_the_name(example: str, expected: list[tuple[str, str, str]]) -> None:
    assert told(example) == expected


@pytest.mark.parametrize(
    ("example", "expected"),
    [
        (
            'III. NHIỆM VỤ\n1. <a>Sở Khoa học và Công nghệ</a> xử lý 03 vùng lõm sóng trước <d due="2024-12-31">'
            "31/12/2024</d>; bảo đảm thu phí thẩm định trên 4,5 tỷ đồng.",
            [("thu phí thẩm định", "4.5", "target")],
        ),
        ("III. NHIỆM VỤ\n1. <a>Phòng Kinh tế</a> rà soát các điểm sạt lở, lập phương án di dời 19 hộ.", []),
        (
            "II. KẾT QUẢ\n1. <a>Phòng Kinh tế</a> đã di dời 19 hộ ra khỏi vùng sạt lở.",
            [("di dời hộ ra khỏi vùng sạt lở", "19", "actual")],
        ),
        (
            "II. KẾT QUẢ\n1. <a>Hạt Kiểm lâm khu vực số 3</a> đã kiểm tra 14 xã, <a>UBND xã</a> vận động 20 hộ.",
            [("kiểm tra", "14", "actual"), ("hộ vận động", "20", "actual")],
        ),
    ],
)
def test_what_a_report_orders_is_nothing_that_was_reached(example: str, expected: list[tuple[str, str, str]]) -> None:
    assert told(example, REPORT) == expected


def test_a_heading_that_is_a_body_names_no_value() -> None:
    text = "1. Sở Kế hoạch và Đầu tư:\n- Rà soát từng dự án; phấn đấu đến 31/12 giải ngân đạt từ 95% trở lên."
    assert [(d.name, f"{d.quantity.value:f}") for d in indicators(text, PLAN)] == [("tỷ lệ giải ngân", "95")]


@pytest.mark.parametrize(
    "text",
    [
        "Tiếp tục kiểm tra tàu cá từ 15 m trở lên chưa lắp thiết bị giám sát.",
        "Các chủ đầu tư giải ngân dưới 40% phải giải trình.",
        "Rà từng dự án thực hiện được dưới 30%.",
        "Tai nạn giao thông giảm cả 3 tiêu chí so với cùng kỳ.",
    ],
)
def test_what_tells_of_which_ones_something_is_said_is_no_value(text: str) -> None:
    assert indicators(text) == []


def test_a_class_stays_in_the_name_of_what_is_told_of_it() -> None:
    (rate,) = indicators("Tỷ lệ tàu cá từ 15 m trở lên đã lắp thiết bị giám sát đạt 92%.")
    assert rate.name == "tỷ lệ tàu cá từ 15 m trở lên đã lắp thiết bị giám sát"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Các địa phương đã thu hẹp, xóa bỏ được 38 lối đi tự mở trong tổng số 412 lối đi, tức là mới khoảng 9%; "
            "kinh phí đã bố trí 54 tỷ đồng, trong đó ngân sách trung ương 31 tỷ đồng.",
            [("38", "actual"), ("412", "actual"), ("54", "actual"), ("31", "actual")],
        ),
        (
            "Hiện toàn vùng còn 64 điểm sạt lở, trong đó có 15 điểm sạt lở đặc biệt nguy hiểm.",
            [("64", "actual"), ("15", "actual")],
        ),
    ],
)
def test_what_was_done_by_now_is_no_goal_of_a_plan(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(f"{d.quantity.value:f}", d.status) for d in indicators(text, PLAN)] == expected


@pytest.mark.parametrize(
    ("text", "comparisons"),
    [
        ("Xóa bỏ được 38 lối đi trong tổng số 412 lối đi, tức là mới khoảng 9%.", [("other", "ratio", 9)]),
        ("Đã giao 4.120 ha rừng, đạt 66% diện tích quy hoạch.", [("plan", "ratio", 66)]),
        ("Đã khám cho 8.600 người, bằng 12% dân số.", [("other", "ratio", 12)]),
        (
            "Số thuế nộp vào ngân sách là 78 tỷ đồng đạt 61% số thuế tăng thu qua thanh tra, kiểm tra và bằng 79% so "
            "với cùng kỳ.",
            [("other", "ratio", 61), ("same_period", "ratio", 79)],
        ),
        ("Thu ngân sách 470 tỷ đồng, mới đáp ứng 29% nhu cầu chi.", [("other", "ratio", 29)]),
    ],
)
def test_the_share_of_a_whole_named_behind_it(text: str, comparisons: list[tuple[str, str, int]]) -> None:
    assert compared(indicators(text, REPORT)[0]) == comparisons


def test_the_stage_in_a_cited_title_is_not_the_time_of_a_value() -> None:
    text = (
        "Sau hai năm thực hiện Quyết định số 994/QĐ-TTg phê duyệt Kế hoạch lập lại trật tự hành lang đường bộ giai "
        "đoạn 2014 - 2020, các địa phương đã xóa bỏ được 38 lối đi."
    )
    (value,) = indicators(text, PLAN)
    assert value.period_end is None or value.period_end.year != 2020


def test_a_mouth_full_in_brackets_names_its_own_value() -> None:
    (value,) = indicators(
        "Việc giải ngân ở một số huyện còn chậm (đến ngày 15/5 mới giải ngân được 38% số vốn được giao)."
    )
    assert value.name == "tỷ lệ giải ngân số vốn được giao"


def test_what_a_decision_that_issues_a_plan_bounds_is_a_goal() -> None:
    text = (
        "QUYẾT ĐỊNH\nBan hành Kế hoạch cải cách thuế đến năm 2025\nB. MỤC TIÊU\n- Thu ngân sách không thấp hơn 16% GDP."
        "\nC. GIẢI PHÁP\n- Tối thiểu 70% đại lý thuế hoạt động thường xuyên.\n"
        "- Tỷ lệ tờ khai đã nộp đúng hạn của doanh nghiệp đạt tối thiểu 98%."
    )
    plan = replace(PLAN, doc_type="Quyết định", issued_on=date(2022, 11, 22), reference=date(2022, 11, 22))
    told = [(d.name, f"{d.quantity.value:f}", d.status, d.quantity.bound) for d in indicators(text, plan)]
    assert told == [
        ("thu ngân sách", "16", "target", "over"),
        ("tỷ lệ đại lý thuế hoạt động thường xuyên", "70", "target", "over"),
        ("tỷ lệ tờ khai đã nộp đúng hạn của doanh nghiệp", "98", "target", "over"),
    ]


def test_prizes_are_no_values() -> None:
    text = (
        "Cơ cấu giải thưởng: 01 giải nhất: 1.500.000 đồng; 03 giải nhì: 1.000.000 đồng; giải ba trị giá 500.000 đồng."
    )
    assert indicators(text, PLAN) == indicators(text, REPORT) == []


def test_how_things_stand_under_the_headings_of_a_plan() -> None:
    text = (
        "I. ĐẶC ĐIỂM NHÀ TRƯỜNG\n1. Quy mô học sinh:\n- Toàn trường có 53 lớp với 2.143 học sinh.\n"
        "2. Đội ngũ giáo viên, nhân viên:\n- Tổng số: 120 người.\nII. GIẢI PHÁP\n"
        "1. Tháo gỡ khó khăn\n- Giảm 50% giá dịch vụ."
    )
    plan = replace(PLAN, doc_type="Kế hoạch")
    assert [(d.name, f"{d.quantity.value:f}", d.status) for d in indicators(text, plan)][:3] == [
        ("lớp", "53", "actual"),
        ("học sinh", "2143", "actual"),
        ("đội ngũ giáo viên, nhân viên", "120", "actual"),
    ]


def test_amounts_of_a_list_go_on_behind_their_figure() -> None:
    text = (
        "NGHỊ QUYẾT\nVề dự toán ngân sách năm 2025\n- Chi thường xuyên chưa phân bổ: 258 tỷ đồng, bao gồm:\n"
        "+ Kinh phí sự nghiệp giáo dục 108 tỷ đồng tiếp tục theo dõi trong điều hành;\n+ Kinh phí quản lý 31 tỷ đồng."
    )
    plan = replace(PLAN, doc_type="Nghị quyết")
    assert [f"{d.quantity.value:f}" for d in indicators(text, plan)] == ["258", "108", "31"]


def test_what_was_paid_out_of_a_plan_s_amount() -> None:
    text = "1. Ngân sách trung ương hỗ trợ năm 2024 là 350 tỷ đồng, trong đó đợt 1 đã cấp 210 tỷ đồng; còn lại cấp sau."
    assert [(f"{d.quantity.value:f}", d.status) for d in indicators(text, PLAN)] == [
        ("350", "target"),
        ("210", "actual"),
    ]
