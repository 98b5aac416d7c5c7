"""Amounts beside what is listed: a whole behind its parts ("Tổng vốn đầu tư bao gồm vốn cấp mới, vốn điều chỉnh và vốn
góp đạt 15 tỷ USD"), money behind goods ("hỗ trợ 9 tấn gạo và 4 tỷ đồng"), what the shares of
a whole leave ("tôm chiếm 45%, cá 18%, còn lại 37%")."""

from __future__ import annotations

from ....mentions import IndicatorDraft
from ....patterns import Pattern

_CONSISTS = Pattern(r"(?i)(?P<whole>[^,;:.]{4,70}?)\s(?:(?:tính )?đến (?:ngày )?[\d/]{3,10}\s)?bao gồm\s$")
_LISTED_PARTS = Pattern(r"[^,;:]+,[^;:]*\svà\s[^;:]*\s(?:đạt|là|ước|ước đạt)\s*$")

_GOODS_AND = Pattern(r"\s(?P<goods>[^,;:.()\d]{2,40}?)\s(?:và|cùng)\s(?:(?:khoảng|trên|gần|hơn)\s)?")

_OF_YEAR = Pattern(
    r"(?i)[\s;,*–+-]*riêng (?:trong )?năm \d{4},? (?:(?:dự kiến|ước|là|đã|được|cần|bố trí|cấp|phân bổ|giao|thực hiện|"
    r"huy động|khoảng|trên|gần)\s*)+"
)


def gives_of_year(stretch: str) -> bool:
    """Whether the words before an amount only say how much of the whole is of one year: "Riêng năm 2023 bố trí"."""
    return _OF_YEAR.fullmatch(stretch) is not None


def whole_of_parts(text: str, stretch: str, begin: int, end: int) -> str:
    """The words that name the whole where ``stretch``, which ends at ``end``, lists its parts, else ``stretch``;
    ``begin`` is where the sentence does."""
    if " và " not in stretch or not _LISTED_PARTS.match(stretch):
        return stretch
    whole = _CONSISTS.fullmatch(text, begin, end - len(stretch))
    return f"{whole['whole']} " if whole else stretch


def beside_goods(stretch: str, last_name: str) -> str:
    """The name of money that is given with goods, of that of the goods: "hỗ trợ hộ thiếu đói 9 tấn | gạo và 4 tỷ đồng"
    gives "hỗ trợ hộ thiếu đói"; empty for other words."""
    goods = _GOODS_AND.fullmatch(stretch)
    return last_name.removesuffix(goods["goods"]).strip() if goods and last_name.endswith(f" {goods['goods']}") else ""


_REST = Pattern(r"(?:[,;]|\svà|, và)\s(?:phần )?còn lại (?:(?:là|chiếm|khoảng)\s)*$")
_NOTHING_BEHIND = Pattern(r"\s?(?:[,;)]|\.(?:\s|$)|\n|$)")


def rest_of_shares(text: str, draft: IndicatorDraft, before: IndicatorDraft | None) -> str:
    """The name of what the shares told before leave: "tôm chiếm 45%, cá tra 18%, còn lại | 37%"; else ""."""
    begin = draft.quantity.bound_start or draft.start
    if before is None or {draft.quantity.unit, before.quantity.unit} != {"%"} or draft.rule == "growth":
        return ""
    if text.find("còn lại ", max(0, begin - 30), begin) < 0 or "\n" in text[before.end : begin]:
        return ""
    if _REST.search(text, max(0, begin - 40), begin) is None or _NOTHING_BEHIND.match(text, draft.end) is None:
        return ""
    return "tỷ trọng còn lại" if before.name.startswith("tỷ trọng") else "tỷ lệ còn lại"
