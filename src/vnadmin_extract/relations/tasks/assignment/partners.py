"""Who works along and who is reported to: the words of cooperation and of reporting around a body."""

from __future__ import annotations

import re
from dataclasses import replace

from ....mentions import AgencyMention
from ....patterns import Pattern
from . import words
from .actors import party
from .after_body import after_body
from .parties import AND_ACTS, party_beside
from .scene import Group, Scene, without_office
from .sectors_beside import sector_beside

_JOINED_BY = Pattern(r"\s*(?:,|và|cùng(?:\s+với)?(?=\s+các\s))\s+")
_ABOUT = Pattern(r"\s*(?:về|trong|để|nhằm)\s")
_HELP = Pattern(r"(?i),\s*hỗ\s+trợ\s+(?:chính\s+quyền\s+)?$")
_WORKS_ALONG = Pattern(
    r"(?i)\s+(?:cùng\s+|là\s+(?:cơ\s+quan|đơn\s+vị)\s+)?(?:phối\s+hợp[,:)]?\s+(?!với\s)|tham\s+gia,\s+)"
)
_HAS_BESIDE = Pattern(r"(?i)có\s+")
"""And between a body and those who stand by it: "Sở A, | có | Sở B phối hợp, rà soát …"."""
_ASKED = Pattern(r"\s*[,;]?\s*(?:và\s+)?(?:yêu cầu|đề nghị|giao)\s+")
"""Between whoever leads and whoever is told to help: "giao Sở A chủ trì | và yêu cầu | Sở B phối hợp …"."""
_HELPS = Pattern(r"(?i)\s+(?:cùng\s+|là\s+(?:cơ\s+quan|đơn\s+vị)\s+)?phối\s+hợp(?:\s+thực\s+hiện)?\s*[;,.)]")
_CLAUSES = Pattern(r"[\n\t.:;]")
# "phối hợp với | Trạm: | Khuyến nông, Thú y"
_LIST_HEAD = Pattern(r"(?:các\s+)?[^\W\d_]+(?:\s[^\W\d_]+)?:\s+(?=[^\W\d_])")
_SKIP = Pattern(r"[\s,:;*.]*")
_SKIP_DASH = Pattern(r"[\s,:;*.]*(?:[-–]\s+(?=[^\W\d_]))?")
"""Behind partners a dash may stand: "Sở A – phối hợp Sở B | – | rà soát"."""
_CLOSES = Pattern(r"\s*(?:\)|[-–,](?=\s))")
"""Behind partners between dashes or in a bracket: "Sở A - cùng Sở B - rà soát …"."""
_LEADS_ALONE = Pattern(r"(?i)\s*\((?:là\s+)?(?:(?:cơ\s+quan|đơn\s+vị)\s+)?chủ\s+trì\)")


_OPENS_ASIDE = Pattern(r",\s+phối\s+hợp\s+với\s+$")
_BETWEEN_COMMAS = Pattern(rf"[{words.UPPER}][^,;:.()]{{3,70}}(?=,\s+(?:{words.TWO_SYLLABLES})(?![^\W_]))")

_HAMLETS = r"(?:khu\s+phố|tổ\s+dân\s+phố|thôn|ấp|bản|xóm|khóm|buôn|khu\s+dân\s+cư)"
_COUNTED = Pattern(
    rf"(?i)(?:các\s+{_HAMLETS}(?:\s*,\s*{_HAMLETS})*|(?:\d{{1,3}}|tất\s+cả(?:\s+các)?|toàn\s+bộ)(?:/\d{{1,3}})?\s+(?:{_HAMLETS}|"
    r"xã|phường|thị\s+trấn|huyện|quận)(?:(?:\s*,\s*|\s+và\s+)(?:xã|phường|thị\s+trấn|thị\s+xã|thành\s+phố))*)"
    r"(?![^\W_])"
)
"""Places of which only the number is told: "phối hợp Công an phường, 32 khu phố"."""


