"""Letterheads, recipients and signatures: narrow blocks, cells of bars, two sides with tabs or glued by OCR."""

from __future__ import annotations

import pytest
from test_layout import double_spaced, paragraphs


def test_lines_of_a_letterheads_cells_are_joined_by_their_formulas() -> None:
    page = (
        "|\n**SỞ NÔNG NGHIỆP\nVÀ MÔI TRƯỜNG**\n|\n**CỘNG HÒA XÃ\nHỘI CHỦ NGHĨA VIỆT NAM**\nĐộc lập - Tự do - Hạnh phúc"
        "\n-------\n|\n|\nSố: 31/BC-SNNMT\n|\n*Thành phố Hồ\nChí Minh, ngày\n04 tháng 9 năm 2025*\n|"
    )
    assert paragraphs(page) == [
        "SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
        "Số: 31/BC-SNNMT",
        "Thành phố Hồ Chí Minh, ngày 04 tháng 9 năm 2025",
    ]


def test_recipients_go_on_below_and_a_signature_keeps_its_lines() -> None:
    page = (
        "|\n*Nơi nhận:*\n-\nThanh tra Chính phủ;\n- UBND các tỉnh: Lào Cai, Phú Thọ, Bắc\nNinh, Cà\nMau;\n"
        "- VPUB: CVP, các PCVP,\nTrợ lý Chủ tịch;\ncác Phòng: TH, NC;\n- Lưu: VT, KT (3b).\n|\n**KT. BỘ TRƯỞNG,\n"
        "CHỦ NHIỆM\nPHÓ CHỦ NHIỆM**\n**Lương\nThị Thanh Mai**\n|"
    )
    assert paragraphs(page) == [
        "Nơi nhận:",
        "- Thanh tra Chính phủ;",
        "- UBND các tỉnh: Lào Cai, Phú Thọ, Bắc Ninh, Cà Mau;",
        "- VPUB: CVP, các PCVP, Trợ lý Chủ tịch; các Phòng: TH, NC;",
        "- Lưu: VT, KT (3b).",
        "KT. BỘ TRƯỞNG, CHỦ NHIỆM",
        "PHÓ CHỦ NHIỆM",
        "Lương Thị Thanh Mai",
    ]


def test_two_sides_with_tabs_are_read_one_after_the_other() -> None:
    page = (
        "ỦY BAN NHÂN DÂN\t        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
        "  HUYỆN MỸ LỘC\t            Độc lập - Tự do - Hạnh phúc\n"
        "Số: 87/2004/QĐ-UB\t\tMỹ Lộc, ngày 12 tháng 5 năm 2004\n\n"
        "Căn cứ đề nghị của Phòng Nội vụ về việc sắp xếp lại các ban quản lý chợ trên địa bàn.\n\n"
        "Nơi nhận:\t\t\t\tTM. UBND HUYỆN MỸ LỘC\n- UBND tỉnh\t\t\t\tCHỦ TỊCH\n- Phòng Nội vụ\n"
        "- Các xã\t\t\t\tTrần Văn Lực\n- Ban quản lý chợ, Đội\n  thuế liên xã\n- Lưu VT"
    )
    assert paragraphs(page) == [
        "ỦY BAN NHÂN DÂN HUYỆN MỸ LỘC",
        "Số: 87/2004/QĐ-UB",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
        "Mỹ Lộc, ngày 12 tháng 5 năm 2004",
        "Căn cứ đề nghị của Phòng Nội vụ về việc sắp xếp lại các ban quản lý chợ trên địa bàn.",
        "Nơi nhận:",
        "- UBND tỉnh",
        "- Phòng Nội vụ",
        "- Các xã",
        "- Ban quản lý chợ, Đội thuế liên xã",
        "- Lưu VT",
        "TM. UBND HUYỆN MỸ LỘC",
        "CHỦ TỊCH",
        "Trần Văn Lực",
    ]


