"""The outline: which paragraph stands under which, from their numbering and from what announces what."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from ..document import Paragraph
from ..patterns import Pattern
from .looking_ahead import is_line_ahead
from .markers import Marker, read_marker

_RESET = Pattern(
    r"(?:PHỤ LỤC|Phụ lục|PHỤ BIỂU|BIỂU SỐ|(?:QUYẾT ĐỊNH|QUYẾT NGHỊ|CHỈ THỊ|KẾ HOẠCH|CHƯƠNG TRÌNH)\s*:?\s*$|"
    r"(?:PHẦN|Phần)\s(?:THỨ\s|thứ\s)?(?:NHẤT|MỘT|HAI|BA|TƯ|BỐN|NĂM|[Nn]hất|[Mm]ột|[Hh]ai|[Bb]a|[Tt]ư|[Bb]ốn|"
    r"[IV]{1,3}|[A-E1-5])\s*[.:]?\s*$)"
)
_TERMINAL = Pattern(r"[.;,!?…]\s*[”\"’)]*$|\./\.")
_SECTION = Pattern(r"(?:của|về|và|các|với|cho|theo|tại|trong|từ|đến|là|có|được)$")
_HEADING_LENGTH = 220
_WITHIN = ("lead", "-", "+", "*", "•")
"""What may stand between two items of a list."""
_LETTERS = "abcdđeghiklmnopqrstuvxy"


@dataclass(slots=True)
class _Open:
    """A paragraph that later ones may stand under."""

    index: int
    style: str
    rank: float
    marked_children: bool = False


def build_outline(paragraphs: Sequence[Paragraph], text: str) -> list[Paragraph]:
    """``paragraphs`` with marker, content, level, parent, path, heading and lead_in filled in."""
    out: list[Paragraph] = []
    stack: list[_Open] = []
    left: list[_Open] = []  # as the stack was before a paragraph without a number ended a list
    for paragraph in paragraphs:
        if paragraph.zone in ("header", "footnote", "table", "recipients", "signature"):
            out.append(_outside(paragraph, text, out))
            if paragraph.zone in ("recipients", "signature"):
                stack.clear()
                left.clear()
            continue
        words = text[paragraph.start : paragraph.end]
        marker = read_marker(words)
        if marker and not words[marker.length :].strip():
            marker = None
        if marker is None and _RESET.match(words):
            stack.clear()
            left.clear()
        if marker:
            _resume(marker, stack, left, out)
            _close_for(marker, stack)
        else:
            before = stack.copy()
            _close_for_unmarked(stack, out)
            left = before if len(before) > len(stack) else left
        parent = stack[-1].index if stack else None
        if stack and marker:
            stack[-1].marked_children = True
        out.append(_placed(paragraph, words, marker, parent, out))
        goes_on = marker is None and len(out) > 1 and out[-2].heading and out[-2].marker is not None
        if not (goes_on and out[-1].heading):
            _open(out[-1], marker, stack)
    return out


def _outside(paragraph: Paragraph, text: str, out: list[Paragraph]) -> Paragraph:
    """A paragraph of the furniture around the text: its marker is read, the outline goes on without it."""
    marker = read_marker(text[paragraph.start : paragraph.end]) if paragraph.zone == "recipients" else None
    content = paragraph.start
    if marker:
        rest = text[paragraph.start + marker.length : paragraph.end]
        content = paragraph.end - len(rest.lstrip())
    parent = out[-1].index if paragraph.zone == "footnote" and out else None
    if content == paragraph.content and marker is None and parent is None:
        return paragraph
    return replace(paragraph, content=content, marker=marker.label if marker else None, parent=parent)


def _resume(marker: Marker, stack: list[_Open], left: list[_Open], out: list[Paragraph]) -> None:
    """Go on with the list whose next number ``marker`` is, though a paragraph without a number stood in between."""
    if marker.first or not left or any(entry.style == marker.style for entry in stack):
        return
    shared = sum(1 for a, b in zip(stack, left, strict=False) if a.index == b.index)
    # What was opened since: lists of its own are done with, but a line that announces announces this.
    if any(e.style not in _WITHIN or (e.style == "lead" and not e.marked_children) for e in stack[shared:]):
        return
    for depth, entry in enumerate(left):
        if entry.style == marker.style and depth >= shared:
            if _follows(out[entry.index].marker or "", marker.label):
                stack[:] = left[:depth]
            return


def _follows(before: str, label: str) -> bool:
    if before.isdigit() and label.isdigit():
        return int(label) == int(before) + 1
    return len(before) == len(label) == 1 and _LETTERS.find(label) == _LETTERS.find(before) + 1 > 0


def _close_for(marker: Marker, stack: list[_Open]) -> None:
    """Leave what ``marker`` cannot stand under."""
    if marker.fixed:
        while stack and stack[-1].rank >= marker.rank:
            stack.pop()
        return
    for depth, entry in enumerate(stack):
        if entry.style == marker.style:
            del stack[depth:]
            return
    if not marker.first:  # a list that goes on after its beginning was lost: by rank
        while stack and stack[-1].rank >= marker.rank:
            stack.pop()


def _close_for_unmarked(stack: list[_Open], out: list[Paragraph]) -> None:
    """A paragraph without a number stands under the nearest heading, not under a finished list item."""
    while stack:
        top = stack[-1]
        if top.style == "lead":
            if not top.marked_children:
                return
        elif (out[top.index].lead_in and not top.marked_children) or (top.rank < 12 and out[top.index].heading):
            return
        stack.pop()


def _placed(
    paragraph: Paragraph, words: str, marker: Marker | None, parent: int | None, out: list[Paragraph]
) -> Paragraph:
    content = paragraph.start
    if marker:
        content = paragraph.end - len(words[marker.length :].lstrip())
    above = out[parent] if parent is not None else None
    path = above.path if above else ()
    if marker and marker.label not in ("-", "+", "*", "•"):
        path = (*path, marker.label)
    body = words[content - paragraph.start :].rstrip()
    announces = body.endswith(":")
    ahead = False
    heading = len(body) <= _HEADING_LENGTH and not _TERMINAL.search(body) and not _SECTION.search(body)
    if marker is None:
        capitals = body.upper() == body and any(c.isalpha() for c in body)
        ahead = heading and not capitals and is_line_ahead(body)
        heading = heading and (capitals or ahead)
    # Not by ``replace``, which takes several times as long: every paragraph of the body comes here.
    return Paragraph(
        paragraph.index,
        paragraph.start,
        paragraph.end,
        paragraph.zone,
        paragraph.page,
        content=content,
        marker=marker.label if marker else None,
        level=above.level + 1 if above else 0,
        parent=parent,
        path=path,
        heading=heading,
        lead_in=announces or ahead or (heading and marker is not None),
        table=paragraph.table,
        row=paragraph.row,
        cells=paragraph.cells,
        merged=paragraph.merged,
        mark=paragraph.mark,
        notes=paragraph.notes,
    )


def _open(paragraph: Paragraph, marker: Marker | None, stack: list[_Open]) -> None:
    if marker:
        stack.append(_Open(paragraph.index, marker.style, marker.rank))
    elif paragraph.lead_in:
        below = stack[-1].rank if stack else 0
        stack.append(_Open(paragraph.index, "lead", below + 0.5))
    elif paragraph.heading:
        stack.clear()
        stack.append(_Open(paragraph.index, "caps", 0.5))