def roles(scene: Scene, at: int, end: int) -> tuple[tuple[AgencyMention, ...], int]:
    """The cooperating bodies named right behind the leader, and where the action begins."""
    text = scene.text
    cooperating: list[AgencyMention] = []
    while True:
        role = words.ROLE_WORDS.match(text, at, end)
        begin = role.end() if role else at
        group = scene.first_within(begin, min(begin + 120, end))
        if role and group and (beside := _works_along(scene, group, role[0], begin, end)):
            cooperating.extend(group.members)
            at = beside
            continue
        gap = without_office(text[begin : group.start]) if group else ""
        together = cooperates(gap)
        opener = gap[: together.start()].strip(" ,*") if together else None
        if group and opener in ("", "và", "-", "–", "("):
            start = group.start
        elif opens := words.COOPERATES_WITH.match(text, begin, end):
            start = opens.end()
            if (head := _LIST_HEAD.match(text, start, end)) and scene.first_within(head.end(), head.end() + 1):
                start = head.end()
        else:
            break
        members, after = _companions(scene, start, end)
        if not members or helps(text, start, end, after):
            break
        cooperating.extend(members)
        if _ABOUT.match(text, after, end):
            return tuple(cooperating), begin  # working together is itself what is to be done
        closed = _CLOSES.match(text, after, end) if opener in ("-", "–", "(") else None
        at = closed.end() if closed else after
    if role:
        at = role.end()
    skip = (_SKIP_DASH if cooperating else _SKIP).match(text, at, end)
    return tuple(cooperating), skip.end() if skip else at


def _works_along(scene: Scene, group: Group, role: str, begin: int, end: int) -> int | None:
    """Where "phối hợp" ends behind a second body: "Sở A chủ trì, Sở B phối hợp xây dựng …"."""
    gap = without_office(scene.text[begin : group.start])
    beside = not role.strip() and _HAS_BESIDE.fullmatch(gap)
    if not beside and (not _ends_in_charge(role) or (gap.strip(" ;(") and _ASKED.fullmatch(gap) is None)):
        return None
    works = _WORKS_ALONG.match(scene.text, group.end, end)
    if works and "tham" in works[0].lower() and ";" in role + gap:
        return None
    return works.end() if works else None


def _ends_in_charge(role: str) -> bool:
    return " ".join(role.lower().rstrip(" ,").split()).endswith(("chủ trì", "chịu trách nhiệm chính"))


def _companions(scene: Scene, start: int, end: int) -> tuple[list[AgencyMention], int]:
    """The bodies of an enumeration that begins at ``start``, known and unknown ones, and where it ends."""
    text = scene.text
    members: list[AgencyMention] = []
    at = begin = start
    while True:
        group = scene.first_within(begin, end)
        if group and not without_office(text[begin : group.start]).strip(" *:"):
            members.extend(group.members)
            at, more = after_body(scene, group.end, end)
            members.extend(more)
            joined = _JOINED_BY.match(text, group.end, end) if not more else None
        else:
            beside = _counted(text, begin, end) or party_beside(text, begin, group.start if group else end)
            beside = beside or sector_beside(text, begin, end, listed=bool(members))
            beside = beside or (_set_apart(text, begin, end) if not members else None)
            if beside is None:
                return members, at
            members.append(beside)
            acts = AND_ACTS.match(text, beside.end, end)
            at = max(at, acts.end() if acts else beside.end)
            joined = _JOINED_BY.match(text, beside.end, end)
        if joined is None:
            return members, at
        begin = joined.end()


def _set_apart(text: str, at: int, end: int) -> AgencyMention | None:
    """Whoever a name of no known kind stands for, told between commas before an act: "Cục A, phối hợp với | Thương vụ
    tại các nước |, lập …"."""
    found = _BETWEEN_COMMAS.match(text, at, end) if _OPENS_ASIDE.search(text, max(0, at - 24), at) else None
    return party(text, *found.span()) if found else None


def _counted(text: str, at: int, end: int) -> AgencyMention | None:
    found = _COUNTED.match(text, at, end)
    return replace(party(text, *found.span()), collective=True) if found else None


def ends_with_partners(text: str, action: int, end: int) -> bool:
    """Whether a sentence ends with the partners, and the next one orders nothing: "Giao Sở A làm đầu mối, phối hợp
    Sở B. Kết quả …"."""
    return text[:action].rstrip(" *").endswith(".") and not words.opens_an_order(text[action:end])


def helps(text: str, start: int, end: int, after: int) -> bool:
    """Whether bodies are helped to do something, not worked with: "phối hợp, hỗ trợ địa phương sơ tán …"."""
    if not _HELP.search(text, max(0, start - 40), start):
        return False
    return _ABOUT.match(text, after, end) is None


def helps_in_bracket(text: str, start: int, end: int) -> bool:
    """Whether a bracket, or a part of it, says that the bodies from ``start`` to ``end`` work along: "Sở A lập kế hoạch
    (Sở B, Sở C phối hợp; xong trong tháng 6)"."""
    return (
        text[max(0, start - 3) : start].rstrip().endswith(("(", ";"))
        and _HELPS.match(text, end) is not None
        and _in_bracket(text, end)
    )


