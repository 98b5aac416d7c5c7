from __future__ import annotations

import io

import cv2
import numpy as np
import pypdfium2 as pdfium
import pytest
from pdf_pages import body, draw
from PIL import Image

from vnadmin_extract.document import Line, ReadError
from vnadmin_extract.ingest.image import read_image
from vnadmin_extract.ingest.ocr.prepare import as_positive, to_gray
from vnadmin_extract.ingest.ocr.readers import find_tessdata
from vnadmin_extract.ingest.ocr.sheet_edges import flatten_in_place, flatten_sheet, without_dark_margins
from vnadmin_extract.ingest.options import ReadOptions
from vnadmin_extract.ingest.pdf import read_pdf


def picture(dpi: int = 200) -> np.ndarray:
    document = pdfium.PdfDocument(draw(body))
    return np.asarray(document[0].render(scale=dpi / 72).to_pil().convert("RGB"))


def photographed(page: np.ndarray) -> np.ndarray:
    """The page on a dark desk, its upper edge farther away than its lower."""
    height, width = page.shape[:2]
    margin = width // 8
    seen = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    left, right, top, foot = margin, width + margin, margin, height + margin
    lies = np.array([[left + 90, top + 40], [right - 60, top], [right, foot], [left, foot - 50]], np.float32)
    desk = np.full((height + 2 * margin, width + 2 * margin, 3), 60, np.uint8)
    matrix = cv2.getPerspectiveTransform(seen, lies)
    return cv2.warpPerspective(page, matrix, desk.shape[1::-1], dst=desk, borderMode=cv2.BORDER_TRANSPARENT)


def on_the_lid(page: np.ndarray) -> np.ndarray:
    """The page as a scanner with a dark lid sees it: laid askew, black along three edges."""
    turned = np.asarray(Image.fromarray(page).rotate(1.5, fillcolor=(20, 20, 20)))
    return cv2.copyMakeBorder(turned, 60, 0, 90, 40, cv2.BORDER_CONSTANT, value=(20, 20, 20))


def packed(image: np.ndarray, kind: str) -> bytes:
    out = io.BytesIO()
    if kind == "pdf":
        Image.fromarray(image).save(out, "PDF", resolution=200, quality=92)
    else:
        Image.fromarray(image).save(out, "PNG", dpi=(200, 200))
    return out.getvalue()


def lines(image: np.ndarray, kind: str) -> list[str]:
    read = read_pdf if kind == "pdf" else read_image
    pages, _ = read(packed(image, kind), ReadOptions())
    return [i.text for i in pages[0].items if isinstance(i, Line)]


def middle_of_text(image: np.ndarray) -> int:
    """The row in the middle of those with letters, the outermost parts of the picture left out."""
    width = image.shape[1]
    inner = (image.max(2) < 100)[:, width // 4 : -width // 4]
    rows = np.flatnonzero((inner.mean(1) > 0.02) & (inner.mean(1) < 0.5))
    return int(np.median(rows[rows > 400]))


def test_a_photographed_sheet_is_cut_out() -> None:
    table = np.full((900, 800, 3), 40, np.uint8)
    table[100:800, 150:650] = 235
    flat = flatten_sheet(table)
    assert abs(flat.shape[0] - 700) < 12
    assert abs(flat.shape[1] - 500) < 12


def test_a_scanned_page_is_no_sheet_on_a_table() -> None:
    page = picture()
    assert flatten_sheet(page) is page
    assert flatten_in_place(page) is page
    gray = to_gray(page, bgr=False)
    assert without_dark_margins(gray, 200) is gray
    assert as_positive(gray) is gray


def test_what_is_laid_flat_in_place_keeps_its_place() -> None:
    image = photographed(picture())
    flat = flatten_in_place(image)
    assert flat.shape == image.shape
    assert (flat[:40, :40] == 255).all()  # the desk is gone
    assert abs(middle_of_text(flat) - (middle_of_text(picture()) + picture().shape[1] // 8)) < 60


def test_a_straight_sheet_on_a_dark_ground_is_not_warped() -> None:
    image = cv2.copyMakeBorder(picture(), 80, 80, 80, 80, cv2.BORDER_CONSTANT, value=(30, 30, 30))
    assert flatten_in_place(image) is image


def test_a_slanting_strip_at_two_edges_warps_nothing() -> None:
    image = picture().copy()
    height = image.shape[0]
    strip = np.array([[0, 0], [40, 0], [110, height], [0, height]], np.int32)
    cv2.fillPoly(image, [strip], (30, 30, 30))
    image[int(0.985 * height) :] = 30
    assert flatten_sheet(image) is not image  # a sheet is seen there
    assert flatten_in_place(image) is image


def test_dark_margins_become_paper_and_letters_stay() -> None:
    gray = to_gray(on_the_lid(picture()), bgr=False)
    clean = without_dark_margins(gray, 200)
    for edge in (clean[0], clean[-1], clean[:, 0], clean[:, -1]):
        assert (edge < 128).mean() < 0.1  # but for the tip of a wedge, thinner than a stroke
    inside = slice(200, -200), slice(200, -200)
    assert (clean[inside] == gray[inside]).all()


def test_a_dark_picture_within_a_page_is_no_margin() -> None:
    gray = np.full((1600, 1200), 240, np.uint8)
    gray[500:900, 300:900] = 30
    assert without_dark_margins(gray, 200) is gray


def test_a_coloured_band_with_letters_is_no_margin() -> None:
    gray = to_gray(picture(), bgr=False).copy()
    cv2.rectangle(gray, (0, 0), (gray.shape[1], 300), 40, -1)
    cv2.putText(gray, "BAO CAO TONG KET", (200, 180), cv2.FONT_HERSHEY_SIMPLEX, 3, 250, 6)
    assert without_dark_margins(gray, 200) is gray
    cv2.rectangle(gray, (0, 0), (gray.shape[1], 300), 40, -1)
    assert without_dark_margins(gray, 200)[150, 300] > 200


def test_a_negative_becomes_dark_on_light() -> None:
    gray = to_gray(picture(), bgr=False)
    assert (as_positive(255 - gray) == gray).all()


@pytest.mark.parametrize("lies", [photographed, on_the_lid, lambda page: 255 - page])
@pytest.mark.parametrize("kind", ["pdf", "png"])
def test_photographs_and_dark_scans_are_read(lies: object, kind: str) -> None:
    try:
        find_tessdata()
    except ReadError:
        pytest.skip("no Vietnamese data for Tesseract (Debian: tesseract-ocr-vie)")
    clean = picture()
    assert lines(lies(clean), kind) == lines(clean, "png")  # type: ignore[operator]
