"""References to other documents: the type's word, the number with all its suffixes, the date beside it, the issuer.

Types and their abbreviations: Nghị định 30/2020/NĐ-CP, điều 7 and annex III; law-making documents: Luật Ban hành văn
bản quy phạm pháp luật.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from ...document import Context, Note, Paragraph, StructuredText
from ...letters import compile_vi
from ...linking.fold import same_tone_placement
from ...mentions import AgencyMention, CitationMention
from ...patterns import Pattern
from ...signs import matches, places
from .laws import LawName, law_names
from .titles import issuer_at, issuer_before, title_at, who_has_issued

TYPES = {
    "NQ": "Nghị quyết", "QĐ": "Quyết định", "CT": "Chỉ thị", "TB": "Thông báo", "BC": "Báo cáo",
    "KH": "Kế hoạch", "CTr": "Chương trình",
    "CTR": "Chương trình", "TTr": "Tờ trình", "TTR": "Tờ trình", "CĐ": "Công điện", "NĐ": "Nghị định",
    "TT": "Thông tư", "TTLT": "Thông tư liên tịch",
    "KL": "Kết luận", "HD": "Hướng dẫn", "ĐA": "Đề án", "QC": "Quy chế", "QyĐ": "Quy định", "PA": "Phương án",
    "GM": "Giấy mời", "CV": "Công văn",
    "L": "Luật", "PL": "Pháp lệnh", "BB": "Biên bản", "DA": "Dự án", "TL": "Tài liệu", "QH": "Luật",
    "UBTVQH": "Nghị quyết", "GP": "Giấy phép", "SL": "Sắc lệnh", "VBHN": "Văn bản hợp nhất", "PC": "Phiếu chuyển",
    "NQLT": "Nghị quyết liên tịch", "QĐi": "Quy định", "ML": "Mệnh lệnh",
}  # fmt: skip
# In small letters: what stands before a number is looked at so.
_WORDS = (
    "thông báo kết luận", "thông báo", "nghị quyết liên tịch", "nghị quyết", "nghị định", "quyết định", "chỉ thị",
    "kế hoạch", "chương trình hành động", "chương trình", "báo cáo", "công điện", "công văn", "văn bản hợp nhất",
    "văn bản", "tờ trình", "thông tư liên tịch", "thông tư", "kết luận", "hướng dẫn", "đề án", "quy chế", "quy định",
    "phương án", "giấy mời", "giấy phép", "bộ luật", "luật", "pháp lệnh", "thông tri", "biên bản", "thư",
    "mệnh lệnh", "chỉ lệnh", "lệnh", "quy trình", "sắc lệnh", "phiếu chuyển", "phiếu trình",
)  # fmt: skip
_TYPE = "|".join(word.replace(" ", r"\s+") for word in _WORDS)
# The search runs over the text by the figure that a number begins with. A space that a scanner or a typist left in it
# stands before an abbreviation; a sentence that begins there is no part of it.
_JOINT = r"(?: ?[-/] ?(?=[{U}]\w{0,4}[{U}\d]|[{U}](?!\w))|[-/.](?=[{U}])|&[ ]?(?=[{U}]))"
_SUFFIX = r"[{U}]\w{0,9}(?:" + _JOINT + r"[{U}]\w{0,14}){0,5}"
_NUMBER = compile_vi(
    r"[0-9](?<![\w/.-].)[0-9]{0,5}(?:\.[0-9]{1,2}(?= ?/))?[a-zA-Z]?"
    r"(?: ?/ ?(?:(?:19|20)[0-9]{2} ?(?:/ ?|(?=(?:NQ|QĐ|NĐ|TT|CT)-)))?"
    + _SUFFIX
    # Yearly resolutions of the Government, and a stroke left out: 19-2017/NQ-CP, 89NQ-HĐND.
    + r"|-20[0-9]{2} ?/ ?(?:NQ|QĐ|NĐ)-[{U}]{2,5}|(?<=[0-9])(?:NQ|QĐ|CT|KH)-(?:HĐND|UBND|TTg|CP|TU)(?![\w/-])"
    + r"| ?- ?[{U}][{U}a-z]{0,4} ?/ ?[{U}]\w{1,12}"
    # Before 1997: 91-CP, 15-HĐBT, 1141 TC/QĐ/CĐKT, 20 LĐTBXH-TT.
    + r"|-(?:CP|HĐBT|CT|TTg)(?!\w)|[ -][{U}]{2,9}(?:[/-][{U}][{U}a-z]{1,9}){1,3}(?![\w/]))"
)
# A letter that the scanner doubled: "NĐĐ-CP", "HĐĐND"; at the end it is of land: "STNMT-QLĐĐ".
_DOUBLED = Pattern(r"ĐĐ(?=[-\w])")
_YEAR = r"(?:19|20)[0-9]{2}"
_DATED = compile_vi(
    r"(?: ?\([{U}][^()\n]{0,15}\))?,? ?\(?(?:ký |ban hành |(?P<same>cùng ))?(?:[Nn]gày|NGÀY)\s*/?\s*"
    r"(?:(?P<d>[0-9]{1,2})\s?[/.-]\s?(?P<m>[0-9]{1,2})\s?[/.-]\s?(?P<y>" + _YEAR + r")|"
    r"(?P<d2>[0-9]{1,2})\s*(?:tháng|THÁNG)\s*(?P<m2>[0-9]{1,2}),?\s*(?:năm|NĂM)\s*(?P<y2>" + _YEAR + r"))"
)
_SAME_DAY = Pattern(r",? ?(?:ban hành )?cùng ngày(?! ?[0-9])")
# Before a number: its type, or the type and whose it is or of what kind, but no other document and no verb.
_NO_TYPE = rf"(?!(?:{_TYPE}|tại|theo|thực hiện|căn cứ|triển khai|trong|trước|ngày)(?!\w))"
_TYPED = Pattern(rf"(?<!\w)(?P<type>{_TYPE})\s+(?:liên tịch\s+|hành động\s+)?(?:số\s*:?\s*)?$")
_TYPED_APART = Pattern(rf"(?<!\w)(?P<type>{_TYPE})\s+(?P<between>(?:{_NO_TYPE}[^\s,;.:()\d]+\s+){{1,9}}?)số\s*:?\s*$")
_COUNTED = Pattern(r"số\s*:?\s*$")
# What is numbered likewise and is no document.
_FORM = Pattern(r"(?:mẫu|biểu|phụ lục|bảng|lô|thửa|tờ bản đồ)\s+(?:số\s*:?\s*)?$")
_LAW = compile_vi(
    r"(?<!\w)(?P<type>Luật|Bộ luật|Pháp lệnh)\s+"
    r"(?P<name>(?:(?:[Ss]ửa đổi|[Bb]ổ sung)(?:[^;.:()\n\d]|\d{1,3}[ ,]){5,180}? (?:Luật|Pháp lệnh|[Bb]ộ luật) )?"
    r"[{U}{L}](?:(?!Luật\s|Pháp lệnh|Nghị định|Nghị quyết)[^;.:()\n\d]){2,130}?),?\s+số\s*:?\s*$"
)
_LAWS_NUMBER = Pattern(r"/(?:QH|UBTVQH|PL-UBTVQH)\d{0,2}$")
# Numbers without letters: "Kế hoạch số 287 ngày …", "Nghị quyết 49 của Bộ Chính trị".
_COUNT = Pattern(r"[Ss]ố\s*:?\s*(?P<number>[0-9]{1,6})(?= ?,? ?(?:ngày|của|về) | ?[,;.)](?!\d))")
_TYPE_BEFORE = Pattern(rf"(?<!\w)(?P<type>{_TYPE})\s+$")
_UNCOUNTED_TYPES = ("Nghị quyết", "Nghị định", "Chỉ thị", "Thông tư", "Quyết định")
_UNCOUNTED = Pattern(
    rf"(?P<type>(?:{'|'.join(_UNCOUNTED_TYPES)}))\s+(?P<number>[0-9]{{1,4}})"
    r"(?= ?(?:,? ?ngày\s+\d|[,;.)](?!\d)|$|(?:được|thì|và|hoặc|đã|quy định)(?!\w)|"
    r"của\s+(?:Bộ|Chính phủ|Thủ tướng|Trung ương|Quốc hội|Ban|(?:Tỉnh|Thành|Huyện|Quận|Thị|Đảng) ủy|HĐND|UBND|"
    r"Hội đồng|Ủy ban)(?!\w)))"
)


@dataclass(frozen=True, slots=True)
class _Found:
    """A number, where the citation begins that it belongs to, and what stands between."""

    start: int
    end: int
    number: str
    word: str | None
    between: str = ""
    name: str | None = None


def find_citations(
    text: StructuredText, context: Context, agencies: Sequence[AgencyMention] = ()
) -> list[CitationMention]:
    """All references to other documents, in order; the document's own number is none. ``agencies`` are the bodies that
    the text names, in order."""
    same = same_tone_placement(text.text)
    numbered = sorted([*_numbers(same), *_counted(same)], key=lambda f: f.start)
    found: list[CitationMention] = []
    for one in numbered:
        if found and one.start < found[-1].end:
            continue
        citation = _citation(one, same, text, found[-1] if found else None, agencies)
        if citation is not None:
            found.append(citation)
    taken = [(c.start, c.end) for c in found]
    laws = [law for law in _laws_by_year(same, text) if not _inside(law, taken)]
    return sorted([*_issued_alike(_dated_alike(found, same), same), *laws], key=lambda c: (c.start, c.end))


def _numbers(same: str) -> Iterator[_Found]:
    """Numbers with their letters, and the type that stands before them."""
    for match in _NUMBER.finditer(same):
        start, at = match.span()
        number = re.sub(r"\s+", "", match[0]).rstrip(".-/&").replace("Ð", "Đ")
        number = _DOUBLED.sub("Đ", number)
        if _LAWS_NUMBER.search(number) and (law := _LAW.search(same, max(0, start - 260), start)):
            yield _Found(law.start(), at, number, law["type"], name=" ".join(law["name"].split()))
            continue
        lowest = max(0, start - 110)
        before = same[lowest:start].lower()
        if len(before) != start - lowest:
            before = same[lowest:start]
        counted = _COUNTED.search(before)
        typed = _TYPED.search(before, max(0, len(before) - 42)) or (_TYPED_APART.search(before) if counted else None)
        if typed:
            word = same[lowest + typed.start("type") : lowest + typed.end("type")]
            part = typed.groupdict().get("between")
            between = same[lowest + typed.start("between") : lowest + typed.end("between")] if part else ""
            yield _Found(lowest + typed.start(), at, number, word, between)
        elif _is_number(number) and not _FORM.search(before):
            yield _Found(start, at, number, None)


def _counted(same: str) -> Iterator[_Found]:
    """Numbers without letters, where a type stands before them and a date, a body or a stop behind."""
    for match in matches(_COUNT, same, places(same, "số", "Số")):
        lowest = max(0, match.start() - 26)
        typed = _TYPE_BEFORE.search(same[lowest : match.start()].lower())
        if typed:
            word = same[lowest + typed.start("type") : lowest + typed.end("type")]
            yield _Found(lowest + typed.start(), match.end(), match["number"], word)
            yield from _more_counted(same, match.end(), word)
    for match in matches(_UNCOUNTED, same, places(same, *_UNCOUNTED_TYPES)):
        yield _Found(match.start(), match.end(), match["number"], match["type"])


_ONE_MORE = Pattern(r"(?:, ?| và )(?P<number>[0-9]{1,4})(?=,| và )")
_LAST_OF_THEM = Pattern(r"(?:, ?| và )")


def _more_counted(same: str, at: int, word: str) -> Iterator[_Found]:
    """The figures between the first of a list and the last, which alone has the letters: "số: 141, 143, 146/CĐ-TTg"."""
    more = []
    while found := _ONE_MORE.match(same, at):
        more.append(found)
        at = found.end()
    last = _LAST_OF_THEM.match(same, at)
    if last and (number := _NUMBER.match(same, last.end())) and "/" in number[0]:
        yield from (_Found(one.start("number"), one.end(), one["number"], word) for one in more)


def find_named_laws(text: StructuredText, found: Sequence[CitationMention]) -> list[CitationMention]:
    """Laws with neither number, year nor day, which ``find_citations`` leaves out: which of that name is not said."""
    same = same_tone_placement(text.text)
    taken = [(c.start, c.end) for c in found]
    laws = (_named(law, same) for law in law_names(same) if not law.is_dated)
    return [law for law in laws if not _inside(law, taken)]


def _laws_by_year(same: str, text: StructuredText) -> Iterator[CitationMention]:
    """Laws that are named with their year or day: "Luật Đầu tư năm 2020"."""
    for law in law_names(same):
        if law.is_dated and text.paragraph_at(law.start).zone in ("body", "footnote"):
            yield _named(law, same)


def _named(law: LawName, same: str) -> CitationMention:
    dated = _DATED.match(same, law.end) if law.is_dated else None
    return CitationMention(
        start=law.start,
        end=dated.end() if dated else law.end,
        doc_type=law.doc_type,
        number=None,
        issued_on=_day(dated) if dated else None,
        title=" ".join(same[law.name_start : law.name_end].split()) or None,
        rule="citation_law",
        confidence=0.8 if law.is_dated else 0.5,
    )


def _inside(law: CitationMention, taken: Sequence[tuple[int, int]]) -> bool:
    index = bisect_left(taken, (law.end, -1))
    return index > 0 and taken[index - 1][1] > law.start


def _citation(
    one: _Found,
    same: str,
    text: StructuredText,
    before: CitationMention | None,
    agencies: Sequence[AgencyMention],
) -> CitationMention | None:
    paragraph = text.paragraph_at(one.start)
    if paragraph.zone in ("signature", "recipients"):
        return None
    if paragraph.zone == "header" and "\n" in same[one.start : one.end]:
        return None  # "SỞ KẾ HOẠCH VÀ ĐẦU TƯ" above "Số: 12/BC-SKHĐT"
    if one.word is None and (before is None or before.start < paragraph.start) and _own(paragraph, one, same):
        return None
    dated = _DATED.match(same, one.end)
    notes: list[Note] = []
    issued = _day(dated) if dated else None
    if dated and issued is None:
        notes.append(Note("impossible_date", f"no such day: {dated[0].strip(' ,(')}"))
    stop = at = dated.end() if dated else one.end
    same_day = None if dated else _SAME_DAY.match(same, one.end)
    if same_day and before is not None and one.end - before.end < 160:
        issued, at = before.issued_on, same_day.end()
    owner = one.between.split(" của ") if " của " in f" {one.between}" else []
    issuer = " ".join(re.sub(r"^của\s", "", owner[-1]).split()) if owner else None
    if after := issuer_at(same, stop, agencies):
        issuer, at = issuer or after[0], after[1]
        if not dated and (later := _DATED.match(same, at)):
            issued, at = _day(later), later.end()
    doc_type = " ".join(one.word.split()).capitalize() if one.word else TYPES.get(_abbreviation(one.number))
    if issuer is None and not (doc_type or "").startswith("Thông báo"):  # an office notes what its head concluded
        issuer = issuer_before(same, paragraph.content, one.start) or who_has_issued(same, one.start, agencies)
    return CitationMention(
        start=one.start,
        end=stop,
        doc_type="Thông báo" if doc_type and doc_type.startswith("Thông báo") else doc_type,
        number=one.number,
        issued_on=issued,
        issuer=issuer,
        title=one.name or title_at(same, at),
        rule="citation" if one.word else "citation_number",
        confidence=0.97 if one.word else 0.88,
        notes=tuple(notes),
    )


def _dated_alike(found: Sequence[CitationMention], same: str) -> list[CitationMention]:
    """ "số 12/QĐ-UBND, số 13/QĐ-UBND cùng ngày 05/3/2024", "số 8/CĐ-UBND và số 9/CĐ-UBND ngày 05/3/2024": the day is
    that of the whole list, or of both."""
    out = list(found)
    for i in range(len(out) - 1, 0, -1):
        one, before = out[i], out[i - 1]
        together = "cùng ngày" in same[one.start : one.end]
        if before.issued_on or not one.issued_on or (one.rule != "citation_number" and not together):
            continue
        between = same[before.end : one.start]
        listed = re.fullmatch(r"(?:,| và|, và|;)? (?:số:? ?)?", between) is not None
        both = between == " và số " and _letters(one.number) == _letters(before.number)
        if listed and (both or together):
            out[i - 1] = replace(before, issued_on=one.issued_on)
            out[i] = one
    return out


_LISTED = Pattern(rf"(?:,| và|, và) (?:(?:{_TYPE})\s)?(?:số:? ?)?", re.IGNORECASE)


def _issued_alike(found: Sequence[CitationMention], same: str) -> list[CitationMention]:
    """The body behind the last document of a list issued those before it that have its letters too: "Nghị quyết số
    37/2012/QH13, Nghị quyết số 96/2015/QH13 của Quốc hội"."""
    out, given = list(found), False
    for i in range(len(out) - 1, 0, -1):
        one, before = out[i], out[i - 1]
        told = given or same.startswith(" của ", one.end)
        given = False
        if before.issuer or not one.issuer or not told or not _LISTED.fullmatch(same, before.end, one.start):
            continue
        if (before.number or "").isdigit() or _issuers_letters(before.number) & _issuers_letters(one.number):
            out[i - 1], given = replace(before, issuer=one.issuer), True
    return out


