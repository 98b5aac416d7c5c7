"""What the letterhead, the title and the signature say of the document (layout: Nghị định 30/2020/NĐ-CP, annex I).

Where the letterhead is missing or blank, the issuer is taken from the number's suffix, the signature and the words
of the text; nothing else is guessed.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from functools import cache

from ...document import Context, Note, Paragraph, StructuredText
from ...letters import compile_vi
from ...linking.fold import fold, same_tone_placement
from ...linking.places import CITIES, province_named, province_pattern
from ...linking.registry import CENTRAL, DEPARTMENTS, MINISTRIES, PARTY, PROVINCIAL
from ...mentions import HeaderFields, SignerField
from ..citations.grammar import TYPES

_DOC_TYPES = (
    "Thông báo", "Chỉ thị", "Báo cáo", "Kế hoạch", "Chương trình hành động", "Chương trình", "Quyết định", "Nghị quyết", "Nghị định", "Thông tư",
    "Công điện", "Tờ trình", "Hướng dẫn", "Quy chế", "Quy định", "Phương án", "Đề án", "Dự án", "Biên bản", "Kết luận", "Thông cáo", "Giấy mời", "Luật", "Pháp lệnh",
)  # fmt: skip
_TITLE = re.compile("(?:" + "|".join(t.upper() for t in _DOC_TYPES) + r")(?=\s|$|[:\"“])")
# After the noise of a stamp on the same line.
_LATE_TITLE = re.compile(r"\s(" + "|".join(t.upper() for t in _DOC_TYPES) + r")\s*$")
_SMALL_TITLE = re.compile("(?:" + "|".join(_DOC_TYPES) + r")\s+(?:kết luận|của|về|thực hiện|tình hình)")
_NUMBER = compile_vi(
    r"(?i:số)\s*:?\s*(?P<n>[^\s/]{0,8}?)\s*(?P<slash>[/-])\s*(?P<rest>(?:(?:19|20)\d\d\s?/\s?)?[{U}][\w&]*(?:\s?[-/&.]\s?[{U}\w][\w&]*)*)"
)
_PARTY_NUMBER = compile_vi(r"(?i:số)\s*:?\s*(?P<n>\d{1,6})\s?-\s?(?P<rest>[{U}]{2,4}/[{U}][\w]*)")
_PLACE = compile_vi(
    r"(?P<place>[{U}][^,\d\n]{1,40}?)\s*,\s*(?i:hồi\s+\d{1,2}\s?(?:h|giờ|:)\s?\d{0,2}(?:\s?phút)?,?\s+)?(?i:ngày)(?P<date>[^\n]{0,60})"
)
_DATE = re.compile(
    r"\s*/?\s*(?P<d>\d{1,2})\s*(?:(?i:tháng)|/)\s*(?P<m>\d{1,2})\s*(?:(?i:năm)|/)\s*(?P<y>(?:19|20)\d\d)"
)
_NOT_BODY = re.compile(
    r"(?i)cộng\s*h[oò][aà]|chủ\s*nghĩa\s*vi[ệe]t|độc\s*lập|^\W*số\b|đảng cộng sản việt nam|v/v|về việc|^\W*$|tháng|^\W*\d"
)
_SPLIT = re.compile(r"\s+(?=CỘNG\s*H[OÒ][AÀ]\s*XÃ|Cộng hòa xã hội|ĐẢNG CỘNG SẢN)")
_NATION = re.compile(r"(?i)\s+(?=cộng\s*h[oò][aà]\s*xã|độc\s*lập\b|đảng\s*cộng\s*sản)")
_NAME = compile_vi(
    r"(?:(?:ThS|TS|PGS|GS|BS|KS|Thượng tá|Đại tá|Thiếu tướng|Trung tướng)\.?\s*)*(?P<name>(?:[{U}][^\W\d_]*\s+){1,5}[{U}][^\W\d_]*)\s*$"
)
_AUTHORITY = re.compile(r"\b(TM|KT|TL|TUQ|Q|T/M|K/T|T/L)(?:(?<=/[MTL])\s|\s*[./]\s*)")
_BLANKS = re.compile(r"^[\s.…_]*$")
_PERIOD = re.compile(
    r"(?i)(?:tháng\s+(\d{1,2})(?:\s*/\s*|\s+năm\s+)((?:19|20)\d\d)|quý\s+(IV|I{1,3}|[1-4])(?:\s*/\s*|\s+năm\s+)((?:19|20)\d\d)|ngày\s+(\d{1,2})(?:/|\s+tháng\s+)(\d{1,2})(?:/|\s+năm\s+)((?:19|20)\d\d)|năm\s+((?:19|20)\d\d))"
)
_OCR_DOUBT = "ocr_number_disagreement"


def read_header(text: StructuredText) -> HeaderFields:
    """The document's own fields; None where it does not show them."""
    same = same_tone_placement(text.text)
    head = [p for p in text.paragraphs if p.zone == "header"] or _unmarked_head(same, text)
    notes: list[Note] = []
    doc_type, title = _doc_type(same, text, head)
    number, suffix = _number(same, head, notes)
    place, issued = _place_and_date(same, head, notes)
    signer, office = _signer(same, text)
    printed = _printed_issuer(same, head)
    province = _province(same, text, place, printed[0] if printed else None, suffix)
    issuer, span = printed or _issuer(same, suffix, office, province)
    if issuer is None:
        issuer, span = _issuer_in_words(same, text, title, province)
        province = None if issuer and _CENTRAL_ISSUER.match(issuer) else province
    if doc_type is None and suffix:
        doc_type = TYPES.get(re.split(r"[-/]", suffix)[0]) if re.match(r"[^\W\d_]+[-/]", suffix) else None
    letter = any(
        p.zone == "recipients" and same[p.start : p.end].lower().startswith("kính gửi") for p in text.paragraphs[:40]
    )
    if doc_type is None and (letter or re.search(r"(?m)^\W*V/v\b", same[:1500])):
        doc_type = "Công văn"
    first = text.paragraphs[0] if text.paragraphs else None
    start, end = (
        (title.start, title.end) if title else (first.start, min(first.end, first.start + 160)) if first else (0, 0)
    )
    return HeaderFields(
        start=start,
        end=end,
        doc_type=doc_type or _from_words(same),
        number=number,
        issuer=issuer,
        issuer_span=span,
        issued_on=issued,
        place=place,
        province=province,
        subject=_subject(same, text, title, doc_type),
        signer=signer,
        notes=tuple(notes),
    )


