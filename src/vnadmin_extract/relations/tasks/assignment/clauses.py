"""Where clauses and sentences around a body begin and end."""

from __future__ import annotations

from ....patterns import Pattern
from . import words

_MARK = Pattern(r"[;:.!?…]")
_NEXT_SENTENCE = Pattern(rf"[^\W\d]{{2}}\.\s+(?=[{words.UPPER}][{words.LOWER}])")
_ITEM = r"(?:[a-zđ]\)|\d{1,2}[.)]|[-–+])\s+"
_NEW_SENTENCE = Pattern(rf"\s+[*“\"(]*(?:{_ITEM})?[{words.UPPER}]")
_RUN_ON = Pattern(rf"{_ITEM}(?=[{words.UPPER}])")
"""The mark of a further item that stands in the same line: "… cho vay. | b) | Sở A rà soát …"."""
_ABBREVIATED = ("TP", "TX", "TT", "Tp", "tx", "/c")
_MARK_BEFORE = Pattern(rf"[.;]\s+({_ITEM})$|(,\s+(?:còn|riêng)\s+)$")
_KIND_BEFORE = Pattern(rf"(?i)(?<!của )(?<!trong )\b{words.HEADED}$")
_HOLDER = Pattern(r"(?:[Đđ]ồng\s+chí|Đ/c|Ông|Bà|(?:Phó\s+)?(?:Chủ\s+tịch|Giám\s+đốc|Bí\s+thư|Bộ\s+trưởng))\s")
_IN_A_ROLE = Pattern(
    r"(?i)(?:nhà đầu tư|chủ đầu tư|nhà thầu|đơn vị (?:thi công|tư vấn|quản lý|thực hiện|vận hành)|"
    r"cơ quan (?:chủ trì|thường trực))\s*\($"
)
_MANNER_BEFORE = Pattern(r"(?:trực\s+tiếp|tiếp\s+tục|tập\s+trung)\s+$")
_LONGEST = 4000  # a whole paper on one line is not looked through for each of its bodies


def clause_start(text: str, start: int, at: int, opened: bool) -> int:
    """Where the clause that ends at ``at`` begins. A colon opens one only before the first assignment."""
    clause = start = max(start, at - _LONGEST)
    for mark in reversed([*_MARK.finditer(text, start, at)]):
        if _ends_clause(text, start, mark.end(), mark[0], opened):
            clause = mark.end()
            break
    while clause < at and text[clause] in " *":
        clause += 1
    item = _RUN_ON.match(text, clause, at + 1) if clause > start else None
    return item.end() if item else clause


def clause_end(text: str, start: int) -> int:
    """Where what was told before the clause at ``start`` ends: before the mark of an item that it opens, "còn" or
    "riêng"."""
    mark = _MARK_BEFORE.search(text, max(0, start - 9), start)
    return mark.start(mark.lastindex or 0) if mark else start


def _ends_clause(text: str, start: int, end: int, mark: str, opened: bool) -> bool:
    """Whether the ``mark`` right before ``end`` ends a clause: a full stop is told by the capital after it."""
    if mark == ";":
        return True
    if mark == ":":
        return not opened and text[end : end + 1].isspace() and not _KIND_BEFORE.search(text, max(start, end - 24), end)
    if mark == ".":
        return not text.endswith(_ABBREVIATED, start, end - 1) and bool(_NEW_SENTENCE.match(text, end))
    return text[end : end + 1].isspace()


# "… trước ngày 15/4, |", "… xong trong tháng 5, |"
_BY_THEN = Pattern(r"(?i)(?<![^\W_])(?:trước|(?:chậm|muộn)\s+nhất|xong|trong)\s[^,;.:()]{2,40}[\dIV],\s+$")


# "… trước ngày 15/4, còn | các xã rà soát …"
_AS_FOR = Pattern(r"(?<![^\W_])[^\W_]+,\s+(?:còn|riêng)\s+$")


# "…, riêng Ban A | tổ chức đấu thầu xong từ tháng 9"
_DONE = Pattern(r"[^.;]{0,160}?\s(?:đã|xong\s+từ)\s")


def own_duty(text: str, start: int, at: int, end: int) -> bool:
    """Whether a body at ``at`` to ``end`` acts by itself: the time of what was told before closes right before it."""
    near = max(start, at - 60)
    by_then = _BY_THEN.search(text, near, at)
    if not by_then and (not _AS_FOR.search(text, near, at) or _DONE.match(text, end)):
        return False
    acts = words.OPENING.match(text, end + 1) or words.LEADS.match(text, end + 1)
    return text.startswith(" ", end) and acts is not None


def whoever_guides(prefix: str) -> int:
    """The length of the name and office of who guides, which is no part of the action: "Đồng chí A, Phó Chủ tịch …"."""
    person = _HOLDER.match(prefix)
    guides = words.GUIDES.search(prefix.lower()) if person else None
    manner = _MANNER_BEFORE.search(prefix, 0, guides.start()) if guides else None
    return manner.start() if manner else guides.start() if guides else 0


def sentence_end(text: str, start: int, end: int) -> int:
    """Where the first sentence of ``text[start:end]`` ends."""
    at = text.find(".", start + 2, end)
    while at >= 0:
        if _NEXT_SENTENCE.match(text, at - 2, end):
            return at - 2
        at = text.find(".", at + 1, end)
    return end


def words_ahead(text: str, clause: int, start: int, end: int) -> str | None:
    """The words of the clause before the body at ``start``, without a bracket that names it in a role; None in
    another bracket."""
    before = text[clause:start]
    if before.count("(") <= before.count(")"):
        return before
    role = _IN_A_ROLE.search(before) if text.startswith(")", end) else None
    return before[: role.start()] if role else None
