"""Times that bind an action: told from reporting periods, as-of days, horizons and past events by the words around."""

from __future__ import annotations

import re
from bisect import bisect_left
from calendar import monthrange
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta

from ...document import Context, Note, Paragraph, StructuredText
from ...linking.fold import same_tone_placement
from ...mentions import DateMention, DeadlineBound, DeadlineMention

# What stands right before the time; the deadline's text begins with it.
_BEFORE = re.compile(
    r"(?i)(?<![^\W_])(?P<p>(?:xong\s+)?trước(?:\s+thời\s+hạn)?|(?:chậm|muộn)\s+nhất(?:\s+là)?(?:\s+(?:trong|vào|"
    r"đến|trước))?|(?:từ\s+nay\s+)?đến\s+hết|đến\s+cuối|đến\s+trước|ngay\s+trong|(?:xong\s+)?trong|"
    r"vào|đến|hết|từ\s+nay\s+đến|không\s+(?:quá|muộn\s+hơn)|kể\s+từ|từ)\s+(?:(?:\d{1,2}\s?(?:giờ|h|"
    r"g)\s?(?:\d{1,2}(?:\s?phút)?)?,?\s+)?(?P<day>(?:hết\s+)?ngày\s*)?)$"
)
_OBLIGATION = re.compile(
    r"(?i)hoàn thành|hoàn thiện|báo cáo|trình|gửi|phê duyệt|ban hành|tham mưu|khởi công|đưa vào|nộp|xong|"
    r"triển khai|tổ chức|rà soát|tổng hợp|đề xuất|xây dựng|thực hiện|yêu cầu|giao|phải|cần|"
    r"thời hạn|thời gian|bàn giao|giải ngân|phấn đấu|khắc phục|xử lý|giải quyết|kết thúc|đảm bảo|bảo đảm|chuẩn bị|"
    r"kiểm tra|thẩm định|công bố|khánh thành|thông xe|nghiệm thu|lập|đăng ký|cập nhật|đăng tải|"
    r"làm việc|họp|phối hợp|chỉ đạo|quyết định|tiếp tục|sửa đổi|lựa chọn|kiện toàn|sắp xếp|tiêm|hướng dẫn|"
    r"khẩn trương|đẩy nhanh|nghiên cứu|thống nhất|đề nghị|đạt"
)
_RESULT = re.compile(
    r"\b(?:[Ưư]ớc(?: tính)? đạt|đã\b|[Đđ]ạt (?:trên |khoảng |gần )?\d|tăng(?! cường| tốc| trưởng)|giảm(?! nghèo|"
    r" thiểu)|so với|cùng kỳ|"
    r"diễn ra|xảy ra|có hiệu lực|ghi nhận|được tổ chức|quán triệt)"
)
_STRONG = re.compile(
    r"(?i)hoàn thành|xong|báo cáo|trình|gửi|phê duyệt|ban hành|tham mưu|khởi công|đưa vào|bàn giao|khánh thành|nộp|"
    r"đề xuất|giải quyết|thẩm định|kết thúc|đảm bảo|thời hạn"
)
_RECURRING = re.compile(
    r"(?i)(?<![^\W_])(?=[tcvlđhmnd\d])(?P<all>(?:(?:(?:trước|chậm nhất|vào)\s+)?(?:là\s+)?(?:\d{1,2}\s?(?:giờ|"
    r"h)\s?(?:\d{1,2}(?:\s?phút)?)?,?\s+)?(?:(?:ngày|các ngày)\s+(?P<day>\d{1,2})(?:\s*(?:,|"
    r"và)\s*\d{1,2})*\s+(?:của\s+)?(?:(?P<last>tháng cuối)\s+)?|(?:ngày\s+)?thứ (?P<week>hai|ba|tư|năm|sáu|bảy|"
    r"[2-7])\s+))?(?:định kỳ\s+)?(?:(?:(?:h[àằ]ng|từng|mỗi)\s+|(?<=tháng\ cuối\ ))(?P<unit>ngày|tuần|tháng|quý|năm|"
    r"6 tháng)(?:\s*(?:,|và|/)\s*(?:h[àằ]ng\s+|từng\s+)?(?:tuần|tháng|quý|năm|6 tháng|06 tháng|cả năm))*|"
    r"(?P<odd>0?\d tháng(?:/| một )lần|định kỳ (?:0?6 tháng(?:,| và) (?:h[àằ]ng )?năm))))"
)
_RECURRING_CONTEXT = re.compile(
    r"(?i)báo cáo|kiểm điểm|tổng hợp|rà soát|đánh giá|giao ban|định kỳ|theo dõi|công bố|công khai|cập nhật|gửi|"
    r"kiểm tra|thống nhất|tiến độ|sơ kết|đôn đốc|xây dựng|họp|tháo gỡ|kế hoạch|triển khai|yêu cầu"
)
_ADJECTIVE = re.compile(
    r"(?i)(?:kế hoạch|công suất|dự toán|thường niên|bình quân|trung bình|nhiệm vụ|ngân sách|chương trình công tác|"
    r"tăng trưởng|số liệu|chỉ tiêu|thu nhập)\s+$"
)
_YEARLY_REPORT = re.compile(
    r"(?i),?\s*(?:hoặc đột xuất,?\s*)?(?:tổ chức\s+)?(?:báo cáo|sơ kết|tổng kết|tổng hợp,? báo cáo)"
)
_FREQUENCY = {
    "ngày": "DAILY",
    "tuần": "WEEKLY",
    "tháng": "MONTHLY",
    "quý": "MONTHLY;INTERVAL=3",
    "năm": "YEARLY",
    "6 tháng": "MONTHLY;INTERVAL=6",
}
_RELATIVE = re.compile(
    r"(?i)(?<![^\W_])(?P<all>(?:(?:trong\s+(?:vòng\s+|thời\s+hạn\s+|thời\s+gian\s+)?|thời\s+hạn\s+|"
    r"chậm\s+nhất\s+(?:là\s+)?(?:sau\s+)?|sau\s+|không\s+quá\s+)(?P<n>\d{1,3})\s*(?:\([^)]{2,20}\)\s*)?(?P<u>ngày|"
    r"tháng|giờ)(?:\s+làm\s+việc)?),?\s*(?P<from>(?:kể\s+từ|từ|tính\s+từ|sau)\s+(?:khi|ngày)(?:(?! phải | thì |"
    r" các | UBND )[^,;.\n]){0,90})?)"
)
_DURATION_NOT = re.compile(r"(?i)(?:đầu năm|cuối năm|qua|gần đây|tới|đầu|cuối|tiếp theo)\b")
_TIME_COLUMN = re.compile(r"(?i)thời (?:gian|hạn)|tiến độ|hoàn thành|hạn\b")


