"""From lines to paragraphs: what belongs together is joined, what is not text is dropped, every offset leads back."""

from __future__ import annotations

import pytest

from vnadmin_extract.document import Line, Page, Source, Words
from vnadmin_extract.layout import analyse
from vnadmin_extract.normalize import normalise


def source(*pages: str) -> Source:
    return Source(
        "0" * 16,
        "a.txt",
        "text/plain",
        tuple(Page(n, tuple(Line(line) for line in page.split("\n"))) for n, page in enumerate(pages, 1)),
    )


def paragraphs(*pages: str) -> list[str]:
    return normalise(analyse(source(*pages)).blocks).mapped.text.rstrip("\n").split("\n")


def double_spaced(*lines: str) -> str:
    return "\n\n".join(lines)


def test_a_range_that_was_broken_before_its_dash_is_joined() -> None:
    page = double_spaced(
        "Tình hình sản xuất vụ mùa trên địa bàn huyện cơ bản ổn định, năng suất lúa tăng 3,4 ",
        "- 3,8% so với vụ trước nhờ thời tiết thuận lợi, nông dân đã thu hoạch được hai phần ba ",
        "diện tích; các hồ chứa đủ nước tưới. ",
    )
    assert "tăng 3,4 - 3,8% so với" in paragraphs(page)[0]


def test_wrapped_lines_with_blank_lines_between_are_joined() -> None:
    page = double_spaced(
        "Tình hình sản xuất vụ mùa trên địa bàn huyện cơ bản ổn định, nông dân đã ",
        "thu hoạch được hai phần ba diện tích; năng suất bình quân cao hơn vụ trước ",
        "nhờ thời tiết thuận lợi và giống mới. ",
        "- Chăn nuôi: đàn gia súc phát triển khá, không có dịch bệnh lớn xảy ra trên ",
        "địa bàn; công tác tiêm phòng được các xã thực hiện đúng kế hoạch đề ra. ",
    )
    assert paragraphs(page) == [
        "Tình hình sản xuất vụ mùa trên địa bàn huyện cơ bản ổn định, nông dân đã thu hoạch được hai phần ba diện "
        "tích; "
        "năng suất bình quân cao hơn vụ trước nhờ thời tiết thuận lợi và giống mới.",
        "- Chăn nuôi: đàn gia súc phát triển khá, không có dịch bệnh lớn xảy ra trên địa bàn; công tác tiêm phòng được "
        "các xã thực hiện đúng kế hoạch đề ra.",
    ]


def test_a_footnote_leaves_the_sentence_it_interrupts_and_its_mark_leaves_the_word() -> None:
    page = double_spaced(
        "Tổng đàn gia cầm của tỉnh đến cuối quý ước đạt 412.350 con1, tăng khá so với ",
        "cùng kỳ; sản lượng trứng thương phẩm tiếp tục tăng, giá bán ổn định và người ",
        "1 Trong đó: đàn gà 380.100 con. ",
    )
    following = double_spaced(
        "nuôi yên tâm mở rộng quy mô chuồng trại theo hướng an toàn sinh học bền vững ",
        "gắn với liên kết tiêu thụ sản phẩm. ",
    )
    found = paragraphs(page, following)
    assert found[0].startswith("Tổng đàn gia cầm của tỉnh đến cuối quý ước đạt 412.350 con, tăng")
    assert "người nuôi yên tâm" in found[0]
    assert found[1] == "Trong đó: đàn gà 380.100 con."


def test_a_heading_is_no_note_of_a_call_in_brackets() -> None:
    page = (
        "1- Về kinh tế\n\nHàng qua cảng đạt 30 triệu tấn[1].\n\nThu ngân sách đạt 9 tỷ đồng[2].\n\n"
        "2- Về văn hóa\n\nĐã mở ba thư viện.\n\n[1] Trong đó: cảng Bắc 9 triệu tấn.\n\n[2] Không kể thuế đất."
    )
    assert paragraphs(page)[5:] == ["2- Về văn hóa", "Đã mở ba thư viện."]