def _unmarked_head(same: str, text: StructuredText) -> list[Paragraph]:
    """The letterhead of a page too badly read to be known as one: the lines down to the first long one."""
    lines: list[Paragraph] = []
    for p in text.paragraphs[:14]:
        if p.end - p.start > 260 or re.match(r"(?i)căn cứ\b", same[p.start : p.end]):
            break
        lines.append(p)
    said = " ".join(same[p.start : p.end] for p in lines)
    return lines if re.search(r"(?i)cộng\s*h[oò][aà]|độc\s*lập|đảng\s*cộng\s*sản", said) else []


def context_of(text: StructuredText, header: HeaderFields) -> Context:
    """What the other extractors need to know of the document."""
    issuer = header.issuer or ""
    return Context(
        issued_on=header.issued_on,
        reference=header.issued_on or _latest_period(text),
        province=header.province,
        issuer=header.issuer,
        issuer_level=_level(issuer, header.province),
        doc_type=header.doc_type,
    )


# ---------------------------------------------------------------- type, number, date


def _doc_type(same: str, text: StructuredText, head: Sequence[Paragraph]) -> tuple[str | None, Paragraph | None]:
    for p in head:
        words = same[p.start : p.end]
        found = _TITLE.match(words)
        if found:
            return found[0].capitalize(), p
    for p in head:
        if found := _LATE_TITLE.search(same[p.start : p.end]):
            return found[1].capitalize(), p
    for p in text.paragraphs[:8]:
        if _SMALL_TITLE.match(same[p.start : p.end]) and p.end - p.start < 300:
            found = re.match("|".join(_DOC_TYPES), same[p.start : p.end])
            return (found[0] if found else None), p
    return None, None


def _from_words(same: str) -> str | None:
    """The type that a document without letterhead gives itself in its first and last words."""
    tail = same[-3500:]
    if re.search(r"(?i)kết luận như sau|(?:xin )?thông báo (?:để )?(?:các|đến)", same[:4000] + tail) and re.search(
        r"(?i)trên đây là (?:nội dung |ý kiến )?kết luận|thông báo", tail
    ):
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


