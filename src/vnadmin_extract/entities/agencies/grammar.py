"""Mentions of bodies: heads and fixed names, their right edges, elliptic lists, groups of unnamed bodies."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from ...document import Context, StructuredText
from ...letters import compile_vi
from ...linking.fold import fold, same_tone_placement
from ...linking.places import province_pattern
from ...mentions import AgencyMention
from ...patterns import Pattern
from .acronyms import in_recipients as recipients_by_initials
from .acronyms import spelled_out
from .aliases import DEFINITE, full_names, with_aliases
from .collectives.grammar import find_groups
from .collectives.named_groups import find_named_groups
from .kinds.committees import committees, staff_commission, standing_committee
from .kinds.communes import acting_communes
from .kinds.companies import branches, brands, companies, hospitals
from .kinds.corporations import own_corporation
from .kinds.issuer import in_head, issuer_alone, issuing_institution, of_issuer
from .kinds.issuer_units import issuer_units
from .kinds.ministers import MINISTERS, with_ministries
from .kinds.of_ministries import of_ministries
from .kinds.works_boards import works_end
from .kinds.youth import youth_cells, youth_union
from .lists.forces import force_groups, forces, services
from .lists.further_places import further_parties, further_provinces, further_units
from .lists.grammar import acting_provinces, find_lists, singled_out
from .lists.offices import office_lists
from .lists.parts import with_part
from .lists.plurals import each_province_s, plurals, shared_units
from .lists.shared import shared_territory
from .lists.standing import home_unit, in_letterhead, in_recipients, of_its_city, spread
from .misread import mended
from .names.anchors import beginnings, named_at
from .names.canonical import expand, group_name, lower_first, out_of_capitals
from .names.capitals import Capitals, capitals_of
from .names.edges import begins_predicate, close_name_end, wide_name_end
from .names.fixed import COMMITTEE, FIXED
from .names.known_names import known_end
from .names.named import PLURAL, Named, hits, merged, one_spelling
from .names.patterns import ALONE, LOCAL, OFFICES, PROPER
from .names.road_ends import ends_a_road
from .names.sectors import continued, of_day, sector, with_full_fields
from .names.territories import person_after, seat_after, territory_after
from .resolve import of_district, resolve

# Bodies in the name of a law are what it is about; a candidate is not yet a deputy.
_PORTALS = frozenset({"Cổng Thông tin điện tử", "Trang Thông tin điện tử", "Trang thông tin điện tử"})
_PARTY = "ĐẢNG CỘNG SẢN VIỆT NAM"
# Alone on its line, or right of the name of the body that writes.
_LEFT_OF_MOTTO = compile_vi(r"(?:[{U} -]+[ \t])?")
_NATIONAL = ("Đảng", "Đài", "Tổng", "Phòng", "Quốc hội", "Chính phủ")
# The insurance, and not who runs it.
_INSURED = (
    "đóng ", "tham gia ", "uật ", "uật về ", "hế độ ", "hính sách ", "quỹ ", "Quỹ ", "tiền ", "nợ ", "hưởng ", "thu ",
    "Thu ", "rợ cấp ", "ồ sơ ", "sổ ", "thẻ ", "triển ",
)  # fmt: skip
_LINE = ("", "\n", "\t")
_LAW_TITLE = Pattern(
    r"(?:[Ll]uật|[Pp]háp lệnh) (?:(?:[Tt]ổ chức|[Bb]ầu cử|[Hh]oạt động|[Gg]iám sát|[Bb]an hành|[Nn]ghĩa vụ)"
    r"[^,;.:\n]{0,70})?$"
)
_CANDIDATE = ("ứng cử đại biểu ", "ứng cử Đại biểu ", "ĐẠI BIỂU ")
_BRANCH = Pattern(r"(?i)(?: ?-? ?(?:Việt Nam|VN|chi nhánh|CN|khu vực (?:\d+|[IVX]+)|cơ sở))+$")
_PLACE_OF_BAO = Pattern(" (?i:(?P<place>" + province_pattern() + ")(?:(?<=Điện Biên) Phủ)?|Nhân [Dd]ân)")
_LOCAL_UNIT = Pattern(r" (?:tỉnh|huyện|quận|thị xã|xã|phường|thành phố|TP)(?! (?:hội|lỵ))(?![^\W_])")
_STANDING_PART = Pattern(r" (?:Thường trực|TT\.?|Văn phòng(?: [Tt]hường trực)?) ")
# "Đội Thuế liên phường 5", "Chi cục Quản lý thị trường số 1"
_TEAMS = ("Đội", "Chi cục", "Trạm")
_TEAM_NUMBER = Pattern(r" (?:số )?\d{1,2}(?: ?[A-Z])?(?![\w/.%-])(?!,\d)(?! (?:năm|tháng|ngày|người|vụ|cơ sở|lần))")
# A noun of a group goes on with it: "các cơ quan, Ban Quản lý dự án".
_OF_GROUP = Pattern(r"(?<![^\W_])[Cc]ác [^,;.:()\n]{2,40}(?:,| và) (?:các )?$")
_VENUE = Pattern(r"(?i) (?:hội nghị|hội chợ|triển lãm|văn hóa|thể thao|thương mại|biểu diễn|tổ chức sự kiện)")
_PORT_ENDS = compile_vi(rf" (?:{province_pattern()}(?![^\W_])|(?!khu vực|miền)[{{L}}])")
_ROOM = Pattern(r"Phòng (?:họp )?(?:số )?[A-Z]?\d{3}(?![\d/])")
_SEASON = Pattern(r"(?i) (?:hè|đông|thu|mùa|xuân|chiêm)(?![^\W\d_])")
_GENERAL = Pattern(r"(?i:tổng công ty|tập đoàn)(?: (?i:nhà nước|kinh tế(?: nhà nước)?))")
# As older papers write departments: "Vụ kinh tế Công nghiệp".
_SMALL_FIELD = Pattern(r" (?:kinh tế|pháp chế|tổ chức cán bộ|hợp tác quốc tế|ngân sách nhà nước)(?![^\W_])")
# A paper whose "Bản" lost its mark: "Ban Thỏa thuận phối hợp công tác".
_PAPER = Pattern(r"(?i) (?:thỏa thuận|thoả thuận|ghi nhớ|cam kết|giải trình|thuyết minh|kê khai|tin)(?![^\W_])")
# "UBND các xã: Tân Lập, Hòa An": nothing tells those apart that are listed behind it.
_BARE_KIND = Pattern(
    r"(?:UBND|Ủy ban nhân dân|Công an) các (?:tỉnh|huyện|quận|xã|phường)|"
    r"(?:Phòng|Chi cục|Trung tâm|Hạt|Trạm|Ban|Tòa|TAND|VKSND|Viện|Kho bạc|KBNN|Bảo hiểm|BHXH)(?![^\W_])"
    r"[^,;:\n]* các huyện|"
    r"(?:Sở|Cục|Chi cục|Công an|Kho bạc|KBNN|Bảo hiểm|BHXH)(?![^\W_]).* các tỉnh(?:(?:,| và) (?:các )?[Tt]hành phố)?"
)
_OF_ALL_PLACES = Pattern(r" các (?:huyện|tỉnh)(?:(?:,| và) (?:các )?(?:thị xã|[Tt]hành phố))*(?![^\W_])")
_OF_ASSEMBLY = Pattern(r" của Quốc hội(?![^\W_])")
# The last part of a symbol: "15/QĐ - UBND".
_IN_SYMBOL = Pattern(r"\d/(?:\d{4}/)?[A-ZĐ][A-ZĐa-z]{1,4} ?[-–] ?$")
_OF_WHOM = Pattern(r" của (?:tỉnh|thành phố|Trung ương|Chính phủ)(?! [A-ZĐ])(?![^\W\d_])")


def find_agencies(text: StructuredText, context: Context) -> list[AgencyMention]:
    """All mentions of bodies, named and in groups, in order."""
    same = mended(same_tone_placement(text.text))
    capitals = capitals_of(same)
    groups = merged([*find_named_groups(capitals, same), *force_groups(same), *youth_cells(same)])
    firms = [*companies(same), *hospitals(same), *brands(same)]
    named = _apart([*firms, *own_corporation(same, context), *branches(same, firms)], merged(groups))
    named += _apart(find_lists(capitals, lambda at: _name_end(same, at)), merged([*_spans(named), *groups]))
    named += _apart([*office_lists(capitals), *youth_union(same, context)], merged([*_spans(named), *groups]))
    named += _apart(in_recipients(same, text, context), merged([*_spans(named), *groups]))
    named += _apart(in_letterhead(same, text), merged([*_spans(named), *groups]))
    named += _apart(
        [*committees(same, text, context), *staff_commission(same, context), *standing_committee(same, context)],
        merged([*_spans(named), *groups]),
    )
    named += _apart(_named(capitals, home_unit(context)), merged([*_spans(named), *groups]))
    named += _apart(recipients_by_initials(same, text), merged([*_spans(named), *groups]))
    named += _apart(issuer_alone(same, context), merged([*_spans(named), *groups]))
    named += _apart(issuing_institution(same, context), merged([*_spans(named), *groups]))
    named += _apart(issuer_units(same, context, named), merged([*_spans(named), *groups]))
    named += _apart(further_provinces(same, named), merged([*_spans(named), *groups]))
    named += _apart([*further_parties(same, named), *further_units(same, named)], merged([*_spans(named), *groups]))
    named += _apart(
        [*acting_provinces(capitals), *singled_out(same), *acting_communes(same)], merged([*_spans(named), *groups])
    )
    taken = merged([*_spans(named), *groups])
    named += _apart(forces(capitals, taken), taken)
    items = {n.start for n in named if n.rule == "elliptic"}
    named = [n for n in named if not _no_actor(same, n.start) and not _heads_items(same, n.end, items)]
    heads = [g for g in groups if _BARE_KIND.fullmatch(same, *g) and _heads_items(same, g[1], items)]
    groups = [g for g in groups if not _no_actor(same, g[0]) and g not in heads]
    named = shared_territory(same, sorted(named, key=lambda n: (n.start, n.end)))
    named = one_spelling(spelled_out(full_names(same, named)))
    named, of_many = plurals(same, named, context)
    groups += of_many
    named, of_many = each_province_s(same, named, groups, context)
    groups += of_many
    named, groups = shared_units(same, named, groups, central=context.issuer_level == "central")
    groups += [g for g in find_groups(capitals, merged([*_spans(named), *groups, *heads])) if not _no_actor(same, g[0])]
    groups = [g for g in groups if not (_BARE_KIND.fullmatch(same, *g) and _heads_items(same, g[1], items))]
    day = context.issued_on or context.reference
    named = [of_issuer(of_its_city(_of_day(b, same, day), same, context), context) for b in of_ministries(same, named)]
    out = [_mention(in_head(body, text, context), same, context) for body in named]
    for start, end in groups:
        whole = with_ministries(same, start, end)
        name = of_day(group_name(with_full_fields(whole or lower_first(same[start:end]))), same[start:end], day)
        rule = MINISTERS if whole else "collective"
        out.append(AgencyMention(start=start, end=end, canonical=name, collective=True, rule=rule))
    return with_aliases(same, sorted(out, key=lambda m: (m.start, m.end)))


def _no_actor(text: str, start: int) -> bool:
    """What begins at ``start`` is what a law is about, the council that a candidate stands for, or part of a symbol."""
    if text.endswith(_CANDIDATE, max(0, start - 16), start) or ends_a_road(text, start):
        return True
    if text.endswith((" ", "-", "–"), 0, start) and _IN_SYMBOL.search(text, max(0, start - 20), start):
        return True
    for word in ("uật ", "lệnh "):
        at = text.rfind(word, max(0, start - 90), start)
        if at > 0 and _LAW_TITLE.match(text, at - (1 if word == "uật " else 5), start):
            return True
    return False


def _heads_items(text: str, end: int, items: set[int]) -> bool:
    """Whether a name or a group that ends at ``end`` is only the head of the items behind it: "UBND: huyện A, thị xã
    B", "UBND các xã | Tân Lập, Hòa An"."""
    if many := _OF_ALL_PLACES.match(text, end):
        end = many.end()
    if text.startswith(" ", end):
        return end + 1 in items
    return text.startswith(":", end) and end + 1 + text.startswith(" ", end + 1) in items