@pytest.mark.parametrize("unit", ["đá xây dựng 38.200 m3, cát 4.100 m3", "phát thải CO2, diện tích 15 km2"])
def test_the_figure_of_a_unit_is_no_footnote_mark(unit: str) -> None:
    text = (
        f"Sản lượng{'³' if unit.startswith('x') else ''} {unit}.\n\n¹ Ghi chú thứ nhất.\n\n² Ghi chú thứ hai.\n\n³ Ba."
    )
    assert unit in paragraphs(text)[0]


def test_a_raised_figure_that_makes_an_area_is_no_footnote_mark() -> None:
    line = Line("Thu hồi 350 m2 đất, san lấp 40 m3 của 12 hộ2 dân.", marks=((13, 14), (32, 33), (43, 44)))
    found = analyse(Source("0" * 16, "a.pdf", "application/pdf", (Page(1, (line,)),)))
    assert normalise(found.blocks).mapped.text.strip() == "Thu hồi 350 m2 đất, san lấp 40 m3 của 12 hộ dân."


def test_markup_and_furniture_are_dropped() -> None:
    page = (
        "---\ntitle: x\n---\n**Điều 1.** Giao *Sở Xây dựng* chủ trì.\n\n"
        "--- PAGE BREAK ---\n\nKý bởi: Văn thư\n\nĐiều 2. Hết."
    )
    assert paragraphs(page) == ["Điều 1. Giao Sở Xây dựng chủ trì.", "Điều 2. Hết."]


def test_a_stamp_on_the_line_of_the_page_number_is_dropped() -> None:
    assert paragraphs("1/4 Ký bởi: Văn phòng xã\nUBND XÃ TÂN HÒA\n\n12 người ký: đủ số") == [
        "UBND XÃ TÂN HÒA",
        "12 người ký: đủ số",
    ]


@pytest.mark.parametrize(
    ("line", "joined"),
    [
        ("Q U Y Ế T Đ Ị N H :", "QUYẾT ĐỊNH:"),
        ("T Ờ   T R Ì N H", "TỜ TRÌNH"),
        ("Đ Ơ N  Đ Ề  N G H Ị", "ĐƠN ĐỀ NGHỊ"),
        ("A B C D", "A B C D"),
    ],
)
def test_a_title_whose_letters_are_set_apart(line: str, joined: str) -> None:
    page = f"Căn cứ Luật Thủy lợi ngày 19 tháng 6 năm 2017 và các nghị định hướng dẫn thi hành,\n{line}\n\nVề giao đất"
    assert paragraphs(page)[1] == joined


def test_a_page_number_at_the_edge_is_dropped_and_a_figure_in_a_table_is_kept() -> None:
    page = "2\n\nNội dung trang hai.\n\nA\tB\tC\n1\t2\t3\n"
    assert paragraphs("Trang đầu.", page) == ["Trang đầu.", "Nội dung trang hai.", "A\tB\tC", "1\t2\t3"]


def test_every_character_leads_back_to_its_place_on_the_page() -> None:
    words = Words.of([(0, 5, (10, 5, 40, 15)), (6, 10, (45, 5, 70, 15)), (11, 17, (75, 5, 100, 15))])
    line = Line("**Thu ngân sách**", (10, 5, 100, 15), words)
    layout = analyse(Source("0" * 16, "a.pdf", "application/pdf", (Page(3, (line,), 600, 800),)))
    mapped = normalise(layout.blocks).mapped
    start = mapped.text.index("ngân")
    assert mapped.text.startswith("Thu ngân sách")
    assert layout.locate(list(mapped.origins(start, start + 4))) == (3, (45, 5, 70, 15))


