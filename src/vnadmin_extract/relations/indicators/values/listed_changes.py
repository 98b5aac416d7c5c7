"""Changes of a list whose head tells their way: "5 nhóm tăng: may mặc 0,42%, giáo dục 0,05%", "các mặt hàng tăng khá:
dăm gỗ (+41%); các mặt hàng giảm: gạo (-36%)"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal

from ....document import Sentence
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


_GROUP = Pattern(
    r"\)?(?:\sso (?:với )?[^,;()\d]{2,30})?[,;]\s(?:[^,;:.()\d]{0,40}\s)?"
    r"(?P<group>(?:nhóm|ngành|mặt hàng|khu vực)\s[^,;:.()\d]{2,60}?)\s\("
)


def listed_change(
    text: str, quantity: QuantityMention, sentence: Sentence, done: Sequence[Value]
) -> tuple[Value, None] | None:
    """The change that a bare rate is in such a list of the ``sentence``, or of a group behind the
    growth told last in ``done``."""
    if done and (group := _signed_group(text, quantity, done[-1])) is not None:
        return group, None
    begin = quantity.bound_start or quantity.start
    start = max(sentence.start, begin - _REACH)
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


def _signed_group(text: str, quantity: QuantityMention, last: Value) -> Value | None:
    """ "CPI tăng 3,4%, chủ yếu do nhóm giao thông (| +6%)": how a group has changed that is named behind the growth of
    the whole (``last``), or behind the group before it."""
    begin = quantity.start
    if not last.growth or quantity.unit != "%" or text[begin] not in "+-" or not text.endswith("(", 0, begin):
        return None
    named = _GROUP.fullmatch(text, last.behind, begin)
    if named is None:
        return None
    way: Literal["up", "down"] = "down" if text[begin] == "-" else "up"
    return Value(unsigned(quantity), named.start("group"), named.end("group"), quantity.end, growth=way)


def _all_alike(listed: str, sign: str) -> bool:
    """Whether each rate before is the change of an item too: in "tỷ lệ lấp đầy 62%, dăm gỗ |" the head tells no way."""
    before = listed.split(f"{sign} ")[:-1]
    return all(_ITEM.fullmatch(item, 0, rate.start()) for item in before if (rate := _RATES.search(item)))