def _number(same: str, head: Sequence[Paragraph], notes: list[Note]) -> tuple[str | None, str | None]:
    """The number, and its part after the figure ("CT-UBND") even where the figure is blank."""
    for p in head:
        words = same[p.start : p.end]
        found = _PARTY_NUMBER.search(words) or _NUMBER.search(words)
        before = words[: found.start()] if found else ""
        if (
            not found
            or len(before) > 60
            or _TITLE.match(before)
            or (re.search(r"(?i)(?:quyết|định|lệnh|báo|hoạch|văn|điện)\s*$", before) and not _own_line(words, found))
        ):
            continue
        rest = re.sub(r"\s+", "", found["rest"])
        slash = "-" if found.re is _PARTY_NUMBER else found["slash"]
        figure = found["n"].strip(" .…_:-")
        if not figure:
            return None, rest
        if any(n.code == _OCR_DOUBT for n in p.notes) or not re.fullmatch(r"\d{1,6}[a-zA-Z]?", figure):
            notes.append(Note("number_not_readable", f"the number reads {figure!r} and is not sure"))
            return None, rest
        return f"{figure}{slash}{rest}", rest
    return None, None


def _own_line(words: str, found: re.Match[str]) -> bool:
    """ "Luật số: 31/2024/QH15", "Nghị quyết số: …" alone on a line of the letterhead."""
    return found.start() <= 14 and not words[found.end() :].strip(" ;.")


def _place_and_date(same: str, head: Sequence[Paragraph], notes: list[Note]) -> tuple[str | None, date | None]:
    for index, p in enumerate(head):
        words = same[p.start : p.end]
        after = head[index + 1] if index + 1 < len(head) else None
        if after is not None and re.search(r"(?i),\s*ngày\s*$", words):
            words = f"{words.rstrip()} {same[after.start : after.end]}"
        found = _PLACE.search(words)
        if not found:
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
        day = _DATE.match(found["date"])
        if not day:
            return (place or None), None
        if any(n.code == _OCR_DOUBT for n in p.notes):
            notes.append(Note("date_not_readable", "the day of issue is not read alike by two readers"))
            return place, None
        try:
            return place, date(int(day["y"]), int(day["m"]), int(day["d"]))
        except ValueError:
            notes.append(Note("impossible_date", f"no such day: {day[0].strip()}"))
            return place, None
    return None, None


# ---------------------------------------------------------------- signature


_FAMILY_NAME = compile_vi(r"[{U}][{L}]+")
_SIGNING = re.compile(r"(?:TM|T/M|KT|K/T|TL|T/L|TUQ|Q)[./\s]")


def _signature_lines(same: str, text: StructuredText) -> list[tuple[Paragraph, str]]:
    """The signature's lines: its zone with the "T/M …" above it, else the last lines from an office in capitals on."""
    paragraphs = [p for p in text.paragraphs if p.zone == "signature"]
    if paragraphs and paragraphs[0].index and text.paragraphs[paragraphs[0].index - 1].zone == "body":
        above = text.paragraphs[paragraphs[0].index - 1]
        if _SIGNING.match(same, above.start) and above.end - above.start < 70:
            paragraphs.insert(0, above)
    if not paragraphs:
        tail = [p for p in text.paragraphs[-8:] if p.zone == "body"]
        opened = next(
            (
                i
                for i, p in enumerate(tail)
                if p.end - p.start < 70
                and _is_caps(same[p.start : p.end])
                and (_SIGNING.match(same, p.start) or _OFFICE_WORDS.match(same, p.start))
            ),
            len(tail),
        )
        paragraphs = [p for p in tail[opened:] if p.end - p.start < 70]
    after = paragraphs[-1].index + 1 if paragraphs else len(text.paragraphs)
    following = [p for p in text.paragraphs[after : after + 2] if p.zone == "body" and p.end - p.start < 30]
    lines = [(p, " ".join(same[p.start : p.end].split())) for p in (*paragraphs, *following)]
    joined: list[tuple[Paragraph, str]] = []
    for p, words in lines:
        # A name that the page broke after the family name.
        if joined and _FAMILY_NAME.fullmatch(joined[-1][1]) and _NAME.fullmatch(words) and not _is_caps(words):
            joined[-1] = (joined[-1][0], f"{joined[-1][1]} {words}")
        else:
            joined.append((p, words))
    return joined


