"""Brackets that tell several values of an earlier time: "5 vụ, 3 người chết (cùng kỳ xảy ra 7 vụ, 4 người chết)"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal

from ....mentions import QuantityMention
from ....patterns import Pattern
from ..value import Value, own_start
from .earlier_values import harm_beside
from .owners import alike

_OPENS = Pattern(
    r"(?i)\((?:số liệu\s)?(?:(?P<year>(?:cùng (?:kỳ|thời điểm)|(?-i:CK(?![^\W_])))"
    r"(?: (?:của )?(?:năm )?(?:trước|ngoái|(?:19|20)\d\d))?|năm (?:trước|ngoái))|"
    r"(?:tháng|kỳ) trước|(?P<other>(?:quý|tuần) trước))(?![^\W_])"
    # "(năm trước chuyển sang 12 vụ, thụ lý mới 30 vụ)": both of now
    r"(?!\s(?:[^\W\d_]+\s){0,3}chuyển (?:sang|qua|tiếp|đến)(?![^\W_]))"
)
# Behind one of these a figure tells a change, or another time.
_ELSE = Pattern(
    r"(?i)[+=:–-]\s?$|(?<![^\W_])(?:tăng|giảm|bằng|so|hơn|vượt|nay|tháng|quý|năm|lũy kế|luỹ kế|kế hoạch|KH|dự toán|"
    r"chiếm|tỷ lệ|tỉ lệ|trong đó|lần lượt|tương ứng)(?![^\W_])"
)
_SPLITS = Pattern(r"[,;:(]|(?<![^\W_])(?:và|với)(?![^\W_])")
_PLAIN = frozenset(
    (
        "xảy", "ra", "có", "là", "đạt", "ghi", "nhận", "phát", "sinh", "làm", "khoảng", "trên", "gần", "hơn", "ước",
        "chỉ", "số", "tổng", "mới", "đã", "được", "thực", "hiện", "về", "tài", "sản",
    )
)  # fmt: skip
"""Words that no measure is known by."""


def of_earlier_list(
    text: str, quantity: QuantityMention, done: Sequence[Value], at: int, begin: int
) -> tuple[bool, Value | None]:
    """Whether a figure in brackets is of the earlier time that they open with; and what it was of which value before,
    None where none of them is surely meant."""
    if text[quantity.start] in "+-−–":
        return False, None  # "(CK: +1 vụ)": a change
    opened = text.rfind("(", 0, begin)
    opening = _OPENS.match(text, opened) if opened >= 0 else None
    if opening is None or opening.end() > begin or _ELSE.search(text, opening.end(), begin):
        return False, None
    when: Literal["year", "period"] = "year" if opening["year"] else "period"
    parts = [opening.end(), *(m.end() for m in _SPLITS.finditer(text, opening.end(), begin))]
    said = _words(text[parts[-1] : begin])
    of = _meant(text, quantity, [v for v in done if not _beside(text, v, opened)], said, begin)
    if of is None or opening["other"]:  # how long the periods are is not known
        return True, None
    return True, Value(quantity, max(at, opened + 1), begin, quantity.end, in_brackets=True, same_as=of, before=when)


def without_closed(text: str, done: Sequence[Value], begin: int) -> Sequence[Value]:
    """The values before without those of brackets that are closed since, where the last one is such: "0,98% (4.567
    hộ), giảm 0,2% so với năm 2022 (| 1,18%)"; none of them where it is not."""
    if not done or not done[-1].in_brackets or text.find(")", done[-1].quantity.end, begin) < 0:
        return ()
    opened = text.rfind("(", 0, done[-1].quantity.start)
    return [v for v in done if v.quantity.start < opened]


def _beside(text: str, value: Value, opened: int) -> bool:
    """Whether a value stands in the brackets itself, or is of another kind than a level of now."""
    return value.quantity.start > opened or bool(value.before or value.growth or value.plan_of)


def _meant(text: str, quantity: QuantityMention, told: Sequence[Value], said: set[str], begin: int) -> Value | None:
    """The one value of now that counts the same, with the same verb or noun where the figure has one."""
    counted = [v for v in told if _same_unit(v.quantity, quantity)]
    if harm := harm_beside(text, begin, quantity.end):
        counted = [v for v in counted if harm == harm_beside(text, v.quantity.start, v.behind)]
        said = said - set(harm.split())
    if said:
        counted = [v for v in counted if said & _words(text[own_start(text, v) : v.quantity.start])]
    return counted[0] if len(counted) == 1 else None


def _same_unit(now: QuantityMention, then: QuantityMention) -> bool:
    return now.currency == then.currency and (now.currency is not None or alike(now.unit, then.unit))


def _words(said: str) -> set[str]:
    return set(re.findall(r"[^\W\d_]+", said.lower())) - _PLAIN
