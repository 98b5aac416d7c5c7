"""What two readers make of one line: where they agree it is sure, where they differ one is chosen and it is said.

Numbers count most. One that both read the same was right every time it could be checked; one on which they
differ is read a third time, and carries a warning unless two of three agree.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from math import log

from ...document import Note
from ...likely import counts, letters
from ...patterns import Pattern
from ...syllables import is_syllable
from ..tokens import Token
from .comparing import compared, per_mille
from .marks import plain, remarked, with_known_marks
from .numerals import ROMAN, Uprights, is_dispute, is_misread, meant, roman_parts
from .ones import as_roman, by_shape
from .readers import ReadWord
from .syllables import bare, is_well_formed

_DIGIT = Pattern(r"\d")
_DATE = Pattern(r"(?<!\d)(\d{1,2})/(\d{1,2})/\d{4}(?!\d)")
_LONE_FIGURE = Pattern(r"^\d\s|\s\d$")
_NUMBER = Pattern(r"\d(?:[\d.,/:]*\d)?")
_OPENED = Pattern(r"[\"'“‘`]+(?=[^\W\d_])")
_CLOSED = Pattern(r"\w[.,;:!?)]*[\"'”’]")
AGREED = 0.99
_JUDGED = 0.7
_DISPUTED = 0.4
# Weights of the judge between two words, fitted on pages with known text.
_FIRST_LEAD = 0.6
_NOT_A_WORD = 2.5
_CONTEXT = 0.6
_SIGN_LIMIT = 0.9
_CLEAR_SIGN = 0.8  # of the first reader, which never takes a 2 for >


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


Again = Callable[[Pair], tuple[list[str], list[str]]]
"""Reads a stretch again in other ways: what the first reader makes of it, and what the second does."""

Strokes = Callable[[Pair], int]
"""Counts the upright strokes of a stretch."""

Look = Callable[[Pair], Uprights]
"""Tells how the strokes look that a stretch begins with."""


def settle(
    pairs: Sequence[Pair],
    again: Again,
    strokes: Strokes = lambda pair: 0,
    look: Look = lambda pair: Uprights(0, 0.0, False),
    *,
    in_cell: bool = False,
) -> list[Token]:
    """The words of a line, each with its confidence and, on a disputed number, its Note.

    ``again`` is asked only where figures are at stake, ``strokes`` where a Roman numeral is, ``look`` where a 1 may
    be an I. ``in_cell``: a table's
    cell, where the second reader is the better one at figures.
    """
    out: list[Token] = []
    for number, pair in enumerate(pairs):
        if not pair.first:
            out.extend(_only_second(pair) if in_cell else [])
        elif (
            stroke := _upright(pair, out[-1].text if out else "", look, alone=in_cell and len(pairs) == 1)
        ) is not None:
            out.append(stroke)
        elif (sign := _sign(pair, pairs[number + 1] if number + 1 < len(pairs) else None)) is not None:
            out.extend(sign)
        elif (numeral := _numeral(pair, strokes)) is not None:
            out.append(numeral)
        elif fold(pair.first_text) == fold(pair.second_text):
            sure = max(AGREED, *(t.confidence or 0.0 for t in pair.first))
            out.extend(t._replace(text=_unquoted(t, pair, pairs), confidence=sure) for t in pair.first)
        elif _DIGIT.search(pair.first_text + pair.second_text):
            out.extend(_figures(pair, again, in_cell))
        else:
            before = plain(out[-1].text) if out else ""
            following = pairs[number + 1].first if number + 1 < len(pairs) else ()
            out.extend(_letters(pair, before, plain(following[0].text) if following else ""))
    out = with_known_marks([t._replace(text=as_roman(t.text)) if _DIGIT.search(t.text) else t for t in out])
    if in_cell:
        closed = any(_CLOSED.search(t.text) for t in out)
        out = [_cleaned(t, closed) for t in _on_one_base(out, pairs)]
        out[-1:] = [_unpointed(t, pairs[-1]) for t in out[-1:]]
    return out


def _unquoted(token: Token, pair: Pair, pairs: Sequence[Pair]) -> str:
    """A word without the quotation mark that the arm of a T was taken for: one reader saw it, and nothing closes it."""
    match = _OPENED.match(token.text)
    if match is None or _OPENED.match(pair.second_text) or any(_CLOSED.search(p.first_text) for p in pairs):
        return token.text
    return token.text[match.end() :]


def _unpointed(token: Token, pair: Pair) -> Token:
    """The last word of a cell without a point or comma that the first reader alone saw: most often a speck."""
    if not pair.first or not pair.second or pair.second_text[-1:] in ".,":
        return token
    return token._replace(text=re.sub(r"(?<=[^\W\d_]{2})[.,]$", "", token.text))


def _on_one_base(tokens: list[Token], pairs: Sequence[Pair]) -> list[Token]:
    """Words that only the second reader saw, set on the base of those beside them and between them."""
    model = next((p.first[0] for p in pairs if p.first), None)
    if model is None:
        return tokens
    out: list[Token] = []
    for token in tokens:
        left = max(token.x0, out[-1].x1) if out else token.x0
        out.append(token._replace(base=model.base, size=model.size, x0=left, x1=max(token.x1, left + 1)))
    return out


def _cleaned(token: Token, closed: bool) -> Token:
    """A cell's word without what is left of a rule beside it; ``closed``: a quotation ends in this cell."""
    text = token.text.lstrip("'‘’|`" if closed else "'‘’|`\"“") if len(token.text) > 1 else token.text
    return token._replace(text=text) if text and text != token.text else token


