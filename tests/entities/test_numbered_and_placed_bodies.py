"""Bodies by where they sit and by their number: courts of an area, prisons, offices of a commune, teams."""

from __future__ import annotations

import pytest
from pages import NATION

from markup import parse
from vnadmin_extract.document import Context
from vnadmin_extract.entities.agencies.grammar import find_agencies
from vnadmin_extract.entities.header.body_name import proper_name
from vnadmin_extract.segment import structure

NAMED = [
    "<a>Hiệp hội bảo hiểm Việt Nam</a> và <a>Hiệp hội gỗ và lâm sản Việt Nam</a> góp ý.",
    "Phối hợp với <a>Hiệp hội Du lịch tỉnh</a> tổ chức tuần hàng Việt Nam, đưa hàng Việt Nam về nông thôn.",
    # The last part of a paper's symbol is no body.
    'Theo Quyết định số 15/QĐ - UBND và Kế hoạch 5/KH- BCĐ, <a>Hiệp hội chế biến thủy sản Việt Nam</a> góp ý.',
    '<a c="Tòa án nhân dân khu vực 7 - thành phố Hồ Chí Minh">TAND khu vực 7 - TP. Hồ Chí Minh</a> hòa giải; mời '
    '<a>Viện kiểm sát nhân dân khu vực 2 - Phú Thọ</a> dự.',
    'Gửi <a c="Viện Kiểm sát nhân dân khu vực 4, tỉnh An Giang">VKSND khu vực 4, tỉnh An Giang</a> xem xét.',
    '<a c="Tòa án nhân dân khu vực 9 - thành phố Hà Nội">TÒA ÁN NHÂN DÂN KHU VỰC 9 - THÀNH PHỐ HÀ NỘI</a>',
    '<a c="Tòa án nhân dân cấp cao tại Đà Nẵng">TÒA ÁN NHÂN DÂN CẤP CAO TẠI ĐÀ NẴNG</a>',
    '<a>Thuế cơ sở 8 tỉnh Phú Thọ</a>, <a>Kho bạc Nhà nước khu vực IX</a> và <a>Chi cục Thuế khu vực V</a> đối chiếu.',
    'Chi từ <a>Quỹ Bảo trì đường bộ trung ương</a> và <a>Quỹ Bảo trì đường bộ tỉnh</a>.',
    '<a c="Trung tâm Công báo">TT Công báo</a> đăng văn bản; <a>Công đoàn xã</a> tặng quà đoàn viên.',
    '<a c="Chi cục Quản lý thị trường số 4">Chi cục QLTT số 4</a>, <a>Đội Thuế số 6</a> '
    'niêm phong hàng; <a c="Chi cục Hải quan cửa khẩu cảng Nam Hải">Chi cục HQCK cảng Nam Hải</a> rà soát tờ khai.',
    'Gửi hồ sơ đường thủy đến <a>Sở Xây dựng</a>.',
    'Công văn của <a>Ban Chỉ đạo sắp xếp, tổ chức lại đơn vị hành chính các cấp</a> gửi quý <a>Cục Thuế tỉnh</a>.',
    # Corporations by their brand in a table's cell, but for the one that the row is about.
    '1\tMắc cáp quang đến thôn\tSở Khoa học\t<a c="Tập đoàn Bưu chính Viễn thông Việt Nam">VNPT</a>, '
    '<a c="Tập đoàn Công nghiệp - Viễn thông Quân đội">Viettel</a>\n2\tVNPT\t150\t32,5',
    '<a c="Trung tâm Văn hóa huyện">TT Văn hóa huyện</a>, <a>Trại giam Z15</a> và '
    '<a c="Tòa án nhân dân khu vực 3 - Phú Thọ">TAND KV 3 - Phú Thọ</a>.',
    'Giao <a>Chi cục Kiểm lâm</a> phối hợp <a c="Quản lý thị trường">QLTT</a>, <a>Công an</a> kiểm tra xe chở gỗ.',
    # In Roman figures, in small letters behind an office, and before what has been collected.
    'Mời <a>Bộ Tư lệnh Quân khu IX</a>, <a>Quân khu V</a> và <a>Bộ Tư lệnh Quân đoàn 34</a> dự.',
    'Giám đốc <a c="Sở Y tế">sở Y tế</a>, <a c="Sở Nội vụ">sở Nội vụ</a> thi hành. Xây trụ sở Công an và cơ sở Y tế.',
    'Tháng 5 <a>Chi cục Hải quan Sơn Hà</a> thu 402 tỷ đồng; <a>Chi cục Thuế khu vực Mỹ Hòa</a> thu được 9 tỷ đồng.',
    # Rangers of an area, boards by their roads, an adverb behind a name.
    '<a>Hạt Kiểm lâm khu vực Sông Hinh</a> và <a>Công an xã</a> tuần tra; <a>Hạt Kiểm lâm</a> lập biên bản.',
    'Các Ban QLDA: <a c="Ban Quản lý dự án Thăng Long">Thăng Long</a>, '
    '<a c="Ban Quản lý dự án Đường Hồ Chí Minh">Đường Hồ Chí Minh</a>, '
    '<a c="Ban Quản lý dự án Đường sắt đô thị">Đường sắt đô thị</a> và <a c="Ban Quản lý dự án 6">6</a> báo cáo.',
    '<a c="Ban Quản lý dự án Hàng hải">Ban QLDA Hàng hải</a> mới đạt 21%; <a>Sở Y tế</a> mới giải ngân 5%.',
    '<a>Hội Đoàn kết sư sãi yêu nước tỉnh</a> vận động phật tử.',
    # The councils of a province share its word.
    'Trình <a c="Hội đồng nhân dân tỉnh">HĐND</a>, <a c="Ủy ban nhân dân tỉnh">UBND tỉnh</a>; báo cáo '
    '<a c="Thường trực Hội đồng nhân dân tỉnh">Thường trực HĐND</a> và '
    '<a c="Thường trực Ủy ban nhân dân tỉnh Hà Nam">UBND tỉnh Hà Nam</a>.',
    # A list of one kind in which a name stands in full.
    'Các Tập đoàn: <a c="Tập đoàn Hóa chất Việt Nam">Hóa chất Việt Nam</a>; <a>Tổng công ty Đường sắt Việt Nam</a>; '
    '<a c="Tập đoàn Xăng dầu Việt Nam">Xăng dầu Việt Nam</a>',
    'Mời <a>Trại giam Cẩm Thủy</a>, <a>Trại tạm giam Công an tỉnh</a> và <a>Nhà tạm giữ Công an huyện Lý Nhân</a>.',
]  # fmt: skip
GROUPS = [
    '<g c="Bảo hiểm xã hội các huyện, thành, thị">BHXH các huyện, thành, thị</g> rà soát số thu.',
    '<g c="Ban Chỉ đạo các huyện, thị">BCĐ các huyện, thị</g> giao ban hằng tháng.',
    '<g c="các Chi cục Thống kê khu vực, huyện">Các Chi cục Thống kê khu vực, huyện</g> rà soát danh sách.',
    '<g c="Tòa án nhân dân hai cấp">Tòa án nhân dân hai cấp</g> xét xử 5 vụ.',
    '<g c="các đơn vị nêu ở phần căn cứ">Các đơn vị nêu ở phần căn cứ</g> tự rà soát, lập danh mục.',
    '<g c="các tổ chức chính trị - xã hội">Các tổ chức chính trị - xã hội</g>, mỗi cơ quan nhận giúp một xã.',
    'Yêu cầu <g>các sở, ban, ngành, mỗi đơn vị</g> rà soát, báo cáo số nợ.',
    'Yêu cầu <g>các cấp, các ngành, mỗi cơ quan, đơn vị</g> chủ động rà soát.',
    'Đề nghị <g c="các tổ chức chính trị - xã hội tỉnh">các tổ chức CT-XH tỉnh</g> vận động hội viên.',
    '<g c="các đoàn thể chính trị - xã hội">Các đoàn thể CT - XH</g> có trách nhiệm giám sát việc chi trả.',
    '<g c="các Phòng Nghiên cứu">Các Phòng N/cứu</g> rà soát đề tài đã nghiệm thu.',
    '1. <g c="các ấp">Các ấp</g> - lập danh sách. Đường trục của xã, các ấp văn hóa.',
    'Yêu cầu <g>các cơ quan, đơn vị</g> và cấp dưới trực thuộc báo cáo.',
    '<g c="Bảo hiểm xã hội các tỉnh">BHXH các tỉnh</g> (sau đây gọi là '
    '<g c="Bảo hiểm xã hội các tỉnh">BHXH cấp tỉnh</g>) in thẻ; <g c="Bảo hiểm xã hội các tỉnh">BHXH cấp tỉnh</g> trả.',
    'Kính đề nghị <g>Quý Cục</g> tổng hợp, trả lời.',
    # Where a road ends, and where a paper goes.
    'Mở rộng tuyến đường từ Trung tâm hành chính tỉnh đến UBND xã Mỹ Lộ; nâng cấp đường nối UBND xã Bắc Sơn với chợ.',
    'Công khai quy hoạch tuyến đường ven sông đến <g c="Ủy ban nhân dân các xã">UBND các xã</g>.',
]  # fmt: skip


