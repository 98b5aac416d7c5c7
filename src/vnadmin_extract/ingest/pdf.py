"""PDF → pages of lines and tables: for each page its text layer where that can be trusted, else OCR."""

from __future__ import annotations

import ctypes
import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

from ..document import BBox, Line, Note, Page, ReadError, Table
from ..patterns import Pattern
from .grid import fill_table, split_tokens
from .legacy import to_unicode
from .options import ReadOptions
from .pdf_tables import drawn_grids
from .pdf_text import Geometry, as_written, in_unicode, object_bounds, page_geometry, text_tokens, with_bold
from .pdfium_calls import objects_of_type
from .tokens import Token, make_rows
from .unruled_rows import arrange, read_lines

# Letters that carry a mark: those of Latin-1 and of Vietnamese, composed.
_MARKED = Pattern("[À-ÖØ-öø-ÿĂăĐđĨĩŨũƠơƯư\u1ea0-\u1ef9]")
_LETTERS = Pattern(r"[^\W\d_]{2,}")
# Signs that stand inside no Unicode word, and that TCVN3 and VNI use for letters.
_LEGACY_SIGN = Pattern(r"(?<=[^\W\d_])[¸µ¶·¹¨©®§×Ø\u00ad\u2212]|[¸µ¶·¹¨©®§×Ø\u00ad\u2212](?=[^\W\d_])")
_NO_PAGES = "the PDF has no pages: save or download it again"
_EMPTY_TREE = re.compile(rb"/Kids\s*\[\s*\]")
_PAGE_OBJECT = re.compile(rb"/Type\s*/(?:Page|ObjStm)\b")
_SAMPLE = 3000  # characters of a page that are enough to know its encoding
_WINDOW = 16  # pages for which the document is kept open
_MIN_WORDS = 20
_MIN_SHARE = 0.6
_MIN_SHARE_NO_IMAGE = 0.4
_PICTURES = (pdfium_c.FPDF_PAGEOBJ_IMAGE, pdfium_c.FPDF_PAGEOBJ_FORM)
_WHOLE_PAGE = 0.5
_LEAST_DPI, _COARSE_DPI = 150, 180
# What signing software prints beside a seal; the number and the day that it fills in are short and have none of these.
_SIGNATURE = Pattern(
    r"(?i)ký bởi|người ký|thời gian ký|ngày ký|signed by|email|@\w+\.|cơ quan\s*:|chứng thực|"
    r"\d{1,2}:\d{2}:\d{2}"
)


@dataclass(frozen=True, slots=True)
class LayerVerdict:
    """Whether a page's text layer can be read, and why."""

    usable: bool
    reason: str
    encoding: str | None = None
    """The legacy encoding that the layer is to be converted from."""


_TAIL = 4096


def read_pdf(file: bytes | Path, options: ReadOptions) -> tuple[tuple[Page, ...], tuple[Note, ...]]:
    """The pages of a PDF file. Raises ReadError where it is none, is locked or has no pages."""
    head = file if isinstance(file, bytes) else _head(file)
    if not head.strip():
        raise ReadError("empty_file", "the file is empty")
    if b"%PDF" not in head[:1024]:
        raise ReadError("not_a_pdf", "not a PDF file, in spite of its name: it does not begin with %PDF")
    pages: list[Page] = []
    done, count = 0, 1
    while done < count:
        # pdfium keeps the fonts and pictures of all pages that it has read until the document is closed.
        with closing(_open(file)) as document:
            count = len(document)
            if count == 0:
                raise ReadError("no_pages", _NO_PAGES)
            document.init_forms()
            for index in range(done, min(done + _WINDOW, count)):
                pages.extend(_read_page(document, index, options))
            done = min(done + _WINDOW, count)
    cut = Note("file_cut", "the file ends before its end mark: pages may be missing, save or download it again")
    return tuple(pages), () if b"%%EOF" in _tail(file) else (cut,)


def _head(file: Path) -> bytes:
    with file.open("rb") as opened:
        return opened.read(1024)


def _tail(file: bytes | Path) -> bytes:
    """The last bytes, where the mark that ends a PDF stands, perhaps with what a mail program put behind it."""
    if isinstance(file, bytes):
        return file[-_TAIL:]
    with file.open("rb") as opened:
        opened.seek(max(0, file.stat().st_size - _TAIL))
        return opened.read()


def _open(file: bytes | Path) -> Any:
    try:
        return pdfium.PdfDocument(file)
    except pdfium.PdfiumError as error:
        data = file if isinstance(file, bytes) else file.read_bytes()
        asks = "password" in str(error).lower()
        if asks and b"/Encrypt" in data:
            message = "the PDF is locked with a password: save a copy without one"
            raise ReadError("encrypted_pdf", message) from error
        # pdfium also asks for a password where there are no pages, or calls the file damaged.
        if asks or (_EMPTY_TREE.search(data) and not _PAGE_OBJECT.search(data)):
            raise ReadError("no_pages", _NO_PAGES) from error
        message = "the PDF is damaged and cannot be opened: save or download it again"
        raise ReadError("damaged_pdf", message) from error


