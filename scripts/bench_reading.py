"""How well pages are read: ours against the plain tesseract command, on pages with known text. ``make bench-reading``.

Every page is drawn at three resolutions, clean, as an office scan and as a fax, and read by the program (two
readers, and ``fast``) and by ``tesseract --psm 3 -l vie``. Scored: characters and words wrong, numbers missed,
errors of accents alone, numbers wrong without a warning, cells of tables, seconds a page (one page after another, in
one process; ``bench_speed.py`` measures the whole program). Below the table: the numbers without a warning, over all
rows, and how the rows compare with the plain command.
"""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
import tempfile
import time
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import pypdfium2 as pdfium
from PIL import Image
from rapidfuzz.distance import Levenshtein

from degrade import Kind, degrade
from typeset_pages import TypesetPage, typeset_pages
from vnadmin_extract.document import Page, Table
from vnadmin_extract.ingest.ocr import read_page
from vnadmin_extract.ingest.ocr.readers import find_tessdata
from vnadmin_extract.ingest.options import OcrMode, ReadOptions

QUALITIES: tuple[tuple[int, Kind], ...] = (
    (300, "clean"),
    (300, "office"),
    (200, "office"),
    (150, "office"),
    (200, "fax"),
    (150, "fax"),
)
_NUMBER = re.compile(r"\d[\d.,/]*\d|\d")
_SAME = str.maketrans({"–": "-", "—": "-", "“": '"', "”": '"', "‘": "'", "’": "'"})


@dataclass(slots=True)
class Score:
    """Sums over pages."""

    wrong: float = 0.0
    pages: int = 0
    words_wrong: float = 0.0
    accents: int = 0
    characters: int = 0
    missed: int = 0
    numbers: int = 0
    unwarned: int = 0
    believed: int = 0
    cells: int = 0
    cells_right: int = 0
    seconds: float = 0.0
    extra: list[str] = field(default_factory=list)


def same(text: str) -> str:
    """The text with spaces, dashes and quotation marks evened out."""
    return " ".join(unicodedata.normalize("NFC", text).translate(_SAME).split())


def bare(text: str) -> str:
    """Without accents: what is left wrong in this is more than an accent."""
    parts = unicodedata.normalize("NFD", text.replace("đ", "d").replace("Đ", "D"))
    return "".join(c for c in parts if not unicodedata.combining(c))


def page_text(page: Page) -> str:
    """The text of a page as read, its tables cell by cell."""
    out = []
    for item in page.items:
        out.append("\n".join(c.text for c in item.cells if c.text) if isinstance(item, Table) else item.text)
    return "\n".join(out)


def warned_numbers(page: Page) -> Counter[str]:
    """Numbers on lines and in cells that carry a note."""
    found: Counter[str] = Counter()
    for item in page.items:
        parts = item.cells if isinstance(item, Table) else (item,)
        for part in parts:
            if part.notes:
                found.update(_NUMBER.findall(same(part.text)))
    return found


def add(score: Score, truth: TypesetPage, text: str, seconds: float, page: Page | None) -> None:
    """One page's errors."""
    expected, got = same(truth.text), same(text)
    distance = Levenshtein.distance(expected, got)
    score.wrong += distance / max(1, len(expected))
    score.pages += 1
    score.characters += len(expected)
    score.accents += distance - Levenshtein.distance(bare(expected), bare(got))
    score.words_wrong += Levenshtein.distance(expected.split(), got.split()) / max(1, len(expected.split()))
    wanted, found = Counter(_NUMBER.findall(expected)), Counter(_NUMBER.findall(got))
    score.missed += sum((wanted - found).values())
    score.numbers += sum(wanted.values())
    score.seconds += seconds
    invented = found - wanted
    if page is not None:
        warned = warned_numbers(page)
        invented -= warned
        score.believed += sum((found - warned).values())
    score.unwarned += sum(invented.values())
    score.extra.extend(f"{truth.name}: {n}" for n in invented)
    if truth.cells and page is not None:
        score.cells += sum(len(row) for row in truth.cells)
        tables = [i for i in page.items if isinstance(i, Table)]
        grid = tables[0].grid() if tables else []
        for row, expected_row in zip(grid, truth.cells, strict=False):
            score.cells_right += sum(same(a) == same(b) for a, b in zip(row, expected_row, strict=False))