def find_deadlines(text: StructuredText, dates: Sequence[DateMention], context: Context) -> list[DeadlineMention]:
    """All deadlines, in order."""
    same = same_tone_placement(text.text)
    out = [
        *_dated(same, text, dates, context),
        *_recurring(same, text),
        *_relative(same, text, dates),
        *_in_tables(same, text, dates),
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
    for mention in dates:
        paragraph = text.paragraph_at(mention.start)
        if paragraph.zone not in ("body", "footnote"):
            continue
        floor = max(paragraph.start, mention.start - 60)
        before = _BEFORE.search(same, floor, mention.start)
        if not before:
            if stated := _stated(same, mention, floor, paragraph):
                yield stated
            continue
        word = re.sub(r"\s+", " ", before["p"].lower())
        at = before.start("p")
        if mention.end_date is None:
            # A day that cannot be, or of the lunar calendar: the obligation stands, its day is left open.
            if word.startswith(_LAST_DAY_WORDS):
                yield DeadlineMention(
                    start=at, end=mention.end, due=None, bound="before", precision="day", notes=mention.notes
                )
            continue
        if word.startswith(_LAST_DAY_WORDS) and (yearly := _yearly(same, mention, at, paragraph)):
            yield yearly
            continue
        mention = _next_year(mention, word, context)
        if not _binds(word, mention, before.start(), same, text, paragraph, context):
            continue
        due, bound = _due(word, mention)
        if due is None:
            continue
        yield DeadlineMention(
            start=before.start("p"),
            end=mention.end,
            due=due,
            bound=bound,
            precision=mention.precision,
            start_date=mention.start_date if bound == "within" else None,
            rule=f"deadline_{bound}",
            confidence=0.93 if bound in ("before", "by") else 0.85,
            notes=mention.notes,
        )


_LAST_DAY_WORDS = ("trước", "chậm", "muộn", "vào", "xong trước", "không")


# "Thời gian hoàn thành: Quý II/2024", "Hạn nộp: 15/4/2024": the label says that the time binds.
_LABEL = re.compile(
    r"(?i)(?<![^\W_])(?:(?:thời\s+hạn|hạn\s+(?:nộp|báo\s+cáo|chót|cuối))(?:\s+[^\W\d_]+){0,4}|"
    r"thời\s+gian\s+(?:hoàn\s+thành|thực\s+hiện|trình|ban\s+hành|"
    r"báo\s+cáo|nộp|gửi)(?:\s+[^\W\d_]+){0,3})\s*(?::|là)\s*$"
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


def _yearly(same: str, mention: DateMention, at: int, paragraph: Paragraph) -> DeadlineMention | None:
    """A day without year that comes back: "trước ngày 15/12 hàng năm", "6 tháng (trước ngày 15/6)"."""
    if mention.precision != "day" or mention.end_date is None or not _inferred(mention):
        return None
    after = re.match(
        r"(?:\s+và\s+(?:ngày\s+)?(?P<d>\d{1,2})/(?P<m>\d{1,2}))?\s+(?:h[àằ]ng|mỗi)\s+năm",
        same[mention.end : mention.end + 34],
    )
    rounds = re.search(
        r"(?i)(?:6 tháng|sáu tháng|hàng năm|hằng năm|cả năm|tổng kết năm|quý [IV]+|hàng quý|"
        r"định kỳ)[^.;\n]{0,30}\(\s*$",
        same[max(paragraph.start, at - 60) : at],
    )
    if not after and not (rounds and re.search(r"(?i)định kỳ|h[àằ]ng (?:tháng|quý|năm)", same[paragraph.start : at])):
        return None
    months = str(mention.end_date.month)
    if after and after["d"]:
        if int(after["d"]) != mention.end_date.day:
            return None
        months += f",{int(after['m'])}"
    return DeadlineMention(
        start=at,
        end=mention.end + (after.end() if after else 0),
        due=None,
        bound="recurring",
        recurrence=f"FREQ=YEARLY;BYMONTH={months};BYMONTHDAY={mention.end_date.day}",
        rule="deadline_recurring",
    )


def _inferred(mention: DateMention) -> bool:
    return any(n.code == "year_inferred" for n in mention.notes)


def _next_year(mention: DateMention, word: str, context: Context) -> DateMention:
    """A last day without year, in a document of December: "trước ngày 15/01" is the January to come."""
    end, issued = mention.end_date, context.issued_on
    if (
        end is None
        or issued is None
        or not _inferred(mention)
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


def _due(word: str, mention: DateMention) -> tuple[date | None, DeadlineBound]:
    end = mention.end_date
    if end is None:
        return None, "by"
    if "trước" in word and "thời hạn" not in word:
        if mention.precision == "day":
            return end, "before"
        start = mention.start_date or end.replace(day=1)
        return start - timedelta(days=1), "before"
    if "trong" in word:
        return end, "within"
    if word in ("vào", "từ", "kể từ"):
        return end, "on"
    return end, "by"


def _binds(
    word: str, mention: DateMention, at: int, same: str, text: StructuredText, paragraph: Paragraph, context: Context
) -> bool:
    """The words before and after say that something must be done by then."""
    if paragraph.heading and not paragraph.lead_in:
        return False
    sentence = text.sentence_at(at)
    start = sentence.start if sentence else paragraph.start
    end = sentence.end if sentence else paragraph.end
    clause_start = max(start, _last_break(same, start, at))
    before, after = same[clause_start:at], same[mention.end : min(end, mention.end + 60)]
    past = context.issued_on is not None and mention.end_date is not None and mention.end_date < context.issued_on
    report = context.doc_type == "Báo cáo"
    if word == "trước" and (
        re.search(
            r"(?i)(?:(?:đã|được)\s+(?:ban hành|duyệt|phê duyệt|ký|giao)|phát sinh|có hiệu lực|xảy ra|ký kết|"
            r"thành lập)\s*$",
            before[-24:],
        )
        or (re.search(r"(?i)(?:luật|nghị định|quy định|kế hoạch vốn)\s*$", before[-24:]) and not _STRONG.search(before))
    ):
        return False
    if past and not _late_order(before, after, mention, context):
        return False
    if word.startswith(("trước", "xong trước", "chậm", "muộn", "đến trước", "không")):
        return not (_RESULT.search(before[-30:]) and not _STRONG.search(before))
    result = bool(_RESULT.search(before)) or bool(re.match(r"(?i),?\s*(?:ước|đã|đạt|có|toàn|tổng|giá trị|số)\b", after))
    strong = "xong" in word or bool(
        _STRONG.search(before[-90:]) or re.match(r",?\s*(?:phải |cần )?(?:hoàn thành|báo cáo|trình|ban hành)", after)
    )
    if word == "đến" and mention.precision in ("day", "month", "quarter") and not report:
        return bool(re.match(r"(?i),?\s*(?:phải |cần |cơ bản )?(?:hoàn thành|kết thúc|chấm dứt|khắc phục xong)", after))
    if word in ("đến hết", "đến cuối", "từ nay đến hết", "hết", "từ nay đến"):
        if re.match(r"(?i),?\s*(?:phải|cần)\s", after) and not report:
            return True
        goal = bool(
            re.search(
                r"(?i)ph[ấâ]n đ[ấầâ]u|mục tiêu|bảo đảm|đảm bảo|hoàn thành|tỷ lệ|yêu cầu|gia hạn|kéo dài|thực hiện",
                same[start:at],
            )
        )
        return goal and not report and not re.search(r"(?i)\bđã\b", before)
    if "trong" in word:
        span = (mention.end_date - mention.start_date).days if mention.end_date and mention.start_date else 0
        if mention.precision == "year" or (mention.precision == "month" and span > 40):
            return (
                strong
                and not result
                and not report
                and bool(
                    re.search(
                        r"(?i)hoàn thành|xong|trình|ban hành|khởi công|phê duyệt|đưa vào|khánh thành|bàn giao|"
                        r"dứt điểm|khắc phục|kết thúc|thông xe|nghiệm thu|bố trí đủ",
                        before[-60:],
                    )
                )
            )
        if word == "ngay trong":
            return not result
        if report and not strong:
            return False
        return (strong or (bool(_OBLIGATION.search(before)) and not report)) and not result
    if word == "vào":
        if result or report or mention.precision == "year":
            return False
        coming = context.issued_on is None or (mention.end_date is not None and mention.end_date >= context.issued_on)
        return strong or (coming and bool(_OBLIGATION.search(before)))
    return False


_ORDER = re.compile(r"(?i)\b(?:giao|yêu cầu|đề nghị|phải|cần|hoàn thành|xong|báo cáo|trình)\b")


def _late_order(before: str, after: str, mention: DateMention, context: Context) -> bool:
    """A notice that is issued after the day that its meeting set is still an order; anything older is history."""
    if re.search(r"(?i)hoàn thành|báo cáo|thời hạn", before):
        return True
    if context.issued_on is None or mention.end_date is None or context.doc_type == "Báo cáo":
        return False
    near = (context.issued_on - mention.end_date).days <= 45
    return near and bool(_ORDER.search(before) or _ORDER.search(after)) and not _RESULT.search(before + after)


def _last_break(text: str, start: int, at: int) -> int:
    """Where the clause that holds ``at`` begins: after a semicolon or a numbered item's sign."""
    found = max(text.rfind(";", start, at), text.rfind("\n", start, at))
    return found + 1 if found >= 0 else start


def _recurring(same: str, text: StructuredText) -> Iterator[DeadlineMention]:
    for found in _RECURRING.finditer(same):
        paragraph = text.paragraph_at(found.start())
        if paragraph.zone not in ("body", "footnote", "table") or paragraph.heading:
            continue
        sentence = text.sentence_at(found.start())
        start = sentence.start if sentence else paragraph.start
        end = sentence.end if sentence else paragraph.end
        begin = found.start("all")
        if re.match(r"(?i)mỗi", found["all"]) and not re.search(r"(?i)báo cáo|họp|giao ban", same[start:end]):
            continue
        if _ADJECTIVE.search(same, max(start, begin - 30), begin) or not _RECURRING_CONTEXT.search(same, start, end):
            continue
        if (
            found["unit"] in ("năm", "ngày")
            and not re.search(r"(?i)định kỳ|báo cáo|trước ngày", same[max(start, begin - 60) : found.end()])
            and not (begin <= start + 4 and _YEARLY_REPORT.match(same, found.end()))
        ):
            continue
        yield DeadlineMention(
            start=begin,
            end=found.end(),
            due=None,
            bound="recurring",
            recurrence=_rule(found),
            rule="deadline_recurring",
            confidence=0.8,
        )


def _rule(found: re.Match[str]) -> str | None:
    unit = (found["unit"] or "").lower()
    if not unit:
        return "FREQ=MONTHLY;INTERVAL=6" if "6" in (found["odd"] or "") else None
    rule = f"FREQ={_FREQUENCY[unit]}"
    if found["week"] and unit == "tuần":
        return f"{rule};BYDAY={_WEEKDAYS[found['week'].lower()]}"
    if found["day"] and unit == "quý" and found["last"]:
        return f"FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY={int(found['day'])}"
    return f"{rule};BYMONTHDAY={int(found['day'])}" if found["day"] and unit in ("tháng", "quý") else rule


_WEEKDAYS = {
    "hai": "MO", "ba": "TU", "tư": "WE", "năm": "TH", "sáu": "FR", "bảy": "SA",
    "2": "MO", "3": "TU", "4": "WE", "5": "TH", "6": "FR", "7": "SA",
}  # fmt: skip


def _relative(same: str, text: StructuredText, dates: Sequence[DateMention]) -> Iterator[DeadlineMention]:
    starts = [d.start for d in dates]
    for found in _RELATIVE.finditer(same):
        paragraph = text.paragraph_at(found.start())
        if paragraph.zone not in ("body", "footnote") or _DURATION_NOT.match(same[found.end() :].lstrip()):
            continue
        anchor = found["from"]
        if anchor is None and not re.match(r"(?i)trong\s+(?:vòng|thời hạn)|chậm nhất|không quá|thời hạn", found[0]):
            continue
        end = found.end()
        days = int(found["n"]) * (30 if found["u"] == "tháng" else 1) if found["u"] != "giờ" else None
        due, notes = None, []
        index = bisect_left(starts, found.start("from")) if anchor else len(dates)
        if (
            index < len(dates)
            and dates[index].end <= end + 2
            and dates[index].precision == "day"
            and days
            and found["u"] == "ngày"
        ):
            known = dates[index].end_date
            if known and "làm việc" not in found[0]:
                due, end = known + timedelta(days=days), max(end, dates[index].end)
            elif known:
                notes.append(Note("working_days", "the deadline counts working days, so its day is not computed"))
        yield DeadlineMention(
            start=found.start("all"),
            end=len(same[:end].rstrip(" ,;.")) if end else end,
            due=due,
            bound="relative",
            precision="day",
            relative_days=days,
            relative_anchor=" ".join((anchor or "ban hành").split()),
            rule="deadline_relative",
            confidence=0.8,
            notes=tuple(notes),
        )


def _in_tables(same: str, text: StructuredText, dates: Sequence[DateMention]) -> Iterator[DeadlineMention]:
    """Cells of a column that gives the time by which a row's task is to be done."""
    starts = [d.start for d in dates]
    for table in text.tables:
        columns = [i for i, name in enumerate(table.columns) if _TIME_COLUMN.search(name)]
        for row in table.rows[table.header_rows :] if columns else ():
            cells = text.paragraphs[row].cells
            for column in columns:
                if column >= len(cells):
                    continue
                a, b = cells[column]
                inside = dates[bisect_left(starts, a) : bisect_left(starts, b)]
                last = max((d for d in inside if d.end_date), key=lambda d: d.end_date or date.min, default=None)
                if last is not None:
                    word = text.text[a : last.start].strip().lower()
                    due, bound = _due("trước" if word.endswith(("trước", "trước ngày")) else "đến", last)
                    yield DeadlineMention(
                        start=a,
                        end=b,
                        due=due,
                        bound=bound,
                        precision=last.precision,
                        rule="deadline_cell",
                        confidence=0.85,
                        notes=last.notes,
                    )
                elif month := re.fullmatch(
                    r"(?i)\s*(trước\s+)?(?:tháng\s+)?(\d{1,2})\s?[/-]\s?((?:19|20)\d\d)\s*", text.text[a:b]
                ):
                    if not 1 <= int(month[2]) <= 12:
                        continue
                    first = date(int(month[3]), int(month[2]), 1)
                    last_day = date(first.year, first.month, monthrange(first.year, first.month)[1])
                    yield DeadlineMention(
                        start=a,
                        end=b,
                        due=first - timedelta(days=1) if month[1] else last_day,
                        bound="before" if month[1] else "by",
                        precision="month",
                        rule="deadline_cell",
                        confidence=0.85,
                    )
                elif again := _RECURRING.match(same, a, b):
                    yield DeadlineMention(
                        start=a,
                        end=again.end(),
                        due=None,
                        bound="recurring",
                        recurrence=_rule(again),
                        rule="deadline_cell",
                        confidence=0.8,
                    )
                elif plain := re.fullmatch(r"\s*((?:19|20)\d\d)(?:\s*-\s*((?:19|20)\d\d))?\s*", text.text[a:b]):
                    yield DeadlineMention(
                        start=a,
                        end=b,
                        due=date(int(plain[2] or plain[1]), 12, 31),
                        bound="by",
                        precision="year",
                        rule="deadline_cell",
                        confidence=0.8,
                    )
