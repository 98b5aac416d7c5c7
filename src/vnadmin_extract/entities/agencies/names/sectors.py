"""Ministries and departments: a head and a field, written in full or shortened ("Sở Nông nghiệp và PTNT")."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import cache

from ....patterns import Pattern
from .edge_words import PREDICATES
from .edges import acts
from .named import Named
from .patterns import FIELDS, FULL, NOT_DEPARTMENTS, OFFICE_FIELDS, SECTORS, SHORT
from .territories import territory_after

_JOIN = "(?: ?, ?| ?- ?| ?& ?| và | )?"
SEPARATOR = Pattern(r" ?(?:[,;]| - ?|/)\s?(?:và )?| và | ?& ?")
_NEXT_WORDS = Pattern(r" ([^\W\d_]+)(?: ([^\W\d_]+))?")


def _ordered(fields: tuple[str, ...]) -> list[str]:
    return sorted(fields, key=lambda f: (f.count("|"), len(f)), reverse=True)


def _part(part: str) -> str:
    words = re.escape(part).replace(r"\ ", " ")
    return f"(?:{words}|{SHORT[part]})" if part in SHORT else words


def _pattern(fields: tuple[str, ...]) -> str:
    """All fields, longest first, in full or shortened, with any joining signs."""
    return "(?:" + "|".join(map(_joined, _ordered(fields))) + r")(?![^\W\d_])"


def _joined(field: str) -> str:
    """A field; of three parts "và" stands before the last: "Văn hóa và Thể thao, Du lịch" are two fields."""
    parts = [_part(p) for p in field.split("|")]
    two = rf"(?!{parts[0]} và {parts[1]},)" if len(parts) == 3 else ""
    return two + _JOIN.join(parts)


@cache
def sector_pattern() -> str:
    """A regular expression of a head with its field, as groups ``shead`` and ``field``."""
    every = _pattern((*FIELDS, *OFFICE_FIELDS))
    return (
        rf"(?P<shead>Sở|(?<!CƠ )(?<!TRỤ )SỞ|Bộ|(?<!CÁN )(?<!NỘI )(?<!ĐƯỜNG )(?<!ĐỒNG )(?<!TIẾN )BỘ|"
        rf"(?<!Hải )Phòng(?! (?:Thương mại|TM) (?:và|&) C)|PHÒNG|phòng|(?<!cơ )(?<!Cơ )(?<!rụ )(?<!ội )(?<!ác )sở) "
        rf"(?P<field>(?i:{every}))"
    )


# What the departments until 2008 had a dash in, and the offices of districts have not.
_OFFICE_OF_CULTURE = "Phòng Văn hóa - Thông tin"
# In small letters it is told from a room or a group by its territory: "phòng Tư pháp huyện".
# … or by the words before it that hand it something.
_HANDED = ("ới ", "iao ", "ùng ", "ao cho ", "ửi ", "ề ", "ủa ", "Trưởng ", "trưởng ", "đạo ", "cầu ", "nghị ")
_DISTRICTS = ("huyện", "quận", "thị xã", "thành phố", "tp", "tx")


@cache
def field_regex(offices: bool = False) -> Pattern:
    """A field, with ``offices`` also one that only the offices of a district have."""
    return Pattern(_pattern((*FIELDS, *OFFICE_FIELDS) if offices else FIELDS), re.IGNORECASE)


_SECTOR = Pattern(rf"(?:{'|'.join(SECTORS)})(?![^\W_])")


@cache
def _fields_alone() -> Pattern:
    """Fields as they are told without a head: "Giao thông và Xây dựng" then are two."""
    return Pattern(_pattern(tuple(f for f in (*FIELDS, *OFFICE_FIELDS) if f != "Giao thông|Xây dựng")), re.IGNORECASE)


def sector_alone(text: str, at: int, end: int | None = None) -> re.Match[str] | None:
    """The sector that ``text`` names at ``at`` without a head, the longest name that fits; by its capital it is told
    from a verb ("Xây dựng", "Thanh tra") or a topic."""
    if not text[at : at + 1].isupper():
        return None
    end = len(text) if end is None else end
    known, other = _fields_alone().match(text, at, end), _SECTOR.match(text, at, end)
    return known if known and (other is None or known.end() >= other.end()) else other


@cache
def _full_names() -> list[tuple[Pattern, str]]:
    out = []
    for field in _ordered((*FIELDS, *OFFICE_FIELDS)):
        names = field.split("|")
        full = FULL.get(field) or (" và ".join(names) if len(names) < 3 else ", ".join(names[:-1]) + " và " + names[-1])
        out.append((Pattern(_JOIN.join(_part(p) for p in names) + "$", re.IGNORECASE), full))
    return out


@cache
def full_field(surface: str) -> str:
    """The full name of a field: "KH&ĐT" → "Kế hoạch và Đầu tư"."""
    for pattern, full in _full_names():
        if pattern.match(surface):
            return full
    return surface


def with_full_fields(group: str) -> str:
    """The words of a group of departments, the shortened fields written out: "Sở GTVT các tỉnh"."""
    return _department().sub(_in_full, group) if "Sở " in group or "Phòng " in group else group


@cache
def _department() -> Pattern:
    return Pattern(rf"(?<![^\W_])(?P<head>Sở|Phòng) (?P<field>(?i:{_pattern((*FIELDS, *OFFICE_FIELDS))}))")


def of_day(name: str, surface: str, day: date | None) -> str:
    """``name``, where ``surface`` shortens it, as the department was called on that day: until 2008 "TT" after "VH"
    meant the press, since then sports."""
    if day is None or day.year <= 2008 or "Sở Văn hóa - Thông tin" not in name or "hông tin" in surface:
        return name
    return name.replace("Sở Văn hóa - Thông tin", "Sở Văn hóa và Thể thao")


def _in_full(found: re.Match[str]) -> str:
    return f"{found['head']} {full_field(found['field'])}"


# A school's or a company's own room, whose name goes on: "Phòng Tài chính kế toán", "Phòng KHCN&HTQT".
_OWN_UNIT = Pattern(
    r"&[A-ZĐ]{2,}(?![^\W_])| kế toán(?! (?:trưởng|viên))(?![^\W_])|"
    r"(?: ?[-–&] ?| và )(?:Kế toán|Kỹ thuật|Quản trị|Hành chính|Tổ chức|Tổng hợp|Kinh doanh|Vật tư|Thiết bị)(?![^\W_])"
)


def goes_on(text: str, found: re.Match[str]) -> bool:
    """Whether the field that ``sector_pattern`` found is only the beginning of a room's own name."""
    return found["shead"].capitalize() == "Phòng" and _OWN_UNIT.match(text, found.end()) is not None


