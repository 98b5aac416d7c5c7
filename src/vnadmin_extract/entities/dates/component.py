"""spaCy component ``vnadmin_dates``: dates and stretches of time."""

from __future__ import annotations

from collections.abc import Callable

from spacy.language import Language
from spacy.tokens import Doc

from ...mentions import DateMention
from ..state import State, annotator
from .grammar import find_dates


def find(state: State) -> list[DateMention]:
    """What the component finds, without a ``Doc``."""
    return find_dates(state.text, state.context)


@Language.factory("vnadmin_dates")
def vnadmin_dates(nlp: Language, name: str) -> Callable[[Doc], Doc]:
    """Marks ``doc.spans["date"]``."""
    return annotator("date", find)
