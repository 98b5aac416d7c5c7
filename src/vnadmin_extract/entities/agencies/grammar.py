"""Mentions of bodies: heads and fixed names, their right edges, elliptic lists, groups of unnamed bodies."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from ...document import Context, StructuredText
from ...letters import UPPER, compile_vi, spell_out
from ...linking.fold import fold, same_tone_placement
from ...linking.places import province_named, province_pattern
from ...linking.registry import FRONT_HEADS, PARTY_HEADS, link
from ...mentions import AgencyMention, Level
from .aliases import defined_aliases, uses
from .canonical import expand, lower_first, territory_name
from .collectives import find_groups
from .councils import find_councils
from .patterns import FIELDS, FIXED, FULL, HARD_STOP, NAME_PAIRS, NAME_SYLLABLES, OFFICES, OPEN_HEADS, SHORT, STOP

_JOIN = "(?: ?, ?| ?- ?| ?& ?| và | )?"
_UNIT = (
    r"(?:tỉnh|[Tt]hành phố|TP\.?|T\.P\.?|huyện|thị xã|TX\.?|quận|xã|phường|thị trấn|đặc khu|"
    r"TỈNH|THÀNH PHỐ|HUYỆN|THỊ XÃ|QUẬN|XÃ|PHƯỜNG|THỊ TRẤN)"
)
_NAME = spell_out(r"[{U}][^\W\d_]*(?:[ -][{U}][^\W\d_]*){0,3}")
_WORD = re.compile(r"( | ?- ?)([^\s,;:.()\"“”/]+)")
_SEPARATOR = re.compile(r" ?(?:[,;]| - ?|/) ?(?:và )?| và | ?& ?")
_GROUP_HEAD = re.compile(
    r"\b([Cc]ác|[Nn]hững|\d{2})\s+([Ss]ở|[Bb]ộ|[Bb]an|[Cc]ục|[Pp]hòng)(?:,\s*(?:[Bb]an|[Nn]gành|"
    r"[Cc]ơ quan))*\s*(?:\(?(?:gồm|:)|(?=[A-ZĐ]))\s*:?\s*"
)
# A comma inside a name: "Trung tâm Văn hóa, Thể thao và Du lịch", "phòng, chống thiên tai".
_NAME_GOES_ON = compile_vi(r", (?=[{U}][^\s,]*(?: [^\s,]+){0,4} và [{U}{L}]|chống\b|cứu\b)")
# Bodies in the name of a law are what it is about.
_LAW_TITLE = re.compile(r"Luật Tổ chức [^,;.\n]{0,40}$|Luật Tổ chức $")
_OFFICE = re.compile(r"(?:" + "|".join(sorted(OFFICES, key=len, reverse=True)) + r")\s*(?:các\s+)?$")
_NOT_SECTOR = re.compile(r"\s*(?:trưởng|phận|máy|tiêu|luật|chỉ số|câu|sách|đội|môn)\b")


@dataclass(slots=True)
class _Raw:
    start: int
    end: int
    canonical: str
    rule: str
    head: str = ""
    bare: str = ""
    """The name without its territory, for the registry."""
    territory: str = ""
    confidence: float = 0.95


@cache
def _field_pattern() -> str:
    """All fields of ministries and departments, longest first, in full or shortened, with any joining signs."""
    alternatives = []
    for field in sorted(FIELDS, key=lambda f: (f.count("|"), len(f)), reverse=True):
        parts = []
        for part in field.split("|"):
            words = re.escape(part).replace(r"\ ", r"\s+")
            parts.append(f"(?:{words}|{SHORT[part]})" if part in SHORT else words)
        alternatives.append(_JOIN.join(parts))
    return "(?:" + "|".join(alternatives) + r")(?![^\W\d_])"


@cache
def _field_regex() -> re.Pattern[str]:
    return re.compile(_field_pattern(), re.IGNORECASE)


@cache
def _full_names() -> list[tuple[re.Pattern[str], str]]:
    out = []
    for field in sorted(FIELDS, key=lambda f: (f.count("|"), len(f)), reverse=True):
        parts = [f"(?:{re.escape(p)}|{SHORT[p]})" if p in SHORT else re.escape(p) for p in field.split("|")]
        names = field.split("|")
        full = FULL.get(field) or (" và ".join(names) if len(names) < 3 else ", ".join(names[:-1]) + " và " + names[-1])
        out.append((re.compile(_JOIN.join(p.replace(r"\ ", r"\s+") for p in parts) + "$", re.IGNORECASE), full))
    return out


@cache
def full_field(surface: str) -> str:
    """The full name of a field: "KH&ĐT" → "Kế hoạch và Đầu tư"."""
    for pattern, full in _full_names():
        if pattern.match(surface):
            return full
    return surface


@cache
def _tail_regex() -> re.Pattern[str]:
    return re.compile(
        rf" (?:{_UNIT} (?i:{province_pattern()})(?![^\W\d_])|{_UNIT} {_NAME}|{_UNIT}(?![^\W\d_])|(?:Trung ương|"
        rf"TW)\b|(?i:{province_pattern()})(?![^\W\d_])|Việt Nam|[Cc]hi nhánh tỉnh(?: (?i:{province_pattern()}))?|"
        rf"cấp (?:tỉnh|huyện|xã)\b)"
    )


@cache
def _anchor() -> re.Pattern[str]:
    fixed = "|".join(f"(?P<f{i}>{p.replace('PLACE', province_pattern())})" for i, (p, _, _) in enumerate(FIXED))
    heads = "|".join(sorted(OPEN_HEADS, key=len, reverse=True))
    return compile_vi(
        rf"(?<![\w/-])(?=[{UPPER}]|thường trực|tỉnh ủy|phòng |phân xã|tỉnh đoàn)(?:(?P<sector>(?P<shead>Sở|SỞ|Bộ|"
        rf"BỘ|Phòng(?! Thương mại và Công)|phòng)\s+(?P<field>(?i:{_field_pattern()})))|{fixed}|"
        rf"(?P<open>{heads})(?= [{UPPER}]| (?:phòng|quốc gia|[Pp]hục vụ|thực hiện|các)|\b))"
    )


def find_agencies(text: StructuredText, context: Context) -> list[AgencyMention]:
    """All mentions of bodies, named and in groups, in order."""
    same = same_tone_placement(text.text)
    raws = list(_lists(same))
    raws += [r for r in _bare_office(same, text, context) if not _overlaps(r.start, r.end, raws)]
    groups = list(find_councils(same))
    raws = [r for r in raws if not _hits(_merged(groups), r.start, r.end)]
    taken = _merged([*((r.start, r.end) for r in raws), *groups])
    raws += [r for r in _named(same, text) if not _hits(taken, r.start, r.end)]
    raws = [r for r in raws if not _LAW_TITLE.search(same, max(0, r.start - 60), r.start)]
    spans = _merged([*((r.start, r.end) for r in raws), *groups])
    groups += find_groups(same, spans)
    out = [_mention(raw, same, context) for raw in raws]
    for start, end in groups:
        name = expand(lower_first(same[start:end]))
        out.append(AgencyMention(start=start, end=end, canonical=name, collective=True, rule="collective"))
    return _with_aliases(same, sorted(out, key=lambda m: (m.start, m.end)))


def _with_aliases(text: str, mentions: list[AgencyMention]) -> list[AgencyMention]:
    """``mentions`` and the later uses of short names that the document gives them."""
    aliases = defined_aliases(text, [(m.start, m.end) for m in mentions])
    if not aliases:
        return mentions
    spans = _merged([(m.start, m.end) for m in mentions])
    out = list(mentions)
    for alias in aliases:
        found = [(a, b) for a, b in uses(text, alias) if not _hits(spans, a, b)]
        out += [replace(mentions[alias.owner], start=a, end=b, rule="alias") for a, b in found]
        spans = _merged([*spans, *found])
    return sorted(out, key=lambda m: (m.start, m.end))


def _overlaps(start: int, end: int, raws: list[_Raw]) -> bool:
    return any(r.start < end and start < r.end for r in raws)


def _merged(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The spans sorted, overlapping ones made one."""
    out: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if out and start < out[-1][1]:
            out[-1] = (out[-1][0], max(end, out[-1][1]))
        else:
            out.append((start, end))
    return out