# "Ý kiến tại cuộc họp: phòng A đề nghị …; phòng B …": what rooms say, and what is said of them.
_SAID = Pattern(r"(?i)(?<![^\W_])(?:ý kiến|kiến nghị|cử tri|phản ánh|phát biểu|thảo luận)(?![^\W_])")
_ASKS = Pattern(r" (?:đề nghị|kiến nghị|đề xuất|cho rằng)(?![^\W_])")


def _is_told(text: str, start: int, end: int) -> bool:
    """Whether a room in small letters behind a colon or a semicolon is told what to do."""
    line = max(text.rfind("\n", 0, start) + 1, start - 600)
    return acts(text, end) and not _ASKS.match(text, end) and _SAID.search(text, line, start) is None


def sector(text: str, found: re.Match[str]) -> Named | None:
    """The ministry or department that ``sector_pattern`` found."""
    head, field = found["shead"].capitalize(), found["field"].rstrip(" ,-&")
    if field[:1].islower() and (found["shead"].islower() or field.startswith("xây")):
        return None  # "phòng y tế", "Bộ xây dựng kế hoạch"
    bare = f"{head} {full_field(field)}"
    if bare == _OFFICE_OF_CULTURE and "-" not in field:
        bare = bare.replace(" - ", " và ")
    end = found.start("field") + len(field)
    territory = territory_after(text, end)
    if found["shead"] == "sở":
        if not text.endswith((*_HANDED, "đốc ", ", ", "và ", "heo "), 0, found.start()):
            return None
    elif found["shead"].islower() and not (
        (territory and territory.words.lower().startswith(_DISTRICTS))
        or (not territory and text.endswith(_HANDED, 0, found.start()))
        or (not territory and text.endswith(("; ", ": "), 0, found.start()) and _is_told(text, found.start(), end))
    ):
        return None
    if not territory:
        return Named(found.start(), end, bare, "sector", head, bare)
    canonical = f"{bare} {territory.name}"
    return Named(found.start(), territory.end, canonical, "sector", head, bare, territory.words)


def continued(text: str, first: Named) -> Iterator[Named]:
    """Fields that go on a department's or ministry's list without its head: "Sở Tài chính, Xây dựng"."""
    at = first.end
    while not first.territory and (separator := SEPARATOR.match(text, at)):
        item = list_item(text, separator.end(), first.head)
        if item is None:
            return
        yield item
        at = item.end


# "UBND TP. A, | TP. B": the city, no justice.
_CITY = Pattern(r"\.? ?[A-ZĐ]")


def list_item(text: str, at: int, head: str) -> Named | None:
    """The field at ``at`` as an item of a list of ``head``'s."""
    field = field_regex(head == "Phòng").match(text, at)
    if not field or not field[0][0].isupper() or _runs_on(text, field.end()):
        return None
    if field[0] == "TP" and _CITY.match(text, field.end()):
        return None
    name = full_field(field[0])
    if f"{head} {name}" == _OFFICE_OF_CULTURE and "-" not in field[0]:
        name = name.replace(" - ", " và ")
    if head != "Bộ" and name in NOT_DEPARTMENTS:
        return None
    return Named(at, field.end(), f"{head} {name}", "elliptic", head, f"{head} {name}")


def _runs_on(text: str, end: int) -> bool:
    """The capitalised words are the beginning of a clause or of another name: "Xây dựng kế hoạch", "Công an tỉnh"."""
    after = _NEXT_WORDS.match(text, end)
    if not after or (after[1], after[2]) in PREDICATES:
        return False
    if after[1] == "dự":
        return after[2] in ("án", "toán", "thảo", "báo", "trữ")
    if after[1] == "đề":
        return after[2] in ("án", "cương", "tài", "xuất", "thi")  # else a scanner's "để"
    return after[1] in ("kế", "nhà", "các", "phương", "quy", "dự", "hệ", "nông", "cơ", "mới", "văn", "chương",
                        "thành", "huyện", "xã", "phường")  # fmt: skip
