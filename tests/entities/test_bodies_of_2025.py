"""Bodies by where they sit and by their number: courts of an area, prisons, offices of a commune, teams."""

from __future__ import annotations

import pytest

from markup import parse
from vnadmin_extract.document import Context
from vnadmin_extract.entities.agencies.grammar import find_agencies
from vnadmin_extract.segment import structure

NAMED = [
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
    'Mời <a>Trại giam Cẩm Thủy</a>, <a>Trại tạm giam Công an tỉnh</a> và <a>Nhà tạm giữ Công an huyện Lý Nhân</a>.',
]  # fmt: skip
GROUPS = [
    'Đề nghị <g c="các tổ chức chính trị - xã hội tỉnh">các tổ chức CT-XH tỉnh</g> vận động hội viên.',
    '<g c="các đoàn thể chính trị - xã hội">Các đoàn thể CT - XH</g> có trách nhiệm giám sát việc chi trả.',
    '<g c="các Phòng Nghiên cứu">Các Phòng N/cứu</g> rà soát đề tài đã nghiệm thu.',
    'Kính đề nghị <g>Quý Cục</g> tổng hợp, trả lời.',
]  # fmt: skip


@pytest.mark.parametrize(("examples", "collective"), [(NAMED, False), (GROUPS, True)])
def test_bodies_in_full(examples: list[str], collective: bool) -> None:
    for example in examples:
        bare, spans = parse(example)
        found = find_agencies(structure(bare), Context(province="Hà Nam", issuer_level="province"))
        named = [(bare[m.start : m.end], m.canonical) for m in found if m.collective == collective]
        assert named == [(s.text, s.attributes.get("c", s.text)) for s in spans]
        assert len(found) == len(spans)
