"""How well a scan is read, against a transcript of its printed text: the program's text, and the plain command's.

    python scripts/score_scan.py scan.pdf transcript.txt [--pages 1,2,6] [--differences]

The transcript is a text file in reading order; spaces, line breaks, dashes and the placing of tone marks (hòa, hoà) are
evened out. Hand-written figures belong in it too: they are counted as wrong where they are not read.
"""

from __future__ import annotations

import argparse
import tempfile
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import pypdfium2 as pdfium
from rapidfuzz.distance import Levenshtein

from bench_reading import _NUMBER, plain_tesseract, same, warned_numbers
from vnadmin_extract.document import Source
from vnadmin_extract.ingest import read
from vnadmin_extract.ingest.ocr.readers import find_tessdata
from vnadmin_extract.ingest.options import ReadOptions
from vnadmin_extract.normalize.lexicon import old_spelling
from vnadmin_extract.pipeline import structured_text


def report(name: str, expected: str, found: str, source: Source | None, *, differences: bool) -> None:
    """One line of figures, and the differences where they are asked for."""
    a, b = old_spelling(same(expected)), old_spelling(same(found))
    missed = Counter(_NUMBER.findall(a)) - Counter(_NUMBER.findall(b))
    invented = Counter(_NUMBER.findall(b)) - Counter(_NUMBER.findall(a))
    for page in source.pages if source else ():
        invented -= warned_numbers(page)
    wrong = f"; wrong without a warning: {sorted(invented)}" if source else ""
    distance = Levenshtein.distance(a, b)
    print(f"{name}: CER {100 * distance / max(1, len(a)):.2f} %, numbers missed: {sorted(missed)}{wrong}", flush=True)
    if differences:
        for edit in Levenshtein.opcodes(a, b):
            if edit.tag != "equal":
                before = a[max(0, edit.src_start - 25) : edit.src_start]
                print(f"   {before}[{a[edit.src_start : edit.src_end]}|{b[edit.dest_start : edit.dest_end]}]")


def chosen_pages(file: Path, pages: Sequence[int], folder: Path) -> Path:
    """A PDF of those pages alone."""
    whole, part = pdfium.PdfDocument(file), pdfium.PdfDocument.new()
    part.import_pages(whole, [p - 1 for p in pages])
    out = folder / file.name
    part.save(out)
    return out


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("scan", type=Path)
    parser.add_argument("transcript", type=Path)
    parser.add_argument("--pages", help="the pages that the transcript holds, as 1,2,6")
    parser.add_argument("--differences", action="store_true")
    parser.add_argument("--no-tesseract", action="store_true", help="leave the plain command out")
    chosen = parser.parse_args()
    expected = chosen.transcript.read_text("utf-8")
    with tempfile.TemporaryDirectory() as name:
        pages = [int(p) for p in chosen.pages.split(",")] if chosen.pages else []
        file = chosen_pages(chosen.scan, pages, Path(name)) if pages else chosen.scan
        if not chosen.no_tesseract:
            document = pdfium.PdfDocument(file)
            images = [page.render(scale=300 / 72).to_pil() for page in document]
            text = "\n".join(plain_tesseract(image, 300, find_tessdata())[0] for image in images)
            report("tesseract --psm 3", expected, text, None, differences=False)
        for what, options in (("two readers", ReadOptions()), ("fast", ReadOptions(ocr="fast"))):
            source = read(file, file.name, options)
            text = structured_text(source).text
            report(what, expected, text, source, differences=chosen.differences)


if __name__ == "__main__":
    main()