def _hits(spans: list[tuple[int, int]], start: int, end: int) -> bool:
    """One of the sorted ``spans``, which do not overlap, overlaps ``start``-``end``."""
    index = bisect_left(spans, (end, -1))
    return index > 0 and spans[index - 1][1] > start


# ---------------------------------------------------------------- named bodies


def _named(text: str, structured: StructuredText) -> Iterator[_Raw]:
    """Single names and what hangs on them: territories, elliptic continuations ("HĐND, UBND tỉnh")."""
    at = 0
    pattern = _anchor()
    while found := pattern.search(text, at):
        at = found.end()
        if found["sector"]:
            raw = _sector(text, found)
            if raw is None:
                continue
            yield raw
            at = raw.end
            for more in _elliptic(text, raw):
                yield more
                at = more.end
            continue
        raw = _open_name(text, found) if found["open"] else _fixed(text, found)
        if raw is None:
            continue
        for more in _spread(text, raw):
            yield more
            at = more.end


def _sector(text: str, found: re.Match[str]) -> _Raw | None:
    head, field = found["shead"].capitalize(), found["field"]
    if field[:1].islower() or (found["shead"] == "phòng" and not field[:1].isupper()):
        return None
    end = _shorter_field(text, found.start("field"), found.end("field"))
    name = full_field(re.sub(r"\s+", " ", text[found.start("field") : end]))
    bare = f"{head} {name}"
    tail = _tail_regex().match(text, end)
    territory = tail[0].strip() if tail else ""
    stop = tail.end() if tail else end
    canonical = f"{bare} {territory_name(territory)}".strip()
    return _Raw(found.start(), stop, canonical, "sector", head, bare, territory)


