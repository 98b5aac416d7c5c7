"""Accounts of the years behind in papers that plan; estimates and what was done beside them."""

from __future__ import annotations

from datetime import date

import pytest
from test_indicators import indicators

from vnadmin_extract.document import Context

PLAN = Context(issued_on=date(2030, 12, 5), reference=date(2030, 12, 5), doc_type="Kế hoạch", province="Sơn La")
REPORT = Context(issued_on=date(2030, 12, 5), reference=date(2030, 12, 5), doc_type="Báo cáo", province="Sơn La")
TITLE = "KẾ HOẠCH\nPhát triển kinh tế - xã hội giai đoạn 2031 - 2035\n"
AIM = "II. MỤC TIÊU\nTỷ lệ hộ nghèo còn 2%."


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("I. ĐÁNH GIÁ 5 NĂM 2026 - 2030\nThu ngân sách đạt 900 tỷ đồng.\n", 2030),
        ("I. Đánh giá giai đoạn 2026 - 2030\nThu ngân sách đạt 900 tỷ đồng.\n", 2030),
        ("I. NHÌN LẠI THỜI KỲ 2026 - 2030\nThu ngân sách đạt 900 tỷ đồng.\n", 2030),
        ("I. ĐÁNH GIÁ THỰC TRẠNG\nTỷ lệ hộ nghèo còn 12%.\n", None),
        ("Trong 5 năm qua, tỷ lệ hộ nghèo giảm còn 12%. Thu ngân sách đạt 900 tỷ đồng.\n", None),
        ("Nhiệm kỳ vừa qua, thu ngân sách đạt 900 tỷ đồng.\n", None),
        ("PHẦN THỨ NHẤT\nĐÁNH GIÁ GIAI ĐOẠN 2026 - 2030\nTỷ lệ hộ nghèo còn 12%.\nPHẦN THỨ HAI\n", 2030),
    ],
)
def test_accounts_of_the_years_behind(text: str, last: int | None) -> None:
    *told, aim = indicators(TITLE + text + AIM, PLAN)
    assert {(d.status, d.period_end.year if d.period_end else None) for d in told} == {("actual", last)}
    assert (aim.status, aim.period_end) == ("target", date(2035, 12, 31))


def test_terms_of_office_in_headings() -> None:
    text = (
        "BÁO CÁO CHÍNH TRỊ\nTrình Đại hội đại biểu nhiệm kỳ 2030 - 2035\nA. KẾT QUẢ NHIỆM KỲ 2025 - 2030\n"
        "Thu ngân sách đạt 900 tỷ đồng.\nB. MỤC TIÊU NHIỆM KỲ 2030 - 2035\nThu ngân sách đạt 990 tỷ đồng."
    )
    found = [(d.status, d.period_start and d.period_start.year, d.period_end and d.period_end.year)
             for d in indicators(text, REPORT)]  # fmt: skip
    assert found == [("actual", 2025, 2030), ("target", 2030, 2035)]


def test_a_numbered_aim_of_a_year_that_is_over() -> None:
    text = "II. MỤC TIÊU\nChỉ tiêu 1: Tỷ lệ xã có chợ đạt 45% vào năm 2029 và 50% vào năm 2035."
    assert [d.status for d in indicators(TITLE + text, PLAN)] == ["target", "target"]


@pytest.mark.parametrize(
    "text",
    [
        "V. THEO DÕI, ĐÁNH GIÁ\nTỷ lệ xã báo cáo đúng hạn đạt 95%.",
        "Trong 5 năm qua, tỷ lệ hộ nghèo giảm nhanh. Thời gian tới, tỷ lệ hộ nghèo còn 2%.",
    ],
)
def test_no_accounts(text: str) -> None:
    assert [d.status for d in indicators(TITLE + text, PLAN)] == ["target"]


@pytest.mark.parametrize(
    ("text", "statuses"),
    [
        ("Ước đến 31/12, dư nợ đạt 80 tỷ đồng.", ["estimate"]),
        ("Ước tính đến hết ngày 31/12, giải ngân 80 tỷ đồng.", ["estimate"]),
        ("Sản lượng chè ước đạt 240 tấn; trồng rừng được 70 ha.", ["estimate", "actual"]),
        ("Sản lượng chè ước đạt 240 tấn; sản lượng mận 70 tấn.", ["estimate", "estimate"]),
        ("Cháy 2 vụ, thiệt hại ước 50 triệu đồng; thu hồi 30 triệu đồng.", ["actual", "estimate", "actual"]),
        ("Mất trộm 2 vụ, thiệt hại ước 50 triệu đồng, thu hồi 30 triệu đồng.", ["actual", "estimate", "actual"]),
    ],
)
def test_estimates_and_deeds(text: str, statuses: list[str]) -> None:
    title = "BÁO CÁO\nTình hình kinh tế - xã hội năm 2030\n"
    assert [d.status for d in indicators(title + text, REPORT)] == statuses


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("Thu ngân sách trong quý đạt 45 tỷ đồng.", 7, 9),
        ("Trong quý, thu ngân sách đạt 45 tỷ đồng.", 7, 9),
        ("Xuất khẩu quý này đạt 45 triệu USD.", 7, 9),
        ("Trong tháng, thu ngân sách đạt 45 tỷ đồng.", 9, 9),
    ],
)
def test_in_the_quarter(text: str, first: int, last: int) -> None:
    title = "BÁO CÁO\nTình hình kinh tế - xã hội tháng 9, quý III năm 2030\n"
    context = Context(issued_on=date(2030, 9, 25), reference=date(2030, 9, 25), doc_type="Báo cáo", province="Sơn La")
    found = indicators(title + text, context)
    assert [(d.period_start.month, d.period_end.month) for d in found if d.period_start and d.period_end] == [
        (first, last)
    ]
