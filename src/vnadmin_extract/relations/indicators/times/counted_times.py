"""Stretches of time that the grammar of dates leaves: months without a year, five years, a year that a space broke."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator, Sequence
from datetime import date

from ....document import Context
from ....mentions import DateMention
from ....patterns import Pattern
from ....signs import matches, places

_YEARS = Pattern(
    r"(?:uối|ết)\s(?P<bare>(?:19|20)\d\d)(?![\d/-]|[.,]\d|\s?[-–]\s?\d|\s[^\W\d_]{1,6}\s(?:đồng|USD))|"
    r"\((?P<opens>(?:19|20)\d\d)(?=\s?:\s)|"  # "402 người chết (2021: 389 người)"
    # "6,5% (2015) và 8% (2020)", "Kế hoạch 2031: …", "Mục tiêu đến 2030: …"
    r"(?:(?<=% )|(?<=,\d )|(?<=,\d\d )|(?<= và \d )|(?<= và \d\d ))\((?P<alone>(?:19|20)\d\d)(?=\))|"
    r"(?:(?:Kế hoạch|KẾ HOẠCH|Mục tiêu|Chỉ tiêu|Dự toán|Giai đoạn)(?: (?:đến|cho|cả))?|đoạn đến|tiêu đến) "
    r"(?P<of>(?:19|20)\d\d)(?=\s?(?::|[-–] [^\W\d_]))|"
    r"iai đoạn\s(?:[IV]{1,3}|\d)\s?[:(]\s?(?:từ )?(?:năm )?(?P<c>(?:19|20)\d\d)\s?[-–]\s?(?P<d>(?:19|20)\d\d)|"
    r"(?:[Nn](?:ăm|ĂM)|THỜI KỲ)\s\(?(?:(?P<a>(?:19|20)\d\d)\s?[-–]\s?(?P<b>(?:19|20)\d\d)|(?P<broken>(?:19|"
    r"20)\d \d)(?!\d|[.,]\d))"
)
_MONTHS = Pattern(
    r"(?:0?[2-9]|1[01]) tháng"
    r"(?=,?\s(?:qua|vừa qua|khoảng|trên|gần|hơn|"
    r"của|ước|được|đạt|tăng|giảm|lên|là|thực hiện|đã|làm|xảy ra|ghi nhận|mới|chỉ|có)(?![^\W_])|:|(?P<opens>,\s)|"
    r"(?P<alone>\))|(?P<mean>\s\(\d)|(?P<ends>[,;.]\s)|"
    r"\s\d{1,3}(?:[.]\d{3}|,\d|\s(?:tỷ|triệu|nghìn|ha|tấn|con|vụ|ca|lượt|người|dự án)(?![^\W_]))|"
    r"(?P<thing>\s[^\W\d_]))"
)
# "đạt 90 tỷ đồng sau | 9 tháng; …"
_AFTER_AMOUNT = Pattern(r"(?:đồng|USD|tấn|ha|lượt|%) sau $")
# "…; bốn tháng đạt 90 tỷ đồng", "Tính chung bốn tháng, sản lượng …"
_MONTHS_IN_WORDS = Pattern(
    r"(?i)(?:(?P<opens>[;.:\n(]\s?(?:(?:trong|qua)\s)?|[,+–-]\s(?:trong|qua)\s)|[,+–-]\s|"
    r"(?P<sum>tính chung|l[ũu][ỹy] kế|cộng dồn)\s(?:cả\s)?|"
    r"(?:trong|qua)\s)"
    r"(?P<time>(?P<count>hai|ba|bốn|năm|sáu|bảy|tám|chín|mười một|mười) tháng)"
    r"(?:(?=,?\s(?:qua|ước|đạt|được|tăng|giảm|là|thực hiện|đã|có|\d{1,3}(?:[.]\d{3}|,\d|\s(?:tỷ|triệu|nghìn)\s)))|"
    r"(?P<apart>(?=,\s))|(?P<thing>(?=\s[^\W\d_])))"
)
_COUNTS = {
    "hai": 2, "ba": 3, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "tám": 8, "chín": 9, "mười": 10, "mười một": 11,
}  # fmt: skip
_REPORTED_BY = 20
"""Day of the next month by which reports on so many months are written."""
# "lũy kế 10 tháng tổng mức bán lẻ …", "bình quân 10 tháng CPI …", "dự kiến 9 tháng thu ngân sách …"
_SUMMED = Pattern(r"(?i)(?:l[ũu][ỹy] kế|tính chung|cộng dồn|bình quân|trung bình|dự kiến|ước tính|phấn đấu)\s$")
# "Chỉ tiêu: thu | 6 tháng 748 tỷ đồng", told in April
_AIMED = Pattern(r"(?i)(?<![^\W_])(?:chỉ tiêu|phấn đấu|mục tiêu|dự kiến|ước)(?![^\W_])(?:[^.\n]|\.\d)*$")
_NO_THING = Pattern(
    r"\s(?:cao điểm|tuổi|lương|tù|cuối|trước|sau|tới|tiếp(?! (?:nhận|đón|công dân|dân|khách|xúc|được|cận|thu|\d))|"
    r"liên|liền|còn|một|thì|phải|kể|từ|để|học|nghỉ|nữa)"
)
"""Behind so many months that are none of the year's."""
# "Trong 5 tháng, …" at the head of a sentence.
_OPENS = Pattern(r"(?:^|[\n.;:+–-]\s?)(?:(?:Trong|Qua|Tính chung|Ước tính|Ước|Lũy kế|Cộng dồn|Bình quân)\s)?$")
# "dư nợ đạt 540 tỷ đồng; trong | 9 tháng, cho vay …", in a report on so many
_OPENS_CLAUSE = Pattern(r"[;:+–-]\s?(?:trong|qua|tính chung|ước tính|ước|lũy kế|cộng dồn|bình quân)\s$")
# "bình quân 4 năm", "3 năm qua", "kế hoạch 5 năm": so many years, those of the text.
_COUNTED = Pattern(r"(?P<n>[2-9]|10) năm(?![^\W_])(?!\s\(?(?:19|20)\d)(?:\s(?P<past>qua|vừa qua|gần đây|liền))?")
_COUNTING = Pattern(
    r"(?i)(?:(?P<plan>kế hoạch|mục tiêu|cả|định hướng)|bình quân|trung bình|tính chung|trong|của)\s(?:trong\s)?$"
)
# "xuất khẩu | 5 năm đạt 2 tỷ USD", of the five years that the text names elsewhere
_OF_ALL = Pattern(r"\s(?:đạt|là|ước|khoảng)\s(?:[^\W\d_]+\s){0,2}\d")
_NO_STAGE = Pattern(
    r"(?i)(?<![^\W_])(?:sau|trước|hơn|gần|từ|đến|hạn|mỗi|mức|qua|dưới|trên|khoảng|là|tù|học|tuổi|vay)\s$"
)
# "vụ Đông Xuân 2016-2017", "niên vụ 2020 - 2021"
_SEASON = Pattern(
    r"(?:[Vv]ụ (?:(?!so |với )[^\W\d_]+ ){0,3}|[Mm]ùa (?:khô|mưa|lũ) |(?i:đông[ -]+xuân) )"
    r"(?P<a>(?:19|20)\d\d)\s?[-–/]\s?(?P<b>(?:19|20)\d\d)(?!\d|[.,]\d)"
)
# "vụ Hè Thu 2024", "Tết Giáp Thìn 2024"
_CROP = Pattern(
    r"(?:[Vv]ụ (?i:(?:(?:đông|hè|thu|xuân|mùa|chiêm) ?-? ?){1,3})|Tết (?:Nguyên đán )?(?:[A-ZĐẤẬ][^\W\d_]+ ){2})"
    r"(?:năm )?(?P<year>(?:19|20)\d\d)(?![\d/]|[.,]\d|\s?[-–]\s?\d)"
)
_AHEAD = Pattern(r"\s(?:tới|tiếp|sau|học)")
_NO_STRETCH = Pattern(
    r"(?i)(?:sau|trong vòng|dưới|đủ|kỳ hạn|quá hạn|khoảng|chỉ|còn lại|thời hạn|mỗi|gần|hơn|trên|cuối)\s$"
)


