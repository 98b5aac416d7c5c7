"""Tasks written as cards: what is to be done, and below it lines "Cơ quan chủ trì: …", "Thời gian: …"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ..document import Paragraph, StructuredText
from ..mentions import AgencyMention
from .scene import Scene

_LABEL = re.compile(
    r"(?i)[*\s(]*(?:(?P<lead>(?:(?:cơ\s+quan|đơn\s+vị|tổ\s+chức|phân\s+công|trách\s+nhiệm)[\s,]*(?:và\s+)?)*(?:chủ\s+trì|thực\s+hiện|chịu\s+trách\s+nhiệm|tham\s+mưu|đầu\s+mối)"
    r"(?:\s*(?:,|và)?\s*(?:thực\s+hiện|tham\s+mưu|triển\s+khai))?)"
    r"|(?P<with>(?:(?:cơ\s+quan|đơn\s+vị)\s+)*(?:phối\s+hợp)(?:\s+thực\s+hiện)?)"
    r"|(?P<time>(?:thời\s+(?:gian|hạn|điểm)|tiến\s+độ|lộ\s+trình)(?:\s+(?:thực\s+hiện|hoàn\s+thành|ban\s+hành|trình|báo\s+cáo|triển\s+khai|dự\s+kiến|xây\s+dựng))*)"
    r"|(?P<other>(?:nội\s+dung|sản\s+phẩm|kết\s+quả|kinh\s+phí|hình\s+thức|đối\s+tượng|số\s+lượng|địa\s+điểm)(?:\s+(?:dự\s+kiến|đầu\s+ra|thực\s+hiện|đạt\s+được))?))[*\s]*:"
)

_BULLETS = (None, "-", "+", "*", "•")
_TOGETHER = re.compile(r"(?i)\bphối\s+hợp\b")


def is_card_line(text: str, paragraph: Paragraph) -> bool:
    """Whether the line is a card's: a label of bodies, time or product with its value behind a colon."""
    if ":" not in text[paragraph.content : paragraph.end]:
        return False
    label = _LABEL.match(text, paragraph.content, paragraph.end)
    return bool(label and label.lastgroup and (label["other"] is None or paragraph.marker in _BULLETS))


@dataclass(frozen=True, slots=True)
class Card:
    """What is to be done (``start``, ``end``), who does it, and where its time may stand (``lines``)."""

    start: int
    end: int
    lead: tuple[AgencyMention, ...]
    cooperating: tuple[AgencyMention, ...]
    lines: tuple[int, int]


def read_cards(text: StructuredText, scene: Scene) -> dict[int, Card]:
    """The cards of the document, by the paragraph that says what to do."""
    cards: dict[int, Card] = {}
    for owner, lines in _owners(text):
        lead: list[AgencyMention] = []
        cooperating: list[AgencyMention] = []
        actions = {owner.index: (owner.content, owner.end)}
        opened: re.Match[str] | None = None
        for line in lines:
            label = _LABEL.match(text.text, line.content, line.end) or opened
            # A label alone on its line speaks for the lines below it; a numbered one is a section's heading.
            alone = label and label is not opened and not text.text[label.end() : line.end].strip(" *")
            opened = label if label is opened or (alone and line.marker in _BULLETS) else None
            if not label or (opened and label is not opened):
                continue
            at = max(label.end(), line.content)
            bodies = [m for g in scene.within(at, line.end) for m in g.members]
            if label["lead"] and not (opened and lead):
                together = _TOGETHER.search(text.text, at, line.end)
                turn = together.start() if together else line.end
                lead.extend(m for m in bodies if m.start < turn)
                cooperating.extend(m for m in bodies if m.start >= turn)
            elif label["with"]:
                cooperating.extend(bodies)
            elif label["other"] and label["other"].lower().startswith("nội") and _only_numbers(text, owner):
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
                cards[index] = Card(*action, tuple(lead), tuple(cooperating), whole)
    return cards


def _only_numbers(text: StructuredText, owner: Paragraph) -> bool:
    """Whether the line above the card only counts it: "Hoạt động 3"."""
    return len(text.text[owner.content : owner.end].split()) <= 4


def _blanks(text: str, at: int) -> int:
    return len(text[at : at + 20]) - len(text[at : at + 20].lstrip())


def _owners(text: StructuredText) -> Iterator[tuple[Paragraph, list[Paragraph]]]:
    """Each run of card lines with the paragraph right above it."""
    owner: Paragraph | None = None
    run: list[Paragraph] = []
    for paragraph in text.paragraphs:
        if paragraph.zone != "body":
            continue
        if is_card_line(text.text, paragraph) and owner is not None:
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
