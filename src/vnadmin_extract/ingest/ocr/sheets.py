"""A sheet on which two pages lie side by side, as copiers lay an open book: read as two."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

import numpy as np
from numpy.typing import NDArray

from ...document import Page
from ..options import ReadOptions
from ..tokens import Token
from .page import read_page
from .prepare import Gray, to_gray

_BROAD = 1.25  # times as wide as high: two upright pages have 1.4
_MIDDLE = (0.42, 0.58)  # of the width: where the pages meet
_GUTTER = 0.045  # of the width at least: two margins; the columns of a page or table are parted by less
_DARK = 150
_SPECKS = 0.002  # so much of a white column's height may be dark
_FILLED = 0.3  # of a page's height from its first line to its last


def read_sheet(
    image: NDArray[np.uint8],
    scale: float,
    number: int,
    reason: str,
    options: ReadOptions,
    *,
    extra: Sequence[Token] = (),
    bgr: bool = True,
) -> tuple[Page, ...]:
    """The page in ``image``, or the two of an open book, both with its ``number``. The arguments are ``read_page``'s;
    places on the right page are told from its own left edge."""
    middle = None if extra else find_gutter(to_gray(image, bgr=bgr))
    if middle is None:
        return (read_page(image, scale, number, reason, options, extra=extra, bgr=bgr),)
    halves = (("left", image[:, :middle]), ("right", image[:, middle:]))
    return tuple(
        read_page(np.ascontiguousarray(half), scale, number, f"{reason}; {side} half of a sheet", options, bgr=bgr)
        for side, half in halves
    )


def find_gutter(gray: Gray) -> int | None:
    """Where to cut a broad sheet in two: the middle of a wide strip that is white from its top to its foot."""
    height, width = gray.shape
    if width < _BROAD * height:
        return None
    dark = gray < _DARK
    start, end = (int(part * width) for part in _MIDDLE)
    white = dark[:, start:end].mean(0) <= _SPECKS
    at, best = start, (0, 0)
    for is_white, run in groupby(white.tolist()):
        long = len(list(run))
        if is_white and long > best[1] - best[0]:
            best = at, at + long
        at += long
    if best[1] - best[0] < _GUTTER * width:
        return None
    middle = (best[0] + best[1]) // 2
    return middle if _is_filled(dark[:, :middle]) and _is_filled(dark[:, middle:]) else None


def _is_filled(dark: NDArray[np.bool_]) -> bool:
    """Whether half of a sheet holds a page: lines over a good part of its height, and ink over most of its width."""
    rows, columns = np.flatnonzero(dark.mean(1) > 0.005), np.flatnonzero(dark.mean(0) > 2 * _SPECKS)
    if not len(rows) or not len(columns):
        return False
    tall, wide = int(rows[-1] - rows[0]), int(columns[-1] - columns[0])
    return bool(tall > _FILLED * dark.shape[0] and wide > 0.5 * dark.shape[1])
