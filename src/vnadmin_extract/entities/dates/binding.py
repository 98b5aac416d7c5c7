"""Whether a time binds an action: told from reporting periods, horizons and past events by the words around it."""

from __future__ import annotations

import re
from datetime import date

from ...document import Context, Paragraph, StructuredText
from ...mentions import DateMention
from ...patterns import Pattern
from .act_words import (
    ACT,
    ASKED,
    AT_LEAST,
    BODY_ACTS,
    BODY_MUST,
    COMPLETED,
    EXPECTED,
    HAS,
    IN_ORDER_TO,
    KEEPS,
    LEVEL,
    MUST,
    MUST_REACH,
    OBLIGATION,
    OF_PLAN,
    OPENS,
    PAVES,
    PLANNED,
    PUT_OFF,
    RESULT,
    REVIEWS,
    SETS_TARGETS,
    SHARE_DONE,
    SHARE_OF,
    SOON,
    STARTS,
    STRIVES_UNTIL,
    STRONG,
    TAKES_UP,
    TO_BE_DONE,
    TO_COMPLETE,
    UP_TO,
    acts_behind,
    clause_begin,
    somebody_must,
    told_of,
)
from .levels import is_count, is_level
from .ordered_times import is_ordered
from .tense import is_coming, is_over

_DONE_BY = Pattern(r"(?i)[(:]\s*(?:[^():]{0,24}\s)?(?:hoàn thành|xong|thực hiện xong|kết thúc)\s+$")
"""In a heading's brackets, before the time by which all below it is to be done."""
_SHARE_THEN = Pattern(
    r"(?i)(?<![^\W_])(?:đạt|còn|xuống|lên|dưới|trên|ít nhất|tối thiểu|giảm|tăng)(?:\s[^\s,;]+){0,3}?\s\d[\d.,]*"
    r"(?:\s?%|\s?/|\s[^\W\d_]+)[^,;.]{0,40}\s$"
)
"""How much is to be reached in the year behind it, in a text that sets goals: "đạt 90% hộ dân | vào năm 2031"."""
_WAS_THEN = Pattern(r"\s*\)?\s*(?:là|thuộc|do|gọi là|mang tên)\s")
"""Behind the day before which something was otherwise: "cấp cơ bản trước 01/01/2025 là tuyến huyện"."""
_GOAL = Pattern(
    r"(?i)(?<![^\W_])(?:ph[ấâ]n đ[ấầâ]u|mục tiêu(?! quốc gia)|chỉ tiêu|bảo đảm|đảm bảo|hoàn thành|tỷ lệ|yêu cầu|"
    r"gia hạn|kéo dài|thực hiện)(?![^\W_])"
)
_AIM = Pattern(r"(?i)(?<![^\W_])(?:ph[ấâ]n đ[ấầâ]u|mục tiêu(?! quốc gia)|chỉ tiêu|hoàn thành|quyết tâm)(?![^\W_])")
"""Words that set a goal: the year behind them is when it is to be reached."""
_TITLE = Pattern(
    r"(?i)(?<![^\W_])(?:chiến lược|kế hoạch|quy hoạch|đề án|đồ án|dự án|chương trình|nghị quyết|quyết định|chỉ thị|"
    r"lộ trình|tầm nhìn|định hướng|giai đoạn|thời kỳ)(?![^\W_])"
)
"""Nouns whose horizon a year may be: "Quy hoạch … đến năm 2035"."""
_HORIZON = Pattern(r"(?i),?\s*(?:và\s+)?(?:tầm nhìn|định hướng|(?:các|những)\s+năm\s+(?:tiếp|sau))|\s*[”\"»]")
_TARGET = Pattern(
    r"(?i),?\s*(?:(?:phải|cần|cơ bản|ph[ấâ]n đ[ấầâ]u|hoàn thành|hình thành|xây dựng|có|đạt)(?![^\W_])|"
    r"(?:[^.;]|\.(?=\d)){0,240}?(?:ít nhất|tối thiểu|đạt|(?<!so với )trên \d|\d+(?:[.,]\d+)?\s?%|hoàn thành|cơ bản|"
    r"phải))"
)
"""What is to be reached, behind a year that opens its sentence."""
_CONCERNING = Pattern(r"(?i)[\s*+-]*(?:đối với|riêng|tại)\s[^,;:]{2,80},\s*")
"""What a target is about, before its year: "Đối với các đô thị, đến năm 2035 …"."""
_FORETOLD = Pattern(r"(?i)\s*:\s*khoảng\s+\d")  # how many there will be: "Đến năm 2035: khoảng 600.000 người"
_BEGINS = Pattern(r"(?i)(?<![^\W_])(?:bắt đầu|khởi công|khai mạc)(?![^\W_])")
_FORECAST = Pattern(r"(?:^|[.;]\s)\W*[Dd]ự báo\s[^.;]{0,30}$")
# "Theo báo cáo của Cục Đường bộ, | trong 6 tháng đầu năm …": what was found, and no act of reporting
_AS_REPORTED = Pattern(r"(?i)[\s*+–-]*(?:theo|qua|căn cứ)\s(?:báo cáo|số liệu|tổng hợp|thống kê|kết quả)(?![^\W_])")
_REPORTS_ON = Pattern(r"(?i)báo cáo\s+(?:kết quả|tình hình|công tác|số liệu)[^,;]*$")
"""What a report says of itself: the time behind it is the one reported on."""
_TOLD = Pattern(r"(?i)(?<![^\W_])(?:đạt|nếu|ước|so với|cùng kỳ)(?![^\W_])")
_TOLD_OF = Pattern(r"(?i)\b(?:đã(?! (?:nêu|nói|kể|đề ra)\b)|(?<!giao )(?<!quy )(?<!hương )ước)\b")
_TOLD_BEHIND = Pattern(r"\s*(?:là|sẽ|ước|đã)\s")
_LOOKED_AT = Pattern(r"(?i)(?:kết quả|tình hình)(?:\s+[^\s,;]+){0,5}\s*$")
"""What was done in the time behind it."""
_LOOKED_BACK_ON = Pattern(
    r"(?i)(?:kết quả|tình hình)\s+(?:thực hiện|triển khai|hoạt động|công tác|thi hành)(?![^\W_])[^;:]*$"
)
"""The same of a stretch of months, however long the name of what was done."""
_SPREADS = Pattern(r"(?i)(?<![^\W_])(?:triển khai|áp dụng|nhân rộng|mở rộng|vận hành)(?![^\W_])[^,;.]{0,70}$")
"""What is brought in everywhere by the year behind it."""
_FROM_THEN = Pattern(r"(?i)[\s*+-]*từ\s+(?:năm|tháng|quý|ngày)\s[^,;:]{1,24}$")
"""The beginning of a stretch whose end is what binds: "Từ năm 2031 đến hết năm 2035: hoàn thành …"."""

