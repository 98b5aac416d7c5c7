"""spaCy component ``vnadmin_citations``: references to other documents."""

from __future__ import annotations

from collections.abc import Callable

from spacy.language import Language
from spacy.tokens import Doc

from ...mentions import CitationMention
from ..state import State, annotator
from .grammar import find_citations


def find(state: State) -> list[CitationMention]:
    """What the component finds, without a ``Doc``."""
    return find_citations(state.text, state.context)


@Language.factory("vnadmin_citations")
def vnadmin_citations(nlp: Language, name: str) -> Callable[[Doc], Doc]:
    """Marks ``doc.spans["citation"]``."""
    return annotator("citation", find)
