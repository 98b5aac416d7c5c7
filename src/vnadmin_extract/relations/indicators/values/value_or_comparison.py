"""What a figure is beside those before it: a value of its own, a comparison of one of them, or nothing."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Literal, TypeAlias

from ....document import Sentence
from ....mentions import ComparisonDraft, QuantityMention
from ....patterns import Pattern
from ..comparisons.bases import Basis, basis_in
from ..comparisons.changes_of_others import goes_on_change, is_of_plan, moves_whole, next_of_list, plans_of_several
from ..comparisons.counterparts import OF_YEAR, WHEN_BEHIND, in_stages, next_stage, second_value
from ..comparisons.earlier_lists import of_earlier_list, without_closed
from ..comparisons.earlier_values import (
    change_before,
    changed_a_year_before,
    is_base_value,
    is_rate_before,
    is_yardstick,
    of_season_before,
)
from ..comparisons.grammar import has_own_subject, read_comparison
from ..comparisons.index_levels import next_index
from ..comparisons.owners import is_behind_list, owner_of
from ..comparisons.plan_words import is_granted_for_more
from ..comparisons.reached_rates import reaches_rate, same_rate_again
from ..comparisons.shares import (
    change_again,
    has_own_change,
    is_of_granted,
    is_share_of_total,
    names_whole,
    of_all_these,
    of_counted,
    of_fraction,
    of_plan_beside,
    of_whole,
    share_of_last,
)
from ..comparisons.sides import (
    also_since,
    basis_of_ratio,
    basis_of_shares,
    goes_on,
    goes_on_since,
    is_of_rate,
    is_rated,
    no_measure_beside,
    of_rate_beside,
    rate_again,
    rate_of_difference,
    rate_of_side,
    same_difference,
    told_of_named,
    without_prices,
)
from ..names.names_behind import share_of
from ..value import Compared, Value, unsigned
from .growth_items import growth_item
from .listed_changes import listed_change
from .rates_apart import stands_apart
from .unread_counts import changes_unread, is_share_of_unread, of_side_untold

_SAME_DIFFERENCE = Pattern(r"(?i)(?:[,(]\s?|\s)(?:tương (?:đương|ứng)(?: với)?|hay|tức(?: là)?)\s$")
_BARE = Pattern(r"\s?(?:[,;)]|\.(?:\s|$)|$)")
_CLOSES = Pattern(r"(?:\s[^\W\d_]+){0,3}\)\s(?:(?:là|đạt|ước|được|khoảng|trên)\s)*")
# "giảm | 400 đồng/kg, còn 4.800 đồng/kg", "số vụ tăng | 11 vụ (+23%; 58/47 vụ)"
_LEVEL_BEHIND = Pattern(
    r"(?:\s?[-–]\s?\d[\d.,]*\s[^\s,;]{1,8})?(?:,?\s(?:xuống(?: còn)?|còn|lên)|"
    r"(?:\sso (?:với )?[^,;:()%]{2,50})?,\s(?:ước\s)?đạt)\s(?:(?:khoảng|mức|trên|gần|hơn)\s)*\d|"
    r"\s\((?:[+-]\d[\d,]*\s?%[;,]\s)?\d[\d.,]*/\d[\d.,]*\s[^\W\d_]"
)
_BEYOND = ("vượt", "hụt", "cao hơn", "thấp hơn")
# "giảm 10% | số vụ cháy": what changes stands behind.
_OBJECT = Pattern(
    r"(?i)\s(?:số (?!với)|tỷ lệ|lượng|diện tích|chi phí|thời gian|sản lượng|phát thải|tiêu hao|biên chế|"
    r"đầu mối)(?=\s?\w)"
)
_SIDE = Pattern(r"\s(?:về|(?:tổng\s)?số|lượng)\s[^\W\d_]")
_OBJECT_ENDS = Pattern(rf"{_OBJECT.pattern}[^,;.()\d]{{0,60}}?(?:,|,?\svà)\s")
_SIDE_ENDS = Pattern(r"\s(?:về|(?:tổng\s)?số|lượng)\s[^,;.()\d]{1,40}?(?:,|,?\svà)\s")
# "tỷ lệ hộ nghèo 11%": behind a rate that a count comes with, its change is no change of the count.
_RATE_NAMED = Pattern(r"(?i)(?<![^\W_])(?:tỷ|tỉ) lệ\s[^,;()\d]{0,20}$")
_RIGHT_BEHIND = Pattern(r"\s?[,(]\s?(?:đã\s)?")
# "87 hộ nghèo, tỷ lệ | 2,6%": of all there are, and of no plan
_OF_WHOLE = Pattern(r"(?i)(?<![^\W_])(?:chiếm|tỷ lệ|tỉ lệ)(?![^\W_])")
_OTHER_AIM = Pattern(r"\s\((?:chỉ tiêu|mục tiêu|kế hoạch|KH)(?:\s[^\W\d_]+){0,5}\s(?!100)\d{1,3}(?:,\d+)?\s?%")
"""Behind "đạt 21%": what that rate was to be, so it is none of a plan carried out."""
# "1.146/1.872 tỷ đồng kế hoạch, bằng | 61%"
_PLANNED_BEFORE = Pattern(r"(?i)(?<![^\W_])(?:kế hoạch|KH|dự toán)(?: vốn| năm)?,?\s*$")
_PAID = Pattern(r"(?i)(?<![^\W_])giải ngân(?![^\W_])")
# "2,1 con | /phụ nữ; giảm"
_CLAUSE_ENDS = Pattern(r"(?:/[^\W\d_]+(?:\s[^\W\d_]+)?)?\s?;\s")
_RANGE_END = Pattern(r"%?\s?(?:-|–|đến)\s?\d+(?:,\d+)?\s?%")
_Read: TypeAlias = tuple[Value | None, ComparisonDraft | None]
"""A new value, or the value that a figure compares and the comparison, or nothing."""


def read_value(
    text: str, quantity: QuantityMention, sentence: Sentence, done: Sequence[Value], at: int, opened: bool
) -> _Read:
    """A new value, or the value that the quantity compares and the comparison, or nothing. ``done`` are the values
    before it, behind which the words begin at ``at``; ``opened``: it stands in brackets."""
    begin = quantity.bound_start or quantity.start
    if done and (changed_a_year_before(text, at, begin) or plans_of_several(text, quantity, done, opened)):
        return None, None
    if done and not done[-1].quantity.unit.startswith("%") and is_yardstick(text, quantity, at, begin):
        return None, None
    if done and is_granted_for_more(text, done[-1], quantity, begin):
        return None, None
    if done and not (opened and done[-1].before) and has_own_change(text, quantity, begin):
        return Value(quantity, at, begin, quantity.end, in_brackets=opened), None
    if told := listed_change(text, quantity, sentence, done) or _told_beside(text, quantity, done, at, begin, opened):
        return told
    if done and reaches_rate(text, quantity, done[-1]):
        return Value(quantity, at, begin, quantity.end, in_brackets=opened), None
    if done and (on := _rate_goes_on(text, quantity, done[-1], begin, opened)):
        return on, None
    compared = read_comparison(text, quantity, sentence.start, sentence.end, opened)
    if moves_whole(text, quantity, compared) if compared else goes_on_change(text, quantity, begin):
        return None, None
    if opened and (item := growth_item(text, quantity, done, sentence.start, compared)) is not None:
        return item, None
    if compared is None:
        share = _share(text, quantity, done) if done else None
        if share is not None:
            return share
        if is_share_of_unread(text, quantity, sentence, done, at, begin):
            return None, None
        if (
            quantity.unit == "%"
            and text[quantity.start] in "+-"
            and text.endswith(("là ", "và ", ", "), 0, quantity.start)
        ):
            return None, None  # a change of what was not told
        unlike = done and not done[-1].quantity.unit.startswith("%")
        if unlike and opened and quantity.unit == "%" and is_base_value(text, at, begin):
            return None, None
        return Value(quantity, _before_brackets(text, done, at, begin), begin, quantity.end, in_brackets=opened), None
    told = _change_of_another_time(text, quantity, done, at, opened, compared)
    if told := told or told_of_named(text, quantity, at, done, compared, opened):
        return told
    if (
        compared.draft.kind == "change"
        and done
        and (told := _another_value(text, quantity, done, at, opened, compared))
    ):
        return told
    return _compares(text, quantity, done, at, opened, compared)


def _told_beside(
    text: str, quantity: QuantityMention, done: Sequence[Value], at: int, begin: int, opened: bool
) -> _Read | None:
    """What stands beside the value before: its second value, its next stage, its share, a change that goes on."""
    if opened and done and of_season_before(text, at, begin):
        return None, None
    beside = second_value(text, quantity, done, at, begin, opened)
    if beside is None and (whole := without_closed(text, done, begin)):
        beside = second_value(text, quantity, whole, at, begin, opened)
    beside = (
        beside or next_stage(text, quantity, done, at, begin, opened) or next_index(text, quantity, done, at, begin)
    )
    if beside is not None:
        return beside, None
    if opened and done and (was := of_earlier_list(text, quantity, done, at, begin))[0]:
        return was[1], None
    if (counted := of_fraction(text, quantity, done)) is not None:
        counted.comparisons.append(of_whole(quantity))
        return counted, counted.comparisons[-1]
    share = of_counted(text, quantity, done[-1].quantity, done[-1].behind) if done else None
    if share is not None:
        done[-1].comparisons.append(share)
        return done[-1], share
    if rate_again(text, quantity, done) or no_measure_beside(text, quantity, done):
        return None, None
    on = goes_on(text, quantity, done) or without_prices(text, quantity, done) or same_difference(text, quantity, done)
    on = on or rate_of_side(text, quantity, done) or of_plan_beside(text, quantity, done)
    on = on or rate_of_difference(text, quantity, done) or also_since(text, quantity, done)
    if on:
        on[0].comparisons.append(on[1])
        return on
    if done and quantity.unit == "%" and done[-1].comparisons and is_rate_before(text, at, begin):
        return None, None  # how far the plan was carried out a year earlier
    return None


def _share(text: str, quantity: QuantityMention, done: Sequence[Value]) -> _Read | None:
    """The share that the figure says of a value before it."""
    last = done[-1]
    if of_all_these(text, quantity, [v.quantity for v in done[-2:]]):
        done[-2].comparisons.append(share := of_whole(quantity))
        return done[-2], share
    if again := change_again(text, quantity, done):
        told, again = again, of_rate_beside(again, done)
        if told == again and is_rated(told[0]) and is_of_rate(told[0], told[0].comparisons[-1], told[1].value):
            return None, None  # "4.560 hộ nghèo, chiếm 3,1%, giảm 1.230 hộ (| 0,9%)": of the rate
        again[0].comparisons.append(again[1])
        return again
    found = share_of_last(text, quantity, last.quantity, last.behind, last.comparisons, last.plan_of is not None)
    if found is None:
        return None
    if found.basis == "plan" and is_share_of_total(text, last, done, quantity):
        found = replace(found, basis="other")
    elif found.basis == "other" and last.quantity.currency and text.startswith("(", quantity.start - 1):
        found = replace(found, basis=basis_of_shares(done))
    last.comparisons.append(found)
    return last, found


def _change_of_another_time(
    text: str, quantity: QuantityMention, done: Sequence[Value], at: int, opened: bool, compared: Compared
) -> _Read | None:
    """The change of the year before or of another time, told in brackets, as a value of its own."""
    if not opened or compared.draft.kind != "change":
        return None
    when = change_before(text, at, compared.verb)
    grew = done[-1] if done and done[-1].growth and not done[-1].before and not done[-1].in_brackets else None
    of = grew or next((v for v in reversed(done) if not v.growth and v.plan_of is None and not v.before), None)
    if not when or of is None:
        return None
    clause = text.rfind("(", at, compared.verb) + 1
    return Value(
        quantity, clause, compared.verb, quantity.end, in_brackets=True, growth=_way(compared), same_as=of,
        before="year" if when == "year" else "",
    ), None  # fmt: skip


def _another_value(
    text: str, quantity: QuantityMention, done: Sequence[Value], at: int, opened: bool, compared: Compared
) -> _Read | None:
    """A change that is the value of another year, or belongs to the plan before it."""
    begin = quantity.bound_start or quantity.start
    if (when := OF_YEAR.match(text, at, begin)) and (when["own"] or WHEN_BEHIND.match(text, quantity.end)):
        of = next((v for v in done if v.year_of is None and v.growth), done[-1])
        of = done[-1].year_of or of
        return Value(
            quantity, at, compared.verb, quantity.end, in_brackets=opened, growth=_way(compared), year_of=of,
            stage=in_stages(text, when, quantity),
        ), None  # fmt: skip
    plan_of = done[-1].plan_of
    if plan_of is not None and opened and text.startswith(_BEYOND, compared.verb):
        comparison = replace(compared.draft, basis="plan")  # "1.120 tỷ đồng (KH 900 tỷ đồng, vượt | 24%)"
        plan_of.comparisons.append(comparison)
        return plan_of, comparison
    if plan_of is not None and not compared.basis_known and not re.search(r"[;)]", text[at:begin]):
        growth = _way(compared)
        return Value(quantity, at, begin, quantity.end, in_brackets=opened, growth=growth, plan_of=done[-1]), None
    return None


def _compares(
    text: str, quantity: QuantityMention, done: Sequence[Value], at: int, opened: bool, compared: Compared
) -> _Read:
    """The comparison with the value that it is of; a rate of its own where it is of none."""
    comparison, begin = compared.draft, quantity.bound_start or quantity.start
    unread = changes_unread(text, quantity, comparison, at, compared.verb, first=not done)
    if unread or is_of_plan(text, at, compared, opened):
        return None, None
    if comparison.kind != "change_abs" and not opened and is_behind_list(text, done, begin):
        return None, None
    if comparison.kind != "change_abs" and of_side_untold(text, quantity, done, compared.verb):
        return None, None
    if comparison.kind == "change" and comparison.basis != "plan" and _of_rate_before(text, done, compared.verb):
        return None, None
    own = (has_own_subject(text, at, compared.verb) and not names_whole(text, done, compared.verb)) or (
        comparison.kind == "change" and _has_object(text, quantity, at, compared.verb)
    )
    own = own or (comparison.kind == "change" and next_of_list(text, done, compared))
    if done and (again := same_rate_again(text, quantity, done[-1], at, begin, opened)) is not None:
        return again, None
    if done and stands_apart(text, quantity, done[-1], compared, at):
        if comparison.kind == "change_abs" and not quantity.unit.startswith("điểm"):
            return None, None
        return _growth(quantity, at, begin, opened, compared), None
    level = re.match(r"(?i)(?:cao|thấp|nhiều|ít) hơn|vượt", text[compared.verb : compared.verb + 10]) is not None
    owner = None if own else owner_of(text, comparison, quantity, done, opened, level)
    if owner is not None and comparison.kind == "change" and is_rated(owner):
        last = owner.comparisons[-1]
        if last.kind == "change_abs" and last.end > at - 3 and is_of_rate(owner, last, comparison.value):
            return None, None
    if owner is not None:
        comparison = _with_its_basis(text, quantity, done, compared, owner)
        owner.comparisons.append(comparison)
        return owner, comparison
    points = quantity.unit.startswith(("điểm", "‰"))
    if comparison.kind == "change_abs" and not opened and (points or _LEVEL_BEHIND.match(text, quantity.end)):
        return Value(quantity, at, compared.verb, quantity.end, change=compared, difference=True), None
    added = comparison.kind == "change_abs" and text.startswith("tăng thêm ", compared.verb) and not opened
    if added and not compared.basis_known and (own or not done):
        return Value(quantity, at, begin, quantity.end), None  # "công suất điện tăng thêm | 2.210 MW"
    if comparison.kind == "change_abs" or (comparison.kind != "ratio" and opened and not own):
        return None, None
    return _growth(quantity, at, begin, opened, compared), None


def _rate_goes_on(text: str, quantity: QuantityMention, last: Value, begin: int, opened: bool) -> Value | None:
    """The next rate of a list whose verb is told once: "giảm 17% số vụ, | 7% số người chết", "giảm 40% thời gian, | 30%
    chi phí"."""
    if not last.growth or quantity.unit not in ("%", last.quantity.unit):
        return None
    if not any(
        side.match(text, quantity.end) and ends.fullmatch(text, last.behind, begin)
        for side, ends in ((_SIDE, _SIDE_ENDS), (_OBJECT, _OBJECT_ENDS))
    ):
        return None
    return Value(quantity, begin, begin, quantity.end, in_brackets=opened, growth=last.growth)


