"""Tasks written as cards: what is to be done, and below it lines "Cơ quan chủ trì: …", "Thời gian: …"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from ....document import Paragraph, StructuredText
from ....mentions import AgencyMention
from ....patterns import Pattern
from ..assignment import words
from ..assignment.parties import parties_beside
from ..assignment.partners import led_by_first
from ..assignment.scene import Group, Scene
from ..drafting.labels import LABEL, LABEL_WITHIN, TOGETHER, Card, says_what, without_units

_BULLETS = (None, "-", "+", "*", "•")

_BESIDE = Pattern(r"(?:\s*\))?\s+(?:\([^()]{2,120}\)\s+)?")
_HANDS_OUT = Pattern(r"(?i)[*\s]*(?:tổ\s+chức|phân\s+công)\s+thực\s+hiện[*\s]*:\s*")
_LONG = 20
_LEADER_ENDS = Pattern(
    r":(?:(?<=trì:)|(?<=trì :)|(?<=hiện:)|(?<=hiện :)|(?<=nhiệm:)|(?<=nhiệm :)|(?<=hợp:)|(?<=hợp :))"
)
"""How labels of bodies end: most lines need no closer look."""

_BY = Pattern(
    r"(?i)(?:[.;]\s+(?:giao\s+)?|,\s+(?=$)|(?<=\s)[-–]\s+(?:giao\s+)?|(?<![^\W_])do\s+|\((?:do\s+|giao\s+)?)$"
)
_IS_IN_CHARGE = Pattern(r"(?i)\s+là\s+(?:cơ\s+quan|đơn\s+vị)\s+chủ\s+trì(?=\s*[,;.)]|\s*$)")
_SENTENCES = frozenset(".;-–,")
"""Marks behind which a last sentence names who does what the line tells."""
_ONLY_WHO = Pattern(
    r"(?i)\s*(?:là\s+(?:cơ\s+quan|đơn\s+vị)\s+)?chủ\s+trì\s*(?:[,;]?\s*(?:và\s+)?"
    r"(?:là\s+(?:(?:các\s+)?cơ\s+quan|(?:các\s+)?đơn\s+vị)\s+)?phối\s+hợp(?:\s+(?:với|cùng))?\s*)?"
    r"(?:(?:tổ\s+chức|triển\s+khai|thực\s+hiện|(?:nội\s+dung|nhiệm\s+vụ|việc)\s+này)\s*)*[.;\s]*"
)
"""A sentence behind what is to be done, the bodies left out: "… . Sở A chủ trì, phối hợp với Sở B thực hiện."."""
_DOES = Pattern(
    r"(?i)\s*(?:là\s+(?:cơ\s+quan|đơn\s+vị)\s+|làm\s+)?(?:chủ\s+trì|đầu\s+mối|(?:tổ\s+chức\s+)?thực\s+hiện|"
    r"chịu\s+trách\s+nhiệm|tham\s+mưu)"
    r"(?=\s*[,;.)]|\s+(?:và\s+)?(?:phối\s+hợp|thực\s+hiện|triển\s+khai|tổ\s+chức|trong|trước|hoàn\s+thành)|\s*$)"
)
_PAPER = Pattern(
    r"[*\s]*(?:Dự\s+thảo\s+)?(?i:đề\s+án|kế\s+hoạch|chương\s+trình|nghị\s+quyết|quyết\s+định|chỉ\s+thị|quy\s+hoạch|"
    r"quy\s+chế|quy\s+định|phương\s+án|tờ\s+trình)\s+(?!số\s)[^\s\d]"
)
"""A paper to be made, before the bracket that says who is in charge of it: "Đề án … (Sở A chủ trì)"."""
_IN_CHARGE = Pattern(r"(?i)\s*(?:là\s+(?:cơ\s+quan|đơn\s+vị)\s+)?chủ\s+trì(?![^\W_])")
_DUE_BEHIND = Pattern(
    r"(?i)\s*[–-]?\s*(?:trình|hoàn\s+thành|ban\s+hành|xong|thời\s+(?:gian|hạn)|trước|trong|quý|tháng)"
    r"(?=[\s:])[^;()]{0,80}"
)
"""Behind that bracket, when."""
_TIMES_ONLY = Pattern(
    r"(?i)\s*[;,–-]\s*(?=[^\d]{0,30}\d)(?:(?:thời|gian|hạn|hoàn|thành|xong|trong|trước|ngày|tháng|quý|năm|thực|hiện|chậm|"
    r"nhất|cuối|đầu|"
    r"[IV]{1,3}|\d{1,4})[\s:,/.–-]*)+"
)
"""A bracket that names bodies and a time: "(Sở A; Quý IV/2025)"."""


def is_card_line(text: str, paragraph: Paragraph) -> bool:
    """Whether the line is a card's: a label of bodies, time or product with its value behind a colon."""
    if text.find(":", paragraph.content, min(paragraph.end, paragraph.content + 120)) < 0:
        return False
    label = LABEL.match(text, paragraph.content, paragraph.end)
    named = label is not None and (label["other"] or label["to"])
    return bool(label and label.lastgroup and (not named or paragraph.marker in _BULLETS))


