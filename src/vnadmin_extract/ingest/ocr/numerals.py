"""Roman numerals: readers take III for II or HI, so their strokes are counted in the picture."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import groupby
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...patterns import Pattern
from .prepare import Gray
from .readers import Box
from .syllables import bare

ROMAN = Pattern(r"X{0,3}(?:IX|IV|V?I{0,3})(?<=[IVX])")
_ROMAN_LIKE = Pattern(r"(?=.*[IVX])[IVXHUTl1|]{2,6}")
_LOOK_ALIKES = str.maketrans({"H": "II", "l": "I", "1": "I", "|": "I", "!": "I", "í": "I", "ỉ": "I", "ì": "I"})
_BAND = (0.2, 0.8)  # the part of the letters' height in which a stem is alone: no serif, no mark
_FLAG, _NO_FLAG = 0.14, 0.08  # lean of a 1 (at least) and of an I (at most), measured on office scans of three fonts
_SOLID = 0.75  # of the band's rows are dark where a stem stands


def meant(text: str) -> str | None:
    """The numeral of two letters or more that a reading stands for: "XIH" → "XIII", "ll" → "II"; else None."""
    inner = bare(text)
    if inner.isdigit():
        return None
    read = inner.translate(_LOOK_ALIKES)
    return read if len(read) > 1 and ROMAN.fullmatch(read) else None


def stems(gray: Gray, box: Box) -> int:
    """How many upright strokes stand in ``box``; slanted ones, such as those of V and X, do not count."""
    crop = gray[max(0, int(box[1])) : int(box[3]) + 1, max(0, int(box[0])) : int(box[2]) + 1]
    if crop.shape[0] < 8 or crop.shape[1] < 3:
        return 0
    dark, light = np.percentile(crop, (5, 95))
    ink = crop < (float(dark) + float(light)) / 2
    rows = np.flatnonzero(ink.any(1))
    if len(rows) < 8:
        return 0
    top, height = int(rows[0]), int(rows[-1] - rows[0]) + 1
    band = ink[top + int(_BAND[0] * height) : top + int(_BAND[1] * height) + 1]
    solid = band.mean(0) >= _SOLID
    return sum(1 for filled, _ in groupby(solid.tolist()) if filled)


@dataclass(frozen=True, slots=True)
class Uprights:
    """Upright strokes that a stretch begins with: how many, and how far their heads lean to the left, in parts of a
    stroke: the flag of a 1 does, the serifs of an I do not. ``alone``: nothing follows them."""

    count: int
    lean: float
    alone: bool

    @property
    def are_ones(self) -> bool:
        return self.count > 0 and self.lean >= _FLAG

    @property
    def are_capitals(self) -> bool:
        return self.count > 0 and abs(self.lean) <= _NO_FLAG


def uprights(gray: Gray, box: Box) -> Uprights:
    """The strokes that the letters in ``box`` begin with. The foot of each is the measure for its head, so that a
    stroke between two pixels does not seem to lean."""
    crop = gray[max(0, int(box[1])) : int(box[3]) + 1, max(0, int(box[0])) : int(box[2]) + 1]
    if crop.shape[0] < 8 or crop.shape[1] < 3:
        return Uprights(0, 0.0, False)
    dark, light = (float(v) for v in np.percentile(crop, (5, 95)))
    ink = crop < (dark + light) / 2
    rows = np.flatnonzero(ink.any(1))
    if len(rows) < 8 or light - dark < 40:
        return Uprights(0, 0.0, False)
    top, height = int(rows[0]), int(rows[-1] - rows[0]) + 1
    share = ink[top + int(0.3 * height) : top + int(0.7 * height) + 1].mean(0)
    shade = np.clip((light - crop.astype(np.float32)) / (light - dark), 0, 1)
    groups = _runs_of(share > 0.15)
    leans: list[float] = []
    for number, (start, end) in enumerate(groups):
        solid = np.flatnonzero(share[start:end] >= _SOLID)
        if len(solid) == 0 or end - start > 0.35 * height:
            break
        left, right = start + int(solid[0]), start + int(solid[-1]) + 1
        before = (groups[number - 1][1] + start) // 2 if number else 0
        after = (end + groups[number + 1][0] + 1) // 2 if number + 1 < len(groups) else crop.shape[1]
        filled = np.flatnonzero(ink[:, left:right].any(1))
        reach = round(0.4 * (int(filled[-1]) - int(filled[0]) + 1))
        sides = slice(max(before, left - reach), left), slice(right, min(after, right + reach))
        leans.append(_lean(shade[int(filled[0]) : int(filled[-1]) + 1], sides, right - left))
    return Uprights(len(leans), float(np.mean(leans)) if leans else 0.0, len(leans) == len(groups))


def _runs_of(filled: NDArray[np.bool_]) -> list[tuple[int, int]]:
    edges = np.flatnonzero(np.diff(np.concatenate(([False], filled, [False])).astype(np.int8)))
    return list(zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True))


def _lean(stroke: NDArray[Any], sides: tuple[slice, slice], width: int) -> float:
    third = max(2, stroke.shape[0] // 3)
    head, foot = stroke[:third], stroke[-third:]
    left, right = sides
    more = head[:, left].sum() - head[:, right].sum() - foot[:, left].sum() + foot[:, right].sum()
    return float(more / (third * width))


def roman_parts(first: str, second: str) -> tuple[str, str] | None:
    """The parts of "IH/2017" and "III/2017" in which a Roman numeral is at stake."""
    ours, theirs = re.split(r"[/\-.]", bare(first)), re.split(r"[/\-.]", bare(second))
    if len(ours) != len(theirs):
        return None
    for a, b in zip(ours, theirs, strict=True):
        if a != b and any(len(r) > 1 and ROMAN.fullmatch(r) for r in (bare(a), bare(b))):
            return a, b
    return None


def is_dispute(first: str, second: str) -> bool:
    """Both readings are Roman numerals, or one is one of several letters: "XI" or "XII", "XIH" or "XIII"."""
    roman = [r for r in (bare(first), bare(second)) if ROMAN.fullmatch(r)]
    return len(roman) == 2 or any(len(r) > 1 for r in roman)


def is_misread(first: str, second: str) -> bool:
    """ "XIH" where the other reader has "XIII"."""
    a, b = bare(first), bare(second)
    return ROMAN.fullmatch(b) is not None and not ROMAN.fullmatch(a) and _ROMAN_LIKE.fullmatch(a) is not None
