"""The text with its bodies grouped as they are named in one breath, and the offices that stand before them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ....mentions import AgencyMention, DeadlineMention
from ....patterns import Pattern
from . import words

_KIND_OF_PLACE = Pattern(r"[Cc]ác (?:(?:tỉnh|thành phố)(?:, (?:tỉnh|thành phố))?:?|xã|phường|đặc khu|huyện|quận) $")
_PLACE_KINDS = tuple(f"{kind}{end}" for kind in ("tỉnh", "huyện", "quận", "thị xã", "thành phố") for end in (" ", ": "))
_HEAD_OF_PLACES = Pattern(
    r"(?<![^\W_])(?:Công an|Phòng|Chi cục|Cục|Sở|Trung tâm|Hạt|Trạm|Ban|Tòa án|TAND|VKSND|Viện|Kho bạc|KBNN|"
    r"Bảo hiểm|BHXH)(?![^\W_])[^,;:.()\n]{0,50}?\s[Cc]ác (?:tỉnh|huyện|quận|thị xã|thành phố)"
    r"(?:(?:,| và) (?:các )?(?:quận|huyện|thị xã|thành phố))*:? $"
)
_APPOSED = Pattern(
    r"(?i)\s*(?:[-–,(]\s*(?:là\s+)?(?:cơ\s+quan|đơn\s+vị)\s+(?:thường\s+trực|chủ\s+trì|đầu\s+mối|giúp\s+việc|tham\s+mưu)|"
    r"\(\s*thường\s+trực)(?:\s+(?:của|cho|giúp))?\s+"
)
"""What a body is to another: "Sở A - Cơ quan thường trực Ban Chỉ đạo"."""
_SECOND_OFFICE = Pattern(
    r"(?i)\s*[-–]\s*(?:kiêm\s+)?(?:phó\s+)?(?:trưởng|chủ\s+tịch|tổ\s+trưởng)(?:\s+(?:ban|thường\s+trực|"
    r"hội\s+đồng)){0,2}\s+"
)
"""What else its head is: "Giám đốc Sở A - Trưởng Ban Chỉ đạo"."""
_UNKNOWN_MEMBER = Pattern(r"\s*,\s+(?:[^\s,;.:()]+\s+){0,2}[^\s,;.:()]+\s*,\s+")
_MEMBERS_OF_KIND = Pattern(
    r"(?i)(?:\s*,\s+(?:các\s+)?(?:đoàn\s+thể|tổ\s+chức\s+(?:chính\s+trị|đoàn\s+thể|hội)|hội\s+(?:đặc\s+thù|quần\s+chúng)|"
    r"lực\s+lượng\s+vũ\s+trang|doanh\s+nghiệp|trường\s+học|bệnh\s+viện|hợp\s+tác\s+xã)(?:\s+[^\s,;.:()]+){0,6})+"
    r"\s*(?:[,;]|\s+và)\s+"
)
"""The same of kinds of bodies that a list goes on with: "…, đoàn thể, lực lượng vũ trang thuộc tỉnh; UBND các xã"."""
_DASH = Pattern(rf"\s+[-–](?=\s+[{words.LOWER}])")
_ALSO = Pattern(r"\s*(?:[,;]|,?\s*và)\s+(?:yêu cầu|đề nghị|giao)(?: đối với| cho)?:?\s+")
_TELLS = Pattern(r"(?<![^\W_])(?:[Yy]êu cầu|[Đđ]ề nghị|[Gg]iao)(?: đối với| cho)?:?\s+$")
_BULLET = Pattern(r"[\s*+–-]+")
_COMMA = Pattern(r"\s*,\s+")
_OFFICE_LENGTH, _OFFICE_WORDS = 48, 7
_LOOK_BACK = 260
_JOINTS = frozenset((", ", "; ", " và ", ", và ", "; và "))
"""The most frequent of what ``words.BETWEEN`` allows."""
# "bầu cử đại biểu Quốc hội và đại biểu | HĐND các cấp"
_ELECTED = Pattern(r"(?<![^\W_])[Bb]ầu(?: cử)?(?: bổ sung)?(?: các)? đại biểu [^.;:]*$")
_AND_DEPUTIES = Pattern(r"(?:,| và|, và|;) (?:các )?(?:vị )?đại biểu ")


@dataclass(frozen=True, slots=True)
class Group:
    """Bodies named in one breath: "Sở A, Sở B và UBND các huyện"."""

    start: int
    end: int
    members: tuple[AgencyMention, ...]


@dataclass(frozen=True, slots=True)
class Scene:
    """The text with its bodies grouped. ``superior`` are folded names that give orders here and take none; ``times``
    are the deadlines, the end of each by its start."""

    text: str
    groups: tuple[Group, ...]
    starts: tuple[int, ...]
    superior: frozenset[str]
    times: Mapping[int, int]

    def within(self, start: int, end: int) -> tuple[Group, ...]:
        """The groups that begin in ``[start, end)``."""
        return self.groups[bisect_left(self.starts, start) : bisect_left(self.starts, end)]

    def first_within(self, start: int, end: int) -> Group | None:
        """The first group that begins in ``[start, end)``."""
        index = bisect_left(self.starts, start)
        return self.groups[index] if index < len(self.starts) and self.starts[index] < end else None

    def gives_orders(self, body: AgencyMention) -> bool:
        """Whether ``body`` stands above those that the document speaks to."""
        return " ".join(body.canonical.lower().split()) in self.superior

    def behind_its_time(self, clause: int, at: int) -> bool:
        """Whether nothing but a time that binds stands between ``clause`` and ``at``: "Tháng 8/2031, | Sở A …"."""
        bullet = _BULLET.match(self.text, clause, at)
        end = self.times.get(bullet.end() if bullet else clause)
        return end is not None and _COMMA.fullmatch(self.text, end, at) is not None


def make_scene(
    text: str, agencies: Sequence[AgencyMention], deadlines: Sequence[DeadlineMention], superior: frozenset[str]
) -> Scene:
    """Group the bodies that stand in one enumeration."""
    groups: list[Group] = []
    for mention in sorted(agencies, key=lambda m: (m.start, -m.end)):
        last = groups[-1] if groups else None
        if last and mention.start < last.end:
            continue
        if text.endswith("đại biểu ", 0, mention.start):
            # They are named beside others who are told; no one tells the assembly or the council itself.
            if last and _AND_DEPUTIES.fullmatch(text, last.end, mention.start) and _of_council(mention):
                groups[-1] = Group(last.start, mention.end, last.members)
                continue
            if mention.canonical == "Quốc hội" or _ELECTED.search(text, max(0, mention.start - 120), mention.start):
                continue
        if last and mention.rule == "elliptic" and _announced(text, last, mention):
            groups[-1] = Group(last.start, mention.end, (*last.members[:-1], mention))
            continue
        if last and 8 < mention.start - last.end < 60 and _apposed(text, last.end, mention.start):
            groups[-1] = Group(last.start, _behind_dash(text, last.end, mention), last.members)
            continue
        if last and (_joined(text, last.end, mention.start) or _told_too(text, last, mention.start)):
            groups[-1] = Group(last.start, mention.end, (*last.members, mention))
        else:
            floor = last.end if last else 0
            groups.append(Group(_with_kind(text, mention, floor), mention.end, (mention,)))
    times = {d.start: d.end for d in deadlines}
    return Scene(text, tuple(groups), tuple(g.start for g in groups), superior, times)


def _of_council(mention: AgencyMention) -> bool:
    return mention.canonical.startswith(("Quốc hội", "Hội đồng nhân dân"))


def _apposed(text: str, end: int, start: int) -> bool:
    """Whether the words between two bodies say what the first, or its head, is to the second."""
    return (_APPOSED.fullmatch(text, end, start) or _SECOND_OFFICE.fullmatch(text, end, start)) is not None


def _behind_dash(text: str, end: int, mention: AgencyMention) -> int:
    """Where an apposition ends, with the second of two dashes: "Sở A - cơ quan thường trực Ban B - | có nhiệm vụ …"."""
    dash = _DASH.match(text, mention.end) if text[end : mention.start].lstrip().startswith(("-", "–")) else None
    return dash.end() if dash else mention.end


def _announced(text: str, last: Group, mention: AgencyMention) -> bool:
    """ "Tỉnh ủy và UBND các tỉnh: A, B", "UBND các huyện A, B": the group's last words only announce the bodies that
    the list names."""
    gap = text[last.end : mention.start].strip().removeprefix("có ").removeprefix("liên quan").strip()
    return last.members[-1].collective and gap in ("", ":")


def _with_kind(text: str, mention: AgencyMention, floor: int) -> int:
    """Where the words begin, behind the body that ends at ``floor``, that name the kind of a list's places, or of its
    bodies: "Các tỉnh A, B", "Công an các huyện A, B"."""
    if mention.rule == "elliptic" and text.endswith(_PLACE_KINDS, 0, mention.start):
        head = _HEAD_OF_PLACES.search(text, max(floor, mention.start - 80), mention.start)
        return head.start() if head else mention.start
    if mention.rule not in ("province", "district"):
        return mention.start
    kind = _KIND_OF_PLACE.search(text, max(0, mention.start - 24), mention.start)
    return kind.start() if kind else mention.start


def _told_too(text: str, last: Group, start: int) -> bool:
    """Whether a second word of order joins a body to those who are told the same: "giao Sở A và đề nghị | Tòa án | xử
    lý …"."""
    gap = text[last.end : start]
    if len(gap) > 90 or not gap.lstrip().startswith((",", ";", "và ")) or not _ALSO.fullmatch(without_office(gap)):
        return False
    return _TELLS.search(without_office(text[max(0, last.start - 60) : last.start])) is not None


