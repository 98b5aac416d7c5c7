"""Which of several values the words beside a comparison name: "8% | về số dự án", "số người chết | giảm 3 người"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ....mentions import QuantityMention
from ....patterns import Pattern
from ..value import Value, own_start

_MONEY = ("vốn", "tiền", "kinh phí", "kim ngạch", "trị giá", "giá trị")
_COUNTS = frozenset(
    ("lượng", "khối lượng", "sản lượng", "số lượng", "lượng hàng", "dự án", "doanh nghiệp", "vụ", "lượt", "hộ")
)
_MOVED = frozenset(("luân chuyển", "vận chuyển", "hành khách", "hàng hóa", "hàng hoá"))
"""Sides of what is carried: of these "luân chuyển" is counted with the way."""
# "61 người | chết"
_OWN = Pattern(r"(?:\s(?!với\s|và\s|đạt\s|là\s|có\s|trong\s)[^\W\d_]+){0,4}")
# What stands behind the figure: "| số người chết", "| về kim ngạch", "| về tấn".
_BEHIND = Pattern(
    r"\s(?:(?P<about>về)\s(?:mặt\s)?(?=\S)|(?=(?:tổng\s)?số\s(?!với)|lượng\s|trị giá|giá trị|kim ngạch|(?:tổng\s)?vốn))"
    r"(?P<what>[^,;.()\n\d]{1,40}?(?:\.(?:km|Km|KM))?)(?=\s*(?:[,;()]|\.(?:\s|$)|$)|\s(?:và|so|nhưng|trong|với|do)\s)"
)
# Before the verb: "…, số người chết | giảm 3 người".
_BEFORE = Pattern(
    r"(?:[,;]|\svà|\snhưng|\skỳ|\strước|\s20\d\d)\s(?P<what>số\s[^,;.()\d]{2,30}?(?=\s)|"
    r"(?:tiền|vốn|kim ngạch|trị giá)(?:\s[^\W\d_]+){0,3}?|(?:khối |số )?lượng|giá trị|"
    r"(?:số\s)?(?:người\s)?(?:chết|bị thương|mất tích)|"
    r"thụ lý|giải quyết|khởi tố|truy tố|xét xử|tiếp nhận|thi hành(?: xong)?)\s"
    r"(?:(?:cũng|lại)\s)?(?:tăng|giảm)(?:\s(?:thêm|gần|trên))?\s$"
)
_ACRONYM = Pattern(r"(?<![^\W_])[A-ZĐ]{2,6}(?![^\W_])")
_NO_WORDS = frozenset(("số", "tổng", "lượng", "về", "mặt", "của", "các", "ca", "bị"))
# "tăng 9,5% | hồ sơ và 3,1% doanh nghiệp"
_UNIT_BEHIND = Pattern(r"\s(?P<what>[^\W\d_]+(?:\s[^\W\d_]+){0,2}?)(?=\s*[,;)]|\.(?:\s|$)|$|\s(?:và|so|nhưng)\s)")


def side_of(text: str, quantity: QuantityMention, since: int, done: Sequence[Value]) -> Value | None:
    """The value that the words behind the comparison's figure name, or those before its verb, which begin at ``since``;
    None where they name none of them, or where there is only one to name."""
    told = [v for v in done if not v.growth and v.plan_of is None and not v.before]
    told = _wholes(text, told, quantity.start)
    if len(told) < 2:
        return None
    behind = _BEHIND.match(text, quantity.end)
    named = behind if behind and behind["what"].strip() else None
    at = quantity.bound_start or quantity.start
    if named is None and (named := _BEFORE.search(text, max(since, at - 60), at)) is None:
        return _counted_in(text, quantity, told)
    about = named is behind and bool(named["about"])
    outside = [v for v in told if not (v.in_brackets and ")" in text[v.quantity.end : quantity.start])]
    found = _named(text, named["what"], outside, about=about) if 0 < len(outside) < len(told) else None
    return found or _named(text, named["what"], told, about=about)


def _counted_in(text: str, quantity: QuantityMention, told: Sequence[Value]) -> Value | None:
    """The only value whose unit stands right behind the rate of its change: "tăng 9,5% | hồ sơ"."""
    unit = _UNIT_BEHIND.match(text, quantity.end) if quantity.unit == "%" else None
    counted = [v for v in told if v.quantity.counts and unit and v.quantity.unit.lower() == unit["what"].lower()]
    return counted[0] if len(counted) == 1 else None


def _wholes(text: str, told: list[Value], at: int) -> list[Value]:
    """Without the parts that "trong đó" opens, where a semicolon closes them before the comparison at ``at``: "56 dự
    án, vốn 12 tỷ đồng, trong đó 9 dự án mới với 4 tỷ đồng; | tăng 15% về số dự án"."""
    closed = text.rfind(";", told[0].quantity.start, at) if told else -1
    parts = text.find("trong đó", told[0].quantity.start, closed) if closed >= 0 else -1
    return [v for v in told if not parts <= v.quantity.start < closed] if parts >= 0 else told


def _named(text: str, what: str, told: Sequence[Value], *, about: bool) -> Value | None:
    said, what = what.strip(), what.strip().lower()
    if about and (found := next((v for v in reversed(told) if v.quantity.unit.lower().split()[-1] == what), None)):
        return found
    moved = [v.quantity.unit.lower().endswith(".km") for v in told[-2:]]
    if what in _MOVED and len(set(moved)) == 2:
        return told[-2:][moved.index(what == "luân chuyển")]
    bare = what.removeprefix("tổng ").removeprefix("số ")
    if found := next((v for v in reversed(told) if v.quantity.unit.lower() == bare), None):
        return found  # "1.200 lượt với 40.000 lượt người (giảm 5% số lượt, …"
    money = bare.startswith(_MONEY)
    words = {w for w in re.findall(r"[^\W_]+", bare) if w not in _NO_WORDS}
    if words and not money and (found := next((v for v in reversed(told) if _tells(text, v, words, said)), None)):
        return found
    kinds = [
        v for v in [v for v in told if "/" not in v.quantity.unit][-2:] if (v.quantity.currency is not None) == money
    ]
    return kinds[0] if (money or bare in _COUNTS) and len(kinds) == 1 else None


def _tells(text: str, value: Value, words: set[str], said: str) -> bool:
    """Whether the words around ``value`` hold all ``words`` of what is ``said``, an acronym by its initials: "412 vụ
    tai nạn giao thông … số vụ TNGT"."""
    around = _words(text, value)
    if words <= set(around):
        return True
    short = _ACRONYM.findall(said)
    if not short or not words - {s.lower() for s in short} <= set(around):
        return False
    initials = "".join(w[0] for w in around)
    return all(s.lower() in initials for s in short)


def _words(text: str, value: Value) -> list[str]:
    """The words around a value that tell what it counts: the nearest before it, its unit, and those right behind."""
    begin = max(own_start(text, value), value.quantity.start - 60)
    behind = _OWN.match(text, value.behind, value.until or value.behind + 24)
    return re.findall(r"[^\W_]+", f"{text[begin : value.quantity.end]} {behind[0] if behind else ''}".lower())
