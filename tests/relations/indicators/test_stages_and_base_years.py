"""Stages spoken of again, years that only a comparison names, and years without their word."""

from datetime import date

import pytest
from test_indicators import indicators

from vnadmin_extract.document import Context

REPORT = Context(issued_on=date(2031, 12, 20), reference=date(2031, 12, 20), doc_type="Báo cáo")
PLAN = Context(issued_on=date(2030, 12, 20), reference=date(2030, 12, 20), doc_type="Kế hoạch")
TITLE = "BÁO CÁO\nKết quả thực hiện nhiệm vụ năm 2031\n"
STAGE = "BÁO CÁO\nKết quả giảm nghèo giai đoạn 2026 - 2031\n"


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("Huy động 687 tỷ đồng, bằng 108,2% năm 2027; vốn tỉnh 74 tỷ đồng.", [2031, 2031]),
        ("Khách đến 1,3 triệu lượt, bằng 40% của năm 2029; doanh thu du lịch 3.890 tỷ đồng.", [2031, 2031]),
        ("Kim ngạch xuất khẩu chè từ chỗ 5,2 triệu USD năm 2020 lên 11,8 triệu USD.", [2020, 2031]),
        ("Diện tích 90 ha, cao hơn mức 6% của giai đoạn 2021 - 2025; sản lượng 300 tấn.", [2031, 2031]),
    ],
)
def test_the_year_that_a_value_is_held_against_ends_with_it(text: str, years: list[int]) -> None:
    assert [d.period_end.year for d in indicators(TITLE + text, REPORT) if d.period_end] == years


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("Hộ nghèo đầu giai đoạn 412 hộ, năm 2031 còn 139 hộ.", [(2026, 2026), (2031, 2031)]),
        ("Đầu kỳ toàn tỉnh có 412 xã nghèo.", [(2026, 2026)]),
        (
            "Đầu giai đoạn có 412 hộ nghèo; cuối giai đoạn còn 139 hộ; thu nhập đạt 62 triệu đồng/người.",
            [(2026, 2026), (2026, 2031), (2026, 2031)],
        ),
        ("Đầu giai đoạn có 412 hộ nghèo. Thu nhập đạt 62 triệu đồng/người.", [(2026, 2026), (2026, 2031)]),
        ("Đầu giai đoạn: có 412 hộ nghèo; thu nhập đạt 21 triệu đồng/người.", [(2026, 2026), (2026, 2026)]),
        ("Chi năm 2031 là 24 tỷ đồng; lũy kế cả giai đoạn 103 tỷ đồng.", [(2031, 2031), (2026, 2031)]),
    ],
)
def test_a_stage_spoken_of_again(text: str, spans: list[tuple[int, int]]) -> None:
    told = [(d.period_start, d.period_end) for d in indicators(STAGE + text, REPORT)]
    assert [(s.year, e.year) for s, e in told if s and e] == spans


def test_the_stage_of_another_section_is_not_spoken_of_again() -> None:
    text = (
        "KẾ HOẠCH\nCấp nước giai đoạn 2031 - 2035\nA. KẾT QUẢ GIAI ĐOẠN 2026 - 2030\nToàn tỉnh có 132 trạm cấp nước.\n"
        "B. KINH PHÍ\nNhu cầu vốn cả giai đoạn 412 tỷ đồng."
    )
    assert [(d.period_end.year, d.status) for d in indicators(text, PLAN) if d.period_end] == [(2035, "target")]


def test_no_stage_is_known_of_which_this_is_the_beginning() -> None:
    (found,) = indicators(TITLE + "Đầu kỳ toàn tỉnh có 412 xã nghèo.", REPORT)
    assert found.period_end is None or found.period_end.year == 2031


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("Số bác sĩ/1 vạn dân: 6,5 (2031) và 8 (2035).", [2031, 2035]),
        ("Tỷ lệ hộ nghèo còn 6,5% (2033) và 4% (2035).", [2033, 2035]),
        ("Giai đoạn đến 2034 - Diện tích nuôi 58.000 ha; sản lượng 150.000 tấn.", [2034, 2034]),
        ("Đến năm 2035: thêm 10 xã đạt chuẩn, lũy kế 13 xã đạt chuẩn; thu nhập 38 triệu đồng/người.", [2035] * 3),
    ],
)
def test_years_without_their_word(text: str, years: list[int]) -> None:
    found = indicators(f"KẾ HOẠCH\nPhát triển kinh tế giai đoạn 2031 - 2035\nII. MỤC TIÊU\n{text}", PLAN)
    assert [d.period_end.year for d in found if d.period_end] == years


def test_a_running_total_of_an_aim_is_of_the_year_aimed_for() -> None:
    found = indicators(TITLE + "Phấn đấu đến năm 2035 trồng 90 ha rừng, lũy kế cả tỉnh 450 ha rừng.", REPORT)
    assert [d.period_end and d.period_end.year for d in found] == [2035, 2035]


def test_a_plan_for_a_year_without_its_word() -> None:
    found = indicators(TITLE + "Kế hoạch 2032: doanh thu 7.500 tỷ đồng, lợi nhuận 25 tỷ đồng.", REPORT)
    assert [(d.status, d.period_end and d.period_end.year) for d in found] == [("target", 2032)] * 2


def test_a_stage_is_no_part_of_a_name() -> None:
    text = "Hộ nghèo: đầu giai đoạn 34,83%, năm 2031 còn 15,2%. Số xã nghèo đầu nhiệm kỳ là 12 xã."
    assert [d.name for d in indicators(STAGE + text, REPORT)] == ["tỷ lệ hộ nghèo"] * 2 + ["số xã nghèo"]


def test_months_behind_an_amount_and_since_a_day() -> None:
    report = Context(issued_on=date(2031, 9, 28), reference=date(2031, 9, 28), doc_type="Báo cáo")
    text = "Giải ngân 8 tháng đạt 90 tỷ đồng. Vốn nước ngoài 62 tỷ đồng sau 9 tháng; vốn trong nước 12 tỷ đồng."
    assert [d.period_end and d.period_end.month for d in indicators(text, report)] == [8, 9, 9]
    text = "BÁO CÁO\nKết quả 9 tháng đầu năm 2031\nTừ ngày 01/4/2031, toàn Cục đổi hệ thống; tờ khai luồng xanh 58,3%."
    (rate,) = indicators(text, report)
    assert (rate.period_start, rate.period_end) == (date(2031, 4, 1), date(2031, 9, 30))
