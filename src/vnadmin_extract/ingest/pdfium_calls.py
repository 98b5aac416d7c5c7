"""pdfium's functions that are called for each word or object of a page, with plain addresses for their arguments.

A call through pypdfium2's own bindings makes Python objects of pointers and structures, which for thousands of calls
a page costs more than what pdfium does in them.
"""

from __future__ import annotations

import ctypes
from collections.abc import Sequence
from itertools import repeat
from typing import Any

import pypdfium2.raw as pdfium_c


def _plain(function: Any, result: Any, *arguments: Any) -> Any:
    """``function`` with plain numbers in and out."""
    return ctypes.PYFUNCTYPE(result, *arguments)(ctypes.cast(function, ctypes.c_void_p).value or 0)


_AT, _INDEX = ctypes.c_void_p, ctypes.c_int
_char_box = _plain(pdfium_c.FPDFText_GetLooseCharBox, ctypes.c_int, _AT, _INDEX, _AT)
_char_angle = _plain(pdfium_c.FPDFText_GetCharAngle, ctypes.c_float, _AT, _INDEX)
_font_info = _plain(pdfium_c.FPDFText_GetFontInfo, ctypes.c_ulong, _AT, _INDEX, _AT, ctypes.c_ulong, _AT)
_object = _plain(pdfium_c.FPDFPage_GetObject, _AT, _AT, _INDEX)
_object_type = _plain(pdfium_c.FPDFPageObj_GetType, ctypes.c_int, _AT)


def _address(handle: Any) -> int:
    return ctypes.cast(handle, ctypes.c_void_p).value or 0


def char_boxes(textpage: Any, indices: Sequence[int]) -> tuple[list[int], list[float]]:
    """For each character whether it has a place; and of all of them left, top, right, bottom, one after another."""
    values = (ctypes.c_float * (4 * len(indices)))()
    first = ctypes.addressof(values)
    found = list(map(_char_box, repeat(_address(textpage.raw)), indices, range(first, first + 16 * len(indices), 16)))
    return found, values[:]


def char_angles(textpage: Any, indices: Sequence[int]) -> list[float]:
    """For each character the direction in which it is written, in radians."""
    return list(map(_char_angle, repeat(_address(textpage.raw)), indices))


_Name = ctypes.c_char * 160


def font_name(textpage: Any, index: int) -> str:
    """The name of the font of a character."""
    name, flags = _Name(), ctypes.c_int()
    size = _font_info(_address(textpage.raw), index, ctypes.addressof(name), len(name), ctypes.addressof(flags))
    return name.raw[: max(0, min(size, len(name)) - 1)].decode("utf-8", "replace")


def objects_of_type(page: Any, *wanted: int) -> list[tuple[int, Any]]:
    """The page's own objects of some types, as the bindings have them, each with its type."""
    places = range(pdfium_c.FPDFPage_CountObjects(page.raw))
    types = list(map(_object_type, map(_object, repeat(_address(page.raw)), places)))
    if set(wanted).isdisjoint(types):
        return []  # of thousands of objects, where each letter is one
    return [(kind, pdfium_c.FPDFPage_GetObject(page.raw, i)) for i, kind in enumerate(types) if kind in wanted]