def _spans(named: list[Named]) -> list[tuple[int, int]]:
    return [(n.start, n.end) for n in named]


def _apart(found: Iterable[Named], taken: list[tuple[int, int]]) -> list[Named]:
    """Those of ``found`` that overlap neither a ``taken`` span nor one before them."""
    out: list[Named] = []
    for body in sorted(found, key=lambda n: (n.start, n.end)):
        if not hits(taken, body.start, body.end) and (not out or out[-1].end <= body.start):
            out.append(body)
    return out


def _named(capitals: Capitals, home: str) -> Iterator[Named]:
    """Single names and what hangs on them: territories, elliptic continuations ("HĐND, UBND tỉnh")."""
    at, text = 0, capitals.text
    for start in beginnings(capitals):
        if start < at or not (found := named_at(text, start)):
            continue
        at = found.end()
        body = _read(text, found)
        if body is None:
            continue
        body = with_part(text, body)
        if body.rule == "sector":
            more = [body, *continued(text, body)]
        else:
            more = list(services(text, body) if "uân chủng " in body.bare else spread(text, body, home))
        yield from more
        at = max(at, more[-1].end)


def _name_end(text: str, at: int) -> int | None:
    """Where the body that is written out at ``at`` ends."""
    found = named_at(text, at)
    body = _read(text, found) if found else None
    return body.end if body else None


