"""Changes told by the verb of the change before them ("tăng 9 vụ và 41 ha"), or by how late they are ("chậm 2%")."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal

from ....mentions import QuantityMention
from ....patterns import Pattern
from .bases import Basis, basis_in
from .named_bases import BASIS_NAMED

Kind = Literal["change", "change_abs"]

# "tăng 9 vụ và | 41 ha so với cùng kỳ", "cao hơn cùng kỳ 9 vụ và | 41 ha": one verb for two values.
_SHARED = Pattern(
    r"(?<![^\W_])(?:(?P<up>[Tt]ăng|(?:nhiều|cao) hơn)|[Gg]iảm|(?:ít|thấp) hơn)\s(?:thêm\s)?"
    rf"(?:(?:so (?:với )?)?(?P<basis>{BASIS_NAMED})\s)?\d[\d.,]*\s[^\d,;:.()]{{1,20}}"
    r"(?:\([^()]{1,12}\)\s)?và\s$"
)
# "so với cùng kỳ giảm 2 vụ, | 4 người chết": one verb for the accidents and for whom they harmed.
_SHARED_HARM = Pattern(
    r"(?i)so (?:với )?(?:cùng kỳ|CK|(?:tháng|quý|năm) (?:trước|\d))[^;.()\d]{0,20}(?:\d{4}[^;.()\d]{0,20})?"
    r"(?:(?P<up>tăng|nhiều hơn)|giảm|ít hơn)\s(?:thêm\s)?\d[\d.,]*\s[^\d,;:.()]{1,20},\s$"
)
# "đã giảm 5 phòng, 3 trung tâm và | 12 biên chế": so many fewer of each.
_CUT = r"(?:đầu mối|phòng|trung tâm|đơn vị|tổ chức|ban|chi cục|cơ quan|biên chế|thôn|xã|huyện|ấp|khóm|khu phố)"
_SHARED_CUT = Pattern(
    rf"(?i)(?<![^\W_])giảm (?:được |đi |thêm )?\d[\d.,]*\s{_CUT}(?![^\W_])[^\d,;:.()]{{0,30}}(?:,|,? và)\s"
    rf"(?:\d[\d.,]*\s[^\d,;:.()]{{1,30}}(?:,|,? và)\s)*$|"
    r"(?<![^\W_])(?:(?P<up>tăng)|giảm) được\s\d[\d.,]*\s[^\d,;:.()]{1,30},\s$"
)
# "so với cùng kỳ tăng 9 vụ, | 12 người chết", "…, | 5 tỷ đồng."
_ENDS = Pattern(r" (?:chết|bị thương|mất tích)(?![^\W_])|\s?(?:[;)]|\.(?:\s|$)|$)")
# "đạt 61% giá trị hợp đồng, chậm | 2% so với kế hoạch"
_LATE = Pattern(r"(?:(?<=, )chậm(?: hơn)?|(?<![^\W_])chậm hơn) $")


def change_of_other_verb(
    text: str, quantity: QuantityMention, begun: int, at: int, after: str
) -> tuple[Kind, Decimal, Basis | None, int] | None:
    """Its kind, its value, the basis that its verb or the words ``after`` the figure name, and where the verb stands in
    ``text``, looked for from ``begun`` to ``at``."""
    if not quantity.unit.startswith(("%", "‰")):
        shared = _SHARED.search(text, begun, at) if text.endswith(" và ", begun, at) else None
        if shared is None and text.endswith(", ", begun, at) and _ENDS.match(text, quantity.end):
            shared = _SHARED_HARM.search(text, max(0, at - 110), at)
        if shared is None and text.endswith((", ", " và "), begun, at):
            shared = _SHARED_CUT.search(text, max(0, at - 110), at)
        if shared is None:
            return None
        if quantity.unit.startswith("điểm") and " điểm " in shared[0]:
            return None  # "0,2 điểm phần trăm và | 0,1 điểm phần trăm so với quý trước và cùng kỳ"
        named = basis_in(f"so với {shared['basis']}") if shared.groupdict().get("basis") else basis_in(after)
        return "change_abs", quantity.value if shared["up"] else -quantity.value, named, shared.start()
    late = _LATE.search(text, begun, at) if after.startswith(" so ") else None
    if late is None:
        return None
    kind: Kind = "change" if quantity.unit.startswith("%") else "change_abs"
    return kind, -quantity.value, basis_in(after), late.start()
