"""Render the bulletins of ``scripts/bulletins`` into ``corpora/``, each in the form its source names.

Needs the fonts Liberation Serif 2 (Debian: fonts-liberation2; version 1 lacks half of the Vietnamese letters) and
the development dependencies. The texts are written for this project; people and figures are invented.
"""

from __future__ import annotations

import io
import math
import random
import re
import sys
import time
import zipfile
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pypdfium2
from docx import Document
from docx.document import Document as WordDocument
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

from bulletin import ABOVE, CALL, LEFT, MOTTO, Bulletin, read, shown
from bulletin_texts import FORMS
from degrade import degrade
from typeset_pages import find_fonts

ROOT = Path(__file__).parents[1]
SOURCES = Path(__file__).parent / "bulletins"
_EPOCH = datetime(2026, 1, 1)
_STRUCT = time.struct_time((2026, 1, 1, 0, 0, 0, 3, 1, 0))
_FILE_ID = re.compile(rb"/ID ?\[ ?<[0-9A-Fa-f]{32}> ?<[0-9A-Fa-f]{32}> ?\]")
_CREATED = re.compile(rb"(?<=/CreationDate\(D:)\d{14}")


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
        elif kind == "pagebreak":
            document.add_page_break()
        elif kind == "table":
            rows: list[list[str]] = content  # type: ignore[assignment]
            _grid(document, rows)
        elif kind == "end":
            end = document.add_table(rows=1, cols=2)
            end.cell(0, 0).text = "\n".join(["Nơi nhận:", *(f"- {r}" for r in bulletin.recipients)])
            end.cell(0, 1).text = "\n".join(bulletin.sign)
    packed = io.BytesIO()
    document.save(packed)
    with zipfile.ZipFile(packed) as source, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as fixed_dates:
        for name in source.namelist():
            fixed_dates.writestr(zipfile.ZipInfo(name), source.read(name), zipfile.ZIP_DEFLATED)


def _grid(document: WordDocument, rows: list[list[str]]) -> None:
    """A table of the document, its cells merged where the source says so."""
    grid = document.add_table(rows=len(rows), cols=max(map(len, rows)), style="Table Grid")
    for i, row in enumerate(rows):
        for j, cell in enumerate(shown(row)):
            if cell:
                grid.cell(i, j).text = cell
    for (left, top), (right, bottom) in _spans(rows):
        text = rows[top][left]
        merged = grid.cell(top, left).merge(grid.cell(bottom, right))
        merged.text = text


# ---------------------------------------------------------------- pages


def _styles() -> dict[str, ParagraphStyle]:
    fonts = find_fonts()
    if fonts is None:
        sys.exit("Liberation Serif 2 is not installed: make setup, or Debian's fonts-liberation2")
    for name, file in (("Serif", "Regular"), ("Serif-Bold", "Bold"), ("Serif-Italic", "Italic")):
        pdfmetrics.registerFont(TTFont(name, str(fonts[file])))
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
    flow: list[Flowable] = [_letterhead(bulletin, styles), Spacer(1, 10)]
    if bulletin.title:
        flow += [Paragraph(f"<b>{words}</b>", styles["centre"]) for words in (bulletin.title, bulletin.subject)]
    flow += [Spacer(1, 8), *_body(bulletin, styles)]
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


def _letterhead(bulletin: Bulletin, styles: dict[str, ParagraphStyle]) -> Table:
    """Two columns: who issues and the number, the motto and place and day."""
    above, *issuer = bulletin.head
    unit_issues = not issuer or len(issuer) > 1 or issuer[0].startswith(("TỈNH", "HUYỆN", "THÀNH", "XÃ"))
    left = [f"<b>{above}</b>" if unit_issues else above, *(f"<b>{h}</b>" for h in issuer)]
    motto = f"<font size=12><b>{MOTTO[0]}</b></font><br/><b>{MOTTO[1]}</b>"
    # An official letter has no title; its subject stands under its number.
    number = bulletin.number + ("" if bulletin.title else f"<br/><font size=12>{bulletin.subject}</font>")
    rows = (("<br/>".join(left), motto), (number, f"<i>{bulletin.place}</i>"))
    return _columns([[Paragraph(cell, styles["centre"]) for cell in row] for row in rows], (62, 108))


def _body(bulletin: Bulletin, styles: dict[str, ParagraphStyle]) -> Iterator[Flowable]:
    ruling = "ruled"
    for number, (kind, content) in enumerate(bulletin.body):
        match kind:
            case "text":
                text = str(content).replace("&", "&amp;").replace("<", "&lt;")
                centred = text.isupper() or text.endswith("ĐỊNH:") or text.startswith("(Kèm")
                words = f"<b>{text}</b>" if text.isupper() else text
                yield Paragraph(words, styles["centre" if centred else "body"])
            case "caps":
                yield Paragraph(f"<b>{content}</b>", styles["centre"])
            case "ruling":
                ruling = str(content)
            case "pagebreak":
                yield PageBreak()
            case "table":
                yield _table(content, ruling, styles)  # type: ignore[arg-type]
            case "end":
                yield Spacer(1, 8)
                yield _foot(bulletin, styles)
                if any(k != "pagebreak" for k, _ in bulletin.body[number + 1 : number + 2]):
                    yield Spacer(1, 12)


