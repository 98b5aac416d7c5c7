"""The readers of letters behind one interface: Tesseract, and trueocr as the second, different one.

Both work in this process, on this machine, with one thread. A reader gives lines of placed words in pixels of
the image it was given; what they make of a page together is settled in ``vote``.
"""

from __future__ import annotations

import itertools
import os
import re
import sys
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Protocol

import numpy as np

from ...document import ReadError
from ...patterns import Pattern
from .prepare import Gray

Box = tuple[float, float, float, float]

_MISSING = (
    "OCR needs Tesseract's Vietnamese data: install Debian's package tesseract-ocr-vie, or give the folder that "
    "holds vie.traineddata (TESSDATA_PREFIX or the tessdata option)"
)


@dataclass(frozen=True, slots=True)
class ReadWord:
    """A word as one reader gave it: box in pixels, confidence 0 to 1, where each of its characters stands."""

    text: str
    box: Box
    confidence: float


@dataclass(frozen=True, slots=True)
class ReadLine:
    """Words of one printed line, left to right. ``base`` is the height its letters stand on."""

    words: tuple[ReadWord, ...]
    box: Box
    base: float

    @property
    def text(self) -> str:
        return " ".join(w.text for w in self.words)


class Reader(Protocol):
    """Reads a level, upright page."""

    name: str

    def read(self, gray: Gray, dpi: float) -> list[ReadLine]: ...


def find_tessdata(given: Path | None = None) -> str:
    """The folder with ``vie.traineddata``. Raises ReadError, naming the package, where there is none."""
    folders = [given] if given else []
    if prefix := os.environ.get("TESSDATA_PREFIX"):
        folders += [Path(prefix), Path(prefix) / "tessdata"]
    folders += [Path(sys.prefix) / "share" / "tessdata"]  # where scripts/setup.sh unpacks it without root
    folders += [Path("/usr/share/tesseract-ocr") / v / "tessdata" for v in ("5", "4.00")]
    folders += [Path("/usr/share/tessdata"), Path("/usr/local/share/tessdata")]
    for folder in folders:
        if (folder / "vie.traineddata").is_file():
            return str(folder)
    raise ReadError("ocr_data_missing", _MISSING)


class TesseractReader:
    """Tesseract 5 in process, with Debian's Vietnamese model."""

    name = "tesseract"

    def __init__(self, tessdata: str) -> None:
        # Several threads fight over small matrices: one is faster, and the batch runner has its own workers.
        os.environ.setdefault("OMP_THREAD_LIMIT", "1")
        import tesserocr

        self._lib = tesserocr
        self._api: Any = tesserocr.PyTessBaseAPI(path=tessdata, lang="vie", psm=tesserocr.PSM.AUTO)

    def read(self, gray: Gray, dpi: float) -> list[ReadLine]:
        """The lines of a page."""
        return self._read(gray, dpi, self._lib.PSM.AUTO)

    def read_block(self, gray: Gray, dpi: float) -> list[ReadLine]:
        """The lines of a piece of a page that is one block of text, such as a cell."""
        return self._read(gray, dpi, self._lib.PSM.SINGLE_BLOCK)

    def read_line(self, gray: Gray, dpi: float) -> list[ReadLine]:
        """The words of the image of one line."""
        return self._read(gray, dpi, self._lib.PSM.SINGLE_LINE)

    def _read(self, gray: Gray, dpi: float, mode: int) -> list[ReadLine]:
        height, width = gray.shape
        api, level = self._api, self._lib.RIL
        api.SetPageSegMode(mode)
        api.SetImageBytes(np.ascontiguousarray(gray).tobytes(), width, height, 1, width)
        api.SetSourceResolution(round(max(70.0, min(dpi, 600.0))))
        api.Recognize()
        found = api.GetIterator()
        lines: list[ReadLine] = []
        words: list[ReadWord] = []
        base = 0.0
        if found is not None:
            for item in self._lib.iterate_level(found, level.WORD):
                if item.IsAtBeginningOf(level.TEXTLINE):
                    if words:
                        lines.append(line_of(words, base))
                    words = []
                    line = item.Baseline(level.TEXTLINE)
                    base = (line[0][1] + line[1][1]) / 2 if line else 0.0
                box = item.BoundingBox(level.WORD)
                try:
                    text = item.GetUTF8Text(level.WORD).strip()
                except RuntimeError:
                    continue
                if text and box:
                    words.append(ReadWord(_clean(text), box, item.Confidence(level.WORD) / 100))
        if words:
            lines.append(line_of(words, base))
        api.Clear()
        return lines


