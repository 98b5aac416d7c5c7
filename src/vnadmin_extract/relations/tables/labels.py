"""The names of a table's rows: their numbering, and the rows above that they are parts of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ...patterns import Pattern
from .columns import SERIAL
from .sheets import Span

_MARK = Pattern(
    r"(?P<part>(?i:phần\s+\w+))|(?P<roman>X{0,3}(?:IX|IV|V?I{1,3}|V|X))(?:[.)]|$|\s)|(?P<upper>[A-HĐ])(?:[.)]|$)"
    r"|(?P<decimal>\d{1,3}(?:\.\d{1,3})+)\.?|(?P<arabic>\d{1,3})[.)]?(?!\S)|\(?(?P<letter>[a-zđ])(?:\)|\.|$)|"
    r"(?P<dash>[-–—_])|(?P<plus>[+*•])"
)
_NUMBERED = Pattern(r"(?:[IVX]{1,5}|[A-HĐ]|\d{1,3}|[a-zđ])[.)]\s*[^\W\d]")
_LEVELS = {"part": 0, "upper": 1, "roman": 2, "arabic": 3, "decimal": 4, "letter": 5, "dash": 6, "plus": 7}
_OF_WHICH = Pattern(r"(?i)(?:trong\s+đó|bao\s+gồm|gồm|chia\s+ra)\s*[:,]?\s*(?:-\s*)?")
_ASIDE = Pattern(r"\s*\([^()]*(?:\([^()]*\)[^()]*)*\)")
_HEADLINE = Pattern(r"(?i)(?:các\s+|nhóm\s+|một\s+số\s+)*(?:chỉ\s+tiêu|mục\s+tiêu|lĩnh\s+vực|về\b|tổng)")
SECTION_LEVEL = 2
"""Rows up to this level (parts, A, I) are headings of the table, not totals of rows."""


@dataclass(frozen=True, slots=True)
class Above:
    """A row that later ones may be parts of: its level, name, unit and drafts by column."""

    level: int
    name: str
    drafts: dict[int, int]
    unit: Span | None = None
    part: bool = False


@dataclass(frozen=True, slots=True)
class Label:
    """A row's name, its level in the numbering, and whether it is a part of the row above it."""

    name: str
    level: int
    part: bool
    of_which: bool = False


def read_label(
    text: str, name: Span | None, serial: Span | None, above: Sequence[Above], counted: bool
) -> Label | None:
    """The label of a row from the cells of its name and serial number; None for a row without one.

    ``counted``: the table has a column of serial numbers, so that a row without one belongs to a row with one.
    """
    if name is None:
        # A section's heading that stands in the first cell whole.
        heading = " ".join(text[serial[0] : serial[1]].split()) if serial else ""
        return Label(heading, 0, False) if len(heading.split()) > 1 else None
    words = " ".join(text[name[0] : name[1]].split())
    number = text[serial[0] : serial[1]].strip() if serial else ""
    shifted = serial is not None and not SERIAL.match(number) and not number.isdecimal()
    if shifted or not any(c.isalpha() for c in words):
        return None  # cells stand under the wrong heads: no value is better than another row's or column's
    mark = _MARK.match(text[serial[0] : serial[1]]) if serial else None
    own = _MARK.match(words) if mark is None else None
    if own and (own.lastgroup in ("dash", "plus", "decimal") or (serial is None and _NUMBERED.match(words))):
        mark = own
        words = words[own.end() :].strip()
    level = _LEVELS[mark.lastgroup] if mark and mark.lastgroup else _LEVELS["arabic"]
    if mark and mark.lastgroup == "decimal":
        level = _LEVELS["decimal"] if mark[0].count(".") == 1 else _LEVELS["letter"]
    of_which = _OF_WHICH.match(words)
    if of_which:
        words = words[of_which.end() :] or words
    if mark is None and (of_which or (counted and _only_names(above))):
        level = _LEVELS["dash"]
    words = words.strip(" :;*").lstrip("-–—+_ ")
    if not words:
        return None
    return Label(words, level, level > _LEVELS["arabic"] or bool(of_which), bool(of_which))


def _only_names(above: Sequence[Above]) -> bool:
    """Whether the last row with a number of its own holds no values: what follows without one says what it has."""
    numbered = next((a for a in reversed(above) if a.level < _LEVELS["dash"]), None)
    return numbered is not None and not numbered.drafts


def full_name(label: Label, above: Sequence[Above]) -> str:
    """The row's name behind those of the rows above that hold no values and only name what their parts measure."""
    if not label.part:
        return label.name
    names: list[str] = []
    for row in reversed(above):
        if row.drafts or (row.level <= SECTION_LEVEL and (names or _HEADLINE.match(row.name))):
            break
        names.append(_ASIDE.sub("", row.name) or row.name)
    parts = [name for name in reversed(names) if not label.name.lower().startswith(name.lower())]
    return " - ".join([*parts, label.name])
