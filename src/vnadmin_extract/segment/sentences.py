"""Sentence boundaries in administrative prose: abbreviations, numbering and numbers do not end a sentence."""

from __future__ import annotations

from collections.abc import Iterator

from ..letters import compile_vi
from ..patterns import Pattern

# Only the first of a run of points begins an end: from each of them it would take a time that grows with its square.
_END = compile_vi(r"(?<![.!?…])[.!?…](?:[.!?…]*[”\"’)\]]*|(?<=[.])/[.])(?=\s+[“\"'(\[]?[{U}0-9\-+(])")
# A point after these is part of the word: places, ranks, titles, signatures, letters that stand for a name; numbers of
# items ("1. Giao Sở A"), but not the end of a time, a change or a size ("… đầu tháng 6. Theo …", "9,2 m. Mưa …").
_ABBREVIATION = Pattern(
    r"(?:\b(?:TP|Tp|TX|Tx|TT|Tt|P|Q|H|X|Đ|KT|TM|TL|TUQ|ThS|TS|GS|PGS|BS|KS|LS|St|Mr|Mrs|Dr|No|Vol|vv|v\.v|đ/c|Đ/c|đ\.c)"
    r"|(?:^|[\s(])(?:[A-ZĐ]|(?<!tháng )(?<!ngày )(?<!tăng )(?<!giảm )\d{1,2}|(?<!quý )(?<!Quý )[IVX]{1,4}|"
    r"(?<!\d )[a-zđ]))$"
)

_LONGEST = 4000
"""No sentence has so many characters; a whole paper on one line may, and all that is told of a value or a day is sought
in its sentence."""


def split_sentences(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The sentences of ``text[start:end]``, without the spaces around them."""
    at = start
    for stop in _END.finditer(text, start, end):
        if stop[0] == "." and _ABBREVIATION.search(text, max(at, stop.start() - 6), stop.start()):
            continue
        yield from _trimmed(text, at, stop.end())
        at = stop.end()
    yield from _trimmed(text, at, end)


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while end - start > _LONGEST:
        cut = _best_cut(text, start)
        yield from _trimmed(text, start, cut)
        start = cut
    piece = text[start:end]
    start += len(piece) - len(piece.lstrip())
    end -= len(piece) - len(piece.rstrip())
    if start < end:
        yield start, end


def _best_cut(text: str, start: int) -> int:
    """Where what is too long for one sentence is cut: behind a semicolon, else a comma, else a space."""
    limit = start + _LONGEST
    found = (text.rfind(mark, start + _LONGEST // 2, limit) for mark in ("; ", ", ", " "))
    return next((at + 1 for at in found if at >= 0), limit)
