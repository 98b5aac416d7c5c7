"""Lines that the first reader passed over or made nothing of: found by the second one's detector and read again."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from ..grid import Grid
from .prepare import Gray
from .readers import Box, ReadLine, ReadWord, TesseractReader, TrueOcrReader, around
from .syllables import is_well_formed

_PARTED = 1.8  # a gap of so many line heights inside a line parts two columns
_COVERED = 0.4  # so much of a line under lines that were read: it was read
_HELD = 0.8  # so much of a line within one doubtful word: both are the same ink
_DOUBTFUL = 0.55  # mean confidence below which a line is read again by itself
_BELIEVED = 0.75  # mean confidence from which a line seen by the second reader alone is kept


def with_missed(
    gray: Gray,
    lines: Sequence[ReadLine],
    grids: Sequence[Grid],
    reader: TesseractReader,
    second: TrueOcrReader,
    dpi: float,
) -> list[ReadLine]:
    """``lines``, those in doubt read again one by one, and those that only the second reader's detector found."""
    doubtful = [line for line in lines if _mean(line) < _DOUBTFUL or _is_parted(line)]
    sound = [line for line in lines if line not in doubtful]
    boxes = [
        box
        for box in second.find_lines(gray)
        if not any(_share(box, grid.bbox) > 0.3 for grid in grids)
        and sum(_share(box, line.box) for line in sound) < _COVERED
    ]
    if not boxes:
        return [*sound, *doubtful]
    again: list[ReadLine] = []
    for box, second_reading in zip(boxes, second.read_boxes(gray, boxes), strict=True):
        found = _without(_read_alone(gray, box, reader, dpi), sound)
        seen = _without(second_reading, sound)
        if found is not None and _mean(found) >= _DOUBTFUL:
            again.append(found)
        elif seen is not None and _mean(seen) >= _BELIEVED and _plausible(seen):
            again.append(seen)
    kept = [left for line in doubtful if (left := _uncovered(line, again)) is not None]
    return [*sound, *kept, *again]


def _without(line: ReadLine | None, sound: Sequence[ReadLine]) -> ReadLine | None:
    """A line less the words that were read soundly before: what shines through from the back of a sheet makes the
    detector see a longer line."""
    if line is None:
        return None
    words = tuple(
        w for w in line.words if sum(_share(w.box, s.box) for other in sound for s in other.words) <= _COVERED
    )
    return ReadLine(words, around([w.box for w in words]), line.base) if words else None


def _is_parted(line: ReadLine) -> bool:
    """Two columns in one line: its boxes cut the accents of the higher or lower one."""
    height = line.box[3] - line.box[1]
    return any(b.box[0] - a.box[2] > _PARTED * height for a, b in pairwise(line.words))


def _uncovered(line: ReadLine, again: Sequence[ReadLine]) -> ReadLine | None:
    """What is left of a line where others took its place."""
    words = tuple(
        w for w in line.words if not any(_share(w.box, a.box) > _COVERED or _share(a.box, w.box) > _HELD for a in again)
    )
    return ReadLine(words, around([w.box for w in words]), line.base) if words else None


def _read_alone(gray: Gray, box: Box, reader: TesseractReader, dpi: float) -> ReadLine | None:
    """One line read as a line."""
    pad = round(0.2 * (box[3] - box[1]))
    x0, y0 = max(0, int(box[0]) - 2 * pad), max(0, int(box[1]) - pad)
    crop = gray[y0 : int(box[3]) + pad, x0 : int(box[2]) + 2 * pad]
    if crop.size == 0 or box[3] - box[1] < 0.05 * dpi:
        return None
    found = reader.read_line(crop, dpi)
    words = [
        ReadWord(w.text, (w.box[0] + x0, w.box[1] + y0, w.box[2] + x0, w.box[3] + y0), w.confidence)
        for line in found
        for w in line.words
    ]
    if not words or not any(c.isalnum() for w in words for c in w.text):
        return None
    return ReadLine(tuple(words), around([w.box for w in words]), found[0].base + y0)


def _plausible(line: ReadLine) -> bool:
    good = sum(is_well_formed(w.text) and any(c.isalnum() for c in w.text) for w in line.words)
    return good >= 0.6 * len(line.words)


def _mean(line: ReadLine) -> float:
    return sum(w.confidence for w in line.words) / len(line.words)


def _share(a: Box, b: Box) -> float:
    """The part of ``a`` that lies in ``b``."""
    width = min(a[2], b[2]) - max(a[0], b[0])
    height = min(a[3], b[3]) - max(a[1], b[1])
    if width <= 0 or height <= 0:
        return 0.0
    return width * height / max(1.0, (a[2] - a[0]) * (a[3] - a[1]))
