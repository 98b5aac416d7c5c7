"""The command line: arguments, progress, exit codes. What the commands do is elsewhere.

Exit codes: 0 all documents were read, 1 some failed (each is named), 2 the command cannot be carried out as given.
Heavy imports stand inside the commands: ``--help`` answers at once.
"""

from __future__ import annotations

import gc
import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .ingest.options import ReadOptions
    from .pipeline import Stream

RUN_HELP = """Read documents and write their records as JSON Lines.

Takes files and folders (with all folders below them): PDF, scans and photographs, Word, RTF, HTML, text.
OUT gets one file a kind of record, and failures.jsonl with every document that could not be read and why.

The same command again reads only what is new or has changed; stopped in the middle, it goes on where it was.

Ends with 0 where all documents were read, with 1 where some failed.

Examples:

  vnadmin-extract run vanban/ -o out

  vnadmin-extract run vanban/ thongbao.pdf -o out --jobs 4 --only task,deadline
"""

app = typer.Typer(
    name="vnadmin-extract",
    help="Reads Vietnamese administrative documents and writes down what is in them: bodies, deadlines, money,\n"
    "indicators, tasks, cited documents, each with the place where it stands.\n\n"
    "Begin with:  vnadmin-extract run FOLDER -o out",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode="rich",
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _print_version(asked: bool) -> None:
    if asked:
        version()
        raise typer.Exit


@app.callback()
def _program(
    _: Annotated[
        bool, typer.Option("--version", help="Print the version.", callback=_print_version, is_eager=True)
    ] = False,
) -> None:
    pass


Ocr = Annotated[
    str, typer.Option(help="How scanned pages are read: auto (two readers), fast (one quick reader), off (not at all).")
]
Only = Annotated[
    str | None,
    typer.Option(
        metavar="KIND,KIND",
        help="Only these kinds: agency, deadline, money, indicator, task, citation, finding. "
        "The document's own record is always there.",
    ),
]
File = Annotated[Path, typer.Argument(metavar="FILE", help="One document.")]


def main() -> None:
    """The program. Problems are one line on standard error, never a traceback."""
    from .document import ReadError

    gc.set_threshold(20_000, 20, 20)  # what loads stays: to look through it again and again is a tenth of a short run
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    try:
        app()
    except SystemExit as ended:
        # Where the reader of our output went away (`| head`), typer and rich end with 1: nothing is wrong.
        sys.exit(_last_words(0 if isinstance(ended.__context__, BrokenPipeError) else ended.code))
    except ReadError as error:
        _stop(str(error), 1)
    except OSError as error:
        _stop(f"{error.filename or 'disk'}: {error.strerror or error}", 2)
    except Exception as error:
        if os.environ.get("VNADMIN_DEBUG"):
            raise
        _stop(f"unexpected {type(error).__name__}: {error} (VNADMIN_DEBUG=1 shows where; please report it)", 1)


def _last_words(code: str | int | None) -> str | int | None:
    """``code``, once what is left to say is said; nobody may read it any more, which Python would complain about."""
    for stream in filter(None, (sys.__stdout__, sys.__stderr__)):
        try:
            stream.flush()
        except BrokenPipeError:
            os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
    return code


def _stop(message: str, code: int) -> NoReturn:
    with suppress(BrokenPipeError):
        typer.echo(f"vnadmin-extract: {message}", err=True)
    sys.exit(code)


Ner = Annotated[
    bool, typer.Option("--ner", help="Also take bodies that only the trained model finds (less sure; see its card).")
]


@app.command(help=RUN_HELP)
def run(
    inputs: Annotated[list[Path], typer.Argument(metavar="INPUT", help="Files and folders to read.")],
    out: Annotated[Path, typer.Option("-o", "--out", metavar="OUT", help="The folder to write to; made if need be.")],
    jobs: Annotated[int | None, typer.Option(min=1, help="Documents read at once. Default: one a core.")] = None,
    only: Only = None,
    keep_text: Annotated[
        bool, typer.Option("--keep-text", help="Also write each document's normalised text to OUT/text.")
    ] = False,
    ocr: Ocr = "auto",
    ner: Ner = False,
    fresh: Annotated[bool, typer.Option("--fresh", help="Read everything again, whatever OUT holds.")] = False,
    timeout: Annotated[
        float, typer.Option(min=0, metavar="SECONDS", help="How long one document may take; 0: as long as it wants.")
    ] = 3600,
) -> None:
    settings_only, options = _kinds(only), _options(ocr)
    from .batch import Settings, UsageError
    from .batch import run as run_batch
    from .batch.stopping import Terminated, ends_like_ctrl_c
    from .console import Progress, print_report

    try:
        with ends_like_ctrl_c(), Progress() as progress:
            report = run_batch(
                inputs,
                out,
                Settings(settings_only, options, keep_text, ner, timeout or None),
                jobs=jobs,
                fresh=fresh,
                progress=progress.update,
            )
    except UsageError as error:
        _stop(str(error), 2)
    except KeyboardInterrupt as stop:
        _stop("stopped; the same command goes on from here", 143 if isinstance(stop, Terminated) else 130)
    except OSError as error:
        # A write that finds the disk full names no file.
        _stop(f"{error.filename or out}: {error.strerror or error}", 2)
    print_report(report, out, settings_only)
    raise typer.Exit(1 if report.failed else 0)


@app.command()
def extract(file: File, only: Only = None, ocr: Ocr = "auto", ner: Ner = False) -> None:
    """Print all records of one document as JSON Lines.

    Nothing else goes to standard output, so it can be piped:

      vnadmin-extract extract thongbao.pdf | jq 'select(.kind == "task")'
    """
    result = _process(file, _kinds(only), _options(ocr), ner)
    from .records import to_json

    _print_lines(to_json(record) for record in result.records)


@app.command()
def text(file: File, ocr: Ocr = "auto") -> None:
    """Print the normalised text of one document: what the records' start and end count in."""
    result = _process(file, frozenset({"document"}), _options(ocr))
    sys.stdout.write(result.text)


@app.command()
def export(
    out: Annotated[Path, typer.Argument(metavar="OUT", help="The folder that `run` wrote.")],
    to: Annotated[
        str,
        typer.Option("--to", metavar="csv|xlsx|ics", help="csv: many files; xlsx: one workbook; ics: a calendar."),
    ],
    target: Annotated[
        Path | None,
        typer.Option(
            "-o",
            "--out",
            metavar="PATH",
            help="csv: a folder; xlsx and ics: a file of that ending, or a folder. Default: OUT/export.",
        ),
    ] = None,
) -> None:
    """Turn records into a spreadsheet or a calendar.

    Examples:

      vnadmin-extract export out --to xlsx      the task list and all else as a workbook

      vnadmin-extract export out --to ics       the deadlines, for Outlook, Google or Apple calendars
    """
    from .export import FORMATS, write

    to = to.lower()
    if to not in FORMATS:
        _stop(f"--to {to}: choose {', '.join(FORMATS)}", 2)
    from .document import ReadError

    try:
        written = write(out, to, target)
    except ReadError as error:
        _stop(str(error), 2)
    except ImportError as error:
        _stop(f"--to {to} needs the package {error.name}: pip install 'vnadmin-extract[export]'", 2)
    for line in written:
        typer.echo(line)


@app.command()
def evaluate(
    gold: Annotated[
        Path, typer.Argument(metavar="GOLD_DIR", help="The folder with NAME.gold.jsonl and NAME.paras.txt.")
    ],
    documents: Annotated[
        Path | None, typer.Option(metavar="DIR", help="The documents themselves. Default: corpora beside GOLD_DIR.")
    ] = None,
    errors: Annotated[bool, typer.Option("--errors", help="Also list what was missed and what is extra.")] = False,
    html: Annotated[
        Path | None, typer.Option("--html", metavar="FILE", help="Also write the errors as a page, side by side.")
    ] = None,
    only: Only = None,
    ocr: Ocr = "auto",
) -> None:
    """Hold the program's records against annotated documents: precision, recall, F1, attributes.

    Example:

      vnadmin-extract evaluate annotations --html errors.html
    """
    kinds, options = _kinds(only), _options(ocr)
    from .batch import UsageError
    from .console import print_evaluation
    from .pipeline import Pipeline

    try:
        print_evaluation(gold, documents, Pipeline(options=options), errors=errors, html=html, kinds=kinds)
    except UsageError as error:
        _stop(str(error), 2)


gold_app = typer.Typer(help="Move annotations to and from Label Studio and doccano.", no_args_is_help=True)
app.add_typer(gold_app, name="annotations")


@gold_app.command("export")
def annotations_export(
    gold: Annotated[Path, typer.Argument(metavar="GOLD_DIR", help="The folder with NAME.gold.jsonl.")],
    to: Annotated[str, typer.Option("--to", metavar="labelstudio|doccano", help="Which program is to import it.")],
    target: Annotated[Path, typer.Option("-o", "--out", metavar="FILE", help="The file to write.")],
) -> None:
    """Write gold as a file that Label Studio or doccano imports."""
    from .batch import UsageError
    from .evaluate import exchange, read_gold

    if to not in ("labelstudio", "doccano"):
        _stop(f"--to {to}: choose labelstudio or doccano", 2)
    try:
        exchange.write(read_gold(gold), to, target)
    except UsageError as error:
        _stop(str(error), 2)
    typer.echo(str(target))
    if to == "labelstudio":
        typer.echo(f"The labelling interface for the project's settings:\n{exchange.LABEL_STUDIO_VIEW}", err=True)


@gold_app.command("import")
def annotations_import(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="What Label Studio (JSON) or doccano (JSONL) exported.")],
    target: Annotated[Path, typer.Option("-o", "--out", metavar="GOLD_DIR", help="The folder to write gold to.")],
) -> None:
    """Turn an export of Label Studio or doccano into gold."""
    from .batch import UsageError
    from .evaluate import exchange, write_gold

    try:
        documents = exchange.read(file)
    except UsageError as error:
        _stop(str(error), 2)
    for document in documents:
        write_gold(document, target)
        typer.echo(document.name)


