"""Word 97–2003 documents (DOC) → lines and tables, without any other program.

What Word has not saved as Word 97 or later (RTF or HTML named .doc is read as what it is; Word 6 and 95) is given
to LibreOffice where that is installed.
"""

from __future__ import annotations

import shutil
import struct
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from ..document import Note, Page, ReadError
from ..patterns import Pattern
from .cfb import CompoundFile
from .doc_format import (
    DEFINITION,
    FONT,
    IN_TABLE,
    LIST,
    LIST_LEVEL,
    RAISED,
    ROW_END,
    STYLE,
    Span,
    WordFile,
    span_at,
)
from .doc_styles import BOLD, CAPS, DELETED, HIDDEN, NO_STYLE, STRUCK
from .doc_tables import Row, grid
from .runs import Element, Grid, Paragraph, Run, is_capitals_font, single_page

_DAMAGED: Final = "the Word document is damaged: open it in Word and save it as DOCX"
# Fields: 13 instruction 14 result 15; only the result is text.
_INSTRUCTION: Final = Pattern("\x13[^\x13\x14\x15]*(?:\x14|(?=\x15))")
_END: Final = Pattern("[\r\x07\x0c]")
_SIGNS: Final = str.maketrans(
    {"\x0b": "\n", "\x1e": "-", "\x1f": None, "\xa0": " ", "\x0e": "\n", "\x00": None, "\uf0b7": "-", "\x14": None}
)
_CONTROL: Final = Pattern("[\x01-\x08\x0c\x0f-\x1d]")


def read_doc(data: bytes) -> tuple[tuple[Page, ...], tuple[Note, ...]]:
    """The text of a DOC file as one page. Raises ReadError where it is locked, damaged or older and not readable."""
    if not data:
        raise ReadError("empty_file", "the file is empty")
    try:
        package = CompoundFile(data)
        main = package.stream("WordDocument")
        if package.stream("EncryptedPackage") is not None:
            raise ReadError("encrypted_doc", "the Word document is locked with a password")
        if main is None:
            raise ReadError("unsupported_type", "an Office file, but no Word document")
        if main[:2] == b"\xec\xa5" and len(main) > 0x01AA and main[2:4] >= b"\xc1\x00":
            word = WordFile(main, {name: package.stream(name) for name in ("0Table", "1Table")})
            if word.encrypted:
                raise ReadError("encrypted_doc", "the Word document is locked with a password")
            return single_page(list(_Reader(word).elements()), "docx")
    except (ValueError, struct.error, IndexError) as error:
        raise ReadError("damaged_doc", _DAMAGED) from error
    return _through_libreoffice(data)


