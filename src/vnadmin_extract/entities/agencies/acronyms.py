"""Acronyms that the tables do not hold, read by the initials of names: those of the document, then the registry's."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache

from ...document import StructuredText
from ...linking.registry import CENTRAL, FRONT, MINISTERIAL, PROVINCIAL
from ...patterns import Pattern
from .names.known_names import known_names
from .names.named import Named

_ACRONYM = Pattern(r"(?<![\w&])(?=[A-ZĐƯ&]*[A-ZĐƯ]{2})[A-ZĐƯ][A-ZĐƯ&]{2,}(?![\w&])")
_WORD = Pattern(r"[^\W\d_]+")
_ALONE = Pattern(r"(?<![\w&/-])[A-ZĐ][A-ZĐ&]{3,9}(?![\w&/-])")
# Where the paper is filed: "Lưu: VT, TCTS" is by the letters of a unit or a clerk.
_FILED = Pattern(r"(?<![^\W_])Lưu(?![^\W_])[^;\n]*$")
UNREAD = 0.6
"""How sure a body is whose acronym stays unread."""
READ = 0.85


def spelled_out(named: Sequence[Named]) -> list[Named]:
    """``named`` with the acronyms in their names spelled out; those that no name explains stay, and are less sure."""
    names = dict.fromkeys(body.bare for body in named)
    unread = {name for name in names if _ACRONYM.search(name)}
    if not unread:
        return list(named)
    known = [name for name in names if name not in unread]
    return [_spelled(body, known) if body.bare in unread else body for body in named]


def _spelled(body: Named, known: Sequence[str]) -> Named:
    found = None if body.bare.isupper() else _ACRONYM.search(body.bare)
    if not found or not (head := body.bare[: found.start()].strip()):
        return body
    for name in (*known, *_registry()):
        if name.startswith(f"{head} ") and (words := _explained(found[0], name[len(head) + 1 :])):
            return replace(
                body,
                canonical=body.canonical.replace(found[0], words, 1),
                bare=body.bare.replace(found[0], words, 1),
                confidence=min(body.confidence, READ),
            )
    return replace(body, confidence=min(body.confidence, UNREAD))


def _explained(acronym: str, name: str) -> str:
    """The beginning of ``name`` whose initials are ``acronym``, with or without a sign for "và"; "" if none."""
    letters, at = acronym.replace("&", ""), 0
    for word in _WORD.finditer(name):
        if word[0] == "và":
            continue
        if word[0][0].upper() != letters[at]:
            return ""
        at += 1
        if at == len(letters):
            return name[: word.end()]
    return ""


def initials(name: str) -> str:
    """ "Bộ Giao thông vận tải" → "BGTVT"."""
    return "".join(word[0].upper() for word in _WORD.findall(name) if word != "và")


@cache
def _registry() -> tuple[str, ...]:
    return (*CENTRAL, *PROVINCIAL, *FRONT, *MINISTERIAL, *known_names())


@cache
def _by_initials() -> dict[str, str]:
    """Registry names by their initials, where these belong to one name only."""
    names: dict[str, set[str]] = {}
    for name in _registry():
        names.setdefault(initials(name), set()).add(name)
    return {short: next(iter(full)) for short, full in names.items() if len(full) == 1 and len(short) > 3}


def in_recipients(text: str, structured: StructuredText) -> Iterator[Named]:
    """Bodies written by their initials alone in a list of recipients: "- BGTVT;"."""
    table = _by_initials()
    for paragraph in structured.paragraphs:
        if paragraph.zone == "recipients":
            for found in _ALONE.finditer(text, paragraph.start, paragraph.end):
                name = table.get(found[0].replace("&", ""))
                if name and not _FILED.search(text, paragraph.start, found.start()):
                    yield Named(found.start(), found.end(), name, "acronym", name.split()[0], name, "", READ)
