"""Text set in two columns with tabs or spaces: the two sides of a letterhead or a signature."""

from __future__ import annotations

from collections.abc import Sequence

from ..letters import compile_vi
from ..patterns import Pattern
from .entry import Entry, is_caps, starts_lower
from .letterhead import BODY_HEAD, DOC_TYPE
from .pipes import trim, untabbed

_WIDE = Pattern(r"\t|\S {4,}\S")
_PIECE = Pattern(r"\S(?:(?!\s*\t|\s{4,}).)*")
_LONGEST_SIDE = 70
_FAR = 30
"""A line that begins so far to the right stands on the right side."""
_BETWEEN = 16
"""So many lines of one side may stand between two lines of both."""
_LONGEST_LIST = 24
"""So many lines below "Nơi nhận" may be its entries."""
_TOP = 14
"""So many lines from the top may belong to a letterhead whose sides only one space parts."""
_FORMULA = Pattern(
    r"(?i)c[ộoô]ng\s*h[oò][aà]\s*x[ãa]|[đd][ộoô]c\s*l[ậaâ]p\s*[-–—]|^\W*số\s*:|\bngày\b.{0,14}\btháng\b|^\W*nơi\s*nhận|^(?-i:TM|KT|TL|TUQ)\s?\.|"
    r"^(?-i:(?:PHÓ )?CHỦ TỊCH|(?:PHÓ )?GIÁM ĐỐC|BỘ TRƯỞNG|THỨ TRƯỞNG|CHÁNH|(?:PHÓ )?CỤC TRƯỞNG|NGƯỜI)|\(?đã ký|^tm\s?\."
)
_RIGHT_ONLY = Pattern(r"(?i)\W*(?:c[ộoô]ng\s*h[òo][aà]\s*x[ãa]\s*h[ộoô]i|[đd][ộoô]c\s*l[ậaâ]p\s*[-–—])")
_RECIPIENTS = Pattern(r"(?i)\W*n[ơo]i\s*nh[ậaâ]n")
_ENTRY = Pattern(r"\s*(?:[-–+*]\s*[^\W\d_]|(?:[Ll]ưu|và|các)\b)")
_TITLE = Pattern(rf"(?:{DOC_TYPE.pattern}|GIẤY MỜI|NGHỊ ĐỊNH|THÔNG TƯ|BIÊN BẢN)(?=\s|$)")
_NATION = Pattern(r"(?i)c[ộoô]ng\s*h[òo][aà]\s*x[ãa]\s*h[ộoô]i")
# With their marks or, as scanners leave them, without.
_GLUED = (
    Pattern(
        r"(?P<left>\S.*?)\s+(?P<right>C[ỘOÔ]NG\s*H[ÒO][AÀ]\s*X[ÃA]\s*H[ỘOÔ]I\s*CH\W?[ỦUÚ]\s*NGH[ĨI]A\s*VI[ỆEÊ]T\s*NAM"
        r"\W*)$"
    ),
    Pattern(
        r"(?P<left>\S.*?)\s+(?P<right>[ĐD][^\W\d_]c\s*l[^\W\d_]p\s*[-–—]\s*T[^\W\d_]\s*do\s*[-–—]\s*H[^\W\d_]nh\s*ph[^\W\d_]c"
        r"\W*)$"
    ),
    Pattern(r"(?P<left>BAN\s+CH[ẤAÂ]P\s+H[ÀA]NH\s.*?)\s+(?P<right>Đ[ẢA]NG\s*C[ỘOÔ]NG\s*S[ẢA]N\s*VI[ỆEÊ]T\s*NAM\W*)$"),
    Pattern(
        r"(?P<left>[Ss][ốỐ]\s*:?\s*\S*\s*/\s*\S+)\s+(?P<right>[^\W\d_]\S*(?:\s+[^\W\d_]\S*){0,5}?[,.]\s*ngày\b.*\d{4}\W*)$"
    ),
    # The stamp of incoming mail beside the type of the document; "II. KẾT LUẬN" is a heading.
    Pattern(
        rf"(?P<left>(?!{BODY_HEAD.pattern})(?!(?:[IVX]+|\d{{1,2}}|[A-HĐ]|(?i:phần)\s\S+)\s?[.:)/-]+\s)\S.{{0,24}}?[^\w\s].{{0,8}}?)\s+(?P<right>{DOC_TYPE.pattern})$"
    ),
)


