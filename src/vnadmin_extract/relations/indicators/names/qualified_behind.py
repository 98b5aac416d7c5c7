"""Values of one measure, each told apart by words behind it: "Tỷ lệ ký số đạt 97% ở cấp tỉnh, 93% ở cấp huyện"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ....mentions import IndicatorDraft
from ....patterns import Pattern
from .catalogue import indicator_id
from .measure_names import clean

_LED = r"\s(?P<lead>ở|đối với|tại|của|cho|với) (?P<of>[^;:()\d]{2,50}?)"
_BETWEEN = Pattern(rf"{_LED}(?:,|;|,?\svà)\s(?:(?:khoảng|trên|dưới|gần|hơn|chỉ|đạt|(?:cao|thấp) nhất(?: là)?)\s)*")
_ENDS = r"(?=\s?(?:[;()\n]|\.(?:\s|$)|$))"
_LAST = Pattern(
    rf"\s(?P<lead>ở|đối với|tại|của|cho|với) (?P<of>[^,;:()\d]{{2,50}}?(?:,\s[^\W\d_]+(?:\s[^\W\d_]+){{0,2}}{_ENDS})?)"
    rf"(?:{_ENDS}|(?=,\s))"
)
# These words begin a clause of their own, or hold the value against another.
_CLAUSE = Pattern(r"(?i)(?<![^\W_])(?:so|tăng|giảm|đạt|còn|chiếm|trong đó|là|năm|tháng|quý|kế hoạch|dự toán)(?![^\W_])")


def with_words_behind(text: str, began: int, drafts: list[IndicatorDraft]) -> None:
    """Name the values from ``began`` on that the same preposition tells apart behind each of them."""
    first = began
    while first < len(drafts) - 1:
        told = _told_apart(text, drafts, first)
        if len(told) > 1:
            base = clean(drafts[first].name.replace(f" {told[0]}", ""))
            for index, words in enumerate(told, start=first):
                name = clean(f"{base} {words}")
                draft = drafts[index]
                drafts[index] = replace(draft, name=name, indicator_id=indicator_id(name, draft.quantity.unit))
        first += max(1, len(told))


def _told_apart(text: str, drafts: Sequence[IndicatorDraft], first: int) -> list[str]:
    """The words behind each of the values of a series that begins with ``first``; empty where there is none."""
    quantity = drafts[first].quantity
    if quantity.counts or quantity.rule != "quantity":
        return []
    told: list[str] = []
    lead = ""
    for index in range(first, len(drafts)):
        draft = drafts[index]
        if (
            draft.quantity.unit != quantity.unit
            or draft.rule != drafts[first].rule
            or draft.quantity.rule != "quantity"
        ):
            return []
        after = drafts[index + 1] if index + 1 < len(drafts) else None
        found = None
        if after is not None:
            found = _BETWEEN.fullmatch(text, draft.end, after.quantity.bound_start or after.start)
        last = found is None
        found = found or _LAST.match(text, draft.end, draft.end + 70)
        if found is None or _CLAUSE.search(found["of"]) or (lead and found["lead"] != lead):
            return []
        lead = found["lead"]
        told.append(f"{lead} {found['of'].strip()}")
        if last:
            return told
    return told
