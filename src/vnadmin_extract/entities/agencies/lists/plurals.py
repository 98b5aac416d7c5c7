"""Named kinds of bodies of which there are many: "các Sở Tư pháp", "Hội Nông dân các cấp", "Ban Chỉ đạo cấp xã"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ....document import Context
from ....patterns import Pattern
from ..collectives.councils import TAIL
from ..names.named import PLURAL, Named

_LEVEL = Pattern(
    r" ?(?:(?:hai|0?2) cấp|(?:ở )?các cấp(?: (?:tỉnh|huyện)(?:(?:, | và )(?:huyện|xã|phường))+)?|cùng cấp|"
    r"(?:ở )?cấp (?:tỉnh|huyện|xã|quân khu)(?:(?:, | và )(?:cấp )?(?:huyện|xã))*)"
    r"(?![^\W_])"
)
_UNIT = (
    r"(?:tỉnh|thành phố|T\.?P|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu|đơn vị|địa phương|thôn|bản|buôn|ấp|xóm|"
    r"khu phố|tổ dân phố|khu dân cư|khu vực|quân khu|quân chủng|quân đoàn)(?! (?:ủy|hội|đoàn)\b)(?![^\W_])"
)
# Among others in a list: "các huyện, thành, thị".
_SHORT_UNIT = r"(?:thành(?= ?[,;.:)]| và )|thị(?! (?:xã|trấn|ủy|trường|sát|hiếu|lực|phần|giác)(?![^\W_]))(?![^\W_]))"
_UNITS = Pattern(
    r"(?: khu vực(?! ?[\dIVXA-ZĐ]| số)| các (?:[Bb]ộ|[Ss]ở), (?:ban, )?ngành|"
    rf"(?: ở)? các {_UNIT}| ở (?:khu dân cư|thôn|cơ sở))(?:(?:, | và |/)(?:{_UNIT}|{_SHORT_UNIT}))*"
    rf"(?: trực thuộc [Tt]rung ương)?{TAIL}"
    "(?! [A-ZĐ])"
)
# Bodies that every province or district has one of.
_LOCAL = Pattern(
    r"Bộ (?:Chỉ [Hh]uy|CHQS)|Ban |Công an|Đài |Đoàn |Tỉnh đoàn|Hội |Liên đoàn|Liên minh|Mặt trận|"
    r"Ủy ban [MKbB]|Tổ |Trạm |Hạt |Đồn |Bưu điện|Điện lực|Đảng ủy|"
    r"Tòa án|Viện [Kk]iểm sát|Kho bạc|Bảo hiểm|Thanh tra|Trung tâm|Văn phòng|"
    r"(?:Chi nhánh |Phòng giao dịch )?Ngân hàng (?:Nhà nước|Chính sách)|Cục |Chi cục |Hải quan"
)
# What the country has one of, whoever works for it "ở các cấp".
_NATIONAL = Pattern(r" (?:[Qq]uốc gia|Trung ương)(?![^\W_])")
# Below the ministries "khu vực" is the area that the paper is of; of the others a province may mean several.
_OF_AREA = ("Chi cục Thuế", "Hạt ", "Trạm ", "Đội ", "Trung tâm ", "Chi nhánh ", "Ban Quản lý ", "Ban QLDA")
_OWN_LEVEL = Pattern(r" cấp (tỉnh|huyện|xã)$")
_LOWER_LEVELS = Pattern(r"(?:(?:, | và )(?:cấp )?(?:huyện|xã)(?! (?:ủy|hội|đoàn)\b)(?![^\W_])(?! [A-ZĐ]))+")
# "Công an xã, phường, thị trấn": a kind of unit each.
_BARE_UNITS = frozenset({"tỉnh", "thành phố", "huyện", "quận", "thị xã", "xã", "phường", "thị trấn", "đặc khu"})
_MORE_UNITS = Pattern(
    r"(?i:(?:, | và | ?/ ?| - |(?<=quận) (?=huyện)|(?<=xã) (?=phường)|(?<=phường) (?=xã))"
    r"(?:thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)"
    r"(?! (?:ủy|hội|đoàn)\b)(?![^\W_]))+"
    r"(?: trực thuộc (?:[Tt]rung ương|TW))?(?! [A-ZĐ])"
)
# Of the lowest level, where none is named: "Ban Công tác Mặt trận thôn".
_HAMLET = Pattern(r"^Ban .* (?:(?<!nông )thôn|(?<! văn )bản|ấp|xóm|khóm|buôn|làng|khu phố|khu dân cư|tổ dân phố)$")
# "Ban Thường vụ | các Liên đoàn Lao động tỉnh, thành phố"
_PART = Pattern(r"(?<![^\W_])(?:[Bb]an [Tt]hường vụ|BTV|[Bb]an [Cc]hấp hành|BCH|[Tt]hường trực) $")
_SEVERAL = Pattern(r"(?<![^\W_])[Cc]ác $")
# "một số Sở Tư pháp còn chậm"
_SOME = Pattern(r"(?<![^\W_])(?:[Mm]ột số|[Nn]hiều|[Hh]ầu hết) $")
# Kinds that are many, each with a name of its own field: "các Sở Y tế", "các Ban Dân tộc".
_KINDS = (
    "Sở", "Phòng", "Ban", "Khu", "Đoạn", "BQL", "Chi cục", "Cục", "Trạm", "Đội", "Hội", "Hiệp hội", "Cảng vụ",
    "Công ty",
    "Tổ công tác", "Thanh tra", "Tiểu ban", "Tổ giúp việc", "Tổ Giúp việc", "Tổ thư ký",
    *(
        f"Trung tâm {field}"  # the others are places: "các Trung tâm Thương mại"
        for field in ("Y tế", "Dịch vụ", "Giáo dục", "Văn hóa", "Phục vụ", "Kiểm soát", "Xúc tiến", "Khuyến", "Chính",
                      "Quan trắc", "Hành chính", "Phát triển", "Trợ giúp", "Bảo trợ", "Kỹ thuật", "Công tác",
                      "Công nghệ")
    ),
)  # fmt: skip
# Another name follows: "các Sở Tài chính, Xây dựng", "các Sở Y tế và Nội vụ" are two bodies and no group.
_MORE_NAMES = Pattern(r"(?:,| và|, và| -|:) ?[A-ZĐ]")


# "các Sở Y tế, Cục Quản lý Dược": in a central paper a unit of the ministry beside the departments of the provinces.
_OF_MINISTRY = Pattern(r"(?:,| và|, và) ?(?:Cục|Tổng cục|Vụ) [A-ZĐ]")


def plurals(text: str, named: Sequence[Named], context: Context) -> tuple[list[Named], list[tuple[int, int]]]:
    """``named`` without the kinds of which the text means many, and the spans of these."""
    kept: list[Named] = []
    groups: list[tuple[int, int]] = []
    for body in named:
        if groups and body.start < groups[-1][1]:
            continue  # "các Cục Thuế, Chi cục Thuế"
        each = text.endswith("ác ", 0, body.start)
        span = _all_of_level(text, body, context)
        if span and each and (before := _SEVERAL.search(text, max(0, body.start - 5), body.start)):
            span = (before.start(), span[1])
        if not span and text.endswith("các cấp ", 0, body.start) and _LOCAL.match(body.bare):
            span = (body.start - len("các cấp "), body.end)
        if each and not span:
            span = _several(text, body, central=context.issuer_level == "central")
        if not span and (some := _SOME.search(text, max(0, body.start - 9), body.start)):
            span = (some.start(), body.end) if body.bare.startswith(_KINDS) and not body.territory else None
        if not span and text[body.start - 2 : body.start - 1].isdigit():
            span = _counted(text, body)
        if span:
            part = _PART.search(text, max(0, span[0] - 14), span[0])
            groups.append((part.start(), span[1]) if part else span)
        elif body.rule != PLURAL:
            kept.append(body)
    return kept, groups


def _all_of_level(text: str, body: Named, context: Context) -> tuple[int, int] | None:
    """A level follows or ends the name. A province has one body of its own level, the country has many."""
    level = _OWN_LEVEL.search(text, body.start, body.end) if " cấp " in body.canonical else None
    many = ("huyện", "xã") if context.issuer_level != "central" else ("tỉnh", "huyện", "xã")
    if level:
        lower = _LOWER_LEVELS.match(text, body.end)
        end = lower.end() if lower else body.end
        return (body.start, end) if lower or level[1] in many else None
    if body.territory.lower() in _BARE_UNITS and _LOCAL.match(body.bare):
        others = _MORE_UNITS.match(text, body.end)
        return (body.start, others.end()) if others else None
    if body.bare.endswith(" khu vực") and not body.territory:
        one = context.issuer_level != "central" and body.bare.startswith(_OF_AREA)
        if one and not text.endswith("ác ", 0, body.start):
            return None  # the area's one office
        others = _MORE_UNITS.match(text, body.end)
        return body.start, others.end() if others else body.end
    if body.bare.startswith("Ban ") and _HAMLET.match(body.bare):
        return body.start, body.end
    if body.territory not in ("", "Việt Nam", "chi nhánh") or (body.bare and body.bare[0].islower()):
        return None
    if text[body.end : body.end + 1] not in " c":
        return None
    more = _LEVEL.match(text, body.end) or (_LOCAL.match(body.bare) and _UNITS.match(text, body.end))
    if not more or (more[0] == " cấp tỉnh" and "tỉnh" not in many) or _NATIONAL.search(text, body.start, body.end):
        return None
    return body.start, more.end()


def _several(text: str, body: Named, *, central: bool) -> tuple[int, int] | None:
    """ "các Sở Giao thông vận tải": the departments of several provinces."""
    before = _SEVERAL.search(text, max(0, body.start - 5), body.start)
    if before and body.head == "Cục" and (end := _with_branches(text, body)):
        return before.start(), end
    if not before or not body.bare.startswith(_KINDS):
        return None
    tail = _POINTED.match(text, body.end)
    if tail is None and _MORE_NAMES.match(text, body.end):
        beside = central and body.head == "Sở" and not body.territory and _OF_MINISTRY.match(text, body.end)
        return (before.start(), body.end) if beside else None
    if body.head != "Sở" and text.endswith("(", 0, before.start()):
        return None  # who is meant by the words before
    if tail:
        return before.start(), tail.end()
    if body.territory and (body.head == "Sở" or body.territory.lower() not in _BARE_UNITS):
        return None
    return before.start(), body.end


def _with_branches(text: str, body: Named) -> int | None:
    """Where the branches of many departments end that are named behind them: "các Cục Thuế, Chi cục Thuế"."""
    field = re.escape(body.bare.removeprefix("Cục "))
    more = re.compile(rf"(?:,| và) Chi cục {field}(?![^\W_])(?! (?:khu vực|[A-ZĐ]))").match(text, body.end)
    return more.end() if more else None


_COUNT = Pattern(
    r"(?i)(?:(?:^|[\n(:;,] ?)|(?<![^\W_])(?!số |khoản |điểm |đội |tổ |nhóm |phòng |vụ |tháng |ngày |năm |quý |điều |"
    r"lần |thứ |mục |biểu |lục |loại )[^\W\d_]+ )(\d{2,3}) $"
)


def _counted(text: str, body: Named) -> tuple[int, int] | None:
    """ "15 Cục Thuế": so many of a kind, none of which is named."""
    if body.territory or body.head not in ("Cục", "Chi cục", "Sở"):
        return None
    count = _COUNT.search(text, max(0, body.start - 16), body.start)
    return (count.start(1), body.end) if count and not _MORE_NAMES.match(text, body.end) else None


# "các Sở Y tế liên quan", "các Khu Quản lý đường bộ I và II".
_POINTED = Pattern(
    r"(?:(?:(?:,| và) (?:các )?khu (?:công nghiệp|kinh tế|chế xuất))+|(?:(?:, | và )[IVX]+)+| (?:(?:có )?liên quan|"
    r"chuyên ngành|địa phương|cửa khẩu)|"
    r"(?:, | và )Cảng vụ (?:[Hh]àng hải|[Đđ]ường thủy(?: nội địa)?))(?![^\W_])"
)
# Departments of which each province has one, behind whose name the provinces are written.
_EACH_PROVINCE_S = Pattern(r"(?:[Cc]ác )?(?P<n>(?:Cục|Chi cục|Sở) [^,;\n]{2,40}?) (?:các )?tỉnh[, ]")


def each_province_s(
    text: str, named: Sequence[Named], groups: Sequence[tuple[int, int]], context: Context
) -> tuple[list[Named], list[tuple[int, int]]]:
    """``named`` without the departments that a central paper means in every province, and the spans of these: "Cục
    Thuế" alone, where it speaks of "Cục Thuế các tỉnh" elsewhere."""
    if context.issuer_level != "central":
        return list(named), []
    kinds = {found["n"] for start, end in groups if (found := _EACH_PROVINCE_S.match(text, start, end))}
    many = [body for body in named if body.bare in kinds and not body.territory]
    return [body for body in named if body not in many], [(body.start, body.end) for body in many]


