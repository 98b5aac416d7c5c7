"""What a rate of growth is held against, in its name: "tốc độ tăng chỉ số giá tiêu dùng so với tháng trước". Without it
the three rates of one sentence would be three values of one measure."""

from __future__ import annotations

import re
from dataclasses import replace

from ...mentions import IndicatorDraft

_WHAT = (
    r"(?P<base>(?:cùng (?:kỳ|thời điểm|tháng|quý|vụ)|CK|(?:tháng|quý|năm|năm học|kỳ|vụ|tuần|ngày|thời điểm|cuối|đầu|"
    r"bình quân|kế hoạch|KH|dự toán|mức bình quân)|\d{1,2}/\d)(?![^\W_])"
)
_ENDS = r"(?=\s*(?:[,;:()]|\.(?!\d)|$)|\s(?:và|nhưng|song|còn|tăng|giảm|là|do|nhờ|trong|ở|tại|cao|thấp)(?![^\W_]))"
_BEHIND = re.compile(rf"\s*\(?\s*so (?:với )?{_WHAT}[^,;:()]{{0,36}}?){_ENDS}")
# "So với tháng trước, CPI tăng | 0,4%"
_BEFORE = re.compile(
    rf"(?:(?<=[-–+*;,.:] )|(?<=[\n(])|(?<=và )|\A)[Ss]o (?:với )?{_WHAT}"
    r"(?:\s(?:trước|ngoái|liền kề|năm|tháng|ngày|kỳ|\d[\d/]*|[IV]+(?:/\d{4})?)(?![^\W_])){0,5})"
    r"(?:,\s|\s)[^,;:.()\d]{0,60}$"
)
_LEADS = 140
_YEAR_END = re.compile(r"(?:tháng 12(?!\d)|cuối năm|đầu năm|(?:ngày )?31/12)")
_LAST = re.compile(r"(?:tháng|quý|kỳ|tuần) (?:trước|liền|\d|[IV])")
_PLAN = re.compile(r"kế hoạch|KH|dự toán")
_YEAR = re.compile(r"(?:19|20)\d\d")


def with_growth_base(text: str, draft: IndicatorDraft, start: int) -> IndicatorDraft:
    """``draft`` with what its rate of growth is held against in its name and, where that is not the year before, in its
    key; ``start`` is where its sentence begins."""
    if draft.rule != "growth" or " so với " in draft.name:
        return draft
    told = _BEHIND.match(text, draft.end) or _before(text, draft, start)
    if told is None:
        return draft
    base = " ".join(told["base"].split()).replace("CK", "cùng kỳ")
    return replace(draft, name=f"{draft.name} so với {base}", indicator_id=_key(base, draft))


def _before(text: str, draft: IndicatorDraft, start: int) -> re.Match[str] | None:
    begin = max(start, draft.start - _LEADS)
    return _BEFORE.search(text, begin, draft.start) if text.find("o ", begin, draft.start) >= 0 else None


def _key(base: str, draft: IndicatorDraft) -> str | None:
    """The key of a rate that is not of the year differs from that which is; one on a plan has none."""
    if draft.indicator_id is None or _PLAN.match(base):
        return None
    if _YEAR_END.match(base):
        return f"{draft.indicator_id}_since_december"
    year = _YEAR.search(base)
    year_before = year and draft.period_end and int(year[0]) == draft.period_end.year - 1
    return draft.indicator_id if year_before or not _LAST.match(base) else f"{draft.indicator_id}_on_previous"
