"""Letters without their marks, one for one, so that offsets stay true."""

from __future__ import annotations

import unicodedata
from typing import Final

_LETTERS: Final = "àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ"


def _base(letter: str) -> str:
    return "d" if letter == "đ" else unicodedata.normalize("NFD", letter)[0]


_TABLE: Final = {
    **{code: chr(code).lower() for code in range(ord("A"), ord("Z") + 1)},
    **{ord(c): _base(c) for c in _LETTERS},
    **{ord(c.upper()): _base(c) for c in _LETTERS},
}


def fold(text: str) -> str:
    """``text`` in small letters without marks, of the same length."""
    return text.translate(_TABLE)
