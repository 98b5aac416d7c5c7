"""References to other documents."""

from __future__ import annotations

import pytest

from markup import parse
from vnadmin_extract.document import Context
from vnadmin_extract.entities.agencies.grammar import find_agencies
from vnadmin_extract.entities.citations.grammar import find_citations, find_named_laws
from vnadmin_extract.segment import structure

EXAMPLES = [
    'KẾ HOẠCH THỰC HIỆN <c n="9-CT/TW" d="2031-07-19">CHỈ THỊ SỐ 9-CT/TW NGÀY 19 THÁNG 7 NĂM 2031</c> CỦA BAN BÍ THƯ',
    'Theo <c n="34/ML-QK" d="2024-12-10">Mệnh lệnh số 34/ML-QK ngày 10/12/2024</c> của Tư lệnh Quân khu A.',
    'Phân loại theo <c n="1395/QĐ-TCA" d="2024-10-14">Quy trình số 1395/QĐ-TCA ngày 14/10/2024</c> của Tổng cục A.',
    'Quán triệt <c n="06">Nghị quyết 06</c> của Tỉnh ủy (khóa X), <c n="17">Chỉ thị 17</c> của Ban Thường vụ Tỉnh ủy.',
    'Các <c n="141">công điện số: 141</c>, <c n="143">143</c> và <c n="146/CĐ-TTg">146/CĐ-TTg</c> của Thủ tướng '
    "Chính phủ.",
    'Theo <c n="152/SXD-QLN&TTBĐS" d="2025-11-14">Công văn số 152/SXD-QLN& TTBĐS ngày 14/11/2025</c> của Sở Xây dựng.',
    'Theo <c n="459/UBND-TH" d="2024-01-25">Văn bản số 459/UBND-TH ngày 25/01/2024</c> của UBND tỉnh.',
    'Thực hiện <c n="18-NQ/TW">Nghị quyết số 18-NQ/TW</c> và <c n="57-NQ/TW" d="2024-12-22">Nghị quyết số 57- '
    'NQ/TW ngày 22/12/2024</c>.',
    '<c n="30/2020/NĐ-CP" d="2020-03-05">Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020</c> của Chính phủ',
    'Thực hiện <c n="19-2017/NQ-CP">Nghị quyết số 19-2017/NQ-CP</c>, <c n="89NQ-HĐND" d="2017-07-14">Nghị quyết số '
    '89NQ-HĐND ngày 14/7/2017</c>, <c n="33/2015QĐ-TTg">Quyết định số 33/2015QĐ-TTg</c>; tổ 5NQ.',
    'Sửa đổi <c n="12.3/2025/NQ-CP">Nghị quyết số 12.3/2025/NQ-CP</c> về đất đai.',
    'các <c n="31/BC-STP" d="2024-01-31">Báo cáo số 31/BC-STP ngày 31/01/2024</c> và <c n="32/BC-STP" '
    'd="2024-02-01">32/BC-STP ngày 01/02/2024</c>',
    'Kế hoạch của UBND tỉnh thực hiện <c n="71/NQ-CP" d="2025-04-01">Nghị quyết số 71/NQ-CP ngày 01/4/2025</c>.',
    'kết luận của Thủ tướng Chính phủ tại <c n="147/TB-VPCP" d="2020-04-07">Thông báo số 147/TB-VPCP ngày '
    '07/4/2020</c>',
    '<c n="12-TB/TW" d="2024-03-04">Thông báo kết luận số 12-TB/TW ngày 04/3/2024</c> của Bộ Chính trị',
    'Xét <c n="165/BC-KTNS" d="2025-11-24">Báo cáo thẩm tra số 165/BC-KTNS ngày 24/11/2025</c>.',
    '<c n="23-CTr/TU" d="2025-06-17">Chương trình hành động số 23- CTr/TU ngày 17/6/2025</c> của Ban Thường vụ Tỉnh ủy',
    'Căn cứ <c n="64/2025/QH15">Luật Ban hành văn bản quy phạm pháp luật số 64/2025/QH15</c> được sửa đổi',
    '<c n="287" d="2024-01-19">Kế hoạch số 287 ngày 19/01/2024</c> của UBND tỉnh',
    'Căn cứ <c>Luật Đầu tư công năm 2019</c>, các sở triển khai.',
    'Kèm theo <c n="15/QĐ-UBND" d="2024-01-03">Quyết định số 15/QĐ-UBND ngày 03/01/2024</c>',
    'Các <c n="1/NQ-CP" d="2024-01-05">Nghị quyết số 1/NQ-CP ngày 05/01/2024</c>, số <c n="2/NQ-CP" '
    'd="2024-01-06">2/NQ-CP ngày 06/01/2024</c> của Chính phủ',
    '<c n="88/2019/QH14">Nghị quyết số 88/2019/QH14</c> và số <c n="120/2020/QH14">120/2020/QH14</c> của Quốc hội',
    '<c n="43/2014/NĐ-CP">Nghị định số 43 /2014/ NĐ - CP</c>; <c n="5/CT-TTg">Chỉ thị 5/CT- TTg</c>',
    'Theo <c n="7/NQ-CP">Nghị quyết số 7/NQ-CP</c>. Trên cơ sở đó, Sở Y tế báo cáo.',
    '<c n="7/QĐ-UBND">Quyết định số 7/QĐ-UBND</c> - Sở Y tế chủ trì.',
    '<c n="3/QĐ-UBND" d="2024-03-05">Quyết định số 3/QĐ-UBND</c> và số <c n="4/QĐ-UBND" d="2024-03-05">4/QĐ-UBND '
    'cùng ngày 05/3/2024</c>',
    'Các <c n="7/CĐ-UBND" d="2024-03-05">Công điện số 7/CĐ-UBND</c> và số <c n="8/CĐ-UBND" d="2024-03-05">8/CĐ-UBND '
    'ngày 05/3/2024</c>',
    '<c n="3/QĐ-UBND" d="2024-03-05">Quyết định số 3/QĐ-UBND ngày 05/3/2024</c>, <c n="9/KH-UBND" '
    'd="2024-03-05">Kế hoạch số 9/KH-UBND</c> cùng ngày của UBND tỉnh',
    '<c n="70/QĐ-BCA" d="2008-02-18">Quyết định số 70/QĐ-BCA (X11) ngày 18 tháng 02 năm 2008</c>',
    '<c n="9/2013/TTLT-BYT-BTC" d="2013-06-05">Thông tư liên tịch số 9/2013/TTLT-BYT-BTC ngày 05/6/2013</c>',
    '<c n="5/VBHN-VPQH">Văn bản hợp nhất số 5/VBHN-VPQH</c>, <c n="6/CĐ-TTg">Công điện khẩn số 6/CĐ-TTg</c>',
    '<c n="63/2020/QH14" d="2020-06-18">Luật số 63/2020/QH14 ngày 18/6/2020</c> của Quốc hội',
    '<c n="43/2013/QH13">Luật đấu thầu số 43/2013/QH13</c>; <c>Luật Phòng, chống ma túy năm 2021</c>',
    '<c n="57/2024/QH15">Luật sửa đổi, bổ sung một số điều của Luật Quy hoạch số 57/2024/QH15</c>',
    '<c n="08-QĐi/TW">Quy định số 08-QĐi/TW</c>, <c n="5-CT/TU">Chỉ thị 5-CT/TU</c>, <c n="8-CV/TU">8-CV/TU</c>',
    'theo <c n="45/SNV-TCBC" d="2024-04-03">văn bản số: 45/SNV-TCBC ngày 3-4-2024</c> của Sở Nội vụ',
    '<c n="4/NQ-CP">Nghị quyết số 4/NQ-CP</c>\nNgày 05/3/2024, Chính phủ họp.',
    'CỔNG THÔNG TIN ĐẾN 27 /CT-TTg Hà Nội, ngày 5 tháng 3 năm 2021',
    'Theo <c n="15/NQ-HĐND" d="2031-04-02">Nghị quyết số 15/NQ-HĐĐND ngày 02/4/2031</c>.',
    'Theo <c n="12/STNMT-QLĐĐ" d="2031-04-02">Công văn số 12/STNMT-QLĐĐ ngày 02/4/2031</c>.',
    'Căn cứ <c n="8/QĐ-TTg" d="2025-01-15">Quyết định số 8/QĐÐ-TTg ngày 15/01/2025</c>.',
    'Bãi bỏ <c n="1207TC/QĐ/TCT" d="1995-11-03">Quyết định số 1207 TC/QĐ/TCT ngày 03-11-1995</c> của Bộ Tài chính.',
    '<c n="16LĐTBXH/TT" d="1993-06-05">Thông tư 16 LĐTBXH/TT ngày 5/6/1993</c>, <c n="42-CP">Nghị định số 42-CP</c>; '
    '<c n="111-HĐBT" d="1991-04-12">Nghị định 111-HĐBT ngày 12/4/1991</c>',
    'Áp dụng khoản 3 Điều 8 <c n="46">Nghị định 46</c>, <c n="72">Thông tư 72</c> thì nộp một nửa. '
    'Đã ban hành 3 nghị quyết, Quyết định 5 nội dung.',
    'Căn cứ <c>Luật thủy sản năm 2017</c>; <c d="2004-12-03">Luật điện lực ngày 03 tháng 12 năm 2004</c>;',
    'Theo <c>Luật Giá 2023</c>, <c>Luật Điện lực (sửa đổi) năm 2024</c> và <c>Bộ Luật Hàng hải Việt Nam năm 2015</c>.',
    'Căn cứ <c d="2012-11-20">Luật sửa đổi, bổ sung một số điều của Luật Điện lực ngày 20 tháng 11 năm 2012</c>;',
    'Căn cứ <c d="2018-06-15">Luật sửa đổi, bổ sung một số điều của Luật Giá, Luật Phí và lệ phí và Điều 5 của Luật '
    'Thú y ngày 15tháng 6 năm 2018</c>; <c d="2014-11-26">Luật sửa đổi, bổ sung một số điều của các luật về thuế ngày '
    '26/11/2014</c>',
    'theo <c n="90/2025/QH15">Luật sửa đổi, bổ sung Điều 7 của Luật Giá, Luật Thú y và Luật Thủy sản số '
    '90/2025/QH15</c> và <c>Luật Ban hành văn bản QPPL năm 2015</c>',
    'Căn cứ <c>Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam năm 2013</c>; <c>Hiến pháp năm 1992</c>',
    '<c d="2014-11-25">Luật Nhà ở được Quốc hội khóa mười ba thông qua ngày 25/11/2014</c> quy định',
    'Luật Nhà ở có hiệu lực thi hành từ ngày 01/7/2015; Luật này bỏ từ ngày 01/8/2024; hỏi Luật sư ngày 5/3/2024.',
    'hướng dẫn Luật Giá áp dụng trong năm. Căn cứ <c d="2001-12-25">Luật Tổ chức Chính phủ ngày 25/12/2001</c>',
    'Khai theo mẫu số 02/TK-TNCN và biểu 05/BC-STC.',
    'Đạt 12/15 tiêu chí, 20/22 đồng chí dự họp, tỷ lệ 3/4.',
]  # fmt: skip


