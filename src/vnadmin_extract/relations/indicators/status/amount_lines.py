"""Lines of budgets and plans that name an amount and say nothing else: "- Thu phí, lệ phí: 28 tỷ đồng"."""

from __future__ import annotations

from decimal import Decimal

from ....document import Paragraph, Sentence, StructuredText
from ....mentions import QuantityMention
from ....patterns import Pattern

_OF_BUDGET = Pattern(
    r"(?i)(?<![^\W_])(?:dự toán|quyết toán|ngân sách|kế hoạch (?:vốn|đầu tư|tài chính)|(?:cơ cấu|nguồn|phân bổ|"
    r"nhu cầu) "
    r"(?:nguồn )?vốn|vốn đầu tư|phân bổ|phân kỳ|chỉ tiêu|(?<!chương trình )(?<!có )mục tiêu|kinh phí|thu, chi|"
    r"tổng (?:số|thu|chi|vốn|mức|nguồn|nhu cầu))(?![^\W_])"
)
# What rules set: so much a person, a case, a copy.
_OF_NORMS = Pattern(
    r"(?i)(?<![^\W_])(?:(?:(?<!tổng )mức|định mức|khung) (?:thu|chi|hỗ trợ|phí|lệ phí|trợ cấp|phụ cấp|thưởng|khen|giá|"
    r"đóng|phạt|học|"
    r"tiền|lương|vay|cho vay|ưu đãi|bồi thường)|định mức|đơn giá|bảng giá|biểu (?:giá|mức|phí)|chế độ|chính sách|"
    r"xử phạt|phạt tiền|nội dung chi|phụ cấp|tiền thưởng)(?![^\W_])"
)
# In the name of an amount only these: "Chi thực hiện chính sách …: 35 tỷ đồng" is one of a budget.
_NORM_NAME = Pattern(
    r"(?i)(?:(?:(?<!tổng )mức|định mức|khung) (?:thu|chi|hỗ trợ|phí|lệ phí|trợ cấp|phụ cấp|thưởng|khen|giá|đóng|"
    r"phạt|học|tiền|lương|"
    r"vay|cho vay|ưu đãi|bồi thường)|định mức|đơn giá|bảng giá|biểu (?:giá|mức|phí)|xử phạt|phạt tiền|phụ cấp|"
    r"tiền thưởng)"
    r"(?![^\W_])"
)
# "Chi thường xuyên: |", "Tổng chi … là |": the name runs up to the figure.
_NAMED = Pattern(r"(?:\s?:|\s(?:là|đạt|–|-))\s*(?:(?:khoảng|trên|gần|hơn|dự kiến|ước)\s+)*$")
_NOUN = Pattern(
    r"(?i)(?:mức (?:bội (?:chi|thu)|dư nợ|vay)|"
    r"tổng|thu|chi|thuế|vốn|nguồn|ngân sách|bội (?:chi|thu)|kinh phí|nhu cầu|dự (?:phòng|toán)|quyết toán|"
    r"quỹ|số|lệ phí|phí|khoản|"
    r"bổ sung (?:từ|cân đối|có mục tiêu)|kế hoạch vốn|kết dư|vay|trả nợ|tiền (?:thuê|sử dụng|bán|thu)|doanh thu|"
    r"kim ngạch|giá trị|GR?DP|thu nhập|quy mô|năng suất)(?![^\W_])"
)
_DECREED = Pattern(
    r"(?i)(?:điều \d+[.:]?\s*)?(?:giao|phê duyệt|phê chuẩn|quyết định|thông qua|thống nhất|tán thành|phân bổ|bố trí|"
    r"điều "
    r"chỉnh)\s+(?=(?:tổng|dự toán|kế hoạch|chỉ tiêu|quyết toán|vốn)(?![^\W_]))"
)
_AS_FOR = Pattern(r"(?i)đối với (?:các )?(?=(?:khoản|nguồn|vốn|kinh phí)(?![^\W_]))")
_LEADS = Pattern(r"(?i)(?:(?:trong đó|bao gồm|gồm|riêng|dự kiến|ước)[:,]?\s+)+")
_RAISED = Pattern(r"(?i)(?:(?:phấn đấu|nâng|đưa|tăng|duy trì|bảo đảm|đảm bảo)(?: mức)?\s+)+")
_NORM = Pattern(r"(?i)(?:mỗi|phạt|mức|định mức|đơn giá|giá|thưởng|bồi thường)(?![^\W_])")
_VERB = Pattern(
    r"(?i)(?:hỗ trợ|cấp|bố trí|trích|cho vay|thưởng|tặng|giao|chuyển|ủng hộ|bổ sung|đầu tư|thanh toán|mỗi|bồi thường|"
    r"phạt|mức|định mức|đơn giá|giá)(?![^\W_])"
)
# Where lines were joined, the next item's mark may follow: "643 triệu đồng a. Vốn …".
_ENDED = Pattern(
    r"\s*(?:[.;:,()/\n–+-]|$|trong đó|bao gồm|gồm|trở lên|\(|và(?![^\W_])|(?:vào |đến |trong )?năm \d|lên |xuống |"
    r"(?:[a-zđ]|\d{1,2})(?:[.]\d{1,2})*[.)]\s)"
)
_OF_PARTS = Pattern(
    r"(?i)\d\s(?:nghìn |triệu |tỷ |tỉ )*(?:đồng|USD)[,;.]?\s(?:trong đó|bao gồm|gồm|cụ thể)[^\d]{0,30}:\s*$"
)
# "3. Kinh phí thực hiện năm 2031 dự kiến | 850 triệu đồng": what a plan costs, wherever it is told.
_FUNDS = Pattern(r"(?i)[\s*–+•-]*(?:(?:tổng(?: dự toán)?|nguồn|dự toán|khái toán|nhu cầu)\s)*kinh phí(?![^\W_])")
_SMALLEST = Decimal(10) ** 7
_LONGEST = 160


