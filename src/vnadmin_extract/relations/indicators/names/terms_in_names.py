"""Rates told for one term after another: "Lãi suất huy động kỳ hạn dưới 6 tháng 5%/năm, từ 12 tháng trở lên 7%/năm"."""

from __future__ import annotations

from ....mentions import IndicatorDraft
from ....patterns import Pattern

_LENGTH = r"(?:(?:từ|dưới|trên|đến|không quá) )?\d{1,2}(?:-\d{1,2})? tháng"
_TERM = rf"(?:kỳ hạn )?{_LENGTH}(?: (?:trở (?:lên|xuống)|(?:đến|tới) (?:dưới )?\d{{1,2}} tháng))?"
_OWN = Pattern(rf"(?i)(?:^|[;,])\s*(?:và )?(?P<term>{_TERM})\s*(?:(?:là|ở mức|khoảng|từ|phổ biến)\s*)*$")
_OF_TERM = Pattern(r"(?i)(?P<of>\S.*?)\s(?:kỳ hạn|dưới|từ|trên|không kỳ hạn)(?![^\W_])")


def of_term(stretch: str, unit: str, name: str, near: IndicatorDraft | None) -> str:
    """``name``, or of a rate whose words (``stretch``) only tell a term what the value before is called, with this
    term for its own."""
    if near is None or not unit.startswith("%") or "tháng" not in stretch:
        return name
    own, of = _OWN.search(stretch), _OF_TERM.match(near.name)
    if own is None or of is None or near.quantity.unit != unit:
        return name
    term = own["term"].strip()
    return f"{of['of']} {term if term.lower().startswith('kỳ hạn') else f'kỳ hạn {term}'}"
