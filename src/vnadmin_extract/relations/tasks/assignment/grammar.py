"""Who is told to act: the bodies of a clause, their parts in the work, and where the action begins.

"Giao Sở A chủ trì, phối hợp với Sở B và các đơn vị liên quan rà soát …" is one assignment: A leads, B and the units
cooperate, and "rà soát …" is the action.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import NamedTuple

from ....mentions import AgencyMention
from ....patterns import Pattern
from . import telling, words
from .actors import unnamed_actors
from .after_body import after_body, past_adverbials, past_dash
from .assigners import hands_on
from .attributes import STAFF_OF
from .clauses import clause_end, clause_start, own_duty, sentence_end, whoever_guides, words_ahead
from .parties import parties_before
from .parties_told import parties_told, told_as_members
from .partners import (
    cooperates,
    ends_with_partners,
    helps,
    helps_in_bracket,
    joins,
    last_word,
    led_by_first,
    opens_with_partners,
    opens_with_work,
    others_work,
    reports,
    reports_on,
    reports_with,
    roles,
)
from .passed_on import guided_below, passed_on
from .receivers import behind_the_channel, hears_nothing
from .scene import Group, Scene, without_office
from .told import Force, is_ordered, may_act
from .told_beside import past_those_above

_JUNK = Pattern(r"^[^\w(“\"]+")
"""Signs before the first word: a bullet or a letter of a list that a scan misread."""
_AMONG_ACTS = Pattern(
    r"(?i)(?<![^\W_])(?:(?:hướng dẫn|kiểm tra|đôn đốc|chỉ đạo|vận động|tuyên truyền|tạo điều kiện|phát hiện|nhắc nhở)"
    r"\s*(?:,|và)|(?:để|nhằm)(?:\s[^\s,;]+){0,8})\s*$"
)
"""What one who acts does before asking others: the asking is a part of his own task."""
_BY_TIME = Pattern(r"(?i)[\s*]*(?:đến|trước|trong|từ\s+nay|chậm\s+nhất)\s[^,;.:]{2,40}\d\s+")
_MUST = Pattern(r"(?i)\s+(?:phải|cần\s+phải|có\s+trách\s+nhiệm)\s")
"""A time without a comma before whoever must act by it: "đến hết quý II/2031 các huyện phải …"."""
_EACH_TIME = Pattern(
    r"(?i)[\s*]*(?:(?:trước|chậm\s+nhất|vào)\s[^,;.:()]{2,40}\s)?(?:định\s+kỳ\s+)?(?:h[àằ]ng\s+|6\s+)(?:tuần|tháng|quý|năm)"
    r"(?:\s*,\s*h[àằ]ng\s+(?:quý|năm))*(?:\s+\([^();]{2,60}\))?\s+|"
    r"[\s*]*(?:từ\s+|trong\s+)?(?:các|những)\s+năm\s+(?:sau|tới|tiếp\s+theo|còn\s+lại)\s+"
)
"""The same of what comes back: "trước ngày 10/12 hằng năm các xã gửi …"."""
_IN_TIME = Pattern(r"(?i)[\s*]*(?:chậm|muộn)\s+nhất\s")
"""A time by which even those who give orders have to act."""
_PARTS_BEGIN = words.REPORT_ENDS | words.COOPERATION_ENDS | {"mời"}
"""The last words before a body that its task reports to or works with."""
_INSISTS = Pattern(
    r"(?i)(?:khẩn\s+trương|phải|cần|có\s+trách\s+nhiệm|chịu\s+trách\s+nhiệm|chủ\s+trì|tiếp\s+tục|sớm)(?![^\W_])"
)
"""Words that order whatever was told before them."""
_CONCERNS = Pattern(r"(?i)đối\s+với\s")
_WHERE = Pattern(
    r"(?i)(?:trong\s+)?(?:trường\s+hợp|nếu|(?:sau\s+)?khi|hết\s+thời\s+hạn|(?:nơi|(?:đơn|địa|cơ)\s+\w+)\s+nào)\s"
)
"""What has to come about first: "Trường hợp giá tăng thì Sở A báo cáo …"."""
_INVITES, _GIVES = Pattern(r"(?i)(?<![^\W_])mời\s+$"), Pattern(r",\s+giao\s+$")
_JOINS_IN = Pattern(r"(?i)\s+(?:cùng\s+)?(?:tham\s+gia|phối\s+hợp)(?![^\W_])")
_NAMED = Pattern(
    rf"(?:(?:các\s+)?đồng\s+chí|đ/c|ông|bà|Ông|Bà|Đồng\s+chí)\s+(?:[{words.UPPER}][{words.LOWER}]*\s+)"
    rf"{{1,4}}[{words.UPPER}][{words.LOWER}]*\s*[,–-]\s*$"
)
"""Who holds the office, between the order's word and the office: "Giao đồng chí Lê Văn A, Phó Chủ tịch …"."""
_TOGETHER = Pattern(r"(?i)(?:(?:[-–]\s|\()?cùng|(?:có|với)\s+sự\s+(?:phối\s+hợp|tham\s+gia)\s+của|có)\s")
"""Whom bodies act with, right behind them: "Các xã cùng Chi cục A tiêm phòng …"."""
_UNDONE = r"(?i)(?:còn|chưa|chậm|vẫn)\s[^.;:]{4,120}?,\s+(?:đề\s+nghị|yêu\s+cầu)\s+"
_ASKED_BEHIND = Pattern(
    rf"{_UNDONE}(?=(?:sớm|ngay)\s|(?:{words.TWO_SYLLABLES}|gửi|nộp|trình|lập)(?![^\W_]))", head=_UNDONE
)
"""What a body has left undone, and what it is asked to do then: "Xã A chưa gửi hồ sơ, đề nghị gửi trước …"."""
_BLAMES = Pattern(r"(?i)(?:(?:nghiêm khắc|kiên quyết|UBND tỉnh|UBND huyện|chủ tịch)\s+)*(?:phê bình|nhắc nhở)")
_THEN_ASKED = Pattern(
    r"[;,.]\s+(?:và\s+)?(?:yêu cầu|Yêu cầu|đề nghị|Đề nghị)\s+(?:(?:các\s+)?(?:đơn vị|địa phương|cơ quan|chủ đầu tư)"
    r"(?:\s+(?:này|trên|nêu trên|có tên trên))?\s+)?"
)
"""What those who are blamed have to do then."""
_LOOK_BACK = 260


