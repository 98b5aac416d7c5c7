"""Grids on scans that are worse than an office scan: stamps and pens over the table, faint print, a dark margin."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray
from test_ocr import seen

from vnadmin_extract.document import Table
from vnadmin_extract.ingest.grid import Grid, GridCell, fill_table
from vnadmin_extract.ingest.ocr.prepare import coloured_ink, prepare, strengthened, to_gray
from vnadmin_extract.ingest.ocr.ruled import Ruled, find_ruled, holds_print
from vnadmin_extract.ingest.ocr.sheet_edges import without_dark_margins
from vnadmin_extract.ingest.tokens import Token

Image = NDArray[np.uint8]

DPI = 100
ROWS = list(range(150, 600, 50))
COLUMNS = [80, 130, 380, 500, 620, 740]
CELLS = (len(ROWS) - 1) * (len(COLUMNS) - 1)
INK, PAPER, BLUE, RED = (40, 40, 40), (240, 240, 240), (40, 60, 170), (205, 40, 50)


def words(image: Image, x: int, y: int, text: str, ink: tuple[int, int, int] = INK) -> None:
    cv2.putText(image, text, (x, y), cv2.FONT_HERSHEY_SIMPLEX, 0.5, ink, 1, cv2.LINE_AA)


def prose(image: Image) -> None:
    for y in range(660, 1000, 24):
        words(image, 80, y, "cong tac phong chong thien tai va tim kiem cuu nan nam 2023 tren dia ban tinh")


def table(*, ruled: bool = True) -> Image:
    """A page of 8 by 11 inches with a table and some lines below it."""
    image = np.full((1100, 827, 3), PAPER, np.uint8)
    if ruled:
        for y in ROWS:
            cv2.line(image, (COLUMNS[0], y), (COLUMNS[-1], y), INK, 1)
        for x in COLUMNS:
            cv2.line(image, (x, ROWS[0]), (x, ROWS[-1]), INK, 1)
        for y in ROWS[:-1]:
            for x in COLUMNS[:-1]:
                words(image, x + 10, y + 30, "1.240")
    prose(image)
    return image


def turned(image: Image, degrees: float) -> Image:
    height, width = image.shape[:2]
    matrix = cv2.getRotationMatrix2D((width / 2, height / 2), degrees, 1.0)
    return np.asarray(
        cv2.warpAffine(image, matrix, (width, height), flags=cv2.INTER_CUBIC, borderValue=PAPER), np.uint8
    )


def faint(image: Image) -> Image:
    return (158 + 0.36 * image.astype(np.float32)).astype(np.uint8)


def on_the_glass(image: Image) -> Image:
    """The sheet a little askew, the scanner's lid dark around it."""
    return cv2.copyMakeBorder(turned(image, 1.5), 20, 60, 60, 20, cv2.BORDER_CONSTANT, value=(18, 18, 18))  # type: ignore[return-value]


def stamped(image: Image) -> Image:
    """A seal, and the stamp of incoming mail beyond the table's edge."""
    cv2.circle(image, (480, 330), 70, RED, 6, cv2.LINE_AA)
    cv2.circle(image, (480, 330), 45, RED, 2, cv2.LINE_AA)
    cv2.rectangle(image, (30, 215), (230, 282), BLUE, 2)
    words(image, 40, 240, "CONG VAN DEN", BLUE)
    return image


def struck(image: Image) -> Image:
    """A pen's strokes through cells, one of them almost along a rule."""
    cv2.line(image, (100, 232), (700, 268), BLUE, 2, cv2.LINE_AA)
    cv2.line(image, (100, 320), (700, 326), BLUE, 2, cv2.LINE_AA)
    for n in range(8):
        cv2.line(image, (120 + 20 * n, 445 + 12 * (n % 2)), (140 + 20 * n, 457 - 12 * (n % 2)), BLUE, 2, cv2.LINE_AA)
    return image


def shaded(image: Image) -> Image:
    """The head of the table on grey."""
    head = image[ROWS[0] - 2 : ROWS[1] + 2, COLUMNS[0] - 2 : COLUMNS[-1] + 2]
    head[:] = (head * 0.8).astype(np.uint8)
    return image


