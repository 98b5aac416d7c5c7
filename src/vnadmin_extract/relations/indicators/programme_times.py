"""The stage in a programme's name beside the single year that its money is of."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from ...document import Paragraph, StructuredText
from ...mentions import DateMention
from .time_spans import STAGES, TimeSpan, width

# "Đề án trồng rừng | giai đoạn 2021 - 2025: 50 tỷ đồng": the stage belongs to the programme's name.
_PROGRAMME = re.compile(r"(?i)(?<![^\W_])(?:đề án|chương trình|dự án|kế hoạch|phương án)\s[^;:.]{3,240}$")


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
