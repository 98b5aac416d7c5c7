"""What goes wrong in the cells of scanned tables: strokes taken for figures, heads, pale rules, specks."""

from __future__ import annotations

import numpy as np
import pytest
from reportlab.pdfgen import canvas
from test_ocr import picture, seen, text_of, tokens, words

from vnadmin_extract.document import Cell, Table
from vnadmin_extract.ingest.ocr.doubtful_cells import with_doubts
from vnadmin_extract.ingest.ocr.numerals import Uprights, uprights
from vnadmin_extract.ingest.ocr.prepare import to_gray
from vnadmin_extract.ingest.ocr.ruled import find_ruled
from vnadmin_extract.ingest.ocr.vote import align, settle
from vnadmin_extract.ingest.tokens import Token

ONE, CAPITAL = 0.3, 0.0


def read_cell(first: str, second: str, count: int, lean: float) -> list[Token]:
    """A cell of a table as the vote has it, where its strokes look so."""
    pairs = align(tokens(first), words(second))
    return settle(pairs, lambda pair: ([], []), look=lambda pair: Uprights(count, lean, "/" not in first), in_cell=True)


@pytest.mark.parametrize(
    ("first", "second", "count", "lean", "result", "noted"),
    [
        ("Quý 1/2031", "Quý 1/2031", 1, CAPITAL, "Quý I/2031", False),
        ("Quý 1/2031", "Quý 11/2031", 2, CAPITAL, "Quý II/2031", False),
        ("1", "I", 1, CAPITAL, "I", False),
        ("I", "1", 1, ONE, "1", False),
        ("II", "II", 2, ONE, "11", True),
        ("11", "11", 2, CAPITAL, "II", True),
        ("1", "1", 1, 0.06, "1", False),  # both read a figure, and its flag is only faint
        ("11", "1,1", 2, ONE, "1,1", True),  # the strokes do not settle what the readers differ on
        ("Quý III/2031", "Quý III/2031", 1, CAPITAL, "Quý III/2031", False),  # strokes run together
        ("Quý 1V/2031", "Quý IV/2031", 0, CAPITAL, "Quý IV/2031", False),
        ("khóa 1V/2031", "khóa IV/2031", 0, CAPITAL, "khóa IV/2031", True),
        ("Quý 1", "Quý 1", 2, CAPITAL, "Quý II", True),
        ("Quý 1", "Quý 1", 1, 0.1, "Quý 1", True),  # it may be any of the first three
        ("Quý I", "Quý I", 1, ONE, "Quý I", False),  # both read the numeral
        ("Quý 1", "Quý I", 1, ONE, "Quý 1", True),
        ("Quý 1", "Quý I", 1, 0.6, "Quý 1", False),
        ("ngày 1/3", "ngày 1/3", 1, CAPITAL, "ngày 1/3", False),
    ],
)
def test_a_one_or_a_capital(first: str, second: str, count: int, lean: float, result: str, noted: bool) -> None:
    found = read_cell(first, second, count, lean)
    assert text_of(found) == result
    assert any(t.note for t in found) == noted


def test_in_running_text_the_numeral_of_a_section_stays_one() -> None:
    pairs = align(tokens("II. Nhiệm vụ"), words("11. Nhiệm vụ"))
    found = settle(pairs, lambda pair: ([], []), lambda pair: 2, look=lambda pair: Uprights(2, ONE, alone=False))
    assert text_of(found) == "II. Nhiệm vụ"


@pytest.mark.parametrize("dpi", [150, 200, 300])
@pytest.mark.parametrize(
    ("text", "count", "ones"), [("1", 1, True), ("I", 1, False), ("11", 2, True), ("III", 3, False), ("I/20", 1, False)]
)
def test_the_flag_of_a_one_is_seen(text: str, count: int, ones: bool, dpi: int) -> None:
    image = to_gray(picture(lambda sheet: sheet.drawString(100, 700, text), dpi), bgr=False)
    rows, columns = np.nonzero(image < 128)
    found = uprights(image, (columns.min() - 3, rows.min() - 3, columns.max() + 3, rows.max() + 3))
    assert (found.count, found.are_ones, found.are_capitals) == (count, ones, not ones)


