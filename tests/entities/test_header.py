"""Letterhead, title and signature, in the layouts that files have them in."""

from __future__ import annotations

from datetime import date

import pytest

from vnadmin_extract.entities.header.grammar import context_of, read_header
from vnadmin_extract.segment import structure

NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc"
BODY = (
    "Thực hiện chỉ đạo của cấp trên, để nâng cao hiệu quả công tác trong thời gian tới, các cơ quan, đơn vị, địa "
    "phương "
    "cần tập trung thực hiện tốt các nội dung sau đây, bảo đảm đúng tiến độ và chất lượng theo yêu cầu đã đề ra."
)
SIGNED = "Nơi nhận:\n- Như trên;\n- Lưu: VT.\n{}"


def page(*head: str, signature: str = "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nLê Văn Thử") -> str:
    return "\n".join([*head, BODY, SIGNED.format(signature)])


PROVINCE = page(
    f"ỦY BAN NHÂN DÂN TỈNH SƠN LA\n{NATION}", "Số: 12 /KH-UBND", "Sơn La, ngày 05 tháng 3 năm 2024", "KẾ HOẠCH",
    "Trồng cây năm 2024",
)  # fmt: skip


def test_every_field() -> None:
    header = read_header(structure(PROVINCE))
    assert (header.doc_type, header.number, header.issuer) == ("Kế hoạch", "12/KH-UBND", "Ủy ban nhân dân tỉnh Sơn La")
    assert (header.place, header.issued_on, header.subject) == ("Sơn La", date(2024, 3, 5), "Trồng cây năm 2024")
    assert header.signer is not None
    assert (header.signer.name, header.signer.title) == ("Lê Văn Thử", "Phó Chủ tịch")


def test_context() -> None:
    text = structure(PROVINCE)
    context = context_of(text, read_header(text))
    assert (context.province, context.issuer_level, context.reference) == ("Sơn La", "province", date(2024, 3, 5))


@pytest.mark.parametrize(
    ("head", "issuer", "issued_on"),
    [
        ("CHÍNH PHỦ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
         "Số: 61/NQ-CP Hà Nội, ngày 03 tháng 4 năm 2019\nNGHỊ QUYẾT\nVề sản xuất", "Chính phủ", date(2019, 4, 3)),
        ("HỘI ĐỒNG NHÂN DÂN THÀNH PHỐ HÀ NỘI\nCỘNG HÒA XÃ\nHỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
         "Số: 48/2025/NQ-HĐND\nHà Nội, ngày\n26 tháng 11 năm 2025\nNGHỊ QUYẾT\nVề định mức",
         "Hội đồng nhân dân thành phố Hà Nội", date(2025, 11, 26)),
        (
            f"UBND TỈNH CÀ MAU\nSỞ Y TẾ\n{NATION}\nSố: 15/BC-SYT\nCà Mau, ngày 02 tháng 4 năm 2024\nBÁO CÁO\nCông "
            f"tác quý I",
         "Sở Y tế", date(2024, 4, 2)),
        (f"THỦ TƯỚNG CHÍNHPHỦ {NATION}\nSố: 9/CT-TTg\nHà Nội, ngày 03 tháng 3 năm 2020\nCHỈ THỊ\nVề dịch bệnh",
         "Thủ tướng Chính phủ", date(2020, 3, 3)),
        ("Số: 10 /CT-UBND\nLào Cai, ngày 25 tháng 12 năm 2024\nCHỈ THỊ\nVề nhiệm vụ năm 2025",
         "Ủy ban nhân dân tỉnh Lào Cai", date(2024, 12, 25)),
    ],
)  # fmt: skip
def test_layouts(head: str, issuer: str, issued_on: date) -> None:
    header = read_header(structure(page(head)))
    assert (header.issuer, header.issued_on) == (issuer, issued_on)


def test_blank_number_and_day_stay_null() -> None:
    header = read_header(
        structure(page("Số: /TB-VPUBND", "Hòa Bình, ngày tháng năm 2022", "THÔNG BÁO", "Kết luận phiên họp"))
    )
    assert (header.number, header.issued_on, header.place) == (None, None, "Hòa Bình")


def test_a_day_that_was_not_read_is_null_and_said() -> None:
    header = read_header(structure(PROVINCE.replace("ngày 05", "ngày A}")))
    assert header.issued_on is None
    assert [note.code for note in header.notes] == ["date_not_readable"]


def test_documents_cited_in_the_opening_do_not_make_the_issuer_central() -> None:
    text = structure(PROVINCE.replace("Thực hiện chỉ đạo", "Thực hiện Quyết định số 5/QĐ-TTg ngày 02/01/2024, chỉ đạo"))
    assert read_header(text).province == "Sơn La"


