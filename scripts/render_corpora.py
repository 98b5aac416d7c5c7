"""Render the bulletins of ``scripts/bulletins`` into ``corpora/``, each in the form its source names.

Needs the fonts Liberation Serif 2 (Debian: fonts-liberation2; version 1 lacks half of the Vietnamese letters) and
the development dependencies. The texts are written for this project; people and figures are invented.
"""

from __future__ import annotations

import io
import math
import random
import re
import textwrap
import time
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

import pypdfium2
from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from PIL import Image, ImageDraw
from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import (
    BaseDocTemplate,
    Flowable,
    Frame,
    PageBreak,
    PageTemplate,
    Paragraph,
    Spacer,
    Table,
    TableStyle,
)

from degrade import degrade
from vnadmin_extract.ingest.legacy.tables import TCVN3

ROOT = Path(__file__).parents[1]
SOURCES = Path(__file__).parent / "bulletins"
FONTS = Path("/usr/share/fonts/truetype/liberation2")
MOTTO = ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")
_EPOCH = datetime(2026, 1, 1)
_STRUCT = time.struct_time((2026, 1, 1, 0, 0, 0, 3, 1, 0))
CALL = re.compile(r"\[\^(\d+)\]")


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
                out += ["\t".join(row) for row in rows]
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
        elif line.startswith("^"):
            mark, _, text = line[1:].partition(" ")
            bulletin.notes[mark] = text
        elif table is not None and "|" in line:
            table.append(line.split("|"))
        elif line.strip():
            table = None
            bulletin.body.append(("text", line))
    return bulletin


# ---------------------------------------------------------------- text forms


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


def markdown(bulletin: Bulletin) -> str:
    out = [
        bulletin.head[0],
        bulletin.head[1],
        *MOTTO,
        bulletin.number,
        f"*{bulletin.place}*",
        f"**{bulletin.title}**",
        f"**{bulletin.subject}**",
    ]
    for kind, content in bulletin.body:
        if kind == "text":
            out.append(CALL.sub(r"\1", str(content)))
        elif kind == "table":
            out.append("\n".join("\t".join(row) for row in content))  # type: ignore[attr-defined]
        elif kind == "end":
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
        for row in rows:
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


def tcvn3(text: str) -> bytes:
    """Unicode → TCVN3 (ABC) bytes; capitals with accents lose them, as its fonts for small letters have none."""
    table = {character: code for code, character in TCVN3.items()}
    out = bytearray()
    for character in text:
        code = table.get(character) or table.get(character.lower())
        out += bytes([code]) if code is not None else character.encode("cp1252", "replace")
    return bytes(out)


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


def docx(bulletin: Bulletin, path: Path) -> None:
    document = Document()
    fixed = document.core_properties
    fixed.author, fixed.created, fixed.modified = "vnadmin-extract", _EPOCH, _EPOCH
    table = document.add_table(rows=2, cols=2)
    table.cell(0, 0).text = "\n".join(bulletin.head)
    table.cell(0, 1).text = "\n".join(MOTTO)
    table.cell(1, 0).text, table.cell(1, 1).text = bulletin.number, bulletin.place
    for words in (bulletin.title, bulletin.subject):
        if words:
            paragraph = document.add_paragraph()
            paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
            paragraph.add_run(words).bold = True
    for kind, content in bulletin.body:
        if kind in ("text", "caps"):
            document.add_paragraph(CALL.sub("", str(content)))
        elif kind == "table":
            rows: list[list[str]] = content  # type: ignore[assignment]
            grid = document.add_table(rows=len(rows), cols=max(map(len, rows)), style="Table Grid")
            for i, row in enumerate(rows):
                for j, cell in enumerate(row):
                    grid.cell(i, j).text = cell
        elif kind == "end":
            end = document.add_table(rows=1, cols=2)
            end.cell(0, 0).text = "\n".join(["Nơi nhận:", *(f"- {r}" for r in bulletin.recipients)])
            end.cell(0, 1).text = "\n".join(bulletin.sign)
    document.save(str(path))


# ---------------------------------------------------------------- pages


def _styles() -> dict[str, ParagraphStyle]:
    for name, file in (("Serif", "Regular"), ("Serif-Bold", "Bold"), ("Serif-Italic", "Italic")):
        pdfmetrics.registerFont(TTFont(name, str(FONTS / f"LiberationSerif-{file}.ttf")))
    pdfmetrics.registerFontFamily(
        "Serif", normal="Serif", bold="Serif-Bold", italic="Serif-Italic", boldItalic="Serif-Bold"
    )
    base = ParagraphStyle("base", fontName="Serif", fontSize=13, leading=17)
    return {
        "body": ParagraphStyle("body", base, alignment=TA_JUSTIFY, firstLineIndent=28, spaceAfter=4),
        "centre": ParagraphStyle("centre", base, alignment=TA_CENTER),
        "small": ParagraphStyle("small", base, fontSize=11, leading=13),
        "cell": ParagraphStyle("cell", base, fontSize=11, leading=13),
        "note": ParagraphStyle("note", base, fontSize=10, leading=12),
    }


