"""Times of so many days or months, counted from a day or an event: "trong vòng 10 ngày kể từ ngày nhận được …"."""

from __future__ import annotations

import re
from bisect import bisect_left
from calendar import monthrange
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from ...document import Note, StructuredText
from ...mentions import DateMention, DeadlineMention
from ...patterns import Pattern
from ...signs import matches, places
from .act_words import NARRATES, clause_begin

_NUMBERS = {
    "một": 1, "hai": 2, "ba": 3, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "mười": 10, "mười lăm": 15, "ba mươi": 30,
}  # fmt: skip
# For small letters.
_SIGNS = ("trong", "thời", "chậm", "sau", "không", "tối đa")
_RELATIVE = Pattern(
    r"(?:trong\s+(?:vòng\s+|thời\s+hạn\s+|thời\s+gian\s+)?(?:không\s+quá\s+|tối\s+đa\s+|chậm\s+nhất\s+)?|"
    r"(?<!trước )thời\s+hạn\s+(?:(?:[^\W\d_]+\s+){0,4}[^\W\d_]+\s*:\s*(?:trong\s+)?)?|"
    r"chậm\s+nhất\s+(?:là\s+)?(?:sau\s+)?|sau\s+|"
    r"tối\s+đa\s+(?:là\s+|trong\s+)?(?=\d+\s+ngày\s+làm\s+việc)|"
    r"không\s+(?:để\s+)?(?:(?:chậm|muộn|trễ)\s+)?quá\s+)"
    rf"(?P<n>(?:\d{{1,3}}\s?[-–]\s?)?\d{{1,3}}|{'|'.join(_NUMBERS)})"
    r"\s*(?:\([^)]{2,20}\)\s*)?(?P<u>ngày|tuần|"
    r"tháng|giờ|năm(?=\s+\(?(?:k[ểé]|tính)\s+từ))(?:\s+làm\s+việc|\s+đầu(?:\s+tiên)?(?=\s+kể\s+từ))?,?\s*"
    r"(?P<from>(?:(?:kể\s+từ|từ|tính\s+từ|sau)\s+(?:khi|ngày)|trước\s+(?:khi|ngày)(?=\s+[^\W\d_])|"
    r"trước\s+(?:mỗi\s+)?(?:(?:cuộc|phiên|kỳ)\s+họp|hội\s+nghị)(?![^\W_])|"
    r"khi(?=\s+(?:được|có|nhận|xảy\s+ra|phát\s+hiện|phát\s+sinh|kết\s+thúc|hoàn\s+thành)\s)|"
    r"sau\s+(?:mỗi\s+)?(?:bão|lũ|mưa|thiên\s+tai|kiểm\s+tra|(?:cuộc\s+|phiên\s+|kỳ\s+)?họp|hội\s+nghị)(?![^\W_]))"
    r"(?:(?! phải | thì | có trách nhiệm| các |(?<!chủ tịch) ubnd |"
    r" về (?:sở|bộ|ủy|ubnd|văn phòng|ban|cục|chi cục|phòng|công an) )[^,;:.\n]){0,90})?"
)
_DURATION_NOT = Pattern(
    r"(?i)\s*(?:đầu năm|cuối năm|qua|gần đây|tới|đầu|cuối|tiếp theo)\b|\s*/\s*(?:năm|tháng|quý|người|học)"
)
_TO_COME = Pattern(r"(?i)\s*tới(?![^\W_])")
_ORDER = Pattern(r"(?i)(?<![^\W_])(?:giao|yêu cầu|đề nghị|khẩn trương|phải|chủ trì|ngay)(?![^\W_])")
_DONE_IN = Pattern(
    r"(?i)(?<![^\W_])(?:hoàn thành|hoàn tất|xong|báo|báo cáo|trả lời|giải quyết|xử lý|khắc phục|nộp|gửi|trình|"
    r"xin lỗi|giải trình)"
    r"(?:\s[^\s,;.:]+){0,6}\s+$"
)
"""What is done by a time, right before it."""
_LIMIT = Pattern(r"(?i)trong\s+(?:vòng|thời hạn)|chậm nhất|không quá|thời hạn")
# Working days are counted for those who have to do something in them.
_ACTS_IN = Pattern(r"(?i)(?:trong|tối\s+đa)\s+\d+\s+ngày\s+làm\s+việc")
_HANDLED_IN = Pattern(
    r"(?i)(?<![^\W_])(?:kiểm\s+soát|giải\s+quyết|xử\s+lý|thẩm\s+định|thẩm\s+tra|trả|hoàn\s+thành|xong|phê\s+duyệt|"
    r"thanh\s+toán|báo\s+cáo|gửi|trình|xác\s+minh)(?![^\W_])(?!(?:[^.;]*\s)?(?:còn|xuống)\s+$)[^.;:]{0,60}$"
)
"""Before the most working days in which something is handled; others are granted, or what it came down to."""
_MUST_THEN = Pattern(r"(?<=[^\d\W]|\s)\s*(?:phải|có trách nhiệm|trả lời|báo cáo|gửi)(?![^\W_])")
_EVENT_OPENS = Pattern(r"(?i)[\s*+-]*(?:kết\s+thúc|sau\s+(?:khi|mỗi|từng)|khi|hết)\s[^;.]{4,120}?,\s")
_SUBMITTED_THEN = Pattern(r"(?i)(?<![^\W_])(?:báo\s+cáo|gửi|nộp|trình)(?:\s[^\s,;.:]+){0,6}\s+$")
_CLOSES = Pattern(r"\s*(?:[.;]|$|\n)")
_IN_FORCE = Pattern(r"(?i)(?<![^\W_])hiệu lực(?:\s+(?:thi hành|pháp luật))?\s+$")
"""When a paper comes into force is nothing that anyone has to do."""
_AIMED_AT = Pattern(r"(?i)(?<![^\W_])(?:phấn đấu\s[^;.]{2,80}|(?:rút ngắn|giảm)\s[^;.,]{2,80}\s(?:xuống|còn))\s+$")
"""A measure that is to be no longer: "rút ngắn thời gian kiểm soát chi xuống còn | không quá 01 ngày"."""
_DAYS = {"ngày": 1, "tuần": 7}
"""Of months and years the days are not told."""


