"""One page image → a Page: prepared, read twice, voted on, its grids read as tables, its lines put in order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import suppress
from functools import partial
from itertools import islice
from statistics import median

import cv2
import numpy as np
from numpy.typing import NDArray

from ...document import Line, Note, Page, ReadError, Table
from ...patterns import Pattern
from ..grid import Grid, fill_table, split_tokens
from ..options import ReadOptions
from ..tokens import Row, Token, make_rows
from ..unruled_rows import arrange, read_lines
from .comparing import SHARE_OVER_200, seen
from .doubtful_cells import with_doubts
from .doubtful_numbers import with_doubtful_numbers
from .marks import remark_line
from .memory import give_back
from .missed import with_missed
from .numerals import Uprights, stems, uprights
from .ones import by_shape, settle_quarters
from .prepare import Gray, Prepared, as_positive, coloured_ink, prepare, to_gray
from .readers import (
    Box,
    ReadLine,
    ReadWord,
    TesseractReader,
    TrueOcrReader,
    around,
    find_tessdata,
    snapped,
    tesseract,
    trueocr_reader,
)
from .ruled import Ruled, cell_boxes, find_ruled, holds_print, is_dash, line_boxes, read_cell, without_grids
from .separators import with_commas
from .serial import with_serial_head
from .sheet_edges import without_dark_margins
from .stamps import is_small, is_stamp, without_stamps
from .syllables import bare
from .vote import Again, Pair, align, settle

_SURE_NUMBER = 0.7
_SMEAR = Pattern(r"[-–—_]+")
_SURE_STROKE = 0.5
_FAST_DPI = 200.0


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
    give_back()  # the pictures of the page before
    second = trueocr_reader()
    reader = None if options.ocr == "fast" else tesseract(find_tessdata(options.tessdata))
    gray = to_gray(image, bgr=bgr)
    if reader is None and 72 / scale > 1.2 * _FAST_DPI:
        # The quick reader takes lines of 23 pixels; what is finer is waste at every step before it.
        shrunk = _FAST_DPI * scale / 72
        gray = np.asarray(cv2.resize(gray, None, fx=shrunk, fy=shrunk, interpolation=cv2.INTER_AREA), np.uint8)
        scale /= shrunk
    dpi = 72 / scale
    positive = as_positive(gray)
    trimmed = without_dark_margins(positive, dpi)
    if positive is not gray:
        reason += ", a negative"
    if trimmed is not positive:
        reason += ", dark margins taken off"
    gray = trimmed
    prepared = prepare(gray, second.turns(gray))
    ruled = find_ruled(prepared.gray, dpi, partial(coloured_ink, image, prepared, bgr=bgr))
    if reader is None and ruled.frames:
        # A stamp of incoming mail lies on the page, perhaps across the text: the quick reader alone makes a mess of it.
        with suppress(ReadError):
            reader = tesseract(find_tessdata(options.tessdata))
    bands, tables = _bands_fast(ruled, second, dpi) if reader is None else _bands(ruled, reader, second, dpi)
    bands, tables = _with_commas(bands, tables, ruled)
    doubted = partial(with_doubtful_numbers, gray=ruled.gray, dpi=dpi, halftone=prepared.halftone)
    bands, [[tables]] = doubted(bands), doubted([[tables]])
    tables = [with_serial_head(g, t, ruled.gray, dpi) for g, t in zip(ruled.grids, tables, strict=True)]
    bands[0] = _with_extra(bands[0], extra, scale)
    height, width = prepared.gray.shape
    sure = [t.confidence for cells in _all_cells(bands, tables) for t in cells if t.confidence is not None]
    return Page(
        number,
        tuple(_items(bands, tables, ruled, scale)),
        width * scale,
        height * scale,
        "ocr",
        _how(reason, prepared, "trueocr" if reader is None else "tesseract and trueocr"),
        sum(sure) / len(sure) if sure else None,
    )


def _items(bands: Sequence[Band], tables: Sequence[Row], ruled: Ruled, scale: float) -> Iterator[Line | Table]:
    """The lines of the bands, and between them what stands in the grids, frames of stamps left out."""
    dpi = 72 / scale
    printed = partial(holds_print, ruled.gray, dpi=dpi)
    for position, band in enumerate(bands):
        yield from read_lines(band, scale)
        if position == len(tables):
            return
        grid, tokens = ruled.grids[position], tables[position]
        if is_small(grid.bbox, dpi) and is_stamp(t.text for t in tokens):
            continue
        table = fill_table(grid, tokens, scale, printed)
        if table is not None:
            yield with_doubts(table)
        else:
            yield from read_lines(list(arrange(make_rows(tokens))), scale)


def _how(reason: str, prepared: Prepared, readers: str) -> str:
    how = f"{reason}; read by {readers}"
    if prepared.turn:
        how += f", turned by {90 * prepared.turn}°"
    if prepared.skew:
        how += f", levelled by {prepared.skew:.1f}°"
    return how


def tokens_of(lines: Sequence[ReadLine]) -> list[Token]:
    """Words of lines as tokens: all words of a line stand on its base."""
    out: list[Token] = []
    for line in lines:
        size = _letter_size(line)
        for word in line.words:
            if _is_smear(word):
                continue
            x0, y0, x1, y1 = word.box
            out.append(Token(word.text, x0, y0, x1, y1, line.base, size, word.confidence))
    return out


def _is_smear(word: ReadWord) -> bool:
    """What was taken for a dash, hardly sure, and stands higher than it is wide: before a number it would be a sign."""
    x0, y0, x1, y1 = word.box
    return word.confidence < _SURE_STROKE and y1 - y0 > x1 - x0 and _SMEAR.fullmatch(word.text) is not None


def _letter_size(line: ReadLine) -> float:
    """The size of the letters of a line: its words' boxes are as tall as their letters reach."""
    tall = [w.box[3] - w.box[1] for w in line.words if len(w.text) > 1] or [w.box[3] - w.box[1] for w in line.words]
    return median(tall) * 1.12


