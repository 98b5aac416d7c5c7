"""Words printed across a page with a text layer ("BẢN DỰ THẢO", "LƯU HÀNH NỘI BỘ"): they are no text of the document.

Left among the words, each lies at the height of some line, is read into it and ties the lines around it together.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

from .pdfium_calls import char_angles
from .tokens import Token, middle

_SLANTED = math.radians(8)  # more than a sheet that lay askew in a scanner
_LARGE = 2.0  # as many times the page's usual size


def without_watermarks(textpage: Any, tokens: list[Token]) -> list[Token]:
    """``tokens`` without words that are slanted, and without large ones that are printed over others."""
    if len(tokens) < 2:
        return tokens
    # Slanted words need more room than their letters: only those larger than most are asked for their angle.
    usual = middle([t.size for t in tokens])
    large = [t for t in tokens if t.size > 1.2 * usual]
    if not large:
        return tokens
    angles = char_angles(textpage, [t.first for t in large])
    slanted = [t for t, angle in zip(large, angles, strict=True) if _is_slanted(angle)]
    over = [t for t in large if t.size > _LARGE * usual and _lies_over(t, tokens, usual)]
    if 2 * len(slanted) > len(tokens):
        return tokens  # a page drawn askew as a whole
    drop = {t.first for t in (*slanted, *over)}
    return [t for t in tokens if t.first not in drop] if drop else tokens


def _is_slanted(angle: float) -> bool:
    """Whether a direction of writing, in radians, is neither along nor across the page."""
    quarter = math.pi / 2
    return _SLANTED < angle % quarter < quarter - _SLANTED


def _lies_over(large: Token, tokens: Sequence[Token], usual: float) -> bool:
    """Whether smaller words are printed inside the box of a large one."""
    inside = [
        t
        for t in tokens
        if t.size <= 1.2 * usual
        and large.x0 < (t.x0 + t.x1) / 2 < large.x1
        and large.top < (t.top + t.bottom) / 2 < large.bottom
    ]
    return len(inside) >= 2
