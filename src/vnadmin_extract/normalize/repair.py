"""Spellings that OCR hurt, put right only where one reading is possible.

Four kinds: dates, amounts and numerals by their grammar; syllables cut in pieces; marks of words of two syllables by a
word list; formulas of the genre and names of agencies whose marks are lost altogether. What fits no rule stays as it
stands.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import accumulate, chain, pairwise
from typing import Final, TypeAlias

from ..ingest.ocr.likely import counts
from ..signs import places
from ..syllables import syllables
from .fold import fold
from .grammar_repair import BETWEEN, grammar_repairs
from .lexicon import Compound, Formula, compounds, formula_heads, formula_pairs, old_spelling, province_pattern, titles
from .split_words import cut_pairs, glued_tokens, space_repairs, split_repairs

Edit: TypeAlias = tuple[int, int, str, str]

_WORD: Final = re.compile(r"[^\W\d_]+")
_GAP: Final = frozenset((" ", "\n", "\t"))
# Words that stand in fixed places, found by their letters whatever their marks; plain letters first, to which the
# engine skips.
_AT_HEAD: Final = (
    (re.compile(r"(n\wi nh\wn)\s*:"), "nơi nhận"),
    (re.compile(r"(k\wnh g\wi)\s*:"), "kính gửi"),
    (re.compile(r"(s\w):\s*\d*\s*/"), "số"),
)
_PLACES: Final = (
    (re.compile(r" (s\w) \d+\s?[/-]"), ("số",)),
    (re.compile(r"(th\wng)(?<!\w{6}) \d{1,2}(?: n\wm \d{4}|\s?/\s?\d{4}\b)"), ("tháng",)),
    (
        re.compile(r"(ng\wy)(?<!\w{5})\s+\d{1,2}\s+(th\wng)\s+\d{1,2}\s+(n\wm)\s+\d{4}\b"),
        ("ngày", "tháng", "năm"),
    ),
)
_NUMBERED: Final = re.compile(
    r"\b(?:chi thi|nghi dinh|nghi quyet|quyet dinh|cong van|thong tu|thong bao|ket luan|ke hoach|cong dien)$"
)
_NO_WORD: Final = re.compile(r"\b(?:[cC][ùúũ]a|C[ÙÚŨ]A)\b")
# Not beside the syllables that make "vấn đề", "đề xuất" and the like of it.
_IN_ORDER_TO: Final = re.compile(
    r"\b(?<!vấn )(?<!vân )(?<!ván )(?<!chủ )(?<!tiêu )(?<!chuyên )[dD]é"
    r"(?= (?!xuất|án|nghị|tài|cương|cử|cao|ra)[^\W\d_])"
)
# Not "va chạm", "va đập".
_AND: Final = re.compile(r"(?<=[^\W\d_,] )va(?= (?!chạm|đập|vấp|quệt|phải|li|vào|quẹt)[^\W\d_])")
_NO_PROVINCE: Final = ("tinh", "tình", "tính", "tĩnh", "tịnh")
_PROVINCE: Final = re.compile(r"\b(?:[tT][iìíĩị]nh|T[IÌÍĨỊ]NH)\b")
_BODY_BEFORE: Final = re.compile(r"(?:UBND|HĐND|[nN]hân dân|NHÂN DÂN|[đĐ]ịa bàn|[tT]oàn|[tT]rong) $")
_FUNCTION: Final = (
    "có các của cho với từ đã đang đến được khi này đó theo trong trên tại vào về một những cũng thì mà bị số để "
    "do ra qua sau nay hay con"
)
_FUNCTION_WORDS: Final = frozenset(_FUNCTION.split())
_SIGNS_OF_HURT: Final = 3
_BY_A_SCANNER: Final = frozenset(("word", "formula", "numeral", "amount", "number", "unit"))
"""Rules whose edits show that a scanner read the text: what typists do (split words, missing spaces) is not among
them."""
_FAR: Final = 2.0
_FAR_FOR_TWO: Final = 12.5
"""How much likelier a word must be than what is written (natural logarithms): one that differs in two syllables, each
with its marks, is seldom meant."""
_KINDS_OF_PLACE: Final = frozenset(
    ("xã", "phường", "thôn", "bản", "ấp", "xóm", "làng", "huyện", "quận", "trấn", "sông", "cầu", "ông", "bà")
)
_Words: TypeAlias = list[re.Match[str]]
_AT_ONCE: Final = 100_000
"""Characters whose words are held at once: of a long document they would be the larger part of the memory."""
_Pair: TypeAlias = tuple[str, str]


def find_repairs(paragraphs: Sequence[str], *, scanned: bool = False) -> list[list[Edit]]:
    """For each paragraph its edits ``(start, end, replacement, rule)``, in order, without overlap.

    Many paragraphs are looked through at once for signs of hurt; few have any, and only those are read one by one.
    Where every written syllable is one of the language, two words beside each other may only look like a third ("xã
    Tụ Nhân", "lấp đầy nhanh"): in a text that no scanner read (``scanned``) such edits are made only where others show
    that it is hurt.
    """
    found: list[list[Edit]] = []
    first = held = 0
    for number, paragraph in enumerate(paragraphs, 1):
        held += len(paragraph)
        if held > _AT_ONCE or number == len(paragraphs):
            found += _repairs_of_many(paragraphs[first:number])
            first, held = number, 0
    found = _consistent(paragraphs, found)
    if scanned or is_hurt(edit[3] for edit in chain.from_iterable(found)):
        return found
    return [
        [edit for edit in edits if edit[3] != "word" or text[edit[0] : edit[1]].lower() not in syllables()]
        for text, edits in zip(paragraphs, found, strict=True)
    ]


def _consistent(paragraphs: Sequence[str], found: list[list[Edit]]) -> list[list[Edit]]:
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


def is_hurt(rules: Iterable[str]) -> bool:
    """Whether the ``rules`` of a text's repairs show that a scanner read it."""
    return sum(rule in _BY_A_SCANNER for rule in rules) >= _SIGNS_OF_HURT


def _repairs_of_many(paragraphs: Sequence[str]) -> list[list[Edit]]:
    joined = BETWEEN.join(paragraphs)
    lowered = joined.lower()
    if len(lowered) != len(joined):
        return [_repairs_of(text) for text in paragraphs]
    suspects = _suspects(paragraphs, joined, lowered)
    return [_repairs_of(text) if number in suspects else [] for number, text in enumerate(paragraphs)]


def _suspects(paragraphs: Sequence[str], text: str, lowered: str) -> set[int]:
    """The paragraphs in which one of the rules may apply; ``text`` is all of them."""
    heads = [0, *accumulate(len(p) + 1 for p in paragraphs[:-1])]
    edits = chain(
        grammar_repairs(text, lowered, heads), _single_repairs(text, lowered), _place_repairs(text, lowered, heads)
    )
    found = {bisect_right(heads, edit[0]) - 1 for edit in edits}
    found.update(number for number, p in enumerate(paragraphs) if _title_repairs(p))
    tokens = lowered.replace(BETWEEN, f" {BETWEEN} ").split(" ")
    found.update(bisect_right(heads, at) - 1 for pair in cut_pairs(tokens) for at in places(lowered, pair))
    glued = glued_tokens(tokens)
    found.update(bisect_right(heads, at) - 1 for token in glued for at in places(lowered, token))
    for (first, second), formulas in _doubtful_pairs(tokens).items():
        at_pairs = places(lowered, f"{first} {second}")
        found.update(bisect_right(heads, at) - 1 for at in at_pairs if not formulas or _in_one(formulas, lowered, at))
    return found


def _doubtful_pairs(tokens: Sequence[str]) -> dict[_Pair, tuple[tuple[Formula, int], ...]]:
    """Words with one space between them that are no reading of what their letters make: a word of the list, or else
    part of the formulas that come with them."""
    known, in_formulas = compounds(), formula_pairs()
    firsts, seconds, intact = _parts_of_pairs()
    distinct = list(set(tokens))
    letters = dict(zip(distinct, fold(" ".join(distinct)).split(" "), strict=True))
    first = {token: token for token, folded in letters.items() if folded in firsts}
    second = {token: token for token, folded in letters.items() if folded in seconds}
    # Of a token with signs the word that ends it may be the first of a pair, the one that begins it the second.
    for token in [token for token in distinct if not token.isalpha()]:
        folded, words = letters[token], _WORD.findall(token)
        last, head = (words[-1], words[0]) if words else ("", "")
        if token.endswith(last) and (ending := folded[len(token) - len(last) :]) in firsts:
            first[token], letters[last] = last, ending
        if token.startswith(head) and (beginning := folded[: len(head)]) in seconds:
            second[token], letters[head] = head, beginning
    doubtful: dict[_Pair, tuple[tuple[Formula, int], ...]] = {}
    for pair in {(first[a], second[b]) for a, b in pairwise(tokens) if a in first and b in second} - intact:
        both = (letters[pair[0]], letters[pair[1]])
        if both in known and pair not in known[both].readings:
            doubtful[pair] = ()
        elif both in in_formulas:
            hurt = tuple(part for part in in_formulas[both] if not _is_written_in(*part, " ".join(pair)))
            if hurt:
                doubtful[pair] = hurt
    return doubtful


def _is_written_in(formula: Formula, offset: int, words: str) -> bool:
    return formula.small.startswith(words, offset) or formula.old_small.startswith(words, offset)


def _in_one(formulas: Iterable[tuple[Formula, int]], lowered: str, at: int) -> bool:
    """What stands at ``at`` is part of one of the formulas by its letters."""
    starts = [(formula, at - offset) for formula, offset in formulas if at >= offset]
    return any(fold(lowered[start : start + len(f.text)]) == f.folded for f, start in starts)


@cache
def _parts_of_pairs() -> tuple[frozenset[str], frozenset[str], frozenset[_Pair]]:
    """The letters of the first and of the second words of what is looked for in pairs, and pairs that stand as they
    should."""
    known, in_formulas = compounds(), formula_pairs()
    intact = {reading for both, word in known.items() if both not in in_formulas for reading in word.readings}
    both = (*known, *in_formulas)
    return frozenset(first for first, _ in both), frozenset(second for _, second in both), frozenset(intact)


def _repairs_of(text: str) -> list[Edit]:
    """The edits of one paragraph."""
    lowered, folded = text.lower(), fold(text)
    if len(lowered) != len(text):
        return []
    edits = [
        *grammar_repairs(text, lowered),
        *split_repairs(text, lowered),
        *(space_repairs(text, lowered) if glued_tokens(lowered.split(" ")) else ()),
        *(_title_repairs(text) or _place_repairs(text, lowered)),
        *_single_repairs(text, lowered),
        *_lexical_repairs(text, lowered, folded),
    ]
    if not edits:
        return edits
    found: list[Edit] = []
    # Earlier rules are surer: the grammar of dates first, the word list last.
    for edit in edits:
        if all(edit[1] <= other[0] or edit[0] >= other[1] for other in found):
            found.append(edit)
    return sorted(found)


@cache
def _province_before() -> re.Pattern[str]:
    # After "tinh hinh" and the like it is no province.
    return re.compile(rf"tinh(?= {province_pattern()})")


def _single_repairs(text: str, lowered: str) -> Iterator[Edit]:
    """Syllables that are sure by themselves or by what stands beside them: "cùa" → "của", "tình Hà Nam" → "tỉnh"."""
    if any(word in lowered for word in ("cùa", "cúa", "cũa")):
        for match in _NO_WORD.finditer(text):
            yield match.start(), match.end(), _in_capitals("của", match.group()), "word"
    if " va " in lowered:
        for match in _AND.finditer(lowered):
            yield match.start(), match.end(), "và", "word"
    if "dé" in lowered:
        for match in _IN_ORDER_TO.finditer(text):
            yield match.start(), match.end(), _in_capitals("để", match.group()), "word"
    for start in places(lowered, *_NO_PROVINCE):
        if not _PROVINCE.match(text, start):
            continue
        end = start + len("tỉnh")
        after = text[end : end + 8].lstrip(" ")[:1]
        alone = _BODY_BEFORE.search(text[max(0, start - 10) : start]) and not (after.isalpha() and after.islower())
        if alone or _province_before().match(fold(text[start : end + 30])):
            yield start, end, _in_capitals("tỉnh", text[start:end]), "province"


def _title_repairs(text: str) -> list[Edit]:
    """A title or formula alone on its line, in capitals that lost their marks."""
    if len(text) > 30 or not text.isupper():
        return []
    title = titles().get(fold(text))
    if not title or title == text or old_spelling(title) == text:
        return []
    return list(_changed(0, text, title.lower(), "formula"))


def _place_repairs(text: str, lowered: str, heads: Sequence[int] = (0,)) -> Iterator[Edit]:
    """What stands in a fixed place: "Nơi nhận:", "Số:", the words of a date."""
    for pattern, right in _AT_HEAD:
        for head in heads:
            if match := pattern.match(lowered, head):
                yield from _marks(text, match, 1, right)
    for pattern, rights in _PLACES:
        for match in pattern.finditer(lowered):
            for number, right in enumerate(rights, start=1):
                if right != "số" or _NUMBERED.search(fold(lowered[max(0, match.start() - 12) : match.start()])):
                    yield from _marks(text, match, number, right)


def _marks(text: str, match: re.Match[str], group: int, right: str) -> Iterator[Edit]:
    """The edits that give the group the marks of ``right``, whose letters it must have."""
    start, end = match.span(group)
    if match[group] != right and fold(match[group]) == fold(right):
        yield from _changed(start, text[start:end], right, "formula")


def _in_capitals(right: str, written: str) -> str:
    return right.upper() if written.isupper() else right.capitalize() if written[0].isupper() else right


def _lexical_repairs(text: str, lowered_text: str, folded: str) -> list[Edit]:
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
    edits = [edit for i in openings for edit in _formula_repairs(text, words, i, heads[pairs[i]])]
    marked = sum(not word.isascii() for word in lowered)
    for index in doubtful:
        edits += _word_repairs(text, words, pairs, written, index, marked * 3 >= len(words))
    return edits


def _is_hurt(formulas: tuple[Formula, ...], lowered: str, at: int) -> bool:
    """One of the formulas stands at ``at`` by its letters, and none by its marks."""
    if any(lowered.startswith((f.small, f.old_small), at) for f in formulas):
        return False
    return any(fold(lowered[at : at + len(f.text)]) == f.folded for f in formulas)


def _formula_repairs(text: str, words: _Words, index: int, formulas: tuple[Formula, ...]) -> Iterator[Edit]:
    start = words[index].start()
    for formula in formulas:
        written = text[start : start + len(formula.text)]
        if fold(written) != formula.folded or text[start + len(written) :][:1].isalpha():
            continue
        # Marks lost in a heading or a name, not in running text; and a "số" is never taken for a "sở".
        if (written[0].isupper() or formula.anywhere) and written[:3].lower() != "số ":
            yield from _changed(start, written, formula.text, "formula")
        return


def _word_repairs(
    text: str,
    words: _Words,
    pairs: list[tuple[str, str]],
    written: list[tuple[str, str]],
    index: int,
    has_marks: bool,
) -> Iterator[Edit]:
    left, right = words[index], words[index + 1]
    if text[left.end() : right.start()] not in _GAP:
        return
    surface = text[left.start() : right.end()]
    # A text without marks is not hurt but typed so, or in another language.
    if surface.isascii() and not has_marks:
        return
    if index and _is_name(text, words, written, index):
        return
    if left.group().isupper() != right.group().isupper() and len(left.group()) > 1 < len(right.group()):
        return  # an office in capitals, then a name
    word = _nearest(" ".join(written[index]), compounds()[pairs[index]])
    if word is None or not _is_likely(text, words, written, index, word):
        return
    if not _belongs_elsewhere(text, words, pairs, written, index, word):
        yield from _changed(left.start(), surface, word, "word")


def _is_likely(text: str, words: _Words, written: list[_Pair], index: int, word: str) -> bool:
    """Whether ``word`` may be meant, where what is written are syllables of the language too: no name of a
    place, and nothing that its neighbours make less likely than what is written."""
    old, new = written[index], word.split()
    changed = [a for a, b in zip(old, new, strict=True) if a != b]
    if any(syllable not in syllables() for syllable in changed):
        return True
    before = words[index - 1] if index and _beside(text, words, index - 1) else None
    after = words[index + 2] if index + 2 < len(words) and _beside(text, words, index + 1) else None
    capitals = words[index].group().istitle() and words[index + 1].group().istitle()
    if capitals and before and before.group().lower() in _KINDS_OF_PLACE:
        return False
    beside = before.group().lower() if before else "", after.group().lower() if after else ""
    far = _FAR if len(changed) == 1 or any(map(str.isascii, changed)) else _FAR_FOR_TWO
    score = counts().score
    return score(beside[0], new, beside[1]) > score(beside[0], list(old), beside[1]) + far


def _beside(text: str, words: _Words, index: int) -> bool:
    """Only a space stands between a word and the next."""
    return text[words[index].end() : words[index + 1].start()] == " "


def _is_name(text: str, words: _Words, written: list[_Pair], index: int) -> bool:
    """The last two of three syllables that all begin with a capital: a person's name ("Trần Đắc Thu")."""
    three = [word.group() for word in words[index - 1 : index + 2]]
    gaps = text[words[index - 1].end() : words[index].start()]
    return gaps == " " and all(map(str.istitle, three)) and all(old in syllables() for old in written[index])


def _nearest(written: str, known: Compound) -> str | None:
    """The word of the list, where no other known reading is as near to what is written."""
    distances = [_distance(written, word) for word in (known.word, *known.others)]
    return known.word if all(distances[0] < other for other in distances[1:]) else None


def _distance(written: str, word: str) -> tuple[int, int]:
    """Syllables that differ, then letters."""
    syllables_apart = sum(a != b for a, b in zip(written.split(), word.split(), strict=True))
    return syllables_apart, sum(a != b for a, b in zip(written, word, strict=True))


def _belongs_elsewhere(
    text: str,
    words: _Words,
    pairs: list[tuple[str, str]],
    written: list[tuple[str, str]],
    index: int,
    right: str,
) -> bool:
    """Whether one of the syllables makes a word with its other neighbour as it stands.

    The one that would stay counts too, where the changed one might be right: "đề xuất" before "khâu".
    """
    known = compounds()
    changed = [old for old, new in zip(written[index], right.split(), strict=True) if old != new]
    if not _FUNCTION_WORDS.isdisjoint(changed):
        return True
    may_be_right = all(not old.isascii() and old in syllables() for old in changed)
    for place, old in enumerate(written[index]):
        other = index - 1 if place == 0 else index + 1
        if (old not in changed and not may_be_right) or not 0 <= other < len(pairs):
            continue
        if text[words[other].end() : words[other + 1].start()] not in _GAP:
            continue
        if pairs[other] in known and written[other] in known[pairs[other]].readings:
            return True
    return False


def _changed(start: int, written: str, right: str, rule: str) -> Iterator[Edit]:
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