Band = list[list[Row]]


def _bands(ruled: Ruled, reader: TesseractReader, second: TrueOcrReader, dpi: float) -> tuple[list[Band], list[Row]]:
    """The voted lines before, between and after the grids, and the voted words of each grid."""
    gray = ruled.gray
    lines = [line for line in reader.read(without_grids(ruled), dpi) if _is_text(line)]
    lines = without_stamps(with_missed(gray, lines, ruled.grids, reader, second, dpi), ruled.frames)
    held, _ = split_tokens(tokens_of(lines), ruled.grids)
    cuts = [list(arrange(make_rows(tokens))) for tokens in held]
    cells = [_cell_segments(gray, grid, reader, dpi) for grid in ruled.grids]
    boxes = [_segment_box(row) for band in cuts for line in band for row in line]
    boxes += [box for segments in cells for box, _ in segments]
    others = iter(second.read_boxes(gray, boxes))
    again = _read_again(gray, reader, second, dpi)

    def vote(row: Row, *, in_cell: bool = False) -> Row:
        pairs = align(row, next(others).words)
        return settle(pairs, again, partial(_strokes, gray), partial(_look, gray), in_cell=in_cell)

    bands = [[[voted for row in line if (voted := vote(row))] for line in band] for band in cuts]
    tables = [[token for _, row in segments for token in vote(row, in_cell=True)] for segments in cells]
    bands = [[line for line in band if line] for band in bands]
    for band in bands:
        settle_quarters(band, gray)
    return bands, tables


def _strokes(gray: Gray, pair: Pair) -> int:
    """The upright strokes of a stretch."""
    return stems(gray, _room_around(pair))


def _look(gray: Gray, pair: Pair) -> Uprights:
    return uprights(gray, _room_around(pair))


def _room_around(pair: Pair) -> Box:
    """The box around a word; either reader's may cut a stroke off."""
    token = pair.first[0]
    room = 0.3 * (token.bottom - token.top)
    left, right = token.x0, token.x1
    if pair.second:
        left = max(token.x0 - room, min(token.x0, pair.second[0].box[0]))
        right = min(token.x1 + room, max(token.x1, pair.second[0].box[2]))
    return left, token.top, right, token.bottom


