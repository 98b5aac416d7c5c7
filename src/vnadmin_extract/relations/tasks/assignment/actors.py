"""Actors that are no bodies of state: places ("Các tỉnh A, B khẩn trương …"), enterprises, schools, investors."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace

from ....mentions import AgencyMention
from ....patterns import Pattern
from ....signs import matches, places
from . import words
from .addressees import addressed
from .kinds import HOW_DONE, KIND_OF_BODY
from .proper_names import ONE_COMPANY, proper_end

_NAME = rf"[{words.UPPER}][\w.]*(?:\s+(?:-\s+)?[{words.UPPER}][\w.]*){{0,4}}"
_KIND = r"(?:[Tt]ỉnh|[Tt]hành\s+phố|[Tt]hị\s+(?:xã|trấn)|[Hh]uyện|[Qq]uận|[Pp]hường|[Xx]ã|TP\.?)"
_PART = rf"(?:(?:[Cc]ác\s+)?{_KIND}(?:\s*,\s*(?:tỉnh|thành\s+phố))?\s*:?\s+)?{_NAME}"
_ENUMERATION = Pattern(
    rf"(?:[Cc]ác\s+)?{_KIND}(?:\s*,\s*(?:tỉnh|thành\s+phố))?\s*:?\s+{_NAME}(?:(?:\s*,\s*|\s+và\s+)(?:các\s+)?{_PART})*"
    r"(?=\s*,?\s+[^\W\d_])"
)
_EACH = Pattern(
    rf"(?:[Cc]ác\s+)?(?:(?P<kind>{_KIND})(?:\s*,\s*(?:tỉnh|thành\s+phố))?\s*:?\s+)?(?P<name>(?!Các\b){_NAME})"
)
_SINGLED_OUT = Pattern(
    rf"\s*[(,]\s*(?:đặc\s+biệt|nhất|trọng\s+tâm|trước\s+hết)\s+là\s+"
    rf"((?:các\s+)?{_KIND}\s+{_NAME}(?:(?:\s*,\s*|\s+và\s+)(?:các\s+)?{_PART})*)"
)
_ENTERPRISES = (
    r"(?:(?:[Cc]ác|[Nn]hững)\s+)?(?:[Tt]ập đoàn|[Tt]ổng công ty|[Cc]ông ty|[Dd]oanh nghiệp|[Cc]hủ đầu tư|"
    r"[Nn]hà đầu tư|[Nn]hà thầu|[Tt]ổ chức tín dụng|[Nn]gân hàng thương mại|[Bb]ệnh viện|[Hh]iệp hội|[Hh]ợp tác xã|HTX|"
    r"[Tt]rường(?=\s+(?:đại học|cao đẳng|trung|học|mầm|tiểu|phổ|chính trị|[A-ZĐ])))"
)
_COMPANY = Pattern(
    rf"{_ENTERPRISES}"
    r"(?:(?:\s+(?:TNHH|MTV|cổ phần|một thành viên))*\s+khai thác(?=\s+công trình))?"
    rf"(?=\s|,\s+tổng công ty\b)[^.;:\n]{{0,130}}?(?<!\svà)(?<!\svốn)(?=:?\s+(?:tự\s+)?(?i:{words.TWO_SYLLABLES})\b)",
    head=_ENTERPRISES,
)
_TELLS = Pattern(
    r"(?i)\b(?:đã|được|là|để|sẽ|không|có(?!\s+(?:hoạt động|vốn|trụ sở|nhu cầu|liên quan|dự án|công trình)))\b|"
    r"\s(?:qua|về|do|khi|trong|theo)$"
)
"""Words of a sentence that tells of an enterprise, and of no attribute: "các công ty có vốn nhà nước"."""
WORK = (
    r"(?:nghiên cứu|cung cấp|chi trả|đào tạo|giáo dục|tư vấn|thi công|quản lý|sản xuất|kinh doanh|phát hành|khai thác|"
    r"vận hành|kiểm định|truyền thông|chế biến|khám bệnh|chữa bệnh|giết mổ|lưu trú|dịch vụ)"
)
_TRADE = r"(?:sản xuất|kinh doanh|chế biến|giết mổ|khám bệnh|chữa bệnh|lưu trú|dịch vụ)\b"
_STAFF_NAMED = (
    r"(?:(?:[Cc]ác|[Nn]hững)\s+(?:thành viên|chủ (?:rừng|cơ sở|hộ|phương tiện|đầu tư|tàu)|"
    # What kind they are, and nothing that they are to do.
    rf"cơ sở(?:\s+{_TRADE}(?:\s*,(?=\s)|\s+và(?=\s))?)*(?!\s+{_TRADE})|"
    r"trường(?!\s+hợp)|thôn|bản(?=\s(?!án|đồ|tin|sao|ghi|vẽ|thảo|kê|cam))|ấp|xóm|buôn|"
    r"khu phố|xã|phường|huyện|hộ(?!\s+nghèo)|đơn vị|tổ(?!\s+chức)|đội|phòng|tổ chức tín dụng|cơ quan)|"
    r"Công chức(?= [A-ZĐ])|[Tt]hành viên|[Đđ]oàn (?:kiểm|thanh) tra|"
    r"[Tt]ổ (?:công tác|giúp việc|trưởng)|[Đđ]oàn công tác|[Bb]an [Qq]uản lý dự án|"
    r"[Đđ]ơn vị (?:chủ trì|tư vấn|thi công|được giao|được phân công))"
)
_MANY_NAMED = r"(?:[Cc]ác|[Nn]hững)\s+(?:cơ sở|chủ (?:rừng|cơ sở|hộ|đầu tư|tàu)|hộ|trường)"
_STAFF = Pattern(
    rf"{_STAFF_NAMED}(?:\s+{WORK}\b(?:\s*,(?=\s)|\s+và(?=\s))?)*"
    r"\s+(?:(?!(?:đã|được|là|có(?!\s+(?:nhu cầu|liên quan)\b)|để|sẽ|khi|nếu|thì|do|bị|gồm|nêu|yêu cầu|giao|đề nghị|"
    r"[Tt]hủ trưởng|[Gg]iám đốc|[Cc]hủ tịch)\b)[^\s.;:\n]+\s+){0,14}?"
    rf"(?=(?:(?:tự\s+)?(?:{words.TWO_SYLLABLES})|có trách nhiệm|có nhiệm vụ|phải|cần|gửi|lập|nộp|cử|mở thêm|"
    rf"{HOW_DONE})\s|"
    rf"tự\s+(?:{words.TWO_SYLLABLES}),)|"
    rf"{_MANY_NAMED}(?:\s+(?!(?:đã|được|là|có|để|do|bị|thì|gồm)\b)"
    rf"[^\s,.;:\n]+){{1,8}}(?=:\s+(?i:{words.TWO_SYLLABLES})[\s,])",
    head=rf"(?:{_STAFF_NAMED}|{_MANY_NAMED})\s",
)
"""Whoever acts under a body: the members of a committee, a working party, forest owners, the units in charge."""
HEADS_OF = (
    r"(?:(?:[Cc]hủ tịch(?: Hội đồng (?:thành viên|quản trị))?|(?:[Tt]ổng )?[Gg]iám đốc|[Hh]iệu trưởng|[Tt]hủ trưởng|"
    r"[Nn]gười đứng đầu|[Tt]rưởng(?= các)),? (?:và )?)+"
)
_BODIES = (
    r"[Cc]ác\s|[Nn]hững\s|[Pp]hường\s|[Xx]ã\s|[Tt]ỉnh|[Tt]hành|[Tt]hị|[Hh]uyện|[Qq]uận|"
    r"TP|[Tt]ập|[Tt]ổ|[Cc]ông|[Dd]oanh|[Cc]hủ đầu|[Nn]hà|"
    r"[Nn]gân|[Bb]ệnh|[Bb]an\s|[Đđ]oàn|[Đđ]ơn|[Mm]ỗi|[Tt]ừng|[Hh]i|[Hh]ợp|[Tt]rường"
)
"""What places and enterprises begin with."""
_BEFORE_BODY = rf"[ \t*]*(?:{HEADS_OF})?"
_FIRST_CLAUSE = Pattern(_BEFORE_BODY)
_CLAUSE = Pattern(rf"[\n;:.)+*-][ \t*]*+(?=[BbCcDdĐđGgHhMmNnPpQqTtXx]){_BEFORE_BODY}(?={_BODIES})")
_ORDERS = ("iao ", "êu cầu ", "ề nghị ", "ối với các ")
"""Words of order without their first letter, which may be a capital or small."""
_ORDER = Pattern(rf"(?:iao|êu cầu|ề nghị|ối với(?= các ))(?= ){_BEFORE_BODY}(?={_BODIES})")
# The next two begin at the second letter, by which they are searched.
_UNNAMED = Pattern(
    rf"(?:,|;|\bvà)\s+((?:(?:các|những|mỗi|từng)\s+{KIND_OF_BODY}\b|(?:Trường|Bệnh viện|Học viện|Viện|Công ty|"
    rf"Tập đoàn)\s)"
    r"[^,;:().]{0,60}?)(?=\s*(?:[,;:]|và\s|$))"
)
_WHOLE = r"oàn(?<=[Tt]oàn)(?:(?<=[\n\t]....)|(?<=[.;:,)]\s....))\s+[Nn]gành"
_SECTOR = Pattern(rf"{_WHOLE}(?:\s+(?!đã\b)[^\s,;:.]+){{0,4}}?(?=\s+(?:cần|phải|{words.TWO_SYLLABLES})\s)", head=_WHOLE)
"""The sector that a ministry's or department's letter speaks to."""
_ITEM = r"(?:^|\n)\W*(?:\d{1,2}(?:\.\d{1,2}){0,2}[.)]?\s+|[a-zđ]\)\s+|[-+*]\s+)"
_ONE_SECTOR = Pattern(
    rf"{_ITEM}(?P<n>Ngành(?:\s+(?!đã\b)[^\s,;:.]+){{1,7}}?)"
    rf"(?<!\svà)(?=\s+(?:cần|phải|phấn đấu|{words.TWO_SYLLABLES})[\s,])",
    head=rf"{_ITEM}Ngành\s",
)
"""A sector that opens an item: "2.1. Ngành thủy sản phấn đấu giảm tổn thất"."""
_BEARER_REACH = 110
_BEARERS = Pattern(
    r"(?:^|[\n;:]\s*(?:[-+*]\s*)?|[.,]\s+)(?P<n>(?i:(?:những|mỗi|từng)\s+(?:cơ quan|đơn vị|tổ chức|địa phương|"
    r"cán bộ|công chức|đảng viên)|"
    r"(?:cơ quan|đơn vị|tổ chức)\s*,\s*(?:cơ quan|đơn vị|tổ chức|địa phương|cá nhân))"
    r"(?i:(?:\s*,\s*|\s+và\s+)(?:cơ quan|đơn vị|tổ chức|địa phương|cá nhân|"
    r"(?:công|viên) chức|đảng viên|người lao động))*)"
    r"(?:\s+(?!phải\b|có trách)[^\s,;.:]+){0,9}$"
)
"""Right before "phải" and "có trách nhiệm": "những cơ quan, đơn vị chưa nối mạng", "cơ quan, tổ chức, đơn vị"."""
_LEVEL = Pattern(
    r"\n(?:[-+*]\s*)?(?P<n>Cấp\s+(?:tỉnh|huyện|xã|cơ sở)"
    r"(?:\s*,\s*(?:cấp\s+(?:tỉnh|huyện|xã)|cơ quan|đơn vị|tổ chức|địa phương))*)(?=\s)"
)
"""A level of administration at the beginning of a line."""
_DEPUTY = Pattern(r"hó(?<=\b[Pp]hó)\s+Thủ\s+tướng(?:\s+Chính\s+phủ)?(?![^\W_])")
"""A deputy prime minister gets orders of his own; the name within is no mention of the prime minister."""
_MEMBERS = Pattern(r"(?:(?:[Cc]ác|[Nn]hững)\s+)?[Tt]hành viên")
_NEXT_NAMED = Pattern(
    r"(?:,| và|, và) (?=(?:Trường|Công ty|Trung tâm|TT|Xí nghiệp|Điện lực|Nhà máy|"
    r"Bệnh viện|HTX|Hợp tác xã|Tập đoàn|Tổng công ty|Ngân hàng) |(?<=và )các )"
)
"""Before one more of several that are named in one breath: "Trường A, Trường B"."""
_AND_THEN = Pattern(r"(?:,| và|, và) $")


def unnamed_actors(text: str, start: int, end: int) -> list[AgencyMention]:
    """Groups of bodies between a known one and its order that no one recognised: "… và các chủ đầu tư"."""
    return [
        AgencyMention(
            start=found.start(1),
            end=found.end(1),
            canonical=" ".join(found[1].split()),
            collective=True,
            rule="plain_actor",
            confidence=0.6,
        )
        for found in _UNNAMED.finditer(text, start, end)
        if not found[1].startswith(("mỗi ", "từng "))  # each of those named before
    ]


def _clauses(text: str) -> list[int]:
    """Where a clause begins, or what follows a word of order."""
    found = {clause.end() for clause in _CLAUSE.finditer(text)}
    for order in matches(_ORDER, text, places(text, *_ORDERS)):
        before = text[max(0, order.start() - 2) : order.start()]
        if before.endswith(("G", "g", "Y", "y", "Đ", "đ")) and not (len(before) > 1 and before[0].isalnum()):
            found.add(order.end())
    if first := _FIRST_CLAUSE.match(text):
        found.add(first.end())
    return sorted(found)


def plain_actors(text: str, agencies: Sequence[AgencyMention]) -> list[AgencyMention]:
    """The places and enterprises that open a clause, or follow a word of order, right before an order's words."""
    known = sorted(agencies, key=lambda a: a.start)
    starts = [a.start for a in known]
    found: list[AgencyMention] = []
    for at in _clauses(text):
        named = _ENUMERATION.match(text, at)
        if named and _free(known, starts, named.span()) and _ordered(text, named.end()):
            found.extend(_each(text, *named.span()))
            continue
        named = _COMPANY.match(text, at) or _STAFF.match(text, at)
        # "các thành viên Ban Chỉ đạo" hold the name of a known body within
        member = _MEMBERS.match(text, at)
        span = member.span() if named and member else named.span() if named else None
        if named and span and _free(known, starts, span) and _ordered(text, named.end()):
            found.extend(_enterprise(text, named))
        elif named and _COMPANY.gave(named) and _ordered(text, named.end()):
            found.extend(_before_known(text, named, known, starts))
    for group in known:
        if (
            group.collective
            and (places := _SINGLED_OUT.match(text, group.end))
            and _free(known, starts, places.span(1))
        ):
            found.extend(_each(text, *places.span(1)))
    sectors = [(sector.start() - 1, sector.end()) for sector in _SECTOR.finditer(text)]
    sectors.extend(sector.span("n") for sector in _ONE_SECTOR.finditer(text))
    found.extend(_group(text, *span) for span in sectors if _free(known, starts, span))
    found.extend(a for a in addressed(text, known) if _free(known, starts, (a.start, a.end)))
    found.extend(_deputy(office.start() - 1, office.end()) for office in _DEPUTY.finditer(text))
    found.extend(
        replace(_group(text, start, end), end=stop)
        for start, end, stop in _duty_bearers(text)
        if _free(known, starts, (start, stop))
    )
    found.extend(
        replace(party(text, *level.span("n")), collective=True)
        for level in _LEVEL.finditer(text)
        if _free(known, starts, level.span("n")) and _ordered(text, level.end())
    )
    return sorted(found, key=lambda a: a.start)


