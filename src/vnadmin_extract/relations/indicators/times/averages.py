"""Average growth, which is of the years of a stage and of none of them alone."""

from __future__ import annotations

from ....document import Paragraph, StructuredText
from ..value import Value
from .periods import Periods
from .time_spans import STAGES, TimeSpan, is_stage, width

_A_YEAR = 367


def of_its_stage(
    span: TimeSpan, value: Value, name: str, text: StructuredText, paragraph: Paragraph, periods: Periods
) -> TimeSpan:
    """``span``, but for average growth the stage that the text speaks of, where ``span`` is a single year: "năm 2015
    ước đạt 2,5 tỷ USD, tăng bình quân | 36,8%/năm"."""
    grows = value.growth or "tăng" in name
    if not grows or "bình quân" not in name or value.quantity.unit != "%/năm":
        return span
    if span.start is None or span.end is None or (span.end - span.start).days > _A_YEAR:
        return span
    if periods.behind(value.behind) is not None:
        return span
    today = periods.context.issued_on
    places = [(paragraph.start, value.quantity.start)]
    places += [(above.start, above.end) for above in text.ancestors(paragraph)]
    for start, end in places:
        for told in reversed(periods.between(start, end)):
            if width(told) in STAGES and told.start_date is not None and told.start_date <= span.end:
                return periods.of(told)
    whole = periods.default
    if whole is not None and is_stage(whole) and whole.start and (today is None or whole.start <= today):
        return whole
    return TimeSpan(None, None, None)