def pdf(bulletin: Bulletin) -> bytes:
    """An A4 document laid out as Nghị định 30/2020/NĐ-CP asks."""
    styles = _styles()
    flow: list[Flowable] = []
    left = "<br/>".join(
        [
            bulletin.head[0]
            if len(bulletin.head) == 2 and not bulletin.head[1].startswith(("TỈNH", "HUYỆN", "THÀNH", "XÃ"))
            else f"<b>{bulletin.head[0]}</b>",
            *(f"<b>{h}</b>" for h in bulletin.head[1:]),
        ]
    )
    letterhead = [
        [
            Paragraph(left, styles["centre"]),
            Paragraph(f"<font size=12><b>{MOTTO[0]}</b></font><br/><b>{MOTTO[1]}</b>", styles["centre"]),
        ],
        [Paragraph(bulletin.number, styles["centre"]), Paragraph(f"<i>{bulletin.place}</i>", styles["centre"])],
    ]
    flow.append(
        Table(
            letterhead,
            colWidths=[62 * mm, 108 * mm],
            style=TableStyle([("VALIGN", (0, 0), (-1, -1), "TOP"), ("LEFTPADDING", (0, 0), (-1, -1), 0)]),
        )
    )
    flow.append(Spacer(1, 10))
    for words in (bulletin.title, bulletin.subject):
        if words:
            flow.append(Paragraph(f"<b>{words}</b>", styles["centre"]))
    flow.append(Spacer(1, 8))
    ruling = "ruled"
    for kind, content in bulletin.body:
        if kind == "text":
            text = str(content).replace("&", "&amp;").replace("<", "&lt;")
            centred = text.isupper() or text.endswith("ĐỊNH:") or text.startswith("(Kèm")
            flow.append(
                Paragraph(f"<b>{text}</b>" if text.isupper() else text, styles["centre" if centred else "body"])
            )
        elif kind == "caps":
            flow.append(Paragraph(f"<b>{content}</b>", styles["centre"]))
        elif kind == "ruling":
            ruling = str(content)
        elif kind == "pagebreak":
            flow.append(PageBreak())
        elif kind == "table":
            flow.append(_table(content, ruling, styles))  # type: ignore[arg-type]
        elif kind == "end":
            recipients = "<font size=12><b><i>Nơi nhận:</i></b></font><br/>" + "<br/>".join(
                f"- {r}" for r in bulletin.recipients
            )
            sign = (
                "<br/>".join(f"<b>{s}</b>" for s in bulletin.sign[:-1])
                + "<br/><br/><br/><br/>"
                + f"<b>{bulletin.sign[-1]}</b>"
            )
            flow.append(Spacer(1, 8))
            flow.append(
                Table(
                    [[Paragraph(recipients, styles["small"]), Paragraph(sign, styles["centre"])]],
                    colWidths=[85 * mm, 85 * mm],
                    style=TableStyle([("VALIGN", (0, 0), (-1, -1), "TOP"), ("LEFTPADDING", (0, 0), (-1, -1), 0)]),
                )
            )
    out = io.BytesIO()
    document = BaseDocTemplate(
        out,
        pagesize=A4,
        leftMargin=25 * mm,
        rightMargin=15 * mm,
        topMargin=20 * mm,
        bottomMargin=20 * mm,
        invariant=1,
        title=bulletin.name,
    )
    frame = Frame(document.leftMargin, document.bottomMargin, document.width, document.height, 0, 0, 0, 0)
    document.addPageTemplates([PageTemplate(frames=[frame], onPage=_page_number)])
    document.build(flow)
    return out.getvalue()


def _table(rows: list[list[str]], ruling: str, styles: dict[str, ParagraphStyle]) -> Table:
    cells = [
        [
            Paragraph(
                f"<b>{c}</b>" if i == 0 or (row[0].isupper() and row[0].isalpha()) else c.replace(">", "&gt;"),
                styles["cell"],
            )
            for c in row
        ]
        for i, row in enumerate(rows)
    ]
    wide = {6: [12, 58, 20, 22, 32, 32], 5: [12, 50, 36, 38, 34], 3: [14, 90, 40]}.get(
        len(rows[0]), [170 / len(rows[0])] * len(rows[0])
    )
    style = [("VALIGN", (0, 0), (-1, -1), "TOP")]
    if ruling == "ruled":
        style.append(("GRID", (0, 0), (-1, -1), 0.5, "black"))
    return Table(cells, colWidths=[w * mm for w in wide], repeatRows=1, style=TableStyle(style))


