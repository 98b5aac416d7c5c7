"""Tasks in running text: who is told to do what, with whom and by when.

Paragraph by paragraph: numbered items are tasks of their own, a line that only names bodies or announces ("Sở A:",
"… các nhiệm vụ sau:") hands its bodies down to what stands under it, and everything else is read clause by clause.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from ..document import Context, Item, Paragraph, StructuredText
from ..mentions import AgencyMention, DeadlineMention, TaskDraft
from . import task_words as words
from .actors import plain_actors
from .assignment import Assignment, Scene, inherited, make_scene, read_assignments
from .deadline_binding import choose_deadline, deadlines_in
from .task_cards import Card, is_card_line, read_cards
from .task_sections import background_sections

_LIST_DEADLINE = re.compile(
    r"(?i)[.;]\s*[(*]*\s*(?:thời\s+(?:hạn|gian)|tiến\s+độ|(?:các|những)\s+(?:nhiệm\s+vụ|nội\s+dung)\s+trên)[^.;]*[.;)*\s]*$"
)
_LATER_DEADLINE = re.compile(r"(?i)(?:\(?\s*(?:thời\s+(?:hạn|gian)|hoàn\s+thành|xong)\b)")
_CONTINUES = re.compile(rf"[{words.LOWER}\d(,]")
_LABEL = re.compile(r"[*\s]*(?:Về|Đối với|Liên quan|Việc|Kiến nghị|Đề nghị|Đề xuất)\s[^:;]*?:\s(?=\s*\S)")
_TOPIC = re.compile(r"(?i)[*\s]*(?:về|đối với|công tác|lĩnh vực|nhiệm vụ|nhóm|trong|một số)\b")
_GREAT = re.compile(r"[IVX]+|[A-H]")
_MIN_WORDS = 4
_NEVER_TOLD = ("bộ chính trị", "ban bí thư", "quốc hội", "trung ương đảng", "ban chấp hành trung ương đảng", "đảng")
_SUPERIORS = ("ủy ban nhân dân", "thường trực ủy ban nhân dân", "chính phủ", "thủ tướng chính phủ", "hội đồng nhân dân")


@dataclass(slots=True)
class _Pending:
    """A task in the making. ``spans`` are where its deadline may stand."""

    start: int
    end: int
    assignment: Assignment
    spans: list[tuple[int, int]]
    paragraph: int
    heading: tuple[int, int] | None = None
    deadline: DeadlineMention | None = None
    rule: str = "task_clause"


@dataclass(frozen=True, slots=True)
class _Head:
    """Bodies that a line hands down to what stands under it, and its own deadline."""

    lead: tuple[AgencyMention, ...]
    cooperating: tuple[AgencyMention, ...]
    deadline: DeadlineMention | None
    span: tuple[int, int]
    named: bool
    """It names the bodies and no more ("Sở A:"), so that its reach goes through the headings below it."""


@dataclass(slots=True)
class _Reader:
    """What is known while the paragraphs are read in order."""

    text: StructuredText
    scene: Scene
    deadlines: Sequence[DeadlineMention]
    background: frozenset[int]
    items: dict[int, list[Item]]
    parents: frozenset[int]
    heads: dict[int, _Head] = field(default_factory=dict)
    closed: set[int] = field(default_factory=set)
    """Tasks that end in a colon: what stands below tells more of them and is no task of its own."""
    tasks: list[_Pending] = field(default_factory=list)


def find_tasks(
    text: StructuredText,
    agencies: Sequence[AgencyMention],
    deadlines: Sequence[DeadlineMention],
    context: Context,
) -> list[TaskDraft]:
    """The tasks that the running text gives, in order."""
    actors = [*agencies, *plain_actors(text.text, agencies)]
    if not actors:
        return []
    items: dict[int, list[Item]] = {}
    for item in text.items:
        items.setdefault(item.paragraph, []).append(item)
    reader = _Reader(
        text,
        make_scene(text.text, actors, _superiors(context)),
        sorted(deadlines, key=lambda d: d.start),
        background_sections(text, context.doc_type),
        items,
        _announcing(text),
    )
    cards = read_cards(text, reader.scene)
    for paragraph in text.paragraphs:
        if paragraph.zone != "body" or is_card_line(text.text, paragraph):
            continue
        if paragraph.index in cards:
            _take_card(reader, paragraph, cards[paragraph.index])
        else:
            _read_paragraph(reader, paragraph)
    return [_draft(reader, t) for t in sorted(reader.tasks, key=lambda t: (t.start, t.end))]


def _announcing(text: StructuredText) -> frozenset[int]:
    """The paragraphs that other lines, not whole sections, stand under."""
    below = (p for p in text.paragraphs if p.zone == "body" and not (p.marker and _GREAT.fullmatch(p.marker)))
    return frozenset(p.parent for p in below if p.parent is not None)


def _announced(reader: _Reader, paragraph: Paragraph) -> bool:
    """Whether things to do stand right below ``paragraph``: not sections with headings, nor a list of objects."""
    text = reader.text.text
    lines = [p for p in reader.text.children(paragraph) if p.zone == "body" and not (p.heading and p.lead_in)]
    acting = sum(
        words.opens_an_order(text[p.content : p.end]) or bool(reader.scene.within(p.content, p.content + 30))
        for p in lines
    )
    return bool(lines) and acting * 2 >= len(lines)


def _superiors(context: Context) -> frozenset[str]:
    """Folded names of the bodies that speak in this document: they give orders and take none."""
    issuer = " ".join((context.issuer or "").lower().split())
    if not issuer:
        return frozenset(_NEVER_TOLD)
    names = {issuer} if issuer.startswith(_SUPERIORS) else set()
    for name in _SUPERIORS:
        if name in issuer:
            for kind in ("tỉnh", "thành phố"):
                if context.province and f"{name} {kind}" in issuer:
                    names.add(f"{name} {kind} {context.province}".lower())
            names |= {name, f"{name} tỉnh", f"{name} thành phố", f"{name} huyện", f"{name} thị xã"}
            names |= {f"thường trực {n}" for n in tuple(names)}
    return frozenset(names | set(_NEVER_TOLD))


def _read_paragraph(reader: _Reader, paragraph: Paragraph) -> None:
    text = reader.text.text
    background = paragraph.index in reader.background
    items = reader.items.get(paragraph.index, [])
    head_end = items[0].start if items else paragraph.end
    continues = paragraph.marker is None and _continues(reader, paragraph)
    own = read_assignments(reader.scene, _past_label(text, paragraph.content, head_end), head_end, opened=continues)
    if background or (paragraph.marker is None and paragraph.parent is None):
        own = [a for a in own if a.force != "guided" and (a.force == "order" or not background)]
    above = None if continues else _head_above(reader, paragraph)
    if above and own and (own[0].force == "guided" or words.opens_an_order(text[paragraph.content : head_end])):
        own = [a for a in own if a.force != "guided" and a.start > paragraph.content]
        if own and not items:
            _inherit(reader, paragraph, paragraph.content, own[0].start, above)
    if not own and not items:
        if not continues and paragraph.heading and _names_bodies(reader, paragraph):
            return
        if continues:
            _extend(reader, paragraph, paragraph.content, head_end)
        elif above and not background:
            _take_inherited(reader, paragraph, above)
        elif _LATER_DEADLINE.match(text, paragraph.content):
            _bind_later(reader, paragraph)
        return
    if continues and own:
        _extend(reader, paragraph, paragraph.content, own[0].start)
    if items:
        _read_items(reader, paragraph, own, items, above, background)
        return
    _take_own(reader, paragraph, own, above)


def _share_common_deadline(reader: _Reader, first: int) -> None:
    """Behind "A does x; B does y; report by …" the report is everybody's: its clause names no body of its own."""
    text = reader.text.text
    for index in range(len(reader.tasks) - 1, first, -1):
        task = reader.tasks[index]
        within = deadlines_in(reader.deadlines, task.spans)
        common = choose_deadline(text, within, task.spans)
        if common is None or common.due is None or ";" not in text[task.start : common.start]:
            continue
        for earlier in reader.tasks[first:index]:
            joined = text[earlier.end : task.assignment.start].strip() == ";"
            own = choose_deadline(text, deadlines_in(reader.deadlines, earlier.spans), earlier.spans)
            if joined and (own is None or own.due is None):
                earlier.deadline, earlier.spans = common, []


