"""Texts that a word segmenter has been over ("Ủy_ban nhân_dân , ngày"): back to plain writing."""

from __future__ import annotations

import re
from typing import Final

from ..patterns import Pattern

_JOINED: Final = Pattern(r"(?<=[^\W\d_])_(?=[^\W_])")
_BEFORE_CLOSING: Final = Pattern(r"[ ]+(?=[,;:.!?…%)\]}”](?:\s|$|[,;:.!?)”\"]))")
_AFTER_OPENING: Final = Pattern(r"(?<=[(\[{“])[ ]+")
_SLASH: Final = Pattern(r"(?<=\S)[ ]/[ ](?=\S)")
_QUOTED: Final = Pattern(r'"[ ]([^"\n]*?)[ ]"')
_NUMERAL: Final = Pattern(r"^[IVX][ivx]+(?=\.\s)", re.MULTILINE)
# Sentence splitters part an item's number from its words.
_NUMBER_ALONE: Final = Pattern(
    r"^((?:[IVX]+|[A-HĐ]|\d{1,2}(?:\.\d{1,2})*)\.|\(?[a-hđ]\))[ ]*\n(?=[^\W_])", re.MULTILINE
)
_LEAST_SHARE: Final = 0.04


def is_segmented(text: str) -> bool:
    """Whether the words of ``text`` are joined by underscores, as word segmenters leave them."""
    sample = text[:20_000]
    if "_" not in sample:
        return False
    joined = len(_JOINED.findall(sample))
    return joined >= 5 and joined >= _LEAST_SHARE * len(sample.split())


def unsegment(text: str) -> str:
    """``text`` with spaces for underscores, and its punctuation back at its words."""
    text = _JOINED.sub(" ", text)
    text = _QUOTED.sub(r'"\1"', text)
    # Twice: "( … ) ." has closing signs in a row.
    text = _BEFORE_CLOSING.sub("", _BEFORE_CLOSING.sub("", text))
    text = _SLASH.sub("/", _AFTER_OPENING.sub("", text))
    text = _NUMERAL.sub(lambda m: m.group().upper(), text)
    return _NUMBER_ALONE.sub(r"\1 ", text)
