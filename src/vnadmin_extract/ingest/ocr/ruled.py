"""Ruled tables on a scan: the grid found in the picture, the rules wiped out, each cell read by itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import median

import cv2
import numpy as np
from numpy.typing import NDArray

from ..grid import Grid, Rule, find_grids
from .prepare import Gray
from .readers import Box, ReadLine, ReadWord, TesseractReader, around
from .rules import DARK, Mask, Rules, find_rules, run_length, runs
from .stamps import find_frames, is_small

_INNER = 3
_PRINT = 140
_DARK_INK = 130
_MANY = 4  # rules each way: more than the frame of a stamp has
_CELL_DPI = 200.0  # cells are read better at this size than at 300


@dataclass(frozen=True, slots=True)
class Ruled:
    """The grids of a page and the frames of stamps, and the page with the rules of both wiped out."""

    grids: tuple[Grid, ...]
    gray: Gray
    frames: tuple[Box, ...] = ()


def find_ruled(gray: Gray, dpi: float, coloured: Callable[[], Mask | None] | None = None) -> Ruled:
    """The grids and the frames of stamps in an upright, level page. ``coloured`` tells the ink of pens and stamps,
    whose strokes over a table are no rules of it; only where no black table is, one may be drawn in colour."""
    rules = find_rules(gray, dpi)
    if rules is None or not rules.may_cross():
        return Ruled((), gray)
    grids = _grids(rules, dpi)
    ink = coloured() if coloured is not None and (grids or rules.may_cross(_MANY)) else None
    black = find_rules(gray, dpi, ink) if ink is not None else None
    if ink is not None and black is not None and (sound := _grids(black, dpi)):
        grids = [*sound, *(g for g in grids if not any(_overlap(g.bbox, o.bbox) for o in sound))]
        grids.sort(key=lambda g: g.bbox[1])
        gray = _without_crossing(gray, ink, sound, dpi)
    frames = [f for f in find_frames(rules.across, rules.down, dpi) if not any(_overlap(f, g.bbox) for g in grids)]
    if not grids and not frames:
        return Ruled((), gray)
    wiped = gray.copy()
    mask = np.asarray(cv2.dilate(rules.mask, np.ones((3, 3), np.uint8)), np.uint8)
    pad = round(0.02 * dpi)
    for grid in grids:
        _wipe(wiped, gray, grid, mask, run_length(dpi), pad)
    _wipe_frames(wiped, gray, frames, mask, pad)
    return Ruled(tuple(grids), wiped, tuple(frames))


def _grids(rules: Rules, dpi: float) -> list[Grid]:
    """Grids as large as a table is. One no larger than a stamp, whose dotted lines may seem rules, must be there
    without what only traces show."""
    found = _large_enough(rules.across, rules.down, dpi)
    if not any(is_small(g.bbox, dpi) for g in found):
        return found
    sound = _large_enough(*rules.sound, dpi)
    return [g for g in found if not is_small(g.bbox, dpi) or any(_overlap(g.bbox, o.bbox) for o in sound)]


def _large_enough(across: Sequence[Rule], down: Sequence[Rule], dpi: float) -> list[Grid]:
    return [
        g
        for g in find_grids(across, down, max(3.0, 0.022 * dpi), 0.15 * dpi)
        if g.bbox[2] - g.bbox[0] > 1.5 * dpi and g.bbox[3] - g.bbox[1] > 0.35 * dpi and _has_room(g, dpi)
    ]


def _without_crossing(gray: Gray, coloured: Mask, grids: Sequence[Grid], dpi: float) -> Gray:
    """``gray`` without the coloured strokes that run over the sides of cells, as no text of a cell does. Red ones
    are hardly seen in ``gray``, and stay for the letters under them."""
    count, labels = cv2.connectedComponents(coloured, connectivity=8)
    edge = round(0.02 * dpi)
    across: set[int] = set()
    for grid in grids:
        for cell in grid.cells:
            x0, y0, x1, y1 = (round(v) for v in cell.bbox)
            for side in (labels[max(0, y0 - edge) : y0 + edge, x0:x1], labels[y0:y1, max(0, x0 - edge) : x0 + edge]):
                if side.size:
                    ends = (side[0], side[-1]) if side.shape[0] < side.shape[1] else (side[:, 0], side[:, -1])
                    across |= set(np.intersect1d(*ends).tolist())
    across.discard(0)
    if not across:
        return gray
    out = gray.copy()
    chosen = np.zeros(count, np.uint8)
    for label in across:
        chosen[label] = np.percentile(gray[labels == label], 25) < _DARK_INK
    out[chosen[labels] > 0] = 255
    return out


def _wipe_frames(wiped: Gray, gray: Gray, frames: Sequence[Box], mask: Mask, pad: int) -> None:
    """The sides of the frames of stamps made white in ``wiped``, but for the letters across them."""
    for x0, y0, x1, y1 in (tuple(int(v) for v in frame) for frame in frames):
        for y in (y0, y1):
            area = slice(max(0, y - 2 * pad), y + 2 * pad), slice(max(0, x0 - pad), x1 + pad)
            dark = (gray[area] < DARK).astype(np.uint8)
            wiped[area][_without_strokes(mask[area], dark) > 0] = 255
        for x in (x0, x1):
            area = slice(max(0, y0 - pad), y1 + pad), slice(max(0, x - 2 * pad), x + 2 * pad)
            dark = (gray[area] < DARK).astype(np.uint8)
            wiped[area][_without_strokes(mask[area].T, dark.T).T > 0] = 255


def _wipe(wiped: Gray, gray: Gray, grid: Grid, mask: NDArray[np.uint8], length: int, pad: int) -> None:
    """The rules of a grid made white in ``wiped``: all that ``mask`` holds along the cells' sides, and inside the
    cells what is longer, since short runs there are the feet of letters or the bars of "TT"."""
    x0, y0, x1, y1 = (int(v) for v in grid.bbox)
    area = slice(max(0, y0 - pad), y1 + pad), slice(max(0, x0 - pad), x1 + pad)
    dark = (gray[area] < DARK).astype(np.uint8)
    long = runs(dark, _INNER * length, horizontal=True) | runs(dark, _INNER * length, horizontal=False)
    inner = np.asarray(cv2.dilate(long, np.ones((3, 3), np.uint8)), np.uint8)
    sides = np.zeros_like(mask[area])
    for cell in grid.cells:
        a, b = (round(cell.bbox[0]) - area[1].start, round(cell.bbox[1]) - area[0].start)
        c, d = (round(cell.bbox[2]) - area[1].start, round(cell.bbox[3]) - area[0].start)
        cv2.rectangle(sides, (a, b), (c, d), (1,), 2 * pad + 1)
    wiped[area][(inner > 0) | ((mask[area] > 0) & (sides > 0))] = 255


def _without_strokes(rule: NDArray[np.uint8], dark: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """The pixels of a rule across text but for those where a letter's stroke goes on above and below it."""
    rest = np.where(rule > 0, 0, dark).astype(np.uint8)
    thick = int(rule.sum(0).max()) + 3
    strokes = cv2.morphologyEx(rest, cv2.MORPH_CLOSE, np.ones((thick, 1), np.uint8))
    return np.where(strokes > 0, 0, rule).astype(np.uint8)


