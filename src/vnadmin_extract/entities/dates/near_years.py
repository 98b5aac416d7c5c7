"""The year told behind a time without one: by "năm nay" or "năm sau" ("trước 10/02 năm sau"), or by the times that it
is told together with ("tháng 12, quý IV và cả năm 2031")."""

from __future__ import annotations

from datetime import date

from ...document import Context, Note
from ...mentions import Precision
from ...patterns import Pattern

_NEAR_YEAR = Pattern(r"\s+năm\s+(?P<which>nay|sau|tới)(?![^\W_])(?!\s+(?:liền|kế|báo|quyết))")
_TIME = r"(?:(?:tháng|quý)\s(?:IV|I{1,3}|\d{1,2})|\d{1,2}\stháng(?:\sđầu(?=\snăm))?)"
# "quý IV | và cả năm 2031", "tháng 9 | và 9 tháng đầu năm 2031"
_TOGETHER = Pattern(
    rf"(?i)(?:,\s{_TIME})*,?\svà\s(?:{_TIME}(?:\snăm\s|\s?/\s?)|(?:cả\s)?năm\s)(?P<year>20\d\d)(?!\d|\s?[-–]\s?\d)"
)
_EVERY = Pattern(r"(?i)h[àằ]ng\s+(?:năm|tháng|quý)|định\s+kỳ|mỗi")
_EVERY_YEAR = Pattern(r"(?i)(?<![^\W_])(?:h[àằ]ng\s+năm|mỗi\s+năm|định\s+kỳ)(?![^\W_])")
_CLAUSE = Pattern(r"[;:\n]|\.\s")
_REACH = 200
STANDING = ("Luật", "Pháp lệnh", "Nghị định", "Thông tư", "Thông tư liên tịch", "Quy chế", "Quy định")
"""Documents that set rules: a day without its year is one of every year."""


def near_year(
    text: str, at: int, before: str, precision: Precision, notes: tuple[Note, ...], context: Context
) -> tuple[date, int] | None:
    """The last day of the year that "năm nay" or "năm sau" tells behind a time without one, and where it ends; not of
    a rule that holds every year."""
    issued, found = context.issued_on, _NEAR_YEAR.match(text, at)
    if found is None or issued is None or precision == "year" or not notes:
        return None
    if found["which"] != "nay" and (context.doc_type in STANDING or _EVERY.search(before) or _each_year(text, at)):
        return None
    return date(issued.year + (found["which"] != "nay"), 12, 31), found.end()


def year_of_group(
    text: str, at: int, last: date | None, precision: Precision, notes: tuple[Note, ...], context: Context
) -> date | None:
    """The last day of the year that is printed once for several times, the first of which ends at ``at`` and would by
    the paper's own year run until ``last``; none where that would put into another year what is still to come: "nhiệm
    vụ tháng 12 | và năm 2032", told in November 2031."""
    if not notes or last is None or precision == "day" or (told := _TOGETHER.match(text, at)) is None:
        return None
    year, issued = int(told["year"]), context.issued_on
    if year < last.year or (year > last.year and issued is not None and last < issued):
        return date(year, 12, 31)
    return None


def _each_year(text: str, at: int) -> bool:
    """Whether the sentence speaks of what comes back: "báo cáo kết quả hằng năm về …, gửi … trước ngày 31/01 | năm
    sau"."""
    return _EVERY_YEAR.search(_CLAUSE.split(text[max(0, at - _REACH) : at])[-1]) is not None