def _read_page(document: Any, index: int, options: ReadOptions) -> tuple[Page, ...]:
    """The page; two where it is the scan of an open book."""
    try:
        page = document[index]
    except pdfium.PdfiumError as error:
        message = f"page {index + 1} of the PDF is damaged: save or download the file again"
        raise ReadError("damaged_page", message, page=index + 1) from error
    with closing(page):
        geometry = page_geometry(page)
        marks = _annotations(page, geometry)
        if not marks:
            return _read_layer_or_scan(page, page, geometry, index + 1, marks, options)
        # Not through the page's own method, which refuses documents with stamps but without a form.
        pdfium_c.FPDFPage_Flatten(page, pdfium_c.FLAT_NORMALDISPLAY)
        with closing(document[index]) as flat:
            return _read_layer_or_scan(page, flat, geometry, index + 1, marks, options)


def _read_layer_or_scan(
    page: Any, flat: Any, geometry: Geometry, number: int, marks: Sequence[BBox], options: ReadOptions
) -> tuple[Page, ...]:
    """``flat`` is the page with its form fields and stamps, which lie at ``marks``, made part of it. A layer written
    sideways is read turned."""
    with closing(flat.get_textpage()) as textpage:
        text, tokens = text_tokens(textpage, geometry)
        shown, geometry = geometry, as_written(textpage, tokens, geometry)
        if geometry is not shown:
            marks = _annotations(page, geometry)
            text, tokens = text_tokens(textpage, geometry)
        added: list[Token] = []
        if marks:
            # Flattening puts the words of fields and stamps after the page's own.
            with closing(page.get_textpage()) as own:
                text, count = own.get_text_range(), own.count_chars()
            tokens, added = [t for t in tokens if t.first < count], [t for t in tokens if t.first >= count]
        filled, dropped = _without_signatures(added, marks)
        verdict = judge_layer(text, lambda: _image_share(page, geometry))
        if not verdict.usable:
            # What a stamp says in text need not be drawn over the scan; a stamp without text may be the number.
            return _ocr_page(page if added else flat, geometry, number, verdict.reason, filled, options)
        reason = f"{verdict.reason}; text of a digital signature left out" if dropped else verdict.reason
        if geometry is not shown:
            reason += f", turned by {(geometry.rotation - shown.rotation) % 360}°"
        tokens += filled
        if verdict.encoding:
            tokens = in_unicode(textpage, tokens, verdict.encoding)
        return (_text_page(flat, textpage, tokens, geometry, number, reason),)


def judge_layer(text: str, image_share: Callable[[], float]) -> LayerVerdict:
    """The decision between text layer and OCR: enough words, and Vietnamese ones.

    ``image_share`` tells what part of the page its largest picture covers; it is asked in doubt only.

    Real layers have a diacritic on three words in four; what scanners leave has one on hardly any.
    """
    # Some writers put the marks behind their letters, where a pattern of letters would end the word.
    text = unicodedata.normalize("NFC", text)
    words = _LETTERS.findall(text)
    if not text.strip():
        if image_share() == 0:
            return LayerVerdict(True, "blank page")
        return LayerVerdict(False, "no text layer")
    if len(words) < _MIN_WORDS:
        if words and image_share() < 0.2:
            return LayerVerdict(True, f"text layer of {len(words)} words on a page without a picture")
        return LayerVerdict(False, f"text layer of only {len(words)} words")
    share = _marked_share(words)
    what = f"text layer of {len(words)} words, {share:.0%} with Vietnamese marks"
    if share < _MIN_SHARE or len(_LEGACY_SIGN.findall(text)) > len(words) / 20:
        # Lines without the spaces at their ends are those that are converted later, and judged once for both.
        converted, encoding = to_unicode("\n".join(map(str.strip, text[:_SAMPLE].split("\n"))))
        if encoding is not None:
            share = _marked_share(_LETTERS.findall(converted))
            if share >= _MIN_SHARE:
                what = f"text layer in {encoding.upper()} of {len(words)} words, {share:.0%} with Vietnamese marks"
                return LayerVerdict(True, what, encoding)
    return LayerVerdict(share >= _MIN_SHARE or (share >= _MIN_SHARE_NO_IMAGE and image_share() < 0.2), what)


def _marked_share(words: Sequence[str]) -> float:
    # A page repeats its syllables: each is looked at once.
    counts = Counter(words)
    return sum(n for word, n in counts.items() if _MARKED.search(word)) / max(1, len(words))


def _image_share(page: Any, geometry: Geometry) -> float:
    """The part of the page that its largest picture covers; drawn outlines without text count as one."""
    area = geometry.width * geometry.height
    path = pdfium_c.FPDF_PAGEOBJ_PATH
    found = objects_of_type(page, path, *_PICTURES)
    largest = 0.0
    for kind, item in found:
        if kind != path:
            left, bottom, right, top = object_bounds(item)
            largest = max(largest, (right - left) * (top - bottom) / area)
    paths = sum(kind == path for kind, _ in found)
    return max(largest, 1.0 if paths > 400 else 0.0)