def _of_rate_before(text: str, done: Sequence[Value], verb: int) -> bool:
    """ "5.340 việc, đạt tỷ lệ 52,7%, | tăng 1,9%": of that rate, which is a comparison of the value itself."""
    last = done[-1].comparisons[-1] if done and done[-1].comparisons else None
    if last is None or last.kind != "ratio" or not _RIGHT_BEHIND.fullmatch(text, last.end, verb):
        return False
    return _RATE_NAMED.search(text, max(done[-1].behind, last.start - 40), last.start) is not None


def _has_object(text: str, quantity: QuantityMention, at: int, verb: int) -> bool:
    """Whether what changes stands behind: "giảm | 10% số vụ cháy", "giảm từ | 5 đến 10% án tồn đọng", and behind the
    end of a clause any noun: "; giảm | 3% hộ nghèo"."""
    if (
        quantity.rule != "range"
        and _CLAUSE_ENDS.fullmatch(text, at, verb)
        and share_of(text, quantity.end, quantity.end + 60)
    ):
        return True
    if quantity.rule != "range":
        return _OBJECT.match(text, quantity.end) is not None
    rest = _RANGE_END.match(text, quantity.end)
    return rest is not None and bool(share_of(text, rest.end(), rest.end() + 80))


def _with_its_basis(
    text: str, quantity: QuantityMention, done: Sequence[Value], compared: Compared, owner: Value
) -> ComparisonDraft:
    """What the words leave out: the basis of the comparison before, or one that only later words can tell."""
    comparison, known = compared.draft, compared.basis_known
    if not known and (basis := _basis_of_last(text, owner, comparison, compared.verb)) is not None:
        comparison, known = replace(comparison, basis=basis), True
    if comparison.kind == "ratio":
        begin = quantity.bound_start or quantity.start
        bare = _BARE.match(text, quantity.end) is not None
        if bare and comparison.basis == "other" and done[-1].plan_of is owner:
            return replace(comparison, basis="plan")  # "thu 5 tỷ đồng trên dự toán 7 tỷ đồng, tỷ lệ | 71,4%"
        if bare and comparison.basis == "other" and not _OF_WHOLE.search(text, compared.verb, begin):
            planned = _PLANNED_BEFORE.search(text, owner.behind, compared.verb) is not None
            planned = planned or is_of_granted(text, owner, done, quantity)
            basis = "plan" if planned else basis_of_ratio(done)
            paid = basis == "other" and owner.quantity.currency and _PAID.search(text, owner.clause, begin) is not None
            comparison = replace(comparison, basis="plan" if paid else basis)
        elif comparison.basis == "plan" and (
            _OTHER_AIM.match(text, quantity.end) or (bare and is_share_of_total(text, owner, done, quantity))
        ):
            comparison = replace(comparison, basis="other")
    elif not known and (done[-1].before == "period" or goes_on_since(text, done)):
        comparison = replace(comparison, basis="previous")
    elif not known:
        owner.open_bases.append(len(owner.comparisons))
    return comparison


