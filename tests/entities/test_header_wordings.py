"""Fields of the header in rarer wordings: urgent telegrams, titles of collections, notices that are only told of."""

from __future__ import annotations

from datetime import date

import pytest
from pages import BODY, NATION, page

from vnadmin_extract.entities.header.grammar import read_header
from vnadmin_extract.segment import structure

DATED = "Sơn La, ngày 01 tháng 2 năm 2031"


@pytest.mark.parametrize(
    ("lines", "subject"),
    [
        (["Số: 1/CĐ-UBND", DATED, "CÔNG ĐIỆN KHẨN", "Về việc chống rét"], "Về việc chống rét"),
        (["Số: 1/CĐ-UBND", DATED, "CÔNG ĐIỆN KHẨN", "CHỦ TỊCH UBND TỈNH SƠN LA", "Về việc chống rét"],
         "Về việc chống rét"),
        (["Số: 1/CĐ-UBND", DATED, "CÔNG ĐIỆN HỎA TỐC CỦA CHỦ TỊCH UBND TỈNH VỀ VIỆC CHỐNG RÉT"], "VỀ VIỆC CHỐNG RÉT"),
        (["Số: 1/BC-SYT", DATED, "BÁO CÁO", "Kết quả tiêm chủng", "(Tài liệu phục vụ kỳ họp thứ 9 HĐND tỉnh)"],
         "Kết quả tiêm chủng"),
        (["Số: 1/BC-SYT", DATED, "BÁO CÁO", "Kết quả tiêm chủng (trình tại Hội nghị tổng kết năm)"],
         "Kết quả tiêm chủng"),
        (["Số: 1/BC-SYT", DATED, "BÁO CÁO", "Kết quả tiêm chủng (vùng cao)"], "Kết quả tiêm chủng (vùng cao)"),
        (["Công văn 12/SYT-NV hướng dẫn tiêm chủng năm 2031", "SỞ Y TẾ", "Số: 12/SYT-NV", "Kính gửi: Các bệnh viện"],
         "hướng dẫn tiêm chủng năm 2031"),
        (["Công văn số 12/SYT-NV ngày 01/2/2031 của Sở Y tế về việc tiêm chủng", "SỞ Y TẾ", "Số: 12/SYT-NV"],
         "về việc tiêm chủng"),
    ],
)  # fmt: skip
def test_subjects(lines: list[str], subject: str) -> None:
    assert read_header(structure(page(*lines, signature=""))).subject == subject


@pytest.mark.parametrize(
    ("title", "issuer"),
    [
        ("Nghị quyết của Ban Chấp hành Đảng bộ tỉnh khóa XIII về phát triển du lịch", "Ban Chấp hành Đảng bộ tỉnh"),
        ("Nghị quyết của Ban Thường vụ Tỉnh ủy về phát triển du lịch", "Ban Thường vụ Tỉnh ủy"),
        ("Chỉ thị của Ban Bí thư về phòng, chống mua bán người", "Ban Bí thư"),
    ],
)
def test_the_party_in_a_title(title: str, issuer: str) -> None:
    assert read_header(structure(f"{title}\n{BODY}")).issuer == issuer


