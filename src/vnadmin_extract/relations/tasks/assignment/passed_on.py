"""What a government is asked to have one of its bodies do: "UBND tỉnh chỉ đạo Sở A phối hợp với Sở B rà soát …".

A government that its council asks only passes such an order on, and the body it names has the work. Whoever else
directs its units does its own work by that, a province that the central government speaks to too; and whoever directs
groups ("chỉ đạo các sở, ngành") has to see to it itself.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ....mentions import AgencyMention
from .partners import roles
from .scene import Scene, without_office

_CABINET = ("chính phủ", "thủ tướng chính phủ")
_COMMITTEES = ("ủy ban nhân dân tỉnh", "ubnd tỉnh", "ủy ban nhân dân thành phố")
_COUNCILS = frozenset(("hội đồng nhân dân tỉnh", "hội đồng nhân dân thành phố"))
_DIRECTS = re.compile(r"(?i)[\s*]*(?:quan\s+tâm\s*,?\s*)?chỉ\s+đạo\s+")

Passed = tuple[tuple[AgencyMention, ...], tuple[AgencyMention, ...], int]
"""Who has the work, with whom, and where its action begins."""


def passed_on(scene: Scene, lead: Sequence[AgencyMention], at: int, end: int) -> Passed | None:
    """The named bodies that ``lead`` is to direct in ``text[at:end]``, where it is a government."""
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


def _governs(scene: Scene, body: AgencyMention) -> bool:
    name = " ".join(body.canonical.lower().split())
    asked = _CABINET if scene.superior.isdisjoint(_COUNCILS) else (*_CABINET, *_COMMITTEES)
    return not body.collective and name.startswith(asked)
