"""Which lines go on the paragraph above them: wrapped lines are joined, also over a page break."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from ..letters import compile_vi
from ..patterns import Pattern
from .entry import Entry, is_caps, is_ended, starts_lower
from .letterhead import BODY_HEAD, DOC_TYPE, OFFICE, TERRITORY, goes_on_in_letterhead, goes_on_in_list, is_cut

_MARKER = compile_vi(
    r"(?:(?:X{0,3}(?:IX|IV|V?I{1,3}|V)|X{1,3})\s*[.)/]\s*(?!\d)\S|"
    # As the Party's papers write it: "I- MỤC TIÊU".
    r"(?:X{0,3}(?:IX|IV|V?I{1,3}|V)|X{1,3})\s?[-–]\s+(?=[{U}]{2})|\d{1,2}(?:\.\d{1,2}){0,3}\s*[.)](?:\s|"
    r"(?=[{U}]))|\(?[a-zđ]\d?\)\s|[a-ođ]\d?\.\s+[{U}]|[lI|1][lI|1O0]?\.\s+[{U}]|\((?:\d{1,2}|[ivx]+)\)\s|"
    r"[-–—+*•]\s*\S|~\s\S|(?:Điều|ĐIỀU)\s+\d{1,3}\s*(?:[.:]|$)|(?:Chương|CHƯƠNG|PHẦN|MỤC|Mục|Phần)\s+(?:\d{1,3}|[IVX]+|thứ)"
    r"(?:\s*[.:]|\s+[{U}]|\s*$|\s+\w+\s*$)|[A-HĐ]\.\s+\S)"
)
# A number that has lost its words to the next line.
_BARE_MARKER = Pattern(r"(?:[IVX]{1,5}|\d{1,2}(?:\.\d{1,2})*|[a-zđ]|[A-HĐ])[.)]|[-–—+]")
# A dash inside a word group that a line break made look like a bullet: "dạy - học / - thi".
_DASH_WITHIN = compile_vi(r"[-–—]\s*[{L}]")
_LOWER_ITEM = compile_vi(r"\(\w{1,4}\)\s*[{L}]")
_REFERENCE_END = Pattern(r"(?i)\b(?:khoản|điểm|điều|mục|tiết|chương|phần|phụ lục)\s+\S{1,4}$")
# "(khóa / IX) về …", "tại Phụ lục / II. …": the numeral belongs to the word above.
_REFERENCE_OPEN = Pattern(r"(?i)\b(?:khóa|khoá|thứ|quý|kỳ họp|khoản|điểm|điều|mục|tiết|chương|phần|phụ lục)$")
_NUMERAL = Pattern(r"(?:[IVX]{1,5}|\d{1,3}|[a-zđ])\b")
# Names and set phrases with a dash, which a line may break before it.
_DASHED = Pattern(
    r"(?i)(?:lao động / - thương binh|(?:kinh tế|chính trị|văn hóa|văn hoá) / - (?:xã hội|kỹ thuật)|"
    r"xã hội / - nghề nghiệp|phát thanh / - truyền hình|(?:kế hoạch|kinh tế) / - (?:tài chính|kỹ thuật)|"
    r"khoa học / - (?:công nghệ|kỹ thuật))"
)
_LISTS = Pattern(r"(?i)\b(?:như|gồm|là|gồm có|các (?:sở|bộ|vụ|cục|ban|phòng)(?:, ?[\w ]{2,20}){0,3})\s*:$")

_OWN_LINE = Pattern(
    r"(?i:nơi\s*nhận|kính\s+gửi|số\s*:|phụ lục|biểu số|cộng\s*h[oò][aà]\s*x[aã]|độc lập\s*-|"
    r"đảng cộng sản việt nam$)|(?:Số|SỐ) \d{1,4}\s?-\s?[A-ZĐ]{2}/|Căn cứ\b|CĂN CỨ\b|"
    r"Theo đề nghị|Xét đề nghị"
)
_RECIPIENTS = Pattern(r"(?:Nơi|NƠI)\s*(?:nhận|NHẬN)\s*[:.]?")
# Lines of the letterhead after which a new line begins whatever follows.
_CLOSED_LINE = Pattern(r"(?i)\W*độc lập\s*-\s*tự do|(?-i:[Ss]ố|SỐ)\s*:\s*\S{0,6}\s*/\S+\s*$")
_PLACE_AND_DATE = Pattern(r"[^\d,;.:]{2,40}(?:,\s*(?i:ngày)|\.\s*ngày)\b.{0,40}\b(?i:năm)\b")
# "Số: 15/2019/TT-" above "BTNMT".
_NUMBER_CUT = Pattern(r"(?i)số\s*:?\s*\d{0,6}\s?[/-]\S{0,20}$")
_CODE = compile_vi(r"[{U}]{2,12}(?:-[{U}]{1,8})?\d*")
_FUNCTION_END = Pattern(
    r"(?i)\b(?:của|về|và|các|với|cho|theo|tại|trong|từ|đến|là|có|được|do|bởi|hoặc|trên|những|một|việc|để|số|"
    r"(?<!hàng )(?<!hằng )(?:năm|tháng|ngày)|tỉnh|huyện|xã|"
    r"phường|thành|chính|nhân|dân|phát|nghị|quyết|kế|công|-|–|,)$"
)
# A body's head behind a number, a comma or a verb: what names it stands on the next line. Not "các Vụ, Cục", nor the
# office of a member: "Trưởng Ban Chỉ đạo".
_NAME_BEGUN = compile_vi(
    r"(?:(?:^\d{1,2}\.|(?<!Vụ)(?<!Cục)(?<!Bộ)(?<!Viện),|[–-])\s*(?:(?:Tổng |Chi )?[Cc]ục|Vụ|Sở|Viện|Hội|Đoàn)|[{L}],?"
    r"(?<!rưởng)(?<!viên)(?<!trực)(?<!đạo)(?<!việc)(?<!của)(?<!thuộc) Ban (?:[Cc]hỉ (?:[Hh]uy|[Đđ]ạo)|[Qq]uản lý))$"
)
_NAME_GOES_ON = compile_vi(r"[{U}][{L}]+\s")
# A unit without its name ends the line, and what is ordered begins: "… của UBND huyện" / "Giao Công an huyện …".
_UNIT_END = Pattern(r"(?i)\b(?:tỉnh|huyện|xã|phường)$")
_ORDERS = Pattern(
    r"(?:Giao|Yêu cầu|Đề nghị) (?:các|cho|đồng chí|Sở|Công an|Phòng|Ban|UBND|HĐND|Ủy ban|Chi cục|Cục|Trung tâm|"
    r"Thanh tra|Văn phòng|Chủ tịch|Giám đốc|Trưởng|Thủ trưởng|Bộ|Kho bạc|Bảo hiểm|Hạt|Đài)(?![^\W_])"
)
# Below the subject of a resolution or decision.
_ISSUER_ALONE = Pattern(r"(?:THỦ TƯỚNG )?CHÍNH PHỦ|(?:(?:ỦY BAN|UỶ BAN) THƯỜNG VỤ )?QUỐC HỘI")
# What no title begins with: it goes on the line above.
_WITHIN_A_TITLE = Pattern(r"(?:VÀ|CỦA|TRONG|TRÊN|CHO|TỪ|ĐẾN|THEO|GIỮA|GIAI ĐOẠN|THUỘC)\s")
_ISSUER_GOES_ON = ("CỦA", "VÀ", "THỦ TƯỚNG", "PHÒNG", "TRA", ",", "-")
_LONGEST_WORD, _LONGEST_HEAD = 10, 24
_FULL, _FULL_ENOUGH = 0.96, 0.72  # shares of the width that a line fills, the second where it ends within a sentence
_FEW = 10  # lines of a page's length that are too few to tell its margins
_FIRST_LINE = 2  # spaces more before a paragraph's first line


@dataclass(frozen=True, slots=True)
class Wrapping:
    """How the lines of a document break: ``width`` in characters (None: a paragraph a line), or the right margin
    ``right`` and left margin ``left`` in points; ``gaps`` is true where a blank line parts paragraphs, ``parted``
    where nothing else does; ``indent`` is the space before lines inside a paragraph, where first lines have more;
    ``indented`` is true of pages whose first lines stand further right than the margin."""

    width: int | None
    gaps: bool
    right: float | None = None
    left: float | None = None
    parted: bool = False
    indent: int | None = None
    indented: bool = False


# "… tăng 3,4" above "- 3,8%.": a decimal without its unit is not at its end.
_HALF_A_RANGE = Pattern(r"\d,\d+$")
_REST_OF_RANGE = Pattern(r"[-–—] ?\d[\d.]*(?:,\d+)? ?(?:[%‰]|[^\W\d_])")


def measure(entries: Sequence[Entry]) -> Wrapping:
    """The wrapping of a document from its lines."""
    lines = [e for e in entries if not e.cells and e.text.strip()]
    boxed = [e.bbox for e in lines if e.bbox and len(e.text) > 25]
    if boxed and len(boxed) >= 0.3 * len(lines):
        rights = sorted(b[2] for b in boxed)
        lefts = sorted(b[0] for b in boxed)
        left, right = lefts[int(0.1 * (len(lefts) - 1))], rights[int(0.9 * (len(rights) - 1))]
        if len(boxed) < _FEW:
            # Of short lines alone none need reach the margins; a table does.
            tables = [e.bbox for e in entries if e.cells and e.bbox]
            left, right = min([left, *(b[0] for b in tables)]), max([right, *(b[2] for b in tables)])
        margins = Wrapping(None, False, right, left)
        firsts = [
            b for a, b in pairwise(lines) if _MARKER.match(b.text) or (_is_stopped(a) and not starts_lower(b.text))
        ]
        indented = sum(_is_indented(b, margins) for b in firsts)
        return replace(margins, indented=indented >= max(3, 0.7 * len(firsts)))
    lengths = sorted(len(e.text) for e in lines if len(e.text) > 30)
    if not lengths:
        return Wrapping(None, True)
    width = lengths[int(0.92 * (len(lengths) - 1))]
    runs = [(a, b) for a, b in pairwise(lines) if starts_lower(b.text) and not is_ended(a.text)]
    if width > 170 or len(runs) < 0.12 * len(lines):
        return Wrapping(None, True)
    gapped = sum(b.gap for _, b in runs)
    ends = [b for a, b in pairwise(lines) if _ends_paragraph(a) and not (starts_lower(b.text) or b.runs_on or b.apart)]
    gaps = gapped < 0.5 * len(runs)
    parted = gaps and sum(b.gap for b in ends) >= 0.6 * len(ends) > 0
    return Wrapping(width, gaps, parted=parted, indent=_usual_indent([b.indent for _, b in runs], ends))


def _is_stopped(entry: Entry) -> bool:
    return entry.text.rstrip().endswith((".", ";"))


def _ends_paragraph(entry: Entry) -> bool:
    """A stop at its end, unless it is that of a number alone: "1." above the heading that it counts."""
    return is_ended(entry.text) and not _BARE_MARKER.fullmatch(entry.text.strip())


def _usual_indent(inside: Sequence[int], ends: Sequence[Entry]) -> int | None:
    """The space before lines that go on a sentence, where a good part of the first lines has more of it."""
    usual = sorted(inside)[len(inside) // 2]
    even = sum(i == usual for i in inside) >= 0.8 * len(inside)
    first = sum(e.indent - usual >= _FIRST_LINE for e in ends)
    return usual if even and first >= max(3, 0.3 * len(ends)) else None


def goes_on(above: Entry, below: Entry, wrapping: Wrapping) -> bool:
    """True where ``below`` is the same paragraph as ``above``."""
    if above.cells or below.cells or above.footnote != below.footnote:
        return False
    a, b = above.text.rstrip(), below.text.lstrip()
    if above.listed and below.listed:
        return goes_on_in_list(a, b)
    if above.apart or below.apart:
        return above.apart and below.apart and not below.gap and goes_on_in_letterhead(a, b)
    parted_from = below.gap and wrapping.gaps
    if (a.endswith(("-", "/")) and _NUMBER_CUT.match(a) and _CODE.fullmatch(b)) or (not parted_from and is_cut(a, b)):
        return True
    if _BARE_MARKER.fullmatch(a):
        return not parted_from and not _MARKER.match(b)
    if _RECIPIENTS.fullmatch(b):
        return False
    if _OWN_LINE.match(b) and (is_ended(a) or is_caps(a) or len(a) < 60 or below.gap):
        return below.runs_on and not is_caps(a) and not is_ended(a)
    if _opens_signature(a, b):
        return False
    if _CLOSED_LINE.match(a) or _PLACE_AND_DATE.match(b) or DOC_TYPE.fullmatch(b.rstrip(" :")) or DOC_TYPE.fullmatch(a):
        return False
    if below.runs_on:
        short = len(a) < 45 and not _MARKER.match(a)
        return not (is_caps(b) and (OFFICE.match(b) or _MARKER.match(b) or (short and BODY_HEAD.match(b))))
    caps_a = is_caps(a)
    caps_b = is_caps(b) or (caps_a and not any(map(str.isalpha, b)))
    if caps_a or caps_b:
        found = _capitals_go_on(a, b, above, below, wrapping, (caps_a, caps_b))
        if found is not None:
            return found
    if _MARKER.match(b):
        return _marked_goes_on(a, b, above, below, wrapping)
    if wrapping.parted and not below.gap and not below.new_page:
        return True
    return _prose_goes_on(a, b, above, below, wrapping)


def _opens_signature(a: str, b: str) -> bool:
    """Whether ``b`` is the line of who signs ("KT. CHỦ TỊCH"), also the second below it, or an issuer alone."""
    if not is_caps(b) or len(b) > 60:
        return False
    if _ISSUER_ALONE.fullmatch(b):
        return not a.endswith(_ISSUER_GOES_ON)
    return OFFICE.match(b) is not None and (not b[:3].isalpha() or OFFICE.match(a) is not None)


def _capitals_go_on(
    a: str, b: str, above: Entry, below: Entry, wrapping: Wrapping, caps: tuple[bool, bool]
) -> bool | None:
    """Whether a line goes on where one of the two is in capitals; None where other rules decide."""
    caps_a, caps_b = caps
    lower = starts_lower(b) and not _MARKER.match(b)
    if caps_a and not caps_b and not (lower and _FUNCTION_END.search(a, max(0, len(a) - _LONGEST_WORD))):
        return False
    heading = len(b) > (5 if is_ended(a) else 12)
    if caps_b and not caps_a and heading and not _FUNCTION_END.search(a, max(0, len(a) - _LONGEST_WORD)):
        return False
    if caps_a and caps_b and BODY_HEAD.fullmatch(f"{b} "):
        return False
    if caps_a and caps_b and not (wrapping.parted and not below.gap):
        return not (below.gap and wrapping.gaps) and _caps_go_on(a, b, above, below, wrapping)
    return None


def _marked_goes_on(a: str, b: str, above: Entry, below: Entry, wrapping: Wrapping) -> bool:
    """What looks like a number or a bullet at the beginning of a line may stand inside a sentence."""
    if is_ended(a) or (below.gap and wrapping.gaps):
        return False
    if _REFERENCE_OPEN.search(a, max(0, len(a) - _LONGEST_WORD)) and len(a) > 30 and _NUMERAL.match(b):
        return True
    if b[0] in "-–" and _DASHED.search(f"{a[-12:]} / - {b[1:16].lstrip()}"):
        return True
    if _REFERENCE_END.search(a) and b[:1].isalpha() and b[1:2] != ")":
        return True
    if _HALF_A_RANGE.search(a) and _REST_OF_RANGE.match(b):
        return True
    if b[0] in "-–—" and _DASH_WITHIN.match(b) and wrapping.parted and not below.new_page:
        return True
    if b[0] == "(" and not (_LOWER_ITEM.match(b) or _FUNCTION_END.search(a, max(0, len(a) - _LONGEST_WORD))):
        return False
    if wrapping.indented and _is_indented(below, wrapping) and not _is_centred(below, wrapping):
        return False
    return b[0] in "-–—+(" and _is_full(above, below, wrapping)


def _prose_goes_on(a: str, b: str, above: Entry, below: Entry, wrapping: Wrapping) -> bool:
    """Lines of sentences: by what ends the one and begins the other, by length, and by indents."""
    ended, lower = is_ended(a), starts_lower(b)
    if not lower and _is_far_below(above, below):
        return False
    if below.gap and wrapping.gaps:
        figure = b[:1].isdigit() and bool(_FUNCTION_END.search(a, max(0, len(a) - _LONGEST_WORD)))
        return (lower or figure) and not ended and (wrapping.width is not None or len(a) > 40)
    if _NAME_BEGUN.search(a, max(0, len(a) - _LONGEST_HEAD)) and _NAME_GOES_ON.match(b):
        return True
    if wrapping.width is None and wrapping.right is None:
        return lower and not ended and len(a) > 40
    if _is_indented(below, wrapping):
        if ended:
            return False
        if not _is_centred(below, wrapping) and (
            _is_centred(above, wrapping) or not (lower or _is_full(above, below, wrapping))
        ):
            return False
    if lower:
        return not ended or _is_full(above, below, wrapping) or a.endswith((";", ",")) or not below.gap
    if a.endswith(":"):
        return (wrapping.indented or bool(_LISTS.search(a))) and _is_full(above, below, wrapping)
    if not ended:
        if _ORDERS.match(b) and _UNIT_END.search(a, max(0, len(a) - _LONGEST_WORD)):
            return False
        # Below a centred title its second line is centred too, unless the first one had no room left.
        titled = _is_centred(above, wrapping) and not _is_centred(below, wrapping)
        share = _FULL if titled else _FULL_ENOUGH
        return bool(_FUNCTION_END.search(a, max(0, len(a) - _LONGEST_WORD))) or _is_full(above, below, wrapping, share)
    return _is_full(above, below, wrapping)


def _caps_go_on(a: str, b: str, above: Entry, below: Entry, wrapping: Wrapping) -> bool:
    """Two lines of capitals: a title's belong together, those of a letterhead do not, but for a name cut in two."""
    if _MARKER.match(b) or _OWN_LINE.match(b) or is_ended(a) or OFFICE.match(b) or DOC_TYPE.fullmatch(a):
        return False
    if _WITHIN_A_TITLE.match(b) and len(a) > 20:
        return True
    if TERRITORY.match(b):
        return len(a) < 60
    if BODY_HEAD.match(f"{b} ") and len(a) < 45:
        return False
    if len(b.split()) <= 2 and len(b) < 14 and BODY_HEAD.match(a) and wrapping.right is not None:
        return True
    if _FUNCTION_END.search(a, max(0, len(a) - _LONGEST_WORD)) or (_MARKER.match(a) and len(a) > 40):
        return True
    return _is_full(above, below, wrapping)