def _group(text: str, start: int, end: int) -> AgencyMention:
    named = " ".join(text[start:end].split())
    return AgencyMention(start=start, end=end, canonical=named, collective=True, rule="plain_actor", confidence=0.6)


def _duty_bearers(text: str) -> Iterator[tuple[int, int, int]]:
    """Bodies in general right before their duty: where they begin, where their names and their attributes end."""
    for at in places(text, " có trách nhiệm ", " phải "):
        start = max(0, at - _BEARER_REACH)
        found = _BEARERS.search(text[start:at])
        if found:
            yield start + found.start("n"), start + found.end("n"), at


def _deputy(start: int, end: int) -> AgencyMention:
    return AgencyMention(
        start=start,
        end=end,
        canonical="Phó Thủ tướng Chính phủ",
        collective=False,
        level="central",
        rule="plain_actor",
        confidence=0.8,
    )


def party(text: str, start: int, end: int) -> AgencyMention:
    """Whoever ``text[start:end]`` names, though no one recognised it."""
    name = " ".join(text[start:end].split())
    return AgencyMention(
        start=start,
        end=end,
        canonical=name,
        collective=name.lower().startswith(("các ", "những ")),
        rule="plain_actor",
        confidence=0.6,
    )


def _free(known: Sequence[AgencyMention], starts: Sequence[int], span: tuple[int, int]) -> bool:
    """Whether no known body stands in ``span``."""
    index = bisect_right(starts, span[1]) - 1
    return index < 0 or known[index].end <= span[0]


