"""Which of the values before it a comparison is about."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from ....mentions import ComparisonDraft, QuantityMention
from ....patterns import Pattern
from ..value import Value, own_start

# Whom a count of people is of: "giảm 1 người | chết".
_WHOM = Pattern(r"\s(chết|mất tích|bị thương)(?![^\W_])")

_STILL_IN = Pattern(r"(?:,|\svà)?\s(?:chiếm\s|tương đương\s|tương ứng\s)?(?:tỷ lệ|tỉ lệ|chiếm|bằng)\s")
_ANEW = Pattern(r"[^;:.()\d]{0,40};\s(?:so (?:với )?[^,;.()]{2,40},?\s)?(?:tăng|giảm)(?:\s(?:thêm|trên|gần))?\s")
# "345 người, trong đó nữ 120 người; đạt | 76% kế hoạch"
_REACHED_ANEW = Pattern(r"[^;.]{0,60};\s(?:đạt|bằng|hoàn thành|vượt)\s")
_PARTS = Pattern(r"(?<![^\W_])(?:trong đó|gồm)(?![^\W_])")
_WITH = Pattern(r"\s(?:với|cho)\s")
_OF_WHOM = Pattern(r"(?:\s[^\W\d_]+){0,3}\s(?:của|tại|ở|thuộc|trên địa bàn)\s")
_ON_AVERAGE = Pattern(r",\s(?:bình quân|trung bình)(?:\s(?:mỗi|hằng|hàng) (?:năm|tháng))?\s")
# "bằng 105% | kế hoạch tháng"
_PLAN_OF_EACH = Pattern(
    r"(?i)\s(?:so (?:với )?)?(?:kế hoạch|KH|dự toán|DT|chỉ tiêu) (?:(?:bình quân|trung bình|mỗi|hằng|hàng) )*"
    r"(?P<each>tháng|quý)(?![^\W_])(?! [\dIV])"
)
# "gạo 120 tấn; ngô 90 tấn; | vượt 38% mục tiêu song kém cùng kỳ 21%": of the last or of all, it may be of either.
_BEHIND_LIST = Pattern(r"[^;:.()\d]{0,30};\s(?:đạt|bằng|hoàn thành|vượt|kém|tăng|giảm)\s[^;:.()]{0,60}")
_LIST = 200
_ROUNDED = Decimal("0.002")
_SCALE = Pattern(r"^(?:(?:nghìn|ngàn|triệu|tỷ|vạn)\s)+")
# "chi 9 tỷ đồng cho 450 lượt người, bằng 62% | dự toán": only money is budgeted.
_BUDGET = Pattern(r"(?i)\s(?:so (?:với )?)?dự toán(?![^\W_])")
_SHORTENED = {"DN": "doanh nghiệp", "dn": "doanh nghiệp", "HTX": "hợp tác xã", "LĐ": "lao động", "em": "học sinh"}


def owner_of(
    text: str,
    comparison: ComparisonDraft,
    quantity: QuantityMention,
    done: Sequence[Value],
    opened: bool,
    level: bool,
) -> Value | None:
    """The value that a comparison is about: the last one, but for a part in brackets that are closed since; of a
    difference in kind, the last one of its unit; of a rate of change, only that it is higher or lower (``level``)."""
    done = [v for v in done if not v.item] if comparison.kind == "ratio" else done
    found: Value | None = None
    if comparison.kind != "change_abs" and (whole := _goes_on_about(text, quantity, done)) is not None:
        return whole
    if done and done[-1].growth and comparison.kind == "ratio" and comparison.basis == "plan":
        return done[-1]  # "tăng 14%, đạt | 89% mục tiêu tăng trưởng"
    last = done[-1] if done else None
    if not opened and comparison.basis != "other" and _closes_list(text, done, quantity.start):
        whole = next((v for v in reversed(done[:-2]) if text.find("gồm", v.behind, done[-1].quantity.start) >= 0), None)
        if comparison.kind == "change_abs":
            return whole if whole is not None and alike(whole.quantity.unit, quantity.unit) else None
        if whole is not None and _makes_up(whole, done):
            return whole
    share = comparison.kind == "ratio" and comparison.basis == "other" and opened
    if share and last and last.before and _STILL_IN.fullmatch(text, last.behind, quantity.start):
        return last  # "(31/12/2023: 844 tỷ đồng, tỷ lệ | 0,95%)"
    if share and last and last.growth and last.same_as is None and last.year_of is None and len(done) > 1:
        return None  # "đạt 90 tỷ đồng, trong đó dệt may tăng 8% (chiếm | 26%)": of what grew, of which no sum is told
    budget = comparison.basis == "plan" and _BUDGET.match(text, quantity.end) is not None
    budget = budget and any(v.quantity.currency for v in done)
    for value in reversed(done):
        if (value.growth and not level) or value.plan_of is not None or value.before:
            continue
        if len(done) > 1 and text[value.quantity.start - 1] == "/":
            continue
        if value.in_brackets and not opened and ")" in text[value.quantity.end : quantity.start]:
            continue
        if comparison.kind == "change_abs" and _grew_by_more(comparison, quantity, value):
            continue
        points = quantity.unit.startswith("điểm") and value.quantity.unit.startswith("%")
        money = value.quantity.currency is not None and value.quantity.currency == quantity.currency
        if comparison.kind == "change_abs" and not (points or money or alike(value.quantity.unit, quantity.unit)):
            continue
        if quantity.unit == "%" and not budget and _is_aside(text, value, done):
            continue
        if comparison.kind == "ratio" and comparison.basis == "plan" and _is_average(text, value, done, quantity.end):
            continue
        if budget and value.quantity.currency is None and not value.quantity.unit.startswith("%"):
            continue
        found = found or value
        if comparison.kind != "change_abs" or not (whom := _WHOM.match(text, quantity.end)):
            return _whole_of(text, value, quantity, done, planned=comparison.basis == "plan") or value
        said = text[own_start(text, value) : value.quantity.start]
        if whom[1] in said or text.startswith(f" {whom[1]}", value.behind):
            return value
    return found


def _goes_on_about(text: str, quantity: QuantityMention, done: Sequence[Value]) -> Value | None:
    """The whole that a comparison behind the list of its parts was of, where this one goes on in the same clause: "…;
    vượt 38% mục tiêu song kém cùng kỳ | 21%"."""
    parts = [v for v in done if v.plan_of is None and not v.before]
    told = [(c.end, v, c) for v in parts[:-1] for c in v.comparisons if c.end > parts[-1].behind]
    if not told:
        return None
    end, whole, last = max(told, key=lambda one: one[0])
    anew = text.find(";", parts[-1].behind, last.start) >= 0 and text.find(";", end, quantity.start) < 0
    return whole if anew and not whole.growth else None


