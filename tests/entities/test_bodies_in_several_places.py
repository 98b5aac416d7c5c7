"""One body in several places: the head stands once, each place has its own."""

from __future__ import annotations

import pytest

from markup import parse
from vnadmin_extract.document import Context
from vnadmin_extract.entities.agencies.grammar import find_agencies
from vnadmin_extract.segment import structure

PLACES = [
    'Giao <a>Chi cục Thuế huyện Bình Lục</a>, <a c="Chi cục Thuế thị xã Duy Tiên">thị xã Duy Tiên</a> đối chiếu.',
    '<a c="Công an thành phố Phủ Lý">Công an TP. Phủ Lý</a>, <a c="Công an thị xã Duy Tiên">TX. Duy Tiên</a> và '
    '<a c="Công an huyện Kim Bảng">H. Kim Bảng</a> trực.',
    '<a>Kho bạc Nhà nước huyện Lý Nhân</a>, <a c="Kho bạc Nhà nước huyện Thanh Liêm">Thanh Liêm</a> khóa sổ.',
    'Làm việc với Phòng Nội vụ các huyện <a c="Phòng Nội vụ huyện Lý Nhân">Lý Nhân</a>, '
    '<a c="Phòng Nội vụ huyện Kim Bảng">Kim Bảng</a>.',
    'Gửi VKSND các huyện <a c="Viện Kiểm sát nhân dân huyện Lý Nhân">Lý Nhân</a> và '
    '<a c="Viện Kiểm sát nhân dân huyện Kim Bảng">Kim Bảng</a>.',
    '<a c="Ngân hàng Nhà nước chi nhánh thành phố Hà Nội">NHNN chi nhánh TP. Hà Nội</a>, '
    '<a c="Ngân hàng Nhà nước chi nhánh thành phố Hải Phòng">TP. Hải Phòng</a> báo cáo.',
    '<a c="Ủy ban nhân dân thành phố Hà Nội">UBND TP. Hà Nội</a>, '
    '<a c="Ủy ban nhân dân thành phố Hải Phòng">TP. Hải Phòng</a> báo cáo.',
    # The justice department has the same letters as a city.
    'Các sở: <a c="Sở Tư pháp">Tư pháp</a>, <a c="Sở Xây dựng">Xây dựng</a> và '
    '<a c="Ủy ban nhân dân thành phố Phủ Lý">UBND TP. Phủ Lý</a>, '
    '<a c="Ủy ban nhân dân thành phố Vinh">TP. Vinh</a> góp ý.',
    # The court alone, beside those with whom it works.
    'Gửi <a c="Tòa án nhân dân">Tòa án</a> và <a c="Viện Kiểm sát nhân dân">Viện kiểm sát</a> xem xét; Tòa án đã xử.',
    'Giao UBND các xã <a c="Ủy ban nhân dân xã Thanh Hà">Thanh Hà</a>, <a c="Ủy ban nhân dân xã Thanh Hải">Thanh '
    'Hải</a> và <a c="Ủy ban nhân dân thị trấn Vĩnh Trụ">thị trấn Vĩnh Trụ</a> rà soát.',
    'UBND các huyện <a c="Ủy ban nhân dân huyện Ninh Sơn">Ninh Sơn</a> và <a c="Ủy ban nhân dân thành phố '
    'Phan Rang - Tháp Chàm">thành phố Phan Rang - Tháp Chàm</a> rà soát.',
    # Its money tells the board from others.
    'Giao <a c="Ban Quản lý dự án đầu tư xây dựng sử dụng vốn ODA tỉnh">Ban QLDA ĐTXD sử dụng vốn ODA tỉnh</a> nộp.',
    'Giao <a c="Sở Cảnh sát phòng cháy và chữa cháy">Sở Cảnh sát PC&CC</a> kiểm tra.',
    # Each field has its own, the owner stands once.
    "Giao <a>Trạm Khuyến nông</a>, <a>Trạm Chăn nuôi và Thú y</a>, <a>Trạm Trồng trọt và Bảo vệ thực vật</a> đi xã.",
    'Gửi <a c="Ủy ban Kiểm tra Tỉnh ủy">Ủy ban Kiểm tra</a>, <a c="Ban Tuyên giáo Tỉnh ủy">Ban Tuyên giáo</a>, '
    "<a>Ban Dân vận Tỉnh ủy</a> góp ý.",
    'Thanh tra các sở: <a c="Thanh tra Sở Y tế">Y tế</a>, <a c="Thanh tra Sở Xây dựng">Xây dựng</a> kiểm tra.',
    'Các phòng: <a c="Phòng Y tế">Y tế</a>, <a c="Phòng Văn hóa và Thông tin">Văn hóa và Thông tin</a> rà soát.',
    'Sở họp; chỉ đạo các huyện <a c="huyện Lý Nhân">Lý Nhân</a>, <a c="huyện Kim Bảng">Kim Bảng</a> rà soát, báo cáo.',
    'Dỡ xong nhà sai phép; các phường <a c="phường An Phú">An Phú</a>, <a c="phường Bắc Sơn">Bắc Sơn</a> cử người.',
    # Whoever "Chỉ đạo" is told to directs the districts, and is not named.
    "2. Chỉ đạo các huyện Bình Lục, Lý Nhân rà soát quy hoạch, báo cáo trước ngày 25/10/2030.",
    # Where it lies, or another body.
    '<a>Trạm Y tế xã Thanh Hà</a>, huyện Thanh Liêm tiêm chủng.',
    '<a>Chi cục Thuế thành phố Vĩnh Yên</a>, Vĩnh Phúc thu nợ.',
    '<a>Phòng Tư pháp</a> phối hợp với các huyện Lý Nhân, Kim Bảng rà soát.',
]  # fmt: skip


@pytest.mark.parametrize("example", PLACES)
def test_each_place_has_its_own(example: str) -> None:
    bare, spans = parse(example)
    found = find_agencies(structure(bare), Context(province="Hà Nam", issuer_level="province"))
    named = [(bare[m.start : m.end], m.canonical) for m in found if not m.collective]
    assert named == [(s.text, s.attributes.get("c", s.text)) for s in spans]


@pytest.mark.parametrize(
    "example",
    [
        "Đề nghị <g>TAND, VKSND, Công an các huyện, thành phố</g> phối hợp.",
        "Gửi <g>TAND, Công an, Chi cục Thi hành án dân sự các huyện</g>.",
        "Giao Công an, <g>Phòng Nội vụ các huyện</g> rà soát.",
        "Giao <g>các tổ chức tín dụng, chi nhánh ngân hàng nước ngoài</g> giảm lãi suất cho vay.",
    ],
)
def test_courts_that_share_their_districts(example: str) -> None:
    bare, spans = parse(example)
    found = find_agencies(structure(bare), Context(province="Hà Nam", issuer_level="province"))
    assert [bare[m.start : m.end] for m in found if m.collective] == [s.text for s in spans]
