"""The labels of lines that say who does a task and when: "Cơ quan chủ trì: …", "Lộ trình: …"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from ....document import Paragraph
from ....mentions import AgencyMention
from ....patterns import Pattern

_WHO = r"(?:(?:các\s+)?(?:cơ\s+quan|đơn\s+vị|tổ\s+chức|phân\s+công|trách\s+nhiệm)[\s,]*(?:và\s+)?)*"
_LEADS = (
    r"(?:được\s+(?:giao|phân\s+công)\s+)?(?:chủ\s+trì|thực\s+hiện|chịu\s+trách\s+nhiệm(?:\s+(?:chính|thực\s+hiện))?|"
    r"tham\s+mưu|đầu\s+mối|chuẩn\s+bị|soạn\s+thảo)"
    r"(?:\s*(?:,|và)?\s*(?:thực\s+hiện|tham\s+mưu|triển\s+khai|theo\s+dõi|tổ\s+chức))*"
)
_WITH = r"phối\s+hợp(?:\s+(?:thực\s+hiện|chính))?"
_WORDS = (
    rf"(?:(?P<both>{_WHO}{_LEADS}\s*(?:,|và|/|-)\s*(?:cơ\s+quan\s+|đơn\s+vị\s+)?{_WITH})"
    rf"|(?P<lead>{_WHO}{_LEADS})"
    rf"|(?P<with>{_WHO}{_WITH})"
    r"|(?P<time>(?:thời\s+(?:gian|hạn|điểm)|tiến\s+độ|lộ\s+trình)(?:[\s,]+(?:và\s+)?(?:thực\s+hiện|hoàn\s+thành|"
    r"ban\s+hành|trình|báo\s+cáo|"
    r"triển\s+khai|dự\s+kiến|xây\s+dựng|tiến\s+độ|lộ\s+trình|tổ\s+chức))*)"
    r"|(?P<to>cấp\s+(?:có\s+thẩm\s+quyền\s+)?trình)"
    r"|(?P<other>(?:cấp\s+(?:ban\s+hành|phê\s+duyệt|quyết\s+định|thông\s+qua|thẩm\s+định)|nội\s+dung|sản\s+phẩm|kết\s+quả|kinh\s+phí|nguồn\s+(?:lực|vốn|kinh\s+phí)|hình\s+thức|đối\s+tượng|"
    r"số\s+lượng|địa\s+điểm|thành\s+phần(?:\s+(?:tham\s+)?(?:dự|gia|mời))?)"
    r"(?:\s+(?:dự\s+kiến|đầu\s+ra|thực\s+hiện|đạt\s+được))?))"
)
LABEL = Pattern(rf"(?i)[*\s(]*(?=[cđptnskhl]){_WORDS}[*\s]*:")
LABEL_ALONE = Pattern(
    rf"(?i)[*\s]*(?!(?:phân\s+công\s+|trách\s+nhiệm\s+)?(?:tổ\s+chức|trách\s+nhiệm)[\s,]+(?:triển\s+khai\s+)"
    rf"?thực\s+hiện){_WORDS}[*\s.:]*"
)
"""A label that fills its line, above the lines that it speaks for."""
LABEL_WITHIN = Pattern(
    rf"(?i)(?P<mark>[(.;–-])[*\s]*(?=(?:cơ\s+quan|đơn\s+vị|chủ\s+trì|phối\s+hợp|th|tiến|lộ|sản|kết|kinh))"
    rf"(?!thực\s+hiện\s*:){_WORDS}[*\s]*:"
)
"""A label in the course of a paragraph: "… (Cơ quan chủ trì: Sở A; thời gian: Quý III)"."""
TOGETHER = Pattern(r"(?i)\bphối\s+hợp\b")


@dataclass(frozen=True, slots=True)
class Card:
    """What is to be done (``start``, ``end``), who does it, where its time may stand (``lines``), and who gets it."""

    start: int
    end: int
    lead: tuple[AgencyMention, ...]
    cooperating: tuple[AgencyMention, ...]
    lines: tuple[int, int]
    report_to: tuple[AgencyMention, ...] = ()


_WHAT = Pattern(
    r"(?i)[*\s]*(?:nội\s+dung|nhiệm\s+vụ|công\s+việc|hoạt\s+động|giải\s+pháp)"
    r"(?:\s+(?:thực\s+hiện|công\s+việc|cụ\s+thể|chính|\d{1,2}(?:\.\d{1,2})*))?\s*:\s*(?=\S+\s+\S+\s+\S)"
)


def says_what(text: str, paragraph: Paragraph) -> int:
    """Where the action begins of a line that says what is to be done, its label ("Nội dung:") left out."""
    label = _WHAT.match(text, paragraph.content, paragraph.end)
    return label.end() if label else paragraph.content


_UNITS = Pattern(r"\s*\([^()]{4,120}\)")


def without_units(text: str, bodies: Sequence[AgencyMention], end: int) -> list[AgencyMention]:
    """``bodies`` without those in a bracket behind one of them, which do its work: "Sở A (Chi cục B; Trung tâm C)"."""
    brackets = [
        span
        for first, second in pairwise(bodies)
        if text[first.end : second.start].strip() == "(" and (span := _UNITS.match(text, first.end, end))
    ]
    return [m for m in bodies if not any(b.start() < m.start < b.end() for b in brackets)]