def _only_second(pair: Pair) -> list[Token]:
    """Words of a cell in which the first reader saw none."""
    out = []
    for word in pair.second:
        x0, y0, x1, y1 = word.box
        size = 0.8 * (y1 - y0)
        note = _note(f"only one of the two readers saw “{word.text}”") if _DIGIT.search(word.text) else None
        sure = min(word.confidence, _DISPUTED if note else _JUDGED)
        out.append(Token(word.text, x0, y0, x1, y1, y1 - 0.22 * (y1 - y0), size, sure, note=note))
    return out


def _letters(pair: Pair, before: str, after: str) -> list[Token]:
    """Words without figures: settled by what each reader was sure of and by what is likely between the neighbours."""
    if not pair.second:
        return [t._replace(confidence=min(t.confidence or 0.0, _JUDGED)) for t in pair.first]
    sure_first = min(t.confidence or 0.0 for t in pair.first)
    sure_second = min(w.confidence for w in pair.second)
    first = [plain(t.text) for t in pair.first]
    second = [plain(w.text) for w in pair.second]
    if is_misread(pair.first_text, pair.second_text):
        take_second = True
    elif first == second:
        # Only signs or capitals differ; the second reader often misses a point, and seldom invents one.
        take_second = sure_second > 0.95 and sure_first < _SIGN_LIMIT
    else:
        lead = _odds(sure_first) - _odds(sure_second) + _FIRST_LEAD
        lead += _NOT_A_WORD * (_all_well_formed(pair.first_text) - _all_well_formed(pair.second_text))
        if all(w.isalpha() for w in (*first, *second)):
            known = counts()
            likelier = known.score(before, first, after) - known.score(before, second, after)
            lead += _CONTEXT * max(-8.0, min(8.0, likelier))
        take_second = lead < 0
    tokens = list(pair.first)
    if take_second:
        tokens = _as_tokens(pair, pair.second_text, sure_second)
    if len(first) == len(second) == 1 and first != second and letters(first[0]) == letters(second[0]):
        tokens = [remarked(tokens[0], before, [first[0], second[0]], after)]
    note = None
    if first != second and ROMAN.fullmatch(bare(tokens[0].text)) and is_dispute(pair.first_text, pair.second_text):
        note = _note(f"the two readers differ: “{pair.first_text}” or “{pair.second_text}”")
    limit = _DISPUTED if note else _JUDGED
    return [t._replace(confidence=min(t.confidence or 0.0, limit), note=note) for t in tokens]