@pytest.mark.parametrize("example", EXAMPLES)
def test_citations(example: str) -> None:
    bare, spans = parse(example)
    found = find_citations(structure(bare), Context())
    assert [(bare[c.start : c.end], c.number, str(c.issued_on or "")) for c in found] == [
        (s.text, s.attributes.get("n"), s.attributes.get("d", "")) for s in spans
    ]


NAMED = [
    "theo <c>Luật Giá</c>, <c>Luật Thủy sản</c> và các nghị định; <c>Bộ luật Lao động</c> được sửa đổi",
    "<c>Pháp lệnh Phí và lệ phí</c>; <c>Luật Phòng, chống ma túy</c>, <c>Luật Thể dục thể thao</c> hiện hành",
    "Điều 5 <c>Luật các tổ chức tín dụng</c>, Điều 3 <c>Luật Luật sư</c>; <c>Luật Quản lý, sử dụng tài sản công</c>",
    "<c>Luật sửa đổi, bổ sung một số điều của Luật Dược</c> quy định; <c>Luật kinh doanh bảo hiểm</c> không quy định",
    "Luật sư xét theo Luật này, Luật đã nêu và Luật năm 2015; Luật Giá năm 2023, Luật Giá số 16/2023/QH15",
]


@pytest.mark.parametrize("example", NAMED)
def test_laws_that_are_only_named(example: str) -> None:
    bare, spans = parse(example)
    text = structure(bare)
    found = find_named_laws(text, find_citations(text, Context()))
    assert [bare[c.start : c.end] for c in found] == [s.text for s in spans]


