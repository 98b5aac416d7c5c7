"""The text layer of one PDF page as placed words.

pdfium's text is taken whole, in one call, and a word's place from its first and last character: two calls a
word instead of four a character, which is what keeps this near the cost of the plain text.
"""

from __future__ import annotations

import ctypes
import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import pypdfium2.raw as pdfium_c

from ..document import BBox
from ..patterns import Pattern
from .legacy import to_unicode
from .overprints import without_arrival_stamps, without_watermarks
from .pdfium_calls import char_angles, char_boxes, font_name
from .symbols import symbols_in_unicode
from .tokens import Token, make_rows

# pdfium has U+FFFE (in other calls U+0002) for a hyphen between letters at the end of a line: the word ends there, for
# its other half has its place on the next line.
_HYPHEN = "\ufffe\x02"
_WORD = Pattern(rf"[^\s\x00{_HYPHEN}]+[{_HYPHEN}]?|[{_HYPHEN}]")
_ASCENT, _HEIGHT = 0.891, 1.107  # of the letter size, in the metrics of Times that most office fonts share
_FEWEST, _NEARLY_ALL = 12, 0.85
_SAMPLED = 60  # words of a page that tell in which direction it is written
# In TCVN3 the soft hyphen is ư, which pdfium takes for the hyphen of a word that a line broke: "nh-" is "như".
_BROKEN = Pattern(r"[BCDĐGHKLMNPQRSTVX]?[bcdghklmnpqrstvx®]+-")
_CAPITAL_FONT = Pattern(r"(?i)\.?Vn\w+?H(?:\b|,|-|$)")


@dataclass(frozen=True, slots=True)
class Geometry:
    """From PDF user space (origin bottom left, unturned) to points from the top left of the page as shown."""

    x0: float
    y0: float
    width: float
    height: float
    rotation: int

    def box(self, left: float, bottom: float, right: float, top: float) -> BBox:
        left, right, bottom, top = left - self.x0, right - self.x0, bottom - self.y0, top - self.y0
        if self.rotation == 0:
            return left, self.height - top, right, self.height - bottom
        if self.rotation == 90:
            return bottom, left, top, right
        if self.rotation == 180:
            return self.width - right, bottom, self.width - left, top
        return self.width - top, self.height - right, self.width - bottom, self.height - left


def page_geometry(page: Any) -> Geometry:
    """The geometry of a pypdfium2 page, its crop box and its turn taken into account."""
    left, bottom, _, _ = page.get_cropbox()
    width, height = page.get_size()
    return Geometry(left, bottom, width, height, page.get_rotation())