def years_left(text: str, dates: Sequence[DateMention]) -> Iterator[DateMention]:
    """Spans of years and years that a space broke."""
    taken = {d.start for d in dates}
    for found in matches(
        _YEARS,
        text,
        places(
            text,
            "năm",
            "Năm",
            "NĂM",
            "THỜI KỲ",
            "uối 20",
            "uối 19",
            "ết 20",
            "ết 19",
            "iai đoạn ",
            "(20",
            "(19",
            "Kế hoạch ",
            "KẾ HOẠCH ",
            "Mục tiêu ",
            "Chỉ tiêu ",
            "Dự toán ",
            "Giai đoạn ",
            "đoạn đến ",
            "tiêu đến ",
        ),
    ):
        if found["c"]:
            yield DateMention(
                start=found.start() - 1, end=found.end(), start_date=date(int(found["c"]), 1, 1),
                end_date=date(int(found["d"]), 12, 31), precision="year",
            )  # fmt: skip
            continue
        bare = found["bare"] or found["opens"] or found["alone"] or found["of"]
        stage = found["of"] and found[0].startswith("Giai")
        at = found.end() - len(bare) if bare and not stage else found.start()
        counted = text[max(0, at - 2) : at]
        start = at - 2 if len(counted) == 2 and counted[0].isdigit() and counted[1] == " " and found["a"] else at
        if at in taken or start in taken:
            continue
        if found["a"]:
            first, last = date(int(found["a"]), 1, 1), date(int(found["b"]), 12, 31)
        else:
            year = int((bare or found["broken"]).replace(" ", ""))
            first, last = date(year, 1, 1), date(year, 12, 31)
        yield DateMention(start=start, end=found.end(), start_date=first, end_date=last, precision="year")


