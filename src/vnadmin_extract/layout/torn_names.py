"""Lines of a letterhead that were broken within a name or the country's motto: "ỦY | BAN NHÂN DÂN", "… CỘNG | HÒA XÃ
HỘI …", "BẢO HIỂM XÃ HỘI | VIỆT NAM"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ..document import Mapped
from ..patterns import Pattern
from .entry import Entry, is_caps
from .letterhead import BODY_HEAD

_TOP = 16
"""So many lines from the top may belong to a letterhead."""
_MOTTOS = [line.split() for line in ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")]
_COUNCILS = [name.split() for name in ("ỦY BAN NHÂN DÂN", "HỘI ĐỒNG NHÂN DÂN")]
# What a body's name ends with and no line begins with.
_LAST_OF_NAME = Pattern(r"VIỆT NAM|KHU VỰC (?:[IVX]{1,5}|\d{1,2})")


def mend_letterhead(entries: Sequence[Entry]) -> list[Entry]:
    """``entries`` with such lines at the top made one."""
    out: list[Entry] = []
    for index, entry in enumerate(entries):
        above = out[-1] if out and index < _TOP else None
        if above and not above.cells and not entry.cells and _is_torn(above.text, entry.text):
            space = Mapped(" ", ())
            out[-1] = replace(above, mapped=Mapped.concat([_stripped(above.mapped), space, _stripped(entry.mapped)]))
        else:
            out.append(entry)
    return out


def _stripped(mapped: Mapped) -> Mapped:
    text = mapped.text
    return mapped.slice(len(text) - len(text.lstrip()), len(text.rstrip()))


def _is_torn(above: str, below: str) -> bool:
    """The line ``above`` breaks off within what the line ``below`` goes on with."""
    if len(above) > 160 or len(below) > 160:
        return False
    first, second = _words(above), _words(below)
    if any(_breaks_off(first, second, motto) for motto in _MOTTOS):
        return True
    for council in _COUNCILS:
        rest = council[len(first) :]
        if first and rest and first == council[: len(first)] and second[: len(rest)] == rest:
            return True
    named = len(first) > 2 and BODY_HEAD.match(f"{above.strip()} ") is not None and is_caps(above)
    return named and "VIỆT" not in first and _LAST_OF_NAME.fullmatch(below.strip()) is not None


def _breaks_off(above: Sequence[str], below: Sequence[str], motto: Sequence[str]) -> bool:
    """``above`` ends with the first words of the ``motto``, and ``below`` begins with the rest of it."""
    for count in range(1, len(motto)):
        rest = motto[count:]
        if above[-count:] == motto[:count] and below[: len(rest)] == rest[: len(below)] and len(below) > 0:
            return len(below) > 1 or below == rest
    return False


def _words(line: str) -> list[str]:
    """Its words with the marks of tones where the tables have them; bars and stars between cells part words."""
    plain = line.replace("UỶ", "ỦY").replace("HOÀ", "HÒA").replace("–", "-").replace("|", " ").replace("*", " ")
    return plain.split()
