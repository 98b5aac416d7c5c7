"""Spellings that OCR hurt, put right only where one reading is possible."""

from __future__ import annotations


def find_repairs(text: str) -> list[tuple[int, int, str, str]]:
    """Edits ``(start, end, replacement, rule)`` of one paragraph, in order, without overlap."""
    return []
