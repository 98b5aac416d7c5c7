"""Web pages (HTML, MHTML) as saved from portals or by Word → lines and tables.

What is of the site and not of the document is left out; tables that hold tables only place things on the page;
footnotes come after the paragraph that calls them.
"""

from __future__ import annotations

import email
import email.policy
import re
from collections.abc import Iterator
from typing import Final

from ..document import Note, Page, ReadError
from ..patterns import Pattern
from .html_parts import document_part, is_left_out
from .html_site import site_parts
from .html_tree import BLOCKS, Node, parse
from .plain import decode_bytes
from .runs import Element, Grid, GridCell, Paragraph, Run, is_capitals_font, single_page

_CHARSET: Final = re.compile(rb"<meta[^>]+charset\s*=\s*[\"']?\s*([\w-]+)", re.IGNORECASE)
_NOTE_CALL: Final = Pattern(r"#_?(?:ftn|edn|footnote-?)(\d+)$")
_NOTE_BODY: Final = Pattern(r"^_?(?:ftn|edn|footnote-?)(\d+)$")
_NOTE_BACK: Final = Pattern(r"#_?(?:ftn|edn|footnote-?)ref")
_BOLD: Final = Pattern(r"font-weight\s*:\s*(?:bold|[6-9]00)")
_NOT_BOLD: Final = Pattern(r"font-weight\s*:\s*(?:normal|[1-4]00)")
_RAISED: Final = Pattern(r"vertical-align\s*:\s*super")
_CAPITALS: Final = Pattern(r"text-transform\s*:\s*uppercase")
_FAMILY: Final = Pattern(r"font-family\s*:\s*[\"']?([^;\"',]+)")
_SPACES: Final = Pattern(r"[ \t\r\n\xa0]+")
_MARKED: Final = Pattern(r"\s*(?:[-–+•*]|\(?\w{1,4}[.)])\s*")


def read_html(data: bytes) -> tuple[tuple[Page, ...], tuple[Note, ...]]:
    """The text of a web page as one page. Raises ReadError where it holds none."""
    if not data.strip():
        raise ReadError("empty_file", "the file is empty")
    html, notes = _decode(data)
    root = parse(html)
    try:
        elements = list(_Reader(root).elements())
    except RecursionError as error:
        raise ReadError("damaged_html", "the web page is damaged: its parts never end") from error
    pages, more = single_page(elements, "text")
    return pages, (*notes, *more)


def _decode(data: bytes) -> tuple[str, tuple[Note, ...]]:
    if re.match(rb"\s*(?:MIME-Version|From):", data, re.IGNORECASE):
        message = email.message_from_bytes(data.lstrip(), policy=email.policy.default)
        for part in message.walk():
            if part.get_content_type() == "text/html":
                content = part.get_payload(decode=True)
                return _decode(content) if isinstance(content, bytes) else (str(content), ())
        raise ReadError("no_text", "the saved web page holds no text")
    named = _CHARSET.search(data[:4096])
    if named and named[1].lower() in (b"windows-1258", b"cp1258"):
        return data.decode("cp1258", errors="replace"), ()
    return decode_bytes(data)


class _Style:
    """How the text of an element is shown; inherited by what is inside it."""

    __slots__ = ("bold", "capitals", "raised")

    def __init__(self, bold: bool = False, raised: bool = False, capitals: bool = False) -> None:
        self.bold, self.raised, self.capitals = bold, raised, capitals

    def inside(self, node: Node) -> _Style:
        css, face = node.attributes.get("style", "").lower(), node.attributes.get("face", "")
        family = _FAMILY.search(css)
        bold = self.bold or node.tag in ("b", "strong", "th", "h1", "h2", "h3", "h4") or bool(_BOLD.search(css))
        return _Style(
            bold and not _NOT_BOLD.search(css),
            self.raised or node.tag == "sup" or bool(_RAISED.search(css)),
            self.capitals or bool(_CAPITALS.search(css)) or is_capitals_font(face or (family[1] if family else "")),
        )


