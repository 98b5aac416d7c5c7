"""Bytes → pages of Unicode lines and tables, with their positions where the form has them."""

from __future__ import annotations

import hashlib
from pathlib import Path

from ..document import Note, Page, ReadError, Source
from .detect import SUFFIXES, Form, detect
from .options import ReadOptions

__all__ = ["SUFFIXES", "ReadOptions", "read"]


def read(path: Path, source_file: str, options: ReadOptions | None = None) -> Source:
    """The file at ``path`` as pages. ``source_file`` is the path to name in records.

    Raises ReadError, with one clear line, where the file cannot be read.
    """
    try:
        data = path.read_bytes()
    except IsADirectoryError as error:
        raise ReadError("not_a_file", "a folder, not a file") from error
    except OSError as error:
        raise ReadError("cannot_open", f"cannot be opened: {error.strerror}") from error
    form = detect(data, path.name)
    pages, notes = _read_form(form, data, options or ReadOptions())
    promised = SUFFIXES.get(path.suffix.lower())
    if promised is not None and promised != form:
        notes = (*notes, Note("other_type", f"named {path.suffix} but read as {form}, which it is"))
    return Source(hashlib.sha256(data).hexdigest()[:16], source_file, form, pages, notes)


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
