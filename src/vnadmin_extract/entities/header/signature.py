"""The signature block: offices in capitals, the name, and for whom it is signed."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...document import Note, Paragraph, StructuredText
from ...letters import compile_vi
from ...linking.fold import fold
from ...mentions import SignerField
from ...patterns import Pattern
from ...segment.person_styles import PERSON_STYLES
from ...segment.zones import SIGNED_IN_A_LINE
from ...syllables import is_syllable
from .body_name import proper_name
from .words import OFFICE_WORDS, is_caps

_NAME = compile_vi(
    PERSON_STYLES + r"(?P<name>(?:(?:[{U}]['’])?[{U}][^\W\d_]*\s+){1,5}(?:[{U}]['’])?[{U}][^\W\d_]*)\s*$"
)
# A scanner may read the full stop behind it as a colon.
_AUTHORITY = Pattern(r"\b(TM|KT|TL|TUQ|Q|T/M|K/T|T/L|[KT]\.[TML](?=\.))(?:(?<=/[MTL])\s|\s*[./:]\s*)")
_FOR_ANOTHER = Pattern(r"(?:TUQ|TL|T/L)[./:\s]")
# Whose office is named first is signed for and does not sign: "KT. CHỦ TỊCH".
_SIGNED_FOR = Pattern(rf"\b(?:(?:KT|TL|TUQ)\s*[./:]|K/T\b|T/L\b|K\.T\.)\s*(?:{OFFICE_WORDS.pattern})")
_MARK_FOLDED = Pattern(r"(?:kt|tl|tuq)(?=.)")
_OF_DEPARTMENT = Pattern(r"GIÁM ĐỐC (?P<body>SỞ .+)")
_ELSEWHERE = Pattern(
    r"(?:CHỦ TỊCH|GIÁM ĐỐC|BÍ THƯ|BỘ TRƯỞNG|THỨ TRƯỞNG) (?:UBND|ỦY BAN|HĐND|HỘI ĐỒNG|SỞ|BỘ|\w+ ỦY)(?![^\W_])"
)
_FAMILY_NAME = compile_vi(r"[{U}][{L}]+")
# Strokes of a hand or a seal before a line.
_NO_LETTER = Pattern(r"^[\W_]+(?=[^\W\d_])")
_STROKES = Pattern(r"(?:[\W_]|\d{1,2}(?=[\W_]))*")
_SIGNING = Pattern(r"(?:TM|T/M|KT|K/T|TL|T/L|TUQ|Q|[KT]\.[TML])[./:\s]")


# The same in small letters, as some collections write all of a document.
_SMALL_OFFICE = Pattern(
    r"(?:(?:TM|KT|TL|TUQ|T/M|K/T|T/L|Q)[./ ].{2,60}|(?:Phó )?(?:Chủ tịch|Giám đốc|Tổng giám đốc|Bộ trưởng|Thứ trưởng|"
    r"Thủ tướng|Chủ nhiệm|Chánh Văn phòng|Cục trưởng|Trưởng ban|Thống đốc|Hiệu trưởng|Viện trưởng|Bí thư)"
    r"(?: (?:Sở|Bộ|UBND|Ủy ban|HĐND|Hội đồng|Thường trực|tỉnh|thành phố|huyện)\b.{0,40})?)",
    re.IGNORECASE,
)
_PART_OF_TEXT = Pattern(r"(?i)(?:chương|phần|mục|điều|phụ lục|phụ biểu|biểu|tiểu mục)\s")
_SIGNED_BEHIND = Pattern(r"(?i)(?<=[^\W\d_])\s*\((?:đã\s*k[ýí]|ký\s*tên)\)\W*$")
_SIGNED_WORD = Pattern(r"(?i)\W*(?:đã\s*k[ýí]|ký\s*tên)\W*")


def _signature_lines(same: str, text: StructuredText) -> list[tuple[Paragraph, str]]:
    """The signature's lines: its zone with the "T/M …" above it, else the last lines from an office in capitals on."""
    paragraphs = [p for p in text.paragraphs if p.zone == "signature"]
    if paragraphs and paragraphs[0].index and text.paragraphs[paragraphs[0].index - 1].zone == "body":
        above = text.paragraphs[paragraphs[0].index - 1]
        stamped = _SIGNED_WORD.match(same, paragraphs[0].start) and _NAME.fullmatch(same, above.start, above.end)
        if above.end - above.start < 70 and (_SIGNING.match(same, above.start) or stamped):
            paragraphs.insert(0, above)
    if not paragraphs:
        paragraphs = _below_recipients(same, text)
    if not paragraphs:
        tail = [p for p in text.paragraphs[-8:] if p.zone == "body"]
        opened = next(
            (
                i
                for i, p in enumerate(tail)
                if p.end - p.start < 70
                and is_caps(same[p.start : p.end])
                and (_SIGNING.match(same, p.start) or OFFICE_WORDS.match(same, p.start) or _torn(same[p.start : p.end]))
            ),
            len(tail),
        )
        paragraphs = [p for p in tail[opened:] if p.end - p.start < 70]
    if not paragraphs and (beside := _beside_recipients(same, text)):
        return beside
    if small := _in_small_letters(same, text, paragraphs):
        return small
    after = paragraphs[-1].index + 1 if paragraphs else len(text.paragraphs)
    # The strokes of a seal and a hand may stand between the office and the name.
    following = [p for p in text.paragraphs[after : after + 5] if p.zone == "body" and p.end - p.start < 30]
    lines = [
        (p, _NO_LETTER.sub("", " ".join(_unstamped(same[p.start : p.end]).split()))) for p in (*paragraphs, *following)
    ]
    lines = [(p, words) for p, words in lines if words]
    joined: list[tuple[Paragraph, str]] = []
    for p, words in lines:
        if whole := SIGNED_IN_A_LINE.fullmatch(words):
            joined += [(p, whole["offices"]), (p, whole["name"])]
            continue
        # A name that the page broke after the family name.
        if joined and _FAMILY_NAME.fullmatch(joined[-1][1]) and _NAME.fullmatch(words) and not is_caps(words):
            joined[-1] = (joined[-1][0], f"{joined[-1][1]} {words}")
        else:
            joined.append((p, words))
    return joined


