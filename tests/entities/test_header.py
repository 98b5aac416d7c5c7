"""Letterhead, title and signature, in the layouts that files have them in."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from pages import BODY, GROUNDS, NATION, SIGNED, page

from vnadmin_extract.document import Repair
from vnadmin_extract.entities.header.grammar import context_of, read_header
from vnadmin_extract.segment import structure

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


def test_a_subject_that_goes_on_below_and_a_place_with_a_number() -> None:
    header = read_header(
        structure(
            "ỦY BAN NHÂN DÂN QUẬN 5\nSố: 11/BC-UBND\nQuận 5, ngày 20 tháng 7 năm 2016\nBÁO CÁO\n"
            "Kết quả thực hiện kế hoạch năm 2015;\nmục tiêu, nhiệm vụ năm 2016\nI. KẾT QUẢ\n"
        )
    )
    assert header.subject == "Kết quả thực hiện kế hoạch năm 2015; mục tiêu, nhiệm vụ năm 2016"
    assert (header.place, header.issued_on) == ("Quận 5", date(2016, 7, 20))


def test_the_province_of_a_party_committee_s_letterhead() -> None:
    text = structure(page("TỈNH ỦY SƠN LA\nHUYỆN ỦY PHÙ YÊN\nSố 5-KH/HU\nPhù Yên, ngày 05 tháng 3 năm 2024\nKẾ HOẠCH"))
    assert read_header(text).province == "Sơn La"


def test_context() -> None:
    text = structure(PROVINCE)
    context = context_of(text, read_header(text))
    assert (context.province, context.issuer_level, context.reference) == ("Sơn La", "province", date(2024, 3, 5))


@pytest.mark.parametrize(
    ("head", "issuer", "issued_on"),
    [
        ("BAN CHẤP HÀNH TRUNG ƯƠNG ĐẢNG CỘNG SẢN VIỆT NAM\nVĂN PHÒNG\nSố 61-TB/VPTW Hà Nội, ngày 03 tháng 4 năm 2019\n"
         "THÔNG BÁO\nVề lịch họp", "Văn phòng Trung ương Đảng", date(2019, 4, 3)),
        ("“BỘ TÀI CHÍNH _ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTỔNG CỤC THUẾ Độc lập - Tự do - Hạnh phúc\n"
         "$6: 61/TB-TCT Hà Nội, ngày 03 tháng 4 năm 2019\nTHÔNG BÁO\nVề lịch họp", "Tổng cục Thuế", date(2019, 4, 3)),
        ("CHÍNH PHỦ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
         "Số: 61/NQ-CP Hà Nội, ngày 03 tháng 4 năm 2019\nNGHỊ QUYẾT\nVề sản xuất", "Chính phủ", date(2019, 4, 3)),
        ("HỘI ĐỒNG NHÂN DÂN THÀNH PHỐ HÀ NỘI\nCỘNG HÒA XÃ\nHỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
         "Số: 48/2025/NQ-HĐND\nHà Nội, ngày\n26 tháng 11 năm 2025\nNGHỊ QUYẾT\nVề định mức",
         "Hội đồng nhân dân thành phố Hà Nội", date(2025, 11, 26)),
        (f"UBND TỈNH CÀ MAU\nSỞ Y TẾ\n{NATION}\nSố: 15/BC-SYT\nCà Mau, ngày 02 tháng 4 năm 2024\nBÁO CÁO\nQuý I",
         "Sở Y tế", date(2024, 4, 2)),
        (f"THỦ TƯỚNG CHÍNHPHỦ {NATION}\nSố: 9/CT-TTg\nHà Nội, ngày 03 tháng 3 năm 2020\nCHỈ THỊ\nVề dịch bệnh",
         "Thủ tướng Chính phủ", date(2020, 3, 3)),
        # A page of a portal, whose banner and menu stand above the letterhead.
        ("Trang chủ\nGiới thiệu\nTin tức\nVăn bản\nThủ tục\nHỏi đáp\nThứ Hai, ngày 5/1/2026\nHôm nay, ngày 5/1/2026\n"
         f"UBND TỈNH CÀ MAU\nSỞ Y TẾ\n{NATION}\nSố: 15/BC-SYT\nCà Mau, ngày 02 tháng 4 năm 2024\nBÁO CÁO\nQuý I",
         "Sở Y tế", date(2024, 4, 2)),
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
        (f"CỤC THỐNG KÊ\n{NATION}\nThái Bình, ngày 29 tháng 6 năm 2031\nTHÔNG CÁO BÁO CHÍ\nTình hình giá cả tháng 6",
         "Thông cáo báo chí", None, "Cục Thống kê"),
        (f"UBND HUYỆN AN LÃO\nPHÒNG TÀI CHÍNH - KẾ HOẠCH\nSố: 8/BC-TCKH\n{NATION}\nBÁO CÁO\nThu quý I", "Báo cáo",
         "8/BC-TCKH", "Phòng Tài chính - Kế hoạch"),
        # Place names and fields keep their capital, generic words none.
        (f"UBND TỈNH HÀ NAM\nTHANH TRA TỈNH\n{NATION}\nSố: 8/BC-TTr\nBÁO CÁO\nThanh tra", "Báo cáo", "8/BC-TTr",
         "Thanh tra tỉnh"),
        (f"CỤC THUẾ TỈNH HÀ GIANG\nCHI CỤC THUẾ KHU VỰC MÈO VẠC - ĐỒNG VĂN\n{NATION}\nSố: 8/BC-CCT\nBÁO CÁO\nThu",
         "Báo cáo", "8/BC-CCT", "Chi cục Thuế khu vực Mèo Vạc - Đồng Văn"),
        (f"BỘ Y TẾ\nBỆNH VIỆN TRUNG ƯƠNG HUẾ\n{NATION}\nSố: 8/BC-BV\nBÁO CÁO\nKhám bệnh", "Báo cáo", "8/BC-BV",
         "Bệnh viện Trung ương Huế"),
        (f"UBND TỈNH NGHỆ AN\nBAN CHỈ ĐẠO PHÒNG, CHỐNG LŨ\n{NATION}\nSố: 8/BC-BCĐ\nBÁO CÁO\nHồ đập", "Báo cáo",
         "8/BC-BCĐ", "Ban Chỉ đạo phòng, chống lũ"),
        (f"UBND TỈNH NGHỆ AN\nBAN CHỈ HUY PHÒNG, CHỐNG LŨ\n{NATION}\nSố: 8/BC-BCH\nBÁO CÁO\nHồ đập", "Báo cáo",
         "8/BC-BCH", "Ban Chỉ huy phòng, chống lũ"),
        (f"BỘ TƯ LỆNH BĐBP\nBCH BĐBP TỈNH NGHỆ AN\n{NATION}\nSố: 8/BC-BCH\nBÁO CÁO\nTuần tra", "Báo cáo",
         "8/BC-BCH", "Bộ Chỉ huy Bộ đội Biên phòng tỉnh Nghệ An"),
    ],
)  # fmt: skip
def test_types_numbers_and_issuers(head: str, doc_type: str, number: str | None, issuer: str | None) -> None:
    header = read_header(structure(page(head, signature="")))
    assert (header.doc_type, header.number, header.issuer) == (doc_type, number, issuer)


def test_a_letters_second_column_read_after_its_addressees() -> None:
    header = read_header(
        structure(page("SỞ Y TẾ", "Số: 8/SYT-NVY", "Kính gửi:", "- Các bệnh viện;", "Cà Mau, ngày 17 tháng 8 năm 2012"))
    )
    assert (header.place, header.issued_on) == ("Cà Mau", date(2012, 8, 17))


@pytest.mark.parametrize("breaks", ["\n", " "])
def test_the_standing_board_of_a_commune_s_front(breaks: str) -> None:
    header = read_header(
        structure(
            page(
                f"{breaks.join(('ỦY BAN MTTQ VIỆT NAM', 'XÃ TÂN LẬP', 'BAN THƯỜNG TRỰC'))}\n{NATION}",
                "Số: 3/KH-MTTQ-BTT",
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
        ("Số:18 3/7H-UBND", "Sơn La, ngày 05 tháng 3 năm 2024", ["number_not_readable"]),
        ("Số:18//2H-UBND", "Sơn La, ngày 05 tháng 3 năm 2024", ["number_not_readable"]),
        ("Số: 12/KH-UBND", "Sơn La, ngày 05 tháng 3 năm 2024", []),
        ("Số: 12/KH-UBND", "Sơn La, ngày 05 tháng 3 năm 2O24", ["date_not_readable"]),  # misread, not blank
    ],
)
def test_what_a_clerk_left_blank_is_null_and_said(number: str, dated: str, codes: list[str]) -> None:
    header = read_header(
        structure(page(f"ỦY BAN NHÂN DÂN TỈNH SƠN LA\n{NATION}", number, dated, "KẾ HOẠCH", "Trồng cây năm 2024"))
    )
    assert [note.code for note in header.notes] == codes
    assert (header.number is None) == bool({"number_blank", "number_not_readable"} & set(codes))
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
        (f"UBND THÀNH PHỐ VĨNH YÊN\nVĂN PHÒNG HĐND VÀ UBND\n{NATION}\nSố: 8/TB-VP", "8/TB-VP",
         "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân thành phố Vĩnh Yên"),
        (f"ĐẢNG ỦY CHÍNH PHỦ VĂN PHÒNG\n{NATION}\nSố: 8-CV/VPĐU", "8-CV/VPĐU", "Văn phòng Đảng ủy Chính phủ"),
        (f"ỦY BAN NHÂN DÂN TỈNH HÀ NAM VĂN PHÒNG\n{NATION}\nSố: 8/TB-VP", "8/TB-VP",
         "Văn phòng Ủy ban nhân dân tỉnh Hà Nam"),
        (f"UBND TỈNH HÀ NAM SỞ Y TẾ\n{NATION}\nSố: 8/TB-SYT", "8/TB-SYT", "Sở Y tế"),
        (f"BỘ NỘI VỤ VỤ PHÁP CHẾ\n{NATION}\nSố: 8/TB-PC", "8/TB-PC", "Vụ Pháp chế"),
        (f"TỈNH ỦY HÀ NAM BAN DÂN VẬN\n{PARTY}\nSố 8-TB/BDV", "8-TB/BDV", "Ban Dân vận Tỉnh ủy Hà Nam"),
        (f"NGÂN HÀNG NHÀ NƯỚC VIỆT NAM\nNHNN CHI NHÁNH KHU VỰC 2\n{NATION}\nSố: 8/BC-KV2", "8/BC-KV2",
         "Ngân hàng Nhà nước Chi nhánh Khu vực 2"),
        (f"NGÂN HÀNG NHÀ NƯỚC VIỆT NAM CHI NHÁNH TỈNH HÀ NAM\n{NATION}\nSố: 8/BC-HNA2", "8/BC-HNA2",
         "Ngân hàng Nhà nước Chi nhánh tỉnh Hà Nam"),
        (f"NGÂN HÀNG NHÀ NƯỚC VIỆT NAM CHI NHÁNH KHU VỰC 2\n{NATION}\nSố: 8/BC-KV2", "8/BC-KV2",
         "Ngân hàng Nhà nước Chi nhánh Khu vực 2"),
        (f"NGÂN HÀNG CHÍNH SÁCH XÃ HỘI\nCHI NHÁNH TỈNH HÀ NAM\n{NATION}\nSố: 8/BC-NHCS", "8/BC-NHCS",
         "Ngân hàng Chính sách xã hội Chi nhánh tỉnh Hà Nam"),
        (f"BẢO HIỂM XÃ HỘI VIỆT NAM - BẢO HIỂM XÃ HỘI TỈNH HÀ NAM\n{NATION}\nSố: 8/BC-BHXH", "8/BC-BHXH",
         "Bảo hiểm xã hội tỉnh Hà Nam"),
        # The unit that a commune lies in is no part of its council's name.
        (f"HỘI ĐỒNG NHÂN DÂN XÃ AN LÃNG\nHUYỆN KIM BẢNG - TỈNH HÀ NAM\n{NATION}\nSố: 8/NQ-HĐND", "8/NQ-HĐND",
         "Hội đồng nhân dân xã An Lãng"),
        (f"UBND HUYỆN KIM BẢNG TỈNH HÀ NAM\n{NATION}\nSố: 8/BC-UBND", "8/BC-UBND",
         "Ủy ban nhân dân huyện Kim Bảng"),
        (f"SỞ Y TẾ TỈNH HÀ NAM BỆNH VIỆN ĐA KHOA VÙNG SÔNG ĐÁY\n{NATION}\nSố: 8/KH-BV", "8/KH-BV",
         "Bệnh viện đa khoa vùng Sông Đáy"),
        (f"SỞ Y TẾ\nCHI CỤC DÂN SỐ - KẾ HOẠCH HÓA GIA ĐÌNH\n{NATION}\nSố: 8/KH-DS", "8/KH-DS",
         "Chi cục Dân số - Kế hoạch hóa gia đình"),
        # The other column stands between the two lines of the name.
        (f"BAN CHỈ ĐẠO PHÒNG,\n{NATION}\nCHỐNG LŨ QUÉT\nSố: 8/TB-BCĐ", "8/TB-BCĐ",
         "Ban Chỉ đạo phòng, chống lũ quét"),
        # Organs of the Party and the Youth Union below their committee.
        (f"TỈNH ỦY HÀ NAM\nBAN TỔ CHỨC\n*\n{PARTY}\nSố 8-CV/BTCTU", "8-CV/BTCTU", "Ban Tổ chức Tỉnh ủy Hà Nam"),
        (f"HUYỆN ỦY SÌN HỒ\nỦY BAN KIỂM TRA\n*\n{PARTY}\nSố 8-KH/UBKTHU", "8-KH/UBKTHU",
         "Ủy ban Kiểm tra Huyện ủy Sìn Hồ"),
        (f"BAN CHẤP HÀNH TRUNG ƯƠNG\nBAN ĐỐI NGOẠI\n*\n{PARTY}\nSố 8-KH/BĐNTW", "8-KH/BĐNTW",
         "Ban Đối ngoại Trung ương"),
        ("TỈNH ĐOÀN HÀ NAM\nBAN THƯỜNG VỤ\n***\nĐOÀN TNCS HỒ CHÍ MINH\nSố: 8-KH/TĐTN", "8-KH/TĐTN",
         "Ban Thường vụ Tỉnh Đoàn Hà Nam"),
        (f"CỤC THANH TRA GIÁM SÁT\n{NATION}\nSố: 8/TB-TTGS", "8/TB-TTGS", "Cục Thanh tra giám sát"),
        (f"VIỆN KIỂM SÁT NHÂN DÂN\nTỈNH HÀ NAM\n{NATION}\nSố: 8/TB-VKS", "8/TB-VKS",
         "Viện Kiểm sát nhân dân tỉnh Hà Nam"),
        (f"SỞ Y TẾ\nSỞ TÀI CHÍNH\n{NATION}\nSố: 8/HDLN-SYT-STC\nHƯỚNG DẪN LIÊN NGÀNH", "8/HDLN-SYT-STC",
         "Sở Y tế - Sở Tài chính"),
        (f"BỘ CHỈ HUY\nBỘ ĐỘI BIÊN PHÒNG TỈNH HÀ NAM\n{NATION}\nSố: 8/KH-BCH", "8/KH-BCH",
         "Bộ Chỉ huy Bộ đội Biên phòng tỉnh Hà Nam"),
        (f"BAN CHẤP HÀNH TRUNG ƯƠNG\nĐẢNG ĐOÀN QUỐC HỘI\n{PARTY}\nSố 8-KH/ĐĐQH", "8-KH/ĐĐQH", "Đảng đoàn Quốc hội"),
        # A paper keeps the province that it prints.
        (f"ỦY BAN NHÂN DÂN TỈNH THỪA THIÊN HUẾ\n{NATION}\nSố: 8/KH-UBND", "8/KH-UBND",
         "Ủy ban nhân dân tỉnh Thừa Thiên Huế"),
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
    ("lines", "subject"),
    [
        (["Số: 1/SYT-NV", "V/v tăng cường phòng,", "chống sốt rét", NATION, "Kính gửi: Các bệnh viện"],
         "tăng cường phòng, chống sốt rét"),
        (["Số: 1/SYT-NV", f"V/v chống sốt rét\t{NATION.splitlines()[0]}", "Kính gửi: Các bệnh viện"], "chống sốt rét"),
        (["Số 1-CT/TU", "CHỈ THỊ", "CỦA BAN THƯỜNG VỤ TỈNH ỦY", "về giữ rừng"], "về giữ rừng"),
        (["Số: 1/KH-SYT", "KẾ HOẠCH", "Khám bệnh", "(Ban hành kèm theo Quyết định số 8/QĐ-SYT)"], "Khám bệnh"),
        (["Số: 1/KL-TTr", "KẾT LUẬN THANH TRA", "Về quản lý đất"], "Về quản lý đất"),
        (["Số: 1/NQ-QH", "NGHỊ QUYẾT", "Về tài khóa", "QUỐC HỘI"], "Về tài khóa"),
        (["Sở Y tế", NATION, "Số: 1/CT-SYT", "Sơn La, ngày 1 tháng 2 năm 2005", "Chỉ thị", "Về phòng dịch"],
         "Về phòng dịch"),
        (["Quyết định về việc giao đất", GROUNDS], "về việc giao đất"),
        (["Số: 1/CĐ-UBND", "CÔNG ĐIỆN", "Về ứng phó bão", "ĐIỆN:", "- Sở Y tế;", "- Sở Xây dựng."], "Về ứng phó bão"),
    ],
)  # fmt: skip
def test_subjects(lines: list[str], subject: str) -> None:
    assert read_header(structure(page(*lines, signature=""))).subject == subject


def test_a_place_beside_what_a_letter_is_about() -> None:
    about = "V/v kiến nghị của cử tri Quốc hội khóa XV"
    text = page("Số: 1/SYT-NV", f"{about} Hà Giang, ngày 09 tháng 02 năm 2017", NATION, "Kính gửi: Các bệnh viện")
    header = read_header(structure(text))
    assert (header.subject, header.place) == (about.removeprefix("V/v "), "Hà Giang")


def test_places_and_days_in_odd_places() -> None:
    head = page("Số: 1/KH-SYT", "Hà Giang ngày 09 tháng 02 năm 2017", "KẾ HOẠCH", "Khám bệnh")
    broken = page("Số: 1/KH-SYT", "Hà Giang, ngày 09 tháng", "02 năm 2017", "KẾ HOẠCH", "Khám bệnh")
    for text in (head, broken):
        header = read_header(structure(text))
        assert (header.place, header.issued_on) == ("Hà Giang", date(2017, 2, 9))


@pytest.mark.parametrize(
    ("printed", "number"),
    [
        ("Số: 07/KH-SYT - Sơn La, ngày 16 tháng 4 năm 2024", "07/KH-SYT"),
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
        ("Hà Nội. ngày 3 tháng 1 năm 2000", "Hà Nội", date(2000, 1, 3)),  # a scanner's full stop
        ("Số: 1/SYT -KH Hà Nội. ngày 3 tháng 1 năm 2000", "Hà Nội", date(2000, 1, 3)),
    ],
)
def test_the_day_without_its_words_or_its_place(written: str, place: str | None, issued_on: date) -> None:
    header = read_header(structure(page("SỞ Y TẾ", NATION, "Số: 1/KH-SYT", written, "KẾ HOẠCH", "Về y tế")))
    assert (header.place, header.issued_on) == (place, issued_on)


def test_a_department_does_not_issue_together_with_the_committee_above_it() -> None:
    head = ("ỦY BAN NHÂN DÂN TỈNH HÀ NAM", "SỞ Y TẾ", NATION, "Số: 1/NQLT-SYT", "NGHỊ QUYẾT LIÊN TỊCH", "Về phối hợp")
    assert read_header(structure(page(*head, signature=""))).issuer == "Sở Y tế"


def test_a_deputy_prime_minister_who_signs_for_a_board_does_not_make_the_premier_the_issuer() -> None:
    text = f"Kính gửi: Các tỉnh.\n{BODY}\n" + SIGNED.format("KT. TRƯỞNG BAN\nPHÓ TRƯỞNG BAN\nPHÓ THỦ TƯỚNG\nLê Văn Thử")
    assert read_header(structure(text)).issuer is None


def test_a_tax_office_s_letter_is_no_directive() -> None:
    head = f"CỤC THUẾ TỈNH HÀ NAM\n{NATION}\nSố: 3456/CT-TTHT\nV/v hoàn thuế\nHà Nam, ngày 3 tháng 6 năm 2015"
    assert read_header(structure(page(head, "", "Kính gửi: Chi cục", signature=""))).doc_type == "Công văn"


def test_the_body_above_a_line_that_a_seal_hurt_is_not_the_issuer() -> None:
    header = read_header(
        structure("BỘ TÀI CHÍNH\nTỔNG CỤC THU. cue HẢI: QUAN\nTHÔNG BÁO\nVề lịch họp\nCác đơn vị đã họp.")
    )
    assert header.issuer is None


def test_a_number_that_a_scanner_read_where_it_is_written_by_hand_is_not_sure() -> None:
    clean = structure("BỘ TÀI CHÍNH\nSố: 41 /CT-BTC\nHà Nội, ngày 3 tháng 4 năm 2020\nCHỈ THỊ\nVề dịch bệnh")
    text = replace(clean, repairs=(Repair(0, 1, "BO", "formula"),) * 3)
    header = read_header(text)
    assert header.number == "41/CT-BTC"
    assert "number_not_sure" in [note.code for note in header.notes]
    assert "number_not_sure" not in [note.code for note in read_header(clean).notes]
    for number in ("77-KL/TW", "1234 TC/TCT"):
        party = structure(f"BAN BÍ THƯ\nSố {number}\nHà Nội, ngày 3 tháng 4 năm 2020\nKẾT LUẬN\nVề dịch bệnh")
        assert read_header(replace(party, repairs=(Repair(0, 1, "BÁN", "formula"),) * 3)).number == number
    torn = read_header(structure("TỔNG CỤC HẢI QUAN\n3 70 /TCHQ-TXNK Hà Nội, ngày 8 tháng 1 năm 2022\nV/v miễn thuế"))
    assert torn.number is None


def test_what_a_portal_says_above_the_paper() -> None:
    card = (
        "Số hiệu:\t12/SYT-NVY\tLoại văn bản:\tCông văn\nNơi ban hành:\tSở Y tế tỉnh Hà Nam\tNgười ký:\tTrần Văn Mẫu\n"
        "Ngày ban hành:\t05/3/2024\tTình trạng:\tĐã biết\nKính gửi: Các bệnh viện\nSở Y tế đề nghị các đơn vị rà soát."
    )
    header = read_header(structure(card))
    assert (header.number, header.issued_on, header.issuer) == ("12/SYT-NVY", date(2024, 3, 5), "Sở Y tế tỉnh Hà Nam")


def test_a_press_notice_is_read_as_a_report() -> None:
    text = structure(page(f"CỤC THỐNG KÊ\n{NATION}\nThái Bình, ngày 29 tháng 6 năm 2031\nTHÔNG CÁO BÁO CHÍ\nGiá cả"))
    assert context_of(text, read_header(text)).doc_type == "Báo cáo"
