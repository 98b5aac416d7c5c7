"""Bodies that a letter speaks to by no name of their own: "Quý cơ quan", "Giám đốc Sở"; "Kính gửi" says who."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from ....mentions import AgencyMention
from ....patterns import Pattern
from ....signs import matches, places
from . import words

ADDRESSEES = Pattern(
    r"(?:(?i:kính\s+gửi)\s*:?|(?m:^)[^;.:\n]{0,110}(?:điện|ĐIỆN)\s*:[ *]*\n)(?:[^\n]*(?:\n\s*[-+*•][^\n]*)*)"
)
"""The addressees' lines: the one of "Kính gửi" and the listed ones below it, those below who telegraphs."""
_SPOKEN_TO = Pattern(
    rf"(?:[Qq]uý\s+(?P<kind>(?i:sở|bộ|ban|cục|tổng\s+cục|chi\s+cục|ủy\s+ban|uỷ\s+ban|ubnd|cơ\s+quan|đơn\s+vị|"
    rf"địa\s+phương|công\s+ty))"
    rf"|(?:[Gg]iám\s+đốc|[Ll]ãnh\s+đạo)\s+(?P<office>Sở))(?=\s+(?:[{words.LOWER}])|\s*[,:])"
)
_SIGNS = ("ính gửi", "ÍNH GỬI", "iện:", "IỆN:", "iện :")
_OPENING = 6000
_ANY = ("cơ quan", "đơn vị", "địa phương")


def addressees_in(text: str) -> re.Match[str] | None:
    """The lines that tell whom the paper is for; None in a paper that is for nobody by name."""
    opening = text[:_OPENING]
    return ADDRESSEES.search(opening) if any(sign in opening for sign in _SIGNS) else None


def addressed(text: str, known: Sequence[AgencyMention]) -> Iterator[AgencyMention]:
    """Where ``text`` speaks to its addressees; by the addressee's name where there is one of that kind only."""
    to = addressees_in(text)
    if to is None:
        return
    starts = [a.start for a in known]
    named = known[bisect_left(starts, to.start()) : bisect_left(starts, to.end())]
    for found in matches(
        _SPOKEN_TO, text, places(text, "Quý ", "quý ", "Giám đốc Sở", "giám đốc Sở", "lãnh đạo Sở", "Lãnh đạo Sở")
    ):
        kind = " ".join((found["kind"] or found["office"]).lower().split())
        bodies = [a for a in named if kind in _ANY or a.canonical.lower().startswith(kind)]
        span = (found.start("office") if found["office"] else found.start(), found.end())
        if found["office"] and len(bodies) != 1:
            continue
        yield AgencyMention(
            start=span[0],
            end=span[1],
            canonical=bodies[0].canonical if len(bodies) == 1 else " ".join(text[span[0] : span[1]].split()),
            collective=False,
            level=bodies[0].level if len(bodies) == 1 else None,
            agency_id=bodies[0].agency_id if len(bodies) == 1 else None,
            rule="plain_actor",
            confidence=0.6,
        )
