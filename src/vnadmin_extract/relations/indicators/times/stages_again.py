"""A stage of several years that the text has named, spoken of again: "đầu giai đoạn 412 hộ", "lũy kế cả nhiệm kỳ"."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from datetime import date

from ....mentions import DateMention
from ....patterns import Pattern
from ....signs import matches, places
from .own_times import is_held_against
from .time_spans import STAGES, TimeSpan, is_stage, width

_AGAIN = Pattern(
    r"(?i)(?<![^\W_])(?:(?P<first>(?<!từ )(?<!ngay )đầu)|(?P<whole>cả))\s(?:giai đoạn|thời kỳ|nhiệm kỳ|(?P<term>kỳ))"
    r"(?![^\W_])(?!\s(?:(?:19|20)\d\d(?!\d)|\d(?![\d.,])|[IVX]+(?![^\W_])|này|trước|sau|tới|tiếp|đại hội|họp|kế hoạch))"
)

_LATER = Pattern(r"(?i)(?<![^\W_])(?:nay|cuối\s(?:giai đoạn|thời kỳ|nhiệm kỳ|kỳ))(?![^\W_])")
_CLAUSE_ENDS = Pattern(r"[;.]\s")
_SECTION = Pattern(r"\n\s*(?:[A-HIVX]{1,5}\.|(?i:phần|chương)\s)")
_TERM = Pattern(r"(?i)nhiệm kỳ (20\d\d)\s?[-–]\s?(20\d\d)(?!\d)")


def stages_again(
    text: str, dates: Sequence[DateMention], told: TimeSpan | None, today: date | None
) -> Iterator[DateMention]:
    """The first year or the whole of the stage that the section named last before, else of the one that the text is
    about (``told``), else of the last one named; a "kỳ" alone is only the second."""
    held = is_held_against
    stages = [(d.end, d.start_date, d.end_date) for d in dates if width(d) in STAGES and not held(text, d)]
    terms = ((t.end(), date(int(t[1]), 1, 1), date(int(t[2]), 12, 31)) for t in _TERM.finditer(text))
    named = sorted((end, first, last) for end, first, last in (*stages, *terms) if first and last)
    ends = [end for end, *_ in named]
    own = told if told is not None and is_stage(told) else None
    for found in matches(_AGAIN, text, places(text, "đầu ", "Đầu ", "cả ", "Cả ")):
        before = 0 if found["term"] else bisect_right(ends, found.start())
        late = today if found["first"] else None
        near = next((named[i] for i in range(before - 1, -1, -1) if not (late and named[i][1] > late)), None)
        if near and own and _SECTION.search(text, near[0], found.start()):
            near = None  # the account of the stage before is another section's
        first, last = near[1:] if near else (own.start, own.end) if own else (None, None)
        if first is None or last is None or (today is not None and found["first"] and first > today):
            continue
        end = first.replace(month=12, day=31) if found["first"] else last
        yield DateMention(
            start=found.start(), end=found.end(), start_date=first, end_date=end, precision="year", confidence=0.7
        )


def is_first_left(text: str, told: DateMention, at: int) -> bool:
    """Whether a time is the first year of a stage, which ends with its clause and is over with "nay" and the end of the
    stage: "đầu giai đoạn 34%, nay còn | 15%", "đầu nhiệm kỳ 34%; thu nhập | 62 triệu đồng"."""
    found = _AGAIN.match(text, told.start)
    if found is None or found["first"] is None:
        return False
    if _LATER.search(text, told.end, at):
        return True
    return not text.startswith(":", told.end) and _CLAUSE_ENDS.search(text, told.end, at) is not None
