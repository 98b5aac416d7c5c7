"""What the letterhead, the title and the signature say of the document (layout: Nghị định 30/2020/NĐ-CP, annex I).

Where the letterhead is missing or blank, the issuer is taken from the number's suffix, the signature and the words
of the text; nothing else is guessed.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from ...document import Context, Note, Paragraph, StructuredText
from ...linking.fold import fold, same_tone_placement
from ...mentions import HeaderFields
from ...normalize.repair import is_hurt
from ...patterns import Pattern
from ..citations.grammar import TYPES
from .attached import decided, issued_with
from .city import city_below
from .dateline import DATELINE, dated_with_number, place_and_date
from .issuer import (
    CENTRAL_ISSUER,
    PLACELESS,
    derived_issuer,
    issuer_in_words,
    placed,
    province_of,
)
from .late import letterhead_at_end
from .number import read_number
from .opening import issued, issuer_line, passed_on, reported, speaker, title_line, whole_title
from .portal_card import with_card
from .printed import names_body, printed_issuer
from .reference import spoken_of
from .signature import read_signer
from .subject import subject_of
from .words import DOC_TYPES, TITLE

# After the noise of a stamp on the same line.
_LATE_TITLE = Pattern(r"\s(" + "|".join(t.upper() for t in DOC_TYPES) + r")\s*$")
_SMALL_TITLE = Pattern("(?:" + "|".join(DOC_TYPES) + r")\s+(?:kết luận|của|về|thực hiện|tình hình)")
_DRAFT = Pattern(r"^\W*DỰ THẢO\W+")


_PLANNED_YEAR = Pattern(r"(?i)(?<!ngày )(?<!\d )năm\s+((?:19|20)\d\d)(?!\s?[-–]\s?\d)")
_SUBJECT_OF_A_LETTER = Pattern(r"(?m)^\W*V/v\b")


def read_header(text: StructuredText) -> HeaderFields:
    """The document's own fields; None where it does not show them."""
    same = same_tone_placement(text.text)
    return with_card(_letterhead(text, same), same)


def _letterhead(text: StructuredText, same: str) -> HeaderFields:
    head = [p for p in text.paragraphs if p.zone == "header"] or _unmarked_head(same, text)
    notes: list[Note] = []
    doc_type, title = _doc_type(same, text, head)
    printed = printed_issuer(same, head)
    unsure = is_hurt(repair.rule for repair in text.repairs)
    number, suffix = read_number(same, head, printed[0] if printed else "", notes, unsure=unsure)
    place, day = _place_and_day(same, text, head, notes)
    if printed is None and place is None and day is None and (late := letterhead_at_end(same, text.paragraphs)):
        printed = printed_issuer(same, late)
        place, day = place_and_date(same, late, notes)
    signer, office = read_signer(same, text, notes)
    province = province_of(same, text, place, printed[0] if printed else None, suffix)
    spoken = speaker(same, text) if printed is None and suffix is None else None
    below = issuer_line(same, text, title) if printed is None and title is not None else None
    issuer, span = printed or below or (spoken[:2] if spoken else derived_issuer(same, suffix, office, province))
    if (issuer is None or doc_type is None) and (formula := issued(same, text)):
        issuer, span = (issuer, span) if issuer else formula[:2]
        doc_type = doc_type or formula[2]
    if issuer in PLACELESS:
        issuer = placed(issuer, province)
    if day is None:
        day = dated_with_number(same, head) or passed_on(same)
    doc_type = doc_type or (spoken[2] if spoken else None) or decided(same, text)
    if suffix is None and doc_type and decided(same, text) == doc_type and (own := issued_with(same, text, doc_type)):
        number, day = own[0], day or own[1]
        suffix = number.split("/", 1)[1]
    if issuer is None:
        issuer, span = issuer_in_words(same, text, title, province)
        province = None if issuer and CENTRAL_ISSUER.match(issuer) else province
    doc_type = doc_type or _type_of_number(same, text, suffix)
    if printed is None and number is None and (whole := whole_title(same, text)):
        doc_type, number, day = whole[0], whole[1], day or whole[2]
        suffix = number.split("/", 1)[1]
        line = issuer_line(same, text, text.paragraphs[0])
        issuer = whole[3] or issuer or (line[0] if line else derived_issuer(same, suffix, office, province)[0])
    if not head and number is None and doc_type and (told := reported(same, text, doc_type)):
        number, day, issuer, span = told[0], day or told[1], told[2], told[3]
    if doc_type is None and _is_letter(same, text):
        doc_type = "Công văn"
    if suffix is None and number is None and doc_type and (own := issued_with(same, text, doc_type)):
        number, day = own[0], day or own[1]
    start, end = _span(text, title)
    return HeaderFields(
        start=start,
        end=end,
        doc_type=doc_type or _from_words(same),
        number=number,
        issuer=issuer,
        issuer_span=span,
        issued_on=day,
        place=place,
        province=province,
        subject=subject_of(same, text, title, doc_type, number),
        signer=signer,
        notes=tuple(notes),
    )


