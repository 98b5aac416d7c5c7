"""Blocks of a plan: what is to be done, then who does it and when, each under a line of its own.

"1. Nội dung, biện pháp" with its items, then "2. Cơ quan chủ trì, phối hợp" with lists of bodies, then "3. Thời gian
thực hiện: …": every item is a task of those bodies. Without such a heading the labels speak for the items before them
at their level, or for the line that they stand under.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from ....document import Paragraph, StructuredText
from ....mentions import AgencyMention
from ....patterns import Pattern
from ..assignment import words
from ..assignment.parties import parties_beside, parties_titled
from ..assignment.scene import Scene
from ..drafting.labels import LABEL, LABEL_ALONE, TOGETHER, Card, says_what, without_units
from .heads import GREAT

_CONTENT = Pattern(
    r"(?i)[*\s]*(?:các\s+|những\s+)?(?:nội\s+dung|nhiệm\s+vụ|biện\s+pháp|giải\s+pháp|công\s+việc|hoạt\s+động)"
    r"(?:[\s,]+(?:và\s+)?(?:nội\s+dung|nhiệm\s+vụ|biện\s+pháp|giải\s+pháp|công\s+việc|hoạt\s+động|thực\s+hiện|"
    r"triển\s+khai|cụ\s+thể|chủ\s+yếu|trọng\s+tâm|chính))*[\s:.*]*"
)
"""A heading whose items are what is to be done."""
_LABEL_LENGTH = 80
_OTHER_WORDS = 8
"""So many words beside the bodies may stand in a line that only names them."""

_Below = dict[int | None, list[Paragraph]]


@dataclass(slots=True)
class _Labels:
    """What the lines behind the items say; ``lines`` are theirs, in order."""

    lead: list[AgencyMention] = field(default_factory=list)
    cooperating: list[AgencyMention] = field(default_factory=list)
    lines: list[Paragraph] = field(default_factory=list)
    content: tuple[int, int] | None = None
    """What is to be done, where a label tells it in full."""


def read_blocks(text: StructuredText, scene: Scene) -> tuple[dict[int, Card], frozenset[int]]:
    """The items' cards by paragraph, and the paragraphs that only label them."""
    below: _Below = {}
    labelled: set[int | None] = set()
    for paragraph in text.paragraphs:
        if paragraph.zone == "body":
            below.setdefault(paragraph.parent, []).append(paragraph)
            if _label_of(text, paragraph) is not None:
                labelled.add(paragraph.parent)
    cards: dict[int, Card] = {}
    taken: set[int] = set()
    for parent in labelled:
        before: list[Paragraph] = []
        siblings = iter(below[parent])
        for line in siblings:
            labels = _Labels()
            ended: Paragraph | None = line
            while ended is not None and _read_label(text, scene, below, ended, labels):
                ended = next(siblings, None)
            owners = _owners(text, scene, below, before, parent) if labels.lead else []
            if owners:
                span = (labels.lines[0].start, labels.lines[-1].end)
                taken.update(line.index for line in labels.lines)
                for owner in owners:
                    told = labels.content if len(owners) == 1 else None
                    told = told or (says_what(text.text, owner), owner.end)
                    cards[owner.index] = Card(*told, tuple(labels.lead), tuple(labels.cooperating), span)
            before = [] if labels.lines else before
            if ended is not None:
                before.append(ended)
    return cards, frozenset(taken)


def _owners(
    text: StructuredText, scene: Scene, below: _Below, before: Sequence[Paragraph], parent: int | None
) -> list[Paragraph]:
    """Whom labels speak for, behind the lines ``before`` at their level."""
    contents = [p for p in before if _is_content(text, p)]
    if contents:
        return [
            item
            for item in _items(below, contents[-1])
            if not scene.within(item.content, item.content + 1)
            and (words.OPENING.match(text.text, item.content) or not words.NARRATIVE.match(text.text, item.content))
        ]
    if before:
        return [
            p
            for p in before
            if words.opens_an_order(text.text[p.content : p.end])
            and not GREAT.fullmatch(p.marker or "")
            and not scene.within(p.content, p.content + 1)
        ]
    above = text.paragraphs[parent] if parent is not None else None
    if above is None or GREAT.fullmatch(above.marker or "") or words.NAMES_PAPER.match(text.text, above.content):
        return []
    return [above] if words.opens_an_order(text.text[above.content : above.end]) else []


