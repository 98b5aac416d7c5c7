"""What the document is about (trích yếu): below its type, in the line of its title, or after "V/v" in a letter."""

from __future__ import annotations

import re

from ...document import Paragraph, StructuredText
from ...letters import compile_vi
from ...patterns import Pattern
from .body_name import BODY_WORD
from .words import DATA_DAYS, DOC_TYPES, TITLE, is_caps

# The issuer's name again, below the title of a decision, resolution or telegram.
_ISSUER_LINE = Pattern(
    r"(?:(?:CHỦ TỊCH|GIÁM ĐỐC|BỘ TRƯỞNG|CỤC TRƯỞNG)\s+)?(?:ỦY BAN|HỘI ĐỒNG|UBND|HĐND|BỘ |SỞ |CỤC |"
    r"CHÍNH PHỦ|THỦ TƯỚNG|QUỐC HỘI)|(?:BỘ TRƯỞNG|(?:TỔNG )?GIÁM ĐỐC|CHỦ TỊCH|VIỆN TRƯỞNG|CHÁNH ÁN|THỐNG ĐỐC|"
    r"(?:TỔNG |CHI )?CỤC TRƯỞNG|TỔNG THANH TRA|TỔNG KIỂM TOÁN|HIỆU TRƯỞNG|TRƯỞNG BAN)\b|.{0,40}(?:điện|ĐIỆN)\s*:"
)
# "của ỦY BAN NHÂN DÂN TỈNH …" before what it is about.
_OF_ISSUER = Pattern(
    r"(?i)của\s+(?:ủy ban|ubnd|hội đồng|hđnd|bộ|sở|chủ tịch|thủ tướng|ban|tỉnh ủy|thành ủy|cục)\b"
    r"[^.;:]{0,80}?(?=V/v|Về việc)"
)
# How fast it goes stands behind the type: "CÔNG ĐIỆN KHẨN".
_URGENT = Pattern(r"(?:(?:THƯỢNG|HỎA|HOẢ)\s+)?(?:KHẨN|TỐC)(?:\s+SỐ\s+\d{1,3})?(?=\s|$)[\s:-]*")
# For what it was printed: "(Tài liệu phục vụ kỳ họp …)".
_MEANT_FOR = Pattern(
    r"(?i)\s*\(\s*(?:tài liệu|phục vụ|trình|báo cáo (?:tại|trình|phục vụ)|dùng cho|gửi kèm|dự thảo)\s"
    r"[^()\n]{4,200}\)\s*$"
)
# The type is named by two words more: "KẾT LUẬN THANH TRA", "HƯỚNG DẪN LIÊN NGÀNH".
_REST_OF_TYPE = Pattern(r"(?:THANH TRA|KIỂM TRA|KIỂM TOÁN|LIÊN NGÀNH|LIÊN TỊCH|PHỐI HỢP|CÔNG TÁC|TÓM TẮT|CHUYÊN ĐỀ)")
_OF_BODY = Pattern(r"(?i)của\s+[^.;:]{3,80}?\s(?=về\s|v/v)")
_ATTACHED = Pattern(r"(?i)\s*\(?\s*(?:(?:được\s+)?ban hành\s+)?kèm theo\s")
_TYPE = Pattern("|".join(DOC_TYPES))
_ABOUT = Pattern(r"(?i)\bV/v\s*:?\s+")
# The other column of the letterhead, on the same line.
_BESIDE = compile_vi(
    r"\t|\s+(?=CỘNG\s*H[OÒ][AÀ]\s*XÃ|ĐẢNG CỘNG SẢN VIỆT|[ĐD]ộc lập\s*[-–]\s*Tự do|"
    r"[{U}][{L}]+(?:\s[{U}][{L}]+){1,2},\s*ngày\s)"
)
_NO_MORE = Pattern(r"(?i)số\s*:|kính\s+gửi|cộng\s*h[oò][aà]|độc\s*lập|[^\d,]+,\s*ngày\b")


_TYPED = Pattern(r"(?i)[\W_]*(?:" + "|".join(DOC_TYPES) + r")\s+(?:số\s*:?\s*)?")
_DATED = Pattern(r"(?i),?\s*ngày\s+\d{1,2}(?:\s+tháng\s+|[/.-])\d{1,2}(?:\s+năm\s+|[/.-])(?:19|20)\d\d")
_SHORTEST = 8


