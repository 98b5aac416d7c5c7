"""A part of a body is one body with it: "Văn phòng Ban Chỉ đạo", "Đảng đoàn Quốc hội", "Ban Thường vụ Hội Nông dân"."""

from __future__ import annotations

from dataclasses import replace

from ....linking.bodies import FRONT_HEADS
from ....patterns import Pattern
from ..names.canonical import expand
from ..names.named import Named

# Which parts a kind of body has, as they stand before its name.
_OF_SECTOR = Pattern(r"(?<![\w/-])(Văn phòng|Thanh tra|Đảng ủy|ĐẢNG ỦY|Ban [Cc]án sự [Đđ]ảng|BCSĐ|Đảng đoàn) $")
_OF_BOARD = Pattern(
    r"(?<![\w/-])(?<!Chủ tịch )(?<!ban )(?<!Phó )(?<!quan )(Văn phòng(?: [Tt]hường trực)?|VP|VPTT|"
    r"(?<!\()Thường trực|TT\.?|(?:[Tt]ổ|[Tt]iểu ban) (?:[Gg]iúp việc|[Tt]hư ký)) $"
)
# Of a board whose full name stands elsewhere.
_OFFICE_OF_BOARD = Pattern(
    r"(?<![\w/-])(?<!Chánh )(?<!hánh )(Văn phòng(?: [Tt]hường trực)?|VP|"
    r"(?:[Tt]ổ|[Tt]iểu ban) (?:[Gg]iúp việc|[Tt]hư ký)) $"
)
_OF_ASSOCIATION = Pattern(
    r"(?<![\w/-])((?<!Chủ tịch )(?<!ban )(?<!Phó )(?:Thường trực|TT\.?)|"
    r"Đảng đoàn|Ban [Tt]hường vụ|BTV|Ban [Cc]hấp hành|BCH|Ban [Tt]hường trực|Đoàn Chủ tịch|"
    r"Ủy ban (?:Trung ương|TW)|Ban [Đđ]ại "
    r"diện) $"
)
_OF_COUNCIL = Pattern(
    r"(?<![\w/-])((?:Văn phòng )?Đảng đoàn|ĐẢNG ĐOÀN|Ban [Cc]án sự [Đđ]ảng|BCSĐ|Đảng ủy|Hội đồng [Tt]hẩm "
    r"phán) $"
)
# Of a court or a procuracy, whose office and inspectorate are its own.
_OF_COURT = Pattern(
    r"(?<![\w/-])((?<!Chánh )(?<!hánh )Văn phòng|VP|Thanh tra|Ban [Cc]án sự [Đđ]ảng|BCSĐ|Đảng ủy|Hội đồng [Tt]hẩm "
    r"phán) $"
)
_COURTS = ("Tòa án", "Viện Kiểm sát", "Viện kiểm sát")
_BOARDS = ("Ban", "UB", "BCĐ", "BCH", "Hội đồng", "Ủy ban", "BQL")
# Committees with a fixed name that have an office.
_COMMITTEES = ("Ủy ban sông", "Ủy ban Sông", "Ủy ban Quốc gia", "Ủy ban quốc gia", "Ủy ban về", "Ủy ban Về",
    "Ủy ban Văn", "Ủy ban Tài")  # fmt: skip
_COUNCILS = ("Quốc hội", "Hội đồng nhân dân", "Chính phủ", "Ủy ban nhân dân")
_ASSOCIATIONS = (*FRONT_HEADS, "Ủy ban Mặt trận", "Ủy ban Trung ương", "Trung ương", "Tỉnh Đoàn")
# The last syllable of a part, so that most bodies are settled without a search.
_LAST = (
    "TT ", "TT. ", "PTT ",
    "phòng ", "VP ", "trực ", "tra ", "ủy ", "đảng ", "Đảng ", "đoàn ", "vụ ", "TV ", "hành ", "CH ",
    "tịch ", "diện ", "phán ", "việc ", "ương ", "TW ", " ký ", "SĐ ", "ĐOÀN ", "ỦY ",
)  # fmt: skip


_SHORTENED = {"TT": "Thường trực", "VPTT": "Văn phòng thường trực"}


def with_part(text: str, body: Named) -> Named:
    """``body`` with the part of it that is named before."""
    if not text.endswith(_LAST, max(0, body.start - 7), body.start):
        return body
    pattern = _parts_of(body)
    part = pattern.search(text, max(0, body.start - 24), body.start) if pattern else None
    if not part:
        return body
    written = part[1].capitalize() if len(part[1]) > 4 and part[1].isupper() else part[1]
    words = _SHORTENED.get(written.rstrip(".")) or expand(written)
    return replace(
        body, start=part.start(), canonical=f"{words} {body.canonical}", bare=f"{words} {body.bare}", alone=False
    )


def _parts_of(body: Named) -> Pattern | None:
    if body.rule == "sector":
        return _OF_SECTOR
    if body.rule == "open" and body.head.startswith(_BOARDS):
        return _OFFICE_OF_BOARD if body.alone else _OF_BOARD
    if body.rule == "fixed" and body.bare.startswith(_COMMITTEES):
        return _OF_BOARD
    if body.bare.startswith(("Hội đồng bầu", "Hội đồng Bầu", "Ủy ban bầu", "Ủy ban Bầu")):
        return _OF_BOARD
    if body.bare.startswith(_COURTS):
        return _OF_COURT
    if body.bare.startswith(_COUNCILS):
        return _OF_COUNCIL
    return _OF_ASSOCIATION if body.bare.startswith(_ASSOCIATIONS) else None
