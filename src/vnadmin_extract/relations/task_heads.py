"""Lines that hand their bodies down: "Sở A:", "… tập trung thực hiện các nhiệm vụ sau:", "3. Sở B"."""

from __future__ import annotations

import re

from ..document import Paragraph, StructuredText
from . import task_words as words
from .actors import parties_titled, party_by_its_place
from .assignment import Assignment
from .deadline_binding import choose_deadline, deadlines_in
from .task_state import Head, Reader

_TOPIC = re.compile(r"(?i)[*\s]*(?:về|đối với|công tác|lĩnh vực|nhiệm vụ|nhóm|trong|một số)\b")
_CONCLUDES = re.compile(r"(?i)trên\s+đây\s+là\s")
"""How a document's last paragraph begins, which belongs to no heading."""
GREAT = re.compile(r"[IVX]+|[A-H]")


def lines_below(text: StructuredText) -> dict[int, list[Paragraph]]:
    """The lines, not whole sections, that stand right under each paragraph."""
    below: dict[int, list[Paragraph]] = {}
    for paragraph in text.paragraphs:
        great = paragraph.marker and GREAT.fullmatch(paragraph.marker)
        if paragraph.zone == "body" and paragraph.parent is not None and not great:
            below.setdefault(paragraph.parent, []).append(paragraph)
    return below


def announced(reader: Reader, paragraph: Paragraph) -> bool:
    """Whether things to do stand right below ``paragraph``: not sections with headings, nor a list of objects."""
    text = reader.text.text
    lines = [p for p in reader.children.get(paragraph.index, ()) if not (p.heading and p.lead_in)]
    acting = sum(
        words.opens_an_order(text[p.content : p.end]) or bool(reader.scene.within(p.content, p.content + 30))
        for p in lines
    )
    return bool(lines) and acting * 2 >= len(lines)


def names_bodies(reader: Reader, paragraph: Paragraph) -> bool:
    """Take a heading that names bodies among other words, above lines that say what to do, for their heading."""
    text = reader.text.text
    groups = reader.scene.within(paragraph.content, paragraph.end)
    title = text[paragraph.content : paragraph.end]
    if _TOPIC.match(title) or words.opens_an_order(title):
        return False
    if paragraph.index not in reader.children or not announced(reader, paragraph):
        return False
    if groups and groups[0].start - paragraph.content <= 30:
        members = tuple(m for group in groups for m in group.members)
    else:
        members = parties_titled(text, paragraph.content, paragraph.end)
        if not members and paragraph.parent in reader.named:
            members = party_by_its_place(text, paragraph.content, paragraph.end)
    if not members or all(reader.scene.gives_orders(m) for m in members):
        return False
    reader.heads[paragraph.index] = Head(members, (), None, (paragraph.start, paragraph.end), True)
    reader.named.add(paragraph.parent)
    return True


def head_of(reader: Reader, paragraph: Paragraph, assignment: Assignment) -> Head:
    told = (assignment.start, paragraph.end)
    deadline = choose_deadline(reader.text.text, deadlines_in(reader.deadlines, [told]), [told])
    return Head(
        assignment.lead,
        assignment.cooperating,
        deadline,
        (paragraph.start, paragraph.end),
        names_only(reader, assignment),
    )


def names_only(reader: Reader, assignment: Assignment) -> bool:
    """Whether a line says who acts, and next to nothing of what is to be done."""
    action = reader.text.text[assignment.action : assignment.end]
    for group in reader.scene.within(assignment.action, assignment.end):
        for member in group.members:
            action = action.replace(reader.text.text[member.start : member.end], " ")
    return len(action.split()) <= 5


def announces(reader: Reader, assignment: Assignment) -> bool:
    """Whether the action is nothing but an announcement of what stands below."""
    return bool(words.GENERIC_END.search(reader.text.text, max(assignment.action, assignment.end - 80), assignment.end))


def head_above(reader: Reader, paragraph: Paragraph) -> Head | None:
    """The nearest heading that names bodies; the outline's great sections end its reach."""
    if paragraph.marker and GREAT.fullmatch(paragraph.marker):
        return None
    if _CONCLUDES.match(reader.text.text, paragraph.content):
        return None
    direct = True
    for above in reader.text.ancestors(paragraph):
        head = reader.heads.get(above.index)
        if head:
            return head if head.named or direct else None
        if above.index in reader.closed:
            return None
        direct = False
        if not (_TOPIC.match(reader.text.text, above.content) or words.OPENING.match(reader.text.text, above.content)):
            return None
        if above.marker is None or GREAT.fullmatch(above.marker):
            return None
    return None