def read_sides(entries: Sequence[Entry]) -> list[Entry]:
    """``entries`` with each stretch of two columns read side by side: first the left one, then the right one."""
    out: list[Entry] = []
    halves = _all_halves(entries)
    index = 0
    while index < len(entries):
        end = _end_of_stretch(entries, halves, index)
        if end is None:
            if not entries[index].cells:
                _tidy(entries[index])
            if entries[index].text:
                out.append(entries[index])
            index += 1
            continue
        out.extend(_side_by_side(entries[index:end], halves[index:end]))
        index = end
    return out


def _all_halves(entries: Sequence[Entry]) -> list[Halves | None]:
    halves: list[Halves | None] = []
    recipients, beside = -_LONGEST_LIST, False
    for index, entry in enumerate(entries):
        if entry.text[:1] in ("N", "n") and _RECIPIENTS.match(entry.text):
            recipients = index
        entries_beside = _NAME_BESIDE if beside else _ENTRY_BESIDE
        listed = entries_beside if index - recipients < _LONGEST_LIST else ()
        halves.append(None if entry.cells else _halves(entry, index < _TOP, listed))
        if recipients == index:
            beside = halves[-1] is not None
    return halves


_SIGNED_BESIDE = (
    Pattern(
        r"(?i:(?P<left>n[ơo]i\s*nh[ậaâ]n\s*[:.]?))\s+(?:[-–—]\s)?(?P<right>(?:TM|KT|TL|TUQ|Q)\s?\..*|[TK]/[TML]\s.*|(?:PHÓ\s+)?(?:CHỦ|THỦ|BỘ|THỨ|GIÁM|"
        r"CHÁNH|CỤC|HIỆU|TRƯỞNG|TỔNG|VIỆN|CHI CỤC|VỤ|THỐNG|BÍ|CHỈ HUY)\s.*)$"
    ),
)
# A recipient and a line of the signature, or the signer's name, with but one space between them.
_ENTRY_BESIDE = (
    compile_vi(
        r"(?P<left>[-–+] ?[^\n]{4,60}?[;.,])\s+(?:[-–—]\s)?(?P<right>(?:(?:TM|KT|TL|TUQ|Q)\.\s?|T/M\s|K/T\s|"
        r"(?:PHÓ )?(?:CHỦ|THỦ|BỘ|THỨ|GIÁM|CHÁNH|CỤC|HIỆU|TRƯỞNG|TỔNG|VIỆN|CHI CỤC|VỤ|THỐNG|BÍ|PHO)\s)[{U}][{U} .,-]*)$"
    ),
    compile_vi(r"(?P<left>[-–+] ?[Ll]ưu[^\n]{2,40}?[.)])\s+(?P<right>(?:[{U}][{L}]+ ){1,4}[{U}][{L}]+)$"),
)
# A name beside any recipient, where offices stand beside "Nơi nhận".
_NAME_BESIDE = (
    *_ENTRY_BESIDE,
    compile_vi(
        r"(?P<left>[-–+] ?[^\n]{4,60}?[;.])\s+(?P<right>(?:(?:Thiếu|Trung|Thượng|Đại) (?:tá|"
        r"tướng) )?(?:[{U}][{L}]+ ){1,4}[{U}][{L}]+)$"
    ),
    # The Party's lists part their entries by commas, as lists of bodies do within one.
    compile_vi(
        r"(?P<left>[-–+] ?[^\n]{4,60}?,)\s+(?P<right>(?!(?:Ban|Bộ|Sở|Cục|Vụ|Chi|Văn|Ủy|Uỷ|Hội|Viện|Tòa|Thanh|Tỉnh)\b)"
        r"(?:[{U}][{L}]+ ){2,3}[{U}][{L}]+)$"
    ),
)
Halves = tuple[tuple[int, int], tuple[int, int]]


