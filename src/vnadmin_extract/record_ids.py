"""The ids of records ("task-3f2a…"), made of kind and place where they are written: kept from the start, those of a
long document take megabytes."""

from __future__ import annotations

import hashlib
from collections.abc import Container, Iterable
from typing import Protocol


class Placed(Protocol):
    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


def place(draft: Placed) -> tuple[int, int]:
    return draft.start, draft.end


class RecordIds:
    """Ids within one document. Drafts are told apart by identity: equal ones are different records."""

    def __init__(self, doc_id: str) -> None:
        self._doc_id = doc_id
        self._numbers: dict[int, int] = {}
        """Of the drafts of one kind at one place the second is 1, the third 2 …"""
        self._kinds: dict[int, str] = {}

    def take(self, kind: str, drafts: Iterable[Placed], referred: Container[int]) -> None:
        """Number the drafts of one kind; ``referred`` are the identities of those that other records refer to."""
        number, before = 0, None
        for draft in sorted(drafts, key=place):
            number = number + 1 if before and place(before) == place(draft) else 0
            if number:
                self._numbers[id(draft)] = number
            if id(draft) in referred:
                self._kinds[id(draft)] = kind
            before = draft

    def of(self, kind: str, draft: Placed) -> str:
        """The id of the record that is made of a draft."""
        return self.at(kind, draft.start, draft.end, self._numbers.get(id(draft), 0))

    def referred(self, draft: Placed) -> str | None:
        """The same for a draft that another record refers to; None where no record is made of it."""
        kind = self._kinds.get(id(draft))
        return self.of(kind, draft) if kind else None

    def at(self, kind: str, start: int, end: int, number: int = 0) -> str:
        """The id of a record of a place."""
        key = f"{self._doc_id}/{kind}/{start}/{end}/{number}"
        return f"{kind}-{hashlib.sha256(key.encode()).hexdigest()[:12]}"