def _page_number(canvas, document) -> None:  # type: ignore[no-untyped-def]
    if document.page > 1:
        canvas.setFont("Serif", 13)
        canvas.drawCentredString(A4[0] / 2, A4[1] - 13 * mm, str(document.page))


def scan(
    data: bytes, seed: int, *, skew: float | None = None, stamp: tuple[float, float] | None = None, dpi: int = 200
) -> list[Image.Image]:
    """The pages of a PDF as an office scanner gives them back."""
    document = pypdfium2.PdfDocument(data)
    out = []
    for index, page in enumerate(document):
        image = page.render(scale=dpi / 72).to_pil().convert("RGB")
        last = index == len(document) - 1
        if last and stamp:
            image = sign(image, stamp[0], stamp[1] - 0.02, seed)
        out.append(degrade(image, "office", seed + index, skew=skew, stamp=stamp if last else None))
    return out


def sign(page: Image.Image, x: float, y: float, seed: int) -> Image.Image:
    """A signature in blue ink with its middle at ``x``, ``y`` (parts of the width and the height)."""
    drawn = random.Random(seed)
    ink = ImageDraw.Draw(page)
    width, height = page.size
    points = []
    for step in range(60):
        wave = math.sin(step * 0.55) * 0.012 * (1.2 - step / 70) + drawn.uniform(-0.0015, 0.0015)
        points.append(((x - 0.07 + step * 0.0024) * width, (y + wave) * height))
    ink.line(points, fill=(28, 44, 150), width=max(2, width // 450), joint="curve")
    return page


def images_to_pdf(pages: list[Image.Image], dpi: int = 200) -> bytes:
    out = io.BytesIO()
    grey = [p.convert("RGB") for p in pages]
    grey[0].save(
        out,
        "PDF",
        save_all=True,
        append_images=grey[1:],
        resolution=dpi,
        quality=60,
        creationDate=_STRUCT,
        modDate=_STRUCT,
    )
    return out.getvalue()


def mixed(data: bytes, seed: int) -> bytes:
    """The first page kept as text, the others scanned."""
    source = pypdfium2.PdfDocument(data)
    scanned = pypdfium2.PdfDocument(images_to_pdf(scan(data, seed)[1:]))
    out = pypdfium2.PdfDocument.new()
    out.import_pages(source, [0])
    out.import_pages(scanned)
    buffer = io.BytesIO()
    out.save(buffer)
    return buffer.getvalue()


def render(bulletin: Bulletin, folder: Path) -> Path:
    """The bulletin in its form; returns the file."""
    seed = int(bulletin.name[:2])
    texts = {"txt": ("txt", wrapped), "md": ("md", markdown), "bars": ("txt", bars), "html": ("html", html)}
    if bulletin.form in texts:
        suffix, make = texts[bulletin.form]
        path = folder / f"{bulletin.name}.{suffix}"
        path.write_text(make(bulletin), "utf-8")
        return path
    if bulletin.form == "tcvn3":
        path = folder / f"{bulletin.name}.txt"
        path.write_bytes(tcvn3("\n".join(bulletin.paragraphs()) + "\n"))
        return path
    if bulletin.form == "docx":
        path = folder / f"{bulletin.name}.docx"
        docx(bulletin, path)
        return path
    data = pdf(bulletin)
    if bulletin.form == "png":
        path = folder / f"{bulletin.name}.png"
        scan(data, seed, dpi=150)[0].convert("L").save(path, dpi=(150, 150), optimize=True)
        return path
    if bulletin.form == "scan":
        data = images_to_pdf(scan(data, seed))
    elif bulletin.form == "skewed":
        data = images_to_pdf(scan(data, seed, skew=1.8, stamp=(0.66, 0.44)))
    elif bulletin.form == "mixed":
        data = mixed(data, seed)
    path = folder / f"{bulletin.name}.pdf"
    path.write_bytes(data)
    return path


def main() -> None:
    folder = ROOT / "corpora"
    folder.mkdir(exist_ok=True)
    annotations = ROOT / "annotations"
    for source in sorted(SOURCES.glob("*.txt")):
        bulletin = read(source)
        path = render(bulletin, folder)
        paragraphs = "\n".join(" ".join(p.replace("**", "").split(" ")) for p in bulletin.paragraphs())
        (annotations / f"{bulletin.name}.paras.txt").write_text(paragraphs + "\n", "utf-8")
        print(path.relative_to(ROOT), path.stat().st_size)


if __name__ == "__main__":
    main()
