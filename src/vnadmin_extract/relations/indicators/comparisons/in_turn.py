"""Changes of several values told in one breath: "… tăng lần lượt 9,1% và 8,7% so với cùng kỳ"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from itertools import pairwise

from ....mentions import ComparisonDraft, QuantityMention
from ....patterns import Pattern
from .bases import Basis, basis_in
from .grammar import hundredths

_IN_TURN = Pattern(
    r"(?i)(?<![^\W_])(?:(?P<each>lần lượt|tương ứng) )?(?:tăng|(?P<down>giảm))"
    r"(?: (?:trên )?cả (?:\d|hai|ba|bốn) (?:tiêu chí|mặt|chỉ tiêu|chỉ số)(?: [^\W\d_]+){0,6},?"
    r"(?= lần lượt| tương ứng))?"
    r"(?P<turn>(?: tương ứng)?(?: lần lượt| tương ứng)(?: (?:là|ở mức))?:?)?\s$"
)
_BARE_IN_TURN = Pattern(
    r"(?i)(?<![^\W_])(?:tăng|(?P<down>giảm))(?: thêm)?(?: lần lượt| tương ứng)(?: là)?\s"
    r"(?P<n>\d{1,3}(?:[.]\d{3})*)\svà\s$"
)
_RATIOS_IN_TURN = Pattern(
    r"(?i)(?<![^\W_])(?:(?:bằng|đạt|chiếm)\s(?:lần lượt|tương ứng)(?:\s(?:là|bằng|đạt))?|"
    r"(?:lần lượt|tương ứng)\s(?:bằng|đạt|là|chiếm))\s$"
)
_TOGETHER = Pattern(r"(?i),\s(?:đều )?cùng (?:tăng|(?P<down>giảm))\s$")
_SIDE_BY_SIDE = Pattern(r"(?:,|\svà|, và)\s[^\d,;:.()]{2,60}\s")
_AND = Pattern(r"\s?(?:,|và)\s")
_BETWEEN = Pattern(r"\s?(?:,|;|và|,\s?và)\s(?:(?:tăng|(?P<down>giảm))\s)?")
_BASIS_BEFORE = Pattern(r"(?i)(?<![^\W_])so (?:với )?[^,;.()]{2,40}\s$")
_SINCE_BOTH = Pattern(r"\sso (?:với )?(?P<first>[^,;.()]{2,30}?)\svà\s(?:so (?:với )?)?(?P<second>[^,;.()]{2,40})")
_REACH = 80
_BASIS_REACH = 60


def changes_in_turn(
    text: str, quantities: Sequence[QuantityMention], index: int, told: Sequence[QuantityMention]
) -> list[ComparisonDraft]:
    """The changes that begin at ``index``, one for each of the last values ``told``; empty where there is no such list.
    More changes than values are of none that is known."""
    first = quantities[index]
    if both := _shared(text, first, told):
        return both
    if (bare := _bare_differences(text, first, told)) is not None:
        return bare
    opening = _IN_TURN.search(text, max(0, first.start - _REACH), first.start)
    if first.unit != "%":
        return _differences(text, quantities, index, told, opening) if opening and opening["turn"] else []
    if opening is None:
        ratios = _RATIOS_IN_TURN.search(text, max(0, first.start - _REACH), first.start)
        named = ratios and "chiếm" in ratios[0].lower() and text[told[-1].end : ratios.start()].strip(" ,;(")
        return _ratios(text, quantities, index, told, ratios[0].lower()) if ratios and not named else []
    run = _run(text, quantities, index)
    if len(run) == 2 and (two := _two_bases(text, run[-1].end)):
        signs = _signs(text, run, opening)
        return [_change(q, basis, sign) for q, basis, sign in zip(run, two, signs, strict=True)]
    if not (opening["turn"] or opening["each"] or _are_pair(text, quantities, index, told)):
        return []
    if len(run) < 2 or (len(run) > len(told) and not opening["each"]):
        return []
    if not (opening["turn"] or opening["each"]) and len(run) != 2:
        return []
    basis = _basis(text, run, opening)
    return [_change(q, basis, sign) for q, sign in zip(run, _signs(text, run, opening), strict=True)]


def _shared(text: str, change: QuantityMention, told: Sequence[QuantityMention]) -> list[ComparisonDraft]:
    """One change of two values side by side: "doanh thu 120 tỷ đồng, chi phí 90 tỷ đồng, cùng tăng | 5%"."""
    found = _TOGETHER.search(text, max(0, change.start - 24), change.start) if len(told) > 1 else None
    if found is None or _SIDE_BY_SIDE.fullmatch(text, told[-2].end, told[-1].start) is None:
        return []
    rate = change.unit == "%"
    if any(v.unit.startswith("%") if rate else v.unit != change.unit for v in told[-2:]):
        return []
    if len(told) > 2 and not {*";."} & {*text[told[-3].end : told[-2].start]}:
        return []  # of how many cannot be told
    basis, value = _basis(text, [change], found), -change.value if found["down"] else change.value
    draft = ComparisonDraft(
        basis=basis, kind="change" if rate else "change_abs", value=value, start=change.start, end=change.end
    )
    return [draft, draft]


def _two_bases(text: str, end: int) -> list[Basis]:
    """The two times that a pair of changes is held against: "tăng lần lượt 5% và 3% so với tháng trước và cùng kỳ"."""
    told = _SINCE_BOTH.match(text, end)
    bases = [basis_in(f"so với {told[side]}") for side in ("first", "second")] if told else []
    return [b for b in bases if b is not None] if None not in bases and len(set(bases)) == 2 else []


def _basis(text: str, run: Sequence[QuantityMention], opening: re.Match[str]) -> Basis:
    """What the changes of ``run`` are held against, told behind the last or before the verb."""
    behind = basis_in(re.split("[;.(]", text[run[-1].end : run[-1].end + _BASIS_REACH])[0])
    before = _BASIS_BEFORE.search(text, max(0, opening.start() - _BASIS_REACH), opening.start())
    return behind or (basis_in(before[0]) if before else None) or "same_period"


def _signs(text: str, run: Sequence[QuantityMention], opening: re.Match[str]) -> list[int]:
    """Up or down for each: the verb may be told again, "giảm 4%, giảm 2% và tăng 1%"."""
    signs = [-1 if opening["down"] else 1]
    for last, following in pairwise(run):
        between = text[last.end : following.start]
        signs.append(-1 if "giảm" in between else 1 if "tăng" in between else signs[-1])
    return signs


def _differences(
    text: str,
    quantities: Sequence[QuantityMention],
    index: int,
    told: Sequence[QuantityMention],
    opening: re.Match[str],
) -> list[ComparisonDraft]:
    """Changes in kind: "195 máy ATM và 1.870 máy POS, tăng lần lượt 3 máy và 112 máy"."""
    run = _run(text, quantities, index, rates=False)
    if not 1 < len(run) <= len(told):
        return []
    if any(v.unit.split()[0] != q.unit.split()[0] for v, q in zip(told[-len(run) :], run, strict=True)):
        return []
    basis = _basis(text, run, opening)
    return [
        ComparisonDraft(basis=basis, kind="change_abs", value=sign * q.value, start=q.start, end=q.end)
        for q, sign in zip(run, _signs(text, run, opening), strict=True)
    ]


def _bare_differences(
    text: str, quantity: QuantityMention, told: Sequence[QuantityMention]
) -> list[ComparisonDraft] | None:
    """Two changes in kind whose unit is told once: "52 đơn vị …, 187 đơn vị …, tăng lần lượt 6 và | 21 đơn vị"."""
    if len(told) < 2 or quantity.unit == "%" or not text.endswith(" và ", 0, quantity.start):
        return None
    bare = _BARE_IN_TURN.search(text, max(0, quantity.start - _REACH), quantity.start)
    first, second = told[-2:]
    if bare is None or second.unit.split()[0] != quantity.unit.split()[0]:
        return None
    if not first.counts or not second.counts:
        return None
    sign = -1 if bare["down"] else 1
    basis = _basis(text, [quantity], bare)
    number = Decimal(bare["n"].replace(".", ""))
    return [
        ComparisonDraft(basis=basis, kind="change_abs", value=sign * value, start=start, end=end)
        for value, start, end in (
            (number, bare.start("n"), bare.end("n")),
            (quantity.value, quantity.start, quantity.end),
        )
    ]


def _ratios(
    text: str, quantities: Sequence[QuantityMention], index: int, told: Sequence[QuantityMention], verb: str
) -> list[ComparisonDraft]:
    """Ratios to one basis, named behind them: "bằng lần lượt 24% và 15% dự toán"; of what money was to be spent or
    taken where the ``verb`` says that they were attained, of the whole where it says what they take of it."""
    run = _run(text, quantities, index)
    basis = basis_in(re.split("[;.(]", text[run[-1].end : run[-1].end + _BASIS_REACH])[0])
    if "chiếm" in verb:
        basis = "other"
    if basis is None and "đạt" in verb:
        basis = "plan" if all(q.currency for q in told[-len(run) :]) else "other"
    if basis is None or not 1 < len(run) <= len(told) or any(q.unit.startswith("%") for q in told[-len(run) :]):
        return []
    return [ComparisonDraft(basis=basis, kind="ratio", value=q.value, start=q.start, end=q.end) for q in run]


def _run(text: str, quantities: Sequence[QuantityMention], index: int, *, rates: bool = True) -> list[QuantityMention]:
    """The figures that follow one another from ``index`` on: of ``rates`` the percentages and multiples only."""
    run = [quantities[index]]
    for following in quantities[index + 1 :]:
        if (rates and following.unit not in ("%", "lần")) or not _BETWEEN.fullmatch(text, run[-1].end, following.start):
            break
        run.append(following)
    return run


def _are_pair(text: str, quantities: Sequence[QuantityMention], index: int, told: Sequence[QuantityMention]) -> bool:
    """Two values side by side, then two changes: "4 triệu lượt, 70 triệu lượt.km, … giảm 9,8% và 8,4%"."""
    if len(told) < 2 or index + 1 >= len(quantities) or "%" in (told[-1].unit[:1], told[-2].unit[:1]):
        return False
    first, second = quantities[index : index + 2]
    return bool(
        second.unit == "%"
        and text[first.end : second.start] == " và "
        and _AND.fullmatch(text, told[-2].end, told[-1].bound_start or told[-1].start)
    )


def _change(quantity: QuantityMention, basis: Basis, sign: int) -> ComparisonDraft:
    """A change, or so many times as much."""
    value, start, end = quantity.value, quantity.start, quantity.end
    if quantity.unit == "lần":
        return ComparisonDraft(basis=basis, kind="ratio", value=hundredths(value), start=start, end=end)
    return ComparisonDraft(basis=basis, kind="change", value=sign * value, start=start, end=end)
