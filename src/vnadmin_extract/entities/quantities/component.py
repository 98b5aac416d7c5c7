"""spaCy component ``vnadmin_quantities``: numbers with their units."""

from __future__ import annotations

from collections.abc import Callable

from spacy.language import Language
from spacy.tokens import Doc

from ..finders import quantities
from ..state import annotator


@Language.factory("vnadmin_quantities")
def vnadmin_quantities(nlp: Language, name: str) -> Callable[[Doc], Doc]:
    """Marks ``doc.spans["quantity"]``."""
    return annotator("quantity", quantities)
