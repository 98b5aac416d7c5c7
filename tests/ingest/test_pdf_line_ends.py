"""Words that a line of a PDF breaks at a hyphen, or at what pdfium takes for one."""

from __future__ import annotations

from pdf_pages import SENTENCES, draw
from reportlab.pdfgen import canvas

from vnadmin_extract.document import Line
from vnadmin_extract.ingest.options import ReadOptions
from vnadmin_extract.ingest.pdf import read_pdf


def lines(data: bytes) -> list[str]:
    return [item.text for item in read_pdf(data, ReadOptions(ocr="off"))[0][0].items if isinstance(item, Line)]


def test_a_word_that_a_line_breaks_at_its_hyphen_keeps_its_place() -> None:
    def page(sheet: canvas.Canvas) -> None:
        for number, line in enumerate(
            (
                "Đẩy mạnh cách học e-",
                "learning ở vùng sâu theo Quyết định 15/QĐ-",
                "UBND ngày 05/6/2024 của tỉnh",
                *SENTENCES,
            )
        ):
            sheet.drawString(85, 700 - 20 * number, line)

    assert lines(draw(page))[:3] == [
        "Đẩy mạnh cách học e-",
        "learning ở vùng sâu theo Quyết định 15/QĐ-",
        "UBND ngày 05/6/2024 của tỉnh",
    ]


def test_the_soft_hyphen_of_tcvn3_at_the_end_of_a_line_is_a_letter() -> None:
    def page(sheet: canvas.Canvas) -> None:
        sheet.setFont("Helvetica", 12)
        for number, line in enumerate(
            (
                "Giao Së X©y dùng chñ tr×, phèi hîp víi c¸c ®¬n vÞ liªn quan rµ so¸t nh-",
                "tiÕn ®é tõng h¹ng môc, vèn ®Çu t-",
                "cña tØnh vµ b¸o c¸o kÕt qu¶ thùc hiÖn theo Q§-",
                "UB ngµy 5/6/2004",
            )
        ):
            sheet.drawString(85, 700 - 20 * number, line)

    assert [line.split()[-1] for line in lines(draw(page))] == ["như", "tư", "QĐ-", "5/6/2004"]