def worn(image: Image) -> Image:
    """Rules with a long piece now and then and many short ones, as copies of copies have them."""
    for y in ROWS:
        for x in range(COLUMNS[0], COLUMNS[-1], 90):
            for at in range(x + 32, x + 90, 14):
                image[y, at : at + 3] = PAPER
    return image


def grids(image: Image) -> Ruled:
    prepared = prepare(without_dark_margins(to_gray(image, bgr=False), DPI))
    return find_ruled(prepared.gray, DPI, lambda: coloured_ink(image, prepared, bgr=False))


@pytest.mark.parametrize(
    "worsened",
    [faint, on_the_glass, stamped, struck, shaded, worn, partial(turned, degrees=7), partial(turned, degrees=-8)],
    ids=["faint", "dark margin", "stamps", "pen", "shaded head", "worn", "skew", "skew the other way"],
)
def test_the_grid_of_a_bad_scan_is_found(worsened: Callable[[Image], Image]) -> None:
    assert [len(grid.cells) for grid in grids(worsened(table())).grids] == [CELLS]


@pytest.mark.parametrize("worsened", [faint, on_the_glass, stamped, struck, partial(turned, degrees=7)])
def test_a_page_without_a_table_has_no_grid(worsened: Callable[[Image], Image]) -> None:
    page = table(ruled=False)
    cv2.line(page, (120, 100), (330, 100), INK, 2)  # below a letterhead
    cv2.line(page, (480, 100), (720, 100), INK, 2)
    assert grids(worsened(page)).grids == ()


def test_a_table_drawn_in_colour_is_a_table() -> None:
    image = table()
    image[image[:, :, 2] < 120] = BLUE
    assert [len(grid.cells) for grid in grids(image).grids] == [CELLS]


def test_strokes_across_cells_are_wiped_and_words_in_colour_stay() -> None:
    image = table()
    words(image, 400, 380, "75,5", BLUE)
    cv2.line(image, (150, 420), (700, 440), BLUE, 2)
    found = grids(image).gray
    assert found[365:385, 395:440].min() < 110
    assert found[432:436, 470:490].min() > 200


def test_what_shows_through_a_sheet_is_not_made_darker() -> None:
    page = to_gray(table(), bgr=False)
    through = (page.astype(np.float32) * 0.25 + 180).astype(np.uint8)
    assert strengthened(through) is through
    assert strengthened(page) is page
    assert strengthened(to_gray(faint(table()), bgr=False)).min() < 80


def test_a_cell_with_print_and_without_words_carries_a_note() -> None:
    boxes = [(x, y, x + 50.0, y + 20.0) for y in (0.0, 20.0) for x in (0.0, 50.0)]
    cells = tuple(GridCell(n // 2, n % 2, 1, 1, box) for n, box in enumerate(boxes))
    said = [Token("a", x0 + 5, y0 + 5, x0 + 10, y1 - 5, y1 - 5, 10, 0.9) for x0, y0, _, y1 in boxes[:3]]
    found = fill_table(Grid(cells, (0, 0, 100, 40)), said, printed=lambda box: box[0] == 50.0)
    assert found is not None
    assert [[note.code for note in cell.notes] for cell in found.cells] == [[], [], [], ["ocr_cell_unread"]]


@pytest.mark.parametrize(("drawn", "held"), [("7", True), ("", False), (".", False), ("|", False)])
def test_print_in_a_cell(drawn: str, held: bool) -> None:
    cell = np.full((60, 120), 240, np.uint8)
    if drawn == "|":
        cell[:, 60] = 0
    elif drawn:
        cv2.putText(cell, drawn, (50, 42), cv2.FONT_HERSHEY_SIMPLEX, 0.9, (0,), 2)
    assert holds_print(cell, (0, 0, 120, 60), 150) == held


def test_a_table_under_a_seal_is_read_cell_by_cell() -> None:
    page = seen(stamped(np.asarray(cv2.resize(table(), None, fx=2, fy=2, interpolation=cv2.INTER_LINEAR), np.uint8)))
    (read,) = (item for item in page.items if isinstance(item, Table))
    assert (read.n_rows, read.n_columns) == (len(ROWS) - 1, len(COLUMNS) - 1)