@pytest.mark.parametrize(
    ("bare", "issuer", "title"),
    [
        ("Nghị quyết số 37/2021/QH15 ngày 13/11/2021 của Quốc hội cho tỉnh Thanh Hóa", "Quốc hội", None),
        ("Công văn số 321/BNV-TGCP ngày 19/01/2024 của Bộ Nội vụ về việc quản lý lễ hội.", "Bộ Nội vụ",
        "về việc quản lý lễ hội"),
        ("Nghị quyết của Quốc hội số 103/2023/QH15", "Quốc hội", None),
        ("Thông tư số 9/2031/TT-BGDĐT của Bộ Giáo dục và Đào tạo", "Bộ Giáo dục và Đào tạo", None),
        ("Công văn số 7/BNN-KL của Bộ Nông nghiệp và PTNT v/v giữ rừng", "Bộ Nông nghiệp và PTNT", "v/v giữ rừng"),
        ("Nghị quyết số 7/NQ-CP của Chính phủ và Thông tư hướng dẫn", "Chính phủ", None),
        ("Theo chỉ đạo của Bộ A tại Công văn số 11/BA-PC, các xã rà soát.", "Bộ A", None),
        ("Theo đề nghị của Giám đốc Sở B tại Tờ trình số 7/TTr-SB ngày 05/9/2024.", "Sở B", None),
        ("Chi của Chi cục 4 tỷ đồng, bằng 80% dự toán tại Quyết định số 7/QĐ-UBND.", None, None),
        ("Đề nghị của Trưởng phòng Kinh tế và Hạ tầng tại Tờ trình số 7/TTr-KTHT.", "Phòng Kinh tế và Hạ tầng", None),
        ("Thông tư số 13/2023/TT-BA của Bộ A Hướng dẫn lập dự toán.", "Bộ A", "Hướng dẫn lập dự toán"),
        ("Kế hoạch số 9/KH-UBND về thủ tục năm 2025, đảm bảo cắt giảm 30%.", None, "về thủ tục năm 2025"),
        ("Chỉ thị số 7/CT-UBND về trồng rừng ven biển, để giữ đất.", None, "về trồng rừng ven biển"),
        # The sentence goes on behind the title.
        ("Theo Kế hoạch số 5/KH-UBND về phòng, chống hạn, UBND xã Tân Lập lập kế hoạch như sau:", None,
         "về phòng, chống hạn"),
        ("Nghị định số 5/2031/NĐ-CP về bến thủy, được sửa đổi, bổ sung tại khoản 2 Điều 5", None, "về bến thủy"),
        ("Quyết định số 5/QĐ-UBND quy định giá nước, có hiệu lực từ ngày 01/8/2031", None, "quy định giá nước"),
        ("Quyết định số 5/QĐ-TTr về thanh tra đất đai, từ ngày 5/3/2031 Đoàn đã làm việc", None,
         "về thanh tra đất đai"),
        ("Theo Công văn số 5/BTP-VP về lịch kiểm tra, Viện Khoa học xã hội B báo cáo: đã xong.", None,
         "về lịch kiểm tra"),
        ("Theo Kế hoạch số 5/KH-BTP về thi đua, Kho bạc Nhà nước huyện sẽ đón đoàn.", None, "về thi đua"),
        ("Quyết định số 5/QĐ-UBND phê duyệt Đề án Chợ sạch, tổng vốn 12 tỷ đồng", None, "phê duyệt Đề án Chợ sạch"),
        ("Quyết định số 5/QĐ-UBND ban hành chỉ tiêu, dự toán ngân sách năm 2031", None,
         "ban hành chỉ tiêu, dự toán ngân sách năm 2031"),
        ("Quyết định số 5/QĐ-UBND phê duyệt Đề án Chợ sạch, với kinh phí trên 3 tỷ đồng", None,
         "phê duyệt Đề án Chợ sạch"),
        ("Nghị định số 5/2031/NĐ-CP về làng nghề nhỏ và vừa, báo cáo Chính phủ trong Quý I", None,
         "về làng nghề nhỏ và vừa"),
    ],
)  # fmt: skip
def test_issuer_and_title(bare: str, issuer: str, title: str | None) -> None:
    (found,) = find_citations(structure(bare), Context())
    assert (found.issuer, found.title) == (issuer, title)


