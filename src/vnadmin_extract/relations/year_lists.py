"""Values told one a year: "các năm 2021, 2022 và 2023 lần lượt là 5%, 6% và 7%"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from ..mentions import QuantityMention
from .value import Value

_IN_ORDER = re.compile(r"(?i)lần lượt|tương ứng")
_RANGE = re.compile(r"((?:19|20)\d\d)\s?[-–]\s?((?:19|20)\d\d)")
_LISTED = re.compile(r"(?:19|20)\d\d(?:,\s(?:năm )?(?:19|20)\d\d)*,?\s(?:và|đến)\s(?:năm )?(?:19|20)\d\d")
_YEAR = re.compile(r"(?:19|20)\d\d")
_BETWEEN = re.compile(r"\s*(?:,|;|và|,\s*và|;\s*và)\s*(?:khoảng|gần|trên|hơn)?\s*")


def years_in_order(text: str, start: int, end: int, values: Sequence[Value]) -> dict[int, tuple[date, date]]:
    """The year of each value of a sentence that lists one a year, by the value's identity."""
    if "lần lượt" not in text[start:end] and "tương ứng" not in text[start:end]:
        return {}
    out: dict[int, tuple[date, date]] = {}
    for order in _IN_ORDER.finditer(text, start, end):
        first = next((i for i, v in enumerate(values) if v.quantity.start >= order.end()), None)
        if first is None or values[first].quantity.start - order.end() > 30:
            continue
        run = [values[first]]
        for value in values[first + 1 :]:
            if not _follows(text, run[-1].quantity, value.quantity):
                break
            run.append(value)
        years = _years(text[values[first].clause : values[first].quantity.start])
        if len(run) > 1 and len(years) == len(run):
            out.update({id(v): (date(y, 1, 1), date(y, 12, 31)) for v, y in zip(run, years, strict=True)})
    return out


def _follows(text: str, last: QuantityMention, next_: QuantityMention) -> bool:
    return last.unit == next_.unit and _BETWEEN.fullmatch(text, last.end, next_.number_start) is not None


def _years(words: str) -> list[int]:
    if found := _RANGE.search(words):
        return list(range(int(found[1]), int(found[2]) + 1))
    if found := _LISTED.search(words):
        years = [int(y) for y in _YEAR.findall(found[0])]
        return list(range(years[0], years[1] + 1)) if len(years) == 2 and " đến " in found[0] else years
    return []
