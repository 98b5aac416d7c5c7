"""Formulas and words whose letters stand with other marks: what is meant, by the word list and the neighbours."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final, TypeAlias

from ..likely import counts
from ..patterns import Pattern
from ..signs import places
from ..syllables import syllables
from .fold import fold
from .lexicon import Compound, Formula, compounds, formula_heads, old_spelling

Edit: TypeAlias = tuple[int, int, str, str]

_WORD: Final = Pattern(r"[^\W\d_]+")
_Pair: TypeAlias = tuple[str, str]
_FUNCTION: Final = (
    "có các của cho với từ đã đang đến được khi này đó theo trong trên tại vào về một những cũng thì mà bị số để "
    "do ra qua sau nay hay con"
)
_FUNCTION_WORDS: Final = frozenset(_FUNCTION.split())
_FAR: Final = 2.0
_FAR_FOR_TWO: Final = 12.5
"""How much likelier a word must be than what is written (natural logarithms): one that differs in two syllables, each
with its marks, is seldom meant."""
_KINDS_OF_PLACE: Final = frozenset(
    ("xã", "phường", "thôn", "bản", "ấp", "xóm", "làng", "huyện", "quận", "trấn", "sông", "cầu", "ông", "bà")
)
_UNIT_BEFORE: Final = Pattern(r"(?:\d |/)(?:ha|tạ|tấn|lít|hộ|vụ|ca|con|cây)$")
_GAP: Final = frozenset((" ", "\n", "\t"))


@dataclass(frozen=True, slots=True)
class _Line:
    """The words of a paragraph, and its pairs of neighbours: ``folded`` without marks, ``written`` in small letters."""

    text: str
    words: list[re.Match[str]]
    folded: list[_Pair]
    written: list[_Pair]

    def gap(self, index: int) -> str:
        """What stands between the word at ``index`` and the next."""
        return self.text[self.words[index].end() : self.words[index + 1].start()]


def consistent(paragraphs: Sequence[str], found: list[list[Edit]]) -> list[list[Edit]]:
    """Without the edits of words that somewhere in the text stand as they are meant: where "thu thấp hơn" is written,
    no "thu thấp" is a "thu thập"."""
    doubtful = {
        (before[-1].lower(), text[start:end].lower(), new.lower())
        for text, edits in zip(paragraphs, found, strict=True)
        for start, end, new, rule in edits
        if rule == "word" and text[start:end].lower() in syllables() and (before := text[:start].split())
    }
    meant = {(before, old) for before, old, new in doubtful if _is_meant(f"{before} {old}", old, new, paragraphs)}
    if not meant:
        return found
    return [
        [
            e
            for e in edits
            if e[3] != "word" or ((text[: e[0]].lower().split() or [""])[-1], text[e[0] : e[1]].lower()) not in meant
        ]
        for text, edits in zip(paragraphs, found, strict=True)
    ]


def _is_meant(words: str, old: str, new: str, paragraphs: Sequence[str]) -> bool:
    """Whether what is written goes on somewhere as only it does, and not what it might be."""
    for text in paragraphs:
        lowered = text.lower()
        for at in places(lowered, f"{words} "):
            after = _WORD.match(lowered, at + len(words) + 1)
            if after is not None and counts().seen(old, after[0]) and not counts().seen(new, after[0]):
                return True
    return False


def lexical_repairs(text: str, lowered_text: str, folded: str) -> list[Edit]:
    """Formulas, then words, where the letters of a known one stand with other marks."""
    lowered = _WORD.findall(lowered_text)
    if len(lowered) < 2:
        return []
    known, heads = compounds(), formula_heads()
    pairs = list(pairwise(_WORD.findall(folded)))
    written = list(pairwise(lowered))
    doubtful = [i for i, pair in enumerate(pairs) if pair in known and written[i] not in known[pair].readings]
    may_open = [i for i, pair in enumerate(pairs) if pair in heads]
    if not doubtful and not may_open:
        return []
    words = list(_WORD.finditer(text))
    if len(words) != len(lowered):
        return []
    openings = [i for i in may_open if _is_hurt(heads[pairs[i]], lowered_text, words[i].start())]
    edits = [edit for i in openings for edit in _formula_repairs(text, words[i].start(), heads[pairs[i]])]
    marked = sum(not word.isascii() for word in lowered)
    line = _Line(text, words, pairs, written)
    for index in doubtful:
        edits += _word_repairs(line, index, marked * 3 >= len(words))
    return edits


def _is_hurt(formulas: tuple[Formula, ...], lowered: str, at: int) -> bool:
    """One of the formulas stands at ``at`` by its letters, and none by its marks."""
    if any(lowered.startswith((f.small, f.old_small), at) for f in formulas):
        return False
    return any(fold(lowered[at : at + len(f.text)]) == f.folded for f in formulas)


def _formula_repairs(text: str, start: int, formulas: tuple[Formula, ...]) -> Iterator[Edit]:
    for formula in formulas:
        written = text[start : start + len(formula.text)]
        if fold(written) != formula.folded or text[start + len(written) :][:1].isalpha():
            continue
        # Marks lost in a heading or a name, not in running text; and a "số" is never taken for a "sở".
        if (written[0].isupper() or formula.anywhere) and written[:3].lower() != "số ":
            yield from syllable_edits(start, written, formula.text, "formula")
        return


def _word_repairs(line: _Line, index: int, has_marks: bool) -> Iterator[Edit]:
    text, left, right = line.text, line.words[index], line.words[index + 1]
    if line.gap(index) not in _GAP:
        return
    surface = text[left.start() : right.end()]
    # A text without marks is not hurt but typed so, or in another language.
    if surface.isascii() and not has_marks:
        return
    if index and _is_name(line, index):
        return
    if _UNIT_BEFORE.search(text, max(0, left.start() - 3), left.end()):
        return  # "52,9 tạ/ha tăng" is no "hạ tầng"
    if left.group().isupper() != right.group().isupper() and len(left.group()) > 1 < len(right.group()):
        return  # an office in capitals, then a name
    word = _nearest(" ".join(line.written[index]), compounds()[line.folded[index]])
    if word is None or not _is_likely(line, index, word):
        return
    if not _belongs_elsewhere(line, index, word):
        yield from syllable_edits(left.start(), surface, word, "word")


def _is_likely(line: _Line, index: int, word: str) -> bool:
    """Whether ``word`` may be meant, where what is written are syllables of the language too: no name of a
    place, and nothing that its neighbours make less likely than what is written."""
    words, old, new = line.words, line.written[index], word.split()
    changed = [a for a, b in zip(old, new, strict=True) if a != b]
    if any(syllable not in syllables() for syllable in changed):
        return True
    before = words[index - 1] if index and line.gap(index - 1) == " " else None
    after = words[index + 2] if index + 2 < len(words) and line.gap(index + 1) == " " else None
    capitals = words[index].group().istitle() and words[index + 1].group().istitle()
    if capitals and before and before.group().lower() in _KINDS_OF_PLACE:
        return False
    beside = before.group().lower() if before else "", after.group().lower() if after else ""
    far = _FAR if len(changed) == 1 or any(map(str.isascii, changed)) else _FAR_FOR_TWO
    score = counts().score
    return score(beside[0], new, beside[1]) > score(beside[0], list(old), beside[1]) + far


def _is_name(line: _Line, index: int) -> bool:
    """The last two of three syllables that all begin with a capital: a person's name ("Trần Đắc Thu")."""
    three = [word.group() for word in line.words[index - 1 : index + 2]]
    spelled = all(map(str.istitle, three)) and all(old in syllables() for old in line.written[index])
    return line.gap(index - 1) == " " and spelled


