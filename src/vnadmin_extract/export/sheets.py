"""The tables that people read: which columns of each kind, under what Vietnamese heads."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any, Final, TypeAlias

from ..records import AgencyRef, DeadlineRecord, DocumentRecord, FindingRecord, IndicatorRecord
from .frames import Records
from .told import finding_text, page_of
from .vietnamese import FINDINGS, LEVELS, REMARK, ROLES, SOURCES, warning_text

Value: TypeAlias = str | int | float | date | None


@dataclass(frozen=True, slots=True)
class Beside:
    """What a record's row also shows: its document, and of a task the deadline that binds it."""

    document: DocumentRecord | None = None
    deadline: DeadlineRecord | None = None


@dataclass(frozen=True, slots=True)
class Column:
    """A head, a width in characters, and how the value is read from a record and what stands beside it."""

    head: str
    width: int
    read: Callable[[Any, Beside], Value]


@dataclass(frozen=True, slots=True)
class Sheet:
    """One table: the kind it shows, its name in a workbook, its columns."""

    kind: str
    title: str
    columns: tuple[Column, ...]

    def rows(self, records: Records, documents: dict[tuple[str, str], DocumentRecord]) -> Iterator[list[Value]]:
        """The table's rows in the order of the records."""
        deadlines = deadlines_of(records) if self.kind == "task" else {}
        for record in records.of(self.kind):
            document = documents.get((record.doc_id, record.source_file))
            bound = deadlines.get((getattr(record, "deadline_id", None), record.source_file))
            beside = Beside(document, bound)
            yield [column.read(record, beside) for column in self.columns]
        if self.kind == "finding":
            # What is said of a whole document is to be looked at too.
            for document in documents.values():
                yield from (
                    [column.read(one, Beside(document)) for column in self.columns] for one in _remarks(document)
                )


def _remarks(document: DocumentRecord) -> Iterator[FindingRecord]:
    """A document's warnings as rows beside the findings."""
    common = document.model_dump(include={"id", "doc_id", "source_file", "text", "method", "confidence"})
    for warning in document.warnings:
        page = page_of(warning) or (1 if document.pages == 1 else None)
        place = document.provenance.model_copy(update={"page": page, "sentence": None})
        message = warning.message
        yield FindingRecord(
            **common, provenance=place, warnings=(), code=warning.code, message=message, record_ids=(document.id,)
        )


def documents_of(records: Records) -> dict[tuple[str, str], DocumentRecord]:
    """Each document's own record by its id and file."""
    return {(r.doc_id, r.source_file): r for r in records.of("document") if isinstance(r, DocumentRecord)}


def deadlines_of(records: Records) -> dict[tuple[str | None, str], DeadlineRecord]:
    """Each deadline by its id and file: a file that lies there twice has the same ids twice."""
    return {(r.id, r.source_file): r for r in records.of("deadline") if isinstance(r, DeadlineRecord)}


def number(value: Decimal | None) -> int | float | None:
    if value is None:
        return None
    return int(value) if value == value.to_integral_value() else float(value)


def names(refs: tuple[AgencyRef, ...]) -> str:
    return "; ".join(ref.canonical for ref in refs)


BOUNDS: Final = {"exact": "", "over": "trên", "under": "dưới", "approx": "khoảng"}
DEADLINE_BOUNDS: Final = {
    "before": "trước",
    "by": "chậm nhất",
    "within": "trong",
    "on": "vào",
    "recurring": "định kỳ",
    "relative": "kể từ",
}
STATUSES: Final = {"actual": "thực hiện", "estimate": "ước", "target": "mục tiêu"}
BASES: Final = {"plan": "kế hoạch", "same_period": "cùng kỳ", "previous": "kỳ trước", "other": "khác"}


def _comparisons(record: IndicatorRecord, _: Beside) -> str:
    signs = {"ratio": "bằng {} %", "change": "{:+} %", "change_abs": "{:+}"}
    told = (signs[c.kind].format(number(c.value)).replace(".", ",") for c in record.comparisons)
    return "; ".join(f"{t} so với {BASES[c.basis]}" for t, c in zip(told, record.comparisons, strict=True))


def _signer(record: DocumentRecord, _: Beside) -> str | None:
    if record.signer is None:
        return None
    return ", ".join(part for part in (record.signer.name, record.signer.title) if part)


PAPER: Final = (
    Column("Số, ký hiệu", 20, lambda r, b: b.document.number if b.document else None),
    Column("Tệp", 26, lambda r, _: r.source_file),
)
"""Which paper a row is from, at the front of every sheet: who sees a task wants to open it."""
PLACE: Final = (
    Column("Trang", 7, lambda r, _: r.provenance.page),
    Column("Độ tin cậy", 11, lambda r, _: r.confidence),
    Column("Lưu ý", 30, lambda r, _: "; ".join(map(warning_text, r.warnings))),
    Column("Mã bản ghi", 22, lambda r, _: r.id),
)