def subject_of(
    same: str, text: StructuredText, title: Paragraph | None, doc_type: str | None, number: str | None
) -> str | None:
    """The subject as the document writes it."""
    if title is not None and title.zone == "header":
        return _below_type(same, text, title)
    if title is not None:
        named = _TYPE.match(same, title.start, title.end)
        words = text.text[named.end() : title.end].strip(" :-_*") if named else ""
        issued = _OF_BODY.match(words) if doc_type != "Thông báo" else None
        return (words[issued.end() :] if issued else words) or None
    about = _after_about(same, text) if doc_type in (None, "Công văn") else None
    return about or (_behind_number(same, text, number) if number else None)


def _behind_number(same: str, text: StructuredText, number: str) -> str | None:
    """What stands behind the number in a collection's title: "Công văn 5/SYT-NV hướng dẫn …"."""
    for p in text.paragraphs[:2]:
        named = _TYPED.match(same, p.start, p.end)
        if not named or not same.startswith(number, named.end()):
            continue
        words = text.text[named.end() + len(number) : p.end].strip(" *")
        dated = _DATED.match(words)
        words = words[dated.end() if dated else 0 :].strip(" ,:-")
        issued = _OF_BODY.match(words)
        words = words[issued.end() if issued else 0 :]
        return words if len(words) > _SHORTEST and words[-1] not in ".;:" else None
    return None


def _below_type(same: str, text: StructuredText, title: Paragraph) -> str | None:
    found = TITLE.match(same[title.start : title.end]) or _TYPE.match(same[title.start : title.end])
    parts = [text.text[title.start + (found.end() if found else 0) : title.end].strip(" :-_")]
    if urgent := _URGENT.match(parts[0]):
        parts[0] = parts[0][urgent.end() :]
    for p in text.paragraphs[title.index + 1 : title.index + 6]:
        words = same[p.start : p.end]
        if p.zone != "header" or _ATTACHED.match(words):
            break
        if _ISSUER_LINE.match(_with_capital(words)) or _names_issuer(words):
            if any(c.isalnum() for c in "".join(parts)):
                break
            continue
        parts.append(text.text[p.start : p.end].strip(" -_*"))
    if len(parts) > 1 and _REST_OF_TYPE.fullmatch(parts[0]):
        del parts[0]
    subject = " ".join(x for x in parts if any(c.isalnum() for c in x))
    if attached := re.search(r"\(\s*(?i:(?:được\s+)?(?:ban hành\s+)?kèm theo)\s", subject):
        subject = subject[: attached.start()].rstrip()
    counted = DATA_DAYS.search(subject)
    if counted and not any(c.isalnum() for c in subject[counted.end() :]):
        subject = subject[: counted.start()].rstrip()
    if meant := _MEANT_FOR.search(subject):
        subject = subject[: meant.start()]
    issued = _OF_ISSUER.match(subject)
    return (subject[issued.end() :] if issued else subject) or None


def _after_about(same: str, text: StructuredText) -> str | None:
    """What a letter is about: "V/v …" and the lines that it goes on in."""
    for p in text.paragraphs[:16]:
        found = _ABOUT.search(same, p.start, p.end)
        if not found or (p.zone == "body" and found.start() - p.start > 3):
            continue
        beside = _BESIDE.search(same, found.end(), p.end)
        parts = [text.text[found.end() : beside.start() if beside else p.end].strip()]
        for after in text.paragraphs[p.index + 1 : p.index + 4]:
            words = text.text[after.start : after.end].strip()
            if after.zone != "header" or not words[:1].islower() or _NO_MORE.match(words):
                break
            parts.append(words)
        return " ".join(parts).strip(" *_") or None
    return None


def _names_issuer(words: str) -> bool:
    """ "CỦA BAN THƯỜNG VỤ TỈNH ỦY" alone on the line below the type."""
    of = re.match(r"(?i)\W*của\s+", words)
    return of is not None and is_caps(words) and BODY_WORD.match(words, of.end()) is not None


def _with_capital(words: str) -> str:
    """Without "của" and with a capital, which old encodings lose: "của ủY BAN NHÂN DÂN"."""
    words = re.sub(r"(?i)^của\s+", "", words)
    return words[:1].upper() + words[1:]
