"""The time and the status that the head of a column or the title of a table gives to its values."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Literal

from ...patterns import Pattern

Status = Literal["actual", "estimate", "target"]

_YEAR = r"(?P<year>(?:19|20)\d\d)"
_FINE: tuple[tuple[str, Pattern], ...] = (
    ("day", Pattern(r"(?i)(?P<day>\d{1,2})[/.-](?P<month>\d{1,2})[/.-]" + _YEAR)),
    ("day", Pattern(r"(?i)ngày\s+(?P<day>\d{1,2})\s+tháng\s+(?P<month>\d{1,2})\s+năm\s+" + _YEAR)),
    ("day", Pattern(r"(?<![\d/])(?P<day>\d{1,2})/(?P<month>\d{1,2})/(?P<short>\d\d)(?![\d/])")),
    ("day", Pattern(r"(?i)(?:đến|hết|ngày)\s+(?P<day>\d{1,2})/(?P<month>\d{1,2})(?![\d/])")),
    (
        "months",
        Pattern(r"(?i)(?<!\d)(?<!ngày )(?P<month>\d{1,2})\s+tháng(?:\s+đầu)?(?:\s+năm)?\s*[/ ]*" + _YEAR + "?"),
    ),
    ("month", Pattern(r"(?i)tháng\s*(?P<month>\d{1,2})(?:,?\s*(?:năm|/|-)\s*" + _YEAR + ")?")),
    # "T2/2005", "2T.2005": as heads of narrow columns shorten months.
    ("month", Pattern(r"(?<!\w)T\.?\s?(?P<month>\d{1,2})\s?[/.-]\s?" + _YEAR)),
    ("months", Pattern(r"(?<![\w.,])(?P<month>\d{1,2})\s?T\s?[/.-]?\s?" + _YEAR)),
    ("quarter", Pattern(r"(?i)quý\s*(?P<quarter>IV|I{1,3}|[1-4])\b(?:,?\s*(?:năm|/|-)?\s*" + _YEAR + ")?")),
    ("half", Pattern(r"(?i)(?P<half>6\s+tháng\s+cuối|nửa\s+đầu|nửa\s+cuối)(?:\s+năm)?\s*" + _YEAR + "?")),
)
# "Thực hiện đến hết tháng 5/2031": up to its end, and not only in it.
_UP_TO = Pattern(r"(?i)(?<![^\W_])(?:đến|tới|hết)\s+(?:hết\s+|cuối\s+)?$")
_SCHOOL_YEAR = Pattern(r"(?i)năm\s+học\s+(?P<from>(?:19|20)\d\d)\s*[-–]\s*(?P<to>(?:19|20)\d\d)")
_SPAN = Pattern(r"(?i)(?P<from>(?:19|20)\d\d)\s*[-–]\s*" + _YEAR)
_SINGLE_YEAR = Pattern(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_SINGLE = Pattern(_YEAR)
_WHOLE_YEAR = Pattern(r"(?i)cả\s+năm")
_QUARTERS = {"I": 1, "II": 2, "III": 3, "IV": 4, "1": 1, "2": 2, "3": 3, "4": 4}
_SECTION = Pattern(r"(?i)\W*(?:(?:mục|chỉ)\s+tiêu\s+)?(?:đến|tới)\s+(?:(?:cuối|hết)\s+)?năm\s+(?:19|20)\d\d\W*")
# A plan is "giao": the verb, not a part of "giao thông", "giao dịch", "bàn giao".
_ASSIGNED = (
    r"(?<!bàn )(?<!chuyển )(?<!ngoại )(?<!xã )(?<![^\W_])giao(?![^\W_])"
    r"(?!\s+(?:thông|dịch|lưu|tiếp|thừa|ban|hàng|nhận|đất|rừng|mùa|khoán|cấu|điểm|diện|hữu|thương)(?![^\W_]))"
)
_PLANNED = Pattern(
    r"kế\s+hoạch|\bk\.?h(?![^\W\d])|(?<!chương trình )mục\s+tiêu|chỉ\s+tiêu|dự\s+toán|"
    r"nghị\s+quyết|\bnq\b|\bdt(?=\s+(?:năm|\d|giao|$)|$)|"
    rf"{_ASSIGNED}|phấn\s+đấu|định\s+hướng|đến\s+năm"
)
# What titles of tables call figures ahead; in a report the measures are "chỉ tiêu" too, and what they are of has names.
_AHEAD_IN_REPORT = Pattern(rf"kế hoạch|(?<!chương trình )mục tiêu|{_ASSIGNED}|dự toán|định mức")
_AHEAD = Pattern(rf"{_AHEAD_IN_REPORT.pattern}|mục tiêu|chỉ tiêu|chương trình|quyết định|nghị quyết|chỉ thị|đề án")
_SETTLED = Pattern(r"quyết\s+toán|(?:kết\s+quả|tình\s+hình)\s+(?:thực\s+hiện|sản\s+xuất|giải\s+ngân)")
_CUMULATIVE = Pattern(r"(?i)l[uũ][ỹy]\s*kế|cộng\s+dồn|từ\s+đầu\s+năm")
# A sum so far that began before the year: "lũy kế từ khởi công", "lũy kế vốn đã bố trí".
_OLDER_SUM = Pattern(r"(?i)khởi\s+công|nhiệm\s+kỳ|giai\s+đoạn|năm\s+trước|dự\s+án|chương\s+trình|vốn|(?:19|20)\d\d")


@dataclass(frozen=True, slots=True)
class Period:
    """The time that values are about; ``start`` is None for the state on a day."""

    start: date | None
    end: date | None
    text: str


def read_status(name: str) -> Status | None:
    """What the head of a column says of its values; None where it says nothing."""
    folded = name.lower()
    if re.search(
        r"khả\s+năng\s+(?:thực\s+hiện|th\b|đạt|hoàn\s+thành|thu|giải\s+ngân|cả\s+năm)|\bước|\bư\.?\s*th\b|\bưth|dự\s+kiến\s+(?:giải\s+ngân|thực\s+hiện)",
        folded,
    ):
        return "estimate"
    if _PLANNED.search(folded):
        return "target"
    if re.search(
        r"thực\s+hiện|giải\s+ngân|\bth\b|kết\s+quả|chính\s+thức|sơ\s+bộ|hiện\s+(?:trạng|có)|đạt|\bđã\b", folded
    ):
        return "actual"
    return None


def status_of_title(title: str, doc_type: str | None) -> Status:
    """The status of values whose head says nothing, by the title of their table and the type of the document."""
    own = title.lower()
    if re.search(r"\bước", own):
        return "estimate"
    if _SETTLED.search(own):
        return "actual"
    if doc_type == "Báo cáo":
        return "target" if _AHEAD_IN_REPORT.search(own) else "actual"
    return "target" if _AHEAD.search(f"{own} {(doc_type or '').lower()}") else "actual"


def sum_so_far(name: str, whole: Period | None) -> Period | None:
    """The time from the beginning of the year that a head such as "Lũy kế" means, to the end of ``whole``, the time
    that the table is about."""
    if whole is None or whole.end is None or not _CUMULATIVE.search(name) or _OLDER_SUM.search(name):
        return None
    return Period(date(whole.end.year, 1, 1), whole.end, whole.text)


def before(whole: Period | None) -> Period | None:
    """The month before a month, the quarter before a quarter; None for any other time."""
    if whole is None or whole.start is None or whole.end is None:
        return None
    months = whole.end.month - whole.start.month + 1
    if whole.start.year != whole.end.year or months not in (1, 3) or whole.start.day != 1:
        return None
    last = whole.start - timedelta(days=1)
    return Period(date(last.year, last.month - months + 1, 1), last, whole.text)


def section_period(words: str) -> Period | None:
    """The time that a heading within a table consists of: what is to be reached by then stands below it."""
    found = _SECTION.fullmatch(words)
    return read_period(words) if found else None


def read_period(name: str, year: int | None = None) -> Period | None:
    """The time that a head or title names; ``year`` fills in one that it leaves out.

    Of a span of years and one of its years ("Giai đoạn 2026 - 2030 / Năm 2027") the year counts.
    """
    for kind, pattern in _FINE:
        if found := pattern.search(name):
            if found.groupdict().get("year") is None and len(named := set(_SINGLE_YEAR.findall(name))) == 1:
                year = int(named.pop())  # of the head above: "Thực hiện năm 2009 | 04 tháng"
            period = _period(kind, found, year, bool(_CUMULATIVE.search(name)))
            until = kind in ("month", "quarter") and _UP_TO.search(name, 0, found.start()) is not None
            summed = period is not None and period.start is not None and period.start.month == 1
            return replace(period, start=None) if period is not None and until and not summed else period
    if school := _SCHOOL_YEAR.search(name):
        return Period(date(int(school["from"]), 9, 1), date(int(school["to"]), 5, 31), school[0])
    span = _SPAN.search(name)
    rest = name[: span.start()] + " " * (span.end() - span.start()) + name[span.end() :] if span else name
    single = list(_SINGLE.finditer(rest))
    if single:
        return _period("year", single[-1], year, False)
    if span is None and year is not None and (whole := _WHOLE_YEAR.search(name)):
        return Period(date(year, 1, 1), date(year, 12, 31), whole[0])
    return _period("span", span, year, False) if span else None


def _period(kind: str, found: re.Match[str], year: int | None, cumulative: bool) -> Period | None:
    parts = found.groupdict()
    of = int(parts["year"]) if parts.get("year") else year
    of = 2000 + int(parts["short"]) if parts.get("short") else of
    surface = found[0].strip()
    if of is None:
        return Period(None, None, surface)
    days = _days(kind, parts, of)
    if days is None:
        return None
    start = date(of, 1, 1) if cumulative and days[0] is not None else days[0]
    return Period(start, days[1], surface)


def _days(kind: str, parts: dict[str, str | None], year: int) -> tuple[date | None, date] | None:
    if kind == "year":
        return date(year, 1, 1), date(year, 12, 31)
    if kind == "span":
        return date(int(parts["from"] or year), 1, 1), date(year, 12, 31)
    if kind == "quarter":
        last = _QUARTERS[(parts["quarter"] or "I").upper()] * 3
        return date(year, last - 2, 1), date(year, last, calendar.monthrange(year, last)[1])
    if kind == "half":
        late = "cuối" in (parts["half"] or "").lower()
        return (date(year, 7, 1), date(year, 12, 31)) if late else (date(year, 1, 1), date(year, 6, 30))
    month = int(parts["month"] or 0)
    if not 1 <= month <= 12:
        return None
    end = calendar.monthrange(year, month)[1]
    if kind == "months":
        return date(year, 1, 1), date(year, month, end)
    if kind == "day":
        day = int(parts["day"] or 0)
        return (None, date(year, month, day)) if 1 <= day <= end else None
    return date(year, month, 1), date(year, month, end)
