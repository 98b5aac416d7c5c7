"""Where names of bodies begin: a sector's head with its field, a fixed name, or a head that is read on."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from ...letters import compile_vi, spell_out
from ...linking.places import province_pattern
from .patterns import CLOSE_HEADS, FIXED, MACROS, WIDE_HEADS
from .sectors import sector_pattern

_CLOSE = "|".join(sorted(CLOSE_HEADS, key=len, reverse=True))
_WIDE = "|".join(sorted(WIDE_HEADS, key=len, reverse=True))
# A name begins with a capital, but for these; old encodings have no capital with a tone mark ("ủy Ban Nhân Dân"), and
# a font of capitals is typed small ("ubnd thành phố").
_BEGINNING = compile_vi(
    r"(?<![\w/-])(?:[{U}][^\W\d_]*|thường(?= trực)|tỉnh(?= ủy| đoàn)|phân(?= xã)|ủ[yY](?= [bB][aA][nN] )|"
    r"ubnd(?= (?:tỉnh|thành|huyện|quận|thị|xã|phường)))"
)
_LITERAL = re.compile(r"[^\W\d_]+")


def named_at(text: str, at: int) -> re.Match[str] | None:
    """The beginning of a name at ``at``: groups ``shead`` and ``field``, ``wide``, ``close``, or ``f`` and the number
    of an entry of ``FIXED``."""
    return _anchor().match(text, at)


def beginnings(text: str) -> Iterator[int]:
    """Where a name may begin: at a word that some name begins with."""
    words = _first_words()
    for found in _BEGINNING.finditer(text):
        word = found[0].lower()
        # Abbreviations are glued: "VPUBND".
        if word in words or (len(word) > 2 and found[0].isupper() and (word[:2] in words or word[:3] in words)):
            yield found.start()


@cache
def _anchor() -> re.Pattern[str]:
    fixed = "|".join(f"(?P<f{i}>(?i:{_spelled(pattern)}))(?![^\\W\\d_])" for i, (pattern, _, _) in enumerate(FIXED))
    return compile_vi(
        rf"(?<![\w/-])(?:{sector_pattern()}|{fixed}|(?P<wide>(?i:{_WIDE}))(?![^\W\d_])|"
        rf"(?P<close>{_CLOSE})(?![^\W\d_]))"
    )


@cache
def _spelled(pattern: str) -> str:
    for name, value in (*MACROS.items(), *MACROS.items(), ("PLACE", province_pattern())):
        pattern = pattern.replace(f"<{name}>", value)
    return pattern


@cache
def _first_words() -> frozenset[str]:
    patterns = [_spelled(pattern) for pattern, _, _ in FIXED] + [*CLOSE_HEADS, *WIDE_HEADS]
    words = {word.lower() for pattern in patterns for word in first_words(spell_out(pattern))}
    return frozenset(words | {"sở", "bộ", "phòng"})


def first_words(pattern: str) -> set[str]:
    """The words that a match of the regular expression may begin with; it may hold groups, classes and "?"."""
    alternatives = _split(pattern)
    if len(alternatives) > 1:
        return set().union(*(first_words(a) for a in alternatives))
    if pattern.startswith("("):
        end = _closing(pattern)
        inside = pattern[pattern.index(":") + 1 : end] if pattern[2] in ":-i" else ""
        rest = pattern[end + 1 :]
        if not inside or rest.startswith("?"):
            return first_words(rest.removeprefix("?")) | (first_words(inside) if inside else set())
        return first_words(inside)
    if pattern[1:2] == "[" or pattern.startswith("["):
        before, _, rest = pattern.partition("[")
        letters, _, after = rest.partition("]")
        return set().union(*(first_words(before + letter + after) for letter in letters))
    found = _LITERAL.match(pattern)
    return {found[0]} if found else set()


def _split(pattern: str) -> list[str]:
    """The alternatives at the outermost level."""
    out, depth, start = [], 0, 0
    for index, sign in enumerate(pattern):
        depth += (sign in "([") - (sign in ")]")
        if sign == "|" and depth == 0:
            out.append(pattern[start:index])
            start = index + 1
    return [*out, pattern[start:]]


def _closing(pattern: str) -> int:
    """Where the group that ``pattern`` begins with closes."""
    depth = 0
    for index, sign in enumerate(pattern):
        depth += (sign == "(") - (sign == ")")
        if depth == 0:
            return index
    return len(pattern)
