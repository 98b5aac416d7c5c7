"""The issuing body and its province: printed in the letterhead, or derived from the number, signature and words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import cache

from ...document import Paragraph, StructuredText
from ...letters import compile_vi
from ...linking.bodies import DEPARTMENTS, MINISTRIES
from ...linking.fold import fold
from ...linking.places import CITIES, province_named, province_pattern
from ...linking.units import home_of
from ...patterns import Pattern
from .body_name import BODY_WORD, known_names, proper_name, territory
from .words import OFFICE_WORDS, TITLE, is_caps

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
    place_name = ""
    if province:
        place_name = f"{'thành phố' if province in CITIES else 'tỉnh'} {province}"
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
            place_name = territory(named[1])
    elif "THỦ TƯỚNG" in signed and "TRƯỞNG BAN" not in signed and body is None:
        body = "Thủ tướng Chính phủ"
    if body is None and (named_by := _acronyms().get(last.upper())):
        return named_by, None
    if body is None:
        return None, None
    if body in ("Chính phủ", "Thủ tướng Chính phủ", "Văn phòng Chính phủ", "Quốc hội", "Ban Chấp hành Trung ương Đảng"):
        return body, None
    if body == "Tỉnh ủy":
        return f"Tỉnh ủy {province or ''}".strip(), None
    return f"{body} {place_name or _own_unit(same)}".strip(), None


_COUNCIL_OF = Pattern(
    r"(?:UBND|HĐND|Ủy ban nhân dân|Hội đồng nhân dân) ((?i:tỉnh|thành phố|huyện|thị xã|quận|xã|phường|đặc khu))"
    r"(?! [A-ZĐ])(?![^\W_])(?!,| và (?:các )?(?:huyện|xã|phường|thành))"
)


def _own_unit(same: str) -> str:
    """The unit whose councils the text speaks of most without a name: the issuer's own."""
    told = Counter(found[1].lower() for found in _COUNCIL_OF.finditer(same))
    return max(told, key=lambda unit: told[unit]) if told else "tỉnh"


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


_TERRITORY = r"(?:tỉnh|thành phố|tỉnh ủy|thành ủy|tỉnh đoàn|thành đoàn)"
_CENTRAL_SUFFIX = Pattern(r"(?:^|[-/])(?:CP|TTg|VPCP|TW|QH\d*|UBTVQH\d*)$")
CENTRAL_ISSUER = Pattern(
    r"Chính phủ|Thủ tướng|Văn phòng Chính phủ|Bộ (?!Chỉ huy)|Quốc hội|Ủy ban Thường vụ|Ban Chấp hành Trung ương|"
    r"Ban Bí thư|Kiểm toán|Tổng cục|Ngân hàng Nhà nước Việt Nam$|(?:Ban|Ủy ban) .*Trung ương$"
)


_UNIT = Pattern(
    r"(?i)(?<![^\W_])(?P<kind>huyện|quận|thị xã|thành phố|tp\.?|(?:huyện|quận|thị|thành) ủy)\s+"
    r"(?P<name>[^,;:()\d]{2,30})$"
)
_SEAT = {"huyện ủy": "huyện", "quận ủy": "quận", "thị ủy": "thị xã", "thành ủy": "thành phố"}


def _home_of_unit(issuer: str | None, head: Sequence[str]) -> str | None:
    """The province of the district that issues, or that a body of the letterhead is of, where only one has such."""
    bodies = [line.strip() for line in head if is_caps(line) and BODY_WORD.match(line.strip())]
    for words in (issuer or "", *bodies):
        if found := _UNIT.search(words):
            kind = found["kind"].lower()
            return home_of(_SEAT.get(kind, kind), found["name"])
    return None