_STAGE = Pattern(r"(?i)[\s*]*(?:và\s+)?giai đoạn \d{4}\s?[-–]\s?\d{4}\s*")
_ISSUED = Pattern(r"(?i)(?<![^\W_])(?:mới|vừa|được)\s+(?:được\s+)?(?:ban hành|phê duyệt|sửa đổi)\s*$")

_VALUE = Pattern(
    r"(?i),?\s*(?:là|đạt|có|còn|lên|dự kiến|tăng lên|giảm còn)\s+(?:khoảng\s+|trên\s+|hơn\s+|dưới\s+|ít nhất\s+)?\d"
)
_STAGE_NAMED = Pattern(r"(?i)giai đoạn \d{4}\s?[-–]\s?\d{4}\s*$")
_STRIVES = Pattern(r"(?i)(?<![^\W_])(?:ph[ấâ]n đ[ấầâ]u|quyết tâm)\s")
_MEASURED = Pattern(r"(?i)(?<![^\W_])(?:tối thiểu|ít nhất)\s")


def binds(
    word: str,
    mention: DateMention,
    at: int,
    same: str,
    text: StructuredText,
    paragraph: Paragraph,
    context: Context,
    *,
    report: bool,
) -> bool:
    """Whether something must be done by the time ``mention`` behind the preposition ``word`` at ``at``.

    ``report``: the paragraph tells of results.
    """
    horizon = mention.precision == "year" and not same[mention.end : paragraph.end].strip(" .:*")
    bare = paragraph.heading and (horizon or not paragraph.lead_in) and not word.startswith("xong ")
    if bare and _DONE_BY.search(same, paragraph.content, at) is None and not OPENS.match(same, paragraph.content):
        return False
    sentence = text.sentence_at(at)
    start = max(sentence.start if sentence else paragraph.start, paragraph.content)
    end = sentence.end if sentence else paragraph.end
    clause_start = max(start, clause_begin(same, start, at))
    before, after = same[clause_start:at], same[mention.end : min(end, mention.end + 140)]
    if EXPECTED.search(before[-30:]) or is_count(before, after):
        return False
    due = mention.end_date
    if is_over(word, before, after, due, context):
        return False
    if word == "trước" and _WAS_THEN.match(after):
        return False
    if word.startswith(("trước", "xong trước", "chậm", "muộn", "đến trước", "không")):
        told = RESULT.search(before[-30:]) and not STRONG.search(before) and not word.startswith("xong")
        told = told and not (not report and is_coming(word, before, due, context) and is_level(before))
        return word.startswith(("chậm", "muộn")) or not told
    coming = is_coming(word, before, due, context)
    if coming and not report and _set_for_then(word, mention, (same[start:at], before), after, context):
        return True
    if word == "đến":
        if mention.precision == "year":
            return _reaches(before, same[mention.end : end], due, context)
        ahead = coming or context.issued_on is None
        if ahead and not report and mention.precision == "day" and PUT_OFF.search(before):
            return True
        foreseen = not report or bool(STRIVES_UNTIL.search(before))
        return foreseen and _by_then(mention, before, after, coming=coming)
    if word.startswith("từ nay") and (_HORIZON.match(same, mention.end) or OF_PLAN.search(before)):
        return False
    if word in ("đến hết", "đến cuối", "từ nay đến hết", "hết", "từ nay đến"):
        return (not report or (coming and bool(STRIVES_UNTIL.search(before)))) and _until(
            word, mention, (same[start:at], before), (after, same[mention.end : end]), context, coming=coming
        )
    if "trong" in word:
        return _in_time(word, mention, before, after, context, report=report, coming=coming)
    if word == "cuối":
        return coming
    return not report and _at(word, mention, (same[start:at], before), after, context, coming=coming)


