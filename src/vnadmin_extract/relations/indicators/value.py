"""A stated value while its sentence is read; and what is counted without being one."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Literal

from ...mentions import ComparisonDraft, QuantityMention

NO_MEASURE = frozenset(
    (
        "buổi/ngày", "buổi/tuần",
        "năm", "tháng", "ngày", "giờ", "lần", "tuổi", "đợt", "phiên", "đồng chí", "chức danh", "nhiệm vụ",
        "chương trình", "văn bản", "đoàn", "phiên họp", "hội nghị", "kế hoạch", "nghị quyết", "đề án", "điểm",
        "kỳ họp", "cuộc họp",
        "tỉnh", "bộ", "khu", "cấp", "kênh", "kv", "chỉ tiêu", "quyết định", "thông báo", "ý kiến", "kiến nghị",
        "việc",
    )
)  # fmt: skip
"""What is counted without being a measure: times, labels, papers."""


@dataclass(frozen=True, slots=True)
class Compared:
    """A comparison and where its verb stands. ``basis_known``: the words say what the figure is held against."""

    draft: ComparisonDraft
    verb: int
    basis_known: bool


@dataclass(slots=True)
class Value:
    """``clause`` is where the words begin that may name it, ``name_end`` where they end."""

    quantity: QuantityMention
    clause: int
    name_end: int
    behind: int
    """Where the words behind the figures begin: of both ends of a range, behind the second."""
    comparisons: list[ComparisonDraft] = field(default_factory=list)
    in_brackets: bool = False
    growth: Literal["", "up", "down"] = ""
    """A rate of change that stands for itself: "xuất khẩu tăng 18,3%"."""
    plan_of: Value | None = None
    """The value that this is the plan of: "đạt 25 tỷ USD (kế hoạch là 22 tỷ USD)"."""
    same_as: Value | None = None
    """The value whose name this one shares: the other end of a range, what "so với 40% năm 2003" holds it against."""
    year_of: Value | None = None
    """The value of several years that this one tells a single year or another stage of."""
    stage: bool = False
    """``year_of`` tells of several years too."""
    before: Literal["", "year", "period", "start", "day"] = ""
    """``same_as`` is the value of the same period a year later, or of the period that follows; this one is of the
    beginning of its year, or of a day named beside it."""
    item: bool = False
    """A rate in brackets behind an item of a list, of which nothing more is told: "như xăng dầu (tăng 27%), …"."""
    turn: bool = False
    """It goes on a bracket that tells what several values were, in turn."""
    until: int = 0
    """Where the next quantity of the sentence begins; 0 for the last."""
    change: Compared | None = None
    """What a rate of change that stands for itself says of the level behind it: "tăng 5%, đạt 320 tỷ đồng"."""
    again: ComparisonDraft | None = None
    """The same change told another way: "giảm 3,1% (tương đương 141 nghìn tấn), đạt 4,4 triệu tấn"."""
    difference: bool = False
    """Nothing but a difference, which the level behind it takes over: "giảm 2 điểm phần trăm, còn 3%"."""
    ranged: bool = False
    """A difference from one figure to another, which the level behind it takes nothing but the name of."""
    behind_count: bool = False
    """The words before it go on from a count or a measure: "240 vụ vi phạm, xử phạt | 5 tỷ đồng"."""
    open_bases: list[int] = field(default_factory=list)
    """The comparisons whose basis no word names: the period decides."""


def unsigned(quantity: QuantityMention) -> QuantityMention:
    """A change without its sign, since its verb tells the way: "đàn trâu giảm (-0,7%)"."""
    size = abs(quantity.value)
    return replace(quantity, value=size, base_value=size if quantity.base_value is not None else None)


def own_start(text: str, value: Value) -> int:
    """Where the words of ``value`` alone begin, behind a value beside it: "6 người chết và | 8 người bị thương"."""
    begin, end = value.clause, value.quantity.start
    return max(begin, text.rfind(",", begin, end), text.rfind(" và ", begin, end) + 3)