def test_sides_that_one_space_parts_are_told_by_their_formulas() -> None:
    page = (
        "BỘ XÂY DỰNG CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n____ Độc lập - Tự do - Hạnh phúc\n"
        "Số: 15/CT-BXD Hà Nội, ngày 02 tháng 4 năm 2020\nĐẾN: 17 | CHỈ THỊ"
    )
    assert paragraphs(page) == [
        "BỘ XÂY DỰNG",
        "Số: 15/CT-BXD",
        "ĐẾN: 17 |",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
        "Hà Nội, ngày 02 tháng 4 năm 2020",
        "CHỈ THỊ",
    ]


def test_sides_without_their_marks_as_a_scanner_leaves_them() -> None:
    page = (
        "TONG CUC THUE CONG HOA XÃ HOI CHỦ NGHIA VIỆT NAM\n____ Doc lập — Tự do — Hạnh phúc\n"
        "Số: 15/TB-TCT Hà Nội, ngày 02 tháng 4 năm 2020\nTHÔNG BÁO"
    )
    assert paragraphs(page)[0] == "TONG CUC THUE"
    party = "BAN CHẤP HÀNH ĐẢNG BỘ TỈNH ĐẢNG CỘNG SẢN VIỆT NAM\nSố 15-TB/TU Hà Nội, ngày 02 tháng 4 năm 2020\nTHÔNG BÁO"
    assert paragraphs(party)[:2] == ["BAN CHẤP HÀNH ĐẢNG BỘ TỈNH", "Số 15-TB/TU"]


@pytest.mark.parametrize(
    ("lines", "joined"),
    [
        (("**IV. TỔ CHỨC", "THỰC HIỆN**"), "IV. TỔ CHỨC THỰC HIỆN"),
        (("**V.", "CHẾ ĐỘ THÔNG TIN (theo mẫu)**"), "V. CHẾ ĐỘ THÔNG TIN (theo mẫu)"),
        (("b) Sổ theo dõi việc nghe - nói", "- đọc của học sinh, cập nhật hằng tuần."), None),
        (("+ Sửa đổi khoản 3 Điều 5, khoản 2", "Điều 6; bãi bỏ Điều 9 của Quy chế."), None),
        (("d) Khuyến khích các xã", "căn cứ nguồn thu để hỗ trợ thêm."), None),
        (("**PHÁT TRIỂN CHĂN NUÔI GIAI ĐOẠN 2026 -", "2030**"), "PHÁT TRIỂN CHĂN NUÔI GIAI ĐOẠN 2026 - 2030"),
    ],
)
def test_lines_without_a_blank_line_between(lines: tuple[str, str], joined: str | None) -> None:
    prose = (
        "Phòng Kinh tế xã thống kê diện tích cây trồng bị ngập, hướng dẫn nông dân\nkhôi phục sản xuất và báo cáo kết "
        "quả trước khi thu hoạch.",
        "Các thôn vận động hộ dân khơi thông mương tiêu, gia cố bờ bao ở những nơi\nthấp trũng, trực bơm khi mưa lớn.",
    )
    page = double_spaced(*prose, "\n".join(lines), *prose)
    assert paragraphs(page)[2] == (joined or " ".join(lines))


def test_marks_of_emphasis_that_hold_nothing_are_dropped() -> None:
    assert paragraphs("*Căn cứ Luật Thủy lợi ngày 19 tháng 6 năm 2017; *") == [
        "Căn cứ Luật Thủy lợi ngày 19 tháng 6 năm 2017;"
    ]
    assert paragraphs("*D*i = *e*i + *g*i") == ["Di = ei + gi"]


def test_letters_after_h_count_items_too() -> None:
    page = (
        "h) Phòng Văn hóa xã rà soát những lễ hội trên địa bàn, xây dựng kịch bản tổ chức bảo\nđảm an toàn.\n"
        "i) Công an xã:\n- Phân luồng giao thông ở những tuyến đường quanh khu vực đền trong suốt ba ngày mở\nhội;"
    )
    assert [p[:4] for p in paragraphs(page)] == ["h) P", "i) C", "- Ph"]