@app.command()
def schema() -> None:
    """Print the JSON Schema of the records."""
    import json

    from .records import json_schema

    typer.echo(json.dumps(json_schema(), ensure_ascii=False, indent=2))


@app.command()
def version() -> None:
    """Print the version."""
    from . import __version__

    typer.echo(__version__)


def _process(file: Path, only: frozenset[str] | None, options: ReadOptions, ner: bool = False) -> Stream:
    """One document through the pipeline; a problem with it ends the program with one line."""
    os.environ.setdefault("OMP_THREAD_LIMIT", "1")
    from .document import ReadError

    if not file.exists():
        _stop(f"{file} does not exist", 2)
    if file.is_dir():
        _stop(f"{file} is a folder: use  vnadmin-extract run {file} -o OUT", 2)
    from .pipeline import Pipeline

    try:
        return Pipeline(only=only, options=options, ner=ner).stream(file, file.name)
    except ReadError as error:
        _stop(f"{file}: {error}", 1)


def _print_lines(lines: Iterable[str]) -> None:
    for line in lines:
        sys.stdout.write(line + "\n")
    sys.stdout.flush()


def _kinds(only: str | None) -> frozenset[str] | None:
    """The kinds of ``--only``. Plural and singular are both understood."""
    if only is None:
        return None
    from .records import FILES, KINDS

    plural = {name.removesuffix(".jsonl"): kind for kind, name in FILES.items()}
    kinds = frozenset(plural.get(k, k) for k in (part.strip().lower() for part in only.split(",")) if k)
    unknown = sorted(kinds - set(KINDS))
    if not kinds:
        _stop(f"--only names no kind: choose some of {', '.join(KINDS)}, or leave it out", 2)
    if unknown:
        _stop(f"--only {only}: {unknown[0]} is no kind. Kinds: {', '.join(KINDS)}", 2)
    return kinds


def _options(ocr: str) -> ReadOptions:
    from .ingest.options import ReadOptions

    if ocr not in ("auto", "fast", "off"):
        _stop(f"--ocr {ocr}: choose auto, fast or off", 2)
    return ReadOptions(ocr=ocr)  # type: ignore[arg-type]
