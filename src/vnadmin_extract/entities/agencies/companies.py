"""Companies, which are bodies only in documents that assign them a task: "1. Công ty cổ phần … tiếp thu …"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...letters import compile_vi
from .edges import begins_predicate, close_name_end
from .named import Named
from .territories import territory_after

_COMPANY = compile_vi(
    r"Công ty(?: (?:TNHH|CP|[Cc]ổ phần|MTV|[Mm]ột thành viên|[Tt]rách nhiệm hữu hạn|hai thành viên trở lên))*(?= [{U}])"
)
_OPENS = re.compile(
    r"(?:^|\n)\W*(?:(?:\d{1,2}(?:\.\d{1,2})*|[a-zđ]|[IVX]+)[.)]\W*)?$|(?:[Gg]iao|[Yy]êu cầu|[Đđ]ề nghị) $"
)


def companies(text: str) -> Iterator[Named]:
    """All mentions of the companies that are told to do something somewhere in the text."""
    told: dict[str, None] = {}
    for head in _COMPANY.finditer(text):
        end = close_name_end(text, head.end(), series=True)
        if end == head.end():
            continue
        territory = territory_after(text, end)
        end = territory.end if territory else end
        verb = end + 1 if text.startswith(", ", end) else end
        acts = text.startswith(":", end) or (text.startswith(" ", verb) and begins_predicate(text, verb))
        if acts and _OPENS.search(text, max(0, head.start() - 16), head.start()):
            told[text[head.start() : end]] = None
    for name in told:
        for found in re.finditer(rf"(?<![\w-]){re.escape(name)}(?![^\W\d_])", text):
            yield Named(found.start(), found.end(), name, "company", "Công ty", name, "", 0.8)
