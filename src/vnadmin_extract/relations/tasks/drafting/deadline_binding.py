"""Which of the times in a task's wording is the one that it is due by."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from operator import attrgetter

from ....mentions import DeadlineMention
from ....patterns import Pattern
from ..assignment import words

_CUE = Pattern(
    r"(?:hoàn\s+thành|báo\s+cáo|trình|gửi|thời\s+hạn|thời\s+gian|xong|ban\s+hành|nộp|tổng\s+hợp|đăng\s+ký|phê\s+duyệt|"
    r"kết\s+thúc|"
    r"tiến\s+độ|đưa\s+vào|bàn\s+giao|thông\s+qua|công\s+bố|về)\b(?:[^.;()]|\.(?=\d)){0,90}$"
)
_YEAR_ONLY = Pattern(r"(?i)(?:ngay\s+)?(?:trong|đến|vào|từ)?\s*(?:năm|giai\s+đoạn)\s+\d{4}|.*năm\s+học")
_DONE_IN = Pattern(
    r"(?:hoàn(?<!danh\ mục\ hoàn)(?<!mục\ tiêu\ hoàn)\s+thành|xong|thời\s+hạn|thời\s+gian|trước|đưa\s+vào|"
    r"khánh\s+thành|bàn\s+giao|thông\s+xe|ban\s+hành|phê\s+duyệt|"
    r"(?<!chương\ )(?<!công\ )(?<!quá\ )(?<!quy\ )trình|"
    r"phấn\s+đấu|tổng\s+kết|sơ\s+kết|giai\s+đoạn\s+\d{4}\s?[-–]\s?\d{4}|dứt\s+điểm|tối\s+thiểu|ít\s+nhất|giải\s+ngân|phải\s+đạt|"
    r"để\s+có\s+thể)(?:[^.;]|\.(?=\d)){0,90}$"
)
"""What is to be done or reached within a year; of other words the year is only an attribute."""
_TO_COMPLETE = Pattern(r"(?i)(?<!mục\stiêu\s)(?<!danh\smục\s)(?<!đã\s)(?<!chưa\s)hoàn\s+thành\s[^;:]*$")
"""The same, however long it is told."""
_STRIVES = Pattern(r"(?:^|[.;])\s*ph[ấâ]n\s+đ[ấầâ]u\s[^.;]*$")
_GOAL_APART = Pattern(r"[^\W_][.…]\s+(?P<goal>ph[ấâ]n\s+đ[ấầâ]u\s[^.;]*)$")
"""A goal that a sentence of its own sets behind what is to be done."""
_MEASURED = Pattern(r"(?:[^.;\n]|\.(?=\d)){0,120}?\s\d[\d.,]*\s?(?:%|[^\W\d_]{2})")
_COMPLETES = Pattern(
    r"(?i)(?:[^.;\n]|\.(?=\d)){0,160}?\s(?:trình|gửi|hoàn\s+thành|ban\s+hành|phê\s+duyệt|xong|đưa|khởi\s+công|thông\s+xe|"
    r"khánh\s+thành|bàn\s+giao|kết\s+thúc)(?![^\W_])"
)
"""What makes the goal the end of the work."""
_ENSURES = Pattern(r";\s*(?:bảo\s+đảm|đảm\s+bảo)\s+$")
"""A goal that a clause of its own adds to what is to be done: it binds where nothing else does."""
_HANDS_IN = Pattern(r"[^.;]{0,120}?\s(?:trình|gửi|hoàn\s+thành|ban\s+hành)(?![^\W_])")
"""Behind its time, what makes of the goal an act of its own."""
_OPENED = Pattern(r"(?i)\((?:thực\s+hiện\s+|triển\s+khai\s+)?$")
"""A bracket that holds nothing but the time: "(thực hiện | trong Quý III/2031)"."""
_CLOSES = Pattern(r"\s*(?:[.;,]|$|\n)")
# "tổ chức tốt các hoạt động văn hóa | trong năm 2025": which ones.
_OF_YEAR = Pattern(
    r"(?:hoạt\s+động|công\s+tác|nhiệm\s+vụ|kế\s+hoạch|chương\s+trình|sự\s+kiện|chỉ\s+tiêu|dự\s+toán|kết\s+quả)"
    r"(?:\s+[^\s,;.]+){0,8}\s*$"
)
_BY_BRACKET = Pattern(r"(?i)\(\s*(?:hoàn\s+thành|xong|thực\s+hiện\s+xong)\s[^()]{0,20}$")
_OF_A_PART = Pattern(r"[;,(]\s*(?:riêng|trước\s+mắt)\s[^;.]*$")
"""Before the time of a part of the work: "… trước ngày 31/12; riêng đường X khởi công | trong tháng 9"."""
_TO_BE_IN_TIME = Pattern(
    r"(?i)\s(?:để|nhằm)\s(?:kịp(?:\s+thời)?\s|tổng\s+hợp,?\s|xem\s+xét,?\s)*(?:trình|báo\s+cáo|thông\s+qua|gửi|đưa\s+vào|khởi\s+công|"
    r"làm\s+việc)[^.;]{0,70}$"
)
"""What the work is for, and not when it is to be done: "trình trước ngày 15/10 để kịp trình HĐND | trong tháng 11"."""
_OF_WHICH = Pattern(
    r"(?i)(?<![^\W_])(?:dự\s+án|công\s+trình|đơn\s+vị|địa\s+phương|chủ\s+đầu\s+tư|trường\s+hợp|nhiệm\s+vụ|gói\s+thầu|nào|nếu)"
    r"(?:\s+[^\s,.;]+){0,5}\s+$"
)
_NOT_THEN = Pattern(
    r"(?i)\s+(?:mà\s+)?(?:vẫn\s+)?(?:chưa|không(?!\s+(?:để|được|kéo\s+dài|lùi|trễ|chậm|muộn|quá))|còn\s+(?:chưa|tồn)|mới\s|(?:giải\s+ngân|đạt|có\s+tỷ\s+lệ)(?:\s[^\s,.;]+){0,3}?"
    r"\s(?:dưới|thấp|chưa))(?![^\W_])"
)
"""By when something had to be reached, which tells whom an order is about: "cắt vốn các dự án | đến hết quý III | chưa
khởi công"."""
_NEXT_PART = Pattern(r",\s+(?:và\s+)?[^\W\d_]+(?:\s[^\s,;.()%]+){0,4}(?:,\s\d{1,3}){0,3}\s")
"""The next of like things, done by a time of its own: "đưa bến 3 vào khai thác trong năm 2031, | bến 4 | trong …"."""
_VAGUE = Pattern(r"(?i)(?<!:\s)dự\s+kiến(?:[^.;,:]{0,12}|\s+khởi\s+công[^.;,]{0,40})$")


