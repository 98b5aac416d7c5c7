"""What a run shows on the terminal: progress while it works, a table at its end, and what to do next."""

from __future__ import annotations

import os
import shlex
import shutil
import sys
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Final, Self

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeElapsedColumn, TimeRemainingColumn
from rich.progress import Progress as Bar
from rich.table import Table
from rich.text import Text

from .records import KINDS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .batch import Report
    from .batch.ledger import Entry
    from .evaluate.run import Processes
    from .evaluate.scoring import Score

ROWS: Final = 40
SHORT: Final = {
    "agency": "agen",
    "deadline": "dead",
    "indicator": "indic",
    "citation": "cite",
    "finding": "find",
    "failures": "fail",
    "OCR pages": "ocr",
    "seconds": "sec",
}
"""Heads for a narrow terminal."""
FAILURES: Final = 12


class Terminal(Console):
    """Where a run speaks. It goes on where nobody listens any more (`| head`): its records are what counts."""

    def on_broken_pipe(self) -> None:
        self.quiet = True
        os.dup2(os.open(os.devnull, os.O_WRONLY), self.file.fileno())


class Progress:
    """A bar on standard error; off a terminal, a line now and then."""

    def __init__(self) -> None:
        self.console = Terminal(stderr=True)
        self.bar = Bar(
            TextColumn("Reading"),
            BarColumn(),
            MofNCompleteColumn(),
            TimeElapsedColumn(),
            TextColumn("left"),
            TimeRemainingColumn(),
            TextColumn("{task.fields[name]}"),
            console=self.console,
            transient=True,
        )
        self.task = self.bar.add_task("", total=None, name="")
        self._tenths = 0

    def __enter__(self) -> Self:
        if self.console.is_terminal:
            self.bar.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: object, trace: TracebackType | None) -> None:
        if self.console.is_terminal:  # elsewhere it would print an empty line
            self.bar.stop()

    def update(self, name: str, done: int, total: int) -> None:
        """``done`` of ``total`` documents are done, ``name`` last."""
        self.bar.update(self.task, completed=done, total=total, name=_short(name, 40))
        tenths = 10 * done // total if total else 10
        if not self.console.is_terminal and tenths > self._tenths:
            self._tenths = tenths
            self.console.print(f"Reading {done}/{total}", highlight=False)


def print_report(report: Report, out: Path, only: frozenset[str] | None = None) -> None:
    """The end of a run that kept the kinds ``only``, or all."""
    console = Terminal(highlight=False)
    if not console.is_terminal:
        console.width = 140
    console.print(_table(report.entries, console.width, only))
    _print_failures(console, report)
    read = sum(e.read for e in report.entries)
    pages = sum(e.ocr_pages for e in report.entries)
    parts = [f"{read} of {len(report.entries)} documents read in {report.seconds:.1f} s"]
    if report.skipped:
        parts.append(f"{report.skipped} of them by an earlier run")
    if pages:
        parts.append(f"{pages} pages by OCR")
    console.print("; ".join(parts) + f". Records: {out}/")
    if unread := sum(e.unread_pages for e in report.entries):
        console.print(f"{_some_of(unread, 'page')} not read: OCR is off")
    if warned := sum(e.warned for e in report.entries):
        carry = "carry" if warned > 1 else "carries"
        console.print(f"{_some_of(warned, 'document')} {carry} warnings: see documents.jsonl or the sheet Cần xem lại")
    for line in _remarks(report, out):
        console.print(Text(line, style="dim"))
    console.print("\nNext:")
    program, folder = _program(), shlex.quote(str(out))
    commands = {
        f"{program} export {folder} --to xlsx": "task list and all records as a spreadsheet",
        f"{program} export {folder} --to ics": "the deadlines as a calendar",
        f"head -n 3 {folder}/tasks.jsonl": "the records as they are",
    }
    width = max(map(len, commands))
    for command, what in commands.items():
        console.print(f"  {command:{width}}   {what}", soft_wrap=True, markup=False)


def _program() -> str:
    """How the user can type this program's name from here."""
    beside = Path(sys.executable).with_name("vnadmin-extract")
    found = shutil.which("vnadmin-extract")
    if found or not beside.exists():
        return "vnadmin-extract"
    return str(beside.relative_to(Path.cwd()) if beside.is_relative_to(Path.cwd()) else beside)