LETTERHEAD = [
    "ỦY BAN NHÂN DÂN HUYỆN BA VÌ",
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "Độc lập - Tự do - Hạnh phúc",
    "Số: 9/KH-UBND",
    "Ba Vì, ngày 8 tháng 7 năm 2021",
]


@pytest.mark.parametrize(
    "rows",
    [
        "| ỦY BAN NHÂN DÂN HUYỆN BA VÌ ------- | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM "
        "Độc lập - Tự do - Hạnh phúc ----- |",
        "| **ỦY BAN NHÂN DÂN<br>HUYỆN BA VÌ**<br>----- | **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**<br>"
        "Độc lập - Tự do - Hạnh phúc |",
        "| ỦY BAN NHÂN DÂN HUYỆN BA VÌ\n------- | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
        "Độc lập - Tự do - Hạnh phúc\n--- |",
    ],
)
def test_a_letterhead_in_one_row(rows: str) -> None:
    assert paragraphs(f"{rows}\n| Số: 9/KH-UBND | Ba Vì, ngày 8 tháng 7 năm 2021 |") == LETTERHEAD


def test_recipients_and_signature_in_one_row() -> None:
    signed = "**TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH** Tạ Văn Hợi"
    row = f"| **Nơi nhận:** - Như trên; - Phòng Y tế; - Lưu: VT. | {signed} |"
    assert paragraphs(f"{row}\n|---|---|") == [
        "Nơi nhận:", "- Như trên;", "- Phòng Y tế;", "- Lưu: VT.",
        "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Tạ Văn Hợi",
    ]  # fmt: skip


def test_an_office_beside_the_word_for_recipients() -> None:
    page = "Nơi nhận: BỘ TRƯỞNG\n- Các Vụ, Cục;\n- Lưu: VT.\nĐỗ Thị Hiền"
    assert paragraphs(page) == ["Nơi nhận:", "- Các Vụ, Cục;", "- Lưu: VT.", "BỘ TRƯỞNG", "Đỗ Thị Hiền"]


def test_a_signature_beside_a_list_that_is_parted_by_commas() -> None:
    page = "Nơi nhận: T/M BAN THƯỜNG VỤ\n- Tỉnh ủy, PHÓ BÍ THƯ\n- Các chi bộ, Ban Dân vận,\n- Lưu, Đỗ Thị Hiền"
    signed = ["T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Đỗ Thị Hiền"]
    assert paragraphs(page) == ["Nơi nhận:", "- Tỉnh ủy,", "- Các chi bộ, Ban Dân vận,", "- Lưu,", *signed]


def test_a_signer_below_the_recipients_is_none_of_them() -> None:
    page = "Nơi nhận:\n- Như trên;\n- Trang tin điện tử của Sở\nHoàng Thị Ngân"
    assert paragraphs(page) == ["Nơi nhận:", "- Như trên;", "- Trang tin điện tử của Sở", "Hoàng Thị Ngân"]


def test_a_row_of_two_cells_with_a_rule_below_is_a_letterhead() -> None:
    page = (
        "BỘ Y TẾ\n-------  |  CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n---------------\n"
        "---|---\nSố: 61/BYT-MT\nV/v nước sạch |  Hà Nội, ngày 03 tháng 6 năm 2015\n\nKính gửi: Sở Y tế các tỉnh.\n\n"
        "Đề nghị các Sở báo cáo.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT. |  KT. BỘ TRƯỞNG\nTHỨ TRƯỞNG\n\n\nĐỗ Thị Mẫu\n"
        "---|---"
    )
    assert paragraphs(page) == [
        "BỘ Y TẾ",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
        "Số: 61/BYT-MT",
        "V/v nước sạch",
        "Hà Nội, ngày 03 tháng 6 năm 2015",
        "Kính gửi: Sở Y tế các tỉnh.",
        "Đề nghị các Sở báo cáo.",
        "Nơi nhận:",
        "- Như trên;",
        "- Lưu: VT.",
        "KT. BỘ TRƯỞNG",
        "THỨ TRƯỞNG",
        "Đỗ Thị Mẫu",
    ]


