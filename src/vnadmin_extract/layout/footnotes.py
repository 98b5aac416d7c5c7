"""Footnotes: their text leaves the sentence that it interrupts, and their marks leave the words they are glued to."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ..document import Mapped
from ..letters import compile_vi
from ..patterns import Pattern
from .entry import Entry, starts_lower

_SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_RAISED_FIGURES = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_RAISED = Pattern(f"[{_RAISED_FIGURES}]+")
_NOTE_START = compile_vi(
    r"^\s*(?:(?P<raised>[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})\s*(?=\S)|\[(?P<bracket>\d{1,3})\]\s*(?=\S)|"
    r"(?P<plain>\d{1,2})\s{0,2}(?=[{U}(\"“-]))"
)
# A figure glued to the end of a word; units and names that end in a figure are none ("m3", "CO2", "QL4", "NQ10").
# Each pattern begins with what it looks for, which the engine finds fastest, and then looks back.
_GLUED = compile_vi(
    r"(\d(?<=[{L})\]”\"%]\d)(?<!\bm\d)(?<!\bkm\d)(?<!\bcm\d)(?<!\bdm\d)(?<!\bhm\d)(?<!\bmm\d)(?<!\bCO\d)\d?)"
    r"(?=[\s,.;:)\]”\"]|$)(?![.,]\d|\s\d)"
)
# The same with a space before it, where the note of that number follows on the page.
_SPACED = compile_vi(r"(\d(?<=[{L})\]”\"%] \d)\d?)(?=[.;,](?:\s|$))")
_ON_YEAR = Pattern(r"[12](?<!\d.)(?:(?<=1)9|(?<=2)0)\d\d(\d{1,2})(?!\d|[.,]\d)")
_COUNTED = Pattern(
    r"(?i)\b(?:tháng|quý|năm|điều|khoản|điểm|mục|số|ngày|lần|thứ|lớp|khối|nhóm|bậc|hạng|tiết|biểu|bảng|phụ lục|đợt|"
    r"giai đoạn|bước|vùng|quận|tổ|thôn|ấp|đội|trang|chương|cấp|loại|trên|dưới|hơn|gần|khoảng|là|đạt)$"
)
_BRACKETED = Pattern(r"(?<=[^\s\d])\s?\[(\d{1,3})\]")
# Raised figures that belong to a unit are text.
_UNIT_BEFORE = Pattern(r"(?:^|[\s\d/])(?:[kcdmh]?m|ha|CO|H|N)$", re.IGNORECASE)
_LENGTH_BEFORE = Pattern(r"(?:^|[\s\d/])[kcdmh]?m\s?$")


_SMALL = 0.93
"""Notes are set in letters of at most this share of the text's."""
_ALIKE = (0.94, 1.06)
_TORN = 12
_FIGURE = Pattern(r"[\d⁰¹²³⁴⁵⁶⁷⁸⁹]")
# In plain text nothing but its numbering tells that the body goes on: "b) Chăn nuôi: …", "2. Văn hóa - xã hội".
_ITEM = Pattern(r"\s*(?:[a-zđ]\)\s|(?:[IVX]{1,4}|\d{1,2}(?:\.\d{1,2})*)\.\s|(?:Điều|Phần|Chương)\s)(?=\S)")
_BULLET = Pattern(r"\s*[-–+*•]\s*(?=\S)")
# The list at the foot of a document, set in letters as small as a note's.
_RECIPIENTS = Pattern(r"(?i)\W*nơi\s*nhận\s*(?:[:.]|\W*$)")
# The line of file marks at the end of the recipients: "Lưu: VT, TH4".
_FILED = Pattern(r"(?i)\W*lưu\b")


@dataclass(frozen=True, slots=True)
class Footnote:
    mark: str
    entries: tuple[Entry, ...]


def has_raised(text: str) -> bool:
    """Whether raised figures are among the signs; looking for each is faster than one search for a class of them."""
    return any(map(text.__contains__, _RAISED_FIGURES))


def is_power(text: str, start: int, figure: str) -> bool:
    """A raised ``figure`` at ``start`` makes a length an area or a volume: "m2", "km2", "m3"."""
    return figure in ("2", "3") and _LENGTH_BEFORE.search(text, max(0, start - 5), start) is not None