def _issuers_letters(number: str | None) -> set[str]:
    """What a number has of its issuer: "241/UBND-TNMT" → UBND, TNMT."""
    return {part for part in re.split(r"[-/]", number or "")[1:] if part not in TYPES and not part.isdigit()}


def _letters(number: str | None) -> str:
    """What follows the figure: "/CĐ-UBND", the year with it."""
    return (number or "").lstrip("0123456789")


def _own(paragraph: Paragraph, one: _Found, same: str) -> bool:
    """The document's own number: in the letterhead, in a portal's table above it, or beside the place and day of a page
    badly read."""
    carded = one.start < 3000 and "ố hiệu:" in same[max(0, one.start - 14) : one.start]
    return (
        paragraph.zone == "header"
        or carded
        or (paragraph.index < 14 and bool(re.match(r"[^\n]{1,50},\s*ngày", same[one.end : one.end + 60])))
    )


def _is_number(number: str) -> bool:
    """A bare figure with a suffix is a document's number if the suffix has a type's or a body's abbreviation."""
    found = re.fullmatch(r"[\d.]{1,9}[a-zA-Z]?(?:/(?:19|20)\d\d)?[/-](.+)", number)
    if not found:
        return False
    if re.fullmatch(r"(?:QH|UBTVQH)\d{1,2}", found[1]):
        return True
    parts = re.split(r"[-/]", found[1])
    return (
        len(parts) >= 2
        and (parts[0] in TYPES or len(parts[0]) >= 3)
        and parts[0].isalpha()
        and sum(c.isupper() for c in found[1]) >= 3
    )


def _abbreviation(number: str) -> str:
    found = re.search(r"[/-]([^\W\d_]+)", number)
    return found[1] if found else ""


def _day(dated: re.Match[str]) -> date | None:
    day, month, year = (dated["d"], dated["m"], dated["y"]) if dated["d"] else (dated["d2"], dated["m2"], dated["y2"])
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None