def _in_bracket(text: str, at: int) -> bool:
    line = text.rfind("\n", 0, at) + 1
    return text.count("(", line, at) > text.count(")", line, at)


def others_work(scene: Scene, start: int, at: int) -> bool:
    """Whether it is another body that works together from ``at`` on: "tham mưu UBND tỉnh phối hợp Bộ A …".

    The units that a body directs ("chỉ đạo các đơn vị … phối hợp với …") work together in its place.
    """
    last = scene.within(max(start, at - 90), at)[-1:]
    return bool(last) and not last[0].members[-1].collective and not scene.text[last[0].end : at].strip()


def reports(before: str) -> bool:
    """Whether ``before`` ends in words of reporting."""
    return last_word(before) in words.REPORT_ENDS and words.REPORTS.search(before) is not None


def reports_on(scene: Scene, start: int, before: str) -> bool:
    """Whether ``before``, which begins at ``start``, ends in words of reporting with what is reported between them and
    no other body: "gửi danh mục dự án về"."""
    told = words.REPORTS_ON.search(before) if last_word(before) in words.REPORT_ENDS else None
    return told is not None and not scene.within(start + told.start(), start + len(before))


_WITH_WHOM = Pattern(
    r"(?i)(?<![^\W_])báo\s+cáo(?:\s+[^\s,;.:()]+){0,6}?\s+(?:kết\s+quả|tiến\s+độ|tình\s+hình|nội\s+dung|số\s+liệu|"
    r"thực\s+hiện|triển\s+khai|vướng\s+mắc|bằng\s+văn\s+bản|định\s+kỳ|việc\s+này)\s+với\s+"
    r"(?:(?:đồng\s+chí|lãnh\s+đạo|chủ\s+tịch|giám\s+đốc|thủ\s+trưởng|bí\s+thư|thường\s+trực)\s+)*$"
)
"""What is reported, then "với": what bodies do with one another ends in a verb ("báo cáo kết quả làm việc với …")."""


def reports_with(scene: Scene, floor: int, at: int) -> bool:
    """Whether the body at ``at`` gets a report by "báo cáo kết quả với", behind ``floor`` and any other body."""
    if scene.text.find(" với ", max(floor, at - 40), at) < 0:
        return False
    told = _WITH_WHOM.search(scene.text, floor, at)
    return told is not None and not scene.within(told.start(), at)


_OPENING_REACH = 60
_OPENS_SENTENCE = Pattern(
    r"(?i)[.;:]\s+(?:(?:đồng thời|thường xuyên|chủ động|tích cực|tăng cường|chủ trì|tiếp tục|kịp thời|trực tiếp|và|,)"
    r"\s*,?\s*)*$"
)


def cooperates(before: str) -> re.Match[str] | None:
    """The words of cooperation that ``before`` ends in."""
    return words.COOPERATES.search(before) if last_word(before) in words.COOPERATION_ENDS else None


def joins(before: str, works: re.Match[str]) -> bool:
    """Whether the words of cooperation tell who works along: "cùng" does so where it opens its clause, alone or behind
    the word of the leader's part: "; chủ trì cùng …"."""
    if works[0].lower().startswith(("phối", "có sự", "với sự")):
        return True
    return before[: works.start()].rstrip().removesuffix("chủ trì").rstrip().endswith(";")


def opens_with_partners(before: str) -> bool:
    """Whether ``before`` says, from the beginning of its clause, no more than that others work along."""
    bare = without_office(before)
    works = cooperates(bare)
    if works is None:
        return False
    return words.ROLE_WORDS.fullmatch(_CLAUSES.split(bare[: works.start()])[-1].strip(" *+-")) is not None


def last_word(before: str) -> str:
    return before.rstrip(" :").rpartition(" ")[2].lower().lstrip("(")


def led_by_first(
    text: str, members: tuple[AgencyMention, ...]
) -> tuple[tuple[AgencyMention, ...], tuple[AgencyMention, ...]]:
    """Who leads and who works along where a bracket tells it: "Sở A (chủ trì), Sở B, Sở C"."""
    if len(members) > 1 and _LEADS_ALONE.match(text, members[0].end):
        return members[:1], members[1:]
    return members, ()


def opens_with_work(text: str, at: int) -> bool:
    """Whether the words of cooperation at ``at`` open a sentence that goes on with the same body's task: "… . Chủ động
    | phối hợp với Sở B …"."""
    return _OPENS_SENTENCE.search(text, max(0, at - _OPENING_REACH), at) is not None