def _read(text: str, found: re.Match[str]) -> Named | None:
    if _ROOM.match(text, found.start()):
        return None
    if found.lastgroup == "field":
        return sector(text, found)
    if found.lastgroup in ("wide", "close"):
        return _open_name(text, found)
    return _fixed(text, found)


def _fixed(text: str, found: re.Match[str]) -> Named | None:
    _, full, takes_territory = FIXED[int(str(found.lastgroup)[1:])]
    surface, start, end = found[0], found.start(), found.end()
    if full == COMMITTEE:
        return _committee(text, found)
    several = full.startswith(("Hiệp hội", "Trung tâm", "Đài")) and _plural(text, start)
    if several and not (full.startswith("Trung tâm") and text.endswith("ác ", 0, start)):
        return None
    if full.startswith("Phó"):
        return None  # a person: of the Premier alone the office is a body
    if (
        surface == _PARTY
        and text[end : end + 1] in _LINE
        and _LEFT_OF_MOTTO.fullmatch(text, text.rfind("\n", 0, start) + 1, start)
    ):
        return None  # the Party's letterhead has it where the state's has the country's name
    if full == "Báo":
        place = _PLACE_OF_BAO.match(text, end)
        if not place:
            return None
        if place[0].title() == " Nhân Dân":
            return Named(start, place.end(), "Báo Nhân dân", "fixed", "Báo", "Báo Nhân dân", "Trung ương")
        name = expand(text[start : place.end()])
        return Named(start, place.end(), name, "fixed", "Báo", "Báo", place["place"])
    if full == "Bảo hiểm xã hội" and text.endswith(_INSURED, max(0, start - 12), start):
        return None
    bare = expand(full or surface)
    bare = bare[:1].upper() + bare[1:]
    if surface.isupper() and not full and len(surface) > 8:
        bare = out_of_capitals(surface)
    territory = territory_after(text, end, office=is_office(text, start)) if takes_territory else None
    if takes_territory and not territory:
        territory = seat_after(text, end, bare)
    if territory and full.endswith("ủy") and territory.words in ("tỉnh", "huyện", "thành phố"):
        territory = None
    branch = _BRANCH.search(surface) if full and not full.startswith(_NATIONAL) else None
    extra = expand(branch[0].strip()) if branch and not full.endswith(expand(branch[0].strip())) else ""
    if not territory and bare in _PORTALS and (owner := _owner(text, end)):
        name = f"{bare} {owner.canonical}"
        return Named(start, owner.end, name, "fixed", bare.split()[0], name)
    words = territory.words if territory else ""
    canonical = " ".join(f"{bare} {extra} {territory.written if territory else ''}".split())
    rule = PLURAL if several else "fixed"
    return Named(start, territory.end if territory else end, canonical, rule, bare.split()[0], bare, words or extra)


