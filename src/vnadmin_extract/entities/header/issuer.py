"""The issuing body and its province: printed in the letterhead, or derived from the number, signature and words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from ...document import Paragraph, StructuredText
from ...letters import compile_vi
from ...linking.bodies import DEPARTMENTS, MINISTRIES
from ...linking.fold import fold
from ...linking.places import CITIES, province_named, province_pattern
from ...linking.registry import CENTRAL, PARTY, PROVINCIAL
from .words import OFFICE_WORDS, TITLE, is_caps

_NOT_BODY = re.compile(
    r"(?i)cộng\s*h[oò][aà]|chủ\s*nghĩa\s*vi[ệe]t|độc\s*lập|^\W*số\b|đảng cộng sản việt nam|v/v|về việc|^\W*$|tháng|"
    r"^\W*\d|^\W*đoàn (?:tncs|thanh niên cộng sản) hồ chí minh\W*$"
)
_SPLIT = re.compile(r"\s+(?=CỘNG\s*H[OÒ][AÀ]\s*XÃ|Cộng hòa xã hội|ĐẢNG CỘNG SẢN)")
_NATION = re.compile(r"(?i)\s+(?=cộng\s*h[oò][aà]\s*xã|độc\s*lập\b|đảng\s*cộng\s*sản)")


# Who issue together: "BỘ Y TẾ - BỘ TÀI CHÍNH".
_JOINT = re.compile(r"\s*-\s*(?=(?:BỘ|NGÂN HÀNG|TÒA ÁN|VIỆN|ỦY BAN|TỔNG LIÊN|HỘI)\s)")


_PLACED = re.compile(r"\s(?:TỈNH|THÀNH PHỐ|HUYỆN|THỊ XÃ|QUẬN|XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU)\s(?!HỘI|ỦY|ĐOÀN).+$")


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
    if len(several := _JOINT.split(words)) > 1:
        return " - ".join(proper_name(one) for one in several)
    words = re.sub(r"(?i)\bMTTQ\b", "MẶT TRẬN TỔ QUỐC", words)
    words = re.sub(r"(?i)^UBND\b", "ỦY BAN NHÂN DÂN", re.sub(r"(?i)^HĐND\b", "HỘI ĐỒNG NHÂN DÂN", words))
    folded = fold(words).split()
    known = _known_names()
    for length in range(len(folded), 0, -1):
        name = known.get(" ".join(folded[:length]))
        if name:
            tail = " ".join(words.split()[-(len(folded) - length) :]) if length < len(folded) else ""
            return f"{name} {_territory(tail)}".strip()
    joined = "".join(folded)
    for key, name in known.items():
        if key.replace(" ", "") == joined:
            return name
    # Broken off at the end of its line: "NGÂN HÀNG NHÀ NƯỚC" / "VIỆT NAM".
    longer = [name for key, name in known.items() if len(folded) > 2 and key.startswith(" ".join(folded) + " ")]
    if len(longer) == 1:
        return longer[0]
    if not is_caps(words):
        return _territory(words)
    if placed := _PLACED.search(words):
        return f"{proper_name(words[: placed.start()])} {_territory(placed[0].strip())}"
    return _territory(_sentence_case(words))


@cache
def _field_names() -> dict[str, str]:
    """What departments are for, as their names write it, and each part of it: "Tài chính", "Đào tạo"."""
    parts: dict[str, str] = {}
    for body in (*MINISTRIES, *DEPARTMENTS):
        field = body.name.split(" ", 1)[1]
        for part in (field, *re.split(r", | và | - ", field)):
            parts.setdefault(fold(part), part)
    return parts


def _sentence_case(words: str) -> str:
    """ "PHÒNG TÀI CHÍNH - KẾ HOẠCH" → "Phòng Tài chính - Kế hoạch": fields keep their capital."""
    head, _, field = words.partition(" ")
    if head in ("PHÒNG", "SỞ", "BỘ", "BAN", "CỤC", "VỤ", "THANH", "TRUNG") and field:
        pieces = re.split(r"(,\s*|\s+VÀ\s+|\s+-\s+)", field)
        named = [_field_names().get(fold(p), p.capitalize()) if i % 2 == 0 else p.lower() for i, p in enumerate(pieces)]
        words = f"{head.capitalize()} {''.join(named)}"
    else:
        words = words.capitalize()
    return re.sub(r"(?i)\bviệt nam\b", "Việt Nam", words)


def names_body(words: str) -> bool:
    """A line of the letterhead that begins as bodies' names do."""
    return bool(_BODY_WORD.match(words.strip(" _-–—|*")))


