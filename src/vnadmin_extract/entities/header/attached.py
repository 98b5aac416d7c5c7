"""A paper without letterhead, told by the formula of decisions and by the line that heads what it issues: "(Ban hành
kèm theo Quyết định số … ngày … của …)"."""

from __future__ import annotations

from datetime import date

from ...document import StructuredText
from ...patterns import Pattern

_FORMULA = Pattern(r"[\s*]*(?P<f>QUYẾT ĐỊNH|Quyết định|QUYẾT NGHỊ|Quyết nghị)\s*:[\s*]*")
_TYPES = {"quyết định": "Quyết định", "quyết nghị": "Nghị quyết"}
_GROUNDS = Pattern(r"(?i)[\s*]*căn cứ\s")
_FORMULA_WITHIN = 60
_ATTACHED = Pattern(
    r"(?i)[\s*]*\((?:ban\s+hành\s+)?kèm\s+theo\s+(?P<type>quyết\s+định|nghị\s+quyết|công\s+văn|kế\s+hoạch|"
    r"tờ\s+trình|thông\s+báo|chỉ\s+thị|báo\s+cáo|chương\s+trình|hướng\s+dẫn)\s+số\s*:?\s*"
    r"(?P<number>\d{1,6}[a-z]?/(?:(?:19|20)\d\d/)?[^\W\d_][\w&]*(?:-[\w&]+)*),?\s+ngày\s+(?P<d>\d{1,2})"
    r"(?:\s+tháng\s+|[/.-])(?P<m>\d{1,2})(?:\s+năm\s+|[/.-])(?P<y>(?:19|20)\d\d)(?=[\s)])[^()\n]{0,120}\)[\s*.]*"
)


def decided(same: str, text: StructuredText) -> str | None:
    """The type that the formula between the grounds and the articles tells: "QUYẾT ĐỊNH:"."""
    grounds = False
    for p in text.paragraphs[:_FORMULA_WITHIN]:
        grounds = grounds or _GROUNDS.match(same, p.start, p.end) is not None
        if grounds and (found := _FORMULA.fullmatch(same, p.start, p.end)):
            return _TYPES[found["f"].lower()]
    return None


def issued_with(same: str, text: StructuredText, doc_type: str) -> tuple[str, date | None] | None:
    """Number and day of the paper in hand, of type ``doc_type``, as what is issued with it repeats them."""
    if "èm theo" not in same:
        return None
    for p in text.paragraphs:
        found = _ATTACHED.fullmatch(same, p.start, p.end) if p.end - p.start < 260 else None
        if found and " ".join(found["type"].lower().split()) == doc_type.lower():
            try:
                return found["number"], date(int(found["y"]), int(found["m"]), int(found["d"]))
            except ValueError:
                return found["number"], None
    return None