@pytest.mark.parametrize(
    ("signature", "title", "authority"),
    [
        ("TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nLê Văn Thử", "Chủ tịch", "TM."),
        ("KT. CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG\nLê Văn Thử", "Phó Chánh Văn phòng", "KT."),
        ("KT. BỘ TRƯỞNG, CHỦ NHIỆM\nPHÓ CHỦ NHIỆM\nLê Văn Thử", "Phó Chủ nhiệm", "KT."),
        ("TUQ. CHỦ TỊCH\nGIÁM ĐỐC SỞ TÀI CHÍNH\nLê Văn Thử", "Giám đốc", "TUQ."),
    ],
)
def test_signature(signature: str, title: str, authority: str) -> None:
    signer = read_header(structure(page("Số: 1/TB-UBND", "THÔNG BÁO", "Về lịch họp", signature=signature))).signer
    assert signer is not None
    assert (signer.name, signer.title, signer.authority) == ("Lê Văn Thử", title, authority)


@pytest.mark.parametrize(
    ("head", "doc_type", "number", "issuer"),
    [
        (f"UBND HUYỆN AN LÃO\nPHÒNG TÀI CHÍNH - KẾ HOẠCH\n{NATION}\nSố: 8/TCKH-NS\nV/v quyết toán\n"
         "An Lão, ngày 01 tháng 4 năm 2019\nKính gửi: Ủy ban nhân dân các xã", "Công văn", "8/TCKH-NS",
         "Phòng Tài chính - Kế hoạch"),
        (f"NGÂN HÀNG NHÀ NƯỚC\nVIỆT NAM\n{NATION}\nSố: 3/CT-NHNN\nHà Nội, ngày 01 tháng 4 năm 2019\nCHỈ THỊ\n"
         "Về tiền mặt", "Chỉ thị", "3/CT-NHNN", "Ngân hàng Nhà nước Việt Nam"),
        (f"BỘ XÂY DỰNG - BỘ NỘI VỤ\n{NATION}\nSố: 7/2014/TTLT-BXD-BNV\nHà Nội, ngày 01 tháng 4 năm 2014\n"
         "THÔNG TƯ LIÊN TỊCH\nVề thanh tra", "Thông tư liên tịch", "7/2014/TTLT-BXD-BNV", "Bộ Xây dựng - Bộ Nội vụ"),
        ("TỈNH ĐOÀN NAM ĐỊNH\n***\nĐOÀN TNCS HỒ CHÍ MINH\nSố: 12-KH/TĐTN\nNam Định, ngày 3 tháng 3 năm 2021\n"
         "KẾ HOẠCH\nHiến máu", "Kế hoạch", "12-KH/TĐTN", "Tỉnh Đoàn Nam Định"),
        ("Số: 20/TB-SKHĐT\nNam Định, ngày 3 tháng 3 năm 2021\nTHÔNG BÁO\nLịch tiếp dân", "Thông báo", "20/TB-SKHĐT",
         "Sở Kế hoạch và Đầu tư"),
        # Read under a stamp: no word before the number, and one letter of it wrong.
        (f"THỦ TƯỚNG CHÍNH PHỦ\n{NATION}\nCỔNG THÔNG TIN ĐẾN 27 /CT-TTs Hà Nội, ngày 5 tháng 3 năm 2021\nCHỈ THỊ\n"
         "Về an toàn đập", "Chỉ thị", "27/CT-TTg", "Thủ tướng Chính phủ"),
        (f"BỘ GIAO THÔNG VẬN TẢI\nCỤC ĐƯỜNG BỘ VIỆT NAM\n{NATION}\nSố: 5/TB-CĐBVN\nHà Nội, ngày 6 tháng 1 năm 2023\n"
         "THÔNG BÁO\nVề bảo trì", "Thông báo", "5/TB-CĐBVN", "Cục Đường bộ Việt Nam"),
        (f"BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ TỈNH LONG AN\n{NATION}\nSố: 3/KH-BCĐ\nLong An, ngày 6 tháng 1 năm 2023\n"
         "KẾ HOẠCH\nHoạt động", "Kế hoạch", "3/KH-BCĐ", "Ban Chỉ đạo chuyển đổi số tỉnh Long An"),
        ("Báo cáo\nTình hình thu ngân sách năm 2004", "Báo cáo", None, None),
    ],
)  # fmt: skip
def test_types_numbers_and_issuers(head: str, doc_type: str, number: str | None, issuer: str | None) -> None:
    header = read_header(structure(page(head, signature="")))
    assert (header.doc_type, header.number, header.issuer) == (doc_type, number, issuer)