def _shorter_field(text: str, start: int, end: int) -> int:
    """A field that runs into a verb is cut back: "Sở Y tế, Xây dựng kế hoạch" is no field of its own."""
    while end > start and text[end - 1] in " ,-&":
        end -= 1
    return end


def _elliptic(text: str, first: _Raw) -> Iterator[_Raw]:
    """Fields that go on a department's or ministry's list without its head: "Sở Tài chính, Xây dựng"."""
    at = first.end
    if first.territory:
        return
    while separator := _SEPARATOR.match(text, at):
        field = _field_regex().match(text, separator.end())
        if not field or not field[0][0].isupper() or _runs_on(text, field.end()):
            return
        name = full_field(re.sub(r"\s+", " ", field[0]))
        yield _Raw(field.start(), field.end(), f"{first.head} {name}", "elliptic", first.head, f"{first.head} {name}")
        at = field.end()


def _runs_on(text: str, end: int) -> bool:
    """The capitalised words are the beginning of a clause, not a name: a verb's object follows."""
    after = re.match(r"\s+([^\W\d_]+)(?:\s+([^\W\d_]+))?", text[end : end + 40])
    if not after:
        return False
    return after[1] in ("kế", "nhà", "các", "phương", "quy", "đề", "dự", "hệ", "nông", "cơ", "mới", "văn", "chương")


def _lists(text: str) -> Iterator[_Raw]:
    """ "Các Sở: A, B và C", "các Bộ Quốc phòng, Công an": one mention each."""
    for group in _GROUP_HEAD.finditer(text):
        head = group[2].capitalize()
        if head not in ("Sở", "Bộ", "Phòng"):
            continue
        at = group.end()
        if (
            text[group.start(2)].islower()
            and ":" not in group[0]
            and head != "Phòng"
            and not text[at : at + 1].isupper()
        ):
            continue
        while field := _field_regex().match(text, at):
            if not field[0][0].isupper() or (at != group.end() and _runs_on(text, field.end())):
                break
            name = full_field(re.sub(r"\s+", " ", field[0]))
            tail = _tail_regex().match(text, field.end()) if head != "Bộ" else None
            start = (
                group.start(2) if at == group.end() and ":" not in group[0] and group[2].istitle() else field.start()
            )
            yield _Raw(start, field.end(), f"{head} {name}", "elliptic", head, f"{head} {name}")
            end = tail.end() if tail else field.end()
            separator = _SEPARATOR.match(text, end)
            if not separator:
                break
            at = separator.end()


