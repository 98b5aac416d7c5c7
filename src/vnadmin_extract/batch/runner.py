"""A run: every input through a pool of processes, its records written by this process in the order of the inputs."""

from __future__ import annotations

import hashlib
import multiprocessing
import os
import stat
import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final

from .inputs import Input, UsageError, select
from .ledger import Entry, Ledger, open_ledger
from .workers import FAILURES, Outcome, Settings, digest, failed, prepare, read_one, timed_out

FILES_PER_WORKER: Final = 200
"""Workers are replaced after that many files, so that what libraries keep does not grow without end."""
AHEAD: Final = 32
"""Files in work or waiting to be written, a worker: a long scan holds the others up no sooner than that."""


@dataclass(frozen=True, slots=True)
class Report:
    """What a run did. ``entries`` are all documents of its inputs in order, ``skipped`` how many were done before."""

    entries: tuple[Entry, ...]
    skipped: int
    others: int
    removed: tuple[str, ...]
    left_out: tuple[Path, ...]
    failures: tuple[dict[str, Any], ...]
    seconds: float

    @property
    def failed(self) -> bool:
        return bool(self.failures)


def run(
    given: Sequence[Path],
    out: Path,
    settings: Settings | None = None,
    *,
    jobs: int | None = None,
    fresh: bool = False,
    progress: Callable[[str, int, int], None] = lambda name, done, total: None,
) -> Report:
    """Read all files at ``given`` into the folder ``out``, skipping what it already holds.

    ``progress`` is called with a file's name, how many are done and how many there are. Call it from a module with
    the usual ``if __name__ == "__main__"`` guard: the workers are fresh processes. Raises UsageError.
    """
    began = time.perf_counter()
    settings = settings or Settings()
    selection = select(given, out)
    with open_ledger(out, fresh=fresh) as ledger:
        names = {job.source_file for job in selection.inputs}
        _check_names(ledger, selection.inputs)
        paths = {str(job.path.absolute()) for job in selection.inputs}
        before = [entry for entry in ledger.entries.values() if entry.source_file not in names]
        # A file that was read under another name (from the folder above, say) goes by its new one.
        others = [e.source_file for e in before if e.path not in paths and _is_there(Path(e.path))]
        removed = tuple(sorted(e.source_file for e in before if e.read and not _is_there(Path(e.path))))
        key = settings_key(settings)
        waiting = [job for job in selection.inputs if not _done(ledger, job, key)]
        done = skipped = len(selection.inputs) - len(waiting)
        progress("", done, len(selection.inputs))
        if waiting:
            ledger.unfinished.touch()
        for job, outcome in _outcomes(waiting, settings, jobs or available_cores(), ledger.spool):
            _add(ledger, job, outcome, key)
            done += 1
            progress(job.source_file, done, len(selection.inputs))
        ledger.arrange([*others, *(job.source_file for job in selection.inputs)])
        ledger.unfinished.unlink(missing_ok=True)
        entries = tuple(ledger.entries[job.source_file] for job in selection.inputs)
        failures = tuple(_failures(ledger, entries))
    return Report(entries, skipped, len(others), removed, selection.left_out, failures, time.perf_counter() - began)


def _is_there(path: Path) -> bool:
    """A file that was read before still is, or may be, where it was: within a folder that cannot be opened now no one
    can tell, and what was read stays. A folder in place of a file is one that could not be opened then."""
    try:
        return not stat.S_ISDIR(path.stat().st_mode)
    except PermissionError:
        return True
    except OSError:
        return False


def available_cores() -> int:
    """The cores that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def settings_key(settings: Settings) -> str:
    """What a document's records depend on besides its bytes: the program (all its files) and the options."""
    options = (sorted(settings.only or ()), settings.options, settings.keep_text, settings.ner)
    return hashlib.sha256(repr((_program(), options)).encode()).hexdigest()[:16]


@cache
def _program() -> str:
    """A digest of the installed package: a changed rule is another version, whatever its number says."""
    total = hashlib.sha256()
    root = Path(__file__).parents[1]
    for path in sorted(p for p in root.rglob("*") if p.is_file() and p.suffix != ".pyc"):
        total.update(path.relative_to(root).as_posix().encode() + b"\0" + path.read_bytes())
    return total.hexdigest()


