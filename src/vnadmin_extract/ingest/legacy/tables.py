"""The encodings of Vietnamese before Unicode, as tables from a byte (or two) to a letter.

Sources: TCVN 5712:1993 (VN3 is what the ABC fonts use; capitals of VN1 lie where VN3 has none, save below A0, where the
fonts show the punctuation of Windows-1252);
RFC 1456 (VISCII 1.1 and VIQR); the tables of the VNI-Windows and VPS fonts as published by their makers.
Texts that were exported byte by byte carry each byte as the character of Latin-1 or Windows-1252 at that place.
"""

from __future__ import annotations

import unicodedata
from functools import cache
from typing import Final


def _rows(table: str) -> dict[int, str]:
    """``"b5:àảãáạ bb:ằẳẵắ"`` → ``{0xb5: "à", 0xb6: "ả", …}``; ``·`` leaves a place out."""
    decoded: dict[int, str] = {}
    for row in table.split():
        first, letters = row.split(":")
        for offset, letter in enumerate(letters):
            if letter != "·":
                decoded[int(first, 16) + offset] = letter
    return decoded


TCVN3: Final = _rows(
    "a1:ĂÂÊÔƠƯĐăâêôơưđ b5:àảãáạ bb:ằẳẵắ c6:ặầẩẫấậè ce:ẻẽéẹềểễếệìỉ dc:ĩíịò e1:ỏõóọồổỗốộờởỡớợù f1:ủũúụừửữứựỳỷỹýỵ"
)
VN1_CAPITALS: Final = _rows("af:Ằ ba:Ẳ bf:ẴẮẦẨẪẤỀ cd:Ể d9:ỄẾ db:Ồ e0:Ổ f0:Ỗ ff:Ố")
VISCII: Final = _rows(
    "02:Ẳ 05:ẴẪ 14:Ỷ 19:Ỹ 1e:Ỵ 80:ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐ 90:ỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ a0:ÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯ"
    " c0:ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡư e0:àáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ"
)
VPS: Final = _rows(
    "80:ÀẢÃẤẦẨọỗĂếềểệẮẰẲẾ 93:ỀỂỄỐỒỔỖýỷỵỚỜỞ a1:ắằẳẵặỠớÙờởỡŨỨợỪổỬỲỸÍÌộỈĨÓửữÒỎÕựầÁÂấẩẫậđẻÉêẹỉễịỹƯỦồốÔỏơÈừứÚũưÝẺ"
    " e0:àáâãảạă e8:èéêẽìí ef:ĩ f1:Đòóôõ f7:Ơụùúủ fd:ỶẼỳ"
)

_TONES: Final = "\u0301\u0300\u0309\u0303\u0323"
_WITH_CIRCUMFLEX: Final = "âáàåãä"
_WITH_BREVE: Final = "êéèúüë"
_PLAIN_TONES: Final = "ùøûõï"


@cache
def vni() -> dict[str, str]:
    """VNI-Windows: a letter, or a letter and the sign after it, → the Vietnamese letter."""
    table: dict[str, str] = {"ô": "ơ", "ö": "ư", "ñ": "đ", "î": "ỵ"}
    for letter, code in (("í", "í"), ("ì", "ì"), ("ỉ", "æ"), ("ĩ", "ó"), ("ị", "ò")):
        table[code] = letter
    for base, letter in (*((v, v) for v in "aeouy"), ("ô", "ơ"), ("ö", "ư")):
        for code, tone in zip(_PLAIN_TONES, _TONES, strict=True):
            if (base, code) != ("y", "ï"):
                table[base + code] = unicodedata.normalize("NFC", letter + tone)
    for base in "aeo":
        for code, tone in zip(_WITH_CIRCUMFLEX, ("", *_TONES), strict=True):
            table[base + code] = unicodedata.normalize("NFC", base + "\u0302" + tone)
    for code, tone in zip(_WITH_BREVE, ("", *_TONES), strict=True):
        table["a" + code] = unicodedata.normalize("NFC", "a\u0306" + tone)
    for code, letter in list(table.items()):
        table[code.upper()] = letter.upper()
        # A capital followed by a small sign, where only the first letter of a name is a capital in the other font.
        if len(code) == 2:
            table[code[0].upper() + code[1]] = letter.upper()
    return table


_VIQR_TONES: Final = {"'": "\u0301", "`": "\u0300", "?": "\u0309", "~": "\u0303", ".": "\u0323"}


@cache
def viqr() -> dict[str, str]:
    """VIQR: a vowel and the marks typed after it → the Vietnamese letter. ``dd`` is ``đ``."""
    table = {"dd": "đ", "Dd": "Đ", "DD": "Đ"}
    shapes = [(v, v) for v in "aeiouy"]
    shapes += [(v + "^", v + "\u0302") for v in "aeo"]
    shapes += [("a(", "a\u0306")] + [(v + sign, v + "\u031b") for v in "ou" for sign in "+*"]
    for code, letter in shapes:
        for sign, tone in (("", ""), *_VIQR_TONES.items()):
            if code + sign != letter:
                table[code + sign] = unicodedata.normalize("NFC", letter + tone)
                table[(code + sign).upper()] = unicodedata.normalize("NFC", letter.upper() + tone)
    return table


@cache
def characters(encoding: str) -> dict[str, str]:
    """Single-byte ``encoding`` (tcvn3, viscii, vps): the character a byte was exported as → the Vietnamese letter."""
    table = {"tcvn3": TCVN3 | VN1_CAPITALS, "viscii": VISCII, "vps": VPS}[encoding]
    found: dict[str, str] = {}
    for code, letter in table.items():
        if code < 0xA0:
            with_cp1252 = bytes([code]).decode("cp1252", errors="ignore")
            if with_cp1252:
                found[with_cp1252] = letter
        found[chr(code)] = letter
    if encoding == "tcvn3":
        found |= _TCVN3_IN_PDF
    return found


# What PDF writers make of bytes they take for signs: the soft hyphen (ư) as a minus or as "not a character".
_TCVN3_IN_PDF: Final = {"\u2212": "ư", "\ufffe": "ư", "\u2010": "ư"}