def months_left(text: str, dates: Sequence[DateMention], context: Context) -> Iterator[DateMention]:
    """Months of the year that runs: "9 tháng ước đạt …"."""
    taken = {d.start for d in dates}
    reference = context.reference
    if reference is None:
        return
    for found in _numbered(_MONTHS, text, " tháng"):
        at = found.start()
        if at in taken:
            continue
        months = int(found[0].split()[0])
        # In a report on so many months any noun may follow: "10 tháng thu hút 15 dự án".
        reports = months == reference.month or (months == reference.month - 1 and reference.day <= _REPORTED_BY)
        so_far = reports and context.doc_type == "Báo cáo" and not _NO_THING.match(text, found.end())
        opens = context.doc_type == "Báo cáo" and months <= reference.month and not _NO_THING.match(text, found.end())
        opens = opens and _OPENS.search(text, max(0, at - 14), at) is not None
        behind = so_far and found["ends"] and _AFTER_AMOUNT.search(text, max(0, at - 24), at)
        if not behind and (found["ends"] or _NO_STRETCH.search(text, max(0, at - 12), at)):
            continue
        if found["thing"] and not so_far and not opens and not _SUMMED.search(text, max(0, at - 14), at):
            continue
        if found["mean"] and not _SUMMED.search(text, max(0, at - 14), at):
            continue
        if found["alone"] and text[at - 1] != "(":
            continue
        in_clause = so_far and _OPENS_CLAUSE.search(text, max(0, at - 14), at) is not None
        if found["opens"] and not in_clause and not _OPENS.search(text, max(0, at - 14), at):
            continue
        yield _so_many(
            months, at, found.end(), reference, context, _AIMED.search(text, max(0, at - 140), at) is not None
        )
    for found in _MONTHS_IN_WORDS.finditer(text):
        count = _COUNTS[found["count"].lower()]
        if found.start("time") in taken or (found["apart"] is not None and not found["sum"] and not found["opens"]):
            continue
        if found["thing"] is not None and (_NO_THING.match(text, found.end()) or not found["sum"]):
            continue
        yield _so_many(count, found.start("time"), found.end("time"), reference, context)


def _so_many(months: int, start: int, end: int, reference: date, context: Context, aimed: bool = False) -> DateMention:
    """The first ``months`` of the year that runs, or of the one before where it has not had so many yet and nothing is
    ``aimed`` at."""
    only_a_year = context.issued_on is None and (reference.month, reference.day) == (1, 1)
    year = reference.year if only_a_year or aimed or months <= reference.month else reference.year - 1
    last = date(year, months, monthrange(year, months)[1])
    return DateMention(
        start=start, end=end, start_date=date(year, 1, 1), end_date=last, precision="month", cumulative=True
    )