def _unstamped(words: str) -> str:
    """Without "(Đã ký)" before or behind a name."""
    found = _SIGNED_WORD.match(words)
    return _SIGNED_BEHIND.sub("", words[found.end() :] if found else words)


def _in_small_letters(same: str, text: StructuredText, known: Sequence[Paragraph]) -> list[tuple[Paragraph, str]]:
    """The last lines from an office in small letters on, the office in capitals: "Kt. Chủ tịch", "Phó Chủ tịch"."""
    if any(is_caps(w) or SIGNED_IN_A_LINE.fullmatch(w) for w in (same[p.start : p.end].strip() for p in known)):
        return []
    tail = [p for p in text.paragraphs[-10:] if p.end - p.start < 70 and p.zone != "header"]
    first = next((i for i, p in enumerate(tail) if _SMALL_OFFICE.fullmatch(same, p.start, p.end)), None)
    if first is None:
        return []
    lines = [(p, " ".join(_unstamped(same[p.start : p.end]).split())) for p in tail[first:]]
    return [(p, w.upper() if _SMALL_OFFICE.fullmatch(w) else w) for p, w in lines if w]


def _below_recipients(same: str, text: StructuredText) -> list[Paragraph]:
    """The lines below the recipients, where strokes stand before the office that opens them: "4. -GIÁM ĐỐC"."""
    last = max((p.index for p in text.paragraphs if p.zone == "recipients"), default=len(text.paragraphs))
    below = [p for p in text.paragraphs[last + 1 : last + 7] if p.zone == "body" and p.end - p.start < 70]
    if below:
        begin = _STROKES.match(same, below[0].start, below[0].end)
        office = OFFICE_WORDS.match(same, begin.end() if begin else below[0].start, below[0].end)
        return below if office and is_caps(same[below[0].start : below[0].end]) else []
    return []


def _beside_recipients(same: str, text: StructuredText) -> list[tuple[Paragraph, str]]:
    """The signature in the cell beside "Nơi nhận": offices in capitals, then the name, in one run of words or a line
    each."""
    for p in text.paragraphs:
        words = same[p.start : p.end]
        if not re.match(r"(?i)nơi\s*nhận", words):
            continue
        if column := _right_column(same, text.paragraphs[p.index : p.index + _LONGEST_LIST]):
            return column
        beside = words.rsplit("\t", 1)[1] if "\t" in words else _after_list(words)
        cell = re.sub(r"\((?:đã ký|đã kí)\)", " ", beside, flags=re.I).split()
        name = len(cell)
        while name and (not cell[name - 1].isupper() or len(cell[name - 1]) == 1):
            name -= 1
        if 0 < name < len(cell) and len(cell) - name <= 6:
            return [(p, " ".join(cell[:name])), (p, " ".join(cell[name:]))]
    return []


