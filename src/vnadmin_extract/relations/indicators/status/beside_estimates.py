"""Where a sentence leaves off estimating: behind a semicolon it may count what happened, or tell again what it had told
as it is."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from ....document import Sentence
from ....mentions import IndicatorDraft, QuantityMention
from ....patterns import Pattern
from ..names.count_names import same_noun
from .happenings import tells_harm
from .words import begins_deed

_ESTIMATE = Pattern(r"(?i)\bước\b")
# "thu ước 4 tỷ đồng; nợ thuế còn | trên 2 tỷ đồng": what is left is known
_STILL = Pattern(r"(?i)(?<![^\W_])còn(?:\s(?:nợ|tồn|khoảng|gần|hơn))*\s$")
_SUM = Pattern(
    r"(?i)(?<![^\W_])(?:l[ũu][ỹy] kế|tích l[ũu][ỹy]|cộng dồn|tính chung|từ đầu năm|"
    r"(?:\d{1,2}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười(?: một)?) tháng)(?![^\W_])"
)
_DAY = Pattern(r"(?i)(?<![^\W_])(?:ngày \d|\d{1,2}/\d)|(?<![^\W_])đã(?![^\W_])")
_NEAR = 20
_OUTPUT = ("tấn", "tạ", "kg", "triệu m3", "nghìn tấn")


def stands_apart(
    text: str,
    quantity: QuantityMention,
    sentence: Sentence,
    estimate: IndicatorDraft,
    earlier: Sequence[IndicatorDraft],
) -> bool:
    """Whether a value in the sentence of the ``estimate`` before it is none: so many were hurt ("thiệt hại ước 4 tỷ
    đồng, 02 người bị thương"), or so large is the area of the next crop ("diện tích chè 90 ha, sản lượng ước 70 tấn;
    hồ tiêu | 523 ha")."""
    unit, estimated = quantity.unit.lower(), estimate.quantity.unit
    listed = text.find(";", estimate.end, quantity.start) >= 0
    if quantity.counts and (listed or unit.startswith("người")) and tells_harm(text, quantity, sentence):
        return True
    if not listed:
        return False
    if _STILL.search(text, max(sentence.start, quantity.start - _NEAR), quantity.bound_start or quantity.start):
        return True
    told = [d for d in earlier if d.start >= sentence.start]
    if any(d.start < estimate.start and d.name == estimate.name and d.status == "actual" for d in told):
        return True  # "dư nợ 45 tỷ đồng, ước đến 31/12 đạt 47 tỷ đồng; nợ xấu | 2 tỷ đồng"
    if estimated == quantity.unit:
        return False
    alike = (
        d
        for d in reversed(told)
        if d.quantity.unit == quantity.unit or (quantity.counts and same_noun(d.quantity.unit, unit))
    )
    before = next(alike, None)
    if before is not None:
        return before.status == "actual"
    return unit == "ha" and estimated.lower().startswith(_OUTPUT)


def goes_on_estimating(
    quantity: QuantityMention, sentence: Sentence, last: IndicatorDraft, earlier: Sequence[IndicatorDraft]
) -> bool:
    """Behind an area (``last``) the yield or output of the next crop is what that of the one before it was."""
    if last.quantity.unit != "ha" or not quantity.unit.lower().startswith(_OUTPUT):
        return False
    told = (d for d in reversed(earlier) if d.start >= sentence.start)
    before = next((d for d in told if d.quantity.unit.lower().startswith(_OUTPUT)), None)
    return before is not None and before.status == "estimate"


def is_estimated_with(text: str, wide: str, quantity: QuantityMention, sentence: Sentence) -> bool:
    """A running total in a sentence (``wide``, up to the value) that estimates; what stands before a semicolon was told
    apart or goes on by itself."""
    if _ESTIMATE.search(wide, wide.rfind(";") + 1) is None or begins_deed(wide):
        return False
    return quantity.unit_code is not None or quantity.currency is not None or not tells_harm(text, quantity, sentence)


def sums_up_estimate(
    text: str, quantity: QuantityMention, sentence: Sentence, until: date, begin: int, told: Sequence[IndicatorDraft]
) -> bool:
    """Whether a running total ``until`` a day adds up what the sentence before it estimates of the month that ends on
    that day: "Sản lượng tháng 9 ước 12 tấn. Lũy kế 9 tháng đạt | 90 tấn". Looks back no farther than ``begin``; what
    was counted up to a day of its own is known."""
    last = told[-1] if told else None
    if last is None or not begin <= last.start < sentence.start:
        return False
    words = text[sentence.start : quantity.start]
    if _SUM.search(words) is None or _DAY.search(words) is not None:
        return False
    before = max(begin, text.rfind(". ", begin, last.start) + 2)
    monthly = (d for d in told[-8:] if d.start >= before and d.status == "estimate" and d.period_end == until)
    year = date(until.year, 1, 1)
    return any(
        d.quantity.unit == quantity.unit or (quantity.counts and same_noun(d.quantity.unit, quantity.unit))
        for d in monthly
        if d.period_start != year
    )
