"""spaCy component ``vnadmin_dates``: dates and stretches of time."""

from __future__ import annotations

from collections.abc import Callable

from spacy.language import Language
from spacy.tokens import Doc

from ..state import annotator
from .grammar import find_dates


@Language.factory("vnadmin_dates")
def vnadmin_dates(nlp: Language, name: str) -> Callable[[Doc], Doc]:
    """Marks ``doc.spans["date"]``."""
    return annotator("date", lambda state: find_dates(state.text, state.context))
