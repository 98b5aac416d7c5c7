"""The values of a sentence, each with the comparisons that belong to it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from ....document import Sentence
from ....mentions import ComparisonDraft, QuantityMention
from ....patterns import Pattern
from ..comparisons.bases import Basis
from ..comparisons.changed_pairs import goes_from_second, pair_rate
from ..comparisons.grammar import has_own_subject, multiples, times_as_much
from ..comparisons.in_turn import changes_in_turn
from ..comparisons.open_bases import same_breath
from ..comparisons.owners import owner_of
from ..comparisons.range_ends import give_to_both_ends
from ..comparisons.ratios_in_turn import hold_against_the_first
from ..comparisons.reached_rates import reaches_rate
from ..comparisons.shares import names_share, of_whole
from ..comparisons.sides import change_beside, goes_on, told_of_named
from ..value import NO_MEASURE, Value
from .measures_yet import is_measure_yet
from .no_values import (
    is_base,
    is_of_class,
    is_of_other_rate,
    measures_nothing,
    of_goals,
    tells_which,
)
from .pairs import paired
from .series import repeated
from .value_or_comparison import read_value

_LEVEL = Pattern(
    r"(?i)\)?(?:\sso (?:với )?[^,;:()%]{2,50})?,?\s(?:và |\()?(?:(?:ước|chỉ|đã)\s)*"
    r"(?:(?P<down>còn|xuống(?: còn)?|lên)|đạt(?: mức)?|ở mức)\s(?:(?:khoảng|trên|gần|hơn|mức)\s)*"
)
_LEVEL_REACH = 80
_OF_OTHER_TIME = Pattern(r"(?i)(?<![^\W_])(?:tháng|quý|năm|lũy kế|luỹ kế|tính chung|cộng dồn)(?![^\W_])|[.]\s")
_PARTS = Pattern(
    r"(?i)(?:(?!(?<![^\W_])(?:tháng|quý|lũy kế|luỹ kế|tính chung)(?![^\W_])).)*?(?:trong đó|gồm)(?![^\W_])"
    r"(?:(?!(?<![^\W_])(?:tháng|quý|lũy kế|luỹ kế|tính chung)(?![^\W_])).)*",
    re.DOTALL,
)
_SIGNED = Pattern(r"(?:\s[^\W\d_]+){0,4}\s?\((?P<sign>[+−–-]|tăng|giảm)\s?(?P<n>\d{1,3})\)")
# "số chết (24 người, giảm 05)"
_CHANGED = Pattern(r",\s(?P<sign>tăng|giảm)\s(?P<n>\d{1,3})\)")
_CONVERTED = Pattern(r"(?i)[\s,(]*(?:quy đổi )?tương đương(?: với)?\s+(?:(?:khoảng|gần|trên|hơn)\s+)*$")


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
        if quantity.rule in ("slash_of", "range_end"):
            at = _behind_second(quantity, done, pair, fallen, at)
            continue
        pair = None
        if quantity is skipped or is_base(text, quantity) or is_of_other_rate(text, quantity):
            continue
        if quantity.unit.lower() in NO_MEASURE and quantity.currency is None:
            skipped = of_goals(text, quantities, index) or skipped
            at = _times(text, quantity, sentence, done, at) or at
            if not is_measure_yet(text, quantity) and not (done and done[-1].quantity.unit == quantity.unit):
                continue  # "6 tháng đầu năm": a time, not an amount
            at = max(at, _behind_like(quantities, index))
        if following is not None and names_share(text, quantity, following):
            share = of_whole(quantity)
            continue
        begin = quantity.bound_start or quantity.start
        converted = done and quantity.currency and _CONVERTED.match(text, at, begin)
        if text.startswith("vượt", begin):
            converted = None  # "vượt 2% (tương đương vượt | 9 tỷ đồng)"
        if not converted and measures_nothing(text, quantity, done[-1].quantity if done else None):
            continue
        ended = ended if converted else _in_turn(text, quantities, index, done, ended)
        if converted or quantity.start < ended or change_beside(text, quantity, done):
            at = quantity.end  # the same amount in another currency, or told in turn or as a pair
            continue
        if index in again and (value := _again(text, quantities, index, again[index], done)) is not None:
            done.append(value)
            at = quantity.end
            continue
        if text[quantity.start - 1] == "/":
            at = quantity.start  # "25,6 ha rừng/120 hộ": what stands before is of the other count
        opened = _in_brackets(text, sentence, quantity)
        if fallen and opened and fallen.behind == at and pair_rate(text, quantity, fallen):
            at = quantity.end
            continue
        value, comparison = read_value(text, quantity, sentence, done, at, opened)
        if value is not None and value.difference:
            fallen = value
        elif value is not None:
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
    _add_without_unit(text, sentence, done)
    _share_basis(text, done)
    hold_against_the_first(text, done)
    give_to_both_ends(text, done)
    return done


def _behind_second(
    quantity: QuantityMention,
    done: list[Value],
    pair: tuple[Value, ComparisonDraft | None] | None,
    fallen: Value | None,
    at: int,
) -> int:
    """Take the second figure of a range or a fraction to what its first became; where the words go on behind it."""
    if quantity.rule == "range_end" and pair is not None:
        _second_end(done, *pair, quantity)
    elif fallen is not None and fallen.behind == at:
        at = fallen.behind = quantity.end
        fallen.ranged = True
    return quantity.end if pair is not None or quantity.rule == "slash_of" else at


def _share_basis(text: str, done: Sequence[Value]) -> None:
    """Changes that name no basis have that of the next one in their list, or of the whole whose parts they are: "…,
    tăng 2%; …, tăng 5% so với tháng trước". What stands in brackets of its own is told by the way."""
    told = sorted(
        (c for v in done for i, c in enumerate(v.comparisons) if c.kind != "ratio" and i not in v.open_bases),
        key=lambda c: c.start,
    )
    for value in done if told else ():
        opened = value.comparisons[value.open_bases[0]] if value.open_bases else None
        if opened is None or text.startswith(")", opened.end):
            continue
        behind = next((c for c in told if c.start > opened.start), None)
        if behind in value.comparisons and behind is not None and same_breath(text, opened, behind):
            continue  # not twice since one time
        if behind is not None and _OF_OTHER_TIME.search(text, opened.end, behind.start):
            behind = None
        whole = next((c for c in reversed(told) if c.end < value.quantity.start), None)
        if whole is not None and not _PARTS.fullmatch(text, whole.end, value.quantity.start):
            whole = None
        if len(value.open_bases) == 2 and (bases := _two_bases(value, done)):
            for index, basis in zip(value.open_bases, bases, strict=True):
                value.comparisons[index] = replace(value.comparisons[index], basis=basis)
            value.open_bases.clear()
            continue
        shared = behind or whole or _of_like(text, value, opened, done)
        if shared is None or shared.basis not in ("previous", "same_period"):
            continue
        for index in value.open_bases:
            value.comparisons[index] = replace(value.comparisons[index], basis=shared.basis)
        value.open_bases.clear()


