"""Values of several measures that one clause names: "Tỷ lệ hộ nghèo, hộ cận nghèo lần lượt là 3% và 4%"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from ...mentions import IndicatorDraft
from .catalogue import indicator_id

_PARTS = re.compile(r",?\svà\s|,\s")
_TURN = re.compile(r"(?i)(?<![^\W_])lần lượt(?: (?:là|đạt|ước đạt|có|còn|ở mức))?:?\s$")
_JOINT = re.compile(r"[^,;.\d]{0,20}(?:,?\svà|[,;])\s")
_HEAD_OF_LIST = re.compile(
    r"(?i)(?:(?:tỷ|tỉ) (?:lệ|trọng)|số(?: vụ)?|diện tích|sản lượng|tốc độ tăng|mức giảm|giá trị)\s"
)


def names_in_turn(text: str, drafts: Sequence[IndicatorDraft]) -> list[IndicatorDraft]:
    """ "Tỷ lệ hộ nghèo, hộ cận nghèo lần lượt là 3% và 4%": each of a sentence's values has the name of its turn."""
    for first, draft in enumerate(drafts):
        parts = _PARTS.split(draft.name)
        listed = drafts[first : first + len(parts)]
        if len(parts) < 2 or len(listed) < len(parts) or not _TURN.search(text, max(0, draft.start - 40), draft.start):
            continue
        if any(_JOINT.fullmatch(text, a.end, b.start) is None for a, b in pairwise(listed)):
            continue
        head = _HEAD_OF_LIST.match(draft.name)
        named = [parts[0], *(f"{head[0] if head and not _HEAD_OF_LIST.match(p) else ''}{p}" for p in parts[1:])]
        return [
            *drafts[:first],
            *(
                replace(d, name=n, indicator_id=indicator_id(n, d.quantity.unit))
                for d, n in zip(listed, named, strict=True)
            ),
            *drafts[first + len(parts) :],
        ]
    return list(drafts)
