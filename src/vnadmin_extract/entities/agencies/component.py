"""spaCy component ``vnadmin_agencies``: mentions of bodies."""

from __future__ import annotations

from collections.abc import Callable

from spacy.language import Language
from spacy.tokens import Doc

from ...mentions import AgencyMention
from ..state import State, annotator
from .grammar import find_agencies


def find(state: State) -> list[AgencyMention]:
    """What the component finds, without a ``Doc``."""
    return find_agencies(state.text, state.context)


@Language.factory("vnadmin_agencies")
def vnadmin_agencies(nlp: Language, name: str) -> Callable[[Doc], Doc]:
    """Marks ``doc.spans["agency"]``."""
    return annotator("agency", find)
