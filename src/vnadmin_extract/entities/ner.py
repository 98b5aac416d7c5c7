"""The trained NER, second to the grammar: it adds bodies that no rule knows, and confirms those that one found.

The model lies in ``models/agency-ner`` with its card; it is loaded on first use. It is a spaCy pipeline over the
same syllable tokens as everything else here.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path

import spacy
from spacy.language import Language

from ..document import StructuredText
from ..letters import compile_vi
from ..mentions import AgencyMention
from .agencies.names.named import hits, merged
from .tokenizer import SyllableTokenizer

NAME = "agency-ner"
_PLACES = (Path(__file__).parents[1] / "models" / NAME, Path(__file__).parents[3] / "models" / NAME)
_LABEL = "AGENCY"
# The nouns that names of bodies begin with, and something after them; companies, schools and hospitals are none.
_BODY = compile_vi(
    r"(?<!\w)(?:Sở|Bộ|Ban|Cục|Chi cục|Tổng cục|Vụ|Viện|Trung tâm|Học viện|Hội|Hiệp hội|Liên hiệp|Liên đoàn|Liên minh|"
    r"Quỹ|Phòng|Đội|Trạm|Hạt|Văn phòng|Tổ|Đoàn|Ủy ban|Hội đồng|Đài|Báo|Tạp chí|Thư viện|Bảo tàng|Cơ quan|Đồn|"
    r"Lữ đoàn|Sư đoàn|Trung đoàn|Cảng vụ|Chi nhánh|Tòa|Thanh tra|Kho bạc|Đảng ủy|Công đoàn|Vườn Quốc gia) (?=[{U}{L}])"
)


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
    """``agencies`` with those confirmed by the model marked so, and the named bodies that only the model found added.

    The model sees the sentences with a name that no rule explains. A span of the model that overlaps a rule's is
    never added (the grammar knows right edges better), nor one that does not begin like the name of a body.
    """
    nlp = model or load_model()
    known = {(m.start, m.end) for m in agencies}
    spans = merged(known)
    unexplained = list(_unexplained(text, spans))
    found: set[tuple[int, int]] = set()
    with nlp.memory_zone():
        docs = nlp.pipe((text.text[a:b] for a, b in unexplained), batch_size=64)
        for (start, _), doc in zip(unexplained, docs, strict=True):
            found.update((start + e.start_char, start + e.end_char) for e in doc.ents if e.label_ == _LABEL)
    out = [
        replace(m, rule="rule+ner", confidence=min(0.99, m.confidence + 0.02)) if (m.start, m.end) in found else m
        for m in agencies
    ]
    for start, end in sorted(found - known):
        surface = text.text[start:end]
        if _BODY.match(surface) and not hits(spans, start, end):
            name = " ".join(surface.split())
            out.append(
                AgencyMention(
                    start=start, end=end, canonical=name, collective=False, rule=f"ner:{NAME}", confidence=0.7
                )
            )
    return sorted(out, key=lambda m: (m.start, m.end))


def _unexplained(text: StructuredText, spans: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Sentences that hold the noun of a body, in capitals as in a name, outside ``spans``."""
    zones = {p.index: p.zone for p in text.paragraphs}
    for sentence in text.sentences:
        if zones[sentence.paragraph] != "signature" and any(
            not hits(spans, m.start(), m.end()) for m in _BODY.finditer(text.text, sentence.start, sentence.end)
        ):
            yield sentence.start, sentence.end
