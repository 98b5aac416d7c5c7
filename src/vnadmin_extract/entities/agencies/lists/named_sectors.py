"""Sectors and forces named one by one, which are one group: "các ngành Công an, Y tế, Giao thông vận tải | bảo đảm an
toàn", "lực lượng Công an, Hải quan, Biên phòng"."""

from __future__ import annotations

from collections.abc import Iterator

from ....patterns import Pattern
from ....signs import places
from ..names.edge_words import HARD_STOP, PREDICATES
from ..names.sectors import sector_alone

_HEAD = Pattern(r"(?:[Cc]ác|[Nn]hững) (?:ngành|lực lượng) |[Ll]ực lượng ")
_SIGNS = (" ngành ", "ực lượng ")
_HEAD_REACH = len("các l")
_GAP = Pattern(r" ?, ?(?:và )?| và | ?[-–] ")
_OF = Pattern(r" (?:(?:ở )?địa phương|các cấp|(?:của )?(?:tỉnh|thành phố|huyện))(?! [A-ZĐ])(?![^\W_])")
_CLOSED = Pattern(r" ?[,;.:)(\n]|$| và ")
_VERB = Pattern(r" ([^\W\d_]+)(?: ([^\W\d_]+))?")


def named_sectors(text: str) -> Iterator[tuple[int, int]]:
    """The spans of such groups: two sectors at least, and what they have to do or a sign behind them."""
    for sign in places(text, *_SIGNS):
        head = _HEAD.search(text, max(0, sign - _HEAD_REACH), sign + 10)
        if head is None or text[head.start() - 1 : head.start()].isalnum():
            continue
        at, end, count = head.end(), 0, 0
        while item := sector_alone(text, at):
            count, end = count + 1, item.end()
            gap = _GAP.match(text, end)
            if gap is None:
                break
            at = gap.end()
        if count > 1:
            of = _OF.match(text, end)
            end = of.end() if of else end
            if _ends(text, end):
                yield head.start(), end


def _ends(text: str, end: int) -> bool:
    if _CLOSED.match(text, end):
        return True
    verb = _VERB.match(text, end)
    if verb is None:
        return False
    pair = (verb[1], verb[2] or "")
    return pair in PREDICATES or verb[1] in HARD_STOP