def _foot(bulletin: Bulletin, styles: dict[str, ParagraphStyle]) -> Table:
    """Two columns: the recipients, who signs."""
    recipients = "<font size=12><b><i>Nơi nhận:</i></b></font><br/>" + "<br/>".join(
        f"- {r}" for r in bulletin.recipients
    )
    *offices, signer = (f"<b>{s}</b>" for s in bulletin.sign)
    sign = "<br/>".join(offices) + "<br/><br/><br/><br/>" + signer
    return _columns([[Paragraph(recipients, styles["small"]), Paragraph(sign, styles["centre"])]], (85, 85))


def _columns(rows: list[list[Paragraph]], widths: tuple[int, int]) -> Table:
    """Without rules; ``widths`` in mm."""
    style = TableStyle([("VALIGN", (0, 0), (-1, -1), "TOP"), ("LEFTPADDING", (0, 0), (-1, -1), 0)])
    return Table(rows, colWidths=[width * mm for width in widths], style=style)


def _table(rows: list[list[str]], ruling: str, styles: dict[str, ParagraphStyle]) -> Table:
    """``ruling``: "ruled" or "unruled", then the widths of the columns in mm where the source gives them."""
    lines, *given = ruling.split()
    heads = 2 if len(rows) > 1 and any(cell == ABOVE for cell in rows[1]) else 1
    cells = [
        [
            Paragraph(
                f"<b>{c}</b>" if i < heads or (row[0].isupper() and row[0].isalpha()) else c.replace(">", "&gt;"),
                styles["cell"],
            )
            for c in shown(row)
        ]
        for i, row in enumerate(rows)
    ]
    wide = {6: [12, 58, 20, 22, 32, 32], 5: [12, 50, 36, 38, 34], 3: [14, 90, 40]}.get(
        len(rows[0]), [170 / len(rows[0])] * len(rows[0])
    )
    style = [("VALIGN", (0, 0), (-1, -1), "TOP"), *(("SPAN", *span) for span in _spans(rows))]
    if lines == "ruled":
        style.append(("GRID", (0, 0), (-1, -1), 0.5, "black"))
    widths = [float(w) * mm for w in given or wide]
    return Table(cells, colWidths=widths, repeatRows=heads, style=TableStyle(style))


def _spans(rows: list[list[str]]) -> list[tuple[tuple[int, int], tuple[int, int]]]:
    """The first and the last cell, as (column, row), of each cell that is merged of several."""
    spans = []
    for i, row in enumerate(rows):
        for j, cell in enumerate(row):
            if cell in (ABOVE, LEFT):
                continue
            right, bottom = j, i
            while right + 1 < len(row) and row[right + 1] == LEFT:
                right += 1
            while bottom + 1 < len(rows) and j < len(rows[bottom + 1]) and rows[bottom + 1][j] == ABOVE:
                bottom += 1
            if (right, bottom) != (j, i):
                spans.append(((j, i), (right, bottom)))
    return spans


def _page_number(canvas, document) -> None:  # type: ignore[no-untyped-def]
    if document.page > 1:
        canvas.setFont("Serif", 13)
        canvas.drawCentredString(A4[0] / 2, A4[1] - 13 * mm, str(document.page))


def scan(
    data: bytes,
    seed: int,
    *,
    skew: float | None = None,
    stamp: tuple[float, float] | None = None,
    stamped: int | None = None,
    dpi: int = 200,
) -> list[Image.Image]:
    """The pages of a PDF as an office scanner gives them back, the last one sealed or the one named by ``stamped``."""
    document = pypdfium2.PdfDocument(data)
    out = []
    for index, page in enumerate(document):
        image = page.render(scale=dpi / 72).to_pil().convert("RGB")
        here = stamp if index == (len(document) - 1 if stamped is None else stamped) else None
        if here:
            image = sign(image, here[0], here[1] - 0.02, seed)
        out.append(degrade(image, "office", seed + index, skew=skew, stamp=here))
    return out


def place_of_seal(data: bytes, signer: str) -> tuple[int, tuple[float, float]]:
    """The page that ``signer`` signs, and where its seal goes: above the name, over the end of the office's left."""
    for index, page in enumerate(pypdfium2.PdfDocument(data)):
        width, height = page.get_size()
        found = page.get_textpage().search(signer)
        if match := found.get_next():
            left, bottom, _, top = page.get_textpage().get_charbox(match[0])
            return index, ((left - 4) / width, 1 - ((top + bottom) / 2 + 34) / height)
    raise ValueError(f"no page is signed by {signer}")


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
    # Both differ at each saving; the first is not required.
    return _CREATED.sub(b"20260101000000", _FILE_ID.sub(b"", buffer.getvalue()))


def render(bulletin: Bulletin, folder: Path) -> Path:
    """The bulletin in its form; returns the file."""
    seed = int(bulletin.name[:2])
    if bulletin.form in FORMS:
        suffix, make = FORMS[bulletin.form]
        path = folder / f"{bulletin.name}.{suffix}"
        path.write_bytes(make(bulletin))
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
    elif bulletin.form == "stamped":
        page, seal = place_of_seal(data, bulletin.sign[-1])
        data = images_to_pdf(scan(data, seed, stamp=seal, stamped=page))
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
