"""Times that need no verb beside them: behind a label ("Lộ trình: Quý III/2024"), or alone in a bracket."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta

from ...document import Context, Paragraph
from ...mentions import DateMention, DeadlineBound, DeadlineMention
from ...patterns import Pattern
from .act_words import BODY_ACTS, acts_behind, body_acts, opens_act
from .binding import lasts

# "Thời gian hoàn thành: Quý II/2024", "Hạn nộp: 15/4/2024": the label says that the time binds.
_LABEL = Pattern(
    r"(?i)(?<![^\W_])(?:(?:thời\s+hạn|hạn\s+(?:nộp|báo\s+cáo|chót|cuối))(?:\s+[^\W\d_]+){0,4}|"
    r"(?:th\s?ờ\s?i\s+gian|thời\s+điểm)\s+(?:hoàn\s+thành|thực\s+hiện|triển\s+khai|tổ\s+chức|xây\s+dựng|trình|ban\s+hành|"
    r"báo\s+cáo|nộp|gửi|dự\s+kiến)(?:,?\s+[^\W\d_]+){0,3}|hoàn\s+thành(?=\s*:)|(?:tiến\s+độ|lộ\s+trình)(?:\s+[^\W\d_]+){0,4})\s*(?::|là)\s*$"
)
_BRACKETED = Pattern(
    r"(?i)\s*\((?:(?:thời|gian|thực|hiện|hoàn|thành|xong|trong|vào|từ|đến|hết|cuối|đầu|giữa|trước|chậm|nhất|là|quý|tháng|"
    r"năm|và|thường|xuyên|h[àằ]ng|các|tiếp|theo|định|kỳ|dự|kiến|\d{1,2}|\d{4}|[IV]{1,3})[\s:,;/–-]*)+\)\s*[.;]*\s*$"
)
"""A bracket of nothing but times at the end of an item: "(Quý III/2024 và thường xuyên)"."""

_REVIEWED = r"(?:sơ\s+kết|tổng\s+kết|(?:giữa|cuối|đầu)\s+kỳ)(?:\s[^,;.:()]{1,80})?\s\("
_REVIEW = Pattern(
    rf"(?:Báo\s+cáo|Đánh\s+giá|Tổ\s+chức|Tiến\s+hành)\s+(?:(?:báo\s+cáo|đánh\s+giá)\s+)?{_REVIEWED}"
    rf"(?:năm\s+\d{{4}}\)\s+và\s+(?:(?:báo\s+cáo|đánh\s+giá)\s+)?{_REVIEWED})?\s*"
)
"""A sentence that is a review, up to the bracket of its year: "Báo cáo giữa kỳ thực hiện Kế hoạch (năm 2031)"."""
_REVIEW_ENDS = Pattern(r"\)(?:\s*(?:[.;*]|$|\n)|,?\s+và\s|,\s+gửi\s)")
_FROM = Pattern(r"(?i)(?<![^\W_])từ\s[^;:.]{1,50}$")
_FROM_ON = Pattern(r"[\s*]*(?P<t>Từ\s[^;:.,]{3,40})")
_BARE_LABEL = Pattern(r"(?i)[*\s]*th\s?ờ\s?i\s+gian\s*:\s*$")
"""Also when a meeting is held: then a day stands behind it."""
_BARE_WITHIN = Pattern(r"(?i)[.;(–][*\s]*thời\s+gian\s*:\s*$")
"""The same in the course of a line that names who acts before it."""
_TIME_LINE = Pattern(
    r"(?i)[*\s(]*(?:th\s?ờ\s?i\s+(?:gian|hạn|điểm)|tiến\s+độ|lộ\s+trình|hoàn\s+thành)(?:[\s,]+[^\W\d_]+){0,4}\s*:\s*"
)
"""A whole label that opens its line: with a short value behind it the line looks like a heading."""
_STRETCH = Pattern(r"(?i)\s(?:đến)\s|\d\s?[-–]\s?\d")
"""A time that tells its own end: "tháng 3 đến tháng 9/2031"."""
_LONG_LABEL = Pattern(r"(?i)(?<![^\W_])(?:thời\s+hạn|hạn\s+(?:cuối|chót))(?:\s+[^\W\d_]+){1,14}\s+là\s*$")
_TERM_ALONE = Pattern(r"(?i)[,;(–]\s*(?:về\s+)?thời\s+hạn\s$")
"""A label without colon or preposition: "trình phương án, thời hạn 20/6/2031"."""
_LATEST_FAR = Pattern(r"(?i)(?<![^\W_])thời\s+(?:gian|hạn)\s+(?:chậm|muộn)\s+nhất\s[^,;.:()]{4,90}\s$")
"""Before a day at the end of its sentence: "Thời gian chậm nhất gửi báo cáo về Sở A ngày 23/3/2031"."""
_ACT_LINE = Pattern(
    r"(?i)[\s*+-]*(?:sơ\s+kết|tổng\s+kết|nghiệm\s+thu|khởi\s+công|hoàn\s+thành|ban\s+hành|trình|bàn\s+giao|công\s+bố|"
    r"tổ\s+chức|kiểm\s+tra|báo\s+cáo)(?:\s+[^\s:;.,]+){0,10}\s*:\s*$"
)
"""A line that gives nothing but the time of an act: "Tổng kết Đề án: Tháng 12/2030"."""
_ACT_BEFORE = Pattern(
    r"(?i)(?<![^\W_])(?:khởi\s+công|hoàn\s+thành|nghiệm\s+thu|bàn\s+giao|khánh\s+thành|thông\s+xe|phê\s+duyệt|ban\s+hành)\s+$"
)
"""Right before a coming month or quarter: "khởi công quý II/2031, hoàn thành quý IV/2032"."""
_ACT_BEHIND = Pattern(
    r"(?i)\s+(?:sơ\s+kết|tổng\s+kết|hoàn\s+thành|nghiệm\s+thu|trình|báo\s+cáo|ban\s+hành|khởi\s+công)"
    r"(?!\s+(?:thêm|được|không|chưa|vượt|đạt|xong\s+\d))\s*"
)
"""Right behind one that opens a clause: "hằng năm sơ kết, tháng 6/2031 tổng kết"."""
_COMPARED = Pattern(
    r"(?i)(?:(?<![^\W_])(?:so\s+với|trong\s+khi|nếu|khi)\s[^.;]*|(?:tháng|năm)\s+\d[^,;.]*|quý\s+[IV\d][^,;.]*)[,;]\s$"
)
"""Before it, another month, or what it is compared with: "so với tháng 9/2030, tháng 10/2030 hoàn thành thêm …"."""
_HANDED_IN = Pattern(r"(?i)(?<![^\W_])(?:báo\s+cáo|gửi|trình|nộp)\s[^,;.:()]{2,50}\s$")
"""Right before a day to come without preposition: "hoàn thiện, gửi UBND tỉnh ngày 14/2/2031"."""
_HELD = Pattern(
    r"(?i)(?<![^\W_])(?:tổ\s+chức|phát\s+động|ra\s+quân|khai\s+giảng|khai\s+mạc|khai\s+trương|khởi\s+công|khánh\s+thành|"
    r"ra\s+mắt|diễn\s+tập|kết\s+thúc|hoàn\s+thành)\s(?:[^,;.:()]{2,60}\s)?(?:vào\s+)?$"
)
"""Before the day to come on which something is held: "tổ chức Lễ ra quân ngày 17/10/2031"."""
_STAGE_OPENS = Pattern(r"(?i)[\s*+-]*(?:giai\s+đoạn|bước|đợt|kỳ)\s+\S{1,4}\s*(?:\(|:)\s*")
_STRETCH_OF_TIME = Pattern(r"(?i)(?:trong\s+)?khoảng\s+(?:thời\s+gian\s+)?$")
"""Between a label and its time: "Thời gian thực hiện: Trong khoảng thời gian từ …"."""
_DONE_THEN = Pattern(r"(?i)(?<![^\W_])(?:xong\s+(?:vào\s+)?|hạn\s+(?:cuối|chót)\s+(?:cùng\s+)?(?:là\s+)?)$")
_DONE_THEN_ENDS = ("xong", "vào", "cuối", "chót", "cùng", "là")
"""Right before a time without preposition: "tháo gỡ xong cuối tháng 12 năm 2025"."""
_STEP = Pattern(
    r"[\s*]*\)?:[\s*]*(?=\S)|,\s*(?=(?i:(?:phải|cần|cơ\s+bản)\s+)?(?i:hoàn\s+thành|kết\s+thúc|chấm\s+dứt|trình|ban\s+hành)\s)"
)
_COMMA = Pattern(r",\s+")
_FORESEEN = Pattern(r"(?i)dự\s+kiến:?\s+(?:vào\s+)?$")
"""Between a label and its time: "Thời gian thực hiện: Dự kiến tháng 5/2031"."""
_AND = Pattern(r"\s+và\s+|\s*[,;]\s+")
_UNTIL_DASH = Pattern(r"\s*[-–]\s*(?:đến\s+)?(?:hết\s+)?")
_NO_END = Pattern(r"(?i)\s+trở\s+đi")
""" "năm 2025 trở đi" has no end; of "năm 2025 và các năm tiếp theo" the first time is when the work is due."""


def in_bracket(
    same: str, mention: DateMention, before: re.Match[str] | None, paragraph: Paragraph, context: Context
) -> DeadlineMention | None:
    """A time in a bracket of times that ends an item of what is to be done, or stands behind a review."""
    start = before.start("p") if before else mention.start
    if same.startswith(")", mention.end) and _is_review(same, mention, start, paragraph, context):
        due, bound = due_by(" ".join(before["p"].lower().split()) if before else "trong", mention)
        return deadline_of(start, mention, due, bound)
    if ")" not in same[max(mention.end, paragraph.end - 4) : paragraph.end]:
        return None
    if mention.end_date is None or paragraph.heading:
        return None
    opened = same.rfind("(", max(paragraph.content, mention.start - 90), mention.start)
    if opened < 0 or not _BRACKETED.match(same, opened, paragraph.end) or not opens_act(same, paragraph.content):
        return None
    issued, word = context.issued_on, " ".join(before["p"].lower().split()) if before else ""
    if (issued and mention.end_date < issued) or (not word and mention.precision == "year" and not issued):
        return None
    due, bound = due_by(word or "trong", mention)
    if before and word in ("đến", "đến hết") and (begun := _FROM.search(same, opened + 1, before.start("p"))):
        return deadline_of(begun.start(), mention, due, "within" if word == "đến" else bound)
    return deadline_of(before.start("p") if before else mention.start, mention, due, bound)


def _is_review(same: str, mention: DateMention, start: int, paragraph: Paragraph, context: Context) -> bool:
    """Whether a review to come stands before the bracket that holds only the time at ``start``."""
    issued, first = context.issued_on, mention.start_date
    if issued is None or first is None or first <= issued or paragraph.heading or context.doc_type == "Báo cáo":
        return False
    if mention.precision != "year" or not _REVIEW_ENDS.match(same, mention.end):
        return False
    signs = [same.rfind(sign, paragraph.content, start) for sign in (". ", "; ")]
    begin = max([paragraph.content, *(at + 2 for at in signs if at >= 0)])
    return start - begin < 200 and _REVIEW.fullmatch(same, begin, start) is not None


def opens_line(
    same: str, mention: DateMention, before: re.Match[str] | None, paragraph: Paragraph, context: Context
) -> DeadlineMention | None:
    """A time of a list of steps, before what is to be done in it: "- Tháng 9/2025: Xây dựng đề cương"."""
    start = before.start("p") if before else mention.start
    opened = _FROM_ON.fullmatch(same, paragraph.content, start) if before and mention.start_date else None
    start = opened.start("t") if opened else start
    step = _STEP.match(same, mention.end)
    if step is None and not before and _body_acts_then(same, mention, paragraph, context):
        step = _COMMA.match(same, mention.end)
    if step is None or (before and step[0][0] == ","):
        return None
    if same[paragraph.content : start].strip(" *") and not _STAGE_OPENS.fullmatch(same, paragraph.content, start):
        return None
    issued, end = context.issued_on, mention.end_date
    if (
        end is None
        or context.doc_type == "Báo cáo"
        or (issued and end < issued)
        or (not issued and mention.precision == "year")
    ):
        return None
    if not (opens_act(same, step.end()) or body_acts(same, step.end())):
        return None
    day = mention.precision == "day" and mention.start_date in (None, mention.end_date)
    word = " ".join(before["p"].lower().split()) if before else "đến" if day else "trong"
    if opened and word == "đến":
        return deadline_of(start, mention, end, "within")
    if word in ("từ", "kể từ"):
        if not _STRETCH.search(same, mention.start, mention.end):
            return None
        word = "trong"
    due, bound = due_by(word, mention)
    held = step[0][0] == "," and day
    return deadline_of(start, mention, due, "on" if held else bound)


def _body_acts_then(same: str, mention: DateMention, paragraph: Paragraph, context: Context) -> bool:
    """Whether a body acts in the time to come that opens its line: "Tháng 8/2031, Sở A tổ chức tập huấn"."""
    ahead = context.issued_on is not None and mention.start_date is not None and mention.start_date > context.issued_on
    return ahead and acts_behind(same, mention.end, paragraph.end, BODY_ACTS)


def labelled(same: str, mention: DateMention, at: int, paragraph: Paragraph) -> bool:
    """Whether a label of deadlines stands right before ``at``, where the words of the time begin."""
    if stretch := _STRETCH_OF_TIME.search(same, max(paragraph.content, at - 32), at):
        at = stretch.start()
    if mention.end_date and _STAGE_OPENS.fullmatch(same, paragraph.content, at) and _below_label(same, paragraph.start):
        return True
    if mention.end_date is None or (paragraph.heading and not _TIME_LINE.fullmatch(same, paragraph.content, at)):
        return False
    if ":" not in same[max(paragraph.start, at - 6) : at]:
        return same.endswith(("là ", "là\xa0"), 0, at) and bool(
            _LABEL.search(same, max(paragraph.start, at - 60), at)
            or _LONG_LABEL.search(same, max(paragraph.start, at - 110), at)
        )
    if _ACT_LINE.match(same, paragraph.content, at) and not same[mention.end : paragraph.end].strip(" .;*"):
        return not paragraph.heading
    if not _LABEL.search(same, max(paragraph.start, at - 60), at) and (
        mention.precision == "day"
        or not (
            _BARE_LABEL.match(same, paragraph.content, at)
            or _BARE_WITHIN.search(same, max(paragraph.content, at - 24), at)
        )
    ):
        return False
    return not _NO_END.match(same, mention.end)


def _below_label(same: str, start: int) -> bool:
    """Whether the line at ``start`` is one of the steps below a label of times: "Thời gian thực hiện:"."""
    while start > 0:
        above = same.rfind("\n", 0, start - 1) + 1
        if not _STAGE_OPENS.match(same, above, start):
            return _TIME_LINE.fullmatch(same, above, start) is not None
        start = above
    return False


def _done_in(same: str, mention: DateMention, at: int, paragraph: Paragraph, context: Context) -> bool:
    """Whether an act is told right before a month or quarter that was still to come."""
    if mention.end_date is None or paragraph.heading or mention.precision == "year":
        return False
    if context.doc_type == "Báo cáo" or (context.issued_on and mention.end_date <= context.issued_on):
        return False
    if context.issued_on is None and not _TIME_LINE.match(same, paragraph.content, at):
        return False
    if mention.precision == "day":
        ends = same[mention.end : paragraph.end].lstrip(" *")[:1] in ("", ".", ";")
        return ends and _HANDED_IN.search(same, max(paragraph.content, at - 60), at) is not None
    if same.endswith((", ", "; "), 0, at) and _ACT_BEHIND.match(same, mention.end):
        return not _COMPARED.search(same, max(paragraph.content, at - 90), at)
    return _ACT_BEFORE.search(same, max(paragraph.content, at - 24), at) is not None


def _is_held_on(same: str, mention: DateMention, at: int, paragraph: Paragraph, context: Context) -> bool:
    """Whether something is held on the day to come at ``at``."""
    issued = context.issued_on
    if issued is None or mention.precision != "day" or mention.end_date is None or mention.end_date <= issued:
        return False
    return not paragraph.heading and _HELD.search(same, max(paragraph.content, at - 80), at) is not None


def _is_term(same: str, mention: DateMention, at: int, paragraph: Paragraph, context: Context) -> bool:
    """Whether "thời hạn" stands right before the time to come, as an apposition."""
    issued, end = context.issued_on, mention.end_date
    if end is None or paragraph.heading or not same.endswith("hạn ", 0, at) or (issued and end < issued):
        return False
    return _TERM_ALONE.search(same, max(paragraph.start, at - 24), at) is not None


def _is_done_then(same: str, start: int, at: int) -> bool:
    if "nhất " in same[max(start, at - 90) : at] and _LATEST_FAR.search(same, max(start, at - 120), at):
        return True
    start = max(start, at - 20)
    ends = same[start:at].rstrip().lower()
    return ends.endswith(_DONE_THEN_ENDS) and _DONE_THEN.search(same, start, at) is not None


def stated(
    same: str, mention: DateMention, before: re.Match[str] | None, paragraph: Paragraph, context: Context
) -> DeadlineMention | None:
    """A time right behind a label of deadlines, with or without a preposition."""
    at = before.start("p") if before else mention.start
    if before is None and mention.end_date and _is_done_then(same, paragraph.content, at):
        return deadline_of(at, mention, mention.end_date, "by")
    if before is None and _done_in(same, mention, at, paragraph, context):
        return deadline_of(at, mention, mention.end_date, "by" if mention.precision == "day" else "within")
    if before is None and _is_held_on(same, mention, at, paragraph, context):
        return deadline_of(at, mention, mention.end_date, "on")
    if before is None and _is_term(same, mention, at, paragraph, context):
        due, bound = due_by("đến" if mention.precision == "day" else "trong", mention)
        return deadline_of(at, mention, due, bound)
    foreseen = _FORESEEN.search(same, max(paragraph.start, at - 16), at)
    if not labelled(same, mention, foreseen.start() if foreseen else at, paragraph):
        return None
    word = " ".join(before["p"].lower().split()) if before else "đến" if mention.precision == "day" else "trong"
    if word in ("từ", "kể từ"):
        if not _STRETCH.search(same, mention.start, mention.end):
            return None
        word = "trong"
    due, bound = due_by(word, mention)
    return deadline_of(at, mention, due, bound)


def goes_on(same: str, last: DeadlineMention, mention: DateMention) -> DeadlineMention | None:
    """The second of two times that a label or a preposition stands before: "Lộ trình: Quý IV/2030 và Quý I/2031"."""
    if last.bound != "within" or mention.end_date is None or mention.precision in ("day", "year"):
        return None
    if last.due is None or mention.end_date <= last.due or not _AND.fullmatch(same, last.end, mention.start):
        return None
    return deadline_of(mention.start, mention, mention.end_date, "within")


def spans_joined(same: str, dates: Sequence[DateMention]) -> Iterator[DateMention]:
    """The times, with two that a dash joins as one: "Quý III/2031 - hết năm 2032"."""
    waiting: DateMention | None = None
    for mention in dates:
        if waiting is not None:
            if mention.end_date and _UNTIL_DASH.fullmatch(same, waiting.end, mention.start):
                first, last = waiting.end_date, mention.end_date
                if first and first < last:
                    waiting = replace(mention, start=waiting.start, start_date=waiting.start_date)
                    continue
            yield waiting
        waiting = mention
    if waiting is not None:
        yield waiting


def span(
    same: str, mention: DateMention, at: int, paragraph: Paragraph, context: Context, *, report: bool
) -> DeadlineMention | None:
    """ "Thời gian thực hiện: Từ ngày 15/3/2024 đến ngày 30/3/2024", or the same behind what is to be done in that time:
    ``at`` is where "đến" begins."""
    opened = _FROM.search(same, max(paragraph.start, at - 60), at)
    if not opened or mention.start_date is None or mention.start_date == mention.end_date:
        return None
    if not labelled(same, mention, opened.start(), paragraph) and (
        report or paragraph.heading or not lasts(same, mention, opened.start(), paragraph, context)
    ):
        return None
    bound: DeadlineBound = "by" if same.startswith("đến hết", at) else "within"
    deadline = deadline_of(opened.start(), mention, mention.end_date, bound)
    return replace(deadline, start_date=mention.start_date)


def deadline_of(start: int, mention: DateMention, due: date | None, bound: DeadlineBound) -> DeadlineMention:
    return DeadlineMention(
        start=start,
        end=mention.end,
        due=due,
        bound=bound,
        precision=mention.precision,
        start_date=mention.start_date if bound == "within" else None,
        rule="deadline_stated",
        notes=mention.notes,
    )


def due_by(word: str, mention: DateMention) -> tuple[date | None, DeadlineBound]:
    """The last day meant by the preposition ``word`` and a time, and how it binds."""
    end = mention.end_date
    if end is None:
        return None, "by"
    if word == "trước khi kết thúc":
        return end, "before"
    if "trước" in word and "thời hạn" not in word:
        if mention.precision == "day":
            return end, "before"
        start = mention.start_date or end.replace(day=1)
        return start - timedelta(days=1), "before"
    if "trong" in word or (word == "vào" and mention.precision != "day"):
        return end, "within"
    if word == "vào giữa" and mention.precision == "year":
        return end.replace(month=6, day=30), "by"
    if word in ("vào", "từ", "kể từ", "đúng", "đúng dịp", "lúc", "vào lúc"):
        return end, "on" if mention.start_date in (None, end) else "within"
    return end, "by"
