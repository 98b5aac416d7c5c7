"""Ruled tables of a born-digital page, from the lines that the PDF itself draws.

The same grid reader serves scans; pdfium's path objects cost a few milliseconds a page where a second PDF
library would cost forty times the text.
"""

from __future__ import annotations

import ctypes
import itertools
from collections.abc import Iterator
from typing import Any

import pypdfium2.raw as pdfium_c

from ..document import BBox
from .grid import Grid, Rule, find_grids, rules_of_boxes
from .pdf_text import Geometry
from .pdfium_calls import objects_of_type

_TOLERANCE = 2.0  # points
_THIN = 3.5
_LONG = 9.0
_MAX_PATHS = 6000  # a drawing or a map, not a table
_MAX_DEPTH = 3  # a page set into another one, once more set into one

Matrix = tuple[float, float, float, float, float, float]
_AS_IT_IS: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)


def drawn_grids(page: Any, geometry: Geometry) -> list[Grid]:
    """The grids that the page's paths draw, in points from its top left."""
    across: list[Rule] = []
    down: list[Rule] = []
    paths = list(itertools.islice(_paths(page), _MAX_PATHS + 1))
    if not _segments([path for path, _ in paths]) >= 4 or len(paths) > _MAX_PATHS:
        return []
    for path, outer in paths:
        boxes, outlined = _boxes(path, outer, geometry)
        # A filled box without an outline is the ground behind a paragraph or a cell, unless it is thin as a line.
        hs, vs = rules_of_boxes(boxes, _THIN, _LONG if outlined else float("inf"))
        across.extend(hs)
        down.extend(vs)
    across = [r for r in across if r.end - r.start > 1.5]
    down = [r for r in down if r.end - r.start > 1.5]
    if len(down) < 2 or len(across) < 2:
        return []
    return [g for g in find_grids(across, down, _TOLERANCE) if g.bbox[2] - g.bbox[0] > 60]


def _paths(page: Any) -> Iterator[tuple[Any, Matrix]]:
    """The paths of the page and of the forms set into it, each with the matrix from its form to the page."""
    for kind, item in objects_of_type(page, pdfium_c.FPDF_PAGEOBJ_PATH, pdfium_c.FPDF_PAGEOBJ_FORM):
        yield from _paths_of(item, kind, _AS_IT_IS, 0)


def _paths_of(item: Any, kind: int, outer: Matrix, depth: int) -> Iterator[tuple[Any, Matrix]]:
    if kind == pdfium_c.FPDF_PAGEOBJ_PATH:
        yield item, outer
    elif kind == pdfium_c.FPDF_PAGEOBJ_FORM and depth < _MAX_DEPTH:
        matrix = _within(_matrix(item), outer)
        for number in range(pdfium_c.FPDFFormObj_CountObjects(item)):
            part = pdfium_c.FPDFFormObj_GetObject(item, number)
            yield from _paths_of(part, pdfium_c.FPDFPageObj_GetType(part), matrix, depth + 1)


def _matrix(item: Any) -> Matrix:
    matrix = pdfium_c.FS_MATRIX()
    pdfium_c.FPDFPageObj_GetMatrix(item, matrix)
    return matrix.a, matrix.b, matrix.c, matrix.d, matrix.e, matrix.f


def _within(inner: Matrix, outer: Matrix) -> Matrix:
    """``inner``, then ``outer``."""
    a, b, c, d, e, f = inner
    p, q, r, s, t, u = outer
    return a * p + b * r, a * q + b * s, c * p + d * r, c * q + d * s, e * p + f * r + t, e * q + f * s + u


def _segments(paths: list[Any]) -> int:
    return sum(max(0, pdfium_c.FPDFPath_CountSegments(p)) for p in paths)


def _boxes(path: Any, outer: Matrix, geometry: Geometry) -> tuple[list[BBox], bool]:
    """The boxes of a path's subpaths (of each stroke of a drawn line, of each rectangle as a whole); is it outlined?"""
    a, b, c, d, e, f = _within(_matrix(path), outer)
    fill, stroke = ctypes.c_int(), ctypes.c_int()
    pdfium_c.FPDFPath_GetDrawMode(path, fill, stroke)
    if not fill.value and not stroke.value:
        return [], False
    boxes: list[BBox] = []
    points: list[tuple[float, float]] = []
    x, y = ctypes.c_float(), ctypes.c_float()

    def close() -> None:
        if len(points) > 1:
            if fill.value or len(points) >= 4:
                boxes.append(_around(points, geometry))
            else:
                boxes.extend(_around(list(ends), geometry) for ends in itertools.pairwise(points))
        points.clear()

    for number in range(pdfium_c.FPDFPath_CountSegments(path)):
        segment = pdfium_c.FPDFPath_GetPathSegment(path, number)
        kind = pdfium_c.FPDFPathSegment_GetType(segment)
        if kind == pdfium_c.FPDF_SEGMENT_MOVETO:
            close()
        elif kind == pdfium_c.FPDF_SEGMENT_BEZIERTO:
            return boxes, False
        if pdfium_c.FPDFPathSegment_GetPoint(segment, x, y):
            points.append((a * x.value + c * y.value + e, b * x.value + d * y.value + f))
    close()
    return boxes, bool(stroke.value)


def _around(points: list[tuple[float, float]], geometry: Geometry) -> BBox:
    xs, ys = [p[0] for p in points], [p[1] for p in points]
    return geometry.box(min(xs), min(ys), max(xs), max(ys))
