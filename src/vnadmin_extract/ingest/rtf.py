"""Rich Text Format → lines and tables."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from ..document import Note, Page, ReadError
from .runs import Element, Grid, GridCell, Paragraph, Run, is_capitals_font, single_page

_TOKEN: Final = re.compile(
    rb"\\([a-z]{1,32})(-?\d{1,10})?[ ]?|\\'([0-9a-f]{2})|\\([^a-z])|([{}])|[\r\n]+|([^\\{}\r\n]+)", re.I
)
# Groups that hold no text of the document; any other group marked \* is left out too.
_SKIPPED_NAMES: Final = """
colortbl stylesheet info pict header headerl headerr headerf footer footerl footerr footerf fldinst object
listtable listoverridetable rsidtbl themedata generator datastore latentstyles xmlnstbl filetbl revtbl
bkmkstart bkmkend atnid atnauthor annotation pntxta pntxtb nonshppict sp private
"""
_SKIPPED: Final = frozenset(_SKIPPED_NAMES.split())
_KEPT: Final = frozenset(("shpinst", "shptxt", "fldrslt", "nesttableprops"))
_SIGNS: Final = {
    "par": "\r", "line": "\n", "tab": "\t", "emdash": "—", "endash": "–", "bullet": "-", "lquote": "‘", "rquote": "’",
    "ldblquote": "“", "rdblquote": "”", "emspace": " ", "enspace": " ",
}  # fmt: skip
_ESCAPED: Final = {b"~": " ", b"_": "-", b"-": "", b"\\": "\\", b"{": "{", b"}": "}", b"\n": "\r", b"\r": "\r"}
_VIETNAMESE: Final = 163
_DEEPEST: Final = 200


@dataclass(frozen=True, slots=True)
class _State:
    """What holds inside a group."""

    bold: bool = False
    raised: bool = False
    capitals: bool = False
    hidden: bool = False
    font: int = -1
    skip: bool = False
    in_table: bool = False
    fonts: bool = False
    note: bool = False
    unicode_skip: int = 1


@dataclass(frozen=True, slots=True)
class _Cell:
    """A cell as its row defines it: where it ends, in twips, and the word that merges it with others."""

    right: int
    merge: str
    paragraphs: tuple[Paragraph, ...]


@dataclass(slots=True)
class _Rows:
    """The table that is being read: edges and merges of the row's cells, and the rows so far."""

    rows: list[list[_Cell]] = field(default_factory=list)
    row: list[tuple[Paragraph, ...]] = field(default_factory=list)
    cell: list[Paragraph] = field(default_factory=list)
    merges: list[tuple[int, str]] = field(default_factory=list)
    pending: str = ""


def read_rtf(data: bytes) -> tuple[tuple[Page, ...], tuple[Note, ...]]:
    """The text of an RTF file as one page. Raises ReadError where it is none or holds no text."""
    if not data.strip():
        raise ReadError("empty_file", "the file is empty")
    if not data.lstrip().startswith(b"{\\rtf"):
        raise ReadError("damaged_rtf", "not an RTF file, in spite of its name")
    return single_page(list(_Reader().elements(data)), "docx")


