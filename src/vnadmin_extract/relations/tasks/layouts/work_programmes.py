"""Work programmes: under a month or a quarter, lines that name a work and behind it the bodies that prepare it.

"THÁNG 3", then "1. Đề án phát triển chợ đầu mối - Sở A chủ trì, Sở B phối hợp.", "2. Họp về … (Văn phòng)", "3. Báo cáo
quý I: Sở C trình trước ngày 20/3". The work is a task of the bodies, due by its own time or by the end of the month.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from ....document import Paragraph, StructuredText
from ....entities.dates.headings import HEADING_TIMES, fills_line
from ....mentions import AgencyMention, DeadlineMention
from ....patterns import Pattern
from ..assignment.actors import party
from ..assignment.scene import Scene
from ..drafting.labels import LABEL, Card
from .heads import GREAT

_PART = Pattern(r"\s[-–]\s(?!\d)|:\s|[.]\s+|[.,;]?\s?\((?=[^()]*\)[^()]*$)")
"""What parts the work from its bodies: a dash, a colon, a stop, the last brackets."""
_PREPARED = Pattern(r"(?i)\((?=[^()]*(?:chuẩn\s+bị|soạn\s+thảo|chủ\s+trì|tham\s+mưu)(?![^\W_])[^()]*\)[\s.;]*$)")
"""Brackets at the end that say who prepares the work go before whoever presents it."""
# "…; kinh phí không quá 8 tỷ đồng" says nothing of who does it.
_COST = Pattern(r"(?i);\s+(?:tổng\s+)?(?:kinh\s+phí|dự\s+toán|nguồn\s+vốn)\s[^;]*$")
_ROLE = Pattern(
    r"(?i)(?<![^\W_])(?:(?P<partner>(?:cùng\s+)?phối\s+hợp(?:\s+(?:với|cùng))?|cùng(?:\s+với)?)|"
    r"(?P<leader>(?:được\s+giao\s+)?chủ\s+trì|chuẩn\s+bị|soạn\s+thảo|xây\s+dựng|tham\s+mưu|thực\s+hiện|phụ\s+trách|"
    r"đầu\s+mối|đôn\s+đốc|theo\s+dõi|tổng\s+hợp)|"
    r"(?P<to>trình|báo\s+cáo|gửi|(?:cơ\s+quan\s+|đơn\s+vị\s+)?thẩm\s+(?:định|tra)\s*(?=:)))(?![^\W_])"
)
_LITTLE = Pattern(
    r"(?i)(?<![^\W_])(?:do|và|các|cơ\s+quan|đơn\s+vị|lãnh\s+đạo|giám\s+đốc|thủ\s+trưởng|chánh|nội\s+dung|dự\s+thảo|"
    r"liên\s+quan|có|về|chủ\s+tịch|ngày|tháng|trong|trước|thẩm\s+(?:định|tra)|"
    r"phê\s+duyệt|thông\s+qua|ban\s+hành|cho\s+ý\s+kiến|xong|hoàn\s+thành)(?![^\W_])"
)
_UNKNOWN = Pattern(
    r"(?:^|(?<=[,;(:]\s)|(?<=[(])|(?<=\svà\s)|(?<=\shợp\s)|(?<=\svới\s))"
    r"(?:(?:Tổng\s)?[Cc]ông\sty|Tập\sđoàn|Xí\snghiệp|Ban|Trung\stâm|Trường|Bệnh\sviện|Viện|"
    r"Hội|Quỹ|Báo|Đài|Chi\scục|Phòng|Văn\sphòng|Ngân\shàng|Liên\sminh)\s[^,;:()]{3,80}?"
    r"(?=\s*(?:[,;.)]|$)|\s(?:và|chủ\strì|phối\shợp|chuẩn\sbị|(?<!công\s)(?<!chương\s)trình|"
    r"thực\shiện|tham\smưu)(?![^\W_]))"
)
_WORD = Pattern(r"[^\W\d_]+")
_OTHER_WORDS = 1
"""So many words beside the bodies and their roles may stand behind a work."""
_FEWEST_WORDS = 3


def read_programme(
    text: StructuredText, scene: Scene, deadlines: Sequence[DeadlineMention], months: Mapping[int, DeadlineMention]
) -> dict[int, Card]:
    """The cards of the works in ``months`` (of ``works_by_month``), by paragraph."""
    cards = ((index, _card(text.text, scene, deadlines, text.paragraphs[index])) for index in months)
    return {index: card for index, card in cards if card is not None}


def works_by_month(text: StructuredText, deadlines: Sequence[DeadlineMention]) -> dict[int, DeadlineMention]:
    """The numbered lines under each month, by paragraph, with the month as their time."""
    heads: dict[int, DeadlineMention] = {}
    for deadline in deadlines:
        if deadline.bound == "within" and deadline.precision in HEADING_TIMES:
            line = text.paragraph_at(deadline.start)
            if fills_line(text.text, line, deadline):
                heads[line.index] = deadline
    months: dict[int, DeadlineMention] = {}
    due: DeadlineMention | None = None
    for paragraph in text.paragraphs if heads else ():
        if paragraph.zone != "body":
            continue
        if paragraph.index in heads:
            due = heads[paragraph.index]
        elif paragraph.marker is None or GREAT.fullmatch(paragraph.marker):
            due = None if paragraph.heading else due
        elif due is not None and not LABEL.match(text.text, paragraph.content):
            months[paragraph.index] = due
    return months


def _card(text: str, scene: Scene, deadlines: Sequence[DeadlineMention], paragraph: Paragraph) -> Card | None:
    """The work and its bodies, where all that stands behind it are bodies, what they do of it, and when."""
    begin, cost = paragraph.content, _COST.search(text, paragraph.content, paragraph.end)
    end = cost.start() if cost else paragraph.end
    prepared = _PREPARED.search(text, begin, end)
    for part in [*([prepared] if prepared else []), *_PART.finditer(text, begin, end)]:
        named = [m for group in scene.within(begin, end) for m in group.members if m.start >= part.end()]
        bodies = sorted([*named, *_unknown(text, part.end(), end, named)], key=lambda m: m.start)
        if not bodies or len(text[begin : part.start()].split()) < _FEWEST_WORDS:
            continue
        times = [(d.start, d.end) for d in deadlines if part.end() <= d.start < end]
        if not _only_bodies(text, part.end(), end, [*((m.start, m.end) for m in bodies), *times]):
            continue
        lead, cooperating = _by_role(text, bodies, part.end(), end)
        lead = tuple(m for m in lead if not scene.gives_orders(m))
        if lead:
            return Card(begin, part.start(), lead, cooperating, (part.end(), end))
    return None


def _unknown(text: str, start: int, end: int, known: Sequence[AgencyMention]) -> Iterator[AgencyMention]:
    """Bodies of kinds that the whole text does not tell from other words, but the place behind a work does."""
    for found in _UNKNOWN.finditer(text, start, end):
        if not any(m.start < found.end() and found.start() < m.end for m in known):
            yield party(text, *found.span())


def _only_bodies(text: str, start: int, end: int, named: Sequence[tuple[int, int]]) -> bool:
    """Whether ``text[start:end]`` holds next to nothing but what is ``named`` and words of role."""
    rest, at = [], start
    for begin, stop in sorted(named):
        rest.append(text[at:begin] if begin > at else " ")
        at = max(at, stop)
    rest.append(text[at:end])
    return len(_WORD.findall(_LITTLE.sub(" ", _ROLE.sub(" ", " ".join(rest))))) <= _OTHER_WORDS


def _by_role(
    text: str, bodies: Sequence[AgencyMention], start: int, end: int
) -> tuple[tuple[AgencyMention, ...], tuple[AgencyMention, ...]]:
    """Who leads and who works along: the word of a role stands behind its bodies, "phối hợp với" before them."""
    lead: list[AgencyMention] = []
    partners: list[AgencyMention] = []
    waiting: list[AgencyMention] = []
    reads: str | None = None
    words = [r for r in _ROLE.finditer(text, start, end) if not any(m.start <= r.start() < m.end for m in bodies)]
    told: list[AgencyMention | re.Match[str]] = [*bodies, *words]
    for one in sorted(told, key=lambda one: one.start() if isinstance(one, re.Match) else one.start):
        if not isinstance(one, re.Match):
            if reads == "partner":
                partners.append(one)
            elif reads != "to":
                waiting.append(one)
            continue
        behind = one.lastgroup == "partner" and bool(lead) and bool(waiting)
        (partners if behind else lead).extend(waiting)
        waiting = []
        reads = None if behind or one.lastgroup == "leader" else one.lastgroup
    lead += waiting
    return tuple(lead), tuple(partners)
