"""Which of several values a comparison names: "tăng 8% về số dự án", "giảm 13% số người chết", "-6 người chết"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Literal

from ....mentions import ComparisonDraft, QuantityMention
from ....patterns import Pattern
from ..value import Compared, Value
from .bases import Basis, basis_in
from .bracketed_changes import role_in_brackets
from .grammar import hundredths
from .named_sides import side_of
from .owners import alike

# Right behind another comparison's figure: "tăng 3 vụ (| +14,3%)", "giảm 2 người chết (| -14,3%)".
_SAME_CHANGE = Pattern(r"(?:\s[^\W\d_]+){0,3}\s?\(\s?(?:tăng\s|giảm\s|tương (?:đương|ứng)\s(?:với\s)?)?$")
_CLAUSE_END = Pattern(r"[;()]|\.(?=\s|$)")
_AHEAD = 100
_SINCE = Pattern(r"[\s)(]*so (?:với )?(?:thời điểm )?(?:(?:đầu|cuối) năm|(?:ngày )?31/12|tháng 12)")
_REAL = Pattern(
    r"[^.;]{0,60}?[,;(]\s?(?:nếu\s)?(?:đã\s)?loại (?:trừ|bỏ)(?: yếu tố)?(?: tăng)? giá,?"
    r"(?:\s(?:thì|chỉ|vẫn|còn|tăng|đạt))*\s"
)
_TOLD_AGAIN = Pattern(
    r"(?:\sso (?:với )?[^,;.()]{2,40})?\s?[,(]?\s?(?:(?:tương (?:đương|ứng)(?: với)?|hay|tức(?: là)?)\s|=\s?)"
    r"(?:(?:khoảng|gần|trên|hơn|tăng|giảm|vượt|hụt)\s)*$"
)
# "tăng 60 tỷ đồng so với đầu năm, bằng | 5%", "tăng 60 tỷ đồng (bằng | 5%)"
_EQUALS = Pattern(r"(?:\sso (?:với )?[^,;.()]{2,40})?(?:\s?,|\s?(?P<opened>\())\s?bằng\s")
_NOTHING_NAMED = Pattern(
    r"\s?(?:[,;)]|\.(?:\s|$)|$|so (?:với )?(?:thời điểm )?(?:cùng|(?:đầu|cuối) |tháng|quý|năm|ngày))"
)
_OF_PLAN = Pattern(r"[^,;.\n]{0,40}?(?:dự toán|kế hoạch|chỉ tiêu|KH)(?![^\W_])")
_WHOLE = 100
_ROUNDED = Decimal("0.06")
_SAME_REACH = 90
_LAST_ONES = 40  # no sentence that a person wrote comes back to a value before so many others
_RATE = Pattern(r"[,(]\s?(?:đạt\s)?(?:tỷ|tỉ) lệ\s(?:đạt\s)?$|[,(]\s?đạt\s$")
_SINCE_AND = Pattern(r"\sso (?:với )?[^,;.()]{2,40}(?:,|,?\svà)\s")
_SINCE_BEHIND = Pattern(r"\sso\s")
_AND_ON = Pattern(
    r"\s(?:(?:về|số|lượng)\s[^,;.()\d]{1,40}?|"
    r"(?!(?:[^\W\d_]+\s){0,2}(?:so|nhờ|do|vì|bởi|để|nên|khi|nếu|mà|nhưng|trong|chủ|theo|đạt|là|của|tại|ở)(?![^\W_]))"
    r"[^\W\d_]+(?:\s[^\W\d_]+){0,2})(?:,|\svà|,\svà)\s"
)


def told_of_named(
    text: str, quantity: QuantityMention, at: int, done: Sequence[Value], compared: Compared, opened: bool
) -> tuple[Value, ComparisonDraft] | None:
    """The comparison of a value that its own words name, or of that of the same change told before the bracket."""
    comparison = compared.draft
    same = _of_same_change(text, quantity.start, done) if opened else None
    owner: Value | None
    if same is not None and same[1].kind != comparison.kind:
        owner, comparison = same[0], replace(comparison, basis=same[1].basis)
        if owner.comparisons.index(same[1]) in owner.open_bases:
            owner.open_bases.append(len(owner.comparisons))
    elif (owner := side_of(text, quantity, at, done)) is not None:
        ahead = basis_in(_CLAUSE_END.split(text[quantity.end : quantity.end + _AHEAD])[0])
        if ahead and (not compared.basis_known or comparison.basis == "other"):
            comparison = replace(comparison, basis=ahead)
        elif not compared.basis_known and comparison.kind != "ratio":
            owner.open_bases.append(len(owner.comparisons))
    else:
        return None
    owner.comparisons.append(comparison)
    return owner, comparison


def goes_on(text: str, quantity: QuantityMention, done: Sequence[Value]) -> tuple[Value, ComparisonDraft] | None:
    """The next of several changes whose verb is told once: "tăng 11,5% về lượng và | 16,2% về kim ngạch", "gấp 1,5 lần
    về số dự án và | 2,1 lần về vốn"."""
    last = _last(done)
    times = quantity.unit == "lần"
    if last is None or last[1].kind not in (("ratio",) if times else ("change", "ratio")):
        return None
    if not times and quantity.unit != "%":
        return None
    if last[1].end > quantity.start or not _AND_ON.fullmatch(text, last[1].end, quantity.start):
        return None
    value = side_of(text, quantity, quantity.start, done)
    if value is None or value is last[0]:
        return None
    signed = hundredths(quantity.value) if times else -quantity.value if last[1].value < 0 else quantity.value
    return value, replace(last[1], value=signed, start=quantity.start, end=quantity.end)


