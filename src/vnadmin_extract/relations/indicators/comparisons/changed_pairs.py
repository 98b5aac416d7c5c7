"""A count of now and of the year before as a pair behind its change: "số vụ cháy tăng 11 vụ (+23,4%; 58/47 vụ)"."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from ....mentions import ComparisonDraft, QuantityMention
from ....patterns import Pattern
from ..value import Value

_PAIR = Pattern(r"(?P<now>\d[\d.]*(?:,\d+)?)/(?P<was>\d[\d.]*(?:,\d+)?)\s")
_RATE_OF_PAIR = Pattern(r"\s?%[;,]\s(?=\d)")


def goes_from_second(text: str, quantity: QuantityMention, change: ComparisonDraft) -> bool:
    """Whether by the figures a pair went from its second to its first by the ``change`` before it."""
    pair = _PAIR.match(text, quantity.start)
    if pair is None or change.kind != "change_abs":
        return False
    now, was = (Decimal(pair[side].replace(".", "").replace(",", ".")) for side in ("now", "was"))
    return now - was == change.value


def pair_rate(text: str, quantity: QuantityMention, changed: Value) -> bool:
    """Whether the figure is the rate of the difference ``changed`` before the pair, which is kept with it."""
    if (
        quantity.unit != "%"
        or changed.change is None
        or text[changed.behind : quantity.start] not in (" (", " (+", " (-")
    ):
        return False
    told = changed.change.draft
    if told.kind != "change_abs" or (pair := _RATE_OF_PAIR.match(text, quantity.end - 1)) is None:
        return False
    if _PAIR.match(text, pair.end()) is None:
        return False
    value = abs(quantity.value) * (-1 if told.value < 0 else 1)
    changed.again = replace(told, kind="change", value=value, start=quantity.start, end=quantity.end)
    changed.behind = quantity.end
    return True
