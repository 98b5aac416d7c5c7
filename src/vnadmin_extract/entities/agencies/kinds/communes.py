"""Communes and districts that are told to do something, by their names: "các phường Đông Hà, Bắc Sơn và xã Mỹ Lộ bàn
giao mặt bằng", "chỉ đạo các huyện Bình Lục, Lý Nhân rà soát".

The tables know few communes, so the form decides: a list that "các" announces at the beginning of a clause or behind a
word of order, and the predicate behind it.
"""

from __future__ import annotations

from collections.abc import Iterator

from ....letters import compile_vi
from ....patterns import Pattern
from ....signs import matches, places
from ..names.edges import acts
from ..names.named import Named

_SIGNS = ("ác xã ", "ác phường ", "ác đặc khu ", "ác huyện ", "ác quận ")
_LIST = compile_vi(r"ác (?P<unit>xã|phường|đặc khu|huyện|quận) (?=[{U}])")
_COMMUNE = compile_vi(
    r"(?:(?:các )?(?P<unit>xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố) )?"
    r"(?P<name>[{U}][{L}]+(?: [{U}][{L}]+){0,2})(?![^\W_])"
)
_OPENS = Pattern(
    r"(?:^|\n)\W*(?:(?:\d{1,2}|[a-zđ]|[IVX]+)[.)]\W*)?[Cc]$|[;:.] [Cc]$|"
    r"(?:[Gg]iao|[Yy]êu cầu|[Đđ]ề nghị|[Rr]iêng|chỉ đạo|[Đđ]ôn đốc) c$"
)
# Acts of one syllable: "cử lực lượng tham gia".
_ACTS = Pattern(r",? (?:cử|phải|nộp|gửi|lập)(?![^\W_])")
_GAP = Pattern(r" ?, ?(?:và )?| và ")


def acting_communes(text: str) -> Iterator[Named]:
    """The communes of all such lists."""
    for opening in matches(_LIST, text, places(text, *_SIGNS)):
        if not _OPENS.search(text, max(0, opening.start() - 20), opening.start()):
            continue
        items, at, kind = [], opening.end(), opening["unit"]
        while found := _COMMUNE.match(text, at):
            kind = found["unit"] or kind
            start = found.start("name") if found[0].startswith("các ") else found.start()
            name = f"{kind} {found['name']}"
            items.append(Named(start, found.end(), name, "district", kind, "", name, 0.7))
            gap = _GAP.match(text, found.end())
            if not gap:
                break
            at = gap.end()
        if items and (acts(text, items[-1].end) or _ACTS.match(text, items[-1].end)):
            yield from items