def _signer(same: str, text: StructuredText) -> tuple[SignerField | None, list[str]]:
    """The last signature that has a name, and the lines of offices above it."""
    lines = _signature_lines(same, text)
    offices: list[str] = []
    name: str | None = None
    for index, (_, words) in enumerate(lines):
        found = _NAME.fullmatch(words)
        if found and not _is_caps(words):
            name = found["name"]
            break
        if _is_caps(words) and (found is None or _office_like(words) or index == 0):
            offices.append(words)
        elif found and _is_caps(words) and offices:
            name = " ".join(w.capitalize() for w in found["name"].split())
            break
    if name is None:
        return None, offices
    joined = " ".join(offices)
    authority = _AUTHORITY.search(joined)
    code = authority[1].replace("/", "") + "." if authority else None
    title = _title_of(offices)
    allowed = ("TM.", "KT.", "TL.", "TUQ.", "Q.")
    return SignerField(name=name, title=title, authority=code if code in allowed else None), offices  # type: ignore[arg-type]


_OFFICE_WORDS = re.compile(
    r"(?:PHÓ\s+)?(?:CHỦ TỊCH|THỦ TƯỚNG|BỘ TRƯỞNG|THỨ TRƯỞNG|CHÁNH VĂN PHÒNG|CHỦ NHIỆM|TỔNG GIÁM ĐỐC|GIÁM ĐỐC|TỔNG CỤC TRƯỞNG|CHI CỤC TRƯỞNG|CỤC TRƯỞNG|TRƯỞNG BAN|TRƯỞNG PHÒNG|TRƯỞNG ĐOÀN|BÍ THƯ|VỤ TRƯỞNG|"
    r"VIỆN TRƯỞNG|CHÁNH ÁN|CHÁNH THANH TRA|THỐNG ĐỐC|CHỈ HUY TRƯỞNG|TỔNG THANH TRA|TỔNG BÍ THƯ)(?:\s+THƯỜNG TRỰC)?"
)


def _office_like(words: str) -> bool:
    return bool(
        _OFFICE_WORDS.search(words) or _AUTHORITY.match(words) or re.search("ỦY BAN|HỘI ĐỒNG|CHÍNH PHỦ|BAN ", words)
    )


def _title_of(offices: Sequence[str]) -> str | None:
    """The signer's own office: the last one named."""
    found = [m[0] for line in offices for m in _OFFICE_WORDS.finditer(_AUTHORITY.sub(" ", line))]
    if not found:
        return None
    return _OFFICE_CAPITAL.sub(lambda m: m[0][0].upper() + m[0][1:], found[-1].capitalize())


# An office's own name is written with a capital after "Phó": "Phó Chủ nhiệm", "Phó Chánh Văn phòng".
_OFFICE_CAPITAL = re.compile(
    r"(?<=phó )\w+|(?<=Phó )(?!tổng )\w+|(?<=Phó )tổng\b|văn phòng|thường trực|(?<=Tổng )(?:giám|bí|thanh)|(?<=tổng )giám|(?<=Chánh )thanh tra"
)


# ---------------------------------------------------------------- issuer


@cache
def _known_names() -> dict[str, str]:
    names = [b.name for b in (*MINISTRIES, *DEPARTMENTS)] + [
        *CENTRAL,
        *PARTY,
        *PROVINCIAL,
        "Huyện ủy",
        "Thành ủy",
        "Đảng ủy",
        "Ban Chấp hành Đảng bộ",
    ]
    return {fold(n): n for n in names}


def proper_name(caps: str) -> str:
    """A body's name in capitals as the standard writes it: "SỞ Y TẾ TỈNH LÀO CAI" → "Sở Y tế tỉnh Lào Cai"."""
    words = " ".join(caps.split())
    words = re.sub(r"(?i)^UBND\b", "ỦY BAN NHÂN DÂN", re.sub(r"(?i)^HĐND\b", "HỘI ĐỒNG NHÂN DÂN", words))
    folded = fold(words).split()
    known = _known_names()
    for length in range(len(folded), 0, -1):
        name = known.get(" ".join(folded[:length]))
        if name:
            rest = words.replace(" - ", " ").replace(",", "").split()
            tail = " ".join(words.split()[-(len(folded) - length) :]) if length < len(folded) else ""
            del rest
            return f"{name} {_territory(tail)}".strip()
    joined = "".join(folded)
    for key, name in known.items():
        if key.replace(" ", "") == joined:
            return name
    return _territory(words.capitalize() if _is_caps(words) else words)


