"""Groups of unnamed bodies: "các sở, ban, ngành", "UBND các huyện, thị xã, thành phố"; one mention an enumeration.

A group is read word by word: its items, what joins them ("các" again or not) and the qualifiers between. Then it is
cut where a second group begins, and kept or left by what stands around it.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ...linking.fold import small_letters
from .capitals import Capitals
from .collective_words import (
    ACTS,
    ADDRESSED,
    AUTHORIZED,
    BRANCHES,
    BUSINESS,
    CLAUSE,
    FIGURES,
    IN_REGION,
    ITEMS,
    JOINED,
    KEY,
    KIND_OF_PLACE,
    LOCAL,
    LOCAL_FIELD,
    PLACED,
    QUALIFIER,
    RELATED,
    SEPARATOR,
    STATE_FIRMS,
    SUBJECT,
    THROUGH,
    TOPIC,
    VAGUE,
    WITHIN,
)
from .modifiers import STANDING, modified

_ITEMS = {key: re.compile(pattern) for key, pattern in ITEMS.items()}
_SEPARATOR = re.compile(SEPARATOR)
_RELATED, _QUALIFIER, _THROUGH = re.compile(RELATED), re.compile(QUALIFIER), re.compile(THROUGH)
_LOCAL, _LOCAL_FIELD = re.compile(LOCAL), re.compile(LOCAL_FIELD)
_TOPIC, _WITHIN = re.compile(TOPIC), re.compile(WITHIN)
_ADDRESSED, _ACTS, _BUSINESS = re.compile(ADDRESSED), re.compile(ACTS), re.compile(BUSINESS)
_AUTHORIZED, _FIGURES, _IN_REGION = re.compile(AUTHORIZED), re.compile(FIGURES), re.compile(IN_REGION)
_SUBJECT, _CLAUSE, _PLACED = re.compile(SUBJECT), re.compile(CLAUSE), re.compile(PLACED)
_LEVEL_ACTS = re.compile(rf"(?:{ACTS}|{SUBJECT}| tổ chức\b)")
_VAGUE, _JOINED, _KIND_OF_PLACE = re.compile(VAGUE), re.compile(JOINED), re.compile(KIND_OF_PLACE)
# What stands before is looked at afterwards.
_SIGNS = (
    "các ", "những ", "từng ", "mỗi ", "quý ", "sở", "bộ", "cơ quan", "đơn vị", "địa phương", "cấp ", "chính quyền ",
    "lực lượng c", "tổ chức ", "phòng, ban", "báo, đài", "chi hội", "chi đoàn", "tổng công ty, ",
)  # fmt: skip
_CAPITAL_SIGNS = tuple({form for sign in _SIGNS for form in (sign.split()[0].strip(",").capitalize(),
                                                            sign.split()[0].strip(",").upper())})  # fmt: skip
_OPENING = re.compile(
    r"các |những |từng |mỗi |quý (?=cơ quan|đơn vị|địa phương|sở|bộ|ngành)|sở[ ,]|bộ[ ,]|cơ quan[ ,]|đơn vị[ ,]|"
    r"địa phương[ ,]|cấp ủy[ ,]|chi hội[ ,]|chi đoàn[ ,]|"
    r"chính quyền (?:địa|các|cơ sở|phường|xã)|lực lượng c|tổ chức (?:chính trị|đảng|thành viên)[ ,]|phòng, ban|"
    r"tổng công ty, (?=công ty)|cấp (?:huyện|xã)[ ,]|"
    r"báo, đài(?![^\W_])"
)
# Abbreviations that are no place's name.
_NO_NAMES = (" TP", " Tp", " TW", " TƯ")
_MUST = re.compile(r" (?:cần|phải|có trách nhiệm|chịu trách nhiệm|chủ động)\b")
_EACH = ("các ", "những ", "từng ", "mỗi ", "quý ")
# More than a number stands before on the line.
_WORDS_BEFORE = re.compile(r"[^\W\d_]{3,}[^\n\t]*$")
# Whose bodies they are may follow.
_OWN_WORK = (" chức năng", " chuyên môn", " thành viên")
# Who is also told apart by where it works.
_ON_GROUND = "lực lượng vũ trang"
_PERSONS = ("cá nhân", "người dân")
# All bodies of a kind: "hệ thống các cơ quan báo chí".
_SYSTEM = "hệ thống "
_LENDERS = ("tctd", "tín dụng")
_NEVER_ALONE = (
    "hội", "hiệp hội", "chi hội", "chi đoàn", "chi bộ", "đảng bộ", "lực lượng vũ trang", "ngân hàng", "tổ chức",
    "tổ chức tín dụng", "lực lượng", "tập đoàn", "chính quyền",
)  # fmt: skip
_UNITS_IN_GENERAL = {"cơ quan", "đơn vị", "địa phương", "tổ chức"}
# Words that join a list by a comma only: "đơn vị cấp nước", "cơ quan tổ chức hội nghị".
_NEVER_BESIDE = {
    " ": re.compile(r"(?:cấp|tổ chức|hội|hiệp hội|vụ|cục|ngân hàng|lĩnh vực)\b"),
    " các ": re.compile(r"(?!ngành|cấp|địa phương|tỉnh|huyện|quận|xã|phường)"),
}


@dataclass(frozen=True, slots=True)
class _Item:
    kind: str
    text: str
    start: int
    end: int
    joined: str
    """What stands between the item before and this one, "" for the first."""
    qualified: int
    """Where the qualifiers behind it end."""
    related: bool
    """Its qualifiers end in "liên quan"."""


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
        each = opening[0].endswith(_EACH)
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
        if len(items) > 1 and "các" in items[-1].joined and _announces(text, items, limit):
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
        told_apart = (each or STANDING.match(small, end)) and whole > end and items[-1].kind == "body"
        if told_apart or (_is_body(text, small, opening, items, beside) and not _announces(text, items, limit)):
            if items[0].text in ("bộ", "sở", "quân khu", "ngành", "cơ quan nhà nước"):
                within = _WITHIN.search(small, max(at_least, start - 28), start)
                start = within.start() if within else start
            if small.endswith(_SYSTEM, at_least, start):
                start -= len(_SYSTEM)
            out.append((start, whole))
            at = at_least = whole
        elif each:
            at = max(at, end)
    return out


def _items(text: str, small: str, at: int, limit: int) -> Iterator[_Item]:
    """The items of an enumeration that begins at ``at``, none of which reaches past ``limit``."""
    joined = ""
    while (pattern := _ITEMS.get(small[at : at + KEY])) and (found := pattern.match(small, at)):
        if found.end() > limit:
            return
        if joined and found.lastgroup == "place" and _name_follows(text, found.end()):
            return
        end, related = found.end(), False
        if small.startswith(" ", end):
            end = _placed(text, small, found[0], _qualified(text, small, end, limit), limit)
            if (more := _RELATED.match(small, end)) and more.end() <= limit:
                end, related = _qualified(text, small, more.end(), limit), True
        yield _Item(found.lastgroup or "", found[0], found.start(), found.end(), joined, end, related)
        separator = _SEPARATOR.match(small, end)
        if related or not separator or (separator[0] == ". " and text[separator.end()].isupper()):
            return
        joined, at = separator[0], separator.end()
        if joined in _NEVER_BESIDE and _NEVER_BESIDE[joined].match(small, at):
            return


def _qualified(text: str, small: str, end: int, limit: int) -> int:
    """Where the qualifiers from ``end`` on end; a level whose name follows belongs to that name."""
    while (more := _QUALIFIER.match(small, end)) and more.end() <= limit:
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
    elif item.startswith(("cơ quan", "đơn vị", "cơ sở y", _ON_GROUND)) or item == "tổ chức" or item.endswith(_LENDERS):
        more = _LOCAL.match(small, end)
        if item.startswith("cơ quan ") and not more:
            more = _LOCAL_FIELD.match(small, end)
        if item == "cơ quan" and not more:
            more = _AUTHORIZED.match(small, end)
    elif item.startswith(("cấp ủy", "chính quyền")):
        more = _THROUGH.match(small, end)
    else:
        return end
    return more.end() if more and more.end() <= limit and not _name_follows(text, more.end()) else end


def _name_follows(text: str, end: int) -> bool:
    return text[end : end + 1] == " " and text[end + 1 : end + 2].isupper() and not text.startswith(_NO_NAMES, end)


def _force_of_persons(small: str, item: _Item) -> bool:
    """ "Lực lượng điều tra viên": persons, told by the noun that follows."""
    return item.text == "lực lượng" and item.qualified == item.end and not _actor(small[item.end : item.end + 30])


def _cut(small: str, items: list[_Item], announced: bool) -> list[_Item]:
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


def _one_of_them(small: str, items: list[_Item]) -> bool:
    """Enterprises that end a list of bodies in general: "các cơ quan, đơn vị, doanh nghiệp"."""
    return (
        len(items) > 1
        and items[-1].text == "doanh nghiệp"
        and items[-2].text in ("cơ quan", "đơn vị", "tổ chức")
        and items[-1].joined == ", "
        and not _BUSINESS.match(small, items[-1].end)
    )


def _general(rest: list[_Item], anew: bool, pair: bool) -> bool:
    """What follows "và" is a group of its own: "… và (các) cơ quan, đơn vị liên quan"; a ``pair`` is one group: "các
    bộ và cơ quan liên quan"."""
    return (
        rest[-1].related
        and rest[0].kind != "weak"
        and (anew or rest[0].text != "tổ chức")
        and (anew or all(i.text in ("cơ quan", "đơn vị", "tổ chức") for i in rest))
        and (anew or len(rest) > 1 or not pair)
    )