@pytest.mark.parametrize(
    ("bare", "issuers"),
    [
        ("Nghị quyết số 3/2032/QH16 ngày 3/11/2032, Nghị quyết số 9/2035/QH16 ngày 6/11/2035 của Quốc hội",
         ["Quốc hội", "Quốc hội"]),
        ("Công văn số 2/UBND-MT, số 3/UBND-VX cùng ngày 02/4/2031 của UBND tỉnh", ["UBND tỉnh", "UBND tỉnh"]),
        ("Chỉ thị số 3/CT-TTg ngày 3/11/2032, Chỉ thị số 9/CT-UBND của UBND tỉnh", [None, "UBND tỉnh"]),
        ("Chỉ thị số 3/CT-UBND về trồng rừng, Chỉ thị số 9/CT-UBND của UBND huyện", [None, "UBND huyện"]),
    ],
)  # fmt: skip
def test_the_issuer_of_a_list(bare: str, issuers: list[str | None]) -> None:
    assert [c.issuer for c in find_citations(structure(bare), Context())] == issuers


def test_the_documents_own_number_is_no_citation() -> None:
    page = (
        "ỦY BAN NHÂN DÂN TỈNH LÀO CAI\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
        "Số: 12/KH-UBND\nLào Cai, ngày 05 tháng 3 năm 2024\nKẾ HOẠCH\nTrồng cây năm 2024\n"
        "Thực hiện Chỉ thị số 03/CT-TTg ngày 02/01/2024 của Thủ tướng Chính phủ, tỉnh xây dựng kế hoạch như sau."
    )
    assert [c.number for c in find_citations(structure(page), Context())] == ["03/CT-TTg"]