@pytest.mark.parametrize(
    ("signature", "name", "title"),
    [
        ("CHỦ TỊCH\n: Lê Văn Thử", "Lê Văn Thử", "Chủ tịch"),
        ("Ủ TỊCH\nLê Văn Thử", "Lê Văn Thử", None),
        ("TM. ỦY BAN NHÂN DÂN\nCHÚTICH\nLê Văn Thử", "Lê Văn Thử", "Chủ tịch"),
        ("TM. ỦY BAN NHÂN DÂN 7 CHÚTICH\n== :\nLê Văn Thử", "Lê Văn Thử", "Chủ tịch"),
        ("4. -GIÁM ĐỐC\na\n#% ^>\nLê ih Văn Thử", "Lê Văn Thử", "Giám đốc"),
        ("CHỦ TỊCH\nA Thái Nguyên", "A Thái Nguyên", "Chủ tịch"),
    ],
)
def test_signatures_as_scanners_read_them(signature: str, name: str, title: str | None) -> None:
    signer = read_header(structure(page("Số: 1/TB-UBND", "THÔNG BÁO", "Về lịch họp", signature=signature))).signer
    assert signer is not None
    assert (signer.name, signer.title) == (name, title)


def test_the_issuer_below_the_title_is_not_what_the_document_is_about() -> None:
    header = read_header(
        structure(
            page("QUYẾT ĐỊNH", "CỦA ỦY BAN NHÂN DÂN TỈNH SƠN LA", "V/v giao đất", "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH")
        )
    )
    assert header.subject == "V/v giao đất"


def test_a_letters_second_column_read_after_its_addressees() -> None:
    header = read_header(
        structure(page("SỞ Y TẾ", "Số: 8/SYT-NVY", "Kính gửi:", "- Các bệnh viện;", "Cà Mau, ngày 17 tháng 8 năm 2012"))
    )
    assert (header.place, header.issued_on) == ("Cà Mau", date(2012, 8, 17))


def test_a_signature_in_the_cell_beside_the_recipients() -> None:
    cell = "Nơi nhận: - Như trên; - Lưu: VT.\tTM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Y Văn Thử"
    signer = read_header(structure(f"Số: 8/QĐ-UBND\nQUYẾT ĐỊNH\nVề giao đất\n{BODY}\n{cell}")).signer
    assert signer is not None
    assert (signer.name, signer.title, signer.authority) == ("Y Văn Thử", "Phó Chủ tịch", "TM.")


@pytest.mark.parametrize(
    ("opening", "reference"),
    [
        ("Theo Quyết định số 12/2006/QĐ-UBND ngày 05 tháng 4 năm 2006 của UBND tỉnh, các sở rà soát.", None),
        ("Để thi hành Nghị định số 9/2001/NĐ-CP ngày 02 tháng 3 năm 2001, các sở rà soát.", None),
        ("Phát triển chợ đến năm 2030 theo quy hoạch.", None),
        ("Tháng 02 năm 2007, giá trị sản xuất ước đạt 12 tỷ đồng.", date(2007, 2, 28)),
    ],
)
def test_no_year_is_taken_from_a_cited_day_or_a_horizon(opening: str, reference: date | None) -> None:
    text = structure(opening)
    assert context_of(text, read_header(text)).reference == reference


GROUNDS = "Căn cứ Luật Tổ chức chính quyền địa phương ngày 26 tháng 11 năm 2003;"


@pytest.mark.parametrize(
    ("lines", "doc_type", "issuer"),
    [
        (
            ["Nghị quyết về phân bổ vốn tỉnh sơn la", "Hội đồng nhân dân tỉnh sơn la khóa xii - kỳ họp thứ 5", GROUNDS],
            "Nghị quyết",
            "Hội đồng nhân dân tỉnh Sơn La",
        ),
        (
            [
                "Quyết định phê duyệt quy hoạch thủy lợi",
                "Ủy ban nhân dân tỉnh",
                GROUNDS,
                "Hồ đập trên địa bàn tỉnh Cà Mau.",
            ],
            "Quyết định",
            "Ủy ban nhân dân tỉnh Cà Mau",
        ),
        (
            [
                "Thông tư quy định chế độ thống kê ngành y",
                GROUNDS,
                "Bộ Y tế quy định chế độ thống kê như sau:",
                "Điều 1.",
            ],
            "Thông tư",
            "Bộ Y tế",
        ),
        (
            [
                "Chỉ thị về tăng cường trật tự đô thị trên địa bàn thành phố đà nẵng",
                "Để lập lại trật tự, Ủy ban nhân dân thành phố yêu cầu các sở thực hiện các nhiệm vụ sau đây:",
            ],
            "Chỉ thị",
            "Ủy ban nhân dân thành phố Đà Nẵng",
        ),
        (
            [
                "TRIỂN KHAI CHIẾN DỊCH LÀM SẠCH BIỂN",
                "Căn cứ tình hình thực tế, Ban Chỉ đạo quốc gia 512 xây dựng kế hoạch thực hiện như sau:",
                "1. Mục đích",
            ],
            "Kế hoạch",
            "Ban Chỉ đạo quốc gia 512",
        ),
        (
            [
                "THÔNG BÁO",
                "KẾT LUẬN CỦA PHÓ THỦ TƯỚNG CHÍNH PHỦ TẠI CUỘC HỌP VỀ CẢNG BIỂN",
                "Ngày 3, đã diễn ra cuộc họp.",
            ],
            "Thông báo",
            "Văn phòng Chính phủ",
        ),
        (["Sở A đã họp và thống nhất các nội dung sau:", "1. Về vốn"], None, None),
        (["Quyết định số 12/QĐ-UBND được thực hiện nghiêm túc.", "1. Về vốn"], None, None),
    ],
)
def test_without_a_letterhead(lines: list[str], doc_type: str | None, issuer: str | None) -> None:
    header = read_header(structure("\n".join(lines)))
    assert (header.doc_type, header.issuer) == (doc_type, issuer)