def _owned(small: str, last: _Item) -> bool:
    """One owner of the whole list follows: "các vụ và đơn vị liên quan thuộc Bộ"."""
    return last.related and small.startswith((" thuộc", " trực thuộc"), last.qualified)


def _is_body(text: str, small: str, opening: re.Match[str], items: list[_Item], beside: bool) -> bool:
    start, end = opening.start(), items[-1].qualified
    before, after = small[max(0, start - 40) : start].removesuffix(_SYSTEM), small[end : end + 30]
    kinds = {i.kind for i in items}
    qualified = end > items[-1].end
    addressed = beside or bool(_ADDRESSED.search(before))
    if _VAGUE.search(before) or (items[0].text.startswith("ban quản lý") and before.endswith("(")):
        return False  # in brackets: who is meant by the words before
    if text[start:end].isupper() and _WORDS_BEFORE.search(before):
        return False  # within a heading in capitals
    word = opening[0] if opening[0].endswith(_EACH) else ""
    if not word:
        return _unannounced(items, addressed, text[start].isupper(), small[items[-1].end : end], (before, after))
    if word.split()[-1] not in ("các", "quý") and not qualified:
        several = len(items) > 1 and items[0].kind == "body" and items[0].text != "địa phương"
        several |= {i.text for i in items} == {"ngành", "cấp"}
        told = word == "mỗi " and items[0].text in _UNITS_IN_GENERAL and bool(_MUST.match(after))
        return word != "những " and (several or told or (addressed and items[0].text == "địa phương"))
    if kinds <= {"sector", "weak"}:
        return (
            not _FIGURES.match(after)
            and "lĩnh vực" not in {i.text for i in items}
            and (qualified or (addressed and _actor(after)))
        )
    if (
        text[end : end + 2] == ": "
        and text[end + 2 : end + 3].isupper()
        and (kinds == {"place"} or items[-1].text.startswith(STATE_FIRMS))
    ):
        return False  # the head of a list of names
    if kinds <= {"hamlet", "place"} and "hamlet" in kinds:
        return bool(_ADDRESSED.search(before)) and _actor(after)
    if kinds == {"place"}:
        if (
            _PLACED.search(before)
            or _FIGURES.match(after)
            or _KIND_OF_PLACE.match(after)
            or (len(items) == 1 and text[end : end + 1] == " " and text[end + 1 : end + 2].isupper())
        ):
            return False
        return len(items) > 1 or addressed or bool(_MUST.match(after))
    if kinds == {"school"}:
        return addressed and (_actor(after) or bool(_LOCAL.match(after)))
    if kinds == {"works"}:
        return beside or any(not i.text.startswith("nhà") for i in items)
    told_of = items[0].text == "địa phương" and not addressed and _IN_REGION.match(after)
    if len(items) == 1 and (items[0].text == "cấp" or told_of):
        return False
    if len(items) == 1 and not qualified:
        if items[0].text in ("tổ chức tín dụng", "tctd"):
            return addressed
        return _alone(items[0].text, after, text[end + 1 : end + 2].isupper())
    return True


