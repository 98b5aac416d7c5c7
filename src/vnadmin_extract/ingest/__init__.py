"""Bytes → pages of Unicode lines and tables, with their positions where the form has them."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from pathlib import Path

from ..document import POOR_PAGE, UNREAD_CELL, Note, Page, ReadError, Source, Table
from .detect import HEAD, SUFFIXES, Form, by_content, detect
from .options import ReadOptions

__all__ = ["SUFFIXES", "ReadOptions", "read"]


def read(path: Path, source_file: str, options: ReadOptions | None = None) -> Source:
    """The file at ``path`` as pages. ``source_file`` is the path to name in records.

    Raises ReadError, with one clear line, where the file cannot be read.
    """
    options = options or ReadOptions()
    if path.exists() and not path.is_file() and not path.is_dir():
        raise ReadError("not_a_file", "no ordinary file (a pipe, a socket or a device)")
    try:
        sha256, data = _load(path)
    except IsADirectoryError as error:
        raise ReadError("not_a_file", "a folder, not a file") from error
    except OSError as error:
        raise ReadError("cannot_open", f"cannot be opened: {error.strerror}") from error
    if isinstance(data, Path):
        from .pdf import read_pdf

        form: Form = "pdf"
        pages, notes = read_pdf(data, options)
    else:
        form = detect(data, path.name)
        pages, notes = _read_form(form, data, options)
    promised = SUFFIXES.get(path.suffix.lower())
    if promised is not None and promised != form:
        notes = (*notes, Note("other_type", f"named {path.suffix} but read as {form}, which it is"))
    return Source(sha256[:16], source_file, form, pages, (*notes, *_doubts(pages)))


def _doubts(pages: Sequence[Page]) -> Iterator[Note]:
    """What a user has to know of scanned pages that gave no text, or little that is sure."""
    scanned = [page for page in pages if page.reading == "ocr"]
    if bare := [page for page in scanned if not page.items and not page.notes]:
        yield Note("no_text", f"no text was found on page {_numbers(bare)}: blank, or not readable")
    if poor := [p for p in scanned if p.confidence is not None and p.confidence < POOR_PAGE]:
        yield Note("ocr_poor", f"page {_numbers(poor)} is hard to read: records of it may be wrong or missing")
    unread = {page.number: count for page in scanned if (count := _unread_cells(page))}
    if unread:
        where = f"page {', '.join(map(str, unread))}"
        yield Note(UNREAD_CELL, f"{sum(unread.values())} cells of tables on {where} hold print that could not be read")


def _unread_cells(page: Page) -> int:
    cells = (cell for item in page.items if isinstance(item, Table) for cell in item.cells)
    return sum(note.code == UNREAD_CELL for cell in cells for note in cell.notes)


def _numbers(pages: Sequence[Page]) -> str:
    return ", ".join(str(page.number) for page in pages)


def _load(path: Path) -> tuple[str, bytes | Path]:
    """The SHA-256 of a file and its bytes; of a PDF on disk its path, for long ones are read page by page."""
    if path.is_file():
        with path.open("rb") as file:
            if by_content(file.read(HEAD)) == "pdf":
                file.seek(0)
                return hashlib.file_digest(file, "sha256").hexdigest(), path
    data = path.read_bytes()
    return hashlib.sha256(data).hexdigest(), data


def _read_form(form: Form, data: bytes, options: ReadOptions) -> tuple[tuple[Page, ...], tuple[Note, ...]]:
    # Readers are imported when first needed: most runs use one or two of them.
    if form == "pdf":
        from .pdf import read_pdf

        return read_pdf(data, options)
    if form == "image":
        from .image import read_image

        return read_image(data, options)
    if form == "docx":
        from .docx import read_docx

        return read_docx(data)
    if form == "doc":
        from .doc import read_doc

        return read_doc(data)
    if form == "rtf":
        from .rtf import read_rtf

        return read_rtf(data)
    if form == "html":
        from .html import read_html

        return read_html(data)
    from .plain import read_plain

    return read_plain(data)
