"""What a government is asked to have one of its bodies do: "UBND tỉnh chỉ đạo Sở A phối hợp với Sở B rà soát …".

A government only passes such an order on, and the body it names has the work. A ministry or a district that directs its
units does its own work by that, and whoever directs groups ("chỉ đạo các sở, ngành") has to see to it itself.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..mentions import AgencyMention
from .partners import roles
from .scene import Scene, without_office

_GOVERNMENTS = ("ủy ban nhân dân tỉnh", "ubnd tỉnh", "ủy ban nhân dân thành phố", "chính phủ", "thủ tướng chính phủ")
_DIRECTS = re.compile(r"(?i)[\s*]*(?:quan\s+tâm\s*,?\s*)?chỉ\s+đạo\s+")

Passed = tuple[tuple[AgencyMention, ...], tuple[AgencyMention, ...], int]
"""Who has the work, with whom, and where its action begins."""


def passed_on(scene: Scene, lead: Sequence[AgencyMention], at: int, end: int) -> Passed | None:
    """The named bodies that ``lead`` is to direct in ``text[at:end]``, where it is a government."""
    directs = _DIRECTS.match(scene.text, at, end)
    if directs is None or not lead or not all(_governs(body) for body in lead):
        return None
    group = scene.first_within(directs.end(), end)
    if group is None or without_office(scene.text[directs.end() : group.start]).strip(" *"):
        return None
    if any(body.collective for body in group.members):
        return None
    cooperating, action = roles(scene, group.end, end)
    return group.members, cooperating, action


def _governs(body: AgencyMention) -> bool:
    return not body.collective and " ".join(body.canonical.lower().split()).startswith(_GOVERNMENTS)