def _overlap(a: Box, b: Box) -> bool:
    return a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]


def _has_room(grid: Grid, dpi: float) -> bool:
    """Cells that a line of letters fits in; the strokes of a black seal cross in smaller ones."""
    tall = median(c.bbox[3] - c.bbox[1] for c in grid.cells)
    wide = median(c.bbox[2] - c.bbox[0] for c in grid.cells)
    return tall > 0.13 * dpi and wide > 0.15 * dpi


def without_grids(ruled: Ruled) -> Gray:
    """The page with its tables left white."""
    if not ruled.grids:
        return ruled.gray
    out = ruled.gray.copy()
    for grid in ruled.grids:
        x0, y0, x1, y1 = (int(v) for v in grid.bbox)
        out[y0 : y1 + 1, x0 : x1 + 1] = 255
    return out


def cell_boxes(gray: Gray, grid: Grid, dpi: float) -> list[tuple[Box, int]]:
    """For each cell that holds ink the box around the ink and the number of printed lines in it."""
    out = []
    edge = max(2, round(0.012 * dpi))
    for cell in grid.cells:
        x0, y0, x1, y1 = (int(v) for v in cell.bbox)
        x0, y0, x1, y1 = x0 + edge, y0 + edge, x1 - edge, y1 - edge
        ink = gray[y0:y1, x0:x1] < _PRINT
        if ink.size == 0 or ink.sum() < 0.0003 * dpi * dpi:
            continue
        columns, rows = np.flatnonzero(ink.sum(0) > 0), np.flatnonzero(ink.sum(1) > 0)
        if len(columns) == 0:
            continue
        lines = _line_count(ink, dpi)
        pad = round(0.025 * dpi)
        box = (
            float(max(x0, x0 + int(columns[0]) - pad)),
            float(max(y0, y0 + int(rows[0]) - pad)),
            float(min(x1, x0 + int(columns[-1]) + pad + 1)),
            float(min(y1, y0 + int(rows[-1]) + pad + 1)),
        )
        out.append((box, lines))
    return out


