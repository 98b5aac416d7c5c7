"""Groups of unnamed bodies: "các sở, ban, ngành", "UBND các huyện, thị xã, thành phố"; one mention an enumeration.

A group is read word by word: its items, what joins them ("các" again or not) and the qualifiers between. Then it is
cut where a second group begins, and kept or left by what stands around it.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from ....linking.fold import small_letters
from ....patterns import Pattern
from ..names.capitals import Capitals
from .context import EACH, SYSTEM, Item, actor, announces, is_body
from .modifiers import STANDING, modified, trading
from .words import (
    AUTHORIZED,
    BUSINESS,
    ITEMS,
    KEY,
    LOCAL,
    LOCAL_FIELD,
    QUALIFIER,
    REGION,
    RELATED,
    SEPARATOR,
    STATE_FIRMS,
    THROUGH,
    TOPIC,
    WITHIN,
)

_ITEMS = {key: Pattern(pattern) for key, pattern in ITEMS.items()}
_SEPARATOR = Pattern(SEPARATOR)
_ONE_EACH = Pattern(
    r"[^,;.:\n]{2,60}\s(?:một|01)\s(?:xã|phường|thôn|bản|ấp|huyện|hộ|trường|người|cán bộ|đồng chí)(?![^\W_])"
)
"""Behind "mỗi" before a body that acts for itself: "mỗi | cơ quan nhận giúp một xã"."""
_REGION = Pattern(REGION)
_RELATED, _QUALIFIER, _THROUGH = Pattern(RELATED), Pattern(QUALIFIER), Pattern(THROUGH)
_LOCAL, _LOCAL_FIELD = Pattern(LOCAL), Pattern(LOCAL_FIELD)
_TOPIC, _WITHIN = Pattern(TOPIC), Pattern(WITHIN)
_AUTHORIZED, _BUSINESS = Pattern(AUTHORIZED), Pattern(BUSINESS)
_MOVED = Pattern(
    r"(?<![^\W_])(?:cử|điều động|điều chuyển|luân chuyển|biệt phái|bàn giao|chuyển(?! đổi)|sáp nhập)"
    r"(?![^\W_])[^.;:\n]*$"
)
# What stands before is looked at afterwards.
_SIGNS = (
    "các ", "những ", "từng ", "mỗi ", "một số ", "nhiều ", "quý ",
    "sở", "bộ", "cơ quan", "đơn vị", "địa phương", "cấp ", "chính quyền ",
    "lực lượng c", "tổ chức ", "phòng, ban", "báo, đài", "chi hội", "chi đoàn", "tổng công ty, ",
)  # fmt: skip
_CAPITAL_SIGNS = tuple({form for sign in _SIGNS for form in (sign.split()[0].strip(",").capitalize(),
                                                            sign.split()[0].strip(",").upper())})  # fmt: skip
_OPENING = Pattern(
    r"các |những |từng |mỗi |một số |nhiều |quý (?=cơ quan|đơn vị|địa phương|sở|bộ|ngành|(?:tổng )?cục|vụ|viện|ban)|"
    r"sở(?:[ ,]|-(?=ban-|ngành))|bộ[ ,]|cơ quan[ ,]|đơn vị[ ,]|"
    r"địa phương[ ,]|cấp ủy[ ,]|chi hội[ ,]|chi đoàn[ ,]|"
    r"chính quyền (?:địa|các|cơ sở|phường|xã)|lực lượng c|tổ chức (?:chính trị|đảng|thành viên)[ ,]|phòng, ban|"
    r"tổng công ty, (?=công ty)|cấp (?:huyện|xã)[ ,]|"
    r"báo, đài(?![^\W_])"
)
# Abbreviations that are no place's name.
_NO_NAMES = (" TP", " Tp", " TW", " TƯ")
# Whose bodies they are may follow.
_OWN_WORK = (" chức năng", " chuyên môn", " thành viên")
# Who is also told apart by where it works.
_ON_GROUND = "lực lượng vũ trang"
_HAMLETS = ("thôn", "bản", "buôn", "ấp", "xóm", "khu phố", "tổ dân phố")
_PERSONS = ("cá nhân", "người dân")
_LENDERS = ("tctd", "tín dụng", "qtdnd", "ngân hàng", "ngân hàng thương mại")
# Within which a unit may be meant: "thanh tra các bộ".
_HAVE_UNITS = ("bộ", "sở", "quân khu", "ngành", "cơ quan nhà nước")
# Words that join a list by a comma only: "đơn vị cấp nước", "cơ quan tổ chức hội nghị".
_NEVER_BESIDE = {
    " ": Pattern(r"(?:cấp|tổ chức|hội|hiệp hội|vụ|cục|ngân hàng|lĩnh vực)\b"),
    " các ": Pattern(r"(?!ngành|cấp|địa phương|tỉnh|huyện|quận|xã|phường)"),
}


def find_groups(capitals: Capitals, named: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Groups of unnamed bodies that do not run into a ``named`` one (sorted spans, not overlapping)."""
    text = capitals.text
    small = small_letters(text)
    starts = [a for a, _ in named]
    out: list[tuple[int, int]] = []
    at = at_least = 0
    for start in capitals.starts(_CAPITAL_SIGNS, _SIGNS):
        if start < at or not (opening := _OPENING.match(small, start)):
            continue
        at = opening.end()
        each = opening[0].endswith(EACH)
        if start and small[start - 1].isalnum():
            continue
        index = bisect_left(starts, start)
        if index and named[index - 1][1] > start:
            at = max(at, named[index - 1][1])  # what follows the named body may be a group of its own
            continue
        limit = named[index][0] if index < len(named) else len(text)
        first = at if each else start
        if small[first : first + KEY] not in _ITEMS:
            continue  # "các giải pháp"
        items = _cut(small, list(_items(text, small, first, limit)), each)
        if len(items) > 1 and "các" in items[-1].joined and announces(text, items, limit):
            items = items[:-1]  # "các sở, các Bộ: Quốc phòng, …": the list's head is none of the group
        if not items:
            continue
        end = items[-1].qualified
        beside = (index > 0 and start - named[index - 1][1] <= 5) or (index < len(named) and limit - end <= 5)
        beside |= bool(out) and start - out[-1][1] <= 5
        whole = end
        if not items[-1].related:
            whole = modified(small, items[-1].text, end, small[max(0, start - 40) : start])
            whole = whole if whole <= limit else end  # a named body begins within
            if items[-1].kind == "place" and (region := _REGION.match(small, whole, limit)):
                whole = region.end()
        if beside and each and whole == end:
            whole = trading(small, items[-1].text, end, small[max(0, start - 40) : start])
            whole = whole if whole <= limit else end
        told_apart = (each or STANDING.match(small, end)) and whole > end and items[-1].kind == "body"
        if told_apart or (is_body(text, small, opening, items, beside) and not announces(text, items, limit)):
            if items[0].text in _HAVE_UNITS or items[0].text.startswith("tổ chức chính trị"):
                within = _WITHIN.search(small, max(at_least, start - 28), start)
                start = within.start() if within else start
            if small.endswith(SYSTEM, at_least, start):
                start -= len(SYSTEM)
            out.append((start, whole))
            at = at_least = whole
        elif each:
            at = max(at, end)
    return out


