"""What is held on a feast that its day names: "tổ chức hội thao vào dịp 30/4", "khởi công tuyến đường dịp 02/9"."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ...document import Context, Note, StructuredText
from ...mentions import DeadlineMention
from ...patterns import Pattern
from ...signs import matches, places
from .act_words import clause_begin

_HELD_ON = Pattern(
    r"(?:vào |đúng |nhân )?dịp (?:lễ )?(?P<d>\d{1,2})/(?P<m>\d{1,2})(?:/(?P<y>(?:19|20)\d\d))?(?![\d/%])"
)
_HELD = Pattern(
    r"(?i)(?<![^\W_])(?:tổ chức|khởi công|khánh thành|khai trương|thông xe|ra mắt|khai mạc)\s[^,;.:\n]{2,90}?\s$"
)
_TOLD = Pattern(
    r"(?i)(?<![^\W_])(?:đã|được|vừa|tổng kết|rút kinh nghiệm|kết quả|kế hoạch|chương trình|quyết định|việc)(?![^\W_])"
)
"""It was held, or the day belongs to what is written about: "tổ chức thực hiện Kế hoạch bắn pháo hoa | dịp 30/4"."""


def occasions(
    same: str, lowered: str, text: StructuredText, context: Context, told: frozenset[int]
) -> Iterator[DeadlineMention]:
    """Such days, the next one to come where the year is not printed, but for the paragraphs (``told``) of results."""
    issued = context.issued_on
    signs = places(lowered, "vào dịp ", "đúng dịp ", "nhân dịp ", "dịp ")
    end = 0
    for found in matches(_HELD_ON, lowered, signs):
        paragraph = text.paragraph_at(found.start())
        if found.start() < end or paragraph.zone != "body" or paragraph.heading or paragraph.index in told:
            continue
        end = found.end()
        clause = same[max(paragraph.content, clause_begin(same, paragraph.content, found.start())) : found.start()]
        if not _HELD.search(clause[-110:]) or _TOLD.search(clause):
            continue
        due = _day(int(found["d"]), int(found["m"]), int(found["y"]) if found["y"] else None, issued)
        if due is not None:
            note = () if found["y"] else (Note("year_inferred", "the year is not printed; the next such day is meant"),)
            yield DeadlineMention(
                start=found.start(), end=found.end(), due=due, bound="on", precision="day", rule="deadline_on",
                confidence=0.75, notes=note,
            )  # fmt: skip


def _day(day: int, month: int, year: int | None, issued: date | None) -> date | None:
    if year is None and issued is None:
        return None
    try:
        found = date(year or (issued.year if issued else 0), month, day)
        return found if year or not issued or found >= issued else found.replace(year=found.year + 1)
    except ValueError:
        return None
