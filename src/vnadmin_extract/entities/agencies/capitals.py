"""The words of a text that begin with a capital: nearly all names of bodies do, so these are gone through once and
each part of the grammar looks up the words that its names begin with."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from ...letters import compile_vi
from ...signs import places

_CAPITAL = compile_vi(r"[{U}][^\W\d_]*")


@dataclass(frozen=True, slots=True)
class Capitals:
    """``words`` are where each of them stands, in order."""

    text: str
    words: dict[str, list[int]]

    def starts(self, heads: tuple[str, ...], small: tuple[str, ...] = ()) -> list[int]:
        """Where a word begins with one of ``heads``, and where one of ``small`` stands anywhere in the text; in
        order."""
        found = places(self.text, *small)
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
