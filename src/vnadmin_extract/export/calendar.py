"""The deadlines as a calendar that any calendar program opens (RFC 5545)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any, Final

from ..records import DeadlineRecord, DocumentRecord, TaskRecord
from .frames import Records
from .sheets import documents_of, names
from .vietnamese import warning_text

SUMMARY: Final = 120


@dataclass(frozen=True, slots=True)
class Calendar:
    """The file, how many deadlines are in it, and how many have no day: relative ones, or recurring from no date."""

    path: Path
    events: int
    undated: int


def write_ics(records: Records, path: Path) -> Calendar:
    """One all-day event a deadline; one that recurs carries its rule. The same records give the same bytes."""
    import icalendar

    calendar = icalendar.Calendar()
    calendar.add("prodid", "-//vnadmin-extract//deadlines//VI")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", "Thời hạn trong văn bản")
    documents = documents_of(records)
    tasks = {r.id: r for r in records.of("task") if isinstance(r, TaskRecord)}
    events = undated = 0
    seen: set[str] = set()
    for record in records.of("deadline"):
        if not isinstance(record, DeadlineRecord):
            continue
        document = documents.get((record.doc_id, record.source_file))
        # A file that lies there twice has each deadline twice: the later ones are told apart by their file's name.
        uid = f"{record.id}-{_tag(record.source_file)}" if record.id in seen else record.id
        seen.add(record.id)
        event = _event(record, document, tasks.get(record.task_id or ""), uid)
        if event is None:
            undated += 1
        else:
            calendar.add_component(event)
            events += 1
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(calendar.to_ical())
    return Calendar(path, events, undated)


def _event(record: DeadlineRecord, document: DocumentRecord | None, task: TaskRecord | None, uid: str) -> Any:
    """The event of a deadline, or None where its day cannot be known."""
    import icalendar

    day = record.due or _first_day(record, document)
    if day is None:
        return None
    event = icalendar.Event()
    event.add("uid", f"{uid}@vnadmin-extract")
    event.add("dtstamp", datetime.combine(document.issued_on if document and document.issued_on else day, time(), UTC))
    event.add("dtstart", day)
    event.add("dtend", day + timedelta(days=1))
    if record.due is None and record.recurrence:
        event.add("rrule", icalendar.vRecur.from_ical(record.recurrence.removeprefix("RRULE:")))
    event.add("summary", _summary(record, task))
    event.add("description", _description(record, document, task))
    event.add("transp", "TRANSPARENT")
    event.add("categories", ["Thời hạn"])
    return event


def _first_day(record: DeadlineRecord, document: DocumentRecord | None) -> date | None:
    """The first day of a recurring deadline from the document's own date on."""
    start = record.start or (document.issued_on if document else None)
    if start is None or not record.recurrence:
        return None
    from dateutil.rrule import rrulestr  # type: ignore[import-untyped]

    try:
        rule = rrulestr(record.recurrence.removeprefix("RRULE:"), dtstart=datetime.combine(start, time()))
        first = next(iter(rule), None)
    except ValueError:
        return None
    return first.date() if first else None


def _summary(record: DeadlineRecord, task: TaskRecord | None) -> str:
    what = task.text if task else record.provenance.sentence or record.text
    who = f"{names(task.lead)}: " if task and task.lead else ""
    line = " ".join((who + what).split())
    return line if len(line) <= SUMMARY else line[: SUMMARY - 1].rsplit(" ", 1)[0] + "…"


def _description(record: DeadlineRecord, document: DocumentRecord | None, task: TaskRecord | None) -> str:
    lines = [f"Thời hạn: {record.text}"]
    if document:
        lines.append("Văn bản: " + " ".join(filter(None, (document.doc_type, document.number))).strip())
    if task and task.lead:
        lines.append(f"Chủ trì: {names(task.lead)}")
    if task and task.cooperating:
        lines.append(f"Phối hợp: {names(task.cooperating)}")
    lines.append(f"Câu: {record.provenance.sentence}")
    page = f", trang {record.provenance.page}" if record.provenance.page else ""
    lines.append(f"Tệp: {record.source_file}{page}")
    lines.extend(f"Lưu ý: {warning_text(w)}" for w in record.warnings)
    return "\n".join(lines)


def _tag(source_file: str) -> str:
    import hashlib

    return hashlib.sha256(source_file.encode()).hexdigest()[:6]
