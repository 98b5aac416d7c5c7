"""What two readers make of one line: where they agree it is sure, where they differ one is chosen and it is said.

Numbers count most. One that both read the same was right every time it could be checked; one on which they
differ is read a third time, and carries a warning unless two of three agree.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher

from rapidfuzz.distance import Levenshtein

from ...document import Note
from ..tokens import Token
from .readers import ReadWord
from .syllables import bare, is_well_formed

_DIGIT = re.compile(r"\d")
_NUMBER = re.compile(r"\d(?:[\d.,/:]*\d)?")
AGREED = 0.99
_JUDGED = 0.7
_DISPUTED = 0.4


@dataclass(frozen=True, slots=True)
class Pair:
    """A stretch of a line as the first reader (tokens) and the second (words) have it."""

    first: tuple[Token, ...]
    second: tuple[ReadWord, ...]

    @property
    def first_text(self) -> str:
        return " ".join(t.text for t in self.first)

    @property
    def second_text(self) -> str:
        return " ".join(w.text for w in self.second)


_FOLD = str.maketrans({"–": "-", "—": "-", "“": '"', "”": '"', "‘": "'", "’": "'", "…": "."})


def fold(text: str) -> str:
    """For comparing: the dashes and quotation marks that no reader tells apart made one, spaces out."""
    return text.translate(_FOLD).replace(" ", "").replace('"', "").replace("'", "")


def align(first: Sequence[Token], second: Sequence[ReadWord]) -> list[Pair]:
    """The line cut into the longest agreeing stretches and what lies between them."""
    a, b = [fold(t.text) for t in first], [fold(w.text) for w in second]
    pairs: list[Pair] = []
    for kind, i0, i1, j0, j1 in SequenceMatcher(None, a, b, autojunk=False).get_opcodes():
        if kind == "equal" or i1 - i0 == j1 - j0:
            pairs.extend(Pair((first[i0 + k],), (second[j0 + k],)) for k in range(i1 - i0))
        else:
            pairs.extend(_by_place(first[i0:i1], second[j0:j1]))
    return pairs


def _by_place(first: Sequence[Token], second: Sequence[ReadWord]) -> list[Pair]:
    """Words of unequal number paired by where they stand: cut wherever both readers have a space at one place."""
    if not first or not second:
        return [Pair(tuple(first), tuple(second))]
    pairs: list[Pair] = []
    a: list[Token] = []
    rest = list(second)
    for number, token in enumerate(first):
        a.append(token)
        if number + 1 == len(first):
            break
        cut = (token.x1 + first[number + 1].x0) / 2
        before = [w for w in rest if (w.box[0] + w.box[2]) / 2 < cut]
        after = rest[len(before) :]
        clean = (not before or before[-1].box[2] < cut + 0.25 * token.size) and (
            not after or after[0].box[0] > cut - 0.25 * token.size
        )
        if clean and before and after:
            pairs.append(Pair(tuple(a), tuple(before)))
            a, rest = [], after
    pairs.append(Pair(tuple(a), tuple(rest)))
    return pairs


def settle(pairs: Sequence[Pair], third: Callable[[Pair], str | None]) -> list[Token]:
    """The words of a line, each with its confidence and, on a disputed number, its Note.

    ``third`` reads a stretch once more in another way; it is asked only where figures are at stake.
    """
    out: list[Token] = []
    for pair in pairs:
        if not pair.first:
            out.extend(_only_second(pair))
        elif fold(pair.first_text) == fold(pair.second_text):
            sure = max(AGREED, *(t.confidence or 0.0 for t in pair.first))
            out.extend(replace(t, confidence=sure) for t in pair.first)
        elif _DIGIT.search(pair.first_text + pair.second_text):
            out.extend(_figures(pair, third))
        else:
            out.extend(_letters(pair))
    return out


def _only_second(pair: Pair) -> list[Token]:
    return []


def _letters(pair: Pair) -> list[Token]:
    """Words without figures: the one that can be Vietnamese; else the first reader's, unless it was far less sure."""
    if not pair.second:
        return [replace(t, confidence=min(t.confidence or 0.0, _JUDGED)) for t in pair.first]
    good_first = all(is_well_formed(t.text) for t in pair.first)
    good_second = all(is_well_formed(w.text) for w in pair.second)
    sure_first = min(t.confidence or 0.0 for t in pair.first)
    sure_second = min(w.confidence for w in pair.second)
    if good_first != good_second:
        take_second = good_second and sure_second > 0.5
    else:
        take_second = sure_first < 0.6 and sure_second > sure_first + 0.25
    if take_second:
        return _as_tokens(pair, pair.second_text, min(_JUDGED, sure_second))
    return [replace(t, confidence=min(t.confidence or 0.0, _JUDGED)) for t in pair.first]


def _figures(pair: Pair, third: Callable[[Pair], str | None]) -> list[Token]:
    a, b = _NUMBER.findall(pair.first_text), _NUMBER.findall(pair.second_text)
    if a == b and a:
        # The figures are the same; only letters or signs around them differ.
        return [replace(t, confidence=0.9) for t in pair.first]
    judge = third(pair)
    if judge is not None:
        c = _NUMBER.findall(judge)
        # The third reading is the first reader's again: it can clear the second one's figures, not its own.
        if c == b and c:
            return _as_tokens(pair, pair.second_text, _JUDGED + 0.1)
    message = f"the two readers differ: “{pair.first_text}” or “{pair.second_text or 'nothing'}”"
    note = Note("ocr_number_disagreement", message)
    return [replace(t, confidence=min(t.confidence or 0.0, _DISPUTED), note=note) for t in pair.first]


def _as_tokens(pair: Pair, text: str, confidence: float) -> list[Token]:
    """The second reader's words in the first one's place."""
    words = text.split()
    if len(words) == len(pair.first):
        return [replace(t, text=w, confidence=confidence) for t, w in zip(pair.first, words, strict=True)]
    model = pair.first[0]
    x0, x1 = pair.first[0].x0, pair.first[-1].x1
    total = sum(len(w) for w in words) + len(words) - 1
    out = []
    at = 0
    for word in words:
        left = x0 + (x1 - x0) * at / total
        right = x0 + (x1 - x0) * (at + len(word)) / total
        out.append(replace(model, text=word, x0=left, x1=right, confidence=confidence, raised=None))
        at += len(word) + 1
    return out


def distance(a: str, b: str) -> float:
    """Edit distance as a share of the longer text."""
    return float(Levenshtein.normalized_distance(a, b))


__all__ = ["AGREED", "Pair", "align", "bare", "distance", "fold", "settle"]
