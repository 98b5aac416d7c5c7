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


STAMP = ("PHÒNG NỘI VỤ HÒA AN", "CÔNG VĂN ĐẾN", "Số: 512", "Ngày: 03/6/2025", "Chuyển: Tổ tổng hợp")


@pytest.mark.parametrize("first", [True, False])
@pytest.mark.parametrize("top", [630, 592])
def test_the_stamp_of_incoming_mail_is_no_text(first: bool, top: float) -> None:
    def stamp(sheet: canvas.Canvas) -> None:
        sheet.setFont("Viet", 10)
        for number, words in enumerate(STAMP):
            sheet.drawString(70, top - 13 * number, words)
        sheet.setFont("Viet", 13)

    def page(sheet: canvas.Canvas) -> None:
        sheet.drawString(85, 700, "Số: 27/UBND-NV")
        if first:
            stamp(sheet)
        body(sheet)
        if not first:
            stamp(sheet)

    assert lines(draw(page)) == ["Số: 27/UBND-NV", *SENTENCES]


def test_a_title_that_ends_with_the_word_for_arrival_is_text() -> None:
    words = ("KẾ HOẠCH TỪ NAY", "ĐẾN", "Ngày: 31/12/2025")

    def page(sheet: canvas.Canvas) -> None:
        for number, line in enumerate(words):
            sheet.drawString(85, 700 - 18 * number, line)
        body(sheet)

    assert lines(draw(page)) == [*words, *SENTENCES]
