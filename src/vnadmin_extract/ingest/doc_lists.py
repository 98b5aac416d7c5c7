"""The lists of Word 97–2003 documents ([MS-DOC] PlfLst, PlfLfo): which number a list paragraph shows."""

from __future__ import annotations

import struct
from typing import Final

from .numbering import Level, Numbering

_FORMS: Final = {
    0: "decimal", 1: "upperRoman", 2: "lowerRoman", 3: "upperLetter", 4: "lowerLetter", 22: "decimalZero",
    23: "bullet", 255: "none",
}  # fmt: skip
_NO_STYLE: Final = 0x0FFF


class DocLists:
    """``of_style``: the number and level that a style gives its paragraphs."""

    def __init__(self, lists: bytes, levels_after: bytes, formats: bytes) -> None:
        self.of_style: dict[int, tuple[str, int]] = {}
        tables: dict[str, dict[int, Level]] = {}
        numbers: dict[str, str] = {}
        starts: dict[tuple[str, int], int] = {}
        try:
            linked = _read_lists(lists, levels_after, tables)
            _read_formats(formats, numbers, starts)
        except (struct.error, IndexError):
            # Damaged list tables cost the numbers, not the text.
            tables, numbers, starts, linked = {}, {}, {}, {}
        first_number = {name: number for number, name in reversed(numbers.items())}
        for style, (name, level) in linked.items():
            if name in first_number:
                self.of_style[style] = (first_number[name], level)
        self._counter = Numbering(tables, numbers, starts)

    def label(self, number: str, level: int) -> str:
        return self._counter.label(number, level)


def _read_lists(lists: bytes, after: bytes, tables: dict[str, dict[int, Level]]) -> dict[int, tuple[str, int]]:
    linked: dict[int, tuple[str, int]] = {}
    count = struct.unpack_from("<H", lists)[0] if lists else 0
    at = 0
    for index in range(count):
        name, _, *styles = struct.unpack_from("<II9HB", lists, 2 + 28 * index)
        simple = bool(styles.pop() & 1)
        levels: dict[int, Level] = {}
        for depth in range(1 if simple else 9):
            levels[depth], at = _read_level(after, at)
            if styles[depth] != _NO_STYLE:
                linked.setdefault(styles[depth], (str(name), depth))
        tables[str(name)] = levels
    return linked


def _read_level(raw: bytes, at: int) -> tuple[Level, int]:
    start, form, flags = struct.unpack_from("<IBB", raw, at)
    n_run, n_paragraph, restart = raw[at + 24], raw[at + 25], raw[at + 26]
    at += 28 + n_run + n_paragraph
    length = struct.unpack_from("<H", raw, at)[0]
    text = raw[at + 2 : at + 2 + 2 * length].decode("utf-16-le", errors="replace")
    # Places of numbers are the characters 0 to 8.
    pattern = "".join(f"%{ord(c) + 1}" if ord(c) < 9 else c for c in text)
    return Level(_FORMS.get(form, "decimal"), pattern, start, restart if flags & 0x08 else None), at + 2 + 2 * length


def _read_formats(raw: bytes, numbers: dict[str, str], starts: dict[tuple[str, int], int]) -> None:
    count = struct.unpack_from("<I", raw)[0] if raw else 0
    overrides = []
    for index in range(count):
        name = struct.unpack_from("<I", raw, 4 + 16 * index)[0]
        numbers[str(index + 1)] = str(name)
        overrides.append(raw[4 + 16 * index + 12])
    at = 4 + 16 * count
    for index, n_levels in enumerate(overrides):
        at += 4
        for _ in range(n_levels):
            start, flags = struct.unpack_from("<II", raw, at)
            at += 8
            if flags & 0x10:
                starts[str(index + 1), flags & 0x0F] = start
            if flags & 0x20:
                _, at = _read_level(raw, at)
