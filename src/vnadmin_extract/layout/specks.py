"""What OCR made of a smear: a sign or two on a line of its own, or before the first word of a line, in a sentence."""

from __future__ import annotations

from collections.abc import Sequence

from ..letters import compile_vi
from ..patterns import Pattern
from .entry import Entry, is_ended, starts_lower

# A figure alone may call a footnote, and a stop may have slipped into the next line.
_SPECK = Pattern(r"(?!\d{1,2}$|[.,;]+$)[\W\d]{0,3}[^\W\d_]?[\W\d]{0,2}")
_LEADING = Pattern(r"[=|~_«»*°^]+ (?=[^\W\d_])")
# "¿900 Điều 2. Giao …": an article begins its line.
_BEFORE_ARTICLE = compile_vi(r"(?=\S*[^\w\s.,;:()“”\"'–—/-])[\W\d_]{1,6} (?=Điều \d{1,3}\. [{U}])")
_LONG = 40  # letters of a line that was broken for want of room


def without_specks(entries: Sequence[Entry]) -> list[Entry]:
    """``entries`` without the lines and signs that stand between two lines of one sentence or before an article."""
    out: list[Entry] = []
    for index, entry in enumerate(entries):
        if not entry.cells and (sign := _BEFORE_ARTICLE.match(entry.text)):
            entry.mapped = entry.mapped.slice(sign.end(), len(entry.text))
        above = out[-1] if out else None
        if above is not None and _is_open(above) and not entry.cells:
            below = entries[index + 1] if index + 1 < len(entries) else None
            if len(entry.text) <= 4 and _SPECK.fullmatch(entry.text) and below is not None and starts_lower(below.text):
                continue
            if (sign := _LEADING.match(entry.text)) and starts_lower(entry.text):
                entry.mapped = entry.mapped.slice(sign.end(), len(entry.text))
        out.append(entry)
    return out


def _is_open(entry: Entry) -> bool:
    """A long line that ends within a sentence."""
    return not entry.cells and len(entry.text.rstrip()) >= _LONG and not is_ended(entry.text)
