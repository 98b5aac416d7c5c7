"""What crawlers leave in one line, cut where its formulas begin and end: a letterhead; those whom a letter or a
telegram is for, and its first words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ..document import Block
from ..letters import compile_vi
from ..patterns import Pattern
from .entry import Entry
from .letterhead import DOC_TYPE

_LINES = 4
"""It is looked for in so many lines from the top."""
_LONGEST = 1200
_WHOLE = Pattern(
    r"(?s).{0,200}?(?:CỘNG\s+H(?:ÒA|OÀ)\s+XÃ\s+HỘI|ĐẢNG\s+CỘNG\s+SẢN).{0,120}?\b[Ss][ốỐ]\s*:?\s*[\d.…\s]{0,12}[/-].{0,200}?,\s*"
    r"(?:hồi.{0,20}\s)?ngày\s.{0,24}?năm\s*\d{4}"
)
_TYPE = rf"(?:{DOC_TYPE.pattern}|GIẤY MỜI|NGHỊ ĐỊNH|THÔNG TƯ(?: LIÊN TỊCH)?|BIÊN BẢN)"
_IN_HEAD = Pattern(
    r"\s+(?=CỘNG\s+H(?:ÒA|OÀ)\s+XÃ\s+HỘI|ĐẢNG\s+CỘNG\s+SẢN\s+VIỆT|Độc\s+lập\s*[-–]|[Ss]ố\s*:?\s*[\d.…\s]{0,12}[/-]|V/v\b)|"
    r"(?<=NGHĨA VIỆT NAM)\s+|(?<=phúc)\s+"
)
_PLACE = compile_vi(r"\s+(?=(?:Thành phố |TP\.? ?)?[{U}][{L}]+(?:\s[{U}][{L}]+){0,3},\s*(?:hồi|ngày)\s)")
_BELOW = Pattern(rf"\s+(?={_TYPE}(?:\s|$))|\s+(?=Kính\s+gửi)|\s+(?=Căn cứ\s)")
_AFTER_TYPE = Pattern(rf"\s*{_TYPE}(?P<gap>\s+)")


def cut_head(entries: Sequence[Entry]) -> Sequence[Entry]:
    """``entries`` with a letterhead in one line as lines of their own."""
    for index, entry in enumerate(entries[:_LINES]):
        text = entry.text
        if entry.cells or len(text) < 90 or "ngày" not in text[:700] or not (head := _WHOLE.match(text)):
            continue
        cuts = [m.span() for m in _IN_HEAD.finditer(text, 0, head.end())]
        if (place := _PLACE.search(text, cuts[-1][1] if cuts else 0, head.end())) and place.start() > cuts[-1][0]:
            cuts.append(place.span())
        cuts += _cuts_below(text, head.end())
        edges = zip([0, *(b for _, b in cuts)], [*(a for a, _ in cuts), len(text)], strict=True)
        lines = [
            Entry(entry.mapped.slice(a, b), entry.page, entry.bbox, bold=entry.bold, gap=True, apart=True)
            for a, b in edges
            if text[a:b].strip()
        ]
        lines[-1].apart = False
        return [*entries[:index], *lines, *entries[index + 1 :]]
    return entries


def _cuts_below(text: str, end: int) -> list[tuple[int, int]]:
    """After the day: before the type and after it, before those whom a letter is for, before the first ground."""
    first = len(text) - len(text[end:].lstrip())
    cuts = [(end, first)] if first < len(text) else []
    if kind := _AFTER_TYPE.match(text, end):
        cuts.append(kind.span("gap"))
    at = cuts[-1][1] if cuts else end
    if below := _BELOW.search(text, at, min(len(text), at + _LONGEST)):
        cuts.append(below.span())
    return cuts


_TO = Pattern(r"(?i)[\W_]*kính\s+gửi\b")
# Behind the last of those whom it is for a sentence begins: "… - Sở A. Vừa qua, …"; no "TP. Huế", no "BS. Lê Văn A".
_FIRST_SENTENCE = compile_vi(r"(?:(?<=[{L}]{2})|(?<=[{U}]{3})|(?<=\)))\.\s+(?=[{U}][{L}]*\s)")
_SENTENCE_END = Pattern(r"[.;](?:\s|$)")
_BODY = Pattern(
    r"(?:(?:Giám đốc|Chủ tịch|Thủ trưởng|Lãnh đạo|Trưởng|Các|Quý)\s)?(?:Ủy ban|Uỷ ban|UBND|HĐND|UBMTTQ|Hội đồng|Sở|Bộ|"
    r"Ban|Cục|"
    r"Chi cục|Tổng cục|Tổng công ty|Công ty|Công an|Bảo hiểm|Ngân hàng|Kho bạc|Phòng|Trung tâm|Hội|Trường|Bệnh viện|"
    r"Văn phòng|Đài|Viện|[Cc]ác)\s"
)
# "Sở Y tế nhận được …": the body is who writes.
_SPEAKS = Pattern(
    r"(?<![^\W_])(?:đề nghị|nhận|có ý kiến|trả lời|báo cáo|thông báo|yêu cầu|kính|đã|xin|trân trọng|gửi|hướng dẫn|"
    r"chuyển|"
    r"mời|ban hành|tiếp tục|chấp thuận|thống nhất|phúc đáp|cung cấp|giải trình)(?![^\W_])"
)
_SHORTEST_LETTER = 60
"""Characters of the sentence that follows, else its words are one more addressee."""
_TELEGRAPHS = compile_vi(r"(?i:[^;.:\n]{2,110}\s)?(?:điện|ĐIỆN)\s*:\s+(?=[-–+*•]?\s*[{U}])")
_FIRST = 40
"""So many blocks from the top can hold the addressees."""


def cut_addressees(blocks: Sequence[Block]) -> list[Block]:
    """``blocks`` with a letter's first words apart from those whom it is for, and these apart from who telegraphs."""
    out: list[Block] = []
    for block in blocks[:_FIRST]:
        text, cut = block.mapped.text, None
        if block.zone == "body" and not block.cells:
            if _TO.match(text):
                cut = _first_sentence(text)
            elif telegram := _TELEGRAPHS.match(text):
                cut = telegram if _names_sender(telegram[0]) else None
        out.extend(_halves(block, cut.end()) if cut else [block])
    return [*out, *blocks[_FIRST:]]


def _first_sentence(text: str) -> re.Match[str] | None:
    """What parts the addressees from the sentence behind them: neither another body nor a few words more."""
    for found in _FIRST_SENTENCE.finditer(text):
        stop = _SENTENCE_END.search(text, found.end())
        end = stop.start() if stop else len(text)
        if end - found.end() >= _SHORTEST_LETTER:
            another = _BODY.match(text, found.end()) and not _SPEAKS.search(text, found.end(), end)
            return None if another else found
    return None


def _names_sender(words: str) -> bool:
    """ "BỘ Y TẾ điện:", "ĐIỆN:"; a label within a report is in small letters: "Về điện:"."""
    letters = [c for c in words if c.isalpha()]
    sender = letters[:-4]  # without "điện"
    return sum(map(str.isupper, sender or letters)) >= 0.8 * len(sender or letters)


def _halves(block: Block, at: int) -> list[Block]:
    """``block`` cut at ``at``, with the calls of footnotes that each half has."""
    end = len(block.mapped.text[:at].rstrip())
    return [
        replace(
            block,
            mapped=block.mapped.slice(a, b),
            marks=tuple((s - a, e - a, mark) for s, e, mark in block.marks if a <= s < b),
        )
        for a, b in ((0, end), (at, len(block.mapped.text)))
    ]