def _committee(text: str, found: re.Match[str]) -> Named | None:
    """A committee of the Party and the body within which it is: "Ban Thường vụ Đảng ủy Bộ Y tế"."""
    part = _STANDING_PART.match(text, found.end())
    beginning = named_at(text, found.end() + 1)
    owner = _read(text, beginning) if beginning else None
    if owner is None and part and (beginning := named_at(text, part.end())):
        owner = _read(text, beginning)
        owner = with_part(text, owner) if owner else None
    words = expand(found[0])
    if owner is None:
        return None
    name = f"{words} {owner.canonical}"
    return Named(
        found.start(), owner.end, name, "fixed", words.split()[0], f"{words} {owner.bare}", owner.territory, 0.9
    )


def _open_name(text: str, found: re.Match[str]) -> Named | None:
    """A head and its name, read word by word to the right edge."""
    head, start, at = found[0].rstrip(), found.start(), len(found[0].rstrip()) + found.start()
    wide = found.lastgroup == "wide"
    several = _plural(text, start)
    if (several and text[max(0, start - 3) : start] != "ác ") or (
        head == "Trung tâm" and text.startswith("tại ", max(0, start - 4)) and _VENUE.match(text, at)
    ):
        return None  # several, or a venue
    if text[at + 1 : at + 2].islower() and text.endswith(("Quý ", "quý "), 0, start):
        return None  # who a letter is for: "đề nghị Quý Cục | tổng hợp"
    end = wide_name_end(text, at) if wide else max(works_end(text, at), close_name_end(text, at, series=True))
    if head.startswith("Cảng vụ ") and _PORT_ENDS.match(text, at):
        end = at  # its port is the province, or it acts
    known = known_end(text, start)
    listed = known > at and (known >= end or begins_predicate(text, known) or _runs_on(text, head, known))
    if listed:
        end = known
    elif head in PROPER and text[at + 1 : at + 2].islower():
        local = bool(head in LOCAL and end > at and _LOCAL_UNIT.match(text, end))
        local |= head == "Vụ" and _SMALL_FIELD.match(text, at) is not None
        if begins_predicate(text, at) or not local:
            if end > at and not begins_predicate(text, at):
                return None  # a common noun: "Trung tâm dữ liệu"
            end = at
    elif head in _TEAMS and end > at and (number := _TEAM_NUMBER.match(text, end)):
        end = number.end() if head == "Đội" or " số " in number[0] else end
    office = is_office(text, start)
    end = person_after(text, at + 1, end) if office else end
    if wide and (dash := text.find(" - ", at, end)) >= 0 and person_after(text, dash + 3, end) == dash + 2:
        end = dash  # who heads it: "Ủy ban A - Lê Văn B"
    territory = territory_after(text, end, office=office)
    own = _OF_WHOM.match(text, end) if wide else None
    if not territory and end > at and (owner := _owner(text, end)):
        name = f"{expand(text[start:end])} {owner.bare}"
        return Named(start, owner.end, name, "open", head, name, "", 0.85)
    words = territory.words if territory else ""
    stop = territory.end if territory else own.end() if own else end
    bare = expand(text[start:end])
    if head.isupper() and (len(head) > 5 or " VÀ " in text[at:end]):
        bare = out_of_capitals(text[start:end])
    port = head.startswith("Cảng vụ ") and (several or territory is not None)  # its field tells it apart
    alone = end == at and own is None and not port
    of_unit = territory is not None and not wide
    if alone and (several or (of_unit and not head.endswith("dự án")) or not (of_unit or _key(head) in ALONE)):
        return None
    if alone and not territory and head in DEFINITE and _OF_GROUP.search(text, max(0, start - 50), start):
        return None
    if head == "Ban" and _PAPER.match(text, at):
        return None
    if _GENERAL.fullmatch(bare) or (head == "Vụ" and _SEASON.match(text, at)):
        return None  # "cổ phần hóa Tổng công ty nhà nước"
    name = f"{bare} {territory.name if territory else ''}".strip() + (own[0] if own else "")
    if head == "Ủy ban" and (whole := _OF_ASSEMBLY.match(text, stop)):
        name += whole[0]  # the assembly is a body of its own, as the province is in "UBND của tỉnh A"
    rule = PLURAL if several else "open"
    return Named(start, stop, name, rule, head, bare, words, 0.88 if not alone else 0.7, alone and not territory)


