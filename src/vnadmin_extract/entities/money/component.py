"""spaCy component ``vnadmin_money``: amounts of money."""

from __future__ import annotations

from collections.abc import Callable

from spacy.language import Language
from spacy.tokens import Doc

from ...mentions import QuantityMention
from ..state import State, annotator
from .grammar import find_money


def find(state: State) -> list[QuantityMention]:
    """What the component finds, without a ``Doc``."""
    return find_money(state.text, list(state.mentions.get("quantity", ())), state.context)


@Language.factory("vnadmin_money")
def vnadmin_money(nlp: Language, name: str) -> Callable[[Doc], Doc]:
    """Marks ``doc.spans["money"]``."""
    return annotator("money", find)