def test_room_left_open_below_a_heading_parts_it_from_the_text() -> None:
    lines = [
        ("Về việc bảo đảm an toàn hồ, đập trong mùa mưa lũ", 160, 100),
        ("năm 2023 trên địa bàn huyện và các xã vùng hạ lưu sông", 85, 118),
        ("Thời gian qua, mưa lớn kéo dài đã làm hư hỏng nhiều", 113, 156),
        ("hạng mục, ảnh hưởng đến sản xuất và đời sống của nhân", 85, 174),
        ("dân ở các xã ven sông; một số nơi phải di dời khẩn cấp.", 85, 192),
    ]
    page = Page(1, tuple(Line(text, (left, top, 510, top + 15)) for text, left, top in lines), 595, 842)
    text = normalise(analyse(Source("0" * 16, "a.pdf", "application/pdf", (page,))).blocks).mapped.text
    assert [p[:9] for p in text.rstrip("\n").split("\n")] == ["Về việc b", "Thời gian"]


def on_page(*lines: tuple[str, int, int]) -> list[str]:
    """The paragraphs of lines given with their left and right edges, 18 points below each other."""
    placed = [Line(t, (left, 100 + 18 * i, right, 115 + 18 * i)) for i, (t, left, right) in enumerate(lines)]
    pages = (Page(1, tuple(placed), 595, 842),)
    return normalise(analyse(Source("0" * 16, "a.pdf", "application/pdf", pages)).blocks).mapped.text.split("\n")[:-1]


def test_a_full_line_that_ends_with_a_colon_goes_on_where_first_lines_are_indented() -> None:
    found = on_page(
        ("Chủ trì cuộc họp có lãnh đạo huyện. Dự họp có các phòng,", 113, 510),
        ("ban, xã và đại diện các đơn vị được giao làm chủ đầu tư:", 85, 510),
        ("Trung tâm Phát triển quỹ đất, Ban Quản lý chợ và hai xã.", 85, 380),
        ("Sau khi nghe báo cáo, cuộc họp thống nhất như sau.", 113, 430),
        ("Giao phòng Kinh tế theo dõi, tổng hợp tiến độ từng tuần;", 113, 510),
        ("báo cáo khó khăn. Yêu cầu các chủ đầu tư làm ngay ba việc:", 85, 510),
        ("Bàn giao mốc giải phóng mặt bằng.", 113, 330),
        ("Niêm yết phương án bồi thường tại nhà văn hóa thôn.", 113, 450),
    )
    assert [p.split()[0] for p in found] == ["Chủ", "Sau", "Giao", "Bàn", "Niêm"]
    assert "chủ đầu tư: Trung tâm" in found[0]


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("DANH MỤC CÁC CÔNG TRÌNH CẤP NƯỚC SẠCH NÔNG THÔN CẦN SỬA CHỮA", "VÀ VỆ SINH MÔI TRƯỜNG CÁC XÃ VÙNG CAO"),
        ("KẾT LUẬN CỦA ĐỒNG CHÍ BÍ THƯ HUYỆN ỦY VỚI LÃNH ĐẠO CÁC HẠT", "TRONG CHUYẾN KIỂM TRA CÁC HỒ CHỨA"),
    ],
)
def test_a_title_goes_on_with_what_cannot_begin_one(above: str, below: str) -> None:
    body = ("Các đơn vị theo danh mục bố trí cán bộ trực, kiểm tra hằng ngày.", 85, 510)
    assert on_page((above, 190, 400), (below, 205, 385), body)[0] == f"{above} {below}"


def crawl(*rows: list[str]) -> str:
    """Rows as some crawlers leave them: a bar a line before, between and after the cells."""
    return "\n".join("\n".join(["|", *(f"{cell}\n|" if cell else "|" for cell in row)]) for row in rows)


