"""A run: every input through a pool of processes, its records written by this process in the order of the inputs."""

from __future__ import annotations

import hashlib
import multiprocessing
import os
import stat
import time
from collections import Counter, deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any, Final, Literal, TypeAlias

from .inputs import Input, UsageError, select
from .ledger import Entry, Ledger, open_ledger
from .workers import FAILURES, Outcome, Settings, digest, failed, prepare, read_one, timed_out

FILES_PER_WORKER: Final = 200
"""Workers are replaced after that many files, so that what libraries keep does not grow without end."""
AHEAD: Final = 32
"""Files in work or waiting to be written, a worker: a long scan holds the others up no sooner than that."""


State: TypeAlias = Literal["new", "changed", "tried", "again", "before"]
"""Of a document: never met, other bytes, failed the last time, other options or another program, as it was before."""


@dataclass(frozen=True, slots=True)
class Report:
    """What a run did. ``entries`` are all documents of its inputs in order, ``skipped`` how many were done before.

    ``states`` says of each by its name what this run had to do with it.
    """

    entries: tuple[Entry, ...]
    states: Mapping[str, State]
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
        inputs = _with_copies(selection.inputs, [ledger.entries[name] for name in others])
        states = {job.source_file: _state(ledger, job, key) for job in inputs}
        waiting = [job for job in inputs if states[job.source_file] != "before"]
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
    seconds = time.perf_counter() - began
    return Report(entries, states, skipped, len(others), removed, selection.left_out, failures, seconds)


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


def _with_copies(inputs: Sequence[Input], others: Sequence[Entry]) -> list[Input]:
    """The inputs, each with the name of the first that has the same bytes.

    Only files of one size are compared. ``others`` are what the folder holds besides.
    """
    sizes = Counter(filter(None, map(_size, [*(job.path for job in inputs), *(Path(e.path) for e in others)])))
    first = {entry.sha256: entry.source_file for entry in reversed(others) if not entry.copy_of}
    marked = []
    for job in inputs:
        same = digest(job.path) if sizes[_size(job.path)] > 1 else ""
        original = first.setdefault(same, job.source_file) if same else job.source_file
        marked.append(job if original == job.source_file else replace(job, copy_of=original))
    return marked


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _state(ledger: Ledger, job: Input, key: str) -> State:
    """ "before": the document is there, read whole from the same bytes with the same program and options.

    What failed is tried again: the cause may have been mended since.
    """
    entry, known = ledger.entries.get(job.source_file), ledger.known.get(job.source_file)
    if known is None:
        return "new"
    if known != digest(job.path):
        return "changed"
    if entry is None:
        return "again"
    if entry.failures:
        return "tried"
    same = entry.key == key and entry.copy_of == job.copy_of
    return "before" if same and (not entry.text or ledger.text_path(job.source_file).exists()) else "again"


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
            process.terminate()
        raise
    finally:
        pool.shutdown(wait=True, cancel_futures=True)
