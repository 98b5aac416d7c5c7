"""Plans that several bodies set for one purpose: "kế hoạch vốn Thủ tướng giao là 5 tỷ đồng, HĐND tỉnh giao 6 tỷ"."""

from __future__ import annotations

from ....patterns import Pattern

_BODY = (
    r"(?:hội đồng nhân dân|hđnd|ủy ban nhân dân|ubnd|thủ tướng(?: chính phủ)?|chính phủ|quốc hội|trung ương|tw|bộ|sở|"
    r"tỉnh|thành phố|huyện)(?: [^\W\d_]+){0,6}?"
)
_GIVEN_BY = Pattern(rf"(?i){_BODY} (?:đã )?giao(?: (?:là|tăng thêm))?")
_GIVER_BEHIND = Pattern(rf"(?i) (?:do |được )?{_BODY} (?:đã )?giao$")
_ALLOTTED = Pattern(r"(?i)(?<![^\W_])(?:kế hoạch|dự toán|chỉ tiêu|vốn|kinh phí|biên chế)(?![^\W_])")


def given_by(words: str) -> bool:
    """``words`` only tell who sets a plan: "HĐND tỉnh giao"."""
    return words.endswith(("giao", "giao là", "tăng thêm")) and _GIVEN_BY.fullmatch(words) is not None


def allotted(name: str) -> str:
    """The plan that ``name`` names, without who sets it; "" where it names none."""
    return _GIVER_BEHIND.sub("", name) if _ALLOTTED.search(name) else ""
