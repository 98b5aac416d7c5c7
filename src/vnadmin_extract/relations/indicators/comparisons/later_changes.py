"""Changes that the next sentence tells: "… 11 vụ, làm 6 người chết. So với cùng kỳ, số vụ giảm 4 vụ (-26%)."."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ....document import Paragraph, Sentence
from ....mentions import ComparisonDraft, IndicatorDraft, QuantityMention
from .grammar import Basis, basis_in, read_comparison

_HELD_AGAINST = re.compile(r"\s*So (?:với )?(?P<basis>[^,;.:]{2,40})[,:]\s")
_WHOM = re.compile(r"chết|mất tích|bị thương")
_CHANGED_BY = re.compile(r"(?<![^\W_])(?:tăng|giảm|hơn)\s\d[\d.]*(?:\s[^\W\d_]+){1,3}(?:\s=\s[\d.,]+\s?%)?\s\($")
_REACH = 400


def add_later_changes(
    text: str,
    inside: Sequence[QuantityMention],
    sentence: Sentence,
    paragraph: Paragraph,
    out: list[IndicatorDraft],
) -> None:
    """Give the values of the sentence before what ``sentence`` says of their change, where only their unit and whom
    they count tells which is meant."""
    if not out or out[-1].start < max(paragraph.start, sentence.start - _REACH):
        return
    opening = _HELD_AGAINST.match(text, sentence.start, sentence.end)
    if opening is None or any(d.start >= sentence.start for d in out[-len(inside) :]):
        return
    basis = basis_in(f"so với {opening['basis']}")
    last: tuple[int, ComparisonDraft] | None = None
    for quantity in inside:
        compared = read_comparison(text, quantity, sentence.start, sentence.end, False)
        signed = text[quantity.number_start - 1 : quantity.number_start] in ("+", "-")
        if last is not None and quantity.unit == "%" and signed and text[last[1].end : quantity.start].strip() == "(":
            value = abs(quantity.value) * (-1 if last[1].value < 0 else 1)
            change = replace(last[1], kind="change", value=value, start=quantity.start, end=quantity.end)
            _give(out, last[0], change)
            continue
        last = None
        if compared is None or compared.draft.kind != "change_abs":
            continue
        index = _whose(text, quantity, compared.verb, paragraph, out)
        if index is not None:
            change = replace(compared.draft, basis=_of(compared.basis_known, compared.draft.basis, basis))
            _give(out, index, change)
            last = index, change


def restates(
    text: str, quantity: QuantityMention, sentence: Sentence, paragraph: Paragraph, told: Sequence[IndicatorDraft]
) -> bool:
    """Whether a pair in brackets repeats a value of the paragraph beside what it was: "So với cùng kỳ, số vụ giảm 3 vụ
    (| 8/11 vụ)", "8 vụ, ít hơn 3 vụ (| 8/11 vụ)"."""
    if quantity.rule != "slash" or not text.endswith("(", 0, quantity.start):
        return False
    changed = _CHANGED_BY.search(text, max(sentence.start, quantity.start - 40), quantity.start) is not None
    if not changed and _HELD_AGAINST.match(text, sentence.start, sentence.end) is None:
        return False
    return any(d.start >= paragraph.start and d.quantity.value == quantity.value for d in told)


def _of(known: bool, own: Basis, told: Basis | None) -> Basis:
    return own if known or told is None else told


def _give(out: list[IndicatorDraft], index: int, change: ComparisonDraft) -> None:
    out[index] = replace(out[index], comparisons=(*out[index].comparisons, change))


def _whose(
    text: str, quantity: QuantityMention, verb: int, paragraph: Paragraph, out: Sequence[IndicatorDraft]
) -> int | None:
    """The one value of the paragraph that counts the same."""
    clause = max(quantity.start - 50, verb - 30, text.rfind(",", 0, verb))
    words = text[clause : quantity.end + 12]
    whom = _WHOM.search(words)
    alike = [
        i
        for i, d in enumerate(out)
        if d.start >= paragraph.start
        and (d.quantity.unit == quantity.unit or d.quantity.unit.startswith(f"{quantity.unit} "))
        and (whom is None or whom[0] in d.name)
    ]
    return alike[0] if len(alike) == 1 else None