def _grew_by_more(comparison: ComparisonDraft, quantity: QuantityMention, value: Value) -> bool:
    """ "khởi tố 2 vụ; … (tăng 24 vụ)": what grew by so much is more than that now."""
    size, level = (q.base_value or q.value for q in (quantity, value.quantity))
    return comparison.value > 0 and size > level and quantity.unit_code == value.quantity.unit_code


def _is_aside(text: str, value: Value, done: Sequence[Value]) -> bool:
    """Whether it only tells whose the count right before it is ("3.100 tờ khai của | 200 doanh nghiệp"), or how many
    share in the money: "Dư nợ 870 tỷ đồng với | 4.000 khách hàng"."""
    before = next((v for v in reversed(done) if v.quantity.start < value.quantity.start), None)
    if before is None or not value.quantity.counts or before.growth:
        return False
    begin = value.quantity.bound_start or value.quantity.start
    if before.quantity.counts and _OF_WHOM.fullmatch(text, before.behind, begin):
        return True
    return before.quantity.currency is not None and _WITH.fullmatch(text, before.behind, begin) is not None


def _is_average(text: str, value: Value, done: Sequence[Value], end: int) -> bool:
    """It only tells what the sum right before it comes to a year: "1.189 ha, bình quân | 237 ha/năm, đạt 115 % KH",
    unless the plan named at ``end`` is one of as long."""
    last = next((v for v in reversed(done) if v.quantity.start < value.quantity.start), None)
    what, _, each = value.quantity.unit.partition("/")
    if last is None or each not in ("năm", "tháng", "quý") or last.quantity.unit != what:
        return False
    if (planned := _PLAN_OF_EACH.match(text, end)) is not None and planned["each"].lower() == each:
        return False
    return _ON_AVERAGE.fullmatch(text, last.behind, value.quantity.bound_start or value.quantity.start) is not None


