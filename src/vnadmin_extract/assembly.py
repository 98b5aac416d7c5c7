"""Mentions and drafts → the records that users see: ids, provenance, warnings, references between records."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile
from typing import Any

from .calibration import own_estimate, shipped_confidence
from .document import POOR_PAGE, Context, Note, Paragraph, Source, StructuredText
from .mentions import (
    AgencyMention,
    CitationMention,
    DeadlineMention,
    HeaderFields,
    IndicatorDraft,
    QuantityMention,
    TaskDraft,
)
from .patterns import Pattern
from .record_ids import Placed, RecordIds, place
from .records import (
    AgencyRecord,
    AgencyRef,
    CitationRecord,
    Comparison,
    DeadlineRecord,
    DocumentRecord,
    FindingRecord,
    IndicatorRecord,
    MoneyRecord,
    PageSource,
    Period,
    Provenance,
    Record,
    RelativeTime,
    Signer,
    TaskRecord,
    Warning,
)
from .segment.lost_columns import lost_columns


@dataclass(frozen=True, slots=True)
class Found:
    """All that the extractors found in one document. ``roles`` is parallel to ``agencies``."""

    header: HeaderFields
    context: Context
    agencies: Sequence[AgencyMention]
    roles: Sequence[str]
    deadlines: Sequence[DeadlineMention]
    money: Sequence[QuantityMention]
    indicators: Sequence[IndicatorDraft]
    tasks: Sequence[TaskDraft]
    citations: Sequence[CitationMention]
    findings: Sequence[tuple[str, str, tuple[Any, ...]]]
    notes: Sequence[Note] = ()
    """What is to be said of the whole document."""


def build_records(source: Source, text: StructuredText, found: Found, *, calibrated: bool = True) -> Iterator[Record]:
    """The records of one document, one at a time: the document first, then by kind in the order of the text.

    ``calibrated`` turns the rules' own estimates into confidences; without it they are written as they are.
    """
    return _Builder(source, text, calibrated).build(found)


_QUOTED = Pattern(r"[“\"']([^”\"']+)[”\"']")
_DOUBTED = 0.6
"""What is left of a confidence where two readers of the page disagree on a figure."""


def _concerns(note: Note, surface: str) -> bool:
    """A note on a paragraph is about this record: one of the readings it quotes stands in the record's words."""
    quoted = [q.strip(" .,;:()") for q in _QUOTED.findall(note.message)]
    if not quoted:
        return any(c.isdigit() for c in surface)
    return any(q and q in surface for q in quoted)


def _first(members: Sequence[Placed]) -> Placed:
    return min(members, key=lambda m: m.start)


def _place_of_finding(finding: tuple[str, str, tuple[Any, ...]]) -> tuple[int, int]:
    return place(_first(finding[2]))


