"""Bulletins as text: hard-wrapped, Markdown, bars for the borders of cells, HTML, and encodings before Unicode."""

from __future__ import annotations

import textwrap
from collections.abc import Callable
from typing import Final

from bulletin import CALL, MOTTO, Bulletin, shown
from vnadmin_extract.ingest.legacy import tables


def wrapped(bulletin: Bulletin) -> str:
    """Lines of 78 characters with blank lines between, as programs that turn PDF into text leave them."""
    lines: list[str] = []
    page: list[str] = []
    notes: list[str] = []

    def flush(number: int) -> None:
        lines.extend([*page, *(f"{n}" for n in notes), str(number)])
        page.clear()
        notes.clear()

    number = 1
    header = [*bulletin.head, *MOTTO, bulletin.number, bulletin.place, bulletin.title, bulletin.subject]
    page.extend(h for h in header if h)
    for kind, content in bulletin.body:
        if kind == "text":
            text = CALL.sub(r"\1", str(content))
            page.extend(x + " " for x in textwrap.wrap(text, 78))
            notes.extend(x for m in CALL.findall(str(content)) for x in textwrap.wrap(f"{m} {bulletin.notes[m]}", 90))
        elif kind == "caps":
            page.append(str(content))
        elif kind == "end":
            page.extend(["Nơi nhận: ", *(f"- {r} " for r in bulletin.recipients), *bulletin.sign])
        if len(page) > 34:
            flush(number)
            lines.append("\f")
            number += 1
    flush(number)
    return "\n\n".join(lines).replace("\n\n\f\n\n", "\n\n\f") + "\n"


def paged(bulletin: Bulletin, length: int = 34) -> str:
    """As :func:`wrapped`, but pages end where they are full: in the middle of a sentence, notes and number between."""
    header = [*bulletin.head, *MOTTO, bulletin.number, bulletin.place, bulletin.title, bulletin.subject]
    lines: list[tuple[str, list[str]]] = [(h, []) for h in header if h]
    for kind, content in bulletin.body:
        if kind == "text":
            for line in textwrap.wrap(str(content), 78, break_on_hyphens=False):
                lines.append((CALL.sub(r"\1", line) + " ", CALL.findall(line)))
        elif kind == "caps":
            lines.append((str(content), []))
        elif kind == "end":
            last = ["Nơi nhận: ", *(f"- {r} " for r in bulletin.recipients), *bulletin.sign]
            lines += [(line, []) for line in last]
    pages: list[str] = []
    for number, first in enumerate(range(0, len(lines), length), 1):
        page = lines[first : first + length]
        notes = [x for _, marks in page for m in marks for x in textwrap.wrap(f"{m} {bulletin.notes[m]}", 95)]
        foot = [" " * 43 + "\n" + "\n".join(f"{x} " for x in notes)] if notes else []
        pages.append("\n\n".join([*(line for line, _ in page), *foot, *([str(number)] if number > 1 else [])]))
    return "\n\n\f".join(pages) + "\n"


def markdown(bulletin: Bulletin) -> str:
    out = [
        *bulletin.head,
        *MOTTO,
        bulletin.number,
        f"*{bulletin.place}*",
        f"**{bulletin.title}**",
        f"**{bulletin.subject}**",
    ]
    waiting: list[str] = []
    filled = 0
    for kind, content in bulletin.body:
        if kind == "text":
            out.append(CALL.sub(r"\1", str(content)))
            waiting += [f"{m}{bulletin.notes[m]}" for m in CALL.findall(str(content))]
            filled += len(out[-1])
            if filled > 2200:  # the foot of a page: its notes stand between two paragraphs
                out += waiting
                waiting, filled = [], 0
        elif kind == "table":
            out.append("\n".join("\t".join(row) for row in content))  # type: ignore[attr-defined]
        elif kind == "end":
            out += waiting
            out += [
                "**Nơi nhận:**",
                "\n".join(f"- {r}" for r in bulletin.recipients),
                "\n".join(f"**{s}**" for s in bulletin.sign[:-1]),
                bulletin.sign[-1],
            ]
    return "\n\n".join(out) + "\n"