def relative(same: str, lowered: str, text: StructuredText, dates: Sequence[DateMention]) -> Iterator[DeadlineMention]:
    """The times that count from something; their day is known where they count from a printed date."""
    starts = [d.start for d in dates]
    for found in matches(_RELATIVE, lowered, places(lowered, *_SIGNS)):
        paragraph = text.paragraph_at(found.start())
        inside_a_word = same[found.start() - 1 : found.start()].isalnum()
        if inside_a_word or paragraph.zone not in ("body", "footnote"):
            continue
        ordered = (found["u"] in _DAYS or found["u"] == "giờ") and _is_ordered(same, paragraph.content, found.start())
        coming = _TO_COME.match(same, found.end())
        if _DURATION_NOT.match(same, found.end()) and not (ordered and coming):
            continue
        anchor = same[slice(*found.span("from"))] if found["from"] else None
        ordered = ordered or _after_its_event(same, text, found)
        asked = ordered or anchor is not None or _LIMIT.match(found[0]) or _MUST_THEN.match(lowered, found.end() - 1)
        if not asked and (not _ACTS_IN.match(found[0]) or _narrates(same, paragraph.content, found.start())):
            continue
        near = max(paragraph.content, found.start() - 110)
        if not asked and found[0].startswith("tối") and not _HANDLED_IN.search(same, near, found.start()):
            continue
        aim = found[0].startswith("không") and anchor is None
        if aim and _AIMED_AT.search(same, max(paragraph.start, found.start() - 110), found.start()):
            continue
        if _IN_FORCE.search(same, max(paragraph.start, found.start() - 30), found.start()):
            continue
        end, unit = coming.end() if coming else found.end(), found["u"]
        count = _NUMBERS.get(found["n"]) or int(re.split(r"\D+", found["n"])[-1])
        due, notes = None, []
        index = bisect_left(starts, found.start("from")) if anchor else len(dates)
        known = dates[index] if index < len(dates) and dates[index].end <= end + 2 else None
        if "làm việc" in found[0]:
            notes.append(Note("working_days", "the deadline counts working days, so its day is not computed"))
        elif unit == "giờ" or not count:
            pass
        elif known and not found["from"].startswith("trước") and known.precision == "day" and known.end_date:
            due, end = _later(known.end_date, count, unit), max(end, known.end)
        start = found.start("n") if ":" in same[found.start() : found.start("n")] else found.start()
        yield DeadlineMention(
            start=start,
            end=start + len(same[start:end].rstrip(" ,;.")),
            due=due,
            bound="relative",
            precision="day",
            relative_days=count * _DAYS[unit] if unit in _DAYS else None,
            relative_anchor=" ".join((anchor or "ban hành").split()),
            rule="deadline_relative",
            confidence=0.8,
            notes=tuple(notes),
        )


def _is_ordered(same: str, content: int, at: int) -> bool:
    """Whether what is ordered is to be done in the days told at ``at``: "yêu cầu Sở A hoàn thành trong 05 ngày"."""
    before = same[clause_begin(same, content, at) : at]
    order = _ORDER.search(before)
    return order is not None and bool(_DONE_IN.search(before)) and not NARRATES.search(before, order.end())


def _after_its_event(same: str, text: StructuredText, found: re.Match[str]) -> bool:
    """Whether the sentence opens with the event that its days count from: "Kết thúc đợt lũ, … báo cáo sau 03 ngày"."""
    if not found[0].startswith("sau") or not _CLOSES.match(same, found.end()):
        return False
    sentence, content = text.sentence_at(found.start()), text.paragraph_at(found.start()).content
    begin = max(sentence.start, content) if sentence else content
    opened = _EVENT_OPENS.match(same, begin, found.start())
    before = same[opened.end() : found.start()] if opened else ""
    return _SUBMITTED_THEN.search(before) is not None and not NARRATES.search(before)


def _narrates(same: str, content: int, at: int) -> bool:
    return NARRATES.search(same[clause_begin(same, content, at) : at]) is not None


def _later(day: date, count: int, unit: str) -> date:
    if unit == "năm":
        count, unit = 12 * count, "tháng"
    if unit != "tháng":
        return day + timedelta(days=count * _DAYS[unit])
    year, month = divmod(day.month - 1 + count, 12)
    year, month = day.year + year, month + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))
