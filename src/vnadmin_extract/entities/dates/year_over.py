"""Months and quarters of the year that is over, told without it in a report of January: "Kết quả công tác tháng 12"."""

from __future__ import annotations

from datetime import date, timedelta

from ...document import Context
from ...mentions import Precision
from ...patterns import Pattern

_FAR_AHEAD = timedelta(days=183)
_TITLES_END = 1200
_TITLE = Pattern(r"(?i)(?<![^\W_])(?:báo cáo|kết quả|tình hình|công tác|tổng kết)(?![^\W_])[^.;:\n]*$")
_TO_DO = Pattern(r"(?i)(?<!thực hiện )(?<![^\W_])(?:nhiệm vụ|phương hướng|giải pháp|kế hoạch|chương trình)(?![^\W_])")
# "II. NHIỆM VỤ NĂM 2032": what stands below is still to come.
_TASKS = Pattern(
    r"(?im)^\W{0,3}(?:[IVX\d.]+[.)]?\s+|phần \S+\s)?(?:nhiệm vụ|phương hướng|kế hoạch|chương trình công tác)\s"
)
_AHEAD = Pattern(r"(?i)(?:trước|chậm nhất|muộn nhất|xong|hạn|hoàn thành|phấn đấu|dự kiến|sẽ|đến)[^,;.]{0,16}$")


class YearOver:
    """Knows the months that the title of a report tells of the year before that of its issue."""

    def __init__(self, text: str, context: Context) -> None:
        self._text = text
        self._issued = context.issued_on if context.doc_type == "Báo cáo" else None
        self._named: set[tuple[int, int]] = set()
        self._tasks: int | None = None

    def told(self, first: date, last: date) -> None:
        """The title tells of this time, whatever words say its year."""
        if self._issued is not None and last.year < self._issued.year:
            self._named.add((first.month, last.month))

    def of(
        self, start: int, first: date | None, last: date | None, precision: Precision, inferred: bool
    ) -> date | None:
        """The last day of the year that is over, where the time at ``start``, taken for one of the year of issue, would
        lie far ahead and the title, or this mention in it, tells of the same months."""
        issued = self._issued
        if issued is None or not inferred or precision not in ("month", "quarter") or first is None or last is None:
            return None
        if first <= issued + _FAR_AHEAD or last.year != issued.year:
            return None
        line = self._text[self._text.rfind("\n", 0, start) + 1 : start]
        titled = start < _TITLES_END and _TITLE.search(line) is not None and _TO_DO.search(line) is None
        if titled:
            self._named.add((first.month, last.month))
        elif (first.month, last.month) not in self._named or self._is_to_come(start, line):
            return None
        return date(issued.year - 1, 12, 31)

    def _is_to_come(self, start: int, line: str) -> bool:
        if self._tasks is None:
            found = _TASKS.search(self._text)
            self._tasks = found.start() if found else len(self._text)
        return start > self._tasks or _AHEAD.search(line[-40:]) is not None
