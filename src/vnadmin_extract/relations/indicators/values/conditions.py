"""Figures of conditions and of titles, which are values of nothing: "Trường hợp … đạt dưới 60% thì …"."""

from __future__ import annotations

from ....document import Sentence
from ....mentions import QuantityMention
from ....patterns import Pattern

_NONE_LEFT = Pattern(r"(?i)không (?:còn|có|để) [^,;.:\d]{1,30} (?:dưới|trên|quá|từ) ?$")
_IF = Pattern(
    r"(?i)(?<![^\W_])(?:(?<!nhiều )(?<!số )(?<!\d )(?<!thêm )trường hợp|nếu(?! như)|"
    r"muốn|khi (?:có|phát hiện|xảy ra)|"
    r"(?:nơi|đơn vị|địa phương|chủ đầu tư|nhà thầu|sở|ngành|xã|phường|huyện|cá nhân|cán bộ|ai) nào)(?![^\W_])"
)
# "nếu không hoàn thành, huyện sẽ thu hồi | 60 tỷ đồng"
_OUTCOME = Pattern(
    r"(?<![^\W_])nếu(?! như)(?![^\W_])[^;:]{0,160}?(?<![^\W_])sẽ\s(?:bị\s)?"
    r"(?:thu\shồi|cắt|điều\schuyển|phạt|mất)(?![^\W_])[^;:,]{0,80}$"
)
_THEN = Pattern(r"(?i)(?<![^\W_])(?:thì|phải)(?![^\W_])")


def is_condition(text: str, low: str, quantity: QuantityMention, sentence: Sentence) -> bool:
    """ "Trường hợp … đạt dưới 60% thì …", "không còn xã dưới 10 tiêu chí": a condition, not a value. ``low`` is the
    text in small letters."""
    at = quantity.bound_start
    if (
        at is not None
        and low.find("không ", max(sentence.start, at - 40), at) >= 0
        and _NONE_LEFT.search(text, max(sentence.start, at - 40), quantity.number_start)
    ):
        return True
    before = low[sentence.start : quantity.start]
    if not any(map(before.__contains__, ("trường hợp", "nếu", "khi ", "muốn ", " nào "))):
        return False
    if _OUTCOME.search(before) is not None:
        return True
    return bool(
        _IF.search(text, sentence.start, quantity.start)
        and _THEN.search(text, quantity.end, min(sentence.end, quantity.end + 120))
    )


def is_quoted(text: str, start: int, at: int) -> bool:
    """Inside the name of a programme in quotation marks."""
    return text.rfind("“", start, at) > text.rfind("”", start, at)
