"""Which passages of a text that plans tell how things stand: under such headings and before the orders."""

from __future__ import annotations

from collections.abc import Callable

from ....document import Context, Paragraph, Sentence, StructuredText
from ....mentions import QuantityMention
from ....patterns import Pattern
from ..times.periods import Periods
from ..times.sentence_openings import NO_RULE_BEHIND, OF_ACCOUNT
from .letters import letter_tells

_SITUATION = Pattern(
    r"(?i)tình hình|thực trạng|hiện trạng|kết quả (?:đạt|thực hiện|công tác|hoạt động)|bối cảnh|sự cần thiết|"
    r"đánh giá (?:chung|kết quả)|"
    r"\A(?:[\s*+–-]|(?:[\divxlc]{1,4}[.)])+|[a-zđ][.)])*(?:những |một số )?"
    r"(?:đánh giá(?! (?:tác động|tính))|nhìn lại|tổng kết|kiểm điểm|đặc điểm|thuận lợi|khó khăn|hạn chế|"
    r"tồn tại|đội ngũ|quy mô (?:học sinh|trường|lớp|dân số))"
)
# "… nhất trí đánh giá tình hình thực hiện nhiệm vụ năm 2007 như sau:"
_JUDGES = Pattern(r"(?i)đánh giá (?:chung )?(?:về )?(?:tình hình|kết quả)")
# "Thiệt hại (tính đến 17 giờ ngày 05/9):" above what a storm destroyed.
_HARM = Pattern(
    r"(?i)(?:[\s*+–-]|[\da-zđ]{1,2}[.)]\s)*(?:(?:tình hình|về|ước|số liệu|thống kê|sơ bộ|tổng hợp)[\s:]+)*thiệt hại"
    r"(?![^\W_])"
)
_JUDGED = Pattern(
    r"(?i)(?:điều \d+[.:]\s)?[^:.;]{0,60}?(?:tán thành|nhất trí|thống nhất)(?: với)?[^:.;]{0,40} đánh giá[^:;]{0,90}:\s"
)
_LABEL = Pattern(
    r"(?i)(?:về )?(?:tình hình|thực trạng|hiện trạng|hạn chế|tồn tại|khó khăn)"
    r"(?: (?:chung|dịch|thiệt hại|thực hiện))?:\s|"
    # "Kết quả thực hiện đến nay: …" between goals, but not "Kết quả cần đạt được: …"
    r"(?:các )?kết quả (?:(?:đã )?đạt được|thực hiện|triển khai|bước đầu)(?! (?:của|theo|trong|cần|dự kiến))"
    r"(?: (?:tính )?(?:đến|tới) (?:nay|(?:cuối|hết|tháng|quý|năm|ngày) [^:.;,]{1,20})| năm \d{4})?:\s|"
    r"(?:tính )?(?:đến|hiện) nay:\s|"
    # "Điều 1. Đánh giá việc thực hiện Nghị quyết số 25 về kế hoạch 5 năm 2026 - 2030: …"
    rf"{OF_ACCOUNT}{NO_RULE_BEHIND}"
)
TO_DO = Pattern(
    r"(?i)(?<!thực hiện )(?<!kết quả )(?:mục tiêu|nhiệm vụ)|giải pháp|phương hướng|định hướng|"
    r"tổ chức thực hiện|phân công"
)
# The papers whose first paragraphs tell why the orders behind them are given.
_WITH_PREAMBLE = frozenset(("Chỉ thị", "Công điện", "Công văn", "Kế hoạch"))
# "…, Chủ tịch UBND tỉnh yêu cầu:", "… xây dựng Kế hoạch … như sau:"
_ORDERS = Pattern(
    r"(?i)(?<![^\W_])(?:yêu cầu|chỉ thị|đề nghị|kiến nghị|chỉ đạo|giao|(?:xây dựng|ban hành) kế hoạch)(?![^\W_])"
    r"[^.;]{0,220}:\s*$"
)
# "Sở A trả lời kiến nghị của cử tri như sau:" gives no orders.
_ANSWERS = Pattern(
    r"(?i)(?<![^\W_])(?:trả lời|phúc đáp|giải trình|làm rõ|cung cấp thông tin)(?![^\W_])[^.;]{0,200}:\s*$"
)
_AHEAD = Pattern(r"(?i)(?<![^\W_])(?:dự báo|dự kiến|sẽ|cần|phải|yêu cầu|nhu cầu|đề nghị|định mức|quy định)(?![^\W_])")


class Situations:
    """Tells of the paragraphs of one document whether they say how things stand."""

    def __init__(
        self, text: StructuredText, context: Context, periods: Periods, ordered: Callable[[int], bool]
    ) -> None:
        """``ordered`` says of a place in the text whether somebody is told there to do something."""
        self.text, self.context, self.periods, self.ordered = text, context, periods, ordered
        self._headed: dict[int | None, bool] = {}
        self._orders = self._first_order() if context.doc_type in _WITH_PREAMBLE else -1

    def told(self, paragraph: Paragraph) -> bool:
        """Under a heading that says so, or behind a label of its own: "1. Tình hình: …"."""
        text, end = self.text.text, paragraph.end
        if _LABEL.match(text, paragraph.content, end) or _JUDGED.match(text, paragraph.start, end):
            return True
        if paragraph.parent not in self._headed:
            self._headed[paragraph.parent] = self._under_situation(paragraph)
        return self._headed[paragraph.parent]

    def opens(self, paragraph: Paragraph, sentence: Sentence, quantity: QuantityMention) -> bool:
        """Before the orders of a directive, a telegram or a letter, where nothing in the clause before the figure looks
        ahead; or in a letter that leads in no orders, where the words about the figure state it."""
        at = quantity.start
        if self.context.doc_type == "Công văn" and self._orders < 0 and not self.ordered(at):
            return letter_tells(self.text, paragraph, sentence, quantity.bound_start or at, quantity.end)
        clause = max(sentence.start, self.text.text.rfind(";", sentence.start, at))
        if paragraph.index > self._orders or _AHEAD.search(self.text.text, clause, at):
            return False
        return paragraph.index < self._orders or not _ORDERS.search(self.text.text, sentence.start, sentence.end)

    def _first_order(self) -> int:
        """The index of the paragraph that leads in the orders; -1 where there is none, or something numbered is before
        it."""
        for p in self.text.paragraphs:
            if p.zone != "body":
                continue
            if p.heading or (p.marker is not None and p.marker[:1].isalnum()):
                return -1
            if p.marker is None and _ORDERS.search(self.text.text, max(p.start, p.end - 300), p.end):
                return -1 if _ANSWERS.search(self.text.text, max(p.start, p.end - 300), p.end) else p.index
        return -1

    def _under_situation(self, paragraph: Paragraph) -> bool:
        for above in self.text.ancestors(paragraph):
            words = self.text.text[above.start : min(above.end, above.start + 160)]
            if above.lead_in and _HARM.match(words):
                return True
            if not above.heading and not (above.lead_in and _JUDGES.search(words)):
                continue
            if TO_DO.search(words):
                return False
            if _SITUATION.search(words) or self._over(above):
                return True
        return False

    def _over(self, heading: Paragraph) -> bool:
        """The heading names a time that was over when the document was issued ("I. Sáu tháng đầu năm 2012")."""
        today, told = self.context.issued_on, self.periods.last_before(heading.start, heading.end)
        if today is None and self.periods.default is not None and not self.periods.guessed:
            today = self.periods.default.start  # what lies before the time that an undated plan is for
        return today is not None and told is not None and told.end_date is not None and told.end_date <= today
