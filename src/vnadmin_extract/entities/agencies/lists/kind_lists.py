"""Lists of bodies of one kind that is written once, before a colon: "các Cục: Thú y, Trồng trọt", "các Hội: Nông dân,
Cựu chiến binh". What stands between the commas is the rest of each name."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache

from ....letters import compile_vi
from ....linking.fold import fold
from ....linking.places import province_named
from ....linking.registry import CENTRAL, PROVINCIAL
from ....patterns import Pattern
from ....signs import matches, places
from ..names.canonical import expand
from ..names.capitals import Capitals
from ..names.edges import close_name_end
from ..names.named import Named
from ..names.sectors import field_regex
from ..names.territories import territory_after

NameAt = Callable[[int], int | None]
"""Where the body that is written out at an offset ends; None where there is none."""

_OPENING = compile_vi(
    r"(?:[Cc]ác |\d\d )(?P<head>[Tt]ổng cục|Cục|Vụ|Viện|Chi cục|Ban|Trung tâm|Học viện|Ủy ban|Hội|Đội|Trạm|Hạt|"
    r"[Tt]rường)(?: (?:trực )?thuộc Bộ)?: ?(?=[{U}])"
)
# The same without "các": "phối hợp với Trạm: Khuyến nông, Thú y".
_BARE_OPENING = compile_vi(r"(?P<head>Tổng cục|Chi cục|Cục|Vụ|Trung tâm|Hội|Trạm|Hạt): (?=[{U}][{L}])")
_BARE_SIGNS = ("cục: ", "Cục: ", "Vụ: ", "tâm: ", "Hội: ", "Trạm: ", "Hạt: ")
_LONGEST_HEAD = len("Trung tâm")
# Kinds whose bodies are told apart by a number, a numeral or a name: "các Khu Quản lý đường bộ: II, III".
_NUMBERED = compile_vi(
    r"[Cc]ác (?P<head>Khu [Qq]uản lý đường bộ|Ban (?:[Qq]uản lý dự án|QLDA)|Quân khu|Quân đoàn|Kiểm toán [Nn]hà nước "
    r"khu vực|(?:Chi cục |Cục )?(?:Hải quan|Dự trữ [Nn]hà nước|Thuế|Thống kê) khu vực): (?=[{U}\d])"
)
_NUMBER = compile_vi(r"(?:\d{1,3}|[IVX]{1,5}|[{U}][{L}]+(?: [{U}][{L}]+){0,4})(?![^\W_])(?! ?[/.]\d)")
_GAP = Pattern(r" ?[,;]\s?(?:và )?| và ")
_COUNTRY = Pattern(r" Việt Nam(?![^\W_])")
_BRACKET = Pattern(r" \([^()\n]{1,30}\)")
# Schools are bodies only where the paragraph is addressed to them.
_ADDRESSES = Pattern(r"(?:^|\n)\W*(?:Kính gửi: ?)?$|[Hh]iệu trưởng $")
# "các Ban: Dân tộc, Quản lý các khu công nghiệp"
_MANAGED = "Quản lý"
_FULL = {"Hội Phụ nữ": "Hội Liên hiệp Phụ nữ"}


def kind_lists(capitals: Capitals, several: list[int], name_at: NameAt) -> Iterator[Named]:
    """The items of all such lists; letters that stand for names ("các Vụ: TH, KT") make none."""
    text = capitals.text
    bare = (_bare_opening(text, sign) for sign in places(text, *_BARE_SIGNS))
    for opening in (*matches(_OPENING, text, several), *(found for found in bare if found)):
        if text[opening.start() - 1 : opening.start()].isalnum():
            continue
        head = opening["head"].capitalize()
        if head == "Trường" and not _ADDRESSES.search(text, max(0, opening.start() - 24), opening.start()):
            continue
        items = list(_items(text, opening.end(), head, name_at))
        if len(items) > 1:
            yield from items
    for opening in matches(_NUMBERED, text, several):
        yield from _numbered(text, opening)


def _bare_opening(text: str, sign: int) -> re.Match[str] | None:
    """The head that ends in a colon behind ``sign`` and is no part of another list's."""
    found = _BARE_OPENING.search(text, max(0, sign - _LONGEST_HEAD), sign + 12)
    return found if found and not text.endswith(("ác ", " thuộc "), 0, found.start()) else None


def _numbered(text: str, opening: re.Match[str]) -> Iterator[Named]:
    at = opening.end()
    while found := _NUMBER.match(text, at):
        end = found.end()
        if found[0].isalpha() and not found[0].isupper():  # one word: "Đường sắt đô thị"
            whole = text[at : close_name_end(text, at - 1, series=False)].partition(" và ")[0]
            end = max(end, at + len(whole))
        name = expand(f"{opening['head']} {text[at:end]}")
        yield Named(at, end, name, "elliptic", opening["head"], name, "", 0.85)
        gap = _GAP.match(text, end)
        if not gap:
            return
        at = gap.end()


def _items(text: str, at: int, head: str, name_at: NameAt) -> Iterator[Named]:
    while text[at : at + 1].isupper() and name_at(at) is None:
        first = at + len(_MANAGED) if head == "Ban" and text.startswith(f"{_MANAGED} ", at) else at - 1
        end = close_name_end(text, first, series=False)
        if end <= at or text[at:end].isupper() or province_named(text[at:end]):
            return
        if head == "Trường" and (place := territory_after(text, end)):
            end = place.end
        country = _COUNTRY.match(text, end)
        whole = country.end() if country else end
        if " và " in text[at:end] and text[whole : whole + 1] != "," and not _one_name(text, head, text[at:whole]):
            whole, country = text.rindex(" và ", at, end), None  # "A, B và C": the last two of the list
        end = whole
        name = f"{head} {text[at:end]}"
        name = _FULL.get(name, name)
        yield Named(at, end, name, "elliptic", head, name, "Việt Nam" if country else "", 0.85)
        if bracket := _BRACKET.match(text, end):
            end = bracket.end()
        gap = _GAP.match(text, end)
        if not gap:
            return
        at = gap.end()


def _one_name(text: str, head: str, name: str) -> bool:
    """The registry or the document knows a body that is called so with its "và"."""
    return fold(name) in _known() or field_regex().fullmatch(name) is not None or f"{head} {name}" in text


@cache
def _known() -> frozenset[str]:
    return frozenset(
        fold(name).partition(f"{head} ")[2]
        for name in (*CENTRAL, *PROVINCIAL)
        for head in ("cuc", "vu", "vien", "ban", "trung tam")
        if f"{head} " in fold(name)
    )
