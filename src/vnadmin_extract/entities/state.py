"""What the components share about one document, and how they mark it in spaCy's ``Doc``."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol, cast

from ..document import Context, StructuredText
from ..segment import structure

if TYPE_CHECKING:
    from spacy.tokens import Doc

KEY = "vnadmin"


class HasSpan(Protocol):
    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


@dataclass(slots=True)
class State:
    """``mentions[key][i]`` is the value of ``doc.spans[key][i]``."""

    text: StructuredText
    context: Context = field(default_factory=Context)
    mentions: dict[str, Sequence[Any]] = field(default_factory=dict)


def state_of(doc: Doc) -> State:
    """The state of ``doc``; a doc made outside our pipeline gets one from its text, one paragraph a line."""
    if KEY not in doc.user_data:
        doc.user_data[KEY] = State(structure(doc.text))
    return cast(State, doc.user_data[KEY])


def annotator(key: str, find: Callable[[State], Sequence[HasSpan]]) -> Callable[[Doc], Doc]:
    """A spaCy component that puts what ``find`` finds into ``doc.spans[key]`` and its values into the state."""

    def annotate(doc: Doc) -> Doc:
        state = state_of(doc)
        found = find(state)
        state.mentions[key] = found
        doc.spans[key] = [
            span
            for m in found
            if (span := doc.char_span(m.start, m.end, label=key, alignment_mode="expand")) is not None
        ]
        return doc

    return annotate
