"""Is it a Vietnamese syllable? Decided from how syllables are built (onset, rime, tone), not from a word list."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_RIMES = frozenset(
    re.findall(
        r"\S+",
        """a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
        e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu
        o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc
        oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uênh uêt ui um un ung uơ
        up ut uy uya uych uyên uyêt uyn uynh uyp uyt uyu uôc uôi uôm uôn uông uôt ư ưa ưc ưi ưm ưn ưng ươc ươi ươm
        ươn ương ươp ươt ươu ưt ưu y yêm yên yêng yêt yêu""",
    )
)
_TONES = {"\u0300": "f", "\u0301": "s", "\u0303": "x", "\u0309": "r", "\u0323": "j"}
_STOPPED = re.compile(r"(?:c|ch|p|t)$")
_ONSET = re.compile(r"(?:ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdđghklmnpqrstvx])?")
_EDGES = "“”\"'‘’()[]{}.,;:!?…-–/*"


def bare(word: str) -> str:
    """The word without the punctuation around it."""
    return word.strip(_EDGES)


@lru_cache(maxsize=20000)
def is_syllable(word: str) -> bool:
    """True for one well-formed syllable in any case; tone marks may stand on either vowel ("hoà", "hòa")."""
    tone = ""
    letters = []
    for char in unicodedata.normalize("NFD", word.lower()):
        if char in _TONES:
            if tone:
                return False
            tone = _TONES[char]
        else:
            letters.append(char)
    plain = unicodedata.normalize("NFC", "".join(letters))
    if not plain:
        return False
    found = _ONSET.match(plain)
    onset = found[0] if found else ""
    for start in {onset, onset[:1]}:
        rime = plain[len(start) :]
        if rime in _RIMES and (tone in ("s", "j") or not _STOPPED.search(rime)):
            return True
    return False


def is_well_formed(word: str) -> bool:
    """A syllable, or syllables joined by a hyphen, or no word at all (figures, a code in capitals)."""
    inner = bare(word)
    if not inner or any(c.isdigit() for c in inner):
        return True
    parts = re.split(r"[-–/&.]", inner)
    if not all(p.isalpha() or not p for p in parts):
        return False
    shaped = inner.islower() or inner.isupper() or inner.istitle() or (inner[:1].isupper() and inner[1:].islower())
    if all(is_syllable(p) for p in parts if p):
        return shaped
    return (inner.isupper() and inner.isascii()) or (inner.replace("Đ", "D").isupper() and len(inner) <= 8)