def _nearest(written: str, known: Compound) -> str | None:
    """The word of the list, where no other known reading is as near to what is written."""
    distances = [_distance(written, word) for word in (known.word, *known.others)]
    return known.word if all(distances[0] < other for other in distances[1:]) else None


def _distance(written: str, word: str) -> tuple[int, int]:
    """Syllables that differ, then letters."""
    syllables_apart = sum(a != b for a, b in zip(written.split(), word.split(), strict=True))
    return syllables_apart, sum(a != b for a, b in zip(written, word, strict=True))


def _belongs_elsewhere(line: _Line, index: int, right: str) -> bool:
    """Whether one of the syllables makes a word with its other neighbour as it stands.

    The one that would stay counts too, where the changed one might be right: "đề xuất" before "khâu".
    """
    known, pairs, written = compounds(), line.folded, line.written
    changed = [old for old, new in zip(written[index], right.split(), strict=True) if old != new]
    if not _FUNCTION_WORDS.isdisjoint(changed):
        return True
    may_be_right = all(not old.isascii() and old in syllables() for old in changed)
    for place, old in enumerate(written[index]):
        other = index - 1 if place == 0 else index + 1
        if (old not in changed and not may_be_right) or not 0 <= other < len(pairs):
            continue
        if line.gap(other) not in _GAP:
            continue
        if pairs[other] in known and written[other] in known[pairs[other]].readings:
            return True
    return False


def syllable_edits(start: int, written: str, right: str, rule: str) -> Iterator[Edit]:
    """Edits for the syllables of ``written`` that differ from ``right``, in the capitals of what is written."""
    old_style = old_spelling(right)
    for match in _WORD.finditer(written):
        old = match.group()
        new = right[match.start() : match.end()]
        if old.lower() in (new, old_style[match.start() : match.end()]):
            continue
        if old.isupper() and (len(old) > 1 or written.isupper()):
            new = new.upper()
        elif old[0].isupper():
            new = new.capitalize()
        if new.lower() in syllables():
            yield start + match.start(), start + match.end(), new, rule
