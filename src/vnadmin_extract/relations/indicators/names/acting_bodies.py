"""Who acts in the clause of a value, and so is no part of its name: "Sở A chủ trì, cùng Chi cục B rà từng dự án"."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from ....mentions import AgencyMention
from ....patterns import Pattern

# Before the first body: "Giao Sở A …", "- Đề nghị UBND tỉnh …".
_ORDERED = Pattern(
    r"(?i)(?:[\s,;:–+*•-]|\(?[\da-zđ]{1,2}[.)]\s)*"
    r"(?:(?:tiếp tục\s)?(?:giao|yêu cầu|đề nghị|phân công|chỉ đạo|đôn đốc)\s)?"
)
# Between the bodies, and what they have to manage before it is said what is done.
_MANAGE = Pattern(
    r"(?i)(?:[\s,;:]|(?<![^\W_])(?:và|cùng(?: với)?|với|chủ trì|phối hợp(?: chặt chẽ)?(?: (?:với|cùng))?|tham mưu|"
    r"(?:chịu|có) trách nhiệm|khẩn trương|tích cực|chủ động|tiếp tục|tập trung|chỉ đạo|đôn đốc|điều hành|hướng dẫn|"
    r"tăng cường|đẩy mạnh|tổ chức|triển khai|theo dõi|rà soát|kiểm tra|nghiêm túc|quyết liệt|phải|cần|đã|sẽ)"
    r"(?![^\W_]))*"
)
_BELONGS = Pattern(r"(?i)\s?(?:của|thuộc|trên|tại|ở|là|[(/-])")
_SAYS_ENOUGH = Pattern(r"[^\W\d_]{2,}\s[^\W\d_]{2,}")


class ActingBodies:
    """Finds the bodies that clauses of one document begin with."""

    def __init__(self, text: str, agencies: Sequence[AgencyMention]) -> None:
        self.text = text
        self._ends = {a.start: a.end for a in agencies}
        self._starts = sorted(self._ends)

    def passed(self, start: int, end: int) -> int:
        """Where the words begin behind the bodies at the head of the clause from ``start`` to ``end``; ``start`` where
        no body stands there, or nothing that could name a value follows."""
        first = bisect_left(self._starts, start)
        if first == len(self._starts) or self._starts[first] >= end:
            return start
        ordered = _ORDERED.match(self.text, start, end)
        at = ordered.end() if ordered else start
        body = self._ends.get(at)
        if body is None or body > end:
            return start
        named = body
        while body is not None and body <= end:
            if _BELONGS.match(self.text, body, end):
                return start
            managed, named = _MANAGE.match(self.text, body, end), body
            at = managed.end() if managed else body
            body = self._ends.get(at)
        # "Hạt Kiểm lâm phối hợp kiểm tra | 04 lượt": then what the bodies manage is what is counted.
        return next((begin for begin in (at, named) if _SAYS_ENOUGH.search(self.text, begin, end)), start)

    def whole(self, clause: int, start: int) -> int:
        """``clause``, or where the body begins within whose name it lies, not before ``start``: "Bộ Giáo dục và | Đào
        tạo"."""
        at = bisect_left(self._starts, clause) - 1
        body = self._starts[at] if at >= 0 else clause
        return body if start <= body < clause < self._ends.get(body, 0) else clause
