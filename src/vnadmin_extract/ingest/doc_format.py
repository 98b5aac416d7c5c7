"""The parts of the Word 97–2003 format ([MS-DOC]) that say what the text is and how it is set.

The text lies in pieces; its paragraphs and runs have properties in 512-byte pages, as lists of "single property
modifiers" (a 16-bit code and an operand).
"""

from __future__ import annotations

import struct
from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final, TypeAlias

from .doc_lists import DocLists
from .doc_styles import Style, overlay, read_styles

# Places of (offset, length) pairs in the file information block.
_STYLE_SHEET: Final = 0x00A2
_FOOTNOTE_REFS: Final = 0x00AA
_FOOTNOTE_TEXTS: Final = 0x00B2
_RUN_PAGES: Final = 0x00FA
_PARAGRAPH_PAGES: Final = 0x0102
_FONTS: Final = 0x0112
_PIECES: Final = 0x01A2
_LISTS: Final = 0x02E2
_LIST_FORMATS: Final = 0x02EA

_OPERAND_SIZES: Final = (1, 1, 2, 4, 2, 2, -1, 3)
_TABLE_DEFINITION: Final = 0xD608
_TAB_STOPS: Final = 0xC615

STYLE: Final = -1
"""Not a modifier: the number of a paragraph's style, as two bytes."""
RAISED, FONT = 0x2A48, 0x4A4F
IN_TABLE, ROW_END, LIST, LIST_LEVEL, DEFINITION = 0x2416, 0x2417, 0x460B, 0x260A, _TABLE_DEFINITION


_Set: TypeAlias = tuple[int, int, dict[int, bytes]]


@dataclass(frozen=True, slots=True)
class Span:
    """Characters ``start`` to ``end`` of the text with the properties that are set on them."""

    start: int
    end: int
    properties: dict[int, bytes]

    def flag(self, code: int) -> bool:
        return self.properties.get(code, b"\0")[:1] == b"\1"

    def under(self, base: dict[int, bytes]) -> Span:
        """The span with the properties of its style beneath its own."""
        return Span(self.start, self.end, overlay(base, self.properties))

    def number(self, code: int) -> int | None:
        operand = self.properties.get(code)
        return None if operand is None else int.from_bytes(operand[:2], "little")


@dataclass(frozen=True, slots=True)
class _Piece:
    start: int
    end: int
    offset: int
    width: int


