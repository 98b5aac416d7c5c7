"""Changes whose basis stands before the figure: "giảm so với cùng kỳ | 6,5%", "vượt dự toán | 12%"."""

from __future__ import annotations

import re

from ....patterns import Pattern

BASIS_NAMED = (
    r"(?:(?:tháng |quý |tiến độ |vụ (?:[^\W\d_]+ ){0,2})?cùng kỳ(?:(?: năm)? (?:trước|ngoái|\d{4}))?|CK|"
    r"(?:niên )?vụ (?:[^\W\d_]+ ){0,3}(?:năm )?trước|"
    r"vụ (?:[^\W\d_]+ ){1,3}năm (?:nay|ngoái)|cùng thời điểm[^,;.()\d]{0,20}|"
    r"(?:tiến độ )?(?:(?:tháng|quý|năm|kỳ|năm học|tuần) trước|năm ngoái)|(?:hôm|sáng|trưa|chiều|tối|đêm) qua|"
    r"(?:đầu|cuối) năm(?: (?:trước|\d{4}))?|(?:năm|tháng|quý) [\dIV]{1,4}(?:/\d{4})?|\d{1,2}/\d{1,2}/\d{4}|"
    r"(?:kế hoạch|KH|dự toán|DT|chỉ tiêu|mục tiêu|kịch bản)(?![^\W_])[^,;.()\d]{0,40}?(?: \d{1,2} tháng(?: đầu năm)?)?|"
    r"\d{1,2} tháng(?: đầu)? năm (?:trước|ngoái|\d{4})|(?:mức )?(?:trung bình|bình quân)[^,;.()\d]{0,30}?|"
    r"tiến độ(?! (?:cùng kỳ|năm trước|năm ngoái))(?![^\W_])[^,;.()\d]{0,20}?|"
    r"(?:(?<=hơn )|(?<=với )|(?<=so ))(?:mức )?(?:cả nước|toàn quốc|toàn tỉnh))"
)
"""What a change may be held against."""
# "vượt kế hoạch năm (32 triệu tấn) | 1,9%"
_ASIDE = r"\(\d[\d.,]*\s[^()\d]{1,24}\)"
_ANEW = r"(?:(?<=[,;:] )|(?<= và )|(?<= song )|(?<= nhưng )|(?<= vẫn ))"
_CHANGE_PAST = Pattern(
    rf"(?:(?P<up>(?<!trị gia )[Tt]ăng|cao hơn|nhiều hơn|nhanh hơn|nhỉnh hơn|vượt|(?P<more>{_ANEW}hơn))|"
    rf"(?P<down>[Gg]iảm|thấp hơn|ít hơn|chậm hơn|(?<=[,;(] )hụt|(?P<less>{_ANEW}kém(?: hơn)?)))\s"
    rf"(?:nhẹ |mạnh )?(?:so (?:với )?)?(?P<basis>{BASIS_NAMED})(?:\s\([^()]{{1,34}}\))?"
    r"\s(?:là |khoảng |trên |gần |tới )?$"
)
_BEYOND_PLAN = Pattern(
    rf"(?P<up>(?<![^\W_])vượt)\s(?P<basis>(?:kế hoạch|KH|dự toán|DT|chỉ tiêu|mục tiêu|kịch bản)(?![^\W_])"
    rf"[^,;.()\d]{{0,60}}?(?:\s\d{{1,2}} tháng(?: đầu năm)?)?(?:\ssố\s\d[\w/.-]*[^,;.()\d]{{0,40}}?(?=\slà ))?)\s"
    rf"(?:{_ASIDE}\s)?(?:là |khoảng |trên |gần |tới )?$"
)
# A rate above that, or one that is said to be set, is the plan's own: "vượt mục tiêu | 95%".
_BY_HOW_MUCH = Pattern(
    r"(?:[1-4]?\d(?:[,.]\d+)?\s?(?:%|điểm)|\d[\d.,]*\s(?!%|điểm|năm|quý|tháng|ngày)[^\W\d_]+)"
    r"(?!\s(?:đề ra|đã đề|(?:được |đã )?giao))"
)
_PLAN_REACH = 110
_OF_PLAN = Pattern(r"(?:kế hoạch|KH|dự toán|DT|chỉ tiêu|mục tiêu|kịch bản)(?![^\W_])")
_PERCENT = Pattern(r"\d[\d,.]*\s?(?:%|điểm)")

# "18 ha ngô (89% | kế hoạch)"
OF_BASIS_ALONE = Pattern(
    r"(?i)\s?(?P<basis>(?:so (?:với )?)?(?:kế hoạch|KH|dự toán|DT|chỉ tiêu|cùng kỳ|CK)(?![^\W_])[^()\d%]{0,24}"
    r"(?:\d{4})?)[);,]"
)


def change_past(text: str, begun: int, at: int) -> re.Match[str] | None:
    """The verb and what a change is held against, where both stand before it ("chậm hơn cùng kỳ | 1.940 ha"): groups
    ``up`` and ``basis``."""
    if any(text.find(sign, begun, at) >= 0 for sign in ("so ", "hơn ", "kém ", "hụt ")):
        found = _CHANGE_PAST.search(text, begun, at)
        return None if found and (found["more"] or found["less"]) and _is_level(text, found, at) else found
    begun = max(text.rfind("\n", 0, at) + 1, at - _PLAN_REACH)
    if text.find("vượt ", begun, at) < 0 or not _BY_HOW_MUCH.match(text, at):
        return None
    return _BEYOND_PLAN.search(text, begun, at)


def _is_level(text: str, found: re.Match[str], at: int) -> bool:
    """Behind a bare "hơn" or "kém" stands the level itself: "hơn năm 2029 là | 58 tạ/ha", "hơn dự toán | 500 tỷ"."""
    if found[0].endswith(("là ", "khoảng ", "trên ", "gần ", "tới ")):
        return True
    return _OF_PLAN.match(found["basis"]) is not None and _PERCENT.match(text, at) is None
