"""Compound files ([MS-CFB]), the container of Word 97–2003 documents: their streams by name."""

from __future__ import annotations

import struct
from typing import Final

_MAGIC: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_END: Final = 0xFFFFFFFA
"""Sector numbers from here on are marks (end of chain, free), not sectors."""


class CompoundFile:
    """A compound file. Raises ValueError where it is damaged."""

    def __init__(self, data: bytes) -> None:
        if not data.startswith(_MAGIC) or len(data) < 512:
            raise ValueError("not a compound file")
        self._data = data
        sector_shift, mini_shift = struct.unpack_from("<HH", data, 30)
        if sector_shift not in (9, 12) or mini_shift != 6:
            raise ValueError("unknown sector size")
        self._size, self._mini_size = 1 << sector_shift, 1 << mini_shift
        n_fat, directory, _, self._cutoff, mini_fat, _, difat, _ = struct.unpack_from("<IIIIIIII", data, 44)
        self._fat = self._read_fat(n_fat, difat)
        self._streams = self._read_directory(self._chain(directory))
        root = self._streams.get("Root Entry", (_END, 0))
        self._mini_stream = self._chain(root[0]) if root[0] < _END else b""
        raw = self._chain(mini_fat) if mini_fat < _END else b""
        self._mini_fat = struct.unpack(f"<{len(raw) // 4}I", raw[: len(raw) // 4 * 4])

    def stream(self, name: str) -> bytes | None:
        """The content of the stream ``name``, or None where there is none."""
        if name not in self._streams:
            return None
        start, size = self._streams[name]
        if size >= self._cutoff:
            return self._chain(start)[:size]
        return self._follow(start, self._mini_fat, self._mini_stream, self._mini_size, 0)[:size]

    def _chain(self, start: int) -> bytes:
        return self._follow(start, self._fat, self._data, self._size, self._size)

    @staticmethod
    def _follow(start: int, table: tuple[int, ...], source: bytes, size: int, offset: int) -> bytes:
        parts: list[bytes] = []
        sector = start
        while sector < _END:
            if sector >= len(table) or len(parts) > len(table):
                raise ValueError("broken chain of sectors")
            parts.append(source[offset + sector * size : offset + (sector + 1) * size])
            sector = table[sector]
        return b"".join(parts)

    def _read_fat(self, n_fat: int, difat: int) -> tuple[int, ...]:
        sectors = list(struct.unpack_from("<109I", self._data, 76))
        per_sector = self._size // 4
        seen = 0
        while difat < _END and seen <= len(self._data) // self._size:
            entries = self._words(difat)
            sectors += entries[: per_sector - 1]
            difat = entries[per_sector - 1]
            seen += 1
        fat: list[int] = []
        for sector in [s for s in sectors if s < _END][:n_fat]:
            fat += self._words(sector)
        return tuple(fat)

    def _words(self, sector: int) -> list[int]:
        raw = self._data[(sector + 1) * self._size : (sector + 2) * self._size]
        if len(raw) < self._size:
            raise ValueError("cut short")
        return list(struct.unpack(f"<{self._size // 4}I", raw))

    @staticmethod
    def _read_directory(raw: bytes) -> dict[str, tuple[int, int]]:
        found: dict[str, tuple[int, int]] = {}
        for at in range(0, len(raw) - 127, 128):
            length = struct.unpack_from("<H", raw, at + 64)[0]
            if raw[at + 66] in (2, 5) and 2 <= length <= 64:
                name = raw[at : at + length - 2].decode("utf-16-le", errors="replace")
                found.setdefault(name, struct.unpack_from("<II", raw, at + 116))
        return found
