"""The values of a sentence, each with the comparisons that belong to it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Literal

from ..document import Sentence
from ..mentions import ComparisonDraft, QuantityMention
from .comparisons import Basis, Compared, has_own_subject, multiples, read_comparison, times_as_much
from .counterparts import OF_YEAR, WHEN_BEHIND, in_stages, next_stage, second_value
from .earlier_values import change_before, is_rate_before
from .in_turn import changes_in_turn
from .no_values import counts_sides, is_base, is_counted_for, is_measure_yet, is_of_class, of_goals, tells_which
from .owners import owner_of
from .pairs import paired
from .series import repeated
from .shares import names_share, names_whole, of_all_these, of_counted, of_whole, share_of_last
from .sides import basis_of_ratio, basis_of_shares, goes_on, goes_on_since, told_of_named, without_prices
from .value import NO_MEASURE, Value

_LEVEL = re.compile(
    r"(?i)(?:\sso (?:với )?[^,;:()%]{2,50})?,?\s(?:và |\()?(?:(?:ước|chỉ|đã)\s)*"
    r"(?:(?P<down>còn|xuống(?: còn)?|lên)|đạt|ở mức)\s(?:(?:khoảng|trên|gần|hơn|mức)\s)*"
)
_LEVEL_REACH = 80
_CONVERTED = re.compile(r"(?i)[\s,(]*(?:quy đổi )?tương đương(?: với)?\s+(?:(?:khoảng|gần|trên|hơn)\s+)*$")
_SAME_DIFFERENCE = re.compile(r"(?i)(?:[,(]\s?|\s)(?:tương (?:đương|ứng)(?: với)?|hay|tức(?: là)?)\s$")
_YEARLY = re.compile(r"(?i)(?<![^\W_])(?:bình quân|trung bình|(?:mỗi|hằng|hàng) năm)(?![^\W_])")
_OTHER_TIME = re.compile(r"(?i)(?<![^\W_])(?:cả năm|đến (?:hết|ngày|cuối)|hết (?:tháng|quý|năm))(?![^\W_])")
_BARE = re.compile(r"\s?(?:[,;)]|\.(?:\s|$)|$)")
_CLOSES = re.compile(r"(?:\s[^\W\d_]+){0,3}\)\s(?:(?:là|đạt|ước|được|khoảng|trên)\s)*")
_BEYOND = ("vượt", "hụt", "cao hơn", "thấp hơn")
# "giảm 10% | số vụ cháy": what changes stands behind.
_OBJECT = re.compile(
    r"(?i)\s(?:số (?!với)|tỷ lệ|lượng|diện tích|chi phí|thời gian|sản lượng|phát thải|tiêu hao|biên chế|"
    r"đầu mối)(?=\s?\w)"
)


def read_values(text: str, quantities: Sequence[QuantityMention], sentence: Sentence, content: int) -> list[Value]:
    """The values of a sentence in order, each with the comparisons that belong to it. ``content`` is where the words
    of its paragraph begin behind its numbering."""
    done: list[Value] = []
    quantities = paired(text, quantities)
    at = max(sentence.start, content)
    pair: tuple[Value, ComparisonDraft | None] | None = None  # what the first figure of a range became
    skipped: QuantityMention | None = None
    fallen: Value | None = None  # a difference of which only what follows tells the level
    ended = 0  # where the changes end that were told in turn
    share: ComparisonDraft | None = None  # what the name of the next value says of it
    again = repeated(text, quantities)
    for index, quantity in enumerate(quantities):
        following = quantities[index + 1] if index + 1 < len(quantities) else None
        if quantity.rule == "slash_of":
            at = quantity.end
            continue
        if quantity.rule == "range_end":
            if pair is not None:
                _second_end(done, *pair, quantity)
                at = quantity.end
            continue
        pair = None
        if quantity is skipped or is_base(text, quantity):
            continue
        if quantity.unit.lower() in NO_MEASURE and quantity.currency is None:
            skipped = of_goals(text, quantities, index) or skipped
            at = _times(text, quantity, sentence, done, at) or at
            if not is_measure_yet(text, quantity):
                continue  # "6 tháng đầu năm": a time, not an amount
        if following is not None and names_share(text, quantity, following):
            share = of_whole(quantity)
            continue
        if done and quantity.currency and _CONVERTED.match(text, at, quantity.bound_start or quantity.start):
            at = quantity.end
            continue  # the same amount in another currency
        if quantity.unit in ("vạn", "nghìn") and is_counted_for(text, quantity):
            continue
        if quantity.bound_start is not None and is_of_class(text, quantity):
            continue
        if (done and tells_which(text, done[-1].quantity, quantity)) or counts_sides(text, quantity, beside=bool(done)):
            continue
        if (
            len(done) > 1
            and quantity.start >= ended
            and (told := changes_in_turn(text, quantities, index, [v.quantity for v in done]))
        ):
            for of, change in zip(done[-len(told) :], told, strict=True):
                of.comparisons.append(change)
            ended = told[-1].end
        if quantity.start < ended:
            at = quantity.end
            continue
        if index in again and (value := _again(text, quantities, index, again[index], done)) is not None:
            done.append(value)
            at = quantity.end
            continue
        if text[quantity.start - 1] == "/":
            at = quantity.start  # "25,6 ha rừng/120 hộ": what stands before is of the other count
        opened = _in_brackets(text, sentence, quantity)
        value, comparison = _read(text, quantity, sentence, done, at, opened)
        if value is not None and value.difference:
            fallen, at = value, quantity.end
            continue
        if value is not None:
            if following is not None and following.rule in ("range_end", "slash_of"):
                value.behind = following.end
            pair = value, comparison
            if comparison is None:
                value.until = _next_start(text, quantities, index)
                value.comparisons, share = [share] if share else [], None
                if fallen and fallen.behind == at and _tells_level(text, value, fallen):
                    _take_change(value, fallen)
                _take(text, value, done, at)
        at = quantity.end
    _add_multiples(text, sentence, done)
    return done


def _again(
    text: str, quantities: Sequence[QuantityMention], index: int, counterpart: tuple[int, bool], done: Sequence[Value]
) -> Value | None:
    """The figure at ``index`` as that of its counterpart for another time."""
    first, year_before = quantities[counterpart[0]], counterpart[1]
    of = next((v for v in done if v.quantity.start == first.start), None)
    if of is None:
        return None
    quantity = quantities[index]
    opened = text.rfind("(", 0, quantity.start)
    return Value(
        quantity, opened + 1, quantity.start, quantity.end, in_brackets=True, same_as=of,
        before="year" if year_before else "",
    )  # fmt: skip


def _add_multiples(text: str, sentence: Sentence, done: Sequence[Value]) -> None:
    """Comparisons without a figure: "tăng gấp đôi so với cùng kỳ"."""
    if text.find("gấp ", sentence.start, sentence.end) < 0:
        return
    for compared in multiples(text, sentence.start, sentence.end):
        owner = next((v for v in reversed(done) if v.behind <= compared.verb), None)
        if owner is not None and not has_own_subject(text, owner.behind, compared.verb):
            owner.comparisons.append(compared.draft)


def _in_brackets(text: str, sentence: Sentence, quantity: QuantityMention) -> bool:
    opened = text.rfind("(", sentence.start, quantity.start)
    return opened >= 0 and text.find(")", opened, quantity.start) < 0


def _take(text: str, value: Value, done: list[Value], at: int) -> None:
    """Put a new value behind the others, in the place of a change that it is the level of."""
    if done and _tells_level(text, value, done[-1]):
        _take_change(value, done.pop())
    value.behind_count = bool(done) and at == done[-1].behind and _counts(done[-1].quantity)
    done.append(value)


def _times(text: str, quantity: QuantityMention, sentence: Sentence, done: Sequence[Value], at: int) -> int:
    """Where the words go on behind "gấp 2,2 lần so với cùng kỳ", which compares the value before; 0 for other times."""
    compared = times_as_much(text, quantity, max(sentence.start, at), sentence.end) if quantity.unit == "lần" else None
    if compared is None or not done or has_own_subject(text, at, compared.verb):
        return 0
    opened = _in_brackets(text, sentence, quantity)
    owner = owner_of(text, compared.draft, quantity, done, opened, False)
    if owner is None:
        return 0
    if not compared.basis_known:
        owner.open_bases.append(len(owner.comparisons))
    owner.comparisons.append(compared.draft)
    return quantity.end


def _tells_level(text: str, value: Value, last: Value) -> bool:
    """ "Thu ngân sách tăng 5% so với cùng kỳ, đạt | 320 tỷ đồng": to what the change before it led."""
    if last.change is None or value.growth or value.plan_of or value.same_as or value.year_of:
        return False
    begin = value.quantity.bound_start or value.quantity.start
    found = _LEVEL.fullmatch(text, last.behind, begin) if begin - last.behind < _LEVEL_REACH else None
    if found is None or (value.in_brackets != last.in_brackets and "(" not in found[0]):
        return False
    return value.quantity.unit[:1] != "%" or found["down"] is not None


def _take_change(value: Value, last: Value) -> None:
    """The change is a comparison of the level, which has its name."""
    value.clause, value.name_end = last.clause, last.name_end
    if last.change is not None:
        value.comparisons.append(last.change.draft)
        if not last.change.basis_known:
            value.open_bases.append(0)


def _next_start(text: str, quantities: Sequence[QuantityMention], index: int) -> int:
    following = (q for q in quantities[index + 1 :] if q.rule not in ("range_end", "slash_of"))
    values = (q for q in following if q.unit.lower() not in NO_MEASURE and not tells_which(text, quantities[index], q))
    values = (q for q in values if q.bound_start is None or not is_of_class(text, q))
    return next((q.bound_start or q.start for q in values), 0)


def _counts(quantity: QuantityMention) -> bool:
    return quantity.currency is None and quantity.unit_code is None and not quantity.unit.startswith(("%", "‰", "/"))


def _second_end(done: list[Value], value: Value, comparison: ComparisonDraft | None, quantity: QuantityMention) -> None:
    """The upper end of a range is what the lower one was: a value of the same name, or a comparison of its kind."""
    if comparison is None:
        done.append(
            Value(
                quantity, value.clause, value.name_end, quantity.end, in_brackets=value.in_brackets,
                growth=value.growth, plan_of=value.plan_of, same_as=value,
            )
        )  # fmt: skip
        return
    signed = -quantity.value if comparison.value < 0 else quantity.value
    value.comparisons.append(replace(comparison, value=signed, start=quantity.start, end=quantity.end))


def _read(
    text: str, quantity: QuantityMention, sentence: Sentence, done: Sequence[Value], at: int, opened: bool
) -> tuple[Value | None, ComparisonDraft | None]:
    """A new value, or the value that the quantity compares and the comparison, or nothing."""
    begin = quantity.bound_start or quantity.start
    beside = second_value(text, quantity, done, at, begin, opened) or next_stage(
        text, quantity, done, at, begin, opened
    )
    if beside is not None:
        return beside, None
    share = of_counted(text, quantity, done[-1].quantity, done[-1].behind) if done else None
    if share is not None:
        done[-1].comparisons.append(share)
        return done[-1], share
    if on := goes_on(text, quantity, done) or without_prices(text, quantity, done):
        on[0].comparisons.append(on[1])
        return on
    if opened and done and quantity.unit == "%" and done[-1].comparisons and is_rate_before(text, at, begin):
        return None, None  # how far the plan was carried out a year earlier
    compared = read_comparison(text, quantity, sentence.start, sentence.end, opened)
    if compared is None and done:
        last = done[-1]
        if of_all_these(text, quantity, [v.quantity for v in done[-2:]]):
            done[-2].comparisons.append(share := of_whole(quantity))
            return done[-2], share
        share = share_of_last(text, quantity, last.quantity, last.behind, last.comparisons, last.plan_of is not None)
        if share is not None:
            if share.basis == "other" and last.quantity.currency and text.startswith("(", quantity.start - 1):
                share = replace(share, basis=basis_of_shares(done))
            last.comparisons.append(share)
            return last, share
    if compared is None:
        return Value(quantity, _before_brackets(text, done, at, begin), begin, quantity.end, in_brackets=opened), None
    comparison = compared.draft
    when_before = change_before(text, at, compared.verb) if opened and comparison.kind == "change" else ""
    if when_before:
        of = next((v for v in reversed(done) if not v.growth and v.plan_of is None and not v.before), None)
        if of is not None:
            growth_before: Literal["up", "down"] = "down" if comparison.value < 0 else "up"
            clause = text.rfind("(", at, compared.verb) + 1
            return Value(
                quantity, clause, compared.verb, quantity.end, in_brackets=True, growth=growth_before, same_as=of,
                before="year" if when_before == "year" else "",
            ), None  # fmt: skip
    if told := told_of_named(text, quantity, at, done, compared, opened):
        return told
    if comparison.kind == "change" and done:
        growth: Literal["up", "down"] = "down" if comparison.value < 0 else "up"
        if (when := OF_YEAR.match(text, at, begin)) and (when["own"] or WHEN_BEHIND.match(text, quantity.end)):
            of = next((v for v in done if v.year_of is None and v.growth), done[-1])
            of = done[-1].year_of or of
            stage = in_stages(text, when, quantity)
            return Value(
                quantity, at, compared.verb, quantity.end, in_brackets=opened, growth=growth, year_of=of, stage=stage
            ), None  # fmt: skip
        plan_of = done[-1].plan_of
        if plan_of is not None and opened and text.startswith(_BEYOND, compared.verb):
            comparison = replace(comparison, basis="plan")  # "1.120 tỷ đồng (KH 900 tỷ đồng, vượt | 24%)"
            plan_of.comparisons.append(comparison)
            return plan_of, comparison
        if done[-1].plan_of is not None and not compared.basis_known and not re.search(r"[;)]", text[at:begin]):
            return Value(quantity, at, begin, quantity.end, in_brackets=opened, growth=growth, plan_of=done[-1]), None
    own = (has_own_subject(text, at, compared.verb) and not names_whole(text, done, compared.verb)) or (
        comparison.kind == "change" and _OBJECT.match(text, quantity.end) is not None
    )
    if done and _apart(text, quantity, done[-1], compared, at):
        return _growth(quantity, at, begin, opened, compared), None
    level = re.match(r"(?i)(?:cao|thấp|nhiều|ít) hơn|vượt", text[compared.verb : compared.verb + 10]) is not None
    owner = None if own else owner_of(text, comparison, quantity, done, opened, level)
    if owner is not None:
        if not compared.basis_known and (basis := _basis_of_last(text, owner, comparison, compared.verb)) is not None:
            comparison, compared = replace(comparison, basis=basis), replace(compared, basis_known=True)
        bare = comparison.basis == "other" and _BARE.match(text, quantity.end)
        if comparison.kind == "ratio" and bare and "chiếm" not in text[compared.verb : begin]:
            comparison = replace(comparison, basis=basis_of_ratio(done))
        if not compared.basis_known and done[-1].before == "period" and comparison.kind != "ratio":
            comparison = replace(comparison, basis="previous")
        elif not compared.basis_known and comparison.kind != "ratio":
            if goes_on_since(text, done):
                comparison = replace(comparison, basis="previous")
            else:
                owner.open_bases.append(len(owner.comparisons))
        owner.comparisons.append(comparison)
        return owner, comparison
    if comparison.kind == "change_abs" and quantity.unit.startswith(("điểm", "‰")) and not opened:
        return Value(quantity, at, compared.verb, quantity.end, change=compared, difference=True), None
    if comparison.kind == "change_abs" or (comparison.kind != "ratio" and opened and not own):
        return None, None
    return _growth(quantity, at, begin, opened, compared), None


def _before_brackets(text: str, done: Sequence[Value], at: int, begin: int) -> int:
    """Where the words begin that name the value at ``begin``: before brackets that only tell a part of it ("Kế hoạch
    vốn (gồm vốn kéo dài 412 tỷ đồng) là | 3.768 tỷ đồng"), else at ``at``."""
    if not _CLOSES.fullmatch(text, at, begin) or not done or not done[-1].in_brackets:
        return at
    opened = text.rfind("(", done[-1].clause, done[-1].quantity.start)
    named = opened > done[-1].clause and len(text[done[-1].clause : opened].split()) > 1
    return done[-1].clause if named else at


def _apart(text: str, quantity: QuantityMention, last: Value, compared: Compared, at: int) -> bool:
    """What compares nothing: a rate a year behind the value that it led to ("…, tăng bình quân 9%/năm"), or how far the
    plan is carried out by another time ("đạt 40%, cả năm đạt 100% kế hoạch")."""
    if compared.draft.kind == "change":
        if compared.basis_known or last.growth or last.plan_of is not None:
            return False
        return quantity.unit.endswith("/năm") or _YEARLY.search(text, at, quantity.start) is not None
    if compared.draft.kind != "ratio" or last.quantity.unit != "%":
        return False
    return _OTHER_TIME.search(text, at, quantity.start) is not None


def _basis_of_last(text: str, owner: Value, comparison: ComparisonDraft, verb: int) -> Basis | None:
    """The same difference told another way: "tăng 2 tỷ đồng so với tháng trước, tương đương | tăng 9%"."""
    last = owner.comparisons[-1] if owner.comparisons else None
    if last is None or last.kind == comparison.kind or verb - last.end > 60:
        return None
    return last.basis if _SAME_DIFFERENCE.search(text, last.end, verb) else None


def _growth(quantity: QuantityMention, at: int, begin: int, opened: bool, compared: Compared) -> Value:
    change = compared.draft.kind == "change"
    return Value(
        quantity,
        at,
        compared.verb if change else begin,
        quantity.end,
        in_brackets=opened,
        growth="" if not change else "down" if compared.draft.value < 0 else "up",
        change=compared if change else None,
    )