def test_figures_with_grouped_thousands_are_no_serial_numbers() -> None:
    rows = [
        ["TT", "Mặt hàng", "Kế hoạch 2026", "Kế hoạch 2027", "Kế hoạch 2028"],
        ["Lượng", "Giá trị"] * 3,
        ["", "Tổng số", "", "120.000", "", "131.000", "", "142.500"],
        ["I", "Nông sản", "", "90.000", "", "98.000", "", "104.000"],
        ["1", "Vải", "5.200", "8.100", "5.400", "8.600", "5.900", "9.300"],
        ["2", "Bưởi", "700", "900", "750", "980", "800", "1.100"],
    ]
    assert [row.split("\t") for row in paragraphs(crawl(*rows))] == [
        ["TT", "Mặt hàng", "Kế hoạch 2026", "", "Kế hoạch 2027", "", "Kế hoạch 2028", ""],
        ["", "", *["Lượng", "Giá trị"] * 3],
        *rows[2:],
    ]


def test_an_empty_bold_cell_is_a_cell() -> None:
    rows = [["STT", "Khoản thu", "Tỷ lệ (%)"], ["I", "Thuế", "** **"], ["1", "Thuế tài nguyên", "100"]]
    assert [row.split("\t") for row in paragraphs(crawl(*rows))] == [rows[0], ["I", "Thuế", ""], rows[2]]


def test_headings_across_a_table_of_two_columns() -> None:
    rows = [
        ["Trung ương quy định", "Tỉnh áp dụng"],
        ["1. Dân số"],
        ["Đến 500.000 người: 10 điểm", "Đến 9.000 người: 10 điểm"],
        ["2. Diện tích"],
        ["Đến 2.000 km2: 8 điểm", "Đến 25 km2: 8 điểm"],
    ]
    assert [row.split("\t") for row in paragraphs(crawl(*rows))] == rows


def test_a_numbered_item_behind_a_whole_sentence_ends_a_footnote() -> None:
    page = (
        "a) Trồng trọt: Tổng diện tích gieo trồng cả năm là 4.120 ha, trong đó cây ăn quả là\n"
        "350 ha1, phần lớn trồng ở các xã vùng cao.\n"
        "1 Trong đó cây bưởi 120 ha.\n"
        "b) Chăn nuôi: Tổng đàn trâu, bò của huyện tính đến ngày 15/9/2023 là 4.842 con, đàn\n"
        "lợn 18.390 con.\n"
        "2. Văn hóa - xã hội\n"
    )
    found = paragraphs(page)
    assert "Trong đó cây bưởi 120 ha." in found
    assert found[-2:] == [
        "b) Chăn nuôi: Tổng đàn trâu, bò của huyện tính đến ngày 15/9/2023 là 4.842 con, đàn lợn 18.390 con.",
        "2. Văn hóa - xã hội",
    ]


def test_a_list_goes_on_behind_a_footnote_that_interrupts_it() -> None:
    page = (
        "2. Các chương trình mục tiêu giải ngân 90 tỷ đồng1, cụ thể như sau:\n"
        "1 Cùng kỳ năm 2022 giải ngân 74 tỷ đồng.\n"
        "- Chương trình giảm nghèo: giải ngân 31 tỷ đồng.\n"
        "- Chương trình nông thôn mới: giải ngân 59 tỷ đồng.\n"
    )
    assert paragraphs(page) == [
        "2. Các chương trình mục tiêu giải ngân 90 tỷ đồng, cụ thể như sau:",
        "Cùng kỳ năm 2022 giải ngân 74 tỷ đồng.",
        "- Chương trình giảm nghèo: giải ngân 31 tỷ đồng.",
        "- Chương trình nông thôn mới: giải ngân 59 tỷ đồng.",
    ]


