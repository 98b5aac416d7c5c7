"""Where names of bodies begin: a sector's head with its field, a fixed name, or a head that is read on."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from ....letters import compile_vi, spell_out
from ....linking.places import province_pattern
from ....patterns import Pattern
from .capitals import Capitals
from .fixed import FIXED, MACROS
from .patterns import CLOSE_HEADS, WIDE_HEADS
from .sectors import goes_on, sector_pattern

# A name begins with a capital, but for these; old encodings have no capital with a tone mark ("ủy Ban Nhân Dân"), and
# a font of capitals is typed small ("ubnd thành phố").
_SMALL_WORDS = (
    "văn phòng ",
    "thường trực",
    "ban chỉ đạo ",
    "tỉnh ủy",
    "tỉnh đoàn",
    "phân xã",
    "phòng ",
    "sở ",
    "ủy ",
    "ủY ",
    "ubnd ",
)
_SMALL = compile_vi(
    r"thường trực|(?<=rưởng )ban (?=chỉ đạo [{U}])|tỉnh (?:ủy|đoàn)|phân xã|phòng (?=[{U}])|"
    r"(?<=[ /])sở (?=[{U}])|ủy (?=[bB][aA][nN] )|"
    r"ủY (?=[bB][aA][nN] )|(?<=hánh )văn phòng (?=[{U}])|"
    r"ubnd (?=tỉnh|thành|huyện|quận|thị|xã|phường)"
)
# A name may be torn over two lines of a narrow column.
_APART = r"(?<![\w/])(?<![^\n]-)"
_SPACE = Pattern(r"(?<=[^\W\d_A-ZĐ]) (?=[^\W\d_A-ZĐ])")
_LITERAL = Pattern(r"[^\W\d_]+")
_SIGN = Pattern(r"\\.|[][()|]", re.DOTALL)
_SECTOR_HEADS = ("sở", "bộ", "phòng")


def named_at(text: str, at: int) -> re.Match[str] | None:
    """The beginning of a name at ``at``: groups ``shead`` and ``field``, ``wide``, ``close``, or ``f`` and the number
    of an entry of ``FIXED``."""
    word = _LITERAL.match(text, at)
    first = word[0].lower() if word else ""
    if first.startswith(_SECTOR_HEADS) and (found := _sector().match(text, at)) and not goes_on(text, found):
        return found
    anchor = _anchor(_known_beginnings(first))
    return anchor.match(text, at) if anchor else None


def beginnings(capitals: Capitals) -> list[int]:
    """Where a name may begin: at a word that some name begins with."""
    text = capitals.text
    small = sorted(at for word in _SMALL_WORDS for at in capitals.small(word))
    found = [at for at in small if _SMALL.match(text, at)]
    for word, starts in capitals.words.items():
        if _begins(word):
            found.extend(starts)
    return sorted(at for at in found if not _glued(text, at))


def _glued(text: str, at: int) -> bool:
    """``at`` is no beginning of a word; a list's dash may stand at it."""
    before = text[at - 1 : at]
    return before.isalnum() or (bool(before) and before in "_/-" and text[at - 2 : at] != "\n-")


@lru_cache(maxsize=8192)
def _begins(word: str) -> bool:
    words, first = _first_words(), word.lower()
    # Abbreviations are glued: "VPUBND".
    return first in words or (len(word) > 2 and word.isupper() and (first[:2] in words or first[:3] in words))


@cache
def _sector() -> Pattern:
    return Pattern(rf"{_APART}(?:{sector_pattern()})")


@lru_cache(maxsize=8192)
def _known_beginnings(word: str) -> frozenset[str]:
    """The first words of names that ``word`` is or, glued, begins with."""
    return frozenset(first for first in _first_words() if word.startswith(first))


@cache
def _anchor(firsts: frozenset[str]) -> Pattern | None:
    """What may begin with one of these words, in the order of the tables."""
    spelled = [(i, _spelled(pattern)) for i, (pattern, _, _) in enumerate(FIXED)]
    fixed = [f"(?P<f{i}>(?i:{_narrowed(p, firsts)}))(?![^\\W\\d_])" for i, p in spelled if _may_begin(p, firsts)]
    heads = [("wide", "(?i:{})", WIDE_HEADS), ("close", "(?:{})", CLOSE_HEADS)]
    for group, form, patterns in heads:
        own = [p for p in sorted(patterns, key=len, reverse=True) if _may_begin(p, firsts)]
        if own:
            fixed.append(f"(?P<{group}>{form.format('|'.join(own))})(?![^\\W\\d_])")
    return compile_vi(rf"{_APART}(?:{'|'.join(fixed)})") if fixed else None


