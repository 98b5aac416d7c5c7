"""Automatic numbers of Word's lists, counted through a document and written as Word prints them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

_BULLETS: Final = ("-", "–", "+", "*", "•", "o")


@dataclass(frozen=True, slots=True)
class Level:
    """One level of a list: how its number is written (``pattern`` with %1 to %9) and where it starts.

    ``restart`` is the level (from 1) after which it starts anew, None for any above it; ``style`` the paragraph
    style that is linked to it.
    """

    form: str
    pattern: str
    start: int
    restart: int | None = None
    style: str = ""


class Numbering:
    """``lists``: the levels of each list; ``numbers``: the list that each number used in paragraphs belongs to;
    ``starts``: levels at which a number begins its list anew, and with what."""

    def __init__(
        self, lists: dict[str, dict[int, Level]], numbers: dict[str, str], starts: dict[tuple[str, int], int]
    ) -> None:
        self._lists, self._numbers, self._starts = lists, numbers, dict(starts)
        self._counts: dict[tuple[str, int], int] = {}

    def levels(self, number: str) -> dict[int, Level]:
        return self._lists.get(self._numbers.get(number, ""), {})

    def label(self, number: str, index: int) -> str:
        """The label of the next paragraph of ``number`` at level ``index``; empty where there is no such list."""
        levels = self.levels(number)
        if index not in levels:
            return ""
        name = self._numbers[number]
        key = (name, index)
        if (number, index) in self._starts:
            self._counts[key] = self._starts.pop((number, index))
        else:
            self._counts[key] = self._counts.get(key, levels[index].start - 1) + 1
        for deeper in [k for k in self._counts if k[0] == name and k[1] > index]:
            restart = levels[deeper[1]].restart
            if restart is None or index < restart:
                del self._counts[deeper]
        return self._write(name, levels, index)

    def _write(self, name: str, levels: dict[int, Level], index: int) -> str:
        level = levels[index]
        if level.form == "bullet":
            return level.pattern if level.pattern in _BULLETS else "-"
        text = level.pattern
        for place in range(index, -1, -1):
            if f"%{place + 1}" in text and place in levels:
                count = self._counts.setdefault((name, place), levels[place].start)
                text = text.replace(f"%{place + 1}", _numeral(count, levels[place].form))
        return text.strip()


def _numeral(count: int, form: str) -> str:
    if form in ("lowerRoman", "upperRoman"):
        roman = _roman(count)
        return roman if form == "upperRoman" else roman.lower()
    if form in ("lowerLetter", "upperLetter"):
        letter = chr(ord("a") + (count - 1) % 26) * ((count - 1) // 26 + 1)
        return letter.upper() if form == "upperLetter" else letter
    if form == "decimalZero":
        return f"{count:02d}"
    return "" if form == "none" else str(count)


def _roman(count: int) -> str:
    text = ""
    for value, sign in (
        (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")
    ):  # fmt: skip
        text += sign * (count // value)
        count %= value
    return text
