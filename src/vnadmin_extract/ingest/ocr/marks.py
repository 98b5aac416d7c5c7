"""Words whose marks are in doubt, settled by what is likely between their neighbours."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from ...likely import counts
from ...patterns import Pattern
from ..tokens import Token
from .syllables import bare

# How much likelier, in natural logarithms, other marks must be than those in doubt, and than those that both read.
_FAR = 4.0
_VERY_FAR = 9.5
_REMARKED = 0.6
_DOUBTED = 0.97
_RISING = Pattern("[\u0301\u0303\u0309]")


def plain(word: str) -> str:
    """The word as the counts of syllables know it; nothing where a sign after it ends the phrase."""
    return bare(word).lower()


def remarked(token: Token, before: str, readings: list[str], after: str, far: float = _FAR) -> Token:
    """A word whose marks are in doubt, with those that only fit between its neighbours."""
    better = counts().better(before, readings, after, far)
    inner = bare(token.text)
    if better is None or len(better) != len(inner):
        return token
    if inner.isupper():
        better = better.upper()
    elif inner[:1].isupper():
        better = better[:1].upper() + better[1:]
    return token._replace(text=token.text.replace(inner, better), confidence=min(token.confidence or 0.0, _REMARKED))


def with_known_marks(row: Sequence[Token]) -> list[Token]:
    """Words whose mark both readers took for another ("Tố chức"): those that were never seen beside their neighbours,
    where the same letters with a mark that looks alike in small print always are."""
    out: list[Token] = []
    known = counts()
    for number, token in enumerate(row):
        word = plain(token.text)
        if word.isalpha() and not word.isascii():
            before = plain(out[-1].text) if out else ""
            after = plain(row[number + 1].text) if number + 1 < len(row) else ""
            if not known.seen(before, word) and not known.seen(word, after):
                marked = remarked(token, before, [word], after, far=_VERY_FAR)
                token = marked if _without_tone(marked.text) == _without_tone(token.text) else token
        out.append(token)
    return out


def _without_tone(text: str) -> str:
    """Without the marks that run into one another: hook, acute and tilde; circumflex, breve and horn stay."""
    return _RISING.sub("\u0301", unicodedata.normalize("NFD", text))


def remark_line(row: Sequence[Token]) -> list[Token]:
    """A line of a single reader: the marks of words that it was not sure of, settled by their neighbours."""
    out: list[Token] = []
    for number, token in enumerate(row):
        word = plain(token.text)
        if word.isalpha() and (token.confidence or 0.0) < _DOUBTED:
            after = plain(row[number + 1].text) if number + 1 < len(row) else ""
            token = remarked(token, plain(out[-1].text) if out else "", [word], after)
        out.append(token)
    return out
