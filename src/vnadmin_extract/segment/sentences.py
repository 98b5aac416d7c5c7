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
    piece = text[start:end]
    start += len(piece) - len(piece.lstrip())
    end -= len(piece) - len(piece.rstrip())
    if start < end:
        yield start, end
