"""Tables whose cells are parted by bars, as Markdown and crawlers write them."""

from __future__ import annotations

import pytest
from test_layout import paragraphs, source

from vnadmin_extract.pipeline import structured_text


def test_bars_one_a_line_become_rows_and_an_empty_cell_stays_in_its_place() -> None:
    rows = [["TT", "Chỉ tiêu", "ĐVT", "Kế hoạch"], ["I", "CÂY TRỒNG", "", ""], ["-", "Diện tích", "Ha", "1.250"]]
    crawl = "\n".join("\n".join(["|", *(f"{cell}\n|" if cell else "|" for cell in row)]) for row in rows)
    assert paragraphs(f"Bảng kèm theo:\n\n{crawl}\n\nHết.") == [
        "Bảng kèm theo:",
        "TT\tChỉ tiêu\tĐVT\tKế hoạch",
        "I\tCÂY TRỒNG\t\t",
        "-\tDiện tích\tHa\t1.250",
        "Hết.",
    ]


def test_a_letterhead_of_bars_is_lines_not_a_table() -> None:
    crawl = (
        "|\n**ỦY BAN NHÂN\nDÂN**\nTỈNH AN BÌNH\n-------\n|\n**CỘNG HÒA XÃ HỘI**\n|\n"
        "|\nSố: 12/KH-UBND\n|\n*An Bình, ngày 02\ntháng 6 năm 2025*\n|"
    )
    assert paragraphs(crawl) == [
        "ỦY BAN NHÂN DÂN TỈNH AN BÌNH",
        "CỘNG HÒA XÃ HỘI",
        "Số: 12/KH-UBND",
        "An Bình, ngày 02 tháng 6 năm 2025",
    ]


def test_markdown_tables_become_rows() -> None:
    assert paragraphs("| Tên | Số |\n|---|---|\n| Gạo | 12 |") == ["Tên\tSố", "Gạo\t12"]


@pytest.mark.parametrize(
    "page",
    [
        "STT | Chỉ tiêu | Kế hoạch\n--- | --- | ---\n1 | Trồng rừng | 320",
        "+-----+------+\n| STT | Chỉ tiêu | Kế hoạch |\n+=====+======+\n| 1 | Trồng rừng | 320 |\n+-----+------+",
        "|\nSTT\n|\nChỉ tiêu\n|\nKế hoạch\n|\n|\n1\n|\nTrồng\nrừng\n|\n320\n|",
    ],
)
def test_tables_of_bars_in_other_forms(page: str) -> None:
    assert paragraphs(page) == ["STT\tChỉ tiêu\tKế hoạch", "1\tTrồng rừng\t320"]


def test_rows_with_bars_only_between_their_cells() -> None:
    page = (
        "STT | Nhiệm vụ | Chủ trì | Thời hạn\n1 | Trồng rừng | Chi cục Kiểm lâm | 30/6/2025\n"
        "2 | Dọn kênh | | Quý II\nBảng trên là kế hoạch năm."
    )
    assert paragraphs(page) == [
        "STT\tNhiệm vụ\tChủ trì\tThời hạn",
        "1\tTrồng rừng\tChi cục Kiểm lâm\t30/6/2025",
        "2\tDọn kênh\t\tQuý II",
        "Bảng trên là kế hoạch năm.",
    ]
    assert paragraphs("Dòng kẻ | Điểm cao | Bờ suối là mốc giới của thôn.") == [
        "Dòng kẻ | Điểm cao | Bờ suối là mốc giới của thôn."
    ]


def test_a_heading_over_several_columns_of_bars() -> None:
    rows = paragraphs(
        "Chỉ tiêu | Đơn vị | Thực hiện | | So sánh\nChỉ tiêu | Đơn vị | 2012 | 2013 | 2013\n"
        "Cấy lúa | ha | 310 | 298 | 96,0"
    )
    assert rows[0] == "Chỉ tiêu\tĐơn vị\tThực hiện\t\tSo sánh"


