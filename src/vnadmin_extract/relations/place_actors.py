"""Places that are told to act as if they were bodies: "Các tỉnh A, B và thành phố C khẩn trương hoàn thiện …"."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from ..mentions import AgencyMention
from . import task_words as words

_NAME = rf"[{words.UPPER}][\w.]*(?:\s+[{words.UPPER}][\w.]*|\s+-\s+[{words.UPPER}][\w.]*){{0,4}}"
_KIND = r"(?:[Tt]ỉnh|[Tt]hành\s+phố|[Tt]hị\s+xã|[Hh]uyện|[Qq]uận|TP\.?)"
_PART = rf"(?:(?:[Cc]ác\s+)?{_KIND}(?:\s*,\s*(?:tỉnh|thành\s+phố))?\s*:?\s+)?{_NAME}"
_ENUMERATION = re.compile(
    rf"(?:[Cc]ác\s+)?{_KIND}(?:\s*,\s*(?:tỉnh|thành\s+phố))?\s*:?\s+{_NAME}(?:(?:\s*,\s*|\s+và\s+)(?:các\s+)?{_PART})*"
    r"(?=\s*,?\s+[^\W\d_])"
)
_EACH = re.compile(rf"(?:(?P<kind>{_KIND})(?:\s*,\s*(?:tỉnh|thành\s+phố))?\s*:?\s+)?(?P<name>{_NAME})")
_ORDERED = re.compile(r"(?i)\b(?:giao|yêu\s+cầu|đề\s+nghị)\s+$")


_SINGLED_OUT = re.compile(
    rf"\s*[(,]\s*(?:đặc\s+biệt|nhất|trọng\s+tâm|trước\s+hết)\s+là\s+({_KIND}\s+{_NAME}(?:(?:\s*,\s*|\s+và\s+)(?:các\s+)?{_PART})*)"
)


def place_actors(text: str, agencies: Sequence[AgencyMention]) -> list[AgencyMention]:
    """The places that open a clause, or follow a word of order, right before an order's words."""
    starts = [a.start for a in agencies]
    found: list[AgencyMention] = []
    for enumeration in _ENUMERATION.finditer(text):
        start, end = enumeration.span()
        index = bisect_right(starts, end) - 1
        if index >= 0 and agencies[index].end > start:
            continue
        before = text[max(0, start - 14) : start]
        opens = not before.strip() or before.rstrip(" ")[-1:] in "\n.;:)-+*" or text[start - 1 : start] == "\n"
        if not (opens or _ORDERED.search(before)):
            continue
        rest = text[end : end + 60].lstrip(" ,")
        if not words.OPENING.match(rest) or words.NOT_AN_ORDER.match(rest):
            continue
        found.extend(_each(text, start, end))
    for group in agencies:
        if group.collective and (places := _SINGLED_OUT.match(text, group.end)):
            index = bisect_right(starts, places.end(1)) - 1
            if agencies[index].end <= places.start(1):
                found.extend(_each(text, *places.span(1)))
    return found


def _each(text: str, start: int, end: int) -> list[AgencyMention]:
    kind = "tỉnh"
    places = []
    for place in _EACH.finditer(text, start, end):
        if place["kind"]:
            kind = "thành phố" if place["kind"].startswith("TP") else " ".join(place["kind"].lower().split())
        places.append(
            AgencyMention(
                start=place.start(),
                end=place.end(),
                canonical=f"{kind} {' '.join(place['name'].split())}",
                collective=False,
                rule="place_actor",
                confidence=0.7,
            )
        )
    return places
