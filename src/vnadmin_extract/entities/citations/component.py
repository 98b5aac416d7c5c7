"""spaCy component ``vnadmin_citations``: references to other documents."""

from __future__ import annotations

from collections.abc import Callable

from spacy.language import Language
from spacy.tokens import Doc

from ..finders import citations
from ..state import annotator


@Language.factory("vnadmin_citations")
def vnadmin_citations(nlp: Language, name: str) -> Callable[[Doc], Doc]:
    """Marks ``doc.spans["citation"]``."""
    return annotator("citation", citations)
