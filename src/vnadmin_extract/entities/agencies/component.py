"""spaCy component ``vnadmin_agencies``: mentions of bodies."""

from __future__ import annotations

from collections.abc import Callable

from spacy.language import Language
from spacy.tokens import Doc

from ..finders import agencies
from ..state import annotator


@Language.factory("vnadmin_agencies")
def vnadmin_agencies(nlp: Language, name: str) -> Callable[[Doc], Doc]:
    """Marks ``doc.spans["agency"]``."""
    return annotator("agency", agencies)
