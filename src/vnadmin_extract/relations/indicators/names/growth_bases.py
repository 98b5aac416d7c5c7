"""What a rate of growth is held against, in its name: "tốc độ tăng chỉ số giá tiêu dùng so với tháng trước". Without it
the three rates of one sentence would be three values of one measure."""

from __future__ import annotations

import re
from dataclasses import replace

from ....mentions import IndicatorDraft
from ....patterns import Pattern

_WHAT = (
    r"(?P<base>(?:cùng (?:kỳ|thời điểm|tháng|quý|vụ)|CK|(?:tháng|quý|năm|năm học|kỳ|vụ|tuần|ngày|thời điểm|cuối|đầu|"
    r"bình quân|kế hoạch|KH|dự toán|mức bình quân)|\d{1,2}/\d)(?![^\W_])"
)
_ENDS = (
    r"(?=\s*(?:[,;:()]|\s[-–]\s|\.(?!\d)|$)|\s(?:và|nhưng|song|còn|tăng|giảm|là|do|nhờ|trong|ở|tại|cao|thấp)(?![^\W_]))"
)
_BEHIND = Pattern(rf"\s*\(?\s*so (?:với )?{_WHAT}[^,;:()]{{0,36}}?){_ENDS}")
# "So với tháng trước, CPI tăng | 0,4%"
_BEFORE = Pattern(
    rf"(?:(?<=[-–+*;,.:] )|(?<=[\n(])|(?<=và )|\A)[Ss]o (?:với )?{_WHAT}"
    r"(?:\s(?:trước|ngoái|liền kề|năm|tháng|ngày|kỳ|\d[\d/]*|[IV]+(?:/\d{4})?)(?![^\W_])){0,5})"
    r"(?:,\s|\s)[^,;:.()\d]{0,60}$"
)
_LEADS = 140
_BEYOND = Pattern(r"(?i)(?<![^\W_])(?P<verb>vượt|hụt)\s(?:(?:trên|khoảng|gần|hơn|tới)\s)*$")
_PLAN_BEHIND = Pattern(
    r"\s(?:so (?:với )?)?(?P<base>(?P<kind>dự toán|DT|kế hoạch|KHV?|chỉ tiêu|mục tiêu|kịch bản)(?![^\W_])"
    r"[^,;:.()\n]{0,36}?)" + _ENDS
)
_GROWTH = Pattern(r"(?:tốc độ tăng|mức giảm)(?= )")
# "thuế trước bạ ước đạt | 60% dự toán"
_ATTAINS = Pattern(r"(?i)(?<![^\W_])(?:đạt|bằng|hoàn thành)\s(?:được\s)?(?:(?:trên|khoảng|gần|hơn)\s)*$")
_NAMES_RATE = Pattern(
    r"(?i)(?<![^\W_])(?:tỷ (?:lệ|trọng|suất)|tỉ lệ|tốc độ|mức|tiến độ|giải ngân|kế hoạch|KH|dự toán|DT|chỉ tiêu|"
    r"mục tiêu)(?![^\W_])"
)
_KINDS = {"dt": "dự toán", "kh": "kế hoạch"}
_YEAR_END = Pattern(r"(?:tháng 12(?!\d)|cuối năm|đầu năm|(?:ngày )?31/12)")
_LAST = Pattern(r"(?:tháng|quý|kỳ|tuần) (?:trước|liền|\d|[IV])")
_PLAN = Pattern(r"kế hoạch|KH|dự toán")
_YEAR = Pattern(r"(?:19|20)\d\d")


def with_growth_base(text: str, draft: IndicatorDraft, start: int) -> IndicatorDraft:
    """``draft`` with what its rate of growth is held against in its name and, where that is not the year before, in its
    key; ``start`` is where its sentence begins."""
    if " so với " in draft.name:
        return draft
    if draft.rule != "growth":
        return _with_plan(text, draft)
    if (beyond := _BEYOND.search(text, max(start, draft.start - 24), draft.start)) and (
        plan := _PLAN_BEHIND.match(text, draft.end)
    ):
        name = _GROWTH.sub(f"mức {beyond['verb'].lower()}", draft.name, count=1)
        return replace(draft, name=f"{name} so với {_plan_of(plan)}", indicator_id=None)
    told = _BEHIND.match(text, draft.end) or _before(text, draft, start)
    if told is None:
        return draft
    base = " ".join(told["base"].split()).replace("CK", "cùng kỳ")
    return replace(draft, name=f"{draft.name} so với {base}", indicator_id=_key(base, draft))


def _with_plan(text: str, draft: IndicatorDraft) -> IndicatorDraft:
    """How much of a plan is carried out, where only the words behind it say that: "thuế trước bạ đạt | 60% dự toán"."""
    if draft.quantity.unit != "%" or draft.rule != "indicator" or _NAMES_RATE.search(draft.name):
        return draft
    plan = _PLAN_BEHIND.match(text, draft.end)
    begin = draft.quantity.bound_start or draft.start
    if plan is None or _ATTAINS.search(text, max(0, begin - 24), begin) is None:
        return draft
    kind = plan["kind"].lower()
    return replace(
        draft,
        name=f"tỷ lệ thực hiện {_KINDS.get(kind, kind)} {draft.name.removeprefix('thực hiện ')}",
        indicator_id=None,
    )


def _plan_of(plan: re.Match[str]) -> str:
    base, kind = " ".join(plan["base"].split()), plan["kind"]
    return f"{_KINDS.get(kind.lower(), kind)}{base[len(kind) :]}"


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