@dataclass(frozen=True, slots=True)
class Assignment:
    """``start`` is where its wording begins, ``action`` where the action does; ``force`` is how it is given.

    ``announces``: the action names nothing itself but what follows it ("… thực hiện các nhiệm vụ sau:").
    """

    start: int
    action: int
    end: int
    lead: tuple[AgencyMention, ...]
    cooperating: tuple[AgencyMention, ...] = ()
    report_to: tuple[AgencyMention, ...] = ()
    force: Force = "subject"


def read_assignments(
    scene: Scene, start: int, end: int, *, opened: bool = False, listed: bool = False
) -> list[Assignment]:
    """The assignments that ``text[start:end]`` gives in its own words.

    ``opened``: an assignment of the paragraph before still goes on here. ``listed``: the paragraph is a numbered
    line, where a body that opens it is told to act by whatever verb follows.
    """
    found: list[Assignment] = []
    taken = start
    for group in scene.within(start, end):
        if group.start < taken:
            continue
        floor = found[-1].action if found else start
        read = next(
            (
                r
                for g in _endings(scene, group)
                if (r := _assignment_at(scene, g, (start, end), opened or bool(found), floor, listed))
            ),
            None,
        )
        if read is None:
            continue
        if found:
            found[-1] = replace(found[-1], end=clause_end(scene.text, read.start))
        found.append(read)
        taken = read.action
    return [_completed(scene, a) for a in found]


def _tells(scene: Scene, start: int, clause: int) -> bool:
    """Whether a further clause of a sentence begins at ``clause`` that says what bodies have done."""
    if clause <= start or not scene.text.endswith(";", start, clause - 1):
        return False
    start = max(start, scene.text.rfind(". ", start, clause))
    return any(telling.HAS_DONE.match(scene.text, g.end) for g in scene.within(start, clause))


