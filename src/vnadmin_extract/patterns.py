"""Regular expressions that are compiled when they are first used.

The package holds some three thousand of them, of which one document needs about a third; compiling them all takes four
times as long as reading it. Every pattern of a module is a :class:`Pattern`, with the methods of ``re.Pattern`` that
are in use here. Depends on nothing else in the package.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator
from typing import Any

_END = sys.maxsize
_METHODS = ("search", "match", "fullmatch", "finditer", "findall", "split", "sub", "subn")


class Pattern:
    """A pattern, compiled at the first call of one of its methods.

    That call makes the object a :class:`_Compiled`, of which the methods are those of the compiled pattern itself, so
    that every later one goes straight to them: patterns are asked ten thousand times a document.

    ``head`` is what each of its matches begins with, as a pattern of its own: where that is not found the long pattern
    is not compiled. It is for patterns of thousands of letters that few documents need.
    """

    __slots__ = ("_real", *(f"_{name}" for name in _METHODS), "flags", "head", "pattern")

    _real: re.Pattern[str]

    def __init__(self, pattern: str, flags: int = 0, *, head: str | None = None) -> None:
        self.pattern = pattern
        self.flags = flags
        self.head = Pattern(head, flags) if head is not None else None

    def compiled(self) -> re.Pattern[str]:
        """The pattern as ``re`` knows it."""
        self._real = re.compile(self.pattern, self.flags)
        for name in _METHODS:
            setattr(self, f"_{name}", getattr(self._real, name))
        self.__class__ = _Compiled
        return self._real

    def gave(self, found: re.Match[str]) -> bool:
        """Whether ``found`` is a match of this pattern."""
        return found.re is self.compiled()

    def search(self, string: str, pos: int = 0, endpos: int = _END) -> re.Match[str] | None:
        if self.head and not self.head.search(string, pos, endpos):
            return None
        return self.compiled().search(string, pos, endpos)

    def match(self, string: str, pos: int = 0, endpos: int = _END) -> re.Match[str] | None:
        if self.head and not self.head.match(string, pos, endpos):
            return None
        return self.compiled().match(string, pos, endpos)

    def fullmatch(self, string: str, pos: int = 0, endpos: int = _END) -> re.Match[str] | None:
        if self.head and not self.head.match(string, pos, endpos):
            return None
        return self.compiled().fullmatch(string, pos, endpos)

    def finditer(self, string: str, pos: int = 0, endpos: int = _END) -> Iterator[re.Match[str]]:
        if self.head and not self.head.search(string, pos, endpos):
            return iter(())
        return self.compiled().finditer(string, pos, endpos)

    def findall(self, string: str, pos: int = 0, endpos: int = _END) -> list[Any]:
        return self.compiled().findall(string, pos, endpos)

    def split(self, string: str, maxsplit: int = 0) -> list[str | Any]:
        return self.compiled().split(string, maxsplit)

    def sub(self, repl: str | Callable[[re.Match[str]], str], string: str, count: int = 0) -> str:
        return self.compiled().sub(repl, string, count)

    def subn(self, repl: str | Callable[[re.Match[str]], str], string: str, count: int = 0) -> tuple[str, int]:
        return self.compiled().subn(repl, string, count)


class _Compiled(Pattern):
    """A pattern that has been used."""

    __slots__ = ()

    def compiled(self) -> re.Pattern[str]:
        return self._real


for _name in _METHODS:
    setattr(_Compiled, _name, getattr(Pattern, f"_{_name}"))
