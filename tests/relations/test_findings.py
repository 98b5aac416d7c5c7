"""What does not add up, and what only seems so."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from vnadmin_extract.document import Context, FootnoteMark
from vnadmin_extract.entities.dates.deadlines import find_deadlines
from vnadmin_extract.entities.dates.grammar import find_dates
from vnadmin_extract.entities.money.grammar import find_money
from vnadmin_extract.entities.quantities.grammar import find_quantities
from vnadmin_extract.relations.findings import Finding, find_findings
from vnadmin_extract.relations.indicators.grammar import find_indicators
from vnadmin_extract.segment import structure

REPORT = Context(issued_on=date(2024, 5, 28), reference=date(2024, 5, 28), doc_type="Báo cáo", province="Sơn La")


def findings(text: str) -> list[Finding]:
    structured = structure(text)
    quantities = find_quantities(structured, REPORT)
    dates = find_dates(structured, REPORT)
    return find_findings(
        structured,
        find_indicators(structured, quantities, dates, REPORT),
        find_money(structured, quantities, REPORT),
        dates,
        find_deadlines(structured, dates, REPORT),
        REPORT.issued_on,
    )


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Có 12 doanh nghiệp giải thể (gồm 7 doanh nghiệp thương mại, 8 doanh nghiệp xây dựng).", "sum_mismatch"),
        ("Tổng số việc phải làm là 90 việc, trong đó đã xong 70 việc, đang hoãn 40 việc.", "sum_mismatch"),
        ("Sản lượng chè búp trong tháng đạt 2.100 tấn, lũy kế từ đầu năm đạt 1.950 tấn.", "cumulative_below_period"),
        ("Đã cứng hóa 45/60 tuyến đường, đạt 85%.", "percentage_mismatch"),
        ("Thu phí đạt 90 tỷ đồng, bằng 75% kế hoạch (kế hoạch là 150 tỷ đồng).", "percentage_mismatch"),
        ("Dư nợ đạt 412 tỷ đồng, tăng 12 tỷ đồng (+5,2%) so với đầu năm.", "percentage_mismatch"),
        ("Tỷ lệ hộ dùng nước sạch đạt 104%.", "share_above_whole"),
        ("Tỷ lệ hộ nghèo còn khoảng 8 - 6%.", "range_reversed"),
        ("Kinh phí 2.500 tỷ đồng (hai nghìn ba trăm tỷ đồng).", "words_disagree"),
        ("Hội nghị tổ chức ngày 31/4/2024.", "impossible_date"),
        ("Giao Sở Y tế báo cáo trước ngày 20/5/2024.", "deadline_before_document"),
    ],
)
def test_what_a_careful_reader_would_question(text: str, code: str) -> None:
    assert [found[0] for found in findings(text)] == [code]


@pytest.mark.parametrize(
    "text",
    [
        "Có 15 doanh nghiệp giải thể (gồm 7 doanh nghiệp thương mại, 8 doanh nghiệp xây dựng).",
        "Tổng số việc phải làm là 90 việc, trong đó có điều kiện 70 việc, đã xong 40 việc, chưa xong 30 việc.",
        "Thiếu 7 triệu tấn than, trong đó năng lực kho là 22 triệu tấn, nhập khẩu 5 triệu tấn.",
        "Sản lượng đạt 900 tấn (cá 600 tấn), lũy kế đạt 3.100 tấn (cá 2.000 tấn).",
        "Lao động có 51,6 triệu người, trong đó thành thị 15,0 triệu người, nông thôn 36,7 triệu người.",
        "Đã cứng hóa 45/60 tuyến đường, đạt 75%.",
        "Đã tiêm 1.204/8.600 liều, đạt 14%.",
        "Thu phí đạt 90 tỷ đồng, bằng 75% dự toán huyện giao, bằng 60% kế hoạch (kế hoạch là 150 tỷ đồng).",
        "Dư nợ đạt 412 tỷ đồng, tăng 12 tỷ đồng (+3%) so với đầu năm.",
        "Tỷ lệ giải ngân đạt 104% kế hoạch.",
        "Doanh thu mỗi ha nâng từ 61,2 triệu đồng (năm 2015) lên 83,7 triệu đồng.",
        "Vốn giải ngân 9,6 nghìn tỷ đồng (khoảng 0,4 tỷ USD).",
        "Số tiền 2.500 tỷ đồng (hai nghìn năm trăm tỷ đồng).",
        "Sở Y tế đã báo cáo trước ngày 20/5/2024.",
        "Giao Sở Y tế báo cáo trước ngày 20/6/2024.",
    ],
)
def test_what_adds_up_or_can_be_read_otherwise_is_no_finding(text: str) -> None:
    assert findings(text) == []


def test_the_members_of_a_sum_are_the_total_and_its_parts() -> None:
    ((_, message, members),) = findings("Có 12 xe hỏng, gồm 7 xe tải, 8 xe khách.")
    assert "15" in message
    assert [m.quantity.value for m in members] == [12, 7, 8]


def test_a_footnotes_parts_are_held_against_the_value_that_its_mark_stands_at() -> None:
    text = "Phát hiện 09 vụ vi phạm quy định về đê điều; xử phạt 12 vụ khác.\nTrong đó: 05 vụ lấn chiếm, 07 vụ đào đất."
    structured = structure(text)
    call = text.index(";")
    paragraphs = tuple(replace(p, zone="footnote", mark="3") if p.index == 1 else p for p in structured.paragraphs)
    structured = replace(structured, paragraphs=paragraphs, footnote_marks=(FootnoteMark(call, "3"),))
    quantities = find_quantities(structured, REPORT)
    ((code, _, members),) = find_findings(structured, find_indicators(structured, quantities, [], REPORT), [], [])
    assert (code, [int(m.quantity.value) for m in members]) == ("sum_mismatch", [9, 5, 7])
