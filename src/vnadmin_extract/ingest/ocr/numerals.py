"""Roman numerals: readers take III for II or HI, so their strokes are counted in the picture."""

from __future__ import annotations

import re
from itertools import groupby

import numpy as np

from .prepare import Gray
from .readers import Box
from .syllables import bare

ROMAN = re.compile(r"X{0,3}(?:IX|IV|V?I{0,3})(?<=[IVX])")
_ROMAN_LIKE = re.compile(r"(?=.*[IVX])[IVXHUTl1|]{2,6}")
_LOOK_ALIKES = str.maketrans({"H": "II", "l": "I", "1": "I", "|": "I", "!": "I", "í": "I", "ỉ": "I", "ì": "I"})
_BAND = (0.2, 0.8)  # the part of the letters' height in which a stem is alone: no serif, no mark
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