def _is_content(text: StructuredText, paragraph: Paragraph) -> bool:
    return (
        paragraph.end - paragraph.content < _LABEL_LENGTH
        and not GREAT.fullmatch(paragraph.marker or "")
        and _CONTENT.fullmatch(text.text, paragraph.content, paragraph.end) is not None
    )


def _items(below: _Below, heading: Paragraph) -> Iterator[Paragraph]:
    """The items under ``heading``, those of its sub-headings in their places."""
    for item in below.get(heading.index, ()):
        if item.heading and item.index in below:
            yield from _items(below, item)
        else:
            yield item


def _label_of(text: StructuredText, line: Paragraph) -> re.Match[str] | None:
    """The label that opens the line, with its value behind a colon or in the lines below."""
    short = line.end - line.content < _LABEL_LENGTH
    if not short and text.text.find(":", line.content, line.content + _LABEL_LENGTH) < 0:
        return None
    label = LABEL.match(text.text, line.content, line.end)
    if label is None and short:
        label = LABEL_ALONE.fullmatch(text.text, line.content, line.end)
    return None if label is None or _is_content(text, line) else label


def _read_label(text: StructuredText, scene: Scene, below: _Below, line: Paragraph, labels: _Labels) -> bool:
    """Take what the label ``line`` and the lines below it say; False where it is no label, or says more."""
    label = _label_of(text, line)
    if label is None or GREAT.fullmatch(line.marker or ""):
        return False
    own = _Labels(lines=[line])
    kind = label.lastgroup or "other"
    told = _content_in(text.text, label, line.end)
    if kind in ("lead", "with", "both") and not _take(text, scene, label.end(), line.end, kind, own):
        return False
    for lower in below.get(line.index, ()):
        if _read_label(text, scene, below, lower, own):
            continue
        own.lines.append(lower)
        if lower.index in below:
            return False  # it says what its bodies have to do
        if kind in ("lead", "with", "both") and not _take(text, scene, lower.content, lower.end, kind, own):
            return False
    labels.lead += own.lead
    labels.cooperating += own.cooperating
    labels.lines += own.lines
    labels.content = told or labels.content
    return True


def _content_in(text: str, label: re.Match[str], end: int) -> tuple[int, int] | None:
    """What the label's line orders: "- Nội dung: Rà soát các văn bản …"."""
    start = label.end() + len(text[label.end() : end]) - len(text[label.end() : end].lstrip(" *"))
    content = label.lastgroup == "other" and label["other"].lower().startswith("nội")
    return (start, end) if content and words.opens_an_order(text[start:end]) else None


def _take(text: StructuredText, scene: Scene, start: int, end: int, kind: str, labels: _Labels) -> bool:
    """Take the bodies that ``text[start:end]`` names; False where it says more than who they are."""
    groups = scene.within(start, end)
    bodies: Sequence[AgencyMention] = [m for g in groups for m in g.members]
    if bodies:
        bodies = sorted(
            [*without_units(text.text, bodies, end), *parties_beside(text.text, start, end, bodies)],
            key=lambda m: m.start,
        )
    else:
        bodies = parties_titled(text.text, start, end)
    rest = text.text[start:end]
    for body in bodies:
        rest = rest.replace(text.text[body.start : body.end], " ")
    if len(rest.split()) > _OTHER_WORDS:
        return False
    together = TOGETHER.search(text.text, start, end) if kind != "with" else None
    turn = start if kind == "with" else together.start() if together else end
    labels.lead += [m for m in bodies if m.start < turn]
    labels.cooperating += [m for m in bodies if m.start >= turn]
    return True
