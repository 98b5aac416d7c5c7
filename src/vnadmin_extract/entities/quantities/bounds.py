"""What the words around an amount say of it: at least, at most, about."""

from __future__ import annotations

from ...mentions import Bound
from ...patterns import Pattern

_BOUND = Pattern(
    # "ngân sách cấp trên | 12 tỷ đồng": the level above, no bound.
    r"(?i)(?:(?P<over>(?:đạt\s+)?(?<!sách cấp )(?<!NS cấp )(?<!từ cấp )(?<!nộp cấp )(?<!lên cấp )trên|"
    r"(?<!cao )(?<!nhiều )(?<!thấp )(?<!ít )(?<!lớn )(?<!nhanh )hơn|vượt|ít nhất|"
    r"tối thiểu|không (?:dưới|thấp hơn|ít hơn)|>=?|≥)|"
    r"(?P<under>dưới|chưa (?:đến|tới|đầy)|không (?:quá|vượt quá|cao hơn)|"
    r"không vượt|tối đa|<=?|≤)|(?P<approx>khoảng|gần|xấp xỉ|(?<![^\W_])ước khoảng|chừng|~)|"
    r"(?P<from>(?<!tăng )(?<!giảm )(?<!nâng )(?<!chuyển )từ))\s*$"
)
# The last syllables of these words, and the signs: nothing else before a figure says how exact it is.
_BOUND_ENDS = frozenset(
    (
        "trên", "hơn", "vượt", "nhất", "thiểu", "dưới", "đến", "tới", "đầy", "quá", "đa", "khoảng", "gần", "xỉ",
        "chừng", "từ",
    )
)  # fmt: skip
_BOUND_SIGNS = frozenset(">≥=<≤~")
# "vượt | 12% dự toán": by how much, and no least amount.
_SURPASSED = Pattern(r"(?i)\s(?:so\s|(?:dự toán|kế hoạch|chỉ tiêu|mục tiêu|cùng kỳ|DT|KH|CK)(?![^\W_]))")
WHOLES = (
    r"(?:số\s)?(?:xã|phường|huyện|thôn|hộ gia đình|hộ dân|hộ nghèo|hộ|dân số|người dân|dân cư|cơ quan|đơn vị|"
    r"doanh nghiệp|cơ sở|trường học|trường|trẻ em|học sinh|diện tích)"
)
"""Whom a share is of, before "trở lên" that makes it a least one: "80% số xã trở lên"."""
_OPEN_END = Pattern(
    rf"\s*(?:(?:kế hoạch|dự toán|chỉ tiêu|KH|DT|(?<=%\s){WHOLES})\s+)?trở\s+(?:(?P<over>lên)|(?P<under>xuống))"
)
# After "từ 18% …" these tell of a way that ends elsewhere: the first figure is then no lower bound.
_WAY_ON = Pattern(r"(?i)[^.;\n]{0,60}?(?<![^\W_])(?:(?<!trở )(?:lên|xuống)|đến|tới|còn|sang|thành)(?![^\W_])")


def bound_of(text: str, start: int, end: int, chained: bool) -> tuple[Bound, int | None]:
    """What the words around say of an amount: at least, at most, about."""
    before = text[max(0, start - 24) : start].lower().rstrip()
    named = before[-1:] in _BOUND_SIGNS or (before.split() or [""])[-1].lstrip("(,;-–") in _BOUND_ENDS
    found = _BOUND.search(text, max(0, start - 24), start) if named else None
    open_end = _OPEN_END.match(text, end)
    if open_end:
        return ("over" if open_end["over"] else "under"), found.start() if found else None
    if not found or (found["over"] and found["over"].lower() == "vượt" and _SURPASSED.match(text, end)):
        return "exact", None
    if found["from"]:
        return ("exact" if chained or _WAY_ON.match(text, end) else "over"), found.start()
    kind: Bound = "over" if found["over"] else "under" if found["under"] else "approx"
    return kind, found.start()