def _endings(scene: Scene, group: Group) -> Iterator[Group]:
    """``group``, then what is left of it behind each mark: "theo chỉ đạo của A, B và C rà soát …" is B's and C's."""
    yield group
    if len(group.members) == 1:
        return
    if telling.names_grounds(scene.text, group.start, group.end):
        return
    if reports(scene.text[max(0, group.start - 60) : group.start]):
        # "báo cáo A, B xem xét": all of them are reported to, but for one behind a semicolon
        for index in range(1, len(group.members)):
            if ";" in scene.text[group.members[index - 1].end : group.members[index].start]:
                yield Group(group.members[index].start, group.end, group.members[index:])
        return
    if opens_with_partners(scene.text[max(0, group.start - 90) : group.start]):
        return  # "Chủ trì, phối hợp với A; B rà soát": all of them are partners
    for index in range(1, len(group.members)):
        member = group.members[index]
        if re.search("[,;]", scene.text[group.members[index - 1].end : member.start]):
            yield Group(member.start, group.end, group.members[index:])


def _assignment_at(
    scene: Scene, group: Group, segment: tuple[int, int], opened: bool, floor: int, listed: bool
) -> Assignment | None:
    """The assignment whose actor is ``group``, or None where the group is something else in its clause."""
    text, (start, end) = scene.text, segment
    begin = max(start, floor if opened else start)
    alone = opened and own_duty(text, begin, group.start, group.end)
    clause = group.start if alone else clause_start(text, begin, group.start, opened)
    if opened and clause == begin and floor > start:
        return None
    group = told_as_members(text, clause, group)
    before = words_ahead(text, clause, group.start, group.end)
    if before is None or helps_in_bracket(text, group.start, group.end):
        return None
    prefix = without_office(before)
    force = _force_at(scene, group, (start, clause), prefix, opened)
    if force == "guided" and telling.HISTORY.search(text, max(start, clause - _LOOK_BACK), group.start):
        return None
    if force == "guided" and (what := guided_below(text, group.end, end)) is not None:
        return Assignment(clause, what, end, group.members, force="order")
    if force is None and (blamed := _blamed_and_asked(scene, group, prefix, end)) is not None:
        return replace(blamed, start=clause)
    first = parties_before(text, clause, clause + len(prefix)) if force is None and prefix[-2:].strip() else ()
    if force is None and not first and (told := parties_told(text, clause, clause + len(prefix))):
        ordered, parties = told
        if _force(text[clause:ordered], opened) == "order":
            force, first = "order", parties
    elif first or (force is None and _must_by_then(text, clause, group, end)):
        force = "subject"
    item = listed and clause == start and not prefix.strip(" *") and text.startswith(":", group.end)
    if force == "subject" and prefix.rstrip().endswith((" được", "bị")):
        return None  # "… được Sở A phê duyệt"
    if force is None or (_is_superior(scene, group, force) and not (item or _IN_TIME.match(prefix))):
        return None
    at, more = after_body(scene, group.end, end)
    if telling.NEED_NOT.match(text, at, end):
        return None
    if force == "subject" and hands_on(scene, group, at, end, item=listed and clause == start):
        return None
    if not prefix.strip(" *") and (clause == start or text.endswith(";", start, clause - 1)):
        at = past_dash(text, at, end, listed=listed, first=clause == start)
    at = words.past_notice(text, past_adverbials(scene, at, end), end)
    if force == "subject" and _tells(scene, begin, clause) and not _INSISTS.match(text, at, end):
        return None
    if not more and force != "guided":
        more = tuple(unnamed_actors(text, group.end, at))
    if text.startswith(":", at) and _opens_list(scene, at + 1, end):
        return None  # "các cơ quan: A, B, C …": the bodies behind the colon are the ones that are told
    lead, others = led_by_first(text, (*first, *group.members, *more))
    action = _Told(clause, at, end, force, prefix, opened, listed and not group.members[0].collective)
    return _with_action(scene, action, start, lead, others)


class _Told(NamedTuple):
    """Who acts is known, and with what force the clause says so; what is to be done stands from ``at`` to ``end``."""

    clause: int
    at: int
    end: int
    force: Force
    prefix: str
    opened: bool
    listed: bool
    """The actor heads an item of a list."""


