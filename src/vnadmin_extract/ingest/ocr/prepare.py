"""A page image made ready for reading: stamps out, upright, level, specks off."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

Gray = NDArray[np.uint8]

_MAX_SKEW = 10.0  # degrees; more is a photograph, which the corners of its sheet put right
_MIN_SKEW = 0.06
_SPECKLED = 1.2  # specks a letter; dots and marks are fewer, a bad fax has 1.3 to 3
_HALFTONE = 10.0  # halftones have 50 and more
_COLOURED = 50  # between channels; the blur of black ink's edges is less
_LITTLE = 60  # pixels in sixteen of a page's
_FAINT, _PRINT = 115.0, 50.0  # grey levels of the darkest ink that is faint, and of print
_SHOWN_THROUGH = 65.0  # grey levels; a sheet's back is no more than this


@dataclass(frozen=True, slots=True)
class Prepared:
    """``gray`` is the image that is read. ``turn`` and ``skew`` (degrees anticlockwise) led to it from the original.
    ``halftone``: its greys were black dots, of which some hang on the letters still."""

    gray: Gray
    turn: int
    skew: float
    halftone: bool


def to_gray(image: NDArray[np.uint8], *, bgr: bool = True) -> Gray:
    """The red channel, in which red seals are as white as the paper; black ink is black in every channel."""
    if image.ndim == 2:
        return np.ascontiguousarray(image)
    return np.ascontiguousarray(image[:, :, 2 if bgr else 0])


def as_positive(gray: Gray) -> Gray:
    """Dark letters on paper also where the image is a negative: dark, and light in no more than letters are."""
    seen = gray[::8, ::8]
    is_negative = float(np.median(seen)) < 90 and float((seen > 128).mean()) < 0.3
    return np.asarray(255 - gray, np.uint8) if is_negative else gray


def coloured_ink(image: NDArray[np.uint8], prepared: Prepared, *, bgr: bool = True) -> Gray | None:
    """1 where the ink of ``image`` is coloured (pens, stamps) and at its edges, in the pixels of ``prepared``; None
    where hardly any is. Black letters on the yellow of a marker are not."""
    if image.ndim == 2 or int(_colour(image[::4, ::4], bgr=bgr).sum()) < _LITTLE:
        return None
    height, width = prepared.gray.shape
    if prepared.turn % 2:
        height, width = width, height
    ink = cv2.resize(_colour(image, bgr=bgr), (width, height), interpolation=cv2.INTER_NEAREST)
    ink = cv2.dilate(np.ascontiguousarray(np.rot90(ink, -prepared.turn)), np.ones((5, 5), np.uint8))
    if prepared.skew:
        ink = (rotate(np.where(ink > 0, 255, 0).astype(np.uint8), prepared.skew, outside=0) > 127).astype(np.uint8)
    return np.asarray(ink, np.uint8)


def _colour(image: NDArray[np.uint8], *, bgr: bool) -> Gray:
    """Where red differs from another channel by more than at the blurred edges of black ink on white or yellow."""
    first, green, third = cv2.split(image)
    red, blue = (third, first) if bgr else (first, third)
    most = cv2.max(cv2.max(cv2.subtract(green, red), cv2.subtract(blue, red)), cv2.subtract(red, green))
    return (most > _COLOURED).astype(np.uint8)


def prepare(gray: Gray, turn: int = 0) -> Prepared:
    """Turn by ``turn`` quarters clockwise, darken faint print, level the lines, take specks
    off where there are many."""
    if turn:
        gray = np.ascontiguousarray(np.rot90(gray, -turn))
    gray = strengthened(even_light(gray))
    specks = specks_a_letter(gray)
    if specks > _SPECKLED:
        gray = despeckle(gray)
    skew = estimate_skew(gray)
    if abs(skew) >= _MIN_SKEW:
        gray = rotate(gray, skew)
    else:
        skew = 0.0
    return Prepared(gray, turn, skew, specks > _HALFTONE)


def strengthened(gray: Gray) -> Gray:
    """Faint print made as dark as print is. What shows through from the back of a sheet is fainter, and stays."""
    part = gray[::4, ::4]
    paper = float(np.median(part))
    ink = part[part < paper - 25]
    if ink.size < 0.002 * part.size:
        return gray
    level = float(np.percentile(ink, 5))
    if level < _FAINT or paper - level < _SHOWN_THROUGH:
        return gray
    shades = 245 - (paper - np.arange(256)) * ((245 - _PRINT) / (paper - level))
    return np.asarray(cv2.LUT(gray, np.clip(shades, 0, 255).astype(np.uint8)), np.uint8)


def estimate_skew(gray: Gray) -> float:
    """The turn in degrees (anticlockwise) that makes the rows of ink sharpest: projection profiles, coarse to fine."""
    scale = min(1.0, 1000 / max(gray.shape))
    small = cv2.resize(gray, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    ink = 255 - small
    # The margins of a scan are dark: they are not rows of text.
    border = max(2, int(0.02 * min(ink.shape)))
    ink = np.ascontiguousarray(ink[border:-border, border:-border])
    ink[ink < 60] = 0
    if ink.mean() < 0.4:
        return 0.0
    half = cv2.resize(ink, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)
    best = _sharpest(half, np.arange(-_MAX_SKEW, _MAX_SKEW + 0.01, 0.5))
    best = _sharpest(ink, np.arange(best - 0.5, best + 0.51, 0.1))
    return float(_sharpest(ink, np.arange(best - 0.08, best + 0.081, 0.02)))


def _sharpest(ink: Any, angles: NDArray[np.float64]) -> float:
    height, width = ink.shape
    scores = []
    for angle in angles:
        matrix = cv2.getRotationMatrix2D((width / 2, height / 2), float(angle), 1.0)
        turned = cv2.warpAffine(ink, matrix, (width, height))
        profile = turned.sum(1, dtype=np.int64).astype(np.float64)
        scores.append(float(((profile[1:] - profile[:-1]) ** 2).sum()))
    return float(angles[int(np.argmax(scores))])


def rotate(gray: Gray, degrees: float, outside: int = 255) -> Gray:
    """Turned anticlockwise about the centre; what comes in from outside is paper."""
    height, width = gray.shape
    matrix = cv2.getRotationMatrix2D((width / 2, height / 2), degrees, 1.0)
    turned = cv2.warpAffine(gray, matrix, (width, height), flags=cv2.INTER_CUBIC, borderValue=(outside,))
    return np.asarray(turned, np.uint8)


def even_light(gray: Gray) -> Gray:
    """Paper made white and light evened out where it differs over the page (photographs, grey scans)."""
    small = cv2.resize(gray, None, fx=0.125, fy=0.125, interpolation=cv2.INTER_AREA)
    paper = cv2.morphologyEx(small, cv2.MORPH_CLOSE, np.ones((9, 9), np.uint8))
    paper = cv2.GaussianBlur(paper, (0, 0), 6)
    low, high = float(np.percentile(paper, 5)), float(np.percentile(paper, 95))
    if high - low < 40 or high < 90:
        return gray
    field = cv2.resize(paper, (gray.shape[1], gray.shape[0]), interpolation=cv2.INTER_LINEAR).astype(np.float32)
    out = gray.astype(np.float32) * (245.0 / np.maximum(field, 60.0))
    return np.clip(out, 0, 255).astype(np.uint8)


def specks_a_letter(gray: Gray) -> float:
    """How many specks a page has for each letter, as two fifths of it show; 0 where they are few."""
    height = gray.shape[0]
    part = gray[height // 5 : height * 3 // 5]
    _, areas, letters, limit = _components((part < 128).astype(np.uint8))
    small = int((areas[1:] <= limit).sum())
    return small / max(1, letters) if small > 120 else 0.0


def _components(dark: NDArray[np.uint8]) -> tuple[Any, Any, int, float]:
    """Labels and areas of what hangs together, the number of letters, and the area of the largest speck."""
    _, labels, stats, _ = cv2.connectedComponentsWithStats(dark, connectivity=8)
    # The height of letters, in pixels, says how large a speck can be at this resolution.
    tall = stats[1:, cv2.CC_STAT_HEIGHT]
    letters = tall[(tall > 8) & (tall < 100)]
    limit = max(3.0, (float(np.median(letters)) if len(letters) else 20.0) ** 2 * 0.012)
    return labels, stats[:, cv2.CC_STAT_AREA], len(letters), limit


def despeckle(gray: Gray) -> Gray:
    """Components too small for a dot or a tone mark go, with their pale edges; those beside a letter stay."""
    labels, areas, _, limit = _components((gray < 128).astype(np.uint8))
    specks = areas <= limit
    specks[0] = False
    mask = specks[labels].astype(np.uint8)
    # What a reader draws larger than it was scanned has pale pixels around each speck.
    letters = ((labels > 0) & (mask == 0)).astype(np.uint8)
    near = np.ones((3, 3), np.uint8)
    pale = (cv2.dilate(mask, near, iterations=2) > 0) & (cv2.dilate(letters, near) == 0)
    out = gray.copy()
    out[(mask > 0) | pale] = 255
    return out
