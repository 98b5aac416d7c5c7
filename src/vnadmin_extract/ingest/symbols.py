"""Signs of the fonts Symbol and Wingdings, which Word keeps as private characters (U+F020 to U+F0FF).

"≥ 95%" set with Word's table of symbols comes as U+F0B3, out of PDFs too. Source of the numbers: Adobe's encoding of
Symbol (unicode.org, MAPPINGS/VENDORS/ADOBE/symbol.txt). Each sign is one character before and after, so offsets stay.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from ..patterns import Pattern

SUPERSCRIPT: Final = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_PRIVATE: Final = Pattern("[\uf020-\uf0ff]")
_BULLET: Final = "•"
_SIGNS: Final = {
    0xA3: "≤", 0xA5: "∞", 0xAB: "↔", 0xAC: "←", 0xAD: "↑", 0xAE: "→", 0xAF: "↓", 0xB0: "°", 0xB1: "±", 0xB2: "″",
    0xB3: "≥", 0xB4: "×", 0xB8: "÷", 0xB9: "≠", 0xBA: "≡", 0xBB: "≈", 0xBC: "…", 0xC5: "⊕", 0xC6: "∅", 0xCE: "∈",
    0xD6: "√", 0xD7: "·", 0xDE: "⇒", 0xE5: "∑", 0x61: "α", 0x62: "β", 0x67: "γ", 0x64: "δ", 0x65: "ε", 0x68: "η",
    0x6C: "λ", 0x6D: "μ", 0x70: "π", 0x72: "ρ", 0x73: "σ", 0x74: "τ", 0x66: "φ", 0x77: "ω", 0x44: "Δ", 0x47: "Γ",
    0x46: "Φ", 0x4C: "Λ", 0x53: "Σ", 0x57: "Ω", 0x2D: "-",
}  # fmt: skip
# What Symbol has where ASCII has it too.
_AS_ASCII: Final = " !#%&()+,./0123456789:;<=>?[]_{|}"
_TABLE: Final = (
    {0xF000 + code: _BULLET for code in range(0x20, 0x100)}
    | {0xF000 + ord(sign): sign for sign in _AS_ASCII}
    | {0xF000 + code: sign for code, sign in _SIGNS.items()}
)


def with_superscripts(text: str, marks: Sequence[tuple[int, int]]) -> str:
    """``text`` with the raised figures at ``marks`` as superscript signs: in a cell, which has no marks, they are kept
    apart from the number before them."""
    for start, end in reversed(marks):
        text = text[:start] + text[start:end].translate(SUPERSCRIPT) + text[end:]
    return text


def symbols_in_unicode(text: str) -> str:
    """``text`` with the private signs in Unicode; what is no sign of Symbol is a bullet of Wingdings."""
    return text.translate(_TABLE) if _PRIVATE.search(text) else text


def sign(code: int, font: str) -> str:
    """The sign that Word names by ``code`` in ``font``: a bullet where it is none of Symbol's."""
    code = code & 0xFF if code >= 0xF000 else code
    if font.lower() == "symbol":
        return _TABLE[0xF000 + code] if 0x20 <= code <= 0xFF else ""
    return _BULLET if font.lower().startswith(("wingdings", "webdings")) else symbols_in_unicode(chr(0xF000 + code))
