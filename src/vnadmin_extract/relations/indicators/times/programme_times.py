"""The stage in a programme's name beside the single year that its money is of, and stages that money is parted by."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta

from ....document import Paragraph, StructuredText
from ....mentions import DateMention
from ....patterns import Pattern
from .time_spans import STAGES, TimeSpan, width

# "Đề án trồng rừng | giai đoạn 2021 - 2025: 50 tỷ đồng": the stage belongs to the programme's name.
_PROGRAMME = Pattern(r"(?i)(?<![^\W_])(?:đề án|chương trình|dự án|kế hoạch|phương án)\s[^;:.]{3,240}$")
_FIRST, _NEXT, _BEHIND = 60, 120, 600
"""How far behind the money its first stage is named, behind one stage the next, and all of them."""


def years_of_stages(
    text: StructuredText, between: Callable[[int, int], Sequence[DateMention]], end: int
) -> TimeSpan | None:
    """The years of all money that ends at ``end``, where the stages behind it follow each other: "Tổng vốn 900 tỷ đồng,
    trong đó: giai đoạn 2026 - 2028: 300 tỷ đồng; giai đoạn 2029 - 2035: 600 tỷ đồng"."""
    stages: list[tuple[date, date]] = []
    reach = end + _FIRST
    for mention in between(end, end + _BEHIND):
        if width(mention) not in STAGES or mention.start_date is None or mention.end_date is None:
            continue
        if mention.start > reach:
            break
        if stages and mention.start_date != stages[-1][1] + timedelta(days=1):
            break
        stages.append((mention.start_date, mention.end_date))
        reach = mention.end + _NEXT
    if len(stages) < 2 or text.text.lower().find("giai đoạn", end, end + _BEHIND) < 0:
        return None
    return TimeSpan(stages[0][0], stages[-1][1], None)


def names_programme(
    text: StructuredText,
    between: Callable[[int, int], Sequence[DateMention]],
    near: DateMention | None,
    clause: int,
    base: TimeSpan,
    paragraph: Paragraph,
) -> bool:
    """Whether ``near`` is only the stage in a programme's name, where the words above name the single year (``base``)
    that the amount is of. ``between`` gives the times of a stretch, ``clause`` is where the value's clause begins."""
    if near is None or near.start_date is None or near.end_date is None or base.start is None or base.end is None:
        return False
    within = near.start_date <= base.start and base.end <= near.end_date and (base.end - base.start).days < 367
    if not within or width(near) not in STAGES or not text.text.startswith(":", near.end):
        return False
    if _PROGRAMME.search(text.text, clause, near.start) is None:
        return False
    year = base.end.year
    return any(
        d.precision == "year" and d.end_date is not None and d.end_date.year == year and width(d) < 367
        for above in text.ancestors(paragraph)
        for d in between(above.start, above.end)
    )