def _past_label(text: str, start: int, end: int) -> int:
    """Where the wording begins behind a label that says what it is about: "Về kiến nghị … của tỉnh: giao Bộ A …"."""
    label = _LABEL.match(text, start, end)
    return label.end() if label and label.end() < end else start


def _names_bodies(reader: _Reader, paragraph: Paragraph) -> bool:
    """Take a heading that names bodies among other words, above lines that say what to do, for their heading."""
    text = reader.text.text
    groups = reader.scene.within(paragraph.content, paragraph.end)
    title = text[paragraph.content : paragraph.end]
    if not groups or groups[0].start - paragraph.content > 30 or _TOPIC.match(title) or words.opens_an_order(title):
        return False
    if paragraph.index not in reader.parents or not _announced(reader, paragraph):
        return False
    members = tuple(m for group in groups for m in group.members)
    reader.heads[paragraph.index] = _Head(members, (), None, (paragraph.start, paragraph.end), True)
    return True


def _take_own(reader: _Reader, paragraph: Paragraph, own: list[Assignment], above: _Head | None) -> None:
    """The assignments of a paragraph without items; the last one may be a heading for what follows."""
    last, first = own[-1], len(reader.tasks)
    hands_down = paragraph.index in reader.parents and (
        paragraph.lead_in or reader.text.text[last.action : last.end].strip(" .:*") == ""
    )
    for assignment in own[:-1]:
        _add(reader, paragraph, assignment)
    named = _names_only(reader, last)
    titled = paragraph.heading and len(reader.text.text[last.action : last.end].split()) <= 10
    if hands_down and (named or ((titled or _announces(reader, last)) and _announced(reader, paragraph))):
        reader.heads[paragraph.index] = _head_of(reader, paragraph, last)
        return
    if last.force == "bare" and last.lead and above is None:
        if paragraph.index in reader.parents:
            reader.heads[paragraph.index] = _head_of(reader, paragraph, last)
        return
    _add(reader, paragraph, last)
    if hands_down:
        reader.closed.add(paragraph.index)
    _share_common_deadline(reader, first)


