"""Stated values of named measures in prose: name, period, status, comparisons, parts of a total."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from ..document import Context, Paragraph, Sentence, StructuredText
from ..mentions import ComparisonDraft, DateMention, IndicatorDraft, QuantityMention
from .catalogue import indicator_id
from .comparisons import read_comparison
from .measure_names import after_value, before_value, clean, is_verb, label_of
from .periods import Periods

_TARGET = re.compile(
    r"(?i)phấn đấu|mục tiêu|chỉ tiêu|kế hoạch (?:giao|năm|vốn năm)|dự kiến|tối thiểu|ít nhất|bảo đảm|đảm bảo|hoàn thành|đạt và vượt|yêu cầu|dự toán (?:được )?giao|trên \d+%|sẽ\b|đề ra|đến năm 20\d\d"
)
_ESTIMATE = re.compile(r"(?i)\bước\b")
_PLAN_TYPES = (
    "Chỉ thị",
    "Kế hoạch",
    "Chương trình",
    "Chương trình hành động",
    "Quyết định",
    "Nghị quyết",
    "Công văn",
    "Công điện",
    "Tờ trình",
    "Đề án",
    "Phương án",
)
_NO_MEASURE = frozenset(
    "năm tháng ngày giờ lần tuổi đợt phiên đồng\u00a0chí chức\u00a0danh nhiệm\u00a0vụ chương\u00a0trình văn\u00a0bản đoàn phiên\u00a0họp hội\u00a0nghị kế\u00a0hoạch nghị\u00a0quyết đề\u00a0án điểm kỳ\u00a0họp cuộc\u00a0họp tỉnh bộ khu cấp kênh kv".replace(
        "\u00a0", "_"
    ).split()
)
_PART = re.compile(r"(?i)trong đó|bao gồm|gồm\b|\($")
_CITED = re.compile(r"(?i)(?:chương trình|dự án|đề án|gói|tiêu chuẩn)[^,;.]{0,24}$")
_CLAUSE_BREAK = re.compile(
    r";|,\s+(?=(?:trong đó|lũy kế|luỹ kế|tổng|giá trị|sản lượng|số|diện tích|kinh phí|doanh thu|thu|chi|tỷ lệ)\b)|[.]\s+(?=[A-ZĐ])"
)


@dataclass(slots=True)
class _Value:
    quantity: QuantityMention
    clause: int
    comparisons: list[ComparisonDraft] = field(default_factory=list)
    in_brackets: bool = False
    part_of: int | None = None


def find_indicators(
    text: StructuredText, quantities: Sequence[QuantityMention], dates: Sequence[DateMention], context: Context
) -> list[IndicatorDraft]:
    """All values in the prose of the body and its footnotes, in order."""
    periods = Periods(text, dates, context)
    starts = [q.start for q in quantities]
    out: list[IndicatorDraft] = []
    by_paragraph: dict[int, str] = {}
    for sentence in text.sentences:
        paragraph = text.paragraphs[sentence.paragraph]
        if paragraph.zone not in ("body", "footnote") or (paragraph.heading and not paragraph.lead_in):
            continue
        inside = quantities[bisect_left(starts, sentence.start) : bisect_left(starts, sentence.end)]
        if not inside:
            continue
        values = list(_values(text.text, inside, sentence))
        last_name = by_paragraph.get(paragraph.index, "")
        for value in values:
            draft = _draft(text, value, sentence, paragraph, periods, context, last_name, out)
            if draft is None:
                continue
            last_name = draft.name
            out.append(draft)
        by_paragraph[paragraph.index] = last_name
    return out


def _values(text: str, quantities: Sequence[QuantityMention], sentence: Sentence) -> Iterator[_Value]:
    """The values of a sentence, each with the comparisons that follow it."""
    current: _Value | None = None
    done: list[_Value] = []
    at = sentence.start
    for quantity in quantities:
        opened = text.rfind("(", sentence.start, quantity.start) > text.rfind(")", sentence.start, quantity.start)
        comparison = read_comparison(text, quantity, sentence.start, sentence.end, opened)
        if comparison is not None:
            if current is not None:
                current.comparisons.append(comparison)
            at = quantity.end
            continue
        current = _Value(quantity, at, in_brackets=opened)
        done.append(current)
        at = quantity.end
    yield from done


def _draft(
    text: StructuredText,
    value: _Value,
    sentence: Sentence,
    paragraph: Paragraph,
    periods: Periods,
    context: Context,
    last_name: str,
    earlier: Sequence[IndicatorDraft],
) -> IndicatorDraft | None:
    quantity = value.quantity
    if not _measured(text.text, quantity, paragraph, context):
        return None
    clause = _clause_start(text.text, value.clause, quantity.bound_start or quantity.start)
    stretch = text.text[clause : quantity.bound_start or quantity.start]
    name = _name(text, quantity, stretch, sentence, paragraph, last_name)
    if not name:
        return None
    wide = text.text[sentence.start : quantity.end]
    target = _is_target(stretch, wide, quantity, context, paragraph, text)
    status = (
        "estimate" if _ESTIMATE.search(stretch) else "target" if target else _carried(earlier, sentence) or "actual"
    )
    span = periods.resolve(clause, quantity.start, sentence.start, paragraph, status == "target")
    if span.cumulative and status == "actual" and _ESTIMATE.search(wide):
        status = "estimate"
    return IndicatorDraft(
        start=quantity.start,
        end=quantity.end,
        name=name,
        quantity=quantity,
        period_start=span.start,
        period_end=span.end,
        period_text=span.text,
        status=status,  # type: ignore[arg-type]
        comparisons=tuple(value.comparisons),
        indicator_id=indicator_id(name, quantity.unit),
        part_of=_total(value, earlier, sentence, text.text),
        confidence=0.85 if value.comparisons or quantity.currency else 0.7,
    )


def _clause_start(text: str, start: int, end: int) -> int:
    """After the last sign that ends a clause before the value."""
    at = start
    for found in _CLAUSE_BREAK.finditer(text, start, end):
        at = found.end()
    stretch = text[at:end]
    basis = re.match(
        r"(?i)[\s)]*(?:(?:so (?:với )?)?(?:với )?(?:cùng kỳ(?: năm (?:trước|ngoái|\d{4}))?|CK|kế hoạch[^,;.:]{0,40}|KH|DT[^,;.:]{0,14}|dự toán[^,;.:]{0,40}|tháng trước|năm trước|quý trước|\d{1,2}/\d{1,2}/\d{4}|năm \d{4}))+[\s,;.)]*",
        stretch,
    )
    return at + (basis.end() if basis else 0)


def _measured(text: str, quantity: QuantityMention, paragraph: Paragraph, context: Context) -> bool:
    """A quantity that tells how much of something there is: no duration, no label, no part of a name."""
    unit = quantity.unit.split("/")[0].strip()
    if unit.lower().replace(" ", "_") in _NO_MEASURE or quantity.rule == "slash":
        return quantity.currency is not None
    if quantity.currency is None and unit.lower() in ("kv", "m", "mm", "km") and context.doc_type in _PLAN_TYPES:
        return False
    before = text[max(0, quantity.start - 40) : quantity.start]
    if re.search(r"(?i)(?:sau|trong vòng|thời hạn|kể từ|vòng|trước)\s*$", before):
        return False
    plan = context.doc_type in _PLAN_TYPES or context.doc_type == "Thông báo"
    if plan and quantity.currency is None and not quantity.unit.startswith("%"):
        goal = re.search(
            r"(?i)phấn đấu|mục tiêu|chỉ tiêu|đạt|tối thiểu|ít nhất|trên|có thêm|hoàn thành|xây dựng|thêm",
            text[max(0, quantity.start - 90) : quantity.start],
        )
        scaled = quantity.base_value is not None and quantity.unit_code is not None
        return bool(goal) and (scaled or quantity.bound != "exact" or bool(re.search(r"(?i)đạt\s*$|phấn đấu", before)))
    return True


def _is_target(
    stretch: str, wide: str, quantity: QuantityMention, context: Context, paragraph: Paragraph, text: StructuredText
) -> bool:
    if _TARGET.search(stretch) and not re.search(r"(?i)\bđã\b", stretch):
        return True
    if context.doc_type in _PLAN_TYPES:
        return not re.search(r"(?i)\bđã\b|ước đạt|tăng|cùng kỳ", wide)
    return bool(re.search(r"(?i)phấn đấu|mục tiêu", wide))


def _carried(earlier: Sequence[IndicatorDraft], sentence: Sentence) -> str | None:
    """The status of the value before in the same sentence ("ước đạt …, trong đó …")."""
    if earlier and earlier[-1].start >= sentence.start and earlier[-1].status == "estimate":
        return "estimate"
    return None


def _name(
    text: StructuredText,
    quantity: QuantityMention,
    stretch: str,
    sentence: Sentence,
    paragraph: Paragraph,
    last_name: str,
) -> str:
    """Before the value, behind it, from the label, or the name of the value before."""
    before = before_value(stretch)
    counted = quantity.currency is None and quantity.unit_code is None and not quantity.unit.startswith("%")
    physical = quantity.unit_code is not None and quantity.currency is None and not quantity.unit.startswith("%")
    after = after_value(text.text, quantity.end, sentence.end) if counted or physical else ""
    if re.match(r"(?i)(?:và|với|so|tăng|giảm|đạt|bằng|để|từ|đến|tại|trên|cho|theo|vào|trong|\d)", after):
        after = ""
    label = label_of(text.text, paragraph.content, min(paragraph.end, quantity.start))
    if len(before.split()) > 16:
        before = " ".join(before.split()[-16:])
    if counted:
        noun = f"{quantity.unit} {after}".strip()
        if not before or is_verb(before):
            return (
                clean(f"{before} {noun}" if before else noun) if after or before else clean(f"{label} {noun}".strip())
            )
        return clean(f"{before} {noun}" if after else f"{before} ({quantity.unit})")
    if before and (not is_verb(before) or after):
        return clean(f"{before} {after}".strip())
    if after:
        return after
    if re.search(r"(?i)lũy kế|luỹ kế|từ đầu năm|lũy tích", stretch) and last_name:
        return last_name
    return last_name or label or _heading_name(text, paragraph)


def _heading_name(text: StructuredText, paragraph: Paragraph) -> str:
    above = next(text.ancestors(paragraph), None)
    return (
        clean(text.text[above.content : above.end])[:90]
        if above is not None and above.end - above.content < 120
        else ""
    )


def _total(value: _Value, earlier: Sequence[IndicatorDraft], sentence: Sentence, text: str) -> int | None:
    """The total that a part belongs to: the value before the bracket or before "trong đó"."""
    if not earlier:
        return None
    last = len(earlier) - 1
    if earlier[last].start < sentence.start:
        return None
    between = text[earlier[last].end : value.quantity.start]
    if (value.in_brackets and "(" in between) or re.search(r"(?i)trong đó|bao gồm|gồm", between):
        return last
    if earlier[last].part_of is not None and (value.in_brackets or ";" not in between):
        return earlier[last].part_of
    return None


__all__ = ["find_indicators", "replace"]
