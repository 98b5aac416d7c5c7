"""An open book laid on the scanner: two pages on one sheet are read one after the other."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pypdfium2 as pdfium
import pytest
from numpy.typing import NDArray
from pdf_pages import SENTENCES, draw
from reportlab.pdfgen import canvas

from vnadmin_extract.document import Line, ReadError
from vnadmin_extract.ingest.ocr.readers import find_tessdata
from vnadmin_extract.ingest.ocr.sheets import find_gutter, read_sheet
from vnadmin_extract.ingest.options import ReadOptions


def sheet(*lines: tuple[int, str], rows: int = 20, size: tuple[int, int] = (842, 595)) -> NDArray[np.uint8]:
    """A sheet with each of ``lines`` at its left edge, over and over in ``rows``."""

    def page(paper: canvas.Canvas) -> None:
        paper.setPageSize(size)
        paper.setFont("Viet", 11)
        for row in range(rows):
            for left, text in lines:
                paper.drawString(left, size[1] - 60 - 22 * row, text)

    return np.asarray(pdfium.PdfDocument(draw(page))[0].render(scale=150 / 72).to_numpy())


LEFT, RIGHT = (50, SENTENCES[0]), (480, SENTENCES[1])


@pytest.mark.parametrize(
    ("image", "cut"),
    [
        (lambda: sheet(LEFT, RIGHT), True),
        (lambda: sheet(LEFT, RIGHT, size=(842, 842)), False),
        (lambda: sheet(LEFT, (380, SENTENCES[1])), False),  # a wide table
        (lambda: sheet(LEFT), False),
        (lambda: sheet(LEFT, RIGHT, rows=4), False),  # recipients beside a signature
        (lambda: sheet(LEFT, (700, "12.345")), False),
    ],
)
def test_where_two_pages_meet(image: Callable[[], NDArray[np.uint8]], cut: bool) -> None:
    page = image()[:, :, 0]
    middle = find_gutter(page)
    assert (middle is not None) == cut
    if middle is not None:
        assert abs(middle / page.shape[1] - 0.5) < 0.08


def test_the_left_page_is_read_before_the_right_one() -> None:
    try:
        find_tessdata()
    except ReadError:
        pytest.skip("no Vietnamese data for Tesseract (Debian: tesseract-ocr-vie)")
    found = read_sheet(sheet(LEFT, RIGHT, rows=14), 72 / 150, 3, "test", ReadOptions())
    texts = [[item.text for item in page.items if isinstance(item, Line)] for page in found]
    assert texts == [[SENTENCES[0]] * 14, [SENTENCES[1]] * 14]
    assert [page.number for page in found] == [3, 3]
