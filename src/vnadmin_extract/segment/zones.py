"""Letterhead, recipients and signature: which paragraphs are not the body (layout of Nghị định 30/2020/NĐ-CP, annex I).

A footnote and a table's row know their zone from the page; these three are told by their formulas, in text that
never had a page as well.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ..document import Paragraph, Zone
from ..letters import compile_vi
from ..patterns import Pattern
from .person_styles import PERSON_STYLES

_LETTERHEAD = 30
"""So many paragraphs from the top can belong to the letterhead."""
DOC_TYPES = (
    "THÔNG BÁO|CHỈ THỊ|BÁO CÁO|KẾ HOẠCH|CHƯƠNG TRÌNH|QUYẾT ĐỊNH|NGHỊ QUYẾT|NGHỊ ĐỊNH|THÔNG TƯ|CÔNG ĐIỆN|CÔNG VĂN|"
    "TỜ TRÌNH|"
    "HƯỚNG DẪN|QUY CHẾ|QUY ĐỊNH|PHƯƠNG ÁN|ĐỀ ÁN|DỰ ÁN|BIÊN BẢN|KẾT LUẬN|THÔNG CÁO|GIẤY MỜI|GIẤY ỦY QUYỀN|LUẬT|"
    "PHÁP LỆNH|CHỈ LỆNH|MỆNH LỆNH|LỆNH|"
    "THÔNG TRI|HỢP ĐỒNG|BẢN GHI NHỚ|BẢN THỎA THUẬN"
)
_TITLE = Pattern(rf"(?:{DOC_TYPES})(?=\s*$|\s+[^\W\d_]|\s*[:\n\"“])")
_SUBJECT = compile_vi(
    r"[Vv]ề|V/v|[Kk]ết luận|[Bb]an hành|[Pp]hê duyệt|[Tt]ình hình|[Gg]iao|[{L}(]|Phiên|Triển khai|Công tác|Thực hiện"
)
_NUMBERED = Pattern(
    r"(?:I|1|A|a|Điều 1|ĐIỀU 1|Phần|PHẦN|CHƯƠNG|Chương)\s*[.:)/]|[IVX]{1,4}\.\s|[IA1]\s?[-–]\s|"
    r"(?:Phần|PHẦN|CHƯƠNG|Chương)\s|[-+•]\s"
)
_GROUNDS = Pattern(r"Căn cứ\s|CĂN CỨ\s")
_TELEGRAPHS = Pattern(r"(?i)(?<![^\W_])điện\s*:\s*\**$")
# The first of them on the same line: "Điện: - Các thành viên …;".
_TELEGRAPHED = Pattern(r"(?i)(?:[^.;:\n]{0,100}\s)?điện\s*:\s+(?=\S)")
_LONGEST_SENDER, _TO_EACH, _TO_MANY = 120, 160, 400
"""Characters: of the line "CHỦ TỊCH UBND TỈNH …, ĐIỆN:"; of a letter's addressee; of a telegram's, which names
districts."""
# "- Các Bộ: A, B, C;", and no sentence.
_NAMES_MANY = compile_vi(r"[-–+•*]\s*(?:Các\s|UBND\s|Ủy ban\s|Bộ\s|Sở\s|Văn phòng\s)[^.]*;\s*")
# "Bộ A; Tập đoàn B", on the line below who telegraphs.
_ADDRESSEES = compile_vi(
    r"(?:(?:Đồng chí|Các đồng chí|Ông|Chủ tịch|Giám đốc|Bộ trưởng|Thủ trưởng)\s)?(?:(?:Các\s)?(?:Bộ|Sở|"
    r"(?<=ác )(?:bộ|sở)|UBND|Ủy ban|Cục|Tổng cục|Chi cục|Công an|Ban|Tập đoàn|"
    r"Tổng công ty|Công ty|Văn phòng|Huyện ủy|Thành ủy|BCH|BCĐ|Phòng|Trung tâm|"
    r"Đài|Bệnh viện|Ngân hàng)(?:\s|,)[^.:]*(?::[^.:]*)?)\.?"
)
_KINH_GUI = Pattern(r"(?i)kính\s+gửi\s*:?")
_NUMBER_LINE = Pattern(
    r"(?i)số\s*:|[^\d,]+(?:,\s*|(?-i:\.\s*(?=n)))ngày\b.*\bnăm\b|cộng\s*h[oò][aà]\s+xã\s+hội|độc lập\s*-"
)
_RECIPIENTS = Pattern(r"(?i)nơi\s*nhận\s*[:.]?")
# The last line of a list that has not come to its end.
_OPEN_LIST = Pattern(r"(?i)^\s*nơi\s*nhận\s*[:.]?\s*$|[;,]\s*$")
_FILED = Pattern(r"(?i)\blưu\s*:?.{0,60}\.\s*$")
_RECIPIENT_LINE = Pattern(r"[-–+•*]\s*.{2,150}$")
# A scanner may read its full stop as a colon: "KT: GIÁM ĐỐC".
_AUTHORITY = compile_vi(r"(?:(?:TM|KT|TL|TUQ|TU|Q|[KT]\.[TML])\s*[./:]|(?:T/M|K/T|T/L)(?:\s*[./]|\s))\s*[{U}]{2}")
_OFFICE = Pattern(
    r"(?:(?:PHÓ|QUYỀN|PHỤ TRÁCH)\s+)?(?:CHỦ TỊCH|THỦ TƯỚNG|BỘ TRƯỞNG|THỨ TRƯỞNG|CHÁNH VĂN PHÒNG|CHỦ NHIỆM|GIÁM ĐỐC|"
    r"TỔNG GIÁM ĐỐC|"
    r"CỤC TRƯỞNG|TRƯỞNG (?:TIỂU )?BAN|"
    r"TRƯỞNG PHÒNG|BÍ THƯ|VỤ TRƯỞNG|VIỆN TRƯỞNG|CHÁNH ÁN|CHÁNH THANH TRA|TỔNG CỤC TRƯỞNG|THỐNG ĐỐC|"
    r"CHỈ HUY TRƯỞNG|"
    r"TRƯỞNG ĐOÀN|TỔNG THANH TRA|CHI CỤC TRƯỞNG|HIỆU TRƯỞNG|TỔNG BÍ THƯ|TỔNG KIỂM TOÁN|TƯ LỆNH|CHÍNH (?:ỦY|UỶ)|"
    r"KẾ TOÁN|CHỦ TRÌ|CHỦ TỌA)\b"
)
# A stroke of a seal or a hand before an office, read as one or two signs.
_SPECK = compile_vi(r"(?:[{U}]{1,2}|[^\w\s]{1,2}|\d)\s+(?=[{U}]{2})")
_NAME = compile_vi(PERSON_STYLES + r"(?:(?:[{U}]['’])?[{U}][^\W\d_]*\.?\s+){1,5}(?:[{U}]['’])?[{U}][^\W\d_]*$")
_SIGNED = Pattern(r"(?i)\(?(?:đã ký|đã kí|ký tên)|ký bởi|thời gian ký|ngày ký")
# Offices and the name in one line: "KT. CHỦ TỊCH PHÓ CHỦ TỊCH Lê Văn A", "CHỦ TỊCH: Lê Văn A".
SIGNED_IN_A_LINE = compile_vi(
    r"(?P<offices>(?:(?:TM|KT|TL|TUQ|Q)\s?\.\s?|[TK]/[TML]\s|(?:PHÓ )?(?:CHỦ|THỦ|BỘ|THỨ|GIÁM|CHÁNH|CỤC|HIỆU|TRƯỞNG|"
    r"TỔNG|"
    r"VIỆN|CHI CỤC|VỤ|THỐNG|BÍ|CHỈ HUY)\s)[{U}][{U}\s.,/-]{0,90}?)"
    r"(?:\s+|\s?:\s+)(?:\([Đđ]ã [Kk][ýí]\)(?:\s+|\s?:\s+))?"
    rf"(?P<name>{PERSON_STYLES}(?:[YH]\s)?(?:[{{U}}][{{L}}]+\s?){{2,5}})"
)
_ANNEX = Pattern(r"(?i:phụ lục|phụ biểu|biểu số|danh mục)\b|BẢNG\b|BIỂU\b")


def _is_caps(words: str) -> bool:
    letters = [c for c in words if c.isalpha()]
    return bool(letters) and sum(c.isupper() for c in letters) >= 0.8 * len(letters)


def mark_zones(paragraphs: Sequence[Paragraph], text: str) -> list[Paragraph]:
    """``paragraphs`` with header, recipients and signature told from the body; other zones are kept."""
    words = [text[p.start : p.end] for p in paragraphs]
    zones: list[Zone] = [p.zone for p in paragraphs]
    body_from = _mark_header(words, zones)
    index = body_from
    while index < len(words):
        if zones[index] == "body":
            if _RECIPIENTS.match(words[index]):
                index = _mark_recipients(words, zones, index)
                continue
            if _begins_signature(words, zones, index):
                index = _mark_signature(words, zones, index)
                continue
        index += 1
    return [p if p.zone == z else replace(p, zone=z) for p, z in zip(paragraphs, zones, strict=True)]


def _mark_header(words: list[str], zones: list[Zone]) -> int:
    """Mark the letterhead, the title and what it is about; returns the first index after them."""
    top = min(_LETTERHEAD, len(words))
    # Below its grounds a decision has its type once more, before what it decides.
    grounds = next((i for i in range(top) if _GROUNDS.match(words[i])), top)
    title = next(
        (i for i in range(grounds) if zones[i] == "body" and _TITLE.match(words[i]) and _is_title(words[i])), None
    )
    if title is None:
        title = _small_title(words, grounds)
    letter = next((i for i in range(top) if _KINH_GUI.match(words[i])), None)
    if letter is not None and (title is None or letter < title):
        for i in range(letter):
            _to(zones, i, "header")
        return _mark_addressees(words, zones, letter)
    if title is None:
        marked = [i for i in range(min(12, top)) if _NUMBER_LINE.match(words[i])]
        for i in range(marked[-1] + 1 if marked else 0):
            _to(zones, i, "header")
        return marked[-1] + 1 if marked else 0
    end = title + 1
    below = words[end + 1] if end + 1 < len(words) else ""
    if (
        end < len(words)
        and len(words[title]) < 40
        and (_names_subject(words[end]) or _begins_subject(words[end], below))
    ):
        end += 1
    while end < len(words) and end < title + 6 and _continues_title(words[end]):
        end += 1
    for i in range(end):
        _to(zones, i, "header")
    if end < len(words) and _KINH_GUI.match(words[end]):
        return _mark_addressees(words, zones, end)
    if _TELEGRAPHS.search(words[end - 1]):
        return _mark_telegraphed(words, zones, end)
    if end < len(words) and (sent := _TELEGRAPHED.match(words[end])):
        listed = words[end][sent.end() :]
        if listed[:1] in "-–+•" or _ADDRESSEES.fullmatch(listed.rstrip(" ;")):
            return _mark_addressees(words, zones, end, _TO_MANY)
    if end < len(words) and len(words[end]) < _LONGEST_SENDER and _TELEGRAPHS.search(words[end]):
        _to(zones, end, "header")
        return _mark_telegraphed(words, zones, end + 1)
    return end


def _small_title(words: list[str], end: int) -> int | None:
    """The type alone on its line in small letters, below a letterhead: "Chỉ thị"."""
    numbered = next((i for i in range(end) if _NUMBER_LINE.match(words[i])), end)
    for i in range(numbered + 1, min(end, numbered + 10)):
        word = words[i].strip(" *:")
        if word[:1].isupper() and word[1:].islower() and _TITLE.fullmatch(word.upper()):
            return i
    return None


def _is_title(words: str) -> bool:
    head = _TITLE.match(words)
    return bool(head) and len(words) < 400 and (_is_caps(words) or _is_caps(head[0]) if head else False)


def _names_subject(words: str) -> bool:
    """The line right below a bare title ("KẾ HOẠCH") says what it is about, unless it is a sentence or a heading."""
    return (
        len(words) < 300
        and not re.search(r"[.;:,]\s*$", words)
        and not _NUMBERED.match(words)
        and not _KINH_GUI.match(words)
        and not re.match(r"(?i)(?:căn cứ|ngày|theo|để|nhằm|xét)\b", words)
    )


def _begins_subject(words: str, below: str) -> bool:
    """The same where it goes on in small letters below: "Kết quả năm 2011; | mục tiêu, nhiệm vụ năm 2012"."""
    parted = words.rstrip().endswith((";", ",")) and below[:1].islower() and len(below) < 200
    return parted and _names_subject(words.rstrip(" ;,"))


def _continues_title(words: str) -> bool:
    """What the document is about, below its type: capitals, or a phrase without a full stop."""
    if _NUMBERED.match(words) or _KINH_GUI.match(words):
        return False
    if re.match(r"(?i)(?:căn cứ|thực hiện|ngày|theo|để|nhằm|trong|xét)\b", words):
        return False
    if _is_caps(words) or not any(c.isalpha() for c in words):
        return True
    return len(words) < 400 and not re.search(r"[.;:,]\s*$", words) and bool(_SUBJECT.match(words))


def _mark_telegraphed(words: list[str], zones: list[Zone], at: int) -> int:
    """Those whom a telegram is sent to: the lines of a list, or one line that names them."""
    if at < len(words) and len(words[at]) < _TO_MANY and _ADDRESSEES.fullmatch(words[at]):
        _to(zones, at, "recipients")
        at += 1
    return _mark_listed(words, zones, at, _TO_MANY)


def _mark_addressees(words: list[str], zones: list[Zone], at: int, longest: int = _TO_EACH) -> int:
    _to(zones, at, "recipients")
    return _mark_listed(words, zones, at + 1, longest)


def _mark_listed(words: list[str], zones: list[Zone], at: int, longest: int) -> int:
    """The lines of a list from ``at`` on are those whom a paper is sent to: none of ``longest`` characters, but one
    that goes on to the next may name many."""
    index = at
    while (
        index < len(words)
        and re.match(r"[-–+•*]", words[index])
        and len(words[index]) < (_TO_MANY if _NAMES_MANY.fullmatch(words[index]) else longest)
    ):
        _to(zones, index, "recipients")
        index += 1
    return index


def _mark_recipients(words: list[str], zones: list[Zone], at: int) -> int:
    """The list under "Nơi nhận:", up to the signature, a heading or the annex."""
    _to(zones, at, "recipients")
    index, ended = at + 1, False
    while index < len(words) and zones[index] == "body" and index < at + 60:
        line = words[index]
        if _begins_signature(words, zones, index) or _ANNEX.match(line) or ended:
            break
        if not re.match(r"[-–+•*]", line) and (len(line) > 160 or _NAME.match(line) or _is_caps(line)):
            break
        ended = bool(_FILED.search(line))
        _to(zones, index, "recipients")
        index += 1
    return index


def _begins_signature(words: list[str], zones: list[Zone], at: int) -> bool:
    line = words[at].strip()
    if len(line) > 160:
        return False
    if _AUTHORITY.match(line) and _is_caps(line):
        return True
    if line[:1].isupper() and SIGNED_IN_A_LINE.fullmatch(line):
        return True
    if _names_office(line) and _is_caps(line):
        after = words[at + 1 : at + 5]
        ended = at > 0 and (words[at - 1].rstrip().endswith("./.") or zones[at - 1] in ("recipients", "signature"))
        return ended or any(_NAME.match(w.strip()) or _SIGNED.match(w) for w in after)
    return bool(_SIGNED.match(line))


def _names_office(line: str) -> bool:
    speck = _SPECK.match(line)
    return bool(_OFFICE.match(line) or (speck and _OFFICE.match(line, speck.end())))


def _mark_signature(words: list[str], zones: list[Zone], at: int) -> int:
    """Authority, office, name and stamps."""
    index = at
    while index < len(words) and index < at + 12 and zones[index] == "body":
        line = words[index].strip()
        if SIGNED_IN_A_LINE.fullmatch(line):
            _to(zones, index, "signature")
            return index + 1
        known = _AUTHORITY.match(line) or _names_office(line) or _NAME.match(line) or _SIGNED.match(line)
        if (
            _ANNEX.match(line)
            or _RECIPIENTS.match(line)
            or _TITLE.match(line)
            or not (known or (_is_caps(line) and len(line) < 80))
        ):
            break
        _to(zones, index, "signature")
        index += 1
        if _NAME.match(line) and not _is_caps(line):
            break
    index = max(index, at + 1)
    return _mark_rest_of_list(words, zones, at, index)


def _mark_rest_of_list(words: list[str], zones: list[Zone], at: int, index: int) -> int:
    """What of the recipients stands from ``index`` on: set in two columns, the signature from ``at`` on may stand
    between "Nơi nhận:" and its list or within the list. The signer's name may then follow it."""
    if not at or zones[at - 1] != "recipients" or not _OPEN_LIST.search(words[at - 1]):
        return index
    end = index
    while end < len(words) and zones[end] == "body" and _RECIPIENT_LINE.match(words[end]):
        _to(zones, end, "recipients")
        end += 1
        if _FILED.search(words[end - 1]):
            break
    if end > index and end < len(words) and _NAME.match(words[end].strip()) and not _is_caps(words[end]):
        _to(zones, end, "signature")
        end += 1
    return end


def _to(zones: list[Zone], index: int, zone: Zone) -> None:
    if zones[index] == "body":
        zones[index] = zone