def _place_and_day(
    same: str, text: StructuredText, head: Sequence[Paragraph], notes: list[Note]
) -> tuple[str | None, date | None]:
    place, day = place_and_date(same, head, notes)
    if place is not None or day is not None:
        return place, day
    # A letter's second column, read after the first with its addressees.
    late = [p for p in text.paragraphs[:14] if DATELINE.fullmatch(same, p.start, p.end)]
    return place_and_date(same, late, notes)


def _type_of_number(same: str, text: StructuredText, suffix: str | None) -> str | None:
    """The type that the number's letters tell; a letter's begin with anything: "Số: 345/CT-TTHT" of a tax office."""
    if _SUBJECT_OF_A_LETTER.search(same, 0, 1500) and _is_letter(same, text):
        return "Công văn"
    return TYPES.get(re.split(r"[-/]", suffix)[0]) if suffix and re.match(r"[^\W\d_]+[-/]", suffix) else None


def _span(text: StructuredText, title: Paragraph | None) -> tuple[int, int]:
    """Where the document's record stands: its title, or the beginning of its first line."""
    if title:
        return title.start, title.end
    if not text.paragraphs:
        return 0, 0
    first = text.paragraphs[0]
    words = text.text[first.start : first.end]
    start = first.start + len(words) - len(words.lstrip())  # a table's row may begin and end with empty cells
    return start, min(first.start + len(words.rstrip()), start + 160)


def _is_letter(same: str, text: StructuredText) -> bool:
    """Whether it speaks to addressees, or tells its subject as letters do."""
    addressed = any(
        (p.zone == "recipients" or p.index < 3) and re.match(r"(?i)[\W_]*kính gửi", same[p.start : p.end])
        for p in text.paragraphs[:40]
    )
    return addressed or _SUBJECT_OF_A_LETTER.search(same, 0, 1500) is not None


def _unmarked_head(same: str, text: StructuredText) -> list[Paragraph]:
    """The letterhead of a page too badly read to be known as one: the lines down to the first long one."""
    lines: list[Paragraph] = []
    for p in text.paragraphs[:14]:
        if p.end - p.start > 260 or re.match(r"(?i)căn cứ\b", same[p.start : p.end]):
            break
        lines.append(p)
    said = " ".join(same[p.start : p.end] for p in lines)
    return lines if re.search(r"(?i)cộng\s*h[oò][aà]|độc\s*lập|đảng\s*cộng\s*sản", said) else []


_READ_AS = {"Thông cáo báo chí": "Báo cáo"}
"""Kinds of papers that are read as another: what a press notice tells is what was."""


def context_of(text: StructuredText, header: HeaderFields) -> Context:
    """What the other extractors need to know of the document."""
    issuer = header.issuer or ""
    day = header.issued_on or spoken_of(text)
    city = city_below(text, issuer, header.issuer_span[0] if header.issuer_span else 0, day)
    level = _level(issuer, header.province)
    return Context(
        issued_on=header.issued_on,
        reference=day,
        province=header.province,
        issuer=header.issuer,
        issuer_level="district" if city and level not in ("party", "commune") else level,
        doc_type=_READ_AS.get(header.doc_type or "", header.doc_type),
        planned_year=_planned_year(header),
        city=city,
    )