def _two_bases(value: Value, done: Sequence[Value]) -> list[Basis]:
    """The two bases in order that a value before named: "…, tăng 2% so với tháng trước, tăng 9% so với cùng kỳ; trong
    đó bán lẻ …, | tăng 1% và tăng 8%"."""
    for before in done:
        if before.quantity.start < value.quantity.start and not before.open_bases:
            told = [c.basis for c in before.comparisons if c.kind == "change"]
            if sorted(told) == ["previous", "same_period"]:
                return told
    return []


# "cho vay 7 tháng 90 tỷ đồng, trong đó tháng 7 12 tỷ đồng, giảm 3% so với tháng trước; thu nợ 80 tỷ đồng, tăng 2%"
_OF_PART_ALONE = Pattern(r"(?i)(?<![^\W_])trong đó(?: riêng| trong)? (?:tháng|quý|tuần)(?![^\W_])")


def _of_like(text: str, value: Value, opened: ComparisonDraft, done: Sequence[Value]) -> ComparisonDraft | None:
    """The comparison of the value before, of the same unit behind a semicolon: "lúa 5.200 đồng/kg, giảm 200 đồng/kg so
    với tháng trước; ngô 7.000 đồng/kg, | tăng 100 đồng/kg"."""
    last = next((v for v in reversed(done) if v.quantity.start < value.quantity.start), None)
    told = last.comparisons[-1] if last is not None and last.comparisons and not last.open_bases else None
    if last is None or told is None or told.kind != opened.kind or last.quantity.unit != value.quantity.unit:
        return None
    if _OF_PART_ALONE.search(text, max(0, last.clause - 12), last.quantity.start):
        return None
    listed = text.find(";", told.end, value.quantity.start) >= 0
    clause = text.rfind(";", told.end, value.quantity.start)
    if re.search(r"\d", text[told.end : max(clause, told.end)]):
        return None  # "so với quý I/2023": what that is only its own period tells
    return told if listed and not _OF_OTHER_TIME.search(text, clause, opened.end) else None


