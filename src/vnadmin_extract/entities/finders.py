"""The extractors in the order in which they run, as plain functions of the document's state.

The pipeline calls them directly; the spaCy components (``component.py`` in each folder) are the same functions behind
a factory. Apart, because importing spaCy takes longer than reading a document.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from ..mentions import (
    AgencyMention,
    CitationMention,
    DateMention,
    DeadlineMention,
    HeaderFields,
    QuantityMention,
)
from .agencies.grammar import find_agencies
from .citations.grammar import find_citations
from .dates.deadlines import find_deadlines
from .dates.grammar import find_dates
from .header.grammar import context_of, read_header
from .money.grammar import find_money
from .quantities.grammar import find_quantities
from .state import State


def header(state: State) -> list[HeaderFields]:
    """The document's own fields, as a list of one; sets the context in ``state``."""
    fields = read_header(state.text)
    state.context = context_of(state.text, fields)
    return [fields]


def agencies(state: State) -> list[AgencyMention]:
    return find_agencies(state.text, state.context)


def dates(state: State) -> list[DateMention]:
    return find_dates(state.text, state.context)


def deadlines(state: State) -> list[DeadlineMention]:
    return find_deadlines(state.text, list(state.mentions.get("date", ())), state.context)


def citations(state: State) -> list[CitationMention]:
    return find_citations(state.text, state.context, list(state.mentions.get("agency", ())))


def quantities(state: State) -> list[QuantityMention]:
    return find_quantities(state.text, state.context)


def money(state: State) -> list[QuantityMention]:
    return find_money(state.text, list(state.mentions.get("quantity", ())), state.context)


# In this order: the header sets the context, deadlines need the dates, citations the bodies, money
# the quantities.
FINDERS: dict[str, Callable[[State], Sequence[Any]]] = {
    "header": header,
    "agency": agencies,
    "date": dates,
    "deadline": deadlines,
    "citation": citations,
    "quantity": quantities,
    "money": money,
}
# The registered name of the spaCy component that marks each key.
COMPONENTS = {
    "header": "vnadmin_header",
    "agency": "vnadmin_agencies",
    "date": "vnadmin_dates",
    "deadline": "vnadmin_deadlines",
    "citation": "vnadmin_citations",
    "quantity": "vnadmin_quantities",
    "money": "vnadmin_money",
}
