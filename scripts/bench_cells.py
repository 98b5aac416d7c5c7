"""How many cells of tables on scans are read right: the bulletins' own tables, at several resolutions.

    python scripts/bench_cells.py [--dpi 200 150] [--seeds 1 2] [--mode auto fast] [--errors]

Every bulletin with a table is set as a PDF, its pages with tables are drawn as office scans, and each cell is compared
with the one that the text layer of the PDF gives. Spaces, dashes and quotation marks are evened out.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from dataclasses import dataclass

import pypdfium2 as pdfium
from PIL import Image

from bench_reading import ours, same
from bulletin import read
from degrade import degrade
from render_corpora import SOURCES, pdf
from vnadmin_extract.document import Page, Table
from vnadmin_extract.ingest.options import ReadOptions
from vnadmin_extract.ingest.pdf import read_pdf


@dataclass(frozen=True, slots=True)
class TablePage:
    """A page with tables: its picture can be drawn at any resolution."""

    name: str
    data: bytes
    index: int
    tables: tuple[Table, ...]

    def drawn(self, dpi: int) -> Image.Image:
        document = pdfium.PdfDocument(self.data)
        image: Image.Image = document[self.index].render(scale=dpi / 72).to_pil()
        document.close()
        return image


def table_pages() -> Iterator[TablePage]:
    """The pages of the bulletins that hold a table."""
    for source in sorted(SOURCES.glob("*.txt")):
        bulletin = read(source)
        if not any(kind == "table" for kind, _ in bulletin.body):
            continue
        data = pdf(bulletin)
        for index, page in enumerate(read_pdf(data, ReadOptions())[0]):
            if tables := tuple(i for i in page.items if isinstance(i, Table)):
                yield TablePage(f"{bulletin.name[:2]} page {index + 1}", data, index, tables)


def wrong_cells(page: TablePage, found: Page) -> Iterator[tuple[str, str | None]]:
    """The text of each cell that was read wrong, and what was read."""
    tables = [i for i in found.items if isinstance(i, Table)]
    for number, table in enumerate(page.tables):
        read_cells = {(c.row, c.column): c.text for c in tables[number].cells} if number < len(tables) else {}
        for cell in table.cells:
            got = read_cells.get((cell.row, cell.column))
            if got is None or same(got) != same(cell.text):
                yield same(cell.text), got


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--dpi", nargs="+", type=int, default=[300, 200, 150])
    parser.add_argument("--seeds", nargs="+", type=int, default=[1, 2])
    parser.add_argument("--mode", nargs="+", default=["auto", "fast"])
    parser.add_argument("--errors", action="store_true", help="list the cells read wrong")
    chosen = parser.parse_args()
    pages = list(table_pages())
    for dpi in chosen.dpi:
        for mode in chosen.mode:
            cells = wrong = 0
            for page in pages:
                for seed in chosen.seeds:
                    image = degrade(page.drawn(dpi), "office", 100 * seed + page.index)
                    errors = list(wrong_cells(page, ours(image, dpi, mode)[0]))
                    cells += sum(len(t.cells) for t in page.tables)
                    wrong += len(errors)
                    for text, got in errors if chosen.errors else ():
                        print(f"   {page.name}: {text!r} read as {got!r}")
            right = 100 * (cells - wrong) / cells
            print(
                f"office scans of {dpi} dpi, {mode}: {cells - wrong} of {cells} cells right, {right:.2f} %", flush=True
            )


if __name__ == "__main__":
    main()
