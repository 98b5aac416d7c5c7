"""A paragraph with (1), (2), …: a task each, or what one task is about."""

from __future__ import annotations

from ....document import Item, Paragraph
from ....patterns import Pattern
from ..assignment import words
from ..assignment.grammar import Assignment, read_assignments
from ..drafting.adding import MIN_WORDS, add, inherit
from ..drafting.deadline_binding import choose_deadline, deadlines_in
from ..drafting.state import Head, Reader
from ..drafting.times import share_list_deadline

_WHOLE = 8
"""So many words say what is to be done."""
_TELLS = Pattern(r"(?i)(?<![^\W_])(?:đã|còn|là|đạt|gặp|được|chưa|phát\s+hiện)\s")
"""A sentence that tells how things are, whatever it begins with."""
_OF_WHICH = Pattern(
    r"(?:Trong\s+đó|Cụ\s+thể|Bao\s+gồm|Gồm|Trước\s+mắt|Chú\s+trọng|Tập\s+trung|Cần)(?:,\s[^.;:]{2,60})?\s*:[\s*]*"
)
"""What announces the parts of the order before it."""
_THINGS = Pattern(r"(?:các|những)\s+(?P<n>[^\W\d_]+\s+[^\W\d_]+)(?:\s+sau(?:\s+đây)?)?\s*:[\s*]*$")
"""What the items of a list are, where they begin with the same words: "hoàn thiện các báo cáo: (1) Báo cáo …"."""


def read_items(
    reader: Reader,
    paragraph: Paragraph,
    own: list[Assignment],
    items: list[Item],
    above: Head | None,
    background: bool,
) -> None:
    """A paragraph with (1), (2), …: a task each, under the bodies named before the first."""
    text = reader.text.text
    head = _head_of_items(reader, paragraph, own, items[0].start) or above
    things = _THINGS.search(text, max(paragraph.start, items[0].start - 40), items[0].start)
    named = things["n"].lower() if things else None
    acting = sum(_acts(reader, i) and text[i.content :].strip("* ")[: len(named or "")].lower() != named for i in items)
    if own and head is not None and own[-1].force != "bare" and acting * 2 < len(items):
        # The items are what the action is about ("… hoàn thiện các báo cáo: (1) Báo cáo …"), not actions.
        for assignment in own[:-1]:
            add(reader, paragraph, assignment)
        whole = own[-1]
        add(
            reader,
            paragraph,
            Assignment(
                whole.start, whole.action, items[-1].end, whole.lead, whole.cooperating, whole.report_to, whole.force
            ),
        )
        return
    if named and above and not own and not background and acting * 2 < len(items):
        further = read_assignments(reader.scene, items[-1].content, items[-1].end)
        inherit(reader, paragraph, paragraph.content, further[0].start if further else items[-1].end, above)
        for assignment in further:
            add(reader, paragraph, assignment)
        return
    for assignment in own[:-1]:
        add(reader, paragraph, assignment)
    if above and not own and not background:
        _inherit_sentence(reader, paragraph, items[0].start, above)
    first = len(reader.tasks)
    for item in items:
        given = read_assignments(reader.scene, item.content, item.end)
        if background or (head is not None and given and given[0].force == "guided"):
            given = [a for a in given if a.force == "order"]
        if given and given[0].force != "bare":
            if head is not None and not background:
                _inherit_before(reader, paragraph, item, given[0].start, head)
            for assignment in given:
                add(reader, paragraph, assignment)
        elif (
            head is not None
            and not background
            and len(text[item.content : item.end].split(maxsplit=MIN_WORDS)) >= MIN_WORDS
        ):
            inherit(reader, paragraph, item.content, item.end, head)
    share_list_deadline(reader, items[-1], first)


def _inherit_sentence(reader: Reader, paragraph: Paragraph, end: int, above: Head) -> None:
    """A whole order before the sentence that announces the items: "Đẩy mạnh cải cách. Trong đó, tập trung: (1) …"."""
    last = reader.text.sentence_at(end - 2)
    stop = last.start if last else paragraph.content
    said = reader.text.text[paragraph.content : stop]
    whole = len(said.split(maxsplit=_WHOLE)) >= _WHOLE and words.opens_an_order(said) and not _TELLS.search(said)
    if whole and _OF_WHICH.fullmatch(reader.text.text, stop, end):
        inherit(reader, paragraph, paragraph.content, stop, above)


def _inherit_before(reader: Reader, paragraph: Paragraph, item: Item, end: int, head: Head) -> None:
    """What an item gives its list's bodies before a sentence that names another: "(2) lập sổ. Sở B kiểm tra …"."""
    said = reader.text.text[item.content : end].rstrip()
    acts = said.endswith(".") and _acts(reader, item) and not reader.scene.within(item.content, item.content + 1)
    if acts and len(said.split(maxsplit=MIN_WORDS)) >= MIN_WORDS:
        inherit(reader, paragraph, item.content, end, head)


def _head_of_items(reader: Reader, paragraph: Paragraph, own: list[Assignment], end: int) -> Head | None:
    if not own:
        return None
    last = own[-1]
    span = (paragraph.start, end)
    deadline = choose_deadline(reader.text.text, deadlines_in(reader.deadlines, [span]), [span])
    return Head(last.lead, last.cooperating, deadline, (paragraph.start, min(end, last.end)), True)


def _acts(reader: Reader, item: Item) -> bool:
    text = reader.text.text
    at = item.content
    while text.startswith(("*", " "), at):
        at += 1
    if words.OPENING.match(text, at):
        return not words.NAMES_PAPER.match(text, at)
    return bool(reader.scene.within(at, at + 30))