def _table(entries: tuple[Entry, ...], width: int, only: frozenset[str] | None) -> Table:
    kinds = [kind for kind in KINDS if kind != "document" and (only is None or kind in only)]
    heads = [*kinds, "failures", "OCR pages", "seconds"]
    if sum(len(head) + 2 for head in heads) + 30 > width:
        heads = [SHORT.get(head, head) for head in heads]
    totals = [str(sum(e.counts.get(kind, 0) for e in entries)) for kind in kinds]
    totals += [str(sum(e.failures for e in entries)), str(sum(e.ocr_pages for e in entries))]
    totals.append(f"{sum(e.seconds for e in entries):.1f}")
    columns = list(zip(heads, totals, strict=True))
    name_width = max(12, min(44, width - sum(max(map(len, column)) + 2 for column in columns)))
    table = Table(box=None, pad_edge=False, header_style="bold", show_footer=True, footer_style="bold")
    shown = entries if len(entries) <= ROWS else entries[: ROWS - 1]
    table.add_column("document", "total", no_wrap=True, max_width=name_width)
    for head, number in columns:
        table.add_column(head, number, justify="right", no_wrap=True)
    for entry in shown:
        table.add_row(
            Text(_short(entry.source_file, name_width)),
            *(str(entry.counts.get(kind, 0)) if entry.read else "–" for kind in kinds),
            Text(str(entry.failures), style="red" if entry.failures else ""),
            str(entry.ocr_pages),
            f"{entry.seconds:.1f}",
        )
    if len(shown) < len(entries):
        table.add_row(f"… and {len(entries) - len(shown)} more")
    return table


def _print_failures(console: Console, report: Report) -> None:
    if not report.failures:
        return
    console.print(f"\nNot read ({len(report.failures)}, all in failures.jsonl):", style="red")
    for failure in report.failures[:FAILURES]:
        page = f", page {failure['page']}" if failure.get("page") else ""
        console.print(Text(f"  {failure['source_file']}{page}: {failure['message']}"), soft_wrap=True)
    if len(report.failures) > FAILURES:
        console.print(f"  … and {len(report.failures) - FAILURES} more")
    console.print()


def _remarks(report: Report, out: Path) -> list[str]:
    lines = []
    if report.removed:
        lines.append(f"Removed from {out}, since the file is gone: {_some(report.removed)}")
    if report.others:
        lines.append(f"{out} also holds {report.others} documents of earlier runs.")
    if report.left_out:
        lines.append(
            f"Left out, no document by its type or a link to a folder: {_some([p.name for p in report.left_out])}"
        )
    return lines


def _some_of(count: int, what: str) -> str:
    return f"{count} {what}" + ("s" if count != 1 else "")


def _some(names: list[str] | tuple[str, ...]) -> str:
    more = f" and {len(names) - 5} more" if len(names) > 5 else ""
    return ", ".join(names[:5]) + more


def _short(name: str, width: int) -> str:
    """A name cut at its front: the end tells files apart."""
    return name if len(name) <= width else "…" + name[-width + 1 :]


def print_evaluation(
    gold: Path,
    documents: Path | None,
    pipeline: Processes,
    *,
    errors: bool = False,
    html: Path | None = None,
    kinds: frozenset[str] | None = None,
    sums: Mapping[str, range] | None = None,
) -> None:
    """Scores a document and summed up, the errors if asked for, and the page of errors.

    ``sums``: a title → the numbers that the names of the documents begin with which are summed up under it.
    """
    from .evaluate import error_lines, evaluate, total
    from .evaluate.report import write_html

    console = Console(highlight=False)
    if not console.is_terminal:
        console.width = 140
    results = []
    for result in evaluate(gold, pipeline, documents):
        results.append(result)
        console.print(_scores(result.path.name, result.scores))
        if errors:
            for line in error_lines(result.scores, sorted(kinds) if kinds else None):
                console.print(Text(line), soft_wrap=True)
    console.print(_scores(f"all {len(results)}", total(r.scores for r in results)))
    for title, numbers in (sums or {}).items():
        part = [r.scores for r in results if int(r.path.name[:2]) in numbers]
        console.print(_scores(title, total(part)))
    if html is not None:
        html.parent.mkdir(parents=True, exist_ok=True)
        html.write_text(write_html(results), encoding="utf-8")
        console.print(f"Errors side by side: {html}")


def _scores(title: str, scores: dict[str, Score]) -> Table:
    from .evaluate import lines

    table = Table(box=None, pad_edge=False, header_style="bold")
    for head in (title, "gold", "P", "R", "F1", "attributes right"):
        table.add_column(head, justify="left" if head in (title, "attributes right") else "right", no_wrap=True)
    for line in lines(scores):
        table.add_row(*line)
    table.add_row("")
    return table
