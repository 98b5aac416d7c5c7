"""Times that bind an action: those with a date; the recurring, the relative and a table's have files of their own."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta

from ...document import Context, Note, Paragraph, StructuredText
from ...linking.fold import same_tone_placement
from ...mentions import DateMention, DeadlineBound, DeadlineMention
from ...segment.background import background_sections
from .binding import binds, opens_act
from .deadline_cells import in_tables
from .recurring import recurring, yearly
from .relative import relative

# What stands right before the time; the deadline's text begins with it.
_BEFORE = re.compile(
    r"(?i)(?<![^\W_])(?P<p>(?:xong\s+)?trước(?:\s+thời\s+hạn)?|(?:chậm|muộn)\s+nhất(?:\s+là)?(?:\s+(?:trong|vào|"
    r"đến|trước))?(?:\s+(?:cuối|hết))?|(?:từ\s+nay\s+)?đến\s+hết|(?:đến|vào)\s+cuối|đến\s+trước|ngay\s+trong|(?:xong\s+)?trong|"
    r"vào|đến|hết|từ\s+nay\s+đến|không\s+(?:quá|muộn\s+hơn)|kể\s+từ|từ)\s+(?:(?:\d{1,2}\s?(?:giờ|h|"
    r"g)\s?(?:\d{1,2}(?:\s?phút|['’])?)?,?\s+)?(?P<day>(?:hết\s+)?ngày\s*)?)$"
)
_LAST_DAY_WORDS = ("trước", "chậm", "muộn", "vào", "xong trước", "không")
# "Thời gian hoàn thành: Quý II/2024", "Hạn nộp: 15/4/2024": the label says that the time binds.
_LABEL = re.compile(
    r"(?i)(?<![^\W_])(?:(?:thời\s+hạn|hạn\s+(?:nộp|báo\s+cáo|chót|cuối))(?:\s+[^\W\d_]+){0,4}|"
    r"(?:th\s?ờ\s?i\s+gian|thời\s+điểm)\s+(?:hoàn\s+thành|thực\s+hiện|triển\s+khai|tổ\s+chức|xây\s+dựng|trình|ban\s+hành|"
    r"báo\s+cáo|nộp|gửi)(?:,?\s+[^\W\d_]+){0,3}|(?:tiến\s+độ|lộ\s+trình)(?:\s+[^\W\d_]+){0,4})\s*(?::|là)\s*$"
)
_BRACKETED = re.compile(
    r"(?i)\s*\((?:(?:thời|gian|thực|hiện|hoàn|thành|xong|trong|vào|từ|đến|hết|cuối|đầu|giữa|trước|chậm|nhất|là|quý|tháng|"
    r"năm|và|thường|xuyên|h[àằ]ng|các|tiếp|theo|định|kỳ|dự|kiến|\d{1,2}|\d{4}|[IV]{1,3})[\s:,;/–-]*)+\)\s*[.;]*\s*$"
)
"""A bracket of nothing but times at the end of an item: "(Quý III/2024 và thường xuyên)"."""

_FROM = re.compile(r"(?i)(?<![^\W_])từ\s[^;:.]{1,50}$")


def find_deadlines(text: StructuredText, dates: Sequence[DateMention], context: Context) -> list[DeadlineMention]:
    """All deadlines, in order."""
    same = same_tone_placement(text.text)
    out = [
        *_dated(same, text, dates, context),
        *recurring(same, text, context),
        *relative(same, text, dates),
        *in_tables(same, text, dates),
    ]
    out.sort(key=lambda d: (d.start, -d.end))
    kept: list[DeadlineMention] = []
    for deadline in out:
        if not kept or deadline.start >= kept[-1].end:
            kept.append(deadline)
    return kept


def _dated(
    same: str, text: StructuredText, dates: Sequence[DateMention], context: Context
) -> Iterator[DeadlineMention]:
    told = background_sections(text, context.doc_type) if context.doc_type == "Báo cáo" else frozenset()
    for mention in dates:
        paragraph = text.paragraph_at(mention.start)
        if paragraph.zone not in ("body", "footnote"):
            continue
        floor = max(paragraph.start, mention.start - 60)
        before = _BEFORE.search(same, floor, mention.start)
        if (own := _in_bracket(same, mention, before, paragraph, context)) and paragraph.index not in told:
            yield own
            continue
        if not before:
            if stated := _stated(same, mention, floor, paragraph):
                yield stated
            continue
        word = re.sub(r"\s+", " ", before["p"].lower())
        at = before.start("p")
        if word == "đến" and (span := _span(same, mention, at, paragraph)):
            yield span
            continue
        if (again := yearly(same, mention, at, text, paragraph, context)) and (
            word.startswith(_LAST_DAY_WORDS) or mention.precision != "day"
        ):
            yield again
            continue
        report = paragraph.index in told
        if mention.end_date is None:
            # A day that cannot be, of the lunar calendar or without its year: the obligation stands, its day is left
            # open.
            if word.startswith(_LAST_DAY_WORDS) and binds(
                word, mention, at, same, text, paragraph, context, report=report
            ):
                yield DeadlineMention(
                    start=at, end=mention.end, due=None, bound="before", precision="day", notes=mention.notes
                )
            continue
        mention = _next_year(mention, word, context)
        if not binds(word, mention, at, same, text, paragraph, context, report=report):
            continue
        due, bound = due_by(word, mention)
        if due is None:
            continue
        yield DeadlineMention(
            start=at,
            end=mention.end,
            due=due,
            bound=bound,
            precision=mention.precision,
            start_date=mention.start_date if bound == "within" else None,
            rule=f"deadline_{bound}",
            confidence=0.93 if bound in ("before", "by") else 0.85,
            notes=mention.notes,
        )


def _in_bracket(
    same: str, mention: DateMention, before: re.Match[str] | None, paragraph: Paragraph, context: Context
) -> DeadlineMention | None:
    """A time in a bracket of times that ends an item of what is to be done."""
    if mention.end_date is None or ")" not in same[mention.end : paragraph.end][-4:] or paragraph.heading:
        return None
    opened = same.rfind("(", max(paragraph.content, mention.start - 90), mention.start)
    if opened < 0 or not _BRACKETED.match(same, opened, paragraph.end) or not opens_act(same, paragraph.content):
        return None
    issued, word = context.issued_on, " ".join(before["p"].lower().split()) if before else ""
    if (issued and mention.end_date < issued) or (not word and mention.precision == "year" and not issued):
        return None
    due, bound = due_by(word or "trong", mention)
    return DeadlineMention(
        start=before.start("p") if before else mention.start,
        end=mention.end,
        due=due,
        bound=bound,
        precision=mention.precision,
        start_date=mention.start_date if bound == "within" else None,
        rule="deadline_stated",
        notes=mention.notes,
    )


def _stated(same: str, mention: DateMention, floor: int, paragraph: Paragraph) -> DeadlineMention | None:
    """A time right after a label of deadlines, without a preposition."""
    if mention.end_date is None or paragraph.heading or not _LABEL.search(same, floor, mention.start):
        return None
    # "năm 2025 và các năm tiếp theo" has no end.
    if re.match(r"(?i)\s+và\s+(?:các|những)\s+năm|\s+trở\s+đi", same[mention.end : mention.end + 24]):
        return None
    day = mention.precision == "day"
    return DeadlineMention(
        start=mention.start,
        end=mention.end,
        due=mention.end_date,
        bound="by" if day else "within",
        precision=mention.precision,
        start_date=None if day else mention.start_date,
        rule="deadline_stated",
        notes=mention.notes,
    )


def _span(same: str, mention: DateMention, at: int, paragraph: Paragraph) -> DeadlineMention | None:
    """ "Thời gian thực hiện: Từ ngày 15/3/2024 đến ngày 30/3/2024": ``at`` is where "đến" begins."""
    opened = _FROM.search(same, max(paragraph.start, at - 60), at)
    if not opened or mention.start_date is None or mention.start_date == mention.end_date:
        return None
    if not _LABEL.search(same, paragraph.start, opened.start()):
        return None
    return DeadlineMention(
        start=opened.start(),
        end=mention.end,
        due=mention.end_date,
        bound="within",
        precision=mention.precision,
        start_date=mention.start_date,
        rule="deadline_stated",
        notes=mention.notes,
    )


def _next_year(mention: DateMention, word: str, context: Context) -> DateMention:
    """A last day without year, in a document of December: "trước ngày 15/01" is the January to come."""
    end, issued = mention.end_date, context.issued_on
    if (
        end is None
        or issued is None
        or not any(n.code == "year_inferred" for n in mention.notes)
        or not word.startswith(_LAST_DAY_WORDS)
        or (issued - end).days < 180
        or (end.month, end.day) == (2, 29)
    ):
        return mention
    start = mention.start_date
    later = end.replace(year=end.year + 1)
    note = Note("year_inferred", f"the year is not printed; {later.year} is the year after the document's")
    return replace(
        mention, end_date=later, start_date=start.replace(year=start.year + 1) if start else None, notes=(note,)
    )


def due_by(word: str, mention: DateMention) -> tuple[date | None, DeadlineBound]:
    """The last day meant by the preposition ``word`` and a time, and how it binds."""
    end = mention.end_date
    if end is None:
        return None, "by"
    if "trước" in word and "thời hạn" not in word:
        if mention.precision == "day":
            return end, "before"
        start = mention.start_date or end.replace(day=1)
        return start - timedelta(days=1), "before"
    if "trong" in word or (word == "vào" and mention.precision != "day"):
        return end, "within"
    if word in ("vào", "từ", "kể từ"):
        return end, "on"
    return end, "by"
