"""Small PDFs and page images for the tests of reading."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from reportlab.lib.pagesizes import A4
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen import canvas

# Liberation 1 lacks half of the Vietnamese letters. Other families are wider or narrower, and lines break elsewhere.
FONTS = (
    Path(sys.prefix) / "share/fonts/LiberationSerif-Regular.ttf",  # where scripts/setup.sh unpacks it without root
    Path("/usr/share/fonts/truetype/liberation2/LiberationSerif-Regular.ttf"),
)


def font() -> str:
    """A registered font with Vietnamese letters; the test is skipped where the machine has none."""
    for file in FONTS:
        if file.is_file():
            pdfmetrics.registerFont(TTFont("Viet", str(file)))
            return "Viet"
    pytest.skip("Liberation Serif 2 is not installed (make setup, or Debian's fonts-liberation2)")


def draw(*pages: Callable[[canvas.Canvas], None], **options: object) -> bytes:
    """A PDF with a page for each drawing function."""
    out = io.BytesIO()
    sheet = canvas.Canvas(out, pagesize=A4, **options)
    name = font()
    for page in pages:
        sheet.setFont(name, 13)
        page(sheet)
        sheet.showPage()
    sheet.save()
    return out.getvalue()


SENTENCES = (
    "Giao Sở Xây dựng chủ trì, phối hợp với các đơn vị liên quan",
    "rà soát tiến độ từng hạng mục, báo cáo trước ngày 25/4/2024.",
    "Tổng vốn đã giải ngân đạt 1.245,6 tỷ đồng, bằng 38,5% kế hoạch",
    "và tăng 12,4% so với cùng kỳ năm trước; phấn đấu cả năm đạt 97%.",
)


def body(sheet: canvas.Canvas, top: float = 600) -> None:
    """Four lines of running text."""
    for number, line in enumerate(SENTENCES):
        sheet.drawString(85, top - 20 * number, line)
