"""Names whose right edge cannot be told from their words, as a table (``names.txt``)."""

from __future__ import annotations

import re
from functools import cache
from importlib import resources

from ....patterns import Pattern

# Between the parts of a name, whatever joins them there.
_JOIN = Pattern(r" [-–] |, và |, | và ")
_JOINS = "(?:, và |,? | và | ?- ?| ?& ?)"
# Parts of names as they are shortened.
_SHORT = {
    "phòng cháy, chữa cháy": "PCCC", "cứu nạn, cứu hộ": "CNCH", "khí tượng thủy văn": "KTTV",
    "tìm kiếm cứu nạn": "TKCN", "phòng, chống": "PC", "Quản lý dự án": "QLDA",
    "đầu tư xây dựng": "ĐTXD", "Giáo dục nghề nghiệp": "GDNN", "Giáo dục thường xuyên": "GDTX",
}  # fmt: skip
_FIRST = Pattern(r"[^\W\d_]+")


def known_end(text: str, start: int) -> int:
    """Where the longest name of the table that begins at ``start`` ends; ``start`` where there is none."""
    head = _FIRST.match(text, start)
    pattern = _patterns().get(head[0].lower()) if head else None
    found = pattern.match(text, start) if pattern else None
    return found.end() if found else start


@cache
def known_names() -> tuple[str, ...]:
    """The names of the table, in full."""
    lines = resources.files(__package__).joinpath("names.txt").read_text(encoding="utf-8").splitlines()
    return tuple(line for line in lines if line and not line.startswith("#"))


@cache
def _patterns() -> dict[str, Pattern]:
    """A pattern of all names that begin with a word, by this word."""
    by_word: dict[str, list[str]] = {}
    for name in sorted(known_names(), key=len, reverse=True):
        by_word.setdefault(name.split()[0].lower(), []).append(_written(name))
    return {word: Pattern(rf"(?:{'|'.join(names)})(?![^\W\d_])", re.IGNORECASE) for word, names in by_word.items()}


def _written(name: str) -> str:
    """A pattern of the ways in which ``name`` is written."""
    pieces: list[str] = []
    rest = name
    for long, short in _SHORT.items():
        rest = rest.replace(long, f"\0{short}\0")
    spelled = {short: long for long, short in _SHORT.items()}
    for piece in rest.split("\0"):
        joined = _joined(spelled.get(piece, piece))
        pieces.append(f"(?:{joined}|(?-i:{piece}))" if piece in spelled else joined)
    return "".join(pieces)


def _joined(words: str) -> str:
    return _JOINS.join(re.escape(part).replace(r"\ ", " ") for part in _JOIN.split(words))
