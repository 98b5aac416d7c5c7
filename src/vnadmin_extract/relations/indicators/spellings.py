"""Of spellings that are both right the one that the rules are written in: "cùng kì" is "cùng kỳ", "tháng 8-2018" is
"tháng 8/2018"."""

from __future__ import annotations

from dataclasses import replace

from ...document import StructuredText
from ...patterns import Pattern

_SPELLINGS = (("ùng kì", "ùng kỳ"), ("luỹ", "lũy"), ("Luỹ", "Lũy"), ("LUỸ", "LŨY"))
# "tháng 10.2014", "tháng 8-2018", "ngày 15.9"
_DOTTED = Pattern(
    r"(?i)(?<=tháng )(\d{1,2})[.-](?=(?:19|20)\d\d(?!\d))|"
    r"(?<=ngày )(?<!mỗi ngày )(?<!một ngày )(?<!\d ngày )(\d{1,2})\.(?=\d{1,2}(?![\d,]))"
)


def spelt_one_way(text: StructuredText) -> StructuredText:
    """Of spellings that are both right the one that the rules are written in; offsets stay as they are."""
    said = text.text
    for other, ours in _SPELLINGS:
        if other in said:
            said = said.replace(other, ours)
    said = _DOTTED.sub(lambda m: f"{m[1] or m[2]}/", said)
    return text if said == text.text else replace(text, text=said)