def test_an_assembly_s_resolution_tells_its_day_at_the_end() -> None:
    header = read_header(
        structure(
            "Nghị quyết về quy hoạch chợ\nHội đồng nhân dân tỉnh Hà Nam\nĐiều 1. Thông qua quy hoạch.\n"
            "Nghị quyết này được Hội đồng nhân dân tỉnh khóa XVI thông qua ngày 11 tháng 12 năm 2009."
        )
    )
    assert header.issued_on == date(2009, 12, 11)


def test_the_standing_board_of_a_commune_s_front() -> None:
    header = read_header(
        structure(
            page(
                f"ỦY BAN MTTQ VIỆT NAM\nXÃ TÂN LẬP\nBAN THƯỜNG TRỰC\n{NATION}", "Số: 3/KH-MTTQ-BTT",
                "Tân Lập, ngày 10 tháng 12 năm 2025", "KẾ HOẠCH", "Giám sát bầu cử",
            )
        )
    )  # fmt: skip
    assert header.issuer == "Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam xã Tân Lập"


@pytest.mark.parametrize(
    ("number", "dated", "codes"),
    [
        ("Số:      /KH-UBND", "Sơn La, ngày 05 tháng 3 năm 2024", ["number_blank"]),
        ("Số: ...../KH-UBND", "Sơn La, ngày     tháng 3 năm 2024", ["number_blank", "date_blank"]),
        ("Số: 12/KH-UBND", "Sơn La, ngày … tháng … năm 2024", ["date_blank"]),
        ("Số: 12/KH-UBND", "Sơn La, ngày 05 tháng ... năm 2024", ["date_blank"]),
        ("Số: ……", "Sơn La, ngày 05 tháng 3 năm 2024", ["number_blank"]),
        ("Số: 12/KH-UBND", "Sơn La, ngày 05 tháng 3 năm 2024", []),
        ("Số: 12/KH-UBND", "Sơn La, ngày 05 tháng 3 năm 2O24", ["date_not_readable"]),  # misread, not blank
    ],
)
def test_what_a_clerk_left_blank_is_null_and_said(number: str, dated: str, codes: list[str]) -> None:
    header = read_header(
        structure(page(f"ỦY BAN NHÂN DÂN TỈNH SƠN LA\n{NATION}", number, dated, "KẾ HOẠCH", "Trồng cây năm 2024"))
    )
    assert [note.code for note in header.notes] == codes
    assert (header.number is None) == ("number_blank" in codes)
    assert header.issued_on is None or not {"date_blank"} & set(codes)


PARTY = "ĐẢNG CỘNG SẢN VIỆT NAM"