def _line_count(ink: NDArray[np.bool_], dpi: float) -> int:
    """Printed lines in a cell."""
    return max(1, len(_line_bands(ink, dpi)))


def _line_bands(ink: NDArray[np.bool_], dpi: float) -> list[tuple[int, int]]:
    """Bands of rows with ink, tone marks and dots not counted."""
    edges = np.flatnonzero(np.diff(np.concatenate(([False], ink.any(1), [False])).astype(np.int8)))
    bands = zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True)
    return [(top, bottom) for top, bottom in bands if bottom - top > 0.055 * dpi]


def ink_lines(gray: Gray, box: Box, dpi: float) -> list[tuple[int, int]]:
    """Width and height of each printed line in a cell."""
    edge = max(2, round(0.012 * dpi))
    x0, y0, x1, y1 = (int(v) for v in box)
    ink = gray[y0 + edge : y1 - edge, x0 + edge : x1 - edge] < _PRINT
    out = []
    for top, bottom in _line_bands(ink, dpi):
        columns = np.flatnonzero(ink[top:bottom].any(0))
        out.append((int(columns[-1] - columns[0]) + 1, bottom - top))
    return out


def line_boxes(gray: Gray, grid: Grid, dpi: float) -> list[Box]:
    """The box of each printed line in the cells of a grid."""
    out: list[Box] = []
    pad = round(0.01 * dpi)
    for box, count in cell_boxes(gray, grid, dpi):
        if count == 1:
            out.append(box)
            continue
        x0, y0, x1, y1 = (int(v) for v in box)
        ink = gray[y0:y1, x0:x1] < _PRINT
        for top, bottom in _line_bands(ink, dpi):
            columns = np.flatnonzero(ink[top:bottom].any(0))
            left, right = max(0, int(columns[0]) - pad), min(x1 - x0, int(columns[-1]) + pad + 1)
            out.append(
                (float(x0 + left), float(max(y0, y0 + top - pad)), float(x0 + right), float(min(y1, y0 + bottom + pad)))
            )
    return out


def read_cell(gray: Gray, box: Box, lines: int, reader: TesseractReader, dpi: float) -> list[ReadLine]:
    """The lines of one cell, in the pixels of the page."""
    margin = round(0.06 * dpi)
    x0, y0, x1, y1 = (int(v) for v in box)
    crop = cv2.copyMakeBorder(gray[y0:y1, x0:x1], margin, margin, margin, margin, cv2.BORDER_CONSTANT, value=(255,))
    factor = min(1.0, _CELL_DPI / dpi)
    if factor < 1.0:
        crop = cv2.resize(crop, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA)
    read = reader.read_line if lines == 1 else reader.read_block
    found = read(np.asarray(crop, np.uint8), dpi * factor)
    return [_moved(line, x0 - margin, y0 - margin, 1 / factor) for line in found]


def _moved(line: ReadLine, dx: float, dy: float, factor: float) -> ReadLine:
    words = tuple(
        ReadWord(
            w.text,
            (w.box[0] * factor + dx, w.box[1] * factor + dy, w.box[2] * factor + dx, w.box[3] * factor + dy),
            w.confidence,
        )
        for w in line.words
    )
    return ReadLine(words, around([w.box for w in words]), line.base * factor + dy)


def is_dash(gray: Gray, box: Box, dpi: float) -> bool:
    """A cell with nothing but a dash, which readers of letters pass over."""
    x0, y0, x1, y1 = (int(v) for v in box)
    ink = gray[y0:y1, x0:x1] < _PRINT
    columns, rows = np.flatnonzero(ink.any(0)), np.flatnonzero(ink.any(1))
    if len(columns) == 0:
        return False
    wide, tall = int(columns[-1] - columns[0]) + 1, int(rows[-1] - rows[0]) + 1
    return tall <= max(3, 0.035 * dpi) and 1.7 * tall <= wide <= 0.2 * dpi


def holds_print(gray: Gray, box: Box, dpi: float) -> bool:
    """Whether a cell holds ink as tall and wide as a figure, which the leavings of rules and specks are not."""
    edge = max(2, round(0.02 * dpi))
    x0, y0, x1, y1 = (int(v) for v in box)
    ink = (gray[y0 + edge : y1 - edge, x0 + edge : x1 - edge] < _PRINT).astype(np.uint8)
    if not ink.any():
        return False
    _, _, stats, _ = cv2.connectedComponentsWithStats(ink, connectivity=8)
    tall, wide, area = stats[1:, cv2.CC_STAT_HEIGHT], stats[1:, cv2.CC_STAT_WIDTH], stats[1:, cv2.CC_STAT_AREA]
    letters = (tall > 0.055 * dpi) & (wide > 0.02 * dpi) & (area > 0.0006 * dpi * dpi)
    return bool(letters.any())
