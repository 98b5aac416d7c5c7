"""Changes of a list whose head tells their way: "5 nhóm tăng: may mặc 0,42%, giáo dục 0,05%", "các mặt hàng tăng khá:
dăm gỗ (+41%); các mặt hàng giảm: gạo (-36%)"."""

from __future__ import annotations

import re
from typing import Literal

from ....mentions import QuantityMention
from ....patterns import Pattern
from ..value import Value, unsigned

_HEAD = Pattern(
    r"(?i)(?<![^\W_])(?:nhóm|mặt hàng|ngành|sản phẩm|địa phương)(?:\s[^,;:.()\d]{1,40})?\s(?P<way>tăng|giảm)"
    r"(?:\s(?:cao|khá|mạnh|nhẹ|sâu|nhiều|giá|nhanh|ít|hơn|trưởng|so với (?:cùng kỳ|tháng trước)))*"
    r"(?:\s(?:là|gồm|như))?:\s"
)
_ITEM = Pattern(
    r"(?i)\s*(?P<item>(?!(?:tỷ|tỉ|tổng|số|thu|chi|trong|còn|và|riêng|nhưng|lạm phát|chỉ số|"
    r"tăng|giảm|đạt|bằng|chiếm|là|đóng góp|lượng|gấp|tương đương|cùng kỳ)(?![^\W_]))"
    r"[^\W\d_]+(?:,?\s(?!(?:tăng|giảm|đạt|chiếm|bằng|còn|là|đóng góp)(?![^\W_]))[^\W\d_]+){0,8})\s(?P<opened>\()?"
)
_RATES = Pattern(r"[+-]?\d[\d.,]*\s?%")
_REACH = 320


def listed_change(text: str, quantity: QuantityMention, sentence: int) -> tuple[Value, None] | None:
    """The change that a bare rate is in such a list of the sentence from ``sentence`` on."""
    begin = quantity.bound_start or quantity.start
    start = max(sentence, begin - _REACH)
    if quantity.unit != "%" or text.find(": ", start, begin) < 0:
        return None
    heads = list(_HEAD.finditer(text, start, begin))
    told = _RATES.sub("", text[heads[-1].end() : quantity.start]) if heads else "."
    if re.search(r"\d|\.\s|\.$", told):
        return None  # the changes of amounts in the list are comparisons of these
    listed = text[heads[-1].end() : begin]
    sign = ";" if ";" in listed or ("%" not in listed and text.startswith(";", quantity.end)) else ","
    item = _ITEM.fullmatch(text, max(heads[-1].end(), text.rfind(sign, 0, begin) + 1), begin)
    signed = text[quantity.start] in "+-"
    if item is None or bool(item["opened"]) != signed or not _all_alike(listed, sign):
        return None
    way: Literal["up", "down"] = "down" if heads[-1]["way"].lower() == "giảm" else "up"
    if signed:
        if (text[quantity.start] == "-") != (way == "down"):
            return None
        quantity = unsigned(quantity)
    return Value(quantity, item.start("item"), item.end("item"), quantity.end, growth=way), None


def _all_alike(listed: str, sign: str) -> bool:
    """Whether each rate before is the change of an item too: in "tỷ lệ lấp đầy 62%, dăm gỗ |" the head tells no way."""
    before = listed.split(f"{sign} ")[:-1]
    return all(_ITEM.fullmatch(item, 0, rate.start()) for item in before if (rate := _RATES.search(item)))
