"""Amounts in words ("hai trăm triệu đồng"), and the words beside figures that they are checked against."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from ...document import Note
from ...mentions import QuantityMention
from ...patterns import Pattern
from ...signs import matches, places
from .numbers import NUMBER_WORD, read_words
from .units import CURRENCIES

_SPELLED = Pattern(
    rf"(?i)\(\s*(?:bằng chữ:?\s*)?((?:{NUMBER_WORD}(?![^\W_])[,\s]*){{2,}})(?:đồng|usd|đô la|tấn|người|ha|phần trăm|\))"
)
# "hai trăm triệu đồng"; not "hàng trăm triệu đồng", and not what repeats figures ("Bằng chữ: …").
_WORDS_END = Pattern(r" (?P<unit>đồng(?!\s?chí|\s(?:hồ|bào|phạm)(?![^\W\d_]))|USD|đô la Mỹ)(?![^\W\d_])")
_SCALE_ENDS = ("tỷ", "tỉ", "triệu", "nghìn", "ngàn", "trăm", "rưỡi", "mươi")
# A comma may stand behind a scale: "một tỷ, hai trăm triệu đồng".
_COMMA = "(?:(?:(?<=tỷ)|(?<=tỉ)|(?<=triệu)|(?<=nghìn)|(?<=ngàn)|(?<=vạn)),)?"
_WORDS = Pattern(
    rf"(?i)(?<![^\W_])(?:một|hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín|mười)(?:{_COMMA}[ ]{NUMBER_WORD}){{1,24}}$"
)
# What stands before is the beginning of the same amount, of which a word could not be read.
_TORN = Pattern(rf"(?i)(?<![^\W_])(?:{NUMBER_WORD}),?\s$")
_NO_AMOUNT = Pattern(r"(?i)(?:hàng|vài|mấy|nhiều|chục|bằng chữ\s*:?|mỗi|hằng|trong|cả|\()\s*$")
_REACH = 160
_SAID_TWICE = Pattern(r"\s*\(\s*$")


def spelled_out(text: str, at: int, value: Decimal) -> tuple[Note, ...]:
    """The words in brackets behind a number, checked against it."""
    found = _SPELLED.match(text, at + (text[at : at + 1] == " "))
    return _disagree(value, found[1]) if found else ()


def _disagree(value: Decimal, words: str) -> tuple[Note, ...]:
    read = read_words(words)
    if read is None or read == value:
        return ()
    return (Note("words_disagree", f"the figures say {value:f}, the words {words.strip()!r} say {read}"),)


def with_words(text: str, quantities: list[QuantityMention]) -> list[QuantityMention]:
    """Amounts in words put in; those that the figures behind them repeat are only checked against these."""
    out: list[QuantityMention] | None = None
    units = (at for at in places(text, " đồng", " USD", " đô la Mỹ") if text.endswith(_SCALE_ENDS, 0, at))
    for end in matches(_WORDS_END, text, units):
        found = _WORDS.search(text, max(0, end.start() - _REACH), end.start())
        if found is None or any(p.search(text, max(0, found.start() - 12), found.start()) for p in (_NO_AMOUNT, _TORN)):
            continue
        value = read_words(found[0])
        if value is None or _beside_figures(text, found.start(), quantities):
            continue
        out = list(quantities) if out is None else out
        twin = next((i for i, q in enumerate(out) if _repeats(text, end.end(), q)), None)
        if twin is not None:
            figures = out[twin]
            notes = _disagree(figures.base_value or figures.value, found[0])
            out[twin] = replace(figures, notes=(*figures.notes, *notes))
            continue
        currency = CURRENCIES[end["unit"].lower()]
        out.append(
            QuantityMention(
                start=found.start(),
                end=end.end(),
                value=value,
                unit=end["unit"].lower(),
                number_start=found.start(),
                number_end=found.end(),
                currency=currency,
                unit_code=currency,
                base_value=value,
                rule="words",
                confidence=0.85,
            )
        )
    return quantities if out is None else sorted(out, key=lambda q: (q.start, q.end))


def _beside_figures(text: str, start: int, quantities: list[QuantityMention]) -> bool:
    """In brackets behind an amount, which the words repeat though they do not all read."""
    opened = text.rfind("(", max(0, start - _REACH), start)
    if opened < 0 or text.find(")", opened, start) >= 0:
        return False
    return any(0 <= opened - q.end <= 1 for q in quantities)


def _repeats(text: str, end: int, quantity: QuantityMention) -> bool:
    return 0 < quantity.start - end <= 4 and bool(_SAID_TWICE.match(text[end : quantity.start]))
