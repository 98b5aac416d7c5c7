"""Bodies that a list or an order calls by their force alone: "phối hợp với Công an, Cảnh sát giao thông, Quản lý thị
trường kiểm tra"."""

from __future__ import annotations

from collections.abc import Iterator

from ....patterns import Pattern
from ....signs import places
from ..names.canonical import expand
from ..names.capitals import Capitals
from ..names.edge_words import AMBIGUOUS, HARD_STOP, PREDICATES
from ..names.named import Named
from .named_sectors import named_sectors

_FORCE = Pattern(
    r"(?:Công an|Kiểm lâm|Hải quan|Biên phòng|Quân sự|Quản lý thị trường|QLTT|CSGT|"
    r"Thanh tra (?:giao thông|xây dựng|môi trường|lao động|y tế|nông nghiệp|tài chính|thuế|văn hóa)|"
    r"Cảnh sát (?:giao thông(?: đường thủy)?|môi trường|trật tự|cơ động|kinh tế|hình sự|biển|đường thủy|"
    r"phòng cháy(?:,| "
    r"và) chữa cháy))(?![^\W_])(?!-)"
)
_HEADS = ("Công", "Kiểm", "Hải", "Biên", "Quân", "Quản", "QLTT", "CSGT", "Thanh", "Cảnh")
# Who is told something, or works with another, stands behind these.
_ORDERED = Pattern(
    r"(?:với|[Gg]iao(?: cho)?|[Cc]hỉ đạo|[Yy]êu cầu|[Đđ]ề nghị|[Đđ]ôn đốc|cùng|[Pp]hối hợp|của|do|"
    r"lực lượng|ngành:|[Cc]hủ trì:?) $"
)
# "các ngành: Công an, Quân sự, Biên phòng tỉnh"
_OF_UNIT = Pattern(r"(?:(?<=Quân sự)|(?<=Biên phòng)) (?:tỉnh|thành phố|huyện)(?! [A-ZĐ])(?![^\W_])")
_GAP = Pattern(r"(?:, | và |, và |; )$")
_VERB = Pattern(r" ([^\W\d_]+)(?: ([^\W\d_]+))?")
_OPENS = Pattern(r"(?:^|\n)\W*(?:(?:\d{1,2}|[a-zđ])(?:[.)/]|-)\W*)?$")
_CLOSED = Pattern(r" ?[,;.:)\n]|$")


def forces(capitals: Capitals, bodies: list[tuple[int, int]]) -> Iterator[Named]:
    """Such bodies; ``bodies`` are the spans of those found before, in order."""
    text = capitals.text
    ends, begins = {end for _, end in bodies}, {start for start, _ in bodies}
    for start in capitals.starts(_HEADS):
        found = _FORCE.match(text, start)
        if not found:
            continue
        unit = _OF_UNIT.match(text, found.end())
        end = unit.end() if unit else found.end()
        if not _ends(text, end, placed=unit is not None):
            continue
        if not _ORDERED.search(text, max(0, start - 14), start):
            gap = _GAP.search(text, max(0, start - 5), start)
            if not (gap and gap.start() in ends) and not _leads(text, start, end, begins):
                continue
        ends.add(end)
        name, territory = found[0], unit[0].strip() if unit else ""
        yield Named(start, end, expand(text[start:end]), "force", name.split()[0], expand(name), territory, 0.8)


def _leads(text: str, start: int, end: int, begins: set[int]) -> bool:
    """It opens an item and a list of bodies: "- Công an, Huyện đội tuần tra"."""
    gap = next((g for g in (", ", " và ") if text.startswith(g, end)), "")
    return bool(gap) and end + len(gap) in begins and _OPENS.search(text, max(0, start - 12), start) is not None


# "lực lượng quản lý thị trường các địa phương", "Cảnh sát giao thông các tỉnh"
_FORCE_SIGNS = ("iên phòng các ", "ao thông các ", "uản lý thị trường các ", "iểm lâm các ")
_OF_EACH = Pattern(
    r"(?:[Ll]ực lượng )?(?<!ạt )(?<!ục )(?<!òng )(?<!ội )(?<!oàn )(?<!rạm )"
    r"(?:(?:[Bb]ộ đội )?[Bb]iên phòng|[Cc]ảnh sát giao thông|[Tt]hanh tra giao thông|"
    r"[Qq]uản lý thị trường|[Kk]iểm lâm) các (?:tỉnh|huyện|địa phương|quận|thị xã|thành phố)"
    r"(?:,? (?:và )?(?:thị xã|thành phố|quận|huyện)(?! [A-ZĐ]))*(?: (?:ven biển|có biển|biên giới|miền núi))?(?![^\W_])"
)
_HEAD_REACH = 36


def force_groups(text: str) -> Iterator[tuple[int, int]]:
    """The spans of a force in several provinces or districts, and of sectors named one by one."""
    yield from named_sectors(text)
    for sign in places(text, *_FORCE_SIGNS):
        for group in _OF_EACH.finditer(text, max(0, sign - _HEAD_REACH), sign + 120):
            if group.start() <= sign < group.end():
                yield group.span()


# "Quân chủng Hải quân, PK-KQ"
_SERVICE = Pattern(r"(?:, | và )(?P<name>Hải quân|(?:Phòng không|PK) ?- ?(?:Không quân|KQ))(?![^\W_])(?! nhân)")


def services(text: str, first: Named) -> Iterator[Named]:
    """``first`` and the further services of its list, whose kind is written once."""
    yield first
    kind, _, _ = first.canonical.partition("uân chủng ")
    at = first.end
    while more := _SERVICE.match(text, at):
        name = f"{kind}uân chủng {expand(more['name'])}"
        yield Named(more.start("name"), more.end(), name, "elliptic", first.head, name, "", 0.9)
        at = more.end()


def _ends(text: str, end: int, *, placed: bool) -> bool:
    """The name is not gone on with: a sign, a predicate or a function word follows; ``placed``: it ends with its
    unit, behind which no field goes on."""
    if _CLOSED.match(text, end):
        return True
    verb = _VERB.match(text, end)
    if not verb:
        return False
    pair = (verb[1], verb[2] or "")
    return (pair in PREDICATES and (placed or pair not in AMBIGUOUS)) or verb[1] == "và" or verb[1] in HARD_STOP
