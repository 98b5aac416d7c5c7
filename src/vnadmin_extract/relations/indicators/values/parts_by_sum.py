"""Parts told by their sum: behind a colon, or in a sentence that only goes into a total ("Chi 90 tỷ đồng. Cụ thể: đầu
tư 50 tỷ đồng; thường xuyên 40 tỷ đồng")."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from ....document import Sentence
from ....mentions import IndicatorDraft
from ....patterns import Pattern
from .parts import is_alike, is_closed, size_of

_GOES_INTO = Pattern(
    r"(?i)\s*(?:[-–+*]\s*)?(?:cụ thể(?: như sau| là)?|trong đó|bao gồm|gồm|chia ra|"
    r"(?:xét|phân|chia|tính)(?: ra)? theo [^,;:.\d]{3,50}?)\s?[:,]\s"
)
_TOTAL = Pattern(r"(?i)tổng(?![^\W_])")
_NEARLY, _MOST = Decimal("0.001"), Decimal("0.95")
# Of small counts any few make up another.
_FEW = Decimal(20)
_BACK = 4


def with_parts_by_sum(text: str, out: list[IndicatorDraft], began: int, sentence: Sentence) -> None:
    """Give the values of the sentence (from ``began`` on) that make up a total told before them the total that they
    are parts of; parts of an estimate that make up the value before it are parts of that one."""
    _of_value_before(out, began)
    if began and _GOES_INTO.match(text, sentence.start, sentence.end):
        for whole in _told_before(text, out, began):
            if _take(out, whole, began):
                break
    for first in range(began + 1, len(out)):
        if out[first].part_of is None and text.find(": ", out[first - 1].end, out[first].start) >= 0:
            between = text[out[first - 1].end : out[first].start]
            if ";" not in between[: between.find(": ")] and not is_closed(text, out[first - 1], out[first].start):
                _take(out, first - 1, first)


def _told_before(text: str, out: Sequence[IndicatorDraft], began: int) -> list[int]:
    """The values right before the sentence, of its paragraph, the last first."""
    near = range(began - 1, max(-1, began - 1 - _BACK), -1)
    return [i for i in near if "\n" not in text[out[i].end : out[began].start]] if len(out) > began else []


def _take(out: list[IndicatorDraft], whole: int, first: int) -> bool:
    """Make the values from ``first`` on that are alike parts of ``whole`` where they make it up."""
    total = out[whole]
    size = size_of(total.quantity)
    if total.part_of is not None or total.rule == "growth" or total.quantity.unit.startswith(("%", "‰")) or size < _FEW:
        return False
    parts: list[int] = []
    told = Decimal(0)
    for index in range(first, len(out)):
        draft = out[index]
        if draft.rule == "growth" or draft.part_of in parts:
            continue
        if (
            draft.part_of is not None
            or not is_alike(draft, total)
            or told + size_of(draft.quantity) > size * (1 + _NEARLY)
        ):
            break
        parts.append(index)
        told += size_of(draft.quantity)
    least = size * (_MOST if _TOTAL.match(total.name) else 1 - _NEARLY)
    if len(parts) < 2 or told < least:
        return False
    for index in parts:
        out[index] = replace(out[index], part_of=whole)
    return True


def _of_value_before(out: list[IndicatorDraft], began: int) -> None:
    """ "Dư nợ 150 tỷ đồng, ước tháng sau 160 tỷ đồng. Trong đó: A 90 tỷ đồng, B | 60 tỷ đồng" make up the first."""
    parts = [i for i in range(began, len(out)) if out[i].part_of is not None]
    wholes = {out[i].part_of for i in parts}
    whole = wholes.pop() if len(wholes) == 1 else None
    if whole is None or not 0 < whole < began or len(parts) < 2:
        return
    before, of = out[whole - 1], out[whole]
    told = sum((size_of(out[i].quantity) for i in parts), Decimal(0))
    if before.name != of.name or before.quantity.unit != of.quantity.unit or told != size_of(before.quantity):
        return
    for index in parts:
        out[index] = replace(
            out[index],
            part_of=whole - 1,
            status=before.status,
            period_start=before.period_start,
            period_end=before.period_end,
            period_text=before.period_text,
        )