def _head_of(reader: _Reader, paragraph: Paragraph, assignment: Assignment) -> _Head:
    told = (assignment.start, paragraph.end)
    deadline = choose_deadline(reader.text.text, deadlines_in(reader.deadlines, [told]), [told])
    return _Head(
        assignment.lead,
        assignment.cooperating,
        deadline,
        (paragraph.start, paragraph.end),
        _names_only(reader, assignment),
    )


def _names_only(reader: _Reader, assignment: Assignment) -> bool:
    """Whether a line says who acts, and next to nothing of what is to be done."""
    action = reader.text.text[assignment.action : assignment.end]
    for group in reader.scene.within(assignment.action, assignment.end):
        for member in group.members:
            action = action.replace(reader.text.text[member.start : member.end], " ")
    return len(action.split()) <= 5


def _announces(reader: _Reader, assignment: Assignment) -> bool:
    """Whether the action is nothing but an announcement of what stands below."""
    return bool(words.GENERIC_END.search(reader.text.text, max(assignment.action, assignment.end - 40), assignment.end))


def _read_items(
    reader: _Reader,
    paragraph: Paragraph,
    own: list[Assignment],
    items: list[Item],
    above: _Head | None,
    background: bool,
) -> None:
    """A paragraph with (1), (2), …: a task each, under the bodies named before the first."""
    text = reader.text.text
    head = _head_of_items(reader, paragraph, own, items[0].start) or above
    acting = sum(_acts(reader, i) for i in items)
    if own and head is not None and own[-1].force != "bare" and acting * 2 < len(items):
        # The items are what the action is about ("… hoàn thiện các báo cáo: (1) Báo cáo …"), not actions.
        for assignment in own[:-1]:
            _add(reader, paragraph, assignment)
        whole = own[-1]
        _add(
            reader,
            paragraph,
            Assignment(
                whole.start, whole.action, items[-1].end, whole.lead, whole.cooperating, whole.report_to, whole.force
            ),
        )
        return
    for assignment in own[:-1]:
        _add(reader, paragraph, assignment)
    first = len(reader.tasks)
    for item in items:
        given = read_assignments(reader.scene, item.content, item.end)
        if background or (head is not None and given and given[0].force == "guided"):
            given = [a for a in given if a.force == "order"]
        if given and given[0].force != "bare":
            for assignment in given:
                _add(reader, paragraph, assignment)
        elif head is not None and not background and len(text[item.content : item.end].split()) >= _MIN_WORDS:
            _inherit(reader, paragraph, item.content, item.end, head)
    _share_list_deadline(reader, items[-1], first)


