"""spaCy component ``vnadmin_deadlines``: times that bind an action; runs after ``vnadmin_dates``."""

from __future__ import annotations

from collections.abc import Callable

from spacy.language import Language
from spacy.tokens import Doc

from ...mentions import DeadlineMention
from ..state import State, annotator
from .deadlines import find_deadlines


def find(state: State) -> list[DeadlineMention]:
    """What the component finds, without a ``Doc``."""
    return find_deadlines(state.text, list(state.mentions.get("date", ())), state.context)


@Language.factory("vnadmin_deadlines")
def vnadmin_deadlines(nlp: Language, name: str) -> Callable[[Doc], Doc]:
    """Marks ``doc.spans["deadline"]``."""
    return annotator("deadline", find)
