"""Bodies as they are written: named ones, elliptic lists, groups, and what is none."""

from __future__ import annotations

from datetime import date

import pytest

from markup import parse
from vnadmin_extract.document import Context
from vnadmin_extract.entities.agencies.grammar import find_agencies
from vnadmin_extract.mentions import AgencyMention
from vnadmin_extract.segment import structure

EXAMPLES = [
    'Giao <a>Sở Y tế</a> chủ trì, phối hợp với <a>Công an tỉnh</a> kiểm tra.',
    'Giao Giám đốc <a c="Sở Nông nghiệp và Phát triển nông thôn">Sở Nông nghiệp và PTNT</a> trả lời.',
    'Các Sở: <a c="Sở Tài chính">Tài chính</a>, <a c="Sở Xây dựng">Xây dựng</a> góp ý.',
    'Các Bộ: <a c="Bộ Quốc phòng">Quốc phòng</a>, <a c="Bộ Công an">Công an</a> phối hợp.',
    'Đề nghị <a>Sở Văn hóa, Thể thao và Du lịch</a> đón khách.',
    'Theo <a c="Ủy ban nhân dân tỉnh Hà Nam">UBND tỉnh Hà Nam</a>, tiến độ chậm.',
    'Ý kiến của <a c="Thường trực Ủy ban nhân dân tỉnh">Thường trực UBND tỉnh</a>.',
    'Lãnh đạo <g>các Ban</g> của <a c="Hội đồng nhân dân tỉnh">HĐND tỉnh</a> dự họp.',
    'Yêu cầu <g c="các sở, ban, ngành">Các sở, ban, ngành</g> và '
    '<g c="Ủy ban nhân dân các huyện, thị xã, thành phố">UBND các huyện, thị xã, thành phố</g> báo cáo.',
    '<g c="Ủy ban nhân dân các huyện, thị xã">UBND các huyện, thị xã</g> và <g>các chủ đầu tư</g> giải ngân vốn.',
    'Chỉ đạo <g>các phòng Tư pháp cấp huyện</g> rà soát hồ sơ.',
    'Thủ trưởng <g>các cơ quan, đơn vị, địa phương</g> chịu trách nhiệm.',
    'Đề nghị <g>các cơ quan, đơn vị, tổ chức</g> đóng góp.',
    'Yêu cầu <g>các cơ quan, đơn vị</g> tổ chức thực hiện.',
    'Gửi <a c="Văn phòng Trung ương Đảng">Văn phòng Trung ương</a> và <g>các Ban của Đảng</g>.',
    'Mời <a>Phòng Thương mại và Công nghiệp Việt Nam</a> dự.',
    'Mời <a c="Phòng Thương mại và Công nghiệp Việt Nam">VCCI</a> dự.',
    'Áp dụng Bộ luật, bộ tiêu chí, quyền sở hữu và khắc phục cục bộ; ban hành quy chế.',
]  # fmt: skip


def read(text: str, context: Context | None = None) -> list[AgencyMention]:
    return find_agencies(structure(text), context or Context(province="Hà Nam", issuer_level="province"))


@pytest.mark.parametrize("example", EXAMPLES)
def test_bodies(example: str) -> None:
    bare, spans = parse(example)
    found = [(bare[m.start : m.end], m.canonical, m.collective) for m in read(bare)]
    assert found == [(s.text, s.attributes.get("c", s.text), s.label == "g") for s in spans]


def test_ids_as_of_the_day() -> None:
    before = Context(province="Lào Cai", issuer_level="province", issued_on=date(2024, 4, 2))
    (plan,) = read("Giao Sở Kế hoạch và Đầu tư tổng hợp.", before)
    assert (plan.agency_id, plan.province) == ("lao-cai/so-ke-hoach-va-dau-tu", "Lào Cai")
    assert plan.successor_id == "lao-cai/so-tai-chinh"
    after = Context(province="Lào Cai", issuer_level="province", issued_on=date(2026, 2, 3))
    (farm,) = read("Giao Sở Nông nghiệp và Môi trường tổng hợp.", after)
    assert farm.agency_id == "lao-cai/so-nong-nghiep-va-moi-truong"
    assert farm.successor_id is None


def test_what_the_registry_does_not_know_has_no_id() -> None:
    (body,) = read("Giao Sở Y tế báo cáo.", Context())
    assert body.agency_id is None


def test_short_names_that_the_document_defines_stand_for_the_body() -> None:
    text = structure(
        "Giao Tổng cục Thuế (TCT) và Sở Khoa học và Công nghệ (sau đây gọi tắt là Sở) rà soát. "
        "TCT báo cáo Bộ Tài chính; Sở gửi kết quả."
    )
    found = [(text.text[m.start : m.end], m.canonical) for m in find_agencies(text, Context())]
    assert found == [
        ("Tổng cục Thuế", "Tổng cục Thuế"),
        ("Sở Khoa học và Công nghệ", "Sở Khoa học và Công nghệ"),
        ("TCT", "Tổng cục Thuế"),
        ("Bộ Tài chính", "Bộ Tài chính"),
        ("Sở", "Sở Khoa học và Công nghệ"),
    ]
