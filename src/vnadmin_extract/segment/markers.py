"""The numbering that opens a paragraph, in the ranks that Nghị định 30/2020/NĐ-CP (annex I) gives it.

Part, chapter, section, A., I., Điều, 1., 1.1, then the marks whose order a document chooses: (1), 1), a), -, +, *.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from ..letters import compile_vi

_ROMAN = r"(?:X{0,3}(?:IX|IV|V?I{1,3}|V)|X{1,3})"
_MARKER = compile_vi(
    rf"""
    (?P<part>(?i:phần)\s+(?:thứ\s+\w+|{_ROMAN}|\d{{1,2}}|[A-E])\b(?!\s+(?:mềm|lớn|mười|trăm|thu\b|vốn))[.:]?)
  | (?P<chapter>(?i:chương)\s+(?:{_ROMAN}|\d{{1,2}})\b[.:]?)
  | (?P<section>(?:Mục|MỤC)\s+(?:{_ROMAN}|\d{{1,2}})\b[.:]?)
  | (?P<article>(?:Điều|ĐIỀU)\s+\d{{1,3}}\s*[.:])
  | (?P<roman>{_ROMAN})\s*(?:\.(?!\d)|\)|/(?=\s)|-(?=\s)|:)
  | (?P<upper>[A-HK-LĐ])\s*(?:[.)](?=\s+\S\S)|[-/](?=\s+[{{U}}]))
  | (?P<decimal>\d{{1,2}}(?:\.\d{{1,2}}){{1,3}})(?:\.(?!\d)|\)|:|-(?=\s)|(?=\s+[{{U}}“"(]))
  | (?P<arabic>\d{{1,2}})(?:\s*\.(?![\d,])|\s*[-/](?=\s))
  | (?P<arabic_bracket>\d{{1,2}})\)
  | \((?P<enclosed>\d{{1,2}}|[ivx]{{1,4}}|[a-zđ])\)
  | (?P<letter>[a-zđ]\d?)\s*(?:\)|[.,](?=\s+[{{U}}])|[-/](?=\s+[{{U}}]))
  | (?P<bullet>[-–—−+*•●▪◦_])(?=\s*[^\W\d_]|\s+\S|\s*[“"(])
    """,
    re.VERBOSE,
)
_BULLETS = {"_": "-", "–": "-", "—": "-", "−": "-", "●": "•", "▪": "•", "◦": "•"}
# Ranks that hold in every document; the rest take their place from the order of appearance.
_RANKS = {"part": 1, "chapter": 2, "section": 3, "upper": 4, "roman": 5, "article": 6, "arabic": 7, "decimal": 8}
_LOOSE_RANK = {"arabic_bracket": 12, "enclosed": 12, "letter": 13, "bullet": 14}


@dataclass(frozen=True, slots=True)
class Marker:
    """``style`` tells siblings: two markers of one style count on from each other. ``fixed`` ranks hold anywhere."""

    label: str
    style: str
    rank: int
    fixed: bool
    first: bool
    length: int


def read_marker(text: str) -> Marker | None:
    """The numbering at the beginning of ``text`` (which starts with a non-space), or None."""
    found = _MARKER.match(text)
    if not found or found.lastgroup is None:
        return None
    kind, label = found.lastgroup, found[found.lastgroup]
    if kind == "bullet":
        label = _BULLETS.get(label, label)
        return Marker(label, label, _LOOSE_RANK[kind] + (label != "-"), False, True, found.end())
    if kind == "decimal":
        depth = label.count(".") + 1
        return Marker(label, f"decimal{depth}", _RANKS[kind] + depth - 2, True, label.endswith(".1"), found.end())
    if kind in ("part", "chapter", "section", "article"):
        label = re.split(r"\s+", label, maxsplit=1)[1].rstrip(".: ")
        return Marker(label, kind, _RANKS[kind], True, label in ("I", "1", "A", "thứ nhất"), found.end())
    style = kind
    if kind == "enclosed":
        style = "(1)" if label.isdigit() else "(i)" if set(label) <= set("ivx") else "(a)"
    first = label.upper() in ("1", "01", "A", "I")
    if kind in _RANKS:
        return Marker(label, style, _RANKS[kind], True, first, found.end())
    return Marker(label, style, _LOOSE_RANK[kind], False, first, found.end())