@pytest.mark.parametrize(
    ("head", "number", "issuer"),
    [
        # The Party writes its number without the colon; "HUYỆN ỦY" is no territory of the line above.
        (f"TỈNH ỦY NAM ĐỊNH\n{PARTY}\nSố 14-CT/TU\nNam Định, ngày 02 tháng 3 năm 2020", "14-CT/TU", "Tỉnh ủy Nam Định"),
        (f"ĐẢNG BỘ TỈNH LAI CHÂU\nHUYỆN ỦY SÌN HỒ\n*\n{PARTY}\nSố 9-KH/HU\nSìn Hồ, ngày 2 tháng 3 năm 2020",
         "9-KH/HU", "Huyện ủy Sìn Hồ"),
        ("BCH ĐOÀN TỈNH HÀ NAM\n***\nĐOÀN TNCS HỒ CHÍ MINH\nSố: 31-KH/TĐTN-PT\nHà Nam, ngày 2 tháng 3 năm 2020",
         "31-KH/TĐTN-PT", "Ban Chấp hành Đoàn tỉnh Hà Nam"),
        # A name over two lines, the second without a word that begins names of bodies.
        (f"BAN CHỈ ĐẠO LIÊN NGÀNH\nVỀ AN TOÀN HỒ ĐẬP\n{NATION}\nSố: 8/KH-BCĐ", "8/KH-BCĐ",
         "Ban chỉ đạo liên ngành về an toàn hồ đập"),
        (f"ỦY BAN TRUNG ƯƠNG\nMẶT TRẬN TỔ QUỐC VIỆT NAM\n{NATION}\nSố: 8/KH-MTTW", "8/KH-MTTW",
         "Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam"),
        # Schools, abbreviations, office-holders, two bodies in one line, several that issue together.
        (f"TRƯỜNG CAO ĐẲNG NGHỀ BẮC NAM\n{NATION}\nSố: 8/KH-CĐN", "8/KH-CĐN", "Trường cao đẳng nghề Bắc Nam"),
        (f"UBND HUYỆN BẢO LẠC\nPHÒNG NÔNG NGHIỆP VÀ PTNT\n{NATION}\nSố: 8/KH-NN", "8/KH-NN",
         "Phòng Nông nghiệp và Phát triển nông thôn"),
        (f"BỘ TRƯỞNG BỘ XÂY DỰNG\n{NATION}\nSố: 8/2002/QĐ-BXD", "8/2002/QĐ-BXD", "Bộ Xây dựng"),
        (f"ỦY BAN NHÂN DÂN TỈNH HÀ NAM VĂN PHÒNG\n{NATION}\nSố: 8/TB-VP", "8/TB-VP",
         "Văn phòng Ủy ban nhân dân tỉnh Hà Nam"),
        (f"UBND TỈNH HÀ NAM SỞ Y TẾ\n{NATION}\nSố: 8/TB-SYT", "8/TB-SYT", "Sở Y tế"),
        (f"BỘ NỘI VỤ VỤ PHÁP CHẾ\n{NATION}\nSố: 8/TB-PC", "8/TB-PC", "Vụ Pháp chế"),
        (f"TỈNH ỦY HÀ NAM BAN DÂN VẬN\n{PARTY}\nSố 8-TB/BDV", "8-TB/BDV", "Ban Dân vận"),
        (f"CỤC THANH TRA GIÁM SÁT\n{NATION}\nSố: 8/TB-TTGS", "8/TB-TTGS", "Cục Thanh tra giám sát"),
        (f"VIỆN KIỂM SÁT NHÂN DÂN\nTỈNH HÀ NAM\n{NATION}\nSố: 8/TB-VKS", "8/TB-VKS",
         "Viện Kiểm sát nhân dân tỉnh Hà Nam"),
        (f"SỞ Y TẾ\nSỞ TÀI CHÍNH\n{NATION}\nSố: 8/HDLN-SYT-STC\nHƯỚNG DẪN LIÊN NGÀNH", "8/HDLN-SYT-STC",
         "Sở Y tế - Sở Tài chính"),
        # In old collections the title carries the issuer and the number.
        ("QUYẾT ĐỊNH\nCỦA BỘ TRƯỞNG BỘ XÂY DỰNG SỐ 8/2002/QĐ-BXD NGÀY 3 THÁNG 5 NĂM 2002\nVỀ NHÀ Ở", "8/2002/QĐ-BXD",
         "Bộ Xây dựng"),
        # No bodies: the type, and what the document is about.
        ("BÁO CÁO\nBAN HÀNH VÀ HỘI NGHỊ TỔNG KẾT", None, None),
    ],
)  # fmt: skip
def test_issuers_of_many_kinds(head: str, number: str | None, issuer: str | None) -> None:
    header = read_header(structure(page(head, "KẾ HOẠCH", "Về công tác năm", signature="")))
    assert (header.number, (header.issuer or "").lower()) == (number, (issuer or "").lower())


def test_the_type_before_what_is_decided_is_no_title() -> None:
    header = read_header(
        structure(
            "Quyết định về việc giao chỉ tiêu trồng rừng\nUỷ ban nhân dân tỉnh Yên Bái\nCăn cứ Luật Lâm nghiệp;\n"
            "Xét Tờ trình số 5/TTr-VP ngày 03 tháng 5 năm 2012,\nQUYẾT ĐỊNH:\nĐiều 1. Giao chỉ tiêu trồng rừng."
        )
    )
    assert (header.doc_type, header.number, header.issuer) == ("Quyết định", None, "Ủy ban nhân dân tỉnh Yên Bái")


@pytest.mark.parametrize("day", ["ngày 5-7-2005", "ngày 05.7.2005", "ngày 5/7/2005", "ngày 05 tháng 7 năm 2005"])
def test_days_as_they_are_written(day: str) -> None:
    header = read_header(structure(page("SỞ Y TẾ", NATION, "Số: 1/KH-SYT", f"Sơn La, {day}", "KẾ HOẠCH", "Về y tế")))
    assert header.issued_on == date(2005, 7, 5)


@pytest.mark.parametrize(
    ("signature", "name", "title", "authority"),
    [
        ("T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\nLê Văn Thử", "Lê Văn Thử", "Phó Bí thư", "TM."),
        ("T/M BAN BÍ THƯ\nLê Văn Thử", "Lê Văn Thử", None, "TM."),
        ("HIỆU TRƯỞNG\nLê Văn Thử", "Lê Văn Thử", "Hiệu trưởng", None),
        # All of the document in small letters.
        (
            "Tm. Ủy ban nhân dân tỉnh\nKt. Chủ tịch\nPhó Chủ tịch\n(Đã ký)\nLê Văn Thử",
            "Lê Văn Thử",
            "Phó Chủ tịch",
            "TM.",
        ),
        ("Chủ tịch\nLê Văn Thử", "Lê Văn Thử", "Chủ tịch", None),
        ("CHỦ TỊCH\nĐã ký: Lê Văn Thử", "Lê Văn Thử", "Chủ tịch", None),
        # Old collections give the name alone.
        ("Lê Văn Thử\n(Đã ký)", "Lê Văn Thử", None, None),
    ],
)
def test_more_signatures(signature: str, name: str, title: str | None, authority: str | None) -> None:
    signer = read_header(structure(page("Số: 1/TB-UBND", "THÔNG BÁO", "Về lịch họp", signature=signature))).signer
    assert signer is not None
    assert (signer.name, signer.title, signer.authority) == (name, title, authority)


