"""Records for other programs: data frames, spreadsheets, calendars."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from ..document import ReadError

if TYPE_CHECKING:
    from .frames import Records

FORMATS: Final = ("csv", "xlsx", "ics")


def write(out: Path, to: str, target: Path | None = None) -> list[str]:
    """Export the output folder ``out``; returns a line for the user on each file written."""
    from .frames import load_records

    records = load_records(out)
    # The mark is the run's own (see batch/ledger.py), which this layer does not import.
    unfinished = (out / ".run" / "unfinished").exists()
    lines = _write(records, out, to, target)
    if unfinished:
        lines.append("the run is not finished: this is what it has read so far; the same `run` command goes on")
    return lines


def _write(records: Records, out: Path, to: str, target: Path | None) -> list[str]:
    folder = out / "export"
    if to == "csv":
        from .spreadsheet import write_csv

        return [str(path) for path in write_csv(records, target or folder)]
    if to == "xlsx":
        from .spreadsheet import write_xlsx

        return [str(write_xlsx(records, _file(target, folder, "records.xlsx")))]
    from .calendar import write_ics

    calendar = write_ics(records, _file(target, folder, "deadlines.ics"))
    lines = [f"{calendar.path}: {_deadlines(calendar.events)}, {calendar.recurring} of them recurring"]
    if calendar.period_ends:
        told = f"{_deadlines(calendar.period_ends)} without a day of recurrence in the text"
        lines.append(f"{told}: on the last day of the period")
    if calendar.undated:
        has = "has" if calendar.undated == 1 else "have"
        lines.append(f"{_deadlines(calendar.undated)} {has} no day that can be known (all are in deadlines.jsonl)")
    return lines


def _deadlines(count: int) -> str:
    return "1 deadline" if count == 1 else f"{count} deadlines"


def _file(target: Path | None, folder: Path, name: str) -> Path:
    """The file to write: ``target``, or ``name`` in it where it is a folder or to become one.

    Raises ReadError for a file of another ending, which is hardly meant to be overwritten.
    """
    if target is None:
        return folder / name
    if target.is_dir() or (not target.suffix and not target.exists()):
        return target / name
    ending = Path(name).suffix
    if target.suffix.lower() != ending:
        raise ReadError("wrong_target", f"-o {target} does not end in {ending}: name such a file, or a folder")
    return target
