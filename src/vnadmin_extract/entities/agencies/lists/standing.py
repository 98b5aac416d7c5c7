"""The standing parts of a province's councils as recipients write them: "TT. TU, HĐND, UBND tỉnh"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ....document import Context, StructuredText
from ....letters import compile_vi
from ....patterns import Pattern
from ..names.anchors import named_at
from ..names.canonical import expand, in_small_letters
from ..names.named import Named
from ..names.territories import territory_after, territory_name

_STANDING = Pattern(r"(?:TT\.?|TTr?\.?|Thường trực)\s*:?\s*$")
_MORE = Pattern(
    r"(?:\s*[,;]\s*|\s+-\s+|\s*-\s*|\s+và\s+|\s*&\s*|\s*/\s*)(?P<body>TU\b|[Tt]ỉnh ủy|HĐND|UBND|Hội đồng nhân dân|"
    r"Ủy ban nhân dân|(?:Đoàn )?(?:ĐBQH|[Đđ]ại biểu Quốc hội)|(?:UB)?MTTQ(?:\s?VN| Việt Nam)?)(?![^\W_])"
)
# What may stand between them and the unit's name: "Thường trực HĐND, UBND, Ủy ban MTTQ huyện".
_BESIDE = Pattern(r"(?:, | và |, và )Ủy ban (?:MTTQ|Mặt trận Tổ quốc)(?: ?VN| Việt Nam)?(?![^\W_])")
_LEVEL = Pattern(r" (thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)(?! (?:hội|ủy))(?![^\W_])")
# Below the province only the Party's committee and the council have a standing part.
_LOCAL_UNITS = ("huyện", "quận", "thị xã", "xã", "phường", "thị trấn", "đặc khu")
_COUNCILS = ("Tỉnh ủy", "Hội đồng nhân dân", "Ủy ban nhân dân", "Thành ủy", "Huyện ủy", "Đoàn đại biểu")
_DEPUTY = Pattern(r"(?:Chủ tịch|Thủ tướng|TTg|Bí thư|Trưởng ban|Phó Trưởng (?:Đoàn|ban)) $")


def spread(text: str, first: Named, home: str = "tỉnh") -> Iterator[Named]:
    """``first`` and what its standing part goes over to: "Thường trực: Tỉnh ủy, HĐND, UBND tỉnh"; ``home`` is the kind
    of unit whose paper it is."""
    standing = first.bare.startswith("Thường trực ")
    if standing and _DEPUTY.search(text, max(0, first.start - 16), first.start):
        yield _of_the_whole(first)  # "Phó Chủ tịch Thường trực UBND tỉnh": the deputy is standing, not the body
        return
    before = _STANDING.search(text, max(0, first.start - 14), first.start)
    if before and not standing and first.bare.startswith(_COUNCILS):
        standing = True
        start = first.start if ":" in before[0] else before.start() + len(before[0]) - len(before[0].lstrip())
        first = replace(
            first, start=start, canonical=f"Thường trực {first.canonical}", bare=f"Thường trực {first.bare}"
        )
    yield first
    at = first.end
    listed = (before is not None and ":" in before[0]) or text.endswith("đồng chí ", 0, first.start)
    written = territory_after(text, at - len(first.territory) - 1) if first.territory else None
    while standing and (listed or not (written and written.end == at)) and (more := _MORE.match(text, at)):
        bare = expand(more["body"])
        if bare.lower().startswith(("đoàn đại biểu", "đại biểu")):
            bare = "Đoàn đại biểu Quốc hội"
        bare = bare[:1].upper() + bare[1:]
        territory = written = territory_after(text, more.end("body"))
        words = (
            territory.words if territory else "" if bare == "Tỉnh ủy" else _level_ahead(text, more.end("body"), home)
        )
        # "TT. Tỉnh ủy; UBND tỉnh": behind a semicolon the committee is told as a whole.
        apart = words.lower().startswith(_LOCAL_UNITS) or ";" in text[at : more.start("body")]
        whole = bare.startswith("Đoàn") or (bare == "Ủy ban nhân dân" and apart)
        prefix = "" if whole else "Thường trực "  # the delegation is a body of its own
        name = f"{prefix}{bare} {territory.name if territory else words}".strip()
        end = territory.end if territory else more.end("body")
        yield Named(more.start("body"), end, name, "elliptic", bare.split()[0], f"{prefix}{bare}", words)
        at = end


def _level_ahead(text: str, at: int, home: str) -> str:
    """The kind of unit that the last council of the list is named with: "HĐND, UBND xã"; ``home`` if none is."""
    while more := _MORE.match(text, at) or _BESIDE.match(text, at):
        at = more.end()
    unit = _LEVEL.match(text, at)
    return unit[1] if unit else home


_HOME = Pattern(r"(?i)(?<![^\W_])(huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)(?![^\W_])")
_SEAT_OF_PARTY = {"Thị ủy": "thị xã", "Quận ủy": "quận"}


def home_unit(context: Context) -> str:
    """The kind of unit whose paper it is, by the issuer: a province where none is named."""
    issuer = context.issuer or ""
    seat = next((unit for party, unit in _SEAT_OF_PARTY.items() if party in issuer), None)
    found = _HOME.search(issuer)
    return seat or (found[1].lower() if found else "thành phố" if context.city else "tỉnh")


_OF_A_CITY = Pattern(r"(?i)(?:thành ủy|thành phố)(?![^\W_])")


def of_its_city(body: Named, text: str, context: Context) -> Named:
    """``body`` with the committee that "TU" stands for in the papers of a city: "TTTU" of its Thành ủy."""
    if not text.endswith("TU", body.start, body.end) or "Tỉnh ủy" not in body.canonical:
        return body
    if not _OF_A_CITY.search(context.issuer or ""):
        return body
    return replace(
        body,
        canonical=body.canonical.replace("Tỉnh ủy", "Thành ủy"),
        bare=body.bare.replace("Tỉnh ủy", "Thành ủy"),
        territory="",
    )


def _of_the_whole(standing: Named) -> Named:
    word = "Thường trực "
    return replace(
        standing,
        start=standing.start + len(word),
        canonical=standing.canonical.removeprefix(word),
        bare=standing.bare.removeprefix(word),
    )


_LETTERHEAD = compile_vi(
    r"(?<![^\n\t])(?P<head>TỔNG CỤC|CHI CỤC|CỤC|TRUNG TÂM|BAN QUẢN LÝ|"
    r"VĂN PHÒNG(?! (?:BỘ|SỞ|CỤC)[\n\t])|VIỆN|VỤ|ĐỘI|TỔNG CÔNG TY|TẬP ĐOÀN|"
    r"HIỆP HỘI|HỘI ĐỒNG(?! NHÂN)|HỘI(?! (?:NGHỊ|THẢO|THI|CHỢ|ĐỒNG|ĐÀM))|LIÊN ĐOÀN|"
    r"BAN(?! (?:HÀNH|CHẤP|THƯỜNG|CHỈ|BÍ|CÁN))|"
    r"ỦY BAN(?! (?:NHÂN|MẶT|THƯỜNG|KIỂM|TRUNG))|CÔNG ĐOÀN|QUỸ|TRẠM|PHÒNG(?= (?:CẢNH SÁT|AN NINH) ))"
    r" (?P<name>(?:[{U}]+[ ,&-]{0,3})*?[{U}]+)(?P<place> (?:TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ) [{U} ]+)?(?=[\n\t]|$)"
)


# Whose head signs: "VỤ TRƯỞNG VỤ PHÁP CHẾ".
_SIGNED = compile_vi(
    r"(?<=TRƯỞNG )(?P<head>VỤ|CỤC|CHI CỤC|VIỆN|PHÒNG) (?P<name>(?:[{U}]+[ ,&-]{0,3})*?[{U}]+)(?P<place> (?:TỈNH|"
    r"THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ) [{U} ]+)?(?=[\n\t]|$)"
)
_OFTEN_FIXED = ("VĂN PHÒNG", "HIỆP HỘI", "HỘI ĐỒNG", "HỘI", "LIÊN ĐOÀN", "BAN", "ỦY BAN", "CÔNG ĐOÀN", "QUỸ", "TRẠM")


def in_letterhead(text: str, structured: StructuredText) -> Iterator[Named]:
    """The issuer in capitals, and the body above it: "TỔNG CỤC THUẾ", "CHI CỤC KIỂM LÂM TỈNH HÀ NAM"; whose head
    signs."""
    for paragraph in structured.paragraphs:
        pattern = {"header": _LETTERHEAD, "signature": _SIGNED}.get(paragraph.zone)
        if pattern is None:
            continue
        for found in pattern.finditer(text, paragraph.start, paragraph.end):
            known = named_at(text, found.start()) if found["head"] in _OFTEN_FIXED else None
            if known and (known.lastgroup or "").startswith("f"):
                continue  # a fixed name: another part of the grammar reads it
            head, place = found["head"].capitalize(), (found["place"] or "").strip()
            bare = expand(f"{head} {in_small_letters(expand(found['name']))}")
            name = f"{bare} {territory_name(place) if place else ''}".strip()
            yield Named(found.start(), found.end(), name, "letterhead", head, bare, place, 0.85)


_TT_TU = Pattern(r"(?<![^\W_])(?:TT|TTr)\.?\s?:?\s*(TU)(?![^\W_])")
_TU = Pattern(
    r"(?<= )(?<!VP )(?<!VP\. )(?<!giáo )(?<!vận )(?<!chức )(?<!chính )(?<!vụ )(?<!phòng )(?<!tra )(?<!Ban )"
    r"TU(?= ?[;,.\n])"
)
# "VP: Tỉnh ủy, Đoàn ĐBQH và HĐND tỉnh": the second office serves both bodies.
_OFFICES = Pattern(
    r"(?:VP|Văn phòng)\s?[.:]?\s?(TU|[Tt]ỉnh ủy)\s?[,;]\s?(?:VP )?"
    r"(Đoàn (?:ĐBQH|[Đđ]ại biểu Quốc hội)\s?(?:,|và|&|-)\s?(?:HĐND|Hội đồng nhân dân) [Tt]ỉnh)(?![^\W_])"
)
_OWN_OFFICE = Pattern(r"(?:Lãnh đạo|LĐ) (Văn phòng|VP)(?=\s*[;,.]|\s*$)")


def in_recipients(text: str, structured: StructuredText, context: Context) -> Iterator[Named]:
    """What only stands in a list of recipients: "TT. TU", "Lãnh đạo Văn phòng"."""
    for paragraph in structured.paragraphs:
        if paragraph.zone != "recipients":
            continue
        a, b = paragraph.start, paragraph.end
        for found in _TT_TU.finditer(text, a, b):
            start = found.start(1) if ":" in found[0] else found.start()
            name = "Thường trực Tỉnh ủy"
            yield from spread(
                text, Named(start, found.end(), name, "fixed", "Thường trực", name, "tỉnh"), home_unit(context)
            )
        if office := _OFFICES.search(text, a, b):
            full = "Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân"
            tail = f"{full} tỉnh"
            start = office.start(1) if ":" in office[0] else office.start()
            yield Named(start, office.end(1), "Văn phòng Tỉnh ủy", "recipients", "Văn phòng",
                        "Văn phòng Tỉnh ủy", "tỉnh", 0.85)  # fmt: skip
            yield Named(office.start(2), office.end(2), tail, "recipients", "Văn phòng", full, "tỉnh", 0.85)
        for found in _TU.finditer(text, a, b):
            yield Named(found.start(), found.end(), "Tỉnh ủy", "recipients", "Tỉnh ủy", "Tỉnh ủy", "tỉnh", 0.85)
        for found in _OWN_OFFICE.finditer(text, a, b):
            full = "Văn phòng Ủy ban nhân dân" if context.issuer_level == "province" else "Văn phòng"
            tail = f"{full} tỉnh" if context.issuer_level == "province" else full
            yield Named(found.start(1), found.end(1), tail, "recipients", "Văn phòng", full, "tỉnh", 0.85)
