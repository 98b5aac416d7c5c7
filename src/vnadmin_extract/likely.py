"""How likely a syllable is between its neighbours, from counts over administrative texts.

``syllable_counts.txt`` is made by ``scripts/count_syllables.py``: counts of single syllables and of pairs, of
nothing longer.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from math import log

_TRUST = 4.0  # so many occurrences of the left neighbour count as much as what is known of the syllable alone


@dataclass(frozen=True, slots=True)
class Counts:
    """``single`` and ``double`` map a syllable, and a pair, to its count; ``total`` is the sum over syllables."""

    single: dict[str, int]
    double: dict[str, int]
    total: int

    def chance(self, word: str, before: str) -> float:
        """The probability of ``word`` after ``before``."""
        alone = (self.single.get(word, 0) + 0.05) / self.total
        seen = self.single.get(before, 0)
        return (self.double.get(f"{before} {word}", 0) + _TRUST * alone) / (seen + _TRUST)

    def score(self, before: str, words: list[str], after: str) -> float:
        """The logarithm of the probability of ``words`` between two neighbours (all lower case, bare)."""
        total = 0.0
        for word in [*words, after]:
            if word:
                total += log(self.chance(word, before))
            before = word
        return total

    def seen(self, word: str, after: str) -> bool:
        """Whether the one was ever counted before the other."""
        return f"{word} {after}" in self.double

    def better(self, before: str, words: list[str], after: str, far: float) -> str | None:
        """For one doubtful syllable, read in different ways: the one of the same letters, other marks, that stands
        ``far`` above all readings (in natural logarithms) between these neighbours, and has been seen beside one."""
        best = max(self.score(before, [w], after) for w in words)
        for other in _by_letters().get(letters(words[0]), ()):
            seen = self.double.get(f"{before} {other}", 0) + self.double.get(f"{other} {after}", 0)
            if other not in words and seen >= 3 and self.score(before, [other], after) > best + far:
                return other
        return None


def letters(text: str) -> str:
    """Letters without accents and case, spaces out."""
    parts = unicodedata.normalize("NFD", text.lower().replace("đ", "d"))
    return "".join(c for c in parts if not unicodedata.combining(c) and not c.isspace())


@cache
def _by_letters() -> dict[str, tuple[str, ...]]:
    """The counted syllables by their bare letters."""
    groups: dict[str, list[str]] = {}
    for word in counts().single:
        groups.setdefault(letters(word), []).append(word)
    return {bare: tuple(found) for bare, found in groups.items()}


@cache
def counts() -> Counts:
    """The counts that come with the package."""
    single: dict[str, int] = {}
    double: dict[str, int] = {}
    for line in files(__package__).joinpath("syllable_counts.txt").read_text("utf-8").splitlines():
        text, number = line.rsplit(" ", 1)
        (double if " " in text else single)[text] = int(number)
    return Counts(single, double, sum(single.values()))
