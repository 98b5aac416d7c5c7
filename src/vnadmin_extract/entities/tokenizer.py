"""Tokens are syllables, runs of figures and single signs, so that every span of ours begins and ends at one."""

from __future__ import annotations

from pathlib import Path

from spacy.tokens import Doc
from spacy.vocab import Vocab

from ..patterns import Pattern

_TOKEN = Pattern(r"[^\W\d_]+|\d+|[^\S ]+|_+|[^\w\s]")


class SyllableTokenizer:
    """``Doc`` of a text without loss: ``doc.text`` is the text."""

    def __init__(self, vocab: Vocab) -> None:
        self.vocab = vocab

    def __call__(self, text: str) -> Doc:
        words: list[str] = []
        spaces: list[bool] = []
        at = 0
        for token in _TOKEN.finditer(text):
            start, end = token.span()
            if start > at:
                gap = start - at
                if spaces:
                    spaces[-1] = True
                    gap -= 1
                if gap:
                    words.append(" " * gap)
                    spaces.append(False)
            words.append(token[0])
            spaces.append(False)
            at = end
        if at < len(text):
            words.append(text[at:])
            spaces.append(False)
        return Doc(self.vocab, words=words, spaces=spaces)

    # spaCy saves and loads a tokenizer with its pipeline; this one has no state.
    def to_bytes(self, **_: object) -> bytes:
        return b""

    def from_bytes(self, _data: bytes, **_: object) -> SyllableTokenizer:
        return self

    def to_disk(self, _path: str | Path, **_: object) -> None:
        return None

    def from_disk(self, _path: str | Path, **_: object) -> SyllableTokenizer:
        return self
