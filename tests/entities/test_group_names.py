"""What groups of unnamed bodies are called: abbreviations spelled out, the capitals of a heading made small."""

from __future__ import annotations

import pytest

from vnadmin_extract.document import Context
from vnadmin_extract.entities.agencies.grammar import find_agencies
from vnadmin_extract.segment import structure


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("các huyện, TX, TP", "các huyện, thị xã, thành phố"),
        ("Sở GTVT các tỉnh", "Sở Giao thông vận tải các tỉnh"),
        ("cơ quan ngang bộ, cơ quan thuộc CP", "cơ quan ngang bộ, cơ quan thuộc Chính phủ"),
        ("TT HĐND các xã", "Thường trực Hội đồng nhân dân các xã"),
        ("Ủy ban nhân dân (UBND) các xã", "Ủy ban nhân dân các xã"),
        # Ministers are no bodies, but what they head is meant.
        ("Bộ trưởng, Thủ trưởng cơ quan ngang Bộ", "các Bộ, cơ quan ngang Bộ"),
        (
            "các đồng chí Bộ trưởng, Thủ trưởng các cơ quan ngang bộ, cơ quan thuộc Chính phủ",
            "các Bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ",
        ),
    ],
)
def test_names_of_groups_are_spelled_out(words: str, name: str) -> None:
    (found,) = find_agencies(structure(f"Yêu cầu {words} rà soát."), Context(issuer_level="central"))
    assert (found.collective, found.canonical) == (True, name)


@pytest.mark.parametrize(
    ("heading", "name"),
    [
        ("I. ĐỐI VỚI UBND CÁC XÃ, PHƯỜNG", "Ủy ban nhân dân các xã, phường"),
        ("II. ĐỐI VỚI CÁC SỞ, NGÀNH", "các sở, ngành"),
        ("III. NHIỆM VỤ CỦA CÁC SỞ, NGÀNH, ĐỊA PHƯƠNG", "các sở, ngành, địa phương"),
        ("CÁC PHÒNG, BAN CHUYÊN MÔN", "các phòng, ban chuyên môn"),
        ("II. ĐỐI VỚI SỞ Y TẾ CÁC TỈNH, THÀNH PHỐ", "Sở Y tế các tỉnh, thành phố"),
        ("2. TRÁCH NHIỆM CỦA PHÒNG Y TẾ CÁC HUYỆN", "Phòng Y tế các huyện"),
    ],
)
def test_a_heading_s_capitals_are_none_of_the_name(heading: str, name: str) -> None:
    """The heading says whose tasks stand below it."""
    (found,) = find_agencies(structure(f"{heading}\n1. Rà soát hồ sơ."), Context(issuer_level="province"))
    assert (found.collective, found.canonical) == (True, name)


def test_a_table_s_title_names_no_group() -> None:
    assert not find_agencies(structure("CHỈ TIÊU GIAO CHO CÁC XÃ, ĐƠN VỊ"), Context(issuer_level="province"))


@pytest.mark.parametrize(
    ("told", "name"),
    [
        ("Các cấp, các ngành, các tổ chức đã hỗ trợ 12 tấn gạo.", "các cấp, các ngành, các tổ chức"),
        ("Từ đầu năm, các cấp, các ngành, các tổ chức đều vào cuộc.", "các cấp, các ngành, các tổ chức"),
    ],
)
def test_organisations_at_the_end_of_a_list_that_act(told: str, name: str) -> None:
    (found,) = find_agencies(structure(told), Context(issuer_level="province"))
    assert (found.collective, found.canonical) == (True, name)


def test_units_of_the_ministry_beside_heads_of_other_bodies() -> None:
    told = "Yêu cầu Thủ trưởng các đơn vị thuộc Bộ, Giám đốc Sở Công Thương các tỉnh báo cáo."
    context = Context(issuer="Bộ Công Thương", issuer_level="central")
    found = [told[m.start : m.end] for m in find_agencies(structure(told), context)]
    assert found == ["các đơn vị", "Bộ", "Sở Công Thương các tỉnh"]
