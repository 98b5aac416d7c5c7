"""The minister whose own paper it is, where work is reported to him by his office alone: "báo cáo Bộ trưởng"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ....document import Context
from ....mentions import AgencyMention
from ....patterns import Pattern
from ....signs import places

_TOLD = Pattern(
    r"(?:báo cáo|trình|tham mưu(?: cho)?|xin ý kiến|gửi|kiến nghị|đề xuất)(?: với| lên| cho| để)?(?: (?:Lãnh đạo|lãnh "
    r"đạo) Bộ,| đồng chí)? $",
    re.IGNORECASE,
)
_OFFICE = Pattern(r"Bộ trưởng(?! (?:Bộ|[A-ZĐ]|các|phụ trách))(?![^\W_])")
_REACH = 40


def minister_told(text: str, known: Sequence[AgencyMention], context: Context) -> Iterator[AgencyMention]:
    """Where a ministry's paper names its minister so."""
    issuer = context.issuer or ""
    if not issuer.startswith("Bộ ") or issuer.startswith(("Bộ Tư lệnh", "Bộ Chỉ huy")):
        return
    ministry = next((m for m in known if m.canonical == issuer), None)
    taken = {m.start for m in known}
    for at in places(text, "Bộ trưởng"):
        office = _OFFICE.match(text, at)
        if office and at not in taken and _TOLD.search(text, max(0, at - _REACH), at):
            yield AgencyMention(
                start=at,
                end=office.end(),
                canonical=issuer,
                collective=False,
                level="central",
                agency_id=ministry.agency_id if ministry else None,
                office_holder=True,
                rule="plain_actor",
                confidence=0.7,
            )