def _fixed(text: str, found: re.Match[str]) -> _Raw | None:
    index = int(str(found.lastgroup)[1:]) if str(found.lastgroup).startswith("f") else -1
    if index < 0:
        return None
    _, full, takes_tail = FIXED[index]
    surface = found[0]
    end = found.end()
    if surface.islower() and surface.split()[0] not in ("thường", "tỉnh"):
        return None
    tail = _tail_regex().match(text, end) if takes_tail else None
    if tail and full.endswith("ủy") and tail[0].strip() in ("tỉnh", "huyện", "thành phố"):
        tail = None
    territory = tail[0].strip() if tail else ""
    if full == "Báo" and not tail and not text.startswith((" Nhân", "Nhân"), end):
        place = re.compile(" (?i:" + province_pattern() + "|Nhân [Dd]ân)").match(text, end)
        if not place:
            return None
        return _Raw(found.start(), place.end(), expand(text[found.start() : place.end()]), "fixed", "Báo", "Báo")
    stop = tail.end() if tail else end
    bare = expand(full or surface)
    if surface.isupper() and not full:
        bare = surface.capitalize()
    extra = _branch(surface, full) if full else ""
    canonical = " ".join(f"{bare}{extra} {territory_name(territory)}".split())
    return _Raw(found.start(), stop, canonical, "fixed", bare.split()[0], bare, territory or extra.strip())


def _branch(surface: str, full: str) -> str:
    """What a fixed pattern took besides the name: "Việt Nam", "Chi nhánh Khu vực 4", "tối cao"."""
    found = re.search(r"(?i)(?: ?(?:Việt Nam|VN|tối cao|chi nhánh|khu vực (?:\d+|[IVX]+)))+$", surface)
    if not found or full.startswith(("Đảng", "Đài")):
        return ""
    return " " + expand(found[0].strip())


def _open_name(text: str, found: re.Match[str]) -> _Raw | None:
    """A head and its name, read word by word to the right edge."""
    head = found["open"]
    loose = head.startswith(("Ban Chỉ", "Ban chỉ", "BCĐ", "Tổ", "Hội đồng"))
    stops = HARD_STOP if loose else STOP
    end, words, lower = found.end(), 0, 0
    while words < (14 if loose else 12):
        word = _WORD.match(text, end)
        if not word:
            comma = re.match(
                r",\s+(?=[^\s,]+(?:\s+[^\s,]+){0,4}\s+và\s+[{U}{L}])|,\s*(?=chống\b|cứu\b)", text[end : end + 60]
            )
            word = _WORD.match(text, comma.end() - 1) if comma and words else None
            if not word:
                break
            end = word.end()
            words += 1
            continue
        w = word[2]
        if re.fullmatch(_UNIT, w) or (
            w in ("thành", "thị") and re.match(r" (?:phố|xã|trấn)\b", text[word.end() : word.end() + 6])
        ):
            break
        if words and w in ("Trung", "TW") and _tail_regex().match(text, word.start()):
            break
        pair = _WORD.match(text, word.end())
        if w[0].islower() and pair and f"{w} {pair[2]}" in NAME_PAIRS:
            end, words, lower = pair.end(), words + 2, lower + 2
            continue
        if w[0].islower():
            lower += 1
            if not loose and w not in NAME_SYLLABLES and w != "và":
                break
            if w == "và":
                after = _WORD.match(text, word.end())
                if (
                    not after
                    or not (after[2][0].isupper() or loose)
                    or after[2] in ("Sở", "UBND", "Chủ", "Công", "Cục", "Ban", "Ủy")
                ):
                    break
            elif w in stops or (words == 0 and not loose) or (lower > 4 and not loose):
                break
        elif w[0].isdigit() and not loose:
            break
        else:
            lower = 0
        end = word.end()
        words += 1
    end = len(text[:end].rstrip(" -"))
    if words == 0 and not _tail_regex().match(text, end):
        return None
    tail = _tail_regex().match(text, end)
    territory = tail[0].strip() if tail else ""
    stop = tail.end() if tail else end
    if head == "Trung tâm" and text.startswith("tại ", max(0, found.start() - 4)):
        return None  # a venue
    if stop <= found.end() or (words == 0 and head[0:2] in ("Vụ", "Ph", "Cụ", "Tr")):
        return None
    bare = expand(text[found.start() : end])
    return _Raw(found.start(), stop, f"{bare} {territory_name(territory)}".strip(), "open", head, bare, territory, 0.88)


