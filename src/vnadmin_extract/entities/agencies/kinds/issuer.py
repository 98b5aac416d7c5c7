"""The issuing ministry, department or agency by its head alone: "Bộ trình Chính phủ …", "gửi Sở trước ngày …"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from ....document import Context, StructuredText
from ....letters import compile_vi
from ....patterns import Pattern
from ..names.canonical import expand
from ..names.edge_words import HARD_STOP, PREDICATES
from ..names.edges import begins_predicate
from ..names.named import Named
from ..names.patterns import words

_HEADS = ("Bộ", "Sở", "Tổng cục", "Cục", "Chi cục", "Văn phòng", "Kho bạc")
# Common nouns too: it is the issuer that acts, or the words end behind it.
_COMMON = ("Bệnh viện", "Học viện", "Trường", "Tổng công ty", "Tập đoàn", "Công ty")
_SIGNS = (",", ";", ".", ")", "\n", "")
_INSTITUTIONS = ("Trường ", "Đại học ", "Học viện ", "Bệnh viện ", "Công ty ", "Tổng công ty ", "Tập đoàn ")
_BEFORE = Pattern(
    r"(?:[Cc]ác|[Nn]gang|[Ll]iên|[Nn]hững|[Tt]ừng|[Mm]ỗi|[Mm]ột|Thanh tra|"
    r"Văn phòng|Đảng ủy|(?:cơ quan|đơn vị) của|"
    r"\d) $|[\w/-]$"
)
# "các đơn vị | thuộc Bộ": units of the ministry, and no hospital or firm.
_OWNED = Pattern(r"(?:đơn vị|[Cc]ơ quan|[Cc]ục|[Vv]ụ|[Vv]iện|[Tt]rung tâm|QLDA|TCT|doanh nghiệp) (?:trực )?thuộc $")
_OPENS = Pattern(r"(?:^|[\n.;:!?])[\s\W\d]*$")
_AFTER = compile_vi(r"(?= ?[,;]? ?(?:và )?(?:ban|ngành|cơ quan|[Bb]an ngành)\b| ?[/-]|[ ,]*[{U}]| ?:)|[^\W\d_]")
_OFFICE_NEXT = Pattern(
    r", (?:các )?(?:(?:Tổng |Phó )?Giám đốc|Thủ trưởng|Chủ tịch|Cục trưởng|Vụ trưởng|Trưởng|Chánh|Hiệu trưởng) "
)
"""Whoever is told beside the ministry's units: "các đơn vị thuộc Bộ, Giám đốc Sở A"."""
_WORDS = Pattern(r" ([^\W\d_]+)(?: ([^\W\d_]+))?")
# What is no body: "Bộ tiêu chí", "Sở hữu".
_NOUNS = words(
    """
    trưởng luật tiêu phận môn máy đội mã sách dữ chỉ câu quy công tài ảnh lọc nhận đơn định hữu thích dĩ khung đề
    tranh phim giống thủ nguyên số từ
    """
)


def issuer_alone(text: str, context: Context) -> Iterator[Named]:
    """The bare head with a capital where the issuer is such a body and the head acts or is acted on."""
    issuer = expand(context.issuer or "")
    head = next((head for head in (*_HEADS, *_COMMON) if issuer.startswith(f"{head} ")), None)
    if head is None or (head in _HEADS and not issuer[len(head) + 1 : len(head) + 2].isupper()):
        return  # "Bộ trưởng" is no ministry
    at = -1
    while (at := text.find(head, at + 1)) >= 0:
        end = at + len(head)
        if text.endswith("thuộc ", 0, at) and (head != "Bộ" or not _OWNED.search(text, max(0, at - 24), at)):
            continue  # "các phòng, đơn vị thuộc Sở" is one group
        if _BEFORE.search(text, max(0, at - 12), at) or not _acts(text, at, end):
            continue
        if _AFTER.match(text, end) and not _OFFICE_NEXT.match(text, end):
            continue
        if head in _COMMON and not (text[end : end + 1] in _SIGNS or begins_predicate(text, end)):
            continue
        yield Named(at, end, issuer, "issuer", head, issuer, "", 0.8)


def issuing_institution(text: str, context: Context) -> Iterator[Named]:
    """All mentions of the school, hospital or company whose paper it is."""
    issuer = expand(context.issuer or "")
    if not issuer.startswith(_INSTITUTIONS):
        return
    words = r"\s+".join(re.escape(word) for word in issuer.split())
    for found in re.finditer(rf"(?i)(?<![^\W_]){words}(?![^\W_])", text):
        if found[0][0].isupper():
            yield Named(*found.span(), issuer, "issuer", issuer.split()[0], issuer, "", 0.8)


def of_issuer(body: Named, context: Context) -> Named:
    """The Government's own portal is named without it in the Government's documents; so is a committee's office."""
    if body.canonical == "Văn phòng Ủy ban" and (context.issuer or "").startswith("Ủy ban "):
        name = f"Văn phòng {context.issuer}"
        return replace(body, canonical=name, bare=name)
    if body.canonical == "Cổng Thông tin điện tử" and (context.issuer or "").endswith("Chính phủ"):
        name = "Cổng Thông tin điện tử Chính phủ"
        return replace(body, canonical=name, bare=name)
    return body


_BARE_COUNCILS = ("Ủy ban nhân dân", "Hội đồng nhân dân")


def in_head(body: Named, text: StructuredText, context: Context) -> Named:
    """The issuing council with its unit, which the other column of the letterhead parts from its name."""
    issuer = context.issuer or ""
    if body.bare not in _BARE_COUNCILS or body.territory or not issuer.startswith(f"{body.bare} "):
        return body
    if text.paragraph_at(body.start).zone != "header" or not text.text[body.start : body.end].isupper():
        return body
    return replace(body, canonical=issuer, territory=issuer.removeprefix(f"{body.bare} "))


def _acts(text: str, start: int, end: int) -> bool:
    after = _WORDS.match(text, end)
    if after and after[1] in _NOUNS:
        return False
    if after and ((after[1], after[2]) in PREDICATES or after[1] in HARD_STOP):
        return True
    # At the beginning of a clause every word has a capital.
    return not _OPENS.search(text, max(0, start - 12), start)