def find_marks(text: str, known: set[str], cell: bool = False) -> list[tuple[int, int, str]]:
    """The marks ``(start, end, number)`` in ``text`` that call a footnote.

    Superscript figures count everywhere but in a unit (m²); plain ones only where a footnote of that number exists.
    """
    found = []
    for raised in _RAISED.finditer(text) if has_raised(text) else ():
        start, end = raised.span()
        if text[start - 1 : start] == "(" and text[end : end + 1] == ")":
            start, end = start - 1, end + 1
        if not _UNIT_BEFORE.search(text, max(0, start - 4), start):
            found.append((start, end, raised[0].translate(_SUPERSCRIPTS)))
    if known and not cell and not _FILED.match(text):
        found += [(m.start(1), m.end(1), m[1]) for m in _GLUED.finditer(text) if m[1] in known]
        if "[" in text:
            found += [(m.start(), m.end(), m[1]) for m in _BRACKETED.finditer(text) if m[1] in known]
    return sorted(found)


def raised_in(mapped: Mapped, raised: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The ``raised`` ranges of the source text that lie in ``mapped``, as offsets into its text."""
    out = []
    for piece in mapped.pieces if raised else ():
        for start, end in raised[bisect_left(raised, (piece.origin, 0)) :]:
            if start >= piece.origin + piece.length:
                break
            if end <= piece.origin + piece.length:
                out.append((piece.start + start - piece.origin, piece.start + end - piece.origin))
    return out


def lift_footnotes(
    entries: Sequence[Entry], double_spaced: bool, raised: Sequence[tuple[int, int]] = ()
) -> tuple[list[Entry], list[tuple[int, Footnote]], list[tuple[int, int]]]:
    """``entries`` without the footnotes' lines, and the footnotes with the number of entries kept before each.

    A footnote without a raised figure or bracket is one only where the text before it calls its number, and not in
    brackets: "2- Về …" behind "… [2]" is a heading. One that its page cuts off goes on below the next one's text.
    Figures at ``raised``, ranges of the source text, are calls whatever they follow ("10 tỷ USD22"). Third come the
    ranges of the source text of calls that only the note below shows to be calls ("… trong khu vực 8.").
    """
    if not any(entry.footnote is not None or _NOTE_START.match(entry.text) for entry in entries if not entry.cells):
        return list(entries), [], []
    calls: list[tuple[int, int]] = []
    spaced: dict[str, list[tuple[int, int]]] = {}
    kept: list[Entry] = []
    notes: list[tuple[int, Footnote]] = []
    body_size = _usual_size(entries)
    called: set[str] = set()
    expected = 1
    index = last = 0
    while index < len(entries):
        entry = entries[index]
        if entry.footnote is not None:
            end = index + 1
            while end < len(entries) and entries[end].footnote == entry.footnote:
                end += 1
            notes.append((len(kept), Footnote(entry.footnote, tuple(entries[index:end]))))
            index = end
            continue
        mark = _starts_note(entry, called | spaced.keys(), expected, body_size) if not entry.cells else None
        if mark is None and notes and entry.font_size and body_size:
            end = _over_page(entries, index, last, called | spaced.keys(), expected, body_size)
            if end > index:
                at, note = notes[-1]
                notes[-1] = at, Footnote(note.mark, (*note.entries, *entries[index:end]))
                index = last = end
                continue
        if mark is None:
            if not _FIGURE.search(entry.text):
                kept.append(entry)
                index += 1
                continue
            called.update(_calls_in(entry, raised))
            if not entry.cells:
                _note_spaced(entry, expected, spaced)
            kept.append(entry)
            index += 1
            continue
        if called.isdisjoint((mark, f"[{mark}]")):
            calls.extend(spaced.get(mark, ()))
        within = bool(kept) and kept[-1].text.rstrip().endswith((":", ";"))
        end = _note_end(entries, index, double_spaced, called | spaced.keys(), int(mark) + 1, body_size, within)
        start = _NOTE_START.match(entry.text)
        if start:
            entry.mapped = entry.mapped.slice(start.end(), len(entry.text))
        notes.append((len(kept), Footnote(mark, tuple(entries[index:end]))))
        expected = int(mark) + 1
        index = last = end
    return kept, notes, calls


def _note_spaced(entry: Entry, expected: int, spaced: dict[str, list[tuple[int, int]]]) -> None:
    """Remember in ``spaced`` what may call one of the next footnotes ("khu vực 8.", "năm 20249"), with its place."""
    for found in _SPACED.finditer(entry.text):
        if expected <= int(found[1]) <= expected + 2 and not _COUNTED.search(entry.text[: found.start() - 1]):
            spaced[found[1]] = list(entry.mapped.origins(found.start() - 1, found.end()))
    for found in _ON_YEAR.finditer(entry.text):
        if expected <= int(found[1]) <= expected + 2:
            spaced[found[1]] = list(entry.mapped.origins(*found.span(1)))


def _calls_in(entry: Entry, raised: Sequence[tuple[int, int]]) -> Iterator[str]:
    """The numbers of the footnotes that a line may call."""
    yield from (m[2] for m in find_marks(entry.text, set()))
    yield from (m[1] for m in _GLUED.finditer(entry.text))
    yield from _raised_calls(entry, raised)
    if "[" in entry.text:
        yield from (f"[{m[1]}]" for m in _BRACKETED.finditer(entry.text))


def _raised_calls(entry: Entry, raised: Sequence[tuple[int, int]]) -> Iterator[str]:
    for start, end in raised_in(entry.mapped, raised):
        figure = entry.text[start:end].strip("()[]* ")
        if start and figure.isdigit() and not is_power(entry.text, start, figure):
            yield figure


def _over_page(
    entries: Sequence[Entry], start: int, last: int, called: set[str], expected: int, body_size: float
) -> int:
    """After the last line of the rest, which begins at ``start``, of the footnote that ends before ``last`` and with
    its page; ``start`` where none does. The rest stands alone above the notes of the next page, or at its foot."""
    above, entry = entries[last - 1], entries[start]
    begun = last < len(entries) and entries[last].new_page and above.page is not None and entry.page == above.page + 1
    if not begun or not starts_lower(entry.text) or _is_small(entries[start - 1], body_size):
        return start
    index = start
    while index < len(entries) and not entries[index].new_page:
        if entries[index].cells or not _is_small(entries[index], body_size) or _RECIPIENTS.match(entries[index].text):
            return start
        if not _ALIKE[0] < (entries[index].font_size or 0) / (above.font_size or 1) < _ALIKE[1]:
            return start
        index += 1
        if index < len(entries) and _starts_note(entries[index], called, expected, body_size):
            break
    return index


def _is_small(entry: Entry, body_size: float | None) -> bool:
    return bool(body_size and entry.font_size and entry.font_size < _SMALL * body_size)


def _usual_size(entries: Sequence[Entry]) -> float | None:
    sizes = sorted(e.font_size for e in entries if e.font_size)
    return sizes[len(sizes) // 2] if sizes else None


def _starts_note(entry: Entry, called: set[str], expected: int, body_size: float | None) -> str | None:
    found = _NOTE_START.match(entry.text)
    if not found:
        return None
    mark = (found["raised"] or found["bracket"] or found["plain"]).translate(_SUPERSCRIPTS)
    if found["raised"] or found["bracket"]:
        return mark if not called.isdisjoint((mark, f"[{mark}]")) or int(mark) == expected else None
    if mark.startswith("0") or mark not in called or not expected - 1 <= int(mark) <= expected + 1:
        return None
    return mark if _is_small(entry, body_size) or not body_size else None


def _note_end(
    entries: Sequence[Entry],
    start: int,
    double_spaced: bool,
    called: set[str],
    following: int,
    body_size: float | None,
    within: bool,
) -> int:
    """After the last line of the footnote that begins at ``start``; ``within``: it interrupts a list."""
    first = entries[start]
    index = start + 1
    size = first.font_size
    beside = entries[index] if index < len(entries) else first
    if size and beside.font_size and body_size and len(first.text) < _TORN and beside.font_size < _SMALL * body_size:
        size = max(size, beside.font_size)  # a first word torn off with its raised figure is smaller than the note
    while index < len(entries):
        entry = entries[index]
        if entry.new_page or entry.cells or _starts_note(entry, called, following, body_size):
            break
        if _RECIPIENTS.match(entry.text):
            break
        if size and entry.font_size and entry.font_size > 1.06 * size:
            break
        if not first.font_size and entries[index - 1].text.rstrip().endswith(".") and _ITEM.match(entry.text):
            break
        if not first.font_size and within and _BULLET.match(entry.text):
            break
        if not first.font_size and double_spaced:
            before = entries[index - 1].text.rstrip()
            if (entry.indent == 1 and not entry.gap) or (before.endswith((".", ";")) and len(before) < 60):
                break
        elif not first.font_size and entry.gap:
            break
        index += 1
    return index
