"""What runs in a worker process: one file in, its lines of JSON out."""

from __future__ import annotations

import hashlib
import os
import signal
import threading
import time
import traceback
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache
from multiprocessing import parent_process
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from ..document import ReadError
from ..ingest.options import ReadOptions
from ..records import FILES, Failure, to_json

if TYPE_CHECKING:
    from .inputs import Input

FAILURES: Final = "failures.jsonl"


@dataclass(frozen=True, slots=True)
class Settings:
    """What the records of a run depend on besides the files. ``factory`` makes the pipeline (a module's function)."""

    only: frozenset[str] | None = None
    options: ReadOptions = field(default_factory=ReadOptions)
    keep_text: bool = False
    ner: bool = False
    factory: Callable[[Settings], Any] | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one file gave. ``lines`` is the text to append to each file of the output folder."""

    source_file: str
    sha256: str
    lines: dict[str, str]
    counts: dict[str, int] = field(default_factory=dict)
    failures: tuple[Failure, ...] = ()
    text: str | None = None
    pages: int = 0
    ocr_pages: int = 0
    seconds: float = 0.0

    @property
    def read(self) -> bool:
        """The document was read, if perhaps not every page of it."""
        return bool(self.counts)


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


def read_one(job: Input, settings: Settings) -> Outcome:
    """The outcome of one file; whatever goes wrong becomes a failure with one clear line."""
    began = time.perf_counter()
    sha256 = digest(job.path)
    try:
        result = _pipeline(settings).process(job.path, job.source_file)
    except ReadError as error:
        return failed(job, sha256, error.stage, error.code, str(error), time.perf_counter() - began, error.page)
    except Exception as error:  # noqa: BLE001 - one document must not end the run; the line says where it broke
        message = f"unexpected {type(error).__name__}: {error} (at {_place(error)})"
        return failed(job, sha256, "extract", "internal_error", message, time.perf_counter() - began)
    lines: dict[str, list[str]] = {}
    for record in result.records:
        lines.setdefault(FILES[record.kind], []).append(to_json(record) + "\n")
    if result.failures:
        lines[FAILURES] = [to_json(failure) + "\n" for failure in result.failures]
    return Outcome(
        source_file=job.source_file,
        sha256=sha256,
        lines={name: "".join(parts) for name, parts in lines.items()},
        counts=dict(Counter(record.kind for record in result.records)),
        failures=tuple(result.failures),
        text=result.text if settings.keep_text else None,
        pages=result.pages,
        ocr_pages=result.ocr_pages,
        seconds=time.perf_counter() - began,
    )


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
    lines = {FAILURES: to_json(failure) + "\n"}
    return Outcome(job.source_file, sha256, lines, failures=(failure,), seconds=seconds)


def digest(path: Path) -> str:
    """SHA-256 of the file's bytes in hex; empty where it cannot be opened."""
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
