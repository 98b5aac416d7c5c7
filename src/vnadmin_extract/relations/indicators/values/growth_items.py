"""Items of a list whose rates of change stand in brackets behind their names: "… như xăng dầu (tăng 27%), thép (tăng
29,7%), phân bón (8%)"."""

from __future__ import annotations

from collections.abc import Sequence

from ....mentions import QuantityMention
from ....patterns import Pattern
from ..value import Compared, Value

_ITEM = (
    r"(?!(?:so|bằng|đạt|tăng|giảm|trong|với|và|riêng|cùng|cả|tháng|quý|năm|tương|lũy|luỹ|còn|cao|thấp)\s)"
    r"[^\W\d_][\w-]*(?:,?\s(?:\([A-Z-]+\)\s)?(?!(?:như|gồm|là|có|đạt)\s)[^\W\d_][\w-]*){0,7}"
)
_FIRST = Pattern(rf"(?:\s(?:như|gồm|là|có)|:)\s(?P<item>{_ITEM})\s?\((?:giá\s)?$")
_NEXT = Pattern(rf"[^()]*\)\s?[,;]\s(?:và\s)?(?P<item>{_ITEM})\s?\((?:giá\s)?")
_REACH = 90
_GOES_ON = Pattern(r",\s(?:đạt|còn|với|bằng|ước)\s")
_OWN_RATE = Pattern(r"(?i)(?:tỷ|tỉ) (?:lệ|trọng|suất)|giải ngân|cơ cấu")


def growth_item(
    text: str, quantity: QuantityMention, done: Sequence[Value], start: int, compared: Compared | None
) -> Value | None:
    """The rate of one item as a value of its own; ``compared`` is what its verb says, None where the verb is told once
    for the list. ``start`` is where the sentence begins."""
    if quantity.unit != "%" or (compared is not None and compared.draft.kind != "change"):
        return None
    begin = compared.verb if compared else quantity.bound_start or quantity.start
    if text.find("(", begin - 5, begin) < 0:
        return None
    if _GOES_ON.match(text, quantity.end):
        return None  # "khách quốc tế (tăng 45%, đạt 120 nghìn lượt)"
    last = done[-1] if done else None
    found = None
    if last is not None and last.growth and text.find("(", last.name_end, last.quantity.start) >= 0:
        found = _NEXT.fullmatch(text, last.behind, begin)
        if found and compared is None and not (_says_way(text, start) and not _OWN_RATE.match(found["item"])):
            return None
    elif last is not None and last.comparisons and compared is not None:
        found = _NEXT.fullmatch(text, last.comparisons[-1].end, begin)  # "thu 30 tỷ đồng (tăng 7%), chi (tăng | 2%)"
    if found is None and compared is not None:
        found = _FIRST.search(text, max(start, begin - _REACH), begin)
        if found and quantity.value < 0 and text.find("tăng", start, found.start()) >= 0:
            return None  # a sign against the head tells something else
    if found is None:
        return None
    growth = last.growth if compared is None and last else "down"
    if quantity.value < 0 or (compared and compared.draft.value > 0):
        growth = "up"  # "(-4,5%)" has its sign in the figure
    return Value(quantity, found.start("item"), found.end("item"), quantity.end, growth=growth, item=True)


def _says_way(text: str, start: int) -> bool:
    """Whether the words before the first bracket say which way the items of the list went."""
    head = text[start : text.find("(", start)]
    return any(map(head.__contains__, ("tăng", "giảm", "lên")))
