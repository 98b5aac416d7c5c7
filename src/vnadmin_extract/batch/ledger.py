"""The output folder: what is in it, and how it stays whole whatever happens.

Records are appended to the files of their kind; a document counts as done once its line stands in the journal,
which names the bytes of each file that are its own. The data are on disk before that line is. On opening, whatever
the journal does not name is cut off, so a run that was killed leaves nothing half-written behind. Reordering and
dropping documents writes new files beside the old; a marker, written when all of them are complete, makes the
exchange of all files one step that can be finished after a kill.
"""

from __future__ import annotations

import json
import os
import shutil
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import IO, Any, Final

from ..records import FILES
from .inputs import UsageError
from .workers import FAILURES, HELD_BYTES, Outcome

NAMES: Final = (*FILES.values(), FAILURES)
FORMAT: Final = 1
COMMIT_SECONDS: Final = 1.0


@dataclass(frozen=True, slots=True)
class Entry:
    """One document in the output folder. ``spans`` are its bytes in each file; ``key`` is what it was read with."""

    source_file: str
    path: str
    sha256: str
    key: str
    read: bool
    spans: dict[str, tuple[int, int]]
    counts: dict[str, int] = field(default_factory=dict)
    failures: int = 0
    pages: int = 0
    ocr_pages: int = 0
    unread_pages: int = 0
    warned: bool = False
    copy_of: str = ""
    seconds: float = 0.0
    text: bool = False


class Ledger:
    """An open output folder. Use ``open_ledger``."""

    def __init__(self, out: Path) -> None:
        self.out = out
        self.home = out / ".run"
        self.journal = self.home / "journal.jsonl"
        self.spool = self.home / "spool"
        """Where lines of long documents wait to be appended."""
        self.unfinished = self.home / "unfinished"
        """There while documents of the last run wait to be read: an export tells it."""
        self.entries: dict[str, Entry] = {}
        self.known: dict[str, str] = {}
        """The SHA-256 of each file that an earlier run met, also where all is to be read again."""
        self._pending: list[Entry] = []
        self._files: dict[str, IO[bytes]] = {}
        self._last_commit = time.monotonic()

    # ------------------------------------------------------------ opening

    def recover(self, *, fresh: bool) -> None:
        """Finish or undo what a killed run left, and read the journal; ``fresh`` keeps nothing of what it names."""
        shutil.rmtree(self.spool, ignore_errors=True)
        if (self.home / "exchange").exists():
            self._exchange()
        for name in (*NAMES, ".run/journal.jsonl"):
            (self.out / f"{name}.new").unlink(missing_ok=True)
        entries = self._read_journal()
        ends = {name: max((e.spans[name][1] for e in entries if name in e.spans), default=0) for name in NAMES}
        sizes = {name: self._size(name) for name in NAMES}
        self.known = {entry.source_file: entry.sha256 for entry in entries}
        if fresh:
            shutil.rmtree(self.out / "text", ignore_errors=True)
        if fresh or any(sizes[name] < ends[name] for name in NAMES):
            # Where someone removed or shortened a file, what is left cannot be told apart, so all is read again.
            entries, ends = [], dict.fromkeys(NAMES, 0)
            self.journal.unlink(missing_ok=True)
        for name in NAMES:
            file = (self.out / name).open("ab")
            if sizes[name] > ends[name]:
                file.truncate(ends[name])
            self._files[name] = file
        self._journal = self.journal.open("ab")
        if self._journal.tell() == 0:
            self._journal.write(f'{{"journal": {FORMAT}}}\n'.encode())
            self._journal.flush()
        self.entries = {entry.source_file: entry for entry in entries}

    def _read_journal(self) -> list[Entry]:
        """The entries of all whole lines; a last line that was cut short is taken off the file."""
        if not self.journal.exists():
            return []
        data = self.journal.read_bytes()
        whole = data[: data.rfind(b"\n") + 1]
        lines = whole.splitlines()
        try:
            if not lines or json.loads(lines[0]).get("journal") != FORMAT:
                raise ValueError("another format")
            entries = [_entry(json.loads(line)) for line in lines[1:]]
        except (ValueError, TypeError, AttributeError):
            self.journal.unlink()
            return []
        if len(whole) < len(data):
            os.truncate(self.journal, len(whole))
        return entries

    def _size(self, name: str) -> int:
        path = self.out / name
        return path.stat().st_size if path.exists() else 0

    # ------------------------------------------------------------ writing

    def add(self, outcome: Outcome, path: Path, key: str) -> None:
        """Append a document's lines; it is committed with the next commit (at most a second later)."""
        spans = {}
        for name, lines in outcome.lines.items():
            file = self._files[name]
            start = file.seek(0, os.SEEK_END)
            if isinstance(lines, Path):
                with lines.open("rb") as spooled:
                    shutil.copyfileobj(spooled, file)
                lines.unlink()
            else:
                file.write(lines)
            spans[name] = (start, file.tell())
        if outcome.text is not None:
            self._write_text(outcome.source_file, outcome.text)
        elif (old := self.entries.get(outcome.source_file)) is not None and old.text:
            self.text_path(outcome.source_file).unlink(missing_ok=True)  # of what the file was before
        entry = Entry(
            source_file=outcome.source_file,
            path=str(path.absolute()),
            sha256=outcome.sha256,
            key=key,
            read=outcome.read,
            spans=spans,
            counts=outcome.counts,
            failures=len(outcome.failures),
            pages=outcome.pages,
            ocr_pages=outcome.ocr_pages,
            unread_pages=outcome.unread_pages,
            warned=outcome.warned,
            copy_of=outcome.copy_of,
            seconds=round(outcome.seconds, 3),
            text=outcome.text is not None,
        )
        self.entries[entry.source_file] = entry
        self._pending.append(entry)
        if time.monotonic() - self._last_commit > COMMIT_SECONDS:
            self.commit()

    def commit(self) -> None:
        """Put the data on disk, then the journal's lines that make them count."""
        self._last_commit = time.monotonic()
        if not self._pending:
            return
        for name in {name for entry in self._pending for name in entry.spans}:
            self._files[name].flush()
            os.fsync(self._files[name].fileno())
        self._journal.write(b"".join(_line(entry) for entry in self._pending))
        self._journal.flush()
        os.fsync(self._journal.fileno())
        self._pending.clear()

    def text_path(self, source_file: str) -> Path:
        """Where the normalised text of a document is kept."""
        return self.out / "text" / f"{source_file}.txt"

    def _write_text(self, source_file: str, text: str) -> None:
        path = self.text_path(source_file)
        path.parent.mkdir(parents=True, exist_ok=True)
        part = path.with_name(path.name + ".part")
        part.write_bytes(text.encode())
        os.replace(part, path)

    def lines(self, entry: Entry) -> dict[str, bytes]:
        """What stands in each file for a document."""
        found = {}
        for name, (start, end) in entry.spans.items():
            self._files[name].flush()
            with (self.out / name).open("rb") as file:
                file.seek(start)
                found[name] = file.read(end - start)
        return found

    # ------------------------------------------------------------ order

    def arrange(self, order: Sequence[str]) -> None:
        """Keep the documents named in ``order``, in that order, and nothing else."""
        self.commit()
        wanted = [self.entries[name] for name in order]
        if [entry.spans for entry in wanted] == [entry.spans for entry in self._in_journal()]:
            return
        moved = self._write_new(wanted)
        for name, file in self._files.items():
            file.close()
            _sync(self.out / f"{name}.new")
        self._journal.close()
        _sync(self.out)
        (self.home / "exchange").touch()
        _sync(self.home)
        self._exchange()
        for entry in self.entries.values():
            if entry.text and entry.source_file not in set(order):
                self.text_path(entry.source_file).unlink(missing_ok=True)
        self.entries = {entry.source_file: entry for entry in moved}
        self._files = {name: (self.out / name).open("ab") for name in NAMES}
        self._journal = self.journal.open("ab")

    def _in_journal(self) -> Iterator[Entry]:
        """The entries as the journal has them, superseded ones too."""
        return iter(self._read_journal())

    def _write_new(self, wanted: Iterable[Entry]) -> list[Entry]:
        """The files that hold ``wanted`` only, each beside the old one, and the journal that goes with them."""
        wanted = list(wanted)
        spans: list[dict[str, tuple[int, int]]] = [{} for _ in wanted]
        for name in NAMES:
            with (self.out / name).open("rb") as old, (self.out / f"{name}.new").open("wb") as new:
                for entry, moved in zip(wanted, spans, strict=True):
                    if name in entry.spans:
                        start, end = entry.spans[name]
                        old.seek(start)
                        at = new.tell()
                        _copy(old, new, end - start)
                        moved[name] = (at, new.tell())
        entries = [Entry(**{**asdict(e), "spans": s}) for e, s in zip(wanted, spans, strict=True)]
        journal = self.home / "journal.jsonl.new"
        with journal.open("wb") as file:
            file.write(f'{{"journal": {FORMAT}}}\n'.encode())
            file.writelines(_line(entry) for entry in entries)
        _sync(journal)
        return entries

    def _exchange(self) -> None:
        """Put the new files in the places of the old; may be done again after a kill."""
        for name in (*NAMES, ".run/journal.jsonl"):
            with suppress(FileNotFoundError):
                os.replace(self.out / f"{name}.new", self.out / name)
        _sync(self.out)
        _sync(self.home)
        (self.home / "exchange").unlink()

    def close(self) -> None:
        self.commit()
        for file in (*self._files.values(), self._journal):
            file.close()
        shutil.rmtree(self.spool, ignore_errors=True)