def _runs_on(text: str, head: str, known: int) -> bool:
    """Small words behind the name of a national authority are none of it: "theo Tổng cục Thống kê giá cả tăng"."""
    return head == "Tổng cục" and text[known : known + 1] == " " and text[known + 1 : known + 2].islower()


def _owner(text: str, end: int) -> Named | None:
    """The ministry or department whose the body is that ends at ``end``: "Ban Chỉ đạo chuyển đổi số Bộ Tư pháp"."""
    found = named_at(text, end + 1) if text.startswith((" Bộ ", " Sở "), end) else None
    return sector(text, found) if found and found.lastgroup == "field" else None


def _key(head: str) -> str:
    return fold(expand(head))


_MANY = ("ác ", "hững ", "ỗi ", "ừng ", "ột ", "thành ")


def _plural(text: str, start: int) -> bool:
    return text.endswith(_MANY, max(0, start - 6), start)


def is_office(text: str, start: int) -> bool:
    """The words before ``start`` name a person's office: "Giám đốc", "Phó Chủ tịch"."""
    before = text[max(0, start - 24) : start].rstrip(" ")
    return before.removesuffix("các").rstrip(" ").endswith(OFFICES)


def _of_day(body: Named, text: str, day: date | None) -> Named:
    name = of_day(body.canonical, text[body.start : body.end], day)
    return body if name == body.canonical else replace(body, canonical=name, bare=of_day(body.bare, "", day))


def _mention(body: Named, text: str, context: Context) -> AgencyMention:
    resolved = resolve(of_district(body, text), context)
    return AgencyMention(
        start=body.start,
        end=body.end,
        canonical=body.canonical,
        collective=False,
        level=resolved.level,
        province=resolved.province,
        agency_id=resolved.link.agency_id if resolved.link else None,
        valid_on=resolved.link.valid_on if resolved.link else None,
        successor_id=resolved.link.successor_id if resolved.link else None,
        office_holder=is_office(text, body.start),
        rule=body.rule,
        confidence=body.confidence,
    )
