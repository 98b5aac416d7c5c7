"""What runs in a worker process: one file in, its lines of JSON out."""

from __future__ import annotations

import hashlib
import os
import signal
import threading
import time
import traceback
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import cache
from multiprocessing import parent_process
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from ..document import ReadError
from ..ingest.options import ReadOptions
from ..records import FILES, Failure, Record, Warning, to_json
from .limits import TimeLimitError, time_limit

if TYPE_CHECKING:
    from .inputs import Input

FAILURES: Final = "failures.jsonl"
HELD_BYTES: Final = 1 << 20
"""So much of a document's lines is held in memory, in the worker and while it waits for its turn to be written."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What the records of a run depend on besides the files. ``factory`` makes the pipeline (a module's function).

    ``timeout`` is how many seconds one file may take; None sets no limit.
    """

    only: frozenset[str] | None = None
    options: ReadOptions = field(default_factory=ReadOptions)
    keep_text: bool = False
    ner: bool = False
    timeout: float | None = None
    factory: Callable[[Settings], Any] | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one file gave. ``lines`` is what to append to each file of the output folder, or the file that holds it."""

    source_file: str
    sha256: str
    lines: dict[str, bytes | Path]
    counts: dict[str, int] = field(default_factory=dict)
    failures: tuple[Failure, ...] = ()
    text: str | None = None
    pages: int = 0
    ocr_pages: int = 0
    unread_pages: int = 0
    warned: bool = False
    """The document's own record carries warnings."""
    copy_of: str = ""
    seconds: float = 0.0

    @property
    def read(self) -> bool:
        """The document was read, if perhaps not every page of it."""
        return bool(self.counts)


class Spool:
    """The lines of one document, by file of the output folder; those of a long one wait in files of ``folder``."""

    def __init__(self, folder: Path, source_file: str) -> None:
        self._prefix = hashlib.sha256(source_file.encode(errors="surrogateescape")).hexdigest()[:16]
        self._folder = folder
        self._held: dict[str, bytearray] = {}
        self._size = 0
        self._files: dict[str, Path] = {}

    def add(self, name: str, line: str) -> None:
        data = line.encode() + b"\n"
        self._held.setdefault(name, bytearray()).extend(data)
        self._size += len(data)
        if self._size > HELD_BYTES:
            self._write()

    def _write(self) -> None:
        self._folder.mkdir(parents=True, exist_ok=True)
        for name, data in self._held.items():
            first = name not in self._files
            self._files[name] = self._folder / f"{self._prefix}.{name}"
            with self._files[name].open("wb" if first else "ab") as file:
                file.write(data)
        self._held.clear()
        self._size = 0

    def lines(self) -> dict[str, bytes | Path]:
        """The lines of each file, all in memory or all on disk."""
        if not self._files:
            return {name: bytes(data) for name, data in self._held.items()}
        self._write()
        return dict(self._files)

    def drop(self) -> None:
        for path in self._files.values():
            path.unlink(missing_ok=True)


def make_pipeline(settings: Settings) -> Any:
    """The program's own pipeline."""
    from ..pipeline import Pipeline

    return Pipeline(only=settings.only, options=settings.options, ner=settings.ner)


@cache
def _pipeline(settings: Settings) -> Any:
    """Loaded once a process."""
    return (settings.factory or make_pipeline)(settings)


def prepare() -> None:
    """Set a new worker up: one OCR thread, the parent answers Ctrl-C, and no life after the parent's death."""
    os.environ["OMP_THREAD_LIMIT"] = "1"
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def read_one(job: Input, settings: Settings, folder: Path) -> Outcome:
    """The outcome of one file; whatever goes wrong becomes a failure with one clear line.

    The lines of a long document wait in files of ``folder``.
    """
    began = time.perf_counter()
    if job.path.is_dir():
        message = "the folder cannot be opened, nothing in it was read: let the user who runs this list it"
        return failed(job, "", "input", "folder_not_readable", message)
    if job.path.exists() and not job.path.is_file():
        return failed(job, "", "input", "not_a_file", "no ordinary file (a pipe, a socket or a device): leave it out")
    sha256 = digest(job.path)
    spool = Spool(folder, job.source_file)
    counts: Counter[str] = Counter()
    warned = False
    try:
        pipeline = _pipeline(settings)
        with time_limit(settings.timeout):
            found = pipeline.stream(job.path, job.source_file)
            for record in _marked(found.records, job.copy_of):
                counts[record.kind] += 1
                warned = warned or (record.kind == "document" and bool(record.warnings))
                spool.add(FILES[record.kind], to_json(record))
    except TimeLimitError:
        spool.drop()
        return timed_out(job, sha256, settings.timeout or 0.0, time.perf_counter() - began)
    except ReadError as error:
        spool.drop()
        return failed(job, sha256, error.stage, error.code, str(error), time.perf_counter() - began, error.page)
    except Exception as error:  # noqa: BLE001 - one document must not end the run; the line says where it broke
        spool.drop()
        message = f"unexpected {type(error).__name__}: {error} (at {_place(error)})"
        return failed(job, sha256, "extract", "internal_error", message, time.perf_counter() - began)
    return Outcome(
        source_file=job.source_file,
        sha256=sha256,
        lines=spool.lines(),
        counts=dict(counts),
        text=found.text if settings.keep_text else None,
        pages=found.pages,
        ocr_pages=found.ocr_pages,
        unread_pages=found.unread_pages,
        warned=warned,
        copy_of=job.copy_of,
        seconds=time.perf_counter() - began,
    )


def _marked(records: Iterable[Record], copy_of: str) -> Iterable[Record]:
    """The records; the document's own says whose copy it is. Ids come from the bytes, so both have the same."""
    for record in records:
        if copy_of and record.kind == "document":
            message = f"the same bytes as “{copy_of}”: its records stand here twice, under the same ids"
            warnings = (*record.warnings, Warning(code="same_file", message=message))
            yield record.model_copy(update={"warnings": warnings})
        else:
            yield record


def timed_out(job: Input, sha256: str, timeout: float, seconds: float = 0.0) -> Outcome:
    """The outcome of a file that took longer than it may."""
    message = f"not done after {timeout:g} s: read it apart with a longer --timeout, or leave it out"
    return failed(job, sha256, "worker", "timeout", message, seconds)


def failed(
    job: Input, sha256: str, stage: str, code: str, message: str, seconds: float = 0.0, page: int | None = None
) -> Outcome:
    """The outcome of a file that gave no records."""
    failure = Failure(
        source_file=job.source_file,
        doc_id=sha256[:16] or None,
        stage=stage,
        code=code,
        message=" ".join(message.split()),
        page=page,
    )
    lines: dict[str, bytes | Path] = {FAILURES: to_json(failure).encode() + b"\n"}
    return Outcome(job.source_file, sha256, lines, failures=(failure,), seconds=seconds)


def digest(path: Path) -> str:
    """SHA-256 of the file's bytes in hex; empty where it cannot be opened or is no ordinary file."""
    if not path.is_file():
        return ""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return ""


def _place(error: Exception) -> str:
    """The last place in our own code that the error went through."""
    frames = traceback.extract_tb(error.__traceback__)
    own = [f for f in frames if "vnadmin_extract" in f.filename] or frames
    return f"{Path(own[-1].filename).name}:{own[-1].lineno}"
