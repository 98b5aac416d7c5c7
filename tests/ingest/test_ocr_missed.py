"""Lines that the first reader doubted: what another look finds takes their place."""

from __future__ import annotations

from typing import cast

import numpy as np

from vnadmin_extract.ingest.ocr.missed import with_missed
from vnadmin_extract.ingest.ocr.readers import Box, ReadLine, ReadWord, TesseractReader, TrueOcrReader, line_of


class Again:
    """Both readers, of whom each sees one sign at its box."""

    def __init__(self, box: Box, text: str) -> None:
        self.box, self.text = box, text

    def find_lines(self, _: object) -> list[Box]:
        return [self.box]

    def read_boxes(self, _: object, boxes: list[Box]) -> list[ReadLine]:
        return [line_of([ReadWord(self.text, box, 0.9)], box[3]) for box in boxes]

    def read_line(self, _: object, __: float) -> list[ReadLine]:
        return [line_of([ReadWord(self.text, (12, 8, 20, 22), 0.9)], 22)]


def test_a_sign_seen_again_within_a_doubtful_word_is_not_told_twice() -> None:
    page = np.full((200, 200), 255, np.uint8)
    doubtful = line_of([ReadWord("4®", (48, 60, 86, 92), 0.3)], 92)
    again = Again((52.0, 64.0, 66.0, 90.0), "4")
    lines = with_missed(page, [doubtful], [], cast("TesseractReader", again), cast("TrueOcrReader", again), 300)
    assert [w.text for line in lines for w in line.words] == ["4"]


def test_what_was_read_soundly_is_not_told_again_in_a_longer_line() -> None:
    """Print that shines through beside a short line makes the detector see one long line."""
    page = np.full((200, 600), 255, np.uint8)
    sound = line_of([ReadWord("08/9/2031.", (40, 60, 140, 90), 0.95)], 90)

    class Longer(Again):
        def read_line(self, _: object, __: float) -> list[ReadLine]:
            return [
                line_of([ReadWord("08/9/2031.", (12, 8, 112, 38), 0.9), ReadWord("mới", (200, 8, 260, 38), 0.9)], 38)
            ]

    again = Longer((40.0, 60.0, 500.0, 90.0), "08/9/2031. mới")
    lines = with_missed(page, [sound], [], cast("TesseractReader", again), cast("TrueOcrReader", again), 300)
    assert sorted(w.text for line in lines for w in line.words) == ["08/9/2031.", "mới"]
