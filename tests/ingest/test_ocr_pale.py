"""Numbers on coarse pictures and in pale ink carry a note."""

from __future__ import annotations

import numpy as np
import pytest

from vnadmin_extract.ingest.ocr.pale import with_doubts_of_ink
from vnadmin_extract.ingest.tokens import Token


def doubts(inks: dict[str, int], dpi: float) -> list[str]:
    """The words that carry a note, each word a bar of its ink on white paper."""
    page = np.full((40 * len(inks), 200), 250, np.uint8)
    rows = []
    for number, (text, ink) in enumerate(inks.items()):
        top = 40 * number
        page[top + 10 : top + 30, 20:28] = ink
        rows.append([Token(text, 20, top + 8, 60, top + 32, top + 30, 20, 0.99)])
    [[marked]] = with_doubts_of_ink([[rows]], page, dpi)
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
