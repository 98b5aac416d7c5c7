"""What a run shows on the terminal: progress while it works, a table at its end, and what to do next."""

from __future__ import annotations

import os
import shlex
import shutil
import sys
from collections import Counter
from dataclasses import replace
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
    from .batch.runner import State
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
STATE: Final = 9
"""The width of the column that tells a document's state."""
FAILURES: Final = 12
ALIKE: Final = 3
"""More failures than that with one reason share a line."""
STATES: Final[dict[State, tuple[str, str]]] = {
    "new": ("new", "new"),
    "changed": ("changed", "changed"),
    "tried": ("tried", "tried again"),
    "again": ("again", "read again"),
    "before": ("before", "as before"),
}
"""What a run had to do with a document: in the table and behind a count."""


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
            TextColumn("{task.fields[name]}", markup=False),  # a name may hold brackets
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
    console.print(_table(report, console, only))
    _print_failures(console, report, out)
    read = sum(e.read for e in report.entries)
    pages = sum(e.ocr_pages for e in report.entries)
    parts = [f"{read} of {_some_of(len(report.entries), 'document')} read in {report.seconds:.1f} s"]
    counts = Counter(report.states.values())
    told = [f"{counts[state]} {said}" for state, (_, said) in STATES.items() if counts[state]]
    parts.append(", ".join([*told, f"{len(report.removed)} gone"] if report.removed else told))
    if pages:
        parts.append(f"{pages} pages by OCR")
    console.print(Text("; ".join(parts) + f". Records: {out}/"), soft_wrap=True)
    if unread := sum(e.unread_pages for e in report.entries):
        console.print(f"{_some_of(unread, 'page')} not read: OCR is off")
    if warned := sum(e.warned for e in report.entries):
        carry = "carry" if warned > 1 else "carries"
        console.print(f"{_some_of(warned, 'document')} {carry} warnings: see documents.jsonl or the sheet Cần xem lại")
    if copies := [f"{e.source_file} (of {e.copy_of})" for e in report.entries if e.copy_of]:
        are = "documents are copies of others, their" if len(copies) > 1 else "document is a copy of another, its"
        console.print(Text(f"{len(copies)} {are} records are there twice: {_some(copies)}"), soft_wrap=True)
    for line in _remarks(report, out):
        console.print(Text(line, style="dim"), soft_wrap=True)
    if read:
        _print_next(console, out)


def _print_next(console: Console, out: Path) -> None:
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


def _table(report: Report, console: Console, only: frozenset[str] | None) -> Table:
    """One row a document. Where not all are in the same state, the table tells each one's."""
    entries, told = report.entries, len(set(report.states.values())) > 1
    columns = [kind for kind in KINDS if kind != "document" and (only is None or kind in only)]
    columns += ["failures", "OCR pages", "seconds"]
    narrow = sum(len(column) + 2 for column in columns) + 30 + told * STATE > console.width
    if narrow and told:
        columns.remove("seconds")  # of the documents of earlier runs no news
    heads = [SHORT.get(column, column) if narrow else column for column in columns]
    totals = [_cell(sum(_number(e, column) for e in entries)) for column in columns]
    room = sum(max(len(head), len(total)) + 2 for head, total in zip(heads, totals, strict=True)) + told * STATE
    name_width = max(12, min(44, console.width - room))
    table = Table(box=None, pad_edge=False, header_style="bold", show_footer=True, footer_style="bold")
    table.add_column("document", "total", no_wrap=True, max_width=name_width)
    if told:
        table.add_column("state", no_wrap=True)
    for head, total in zip(heads, totals, strict=True):
        table.add_column(head, total, justify="right", no_wrap=True)
    shown = _shown(report, whole=not console.is_terminal)
    for entry in shown:
        state = STATES[report.states[entry.source_file]][0]
        cells = ["–" if c in KINDS and not entry.read else _cell(_number(entry, c)) for c in columns]
        if entry.failures:
            cells[columns.index("failures")] = f"[red]{entry.failures}[/red]"
        table.add_row(Text(_short(entry.source_file, name_width)), *([state] if told else ()), *cells)
    if left := len(entries) - len(shown):
        # Where one of an earlier run is shown, all of this run are.
        all_before = told and any(report.states[e.source_file] == "before" for e in shown)
        table.add_row(f"… and {left} more", *(["before"] if all_before else ()))
    return table


