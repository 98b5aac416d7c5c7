"""The normalised text and its structure."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from ..document import BBox, FootnoteMark, Item, Paragraph, Repair, Sentence, StructuredText
from ..patterns import Pattern
from .items import inline_items
from .outline import build_outline
from .sentences import split_sentences
from .tables import join_tables
from .zones import mark_zones

_LINE = Pattern(r"[^\n]+")
_TITLE_LINES = ("(", "Phụ lục", "Biểu", "Bảng", "Đơn vị")
_UNIT_LINE = Pattern(r"(?i)\W*đvt\s*:")
# "Mộ Đức, ngày 02 tháng 12 năm 2022": of the letterhead.
_DATELINE = Pattern(r"(?i)[^\W\d_][^,;:\n]{1,40},\s*ngày\s[\d.…\s]{0,6}tháng\s[\d.…\s]{0,6}năm\s[\d.…\s]*")
_LONGEST_TITLE = 4
"""So many lines in a row that may be none of it are looked through."""
_LONGEST_LEAD_IN = 160
_BARE = Pattern(r"[^\W\d_].{0,100}[^\s.;:,!?…]")


def structure(text: str) -> StructuredText:
    """The structure of a plain normalised ``text``: one paragraph a line, a table's row a line with tabs."""
    paragraphs = []
    table, last_row = -1, -2
    for index, line in enumerate(_LINE.finditer(text)):
        start, end = line.span()
        if "\t" not in line[0]:
            paragraphs.append(Paragraph(index, start, end, "body", None, start))
            continue
        if last_row != index - 1:
            table += 1
        last_row = index
        cells = []
        at = start
        for cell in line[0].split("\t"):
            cells.append((at, at + len(cell)))
            at += len(cell) + 1
        paragraphs.append(
            Paragraph(index, start, end, "table", None, start, table=table, row=index, cells=tuple(cells))
        )
    return assemble(text, paragraphs)


def assemble(
    text: str,
    paragraphs: Sequence[Paragraph],
    footnote_marks: Sequence[FootnoteMark] = (),
    repairs: Sequence[Repair] = (),
    locate: Callable[[int, int], tuple[int | None, BBox | None]] = lambda start, end: (None, None),
) -> StructuredText:
    """The structured text from paragraphs that know their zone and, for table rows, their table and cells."""
    outlined = build_outline(mark_zones(paragraphs, text), text)
    sentences: list[Sentence] = []
    items: list[Item] = []
    parts: dict[int, list[Paragraph]] = {}
    for paragraph in outlined:
        if paragraph.zone == "table":
            if paragraph.table is not None:
                parts.setdefault(paragraph.table, []).append(paragraph)
            sentences.append(Sentence(paragraph.start, paragraph.end, paragraph.index))
            continue
        items.extend(inline_items(text, paragraph))
        sentences.extend(
            Sentence(a, b, paragraph.index) for a, b in split_sentences(text, paragraph.start, paragraph.end)
        )
    titles = [_title_before(outlined, rows[0], text) for rows in parts.values()]
    grids = join_tables(text, list(parts.values()), titles)
    owner = {row: grid.index for grid in grids for row in grid.rows}
    outlined = [
        replace(p, table=owner.get(p.index)) if p.zone == "table" and p.table != owner.get(p.index) else p
        for p in outlined
    ]
    return StructuredText(
        text,
        tuple(outlined),
        tuple(sentences),
        tuple(items),
        tuple(grids),
        tuple(footnote_marks),
        tuple(repairs),
        locate,
    )


def _title_before(paragraphs: Sequence[Paragraph], row: Paragraph, text: str) -> tuple[int, int] | None:
    """The heading lines right above a table ("PHỤ LỤC", its name, "(Kèm theo …)"); None after another table.

    A short line without an end belongs to them below one that is sure to be one, and so does a short line right above
    the table that announces it ("Kết quả giải ngân đến 31/7/2023:").
    """
    first = at = row.index
    while at > 0 and paragraphs[at - 1].zone in ("body", "header") and first - at < _LONGEST_TITLE:
        before = paragraphs[at - 1]
        words = text[before.start : before.end]
        if _DATELINE.fullmatch(words):
            break
        announces = at == row.index and before.lead_in and len(words) <= _LONGEST_LEAD_IN
        sure = (
            before.heading
            or announces
            or words.startswith(_TITLE_LINES)
            or words.upper() == words
            or bool(_UNIT_LINE.match(words))
        )
        if not sure and not _BARE.fullmatch(words):
            break
        at -= 1
        if sure:
            first = at
        if words.lower().startswith("phụ lục"):
            break
    return (paragraphs[first].start, paragraphs[row.index - 1].end) if first < row.index else None
