"""How fast pages are read, and in how much memory. Part of ``make bench-reading``; each part alone with its name.

``scans``: the whole program over a folder of scans with its default options, and with ``--ocr fast``, against the
plain ``tesseract`` command (no thread limit) on one page after another, in pages a second.
``born-digital``: PDFs with a text layer (of corpora/, or those given), read, and read with all records taken, against
the time that pypdfium2 needs for the bare text.
``memory``: what the process holds over 500 documents of one page, and at most over one PDF of 500 pages.
``start``: the command on one document of text, in processor time, against ``python -c pass`` and an import of pydantic,
the fastest of ten rounds each; with the modules compiled before, as an installation has them.
``memory-scans``: the same at most over one scan of 50 and of 500 pages; only where it is named: half an hour.
"""

from __future__ import annotations

import argparse
import gc
import io
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pypdfium2 as pdfium

from degrade import degrade
from typeset_pages import typeset_pages
from vnadmin_extract import Pipeline
from vnadmin_extract.ingest import read
from vnadmin_extract.ingest.ocr.readers import find_tessdata
from vnadmin_extract.pipeline import structured_text

ROOT = Path(__file__).parents[1]
PARTS = ("scans", "born-digital", "memory", "start")
LONG_PARTS = ("memory-scans",)


def scans(count: int) -> None:
    """Pages a second of the program and of the plain command, on the same office scans of 300 dpi."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "scans"
        folder.mkdir()
        for number, page in enumerate(typeset_pages(count)):
            document = pdfium.PdfDocument(page.pdf)
            image = degrade(document[0].render(scale=300 / 72).to_pil(), "office", number)
            image.save(folder / f"{number:02d}.png", dpi=(300, 300))
            document.close()
        files = sorted(folder.iterdir())
        plain, busy = _seconds(lambda: [_tesseract(file) for file in files])
        said = f"{count / plain:.2f} pages/s, {busy / count:.1f} s of processor time a page"
        print(f"tesseract --psm 3, one page after another: {said}", flush=True)
        for what, options in (("default, two readers", []), ("--ocr fast", ["--ocr", "fast"])):
            out = Path(name) / f"out{len(options)}"
            command = [sys.executable, "-m", "vnadmin_extract", "run", str(folder), "-o", str(out), *options]
            ours, busy = _seconds(lambda command=command: subprocess.run(command, check=True, capture_output=True))
            said = f"{count / ours:.2f} pages/s, {busy / count:.1f} s of processor time a page"
            print(f"vnadmin-extract run, {what}: {said}; {plain / ours:.1f} times", flush=True)


def _tesseract(file: Path) -> None:
    environment = {k: v for k, v in os.environ.items() if k != "OMP_THREAD_LIMIT"}
    command = ["tesseract", str(file), "-", "-l", "vie", "--psm", "3", "--tessdata-dir", find_tessdata()]
    subprocess.run(command, check=True, capture_output=True, env=environment)


def _seconds(work: Callable[[], object]) -> tuple[float, float]:
    """Seconds on the clock, and of processor time in child processes (what else the machine does is no part of it)."""
    began, used = time.perf_counter(), _used()
    work()
    return time.perf_counter() - began, _used() - used


def _used() -> float:
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    return children.ru_utime + children.ru_stime


def born_digital(files: list[Path]) -> None:
    """Times pypdfium2's text, the reading, and everything, file by file."""
    pipeline = Pipeline()
    sums = [0.0, 0.0, 0.0]
    for file in files:
        data = file.read_bytes()
        source = read(file, file.name)  # warm
        if any(page.reading == "ocr" for page in source.pages):
            print(f"{file.name}: needs OCR, left out")
            continue
        text = structured_text(source)
        times = (
            _best(lambda data=data: _bare_text(data)),
            _best(lambda file=file: read(file, file.name)),
            _best(lambda source=source, text=text: (structured_text(source), pipeline.extract(source, text))),
        )
        sums = [a + b for a, b in zip(sums, times, strict=True)]
        _print_times(f"{file.name} ({len(source.pages)} pages)", *times)
    _print_times("all", *sums)


def _print_times(name: str, bare: float, reading: float, extraction: float) -> None:
    share = (reading + extraction) / (bare + extraction)
    print(
        f"{name}: pypdfium2's text {1000 * bare:.0f} ms, our reading {1000 * reading:.0f} ms, extraction "
        f"{1000 * extraction:.0f} ms; all of ours {share:.2f} times text and extraction",
        flush=True,
    )


def _bare_text(data: bytes) -> None:
    document = pdfium.PdfDocument(data)
    for page in document:
        text = page.get_textpage()
        text.get_text_range()
        text.close()
        page.close()
    document.close()


def _best(work: Callable[[], object], rounds: int = 5) -> float:
    """Seconds of processor time of the fastest round."""
    times = []
    for _ in range(rounds):
        began = time.process_time()
        work()
        times.append(time.process_time() - began)
    return min(times)


