"""What a value is: reached, estimated or aimed at; and which quantities of a plan are goals at all."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from datetime import date
from typing import Literal

from ....document import Context, Paragraph, Sentence, StructuredText
from ....linking.fold import small_letters
from ....mentions import IndicatorDraft, QuantityMention
from ....patterns import Pattern
from ..times.periods import Periods
from ..value import NO_MEASURE
from ..values.conditions import is_condition, is_quoted
from ..values.measures_yet import counts_sets, is_measure_yet
from ..values.parts import goes_on, is_closed
from ..values.policy_rates import of_policy
from .amount_lines import AmountLines
from .announced import AIM, RESULTS, Announced, did, is_listed, is_listed_count
from .beside_estimates import goes_on_estimating, stands_apart
from .happenings import has_happened, is_done, tells_harm, tells_size, tells_the_present, was_at_first, was_then
from .planned_counts import (
    PROGRAMMES,
    is_counted_in_label,
    is_level,
    is_named,
    is_planned,
    is_raised_to,
    is_reached,
    is_way_built,
    is_work,
    names_programme,
    plans_network,
)
from .planning import is_plan_of_done, plans
from .raised import status_raised
from .results_told import is_held_against, results_begin
from .situations import TO_DO, Situations
from .words import ESTIMATE, GOAL, GOAL_VERB, REACHED, STAFF, are_funds, begins_deed, is_allotted, targets
from .years_ending import is_as_good_as_over, is_beside_aim, is_ending

Status = Literal["actual", "estimate", "target"]
_MANY = 100
_SIZES = frozenset(("kv", "m", "mét", "mm", "km"))
# A body sets what is to be reached: "HĐND tỉnh quyết nghị thông qua tổng thu …", "… được giao là".
_DECREED = Pattern(
    r"(?i)(?<![^\W_])(?:quyết nghị(?: thông qua)?|nghị quyết(?: [^,;:.()]{3,40})? (?:đề|đặt) ra|"
    r"theo nghị quyết[^,;:()]{0,70}? là\s*$|(?:được|đã)? ?(?:[^\W\d_]+ ){0,5}?giao"
    r"(?= (?:là|dự toán|chỉ tiêu|kế hoạch|thu|chi|tổng)(?![^\W_])| ?:| \d)|(?:thông qua|phê duyệt|phê chuẩn|quyết định)"
    r"(?= (?:tổng|dự toán|kế hoạch|chỉ tiêu|thu|chi) ))"
)
_DONE = Pattern(r"(?i)\bước\b|(?<![^\W_])(?:thực hiện|giải ngân|đạt)(?![^\W_])|quyết toán")
_PART = Pattern(r"(?i)trong đó|trong mức tăng|bao gồm|(?<![^\W_])gồm(?![^\W_])|cụ thể|\(")
_PART_OF = Pattern(
    r"(?i)[\s,:;–+-]*(?:trong đó[\s:]*)?(?:thu|chi|vốn|nguồn|số|thuế|lệ phí|phí|ngân sách|dự phòng)(?![^\W_])"
    r"[^:]{0,80}$"
)
_BY_NOW = Pattern(r"(?i)đến nay|hiện nay|hiện có")
_PART_OR_WHOLE = Pattern(rf"{_PART.pattern}|(?:trên|trong) tổng số")
_MORE_TO_COME = Pattern(r"(?i)phấn đấu|mục tiêu|kế hoạch|dự kiến|quy hoạch|phát triển|thêm|mới|sẽ(?![^\W_])")
_ESTIMATED = Pattern(
    r"(?i)\s*(?:[-–+*]\s*)?(?:dự )?ước (?:tính |thực hiện |kết quả )?(?:đến |hết |trong |cuối |ngày |thời điểm )*"
    r"(?:cả năm|năm|tháng|quý|\d+ tháng|\d{1,2}[/.]\d{1,2}(?!\d)|so (?:với )?cùng)"
)
# "Dự kiến quý II/2024, …": of the whole sentence.
_EXPECTED = Pattern(
    r"(?i)\s*(?:[-–+*]\s*)?dự (?:kiến|báo)\s(?:đến |hết |trong |cả )*(?:năm|tháng|quý|\d+ tháng)[^,;.]{0,24},"
)
# "Thu ngân sách: KH | 90 tỷ đồng; ước TH 95 tỷ đồng"
_PLAN_FIGURE = Pattern(
    r"(?i)(?:^|[:;,(]|trong khi)\s?(?:KH|kế hoạch|dự toán|DT|NQ|nghị quyết|chỉ tiêu|mục tiêu)"
    r"(?: (?:của )?(?:HĐND|Hội đồng nhân dân|Đại hội|Quốc hội|tỉnh|huyện|thành phố|xã|TW|Trung ương))*"
    r"(?: (?:cả )?năm(?: 20\d\d)?| (?:đề|đặt) ra(?: cho năm 20\d\d)?| giao)?"
    r"(?: là)?:?\s*$"
)
# "Mục tiêu 55%; | thực hiện 57%"
_ALSO = Pattern(r"(?i)[\s,;]*đồng thời\s(?!đã )")
_CARRIED_OUT = Pattern(r"(?i)[\s;,:]*(?:thực hiện|kết quả)(?: đạt)?:?\s*$")
# "Hoàn thành 100% | chỉ tiêu giao quân (90 thanh niên)"
_MET = Pattern(r"(?i)(?<![^\W_])(?:hoàn thành|đạt|vượt)\s(?:(?:(?:trên|hơn|vượt)\s)?\d[\d.,]*\s?%\s)?$")
_DOES_OR_AIMS = frozenset(("hoàn thành", "bảo đảm", "đảm bảo"))
_URGED = Pattern(r"(?i)(?<![^\W_])(?:gấp rút|khẩn trương|tập trung|sớm|tiếp tục|cố gắng|quyết tâm|để|phải)\s*$")
_HELD = Pattern(r"(?i)so (?:với )?(?:cùng kỳ|cùng thời điểm|CK(?:NT)?\b|năm trước|tháng trước)")
_COUNTED_FROM = ("sau", "trong vòng", "qua vòng", "thời hạn", "kể từ", "trước")
_NORMS = frozenset(("Nghị quyết", "Quyết định", "Nghị định", "Thông tư", "Luật", "Pháp lệnh"))


class Statuses:
    """Tells the status of the values of one document."""

    def __init__(
        self, text: StructuredText, context: Context, periods: Periods, orders: Sequence[tuple[int, int]] = ()
    ) -> None:
        """``orders`` are the spans of what bodies are told to do."""
        self.text, self.context, self.periods = text, context, periods
        self._orders = sorted(orders)
        self.low = small_letters(text.text)
        self.plan = plans(text, context)
        self._amounts = AmountLines(text)
        report = context.doc_type == "Báo cáo"
        year, coming = periods.reported_year, periods.names_time_to_come
        self.announced = Announced(text, self.low, year, coming, plan=self.plan, report=report)
        self._cited: tuple[date | None] | None = None
        titled = [text.text[p.start : min(p.end, p.start + 200)] for p in text.paragraphs[:9]] if self.plan else []
        self._networks = any(plans_network(words) for words in titled)
        self._programme = context.doc_type in PROGRAMMES or any(names_programme(words) for words in titled)
        self._situations = Situations(text, context, periods, self.is_ordered)

    def reported(self, quantity: QuantityMention, sentence: Sentence, paragraph: Paragraph) -> bool:
        """In a text that plans, a passage that tells how things stand: under such a heading, of a time that is over, or
        held against one."""
        text = self.text.text
        if self.announced.sets_aim(sentence.start, quantity.start):
            return False
        if self._situations.told(paragraph) or has_happened(text, self.low, sentence.start, quantity.start):
            return True
        if is_done(text, quantity, sentence) or tells_harm(text, quantity, sentence) or is_beside_aim(text, quantity):
            return True
        if tells_the_present(text, paragraph.content, sentence.start):
            return True
        if self._situations.opens(paragraph, sentence, quantity) and not self._is_ahead(paragraph, quantity):
            return True
        if self.low.find("so ", sentence.start, sentence.end) >= 0 and _HELD.search(text, sentence.start, sentence.end):
            return True
        today = self.today()
        if today is None:
            return False
        if self.announced.sets_aim(paragraph.start, sentence.start):
            return False
        last = self.periods.behind(quantity.end) or self.periods.last_before(paragraph.start, quantity.start)
        if last is None or last.end_date is None or (last.precision == "day" and not last.as_of):
            return False
        planned = self.periods.default
        return last.end_date < today or is_ending(text, last, sentence, quantity, planned, today)

    def _is_ahead(self, paragraph: Paragraph, quantity: QuantityMention) -> bool:
        """Of a time still to come."""
        told, today = self.periods.last_before(paragraph.start, quantity.start), self.today()
        return told is not None and told.start_date is not None and today is not None and told.start_date > today

    def today(self) -> date | None:
        """The day of the document, else that of the latest paper which it cites at its beginning; the time that a plan
        without a date is for says nothing of its own."""
        if self.context.issued_on is not None or not self.plan:
            return self.context.issued_on or self.context.reference
        if self._cited is None:
            first = self.text.paragraphs[:15]
            days = self.periods.between(0, first[-1].end) if first else ()
            self._cited = (max((d.end_date for d in days if d.end_date and d.precision == "day"), default=None),)
        return self._cited[0]

    def measured(self, quantity: QuantityMention, sentence: Sentence, paragraph: Paragraph) -> bool:
        """A quantity that tells how much of something there is: no duration, no label, no part of a name."""
        text, doc_type = self.text.text, self.context.doc_type
        unit = quantity.unit.split("/")[0].strip()
        if unit.lower() in NO_MEASURE and not counts_sets(text, quantity):
            return quantity.currency is not None or is_measure_yet(text, quantity)
        if self.plan and quantity.currency is None and unit.lower() in _SIZES:
            if self.reported(quantity, sentence, paragraph):
                return tells_size(text, quantity, sentence) or tells_harm(text, quantity, sentence)
            return unit.lower() == "km" and (is_way_built(text, quantity) or is_named(text, quantity, sentence))
        before = text[max(0, quantity.start - 40) : quantity.bound_start or quantity.start]
        if before.rstrip()[-10:].lower().endswith(_COUNTED_FROM):
            return False
        plan = self.plan or doc_type == "Thông báo" or self.is_ordered(quantity.start)
        plan = plan and not self.reported(quantity, sentence, paragraph)
        if is_condition(text, self.low, quantity, sentence) or is_quoted(text, sentence.start, quantity.start):
            return False
        if quantity.unit.startswith(("%", "‰")):
            if of_policy(text, quantity, sentence, plan):
                return False
            return doc_type not in _NORMS or not plan or self._norm_is_goal(quantity, sentence, paragraph)
        if not plan:
            return True
        reach = 140 if self.low.find("nhu cầu", sentence.start, quantity.start) >= 0 else 90
        goal = GOAL.search(text, max(sentence.start, quantity.start - reach), quantity.start)
        aimed = goal is not None or self.announced.sets_aim(sentence.start, quantity.start)
        if quantity.currency is not None:
            if aimed or not self.plan:
                return True
            return self._amounts.tells(quantity, sentence, paragraph, self.announced.in_goals(paragraph))
        norm = doc_type in _NORMS
        if self.announced.in_goals(paragraph) or (
            norm and is_listed_count(text, self.low, sentence.start, quantity.start)
        ):
            return True
        if self.low.find("nâng", sentence.start, quantity.start) >= 0 and is_raised_to(text, quantity, sentence):
            return True
        if (
            quantity.unit in ("người", "biên chế")
            and quantity.bound == "exact"
            and STAFF.search(text, sentence.start, quantity.end)
        ):
            return True
        if is_named(text, quantity, sentence) or (quantity.unit == "km" and is_way_built(text, quantity)):
            return True
        if (self._programme and is_work(text, quantity, paragraph)) or is_level(text, quantity, sentence):
            return True
        if quantity.unit_code is None and (
            is_planned(text, quantity, sentence, self._networks, self.periods.year)
            or is_counted_in_label(text, quantity, paragraph)
        ):
            return True
        exact = quantity.bound == "exact" and not (GOAL_VERB.search(before) or "phấn đấu" in before.lower())
        if (quantity.value >= _MANY or (self._programme and quantity.unit == "ha")) and GOAL_VERB.search(before):
            return True
        if norm and goal is not None and quantity.unit_code is not None and goal[0].lower() in ("tối thiểu", "ít nhất"):
            return False  # what a rule asks of those whom it is about
        return aimed and (quantity.unit_code is not None or not exact)

    def is_ordered(self, at: int) -> bool:
        """What a body is told to do plans, whatever kind of paper it stands in."""
        told = bisect_right(self._orders, (at, len(self.text.text))) - 1
        return told >= 0 and at < self._orders[told][1]

    def _norm_is_goal(self, quantity: QuantityMention, sentence: Sentence, paragraph: Paragraph) -> bool:
        """A percentage in a text that sets rules is a rate ("giảm 30% thuế") unless it is aimed at or reached."""
        if self._programme and quantity.bound != "exact":
            return True
        aimed = quantity.value == 100 or self.announced.in_goals(paragraph)
        aimed = aimed or self.announced.sets_aim(sentence.start, quantity.start)
        return (
            aimed
            or is_listed(self.low, sentence.start, quantity.start)
            or is_reached(self.text.text, quantity, sentence, self.periods.year)
        )

    def of(
        self,
        stretch: str,
        wide: str,
        quantity: QuantityMention,
        sentence: Sentence,
        paragraph: Paragraph,
        earlier: Sequence[IndicatorDraft],
        period_end: date | None,
    ) -> Status:
        """``stretch`` are the words of the value's clause before it, ``wide`` those of its sentence."""
        low = stretch.lower()
        begun = max(sentence.start, paragraph.content)
        if self.plan and was_at_first(self.text.text[begun : quantity.start]):
            return "actual"
        if period_end and was_then(self.text.text, quantity):
            planned = self.periods.default if self.plan else None
            if is_as_good_as_over(period_end, planned, self.today()):
                return "actual"
        raised = status_raised(self.periods, self.today(), quantity, begun) if self.plan else None
        if raised is not None and (raised == "base" or not self._situations.told(paragraph)):
            return "actual" if raised == "base" else "target"
        if ("ước" in low or "sơ bộ" in low) and ESTIMATE.search(stretch):
            return "estimate"
        if "dự kiến" in low or "dự báo" in low or _EXPECTED.match(self.text.text, begun):
            past = period_end is not None and self.context.reference is not None
            over = past and period_end <= _year_end(self.context.reference)  # type: ignore[operator,arg-type]
            over = over and "tổng mức đầu tư" not in low
            return "estimate" if over and (not self.plan or "dự báo" in low) else "target"
        if not self.plan and "đến năm" in low and self._foretold(stretch, paragraph):
            return "estimate"
        inherited = self._inherited(stretch, quantity, sentence, paragraph, earlier)
        if self.plan and inherited == "estimate" and _PART_OF.match(stretch):
            return "estimate"
        if inherited == "actual":
            return "actual"
        if self._is_target(stretch, wide, quantity, sentence, paragraph):
            return "target"
        if inherited is not None:
            return inherited
        foretold = self.announced.foretells(paragraph) or (_ESTIMATED.match(self.text.text, begun) and not did(stretch))
        return "estimate" if foretold else "actual"

    def _inherited(
        self,
        stretch: str,
        quantity: QuantityMention,
        sentence: Sentence,
        paragraph: Paragraph,
        earlier: Sequence[IndicatorDraft],
    ) -> Status | None:
        """A part is what its total is: estimated with it, aimed at with it."""
        text = self.text.text
        open_ones = (d for d in reversed(earlier[-4:]) if not is_closed(text, d, quantity.start))
        last = next(open_ones, earlier[-1] if earlier else None)
        if last is None or last.start < paragraph.start:
            return None
        same = last.start >= sentence.start
        if not same and (
            not goes_on(text, sentence.start) or self.periods.last_before(sentence.start, quantity.start) is not None
        ):
            return None
        if _BY_NOW.search(stretch):
            return None
        if last.status == "estimate":
            apart = same and stands_apart(text, quantity, sentence, last, earlier)
            return None if apart or (same and begins_deed(text[last.end : quantity.start])) else "estimate"
        if same and last.status == "actual" and goes_on_estimating(quantity, sentence, last, earlier):
            return "estimate"
        if last.status == "actual":
            part = same and self.plan and _PART_OR_WHOLE.search(text, last.end, quantity.start) is not None
            return "actual" if part and _MORE_TO_COME.search(text, last.end, quantity.start) is None else None
        if same and last.status == "target" and _ALSO.match(stretch):
            return "target"
        if last.status != "target":
            return None
        part = not same or last.part_of is not None or _PART.search(text, last.end, quantity.start) is not None
        if part and is_done(text, quantity, sentence):
            return "actual"  # "vốn hỗ trợ là 350 tỷ đồng, trong đó đợt 1 đã cấp | 210 tỷ đồng"
        return "target" if part and not _DONE.search(stretch) else None

    def _is_target(
        self, stretch: str, wide: str, quantity: QuantityMention, sentence: Sentence, paragraph: Paragraph
    ) -> bool:
        stretch, wide = stretch[results_begin(stretch, 0, len(stretch)) :], wide[results_begin(wide, 0, len(wide)) :]
        low, plan = stretch.lower(), self.plan or self.is_ordered(quantity.start)
        if is_done(self.text.text, quantity, sentence) and not self.announced.sets_aim(sentence.start, quantity.start):
            return False
        if "giao" in low or "thông qua" in low or "quyết" in low or "phê" in low:
            decreed = _DECREED.search(stretch)
            if decreed and not (_DONE.search(stretch, decreed.end()) or _BY_NOW.search(stretch, decreed.end())):
                return True
        if is_allotted(stretch, quantity, plan=self.plan):
            return True
        if quantity.currency and not self.plan and are_funds(self.text.text, stretch, quantity.end):
            return True
        if is_plan_of_done(self.text.text, stretch, quantity.end):
            return True
        if stretch.rstrip(" :")[-2:].lower() in ("kh", "ch", "dt", "nq", "án", "êu") and _PLAN_FIGURE.search(stretch):
            return True
        if plan and self.reported(quantity, sentence, paragraph):
            whole_year = "cả năm" in low and "ước" not in low and not did(stretch)
            return bool(AIM.search(stretch)) or (whole_year and not self._tells_past(sentence, quantity, paragraph))
        if self._aimed(stretch, wide, paragraph):
            return True
        if plan:
            whole = wide.lower()
            if "cả năm" in low and "ước" not in low:
                return True
            if self.announced.in_goals(paragraph) and not _BY_NOW.search(stretch):
                return "cùng kỳ" not in whole and "ước đạt" not in whole
            return not REACHED.search(stretch) and "cùng kỳ" not in whole and "ước đạt" not in whole
        if did(stretch):
            return False
        if _CARRIED_OUT.match(stretch) or (("nay" in low or "hiện có" in low) and _BY_NOW.search(stretch)):
            return False
        return self.announced.sets_aim(sentence.start, quantity.end) or (
            self.announced.in_goals(paragraph) and "cùng kỳ" not in wide.lower()
        )

    def _tells_past(self, sentence: Sentence, quantity: QuantityMention, paragraph: Paragraph) -> bool:
        """Of a year that is over, or under a heading that tells how things stand."""
        told, year = self.periods.last_before(sentence.start, quantity.start), self.periods.year
        if told is not None and told.end_date is not None and year is not None and told.end_date.year < year:
            return True
        return self._situations.told(paragraph)

    def _was_done(self, before: str, paragraph: Paragraph) -> bool:
        """A report tells what was done ("Hoàn thành 35 công trình") but where it announces what is still to be done."""
        if self.context.doc_type != "Báo cáo" or _URGED.search(before):
            return False
        headings = (
            self.text.text[a.start : min(a.end, a.start + 160)] for a in self.text.ancestors(paragraph) if a.heading
        )
        return not any(TO_DO.search(words) and not RESULTS.search(words) for words in headings)

    def _aimed(self, stretch: str, wide: str, paragraph: Paragraph) -> bool:
        """A word sets an aim, and no "đã" stands before or behind it. "đến năm 2024" sets none where it is over."""
        year, told = self.periods.year, wide[: max(0, wide.rfind(stretch))]
        for found in targets(stretch):
            bound = found[0].lower() in ("tối thiểu", "ít nhất")  # of the figure, whatever was done before
            if did(stretch[found.start() if bound else max(0, found.start() - 40) :]):
                continue
            if found[0].endswith("iêu") and RESULTS.search(stretch, max(0, found.start() - 40), found.start()):
                continue
            if (
                found[0].endswith("iêu")
                and _MET.search(told + stretch[: found.start()])
                and self._was_done("", paragraph)
            ):
                continue
            if not self.plan and is_held_against(stretch, found.start()):
                continue
            if found[0][-1] == "%" and self.context.doc_type == "Báo cáo":
                continue  # "9 đơn vị giải ngân trên 50%, | 12 đơn vị …": which ones were counted
            if found[0].lower() in _DOES_OR_AIMS and self._was_done(stretch[: found.start()], paragraph):
                continue
            if year is None or not found[0][-4:].isdigit() or int(found[0][-4:]) > year - self.plan:
                return True
        return False

    def _foretold(self, stretch: str, paragraph: Paragraph) -> bool:
        """Under such words a year to come alone sets no aim."""
        return self.announced.foretells(paragraph) and all(
            found[0].lower().startswith("đến năm") for found in targets(stretch)
        )


def _year_end(reference: date) -> date:
    return date(reference.year, 12, 31)
