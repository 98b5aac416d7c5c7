"""A page image made ready for reading: stamps out, upright, level, specks off."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

Gray = NDArray[np.uint8]

_MAX_SKEW = 6.0  # degrees; more is rare, and looked for where the most is best
_FAR_SKEW = 10.0
_MIN_SKEW = 0.06
_COLOURED = 50  # between channels; the blur of black ink's edges is less
_LITTLE = 60  # pixels in sixteen of a page's
_EVEN = 25.0  # grey levels that a scanner's lid differs by
_FAINT, _PRINT = 115.0, 50.0  # grey levels of the darkest ink that is faint, and of print
_SHOWN_THROUGH = 65.0  # grey levels; a sheet's back is no more than this


@dataclass(frozen=True, slots=True)
class Prepared:
    """``gray`` is the image that is read. ``turn`` and ``skew`` (degrees anticlockwise) led to it from the original."""

    gray: Gray
    turn: int
    skew: float
    speckled: bool


def to_gray(image: NDArray[np.uint8], *, bgr: bool = True) -> Gray:
    """The red channel, in which red seals are as white as the paper; black ink is black in every channel."""
    if image.ndim == 2:
        return np.ascontiguousarray(image)
    return np.ascontiguousarray(image[:, :, 2 if bgr else 0])


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
    """Turn by ``turn`` quarters clockwise, take the dark margin off, darken faint print, level the lines, take specks
    off where there are many."""
    if turn:
        gray = np.ascontiguousarray(np.rot90(gray, -turn))
    gray = strengthened(even_light(without_margin(gray)))
    speckled = is_speckled(gray)
    if speckled:
        gray = despeckle(gray)
    skew = estimate_skew(gray)
    if abs(skew) >= _MIN_SKEW:
        gray = rotate(gray, skew)
    else:
        skew = 0.0
    return Prepared(gray, turn, skew, speckled)


def without_margin(gray: Gray) -> Gray:
    """The dark that a scanner's lid leaves around a sheet made as light as its paper: an even, dark strip along most
    of a side. A dark picture is not even, and a page of light letters on black is dark in its middle too."""
    small = cv2.resize(gray, None, fx=0.125, fy=0.125, interpolation=cv2.INTER_AREA)
    paper = float(np.median(small))
    dark = (small < 0.5 * paper).astype(np.uint8)
    sides = (dark[0], dark[-1], dark[:, 0], dark[:, -1])
    if paper < 128 or max(float(side.mean()) for side in sides) < 0.5:
        return gray
    _, labels = cv2.connectedComponents(cv2.morphologyEx(dark, cv2.MORPH_OPEN, np.ones((3, 3), np.uint8)))
    lid = np.zeros_like(dark)
    for label in {int(n) for side in (labels[0], labels[-1], labels[:, 0], labels[:, -1]) for n in np.unique(side)}:
        part = labels == label
        along = max(part[0].mean(), part[-1].mean(), part[:, 0].mean(), part[:, -1].mean())
        if label and along >= 0.5 and float(small[part].std()) < _EVEN:
            lid[part] = 1
    if not lid.any() or lid.mean() > 0.5:
        return gray
    wide = cv2.resize(cv2.dilate(lid, np.ones((3, 3), np.uint8)), (gray.shape[1], gray.shape[0]))
    return np.where(wide > 0, np.uint8(paper), gray)


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
    if abs(best) == _MAX_SKEW:
        best = _sharpest(half, np.copysign(np.arange(_MAX_SKEW, _FAR_SKEW + 0.01, 0.5), best))
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


def is_speckled(gray: Gray) -> bool:
    """A page of a bad fax: far more specks than letters have dots and marks, as two fifths of the page show."""
    height = gray.shape[0]
    part = gray[height // 5 : height * 3 // 5]
    _, areas, letters, limit = _components((part < 128).astype(np.uint8))
    small = int((areas[1:] <= limit).sum())
    return small > 120 and small > 1.2 * letters


def _components(dark: NDArray[np.uint8]) -> tuple[Any, Any, int, float]:
    """Labels and areas of what hangs together, the number of letters, and the area of the largest speck."""
    _, labels, stats, _ = cv2.connectedComponentsWithStats(dark, connectivity=8)
    # The height of letters, in pixels, says how large a speck can be at this resolution.
    tall = stats[1:, cv2.CC_STAT_HEIGHT]
    letters = tall[(tall > 8) & (tall < 100)]
    limit = max(3.0, (float(np.median(letters)) if len(letters) else 20.0) ** 2 * 0.012)
    return labels, stats[:, cv2.CC_STAT_AREA], len(letters), limit


def despeckle(gray: Gray) -> Gray:
    """Components too small for a dot or a tone mark go; those beside a letter stay."""
    labels, areas, _, limit = _components((gray < 128).astype(np.uint8))
    specks = areas <= limit
    specks[0] = False
    out = gray.copy()
    out[specks[labels]] = 255
    return out


def flatten_sheet(image: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """A photographed sheet cut out along its four edges and laid flat; the image as it is where no sheet stands out."""
    height, width = image.shape[:2]
    gray = cv2.cvtColor(image, cv2.COLOR_RGB2GRAY) if image.ndim == 3 else image
    scale = 500 / max(height, width)
    small = np.asarray(cv2.resize(gray, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA), np.uint8)
    corners = _outlined_sheet(small)
    if corners is None:
        corners = _bright_sheet(small)
    if corners is None:
        return image
    points = corners / scale
    wide = int(max(np.linalg.norm(points[1] - points[0]), np.linalg.norm(points[2] - points[3])))
    tall = int(max(np.linalg.norm(points[3] - points[0]), np.linalg.norm(points[2] - points[1])))
    target = np.array([[0, 0], [wide - 1, 0], [wide - 1, tall - 1], [0, tall - 1]], np.float32)
    matrix = cv2.getPerspectiveTransform(points, target)
    return np.asarray(cv2.warpPerspective(image, matrix, (wide, tall), flags=cv2.INTER_CUBIC), np.uint8)


def _bright_sheet(small: Gray) -> NDArray[np.float32] | None:
    """The corners of a bright patch on a dark ground."""
    border = np.concatenate([small[:4].ravel(), small[-4:].ravel(), small[:, :4].ravel(), small[:, -4:].ravel()])
    _, bright = cv2.threshold(cv2.GaussianBlur(small, (5, 5), 0), 0, 255, cv2.THRESH_BINARY + cv2.THRESH_OTSU)
    inner = float(np.median(small[bright > 0])) if (bright > 0).any() else 0.0
    if float(np.median(border)) > inner - 45:
        return None
    bright = cv2.morphologyEx(bright, cv2.MORPH_CLOSE, np.ones((15, 15), np.uint8))
    outlines, _ = cv2.findContours(bright, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    return _four_corners(max(outlines, key=cv2.contourArea), small.size) if outlines else None


def _outlined_sheet(small: Gray) -> NDArray[np.float32] | None:
    """The corners of a sheet that shows by its edges, also where the ground in the light is as bright as its shade."""
    edges = cv2.Canny(cv2.GaussianBlur(small, (5, 5), 0), 20, 60)
    edges = cv2.morphologyEx(edges, cv2.MORPH_CLOSE, np.ones((7, 7), np.uint8))
    outlines, _ = cv2.findContours(edges, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    for outline in sorted(outlines, key=cv2.contourArea, reverse=True)[:3]:
        corners = _four_corners(outline, small.size)
        if corners is not None and _is_lighter_inside(small, corners):
            return corners
    return None


def _is_lighter_inside(small: Gray, corners: NDArray[np.float32]) -> bool:
    """Along each edge paper must be lighter than what lies beyond; a frame printed on paper is not."""
    middle = corners.mean(0)
    for a, b in zip(corners, np.roll(corners, -1, axis=0), strict=True):
        steps = []
        for part in np.linspace(0.1, 0.9, 17):
            point = a + part * (b - a)
            inward = (middle - point) / np.linalg.norm(middle - point) * 7
            inside, beyond = point + inward, point - inward
            if not (0 <= beyond[0] < small.shape[1] and 0 <= beyond[1] < small.shape[0]):
                return False
            steps.append(int(small[int(inside[1]), int(inside[0])]) - int(small[int(beyond[1]), int(beyond[0])]))
        if float(np.median(steps)) < 12:
            return False
    return True


def _four_corners(outline: Any, whole: int) -> NDArray[np.float32] | None:
    """The corners (top left first, clockwise) of an outline with four that fills a third of the picture and not all."""
    corners = cv2.approxPolyDP(outline, 0.03 * cv2.arcLength(outline, True), True)
    if not 0.33 < cv2.contourArea(outline) / whole < 0.97 or len(corners) != 4 or not cv2.isContourConvex(corners):
        return None
    points = corners.reshape(4, 2).astype(np.float32)
    sums, differences = points.sum(1), np.diff(points, axis=1).ravel()
    order = [int(np.argmin(sums)), int(np.argmin(differences)), int(np.argmax(sums)), int(np.argmax(differences))]
    return points[order] if len(set(order)) == 4 else None
