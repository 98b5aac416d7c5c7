"""spaCy component ``vnadmin_header``: letterhead, title and signature; sets the context for those after it."""

from __future__ import annotations

from collections.abc import Callable

from spacy.language import Language
from spacy.tokens import Doc

from ...mentions import HeaderFields
from ..state import State, annotator
from .grammar import context_of, read_header


def find(state: State) -> list[HeaderFields]:
    """The document's own fields, as a list of one; sets the context in ``state``."""
    header = read_header(state.text)
    state.context = context_of(state.text, header)
    return [header]


@Language.factory("vnadmin_header")
def vnadmin_header(nlp: Language, name: str) -> Callable[[Doc], Doc]:
    """Marks ``doc.spans["header"]``."""
    return annotator("header", find)