def _territory(words: str) -> str:
    if not words:
        return ""
    found = re.match(r"(?i)(tỉnh|thành phố|tp\.?|huyện|thị xã|quận|xã|phường|thị trấn|đặc khu)\s+(.+)$", words)
    if not found:
        province = province_named(words)
        return province or (words.title() if is_caps(words) else words)
    place = province_named(found[2]) or " ".join(w.capitalize() for w in found[2].split())
    unit = found[1].lower()
    return f"{'thành phố' if unit.startswith('tp') else unit} {place}"


_SUFFIX_ISSUERS = {
    "UBND": "Ủy ban nhân dân", "UB": "Ủy ban nhân dân", "HĐND": "Hội đồng nhân dân", "CP": "Chính phủ",
    "TTg": "Thủ tướng Chính phủ", "VPCP": "Văn phòng Chính phủ",
    "VPUBND": "Văn phòng Ủy ban nhân dân", "VP": "Văn phòng", "TU": "Tỉnh ủy",
    "TW": "Ban Chấp hành Trung ương Đảng", "QH": "Quốc hội",
}  # fmt: skip


@cache
def _acronyms() -> dict[str, str]:
    """ "BTC" → "Bộ Tài chính", "SKHĐT" → "Sở Kế hoạch và Đầu tư"; what two bodies would share is left out."""
    out: dict[str, str] = {}
    for body in (*MINISTRIES, *DEPARTMENTS):
        short = "".join(w[0] for w in re.findall(r"\w+", body.name) if w != "và").upper()
        out[short] = "" if short in out else body.name
    return {short: name for short, name in out.items() if name}


