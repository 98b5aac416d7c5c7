"""Between a body and what it has to do: its attributes, units in brackets, bodies named later, adverbials."""

from __future__ import annotations

import re

from ....mentions import AgencyMention
from ....patterns import Pattern
from . import words
from .modifiers import past_modifiers
from .scene import Scene

_BRACKET = Pattern(r"\s*\((?:(?:sau|dưới)\s+đây|gọi|viết|cơ\s+quan|qua|kèm|thay(?:\s+thế|\s+cho)?\s)[^()]{0,240}\)")
_UNIT = Pattern(
    r"\s*\((?:(?:trực\s+)?thuộc\s+)?(?P<n>(?:Chi cục|Phòng|Trung tâm|Ban|Thanh tra|Cục|Công ty|Quỹ|Văn phòng|"
    r"Hội đồng|Kho bạc|Vụ|Viện|Sở|Bộ|"
    r"Tổng cục|UBND|Ủy ban)\s[^()]{2,80})\)"
)
_BELONGS = Pattern(r"(?i)(?<![^\W_])(?:trực\s+)?thuộc\s*$")
_SERVES = Pattern(r"(?i)(?<![^\W_])giúp\s+việc\s*$")
"""Units whose committee follows: "các cơ quan tham mưu, giúp việc | Tỉnh ủy"."""

_THEIR_BLOCK = r"(?i)\s*thuộc\s+(?:các\s+)?(?:khối|cụm|nhóm|mạng\s+lưới|hệ\s+thống)"
_OF_BLOCK = Pattern(
    rf"{_THEIR_BLOCK}"
    rf"(?:\s+(?!(?:{words.TWO_SYLLABLES})\b)[^\s,;:.()]+){{1,7}}(?=\s+(?:{words.TWO_SYLLABLES})\b|\s*[:,])",
    head=_THEIR_BLOCK,
)
"""To which block of many they belong: "các đơn vị | thuộc khối thi đua số 2 của tỉnh | phát động …"."""


def after_body(scene: Scene, at: int, end: int) -> tuple[int, tuple[AgencyMention, ...]]:
    """Past the modifiers of a body ("trên địa bàn tỉnh", "của Ban Chỉ đạo"), and the bodies named after them."""
    more: tuple[AgencyMention, ...] = ()
    while True:
        ahead = scene.first_within(at, end)
        begin, at = at, past_modifiers(scene.text, at, ahead.start if ahead else end)
        after = scene.text[begin:at]
        if block := _OF_BLOCK.match(scene.text, at, ahead.start if ahead else end):
            at = block.end()
            continue
        bracket = _BRACKET.match(scene.text, at, end) or _unit_in_bracket(scene, at, end)
        if bracket:
            more = (*more, *_members_named(scene, at, bracket))
            at = bracket.end()
            continue
        owner = words.OWNED.match(scene.text, at, end) or _BELONGS.search(after)
        owner = owner or _SERVES.search(scene.text, max(0, at - 12), at)
        begin = owner.end() if owner and words.OWNED.gave(owner) else at
        group = scene.first_within(begin, min(begin + 60, end))
        if group is None or group.end > end:
            return at, more
        gap = scene.text[begin : group.start]
        beside = "," in after or re.match(r"\s*(?:,|và|;)\s", gap)
        if not (owner or beside) or not words.BETWEEN.fullmatch(f" {gap}"):
            return at, more
        more = (*more, *group.members[1 if owner else 0 :])
        at = group.end


def _unit_in_bracket(scene: Scene, at: int, end: int) -> re.Match[str] | None:
    """A bracket that names the unit of the body before it, or whose unit it is: "Sở A (Chi cục B)"."""
    bracket = _UNIT.match(scene.text, at, end)
    unit = scene.first_within(bracket.start("n"), bracket.start("n") + 1) if bracket else None
    return bracket if unit and not unit.members[0].collective else None


def _members_named(scene: Scene, at: int, bracket: re.Match[str]) -> tuple[AgencyMention, ...]:
    """The bodies of a group that a bracket right behind it names: "các cơ quan Trung ương (Cục Thuế, Cục Hải quan)"."""
    before = scene.within(max(0, at - _FAR), at)
    group = before[-1].members[-1] if before else None
    if not _UNIT.gave(bracket) or group is None or scene.text[group.end : bracket.start()].strip():
        return ()
    told = scene.text[max(0, group.start - 8) : group.end].lower()
    if not group.collective or "thuộc" in told or not _GENERAL.match(scene.text, group.start):
        return ()
    named = tuple(m for g in scene.within(bracket.start(), bracket.end()) for m in g.members)
    ends = [bracket.start(), *(m.end for m in named)]
    begins = [*(m.start for m in named), bracket.end()]
    bare = all(_BETWEEN_NAMES.fullmatch(scene.text, a, b) for a, b in zip(ends, begins, strict=True))
    return named if bare and len(named) > 1 and not any(m.collective for m in named) else ()


_FAR = 160
_GENERAL = Pattern(r"(?i)(?:các\s+)?(?:cơ\s+quan|đơn\s+vị|sở|bộ|ban|ngành)[\s,]")
"""Bodies in general; the offices of councils are units of theirs: "UBND các xã (Phòng A, Phòng B)"."""
_BETWEEN_NAMES = Pattern(r"\s*\(\s*|\s*,\s*|,?\s+và\s+|\s*;\s*|\s*\)")
RUN_ON = Pattern(rf"[\s_:.]*[-–—]\s+(?=[{words.UPPER}])")
"""Between a heading and its first item that stands in the same line: "b) Sở A - Trình …"."""
_DASH = Pattern(rf"(?:\s+|(?<=\s))[-–—]\s+(?=[{words.LOWER}])")
"""In the place of a colon: "3. Công an phường, Trạm Y tế phường - kiểm tra …"."""


def past_dash(text: str, at: int, end: int, *, listed: bool, first: bool) -> int:
    """Past the dash between bodies that open an item, or a clause of it, and what they have to do."""
    if first and (runs_on := RUN_ON.match(text, at, end)):
        return runs_on.end()
    dash = _DASH.match(text, at, end) if listed else None
    acts = dash and (words.OPENING.match(text, dash.end(), end) or words.LEADS.match(text, dash.end(), end))
    return dash.end() if dash and acts and not words.NOT_AN_ORDER.match(text, dash.end(), end) else at


def past_adverbials(scene: Scene, at: int, end: int) -> int:
    """Past what stands between a body that opens its clause and an unmistakable beginning of its orders."""
    text = scene.text
    named = words.NAMED_TO_COLON.match(text, at, end) if text.find(":", at, end) >= 0 else None
    if named and words.opens_an_order(text[named.end() : end].lstrip(" *")):
        role = words.ROLE_WORDS.match(text, at, end)
        works = words.COOPERATES_WITH.match(text, role.end() if role else at, end)
        return at if works and scene.within(works.end(), named.end()) else named.end() - 1
    if words.ACTING.match(text, at, end) or words.COOPERATES_WITH.match(text, at, end):
        return at
    bound = words.BOUND_TO.match(text, at, end)
    if bound and not scene.within(at, bound.end()):
        return bound.end()
    opens = words.OPENING.match(text, at, end) and not words.NOT_AN_ORDER.match(text, at, end)
    if opens or words.LEADS.match(text, at, end) or text.startswith(":", at):
        return at
    beside = at - 2 if text.startswith(", ", at - 2) else at
    late = words.LATE_OPENING.match(text, at, end) or words.UNKNOWN_BODY.match(text, beside, end)
    return late.end() if late and not scene.within(at, late.end()) else at