def _halves(entry: Entry, top: bool, listed: tuple[Pattern, ...]) -> Halves | None:
    """The places of the two sides of a line; None where it has but one. ``listed``: how a recipient may."""
    text = entry.text
    if ("\t" in text or "    " in text) and _WIDE.search(text):
        pieces = [m.span() for m in _PIECE.finditer(text)]
        short = all(b - a < _LONGEST_SIDE for a, b in pieces)
        return (pieces[0], pieces[1]) if len(pieces) == 2 and short and pieces[0][1] - pieces[0][0] > 3 else None
    patterns: tuple[Pattern, ...] = _GLUED if top else ()
    if text.startswith(("Nơi", "NƠI", "Noi", "NOI")):
        patterns = _SIGNED_BESIDE
    elif text.startswith(("-", "–", "+")):
        patterns = listed
    for pattern in patterns:
        if found := pattern.match(text):
            return found.span("left"), found.span("right")
    return None


def _end_of_stretch(entries: Sequence[Entry], halves: Sequence[Halves | None], start: int) -> int | None:
    """After the last line of a stretch of two columns that begins at ``start``; None where none does."""
    if halves[start] is None and not (_on_the_right(entries[start]) and start + 1 < len(halves) and halves[start + 1]):
        return None
    last = index = start
    while index < len(entries) and index - last <= _BETWEEN:
        if index > start and _NATION.search(entries[index].text):
            break  # the letterhead of an annex
        if index > start and halves[index] is None and _titles(entries[index].text):
            break
        if halves[index] is not None or (index > start and _on_the_right(entries[index])):
            last = index
        elif entries[index].cells or len(entries[index].text) > _LONGEST_SIDE:
            break
        index += 1
    told = any(not _WIDE.search(entries[i].text) for i in range(start, last + 1) if halves[i]) or any(
        _FORMULA.search(entries[i].text[a:b].strip())
        for i in range(start, last + 1)
        for a, b in (halves[i] or ((0, len(entries[i].text)),))
    )
    if not told:
        return None
    end = last + 1
    if any(_RECIPIENTS.match(e.text) for e in entries[start:end]):
        while end < len(entries) and _goes_on_list(entries[end]):
            end += 1
    return end


def _goes_on_list(entry: Entry) -> bool:
    """Whether a line of the left side, below the last line of the right one, belongs to the list of recipients."""
    more = _ENTRY.match(entry.text) or (0 < entry.indent < _FAR and starts_lower(entry.text))
    return bool(more) and not entry.cells and not _NATION.search(entry.text)


def _on_the_right(entry: Entry) -> bool:
    return not entry.cells and entry.indent >= _FAR and len(entry.text.strip()) < _LONGEST_SIDE


def _titles(line: str) -> bool:
    return is_caps(line) and not _FORMULA.search(line) and bool(_TITLE.match(line.strip(" *:.")))


def _side_by_side(entries: Sequence[Entry], halves: Sequence[Halves | None]) -> list[Entry]:
    left: list[Entry] = []
    right: list[Entry] = []
    for entry, both in zip(entries, halves, strict=True):
        if both is None:
            _tidy(entry)
            entry.apart = True
            (right if _on_the_right(entry) or _RIGHT_ONLY.match(entry.text) else left).append(entry)
            continue
        for side, (a, b) in zip((left, right), both, strict=True):
            if any(c.isalnum() for c in entry.text[a:b]):
                piece = Entry(trim(entry.mapped.slice(a, b)), entry.page, entry.bbox, gap=entry.gap, apart=True)
                side.append(piece)
    for side in (left, right):
        if side:
            side[0].gap = True
    return [e for e in (*left, *right) if e.text]


def _tidy(entry: Entry) -> None:
    if "\t" in entry.text:
        entry.mapped = untabbed(entry.mapped)
    entry.mapped = trim(entry.mapped)
