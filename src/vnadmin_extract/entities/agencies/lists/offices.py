"""Lists of offices whose head is written once, as recipients' lists have them: "Văn phòng: Tỉnh ủy, UBND tỉnh"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ....patterns import Pattern
from ..names.canonical import expand
from ..names.capitals import Capitals
from ..names.named import Named

# "CVP, các PCVP UBND tỉnh": the heads of an office stand for it.
_HEAD = Pattern(r"(?:[Cc]ác )?(?:Văn phòng|VP): ?|P?CVP(?:,? (?:và )?(?:các )?PCVP)? ")
_PLACE = r"(?P<place> (?:[Tt]ỉnh|[Tt]hành phố|TP\.?|[Hh]uyện|thị xã|quận|xã|phường)(?![^\W_])(?! (?:ủy|Ủy)))?"
_ITEM = Pattern(
    r"(?:VP |Văn phòng )?(?P<whose>(?:Ban Chấp hành )?(?:TW|TƯ|T\.Ư|Trung ương)(?: Đảng)?|Tổng Bí thư|"
    r"Chủ tịch [Nn]ước|CTN|"
    r"Quốc hội|QH|Chính phủ|CP|(?:Tỉnh|Thành|Huyện|Thị|Quận|Đảng) ủy|TU|"
    r"(?:Đoàn ĐBQH|ĐĐBQH|Đoàn đại biểu Quốc hội)(?: ?(?:và|&) ?(?:HĐND|Hội đồng nhân dân))?|"
    rf"HĐND|Hội đồng nhân dân|UBND|Ủy ban nhân dân){_PLACE}(?![^\W_])"
)
_TP = Pattern(r"\btp\b\.?")
_LOCAL = ("HĐND", "nhân dân", "ĐBQH")
_SEPARATOR = Pattern(r" ?[,;] ?(?:và )?| và | - ")
# Where the short form is read otherwise than elsewhere.
_WHOSE = {
    "TW": "Trung ương Đảng", "TƯ": "Trung ương Đảng", "T.Ư": "Trung ương Đảng", "Trung ương": "Trung ương Đảng",
    "TW Đảng": "Trung ương Đảng", "TƯ Đảng": "Trung ương Đảng", "T.Ư Đảng": "Trung ương Đảng",
    "CTN": "Chủ tịch nước", "Chủ tịch Nước": "Chủ tịch nước", "QH": "Quốc hội", "CP": "Chính phủ", "TU": "Tỉnh ủy",
}  # fmt: skip


def office_lists(capitals: Capitals) -> Iterator[Named]:
    """The offices of such lists; each mention is the words that name whose office it is."""
    text = capitals.text
    for at in capitals.starts(("Văn", "VP", "CVP", "PCVP")):
        head = _HEAD.match(text, at)
        if not head or text[at - 1 : at].isalnum():
            continue
        items = list(_items(text, head.end()))
        # A council before the last takes the place of the last: "HĐND, UBND tỉnh".
        places = [_TP.sub("thành phố", (item["place"] or "").lower()) for item in items]
        for index in range(len(items) - 2, -1, -1):
            if not places[index] and items[index]["whose"].endswith(_LOCAL):
                places[index] = places[index + 1]
        for item, place in zip(items, places, strict=True):
            whose = " ".join(item["whose"].replace("&", " và ").split())
            bare = expand(f"Văn phòng {_WHOSE.get(whose, whose)}")
            name = f"{bare}{place}"
            start = item.start("whose")
            yield Named(start, item.end(), name, "elliptic", "Văn phòng", bare, place.strip(), 0.9)


def _items(text: str, at: int) -> Iterator[re.Match[str]]:
    while item := _ITEM.match(text, at):
        yield item
        separator = _SEPARATOR.match(text, item.end())
        if not separator:
            return
        at = separator.end()