class WordFile:
    """The text of a document and the properties of its parts. Raises ValueError or struct.error where damaged."""

    def __init__(self, main: bytes, tables: dict[str, bytes | None]) -> None:
        if len(main) < 0x01AA or main[:2] != b"\xec\xa5":
            raise ValueError("no Word 97 text")
        flags = struct.unpack_from("<H", main, 0x0A)[0]
        self.encrypted = bool(flags & 0x0100)
        self._main = main
        table = tables["1Table" if flags & 0x0200 else "0Table"]
        if self.encrypted or table is None:
            self._table = b""
            if not self.encrypted:
                raise ValueError("no table stream")
            return
        self._table = table
        self.n_main, self.n_footnotes = struct.unpack_from("<II", main, 0x4C)
        self._pieces = list(self._read_pieces())
        self.text = "".join(map(self._decode, self._pieces))
        self.fonts = list(self._read_fonts())

    def _part(self, place: int) -> bytes:
        offset, length = struct.unpack_from("<II", self._main, place)
        return self._table[offset : offset + length]

    def _read_pieces(self) -> Iterator[_Piece]:
        clx = self._part(_PIECES)
        at = 0
        while at < len(clx) and clx[at] == 1:
            at += 3 + int(struct.unpack_from("<H", clx, at + 1)[0])
        if at >= len(clx) or clx[at] != 2:
            raise ValueError("no piece table")
        length = struct.unpack_from("<I", clx, at + 1)[0]
        plc = clx[at + 5 : at + 5 + length]
        count = (len(plc) - 4) // 12
        bounds = struct.unpack_from(f"<{count + 1}I", plc)
        for index in range(count):
            code = struct.unpack_from("<I", plc, 4 * (count + 1) + 8 * index + 2)[0]
            narrow = bool(code & 0x40000000)
            offset = (code & 0x3FFFFFFF) // 2 if narrow else code & 0x3FFFFFFF
            if bounds[index] < bounds[index + 1] <= len(self._main):
                yield _Piece(bounds[index], bounds[index + 1], offset, 1 if narrow else 2)

    def _decode(self, piece: _Piece) -> str:
        length = piece.end - piece.start
        raw = self._main[piece.offset : piece.offset + length * piece.width]
        if piece.width == 1:
            # Windows-1252, but bytes without a character there keep their number.
            text = raw.decode("latin-1").translate(_CP1252)
        else:
            # By code unit, so that offsets stay true where a surrogate stands.
            text = "".join(map(chr, struct.unpack(f"<{len(raw) // 2}H", raw[: len(raw) // 2 * 2])))
        return text.ljust(length, "\0")

    def _read_fonts(self) -> Iterator[str]:
        raw = self._part(_FONTS)
        at = 4
        while at + 40 < len(raw):
            size = raw[at]
            yield raw[at + 40 : at + 1 + size].decode("utf-16-le", errors="replace").split("\0")[0]
            at += size + 1

    def lists(self) -> DocLists:
        """The numbered lists."""
        offset, length = (
            struct.unpack_from("<II", self._main, _LISTS) if len(self._main) > _LIST_FORMATS + 8 else (0, 0)
        )
        # The levels stand behind the part that the length counts.
        behind = self._table[offset + length :] if length else b""
        return DocLists(self._part(_LISTS) if length else b"", behind, self._part(_LIST_FORMATS) if length else b"")

    def styles(self) -> dict[int, Style]:
        """The style sheet."""
        return read_styles(self._part(_STYLE_SHEET), _modifiers)

    def footnotes(self) -> list[tuple[int, int, int]]:
        """``(place of the call, start, end)`` of each footnote, as offsets into ``text``."""
        references, texts = self._part(_FOOTNOTE_REFS), self._part(_FOOTNOTE_TEXTS)
        count = max((len(references) - 4) // 6, 0)
        if not count or len(texts) < 4 * (count + 1):
            return []
        calls = struct.unpack_from(f"<{count}I", references)
        bounds = struct.unpack_from(f"<{count + 1}I", texts)
        return [(calls[i], self.n_main + bounds[i], self.n_main + bounds[i + 1]) for i in range(count)]

    def runs(self) -> list[Span]:
        """Stretches of one character style, in order."""
        return self._spans(_RUN_PAGES, self._run_page)

    def paragraphs(self) -> list[Span]:
        """Paragraphs (in tables: cells and ends of rows) with their properties, in order."""
        return self._spans(_PARAGRAPH_PAGES, self._paragraph_page)

    def _spans(self, place: int, read: Callable[[bytes], Iterator[_Set]]) -> list[Span]:
        plc = self._part(place)
        count = max((len(plc) - 4) // 8, 0)
        found: list[Span] = []
        for number in struct.unpack_from(f"<{count}I", plc, 4 * (count + 1)) if count else ():
            page = self._main[512 * (number & 0x3FFFFF) : 512 * (number & 0x3FFFFF) + 512]
            if len(page) == 512:
                for first, last, properties in read(page):
                    found += [Span(a, b, properties) for a, b in self._characters(first, last)]
        return sorted(found, key=lambda span: span.start)

    def _characters(self, first: int, last: int) -> Iterator[tuple[int, int]]:
        """The stretches of ``text`` that lie between two places of the file."""
        for piece in self._pieces:
            end = piece.offset + (piece.end - piece.start) * piece.width
            a, b = max(first, piece.offset), min(last, end)
            if a < b:
                yield piece.start + (a - piece.offset) // piece.width, piece.start + (b - piece.offset) // piece.width

    @staticmethod
    def _run_page(page: bytes) -> Iterator[_Set]:
        count = page[511]
        bounds = struct.unpack_from(f"<{count + 1}I", page)
        for index in range(count):
            at = 2 * page[4 * (count + 1) + index]
            properties = _modifiers(page[at + 1 : at + 1 + page[at]]) if at else {}
            yield bounds[index], bounds[index + 1], properties

    @staticmethod
    def _paragraph_page(page: bytes) -> Iterator[_Set]:
        count = page[511]
        bounds = struct.unpack_from(f"<{count + 1}I", page)
        for index in range(count):
            at = 2 * page[4 * (count + 1) + 13 * index]
            length = 2 * page[at] - 1 if page[at] else 2 * page[at + 1]
            first = at + (1 if page[at] else 2)
            properties = {STYLE: page[first : first + 2], **_modifiers(page[first + 2 : first + length])} if at else {}
            yield bounds[index], bounds[index + 1], properties


_CP1252: Final = {
    code: bytes([code]).decode("cp1252") for code in range(0x80, 0xA0) if code not in (0x81, 0x8D, 0x8F, 0x90, 0x9D)
}


def _modifiers(raw: bytes) -> dict[int, bytes]:
    """A list of property modifiers as a table from code to operand; later ones win."""
    found: dict[int, bytes] = {}
    at = 0
    while at + 2 <= len(raw):
        code = struct.unpack_from("<H", raw, at)[0]
        at += 2
        size = _OPERAND_SIZES[code >> 13]
        if size < 0:
            if at >= len(raw):
                break
            if code == _TABLE_DEFINITION:
                size = struct.unpack_from("<H", raw, at)[0] - 1 if at + 2 <= len(raw) else 0
                at += 2
            else:
                size = 255 if code == _TAB_STOPS and raw[at] == 255 else raw[at]
                at += 1
        found[code] = raw[at : at + size]
        at += size
    return found


def span_at(spans: list[Span], starts: list[int], offset: int) -> Span | None:
    """The span that holds ``offset``; ``starts`` are the spans' starts."""
    index = bisect_right(starts, offset) - 1
    return spans[index] if index >= 0 and offset < spans[index].end else None
