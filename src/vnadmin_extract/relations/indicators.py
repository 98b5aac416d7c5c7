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
from .periods import Periods, TimeSpan

_TARGET = re.compile(
    r"(?i)phấn đấu|mục tiêu|chỉ tiêu|kế hoạch (?:giao|năm|vốn năm)|dự kiến|tối thiểu|ít nhất|bảo đảm|đảm bảo|"
    r"hoàn thành|đạt và vượt|yêu cầu|dự toán (?:được )?giao|trên \d+%|sẽ\b|đề ra|đến năm 20\d\d"
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
    "năm tháng ngày giờ lần tuổi đợt phiên đồng\u00a0chí chức\u00a0danh nhiệm\u00a0vụ chương\u00a0trình "
    "văn\u00a0bản đoàn phiên\u00a0họp hội\u00a0nghị kế\u00a0hoạch nghị\u00a0quyết đề\u00a0án điểm kỳ\u00a0họp "
    "cuộc\u00a0họp tỉnh bộ khu cấp kênh kv".replace("\u00a0", "_").split()
)
_NEXT_THING = re.compile(r"[,;(]| với | và ")
_GOAL = re.compile(
    r"(?i)phấn đấu|mục tiêu|chỉ tiêu|đạt|tối thiểu|ít nhất|có thêm|thu ngân sách|tổng (?:mức|vốn|thu|kinh phí|"
    r"giá trị|sản)"
)
_NEW_TIME = re.compile(r"(?i)trong tháng|trong kỳ|tháng này|trong quý")
_OF_TOTAL = re.compile(r"(?i)(?:đạt(?: tỷ lệ)?|bằng|tỷ lệ|chiếm)\s*$")
_PLAN_NAME = re.compile(
    r"(?i)^(?:tổng )?(?:kế hoạch|dự toán|chỉ tiêu|nhu cầu)\b|\bkế hoạch vốn(?: được giao| năm \d{4})?$"
)
_UNIT_FIRST = frozenset(
    (
        "doanh nghiệp",
        "dn",
        "dự án",
        "lao động",
        "người",
        "vụ",
        "vụ việc",
        "đối tượng",
        "trường hợp",
        "hợp tác xã",
        "htx",
        "hộ",
        "bệnh nhân",
        "cơ sở",
        "hồ sơ",
        "đơn",
        "cuộc",
        "trẻ",
    )
)
_CLAUSE_BREAK = re.compile(
    r";|,\s+(?=(?:trong đó|lũy kế|luỹ kế|tổng|giá trị|sản lượng|số|diện tích|kinh phí|doanh thu|thu|chi|tỷ lệ)\b)|"
    r"[.]\s+(?=[A-ZĐ])"
)


@dataclass(slots=True)
class _Value:
    quantity: QuantityMention
    clause: int
    comparisons: list[ComparisonDraft] = field(default_factory=list)
    in_brackets: bool = False
    growth: bool = False
    """A rate of change that stands for itself: "xuất khẩu tăng 18,3%"."""
    part_of: int | None = None


def find_indicators(
    text: StructuredText, quantities: Sequence[QuantityMention], dates: Sequence[DateMention], context: Context
) -> list[IndicatorDraft]:
    """All values in the prose of the body and its footnotes, in order."""
    periods = Periods(text, dates, context)
    starts = [q.start for q in quantities]
    out: list[IndicatorDraft] = []
    names: dict[int, str] = {}
    for sentence in text.sentences:
        paragraph = text.paragraphs[sentence.paragraph]
        if paragraph.zone not in ("body", "footnote") or (paragraph.heading and not paragraph.lead_in):
            continue
        inside = quantities[bisect_left(starts, sentence.start) : bisect_left(starts, sentence.end)]
        if not inside:
            continue
        for value in _values(text.text, inside, sentence):
            draft = _draft(text, value, sentence, paragraph, periods, context, names.get(paragraph.index, ""), out)
            if draft is not None:
                names[paragraph.index] = draft.name
                out.append(draft)
        _share_of_last(text, inside, sentence, out)
    return out


