"""Figures and number words: "." groups, "," is the decimal mark; the other way round only where nothing else fits."""

from __future__ import annotations

import re
from decimal import Decimal

from ...document import Note
from ...patterns import Pattern
from .units import SCALES

# A point before one or two digits is a decimal mark where the unit behind them tells that they are no item's number.
FIGURES = (
    r"\d{1,3}(?:[.]\d{3})+(?:,\d+)?|"
    r"\d{1,3}(?:,\d{3}){2,}(?:[.]\d+)?(?![\d,])|"
    r"\d{1,3}[.]\d{1,2}(?=\s?(?:[%‰]|(?:(?:nghìn |ngàn )?(?:tỷ|tỉ|triệu)|USD|tấn|ha|km2?|MW|kWh)(?![^\W\d_])))|"
    r"\d{1,3}(?:,\d{3})+[.]\d{1,2}(?!\d)|"
    r"\d+(?:,\d+)?(?![.]\d{3}(?!\d))|\d{1,3}(?:,\d{3})+(?:[.]\d+)?|\d+[.]\d+"
)
# Figures that a stray space broke. Each form has one reading as a number, and none as two numbers, where a number is
# due (``DUE``) and the unit stands behind: two bare numbers never follow each other in a sentence.
BROKEN = (
    r"\d{1,3},[ ]\d{1,3}(?=\s?(?:[-–]\s?\d[\d.,]*\s?)?(?:[%‰]|(?:nghìn\s|ngàn\s)?(?:tỷ|tỉ|triệu)\b))|"  # "15, 6%"
    r"\d{1,3}[ ],\d{1,2}(?=\s?[%‰])|"  # "11 ,2%"
    r"\d{1,2}[ ]\d{1,2},\d+|"  # "1 66,9"
    r"\d{1,2}[ ]\d{1,2}(?=\s?(?:[%‰]|[^\W\d_]))|"  # "1 6%", "1 7 doanh nghiệp"
    r"\d{1,3}[.]\d{1,2}[ ]\d{1,2}(?![\d.,])|"  # "2.01 7"
    r"\d{1,2}[ ]\d{1,2}[.]\d{3}(?![\d.,])|"  # "3 0.000"
    r"\d{1,3},\d{1,2}[ ]\d{1,2}(?=\s?(?:[%‰]|(?:nghìn\s|ngàn\s)?(?:tỷ|tỉ|triệu)\b))|"  # "51,5 8 triệu"
    r"\d{1,3}[.][ ]\d{3}(?![\d.,])|"  # "1. 852"
    r"\d{1,3}(?:[ ]\d{3})+(?:,\d+)?"  # "2 600 USD"
)
DUE = Pattern(
    r"(?i)(?:(?<![^\W_])(?:đạt|tăng|giảm|từ|đến|tới|là|còn|xuống|lên|bằng|khoảng|trên|dưới|gần|hơn|chiếm|vượt|thêm|mức|"
    r"quá|nhất|thiểu|đa|ước|chỉ|đương|vay|chi|thu|vốn|được|có)|[(:≥≤<>~]|\d\s?[-–])\s*$"
)
_LISTED = Pattern(r"(?i)(?:\d,\s?|lần lượt[^.;]{0,40}|tương ứng[^.;]{0,40})$")
_OVER_A_HUNDRED = Pattern(r"[2-9] \d\d")
_JOINED = Pattern(r"(?:0|[1-9]\d{0,2})(?:,\d+)?|[1-9]\d{0,2}[.]\d{3}|[1-9]\d{3,11}(?:,\d+)?")
_DIGITS = {
    "không": 0, "một": 1, "mốt": 1, "hai": 2, "ba": 3, "bốn": 4, "tư": 4, "năm": 5, "lăm": 5, "nhăm": 5, "sáu": 6,
    "bảy": 7, "bẩy": 7, "tám": 8, "chín": 9,
}  # fmt: skip
_LARGE = ("nghìn", "ngàn", "vạn", "triệu", "tỷ", "tỉ")
NUMBER_WORD = (
    r"(?:không|một|mốt|hai|ba|bốn|tư|năm|lăm|nhăm|sáu|bảy|bẩy|tám|chín|mười|mươi|trăm|linh|lẻ|nghìn|ngàn|vạn|triệu|tỷ|"
    r"tỉ|rưỡi)"
)