_LONGEST_LIST = 25
"""Lines that a list of recipients may have."""
_RIGHT_CELL = compile_vi(
    # A bar or a tab parts the columns of a table that became text.
    r".*[|\t]\s*(?P<cell>[{U}][{U}.,/ -]+|(?:[{U}]['’]?[^\W\d_]*\s+){1,5}[{U}][{L}]*|"
    r"\(?(?i:đã k[ýí])\)?)[|\s]*"
)


def _right_column(same: str, lines: Sequence[Paragraph]) -> list[tuple[Paragraph, str]]:
    """The signature's lines behind those of the list: "Nơi nhận: | KT. GIÁM ĐỐC", "- Như trên; | PHÓ GIÁM ĐỐC"."""
    cells = [(p, found["cell"]) for p in lines if (found := _RIGHT_CELL.fullmatch(same, p.start, p.end))]
    cells = [(p, words) for p, cell in cells if (words := _unstamped(" ".join(cell.split())))]
    if not cells or cells[0][0] is not lines[0] or not is_caps(cells[0][1]) or not _office_like(cells[0][1]):
        return []
    name = next((i for i, (_, words) in enumerate(cells) if not is_caps(words)), None)
    return cells[: name + 1] if name else []


_AFTER_LIST = compile_vi(
    r"[.;)]\s+(?:\|\s*)?"
    r"(?P<signed>(?:(?:TM|KT|TL|TUQ|Q)\s?\.|T/M|(?:PHÓ )?(?:CHỦ|THỦ|BỘ|THỨ|GIÁM|CHÁNH|CỤC|HIỆU|TRƯỞNG|TỔNG|"
    r"VIỆN))\s"
    r"(?:[{U}.,/-]+\s+){1,24}(?:[{U}][{L}]*\s*){1,6})$"
)


def _after_list(words: str) -> str:
    """What follows a list of recipients that all stands in one line: the offices and the name."""
    words = words.rstrip(" |")
    found = _AFTER_LIST.search(words, max(0, len(words) - 220))
    return found["signed"] if found else ""


def read_signer(same: str, text: StructuredText, notes: list[Note]) -> tuple[SignerField | None, list[str]]:
    """The last signature that has a name, and the lines of offices above it."""
    lines = _signature_lines(same, text)
    offices: list[str] = []
    name: str | None = None
    for index, (_, words) in enumerate(lines):
        found = None if _PART_OF_TEXT.match(words) else _NAME.fullmatch(words)
        if found and not is_caps(words):
            name = found["name"]
            break
        if offices and found is None and (clean := _without_strokes(words)):
            name = clean
            notes.append(Note("name_repaired", f"the signer's name reads {words!r}"))
            break
        if is_caps(words) and (found is None or _office_like(words) or index == 0 or _above_name(lines, index)):
            offices.append(words)
        elif found and is_caps(words) and offices:
            name = " ".join(w.capitalize() for w in found["name"].split())
            break
    if name is None and not offices and (alone := _name_alone(same, text)):
        notes.append(Note("signer_without_office", "a name without an office stands where the signature is"))
        return SignerField(name=alone, title=None, authority=None), offices
    if name is None:
        if any(map(_office_like, offices)):
            notes.append(Note("signer_not_readable", f"no name can be read below {offices[-1]!r}"))
        return None, offices
    joined = " ".join(offices)
    authority = _AUTHORITY.search(joined)
    code = re.sub(r"[/.]", "", authority[1]) + "." if authority else None
    title = _title_of(offices)
    allowed = ("TM.", "KT.", "TL.", "TUQ.", "Q.")
    return SignerField(name=name, title=title, authority=code if code in allowed else None), offices  # type: ignore[arg-type]


def _above_name(lines: Sequence[tuple[Paragraph, str]], index: int) -> bool:
    """Whether a name in small letters stands right below: what is in capitals above it names a body."""
    below = lines[index + 1][1] if index + 1 < len(lines) else ""
    return _NAME.fullmatch(below) is not None and not is_caps(below)


def _name_alone(same: str, text: StructuredText) -> str | None:
    """The name right below the recipients where a seal hides the office: three or four syllables that end the text."""
    last, above = text.paragraphs[-1:], text.paragraphs[-2:-1]
    if not above or above[0].zone != "recipients" or last[0].zone not in ("body", "signature"):
        return None
    words = same[last[0].start : last[0].end].split()
    spelled = all(is_syllable(w) and w[:1].isupper() and w[1:].islower() for w in words)
    return " ".join(words) if 3 <= len(words) <= 4 and spelled else None


