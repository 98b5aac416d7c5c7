"""Small Word 97 files for the tests: one text piece, its paragraphs and runs, in a compound file."""

from __future__ import annotations

import struct
from itertools import pairwise

_SECTOR = 512


def modifier(code: int, operand: bytes) -> bytes:
    return struct.pack("<H", code) + operand


def row_definition(edges: list[int], flags: list[int]) -> bytes:
    """The table definition of a row: the edges of its cells and how they are merged."""
    cells = b"".join(struct.pack("<H18x", flag) for flag in flags) if any(flags) else b""
    body = bytes([len(flags)]) + struct.pack(f"<{len(edges)}h", *edges) + cells
    return struct.pack("<HH", 0xD608, len(body) + 1) + body


def doc(
    paragraphs: list[tuple[str, bytes]],
    runs: list[tuple[int, int, bytes]] = (),  # type: ignore[assignment]
    fonts: tuple[str, ...] = ("Times New Roman",),
    notes: list[tuple[int, str]] = (),  # type: ignore[assignment]
    flags: int = 0x0200,
    styles: tuple[bytes, ...] = (),
    levels: tuple[tuple[int, str], ...] = (),
) -> bytes:
    """``paragraphs``: text with its mark at the end, and property modifiers; ``runs``: modifiers of stretches of the
    text; ``notes``: places of footnote marks and the notes' texts; ``levels``: form and text of list 1's levels."""
    main = "".join(text for text, _ in paragraphs)
    footnotes = "".join(text + "\r" for _, text in notes)
    text = (main + footnotes).encode("utf-16-le")
    begin = 2048
    table = bytearray()
    places: dict[int, tuple[int, int]] = {}

    def part(place: int, content: bytes) -> None:
        places[place] = (len(table), len(content))
        table.extend(content)

    ends = [begin]
    for content, _ in paragraphs:
        ends.append(ends[-1] + 2 * len(content))
    papx = _page(ends, [p for _, p in paragraphs], 13, lambda p: bytes([0, (len(p) + 2 + 1) // 2]) + b"\0\0" + p)
    cuts = sorted({0, len(main), *(a for a, _, _ in runs), *(b for _, b, _ in runs)})
    looks = [b"".join(p for x, y, p in runs if x <= a and b <= y) for a, b in pairwise(cuts)]
    chpx = _page([begin + 2 * c for c in cuts], looks, 1, lambda p: bytes([len(p)]) + p)
    first_page = (begin + len(text) + _SECTOR - 1) // _SECTOR
    span = struct.pack("<II", begin, begin + len(text))
    part(0x00FA, span + struct.pack("<I", first_page))
    part(0x0102, span + struct.pack("<I", first_page + 1))
    if styles:
        part(0x00A2, struct.pack("<HHH14x", 18, len(styles), 10) + b"".join(map(_style, styles)))
    part(0x0112, struct.pack("<HH", len(fonts), 0) + b"".join(map(_font, fonts)))
    pieces = struct.pack("<II", 0, len(text) // 2) + struct.pack("<HIH", 0, begin, 0)
    part(0x01A2, b"\2" + struct.pack("<I", len(pieces)) + pieces)
    if levels:
        part(0x02E2, struct.pack("<HII9HBB", 1, 77, 0, *[0x0FFF] * 9, 0, 0))
        # The levels lie behind the part, which does not count them.
        table.extend(b"".join(map(_level, [*levels, *[(0, "")] * (9 - len(levels))])))
        part(0x02EA, struct.pack("<II8xBBBBI", 1, 77, 0, 0, 0, 0, 0))
    if notes:
        calls = [place for place, _ in notes]
        part(0x00AA, struct.pack(f"<{len(calls) + 1}I", *calls, len(main)) + b"\0\0" * len(calls))
        bounds = [0]
        for _, note in notes:
            bounds.append(bounds[-1] + len(note) + 1)
        part(0x00B2, struct.pack(f"<{len(bounds)}I", *bounds) + struct.pack("<I", bounds[-1]))
    head = bytearray(begin)
    head[:4] = b"\xec\xa5\xc1\x00"
    struct.pack_into("<H", head, 0x0A, flags)
    struct.pack_into("<II", head, 0x4C, len(main), len(footnotes))
    for place, pair in places.items():
        struct.pack_into("<II", head, place, *pair)
    body = bytes(head) + text
    return compound({"WordDocument": body.ljust(first_page * _SECTOR, b"\0") + chpx + papx, "1Table": bytes(table)})


def _level(level: tuple[int, str]) -> bytes:
    form, text = level
    head = struct.pack("<IBB9xB8xBBBB", 1, form, 0, 0, 0, 0, 0, 0)
    return head + struct.pack("<H", len(text)) + text.encode("utf-16-le")


def _style(run: bytes) -> bytes:
    """A paragraph style, based on none, that sets ``run`` on its text."""
    parts = struct.pack("<HH", 2, 0) + struct.pack("<H", len(run)) + run
    body = struct.pack("<HHHHH", 0, 1 | 0x0FFF << 4, 2, 0, 0) + struct.pack("<HHH", 1, 0x61, 0) + parts
    return struct.pack("<H", len(body)) + body + b"\0" * (len(body) % 2)


def _font(name: str) -> bytes:
    body = bytes(39) + name.encode("utf-16-le") + b"\0\0"
    return bytes([len(body)]) + body


def _page(bounds: list[int], properties: list[bytes], entry: int, pack: object) -> bytes:
    """A page of formatted runs or paragraphs: bounds, a table of places, and the properties from the end."""
    page = bytearray(_SECTOR)
    count = len(properties)
    struct.pack_into(f"<{count + 1}I", page, 0, *bounds)
    at = 510
    for index, raw in enumerate(properties):
        packed = pack(raw)  # type: ignore[operator]
        at = (at - len(packed)) // 2 * 2
        page[at : at + len(packed)] = packed
        page[4 * (count + 1) + entry * index] = at // 2
    page[511] = count
    return bytes(page)


def compound(streams: dict[str, bytes]) -> bytes:
    """A compound file with large sectors only (every stream is padded to more than 4096 bytes)."""
    sectors: list[bytes] = []
    chains: list[int] = []
    entries = [_entry("Root Entry", 5, 0xFFFFFFFE, 0)]
    for name, content in streams.items():
        content = content.ljust(4608, b"\0")
        start = len(sectors)
        blocks = [content[i : i + _SECTOR].ljust(_SECTOR, b"\0") for i in range(0, len(content), _SECTOR)]
        sectors += blocks
        chains += [*range(start + 1, start + len(blocks)), 0xFFFFFFFE]
        entries.append(_entry(name, 2, start, len(content)))
    directory = len(sectors)
    sectors.append(b"".join(entries).ljust(_SECTOR, b"\0"))
    chains.append(0xFFFFFFFE)
    fat = len(sectors)
    chains.append(0xFFFFFFFD)
    sectors.append(struct.pack("<128I", *chains, *[0xFFFFFFFF] * (128 - len(chains))))
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".ljust(24, b"\0") + struct.pack("<HHHHH6x", 0x3E, 3, 0xFFFE, 9, 6)
    head += struct.pack("<IIIIIIIII", 0, 1, directory, 0, 4096, 0xFFFFFFFE, 0, 0xFFFFFFFE, 0)
    return head + struct.pack("<109I", fat, *[0xFFFFFFFF] * 108) + b"".join(sectors)


def _entry(name: str, kind: int, start: int, size: int) -> bytes:
    raw = name.encode("utf-16-le")
    entry = raw.ljust(64, b"\0") + struct.pack("<HBB", len(raw) + 2, kind, 1)
    return entry.ljust(116, b"\0") + struct.pack("<IQ", start, size)