def read_cards(text: StructuredText, scene: Scene, read: frozenset[int]) -> dict[int, Card]:
    """The cards of the document, by the paragraph that says what to do; the lines ``read`` belong to others."""
    cards: dict[int, Card] = {}
    for owner, lines in _owners(text):
        if lines[0].index in read or words.NAMES_PAPER.match(text.text, owner.content):
            continue
        if len(lines) == 1 and _tells_itself(text.text, scene, owner, lines[0]):
            continue
        lead: list[AgencyMention] = []
        cooperating: list[AgencyMention] = []
        receiving: list[AgencyMention] = []
        actions = {owner.index: (says_what(text.text, owner), owner.end)}
        opened: re.Match[str] | None = None
        for line in lines:
            label = LABEL.match(text.text, line.content, line.end) or opened
            # A label alone on its line speaks for the lines below it; a numbered one is a section's heading.
            alone = label and label is not opened and not text.text[label.end() : line.end].strip(" *")
            opened = label if label is opened or (alone and line.marker in _BULLETS) else None
            if not label or (opened and label is not opened):
                continue
            if label is opened and line.content > label.end() and _has_its_work(text.text, scene, line):
                continue
            at = max(label.end(), line.content)
            if label["with"] or ((label["lead"] or label["both"]) and not (opened and lead)):
                first, second = _parties(text.text, scene, label, at, line.end)
                lead.extend(first)
                cooperating.extend(second)
            elif label["to"]:
                receiving.extend(m for g in scene.within(at, line.end) for m in g.members)
            elif label["time"] and label is not opened:
                for behind, end in _labels_behind(text.text, at, line.end):
                    first, second = _parties(text.text, scene, behind, behind.end(), end)
                    lead.extend(first)
                    cooperating.extend(second)
            elif (
                label["other"]
                and label["other"].lower().startswith("nội")
                and (_only_numbers(text, owner) or _says_more(text.text, owner, at + _blanks(text.text, at), line.end))
            ):
                if opened and line.content > label.end():
                    if scene.within(line.content, line.content + 1):
                        continue  # it names whoever does it
                    actions.pop(owner.index, None)
                    actions[line.index] = (line.content, line.end)
                elif not opened:
                    actions[owner.index] = (at + _blanks(text.text, at), line.end)
        if lead:
            whole = (lines[0].start, lines[-1].end)
            for index, action in actions.items():
                cards[index] = Card(*action, tuple(lead), tuple(cooperating), whole, tuple(receiving))
    return cards


def _has_its_work(text: str, scene: Scene, line: Paragraph) -> bool:
    """Whether a line below a label names a body and its own part: "- Chủ trì:", "+ Sở A thực hiện nội dung điểm 2"."""
    first = scene.first_within(line.content, line.content + 1)
    beside = _BESIDE.match(text, first.end, line.end) if first else None
    if beside is None or words.LEADS.match(text, beside.end(), line.end):
        return False
    return words.OPENING.match(text, beside.end(), line.end) is not None


def _tells_itself(text: str, scene: Scene, owner: Paragraph, line: Paragraph) -> bool:
    """Whether the line hands out work of its own, below one that orders nothing: "Phân công thực hiện: Sở A lập …"."""
    label = _HANDS_OUT.match(text, line.content, line.end)
    first = scene.first_within(label.end(), label.end() + 1) if label else None
    if first is None or words.opens_an_order(text[owner.content : owner.end]):
        return False
    behind = first.end + 1
    return len(text[behind : line.end].split()) > _LONG and bool(
        words.OPENING.match(text, behind) or words.LEADS.match(text, behind)
    )


def _labels_behind(text: str, at: int, end: int) -> list[tuple[re.Match[str], int]]:
    """The labels of bodies in the rest of a line that begins with its time, each with the end of its value."""
    labels = list(LABEL_WITHIN.finditer(text, at, end))
    ends = [n.start() for n in labels[1:]] + [end] * bool(labels)
    return [(n, stop) for n, stop in zip(labels, ends, strict=True) if n["lead"] or n["with"] or n["both"]]


def _only_numbers(text: StructuredText, owner: Paragraph) -> bool:
    """Whether the line above the card only counts it: "Hoạt động 3"."""
    return len(text.text[owner.content : owner.end].split()) <= 4


