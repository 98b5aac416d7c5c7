"""Whom a letter asks to direct others: below "UBND tỉnh đề nghị:" an item "Chỉ đạo các đơn vị … kiểm tra" is the
addressee's task, and not of those whom he is to direct."""

from __future__ import annotations

from ....document import Paragraph
from ....patterns import Pattern
from ..assignment.addressees import addressees_in
from ..assignment.grammar import Assignment
from ..drafting.state import Head, Reader

_ASKS = Pattern(r"(?i)(?<![^\W_])(?:đề\s+nghị|kiến\s+nghị|yêu\s+cầu)(?:\s+[^\s.;:]+){0,8}\s*:[\s*]*$")
_REACH = 90


def asked_to_direct(reader: Reader, paragraph: Paragraph, own: list[Assignment]) -> Head | None:
    """The letter's addressees, as the heading of an item below a line that asks and names nobody; without any where
    the paper has none."""
    opens = own and own[0].force == "guided" and own[0].start <= paragraph.content
    if not opens or paragraph.marker is None or paragraph.parent is None:
        return None
    text, line = reader.text.text, reader.text.paragraphs[paragraph.parent]
    asks = _ASKS.search(text, max(line.content, line.end - _REACH), line.end)
    if asks is None or reader.scene.within(asks.start(), line.end):
        return None
    to = addressees_in(text)
    known = reader.scene.within(to.start(), to.end()) if to else ()
    if not known and asks[0].lower().startswith("yêu"):
        return None  # whoever speaks so has units of his own, whom the paper tells through their heads
    return Head(tuple(m for g in known for m in g.members), (), None, (line.start, line.end), True)