def test_a_table_with_a_rule_and_several_rows_is_none() -> None:
    page = "Số: ghi chú | Nội dung\n---|---\n1 | Thông báo\n2 | Kế hoạch\n3 | Báo cáo\n4 | Đề án"
    assert paragraphs(page)[1] == "1\tThông báo"


@pytest.mark.parametrize("deputy", ["PHÓ CHỦ TỊCH", "— PHO CHU TICH"])
def test_lines_of_the_signature_beside_the_recipients_with_one_space_between(deputy: str) -> None:
    page = (
        "Đề nghị các đơn vị thực hiện nghiêm túc các nội dung nêu trên và báo cáo kết quả theo quy định./.\n"
        f"Nơi nhận: TM. ỦY BAN NHÂN DÂN\n- Như trên; KT. CHỦ TỊCH\n- Sở Y tế; {deputy}\n- Lưu: VT, TH. Lò Thị Mẫu"
    )
    assert paragraphs(page)[1:] == [
        "Nơi nhận:",
        "- Như trên;",
        "- Sở Y tế;",
        "- Lưu: VT, TH.",
        "TM. ỦY BAN NHÂN DÂN",
        "KT. CHỦ TỊCH",
        deputy.lstrip("— "),
        "Lò Thị Mẫu",
    ]


def test_a_short_body_does_not_join_the_letterhead_and_the_signature() -> None:
    wide = " " * 20
    page = (
        f"SỞ Y TẾ{wide}CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 5/GM-SYT{wide}Sơn La, ngày 05 tháng 3 năm 2024\n"
        f"{wide}{wide}GIẤY MỜI\nDự họp giao ban\nMời các phòng dự họp.\nNơi nhận:{wide}GIÁM ĐỐC\n- Như trên.{wide}Lê "
        f"Văn Mẫu"
    )
    assert paragraphs(page) == [
        "SỞ Y TẾ",
        "Số: 5/GM-SYT",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Sơn La, ngày 05 tháng 3 năm 2024",
        "GIẤY MỜI",
        "Dự họp giao ban",
        "Mời các phòng dự họp.",
        "Nơi nhận:",
        "- Như trên.",
        "GIÁM ĐỐC",
        "Lê Văn Mẫu",
    ]


def test_a_name_that_ends_a_bullet_of_the_body_is_no_signature() -> None:
    page = "Thành viên tổ công tác gồm có:\n- Tổ trưởng, Phó Giám đốc Sở; Nguyễn Văn Mẫu\n- Tổ viên; Lê Mẫu"
    assert paragraphs(page)[1] == "- Tổ trưởng, Phó Giám đốc Sở; Nguyễn Văn Mẫu"


@pytest.mark.parametrize("heading", ["II. KẾT LUẬN", "B/ KẾ HOẠCH", "Phần II: PHƯƠNG ÁN", "3. CHƯƠNG TRÌNH HÀNH ĐỘNG"])
def test_a_heading_that_names_a_kind_of_paper_is_one_line(heading: str) -> None:
    page = f"Toàn tỉnh có 9 dự án chậm tiến độ.\n{heading}\n1. Sở Y tế rà soát danh mục thuốc."
    assert heading in paragraphs(page)


def test_a_letterhead_all_in_one_line() -> None:
    page = (
        "UBND TỈNH HÀ NAM CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM SỞ Y TẾ Độc lập - Tự do - Hạnh phúc Số: 7/KH-SYT "
        "Hà Nam, ngày 05 tháng 3 năm 2024 KẾ HOẠCH Tiêm chủng năm 2024\nSở Y tế xây dựng kế hoạch như sau:"
    )
    assert paragraphs(page) == [
        "UBND TỈNH HÀ NAM",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "SỞ Y TẾ",
        "Độc lập - Tự do - Hạnh phúc",
        "Số: 7/KH-SYT",
        "Hà Nam, ngày 05 tháng 3 năm 2024",
        "KẾ HOẠCH",
        "Tiêm chủng năm 2024",
        "Sở Y tế xây dựng kế hoạch như sau:",
    ]


