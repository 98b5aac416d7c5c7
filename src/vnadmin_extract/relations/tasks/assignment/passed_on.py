"""What a government is asked to have one of its bodies do: "UBND tỉnh chỉ đạo Sở A phối hợp với Sở B rà soát …".

A government that its council asks only passes such an order on, and the body it names has the work. Whoever else
directs its units does its own work by that, a province that the central government speaks to too; and whoever directs
groups ("chỉ đạo các sở, ngành") has to see to it itself.

Whoever writes a paper of guidance has nothing to do by it either: "Sở A hướng dẫn các huyện một số nội dung như sau:".
"""

from __future__ import annotations

from collections.abc import Sequence

from ....mentions import AgencyMention
from ....patterns import Pattern
from .partners import roles
from .scene import Scene, without_office

_CABINET = ("chính phủ", "thủ tướng chính phủ")
_COMMITTEES = ("ủy ban nhân dân tỉnh", "ubnd tỉnh", "ủy ban nhân dân thành phố")
_COUNCILS = frozenset(("hội đồng nhân dân tỉnh", "hội đồng nhân dân thành phố"))
_DIRECTS = Pattern(r"(?i)[\s*]*(?:quan\s+tâm\s*,?\s*)?chỉ\s+đạo\s+")
_GUIDES = Pattern(r"(?i)[\s*]*hướng\s+dẫn\s+(?:cho\s+)?")
_ITEM = Pattern(r"[\s*]*(?:\d{1,2}(?:\.\d{1,2})*[.)]|[a-zđ]\)|[-+•])\s")
_BELOW = Pattern(
    r"(?i)(?:\s*\([^()]{2,90}\))?\s+(?P<what>(?:(?:tổ\s+chức|triển\s+khai|thực\s+hiện)\s+)*(?:một\s+số|các|những)\s+"
    r"(?:nội\s+dung|nhiệm\s+vụ|công\s+việc|công\s+tác|việc)(?:\s+[^\s.;:]+){0,24}?\s+(?:như\s+sau|sau(?:\s+đây)?)\s*:?[\s*]*)"
)
"""All that such a line says of what is to be done."""

Passed = tuple[tuple[AgencyMention, ...], tuple[AgencyMention, ...], int]
"""Who has the work, with whom, and where its action begins."""


def passed_on(scene: Scene, lead: Sequence[AgencyMention], at: int, end: int) -> Passed | None:
    """The named bodies that ``lead`` is to direct in ``text[at:end]``, where it is a government."""
    if guided := _guided(scene, at, end):
        return guided
    directs = _DIRECTS.match(scene.text, at, end)
    if directs is None or not lead or not all(_governs(scene, body) for body in lead):
        return None
    group = scene.first_within(directs.end(), end)
    if group is None or without_office(scene.text[directs.end() : group.start]).strip(" *"):
        return None
    if any(body.collective for body in group.members):
        return None
    cooperating, action = roles(scene, group.end, end)
    return group.members, cooperating, action


def _guided(scene: Scene, at: int, end: int) -> Passed | None:
    """Whom a line without a number guides in what stands below it."""
    guides = _GUIDES.match(scene.text, at, end)
    if guides is None:
        return None
    group = scene.first_within(guides.end(), end)
    if group is None or without_office(scene.text[guides.end() : group.start]).strip(" *"):
        return None
    what = guided_below(scene.text, group.end, end)
    return (group.members, (), what) if what is not None else None


def guided_below(text: str, at: int, end: int) -> int | None:
    """Where the announcement begins, behind those whom a line without a number guides, of what stands below it."""
    below = _BELOW.fullmatch(text, at, end) if text.find(" sau", at, end) >= 0 else None
    if below is None or _ITEM.match(text, text.rfind("\n", 0, at) + 1):
        return None
    return below.start("what")


def _governs(scene: Scene, body: AgencyMention) -> bool:
    name = " ".join(body.canonical.lower().split())
    asked = _CABINET if scene.superior.isdisjoint(_COUNCILS) else (*_CABINET, *_COMMITTEES)
    return not body.collective and name.startswith(asked)
