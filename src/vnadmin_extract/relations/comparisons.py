"""A value held against the plan, the same period of the year before, the period before: "bằng 101,8% so CK"."""

from __future__ import annotations

import re
from typing import Literal

from ..mentions import ComparisonDraft, QuantityMention

Basis = Literal["plan", "same_period", "previous", "other"]
_SAME = re.compile(r"(?i)cùng\s*kỳ|\bCK\b|cùng thời điểm|cùng tháng")
_PLAN = re.compile(
    r"(?i)kế hoạch|\bKH\b|dự toán|\bDT\b|chỉ tiêu|nghị quyết|mục tiêu|(?:HĐND|TW|Trung ương|"
    r"[Tt]hủ tướng[^,;.]{0,12}|tỉnh|[Bb]ộ) (?:tỉnh )?giao|giao\b"
)
_PREVIOUS = re.compile(
    r"(?i)(?:tháng|quý|kỳ|năm|tuần|phiên)\s+trước|so với (?:tháng|quý|năm|ngày|thời điểm|cuối năm|đầu năm)|"
    r"so (?:với )?\d|năm (?:19|20)\d\d|tháng \d|liền kề|đầu năm"
)
_RATIO_BEFORE = re.compile(
    r"(?i)(?:bằng|đạt|tương (?:ứng|đương)(?: với)?|chiếm|vượt|hoàn thành|và|,)\s*(?:tỷ lệ\s*)?(?:trên|khoảng|gần|"
    r"hơn)?\s*$"
)
_CHANGE_BEFORE = re.compile(r"(?P<up>tăng|vượt|cao hơn|Tăng|nhiều hơn)|(?P<down>giảm|Giảm|thấp hơn|ít hơn|hụt)")
_CHANGE = re.compile(
    r"(?:(?P<up>[Tt]ăng|vượt|cao hơn|nhiều hơn)|(?P<down>[Gg]iảm|thấp hơn|ít hơn|hụt))\s+(?:thêm\s+|nhẹ\s+|mạnh\s+|"
    r"tới\s+|đến\s+|khoảng\s+|trên\s+|hơn\s+|gần\s+|bình quân\s+|được\s+)*$"
)
_BASIS_SPAN = 90


def read_comparison(
    text: str, quantity: QuantityMention, start: int, end: int, in_brackets: bool
) -> ComparisonDraft | None:
    """The comparison that ``quantity`` states within the sentence ``text[start:end]``, or None where it is a value."""
    before = text[
        max(start, quantity.bound_start or quantity.start, quantity.start)
        - min(40, quantity.start - start) : quantity.bound_start or quantity.start
    ]
    after = text[quantity.end : min(end, quantity.end + _BASIS_SPAN)]
    percent = quantity.unit.startswith(("%", "điểm"))
    change = _CHANGE.search(before)
    if change:
        value = quantity.value if change["up"] else -quantity.value
        kind: Literal["change", "change_abs"] = "change" if percent else "change_abs"
        return ComparisonDraft(
            basis=_basis(after, "same_period"), kind=kind, value=value, start=quantity.start, end=quantity.end
        )
    sign = text[quantity.start : quantity.start + 1]
    if percent and sign in "+-" and in_brackets:
        return ComparisonDraft(
            basis=_basis(after, "previous"), kind="change", value=quantity.value, start=quantity.start, end=quantity.end
        )
    if percent and _RATIO_BEFORE.search(before):
        near = _first_phrase(after)
        basis = _basis(near, None)
        if basis is not None and not re.search(r"(?i)tỷ lệ[^,;.]{3,60}$", before[:-1].rstrip("đạ ")):
            return ComparisonDraft(
                basis=basis, kind="ratio", value=quantity.value, start=quantity.start, end=quantity.end
            )
        if near == "" and re.search(r"(?i)bằng\s*$", before):
            return ComparisonDraft(
                basis="other", kind="ratio", value=quantity.value, start=quantity.start, end=quantity.end
            )
    return None


def _first_phrase(after: str) -> str:
    found = re.match(r"[^,;.()\n]{0,70}", after)
    return found[0].strip() if found else ""


def _basis(after: str, default: Basis | None) -> Basis:
    """What the words behind a figure hold it against; the first that is named."""
    best: tuple[int, Basis] | None = None
    for pattern, basis in ((_SAME, "same_period"), (_PLAN, "plan"), (_PREVIOUS, "previous")):
        found = pattern.search(after)
        if found and (best is None or found.start() < best[0]):
            best = (found.start(), basis)  # type: ignore[assignment]
    if best:
        return best[1]
    return default  # type: ignore[return-value]
