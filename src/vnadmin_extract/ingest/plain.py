"""Text files, in any encoding that Vietnamese has been written in → pages of lines."""

from __future__ import annotations

import codecs
import re
import unicodedata
from typing import Final

from ..document import Note, Page, ReadError
from ..patterns import Pattern
from ..syllables import syllables
from .legacy import to_unicode
from .segmented import is_segmented, unsegment
from .spaced import with_tables
from .symbols import symbols_in_unicode

_PAGE_BREAK: Final = Pattern(r"\f|^[ \t]*-{2,}[ \t]*PAGE ?BREAK[ \t]*-{2,}[ \t]*\n?", re.IGNORECASE | re.MULTILINE)
_LINE_ENDS: Final = ("\r\n", "\r", "\u0085", "\u2028", "\u2029", "\v")
_CONTROLS: Final = Pattern(r"[\x00-\x08\x0e-\x1f\x7f]")
_CONTROL_SIGNS: Final = "".join(sign for sign in map(chr, range(128)) if _CONTROLS.match(sign))
_WORD: Final = Pattern(r"[^\W\d_]{2,}")
_BOMS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# Lines that a mail program marked as another's words; a lone one may begin with the sign for "more than".
_QUOTED: Final = Pattern(r"(?:^[ \t]*>.*(?:\n|\Z)){3,}", re.MULTILINE)
_QUOTE_MARKS: Final = Pattern(r"^[ \t]*(?:>[ \t]?)+", re.MULTILINE)
_QUOTED_FIGURE: Final = Pattern(r"^[ \t]*> ?\d", re.MULTILINE)
_MAIL_HEAD: Final = Pattern(
    r"\A\s*(?:(?:From|To|Cc|Bcc|Date|Sent|Subject|Từ|Người gửi|Đến|Tới|Gửi|Ngày|Ngày gửi|Chủ đề|Tiêu đề):.*\n){3,}",
    re.I,
)
# Broken bytes in a UTF-8 file (cut short, mended by hand): up to one in two hundred are borne, with a note.
_BORNE: Final = 200


def read_plain(data: bytes) -> tuple[tuple[Page, ...], tuple[Note, ...]]:
    """The pages of a text file. Raises ReadError where it is empty or in no encoding that we know."""
    if not data.strip(b"\x00 \t\r\n\xef\xbb\xbf\xff\xfe"):
        raise ReadError("empty_file", "the file is empty")
    text, notes = decode_bytes(data)
    # The private signs begin with EF in UTF-8; bytes are looked through faster than characters.
    if b"\xef" in data or b"\x00" in data:
        text = symbols_in_unicode(text)
    return text_pages(text, notes)


def text_pages(text: str, notes: tuple[Note, ...] = ()) -> tuple[tuple[Page, ...], tuple[Note, ...]]:
    """The pages of a text that is decoded but may still be in a legacy encoding or word-segmented."""
    for end in _LINE_ENDS:
        text = text.replace(end, "\n")
    text, encoding = to_unicode(text)
    if encoding:
        notes = (*notes, Note("legacy_encoding", f"converted from {encoding} to Unicode"))
    text = unicodedata.normalize("NFC", text)
    # Looking for each sign is many times as fast as one search for a class of them.
    if any(map(text.__contains__, _CONTROL_SIGNS)):
        text = _CONTROLS.sub("", text)
    if is_segmented(text):
        text = unsegment(text)
        notes = (*notes, Note("word_segmented", "words joined by underscores were put apart again"))
    if "\n>" in text:
        text = _without_quoting(text)
    parts = _PAGE_BREAK.split(text) if "\f" in text or "--" in text else [text]
    if len(parts) > 1 and not parts[-1].strip():
        parts.pop()
    items = with_tables([part.strip("\n").split("\n") for part in parts])
    pages = tuple(
        Page(number if len(parts) > 1 else None, found, reading="text") for number, found in enumerate(items, start=1)
    )
    return pages, notes


def _without_quoting(text: str) -> str:
    """The text of a mail with what it quotes, without the marks before its lines and without the mail's own head."""
    quoted = [m for m in _QUOTED.finditer(text) if 2 * len(_QUOTED_FIGURE.findall(m[0])) < m[0].count("\n")]
    if not quoted:
        return text
    for found in reversed(quoted):
        text = text[: found.start()] + _QUOTE_MARKS.sub("", found[0]) + text[found.end() :]
    return _MAIL_HEAD.sub("", text)


def decode_bytes(data: bytes) -> tuple[str, tuple[Note, ...]]:
    """The characters of a text file. Bytes of a legacy encoding come as the characters of Latin-1."""
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            try:
                return data.decode(encoding), ()
            except UnicodeDecodeError:
                return data.decode(encoding, errors="replace"), (_damaged(),)
    wide = _wide_encoding(data)
    if wide:
        return data.decode(wide, errors="replace"), ()
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        text = ""
    if text:
        if len(_CONTROLS.findall(text[:5000])) > 50:
            raise ReadError("not_text", "not a text file: it holds binary data")
        return text, ()
    return _decode_other(data)


def _decode_other(data: bytes) -> tuple[str, tuple[Note, ...]]:
    """Bytes that are not valid UTF-8: damaged UTF-8, a legacy encoding, Windows-1258, or nothing that we know."""
    mended = data.decode("utf-8", errors="replace")
    lost = mended.count("\ufffd")
    if lost * _BORNE <= len(mended) and _syllable_share(mended) > 0.5:
        return mended, (_damaged(),)
    if data.count(0) * 1000 > len(data):
        raise ReadError("not_text", "not a text file: it holds binary data")
    bytewise = data.decode("latin-1")
    if to_unicode(bytewise)[1]:
        return bytewise, ()
    combining = unicodedata.normalize("NFC", data.decode("cp1258", errors="replace"))
    if _syllable_share(combining) > 0.7:
        return combining, (Note("legacy_encoding", "converted from windows-1258 to Unicode"),)
    raise ReadError("unknown_encoding", "text in an unknown encoding: save it as UTF-8")


def _damaged() -> Note:
    return Note("damaged_encoding", "some bytes are not valid in the file's encoding and were read as \ufffd")


def _wide_encoding(data: bytes) -> str | None:
    """UTF-16 without a mark: spaces and line ends are the tell, a zero byte on one side of each."""
    sample = data[:4000]
    if not sample.count(0):
        return None
    little, big = (sum(sample.count(sign, 0) for sign in signs) for signs in ((b" \0", b"\n\0"), (b"\0 ", b"\0\n")))
    if max(little, big) * 40 < len(sample):
        return None
    encoding = "utf-16-le" if sample[1::2].count(0) > sample[::2].count(0) else "utf-16-be"
    return encoding if len(data) % 2 == 0 or little + big else None


def _syllable_share(text: str) -> float:
    """Of the words with marks, how many are Vietnamese syllables."""
    words = [w.lower() for w in _WORD.findall(text[:50_000]) if not w.isascii()]
    return sum(w in syllables() for w in words) / len(words) if words else 0.0