def _in_turn(text: str, quantities: Sequence[QuantityMention], index: int, done: Sequence[Value], ended: int) -> int:
    """Where the changes end that are told of several values in turn, if they begin here; else ``ended``."""
    if not done or quantities[index].start < ended:
        return ended
    outside = [v for v in done if not (v.in_brackets and ")" in text[v.quantity.end : quantities[index].start])]
    done = outside if len(outside) > 1 else done
    told = changes_in_turn(text, quantities, index, [v.quantity for v in done])
    if not told:
        return ended
    if len({c.basis for c in told}) > 1:  # of the last value, since two times
        if len(done) == 1 or text.find(";", done[-2].behind, done[-1].quantity.start) >= 0:
            done[-1].comparisons.extend(told)
        return told[-1].end
    if len(told) > len(done):
        return told[-1].end  # of which value each is cannot be told
    for of, change in zip(done[-len(told) :], told, strict=True):
        of.comparisons.append(change)
    return told[-1].end


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


def _behind_like(quantities: Sequence[QuantityMention], index: int) -> int:
    """Where the count of the same noun right before ends: "thụ lý 18 việc, | giải quyết 17 việc"."""
    return quantities[index - 1].end if index and quantities[index - 1].unit == quantities[index].unit else 0


def _add_without_unit(text: str, sentence: Sentence, done: Sequence[Value]) -> None:
    """Comparisons that are no quantities: multiples in words, and bare numbers with a sign or verb."""
    _add_multiples(text, sentence, done)
    _add_signed(text, done)


def _add_multiples(text: str, sentence: Sentence, done: Sequence[Value]) -> None:
    """Comparisons without a figure: "tăng gấp đôi so với cùng kỳ"."""
    if text.find("gấp ", sentence.start, sentence.end) < 0:
        return
    for compared in multiples(text, sentence.start, sentence.end):
        owner = next((v for v in reversed(done) if v.behind <= compared.verb), None)
        if owner is not None and not has_own_subject(text, owner.behind, compared.verb):
            owner.comparisons.append(compared.draft)


def _add_signed(text: str, done: Sequence[Value]) -> None:
    """Changes of counts that are nothing but a number with its sign: "4 người chết (-2)", "(giảm 2)"."""
    for value in done:
        counted = value.quantity.counts and not value.comparisons
        told = _SIGNED.match(text, value.behind) if counted else None
        told = _CHANGED.match(text, value.behind) if counted and told is None and value.in_brackets else told
        if told is None:
            continue
        number = Decimal(told["n"]) * (1 if told["sign"] in ("+", "tăng") else -1)
        value.open_bases.append(0)
        value.comparisons.append(
            ComparisonDraft(
                basis="same_period", kind="change_abs", value=number, start=told.start("sign"), end=told.end("n")
            )
        )


def _in_brackets(text: str, sentence: Sentence, quantity: QuantityMention) -> bool:
    opened = text.rfind("(", sentence.start, quantity.start)
    return opened >= 0 and text.find(")", opened, quantity.start) < 0


