from __future__ import annotations

from ..document import Note, Page, ReadError


def read_doc(data: bytes) -> tuple[tuple[Page, ...], tuple[Note, ...]]:
    raise ReadError("unsupported_type", "not read yet")
