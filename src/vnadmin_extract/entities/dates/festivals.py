"""Tết and National Day as times: "hoàn thành trước Tết Nguyên đán Bính Ngọ" is before the first day of the lunar year,
"khánh thành trước Quốc khánh 2/9" before the next 2 September."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from ...document import Context, Note, StructuredText
from ...mentions import DateMention
from ...patterns import Pattern
from ...signs import matches, places

_FROM = 2004
# Months and days of the first day of the lunar year from then on, by the Vietnamese calendar (new moons at UTC+7: in
# 2007 and 2030 a day before China's).
_FIRST = (
    (1, 22), (2, 9), (1, 29), (2, 17), (2, 7), (1, 26), (2, 14), (2, 3), (1, 23), (2, 10),
    (1, 31), (2, 19), (2, 8), (1, 28), (2, 16), (2, 5), (1, 25), (2, 12), (2, 1), (1, 22),
    (2, 10), (1, 29), (2, 17), (2, 6), (1, 26), (2, 13), (2, 2), (1, 23), (2, 11), (1, 31),
    (2, 19), (2, 8), (1, 28), (2, 15), (2, 4), (1, 24), (2, 12),
)  # fmt: skip
_FIRST_DAYS = {year: date(year, month, day) for year, (month, day) in enumerate(_FIRST, start=_FROM)}
_STEMS = ("Canh", "Tân", "Nhâm", "Quý", "Giáp", "Ất", "Bính", "Đinh", "Mậu", "Kỷ")
"""Of the years that end in 0, 1, …"""
_BRANCHES = ("Thân", "Dậu", "Tuất", "Hợi", "Tý", "Sửu", "Dần", "Mão", "Thìn", "Tỵ", "Ngọ", "Mùi")
"""Of the years whose number leaves 0, 1, … when it is divided by twelve."""
_BEFORE_TET = Pattern(
    r"(?<=[Tt]rước )(?:[Tt]ết|TẾT)(?! ?(?i:dương|tây|trung thu|độc lập|đoan ngọ|thanh minh|\d))"
    r"(?: cổ truyền)?(?: [Nn]guyên [Đđ]án)?(?: cổ truyền)?(?![^\W_])"
    rf"(?:(?: năm)? (?P<stem>{'|'.join(_STEMS)}) (?P<branch>{'|'.join(_BRANCHES)}|Tị)(?![^\W_]))?"
    r"(?:,? (?:năm )?(?P<year>20\d\d)(?!\d|[/.-]\d))?(?! \d)"
)
# What has to be done by then, in its clause: "giá cả trước Tết" is no deadline.
_TO_DO = Pattern(
    r"(?i)(?<![^\W_])(?:hoàn thành|xong|kết thúc|dứt điểm|chi trả|thanh toán|giải ngân|cấp(?: phát)?|trao|hỗ trợ|"
    r"báo cáo|trình|gửi|nộp|bàn giao|phê duyệt|ban hành|đề xuất|thu hoạch|thông xe|đưa vào)(?![^\W_])[^.;:]{0,110}$"
)
_OF_THE_TIME = Pattern(
    r"(?i)(?<![^\W_])(?:dịp|thời gian|thời điểm|giai đoạn|tuần|ngày|tháng|với|ngay|những ngày|trong|và) trước $"
)

_NATIONAL_DAY = Pattern(r"(?<=uốc khánh )\(?(?P<day>0?2[/-]0?9)(?![\d/-]|\.\d)(?!,? năm )")
_BEFORE_FEAST = Pattern(r"(?i)(?<![^\W_])trước (?:ngày )?(?:lễ )?quốc khánh $")
# "Năm 2031 khánh thành cầu trước Quốc khánh 2/9": not the next one.
_YEAR_TOLD = Pattern(r"(?i)(?<![^\W_])năm 20\d\d(?!\d)[^.;:\n]*$")


def before_tet(same: str, text: StructuredText, context: Context) -> Iterator[DateMention]:
    """The first day of the Tết behind "trước", as that of "trước ngày 30/6" is the 30th; its year is printed, named by
    its animal, or the next one to come."""
    for found in matches(_BEFORE_TET, same, places(same, "Tết", "tết", "TẾT")):
        at = found.start()
        begin = text.paragraph_at(at).content
        near = same[max(begin, at - 130) : at]
        if _OF_THE_TIME.search(near) or not _TO_DO.search(near):
            continue
        day, notes = _first_day(found, context)
        if day is not None:
            yield DateMention(
                start=at, end=found.end(), start_date=day, end_date=day, precision="day", notes=notes, confidence=0.9
            )


def national_day(same: str, context: Context) -> Iterator[DateMention]:
    """The day behind the feast's name, without a year: "khánh thành trước Quốc khánh 02/9" is the next one to come."""
    today = context.issued_on or context.reference
    for found in matches(_NATIONAL_DAY, same, [at + len("khánh ") for at in places(same, "khánh ")]):
        if today is None or not _BEFORE_FEAST.search(same, max(0, found.start() - 30), found.start()):
            continue
        if _YEAR_TOLD.search(same, max(0, found.start() - 120), found.start()):
            continue
        day = date(today.year, 9, 2)
        day = day if day >= today else date(today.year + 1, 9, 2)
        note = Note("year_inferred", "the year is not printed; the next National Day is meant")
        yield DateMention(
            start=found.start("day"),
            end=found.end("day"),
            start_date=day,
            end_date=day,
            precision="day",
            notes=(note,),
            confidence=0.9,
        )


def _first_day(found: re.Match[str], context: Context) -> tuple[date | None, tuple[Note, ...]]:
    today = context.issued_on or context.reference
    if found["year"]:
        return _FIRST_DAYS.get(int(found["year"])), ()
    if found["stem"]:
        branch = found["branch"].replace("Tị", "Tỵ")
        named = (found["stem"], branch)  # one year of sixty
        return next((d for y, d in _FIRST_DAYS.items() if (_STEMS[y % 10], _BRANCHES[y % 12]) == named), None), ()
    if today is None:
        return None, ()
    day = next((d for d in _FIRST_DAYS.values() if d > today), None)
    note = Note("year_inferred", "the year is not printed; the next Tết behind the day of the document is meant")
    return day, (note,)
