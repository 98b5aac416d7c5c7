"""Words of bodies' names that a scanner misread, mended for the reading: "Téng cục Thuê", "Ban Chi đạo", "Chính phú".

The page's wording stays as it is; only the grammar of names sees the mended words, which are of the same length. A
word is mended where the words beside it make it part of a name.
"""

from __future__ import annotations

import re

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
    ("Thi tướng Chính ph[ủú]", 0, "Thủ"),
    ("Mặt trận T[éeêôốo] quốc", 10, "ổ"),
    (rf"an của Dang{_WORD_ENDS}", 7, "Đảng"),
    (rf"tỉnh thành ph[ếềôóoỗộồ]{_WORD_ENDS}", 13, "ố"),
    (rf"tỉnh, thành ph[ếềôóoỗộồ]{_WORD_ENDS}", 14, "ố"),
    (rf"các tình(?:, thành phố| trực thuộc){_WORD_ENDS}", 5, "ỉ"),
    (rf" don vị{_WORD_ENDS}", 1, "đơn"),
)  # fmt: skip
_COMPILED = tuple((re.split(r"[\[\\(]", p, maxsplit=1)[0], re.compile(p), at, right) for p, at, right in _MISREAD)


def mended(text: str) -> str:
    """``text`` with such words as they were meant, of the same length."""
    found = [
        (hit.start() + at, right)
        for sign, pattern, at, right in _COMPILED
        if sign in text
        for hit in pattern.finditer(text)
    ]
    if not found:
        return text
    letters = list(text)
    for at, right in found:
        letters[at : at + len(right)] = right
    return "".join(letters)