def test_a_signature_in_one_line_with_the_recipients() -> None:
    line = "Nơi nhận: - Như trên; - Lưu: VT. KT. CHỦ TỊCH PHÓ CHỦ TỊCH Lê Văn Thử"
    signer = read_header(structure(f"Số: 8/QĐ-UBND\nQUYẾT ĐỊNH\nVề giao đất\n{BODY}\n{line}")).signer
    assert signer is not None
    assert (signer.name, signer.title, signer.authority) == ("Lê Văn Thử", "Phó Chủ tịch", "KT.")


@pytest.mark.parametrize(
    ("lines", "doc_type", "issuer"),
    [
        # A council is known by what it does, a committee by its office that is told to carry the decision out.
        (["Nghị quyết về phân bổ vốn năm 2008", GROUNDS, "Xét Tờ trình của Ủy ban nhân dân tỉnh Phú Thọ,",
          "QUYẾT NGHỊ:",
          "Điều 1. Phân bổ vốn.", "Điều 2. Hội đồng nhân dân tỉnh giao Thường trực Hội đồng nhân dân tỉnh giám sát."],
         "Nghị quyết", "Hội đồng nhân dân tỉnh Phú Thọ"),
        (["Nghị quyết về phân bổ vốn năm 2008", GROUNDS, "Quyết nghị:", "Điều 1. Phân bổ vốn.",
          "Điều 2. Hội đồng nhân dân huyện Hàm Yên giao Thường trực giám sát."],
         "Nghị quyết", "Hội đồng nhân dân huyện Hàm Yên"),
        (["Quyết định về việc ban hành mức chi", GROUNDS, "Quyết định:", "Điều 1. Ban hành mức chi của tỉnh Phú Thọ.",
          "Điều 2. Chánh Văn phòng Ủy ban nhân dân tỉnh, Giám đốc các Sở chịu trách nhiệm thi hành."],
         "Quyết định", "Ủy ban nhân dân tỉnh Phú Thọ"),
        # A plan or regulation without the decision that it came with.
        (["KẾ HOẠCH", "Trồng rừng", "(Ban hành kèm theo Quyết định số 8/QĐ-UBND ngày 2/3/2012 của UBND tỉnh Phú Thọ)"],
         "Kế hoạch", "Ủy ban nhân dân tỉnh Phú Thọ"),
        # The formula before the articles.
        (["HỖ TRỢ NHÀ Ở", GROUNDS, "Thủ tướng Chính phủ ban hành Quyết định hỗ trợ nhà ở,", "Điều 3. Mức hỗ trợ"],
         "Quyết định", "Thủ tướng Chính phủ"),
        (["Quản lý thuốc", GROUNDS, "Bộ trưởng Bộ Y tế ban hành Thông tư quy định quản lý thuốc.", "Điều 1."],
         "Thông tư", "Bộ Y tế"),
        (["Kính gửi: Các đơn vị thuộc Bộ.", "Trước tình hình đó, Bộ Xây dựng yêu cầu:",
          "1. Cục Quản lý nhà"],
         "Công văn", "Bộ Xây dựng"),
    ],
)  # fmt: skip
def test_issuers_by_what_the_document_says(lines: list[str], doc_type: str, issuer: str) -> None:
    header = read_header(structure("\n".join(lines)))
    assert (header.doc_type, header.issuer) == (doc_type, issuer)


@pytest.mark.parametrize(
    ("lines", "subject"),
    [
        (["Số: 1/SYT-NV", "V/v tăng cường phòng,", "chống sốt rét", NATION, "Kính gửi: Các bệnh viện"],
         "tăng cường phòng, chống sốt rét"),
        (["Số: 1/KH-SYT", "KẾ HOẠCH", "Khám bệnh", "(Ban hành kèm theo Quyết định số 8/QĐ-SYT)"], "Khám bệnh"),
        (["Số: 1/KL-TTr", "KẾT LUẬN THANH TRA", "Về quản lý đất"], "Về quản lý đất"),
        (["Số: 1/NQ-QH", "NGHỊ QUYẾT", "Về tài khóa", "QUỐC HỘI"], "Về tài khóa"),
        (["Sở Y tế", NATION, "Số: 1/CT-SYT", "Sơn La, ngày 1 tháng 2 năm 2005", "Chỉ thị", "Về phòng dịch"],
         "Về phòng dịch"),
        (["Quyết định về việc giao đất", GROUNDS], "về việc giao đất"),
    ],
)  # fmt: skip
def test_subjects(lines: list[str], subject: str) -> None:
    assert read_header(structure(page(*lines, signature=""))).subject == subject


