"""The source of a bulletin, and its text as an annotator reads it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

MOTTO = ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")
CALL = re.compile(r"\[\^(\d+)\]")
ABOVE, LEFT = "^", "<"
"""A cell merged with the one above it, or with the one to its left."""


def shown(row: list[str]) -> list[str]:
    """The cells of a row as a reader who sees no borders has them: a merged cell is empty but for its first place."""
    return ["" if cell in (ABOVE, LEFT) else cell for cell in row]


@dataclass
class Bulletin:
    """A source: its letterhead and the parts of its body in order, each ``(kind, content)``."""

    name: str
    form: str = "txt"
    head: list[str] = field(default_factory=list)
    number: str = ""
    place: str = ""
    title: str = ""
    subject: str = ""
    body: list[tuple[str, object]] = field(default_factory=list)
    notes: dict[str, str] = field(default_factory=dict)
    recipients: list[str] = field(default_factory=list)
    sign: list[str] = field(default_factory=list)

    def paragraphs(self) -> list[str]:
        """The text as an annotator reads it: one paragraph a line, cells parted by a tab, marks of notes left out."""
        out = [
            " ".join(self.head)
            if len(self.head) == 2 and self.head[1].split()[0] in ("TỈNH", "HUYỆN", "THÀNH", "XÃ")
            else None
        ]
        out = out if out[0] else list(self.head)
        out += [*MOTTO, self.number, self.place, self.title, self.subject]
        for kind, content in self.body:
            if kind == "table":
                rows: list[list[str]] = content  # type: ignore[assignment]
                out += ["\t".join(shown(row)) for row in rows]
            elif kind in ("text", "caps"):
                out.append(CALL.sub("", str(content)))
                out += [self.notes[mark] for mark in CALL.findall(str(content))]
            elif kind == "end":
                out += ["Nơi nhận:", *(f"- {r}" for r in self.recipients), *self.sign]
        return [p for p in out if p]


def read(path: Path) -> Bulletin:
    bulletin = Bulletin(path.stem)
    table: list[list[str]] | None = None
    for line in path.read_text("utf-8").splitlines():
        if line.startswith("@"):
            key, _, value = line[1:].partition(" ")
            table = None
            if key == "table":
                table = []
                bulletin.body.append(("ruling", value or "ruled"))
                bulletin.body.append(("table", table))
            elif key in ("pagebreak", "caps"):
                bulletin.body.append((key, value))
            elif key == "sign":
                bulletin.sign = [p.strip() for p in value.split("|")]
                bulletin.body.append(("end", None))
            elif key in ("head", "recipients"):
                setattr(bulletin, key, [p.strip() for p in value.split("|")])
            else:
                setattr(bulletin, key, value)
        elif table is not None and "|" in line:
            table.append(line.split("|"))
        elif line.startswith("^"):
            mark, _, text = line[1:].partition(" ")
            bulletin.notes[mark] = text
        elif line.strip():
            table = None
            bulletin.body.append(("text", line))
    return bulletin
