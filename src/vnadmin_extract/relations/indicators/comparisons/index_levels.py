"""An index told since one time and then since another: "so tháng trước là 101,7%, so cùng kỳ là 111,2%"."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from ....mentions import QuantityMention
from ....patterns import Pattern
from ..value import Value

_SINCE = (
    r"so (?:với )?(?:bình quân )?(?:cùng |tháng |quý |năm |kỳ |cuối |đầu )[^,;:.()%]{2,40}?\s(?:(?:là|bằng|đạt|ước)\s)*"
)
_FIRST = Pattern(rf"(?i)(?<![^\W_]){_SINCE}$")
_NEXT = Pattern(rf"(?i)(?:\s?[,;]|\svà)\s{_SINCE}")
_LEAST = Decimal(60)
"""What is less is no index of prices or output."""


def next_index(text: str, quantity: QuantityMention, done: Sequence[Value], at: int, begin: int) -> Value | None:
    """The index at ``quantity`` as the same measure as the one before it."""
    last = done[-1] if done else None
    if last is None or not quantity.unit == last.quantity.unit == "%" or last.growth or last.plan_of is not None:
        return None
    if quantity.value < _LEAST or last.quantity.value < _LEAST or _NEXT.fullmatch(text, at, begin) is None:
        return None
    if _FIRST.search(text, max(0, last.quantity.start - 60), last.quantity.start) is None:
        return None
    return Value(quantity, at, begin, quantity.end, in_brackets=last.in_brackets, year_of=last.year_of or last)