def _without_strokes(words: str) -> str | None:
    """A name into which strokes of a seal or a hand were read: "Lê ih Văn Thử"; every other word must be a syllable."""
    parts = words.split()
    kept = [p for p in parts if p[0].isupper()]
    strokes = [p for p in parts if not p[0].isupper()]
    if not 3 <= len(kept) <= 5 or len(strokes) != 1 or len(strokes[0]) > 3 or is_caps(words):
        return None
    if is_syllable(strokes[0]) or parts[0] in strokes or not all(is_syllable(p) and p[1:].islower() for p in kept):
        return None
    return " ".join(kept)


_COMMON = {
    "chutich": "Chủ tịch", "phochutich": "Phó Chủ tịch", "giamdoc": "Giám đốc", "phogiamdoc": "Phó Giám đốc",
    "botruong": "Bộ trưởng", "thutruong": "Thứ trưởng", "thutuong": "Thủ tướng", "chanhvanphong": "Chánh Văn phòng",
    "phochanhvanphong": "Phó Chánh Văn phòng", "cuctruong": "Cục trưởng", "phocuctruong": "Phó Cục trưởng",
    "chicuctruong": "Chi cục trưởng", "phochicuctruong": "Phó Chi cục trưởng", "tongcuctruong": "Tổng cục trưởng",
    "photongcuctruong": "Phó Tổng cục trưởng",
}  # fmt: skip


def _torn(words: str) -> bool:
    """An office whose first letters the scanner lost: "Ủ TỊCH"."""
    compact = fold(words).replace(" ", "")
    return len(compact) >= 5 and any(office.endswith(compact) for office in _COMMON)


def _office_like(words: str) -> bool:
    return bool(
        OFFICE_WORDS.search(words)
        or _AUTHORITY.match(words)
        or fold(words).replace(" ", "") in _COMMON
        or re.search("ỦY BAN|HỘI ĐỒNG|CHÍNH PHỦ|BAN |VĂN PHÒNG", words)
    )


def _title_of(offices: Sequence[str]) -> str | None:
    """The signer's own office: the last one named, unless it is only signed for."""
    found = [m[0] for line in offices for m in OFFICE_WORDS.finditer(_AUTHORITY.sub(" ", _SIGNED_FOR.sub(" ", line)))]
    if not found:
        run_together = [office for line in offices if (office := _run_together(line))]
        return run_together[-1] if run_together else None
    # A board's head who is also something else: "TRƯỞNG BAN" / "PHÓ CHỦ TỊCH UBND TỈNH".
    boards = [office for office in found if office.endswith(("TRƯỞNG BAN", "TRƯỞNG TIỂU BAN"))]
    last = boards[-1] if boards and _ELSEWHERE.search(offices[-1]) else found[-1]
    title = _OFFICE_CAPITAL.sub(lambda m: m[0][0].upper() + m[0][1:], last.capitalize())
    # Who signs for another body's head names the own body.
    own = _OF_DEPARTMENT.search(offices[-1]) if any(map(_FOR_ANOTHER.match, offices)) else None
    return f"{title} {proper_name(own['body'])}" if own else title


def _run_together(line: str) -> str | None:
    """The office that ends a line whose spaces or marks the scanner lost: "ỦY BAN NHÂN DÂN CHÚTICH"; not one that is
    signed for."""
    compact = re.sub(r"[\W_]", "", fold(line))
    if (mark := _MARK_FOLDED.match(compact)) and compact[mark.end() :] in _COMMON:
        return None
    return next((_COMMON[o] for o in sorted(_COMMON, key=len, reverse=True) if compact.endswith(o)), None)


# An office's own name is written with a capital after "Phó": "Phó Chủ nhiệm", "Phó Chánh Văn phòng".
_OFFICE_CAPITAL = Pattern(
    r"(?<=phó )\w+|(?<=Phó )(?!tổng )\w+|(?<=Phó )tổng\b|văn phòng|thường trực|(?<=Tổng )(?:giám|bí|thanh|kiểm)|"
    r"(?<=tổng )giám|(?<=rưởng )(?:công|tiểu)|(?<=Chánh )thanh tra|(?<=tịch )(?:quốc|nước)"
)
