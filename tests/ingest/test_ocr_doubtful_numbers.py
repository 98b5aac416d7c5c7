"""Numbers on coarse pictures, in pale ink and of measures told in per mille carry a note."""

from __future__ import annotations

import numpy as np
import pytest

from vnadmin_extract.ingest.ocr.doubtful_numbers import with_doubtful_numbers
from vnadmin_extract.ingest.ocr.prepare import prepare
from vnadmin_extract.ingest.tokens import Token


def doubts(inks: dict[str, int], dpi: float) -> list[str]:
    """The words that carry a note, each word a bar of its ink on white paper."""
    page = np.full((40 * len(inks), 200), 250, np.uint8)
    rows = []
    for number, (text, ink) in enumerate(inks.items()):
        top = 40 * number
        page[top + 10 : top + 30, 20:28] = ink
        rows.append([Token(text, 20, top + 8, 60, top + 32, top + 30, 20, 0.99)])
    [[marked]] = with_doubtful_numbers([[rows]], page, dpi)
    return [t.text for row in marked for t in row if t.note and t.note.code == "ocr_number_doubtful"]


@pytest.mark.parametrize(
    ("inks", "dpi", "doubtful"),
    [
        ({"đạt": 30, "1.245,6": 40, "tỷ": 35, "8,801": 190}, 200, ["8,801"]),
        ({"đạt": 30, "1.245,6": 90, "tỷ": 35}, 200, []),
        # A copy that is pale all over is read as well as any other.
        ({"đạt": 180, "1.245,6": 185, "tỷ": 182}, 200, []),
        ({"đạt": 30, "1.245,6": 40, "tỷ": 35}, 100, ["1.245,6"]),
        ({"đạt": 30, "1.245,6": 40, "tỷ": 35}, 120, []),
    ],
)
def test_numbers_in_pale_ink_or_on_coarse_pictures(inks: dict[str, int], dpi: float, doubtful: list[str]) -> None:
    assert doubts(inks, dpi) == doubtful


def test_a_picture_of_dots_is_a_halftone_and_its_numbers_are_in_doubt() -> None:
    page = np.full((1100, 827), 250, np.uint8)
    for y in range(100, 1000, 30):
        for x in range(80, 740, 24):
            page[y : y + 18, x : x + 4] = 30
    assert not prepare(page).halftone
    dotted = page.copy()
    dotted[::4, ::4] = 0
    assert prepare(dotted).halftone
    row = [Token("1.245,6", 80, 100, 150, 118, 118, 18, 0.99)]
    [[[[token]]]] = with_doubtful_numbers([[[row]]], page, 200, halftone=True)
    assert token.note is not None
    assert token.note.code == "ocr_number_doubtful"


@pytest.mark.parametrize(
    ("lines", "doubtful"),
    [
        (["tỷ suất sinh giảm 7%,", "hộ nghèo giảm 3%"], ["7%,"]),
        (["tỷ suất tử vong trẻ em dưới 5 tuổi là 21%"], ["21%"]),
        (["tỷ suất sinh 12, tỷ lệ hộ nghèo 3%"], []),
        (["hạ tỷ suất chết của trẻ em", "dưới một tuổi còn 12%."], ["12%."]),
        (["mức giảm tỷ lệ sinh 0,2%"], ["0,2%"]),
        (["tỷ suất sinh giảm 7‰, tỷ lệ hộ nghèo giảm 3%"], []),
        (["tỷ lệ học sinh giảm 2%", "sinh viên tăng 4%"], []),
        (["miễn giảm sinh hoạt phí 5%"], []),
    ],
)
def test_per_cent_of_a_measure_told_in_per_mille(lines: list[str], doubtful: list[str]) -> None:
    page = np.full((40 * len(lines), 2000), 250, np.uint8)
    rows = []
    for number, line in enumerate(lines):
        top = 40 * number
        page[top + 10 : top + 30] = 30
        rows.append(
            [Token(w, 80 * i, top + 8, 80 * i + 70, top + 32, top + 30, 20, 0.99) for i, w in enumerate(line.split())]
        )
    [[marked]] = with_doubtful_numbers([[rows]], page, 200)
    assert [t.text for row in marked for t in row if t.note] == doubtful
