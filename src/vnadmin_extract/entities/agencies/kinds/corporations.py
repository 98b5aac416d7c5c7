"""A state corporation in its own papers: by its brand, its subsidiaries by theirs, its boards and its office: "EVNNPT
phối hợp với …", "Văn phòng EVN theo dõi …", "báo cáo Hội đồng thành viên"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ....document import Context
from ....patterns import Pattern
from ..names.canonical import expand
from ..names.named import Named
from ..names.patterns import BRANDS

_PARTS = "Văn phòng|Công đoàn|Đảng ủy|Hội đồng thành viên|Hội đồng quản trị"
_BOARD = Pattern(r"(?<![\w-])Hội đồng (?:thành viên|quản trị)(?![^\W_])(?! (?:[A-ZĐ]|Công|các))")
_WITHIN_A_NAME = Pattern(r"[A-ZĐ&]{3,} $")
"""Before whose board it is: "Ban Chỉ huy PCTT&TKCN EVN"."""
_GROUP = Pattern(r"EVN(?=[A-Z])")
"""Whose subsidiaries are called by its brand and letters of their own."""


def own_corporation(text: str, context: Context) -> Iterator[Named]:
    """All such mentions where the issuer is a corporation with a brand."""
    issuer = expand(context.issuer or "")
    brand = next((brand for brand, name in BRANDS.items() if name == issuer), None)
    if brand is None:
        return
    group = _GROUP.match(brand)
    root = re.escape(group[0] if group else brand)
    for found in re.finditer(rf"(?<![\w-])(?:(?P<part>{_PARTS}) )?(?P<brand>{root}[A-Z0-9]*)(?![\w-])", text):
        if _WITHIN_A_NAME.search(text, max(0, found.start() - 8), found.start()):
            continue
        whose = BRANDS.get(found["brand"], found["brand"])
        name = f"{found['part']} {whose}" if found["part"] else whose
        yield Named(found.start(), found.end(), name, "company", name.split()[0], name, "", 0.8)
    for found in _BOARD.finditer(text):
        yield Named(found.start(), found.end(), found[0], "company", "Hội đồng", found[0], "", 0.8)
