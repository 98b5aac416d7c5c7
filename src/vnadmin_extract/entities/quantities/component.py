"""spaCy component ``vnadmin_quantities``: numbers with their units."""

from __future__ import annotations

from collections.abc import Callable

from spacy.language import Language
from spacy.tokens import Doc

from ...mentions import QuantityMention
from ..state import State, annotator
from .grammar import find_quantities


def find(state: State) -> list[QuantityMention]:
    """What the component finds, without a ``Doc``."""
    return find_quantities(state.text, state.context)


@Language.factory("vnadmin_quantities")
def vnadmin_quantities(nlp: Language, name: str) -> Callable[[Doc], Doc]:
    """Marks ``doc.spans["quantity"]``."""
    return annotator("quantity", find)
