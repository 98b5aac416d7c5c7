"""The year that "năm nay" or "năm sau" tells behind a time without one: "trước 10/02 năm sau"."""

from __future__ import annotations

import re
from datetime import date

from ...document import Context, Note
from ...mentions import Precision

_NEAR_YEAR = re.compile(r"\s+năm\s+(?P<which>nay|sau|tới)(?![^\W_])(?!\s+(?:liền|kế|báo|quyết))")
_EVERY = re.compile(r"(?i)h[àằ]ng\s+(?:năm|tháng|quý)|định\s+kỳ|mỗi")
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
    if found["which"] != "nay" and (context.doc_type in STANDING or _EVERY.search(before)):
        return None
    return date(issued.year + (found["which"] != "nay"), 12, 31), found.end()
