"""The head of a column of running numbers, "STT" or "TT": bold capitals in a narrow cell that no reader gets right."""

from __future__ import annotations

from collections.abc import Sequence

from ...patterns import Pattern
from ..grid import Grid, GridCell
from ..tokens import Row, Token
from .prepare import Gray
from .ruled import ink_lines

_RUNNING = Pattern(r"(?:[IVX]{1,5}|\d{1,3}(?:\.\d{1,2})?|[A-Da-dđ]|[-–+*])[.)]?")
_STROKES = Pattern(r"[1IlT|]{2}|S[ITLEHilr1|]{1,3}")
_HEADS = {2: "TT", 3: "STT"}
_WIDE = 0.96  # a T or an S is as wide as this part of its height
_SURE = 0.85
_MIN_RUNNING = 0.7


def with_serial_head(grid: Grid, tokens: Sequence[Token], gray: Gray, dpi: float) -> Row:
    """``tokens`` of a grid, with the head of its first column put right where that column holds running numbers.

    What stands there is told by its width: two or three capitals of one height, on one line or more.
    """
    first = [cell for cell in grid.cells if cell.column == 0 and cell.column_span == 1]
    if len(first) < 2 or first[0].row != 0:
        return list(tokens)
    head = [t for t in tokens if _holds(first[0], t)]
    text = "".join(t.text for t in head)
    if not head or len(text) > 6 or text in _HEADS.values():
        return list(tokens)
    if not _STROKES.fullmatch(text) and any((t.confidence or 0.0) > _SURE for t in head if len(t.text) > 1):
        return list(tokens)
    below = ["".join(t.text for t in tokens if _holds(cell, t)) for cell in first[1:]]
    below = [b for b in below if b]
    if not below or sum(_RUNNING.fullmatch(b) is not None for b in below) < _MIN_RUNNING * len(below):
        return list(tokens)
    letters = [max(1, round(wide / tall / _WIDE)) for wide, tall in ink_lines(gray, first[0].bbox, dpi)]
    meant = _HEADS.get(sum(letters))
    if meant is None:
        return list(tokens)
    return [t for t in tokens if t not in head] + _set(meant, letters, head)


def _holds(cell: GridCell, token: Token) -> bool:
    x, y = (token.x0 + token.x1) / 2, (token.top + token.bottom) / 2
    return cell.bbox[0] <= x <= cell.bbox[2] and cell.bbox[1] <= y <= cell.bbox[3]


def _set(text: str, letters: Sequence[int], head: Sequence[Token]) -> Row:
    """``text`` in the place of ``head``, so many letters on each of its lines."""
    model = min(head, key=lambda t: t.top)
    height = model.bottom - model.top
    out: Row = []
    for line, count in enumerate(letters):
        down = 1.2 * line * height
        out.append(
            model._replace(
                text=text[:count],
                top=model.top + down,
                bottom=model.bottom + down,
                base=model.base + down,
                confidence=_SURE,
                note=None,
                raised=None,
            )
        )
        text = text[count:]
    return out


__all__ = ["with_serial_head"]
