"""Rows that are places: which place a row's label is, and what the heads of its columns measure there."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...letters import compile_vi
from ...linking.places import province_named
from ...linking.units import is_unit_name
from ...patterns import Pattern
from .columns import Column

_KIND = (
    r"(?:[Tt]ỉnh|[Tt]hành phố|[Tt]hị xã|[Hh]uyện|[Qq]uận|[Pp]hường|[Xx]ã|[Tt]hị trấn|[Đđ]ặc khu|TP|Tp|TX|Tx|TT|H|P|X|Q)"
)
# A unit and its name, which may also be a number ("Phường 5"); of a few words, since names are.
_PLACE = compile_vi(
    rf"(?P<kind>{_KIND})[.:]?\s*(?P<name>(?:[{{U}}][\w'’]*|\d{{1,2}})(?:[\s-]+(?:[{{U}}][\w'’]*|\d{{1,2}})){{0,4}})$"
)
_SHORT = Pattern(r"(?:TP|Tp|TX|Tx|TT|H|P|X|Q)$")
_BARE = compile_vi(r"[{U}][\w'’]*(?:[\s-]+[{U}][\w'’]*){0,4}$")
_WHOLE = Pattern(r"(?i)(?:toàn|cả)\s+(?:tỉnh|quốc|thành\s+phố|huyện|thị\s+xã|xã|nước|ngành)$")
_HEADS = Pattern(r"(?i)địa\s+(?:phương|bàn)|tỉnh|thành\s+phố|thị\s+xã|huyện|quận|phường|xã|đơn\s+vị\s+hành\s+chính")
_KINDS_OF_PLACES = r"(?:tỉnh|thành\s+phố|thị\s+xã|huyện|quận|phường|xã|thị\s+trấn|đặc\s+khu|tp|tx|tt)"
_ONLY_PLACES = Pattern(
    rf"(?i)\W*(?:tên\s+)?{_KINDS_OF_PLACES}(?:(?:\s*[,/;-]\s*|\s+(?:và\s+)?){_KINDS_OF_PLACES}){{0,4}}\W*"
)
_SUM = Pattern(r"(?i)(?:tổng|cộng|toàn|cả)(?![^\W_])")
_ASIDE = Pattern(r"\s*\([^()]*\)\s*$")
_LETTERS_FOR = Pattern(r"[^\W\d_a-zà-ỹ]{2,4}")  # "Xã NTM": a kind of communes
_LETTERS = Pattern(r"[^\W\d_]{2}")


def place_of(label: str, head: str) -> str | None:
    """The place that a row's ``label`` names, alone or below a ``head`` of places; None where it names a measure."""
    words = " ".join(label.split())
    if (found := _PLACE.match(words)) and not _LETTERS_FOR.fullmatch(found["name"]):
        known = not _SHORT.match(found["kind"]) or is_unit_name(found["kind"], found["name"]) or province_named(words)
        return words if known or _HEADS.search(head) else None
    if not _HEADS.search(head):
        return None
    if _WHOLE.match(words):
        return words
    if not _BARE.match(words):
        return None
    if _ONLY_PLACES.fullmatch(head) and " " in words and not _SUM.match(words):
        return words  # no list holds all communes that there were
    named = is_unit_name("huyện", words) or is_unit_name("xã", words) or province_named(words) is not None
    return words if named else None


def are_places(labels: Sequence[str], head: str) -> bool:
    """Whether most of a table's rows are places."""
    return bool(labels) and 2 * sum(place_of(label, head) is not None for label in labels) > len(labels)


def measure_of(column: Column) -> str:
    """What the head of a column of places measures: its words without the unit; nothing of a bare time."""
    words = _ASIDE.sub("", column.name).strip()
    rest = words.replace(column.period.text, "") if column.period else words
    return words if _LETTERS.search(re.sub(r"(?i)năm|tháng|quý|ngày", "", rest)) else ""