def _unannounced(items: list[_Item], addressed: bool, capital: bool, qualifiers: str, around: tuple[str, str]) -> bool:
    """Whether a list without "các" or the like of it is a group; ``around`` is what stands before and after it."""
    before, after = around
    if before.endswith("doanh nghiệp "):
        return False  # "các doanh nghiệp địa phương"
    if items[0].kind == "place":
        # "Cấp huyện tổ chức …": who acts on that level.
        return bool(_CLAUSE.search(before)) and not before.endswith(", ") and bool(_LEVEL_ACTS.match(after))
    if items[0].text in ("sở", "bộ") and (_JOINED.search(before) or not _goes_on(items)):
        return after.startswith(" quản lý ngành")
    if len(items) > 1 and {i.text for i in items} <= _UNITS_IN_GENERAL and _SUBJECT.match(after):
        addressed |= bool(_CLAUSE.search(before))
    if items[0].text.startswith("cơ quan ") and _SUBJECT.match(after) and _CLAUSE.search(before):
        return True  # "Cơ quan thuế có trách nhiệm …"
    return _bare(items, addressed, capital, qualifiers, before)


def _actor(after: str) -> bool:
    return bool(_ACTS.match(after)) or not after.strip() or after[0] in ",;.:\n" or after.startswith(" và ")