def province_of(
    same: str, text: StructuredText, place: str | None, issuer: str | None, suffix: str | None
) -> str | None:
    """The province of the issuer: named in the letterhead, or the place of issue, or named most in the text."""
    if (issuer and CENTRAL_ISSUER.match(issuer)) or (suffix and _CENTRAL_SUFFIX.search(suffix)):
        return None
    pattern = province_pattern()
    if issuer and (named := re.search(rf"(?i){_TERRITORY}\s+({pattern})(?![^\W\d_])", issuer)):
        return province_named(named[1])
    head = [p for p in text.paragraphs[:12] if p.zone == "header"]
    for p in head:
        named = re.match(
            rf"(?i)\W*(?:\S+\s+){{0,8}}?(?:tỉnh(?:\s+ủy)?|thành\s+ủy|thành phố|tp\.?)\s+({pattern})(?![^\W\d_])",
            same[p.start : p.end],
        )
        if named and is_caps(named[0]) and not TITLE.match(same[p.start : p.end]):
            return province_named(named[1])
    if place and (by_place := province_named(place)):
        return by_place
    if home := _home_of_unit(issuer, [same[p.start : p.end] for p in head]):
        return home
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
    r"(?:của\s+)?(?:lãnh đạo|Bộ trưởng|Chủ tịch|Giám đốc|Thứ trưởng|"
    r"Phó Chủ tịch)?\s*(?P<body>(?i:thủ tướng chính phủ|chính phủ|quốc hội|văn phòng chính phủ)|"
    r"(?i:UBND|ủy ban nhân dân) (?:tỉnh|thành phố)(?=\s+(?:về|v/v))|"
    r"(?i:ban chấp hành đảng bộ|ban thường vụ|bộ chính trị|ban bí thư|ban chấp hành trung ương|tỉnh ủy|thành ủy|"
    r"huyện ủy|(?:hđnd|hội đồng nhân dân) (?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường))(?:\s[^,;.\d()]{2,40}?)??|"
    r"(?i:bộ|sở|cục|tổng cục|"
    r"ủy ban nhân dân (?:tỉnh|thành phố)|UBND (?:tỉnh|thành phố))\s+[^,;.\d]{2,40}?)(?=\s+\(?(?:tại|về|v/v|trong|năm|"
    r"ngày|với|khóa|nhiệm kỳ|lần thứ)|\s*\.?\s*$)",
    re.MULTILINE,
)


_KNOWN_BEGINNINGS = (
    "Ủy ban nhân dân", "Hội đồng nhân dân", "Ban Chấp hành Đảng bộ", "Ban Thường vụ Tỉnh ủy", "Ban Thường vụ Thành ủy",
    "Ban Thường vụ Huyện ủy", "Tỉnh ủy", "Thành ủy", "Huyện ủy", "Bộ Chính trị", "Ban Bí thư",
    "Ban Chấp hành Trung ương",
)  # fmt: skip
_OF_THE_PREMIER = Pattern(r"(?i)thông báo\W{1,4}(?:ý kiến\s+)?kết luận của (?:phó )?thủ tướng")
"""What the Prime Minister and his deputies conclude is notified by their Office."""


_CABINET = Pattern(r"(?i)phiên họp chính phủ|(?<![^\W_])chính phủ (?:đã )?(?:họp|thống nhất|quyết nghị)")
_ATTACHED_TO = compile_vi(
    r"(?m)^\W*(?i:(?:được )?(?:ban hành )?kèm theo) (?i:quyết định|nghị quyết|thông tư|công văn|văn bản|"
    r"kế hoạch)\s[^\n]{0,90}?"
    r"của (?:Chủ tịch |Bộ trưởng |Giám đốc )?(?P<body>(?:UBND|HĐND|Ủy ban nhân dân|Hội đồng nhân dân|Bộ|Sở|"
    r"Thủ tướng Chính phủ|"
    r"Chính phủ)(?=[\s)])[^\n);.]{0,60})\)"
)
"""What a plan or regulation says below its title: "(Ban hành kèm theo Quyết định số … của UBND tỉnh …)"."""
_RESOLVES = Pattern(r"(?im)^\W*quyết\s+nghị\s*:?\s*$")
_DECIDES = Pattern(r"(?im)^\W*quyết\s+định\s*:?\s*$")
_COUNCIL = compile_vi(
    r"(?i)hội đồng nhân dân (?P<tier>tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|"
    r"đặc khu)(?P<name>(?-i:\s[{U}][{L}]+){1,4})?"
)
_CARRIED_OUT_BY = Pattern(
    r"(?:Chánh Văn phòng|Chánh văn phòng)\s+(?:HĐND và |Hội đồng nhân dân và )?(?:Ủy ban nhân dân|"
    r"UBND)\s+(?P<tier>tỉnh|thành phố|"
    r"huyện|quận|thị xã)\b[^\n]{0,400}?(?:chịu trách nhiệm|căn cứ [Qq]uyết định|thi hành)"
)


