"""Whether a list of nouns is a group of bodies, by what stands around it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ....patterns import Pattern
from ..names.edge_words import AMBIGUOUS, PREDICATES
from .words import (
    ACTS,
    ADDRESSED,
    BRANCHES,
    BUSINESS,
    CLAUSE,
    FIGURES,
    IN_REGION,
    JOINED,
    KIND_OF_PLACE,
    LOCAL,
    PLACED,
    STATE_FIRMS,
    SUBJECT,
    VAGUE,
)

_LOCAL = Pattern(LOCAL)
_ADDRESSED, _ACTS, _BUSINESS = Pattern(ADDRESSED), Pattern(ACTS), Pattern(BUSINESS)
_FIGURES, _IN_REGION = Pattern(FIGURES), Pattern(IN_REGION)
_SUBJECT, _CLAUSE, _PLACED = Pattern(SUBJECT), Pattern(CLAUSE), Pattern(PLACED)
_LEVEL_ACTS = Pattern(rf"(?:{ACTS}|{SUBJECT}| tổ chức\b)")
_VAGUE, _JOINED, _KIND_OF_PLACE = Pattern(VAGUE), Pattern(JOINED), Pattern(KIND_OF_PLACE)
# The numbering of a line.
_MARKED = Pattern(r"(?:^|\n)[\s*]*(?:[-+*•]|\(?(?:\d{1,2}|[a-zđ]|[ivx]{1,4})[.)]) ?$")
_MUST = Pattern(r" (?:cần|phải|có trách nhiệm|chịu trách nhiệm|chủ động)\b")
# "Các ngành, lĩnh vực khác | , căn cứ …, xây dựng …": whoever is in charge of them.
_CHARGED = Pattern(r",? (?:căn cứ|có trách nhiệm|chịu trách nhiệm)\b")
_TOLD_WITH = Pattern(r"(?:phối hợp|giao|yêu cầu|đề nghị|chỉ đạo) [^.;:\n]*$")
SOME = ("một số ", "nhiều ")
EACH = ("các ", "những ", "từng ", "mỗi ", "quý ", *SOME)
# More than a number stands before on the line.
_WORDS_BEFORE = Pattern(r"[^\W\d_]{3,}[^\n\t]*$")
# A heading that says whose tasks stand below it: "II. ĐỐI VỚI CÁC SỞ, NGÀNH".
_HEADED = Pattern(r"(?:^|\n)[\s*]*(?:[ivx\d.]+[.)] ?)?(?:đối với|(?:nhiệm vụ|trách nhiệm)(?: của)?) $")
# All bodies of a kind: "hệ thống các cơ quan báo chí".
SYSTEM = "hệ thống "
_NEVER_ALONE = (
    "hội", "hiệp hội", "chi hội", "chi đoàn", "chi bộ", "đảng bộ", "lực lượng vũ trang", "ngân hàng", "tổ chức",
    "tổ chức tín dụng", "lực lượng", "tập đoàn", "chính quyền",
)  # fmt: skip
_VERB = Pattern(r",? ([^\W\d_]+) ([^\W\d_]+)")
_CHOOSES = Pattern(r" (?:chọn|cử|mở|trồng|lập|cắm|dựng|giúp|vận động) (?:ít nhất |tối thiểu )?(?:\d|một|hai|ba|từ)")
_AT_LEVELS = (" các cấp", " cùng cấp")
# What an authority does or is given, by the word before it: "chuyển sang cơ quan công an", "do cơ quan thuế cung cấp".
_DEALT_WITH = (" cho ", " với ", " gửi ", " nộp ", " chuyển ", " sang ", " đến ", " do ", " cùng ")
# "chủ động phối hợp với | địa phương"
_PARTNER = Pattern(r"(?<!sự )phối hợp (?:chặt chẽ |tốt |kịp thời )?với $")
_UNITS_IN_GENERAL = {"cơ quan", "đơn vị", "địa phương", "tổ chức"}


@dataclass(frozen=True, slots=True)
class Item:
    """One noun of an enumeration."""

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


def is_body(text: str, small: str, opening: re.Match[str], items: list[Item], beside: bool) -> bool:
    """The ``items`` that ``opening`` begins are bodies; ``beside``: another body stands next to them."""
    start, end = opening.start(), items[-1].qualified
    before, after = small[max(0, start - 40) : start].removesuffix(SYSTEM), small[end : end + 30]
    kinds = {i.kind for i in items}
    qualified = end > items[-1].end
    addressed = beside or bool(_ADDRESSED.search(before))
    if _VAGUE.search(before) or (items[0].text.startswith("ban quản lý") and before.endswith("(")):
        return False  # in brackets: who is meant by the words before
    if text[start:end].isupper() and _WORDS_BEFORE.search(before) and not _HEADED.search(before):
        return False  # within a heading in capitals
    word = opening[0] if opening[0].endswith(EACH) else ""
    if not word:
        return _unannounced(items, addressed, text[start].isupper(), small[items[-1].end : end], (before, after))
    if word in SOME:
        return _some(items, kinds, after)
    if word.split()[-1] not in ("các", "quý") and not qualified:
        return word != "những " and _each(word, items, before, after, addressed=addressed)
    if kinds <= {"sector", "weak"}:
        told_apart = qualified or (addressed and actor(after))
        fields = "lĩnh vực" in {i.text for i in items} and not (_begins_clause(before) and _CHARGED.match(after))
        return told_apart and not _FIGURES.match(after) and not fields
    if kinds == {"place"} and qualified and before.endswith("đối với ") and after.startswith(":"):
        return True  # "Đối với các tỉnh đang có dịch: …"
    if (
        text[end : end + 2] == ": "
        and text[end + 2 : end + 3].isupper()
        and (kinds == {"place"} or items[-1].text.startswith(STATE_FIRMS))
    ):
        return False  # the head of a list of names
    if kinds <= {"hamlet", "place"} and "hamlet" in kinds:
        return _hamlets_act(before, after, several=len(items) > 1, beside=beside)
    if kinds == {"place"}:
        named = len(items) == 1 and text[end : end + 1] == " " and text[end + 1 : end + 2].isupper()
        return not named and _places_act(before, after, qualified=qualified, told=len(items) > 1 or addressed)
    if kinds == {"school"}:
        headed = _begins_clause(before) and (bool(_ACTS.match(after)) or after.startswith((":", "; các", " (sau đây")))
        return headed or (addressed and (actor(after) or bool(_LOCAL.match(after))))
    if kinds == {"works"}:
        return (
            beside
            or any(not i.text.startswith("nhà") for i in items)
            or (addressed and actor(after) and items[0].text.startswith("nhà thầu"))
        )
    told_of = items[0].text == "địa phương" and not addressed and _IN_REGION.match(after)
    if len(items) == 1 and (items[0].text == "cấp" or told_of):
        return False
    if len(items) == 1 and not qualified:
        if items[0].text in ("tổ chức tín dụng", "tctd"):
            acts = _ACTS.match(after) is not None or after.startswith((" gửi ", " nộp "))
            return addressed or (_begins_clause(before) and acts)
        if items[0].text == "chi nhánh":
            return addressed and actor(after)
        return _alone(items[0].text, after, text[end + 1 : end + 2].isupper())
    return True


def _each(word: str, items: list[Item], before: str, after: str, *, addressed: bool) -> bool:
    """ "mỗi địa phương phải …", "từng sở, ngành": one by one, without a qualifier behind them."""
    first = items[0]
    if (len(items) > 1 and first.kind == "body" and first.text != "địa phương") or "," in first.text:
        return True
    if {i.text for i in items} == {"ngành", "cấp"} or {i.kind for i in items} == {"party"}:
        return True
    if word == "mỗi " and first.text in _UNITS_IN_GENERAL and _MUST.match(after):
        return True
    if len(items) > 1 and first.kind in ("place", "party") and _acts(before, after):
        return True
    return addressed and first.text == "địa phương"


def _hamlets_act(before: str, after: str, *, several: bool, beside: bool) -> bool:
    """Whether hamlets are told to act: alone, as the head of an item, or ``beside`` a body that is or acts: "Công an
    phường, các khu phố tuần tra"."""
    if _ADDRESSED.search(before) and actor(after):
        return True
    listed = beside and before.endswith((", ", " và ", "; "))
    if listed and (_ACTS.match(after) or (_TOLD_WITH.search(before) and actor(after))):
        return True
    dash = after.startswith((" - ", " – ")) and _ACTS.match(after, 2)
    heads = after.startswith(":") or bool(dash) or (several and bool(_ACTS.match(after)))
    return heads and _begins_clause(before)


