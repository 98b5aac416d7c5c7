"""References to other documents: the type's word, the number with all its suffixes, the date beside it, the issuer.

Types and their abbreviations: Nghị định 30/2020/NĐ-CP, điều 7 and annex III; law-making documents: Luật Ban hành văn
bản quy phạm pháp luật.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from ...document import Context, Note, StructuredText
from ...letters import compile_vi
from ...linking.fold import same_tone_placement
from ...mentions import CitationMention

TYPES = {
    "NQ": "Nghị quyết", "QĐ": "Quyết định", "CT": "Chỉ thị", "TB": "Thông báo", "BC": "Báo cáo",
    "KH": "Kế hoạch", "CTr": "Chương trình",
    "CTR": "Chương trình", "TTr": "Tờ trình", "TTR": "Tờ trình", "CĐ": "Công điện", "NĐ": "Nghị định",
    "TT": "Thông tư", "TTLT": "Thông tư liên tịch",
    "KL": "Kết luận", "HD": "Hướng dẫn", "ĐA": "Đề án", "QC": "Quy chế", "QyĐ": "Quy định", "PA": "Phương án",
    "GM": "Giấy mời", "CV": "Công văn",
    "L": "Luật", "PL": "Pháp lệnh", "BB": "Biên bản", "DA": "Dự án", "TL": "Tài liệu", "QH": "Luật",
    "UBTVQH": "Nghị quyết",
}  # fmt: skip
_WORDS = (
    "Thông báo kết luận", "Thông báo Kết luận", "Thông báo", "Nghị quyết", "Nghị định", "Quyết định",
    "Chỉ thị", "Kế hoạch", "Chương trình hành động", "Chương trình", "Báo cáo",
    "Công điện", "Công văn", "Văn bản", "Tờ trình", "Thông tư liên tịch", "Thông tư", "Kết luận", "Hướng dẫn",
    "Đề án", "Quy chế", "Quy định", "Phương án", "Giấy mời", "Bộ luật", "Luật",
    "Pháp lệnh", "Thông tri", "Biên bản", "Thư", "Lệnh", "Sắc lệnh",
)  # fmt: skip
_TYPE = (
    "|".join(
        "".join(f"[{w[0].upper()}{w[0].lower()}]" + re.escape(w[1:]).replace(r"\ ", r"\s+") for w in (word,))
        for word in _WORDS
    )
    + "|"
    + "|".join(w.upper().replace(" ", r"\s+") for w in _WORDS)
)
_FIGURE = r"\d{1,6}(?:\.\d{1,2}(?=\s?/))?[a-zA-Z]?"
_FIRST = f"[{''.join(sorted({w[0] + w[0].lower() for w in _WORDS}))}]"
_SUFFIX = r"[{U}][\w]{0,9}(?:\s?[-/&.]\s?[{U}Đ][\w&]{0,14}){0,4}"
_NUMBER = (
    rf"(?:{_FIGURE}\s?/\s?(?:(?:19|20)\d\d\s?/\s?)?{_SUFFIX}"
    r"|\d{1,6}\s?-\s?[{U}][{U}a-z]{0,4}\s?/\s?[{U}][\w]{1,12}|\d{1,6}\s?/\s?[{U}]{1,8}[{U}\w-]*)"
)
_YEAR = r"(?:19|20)\d\d"
_DATE = (
    r",?\s*(?:ký\s+|ban\s+hành\s+)?(?:[Nn]gày|NGÀY)\s*/?\s*"
    rf"(?:(?P<d>\d{{1,2}})\s?[/.-]\s?(?P<m>\d{{1,2}})\s?[/.-]\s?(?P<y>{_YEAR})|"
    rf"(?P<d2>\d{{1,2}})\s+tháng\s+(?P<m2>\d{{1,2}})\s+năm\s+(?P<y2>{_YEAR}))"
)
_DATED = re.compile(_DATE)
# Words between the type and the number: whose it is or of what kind, but no other document and no verb.
_NO_TYPE = rf"(?!(?:{_TYPE}|tại|theo|thực hiện|căn cứ|triển khai|trong|trước|ngày)(?![^\W_]))"
_BETWEEN = rf"\s+(?:{_NO_TYPE}[^\s,;.:()\d]+\s+){{1,9}}?(?=(?:[Ss]ố|SỐ)\s*:?\s*\d)"
_CITATION = compile_vi(
    rf"(?<![^\W_])(?={_FIRST})(?P<type>{_TYPE})(?:(?P<between>{_BETWEEN})|\s+(?:liên tịch\s+|"
    rf"hành động\s+)?)(?:(?:[Ss]ố|SỐ)\s*:?\s*)?(?P<number>{_NUMBER})"
)
_NAMED_LAW = compile_vi(
    r"(?<![^\W_])(?P<type>Luật|Bộ luật|Pháp lệnh)\s+(?P<name>[{U}](?:(?!Luật\s|Pháp lệnh|Nghị định|"
    r"Nghị quyết)[^;.:()\n\d]){2,130}?),?\s+số\s*:?\s*"
    r"(?P<number>\d{1,4}\s?/\s?(?:19|20)\d\d\s?/\s?(?:QH|UBTVQH|PL-UBTVQH)\s?\d{0,2})"
)
_BARE = compile_vi(rf"(?<![\w/.-])(?:(?:[Ss]ố|SỐ)\s*:?\s*)?(?P<number>{_NUMBER})")
_ONLY_FIGURES = re.compile(
    rf"(?<![^\W_])(?={_FIRST})(?P<type>{_TYPE})\s+(?:[Ss]ố|SỐ)\s*:?\s*(?P<number>\d{{1,6}})(?=\s*,?\s*(?:ngày\s|"
    rf"của\s|về\s)|\s*[,;)])"
    r"|(?<![^\W_])(?P<type2>Nghị quyết|Nghị định|Chỉ thị|Thông tư|"
    r"Quyết định)\s+(?P<number2>\d{1,4})(?=\s*(?:,?\s*ngày\s+\d|của\s+(?:Bộ Chính trị|Chính phủ|Thủ tướng|"
    r"Trung ương|Quốc hội|Ban)))"
)
_NO_NUMBER = compile_vi(
    r"(?<![^\W_])(?P<type>Luật|Bộ luật|Pháp lệnh)\s+(?P<name>[{U}][^,;.:()\n\d]{3,80}?)\s*(?=(?:năm\s+(?:19|"
    r"20)\d\d|ngày\s+\d))(?:năm\s+(?P<year>(?:19|20)\d\d))?"
)
_ISSUER = compile_vi(
    r"\s+của\s+(?P<issuer>[{U}][^,;.:()\n]{2,70}?)(?=\s+(?:[Vv]ề|[Bb]an hành|[Pp]hê duyệt|[Qq]uy định|[Ss]ửa đổi|"
    r"[Vv]/v|tại|và|để|giao|[Hh]ướng dẫn|triển khai|thực hiện|ngày|cho|trong|đã|theo|làm|được|khi|nhằm|đối với|đến|"
    r"từ|với|là|đảm bảo|bảo đảm|thì|phải|cần|có|thông qua|thí điểm|bổ sung|năm|khóa|nêu)(?![^\W_])|[,;.:()\[\n]|$)"
)
_TITLE = re.compile(r"\s*(?:về(?:\s+việc)?|v/v|V/v|phê duyệt|ban hành|quy định|sửa đổi)\s+[^;.\n()]{8,220}")


def find_citations(text: StructuredText, context: Context) -> list[CitationMention]:
    """All references to other documents, in order; the document's own number is none."""
    same = same_tone_placement(text.text)
    found: list[CitationMention] = []
    for citation in _all(same, text):
        if not any(c.start < citation.end and citation.start < c.end for c in found[-8:]):
            found.append(citation)
    return sorted(found, key=lambda c: (c.start, c.end))


