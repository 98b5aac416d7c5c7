"""What a value is: reached, estimated or aimed at; and which quantities of a plan are goals at all."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from typing import Literal

from ..document import Context, Paragraph, Sentence, StructuredText
from ..mentions import IndicatorDraft, QuantityMention
from .amount_lines import AmountLines
from .periods import Periods
from .values import NO_MEASURE

Status = Literal["actual", "estimate", "target"]
PLAN_TYPES = frozenset(
    ("Chỉ thị", "Kế hoạch", "Chương trình", "Chương trình hành động", "Quyết định", "Nghị quyết", "Công văn", "Công "
    "điện",
     "Tờ trình", "Đề án", "Phương án")
)  # fmt: skip
_TARGET = re.compile(
    r"(?i)(?<!nỗ lực )phấn đấu|(?<!vượt )(?:mục tiêu|chỉ tiêu)|(?<!chi )(?<!thu )(?<!ngân )kế hoạch (?:giao|năm|vốn "
    r"năm)|"
    r"tối thiểu|ít nhất|bảo đảm|đảm bảo|hoàn thành|đạt và vượt|yêu cầu|dự toán (?:được )?giao|trên \d+%|sẽ\b|"
    r"đến năm 20\d\d"
)
_AIM = re.compile(r"(?i)(?<!nỗ lực )phấn đấu|(?<!vượt )mục tiêu")
# One of these stands in every text that ``_TARGET`` finds; looking for them first is much faster.
_TARGET_SIGNS = (
    "phấn đấu", "mục tiêu", "chỉ tiêu", "kế hoạch", "thiểu", "ít nhất", "bảo đảm", "đảm bảo", "hoàn thành", "vượt",
    "yêu cầu",
    "dự toán", "trên ", "sẽ", "đến năm",
)  # fmt: skip
_DID = re.compile(r"(?i)\bđã\b")
_ESTIMATE = re.compile(r"(?i)\bước\b")
_REACHED = re.compile(
    r"(?i)\bđã\b|ước đạt|(?<!tốc độ )(?<!tỷ lệ )(?<!mức )(?:tăng|giảm)(?= (?:\d|khoảng|trên|gần|hơn|so với))|cùng kỳ|"
    r"hiện nay|đến nay|hiện có"
)
_GOAL = re.compile(
    r"(?i)phấn đấu|mục tiêu|chỉ tiêu|đạt|tối thiểu|ít nhất|có thêm|thu ngân sách|tổng (?:mức|vốn|nhu cầu|thu|chi|"
    r"nguồn|kinh phí|"
    r"giá trị|sản)|nhu cầu (?:vốn|kinh phí|sử dụng|đất)"
)
_GOAL_VERB = re.compile(r"(?i)(?:đạt|phấn đấu|hình thành|hoàn thành|đào tạo, bồi dưỡng|đào tạo|có thêm)\s*$")
_MANY = 100
_SHORT = 120
_GOALS = re.compile(r"(?i)(?<!chương trình )(?<!có )mục tiêu|chỉ tiêu|phương hướng")
_RESULTS = re.compile(r"(?i)kết quả|tình hình|thực hiện (?:mục tiêu|chỉ tiêu)|đánh giá")
_FORECAST = re.compile(r"(?i)dự báo|ước thực hiện|khả năng (?:thực hiện|hoàn thành|đạt)|ước (?:tính )?(?:cả năm|đạt)")
_SITUATION = re.compile(
    r"(?i)tình hình|thực trạng|hiện trạng|kết quả đạt|bối cảnh|sự cần thiết|đánh giá (?:chung|kết quả)"
)
_TO_DO = re.compile(r"(?i)mục tiêu|nhiệm vụ|giải pháp|phương hướng|định hướng|tổ chức thực hiện|phân công")
_HELD = re.compile(r"(?i)so (?:với )?(?:cùng kỳ|cùng thời điểm|CK\b|năm trước|tháng trước)")


_NORMS = frozenset(("Nghị quyết", "Quyết định", "Nghị định", "Thông tư", "Luật", "Pháp lệnh"))
_IF = re.compile(r"(?i)(?<![^\W_])(?:trường hợp|nếu)(?![^\W_])")
_THEN = re.compile(r"(?i)(?<![^\W_])thì(?![^\W_])")
_ATTAINED = re.compile(
    r"(?i)(?<![^\W_])(?:đạt|giải ngân|ước|tăng trưởng)(?: đạt)?(?: từ)?\s*$|(?<![^\W_])cả năm(?: (?:tăng|đạt))?\s*$"
)


class Statuses:
    """Tells the status of the values of one document."""

    def __init__(self, text: StructuredText, context: Context, periods: Periods) -> None:
        self.text, self.context, self.periods = text, context, periods
        self.low = text.text.lower()
        self.plan = context.doc_type in PLAN_TYPES
        self._amounts = AmountLines(text)
        self._goals: dict[int | None, bool] = {}
        self._forecasts: dict[int, bool] = {}
        self._situations: dict[int | None, bool] = {}

    def in_goals(self, paragraph: Paragraph) -> bool:
        """Under a heading that announces goals ("2. Mục tiêu cụ thể")."""
        if paragraph.parent not in self._goals:
            self._goals[paragraph.parent] = self._under_goals(paragraph)
        return self._goals[paragraph.parent]

    def _under_goals(self, paragraph: Paragraph) -> bool:
        for above in self.text.ancestors(paragraph):
            if above.heading or above.lead_in or above.end - above.start < _SHORT:
                words = self.text.text[above.start : min(above.end, above.start + 200)]
                if _RESULTS.search(words) or _FORECAST.search(words):
                    return False
                if _GOALS.search(words):
                    return True
        return False

    def reported(self, quantity: QuantityMention, sentence: Sentence, paragraph: Paragraph) -> bool:
        """In a text that plans, a passage that tells how things stand: under such a heading, of a time that is over, or
        held against one."""
        text = self.text.text
        if self._aims(sentence.start, quantity.start):
            return False
        if self._under_situation(paragraph) or (
            self.low.find("so ", sentence.start, sentence.end) >= 0 and _HELD.search(text, sentence.start, sentence.end)
        ):
            return True
        today = self.context.issued_on or self.context.reference
        if today is None:
            return False
        if self._aims(paragraph.start, sentence.start):
            return False
        last = self.periods.last_before(paragraph.start, quantity.start)
        return last is not None and last.precision != "day" and last.end_date is not None and last.end_date < today

    def _aims(self, start: int, end: int) -> bool:
        """A word between ``start`` and ``end`` sets an aim."""
        near = self.low.find("phấn đấu", start, end) >= 0 or self.low.find("mục tiêu", start, end) >= 0
        return near and _AIM.search(self.text.text, start, end) is not None

    def _under_situation(self, paragraph: Paragraph) -> bool:
        if paragraph.parent not in self._situations:
            self._situations[paragraph.parent] = False
            for above in self.text.ancestors(paragraph):
                words = self.text.text[above.start : min(above.end, above.start + 160)]
                if not above.heading:
                    continue
                if _TO_DO.search(words):
                    break
                if _SITUATION.search(words) or self._over(above):
                    self._situations[paragraph.parent] = True
                    break
        return self._situations[paragraph.parent]

    def _over(self, heading: Paragraph) -> bool:
        """The heading names a time that was over when the document was issued ("I. Sáu tháng đầu năm 2012")."""
        today, told = self.context.issued_on, self.periods.last_before(heading.start, heading.end)
        return today is not None and told is not None and told.end_date is not None and told.end_date <= today

    def measured(self, quantity: QuantityMention, sentence: Sentence, paragraph: Paragraph) -> bool:
        """A quantity that tells how much of something there is: no duration, no label, no part of a name."""
        text, doc_type = self.text.text, self.context.doc_type
        unit = quantity.unit.split("/")[0].strip()
        if unit.lower() in NO_MEASURE:
            return quantity.currency is not None
        if quantity.currency is None and unit.lower() in ("kv", "m", "mét", "mm", "km") and self.plan:
            aimed = re.search(
                r"(?i)(?:đạt|hoàn thành|phấn đấu)\s*$", text[max(0, quantity.start - 40) : quantity.start]
            )
            return unit.lower() == "km" and bool(aimed)
        before = text[max(0, quantity.start - 40) : quantity.bound_start or quantity.start]
        if re.search(r"(?i)(?:sau|trong vòng|thời hạn|kể từ|vòng|trước)\s*$", before):
            return False
        plan = (self.plan or doc_type == "Thông báo") and not self.reported(quantity, sentence, paragraph)
        if self._conditional(quantity, sentence) or _quoted(text, sentence.start, quantity.start):
            return False
        if quantity.unit.startswith("%"):
            return doc_type not in _NORMS or not plan or self._norm_is_goal(quantity, sentence, paragraph)
        if not plan:
            return True
        goal = _GOAL.search(text, max(sentence.start, quantity.start - 90), quantity.start) or _AIM.search(
            text, sentence.start, quantity.start
        )
        if quantity.currency is not None:
            if goal or doc_type == "Thông báo":
                return True
            return self._amounts.tells(quantity, sentence, paragraph, self.in_goals(paragraph))
        if self.in_goals(paragraph):
            return True
        exact = quantity.bound == "exact" and not (_GOAL_VERB.search(before) or "phấn đấu" in before.lower())
        if quantity.value >= _MANY and _GOAL_VERB.search(before):
            return True
        return bool(goal) and (quantity.unit_code is not None or not exact)

    def _conditional(self, quantity: QuantityMention, sentence: Sentence) -> bool:
        """ "Trường hợp … đạt dưới 60% thì …": a condition, not a value."""
        text = self.text.text
        low = self.low
        if low.find("trường hợp", sentence.start, quantity.start) < 0 > low.find("nếu", sentence.start, quantity.start):
            return False
        return bool(
            _IF.search(text, sentence.start, quantity.start)
            and _THEN.search(text, quantity.end, min(sentence.end, quantity.end + 120))
        )

    def _norm_is_goal(self, quantity: QuantityMention, sentence: Sentence, paragraph: Paragraph) -> bool:
        """A percentage in a text that sets rules is a rate ("giảm 30% thuế") unless it is aimed at or reached."""
        text = self.text.text
        if quantity.value == 100 or self.in_goals(paragraph) or _AIM.search(text, sentence.start, quantity.start):
            return True
        at = quantity.bound_start or quantity.start
        return bool(_ATTAINED.search(text, max(sentence.start, at - 24), at))

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
        if "ước" in low and _ESTIMATE.search(stretch):
            return "estimate"
        if "dự kiến" in low or "dự báo" in low:
            past = period_end is not None and self.context.reference is not None
            over = past and period_end <= _year_end(self.context.reference)  # type: ignore[operator,arg-type]
            return "estimate" if over and not self.plan else "target"
        if self._is_target(stretch, wide, quantity, sentence, paragraph):
            return "target"
        if earlier and earlier[-1].start >= sentence.start and earlier[-1].status == "estimate":
            return "estimate"
        return "estimate" if self._forecast(paragraph) else "actual"

    def _is_target(
        self, stretch: str, wide: str, quantity: QuantityMention, sentence: Sentence, paragraph: Paragraph
    ) -> bool:
        low = stretch.lower()
        if self.plan and self.reported(quantity, sentence, paragraph):
            return bool(_AIM.search(stretch)) or ("cả năm" in low and "ước" not in low and not _did(stretch))
        if any(sign in low for sign in _TARGET_SIGNS) and _TARGET.search(stretch) and not _did(stretch):
            return True
        if self.plan:
            whole = wide.lower()
            if "cả năm" in low and "ước" not in low:
                return True
            return not _REACHED.search(stretch) and "cùng kỳ" not in whole and "ước đạt" not in whole
        if _did(stretch):
            return False
        return self._aims(sentence.start, quantity.end) or (self.in_goals(paragraph) and "cùng kỳ" not in wide.lower())

    def _forecast(self, paragraph: Paragraph) -> bool:
        """An item of a list whose lead-in says that it foretells ("dự báo khả năng thực hiện … như sau:")."""
        if paragraph.index not in self._forecasts:
            self._forecasts[paragraph.index] = self._announced(paragraph)
        return self._forecasts[paragraph.index]

    def _announced(self, paragraph: Paragraph) -> bool:
        for above in self.text.ancestors(paragraph):
            if above.lead_in and _FORECAST.search(self.text.text, max(above.start, above.end - 200), above.end):
                return True
        return False


def _did(words: str) -> bool:
    return ("đã" in words or "Đã" in words) and _DID.search(words) is not None


def _quoted(text: str, start: int, at: int) -> bool:
    """Inside the name of a programme in quotation marks."""
    return text.rfind("“", start, at) > text.rfind("”", start, at)


def _year_end(reference: date) -> date:
    return date(reference.year, 12, 31)