def _territory(words: str) -> str:
    if not words:
        return ""
    found = re.match(r"(?i)(tỉnh|thành phố|tp\.?|huyện|thị xã|quận|xã|phường|thị trấn|đặc khu)\s+(.+)$", words)
    if not found:
        province = province_named(words)
        return province or (words.title() if _is_caps(words) else words)
    place = province_named(found[2]) or " ".join(w.capitalize() for w in found[2].split())
    unit = found[1].lower()
    return f"{'thành phố' if unit.startswith('tp') else unit} {place}"


_SUFFIX_ISSUERS = {
    "UBND": "Ủy ban nhân dân", "UB": "Ủy ban nhân dân", "HĐND": "Hội đồng nhân dân", "CP": "Chính phủ", "TTg": "Thủ tướng Chính phủ", "VPCP": "Văn phòng Chính phủ",
    "VPUBND": "Văn phòng Ủy ban nhân dân", "VP": "Văn phòng", "TU": "Tỉnh ủy", "TW": "Ban Chấp hành Trung ương Đảng", "QH": "Quốc hội",
}  # fmt: skip


def _issuer(
    same: str, suffix: str | None, offices: Sequence[str], province: str | None
) -> tuple[str | None, tuple[int, int] | None]:
    """From the number's suffix and the signature, where no letterhead names it."""
    territory = ""
    if province:
        territory = f"{'thành phố' if province in CITIES else 'tỉnh'} {province}"
    signed = " ".join(offices)
    last = re.split(r"[-/]", suffix)[-1] if suffix else ""
    first = re.split(r"[-/]", suffix)[0] if suffix else ""
    body = _SUFFIX_ISSUERS.get(last) or _SUFFIX_ISSUERS.get(first)
    if "CHÁNH VĂN PHÒNG" in signed and (last.startswith("VP") or not suffix):
        body = (
            "Văn phòng Ủy ban nhân dân"
            if province or "UBND" in same[-4000:]
            else "Văn phòng Chính phủ"
            if last == "VPCP"
            else body
        )
    elif re.search(r"ỦY BAN NHÂN DÂN|UBND", signed) or (
        body is None and "CHỦ TỊCH" in signed and re.search(r"UBND|Ủy ban nhân dân", same[:3000])
    ):
        named = re.search(r"(?:ỦY BAN NHÂN DÂN|UBND)\s+((?:TỈNH|THÀNH PHỐ|HUYỆN|XÃ|PHƯỜNG|THỊ XÃ|QUẬN)\s+.+)$", signed)
        body = "Ủy ban nhân dân"
        if named and not _OFFICE_WORDS.search(named[1]):
            territory = _territory(named[1])
    elif "THỦ TƯỚNG" in signed and body is None:
        body = "Thủ tướng Chính phủ"
    if body is None:
        return None, None
    if body in ("Chính phủ", "Thủ tướng Chính phủ", "Văn phòng Chính phủ", "Quốc hội", "Ban Chấp hành Trung ương Đảng"):
        return body, None
    if body == "Tỉnh ủy":
        return f"Tỉnh ủy {province or ''}".strip(), None
    return f"{body} {territory or 'tỉnh'}".strip(), None


def _printed_issuer(same: str, head: Sequence[Paragraph]) -> tuple[str, tuple[int, int]] | None:
    """The last body named in capitals above the number: the issuing one, below the one it belongs to."""
    best: tuple[str, tuple[int, int]] | None = None
    for p in head[:8]:
        words = _SPLIT.split(same[p.start : p.end])[0].strip(" _-–—|")
        if _TITLE.match(words) and best is not None:
            break
        if re.match(r"(?i)\W*số\s*:", words):
            if best:
                break
            continue
        if _NOT_BODY.search(words) or not _is_caps(words) or len(words) < 4 or not _BODY_WORD.match(words):
            continue
        start = p.start + same[p.start : p.end].find(words)
        name = proper_name(words)
        if name in ("Ủy ban nhân dân", "Hội đồng nhân dân"):
            name = f"{name} {_territory_line(same, head, p)}".strip()
        if name == "Văn phòng" and best is not None:
            name = f"Văn phòng {best[0]}"
        elif name == "Ban Chấp hành Trung ương":
            name = "Ban Chấp hành Trung ương Đảng"
        elif best is not None and best[0] == "Ban chỉ đạo":
            name = f"Ban Chỉ đạo {name[0].lower()}{name[1:]}"
        best = (name, (start, start + len(words)))
    return best