@pytest.mark.parametrize(("examples", "collective"), [(NAMED, False), (GROUPS, True)])
def test_bodies_in_full(examples: list[str], collective: bool) -> None:
    for example in examples:
        bare, spans = parse(example)
        found = find_agencies(structure(bare), Context(province="Hà Nam", issuer_level="province"))
        named = [(bare[m.start : m.end], m.canonical) for m in found if m.collective == collective]
        assert named == [(s.text, s.attributes.get("c", s.text)) for s in spans]
        assert len(found) == len(spans)


def test_authorities_of_a_ministry_are_none_of_the_province() -> None:
    letter = "Kính gửi: Cục Việc làm ngoài nước - Bộ Nội vụ\nBáo cáo Cục Việc làm ngoài nước và Chi cục Kiểm lâm."
    found = find_agencies(structure(letter), Context(province="Hà Nam", issuer_level="province"))
    told = [(m.canonical, m.level, m.province) for m in found if m.canonical.startswith(("Cục", "Chi"))]
    assert told == [
        ("Cục Việc làm ngoài nước", "central", None),
        ("Cục Việc làm ngoài nước", "central", None),
        ("Chi cục Kiểm lâm", "province", "Hà Nam"),
    ]


def test_a_body_behind_a_comma_is_no_ministry() -> None:
    # of which the one before would be
    told = "Giao Trung tâm Xúc tiến đầu tư, Bộ Chỉ huy Quân sự tỉnh rà soát; gửi Cục Thống kê, Bộ Công Thương."
    found = find_agencies(structure(told), Context(province="Hà Nam", issuer_level="province"))
    assert [m.level for m in found] == ["province", "province", "province", "central"]