def _places_act(before: str, after: str, *, qualified: bool, told: bool) -> bool:
    """Whether places stand for who governs them; ``told``: several are listed, or the words before address them."""
    if _PLACED.search(before) or _FIGURES.match(after) or _KIND_OF_PLACE.match(after):
        return False
    acts = (qualified or before.endswith(("; ", ": "))) and _begins_clause(before) and bool(_ACTS.match(after))
    return told or acts or bool(_MUST.match(after))  # "Các xã miền núi lập hồ sơ …"


def _acts(before: str, after: str) -> bool:
    """Whether what each place has to do stands behind it: "Mỗi xã, phường | thành lập …", and not what each has or
    did."""
    verb = _VERB.match(after)
    acts = verb is not None and (verb[1], verb[2]) in PREDICATES and (verb[1], verb[2]) not in AMBIGUOUS
    told = _begins_clause(before) or bool(_ADDRESSED.search(before)) or before.endswith(", ")
    return told and (acts or bool(_ACTS.match(after)) or bool(_CHOOSES.match(after))) and " được " not in after


def _some(items: list[Item], kinds: set[str], after: str) -> bool:
    """ "Một số sở, ngành", "nhiều đơn vị": bodies of which something is said, and no places, firms or branches of the
    economy."""
    if len(items) > 1:
        return not kinds <= {"sector", "weak"} and not kinds <= {"place", "hamlet"} and not kinds & {"school", "works"}
    alone = items[0].text in _UNITS_IN_GENERAL - {"tổ chức"} or items[0].text == "chủ đầu tư"
    return (alone or items[0].text.startswith(("cấp ủy", "sở"))) and not _BUSINESS.match(after)


