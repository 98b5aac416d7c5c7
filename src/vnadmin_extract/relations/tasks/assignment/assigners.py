"""Who hands a task to the body behind: "UBND tỉnh phân công Sở A rà soát …" is Sở A's task, as behind "giao"."""

from __future__ import annotations

from ....patterns import Pattern
from .scene import Group, Scene, without_office

_HANDS = Pattern(r"(?i)\s*(?:phân\s+công|[ủu][yỷ]\s+quyền)(?:\s+nhiệm\s+vụ)?(?:\s+cho)?\s*:?\s+")
_GOVERNS = (
    "ủy ban nhân dân", "chính phủ", "thủ tướng", "bộ ", "ban thường vụ", "ban chấp hành", "thường trực", "ban chỉ đạo",
    "hội đồng nhân dân", "tỉnh ủy", "thành ủy", "huyện ủy",
)  # fmt: skip
"""Whose handing out of work to groups is told; of others it is a way of doing their own."""
_BELOW = Pattern(r"(?i)\s(?:như\s+sau|sau(?:\s+đây)?|cụ\s+thể)\s*:[\s*]*$")
_REACH = 40


def hands_on(scene: Scene, group: Group, at: int, end: int, *, item: bool) -> bool:
    """Whether ``group``, the subject of a verb of assigning at ``at``, is no more than the one who assigns.

    ``item``: the group opens an item, which tells it to share out its work among other groups.
    """
    hands = _HANDS.match(scene.text, at, end)
    if hands is None or len(group.members) > 1 or group.members[0].collective:
        return False
    governs = group.members[0].canonical.lower().startswith(_GOVERNS)
    if governs and _BELOW.search(scene.text, max(at, end - _REACH), end):
        return True  # whoever stands below
    told = scene.first_within(hands.end(), end)
    if told is None or without_office(scene.text[hands.end() : told.start]).strip(" *"):
        return False
    if all(body.collective for body in told.members):
        return not item and governs
    return True