def _items(text: str, small: str, at: int, limit: int) -> Iterator[Item]:
    """The items of an enumeration that begins at ``at``, none of which reaches past ``limit``."""
    joined, singly = "", small.endswith("mỗi ", 0, at)
    while (pattern := _ITEMS.get(small[at : at + KEY])) and (found := pattern.match(small, at)):
        if found.end() > limit:
            return
        named = found.lastgroup == "place" or found[0] == "ngân hàng"
        if joined and named and _name_follows(text, found.end()):
            return  # "các bộ, ngành, Ngân hàng Nhà nước"
        end, related = found.end(), False
        if small.startswith(" ", end):
            end = _placed(text, small, found[0], _qualified(text, small, end, limit), limit)
            if (more := _RELATED.match(small, end)) and more.end() <= limit:
                end, related = _qualified(text, small, more.end(), limit), True
        yield Item(found.lastgroup or "", found[0], found.start(), found.end(), joined, end, related)
        separator = _SEPARATOR.match(small, end)
        if (
            separator
            and separator["each"] == "mỗi "
            and "," in separator[0]
            and not singly
            and _ONE_EACH.match(small, separator.end())
        ):
            return  # "các sở, các hội, | mỗi cơ quan nhận giúp một xã"
        if related or not separator or (separator[0] == ". " and text[separator.end()].isupper()):
            return
        joined, at = separator[0], separator.end()
        if joined in _NEVER_BESIDE and _NEVER_BESIDE[joined].match(small, at):
            return


def _qualified(text: str, small: str, end: int, limit: int) -> int:
    """Where the qualifiers from ``end`` on end; a level whose name follows belongs to that name."""
    while (more := _QUALIFIER.match(small, end)) and more.end() <= limit:
        if more[0].endswith("thuộc bộ"):
            return end  # the ministry owns them: most papers' gold has "các đơn vị | thuộc Bộ" in two
        if _name_follows(text, more.end()) and not more[0].endswith(_OWN_WORK):
            if more[0].startswith((" thuộc,", " thuộc và")):
                return end  # "thuộc, trực thuộc Tổng cục A"
            return max(end, small.rfind(",", end, more.end()))  # "của tỉnh, huyện Mai Sơn"
        end = more.end()
    return end


