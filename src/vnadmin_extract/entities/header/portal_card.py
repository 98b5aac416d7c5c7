"""What a portal says of a paper in the table above it: "Số hiệu: | Loại văn bản: | Nơi ban hành: | Ngày ban hành:"."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from ...mentions import HeaderFields
from ...patterns import Pattern
from .words import DOC_TYPES

_WITHIN = 3000
"""It stands so near to the top."""
_LABELS = r"Số\s+hiệu|Số/Ký\s+hiệu|Số\s+ký\s+hiệu"
_CARD = Pattern(rf"(?:{_LABELS})\s*:?[\s|]+(?P<number>\d{{1,6}}(?:/\d{{4}})?[/-][^\s|;,]{{2,40}})")
_TYPE = Pattern(rf"Loại\s+văn\s+bản\s*:?[\s|]+(?P<type>{'|'.join(DOC_TYPES)})(?![^\W_])")
_ISSUER = Pattern(r"(?:Nơi|Cơ\s+quan)\s+ban\s+hành\s*:?[\s|]*[\t\n|][\s|]*(?P<issuer>[^\t\n|:]{5,90}?)\s*[\t\n|]")
_DAY = Pattern(r"Ngày\s+ban\s+hành\s*:?[\s|]+(?P<d>\d{1,2})/(?P<m>\d{1,2})/(?P<y>(?:19|20)\d\d)(?!\d)")


def with_card(header: HeaderFields, same: str) -> HeaderFields:
    """``header`` with what it lacks from such a table; as it is where there is none."""
    if header.number is not None and header.issued_on is not None:
        return header
    top = same[:_WITHIN]
    card, day = _CARD.search(top), _DAY.search(top)
    if card is None or (day is None and _TYPE.search(top) is None):
        return header
    kind, issuer = _TYPE.search(top), _ISSUER.search(top)
    return replace(
        header,
        number=header.number or card["number"],
        issued_on=header.issued_on or _date(day),
        doc_type=header.doc_type or (kind["type"] if kind else None),
        issuer=header.issuer or (" ".join(issuer["issuer"].split()) if issuer else None),
        issuer_span=header.issuer_span or (issuer.span("issuer") if issuer and not header.issuer else None),
    )


def _date(found: re.Match[str] | None) -> date | None:
    if found is None:
        return None
    try:
        return date(int(found["y"]), int(found["m"]), int(found["d"]))
    except ValueError:
        return None
