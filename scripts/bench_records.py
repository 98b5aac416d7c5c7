"""What a scanner costs the records: papers of annotations/apart as text, PDF and scans. ``make bench-reading``.

Each text is typeset on A4, a line a paragraph and the rows of its tables ruled; of those pages come office scans of 200
and a fax of 150 dpi (``degrade.py``). The program reads all four, and each is scored against the same gold. The way
"layout" is the text that ``pdftotext -layout`` (Debian's poppler-utils) makes of the PDF, columns set with spaces.

    python scripts/bench_records.py [--papers N] [--ways text layout pdf "office 200"]
"""

from __future__ import annotations

import argparse
import io
import os
import re
import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ProcessPoolExecutor
from html import escape
from pathlib import Path

import pypdfium2 as pdfium
from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Flowable, Paragraph, SimpleDocTemplate, Table, TableStyle
from rich.console import Console
from rich.table import Table as Printed

from degrade import Kind, degrade
from typeset_pages import find_fonts
from vnadmin_extract import Pipeline
from vnadmin_extract.evaluate import Score, evaluate, total

ROOT = Path(__file__).parents[1]
APART = ROOT / "annotations" / "apart"
WAYS = ("text", "pdf", "office 200", "fax 150")
LAYOUT = "layout"
KINDS = ("agency", "collective", "deadline", "money", "citation", "indicator", "task", "document")
_RULE = re.compile(r"[|\s:-]+")
_BREAKS = re.compile(r"\s(?=Số:|Độc lập -|-{5}|[^,\n]{2,20}, ngày \d\d? tháng)")
"""Where a letterhead's cell was several lines."""
_COLUMN = 165 * mm
_NARROWEST, _WIDEST = 6, 40
"""Letters of a cell between which its column is as wide as its longest."""


def typeset(text: str) -> bytes:
    """``text`` on A4 pages: a justified paragraph a line, ruled tables of rows with tabs or bars."""
    prose = ParagraphStyle("prose", fontName="Serif", fontSize=13.5, leading=17, alignment=TA_JUSTIFY, spaceAfter=4)
    prose.firstLineIndent = 10 * mm
    title = ParagraphStyle("title", prose, alignment=TA_CENTER, firstLineIndent=0)
    flow: list[Flowable] = []
    rows: list[list[str]] = []
    for line in [*text.split("\n"), ""]:
        cells = _cells(line)
        if cells:
            rows.append(cells)
        elif not _RULE.fullmatch(line) or not line.strip():
            if rows:
                flow.append(_table(rows, ruled=bool(flow)))  # a letterhead has no lines around it
                rows = []
            if line.strip():
                centred = line.isupper() or line.startswith(("V/v", "Về việc"))
                flow.append(Paragraph(escape(line.strip()), title if centred else prose))
    out = io.BytesIO()
    margins = {"leftMargin": 28 * mm, "rightMargin": 17 * mm, "topMargin": 20 * mm, "bottomMargin": 20 * mm}
    SimpleDocTemplate(out, pagesize=A4, invariant=1, **margins).build(flow)
    return out.getvalue()


def _cells(line: str) -> list[str]:
    """The cells of a table's row; none of any other line."""
    if _RULE.fullmatch(line.strip() or "x"):
        return []
    if "\t" in line.strip():
        return [cell.strip() for cell in line.split("\t")]
    return [cell.strip() for cell in line.strip().strip("|").split("|")] if " | " in line else []


def _table(rows: list[list[str]], *, ruled: bool) -> Table:
    small = ParagraphStyle("small", fontName="Serif", fontSize=11, leading=13)
    width = max(map(len, rows))
    full = [[*row, *[""] * (width - len(row))] for row in rows]
    longest = [max(_NARROWEST, min(_WIDEST, max(len(row[i]) for row in full))) for i in range(width)]
    style = [("VALIGN", (0, 0), (-1, -1), "TOP"), *([("GRID", (0, 0), (-1, -1), 0.5, "black")] if ruled else [])]
    return Table(
        [[Paragraph(_BREAKS.sub("<br/>", escape(cell)), small) for cell in row] for row in full],
        colWidths=[_COLUMN * share / sum(longest) for share in longest],
        style=TableStyle(style),
    )


def scanned(pdf: bytes, kind: Kind, dpi: int, seed: int) -> bytes:
    """The pages of ``pdf`` as pictures alone, made worse."""
    document = pdfium.PdfDocument(pdf)
    pages = [degrade(document[n].render(scale=dpi / 72).to_pil(), kind, seed + n) for n in range(len(document))]
    document.close()
    out = io.BytesIO()
    pages[0].save(out, "PDF", save_all=True, append_images=pages[1:], resolution=dpi)
    return out.getvalue()


def scores(way: str, papers: list[Path]) -> dict[str, Score]:
    """The scores of all papers in one of ``WAYS``, summed."""
    with tempfile.TemporaryDirectory() as name:
        folder, gold = Path(name) / "papers", Path(name) / "gold"
        folder.mkdir()
        gold.mkdir()
        for number, paper in enumerate(papers):
            for file in APART.glob(f"{paper.stem}.*"):
                (gold / file.name).write_bytes(file.read_bytes())
            if way == "text":
                (folder / paper.name).write_bytes(paper.read_bytes())
                continue
            data = typeset(paper.read_text(encoding="utf-8"))
            if way == LAYOUT:
                made = subprocess.run(["pdftotext", "-layout", "-", "-"], input=data, capture_output=True, check=True)
                (folder / paper.name).write_bytes(made.stdout)
                continue
            if way != "pdf":
                kind, dpi = way.split()
                data = scanned(data, kind, int(dpi), 100 * number)  # type: ignore[arg-type]
            (folder / f"{paper.stem}.pdf").write_bytes(data)
        return total([document.scores for document in evaluate(gold, Pipeline(), folder)])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--papers", type=int, help="only so many of them")
    parser.add_argument("--ways", nargs="+", choices=(*WAYS, LAYOUT), default=WAYS)
    chosen = parser.parse_args()
    if LAYOUT in chosen.ways and shutil.which("pdftotext") is None:
        sys.exit("pdftotext is not installed: Debian's poppler-utils")
    fonts = find_fonts()
    if fonts is None:
        sys.exit("Liberation Serif 2 is not installed: make setup, or Debian's fonts-liberation2")
    pdfmetrics.registerFont(TTFont("Serif", str(fonts["Regular"])))
    os.environ.setdefault("OMP_THREAD_LIMIT", "1")
    papers = sorted((APART / "papers").glob("*.txt"))[: chosen.papers]
    parts = [papers[n :: os.cpu_count() or 1] for n in range(os.cpu_count() or 1)]
    found: dict[str, dict[str, Score]] = {}
    with ProcessPoolExecutor() as pool:
        for way in chosen.ways:
            found[way] = total(list(pool.map(scores, [way] * len(parts), parts)))
    printed = Printed(f"F1 on {len(papers)} papers", *chosen.ways, box=None)
    for kind in KINDS:
        printed.add_row(kind, *(f"{found[way][kind].f1:.3f}" if kind in found[way] else "" for way in chosen.ways))
    Console().print(printed)


if __name__ == "__main__":
    main()
