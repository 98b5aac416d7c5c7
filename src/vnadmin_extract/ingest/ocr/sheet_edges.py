"""A photographed or badly laid sheet: cut out along its edges and laid flat, what lies around it taken off."""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from .prepare import Gray

_SMALL = 500  # pixels of the longer side on which a sheet's edges are looked for
_COARSE = 0.125  # of the picture, on which dark margins are
_STRIP_MM = 2.5  # no stroke of a letter is as thick
_LETTERS = 0.01  # of a dark area as light as letters on it are
_MOST = 0.5  # of the picture may lie in dark margins; more is a dark page


def flatten_sheet(image: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """A photographed sheet cut out along its four edges and laid flat; the image as it is where no sheet stands out."""
    corners = _find_sheet(image)
    if corners is None:
        return image
    wide, tall = _size(corners)
    return _laid_flat(image, corners, (0.0, 0.0), (wide, tall), (wide, tall))


def flatten_in_place(image: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """The same within a picture of the same size, white around the sheet: what is read keeps about its place on the
    page of a PDF."""
    corners = _find_sheet(image)
    if corners is None:
        return image
    height, width = image.shape[:2]
    wide, tall = _size(corners)
    if _is_level_rectangle(corners) or _reaches_edges(corners, width, height):
        return image  # a scan with something dark around: nothing is warped there
    middle = corners.mean(0)
    left = float(np.clip(middle[0] - wide / 2, 0, max(0, width - wide)))
    top = float(np.clip(middle[1] - tall / 2, 0, max(0, height - tall)))
    return _laid_flat(image, corners, (left, top), (wide, tall), (max(width, wide), max(height, tall)))


def without_dark_margins(gray: Gray, dpi: float) -> Gray:
    """Paper where the scanner saw its lid, its edge or the ground: dark strips that begin at an edge of the picture."""
    small = np.asarray(cv2.resize(gray, None, fx=_COARSE, fy=_COARSE, interpolation=cv2.INTER_AREA), np.uint8)
    paper = float(np.percentile(small, 80))
    thick = max(3, round(_STRIP_MM / 25.4 * dpi * _COARSE))
    # A strip at the very edge is thinner than the strokes that are to stay: the ground goes on beyond the picture.
    ragged = np.pad((small < 0.45 * paper).astype(np.uint8), thick, mode="edge")
    dark = cv2.morphologyEx(ragged, cv2.MORPH_OPEN, np.ones((thick, thick), np.uint8))
    if not dark.any():
        return gray
    _, labels = cv2.connectedComponents(dark, connectivity=4)
    edge = np.unique(np.concatenate([labels[0], labels[-1], labels[:, 0], labels[:, -1]]))
    margins = np.isin(labels, edge[edge > 0]).astype(np.uint8)
    if _holds_letters(margins[thick:-thick, thick:-thick], small, paper, thick):
        return gray
    margins |= np.asarray(cv2.dilate(margins, np.ones((2 * thick + 1,) * 2, np.uint8)), np.uint8) & ragged
    margins = margins[thick:-thick, thick:-thick]
    if not 0 < margins.mean() < _MOST:
        return gray
    grown = cv2.dilate(margins, np.ones((3, 3), np.uint8))
    mask = cv2.resize(grown, (gray.shape[1], gray.shape[0]), interpolation=cv2.INTER_NEAREST) > 0
    out = gray.copy()
    out[mask] = round(paper)
    return out


def _holds_letters(margins: NDArray[np.uint8], small: Gray, paper: float, thick: int) -> bool:
    """Whether light strokes stand within the dark: a coloured band or cover with white letters is no margin."""
    closed = cv2.morphologyEx(margins, cv2.MORPH_CLOSE, np.ones((4 * thick + 1,) * 2, np.uint8))
    inner = cv2.erode(closed, np.ones((2 * thick + 1,) * 2, np.uint8), borderType=cv2.BORDER_REPLICATE) > 0
    return bool(inner.any() and (small[inner] > 0.45 * paper).mean() > _LETTERS)


def _find_sheet(image: NDArray[np.uint8]) -> NDArray[np.float32] | None:
    """The corners of the sheet, top left first, clockwise, in pixels of ``image``."""
    gray = cv2.cvtColor(image, cv2.COLOR_RGB2GRAY) if image.ndim == 3 else image
    scale = _SMALL / max(image.shape[:2])
    small = np.asarray(cv2.resize(gray, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA), np.uint8)
    corners = _outlined_sheet(small)
    if corners is None:
        corners = _bright_sheet(small)
    return None if corners is None else (corners / scale).astype(np.float32)


def _size(corners: NDArray[np.float32]) -> tuple[int, int]:
    """Width and height of the sheet: the longer of two edges that face each other."""
    sides = np.linalg.norm(np.roll(corners, -1, axis=0) - corners, axis=1)
    return int(max(sides[0], sides[2])), int(max(sides[1], sides[3]))


def _is_level_rectangle(corners: NDArray[np.float32]) -> bool:
    """Whether the sheet lies as a scanner shows it: right angles, edges along those of the picture."""
    sides = np.roll(corners, -1, axis=0) - corners
    slants = np.degrees(np.arctan2(sides[:, 1], sides[:, 0])) - np.array([0.0, 90.0, 180.0, 270.0])
    slants = (slants + 180) % 360 - 180
    return bool(np.ptp(slants) < 1.5)


def _reaches_edges(corners: NDArray[np.float32], width: int, height: int) -> bool:
    """Whether two edges of what was found are the picture's own: its shape says nothing of how the sheet lies."""
    x, y = corners[:, 0], corners[:, 1]
    near = 0.015 * max(width, height)
    own = (
        (x[[0, 3]] < near).all(),
        (x[[1, 2]] > width - near).all(),
        (y[:2] < near).all(),
        (y[2:] > height - near).all(),
    )
    return sum(map(bool, own)) >= 2


def _laid_flat(
    image: NDArray[np.uint8],
    corners: NDArray[np.float32],
    at: tuple[float, float],
    size: tuple[int, int],
    canvas: tuple[int, int],
) -> NDArray[np.uint8]:
    (x, y), (wide, tall) = at, size
    target = np.array([[x, y], [x + wide - 1, y], [x + wide - 1, y + tall - 1], [x, y + tall - 1]], np.float32)
    matrix = cv2.getPerspectiveTransform(corners, target)
    flat = cv2.warpPerspective(image, matrix, canvas, flags=cv2.INTER_LANCZOS4)
    outside = np.ones(flat.shape[:2], bool)
    outside[round(y) : round(y) + tall, round(x) : round(x) + wide] = False
    flat[outside] = 255
    return np.asarray(flat, np.uint8)


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