def _head_of_items(reader: _Reader, paragraph: Paragraph, own: list[Assignment], end: int) -> _Head | None:
    if not own:
        return None
    last = own[-1]
    span = (paragraph.start, end)
    deadline = choose_deadline(reader.text.text, deadlines_in(reader.deadlines, [span]), [span])
    return _Head(last.lead, last.cooperating, deadline, (paragraph.start, min(end, last.end)), True)


def _acts(reader: _Reader, item: Item) -> bool:
    text = reader.text.text
    at = item.content
    while text.startswith(("*", " "), at):
        at += 1
    if words.OPENING.match(text, at):
        return not re.compile(
            r"(?i)(?:báo\s+cáo|quy\s+định|quyết\s+định|kế\s+hoạch)\s+(?:số|về|tổng|tình|chuyên|của)"
        ).match(text, at)
    return bool(reader.scene.within(at, at + 30))


def _share_list_deadline(reader: _Reader, last: Item, first: int) -> None:
    """A clause of its own behind the last item ("; thời hạn …") binds the whole list."""
    text = reader.text.text
    closing = _LIST_DEADLINE.search(text, last.start, last.end)
    if not closing:
        return
    span = (closing.start(), last.end)
    deadline = choose_deadline(text, deadlines_in(reader.deadlines, [span]), [span])
    for task in reader.tasks[first:]:
        if not deadlines_in(reader.deadlines, [(task.start, min(task.end, closing.start()))]):
            task.deadline = deadline


def _head_above(reader: _Reader, paragraph: Paragraph) -> _Head | None:
    """The nearest heading that names bodies; the outline's great sections end its reach."""
    if paragraph.marker and _GREAT.fullmatch(paragraph.marker):
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
        if above.marker is None or _GREAT.fullmatch(above.marker):
            return None
    return None


def _continues(reader: _Reader, paragraph: Paragraph) -> bool:
    """Whether the paragraph goes on with the sentence or list of clauses of the one before."""
    if paragraph.index == 0 or not _CONTINUES.match(reader.text.text, paragraph.start):
        return False
    before = reader.text.paragraphs[paragraph.index - 1]
    if before.zone == "footnote" and paragraph.index > 1:
        before = reader.text.paragraphs[paragraph.index - 2]
    return before.zone == "body" and not re.search(r"[.:!?][*\s]*$", reader.text.text[before.start : before.end])


def _extend(reader: _Reader, paragraph: Paragraph, start: int, end: int) -> None:
    if reader.tasks and paragraph.index - reader.tasks[-1].paragraph <= 2:
        reader.tasks[-1].spans.append((start, end))


def _take_inherited(reader: _Reader, paragraph: Paragraph, above: _Head) -> None:
    """A line without an actor of its own under a heading that names one: a task, or a heading in its turn."""
    text = reader.text.text
    body = text[paragraph.content : paragraph.end].strip(" *")
    assignment = inherited(reader.scene, paragraph.content, paragraph.end, above.lead)
    if paragraph.index in reader.parents:
        named = _names_only(reader, assignment) and bool(assignment.cooperating)
        if named or _announces(reader, assignment):
            cooperating = _joined(above.cooperating, assignment.cooperating)
            span = (paragraph.start, paragraph.end)
            reader.heads[paragraph.index] = _Head(above.lead, cooperating, above.deadline, span, above.named)
            return
        if paragraph.heading and not body.endswith(":"):
            return
    if words.opens_an_order(body) and len(body.split()) >= _MIN_WORDS:
        _inherit(reader, paragraph, paragraph.content, paragraph.end, above)
        if body.endswith(":"):
            reader.closed.add(paragraph.index)