def _joined(text: str, end: int, start: int) -> bool:
    if start - end > _LOOK_BACK:
        return False
    gap = text[end:start]
    if gap in _JOINTS:
        return True
    if "\n" in gap or "\t" in gap:
        return False
    if _may_join(gap) and words.BETWEEN.fullmatch(gap):
        # Two bodies without any mark between them are not one enumeration ("Sở A UBND tỉnh", "đơn vị thuộc Sở A").
        # Nor where the first one leads the second: "Đảng đoàn A lãnh đạo HĐND tỉnh thể chế hóa …".
        return gap.strip() not in ("", "lãnh đạo") and not gap.rstrip().lower().endswith("thuộc")
    if len(gap) > 60:
        return False
    return words.BESIDE.match(gap) is not None or _among(gap)


def _may_join(gap: str) -> bool:
    """Whether ``words.BETWEEN`` may match, told by what is quickly seen."""
    low = gap.lower()
    ends = low.rstrip(" ,;:/*-–\xa0")
    return not ends or ends.endswith(words.BETWEEN_ENDS) or "khác" in low or "hưởng" in low


def _among(gap: str) -> bool:
    """Whether one more member that no one recognised stands in the enumeration: "…, quân đội, …"."""
    if not gap.lstrip().startswith(","):
        return False
    known = _MEMBERS_OF_KIND.fullmatch(gap) is not None
    return known or (_UNKNOWN_MEMBER.fullmatch(gap) is not None and not words.OPENING.match(gap.strip(" ,")))


