"""What plans tell of the year that was ending, of what their aims came to and of how things stand between goals."""

from __future__ import annotations

from datetime import date

import pytest
from test_indicators import indicators

from vnadmin_extract.document import Context

DECEMBER = Context(issued_on=date(2030, 12, 15), reference=date(2030, 12, 15), doc_type="Kế hoạch", province="Sơn La")
MARCH = Context(issued_on=date(2030, 3, 15), reference=date(2030, 3, 15), doc_type="Kế hoạch", province="Sơn La")
REPORT = Context(issued_on=date(2030, 12, 5), reference=date(2030, 12, 5), doc_type="Báo cáo", province="Sơn La")
NEXT_YEAR = "KẾ HOẠCH\nPhát triển kinh tế - xã hội năm 2031\n"
NEXT_YEARS = "KẾ HOẠCH\nPhát triển kinh tế - xã hội 5 năm 2031 - 2035\n"
GOALS = "I. MỤC TIÊU\nĐến năm 2035: tỷ lệ thôn có sóng 5G đạt 100%.\n"


@pytest.mark.parametrize("title", [NEXT_YEAR, NEXT_YEARS])
@pytest.mark.parametrize(
    ("text", "statuses"),
    [
        ("Cơ cấu kinh tế năm 2030: nông nghiệp 21,4% - công nghiệp 40,6% - dịch vụ 38%.", ["actual"] * 3),
        ("Tỷ lệ hộ nghèo giảm từ 11,5% năm 2026 xuống còn 4,1% năm 2030.", ["actual", "actual"]),
        ("Thu nhập bình quân đầu người năm 2030 là 61 triệu đồng.", ["actual"]),
        ("Tỷ lệ che phủ rừng ước năm 2030 là 52%.", ["estimate"]),
        ("Phấn đấu tỷ lệ hộ nghèo năm 2030 còn 4,1%.", ["target"]),
        ("Tiếp tục thực hiện chỉ tiêu tỷ lệ hộ nghèo năm 2030 còn 4,1%.", ["target"]),
        ("Tỷ lệ hộ nghèo năm 2031 còn 3,6%.", ["target"]),
    ],
)
def test_the_year_that_was_ending(title: str, text: str, statuses: list[str]) -> None:
    assert [d.status for d in indicators(title + text, DECEMBER)] == statuses


def test_a_year_that_has_only_begun_is_planned() -> None:
    text = NEXT_YEAR + "Tỷ lệ hộ nghèo giảm từ 11,5% năm 2026 xuống còn 4,1% năm 2030."
    assert [d.status for d in indicators(text, MARCH)] == ["actual", "target"]


@pytest.mark.parametrize(
    "text",
    [
        "Kinh tế tăng trưởng đạt 7,84%/năm (mục tiêu Đại hội 11,5 - 12,5%/năm).",
        "Tỷ lệ lao động qua đào tạo đạt 58% (mục tiêu 60 - 65%).",
        "Tỷ lệ hộ nghèo còn 4,1% (kế hoạch là 4%).",
        "Tỷ lệ dân số dùng nước sạch đạt 58% (NQ Đại hội 60%).",
    ],
)
def test_a_value_beside_what_was_aimed_at(text: str) -> None:
    reached, *aims = indicators(NEXT_YEARS + text, DECEMBER)
    assert reached.status == "actual"
    assert {d.status for d in aims} == {"target"}


@pytest.mark.parametrize(
    "text",
    [
        "Xuất khẩu ước đạt 2,46 tỷ USD, vượt mục tiêu đề ra (1 tỷ USD).",
        "Thu ngân sách ước đạt 9.450 tỷ đồng, vượt chỉ tiêu giao (4.000 tỷ đồng).",
        "Số lượt khách ước đạt 3,2 triệu lượt, vượt kế hoạch đề ra (1,5 triệu lượt).",
    ],
)
def test_a_plan_that_was_passed_many_times(text: str) -> None:
    reached, aim = indicators("BÁO CÁO\nTình hình kinh tế - xã hội năm 2030\n" + text, REPORT)
    assert [(reached.status, reached.part_of), (aim.status, aim.part_of)] == [("estimate", None), ("target", None)]


@pytest.mark.parametrize(
    ("text", "status", "end"),
    [
        ("Kết quả thực hiện đến nay: tỷ lệ thôn có sóng 5G đạt 48,4%.", "actual", date(2030, 3, 15)),
        ("Kết quả đạt được: đến nay tỷ lệ thôn có sóng 5G đạt 48,4%.", "actual", date(2030, 3, 15)),
        ("Đến nay: tỷ lệ thôn có sóng 5G đạt 48,4%.", "actual", date(2030, 3, 15)),
        ("Kết quả cần đạt được: tỷ lệ thôn có sóng 5G đạt 98,4%.", "target", date(2035, 12, 31)),
    ],
)
def test_results_between_goals(text: str, status: str, end: date) -> None:
    title = "KẾ HOẠCH\nPhát triển hạ tầng số đến năm 2035\n"
    aim, told = indicators(title + GOALS + text, MARCH)
    assert (aim.status, told.status, told.period_start if status == "actual" else None) == ("target", status, None)
    assert told.period_end == end


@pytest.mark.parametrize(
    "text",
    [
        "Kế hoạch vụ hè thu 2030: tổng diện tích tưới 15.342 ha.",
        "Kế hoạch vụ mùa năm 2030: gieo cấy 12.400 ha lúa.",
        "Chỉ tiêu niên vụ 2030 - 2031: diện tích mía 9.500 ha.",
    ],
)
def test_plans_of_a_season(text: str) -> None:
    title = "BÁO CÁO\nCông tác thủy lợi năm 2030\n"
    assert {d.status for d in indicators(title + text, REPORT)} == {"target"}


def test_a_plan_of_a_season_behind_its_results() -> None:
    text = "Tưới vụ đông xuân 14.120 ha. Kế hoạch vụ hè thu 2031: tổng diện tích tưới 15.342 ha."
    found = indicators("BÁO CÁO\nCông tác thủy lợi năm 2030\n" + text, REPORT)
    assert [d.status for d in found] == ["actual", "target"]


def test_the_year_that_was_ending_beside_a_goal() -> None:
    text = NEXT_YEARS + "II. MỤC TIÊU\nĐến năm 2035, tỷ lệ hộ nghèo còn 1% (năm 2030 là 3,2%)."
    assert [d.status for d in indicators(text, DECEMBER)] == ["target", "actual"]
