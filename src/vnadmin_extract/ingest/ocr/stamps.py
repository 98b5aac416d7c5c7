"""The framed stamp of incoming mail ("CÔNG VĂN ĐẾN: Số … Ngày … Chuyển …"), often printed across the text.

Its frame is wiped out before reading, so that the lines it crosses can be read; its own words are no text of the
document and are left out.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from statistics import median

from ...patterns import Pattern
from ..grid import Rule, merge_rules
from .readers import Box, ReadLine, around

_ARRIVED = Pattern(r"(?<![^\W\d_])den(?![^\W\d_])")
_FIELD = Pattern(r"(?<![^\W\d_])(?:so|gio|ngay|chuyen|kinh chuyen|ho so|luu)(?![^\W\d_])")

_WIDEST, _TALLEST = 3.2, 1.6  # inches


def find_frames(across: Sequence[Rule], down: Sequence[Rule], dpi: float) -> list[Box]:
    """Boxes of 2.5 to 8 cm by 1 to 4 cm with rules above and below and at one side at least (the sheet may cut one)."""
    near = 0.06 * dpi
    across, down = merge_rules(across, near, 0.25 * dpi), merge_rules(down, near, 0.12 * dpi)
    across = [r for r in across if 1.0 * dpi < r.end - r.start < _WIDEST * dpi]
    found: list[Box] = []
    for top in across:
        for bottom in across:
            tall = bottom.at - top.at
            if not 0.4 * dpi < tall < _TALLEST * dpi or abs(top.end - bottom.end) > 2 * near:
                continue
            if abs(top.start - bottom.start) > 2 * near:
                continue
            x0, x1 = min(top.start, bottom.start), max(top.end, bottom.end)
            if any(_closes(rule, top.at, bottom.at, (x0, x1), near) for rule in down):
                found.append((x0, top.at, x1, bottom.at))
    return [f for f in found if not any(o is not f and _holds(o, f) for o in found)]


def _closes(rule: Rule, top: float, bottom: float, ends: tuple[float, float], near: float) -> bool:
    """Whether ``rule`` is the left or right side of a box."""
    covered = min(rule.end, bottom) - max(rule.start, top)
    return covered > 0.7 * (bottom - top) and min(abs(rule.at - end) for end in ends) < 2 * near


def _holds(a: Box, b: Box) -> bool:
    return a[0] <= b[0] and a[1] <= b[1] and a[2] >= b[2] and a[3] >= b[3]


def without_stamps(lines: Sequence[ReadLine], frames: Sequence[Box]) -> list[ReadLine]:
    """``lines`` without the words of the stamps of incoming mail in ``frames``; of a line that a stamp crosses the
    words from the margin of the text on are kept."""
    out = list(lines)
    for frame in frames:
        inside = [line for line in lines if any(_middle_in(w.box, frame) for w in line.words)]
        if not is_stamp(w.text for line in inside for w in line.words if _middle_in(w.box, frame)):
            continue
        margin = _margin([line for line in lines if line not in inside])
        out = [kept for line in out if (kept := _outside(line, frame, margin)) is not None]
    return out


def is_stamp(words: Iterable[str]) -> bool:
    """Whether these are the words of a stamp of incoming mail."""
    said = _fold(" ".join(words))
    return _ARRIVED.search(said) is not None and _FIELD.search(said) is not None


def is_small(box: Box, dpi: float) -> bool:
    """Whether a grid is no larger than a stamp."""
    return box[2] - box[0] < _WIDEST * dpi and box[3] - box[1] < _TALLEST * dpi


def _outside(line: ReadLine, frame: Box, margin: float) -> ReadLine | None:
    if not any(_middle_in(w.box, frame) for w in line.words):
        return line
    height = line.box[3] - line.box[1]
    runs_on = line.words[-1].box[2] > frame[2] + 2 * height
    kept = tuple(
        w for w in line.words if not _middle_in(w.box, frame) or (runs_on and (w.box[0] + w.box[2]) / 2 > margin)
    )
    return ReadLine(kept, around([w.box for w in kept]), line.base) if kept else None


def _margin(lines: Sequence[ReadLine]) -> float:
    """Where the lines of the text begin."""
    wide = [line for line in lines if len(line.words) >= 6]
    return median(line.box[0] for line in wide) if wide else 0.0


def _middle_in(box: Box, frame: Box) -> bool:
    return frame[0] <= (box[0] + box[2]) / 2 <= frame[2] and frame[1] <= (box[1] + box[3]) / 2 <= frame[3]


def _fold(text: str) -> str:
    parts = unicodedata.normalize("NFD", text.lower().replace("đ", "d"))
    return "".join(c for c in parts if not unicodedata.combining(c))