def _says_more(text: str, owner: Paragraph, at: int, end: int) -> bool:
    """Whether what ``owner`` orders in short is told in full at ``at``: "Rà soát văn bản", "- Nội dung: Rà soát …"."""
    return words.opens_an_order(text[owner.content : owner.end]) and words.opens_an_order(text[at:end])


def _blanks(text: str, at: int) -> int:
    return len(text[at : at + 20]) - len(text[at : at + 20].lstrip())


def _owners(text: StructuredText) -> Iterator[tuple[Paragraph, list[Paragraph]]]:
    """Each run of card lines with the paragraph right above it."""
    owner: Paragraph | None = None
    run: list[Paragraph] = []
    body = [paragraph for paragraph in text.paragraphs if paragraph.zone == "body"]
    for paragraph, below in zip(body, [*body[1:], None], strict=False):
        if is_card_line(text.text, paragraph) and owner is not None and not _heads_cards(text.text, paragraph, below):
            run.append(paragraph)
            continue
        if run and paragraph.parent is not None and any(paragraph.parent == line.index for line in run[-12:]):
            run.append(paragraph)
            continue
        if owner is not None and run:
            yield owner, run
        owner, run = paragraph, []
    if owner is not None and run:
        yield owner, run


def _heads_cards(text: str, line: Paragraph, below: Paragraph | None) -> bool:
    """Whether a numbered line is the heading of works with cards of their own: "2. Phân công thực hiện:" above "2.1.
    Cải cách thể chế:"."""
    if line.marker in _BULLETS or not text[line.content : line.end].rstrip(" *").endswith(":") or below is None:
        return False
    return below.parent == line.index and below.marker not in _BULLETS and not is_card_line(text, below)


def read_inline(text: StructuredText, scene: Scene) -> dict[int, Card]:
    """The cards that stand whole in one paragraph: "… (Cơ quan chủ trì: Sở A; phối hợp: Sở B; thời gian: Quý III)"."""
    cards: dict[int, Card] = {}
    for paragraph in text.paragraphs:
        line = text.text[paragraph.content : paragraph.end]
        if paragraph.zone != "body" or ":" not in line or not _LEADER_ENDS.search(line):
            continue
        if is_card_line(text.text, paragraph):
            continue
        labels = list(LABEL_WITHIN.finditer(text.text, paragraph.content, paragraph.end))
        if not labels or not any(n["lead"] or n["both"] for n in labels):
            continue
        if labels[0].lastgroup not in ("lead", "both", "time"):
            continue
        told = text.text[paragraph.content : labels[0].start()]
        if not words.opens_an_order(line) and not (paragraph.marker and _names_work(told)):
            continue
        lead: list[AgencyMention] = []
        cooperating: list[AgencyMention] = []
        for label, end in zip(labels, [*(n.start() for n in labels[1:]), paragraph.end], strict=True):
            if label["lead"] or label["with"] or label["both"]:
                first, second = _parties(text.text, scene, label, label.end(), end)
                lead.extend(first)
                cooperating.extend(second)
        if lead:
            span = (paragraph.content, labels[0].start())
            cards[paragraph.index] = Card(*span, tuple(lead), tuple(cooperating), (labels[0].end(), paragraph.end))
    return cards


def continued(text: StructuredText, scene: Scene, inline: dict[int, Card]) -> dict[int, Card]:
    """``inline``, each with the lines below that go on with its labels: "… . Chủ trì: Sở A.", "Phối hợp: Sở B"."""
    cards = dict(inline)
    for owner, lines in _owners(text):
        card = inline.get(owner.index)
        labels = [(line, LABEL.match(text.text, line.content, line.end)) for line in lines] if card else []
        if card is None or any(label is None or label["lead"] or label["both"] for _, label in labels):
            continue
        more: list[AgencyMention] = []
        for line, label in labels:
            if label and label["with"]:
                more.extend(_parties(text.text, scene, label, label.end(), line.end)[1])
        span = (card.lines[0], lines[-1].end)
        cards[owner.index] = replace(card, cooperating=(*card.cooperating, *more), lines=span)
    return cards


def _names_work(told: str) -> bool:
    """Whether words before a label of bodies are what these are to do, though by a verb that no list holds."""
    return len(told.split()) >= 4 and not words.NARRATIVE.match(told) and not words.NAMES_PAPER.match(told)