def _joined(first: Sequence[AgencyMention], second: Sequence[AgencyMention]) -> tuple[AgencyMention, ...]:
    return (*first, *(m for m in second if m not in first))


def _inherit(reader: _Reader, paragraph: Paragraph, start: int, end: int, head: _Head) -> None:
    assignment = inherited(reader.scene, start, end, head.lead)
    cooperating = _joined(head.cooperating, assignment.cooperating)
    assignment = Assignment(start, assignment.action, end, head.lead, cooperating, assignment.report_to, "subject")
    _add(reader, paragraph, assignment, head)


def _add(reader: _Reader, paragraph: Paragraph, assignment: Assignment, head: _Head | None = None) -> None:
    text = reader.text.text
    end = assignment.action + len(text[assignment.action : assignment.end].rstrip(" \t\n.;,:*/"))
    if len(text[assignment.action : end].split()) < _MIN_WORDS:
        return
    reader.tasks.append(
        _Pending(
            assignment.action,
            end,
            assignment,
            [(assignment.start, assignment.end)],
            paragraph.index,
            head.span if head else None,
            head.deadline if head else None,
            "task_item" if head else "task_clause",
        )
    )


def _bind_later(reader: _Reader, paragraph: Paragraph) -> None:
    """A line of its own, "Thời hạn hoàn thành: …", binds the tasks before it under the same heading."""
    found = deadlines_in(reader.deadlines, [(paragraph.start, paragraph.end)])
    if not found or not reader.tasks:
        return
    last = reader.tasks[-1]
    if paragraph.index - last.paragraph > 3:
        return
    for task in reversed(reader.tasks):
        if task.paragraph == last.paragraph or (last.heading is not None and task.heading == last.heading):
            task.deadline = task.deadline or found[-1]
        else:
            break


def _take_card(reader: _Reader, paragraph: Paragraph, card: Card) -> None:
    """A task whose bodies and time stand in lines of their own below it ("Cơ quan chủ trì: …")."""
    end = card.start + len(reader.text.text[card.start : card.end].rstrip(" .;,:*"))
    assignment = Assignment(card.start, card.start, end, card.lead, card.cooperating, force="order")
    spans = [(card.start, card.end), card.lines]
    reader.tasks.append(_Pending(card.start, end, assignment, spans, paragraph.index, rule="task_card"))


def _draft(reader: _Reader, task: _Pending) -> TaskDraft:
    found = deadlines_in(reader.deadlines, task.spans)
    deadline = choose_deadline(reader.text.text, found, task.spans) or task.deadline
    assignment = task.assignment
    lead = _distinct(_as_written(reader, assignment.lead))
    sure = {"order": 0.92, "subject": 0.88, "guided": 0.6, "bare": 0.7}[assignment.force]
    return TaskDraft(
        start=task.start,
        end=task.end,
        lead=lead,
        cooperating=tuple(m for m in _distinct(_as_written(reader, assignment.cooperating)) if m not in lead),
        report_to=_distinct(_as_written(reader, assignment.report_to)),
        deadline=deadline,
        heading=task.heading,
        rule=task.rule,
        confidence=sure,
    )


def _as_written(reader: _Reader, mentions: Sequence[AgencyMention]) -> list[AgencyMention]:
    """A group of unnamed bodies is named in a task as the document names it."""
    text = reader.text.text
    return [replace(m, canonical=" ".join(text[m.start : m.end].split())) if m.collective else m for m in mentions]


def _distinct(mentions: Sequence[AgencyMention]) -> tuple[AgencyMention, ...]:
    """Each body once, by name, in order."""
    return tuple({m.canonical: m for m in reversed(mentions)}[c] for c in dict.fromkeys(m.canonical for m in mentions))
