"""One page image → a Page: prepared, read twice, voted on, its grids read as tables, its lines put in order."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import replace
from statistics import median

import numpy as np
from numpy.typing import NDArray

from ...document import Page
from ..options import ReadOptions
from ..tokens import Row, Token, arrange, make_rows, to_line
from .prepare import Gray, prepare, to_gray
from .readers import Box, ReadLine, TesseractReader, TrueOcrReader, around, find_tessdata, tesseract, trueocr_reader
from .vote import Pair, align, settle

log = logging.getLogger(__name__)


def read_page(
    image: NDArray[np.uint8],
    scale: float,
    number: int,
    reason: str,
    options: ReadOptions,
    *,
    extra: Sequence[Token] = (),
    bgr: bool = True,
) -> Page:
    """The page in ``image``; ``scale`` is points a pixel. ``extra`` are words known for certain (form fields)."""
    second = trueocr_reader()
    gray = to_gray(image, bgr=bgr)
    prepared = prepare(gray, second.turns(gray))
    dpi = 72 / scale
    reader = None if options.ocr == "fast" else tesseract(find_tessdata(options.tessdata))
    rows = _rows_fast(prepared.gray, second, dpi) if reader is None else _rows(prepared.gray, reader, second, dpi)
    rows = _with_extra(rows, extra, scale)
    items = tuple(to_line(row, scale) for row in rows)
    height, width = prepared.gray.shape
    sure = [w.confidence for line in items for w in line.words if w.confidence is not None]
    how = f"{reason}; read by {'trueocr' if reader is None else 'tesseract and trueocr'}"
    if prepared.turn:
        how += f", turned by {90 * prepared.turn}°"
    if prepared.skew:
        how += f", levelled by {prepared.skew:.1f}°"
    return Page(
        number,
        items,
        width * scale,
        height * scale,
        "ocr",
        how,
        sum(sure) / len(sure) if sure else None,
    )


def tokens_of(lines: Sequence[ReadLine]) -> list[Token]:
    """Words of lines as tokens: all words of a line stand on its base."""
    out: list[Token] = []
    for line in lines:
        size = _letter_size(line)
        for word in line.words:
            x0, y0, x1, y1 = word.box
            out.append(Token(word.text, x0, y0, x1, y1, line.base, size, word.confidence))
    return out


def _letter_size(line: ReadLine) -> float:
    """The size of the letters of a line: its words' boxes are as tall as their letters reach."""
    tall = [w.box[3] - w.box[1] for w in line.words if len(w.text) > 1] or [w.box[3] - w.box[1] for w in line.words]
    return median(tall) * 1.12


def _rows(gray: Gray, reader: TesseractReader, second: TrueOcrReader, dpi: float) -> list[list[Row]]:
    lines = [line for line in reader.read(gray, dpi) if _is_text(line, dpi)]
    out: list[list[Row]] = []
    cuts = list(arrange(make_rows(tokens_of(lines))))
    segments = [cell for cells in cuts for cell in cells]
    boxes = [_segment_box(cell) for cell in segments]
    others = iter(second.read_boxes(gray, boxes))
    for cells in cuts:
        new: list[Row] = []
        for cell in cells:
            voted = settle(align(cell, next(others).words), _third_reading(gray, reader, dpi))
            if voted:
                new.append(voted)
        if new:
            out.append(new)
    return out


def _rows_fast(gray: Gray, second: TrueOcrReader, dpi: float) -> list[list[Row]]:
    return list(arrange(make_rows(tokens_of(second.read(gray, dpi)))))


def _segment_box(cell: Row) -> Box:
    return around([(t.x0, t.top, t.x1, t.bottom) for t in cell])


def _is_text(line: ReadLine, dpi: float) -> bool:
    """Not a smear or a rule that was taken for letters."""
    sure = [w.confidence for w in line.words]
    letters = sum(c.isalnum() for c in line.text)
    return letters > 0 and (max(sure) > 0.3 or letters > 3)


def _third_reading(gray: Gray, reader: TesseractReader, dpi: float) -> Callable[[Pair], str | None]:
    def read(pair: Pair) -> str | None:
        box = around([(t.x0, t.top, t.x1, t.bottom) for t in pair.first])
        pad = int(0.35 * (box[3] - box[1]))
        x0, y0 = max(0, int(box[0]) - pad), max(0, int(box[1]) - pad)
        crop = gray[y0 : int(box[3]) + pad, x0 : int(box[2]) + pad]
        if crop.size == 0:
            return None
        return " ".join(line.text for line in reader.read_line(crop, dpi))

    return read


def _with_extra(rows: list[list[Row]], extra: Sequence[Token], scale: float) -> list[list[Row]]:
    """Words of form fields set into the lines that they stand in, or as lines of their own at the top."""
    for token in extra:
        placed = replace(
            token,
            x0=token.x0 / scale,
            x1=token.x1 / scale,
            top=token.top / scale,
            bottom=token.bottom / scale,
            base=token.base / scale,
            size=token.size / scale,
            confidence=1.0,
        )
        for cells in rows:
            row = cells[-1]
            if (
                abs(row[0].base - placed.base) < 0.5 * placed.size
                and row[0].x0 < placed.x0 < row[-1].x1 + 3 * placed.size
            ):
                row.append(placed)
                row.sort(key=lambda t: t.x0)
                break
        else:
            rows.insert(0, [[placed]])
    return rows


__all__ = ["read_page", "tokens_of"]