def without_office(before: str) -> str:
    """``before`` without the words of office at its end: "đồng chí Giám đốc "."""
    end, headed = len(before), False
    while True:
        bare = before[:end].rstrip(" ,:*\t")
        last = bare[-_OFFICE_LENGTH:].rsplit(maxsplit=1)
        if not last or last[-1].lower().lstrip('(“"') not in words.LAST_OF_OFFICES:
            return before[:end]
        spoken = bare[-_OFFICE_LENGTH:].lower().rsplit(maxsplit=_OFFICE_WORDS)[-_OFFICE_WORDS:]
        # A list may be headed by more than one kind: "các Bộ, cơ quan: Tài chính, …".
        headed |= before[len(bare) : end].lstrip().startswith(":")
        for size in range(len(spoken), 0, -1):
            phrase = " ".join(spoken[-size:]).lstrip('(“"')
            if phrase in words.OFFICES or (headed and phrase in words.KINDS_OF_BODY):
                break
        else:
            return before[:end]
        headed &= phrase in words.KINDS_OF_BODY
        end = _start_of_words(bare, size)


def _start_of_words(text: str, size: int) -> int:
    """Where the last ``size`` words of ``text`` begin."""
    at = len(text)
    for _ in range(size):
        at = max(text.rfind(" ", 0, at), text.rfind("\t", 0, at), text.rfind("\n", 0, at))
        while at > 0 and text[at - 1] in " \t\n":
            at -= 1
    while at < len(text) and text[at] in ' \t\n(“"':
        at += 1
    return max(at, 0)
