"""Titles whose letters are set apart: "T H Ô N G   B Á O" is "THÔNG BÁO"."""

from __future__ import annotations

from itertools import accumulate, pairwise

from ..document import Mapped
from ..patterns import Pattern

_SPACED = Pattern(r"(?:[^\W\d_]\s+){3,}[^\W\d_](?:\s*:)?")
_LETTER = Pattern(r"[^\W\d_]")
_NAMES = (
    "THÔNG BÁO", "CHỈ THỊ", "BÁO CÁO", "KẾ HOẠCH", "CHƯƠNG TRÌNH", "QUYẾT ĐỊNH", "NGHỊ QUYẾT", "NGHỊ ĐỊNH", "THÔNG TƯ",
    "CÔNG ĐIỆN", "TỜ TRÌNH", "HƯỚNG DẪN", "QUY CHẾ", "QUY ĐỊNH", "PHƯƠNG ÁN", "ĐỀ ÁN", "KẾT LUẬN", "BIÊN BẢN",
    "GIẤY MỜI", "PHỤ LỤC",
)  # fmt: skip
_TYPES = {name.replace(" ", ""): name for name in _NAMES}


def joined_letters(mapped: Mapped) -> Mapped:
    """A line of capitals with spaces between them as the words that they spell: those of a document's type, or those
    that wider spaces part; as it is where neither tells its words."""
    text = mapped.text
    if not text[1:2].isspace() or not text.isupper() or not _SPACED.fullmatch(text):
        return mapped
    letters = list(_LETTER.finditer(text))
    spaces = [(a.end(), b.start()) for a, b in pairwise(letters)]
    widths = [b - a for a, b in spaces]
    if name := _TYPES.get("".join(m[0] for m in letters)):
        ends = set(accumulate(map(len, name.split())))
    elif max(widths) > min(widths):
        ends = {number for number, width in enumerate(widths, 1) if width > min(widths)}
    else:
        return mapped
    edits = [(a, b, " " if number in ends else "") for number, (a, b) in enumerate(spaces, 1)]
    if text.endswith(":"):
        edits.append((letters[-1].end(), len(text), ":"))
    return mapped.edit(edits)