def deadlines_in(deadlines: Sequence[DeadlineMention], spans: Sequence[tuple[int, int]]) -> list[DeadlineMention]:
    """The deadlines (sorted by start) that begin in one of ``spans``."""
    found: list[DeadlineMention] = []
    begin = attrgetter("start")
    for start, end in spans:
        at = bisect_left(deadlines, start, key=begin)
        while at < len(deadlines) and deadlines[at].start < end:
            found.append(deadlines[at])
            at += 1
    return found


def choose_deadline(
    text: str, candidates: Sequence[DeadlineMention], spans: Sequence[tuple[int, int]]
) -> DeadlineMention | None:
    """The one that binds: outside brackets before inside, with a word of completion before without, the last one."""
    best: tuple[int, int, DeadlineMention] | None = None
    for candidate in candidates:
        score = _score(text, candidate, spans)
        if score and best and candidate.due and best[2].due and _goes_on(text, best[2].end, candidate.start):
            score = max(score, best[0])
        if score is not None and (best is None or (score, candidate.start) >= best[:2]):
            best = (score, candidate.start, candidate)
    return best[2] if best else None


def _sets_a_measure(text: str, near: str, end: int) -> bool:
    """Whether a goal behind the act sets how much is reached by its time, which is not when the act is due: "Sở A đẩy
    mạnh quảng bá. Phấn đấu đến hết năm 2031 đón 2 triệu lượt khách"."""
    apart = _GOAL_APART.search(near)
    if apart is None or _COMPLETES.match(apart["goal"]) or _COMPLETES.match(text, end):
        return False
    return bool(_MEASURED.match(text, end) or _MEASURED.match(apart["goal"]))


def _goes_on(text: str, at: int, end: int) -> bool:
    """Whether only another thing stands between two times, and no other act."""
    part = _NEXT_PART.fullmatch(text, at, end)
    return part is not None and not words.OPENING.match(part[0].removeprefix(",").lstrip())


def _score(text: str, deadline: DeadlineMention, spans: Sequence[tuple[int, int]]) -> int | None:
    start = next((a for a, b in spans if a <= deadline.start < b), deadline.start)
    before = text[start : deadline.start]
    inside = before.count("(") > before.count(")")
    near = before[-110:].lower()
    cue = bool(_CUE.search(near))
    surface = text[deadline.start : deadline.end]
    if _VAGUE.search(near) or (_NOT_THEN.match(text, deadline.end) and _OF_WHICH.search(near)):
        return None
    if deadline.due is None:
        return 3 if not inside else None
    if not inside and (_OF_A_PART.search(near) or _TO_BE_IN_TIME.search(near)):
        return 2
    if inside and not cue:
        alone = _OPENED.search(before) and text.startswith(")", deadline.end)
        return 1 if alone else None
    if _sets_a_measure(text, near, deadline.end):
        return None
    if _STRIVES.search(near) or (_ENSURES.search(near) and not _HANDS_IN.match(text, deadline.end)):
        return 0
    year = _YEAR_ONLY.fullmatch(surface) is not None
    closes = surface.lower().startswith("trong năm") and _CLOSES.match(text, deadline.end) is not None
    closes = closes and not _OF_YEAR.search(near)
    if year and not closes and before.strip(" *-+") and not (_DONE_IN.search(near) or _TO_COMPLETE.search(before)):
        return None
    if inside and _BY_BRACKET.search(before):
        return 4  # "(hoàn thành trước ngày 15/10) và định kỳ hằng quý báo cáo"
    return (5 if not inside else 1) + (2 if cue else 0) - (1 if year else 0)
