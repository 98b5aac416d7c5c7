"""The time that an undated paper speaks of: of its title, else the latest of its opening words; omitted years are taken
from it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from ...document import Paragraph, StructuredText
from ...patterns import Pattern

_PERIOD = Pattern(
    r"(?i)(?:tháng\s+(\d{1,2})(?:\s*/\s*|\s+năm\s+)((?:19|20)\d\d)|quý\s+(IV|I{1,3}|[1-4])(?:\s*/\s*|"
    r"\s+năm\s+)((?:19|20)\d\d)|ngày\s+(\d{1,2})(?:/|\s+tháng\s+)(\d{1,2})(?:/|\s+năm\s+)((?:19|20)\d\d)|"
    r"năm\s+((?:19|20)\d\d))"
)
_BASE = Pattern(r"cùng kỳ (?:của )?năm ((?:19|20)\d\d)")
_ANY_YEAR = Pattern(r"(?<![\d.,/])(?:19|20)\d\d(?![\d.,]\d|\d)")
_GROUNDS = Pattern(r"[\s*]*(?:Căn cứ|Theo|Xét)\s")
_NOT_OF_ITS_OWN = Pattern(
    r"(?i)(?:/[\w\-–/.]{2,24},?\s+(?:ký\s+)?|(?:luật|nghị định|nghị quyết|quyết định|chỉ thị)\s[^.;,]{0,50}|"
    r"đến\s+|tầm nhìn\s+|giai đoạn\s+|thời kỳ\s+)$"
)
"""What stands before the day of a cited document, or before the year in which a plan ends."""
_FROM_YEAR = Pattern(r"(?i)(?<![^\W_])từ\s+(?:năm\s+\d{4}\s+đến\s+(?:hết\s+)?)?$")
# "Dự kiến năm 2032", "nhiệm vụ trọng tâm năm 2032": the year after that which is told of.
_TO_COME = Pattern(
    r"(?i)(?<![^\W_])(?:(?:dự kiến|dự báo|ước(?: tính)?|kế hoạch|mục tiêu|chỉ tiêu|phấn đấu|phương hướng|nhiệm vụ|"
    r"giải pháp|dự toán|định hướng)(?:\s[^\W\d_]+(?:\s-)?|,){0,9}\s+|sang\s+)$"
)
_OPENING = 2500
_TITLE_LINES = 3
_TITLE_WIDTH = 200


def spoken_of(text: StructuredText) -> date | None:
    """The end of the time that the title names, else of the latest that the opening words do, else the year after that
    with which figures are compared."""
    title = [p for p in text.paragraphs if p.zone == "header" and p.start < _OPENING] or _unmarked_title(text)
    named = _latest(text, [(p.start, p.end) for p in title])
    if named is not None:
        return named
    return _latest(text, [(0, min(len(text.text), _OPENING))]) or _year_after_base(text.text)


def _unmarked_title(text: StructuredText) -> list[Paragraph]:
    """The first lines of a text without letterhead, which are no sentences."""
    lines: list[Paragraph] = []
    for p in text.paragraphs[:_TITLE_LINES]:
        if p.end - p.start > _TITLE_WIDTH or text.text.endswith((".", ";", ":"), p.start, p.end):
            break
        lines.append(p)
    return lines


def _latest(text: StructuredText, stretches: Sequence[tuple[int, int]]) -> date | None:
    """The latest time in these stretches, where none is known of those to come."""
    told: list[date] = []
    ahead: list[date] = []
    for start, end in stretches:
        for found in _PERIOD.finditer(text.text, start, end):
            line = text.text.rfind("\n", 0, found.start()) + 1
            if _is_of_another(text.text, found, line) or (value := _end_of(text.text, found, line)) is None:
                continue
            coming = _TO_COME.search(text.text, max(line, found.start() - 60), found.start())
            (ahead if coming else told).append(value)
    last: date | None = None
    for value in told or ahead:
        if last is None or (value > last and value.year <= last.year + 1):
            last = value
    return last


def _is_of_another(text: str, found: re.Match[str], line: int) -> bool:
    """The day of a cited document, or where a plan's stage begins or ends."""
    if _GROUNDS.match(text, line) or _NOT_OF_ITS_OWN.search(text, max(line, found.start() - 60), found.start()):
        return True
    return found[8] is not None and _FROM_YEAR.search(text, max(line, found.start() - 26), found.start()) is not None


def _end_of(text: str, found: re.Match[str], line: int) -> date | None:
    month, month_year, quarter, quarter_year, day, day_month, day_year, year = found.groups()
    try:
        if month:
            return date(int(month_year), int(month), 28)
        if quarter:
            last = {"I": 1, "II": 2, "III": 3, "IV": 4}.get(quarter, int(quarter) if quarter.isdigit() else 1)
            return date(int(quarter_year), 3 * last, 28)
        if day:
            return date(int(day_year), int(day_month), int(day))
        return date(int(year) + _is_base(text, found.start(), line), 1, 1)
    except ValueError:
        return None


def _year_after_base(text: str) -> date | None:
    """Of a text whose opening names no year, the one after that with which its figures are compared: "so với cùng kỳ
    năm …", where it names no later one."""
    bases = [int(found[1]) for found in _BASE.finditer(text)]
    last = max((int(year) for year in _ANY_YEAR.findall(text)), default=0)
    return date(max(bases) + 1, 1, 1) if bases and last <= max(bases) + 1 else None


def _is_base(text: str, at: int, line: int) -> bool:
    """The year at ``at`` is the one before, with which the text compares its own: "so với cùng kỳ năm …"."""
    return text.endswith(("cùng kỳ ", "cùng kỳ của "), max(line, at - 12), at)