def test_a_page_number_ends_the_footnotes_of_a_page() -> None:
    page = (
        "Thu ngân sách trên địa bàn sáu tháng đạt 812 tỷ đồng2, tăng khá so với cùng kỳ năm\n"
        "trước nhờ sản xuất của các doanh nghiệp trong khu công nghiệp phục hồi; tiến độ thu ở\n"
        "1 Theo số liệu của Kho bạc.\n2 Trong đó thu nội địa 640 tỷ đồng.\n1\n"
        "các xã vùng cao còn chậm. Nợ thuế giảm1 nhưng vẫn lớn.\n"
        "Chi ngân sách bảo đảm các nhiệm vụ được giao từ đầu năm, ưu tiên an sinh xã hội và\n"
        "phòng chống thiên tai.\n"
    )
    found = paragraphs(
        page.replace("812 tỷ đồng2", "812 tỷ đồng1").replace("giảm1", "giảm2").replace("\n1 Theo", "\n1 Theo")
    )
    assert any(p.startswith("Chi ngân sách bảo đảm") for p in found)
    assert not any("Trong đó thu nội địa" in p and "Chi ngân sách" in p for p in found)


@pytest.mark.parametrize(
    ("call", "word"),
    [("hệ số vẫn cao hơn nhiều địa phương khác 1.", "khác."), ("theo kế hoạch năm 20241 đã giao.", "năm 2024 đã")],
)
def test_calls_that_only_the_note_below_shows(call: str, word: str) -> None:
    page = (
        f"Hiệu quả đầu tư công của tỉnh được nâng lên từng bước, {call}\n"
        "1 Số liệu của Cục Thống kê công bố.\n2\n"
        "Các chủ đầu tư tập trung giải phóng mặt bằng ngay từ quý I, khởi công đúng hẹn."
    )
    found = paragraphs(page)
    assert word in found[0] + " "
    assert found[1] == "Số liệu của Cục Thống kê công bố."


def test_a_figure_cut_by_a_space_is_no_call() -> None:
    page = (
        "Tỷ trọng dịch vụ dự kiến đạt1 8,5% và tiếp tục tăng1 trong những năm tới.\n"
        "1 Theo giá hiện hành.\n2\nCông nghiệp giữ vai trò đầu tàu."
    )
    assert "đạt1 8,5% và tiếp tục tăng trong" in paragraphs(page)[0]


def test_first_lines_with_more_space_before_them_begin_paragraphs_and_full_lines_without_it_do_not() -> None:
    page = "\n".join(
        (
            "      Trong tháng, toàn xã đã gieo cấy xong lúa vụ mùa, chăm sóc kịp thời",
            "diện tích ngô, đậu và phòng trừ sâu bệnh trên các xứ đồng trong toàn xã.",
            "      Đàn gia súc phát triển ổn định, công tác tiêm phòng được triển khai",
            "đúng lịch; không có dịch bệnh xảy ra trên địa bàn các thôn trong tháng.",
            "Công tác kiểm soát giết mổ được duy trì, các hộ đều ký cam kết với ủy ban",
            "nhân dân xã.",
            "      Về giao thông, đã đổ bê tông ba tuyến đường thôn và dọn cỏ, phát quang",
            "hai bên đường liên xã trước mùa mưa bão năm nay.",
            "      Về thủy lợi, đã nạo vét các tuyến kênh chính và sửa chữa hai cống lấy",
            "nước đầu nguồn bị hư hỏng.",
        )
    )
    found = paragraphs(page)
    assert [p.split()[0] + " " + p.split()[1] for p in found] == ["Trong tháng,", "Đàn gia", "Về giao", "Về thủy"]
    assert "trong tháng. Công tác kiểm soát" in found[1]


def test_a_star_in_brackets_calls_a_note_and_is_no_mark() -> None:
    assert paragraphs("Thu tiền thuê đất **của xã** (*) và (*phần còn lại*)") == [
        "Thu tiền thuê đất của xã (*) và (phần còn lại)"
    ]