def _council(same: str, text: StructuredText, province: str | None) -> str | None:
    """The people's council that resolves, or the committee whose office is told to carry the decision out."""
    opening = same[: text.paragraphs[min(len(text.paragraphs), 24) - 1].end] if text.paragraphs else ""
    if _RESOLVES.search(opening):
        named = list(_COUNCIL.finditer(same))
        tiers = Counter(m["tier"].lower() for m in named)
        tier = tiers.most_common(1)[0][0] if tiers else ""
        if tier in ("tỉnh", "thành phố"):
            return placed(f"Hội đồng nhân dân {tier}", province)
        name = next((m["name"] for m in named if m["tier"].lower() == tier and m["name"]), "")
        return f"Hội đồng nhân dân {tier}{name}" if tier else None
    found = _CARRIED_OUT_BY.search(same) if _DECIDES.search(opening) else None
    if found and found["tier"] in ("tỉnh", "thành phố"):
        return placed(f"Ủy ban nhân dân {found['tier']}", province)
    return None


# A province's directive is for its districts; the Prime Minister's is for the provinces.
_ORDERS_DISTRICTS = Pattern(
    r"(?:yêu cầu|giao|chỉ thị)\s[^.;\n]{0,60}?(?:(?:Ủy|Uỷ) ban nhân dân|UBND) các (?:[Qq]uận|[Hh]uyện)"
)


def issuer_in_words(
    same: str, text: StructuredText, title: Paragraph | None, province: str | None
) -> tuple[str | None, tuple[int, int] | None]:
    """A text without letterhead, number and signature: the body that its title names, or that speaks in it."""
    if title is not None:
        for at in re.finditer(r"của\s+", same[title.start : title.end]):
            found = _TITLE_BODY.match(same, title.start + at.start())
            if found is None:
                continue
            name = proper_name(found["body"])
            if name in PLACELESS and province:
                return placed(name, province), found.span("body")
            if fold(name) in known_names() or name.startswith(_KNOWN_BEGINNINGS):
                return name[0].upper() + name[1:], found.span("body")
    if title is not None and _OF_THE_PREMIER.search(same, title.start, title.start + 240):
        return "Văn phòng Chính phủ", None
    if (
        title is not None
        and same[title.start : title.start + 10].lower() == "nghị quyết"
        and _CABINET.search(same, 0, 1500)
    ):
        return "Chính phủ", None
    if found := _ATTACHED_TO.search(same, 0, 3000):
        name = proper_name(found["body"])
        return (name[0].upper() + name[1:], found.span("body"))
    if council := _council(same, text, province):
        return council, None
    speaks = re.search(
        r"(?:Ủy|Uỷ) ban nhân dân ([Tt]ỉnh|[Tt]hành phố) (?:yêu cầu|chỉ thị|giao)|"
        r"UBND ([Tt]ỉnh|[Tt]hành phố) (?:yêu cầu|chỉ thị)",
        same,
    )
    if speaks:
        name = f"Ủy ban nhân dân {(speaks[1] or speaks[2]).lower()}"
        return (placed(name, province) if province else name), None
    if province and title is not None and same.startswith("Chỉ thị", title.start) and _ORDERS_DISTRICTS.search(same):
        return placed("Ủy ban nhân dân", province), None
    return None, None
