"""How often something is to be done, which counts nothing: "kiểm tra mỗi tháng ít nhất | 02 lượt"."""

from __future__ import annotations

from ....mentions import QuantityMention
from ....patterns import Pattern

_TIMES = frozenset(("lượt", "lần", "cuộc", "buổi", "kỳ", "đợt", "phiên"))
_EACH = Pattern(r"(?i)(?<![^\W_])(?:mỗi|hằng|hàng)\s(?:tuần|tháng|quý|năm|ngày)\s(?:phải\s)?(?:ít nhất|tối thiểu)\s$")


def is_how_often(text: str, quantity: QuantityMention) -> bool:
    """ "mỗi tháng ít nhất | 02 lượt": a rule for each of these times."""
    if quantity.bound != "over" or quantity.unit.lower() not in _TIMES:
        return False
    return _EACH.search(text, max(0, quantity.number_start - 40), quantity.number_start) is not None