def test_a_decision_s_signature_in_one_line_above_the_plan_that_comes_with_it() -> None:
    text = "\n".join(
        ["Số: 8/QĐ-UBND", "QUYẾT ĐỊNH", "Ban hành Kế hoạch trồng rừng", BODY, "Nơi nhận: - Như trên; - Lưu: VT.",
         "TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Lê Văn Thử", "KẾ HOẠCH", "TRỒNG RỪNG NĂM 2024",
         "Chương I", "QUY ĐỊNH CHUNG", BODY, BODY, BODY, BODY, BODY, BODY]
    )  # fmt: skip
    signer = read_header(structure(text)).signer
    assert signer is not None
    assert (signer.name, signer.title, signer.authority) == ("Lê Văn Thử", "Phó Chủ tịch", "TM.")


@pytest.mark.parametrize(
    ("formula", "attached", "fields"),
    [
        (
            "QUYẾT ĐỊNH:",
            "(Ban hành kèm theo Quyết định số 91/QĐ-TTg ngày 6 tháng 5 năm 2019 của Thủ tướng Chính phủ)",
            ("Quyết định", "91/QĐ-TTg", date(2019, 5, 6)),
        ),
        ("QUYẾT ĐỊNH:", "(Kèm theo Công văn số 91/VPCP-KT ngày 06/5/2019)", ("Quyết định", None, None)),
        ("QUYẾT NGHỊ:", "(Kèm theo Quyết định số 91/QĐ-TTg ngày 06/5/2019 của ai đó)", ("Nghị quyết", None, None)),
    ],
)
def test_a_decision_without_letterhead(
    formula: str, attached: str, fields: tuple[str, str | None, date | None]
) -> None:
    lines = ["BAN HÀNH KẾ HOẠCH BẢO VỆ ĐÀN VOI", "Căn cứ Luật Thú y ngày 19 tháng 6 năm 2015;", formula]
    header = read_header(
        structure("\n".join([*lines, f"Điều 1. {BODY}", "KẾ HOẠCH", "BẢO VỆ ĐÀN VOI", attached, BODY]))
    )
    assert (header.doc_type, header.number, header.issued_on) == fields


def test_places_and_days_in_odd_places() -> None:
    head = page("Số: 1/KH-SYT", "Hà Giang ngày 09 tháng 02 năm 2017", "KẾ HOẠCH", "Khám bệnh")
    broken = page("Số: 1/KH-SYT", "Hà Giang, ngày 09 tháng", "02 năm 2017", "KẾ HOẠCH", "Khám bệnh")
    for text in (head, broken):
        header = read_header(structure(text))
        assert (header.place, header.issued_on) == ("Hà Giang", date(2017, 2, 9))


@pytest.mark.parametrize(
    ("printed", "number"),
    [
        ("Số: 1245 TC/NSNN", "1245 TC/NSNN"),
        ("Số: 1.245/SYT-NV", "1.245/SYT-NV"),
        ("Số: 15/2019/TT- BTNMT", "15/2019/TT-BTNMT"),
        ("Số : 45 / KH - SYT", "45/KH-SYT"),
    ],
)
def test_numbers_as_they_are_written(printed: str, number: str) -> None:
    assert read_header(structure(page("SỞ Y TẾ", NATION, printed, "KẾ HOẠCH", "Về y tế"))).number == number


@pytest.mark.parametrize(
    ("written", "place", "issued_on"),
    [
        ("Hà Nội, 3/1/2000", "Hà Nội", date(2000, 1, 3)),
        ("Hà Nội, 03-01-2000", "Hà Nội", date(2000, 1, 3)),
        ("Ngày 3 tháng 1 năm 2000", None, date(2000, 1, 3)),
        ("……, ngày 3 tháng 1 năm 2000", None, date(2000, 1, 3)),
        ("Hà Nội, ngày 3 tháng 1, năm 2000", "Hà Nội", date(2000, 1, 3)),
    ],
)
def test_the_day_without_its_words_or_its_place(written: str, place: str | None, issued_on: date) -> None:
    header = read_header(structure(page("SỞ Y TẾ", NATION, "Số: 1/KH-SYT", written, "KẾ HOẠCH", "Về y tế")))
    assert (header.place, header.issued_on) == (place, issued_on)


