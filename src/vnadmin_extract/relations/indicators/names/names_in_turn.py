"""Values of several measures that one clause names: "Tỷ lệ hộ nghèo, hộ cận nghèo lần lượt là 3% và 4%"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from ....mentions import IndicatorDraft
from ....patterns import Pattern
from .catalogue import indicator_id

_PARTS = Pattern(r",?\svà\s|,\s")
_TURN = Pattern(r"(?i)(?<![^\W_])lần lượt(?: (?:là|đạt|ước đạt|có|còn|ở mức))?:?\s$")
# "So với cùng kỳ, | số vụ, số người chết và số người bị thương giảm lần lượt 8%, 5% và 10%"
_CHANGES = Pattern(
    r"(?i)(?:^|[;:.]\s|\s)(?:so (?:với )?[^,;:.\d]{2,40}(?:\d{4})?,\s)?(?P<list>[^;:.()\d]{4,160}?)\s"
    r"(?P<verb>tăng|giảm)(?:\s(?:tương ứng|đều))*\slần lượt(?:\s(?:là|ở mức))?:?\s$"
)
# "bằng cấp, chứng chỉ năm 2025 và năm 2030 lần lượt là | 30% và 40%": of two times, not of two things
_BY_TIMES = Pattern(
    r"(?i)(?:năm|tháng|quý|giai đoạn)\s[\dIV][\d/IV–-]*(?:,\s(?:năm\s)?[\dIV][\d/IV–-]*)*,?\svà\s"
    r"(?:(?:năm|tháng|quý|giai đoạn)\s)?[\dIV][\d/IV–-]*\s(?:(?:đạt|là)\s)?lần lượt"
)
# "nông nghiệp 27%, dịch vụ 45%; kế hoạch năm 2030 lần lượt là | 28% và 44%": once more the same, as it was planned
_PLANNED = Pattern(
    r"(?i)[;,.]\s(?:kế hoạch|KH|chỉ tiêu|mục tiêu|dự toán)(?: (?:cả )?năm(?: \d{4})?)?\slần lượt(?: là)?:?\s$"
)
_JOINT = Pattern(r"[^,;.\d]{0,20}(?:,?\svà|[,;])\s")
_HEAD_OF_LIST = Pattern(r"(?i)(?:(?:tỷ|tỉ) (?:lệ|trọng)|số(?: vụ)?|diện tích|sản lượng|tốc độ tăng|mức giảm|giá trị)\s")


def names_in_turn(text: str, begin: int, drafts: Sequence[IndicatorDraft]) -> list[IndicatorDraft]:
    """ "Tỷ lệ hộ nghèo, hộ cận nghèo lần lượt là 3% và 4%", "Số vụ, số người chết giảm lần lượt 8% và 5%": each value
    of the sentence that begins at ``begin`` has the name of its turn."""
    for first, draft in enumerate(drafts):
        if again := _planned_in_turn(text, first, drafts):
            return [*drafts[:first], *again, *drafts[first + len(again) :]]
        changes = _CHANGES.search(text[begin : draft.start]) if draft.quantity.unit == "%" else None
        if changes is None and not _TURN.search(text, max(0, draft.start - 40), draft.start):
            continue
        if changes is None and _BY_TIMES.search(text, max(0, draft.start - 90), draft.start):
            continue
        parts = _PARTS.split(changes["list"] if changes else draft.name)
        listed = drafts[first : first + len(parts)]
        if len(parts) < 2 or len(listed) < len(parts):
            continue
        if any(_JOINT.fullmatch(text, a.end, b.start) is None for a, b in pairwise(listed)):
            continue
        head = _HEAD_OF_LIST.match(parts[0])
        named = [parts[0], *(f"{head[0] if head and not _HEAD_OF_LIST.match(p) else ''}{p}" for p in parts[1:])]
        if changes:
            rate = "mức giảm" if changes["verb"].lower() == "giảm" else "tốc độ tăng"
            named = [f"{rate} {name[:1].lower()}{name[1:]}" for name in named]
        turned = (
            replace(d, name=n, indicator_id=indicator_id(n, d.quantity.unit), rule="growth" if changes else d.rule)
            for d, n in zip(listed, named, strict=True)
        )
        return [*drafts[:first], *turned, *drafts[first + len(parts) :]]
    return list(drafts)


def _planned_in_turn(text: str, first: int, drafts: Sequence[IndicatorDraft]) -> list[IndicatorDraft]:
    """The values from the ``first`` on, one for each of the last before it whose plans they are; else none."""
    draft = drafts[first]
    if not _PLANNED.search(text, max(0, draft.start - 60), draft.start):
        return []
    count = 1
    while first + count < len(drafts) and _JOINT.fullmatch(
        text, drafts[first + count - 1].end, drafts[first + count].start
    ):
        count += 1
    of, listed = drafts[max(0, first - count) : first], drafts[first : first + count]
    if count == 1 or [d.quantity.unit for d in of] != [d.quantity.unit for d in listed]:
        return []
    return [
        replace(
            plan,
            name=done.name,
            indicator_id=done.indicator_id,
            status="target",
            period_start=draft.period_start,
            period_end=draft.period_end,
            period_text=draft.period_text,
        )
        for done, plan in zip(of, listed, strict=True)
    ]
