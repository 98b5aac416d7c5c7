"""At how many dots an inch a scanned page of a PDF is read."""

from __future__ import annotations

import pypdfium2 as pdfium
import pytest
from pdf_pages import draw
from PIL import Image
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen import canvas

from vnadmin_extract.ingest.pdf import dpi_to_read
from vnadmin_extract.ingest.pdf_text import page_geometry


@pytest.mark.parametrize(("pixels", "dpi"), [(1240, 150), (827, 150), (1654, 300), (2480, 300), (4960, 300)])
def test_a_coarse_scan_is_read_at_its_own_resolution(pixels: int, dpi: int) -> None:
    def page(sheet: canvas.Canvas) -> None:
        picture = Image.new("L", (pixels, round(pixels * 1.414)), 255)
        sheet.drawImage(ImageReader(picture), 0, 0, width=595.3, height=841.9)

    document = pdfium.PdfDocument(draw(page))
    assert round(dpi_to_read(document[0], page_geometry(document[0]), 300)) == dpi


def test_a_page_with_a_small_picture_is_drawn_as_wanted() -> None:
    def page(sheet: canvas.Canvas) -> None:
        sheet.drawImage(ImageReader(Image.new("L", (100, 100), 0)), 80, 80, width=200, height=200)

    document = pdfium.PdfDocument(draw(page))
    assert dpi_to_read(document[0], page_geometry(document[0]), 300) == 300
