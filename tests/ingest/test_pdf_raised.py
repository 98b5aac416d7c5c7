"""Raised figures in the text layer of a PDF: they call footnotes, and belong to no number."""

from __future__ import annotations

import io

import pypdfium2 as pdfium
import pytest
from pdf_pages import body, draw
from reportlab.pdfgen import canvas

from vnadmin_extract.document import Line, Page, Table
from vnadmin_extract.ingest.options import ReadOptions
from vnadmin_extract.ingest.pdf import read_pdf


def pages(data: bytes) -> tuple[Page, ...]:
    return read_pdf(data, ReadOptions(ocr="off"))[0]


# Converters of web pages set raised figures hardly smaller than the text.
@pytest.mark.parametrize("size", [7, 12])
def test_raised_figures_are_marks(size: float) -> None:
    def page(sheet: canvas.Canvas) -> None:
        body(sheet)
        sheet.drawString(85, 500, "Diện tích rừng trồng mới đạt 349")
        width = sheet.stringWidth("Diện tích rừng trồng mới đạt 349", "Viet", 13)
        sheet.setFont("Viet", size)
        sheet.drawString(85 + width, 505, "12")

    line = pages(draw(page))[0].items[-1]
    assert isinstance(line, Line)
    assert [line.text[a:b] for a, b in line.marks] == ["12"]
    assert line.text.replace("12", "").strip().endswith("349")


def test_a_raised_figure_in_a_cell_stays_apart_from_the_number_before_it() -> None:
    def page(sheet: canvas.Canvas) -> None:
        body(sheet, 780)
        sheet.grid([85, 200, 330], [640, 616, 592])
        for x, y, text in ((90, 623, "Chỉ tiêu"), (205, 623, "Ước đạt"), (90, 599, "Sản lượng"), (205, 599, "12,5")):
            sheet.drawString(x, y, text)
        sheet.setFont("Viet", 8)
        sheet.drawString(205 + sheet.stringWidth("12,5", "Viet", 13), 604, "1")

    (table,) = (i for i in pages(draw(page))[0].items if isinstance(i, Table))
    assert table.grid() == [["Chỉ tiêu", "Ước đạt"], ["Sản lượng", "12,5¹"]]


def test_no_figure_of_a_turned_page_is_raised() -> None:
    def page(sheet: canvas.Canvas) -> None:
        sheet.rotate(90)
        sheet.translate(0, -595)
        body(sheet, 500)
        sheet.grid([85, 200, 330], [340, 316, 292])
        for x, y, text in ((90, 323, "Số xã"), (205, 323, "10"), (90, 299, "Mẫu M1"), (205, 299, "21")):
            sheet.drawString(x, y, text)

    document = pdfium.PdfDocument(draw(page))
    document[0].set_rotation(90)
    out = io.BytesIO()
    document.save(out)
    (table,) = (i for i in pages(out.getvalue())[0].items if isinstance(i, Table))
    assert table.grid() == [["Số xã", "10"], ["Mẫu M1", "21"]]
