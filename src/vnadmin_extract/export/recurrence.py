"""The rule of a recurring deadline as a calendar needs it: with days that can be known, none that is made up."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Final

from ..patterns import Pattern

WEEK_END: Final = "FR"
_TELLS_A_DAY = Pattern(r"(?i)(?<![^\W_])ngày\s+\d|\d\s*/\s*\d{1,2}(?!\s*lần)")
_DAY_PARTS: Final = ("BYMONTHDAY", "BYDAY", "BYYEARDAY", "BYWEEKNO")


@dataclass(frozen=True, slots=True)
class Days:
    """The rule, its first day, and whether the day is its period's end because the text tells none."""

    rule: str
    first: date
    period_end: bool


def days_of(recurrence: str, text: str, start: date) -> Days | None:
    """The days of a rule from ``start`` on; None where they cannot be known from the rule and the words ``text``."""
    parts = dict(part.split("=", 1) for part in recurrence.removeprefix("RRULE:").split(";") if "=" in part)
    told = any(part in parts for part in _DAY_PARTS)
    if not told and parts.get("FREQ") != "DAILY" and _TELLS_A_DAY.search(text):
        return None  # the words tell days that the rule could not hold
    rule = _with_months(parts) if told else _at_period_end(parts)
    if rule is None:
        return None
    first = _first(rule, start)
    return Days(rule, first, not told and parts["FREQ"] != "DAILY") if first else None


def _with_months(parts: dict[str, str]) -> str | None:
    """A rule with its day, and of a quarter or half-year with its last months: counted from the document's own month
    the days would be those of any three months."""
    interval = int(parts.get("INTERVAL", "1"))
    if interval == 1:
        return _rule(parts)
    months = _ends(interval) if parts["FREQ"] == "MONTHLY" else None
    return _rule({"FREQ": "MONTHLY", "BYMONTH": months, **_without(parts)}) if months else None


def _at_period_end(parts: dict[str, str]) -> str | None:
    """A rule without a day: the last day of each period. Periods that may begin anywhere (every second week) and
    parts of a day have none."""
    frequency, interval = parts.get("FREQ"), int(parts.get("INTERVAL", "1"))
    if set(parts) - {"FREQ", "INTERVAL", "BYMONTH"}:
        return None
    if frequency == "MONTHLY":
        months = parts.get("BYMONTH") or (_ends(interval) if interval > 1 else "")
        if months is None:
            return None
        return f"FREQ=MONTHLY;BYMONTH={months};BYMONTHDAY=-1" if months else "FREQ=MONTHLY;BYMONTHDAY=-1"
    if interval > 1:
        return None
    if frequency == "YEARLY":
        return f"FREQ=YEARLY;BYMONTH={parts.get('BYMONTH', '12')};BYMONTHDAY=-1"
    return {"WEEKLY": f"FREQ=WEEKLY;BYDAY={WEEK_END}", "DAILY": "FREQ=DAILY"}.get(frequency or "")


def _ends(interval: int) -> str | None:
    """The last months of periods of so many months, which a year must be made of: "3,6,9,12"."""
    return ",".join(map(str, range(interval, 13, interval))) if 12 % interval == 0 else None


def _without(parts: dict[str, str]) -> dict[str, str]:
    return {name: value for name, value in parts.items() if name not in ("FREQ", "INTERVAL")}


def _rule(parts: dict[str, str]) -> str:
    return ";".join(f"{name}={value}" for name, value in parts.items())


def _first(rule: str, start: date) -> date | None:
    from dateutil.rrule import rrulestr  # type: ignore[import-untyped]

    try:
        first = next(iter(rrulestr(rule, dtstart=datetime.combine(start, time()))), None)
    except ValueError:
        return None
    return first.date() if first else None
