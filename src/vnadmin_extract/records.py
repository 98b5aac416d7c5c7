"""The record contract: what comes out of the program, one JSON object a line.

Every model here is a promise to users; a change of one is a change of ``SCHEMA_VERSION`` and goes in the changelog.
Nothing else of the package is imported here.
"""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal
from typing import Annotated, Any, Literal, TypeAlias

from pydantic import BaseModel, ConfigDict, Field, PlainSerializer, TypeAdapter

SCHEMA_VERSION = "1.0"


def json_number(value: Decimal) -> int | float:
    """The JSON number of an exact value: an integer where integral, else the shortest decimal fraction."""
    return int(value) if value == value.to_integral_value() else float(value)


Number = Annotated[Decimal, PlainSerializer(json_number, return_type=int | float, when_used="json")]
Zone = Literal["header", "body", "footnote", "table", "recipients", "signature"]
Bound = Literal["exact", "over", "under", "approx"]
BBox: TypeAlias = tuple[float, float, float, float]


class _Model(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Warning(_Model):
    """Something a user should know before trusting the record: a stable code and a sentence."""

    code: str
    message: str


class Provenance(_Model):
    """Where a record stands: page from 1, ``[x0, top, x1, bottom]`` in PDF points, code point offsets."""

    page: int | None = Field(ge=1)
    bbox: BBox | None
    start: int = Field(ge=0)
    end: int = Field(ge=0)
    sentence: str | None
    section: tuple[str, ...]
    zone: Zone


class AgencyRef(_Model):
    """A body named by another record: its registry key if known, its full name and its surface."""

    agency_id: str | None
    canonical: str
    text: str
    collective: bool


class _Record(_Model):
    schema_version: Literal["1.0"] = "1.0"
    kind: str
    id: str
    doc_id: str
    source_file: str
    text: str
    provenance: Provenance
    method: str
    confidence: float = Field(ge=0, le=1)
    warnings: tuple[Warning, ...]


class Signer(_Model):
    """Who signed, in what office, and for whom: authority is TM., KT., TL., TUQ., Q. or null."""

    name: str
    title: str | None
    authority: Literal["TM.", "KT.", "TL.", "TUQ.", "Q."] | None


class PageSource(_Model):
    """How one page was read, and why so."""

    page: int
    source: Literal["text_layer", "ocr", "text", "docx"]
    reason: str


class DocumentRecord(_Record):
    """The document itself: exactly one a file, first."""

    kind: Literal["document"] = "document"
    doc_type: str | None
    number: str | None
    issuer: AgencyRef | None
    place: str | None
    issued_on: date | None
    subject: str | None
    signer: Signer | None
    recipients: tuple[AgencyRef, ...]
    pages: int | None
    text_source: Literal["text_layer", "ocr", "mixed", "text", "docx"]
    page_sources: tuple[PageSource, ...]
    ocr_confidence: float | None
    char_count: int


class AgencyRecord(_Record):
    """One mention of a body that can issue, receive or be assigned something."""

    kind: Literal["agency"] = "agency"
    canonical: str
    agency_id: str | None
    level: Literal["central", "province", "district", "commune", "party", "front", "other"] | None
    province: str | None
    collective: bool
    role: Literal["issuer", "lead", "cooperating", "report_to", "recipient", "mentioned"]
    valid_on: date | None
    successor_id: str | None


class RelativeTime(_Model):
    """``days`` after ``anchor`` (the event as written)."""

    days: int | None
    anchor: str


class DeadlineRecord(_Record):
    """A time that binds an action. ``due`` is the last day meant."""

    kind: Literal["deadline"] = "deadline"
    due: date | None
    start: date | None
    bound: Literal["before", "by", "within", "on", "recurring", "relative"]
    precision: Literal["day", "month", "quarter", "half_year", "year"] | None
    recurrence: str | None
    relative: RelativeTime | None
    task_id: str | None


class MoneyRecord(_Record):
    """An amount of money; ``amount`` is scaled to one unit of ``currency`` (ISO 4217)."""

    kind: Literal["money"] = "money"
    amount: Number
    currency: str
    bound: Bound
    range_end: Number | None


class Period(_Model):
    """What time a value is about; as-of: ``start`` null."""

    start: date | None
    end: date | None
    text: str | None


class Comparison(_Model):
    """A value held against the plan, the same period of the year before, or the period before."""

    basis: Literal["plan", "same_period", "previous", "other"]
    kind: Literal["ratio", "change", "change_abs"]
    value: Number
    text: str


class IndicatorRecord(_Record):
    """A stated value of a named measure. ``value`` is in ``unit`` as written, ``base_value`` in ``unit_code``."""

    kind: Literal["indicator"] = "indicator"
    name: str
    indicator_id: str | None
    value: Number
    unit: str
    unit_code: str | None
    base_value: Number | None
    bound: Bound
    period: Period | None
    status: Literal["actual", "estimate", "target"]
    comparisons: tuple[Comparison, ...]
    area: str | None
    part_of: str | None
    responsible: tuple[AgencyRef, ...]
    cooperating: tuple[AgencyRef, ...]


class TaskRecord(_Record):
    """Someone is told to do something; ``text`` is the action."""

    kind: Literal["task"] = "task"
    lead: tuple[AgencyRef, ...]
    cooperating: tuple[AgencyRef, ...]
    report_to: tuple[AgencyRef, ...]
    due: date | None
    deadline_id: str | None
    heading: str | None


class CitationRecord(_Record):
    """A reference to another document."""

    kind: Literal["citation"] = "citation"
    doc_type: str | None
    number: str | None
    issued_on: date | None
    issuer: str | None
    title: str | None


class FindingRecord(_Record):
    """Something a careful reader would question; it never changes a value."""

    kind: Literal["finding"] = "finding"
    code: str
    message: str
    record_ids: tuple[str, ...]


Record = Annotated[
    DocumentRecord
    | AgencyRecord
    | DeadlineRecord
    | MoneyRecord
    | IndicatorRecord
    | TaskRecord
    | CitationRecord
    | FindingRecord,
    Field(discriminator="kind"),
]
KINDS = ("document", "agency", "deadline", "money", "indicator", "task", "citation", "finding")
FILES = {
    "document": "documents.jsonl",
    "agency": "agencies.jsonl",
    "deadline": "deadlines.jsonl",
    "money": "money.jsonl",
    "indicator": "indicators.jsonl",
    "task": "tasks.jsonl",
    "citation": "citations.jsonl",
    "finding": "findings.jsonl",
}
_ADAPTER: TypeAdapter[Record] = TypeAdapter(Record)


class Failure(_Model):
    """One input that could not be read: a line of ``failures.jsonl``."""

    schema_version: Literal["1.0"] = "1.0"
    source_file: str
    doc_id: str | None
    stage: str
    code: str
    message: str
    page: int | None = None


def to_json(record: BaseModel) -> str:
    """One line of JSON: keys in the order of the model, nulls present, no exponent in a number."""
    data = record.model_dump(mode="json")
    tiny: dict[str, str] = {}
    line = json.dumps(_mark_exponents(data, tiny), ensure_ascii=False)
    for mark, number in tiny.items():
        line = line.replace(f'"{mark}"', number)
    return line


def _mark_exponents(data: Any, tiny: dict[str, str]) -> Any:
    """``data`` with each float that Python would print with an exponent replaced by a mark kept in ``tiny``."""
    if isinstance(data, dict):
        return {key: _mark_exponents(value, tiny) for key, value in data.items()}
    if isinstance(data, list):
        return [_mark_exponents(value, tiny) for value in data]
    if isinstance(data, float) and "e" in repr(data):
        mark = f"\ue000{len(tiny)}\ue000"
        tiny[mark] = format(Decimal(repr(data)), "f")
        return mark
    return data


def parse(line: str) -> Record:
    """The record on one line. Raises ``pydantic.ValidationError`` where it breaks the contract."""
    return _ADAPTER.validate_json(line)


def json_schema() -> dict[str, Any]:
    """JSON Schema of the union of all records."""
    return _ADAPTER.json_schema(mode="serialization")
