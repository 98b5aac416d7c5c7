"""One line on its way to a paragraph: its text mapped into the source, and what the page says of it."""

from __future__ import annotations

from dataclasses import dataclass

from ..document import BBox, Mapped, Note


@dataclass(slots=True)
class Entry:
    """``gap``: a blank line (or a wide space) stood before it; ``new_page``: first on its page; ``cells``: offsets
    of a table row's cells in ``mapped.text``; ``footnote``: the mark of the footnote that it belongs to."""

    mapped: Mapped
    page: int | None
    bbox: BBox | None = None
    font_size: float | None = None
    bold: bool = False
    gap: bool = False
    new_page: bool = False
    indented: bool = False
    cells: tuple[tuple[int, int], ...] = ()
    table: int | None = None
    footnote: str | None = None
    apart: bool = False
    """A line that is a paragraph of its own: a cell of the letterhead, one side of a split line."""
    notes: tuple[Note, ...] = ()

    @property
    def text(self) -> str:
        return self.mapped.text