def _whole_of(
    text: str, part: Value, quantity: QuantityMention, done: Sequence[Value], *, planned: bool
) -> Value | None:
    """The whole whose parts were told, where a new clause goes on about it without a name: "62 vụ, trong đó cháy 41
    vụ, nổ 21 vụ; | giảm 9 vụ"; ``planned``: it says how far a plan was carried out."""
    anew = _REACHED_ANEW if planned else _ANEW
    if anew.fullmatch(text, part.behind, quantity.start) is None:
        return None
    for whole, first in zip(reversed(done[:-1]), reversed(done), strict=False):
        if text.find(";", whole.behind, first.quantity.start) >= 0:
            return None
        if text.startswith(":", whole.behind) or _PARTS.search(text, whole.behind, first.quantity.start):
            like = alike(whole.quantity.unit, part.quantity.unit) or (
                planned and whole.quantity.counts and part.quantity.counts
            )
            return whole if like and not whole.growth else None
    return None


def _closes_list(text: str, done: Sequence[Value], at: int) -> bool:
    """Whether the last value ends a list of parts that "gồm" opens, which a change goes on from: "45 giải, gồm 2 giải
    nhất và 20 giải ba, | tăng 7 giải"."""
    if len(done) < 3 or text.find(" và ", done[-2].quantity.end, done[-1].quantity.start) < 0:
        return False
    opened = text.rfind("gồm", 0, done[-2].quantity.start)
    if opened < 0 or opened < done[-1].quantity.start - _LIST or re.search(r"[;.]\s", text[opened:at]):
        return False
    return not any(v.comparisons for v in done if v.quantity.start > opened)


def is_behind_list(text: str, done: Sequence[Value], at: int) -> bool:
    """Whether a figure stands in a clause of its own behind a list of parts that semicolons divide, which nothing says
    whether it is of."""
    if len(done) < 3 or text.find(";", done[-1].behind, at) < 0 or text.find(";", done[-2].behind, at) < 0:
        return False
    if text.find(";", done[-2].behind, done[-1].quantity.start) < 0:
        return False
    listed = any(text.startswith(":", v.behind) for v in done[:-2] if v.quantity.start > at - _LIST)
    return listed and _BEHIND_LIST.fullmatch(text, done[-1].behind, at) is not None


def _makes_up(whole: Value, done: Sequence[Value]) -> bool:
    """Whether the values behind it are all its parts: nothing is left of it that the list does not tell."""
    parts = [v.quantity for v in done[done.index(whole) + 1 :]]
    size = whole.quantity.base_value or whole.quantity.value
    told = sum((q.base_value or q.value for q in parts if q.unit_code == whole.quantity.unit_code), Decimal(0))
    return abs(told - size) <= size * _ROUNDED


def alike(unit: str, other: str) -> bool:
    """The same unit, whatever its scale, or one that says more of the same: "ca mắc" and "ca"."""
    unit, other = _SCALE.sub("", unit), _SCALE.sub("", other)
    short, long = sorted((_SHORTENED.get(unit, unit), _SHORTENED.get(other, other)), key=len)
    return long == short or long.startswith((f"{short} ", f"{short}/"))
