"""The trained NER, second to the grammar: it adds bodies that no rule knows, and confirms those that one found.

The model lies in ``models/agency-ner`` with its card; it is loaded on first use. It is a spaCy pipeline over the
same syllable tokens as everything else here.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path

import spacy
from spacy.language import Language

from ..document import StructuredText
from ..mentions import AgencyMention
from .tokenizer import SyllableTokenizer

NAME = "agency-ner"
_PLACES = (Path(__file__).parents[1] / "models" / NAME, Path(__file__).parents[3] / "models" / NAME)
_LABELS = {"AGENCY": False, "COLLECTIVE": True}
_NOT_A_NAME = re.compile(r"^\W*$|\d{3}")


class ModelMissing(Exception):
    """The model's folder is not there: it was not shipped or not trained."""


def blank() -> Language:
    """An empty pipeline over syllable tokens, which the model is trained in and applied with."""
    nlp = spacy.blank("xx")
    nlp.tokenizer = SyllableTokenizer(nlp.vocab)
    return nlp


@cache
def load_model() -> Language:
    """The trained pipeline. Raises ``ModelMissing`` where it is not there."""
    for place in _PLACES:
        if (place / "meta.json").is_file():
            nlp = spacy.load(place, exclude=["tokenizer"])
            nlp.tokenizer = SyllableTokenizer(nlp.vocab)
            return nlp
    raise ModelMissing(f"no NER model in {_PLACES[-1]}: run `make train`")


def add_ner(
    text: StructuredText, agencies: Sequence[AgencyMention], model: Language | None = None
) -> list[AgencyMention]:
    """``agencies`` with those confirmed by the model marked so, and what only the model found added.

    A span of the model that overlaps a rule's is never added: the grammar knows right edges better.
    """
    nlp = model or load_model()
    paragraphs = [p for p in text.paragraphs if p.zone != "signature"]
    out = list(agencies)
    spans = sorted((m.start, m.end) for m in agencies)
    found: list[tuple[int, int, str]] = []
    with nlp.memory_zone():
        docs = nlp.pipe((text.text[p.start : p.end] for p in paragraphs), batch_size=64)
        for paragraph, doc in zip(paragraphs, docs, strict=True):
            found += [(paragraph.start + e.start_char, paragraph.start + e.end_char, e.label_) for e in doc.ents]
    confirmed = {(a, b) for a, b, _ in found}
    out = [
        replace(m, rule="rule+ner", confidence=min(0.99, m.confidence + 0.02)) if (m.start, m.end) in confirmed else m
        for m in out
    ]
    for start, end, label in found:
        surface = text.text[start:end]
        if label not in _LABELS or _NOT_A_NAME.search(surface) or any(a < end and start < b for a, b in spans):
            continue
        out.append(
            AgencyMention(
                start=start,
                end=end,
                canonical=" ".join(surface.split()),
                collective=_LABELS[label],
                rule=f"ner:{NAME}",
                confidence=0.7,
            )
        )
    return sorted(out, key=lambda m: (m.start, m.end))
