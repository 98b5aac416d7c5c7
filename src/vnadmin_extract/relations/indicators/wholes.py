"""A whole whose parts are listed before its amount: "Tổng vốn đầu tư bao gồm vốn cấp mới, vốn điều chỉnh và vốn góp đạt
15 tỷ USD"."""

from __future__ import annotations

import re

_CONSISTS = re.compile(r"(?i)(?P<whole>[^,;:.]{4,70}?)\s(?:(?:tính )?đến (?:ngày )?[\d/]{3,10}\s)?bao gồm\s$")
_LISTED_PARTS = re.compile(r"[^,;:]+,[^;:]*\svà\s[^;:]*\s(?:đạt|là|ước|ước đạt)\s*$")


def whole_of_parts(text: str, stretch: str, begin: int, end: int) -> str:
    """The words that name the whole where ``stretch``, which ends at ``end``, lists its parts, else ``stretch``;
    ``begin`` is where the sentence does."""
    if " và " not in stretch or not _LISTED_PARTS.match(stretch):
        return stretch
    whole = _CONSISTS.fullmatch(text, begin, end - len(stretch))
    return f"{whole['whole']} " if whole else stretch