def _upright(pair: Pair, before: str, look: Look, *, alone: bool) -> Token | None:
    if len(pair.first) != 1 or len(pair.second) > 1:
        return None
    token = pair.first[0]
    return by_shape(token, pair.second_text, before, lambda: look(pair), alone=alone)


def _sign(pair: Pair, following: Pair | None) -> list[Token] | None:
    """A sign of comparison, alone or with its number, or one of per mille, which only one reader saw: doubted, as is an
    unclear sign that the second reader took for a figure."""
    text = compared(pair.first_text, pair.second_text, following.first_text if following else None)
    ring = per_mille(pair.first_text, pair.second_text) if text is None else None
    text = text or ring
    if text is None:
        return None
    sure, note = _JUDGED, None
    clear = min(t.confidence or 0.0 for t in pair.first) >= _CLEAR_SIGN
    if ring or (len(text) > 1 and text[0] == "≥" and not clear):
        sure, note = _DISPUTED, _note(f"the two readers differ: “{pair.first_text}” or “{pair.second_text}”")
    return [t._replace(note=note) for t in _as_tokens(pair, text, sure)]


def _numeral(pair: Pair, strokes: Strokes) -> Token | None:
    """A Roman numeral by the count of its strokes, where that is one that a reader saw; else None."""
    if len(pair.first) != 1 or len(pair.second) != 1:
        return None
    token = pair.first[0]
    first, second = meant(token.text), meant(pair.second_text)
    # The strokes of V are so steep that they count as upright.
    if (first is None and second is None) or "V" in f"{first}{second}":
        return None
    count = strokes(pair)
    fitting = {n for n in (first, second) if n and n.count("I") == count}
    agreed = bare(token.text) == bare(pair.second_text)
    if len(fitting) == 1:
        sure = AGREED if agreed and first == bare(token.text) else _JUDGED + 0.1
        return token._replace(text=token.text.replace(bare(token.text), fitting.pop()), confidence=sure)
    if agreed and first == bare(token.text) and count > first.count("I"):
        # Strokes run together in print, but none is added: the readers have lost one.
        note = _note(f"“{token.text}” with {count} strokes")
        return token._replace(confidence=_DISPUTED, note=note)
    return None


def _all_well_formed(text: str) -> bool:
    return all(is_well_formed(w) for w in text.split())


def _odds(confidence: float) -> float:
    held = min(0.985, max(0.02, confidence))
    return log(held / (1 - held))