def test_a_heading_with_fewer_bars_than_the_line_of_heads_below_it() -> None:
    rows = paragraphs(
        "Thời gian | Nội dung | Thực hiện\n| | Chủ trì | Phối hợp\n5/2025 | Dọn kênh | Trạm A | Trạm B\n"
        "6/2025 | Vá đường | Trạm B | Trạm A"
    )
    assert rows == [
        "Thời gian\tNội dung\tThực hiện\t",
        "\t\tChủ trì\tPhối hợp",
        "5/2025\tDọn kênh\tTrạm A\tTrạm B",
        "6/2025\tVá đường\tTrạm B\tTrạm A",
    ]


def test_lines_that_name_a_part_belong_to_the_table_of_bars() -> None:
    rows = paragraphs(
        "STT | Nhiệm vụ | Chủ trì | Thời hạn\nI | NÔNG NGHIỆP\n1 | Trồng rừng | Chi cục Kiểm lâm | 30/6/2025\n"
        "II | GIAO THÔNG\n1 | Vá đường | Sở Xây dựng | Quý II\nBảng trên là kế hoạch năm."
    )
    assert rows[1] == "I\tNÔNG NGHIỆP"
    assert rows[3:] == ["II\tGIAO THÔNG", "1\tVá đường\tSở Xây dựng\tQuý II", "Bảng trên là kế hoạch năm."]


def test_a_border_that_is_left_of_a_cell_is_dropped() -> None:
    assert paragraphs("- Lưu: VT, TH (3b). |\n\nCHỦ TỊCH Lê Văn Thử |")[-1] == "CHỦ TỊCH Lê Văn Thử"


def test_a_line_that_names_a_part_goes_on_with_its_table() -> None:
    text = (
        "Chỉ tiêu | Đơn vị | Tháng 8 | Tháng 9\n1. Điện | Triệu kWh | 10,5 | 11,2\n2. Sản phẩm khác\n"
        "- Xi măng | Nghìn tấn | 20,1 | 21,5\n- Gạch | Triệu viên | 13 | 14\nHết."
    )
    assert paragraphs(text) == [
        "Chỉ tiêu\tĐơn vị\tTháng 8\tTháng 9",
        "1. Điện\tTriệu kWh\t10,5\t11,2",
        "2. Sản phẩm khác",
        "- Xi măng\tNghìn tấn\t20,1\t21,5",
        "- Gạch\tTriệu viên\t13\t14",
        "Hết.",
    ]


def test_the_heading_between_two_tables_belongs_to_neither() -> None:
    rows = "| Nội dung | Đơn vị | Thời gian |\n|---|---|---|\n| Treo băng rôn | Trạm y tế | Trước 24/8 |"
    text = structured_text(source(f"{rows}\n3. Hoạt động khác\n{rows}"))
    assert [len(grid.rows) for grid in text.tables] == [2, 2]


def test_the_body_behind_the_cells_of_a_letterhead_is_no_cell() -> None:
    head = ["|", "BỘ Y TẾ", "|", "Số: 12/BYT-KH", "|", "Hà Nội, ngày 05 tháng 3 năm 2024", "|", "|", "Kính gửi:", "|"]
    whom = ["- Sở Y tế tỉnh Hà Nam;", "- Sở Y tế tỉnh Nam Định.", "|"]
    body = [f"{number}. Sở Y tế rà soát danh mục thuốc của đợt {number}." for number in range(1, 11)]
    tail = ["|", "Nơi nhận:", "- Như trên;", "- Lưu: VT.", "|", "BỘ TRƯỞNG", "Trần Văn Mẫu", "|"]
    found = paragraphs("\n".join([*head, *whom, *body, *tail]))
    assert [line for line in found if line[:1].isdigit()] == body


def test_a_list_that_alone_fills_a_frame_is_no_table() -> None:
    frame = "|\n|\n- Trưởng phòng Kinh tế, Trưởng phòng Nội vụ, Trưởng\nphòng Y tế huyện;\n- Chủ tịch UBND các xã.\n|"
    text = structured_text(
        source(f"**CÔNG ĐIỆN**\n\nVề phòng, chống rét\n\n**CHỦ TỊCH UBND HUYỆN điện:**\n\n{frame}\n\nTrời rét đậm.")
    )
    assert [p.zone for p in text.paragraphs] == [*["header"] * 3, *["recipients"] * 2, "body"]
