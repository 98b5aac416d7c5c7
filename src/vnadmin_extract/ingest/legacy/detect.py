"""Which encoding each line of a text is in."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from ...patterns import Pattern
from ...syllables import syllables
from .decode import decode
from .glyphs import repair_glyphs

# Encodings of eight bits, in the order in which a draw is decided; VIQR is looked for by itself.
_EIGHT_BIT: Final = ("tcvn3", "vni", "viscii", "vps")

# Signs that Vietnamese in Unicode does not use in its words; a text without any of them is in no eight-bit encoding.
_SUSPECT: Final = Pattern(
    "[\u0002\u0005\u0006\u0014\u0019\u001e\u0080-\u009f¡-¿ÄÅÆÇËÎÏÐÑÖ×ØÛÜÞßäåæçëîïðñö÷øûüþÿ\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2020-\u2022\u2030\u2039\u203a\u20ac\u2122\u2212\ufffe]"
)
# Raised figures and signs that may stand at the end of a word of Unicode: m², con¹, Windows®.
_IN_WORD: Final = Pattern(
    rf"(?<=[^\W\d_])(?![¹²³®™°º](?![^\W\d_]))(?:{_SUSPECT.pattern})|(?:{_SUSPECT.pattern})(?=[^\W\d_])"
)
_UNICODE_ONLY: Final = Pattern("[ăĂđĐĩĨũŨơƠưƯ\u1ea0-\u1ef9]")
_HIGH: Final = Pattern(r"[^\x00-\x7f]")
_WORD: Final = Pattern(r"[^\W\d_]+")
_ABBREVIATION: Final = Pattern("[A-Z]*Đ[A-Z]*")  # "CĐ", "NĐ" in a document's number
_VIQR_WORD: Final = Pattern(r"[A-Za-z]+(?:[\^(+*'`?~.]+[A-Za-z]*)+")
# Points by which a reading must beat the text as it stands: two words right that were wrong.
_CLEAR: Final = 2
# So many words, all of them right, are no accident of another encoding.
_PLAIN: Final = 4


# UTF-8 that was read as Windows-1252 or Latin-1 and saved as UTF-8 again: "Tá»•ng", "Ä‘Æ¡n".
_TWICE: Final = Pattern("á[º»]|Ä[\u0090\u0091\u2018\u0192\u0083\u201a\u0082]|Æ[°¡¯\u00a0]|Ã[\u00a0-¿]")


class _Line(NamedTuple):
    encoding: str | None
    sure: bool


def to_unicode(text: str) -> tuple[str, str | None]:
    """``text`` in Unicode, and the name of the legacy encoding that most of its converted lines were in, or None.

    Text that is Unicode already comes back as it was, glyph errors of known kinds apart (see ``glyphs``).
    """
    if text.isascii():
        return _from_viqr(text)
    if not _SUSPECT.search(text):
        return repair_glyphs(text), None
    if _TWICE.search(text):
        once = "\n".join(map(_decode_twice, text.split("\n")))
        if once != text:
            return to_unicode(once)[0], "utf-8 twice"
    lines = text.split("\n")
    encodings = line_encodings(lines)
    counts = Counter(filter(None, encodings))
    if not counts:
        return repair_glyphs(text), None
    converted = [convert(line, encoding) if encoding else line for line, encoding in zip(lines, encodings, strict=True)]
    return repair_glyphs("\n".join(converted)), counts.most_common(1)[0][0]


def line_encodings(lines: Sequence[str]) -> list[str | None]:
    """For each line the eight-bit encoding that it is in, or None where it is Unicode or plain ASCII."""
    if not any(map(_SUSPECT.search, lines)):
        return [None] * len(lines)
    found = [_judge(line) for line in lines]
    found = _with_the_most(found, lines)
    if any(f.sure and f.encoding for f in found):
        found = _with_neighbours(found, lines)
    return [f.encoding for f in found]


def _with_the_most(found: list[_Line], lines: Sequence[str]) -> list[_Line]:
    """Short lines that read as well in the encoding of most others are in that one."""
    counts = Counter(f.encoding for f in found if f.encoding)
    if len(counts) < 2:
        return found
    usual = counts.most_common(1)[0][0]
    return [
        f._replace(encoding=usual)
        if f.encoding not in (None, usual) and _score(decode(line, usual)) >= _score(decode(line, f.encoding))
        else f
        for f, line in zip(found, lines, strict=True)
    ]


def _decode_twice(line: str) -> str:
    """The line that was encoded twice; the line itself where it was not."""
    if not _TWICE.search(line):
        return line
    try:
        raw = b"".join(c.encode("latin-1") if ord(c) < 0x100 else c.encode("cp1252") for c in line)
        once = raw.decode("utf-8")
    except UnicodeError:
        return line
    return once if _score(once) > _score(line) else line


@lru_cache(maxsize=512)  # the lines of a page, which a PDF's reader shows twice
def _judge(line: str) -> _Line:
    """The reading of ``line`` with the most syllables."""
    if not _HIGH.search(line):
        return _Line(None, sure=False)
    as_it_stands = _score(line)
    if not _SUSPECT.search(line):
        return _Line(None, sure=bool(_UNICODE_ONLY.search(line)) and as_it_stands > 0)
    score, encoding = _best_reading(line)
    if score > 0 and score - as_it_stands >= _CLEAR and _enough(line, encoding):
        return _Line(encoding, sure=True)
    return _Line(None, sure=as_it_stands > 0 and bool(_UNICODE_ONLY.search(line)))


def _best_reading(line: str) -> tuple[int, str]:
    """The encoding in which the line has the most syllables, and their number less the words that are none."""
    best, chosen = -len(line), _EIGHT_BIT[0]
    for encoding in _EIGHT_BIT:
        decoded = decode(line, encoding)
        score = _score(decoded)
        if score > best:
            best, chosen = score, encoding
        if score >= _PLAIN and score == sum([_worth(piece)[1] for piece in decoded.split(" ")]):
            break  # every word is one: no other reading is better
    return best, chosen


def _enough(line: str, encoding: str) -> bool:
    """In a line with words of Unicode at least two others must be words of ``encoding`` and nothing else."""
    if not _UNICODE_ONLY.search(line):
        return True
    legacy = [w for w in line.split() if _anchor(w) == "legacy" and _score(decode(w, encoding)) > 0]
    return len(legacy) >= 2


def _score(text: str) -> int:
    """Words with marks that are syllables, less those that are not, less signs that stand inside words."""
    return sum([_worth(piece)[0] for piece in text.split(" ")])


@lru_cache(maxsize=16384)
def _worth(piece: str) -> tuple[int, int]:
    """The score of what stands between two spaces, and how many words with marks it has."""
    known = syllables()
    words = [
        word.lower() in known or _ABBREVIATION.fullmatch(word) is not None
        for word in _WORD.findall(piece)
        if len(word) > 1 and not word.isascii()
    ]
    return 2 * sum(words) - len(words) - sum(1 for _ in _IN_WORD.finditer(piece)), len(words)


def _with_neighbours(found: list[_Line], lines: Sequence[str]) -> list[_Line]:
    """Lines that could be read either way get the encoding of the nearest line that could not."""
    sure = [index for index, f in enumerate(found) if f.sure]
    result: list[_Line] = []
    at = 0
    for index, (f, line) in enumerate(zip(found, lines, strict=True)):
        if not f.sure and _HIGH.search(line):
            while at + 1 < len(sure) and abs(sure[at + 1] - index) <= abs(sure[at] - index):
                at += 1
            encoding = found[sure[at]].encoding
            # A line of Unicode's own letters is not converted for its neighbours' sake.
            if encoding and not _UNICODE_ONLY.search(line) and _score(decode(line, encoding)) >= _score(line):
                f = _Line(encoding, sure=False)
        result.append(f)
    return result


def convert(line: str, encoding: str) -> str:
    """``line`` in Unicode; its words that already were stay, with the doubtful ones nearer to them than to others."""
    if not _UNICODE_ONLY.search(line):
        return decode(line, encoding)
    parts = re.split(r"(\s+)", line)
    anchors = {i: _anchor(part) for i, part in enumerate(parts)}
    known = [i for i, anchor in anchors.items() if anchor is not None]
    return "".join(
        decode(part, encoding) if known and anchors[min(known, key=lambda k: abs(k - i))] == "legacy" else part
        for i, part in enumerate(parts)
    )


def _anchor(word: str) -> str | None:
    if _UNICODE_ONLY.search(word):
        return "unicode"
    return "legacy" if _IN_WORD.search(word) else None


def _from_viqr(text: str) -> tuple[str, str | None]:
    """VIQR is plain ASCII: believed only where a good part of all words carry its marks and become syllables."""
    words = text.split()
    candidates = [w for w in words if _VIQR_WORD.match(w)]
    if len(candidates) < 4 or len(candidates) * 4 < len(words):
        return text, None
    decoded = decode(" ".join(candidates), "viqr")
    if _score(decoded) * 3 < len(candidates) * 2:
        return text, None
    return decode(text, "viqr"), "viqr"
