"""Reading of scans that are worse than an office scan: photographs, dark lids, copies of copies, pens, stamps.

    python scripts/bench_hard_scans.py [--pages 8] [--first 40] [--kinds png pdf] [--plain] [--only "dark lid"]

Typeset pages with known text (every fourth a ruled table) are made worse (``hard_scans.py``) and read from a file: as
an image, or within a PDF. For each: characters wrong and numbers missed in per cent, numbers wrong without a warning,
cells right. ``--plain`` does the same with ``tesseract --psm 3`` on the image.
"""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path

import pypdfium2 as pdfium
from PIL import Image

from bench_reading import Score, add, page_text, plain_tesseract
from hard_scans import HARD_SCANS
from typeset_pages import TypesetPage, typeset_pages
from vnadmin_extract.ingest import read
from vnadmin_extract.ingest.ocr.readers import find_tessdata

DPI = 200


def drawn(page: TypesetPage) -> Image.Image:
    document = pdfium.PdfDocument(page.pdf)
    image = document[0].render(scale=DPI / 72).to_pil().convert("RGB")
    document.close()
    return image


def read_as(image: Image.Image, kind: str, truth: TypesetPage, score: Score) -> None:
    """One picture read from a file of ``kind``."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / f"page.{kind}"
        if kind == "pdf":
            image.save(file, resolution=DPI, quality=90)
        else:
            image.save(file, dpi=(DPI, DPI))
        pages = read(file, file.name).pages
    add(score, truth, "\n".join(page_text(page) for page in pages), 0.0, pages[0])


def told(score: Score) -> str:
    cells = f"{score.cells_right} of {score.cells} cells" if score.cells else ""
    return (
        f"{100 * score.wrong / score.pages:6.2f} / {100 * score.missed / max(1, score.numbers):4.1f}"
        f"   {score.unwarned} of {score.believed} wrong without a warning   {cells}"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pages", type=int, default=8)
    parser.add_argument("--first", type=int, default=40, help="the seed of the first page")
    parser.add_argument("--kinds", nargs="+", choices=("png", "pdf"), default=["pdf"])
    parser.add_argument("--plain", action="store_true", help="the plain command too")
    parser.add_argument("--only", nargs="+", choices=tuple(HARD_SCANS), default=list(HARD_SCANS))
    arguments = parser.parse_args()
    pages = typeset_pages(arguments.pages, first=arguments.first)
    print("characters wrong / numbers missed in %")
    for name in arguments.only:
        images = [HARD_SCANS[name](drawn(page), number) for number, page in enumerate(pages)]
        for kind in arguments.kinds:
            score = Score()
            for image, truth in zip(images, pages, strict=True):
                read_as(image, kind, truth, score)
            print(f"{name:22} {kind:10} {told(score)}", flush=True)
        if arguments.plain:
            score = Score()
            for image, truth in zip(images, pages, strict=True):
                text, seconds = plain_tesseract(image, DPI, find_tessdata())
                add(score, truth, text, seconds, None)
            missed = 100 * score.missed / max(1, score.numbers)
            print(f"{name:22} tesseract  {100 * score.wrong / score.pages:6.2f} / {missed:4.1f}", flush=True)


if __name__ == "__main__":
    main()
