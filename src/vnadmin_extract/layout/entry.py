"""One line on its way to a paragraph: its text mapped into the source, and what the page says of it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from ..document import BBox, Mapped, Note
from ..patterns import Pattern


@dataclass(slots=True)
class Entry:
    """``gap``: a blank line (or a wide space) stood before it; ``new_page``: first on its page; ``indent``: the width
    of the space before its words; ``cells``: offsets of a table row's cells in ``mapped.text``; ``merged``: as in
    ``Block``; ``footnote``: the mark of the footnote that it belongs to; ``runs_on``: an emphasised run goes on from
    the line above; ``listed``: a line of a list of recipients."""

    mapped: Mapped
    page: int | None
    bbox: BBox | None = None
    font_size: float | None = None
    bold: bool = False
    gap: bool = False
    new_page: bool = False
    indent: int = 0
    cells: tuple[tuple[int, int], ...] = ()
    merged: tuple[tuple[int, int], ...] = ()
    table: int | None = None
    footnote: str | None = None
    runs_on: bool = False
    listed: bool = False
    apart: bool = False
    """A line that is a paragraph of its own: a cell of the letterhead, one side of a split line."""
    notes: tuple[Note, ...] = ()

    @property
    def text(self) -> str:
        return self.mapped.text


_STOPS = (".", ";", ":", "!", "?", "…")
_OPENS = Pattern(r"[\W_]*([^\W\d_])")


def starts_lower(text: str) -> bool:
    """Whether the first letter is a small one."""
    found = _OPENS.match(text)
    return bool(found) and found[1].islower() if found else False


@lru_cache(maxsize=64)
def is_caps(text: str) -> bool:
    """Whether (nearly) all letters are capitals."""
    if text[:1].islower() or text[1:9].islower():
        return False
    head = text[:160]
    letters = sum(map(str.isalpha, head))
    return letters > 1 and sum(map(str.isupper, head)) >= 0.8 * letters


def is_ended(text: str) -> bool:
    """A stop at its end, also within quotation marks or brackets; "./." ends a document, also where a scanner lost its
    last stop."""
    return text.rstrip().rstrip('”"’)]').endswith((*_STOPS, "./")) or "./." in text
