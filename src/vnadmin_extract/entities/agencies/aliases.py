"""Short names that a document gives a body: "Tổng cục Thuế (TCT)", "… (sau đây gọi tắt là Sở)"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ...letters import compile_vi

_DEFINED = compile_vi(
    r"\s?\(\s*(?:(?:sau đây\s+)?(?:gọi|viết)\s+(?:tắt\s+)?là\s*:?\s*[“\"]?(?P<phrase>[^)”\"\n]{2,60}?)[”\"]?|"
    r"(?P<acronym>[{U}][{U}&-]{1,9}))\s*\)"
)


@dataclass(frozen=True, slots=True)
class Alias:
    """``words`` stand for the mention number ``owner`` from ``since`` on."""

    words: str
    owner: int
    since: int


def defined_aliases(text: str, spans: Sequence[tuple[int, int]]) -> list[Alias]:
    """The short names defined right behind the mentions at ``spans``."""
    out = []
    for owner, (_, end) in enumerate(spans):
        found = _DEFINED.match(text, end)
        if found:
            words = (found["phrase"] or found["acronym"]).strip()
            if len(words) > 1:
                out.append(Alias(words, owner, found.end()))
    return out


def uses(text: str, alias: Alias) -> Iterator[tuple[int, int]]:
    """Where the short name stands after its definition, as words of its own."""
    for found in re.finditer(rf"(?<![\w/-]){re.escape(alias.words)}(?![\w/-])", text[alias.since :]):
        yield alias.since + found.start(), alias.since + found.end()
