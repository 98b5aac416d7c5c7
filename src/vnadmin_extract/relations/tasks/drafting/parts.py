"""A body's assignments in one breath: "rà soát … trước ngày 05/11; phối hợp với Sở B tổ chức …".

Clauses behind a semicolon belong to the same assignment, unless they have partners or a time of their own: then each
has its own.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ....mentions import DeadlineMention
from ....patterns import Pattern
from ..assignment import words
from ..assignment.grammar import Assignment, inherited
from ..assignment.scene import Scene
from .deadline_binding import choose_deadline, deadlines_in

_REPORTS = Pattern(
    r"(?i)(?:(?:định\s+kỳ|h[àằ]ng)\s[^;,]{0,24}?\s|kịp\s+thời\s+|(?:ngày|thứ)\s[^;,]{1,12}?\sh[àằ]ng\s+\w+\s+|"
    r"sau\s+mỗi\s[^;,]{1,36}?\s)?(?:tổng\s+hợp(?:\s+kết\s+quả)?,?\s+)?(?:có\s+)?(?:báo\s+cáo|gửi)\b|"
    r"(?:phấn\s+đấu|mục\s+tiêu)\s"
)
"""What is reported in the end, or aimed at, is a part of the work before."""
_REPORTS_AGAIN = Pattern(r"\.\s+(?P<r>(?:Định kỳ|Hằng năm|Hàng năm|Hằng quý|Hàng quý)[^.;]{0,60}? báo cáo\s)")
"""A sentence of its own on what is reported again and again, behind the work that it tells of."""
_JOINS = Pattern(r"(?i)(?:\w+\s+\w+,?\s+)?phối\s+(?:kết\s+)?hợp\b|cùng\s(?=các\s|[^\W\d_])(?!\s*với\s)")
_RESULT_BY_THEN = Pattern(
    r"(?i)(?:bảo\s+đảm|đảm\s+bảo)(?:\s+rằng)?\s+(?=(?:đến|trước|trong|hết|cuối)\s)"
    r"(?![^.;]{0,120}?\s(?:trình|gửi|hoàn\s+thành|ban\s+hành)(?![^\W_]))"
)
"""So is what has to be reached by a time, but for an act: "…; bảo đảm đến 31/12 toàn tỉnh giải ngân trên 95 %"."""
_MUST = Pattern(r"(?i),?\s+(?:phải|cần)\s")
"""Behind a time that opens its clause: what is to be done by then is a duty of its own."""
_PARTNERS_HELP = Pattern(r"(?i)hỗ\s+trợ\s+(?:để|nhằm|trong|cho\s+việc)\s")
"""What the partners do, for the work that was told before."""
_MIN_WORDS = 8


def parts(scene: Scene, deadlines: Sequence[DeadlineMention], assignment: Assignment) -> list[Assignment]:
    """``assignment``, cut before the clauses that are assignments of their own."""
    found = [assignment]
    again = scene.text.find(" báo cáo", assignment.action, assignment.end) >= 0
    report = _REPORTS_AGAIN.search(scene.text, assignment.action, assignment.end) if again else None
    if report and scene.within(*report.span("r")):
        report = None  # it names whoever reports
    if report and all(
        len(told.split(maxsplit=_MIN_WORDS)) >= _MIN_WORDS
        for told in (scene.text[assignment.action : report.start()], scene.text[report.start("r") : assignment.end])
    ):
        own = inherited(scene, report.start("r"), assignment.end, assignment.lead)
        last = replace(own, action=report.start("r"), force=assignment.force)
        return [*parts(scene, deadlines, _before(assignment, report.start("r"))), last]
    for start in _clauses(scene.text, assignment.action, assignment.end):
        last = found[-1]
        if len(scene.text[last.action : start].split(maxsplit=_MIN_WORDS)) < _MIN_WORDS:
            continue
        stop = scene.text.find(";", start, assignment.end)
        joins = _JOINS.match(scene.text, start) is not None
        opens = deadlines_in(deadlines, [(start, start + 3)])
        timed = bool(opens)
        must = timed and _MUST.match(scene.text, opens[0].end, assignment.end) is not None
        if not (joins or must) and not _has_time(scene.text, deadlines, (last.start, start), (start, assignment.end)):
            continue
        if not (joins or timed or words.opens_an_order(scene.text[start : assignment.end])):
            continue
        own = inherited(scene, start, assignment.end, assignment.lead)
        if (
            not joins
            or must
            or _has_partners(scene, own, stop if stop >= 0 else assignment.end)
            or _has_time(scene.text, deadlines, (last.start, start), (start, assignment.end))
        ):
            found[-1] = _before(last, start)
            found.append(replace(own, action=start, force=assignment.force))
    return found


def _clauses(text: str, start: int, end: int) -> list[int]:
    """Where the clauses behind semicolons begin, those in brackets left out."""
    begins = []
    at = text.find(";", start, end)
    while at >= 0:
        if text.count("(", start, at) <= text.count(")", start, at):
            begins.append(at + 1 + len(text[at + 1 : end]) - len(text[at + 1 : end].lstrip(" *+-")))
        at = text.find(";", at + 1, end)
    return begins


def _has_partners(scene: Scene, own: Assignment, stop: int) -> bool:
    """Whether the clause says with whom its action is to be done: "phối hợp với Sở B tổ chức …"."""
    if not own.cooperating or own.cooperating[0].start >= min(own.action, stop):
        return False
    if _PARTNERS_HELP.match(scene.text, own.action):
        return False
    told = scene.text[own.action : stop]
    if len(told.split(maxsplit=_MIN_WORDS)) < _MIN_WORDS:
        return False
    return words.opens_an_order(told) or (scene.text.startswith("cùng ", own.start) and told[:1].islower())


def _has_time(
    text: str, deadlines: Sequence[DeadlineMention], before: tuple[int, int], clause: tuple[int, int]
) -> bool:
    """Whether both sides of the semicolon are due, and not on the same day; what comes back or has no day goes on with
    the work before."""
    if _REPORTS.match(text, clause[0]) or _RESULT_BY_THEN.match(text, clause[0]):
        return False
    if len(text[clause[0] : clause[1]].split(maxsplit=_MIN_WORDS)) < _MIN_WORDS:
        return False
    within = deadlines_in(deadlines, [clause])
    if not within or ";" in text[clause[0] : within[0].start]:
        return False
    first = choose_deadline(text, deadlines_in(deadlines, [before]), [before])
    second = choose_deadline(text, within[:1], [clause])
    return bool(first and second and first.due and second.due and first.due != second.due)


def _before(assignment: Assignment, end: int) -> Assignment:
    return replace(
        assignment,
        end=end,
        cooperating=tuple(m for m in assignment.cooperating if m.start < end),
        report_to=tuple(m for m in assignment.report_to if m.start < end),
    )
