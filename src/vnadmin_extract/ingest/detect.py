"""What a file is, by its content; the suffix only decides between forms of plain text."""

from __future__ import annotations

import io
import re
import zipfile
from pathlib import PurePath
from typing import Final, Literal, TypeAlias

from ..document import ReadError

Form: TypeAlias = Literal["pdf", "docx", "doc", "rtf", "html", "image", "text"]

SUFFIXES: Final[dict[str, Form]] = {
    ".pdf": "pdf",
    ".docx": "docx",
    ".docm": "docx",
    ".doc": "doc",
    ".rtf": "rtf",
    ".html": "html",
    ".htm": "html",
    ".mht": "html",
    ".mhtml": "html",
    ".png": "image",
    ".jpg": "image",
    ".jpeg": "image",
    ".tif": "image",
    ".tiff": "image",
    ".bmp": "image",
    ".webp": "image",
    ".txt": "text",
    ".text": "text",
    ".md": "text",
    ".markdown": "text",
}
"""The suffixes of files that are taken from a folder, and what they promise."""

HEAD: Final = 4096
"""The first bytes of a file, which tell its form."""

_IMAGES: Final = (b"\x89PNG\r\n", b"\xff\xd8\xff", b"II*\0", b"MM\0*", b"BM", b"GIF8")
_HTML: Final = re.compile(rb"<!doctype\s+html|<html[\s>]|<head[\s>]|<body[\s>]|<meta\s+http-equiv", re.IGNORECASE)
_MHTML: Final = re.compile(rb"\AMIME-Version:|\AFrom:.*\n(?:.*\n){0,8}MIME-Version:", re.IGNORECASE)
_OTHERS: Final = (
    (b"7z\xbc\xaf", "a 7-Zip archive"),
    (b"Rar!", "a RAR archive"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"\x7fELF", "a program"),
    (b"MZ", "a program"),
    (b"SQLite format 3", "a database"),
    (b"\x00\x00\x00\x18ftyp", "a video or HEIC photograph"),
    (b"\x00\x00\x00\x1cftyp", "a video or HEIC photograph"),
)


def detect(data: bytes, name: str) -> Form:
    """The form of a file with the bytes ``data``. Raises ReadError where no reader takes it."""
    suffix = PurePath(name).suffix.lower()
    if not data:
        raise ReadError("empty_file", "the file is empty")
    form = by_content(data)
    if form is not None:
        return form
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        if suffix in (".docx", ".docm"):
            raise ReadError("damaged_docx", "the Word document is damaged: open it in Word and save it again")
        raise ReadError("unsupported_type", f"not a document: {_archive(data)}")
    for magic, what in _OTHERS:
        if data.startswith(magic) and (suffix not in (".txt", ".md") or b"\0" in data[:1000]):
            raise ReadError("unsupported_type", f"not a document: {what}")
    promised = SUFFIXES.get(suffix)
    if promised == "pdf":
        raise ReadError("not_a_pdf", "not a PDF file, in spite of its name: it does not begin with %PDF")
    if promised == "docx":
        raise ReadError("damaged_docx", "not a Word document, in spite of its name: it is no zip package")
    if promised == "image":
        raise ReadError("not_an_image", "not an image that can be opened (PNG, JPEG or TIFF)")
    if promised is None and suffix:
        raise ReadError(
            "unsupported_type", f"files of type {suffix} are not read: save it as PDF or DOCX, or leave it out"
        )
    return "html" if promised == "html" else "text"


def by_content(data: bytes) -> Form | None:
    """The form that the first bytes tell; None where they tell nothing (text of some kind, or foreign)."""
    head = data[:HEAD]
    if head.lstrip(b"\x00\r\n\t ").startswith(b"%PDF-") or b"%PDF-" in head[:1024]:
        return "pdf"
    if head.startswith(b"PK\x03\x04"):
        return "docx" if "word/document.xml" in _members(data) else None
    if head.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
        return "doc"
    if head.lstrip().startswith(b"{\\rtf"):
        return "rtf"
    if head.startswith(_IMAGES) or (head.startswith(b"RIFF") and head[8:12] == b"WEBP"):
        # "BM" alone is also how a text may begin.
        if head.startswith(b"BM") and b"\0" not in head[:64]:
            return None
        return "image"
    plain = head.replace(b"\0", b"")
    if _HTML.search(plain) or _MHTML.match(plain):
        return "html"
    return None


def _members(data: bytes) -> list[str]:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            return package.namelist()
    except zipfile.BadZipFile:
        return []


def _archive(data: bytes) -> str:
    members = _members(data)
    if any(m.startswith("xl/") for m in members):
        return "a spreadsheet"
    if any(m.startswith("ppt/") for m in members):
        return "a presentation"
    if "content.xml" in members:
        return "an OpenDocument file: save it as DOCX"
    return "a zip archive: unpack it first"