def _with_action(
    scene: Scene, told: _Told, start: int, lead: tuple[AgencyMention, ...], others: tuple[AgencyMention, ...]
) -> Assignment | None:
    """The assignment, if anything is to be done in the clause."""
    text, (clause, at, end, force, prefix, opened, listed) = scene.text, told
    if not text[at:end].strip(" .;,:*)"):
        if opened or (force == "guided" or (force == "subject" and prefix.strip(" *") and text[at:end].strip() != ":")):
            return None
        return Assignment(clause, end, end, lead, others, force="bare")
    if force == "subject" and (asked := _ASKED_BEHIND.match(text, at, end)) and not scene.within(at, asked.end()):
        return Assignment(clause, asked.end(), end, lead, others, force="order")
    opens = clause == start or text.endswith((";", ".", ":"), start, clause - 1)
    opens_line = listed and opens and not prefix.strip(" *")
    cooperating, action = roles(scene, at, end)
    together = _TOGETHER.match(text, at) and cooperating and words.opens_an_order(text[action:end])
    if not (together or is_ordered(text, at, end, force) or (opens_line and may_act(text, at, end))):
        return None
    directs = force == "order" and prefix.rstrip().lower().endswith("chỉ thị")
    if directs and not (words.opens_an_order(text[at:end]) or words.LEADS.match(text, at, end)):
        return None  # "Chỉ thị Thủ tướng Chính phủ về …"
    if telling.only_tells(text, at, end) or (cooperating and ends_with_partners(text, action, end)):
        return None
    if force == "guided":
        action = clause + whoever_guides(prefix)
    speaks = scene.first_within(action, action + 1)
    if speaks and (text[at:action].rstrip().endswith(";") or _is_superior(scene, speaks, "subject")):
        return None
    return Assignment(clause, action, end, lead, (*others, *cooperating), force=force)


def _force_at(scene: Scene, group: Group, begins: tuple[int, int], prefix: str, opened: bool) -> Force | None:
    """How the words before ``group`` make it an actor; ``begins``: where its segment and its clause do."""
    start, clause = begins
    force: Force | None = "subject" if scene.behind_its_time(clause, clause + len(prefix)) else _force(prefix, opened)
    if force is None and opened and scene.text.endswith(".", start, clause - 1):  # "Kinh phí 5 tỷ, giao Sở B bố trí"
        return "order" if _GIVES.search(prefix) and not scene.within(clause, group.start) else None
    if force == "subject" and not prefix.strip(" *") and telling.hands_out(scene.text, start, clause):
        return "order"
    return force


def _blamed_and_asked(scene: Scene, group: Group, prefix: str, end: int) -> Assignment | None:
    """ "Phê bình A, B chậm trả kết quả; yêu cầu | kiểm điểm, báo cáo …": whom the paper blames is asked."""
    if _BLAMES.fullmatch(prefix.strip(" *")) is None:
        return None
    asked = _THEN_ASKED.search(scene.text, group.end, end)
    if asked is None or scene.within(group.end, asked.end()) or scene.first_within(asked.end(), asked.end() + 1):
        return None
    if not words.opens_an_order(scene.text[asked.end() : end]):
        return None
    return Assignment(group.start, asked.end(), end, group.members, force="order")


def _must_by_then(text: str, clause: int, group: Group, end: int) -> bool:
    """Whether a clause names a time and then whoever must act by it; a sentence that goes on does so of its item."""
    if _EACH_TIME.fullmatch(text, clause, group.start) and words.OPENING.match(text, group.end + 1, end):
        return True
    time = _BY_TIME.fullmatch(text, clause, group.start)
    return time is not None and not text.endswith(". ", 0, clause) and _MUST.match(text, group.end, end) is not None


def _opens_list(scene: Scene, at: int, end: int) -> bool:
    group = scene.first_within(at, min(at + 60, end))
    return group is not None and not without_office(scene.text[at : group.start] + " ").strip(" *")


