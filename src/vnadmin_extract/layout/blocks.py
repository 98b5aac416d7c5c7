"""Pages of lines → blocks of the document: paragraphs, footnotes after the paragraph that calls them, table rows."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from ..document import Block, Mapped, Source
from .cell_lines import cell_lines
from .entry import Entry
from .footnotes import Footnote, find_marks, has_raised, is_power, lift_footnotes, raised_in
from .letterhead import DOC_TYPE, mark_recipients, opens_body
from .page_lines import Locator, read_pages
from .pipes import SPACE, read_pipes, trim
from .run_together import cut_addressees, cut_head
from .sides import read_sides
from .specks import without_specks
from .tabs import tab_rows
from .torn_names import mend_letterhead
from .wrap import goes_on, measure


@dataclass(frozen=True, slots=True)
class Layout:
    """The blocks of a document; ``locate`` takes ranges of the source text, which the blocks' maps point into."""

    blocks: tuple[Block, ...]
    locate: Locator


def analyse(source: Source) -> Layout:
    """The blocks of ``source`` in reading order."""
    reading = read_pages(source.pages)
    entries, table = read_pipes(mend_letterhead(reading.entries), reading.tables)
    entries, table = cell_lines(entries, table)
    entries = read_sides(tab_rows(cut_head(entries), table))
    return Layout(tuple(cut_addressees(_blocks(entries, sorted(reading.raised)))), Locator(reading.parts))


def _ends_subject(groups: Sequence[Sequence[Entry]], entry: Entry) -> bool:
    """The last of ``groups`` is the subject below the document's type, and ``entry`` begins the body."""
    if len(groups) < 2 or not DOC_TYPE.fullmatch(groups[-2][-1].text.strip()):
        return False
    return opens_body(groups[-1][-1].text, entry.text.lstrip())


def _blocks(entries: list[Entry], raised: Sequence[tuple[int, int]]) -> list[Block]:
    """``raised`` are ranges of the source text that the reader saw raised."""
    wrapping = measure(entries)
    if wrapping.width is not None or wrapping.right is not None:
        entries = without_specks(entries)
    kept, notes, calls = lift_footnotes(entries, wrapping.width is not None and not wrapping.gaps, raised)
    if notes:
        wrapping = measure(kept)
        raised = sorted([*raised, *calls])
    mark_recipients(kept)
    known = {note.mark for _, note in notes}
    groups: list[list[Entry]] = []
    first_of: list[int] = []
    for index, entry in enumerate(kept):
        if groups and goes_on(groups[-1][-1], entry, wrapping) and not _ends_subject(groups, entry):
            groups[-1].append(entry)
        else:
            groups.append([entry])
            first_of.append(index)
    after: dict[int, list[Footnote]] = {}
    called = _calls(groups, known) if notes else {}
    for position, note in notes:
        group = max(bisect_right(first_of, position - 1) - 1, 0)
        places = called.get(note.mark, [])
        at = bisect_right(places, group)
        after.setdefault(_end_of_table(groups, places[at - 1] if at else group), []).append(note)
    out: list[Block] = []
    marked = bool(known) or has_raised("".join(entry.text for entry in kept))
    for number, lines in enumerate(groups):
        out.append(_block(lines, known, raised, marked))
        out.extend(_note_block(note) for note in after.get(number, []))
    if not groups:
        out.extend(_note_block(note) for _, note in notes)
    return [b for b in out if b.mapped.text.strip()]


def _end_of_table(groups: Sequence[Sequence[Entry]], at: int) -> int:
    """The last row of the table that the group at ``at`` is a row of; ``at`` itself where it is none."""
    table = groups[at][0].table if groups and groups[at][0].cells else None
    while table is not None and at + 1 < len(groups) and groups[at + 1][0].table == table:
        at += 1
    return at


def _calls(groups: Sequence[Sequence[Entry]], known: set[str]) -> dict[str, list[int]]:
    """The paragraphs, in order, that call each footnote."""
    out: dict[str, list[int]] = {}
    for index, group in enumerate(groups):
        for entry in group:
            for _, _, mark in find_marks(entry.text, known):
                out.setdefault(mark, []).append(index)
    return out


def _joined(group: Sequence[Entry]) -> Mapped:
    parts: list[Mapped] = []
    for entry in group:
        if parts:
            parts.append(SPACE)
        parts.append(trim(entry.mapped))
    return Mapped.concat(parts)


def _block(group: Sequence[Entry], known: set[str], raised: Sequence[tuple[int, int]], marked: bool) -> Block:
    """``marked``: calls of footnotes may be printed in the text."""
    first = group[0]
    mapped = first.mapped if first.cells else _joined(group)
    marks = find_marks(mapped.text, known, bool(first.cells)) if marked else []
    for start, end in raised_in(mapped, raised):
        mark = mapped.text[start:end].strip("()[] ")
        calls = mark.isdigit() and not is_power(mapped.text, start, mark)
        if calls and not any(a < end and start < b for a, b, _ in marks):
            marks.append((start, end, mark))
    return Block(
        mapped,
        "table" if first.cells else "body",
        first.page,
        all(e.bold for e in group),
        first.cells,
        first.merged,
        first.table,
        marks=tuple(sorted(marks)),
        notes=tuple(dict.fromkeys(n for e in group for n in e.notes)),
    )


def _note_block(note: Footnote) -> Block:
    return Block(_joined(note.entries), "footnote", note.entries[0].page, mark=note.mark)