def _all(same: str, text: StructuredText) -> Iterator[CitationMention]:
    laws = list(_NAMED_LAW.finditer(same))
    taken = {m.start("number") for m in laws}
    numbered = [*laws, *(m for m in _CITATION.finditer(same) if m.start("number") not in taken)]
    taken = {m.start("number") for m in numbered}
    matches = [
        *numbered,
        *_ONLY_FIGURES.finditer(same),
        *(m for m in _BARE.finditer(same) if m.start("number") not in taken),
    ]
    matches.sort(key=lambda m: m.start())
    for match in matches:
        citation = _citation(match, same, text)
        if citation is not None:
            yield citation
    for match in _NO_NUMBER.finditer(same):
        if text.paragraph_at(match.start()).zone in ("body", "footnote"):
            dated = _DATED.match(same, match.end())
            yield CitationMention(
                start=match.start(),
                end=dated.end() if dated else match.end(),
                doc_type=match["type"],
                number=None,
                issued_on=_day(dated) if dated else None,
                title=" ".join(match["name"].split()),
                rule="citation_law",
                confidence=0.8,
            )


def _citation(match: re.Match[str], same: str, text: StructuredText) -> CitationMention | None:
    groups = match.groupdict()
    part = "number" if groups["number"] else "number2"
    number = re.sub(r"\s+", "", match[part]).rstrip(".-/&")
    paragraph = text.paragraph_at(match.start())
    if paragraph.zone in ("signature", "recipients") or _own_number(match, same, text):
        return None
    word = groups.get("type") or groups.get("type2")
    if word is None and not _is_number(number):
        return None
    start, end = match.start(), match.end(part)
    if word is None:
        start = match.start("number")
    dated = _DATED.match(same, end)
    between = (groups.get("between") or "").split(" của ")
    issuer_name = " ".join(between[-1].split()) if len(between) > 1 else None
    notes: list[Note] = []
    issued = _day(dated) if dated else None
    if dated and issued is None:
        notes.append(Note("impossible_date", f"no such day: {dated[0].strip()}"))
    stop = dated.end() if dated else end
    after = _ISSUER.match(same, stop)
    at = stop
    if after:
        issuer_name = issuer_name or " ".join(after["issuer"].split())
        at = after.end()
        if not dated and (later := _DATED.match(same, at)):
            issued, at = _day(later), later.end()
    title = _TITLE.match(same, at)
    named = " ".join(groups["name"].split()) if groups.get("name") else None
    doc_type = " ".join(word.split()).capitalize() if word else TYPES.get(_abbreviation(number))
    return CitationMention(
        start=start,
        end=stop,
        doc_type="Thông báo" if doc_type and doc_type.startswith("Thông báo") else doc_type,
        number=number,
        issued_on=issued,
        issuer=issuer_name,
        title=named or (" ".join(title[0].split()).rstrip(" ,") if title else None),
        rule="citation" if word else "citation_number",
        confidence=0.97 if word else 0.88,
        notes=tuple(notes),
    )


def _own_number(match: re.Match[str], same: str, text: StructuredText) -> bool:
    """The line "Số: …" of the letterhead."""
    paragraph = text.paragraph_at(match.start())
    if paragraph.zone != "header" or match.groupdict().get("type"):
        return False
    return (
        bool(re.match(r"(?i)\W*(?:số\b|no\b)?", same[paragraph.start : match.start() + 1]))
        and match.start() - paragraph.start < 60
    )


def _is_number(number: str) -> bool:
    """A bare figure with a suffix is a document's number if the suffix has a type's or a body's abbreviation."""
    found = re.fullmatch(r"\d{1,6}[a-zA-Z]?(?:/(?:19|20)\d\d)?[/-](.+)", number)
    if not found:
        return False
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