def bars(bulletin: Bulletin) -> str:
    """Letterhead and tables with one bar a line, lines of 55 characters, as a crawl of a portal leaves them."""

    def cells(rows: list[list[str]]) -> str:
        out = []
        for row in map(shown, rows):
            out.append("|")
            for cell in row:
                out += [*textwrap.wrap(cell, 40), "|"]
        return "\n".join(out)

    letterhead = cells(
        [["**" + " ".join(bulletin.head) + "**", "**" + MOTTO[0] + "**"], [bulletin.number, f"*{bulletin.place}*"]]
    )
    out = [letterhead, f"**{bulletin.title}**", "\n".join(textwrap.wrap(bulletin.subject.upper(), 55))]
    for kind, content in bulletin.body:
        if kind in ("text", "caps"):
            out.append("\n".join(textwrap.wrap(str(content), 55)))
        elif kind == "table":
            out.append(cells(content))  # type: ignore[arg-type]
        elif kind == "end":
            recipients = "\n".join(["|", "Nơi nhận:", *(f"- {r}" for r in bulletin.recipients), "|"])
            out.append(
                recipients + "\n" + "\n".join([f"**{s}**" for s in bulletin.sign[:-1]] + [bulletin.sign[-1], "|"])
            )
    return "\n\n".join(out) + "\n"


def tcvn3(bulletin: Bulletin) -> bytes:
    """Unicode → TCVN3 (ABC) bytes; capitals with accents lose them, as its fonts for small letters have none."""
    table = {character: code for code, character in tables.TCVN3.items()}
    out = bytearray()
    for character in "\n".join(bulletin.paragraphs()) + "\n":
        code = table.get(character) or table.get(character.lower())
        out += bytes([code]) if code is not None else character.encode("cp1252", "replace")
    return bytes(out)


def vni(bulletin: Bulletin) -> bytes:
    """Hard-wrapped lines, one character of VNI-Windows (or two, the second a sign) for each letter."""
    table = {letter: code for code, letter in tables.vni().items() if code.isupper() == letter.isupper()}
    lines = [line for p in bulletin.paragraphs() for line in (*textwrap.wrap(p, 78, break_on_hyphens=False), "")]
    return "".join(table.get(c, c) for c in "\n".join(lines)).encode("cp1252")


def html(bulletin: Bulletin) -> str:
    def escape(text: object) -> str:
        return str(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")

    rows = [
        f"<tr><td><b>{'<br>'.join(map(escape, bulletin.head))}</b></td><td><b>{MOTTO[0]}</b><br>{MOTTO[1]}</td></tr>"
    ]
    rows.append(f"<tr><td>{escape(bulletin.number)}</td><td><i>{escape(bulletin.place)}</i></td></tr>")
    out = [
        f"<table class='letterhead'>{''.join(rows)}</table>",
        f"<h1>{bulletin.title}</h1>",
        f"<h2>{escape(bulletin.subject)}</h2>",
    ]
    for kind, content in bulletin.body:
        if kind in ("text", "caps"):
            out.append(f"<p>{escape(content)}</p>")
        elif kind == "table":
            body = "".join("<tr>" + "".join(f"<td>{escape(c)}</td>" for c in row) + "</tr>" for row in content)  # type: ignore[attr-defined]
            out.append(f"<table border='1'>{body}</table>")
        elif kind == "end":
            left = "<b>Nơi nhận:</b><br>" + "<br>".join(f"- {escape(r)}" for r in bulletin.recipients)
            out.append(f"<table><tr><td>{left}</td><td>{'<br>'.join(map(escape, bulletin.sign))}</td></tr></table>")
    head = f"<head><meta charset='utf-8'><title>{escape(bulletin.subject)}</title></head>"
    return f"<!DOCTYPE html>\n<html lang='vi'>{head}\n<body>{chr(10).join(out)}</body></html>\n"


def _utf8(make: Callable[[Bulletin], str]) -> Callable[[Bulletin], bytes]:
    return lambda bulletin: make(bulletin).encode("utf-8")


FORMS: Final[dict[str, tuple[str, Callable[[Bulletin], bytes]]]] = {
    "txt": ("txt", _utf8(wrapped)),
    "pages": ("txt", _utf8(paged)),
    "md": ("md", _utf8(markdown)),
    "bars": ("txt", _utf8(bars)),
    "html": ("html", _utf8(html)),
    "tcvn3": ("txt", tcvn3),
    "vni": ("txt", vni),
}
"""Each form of text → the ending of its file, and what writes it."""