def test_a_letter_all_in_one_line() -> None:
    page = (
        "BỘ Y TẾ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Số: 7/BYT-MT V/v nước sạch Hà Nội, "
        "ngày 05 tháng 3 năm 2024 Kính gửi: Sở Y tế các tỉnh.\nBộ Y tế đề nghị các Sở báo cáo."
    )
    assert paragraphs(page)[3:7] == [
        "Số: 7/BYT-MT",
        "V/v nước sạch",
        "Hà Nội, ngày 05 tháng 3 năm 2024",
        "Kính gửi: Sở Y tế các tỉnh.",
    ]


def test_the_issuer_below_the_subject_is_a_line_of_its_own() -> None:
    page = "NGHỊ QUYẾT\nVỀ CÁC NHIỆM VỤ THÚC ĐẨY GIẢI NGÂN VỐN ĐẦU TƯ CÔNG\nCHÍNH PHỦ\nCăn cứ Luật Tổ chức Chính phủ;"
    assert paragraphs(page)[1:3] == ["VỀ CÁC NHIỆM VỤ THÚC ĐẨY GIẢI NGÂN VỐN ĐẦU TƯ CÔNG", "CHÍNH PHỦ"]


def test_a_signer_beside_the_first_recipient() -> None:
    page = (
        "Đề nghị các đơn vị thực hiện nghiêm túc các nội dung nêu trên và báo cáo kết quả theo quy định./.\n"
        "Nơi nhận: CHỈ HUY TRƯỞNG\n- Như trên; Đại tá Điểu Văn Mẫu\n- Lưu: VT."
    )
    assert paragraphs(page)[1:] == ["Nơi nhận:", "- Như trên;", "- Lưu: VT.", "CHỈ HUY TRƯỞNG", "Đại tá Điểu Văn Mẫu"]


@pytest.mark.parametrize(
    ("line", "parts"),
    [
        ("Kính gửi: - UBND tỉnh; - Sở Y tế. Vừa qua, Sở Nội vụ đã gửi báo cáo về số trạm y tế còn thiếu bác sĩ.", 2),
        ("Kính gửi: UBND TP. Sông Lam, BS. Lê Văn Tám. Thực hiện Quyết định số 7/QĐ-UBND, Sở Y tế mời dự họp tổng kết.",
         2),
        ("Kính gửi: UBND TP. Sông Lam và Sở Giáo dục và Đào tạo, Sở Khoa học và Công nghệ, Sở Tài chính, Sở Y tế.", 1),
        ("Kính gửi: Sở Y tế. Sở Nội vụ.", 1),
        # one more addressee, however long; and the body that writes
        ("Kính gửi: Sở Y tế. Bảo hiểm xã hội tỉnh, Ủy ban nhân dân các huyện, thành phố và các bệnh viện trực thuộc.",
         1),
        ("Kính gửi: Sở Nội vụ. Sở Y tế nhận được Công văn số 12/SNV ngày 03/5/2024 về việc tuyển dụng bác sĩ của tỉnh.",
         2),
        ("BỘ Y TẾ điện: Tập đoàn Sông Lam; UBND các tỉnh miền núi phía Bắc", 2),
        ("CHỦ TỊCH UBND TỈNH ĐIỆN: - Giám đốc Sở Y tế; - Chủ tịch UBND huyện Mỹ Lộc", 2),
        ("ĐIỆN: Bộ Công an", 2),
        ("Về hạ tầng điện: Đã cải tạo 12 km đường dây", 1),
        ("Điện: Sản lượng tháng 5 đạt 40 triệu kWh", 1),
    ],
)  # fmt: skip
def test_the_first_words_of_a_letter_are_apart_from_its_addressees(line: str, parts: int) -> None:
    assert len(paragraphs(f"CÔNG ĐIỆN\n\nVề việc rà soát trạm y tế\n\n{line}\n\nTrân trọng.")) == 3 + parts
