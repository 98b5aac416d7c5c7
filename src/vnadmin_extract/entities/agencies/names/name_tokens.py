"""The words of a name with what stands before each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ....letters import compile_vi

_TOKEN = compile_vi(r"(, ?| [-–] |[ -])(HIV/AIDS|COVID-19|Covid-19|[Nn]/(?:cứu|vụ)(?![^\W_])|[^\s,;:.()|\"“”’/-]+)")
_LIMIT = 30


@dataclass(frozen=True, slots=True)
class Token:
    separator: str
    """ " ", "," or "-"."""
    word: str
    start: int
    end: int


def tokens_at(text: str, at: int) -> list[Token]:
    """The words from ``at`` on up to what no name goes over; so many of them at most."""
    out: list[Token] = []
    while len(out) < _LIMIT and (found := _TOKEN.match(text, at)):
        out.append(Token(found[1].strip() or " ", found[2], found.start(2), found.end()))
        at = found.end()
    return out


def beside(tokens: Sequence[Token], index: int) -> str:
    """The word at ``index`` where only a space stands before it."""
    return tokens[index].word if index < len(tokens) and tokens[index].separator == " " else ""
