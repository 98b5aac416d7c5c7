"""Times that count from a day or an event: "trong vòng 10 ngày kể từ ngày nhận được …"."""

from __future__ import annotations

import re
from bisect import bisect_left
from calendar import monthrange
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from ...document import Note, StructuredText
from ...mentions import DateMention, DeadlineMention
from ...signs import matches, places
from .act_words import SUBMITS, clause_begin

_NUMBERS = {
    "một": 1, "hai": 2, "ba": 3, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "mười": 10, "mười lăm": 15, "ba mươi": 30,
}  # fmt: skip
# For small letters.
_SIGNS = ("trong", "thời", "chậm", "sau", "không")
_RELATIVE = re.compile(
    r"(?:trong\s+(?:vòng\s+|thời\s+hạn\s+|thời\s+gian\s+)?(?:không\s+quá\s+|tối\s+đa\s+|chậm\s+nhất\s+)?|"
    r"(?<!trước )thời\s+hạn\s+(?:(?:[^\W\d_]+\s+){0,4}[^\W\d_]+\s*:\s*(?:trong\s+)?)?|"
    r"chậm\s+nhất\s+(?:là\s+)?(?:sau\s+)?|sau\s+|"
    r"không\s+(?:để\s+)?(?:(?:chậm|muộn|trễ)\s+)?quá\s+)"
    rf"(?P<n>(?:\d{{1,3}}\s?[-–]\s?)?\d{{1,3}}|{'|'.join(_NUMBERS)})"
    r"\s*(?:\([^)]{2,20}\)\s*)?(?P<u>ngày|tuần|"
    r"tháng|giờ|năm(?=\s+\(?(?:k[ểé]|tính)\s+từ))(?:\s+làm\s+việc|\s+đầu(?:\s+tiên)?(?=\s+kể\s+từ))?,?\s*"
    r"(?P<from>(?:(?:kể\s+từ|từ|tính\s+từ|sau)\s+(?:khi|ngày)|trước\s+(?:khi|ngày)(?=\s+[^\W\d_])|"
    r"sau\s+(?:mỗi\s+)?(?:bão|lũ|mưa|thiên\s+tai|kiểm\s+tra|(?:cuộc\s+|phiên\s+|kỳ\s+)?họp|hội\s+nghị)(?![^\W_]))"
    r"(?:(?! phải | thì | có trách nhiệm| các |(?<!chủ tịch) ubnd |"
    r" về (?:sở|bộ|ủy|ubnd|văn phòng|ban|cục|chi cục|phòng|công an) )[^,;:.\n]){0,90})?"
)
_FIRST_OF = re.compile(
    r"trong\s+(?:tháng|quý|tuần)\s+đầu(?:\s+tiên)?(?:\s+(?:của\s+)?(?:năm|quý|nhiệm\s+kỳ|kỳ|giai\s+đoạn))?\s+của\s+"
    r"(?:năm\s+(?:thứ\s+[^\W\d_]+|đầu(?:\s+tiên)?|kế\s+hoạch)|nhiệm\s+kỳ|kỳ|giai\s+đoạn|kế\s+hoạch)(?:\s+(?:thực\s+hiện|của|kế\s+hoạch|"
    r"ổn\s+định|ngân\s+sách|nhiệm\s+kỳ|giai\s+đoạn|kỳ)){0,6}"
)
"""A part of a year that only a plan's stage tells: "trong quý đầu của năm thứ hai thực hiện đề án"."""
_AFTER_END = re.compile(
    r"(?:chậm\s+nhất\s+(?:là\s+)?)?sau\s+khi\s+kết\s+thúc\s+(?:mỗi\s+)?(?:tháng|quý|năm|kỳ|học\s+kỳ|đợt)(?:\s+[^\W\d_]+){0,2}\s+"
    r"\d{1,2}\s+ngày(?:\s+làm\s+việc)?"
)
""" "chậm nhất sau khi kết thúc tháng 10 ngày"."""
_AHEAD = re.compile(
    r"(?:trước\s+(?:(?:khi|ngày)\s+[^\W\d_][^,;.:\n]{3,80}?|(?:hội\s+nghị|cuộc\s+họp|kỳ\s+họp|phiên\s+họp)(?:\s[^,;.:\n]{1,60}?)?)"
    r"\s(?:ít\s+nhất|tối\s+thiểu)(?:\s+là)?\s+\d{1,3}\s+(?:ngày|tuần|tháng)|"
    r"(?:ít\s+nhất|tối\s+thiểu)(?:\s+là)?\s+\d{1,3}\s+(?:ngày|tuần|tháng)(?:\s+làm\s+việc)?\s+trước\s+(?:khi|ngày|thời\s+điểm)"
    r"\s+[^\W\d_][^,;.:\n]{3,80}|"
    r"trước\s+khi\s+[^\d,;.:\n]{3,60}\s\d{1,3}\s+(?:ngày|tuần|tháng)(?=\s+làm\s+việc|\s*[,.;)\n]|$))(?:\s+làm\s+việc)?"
)
""" "trước ngày giấy phép hết hạn ít nhất 30 ngày", and the other way round."""
_AT_ONCE = re.compile(r"ngay\s+(?:sau\s+)?khi\s[^,;.:\n]{4,110}(?=,\s)")
_ONCE_DONE = re.compile(r"ngay\s+(?:sau\s+)?khi\s[^,;.:\n]{4,90}(?=\s*(?:[.;\n]|$))")
"""Whatever is handed in at once, at its clause's end: "gửi kết quả về Sở Y tế ngay sau khi kết thúc đợt kiểm tra"."""
_TELLS = re.compile(
    rf"(?i)(?:^|[\s,:])(?:báo cáo|thông báo|{SUBMITS}|gửi|nộp|công bố|công khai|bàn giao|phản hồi)\s[^;.:\n]{{0,90}}$"
)
_TOLD = re.compile(r"(?i)(?<![^\W_])(?:đã|(?<!phải )(?<!cần )được|bị|theo|có)\s")
_UNTIL = re.compile(
    r"(?:gian|hạn|độ|trình|thành|hiện)\s*:\s*(?P<t>(?:(?:kể\s+)?từ\s[^;:.\n]{3,40}?\s)?(?:cho\s+)?đến\s+khi\s[^.;,\n]{4,80})"
)
"""Behind a label of times: "Thời gian thực hiện: Từ tháng 3/2027 đến khi xong việc"."""
_UPON = re.compile(
    r"thời\s+(?:gian|hạn)\s+(?:thực\s+hiện|hoàn\s+thành|triển\s+khai|ban\s+hành)\s*:?\s+"
    r"(?P<t>(?:ngay\s+)?(?:sau\s+khi|khi)\s[^;:.\n]{6,110})"
)
"""The same, when an event has come: "Thời gian thực hiện: Sau khi Nghị định được ban hành"."""
_THIS_WEEK = re.compile(r"trong\s+(?:tuần|ngày)(?:\s+(?:này|làm\s+việc))?(?=\s*(?:[.;)\n]|$))")
_AT_LAST = re.compile(
    r"(?<![^\W_])(?:báo\s+cáo|hoàn\s+thành|xong|trả\s+lời|giải\s+quyết|trình|gửi)"
    r"(?:\s+(?!kết|tình|công)[^\s,;.:]+){0,3}\s+$"
)
"""Of what is to be done at once: "báo cáo trong tuần"."""
_ORDERED = re.compile(
    r"(?i),\s[^.;\n]{0,90}?(?<![^\W_])(?:phải|cần|có trách nhiệm|chủ trì|phối hợp|chỉ đạo|tổ chức|báo cáo|thông báo|"
    r"gửi|lập|xây dựng|triển khai|thực hiện|rà soát|tổng hợp|niêm yết|công bố|công khai|ban hành|trình|hoàn thành|"
    r"khẩn trương|tiến hành)(?![^\W_])"
)
_DURATION_NOT = re.compile(
    r"(?i)\s*(?:đầu năm|cuối năm|qua|gần đây|tới|đầu|cuối|tiếp theo)\b|\s*/\s*(?:năm|tháng|quý|người|học)"
)
_TO_COME = re.compile(r"(?i)\s*tới(?![^\W_])")
_ORDER = re.compile(r"(?i)(?<![^\W_])(?:giao|yêu cầu|đề nghị|khẩn trương|phải|chủ trì)(?![^\W_])")
_DONE_IN = re.compile(
    r"(?i)(?<![^\W_])(?:hoàn thành|hoàn tất|xong|báo|báo cáo|trả lời|giải quyết|xử lý|khắc phục|nộp|gửi|trình)"
    r"(?:\s[^\s,;.:]+){0,6}\s+$"
)
"""What is done by a time, right before it."""
_LIMIT = re.compile(r"(?i)trong\s+(?:vòng|thời hạn)|chậm nhất|không quá|thời hạn")
_MUST_THEN = re.compile(r"(?<=[^\d\W]|\s)\s*(?:phải|có trách nhiệm|trả lời|báo cáo|gửi)(?![^\W_])")
_IN_FORCE = re.compile(r"(?i)(?<![^\W_])hiệu lực(?:\s+(?:thi hành|pháp luật))?\s+$")
"""When a paper comes into force is nothing that anyone has to do."""
_DAYS = {"ngày": 1, "tuần": 7}
"""Of months and years the days are not told."""