@pytest.mark.parametrize(
    ("signature", "name", "title", "authority"),
    [
        ("K.T. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nBS.CKII. Lê Văn Thử", "Lê Văn Thử", "Phó Giám đốc", "KT."),
        ("CHỦ TỊCH\nK'Thử Mẫu", "K'Thử Mẫu", "Chủ tịch", None),
        ("QUYỀN GIÁM ĐỐC\nLê Văn Thử", "Lê Văn Thử", "Giám đốc", None),
        ("TM. ỦY BAN NHÂN DÂN TỈNH CHỦ TỊCH Nguyễn Đình Thử", "Nguyễn Đình Thử", "Chủ tịch", "TM."),
        ("CHÁNH ÁN Lê Văn Thử", "Lê Văn Thử", "Chánh án", None),
        ("K/T CHÁNH VĂN PHÒNG PHÓ CHÁNH VĂN PHÒNG Lê Văn Thử", "Lê Văn Thử", "Phó Chánh Văn phòng", "KT."),
        ("TM. ỦY BAN THƯỜNG VỤ QUỐC HỘI\nCHỦ TỊCH QUỐC HỘI\nLê Văn Thử", "Lê Văn Thử", "Chủ tịch Quốc hội", "TM."),
        ("CHÍNH ỦY\nThượng tá Lê Văn Thử", "Lê Văn Thử", "Chính ủy", None),
        ("KT. CHÁNH VĂN PHÒNG\nPHÓ VĂN PHÒNG\nLê Văn Thử", "Lê Văn Thử", "Phó Văn phòng", "KT."),
    ],
)
def test_rare_signatures(signature: str, name: str, title: str, authority: str | None) -> None:
    signer = read_header(structure(page("Số: 1/TB-SYT", "THÔNG BÁO", "Về lịch họp", signature=signature))).signer
    assert signer is not None
    assert (signer.name, signer.title, signer.authority) == (name, title, authority)


def test_a_department_does_not_issue_together_with_the_committee_above_it() -> None:
    head = ("ỦY BAN NHÂN DÂN TỈNH HÀ NAM", "SỞ Y TẾ", NATION, "Số: 1/NQLT-SYT", "NGHỊ QUYẾT LIÊN TỊCH", "Về phối hợp")
    assert read_header(structure(page(*head, signature=""))).issuer == "Sở Y tế"


def test_a_deputy_prime_minister_who_signs_for_a_board_does_not_make_the_premier_the_issuer() -> None:
    text = f"Kính gửi: Các tỉnh.\n{BODY}\n" + SIGNED.format("KT. TRƯỞNG BAN\nPHÓ TRƯỞNG BAN\nPHÓ THỦ TƯỚNG\nLê Văn Thử")
    assert read_header(structure(text)).issuer is None


@pytest.mark.parametrize(
    ("lines", "doc_type", "number", "issuer"),
    [
        (["Quyết định số 75/2006/QĐ-UBND ngày 12/5/2006 của Chủ tịch Ủy ban nhân dân tỉnh Bình Phước về quy chế",
          GROUNDS],
         "Quyết định", "75/2006/QĐ-UBND", "Ủy ban nhân dân tỉnh Bình Phước"),
        (["QUYẾT ĐỊNH 75/2006/QĐ-UBND", "VỀ QUY CHẾ", "ỦY BAN NHÂN DÂN TỈNH BÌNH PHƯỚC", GROUNDS],
         "Quyết định", "75/2006/QĐ-UBND", "Ủy ban nhân dân tỉnh Bình Phước"),
        (["Chỉ thị của Thủ tướng Chính phủ về phòng cháy rừng", "Gần đây nhiều vụ cháy xảy ra.", "1. Về dự báo"],
         "Chỉ thị", None, "Thủ tướng Chính phủ"),
        (["Chỉ thị của Chủ tịch UBND tỉnh về phòng cháy rừng", "Tỉnh Gia Lai có nhiều vụ cháy.", "1. Về dự báo"],
         "Chỉ thị", None, "Ủy ban nhân dân tỉnh Gia Lai"),
        (["Chỉ thị về dân quân", "Thành phố Hà Nội đã làm tốt, yêu cầu UBND các quận, huyện:", "1. Về huấn luyện"],
         "Chỉ thị", None, "Ủy ban nhân dân thành phố Hà Nội"),
        (["Thông báo ý kiến kết luận của Phó Thủ tướng Lê Văn Thử tại cuộc họp về đê", "Ngày 3, đã họp."],
         "Thông báo", None, "Văn phòng Chính phủ"),
        (["Công điện về việc ứng phó bão", "Thủ tướng Chính phủ điện:", "- Các tỉnh ven biển."],
         "Công điện", None, "Thủ tướng Chính phủ"),
        (["NGHỊ QUYẾT", "PHIÊN HỌP CHÍNH PHỦ THƯỜNG KỲ THÁNG 5", "Trong hai ngày, các thành viên đã thảo luận:"],
         "Nghị quyết", None, "Chính phủ"),
    ],
)  # fmt: skip
def test_titles_of_collections(lines: list[str], doc_type: str, number: str | None, issuer: str) -> None:
    header = read_header(structure("\n".join(lines)))
    assert (header.doc_type, header.number, header.issuer) == (doc_type, number, issuer)
