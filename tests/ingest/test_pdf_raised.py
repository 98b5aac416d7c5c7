"""Raised figures in the text layer of a PDF, which call footnotes and belong to no number, and the notes themselves."""

from __future__ import annotations

import io

import pypdfium2 as pdfium
import pytest
from pdf_pages import body, draw
from reportlab.pdfgen import canvas

from vnadmin_extract.document import Line, Page, Source, Table
from vnadmin_extract.ingest.options import ReadOptions
from vnadmin_extract.ingest.pdf import read_pdf
from vnadmin_extract.layout import analyse


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


def set_at(sheet: canvas.Canvas, x: float, y: float, text: str, size: float = 13) -> float:
    """Where ``text``, set at ``x`` and ``y``, ends."""
    sheet.setFont("Viet", size)
    sheet.drawString(x, y, text)
    return x + float(sheet.stringWidth(text, "Viet", size))


def called(sheet: canvas.Canvas, y: float, text: str, mark: str, rest: str) -> None:
    set_at(sheet, set_at(sheet, set_at(sheet, 85, y, text), y + 5, mark, 8), y, rest)


def test_what_is_set_smaller_below_a_note_cut_off_is_no_part_of_it() -> None:
    def first(sheet: canvas.Canvas) -> None:
        body(sheet, 700)
        called(sheet, 400, "Thực hiện kế hoạch của tỉnh", "1", " về cải cách hành chính.")
        noted(sheet, 90, "1", "Kế hoạch số 12/KH-UBND ngày 05/01/2024 của Ủy ban nhân dân tỉnh")

    def second(sheet: canvas.Canvas) -> None:
        body(sheet, 740)
        set_at(sheet, 85, 600, "Ghi chú: Sở Nội vụ tổng hợp số liệu trước ngày 30/11/2024.", 11)
        set_at(sheet, 85, 580, "rà soát lại các thủ tục đã công bố", 11)

    blocks = analyse(Source("1", "note.pdf", "pdf", pages(draw(first, second)))).blocks
    (note,) = (b.mapped.text for b in blocks if b.zone == "footnote")
    assert note.endswith("Ủy ban nhân dân tỉnh")


def noted(sheet: canvas.Canvas, y: float, mark: str, text: str) -> None:
    set_at(sheet, set_at(sheet, 85, y + 3, mark, 6), y, f" {text}", 9)


def test_a_note_that_its_page_cuts_off_goes_on_below_the_text_of_the_next() -> None:
    def first(sheet: canvas.Canvas) -> None:
        body(sheet, 700)
        called(sheet, 400, "Kim ngạch xuất khẩu cả năm đạt 25 tỷ USD", "1", " và tiếp tục tăng nhanh tại các")
        noted(sheet, 90, "1", "Trong đó dệt may đạt 5 tỷ USD, giày dép đạt 3 tỷ USD, các mặt hàng có giá")

    def second(sheet: canvas.Canvas) -> None:
        set_at(sheet, 85, 740, "thị trường lớn của tỉnh trong những năm gần đây theo báo cáo của ngành công thương.")
        body(sheet, 700)
        called(sheet, 400, "Kim ngạch nhập khẩu đạt 30 tỷ USD", "2", ", chủ yếu là máy móc và nguyên liệu sản xuất.")
        set_at(sheet, 85, 110, "cao hơn năm trước là gạo và cà phê", 9)
        noted(sheet, 90, "2", "Riêng máy móc tăng trên 15%.")

    blocks = analyse(Source("1", "note.pdf", "pdf", pages(draw(first, second)))).blocks
    assert [(b.mapped.text, b.mark) for b in blocks if b.zone == "footnote"] == [
        (
            "Trong đó dệt may đạt 5 tỷ USD, giày dép đạt 3 tỷ USD, các mặt hàng có giá cao hơn năm trước là gạo và "
            "cà phê",
            "1",
        ),
        ("Riêng máy móc tăng trên 15%.", "2"),
    ]
    assert any("tăng nhanh tại các thị trường lớn của tỉnh" in b.mapped.text for b in blocks if b.zone == "body")