def _placed(text: str, small: str, item: str, end: int, limit: int) -> int:
    """Where the words behind ``item`` end that say where it sits, or through which levels it reaches."""
    if item.startswith(("hội", "hiệp hội", "cơ quan chuyên môn", "tổ chức xã hội")):
        more = _TOPIC.match(small, end)
    elif (
        item.startswith(("cơ quan", "đơn vị", "cơ sở y", "trường", _ON_GROUND, *_HAMLETS))
        or item == "tổ chức"
        or item.endswith(_LENDERS)
    ):
        more = _LOCAL.match(small, end)
        if item.startswith("cơ quan ") and not more:
            more = _LOCAL_FIELD.match(small, end)
        if item == "cơ quan" and not more:
            more = _AUTHORIZED.match(small, end)
        if item.startswith(("cơ quan", "đơn vị")) and not more:
            more = _through(small, end)
    elif item.startswith(("cấp ủy", "chính quyền")):
        more = _THROUGH.match(small, end)
    else:
        return end
    return more.end() if more and more.end() <= limit and not _name_follows(text, more.end()) else end


def _through(small: str, end: int) -> re.Match[str] | None:
    """The levels that the bodies reach through, where nobody goes and nothing is handed over from one to another."""
    more = _THROUGH.match(small, end)
    if more is None or " xuống " in more[0] or _MOVED.search(small, max(0, end - 90), end):
        return None
    first, _, last = more[0].removeprefix(" từ ").replace("cấp ", "").partition(" đến ")
    return None if first == last else more


def _name_follows(text: str, end: int) -> bool:
    return text[end : end + 1] == " " and text[end + 1 : end + 2].isupper() and not text.startswith(_NO_NAMES, end)


def _force_of_persons(small: str, item: Item) -> bool:
    """ "Lực lượng điều tra viên": persons, told by the noun that follows."""
    return item.text == "lực lượng" and item.qualified == item.end and not actor(small[item.end : item.end + 30])


def _cut(small: str, items: list[Item], announced: bool) -> list[Item]:
    """The first group of ``items``: builders apart from the administration, a list that "liên quan" closes apart from
    the one before; companies and persons only where a body or "liên quan" follows them."""
    for i, item in enumerate(items[1:], 1):
        before, anew = items[i - 1], "các" in item.joined
        if any(_again(item.text, other.text) for other in items[: i - 1]):
            items = items[:i]  # "cấp ủy, chính quyền, cấp ủy": another list begins
            break
        firms = all(other.text.startswith(STATE_FIRMS) for other in items[i:])
        apart = anew and ((before.kind == "works") != (item.kind == "works") or firms)
        # "các cơ quan, đơn vị và các cá nhân liên quan"
        apart |= anew and " và " in item.joined and all(other.text in _PERSONS for other in items[i:])
        if apart or (" và " in item.joined and _general(items[i:], anew, i == 1) and not _owned(small, items[-1])):
            items = items[:i]
            break
    while len(items) > 1 and _force_of_persons(small, items[-1]):
        items = items[:-1]
    while items and items[-1].kind == "weak" and not items[-1].related and not _one_of_them(small, items):
        items = items[:-1]
    if not items or items[0].kind == "weak":
        return []
    if all(i.kind == "weak" or i.text == "tổ chức" for i in items):
        return items if announced and items[-1].related else []
    level = items[0].text.startswith("cấp ")
    return items if announced or level or items[0].kind == "body" else []


def _again(name: str, before: str) -> bool:
    return name == before or (name.startswith("cấp ủy") and before.startswith("cấp ủy"))


def _one_of_them(small: str, items: list[Item]) -> bool:
    """Enterprises that end a list of bodies in general: "các cơ quan, đơn vị, doanh nghiệp"."""
    return (
        len(items) > 1
        and items[-1].text == "doanh nghiệp"
        and items[-2].text in ("cơ quan", "đơn vị", "tổ chức")
        and items[-1].joined == ", "
        and not _BUSINESS.match(small, items[-1].end)
    )


def _general(rest: list[Item], anew: bool, pair: bool) -> bool:
    """What follows "và" is a group of its own: "… và (các) cơ quan, đơn vị liên quan"; a ``pair`` is one group: "các
    bộ và cơ quan liên quan"."""
    return (
        rest[-1].related
        and rest[0].kind != "weak"
        and (anew or rest[0].text != "tổ chức")
        and (anew or all(i.text in ("cơ quan", "đơn vị", "tổ chức") for i in rest))
        and (anew or len(rest) > 1 or not pair)
    )


def _owned(small: str, last: Item) -> bool:
    """One owner of the whole list follows: "các vụ và đơn vị liên quan thuộc Bộ"."""
    return last.related and small.startswith((" thuộc", " trực thuộc"), last.qualified)
