"""Words that say of how many sides of a thing the figures behind them tell: "giảm cả ba tiêu chí: 96 vụ, 24 người"."""

from __future__ import annotations

from ....patterns import Pattern

_SIDES = Pattern(
    r"(?i)(?:(?:đều |cùng )?(?:tăng|giảm) )?(?:(?:ở|trên) )?(?<![^\W_])cả (?:0?[2-4]|hai|ba|bốn) "
    r"(?:tiêu chí|mặt|chỉ số)(?![^\W_])[^,;:().\d]{0,60}(?=:)"
)


def without_sides(stretch: str) -> str:
    """The words before a value without those, where a colon closes them; what stands before them is its label."""
    return _SIDES.sub("", stretch) if ":" in stretch and "cả " in stretch else stretch