SHEETS: Final = (
    Sheet(
        "task",
        "Nhiệm vụ",
        (
            *PAPER,
            Column("Ngày văn bản", 13, lambda r, b: b.document.issued_on if b.document else None),
            Column("Nhiệm vụ", 70, lambda r, _: r.text),
            Column("Cơ quan chủ trì", 34, lambda r, _: names(r.lead)),
            Column("Cơ quan phối hợp", 34, lambda r, _: names(r.cooperating)),
            Column("Báo cáo", 24, lambda r, _: names(r.report_to)),
            Column("Thời hạn", 13, lambda r, _: r.due),
            Column("Thời hạn ghi trong văn bản", 24, lambda r, b: b.deadline.text if b.deadline else None),
            Column("Mục", 12, lambda r, _: ".".join(r.provenance.section)),
            *PLACE,
        ),
    ),
    Sheet(
        "deadline",
        "Thời hạn",
        (
            *PAPER,
            Column("Thời hạn", 13, lambda r, _: r.due),
            Column("Nguyên văn", 30, lambda r, _: r.text),
            Column("Loại", 12, lambda r, _: DEADLINE_BOUNDS[r.bound]),
            Column("Lặp lại (RRULE)", 26, lambda r, _: r.recurrence),
            Column("Số ngày", 9, lambda r, _: r.relative.days if r.relative else None),
            Column("Kể từ", 24, lambda r, _: r.relative.anchor if r.relative else None),
            Column("Câu", 70, lambda r, _: r.provenance.sentence),
            Column("Mã nhiệm vụ", 22, lambda r, _: r.task_id),
            *PLACE,
        ),
    ),
    Sheet(
        "indicator",
        "Chỉ tiêu",
        (
            *PAPER,
            Column("Chỉ tiêu", 48, lambda r, _: r.name),
            Column("Mức", 8, lambda r, _: BOUNDS[r.bound] or None),
            Column("Giá trị", 16, lambda r, _: number(r.value)),
            Column("Đơn vị", 14, lambda r, _: r.unit),
            Column("Từ ngày", 13, lambda r, _: r.period.start if r.period else None),
            Column("Đến ngày", 13, lambda r, _: r.period.end if r.period else None),
            Column("Tình trạng", 12, lambda r, _: STATUSES[r.status]),
            Column("So sánh", 36, _comparisons),
            Column("Địa bàn", 20, lambda r, _: r.area),
            Column("Cơ quan chủ trì", 30, lambda r, _: names(r.responsible)),
            Column("Cơ quan phối hợp", 30, lambda r, _: names(r.cooperating)),
            Column("Câu", 70, lambda r, _: r.provenance.sentence),
            *PLACE,
        ),
    ),
    Sheet(
        "money",
        "Số tiền",
        (
            *PAPER,
            Column("Nguyên văn", 26, lambda r, _: r.text),
            Column("Mức", 8, lambda r, _: BOUNDS[r.bound] or None),
            Column("Số tiền", 22, lambda r, _: number(r.amount)),
            Column("Đến", 22, lambda r, _: number(r.range_end)),
            Column("Loại tiền", 10, lambda r, _: r.currency),
            Column("Câu", 70, lambda r, _: r.provenance.sentence),
            *PLACE,
        ),
    ),
    Sheet(
        "agency",
        "Cơ quan",
        (
            *PAPER,
            Column("Cơ quan", 44, lambda r, _: r.canonical),
            Column("Nguyên văn", 34, lambda r, _: r.text),
            Column("Mã cơ quan", 22, lambda r, _: r.agency_id),
            Column("Cấp", 12, lambda r, _: LEVELS.get(r.level)),
            Column("Tỉnh, thành phố", 20, lambda r, _: r.province),
            Column("Nhóm", 8, lambda r, _: "x" if r.collective else None),
            Column("Vai trò", 12, lambda r, _: ROLES[r.role]),
            *PLACE,
        ),
    ),
    Sheet(
        "citation",
        "Văn bản viện dẫn",
        (
            *PAPER,
            Column("Loại", 16, lambda r, _: r.doc_type),
            Column("Số, ký hiệu viện dẫn", 24, lambda r, _: r.number),
            Column("Ngày", 13, lambda r, _: r.issued_on),
            Column("Cơ quan ban hành", 30, lambda r, _: r.issuer),
            Column("Nguyên văn", 50, lambda r, _: r.text),
            *PLACE,
        ),
    ),
    Sheet(
        "document",
        "Văn bản",
        (
            *PAPER,
            Column("Loại", 16, lambda r, _: r.doc_type),
            Column("Ngày", 13, lambda r, _: r.issued_on),
            Column("Nơi ban hành", 18, lambda r, _: r.place),
            Column("Cơ quan ban hành", 34, lambda r, _: r.issuer.canonical if r.issuer else None),
            Column("Trích yếu", 60, lambda r, _: r.subject),
            Column("Người ký", 30, _signer),
            Column("Số trang", 9, lambda r, _: r.pages),
            Column("Cách đọc", 16, lambda r, _: SOURCES[r.text_source]),
            *PLACE[1:],
        ),
    ),
    Sheet(
        "finding",
        "Cần xem lại",
        (
            *PAPER,
            Column("Loại", 30, lambda r, _: FINDINGS.get(r.code, REMARK)),
            Column("Nội dung", 70, lambda r, _: finding_text(r)),
            Column("Câu", 70, lambda r, _: r.provenance.sentence),
            *PLACE,
        ),
    ),
)
