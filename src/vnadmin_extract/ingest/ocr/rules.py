"""The straight rules in the picture of a page: thin dark runs on lighter ground, also where they are broken."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

import cv2
import numpy as np
from numpy.typing import NDArray

from ..grid import Rule
from .prepare import Gray

Mask = NDArray[np.uint8]

DARK = 170
_PALEST = 0.14  # of the paper's brightness: a thin rule is one pale pixel wide at 150 dpi
_THICK = 0.06  # inches; what is thicker is shading, a bar or the margin of the scan
_LEANING = 0.1  # inches that a thin rule may rise or fall on its way
_BROKEN = 2.0  # inches of a broken rule without a sound run
_LEFT = 0.7  # of a break's length, at least, shows the rule's traces
_REACH = 0.04  # inches from a rule to where a letter that touches it goes on


@dataclass(frozen=True, slots=True)
class Rules:
    """The rules of a page, and the pixels of the runs that they were found in."""

    mask: Mask
    across: tuple[Rule, ...]
    down: tuple[Rule, ...]
    sound: tuple[Sequence[Rule], Sequence[Rule]] = ((), ())  # the same without what only traces show

    def may_cross(self, many: int = 2) -> bool:
        """Whether there is enough for a grid or a frame."""
        return len(self.across) >= many and len(self.down) >= many - 1


def find_rules(gray: Gray, dpi: float, without: Mask | None = None) -> Rules | None:
    """The rules of an upright, level page, the ink in ``without`` passed over; None where none can cross.

    A rule is told by how much darker it is than what is beside it, so that shaded cells and the dark margin of a
    scan are not taken for one. Most pages have no rules that cross, and are told by the cheaper look at what is dark.
    """
    length = run_length(dpi)
    dark = (gray < DARK).astype(np.uint8)
    if without is not None:
        dark[without > 0] = 0
    sure = [runs(dark, length, horizontal=horizontal) for horizontal in (True, False)]
    if not all(long.any() for long in sure):
        return None
    size = 2 * (round(_THICK * dpi) // 2) + 3
    above = cv2.morphologyEx(gray, cv2.MORPH_BLACKHAT, np.ones((size, size), np.uint8))
    grain, paper = (float(np.median(picture[::4, ::4])) for picture in (above, gray))
    pale = (above > grain + _PALEST * paper).astype(np.uint8)
    if without is not None:
        pale[without > 0] = 0
    thin = [runs(pale, length, horizontal=horizontal) for horizontal in (True, False)]
    across = list(_pieces(thin[0], sure[0], dpi))
    down = list(_pieces(_turned(thin[1]), _turned(sure[1]), dpi))
    beside = _Traces(_turned(pale), None if without is None else _turned(without), dpi)
    return Rules(
        thin[0] | thin[1],
        tuple(_whole(across, down, _Traces(pale, without, dpi))),
        tuple(_whole(down, across, beside)),
        (across, down),
    )


def run_length(dpi: float) -> int:
    """The shortest run of dark pixels that may be a rule."""
    return max(24, round(0.2 * dpi))


def runs(dark: Mask, length: int, *, horizontal: bool) -> Mask:
    """Dark runs of at least ``length``, closed over the nicks and steps of a scanned line."""
    nick = np.ones((3, 1) if horizontal else (1, 3), np.uint8)
    size = (1, length) if horizontal else (length, 1)
    thick = cv2.dilate(dark, nick)
    return np.asarray(cv2.morphologyEx(thick, cv2.MORPH_OPEN, np.ones(size, np.uint8)), np.uint8)


def _turned(mask: Mask) -> Mask:
    return np.ascontiguousarray(mask.T)


def _pieces(mask: Mask, sure: Mask, dpi: float) -> Iterator[Rule]:
    """The thin runs of ``mask`` of which a part is among the ``sure`` ones."""
    for top, band in _filled_bands(mask):
        _, labels, stats, _ = cv2.connectedComponentsWithStats(band, connectivity=8)
        for number, (start, y, long, thick, area) in enumerate(stats[1:].tolist(), 1):
            if long < 4 * min(thick, _THICK * dpi):
                continue
            box = slice(y, y + thick), slice(start, start + long)
            if not sure[top : top + len(band)][box].any():
                continue
            run = labels[box] == number
            if thick <= _THICK * dpi or (thick <= _LEANING * dpi and area <= _THICK * dpi * long):
                tall = run.sum(0)
                full = np.flatnonzero(2 * tall > np.median(tall))  # without the letters at its ends
                yield Rule(top + y + thick / 2, start + int(full[0]), start + int(full[-1]) + 1)
            elif (row := _straight(run, dpi)) is not None:
                yield Rule(top + y + row[0], start + row[1], start + row[2])


def _straight(run: NDArray[np.bool_], dpi: float) -> tuple[float, int, int] | None:
    """The straight rule in a run that a slanting or winding stroke has joined: its place, start and end."""
    filled = run.sum(1)
    rows = np.flatnonzero(filled > 0.6 * filled.max())
    if rows[-1] - rows[0] + 1 > _THICK * dpi or filled.max() < 0.6 * run.shape[1]:
        return None
    columns = np.flatnonzero(run[rows].any(0))
    return (rows[0] + rows[-1] + 1) / 2, int(columns[0]), int(columns[-1]) + 1


def _filled_bands(mask: Mask) -> Iterator[tuple[int, Mask]]:
    """The runs of rows with anything in them, each with its first row: few of a page's rows hold a rule."""
    filled = np.concatenate(([False], mask.any(1), [False]))
    edges = np.flatnonzero(filled[1:] != filled[:-1])
    for top, bottom in zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True):
        yield top, mask[top:bottom]