class _Reader:
    def __init__(self) -> None:
        self.state = _State()
        self.stack: list[_State] = []
        self.codepage = "cp1252"
        self.charsets: dict[int, int] = {}
        self.font_names: dict[int, str] = {}
        self.runs: list[Run] = []
        self.notes: list[Paragraph] = []
        self.note_runs: list[Run] = []
        self.note_count = 0
        self.table = _Rows()
        self.to_skip = 0
        self.star = False

    def elements(self, data: bytes) -> Iterator[Element]:
        for match in _TOKEN.finditer(data):
            word, number, code, escaped, brace, plain = match.groups()
            if brace:
                self._brace(brace)
            elif word:
                yield from self._word(word.decode("ascii").lower(), None if number is None else int(number))
            elif code:
                self._bytes(bytes([int(code, 16)]))
            elif escaped:
                if escaped == b"*":
                    self.star = True
                else:
                    yield from self._text(_ESCAPED.get(escaped, ""))
            elif plain:
                self._bytes(plain)
        yield from self._text("\r" if self.runs else "")
        yield from self._close_table()

    def _brace(self, brace: bytes) -> None:
        self.star = False
        if brace == b"{":
            if len(self.stack) > _DEEPEST:
                raise ReadError("damaged_rtf", "the RTF file is damaged: its groups never end")
            self.stack.append(self.state)
        elif self.stack:
            ended, self.state = self.state, self.stack.pop()
            if ended.note and not self.state.note:
                self._end_note()

    def _word(self, word: str, number: int | None) -> Iterator[Element]:
        star, self.star = self.star, False
        state = self.state
        if word in _SKIPPED or (star and word not in _KEPT):
            self.state = replace(state, skip=True)
        elif word == "fonttbl":
            self.state = replace(state, fonts=True)
        elif word == "footnote":
            self.note_count += 1
            self.runs.append(Run(str(self.note_count), raised=True))
            self.state = replace(state, note=True, raised=False)
        elif word == "u" and number is not None:
            self.to_skip = 0
            yield from self._text(chr(number % 0x10000))
            self.to_skip = state.unicode_skip
        elif word in _SIGNS:
            yield from self._text(_SIGNS[word])
        elif word in ("cell", "row", "trowd", "cellx", "clvmgf", "clvmrg", "clmrg", "clmgf", "intbl", "pard"):
            yield from self._table_word(word, number or 0)
        else:
            self._style(word, number)

    def _style(self, word: str, number: int | None) -> None:
        on = number != 0
        state = self.state
        if word == "b":
            self.state = replace(state, bold=on)
        elif word == "caps":
            self.state = replace(state, capitals=on)
        elif word in ("v", "deleted", "strike", "striked"):
            self.state = replace(state, hidden=on)
        elif word in ("super", "nosupersub"):
            self.state = replace(state, raised=word == "super" and on)
        elif word == "plain":
            self.state = replace(state, bold=False, raised=False, capitals=False, hidden=False)
        elif word == "f" and number is not None:
            capitals = is_capitals_font(self.font_names.get(number, ""))
            self.state = replace(state, font=number, capitals=capitals)
        elif word == "fcharset" and state.fonts and number is not None:
            self.charsets[state.font] = number
        elif word == "ansicpg" and number is not None:
            self.codepage = f"cp{number}"
        elif word == "uc" and number is not None:
            self.state = replace(state, unicode_skip=max(number, 0))
        elif word == "chftn" and not state.note:
            # The mark itself is written where the note begins.
            pass

    def _bytes(self, raw: bytes) -> None:
        if self.to_skip:
            dropped = min(self.to_skip, len(raw))
            self.to_skip -= dropped
            raw = raw[dropped:]
        state = self.state
        if not raw or state.skip or state.hidden:
            return
        if state.fonts:
            name = self.font_names.get(state.font, "") + raw.decode("latin-1")
            self.font_names[state.font] = name.split(";")[0]
            return
        charset = self.charsets.get(state.font)
        codec = "cp1258" if charset == _VIETNAMESE or (charset is None and self.codepage == "cp1258") else "latin-1"
        text = raw.decode(codec, errors="replace")
        if codec == "latin-1" and any("\x80" <= c < "\xa0" for c in text):
            text = raw.decode("cp1252", errors="replace")
        self._append(text)

    def _text(self, text: str) -> Iterator[Element]:
        state = self.state
        if not text or state.skip or state.hidden or state.fonts:
            return
        if text == "\r" and not state.note:
            yield from self._end_paragraph()
        else:
            self._append("\n" if text == "\r" else text)

    def _append(self, text: str) -> None:
        state = self.state
        runs = self.note_runs if state.note else self.runs
        runs.append(Run(text, state.bold, state.raised, state.capitals))

    def _end_note(self) -> None:
        runs, self.note_runs = self.note_runs, []
        if any(run.text.strip() for run in runs):
            self.notes.append(Paragraph(tuple(runs), str(self.note_count)))

    def _end_paragraph(self) -> Iterator[Element]:
        runs, self.runs = self.runs, []
        if self.state.in_table:
            self.table.cell.append(Paragraph(tuple(runs)))
            return
        yield from self._close_table()
        yield Paragraph(tuple(runs))
        yield from self._take_notes()

    def _take_notes(self) -> Iterator[Element]:
        notes, self.notes = self.notes, []
        yield from notes

    def _table_word(self, word: str, number: int) -> Iterator[Element]:
        table = self.table
        if word == "intbl":
            self.state = replace(self.state, in_table=True)
        elif word == "pard":
            self.state = replace(self.state, in_table=False)
        elif word == "trowd":
            table.merges, table.pending = [], ""
        elif word == "cellx":
            table.merges.append((number, table.pending))
            table.pending = ""
        elif word == "cell":
            runs, self.runs = self.runs, []
            table.row.append((*table.cell, Paragraph(tuple(runs))))
            table.cell = []
        elif word == "row":
            self._end_row()
        else:
            table.pending = word
        yield from ()

    def _end_row(self) -> None:
        table = self.table
        row, table.row = table.row, []
        last = table.merges[-1][0] if table.merges else 0
        places = table.merges + [(last + i + 1, "") for i in range(len(row) - len(table.merges))]
        table.rows.append([_Cell(*place, paragraphs) for place, paragraphs in zip(places, row, strict=False)])

    def _close_table(self) -> Iterator[Element]:
        table = self.table
        if table.row:
            self._end_row()
        self.table = _Rows()
        if table.rows:
            notes, self.notes = self.notes, []
            yield Grid(tuple(_grid(table.rows)), tuple(notes))


def _grid(rows: Sequence[Sequence[_Cell]]) -> list[GridCell]:
    """The cells of a table by their place. A row with all columns is counted off; in one with fewer, cells that were
    merged sideways are often written as one wide cell, which ends where the columns of the widest row do."""
    edges = [cell.right for cell in max(rows, key=len)]
    cells: list[GridCell] = []
    for number, row in enumerate(rows):
        column = 0
        for ordinal, cell in enumerate(row):
            after = ordinal + 1 if len(row) == len(edges) else max(column, _nearest(edges, cell.right)) + 1
            span, start, column = after - column, column, after
            merged = cells and cells[-1].row == number and cells[-1].column + cells[-1].column_span == start
            if cell.merge == "clmrg" and merged:
                cells[-1] = replace(cells[-1], column_span=cells[-1].column_span + span)
                continue
            above = [i for i, c in enumerate(cells) if c.column == start] if cell.merge == "clvmrg" else []
            if above:
                first = cells[above[-1]]
                cells[above[-1]] = replace(first, row_span=number + 1 - first.row)
                continue
            cells.append(GridCell(number, start, cell.paragraphs, column_span=span))
    return cells


def _nearest(edges: Sequence[int], right: int) -> int:
    return min(range(len(edges)), key=lambda column: abs(edges[column] - right))