def test_a_day_that_cannot_be_is_told() -> None:
    (found,) = find_citations(structure("Quyết định số 15/QĐ-UBND ngày 31/02/2024"), Context())
    assert found.issued_on is None
    assert [n.code for n in found.notes] == ["impossible_date"]


def test_the_department_of_plans_above_its_number_is_no_citation() -> None:
    text = structure(
        "UBND TỈNH HÒA SƠN\nSỞ KẾ HOẠCH VÀ ĐẦU TƯ\nSố: 46/BC-SKHĐT\nHòa Sơn, ngày 18 tháng 9 năm 2009\nBÁO CÁO\n"
    )
    assert find_citations(text, Context()) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Căn cứ Nghị quyết số 8/NQ-HĐND ngày 04/4/2031 về biên chế và số 9/NQ-HĐND cùng ngày về mức thu phí.",
            [("04-04", "về biên chế"), ("04-04", "về mức thu phí")],
        ),
        (
            "Theo Quyết định số 8/QĐ-UBND ngày 04/4/2031 về cấp gạo và Quyết định số 9/QĐ-UBND cùng ngày về cấp giống.",
            [("04-04", "về cấp gạo"), ("04-04", "về cấp giống")],
        ),
        (
            "Xét Tờ trình số 8/TTr-SYT và Công văn số 9/SYT-NVY cùng ngày 04/4/2031 của Sở Y tế.",
            [("04-04", None), ("04-04", None)],
        ),
        (
            "Quyết định số 8/QĐ-UBND ngày 04/4/2031 về sửa đổi Quyết định số 7/QĐ-UBND ngày 03/3/2031.",
            [("04-04", "về sửa đổi Quyết định số 7/QĐ-UBND ngày 03/3/2031"), ("03-03", None)],
        ),
    ],
)
def test_several_of_one_day(text: str, told: list[tuple[str, str | None]]) -> None:
    found = find_citations(structure(text), Context())
    assert [(c.issued_on.strftime("%m-%d") if c.issued_on else "", c.title) for c in found] == told


