"""Authorities that a local paper calls a ministry's own: "Cục Quản lý lao động ngoài nước - Bộ Nội vụ" is none of the
province."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ....patterns import Pattern
from ..names.named import Named

_MINISTRY = r"Bộ (?!Chỉ huy|Tư lệnh|CH|TL|Tổng tham mưu)[A-ZĐ]"
# Behind a comma alone another body may follow: "Cục Thống kê, Bộ Công Thương".
_MINISTRY_S = Pattern(rf"(?: ?[-–] ?| ?\()(?:(?:trực )?thuộc |của )?{_MINISTRY}|,? (?:(?:trực )?thuộc|của) {_MINISTRY}")
_HEADS = ("Cục", "Vụ", "Viện", "Trung tâm")


def of_ministries(text: str, named: Sequence[Named]) -> list[Named]:
    """``named``, such authorities told to be central wherever they stand."""
    central = {
        body.canonical
        for body in named
        if body.head in _HEADS and not body.territory and _MINISTRY_S.match(text, body.end)
    }
    return [replace(b, territory="Trung ương") if b.canonical in central and not b.territory else b for b in named]