@contextmanager
def open_ledger(out: Path, *, fresh: bool = False) -> Iterator[Ledger]:
    """The output folder ``out``, made if need be, for this process alone.

    ``fresh`` forgets what earlier runs did. Raises UsageError where it cannot be written or another run has it.
    """
    import fcntl

    ledger = Ledger(out)
    try:
        ledger.home.mkdir(parents=True, exist_ok=True)
        lock = (ledger.home / "lock").open("a")
    except OSError as error:
        raise UsageError(f"cannot write to the output folder {out}: {error.strerror}") from error
    with lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            raise UsageError(
                f"another run is writing to {out}: wait for it, or choose another folder with -o"
            ) from None
        try:
            ledger.recover(fresh=fresh)
        except OSError as error:
            raise UsageError(f"cannot write to the output folder {out}: {error.strerror}") from error
        try:
            yield ledger
        finally:
            ledger.close()


def _entry(data: dict[str, Any]) -> Entry:
    return Entry(**{**data, "spans": {name: (start, end) for name, (start, end) in data["spans"].items()}})


def _line(entry: Entry) -> bytes:
    # As ASCII: a path may hold bytes that are no text.
    return json.dumps(asdict(entry)).encode() + b"\n"


def _copy(source: IO[bytes], target: IO[bytes], length: int) -> None:
    while length > 0:
        data = source.read(min(length, HELD_BYTES))
        if not data:
            return
        target.write(data)
        length -= len(data)


def _sync(path: Path) -> None:
    """Force a file's (or folder's) bytes to disk."""
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
