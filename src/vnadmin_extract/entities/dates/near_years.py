"""The year that "năm nay" or "năm sau" tells behind a time without one: "trước 10/02 năm sau"."""

from __future__ import annotations

import re
from datetime import date

from ...document import Context, Note
from ...mentions import Precision

_NEAR_YEAR = re.compile(r"\s+năm\s+(?P<which>nay|sau|tới)(?![^\W_])(?!\s+(?:liền|kế|báo|quyết))")
_EVERY = re.compile(r"(?i)h[àằ]ng\s+(?:năm|tháng|quý)|định\s+kỳ|mỗi")
_EVERY_YEAR = re.compile(r"(?i)(?<![^\W_])(?:h[àằ]ng\s+năm|mỗi\s+năm|định\s+kỳ)(?![^\W_])")
_CLAUSE = re.compile(r"[;:\n]|\.\s")
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


def _each_year(text: str, at: int) -> bool:
    """Whether the sentence speaks of what comes back: "báo cáo kết quả hằng năm về …, gửi … trước ngày 31/01 | năm
    sau"."""
    return _EVERY_YEAR.search(_CLAUSE.split(text[max(0, at - _REACH) : at])[-1]) is not None
