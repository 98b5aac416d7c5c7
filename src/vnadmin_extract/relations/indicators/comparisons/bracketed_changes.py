"""The absolute change in brackets behind its rate: "tăng 3% (| 223 tỷ đồng) so với cùng kỳ"."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal, TypeAlias

from ....mentions import ComparisonDraft, QuantityMention
from ....patterns import Pattern
from ..value import Value
from .owners import alike

Role: TypeAlias = Literal["", "change", "nothing"]
# "tăng 3% (| 223 tỷ đồng)", "(tăng 12% - | 4.890 lượt)"
_RIGHT_BEHIND = Pattern(
    r"\s?\((?:(?:tăng|giảm|thêm|là|vượt|khoảng|gần|trên|hơn)\s)*|\s?[-–]\s(?:(?:khoảng|gần|trên|hơn)\s)*"
)
_CLOSED = Pattern(r"(?:\s[^\W\d_]+){0,3}\s?(?:\)|\sso\s)")
_LEVEL_SHARE = Decimal(2) / 3
"""What is as large a part of the level is no change of a small rate, but an earlier level."""
_LARGE_RATE = 30


def role_in_brackets(text: str, quantity: QuantityMention, value: Value, told: ComparisonDraft) -> Role:
    """What a figure right behind the rate ``told`` of ``value`` is: the same change in kind, or nothing that could be
    told apart from an earlier level or from a change of another measure; "" where it does not stand so."""
    if told.kind != "change" or quantity.unit.startswith(("%", "‰", "điểm", "lần")) or value.growth:
        return ""
    if text[quantity.start] in "+-−–":
        return ""  # "giảm 2% (-108 ha)": read by its sign
    begin = quantity.bound_start or quantity.start
    if told.end > begin or _RIGHT_BEHIND.fullmatch(text, told.end, begin) is None:
        return ""
    if _CLOSED.match(text, quantity.end) is None:
        return ""
    if value.quantity.unit.startswith("%"):
        return "nothing" if quantity.currency is None else ""  # "6,5%, giảm 1,2% (| 2.345 hộ)"
    money = quantity.currency is not None and quantity.currency == value.quantity.currency
    if not money and not alike(value.quantity.unit, quantity.unit):
        return ""
    size, level = (q.base_value or q.value for q in (quantity, value.quantity))
    return "nothing" if abs(told.value) < _LARGE_RATE and size > level * _LEVEL_SHARE else "change"
