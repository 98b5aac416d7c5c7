"""Counts without a unit that go on from one that has it: "900 học sinh, trong đó mầm non 200, tiểu học 700", "9 vụ,
chết 4, bị thương 7"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace

from ...mentions import QuantityMention
from ...patterns import Pattern
from .numbers import parse_number

_NUMBER = r"(?P<n>\d{1,3}(?:[.]\d{3})*)(?=\s?(?:[;,)\n]|\(\d[\d,]*\s?%\)|\.(?:\s|$)|$))"
_SHARE = r"(?:\s?\(\d[\d,]*\s?%\))?"
# No verb that leads to a value or a change, and no word that numbers a thing.
_NAME = (
    r"(?:(?!(?:tăng|giảm|đạt|bằng|còn|là|chiếm|vượt|năm|tháng|ngày|quý|điều|khoản|khu|từ|đến|"
    r"cấp(?!\s(?:tỉnh|huyện|xã)\s)|loại|trên|dưới|thôn|bản|ấp|khoảng|hơn|gần|gấp|thứ|lần|số|bảng|phụ|"
    r"tuyến(?!\s(?:tỉnh|huyện|xã|trung ương)\s)|lớp|khối|hạng|nhóm|vùng|tổ|quận|phường)\s)"
    r"[^\W\d_]+\s|\d{1,2}\stuổi\s){1,6}"
)
_HELD = r"(?:,\s(?:đạt|tăng|giảm|bằng|chiếm)\s(?:[^,;:.()]|(?<=\d)[.,](?=\d))+)?"
_PARTED = Pattern(rf"(?i)[^,;:.()\d]{{0,40}}{_HELD},?\s(?:trong đó|gồm|bao gồm)(?: có)?:?\s{_NAME}{_NUMBER}")
_NEXT = Pattern(rf"(?i){_SHARE},\s(?:và\s)?{_NAME}{_NUMBER}")
_NEXT_OF_SUM = Pattern(rf"(?i){_SHARE}[,;]\s(?:và\s)?{_NAME}{_NUMBER}")
# "12.431 hồ sơ: trước hạn 7.904 (64%), đúng hạn 4.527 (36%)"
_BEHIND_COLON = Pattern(rf"(?i)(?:\s[^\W\d_]+){{0,5}}:\s{_NAME}{_NUMBER}")
# "612 đơn (khiếu nại 312, tố cáo 300)": told to be parts by their sum alone.
_BRACKETED = Pattern(rf"(?i)(?:\s[^\W\d_]+){{0,4}}\s?\((?:trong đó:?\s|gồm:?\s)?{_NAME}{_NUMBER}")
# "245 doanh nghiệp (riêng khu vực FDI 38)"
_ALONE = Pattern(rf"(?i)(?:\s[^\W\d_]+){{0,4}}\s?\(riêng\s(?:khu\svực\s)?{_NAME}{_NUMBER}(?=\))")
_NEVER = Pattern(r"(?!)")
# "820 trường (191 mầm non, 331 tiểu học)": each number before its part.
_NUMBER_FIRST = Pattern(r"(?:\s[^\W\d_]+){0,4}\s?\((?:(?:trong đó|gồm):?\s)?(?P<n>\d{1,3}(?:[.]\d{3})*)(?=\s[^\W\d_])")
_NEXT_FIRST = Pattern(r"(?:\s(?!và\s)[^\W\d_]+){1,4}(?:,|,?\svà)\s(?P<n>\d{1,3}(?:[.]\d{3})*)(?=\s[^\W\d_])")
_HARMED = Pattern(rf"(?i)(?:\s[^\W\d_]+){{0,4}},\s(?:làm\s)?(?:chết|tử vong|bị thương|mất tích)\s{_NUMBER}")

# "1 người chết, | 3 bị thương"
_ALSO_HURT = Pattern(
    r"(?i)\s(?:(?:bị )?chết|tử vong|mất tích|bị thương)(?:,|,?\svà|;)\s(?P<n>\d{1,3})"
    r"(?=\s(?:chết|mất tích|bị thương)(?![^\W_]))"
)

_BACK = 40


def with_listed_parts(text: str, quantities: Sequence[QuantityMention]) -> list[QuantityMention]:
    """``quantities`` and the counts that take their unit."""
    out = list(quantities)
    starts = [q.start for q in quantities]
    for quantity in quantities:
        if quantity.rule != "quantity" or quantity.currency or "%" in quantity.unit or "/" in quantity.unit:
            continue
        if quantity.base_value is not None and quantity.base_value != quantity.value and quantity.unit_code is None:
            continue  # "1,2 triệu lượt": in thousands or in millions?
        for part in _parts(text, quantity):
            at = bisect_left(starts, part.start)
            if (at < len(starts) and starts[at] < part.end) or any(q.start == part.start for q in out[-_BACK:]):
                break  # "87 đảng viên, tăng 12 trường hợp, trong đó khai trừ 19": the first count's
            out.append(part)
    return sorted(out, key=lambda q: q.start) if len(out) > len(quantities) else out


def _parts(text: str, quantity: QuantityMention) -> Iterator[QuantityMention]:
    if (alone := _ALONE.match(text, quantity.end)) and parse_number(alone["n"])[0] < quantity.value:
        yield from _follow(text, quantity, alone, _NEVER)
        return
    if bracketed := _BRACKETED.match(text, quantity.end):
        yield from _with_sum(quantity, _follow(text, quantity, bracketed, _NEXT_OF_SUM))
        return
    if listed := _BEHIND_COLON.match(text, quantity.end):
        yield from _with_sum(quantity, _follow(text, quantity, listed, _NEXT_OF_SUM))
        return
    if counted := _NUMBER_FIRST.match(text, quantity.end):
        yield from _with_sum(quantity, _follow(text, quantity, counted, _NEXT_FIRST))
        return
    if quantity.unit == "người" and (hurt := _ALSO_HURT.match(text, quantity.end)):
        yield from _follow(text, quantity, hurt, _ALSO_HURT)
        return
    harmed = quantity.unit.split()[0].lower() == "vụ"
    found = (harmed and _HARMED.match(text, quantity.end)) or _PARTED.match(text, quantity.end)
    if found:
        yield from _follow(text, quantity, found, _HARMED if _HARMED.gave(found) else _NEXT)


def _with_sum(quantity: QuantityMention, parts: Iterator[QuantityMention]) -> list[QuantityMention]:
    told = list(parts)
    return told if len(told) > 1 and sum(p.value for p in told) == quantity.value else []


def _follow(
    text: str, quantity: QuantityMention, found: re.Match[str] | None, following: Pattern
) -> Iterator[QuantityMention]:
    """The parts that ``found`` and what follows it tell."""
    while found:
        value, notes = parse_number(found["n"])
        yield replace(
            quantity,
            start=found.start("n"),
            end=found.end("n"),
            value=value,
            unit="người" if following is _HARMED else quantity.unit,
            number_start=found.start("n"),
            number_end=found.end("n"),
            bound="exact",
            bound_start=None,
            base_value=value * quantity.base_value / quantity.value if quantity.base_value and quantity.value else None,
            notes=notes,
            confidence=0.8,
        )
        found = following.match(text, found.end())
