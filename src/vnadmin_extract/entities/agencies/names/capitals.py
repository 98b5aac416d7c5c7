"""The words of a text that begin with a capital: nearly all names of bodies do, so these are gone through once and
each part of the grammar looks up the words that its names begin with."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field

from ....letters import compile_vi
from ....signs import places

_CAPITAL = compile_vi(r"[{U}][^\W\d_]*")


# Words that many of those hold that are asked for: one search serves them all.
_SHARED = ("ủy", "đoàn", "phòng", "cơ quan", "lực lượng ", "hội")


@dataclass(frozen=True, slots=True)
class Capitals:
    """``words`` are where each of them stands, in order."""

    text: str
    words: dict[str, list[int]]
    _by_letter: dict[str, list[tuple[str, list[int]]]]
    """The words by their first letter."""
    _small: dict[str, list[int]] = field(default_factory=dict)
    """Where the small words stand that were asked for."""

    def starts(self, heads: tuple[str, ...], small: tuple[str, ...] = ()) -> list[int]:
        """Where a word begins with one of ``heads``, and where one of ``small`` stands anywhere in the text; in
        order."""
        found: list[int] = []
        for sign in small:
            found.extend(self.small(sign))
        for letter in {head[0] for head in heads}:
            for word, starts in self._by_letter.get(letter, ()):
                if word.startswith(heads):
                    found.extend(starts)
        return sorted(found)

    def small(self, sign: str) -> list[int]:
        """Where ``sign`` stands in the text, in order."""
        known = self._small.get(sign)
        if known is None:
            shared = next((word for word in _SHARED if word in sign and word != sign), None)
            if shared is None:
                known = places(self.text, sign)
            else:
                before = sign.index(shared)
                known = [at - before for at in self.small(shared) if self.text.startswith(sign, max(0, at - before))]
            self._small[sign] = known
        return known


def capitals_of(text: str) -> Capitals:
    """The capitals of ``text``."""
    words: dict[str, list[int]] = defaultdict(list)
    for found in _CAPITAL.finditer(text):
        words[found[0]].append(found.start())
    by_letter: dict[str, list[tuple[str, list[int]]]] = defaultdict(list)
    for word, starts in words.items():
        by_letter[word[0]].append((word, starts))
    return Capitals(text, words, by_letter)