def _at(
    word: str, mention: DateMention, before: tuple[str, str], after: str, context: Context, *, coming: bool
) -> bool:
    """Whether something is to be done at the time, or from it on: ``before`` are the words of the sentence and of the
    clause."""
    said, clause = before
    if word == "vào":
        # "Tổng kết giai đoạn … vào năm …; giai đoạn … vào năm …": the act is told once.
        return _on(mention, said if _STAGE.fullmatch(clause) else clause, after, context)
    if word == "kết thúc":
        ordered = not clause.strip(" *-+:") and (ACT.match(after) or BODY_ACTS.match(after))
        return bool(ordered or (coming and _BEGINS.search(clause)))
    if word.startswith("đúng") or word.endswith("lúc"):
        return coming and (word.startswith("đúng") or bool(OBLIGATION.search(clause)))
    if word in ("vào cuối", "vào giữa", "vào đầu"):
        aimed = _STRIVES.search(clause) or (OBLIGATION.search(clause) and not _TOLD_OF.search(clause))
        return coming and bool(aimed or _raised(clause, context))
    return word in ("từ", "kể từ") and coming and bool(TAKES_UP.search(clause[-40:]))


def _set_for_then(word: str, mention: DateMention, before: tuple[str, str], after: str, context: Context) -> bool:
    """Whether a level or an order stands beside the time to come: ``before`` are the words of the sentence and of the
    clause."""
    said, clause = before
    raised = LEVEL if word in ("đến", "đến hết") else UP_TO if word == "vào" else None
    if raised is not None and raised.search(clause) and not _TOLD_OF.search(clause):
        return True
    return context.issued_on is not None and is_ordered(word, mention, said, clause, after, context.doc_type)