@pytest.mark.parametrize(
    ("letterhead", "issuer"),
    [
        ("TRUNG ƯƠNG HỘI NÔNG DÂN VIỆT NAM", "Trung ương Hội Nông dân Việt Nam"),
        ("QUÂN KHU 5", "Quân khu 5"),
        ("BẢO HIỂM XÃ HỘI VIỆT NAM\nBẢO HIỂM XÃ HỘI TP. ĐÀ NẴNG", "Bảo hiểm xã hội thành phố Đà Nẵng"),
        ("BỘ Y TẾ\nTHANH TRA BỘ", "Thanh tra Bộ Y tế"),
        ("BỘ CÔNG AN\nVĂN PHÒNG BỘ", "Văn phòng Bộ Công an"),
        ("HỘI ĐỒNG BẦU CỬ QUỐC GIA\nTIỂU BAN AN NINH", "Tiểu ban An ninh"),
        ("TỔNG CÔNG TY CẢNG HÀNG KHÔNG VIỆT NAM - CTCP\nCẢNG HÀNG KHÔNG NỘI BÀI", "Cảng hàng không Nội Bài"),
        # A department's own unit is not the Government's that is called so too.
        ("SỞ NỘI VỤ TỈNH SƠN LA\nBAN TÔN GIÁO", "Ban Tôn giáo"),
        ("SỞ Y TẾ SƠN LA\nCHI CỤC DÂN SỐ - KHHGĐ", "Chi cục Dân số - Kế hoạch hóa gia đình"),
        ("ĐẢNG BỘ TỔNG CÔNG TY SÔNG ĐÀ", "Đảng bộ Tổng công ty Sông Đà"),
        ("ĐẠI HỌC HUẾ\nTRƯỜNG ĐẠI HỌC KHOA HỌC", "Trường đại học Khoa học"),
        ("TRƯỜNG ĐẠI HỌC LAO ĐỘNG - XÃ HỘI", "Trường đại học Lao động - Xã hội"),
    ],
)
def test_issuers(letterhead: str, issuer: str) -> None:
    head = [*letterhead.split("\n"), "Số: 1/TB-VP", NATION, DATED, "THÔNG BÁO", "Về việc họp"]
    assert read_header(structure(page(*head))).issuer == issuer


def test_orders_of_the_army() -> None:
    header = read_header(structure(page("QUÂN KHU 5", "Số: 1/ML-TL", NATION, DATED, "MỆNH LỆNH", "Về trực chiến")))
    assert (header.doc_type, header.subject) == ("Mệnh lệnh", "Về trực chiến")


@pytest.mark.parametrize(
    "line",
    [
        "Nơi nhận: - Như trên; - Lưu: VT. | KT. CHỦ NHIỆM PHÓ CHỦ NHIỆM Lê Văn Thử |",
        "Nơi nhận: - Như trên; - Lưu: VT. KT. CHỦ NHIỆM PHÓ CHỦ NHIỆM Lê Văn Thử |",
    ],
)
def test_a_signature_behind_a_bar(line: str) -> None:
    signer = read_header(structure(f"Số: 8/UBDT-VP\n{DATED}\nKính gửi: Sở Nội vụ\n{BODY}\n{line}")).signer
    assert signer is not None
    assert (signer.name, signer.title, signer.authority) == ("Lê Văn Thử", "Phó Chủ nhiệm", "KT.")


@pytest.mark.parametrize(
    ("text", "doc_type"),
    [
        ("UBND các xã thông báo đến người dân về lịch cắt nước. Các xã tổ chức trực.", None),
        ("Bệnh viện thông báo các ca bệnh mới trong ngày.", None),
        ("Văn phòng UBND tỉnh thông báo để các sở, ban, ngành biết, thực hiện.", "Thông báo"),
        ("Trên đây là kết luận của Chủ tịch UBND tỉnh, xin thông báo đến các đơn vị.", "Thông báo"),
    ],
)
def test_a_notice_that_is_told_of_is_no_type(text: str, doc_type: str | None) -> None:
    assert read_header(structure(f"{BODY}\n{text}")).doc_type == doc_type


@pytest.mark.parametrize(
    ("written", "place"),
    [
        ("Sơn La, hồi 9h00 ngày 03 tháng 1 năm 2031", "Sơn La"),
        ("Sơn La, 9h00 ngày 03/01/2031", "Sơn La"),
        ("Hồi 9h00 ngày 03/01/2031", None),
        ("hồi 15 giờ 30 phút, ngày 03 tháng 01 năm 2031", None),
    ],
)
def test_the_hour_of_a_telegram(written: str, place: str | None) -> None:
    header = read_header(structure(page("UBND XÃ", NATION, "Số: 1/CĐ-UBND", written, "CÔNG ĐIỆN", "Về việc chống rét")))
    assert (header.place, header.issued_on) == (place, date(2031, 1, 3))
