"""Syllables that a converter cut in pieces ("đ ơ n vị", "TRI Ể N KHAI"), joined where the pieces make one, and
words that have lost the space between their syllables ("Kếhoạch").

Text taken from a PDF or a web page often has a space where the font or the style changed within a word. Only spaces
are taken out, so nothing is invented: a piece that is no syllable by itself is joined with its neighbours where
together they spell one. A space is put in where there is only one place for it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final, TypeAlias

from ..letters import compile_vi
from ..likely import counts
from ..patterns import Pattern
from ..syllables import syllables

Edit: TypeAlias = tuple[int, int, str, str]

_ONSETS_TEXT: Final = "b c ch d đ g gh h k kh l m n ng ngh nh p ph q qu r s t th tr v x"
_CODAS_TEXT: Final = "n ng nh c ch t p m i"
_NUCLEI_TEXT: Final = "ă â ê ế ề ể ễ ệ ố ổ ỗ ộ ơ ớ ở ỡ ợ ứ ử ữ ự ỉ ĩ ị í ì ậ ấ ầ ẩ ẫ ằ ắ ẳ ẵ ặ ụ ũ ọ ỏ õ ạ ả ã ẹ ẻ ẽ"
# Words by which a single letter is a label: "điểm c", "nhóm b".
_LABELLED_TEXT: Final = (
    "điểm tiết khoản mục ý nhóm loại lớp hạng khu lô bảng hình biểu phần tổ đội tuyến cột dòng phụ lục mẫu chương "
    "tập quyển cấp khối ngõ nhánh gọi chữ vitamin kho vùng thứ"
)
# Words that begin with a vowel; they stand beside a piece without belonging to it.
_WORDS_TEXT: Final = (
    "an ai anh em ăn in ít ổn ấy ủy uỷ ưu ước áp án ấn ứng ủng yêu yên yếu y ý úng ích âm ảnh ẩm ấm ao áo ân ấp ông "
    "ở oan uống ướt ưa út úp u ủ"
)
_ONSETS: Final = frozenset(_ONSETS_TEXT.split())
_CODAS: Final = frozenset(_CODAS_TEXT.split())
_NUCLEI: Final = frozenset(_NUCLEI_TEXT.split())
_LABELLED: Final = frozenset(_LABELLED_TEXT.split())
_WORDS: Final = frozenset(_WORDS_TEXT.split())
# "ở" and "ơ" are words too: pieces only behind a lone onset.
_PIECES: Final = (_ONSETS | _CODAS | _NUCLEI) - {"ở", "ơ"}
_VOWEL: Final = Pattern("[aăâeêioôơuưyàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]")
_TWO_SYLLABLES: Final = 4  # letters at least
_FREQUENT: Final = 50  # a syllable counted so often stands beside others that it was not counted with
_CAPITAL_WITHIN: Final = compile_vi(r"\b[{U}{L}][{L}]+(?P<second>[{U}][{L}]+)\b")
_TOKEN: Final = Pattern(r"[^\W\d_]+")


def cut_pairs(tokens: Sequence[str]) -> set[str]:
    """Neighbours among ``tokens``, the text in small letters cut at its spaces, that may be pieces of one syllable."""
    found = set()
    for piece in _PIECES.intersection(tokens):
        at = -1
        for _ in range(tokens.count(piece)):
            at = tokens.index(piece, at + 1)
            before, after = tokens[at - 1] if at else "", tokens[at + 1] if at + 1 < len(tokens) else ""
            for left, right in ((before, piece), (piece, after)):
                word = _TOKEN.match(right)
                if left and word and left + word[0] in syllables():
                    found.add(f"{left} {right}")
    return found


def glued_tokens(tokens: Iterable[str]) -> list[str]:
    """Those of ``tokens``, in small letters, that are syllables without a space: "trưởngsở"."""
    known = syllables()
    words = {token.strip(",.;:()") for token in set(tokens) - known if len(token) >= _TWO_SYLLABLES}
    return [
        word
        for word in words - known
        if word.isalpha()
        and not word.isascii()
        and (any(word[:at] in known and word[at:] in known for at in range(1, len(word))) or _cuts(word))
    ]


def space_repairs(text: str, lowered: str) -> Iterator[Edit]:
    """Insertions of the space that is missing before a capital ("Bộ trưởngBộ Xây dựng"), or within a word."""
    for found in _CAPITAL_WITHIN.finditer(text):
        at = found.start("second")
        if lowered[found.start() : at] in syllables() and lowered[at : found.end()] in syllables():
            yield at, at, " ", "space"
    for token in _TOKEN.finditer(lowered):
        start, end = token.span()
        written = text[start:end]
        if not token[0].isascii() and (written[1:].islower() or written.isupper()):
            yield from ((start + at, start + at, " ", "space") for at in _cuts(token[0]))


def _cuts(word: str) -> tuple[int, ...]:
    """Where ``word``, which is no syllable, is to be cut into some, if there is one way only: into such as were seen
    beside each other, or else into two frequent ones."""
    if len(word) < _TWO_SYLLABLES or word in syllables():
        return ()
    ways = list(_ways(word))
    single = counts().single
    if not ways:
        halves = ((at, (word[:at], word[at:])) for at in range(1, len(word)))
        ways = [(at,) for at, both in halves if all(single.get(half, 0) >= _FREQUENT for half in both)]
    return ways[0] if len(ways) == 1 else ()


def _ways(word: str) -> Iterator[tuple[int, ...]]:
    """The ways to cut ``word`` into syllables that were seen beside each other."""
    begun: list[tuple[int, ...]] = [(0,)]
    while begun:
        way = begun.pop()
        before = word[way[-2] : way[-1]] if len(way) > 1 else ""
        for at in range(way[-1] + 1, len(word) + 1):
            syllable = word[way[-1] : at]
            if syllable not in syllables() or (before and not counts().seen(before, syllable)):
                continue
            if at < len(word):
                begun.append((*way, at))
            elif before:
                yield way[1:]


def split_repairs(text: str, lowered: str) -> Iterator[Edit]:
    """Edits ``(start, end, joined, "split")`` for the cut syllables of ``text``, in order, without overlap.

    ``lowered`` is the text in small letters.
    """
    done = 0
    for token in _TOKEN.finditer(lowered):
        at, end = token.span()
        if at >= done and token[0] in _PIECES and (found := _joined(text, lowered, at, end, done)):
            start, done = found
            yield start, done, text[start:done].replace(" ", ""), "split"


def _joined(text: str, lowered: str, start: int, end: int, done: int) -> tuple[int, int] | None:
    """The run of neighbours, the piece among them, that spells a syllable: towards the right rather than the left, and
    the longest. What stands before ``done`` is joined already."""
    tokens = [(start, end)]
    first = 0
    if lowered[start - 1 : start] == " ":
        before = _token_before(lowered, start - 1)
        if lowered[start - 2 : start - 1].isdigit() or (before and lowered[before[0] : before[1]] in _LABELLED):
            return None  # behind a figure it is a unit, behind such a word a label
        if before and before[0] >= done and not lowered[before[0] - 1 : before[0]].isdigit():
            tokens.insert(0, before)
            first = 1
    at = end
    while len(tokens) < first + 4 and lowered[at : at + 1] == " " and (more := _TOKEN.match(lowered, at + 1)):
        tokens.append(more.span())
        at = more.end()
    for a in range(first, -1, -1):
        for b in range(len(tokens), max(first + 1, a + 2) - 1, -1):
            words = [lowered[s:e] for s, e in tokens[a:b]]
            if _one_syllable(words, first - a) and _same_case(text, tokens[a:b]):
                return tokens[a][0], tokens[b - 1][1]
    return None


def _one_syllable(words: list[str], piece: int) -> bool:
    if "".join(words) not in syllables():
        return False
    own = words[piece]
    if piece and own not in _CODAS and own not in _NUCLEI:
        return False
    if piece == 0 and (own not in _ONSETS or not _VOWEL.match(words[1])):
        return False
    # All further words must be pieces themselves; an onset takes one word that begins with a vowel.
    return all(
        word in _PIECES
        or (number == 1 and piece == 0)
        or (number > piece and _VOWEL.match(word) and word not in _WORDS)
        for number, word in enumerate(words)
        if number not in (0, piece)
    )


def _same_case(text: str, tokens: list[tuple[int, int]]) -> bool:
    """Small letters behind the first, or capitals throughout: "Đ ề án", "H ƯỚ NG"."""
    written = "".join(text[s:e] for s, e in tokens)
    return written[1:].islower() or written.isupper()


def _token_before(lowered: str, end: int) -> tuple[int, int] | None:
    start = end
    while start and lowered[start - 1].isalpha():
        start -= 1
    return (start, end) if start < end else None