def _territory_line(same: str, head: Sequence[Paragraph], above: Paragraph) -> str:
    """ "TỈNH BÌNH THUẬN" on the line below the body's name."""
    for p in head:
        if above.index < p.index <= above.index + 2:
            words = _NATION.split(same[p.start : p.end])[0].strip()
            if (
                re.match(r"(?:TỈNH|THÀNH PHỐ|HUYỆN|THỊ XÃ|QUẬN|XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU)\s", words)
                and len(words) < 60
            ):
                return _territory(words)
    return ""


# The issuer's name again, below the title of a decision, resolution or telegram.
_ISSUER_LINE = re.compile(
    r"(?:(?:CHỦ TỊCH|GIÁM ĐỐC|BỘ TRƯỞNG|CỤC TRƯỞNG)\s+)?(?:ỦY BAN|HỘI ĐỒNG|UBND|HĐND|BỘ |SỞ |CỤC |CHÍNH PHỦ|THỦ TƯỚNG)|(?:BỘ TRƯỞNG|GIÁM ĐỐC|CHỦ TỊCH)\b|.{0,40}điện:"
)
_BODY_WORD = re.compile(
    r"(?:BỘ|SỞ|CỤC|CHI CỤC|TỔNG CỤC|ỦY BAN|UBND|HỘI ĐỒNG|HĐND|VĂN PHÒNG|BAN|CÔNG AN|PHÒNG|TRUNG TÂM|VIỆN|TỈNH ỦY|THÀNH ỦY|HUYỆN ỦY|ĐẢNG ỦY|CHÍNH PHỦ|THỦ TƯỚNG|NGÂN HÀNG|KHO BẠC|TÒA ÁN|THANH TRA|QUỐC HỘI|"
    r"BẢO HIỂM|KIỂM TOÁN|TỔNG CÔNG TY|TẬP ĐOÀN|HỘI|LIÊN|ĐOÀN|THUẾ|THỐNG KÊ|BỘ CHÍNH TRỊ|VỤ)(?=\s|$)"
)


_CENTRAL_SUFFIX = re.compile(r"(?:^|[-/])(?:CP|TTg|VPCP|TW|QH\d*|UBTVQH\d*)$")
_CENTRAL_ISSUER = re.compile(
    r"Chính phủ|Thủ tướng|Văn phòng Chính phủ|Bộ (?!Chỉ huy)|Quốc hội|Ủy ban Thường vụ|Ban Chấp hành Trung ương|Ban Bí thư|Kiểm toán|Tổng cục|Ngân hàng Nhà nước Việt Nam"
)


def _province(same: str, text: StructuredText, place: str | None, issuer: str | None, suffix: str | None) -> str | None:
    """The province of the issuer: named in the letterhead, or the place of issue, or named most in the text."""
    if (issuer and _CENTRAL_ISSUER.match(issuer)) or (suffix and _CENTRAL_SUFFIX.search(suffix)):
        return None
    pattern = province_pattern()
    if issuer and (named := re.search(rf"(?i)(?:tỉnh|thành phố)\s+({pattern})(?![^\W\d_])", issuer)):
        return province_named(named[1])
    head = [p for p in text.paragraphs[:12] if p.zone == "header"]
    for p in head:
        named = re.match(
            rf"(?i)\W*(?:\S+\s+){{0,8}}?(?:tỉnh|thành phố|tp\.?)\s+({pattern})(?![^\W\d_])", same[p.start : p.end]
        )
        if named and _is_caps(named[0]) and not _TITLE.match(same[p.start : p.end]):
            return province_named(named[1])
    if place and (by_place := province_named(place)):
        return by_place
    counts: dict[str, int] = {}
    for found in re.finditer(
        r"(?:tỉnh|[Tt]hành phố|TP\.?|UBND tỉnh|[Tt]ỉnh ủy)\s+(" + province_pattern() + r")(?![^\W\d_])", same
    ):
        name = province_named(found[1])
        if name:
            counts[name] = counts.get(name, 0) + 1
    if not counts:
        return None
    ranked = sorted(counts.items(), key=lambda item: -item[1])
    return ranked[0][0] if len(ranked) == 1 or ranked[0][1] >= 2 * ranked[1][1] else None


