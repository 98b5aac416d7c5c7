"""The style sheet of Word 97–2003 documents ([MS-DOC] STSH): what a style sets for paragraphs and their runs."""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final, TypeAlias

Properties: TypeAlias = dict[int, bytes]

DELETED, BOLD, STRUCK, CAPS, HIDDEN = 0x0800, 0x0835, 0x0837, 0x083B, 0x083C
TOGGLES: Final = (DELETED, BOLD, STRUCK, CAPS, HIDDEN)
_PARAGRAPH, _CHARACTER = 1, 2
_NO_STYLE: Final = 0x0FFF


@dataclass(frozen=True, slots=True)
class Style:
    """Modifiers that a style sets, those of the styles it is based on included."""

    paragraph: Properties
    run: Properties


NO_STYLE: Final = Style({}, {})


@dataclass(frozen=True, slots=True)
class _Entry:
    base: int
    paragraph: Properties
    run: Properties


def overlay(base: Properties, own: Properties) -> Properties:
    """``own`` over ``base``; of a switch 0x80 means "as the base", 0x81 its opposite."""
    merged = {**base, **own}
    for code in TOGGLES:
        operand = own.get(code)
        if operand in (b"\x80", b"\x81"):
            on = base.get(code, b"\0")[:1] == b"\1"
            merged[code] = b"\1" if on == (operand == b"\x80") else b"\0"
    return merged


def read_styles(raw: bytes, modifiers: Callable[[bytes], Properties]) -> dict[int, Style]:
    """The styles by number. A damaged sheet costs the styles, not the text."""
    try:
        entries = dict(_entries(raw, modifiers))
    except (struct.error, IndexError):
        return {}
    found: dict[int, Style] = {}
    for number in entries:
        chain: list[_Entry] = []
        at = number
        while at in entries and len(chain) < 20:
            chain.append(entries[at])
            at = entries[at].base
        paragraph: Properties = {}
        run: Properties = {}
        for entry in reversed(chain):
            paragraph = overlay(paragraph, entry.paragraph)
            run = overlay(run, entry.run)
        found[number] = Style(paragraph, run)
    return found


def _entries(raw: bytes, modifiers: Callable[[bytes], Properties]) -> Iterator[tuple[int, _Entry]]:
    if len(raw) < 6:
        return
    head, count, base_size = struct.unpack_from("<HHH", raw)
    at = 2 + head
    for number in range(count):
        size = struct.unpack_from("<H", raw, at)[0]
        at += 2
        if size:
            yield number, _entry(raw[at : at + size], base_size, modifiers)
        at += size + size % 2


def _entry(raw: bytes, base_size: int, modifiers: Callable[[bytes], Properties]) -> _Entry:
    _, kind_and_base, counts = struct.unpack_from("<HHH", raw)
    kind, base, n_parts = kind_and_base & 0x0F, kind_and_base >> 4, counts & 0x0F
    at = base_size + 2 + 2 * (struct.unpack_from("<H", raw, base_size)[0] + 1)
    parts: list[bytes] = []
    for _ in range(n_parts):
        at += at % 2
        size = struct.unpack_from("<H", raw, at)[0]
        parts.append(raw[at + 2 : at + 2 + size])
        at += 2 + size
    paragraph: Properties = {}
    run: Properties = {}
    if kind == _PARAGRAPH and parts:
        # The first two bytes name the style itself.
        paragraph = modifiers(parts[0][2:])
        run = modifiers(parts[1]) if len(parts) > 1 else {}
    elif kind == _CHARACTER and parts:
        run = modifiers(parts[0])
    return _Entry(base if base != _NO_STYLE else -1, paragraph, run)