def _take(text: str, value: Value, done: list[Value], at: int) -> None:
    """Put a new value behind the others, in the place of a change that it is the level of."""
    if done and _tells_level(text, value, done[-1]):
        _take_change(value, done.pop())
    elif _passes_plan(done) and _tells_level(text, value, done[-2], done[-1].behind):
        _take_change(value, done[-2])
    last = done[-1].quantity if done else None
    physical = last is not None and last.unit_code is not None and last.currency is None and last.unit[:1] not in "%‰"
    # "hỗ trợ 9 tấn gạo và | 4 tỷ đồng": one deed with the goods
    physical = physical and not (value.quantity.currency and text.endswith(" và ", 0, value.quantity.start))
    value.behind_count = last is not None and at == done[-1].behind and (last.counts or physical)
    done.append(value)


def _passes_plan(done: Sequence[Value]) -> bool:
    """A bracket tells the plan of the value before it: "tăng 5% (mục tiêu 4%) lên | 640 con"."""
    return len(done) > 1 and done[-1].plan_of is done[-2] and done[-1].in_brackets


def _times(text: str, quantity: QuantityMention, sentence: Sentence, done: Sequence[Value], at: int) -> int:
    """Where the words go on behind "gấp 2,2 lần so với cùng kỳ", which compares the value before; 0 for other times."""
    compared = times_as_much(text, quantity, max(sentence.start, at), sentence.end) if quantity.unit == "lần" else None
    if compared is None and done and quantity.unit == "lần" and (on := goes_on(text, quantity, done)):
        on[0].comparisons.append(on[1])
        return quantity.end
    if compared is None or not done or has_own_subject(text, at, compared.verb):
        return 0
    opened = _in_brackets(text, sentence, quantity)
    if told_of_named(text, quantity, at, done, compared, opened):
        return quantity.end
    owner = owner_of(text, compared.draft, quantity, done, opened, False)
    if owner is None:
        return 0
    if not compared.basis_known:
        owner.open_bases.append(len(owner.comparisons))
    owner.comparisons.append(compared.draft)
    return quantity.end


def _tells_level(text: str, value: Value, last: Value, behind: int = 0) -> bool:
    """ "Thu ngân sách tăng 5% so với cùng kỳ, đạt | 320 tỷ đồng": to what the change before it led; ``behind``: where
    the words go on behind a bracket."""
    if last.change is None or value.growth or value.plan_of or value.same_as or value.year_of:
        return False
    begin = value.quantity.bound_start or value.quantity.start
    if value.quantity.rule == "slash" and text[last.behind : begin] in (" (", "; "):
        return goes_from_second(text, value.quantity, last.change.draft)
    behind = behind or last.behind
    found = _LEVEL.fullmatch(text, behind, begin) if begin - behind < _LEVEL_REACH else None
    if found is None or (value.in_brackets != last.in_brackets and not {*"()"} & {*found[0]}):
        return False
    return value.quantity.unit[:1] != "%" or found["down"] is not None or reaches_rate(text, value.quantity, last)


def _take_change(value: Value, last: Value) -> None:
    """The change is a comparison of the level, which has its name."""
    value.clause, value.name_end = last.clause, last.name_end
    if last.change is not None and not last.ranged:
        value.comparisons.append(last.change.draft)
        if not last.change.basis_known:
            value.open_bases.append(0)
        if last.again is not None:
            value.open_bases += [1] if value.open_bases else []
            value.comparisons.append(last.again)


def _next_start(text: str, quantities: Sequence[QuantityMention], index: int) -> int:
    following = (q for q in quantities[index + 1 :] if q.rule not in ("range_end", "slash_of"))
    values = (q for q in following if q.unit.lower() not in NO_MEASURE and not tells_which(text, quantities[index], q))
    values = (q for q in values if q.bound_start is None or not is_of_class(text, q))
    return next((q.bound_start or q.start for q in values), 0)


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
    if comparison in value.comparisons and value.comparisons.index(comparison) in value.open_bases:
        value.open_bases.append(len(value.comparisons))
    value.comparisons.append(replace(comparison, value=signed, start=quantity.start, end=quantity.end))