def rate_of_side(text: str, quantity: QuantityMention, done: Sequence[Value]) -> tuple[Value, ComparisonDraft] | None:
    """The rate of one of several counts, which stands behind it: "861 vụ với 1.652 bị cáo, đạt tỷ lệ | 96% về
    số vụ"."""
    if quantity.unit != "%" or not _RATE.search(text, max(0, quantity.start - 30), quantity.start):
        return None
    if not text.startswith(" về ", quantity.end) or (value := side_of(text, quantity, quantity.start, done)) is None:
        return None
    return value, ComparisonDraft(
        basis="other", kind="ratio", value=quantity.value, start=quantity.start, end=quantity.end
    )


def also_since(text: str, quantity: QuantityMention, done: Sequence[Value]) -> tuple[Value, ComparisonDraft] | None:
    """The same change since another time, its verb told once: "tăng 5% so tháng trước và | 8% so cùng kỳ"."""
    last = _last(done)
    if last is None or last[1].kind == "ratio" or (quantity.unit == "%") != (last[1].kind == "change"):
        return None
    if not _SINCE_AND.fullmatch(text, last[1].end, quantity.start) or not _SINCE_BEHIND.match(text, quantity.end):
        return None
    basis = _basis_behind(text, quantity)
    if basis is None or (quantity.unit != "%" and quantity.unit.split()[-1] != last[0].quantity.unit.split()[-1]):
        return None
    return last[0], replace(_again(last[1], quantity), basis=basis)


def basis_of_ratio(done: Sequence[Value]) -> Basis:
    """What a bare ratio is held against in a sentence that has named it before: "bằng 99% cùng kỳ; …, bằng | 97%"."""
    told = [c for v in done for c in v.comparisons if c.basis in ("plan", "same_period")]
    ratios = [c for c in told if c.kind == "ratio" or c.basis == "plan"]
    return ratios[-1].basis if ratios else "other"


def basis_of_shares(done: Sequence[Value]) -> Basis:
    """What a bare percentage in brackets is of, as the last one before it that says so: "(47% DT), … (| 29%)" of the
    plan, "(chiếm 31%), … (| 57%)" of the whole."""
    told = (
        c.basis for v in reversed(done) for c in v.comparisons if c.kind == "ratio" and c.basis in ("plan", "other")
    )
    return "plan" if next(told, "other") == "plan" else "other"


def goes_on_since(text: str, done: Sequence[Value]) -> bool:
    """Whether the changes of the sentence are told since the beginning of the year or the last day of the one before:
    what names no basis behind them has theirs."""
    return any(
        c.basis == "previous" and c.kind != "ratio" and _SINCE.match(text, c.end) is not None
        for v in done
        for c in v.comparisons
    )


def without_prices(text: str, quantity: QuantityMention, done: Sequence[Value]) -> tuple[Value, ComparisonDraft] | None:
    """The change that is left when prices are taken out: "tăng 9,5%, loại trừ yếu tố giá còn | 5,3%"."""
    last = _last(done)
    if last is None or quantity.unit != "%" or last[1].kind != "change":
        return None
    if not _REAL.fullmatch(text, last[1].end, quantity.bound_start or quantity.start):
        return None
    return last[0], replace(last[1], value=quantity.value, start=quantity.start, end=quantity.end)