def dpi_to_read(page: Any, geometry: Geometry, wanted: int) -> float:
    """The resolution to draw a scanned page at: its picture's own where that is much less than ``wanted``.

    Drawn twice as large, the strokes of a fax of 150 dpi blur (``scripts/bench_records.py``).
    """
    area = geometry.width * geometry.height
    finest = covered = 0.0
    for kind, item in objects_of_type(page, pdfium_c.FPDF_PAGEOBJ_PATH, *_PICTURES):
        if kind != pdfium_c.FPDF_PAGEOBJ_IMAGE:
            return wanted  # what is drawn is as sharp as one likes
        left, bottom, right, top = object_bounds(item)
        across, down = ctypes.c_uint(), ctypes.c_uint()
        size = (right - left) * (top - bottom)
        if size <= 0 or not pdfium_c.FPDFImageObj_GetImagePixelSize(item, across, down):
            return wanted
        covered = max(covered, size / area)
        finest = max(finest, 72 * (across.value * down.value / size) ** 0.5)
    if covered < _WHOLE_PAGE or finest > _COARSE_DPI:
        return wanted
    return min(wanted, max(finest, _LEAST_DPI))


def _annotations(page: Any, geometry: Geometry) -> list[BBox]:
    """The boxes of form fields and stamps, whose text only flattening shows."""
    boxes = []
    for number in range(pdfium_c.FPDFPage_GetAnnotCount(page.raw)):
        annotation = pdfium_c.FPDFPage_GetAnnot(page.raw, number)
        kind = pdfium_c.FPDFAnnot_GetSubtype(annotation)
        shown = (pdfium_c.FPDF_ANNOT_WIDGET, pdfium_c.FPDF_ANNOT_STAMP, pdfium_c.FPDF_ANNOT_FREETEXT)
        rect = pdfium_c.FS_RECTF()
        if kind in shown and pdfium_c.FPDFAnnot_GetRect(annotation, rect):
            boxes.append(geometry.box(rect.left, rect.bottom, rect.right, rect.top))
        pdfium_c.FPDFPage_CloseAnnot(annotation)
    return boxes


def _in_box(token: Token, box: BBox) -> bool:
    x, y = (token.x0 + token.x1) / 2, (token.top + token.bottom) / 2
    return box[0] - 1 <= x <= box[2] + 1 and box[1] - 1 <= y <= box[3] + 1


def _without_signatures(tokens: list[Token], marks: Sequence[BBox]) -> tuple[list[Token], bool]:
    """The tokens but for those a signing program printed beside its seal (name, time, address)."""
    drop: set[int] = set()
    for box in marks:
        inside = [i for i, t in enumerate(tokens) if _in_box(t, box)]
        if inside and _SIGNATURE.search(" ".join(tokens[i].text for i in inside)):
            drop.update(inside)
    return [t for i, t in enumerate(tokens) if i not in drop], bool(drop)


def _text_page(page: Any, textpage: Any, tokens: list[Token], geometry: Geometry, number: int, reason: str) -> Page:
    grids = drawn_grids(page, geometry)
    bands, inside = split_tokens(tokens, grids)
    items: list[Line | Table] = []
    for position, band in enumerate(bands):
        items.extend(read_lines(list(arrange([with_bold(textpage, row) for row in make_rows(band)]))))
        if position < len(grids):
            table = fill_table(grids[position], inside[position])
            if table is not None:
                items.append(table)
            else:
                items.extend(read_lines(list(arrange(make_rows(inside[position])))))
    return Page(number, tuple(items), geometry.width, geometry.height, "text_layer", reason)


def _ocr_page(
    page: Any,
    geometry: Geometry,
    number: int,
    reason: str,
    filled: list[Token],
    options: ReadOptions,
) -> tuple[Page, ...]:
    if options.ocr == "off":
        note = Note("ocr_off", f"page {number} needs OCR ({reason}), which is switched off")
        return (Page(number, (), geometry.width, geometry.height, "ocr", f"{reason}; OCR is off", None, (note,)),)
    try:
        from .ocr import read_sheet
        from .ocr.sheet_edges import flatten_in_place
    except ImportError as error:
        message = f"page {number} needs OCR ({reason}): install vnadmin-extract[ocr], or switch OCR off"
        raise ReadError("ocr_missing", message, page=number) from error

    # An A0 plan must not fill the memory: the longer side is held to 6,000 pixels.
    scale = min(dpi_to_read(page, geometry, options.dpi) / 72, 6000 / max(geometry.width, geometry.height))
    image = page.render(scale=scale, draw_annots=False, may_draw_forms=False).to_numpy()
    if not filled and (flat := flatten_in_place(image)) is not image:
        image, reason = flat, f"{reason}; a photograph laid flat"
    return read_sheet(image, 1 / scale, number, reason, options, extra=filled)
