"""Where the clause begins that a value stands in."""

from __future__ import annotations

from ....linking.fold import small_letters
from ....patterns import Pattern
from ....signs import places
from ..comparisons.grammar import BASIS_BEHIND

_CLAUSE_BREAK = Pattern(
    r"(?i);|,\s+(?=(?:trong đó|lũy kế|luỹ kế|tổng|giá trị|sản lượng|số|diện tích|kinh phí|doanh thu|thu|chi|tỷ lệ|"
    r"tỷ trọng|kim ngạch|tốc độ|quy mô|năng suất|chỉ số|khu vực|dư nợ|phấn đấu|dự kiến|nhưng|song|trong khi|đặc biệt|"
    r"riêng|đồng thời|bình quân|lượng|nâng(?= (?:tổng )?(?:số|tỷ lệ)))"
    r"(?![^\W_]))|(?-i:[.]\s+(?=[A-ZĐ]))|\b(?:trong đó|gồm):?\s"
)
_BREAK_SIGNS = (";", ",", ".", "trong đó", "gồm")
_ASIDE = Pattern(r"[^\W\d_],\s(?:bao\s)?gồm\s[^;:\d]{3,120}\slà(?:\s(?:khoảng|trên|gần|hơn))?\s*$")
"""Between a measure and its verb, what it holds: "Tổng nợ, bao gồm nợ trong nước và nợ nước ngoài, là | 90 tỷ đồng"."""
_BRACKETS = Pattern(r"\([^()]{1,200}\)\s?")


def _is_aside(masked: str, at: int) -> bool:
    return masked.startswith("gồm", at) and _ASIDE.search(masked, max(0, at - 7)) is not None


def clause_start(text: str, start: int, end: int, after_comparison: bool) -> int:
    """After the last sign that ends a clause before the value."""
    at = start
    masked = text[start:end]
    if "(" in masked:
        masked = _BRACKETS.sub(lambda m: "_" * len(m[0]), masked)
    for sign in reversed(places(small_letters(masked), *_BREAK_SIGNS)):
        if (found := _CLAUSE_BREAK.match(masked, sign)) is not None and not _is_aside(masked, sign):
            at = start + found.end()
            break
    if not after_comparison or text.endswith((";", "; ", ": "), start, at):
        return at
    stretch = text[at:end]
    basis = BASIS_BEHIND.match(stretch)
    return at + (basis.end() if basis else 0)
