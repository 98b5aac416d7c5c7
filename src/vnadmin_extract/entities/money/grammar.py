"""Amounts of money: the quantities whose unit is a currency."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ...document import Context, StructuredText
from ...mentions import QuantityMention
from ..quantities.grammar import amounts_end


def find_money(text: StructuredText, quantities: Sequence[QuantityMention], context: Context) -> list[QuantityMention]:
    """One mention an amount, in prose and in the cells of tables; those of a letterhead's furniture are left out."""
    out = []
    for quantity in quantities:
        if quantity.currency is None or text.paragraph_at(quantity.start).zone in ("header", "signature"):
            continue
        end = amounts_end(text.text, quantity)
        out.append(replace(quantity, end=max(end, quantity.number_end), rule="money"))
    return out
