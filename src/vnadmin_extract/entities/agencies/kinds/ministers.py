"""Ministers named with the heads of the bodies of their rank: "Bộ trưởng, Thủ trưởng cơ quan ngang Bộ" are the
ministries too, though only the others are named as bodies."""

from __future__ import annotations

from ....patterns import Pattern

MINISTERS = "ministers"
"""The rule of such a group: its full name holds more than its words."""
_MINISTERS = Pattern(r"(?<![^\W_])Bộ trưởng(?:[,;]| và|, và) (?:các )?(?:Thủ trưởng|thủ trưởng) $")
_EQUALS = Pattern(r"(?:các )?[Cc]ơ quan ngang [Bb]ộ")


def with_ministries(text: str, start: int, end: int) -> str | None:
    """The full name of the group at ``start`` to ``end`` behind such words: "các Bộ, cơ quan ngang Bộ"."""
    if not _EQUALS.match(text, start, end) or not _MINISTERS.search(text, max(0, start - 32), start):
        return None
    return f"các Bộ, {text[start:end].removeprefix('các ')}"
