"""All groups that are told by a kind of body, whichever the kind."""

from __future__ import annotations

from collections.abc import Iterator

from ..names.capitals import Capitals
from .common_names import find_common_names
from .councils import find_councils
from .enterprises import find_enterprises
from .unions import find_unions


def find_named_groups(capitals: Capitals, text: str) -> Iterator[tuple[int, int]]:
    """The spans of the groups of councils and offices, firms, unions and common names, kind by kind."""
    yield from find_councils(capitals)
    yield from find_enterprises(text)
    yield from find_unions(text)
    yield from find_common_names(text)