def _until(
    word: str, mention: DateMention, before: tuple[str, str], after: tuple[str, str], context: Context, *, coming: bool
) -> bool:
    """Whether something is to be done or reached until the end of the time: ``before`` are the words of the sentence
    and of the clause, ``after`` the next words and all of the sentence."""
    said, clause = before
    if clause.rstrip().endswith("("):
        said = clause = ""  # a step on the way, told in a bracket: "12 xã (hết năm 2031 đạt 7 xã)"
    opens = not clause.strip(" *-+:")
    dated = context.issued_on is not None
    if opens and somebody_must(after[0], context.doc_type, coming=coming, dated=dated):
        return True
    if MUST.match(after[0]) or (coming and _to_come(word, clause, after[0], context)):
        return True
    if mention.precision == "year" and (opens or _FROM_THEN.match(clause)):
        return _reaches("", after[1], mention.end_date, context)
    if _TOLD_OF.search(clause) or _TOLD_BEHIND.match(after[0]):
        return False
    return bool(_GOAL.search(said)) or (coming and context.doc_type != "Báo cáo" and _acts_until(clause))


def _by_then(mention: DateMention, before: str, after: str, *, coming: bool) -> bool:
    """Whether something is to be done or reached by a day or month behind "đến"."""
    if re.match(r"(?i),?\s*(?:phải |cần |cơ bản )?(?:hoàn thành|kết thúc|chấm dứt|khắc phục xong)", after):
        return True
    opens = not before.strip(" *-+:") and mention.precision == "day"
    listed = SHARE_OF.match(after) if before.rstrip().endswith((":", ",")) else None
    listed = listed or (AT_LEAST.match(after) if mention.precision == "day" else None)
    return coming and bool(STRIVES_UNTIL.search(before) or listed or (opens and _TARGET.match(after)))


def _to_come(word: str, before: str, after: str, context: Context) -> bool:
    """Whether a share is to be reached until then, or the line opens with what is to be done from now on."""
    if context.doc_type == "Báo cáo" or _TOLD.search(before, before.rfind(",") + 1):
        return False
    opens = (not before.strip(" *-+:") or before.rstrip().endswith(":")) and word.startswith("từ nay")
    return bool(SHARE_OF.match(after) or (opens and after.startswith(",")))


def lasts(same: str, mention: DateMention, at: int, paragraph: Paragraph, context: Context) -> bool:
    """Whether what is to be done lasts from ``at`` on: "tổ chức ra quân từ ngày … đến ngày …", all of it to come."""
    issued = context.issued_on
    if issued is None or mention.start_date is None or mention.start_date < issued:
        return False
    before = same[max(paragraph.content, clause_begin(same, paragraph.content, at)) : at]
    if not before.strip(" *-+") and mention.precision in ("day", "month"):
        # "Từ ngày 01/6 đến ngày 15/6/2031, Sở A tổ chức …"
        return context.doc_type != "Báo cáo" and acts_behind(same, mention.end, paragraph.end, ACT, BODY_ACTS)
    lasting = mention.precision == "day" and _acts_until(before)
    return lasting and not RESULT.search(before) and not _FORECAST.search(before)


