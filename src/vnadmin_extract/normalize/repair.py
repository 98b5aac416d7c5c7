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

from ..patterns import Pattern
from ..signs import places
from ..syllables import syllables
from .fold import fold
from .grammar_repair import BETWEEN, grammar_repairs
from .lexicon import Formula, compounds, formula_pairs, old_spelling, province_pattern, titles
from .markers import marker_repairs
from .split_words import cut_pairs, glued_tokens, space_repairs, split_repairs
from .word_repairs import consistent, lexical_repairs, syllable_edits

Edit: TypeAlias = tuple[int, int, str, str]

_WORD: Final = Pattern(r"[^\W\d_]+")
# Words that stand in fixed places, found by their letters whatever their marks; plain letters first, to which the
# engine skips.
_AT_HEAD: Final = (
    (Pattern(r"(n\wi nh\wn)\s*:"), "nơi nhận"),
    (Pattern(r"(k\wnh g\wi)\s*:"), "kính gửi"),
    (Pattern(r"(s\w):\s*\d*\s*/"), "số"),
)
_PLACES: Final = (
    (Pattern(r" (s\w) \d+\s?[/-]"), ("số",)),
    (Pattern(r"(th\wng)(?<!\w{6}) \d{1,2}(?: n\wm \d{4}|\s?/\s?\d{4}\b)"), ("tháng",)),
    (
        Pattern(r"(ng\wy)(?<!\w{5})\s+\d{1,2}\s+(th\wng)\s+\d{1,2}\s+(n\wm)\s+\d{4}\b"),
        ("ngày", "tháng", "năm"),
    ),
    (Pattern(r"(ng\wy)(?<!\w{5}) \d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d\d\b"), ("ngày",)),
    (Pattern(r"(qu\w)(?<!\w{4}) (?:i{1,3}|iv)(?: n\wm |\s?/\s?)(?:19|20)\d\d\b"), ("quý",)),
    # Not "tầng 5": what changes by so many per cent.
    (Pattern(r"(t[aàáảãạăằắẳẵ]ng)(?<!\w{5}) (?:(?:khoảng|gần|trên|hơn) )?\d[\d.,]*\s?%"), ("tăng",)),
    (Pattern(r"(gi\wm)(?<!\w{5}) (?:(?:khoảng|gần|trên|hơn) )?\d[\d.,]*\s?%"), ("giảm",)),
)
_NUMBERED: Final = Pattern(
    r"\b(?:chi thi|nghi dinh|nghi quyet|quyet dinh|cong van|thong tu|thong bao|ket luan|ke hoach|cong dien)$"
)
_NO_WORD: Final = Pattern(r"\b(?:[cC][ùúũ]a|C[ÙÚŨ]A)\b")
# Not beside the syllables that make "vấn đề", "đề xuất" and the like of it.
_IN_ORDER_TO: Final = Pattern(
    r"\b(?<!vấn )(?<!vân )(?<!ván )(?<!chủ )(?<!tiêu )(?<!chuyên )[dD]é"
    r"(?= (?!xuất|án|nghị|tài|cương|cử|cao|ra)[^\W\d_])"
)
# Not "va chạm", "va đập".
_AND: Final = Pattern(r"(?<=[^\W\d_,] )va(?= (?!chạm|đập|vấp|quệt|phải|li|vào|quẹt)[^\W\d_])")
_NO_PROVINCE: Final = ("tinh", "tình", "tính", "tĩnh", "tịnh")
_PROVINCE: Final = Pattern(r"\b(?:[tT][iìíĩị]nh|T[IÌÍĨỊ]NH)\b")
_BODY_BEFORE: Final = Pattern(r"(?:UBND|HĐND|[nN]hân dân|NHÂN DÂN|[đĐ]ịa bàn|[tT]oàn|[tT]rong) $")
_SIGNS_OF_HURT: Final = 2
_BY_A_SCANNER: Final = frozenset(("word", "formula", "numeral", "amount", "number", "unit"))
"""Rules whose edits show that a scanner read the text: what typists do (split words, missing spaces) is not among
them."""
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
    found = consistent(paragraphs, found)
    for number, edit in marker_repairs(paragraphs).items():
        if not any(start < edit[1] for start, *_ in found[number]):
            found[number] = [edit, *found[number]]
    if scanned:
        return found
    sure = [
        [edit for edit in edits if edit[3] != "word" or text[edit[0] : edit[1]].lower() not in syllables()]
        for text, edits in zip(paragraphs, found, strict=True)
    ]
    return found if is_hurt(edit[3] for edit in chain.from_iterable(sure)) else sure


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
        *lexical_repairs(text, lowered, folded),
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
def _province_before() -> Pattern:
    # After "tinh hinh" and the like it is no province.
    return Pattern(rf"tinh(?= {province_pattern()})")


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
    return list(syllable_edits(0, text, title.lower(), "formula"))


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
        yield from syllable_edits(start, text[start:end], right, "formula")


def _in_capitals(right: str, written: str) -> str:
    return right.upper() if written.isupper() else right.capitalize() if written[0].isupper() else right