def seasons_left(text: str, dates: Sequence[DateMention], context: Context) -> Iterator[DateMention]:
    """Crops that are named by two years: of the second, in which they are brought in, but where a paper of the first
    tells what is planted."""
    taken = {d.start for d in dates}
    signs = ("vụ ", "Vụ ", "mùa ", "Mùa ", "đông xuân ", "Đông xuân ", "Đông Xuân ")
    for found in matches(_SEASON, text, places(text, *signs)):
        first, last = int(found["a"]), int(found["b"])
        if last != first + 1 or found.start("a") in taken:
            continue
        year = first if context.reference is not None and context.reference.year <= first else last
        yield DateMention(
            start=found.start("a"), end=found.end(), start_date=date(year, 1, 1), end_date=date(year, 12, 31),
            precision="year", confidence=0.7,
        )  # fmt: skip


def crops_left(text: str, dates: Sequence[DateMention]) -> Iterator[DateMention]:
    """Crops and New Years that are named by a bare year."""
    taken = {d.end for d in dates}
    for found in matches(_CROP, text, places(text, "vụ ", "Vụ ", "Tết ")):
        if found.end() not in taken:
            year = int(found["year"])
            yield DateMention(
                start=found.start("year"), end=found.end(), start_date=date(year, 1, 1), end_date=date(year, 12, 31),
                precision="year", confidence=0.7,
            )  # fmt: skip


def is_crop(text: str, mention: DateMention, past: int = 0) -> bool:
    """Whether a year names which crop is meant ("vụ Mùa | 2024"); and a semicolon ends what is told of it before
    ``past``, where that is given."""
    begin = max(0, mention.start - 34)
    if mention.precision != "year" or (past and text.find(";", mention.end, past) < 0):
        return False
    return any(found.start() < mention.start < found.end() for found in _CROP.finditer(text, begin, mention.end + 1))


def _numbered(pattern: Pattern, text: str, noun: str) -> Iterator[re.Match[str]]:
    """The matches of ``pattern``, which begins with a number of one or two figures before ``noun``."""
    at = text.find(noun)
    while at >= 0:
        start = at
        while start and at - start < 3 and text[start - 1].isdigit():
            start -= 1
        if start < at and text[start - 1 : start] not in (".", ",", "/", "-") and (found := pattern.match(text, start)):
            yield found
        at = text.find(noun, at + 1)


def _is_of_all(text: str, found: re.Match[str], dates: Sequence[DateMention], span: tuple[date, date]) -> bool:
    """The years ``span`` are spoken of: the time named last lies within them."""
    if _NO_STAGE.search(text, max(0, found.start() - 12), found.start()) or not _OF_ALL.match(text, found.end()):
        return False
    last = next((d.end_date for d in reversed(dates) if d.end < found.start() and d.end_date), None)
    return last is not None and span[0] <= last <= span[1]


def counted_years(text: str, dates: Sequence[DateMention], year: int | None) -> Iterator[DateMention]:
    """So many years: those that the text names elsewhere ("5 năm 2001 - 2005"), else the last ones."""
    spans: dict[int, tuple[date, date]] = {}
    for mention in dates:
        if mention.precision == "year" and mention.start_date and mention.end_date:
            count = mention.end_date.year - mention.start_date.year + 1
            if count > 1 and mention.start_date.month == 1:
                spans.setdefault(count, (mention.start_date, mention.end_date))
    for found in _numbered(_COUNTED, text, " năm"):
        counting = _COUNTING.search(text, max(0, found.start() - 16), found.start())
        if _AHEAD.match(text, found.end()):
            continue
        count = int(found["n"])
        span = spans.get(count)
        if counting is None and not found["past"] and (span is None or not _is_of_all(text, found, dates, span)):
            continue
        planned = counting is not None and counting["plan"]
        if span is None and year is not None and planned and count == 5:
            span = date((year - 1) // 5 * 5 + 1, 1, 1), date((year - 1) // 5 * 5 + 5, 12, 31)  # the plans of the State
        if span is None and year is not None and not planned:
            span = date(year - count + 1, 1, 1), date(year, 12, 31)
        if span is not None:
            yield DateMention(
                start=found.start(), end=found.end(), start_date=span[0], end_date=span[1], precision="year",
                confidence=0.7,
            )  # fmt: skip
