"""Average growth, which is of the years of a stage and of none of them alone."""

from __future__ import annotations

from ....document import Paragraph, StructuredText
from ....mentions import QuantityMention
from ....patterns import Pattern
from ..value import Value
from .periods import Periods
from .time_spans import STAGES, TimeSpan, is_stage, width

_A_YEAR = 367
# "tốc độ tăng bình quân | 8%", "mỗi năm trung bình | 3.000 lao động": of each year of a stage, not of its last.
_EACH_YEAR = Pattern(
    r"(?i)(?<![^\W_])(?:(?:tăng|giảm)(?! lên)[^,;:.]{0,50} (?:bình|trung) (?:quân|bình)(?! (?:đầu|mỗi) )|"
    r"(?:bình|trung) (?:quân|bình) (?:mỗi|hằng|hàng) năm|(?:mỗi|hằng|hàng) năm (?:bình|trung) (?:quân|bình))(?![^\W_])"
)
_MEAN = Pattern(r"(?i)(?<![^\W_])(?:bình quân|trung bình)(?! (?:đầu|mỗi) )(?![^\W_])")


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


def is_of_each_year(quantity: QuantityMention, stretch: str) -> bool:
    """An average over the years of a stage, and no level of its last."""
    averaged = quantity.unit.endswith("/năm") and _MEAN.search(stretch) is not None
    return averaged or quantity.unit == "%/năm" or _EACH_YEAR.search(stretch) is not None
