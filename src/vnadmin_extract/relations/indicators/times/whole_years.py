"""Values told of all of a year ("cả năm 750 tấn"), and where the text goes back from them to the part of it that it is
about: "tháng 10 đạt 62 tấn, cả năm 750 tấn; doanh thu | 12 tỷ đồng"."""

from __future__ import annotations

from collections.abc import Sequence

from ....mentions import IndicatorDraft


def is_whole_year(draft: IndicatorDraft) -> bool:
    """Told of "cả năm": no words of its own name its time."""
    start, end = draft.period_start, draft.period_end
    return bool(draft.period_text is None and start and end and (end - start).days > 360 and start.year == end.year)


def tells_whole_year(told: IndicatorDraft | None, begin: int) -> bool:
    """Whether the value ``told`` last, in the sentence from ``begin``, is of all of a year."""
    return told is not None and told.start >= begin and is_whole_year(told)


def leaves_whole_year(text: str, told: Sequence[IndicatorDraft], begin: int, at: int, *, closed: bool) -> bool:
    """Whether the last of the values ``told`` was of the whole year beside one of a part of it in the sentence from
    ``begin``, and its clause has ended before ``at``, or its brackets have (``closed``)."""
    if len(told) < 2 or told[-2].start < begin:
        return False
    before, last = told[-2:]
    if closed:  # "5 tỷ đồng (cả năm 19 tỷ đồng); …"
        return "cả năm" in text[text.rfind("(", begin, last.start) : last.start].lower()
    if is_whole_year(before) or before.name != last.name:
        return False
    return text.find(";", last.end, at) >= 0
