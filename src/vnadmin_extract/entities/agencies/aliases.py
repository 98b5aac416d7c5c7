"""Short names: those that a document gives a body ("Tổng cục Thuế (TCT)", "… (sau đây gọi tắt là Sở)"), and beginnings
of a long name that stand for it ("Ban Chỉ đạo")."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from ...letters import compile_vi
from ...linking.fold import fold
from ...mentions import AgencyMention
from ...patterns import Pattern
from .acronyms import initials
from .names.canonical import expand
from .names.named import Named, hits, merged
from .names.patterns import ALONE, WIDE_HEADS

_DEFINED = compile_vi(
    r"\s?\(\s*(?:(?:(?:từ\s+)?(?:sau|dưới)\s+đây\s+)?(?:gọi|viết)\s+(?:tắt\s+)?là\s*:?\s*[“\"]?(?P<phrase>[^)”\"\n]{2,60}?)[”\"]?|"
    r"(?P<acronym>[{U}][{U}&-]{1,9}))\s*\)"
)


_ALL_OF_THEM = Pattern(r"(?:hai|ba|bốn|năm|sáu|bảy|\d{1,2}) (?:ngành|cơ quan|đơn vị|bên|sở|địa phương|lực lượng)$")
"""A name for the whole list before the bracket: "TAND, VKSND và Công an tỉnh (gọi tắt là ba ngành)"."""


@dataclass(frozen=True, slots=True)
class Alias:
    """``words`` stand for the mention number ``owner`` from ``since`` on."""

    words: str
    owner: int
    since: int
    many: bool = False


def defined_aliases(text: str, spans: Sequence[tuple[int, int]]) -> list[Alias]:
    """The short names defined right behind the mentions at ``spans``."""
    out = []
    for owner, (_, end) in enumerate(spans):
        found = _DEFINED.match(text, end)
        if found:
            words = (found["phrase"] or found["acronym"]).strip()
            if len(words) > 1:
                out.append(Alias(words, owner, found.end()))
    return out


def uses(text: str, alias: Alias) -> Iterator[tuple[int, int]]:
    """Where the short name stands after its definition, as words of its own."""
    words = re.escape(alias.words)
    if _ALL_OF_THEM.match(alias.words):
        words = f"(?i:{words})(?! liên quan)"
    for found in re.finditer(rf"(?<![\w/-]){words}(?![\w/-])", text[alias.since :]):
        start = alias.since + found.start()
        # Of many: "các tổ chức tín dụng (TCTD)", then "Các TCTD".
        yield start - len("các ") * text.endswith(("các ", "Các "), 0, start) * alias.many, alias.since + found.end()


def with_aliases(text: str, mentions: list[AgencyMention]) -> list[AgencyMention]:
    """``mentions`` and the later uses of short names that the document gives them."""
    aliases = defined_aliases(text, [(m.start, m.end) for m in mentions])
    lists = [alias for alias in aliases if _ALL_OF_THEM.match(alias.words)]
    out = _with_names(text, mentions, [alias for alias in aliases if alias not in lists])
    spans = merged([(m.start, m.end) for m in out])
    for alias in lists:
        out += [
            AgencyMention(start=start, end=end, canonical=alias.words, collective=True, rule="alias")
            for start, end in uses(text, alias)
            if not hits(spans, start, end)
        ]
    return sorted(out, key=lambda m: (m.start, m.end))


def _with_names(text: str, mentions: list[AgencyMention], aliases: list[Alias]) -> list[AgencyMention]:
    """``mentions`` and the uses of ``aliases``, each of which is the name of one of them."""
    aliases = [
        replace(alias, many=mentions[alias.owner].collective) for alias in aliases if not _of_another(alias, mentions)
    ]
    if not aliases:
        return mentions
    mentions = _of_many(text, mentions, aliases)
    mentions = [m for m in _in_full(mentions, aliases) if not _defines(m, mentions, aliases)]
    spans = merged([(m.start, m.end) for m in mentions])
    out = list(mentions)
    for alias in aliases:
        found = [(a, b) for a, b in uses(text, alias) if not hits(spans, a, b)]
        out += [replace(mentions[alias.owner], start=a, end=b, rule="alias") for a, b in found]
        spans = merged([*spans, *found])
    return sorted(out, key=lambda m: (m.start, m.end))


def _of_many(text: str, mentions: Sequence[AgencyMention], aliases: Sequence[Alias]) -> list[AgencyMention]:
    """``mentions`` with the group for each name that the document gives it: "BHXH các tỉnh (gọi là BHXH cấp tỉnh)"."""
    groups = {alias.words: (alias.owner, mentions[alias.owner]) for alias in aliases if alias.many}
    out = []
    for number, m in enumerate(mentions):
        owner, group = groups.get(text[m.start : m.end], (number, m))
        out.append(m if number <= owner or m.collective else replace(group, start=m.start, end=m.end, rule="alias"))
    return out


def _of_another(alias: Alias, mentions: Sequence[AgencyMention]) -> bool:
    """The short name in the bracket is that of another body: of the one that the owner is part of ("Ban Thường vụ Hội
    Nông dân tỉnh (gọi tắt là Hội Nông dân tỉnh)"), or one whose letters are not the owner's ("Ban A (UBTVQH)")."""
    owner = mentions[alias.owner]
    short = next((m for m in mentions if owner.end < m.start < m.end <= alias.since), None)
    if short is None or short.collective or short.canonical == owner.canonical:
        return False
    if owner.canonical.endswith(f" {short.canonical}"):
        return True
    letters = fold(initials(short.canonical))
    return fold(alias.words) == letters != fold(initials(owner.canonical))


def _defines(short: AgencyMention, mentions: Sequence[AgencyMention], aliases: Sequence[Alias]) -> bool:
    """``short`` is the short name in its owner's bracket: "Liên đoàn A (VCCI), Hội B" is a list of two."""
    return any(
        alias.words.isupper()
        and mentions[alias.owner].end < short.start
        and len(alias.words) == short.end - short.start
        and short.end < alias.since
        for alias in aliases
    )


def _in_full(mentions: list[AgencyMention], aliases: Sequence[Alias]) -> list[AgencyMention]:
    """``mentions`` with the full name of those that were read by a short name that is a name of its own: "Ban Chỉ đạo
    … (gọi tắt là Ban Chỉ đạo Đề án 12)"."""
    full: dict[str, AgencyMention] = {}
    ends = {alias.since: mentions[alias.owner] for alias in aliases}
    for short in mentions:
        for since in range(short.end + 1, short.end + 4):
            owner = ends.get(since)
            if owner and not (owner.collective or short.collective) and short.start > owner.end:
                full[short.canonical] = owner
    return [
        replace(owner, start=m.start, end=m.end, office_holder=m.office_holder)
        if (owner := full.get(m.canonical))
        else m
        for m in mentions
    ]


_WIDE = Pattern("(?i:" + "|".join(WIDE_HEADS) + ")")
# Heads in capitals that name the one body of their kind that a document deals with, without its name in full.
DEFINITE = frozenset({"Ban Quản lý dự án", "Ban Quản lý Dự án", "Ban QLDA"})


@lru_cache(maxsize=4096)
def _begins_with(name: str) -> tuple[str, ...]:
    """The heads that the name begins with and that are also written alone."""
    words = fold(name)
    return tuple(head for head in ALONE if words.startswith(f"{head} "))


_PLACES = Pattern(r" các (?:tỉnh|huyện|quận|thị xã|thành phố|xã|phường)(?! (?:ủy|hội|đoàn)\b)(?![^\W_])")
_CENTERS = Pattern(r"(?i) (?:trung ương|quốc gia)$")


def full_names(text: str, named: Sequence[Named]) -> list[Named]:
    """``named`` (in order) with the full name of each body that is written by its head or the beginning of its name
    only: the last one before it that begins so, else the first one after it."""
    heads: dict[str, list[Named]] = {}
    for body in named:
        if not body.alone and body.rule in ("open", "fixed"):
            for head in _begins_with(body.bare):
                heads.setdefault(head, []).append(body)
    out = []
    known: dict[str, Named] = {}
    for body in named:
        # "Ban Chỉ huy PCTT | các tỉnh", "BCĐ | các huyện"
        of_each = text.startswith(" các ", body.end) and (not body.alone or _PLACES.match(text, body.end) is not None)
        if body.rule != "open" or of_each or not (body.alone or _WIDE.match(body.head)):
            out.append(body)
            continue
        full = _full(body, heads.get(fold(expand(body.head)), []))
        if full is not None and _CENTERS.search(full.canonical):
            full = next((b for b in named if b.territory and b.bare == body.bare and not body.territory), full)
        if full is not None:
            full = known.get(full.canonical, full)
            if not body.alone:
                known[body.canonical] = full
            out.append(replace(body, canonical=full.canonical, bare=full.bare, territory=full.territory))
        elif not body.alone or _WIDE.match(body.head) or body.head in DEFINITE:
            out.append(body)
    return out


def _full(body: Named, candidates: Sequence[Named]) -> Named | None:
    words = fold(body.canonical)
    longer = [c for c in candidates if fold(c.canonical).startswith(f"{words} ")]
    if not longer and body.bare.isupper():
        longer = [c for c in candidates if fold(c.canonical) == words and not c.bare.isupper()]
    # "Ban Chỉ đạo" alone is the paper's own, where it names one beside the center's.
    longer = [c for c in longer if not _CENTERS.search(c.canonical)] or longer
    before = [c for c in longer if c.start < body.start]
    if body.alone and not _WIDE.match(body.head):
        return before[-1] if before else None
    return before[-1] if before else longer[0] if longer else None
