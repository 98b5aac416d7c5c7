"""Changes that the next sentence tells: "… 11 vụ, làm 6 người chết. So với cùng kỳ, số vụ giảm 4 vụ (-26%)."."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ....document import Paragraph, Sentence
from ....mentions import ComparisonDraft, IndicatorDraft, QuantityMention
from ....patterns import Pattern
from .bases import Basis, basis_in
from .grammar import read_comparison

_HELD_AGAINST = Pattern(r"\s*So (?:với )?(?P<basis>[^,;.:]{2,40})[,:]\s")
_WHOM = Pattern(r"chết|mất tích|bị thương")
_CHANGED_BY = Pattern(
    r"(?<![^\W_])(?:tăng|giảm|hơn)\s\d[\d.]*(?:\s[^\W\d_]+){1,3}(?:\s=\s[\d.,]+\s?%)?\s\((?:[+-]\d[\d,]*\s?%[;,]\s)?$"
)
_PAIR_OPENS = Pattern(r"\((?:[+-]\d[\d,]*\s?%[;,]\s)?$")
_REACH = 400
_CLAUSE_BEGINS = Pattern(r"[,;:.(]\s?|\s(?:và|còn|nhưng)\s")
_BY_THE_WAY = Pattern(r"(?i)so (?:với )?(?:cùng kỳ|(?:tháng|quý|năm|tuần|kỳ) trước|năm \d{4})(?: năm (?:trước|\d{4}))?")
_NO_WORDS = frozenset(
    [
        "số",
        "tổng",
        "lượng",
        "người",
        "đã",
        "cũng",
        "đều",
        "thì",
        "có",
        "được",
        "ước",
        "lại",
        "tiếp",
        "tục",
        "toàn",
        "tỉnh",
        "trên",
        "địa",
        "bàn",
    ]
)
_SUBJECT, _AROUND = 70, 40


def add_later_changes(
    text: str,
    inside: Sequence[QuantityMention],
    sentence: Sentence,
    paragraph: Paragraph,
    out: list[IndicatorDraft],
) -> None:
    """Give the values of the sentence before what ``sentence`` says of their change, where only their unit and whom
    they count tells which is meant."""
    opening = _HELD_AGAINST.match(text, sentence.start, sentence.end) if out else None
    if opening is None:
        return
    since = _told_since(text, sentence, paragraph)
    new = [d for d in out[-len(inside) :] if d.start >= sentence.start]
    before = out[-1 - len(new)].start if len(new) < len(out) else 0
    if before < max(since, sentence.start - _REACH) or any(d.quantity.rule != "slash" for d in new):
        return
    own = {c.start for d in new for c in d.comparisons}
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
        if compared is None or compared.draft.kind != "change_abs" or quantity.start in own:
            continue
        index = _whose(text, quantity, compared.verb, sentence, since, out)
        if index is not None:
            change = replace(compared.draft, basis=_of(compared.basis_known, compared.draft.basis, basis))
            _give(out, index, change)
            last = index, change


def restates(
    text: str, quantity: QuantityMention, sentence: Sentence, paragraph: Paragraph, told: Sequence[IndicatorDraft]
) -> bool:
    """Whether a pair in brackets repeats a value of the paragraph beside what it was: "So với cùng kỳ, số vụ giảm 3 vụ
    (| 8/11 vụ)", "8 vụ, ít hơn 3 vụ (| 8/11 vụ)"."""
    if quantity.rule != "slash" or not _PAIR_OPENS.search(
        text, max(sentence.start, quantity.start - 14), quantity.start
    ):
        return False
    changed = _CHANGED_BY.search(text, max(sentence.start, quantity.start - 55), quantity.start) is not None
    if not changed and _HELD_AGAINST.match(text, sentence.start, sentence.end) is None:
        return False
    since = _told_since(text, sentence, paragraph)
    return any(since <= d.start < sentence.start and d.quantity.value == quantity.value for d in told) or any(
        d.start >= sentence.start and d.quantity.value == quantity.value for d in told if d.quantity.rule != "slash"
    )


def _told_since(text: str, sentence: Sentence, paragraph: Paragraph) -> int:
    """Where the account begins that a sentence goes on: its paragraph, or the line above where it opens its own by what
    it is held against."""
    if text[paragraph.content : sentence.start].strip() or not paragraph.start:
        return paragraph.start
    opens = _HELD_AGAINST.match(text, sentence.start, sentence.end) is not None
    return text.rfind("\n", 0, paragraph.start - 1) + 1 if opens else paragraph.start


def _of(known: bool, own: Basis, told: Basis | None) -> Basis:
    return own if known or told is None else told


def _give(out: list[IndicatorDraft], index: int, change: ComparisonDraft) -> None:
    out[index] = replace(out[index], comparisons=(*out[index].comparisons, change))


def _whose(
    text: str,
    quantity: QuantityMention,
    verb: int,
    sentence: Sentence,
    since: int,
    out: Sequence[IndicatorDraft],
) -> int | None:
    """The one value of the paragraph that counts the same."""
    clause = max(quantity.start - 50, verb - 30, text.rfind(",", 0, verb))
    words = text[clause : quantity.end + 12]
    whom = _WHOM.search(words)
    said = _said_of(text, verb)
    alike = [
        i
        for i, d in enumerate(out)
        if since <= d.start < sentence.start
        and (d.quantity.unit == quantity.unit or d.quantity.unit.startswith(f"{quantity.unit} "))
        and (whom is None or whom[0] in d.name)
        and _tells(text[max(0, d.start - _AROUND) : min(d.end + _AROUND, sentence.start)], d, said)
    ]
    return alike[0] if len(alike) == 1 else None


def _said_of(text: str, verb: int) -> list[str]:
    """The words that say what has changed, from where their clause begins."""
    clause = _CLAUSE_BEGINS.split(text[max(0, verb - _SUBJECT) : verb])[-1]
    return [w for w in re.findall(r"[^\W\d_]+", _BY_THE_WAY.sub(" ", clause)) if w.lower() not in _NO_WORDS]


def _tells(near: str, draft: IndicatorDraft, said: Sequence[str]) -> bool:
    """Whether all that is ``said`` stands in the words of a value or ``near`` it; else it is of a part, or of something
    else: "lực lượng lao động 80 nghìn người. So với quý trước, lao động nữ | tăng 2 nghìn người"."""
    told = re.findall(r"[^\W\d_]+", f"{draft.name} {draft.quantity.unit} {near}".lower())
    initials = "".join(w[0] for w in told)
    return all(w.lower() in told or (w.isupper() and w.lower() in initials) for w in said)
