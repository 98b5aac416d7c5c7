"""Words of bodies' names that a scanner misread, mended for the reading: "Téng cục Thuê", "Ban Chi đạo", "Chính phú".

The page's wording stays as it is; only the grammar of names sees the mended words, which are of the same length. A
word is mended where the words beside it make it part of a name.
"""

from __future__ import annotations

import re

_O = "[oôốồổỗộơòóỏõọéèêẻ]"
# By a piece of text that hardly occurs otherwise, or by which the search is quick: what is misread and what it is.
_MISREAD = (
    ("ng cục ", rf"(?<![^\W\d_])T(?!ổ){_O}(?=ng cục )", "Tổ"),
    ("ục Thu", r"(?<=[Cc]ục Thu)[êéẽềể](?![^\W\d_])", "ế"),
    ("ục thuê", r"(?<=[Cc]ục thu)ê(?= (?:địa phương|các tỉnh)(?![^\W\d_]))", "ế"),
    ("ổng cục Hai", r"(?<=ổng cục H)a(?=i quan)", "ả"),
    ("an Chi ", r"(?<=Ban Ch)i(?= (?:đạo|dao)(?! [Tt]rưởng)(?![^\W\d_]))", "ỉ"),
    ("an Chỉ dao", r"(?<=Ban Chỉ )dao(?![^\W\d_])", "đạo"),
    ("hính Phủ", r"(?<=Chính )P(?=hủ(?![^\W\d_]))", "p"),
    ("hính phú", r"(?<=[Cc]hính ph)ú(?![^\W\d_])", "ủ"),
    ("i tướng C", r"(?<![^\W\d_])Thi(?= tướng Chính phủ)", "Thủ"),
    ("Mặt trận T", r"(?<=Mặt trận T)[éeêôốo](?= quốc)", "ổ"),
    ("an của Dang", r"(?<=[Bb]an của )Dang(?![^\W\d_])", "Đảng"),
    ("ành ph", r"(?:(?<=tỉnh thành ph)|(?<=tỉnh, thành ph))[ếềôóoỗộồ](?![^\W\d_])", "ố"),
    ("các tình", r"(?<=các t)ì(?=nh(?:, thành phố| trực thuộc)(?![^\W\d_]))", "ỉ"),
    (" don vị", r"(?<= )don(?= vị(?![^\W\d_]))", "đơn"),
)  # fmt: skip
_COMPILED = tuple((sign, re.compile(pattern), right) for sign, pattern, right in _MISREAD)


def mended(text: str) -> str:
    """``text`` with such words as they were meant, of the same length."""
    for sign, pattern, right in _COMPILED:
        if sign in text:
            text = pattern.sub(right, text)
    return text