def _planned_year(header: HeaderFields) -> int | None:
    """The only year in the subject of a plan or a programme."""
    if header.doc_type is None or not header.doc_type.startswith(("Kế hoạch", "Chương trình")):
        return None
    years = set(_PLANNED_YEAR.findall(header.subject or ""))
    return int(years.pop()) if len(years) == 1 else None


# ---------------------------------------------------------------- type


def _doc_type(same: str, text: StructuredText, head: Sequence[Paragraph]) -> tuple[str | None, Paragraph | None]:
    for p in head:
        words = _DRAFT.sub("", same[p.start : p.end])
        found = TITLE.match(words)
        if found:
            return found[0].capitalize(), p
    for p in head:
        words = same[p.start : p.end]
        if (found := _LATE_TITLE.search(words)) and not names_body(words):
            return found[1].capitalize(), p
    for p in (*head, *text.paragraphs[:3]):
        if (words := same[p.start : p.end].strip(" *:")) in DOC_TYPES:
            return words, p
    if titled := title_line(same, text):
        return titled
    for p in text.paragraphs[:8]:
        if _SMALL_TITLE.match(same[p.start : p.end]) and p.end - p.start < 300:
            found = re.match("|".join(DOC_TYPES), same[p.start : p.end])
            return (found[0] if found else None), p
    return None, None


_TO_KNOW = r"thông báo (?:để )?(?:các|đến)[^.\n]{0,200}?(?:biết|thực hiện|triển khai|như sau)"
"""Not any notice that is told of: "UBND các xã thông báo đến người dân về việc cắt nước"."""
_NOTIFIES = Pattern(rf"(?i)kết luận như sau|xin thông báo (?:để )?(?:các|đến)|{_TO_KNOW}")
_NOTIFIED = Pattern(r"(?i)trên đây là (?:nội dung |ý kiến )?kết luận|thông báo")


def _from_words(same: str) -> str | None:
    """The type that a document without letterhead gives itself in its first and last words."""
    tail = same[-3500:]
    if _NOTIFIES.search(same[:4000] + tail) and _NOTIFIED.search(tail):
        return "Thông báo"
    if re.search(
        r"(?i)trên đây là (?:tình hình|kết quả|báo cáo)|trân trọng báo cáo|\bbáo cáo\b[^.\n]{0,60}\./\.", tail
    ):
        return "Báo cáo"
    if re.search(
        r"(?i)^\W*I{1,3}\W+VỀ (?:TRIỂN KHAI|TÌNH HÌNH|KẾT QUẢ)|tình hình kinh tế - xã hội tháng", same[:3000]
    ) and not re.search("(?i)yêu cầu:", same[:3000]):
        return "Báo cáo"
    found = re.search(
        r"(?i)trên đây là (kế hoạch|chương trình hành động|chương trình|báo cáo|hướng dẫn|phương án)", tail
    )
    return found[1].capitalize() if found else None


_OF_DISTRICT = Pattern(r"(?<![^\W_])(?:huyện|quận|thị xã|huyen|thi xa)(?![^\W_])")
_OF_COMMUNE = Pattern(
    r"(?<![^\W_])(?:(?<!hợp tác )xã(?! hội)|phường|thị trấn|đặc khu|xa(?! hoi)|phuong|thi tran|dac khu)(?![^\W_])"
)


def _level(issuer: str, province: str | None) -> str | None:
    folded = fold(issuer)
    if not folded:
        return "province" if province else None
    if folded.startswith(("tinh uy", "thanh uy", "huyen uy", "ban chap hanh", "dang uy", "bo chinh tri", "ban bi thu")):
        return "party"
    # As written: without their marks "Hải quan", "quân sự" would be of a "quận" and "xã hội" of a "xã".
    written = folded if issuer.isascii() else issuer.lower()
    if _OF_DISTRICT.search(written):
        return "district"
    if _OF_COMMUNE.search(written) and not folded.startswith(("bo ", "so ")):
        return "commune"
    if (province and not folded.endswith(" viet nam")) or folded.startswith("so "):
        return "province"
    if "nhan dan" in folded and not folded.endswith(" toi cao"):
        return None  # of which unit is not told
    return "party" if re.search(r"\b(?:tinh|thanh|huyen|thi|dang) uy\b|\bdoan\b", folded) else "central"