def _unannounced(items: list[Item], addressed: bool, capital: bool, qualifiers: str, around: tuple[str, str]) -> bool:
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


def _begins_clause(before: str) -> bool:
    return bool(_CLAUSE.search(before) or _MARKED.search(before)) and not before.endswith(", ")


def actor(after: str) -> bool:
    if _ACTS.match(after) or not after.strip() or after[0] in ",;.:\n" or after.startswith(" và "):
        return True
    verb = _VERB.match(after)
    return verb is not None and (verb[1], verb[2]) in PREDICATES and (verb[1], verb[2]) not in AMBIGUOUS


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


def _goes_on(items: list[Item]) -> bool:
    """ "Sở, ban, ngành", "bộ, cơ quan": what a ministry or department alone is not."""
    return (
        len(items) > 1 and "các" not in items[1].joined and items[1].text.startswith(("ban", "ngành", "cơ quan", "địa"))
    )


def _bare(items: list[Item], addressed: bool, capital: bool, qualifiers: str, before: str) -> bool:
    """A list without "các": "Bộ, ngành", "cơ quan, đơn vị liên quan"."""
    first = items[0].text
    if items[-1].related or first in ("sở", "bộ", "cơ quan ngang bộ"):
        return True
    if first.startswith("cơ quan ") and ("," in first or "địa phương" in qualifiers):
        return addressed or capital or before.endswith((" của ", " cho ", " với ", " tại ", " từ ", " gửi "))
    if first.startswith("cơ quan ") and (first[len("cơ quan ") :] in BRANCHES or qualifiers in _AT_LEVELS):
        told = before.endswith(_DEALT_WITH) or (qualifiers in _AT_LEVELS and before.endswith(" của "))
        return addressed or capital or told
    if first in ("lực lượng chức năng", "cơ quan chức năng"):
        return addressed or capital or before.endswith((" của ", " với ", " cùng "))
    if first == "báo, đài" or "," in first:
        return addressed
    if first == "địa phương" and len(items) == 1 and not qualifiers:
        return _PARTNER.search(before) is not None
    if first.startswith("cấp ủy") or (qualifiers and first != "đơn vị"):
        central = qualifiers.startswith((" trung ương", " tw")) or "đóng" in qualifiers
        return len(items) > 1 or central or (first.startswith("chính quyền") and "các cấp" in qualifiers)
    if first.startswith(("chính quyền", "tổ chức chính trị")):
        shared = first != "chính quyền" and before.endswith((" và ", " của ", " cho "))
        return addressed or shared or len(items) > 1 or (capital and first != "chính quyền")
    # The bodies where this is done: "phù hợp với điều kiện tại cơ quan, đơn vị".
    return len(items) > 1 and (addressed or (before.endswith("tại ") and {i.text for i in items} <= _UNITS_IN_GENERAL))


def announces(text: str, items: list[Item], named_at: int) -> bool:
    """ "Các Sở: Tài chính, …", "các cơ quan: Sở Y tế, …": the group is the head of the list that follows."""
    end = items[-1].qualified
    between = text[end:named_at] if named_at - end <= 2 else "-"
    if items[-1].related:
        return False
    owned = items[-1].text.startswith("cơ quan")  # "các cơ quan tham mưu, giúp việc Tỉnh ủy"
    return between.strip() == ":" or (len(items) == 1 and between == " " and not owned)