@cache
def _spelled(pattern: str) -> str:
    for name, value in (*MACROS.items(), *MACROS.items(), ("PLACE", province_pattern())):
        pattern = pattern.replace(f"<{name}>", value)
    return _SPACE.sub(r"[ \\n]", pattern)


def _may_begin(pattern: str, firsts: frozenset[str]) -> bool:
    return not firsts.isdisjoint(_firsts(pattern))


@cache
def _firsts(pattern: str) -> frozenset[str]:
    return frozenset(word.lower() for word in first_words(spell_out(pattern)))


@cache
def _first_words() -> frozenset[str]:
    patterns = [_spelled(pattern) for pattern, _, _ in FIXED] + [*CLOSE_HEADS, *WIDE_HEADS]
    return frozenset(_SECTOR_HEADS).union(*(_firsts(pattern) for pattern in patterns))


def first_words(pattern: str) -> set[str]:
    """The words that a match of the regular expression may begin with; it may hold groups, classes and "?"."""
    alternatives = split(pattern)
    if len(alternatives) > 1:
        return set().union(*(first_words(a) for a in alternatives))
    if pattern.startswith("("):
        end = _closing(pattern)
        inside = pattern[pattern.index(":") + 1 : end] if pattern[2] in ":-i" else ""
        rest = pattern[end + 1 :]
        if not inside or rest.startswith("?"):
            return first_words(rest.removeprefix("?")) | (first_words(inside) if inside else set())
        return first_words(inside) or first_words(rest)  # what stands before is no word of the match
    if pattern[1:2] == "[" or pattern.startswith("["):
        before, _, rest = pattern.partition("[")
        letters, _, after = rest.partition("]")
        return set().union(*(first_words(before + letter + after) for letter in letters))
    found = _LITERAL.match(pattern)
    return {found[0]} if found else set()


def _narrowed(pattern: str, firsts: frozenset[str]) -> str:
    """``pattern`` without the alternatives at its beginning that begin with none of these words."""
    alternatives = split(pattern)
    if len(alternatives) > 1:
        return "|".join(_narrowed(a, firsts) for a in alternatives if _may_begin(a, firsts))
    if not pattern.startswith(("(?:", "(?-i:")):
        return pattern
    end, begin = _closing(pattern), pattern.index(":") + 1
    inside, rest = pattern[begin:end], pattern[end + 1 :]
    if not rest.startswith("?"):
        return f"{pattern[:begin]}{_narrowed(inside, firsts)}){rest}" if _may_begin(inside, firsts) else pattern
    rest = rest[1:]
    if not _may_begin(inside, firsts):
        return _narrowed(rest, firsts)
    return f"{pattern[:begin]}{_narrowed(inside, firsts)}){'?' if _may_begin(rest, firsts) else ''}{rest}"


def split(pattern: str) -> list[str]:
    """The alternatives at the outermost level."""
    out, depth, start = [], 0, 0
    for index, sign in _signs(pattern):
        depth += (sign in "([") - (sign in ")]")
        if sign == "|" and depth == 0:
            out.append(pattern[start:index])
            start = index + 1
    return [*out, pattern[start:]]


def _closing(pattern: str) -> int:
    """Where the group that ``pattern`` begins with closes."""
    depth = 0
    for index, sign in _signs(pattern):
        depth += (sign == "(") - (sign == ")")
        if depth == 0:
            return index
    return len(pattern)


def _signs(pattern: str) -> Iterator[tuple[int, str]]:
    """Brackets and strokes with their places, without those that a backslash escapes and those of a class."""
    in_class = False
    for found in _SIGN.finditer(pattern):
        sign = found[0]
        if len(sign) == 1 and (not in_class or sign == "]"):
            yield found.start(), sign
            in_class = sign == "["
