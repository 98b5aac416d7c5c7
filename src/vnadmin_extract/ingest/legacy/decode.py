"""A text in a known legacy encoding, in Unicode."""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache
from typing import Final

from ...patterns import Pattern
from ...syllables import syllables
from .tables import TCVN3, characters, viqr, vni

_WORD: Final = Pattern(r"[^\W\d_]+")
# Letters that TCVN3 has as capitals too; of the others only the small one exists.
_HAS_CAPITAL: Final = frozenset("abcdefghijklmnopqrstuvwxyzăâêôơưđ")
_SMALL_ONLY: Final = Pattern("[" + "".join(c for c in TCVN3.values() if c.islower() and c not in _HAS_CAPITAL) + "]")

# A word of which no letter is a small one that has a capital: it may be written in capitals.
_NO_SMALL: Final = rf"[^\W\d_{''.join(sorted(_HAS_CAPITAL))}]"
_MAYBE_CAPITALS: Final = Pattern(
    rf"(?<![^\W\d_]){_NO_SMALL}*[{''.join(sorted(_HAS_CAPITAL)).upper()}]{_NO_SMALL}*(?![^\W\d_])"
)

# The name of a body, whose first letter the encoding has no capital for.
_COMMITTEE: Final = Pattern(r"(?<![^\W_])ủ(?=y ban (?:nhân dân|[A-ZĐ]))")


@cache
def replacer(encoding: str) -> tuple[Pattern, dict[str, str]]:
    """The codes of ``encoding`` as one pattern, longest first, and what each stands for."""
    table = {"vni": vni, "viqr": viqr}[encoding]() if encoding in ("vni", "viqr") else characters(encoding)
    codes = sorted(table, key=len, reverse=True)
    return Pattern("|".join(re.escape(code) for code in codes)), table


@lru_cache(maxsize=4096)  # a line is read to learn its encoding, and again to convert it
def decode(text: str, encoding: str) -> str:
    """``text``, whose characters stand for the bytes of ``encoding``, in Unicode (NFC)."""
    pattern, table = replacer(encoding)
    if encoding == "viqr":
        decoded = _decode_viqr(text, pattern, table)
    else:
        # A text repeats its syllables: each is decoded once.
        decoded = " ".join([_piece(piece, encoding) for piece in text.split(" ")])
        if encoding == "tcvn3":
            decoded = decoded.replace("ưư", "ư")
            decoded = "\n".join(_capitals(line) for line in decoded.split("\n"))
    return unicodedata.normalize("NFC", decoded)


@lru_cache(maxsize=8192)
def _piece(text: str, encoding: str) -> str:
    pattern, table = replacer(encoding)
    return pattern.sub(lambda m: table[m.group()], text)


def _decode_viqr(text: str, pattern: Pattern, table: dict[str, str]) -> str:
    r"""VIQR's marks are also punctuation: a word takes them only where they make a syllable; ``\.`` is a point."""

    def word(match: re.Match[str]) -> str:
        code = match.group()
        # The longest beginning that is a syllable once decoded; what follows is punctuation.
        for end in range(len(code), 0, -1):
            decoded = pattern.sub(lambda m: table[m.group()], code[:end])
            if decoded.lower() in syllables():
                if end == len(code) and code.endswith(".") and _ends_sentence(text, match.end(), code):
                    continue
                return decoded + code[end:]
        return code

    return re.sub(r"\\(?=[.?'`~(^+*])", "", re.sub(r"[A-Za-z](?:[A-Za-z^(+*'`?~.])*", word, text))


def _ends_sentence(text: str, end: int, code: str) -> bool:
    """Whether the point after ``code`` closes the text or paragraph rather than marking the tone nặng."""
    rest = text[end : end + 2]
    return (not rest or rest.startswith("\n")) and "^" not in code[-2:]


def _capitals(line: str) -> str:
    """Give back the capitals that TCVN3 cannot write: "THàNH PHố" → "THÀNH PHỐ", "ủy ban nhân dân" → "Ủy ban …"."""
    if not _SMALL_ONLY.search(line):
        return line
    if "upper" not in map(_shape, _MAYBE_CAPITALS.findall(line)):
        return _COMMITTEE.sub("Ủ", line)
    words = list(_WORD.finditer(line))
    shapes = [_shape(match.group()) for match in words]
    parts: list[str] = []
    at = 0
    for index, match in enumerate(words):
        shape = shapes[index]
        if shape == "open":
            around = {
                shapes[i]
                for i in (index - 1, index + 1)
                if 0 <= i < len(words) and line[words[min(i, index)].end() : words[max(i, index)].start()].isspace()
            }
            shape = "upper" if "upper" in around and "mixed" not in around else "mixed"
        if shape == "upper":
            parts += [line[at : match.start()], match.group().upper()]
            at = match.end()
    parts.append(line[at:])
    return _COMMITTEE.sub("Ủ", "".join(parts))


@lru_cache(maxsize=8192)
def _shape(word: str) -> str:
    """``upper``: written in capitals as far as the encoding goes; ``open``: one capital could mean either; ``mixed``;
    ``other``: says nothing."""
    telling = [c for c in word if c.lower() in _HAS_CAPITAL]
    if not telling:
        return "other"
    if any(c.islower() for c in telling):
        return "mixed"
    if len(telling) >= 2 or (len(word) > 1 and word[0] not in telling):
        return "upper"
    return "open" if len(word) > 1 else "other"