def test_the_subject_ends_where_the_body_opens() -> None:
    page = double_spaced(
        "THÔNG BÁO",
        "Kết luận của Phó Chủ tịch UBND huyện tại cuộc họp về tiến độ các dự án cấp nước ",
        "Ngày 12/5/2022, tại phòng họp số 2, đồng chí Phó Chủ tịch UBND huyện chủ trì cuộc ",
        "họp nghe báo cáo tiến độ các dự án; dự họp có các phòng chuyên môn và đại diện ",
        "các nhà thầu. Sau khi nghe các ý kiến, Phó Chủ tịch UBND huyện kết luận các việc ",
        "sau đây. ",
    )
    title, subject, *body = paragraphs(page)
    assert (title, subject) == (
        "THÔNG BÁO",
        "Kết luận của Phó Chủ tịch UBND huyện tại cuộc họp về tiến độ các dự án cấp nước",
    )
    assert len(body) == 1


def test_a_subject_that_names_a_plan_goes_on() -> None:
    page = double_spaced(
        "QUYẾT ĐỊNH",
        "Về việc phê duyệt danh mục công trình và phân công nhiệm vụ trong Kế hoạch ",
        "Thực hiện nâng cấp đường giao thông nông thôn ",
        "Xét tờ trình của Phòng Kinh tế và Hạ tầng, Ủy ban nhân dân huyện quyết định phê ",
        "duyệt danh mục kèm theo để các xã thực hiện trong năm, bảo đảm chất lượng và tiến ",
        "độ đã đề ra. ",
    )
    assert paragraphs(page)[1].endswith("Kế hoạch Thực hiện nâng cấp đường giao thông nông thôn")


WRAPPED = (
    "Trong quý, các đội quản lý công trình đã hoàn thành việc nạo vét kênh mương theo kế hoạch,",
    "bảo đảm nước tưới cho diện tích lúa và hoa màu của cả bảy xã vùng hạ du trong vụ đông xuân",
)


@pytest.mark.parametrize(
    ("above", "below", "joined"),
    [
        ("Thực hiện đúng Nghị quyết của Đại hội đại biểu Đảng bộ huyện lần thứ", "IX) về phát triển thủy lợi.", True),
        ("Thực hiện theo danh mục công trình đã nêu tại biểu kèm theo Phụ lục", "II. Các xã bố trí nhân công.", True),
        ("Phối hợp với cán bộ chính sách của Phòng Lao động", "- Thương binh và Xã hội để lập danh sách.", True),
        ("Các xã vùng hạ du đã bố trí đủ nhân công và vật tư cho từng hạng mục.", "KT. CHỦ TỊCH", False),
        ("Các xã vùng hạ du đã bố trí đủ nhân công và vật tư cho từng hạng mục.", "BƯỚC BA", False),
        ("ỦY BAN NHÂN DÂN HUYỆN", "VĂN PHÒNG", False),
        ("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", False),
    ],
)
def test_lines_of_text_that_came_out_of_a_scan(above: str, below: str, joined: bool) -> None:
    whole = (*WRAPPED, "năm nay.", "")
    found = next(p for p in paragraphs("\n".join((*whole, *whole, above, below, "", *whole))) if above in p)
    assert (below in found) is joined


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("1. Kinh tế", "a. Nông nghiệp"),
        ("Sản xuất lúa ổn định trên địa bàn huyện", "b. Công nghiệp"),
        ("NHIỆM VỤ TRỌNG TÂM", "l. Phòng Tư pháp rà soát văn bản của huyện;"),
        ("1. Phòng Tư pháp rà soát văn bản của huyện", "1l. Phòng Nội vụ xếp loại công chức;"),
    ],
)
def test_an_item_with_a_letter_or_a_hurt_numeral_begins_a_line(above: str, below: str) -> None:
    assert not any(above in found and below[3:] in found for found in paragraphs(f"{above}\n{below}"))


def test_a_smear_between_two_lines_of_a_sentence_is_no_text() -> None:
    rest = "= và không để hạng mục nào chậm so với tiến độ đã giao cho các xã từ đầu năm nay."
    assert "vụ đông xuân và không để" in paragraphs("\n".join((*WRAPPED, "2)", rest, "", *WRAPPED)))[0]