def as_written(textpage: Any, tokens: Sequence[Token], geometry: Geometry) -> Geometry:
    """``geometry`` turned so that the words stand upright, where nearly all are written along one side of the sheet:
    a broad table may be set sideways on a page that is not turned."""
    sample = tokens[:: max(1, len(tokens) // _SAMPLED)]
    if len(sample) < _FEWEST:
        return geometry
    quarters = Counter(round(2 * angle / math.pi) % 4 for angle in char_angles(textpage, [t.first for t in sample]))
    quarter, count = quarters.most_common(1)[0]
    rotation = -90 * quarter % 360
    if rotation == geometry.rotation or count < _NEARLY_ALL * len(sample):
        return geometry
    sideways = (rotation - geometry.rotation) % 180 == 90
    width, height = (geometry.height, geometry.width) if sideways else (geometry.width, geometry.height)
    return replace(geometry, width=width, height=height, rotation=rotation)


def object_bounds(item: Any) -> tuple[float, float, float, float]:
    """Left, bottom, right and top of a page object."""
    values = [ctypes.c_float() for _ in range(4)]
    pdfium_c.FPDFPageObj_GetBounds(item, *values)
    return values[0].value, values[1].value, values[2].value, values[3].value


def text_tokens(textpage: Any, geometry: Geometry) -> tuple[str, list[Token]]:
    """The text of the page in the PDF's own order, and its words with their places, but for overprints."""
    text: str = textpage.get_text_range()
    raw = textpage.raw
    words = list(_WORD.finditer(symbols_in_unicode(text)))
    ends = _places(raw, text, [at for word in words for at in (word.start(), word.end() - 1)])
    found, sides = char_boxes(textpage, ends)
    tokens: list[Token] = []
    at = 0
    for match in words:
        left, first_top, right, first_bottom, last_left, last_top, last_right, last_bottom = sides[4 * at : 4 * at + 8]
        known = found[at] and found[at + 1]
        start = ends[at]
        at += 2
        if not known:
            continue
        word = match[0].replace("\ufffe", "-").replace("\x02", "-")
        raised = None
        if word[-1].isdigit() or word[-1] in ")*]":
            letter = geometry.box(left, first_bottom, right, first_top)
            if _is_raised(geometry.box(last_left, last_bottom, last_right, last_top), letter):
                raised = _raised(raw, word, start, geometry)
        x0, top, x1, bottom = geometry.box(
            last_left if last_left < left else left,
            first_bottom,
            last_right if last_right > right else right,
            first_top,
        )
        size = (bottom - top) / _HEIGHT
        if size > 0 and x1 > x0:
            base = top + _ASCENT * size
            tokens.append(Token(word, x0, top, x1, bottom, base, size, None, False, raised, None, False, start))
    return text, without_arrival_stamps(without_watermarks(textpage, tokens))


def _places(raw: Any, text: str, offsets: list[int]) -> list[int]:
    """The numbers of the characters at ``offsets`` in the text, -1 where there is none.

    The two drift apart where characters are left out of the text. Asking pdfium costs the more the further on the
    page a character stands, so it is asked at the ends of stretches, and inside one only where its ends differ.
    """
    if len(text) == pdfium_c.FPDFText_CountChars(raw):
        return offsets
    ask = pdfium_c.FPDFText_GetCharIndexFromTextIndex
    drift = [0] * len(text)

    def fill(a: int, b: int, at_a: int, at_b: int) -> None:
        if at_a == at_b or b - a < 2:
            drift[a:b] = [at_a] * (b - a)
            drift[b] = at_b
            return
        middle = (a + b) // 2
        at_middle = ask(raw, middle) - middle
        fill(a, middle, at_a, at_middle)
        fill(middle, b, at_middle, at_b)

    end = len(text) - 1
    if end >= 0:
        fill(0, end, ask(raw, 0), ask(raw, end) - end)
    return [offset + drift[offset] for offset in offsets]


def _is_raised(figure: BBox, letter: BBox) -> bool:
    """A figure behind a letter, much smaller and a little above its line, or far above it: converters of web pages make
    it hardly smaller."""
    usual, height = letter[3] - letter[1], figure[3] - figure[1]
    rise = letter[3] - figure[3]
    if figure[0] < letter[2] - 0.5 * (letter[2] - letter[0]):
        return False  # a word that is written upwards
    return (height <= 0.85 * usual and rise >= 0.05 * usual) or (height <= 0.95 * usual and rise >= 0.25 * usual)


def _raised(raw: Any, word: str, start: int, geometry: Geometry) -> tuple[int, int] | None:
    """The offsets of raised figures at the end of ``word``, whose last one is raised."""
    box = pdfium_c.FS_RECTF()
    pdfium_c.FPDFText_GetLooseCharBox(raw, start, box)
    letter = geometry.box(box.left, box.bottom, box.right, box.top)
    at = len(word) - 1
    while at > 0 and pdfium_c.FPDFText_GetLooseCharBox(raw, start + at - 1, box):
        if not _is_raised(geometry.box(box.left, box.bottom, box.right, box.top), letter):
            break
        at -= 1
    if at == 0 or not word[at:].strip("()[]*").isdigit():
        return None
    return at, len(word)


def with_bold(textpage: Any, row: list[Token]) -> list[Token]:
    """A row whose first and last words are set in a bold font, marked as bold."""
    if all("bold" in font_name(textpage, t.first).lower() for t in (row[0], row[-1])):
        return [t._replace(bold=True) for t in row]
    return row


def in_unicode(textpage: Any, tokens: list[Token], encoding: str) -> list[Token]:
    """Tokens of a page whose layer is in a legacy ``encoding``, line by line in Unicode; fonts of capitals (.VnTimeH)
    make capitals."""
    if encoding == "tcvn3":
        tokens = [t._replace(text=f"{t.text[:-1]}\u00ad") if _BROKEN.fullmatch(t.text) else t for t in tokens]
    rows = make_rows(tokens)
    lines = [" ".join(t.text for t in row) for row in rows]
    converted = to_unicode("\n".join(lines))[0].split("\n")
    out: list[Token] = []
    for row, line in zip(rows, converted, strict=True):
        words = line.split(" ")
        if len(words) != len(row):
            words = [to_unicode(t.text)[0] for t in row]
        ends = {_in_capitals(textpage, t) for t in (row[0], row[-1])}
        for token, word in zip(row, words, strict=True):
            capitals = True in ends and (len(ends) == 1 or _in_capitals(textpage, token))
            _, x0, top, x1, bottom, base, size, sure, bold, raised, note, _, first = token
            text = word.upper() if capitals else word
            out.append(Token(text, x0, top, x1, bottom, base, size, sure, bold, raised, note, False, first))
    return out


def _in_capitals(textpage: Any, token: Token) -> bool:
    return _CAPITAL_FONT.search(font_name(textpage, token.first)) is not None
