"""Dates and stretches of time as Vietnamese administrative prose writes them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from ...document import Context, Note, StructuredText
from ...linking.fold import same_tone_placement, small_letters
from ...mentions import DateMention, Precision
from ...patterns import Pattern
from ...signs import matches, places
from .month_parts import month_end, some_days, third, week
from .near_years import near_year, year_of_group
from .terms import is_term
from .year_over import YearOver

_ROMAN = {"I": 1, "II": 2, "III": 3, "IV": 4, "1": 1, "2": 2, "3": 3, "4": 4, "Il": 2, "IIl": 3}
_YEAR = r"(?:19|20)\d\d"
_MONTHS = {
    "giêng": 1, "một": 1, "hai": 2, "ba": 3, "tư": 4, "bốn": 4, "năm": 5,
    "sáu": 6, "bảy": 7, "bẩy": 7, "tám": 8, "chín": 9,
    "mười": 10, "mười một": 11, "mười hai": 12,
}  # fmt: skip
IN_WORDS = (
    r"(?:Giêng|GIÊNG|Một|MỘT|Hai|HAI|Ba|BA|Tư|TƯ|Năm(?!\s*\d)|Sáu|SÁU|Bảy|BẢY|Bẩy|Tám|TÁM|Chín|CHÍN|"
    r"Mười\s+[Mm]ột|MƯỜI\s+MỘT|Mười\s+[Hh]ai|MƯỜI\s+HAI|Mười|MƯỜI|giêng|mười\s+một|mười\s+hai|"
    r"(?<=rong tháng )(?:ba|tư|sáu|bảy|tám|chín|mười)(?=,\s))(?![^\W_])"
)
"""The name of a month behind "tháng"; in small letters the others may be counts ("mỗi tháng ba lần"), in capitals "NĂM"
the year ("9 THÁNG NĂM 2025")."""
_WORD = Pattern(
    r"ngày|năm(?=\s+[0-9h])|tháng(?=\s+[0-9gmhbtnsc])|qu[ýí](?=\s)|q\.(?=\s?[iv])|tuần(?=\s)|giai\ đoạn|thời\ kỳ"
)
_FIGURE = Pattern(
    r"[0-9][0-9]?(?=\s?[-/.hg]|\s+đến\s+\d|:\d\d\s|\s+tháng|\s+ngày\s+(?:đầu|cuối)\s)|(?<=đến )20(?=\d\d(?:[,:]|\s))"
)
_SPAN = r"(?:[-–]|đến)"
# "không chậm hơn 5/12 huyện": no day.
_A_FRACTION = r"\d+/\d+\ (?!gửi|về\ |để\ |phải|báo)[^\W\d_]"
# Of a day without "ngày" behind it: what tells how much there was by then.
_BY_THEN = (
    r"(?=\s*[,:;)]|\.?(?:\n|$)|\.\ |\s+(?:phải|cần|hoàn|đã|mới|chỉ|vẫn|"
    r"chưa|được|đạt|có|là|ước|thu|chi|toàn|cả|trên|còn|tổng|thực|giải|huy|cho|xảy|tăng|giảm|bằng|"
    r"nguồn|dư|nợ|số|sản|diện|doanh|kim|l[ũu][ỹy]|đàn|các|tỷ|vốn|\d))"
)
# A goal's year without "năm": "Phấn đấu đến 2030, tất cả …", "Đến 2030: …".
_BARE_YEAR = r"(?:(?<=hấn\ đấu\ đến\ )|(?<=ục\ tiêu\ đến\ )|(?<=Đến\ ))(?=20\d\d(?:[,:]|\s(?:tất|toàn|có)\s))"
_BEFORE_MONTHS = (
    "nửa đầu ", "nửa cuối ", "nửa ", "đầu ", "giữa ", "cuối ", "thượng tuần ", "trung tuần ", "hạ tuần ",
    "hai ", "ba ", "bốn ", "năm ", "sáu ", "bảy ", "tám ", "chín ", "mười ", "mười một ",
)  # fmt: skip
"""What a time begins with, for small letters, right before "tháng" or "đầu năm": only there ``_TIME`` is tried."""
_SIGNS = ("ngày", "năm", "tháng", "quý", "quí", "q.", "tuần", "giai đoạn", "thời kỳ")
# "kỳ hạn 6 tháng | 5%", "nợ trên 3 tháng | 12 tỷ đồng": a figure of its own and no month.
_MUCH = r"(?:,\d+)?\s*%|\s+(?:tỷ|tỉ|triệu|nghìn)(?!\w)"
_TIME_IN_A_LINE = rf"""
    (?<![^\W\d_])(?:
    (?:(?:\d{{1,2}}(?:\s?(?:giờ|h|g)\s?(?:\d{{1,2}}(?:\s?phút)?)?|:\d\d),?\s+)?(?:[Nn]gày|NGÀY)\s*/?\s*|(?<![\d/.,]))
      (?P<d1>\d{{1,2}})\s?(?P<s1>[/.-])\s?(?P<m1>\d{{1,2}})\s?(?P=s1)\s?(?P<y1>{_YEAR})(?!/|\d{{3}}|\d{{1,2}}[^\s.,;:)])
  | (?:(?:[Nn]gày|NGÀY)\s*|(?<=[Đđ]ến\ )|(?<=[Tt]rước\ )|(?<=[Tt]ừ\ ))(?P<d8>\d{{1,2}})(?P<s8>[/.-])
      (?P<m8>\d{{1,2}})(?P=s8)(?P<y8>[0-3]\d)(?!\d|/|[.,-]\d|\s\d\d(?!\d))
  | (?:(?:[Nn]gày|NGÀY)\s*|(?<=[Tt]ừ\ )(?=\d{{1,2}}(?:/\d{{1,2}})?\s?[-–]))(?P<d0a>\d{{1,2}})(?:/(?P<m0a>\d{{1,2}}))?
      \s?(?:[-–]|đến(?:\ ngày)?)\s?(?P<d0>\d{{1,2}})/(?P<m0>\d{{1,2}})/(?P<y0>{_YEAR})
  | [Nn]gày\s+(?P<dl>\d{{1,2}})(?:,\s?(?:ngày\s)?\d{{1,2}}){{0,4}}(?:,\s?|\s+và\s+)(?:ngày\s)?(?P<dll>\d{{1,2}})
      /(?P<ml>\d{{1,2}})(?:/(?P<yl>{_YEAR}))?(?![\d/%])
  | (?:(?:[Nn]gày|NGÀY)\s*(?:m[ùồ]ng\s+)?|(?<=[Tt]rước\ )|(?<=[Đđ]ến\ )|(?<=hậm\ nhất\ ))(?P<d2>\d{{1,2}})
      \s+(?:[Tt]háng|THÁNG)\s+(?P<m2>\d{{1,2}})
      \s+(?:[Nn]ăm|NĂM)\s+(?P<y2>{_YEAR})
  | (?:[Nn]gày|NGÀY)\s*(?:m[ùồ]ng\s+)?(?P<d3>\d{{1,2}})\s+(?:[Tt]háng|THÁNG)\s+(?P<m3>\d{{1,2}})(?!\d)
  | [Nn]gày\s+(?P<dn>\d{{1,2}})\s+tháng\s+(?P<near>này|sau|tới)(?![^\W_])
  | (?:(?:[Nn]gày\s*|(?<=[Tt]ừ\ )|(?<=\())(?P<dr>\d{{1,2}})/(?P<mr>\d{{1,2}})\s?{_SPAN}\s?
      (?P<ds>\d{{1,2}})/(?P<ms>\d{{1,2}})(?![\d/%]))
  | (?:[Nn]gày\s*|(?<=[Tt]uần\ từ\ )|(?<=[Tt]ừ\ )(?=\d\d(?:\ đến\ |\s?[-–]\s?)\d\d/\d{{1,2}}\s*[.;,)]))
      (?P<dq>\d{{1,2}})\s?{_SPAN}\s?(?:ngày\s)?(?P<dqs>\d{{1,2}})/(?P<mqs>\d{{1,2}})(?![\d/%])
  | (?:[Nn]gày|NGÀY)\s*/?\s*(?:m[ùồ]ng\s+)?(?P<d4>\d{{1,2}})/(?P<m4>\d{{1,2}})(?![\d/])
  | [Nn]gày\s+(?P<dp>[12]?\d|0[1-9]|3[01])\.(?P<mp>1[0-2]|0?[1-9])(?![\d/%]|[.,]\d)
  | (?:(?<=[Tt]rước\ )|(?<=ính\ đến\ )|(?<=thời\ điểm\ )|(?<=hậm\ nhất\ )|(?<=hậm\ nhất\ là\ )|
      (?<=ông\ muộn\ hơn\ )(?!{_A_FRACTION})|(?<=ông\ chậm\ hơn\ )(?!{_A_FRACTION})|
      (?<=ông\ trễ\ hơn\ )(?!{_A_FRACTION})|
      (?<=hậm\ nhất\ đến\ )|(?<=nay\ đến\ )|(?<=ầu\ năm\ đến\ )|(?<=hạn\ chót\ )|(?<=hạn\ cuối\ )|(?<=đúng\ dịp\ )|
      (?<=hứ\ [Hh]ai[,\ ][\ (])|(?<=hứ\ [Bb]a[,\ ][\ (])|(?<=hứ\ [Tt]ư[,\ ][\ (])|(?<=hứ\ [Nn]ăm[,\ ][\ (])|
      (?<=hứ\ [Ss]áu[,\ ][\ (])|(?<=hứ\ [Bb]ảy[,\ ][\ (])|(?<=hủ\ [Nn]hật[,\ ][\ (])|(?<=hứ\ [2-7][,\ ][\ (])|
      (?<=rong\ đêm\ )|(?<=rong\ sáng\ )|(?<=rong\ chiều\ )|(?<=rong\ tối\ )|
      (?<=tuần\ này\ \()|(?<=tuần\ sau\ \()|(?<=tuần\ tới\ \()|(?<=ngày\ khai\ giảng\ )|
      (?<=[Đđ]êm\ )(?=\d+/\d+,?\ (?:làm|gây|đã|xảy))|(?<=[Đđ]úng\ )(?!\d+/\d+\ [^\W\d_])|
      (?<=đến\ hết\ )(?!\d+/\d+\ (?!giải|hoàn|phải|thu|đạt)[^\W\d_]))(?P<d5>\d{{1,2}})/(?P<m5>\d{{1,2}})(?![\d/])
  | (?:(?<=[Tt]rước\ )(?:ngày\s+)?|(?<=hậm\ nhất\ )ngày\s+|[Nn]gày\s+(?=(?:1[3-9]|2\d|3[01])-(?:1[0-2]|0?\d)(?!\d)))
      (?P<dh>[12]?\d|0[1-9]|3[01])-(?P<mh>1[0-2]|0?[1-9])(?![\d/-]|[.]\d)
  | (?<=(?:[Đđ]ến|[Tt]ới)\ )(?P<d6>1[3-9]|2\d|3[01])/(?P<m7>1[0-2]|0?[1-9])(?![\d/]){_BY_THEN}
  | (?<=(?:[Đđ]ến|[Tt]ới)\ )(?P<d9>0?[1-9]|1[0-2])/(?P<m9>1[0-2]|0?[1-9])(?![\d/])
      (?=\s+(?:là|đã|ước|đạt|toàn|cả|giải\ ngân)\s)
  | (?P<nl>\d{{1,2}}|(?i:hai|ba))\s+(?:tháng\s+cuối\s+năm|THÁNG\s+CUỐI\s+NĂM)(?:\s+(?P<ynl>{_YEAR}))?
      (?<!6\ tháng\ cuối\ năm)(?<!6\ tháng\ cuối\ năm\ \d\d\d\d)
      (?<!6\ THÁNG\ CUỐI\ NĂM)(?<!6\ THÁNG\ CUỐI\ NĂM\ \d\d\d\d)
  | (?P<half>(?:06|6|[Ss]áu|SÁU)\s+(?:[Tt]háng|THÁNG)|(?<!một\ )[Nn]ửa)\s+(?P<which>đầu|cuối|ĐẦU|CUỐI)\s+
      (?:năm(?!\s+học)|NĂM)(?:\s+(?P<yh>{_YEAR}))?
  | (?P<n>\d{{1,2}}|(?i:hai|ba|chín))\s+(?:tháng(?:\s+(?:đầu\s+)?năm)?|THÁNG(?:\s+(?:ĐẦU\s+)?NĂM)?)
      (?:(?:\s+|\s?/\s?)(?P<yn>{_YEAR})(?!\d))?
      (?<!tháng)(?<!THÁNG)
  | (?P<nw>(?i:bốn|năm|bảy|tám|mười(?:\ một)?))\s+
      (?:(?i:tháng\s+đầu\s+năm)(?:\s+(?P<ynw>{_YEAR}))?|(?i:tháng\s+năm)\s+(?P<ynx>{_YEAR}))(?!\d)
  | (?:(?:(?P<days>\d{{1,2}})\s+ngày|(?P<mid>nửa))\s+(?P<at>đầu|cuối)\s+(?:của\s+)?(?=tháng\s+\d)|
      (?:[Đđ]ầu|[Gg]iữa|[Cc]uối)\s+|(?P<ten>[Tt]hượng|[Tt]rung|[Hh]ạ)\s+tuần\s+(?=tháng\s+\d)|[Tt]uần\s+(?:thứ\s+)?(?P<wk>[1-4]|nhất|đầu|hai|ba|tư|cuối(?:\s+cùng)?)\s+(?:của\s+)?)?
      (?:[Tt]háng|THÁNG)\s+(?P<m6>\d{{1,2}}(?!\d|{_MUCH})|{IN_WORDS})
      (?:,\s?(?:tháng\s+)?\d{{1,2}}(?=\s*(?:,|và)))?
      (?:\s?(?:,(?=\s?(?:tháng\s|\d{{1,2}}(?:/|\s+năm\s)))|và|-|đến|,\s?đến)
      \s?(?:tháng\s+)?(?P<m6b>\d{{1,2}}|{IN_WORDS})(?!\d|[.,]\d|/\d{{1,2}}/|\s+tháng|\s*%))?
      (?:(?:\s*[/-]\s*|\.)(?P<y6>{_YEAR})|,?\s+(?:[Nn]ăm|NĂM)\s+(?P<y6b>{_YEAR}))?(?![\d/])
  | (?:(?:[Qq]u[ýí]|QU[ÝÍ])\s+|Q\.\s?(?=[IV]))(?P<q>IV|I{{1,3}}|I?Il|[1-4])(?![\w])
      (?:,\s?(?:[Qq]u[ýí]\s+)?(?:II|III)(?=\s*(?:,|và)))?
      (?:\s?(?:,|và|-|đến)\s?(?:[Qq]u[ýí]\s+)?(?P<qb>IV|I{{1,3}}|[1-4])(?!\w|[.,]\d|\s+tháng))?
      (?:(?:\s*[/-]\s*|\.)(?P<yq>{_YEAR})|,?\s+(?:[Nn]ăm|NĂM)\s+(?P<yqb>{_YEAR}))?
  | (?:[Gg]iai\ đoạn|[Tt]hời\ kỳ|GIAI\ ĐOẠN|THỜI\ KỲ|[Nn]ăm|NĂM)\s+(?P<ya>{_YEAR})\ ?[-–]\ ?(?P<yb>{_YEAR})
  | (?<=[Tt]ừ\ )năm\s+(?P<yf>{_YEAR})\s+đến\s+(?:năm\s+)?(?P<yu>{_YEAR})(?![\d/-]|[.,]\d|\s*%)
  | (?:[Nn]ăm\ học|NĂM\ HỌC)\s+(?P<sa>{_YEAR})\ ?[-–]\ ?(?P<sb>{_YEAR})
  | (?:(?:[Nn]ăm|NĂM)\s+|{_BARE_YEAR})(?P<y7>{_YEAR})(?!\ ?[-–]\ ?\d|\d)
    )
    """
# No time goes on behind the end of its paragraph: "b) Đến năm 2030" above "- 100 …" is no range.
_TIME = Pattern(re.sub(r"(?<!\^)\\s", r"[^\\S\\n]", _TIME_IN_A_LINE), re.VERBOSE)
_CUMULATIVE = Pattern(r"(?i)(?:l(?:ũy|uỹ) (?:kế|tích)|từ đầu năm|cộng dồn|tính chung)\D{0,24}$")
_AS_OF = Pattern(
    r"(?i)(?<![^\W_])(?:đến|tới)(?:[ \t\xa0]+nay,?)?[ \t\xa0]+"
    r"(?:hết[ \t\xa0]+)?(?:thời điểm[ \t\xa0]+)?$|thời điểm[ \t\xa0]+$"
)
_FROM = Pattern(
    r"(?i)(?<![^\W_])từ\s+(?:(?:\d{1,2}\s?(?:giờ|"
    r"h)\s?(?:\d{1,2})?,?\s+)?(?:ngày\s+)?(?P<d>\d{1,2})(?:[/.-](?P<m>\d{1,2}))?\s+)?$"
)
_AHEAD = Pattern(r"(?i)(?:trước|chậm nhất|muộn nhất|xong|hạn|hoàn thành)[^,;.]{0,12}$")
_HELD_AGAINST = Pattern(r"(?i)(?<![^\W_])(?:so (?:với )?|cùng kỳ )(?:[^\W\d_]+\s){0,3}$")
_OVER_A_YEARS_END = Note("year_unknown", "the time goes over a year's end, and neither year is printed")
_HALF_A_YEAR = timedelta(days=183)
_LUNAR = Pattern(r"\s*\(?\s*(?:âm lịch|ÂL)")
_COUNTS = {"hai": 2, "ba": 3, "chín": 9}


def find_dates(text: StructuredText, context: Context) -> list[DateMention]:
    """All dates and stretches of time, in order; an omitted year is taken from the context, with a note."""
    same = same_tone_placement(text.text)
    return list(_dates(same, context))


def _dates(text: str, context: Context) -> Iterator[DateMention]:
    previous: DateMention | None = None
    spoken_of: int | None = None
    over = YearOver(text, context)
    for found in _times(text):
        before = text[max(0, found.start() - 40) : found.start()]
        read = _read(found, context)
        if read is not None and spoken_of is not None and _too_late(read, before, spoken_of, context):
            read = _read(found, replace(context, reference=date(spoken_of, 12, 31)))  # the year that it speaks of
        if read is None or (found["n"] and is_term(text, before, found.end())):
            continue
        first, last, precision, notes = read
        if last is not None and precision != "day" and not notes and not _HELD_AGAINST.search(before):
            spoken_of = last.year
        cumulative = bool(
            found["n"]
            or found["nw"]
            or (found["half"] and found["which"].lower() == "đầu")
            or _CUMULATIVE.search(before)
        )
        as_of = precision in ("day", "month") and (to := _AS_OF.search(before)) is not None
        if as_of and to is not None and last is not None:
            begin = _begin(text, found.start() - len(before) + to.start(), previous, last)
            as_of, first = begin is None, begin
        if _LUNAR.match(text, found.end()) and precision == "day":
            first = last = None
            notes = (Note("lunar_date", "a day of the lunar calendar is not turned into one of the solar"),)
        end = found.end()
        year = year_of_group(text, end, last, precision, notes, context)
        if year := year or over.of(found.start(), first, last, precision, bool(notes)):
            first, last, precision, notes = _read(found, replace(context, reference=year)) or read
            if first is not None and last is not None:
                over.told(first, last)
        if told := near_year(text, end, before, precision, notes, context):
            read = _read(found, replace(context, reference=told[0]))
            if read is not None:
                first, last, precision, notes = read
                end = told[1]
        previous = DateMention(
            start=found.start(),
            end=end,
            start_date=None if as_of else first,
            end_date=last,
            precision=precision,
            as_of=as_of,
            cumulative=cumulative,
            notes=notes,
        )
        yield previous


def _too_late(read: _Read, before: str, spoken_of: int, context: Context) -> bool:
    """Whether a time without a year, taken for one of the year in which the report was written, would lie far ahead of
    it: a report of January on "tháng 12" means the year before, of which it has just spoken."""
    first, last, _, notes = read
    issued, day = context.issued_on, first or last
    if issued is None or day is None or not notes or spoken_of != issued.year - 1 or _AHEAD.search(before):
        return False
    return day > issued + _HALF_A_YEAR


def _times(text: str) -> Iterator[re.Match[str]]:
    lowered = small_letters(text)
    begins = [word.start() for word in matches(_WORD, lowered, places(lowered, *_SIGNS))]
    begins += [figure.start() for figure in _FIGURE.finditer(lowered)]
    for at in places(lowered, "tháng", "đầu năm", "cuối năm"):
        if lowered.endswith(_BEFORE_MONTHS, 0, at):
            begins += [at - len(word) for word in _BEFORE_MONTHS if lowered.endswith(word, 0, at)]
    end = 0
    for start in sorted(begins):
        if start >= end and (found := _TIME.match(text, start)):
            yield found
            end = found.end()


def _begin(text: str, at: int, previous: DateMention | None, last: date) -> date | None:
    """The first day of "từ ngày 05 đến ngày 09/3/2024", "từ tháng 4 đến tháng 6": ``at`` is where "đến" begins."""
    if previous is not None and previous.end_date and previous.start_date and 0 <= at - previous.end <= 2:
        opened = _FROM.search(text, max(0, previous.start - 12), previous.start)
        first = previous.start_date
        if first > last and previous.notes and first.year == last.year and (first.month, first.day) != (2, 29):
            first = first.replace(year=last.year - 1)  # "từ ngày 16/12 đến ngày 15/01"
        return first if opened and first <= last else None
    opened = _FROM.search(text, max(0, at - 40), at)
    if opened is None or not opened["d"]:
        return None
    try:
        month = int(opened["m"] or last.month)
        begin = date(last.year - (month > last.month), month, int(opened["d"]))
    except ValueError:
        return None
    return begin if begin <= last else None


_Read = tuple[date | None, date | None, Precision, tuple[Note, ...]]


def _read(found: re.Match[str], context: Context) -> _Read | None:
    g: dict[str, Any] = found.groupdict()
    for day, month, year in (
        ("d1", "m1", "y1"),
        ("d2", "m2", "y2"),
        ("d3", "m3", None),
        ("d4", "m4", None),
        ("d5", "m5", None),
        ("dp", "mp", None),
        ("d6", "m7", None),
        ("d9", "m9", None),
        ("dh", "mh", None),
    ):
        if g[day]:
            return _day(int(g[day]), int(g[month]), g[year] if year else None, context)
    if g["d8"]:
        return _day(int(g["d8"]), int(g["m8"]), f"20{g['y8']}", context)
    if g["dn"]:
        return _near_day(int(g["dn"]), g["near"], context)
    if g["d0"]:
        return _until(g, context)
    if g["dl"]:
        return _stretch((g["dl"], g["ml"]), (g["dll"], g["ml"]), context, g["yl"])
    if g["dr"]:
        return _stretch((g["dr"], g["mr"]), (g["ds"], g["ms"]), context)
    if g["dq"]:
        return _stretch((g["dq"], g["mqs"]), (g["dqs"], g["mqs"]), context)
    if g["nl"]:
        count = _COUNTS.get(g["nl"].lower()) or int(g["nl"])
        return _months(13 - count, 12, g["ynl"], context) if count < 12 else None
    if g["half"]:
        return _half(g["which"].lower() == "đầu", g["yh"], context)
    if g["n"]:
        return _months(1, _COUNTS.get(g["n"].lower()) or int(g["n"]), g["yn"], context)
    if g["nw"]:
        return _months(1, _month(g["nw"]), g["ynw"] or g["ynx"], context)
    if g["m6"] and (g["days"] or g["mid"] or g["ten"] or g["wk"]):
        return _part(g, context)
    if g["m6"]:
        return _months(_month(g["m6"]), _month(g["m6b"] or g["m6"]), g["y6"] or g["y6b"], context)
    if g["q"]:
        return _quarters(g["q"], g["qb"] or g["q"], g["yq"] or g["yqb"], context)
    if g["ya"]:
        return date(int(g["ya"]), 1, 1), date(int(g["yb"]), 12, 31), "year", ()
    if g["yf"]:
        return date(int(g["yf"]), 1, 1), date(int(g["yu"]), 12, 31), "year", ()
    if g["sa"]:
        return date(int(g["sa"]), 9, 1), date(int(g["sb"]), 5, 31), "year", ()
    return date(int(g["y7"]), 1, 1), date(int(g["y7"]), 12, 31), "year", ()


def _half(first: bool, year_text: str | None, context: Context) -> _Read | None:
    year, notes = _year(year_text, context)
    if year is None:
        return None
    start, end = (date(year, 1, 1), date(year, 6, 30)) if first else (date(year, 7, 1), date(year, 12, 31))
    return start, end, "half_year", notes


def _day(day: int, month: int, year_text: str | None, context: Context) -> _Read | None:
    year, notes = _year(year_text, context)
    if year is None:
        return None, None, "day", notes
    try:
        value = date(year, month, day)
    except ValueError:
        return None, None, "day", (Note("impossible_date", f"there is no day {day}/{month}/{year}"),)
    return value, value, "day", notes


def _near_day(day: int, near: str, context: Context) -> _Read | None:
    """ "ngày 30 tháng này", "ngày 5 tháng sau": counted from the month in which the document was issued."""
    issued = context.issued_on
    if issued is None:
        return None
    year, month = divmod(12 * issued.year + issued.month - 1 + (near != "này"), 12)
    read = _day(day, month + 1, str(year), context)
    note = Note("year_inferred", f"the month is counted from that of the document: {month + 1}/{year}")
    return (*read[:3], (*read[3], note)) if read else None


def _month(text: str) -> int:
    return int(text) if text.isdigit() else _MONTHS[" ".join(text.lower().split())]


def _until(g: dict[str, Any], context: Context) -> _Read | None:
    """ "ngày 01/7 đến ngày 30/9/2024", "ngày 15 đến 18/9/2024": the first day is of the same month or year."""
    last = _day(int(g["d0"]), int(g["m0"]), g["y0"], context)
    if last is None:
        return None
    month = int(g["m0a"] or g["m0"])
    first = _day(int(g["d0a"]), month, str(int(g["y0"]) - (month > int(g["m0"]))), context)
    return first[0] if first else None, last[1], "day", last[3]


def _stretch(
    begin: tuple[str, str], end: tuple[str, str], context: Context, printed: str | None = None
) -> _Read | None:
    """ "từ 16/12 đến 15/01", each a day and a month: of the year that it ends in."""
    last = _day(int(end[0]), int(end[1]), printed, context)
    if last is None or last[1] is None:
        return last
    year = last[1].year - (int(begin[1]) > int(end[1]))
    first = _day(int(begin[0]), int(begin[1]), str(year), context)
    return first[0] if first else None, last[1], "day", last[3]


def _part(g: dict[str, Any], context: Context) -> _Read | None:
    """A week, a third or the first or last days of a month."""
    year, notes = _year(g["y6"] or g["y6b"], context)
    month = _month(g["m6"])
    if year is None or not 1 <= month <= 12 or g["days"] in ("0", "00"):
        return None
    if g["ten"]:
        return *third(g["ten"].lower(), year, month), "day", notes
    if g["wk"]:
        return *week(g["wk"], year, month), "day", notes
    return *some_days(g["days"], year, month, opens=g["at"] == "đầu"), "day", notes


def _months(first: int, last: int, year_text: str | None, context: Context) -> _Read | None:
    year, notes = _year(year_text, context)
    if not (1 <= first <= 12 and 1 <= last <= 12):
        return None
    if year is None:
        return None, None, "month", notes
    if last < first and notes:
        return None, None, "month", (_OVER_A_YEARS_END,)
    return date(year - (last < first), first, 1), month_end(year, last), "month", notes


def _quarters(first: str, last: str, year_text: str | None, context: Context) -> _Read | None:
    year, notes = _year(year_text, context)
    if year is None:
        return None, None, "quarter", notes
    a, b = _ROMAN[first], _ROMAN[last]
    if b < a and notes:
        return None, None, "quarter", (_OVER_A_YEARS_END,)
    return date(year - (b < a), 3 * a - 2, 1), month_end(year, 3 * b), "quarter", notes


def _year(text: str | None, context: Context) -> tuple[int | None, tuple[Note, ...]]:
    if text:
        return int(text), ()
    if context.reference is None:
        return None, (Note("year_unknown", "the year is not printed, and the document gives none of its own"),)
    year = context.reference.year
    return year, (
        Note("year_inferred", f"the year is not printed; {year} is the year of the document or of what it reports on"),
    )
