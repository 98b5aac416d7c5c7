"""What stands before a signer's name, degrees, honours and ranks: "GS.TSKH.", "BSCKII.", "Đại tá, TS."."""

from __future__ import annotations

# Without a vowel of their own most of these cannot be a name, so their case is free.
_DEGREES = (
    r"P?GS|TSKH|Th\.?S[ĩỹ]?|T\.?S|BS ?CK ?(?:I{1,2}|[12])|BSNT|BS|DS ?CK ?(?:I{1,2}|[12])|DS|CK ?(?:I{1,2}|[12])|"
    r"KTS|KS|CN|LS|ĐD|CVCC|CVC|NS[NƯU]?[DT]|NG[NƯU][DT]|TT[NƯU][DT]|NN[NƯU][DT]|AHLĐ"
)
_WORDS = r"[Gg]iáo sư|[Tt]iến s[ĩỹ]|[Tt]hạc s[ĩỹ]|[Bb]ác s[ĩỹ]|[Dd]ược s[ĩỹ]|[Kk]ỹ sư|[Kk]iến trúc sư|[Ll]uật sư"
_RANKS = r"(?:Thiếu|Trung|Thượng|Đại) (?:[úu][ýy]|tá|tướng)|(?:(?:Chuẩn|Phó) )?[Đđ]ô đốc"
PERSON_STYLES = rf"(?:(?:(?i:{_DEGREES})|{_WORDS}|{_RANKS})(?:\s*[.,]\s*|\s+)){{0,6}}"
"""Up to six of them, with the mark or the space behind each."""
