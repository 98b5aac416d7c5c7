"""Counts whose label says what is counted: "Số hồ sơ tiếp nhận: 49", "Tổng số đơn: 120, trong đó khiếu nại: 15", "số
doanh nghiệp thành lập mới là 150"."""

from __future__ import annotations

import re
from functools import cache

from ...patterns import Pattern
from .units import COUNTED

# Papers and cards have numbers of their own: "Số hợp đồng: 15".
_NUMBERED = frozenset(
    (
        "văn bản", "quyết định", "thông báo", "hợp đồng", "tài khoản", "giấy phép", "giấy chứng nhận", "gcn", "thửa",
        "thửa đất", "tờ", "thẻ", "lô", "phiếu", "hóa đơn", "hoá đơn", "nghị quyết", "kế hoạch", "biên bản", "thuê bao",
        "sổ", "xe", "máy", "điểm", "nhà", "phòng", "tiêu chí", "lần", "tuổi", "năm", "tháng", "ngày", "giờ",
        "chứng chỉ", "hồ", "tổ", "đội", "mẫu", "cuốn", "công văn",
    )
)  # fmt: skip
_COUNT = Pattern(r"\d{1,3}(?:[.]\d{3})*|\d{4,6}")
_ENDS = Pattern(r"\s?(?:[;,)\n(]|\.(?:\s|$)|$)")
# "Số trang trại đạt chuẩn | 89, thêm 12 trang trại so với đầu năm": the change says again what is counted.
_CHANGED = Pattern(r"(?i)\s?[,(]\s?(?:tăng|giảm|thêm)(?: thêm| được)?\s\d[\d.]*\s(?P<noun>[^\d,;.()]+)")
# "; số người chết | 5, giảm 20 %", "Số đơn đã giải quyết | 2.301 (đạt 99,5 %)": a share or a change in shares.
_RATED = Pattern(
    r"(?i)\s?[,(]\s?(?:(?:tăng|giảm|đạt|bằng|chiếm|vượt|đạt tỷ lệ)\s)?(?:khoảng\s|trên\s|gần\s)?\d[\d.]*(?:,\d+)?\s?%"
)
# "Số ca mắc cả nước | 4.200, trong đó miền Nam 2.100": it has parts, so it is no number by which a thing is called.
_THEN_PARTS = Pattern(r"(?i),?\s(?:trong đó|gồm|bao gồm)(?![^\W_])")
# A part of the count before it: "…: 120; trong đó khiếu nại: | 15, tố cáo: | 8".
_PART = Pattern(r"(?i)(?:[,;(]|\s\()?\s?(?:(?:trong đó|gồm|bao gồm)(?: có)?:? )?(?:[^\W\d_]+ ){0,7}[^\W\d_]+:\s?$")
# "- Về người: chết | 9, mất tích | 2, bị thương | 61 (tăng 5)"
_OF_PEOPLE = Pattern(
    r"(?i)(?:^|\n)[\s+*•–-]*(?:[\da-zđ]{1,2}[.)]\s)?(?:(?:thiệt hại )?về )?người:\s(?:[^;:\n]{0,90}[,;]\s)?"
    r"(?:(?:số người|có|làm|đã)\s)*(?:chết|tử vong|mất tích|bị thương)(?:\slà)?\s$"
)
_NEAR = 110


@cache
def _label() -> Pattern:
    nouns = "|".join(re.escape(noun) for noun in sorted(COUNTED, key=len, reverse=True))
    return Pattern(
        rf"(?i)(?:^|[\n:;,.(–+*•-]\s?|trong đó:? )(?P<all>tổng )?số (?:lượng )?(?P<noun>{nouns})(?![^\W_])"
        r"(?! (?:chiếu|hàng|hiệu|hóa đơn|nhà|máy)(?![^\W_]))"  # "Số hộ chiếu", "Số đơn hàng"
        r"[^:;.\n\d]{0,80}(?::\s?|\s(?:(?:là|đạt|có)\s)?)$"
    )


def counted_noun(text: str, figures: str, begin: int, end: int) -> str | None:
    """What a number without unit at ``begin`` to ``end`` counts, by the label before it; None where that says
    nothing."""
    if text[begin - 1 : begin] not in (" ", ":") or not _COUNT.fullmatch(figures) or not _ENDS.match(text, end):
        return None
    if text.endswith((" chết ", " vong ", " tích ", " thương "), 0, begin) and _OF_PEOPLE.search(
        text, max(text.rfind("\n", 0, begin), begin - _NEAR, 0), begin
    ):
        return "người"
    told = text.endswith((" là ", " đạt ", " có "), 0, begin) and not text.startswith("\n", end)
    told = told or _THEN_PARTS.match(text, end) is not None or _RATED.match(text, end) is not None
    changed = _CHANGED.match(text, end)
    if not told and not changed and not text.endswith((":", ": "), 0, begin):
        return None
    line = text.rfind("\n", 0, begin)
    found = _label().search(text, max(line, begin - _NEAR, 0), begin)
    if found is None or (not found["all"] and found["noun"].lower() in _NUMBERED):
        return None
    if changed and not told and not changed["noun"].lower().startswith(found["noun"].lower()):
        return None
    return found["noun"]


def is_part(text: str, figures: str, after: int, begin: int, end: int) -> bool:
    """Whether the number goes on from the labelled count that ends at ``after``, of which it tells a part."""
    if not _COUNT.fullmatch(figures) or not _ENDS.match(text, end) or begin - after > _NEAR:
        return False
    return _PART.fullmatch(text, after, begin) is not None