def _is_full(above: Entry, below: Entry, wrapping: Wrapping, share: float = _FULL) -> bool:
    """The first word of ``below`` would have made the line above longer than ``share`` of the width: it was broken
    for want of room."""
    word = len(below.text.split(maxsplit=1)[0]) if below.text.strip() else 0
    if wrapping.right is not None and above.bbox:
        per_char = (above.bbox[2] - above.bbox[0]) / max(1, len(above.text))
        left = wrapping.left or 0.0
        return above.bbox[2] + (word + 1) * per_char - left > share * (wrapping.right - left)
    if wrapping.width is None:
        return False
    return len(above.text.rstrip()) + 1 + word > share * wrapping.width


def _is_far_below(above: Entry, below: Entry) -> bool:
    """More than the room of a line is left open between two lines of a page, as below the subject."""
    if above.bbox is None or below.bbox is None or below.new_page:
        return False
    return below.bbox[1] - above.bbox[3] > 1.1 * (above.bbox[3] - above.bbox[1])


def _is_centred(entry: Entry, wrapping: Wrapping) -> bool:
    """Room on both sides, about as much on the left as on the right."""
    if wrapping.left is None or wrapping.right is None or entry.bbox is None:
        return False
    before, after = entry.bbox[0] - wrapping.left, wrapping.right - entry.bbox[2]
    return before > 14 and after > 14 and abs(before - after) < 0.15 * (wrapping.right - wrapping.left)


def _is_indented(below: Entry, wrapping: Wrapping) -> bool:
    if wrapping.indent is not None:
        return below.indent - wrapping.indent >= _FIRST_LINE
    return bool(wrapping.left is not None and below.bbox and below.bbox[0] - wrapping.left > 14)
