"""Square and cubic metres whose raised figure OCR lost or took for another sign: "386 mĩ sàn", "9.200 m/ngày đêm".

A length in place of an area is a wrong value, so the figure is put back only where what is measured tells which it was.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, TypeAlias

from ..patterns import Pattern

Edit: TypeAlias = tuple[int, int, str, str]

# A metre with the sign that stands for its raised figure, if any, behind a number or as the unit of a column. The
# letter comes first, to which the engine skips.
_METRE: Final = Pattern(r"m(?P<sign>[?¿°ºª”“\"'’‘*®^ˆÃãŠšŸÊĩíìỉîfỗộốồ]?)(?![^\W_]|[²³'’”?])")
_BEFORE_UNIT: Final = Pattern(r"(?:(?P<number>\d)|\((?:1[.]?000|nghìn|triệu)?) ?(?P<kilo>k?)\Z")
_PER_DAY: Final = Pattern(r"\s?/\s?(?:ngày|giờ|h(?![^\W_]))")
_PER_HEAD: Final = Pattern(
    r"(?:\s?/\s?(?:người|hộ|học sinh|giường|căn|nhân khẩu)| (?:sàn|mặt bằng|mặt nước|nhà ở))(?![^\W_])"
)
_BULK: Final = Pattern(r" (?:bê tông|gỗ|cát|sỏi|đá|bùn|đất đá|nước|khí)(?![^\W_])")
_AREA: Final = Pattern(r"(?<![^\W_])(?:diện tích|sàn|mặt bằng|rộng|đất ở|nhà ở)(?![^\W_])")
_VOLUME: Final = Pattern(
    r"(?<![^\W_])(?:khối lượng|dung tích|thể tích|trữ lượng|lưu lượng|đào|đắp|nạo vét|bê tông|gỗ|cát|sỏi|"
    r"(?<!nhà )(?<!mặt )nước)(?![^\W_])"
)
# Where no sign is left of the raised figure: none of these is measured by length.
_SURELY_AREA: Final = Pattern(r"(?<![^\W_])diện tích(?![^\W_])")
_SURELY_VOLUME: Final = Pattern(r"(?<![^\W_])(?:dung tích|thể tích|trữ lượng)(?![^\W_])")
_LENGTH: Final = Pattern(
    r"(?<![^\W_])(?:dài|rộng|cao|sâu|dày|cách|bán kính|đường|phạm vi|hành lang|tuyến|cốt|mực)(?![^\W_])"
)
# A clause ends at a stop that stands in no number, and at the end of the paragraph.
_CLAUSE: Final = Pattern(r"[^;:\0.,]*(?:[.,](?=\d)[^;:\0.,]*)*\Z")
_REACH: Final = 90
# They may end a quotation that began in a paragraph before, and so show no more than no sign, which is in here too.
_QUOTATION_MARKS: Final = "”\"'’"
_LONGEST: Final = 9  # of what stands before the letter: "(nghìn k"


def raised_unit_repairs(text: str, lowered: str) -> Iterator[Edit]:
    """The edits that put a raised 2 or 3 back; ``lowered`` is the text in small letters."""
    for found in _METRE.finditer(text):
        before = _BEFORE_UNIT.search(text, max(0, found.start() - _LONGEST), found.start())
        if before is None or not (before["number"] or text.startswith(")", found.end())):
            continue
        start, end, sign = before.start("kilo"), found.end(), found["sign"]
        if sign and sign in _QUOTATION_MARKS and _is_quoted(text, start):
            continue
        clause = _CLAUSE.search(lowered, max(0, start - _REACH), start)
        unit = f"{before['kilo']}m"
        figure = _figure(unit, sign not in _QUOTATION_MARKS, clause[0] if clause else "", lowered, end)
        if figure:
            yield start, end, unit + figure, "unit"


def _is_quoted(text: str, at: int) -> bool:
    """Whether a quotation or an opening mark stands before ``at`` in its paragraph, which the sign may close."""
    before = text[text.rfind("\0", 0, at) + 1 : at]
    return any(mark in before for mark in "“\"‘'")


def _figure(unit: str, signed: bool, clause: str, lowered: str, end: int) -> str:
    """The raised figure that is meant; nothing where it is not certain that there was one, or which."""
    if unit == "km":
        area = _SURELY_AREA.search(clause) and not _LENGTH.search(clause)
        return "²" if signed or area else ""
    cubic, square = bool(_PER_DAY.match(lowered, end)), bool(_PER_HEAD.match(lowered, end))
    if signed:
        cubic = cubic or bool(_VOLUME.search(clause) or _BULK.match(lowered, end))
        square = square or bool(_AREA.search(clause))
    elif _LENGTH.search(clause):
        return ""
    else:
        cubic = (cubic and "ngày" in lowered[end : end + 7]) or bool(_SURELY_VOLUME.search(clause))
        square = bool(_SURELY_AREA.search(clause))
    return "" if cubic == square else "³" if cubic else "²"
