"""Reports in the style of notes: labels, abbreviations, signs for words, figures of a plan before what came of it."""

from __future__ import annotations

from datetime import date

import pytest
from test_indicators import PLAN, compared, indicators, named

from vnadmin_extract.document import Context

COUNCIL = Context(issued_on=date(2019, 7, 9), reference=date(2019, 7, 9), doc_type="Nghị quyết", province="Hà Giang")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("- Sản xuất xi măng: tăng 6,2%.", [("tốc độ tăng sản xuất xi măng", "6.2")]),
        ("- IIP: +5,1% so CK; 4 tháng: -2,3%.", [("tốc độ tăng IIP so với cùng kỳ", "5.1"), ("mức giảm IIP", "2.3")]),
        ("- GQVL: 640 LĐ.", [("GQVL", "640")]),
        ("- Xây dựng cơ bản: giải ngân 71 tỷ đồng.", [("giải ngân xây dựng cơ bản", "71")]),
        ("- Cấp giấy chứng nhận lần đầu: ≥ 96% diện tích.", [("tỷ lệ diện tích cấp giấy chứng nhận lần đầu", "96")]),
        ("- TNGT: 03 vụ, 02 người chết.", [("vụ TNGT", "3"), ("người chết do TNGT", "2")]),
        (
            "Tai nạn lao động: xảy ra 4 vụ, làm chết 1 người.",
            [("vụ tai nạn lao động", "4"), ("người chết do tai nạn lao động", "1")],
        ),
        ("- Chỉ số cải cách hành chính đạt 87,3 điểm.", [("chỉ số cải cách hành chính", "87.3")]),
        ("- COVID-19: ghi nhận 640 ca, tử vong 2 ca.", [("ca COVID-19", "640"), ("ca tử vong COVID-19", "2")]),
        ("- Tỷ lệ tiêm mũi 3 người từ 12 tuổi: 66%.", [("tỷ lệ tiêm mũi 3 người từ 12 tuổi", "66")]),
        ("- 52/60 tỉnh được công nhận phổ cập.", [("tỉnh được công nhận phổ cập", "52")]),
        ("- Xếp thứ 52/60 tỉnh.", []),
        ("- Có 61% trường tiểu học dạy 2 buổi/ngày.", [("tỷ lệ trường tiểu học dạy 2 buổi/ngày", "61")]),
        ("- Cơ cấu kinh tế: CN-XD 51%, DV 40%.", [("tỷ trọng CN-XD", "51"), ("tỷ trọng DV", "40")]),
        ("- Bài thi đạt 87,3 điểm.", []),
        ("- Xử lý dứt điểm 05 cơ sở gây ô nhiễm.", [("xử lý dứt điểm cơ sở gây ô nhiễm", "5")]),
        ("- Doanh nghiệp thành lập mới: 41 doanh nghiệp.", [("doanh nghiệp thành lập mới", "41")]),
        ("- Thu phí tháng này 12 tỷ đồng, lũy kế 4 tháng 151 tỷ đồng.", [("thu phí", "12"), ("thu phí", "151")]),
    ],
)
def test_names_of_notes(text: str, expected: list[tuple[str, str]]) -> None:
    assert named(indicators(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("- Thu ngân sách: 90 tỷ đồng = 41% DT.", [("plan", "ratio", "41")]),
        ("- Giải ngân: 90 tỷ đồng → 41% KH.", [("plan", "ratio", "41")]),
        ("- Gia đình văn hóa: 190/200 hộ, đạt 95%.", [("other", "ratio", "95")]),
        ("- Khám phá 38 vụ, đạt 76%.", [("other", "ratio", "76")]),
        ("- Tỷ lệ thu gom rác: 88% ↑ 3% so với 2023.", [("previous", "change", "3")]),
        ("- Thu tiền sử dụng đất: 120 tỷ đồng (KH 100 tỷ đồng, vượt 20%).", [("plan", "change", "20")]),
    ],
)
def test_signs_that_compare(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert [(b, k, f"{v:f}") for b, k, v in compared(indicators(text)[0])] == expected


def test_a_plans_figure_stands_before_what_came_of_it() -> None:
    drafts = indicators("- Thu ngân sách: KH 90 tỷ đồng; ước TH 95 tỷ đồng.\n- Che phủ rừng: ước TH 51% (NQ: 50%).")
    assert [(d.name, f"{d.quantity.value:f}", d.status) for d in drafts] == [
        ("thu ngân sách", "90", "target"),
        ("thu ngân sách", "95", "estimate"),
        ("tỷ lệ che phủ rừng", "51", "estimate"),
        ("tỷ lệ che phủ rừng", "50", "target"),
    ]


def test_last_years_value_in_brackets_behind_its_abbreviation() -> None:
    value, before = indicators("- Tỷ lệ hộ nghèo đến tháng 4 năm 2024: 3,1% (CK: 3,9%).")
    assert (value.name, before.name) == ("tỷ lệ hộ nghèo", "tỷ lệ hộ nghèo")
    assert (before.period_end, before.status) == (date(2023, 4, 30), "actual")


@pytest.mark.parametrize(
    ("text", "context"),
    [
        ("Cơ cấu giải thưởng: 01 giải nhất, 02 giải nhì.", PLAN),
        ("Diện tích nhà sơ chế tối thiểu 60 m2.", COUNCIL),
    ],
)
def test_prizes_and_what_a_rule_asks_are_no_values(text: str, context: Context) -> None:
    assert indicators(text, context) == []


def test_a_paragraph_that_goes_on_is_of_the_time_before() -> None:
    notice = Context(issued_on=date(2022, 3, 2), reference=date(2022, 3, 2), doc_type="Thông báo")
    text = "Năm 2021, thu ngân sách đạt 540 tỷ đồng.\nTuy nhiên, tỷ lệ đô thị hóa chỉ đạt 21%."
    assert [d.period_end for d in indicators(text, notice)] == [date(2021, 12, 31)] * 2


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Tỷ lệ hộ nghèo, hộ cận nghèo lần lượt là 3,1% và 4,5%.",
            [("tỷ lệ hộ nghèo", "3.1"), ("tỷ lệ hộ cận nghèo", "4.5")],
        ),
        (
            "Số vụ cháy, tai nạn và đuối nước lần lượt là 5 vụ, 42 vụ và 8 vụ.",
            [("số vụ cháy", "5"), ("số vụ tai nạn", "42"), ("số vụ đuối nước", "8")],
        ),
    ],
)
def test_each_value_has_the_name_of_its_turn(text: str, expected: list[tuple[str, str]]) -> None:
    assert named(indicators(text)) == expected


def test_the_year_that_a_share_is_held_against_is_no_time_of_the_next_value() -> None:
    text = "Quý I/2024, khám cho 90.500 lượt người, bằng 104% cùng kỳ năm 2023; điều trị nội trú 7.200 lượt người."
    assert [d.period_end for d in indicators(text)] == [date(2024, 3, 31)] * 2