def derived_issuer(
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
        if named and not OFFICE_WORDS.search(named[1]):
            territory = _territory(named[1])
    elif "THỦ TƯỚNG" in signed and body is None:
        body = "Thủ tướng Chính phủ"
    if body is None and (named_by := _acronyms().get(last.upper())):
        return named_by, None
    if body is None:
        return None, None
    if body in ("Chính phủ", "Thủ tướng Chính phủ", "Văn phòng Chính phủ", "Quốc hội", "Ban Chấp hành Trung ương Đảng"):
        return body, None
    if body == "Tỉnh ủy":
        return f"Tỉnh ủy {province or ''}".strip(), None
    return f"{body} {territory or 'tỉnh'}".strip(), None


def printed_issuer(same: str, head: Sequence[Paragraph]) -> tuple[str, tuple[int, int]] | None:
    """The last body named in capitals above the number: the issuing one, below the one it belongs to."""
    best: tuple[str, tuple[int, int]] | None = None
    for p in head[:8]:
        words = _SPLIT.split(same[p.start : p.end])[0].strip(" _-–—|")
        if TITLE.match(words) and best is not None:
            break
        if re.match(r"(?i)\W*số\s*:", words):
            if best:
                break
            continue
        if _NOT_BODY.search(words) or not is_caps(words) or len(words) < 4 or not _BODY_WORD.match(words):
            continue
        start = p.start + same[p.start : p.end].find(words)
        name = proper_name(words)
        if name in ("Ủy ban nhân dân", "Hội đồng nhân dân", "Ủy ban Mặt trận Tổ quốc Việt Nam"):
            name = f"{name} {_territory_line(same, head, p)}".strip()
        if name == "Văn phòng" and best is not None:
            name = f"Văn phòng {best[0]}"
        elif best is not None and fold(words) in ("ban thuong truc", "thuong truc"):
            name = f"{'Ban Thường trực' if len(words) > 12 else 'Thường trực'} {best[0]}"
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


_BODY_WORD = re.compile(
    r"(?:BỘ|SỞ|CỤC|CHI CỤC|TỔNG CỤC|ỦY BAN|UBND|HỘI ĐỒNG|HĐND|VĂN PHÒNG|BAN|CÔNG AN|PHÒNG|TRUNG TÂM|VIỆN|TỈNH ỦY|"
    r"THÀNH ỦY|HUYỆN ỦY|ĐẢNG ỦY|CHÍNH PHỦ|THỦ TƯỚNG|NGÂN HÀNG|KHO BẠC|TÒA ÁN|THANH TRA|QUỐC HỘI|"
    r"BẢO HIỂM|KIỂM TOÁN|TỔNG CÔNG TY|TẬP ĐOÀN|HỘI|LIÊN|ĐOÀN|THUẾ|THỐNG KÊ|BỘ CHÍNH TRỊ|VỤ|"
    r"TỈNH ĐOÀN|THÀNH ĐOÀN|HUYỆN ĐOÀN|CHI NHÁNH|HẢI QUAN)(?=\s|$)"
)


PLACELESS = (
    "Ủy ban nhân dân", "Hội đồng nhân dân", "Ủy ban nhân dân tỉnh", "Hội đồng nhân dân tỉnh",
    "Ủy ban nhân dân thành phố", "Hội đồng nhân dân thành phố",
)  # fmt: skip


def placed(name: str, province: str | None) -> str:
    """A council's or committee's name with the province that the document is of."""
    if province is None:
        return name
    bare = re.sub(r" (?:tỉnh|thành phố)$", "", name)
    return f"{bare} {'thành phố' if province in CITIES else 'tỉnh'} {province}"


_CENTRAL_SUFFIX = re.compile(r"(?:^|[-/])(?:CP|TTg|VPCP|TW|QH\d*|UBTVQH\d*)$")
CENTRAL_ISSUER = re.compile(
    r"Chính phủ|Thủ tướng|Văn phòng Chính phủ|Bộ (?!Chỉ huy)|Quốc hội|Ủy ban Thường vụ|Ban Chấp hành Trung ương|"
    r"Ban Bí thư|Kiểm toán|Tổng cục|Ngân hàng Nhà nước Việt Nam"
)


def province_of(
    same: str, text: StructuredText, place: str | None, issuer: str | None, suffix: str | None
) -> str | None:
    """The province of the issuer: named in the letterhead, or the place of issue, or named most in the text."""
    if (issuer and CENTRAL_ISSUER.match(issuer)) or (suffix and _CENTRAL_SUFFIX.search(suffix)):
        return None
    pattern = province_pattern()
    if issuer and (named := re.search(rf"(?i)(?:tỉnh|thành phố)\s+({pattern})(?![^\W\d_])", issuer)):
        return province_named(named[1])
    head = [p for p in text.paragraphs[:12] if p.zone == "header"]
    for p in head:
        named = re.match(
            rf"(?i)\W*(?:\S+\s+){{0,8}}?(?:tỉnh|thành phố|tp\.?)\s+({pattern})(?![^\W\d_])", same[p.start : p.end]
        )
        if named and is_caps(named[0]) and not TITLE.match(same[p.start : p.end]):
            return province_named(named[1])
    if place and (by_place := province_named(place)):
        return by_place
    if not head and text.paragraphs:
        # A title in small letters, as some collections write it: "… trên địa bàn tỉnh sơn la".
        opening = same[text.paragraphs[0].start : text.paragraphs[min(1, len(text.paragraphs) - 1)].end][:500]
        if named := re.search(rf"(?i)(?<![^\W_])(?:tỉnh|thành phố)\s+({pattern})(?![^\W\d_])", opening):
            return province_named(named[1])
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
    r"(?:của\s+)?(?:lãnh đạo|Bộ trưởng|Chủ tịch|Giám đốc|Thứ trưởng|Phó Chủ tịch)?\s*(?P<body>(?i:bộ|sở|"
    r"ủy ban nhân dân (?:tỉnh|thành phố)|UBND (?:tỉnh|thành phố))\s+[^,;.\d]{2,40}?)(?=\s+(?:tại|về|v/v|trong|năm|"
    r"ngày|với)|$)"
)


_OF_THE_PREMIER = re.compile(r"(?i)thông báo\W{1,4}(?:ý kiến\s+)?kết luận của (?:phó )?thủ tướng")
"""What the Prime Minister and his deputies conclude is notified by their Office."""


def issuer_in_words(
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
    if title is not None and _OF_THE_PREMIER.search(same, title.start, title.start + 240):
        return "Văn phòng Chính phủ", None
    speaks = re.search(
        r"(?:Ủy|Uỷ) ban nhân dân ([Tt]ỉnh|[Tt]hành phố) (?:yêu cầu|chỉ thị|giao)|"
        r"UBND ([Tt]ỉnh|[Tt]hành phố) (?:yêu cầu|chỉ thị)",
        same,
    )
    if speaks:
        name = f"Ủy ban nhân dân {(speaks[1] or speaks[2]).lower()}"
        return (placed(name, province) if province else name), None
    return None, None