@dataclass(frozen=True, slots=True)
class _Traces:
    """What may be left of broken rules, and where other ink hides them."""

    ink: Mask
    hidden: Mask | None
    dpi: float

    def hold(self, at: float, start: float, end: float, known: float = 0.0) -> bool:
        """Whether a rule goes on from ``start`` to ``end``: most columns hold ink on the line, though not all the way
        above or below it as letters' strokes do, and more than the grain of the paper does. Columns under other ink
        tell nothing; ``known`` is the part of columns that must tell something."""
        reach = max(6, round(_REACH * self.dpi))
        row = int(at)
        if not reach <= row < len(self.ink) - reach:
            return False
        columns = slice(int(start), int(end))
        ink = self.ink[row - reach : row + reach + 1, columns] > 0
        if self.hidden is not None:
            clear = ~(self.hidden[row - 1 : row + 2, columns] > 0).any(0)
            if float(clear.mean()) < known:
                return False
            ink = ink[:, clear]
        if not ink.shape[1]:
            return known == 0.0
        inked = ink[reach - 2 : reach + 3].any(0)
        strokes = (ink[:reach].mean(0) > 0.8) | (ink[reach + 1 :].mean(0) > 0.8)
        grain = min(float(ink[:5].any(0).mean()), float(ink[-5:].any(0).mean()))
        return float((inked & ~strokes).mean()) >= max(_LEFT, grain + 0.4)

    def reach(self, at: float, start: float, limit: float, crossing: Sequence[Rule]) -> float:
        """How far from ``start`` towards ``limit`` a rule goes on: to another that it ends at."""
        room = 0.5 * self.dpi
        least, most = min(start, limit), max(start, limit)
        ends = [r.at for r in crossing if least < r.at < most and r.start - room <= at <= r.end + room]
        for end in sorted(ends, key=lambda end: -abs(end - start)):
            near = abs(end - start) <= _BROKEN * self.dpi
            if near and self.hold(at, min(start, end), max(start, end), 0.3):
                return end
        return start


def _whole(pieces: Sequence[Rule], crossing: Sequence[Rule], traces: _Traces) -> list[Rule]:
    """``pieces`` and the breaks between and behind them that show the traces of a rule."""
    out = list(pieces)
    near = max(2.0, 0.015 * traces.dpi)
    groups: list[list[Rule]] = []
    for piece in sorted(pieces, key=lambda r: r.at):
        if groups and piece.at - groups[-1][-1].at <= near / 2 and piece.at - groups[-1][0].at <= near:
            groups[-1].append(piece)
        else:
            groups.append([piece])
    for group in groups:
        group.sort(key=lambda r: r.start)
        for one, other in pairwise([None, *group, None]):
            out.extend(_between(one, other, crossing, traces))
    return out


def _between(one: Rule | None, other: Rule | None, crossing: Sequence[Rule], traces: _Traces) -> Iterator[Rule]:
    """What joins two pieces of a rule, or else goes on behind the one and before the other."""
    start = 0.0 if one is None else one.end
    end = float(traces.ink.shape[1]) if other is None else other.start
    if one is not None and other is not None:
        at = (one.at + other.at) / 2
        if 0 < end - start <= _BROKEN * traces.dpi and traces.hold(at, start, end):
            yield Rule(at, start, end)
            return
    if one is not None and (reached := traces.reach(one.at, start, end, crossing)) > start:
        yield Rule(one.at, start, reached)
    if other is not None and (reached := traces.reach(other.at, end, start, crossing)) < end:
        yield Rule(other.at, reached, end)


__all__ = ["DARK", "Mask", "Rules", "find_rules", "run_length", "runs"]
