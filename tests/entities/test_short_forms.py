"""Bodies as they are shortened where everybody knows them, and rooms of schools and companies by their own names."""

from __future__ import annotations

import pytest

from markup import parse
from vnadmin_extract.document import Context
from vnadmin_extract.entities.agencies.grammar import find_agencies
from vnadmin_extract.segment import structure

SHORT = [
    'Phun thuốc; riêng <a c="Trung tâm Y tế thành phố Phủ Lý">TTYT TP. Phủ Lý</a> báo cáo hằng ngày.',
    '<a c="Ban Chỉ đạo xóa đói giảm nghèo tỉnh">Ban Chỉ đạo XĐGN tỉnh</a> họp.',
    "Ý kiến tại cuộc họp: phòng Tư pháp đề nghị bỏ khoản 2; phòng Tài chính kiến nghị bổ sung kinh phí.",
    "Kiến nghị của cử tri: phòng Nội vụ trả lời chậm; phòng Tư pháp rà soát sót hộ.",
    'Lập sổ; <a c="Phòng Tài chính - Kế hoạch">phòng Tài chính - Kế hoạch</a> rà soát nợ đọng.',
    '<a c="Thường trực Liên đoàn Lao động tỉnh">TT LĐLĐ tỉnh</a> và '
    '<a c="Thường trực Hội Liên hiệp Phụ nữ tỉnh">TT Hội LHPN tỉnh</a> họp.',
    'Phó Chủ tịch Thường trực <a>Liên đoàn Lao động tỉnh</a> dự; <a c="Trung tâm Y tế huyện">TT Y tế huyện</a> trực.',
    '<a c="Thường trực Đảng ủy xã">TT.ĐU xã</a>, <a c="Thường trực Hội đồng nhân dân xã">TT.HĐND xã</a>',
    '<a c="Văn phòng Quốc hội">VP QH</a>, <a c="Văn phòng Chủ tịch nước">VP CTN</a>',
    'Gửi <a c="Văn phòng thường trực Ban Chỉ đạo quốc gia về phòng, chống thiên tai">VPTT BCĐ QG về PCTT</a>;',
    'Gửi <a c="Bộ Tư lệnh Quân khu 3">Bộ Tư lệnh QK3</a>;',
    'Gửi <a c="Ủy ban Quản lý vốn nhà nước tại doanh nghiệp">Ủy ban QLVNN tại DN</a>;',
    # Rooms, whose name goes on behind a field of the state's offices.
    "<a>Phòng Tài chính kế toán</a> lập dự toán; <a>Phòng Tài chính - Kế toán</a> chi trả.",
    '<a c="Phòng Khoa học và Công nghệ và Hợp tác quốc tế">Phòng KHCN&HTQT</a> xây dựng kế hoạch.',
    "<a>Phòng Quản lý đào tạo sau đại học</a>, <a>Phòng Khảo thí</a> rà soát hồ sơ.",
    "<a>Phòng Tổ chức Nhân sự</a>, <a>Ban Tổ chức Nhân sự</a> rà soát hồ sơ.",
    "<a>Chi nhánh Văn phòng đăng ký đất đai thành phố Phủ Lý</a> hoàn thành đo đạc.",
    '<a c="Phòng Tài chính - Kế hoạch huyện">Phòng Tài chính kế hoạch huyện</a> thẩm định dự toán.',
]


@pytest.mark.parametrize("example", SHORT)
def test_short_forms(example: str) -> None:
    bare, spans = parse(example)
    found = find_agencies(structure(bare), Context(province="Hà Nam", issuer_level="province"))
    named = [(bare[m.start : m.end], m.canonical) for m in found]
    assert named == [(s.text, s.attributes.get("c", s.text)) for s in spans]


def test_a_committee_s_office_among_recipients() -> None:
    bare = "Số: 5/TB-UBND\nTHÔNG BÁO\nVề lịch họp\n1. Các xã rà soát.\nNơi nhận:\n- VP. TU, Ban Tuyên giáo TU;\n- TU."
    found = find_agencies(structure(bare), Context(province="Hà Nam", issuer_level="province"))
    assert [m.canonical for m in found if not m.collective] == [
        "Văn phòng Tỉnh ủy", "Ban Tuyên giáo Tỉnh ủy", "Tỉnh ủy"
    ]  # fmt: skip


def test_a_name_for_a_list_of_bodies() -> None:
    bare = (
        "Tòa án nhân dân tỉnh, Công an tỉnh và Cục Thi hành án dân sự tỉnh (sau đây gọi tắt là ba ngành) thống nhất.\n"
        "1. Ba ngành tổ chức giao ban hằng quý.\n2. Cục Thi hành án dân sự tỉnh gửi hồ sơ cho ba ngành liên quan."
    )
    found = find_agencies(structure(bare), Context(province="Hà Nam", issuer_level="province"))
    groups = [(bare[m.start : m.end], m.canonical) for m in found if m.collective]
    assert groups == [("Ba ngành", "ba ngành")]


def test_boards_of_several_provinces_are_not_the_one_named_elsewhere() -> None:
    bare = "Cấp máy cho Ban Chỉ huy PCTT&TKCN các tỉnh từ A đến B; Ban Chỉ huy PCTT&TKCN tỉnh Quảng Nam cứu trợ."
    found = find_agencies(structure(bare), Context(province="Hà Nam", issuer_level="province"))
    board = "Ban Chỉ huy phòng, chống thiên tai và tìm kiếm cứu nạn"
    assert [(m.canonical, m.collective) for m in found] == [
        (f"{board} các tỉnh từ A đến B", True), (f"{board} tỉnh Quảng Nam", False)
    ]  # fmt: skip
