from __future__ import annotations

import io
from pathlib import Path

import cv2
import numpy as np
import pypdfium2 as pdfium
import pytest
from pdf_pages import SENTENCES, body, draw
from PIL import Image
from reportlab.pdfgen import canvas

from vnadmin_extract.document import Line, Page, ReadError
from vnadmin_extract.ingest import read
from vnadmin_extract.ingest.image import read_image
from vnadmin_extract.ingest.ocr.readers import find_tessdata
from vnadmin_extract.ingest.options import ReadOptions


def saved(form: str, *more: Image.Image) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (200, 280), "white").save(out, form, save_all=bool(more), append_images=list(more))
    return out.getvalue()


def test_each_frame_of_a_tiff_is_a_page() -> None:
    data = saved("TIFF", Image.new("RGB", (200, 280), "white"), Image.new("RGB", (280, 200), "white"))
    pages, _ = read_image(data, ReadOptions(ocr="off"))
    assert [p.number for p in pages] == [1, 2, 3]
    assert all(n.code == "ocr_off" for p in pages for n in p.notes)


@pytest.mark.parametrize(("data", "code"), [(b"", "empty_file"), (b"no picture", "not_an_image")])
def test_what_is_no_image_is_named(data: bytes, code: str) -> None:
    with pytest.raises(ReadError) as error:
        read_image(data, ReadOptions())
    assert error.value.code == code


def test_a_page_without_text_is_said_of_the_document(tmp_path: Path) -> None:
    file = tmp_path / "trang.tiff"
    first = drawn()
    with io.BytesIO() as out:
        first.save(out, "TIFF", save_all=True, append_images=[Image.new("RGB", first.size, "white")])
        file.write_bytes(out.getvalue())
    notes = read(file, file.name).notes
    assert [(n.code, "page 2:" in n.message) for n in notes] == [("no_text", True)]


def test_an_image_cut_short_is_named() -> None:
    noise = Image.effect_noise((400, 400), 90)
    out = io.BytesIO()
    noise.save(out, "PNG")
    with pytest.raises(ReadError) as error:
        read_image(out.getvalue()[:2000], ReadOptions())
    assert error.value.code == "damaged_image"


def text_of(page: Page) -> list[str]:
    return [item.text for item in page.items if isinstance(item, Line)]


def drawn(dpi: int = 200) -> Image.Image:
    """Several paragraphs of running text as a picture."""

    def page(sheet: canvas.Canvas) -> None:
        for top in (740, 620, 500, 380, 260):
            body(sheet, top)

    try:
        find_tessdata()
    except ReadError:
        pytest.skip("no Vietnamese data for Tesseract (Debian: tesseract-ocr-vie)")
    return pdfium.PdfDocument(draw(page))[0].render(scale=dpi / 72).to_pil().convert("RGB")


def photographed(page: Image.Image, ground: int) -> Image.Image:
    """``page`` on a grey table, seen at an angle, in the light of a lamp at one side."""
    sheet = np.asarray(page)
    height, width = sheet.shape[:2]
    tall, wide = round(1.15 * height), round(1.2 * width)
    corners = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    seen = np.array(
        [
            [0.14 * wide, 0.06 * tall],
            [0.9 * wide, 0.09 * tall],
            [0.93 * wide, 0.95 * tall],
            [0.07 * wide, 0.92 * tall],
        ],
        np.float32,
    )
    grain = np.random.default_rng(7).normal(0, 5, (tall, wide, 1))
    table = np.full((tall, wide, 3), ground, np.uint8)
    matrix = cv2.getPerspectiveTransform(corners, seen)
    cv2.warpPerspective(sheet, matrix, (wide, tall), dst=table, borderMode=cv2.BORDER_TRANSPARENT, flags=cv2.INTER_AREA)
    down, across = np.mgrid[0:tall, 0:wide]
    distance = ((across - 0.3 * wide) / wide) ** 2 + ((down - 0.2 * tall) / tall) ** 2
    light = 0.55 + 0.45 * np.exp(-1.8 * distance)
    return Image.fromarray(np.clip(table * light[..., None] + grain, 0, 255).astype(np.uint8))


@pytest.mark.parametrize(("ground", "turn"), [(60, 0), (150, 0), (100, 90)])
def test_a_photograph_of_a_sheet_is_read(ground: int, turn: int) -> None:
    out = io.BytesIO()
    photographed(drawn(), ground).rotate(turn, expand=True).save(out, "JPEG", quality=82)
    pages, _ = read_image(out.getvalue(), ReadOptions())
    assert text_of(pages[0]) == [*SENTENCES] * 5


def test_pages_of_a_tiff_are_turned_as_they_need() -> None:
    upright = drawn()
    out = io.BytesIO()
    turned = [upright.rotate(180), upright.rotate(90, expand=True)]
    upright.save(out, "TIFF", save_all=True, append_images=turned, compression="tiff_lzw")
    pages, _ = read_image(out.getvalue(), ReadOptions())
    assert [text_of(page) for page in pages] == [[*SENTENCES] * 5] * 3
