"""Helpers for the tests of relations: examples with marked bodies and deadlines as a structured text."""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path

from markup import parse
from vnadmin_extract import Pipeline
from vnadmin_extract.document import Context, StructuredText
from vnadmin_extract.mentions import AgencyMention, DeadlineMention
from vnadmin_extract.records import IndicatorRecord
from vnadmin_extract.relations.tasks.grammar import find_tasks
from vnadmin_extract.segment import structure

NOTICE = Context(doc_type="Thông báo", issuer="Văn phòng Ủy ban nhân dân tỉnh Hòa Sơn")
CENTRAL = Context(doc_type="Nghị quyết", issuer="Chính phủ")


def read(example: str) -> tuple[StructuredText, list[AgencyMention], list[DeadlineMention]]:
    """``<a>Sở X</a>`` is a body (``n`` its full name, ``r`` the rule that found it), ``<c>các sở</c>`` a collective,
    ``<d due="…">`` a deadline."""
    bare, spans = parse(example)
    agencies = [
        AgencyMention(
            start=s.start,
            end=s.end,
            canonical=s.attributes.get("n", s.text),
            collective=s.label == "c",
            rule=s.attributes.get("r", "agency"),
        )
        for s in spans
        if s.label in ("a", "c")
    ]
    deadlines = [
        DeadlineMention(
            start=s.start,
            end=s.end,
            due=date.fromisoformat(s.attributes["due"]) if "due" in s.attributes else None,
            bound="before" if "due" in s.attributes else "recurring",
        )
        for s in spans
        if s.label == "d"
    ]
    return structure(bare), agencies, deadlines


def table(*rows: str, title: str = "") -> str:
    """A text with one table: cells of a row are separated by ``|``."""
    lines = ["\t".join(cell.strip() for cell in row.split("|")) for row in rows]
    return "\n".join([*([title] if title else []), *lines])


def found_tasks(example: str, context: Context = NOTICE) -> list[tuple[str, list[str], list[str], str | None]]:
    """Each task as (action, leads, cooperating, due)."""
    text, agencies, deadlines = read(example)
    return [
        (
            text.text[t.start : t.end],
            [m.canonical for m in t.lead],
            [m.canonical for m in t.cooperating],
            t.deadline.due.isoformat() if t.deadline and t.deadline.due else None,
        )
        for t in find_tasks(text, agencies, deadlines, context)
    ]


@cache
def _pipeline() -> Pipeline:
    return Pipeline(only=frozenset({"indicator"}))


def values_of(text: str, folder: Path) -> list[IndicatorRecord]:
    """The indicators of a text file, read the whole way."""
    file = folder / "bang.txt"
    file.write_text(text, encoding="utf-8")
    return [r for r in _pipeline().process(file).records if isinstance(r, IndicatorRecord)]


def told(records: list[IndicatorRecord]) -> list[tuple[str, float, str | None, str | None]]:
    """Each value as (name, number, unit, last day of its period)."""
    return [
        (r.name, float(r.value), r.unit, r.period.end.isoformat() if r.period and r.period.end else None)
        for r in records
    ]
