"""Vietnamese letters in regular expressions.

The capitals lie scattered over Unicode, so no range is right: ``[À-Ỹ]`` takes in small letters too. Patterns are
written with ``{U}`` for the capitals and ``{L}`` for the small letters, to stand inside brackets: ``[{U}]``.
"""

from __future__ import annotations

from .patterns import Pattern

_VOWELS = "ÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴ"
UPPER = "A-ZĐ" + _VOWELS
LOWER = "a-zđ" + _VOWELS.lower()


def compile_vi(pattern: str, flags: int = 0) -> Pattern:
    """The pattern with ``{U}`` and ``{L}`` replaced by the capitals and the small letters."""
    return Pattern(spell_out(pattern), flags)


def spell_out(pattern: str) -> str:
    return pattern.replace("{U}", UPPER).replace("{L}", LOWER)