def _cell_segments(gray: Gray, grid: Grid, reader: TesseractReader, dpi: float) -> list[tuple[Box, Row]]:
    """The printed lines of a grid's cells: box, and the first reader's words (none where it saw nothing)."""
    segments: list[tuple[Box, Row]] = []
    for box, count in cell_boxes(gray, grid, dpi):
        if dash := _dash(gray, box, dpi):
            segments.append((box, dash))
            continue
        lines = read_cell(gray, box, count, reader, dpi)
        if count == 1 or not lines:
            segments.append((box, tokens_of(lines)))
            continue
        for line in lines:
            room = 0.08 * (line.box[3] - line.box[1])
            box_around = (line.box[0] - room, line.box[1] - room, line.box[2] + room, line.box[3] + room)
            segments.append((_within(box_around, gray), tokens_of([line])))
    return segments


def _dash(gray: Gray, box: Box, dpi: float) -> Row:
    """The dash that is all a cell holds, if it is."""
    return tokens_of([ReadLine((ReadWord("-", box, 0.9),), box, box[3])]) if is_dash(gray, box, dpi) else []


def _bands_fast(ruled: Ruled, second: TrueOcrReader, dpi: float) -> tuple[list[Band], list[Row]]:
    gray = ruled.gray
    boxes = second.find_lines(without_grids(ruled))
    in_cells = [line_boxes(gray, grid, dpi) for grid in ruled.grids]
    lines = second.read_boxes(gray, [*boxes, *(box for cells in in_cells for box in cells)])
    apart = [snapped(line, gray) for line in lines[: len(boxes)] if line.words]
    held, _ = split_tokens([_doubted(t) for t in tokens_of(without_stamps(apart, ruled.frames))], ruled.grids)
    bands = [[[_alone(row, gray) for row in line] for line in arrange(make_rows(tokens))] for tokens in held]
    rest = iter(lines[len(boxes) :])
    tables: list[Row] = []
    for cells in in_cells:
        found = [
            _dash(gray, box, dpi) or tokens_of([line])
            for box, line in zip(cells, islice(rest, len(cells)), strict=True)
        ]
        tables.append([t for row in found for t in _alone([_doubted(t) for t in row], gray)])
    return bands, tables


def _alone(row: Row, gray: Gray) -> Row:
    """A line of the only reader: its marks settled by the neighbours, the numerals of quarters by their strokes."""
    out = remark_line(row)
    for i, word in enumerate(out):
        following = out[i + 1].text if i + 1 < len(out) else None
        if text := seen(gray, (word.x0, word.top, word.x1, word.bottom), word.size, word.text, following):
            out[i] = _signed(word, text)
        elif word.note is None and SHARE_OVER_200.match(word.text):
            out[i] = _doubtful(word)
    for i in range(1, len(out)):
        box = (out[i].x0, out[i].top, out[i].x1, out[i].bottom)
        look = partial(uprights, gray, box)
        if bare(out[i - 1].text).lower() == "quý" and (
            token := by_shape(out[i], out[i].text, "quý", look, alone=False)
        ):
            out[i] = token
    return out


def _signed(token: Token, text: str) -> Token:
    """``token`` as ``text``, with its sign of comparison; a note where the sign was read as a figure of the number."""
    if len(text) == 1 or token.text[0] != "2":
        return token._replace(text=text)
    note = Note("ocr_number_doubtful", f"read as “{token.text}”, by the shape of its first sign “{text}”")
    return token._replace(text=text, confidence=min(token.confidence or 0.0, _SURE_NUMBER / 2), note=note)


def _with_commas(bands: list[Band], tables: list[Row], ruled: Ruled) -> tuple[list[Band], list[Row]]:
    edges = [min(c.bbox[2] for c in grid.cells if c.column == 0) for grid in ruled.grids]
    rows = [row for band in bands for line in band for row in line]
    settled, tables = with_commas(rows, list(zip(edges, tables, strict=True)))
    rest = iter(settled)
    return [[[next(rest) for _ in line] for line in band] for band in bands], tables