def same_difference(
    text: str, quantity: QuantityMention, done: Sequence[Value]
) -> tuple[Value, ComparisonDraft] | None:
    """The difference before told another way: "tăng 24 nghìn tấn so với năm trước (tương đương | 0,1%)"."""
    last = _last(done)
    if last is None:
        return None
    value, told = last
    in_brackets = role_in_brackets(text, quantity, value, told) == "change"
    if not in_brackets and not _tells_again(text, quantity, told):
        return _equals_difference(text, quantity, value, told)
    if not in_brackets and quantity.unit != "%" and not alike(value.quantity.unit, quantity.unit):
        return None  # "giảm 6% so với cùng kỳ, tương ứng | 14 nghìn nhân khẩu"
    of_rate = told.kind == "change_abs" and quantity.unit == "%" and is_of_rate(value, told, quantity.value)
    if of_rate and is_rated(value):
        return None
    again = _again(_with_basis_behind(text, quantity, value, told), quantity)
    return of_rate_beside((value, again), done) if of_rate else (value, again)


def of_rate_beside(told: tuple[Value, ComparisonDraft], done: Sequence[Value]) -> tuple[Value, ComparisonDraft]:
    """The change in percent that a count's difference was told with, which by the figures is one of the rate that
    stands beside the count: "145 hộ nghèo, tỷ lệ 4,9%, giảm 47 hộ, tương ứng giảm | 2%"."""
    count, change = told
    last = count.comparisons[-1] if count.comparisons else None
    rate = next((v for v in done if v.quantity.start > count.quantity.start), None)
    if rate is None or rate.quantity.unit != "%" or rate.growth or rate.before or rate.plan_of is not None:
        return told
    if count.quantity.currency is not None or change.value > rate.quantity.value:
        return told
    if last is None or last.kind != "change_abs" or not is_of_rate(count, last, change.value):
        return told
    if len(count.comparisons) in count.open_bases:
        count.open_bases.remove(len(count.comparisons))
        rate.open_bases.append(len(rate.comparisons))
    return rate, change


def _equals_difference(
    text: str, quantity: QuantityMention, value: Value, told: ComparisonDraft
) -> tuple[Value, ComparisonDraft] | None:
    """The rate that equals the difference ``told``, by the figures or since it opens brackets and is no ratio of a
    value that has grown: "tăng 60 tỷ đồng (bằng | 5%) so với đầu năm"."""
    if quantity.unit != "%" or told.kind != "change_abs":
        return None
    at = quantity.bound_start or quantity.start
    equals = _EQUALS.fullmatch(text, told.end, at) if text.endswith("bằng ", told.end, at) else None
    if equals is None or _NOTHING_NAMED.match(text, quantity.end) is None or _OF_PLAN.match(text, quantity.end):
        return None
    grown = equals["opened"] and told.value > 0 and quantity.value < _WHOLE and text.startswith(")", quantity.end)
    if not grown and not _is_rate_of(value, told, quantity.value):
        return None
    return value, _again(_with_basis_behind(text, quantity, value, told), quantity)


def rate_of_difference(
    text: str, quantity: QuantityMention, done: Sequence[Value]
) -> tuple[Value, ComparisonDraft] | None:
    """The rate of the difference right before it: "giảm 318 việc, | 5,35% so với cùng kỳ"."""
    last = _last(done)
    if last is None or quantity.unit != "%" or last[1].kind != "change_abs":
        return None
    value, told = last
    if text[told.end : quantity.start] != ", " or is_of_rate(value, told, quantity.value):
        return None
    return value, _again(_with_basis_behind(text, quantity, value, told), quantity)


def _with_basis_behind(text: str, quantity: QuantityMention, value: Value, told: ComparisonDraft) -> ComparisonDraft:
    """The change ``told`` of ``value``, where its basis is still open with the one that stands behind ``quantity``,
    which tells it again; where none stands there the basis of both stays open."""
    at = value.comparisons.index(told)
    if at not in value.open_bases:
        return told
    basis = _basis_behind(text, quantity)
    if basis is None:
        value.open_bases.append(len(value.comparisons))
        return told
    value.comparisons[at] = replace(told, basis=basis)
    value.open_bases.remove(at)
    return value.comparisons[at]


