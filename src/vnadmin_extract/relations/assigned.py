"""Bodies that only a task makes bodies: a company, a hospital or a commune that is given something to do, and the
enterprises of a kind."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ..document import StructuredText
from ..letters import compile_vi
from ..mentions import AgencyMention, TaskDraft

_NAMED = compile_vi(
    r"(?:Công ty|Tổng [Cc]ông ty|Tập đoàn|Trường|Đại học|Học viện|Viện|Bệnh viện|Hợp tác xã|HTX|Nhà máy|Xã|Phường|"
    r"Thị trấn) (?:[^\W_]+ ){0,8}?[{U}][^\W_]*[^,;:]*|(?i:phó) Thủ tướng(?: [^\W_]+){0,7}"
)
_OF_A_KIND = compile_vi(
    r"(?i:các) (?:doanh nghiệp|công ty|tập đoàn|tổng công ty|hợp tác xã|nhà máy|ngân hàng|viện|bệnh viện)"
    r"(?: [{L}]+){1,5}|"
    r"(?i:các) (?:thương nhân|chủ (?:đập|hồ|tàu)|nhà mạng)(?: [{L}]+){0,5}|"
    r"(?i:các) (?:trường|thôn|bản|ấp|xóm|buôn|khu phố|tổ dân phố)(?: [{L}]+){0,5}|"
    r"(?i:các) (?:tỉnh|huyện|quận|thị xã|xã|phường|thị trấn)"
    r"(?:, (?:huyện|thị xã|thành phố|xã|phường|thị trấn))*(?: [{L}]+){0,5}"
)


def with_assigned(
    text: StructuredText, agencies: Sequence[AgencyMention], tasks: Iterable[TaskDraft]
) -> list[AgencyMention]:
    """``agencies`` and, in the order of the text, the named ones among those who lead ``tasks`` or take part in them
    that are none of these yet."""
    added: dict[tuple[int, int], AgencyMention] = {}
    for task in tasks:
        for body in (*task.lead, *task.cooperating):
            span = body.start, body.end
            kind = _OF_A_KIND if body.collective else _NAMED
            if span in added or kind.fullmatch(text.text, *span) is None:
                continue
            if not any(known.start < body.end and body.start < known.end for known in agencies):
                added[span] = body
    return sorted([*agencies, *added.values()], key=lambda m: (m.start, m.end)) if added else list(agencies)