_COUNCILS = re.compile(
    r"(?:\s*[,;]\s*|\s+-\s+|\s*-\s*|\s+và\s+|\s*&\s*|\s*/\s*)(?P<body>TU\b|[Tt]ỉnh ủy|HĐND|UBND|Hội đồng nhân dân|"
    r"Ủy ban nhân dân|(?:Đoàn )?(?:ĐBQH|[Đđ]ại biểu Quốc hội)|(?:UB)?MTTQ(?:\s?VN| Việt Nam)?)(?![^\W_])"
)


def _spread(text: str, first: _Raw) -> Iterator[_Raw]:
    """ "Thường trực: Tỉnh ủy, HĐND, UBND tỉnh": what stands before the first or after the last belongs to all."""
    prefix = "Thường trực " if first.bare.startswith("Thường trực") else ""
    before = re.search(r"(?:TT\.?|TTr?\.?|Thường trực)\s*:?\s*$", text[max(0, first.start - 14) : first.start])
    start = first.start
    if (
        before
        and not prefix
        and first.bare.startswith(("Tỉnh ủy", "Hội đồng", "Ủy ban nhân dân", "Thành ủy", "Huyện ủy", "Đoàn đại"))
    ):
        prefix = "Thường trực "
        if ":" not in before[0]:
            start = first.start - len(before[0].lstrip())
    canonical = first.canonical if first.canonical.startswith("Thường trực") or not prefix else prefix + first.canonical
    yield _Raw(
        start,
        first.end,
        canonical,
        first.rule,
        first.head,
        prefix + first.bare if prefix and not first.bare.startswith(prefix) else first.bare,
        first.territory,
        first.confidence,
    )
    if not prefix and first.bare not in ("Hội đồng nhân dân", "Ủy ban nhân dân", "Tỉnh ủy", "Đoàn đại biểu Quốc hội"):
        return
    if not prefix:
        return
    at = first.end
    while more := _COUNCILS.match(text, at):
        tail = _tail_regex().match(text, more.end("body"))
        bare = expand(more["body"]).replace("Đoàn đại", "Đoàn đại")
        if bare.startswith(("ĐBQH", "đại biểu", "Đại biểu")):
            bare = "Đoàn đại biểu Quốc hội"
        bare = bare[:1].upper() + bare[1:]
        end = tail.end() if tail else more.end("body")
        territory = tail[0].strip() if tail else "tỉnh" if bare != "Tỉnh ủy" else ""
        yield _Raw(
            more.start("body"),
            end,
            f"{prefix}{bare} {territory}".strip(),
            "elliptic",
            bare.split()[0],
            prefix + bare,
            territory,
        )
        at = end


_TT_TU = re.compile(r"(?<![^\W_])(?:TT|TTr)\.?\s?:?\s*(TU)(?![^\W_])")


# "VP: Tỉnh ủy, Đoàn ĐBQH và HĐND tỉnh": the second office serves both bodies.
_OFFICES = re.compile(
    r"(?:VP|Văn phòng)\s?[.:]?\s?(TU|[Tt]ỉnh ủy)\s?[,;]\s?"
    r"(Đoàn (?:ĐBQH|[Đđ]ại biểu Quốc hội)\s?(?:,|và|&|-)\s?(?:HĐND|Hội đồng nhân dân) tỉnh)(?![^\W_])"
)


