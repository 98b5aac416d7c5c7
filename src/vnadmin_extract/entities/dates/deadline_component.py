"""spaCy component ``vnadmin_deadlines``: times that bind an action; runs after ``vnadmin_dates``."""

from __future__ import annotations

from collections.abc import Callable

from spacy.language import Language
from spacy.tokens import Doc

from ..finders import deadlines
from ..state import annotator


@Language.factory("vnadmin_deadlines")
def vnadmin_deadlines(nlp: Language, name: str) -> Callable[[Doc], Doc]:
    """Marks ``doc.spans["deadline"]``."""
    return annotator("deadline", deadlines)
