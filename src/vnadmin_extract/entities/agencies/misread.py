"""Words of bodies' names that a scanner misread, mended for the reading: "Téng cục Thuê", "Ban Chi đạo", "Chính phú".

The page's wording stays as it is; only the grammar of names sees the mended words, which are of the same length. A
word is mended where the words beside it make it part of a name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...linking.fold import fold
from ...signs import places

_WORD_ENDS = r"(?![^\W\d_])"
# What is looked for, from how far behind its beginning, and what stands there in truth. Each begins with fixed letters:
# by these the search is quick.
_MISREAD = (
    (r"ng cục (?<=T[oôốồỗộơòóỏõọéèêẻ]ng cục )(?<![^\W\d_]T.ng cục )", -2, "Tổ"),
    (rf"ục Thu[êéẽềể]{_WORD_ENDS}", 6, "ế"),
    (rf"ục thuê (?:địa phương|các tỉnh){_WORD_ENDS}", 6, "ế"),
    ("ổng cục Hai quan", 9, "ả"),
    (rf"Ban Chi (?:đạo|dao)(?! [Tt]rưởng){_WORD_ENDS}", 6, "ỉ"),
    (rf"Ban Ch[iỉ] dao{_WORD_ENDS}", 8, "đạo"),
    (rf"hính Phủ{_WORD_ENDS}", 5, "p"),
    (rf"hính phú{_WORD_ENDS}", 7, "ủ"),
    ("Mặt trận T[éeêôốo] quốc", 10, "ổ"),
    (rf"an của Dang{_WORD_ENDS}", 7, "Đảng"),
    (rf"tỉnh thành ph[ếềôóoỗộồ]{_WORD_ENDS}", 13, "ố"),
    (rf"tỉnh, thành ph[ếềôóoỗộồ]{_WORD_ENDS}", 14, "ố"),
    (rf"ác t[iìíĩị]nh(?:,? (?:và )?thành phố| trực thuộc){_WORD_ENDS}", 4, "ỉ"),
    (rf" don vị{_WORD_ENDS}", 1, "đơn"),
)  # fmt: skip
_COMPILED = tuple((re.split(r"[\[\\(]", p, maxsplit=1)[0], re.compile(p), at, right) for p, at, right in _MISREAD)

# Names of which the words that are looked for stand as they should, and where from their beginning the one stands that
# may be hurt in one letter: "Thủ tướng Chính phi", "Vin phòng Bộ Tài chính".
_BUT_ONE = (
    ("Thủ tướng Chính ", 16, "phủ"),
    (" tướng Chính phủ", -3, "Thủ"),
    ("Văn phòng Chính ", 16, "phủ"),
    (" phòng Chính phủ", -3, "Văn"),
    (" phòng Bộ ", -3, "Văn"),
    (" phòng UBND", -3, "Văn"),
    (" phòng Ủy ban", -3, "Văn"),
    ("Ủy ban nhân ", 12, "dân"),
    (" ban nhân dân ", -2, "Ủy"),
    ("Hội đồng nhân ", 14, "dân"),
    (" đồng nhân dân ", -3, "Hội"),
)


def _hurt_in_one(text: str) -> Iterator[tuple[int, str]]:
    """Where such a word begins, and what it was meant to be."""
    for sign, offset, right in _BUT_ONE:
        for at in places(text, sign):
            start = at + offset
            end = start + len(right)
            word = text[start:end]
            if (
                start >= 0
                and word != right
                and word.isalpha()
                and word[0].isupper() == right[0].isupper()
                and not text[start - 1 : start].isalnum()
                and not text[end : end + 1].isalnum()
                and _in_one_letter(fold(word), fold(right))
            ):
                yield start, right


def _in_one_letter(word: str, right: str) -> bool:
    return len(word) == len(right) and sum(a != b for a, b in zip(word, right, strict=True)) <= 1


def mended(text: str) -> str:
    """``text`` with such words as they were meant, of the same length."""
    text = _with(
        text,
        [
            (hit.start() + at, right)
            for sign, pattern, at, right in _COMPILED
            if sign in text
            for hit in pattern.finditer(text)
        ],
    )
    return _with(text, list(_hurt_in_one(text)))


def _with(text: str, found: list[tuple[int, str]]) -> str:
    if not found:
        return text
    letters = list(text)
    for at, right in found:
        letters[at : at + len(right)] = right
    return "".join(letters)
