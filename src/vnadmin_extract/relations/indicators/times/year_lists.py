"""Values told one a year ("các năm 2021, 2022 và 2023 lần lượt là 5%, 6% và 7%"), and years behind their values."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from ....mentions import DateMention, QuantityMention
from ....patterns import Pattern
from ..value import Value

_IN_ORDER = Pattern(r"(?i)lần lượt|tương ứng")
_RANGE = Pattern(r"((?:19|20)\d\d)\s?[-–]\s?((?:19|20)\d\d)")
_LISTED = Pattern(r"(?:19|20)\d\d(?:,\s(?:năm )?(?:19|20)\d\d)*,?\s(?:và|đến)\s(?:năm )?(?:19|20)\d\d")
_YEAR = Pattern(r"(?:19|20)\d\d")
_BY = Pattern(r"(?i)(?<![^\W_])(?:vào|đến|tới|trong)\s(?:(?:cuối|hết)\s)?$")
_CLOSES = Pattern(r"\s?(?:$|[.;,)](?!\d)|và\s)")
_REACH = 70
"""How far behind its last value a year may stand where the sentence names several; else right behind it."""
_BESIDE = 24
_BETWEEN = Pattern(r"\s*(?:,|;|và|,\s*và|;\s*và)\s*(?:khoảng|gần|trên|hơn)?\s*")


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


def years_behind(
    text: str, start: int, end: int, values: Sequence[Value], times: Sequence[DateMention]
) -> dict[int, tuple[date, date]]:
    """The year of each value of a sentence that names the year behind the values it is of, by the value's identity:
    "dưới 23% (miền núi dưới 30%) vào năm 2025 và dưới 22% (miền núi dưới 25%) vào năm 2030"."""
    years = [t for t in times if t.precision == "year" and t.start_date and t.end_date and not t.as_of]
    if not values or len(years) != len(times) or not years or years[0].start < values[0].quantity.end:
        return {}
    if any(t.start_date and t.end_date and t.start_date.year != t.end_date.year for t in years):
        return {}
    out: dict[int, tuple[date, date]] = {}
    rest = list(values)
    for number, time in enumerate(years):
        told = [v for v in rest if v.quantity.start < time.start]
        rest = rest[len(told) :]
        closes = _CLOSES.match(text, time.end, end) is not None and _BY.search(text, start, time.start) is not None
        if not closes or (not told and number == 0):
            return {}
        if told and time.start - told[-1].quantity.end > (_REACH if len(years) > 1 else _BESIDE):
            return {}
        out.update({id(v): (time.start_date, time.end_date) for v in told if time.start_date and time.end_date})
    return {} if rest or len(out) < 2 else out
