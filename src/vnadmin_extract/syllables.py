"""All syllables that Vietnamese spelling allows: onset, rhyme and tone.

Built from the rules of the orthography (Hoàng Phê, "Chính tả tiếng Việt"; Đoàn Thiện Thuật, "Ngữ âm tiếng
Việt"), so a word that is not among them is a name, a foreign word or an error. Both placements of the tone mark
("hòa", "hoà") are in. Depends on nothing else in the package.
"""

from __future__ import annotations

import unicodedata
from functools import cache

TONES = "\u0300\u0301\u0303\u0309\u0323"
"""Combining marks of the tones huyền, sắc, ngã, hỏi, nặng; the level tone has none."""

_SOUND_TONES = ("", *TONES)
_STOP_TONES = ("\u0301", "\u0323")

# Onsets that may stand before any rhyme, before front vowels (i, e, ê, y) only, and before the others only.
_ONSETS = ("", "b", "ch", "d", "đ", "h", "kh", "l", "m", "n", "nh", "p", "ph", "r", "s", "t", "th", "tr", "v", "x")
_FRONT_ONSETS = ("k", "gh", "ngh")
_BACK_ONSETS = ("c", "g", "ng")

_RHYMES = """
a ai ao au ay am an ang anh ac ach ap at ăm ăn ăng ăc ăp ăt âm ân âng âc âp ât âu ây
e em en eng ec ep et eo ê êm ên ênh êch êp êt êu
i im in inh ich ip it iu ia iêm iên iêng iêc iêp iêt iêu
o oi om on ong oc op ot oong ooc ô ôi ôm ôn ông ôc ôp ôt ơ ơi ơm ơn ơp ơt
u ui um un ung uc up ut ua uôi uôm uôn uông uôc uôt
ư ưi ưm ưng ưc ưt ưu ưa ươi ươm ươn ương ươc ươp ươt ươu
oa oai oay oam oan oang oanh oao oac oach oap oat oăm oăn oăng oăc oăt oe oen oeo oet
uân uâng uât uây uê uên uênh uêch uơ uy uya uych uynh uyn uyt uyu uyên uyêt
"""
# Rhymes written with y: after h, k, l, m, t, s, v, qu and alone.
_Y_RHYMES = ("y", "yên", "yêt", "yêm", "yêu", "yêng")
_Y_ONSETS = ("", "h", "k", "l", "m", "s", "t", "v")
# After "qu" the rhyme has lost its u: qua, quyết, quốc.
_Q_RHYMES = """
a ai ao au ay an ang anh ac ach ap at am ăm ăn ăng ăc ăt ăp ân âng âc ât ây âu e en eng eo et
ê ên ênh êt êch êu i in inh ich it iu y yt yn ynh ych yên yêt yêu ơ ơi ơn ô ôc ôn
"""
# After "gi" the rhyme has lost its own i where it began with one: gì, giêng, giết.
_GI_RHYMES = """
a ai ao au ay am an ang anh ac ach ap at ăm ăn ăng ăc ăp ăt âm ân âng âc âp ât âu ây e em en eo ep et
ê êng êt êp êm ên ich o oi om on ong oc ot ooc ô ôi ôm ôn ông ôc ôt ơ ơi ơn ơp ơt u ui um un ung uc up ut ua uôc
ư ưa ưt ưng ươm ươn ương ươc iêt
"""

# Syllables of place names of the highlands that keep a spelling of their own.
_NAMES = ("đắk", "lắk", "đăk", "kạn", "kông", "krông", "plông", "glong", "chư", "sê", "pưh", "păh")


def _tone_places(rhyme: str) -> tuple[int, ...]:
    """Where in ``rhyme`` its tone mark may stand."""
    marked = [i for i, c in enumerate(rhyme) if c in "ăâêôơ"]
    if marked:
        return (marked[-1],)
    vowels = [i for i, c in enumerate(rhyme) if c in "aeiouyư"]
    if len(vowels) == 1:
        return (vowels[0],)
    if rhyme in ("oa", "oe", "uy"):
        return (vowels[0], vowels[1])
    # Three vowels, or two and a consonant: the second carries it (khoái, xoắn, huýt); else the first (mùa, báo).
    closed = vowels[-1] != len(rhyme) - 1
    return (vowels[1],) if closed or len(vowels) == 3 or rhyme == "uơ" else (vowels[0],)


def _toned(onset: str, rhyme: str) -> set[str]:
    tones = _STOP_TONES if rhyme.endswith(("c", "ch", "p", "t")) else _SOUND_TONES
    return {
        unicodedata.normalize("NFC", onset + rhyme[: place + 1] + tone + rhyme[place + 1 :])
        for place in _tone_places(rhyme)
        for tone in tones
    }


@cache
def syllables() -> frozenset[str]:
    """Every syllable of the spelling in lower case, NFC."""
    found: set[str] = set()
    for rhyme in _RHYMES.split():
        front = rhyme[0] in "ieê"
        for onset in (*_ONSETS, *(_FRONT_ONSETS if front else _BACK_ONSETS)):
            found |= _toned(onset, rhyme)
    for rhyme in ("i", "in", "ip", "iêng"):
        found |= _toned("g", rhyme)
    for rhyme in _Y_RHYMES:
        for onset in _Y_ONSETS if rhyme == "y" else ("",):
            found |= _toned(onset, rhyme)
    for rhyme in _Q_RHYMES.split():
        found |= _toned("qu", rhyme)
    for rhyme in _GI_RHYMES.split():
        found |= _toned("gi", rhyme)
    # "gì" and the placements on the glide that people type: "qúy", "qũy".
    found |= {unicodedata.normalize("NFC", "gi" + tone) for tone in TONES}
    found |= {unicodedata.normalize("NFC", "qu" + tone + "y") for tone in TONES}
    found |= set(_NAMES)
    return frozenset(found)


def is_syllable(word: str) -> bool:
    """Whether ``word`` (any case, NFC) is a possible syllable."""
    return word.lower() in syllables()