_OF_PROVINCES = Pattern(
    r"(?:Sở|Cục|Chi cục|Kho bạc|KBNN|Bảo hiểm|BHXH|Công an|Ngân hàng) [^,;\n]{0,60}?(?:các|\d\d) tỉnh"
)

_OF_DISTRICTS = Pattern(
    r"(?:Phòng|Trung tâm|Hạt|Trạm|Công an|Chi cục Thi hành án|Chi cục THA) [^,;\n]{0,40}?các (?:huyện|quận|thị xã)"
)
# Which of them a district has; of the others the province may have one before the districts' ("Chi cục Kiểm lâm").
_DISTRICT_BODIES = (
    "Phòng ",
    "Trung tâm Y tế",
    "Tòa án nhân dân",
    "Viện Kiểm sát nhân dân",
    "Chi cục Thi hành án",
    "Công an",
)
_OF_POLICE = ("Phòng Cảnh sát", "Phòng An ninh", "Phòng Quản lý xuất")
"""The police of a province has these, no district."""


def shared_units(
    text: str, named: Sequence[Named], groups: Sequence[tuple[int, int]], *, central: bool
) -> tuple[list[Named], list[tuple[int, int]]]:
    """``named`` and ``groups``, the departments in front of a group made part of it where the provinces or districts
    are written once, behind the last: "Sở Tài chính, Cục Thuế các tỉnh", "Trung tâm Y tế, Phòng Tư pháp các huyện"."""
    before = {
        body.end: body
        for body in named
        if not body.territory
        and ((central and body.head in ("Sở", "Cục")) or body.bare.startswith(_DISTRICT_BODIES))
        and not body.bare.startswith(_OF_POLICE)
    }
    if not before:
        return list(named), list(groups)
    taken: set[int] = set()
    out: list[tuple[int, int]] = []
    for start, end in groups:
        first = start
        while (body := before.get(first - 2)) and text[body.end : first] == ", ":
            units = _OF_PROVINCES if body.head in ("Sở", "Cục") else _OF_DISTRICTS
            if not units.match(text, start) or (body.bare == "Công an" and not text.startswith("Chi cục T", start)):
                break  # the police may be the province's
            first = body.start
            taken.add(first)
        out.append((first, end))
    return [body for body in named if body.start not in taken], out