def read_named(text: StructuredText, scene: Scene) -> dict[int, Card]:
    """Tasks whose bodies are named behind them: "… (Sở A chủ trì, Sở B phối hợp)", "… do Sở A chủ trì thực hiện"."""
    cards: dict[int, Card] = {}
    for group in scene.groups:
        near = text.text[max(0, group.start - 6) : group.start].lower()
        apposed = near.endswith(", ") and _IS_IN_CHARGE.match(text.text, group.end) is not None
        if not apposed and not near.endswith(("(", "do ", "giao ", ". ", "; ", "- ", "– ")):
            continue
        opened = _BY.search(text.text, max(0, group.start - 7), group.start)
        if opened is None:
            continue
        paragraph = text.paragraph_at(group.start)
        start = says_what(text.text, paragraph)
        if paragraph.zone != "body" or paragraph.index in cards or paragraph.marker is None:
            continue
        close = _bracket_end(text.text, group.end, paragraph.end) if "(" in opened[0] else paragraph.end
        if opened[0][0] in _SENTENCES:
            if not _only_who(text.text, scene, group.start, paragraph.end):
                continue
        elif not _leads(text.text, group, opened[0], close, paragraph):
            continue
        if opened[0].lower() == "do " and _in_turn(text.text, scene, paragraph):
            continue
        told = text.text[start : opened.start()]
        acts = words.opens_an_order(told) or (opened[0][0] in _SENTENCES and _names_work(told))
        acts = acts or ("(" in opened[0] and _is_paper(text.text, group, told))
        if not acts or scene.within(start, start + 1) or len(told.split()) < 4 or "(1)" in told:
            continue
        if any(_names_whoever_acts(scene, above) for above in text.ancestors(paragraph)):
            continue
        lead, others = led_by_first(text.text, group.members)
        joint = TOGETHER.search(text.text, group.end, close)
        more = [
            m for g in scene.within(group.end, close) if joint for m in g.members if not _reported(text.text, m.start)
        ]
        cards[paragraph.index] = Card(start, opened.start(), lead, (*others, *more), (opened.end(), paragraph.end))
    return cards


def _in_turn(text: str, scene: Scene, paragraph: Paragraph) -> bool:
    """Whether more than one body is named for a work: "năm nay do Sở A chủ trì, năm sau do Sở B chủ trì"."""
    by = [g for g in scene.within(paragraph.content, paragraph.end) if text.endswith("do ", 0, g.start)]
    return sum(_DOES.match(text, g.end, paragraph.end) is not None for g in by) > 1


def _names_whoever_acts(scene: Scene, above: Paragraph) -> bool:
    """Whether a line opens with a body that acts in the lines below it, and not with the one who gives the orders."""
    named = scene.within(above.content, above.content + 12)
    return any(not scene.gives_orders(body) for group in named for body in group.members)


def _only_who(text: str, scene: Scene, start: int, end: int) -> bool:
    """Whether a last sentence says no more than who does what the line tells."""
    rest, at = "", start
    for group in scene.within(start, end):
        rest, at = rest + text[at : group.start] + " ", group.end
    return _ONLY_WHO.fullmatch(rest + text[at:end]) is not None


def _leads(text: str, group: Group, opened: str, close: int, paragraph: Paragraph) -> bool:
    """Whether ``group`` is said to do what stands before it."""
    behind = text[close : paragraph.end].strip(" ).;,*")
    if behind and not (opened == "(" and _DUE_BEHIND.fullmatch(behind.rstrip("."))):
        return False
    if _DOES.match(text, group.end, close):
        return True
    if "(" in opened and group.end == close:
        # "Chăm sóc lúa xuân. (Phòng Kinh tế; UBND các xã)", "Rà soát hộ nghèo (giao Sở A)"
        ended = text.endswith(".", 0, group.start - len(opened)) or text.endswith(". ", 0, group.start - len(opened))
        if ended or "giao" in opened.lower():
            return True
    return "(" in opened and _TIMES_ONLY.fullmatch(text, group.end, close) is not None


def _is_paper(text: str, group: Group, told: str) -> bool:
    """Whether words before a bracket name a paper, of which the bracket says who is in charge."""
    return _PAPER.match(told) is not None and _IN_CHARGE.match(text, group.end) is not None


def _bracket_end(text: str, at: int, end: int) -> int:
    close = text.find(")", at, end)
    return close if close >= 0 else end


def _reported(text: str, at: int) -> bool:
    """Whether the body at ``at`` only hears of the work."""
    return words.REPORTS.search(text, max(0, at - 30), at) is not None


def _parties(
    text: str, scene: Scene, label: re.Match[str], start: int, end: int
) -> tuple[list[AgencyMention], list[AgencyMention]]:
    """Who leads and who works along, of the bodies of ``text[start:end]`` that ``label`` speaks for."""
    named = [m for g in scene.within(start, end) for m in g.members if not _reported(text, m.start)]
    bodies = without_units(text, named, end)
    if bodies:
        bodies = sorted([*bodies, *parties_beside(text, start, end, bodies)], key=lambda m: m.start)
    together = TOGETHER.search(text, start, end)
    turn = start if label["with"] else together.start() if together else end
    return [m for m in bodies if m.start < turn], [m for m in bodies if m.start >= turn]
