"""Rows that stand in the lines of one row's cells."""

from __future__ import annotations

import io
import zipfile

import pytest

from vnadmin_extract.document import Cell, Page, Source, Table
from vnadmin_extract.ingest.docx import read_docx
from vnadmin_extract.layout import analyse
from vnadmin_extract.normalize import normalise

HEAD = "TT|Vật nuôi|ĐVT|Năm 2033|Năm 2034"


def rows(*written: str) -> list[str]:
    """``/`` parts the lines of a cell."""
    cells = tuple(
        Cell(text.replace("/", "\n"), r, c) for r, row in enumerate(written) for c, text in enumerate(row.split("|"))
    )
    page = Page(1, (Table(cells),), 595, 842, "text_layer")
    text = normalise(analyse(Source("0" * 16, "a.pdf", "application/pdf", (page,))).blocks).mapped.text
    return text.rstrip("\n").replace("\t", "|").split("\n")


@pytest.mark.parametrize(
    ("row", "read"),
    [
        (
            "1|Đàn bò/- Bò thịt/- Bò sữa|Con|1.240/900/340|1.310/950/360",
            ["1|Đàn bò|Con|1.240|1.310", "|- Bò thịt||900|950", "|- Bò sữa||340|360"],
        ),
        ("1|Đàn bò/- Bò thịt|Con|1.240/900|/950", ["1|Đàn bò|Con|1.240|", "|- Bò thịt||900|950"]),
        # Of two figures beside three names nobody can say which names they belong to.
        (
            "1|Đàn bò/- Bò thịt/- Bò sữa|Con|1.240/900/340|950/360",
            ["1|Đàn bò|Con|1.240|950; 360", "|- Bò thịt||900|", "|- Bò sữa||340|"],
        ),
        ("1|Đàn bò/- Bò thịt|Con|1.240/900|950", ["1|Đàn bò - Bò thịt|Con|1.240; 900|950"]),
        # A name and its numbers that narrow cells broke.
        ("1|Đàn bò và/đàn trâu|Con|1.240/900|1.310/5", ["1|Đàn bò và đàn trâu|Con|1.240; 900|1.310; 5"]),
        ("1|Đàn bò/- Bò thịt|Con|1.240./900|1.310./500", ["1|Đàn bò - Bò thịt|Con|1.240. 900|1.310. 500"]),
    ],
)
def test_as_many_figures_as_names_are_as_many_rows(row: str, read: list[str]) -> None:
    assert rows(HEAD, row, "2|Đàn dê|Con|80|95") == [HEAD, *read, "2|Đàn dê|Con|80|95"]


def test_a_blank_line_of_a_word_document_keeps_its_place() -> None:
    def cell(*lines: str) -> str:
        return "<w:tc>" + "".join(f"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>" for line in lines) + "</w:tc>"

    body = "".join(
        f"<w:tr>{cell(*name)}{cell(*first)}{cell(*second)}</w:tr>"
        for name, first, second in (
            (["Vật nuôi"], ["Năm 2033"], ["Năm 2034"]),
            (["Gia cầm", "- Gà", "- Vịt"], ["", "310", "45"], ["420", "", "52"]),
            (["Đàn dê", ""], ["80", ""], ["95"]),
        )
    )
    xml = (
        '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
        f"<w:body><w:tbl>{body}</w:tbl></w:body></w:document>"
    )
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("word/document.xml", xml)
    pages, _ = read_docx(file.getvalue())
    text = normalise(analyse(Source("0" * 16, "a.docx", "", pages)).blocks).mapped.text
    assert text.rstrip("\n").split("\n") == [
        "Vật nuôi\tNăm 2033\tNăm 2034",
        "Gia cầm\t\t420",
        "- Gà\t310\t",
        "- Vịt\t45\t52",
        "Đàn dê\t80\t95",
    ]