def relative(same: str, lowered: str, text: StructuredText, dates: Sequence[DateMention]) -> Iterator[DeadlineMention]:
    """The times that count from something; their day is known where they count from a printed date."""
    yield from _of_an_event(same, lowered, text)
    starts = [d.start for d in dates]
    for found in matches(_RELATIVE, lowered, places(lowered, *_SIGNS)):
        paragraph = text.paragraph_at(found.start())
        inside_a_word = same[found.start() - 1 : found.start()].isalnum()
        if inside_a_word or paragraph.zone not in ("body", "footnote"):
            continue
        ordered = (found["u"] in _DAYS or found["u"] == "giờ") and _is_ordered(same, paragraph.content, found.start())
        if _DURATION_NOT.match(same, found.end()) and not (ordered and _TO_COME.match(same, found.end())):
            continue
        anchor = same[slice(*found.span("from"))] if found["from"] else None
        if anchor is None and not (ordered or _LIMIT.match(found[0]) or _MUST_THEN.match(lowered, found.end() - 1)):
            continue
        if _IN_FORCE.search(same, max(paragraph.start, found.start() - 30), found.start()):
            continue
        end, unit = found.end(), found["u"]
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
    return order is not None and bool(_DONE_IN.search(before)) and not _TOLD.search(before, order.end())


