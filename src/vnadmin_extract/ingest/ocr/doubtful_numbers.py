"""Numbers in doubt for what is on the page: pale ink (print that shines through from the back of a sheet), a coarse
picture, a halftone, per cent where the measure is told in per mille."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from statistics import median

import numpy as np

from ...document import Note
from ...patterns import Pattern
from ..tokens import Row, Token, text_of
from .prepare import Gray

_COARSE_DPI = 112.0  # below it one number in fifty was wrong though both readers agreed, at 120 dpi none of 243
_PALE = 0.5  # of the usual depth of ink; print that shines through had .3 of it
_INK = 10  # per cent of a word's box that its strokes cover at least

# The ring of ‰ is what a blurred picture loses first. These are per mille in the national statistical indicator system.
_RATE = Pattern(
    r"(?i)(?:t[ỷỉ] suất (?:sinh|chết|tử vong|nhập cư|xuất cư)"
    r"|giảm (?:t[ỷỉ] (?:lệ|suất) )?sinh(?! (?:viên|hoạt|thái|vật|kế|học)))(?:[^\d%‰;]|dưới \d tuổi)*$"
)
_PER_CENT = Pattern(r"[\d.,]*%[;:.,)]*")
_WORDS = 12  # before a number, in which its measure is named


def with_doubtful_numbers(
    bands: Sequence[Sequence[Sequence[Row]]], gray: Gray, dpi: float, *, halftone: bool = False
) -> list[list[list[Row]]]:
    """The bands of a page's lines, their numbers with a note where one of these is so, ``halftone`` of all of them."""
    paper = float(np.percentile(gray[::8, ::8], 90))
    depths = [depth for line in _rows(bands) if (depth := _depth(_box(line), gray, paper)) is not None]
    usual = median(depths) if depths else 0.0

    rates = set(_rates(bands))

    def doubted(token: Token) -> Token:
        if token.note is not None or not any(map(str.isdigit, token.text)):
            return token
        if dpi < _COARSE_DPI:
            return _noted(token, f"“{token.text}” was read at {dpi:.0f} dots an inch")
        if halftone:
            return _noted(token, f"“{token.text}” was read among the dots of a halftone")
        if id(token) in rates:
            return _noted(token, f"“{token.text}” may be per mille, as this measure is told")
        depth = _depth((token.x0, token.top, token.x1, token.bottom), gray, paper)
        return token if depth is None or depth >= _PALE * usual else _noted(token, f"“{token.text}” is printed pale")

    return [[[[doubted(t) for t in row] for row in line] for line in band] for band in bands]


def _rates(bands: Sequence[Sequence[Sequence[Row]]]) -> Iterator[int]:
    """Which tokens, by their ids, are per cent of a measure told in per mille; it may be named on the line above."""
    before: Row = []
    for row in _rows(bands):
        for at, token in enumerate(row):
            if _PER_CENT.fullmatch(token.text) and _RATE.search(text_of([*before, *row[:at]][-_WORDS:])):
                yield id(token)
        before = row


def _rows(bands: Sequence[Sequence[Sequence[Row]]]) -> Iterator[Row]:
    return (row for band in bands for line in band for row in line if row)


def _box(row: Row) -> tuple[float, float, float, float]:
    return min(t.x0 for t in row), min(t.top for t in row), max(t.x1 for t in row), max(t.bottom for t in row)


def _depth(box: tuple[float, float, float, float], gray: Gray, paper: float) -> float | None:
    """How much darker than the paper the strokes in ``box`` are; None where it holds no pixels."""
    x0, top, x1, bottom = (max(0, round(v)) for v in box)
    inside = gray[top:bottom, x0:x1]
    return paper - float(np.percentile(inside, _INK)) if inside.size else None


def _noted(token: Token, why: str) -> Token:
    return token._replace(note=Note("ocr_number_doubtful", why))
