"""What was printed over a page with a text layer and is no text of the document: watermarks ("BẢN DỰ THẢO") and the
stamp of incoming mail ("CÔNG VĂN ĐẾN, Số …, Ngày …").

Left among the words, each word of them lies at the height of some line, is read into it and ties the lines around it
together.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

from ..patterns import Pattern
from .pdfium_calls import char_angles
from .tokens import Row, Token, middle, text_of

_SLANTED = math.radians(8)  # more than a sheet that lay askew in a scanner
_LARGE = 2.0  # as many times the page's usual size
_ARRIVED = Pattern(r"(?:(?:CÔNG VĂN|VĂN BẢN) )?ĐẾN(?: (?=Số|Ngày).*)?")
# Not the number of the document itself, which has a stroke.
_FIELD = Pattern(r"(?!Số ?: ?[\d.… ]*/)(?:Số|Ngày|Giờ|Chuyển|Kính chuyển|Lưu|Hồ sơ)(?![^\W_])|[\d.… ]+\Z")
_WIDEST, _TALLEST = 230.0, 115.0  # points


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


def without_arrival_stamps(tokens: list[Token]) -> list[Token]:
    """``tokens``, in the PDF's own order, without the words of stamps of incoming mail, which stand together there."""
    if not any(t.text == "ĐẾN" for t in tokens):
        return tokens
    lines = _lines(tokens)
    drop: set[int] = set()
    for number, line in enumerate(lines):
        if not _ARRIVED.fullmatch(text_of(line)):
            continue
        end = number + 1
        while end < len(lines) and _FIELD.match(text_of(lines[end])) and _is_near(line, lines[end]):
            end += 1
        said = " ".join(text_of(of) for of in lines[number:end])
        if "Số" in said and "Ngày" in said:
            # The name of the body that received it stands above.
            begin = number - 1 if number and _is_name_above(lines[number - 1], line) else number
            drop.update(t.first for of in lines[begin:end] for t in of)
    return [t for t in tokens if t.first not in drop] if drop else tokens


def _lines(tokens: Sequence[Token]) -> list[Row]:
    """Words that follow one another on one base."""
    lines: list[Row] = []
    for token in tokens:
        last = lines[-1][-1] if lines else None
        if last and abs(last.base - token.base) < 0.34 * last.size and 0 < token.x0 - last.x0 < _WIDEST:
            lines[-1].append(token)
        else:
            lines.append([token])
    return lines


def _is_near(arrived: Row, line: Row) -> bool:
    below = line[0].base - arrived[0].base
    return -arrived[0].size < below < _TALLEST and abs(line[0].x0 - arrived[0].x0) < _WIDEST / 2


def _is_name_above(line: Row, arrived: Row) -> bool:
    size = arrived[0].size
    above = arrived[0].base - line[0].base
    alike = abs(line[0].size - size) < 0.1 * size and line[-1].x1 - line[0].x0 < _WIDEST
    return alike and 0 < above < 2 * size and abs(line[0].x0 - arrived[0].x0) < _WIDEST / 2 and text_of(line).isupper()
