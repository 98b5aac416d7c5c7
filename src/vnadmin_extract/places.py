"""Where the words of a line stand on the page, in few bytes: a document has hundreds of words a page, and all are kept
until its records are written."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from struct import Struct
from typing import Final, Literal, TypeAlias

BBox: TypeAlias = tuple[float, float, float, float]
"""``(x0, top, x1, bottom)`` in PDF points, origin at the top left of the page."""

_HEAD = Struct("=6i6s")
"""Of the six columns of a line's words: the least numbers, and the bytes a number takes."""
_CODES: Final[dict[int, Literal["B", "H", "I"]]] = {1: "B", 2: "H", 4: "I"}


def union_box(boxes: Sequence[BBox]) -> BBox | None:
    """The smallest box around all of ``boxes``; None where there is none."""
    if not boxes:
        return None
    x0s, tops, x1s, bottoms = zip(*boxes, strict=True)
    return min(x0s), min(tops), max(x1s), max(bottoms)


def _width(number: int) -> int:
    """The bytes that a number up to this one takes."""
    return 1 if number < 1 << 8 else 2 if number < 1 << 16 else 4


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a line: from where to where each goes in its text, and its box to the hundredth of a point.

    ``packed`` are six columns of integers: the starts of all words, their ends, x0, top, x1 and bottom. Each begins at
    its least number and takes one, two or four bytes a word, as it needs: what differs within a line is little.
    """

    packed: bytes = b""

    @classmethod
    def pack(
        cls,
        starts: Sequence[int],
        ends: Sequence[int],
        sides: Sequence[Sequence[float]],
        scale: float = 1.0,
    ) -> Words:
        """``sides`` are x0, top, x1 and bottom of all words; ``scale`` turns them into points."""
        if not starts:
            return cls()
        scale *= 100
        columns = [starts, ends, *([round(value * scale) for value in side] for side in sides)]
        least = [min(column) for column in columns]
        widths = bytearray()
        packed = []
        for column, base in zip(columns, least, strict=True):
            widths.append(_width(max(column) - base))
            packed.append(array(_CODES[widths[-1]], [number - base for number in column]).tobytes())
        return cls(_HEAD.pack(*least, bytes(widths)) + b"".join(packed))

    @classmethod
    def of(cls, words: Sequence[tuple[int, int, BBox]]) -> Words:
        """Words given as ``(start, end, box)``."""
        return cls.pack([w[0] for w in words], [w[1] for w in words], list(zip(*(w[2] for w in words), strict=True)))

    def __bool__(self) -> bool:
        return bool(self.packed)

    def __iter__(self) -> Iterator[tuple[int, int, BBox]]:
        """Each word as ``(start, end, box)``."""
        starts, ends, *sides = self._columns()
        x0s, tops, x1s, bottoms = ([value / 100 for value in side] for side in sides)
        boxes = zip(x0s, tops, x1s, bottoms, strict=True)
        yield from zip(starts, ends, boxes, strict=True)

    def box(self, start: int, end: int) -> BBox | None:
        """The box around the words that have a part in ``start`` to ``end`` of the text."""
        starts, ends, x0s, tops, x1s, bottoms = self._columns()
        held = [i for i, at in enumerate(starts) if at < end and ends[i] > start]
        if not held:
            return None
        first, last = held[0], held[-1] + 1
        return (
            min(x0s[first:last]) / 100,
            min(tops[first:last]) / 100,
            max(x1s[first:last]) / 100,
            max(bottoms[first:last]) / 100,
        )

    def stretches(self, gap: float) -> Iterator[tuple[int, int, float, float]]:
        """The words in groups between which ``gap`` points or more are open: start, end, left and right side."""
        starts, ends, x0s, _, x1s, _ = self._columns()
        first = 0
        for i in range(1, len(starts) + 1):
            if i == len(starts) or x0s[i] - x1s[i - 1] >= 100 * gap:
                yield starts[first], ends[i - 1], x0s[first] / 100, x1s[i - 1] / 100
                first = i

    def _columns(self) -> list[list[int]]:
        if not self.packed:
            return [[] for _ in range(6)]
        *least, widths = _HEAD.unpack_from(self.packed)
        count = (len(self.packed) - _HEAD.size) // sum(widths)
        columns = []
        at = _HEAD.size
        for base, width in zip(least, widths, strict=True):
            column = memoryview(self.packed)[at : at + count * width].cast(_CODES[width])
            columns.append([base + number for number in column])
            at += count * width
        return columns


NO_WORDS = Words()


class Origins:
    """The offset map of a whole document: which ranges of the source text a stretch of its text came from."""

    __slots__ = ("_lengths", "_origins", "_starts")

    def __init__(self, pieces: Iterable[tuple[int, int, int]]) -> None:
        """``pieces`` are start, length and origin of the text's pieces, in order."""
        self._starts, self._lengths, self._origins = array("q"), array("q"), array("q")
        for start, length, origin in pieces:
            self._starts.append(start)
            self._lengths.append(length)
            self._origins.append(origin)

    def __call__(self, start: int, end: int) -> list[tuple[int, int]]:
        found = []
        for index in range(max(bisect_right(self._starts, start) - 1, 0), len(self._starts)):
            at = self._starts[index]
            if at >= end:
                break
            left, right = max(start, at), min(end, at + self._lengths[index])
            if left < right:
                found.append((self._origins[index] + left - at, self._origins[index] + right - at))
        return found
