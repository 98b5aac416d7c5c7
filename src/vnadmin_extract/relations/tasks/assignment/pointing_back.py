"""Bodies that a sentence points back to by their kind: "… gửi Sở A; | Sở này | có trách nhiệm thẩm định hồ sơ"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from ....mentions import AgencyMention
from ....patterns import Pattern

_THIS = Pattern(
    r"(?<=[.;,]\s)(?P<body>(?P<kind>Sở|Bộ|Ban|Cục|Chi cục|Tổng cục|Vụ|Phòng|Viện|Trung tâm|Văn phòng|Hội|Quỹ|Công ty|"
    r"Tập đoàn|Tổng công ty)\s+(?:này|nói\s+trên|nêu\s+trên))\s+"
    r"(?:(?:phải|cần)\s|(?:có|chịu)\s+trách\s+nhiệm(?![^\W_])|có\s+nhiệm\s+vụ(?![^\W_])|chủ\s+trì(?![^\W_]))"
)
_REACH = 600


def pointed_back(text: str, known: Sequence[AgencyMention]) -> Iterator[AgencyMention]:
    """Each of them as the only body of that kind that is named before it in the same line; of several none is meant for
    sure."""
    if " này " not in text and " trên " not in text:
        return
    for found in _THIS.finditer(text):
        at, kind = found.start(), f"{found['kind']} "
        line = max(text.rfind("\n", 0, at), at - _REACH)
        named = [b for b in known if line < b.start < at and b.canonical.startswith(kind) and not b.collective]
        if len({b.canonical for b in named}) == 1:
            start, end = found.span("body")
            yield replace(max(named, key=lambda b: b.start), start=start, end=end)
