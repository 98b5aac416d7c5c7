"""What is known while the paragraphs of a document are read for tasks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from ....document import Context, Item, Paragraph, StructuredText
from ....mentions import AgencyMention, DeadlineMention
from ..assignment.grammar import Assignment
from ..assignment.scene import Scene

_NEVER_TOLD = (
    "bộ chính trị",
    "ban bí thư",
    "quốc hội",
    "ủy ban thường vụ quốc hội",
    "trung ương đảng",
    "ban chấp hành trung ương đảng",
    "đảng",
)
_SUPERIORS = ("ủy ban nhân dân", "thường trực ủy ban nhân dân", "chính phủ", "thủ tướng chính phủ", "hội đồng nhân dân")


@dataclass(slots=True)
class Pending:
    """A task in the making. ``spans`` are where its deadline may stand."""

    start: int
    end: int
    assignment: Assignment
    spans: list[tuple[int, int]]
    paragraph: int
    heading: tuple[int, int] | None = None
    deadline: DeadlineMention | None = None
    rule: str = "task_clause"


@dataclass(frozen=True, slots=True)
class Head:
    """Bodies that a line hands down to what stands under it, and its own deadline."""

    lead: tuple[AgencyMention, ...]
    cooperating: tuple[AgencyMention, ...]
    deadline: DeadlineMention | None
    span: tuple[int, int]
    named: bool
    """It names the bodies and no more ("Sở A:"), so that its reach goes through the headings below it."""


@dataclass(slots=True)
class Reader:
    """What is known while the paragraphs are read in order."""

    text: StructuredText
    scene: Scene
    deadlines: Sequence[DeadlineMention]
    background: frozenset[int]
    items: dict[int, list[Item]]
    children: dict[int, list[Paragraph]]
    """What stands right below a paragraph, great sections (I, A) left out."""
    letter: bool = False
    """It is an official letter, which asks by words of order."""
    issued_on: date | None = None
    tells_of_itself: bool = False
    """It is a paper in which the issuer tells of its own work: a report, a letter."""
    heads: dict[int, Head] = field(default_factory=dict)
    closed: set[int] = field(default_factory=set)
    """Tasks that end in a colon: what stands below tells more of them and is no task of its own."""
    named: set[int | None] = field(default_factory=set)
    """Sections of which a heading names who acts."""
    reports: set[int | None] = field(default_factory=set)
    """Headings and lines that tell what a report has to hold."""
    given: set[int | None] = field(default_factory=set)
    """Lines that hand out work where the paper tells how things are, and the lines below them."""
    timed: set[int | None] = field(default_factory=set)
    """Headings under which a line of its own has told when."""
    tasks: list[Pending] = field(default_factory=list)
    resumed: dict[int, int] = field(default_factory=dict)
    """A line without a bullet amid a list of bullets, and those behind it: the line that announces the list."""
    acting: dict[int, Head] = field(default_factory=dict)
    """The bodies of each numbered item that names its own: a dash below it may go on with what they have to do."""
    going_on: tuple[int, Head] | None = None
    """A numbered item with bodies of its own, or a line that goes on with it: the next line may do so too."""


OF_ITSELF = ("Công văn", "Tờ trình", "Báo cáo")
"""Papers in which the issuer tells of itself and gives itself no orders."""


def superiors(context: Context) -> frozenset[str]:
    """Folded names of the bodies that speak in this document: they give orders and take none."""
    issuer = " ".join((context.issuer or "").lower().split())
    if not issuer:
        return frozenset(_NEVER_TOLD)
    names = {issuer} if issuer.startswith(_SUPERIORS) or context.doc_type in OF_ITSELF else set()
    for name in _SUPERIORS:
        if name in issuer:
            for kind in ("tỉnh", "thành phố"):
                if context.province and f"{name} {kind}" in issuer:
                    names.add(f"{name} {kind} {context.province}".lower())
            names |= {name, f"{name} tỉnh", f"{name} thành phố"}
            if f"{name} tỉnh" not in issuer:
                names |= {f"{name} huyện", f"{name} thị xã"}  # a province gives them orders
            names |= {f"thường trực {n}" for n in tuple(names) if not n.startswith("hội đồng")}
    if "chính phủ" in issuer:
        names |= {"chính phủ", "thủ tướng chính phủ"}  # the one speaks for the other
    return frozenset(names | set(_NEVER_TOLD))


def joined(first: Sequence[AgencyMention], second: Sequence[AgencyMention]) -> tuple[AgencyMention, ...]:
    return (*first, *(m for m in second if m not in first))
