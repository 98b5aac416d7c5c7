"""The youth union: its parts ("Ban Thường vụ Huyện đoàn", "Văn phòng Tỉnh đoàn") and its cells ("Đoàn xã")."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ....document import Context
from ....letters import compile_vi
from ....patterns import Pattern
from ..names.canonical import expand
from ..names.edges import acts
from ..names.named import Named
from ..names.territories import seat_after, territory_after

_FIELD = (
    r"(?:Phong trào|Tổ chức|Kiểm tra|Tuyên giáo|Xây dựng Đoàn|Thanh thiếu nhi|Thanh niên|Trường học|Nông thôn|"
    r"[Tt]rường học|[Nn]ông thôn|Công nhân(?: lao động)?|Đoàn kết,? tập hợp thanh niên|Quốc tế)"
)
_PART = (
    r"(?:Văn phòng|VP|Thường trực|TT\.?|BTV|BCH|Ủy ban Kiểm tra|UBKT|"
    rf"Ban (?:Thường vụ|Chấp hành|{_FIELD}(?:(?: [-–] | và |, | ){_FIELD}){{0,2}}))"
)
_PARTS = compile_vi(
    rf"(?<![\w-])(?P<part>{_PART}) (?P<union>(?:[Tt]ỉnh|[Tt]hành|[Hh]uyện|[Qq]uận|[Tt]hị|[Xx]ã|[Pp]hường) [Đđ]oàn)"
    r"(?! (?:kết|thể|viên))(?![^\W_])"
)
_OF_UNIT = r"(?:[Tt]ỉnh|[Tt]hành phố|[Hh]uyện|[Qq]uận|[Tt]hị xã|[Xx]ã|[Pp]hường|[Tt]hị trấn)"
_COMMITTEE = Pattern(
    rf"(?<![\w-])(?P<part>BCH|BTV|Ban [Cc]hấp hành|Ban [Tt]hường vụ|BAN CHẤP HÀNH|BAN THƯỜNG VỤ) (?:Đoàn|ĐOÀN)"
    rf"(?= (?:{_OF_UNIT}|TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG|THỊ TRẤN)(?![^\W_]))"
)
_CELL = Pattern(r"(?<![\w-])Đoàn(?= (?:xã|phường|thị trấn|trường)(?! hội)(?![^\W_]))")
_CELLS = compile_vi(
    r"(?<![\w-])(?:[Cc]ác )?Đoàn (?:xã|phường|thị trấn)(?:(?:,| và|, và) (?:xã|phường|thị trấn))+"
    r"(?! [{U}])(?![^\W_])"
)
_YOUTH = Pattern(
    r"(?i)(?:tỉnh|thành|huyện|quận|thị) đoàn(?![^\W_])|(?<![^\W_])đoàn (?:thanh niên|tncs|tỉnh|huyện|quận|thị|thành)"
)


def youth_union(text: str, context: Context) -> Iterator[Named]:
    """Its parts and committees anywhere, its cells in the union's own papers."""
    for found in _PARTS.finditer(text):
        union = f"{found['union'].split()[0].capitalize()} đoàn".replace("Tỉnh đoàn", "Tỉnh Đoàn")
        yield _whole(text, found, found["part"], union)
    for found in _COMMITTEE.finditer(text):
        yield _whole(text, found, found["part"], "Đoàn")
    own = _YOUTH.search(context.issuer or "") is not None
    for found in _CELL.finditer(text):
        if not _CELLS.match(text, found.start()) and (own or _acts(text, found)):
            yield _whole(text, found, "", "Đoàn")


_TOLD = Pattern(
    r"(?:^|\n)\W*(?:(?:\d{1,2}(?:\.\d{1,2})*|[a-zđ])[.)/] *)?$|(?:,| và|[Gg]iao|[Yy]êu cầu|[Đđ]ề nghị|[Cc]hỉ đạo) $"
)
_UNIT = Pattern(r" (?:xã|phường|thị trấn)(?P<more>, Đoàn (?:xã|phường|thị trấn)(?![^\W_]))?")


def _acts(text: str, found: re.Match[str]) -> bool:
    """Whether the cell is told to do something, alone or before another one: a delegation may be called so too."""
    unit = _UNIT.match(text, found.end())
    if unit is None or not _TOLD.search(text, max(0, found.start() - 12), found.start()):
        return False
    return unit["more"] is not None or acts(text, unit.end())


def youth_cells(text: str) -> Iterator[tuple[int, int]]:
    """Groups of cells: "Đoàn xã, thị trấn"."""
    for found in _CELLS.finditer(text):
        yield found.span()


def _whole(text: str, found: re.Match[str], part: str, union: str) -> Named:
    words = "Thường trực" if part.startswith("TT") else expand({"BCH": "Ban Chấp hành"}.get(part, part))
    if words.isupper():
        words = " ".join(w.capitalize() if i < 2 else w.lower() for i, w in enumerate(words.split()))
    bare = f"{words} {union}".strip()
    territory = territory_after(text, found.end()) or seat_after(text, found.end(), union)
    name = f"{bare} {territory.written}" if territory else bare
    end = territory.end if territory else found.end()
    return Named(found.start(), end, name, "fixed", bare.split()[0], bare, territory.words if territory else "", 0.9)
