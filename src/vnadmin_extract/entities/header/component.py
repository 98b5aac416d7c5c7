"""spaCy component ``vnadmin_header``: letterhead, title and signature; sets the context for those after it."""

from __future__ import annotations

from collections.abc import Callable

from spacy.language import Language
from spacy.tokens import Doc

from ..finders import header
from ..state import annotator


@Language.factory("vnadmin_header")
def vnadmin_header(nlp: Language, name: str) -> Callable[[Doc], Doc]:
    """Marks ``doc.spans["header"]``."""
    return annotator("header", header)
