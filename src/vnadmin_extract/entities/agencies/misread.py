"""Words of bodies' names that a scanner misread, mended for the reading: "Téng cục Thuê", "Ban Chi đạo", "Chính phú".

The page's wording stays as it is; only the grammar of names sees the mended words, which are of the same length. A
word is mended where the words beside it make it part of a name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...linking.fold import fold, letters_apart
from ...linking.places import PROVINCES, province_named
from ...patterns import Pattern
from ...signs import places

_WORD_ENDS = r"(?![^\W\d_])"
# What is looked for, from how far behind its beginning, and what stands there in truth. Each begins with fixed letters:
# by these the search is quick.
_MISREAD = (
    (r"ng cục (?<=T[oôốồỗộơòóỏõọéèêẻ]ng cục )(?<![^\W\d_]T.ng cục )", -2, "Tổ"),
    (rf"ục Thu[êéẽềể]{_WORD_ENDS}", 6, "ế"),
    (rf"ục thuê (?:địa phương|các tỉnh){_WORD_ENDS}", 6, "ế"),
    ("ổng cục Hai quan", 9, "ả"),
    (rf"Ban Ch(?:i (?:đạo|dao)|ỉ dao)(?! [Tt]rưởng){_WORD_ENDS}", 4, "Chỉ đạo"),
    (rf"hính (?:Ph[úủ]|phú){_WORD_ENDS}", 5, "phủ"),
    ("Mặt trận T[éeêôốo] quốc", 10, "ổ"),
    (rf"an của Dang{_WORD_ENDS}", 7, "Đảng"),
    (rf"ác t[iìíĩị]nh(?:,? (?:và )?thành phố| trực thuộc){_WORD_ENDS}", 4, "ỉ"),
    (rf" don vị{_WORD_ENDS}", 1, "đơn"),
    ("BN[DĐ](?<=[ƯỦÚÙŨỤỨỪỬỮỰ]BN[DĐ]|UBNĐ)", -1, "UBND"),
    ("N[DĐ](?<=HDN[DĐ]|HĐNĐ)", -2, "HĐND"),
    (rf"iệt [nN]am(?<=[vV]iệt .am)(?<!Việt Nam){_WORD_ENDS}", -1, "Việt Nam"),
    (rf"sở, ban, ng[aáảãạâấầẩẫậăắằẳẵặ]nh{_WORD_ENDS}", 9, "ngành"),
)  # fmt: skip
_COMPILED = tuple((re.split(r"[\[\\(]", p, maxsplit=1)[0], Pattern(p), at, right) for p, at, right in _MISREAD)

# Names by their middle, with what stands before and behind it: one of the two may be hurt in a letter, "Thủ tướng
# Chính phi", "Vin phòng Bộ Tài chính".
_AROUND = (
    (" tướng Chính ", (("Thủ", "phủ"),)),
    (" phòng ", (("Văn", "Chính phủ"), ("Văn", "Bộ "), ("Văn", "UBND"), ("Văn", "Ủy ban"))),
    (" ban nhân ", (("Ủy", "dân"),)),
    (" đồng nhân ", (("Hội", "dân"),)),
)
# Behind whom a unit stands whose name a scanner hurt: "UBND tình", "Công an thành phô Hà Giang".
_BEFORE_UNITS = ("UBND", "HĐND", "hân dân", "ông an", "Quân sự", "Biên phòng", "thuộc", "ngành", "Thanh tra")
# No "UBND tính toán", no "Công an tình nguyện".
_NO_PROVINCE = Pattern(r" t.nh(?: (?:toán|hình|từ|đến|trạng|nguyện|theo|chung|thời|cảm|huống)|[^\W\d_])")
_TWO_WORDS = Pattern(r"[^\W\d_]+ [^\W\d_]+")
_CITY = Pattern(r" thành ph[oóòỏõọôồổỗộếề](?![^\W\d_])")


def _hurt_units(text: str) -> Iterator[tuple[int, str]]:
    """Where a letter of such a unit stands, and what it was meant to be."""
    for at in places(text, " tình", " tính", " tĩnh", " tịnh", " tinh"):
        if text.endswith(_BEFORE_UNITS, 0, at) and not _NO_PROVINCE.match(text, at):
            yield at + 2, "ỉ"
    for at in places(text, " thành ph"):
        hurt = not text.startswith("ố", at + 9) and _CITY.match(text, at)
        if hurt and (
            text.endswith(("tỉnh", "tỉnh,"), 0, at)
            or (text.endswith(_BEFORE_UNITS, 0, at) and text[at + 11 : at + 12].isupper())
        ):
            yield at + 9, "ố"
    for at in places(text, "tỉnh "):
        name = _TWO_WORDS.match(text, at + 5) if text[at + 5 : at + 6].isupper() else None
        province = province_named(name[0]) if name and name[0] not in PROVINCES else None
        # No other name that the province had.
        if name and province and len(province) == len(name[0]) and fold(province) == fold(name[0]):
            yield at + 5, province


def _hurt_in_one(text: str) -> Iterator[tuple[int, str]]:
    """Where a word of such a name begins that is hurt, and what it was meant to be."""
    for middle, names in _AROUND:
        for at in places(text, middle):
            end = at + len(middle)
            for left, right in names:
                stands = text.endswith(left, 0, at), text.startswith(right, end)
                if all(stands):
                    break
                if stands[1] and _is_hurt(text, at - len(left), left):
                    yield at - len(left), left
                    break
                if stands[0] and " " not in right and _is_hurt(text, end, right):
                    yield end, right
                    break


def _is_hurt(text: str, start: int, right: str) -> bool:
    end = start + len(right)
    word = text[start:end]
    return (
        start >= 0
        and word.isalpha()
        and word[0].isupper() == right[0].isupper()
        and not text[start - 1 : start].isalnum()
        and not text[end : end + 1].isalnum()
        and letters_apart(fold(word), fold(right)) in (0, 1)
    )


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
    return _with(text, [*_hurt_in_one(text), *_hurt_units(text)])


def _with(text: str, found: list[tuple[int, str]]) -> str:
    if not found:
        return text
    letters = list(text)
    for at, right in found:
        letters[at : at + len(right)] = right
    return "".join(letters)