def _share_of_last(
    text: StructuredText, inside: Sequence[QuantityMention], sentence: Sentence, out: list[IndicatorDraft]
) -> None:
    """ "Chiếm 70% tổng nguồn vốn.": a sentence that only says what share the value before it is."""
    if len(inside) != 1 or len(out) < 2 or out[-1].start != inside[0].start or out[-2].end < sentence.start - 200:
        return
    if re.match(r"(?i)\s*chiếm\s", text.text[sentence.start : sentence.start + 12]) and inside[0].unit == "%":
        q = inside[0]
        share = ComparisonDraft(basis="other", kind="ratio", value=q.value, start=q.start, end=q.end)
        last = out[-2]
        out[-2:] = [replace(last, comparisons=(*last.comparisons, share))]


def _values(text: str, quantities: Sequence[QuantityMention], sentence: Sentence) -> Iterator[_Value]:
    """The values of a sentence, each with the comparisons that belong to it."""
    done: list[_Value] = []
    at = sentence.start
    for quantity in quantities:
        if quantity.rule == "slash_of":
            at = quantity.end
            continue
        if quantity.unit.lower().replace(" ", "_") in _NO_MEASURE:
            continue  # "6 tháng đầu năm": a time, not an amount
        opened = text.rfind("(", sentence.start, quantity.start) > text.rfind(")", sentence.start, quantity.start)
        comparison = read_comparison(text, quantity, sentence.start, sentence.end, opened)
        if (
            comparison is None
            and done
            and done[-1].quantity.rule == "slash"
            and quantity.unit == "%"
            and _OF_TOTAL.search(text, done[-1].quantity.end, quantity.start)
        ):
            comparison = ComparisonDraft(
                basis="other", kind="ratio", value=quantity.value, start=quantity.start, end=quantity.end
            )
        owner = _owner(text, comparison, quantity, done, opened) if comparison is not None else None
        if comparison is not None and owner is not None:
            owner.comparisons.append(comparison)
            at = quantity.end
            continue
        if comparison is not None and comparison.kind != "ratio" and (comparison.kind == "change_abs" or opened):
            at = quantity.end
            continue
        done.append(
            _Value(quantity, at, in_brackets=opened, growth=comparison is not None and comparison.kind == "change")
        )
        at = quantity.end
    yield from done


def _behind_counted(text: str, at: int, end: int) -> int:
    """After what the counted thing before is of: "48 doanh nghiệp thành lập mới | với tổng vốn …"."""
    return max((m.start() for m in _NEXT_THING.finditer(text, at, end)), default=at)


def _owner(
    text: str, comparison: ComparisonDraft, quantity: QuantityMention, done: Sequence[_Value], opened: bool
) -> _Value | None:
    """The value that a comparison is about: the last one, but for a part in brackets that are closed since; of a
    difference in kind, the last one of its unit."""
    for value in reversed(done):
        if value.growth:
            continue
        if value.in_brackets and not opened and ")" in text[value.quantity.end : quantity.start]:
            continue
        if comparison.kind == "change_abs" and value.quantity.unit != quantity.unit:
            continue
        return value
    return None


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
    clause = _clause_start(
        text.text, value.clause, quantity.bound_start or quantity.start, value.clause > sentence.start
    )
    stretch = text.text[clause : quantity.bound_start or quantity.start]
    name = _name(text, quantity, stretch, sentence, paragraph, last_name)
    if not name:
        return None
    if value.growth:
        name = "tốc độ tăng " + re.sub(r"(?i)^(?:tốc độ )?(?:tăng|giảm)\s+|\s+(?:tăng|giảm|ước)+$", "", name)
        if re.search(r"(?i)giảm[^,;.]{0,12}$", stretch):
            quantity = replace(
                quantity, value=-quantity.value, base_value=-quantity.base_value if quantity.base_value else None
            )
    wide = text.text[sentence.start : quantity.end]
    target = _is_target(stretch, wide, quantity, context, paragraph, text)
    status = (
        "estimate" if _ESTIMATE.search(stretch) else "target" if target else _carried(earlier, sentence) or "actual"
    )
    if _PLAN_NAME.search(name) and status == "actual":
        status = "target"
    called = _called_from(text, paragraph, earlier)
    if called and status == "actual" and called.status == "estimate":
        status = "estimate"
    span = _span(periods, clause, stretch, quantity, sentence, paragraph, status, earlier, text)
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
        rule="growth" if value.growth else "indicator",
        part_of=_total(value, earlier, sentence, text.text),
        confidence=0.85 if value.comparisons or quantity.currency else 0.7,
    )


