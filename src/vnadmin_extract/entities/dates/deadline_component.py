"""spaCy component ``vnadmin_deadlines``: times that bind an action; runs after ``vnadmin_dates``."""

from __future__ import annotations

from collections.abc import Callable

from spacy.language import Language
from spacy.tokens import Doc

from ..state import annotator
from .deadlines import find_deadlines


@Language.factory("vnadmin_deadlines")
def vnadmin_deadlines(nlp: Language, name: str) -> Callable[[Doc], Doc]:
    """Marks ``doc.spans["deadline"]``."""
    return annotator(
        "deadline", lambda state: find_deadlines(state.text, list(state.mentions.get("date", ())), state.context)
    )