def _bare_office(text: str, structured: StructuredText, context: Context) -> Iterator[_Raw]:
    """What only stands in a list of recipients: "TT. TU", "Lãnh đạo Văn phòng"."""
    for paragraph in structured.paragraphs:
        if paragraph.zone != "recipients":
            continue
        for found in _TT_TU.finditer(text, paragraph.start, paragraph.end):
            colon = ":" in found[0]
            first = _Raw(
                found.start(1) if colon else found.start(),
                found.end(),
                "Thường trực Tỉnh ủy",
                "fixed",
                "Thường trực",
                "Thường trực Tỉnh ủy",
                "tỉnh",
            )
            yield from _spread(text, first)
        if office := _OFFICES.search(text, paragraph.start, paragraph.end):
            full = "Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh"
            yield _Raw(office.start(2), office.end(2), full, "recipients", "Văn phòng", full[:-5], "tỉnh", 0.85)
        for found in re.finditer(
            r"(?:Lãnh đạo|LĐ)\s+(Văn phòng|VP)(?=\s*[;,.]|\s*$)", text[paragraph.start : paragraph.end]
        ):
            a, b = paragraph.start + found.start(1), paragraph.start + found.end(1)
            full = "Văn phòng Ủy ban nhân dân tỉnh" if context.issuer_level == "province" else "Văn phòng"
            yield _Raw(a, b, full, "recipients", "Văn phòng", full, "tỉnh", 0.85)


# ---------------------------------------------------------------- values


def _mention(raw: _Raw, text: str, context: Context) -> AgencyMention:
    level, home = _level(raw, context)
    province = _province(raw, context) if level in ("province", "district", "commune", "party", "front") else None
    found = link(raw.bare, home, province, context.issued_on or context.reference)
    if found is None and raw.territory:
        found = link(raw.canonical, home, province, context.issued_on or context.reference)
    return AgencyMention(
        start=raw.start,
        end=raw.end,
        canonical=raw.canonical,
        collective=False,
        level=level,
        province=province,
        agency_id=found.agency_id if found else None,
        valid_on=found.valid_on if found else None,
        successor_id=found.successor_id if found else None,
        office_holder=bool(_OFFICE.search(text, max(0, raw.start - 24), raw.start)),
        rule=raw.rule,
        confidence=raw.confidence,
    )


def _level(raw: _Raw, context: Context) -> tuple[Level, str | None]:
    """The level of the body, and "province" or "central" for the registry where it belongs to one of them."""
    territory, name = fold(raw.territory), raw.bare
    if name.startswith((*PARTY_HEADS, "Ban Chấp hành", "Bộ Chính trị", "Ban Bí thư", "Đảng ")) or "Tỉnh ủy" in name:
        return "party", "province" if "Tỉnh ủy" in name or "Thành ủy" in name else "central"
    if name.startswith(FRONT_HEADS):
        return "front", "province" if territory.startswith(("tinh", "thanh pho")) else None
    if territory.startswith(("huyen", "quan", "thi xa")) or (
        territory.startswith("thanh pho") and province_named(territory) is None and len(territory) > 9
    ):
        return "district", None
    if territory.startswith(("xa", "phuong", "thi tran", "dac khu")):
        return "commune", None
    if raw.head == "Bộ" and not name.startswith("Bộ Chỉ huy"):
        return "central", "central"
    if (
        raw.head == "Sở"
        or territory.startswith(("tinh", "thanh pho", "tp", "chi nhanh tinh"))
        or province_named(raw.territory or "-")
    ):
        return "province", "province"
    if raw.head in ("Bộ", "Chính", "Thủ", "Quốc", "Vụ", "Tổng cục") or territory in ("viet nam", "trung uong"):
        return "central", "central"
    if context.issuer_level == "province":
        return "province", "province"
    if context.issuer_level == "central":
        return "central", "central"
    return "other", None


def _province(raw: _Raw, context: Context) -> str | None:
    for words in (raw.territory, raw.territory.split(" ", 1)[-1]):
        if words and (named := province_named(words)):
            return named
    return context.province
