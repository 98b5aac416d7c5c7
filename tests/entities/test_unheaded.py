"""Papers without letterhead: type, issuer, number and day from their words."""

from __future__ import annotations

from datetime import date

import pytest
from pages import BODY, GROUNDS, page

from vnadmin_extract.entities.header.body_name import proper_name
from vnadmin_extract.entities.header.grammar import context_of, read_header
from vnadmin_extract.segment import structure


def test_the_issuer_below_the_title_is_not_what_the_document_is_about() -> None:
    header = read_header(
        structure(
            page("QUYẾT ĐỊNH", "CỦA ỦY BAN NHÂN DÂN TỈNH SƠN LA", "V/v giao đất", "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH")
        )
    )
    assert header.subject == "V/v giao đất"


@pytest.mark.parametrize(
    ("opening", "reference"),
    [
        ("Theo Quyết định số 12/2006/QĐ-UBND ngày 05 tháng 4 năm 2006 của UBND tỉnh, các sở rà soát.", None),
        ("Để thi hành Nghị định số 9/2001/NĐ-CP ngày 02 tháng 3 năm 2001, các sở rà soát.", None),
        ("Phát triển chợ đến năm 2030 theo quy hoạch.", None),
        ("- Từ năm 2031 đến hết năm 2035: Hoàn thành việc cắm mốc.", None),
        ("Tháng 02 năm 2007, giá trị sản xuất ước đạt 12 tỷ đồng.", date(2007, 2, 28)),
    ],
)
def test_no_year_is_taken_from_a_cited_day_or_a_horizon(opening: str, reference: date | None) -> None:
    text = structure(opening)
    assert context_of(text, read_header(text)).reference == reference


@pytest.mark.parametrize(("last", "reference"), [("", date(2022, 1, 1)), (" Kế hoạch 2025 là 900 tấn.", None)])
def test_the_year_after_that_with_which_figures_are_compared(last: str, reference: date | None) -> None:
    told = "\n".join("Các xã gieo trồng, chăm sóc và thu hoạch lúa xuân đúng khung thời vụ." for _ in range(50))
    text = structure(f"{told}\nXuất khẩu tăng 9% so với cùng kỳ năm 2021.{last}")
    assert context_of(text, read_header(text)).reference == reference


def test_a_letterhead_that_a_converter_put_at_the_end() -> None:
    head = "BỘ NÔNG NGHIỆP\nVÀ PHÁT TRIỂN NÔNG THÔN\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc"
    body = "\n".join(f"{n}. Các địa phương gieo trồng đạt {n * 40} ha." for n in range(1, 30))
    text = structure(f"BÁO CÁO\nTình hình sản xuất tháng 4\n{body}\n{head}\nHà Nội, ngày 28 tháng 4 năm 2022")
    header = read_header(text)
    assert (header.issuer, header.issued_on) == ("Bộ Nông nghiệp và Phát triển nông thôn", date(2022, 4, 28))
    assert read_header(structure(f"BÁO CÁO\n{body}\nHà Nội, ngày 28 tháng 4 năm 2022")).issued_on is None


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
                "Quyết định giao nhiệm vụ chống hạn",
                GROUNDS,
                "Giao Sở Xây dựng tham mưu Ủy ban nhân dân Thành phố.",
                "Báo cáo Ủy ban nhân dân Thành phố trước ngày 5.",
                "KT. CHỦ TỊCH",
                "PHÓ CHỦ TỊCH",
                "Lê Văn Thử",
            ],
            "Quyết định",
            "Ủy ban nhân dân thành phố",
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
        (
            ["Kính gửi: Các hợp tác xã vận tải", "Để bảo đảm an toàn. Sở Xây dựng đề nghị các hợp tác xã như sau:"],
            "Công văn",
            "Sở Xây dựng",
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


def test_a_letter_without_letterhead_is_numbered_by_its_annex() -> None:
    lines = ["Kính gửi: Các sở, ngành.", BODY, "PHỤ LỤC", "NHIỆM VỤ NĂM 2031"]
    attached = "(Kèm theo Công văn số 91/SNV-VP ngày 06/5/2031 của Sở Nội vụ)"
    header = read_header(structure("\n".join([*lines, attached, BODY])))
    assert (header.doc_type, header.number, header.issued_on) == ("Công văn", "91/SNV-VP", date(2031, 5, 6))


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
        (["Công điện của Cục Đê điều đề nghị các đơn vị ứng phó lũ",
          "Ngày 5/9/2031, Cục Đê điều đã có công điện số 12/ĐĐ gửi các hạt quản lý đê với nội dung:"],
         "Công điện", "12/ĐĐ", "Cục Đê điều"),
        (["Thông báo kết luận của bộ trưởng lê văn thử tại hội nghị ngành của bộ y tế.",
          "Tiếp thu ý kiến, Bộ trưởng yêu cầu các đơn vị làm tốt những việc sau:"],
         "Thông báo", None, "Bộ Y tế"),
        (["Công điện về việc ứng phó bão", "Thủ tướng Chính phủ điện:", "- Các tỉnh ven biển."],
         "Công điện", None, "Thủ tướng Chính phủ"),
        (["NGHỊ QUYẾT", "PHIÊN HỌP CHÍNH PHỦ THƯỜNG KỲ THÁNG 5", "Trong hai ngày, các thành viên đã thảo luận:"],
         "Nghị quyết", None, "Chính phủ"),
    ],
)  # fmt: skip
def test_titles_of_collections(lines: list[str], doc_type: str, number: str | None, issuer: str) -> None:
    header = read_header(structure("\n".join(lines)))
    assert (header.doc_type, header.number, header.issuer) == (doc_type, number, issuer)