def start(file: Path, rounds: int = 10) -> None:
    """Processor time of one document from the command line, and how many times it is that of Python alone."""
    command = [sys.executable, "-m", "vnadmin_extract", "extract", str(file)]
    works = {
        "python -c pass": [sys.executable, "-c", "pass"],
        "import pydantic": [sys.executable, "-c", "from pydantic import BaseModel"],
        "the command's help": [sys.executable, "-m", "vnadmin_extract", "--help"],
        "our import": [sys.executable, "-c", "from vnadmin_extract import Pipeline"],
        f"extract {file.name}": command,
    }
    with tempfile.TemporaryDirectory() as name:
        environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
        environment["PYTHONPYCACHEPREFIX"] = name
        times = dict.fromkeys(works, float("inf"))
        for number in range(rounds + 1):
            for what, argv in works.items():
                used = _used()
                subprocess.run(argv, check=True, capture_output=True, env=environment)
                times[what] = min(times[what], _used() - used) if number else times[what]
    plain, pydantic = times["python -c pass"], times["import pydantic"]
    for what, seconds in times.items():
        ratios = f"{seconds / plain:.1f} times python, {seconds / pydantic:.1f} times pydantic"
        print(f"{what}: {1000 * seconds:.0f} ms of processor time, {ratios}", flush=True)


# A process of its own, for only so can the most that it held be told; the records are taken one by one as a run does.
_PEAK = """
import sys
from vnadmin_extract import Pipeline
for record in Pipeline().stream(sys.argv[1]).records:
    pass
print(next(line.split()[1] for line in open("/proc/self/status") if line.startswith("VmHWM")))
"""


def memory(count: int) -> None:
    """The memory held over documents, after a tenth of them and at the end; and at most, over one of so many pages."""
    pages = [page.pdf for page in typeset_pages(10)]
    pipeline = Pipeline()
    with tempfile.TemporaryDirectory() as name:
        files = []
        for number, pdf in enumerate(pages):
            files.append(Path(name) / f"{number}.pdf")
            files[-1].write_bytes(pdf)
        held = []
        for number in range(count):
            pipeline.process(files[number % len(files)])
            if number + 1 in (count // 10, count):
                held.append(_held())
        _print_memory(f"{count} documents of one page", *held)
        _print_peaks(pages, count, Path(name) / "long.pdf")


def memory_scans(count: int) -> None:
    """The memory held at most over one scan of a tenth of so many pages, and of all of them."""
    pages = []
    for number, page in enumerate(typeset_pages(10)):
        with closing(pdfium.PdfDocument(page.pdf)) as document:
            image = degrade(document[0].render(scale=200 / 72).to_pil(), "office", number)
        out = io.BytesIO()
        image.convert("L").save(out, "PDF", resolution=200, quality=80)
        pages.append(out.getvalue())
    with tempfile.TemporaryDirectory() as name:
        _print_peaks(pages, count, Path(name) / "long.pdf")


def _print_peaks(pages: list[bytes], count: int, long: Path) -> None:
    peaks = []
    for length in (count // 10, count):
        long.write_bytes(_joined(pages, length))
        done = subprocess.run([sys.executable, "-c", _PEAK, str(long)], check=True, capture_output=True, text=True)
        peaks.append(int(done.stdout) * 1024 / 1e6)
    _print_memory(f"at most, one document of {count // 10} pages, then one of {count}", *peaks)
    print(f"that is {1000 * (peaks[1] - peaks[0]) / (count - count // 10):.0f} KB a page")


def _print_memory(what: str, early: float, late: float) -> None:
    print(f"{what}: {early:.0f} MB, then {late:.0f} MB: {100 * (late / early - 1):+.1f} %", flush=True)


def _joined(pages: list[bytes], length: int) -> bytes:
    """A PDF of ``length`` pages."""
    whole = pdfium.PdfDocument.new()
    for number in range(length):
        part = pdfium.PdfDocument(pages[number % len(pages)])
        whole.import_pages(part)
        part.close()
    out = io.BytesIO()
    whole.save(out)
    return out.getvalue()


def _held() -> float:
    """Resident memory of this process in MB."""
    gc.collect()
    fields = Path("/proc/self/statm").read_text("ascii").split()
    return int(fields[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("parts", nargs="*", choices=[*PARTS, *LONG_PARTS, []], default=[])
    parser.add_argument("--pages", type=int, default=24, help="scans to read")
    parser.add_argument("--files", nargs="+", type=Path, default=sorted((ROOT / "corpora").glob("*.pdf")))
    chosen = parser.parse_args()
    for part in chosen.parts or PARTS:
        print(f"# {part}")
        if part == "scans":
            if shutil.which("tesseract") is None:
                sys.exit("the tesseract command is needed to compare with: Debian's package tesseract-ocr")
            scans(chosen.pages)
        elif part == "born-digital":
            born_digital(chosen.files)
        elif part == "start":
            start(ROOT / "corpora" / "01_thongbao_ubnd_hagiang_2023.txt")
        elif part == "memory-scans":
            memory_scans(500)
        else:
            memory(500)


if __name__ == "__main__":
    main()
