"""What is aimed at beside an aim, plans before what came of them, accounts of a time that is over, units and names."""

from datetime import date

import pytest
from test_indicators import indicators

from vnadmin_extract.document import Context

REPORT = Context(issued_on=date(2031, 1, 12), reference=date(2031, 1, 12), doc_type="Báo cáo")
DECREE = Context(issued_on=date(2030, 12, 11), reference=date(2030, 12, 11), doc_type="Nghị quyết")
PLAN_TITLE = "NGHỊ QUYẾT\nVề kế hoạch phát triển kinh tế - xã hội 5 năm 2031 - 2035\n"


def test_a_label_that_only_names_the_year_to_come_announces_aims() -> None:
    title = "BÁO CÁO\nKết quả giảm nghèo năm 2030, nhiệm vụ năm 2031\n"
    aim, jobs = indicators(
        title + "Năm 2031: giảm tỷ lệ hộ nghèo xuống dưới 25%, tạo việc làm cho 12.500 lao động.", REPORT
    )
    assert (aim.status, jobs.status) == ("target", "target")
    (was,) = indicators(title + "Năm 2030: tỷ lệ hộ nghèo còn 27%.", REPORT)
    assert was.status == "actual"


@pytest.mark.parametrize(
    ("text", "statuses"),
    [
        ("Sản lượng cà phê kế hoạch 118 tấn, thực hiện 109 tấn.", ["target", "actual"]),
        (
            "Giá trị sản xuất năm 2030 ước 13 tỷ đồng; thu ngân sách 9 tháng năm 2030 được 2 tỷ đồng.",
            ["estimate", "actual"],
        ),
    ],
)
def test_beside_plans_and_estimates(text: str, statuses: list[str]) -> None:
    assert [d.status for d in indicators(text, REPORT)] == statuses


def test_an_account_of_the_stage_before() -> None:
    text = (
        "Điều 1. Đánh giá việc thực hiện Nghị quyết số 25/2025/NQ-HĐND về kế hoạch 5 năm 2026 - 2030: 19 chỉ tiêu đạt."
    )
    (rate,) = indicators(f"{PLAN_TITLE}{text} GRDP tăng bình quân 6,8%/năm.", DECREE)
    assert (rate.status, rate.period_start, rate.period_end) == ("actual", date(2026, 1, 1), date(2030, 12, 31))


@pytest.mark.parametrize(
    ("text", "statuses"),
    [
        ("Đầu kỳ toàn tỉnh có 412 hộ nghèo, tỷ lệ 9,2%.", ["actual", "actual"]),
        ("Đến năm 2035 tỷ lệ che phủ rừng 41% (mục tiêu: 42%; năm 2025: 40%).", ["target", "target", "actual"]),
        ("Đến năm 2035 sản lượng nuôi biển 29.900 tấn (năm 2028 mới 3.950 tấn).", ["target", "actual"]),
    ],
)
def test_what_was_in_a_plan(text: str, statuses: list[str]) -> None:
    assert [d.status for d in indicators(f"{PLAN_TITLE}II. MỤC TIÊU\n{text}", DECREE)] == statuses


@pytest.mark.parametrize(
    ("text", "name", "value"),
    [
        ("Sản lượng phấn đấu đạt và vượt 200.000 tấn.", "sản lượng", "200000"),
        ("Cộng dồn cả quý, IIP tăng 4,8%.", "tốc độ tăng IIP", "4.8"),
        ("Doanh thu 90 tỷ đồng; lỗ phát sinh 64 tỷ đồng.", "lỗ phát sinh", "64"),
        ("124 xã, phường, đặc khu có đường truyền riêng.", "xã, phường, đặc khu có đường truyền riêng", "124"),
    ],
)
def test_names_and_values(text: str, name: str, value: str) -> None:
    last = indicators(text, REPORT)[-1]
    assert (last.name, str(last.quantity.value)) == (name, value)


@pytest.mark.parametrize(
    "text",
    [
        "Điều 2. Đánh giá kết quả công việc phải bảo đảm các tiêu chí sau: giải ngân 97% vốn.",
        "Đánh giá tình hình thực hiện kế hoạch hằng năm: trên 85% xã đạt chuẩn.",
        "Đánh giá kết quả thực hiện nhiệm vụ: tối thiểu 85% xã đạt chuẩn.",
    ],
)
def test_how_work_shall_be_judged_is_no_account_of_it(text: str) -> None:
    assert [d.status for d in indicators(f"{PLAN_TITLE}{text}", DECREE)] == ["target"]


def test_what_a_report_expects_of_a_month_is_an_estimate() -> None:
    title = "BÁO CÁO\nTình hình thu, chi 9 tháng đầu năm 2031\n"
    report = Context(issued_on=date(2031, 9, 28), reference=date(2031, 9, 28), doc_type="Báo cáo")
    found = indicators(f"{title}Tháng 10: dự kiến thu 38 tỷ đồng, chi 27 tỷ đồng.", report)
    assert [d.status for d in found] == ["estimate", "estimate"]
