"""Tables of figures as reports annex them: what their heads, titles and headings say of every row."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from relating import table, told, values_of
from test_table_rows import found

from vnadmin_extract.document import Context

REPORT_HEAD = (
    "UBND TỈNH HÒA SƠN\nSố: 212/BC-UBND\nHòa Sơn, ngày 25 tháng 9 năm 2024\nBÁO CÁO\n"
    "Tình hình kinh tế - xã hội 9 tháng năm 2024\nUBND tỉnh báo cáo như sau.\n"
)
REPORT = Context(doc_type="Báo cáo", issued_on=date(2011, 6, 2), reference=date(2011, 6, 2))


def test_numbers_are_read_as_the_document_writes_them(tmp_path: Path) -> None:
    records = values_of(
        "**_Phụ lục 1_**\n\n|Col1|Col2|Đơn vị tính: 1000 ha|Col4|\n|---|---|---|---|\n"
        "||Thực hiện<br>15/5/10|Thực hiện<br>15/5/11|_% so với_<br>_C.kỳ 2010_|\n"
        "|** 1. Gieo cấy lúa hè thu**|**1,251.5**|**1,262.0**|**_100.8_**|\n"
        "|Trong đó: - Miền Đông|84.0|86.5|_103.0_|\n\n"
        "_**Phụ lục 2**_\n\n**DIỆN TÍCH RAU, ĐẬU THEO TỈNH**\n**Đến ngày 15/5/2011**\n_Đơn vị tính: ha_\n\n"
        "|Tỉnh/vùng|Rau các loại|Col3|Đậu|\n|---|---|---|---|\n|Tỉnh/vùng|Tổng số|Rau lấy lá|Đậu|\n"
        "|Vĩnh Phúc|15,104|8,215|612|\n|Bắc Ninh|4,127|2,640||\n",
        tmp_path,
    )
    assert told(records) == [
        ("Gieo cấy lúa hè thu", 1251.5, "1000 ha", "2010-05-15"),
        ("Gieo cấy lúa hè thu", 1262, "1000 ha", "2011-05-15"),
        ("Miền Đông", 84, "1000 ha", "2010-05-15"),
        ("Miền Đông", 86.5, "1000 ha", "2011-05-15"),
        ("Vĩnh Phúc - Rau các loại Tổng số", 15104, "ha", "2011-05-15"),
        ("Vĩnh Phúc - Rau các loại Rau lấy lá", 8215, "ha", "2011-05-15"),
        ("Vĩnh Phúc - Đậu", 612, "ha", "2011-05-15"),
        ("Bắc Ninh - Rau các loại Tổng số", 4127, "ha", "2011-05-15"),
        ("Bắc Ninh - Rau các loại Rau lấy lá", 2640, "ha", "2011-05-15"),
    ]
    assert [c.basis for r in records for c in r.comparisons] == ["same_period", "same_period"]
    assert {w.code for w in records[4].warnings} == {"swapped_marks"}


def test_times_that_heads_leave_to_the_title() -> None:
    drafts = found(
        "PHỤ LỤC TÌNH HÌNH THỰC HIỆN CHỈ TIÊU LÂM NGHIỆP THÁNG 5 NĂM 2011\n"
        "TT\tChỉ tiêu\tĐơn vị tính\tKế hoạch\tThực hiện cùng kỳ\tƯớc thực hiện tháng 5\t% so với\t\n"
        "TT\tChỉ tiêu\tĐơn vị tính\tKế hoạch\tThực hiện cùng kỳ\tƯớc thực hiện tháng 5\tCùng kỳ\tKế hoạch\n"
        "1\tTrồng rừng tập trung\tha\t2.150\t402\t511\t127,1\t23,8",
        REPORT,
    )
    assert [(d.period_start, d.period_end, d.status) for d in drafts] == [
        (date(2011, 1, 1), date(2011, 12, 31), "target"),
        (date(2010, 5, 1), date(2010, 5, 31), "actual"),
        (date(2011, 5, 1), date(2011, 5, 31), "estimate"),
    ]
    assert [[(c.basis, c.value) for c in d.comparisons] for d in drafts] == [
        [],
        [],
        [("same_period", Decimal("127.1")), ("plan", Decimal("23.8"))],
    ]


def test_a_head_that_tells_up_to_which_day() -> None:
    drafts = found("Nội dung\tKế hoạch 2022\tGiải ngân từ đầu năm đến hết 30/4\nVốn trong nước\t900\t210", REPORT)
    assert [d.period_end for d in drafts] == [date(2022, 12, 31), date(2011, 4, 30)]


def test_the_year_of_a_head_over_several_columns_and_the_formulas_below() -> None:
    drafts = found(
        "TT\tChỉ tiêu\tNăm 2010\t\tNăm 2011\t\t\tSo sánh (%)\t\n"
        "TT\tChỉ tiêu\tTháng 5\t5 tháng\t4 tháng\tƯớc tháng 5\tƯớc 5 tháng\tTháng 5\t5 tháng\n"
        "0\t1\t2\t3\t4\t5\t6\t7=(5/2)*100\t8=(6/3)*100\n"
        "1\tSản lượng khai thác\t300,5\t1.503\t1.230\t298,1\t1.528,1\t99,2\t101,7",
        REPORT,
    )
    assert [(d.period_start, d.period_end) for d in drafts] == [
        (date(2010, 5, 1), date(2010, 5, 31)),
        (date(2010, 1, 1), date(2010, 5, 31)),
        (date(2011, 1, 1), date(2011, 4, 30)),
        (date(2011, 5, 1), date(2011, 5, 31)),
        (date(2011, 1, 1), date(2011, 5, 31)),
    ]
    assert [[(c.basis, c.value) for c in d.comparisons] for d in drafts] == [
        [],
        [],
        [],
        [("same_period", Decimal("99.2"))],
        [("same_period", Decimal("101.7"))],
    ]


def test_a_time_before_the_planned_one_holds_what_was_reached() -> None:
    drafts = found(
        "Biểu: Chỉ tiêu giao quý II/2026\nChỉ tiêu\tĐVT\tQuý I\tKH quý II\nHộ được cấp nước\thộ\t310\t420",
        REPORT,
    )
    assert [d.status for d in drafts] == ["actual", "target"]


def test_years_ahead_of_a_plan_hold_nothing_reached() -> None:
    plan = Context(doc_type="Kế hoạch", issued_on=date(2011, 6, 2), reference=date(2011, 6, 2))
    drafts = found("Chỉ tiêu\tĐVT\tNăm 2012\tNăm 2013\tMục tiêu năm 2015\nLúa\tha\t310\t320\t420", plan)
    assert [d.status for d in drafts] == ["target"] * 3


def test_a_sum_that_holds_the_estimated_month_is_estimated() -> None:
    drafts = found(
        "Chỉ tiêu\tThực hiện năm 2011\t\t\nChỉ tiêu\t4 tháng\tƯớc tháng 5\t5 tháng\nSản lượng cá\t410\t102\t512",
        REPORT,
    )
    assert [d.status for d in drafts] == ["actual", "estimate", "estimate"]


def test_a_heading_within_the_table_says_by_when() -> None:
    drafts = found(
        "PHỤ LỤC DANH MỤC CHỈ TIÊU\nTT\tChỉ tiêu\tĐơn vị\tKết quả\n"
        "I\tĐến năm 2030\t\t\n1\tDoanh nghiệp công nghệ số\tDoanh nghiệp\t≥ 120\n"
        "II\tĐến năm 2045\t\t\n1\tDoanh nghiệp công nghệ số\tDoanh nghiệp\t≥ 300\n"
        "Trang sau\n2\tTrung tâm dữ liệu\tTrung tâm\t12\n3\tPhòng thí nghiệm\tPhòng\t30\n"
        "4\tKhu công nghệ\tKhu\tchưa\tcó\tsố\n"
    )
    assert [(d.period_end, d.status, d.quantity.bound) for d in drafts] == [
        (date(2030, 12, 31), "target", "over"),
        (date(2045, 12, 31), "target", "over"),
        (date(2045, 12, 31), "target", "exact"),
        (date(2045, 12, 31), "target", "exact"),
    ]


def test_a_settled_budget_has_happened_and_its_title_names_the_unit(tmp_path: Path) -> None:
    records = values_of(
        "\tTHÀNH PHỐ HẢI SƠN\t\t\n\tUBND HUYỆN LONG THẠNH\t\t\n\t\t\t\n"
        "\t     QUYẾT TOÁN THU NGÂN SÁCH HUYỆN NĂM 2006\t\t\n"
        "\t     (Kèm theo Quyết định số 52/2007/QĐ-UBND ngày 4 tháng 10 năm 2007\t\t\n\t     của UBND huyện)\t\t\n"
        "\t\tĐVT : 1000 đồng\t\n\t\tQUYẾT TOÁN\t\nSTT\tNỘI DUNG\tNĂM 2006\t\n"
        "A\tTổng thu cân đối\t11862430\t\n1\tThu nội địa\t11640215\t\n\t_ Thuế môn bài\t402335\t\n"
        "\t_ Thuế tiêu thụ đặc biệt\t\t\n\t_ Thuế chuyển quyền\t21040\t\n\t_ Thuế nhà, đất\t38110\t\n"
        "\t_ Thuế giá trị gia tăng\t95020\t\n\t_ Thuế thu nhập\t71300\t\n"
        "\t_ Thuế tài nguyên\t15400\t\n2\tLệ phí trước bạ\t689250\t\n",
        tmp_path,
    )
    assert told(records) == [
        ("Tổng thu cân đối", 11862430, "1000 đồng", "2006-12-31"),
        ("Thu nội địa", 11640215, "1000 đồng", "2006-12-31"),
        ("Thuế môn bài", 402335, "1000 đồng", "2006-12-31"),
        ("Thuế chuyển quyền", 21040, "1000 đồng", "2006-12-31"),
        ("Thuế nhà, đất", 38110, "1000 đồng", "2006-12-31"),
        ("Thuế giá trị gia tăng", 95020, "1000 đồng", "2006-12-31"),
        ("Thuế thu nhập", 71300, "1000 đồng", "2006-12-31"),
        ("Thuế tài nguyên", 15400, "1000 đồng", "2006-12-31"),
        ("Lệ phí trước bạ", 689250, "1000 đồng", "2006-12-31"),
    ]
    assert {r.status for r in records} == {"actual"}


def test_what_a_budget_has_spent_of_its_estimate_is_a_comparison() -> None:
    drafts = found(
        "Số TT\tNội dung\tDự toán năm 2025\tƯớc thực hiện quý I năm 2025\tƯớc thực hiện/Dự toán (%)\n"
        "1\tChi sự nghiệp\t7.350\t1.837,5\t25"
    )
    assert [(d.status, [(c.basis, c.value) for c in d.comparisons]) for d in drafts] == [
        ("target", []),
        ("estimate", [("plan", Decimal(25))]),
    ]


def test_a_head_alone_at_a_page_end_names_the_columns_of_the_next() -> None:
    drafts = found(
        "Chỉ tiêu\tĐơn vị tính\tThực hiện năm 2014\tƯớc năm 2015\nTrang sau\n"
        "Sản lượng xi măng\tNghìn tấn\t410\t425\nĐiện thương phẩm\tTriệu kWh\t310\t322"
    )
    assert [(d.name, d.period_end and d.period_end.year) for d in drafts] == [
        ("Sản lượng xi măng", 2014),
        ("Sản lượng xi măng", 2015),
        ("Điện thương phẩm", 2014),
        ("Điện thương phẩm", 2015),
    ]


@pytest.mark.parametrize(("later", "earlier"), [(2009, 2008), (2008, 2007)])
def test_a_february_is_the_same_period_whatever_its_length(later: int, earlier: int) -> None:
    drafts = found(
        f"Chỉ tiêu\tTH T2/{earlier}\tTH T2/{later}\tSo sánh (%) T2-{later}/T2-{earlier}\nSản lượng cá\t410\t425\t103,7",
        REPORT,
    )
    assert [[c.basis for c in d.comparisons] for d in drafts] == [[], ["same_period"]]


def test_rows_stacked_in_one_and_spaces_between_thousands(tmp_path: Path) -> None:
    table = (
        "|Col1|2021|2022|\n|---|---|---|\n"
        "|**Tổng số**<br>Chia ra<br>**1. Lâm nghiệp**<br>**2. Thủy sản**|"
        "**858 380,79**<br>848 425,7<br>9 955,05|**870 743,27**<br>860 493,5<br>10 249,72|\n"
    )
    assert told(values_of(f"PHỤ LỤC\nGiá trị sản xuất\nĐơn vị tính: tỷ đồng\n{table}", tmp_path)) == [
        ("Tổng số", 858380.79, "tỷ đồng", "2021-12-31"),
        ("Tổng số", 870743.27, "tỷ đồng", "2022-12-31"),
        ("Lâm nghiệp", 848425.7, "tỷ đồng", "2021-12-31"),
        ("Lâm nghiệp", 860493.5, "tỷ đồng", "2022-12-31"),
        ("Thủy sản", 9955.05, "tỷ đồng", "2021-12-31"),
        ("Thủy sản", 10249.72, "tỷ đồng", "2022-12-31"),
    ]


@pytest.mark.parametrize(
    ("above", "expected"),
    [
        ("Kết quả thu ngân sách của các huyện:", ("2024-09-30", "2024-12-31")),
        ("II. KẾT QUẢ QUÝ III\nKết quả thu ngân sách của các huyện:", ("2024-09-30", "2024-12-31")),
        ("Kết quả thu ngân sách của các huyện tháng 8:", ("2024-08-31", "2024-12-31")),
    ],
)
def test_a_table_of_a_report_without_a_time_is_about_the_time_reported(
    above: str, expected: tuple[str, str], tmp_path: Path
) -> None:
    records = values_of(
        REPORT_HEAD + above + "\n"
        "| TT | Huyện | Dự toán (tỷ đồng) | Thu được (tỷ đồng) |\n|---|---|---|---|\n"
        "| 1 | Đông Giang | 120 | 96,5 |\n| 2 | Tây Hà | 80 | 70,1 |\n",
        tmp_path,
    )
    table_rows = [r for r in records if r.provenance.zone == "table"]
    assert [r.period.end.isoformat() for r in table_rows if r.period and r.period.end] == [*reversed(expected)] * 2


def test_a_table_of_norms_is_of_no_time(tmp_path: Path) -> None:
    records = values_of(
        "UBND TỈNH HÒA SƠN\nSố: 21/2024/QĐ-UBND\nHòa Sơn, ngày 25 tháng 9 năm 2024\nQUYẾT ĐỊNH\n"
        "Ban hành mức chi hỗ trợ công tác thú y\nĐiều 1. Mức chi như sau:\n"
        "| TT | Nội dung | Mức chi (đồng) |\n|---|---|---|\n| 1 | Tiêm phòng một con trâu | 6.000 |\n",
        tmp_path,
    )
    assert [r.period.end if r.period else None for r in records] == [None]


def test_goals_by_numbered_rows_with_their_units_in_the_cells(tmp_path: Path) -> None:
    records = values_of(
        REPORT_HEAD + "1. Mục tiêu 6 tháng và cả năm\n"
        "| Mục tiêu | 6 tháng (QĐ 16/QĐ-UBND) | Cả năm (QĐ 16/QĐ-UBND) |\n|---|---|---|\n"
        "| 1. Tốc độ tăng trưởng | 3,0% | 2,8% |\n| 2. Kim ngạch xuất khẩu | 23,2 triệu USD | 50 triệu USD |\n",
        tmp_path,
    )
    assert told(records) == [
        ("Tốc độ tăng trưởng", 3.0, "%", "2024-06-30"),
        ("Tốc độ tăng trưởng", 2.8, "%", "2024-12-31"),
        ("Kim ngạch xuất khẩu", 23.2, "triệu USD", "2024-06-30"),
        ("Kim ngạch xuất khẩu", 50.0, "triệu USD", "2024-12-31"),
    ]
    assert {r.status for r in records} == {"target"}


def test_units_in_the_names_of_rows_and_what_a_note_says_of_a_rate(tmp_path: Path) -> None:
    records = values_of(
        REPORT_HEAD + "3. Thực hiện một số chỉ tiêu\n"
        "| Chỉ tiêu | Ước TH | Tỷ lệ (%)* |\n|---|---|---|\n"
        "| 1. Trồng rừng (nghìn ha) | 12,1 | 109,6 |\n| 2. Sản lượng cá (tấn) | 4.010 | 97,2 |\n"
        "Ghi chú: * So với cùng kỳ\n",
        tmp_path,
    )
    assert told(records) == [
        ("Trồng rừng", 12.1, "nghìn ha", "2024-09-30"),
        ("Sản lượng cá", 4010.0, "tấn", "2024-09-30"),
    ]
    assert [[(c.basis, c.kind, float(c.value)) for c in r.comparisons] for r in records] == [
        [("same_period", "ratio", 109.6)],
        [("same_period", "ratio", 97.2)],
    ]


def test_a_rate_of_two_like_plans_is_of_what_was_paid_out(tmp_path: Path) -> None:
    records = values_of(
        REPORT_HEAD + "2. Kế hoạch vốn\nĐơn vị: tỷ đồng\n"
        "| Nội dung | KH được giao | KH đã phân bổ | Dự kiến giải ngân đến 30/9 | Tỷ lệ % |\n|---|---|---|---|---|\n"
        "| Vốn trong nước | 400 | 400 | 72 | 18,0% |\n| Vốn ODA | 200 | 200 | 36,1 | 18,1% |\n",
        tmp_path,
    )
    rated = [(float(r.value), r.status, [(c.basis, float(c.value)) for c in r.comparisons]) for r in records]
    assert [r for r in rated if r[2]] == [
        (72.0, "estimate", [("plan", 18.0)]),
        (36.1, "estimate", [("plan", 18.1)]),
    ]


def test_a_column_of_ratios_with_a_change_among_them_is_read_cell_by_cell() -> None:
    rows = table(
        "TT | Chỉ tiêu | ĐVT | Thực hiện cùng kỳ | Ước thực hiện 9 tháng | % so cùng kỳ",
        "1 | Sản lượng cá | Tấn | 400 | 424 | 106,0",
        "2 | Tỷ lệ hộ nghèo | % | 5,2 | 4,1 | -1,1",
        "3 | Đàn trâu | Con | 800 | 840 | 5,0",
        "4 | Trồng rừng | Ha | | 310 | 112,5",
        "5 | Vụ cháy | Vụ | | 12 | -20,0",
        "6 | Chăn nuôi | Tấn | | 77 | 8,4",
        title="KẾT QUẢ 9 THÁNG NĂM 2034",
    )
    drafts = [d for d in found(rows, Context(doc_type="Báo cáo")) if d.status == "estimate"]
    assert [([(c.kind, float(c.value)) for c in d.comparisons], [n.code for n in d.notes]) for d in drafts] == [
        ([("ratio", 106.0)], []),
        ([("change_abs", -1.1)], []),
        ([("change", 5.0)], []),
        ([("ratio", 112.5)], ["mixed_comparisons"]),
        ([("change", -20.0)], ["mixed_comparisons"]),
        ([], []),
    ]


def test_a_column_of_changes_alone_stays_one() -> None:
    rows = table(
        "TT | Chỉ tiêu | ĐVT | Ước thực hiện 9 tháng | % so cùng kỳ",
        "1 | Sản lượng cá | Tấn | 424 | 6,0",
        "2 | Trồng rừng | Ha | 310 | -2,5",
        title="KẾT QUẢ 9 THÁNG NĂM 2034",
    )
    drafts = found(rows, Context(doc_type="Báo cáo"))
    assert [[(c.kind, float(c.value)) for c in d.comparisons] for d in drafts] == [[("change", 6)], [("change", -2.5)]]