BODIES = [
    ("Sở Nội vụ đã có Báo cáo số 65/BC-SNV ngày 02/3/2031 gửi các xã.", "Sở Nội vụ", None),
    ("Tham mưu UBND tỉnh ban hành Quyết định số 12/QĐ-UBND ngày 01/2/2031.", "UBND tỉnh", None),
    ("Các sở, ngành có Báo cáo số 65/BC-SNV ngày 02/3/2031.", None, None),
    ("Chỉ thị số 9/CT-TTg ngày 07/4/2031 của Thủ tướng Chính phủ gắn với việc tinh gọn.", "Thủ tướng Chính phủ", None),
    ("Nghị quyết số 4-NQ/TU của Tỉnh ủy cùng với việc sáp nhập thôn.", "Tỉnh ủy", None),
    ("Quyết định số 4/QĐ-UBND của Chủ tịch UBND tỉnh kèm theo danh mục.", "Chủ tịch UBND tỉnh", None),
    ("Chỉ thị số 4-CT/TW của Ban Bí thư “về công tác thi đua, khen thưởng”, các xã rà soát.", "Ban Bí thư",
     "về công tác thi đua, khen thưởng"),
    ('Chỉ thị số 4-CT/TW của Ban Bí thư "về bảo vệ; giữ gìn di tích".', "Ban Bí thư", "về bảo vệ; giữ gìn di tích"),
    ("Thông tư số 4/2031/TT-BLĐTBXH của Bộ Lao động, Thương binh và Xã hội hướng dẫn trả lương theo tháng.",
     "Bộ Lao động, Thương binh và Xã hội", "hướng dẫn trả lương theo tháng"),
    ("Công điện số 4/CĐ-QG của Ban Chỉ đạo Quốc gia về phòng, chống thiên tai, các tỉnh đã ứng trực.",
     "Ban Chỉ đạo Quốc gia về phòng, chống thiên tai", None),
    ("Thông tư liên tịch số 4/2031/TTLT-BTC-BTP của Bộ Tài chính - Bộ Tư pháp hướng dẫn thu phí thi hành án",
     "Bộ Tài chính - Bộ Tư pháp", "hướng dẫn thu phí thi hành án"),
    ("Nghị quyết số 4-NQ/TW của Ban Chấp hành Trung ương Đảng khóa XIV", "Ban Chấp hành Trung ương Đảng", None),
    ("Nghị quyết số 4-NQ/TU của Ban Chấp hành Đảng bộ tỉnh (khóa XIV) về phát triển chợ nông thôn.",
     "Ban Chấp hành Đảng bộ tỉnh", "về phát triển chợ nông thôn"),
]  # fmt: skip


@pytest.mark.parametrize(("bare", "issuer", "title"), BODIES)
def test_the_issuer_is_the_body_that_is_named(bare: str, issuer: str | None, title: str | None) -> None:
    text = structure(bare)
    (found,) = find_citations(text, Context(), find_agencies(text, Context()))
    assert (found.issuer, found.title) == (issuer, title)


@pytest.mark.parametrize(
    ("bare", "titles"),
    [
        ("Chỉ thị số 4/CT-UBND của UBND tỉnh về trồng rừng ven sông và Công văn số 7/SNN-KL ngày 06/3/2031 của Sở A về "
         "giống cây lấy gỗ.", ["về trồng rừng ven sông", "về giống cây lấy gỗ"]),
        ("Nghị quyết số 4/NQ-HĐND về thu ngân sách năm 2031, Quyết định số 7/QĐ-UBND của UBND tỉnh, các xã đã thu đủ.",
         ["về thu ngân sách năm 2031", None]),
        ("Kế hoạch số 4/KH-UBND về diệt chuột, cùng với Công điện số 7/CĐ-UBND về phòng bệnh dịch hạch",
         ["về diệt chuột", "về phòng bệnh dịch hạch"]),
        ("Văn bản số 4/SYT-NV về tình hình sốt rét và ý kiến của Sở B tại văn bản số 7/SB-TH ngày 06/3/2031",
         ["về tình hình sốt rét", None]),
        ("Tờ trình số 4/TTr-SXD về giá thuê nhà, đề nghị của Giám đốc Sở Tư pháp tại Báo cáo thẩm định số 7/BC-STP",
         ["về giá thuê nhà", None]),
        # What the title itself names goes on with more of the kind.
        ("Thông tư số 4/2031/TT-BTC về việc bãi bỏ Thông tư số 7/2029/TT-BTC và Thông tư số 8/2029/TT-BTC",
         ["về việc bãi bỏ Thông tư số 7/2029/TT-BTC và Thông tư số 8/2029/TT-BTC", None, None]),
        ("Thông tư số 4/2031/TT-BCA quy định chi tiết một số điều của Luật Cư trú và Nghị định số 7/2031/NĐ-CP",
         ["quy định chi tiết một số điều của Luật Cư trú và Nghị định số 7/2031/NĐ-CP", None]),
        ("Chỉ thị số 4/CT-UBND về tiết kiệm điện, các sở, ban, ngành đã tắt đèn", ["về tiết kiệm điện"]),
        ("Chỉ thị số 4\u2044CT-UBND ngày 5\u20443\u20442031 về tiết kiệm nước", ["về tiết kiệm nước"]),
    ],
)  # fmt: skip
def test_a_title_ends_before_the_next_document(bare: str, titles: list[str | None]) -> None:
    assert [c.title for c in find_citations(structure(bare), Context())] == titles