def _acts_until(before: str) -> bool:
    """Whether the words before "đến hết …" are something to be done, and not the name of a plan that ends then."""
    titles = [m.end() for m in _TITLE.finditer(before)]
    named = bool(titles) and "," not in before[titles[-1] :]
    return bool(OBLIGATION.search(before)) and not named and not _TOLD.search(before)


def _reaches(before: str, after: str, due: date | None, context: Context) -> bool:
    """Whether "đến năm …" is when a goal is to be reached, and no horizon of a plan nor the state of affairs then."""
    now = context.issued_on or context.reference
    if _HORIZON.match(after) or _FORETOLD.match(after) or (due and now and due < now):
        return False
    if _CONCERNING.fullmatch(before):
        before = ""
    aims = [m.end() for m in _AIM.finditer(before)]
    titles = [m.end() for m in _TITLE.finditer(before)]
    if titles and titles[-1] > max(aims, default=0) and "," not in before[titles[-1] :]:
        return False
    if aims:
        return True
    if before.strip(" *-+:"):
        told = context.doc_type in SETS_TARGETS and _VALUE.match(after) and not RESULT.search(before)
        return bool(told or re.match(r"(?i),?\s*(?:ph[ấâ]n đ[ấầâ]u|phải|cần|hoàn thành)\s", after))
    reached = _TARGET.match(after) or STARTS.match(after) or HAS.match(after)
    reached = reached or (KEEPS.match(after) if context.doc_type in SETS_TARGETS else None)
    return (now is not None or context.doc_type != "Báo cáo") and bool(reached)


def _in_time(
    word: str, mention: DateMention, before: str, after: str, context: Context, *, report: bool, coming: bool
) -> bool:
    """Whether something is to be done in the time behind "trong"."""
    if context.doc_type == "Báo cáo" and _REPORTS_ON.search(before):
        return False
    if not coming and _AS_REPORTED.match(before):
        return False
    issued = context.issued_on
    ahead = bool(issued and mention.start_date and mention.start_date > issued)
    ordered = coming and not report and context.doc_type != "Báo cáo"
    if ordered and (TO_COMPLETE.search(before) or is_level(before, limited=True)):
        return True
    return _within(word, mention, before, after, report, ahead=ahead) or (
        coming
        and not report
        and context.doc_type in SETS_TARGETS
        and (bool(SHARE_DONE.search(before)) or _raised(before, context))
    )


def _within(word: str, mention: DateMention, before: str, after: str, report: bool, *, ahead: bool) -> bool:
    near = list(STRONG.finditer(before[-90:])) or list(COMPLETED.finditer(before[-90:]))
    strong = "xong" in word or bool(
        near or re.match(r",?\s*(?:phải |cần )?(?:hoàn thành|báo cáo|trình|ban hành)", after)
    )
    # What was reached is no matter where the act to be done stands behind it.
    past = _TOLD_OF if "xong" in word else RESULT
    result = bool(past.search(before[-90:], near[-1].end()) if near else past.search(before)) or bool(
        re.match(r"(?i),?\s*(?:ước|đã|đạt|có|toàn|tổng(?! kết| hợp| rà)|giá trị|số(?! h[oó][aá]))\b", after)
    )
    if word == "ngay trong" and (ahead or mention.precision == "year") and before.strip(" *-+") and not report:
        return ahead or not result
    if mention.precision == "year" or (mention.precision == "month" and _long(mention)):
        opening = before.lstrip(" *-+")
        opens = "xong" in word or (bool(OPENS.match(opening) or COMPLETED.match(opening)) and ";" not in before)
        if _ISSUED.search(before):
            return False
        # What is aimed at is not reached yet: "phấn đấu … đạt 70% trong năm …".
        if not before.strip(" *-+") and not report and mention.precision == "year":
            told = told_of(after) if ahead else RESULT.search(after)
            return bool(STARTS.match(after) or BODY_MUST.match(after)) and not told
        aimed = bool(
            _STRIVES.search(before)
            or MUST_REACH.search(before)
            or SOON.search(before)
            or (IN_ORDER_TO.match(before) and ASKED.match(after))
            or (ahead and TO_BE_DONE.search(before))
            or (_MEASURED.search(before) and not _TOLD_OF.search(before) and not PLANNED.search(before))
            or (ahead and _ordered(before))
        ) and not re.search(r"(?i)(?<![^\W_])đã\s", before)
        done = opens or bool(COMPLETED.search(before[-90:])) or (ahead and bool(SHARE_DONE.search(before)))
        return (aimed or (done and not result)) and not report
    if word == "ngay trong":
        return not result
    if not before.strip(" *-+"):
        told = ACT.match(after) or BODY_MUST.match(after) or (ahead and BODY_ACTS.match(after))
        return not report and bool(told) and not RESULT.search(after.partition(";")[0])
    if report and (not strong or _REPORTS_ON.search(before)):
        return False
    if (ahead or _MEASURED.search(before)) and not report and not result and not PLANNED.search(before):
        return True
    looked = _LOOKED_BACK_ON if _long(mention) else _LOOKED_AT
    asked = bool(OBLIGATION.search(before)) and not report and not looked.search(before)
    return (strong or asked) and not result