class _Reader:
    """Goes through the paragraphs once, with the properties beside them."""

    def __init__(self, word: WordFile) -> None:
        self.word = word
        self.runs = word.runs()
        self.run_starts = [run.start for run in self.runs]
        self.paragraphs = word.paragraphs()
        self.paragraph_starts = [p.start for p in self.paragraphs]
        self.lists = word.lists()
        self.styles = word.styles()
        self.notes = {call: (start, end) for call, start, end in word.footnotes()}
        self.capitals = {i for i, name in enumerate(word.fonts) if is_capitals_font(name)}
        self.note_count = 0
        self.called: list[Paragraph] = []

    def elements(self) -> Iterator[Element]:
        rows: list[Row] = []
        row: list[tuple[Paragraph, ...]] = []
        cell: list[Paragraph] = []
        for start, end in _bounds(self.word.text, 0, self.word.n_main):
            span = span_at(self.paragraphs, self.paragraph_starts, start)
            if span is None or not span.flag(IN_TABLE):
                yield from self._close(rows)
                row, cell = [], []
                yield self._paragraph(start, end, span)
                yield from self._take_notes()
            elif span.flag(ROW_END):
                rows.append(Row(tuple(row), span.properties.get(DEFINITION)))
                row, cell = [], []
            else:
                cell.append(self._paragraph(start, end, span))
                if self.word.text[end] == "\x07":
                    row.append(tuple(cell))
                    cell = []
        yield from self._close(rows)

    def _close(self, rows: list[Row]) -> Iterator[Element]:
        if rows:
            yield Grid(grid(rows), tuple(self._take_notes()))
            rows.clear()

    def _paragraph(self, start: int, end: int, span: Span | None, note: str | None = None) -> Paragraph:
        style = self.styles.get((span.number(STYLE) or 0) if span else 0, NO_STYLE)
        runs = list(self._runs(start, end, style.run))
        label = self._label(span.under(style.paragraph)) if span else ""
        if label and any(run.text.strip() for run in runs):
            runs.insert(0, Run(label + " ", bold=runs[0].bold))
        return Paragraph(tuple(runs), note)

    def _label(self, span: Span) -> str:
        number, level = span.number(LIST), span.properties.get(LIST_LEVEL, b"\0")[0]
        if number is None:
            style = span.number(STYLE)
            if style is None or style not in self.lists.of_style:
                return ""
            name, level = self.lists.of_style[style]
            return self.lists.label(name, level)
        return self.lists.label(str(number), level)

    def _runs(self, start: int, end: int, style: dict[int, bytes]) -> Iterator[Run]:
        """The runs between two places; the hidden instructions of fields are cut out first."""
        text = self.word.text
        for first, last in _outside_fields(text, start, end):
            at = first
            while at < last:
                span = span_at(self.runs, self.run_starts, at)
                to = min(last, span.end) if span else last
                shown = (span or Span(at, to, {})).under(style)
                if not (shown.flag(HIDDEN) or shown.flag(DELETED) or shown.flag(STRUCK)):
                    yield from self._run(at, to, shown)
                at = to

    def _run(self, start: int, end: int, span: Span) -> Iterator[Run]:
        bold, raised = span.flag(BOLD), span.flag(RAISED)
        capitals = span.flag(CAPS) or span.number(FONT) in self.capitals
        at = start
        for place in [i for i in range(start, end) if i in self.notes]:
            yield Run(_plain(self.word.text[at:place]), bold, raised, capitals)
            yield self._call(place)
            at = place + 1
        yield Run(_plain(self.word.text[at:end]), bold, raised, capitals)

    def _call(self, place: int) -> Run:
        """The raised figure of a footnote; its text waits for the end of the paragraph."""
        start, end = self.notes[place]
        self.note_count += 1
        mark = str(self.note_count)
        self.called += [self._paragraph(a, b, None, mark) for a, b in _bounds(self.word.text, start, end)]
        return Run(mark, raised=True)

    def _take_notes(self) -> list[Paragraph]:
        notes, self.called = self.called, []
        return [note for note in notes if any(run.text.strip() for run in note.runs)]


def _bounds(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """``(start, place of the mark that ends it)`` of each paragraph."""
    at = start
    for mark in _END.finditer(text, start, end):
        yield at, mark.start()
        at = mark.end()
    if at < end:
        yield at, end


def _outside_fields(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    at = start
    for hidden in _INSTRUCTION.finditer(text, start, end):
        if hidden.start() > at:
            yield at, hidden.start()
        at = hidden.end()
    if at < end:
        yield at, end


def _plain(text: str) -> str:
    return _CONTROL.sub("", text.translate(_SIGNS))


def _through_libreoffice(data: bytes) -> tuple[tuple[Page, ...], tuple[Note, ...]]:
    """Older Word files, converted by LibreOffice where it is installed."""
    from .docx import read_docx

    program = shutil.which("soffice") or shutil.which("libreoffice")
    if program is None:
        raise ReadError("needs_libreoffice", "a Word 95 or older document: install LibreOffice, or save it as DOCX")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "document.doc")
        path.write_bytes(data)
        command = [program, f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "docx"]
        try:
            subprocess.run([*command, "--outdir", folder, str(path)], check=True, capture_output=True, timeout=120)
            converted = Path(folder, "document.docx").read_bytes()
        except (subprocess.SubprocessError, OSError) as error:
            raise ReadError("damaged_doc", _DAMAGED) from error
    return read_docx(converted)
