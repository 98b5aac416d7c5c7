"""A pattern searched for by plain words gives what the pattern alone gives."""

import re

import pytest

from vnadmin_extract.entities.agencies.collectives import councils, enterprises
from vnadmin_extract.entities.agencies.collectives import grammar as collectives
from vnadmin_extract.entities.agencies.lists import grammar as lists
from vnadmin_extract.entities.agencies.names import anchors
from vnadmin_extract.entities.agencies.names.capitals import capitals_of
from vnadmin_extract.entities.citations import grammar as citations
from vnadmin_extract.entities.citations import laws
from vnadmin_extract.entities.dates import grammar as dates
from vnadmin_extract.entities.dates import recurring, relative
from vnadmin_extract.signs import matches, places

TEXT = """Các Sở: Y tế, Tư pháp; 12 sở, ngành và các bộ, cơ quan ngang bộ; UBND các huyện, thị xã; HĐND tỉnh Hà Nam
những phòng chuyên môn, Các Tập đoàn: Điện lực; các Tổng công ty; Công an huyện Sóc Sơn
cấp ủy, chính quyền các cấp; lực lượng công an; Huyện ủy, Thị ủy; Bộ, ngành; Đảng ủy xã; Mặt trận Tổ quốc
Cục Thuế; Chi cục Thú y; đơn vị cấp nước, tổ chức chi trả
Luật Thú y năm 2015, Bộ luật Lao động, Pháp lệnh Dân số, Hiến pháp; Nghị quyết 12 của Chính phủ, số 15 ngày
ngày 3/4/2024, năm 2023, tháng 5, quý II, quí 3, đầu năm, giữa tháng, cuối quý, tuần 2, hai tháng, ba tháng, sáu tháng
trong vòng 5 ngày, chậm nhất 3 ngày, sau 10 ngày kể từ ngày ký, không quá 7 ngày, thời hạn 30 ngày, giai đoạn, thời kỳ
hàng tháng, hằng quý, từng tuần, mỗi năm, tháng 1 lần, lần/năm, định kỳ
thường trực, tỉnh ủy, tỉnh đoàn, phòng Tư pháp; Các tỉnh Hà Nam, Nam Định; thành phố Huế; báo, đài
phòng, ban; địa phương, mỗi đơn vị"""


@pytest.mark.parametrize(
    ("pattern", "signs"),
    [
        (anchors._SMALL, anchors._SMALL_WORDS),
        (collectives._OPENING, collectives._SIGNS),
        (enterprises._KIND, enterprises._NOUNS),
        (citations._UNCOUNTED, citations._UNCOUNTED_TYPES),
        (laws._HEAD, laws._HEADS),
        (dates._WORD, dates._SIGNS),
        (recurring._SIGN, recurring._SIGNS),
        (relative._RELATIVE, relative._SIGNS),
    ],
    ids=lambda value: value.pattern[:20] if isinstance(value, re.Pattern) else "",
)
def test_the_signs_are_all_that_the_pattern_begins_with(pattern: re.Pattern[str], signs: tuple[str, ...]) -> None:
    expected = [m.span() for m in pattern.finditer(TEXT)]
    assert expected
    assert [m.span() for m in matches(pattern, TEXT, places(TEXT, *signs))] == expected


@pytest.mark.parametrize(
    ("pattern", "heads", "small"),
    [
        (re.compile(councils._HEAD), councils._CAPITALS, councils._SMALL),
        (lists._GROUPS, ("Các",), ("các ",)),
        (lists._TERRITORIAL, lists._BODY_WORDS, ()),
        (lists._OF_DISTRICTS, lists._BODY_WORDS, ()),
        (lists._PLACES, lists._PLACE_WORDS, lists._SMALL_PLACES),
    ],
)
def test_capitals_and_signs_are_all_that_the_pattern_begins_with(
    pattern: re.Pattern[str], heads: tuple[str, ...], small: tuple[str, ...]
) -> None:
    expected = [m.span() for m in pattern.finditer(TEXT)]
    assert expected
    assert [m.span() for m in matches(pattern, TEXT, capitals_of(TEXT).starts(heads, small))] == expected


def test_heads_sorted_by_their_letters_find_the_same() -> None:
    expected = [m.span() for m in re.finditer(councils._HEAD, TEXT)]
    sorted_heads = councils._heads()
    found = []
    at = 0
    while at < len(TEXT):
        pattern = sorted_heads.get(TEXT[at : at + councils._KEY])
        head = pattern.match(TEXT, at) if pattern else None
        if head:
            found.append(head.span())
        at = head.end() if head else at + 1
    assert found == expected


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        ("(?:(?<=cục, )|(?<=ban, ))trung tâm", {"trung"}),
        ("cơ quan(?= ?[,;.:)]|$)|đơn vị", {"cơ", "đơn"}),
        ("(?:tổng |chi )?cục", {"tổng", "chi", "cục"}),
    ],
)
def test_first_words_of_a_pattern(pattern: str, words: set[str]) -> None:
    assert anchors.first_words(pattern) == words


def test_matches_do_not_overlap() -> None:
    assert [m.span() for m in matches(re.compile("a+"), "aaa ba", places("aaa ba", "a"))] == [(0, 3), (5, 6)]