# Neither model knows ‰: they see a small ring behind the sign of per cent.
_PER_MILLE = Pattern(r"(?<=\d)%[oO0øº°]{1,2}(?!\w)")


def _clean(text: str) -> str:
    text = unicodedata.normalize("NFC", text).replace("\u2044", "/")
    return _PER_MILLE.sub("‰", text) if "%" in text else text


def line_of(words: Sequence[ReadWord], base: float) -> ReadLine:
    """The line of ``words``; the slope told for one of a letter or two may lead the ``base`` far out of it."""
    box = around([w.box for w in words])
    tall = box[3] - box[1]
    return ReadLine(tuple(words), box, base if box[1] + 0.4 * tall <= base <= box[3] + 0.3 * tall else box[3])


def around(boxes: Sequence[Box]) -> Box:
    """The box around boxes."""
    return min(b[0] for b in boxes), min(b[1] for b in boxes), max(b[2] for b in boxes), max(b[3] for b in boxes)


class TrueOcrReader:
    """trueocr 0.1.1: a small line recogniser on ONNX Runtime; reads a line in a few milliseconds, opens no socket."""

    name = "trueocr"

    def __init__(self) -> None:
        import trueocr
        from trueocr.page import PageEngine
        from trueocr.recognizer import Recognizer

        folder = Path(trueocr.__file__).parent / "models"
        self._engine: Any = PageEngine(folder, threads=1)
        self._recognizer: Any = Recognizer(folder, threads=1)

    def turns(self, gray: Gray) -> int:
        """By how many quarters the page is turned anticlockwise."""
        turned = int(self._engine.orientation(gray))
        return turned if turned in (1, 2, 3) else 0

    def find_lines(self, gray: Gray) -> list[Box]:
        """Boxes of the printed lines."""
        boxes = self._engine.detect(gray)
        return [(float(b[0]), float(b[1]), float(b[2]), float(b[3])) for b in boxes if b[2] > b[0] and b[3] > b[1]]

    def read(self, gray: Gray, dpi: float) -> list[ReadLine]:
        """The lines of a page."""
        return [line for line in self.read_boxes(gray, self.find_lines(gray)) if line.words]

    def read_boxes(self, gray: Gray, boxes: Sequence[Box]) -> list[ReadLine]:
        """What stands in each of ``boxes``, one line of letters each."""
        pieces: list[tuple[int, Box]] = []
        for number, box in enumerate(boxes):
            pieces.extend((number, piece) for piece in _pieces(gray, box))
        words: list[list[ReadWord]] = [[] for _ in boxes]
        inks = [self._with_surroundings(gray, piece) for _, piece in pieces]
        for (number, piece), read in zip(pieces, self._recognise(inks), strict=True):
            words[number].extend(_place(read, piece))
        words = self._numbers_again(gray, words)
        return [
            ReadLine(tuple(found), box, box[3] - 0.22 * (box[3] - box[1]))
            for found, box in zip(words, boxes, strict=True)
        ]

    def _numbers_again(self, gray: Gray, lines: list[list[ReadWord]]) -> list[list[ReadWord]]:
        """Words with figures read once more by themselves: in a long line "2,5%" comes out as "2,56"."""
        places = [(i, j) for i, line in enumerate(lines) for j, w in enumerate(line) if any(map(str.isdigit, w.text))]
        boxes = [_apart(lines[i], j, grown(lines[i][j].box, gray, 0.15, 0.06)) for i, j in places]
        inks = [self._alone(gray, box) for box in boxes]
        for (i, j), (text, sure, _) in zip(places, self._recognise(inks), strict=True):
            word = lines[i][j]
            again = _clean(text).strip()
            if not again or " " in again or _core(again) == _core(word.text):
                continue
            confidence = min(sure)
            if confidence > max(0.6, word.confidence - 0.1) and any(map(str.isdigit, again)):
                lines[i][j] = ReadWord(again, word.box, confidence)
            else:
                lines[i][j] = ReadWord(word.text, word.box, min(word.confidence, 0.5))
        return lines

    def _with_surroundings(self, gray: Gray, box: Box) -> Any:
        """What the recogniser is given of a line: the picture above and below it too, as it was trained. A box may
        cut the marks of the highest letters; without them "đồng" came out as "đông"."""
        from trueocr.preprocess import WINDOW, crop_line

        reader = self._recognizer
        return crop_line(gray, box, window=WINDOW, max_width=reader.max_width, pad_y=reader.pad_y, pad_x=reader.pad_x)

    def _alone(self, gray: Gray, box: Box) -> Any:
        """A word by itself, white all round."""
        from trueocr.preprocess import prepare_gray

        reader = self._recognizer
        crop = gray[int(box[1]) : int(box[3]) + 1, int(box[0]) : int(box[2]) + 1]
        return prepare_gray(np.ascontiguousarray(crop), reader.max_width, reader.pad_y, reader.pad_x)

    def _recognise(self, inks: Sequence[Any]) -> list[tuple[str, list[float], list[float]]]:
        """For each line its text, and for each character its confidence and its place from 0 to 1."""
        from trueocr.preprocess import pad_batch, width_batches

        reader = self._recognizer
        out: list[tuple[str, list[float], list[float]]] = [("", [], [])] * len(inks)
        for chosen in width_batches([ink.shape[1] for ink in inks], max_batch=32):
            tensor, widths = pad_batch([inks[i] for i in chosen])
            ids, sure, lengths = reader.session.run(["ids", "conf", "lengths"], {"x": tensor, "widths": widths})
            for row, index in enumerate(chosen):
                steps = int(lengths[row])
                sequence = ids[row, :steps]
                keep = (sequence != 0) & np.concatenate(([True], sequence[1:] != sequence[:-1]))
                text = "".join(reader.chars[t - 1] for t in sequence[keep])
                places = (np.flatnonzero(keep) + 0.5) / max(1, steps)
                out[index] = (text, [float(v) for v in sure[row, :steps][keep]], [float(v) for v in places])
        return out