def _basis_behind(text: str, quantity: QuantityMention) -> Basis | None:
    """What the words right behind a change hold it against."""
    return basis_in(_CLAUSE_END.split(text[quantity.end : quantity.end + _AHEAD])[0].partition(",")[0])


def is_rated(value: Value) -> bool:
    """Whether a count comes with the rate that it is of all: "132 hộ (1,9%)"; not how far a plan is carried out."""
    return any(c.kind == "ratio" and c.basis == "other" for c in value.comparisons)


def is_of_rate(value: Value, difference: ComparisonDraft, rate: Decimal) -> bool:
    """Whether a change in percent beside the ``difference`` of a count is by the figures none of the count: of the rate
    that stands beside it, "132 hộ (1,9%), giảm 48 hộ tương ứng giảm | 0,7%"."""
    base = value.quantity.value - difference.value
    if base <= 0:
        return True
    expected = abs(difference.value) * 100 / base
    return abs(expected - abs(rate)) > max(Decimal(1), expected / 10)


def _is_rate_of(value: Value, difference: ComparisonDraft, rate: Decimal) -> bool:
    """Whether the ``difference`` is, by the figures, so many per cent of what the value was before."""
    base = value.quantity.value - difference.value
    if base <= 0:
        return False
    expected = abs(difference.value) * _WHOLE / base
    return abs(expected - rate) <= max(_ROUNDED, expected / 50)


def no_measure_beside(text: str, quantity: QuantityMention, done: Sequence[Value]) -> bool:
    """Whether a count right behind a rate of change is no value of its own: "6,5%, giảm 1,2% (| 2.345 hộ)"."""
    last = _last(done)
    return last is not None and role_in_brackets(text, quantity, *last) == "nothing"


def change_beside(text: str, quantity: QuantityMention, done: Sequence[Value]) -> bool:
    """Whether the figure is the second of two changes told as a pair ("tăng 35 hệ thống/| 12 MWp"); what it compares
    takes it."""
    last = _last(done) if text[quantity.start - 1] == "/" else None
    if last is None or last[1].kind != "change_abs" or last[1].end != quantity.start - 1:
        return False
    owner = next((v for v in reversed(done) if v.quantity.unit == quantity.unit and not v.before), None)
    if owner is not None:
        owner.comparisons.append(_again(last[1], quantity))
    return owner is not None


def rate_again(text: str, quantity: QuantityMention, done: Sequence[Value]) -> bool:
    """Whether the figure tells another way by how much the measure before it has changed, of which only what follows
    tells the level; it is kept with the rate."""
    rate = done[-1] if done else None
    if rate is None or rate.change is None or not _tells_again(text, quantity, rate.change.draft):
        return False
    rate.again = _again(rate.change.draft, quantity)
    rate.behind = quantity.end + text.startswith(")", quantity.end)
    return True


def _tells_again(text: str, quantity: QuantityMention, told: ComparisonDraft) -> bool:
    at = quantity.bound_start or quantity.start
    if told.kind == "ratio" or (quantity.unit == "%") == (told.kind == "change") or at - told.end > _SAME_REACH:
        return False
    return _TOLD_AGAIN.fullmatch(text, told.end, at) is not None


def _again(told: ComparisonDraft, quantity: QuantityMention) -> ComparisonDraft:
    value = -quantity.value if told.value < 0 else quantity.value
    kind: Literal["change", "change_abs"] = "change" if quantity.unit == "%" else "change_abs"
    return replace(told, kind=kind, value=value, start=quantity.start, end=quantity.end)


def _of_same_change(text: str, at: int, done: Sequence[Value]) -> tuple[Value, ComparisonDraft] | None:
    """The comparison right before ``at`` that a figure in brackets tells another way, and its value."""
    last = _last(done)
    if last is None or last[1].kind == "ratio":
        return None  # "đạt 40% KH (tăng | 4,1%)" tells something else
    return last if last[1].end <= at and _SAME_CHANGE.fullmatch(text, last[1].end, at) else None


def _last(done: Sequence[Value]) -> tuple[Value, ComparisonDraft] | None:
    near = done[-_LAST_ONES:]
    return max(((v, c) for v in near for c in v.comparisons), key=lambda told: told[1].end, default=None)