def _span(
    periods: Periods,
    clause: int,
    stretch: str,
    quantity: QuantityMention,
    sentence: Sentence,
    paragraph: Paragraph,
    status: str,
    earlier: Sequence[IndicatorDraft],
    text: StructuredText,
) -> TimeSpan:
    """The value's own time, else what the value before it in the sentence or paragraph was about."""
    span = periods.resolve(clause, quantity.start, sentence.start, paragraph, status == "target")
    last = earlier[-1] if earlier and earlier[-1].start >= paragraph.start else None
    if last is None or span.cumulative or periods.between(clause, quantity.start) or _NEW_TIME.search(stretch):
        return span
    same_sentence = last.start >= sentence.start
    if same_sentence and last.period_text == "lũy kế" and last.quantity.start < quantity.start:
        return TimeSpan(last.period_start, last.period_end, "lũy kế", True)
    as_of = last.period_start is None and last.period_end is not None
    if as_of and not periods.between(sentence.start, quantity.start):
        return TimeSpan(None, last.period_end, last.period_text)
    return span


def _called_from(
    text: StructuredText, paragraph: Paragraph, earlier: Sequence[IndicatorDraft]
) -> IndicatorDraft | None:
    """The value at which a footnote's mark stands."""
    if paragraph.zone != "footnote" or paragraph.mark is None:
        return None
    calls = [m.offset for m in text.footnote_marks if m.mark == paragraph.mark and m.offset <= paragraph.start]
    if not calls:
        return None
    return next((d for d in reversed(earlier) if d.end <= calls[-1] and calls[-1] - d.end <= 30), None)


def _clause_start(text: str, start: int, end: int, after_comparison: bool) -> int:
    """After the last sign that ends a clause before the value."""
    at = start
    for found in _CLAUSE_BREAK.finditer(text, start, end):
        at = found.end()
    if not after_comparison:
        return at
    stretch = text[at:end]
    basis = re.match(
        r"(?i)[\s)]*(?:(?:so (?:với )?)?(?:với )?(?:cùng kỳ(?: năm (?:trước|ngoái|\d{4}))?|CK|"
        r"kế hoạch[^,;.:]{0,40}|KH|DT[^,;.:]{0,14}|dự toán[^,;.:]{0,40}|tháng trước|năm trước|quý trước|"
        r"\d{1,2}/\d{1,2}/\d{4}|năm \d{4}))+[\s,;.)]*",
        stretch,
    )
    return at + (basis.end() if basis else 0)


def _measured(text: str, quantity: QuantityMention, paragraph: Paragraph, context: Context) -> bool:
    """A quantity that tells how much of something there is: no duration, no label, no part of a name."""
    unit = quantity.unit.split("/")[0].strip()
    if unit.lower().replace(" ", "_") in _NO_MEASURE:
        return quantity.currency is not None
    if quantity.currency is None and unit.lower() in ("kv", "m", "mm", "km") and context.doc_type in _PLAN_TYPES:
        return False
    before = text[max(0, quantity.start - 40) : quantity.start]
    if re.search(r"(?i)(?:sau|trong vòng|thời hạn|kể từ|vòng|trước)\s*$", before):
        return False
    plan = context.doc_type in _PLAN_TYPES or context.doc_type == "Thông báo"
    if plan and not quantity.unit.startswith("%"):
        goal = _GOAL.search(text, max(0, quantity.start - 90), quantity.start)
        if quantity.currency is not None:
            return bool(goal) or context.doc_type == "Thông báo"
        exact = quantity.bound == "exact" and not re.search(r"(?i)đạt\s*$|phấn đấu", before)
        return bool(goal) and (quantity.unit_code is not None or not exact)
    return True


def _is_target(
    stretch: str, wide: str, quantity: QuantityMention, context: Context, paragraph: Paragraph, text: StructuredText
) -> bool:
    if _TARGET.search(stretch) and not re.search(r"(?i)\bđã\b", stretch):
        return True
    if context.doc_type in _PLAN_TYPES:
        return not re.search(r"(?i)\bđã\b|ước đạt|tăng(?! trưởng| cường)|cùng kỳ", wide)
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
        if after:
            return clean(f"{before} {noun}")
        if quantity.unit.lower() in _UNIT_FIRST and quantity.unit.lower() not in before.lower():
            return clean(f"{quantity.unit} {before}")
        return before
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
