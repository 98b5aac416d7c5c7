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


_char_box = _plain(pdfium_c.FPDFText_GetLooseCharBox, ctypes.c_int, ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p)
_char_angle = _plain(pdfium_c.FPDFText_GetCharAngle, ctypes.c_float, ctypes.c_void_p, ctypes.c_int)
_object = _plain(pdfium_c.FPDFPage_GetObject, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int)
_object_type = _plain(pdfium_c.FPDFPageObj_GetType, ctypes.c_int, ctypes.c_void_p)


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


def objects_of_type(page: Any, *wanted: int) -> list[tuple[int, Any]]:
    """The page's own objects of some types, as the bindings have them, each with its type."""
    places = range(pdfium_c.FPDFPage_CountObjects(page.raw))
    types = map(_object_type, map(_object, repeat(_address(page.raw)), places))
    return [(kind, pdfium_c.FPDFPage_GetObject(page.raw, i)) for i, kind in enumerate(types) if kind in wanted]