def test_police_in_a_letterhead() -> None:
    name = "Phòng Cảnh sát phòng cháy chữa cháy và cứu nạn, cứu hộ"
    page = f"CÔNG AN TỈNH HÀ NAM\nPHÒNG CẢNH SÁT PCCC VÀ CNCH\n{NATION}\nSố: 8/BC-PC07\nBÁO CÁO\nKiểm tra chợ"
    found = find_agencies(structure(page), Context(province="Hà Nam"))
    assert [m.canonical for m in found] == ["Công an tỉnh Hà Nam", name]
    assert proper_name("PHÒNG CẢNH SÁT PCCC VÀ CNCH") == name


def test_hamlets_beside_a_body_that_acts() -> None:
    told = "2. Công an xã, các thôn, xóm tổ chức canh gác; phối hợp Công an xã và các thôn. Họp tại UBND xã, các thôn."
    found = find_agencies(structure(told), Context(province="Hà Nam", issuer_level="commune"))
    assert [m.canonical for m in found if m.collective] == ["các thôn, xóm", "các thôn"]


def test_units_of_a_ministry_beside_the_departments_of_the_provinces() -> None:
    told = structure("Yêu cầu các Sở TP, Cục Bổ trợ tư pháp rà soát.")
    central = find_agencies(told, Context(issuer="Bộ Tư pháp", issuer_level="central"))
    assert [(m.canonical, m.collective) for m in central] == [
        ("các Sở Tư pháp", True),
        ("Cục Bổ trợ tư pháp", False),
    ]
    own = find_agencies(told, Context(province="Hà Nam", issuer_level="province"))
    assert [m.canonical for m in own] == ["Sở Tư pháp", "Cục Bổ trợ tư pháp"]


@pytest.mark.parametrize(
    ("words", "level", "key"),
    [
        ("Ngân hàng Nhà nước", "central", "vn/ngan-hang-nha-nuoc-viet-nam"),
        ("Thường trực Ban Bí thư", "party", "vn/thuong-truc-ban-bi-thu"),
    ],
)
def test_levels_where_nobody_is_known_to_speak(words: str, level: str, key: str) -> None:
    (body,) = find_agencies(structure(f"{words} họp."), Context())
    assert (body.level, body.agency_id) == (level, key)