def _amount(quantity: QuantityMention) -> Decimal:
    return quantity.value if quantity.base_value is None else quantity.base_value


def _names(words: str) -> bool:
    words = _AS_FOR.sub("", _DECREED.sub("", words.lstrip(" -–+*•.0123456789)")))
    if not words or _NORM_NAME.search(words):
        return False
    words = _LEADS.sub("", words, count=1)
    words = _RAISED.sub("", words, count=1) if _RAISED.match(words) else words
    if _NOUN.match(words):
        return True
    named = _NAMED.search(words)
    return named is not None and not (_NORM if ":" in named[0] else _VERB).match(words)


class AmountLines:
    """Tells the lines of budgets of one document."""

    def __init__(self, text: StructuredText) -> None:
        self.text = text
        self._budgets: dict[int | None, bool] = {}
        self._titled: bool | None = None

    def tells(self, quantity: QuantityMention, sentence: Sentence, paragraph: Paragraph, goals: bool) -> bool:
        """The line's clause names an amount of money and its figure, under words that speak of a budget or a plan.
        ``goals``: it stands among goals."""
        text = self.text.text
        if not goals and ("/" in quantity.unit or (quantity.currency == "VND" and _amount(quantity) < _SMALLEST)):
            return False
        start, at = max(sentence.start, paragraph.content), quantity.bound_start or quantity.start
        start = max(start, text.rfind(";", start, at) + 1)
        if at - start > _LONGEST:
            return False
        part = start <= paragraph.content and self._is_part(paragraph, text[start:at])
        if not part and not _ENDED.match(text, quantity.end, paragraph.end):
            return False
        comma = text.rfind(", ", start, at) + 1
        named = _names(text[start:at]) or (comma and _NOUN.match(text[comma:at].lstrip()) is not None)
        if not named and not part:
            return False
        funds = _FUNDS.match(text, start, at) is not None
        return goals or self._of_budget(paragraph) or (funds and not _NORM_NAME.search(text[start:at]))

    def _is_part(self, paragraph: Paragraph, words: str) -> bool:
        """An item under words that announce the parts of an amount: "… 120 tỷ đồng, bao gồm:"."""
        above = next(self.text.ancestors(paragraph), None)
        if above is None or not above.lead_in or not words.strip() or _VERB.match(words.lstrip(" -–+*•")):
            return False
        return _OF_PARTS.search(self.text.text, max(above.start, above.end - 80), above.end) is not None

    def _of_budget(self, paragraph: Paragraph) -> bool:
        if paragraph.parent not in self._budgets:
            self._budgets[paragraph.parent] = self._announced(paragraph)
        return self._budgets[paragraph.parent]

    def _announced(self, paragraph: Paragraph) -> bool:
        """The nearest words above that speak of a budget or of norms; else the document's title."""
        for above in self.text.ancestors(paragraph):
            words = self.text.text[above.start : min(above.end, above.start + 240)]
            if (above.heading or above.lead_in) and _OF_NORMS.search(words):
                return False
            if _OF_BUDGET.search(words):
                return True
        if self._titled is None:
            self._titled = self._in_title()
        return self._titled

    def _in_title(self) -> bool:
        for paragraph in self.text.paragraphs[:12]:
            words = self.text.text[paragraph.start : min(paragraph.end, paragraph.start + 240)]
            if words.startswith("Căn cứ"):
                return False
            if _OF_NORMS.search(words):
                return False
            if _OF_BUDGET.search(words):
                return True
        return False
