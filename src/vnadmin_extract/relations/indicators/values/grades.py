"""Sizes, grades and packages that goods are sold by: "tôm sú cỡ | 40 con/kg giá 168.000 đồng/kg", "gạo | 5% tấm",
"gas bình | 12 kg", "620.000 đồng/bao | 50 kg"."""

from __future__ import annotations

from ....mentions import QuantityMention
from ....patterns import Pattern

_SIZE = Pattern(r"(?i)(?<![^\W_])(?:cỡ|size|loại)\s(?:lớn |nhỏ |trung bình )?(?:từ )?$")
_PACKED = Pattern(
    r"(?i)(?<![^\W_])(?<!trung )(?<!quân )(?<!thái )(?:bình|bao|chai|lon|gói|thùng|can|hộp|túi|loại|cỡ)\s(?:từ )?$"
)
_PER_PACKAGE = Pattern(r"(?i)/(?:bình|bao|chai|lon|gói|thùng|can|hộp|túi|cây)\s(?:loại )?$")
_PRICE = Pattern(r"[^;.\n\d]{0,40}\s\d[\d.,]*(?:\s?[-–]\s?\d[\d.,]*)?\s?(?:(?:nghìn|triệu) )?(?:đồng|đ|USD)/")
_BROKEN = Pattern(r"\stấm(?![^\W_])")
_WEIGHTS = frozenset(("kg", "kilôgam", "g", "gam", "gram", "lít", "ml"))


def is_grade(text: str, quantity: QuantityMention) -> bool:
    """Whether the figure only tells which goods are meant."""
    if quantity.currency is not None:
        return False
    if quantity.unit == "%":
        return _BROKEN.match(text, quantity.end) is not None
    at = quantity.bound_start or quantity.start
    if text.endswith("/chục (", 0, at):
        return True  # "90.000 đồng/chục (| 12 trái)"
    if quantity.unit == "con/kg":
        return _SIZE.search(text, max(0, at - 24), at) is not None
    if quantity.unit.lower() not in _WEIGHTS:
        return False
    if _PER_PACKAGE.search(text, max(0, at - 16), at):
        return True
    return _PACKED.search(text, max(0, at - 24), at) is not None and _PRICE.match(text, quantity.end) is not None
