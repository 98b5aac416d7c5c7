"""Actors that are no bodies of state: places ("Các tỉnh A, B khẩn trương …"), enterprises, schools, investors."""

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
    rf"\s*[(,]\s*(?:đặc\s+biệt|nhất|trọng\s+tâm|trước\s+hết)\s+là\s+"
    rf"({_KIND}\s+{_NAME}(?:(?:\s*,\s*|\s+và\s+)(?:các\s+)?{_PART})*)"
)
_COMPANY = re.compile(
    r"(?<![\w-])(?:(?P<each>[Cc]ác|[Nn]hững)\s+)?(?:[Tt]ập đoàn|[Tt]ổng công ty|[Cc]ông ty|[Dd]oanh nghiệp|[Cc]hủ đầu tư|"
    r"[Nn]hà đầu tư|[Nn]hà thầu|[Tt]ổ chức tín dụng|[Nn]gân hàng thương mại|[Tt]rường|[Bb]ệnh viện|[Hh]iệp hội|"
    rf"[Hh]ợp tác xã)(?=\s)[^.;:\n]{{0,130}}?(?=\s+(?:{words.TWO_SYLLABLES})\b)"
)
_UNNAMED = re.compile(r"(?:,|;|\bvà)\s+((?:các|những|mỗi|từng)\s+[^,;:().]{3,60}?)(?=\s*(?:[,;:]|và\s|$))")


def unnamed_actors(text: str, start: int, end: int) -> list[AgencyMention]:
    """Groups of bodies between a known one and its order that no one recognised: "… và các chủ đầu tư"."""
    return [
        AgencyMention(
            start=found.start(1),
            end=found.end(1),
            canonical=" ".join(found[1].split()),
            collective=True,
            rule="plain_actor",
            confidence=0.6,
        )
        for found in _UNNAMED.finditer(text, start, end)
    ]


def plain_actors(text: str, agencies: Sequence[AgencyMention]) -> list[AgencyMention]:
    """The places and enterprises that open a clause, or follow a word of order, right before an order's words."""
    known = sorted(agencies, key=lambda a: a.start)
    return sorted([*_places(text, known), *_enterprises(text, known)], key=lambda a: a.start)


def _enterprises(text: str, agencies: Sequence[AgencyMention]) -> list[AgencyMention]:
    starts = [a.start for a in agencies]
    found = []
    for company in _COMPANY.finditer(text):
        start, end = company.span()
        index = bisect_right(starts, end) - 1
        if (index >= 0 and agencies[index].end > start) or not _opens_clause(text, start):
            continue
        rest = text[end : end + 60].lstrip(" ,")
        if words.NOT_AN_ORDER.match(rest) or re.search(r"(?i)\b(?:đã|được|là|có|để|sẽ)\b", company[0]):
            continue
        surface = " ".join(company[0].split())
        found.append(
            AgencyMention(
                start=start,
                end=end,
                canonical=surface,
                collective=bool(company["each"]),
                rule="plain_actor",
                confidence=0.6,
            )
        )
    return found


def _opens_clause(text: str, start: int) -> bool:
    """Whether a clause begins at ``start``, or a word of order stands right before it."""
    before = text[max(0, start - 14) : start]
    opens = not before.strip() or before.rstrip(" ")[-1:] in "\n.;:)-+*" or text[start - 1 : start] == "\n"
    return opens or bool(_ORDERED.search(before))


def _places(text: str, agencies: Sequence[AgencyMention]) -> list[AgencyMention]:
    starts = [a.start for a in agencies]
    found: list[AgencyMention] = []
    for enumeration in _ENUMERATION.finditer(text):
        start, end = enumeration.span()
        index = bisect_right(starts, end) - 1
        if index >= 0 and agencies[index].end > start:
            continue
        if not _opens_clause(text, start):
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
                rule="plain_actor",
                confidence=0.7,
            )
        )
    return places
