"""Levels behind changes, what comparisons are held against and whose they are, plans that headings announce."""

from __future__ import annotations

from datetime import date

import pytest
from test_indicators import indicators

from vnadmin_extract.document import Context
from vnadmin_extract.entities.quantities.grammar import find_quantities
from vnadmin_extract.segment import structure

REPORT = Context(issued_on=date(2032, 10, 10), reference=date(2032, 10, 10), doc_type="Báo cáo", province="Lào Cai")
TITLE = "BÁO CÁO\nTình hình kinh tế - xã hội 9 tháng đầu năm 2032\n"


def told(text: str) -> list[tuple[str, float, list[tuple[str, str, float]]]]:
    return [
        (d.name, float(d.quantity.value), [(c.basis, c.kind, float(c.value)) for c in d.comparisons])
        for d in indicators(TITLE + text, REPORT)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Thu nhập bình quân đầu người tăng 7 triệu đồng, đạt 58 triệu đồng/người/năm.",
            [("thu nhập bình quân đầu người", 58, [("same_period", "change_abs", 7)])],
        ),
        (
            "Tỷ lệ bao phủ BHYT tăng 2,7%, đạt 91,5% dân số.",
            [("tỷ lệ bao phủ BHYT", 91.5, [("same_period", "change", 2.7)])],
        ),
        (
            "Độ che phủ rừng tăng thêm 0,7%, đạt 53,2%.",
            [("độ che phủ rừng", 53.2, [("same_period", "change", 0.7)])],
        ),
        (
            "Thu nhập bình quân tăng 17%, từ 41 triệu đồng năm 2031 lên 48 triệu đồng năm 2032.",
            [
                ("tốc độ tăng thu nhập bình quân", 17, []),
                ("thu nhập bình quân", 41, []),
                ("thu nhập bình quân", 48, []),
            ],
        ),
    ],
)
def test_levels_that_changes_led_to(text: str, expected: list[object]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Vốn huy động đạt 115 tỷ đồng, so đầu năm tăng 17%.", [[("previous", "change", 17)]]),
        (
            "Bán lẻ đạt 910 tỷ đồng, tăng 17% so với cùng kỳ, đạt 71% kịch bản năm.",
            [[("same_period", "change", 17), ("plan", "ratio", 71)]],
        ),
        (
            "Tỷ lệ tốt nghiệp đạt 91%, cao hơn mức bình quân chung cả nước 2,7%.",
            [[("other", "change", 2.7)]],
        ),
        ("Có 92/142 xã đạt chuẩn, bằng 64,8%.", [[("other", "ratio", 64.8)]]),
        ("Sản lượng thóc đạt 517 tấn, tăng 17 tấn so với cùng vụ năm trước.", [[("same_period", "change_abs", 17)]]),
        ("Xảy ra 817 vụ cháy, giảm 27% so với giai đoạn trước.", [[("previous", "change", -27)]]),
        ("Dư nợ đạt 817 tỷ đồng với 4.200 khách hàng, tăng 7% so với đầu năm.", [[("previous", "change", 7)], []]),
        (
            "Thu hút 47 dự án, trong đó 12 dự án FDI, 35 dự án trong nước; tăng 7 dự án so với cùng kỳ.",
            [[("same_period", "change_abs", 7)], [], []],
        ),
        (
            "Thụ lý 945 vụ, việc, tăng 37 vụ, việc (4,1%) so với năm 2031.",
            [[("previous", "change_abs", 37), ("previous", "change", 4.1)]],
        ),
    ],
)
def test_bases_and_owners(text: str, expected: list[object]) -> None:
    assert [comparisons for _, _, comparisons in told(text)] == expected


@pytest.mark.parametrize("behind", ["so với chỉ tiêu", "theo kế hoạch", "yêu cầu"])
def test_how_far_a_plan_is_carried_out_is_no_level(behind: str) -> None:
    assert ("tỷ lệ hộ nghèo", 90) not in [v[:2] for v in told(f"Tỷ lệ hộ nghèo giảm 1,7%, đạt 90% {behind}.")]


def test_a_rate_by_several_times() -> None:
    text = "Giải ngân vốn đầu tư công đến 30/6 đạt tối thiểu 50%, đến 30/9 đạt trên 80% và đến 31/12 đạt 100% kế hoạch."
    assert told(f"II. NHIỆM VỤ\n1. {text}") == [("tỷ lệ giải ngân vốn đầu tư công", rate, []) for rate in (50, 80, 100)]


def test_how_it_changed_a_year_before_is_no_change_of_now() -> None:
    text = "Tổng vốn huy động đạt 826 tỷ đồng, tăng 5,7% so với cuối năm 2031, cùng kỳ tăng 3,1%."
    assert told(text) == [("tổng vốn huy động", 826, [("previous", "change", 5.7)])]


def test_a_lack_ends_with_its_clause() -> None:
    assert [name for name, _, _ in told("Toàn tỉnh còn thiếu 217 phòng học; 37 trường đạt chuẩn quốc gia.")] == [
        "thiếu phòng học",
        "trường đạt chuẩn quốc gia",
    ]


@pytest.mark.parametrize(
    ("text", "amounts"),
    [
        ("Tổng kinh phí 12 tỷ 370 triệu, đã chi 3 tỷ 270 triệu.", [12370000000, 3270000000]),
        ("Thu hồi 1 tỷ 870 triệu đồng.", [1870000000]),
        ("Đón 2 triệu 300 nghìn lượt khách.", []),
        ("Dân số cả nước 1 triệu 200 nghìn.", []),
    ],
)
def test_amounts_in_two_scales(text: str, amounts: list[int]) -> None:
    found = find_quantities(structure(text), Context())
    assert [int(q.base_value) for q in found if q.currency and q.base_value] == amounts


@pytest.mark.parametrize(
    ("heading", "status"),
    [
        ("II. KẾ HOẠCH PHÁT TRIỂN KINH TẾ - XÃ HỘI NĂM 2033", "target"),
        ("II. Định hướng năm 2033", "target"),
        ("II. CÁC CHỈ TIÊU CHỦ YẾU NĂM 2033", "target"),
        ("I. THỰC HIỆN KẾ HOẠCH NĂM 2032", "actual"),
        ("I. TIẾN ĐỘ GIẢI NGÂN KẾ HOẠCH VỐN NĂM 2032", "actual"),
        ("I. Kết quả thực hiện các chỉ tiêu chủ yếu năm 2032", "actual"),
    ],
)
def test_headings_that_announce_a_plan(heading: str, status: str) -> None:
    january = Context(issued_on=date(2033, 1, 10), reference=date(2033, 1, 10), doc_type="Báo cáo", province="Lào Cai")
    text = f"BÁO CÁO\nTình hình năm 2032 và kế hoạch năm 2033\n{heading}\n1. Kim ngạch xuất khẩu đạt 917 triệu USD."
    assert [d.status for d in indicators(text, january)] == [status]


def test_what_an_inspection_asks_back_was_found() -> None:
    assert [d.status for d in indicators(f"{TITLE}Yêu cầu truy thu 317 triệu đồng.", REPORT)] == ["actual"]


def test_months_and_any_noun_in_a_report_of_the_month_after() -> None:
    text = "Quý III giải ngân 317 tỷ đồng; 9 tháng giải ngân 917 tỷ đồng."
    assert [d.period_start for d in indicators(TITLE + text, REPORT)] == [date(2032, 7, 1), date(2032, 1, 1)]
