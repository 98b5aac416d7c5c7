"""Decimal points that must be commas: in Vietnamese a point groups thousands, and a poor copy turns one into the other.

Both readers take a worn comma for a point. "1.669.71" cannot be a number otherwise; "62.2%" may have been printed so,
and is put right only on a page whose other decimals have commas. Either way the number carries a note.
"""

from __future__ import annotations

from collections.abc import Sequence

from ...document import Note
from ...patterns import Pattern
from ..tokens import Row, Token

_ODD = Pattern(r"([^\w.,]*\d{1,3}(?:\.\d{3})*)\.(\d{1,2}%?[^\w%]*)")
_DECIMAL = Pattern(r"\d,\d{1,2}(?!\d)")
_GROUPED = Pattern(r"\d\.\d{3}\.")
_UNIT = Pattern(r"(?i)%|(?:tỷ|tỉ|triệu|nghìn|ngàn|đồng|ha|km|tấn|usd|m2|m3|điểm|lần|kwh|mw)\b")
# "mục 2.1", "Phụ lục 3.2": a number of a place, not an amount.
_PLACE = frozenset(
    ("mục", "khoản", "điểm", "điều", "lục", "biểu", "bảng", "hình", "phần", "chương", "số", "mẫu", "tiết", "đoạn")
)
_ENOUGH = 3  # decimals with a comma that show how the page writes them
_DISPUTED = 0.4


def with_commas(lines: Sequence[Row], tables: Sequence[tuple[float, Row]]) -> tuple[list[Row], list[Row]]:
    """``lines`` and the tokens of ``tables``, each with the right edge of its first column, put right or noted."""
    tokens = [t for row in (*lines, *(row for _, row in tables)) for t in row]
    commas = sum(_DECIMAL.search(t.text) is not None for t in tokens)
    odd = sum(_ODD.fullmatch(t.text) is not None for t in tokens)
    if not odd:
        return list(lines), [row for _, row in tables]
    sure = commas >= max(_ENOUGH, odd)
    new_lines = [[_settled(t, sure) if _is_amount(row, i) else t for i, t in enumerate(row)] for row in lines]
    new_tables = [[_settled(t, sure) if _in_table(t, edge) else t for t in row] for edge, row in tables]
    return new_lines, new_tables


def _is_amount(row: Row, index: int) -> bool:
    """Whether a number of a line is an amount and no number of a section."""
    text = row[index].text
    if not _ODD.fullmatch(text):
        return False
    following = row[index + 1].text if index + 1 < len(row) else ""
    if "%" in text or _GROUPED.search(text) or _UNIT.match(following):
        return True
    before = row[index - 1].text.lower() if index else ""
    return index > 0 and len(text.split(".")[0]) > 1 and before not in _PLACE


def _in_table(token: Token, edge: float) -> bool:
    return _ODD.fullmatch(token.text) is not None and (token.x0 > edge or "%" in token.text)


def _settled(token: Token, sure: bool) -> Token:
    match = _ODD.fullmatch(token.text)
    if match is None:
        return token
    text = f"{match[1]},{match[2]}" if sure or _GROUPED.search(token.text) else token.text
    note = token.note or Note("ocr_separator_doubtful", f"“{token.text}”: the point may be a comma")
    return token._replace(text=text, confidence=min(token.confidence or 0.0, _DISPUTED), note=note)