def _force(prefix: str, opened: bool) -> Force | None:
    """How the words before a body make it an actor; None where they do not."""
    whole = prefix.strip(" *")
    junk = _JUNK.match(whole)
    plain = whole = whole[junk.end() :] if junk else whole
    while plain:
        connective = words.CONNECTIVE.match(plain)
        if not connective or not connective.end():
            break
        plain = plain[connective.end() :].strip(" *")
    if not plain or STAFF_OF.fullmatch(plain):
        return "subject"
    if prefix.rstrip().endswith((",", "–", "-")) and (named := _NAMED.search(prefix[-60:])):
        prefix = without_office(prefix[: len(prefix) - len(prefix[-60:]) + named.start()])
    near = prefix[-45:].lower()
    told = near.rstrip().removesuffix(":").rstrip()
    directive = None
    if told.endswith(words.DIRECTIVE_ENDS):
        directive = words.DIRECTIVE.search(near) or words.SUPERIOR_GIVES.search(near)
    if directive:
        ahead = prefix[: len(prefix) - len(near) + directive.start()][-_LOOK_BACK:]
        head = ahead.strip(" *,")
        asks_itself = ahead.rstrip().endswith(",") and telling.BY_GROUNDS.match(head)
        if telling.TOLD_OF.search(head) or _AMONG_ACTS.search(ahead[-60:]):
            return None
        if telling.paper_asks(head, ahead) and not asks_itself:
            return None
        if telling.REFUSES.search(head) or (head and directive[0].startswith("kiến")):
            return None
        if directive[0].startswith("chỉ thị") and head and not words.SPEAKER.fullmatch(head):
            return None  # a paper: "thực hiện chỉ thị của …"
        if opened and ahead.rstrip().endswith(",") and _WHERE.match(head):
            return "order"
        if not opened or not head or words.CONNECTIVE.fullmatch(head + " ") or words.SPEAKER.fullmatch(head):
            return "order"
        return None
    if telling.HEARS.match(whole) or telling.LATELY.match(whole):
        return None
    if prefix.rstrip(" *").endswith(",") and (words.INTRODUCES.match(plain) or _CONCERNS.match(whole)):
        return "subject"
    if prefix.endswith(" thì ") and (_CONCERNS.match(whole) or _WHERE.match(whole)):
        return "subject"
    if opened or not told.endswith(words.GUIDES_ENDS):
        return None
    tail = prefix[-110:].lower()
    guides = words.GUIDES.search(tail)
    if guides and not telling.TELLS.search(tail[: guides.start()]):
        return "guided"
    return None


def _is_superior(scene: Scene, group: Group, force: Force) -> bool:
    return force != "order" and all(scene.gives_orders(m) for m in group.members)


def _completed(scene: Scene, assignment: Assignment) -> Assignment:
    """With the bodies that its action names: those it works with, those it reports to, those it only directs."""
    if passed := passed_on(scene, assignment.lead, assignment.action, assignment.end):
        lead, partners, action = passed
        assignment = replace(assignment, lead=lead, cooperating=partners, action=action)
    cooperating, report_to = list(assignment.cooperating), list(assignment.report_to)
    groups = scene.within(assignment.action, assignment.end)
    ends = sentence_end(scene.text, assignment.action, assignment.end) if groups else assignment.end
    for group in groups:
        if helps_in_bracket(scene.text, group.start, group.end):
            cooperating.extend(m for m in group.members if m not in cooperating)
            continue
        floor = max(assignment.action, group.start - 90)
        if behind_the_channel(scene.text, report_to, group.start) or reports_with(scene, floor, group.start):
            report_to.extend(group.members)
            continue
        bare = past_those_above(without_office(scene.text[floor : group.start]))
        last = last_word(bare[-16:])
        if last not in _PARTS_BEGIN:
            continue
        before = bare[-60:]
        if last == "mời" and _INVITES.search(before) and _JOINS_IN.match(scene.text, group.end, assignment.end):
            cooperating.extend(m for m in group.members if m not in cooperating)
        elif reports(before) or reports_on(scene, floor, bare):
            if not hears_nothing(scene.text, assignment.action, group.start, report_to):
                report_to.extend(group.members)
        elif (
            (works := cooperates(before))
            and (group.start < ends or opens_with_work(scene.text, floor + len(bare) - len(before) + works.start()))
            and joins(before, works)
            and not helps(scene.text, group.start, assignment.end, group.end)
            and not others_work(scene, assignment.action, floor + len(bare) - len(before) + works.start())
        ):
            cooperating.extend(m for m in group.members if m not in cooperating)
    if len(cooperating) == len(assignment.cooperating) and len(report_to) == len(assignment.report_to):
        return assignment
    return replace(assignment, cooperating=tuple(cooperating), report_to=tuple(report_to))


def inherited(scene: Scene, start: int, end: int, lead: tuple[AgencyMention, ...]) -> Assignment:
    """The assignment of an item without an actor of its own, under a heading that names one."""
    cooperating, action = roles(scene, start, end)
    return _completed(scene, Assignment(start, action, end, lead, cooperating))