def _figures(pair: Pair, again: Again, in_cell: bool) -> list[Token]:
    """A stretch with figures on which the readers differ: one that both find in some reading of it is sure."""
    if not pair.second:
        message = f"only one of the two readers saw “{pair.first_text}”"
        return [t._replace(confidence=min(t.confidence or 0.0, _DISPUTED), note=_note(message)) for t in pair.first]
    first, second = pair.first_text, pair.second_text
    a, b = _NUMBER.findall(first), _NUMBER.findall(second)
    if a == b and a and _signs(first) == _signs(second):
        # The figures are the same; only letters or marks around them differ.
        if _is_number(second) and not _is_number(first):
            return _as_tokens(pair, second, 0.9)
        if romans := roman_parts(first, second):
            note = _note(f"the two readers differ: “{first}” or “{second}”")
            tokens = list(pair.first)
            if is_misread(*romans):
                # The box of the first reader may cut a stroke off: what most looks of the second say.
                looks = Counter(t for t in (second, *again(pair)[1]) if _NUMBER.findall(t) == b)
                tokens = _as_tokens(pair, looks.most_common(1)[0][0], _DISPUTED)
            return [t._replace(confidence=min(t.confidence or 0.0, _DISPUTED), note=note) for t in tokens]
        return [t._replace(confidence=0.9) for t in pair.first]
    if not b and all(is_syllable(bare(w)) for w in second.split()) and _mixed(first):
        return _as_tokens(pair, second, _JUDGED)  # "g1ao": a letter taken for a figure
    if not a and first and all(is_syllable(bare(w)) for w in first.split()) and _mixed(second):
        return [t._replace(confidence=min(t.confidence or 0.0, _JUDGED)) for t in pair.first]
    if not b and second and letters(_LONE_FIGURE.sub("", first)) == letters(second):
        # A speck before or after the words taken for a figure.
        return [t._replace(note=_note(f"“{first}” or “{second}”")) for t in _as_tokens(pair, second, _DISPUTED)]
    firsts, seconds = again(pair)
    ours, theirs = Counter(map(fold, [first, *firsts])), Counter(map(fold, [second, *seconds]))
    chosen = _confirmed(first, second, ours, theirs)
    if chosen == first:
        return [t._replace(confidence=_JUDGED + 0.1) for t in pair.first]
    if chosen is not None:
        return _as_tokens(pair, chosen, _JUDGED + 0.1)
    note = _note(f"the two readers differ: “{first}” or “{second}”")
    take_second = bool(b) and (in_cell or not a or not _is_number(first)) and _is_number(second)
    take_second = take_second or (_cannot_be(first) and not _cannot_be(second))
    tokens = _as_tokens(pair, second, _DISPUTED) if take_second else list(pair.first)
    return [t._replace(confidence=min(t.confidence or 0.0, _DISPUTED), note=note) for t in tokens]


def _confirmed(first: str, second: str, ours: Counter[str], theirs: Counter[str]) -> str | None:
    """The one of the two readings that the other reader also finds on another look, if no other number stands up."""
    votes = ours + theirs
    shared = [t for t in (first, second) if ours[fold(t)] and theirs[fold(t)] and _DIGIT.search(t)]
    if len(shared) != 1 or votes[fold(shared[0])] < 3:
        return None
    figures = _NUMBER.findall(shared[0])
    if any(n > 1 and _DIGIT.search(t) and _NUMBER.findall(t) != figures for t, n in votes.items()):
        return None
    return shared[0]


def _note(message: str) -> Note:
    return Note("ocr_number_disagreement", message)


def _is_number(text: str) -> bool:
    return re.fullmatch(r"[(]?[-+]?\d[\d.,/%‰:\- ]*[;:.,)]*", text) is not None


def _signs(text: str) -> str:
    """The signs that change a number: a minus before it, per cent or per mille after it."""
    return "".join(re.findall(r"(?<![\w.,])-(?=\d)|(?<=\d)[%‰]", fold(text)))


def _cannot_be(text: str) -> bool:
    """A date with a 13th month or a 32nd day."""
    found = _DATE.search(text)
    return found is not None and not (1 <= int(found[1]) <= 31 and 1 <= int(found[2]) <= 12)


def _mixed(text: str) -> bool:
    """Letters with a stroke or ring taken for a figure among them, as in no code or date: "g1ao", "11ÊU"."""
    return re.fullmatch(r"(?=.*[^\W\d_])[^\W\d_]*(?:[01]{1,2}[^\W\d_:]*)+[;:.,]?", text) is not None and not (
        re.fullmatch(r"\d+[^\W\d_]?[;:.,]?", text)
    )


def _as_tokens(pair: Pair, text: str, confidence: float) -> list[Token]:
    """The second reader's words in the first one's place."""
    words = text.split()
    if len(words) == len(pair.first):
        return [t._replace(text=w, confidence=confidence) for t, w in zip(pair.first, words, strict=True)]
    model = pair.first[0]
    x0, x1 = pair.first[0].x0, pair.first[-1].x1
    total = sum(len(w) for w in words) + len(words) - 1
    out = []
    at = 0
    for word in words:
        left = x0 + (x1 - x0) * at / total
        right = x0 + (x1 - x0) * (at + len(word)) / total
        out.append(model._replace(text=word, x0=left, x1=right, confidence=confidence, raised=None))
        at += len(word) + 1
    return out
