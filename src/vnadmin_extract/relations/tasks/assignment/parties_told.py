"""Groups that no one recognised, between a word of order and the known bodies that they are told with: "yêu cầu các
bệnh viện, Trung tâm Y tế các huyện lập …"."""

from __future__ import annotations

import re

from ....mentions import AgencyMention
from ....patterns import Pattern
from . import words
from .actors import party
from .kinds import KIND_OF_BODY, KIND_OF_PARTY
from .scene import Group

_GROUP = (
    rf"(?:các|những|toàn\s+thể)\s+(?:{KIND_OF_BODY}|{KIND_OF_PARTY}|thành\s+viên)"
    rf"(?:\s+(?!(?:{words.TWO_SYLLABLES}|là|được|đã|có|do|để|theo|về)\b)[^\s,;:.()]+){{0,6}}"
)
_ORDER = r"(?i)(?<![^\W_])(?:giao(?:\s+nhiệm\s+vụ)?|yêu\s+cầu|đề\s+nghị)(?:\s+cho)?\s*:?\s+"
_TOLD = Pattern(
    rf"{_ORDER}"
    r"(?P<office>(?:hiệu\s+trưởng|thủ\s+trưởng|giám\s+đốc|lãnh\s+đạo|người\s+đứng\s+đầu|chủ\s+tịch|trưởng)\s+)?"
    rf"(?P<n>{_GROUP}(?:\s*,\s*{_GROUP})*)\s*(?:[,;]|\svà)\s*$",
    head=rf"{_ORDER}(?:[^\W\d_]+\s+){{0,4}}(?:các|những|toàn\s+thể)\s",
)
_MEMBERS = Pattern(r"(?i)(?<![^\W_])các\s+(?:(?:đồng\s+chí|ông,?\s+bà|vị)\s+)?(?:thành|[uủ][yỷ])\s+viên\s+$")
_GROUPS = Pattern(r"\s*,\s*(?=(?:các|những)\s)", re.IGNORECASE)


def parties_told(text: str, start: int, end: int) -> tuple[int, tuple[AgencyMention, ...]] | None:
    """Such groups at the end of ``text[start:end]``, behind the offset at which what they are told by ends."""
    listed = text[start:end].rstrip().lower().endswith((",", ";", "và"))
    told = _TOLD.search(text, start, end) if listed else None
    if told is None:
        return None
    at, found = told.start("n"), []
    for cut in [*_GROUPS.finditer(text, *told.span("n")), None]:
        found.append(party(text, at, cut.start() if cut else told.end("n")))
        at = cut.end() if cut else at
    return told.start("office") if told["office"] else told.start("n"), tuple(found)


def told_as_members(text: str, clause: int, group: Group) -> Group:
    """``group`` with the members of its first body in the place of that body, where others are told with them: "yêu cầu
    | các thành viên Ban Chỉ đạo |, Giám đốc các sở …"."""
    alone = len(group.members) == 1 or not text.endswith("viên ", clause, group.start)
    members = None if alone else _MEMBERS.search(text, clause, group.start)
    if members is None:
        return group
    first = party(text, members.start(), group.members[0].end)
    return Group(first.start, group.end, (first, *group.members[1:]))
