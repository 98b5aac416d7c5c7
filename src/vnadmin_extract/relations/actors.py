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
_EACH = re.compile(
    rf"(?:[Cc]ác\s+)?(?:(?P<kind>{_KIND})(?:\s*,\s*(?:tỉnh|thành\s+phố))?\s*:?\s+)?(?P<name>(?!Các\b){_NAME})"
)
_SINGLED_OUT = re.compile(
    rf"\s*[(,]\s*(?:đặc\s+biệt|nhất|trọng\s+tâm|trước\s+hết)\s+là\s+"
    rf"({_KIND}\s+{_NAME}(?:(?:\s*,\s*|\s+và\s+)(?:các\s+)?{_PART})*)"
)
_COMPANY = re.compile(
    r"(?:(?P<each>[Cc]ác|[Nn]hững)\s+)?(?:[Tt]ập đoàn|[Tt]ổng công ty|[Cc]ông ty|[Dd]oanh nghiệp|[Cc]hủ đầu tư|"
    r"[Nn]hà đầu tư|[Nn]hà thầu|[Tt]ổ chức tín dụng|[Nn]gân hàng thương mại|[Bb]ệnh viện|[Hh]iệp hội|[Hh]ợp tác xã|"
    r"[Tt]rường(?=\s+(?:đại học|cao đẳng|trung|học|mầm|tiểu|phổ|chính trị|[A-ZĐ])))"
    rf"(?=\s)[^.;:\n]{{0,130}}?(?=\s+(?:{words.TWO_SYLLABLES})\b)"
)
_CLAUSE = re.compile(r"(?:^|[\n;:.)+*-]|\b(?:[Gg]iao|[Yy]êu cầu|[Đđ]ề nghị)(?= ))[ \t*]*(?=[CcTtHhQqDdNnBb])")
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
    starts = [a.start for a in known]
    found: list[AgencyMention] = []
    for clause in _CLAUSE.finditer(text):
        at = clause.end()
        named = _ENUMERATION.match(text, at)
        if named and _free(known, starts, named.span()) and _ordered(text, named.end()):
            found.extend(_each(text, *named.span()))
            continue
        named = _COMPANY.match(text, at)
        if named and _free(known, starts, named.span()) and _ordered(text, named.end()):
            found.extend(_enterprise(text, named))
    for group in known:
        if (
            group.collective
            and (places := _SINGLED_OUT.match(text, group.end))
            and _free(known, starts, places.span(1))
        ):
            found.extend(_each(text, *places.span(1)))
    return sorted(found, key=lambda a: a.start)


def _free(known: Sequence[AgencyMention], starts: Sequence[int], span: tuple[int, int]) -> bool:
    """Whether no known body stands in ``span``."""
    index = bisect_right(starts, span[1]) - 1
    return index < 0 or known[index].end <= span[0]


def _ordered(text: str, at: int) -> bool:
    rest = text[at : at + 60].lstrip(" ,")
    return bool(words.OPENING.match(rest)) and not words.NOT_AN_ORDER.match(rest)


def _enterprise(text: str, named: re.Match[str]) -> list[AgencyMention]:
    surface = " ".join(named[0].split())
    if re.search(r"(?i)\b(?:đã|được|là|có|để|sẽ)\b", surface):
        return []
    return [
        AgencyMention(
            start=named.start(),
            end=named.end(),
            canonical=surface,
            collective=bool(named["each"]),
            rule="plain_actor",
            confidence=0.6,
        )
    ]


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
