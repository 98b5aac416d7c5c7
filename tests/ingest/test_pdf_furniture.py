"""What is printed over or beside the text of a page with a text layer and is none of its text."""

from __future__ import annotations

import pytest
from pdf_pages import SENTENCES, body, draw
from reportlab.pdfgen import canvas

from vnadmin_extract.document import Line
from vnadmin_extract.ingest.options import ReadOptions
from vnadmin_extract.ingest.pdf import read_pdf


def lines(data: bytes) -> list[str]:
    page = read_pdf(data, ReadOptions(ocr="off"))[0][0]
    return [item.text for item in page.items if isinstance(item, Line)]


@pytest.mark.parametrize("angle", [45, -35, 60, 0])
def test_a_watermark_is_no_text(angle: float) -> None:
    def page(sheet: canvas.Canvas) -> None:
        sheet.saveState()
        sheet.setFont("Viet", 60)
        sheet.translate(260, 565)
        sheet.rotate(angle)
        sheet.drawCentredString(0, 0, "KHÔNG PHỔ BIẾN")
        sheet.restoreState()
        body(sheet)

    assert lines(draw(page)) == list(SENTENCES)


def test_a_large_title_and_a_line_set_upwards_are_text() -> None:
    def page(sheet: canvas.Canvas) -> None:
        body(sheet)
        sheet.setFont("Viet", 30)
        sheet.drawString(85, 650, "BÁO CÁO NĂM")
        sheet.setFont("Viet", 13)
        sheet.translate(50, 300)
        sheet.rotate(90)
        sheet.drawString(0, 0, "Mật")

    assert lines(draw(page)) == ["BÁO CÁO NĂM", *SENTENCES, "Mật"]
