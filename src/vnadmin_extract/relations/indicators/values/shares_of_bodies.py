"""Bodies classed by the share that they have reached: "24 đơn vị giải ngân trên 50%, 02 sở dưới 30%"."""

from __future__ import annotations

from ....mentions import QuantityMention
from ....patterns import Pattern

# "24 đơn vị giải ngân | trên 50%", "19 đơn vị | từ 30 đến 50%"
_OF_SHARE = Pattern(
    r"(?:,\s[^\W\d_]+){0,2}(?:\s[^\W\d_]+){0,5}?"
    r"(?:\s(?:giải ngân|đạt|thực hiện|có (?:tỷ lệ|số thu|kết quả)[^,;:.]{0,40}?)(?:\s(?:đạt|được|mức))?)?\s"
)
# "Có 05 bộ và 12 địa phương giải ngân | trên 45%"
_SO_MANY_REACH = Pattern(
    r"(?i)(?:^|[;.:,\n]\s?)(?:(?:vẫn|hiện|chỉ)\s)?(?:có|còn)\s\d+\s[^;.:%]{2,60}?\s"
    r"(?:giải ngân|đạt|thực hiện)(?:\s(?:được|đạt|mức))?\s$"
)
# "; 02 sở | dưới 30%", of which the count is no value
_SO_MANY_BODIES = Pattern(
    r"(?i)(?:^|[;:,\n]\s?)(?:(?:và|còn|có|chỉ|vẫn|hiện|cá biệt|thậm chí|riêng|nhưng)\s){0,2}\d+\s"
    r"(?:sở|bộ|ban|cơ quan|huyện|xã|chủ đầu tư|đơn vị|địa phương)(?:,\s?(?:ban|ngành|sở))*"
    r"(?:\s(?:giải ngân|đạt|thực hiện|mới|chỉ|có tỷ lệ giải ngân)){0,3}\s$"
)
# "Trên 60% | kế hoạch có 02 cơ quan", "riêng quá tải trên 50% | có 162 trường hợp"
_THEN_SO_MANY = Pattern(
    r"\s(?:(?!(?:và|còn|đó|đã|vẫn|cũng|nhưng|song|hiện|số)(?![^\W_]))[^\W\d_]+\s){0,4}có\s\d[\d.]*(?!\d|[.,]?\d*\s?%)"
)
_BODIES = frozenset(
    (
        "đơn vị", "huyện", "xã", "phường", "tỉnh", "địa phương", "dự án", "doanh nghiệp", "cơ quan", "sở", "quận",
        "thành phố", "ngành", "thị xã", "bộ", "chủ đầu tư", "nhà thầu",
    )
)  # fmt: skip


def is_number_of_bodies(quantity: QuantityMention) -> bool:
    """A number of bodies, places or projects."""
    return quantity.unit.lower() in _BODIES


def is_reached_by_bodies(text: str, counted: QuantityMention, quantity: QuantityMention) -> bool:
    """Whether a share is only what the bodies ``counted`` before it have reached: a bound, or a range."""
    if quantity.bound == "exact" and quantity.rule != "range":
        return False
    begin = quantity.bound_start or quantity.start
    unit = text.find(counted.unit, counted.end, begin) if counted.rule == "slash" else -1  # "17/21 huyện"
    behind = unit + len(counted.unit) if unit >= 0 else counted.end
    return _OF_SHARE.fullmatch(text, behind, begin) is not None


def is_reached_by_some(text: str, at: int) -> bool:
    """Whether the words before a bound at ``at`` only tell how many have reached it, of which the number is no value
    itself: "Có 05 bộ và 12 địa phương giải ngân | trên 45%"."""
    reached = _SO_MANY_REACH.search(text, max(0, at - 90), at) or _SO_MANY_BODIES.search(text, max(0, at - 60), at)
    return reached is not None


def is_reached_by_those_behind(text: str, quantity: QuantityMention) -> bool:
    """Whether a bound only tells which ones are counted behind it: "| Trên 60% kế hoạch có 02 cơ quan"."""
    return quantity.bound in ("over", "under") and _THEN_SO_MANY.match(text, quantity.end) is not None