class _Builder:
    def __init__(self, source: Source, text: StructuredText, calibrated: bool) -> None:
        self.source, self.text = source, text
        self.confidence = shipped_confidence if calibrated else own_estimate
        self.repair_ends = [repair.end for repair in text.repairs]
        self.heads = [
            (grid.rows[0], [n for i in grid.rows[: grid.header_rows] for n in text.paragraphs[i].notes])
            for grid in text.tables
            if grid.header_rows
        ]
        """Where each table with a head begins, and what the readers doubted in its head."""
        self.poor = {
            page.number: page.confidence
            for page in source.pages
            if page.confidence is not None and page.confidence < POOR_PAGE
        }
        """How sure the readers were of the words of pages that are hard to read: no record of one can be surer."""
        self.ids = RecordIds(source.doc_id)

    def build(self, found: Found) -> Iterator[Record]:
        owner: dict[int, TaskDraft] = {}
        for task in found.tasks:
            if task.deadline is not None:
                owner.setdefault(id(task.deadline), task)
        members = {id(m) for *_, of_finding in found.findings for m in of_finding}
        self.ids.take("agency", found.agencies, ())
        self.ids.take("deadline", found.deadlines, members | owner.keys())
        self.ids.take("money", found.money, members)
        self.ids.take("indicator", found.indicators, members)
        self.ids.take("task", found.tasks, members)
        self.ids.take("citation", found.citations, ())
        yield self.document(found)
        agencies = zip(found.agencies, found.roles, strict=True)
        for agency, role in sorted(agencies, key=lambda pair: place(pair[0])):
            yield self.agency(agency, role)
        for deadline in sorted(found.deadlines, key=place):
            yield self.deadline(deadline, owner.get(id(deadline)))
        for amount in sorted(found.money, key=place):
            yield self.money(amount)
        for indicator in sorted(found.indicators, key=place):
            yield self.indicator(indicator, found.indicators)
        for task in sorted(found.tasks, key=place):
            yield self.task(task)
        for citation in sorted(found.citations, key=place):
            yield self.citation(citation)
        taken: Counter[tuple[int, int]] = Counter()
        for finding in sorted(found.findings, key=_place_of_finding):
            at = _place_of_finding(finding)
            yield self.finding(*finding, self.ids.at("finding", *at, taken[at]))
            taken[at] += 1

    # ------------------------------------------------------------ what every record has

    def common(
        self,
        kind: str,
        start: int,
        end: int,
        rule: str,
        confidence: float,
        notes: Iterable[Note],
        id_: str,
    ) -> dict[str, Any]:
        paragraph = self.text.paragraph_at(start)
        sentence = self.text.sentence_at(start)
        page, bbox = self.text.locate(start, end)
        page = page if page is not None else paragraph.page
        box = tuple(round(x, 2) for x in bbox) if bbox else None
        warnings = self.warnings(start, end, notes, paragraph)
        method = rule if ":" in rule or rule == "table" else f"rule:{rule}"
        doubted = any(w.code.startswith(("ocr_number", "ocr_separator")) for w in warnings) if warnings else False
        sure = self.confidence(kind, method, confidence) * (_DOUBTED if doubted else 1)
        return {
            "id": id_,
            "doc_id": self.source.doc_id,
            "source_file": self.source.source_file,
            "text": self.text.text[start:end],
            "provenance": Provenance(
                page=page,
                bbox=box,  # type: ignore[arg-type]
                start=start,
                end=end,
                sentence=self.text.text[sentence.start : sentence.end] if sentence else None,
                section=paragraph.path,
                zone=paragraph.zone,
            ),
            "method": method,
            "confidence": round(min(sure, self.poor.get(page, 1.0)), 3),
            "warnings": warnings,
        }

    def warnings(self, start: int, end: int, notes: Iterable[Note], paragraph: Paragraph) -> tuple[Warning, ...]:
        repairs = self.text.repairs[bisect_right(self.repair_ends, start) :]
        if not (notes or repairs or paragraph.notes):
            return ()
        out = [Warning(code=n.code, message=n.message) for n in notes]
        for repair in takewhile(lambda repair: repair.start < end, repairs):
            now = self.text.text[repair.start : repair.end]
            if not (repair.before.strip() or now.strip()):
                continue  # blanks are no words to put right
            out.append(Warning(code="ocr_repair", message=f"{repair.before!r} was read as {now!r} ({repair.rule})"))
        surface = self.text.text[start:end]
        for note in paragraph.notes:
            if _concerns(note, surface):
                out.append(Warning(code=note.code, message=note.message))
        return tuple(dict.fromkeys(out))

    def doubts_of_head(self, draft: IndicatorDraft) -> list[Note]:
        """What the readers doubted in the head of a value's table, where that is what its period was read from."""
        row = self.text.paragraph_at(draft.start)
        if row.table is None or not draft.period_text:
            return []
        above = bisect_right(self.heads, row.index, key=lambda head: head[0])
        notes = self.heads[above - 1][1] if above else []
        words = {w.strip(" .,;:()") for w in draft.period_text.split()}
        return [n for n in notes if words.intersection(" ".join(_QUOTED.findall(n.message)).split())]

    def doubts_of_comparisons(self, draft: IndicatorDraft) -> list[Note]:
        """What the readers doubted in the figures that a value is compared by."""
        spans = [(c.start, self.text.text[c.start : c.end]) for c in draft.comparisons]
        return [n for at, surface in spans for n in self.text.paragraph_at(at).notes if _concerns(n, surface)]

    def ref(self, mention: AgencyMention) -> AgencyRef:
        return AgencyRef(
            agency_id=mention.agency_id,
            canonical=mention.canonical,
            text=self.text.text[mention.start : mention.end],
            collective=mention.collective,
        )

    def refs(self, mentions: Iterable[AgencyMention]) -> tuple[AgencyRef, ...]:
        return tuple(self.ref(m) for m in mentions)

    # ------------------------------------------------------------ kinds

    def document(self, found: Found) -> DocumentRecord:
        header, pages = found.header, self.source.pages
        readings = {page.reading for page in pages}
        scores = [page.confidence for page in pages if page.reading == "ocr" and page.confidence is not None]
        notes = [*self.source.notes, *(n for page in pages for n in page.notes), *header.notes, *found.notes]
        if (lost := lost_columns(self.text)) is not None:
            notes.append(lost)
        recipients = [self.ref(m) for m, role in zip(found.agencies, found.roles, strict=True) if role == "recipient"]
        reading = readings.pop() if len(readings) == 1 else "mixed"
        signer = header.signer
        return DocumentRecord(
            **self.common(
                "document",
                header.start,
                header.end,
                "header",
                0.95,
                notes,
                self.ids.at("document", header.start, header.end),
            ),
            doc_type=header.doc_type,
            number=header.number,
            issuer=self.issuer(header, found.agencies),
            place=header.place,
            issued_on=header.issued_on,
            subject=header.subject,
            signer=Signer(name=signer.name, title=signer.title, authority=signer.authority) if signer else None,
            recipients=tuple(dict.fromkeys(recipients)),
            pages=len(pages) if pages and pages[-1].number is not None else None,
            text_source=reading,
            page_sources=tuple(
                PageSource(page=p.number, source=p.reading, reason=p.reason) for p in pages if p.number is not None
            ),
            ocr_confidence=round(sum(scores) / len(scores), 3) if scores else None,
            char_count=len(self.text.text),
        )

    def issuer(self, header: HeaderFields, agencies: Sequence[AgencyMention]) -> AgencyRef | None:
        if header.issuer is None:
            return None
        start, end = header.issuer_span or (0, 0)
        known = next((m for m in agencies if m.start < end and start < m.end and not m.collective), None)
        name = header.issuer.lower()
        same = next((m for m in agencies if m.canonical.lower() == name), known)
        if same is None:  # only the text names it, and without its province
            same = next((m for m in agencies if m.province and f"{m.canonical} {m.province}".lower() == name), None)
        return AgencyRef(
            agency_id=same.agency_id if same else None,
            canonical=header.issuer,
            text=self.text.text[start:end] if end else header.issuer,
            collective=False,
        )

    def agency(self, m: AgencyMention, role: str) -> AgencyRecord:
        return AgencyRecord(
            **self.common("agency", m.start, m.end, m.rule, m.confidence, m.notes, self.ids.of("agency", m)),
            canonical=m.canonical,
            agency_id=m.agency_id,
            level=m.level,
            province=m.province,
            collective=m.collective,
            role=role,  # type: ignore[arg-type]
            valid_on=m.valid_on,
            successor_id=m.successor_id,
        )

    def deadline(self, m: DeadlineMention, task: TaskDraft | None) -> DeadlineRecord:
        relative = None
        if m.relative_anchor is not None:
            relative = RelativeTime(days=m.relative_days, anchor=m.relative_anchor)
        return DeadlineRecord(
            **self.common("deadline", m.start, m.end, m.rule, m.confidence, m.notes, self.ids.of("deadline", m)),
            due=m.due,
            start=m.start_date,
            bound=m.bound,
            precision=m.precision,
            recurrence=m.recurrence,
            relative=relative,
            task_id=self.ids.of("task", task) if task else None,
        )

    def money(self, m: QuantityMention) -> MoneyRecord:
        return MoneyRecord(
            **self.common("money", m.start, m.end, m.rule, m.confidence, m.notes, self.ids.of("money", m)),
            amount=m.base_value if m.base_value is not None else m.value,
            currency=m.currency or "VND",
            bound=m.bound,
            range_end=m.base_range_end,
        )

    def indicator(self, draft: IndicatorDraft, drafts: Sequence[IndicatorDraft]) -> IndicatorRecord:
        """The record of one of ``drafts``."""
        q = draft.quantity
        notes = (*draft.notes, *q.notes, *self.doubts_of_head(draft), *self.doubts_of_comparisons(draft))
        id_ = self.ids.of("indicator", draft)
        period = None
        if draft.period_end is not None or draft.period_text:
            period = Period(start=draft.period_start, end=draft.period_end, text=draft.period_text)
        return IndicatorRecord(
            **self.common("indicator", draft.start, draft.end, draft.rule, draft.confidence, notes, id_),
            name=draft.name,
            indicator_id=draft.indicator_id,
            value=q.value,
            unit=q.unit,
            unit_code=q.unit_code,
            base_value=q.base_value,
            bound=q.bound,
            period=period,
            status=draft.status,
            comparisons=tuple(
                Comparison(basis=c.basis, kind=c.kind, value=c.value, text=self.text.text[c.start : c.end])
                for c in draft.comparisons
            ),
            area=draft.area,
            part_of=self.ids.of("indicator", drafts[draft.part_of]) if draft.part_of is not None else None,
            responsible=self.refs(draft.responsible),
            cooperating=self.refs(draft.cooperating),
        )

    def task(self, draft: TaskDraft) -> TaskRecord:
        heading = self.text.text[draft.heading[0] : draft.heading[1]] if draft.heading else None
        id_, day = self.ids.of("task", draft), draft.deadline
        notes = (*draft.notes, *(day.notes if day else ()))  # they hold for the day taken from it
        return TaskRecord(
            **self.common("task", draft.start, draft.end, draft.rule, draft.confidence, notes, id_),
            lead=self.refs(draft.lead),
            cooperating=self.refs(draft.cooperating),
            report_to=self.refs(draft.report_to),
            due=day.due if day else None,
            deadline_id=self.ids.referred(day) if day else None,
            heading=heading,
        )

    def citation(self, m: CitationMention) -> CitationRecord:
        return CitationRecord(
            **self.common("citation", m.start, m.end, m.rule, m.confidence, m.notes, self.ids.of("citation", m)),
            doc_type=m.doc_type,
            number=m.number,
            issued_on=m.issued_on,
            issuer=m.issuer,
            title=m.title,
        )

    def finding(self, code: str, message: str, members: tuple[Any, ...], id_: str) -> FindingRecord:
        first = _first(members)
        return FindingRecord(
            **self.common("finding", first.start, first.end, code, 0.9, (), id_),
            code=code,
            message=message,
            record_ids=tuple(filter(None, map(self.ids.referred, members))),
        )