def _doubted(token: Token) -> Token:
    """A number that the only reader was not sure of carries a note."""
    if (token.confidence or 0.0) >= _SURE_NUMBER or not any(map(str.isdigit, token.text)):
        return token
    return _doubtful(token)


def _doubtful(token: Token) -> Token:
    return token._replace(note=Note("ocr_number_doubtful", f"the reader was not sure of “{token.text}”"))


def _all_cells(bands: Sequence[Band], tables: Sequence[Row]) -> list[Row]:
    return [row for band in bands for line in band for row in line] + list(tables)


def _segment_box(cell: Row) -> Box:
    return around([(t.x0, t.top, t.x1, t.bottom) for t in cell])


def _is_text(line: ReadLine) -> bool:
    """Not a smear or a rule that was taken for letters."""
    sure = [w.confidence for w in line.words]
    letters = sum(c.isalnum() for c in line.text)
    return letters > 0 and (max(sure) > 0.3 or letters > 3)


def _read_again(gray: Gray, reader: TesseractReader, second: TrueOcrReader, dpi: float) -> Again:
    """Another look at a stretch: at other sizes for Tesseract, with other margins for trueocr."""

    def read(pair: Pair) -> tuple[list[str], list[str]]:
        box = around([*((t.x0, t.top, t.x1, t.bottom) for t in pair.first), *(w.box for w in pair.second)])
        height = box[3] - box[1]
        pad = round(0.35 * height)
        x0, y0 = max(0, int(box[0]) - pad), max(0, int(box[1]) - pad)
        crop = gray[y0 : int(box[3]) + pad, x0 : int(box[2]) + pad]
        if crop.size == 0 or height < 4:
            return [], []
        firsts = []
        for size in (30.0, 22.0):
            factor = size / height
            how = cv2.INTER_CUBIC if factor > 1 else cv2.INTER_AREA
            scaled = np.asarray(cv2.resize(crop, None, fx=factor, fy=factor, interpolation=how), np.uint8)
            firsts.append(" ".join(line.text for line in reader.read_line(scaled, dpi * factor)))
        boxes = [
            (box[0] - m * height, box[1] - n * height, box[2] + m * height, box[3] + n * height)
            for m, n in ((0.1, 0.1), (0.25, 0.0))
        ]
        return firsts, [line.text for line in second.read_boxes(gray, [_within(b, gray) for b in boxes])]

    return read


def _within(box: Box, gray: Gray) -> Box:
    height, width = gray.shape
    return max(0.0, box[0]), max(0.0, box[1]), min(width - 1.0, box[2]), min(height - 1.0, box[3])


def _with_extra(band: Band, extra: Sequence[Token], scale: float) -> Band:
    """Words of form fields set into the lines that they stand in, or as lines of their own where they stand."""
    apart: Row = []
    for token in extra:
        placed = _in_pixels(token, scale)
        for row in (cells[-1] for cells in band):
            beside = row[0].x0 < placed.x0 < row[-1].x1 + 3 * placed.size
            if beside and abs(row[0].base - placed.base) < 0.5 * placed.size:
                row.append(placed)
                row.sort(key=lambda t: t.x0)
                break
        else:
            apart.append(placed)
    for cells in arrange(make_rows(apart)):
        bottom = max(t.bottom for t in cells[0])
        at = next((n for n, line in enumerate(band) if min(t.top for t in line[0]) >= bottom), len(band))
        band.insert(at, cells)
    return band


def _in_pixels(token: Token, scale: float) -> Token:
    return token._replace(
        x0=token.x0 / scale,
        x1=token.x1 / scale,
        top=token.top / scale,
        bottom=token.bottom / scale,
        base=token.base / scale,
        size=token.size / scale,
        confidence=1.0,
    )


__all__ = ["read_page", "tokens_of"]