def plain_tesseract(image: Image.Image, dpi: int, tessdata: str) -> tuple[str, float]:
    """The command as most people run it: no thread limit."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "page.png"
        image.save(file, dpi=(dpi, dpi))
        environment = {k: v for k, v in os.environ.items() if k != "OMP_THREAD_LIMIT"}
        command = ["tesseract", str(file), "-", "-l", "vie", "--psm", "3", "--tessdata-dir", tessdata]
        start = time.perf_counter()
        done = subprocess.run(command, capture_output=True, text=True, check=True, env=environment)
        return done.stdout, time.perf_counter() - start


def ours(image: Image.Image, dpi: int, mode: OcrMode) -> tuple[Page, float]:
    """The program on the same picture."""
    start = time.perf_counter()
    page = read_page(np.asarray(image), 72 / dpi, 1, "bench", ReadOptions(ocr=mode), bgr=False)
    return page, time.perf_counter() - start


def run(pages: list[TypesetPage], *, plain: bool) -> Iterator[tuple[str, dict[str, Score]]]:
    """Scores for each quality, by reader."""
    tessdata = find_tessdata()
    ours(Image.new("RGB", (400, 400), "white"), 200, "auto")  # load the models outside the clock
    for dpi, kind in QUALITIES:
        scores: dict[str, Score] = defaultdict(Score)
        for number, truth in enumerate(pages):
            document = pdfium.PdfDocument(truth.pdf)
            image = degrade(document[0].render(scale=dpi / 72).to_pil(), kind, number)
            document.close()
            if plain:
                text, seconds = plain_tesseract(image, dpi, tessdata)
                add(scores["tesseract"], truth, text, seconds, None)
            for name, mode in (("two readers", "auto"), ("fast", "fast")):
                page, seconds = ours(image, dpi, mode)  # type: ignore[arg-type]
                add(scores[name], truth, page_text(page), seconds, page)
        yield f"{kind} {dpi}", scores


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pages", type=int, default=12)
    parser.add_argument("--first", type=int, default=0, help="the seed of the first page")
    parser.add_argument("--no-tesseract", action="store_true", help="leave the plain command out")
    parser.add_argument("--unwarned", action="store_true", help="list wrong numbers without a warning")
    chosen = parser.parse_args()
    print("| page | reader | CER % | WER % | numbers missed % | accent-only % | unwarned | cells % | s/page |")
    print("|---|---|---|---|---|---|---|---|---|")
    sums = dict.fromkeys(("two readers", "fast"), (0, 0))
    verdicts = []
    for quality, scores in run(typeset_pages(chosen.pages, chosen.first), plain=not chosen.no_tesseract):
        if "tesseract" in scores:
            verdicts.append(compared(quality, scores["tesseract"], scores["two readers"]))
        for name, s in scores.items():
            if name in sums:
                sums[name] = sums[name][0] + s.unwarned, sums[name][1] + s.believed
            cells = f"{100 * s.cells_right / s.cells:.1f}" if s.cells else "–"
            print(
                f"| {quality} | {name} | {100 * s.wrong / s.pages:.2f} | {100 * s.words_wrong / s.pages:.2f} | "
                f"{100 * s.missed / max(1, s.numbers):.1f} | {100 * s.accents / max(1, s.characters):.2f} | "
                f"{s.unwarned if name != 'tesseract' else '–'}/{s.numbers} | {cells} | {s.seconds / s.pages:.2f} |"
            )
            if chosen.unwarned and name == "two readers":
                print("   ", s.extra, file=sys.stderr)
        sys.stdout.flush()
    for name, (wrong, believed) in sums.items():
        print(f"numbers without a warning, {name}: {wrong} of {believed} wrong ({believed / max(1, wrong):.0f} to one)")
    print("\n".join(verdicts))


def compared(quality: str, plain: Score, ours: Score) -> str:
    """Our errors as a share of the plain command's."""
    characters = ours.wrong / max(1e-9, plain.wrong)
    numbers = ours.missed / max(1, plain.missed)
    return f"{quality}: {characters:.2f} of the plain command's characters wrong, {numbers:.2f} of its numbers missed"


if __name__ == "__main__":
    main()
