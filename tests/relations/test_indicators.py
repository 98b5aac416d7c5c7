"""Stated values of named measures: name, period, status, comparisons, parts of a total; and what does not add up."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from vnadmin_extract.document import Context
from vnadmin_extract.entities.dates.grammar import find_dates
from vnadmin_extract.entities.quantities.grammar import find_quantities
from vnadmin_extract.mentions import IndicatorDraft
from vnadmin_extract.relations.findings import find_findings
from vnadmin_extract.relations.indicators import find_indicators
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
        ("Tổng thu ngân sách đạt 15.500 tỷ đồng.", PLAN, "target"),
    ],
)
def test_status(text: str, context: Context, status: str) -> None:
    assert [d.status for d in indicators(text, context)] == [status]


def test_a_rate_of_change_without_a_value_is_named_as_one() -> None:
    (growth,) = indicators("Chỉ số sản xuất công nghiệp giảm 2,7% so với cùng kỳ năm trước.")
    assert growth.name == "tốc độ tăng chỉ số sản xuất công nghiệp"
    assert growth.quantity.value == Decimal("-2.7")


def test_six_months_are_a_time_and_no_value() -> None:
    (value,) = indicators("Doanh thu vận tải 6 tháng đầu năm 2024 đạt 210 tỷ đồng.")
    assert value.name == "doanh thu vận tải"


def test_parts_that_exceed_their_total_are_found() -> None:
    text = structure("Có 12 doanh nghiệp giải thể (gồm 7 doanh nghiệp thương mại, 8 doanh nghiệp xây dựng).")
    drafts = find_indicators(text, find_quantities(text, REPORT), [], REPORT)
    ((code, message, members),) = find_findings(text, drafts, [], [])
    assert code == "sum_mismatch"
    assert "15" in message
    assert "12" in message
    assert len(members) == 3


def test_a_cumulative_value_below_the_months_own_is_found() -> None:
    text = structure("Sản lượng chè búp trong tháng đạt 2.100 tấn, lũy kế từ đầu năm đạt 1.950 tấn.")
    drafts = find_indicators(text, find_quantities(text, REPORT), find_dates(text, REPORT), REPORT)
    assert [code for code, _, _ in find_findings(text, drafts, [], [])] == ["cumulative_below_period"]


def test_what_adds_up_is_no_finding() -> None:
    text = structure("Có 15 doanh nghiệp giải thể (gồm 7 doanh nghiệp thương mại, 8 doanh nghiệp xây dựng).")
    drafts = find_indicators(text, find_quantities(text, REPORT), [], REPORT)
    assert find_findings(text, drafts, [], []) == []
