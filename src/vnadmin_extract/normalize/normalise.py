"""Blocks → one clean text with its offset map: NFC, single spaces, footnote marks out, OCR repairs listed."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from ..document import Block, FootnoteMark, Mapped, Paragraph, Repair
from ..patterns import Pattern

_SPACES = Pattern(r"[^\S\t\n]{2,}|[\u00a0\u2000-\u200a\u202f\u3000\x0b\x0c\r\x1c-\x1f\x85\u2028\u2029\n]+")
_CLUSTER = Pattern(r"[^\u0300-\u036f][\u0300-\u036f]+|[\u1100-\u11ff]+|.", re.DOTALL)
BREAK = Mapped("\n", ())
_TAB = Mapped("\t", ())

Edit: TypeAlias = tuple[int, int, str, str]
FindRepairs: TypeAlias = Callable[[Sequence[str]], Sequence[Sequence[Edit]]]


@dataclass(frozen=True, slots=True)
class Normalised:
    """``mapped.text`` is the document's text, one paragraph a line; its map points into the source text."""

    mapped: Mapped
    paragraphs: tuple[Paragraph, ...]
    footnote_marks: tuple[FootnoteMark, ...]
    repairs: tuple[Repair, ...]


def normalise(blocks: Sequence[Block], find_repairs: FindRepairs | None = None) -> Normalised:
    """The text of ``blocks``.

    ``find_repairs(pieces)`` gives, for each paragraph or cell, ``(start, end, new, rule)`` for spellings that OCR
    hurt, in order.
    """
    cleaned = [_pieces(block) for block in blocks]
    pieces = [piece for of_block in cleaned for piece, _ in of_block]
    edits = iter(find_repairs([piece.text for piece in pieces]) if find_repairs else [()] * len(pieces))
    parts: list[Mapped] = []
    paragraphs: list[Paragraph] = []
    marks: list[FootnoteMark] = []
    repairs: list[Repair] = []
    at = 0
    for block, of_block in zip(blocks, cleaned, strict=True):
        out: list[Mapped] = []
        spans: list[tuple[int, int]] = []
        position = at
        for number, (piece, calls) in enumerate(of_block):
            if number:
                out.append(_TAB)
                position += 1
            marks.extend(FootnoteMark(position + offset, mark) for offset, mark in calls)
            piece = _repaired(piece, position, next(edits), repairs)
            out.append(piece)
            spans.append((position, position + len(piece.text)))
            position += len(piece.text)
        if not any(p.text.strip() for p in out):
            continue
        index = len(paragraphs)
        paragraphs.append(
            Paragraph(
                index, at, position, block.zone, block.page, at,
                table=block.table, row=index if block.cells else None,
                cells=tuple(spans) if block.cells else (), merged=block.merged, mark=block.mark, notes=block.notes,
            )
        )  # fmt: skip
        parts.extend([*out, BREAK])
        at = position + 1
    return Normalised(Mapped.concat(parts), tuple(paragraphs), tuple(marks), tuple(repairs))


def _pieces(block: Block) -> list[tuple[Mapped, list[tuple[int, str]]]]:
    """The block's text or its cells, cleaned, each with the offsets and numbers of the footnotes it calls."""
    out = []
    for a, b in block.cells or ((0, len(block.mapped.text)),):
        calls = [(s - a, e - a, m) for s, e, m in block.marks if a <= s and e <= b]
        before, found = _without_marks(block.mapped.slice(a, b), calls)
        piece = _clean(before)
        out.append((piece, [(_moved(before, piece, offset), mark) for offset, mark in found]))
    return out


def _moved(before: Mapped, after: Mapped, offset: int) -> int:
    """The offset in ``after``, a cleaned ``before``, of what stood at ``offset``: after as many non-spaces."""
    if before is after:
        return offset
    wanted = len("".join(before.text[:offset].split()))
    seen = 0
    for position, character in enumerate(after.text):
        if seen >= wanted:
            return position
        seen += not character.isspace()
    return len(after.text)


def _clean(mapped: Mapped) -> Mapped:
    """Composed characters, single spaces, none at the ends."""
    text = mapped.text
    composed = unicodedata.is_normalized("NFC", text)
    # Of all spaces only the plain one is printable.
    if composed and text.isprintable() and "  " not in text and text == text.strip():
        return mapped
    if not composed:
        edits = []
        for cluster in _CLUSTER.finditer(text):
            new = unicodedata.normalize("NFC", cluster[0])
            if new != cluster[0]:
                edits.append((cluster.start(), cluster.end(), new))
        mapped = mapped.edit(edits)
        if not unicodedata.is_normalized("NFC", mapped.text):
            mapped = mapped.edit([(0, len(mapped.text), unicodedata.normalize("NFC", mapped.text))])
        text = mapped.text
    edits = [(m.start(), m.end(), " ") for m in _SPACES.finditer(text) if m[0] != " "]
    if edits:
        mapped = mapped.edit(edits)
        text = mapped.text
        if "  " in text:
            mapped = mapped.edit([(m.start(), m.end(), " ") for m in re.finditer(" {2,}", text)])
            text = mapped.text
    start, end = len(text) - len(text.lstrip()), len(text.rstrip())
    return mapped if (start, end) == (0, len(text)) else mapped.slice(start, max(start, end))


def _without_marks(piece: Mapped, marks: Sequence[tuple[int, int, str]]) -> tuple[Mapped, list[tuple[int, str]]]:
    """``piece`` without its footnote marks, and where they stood."""
    removed, found = 0, []
    for start, end, mark in marks:
        found.append((start - removed, mark))
        removed += end - start
    return piece.edit([(a, b, "") for a, b, _ in marks]) if marks else piece, found


def _repaired(piece: Mapped, at: int, found: Sequence[Edit], out: list[Repair]) -> Mapped:
    shift = 0
    for start, end, new, rule in found:
        out.append(Repair(at + start + shift, at + start + shift + len(new), piece.text[start:end], rule))
        shift += len(new) - (end - start)
    return piece.edit([(a, b, new) for a, b, new, _ in found]) if found else piece