def _apart(line: Sequence[ReadWord], number: int, box: Box) -> Box:
    """``box`` around a word of a line, drawn in to the middle of the spaces beside the word."""
    left, right = box[0], box[2]
    if number > 0:
        left = max(left, (line[number - 1].box[2] + line[number].box[0]) / 2)
    if number + 1 < len(line):
        right = min(right, (line[number].box[2] + line[number + 1].box[0]) / 2)
    return left, box[1], max(right, left + 2), box[3]


def _core(text: str) -> str:
    """A word without what the edge of its neighbour may be taken for."""
    return re.sub(r"(?<=[.,;:)])[1lI|'-]$", "", text).strip("lI|'.,:;-")


def grown(box: Box, gray: Gray, across: float, down: float) -> Box:
    """The box with margins in parts of its height, inside the picture."""
    height = box[3] - box[1]
    return (
        max(0.0, box[0] - across * height),
        max(0.0, box[1] - down * height),
        min(gray.shape[1] - 1.0, box[2] + across * height),
        min(gray.shape[0] - 1.0, box[3] + down * height),
    )


_WORD = Pattern(r"\S+")


def _place(read: tuple[str, list[float], list[float]], box: Box) -> list[ReadWord]:
    """Words with boxes from the places at which the recogniser saw their first and last characters."""
    text, sure, places = read
    height = box[3] - box[1]
    # The recogniser puts a margin of 0.3 of the height on both sides.
    width = box[2] - box[0] + 0.6 * height
    left = box[0] - 0.3 * height
    words = []
    for match in _WORD.finditer(text):
        first, last = match.start(), match.end() - 1
        x0 = left + places[first] * width - 0.2 * height
        x1 = left + places[last] * width + 0.2 * height
        confidence = min(sure[first : last + 1])
        words.append(ReadWord(_clean(match[0]), (x0, box[1], max(x1, x0 + 1), box[3]), confidence))
    return words