_WORD = Pattern(r"[^\W\d_]+|,")
_USUAL = Pattern(r"\d{1,3}(?:[.]\d{3})+(?:,\d+)?|\d+(?:,\d+)?")
_COMMAS = Pattern(r"[1-9]\d{0,2}(?:,\d{3}){2,}")


def parse_number(figures: str) -> tuple[Decimal, tuple[Note, ...]]:
    """The value of ``figures`` as Vietnamese writes numbers; a note where they are written the other way round."""
    if " " in figures:
        joined = figures.replace(" ", "")
        if "." in joined:
            joined = joined.replace(".", "")
        value = Decimal(joined.replace(",", "."))
        return value, (Note("figures_joined", f"{figures!r} was read as one number: {value:f}"),)
    if _USUAL.fullmatch(figures):
        if _COMMAS.fullmatch(figures):
            return _turned(figures)
        return Decimal(figures.replace(".", "").replace(",", ".")), ()
    return _turned(figures)


def _turned(figures: str) -> tuple[Decimal, tuple[Note, ...]]:
    value = Decimal(figures.replace(",", ""))
    return value, (Note("separators_turned", f"{figures!r} was read with '.' as the decimal mark: {value}"),)


def joins(text: str, start: int, figures: str) -> bool:
    """Broken ``figures`` at ``start`` can only be one number."""
    before = text[max(0, start - 48) : start]
    if _LISTED.search(before) or not _JOINED.fullmatch(figures.replace(". ", "").replace(" ", "")):
        return False
    if text.startswith("%", start + len(figures)) and _OVER_A_HUNDRED.fullmatch(figures):
        return False  # "≥ 30%", of which a reader made "2 30%"
    return re.search(r"\d, \d", figures) is not None or bool(DUE.search(before))


def read_words(words: str) -> Decimal | None:
    """The number that Vietnamese number words say ("mười lăm nghìn năm trăm tỷ"), or None where they say none or more
    than one. Behind smaller scales a larger one multiplies them ("một nghìn hai trăm triệu"), and a scale right behind
    a scale all that was said ("một triệu, hai trăm nghìn tỷ")."""
    parts: list[tuple[Decimal, Decimal]] = []  # what was said so far, each part with its scale
    group = unit = 0
    hundred = False
    listed = False  # a comma stands before the group
    for word in _WORD.findall(words.lower()):
        if word == ",":
            listed = True
        elif word in _DIGITS:
            unit = _DIGITS[word]
            group += unit
        elif word == "mười":
            group += 10
            unit = 0
        elif word == "mươi":
            group += unit * 9
            unit = 0
        elif word == "trăm":
            group += unit * 99
            unit, hundred = 0, True
        elif word in ("linh", "lẻ"):
            unit = 0
        elif word == "rưỡi" and parts and not group:
            parts.append((parts[-1][1] / 2, Decimal(1)))
        elif word in _LARGE:
            joined = _scaled(parts, Decimal(group), SCALES[word], listed and not hundred)
            if joined is None:
                return None
            parts = joined
            group = unit = 0
            hundred = listed = False
        else:
            return None
    return sum((value for value, _ in parts), Decimal(group))


def _scaled(
    parts: list[tuple[Decimal, Decimal]], group: Decimal, scale: Decimal, apart: bool
) -> list[tuple[Decimal, Decimal]] | None:
    """``parts`` with ``group`` of this ``scale``; None where they are no one number. ``apart``: the group is none that
    goes on a number behind a comma, since it has no hundreds."""
    smaller = [value for value, of in parts if of < scale]
    larger = parts[: len(parts) - len(smaller)]
    if not larger:
        whole = sum(smaller, group)
        return [(whole * scale, scale)] if whole and not (apart and smaller) else None
    if group and not smaller:
        return [*larger, (group * scale, scale)] if larger[-1][1] > scale else None
    if larger[-1][1] > scale or apart:
        return None  # "hai tỷ ba nghìn triệu": of the thousands or of all?
    return [(sum((value for value, _ in parts), group) * scale, scale)]
