"""A bare "hơn" or "kém", which tells a change only before a basis: "đạt 50 tấn, hơn 3,2% so với cùng kỳ", but "hơn 85%
so với dự toán", "học sinh kém 1,2%"."""

from __future__ import annotations

import re

from ....mentions import QuantityMention
from ....patterns import Pattern

_GRADES = Pattern(r"(?i)(?<![^\W_])(?:yếu|trung bình|khá|xếp loại|học lực|hạnh kiểm)(?![^\W_])")
_THAN_BEFORE = Pattern(
    r"(?:\s[^\W\d_]+){0,2}\sso (?:với )?(?:cùng|đầu|cuối|(?:năm|tháng|quý|vụ|kỳ|tuần|ngày|sản lượng) "
    r"(?:trước|ngoái|\d|của năm)|(?:năm|vụ|mùa) [^,;.()]{0,20}(?:trước|ngoái|\d{4}))"
)
_THAN_ENDS = Pattern(
    r"(?:\s[^\W\d_]+){0,3}\sso (?:với )?(?:[^,;.() ]+ ){0,7}?[^,;.() ]+(?=\s?[,;)]|\.(?:\s|$)|$)(?<! là)"
)


def is_of_some(change: re.Match[str], quantity: QuantityMention, before: str, after: str) -> bool:
    """Whether a bare "hơn" or "kém" tells how many there are of those behind it, or names a grade: "hơn | 85% so với dự
    toán", "yếu 8%, kém | 1,2%, so với năm trước giảm 0,5%"."""
    if change["less"]:
        return _GRADES.search(before) is not None or _THAN_BEFORE.match(after) is None
    if change["more"] != "hơn":
        return False
    return (_THAN_BEFORE if quantity.unit == "%" else _THAN_ENDS).match(after) is None
