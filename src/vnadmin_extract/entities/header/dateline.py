"""The place and the day of issue, as letterheads write them or leave them blank."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from ...document import Note, Paragraph
from ...letters import compile_vi
from ...linking.fold import fold
from ...linking.places import province_named
from ...patterns import Pattern

OCR_DOUBT = "ocr_number_disagreement"
# A scanner may read the comma as a full stop: "Hà Nội. ngày …".
# The hour of a telegram, before its day.
_HOUR = r"(?i:(?:hồi|lúc)?\s*\d{1,2}\s?(?:h|giờ|:)\s?\d{0,2}(?:\s?phút)?,?\s+)?"
_PLACE = compile_vi(
    r"(?P<place>(?:(?i:quận|phường)\s\d{1,2}|[{U}][^,\d\n]{1,40}?))\s*(?:,|\.(?=\s?ngày))\s*"
    rf"{_HOUR}(?i:ngày)(?P<date>[^\n]{{0,60}})"
)
_PLACE_WITHOUT_COMMA = compile_vi(
    r"(?P<place>[{U}][{L}]+(?:\s[{U}][{L}]+){0,3}?)\s+ngày(?P<date>\s.{0,14}tháng.{0,14}năm\s*\d{4}\W*)"
)
_DAY_BROKEN = Pattern(r"(?i),\s*ngày(?:\s*\d{1,2})?(?:\s*tháng(?:\s*\d{1,2})?)?(?:\s*năm)?\s*$")
# No word before the figures of the day, or no place before the day, on a line of its own.
_PLACE_AND_FIGURES = compile_vi(
    r"\W*(?P<place>[{U}][^,;:\d\n]{1,30}?),\s*(?P<date>\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d\d)\W*"
)
_DAY_ALONE = Pattern(
    rf"[\W_]*{_HOUR}(?i:ngày(?P<date>\s*\d{{1,2}}\s*(?:tháng|[/.-])\s*\d{{1,2}}\s*(?:năm|[/.-])\s*(?:19|20)\d\d))\W*"
)
DATELINE = compile_vi(r"[{U}][^,;:\d\n]{1,30}, ngày\s+[^\s]{1,3}\s+tháng\s+[^\s]{1,3}\s+năm\s+[0-9]{4}\s*")
_DATE = Pattern(
    r"\s*/?\s*(?P<d>\d{1,2})\s*(?:(?i:tháng)|[/.-])\s*(?P<m>\d{1,2})\s*,?\s*(?:(?i:năm)|[/.-])\s*(?P<y>(?:19|20)\d\d)"
)
# Dots, dashes or nothing where a clerk writes the day, or the month.
_BLANK_DATE = Pattern(
    r"(?i)(?:[\s._…\-]*tháng[\s._…\-]*(?:\d{1,2}\b)?|\d{1,2}\s*[\s._…\-]*tháng[\s._…\-]*)\s*(?:năm\b|$)"
)
# What a letter is about, in the column beside: "V/v bầu cử Quốc hội khóa XVI | Hà Nội, ngày …".
_ABOUT = Pattern(r"(?i)\W*V/v\b")
# The banner of a portal tells today's day: "Thứ Hai, ngày 05/01/2026".
_WEEKDAY = Pattern(r"(?i)(?<![^\W\d_])(?:thứ\s+(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ\s+nhật)$")
_NATION = Pattern(r"(?i)cộng\s+h[oò][aà]\s+xã\s+hội|độc\s*lập\s*[-–—]")
_PLACE_LAST = compile_vi(r"(?:(?<=\t)[^\t]+|(?<=\s)[{U}][{L}]+(?:\s[{U}][{L}]+){0,2})$")
_NUMBER_AND_DAY = Pattern(r"SỐ\s*:?\s*\d\S*\s+NGÀY(?=\s)")


def place_and_date(same: str, head: Sequence[Paragraph], notes: list[Note]) -> tuple[str | None, date | None]:
    # The day stands below the country's name; what stands above it may be a page's own.
    nation = next((i for i, p in enumerate(head) if _NATION.search(same, p.start, p.end)), 0)
    for index in (*range(nation, len(head)), *range(nation)):
        p = head[index]
        words = same[p.start : p.end]
        after = head[index + 1] if index + 1 < len(head) else None
        if after is not None and _DAY_BROKEN.search(words):
            words = f"{words.rstrip()} {same[after.start : after.end]}"
        found = _PLACE.search(words) or _PLACE_WITHOUT_COMMA.fullmatch(words)
        if not found or _WEEKDAY.search(found["place"]):
            continue
        if index and re.fullmatch(
            r"(?i)\W*(?:TP\.?|thành phố|tỉnh|huyện|xã|phường|quận|thị xã)(?:\s+\w+)?\s*",
            same[head[index - 1].start : head[index - 1].end],
        ):
            words = f"{same[head[index - 1].start : head[index - 1].end].rstrip()} {words}"
            found = _PLACE.search(words) or found
        place = re.sub(r"^.*(?:Hạnh phúc|HẠNH PHÚC|[-/]\w+(?=\s))\s+", "", found["place"]).strip()
        place = (
            re.sub(r"(?i)^(?:tp|thành phố)\.?\s*", "", place) if fold(place).startswith(("tp", "thanh pho")) else place
        )
        if _ABOUT.match(words) and (own := _PLACE_LAST.search(place)):
            place = own[0].strip()
        known = province_named(place)
        place = known if known and fold(known) == fold(place) else place
        day = _DATE.match(found["date"])
        if not day:
            written = found["date"].strip()
            if _BLANK_DATE.match(written):
                notes.append(Note("date_blank", "the day of issue is left blank in the letterhead"))
            elif re.match(r"(?i)(?!tháng)[^\s._…]\S*\s+tháng\b", written):
                # Most often written by hand: null, and said.
                notes.append(Note("date_not_readable", f"the day of issue reads {written.split()[0]!r}"))
            return (place or None), None
        if any(n.code == OCR_DOUBT for n in p.notes):
            notes.append(Note("date_not_readable", "the day of issue is not read alike by two readers"))
            return place, None
        try:
            return place, date(int(day["y"]), int(day["m"]), int(day["d"]))
        except ValueError:
            notes.append(Note("impossible_date", f"no such day: {day[0].strip()}"))
            return place, None
    return _figures_alone(same, head)


def _figures_alone(same: str, head: Sequence[Paragraph]) -> tuple[str | None, date | None]:
    """The place with the figures of a day, or a day without a place, on a line of its own."""
    for p in head:
        found = _PLACE_AND_FIGURES.fullmatch(same, p.start, p.end) or _DAY_ALONE.fullmatch(same, p.start, p.end)
        day = _DATE.match(found["date"]) if found else None
        if found and day:
            place = found.groupdict().get("place")
            try:
                return place, date(int(day["y"]), int(day["m"]), int(day["d"]))
            except ValueError:
                return place, None
    return None, None


def dated_with_number(same: str, head: Sequence[Paragraph]) -> date | None:
    """ "CỦA BỘ Y TẾ SỐ 12/2001/QĐ-BYT NGÀY 3 THÁNG 5 NĂM 2001": the title of a decision in old collections."""
    for p in head:
        found = _NUMBER_AND_DAY.search(same, p.start, min(p.end, p.start + 200))
        day = _DATE.match(same, found.end()) if found else None
        if day:
            try:
                return date(int(day["y"]), int(day["m"]), int(day["d"]))
            except ValueError:
                return None
    return None
