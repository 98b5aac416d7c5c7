"""Spellings made comparable: accents dropped, tone marks of both placements made one."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from ..patterns import Pattern

_OPEN = {"oà": "òa", "oá": "óa", "oả": "ỏa", "oã": "õa", "oạ": "ọa", "oè": "òe", "oé": "óe", "oẻ": "ỏe",
    "oẽ": "õe", "oẹ": "ọe", "uỳ": "ùy", "uý": "úy", "uỷ": "ủy", "uỹ": "ũy", "uỵ": "ụy"}  # fmt: skip
_PAIRS = {**_OPEN, **{k.upper(): v.upper() for k, v in _OPEN.items()}, **{k.capitalize(): v.capitalize() for k,
    v in _OPEN.items()}}  # fmt: skip
# The search goes by the first letters: it looks back only where a pair is found.
_PLACEMENT = Pattern("(?:" + "|".join(_PAIRS) + r")(?<![qQ]..)(?![^\W\d_])")
_STRETCH = 1 << 16
_SAME_SIGNS = (("–", "-"), ("—", "-"), ("−", "-"), ("\u00a0", " "), ("\u2044", "/"), ("\u2215", "/"))


def one_tone_placement(text: str) -> str:
    """``text`` with "hoá" written "hóa" and "uỷ" written "ủy", dashes and strokes made one; of the same
    length."""
    same = text
    for sign, plain in _SAME_SIGNS:
        same = same.replace(sign, plain)
    same = _PLACEMENT.sub(lambda m: _PAIRS[m[0]], same)
    return text if same == text else same


# Each extractor asks for the whole text of the document; only the last is kept, for it may be long.
same_tone_placement = lru_cache(maxsize=2)(one_tone_placement)


@lru_cache(maxsize=2)
def small_letters(text: str) -> str:
    """``text`` in small letters, of the same length: patterns without ``(?i)`` are searched by their first letters."""
    # In stretches: Python makes letters small in a copy of twelve bytes a letter.
    lowered = "".join([text[at : at + _STRETCH].lower() for at in range(0, len(text), _STRETCH)])
    if len(lowered) == len(text):
        return lowered
    return "".join(c if len(c.lower()) != 1 else c.lower() for c in text)


@lru_cache(maxsize=4096)
def fold(text: str) -> str:
    """Lower case letters and figures without accents, single spaces between words."""
    plain = unicodedata.normalize("NFD", text.lower().replace("đ", "d"))
    return " ".join(re.findall(r"[a-z0-9]+", "".join(c for c in plain if not unicodedata.combining(c))))


def letters_apart(one: str, other: str) -> int | None:
    """In how many letters two words of one length differ; None where their lengths do."""
    return sum(a != b for a, b in zip(one, other, strict=True)) if len(one) == len(other) else None


def slug(text: str) -> str:
    """``fold`` with hyphens: "Lào Cai" → "lao-cai"."""
    return fold(text).replace(" ", "-")