def snapped(line: ReadLine, gray: Gray) -> ReadLine:
    """``line`` with the ends of its words where the white between them begins: trueocr tells places roughly."""
    x0, y0, x1, y1 = (max(0, int(v)) for v in line.box)
    columns = gray[y0 : y1 + 1, x0 : x1 + 1]
    if len(line.words) < 2 or columns.size == 0:
        return line
    dark = columns.min(axis=0)
    white = dark > (int(dark.min()) + 255) / 2
    edges = np.flatnonzero(np.diff(np.concatenate(([False], white, [False])).astype(np.int8)))
    starts, ends = edges[::2] + x0, edges[1::2] + x0
    reach = 0.7 * (y1 - y0)
    words = list(line.words)
    for i in range(len(words) - 1):
        a, b = words[i], words[i + 1]
        middle = (a.box[2] + b.box[0]) / 2
        near = np.flatnonzero((starts < middle + reach) & (ends > middle - reach))
        if len(near) == 0:
            continue
        best = int(near[np.argmax(ends[near] - starts[near])])
        left, right = float(starts[best]), float(ends[best])
        if a.box[0] < left < right < b.box[2]:
            words[i] = ReadWord(a.text, (a.box[0], a.box[1], left, a.box[3]), a.confidence)
            words[i + 1] = ReadWord(b.text, (right, b.box[1], b.box[2], b.box[3]), b.confidence)
    return ReadLine(tuple(words), line.box, line.base)


_MAX_ASPECT = 15.0


def _pieces(gray: Gray, box: Box) -> list[Box]:
    """A long line cut at its widest spaces: the recogniser presses whatever is wider than 17 letter heights."""
    height = box[3] - box[1]
    if (box[2] - box[0]) / max(1.0, height) <= _MAX_ASPECT:
        return [box]
    x0, y0, x1, y1 = int(box[0]), int(box[1]), int(box[2]), int(box[3])
    ink = 255.0 - gray[y0 : y1 + 1, x0 : x1 + 1].min(axis=0).astype(np.float32)
    empty = ink < max(60.0, 0.35 * float(ink.max()))
    count = int(np.ceil((x1 - x0) / height / _MAX_ASPECT))
    cuts = [x0]
    for number in range(1, count):
        aim = number * (x1 - x0) / count
        cuts.append(x0 + _widest_space(empty, aim, 0.45 * (x1 - x0) / count, 0.15 * height))
    cuts.append(x1)
    return [(float(a), box[1], float(b), box[3]) for a, b in itertools.pairwise(cuts) if b - a > 0.3 * height]


def _widest_space(empty: Any, aim: float, reach: float, least: float) -> int:
    """The middle of the widest run of empty columns near ``aim``."""
    start, end = max(0, int(aim - reach)), min(len(empty), int(aim + reach))
    best, best_score = int(aim), 0.0
    run = start
    for x in range(start, end + 1):
        if x < end and empty[x]:
            continue
        length = x - run
        middle = (run + x) // 2
        score = length - 0.04 * abs(middle - aim)
        if length >= least and score > best_score:
            best, best_score = middle, score
        run = x + 1
    return best


@cache
def tesseract(tessdata: str) -> TesseractReader:
    """The process's Tesseract."""
    return TesseractReader(tessdata)


@cache
def trueocr_reader() -> TrueOcrReader:
    """The process's trueocr."""
    return TrueOcrReader()