def _ordered(before: str) -> bool:
    """Whether the words before a year to come tell what is to be done in it, and no paper, plan or result of it."""
    return bool(OBLIGATION.search(before)) and not (
        PLANNED.search(before)
        or _TITLE.search(before[-60:])
        or RESULT.search(before)
        or _LOOKED_BACK_ON.search(before)
        or PAVES.search(before)
    )


def _long(mention: DateMention) -> bool:
    span = (mention.end_date - mention.start_date).days if mention.end_date and mention.start_date else 0
    return span > 40


def _on(mention: DateMention, before: str, after: str, context: Context) -> bool:
    issued, aims = context.issued_on, context.doc_type in SETS_TARGETS
    coming = issued is None or (mention.end_date is not None and mention.end_date >= issued)
    if mention.precision == "year" and aims and coming and _SHARE_THEN.search(before) and not _TOLD_OF.search(before):
        return True
    if RESULT.search(before) or re.match(
        r"(?i),?\s*(?:ước|đã|đạt|có|toàn|tổng(?! kết| hợp| rà)|giá trị|số(?! h[oó][aá]))\b", after
    ):
        return False
    if mention.precision == "year":
        told = _reviewed(before, mention.end_date, context) or _raised(before, context)
        return told or _reaches(before, after, mention.end_date, context)
    if STRONG.search(before[-90:]):
        return True
    return coming and bool(OBLIGATION.search(before))


def _raised(before: str, context: Context) -> bool:
    """Whether a figure is to be reached: "từ 7 triệu đồng lên 14 triệu đồng vào năm …"."""
    raised = UP_TO.search(before) if context.doc_type in SETS_TARGETS else None
    return raised is not None and not RESULT.search(before, 0, raised.start())


def _reviewed(before: str, due: date | None, context: Context) -> bool:
    """Whether the clause before "vào năm …" is an act of that year: "Tổng kết giai đoạn 2021-2025 vào năm 2025"."""
    if context.issued_on is not None and due is not None and due < context.issued_on:
        return False
    opening = before.lstrip(" *-+")
    if not REVIEWS.match(opening):
        opening = before.rpartition(", ")[2]  # "sơ kết vào quý IV/2031, tổng kết | vào năm 2035"
    if _TITLE.search(before[-40:]) and "," not in before[-40:]:
        return REVIEWS.match(opening) is not None and _STAGE_NAMED.search(before) is not None
    return REVIEWS.match(opening) is not None or bool(ACT.match(opening) and _SPREADS.search(before))
