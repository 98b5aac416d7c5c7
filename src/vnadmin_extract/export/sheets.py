"""The tables that people read: which columns of each kind, under what Vietnamese heads."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any, Final, TypeAlias

from ..records import AgencyRef, DocumentRecord, IndicatorRecord
from .frames import Records

Value: TypeAlias = str | int | float | date | None


@dataclass(frozen=True, slots=True)
class Column:
    """A head, a width in characters, and how the value is read from a record and its document."""

    head: str
    width: int
    read: Callable[[Any, DocumentRecord | None], Value]


@dataclass(frozen=True, slots=True)
class Sheet:
    """One table: the kind it shows, its name in a workbook, its columns."""

    kind: str
    title: str
    columns: tuple[Column, ...]

    def rows(self, records: Records, documents: dict[tuple[str, str], DocumentRecord]) -> Iterator[list[Value]]:
        """The table's rows in the order of the records."""
        for record in records.of(self.kind):
            document = documents.get((record.doc_id, record.source_file))
            yield [column.read(record, document) for column in self.columns]


def documents_of(records: Records) -> dict[tuple[str, str], DocumentRecord]:
    """Each document's own record by its id and file."""
    return {(r.doc_id, r.source_file): r for r in records.of("document") if isinstance(r, DocumentRecord)}


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


def _comparisons(record: IndicatorRecord, _: DocumentRecord | None) -> str:
    signs = {"ratio": "bằng {} %", "change": "{:+} %", "change_abs": "{:+}"}
    return "; ".join(signs[c.kind].format(number(c.value)) + f" so với {BASES[c.basis]}" for c in record.comparisons)


def _signer(record: DocumentRecord, _: DocumentRecord | None) -> str | None:
    if record.signer is None:
        return None
    return ", ".join(part for part in (record.signer.name, record.signer.title) if part)


NUMBER: Final = Column("Số, ký hiệu", 20, lambda r, d: d.number if d else None)
PLACE: Final = (
    Column("Trang", 7, lambda r, d: r.provenance.page),
    Column("Độ tin cậy", 11, lambda r, d: r.confidence),
    Column("Lưu ý", 30, lambda r, d: "; ".join(w.message for w in r.warnings)),
    Column("Tệp", 32, lambda r, d: r.source_file),
    Column("Mã bản ghi", 22, lambda r, d: r.id),
)


SHEETS: Final = (
    Sheet(
        "task",
        "Nhiệm vụ",
        (
            NUMBER,
            Column("Ngày văn bản", 13, lambda r, d: d.issued_on if d else None),
            Column("Nhiệm vụ", 70, lambda r, d: r.text),
            Column("Cơ quan chủ trì", 34, lambda r, d: names(r.lead)),
            Column("Cơ quan phối hợp", 34, lambda r, d: names(r.cooperating)),
            Column("Báo cáo", 24, lambda r, d: names(r.report_to)),
            Column("Thời hạn", 13, lambda r, d: r.due),
            Column("Mục", 12, lambda r, d: ".".join(r.provenance.section)),
            *PLACE,
        ),
    ),
    Sheet(
        "deadline",
        "Thời hạn",
        (
            NUMBER,
            Column("Thời hạn", 13, lambda r, d: r.due),
            Column("Nguyên văn", 30, lambda r, d: r.text),
            Column("Loại", 12, lambda r, d: DEADLINE_BOUNDS[r.bound]),
            Column("Lặp lại (RRULE)", 26, lambda r, d: r.recurrence),
            Column("Số ngày", 9, lambda r, d: r.relative.days if r.relative else None),
            Column("Kể từ", 24, lambda r, d: r.relative.anchor if r.relative else None),
            Column("Câu", 70, lambda r, d: r.provenance.sentence),
            Column("Mã nhiệm vụ", 22, lambda r, d: r.task_id),
            *PLACE,
        ),
    ),
    Sheet(
        "indicator",
        "Chỉ tiêu",
        (
            NUMBER,
            Column("Chỉ tiêu", 48, lambda r, d: r.name),
            Column("Mức", 8, lambda r, d: BOUNDS[r.bound] or None),
            Column("Giá trị", 16, lambda r, d: number(r.value)),
            Column("Đơn vị", 14, lambda r, d: r.unit),
            Column("Từ ngày", 13, lambda r, d: r.period.start if r.period else None),
            Column("Đến ngày", 13, lambda r, d: r.period.end if r.period else None),
            Column("Tình trạng", 12, lambda r, d: STATUSES[r.status]),
            Column("So sánh", 36, _comparisons),
            Column("Địa bàn", 20, lambda r, d: r.area),
            Column("Cơ quan chủ trì", 30, lambda r, d: names(r.responsible)),
            Column("Cơ quan phối hợp", 30, lambda r, d: names(r.cooperating)),
            Column("Câu", 70, lambda r, d: r.provenance.sentence),
            *PLACE,
        ),
    ),
    Sheet(
        "money",
        "Số tiền",
        (
            NUMBER,
            Column("Nguyên văn", 26, lambda r, d: r.text),
            Column("Mức", 8, lambda r, d: BOUNDS[r.bound] or None),
            Column("Số tiền", 22, lambda r, d: number(r.amount)),
            Column("Đến", 22, lambda r, d: number(r.range_end)),
            Column("Loại tiền", 10, lambda r, d: r.currency),
            Column("Câu", 70, lambda r, d: r.provenance.sentence),
            *PLACE,
        ),
    ),
    Sheet(
        "agency",
        "Cơ quan",
        (
            NUMBER,
            Column("Cơ quan", 44, lambda r, d: r.canonical),
            Column("Nguyên văn", 34, lambda r, d: r.text),
            Column("Mã cơ quan", 22, lambda r, d: r.agency_id),
            Column("Cấp", 12, lambda r, d: r.level),
            Column("Tỉnh, thành phố", 20, lambda r, d: r.province),
            Column("Nhóm", 8, lambda r, d: "x" if r.collective else None),
            Column("Vai trò", 12, lambda r, d: r.role),
            *PLACE,
        ),
    ),
    Sheet(
        "citation",
        "Văn bản viện dẫn",
        (
            NUMBER,
            Column("Loại", 16, lambda r, d: r.doc_type),
            Column("Số, ký hiệu viện dẫn", 24, lambda r, d: r.number),
            Column("Ngày", 13, lambda r, d: r.issued_on),
            Column("Cơ quan ban hành", 30, lambda r, d: r.issuer),
            Column("Nguyên văn", 50, lambda r, d: r.text),
            *PLACE,
        ),
    ),
    Sheet(
        "document",
        "Văn bản",
        (
            Column("Loại", 16, lambda r, d: r.doc_type),
            Column("Số, ký hiệu", 20, lambda r, d: r.number),
            Column("Ngày", 13, lambda r, d: r.issued_on),
            Column("Nơi ban hành", 18, lambda r, d: r.place),
            Column("Cơ quan ban hành", 34, lambda r, d: r.issuer.canonical if r.issuer else None),
            Column("Trích yếu", 60, lambda r, d: r.subject),
            Column("Người ký", 30, _signer),
            Column("Số trang", 9, lambda r, d: r.pages),
            Column("Cách đọc", 12, lambda r, d: r.text_source),
            *PLACE[1:],
        ),
    ),
    Sheet(
        "finding",
        "Cần xem lại",
        (
            NUMBER,
            Column("Loại", 24, lambda r, d: r.code),
            Column("Nội dung", 70, lambda r, d: r.message),
            Column("Câu", 70, lambda r, d: r.provenance.sentence),
            *PLACE,
        ),
    ),
)
