"""Which value is a part of which, and shares that are told in sentences of their own."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ..document import Sentence, StructuredText
from ..mentions import ComparisonDraft, IndicatorDraft, QuantityMention
from .value import Value

# A sentence that goes on about the value before it.
_GOES_ON = re.compile(
    r"(?i)\s*(?:[-–+*]\s*)?(?:trong đó|trong số đó|bao gồm|gồm|cụ thể|chia ra|(?:phân|chia) theo|"
    r"trong (?:tổng số|mức tăng))(?![^\W_])"
)
_RUNNING = re.compile(r"(?i)l[ũu][ỹy]\s*kế|từ đầu năm|cộng dồn")


def total_of(value: Value, earlier: Sequence[IndicatorDraft], sentence: Sentence, text: str) -> int | None:
    """The total that a part belongs to: the value before the bracket or before "trong đó"."""
    if not earlier or value.plan_of is not None or value.same_as is not None:
        return None
    last = len(earlier) - 1
    if earlier[last].start < sentence.start:
        return None
    between = text[earlier[last].end : value.quantity.start]
    whole: int | None = None
    # "sầu riêng (300 tấn), nhãn (| 200 tấn)": what stands in other brackets is a part of another thing.
    if (value.in_brackets and "(" in between and ")" not in between) or _tells_parts(between):
        whole = last
    elif earlier[last].part_of is not None and not _RUNNING.search(between):
        closed = ")" in between and not value.in_brackets
        still = not closed and (value.in_brackets or ";" not in between)
        whole = earlier[last].part_of if still else None
    return None if whole is None or _more_than(value.quantity, earlier[whole].quantity) else whole


def _more_than(part: QuantityMention, whole: QuantityMention) -> bool:
    """Whether ``part`` is more of the same than ``whole``, and so no part of it."""
    if part.unit_code != whole.unit_code or part.unit.startswith("%"):
        return False
    return (part.base_value or part.value) > (whole.base_value or whole.value)


def _tells_parts(between: str) -> bool:
    low = between.lower()
    return "trong đó" in low or "gồm" in low


def share_of_last_value(
    text: StructuredText, inside: Sequence[QuantityMention], sentence: Sentence, out: list[IndicatorDraft]
) -> None:
    """ "Chiếm 70% tổng nguồn vốn.": a sentence that only says what share the value before it is."""
    if len(inside) != 1 or len(out) < 2 or out[-1].start != inside[0].start or out[-2].end < sentence.start - 200:
        return
    if re.match(r"(?i)\s*chiếm\s", text.text[sentence.start : sentence.start + 12]) and inside[0].unit == "%":
        q = inside[0]
        share = ComparisonDraft(basis="other", kind="ratio", value=q.value, start=q.start, end=q.end)
        last = out[-2]
        out[-2:] = [replace(last, comparisons=(*last.comparisons, share))]


def is_closed(text: str, draft: IndicatorDraft, at: int) -> bool:
    """The value stands in brackets that were closed before ``at``."""
    if text.find(")", draft.end, at) < 0:
        return False
    begin = max(0, draft.start - 200)
    return text.rfind("(", begin, draft.start) > text.rfind(")", begin, draft.start)


def goes_on(text: str, start: int) -> bool:
    """A sentence tells the parts of the value before it ("Trong đó: …")."""
    return _GOES_ON.match(text, start) is not None
