"""The words of a text that begin with a capital: nearly all names of bodies do, so these are gone through once and
each part of the grammar looks up the words that its names begin with."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field

from ...letters import compile_vi
from ...signs import places

_CAPITAL = compile_vi(r"[{U}][^\W\d_]*")


@dataclass(frozen=True, slots=True)
class Capitals:
    """``words`` are where each of them stands, in order."""

    text: str
    words: dict[str, list[int]]
    _small: dict[str, list[int]] = field(default_factory=dict)
    """Where the small words stand that were asked for."""

    def starts(self, heads: tuple[str, ...], small: tuple[str, ...] = ()) -> list[int]:
        """Where a word begins with one of ``heads``, and where one of ``small`` stands anywhere in the text; in
        order."""
        found: list[int] = []
        for sign in small:
            if sign not in self._small:
                self._small[sign] = places(self.text, sign)
            found.extend(self._small[sign])
        for word, starts in self.words.items():
            if word.startswith(heads):
                found.extend(starts)
        return sorted(found)


def capitals_of(text: str) -> Capitals:
    """The capitals of ``text``."""
    words: dict[str, list[int]] = defaultdict(list)
    for found in _CAPITAL.finditer(text):
        words[found[0]].append(found.start())
    return Capitals(text, words)