def test_a_paper_that_is_introduced_by_its_number() -> None:
    lines = [
        "Nghị quyết số 12-NQ/TW",
        "Ban Bí thư đã ký ban hành Nghị quyết số 12-NQ/TW (ngày 05/3/2031) của Bộ Chính trị về kinh tế biển.",
        "Trước tình hình trên, Bộ Chính trị yêu cầu quán triệt các nội dung sau:",
    ]
    header = read_header(structure("\n".join(lines)))
    assert (header.doc_type, header.number) == ("Nghị quyết", "12-NQ/TW")
    assert (header.issuer, str(header.issued_on)) == ("Bộ Chính trị", "2031-03-05")


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Văn phòng UBND Thành phố", "Văn phòng Ủy ban nhân dân thành phố"),
        ("Thường trực HĐND Tỉnh", "Thường trực Hội đồng nhân dân tỉnh"),
        ("UBND xã Hòa Sơn", "Ủy ban nhân dân xã Hòa Sơn"),
    ],
)
def test_an_issuer_s_name_is_spelled_out(written: str, name: str) -> None:
    assert proper_name(written) == name


@pytest.mark.parametrize(
    ("title", "body", "reference"),
    [
        # a slip for the year before
        ("Tình hình sản xuất tháng 8 năm 2031", "Thu 12 tỷ đồng, tăng 9% so với cùng kỳ năm 2031.", date(2031, 8, 28)),
        ("Kết quả thu hút đầu tư năm 2031", "Tính đến ngày 15/11, bằng 91% cùng kỳ năm 2031.", date(2031, 1, 1)),
        ("Kết quả 9 tháng năm 2031", "Dự kiến năm 2032, cả tỉnh thu 18 tỷ đồng.", date(2031, 1, 1)),
        ("Kết quả năm 2031 và phương hướng, nhiệm vụ năm 2032", "Năm 2032 trồng 12 ha.", date(2031, 1, 1)),
        ("Nhiệm vụ trọng tâm năm 2032", "Năm 2031 trồng 12 ha.", date(2032, 1, 1)),
        ("Tình hình sản xuất", "Năm 2031 thu 17 tỷ đồng. Dự toán thu năm 2032 là 18 tỷ đồng.", date(2031, 1, 1)),
        ("Tình hình sản xuất", "Thu 17 tỷ đồng, tăng 4% so với cùng kỳ năm 2030.", date(2031, 1, 1)),
    ],
)
@pytest.mark.parametrize("head", ["", "UBND HUYỆN BẮC YÊN\nBÁO CÁO\n"])
def test_the_time_of_the_title_before_a_base_and_a_year_to_come(
    head: str, title: str, body: str, reference: date
) -> None:
    text = structure(f"{head}{title}\n{body}")
    assert context_of(text, read_header(text)).reference == reference
