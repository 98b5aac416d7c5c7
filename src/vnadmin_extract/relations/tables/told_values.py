"""Values that a measure's own words tell, in a table without a column of values: "Tỷ lệ … đạt 80%"."""

from __future__ import annotations

from collections.abc import Iterator

from ...patterns import Pattern
from .cell_values import CellValue, read_cell
from .sheets import Span

_CLAUSE = Pattern(r"[^.;]+(?:[.;](?=\S)[^.;]+)*")
_TOLD = Pattern(
    r"(?i)\b(?:(?:(?:phấn\s+đấu|đạt|chiếm|tăng|còn|giảm|là|lên)\s+)+(?=\D{0,12}\d)|(?=(?:tối\s+thiểu|ít\s+nhất|trên|"
    r"từ|dưới)\s+\d))"
    r"(?P<value>(?:(?:tối\s+thiểu|ít\s+nhất|trên|từ|dưới|khoảng|>|≥)\s*)?\d[\d.,]*\s*(?:%|[^\W\d_]+))"
)
# "trẻ em dưới 6 tuổi", "hộ có từ 02 ha trở lên đạt …": whom or what the measure is about.
_WHOM = Pattern(r"(?i)\s+(?:trở\s+(?:lên|xuống)\s+\w)|(?<=tuổi)\b(?!\s*[.;]?$)")
# "có ít nhất 20 mô hình …": what is counted follows the figure.
_COUNTED = Pattern(r"(?i)(?:\bcó|\bthêm|hình thành|xây dựng|phát triển)(?:\s+được)?$")
_MIN_WORDS = 2


def told_values(text: str, cell: Span) -> Iterator[tuple[Span, CellValue, str]]:
    """The values in the words of ``cell``, at most one a clause, each with its place and what it measures."""
    for clause in _CLAUSE.finditer(text, *cell):
        for found in _TOLD.finditer(text, *clause.span()):
            start = found.start("value")
            read = read_cell(text[start : found.end()].rstrip(".,"))
            if read is None or _WHOM.match(text, found.end(), clause.end()):
                continue
            before = _name(text[clause.start() : found.start()])
            after = _name(text[start + read.number[1] : clause.end()])
            name = after if _COUNTED.search(before) or len(before.split()) < _MIN_WORDS else before
            if found.start() == cell[0] or len(name.split()) < _MIN_WORDS:
                continue
            yield (start, found.end()), read, name
            break


def _name(words: str) -> str:
    return " ".join(words.split()).strip(" :;,*-+.%")
