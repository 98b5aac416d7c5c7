"""spaCy component ``vnadmin_dates``: dates and stretches of time."""

from __future__ import annotations

from collections.abc import Callable

from spacy.language import Language
from spacy.tokens import Doc

from ..finders import dates
from ..state import annotator


@Language.factory("vnadmin_dates")
def vnadmin_dates(nlp: Language, name: str) -> Callable[[Doc], Doc]:
    """Marks ``doc.spans["date"]``."""
    return annotator("date", dates)
