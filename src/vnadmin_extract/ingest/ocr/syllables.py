"""Can this be a word of a Vietnamese page? A check on what a reader made of a word, from how syllables are built."""

from __future__ import annotations

from ...patterns import Pattern
from ...syllables import syllables

_EDGES = "“”\"'‘’()[]{}.,;:!?…-–/*"
_JOINTS = Pattern(r"[-–/&.]")


def bare(word: str) -> str:
    """The word without the punctuation around it."""
    return word.strip(_EDGES)


def is_well_formed(word: str) -> bool:
    """A syllable, syllables joined by a hyphen, a code in capitals, or no word at all (figures, signs)."""
    inner = bare(word)
    if not inner or any(c.isdigit() for c in inner):
        return True
    parts = [p for p in _JOINTS.split(inner) if p]
    if not all(p.isalpha() for p in parts):
        return False
    if all(p.lower() in syllables() for p in parts):
        return all(p.islower() or p.isupper() or p[1:].islower() for p in parts)
    return inner.isupper() and len(inner) <= 8
