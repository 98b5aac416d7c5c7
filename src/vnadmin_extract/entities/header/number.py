"""The number of a document as its letterhead prints it, and what is left of it where it is blank or misread."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...document import Note, Paragraph
from ...letters import compile_vi
from ...patterns import Pattern
from .dateline import OCR_DOUBT
from .words import TITLE

# Before a number, and not "DÂN SỐ - KẾ HOẠCH HÓA"; also as a scanner reads it: "$6: 12/TB-UBND".
_NO = r"(?:(?i:(?<!dân )(?<!đổi )số)|(?<!\S)[$§S][6oôóòốO0](?=\s?:))"
_NUMBER = compile_vi(
    _NO + r"\s*:?\s*(?P<n>[^\s/]{0,8}?)\s*(?P<slash>[/-])\s*(?P<rest>(?:(?:19|"
    # Not "Số: 07/CT-UBND - Quảng Ngãi, ngày …".
    r"20)\d\d\s?/\s?)?[{U}][\w&]*(?:(?!\s[-–]\s[{U}][{L}]{2})\s?[-/&.]\s?[{U}\w][\w&]*)*)"
)
_PARTY_NUMBER = compile_vi(
    r"(?i:số)\s*:?\s*(?P<n>\d{1,6})\s?-\s?(?P<rest>[{U}][{U}r]{1,3}/[{U}][\w]*(?:-[{U}]\w*){0,2})"
)
_LONE_NUMBER = compile_vi(
    r"(?<![\w/])(?<!\d )(?P<n>\d{1,5})\s?/\s?(?P<rest>[{U}]{2,4}-[{U}]\w{1,9})"
    r"(?=\s+(?:[{U}]\w*\s+){1,4}?[{U}]?\w*,\s*ngày)"
)
# "Số: 1234 TC/TCT", as letters were numbered in the nineties.
_NUMBER_OF_OLD = compile_vi(
    r"(?i:số)\s*:?\s*(?P<n>\d{1,5}[a-z]?)\s(?P<rest>[{U}]{2,5}/[{U}][{U}\d-]{1,10})(?=[\s;.]|$)"
)
_FIGURE = Pattern(r"(?:\d{1,6}|\d{1,3}\.\d{3})[a-zA-Z]?")
# What stands where a number does: figures or a slash, and the rest of it misread.
_NUMBER_MISREAD = Pattern(rf"\W*{_NO}\s*:\s*(?P<n>(?=[^\n]{{0,20}}[\d/])[^\s,;]{{1,24}}(?:\s\S{{1,16}})?)")
_NUMBER_ALONE = Pattern(r"(?i)số\s*:[\s._…\-]*")


def _by_hand(figure: str) -> Note:
    return Note("number_not_sure", f"a scanner read {figure!r} where numbers are written by hand")


def read_number(
    same: str, head: Sequence[Paragraph], issuer: str, notes: list[Note], *, unsure: bool = False
) -> tuple[str | None, str | None]:
    """The number, and its part after the figure ("CT-UBND") even where the figure is blank. ``unsure``: a scanner read
    the text, and what was written by hand into the gap before the slash may be another number."""
    for p in head:
        words = same[p.start : p.end]
        found = _PARTY_NUMBER.search(words) or _NUMBER_OF_OLD.search(words) or _NUMBER.search(words)
        before = words[: found.start()] if found else ""
        if (
            not found
            or len(before) > 60
            or TITLE.match(before)
            or (re.search(r"(?i)(?:quyết|định|lệnh|báo|hoạch|văn|điện)\s*$", before) and not _own_line(words, found))
        ):
            continue
        rest = _issuers_code(re.sub(r"\s+", "", found["rest"]), issuer, notes)
        slash = "-" if _PARTY_NUMBER.gave(found) else " " if _NUMBER_OF_OLD.gave(found) else found["slash"]
        figure = found["n"].strip(" .…_:-")
        if not figure:
            notes.append(Note("number_blank", f"the number is left blank before {slash + rest!r}"))
            return None, rest
        if any(n.code == OCR_DOUBT for n in p.notes) or not _FIGURE.fullmatch(figure):
            notes.append(Note("number_not_readable", f"the number reads {figure!r} and is not sure"))
            return None, rest
        gap = words.startswith(" ", found.end("n")) and not _NUMBER_OF_OLD.gave(found)
        if unsure and p.page is None and gap:
            notes.append(_by_hand(figure))
        return f"{figure}{slash}{rest}", rest
    if any(_NUMBER_ALONE.fullmatch(same, p.start, p.end) for p in head):
        notes.append(Note("number_blank", "the number is left blank"))
        return None, None
    for p in head:
        # The word before it is lost under a stamp: only where it stands beside the place and day.
        found = _LONE_NUMBER.search(same, p.start, p.end)
        if found and not TITLE.match(same, p.start):
            rest = _issuers_code(found["rest"], issuer, notes)
            if unsure and same[found.end("n") : found.start("rest")] != "/":
                notes.append(_by_hand(found["n"]))
            return f"{found['n']}/{rest}", rest
    if misread := next(filter(None, (_NUMBER_MISREAD.match(same, p.start, p.end) for p in head)), None):
        notes.append(Note("number_not_readable", f"the number reads {misread['n']!r}"))
    return None, None


# The last letters of the numbers of those who issue most.
_CODES = {
    "Thủ tướng Chính phủ": "TTg", "Chính phủ": "CP", "Văn phòng Chính phủ": "VPCP", "Ủy ban nhân dân": "UBND",
    "Hội đồng nhân dân": "HĐND",
}  # fmt: skip


def _issuers_code(rest: str, issuer: str, notes: list[Note]) -> str:
    """A suffix that a scanner read with one letter wrong, as the body in the letterhead writes it."""
    code = next((c for name, c in _CODES.items() if issuer.startswith(name)), "")
    head, _, last = rest.rpartition("-")
    if not code or len(last) != len(code) or sum(a != b for a, b in zip(last, code, strict=True)) != 1:
        return rest
    notes.append(Note("number_repaired", f"the number's last letters read {last!r}"))
    return f"{head}-{code}" if head else code


def _own_line(words: str, found: re.Match[str]) -> bool:
    """ "Luật số: 31/2024/QH15", "Nghị quyết số: …" alone on a line of the letterhead."""
    return found.start() <= 14 and not words[found.end() :].strip(" ;.")