class _Reader:
    def __init__(self, root: Node) -> None:
        self.notes = {m[1]: node for node in root.walk() if (m := _NOTE_BODY.match(node.attributes.get("id", "")))}
        self.bodies = set(self.notes.values())
        self.document = document_part(root)
        self.site = site_parts(self.document)
        self.called: list[str] = []
        self.in_cell = False
        self.runs: list[Run] = []

    def elements(self) -> Iterator[Element]:
        yield from self._block(self.document, _Style())
        yield from self._flush()
        # Notes that nothing calls are kept at the end.
        for mark in list(self.notes):
            yield from self._note(mark)

    def _block(self, node: Node, style: _Style) -> Iterator[Element]:
        for child in node.children:
            if isinstance(child, str):
                self._add(child, style)
            elif child.tag == "br":
                self.runs.append(Run("\n"))
            elif not is_left_out(child) and child not in self.bodies and child not in self.site:
                yield from self._child(child, style.inside(child))

    def _child(self, node: Node, style: _Style) -> Iterator[Element]:
        call = _NOTE_CALL.search(node.attributes.get("href", ""))
        if node.tag == "a" and call and call[1] in self.notes:
            self.runs.append(Run(call[1], raised=True))
            self.called.append(call[1])
        elif node.tag == "table":
            yield from self._flush()
            yield from self._table(node, style)
        elif node.tag in BLOCKS:
            yield from self._flush()
            if node.tag == "li":
                self._label(node)
            yield from self._block(node, style)
            yield from self._flush()
        else:
            yield from self._block(node, style)

    def _add(self, text: str, style: _Style) -> None:
        text = _SPACES.sub(" ", text)
        before = self.runs[-1].text if self.runs else " "
        if before[-1:] in (" ", "\n"):
            text = text.lstrip(" ")
        if text:
            self.runs.append(Run(text, style.bold, style.raised, style.capitals))

    def _label(self, item: Node) -> None:
        """The number or dash of a list item, unless its text begins with one."""
        parent = item.parent
        if parent is None or _MARKED.match(item.text()):
            return
        if parent.tag == "ol":
            position = [c for c in parent.children if isinstance(c, Node) and c.tag == "li"].index(item)
            start = parent.attributes.get("start", "1")
            number = position + (int(start) if start.isdigit() else 1)
            letters = parent.attributes.get("type") == "a" and number <= 26
            self.runs.append(Run(f"{chr(96 + number)}) " if letters else f"{number}. "))
        else:
            self.runs.append(Run("- "))

    def _flush(self) -> Iterator[Element]:
        runs, self.runs = self.runs, []
        if any(run.text.strip() for run in runs):
            yield Paragraph(tuple(runs))
        if not self.in_cell:
            called, self.called = self.called, []
            for mark in called:
                yield from self._note(mark)

    def _note(self, mark: str) -> Iterator[Element]:
        body = self.notes.pop(mark, None)
        if body is None:
            return
        for back in [n for n in body.walk() if _NOTE_BACK.search(n.attributes.get("href", ""))]:
            back.children = []
        for element in self._block(body, _Style()):
            if isinstance(element, Paragraph):
                yield Paragraph(element.runs, mark)
        runs, self.runs = self.runs, []
        if any(run.text.strip() for run in runs):
            yield Paragraph(tuple(runs), mark)

    def _table(self, table: Node, style: _Style) -> Iterator[Element]:
        rows = [n for n in table.walk() if n.tag == "tr" and n.nearest("table") is table]
        if any(n.tag == "table" and n is not table for n in table.walk()):
            for row in rows:
                yield from self._block(row, style)
            return
        self.in_cell = True
        cells: list[GridCell] = []
        taken: set[tuple[int, int]] = set()
        for number, row in enumerate(rows):
            column = 0
            for cell in (c for c in row.children if isinstance(c, Node) and c.tag in ("td", "th")):
                while (number, column) in taken:
                    column += 1
                height, width = (_span(cell, name) for name in ("rowspan", "colspan"))
                height = min(height, len(rows) - number)
                taken.update((number + i, column + j) for i in range(height) for j in range(width))
                cells.append(GridCell(number, column, tuple(self._cell(cell, style.inside(cell))), height, width))
        self.in_cell = False
        called, self.called = self.called, []
        notes = [n for mark in called for n in self._note(mark) if isinstance(n, Paragraph)]
        yield Grid(tuple(cells), tuple(notes))

    def _cell(self, cell: Node, style: _Style) -> Iterator[Paragraph]:
        for element in (*self._block(cell, style), *self._flush()):
            if isinstance(element, Paragraph):
                yield element


def _span(cell: Node, name: str) -> int:
    value = cell.attributes.get(name, "1").strip()
    return min(max(int(value), 1), 200) if value.isdigit() else 1
