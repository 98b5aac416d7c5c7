"""Letters that a converter took for their look-alikes or read by the font's own numbering of glyphs.

Systematic, seen in PDFs whose fonts lack a map to Unicode: one wrong letter always stands for the same right one.
A word is changed only where that makes a syllable of it.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from ...patterns import Pattern
from ...syllables import syllables

_LATIN: Final = {
    "Ð": "Đ",
    "ð": "đ",
    "Ɖ": "Đ",
    "ǜ": "ũ",
    "Ǜ": "Ũ",
    "Ƕ": "ỳ",
    "Ƿ": "Ĩ",
    "ǌ": "ũ",
    "Ĉ": "Đ",
    "ÿ": "đ",
    "Ƭ": "Ĩ",
    "ƭ": "ĩ",
    "ѫ": "ơ",
    "Ѫ": "Ơ",
    "ѭ": "ư",
    "Ѭ": "Ư",
}


@cache
def _table() -> tuple[Pattern, Pattern, dict[int, str]]:
    """A wrong letter, a word that holds one, and what each letter should be."""
    table = {ord(wrong): right for wrong, right in _LATIN.items()}
    # Glyph numbers read as characters: the block from ạ to ỹ lies as a whole at U+04A4.
    table |= {code - 0x1EA0 + 0x04A4: chr(code) for code in range(0x1EA0, 0x1EFA)}
    wrong = "".join(map(chr, table))
    return Pattern(f"[{wrong}]"), Pattern(rf"[^\W\d_]*[{wrong}][^\W\d_]*"), table


def repair_glyphs(text: str) -> str:
    """``text`` with the words put right that hold such letters and become syllables without them."""
    letter, pattern, table = _table()
    if not letter.search(text):
        return text
    known = syllables()

    def word(match: re.Match[str]) -> str:
        right = match.group().translate(table)
        if right[0].isupper() and right[1:2].isupper():
            right = right.upper()
        return right if right.lower() in known else match.group()

    return pattern.sub(word, text)
