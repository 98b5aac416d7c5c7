"""Meetings at which something is to be submitted: "trình HĐND tỉnh tại kỳ họp cuối năm 2031", "báo cáo tại phiên họp
thường kỳ tháng 11". Its day is not told, but the month or the half of the year by whose end it is held; "kỳ họp cuối
năm" alone is a council's usual session, and annotators take it for no time."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from ...document import Context, Note, StructuredText
from ...mentions import DeadlineBound, DeadlineMention
from ...patterns import Pattern
from ...signs import matches, places
from .act_words import RESULT, clause_begin
from .month_parts import month_end

_WHOSE = (
    r"(?:(?:của )?(?:hđnd|ubnd|hội đồng nhân dân|(?:ủy|uỷ) ban nhân dân|chính phủ|quốc hội|ban (?:thường vụ|chấp hành))"
    r"(?: (?:tỉnh|thành)(?: (?:ủy|uỷ|phố))?| huyện| xã| phường| quận| thị xã)?)"
)
# For small letters.
_SESSION = Pattern(
    rf"(?:(?:tại|trong|vào|trước) )?(?:phiên|kỳ) họp(?: (?:thường (?:kỳ|lệ)|định kỳ|chuyên đề|{_WHOSE}))*(?: vào)? "
    r"(?:(?P<part>giữa|cuối) năm (?:(?P<year>20\d\d)|nay)|"
    r"tháng (?P<month>1[0-2]|0?[1-9])(?:(?:\s?/\s?| năm )(?P<y>20\d\d))?)(?![\d/.,]\d|\d)"
)
_SUBMITTED = Pattern(
    r"(?i)(?<![^\W_])(?:trình|báo cáo|thông qua|ban hành|xem xét|cho ý kiến|quyết định|xin ý kiến)(?![^\W_])"
)
_HELD = Pattern(r"(?i)(?<![^\W_])(?:đã|được|thông báo kết luận|kết luận|ý kiến chỉ đạo|theo(?! dõi)|căn cứ)(?![^\W_])")
# What a meeting has said or given is done behind it: "báo cáo kết quả nhiệm vụ được giao | tại phiên họp tháng 4".
_TOLD_THERE = Pattern(
    r"(?i)(?<![^\W_])(?:giao|nêu|yêu cầu|chỉ đạo|(?<!cho )(?<!xin )ý kiến|phát biểu|biên bản|kiến nghị)"
    r"(?: của [^,;]{3,40})? $"
)
PRESENTS = Pattern(
    r"(?i)(?<![^\W_])(?:(?:báo cáo|trình bày|giải trình|giải thích|phát biểu|trả lời|công bố|chất vấn|trách nhiệm)"
    r"(?:,? (?:báo cáo|giải trình|trả lời|chất vấn|chịu trách nhiệm|trực tiếp))* $|"
    r"(?:cử tri|chất vấn|tiếp xúc)(?![^\W_]))"
)
"""Of what is said in front of a meeting, or of voters met ahead of it: "trả lời chất vấn trước kỳ họp"."""
_MID_YEAR = Note("session_day_unknown", "the session's day is not told; one at the middle of the year may be in July")
_HALF = {"giữa": (6, 30), "cuối": (12, 31)}


def sessions(
    same: str, lowered: str, text: StructuredText, context: Context, told: frozenset[int]
) -> Iterator[DeadlineMention]:
    """Such meetings that lie ahead of the paper, but for the paragraphs (``told``) of a report's results."""
    issued = context.issued_on
    if issued is None:
        return
    for found in matches(_SESSION, lowered, places(lowered, "tại ", "trong ", "vào ", "trước ", "phiên họp", "kỳ họp")):
        paragraph = text.paragraph_at(found.start())
        if lowered[found.start() - 1 : found.start()].isalnum() or paragraph.zone != "body" or paragraph.heading:
            continue
        if paragraph.index in told:
            continue
        clause = same[max(paragraph.content, clause_begin(same, paragraph.content, found.start())) : found.start()]
        if found[0].startswith("trước") and PRESENTS.search(clause):
            continue
        if not _SUBMITTED.search(clause) or _TOLD_THERE.search(clause) or RESULT.search(clause) or _HELD.search(clause):
            continue
        year = found["year"] or found["y"]
        due = _last_day(found, int(year) if year else issued.year)
        if due <= issued:
            continue
        notes = () if year else (Note("year_inferred", "the year is not printed; it is that of issue"),)
        if found["part"] == "giữa":
            notes = (*notes, _MID_YEAR)
        bound: DeadlineBound = "before" if found[0].startswith("trước") else "within"
        yield DeadlineMention(
            start=found.start(), end=found.end(), due=due, bound=bound, precision="month", rule=f"deadline_{bound}",
            confidence=0.75, notes=notes,
        )  # fmt: skip


def _last_day(found: re.Match[str], year: int) -> date:
    if found["month"]:
        return month_end(year, int(found["month"]))
    return date(year, *_HALF[found["part"]])
