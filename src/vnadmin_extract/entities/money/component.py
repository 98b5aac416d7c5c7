"""spaCy component ``vnadmin_money``: amounts of money."""

from __future__ import annotations

from collections.abc import Callable

from spacy.language import Language
from spacy.tokens import Doc

from ..finders import money
from ..state import annotator


@Language.factory("vnadmin_money")
def vnadmin_money(nlp: Language, name: str) -> Callable[[Doc], Doc]:
    """Marks ``doc.spans["money"]``."""
    return annotator("money", money)