def _way(compared: Compared) -> Literal["up", "down"]:
    return "down" if compared.draft.value < 0 else "up"


def _before_brackets(text: str, done: Sequence[Value], at: int, begin: int) -> int:
    """Where the words begin that name the value at ``begin``: before brackets that only tell a part of it ("Kế hoạch
    vốn (gồm vốn kéo dài 412 tỷ đồng) là | 3.768 tỷ đồng"), else at ``at``."""
    if not _CLOSES.fullmatch(text, at, begin) or not done or not done[-1].in_brackets:
        return at
    opened = text.rfind("(", done[-1].clause, done[-1].quantity.start)
    named = opened > done[-1].clause and len(text[done[-1].clause : opened].split()) > 1
    return done[-1].clause if named else at


def _basis_of_last(text: str, owner: Value, comparison: ComparisonDraft, verb: int) -> Basis | None:
    """The same difference told another way: "tăng 2 tỷ đồng so với tháng trước, tương đương | tăng 9%"."""
    last = owner.comparisons[-1] if owner.comparisons else None
    if last is None or last.kind == comparison.kind or verb - last.end > 60:
        return None
    if _SAME_DIFFERENCE.search(text, last.end, verb) is None:
        return None
    return basis_in(text[last.end : verb]) or last.basis


def _growth(quantity: QuantityMention, at: int, begin: int, opened: bool, compared: Compared) -> Value:
    change = compared.draft.kind == "change" or quantity.unit.startswith("điểm")
    if change and compared.verb < begin and quantity.value < 0:
        quantity = unsigned(quantity)
    return Value(
        quantity, at, compared.verb if change else begin, quantity.end, in_brackets=opened,
        growth=_way(compared) if change else "", change=compared if change else None,
    )  # fmt: skip