def _alone(name: str, after: str, capital: bool) -> bool:
    """A group of one word: not where a name, a trade or nothing but a level follows."""
    if name in _NEVER_ALONE:
        return False
    if name == "vụ":
        return after[:1] in ("", ",", ";", ".", "\n")
    if name in ("sở", "bộ", "ban", "cục", "chi cục") and (after[:1] == ":" or (after[:1] == " " and capital)):
        return False
    if name == "địa phương" and after.startswith((" của các nước", " nước", " còn lại")):
        return False
    return not (name in ("đơn vị", "cơ quan") and _BUSINESS.match(after))


def _goes_on(items: list[_Item]) -> bool:
    """ "Sở, ban, ngành", "bộ, cơ quan": what a ministry or department alone is not."""
    return (
        len(items) > 1 and "các" not in items[1].joined and items[1].text.startswith(("ban", "ngành", "cơ quan", "địa"))
    )


def _bare(items: list[_Item], addressed: bool, capital: bool, qualifiers: str, before: str) -> bool:
    """A list without "các": "Bộ, ngành", "cơ quan, đơn vị liên quan"."""
    first = items[0].text
    if items[-1].related or first in ("sở", "bộ", "cơ quan ngang bộ"):
        return True
    if first.startswith("cơ quan ") and ("," in first or "địa phương" in qualifiers):
        return addressed or capital or before.endswith((" của ", " cho ", " với ", " tại ", " từ ", " gửi "))
    if first.startswith("cơ quan ") and first[len("cơ quan ") :] in BRANCHES and addressed:
        return True
    if first in ("lực lượng chức năng", "cơ quan chức năng"):
        return addressed or capital or before.endswith((" của ", " với ", " cùng "))
    if first == "báo, đài" or "," in first:
        return addressed
    if first.startswith("cấp ủy") or (qualifiers and first != "đơn vị"):
        central = qualifiers.startswith((" trung ương", " tw")) or "đóng" in qualifiers
        return len(items) > 1 or central or (first.startswith("chính quyền") and "các cấp" in qualifiers)
    if first.startswith(("chính quyền", "tổ chức chính trị")):
        shared = first != "chính quyền" and before.endswith((" và ", " của ", " cho "))
        return addressed or shared or len(items) > 1 or (capital and first != "chính quyền")
    # The bodies where this is done: "phù hợp với điều kiện tại cơ quan, đơn vị".
    return len(items) > 1 and (addressed or (before.endswith("tại ") and {i.text for i in items} <= _UNITS_IN_GENERAL))


def _announces(text: str, items: list[_Item], named_at: int) -> bool:
    """ "Các Sở: Tài chính, …", "các cơ quan: Sở Y tế, …": the group is the head of the list that follows."""
    end = items[-1].qualified
    between = text[end:named_at] if named_at - end <= 2 else "-"
    if items[-1].related:
        return False
    owned = items[-1].text.startswith("cơ quan")  # "các cơ quan tham mưu, giúp việc Tỉnh ủy"
    return between.strip() == ":" or (len(items) == 1 and between == " " and not owned)
