"""Rates and ratios that compare nothing before them: of each year ("…, tăng bình quân 9%/năm"), of another time."""

from __future__ import annotations

from ....mentions import QuantityMention
from ....patterns import Pattern
from ..value import Compared, Value

_YEARLY = Pattern(r"(?i)(?<![^\W_])(?:bình quân|trung bình|(?:mỗi|hằng|hàng) năm)(?![^\W_])")
_OTHER_TIME = Pattern(
    r"(?i)(?<![^\W_])(?:cả năm|đến (?:hết|ngày|cuối|tháng|quý|năm|\d{1,2}/\d)|(?:hết|cuối) (?:tháng|quý|năm))"
)
# "hộ nghèo đầu năm 11,9%; cả năm ước | giảm 3 điểm %": of another time than the value before
_YEAR_TO_COME = Pattern(r"(?i)\s?;\s(?:dự kiến |ước )?cả năm(?: \d{4})?,? (?:ước |dự kiến |phấn đấu )*(?:thực hiện )?")


def stands_apart(text: str, quantity: QuantityMention, last: Value, compared: Compared, at: int) -> bool:
    """What compares nothing: a rate a year behind the value that it led to ("…, tăng bình quân 9%/năm"), or how far the
    plan is carried out by another time ("đạt 40%, cả năm đạt 100% kế hoạch")."""
    if not compared.basis_known and _YEAR_TO_COME.fullmatch(text, at, compared.verb):
        return last.plan_of is None
    if compared.draft.kind == "change":
        if compared.basis_known or last.growth or last.plan_of is not None:
            return False
        return quantity.unit.endswith("/năm") or _YEARLY.search(text, at, quantity.start) is not None
    if compared.draft.kind != "ratio" or last.quantity.unit != "%":
        return False
    return _OTHER_TIME.search(text, at, quantity.start) is not None
