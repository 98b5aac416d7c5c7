"""Orders among what a report tells: which assignments of a section that looks back are told to someone all the same."""

from __future__ import annotations

from collections.abc import Sequence

from ....patterns import Pattern
from ..assignment.grammar import Assignment
from .deadline_binding import deadlines_in
from .state import Reader

_HANDS_OUT = Pattern(r"(?i)[\s*]*(?:giao|yêu\s+cầu|đề\s+nghị|kiến\s+nghị)\s")
"""Before bodies whose items follow: "Đề nghị Sở A: (1) …"."""
_OWES = Pattern(r"(?i)(?:(?:phải|cần)\s+)?(?:gửi|nộp|báo\s+cáo)\s")
_AS_FOR = Pattern(r",\s+(?:còn|riêng)\s+")
_MUST = Pattern(
    r"(?i)(?:phải|có\s+trách\s+nhiệm)\s(?!(?:[^\s,;.]+\s){0,3}?(?:vay|gia\s+hạn|lùi|điều\s+chỉnh|tạm\s+dừng)(?![^\W_]))"
)
_BY_PAPER = Pattern(
    r"(?i)(?<![^\W_])theo\s+(?:nghị\s+quyết|nghị\s+định|quyết\s+định|kết\s+luận|kế\s+hoạch|chỉ\s+thị|công\s+văn|"
    r"công\s+điện|thông\s+báo|thông\s+tư|văn\s+bản|chỉ\s+đạo|yêu\s+cầu)(?:\s[^,;:\n]{1,90})?,\s+$"
)
"""Before a body, the paper that says what it must do; else what had to be done may be told as a result."""
_COUNTS = Pattern(
    r"(?:(?!gửi|cử|bố|chuẩn|mời|lập|nộp|khẩn|phải|cần|chủ|sớm|phấn|hoàn)[^\s\d,;.]+\s){1,4}(?P<n>\d{1,3}(?:\.\d{3})+|\d+)\s[^.;]*"
)
_FIGURE = Pattern(r"(?<![\d./])\d[\d.,]*(?![\d/])")
_LEADS_OTHERS = Pattern(r"(?i)\s*,?\s*chủ\s+trì\s*,\s*phối\s+hợp(?![^\W_])")
"""Right behind a body, the formula by which work is given out."""
_TELLS_OF_PAST = Pattern(
    r"(?i)(?<![^\W_])(?:đã|vừa|đang|(?:kịp thời|được) \d|qua đó|nhờ đó|đến nay|kết quả là|thành công|"
    r"(?:thời gian|năm|tháng|quý|tuần|kỳ) (?:vừa )?qua)(?![^\W_])"
)


def counts_results(reader: Reader, assignment: Assignment) -> bool:
    """Whether a clause without word of order or time counts what a body did: "Trung tâm A tổ chức 12 lớp cho 450
    người". One round figure may be what is to be done."""
    if assignment.force != "subject" or deadlines_in(reader.deadlines, [(assignment.action, assignment.end)]):
        return False
    counts = _COUNTS.match(reader.text.text, assignment.action, assignment.end)
    return counts is not None and ("." in counts["n"] or len(_FIGURE.findall(counts[0])) > 1)


def orders_among(reader: Reader, own: Sequence[Assignment]) -> list[Assignment]:
    """What a word of order gives, what goes on from it behind a semicolon, and what bodies have to report by a time."""
    text, kept = reader.text.text, list[Assignment]()
    for assignment in own:
        given = assignment.force == "order" or (
            assignment.force == "bare" and _HANDS_OUT.match(text, assignment.start) is not None
        )
        if assignment.force == "bare" and not given:
            given = is_given(reader, assignment)
        if assignment.force == "subject":
            given = _goes_on(text, kept, assignment) or _owes(reader, assignment) or is_given(reader, assignment)
        if given:
            kept.append(assignment)
    return kept


def is_given(reader: Reader, assignment: Assignment) -> bool:
    """Whether a clause without word of order tells bodies what is still to be done, though it stands where a resolution
    speaks of how things are: by the formula "chủ trì, phối hợp", or by a day to come."""
    text, issued = reader.text.text, reader.issued_on
    if reader.tells_of_itself or _TELLS_OF_PAST.search(text, assignment.start, assignment.end):
        return False
    named = [body.end for body in assignment.lead if body.start < assignment.action]
    if named and _LEADS_OTHERS.match(text, max(named), assignment.end):
        return True
    times = deadlines_in(reader.deadlines, [(assignment.action, assignment.end)])
    return any(time.due is not None and (issued is None or time.due >= issued) for time in times)


def _goes_on(text: str, kept: Sequence[Assignment], assignment: Assignment) -> bool:
    """Whether it is a further clause of the sentence that gives the last order: "Giao Sở A …; Sở B …"."""
    if not kept or kept[-1].end > assignment.start:
        return False
    if _AS_FOR.fullmatch(text, kept[-1].end, assignment.start):
        return True
    return kept[-1].end == assignment.start and text[max(0, assignment.start - 4) : assignment.start].rstrip().endswith(
        ";"
    )


def _owes(reader: Reader, assignment: Assignment) -> bool:
    """Whether bodies send or report something by a time to come, or must do it by then by a paper: "Các xã gửi báo cáo
    … trước ngày 5 hằng tháng", "Theo Nghị quyết số 5, các xã phải lập xong đề án trước 20/02"."""
    text, must = reader.text.text, False
    if _OWES.match(text, assignment.action, assignment.end) is None:
        if _MUST.match(text, assignment.action, assignment.end) is None or not assignment.lead:
            return False
        named = min(body.start for body in assignment.lead)
        if _BY_PAPER.search(text, max(0, named - 120), named) is None:
            return False
        must = True
    times, issued = deadlines_in(reader.deadlines, [(assignment.action, assignment.end)]), reader.issued_on
    return any(not must if time.due is None else issued is None or time.due >= issued for time in times)