@pytest.mark.parametrize(
    ("first", "second", "result"),
    [
        ("“Triệu tấn", "Triệu tấn", "Triệu tấn"),  # the arm of the T
        ("“Triệu tấn”", "“Triệu tấn”", "“Triệu tấn”"),
        ("Sở Xây dựng.", "Sở Xây dựng", "Sở Xây dựng"),
        ("Tống mức bán lẻ", "Tống mức bán lẻ", "Tổng mức bán lẻ"),
        ("Sở Lao động", "Sở Lao động", "Sở Lao động"),
    ],
)
def test_specks_and_marks_in_a_cell(first: str, second: str, result: str) -> None:
    assert text_of(read_cell(first, second, 0, 0.0)) == result


@pytest.mark.parametrize(
    ("column", "doubted"),
    [
        (("12,5", "30,1", "284", "41,7", "8,9"), ["284"]),  # 28,4
        (("12,5", "30,1", "100", "41,7", "8,9"), []),
        (("12,5", "30,1", "25", "41,7", "8,9"), []),  # written without its decimals
        (("12,5", "300", "284", "417", "8,9"), []),
        (("12,5", "30,12", "284", "41,7", "8,9", "1,3"), []),
        (("2.118,", "42,", "1.118,5.", "12.", "3.500", "12,5"), ["2.118,", "42,", "1.118,5."]),
    ],
)
def test_a_number_that_lost_its_comma_carries_a_note(column: tuple[str, ...], doubted: list[str]) -> None:
    cells = [Cell(f"{i + 1}.", i, 0) for i in range(len(column))]
    cells += [Cell(text, i, 1, confidence=0.99) for i, text in enumerate(column)]
    table = with_doubts(Table(tuple(cells)))
    noted = [c for c in table.cells if c.notes]
    assert [c.text for c in noted] == doubted
    assert all(c.notes[0].code == "ocr_separator_doubtful" and (c.confidence or 1) < 0.5 for c in noted)


def ruled(head: str, width: float = 0.5) -> object:
    """A page with a table whose rows are numbered; ``width`` of its rules in points."""

    def page(sheet: canvas.Canvas) -> None:
        xs, ys = [85, 120, 300, 420], [700 - 24 * n for n in range(7)]
        sheet.setLineWidth(width)
        sheet.grid(xs, ys)
        for r, y in enumerate(ys[:-1]):
            for x, text in zip(xs, (str(r) if r else head, "Huyện An Hòa", f"{r}.4{r}5"), strict=False):
                sheet.setFont("Viet", 11)
                sheet.drawString(x + 5, y - 15, text)

    return page


@pytest.mark.parametrize("head", ["TT", "STT"])
def test_the_head_of_the_running_numbers(head: str) -> None:
    table = next(i for i in seen(picture(ruled(head))).items if isinstance(i, Table))
    assert [row[0] for row in table.grid()] == [head, "1", "2", "3", "4", "5"]


def test_a_pale_rule_is_found_and_no_letter_is_wiped() -> None:
    page = np.full((600, 700), 238, np.uint8)
    shade = np.where(np.arange(700) % 60 < 45, 120, 195).astype(np.uint8)  # a thin rule, dark and pale by turns
    rows, columns = [100, 150, 200, 250], [60, 160, 360, 560]
    for y in rows:
        page[y, 60:561] = shade[60:561]
    for x in columns:
        page[100:251, x] = shade[100:251]
    page[115:118, 75:115] = 30  # the bars of "TT"
    found = find_ruled(page, 150)
    assert [len(grid.cells) for grid in found.grids] == [9]
    assert (found.gray[115:118, 75:115] == 30).all()
    found.gray[115:118, 75:115] = 238
    assert found.gray.min() > 230
