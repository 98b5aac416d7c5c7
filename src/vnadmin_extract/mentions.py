"""Spans of the normalised text with the value that was read from them, and the drafts that relate them.

Extractors return these; ``pipeline.py`` makes records of them. ``start``/``end`` are offsets into the normalised
text; ``rule`` is the short name that becomes ``method`` ("rule:NAME"); ``confidence`` is the rule's own estimate.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal, TypeAlias

from .document import Note

Bound: TypeAlias = Literal["exact", "over", "under", "approx"]
DeadlineBound: TypeAlias = Literal["before", "by", "within", "on", "recurring", "relative"]
Precision: TypeAlias = Literal["day", "month", "quarter", "half_year", "year"]
Level: TypeAlias = Literal["central", "province", "district", "commune", "party", "front", "other"]


@dataclass(frozen=True, slots=True, kw_only=True)
class AgencyMention:
    start: int
    end: int
    canonical: str
    collective: bool
    level: Level | None = None
    province: str | None = None
    agency_id: str | None = None
    valid_on: date | None = None
    successor_id: str | None = None
    office_holder: bool = False
    """The words before it name a person's office: "Giám đốc Sở X", "Chủ tịch UBND tỉnh"."""
    rule: str = "agency"
    confidence: float = 0.9
    notes: tuple[Note, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DateMention:
    """A date or a stretch of time. ``start_date``/``end_date`` are the first and last day meant."""

    start: int
    end: int
    start_date: date | None
    end_date: date | None
    precision: Precision
    as_of: bool = False
    """"đến ngày …", "tính đến …": the state on a day rather than what happened within a time."""
    cumulative: bool = False
    """"lũy kế", "từ đầu năm", "2 tháng đầu năm": from 1 January."""
    rule: str = "date"
    confidence: float = 0.95
    notes: tuple[Note, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DeadlineMention:
    start: int
    end: int
    due: date | None
    bound: DeadlineBound
    precision: Precision | None = None
    start_date: date | None = None
    recurrence: str | None = None
    relative_days: int | None = None
    relative_anchor: str | None = None
    rule: str = "deadline"
    confidence: float = 0.9
    notes: tuple[Note, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class QuantityMention:
    """A number with its unit. ``number_start``/``number_end`` hold the figures alone, ``bound_start`` the word
    before them ("trên", "khoảng") or ``start``. ``currency`` is set for money, and ``base_value`` is then in it."""

    start: int
    end: int
    value: Decimal
    unit: str
    number_start: int
    number_end: int
    bound: Bound = "exact"
    bound_start: int | None = None
    range_end: Decimal | None = None
    currency: str | None = None
    unit_code: str | None = None
    base_value: Decimal | None = None
    base_range_end: Decimal | None = None
    rule: str = "quantity"
    confidence: float = 0.95
    notes: tuple[Note, ...] = ()

    @property
    def counts(self) -> bool:
        """Whether it counts something: no money, no physical unit, no rate."""
        return self.currency is None and self.unit_code is None and not self.unit.startswith(("%", "‰", "/"))


@dataclass(frozen=True, slots=True, kw_only=True)
class CitationMention:
    start: int
    end: int
    doc_type: str | None
    number: str | None
    issued_on: date | None
    issuer: str | None = None
    title: str | None = None
    rule: str = "citation"
    confidence: float = 0.95
    notes: tuple[Note, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SignerField:
    name: str
    title: str | None
    authority: Literal["TM.", "KT.", "TL.", "TUQ.", "Q."] | None


@dataclass(frozen=True, slots=True, kw_only=True)
class HeaderFields:
    """What the letterhead, title and signature say; None where the document does not show it.

    ``start``/``end`` is the span that stands for the document (its title, else its first words). ``issuer`` is the
    full name; ``issuer_span`` where it is printed.
    """

    start: int
    end: int
    doc_type: str | None = None
    number: str | None = None
    issuer: str | None = None
    issuer_span: tuple[int, int] | None = None
    issued_on: date | None = None
    place: str | None = None
    province: str | None = None
    subject: str | None = None
    signer: SignerField | None = None
    notes: tuple[Note, ...] = ()


# ---------------------------------------------------------------- drafts of relations


@dataclass(frozen=True, slots=True, kw_only=True)
class ComparisonDraft:
    basis: Literal["plan", "same_period", "previous", "other"]
    kind: Literal["ratio", "change", "change_abs"]
    value: Decimal
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class IndicatorDraft:
    """A named measure's value. ``start``/``end`` is the quantity's span; ``part_of`` the index of the total in the
    list that holds the draft."""

    start: int
    end: int
    name: str
    quantity: QuantityMention
    period_start: date | None
    period_end: date | None
    period_text: str | None
    status: Literal["actual", "estimate", "target"]
    comparisons: tuple[ComparisonDraft, ...] = ()
    indicator_id: str | None = None
    area: str | None = None
    part_of: int | None = None
    responsible: tuple[AgencyMention, ...] = ()
    cooperating: tuple[AgencyMention, ...] = ()
    rule: str = "indicator"
    confidence: float = 0.8
    notes: tuple[Note, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskDraft:
    """``start``/``end`` is the action; ``heading`` the span of the heading that it inherits its agencies from."""

    start: int
    end: int
    lead: tuple[AgencyMention, ...]
    cooperating: tuple[AgencyMention, ...] = ()
    report_to: tuple[AgencyMention, ...] = ()
    deadline: DeadlineMention | None = None
    heading: tuple[int, int] | None = None
    rule: str = "task"
    confidence: float = 0.8
    notes: tuple[Note, ...] = ()
