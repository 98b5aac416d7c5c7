"""Records for other programs: data frames, spreadsheets, calendars."""

from __future__ import annotations

from pathlib import Path
from typing import Final

FORMATS: Final = ("csv", "xlsx", "ics")


def write(out: Path, to: str, target: Path | None = None) -> list[str]:
    """Export the output folder ``out``; returns a line for the user on each file written."""
    from .frames import load_records

    records = load_records(out)
    folder = out / "export"
    if to == "csv":
        from .spreadsheet import write_csv

        return [str(path) for path in write_csv(records, target or folder)]
    if to == "xlsx":
        from .spreadsheet import write_xlsx

        return [str(write_xlsx(records, _file(target, folder, "records.xlsx")))]
    from .calendar import write_ics

    calendar = write_ics(records, _file(target, folder, "deadlines.ics"))
    lines = [f"{calendar.path}: {calendar.events} deadlines, {calendar.recurring} of them recurring"]
    if calendar.period_ends:
        lines.append(f"{calendar.period_ends} recur on no day that the text tells: they are on their period's last")
    if calendar.undated:
        lines.append(f"{calendar.undated} deadlines have no day that can be known (they are in deadlines.jsonl)")
    return lines


def _file(target: Path | None, folder: Path, name: str) -> Path:
    """The file to write: ``target``, or ``name`` in it where it is a folder."""
    if target is None:
        return folder / name
    return target / name if target.is_dir() or not target.suffix else target
