"""The deadlines as a calendar that any calendar program opens (RFC 5545)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from typing import Any, Final

from ..patterns import Pattern
from ..records import DeadlineRecord, DocumentRecord, TaskRecord
from .frames import Records
from .recurrence import Days, days_of
from .sheets import documents_of, names
from .vietnamese import warning_text

SUMMARY: Final = 120
_BULLET: Final = Pattern(r"^\s*(?:[-–—−+*•●○▪■·♦►✓✔➢\uf000-\uf0ff]\s*)+(?=\D)")


@dataclass(frozen=True, slots=True)
class Calendar:
    """The file, how many deadlines are in it, how many of them recur and how many of those stand on their period's last
    day since the text tells none; and how many have no day: relative ones, or recurring on days that nothing tells."""

    path: Path
    events: int
    undated: int
    recurring: int = 0
    period_ends: int = 0


def write_ics(records: Records, path: Path) -> Calendar:
    """One all-day event a deadline; one that recurs carries its rule. The same records give the same bytes."""
    import icalendar

    calendar = icalendar.Calendar()
    calendar.add("prodid", "-//vnadmin-extract//deadlines//VI")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", "Thời hạn trong văn bản")
    documents = documents_of(records)
    tasks = {r.id: r for r in records.of("task") if isinstance(r, TaskRecord)}
    events = undated = recurring = period_ends = 0
    seen: set[str] = set()
    for record in records.of("deadline"):
        if not isinstance(record, DeadlineRecord):
            continue
        document = documents.get((record.doc_id, record.source_file))
        # A file that lies there twice has each deadline twice: the later ones are told apart by their file's name.
        uid = f"{record.id}-{_tag(record.source_file)}" if record.id in seen else record.id
        seen.add(record.id)
        days = _recurring(record, document)
        if record.due is None and days is None:
            undated += 1
            continue
        calendar.add_component(_event(record, document, tasks.get(record.task_id or ""), uid, days))
        events += 1
        recurring += days is not None
        period_ends += days is not None and days.period_end
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(calendar.to_ical())
    return Calendar(path, events, undated, recurring, period_ends)


def _event(
    record: DeadlineRecord, document: DocumentRecord | None, task: TaskRecord | None, uid: str, days: Days | None
) -> Any:
    """The event of a deadline that is due on a day, or recurs on ``days``."""
    import icalendar

    day = days.first if days else record.due
    assert day is not None
    event = icalendar.Event()
    event.add("uid", f"{uid}@vnadmin-extract")
    event.add("dtstamp", datetime.combine(document.issued_on if document and document.issued_on else day, time(), UTC))
    event.add("dtstart", day)
    event.add("dtend", day + timedelta(days=1))
    if days:
        event.add("rrule", icalendar.vRecur.from_ical(days.rule))
    event.add("summary", _summary(record, task))
    event.add("description", _description(record, document, task, days))
    event.add("transp", "TRANSPARENT")
    event.add("categories", ["Thời hạn"])
    return event


def _recurring(record: DeadlineRecord, document: DocumentRecord | None) -> Days | None:
    """The days of a recurring deadline from the document's own date on."""
    start = record.start or (document.issued_on if document else None)
    if record.due is not None or start is None or not record.recurrence:
        return None
    return days_of(record.recurrence, record.text, start)


def _summary(record: DeadlineRecord, task: TaskRecord | None) -> str:
    what = task.text if task else record.provenance.sentence or record.text
    who = f"{names(task.lead)}: " if task and task.lead else ""
    # The sign of a list's item is no part of what it says.
    line = " ".join((who + _BULLET.sub("", what)).split())
    return line if len(line) <= SUMMARY else line[: SUMMARY - 1].rsplit(" ", 1)[0] + "…"


def _description(
    record: DeadlineRecord, document: DocumentRecord | None, task: TaskRecord | None, days: Days | None
) -> str:
    lines = [f"Thời hạn: {record.text}"]
    if days and days.period_end:
        lines.append("Lưu ý: văn bản không nêu ngày; lấy ngày cuối kỳ")
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
