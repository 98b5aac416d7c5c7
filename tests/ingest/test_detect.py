from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest
from docx_files import docx, paragraph

from vnadmin_extract.document import ReadError
from vnadmin_extract.ingest import read
from vnadmin_extract.ingest.detect import detect


def archive(*names: str) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as package:
        for name in names:
            package.writestr(name, "x")
    return out.getvalue()


@pytest.mark.parametrize(
    ("data", "name", "form"),
    [
        (b"%PDF-1.7\n", "a.pdf", "pdf"),
        (b"\n%PDF-1.4", "a.txt", "pdf"),
        (docx(paragraph("x")), "a.docx", "docx"),
        (docx(paragraph("x")), "a.doc", "docx"),
        (b"{\\rtf1 x}", "a.doc", "rtf"),
        (b"<html><body>x</body></html>", "a.doc", "html"),
        (b"\xef\xbb\xbf<!DOCTYPE html><p>x", "a.txt", "html"),
        (b"<p>x</p>", "a.html", "html"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "a.doc", "doc"),
        (b"\x89PNG\r\n\x1a\n", "a.png", "image"),
        (b"\xff\xd8\xff\xe0", "scan.pdf", "image"),
        ("Thông báo".encode(), "a.txt", "text"),
        ("Thông báo".encode(), "a.md", "text"),
        ("Thông báo".encode(), "thong_bao", "text"),
        (b"BM is how this begins", "a.txt", "text"),
    ],
)
def test_the_content_decides(data: bytes, name: str, form: str) -> None:
    assert detect(data, name) == form


@pytest.mark.parametrize(
    ("data", "name", "code"),
    [
        (b"", "a.docx", "empty_file"),
        (b"", "a.txt", "empty_file"),
        (b"Thong bao", "a.pdf", "not_a_pdf"),
        (b"PK\x03\x04 cut", "a.docx", "damaged_docx"),
        (b"no package", "a.docx", "damaged_docx"),
        (b"no image", "a.jpg", "not_an_image"),
        (archive("xl/workbook.xml"), "a.xlsx", "unsupported_type"),
        (archive("a.txt"), "a.zip", "unsupported_type"),
        (b"Rar!\x1a\x07", "a.rar", "unsupported_type"),
        (b"a,b\n", "a.csv", "unsupported_type"),
    ],
)
def test_what_is_not_read_is_named(data: bytes, name: str, code: str) -> None:
    with pytest.raises(ReadError) as error:
        detect(data, name)
    assert error.value.code == code


def test_a_wrong_suffix_leaves_a_note(tmp_path: Path) -> None:
    path = tmp_path / "bao_cao.doc"
    path.write_bytes("<html><body><p>Sở Y tế báo cáo</p></body></html>".encode())
    source = read(path, "thu_muc/bao_cao.doc")
    assert source.media == "html"
    assert source.source_file == "thu_muc/bao_cao.doc"
    assert [note.code for note in source.notes] == ["other_type"]


def test_the_id_is_of_the_bytes(tmp_path: Path) -> None:
    first, second = tmp_path / "a.txt", tmp_path / "b.txt"
    for path in (first, second):
        path.write_bytes("Sở Y tế".encode())
    assert read(first, "a.txt").doc_id == read(second, "b.txt").doc_id
    assert len(read(first, "a.txt").doc_id) == 16


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(ReadError) as error:
        read(tmp_path / "none.txt", "none.txt")
    assert error.value.code == "cannot_open"
    with pytest.raises(ReadError) as error:
        read(tmp_path, "folder")
    assert error.value.code == "not_a_file"
