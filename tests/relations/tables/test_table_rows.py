"""Rows of tables of figures."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from relating import read, table

from vnadmin_extract.document import Context
from vnadmin_extract.mentions import IndicatorDraft
from vnadmin_extract.relations.tables.places import place_of
from vnadmin_extract.relations.tables.rows import find_table_indicators
from vnadmin_extract.segment import structure

PLAN = Context(doc_type="Kế hoạch", issued_on=date(2026, 1, 20), reference=date(2026, 1, 20))


def found(text: str, context: Context = PLAN) -> list[IndicatorDraft]:
    return find_table_indicators(structure(text), [], context)


TARGETS = table(
    "STT | Chỉ tiêu | Đơn vị tính | Kế hoạch năm 2026 | Cơ quan chịu trách nhiệm | Cơ quan phối hợp | Ghi chú",
    "I | CHỈ TIÊU KINH TẾ | | | | |",
    "1 | Tổng sản phẩm trên địa bàn | Tỷ đồng | 48.500 | <a>Sở Tài chính</a>; <a>Thống kê tỉnh</a> | "
    "<c>Các sở, ngành</c> |",
    "- | Cơ cấu kinh tế | % | 100 | | |",
    "+ | Nông, lâm nghiệp và thủy sản | % | 18,25 | | |",
    "2 | Thu nhập bình quân đầu người | Triệu đồng | >62 | <a>Sở Tài chính</a> | |",
    "3 | Xếp hạng chỉ số cải cách hành chính | Bậc | Tăng bậc | <a>Sở Nội vụ</a> | |",
    "II | CHỈ TIÊU MÔI TRƯỜNG | | | | |",
    "4 | Tỷ lệ che phủ rừng | % | 57,0 | <a>Sở Nông nghiệp và Môi trường</a> | |",
)


def test_each_number_is_an_indicator() -> None:
    text, agencies, _ = read(TARGETS)
    drafts = find_table_indicators(text, agencies, PLAN)
    assert [(d.name, d.quantity.value, d.quantity.unit, d.quantity.bound) for d in drafts] == [
        ("Tổng sản phẩm trên địa bàn", Decimal(48500), "tỷ đồng", "exact"),
        ("Cơ cấu kinh tế", Decimal(100), "%", "exact"),
        ("Nông, lâm nghiệp và thủy sản", Decimal("18.25"), "%", "exact"),
        ("Thu nhập bình quân đầu người", Decimal(62), "triệu đồng", "over"),
        ("Tỷ lệ che phủ rừng", Decimal("57.0"), "%", "exact"),
    ]
    assert {(d.period_start, d.period_end, d.status) for d in drafts} == {
        (date(2026, 1, 1), date(2026, 12, 31), "target")
    }
    assert all(text.text[d.start : d.end].strip("<>") for d in drafts)


def test_bodies_of_a_row_and_blank_cells() -> None:
    text, agencies, _ = read(TARGETS)
    drafts = find_table_indicators(text, agencies, PLAN)
    assert [[m.canonical for m in d.responsible] for d in drafts] == [
        ["Sở Tài chính", "Thống kê tỉnh"],
        [],
        [],
        ["Sở Tài chính"],
        ["Sở Nông nghiệp và Môi trường"],
    ]
    assert [m.canonical for m in drafts[0].cooperating] == ["Các sở, ngành"]


@pytest.mark.parametrize(
    ("head", "bodies"),
    [("Cơ quan phụ trách", ["Sở Y tế"]), ("Đơn vị phụ trách", ["Sở Y tế"]), ("Lãnh đạo phụ trách", [])],
)
def test_the_body_in_charge_and_not_the_person(head: str, bodies: list[str]) -> None:
    text, agencies, _ = read(
        table(f"TT | Chỉ tiêu | ĐVT | Năm 2026 | {head}", "1 | Số bác sĩ | người | 90 | <a>Sở Y tế</a>")
    )
    (draft,) = find_table_indicators(text, agencies, PLAN)
    assert [m.canonical for m in draft.responsible] == bodies


def test_parts_know_their_total() -> None:
    text, agencies, _ = read(TARGETS)
    assert [d.part_of for d in find_table_indicators(text, agencies, PLAN)] == [None, 0, 1, None, None]


def test_several_value_columns() -> None:
    drafts = found(
        table(
            "TT | Chỉ tiêu | ĐVT | Thực hiện năm 2024 | Ước thực hiện năm 2025 | Kế hoạch năm 2026 | So sánh KH "
            "2026 với năm 2025 (%)",
            "1 | Sản lượng lúa | Tấn | 41.200 | 42.150 | 43.000 | 102,0",
        )
    )
    assert [(d.quantity.value, d.status, d.period_end) for d in drafts] == [
        (Decimal(41200), "actual", date(2024, 12, 31)),
        (Decimal(42150), "estimate", date(2025, 12, 31)),
        (Decimal(43000), "target", date(2026, 12, 31)),
    ]


def test_comparisons_belong_to_the_value_that_was_reached() -> None:
    drafts = found(
        table(
            "TT | Chỉ tiêu | ĐVT | Kế hoạch năm 2025 | Thực hiện tháng 5/2025 | So với kế hoạch (%) | So với "
            "cùng kỳ (%)",
            "1 | Doanh thu bán lẻ | Tỷ đồng | 9.000 | 780 | 8,7 | 112,4",
        ),
        Context(doc_type="Báo cáo", reference=date(2025, 5, 31)),
    )
    assert [len(d.comparisons) for d in drafts] == [0, 2]
    assert [(c.basis, c.kind, c.value) for c in drafts[1].comparisons] == [
        ("plan", "ratio", Decimal("8.7")),
        ("same_period", "ratio", Decimal("112.4")),
    ]


def test_unit_from_the_title_and_period_from_the_document() -> None:
    drafts = found(
        table(
            "STT | Danh mục | Dự toán",
            "1 | Chi đầu tư phát triển | 1.250.000",
            "2 | Chi thường xuyên | 3.400.500",
            title="BIỂU DỰ TOÁN CHI NĂM 2026\nĐơn vị tính: triệu đồng",
        )
    )
    assert [(d.quantity.value, d.quantity.unit) for d in drafts] == [
        (Decimal(1250000), "triệu đồng"),
        (Decimal(3400500), "triệu đồng"),
    ]


def test_a_part_without_its_head_goes_on() -> None:
    text = structure(
        table(
            "STT | Chỉ tiêu | Đơn vị tính | Năm 2026 | Năm 2027",
            "1 | Số trường đạt chuẩn | Trường | 112 | 120",
        )
        + "\nTrang sau\n"
        + table("2 | Số thư viện xã | Thư viện | 40 | 45")
    )
    assert [
        (d.name, d.quantity.unit, d.period_end and d.period_end.year) for d in find_table_indicators(text, [], PLAN)
    ] == [
        ("Số trường đạt chuẩn", "trường", 2026),
        ("Số trường đạt chuẩn", "trường", 2027),
        ("Số thư viện xã", "thư viện", 2026),
        ("Số thư viện xã", "thư viện", 2027),
    ]


def test_rows_that_only_name_what_their_parts_measure() -> None:
    drafts = found(
        table(
            "TT | Chỉ tiêu | ĐVT | ƯTH năm 2025",
            "I | CÂY CÔNG NGHIỆP | |",
            "1 | Cây hồi | |",
            "- | Diện tích | Ha | 5.200",
            "- | Sản lượng | Tấn | 740",
        )
    )
    assert [(d.name, d.status, d.part_of) for d in drafts] == [
        ("Cây hồi - Diện tích", "estimate", None),
        ("Cây hồi - Sản lượng", "estimate", None),
    ]


def test_columns_that_split_a_measure() -> None:
    drafts = found(
        table(
            "TT | Nội dung | Đơn vị tính | Khu vực đô thị | Khu vực nông thôn",
            "1 | Chi sự nghiệp y tế | Đồng/người/năm | 162.000 | 224.000",
        )
    )
    assert [d.name for d in drafts] == [
        "Chi sự nghiệp y tế - Khu vực đô thị",
        "Chi sự nghiệp y tế - Khu vực nông thôn",
    ]


def test_a_row_under_the_wrong_heads_gives_nothing() -> None:
    drafts = found(
        table(
            "STT | Xã | Thu ngân sách (triệu đồng) | Diện tích rau (ha) | Tỷ lệ hộ nghèo (%)",
            "1 Xã Tân Lộc 182.400 | 310 | 0,6",
            "2 | Xã Phú Hòa | 97.300 | 120 | 1,4",
        )
    )
    assert [d.quantity.value for d in drafts] == [Decimal(97300), Decimal(120), Decimal("1.4")]


def test_a_second_line_of_heads_divides_the_columns_of_values() -> None:
    drafts = found(
        table(
            "TT | Sản phẩm | Kế hoạch 2026 | Kế hoạch 2027",
            "Lượng (tấn) | Giá trị (triệu USD) | Lượng (tấn) | Giá trị (triệu USD)",
            "1 | 2 | 3 | 4 | 5 | 6",
            "1 | Chè khô | 2.500 | 6,5 | 2.700 | 7,1",
        )
    )
    assert [(d.quantity.value, d.quantity.unit, d.period_end and d.period_end.year) for d in drafts] == [
        (Decimal(2500), "tấn", 2026),
        (Decimal("6.5"), "triệu USD", 2026),
        (Decimal(2700), "tấn", 2027),
        (Decimal("7.1"), "triệu USD", 2027),
    ]


def test_values_told_in_the_words_of_the_measure() -> None:
    text, agencies, _ = read(
        table(
            "TT | Chỉ tiêu | Chủ trì",
            "1 | Tỷ lệ phủ sóng 5G trên địa bàn đạt 95% dân số | <a>Sở Khoa học và Công nghệ</a>",
            "2 | Số xã có điểm phục vụ bưu chính đạt tối thiểu 120 xã | <a>Sở Khoa học và Công nghệ</a>",
            "3 | Hoàn thành cơ sở dữ liệu đất đai | <a>Sở Nông nghiệp và Môi trường</a>",
        )
    )
    drafts = find_table_indicators(text, agencies, PLAN)
    assert [(d.name, d.quantity.value, d.quantity.unit, d.quantity.bound) for d in drafts] == [
        ("Tỷ lệ phủ sóng 5G trên địa bàn", Decimal(95), "%", "exact"),
        ("Số xã có điểm phục vụ bưu chính", Decimal(120), "xã", "over"),
    ]
    assert [m.canonical for m in drafts[0].responsible] == ["Sở Khoa học và Công nghệ"]


def test_a_repeated_head_does_not_break_the_table() -> None:
    drafts = found(
        table(
            "STT | Chỉ tiêu | Đơn vị tính | Năm 2026",
            "1 | Số trường đạt chuẩn | Trường | 112",
            "STT | Chỉ tiêu | Đơn vị tính | Năm 2026",
            "2 | Số giường bệnh trên một vạn dân | Giường | 38,5",
        )
    )
    assert [d.name for d in drafts] == ["Số trường đạt chuẩn", "Số giường bệnh trên một vạn dân"]


@pytest.mark.parametrize(
    "text",
    [
        table("STT | Nhiệm vụ | Cơ quan chủ trì | Thời gian", "1 | Xây dựng đề án | Sở Y tế | 2026"),
        table("STT | Họ và tên | Chức vụ | Điện thoại", "1 | Nguyễn Văn Bình | Trưởng phòng | 0912345678"),
    ],
)
def test_other_tables_give_none(text: str) -> None:
    assert found(text) == []


NORMS = table(
    "TT | Nội dung | Đơn vị tính | Mức phân bổ Vùng đô thị | Mức phân bổ Vùng nông thôn",
    "I | Cơ quan hành chính | | |",
    " | Dưới 20 biên chế | Đồng/biên chế/năm | 94.500.000 | 89.600.000",
    " | Từ 20 biên chế trở lên | Đồng/biên chế/năm | 84.000.000 | 81.000.000",
    "II | Giáo dục | | |",
    "1 | Mầm non | Đồng/học sinh/năm | 15.500.000 | 17.000.000",
    " | Trong đó: chi khác | | 2.100.000 | 2.400.000",
    "2 | Trường chuyên biệt | Đồng/học sinh/năm | 27.300.000",
)


def test_rows_without_a_number_belong_to_the_row_that_has_one() -> None:
    drafts = found(NORMS, Context(doc_type="Nghị quyết"))
    assert [(d.name, int(d.quantity.value), d.quantity.unit) for d in drafts] == [
        ("Cơ quan hành chính - Dưới 20 biên chế - Mức phân bổ Vùng đô thị", 94_500_000, "đồng/biên chế/năm"),
        ("Cơ quan hành chính - Dưới 20 biên chế - Mức phân bổ Vùng nông thôn", 89_600_000, "đồng/biên chế/năm"),
        ("Cơ quan hành chính - Từ 20 biên chế trở lên - Mức phân bổ Vùng đô thị", 84_000_000, "đồng/biên chế/năm"),
        ("Cơ quan hành chính - Từ 20 biên chế trở lên - Mức phân bổ Vùng nông thôn", 81_000_000, "đồng/biên chế/năm"),
        ("Mầm non - Mức phân bổ Vùng đô thị", 15_500_000, "đồng/học sinh/năm"),
        ("Mầm non - Mức phân bổ Vùng nông thôn", 17_000_000, "đồng/học sinh/năm"),
        ("chi khác - Mức phân bổ Vùng đô thị", 2_100_000, "đồng/học sinh/năm"),
        ("chi khác - Mức phân bổ Vùng nông thôn", 2_400_000, "đồng/học sinh/năm"),
        ("Trường chuyên biệt - Mức phân bổ Vùng", 27_300_000, "đồng/học sinh/năm"),
    ]
    assert [d.part_of for d in drafts] == [None] * 6 + [4, 5, None]
    assert {d.status for d in drafts} == {"target"}


def test_two_values_of_one_time_are_told_apart_by_their_heads() -> None:
    drafts = found(
        table(
            "TT | Sản phẩm | Kế hoạch 2026 Lượng (tấn) | Kế hoạch 2026 Giá trị (nghìn USD) | Kế hoạch 2027 Lượng (tấn)",
            "1 | Vải thiều | 5.200 | 8.100 | 5.400",
        )
    )
    assert [(d.name, d.quantity.unit) for d in drafts] == [
        ("Vải thiều - Lượng", "tấn"),
        ("Vải thiều - Giá trị", "nghìn USD"),
        ("Vải thiều", "tấn"),
    ]


@pytest.mark.parametrize(
    ("cell", "values"),
    [
        ("Tỷ lệ trẻ em dưới 6 tuổi được cấp thẻ đạt 98%", [("Tỷ lệ trẻ em dưới 6 tuổi được cấp thẻ", 98, "%")]),
        (
            "Phấn đấu mỗi năm hình thành từ 03 điểm du lịch cộng đồng; có tối thiểu 12 sản phẩm được xếp hạng. Đến "
            "năm 2030 có ít nhất 40 cơ sở lưu trú đạt chuẩn.",
            [
                ("điểm du lịch cộng đồng", 3, "điểm"),
                ("sản phẩm được xếp hạng", 12, "sản"),
                ("cơ sở lưu trú đạt chuẩn", 40, "cơ"),
            ],
        ),
    ],
)
def test_values_in_the_words_of_a_measure(cell: str, values: list[tuple[str, int, str]]) -> None:
    drafts = found(table("TT | Chỉ tiêu | Chủ trì", f"1 | {cell} | Sở Nội vụ", "2 | Số hộ nghèo giảm 2% | Sở Y tế"))
    assert [(d.name, int(d.quantity.value), d.quantity.unit) for d in drafts[:-1]] == values


PLACES = table(
    "{serial} | Địa phương | Kế hoạch trồng rừng (ha) | Đã trồng 6 tháng (ha)",
    "1 | Huyện Ba Bể | 120 | 45",
    "2 | Chợ Mới | 80 | 30",
    "3 | Thành phố Bắc Kạn | 15 | 6",
    "| Tổng cộng | 215 | 81",
    title="BIỂU GIAO CHỈ TIÊU TRỒNG RỪNG NĂM 2024",
)


@pytest.mark.parametrize("serial", ["STT", "ST T", "T T", "11", "1T"])
def test_rows_that_are_places_measure_what_their_heads_say(serial: str) -> None:
    drafts = found(PLACES.replace("{serial}", serial))
    assert [(d.area, d.name, int(d.quantity.value), d.quantity.unit, d.status) for d in drafts] == [
        ("Huyện Ba Bể", "Huyện Ba Bể - Kế hoạch trồng rừng", 120, "ha", "target"),
        ("Huyện Ba Bể", "Huyện Ba Bể - Đã trồng 6 tháng", 45, "ha", "actual"),
        ("Chợ Mới", "Chợ Mới - Kế hoạch trồng rừng", 80, "ha", "target"),
        ("Chợ Mới", "Chợ Mới - Đã trồng 6 tháng", 30, "ha", "actual"),
        ("Thành phố Bắc Kạn", "Thành phố Bắc Kạn - Kế hoạch trồng rừng", 15, "ha", "target"),
        ("Thành phố Bắc Kạn", "Thành phố Bắc Kạn - Đã trồng 6 tháng", 6, "ha", "actual"),
        (None, "Tổng cộng - Kế hoạch trồng rừng", 215, "ha", "target"),
        (None, "Tổng cộng - Đã trồng 6 tháng", 81, "ha", "actual"),
    ]


@pytest.mark.parametrize(
    ("label", "head", "place"),
    [
        ("Xã Hữu Lũng", "Chỉ tiêu", "Xã Hữu Lũng"),
        ("Phường 5", "Đơn vị", "Phường 5"),
        ("TP. Hải Phòng", "Tên", "TP. Hải Phòng"),
        ("Toàn tỉnh", "Huyện, thành phố", "Toàn tỉnh"),
        ("Gia Lai", "Tỉnh", "Gia Lai"),
        ("Mỏ Quạ", "Xã, thị trấn", "Mỏ Quạ"),
        ("Mỏ Quạ", "Đơn vị", None),
        ("Tổng Số", "Xã", None),
        ("Lúa", "Huyện", None),
        ("Huyện đạt chuẩn nông thôn mới", "Chỉ tiêu", None),
        ("Xã", "Chỉ tiêu", None),
        ("P. Phí", "Chỉ tiêu", None),
    ],
)
def test_what_is_a_place(label: str, head: str, place: str | None) -> None:
    assert place_of(label, head) == place


def test_numbers_before_names_are_no_part_of_them_where_no_column_has_them() -> None:
    drafts = found(
        table(
            "Chỉ tiêu | Đơn vị tính | Kế hoạch năm 2026",
            "1. Diện tích chè | Ha | 340",
            "- Trồng mới | Ha | 20",
            "II. Đàn gia cầm | Con | 9.500",
        )
    )
    assert [d.name for d in drafts] == ["Diện tích chè", "Trồng mới", "Đàn gia cầm"]
    assert drafts[1].part_of == 0


def test_rows_past_the_thousandth_are_read() -> None:
    drafts = found(table("TT | Chỉ tiêu | Năm 2026", "999 | Thôn Hạ | 41", "1000 | Thôn Thượng | 52"))
    assert [d.name for d in drafts] == ["Thôn Hạ", "Thôn Thượng"]
