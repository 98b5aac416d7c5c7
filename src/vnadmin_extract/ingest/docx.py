"""Word documents (DOCX) → lines and tables in the order of the text.

Read from the XML itself: tracked changes as if accepted, what is struck through left out, numbering as Word would
print it, footnotes after the paragraph that calls them, text boxes after the paragraph that they hang on; heads and
feet of pages left out.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from xml.etree import ElementTree as ET

from ..document import Note, Page, ReadError
from .docx_styles import ListNumbers, Styles, W, attribute, is_on, is_struck
from .runs import Element, Grid, GridCell, Paragraph, Run, is_capitals_font, is_unicode_font, single_page
from .symbols import sign

_LARGEST = 300_000_000
_DAMAGED = "the Word document is damaged: open it in Word and save it again"
_STRICT = b"http://purl.oclc.org/ooxml/wordprocessingml/main"
_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
# Content that tracked changes have taken out, or that is no text.
_SKIPPED = {W + name for name in ("del", "moveFrom", "instrText", "delText", "rPr", "pPr", "sectPr", "proofErr")}
_TEXTBOX = W + "txbxContent"


def read_docx(data: bytes) -> tuple[tuple[Page, ...], tuple[Note, ...]]:
    """The text of a Word document as one page. Raises ReadError where it is damaged, locked or empty."""
    if not data:
        raise ReadError("empty_file", "the file is empty")
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            if sum(member.file_size for member in package.infolist()) > _LARGEST:
                raise ReadError("too_large", "the Word document unpacks to more than 300 MB")
            parts = {name: _parse(package, f"word/{name}.xml") for name in ("styles", "numbering", "footnotes")}
            body = _parse(package, "word/document.xml")
    except (zipfile.BadZipFile, ET.ParseError, KeyError, EOFError, OSError, RuntimeError) as error:
        raise ReadError("damaged_docx", _DAMAGED) from error
    root = None if body is None else body.find(W + "body")
    if root is None:
        raise ReadError("damaged_docx", _DAMAGED)
    try:
        reader = _Reader(Styles(parts["styles"]), ListNumbers(parts["numbering"]), _footnotes(parts["footnotes"]))
        elements = list(reader.elements(root))
    except (ValueError, RecursionError) as error:
        # Numbers that are none, elements nested a thousand deep.
        raise ReadError("damaged_docx", _DAMAGED) from error
    return single_page(elements, "docx")


def _parse(package: zipfile.ZipFile, name: str) -> ET.Element | None:
    if name not in package.namelist():
        return None
    content = package.read(name)
    # Word never writes a document type declaration; entities could only be there to do harm.
    if b"<!DOCTYPE" in content or b"<!ENTITY" in content:
        raise ReadError("damaged_docx", "the Word document holds XML that no word processor writes")
    # The "strict" form of the format differs in the names of its namespaces alone.
    return ET.fromstring(content.replace(_STRICT, W[1:-1].encode()))


def _footnotes(root: ET.Element | None) -> dict[str, ET.Element]:
    if root is None:
        return {}
    return {attribute(note, "id"): note for note in root if attribute(note, "type") in ("", "normal")}


class _Reader:
    """Walks the body once; counts the numbering and the footnotes on the way."""

    def __init__(self, styles: Styles, numbering: ListNumbers, footnotes: dict[str, ET.Element]) -> None:
        self.styles, self.numbering, self.footnotes = styles, numbering, footnotes
        self.called: list[Paragraph] = []
        self.note_count = 0

    def elements(self, parent: ET.Element) -> Iterator[Element]:
        for child in parent:
            if child.tag == W + "p":
                boxes: list[ET.Element] = []
                yield self.paragraph(child, boxes)
                yield from self._take_notes()
                for box in boxes:
                    yield from self.elements(box)
            elif child.tag == W + "tbl":
                yield self.table(child)
            elif child.tag == _MC + "AlternateContent":
                yield from self.elements(_choice(child))
            elif child.tag not in _SKIPPED:
                # Content controls, custom XML, insertions of whole paragraphs.
                yield from self.elements(child)

    def paragraph(self, element: ET.Element, boxes: list[ET.Element], note: str | None = None) -> Paragraph:
        properties = element.find(W + "pPr")
        style = self.styles.of_paragraph(properties)
        label = self.numbering.label(properties, style)
        runs = list(self._runs(element, style.bold, style.capitals, boxes))
        if label and any(run.text.strip() for run in runs):
            runs.insert(0, Run(label + " ", bold=runs[0].bold))
        return Paragraph(tuple(runs), note)

    def _runs(self, parent: ET.Element, bold: bool, caps: bool, boxes: list[ET.Element]) -> Iterator[Run]:
        for child in parent:
            if child.tag == W + "r":
                yield from self._run(child, bold, caps, boxes)
            elif child.tag == _MC + "AlternateContent":
                yield from self._runs(_choice(child), bold, caps, boxes)
            elif child.tag not in _SKIPPED:
                yield from self._runs(child, bold, caps, boxes)

    def _run(self, run: ET.Element, bold: bool, caps: bool, boxes: list[ET.Element]) -> Iterator[Run]:
        properties = run.find(W + "rPr")
        raised = unicode_font = False
        if properties is not None:
            if is_on(properties, "vanish") or is_on(properties, "webHidden"):
                return
            style = self.styles.of_run(properties)
            if is_struck(properties, style.struck):
                return
            bold = is_on(properties, "b", style.bold if style.bold is not None else bold)
            caps = is_on(properties, "caps", caps or bool(style.capitals))
            aligned = properties.find(W + "vertAlign")
            raised = style.raised if aligned is None else attribute(aligned, "val") == "superscript"
            fonts = properties.find(W + "rFonts")
            if fonts is not None:
                caps = caps or is_capitals_font(attribute(fonts, "ascii"))
                # Letters with marks are taken from the font of the second name.
                names = {attribute(fonts, name) for name in ("ascii", "hAnsi")} - {""}
                unicode_font = bool(names) and all(map(is_unicode_font, names))
        for child in run:
            if child.tag == W + "footnoteReference":
                yield self._call(attribute(child, "id"))
                continue
            found = list(child.iter(_TEXTBOX)) if child.tag in (W + "pict", W + "drawing", W + "object") else []
            if child.tag == _MC + "AlternateContent":
                found = list(_choice(child).iter(_TEXTBOX))
            boxes += found
            text = _text(child)
            if text:
                yield Run(text, bold, raised, caps, unicode_font)

    def _call(self, note_id: str) -> Run:
        """The raised figure of a footnote; its text waits for the end of the paragraph."""
        note = self.footnotes.get(note_id)
        if note is None:
            return Run("")
        self.note_count += 1
        mark = str(self.note_count)
        self.called += [self.paragraph(p, [], mark) for p in note.iter(W + "p")]
        return Run(mark, raised=True)

    def _take_notes(self) -> list[Paragraph]:
        notes, self.called = self.called, []
        return [note for note in notes if any(run.text.strip() for run in note.runs)]

    def table(self, element: ET.Element) -> Grid:
        cells: list[GridCell] = []
        open_spans: dict[int, int] = {}
        for row_number, row in enumerate(_descend(element, "tr")):
            column = _count(row.find(f"{W}trPr/{W}gridBefore"))
            for cell in _descend(row, "tc"):
                properties = cell.find(W + "tcPr")
                span = max(_count(None if properties is None else properties.find(W + "gridSpan")), 1)
                merge = None if properties is None else properties.find(W + "vMerge")
                if merge is not None and attribute(merge, "val") != "restart" and column in open_spans:
                    index = open_spans[column]
                    above = cells[index]
                    cells[index] = GridCell(
                        above.row, column, above.paragraphs, row_number - above.row + 1, above.column_span
                    )
                else:
                    open_spans[column] = len(cells)
                    cells.append(GridCell(row_number, column, tuple(self._cell(cell)), 1, span))
                    if merge is None:
                        del open_spans[column]
                column += span
        return Grid(tuple(cells), tuple(self._take_notes()))

    def _cell(self, cell: ET.Element) -> Iterator[Paragraph]:
        """The paragraphs of a cell; a table inside it gives its own, cell after cell."""
        pending: list[Element] = []
        for child in cell:
            if child.tag == W + "p":
                boxes: list[ET.Element] = []
                yield self.paragraph(child, boxes)
                pending += [e for box in boxes for e in self.elements(box)]
            elif child.tag == W + "tbl":
                pending.append(self.table(child))
            elif child.tag == W + "sdt":
                content = child.find(W + "sdtContent")
                yield from self._cell(child if content is None else content)
        for element in pending:
            if isinstance(element, Paragraph):
                yield element
            else:
                for inner in element.cells:
                    yield from inner.paragraphs


def _descend(parent: ET.Element, name: str) -> Iterator[ET.Element]:
    """The rows of a table or cells of a row, also inside content controls and insertions; deleted rows left out."""
    for child in parent:
        if child.tag == W + name:
            if name != "tr" or child.find(f"{W}trPr/{W}del") is None:
                yield child
        elif child.tag in (W + "sdt", W + "sdtContent", W + "ins", W + "customXml"):
            yield from _descend(child, name)


def _choice(alternatives: ET.Element) -> ET.Element:
    """Of the same content in two forms, the newer; the older where the newer holds no text."""
    for name in ("Choice", "Fallback"):
        found = alternatives.find(_MC + name)
        if found is not None and (found.find(f".//{W}t") is not None or name == "Fallback"):
            return found
    return ET.Element("none")


def _count(element: ET.Element | None) -> int:
    value = "" if element is None else attribute(element, "val")
    return int(value) if value.isdigit() else 0


def _text(element: ET.Element) -> str:
    name = element.tag.removeprefix(W)
    if name == "t":
        return element.text or ""
    if name in ("tab", "ptab"):
        return "\t"
    if name in ("br", "cr"):
        return "\n"
    if name == "noBreakHyphen":
        return "-"
    if name == "sym":
        code = attribute(element, "char")
        return sign(int(code, 16), attribute(element, "font")) if code else ""
    return ""