def _check_names(ledger: Ledger, inputs: Sequence[Input]) -> None:
    """No file of an earlier run is pushed out by another of the same name."""
    for job in inputs:
        entry = ledger.entries.get(job.source_file)
        if entry is None or Path(entry.path) == job.path.absolute() or not _is_there(Path(entry.path)):
            continue
        if digest(Path(entry.path)) != digest(job.path):
            raise UsageError(
                f"{ledger.out} already holds another file named {job.source_file} ({entry.path}): "
                "choose another output folder with -o"
            )


def _done(ledger: Ledger, job: Input, key: str) -> bool:
    """The document is there, read whole from the same bytes with the same program and options.

    What failed is tried again: the cause may have been mended since.
    """
    entry = ledger.entries.get(job.source_file)
    if entry is None or entry.failures or entry.key != key or entry.sha256 != digest(job.path):
        return False
    return not entry.text or ledger.text_path(job.source_file).exists()


def _add(ledger: Ledger, job: Input, outcome: Outcome, key: str) -> None:
    """Write an outcome, unless just that stands there already (a file that fails as it did before)."""
    old = ledger.entries.get(job.source_file)
    same = old is not None and old.key == key and old.sha256 == outcome.sha256
    if same and old is not None and ledger.lines(old) == outcome.lines:
        return
    ledger.add(outcome, job.path, key)


def _failures(ledger: Ledger, entries: Sequence[Entry]) -> Iterator[dict[str, Any]]:
    import json

    for entry in entries:
        if FAILURES in entry.spans:
            yield from (json.loads(line) for line in ledger.lines(entry)[FAILURES].splitlines())


# ---------------------------------------------------------------- the pool


def _outcomes(jobs: Sequence[Input], settings: Settings, workers: int, spool: Path) -> Iterator[tuple[Input, Outcome]]:
    """Each job with its outcome, in order. A file whose worker dies is tried once more alone."""
    size = FILES_PER_WORKER * workers
    for start in range(0, len(jobs), size):
        rest = jobs[start : start + size]
        while rest:
            done = 0
            lost: list[tuple[Input, Outcome | None]] = []
            for job, outcome in _pooled(rest, settings, min(workers, len(rest)), lost, spool):
                done += 1
                yield job, outcome
            if done + len(lost) == 0:
                lost.append((rest[0], None))
            for job, known in lost:
                yield job, known or _alone(job, settings, spool)
            rest = rest[done + len(lost) :]


def _pooled(
    jobs: Sequence[Input],
    settings: Settings,
    workers: int,
    lost: list[tuple[Input, Outcome | None]],
    spool: Path,
) -> Iterator[tuple[Input, Outcome]]:
    """Outcomes in order until the pool breaks; ``lost`` are then the next files, as far as one may have broken it."""
    waiting: deque[tuple[Input, Future[Outcome]]] = deque()
    with _pool(workers) as pool:
        try:
            for job in jobs:
                waiting.append((job, pool.submit(read_one, job, settings, spool)))
                while len(waiting) >= AHEAD * workers:
                    yield waiting[0][0], waiting[0][1].result()
                    waiting.popleft()
            while waiting:
                yield waiting[0][0], waiting[0][1].result()
                waiting.popleft()
        except BrokenProcessPool:
            # Files are begun in order: the one that broke the pool is among the first unfinished ones, one a worker.
            broken = 0
            while waiting and broken <= workers:
                job, future = waiting.popleft()
                lost.append((job, None if future.exception() else future.result()))
                broken += future.exception() is not None


def _alone(job: Input, settings: Settings, spool: Path) -> Outcome:
    """The outcome of a file read by a process of its own: if that dies, it is the file's doing."""
    began = time.perf_counter()
    with _pool(1) as pool:
        try:
            return pool.submit(read_one, job, settings, spool).result()
        except BrokenProcessPool:
            if settings.timeout is not None and time.perf_counter() - began > settings.timeout:
                return timed_out(job, digest(job.path), settings.timeout)
            message = "the process that read it died (out of memory, or a fault in a library)"
            return failed(job, digest(job.path), "worker", "worker_died", message)


@contextmanager
def _pool(workers: int) -> Iterator[ProcessPoolExecutor]:
    """Fresh worker processes; a run that is stopped does not wait for the files they are at."""
    before = set(multiprocessing.active_children())
    pool = ProcessPoolExecutor(workers, mp_context=multiprocessing.get_context("spawn"), initializer=prepare)
    try:
        yield pool
    except BaseException:
        for process in set(multiprocessing.active_children()) - before:
            process.kill()  # they do not hear of SIGTERM
        raise
    finally:
        pool.shutdown(wait=True, cancel_futures=True)