def _number(entry: Entry, column: str) -> float:
    known = {"failures": entry.failures, "OCR pages": entry.ocr_pages, "seconds": entry.seconds}
    return known[column] if column in known else entry.counts.get(column, 0)


def _cell(number: float) -> str:
    """Seconds have a decimal, counts have none."""
    return f"{number:.1f}" if isinstance(number, float) else str(number)


def _shown(report: Report, *, whole: bool) -> list[Entry]:
    """The documents that the table has room for, those that this run read before others; in a log, all it read."""
    read = [e for e in report.entries if report.states[e.source_file] != "before"]
    if len(report.entries) <= ROWS:
        return list(report.entries)
    room = max(ROWS - 1, len(read)) if whole else ROWS - 1
    names = {e.source_file for e in read[:room]}
    for entry in report.entries:
        if len(names) < room and report.states[entry.source_file] == "before":
            names.add(entry.source_file)
    return [e for e in report.entries if e.source_file in names]


def _print_failures(console: Console, report: Report, out: Path) -> None:
    """What was not read and why; where many failed alike, in one line, these first."""
    if not report.failures:
        return
    console.print(
        Text(f"\nNot read ({len(report.failures)}, all with their reasons in {out}/failures.jsonl):", style="red"),
        soft_wrap=True,
    )
    alike: dict[str, list[str]] = {}
    for failure in report.failures:
        page = f", page {failure['page']}" if failure.get("page") else ""
        alike.setdefault(failure["message"], []).append(f"{failure['source_file']}{page}")
    lines: list[tuple[int, str]] = []
    for message, names in sorted(alike.items(), key=lambda group: -len(group[1]) if len(group[1]) > ALIKE else 0):
        if len(names) > ALIKE:
            what = "pages" if any(f.get("page") for f in report.failures if f["message"] == message) else "files"
            lines.append((len(names), f"{len(names)} {what}: {message}: {_some(names)}"))
        else:
            lines += [(1, f"{name}: {message}") for name in names]
    for _, line in lines[:FAILURES]:
        console.print(Text(f"  {line}"), soft_wrap=True)
    if rest := sum(count for count, _ in lines[FAILURES:]):
        console.print(f"  … and {rest} more")
    console.print()


def _remarks(report: Report, out: Path) -> list[str]:
    lines = []
    if "again" in report.states.values():
        lines.append(
            "Read again though the same: other options, another version of the program, --fresh, "
            f"a copy that came or went, or {out} was damaged"
        )
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
    from .evaluate import error_lines, evaluate, of_kinds, total
    from .evaluate.report import write_html

    console = Console(highlight=False)
    if not console.is_terminal:
        console.width = 140
    results = []
    for result in evaluate(gold, pipeline, documents):
        if kinds:
            result = replace(result, scores=of_kinds(result.scores, kinds))
        results.append(result)
        console.print(_scores(result.path.name, result.scores))
        if errors:
            for line in error_lines(result.scores):
                console.print(Text(line), soft_wrap=True)
    console.print(_scores(f"all {len(results)}", total(r.scores for r in results)))
    for title, numbers in (sums or {}).items():
        part = [r.scores for r in results if int(r.path.name[:2]) in numbers]
        console.print(_scores(title, total(part)))
    if html is not None:
        html.parent.mkdir(parents=True, exist_ok=True)
        html.write_text(write_html(results), encoding="utf-8")
        console.print(f"Errors side by side: {html}", markup=False)


def _scores(title: str, scores: dict[str, Score]) -> Table:
    from .evaluate import lines

    table = Table(box=None, pad_edge=False, header_style="bold")
    for head in (title, "gold", "P", "R", "F1", "attributes right"):
        table.add_column(Text(head), justify="left" if head in (title, "attributes right") else "right", no_wrap=True)
    for line in lines(scores):
        table.add_row(*line)
    table.add_row("")
    return table