_TITLE_BODY = compile_vi(
    r"(?:của\s+)?(?:lãnh đạo|Bộ trưởng|Chủ tịch|Giám đốc|Thứ trưởng|Phó Chủ tịch)?\s*(?P<body>(?i:bộ|sở|ủy ban nhân dân (?:tỉnh|thành phố)|UBND (?:tỉnh|thành phố))\s+[^,;.\d]{2,40}?)(?=\s+(?:tại|về|v/v|trong|năm|ngày|với)|$)"
)


def _issuer_in_words(
    same: str, text: StructuredText, title: Paragraph | None, province: str | None
) -> tuple[str | None, tuple[int, int] | None]:
    """A text without letterhead, number and signature: the body that its title names, or that speaks in it."""
    if title is not None:
        at = re.search(r"của\s+", same[title.start : title.end])
        found = _TITLE_BODY.match(same, title.start + at.start()) if at else None
        if found:
            name = proper_name(found["body"])
            if fold(name) in _known_names() or name.startswith("Ủy ban nhân dân"):
                return name[0].upper() + name[1:], found.span("body")
    speaks = len(
        re.findall(r"(?:Ủy|Uỷ) ban nhân dân tỉnh (?:yêu cầu|chỉ thị|giao)|UBND tỉnh (?:yêu cầu|chỉ thị)", same)
    )
    if speaks:
        return f"Ủy ban nhân dân tỉnh {province or ''}".strip(), None
    return None, None


# ---------------------------------------------------------------- subject, reference


def _subject(same: str, text: StructuredText, title: Paragraph | None, doc_type: str | None) -> str | None:
    if title is not None and title.zone == "header":
        found = _TITLE.match(same[title.start : title.end])
        parts = [text.text[title.start + (found.end() if found else 0) : title.end].strip(" :-_")]
        for p in text.paragraphs[title.index + 1 : title.index + 6]:
            if p.zone != "header" or _ISSUER_LINE.match(same[p.start : p.end]):
                break
            parts.append(text.text[p.start : p.end].strip(" -_*"))
        subject = " ".join(x for x in parts if any(c.isalnum() for c in x))
        return subject or None
    found = re.search(r"(?m)^\W*V/v:?\s+(.+)$", text.text[:3000])
    return found[1].strip() if found and doc_type in (None, "Công văn") else None


def _latest_period(text: StructuredText) -> date | None:
    """The end of the latest time that the opening words speak of."""
    last: date | None = None
    for found in _PERIOD.finditer(text.text[:2500]):
        month, month_year, quarter, quarter_year, day, day_month, day_year, year = found.groups()
        try:
            if month:
                value = date(int(month_year), int(month), 28)
            elif quarter:
                value = date(
                    int(quarter_year),
                    3 * {"I": 1, "II": 2, "III": 3, "IV": 4}.get(quarter, int(quarter) if quarter.isdigit() else 1),
                    28,
                )
            elif day:
                value = date(int(day_year), int(day_month), int(day))
            else:
                value = date(int(year), 1, 1)
        except ValueError:
            continue
        if last is None or (value > last and value.year <= last.year + 1):
            last = value
    return last


def _level(issuer: str, province: str | None) -> str | None:
    folded = fold(issuer)
    if not folded:
        return "province" if province else None
    if folded.startswith(("tinh uy", "thanh uy", "huyen uy", "ban chap hanh", "dang uy", "bo chinh tri", "ban bi thu")):
        return "party"
    if re.search(r"\b(?:huyen|quan|thi xa)\b", folded):
        return "district"
    if re.search(r"\b(?:xa|phuong|thi tran|dac khu)\b", folded) and not folded.startswith(("bo ", "so ")):
        return "commune"
    if province:
        return "province"
    return "central"


def _is_caps(words: str) -> bool:
    letters = [c for c in words if c.isalpha()]
    return len(letters) > 1 and sum(c.isupper() for c in letters) >= 0.85 * len(letters)