def _of_an_event(same: str, lowered: str, text: StructuredText) -> Iterator[DeadlineMention]:
    """Times that only an event or a plan's stage tells; "ngay sau khi …" where it opens its sentence."""
    ended = places(lowered, "sau khi kết thúc")
    for found in (
        *matches(_FIRST_OF, lowered, places(lowered, "trong tháng đầu", "trong quý đầu", "trong tuần đầu")),
        *matches(_AFTER_END, lowered, sorted((*places(lowered, "chậm nhất"), *ended)) if ended else ()),
        *(matches(_AHEAD, lowered, ahead) if (ahead := _ahead(lowered)) else ()),
        *matches(_THIS_WEEK, lowered, _at_last(lowered)),
        *matches(_AT_ONCE, lowered, at_once := places(lowered, "ngay sau khi ", "ngay khi ")),
        *matches(_ONCE_DONE, lowered, at_once),
        *(_UNTIL.finditer(lowered) if "đến khi" in lowered else ()),
        *matches(_UPON, lowered, places(lowered, "thời gian ", "thời hạn ") if "khi " in lowered else ()),
    ):
        paragraph = text.paragraph_at(found.start())
        start = found.start("t") if found.re in (_UNTIL, _UPON) else found.start()
        if same[start - 1 : start].isalnum() or paragraph.zone not in ("body", "footnote"):
            continue
        if found.re is _AT_ONCE:
            before = same[max(paragraph.content, found.start() - 4) : found.start()].strip(" *")
            if before[-1:] not in ("", ".", ";") or not _ORDERED.match(same, found.end()):
                continue
        if found.re is _ONCE_DONE:
            clause = same[clause_begin(same, paragraph.content, start) : start]
            if not _TELLS.search(clause) or _TOLD.search(clause):
                continue
        yield DeadlineMention(
            start=start,
            end=found.end(),
            due=None,
            bound="relative",
            relative_anchor=" ".join(same[start : found.end()].split()),
            rule="deadline_relative",
            confidence=0.7,
        )


def _at_last(lowered: str) -> list[int]:
    """Where a week or a day may stand by whose end something is to be done."""
    found = places(lowered, "trong tuần", "trong ngày")
    return [at for at in found if _AT_LAST.search(lowered, max(0, at - 40), at)]


def _ahead(lowered: str) -> list[int]:
    """Where a time may begin that is counted back from an event."""
    least = places(lowered, "ít nhất", "tối thiểu")
    before = places(lowered, "trước khi ")
    events = ("trước ngày ", "trước hội nghị ", "trước cuộc họp ", "trước kỳ họp ", "trước phiên họp ")
    return sorted((*before, *places(lowered, *events), *least)) if least else before


def _later(day: date, count: int, unit: str) -> date:
    if unit == "năm":
        count, unit = 12 * count, "tháng"
    if unit != "tháng":
        return day + timedelta(days=count * _DAYS[unit])
    year, month = divmod(day.month - 1 + count, 12)
    year, month = day.year + year, month + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))
