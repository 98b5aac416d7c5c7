"""Groups told by the common name of a kind in small letters, and clusters of bodies."""

from __future__ import annotations

import pytest

from markup import parse
from vnadmin_extract.document import Context
from vnadmin_extract.entities.agencies.grammar import find_agencies
from vnadmin_extract.segment import structure


@pytest.mark.parametrize(
    "example",
    [
        "Chỉ đạo <g>trạm y tế các xã, thị trấn</g> trực cấp cứu.",
        "Giao <g>trung tâm chính trị cấp huyện</g> mở lớp.",
        "Hướng dẫn <g>các phòng giáo dục và đào tạo, trường trung học phổ thông</g> tổng kết năm học.",
        "Gửi <g>TTYT các huyện, TP</g> tổng hợp.",
        "<g>Các cụm, khối thi đua</g> gửi kết quả trước ngày 10.",
        "Chia các cụm thi đua theo địa bàn; xây dựng trạm y tế cấp xã đạt chuẩn; phong trào thi đua.",
        "Tỉnh có 11 trung tâm y tế huyện, thị xã; 90% trạm y tế các xã đạt chuẩn.",
    ],
)
def test_groups(example: str) -> None:
    bare, spans = parse(example)
    found = find_agencies(structure(bare), Context(province="Hà Nam", issuer_level="province"))
    assert [bare[m.start : m.end] for m in found if m.collective] == [s.text for s in spans]