def _ordered(text: str, at: int) -> bool:
    rest = text[at : at + 60].lstrip(" ,:")
    if words.LEADS.match(rest):
        return True
    return bool(words.OPENING.match(rest)) and not words.NOT_AN_ORDER.match(rest)


def _enterprise(text: str, named: re.Match[str]) -> list[AgencyMention]:
    surface = " ".join(named[0].split())
    end = named.start() + len(named[0].rstrip(" -–"))
    if (_COMPANY.gave(named) and _TELLS.search(surface)) or (
        surface.endswith(",") and not surface.startswith(("Công ty", "Tổng công ty", "Tập đoàn"))
    ):
        return []
    end = named.start() + proper_end(text[named.start() : end - surface.endswith(",")])
    cuts = [cut.span() for cut in _NEXT_NAMED.finditer(text, named.start(), end)] if _COMPANY.gave(named) else []
    begins, stops = [named.start(), *(b for _, b in cuts)], [*(a for a, _ in cuts), end]
    return [party(text, a, b) for a, b in zip(begins, stops, strict=True)]


def _before_known(
    text: str, named: re.Match[str], known: Sequence[AgencyMention], starts: Sequence[int]
) -> list[AgencyMention]:
    """The enterprise in front of known bodies with which it is told to act: "Công ty A, | Trung tâm B | vận hành"."""
    first = known[bisect_left(starts, named.start())] if starts and starts[-1] >= named.start() else None
    if first is None or first.start >= named.end() or first.collective:
        return []
    company = ONE_COMPANY.fullmatch(_AND_THEN.sub("", text[named.start() : first.start]))
    joined = _AND_THEN.search(text, named.start(), first.start) is not None
    return [party(text, named.start(), named.start() + len(company[0]))] if company and joined else []


def _each(text: str, start: int, end: int) -> list[AgencyMention]:
    kind = "tỉnh"
    places = []
    for place in _EACH.finditer(text, start, end):
        if place["kind"]:
            kind = "thành phố" if place["kind"].startswith("TP") else " ".join(place["kind"].lower().split())
        places.append(
            AgencyMention(
                start=place.start(),
                end=place.end(),
                canonical=f"{kind} {' '.join(place['name'].split())}",
                collective=False,
                rule="plain_actor",
                confidence=0.7,
            )
        )
    return places
